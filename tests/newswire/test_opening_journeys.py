"""Opening journeys: who is on the visit that begins a sentence, and what a state is given by name."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("While visiting Moscow, Pashinyan met Putin.", [("person:nikol-pashinyan", "place:RU/moscow")]),
        ("Arriving in Minsk on Friday, Putin said the bloc was strong.", [("person:vladimir-putin", "place:BY/minsk")]),
        ("On a visit to Dushanbe, Zas called for calm.", [("person:stanislav-zas", "place:TJ/dushanbe")]),
        ("After visiting Minsk, Lavrov said the bloc was strong.", [("person:sergey-lavrov", "place:BY/minsk")]),
        ("Visiting Dushanbe on January 6, Zas called on member states to strengthen the border.", [("person:stanislav-zas", "place:TJ/dushanbe")]),
        ("During his visit to Minsk, NATO said it was ready.", []),
        ("Visiting Dushanbe next week, Zas will call for calm.", []),
        ("Visiting Dushanbe was hard, Zas said.", []),
        ("If visiting Dushanbe, Zas would call for calm.", []),
        ("People visiting Dushanbe said the road was closed.", []),
    ],
)
def test_who_makes_the_journey_that_opens_a_sentence(text: str, expected: list[tuple[str, str]]) -> None:
    """The subject of the main clause makes it, where that clause tells of what was."""
    assert [(row.visitor, row.destination) for row in found(text, "visit")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The leaders granted Egypt and Qatar the status of dialogue partners of the SCO.", [("state:EGY", "partner"), ("state:QAT", "partner")]),
        ("The CSTO granted Serbia the status of observer.", [("state:SRB", "observer")]),
        ("Egypt was granted the status of dialogue partner in the SCO.", [("state:EGY", "partner")]),
        ("The SCO held a summit in Dushanbe. Leaders granted Egypt the status of dialogue partner.", [("state:EGY", "partner")]),
        ("The CSTO and the SCO met in Dushanbe. Leaders granted Egypt the status of dialogue partner.", []),
        ("The SCO discussed the status of dialogue partners with Egypt.", []),
    ],
)
def test_what_status_a_state_is_given(text: str, expected: list[tuple[str, str]]) -> None:
    """A status that is told behind "of" is given by the organisation that is told beside it, or by the one whose leaders met."""
    assert [(row.state, row.standing) for row in found(text, "membership")] == expected


def test_when_a_status_was_given() -> None:
    """The day on which it is given is since when a state has it."""
    (row,) = found("The SCO granted the status of observer to Belarus in 2010.", "membership")
    assert (value_at(row, "since.edtf"), row.state) == ("2010", "state:BLR")
