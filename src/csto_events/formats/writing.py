"""What every writer is asked, what one says that keeps everything, and how a format refuses that is read alone or written alone."""

from typing import NoReturn, Protocol

import attrs

from csto_events.errors import Fault, InputError, InvalidDocumentError
from csto_events.model.bundle import Bundle
from csto_events.model.conversion import ConversionReport, Tally
from csto_events.model.limits import Limits
from csto_events.model.schema import Unknown


@attrs.frozen(kw_only=True)
class Layout:
    """How bytes are laid out where a format leaves the choice. Most formats look at little of it.

    Example:
        >>> Layout(indent=None).spreadsheet_safe
        True
    """

    indent: int | None = 2
    """Spaces a level in text that is laid out; None for the shortest text."""
    spreadsheet_safe: bool = True
    """Whether cells of tables that a spreadsheet would run as formulas are written so that it does not."""


def everything(bundle: Bundle, *, layout: Layout) -> ConversionReport:
    """Say that all of a bundle is carried: the `report` of every format that gives it all back.

    Args:
        bundle: the bundle.
        layout: not looked at.

    Returns:
        How many of each part are carried.

    Example:
        >>> from csto_events.model import Document
        >>> everything(Bundle(documents=(Document.of("News."),)), layout=Layout())
        <ConversionReport: 1 carried, 0 approximated, 0 lost>
    """
    tally = Tally()
    tally.add_all("carried", parts_of(bundle))
    return tally.report()


def parts_of(bundle: Bundle) -> tuple[tuple[str, int], ...]:
    """Count the parts of a bundle, in words."""
    return (
        ("documents", len(bundle.documents)),
        ("entities", len(bundle.entities)),
        ("records", len(bundle.records)),
        ("lines of the ledger", len(bundle.passed_over)),
        ("fields in extra of the bundle", len(bundle.extra)),
    )


class RefusesToRead(Protocol):
    """The `loads` of a format that is written and not read."""

    def __call__(self, data: bytes, /, *, unknown: Unknown = "refuse", limits: Limits) -> NoReturn:
        """Raise `InvalidDocumentError`."""


class RefusesToWrite(Protocol):
    """The `dumps` and `report` of a format that is read and not written."""

    def __call__(self, bundle: Bundle, /, *, layout: Layout) -> NoReturn:
        """Raise `InputError`."""


def written_only(what: str, instead: str = "the bundle that it was made of") -> RefusesToRead:
    """Make the `loads` of a format that is written and not read.

    Args:
        what: the name of the format.
        instead: what to read instead.

    Returns:
        What always raises `InvalidDocumentError`.

    Example:
        >>> written_only("Markdown")(b"", limits=Limits())
        Traceback (most recent call last):
        ...
        csto_events.errors.InvalidDocumentError: (the whole input): found Markdown, which is written and not read; expected the bundle that it was made of
    """

    def loads(data: bytes, /, *, unknown: Unknown = "refuse", limits: Limits) -> NoReturn:
        raise InvalidDocumentError([Fault(path="", found=f"{what}, which is written and not read", expected=instead)])

    return loads


def read_only(why: str) -> RefusesToWrite:
    """Make the `dumps` and `report` of a format that is read and not written.

    Args:
        why: that it is so, and what to write instead.

    Returns:
        What always raises `InputError`.

    Example:
        >>> read_only("GDELT is read and not written; write cameo")(Bundle(), layout=Layout())
        Traceback (most recent call last):
        ...
        csto_events.errors.InputError: GDELT is read and not written; write cameo
    """

    def refuse(bundle: Bundle, /, *, layout: Layout) -> NoReturn:
        raise InputError(why)

    return refuse
