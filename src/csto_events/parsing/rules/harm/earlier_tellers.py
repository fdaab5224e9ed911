"""Earlier tellers: who told the figure that another one has replaced: "to 190, from the 140 that his predecessor reported"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Candidate, Source
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.attribution import cue_of, source
from csto_events.parsing.said.sources import source_before, source_of_passive

_NEAREST = 8
"""Phrases behind a number among which the verb stands that says who told it."""
TELLING = frozenset("announce cite claim confirm count estimate give mention publish put record release report state".split())
"""Verbs by which a number is told."""


def tell_by_other(passage: Passage, made: Candidate, number: Phrase) -> None:
    """Give an earlier figure to who told it: the 140 of "to 190, from the 140 that the ministry had reported"."""
    told = _earlier_teller(passage, number)
    if told is not None:
        made.source, made.is_of_other = told, True


def _earlier_teller(passage: Passage, number: Phrase) -> Source | None:
    """Give who told a number, by the clause that hangs on it.

    Args:
        passage: the sentence.
        number: the noun phrase of the count.

    Returns:
        The source of "the 140 that the ministry had reported", "the 140 reported by police"; None where nothing of this kind stands behind it.
    """
    behind = passage.phrases[number.position + 1 : number.position + _NEAREST]
    verb = next((one for one in behind if one.kind == "verb"), None)
    if verb is None or verb.lemma not in TELLING or verb.negated or verb.modal:
        return None
    found = cue_of(passage, verb)
    cue = (verb.first, found[1] if found is not None else verb.after)
    if verb.position == number.position + 1:
        by = source_of_passive(passage, verb)
        return source(passage, by[0], by[1], cue) if by is not None else None
    who = source_before(passage, verb) if verb.form == "finite" and not verb.passive else None
    if who is None or who[0].first < number.after or not _hangs(passage, number, who[0]):
        return None
    return source(passage, *who, cue)


def _hangs(passage: Passage, number: Phrase, who: Phrase) -> bool:
    """Whether only a relative word stands between a number and who told it."""
    return passage.lower[number.after : who.first] in ([], ["that"], ["which"], [",", "which"])
