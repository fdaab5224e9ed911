"""Losses of war: those of men, and not of money, that a side in a conflict has: "Bishkek put its own losses at 35"."""

from functools import cache

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.triggers import forms
from csto_events.parsing.troops import power_behind

SENTENCES_BACK = 3
"""How far back the fighting may be told of in which a state lost somebody."""
WARLIKE = frozenset(
    "troops soldiers servicemen fighters military army forces fighting killed battle combat war front militants rebels defence defense "
    "died injured wounded".split()
)
MONEY = frozenset("$ € £ bank budget business companies company dollars economic economy euros export financial firm market trade".split())


def are_of_war(passage: Passage, losses: Phrase) -> bool:
    """Tell whether losses are of people: the sentence speaks of fighting, or they are those of a state and the sentences before do.

    Args:
        passage: the sentence.
        losses: the noun phrase of the losses.
    """
    if not WARLIKE.isdisjoint(passage.sentence.vocabulary):
        return True
    if not MONEY.isdisjoint(passage.sentence.vocabulary) or _owner_of(passage, losses) is None:
        return False
    first = passage.reading.sentences[max(0, passage.sentence.index - SENTENCES_BACK)].first
    return not _of_fighting().isdisjoint(passage.lower[first : passage.sentence.after])


@cache
def _of_fighting() -> frozenset[str]:
    return WARLIKE | forms("force", frozenset(("incident_noun",))) | {"dead", "deaths", "casualties"}


def _owner_of(passage: Passage, losses: Phrase) -> str | None:
    """The state whose losses they are: "its own losses", "Armenia's losses", "Armenian losses"."""
    nation = next((one.entity for one in passage.mentions(losses) if one.kind == "state" and one.first < losses.head), None)
    owner = nation or passage.names.possessor_of(losses)
    if owner is None and passage.lower[losses.first] in ("its", "their"):
        telling = next((verb for verb in passage.phrases.verbs() if verb.form == "finite"), None)
        owner = power_behind(passage, passage.phrases.subject(telling)) if telling is not None else None
    return owner if owner is not None and owner.startswith("state:") else None
