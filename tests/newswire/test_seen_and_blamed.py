"""Seen and blamed: what an outlet's people saw, whom somebody blames in words of their own, what is named or left open and not said."""

import pytest

from .reading import found, told, value_at


@pytest.mark.parametrize(
    ("text", "source", "heard"),
    [
        ("Police held 12 marchers, an AFP correspondent saw.", "an AFP correspondent", "Police held 12 marchers"),
        ("Police held 12 marchers, an AFP journalist at the scene saw.", "an AFP journalist at the scene", "Police held 12 marchers"),
        ("Police held 12 marchers, Reuters reporters saw.", "Reuters reporters", "Police held 12 marchers"),
        ("A Reuters reporter saw soldiers enter the square.", "A Reuters reporter", "soldiers enter the square"),
        ("Residents saw that the gate was open.", "Residents", "the gate was open"),
    ],
)
def test_what_reporters_saw_is_told_by_them(text: str, source: str, heard: str) -> None:
    """A correspondent who saw something answers for it as one who says it, without a name."""
    (one,) = found(text, "statement")
    assert (value_at(one, "attribution.source"), one.attribution.source_text, one.text) == (None, source, heard)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Police detained 12 marchers, an AFP journalist at the scene saw.", ["marchers"]),
        ("Police detained 12 marchers, an AFP journalist and a lawyer.", ["marchers", "journalist", "lawyer"]),
    ],
)
def test_who_saw_it_is_not_counted(text: str, groups: list[str]) -> None:
    """Whoever saw an arrest is no one of those arrested."""
    (one,) = found(text, "enforcement_report")
    assert [figure.group for figure in one.figures] == groups


@pytest.mark.parametrize(
    "text",
    [
        "Kazakhstan saw crowds storm an airport in January.",
        "January saw crowds storm an airport.",
        "The bloc saw its troops leave.",
        "Residents of Osh described panic.",
        "Residents described chaos and fear.",
    ],
)
def test_what_nobody_says(text: str) -> None:
    """A state or a month that saw something tells nothing, and a feeling that is only named is not said."""
    assert not found(text, "statement")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zas said that Yerevan had not ruled out quitting the bloc.", ["Yerevan had not ruled out quitting the bloc"]),
        ("Yerevan has not ruled out quitting the bloc.", ["quitting the bloc"]),
        ("Zas said that Yerevan had ruled out quitting the bloc.", ["Yerevan had ruled out quitting the bloc", "quitting the bloc"]),
        ("Residents described chaos in the streets.", ["chaos in the streets"]),
        ("In a late-night televised address, President Tokayev said the army would fire.", ["the army would fire"]),
        ("In a rare late-night recorded message, President Tokayev declared a state of emergency.", []),
        ("In his half-hour recorded warning, President Tokayev declared a state of emergency.", []),
        ("Protesters in a sit-in demanded talks in Minsk.", ["talks in Minsk"]),
        ("In a half-hour recorded message, President Tokayev declared a state of emergency.", []),
    ],
)
def test_what_is_left_open_within_words_of_another_is_not_said(text: str, expected: list[str]) -> None:
    """Not to rule out a deed, as another one tells it, is no statement of its own; an address in which something was said is none either."""
    assert [one.text for one in found(text, "statement")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'President Tokayev declared a state of emergency and blamed the unrest on what he called "trained gangs".',
            {"text": 'the unrest on what he called "trained gangs"', "mode": "partial", "attribution.source": "person:kassym-jomart-tokayev"},
        ),
        (
            'The ministry blamed the shelling on what it termed "a neighbour\'s adventurism".',
            {"text": 'the shelling on what it termed "a neighbour\'s adventurism"', "mode": "partial", "attribution.source": None},
        ),
        (
            "Tokayev blamed the unrest on foreign-trained gangs.",
            {"text": "the unrest on foreign-trained gangs", "mode": "indirect", "attribution.source": "person:kassym-jomart-tokayev"},
        ),
    ],
)
def test_blame_in_words_of_ones_own(text: str, expected: dict[str, object]) -> None:
    """Whom somebody blames by a name of their own is one statement with the deed, and in it the quoted words are no other one."""
    assert told(text, "statement", [expected]) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tokayev declared a state of emergency and said that he would stay.", "person:kassym-jomart-tokayev"),
        ("Tokayev declared a state of emergency on Monday, and he said that it would last.", "person:kassym-jomart-tokayev"),
        ("Tokayev met a general. A general said that he would stay. He said so twice.", None),
    ],
)
def test_a_state_of_emergency_is_nobody(text: str, expected: str | None) -> None:
    """A word that only stands before titles, as "state" does, is no person without a name to whom "he" could belong."""
    assert value_at(found(text, "statement")[-1], "attribution.source") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('What he called "trained gangs" stormed the airport, Tokayev said.', ['What he called "trained gangs" stormed the airport']),
        ("What is needed is unity, Tokayev said.", ["What is needed is unity"]),
        ("What happened in Almaty, Tokayev said, was a coup attempt.", ["What happened in Almaty was a coup attempt"]),
        ("What they did, Tokayev said.", []),
    ],
)
def test_a_clause_with_what_can_be_the_subject(text: str, expected: list[str]) -> None:
    """ "What he called NAME did something, he said" is one content, told by who says it."""
    made = found(text, "statement")
    assert [one.text for one in made] == expected
    assert all(value_at(one, "attribution.source") == "person:kassym-jomart-tokayev" for one in made)
