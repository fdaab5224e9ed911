"""Circumstances between: how, where and when something was decided, which stand between the verb and what is to be done."""

from csto_events.language.dates import DateMention
from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage

_DECIDING = frozenset(("agree", "decide", "resolve", "vote"))
_CIRCUMSTANCES = frozenset(("after", "at", "by", "during", "in", "on"))


def before_circumstances(passage: Passage, noun: Phrase) -> Phrase | None:
    """Give the verb before nouns that only say how, where or when: "decided by consensus to appoint", "agreed at a session in Yerevan to admit".

    Args:
        passage: the sentence.
        noun: the noun phrase before an infinitive.
    """
    link = passage.phrases.previous(noun)
    if link is not None and passage.phrases.word(link) == "by":
        return passage.phrases.previous(link)
    above: Phrase | None = noun
    while above is not None and above.kind == "noun":
        link = passage.phrases.previous(above)
        above = passage.phrases.previous(link) if link is not None and passage.phrases.word(link) in _CIRCUMSTANCES else None
    return above if above is not None and above.kind == "verb" and above.lemma in _DECIDING else None


def is_of_deciding(passage: Passage, date: DateMention, verb: Phrase | None) -> bool:
    """Tell whether a date is when something was decided, and not when it is to be: "decided on Wednesday to appoint".

    Args:
        passage: the sentence.
        date: the date.
        verb: the verb of what is to be done.
    """
    if verb is None or verb.form != "infinitive" or date.after > verb.first:
        return False
    before = passage.phrases.previous(verb)
    above = before_circumstances(passage, before) if before is not None and before.kind == "noun" else None
    return above is not None and above.kind == "verb" and above.first < date.first
