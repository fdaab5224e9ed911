"""Versions of the schema: which there are, and the small steps that lead from one to the next and back.

A step changes one object of plain data at a time and never the data that it is given, so that files of any size are brought up to date while they
are read. What a minor and a major version may do stands in `docs/versions.md`.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final, Literal, TypeAlias

import attrs

from csto_events.errors import Fault, InputError, InvalidDocumentError, UnsupportedVersionError
from csto_events.model.bundle import SCHEMA
from csto_events.model.checks import describe
from csto_events.model.schema import Json

Part: TypeAlias = Literal["documents", "entities", "records", "passed_over"]
"""The parts of a bundle."""
PARTS: Final[tuple[Part, ...]] = ("documents", "entities", "records", "passed_over")
"""The parts of a bundle, in the order in which they are written."""
Plain: TypeAlias = Mapping[str, Json]
"""An object as plain data."""
Change: TypeAlias = Callable[[Part, Plain], Plain]
"""Gives an object of a part as another version has it."""

_PREFIX: Final = "csto-events/"
_NUMBER: Final = re.compile(r"(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\Z")


@attrs.frozen(order=True)
class Version:
    """A version of the schema.

    Example:
        >>> Version.of("csto-events/1.1") > Version.of("1.0"), str(Version(1, 1))
        (True, 'csto-events/1.1')
    """

    major: int
    """Raised when old readers would misread or refuse what is written."""
    minor: int
    """Raised when fields are added."""

    @classmethod
    def of(cls, name: str) -> "Version":
        """Read a version, with or without `csto-events/` in front.

        Args:
            name: its name.

        Returns:
            The version.

        Raises:
            InputError: if it is none.
        """
        found = _NUMBER.match(name.removeprefix(_PREFIX))
        if found is None:
            raise InputError(f"{describe(name)} is no version of the schema; give one such as {SCHEMA}")
        return cls(*map(int, found.groups()))

    def __str__(self) -> str:
        return f"{_PREFIX}{self.major}.{self.minor}"


@attrs.frozen(kw_only=True)
class Step:
    """What leads from one version to the next, and back.

    Example:
        >>> STEPS[0].up("records", {"type": "visit"})
        {'type': 'visit', 'suppressed': []}
    """

    source: Version
    """The older version."""
    target: Version
    """The newer one."""
    adds: str
    """What the newer one has that the older one has not, in words."""
    up: Change = attrs.field(repr=False)
    """Gives an object of the older version as the newer one has it."""
    down: Change = attrs.field(repr=False)
    """Gives an object of the newer version as the older one has it; what has no place there is kept in `extra`."""


def version_of(head: Mapping[str, object], *, line: int | None = None) -> Version:
    """Tell the version of a bundle, and refuse what is no bundle, or one of a major version that this release cannot read.

    Args:
        head: what stands beside the parts of the bundle, `schema` among it.
        line: the line on which it stands, where there are lines.

    Returns:
        The version; it may be a newer minor one.

    Raises:
        InvalidDocumentError: if it has no schema of ours.
        UnsupportedVersionError: if it is of another major version.

    Example:
        >>> version_of({"schema": "csto-events/1.7"}).minor
        7
    """
    given = head.get("schema")
    found = _NUMBER.match(given.removeprefix(_PREFIX)) if isinstance(given, str) and given.startswith(_PREFIX) else None
    if found is None:
        what = describe(given) if "schema" in head else 'no "schema": this is no bundle of csto-events'
        raise InvalidDocumentError([Fault(path="schema", found=what, expected=f'"{SCHEMA}"', line=line)])
    version = Version(*map(int, found.groups()))
    if version.major != CURRENT.major:
        expected = f"csto-events/{CURRENT.major}.x, which is what this release reads; read it with the release that wrote it, or a later one"
        what = f"schema version {version.major}.{version.minor} ({given})"
        raise UnsupportedVersionError([Fault(path="schema", found=what, expected=expected, line=line)])
    return version


def changes_between(source: Version, target: Version) -> tuple[Change, ...]:
    """Give what leads from one version to another, change by change; nothing where they are one.

    Args:
        source: the version that there is.
        target: the version that is wanted.

    Returns:
        The changes, in the order in which they are made.

    Raises:
        UnsupportedVersionError: if this release does not know the way.

    Example:
        >>> len(changes_between(Version(1, 0), Version(1, 1)))
        1
    """
    if source == target:
        return ()
    known = {STEPS[0].source, *(step.target for step in STEPS)}
    for version in (source, target):
        if version not in known:
            expected = f"one of {', '.join(map(str, sorted(known)))}; a newer release may know more"
            raise UnsupportedVersionError([Fault(path="schema", found=f"schema version {version.major}.{version.minor}", expected=expected)])
    if source < target:
        return tuple(step.up for step in STEPS if source <= step.source and step.target <= target)
    return tuple(step.down for step in reversed(STEPS) if target <= step.source and step.target <= source)


def changed(part: Part, item: Json, changes: Iterable[Change]) -> Json:
    """Give an object as another version has it; what is no object stays as it is, for somebody else to refuse.

    Args:
        part: the part of the bundle that it belongs to.
        item: the object.
        changes: what is to be done, in order.

    Returns:
        The object, a new one where something changed.

    Example:
        >>> changed("records", 3, changes_between(Version(1, 0), Version(1, 1)))
        3
    """
    if not isinstance(item, dict):
        return item
    made: Plain = item
    for change in changes:
        made = change(part, made)
    return dict(made)


# 1.0 to 1.1


def _with_suppressed(part: Part, item: Plain) -> Plain:
    if part != "records" or "suppressed" in item:
        return item
    extra = item.get("extra")
    kept = extra.get("suppressed") if isinstance(extra, dict) else None
    if not isinstance(extra, dict) or not _are_suppressions(kept):
        return {**item, "suppressed": []}
    rest = {name: value for name, value in extra.items() if name != "suppressed"}
    without = {name: value for name, value in item.items() if name != "extra"}
    return {**without, "suppressed": kept, **({"extra": rest} if rest else {})}


def _are_suppressions(value: Json) -> bool:
    """Whether it is what a reader of version 1.0 keeps of the field in `extra`, and not something of the user's own under the same name."""
    return isinstance(value, list) and all(isinstance(one, dict) and {"rule", "reason"} <= one.keys() for one in value)


def _without_suppressed(part: Part, item: Plain) -> Plain:
    if part != "records" or "suppressed" not in item:
        return item
    rest = {name: value for name, value in item.items() if name != "suppressed"}
    extra = rest.get("extra", {})
    if not item["suppressed"] or not isinstance(extra, dict):
        return rest
    if "suppressed" in extra:
        raise InvalidDocumentError([Fault(path="extra.suppressed", found="a field of that name beside `suppressed`", expected="one of them")])
    return {**rest, "extra": {**extra, "suppressed": item["suppressed"]}}


CURRENT: Final = Version.of(SCHEMA)
"""The version that this release writes."""
STEPS: Final[tuple[Step, ...]] = (
    Step(
        source=Version(1, 0),
        target=Version(1, 1),
        adds="`suppressed` of records: findings of validation that somebody set aside, each with its reason",
        up=_with_suppressed,
        down=_without_suppressed,
    ),
)
"""Every step, from the oldest version to the one that this release writes."""
