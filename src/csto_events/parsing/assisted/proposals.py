"""Proposals: the JSON Schema of what an extractor is asked for, and its answers as plain data, however sloppily they are written."""

import json
import re
from collections.abc import Mapping
from copy import deepcopy
from functools import cache
from typing import Any, NamedTuple

import attrs

from csto_events.errors import Fault, InvalidDocumentError, LimitExceededError
from csto_events.model import RECORD_TYPES, CodedEvent, Limits, strict
from csto_events.model.checks import BIGGEST, checked
from csto_events.model.ids import PATTERNS
from csto_events.model.json_schema import json_schema
from csto_events.model.schema import Json

_LINKS = ("id", "rule", "extra", "relates_to", "suppressed", "event", "concerns")
OURS = frozenset((*_LINKS, "cumulative", "source_evidence", "cue_evidence", "relayed_by", "basis", "mode", "role"))
"""Fields that are not asked for: we find them ourselves, or words that we can check do not carry them."""
PROPOSED = tuple(cls for cls in RECORD_TYPES if cls is not CodedEvent)
"""The record types that may be proposed; rows of other schemes are never made from prose."""
_SIZE = {"bounds": (1, BIGGEST)}
_NAME: Json = {"type": "string", "description": "the name, as the passage prints it"}
_WORDS: Json = {"type": "string", "description": "words copied from the passage"}


@attrs.frozen(kw_only=True, field_transformer=checked)
class AnswerLimits:
    """How much an extractor may answer. What is more is refused and reported, and the other answers are read.

    Example:
        >>> AnswerLimits(proposals=50).characters
        400000
    """

    characters: int = attrs.field(default=400_000, metadata=_SIZE)
    """Characters of an answer."""
    proposals: int = attrs.field(default=500, metadata=_SIZE)
    """Records in an answer; those after them are not looked at."""
    nesting: int = attrs.field(default=16, metadata={"bounds": (1, 64)})
    """Objects and lists inside one another."""
    passages: int = attrs.field(default=1000, metadata=_SIZE)
    """Passages of a text."""


def proposal_schema() -> dict[str, Json]:
    """Give the JSON Schema of an answer: that of a bundle's records, with what we find ourselves taken out, names for ids and words for evidence.

    Returns:
        A new dict, made from `csto_events.json_schema`.

    Example:
        >>> schema = proposal_schema()
        >>> schema["$defs"]["StateId"]["description"], "id" in schema["$defs"]["Visit"]["properties"]
        ('the name, as the passage prints it', False)
    """
    return deepcopy(_schema())


@cache
def _schema() -> dict[str, Json]:
    whole: Any = json_schema()
    names: dict[str, Any] = {str(getattr(kind, "__name__", "")): _NAME for kind in PATTERNS}
    definitions = {name: _asked_for(definition) for name, definition in whole["$defs"].items() if name not in names} | names | {"Evidence": _WORDS}
    types: list[Json] = [{"$ref": f"#/$defs/{cls.__name__}"} for cls in PROPOSED]
    answer: dict[str, Json] = {
        "$schema": whole["$schema"],
        "type": "object",
        "properties": {"records": {"type": "array", "items": {"anyOf": types}}},
        "required": ["records"],
        "additionalProperties": False,
    }
    return answer | {"$defs": {name: definitions[name] for name in sorted(_reached(types, definitions))}}


def _asked_for(definition: dict[str, Any]) -> dict[str, Any]:
    properties = {name: one for name, one in definition.get("properties", {}).items() if name not in OURS}
    asked = {name: value for name, value in definition.items() if name != "allOf"} | {"properties": properties}
    return asked | {"required": [name for name in definition.get("required", ()) if name in properties]}


def _reached(value: object, definitions: Mapping[str, object]) -> set[str]:
    """The definitions that a schema refers to, and those that these refer to."""
    found: set[str] = set()
    waiting = [value]
    while waiting:
        for name in re.findall(r'"#/\$defs/(\w+)"', json.dumps(waiting.pop())):
            if name not in found:
                found.add(name)
                waiting.append(definitions[name])
    return found


class Proposals(NamedTuple):
    """What an answer proposes."""

    items: list[tuple[int, Any]]
    """The records, each with its position in the answer."""
    faults: list[tuple[int | None, str]]
    """What could not be read: the position of a record, or None for the whole answer, and why."""


def proposals_in(answer: str, limits: AnswerLimits) -> Proposals:
    """Read an answer.

    Fences of Markdown, words before and after the JSON, a list without the object around it, a single record and commas after the last item
    are let pass. A record with a duplicate key or a number that JSON does not have is left out alone.

    Args:
        answer: the text of the answer.
        limits: how much it may hold.

    Returns:
        The records, as plain data of any form, and what could not be read.

    Example:
        >>> proposals_in('Here you are: ```json [{"type": "visit",}] ```', AnswerLimits()).items
        [(0, {'type': 'visit'})]
    """
    if not isinstance(answer, str):
        return Proposals([], [(None, f"no text but {type(answer).__name__}")])
    if len(answer) > limits.characters:
        return Proposals([], [(None, f"{len(answer):,} characters, more than {limits.characters:,}; ask for shorter passages, or raise `characters`")])
    plain, faults = _plain(answer, limits)
    records = _records(plain)
    if records is None:
        return Proposals([], faults or [(None, 'no list of records; an answer is {"records": [...]}')])
    spoilt = {position for position, _ in faults}
    items = [(position, item) for position, item in enumerate(records[: limits.proposals]) if position not in spoilt]
    if len(records) > limits.proposals:
        faults.append((None, f"{len(records):,} records, of which those after {limits.proposals:,} were not looked at"))
    return Proposals(items, faults)


def _records(plain: Any) -> list[Any] | None:
    if isinstance(plain, dict):
        held = plain.get("records", [plain] if "type" in plain else None)
        return held if isinstance(held, list) else None
    return plain if isinstance(plain, list) else None


def _plain(answer: str, limits: AnswerLimits) -> tuple[Any, list[tuple[int | None, str]]]:
    """The JSON of an answer; with it, which records of it cannot be read."""
    text, told = _json_in(answer), ""
    sizes = Limits(nesting=limits.nesting, string_length=limits.characters, integer_digits=4300)
    for attempt in dict.fromkeys((text, _no_last_commas(text))):
        try:
            return strict.parse(attempt.encode("utf-8", "surrogatepass"), sizes), []
        except LimitExceededError as error:
            return None, [(None, str(error))]
        except InvalidDocumentError as error:
            spoilt = [(_position(fault), str(fault)) for fault in error.faults]
            if all(position is not None for position, _ in spoilt):
                return json.loads(attempt), list(spoilt)
            told = told or str(error)
    return None, [(None, told)]


def _position(fault: Fault) -> int | None:
    match = re.match(r"(?:records)?\[(\d+)\]", fault.path)
    return int(match[1]) if match else None


def _json_in(answer: str) -> str:
    """Cut off what stands around the JSON: fences and words."""
    _, fence, behind = answer.partition("```")
    fenced, closing, _ = behind.partition("```")
    text = fenced if fence and closing else answer
    first = min((at for at in (text.find("{"), text.find("[")) if at >= 0), default=0)
    last = max(text.rfind("}"), text.rfind("]"))
    return text[first : last + 1] if last > first else text


def _no_last_commas(text: str) -> str:
    """Take away commas before a closing bracket, outside strings."""
    return re.sub(r'("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])', lambda found: found[1] or "", text)
