"""Told by another: who stands behind a comma and only tells what stands before it bears no name there."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "source", "offices"),
    [
        ("Explosions can be heard near Freedom Square, an AFP correspondent reports.", None, []),
        ("Shots were heard near Victory Park, an AP journalist said.", None, []),
        ("The convoy was led by Oleg Marin, a spokesman for the ministry said.", None, []),
        ("The shelling killed Musa Bello, a police officer said.", None, []),
        ("He had met Oleg Marin, the president's office said.", None, []),
        ("The road was closed, a spokesman, Oleg Marin, said.", "person:oleg-marin", ["spokesman"]),
        ("The road was closed, said Oleg Marin, a spokesman.", "person:oleg-marin", ["spokesman"]),
        ("Oleg Marin, a spokesman, said the road was closed.", "person:oleg-marin", ["spokesman"]),
    ],
)
def test_a_voice_behind_a_comma_has_no_name_of_what_is_told(text: str, source: str | None, offices: list[str]) -> None:
    """Behind "near NAME" or "met NAME" a comma and "a spokesman said" name who tells it; between two commas a title is that of the name beside it."""
    statement = found(text, "statement")[0]
    assert value_at(statement, "attribution.source") == source
    assert [value_at(row, "office") for row in found(text, "tenure")] == offices


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One soldier was hurt, the state of his health is estimated as satisfactory.", []),
        ("Two men died, the police were told.", []),
        ("The mission failed, Zas is convinced.", ["The mission failed"]),
        ("One soldier was hurt, the ministry estimated.", ["One soldier was hurt"]),
    ],
)
def test_what_is_judged_tells_nothing(text: str, expected: list[str]) -> None:
    """The subject of a passive is what is estimated or who is told, and no source; who is convinced is one."""
    assert [value_at(row, "text") for row in found(text, "statement")] == expected


@pytest.mark.parametrize(
    ("text", "source", "source_text"),
    [
        ("Analysts, among them Oleg Marin, believe that Armenia will stay.", None, "Analysts"),
        ("Analysts in Moscow, among them Oleg Marin, say that Armenia will stay.", None, "Analysts in Moscow"),
        ("Analysts, such as Oleg Marin, warn that Armenia will stay.", None, "Analysts"),
        ("Analysts, who include Oleg Marin, say that Armenia will stay.", None, "Analysts"),
        ("Oleg Marin, among others, said that Armenia would stay.", "person:oleg-marin", "Oleg Marin"),
    ],
)
def test_one_among_many_does_not_speak_alone(text: str, source: str | None, source_text: str) -> None:
    """ "Analysts, among them X, say": the analysts speak."""
    record = found(text, "statement")[0]
    assert value_at(record, "attribution.source") == source
    assert str(value_at(record, "attribution.source_text")).startswith(source_text)
