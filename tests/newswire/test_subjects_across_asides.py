"""Subjects across asides: whoever stands before ", after a debate," is the subject of the verb behind it, and two names that meet somewhere are no meet."""

import pytest

from .reading import found, told, value_at


@pytest.mark.parametrize(
    ("text", "contributor", "number"),
    [
        ("Kyrgyzstan's parliament, after a heated debate on Friday, voted to send 150 troops to Kazakhstan.", "state:KGZ", 150),
        ("Belarus, before the summit in Moscow, dispatched 500 soldiers to Kazakhstan.", "state:BLR", 500),
        ("Armenia, after protesters stormed the airport, sent 100 soldiers to Kazakhstan.", "state:ARM", 100),
        ("Armenia signed the treaty, after talks in Moscow, and sent 100 soldiers to Kazakhstan.", "state:ARM", 100),
        ("Belarus left the talks, after a debate, and Armenia sent 100 soldiers to Kazakhstan.", "state:ARM", 100),
    ],
)
def test_an_aside_of_time_hides_no_sender(text: str, contributor: str, number: int) -> None:
    """What stands in commas behind "after" is not who sends."""
    expected: list[dict[str, object]] = [{"contingents.0.contributor": contributor, "contingents.0.personnel.value": number, "host": "state:KAZ"}]
    assert told(text, "deployment", expected) == expected


@pytest.mark.parametrize(
    ("text", "requester"),
    [
        ("Tokayev, after protesters stormed the airport, asked the CSTO for help.", "state:KAZ"),
        ("Pashinyan, since the talks in Moscow, has asked the CSTO for help.", "state:ARM"),
    ],
)
def test_an_aside_of_time_hides_nobody_who_asks(text: str, requester: str) -> None:
    """The airport that was stormed asks for nothing."""
    assert [value_at(one, "requester") for one in found(text, "request")] == [requester]


@pytest.mark.parametrize(
    ("text", "participants"),
    [
        ("Putin and Tokayev meet in Sochi.", [("person:vladimir-putin", "person:kassym-jomart-tokayev")]),
        ("Oct. 12 - Putin and Tokayev meet in Sochi.", [("person:vladimir-putin", "person:kassym-jomart-tokayev")]),
        ("16 September: Presidents Japarov and Rahmon meet in Samarkand and agree to a ceasefire.", [("person:sadyr-japarov", "person:emomali-rahmon")]),
        ("Pashinyan and Aliyev meet for talks in Brussels.", [("person:nikol-pashinyan", "person:ilham-aliyev")]),
        ("The Minsk and Astana meet in May was a success.", []),
        ("The Poland and Latvia track meet in Riga was cancelled.", []),
    ],
)
def test_two_names_meet(text: str, participants: list[tuple[str, ...]]) -> None:
    """A meet with a verb behind it is a noun."""
    assert [one.participants for one in found(text, "meeting")] == participants
