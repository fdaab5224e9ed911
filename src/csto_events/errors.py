"""Errors of csto-events.

Every error that the library raises on purpose derives from `CstoEventsError`. Each names the place and says what would mend it.
"""

from collections.abc import Sequence

import attrs


@attrs.frozen(kw_only=True)
class Fault:
    """One thing that is wrong with an input, and where.

    A fault is about the form of an input; what is wrong with its content is a `csto_events.model.Finding`.

    Example:
        >>> str(Fault(path="records[0].when", found="a number (3)", expected="an object"))
        'records[0].when: found a number (3); expected an object'
    """

    path: str
    """Where: `records[3].figures[0].quantity.low`; empty for the whole input."""
    found: str
    """What stands there, in words."""
    expected: str
    """What would be right there, in words."""
    line: int | None = None
    """The line of the file, from 1, where it is known."""

    def __str__(self) -> str:
        place = f"line {self.line}: " if self.line is not None else ""
        return f"{place}{self.path or '(the whole input)'}: found {self.found}; expected {self.expected}"


class CstoEventsError(Exception):
    """The base of every error that csto-events raises on purpose."""


class ModelError(CstoEventsError, ValueError):
    """An object of the model that cannot exist: a field of the wrong type, or an invariant that does not hold."""


class InputError(CstoEventsError, ValueError):
    """An input that cannot be read: no file, an empty file, bytes that are no UTF-8, a format that nobody knows."""


class OutputError(CstoEventsError, OSError):
    """A file that cannot be written: no such folder, a folder in its place, no space left."""


class InvalidDocumentError(InputError):
    """A document that does not follow the schema. It carries **all** faults that were found, not the first alone.

    Attributes:
        faults: every `Fault`, in the order of the document.
    """

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults: tuple[Fault, ...] = tuple(faults)
        super().__init__(self.faults)

    def __str__(self) -> str:
        return "\n".join(map(str, self.faults))


class UnsupportedVersionError(InvalidDocumentError):
    """A document of a schema version that this release cannot read."""


class LimitExceededError(InputError):
    """An input that is larger than a limit allows. Name the limit higher if the input is to be trusted.

    Attributes:
        limit: the name of the limit, a field of `csto_events.model.Limits`.
        allowed: what the limit allows.
        found: what was met, as far as it was measured.
    """

    def __init__(self, limit: str, allowed: float, found: float) -> None:
        self.limit, self.allowed, self.found = limit, allowed, found
        super().__init__(limit, allowed, found)

    def __str__(self) -> str:
        mend = f"give Limits({self.limit}=N), or --limit {self.limit}=N, if the input is to be trusted"
        return f"{self.limit}: {self.found:,} is above the limit of {self.allowed:,}; {mend}"


class RegistryError(CstoEventsError, ValueError):
    """A registry or lexicon file that cannot be loaded, or a look-up that asks for something impossible."""


class RuleError(InputError):
    """A validation rule that cannot be loaded, does not exist, cannot be left out, or failed."""


class UnknownRuleError(RuleError):
    """A word that names no rule, theme, record type or tier, or a rule that cannot be left out."""


class MergeError(CstoEventsError, ValueError):
    """Two bundles that cannot be united, because they hold different things under one id."""


class MissingExtraError(CstoEventsError, ImportError):
    """An optional package that is not installed. The message says which extra brings it."""
