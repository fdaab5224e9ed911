"""Surnames with offices: a name that several bear means whoever holds the office beside it, and a bare office whoever of its holders was named last."""

import pytest

from .reading import found

_CALL = "Belarus President Aleksandr Lukashenko telephoned President of Kazakhstan Kassym-Jomart Tokayev. "


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("President Japarov met President Putin in Moscow.", ["person:sadyr-japarov", "person:vladimir-putin"]),
        ("Presidents Japarov and Rahmon met in Samarkand.", ["person:sadyr-japarov", "person:emomali-rahmon"]),
        ("Presidents Emomali Rahmon and Japarov met in Samarkand.", ["person:emomali-rahmon", "person:sadyr-japarov"]),
        ("Deputy Japarov met Putin in Moscow.", []),
        ("Japarov and Rahmon met in Samarkand.", []),
    ],
)
def test_the_office_tells_who_is_meant(text: str, people: list[str]) -> None:
    """A surname that two of the registry bear means nobody without the office that one of them holds."""
    assert sorted(one for record in found(text, "meeting") for one in record.participants) == sorted(people)


@pytest.mark.parametrize(
    ("behind", "speaker"),
    [
        (
            "Later Lukashenko received Stanislav Zas. The exercise will be held near Vitebsk.\n\n“Let them come,” the president stressed.",
            "alexander-lukashenko",
        ),
        ("Later Tokayev received Stanislav Zas. The exercise will be held near Almaty.\n\n“Let them come,” the president stressed.", "kassym-jomart-tokayev"),
        ("Tokayev confirmed a visit. Later Lukashenko received Zas. Drills will be held.\n\n“Let them come,” the president stressed.", "alexander-lukashenko"),
        ("Later Lukashenko spoke. Then Tokayev spoke. The hall was full.\n\n“Let them come,” the president of Belarus stressed.", "alexander-lukashenko"),
    ],
)
def test_a_bare_office_means_whom_the_text_names_alone(behind: str, speaker: str) -> None:
    """Of two presidents the one of whom the text goes on to speak is the president."""
    assert [one.attribution.source for one in found(_CALL + behind, "statement") if one.mode == "direct"] == [f"person:{speaker}"]
