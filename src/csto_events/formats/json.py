"""JSON: one bundle, one object.

| keeps | loses | changes |
|---|---|---|
| everything, `extra` included | nothing | nothing |

Specification: RFC 8259 (2017) and the schema of csto-events, version 1.1; `csto_events.json_schema()` gives it as JSON Schema.
"""

import json

from csto_events.errors import LimitExceededError
from csto_events.formats.json_text import writer_of
from csto_events.formats.writing import Layout, everything
from csto_events.model import strict
from csto_events.model.bundle import Bundle
from csto_events.model.findings import ReadResult
from csto_events.model.limits import Limits
from csto_events.model.making import GIVEN_UP, bundle_of
from csto_events.model.reader import structure_bundle
from csto_events.model.schema import Unknown

report = everything
_DEEP, _LONG = 24, 17  # deeper than a bundle is, and more digits than its numbers have, where the quick way takes it


def loads(data: bytes, *, unknown: Unknown = "refuse", limits: Limits) -> ReadResult:
    """Read a bundle from JSON.

    Args:
        data: the bytes, in UTF-8.
        unknown: whether a field that the schema does not know is refused, or kept in `extra`.
        limits: how large it may be.

    Returns:
        What is good, and the faults of the rest.

    Raises:
        InvalidDocumentError: if it is no bundle at all.
        LimitExceededError: if it is larger than a limit.

    Example:
        >>> loads(b'{"schema": "csto-events/1.0"}', limits=Limits()).bundle == Bundle()
        True
    """
    quick = _read_at_once(data, limits)
    if quick is not None:
        return ReadResult(bundle=quick, faults=())
    plain = strict.parse(data, limits)
    records = plain.get("records") if isinstance(plain, dict) else None
    if isinstance(records, list) and len(records) > limits.records:
        raise LimitExceededError("records", limits.records, len(records))
    return structure_bundle(plain, unknown=unknown)


def _read_at_once(data: bytes, limits: Limits) -> Bundle | None:
    """Read a bundle in which all is right; None for anything else, and for what a limit could forbid: on these the careful way decides."""
    if len(data) > limits.string_length or limits.nesting < _DEEP or limits.integer_digits < _LONG:
        return None
    keys = [0]
    try:
        bundle = bundle_of(json.loads(data.decode()), keys)
    except (*GIVEN_UP, RecursionError):
        return None
    return bundle if keys[0] == _keys_written(data) and len(bundle.records) <= limits.records else None


def _keys_written(data: bytes) -> int:
    """Count the keys in JSON: as many as stand there, or more, never fewer.

    Without space, each key ends in a quotation mark and a colon. So does the beginning of a string that begins with a colon, which is counted too;
    a quotation mark inside a string has a backslash before it, and a key that ends in a backslash is none of ours.
    """
    bare = data.translate(None, b" \t\r\n")
    if b"\\" not in bare:
        return bare.count(b'":')
    return len(bare) if b'\\\\":' in bare else bare.count(b'":') - bare.count(b'\\":')


def dumps(bundle: Bundle, *, layout: Layout) -> str:
    """Write a bundle as JSON: fields in the order of their class, nulls included, characters as they are.

    Args:
        bundle: what to write.
        layout: `indent` is looked at; None for one line without spaces.

    Returns:
        The text, without a line feed at the end.

    Example:
        >>> dumps(Bundle(), layout=Layout(indent=None))
        '{"schema":"csto-events/1.1","documents":[],"entities":[],"records":[],"passed_over":[]}'
    """
    return writer_of(Bundle, layout.indent)(bundle)
