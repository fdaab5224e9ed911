"""The extraction rules, by subject. Their order does not matter."""

from csto_events.parsing.candidate import Rule
from csto_events.parsing.rules import (
    chairs,
    conditions,
    decisions,
    exercises,
    force,
    harm,
    incidents,
    interviews,
    losses,
    nouns,
    quotations,
    requests,
    standing,
    statements,
    talk,
    tenures,
    tolls,
    unrest,
    visits,
    voices,
)

RULES: tuple[Rule, ...] = (
    *standing.RULES,
    *chairs.RULES,
    *tenures.RULES,
    *statements.RULES,
    *quotations.RULES,
    *voices.RULES,
    *nouns.RULES,
    *interviews.RULES,
    *talk.RULES,
    *requests.RULES,
    *decisions.RULES,
    *visits.RULES,
    *force.RULES,
    *exercises.RULES,
    *incidents.RULES,
    *unrest.RULES,
    *harm.RULES,
    *conditions.RULES,
    *losses.RULES,
    *tolls.RULES,
)
"""Every rule."""
