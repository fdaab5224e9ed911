"""The extraction rules, by subject. Their order does not matter."""

from csto_events.parsing.candidate import Rule
from csto_events.parsing.rules import force, harm, quotations, standing, statements, talk

RULES: tuple[Rule, ...] = (*standing.RULES, *statements.RULES, *quotations.RULES, *talk.RULES, *force.RULES, *harm.RULES)
"""Every rule."""
