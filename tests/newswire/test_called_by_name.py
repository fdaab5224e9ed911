"""Somebody who is told by a participle what their name is speaks by that name; who did not want to be named has said nothing by that."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"They took everything," says a shopkeeper named Marat.', "person:marat"),
        ('"They took everything," said a man called Marat.', "person:marat"),
        ('"They took everything," said a soldier identified only as Marat.', "person:marat"),
        ('"They took everything," says a shopkeeper.', None),
        ('"They took everything," said a resident who did not want to be named.', None),
        ('"They took everything," said a resident who declined to be identified.', None),
    ],
)
def test_who_is_called_by_a_name(text: str, speaker: str | None) -> None:
    (said,) = found(text, "statement")
    assert (value_at(said, "attribution.source"), said.text) == (speaker, "They took everything")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A resident who did not wish to be named said the town was quiet.", ["the town was quiet"]),
        ("A resident who asked not to be named said the town was quiet.", ["the town was quiet"]),
        ("Zas did not want to be called a hero.", ["to be called a hero"]),
    ],
)
def test_who_would_not_be_named(text: str, words: list[str]) -> None:
    assert [one.text for one in found(text, "statement")] == words
