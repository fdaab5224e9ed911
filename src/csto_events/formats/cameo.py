"""CAMEO: the event code of each record, in a table. Written only.

| keeps | loses | changes |
|---|---|---|
| id, day, actors and place of each record with a code | other records, figures, words | a record into the nearest code; `fit` tells |

Specification: CAMEO 1.1b3 (Schrodt 2012) with the scores of Goldstein (1992); which record has which code stands in the documentation.
"""

from typing import Final

from csto_events.formats.rows import codes
from csto_events.formats.rows.writer import Cells, NoRowError, Source, code_of, converted, sides, table
from csto_events.formats.writing import Layout, written_only
from csto_events.model.bundle import AnyRecord, Bundle
from csto_events.model.coded import CodedEvent
from csto_events.model.conversion import ConversionReport

_HEADER: Final = ("record", "date", "code", "label", "goldstein", "fit", "source", "target", "place", "country")


loads = written_only("a table of CAMEO codes", "the bundle that they were made of, or 'gdelt'")  # a code alone has no evidence


def report(bundle: Bundle, *, layout: Layout) -> ConversionReport:
    """Say which records have a code, and which have none.

    Args:
        bundle: the bundle.
        layout: not looked at.

    Returns:
        What became of everything.

    Example:
        >>> report(Bundle(), layout=Layout()).lossless
        True
    """
    return converted(bundle, "", {}, _cells)[1].report()


def dumps(bundle: Bundle, *, layout: Layout) -> str:
    r"""Write a line with its code for each record that has one.

    Args:
        bundle: what to write.
        layout: not looked at.

    Returns:
        The table, with tabs between cells, without a line feed at the end.

    Example:
        >>> dumps(Bundle(), layout=Layout())[:11]
        'record\tdate'
    """
    return table(converted(bundle, "", {}, _cells)[0], _HEADER, delimiter="\t")


def _cells(record: AnyRecord, source: Source) -> Cells:
    code, fit = _code(record)
    known = codes.cameo()[code]
    actor, target = sides(record)
    state, place = source.state(record), source.place(record)
    return {
        "record": record.id,
        "date": record.when.edtf if record.when else "",
        "code": code,
        "label": known.label,
        "goldstein": known.goldstein,
        "fit": fit,
        "source": source.name(actor),
        "target": source.name(target),
        "place": place.name if place else "",
        "country": state.iso_alpha3 if state else "",
    }


def _code(record: AnyRecord) -> tuple[str, str]:
    if isinstance(record, CodedEvent):
        if record.scheme == "cameo" and record.code in codes.cameo():
            return record.code, "exact"
        raise NoRowError("is coded in another scheme")
    code = code_of(record, "cameo", "CAMEO codes no such thing")
    return code.cameo, code.fit
