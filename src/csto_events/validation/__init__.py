"""Claims to findings: what an analyst should not rely on, and why."""

from csto_events.validation.rule import Check, Context, Flaw, Node, Reference, Rule, Sample, rule
from csto_events.validation.runner import RULES, validate

__all__ = ["RULES", "Check", "Context", "Flaw", "Node", "Reference", "Rule", "Sample", "rule", "validate"]
