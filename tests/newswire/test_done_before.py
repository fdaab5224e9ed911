"""Done before: a day behind a relative clause or participle is of what was done before to those of whom the sentence tells."""

import pytest

from .reading import found, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The court freed 14 officers who were arrested in March.", [None, "2021-03"]),
        ("The court freed 14 officers who had been detained on Monday.", [None, "2022-01-10"]),
        ("The court freed 14 officers arrested in March.", [None, "2021-03"]),
        ("On Monday the court freed 14 officers who were arrested in March.", ["2022-01-10", "2021-03"]),
        ("Police detained 20 people who were marching in Minsk on Monday.", ["2022-01-10"]),
    ],
)
def test_whose_day_stands_behind_a_relative_clause(text: str, expected: list[str | None]) -> None:
    """What was done before has the day, and what is told of them has its own; what they were doing meanwhile has the same day."""
    assert [row.when.edtf if row.when is not None else None for row in found(text, "enforcement_report")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pashinyan demanded the release of 14 officers who were arrested in March.", [{"when": None, "text": "who were arrested in March"}]),
        ("Pashinyan called for the release of 14 officers arrested in March.", [{"when": None, "text": "arrested in March"}]),
        ("Pashinyan welcomed the agreement that was signed in Minsk on Monday.", [{"when": None, "text": "signed in Minsk on Monday"}]),
        ("Pashinyan demanded the release of 14 officers on Monday.", [{"when.edtf": "2022-01-10", "text": "release of 14 officers"}]),
        ("Pashinyan asked for help on Monday.", [{"when.edtf": "2022-01-10", "text": "help"}]),
    ],
)
def test_a_day_of_what_is_said_is_said(text: str, expected: list[dict[str, object]]) -> None:
    """A day behind a clause that describes what is said belongs to it, another one to who says it."""
    wanted = [{name: value for name, value in one.items() if name != "text"} for one in expected]
    assert told(text, "statement", wanted) == wanted
    assert all(row.text.endswith(str(one["text"])) for row, one in zip(found(text, "statement"), expected, strict=True))


@pytest.mark.parametrize(
    ("text", "convened"),
    [
        ("ECOWAS condemned the coup. The bloc's chair called an emergency summit for Thursday in Abuja.", "org:ecowas"),
        ("ECOWAS chair Bola Tinubu called an emergency summit for Thursday in Abuja.", "org:ecowas"),
        ("CSTO Secretary General Stanislav Zas called an emergency session for Monday.", "org:csto"),
        ("Armenian Prime Minister Nikol Pashinyan called an emergency session for Monday.", None),
    ],
)
def test_who_heads_a_bloc_calls_its_meeting(text: str, convened: str | None) -> None:
    """A meeting that the head of an organisation calls is that of the organisation; a head of government is none of it."""
    assert told(text, "meeting", [{"convened": convened}]) == [{"convened": convened}]


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("OVD-Info", "org:ovd-info"),
        ("Mediazona", "org:mediazona"),
        ("Rossiya 24", "org:rossiya-24"),
        ("The Economist", "org:the-economist"),
        ("The economist", None),
        ("The diplomat", None),
        ("The guardian", None),
        ("The Guardian", "org:guardian"),
    ],
)
def test_outlets_are_no_people(name: str, source: str | None) -> None:
    """Media and monitors have ids of their own; a common noun behind the article that begins a sentence is none of them."""
    expected = [{"attribution.source": source}]
    assert told(f"{name} said on Monday that two soldiers had died.", "statement", expected) == expected
