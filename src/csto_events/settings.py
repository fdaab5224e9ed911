"""Settings of a project: the table `[tool.csto-events]` of its `pyproject.toml`."""

import os
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

import attrs

from csto_events.errors import InputError, ModelError
from csto_events.model import Limits

_FILE: Final = "pyproject.toml"
_TABLE: Final = "tool.csto-events"


@attrs.frozen(kw_only=True)
class Settings:
    """What a project has decided for all its members.

    Example:
        >>> Settings(ignore=("style",)).limits == Limits()
        True
    """

    select: tuple[str, ...] = ()
    """The validation rules to run, by name, theme or tier; all where empty."""
    ignore: tuple[str, ...] = ()
    """Those of the tier *should* to leave out; they win over `select`."""
    limits: Limits = attrs.field(factory=Limits)
    """How large an input may be."""
    file: str | None = None
    """The file that says so; None where there is none."""

    @classmethod
    def load(cls, file: str | os.PathLike[str]) -> "Settings":
        """Read the settings of a file.

        Args:
            file: the path of a `pyproject.toml`.

        Returns:
            The settings; those of nobody where the file has no table of ours.

        Raises:
            InputError: if the file cannot be read, or the table holds what is no setting; it names file and key.
        """
        try:
            table = tomllib.loads(Path(file).read_text("utf-8")).get("tool", {}).get("csto-events", {})
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, AttributeError) as error:
            raise InputError(f"{os.fspath(file)}: cannot be read as TOML ({error}); mend the file") from None
        place = f"{os.fspath(file)}: {_TABLE}"
        if not isinstance(table, dict):
            raise InputError(f"{place}: no table; give [{_TABLE}]")
        unknown = sorted(table.keys() - {"select", "ignore", "limits"})
        if unknown:
            raise InputError(f"{place}.{unknown[0]}: no setting; give one of ignore, limits, select")
        chosen = {name: _names(table.get(name, []), f"{place}.{name}") for name in ("select", "ignore")}
        limits = table.get("limits", {})
        if not isinstance(limits, dict):
            raise InputError(f"{place}.limits: no table; give [{_TABLE}.limits]")
        return cls(**chosen, limits=limited(Limits(), limits, place=f"{place}.limits"), file=os.fspath(file))

    @classmethod
    def near(cls, folder: str | os.PathLike[str]) -> "Settings":
        """Read the settings of the project in which a folder lies: those of the nearest `pyproject.toml` upwards that has a table of ours.

        Args:
            folder: the folder.

        Returns:
            The settings; those of nobody where there are none.

        Raises:
            InputError: as `load`.
        """
        start = Path(folder).resolve()
        for place in (start, *start.parents):
            file = place / _FILE
            if f"[{_TABLE}" in _read(file):
                return cls.load(file)
        return cls()


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8", errors="replace")
    except OSError:  # there is none, or it is nobody's business
        return ""


def limited(limits: Limits, changes: Mapping[str, Any] | Iterable[tuple[str, Any]], *, place: str) -> Limits:
    """Give limits with some of them changed.

    Args:
        limits: the limits.
        changes: names and numbers.
        place: where they stand, for the message.

    Returns:
        The new limits.

    Raises:
        InputError: if there is no such limit, or a number is out of its bounds.

    Example:
        >>> limited(Limits(), {"nesting": 10}, place="here").nesting
        10
    """
    names = [field.name for field in attrs.fields(Limits)]
    given = dict(changes)
    for name in given:
        if name not in names:
            raise InputError(f"{place}.{name}: no limit; give one of {', '.join(names)}")
    try:
        return attrs.evolve(limits, **given)
    except ModelError as error:
        raise InputError(f"{place}.{str(error).splitlines()[0]}") from None


def _names(value: object, place: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise InputError(f"{place}: no list of names; give one such as {['style', 'polarity/plan-as-fact']!r}")
    return tuple(value)
