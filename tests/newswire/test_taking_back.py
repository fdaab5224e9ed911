"""Who takes back "the figure" takes back the one told last, also where "it" is the one who told it."""

import pytest

from .reading import found, value_at

TOLD = "The Kazakh Health Ministry said on Sunday that 164 people had died. "


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("It later withdrew the figure.", ["reported", "retracted"]),
        ("Hours later it withdrew that number.", ["reported", "retracted"]),
        ("It has since retracted the toll.", ["reported", "retracted"]),
        ("It took back the figure on Monday.", ["reported", "retracted"]),
        ("It did not withdraw the figure.", ["reported"]),
        ("It may withdraw the figure.", ["reported"]),
        ("It took the figure from a hospital.", ["reported"]),
        ("It later withdrew its doctors.", ["reported"]),
    ],
)
def test_it_takes_back_the_figure(text: str, statuses: list[str]) -> None:
    made = found(TOLD + text, "casualty_report")
    assert [value_at(one, "status") for one in made] == statuses
    assert {value_at(one, "attribution.source") for one in made} == {"body:KAZ/ministry-of-health"}
