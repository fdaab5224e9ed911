"""Columns: which names a table's header may have, and what becomes of each column; data, a file a scheme."""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Final, Literal, TypeAlias, get_args

import attrs

from csto_events.errors import Fault, InvalidDocumentError
from csto_events.language.tables import Table, split
from csto_events.model.schema import Unknown

CellKind: TypeAlias = Literal["text", "count", "estimate"]
ColumnFate: TypeAlias = Literal["carried", "approximated", "row"]
FOLDER: Final = files("csto_events.formats").joinpath("data")
"""Where the tables of columns and codes stand."""
_HEADER: Final = ("name", "older", "needed", "value", "fate", "field", "meaning", "source")


@attrs.frozen
class Column:
    """One column of a scheme's table.

    Example:
        >>> columns("acled_columns.tsv")["time_precision"].older
        ('time_precis',)
    """

    name: str
    """Its current name."""
    older: tuple[str, ...]
    """Its names in older releases."""
    needed: bool
    """Whether a table without it is refused."""
    value: CellKind
    """`count`: a coder's single number; `estimate`: one of its best, low and high; else text."""
    fate: ColumnFate
    """Whether a field carries it, something near it, or nothing but the text of the row's document."""
    field: str
    """The field."""
    meaning: str
    """What it says."""
    label: str = attrs.field(init=False)
    """Its name in the text of a row's document."""

    @label.default
    def _spaced(self) -> str:
        return self.name.replace("_", " ")


@cache
def columns(file: str) -> Mapping[str, Column]:
    """Give the columns of a scheme, in their order, by their current names.

    Args:
        file: the name of the data file.

    Returns:
        The columns.

    Raises:
        RegistryError: if a row of the file is wrong; it names file and line.

    Example:
        >>> list(columns("gdelt_mentions_columns.tsv"))[0]
        'GLOBALEVENTID'
    """
    table = Table(file, _HEADER, optional=frozenset({"older", "field"}))
    found: dict[str, Column] = {}
    for row in table.rows(FOLDER):
        name, older, needed, value, fate, field, meaning, _ = row.cells
        found[name] = Column(
            name=name,
            older=tuple(split(older)),
            needed=row.one_of("needed", needed, ("y", "n")) == "y",
            value=row.one_of("value", value, get_args(CellKind)),
            fate=row.one_of("fate", fate, get_args(ColumnFate)),
            field=field,
            meaning=meaning,
        )
    return found


def matched(header: Sequence[str], known: Mapping[str, Column], unknown: Unknown) -> tuple[str, ...]:
    """Tell which column each name of a header is; case and white space around it do not matter.

    Args:
        header: the first row of the table.
        known: the columns of the scheme.
        unknown: whether a further column is refused, or kept under its own name.

    Returns:
        The current names, as many as the header has.

    Raises:
        InvalidDocumentError: with a fault for each column that is missing, unknown or there twice.

    Example:
        >>> matched(["ID", "best_est"], {"id": Column("id", (), True, "text", "row", "", ""),
        ...     "best": Column("best", ("best_est",), True, "estimate", "carried", "", "")}, "refuse")
        ('id', 'best')
    """
    by_name = {name.casefold(): column.name for column in known.values() for name in (column.name, *column.older)}
    names = tuple(by_name.get(name.strip().casefold(), name.strip()) for name in header)
    faults = [
        Fault(path=name, found="the column twice", expected="it once; leave one of them out", line=1) for name in dict.fromkeys(names) if names.count(name) > 1
    ]
    if unknown == "refuse":
        expected = f"one of {', '.join(known)}; or read with unknown='keep' (csto-events convert --keep-unknown)"
        faults += [
            Fault(path=name or "(a column without a name)", found="an unknown column", expected=expected, line=1)
            for name in dict.fromkeys(names)
            if name not in known
        ]
    faults += [
        Fault(path=column.name, found="no such column", expected=f"a column {' or '.join((column.name, *column.older))}", line=1)
        for column in known.values()
        if column.needed and column.name not in names
    ]
    if faults:
        raise InvalidDocumentError(faults)
    return names
