"""Withdrawn figures: who retracts "the figure" retracts the one that has just been told."""

from collections.abc import Iterator, Sequence

from csto_events.parsing.draft import Draft

_FIGURES = frozenset(
    f"{article} {noun}" for article in ("the", "that", "this", "its") for noun in ("figure", "figures", "toll", "death toll", "number", "numbers")
)
_SENTENCES_BACK = 1
"""Sentences before the retraction in which the figure is looked for."""


def withdrawn(statements: Sequence[Draft], claims: Sequence[Draft]) -> Iterator[Draft]:
    """Give the reports that somebody takes back without their number: "reported that 164 had died, but later retracted the figure".

    Args:
        statements: what is said in a text.
        claims: what else is claimed in it.

    Returns:
        For each such statement the report told last before it, as retracted by whoever says so.
    """
    for said in statements:
        if said.status == "retracted" and said.fields["text"].lower() in _FIGURES:
            told = [one for one in claims if one.figures and said.sentence - _SENTENCES_BACK <= one.sentence and one.spans[-1][1] <= said.spans[0][0]]
            told = [one for one in told if not _is_of_others(one, said)]
            if told and told[-1].status == "reported":
                yield _taken_back(told[-1], said)


def _is_of_others(told: Draft, said: Draft) -> bool:
    """Whether somebody else told a figure than the one who takes back "its figure"."""
    known, source = told.attribution, said.attribution.source if said.attribution is not None else None
    return said.fields["text"].lower().startswith("its ") and source is not None and known is not None and known.source != source


def _taken_back(told: Draft, said: Draft) -> Draft:
    fields = {**told.fields, "when": None, "figures": told.figures[:1]}
    return Draft(told.kind, told.rule, [*said.spans, *told.spans], fields, "retracted", said.attribution, said.sentence)
