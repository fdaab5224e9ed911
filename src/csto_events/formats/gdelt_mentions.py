"""GDELT 2.0 mentions: which article mentions which event. Read only.

| keeps | loses | changes |
|---|---|---|
| the row as a text; publisher, address, time | fields for offsets, confidence, tone | the event's number into the code of a coded event |

A row is a coded event whose code is the number of the event that it mentions: what the event is stands in the file of events. Specification: GDELT
event database codebook 2.0 (2015): 16 columns with tabs between them; a table with commas and a header is read too. Needs the extra `arrow`.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import IO, Final

from csto_events.errors import InputError
from csto_events.formats.rows import reader
from csto_events.formats.rows.claims import CellError, RowClaims
from csto_events.formats.rows.days import day_of
from csto_events.formats.rows.reader import Scheme
from csto_events.formats.rows.table import Dialect, Row
from csto_events.formats.writing import Layout
from csto_events.model.bundle import Bundle
from csto_events.model.coded import CodedEvent
from csto_events.model.conversion import ConversionReport
from csto_events.model.findings import ReadResult
from csto_events.model.limits import Limits
from csto_events.model.schema import Unknown

_READ_ONLY: Final = "GDELT is read and not written; write cameo for the codes of records"


def loads(data: bytes, *, unknown: Unknown = "refuse", limits: Limits) -> ReadResult:
    """Read a file of GDELT mentions.

    Args:
        data: the bytes of the file.
        unknown: whether a further column is refused, or kept; only a file with a header can have one.
        limits: how large it may be.

    Returns:
        A coded event for each row, the faults of the others, and what became of the cells.

    Raises:
        InvalidDocumentError: if it is no such table.
        LimitExceededError: if it is larger than a limit.
        MissingExtraError: if the extra `arrow` is not installed.
    """
    first = data.partition(b"\n")[0]
    return reader.loads(SCHEME if b"\t" in first else WITH_COMMAS, data, unknown=unknown, limits=limits)


def stream(source: IO[bytes], *, unknown: Unknown = "refuse", limits: Limits, batch: int) -> Iterator[ReadResult]:
    """Read an open file of tabs batch by batch; see `csto_events.formats.streaming.stream`."""
    return reader.stream(SCHEME, source, unknown=unknown, limits=limits, batch=batch)


def _claim(claims: RowClaims) -> None:
    number = claims.get("GLOBALEVENTID")
    if not number.isdecimal():
        raise CellError("GLOBALEVENTID", repr(number), "the number of an event")
    day = day_of("EventTimeDate", claims.get("EventTimeDate"))
    claims.use("MentionTimeDate", "MentionSourceName", "MentionIdentifier")
    claims.add(CodedEvent, ("GLOBALEVENTID",), scheme="cameo", code=number, when=claims.when("EventTimeDate", day.isoformat()))


def _document(row: Row) -> dict[str, str | None]:
    address, publisher, moment = (row.cells.get(name) for name in ("MentionIdentifier", "MentionSourceName", "MentionTimeDate"))
    return {"url": address, "publisher": publisher, "published": _moment(moment) if moment else None}


def _moment(cell: str) -> str:
    try:
        return datetime.strptime(cell, "%Y%m%d%H%M%S").isoformat() + "Z"
    except ValueError:
        raise CellError("MentionTimeDate", repr(cell), "14 digits: year, month, day, hour, minute, second") from None


def report(bundle: Bundle, *, layout: Layout) -> ConversionReport:
    """Refuse to say what would be written: this format is only read.

    Args:
        bundle: the bundle.
        layout: not looked at.

    Raises:
        InputError: always.
    """
    raise InputError(_READ_ONLY)


def dumps(bundle: Bundle, *, layout: Layout) -> str:
    """Refuse to write: GDELT's own numbers and counts cannot be made up.

    Args:
        bundle: what to write.
        layout: not looked at.

    Raises:
        InputError: always.
    """
    raise InputError(_READ_ONLY)


SCHEME: Final = Scheme("gdelt/mention", "gdelt_mentions_columns.tsv", Dialect(delimiter="\t", quoted=False, headed=False), _claim, _document)
"""How GDELT mentions are read."""
WITH_COMMAS: Final = Scheme("gdelt/mention", "gdelt_mentions_columns.tsv", Dialect(), _claim, _document)
"""How exports of them with commas and a header are read."""
