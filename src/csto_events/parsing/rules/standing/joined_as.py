"""Joined as: what else than a member a state joins an organisation as: "joined the SCO as an observer"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.terms import value_of
from csto_events.parsing.who.names import Mention


def standing_joined(passage: Passage, verb: Phrase, organisation: Mention, standing: str) -> str:
    """Give the standing that a verb of joining begins: "acceded to the CSTO as an observer" makes no member.

    Args:
        passage: the sentence.
        verb: the verb.
        organisation: what is joined.
        standing: what the verb says where nothing stands behind it.
    """
    if standing != "member" or "as" not in passage.sentence.vocabulary or organisation.first < verb.first:
        return standing
    link = passage.phrases.next(passage.phrases.at(organisation.after - 1), "")
    noun = passage.phrases.next(link) if link is not None and passage.phrases.word(link) == "as" else None
    if noun is None or noun.kind != "noun":
        return standing
    words = passage.lower[noun.first : noun.head + 1]
    told = [value_of("modifier", word) or value_of("noun", word) for word in words]
    return next((one for one in told if one in ("observer", "partner", "candidate")), standing)
