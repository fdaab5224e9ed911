"""Scores: recall, precision, F1 and right fields, by type, field and rule, with confidence intervals."""

import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

from csto_events.evaluation.forms import GoldDocument
from csto_events.evaluation.matching import Matching, match
from csto_events.model import Bundle
from csto_events.model.schema import unstructure
from csto_events.parsing.pipeline import parse

FEWEST_DOCUMENTS = 10
"""With fewer documents the records are drawn again and not the documents, which too few could stand for."""
RESAMPLES = 1000
ALL = "ALL"
"""The row over all types."""

Read: TypeAlias = Callable[[GoldDocument], Bundle]
"""What is evaluated: it reads a text and makes a bundle."""


@attrs.frozen
class Score:
    """Records expected, made and found, and expected fields asked for and right. Two scores add up.

    Example:
        >>> (Score(gold=3, made=2, found=2) + Score(gold=1)).f1
        0.6666666666666666
    """

    gold: int = 0
    made: int = 0
    found: int = 0
    right: int = 0
    """Fields that hold, of the gold records at whose place a record was made."""
    asked: int = 0
    """The fields of those gold records."""

    def __add__(self, other: "Score") -> "Score":
        return Score(self.gold + other.gold, self.made + other.made, self.found + other.found, self.right + other.right, self.asked + other.asked)

    @property
    def recall(self) -> float | None:
        """The share of the expected records that is found; None where none is expected."""
        return self.found / self.gold if self.gold else None

    @property
    def precision(self) -> float | None:
        """The share of the records made that is expected; None where none is made."""
        return self.found / self.made if self.made else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of the two; None where nothing is expected and nothing made."""
        return 2 * self.found / (self.gold + self.made) if self.gold + self.made else None

    @property
    def fields(self) -> float | None:
        """The share of right fields; None where none is asked for."""
        return self.right / self.asked if self.asked else None


Measure: TypeAlias = Literal["recall", "precision", "f1", "fields"]
MEASURES: tuple[Measure, ...] = ("recall", "precision", "f1", "fields")


@attrs.frozen
class Estimate:
    """A figure with the interval in which it lies in 95 of 100 resamples (percentile bootstrap; Efron and Tibshirani, 1993).

    Example:
        >>> str(Estimate(0.8125, 0.7, 0.9))
        '0.812 [0.700, 0.900]'
    """

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.3f} [{self.low:.3f}, {self.high:.3f}]"


@attrs.frozen(kw_only=True)
class Row:
    """The figures of a record type, of a field of a type, or of a rule.

    Example:
        >>> Row(name="visit", score=Score(gold=1), estimates={}).estimates
        {}
    """

    name: str
    """The type; `type.field`; or the name of the rule."""
    score: Score
    """What was counted."""
    estimates: Mapping[Measure, Estimate]
    """The figures that can be had: no precision where the gold is not complete, of a field and a rule one figure alone."""


@attrs.frozen(kw_only=True)
class Evaluation:
    """How well texts were read.

    Example:
        >>> from csto_events.evaluation.gold import read_gold
        >>> evaluate(read_gold("examples/gold")).all.score.made > 0
        True
    """

    documents: int
    """How many texts."""
    resampled: Literal["documents", "records"]
    """What was drawn again for the intervals. Records of one text hang together, so that intervals over records are too narrow."""
    types: tuple[Row, ...]
    """A row for each record type, and the last one over all."""
    fields: tuple[Row, ...]
    """A row for each field that was asked for."""
    rules: tuple[Row, ...]
    """A row for each rule that made a record: of how many it is known whether they are right, and how many are."""
    matchings: tuple[Matching, ...]
    """What was found, missed and falsely made in each text."""

    @property
    def all(self) -> Row:
        """The row over all types."""
        return self.types[-1]

    def plain(self) -> dict[str, Any]:
        """Give all rows as plain data."""
        parts = {"types": self.types, "fields": self.fields, "rules": self.rules}
        rows = {part: [{"name": row.name, **attrs.asdict(row.score), **_plain(row.estimates)} for row in rows] for part, rows in parts.items()}
        return {"documents": self.documents, "resampled": self.resampled, **rows}

    def table(self) -> str:
        """Give all rows as lines for a reader."""
        head = f"{self.documents} documents; 95 % intervals by drawing {self.resampled} again"
        blocks = [head, _block("type", self.types, ("gold", "made", "found"), MEASURES)]
        blocks += [_block(title, rows, ("asked", "right"), ("fields",)) for title, rows in (("field", self.fields),) if rows]
        blocks += [_block(title, rows, ("made", "found"), ("precision",)) for title, rows in (("rule", self.rules),) if rows]
        return "\n\n".join(blocks) + "\n"

    def misses(self) -> Iterator[str]:
        """Give a line for each gold record that is missed and each record that is false."""
        for matching in self.matchings:
            document = matching.document
            for gold in matching.missed:
                words = " … ".join(document.text[start:end] for start, end in gold.spans) if gold.spans is not None else str(dict(gold.fields))
                yield f"{document.name}: missed {gold.type}: {' '.join(words.split())[:100]}"
            for record in matching.false:
                words = " … ".join(at["exact"] for at in record["evidence"])
                yield f"{document.name}: false {record['type']} by {record['rule']}: {' '.join(words.split())[:100]}"


def evaluate(gold: Sequence[GoldDocument], read: Read | None = None, *, resamples: int = RESAMPLES, seed: int = 0) -> Evaluation:
    """Read texts, and score what comes of it against gold records.

    Args:
        gold: the texts with their gold records; see `read_gold`.
        read: what reads them; where None, `parse` with the date of publication that the gold gives.
        resamples: how often the texts (or, where there are few, the records) are drawn again for the confidence intervals.
        seed: what the drawing begins with; the same seed gives the same intervals.

    Returns:
        The scores.

    Example:
        >>> from csto_events.evaluation.gold import read_gold
        >>> evaluate(read_gold("examples/gold"), lambda document: Bundle()).all.estimates["recall"].value
        0.0
    """
    reader = read if read is not None else _parsed
    matchings = tuple(match(document, [unstructure(record) for record in reader(document).records]) for document in gold)
    by_document = len(gold) >= FEWEST_DOCUMENTS
    units = [_sum(parts) for parts in map(_counted, matchings)] if by_document else [part for matching in matchings for part in _counted(matching)]
    complete = all(document.complete for document in gold)
    estimated = _estimated(units, resamples, random.Random(seed))  # noqa: S311 -- no secret

    def rows(kind: str, measures: Sequence[Measure]) -> tuple[Row, ...]:
        keys = sorted((key for key in estimated if key[0] == kind), key=lambda key: (key[1] == ALL, key[1]))
        return tuple(
            Row(name=key[1], score=estimated[key][0], estimates={name: one for name, one in estimated[key][1].items() if name in measures}) for key in keys
        )

    measures: tuple[Measure, ...] = MEASURES if complete else ("recall", "fields")
    rules = rows("rule", ("precision",)) if complete else ()
    resampled: Literal["documents", "records"] = "documents" if by_document else "records"
    return Evaluation(
        documents=len(gold), resampled=resampled, types=rows("type", measures), fields=rows("field", ("fields",)), rules=rules, matchings=matchings
    )


def _parsed(document: GoldDocument) -> Bundle:
    return parse(document.text, format="text", published=document.published)


_Key: TypeAlias = tuple[str, str]
"""What is counted: `type`, `field` or `rule`, and its name."""
_Unit: TypeAlias = Mapping[_Key, Score]
"""What one text or one record adds to each row."""


def _counted(matching: Matching) -> Iterator[_Unit]:
    """What each gold record and each record that was made without answering one adds."""
    found, answered = matching.found, {answer.made for answer in matching.answers.values()}
    for position, gold in enumerate(matching.document.records):
        if gold.optional:
            continue
        answer = matching.answers.get(position)
        hits = answer.hits if answer is not None else {}
        made, right = int(answer is not None), int(position in found)
        score = Score(gold=1, made=made, found=right, right=sum(hits.values()), asked=len(hits))
        unit = {("type", gold.type): score, ("type", ALL): score}
        unit |= {("field", f"{gold.type}.{path}"): Score(right=int(hit), asked=1) for path, hit in hits.items()}
        if answer is not None:
            unit["rule", matching.records[answer.made]["rule"]] = Score(made=1, found=right)
        yield unit
    for position, record in enumerate(matching.records):
        if position not in answered and position not in matching.excused:
            yield {key: Score(made=1) for key in (("type", record["type"]), ("type", ALL), ("rule", record["rule"]))}


def _sum(units: Iterable[_Unit]) -> _Unit:
    total: dict[_Key, Score] = defaultdict(Score)
    for unit in units:
        for key, score in unit.items():
            total[key] += score
    return total


def _estimated(units: Sequence[_Unit], resamples: int, draw: random.Random) -> dict[_Key, tuple[Score, dict[Measure, Estimate]]]:
    """Sum up, and draw the units again, as many as there are, again and again."""
    total = _sum(units)
    drawn: dict[_Key, dict[Measure, list[float]]] = {key: {measure: [] for measure in MEASURES} for key in total}
    of_key = {key: [(position, attrs.astuple(unit[key])) for position, unit in enumerate(units) if key in unit] for key in total}
    for _ in range(resamples):
        times = Counter(draw.choices(range(len(units)), k=len(units)))
        for key, scores in of_key.items():
            weighted = [tuple(times[position] * count for count in score) for position, score in scores if position in times]
            again = Score(*map(sum, zip(*weighted, strict=True)))
            for measure in MEASURES:
                value = getattr(again, measure)
                if value is not None:
                    drawn[key][measure].append(value)
    return {key: (score, dict(_intervals(score, drawn[key]))) for key, score in total.items()}


def _intervals(score: Score, drawn: Mapping[Measure, list[float]]) -> Iterator[tuple[Measure, Estimate]]:
    for measure in MEASURES:
        value, values = getattr(score, measure), sorted(drawn[measure])
        if value is not None:
            low, high = (values[round((len(values) - 1) * at)] if values else value for at in (0.025, 0.975))
            yield measure, Estimate(value, low, high)


def _plain(estimates: Mapping[Measure, Estimate]) -> dict[str, Any]:
    return {name: {"value": round(one.value, 6), "low": round(one.low, 6), "high": round(one.high, 6)} for name, one in estimates.items()}


def _block(title: str, rows: Sequence[Row], counts: Sequence[str], measures: Sequence[Measure]) -> str:
    names = {"f1": "F1"}
    lines = [[title, *counts, *(names.get(measure, measure) for measure in measures)]]
    lines += [
        [row.name, *(str(getattr(row.score, count)) for count in counts), *(str(row.estimates.get(measure, "-")) for measure in measures)] for row in rows
    ]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    cells = ((cell.ljust(width) if place == 0 else cell.rjust(width) for place, (cell, width) in enumerate(zip(line, widths, strict=True))) for line in lines)
    return "\n".join("  ".join(line).rstrip() for line in cells)
