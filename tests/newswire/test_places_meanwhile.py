"""Places meanwhile: what goes on elsewhere at the time, behind "as", has a place of its own."""

import pytest

from .reading import found


@pytest.mark.parametrize(
    ("text", "kind", "places"),
    [
        ("Kyrgyz forces attacked a Tajik village, killing two, as talks opened in Dushanbe.", "armed_incident", [()]),
        ("Kyrgyz forces attack Tajik village, killing two, as talks open in Dushanbe", "casualty_report", [()]),
        ("Gunmen killed nine soldiers as leaders met in Dushanbe.", "casualty_report", [()]),
        ("Two people were killed as protesters stormed parliament in Bishkek.", "casualty_report", [("place:KG/bishkek",)]),
        ("CSTO leaders met in Yerevan as protesters rallied in Minsk.", "meeting", [("place:AM/yerevan",)]),
        ("CSTO leaders met in Yerevan as protesters rallied in Minsk.", "unrest", [("place:BY/minsk",)]),
        ("Leaders meet as talks open in Dushanbe", "meeting", [("place:TJ/dushanbe",)]),
    ],
)
def test_what_goes_on_meanwhile_is_elsewhere(text: str, kind: str, places: list[tuple[str, ...]]) -> None:
    """Where others meet while something happens is not where it happens; each clause keeps the place that it names."""
    assert [record.where for record in found(text, kind)] == places
