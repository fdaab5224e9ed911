"""Where what is said begins and ends in features: behind a colon, before a second relative clause or the next thing said, around two subjects."""

import pytest

from .reading import found, value_at


def said(text: str) -> list[tuple[object, ...]]:
    """Who says what, of each statement."""
    return [(value_at(row, "attribution.source") or value_at(row, "attribution.source_text"), row.text) for row in found(text, "statement")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Putin is blunter: the bloc, he says, will survive.", [("person:vladimir-putin", "the bloc will survive")]),
        (
            "Putin is blunter: had the bloc been given time, he believes, Goma would not have fallen.",
            [("person:vladimir-putin", "had the bloc been given time Goma would not have fallen")],
        ),
        ("Putin said: the truce, he says, will hold.", [("person:vladimir-putin", "the truce, he says, will hold")]),
        ("The army was clear: the bridge had been lost, it said.", [("The army", "The army was clear: the bridge had been lost")]),
    ],
)
def test_a_voice_in_commas_parts_only_what_stands_behind_the_colon(text: str, expected: list[tuple[object, ...]]) -> None:
    """What the writer says before a colon is not said by whoever is heard behind it, where their words are parted."""
    assert [row[1] for row in said(text)] == [row[1] for row in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to the ministry, Zambia and Angola were opposed.", ["Zambia and Angola were opposed"]),
        ("According to the ministry, Zambia and Angola opposed it, and Malawi was silent.", ["Zambia and Angola opposed it, and Malawi was silent"]),
        ("According to Yerevan, five men died, while Baku said 20 had died.", ["five men died", "20 had died"]),
        ("Rwanda, which experts accuse of backing the rebels and which denies it, left.", ["of backing the rebels"]),
        ("The minister said that the group which left and which fought was gone.", ["the group which left and which fought was gone"]),
        (
            "Kyrgyzstan expressed its gratitude for this but considers that the matter should rest.",
            ["its gratitude for this", "the matter should rest"],
        ),
        ("Putin thanked Rahmon for his help and says that it will hold.", ["for his help", "it will hold"]),
        ("The Republic remains loyal, and calls upon all sides to refrain from force.", ["all sides to refrain from force"]),
        ("The Republic remains loyal, and its calls upon all sides to refrain from force were heard.", []),
    ],
)
def test_what_is_said_ends_where_something_else_is_told(text: str, expected: list[str]) -> None:
    """Two subjects are one clause, a second relative clause and the next verb of saying are no part of the first content."""
    assert [row[1] for row in said(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The lonely brigade: why the bloc can neither stay in Congo nor leave\n\nIt left.", []),
        ("Interior Ministry: how five men died in Osh\n\nIt left.", []),
        ("Pashinyan: Armenia left the bloc\n\nIt left.", ["Armenia left the bloc"]),
    ],
)
def test_a_headline_that_explains_is_nobodys_words(text: str, expected: list[str]) -> None:
    """Behind a colon "why" and "how" say what is told below."""
    assert [row[1] for row in said(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was clear: had they stayed, five men would have been killed.", []),
        ("He was clear: five men had been killed.", [5]),
    ],
)
def test_who_would_have_died_did_not(text: str, expected: list[int]) -> None:
    """Behind a colon "had" before its subject opens a supposition."""
    assert [value_at(row, "figures.0.quantity.value") for row in found(text, "casualty_report")] == expected
