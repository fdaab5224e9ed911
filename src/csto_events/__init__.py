"""Typed, attributed, grounded events out of news about the CSTO and alliances like it.

A record is a claim, not a truth: it says who is made responsible for it (`attribution`), how it is asserted (`status`) and by which
words (`evidence`). `parse` reads a text, `validate` says what not to rely on, `read`, `write`, `loads` and `dumps` move bundles.
Values and entities are in `csto_events.model`.

Example:
    >>> import csto_events
    >>> csto_events.loads(csto_events.dumps(csto_events.Bundle())) == csto_events.Bundle()
    True
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from csto_events._api import dumps, explain, json_schema, loads, parse, read, to_arrow, use_words, validate, write
    from csto_events.errors import (
        CstoEventsError,
        InputError,
        InvalidDocumentError,
        LimitExceededError,
        MergeError,
        MissingExtraError,
        ModelError,
        RegistryError,
        UnsupportedVersionError,
    )
    from csto_events.model import (
        ArmedIncident,
        Bundle,
        CasualtyReport,
        Chairmanship,
        CodedEvent,
        Decision,
        Deployment,
        Document,
        EnforcementReport,
        Exercise,
        Findings,
        Limits,
        Meeting,
        Membership,
        Operation,
        Request,
        Statement,
        Tenure,
        Unrest,
        Visit,
    )
    from csto_events.registry import Registry

    __version__: str

__all__ = [
    "ArmedIncident",
    "Bundle",
    "CasualtyReport",
    "Chairmanship",
    "CodedEvent",
    "CstoEventsError",
    "Decision",
    "Deployment",
    "Document",
    "EnforcementReport",
    "Exercise",
    "Findings",
    "InputError",
    "InvalidDocumentError",
    "LimitExceededError",
    "Limits",
    "Meeting",
    "Membership",
    "MergeError",
    "MissingExtraError",
    "ModelError",
    "Operation",
    "Registry",
    "RegistryError",
    "Request",
    "Statement",
    "Tenure",
    "Unrest",
    "UnsupportedVersionError",
    "Visit",
    "dumps",
    "explain",
    "json_schema",
    "loads",
    "parse",
    "read",
    "to_arrow",
    "use_words",
    "validate",
    "write",
]


_VERBS = frozenset({"dumps", "explain", "json_schema", "loads", "parse", "read", "to_arrow", "use_words", "validate", "write"})


def __getattr__(name: str) -> object:
    """Load a name when it is first asked for, so that `import csto_events` costs next to nothing."""
    if name == "__version__":
        return import_module("importlib.metadata").version("csto-events")
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    made: object = getattr(import_module(_home_of(name)), name)
    globals()[name] = made
    return made


def _home_of(name: str) -> str:
    if name in _VERBS:
        return "csto_events._api"
    if name == "Registry":
        return "csto_events.registry"
    return "csto_events.errors" if name.endswith("Error") else "csto_events.model"


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
