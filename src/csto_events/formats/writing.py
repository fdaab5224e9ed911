"""What every writer is asked, and what one says that keeps everything."""

import attrs

from csto_events.model.bundle import Bundle
from csto_events.model.conversion import ConversionReport, Tally


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
