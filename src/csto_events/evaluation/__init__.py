"""Gold against bundles: how much of what a careful reader finds the parser finds, by type, field and rule, with confidence intervals.

The gold is a folder of your own (`read_gold`), or one of two public corpora in the form in which they are published.
"""

from csto_events.evaluation.forms import GoldDocument, GoldRecord, Place
from csto_events.evaluation.gold import read_gold
from csto_events.evaluation.matching import Matching, match, same, value_at
from csto_events.evaluation.scores import Estimate, Evaluation, Row, Score, evaluate

__all__ = [
    "Estimate",
    "Evaluation",
    "GoldDocument",
    "GoldRecord",
    "Matching",
    "Place",
    "Row",
    "Score",
    "evaluate",
    "match",
    "read_gold",
    "same",
    "value_at",
]
