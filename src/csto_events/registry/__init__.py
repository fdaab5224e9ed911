"""What is known before reading: sourced, dated facts about organisations, states, bodies, people and places."""

from csto_events.registry.registry import Registry
from csto_events.registry.rows import (
    AnyRow,
    ChairmanshipRow,
    Confidence,
    DatedFact,
    EntityRow,
    Fact,
    MembershipRow,
    NameForm,
    NameRow,
    NameUse,
    RoleRow,
    TenureRow,
)

__all__ = [
    "AnyRow",
    "ChairmanshipRow",
    "Confidence",
    "DatedFact",
    "EntityRow",
    "Fact",
    "MembershipRow",
    "NameForm",
    "NameRow",
    "NameUse",
    "Registry",
    "RoleRow",
    "TenureRow",
]
