"""Telephoned: whether "called" tells of a telephone call, "called Putin overnight", and not of a name or an order, "called Putin a liar"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.who.mentions import is_person

_OPENINGS = frozenset(("after", "at", "before", "during", "from", "in", "on", "following", "when", "while"))
"""What says when or from where somebody was called."""
_TIMES = frozenset("again earlier immediately late later overnight personally separately today tonight twice yesterday".split())
_ENDS = frozenset(",.;C")
_ORDERS = frozenset(("account", "heel", "order", "testify"))
"""What somebody is called to who is not telephoned."""


def is_telephoned(passage: Passage, verb: Phrase, noun: Phrase | None) -> bool:
    """Tell whether a person calls others by name on the telephone: nothing stands behind them but when, from where or what for.

    Args:
        passage: the sentence.
        verb: the verb "call".
        noun: its object.
    """
    if noun is None or verb.lemma != "call" or verb.passive or verb.negated or passage.lower[verb.head] != "called":
        return False
    if passage.phrases.object(verb) is not noun:
        return False  # "called off a meeting with Lukashenko"
    subject = passage.phrases.subject(verb)
    called = passage.phrases.coordinated(noun)
    if subject is None or subject.first > verb.first or not is_person(passage.actor(subject)) or not all(is_person(passage.actor(one)) for one in called):
        return False
    return _says_no_more(passage, called[-1])


def _says_no_more(passage: Passage, called: Phrase) -> bool:
    """Whether behind somebody stands nothing that they are called or called to."""
    date = next((one for one in passage.sentence.dates if one.first == called.after), None)
    at = date.after if date is not None else called.after
    behind = passage.phrases.at(at) if at < passage.sentence.after else None
    while behind is not None and passage.lower[behind.first] in _OPENINGS:
        noun = passage.phrases.next(behind, "")
        if noun is None or noun.kind != "noun":
            return False
        behind = passage.phrases.next(noun, "")
    if behind is None or behind.kind in _ENDS or passage.lower[behind.first] in _TIMES:
        return True
    if behind.kind == "verb" and behind.form == "infinitive":
        return passage.lower[behind.head] not in _ORDERS
    return False
