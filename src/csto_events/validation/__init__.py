"""Claims to findings: what an analyst should not rely on, and why."""

from csto_events.validation.mends import mended
from csto_events.validation.rule import Check, Context, Flaw, Node, Reference, Rule, Sample, becomes, goes, rule
from csto_events.validation.rules import RULES, all_rules, chosen, rule_of
from csto_events.validation.runner import validate

__all__ = [
    "RULES",
    "Check",
    "Context",
    "Flaw",
    "Node",
    "Reference",
    "Rule",
    "Sample",
    "all_rules",
    "becomes",
    "chosen",
    "goes",
    "mended",
    "rule",
    "rule_of",
    "validate",
]
