"""GDELT 2.0 mentions: which article mentions which event. Read only.

| keeps | loses | changes |
|---|---|---|
| the row as a text; publisher, address, time | fields for offsets, confidence, tone | the event's number into the code of a coded event |

A row is a coded event whose code is the number of the event that it mentions: what the event is stands in the file of events. Specification: GDELT
event database codebook 2.0 (2015): 16 columns with tabs between them; a table with commas and a header is read too. Needs the extra `arrow`.
"""

from datetime import datetime
from typing import Final

from csto_events.formats.rows.claims import CellError, RowClaims
from csto_events.formats.rows.days import day_of
from csto_events.formats.rows.reader import Scheme
from csto_events.formats.rows.table import Dialect, Row
from csto_events.formats.writing import read_only
from csto_events.model.coded import CodedEvent


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


SCHEME: Final = Scheme(
    "gdelt/mention", "gdelt_mentions_columns.tsv", Dialect(delimiter="\t", quoted=False, headed=False, otherwise=Dialect()), _claim, _document
)
"""How GDELT mentions are read; exports of them with commas and a header are read too."""

loads, stream = SCHEME.loads, SCHEME.stream
report = dumps = read_only("GDELT is read and not written; write cameo for the codes of records")  # its numbers and counts cannot be made up
