"""Consequences behind a voice: who tells of an attack tells also how many it killed, "A bomb exploded, police said, killing four"."""

import pytest

from .reading import found


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Shelling resumed near the dam, Tajik officials said, wounding two guards.", "Tajik officials"),
        ("Gunmen raided a post near Gao on Monday, the army said, killing 28 soldiers and wounding ten.", "the army"),
        ("Gunmen raided a post, said army spokesman Ivan Petrov, killing nine soldiers.", "army spokesman Ivan Petrov"),
        ("Three more guards died in hospital, the ministry said, bringing the death toll to 40.", "the ministry"),
        ("A mine went off, the mayor told reporters, leaving two dead.", "the mayor"),
        ("Drones hit the base, according to the ministry, killing three soldiers.", "the ministry"),
        ("On Monday, the army said, killing four people was a crime.", None),
        ("Rebels have left, the governor said, leaving the hall. Two soldiers were killed.", None),
    ],
)
def test_who_tells_of_the_dead(text: str, source: str | None) -> None:
    """A form in -ing that tells of harm goes on with what is told; no other one does."""
    told = found(text, "casualty_report")[-1].attribution
    assert (told.source_text if told is not None else None) == source


def test_what_the_speaker_does_is_not_said() -> None:
    """Leaving a room is no harm."""
    assert [one.text for one in found("The president will resign, he said, leaving the room.", "statement")] == ["The president will resign"]
