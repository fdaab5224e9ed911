"""Whole articles in six styles, made up for this test, with gold records that were written before the parser had read a line of them.

No rule is to be fitted to these articles: they tell how the parser reads what nobody has shown it. A floor goes up when the parser reads better, never down.
Run `pytest tests/documents -s -k together` for the table of scores.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest

import csto_events
from csto_events import model

from .scoring import Reading, Score, judge

HERE = Path(__file__).parent
GOLD: dict[str, dict[str, Any]] = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted((HERE / "gold").glob("*.json"))}
FLOORS = {"agency_drills": 0.85, "communique": 0.86, "interview": 0.9, "liveblog": 0.81, "wire_border": 0.83, "wire_coast": 0.91}
FLOOR_OVER_ALL = 0.86


def text_of(name: str) -> str:
    return (HERE / "gold" / GOLD[name]["text"]).read_text("utf-8")


@cache
def reading(name: str) -> Reading:
    bundle = json.loads(csto_events.dumps(csto_events.parse(text_of(name), published=GOLD[name]["published"])))
    return judge(GOLD[name]["records"], bundle["records"], text_of(name))


def over_all() -> Score:
    total = Score()
    for name in GOLD:
        total = total.plus(reading(name).score)
    return total


def told(name: str) -> str:
    missed = [f"missed {one['type']}: {one['span']}" for one in reading(name).missed]
    false = [f"false {one['type']} by {one['rule']}: {one['evidence'][0]['exact']}" for one in reading(name).false]
    return "\n".join([f"{name}: F1 {reading(name).score.f1:.3f} {reading(name).score}", *missed, *false])


@pytest.mark.parametrize("name", GOLD)
def test_an_article_is_read_no_worse_than_it_was(name: str) -> None:
    assert reading(name).score.f1 >= FLOORS[name], told(name)


def test_the_articles_together_are_read_no_worse_than_they_were() -> None:
    rows = {name: reading(name).score for name in GOLD} | {"all": over_all()}
    print("", *(f"{name:16} F1 {score.f1:.3f} of {score.gold} gold, {score.made} made, {score.found} found" for name, score in rows.items()), sep="\n")
    assert over_all().f1 >= FLOOR_OVER_ALL, "\n".join(map(told, GOLD))


@pytest.mark.parametrize("name", GOLD)
def test_a_gold_record_names_words_of_its_article_once_and_fields_of_its_type(name: str) -> None:
    for one in GOLD[name]["records"]:
        known = {field.name for field in attrs.fields(getattr(model, one["type"].title().replace("_", "")))} | {"speaker"}
        assert text_of(name).count(one["span"]) == 1, one["span"]
        assert {path.partition(".")[0] for path in one["fields"]} <= known, one
        assert set(one.get("key", [])) <= set(one["fields"]), one
        assert set(one) <= {"type", "span", "fields", "key", "optional"}, one


def test_judging_counts_misses_false_records_and_excuses() -> None:
    """A record in the right place with a wrong key field is both a miss and a false record; an optional one is neither."""
    text = "Armenia sent 100 men. Belarus agreed."
    sent = {"type": "deployment", "span": "Armenia sent", "fields": {"organisation": "org:csto", "phase": "under_way"}, "key": ["phase"]}
    agreed = {"type": "decision", "span": "Belarus agreed", "fields": {}, "optional": True}
    made = {"type": "deployment", "phase": "under_way", "evidence": [{"start": 0, "end": 20}]}
    excused = {"type": "decision", "evidence": [{"start": 22, "end": 36}]}
    assert judge([sent, agreed], [made, excused], text).score == Score(1, 1, 1)
    assert judge([sent, agreed], [made | {"phase": "announced"}, excused], text).score == Score(1, 1, 0)
    assert judge([sent, agreed], [made, excused, excused], text).score == Score(1, 2, 1)
    assert judge([sent, agreed], [], text).score.f1 == 0
