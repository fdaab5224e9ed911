"""How much of a gold document a parse finds, and how much of what it says is there: records matched by type, place and key fields."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from tests.sentences.matching import same, value_at

Record = dict[str, Any]


class Score(NamedTuple):
    """Records expected, made and found; two scores add up."""

    gold: int = 0
    made: int = 0
    found: int = 0

    @property
    def f1(self) -> float:
        """The harmonic mean of recall and precision."""
        return 2 * self.found / max(1, self.gold + self.made)

    def plus(self, other: "Score") -> "Score":
        return Score(*map(sum, zip(self, other, strict=True)))


class Reading(NamedTuple):
    """What became of the gold records and of the parsed ones of a document."""

    missed: list[Record]
    false: list[Record]
    scores: dict[str, Score]

    @property
    def score(self) -> Score:
        """The score over all types."""
        total = Score()
        for one in self.scores.values():
            total = total.plus(one)
        return total


def judge(gold: Sequence[Record], made: Sequence[Record], text: str) -> Reading:
    """Match the records of a document: first the required ones, then what a careful reader may or may not say excuses what is left."""
    required = [one for one in gold if not one.get("optional")]
    found = _pairs(required, made, lambda one, record: _answers(one, record, text))
    left = [record for position, record in enumerate(made) if position not in found.values()]
    optional = [one for one in gold if one.get("optional")]
    excused = _pairs(optional, left, lambda one, record: _answers(one, record, text))
    false = [record for position, record in enumerate(left) if position not in excused.values()]
    missed = [one for position, one in enumerate(required) if position not in found]
    hits = Counter(required[position]["type"] for position in found)
    misses, extras = (Counter(record["type"] for record in group) for group in (missed, false))
    kinds = sorted({*hits, *misses, *extras})
    return Reading(missed, false, {kind: Score(hits[kind] + misses[kind], hits[kind] + extras[kind], hits[kind]) for kind in kinds})


def _answers(one: Record, record: Record, text: str) -> bool:
    start = text.index(one["span"])
    end = start + len(one["span"])
    near = any(at["start"] < end and at["end"] > start for at in record["evidence"])
    return near and record["type"] == one["type"] and all(same(one["fields"][path], value_at(record, path)) for path in one.get("key", one["fields"]))


def _pairs(gold: Sequence[Record], made: Sequence[Record], answers: Callable[[Record, Record], bool]) -> dict[int, int]:
    """Pair gold and parsed records one to one, as many as can be, by augmenting paths."""
    choices = [[position for position, record in enumerate(made) if answers(one, record)] for one in gold]
    owner: dict[int, int] = {}

    def seat(one: int, tried: set[int]) -> bool:
        for position in choices[one]:
            if position not in tried:
                tried.add(position)
                if position not in owner or seat(owner[position], tried):
                    owner[position] = one
                    return True
        return False

    for one in range(len(gold)):
        seat(one, set())
    return {one: position for position, one in owner.items()}
