"""Findings: what validation says of a bundle; and what reading leniently gives."""

from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias, overload

import attrs

from csto_events.errors import Fault
from csto_events.model.bundle import Bundle
from csto_events.model.checks import checked
from csto_events.model.claim import RULE_NAME
from csto_events.model.conversion import NOTHING, ConversionReport
from csto_events.model.mapping import EMPTY
from csto_events.model.values import Evidence, Extra
from csto_events.model.wording import counted

Severity: TypeAlias = Literal["error", "warning"]
Tier: TypeAlias = Literal["must", "should"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Edit:
    """A change of a bundle that mends a finding beyond doubt. It is made only when somebody asks for it.

    Example:
        >>> from csto_events.model import FrozenMapping
        >>> Edit(at="records[0].attribution", changes=FrozenMapping({"relayed_by": None})).removes
        False
    """

    at: str
    """The object that is changed: `records[3].attribution`."""
    changes: Extra = EMPTY
    """The fields that get another value, as plain data."""
    removes: bool = False
    """Whether the object is taken out of the list in which it stands."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Finding:
    """One thing in a bundle that an analyst should not rely on.

    Example:
        >>> print(Finding(rule="references/dangling", severity="error", path="records[0].where[0]",
        ...               message="place:KZ/almaty is not in the bundle", mend="add the entity"))
        records[0].where[0]: error: place:KZ/almaty is not in the bundle; add the entity [references/dangling]
    """

    rule: str = attrs.field(metadata={"pattern": RULE_NAME})
    """The name of the validation rule."""
    severity: Severity
    """error: the bundle says something impossible; warning: an analyst should look."""
    tier: Tier = "should"
    """must: the schema says so; should: good practice, which may be ignored or suppressed."""
    path: str
    """Where in the bundle: `records[3].figures[0].quantity`."""
    message: str
    """What is wrong, with the value seen."""
    mend: str
    """What to do, in the imperative."""
    fix: Edit | None = None
    """The change that mends it beyond doubt, where there is one."""
    span: Evidence | None = None
    """The words of the document, where there are some."""

    def __str__(self) -> str:
        return f"{self.path}: {self.severity}: {self.message}; {self.mend} [{self.rule}]"


@attrs.frozen(kw_only=True)
class SetAside:
    """A finding that the record itself sets aside, by its field `suppressed`.

    Example:
        >>> found = Finding(rule="style/a", severity="warning", path="records[0]", message="it is", mend="mend it")
        >>> SetAside(finding=found, reason="as printed").reason
        'as printed'
    """

    finding: Finding
    """The finding."""
    reason: str
    """Why it is none, in the words of the data."""


@attrs.frozen(repr=False)
class Findings(Sequence[Finding]):
    """All findings of one validation, in an order that does not change.

    Example:
        >>> findings = Findings(())
        >>> findings.ok, len(findings)
        (True, 0)
    """

    items: tuple[Finding, ...] = ()
    """The findings."""
    set_aside: tuple[SetAside, ...] = ()
    """What was found and is suppressed in the data; it is not among the items."""

    @overload
    def __getitem__(self, index: int) -> Finding: ...
    @overload
    def __getitem__(self, index: slice) -> "Findings": ...
    def __getitem__(self, index: int | slice) -> "Finding | Findings":
        return Findings(self.items[index]) if isinstance(index, slice) else self.items[index]

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.items)

    def __repr__(self) -> str:
        return f"<Findings: {counted(len(self.errors), 'error')}, {counted(len(self.warnings), 'warning')}>"

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return not self.items

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Those that say that the bundle holds something impossible."""
        return tuple(finding for finding in self.items if finding.severity == "error")

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """Those at which an analyst should look."""
        return tuple(finding for finding in self.items if finding.severity == "warning")


@attrs.frozen(kw_only=True)
class ReadResult:
    """What was read leniently: what is good, and the faults of the rest.

    Example:
        >>> ReadResult(bundle=Bundle(), faults=()).ok
        True
    """

    bundle: Bundle
    """Everything that could be read."""
    faults: tuple[Fault, ...]
    """Everything that could not, and why."""
    report: ConversionReport = NOTHING
    """Where the input is of another scheme than ours: what of it was carried, what was approximated, and what has no place here."""
    notes: tuple[str, ...] = ()
    """What a user should know of the reading: that the bundle is of an older or newer version of the schema. No fault."""

    @property
    def ok(self) -> bool:
        """Whether everything could be read."""
        return not self.faults
