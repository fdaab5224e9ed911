"""That same night: a part of the day that was told before has its date, and what is described to somebody has the quoted words as its statement."""

import pytest

from .reading import found


@pytest.mark.parametrize(
    ("text", "kind", "edtf"),
    [
        ("Troops landed on 5 January. Two soldiers were killed the same evening near Kut.", "casualty_report", "2022-01-05"),
        ("Troops landed on 5 January. Later that night, two soldiers were killed near Kut.", "casualty_report", "2022-01-05"),
        ("Troops landed on 5 January. That evening, Zas arrived in Minsk.", "visit", "2022-01-05"),
        ("Troops landed on 5 January. Zas said it was night. Two soldiers were killed near Kut.", "casualty_report", None),
    ],
)
def test_a_part_of_a_day_told_before(text: str, kind: str, edtf: str | None) -> None:
    """A night of which nothing points back has no date."""
    assert [one.when.edtf if one.when is not None else None for one in found(text, kind)] == [edtf]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Pashinyan announced the deployment on Facebook that same night.", "the deployment"),
        ("Zas announced the withdrawal that same evening.", "the withdrawal"),
        ("Zas said that night had fallen.", "night had fallen"),
        ("Zas announced that evening talks would be held in Minsk.", "evening talks would be held in Minsk"),
        ("A step that Zas described to reporters as “a mistake” was taken.", "a mistake"),
        ("The move, which Zas described in an interview as “a mistake”, was reversed.", "a mistake"),
        ("Reid has gone after Romney as a “human leech”.", "Romney as a “human leech”"),
    ],
)
def test_what_is_announced_and_described(text: str, said: str) -> None:
    """Neither when it was announced nor to whom it was described is said."""
    assert [one.text for one in found(text, "statement")] == [said]
