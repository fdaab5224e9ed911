"""Inverted: cues behind what is said, and behind them who says it: "Troops left Osh, announced the ministry"."""

from csto_events.language.headlines import SAID_BEFORE
from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.sources import SOURCE_PREPOSITIONS, before_apposition
from csto_events.parsing.who.institutions import institutions


def is_inverted(passage: Passage, verb: Phrase, following: Phrase) -> bool:
    """Tell whether the source stands behind its cue.

    Args:
        passage: the sentence.
        verb: the cue.
        following: the noun phrase behind it.

    Returns:
        Whether the cue has no subject before it, "It rained, said Zas", or a body, which nobody announces, ends the sentence behind its comma.
    """
    before = passage.phrases[verb.position - 1] if verb.position else None
    if before is None or before.kind not in ",Q" or verb.form != "finite" or verb.passive:
        return False
    if passage.phrases.subject(verb) is None:
        return before.kind == "Q" or before_apposition(passage, verb) is None  # "Peskov, asked whether troops would go, said they would"
    return before.kind == "," and _is_told_by_body(passage, verb, following)


def _is_told_by_body(passage: Passage, verb: Phrase, body: Phrase) -> bool:
    """Whether a ministry or its like ends what is told: "Troops left Osh, announced the ministry on Monday", and not "Zas, the envoy, reported the unit"."""
    known = institutions().get(passage.lower[body.head])
    if verb.lemma not in SAID_BEFORE or known is None or not known.is_body or passage.lower[body.first] not in ("the", "its", "their"):
        return False
    behind = passage.phrases.at(min(passage.phrases.with_prepositions(body, SOURCE_PREPOSITIONS), passage.sentence.after - 1))
    ends = behind.kind == "." or behind.after >= passage.sentence.after
    return ends and before_apposition(passage, verb) is None and any(one.form == "finite" for one in passage.phrases.verbs() if one.first < verb.first)
