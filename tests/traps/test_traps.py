"""Prose of other worlds makes no record of ours: what borrows the words of war and talks is not war and talks."""

import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import csto_events

TRAPS: dict[str, list[str]] = tomllib.loads((Path(__file__).parent / "other_worlds.toml").read_text("utf-8"))
HARMLESS = {"statement", "tenure"}
GOAL = 1


@cache
def false_records() -> list[tuple[str, str, dict[str, Any]]]:
    """Give each record that a trap makes and should not, with its world and text."""
    return [
        (world, text, record)
        for world, texts in TRAPS.items()
        for text in texts
        for record in json.loads(csto_events.dumps(csto_events.parse(text)))["records"]
        if record["type"] not in HARMLESS
    ]


def test_the_traps_are_many_and_of_many_worlds() -> None:
    texts = [text for world in TRAPS.values() for text in world]
    assert len(texts) == len(set(texts)) >= 150
    assert len(TRAPS) >= 10


@pytest.mark.parametrize("event", ["Two soldiers were killed in the attack on a checkpoint near Almaty.", "Russia sent 500 peacekeepers to Kazakhstan."])
def test_the_words_of_the_traps_do_make_records_in_our_world(event: str) -> None:
    """A parser that reads nothing would pass the traps too."""
    assert any(record.type not in HARMLESS for record in csto_events.parse(event).records)


def told(false: list[tuple[str, str, dict[str, Any]]]) -> str:
    return "\n".join([f"{len(false)} false records", *(f"{world}: {record['type']} by {record['rule']}: {text}" for world, text, record in false)])


def test_traps_make_hardly_a_record() -> None:
    false = false_records()
    assert len(false) <= GOAL, told(false)
