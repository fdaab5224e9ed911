"""JSON: one bundle, one object.

| keeps | loses | changes |
|---|---|---|
| everything, `extra` included | nothing | nothing |

Specification: RFC 8259 (2017) and the schema of csto-events, version 1.1; `csto_events.json_schema()` gives it as JSON Schema.
"""

import json

from csto_events.errors import LimitExceededError
from csto_events.formats.writing import Layout, everything
from csto_events.model import strict
from csto_events.model.bundle import Bundle
from csto_events.model.findings import ReadResult
from csto_events.model.limits import Limits
from csto_events.model.reader import structure_bundle
from csto_events.model.schema import Unknown, unstructure

report = everything


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
    plain = strict.parse(data, limits)
    records = plain.get("records") if isinstance(plain, dict) else None
    if isinstance(records, list) and len(records) > limits.records:
        raise LimitExceededError("records", limits.records, len(records))
    return structure_bundle(plain, unknown=unknown)


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
    separators = (",", ":") if layout.indent is None else None
    return json.dumps(unstructure(bundle), ensure_ascii=False, allow_nan=False, indent=layout.indent, separators=separators)
