"""Bundles from plain data: their version, their parts, and every fault of every object."""

from collections.abc import Mapping
from copy import copy
from typing import Any

import attrs

from csto_events.deadline import check, check_faults
from csto_events.errors import Fault, InvalidDocumentError
from csto_events.model.bundle import SCHEMA, AnyRecord, Bundle, Document, PassedOver
from csto_events.model.checks import describe
from csto_events.model.entities import AnyEntity
from csto_events.model.findings import ReadResult
from csto_events.model.making import GIVEN_UP, maker_of
from csto_events.model.mapping import EMPTY
from csto_events.model.schema import Refusal, Unknown, hook_of, under
from csto_events.model.values import Extra
from csto_events.model.versions import CURRENT, PARTS, Part, Version, changed, changes_between, version_of

_HOLDS: Mapping[Part, Any] = {"documents": Document, "entities": AnyEntity, "records": AnyRecord, "passed_over": PassedOver}


def structure_bundle(data: object, *, unknown: Unknown = "refuse") -> ReadResult:
    """Make a bundle out of plain data: what is good of it, and the faults of the rest.

    Args:
        data: the plain data.
        unknown: whether a field that the schema does not know is refused, or kept in `extra`. Of a newer minor version it is kept.

    Returns:
        The bundle and the faults. Each object that has a fault is left out.

    Raises:
        InvalidDocumentError: if the data is no bundle at all.
        UnsupportedVersionError: if it is a bundle of a schema version that this release cannot read.

    Example:
        >>> result = structure_bundle({"schema": "csto-events/1.0", "records": [{"type": "visit"}, 3]})
        >>> len(result.bundle.records), result.faults[-1].path
        (0, 'records[1]')
    """
    if not isinstance(data, dict):
        raise InvalidDocumentError([Fault(path="", found=describe(data), expected=f'an object with "schema": "{SCHEMA}"')])
    reader = BundleReader(data, unknown=unknown)
    for part in PARTS:
        items = data.get(part, [])
        if not isinstance(items, list):
            reader.refuse(Fault(path=part, found=describe(items), expected="a list"))
            continue
        for position, item in enumerate(items):
            reader.take(part, item, path=f"{part}[{position}]")
    return reader.result()


class BundleReader:
    """Collects the objects of a bundle one by one, as they come out of a file.

    Args:
        head: what stands beside the parts: `schema` and perhaps `extra`.
        unknown: whether a field that the schema does not know is refused, or kept in `extra`. Of a newer minor version it is kept.
        beside: names in the head that belong to the format.
        line: the line on which the head stands, where there are lines.

    Raises:
        InvalidDocumentError: if the head has no schema of ours.
        UnsupportedVersionError: if it is of a schema version that this release cannot read.

    Example:
        >>> reader = BundleReader({"schema": "csto-events/1.3", "mood": "good"})
        >>> reader.result().bundle.extra
        {'mood': 'good'}
    """

    def __init__(self, head: Mapping[str, object], *, unknown: Unknown = "refuse", beside: tuple[str, ...] = PARTS, line: int | None = None) -> None:
        version = version_of(head, line=line)
        self._unknown: Unknown = "keep" if version > CURRENT else unknown
        self._changes = changes_between(version, CURRENT) if version < CURRENT else ()
        self._notes = _notes(version)
        self._items: dict[Part, list[Any]] = {part: [] for part in PARTS}
        self._seen: dict[Part, set[str]] = {part: set() for part in PARTS}
        self._faults: list[Fault] = []
        self._extra = EMPTY
        try:
            rest = {name: value for name, value in head.items() if name not in beside}
            self._extra = hook_of(_Head, self._unknown)(rest, _Head).extra
        except Refusal as refused:
            self._faults += [attrs.evolve(fault, line=line) for fault in refused.faults]

    def take(self, part: Part, item: Any, *, path: str = "", line: int | None = None) -> None:
        """Add an object to a part, or its faults to the faults.

        Args:
            part: the part of the bundle that it belongs to.
            item: its plain data.
            path: where it stands, for the faults.
            line: the line on which it stands, where there are lines.
        """
        check()
        try:
            made = _made(_HOLDS[part], changed(part, item, self._changes) if self._changes else item, self._unknown)
            name = getattr(made, "id", None)
            if name in self._seen[part]:
                raise Refusal(Fault(path="id", found=f"{name} a second time", expected="each id once"))
        except Refusal as refused:
            self._faults += [attrs.evolve(fault, path=under(path, fault.path), line=line) for fault in refused.faults]
            check_faults(len(self._faults))
            return
        if name is not None:
            self._seen[part].add(name)
        self._items[part].append(made)

    def refuse(self, fault: Fault) -> None:
        """Add a fault that somebody else found."""
        self._faults.append(fault)
        check_faults(len(self._faults))

    def emptied(self) -> "BundleReader":
        """Give a reader of the same head for what follows: of the bundle's own fields, only its version goes on."""
        fresh = copy(self)
        fresh._items, fresh._seen = {part: [] for part in PARTS}, {part: set() for part in PARTS}
        fresh._faults, fresh._notes, fresh._extra = [], (), EMPTY
        return fresh

    def result(self) -> ReadResult:
        """Give the bundle of everything that was good, and the faults of the rest."""
        parts = {str(part): tuple(items) for part, items in self._items.items()}
        return ReadResult(bundle=Bundle(**parts, extra=self._extra), faults=tuple(self._faults), notes=self._notes)  # type: ignore[arg-type]


def _made(annotation: Any, plain: Any, unknown: Unknown) -> Any:
    """Make an object the quick way, or with all that is wrong."""
    try:
        return maker_of(annotation)(plain, [0])
    except GIVEN_UP:
        return hook_of(annotation, unknown)(plain, None)


@attrs.frozen(kw_only=True)
class _Head:
    """What a bundle holds beside its parts."""

    schema: str
    extra: Extra = EMPTY


def _notes(version: Version) -> tuple[str, ...]:
    if version == CURRENT:
        return ()
    if version > CURRENT:
        return (f"it was written in the schema {version}, which is newer than {CURRENT}: what this release does not know is kept in extra",)
    return (f"it was written in the schema {version}, and is read as {CURRENT}",)
