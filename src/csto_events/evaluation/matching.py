"""Which records that were made answer which records that were expected."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import attrs

from csto_events.evaluation.forms import Expected, GoldDocument, GoldRecord, Place, Span

Record: TypeAlias = Mapping[str, Any]
"""A record as plain data."""

_QUOTES = str.maketrans("’“”", '\'""')
_UNSAID = {"value": None, "low": None, "high": None}
MORE_IDS = 2
"""How many ids a list may have beside those that are expected."""


def value_at(record: Record, path: str) -> Any:
    """Follow a dotted path into a record; the speaker of a statement is the source of its attribution.

    Example:
        >>> value_at({"when": {"edtf": "2022-01-10"}}, "when.edtf")
        '2022-01-10'
    """
    value: Any = record
    for step in ("attribution.source" if path == "speaker" else path).split("."):
        value = value.get(step) if isinstance(value, Mapping) else None
    return value


def same(want: Any, have: Any) -> bool:
    """Tell whether a value answers the expected one.

    - An object names the keys that count; a quantity (an object with a `qualifier`) all its numbers: a bound that is not named is null.
    - A list names each object, and each id but for two; the order does not matter.
    - An entity is given by its id, a minted one without the tilde and what follows; a party by its entity.
    - Words are compared without case, quotation marks' shape, white space and the marks around them.
    - `{"any_of": [...]}` is answered by any of them, `{"null": true}` by null, as null is itself.

    Example:
        >>> same({"any_of": ["battle", "border_clash"]}, "battle"), same({"low": 8, "qualifier": "at_least"}, {"low": 8, "high": 9, "qualifier": "at_least"})
        (True, False)
    """
    if isinstance(want, dict):
        return _same_object(want, have)
    if isinstance(want, list):
        return _same_list(want, have)
    if isinstance(want, str) and isinstance(have, dict):
        have = have.get("entity")
    if isinstance(want, str) and isinstance(have, str):
        return _folded(want) == _folded(re.sub(r"~[0-9a-f]{6}$", "", have))
    return type(want) is type(have) and bool(want == have)


def _same_object(want: dict[str, Any], have: Any) -> bool:
    if set(want) == {"null"}:
        return have is None
    if set(want) == {"any_of"}:
        return any(same(one, have) for one in want["any_of"])
    if "qualifier" in want:
        want = _UNSAID | want
    return isinstance(have, dict) and all(same(value, have.get(key)) for key, value in want.items())


def _same_list(want: list[Any], have: Any) -> bool:
    if have is not None and not isinstance(have, list):
        return False
    left = list(have or [])
    for one in want:
        hit = next((position for position, other in enumerate(left) if same(one, other)), None)
        if hit is None:
            return False
        del left[hit]
    return len(left) <= MORE_IDS and not any(isinstance(other, dict) for other in left)


def _folded(text: str) -> str:
    return " ".join(text.translate(_QUOTES).lower().split()).strip(" .,;:'\"")


@attrs.frozen(kw_only=True)
class Answer:
    """What a record that was made is to a gold record at whose place it stands."""

    made: int
    """Which of the records that were made."""
    hits: Mapping[str, bool]
    """The expected fields, and whether each holds."""
    is_found: bool
    """Whether all key fields hold."""


@attrs.frozen(kw_only=True)
class Matching:
    """What became of the gold records of a document, and of the records that were made.

    Example:
        >>> Matching(records=(), answers={}, excused=frozenset(), document=GoldDocument(name="empty", text="", records=())).missed
        ()
    """

    document: GoldDocument
    """The gold."""
    records: tuple[Record, ...]
    """The records that were made and are judged."""
    answers: Mapping[int, Answer]
    """The best answer to a gold record, by its position: the found ones, and those at the right place with a wrong key field."""
    excused: frozenset[int]
    """The positions of records that an optional gold record excuses."""

    @property
    def found(self) -> Mapping[int, int]:
        """The gold records that are found, each with the position of the record that answers it."""
        return {one: answer.made for one, answer in self.answers.items() if answer.is_found}

    @property
    def missed(self) -> tuple[GoldRecord, ...]:
        """The gold records that no record answers."""
        return tuple(gold for one, gold in enumerate(self.document.records) if not gold.optional and one not in self.found)

    @property
    def false(self) -> tuple[Record, ...]:
        """The records that answer no gold record, and none excuses. Nothing is false where the gold is not complete."""
        if not self.document.complete:
            return ()
        right = {*self.found.values(), *self.excused}
        return tuple(record for position, record in enumerate(self.records) if position not in right)


def match(document: GoldDocument, records: Sequence[Record]) -> Matching:
    """Pair gold records and records that were made one to one, as many as can be.

    Required gold records choose first; what they leave, optional ones excuse; what then is left at the place of a gold record without
    having its key fields, is still asked for its fields.

    Args:
        document: the gold.
        records: the records that were made, as plain data. Those of types that were not looked for are not judged.

    Returns:
        The pairs.

    Example:
        >>> gold = GoldRecord(type="visit", spans=((0, 8),), fields={}, key=())
        >>> made = {"type": "visit", "evidence": [{"start": 0, "end": 12}]}
        >>> match(GoldDocument(name="visit", text="Zas visited.", records=(gold,)), [made]).found
        {0: 0}
    """
    judged = tuple(part for record in records if document.types is None or record["type"] in document.types for part in _parts(document, record))
    possible = [[answer for made, record in enumerate(judged) if (answer := _answer(document, gold, record, made))] for gold in document.records]
    required = {(one, 0): answers for one, answers in enumerate(possible) if not document.records[one].optional}
    optional = {(one, copy): answers for one, answers in enumerate(possible) for copy in range(_copies(document.records[one]))}
    seated = _seat({seat: [answer for answer in answers if answer.is_found] for seat, answers in required.items()}, frozenset())
    taken = frozenset(answer.made for answer in seated.values())
    excused = _seat({seat: [answer for answer in answers if answer.is_found] for seat, answers in optional.items()}, taken)
    taken |= {answer.made for answer in excused.values()}
    partly = _seat({seat: answers for seat, answers in required.items() if seat not in seated}, taken)
    answers = {one: answer for (one, _), answer in (seated | partly).items()}
    return Matching(document=document, records=judged, answers=answers, excused=frozenset(answer.made for answer in excused.values()))


def _copies(gold: GoldRecord) -> int:
    return gold.excuses if gold.optional else 0


def _parts(document: GoldDocument, record: Record) -> Iterator[Record]:
    """A record, or each figure of a report for itself."""
    if document.each_figure and "figures" in record:
        yield from ({**record, "figures": [figure]} for figure in record["figures"])
    else:
        yield record


def _answer(document: GoldDocument, gold: GoldRecord, record: Record, made: int) -> Answer | None:
    if record["type"] != gold.type or not _is_there(document, gold, record):
        return None
    hits = {path: _holds(document, want, value_at(record, path)) for path, want in gold.fields.items()}
    return Answer(made=made, hits=hits, is_found=all(hits[path] for path in gold.key))


def _is_there(document: GoldDocument, gold: GoldRecord, record: Record) -> bool:
    """Whether a record stands where a gold record does."""
    if gold.spans is None:
        return True
    spans = [(at["start"], at["end"]) for at in record["evidence"]]
    overlap = any(start < after and first < end for start, end in spans for first, after in gold.spans)
    return overlap and (not gold.share or _share(document, gold.spans, spans) >= gold.share)


def _holds(document: GoldDocument, want: Expected, have: Any) -> bool:
    if not isinstance(want, Place):
        return same(want, have)
    return have is not None and _share(document, want.spans, [(have["start"], have["end"])]) >= 1 / 2


def _share(document: GoldDocument, one: Sequence[Span], other: Sequence[Span]) -> float:
    """How much of the letters of two places both have."""
    first, second = (document.letters.intersection(at for start, end in spans for at in range(start, end)) for spans in (one, other))
    return len(first & second) / max(1, len(first | second))


def _seat(wishes: Mapping[tuple[int, int], Sequence[Answer]], taken: frozenset[int]) -> dict[tuple[int, int], Answer]:
    """Give each gold record an answer, as many as can have one (augmenting paths); those with more fields right are asked first."""
    choices = {
        seat: sorted((answer for answer in answers if answer.made not in taken), key=lambda answer: (-sum(answer.hits.values()), answer.made))
        for seat, answers in wishes.items()
    }
    owner: dict[int, tuple[int, int]] = {}
    given: dict[tuple[int, int], Answer] = {}

    def find(seat: tuple[int, int], tried: set[int]) -> bool:
        for answer in choices[seat]:
            if answer.made not in tried:
                tried.add(answer.made)
                if answer.made not in owner or find(owner[answer.made], tried):
                    owner[answer.made], given[seat] = seat, answer
                    return True
        return False

    for seat in sorted(choices, key=lambda seat: (-max((sum(answer.hits.values()) for answer in choices[seat]), default=0), seat)):
        find(seat, set())
    return given
