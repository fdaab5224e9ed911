"""A sentence that begins with being there says who was at the meeting that the text has just told of."""

import pytest

from .reading import found, value_at

SUMMIT = "The CSTO held a summit in Moscow on Monday. "


@pytest.mark.parametrize(
    ("text", "participants"),
    [
        ("Taking part were the presidents of Armenia and Belarus.", ("state:ARM", "state:BLR")),
        ("Taking part in the summit were the presidents of Armenia and Belarus.", ("state:ARM", "state:BLR")),
        ("Among those present were Vladimir Putin and Alexander Lukashenko.", ("person:vladimir-putin", "person:alexander-lukashenko")),
        ("Also attending were Tokayev and Rahmon.", ("person:kassym-jomart-tokayev", "person:emomali-rahmon")),
        ("In attendance were the leaders of Russia and Belarus.", ("state:RUS", "state:BLR")),
        ("Absent was Pashinyan.", ()),
        ("Not taking part were Armenia and Belarus.", ()),
        ("Among those present were 300 journalists.", ()),
    ],
)
def test_who_was_there(text: str, participants: tuple[str, ...]) -> None:
    (met,) = found(SUMMIT + text, "meeting")
    assert value_at(met, "participants") == participants


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        ("Protesters marched in Osh. Taking part were Putin and Rahmon.", 0),
        ("In attendance were Putin and Rahmon.", 0),
    ],
)
def test_there_without_a_meeting(text: str, meetings: int) -> None:
    assert len(found(text, "meeting")) == meetings


def test_who_tells_it_was_not_there() -> None:
    told = found(SUMMIT + "Among the participants were Putin and Rahmon, the Kremlin said.", "meeting")[-1]
    assert told.participants == ("person:vladimir-putin", "person:emomali-rahmon")
