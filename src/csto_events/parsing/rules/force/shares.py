"""Shares: what single states give to troops of which the clause before "with" tells."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.triggers import triggers
from csto_events.parsing.who.mentions import Mention

_GIVING = frozenset(("sending", "adding"))


def giver_of_share(passage: Passage, gerund: Phrase) -> Mention | None:
    """Give the state behind "with" that a form in -ing tells of: "1,500 men, with Belarus contributing 300", "with Kazakhstan sending 150".

    Args:
        passage: the sentence.
        gerund: the verb group.
    """
    if gerund.form != "gerund" or gerund.first != gerund.head or gerund.position < 2 or gerund.lemma not in triggers("force", _GIVING):
        return None
    phrases = passage.phrases
    state, joint = phrases[gerund.position - 1], phrases[gerund.position - 2]
    if state.kind != "noun" or phrases.word(joint) != "with" or state.after != gerund.first:
        return None
    mention = passage.names.at(state.head)
    return mention if mention is not None and mention.kind == "state" and not mention.adjective else None


def giver_of_count(passage: Passage, count: int) -> Mention | None:
    """Give the state whose share a number right behind such a form is.

    Args:
        passage: the sentence.
        count: the first token of the number.
    """
    if "with" not in passage.sentence.vocabulary or count <= passage.sentence.first:
        return None
    before = passage.phrases.previous(passage.phrases.at(count), "R")
    return giver_of_share(passage, before) if before is not None and before.kind == "verb" else None
