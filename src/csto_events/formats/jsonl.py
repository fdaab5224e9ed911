"""JSON Lines: a header, then one object a line, so that a file can be cut, joined and read line by line.

| keeps | loses | changes |
|---|---|---|
| everything, `extra` included | nothing | each object has its `type`: `document` and `passed_over` too |

The first line is `{"type":"header","schema":"csto-events/1.1"}`; after it, lines may stand in any order, and empty lines are passed by.
Specification: jsonlines.org, each line RFC 8259. Paths of faults begin at the object of their line.
"""

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import IO, Any

import attrs

from csto_events.errors import Fault, InvalidDocumentError, LimitExceededError
from csto_events.formats.json_text import writer_of
from csto_events.formats.objects import HEADER, header_of, items_of, items_of_all, taken
from csto_events.formats.writing import Layout, everything
from csto_events.model import strict
from csto_events.model.bundle import SCHEMA, Bundle, Document, PassedOver
from csto_events.model.checks import describe
from csto_events.model.findings import ReadResult
from csto_events.model.limits import Limits
from csto_events.model.reader import BundleReader
from csto_events.model.schema import Json, Unknown

report = everything


def loads(data: bytes, *, unknown: Unknown = "refuse", limits: Limits) -> ReadResult:
    """Read a bundle from JSON Lines.

    Args:
        data: the bytes, in UTF-8.
        unknown: whether a field that the schema does not know is refused, or kept in `extra`.
        limits: how large it may be.

    Returns:
        What is good, and the faults of the rest, each with its line. A last line that is torn is one of them.

    Raises:
        InvalidDocumentError: if the first line is no header.
        LimitExceededError: if it is larger than a limit.

    Example:
        >>> torn = b'{"type":"header","schema":"csto-events/1.1"}' + bytes([10]) + b'{"type":"per'
        >>> result = loads(torn, limits=Limits())
        >>> result.faults[0].line, result.faults[0].found
        (2, 'a torn last line (malformed JSON at column 9: Unterminated string starting at)')
    """
    lines = _lines_of(data, limits)
    first = next(lines, None)
    if first is None:
        raise InvalidDocumentError([Fault(path="", found="nothing: no byte of content", expected="a header line")])
    reader = _header(strict.parse(first[1], limits, line=first[0]), first[0], unknown)
    last, records = data.count(b"\n") + 1, 0
    for number, line in lines:
        try:
            part, item = taken(strict.parse(line, limits, line=number), number)
        except InvalidDocumentError as error:
            for fault in error.faults:
                reader.refuse(_torn(fault) if number == last else fault)
            continue
        records += part == "records"
        if records > limits.records:
            raise LimitExceededError("records", limits.records, records)
        reader.take(part, item, line=number)
    return reader.result()


def stream(source: IO[bytes], *, unknown: Unknown = "refuse", limits: Limits, batch: int) -> Iterator[ReadResult]:
    """Read a file batch by batch; see `csto_events.formats.streaming`.

    Args:
        source: open for bytes.
        unknown: as in `loads`.
        limits: as in `loads`, without `bytes` and `records`.
        batch: how many lines are read at once.

    Yields:
        What is good of a batch, and the faults of the rest. That no id stands in two batches is not looked at.

    Raises:
        InvalidDocumentError: if the first line is no header.
        LimitExceededError: if a line is longer than the limit.
    """
    lines = _lines_read(source, limits)
    first = next(lines, None)
    if first is None:
        raise InvalidDocumentError([Fault(path="", found="nothing: no byte of content", expected="a header line")])
    head = strict.parse(first[1], limits, line=first[0])
    reader = _header(head, first[0], unknown)
    while some := list(islice(lines, batch)):
        for number, line in some:
            try:
                reader.take(*taken(strict.parse(line, limits, line=number), number), line=number)
            except InvalidDocumentError as error:
                for fault in error.faults:
                    reader.refuse(fault)
        yield reader.result()
        reader = reader.emptied()


def _lines_read(source: IO[bytes], limits: Limits) -> Iterator[tuple[int, bytes]]:
    number = 0
    while line := source.readline(limits.line_length + 1):
        number += 1
        if len(line) > limits.line_length:
            raise LimitExceededError("line_length", limits.line_length, len(line))
        if line.strip(b" \t\r\n"):
            yield number, line


def _lines_of(data: bytes, limits: Limits) -> Iterator[tuple[int, bytes]]:
    for number, line in enumerate(data.split(b"\n"), 1):
        if len(line) > limits.line_length:
            raise LimitExceededError("line_length", limits.line_length, len(line))
        if line.strip(b" \t\r"):
            yield number, line


def _header(plain: Json, line: int, unknown: Unknown) -> BundleReader:
    expected = f'the header {{"type": "header", "schema": "{SCHEMA}"}}; a bundle in one JSON object is read with format=\'json\''
    if not isinstance(plain, dict):
        raise InvalidDocumentError([Fault(path="", found=describe(plain), expected=expected, line=line)])
    if "schema" in plain and plain.get("type") != HEADER:
        found = describe(plain["type"]) if "type" in plain else "nothing"
        raise InvalidDocumentError([Fault(path="type", found=found, expected=expected, line=line)])
    return BundleReader(plain, unknown=unknown, beside=("type",), line=line)


def _torn(fault: Fault) -> Fault:
    if not fault.found.startswith("malformed JSON"):
        return fault
    return attrs.evolve(
        fault, found=f"a torn last line ({fault.found})", expected="a whole object; write the file again, or read what there is with errors='collect'"
    )


def dumps(bundle: Bundle, *, layout: Layout) -> str:
    """Write a bundle as JSON Lines: the header, documents, entities, records, the ledger.

    Args:
        bundle: what to write.
        layout: not looked at: a line is an object.

    Returns:
        The lines, without a line feed at the end.

    Example:
        >>> dumps(Bundle(), layout=Layout())
        '{"type":"header","schema":"csto-events/1.1"}'
    """
    return "\n".join([_header_line(bundle), *map(_line_of, items_of(bundle))])


def chunks(bundles: Iterable[Bundle]) -> Iterator[bytes]:
    """Write bundles as the lines of one file, each as soon as it is there, in their order; entities of the registry stand behind them.

    Args:
        bundles: the bundles; no two may have a document or record in common.

    Yields:
        The header, the lines of each bundle, and those of the entities of the registry that they have.

    Example:
        >>> b"".join(chunks([Bundle(), Bundle()])).count(bytes([10]))
        1
    """
    yield f"{_header_line(Bundle())}\n".encode()
    for items in items_of_all(bundles):
        yield "".join(f"{_line_of(item)}\n" for item in items).encode()


def _header_line(bundle: Bundle) -> str:
    return json.dumps(header_of(bundle), ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _line_of(item: Any) -> str:
    cls: Any = type(item)
    name = "document" if cls is Document else "passed_over" if cls is PassedOver else None
    return writer_of(cls, name=name)(item)
