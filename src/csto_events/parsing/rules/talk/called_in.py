"""Called in: troops whom somebody calls in, who are asked for only where they are those of others: "called in CSTO troops"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.parties import governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.troops import is_troops

_OF_OTHERS = frozenset("allied american foreign international outside peacekeepers peacekeeping regional russian-led".split())
_OWN_FORCES = frozenset(("army", "military", "police"))


def called_in(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give the troops of "called in troops", "calls in the army".

    Args:
        passage: the sentence.
        verb: a verb of calling.
    """
    link = passage.phrases.next(verb) if verb.lemma == "call" and not verb.passive else None
    noun = passage.phrases.next(link) if link is not None and passage.phrases.word(link) == "in" and link.first == verb.after else None
    if noun is None or noun.kind != "noun":
        return None
    return noun if is_troops(passage, noun) or passage.lower[noun.head] in _OWN_FORCES or _power_in(passage, noun) is not None else None


def power_called_in(passage: Passage, noun: Phrase) -> str | None:
    """Give whose the troops are, as an id of a state or organisation: "Russian troops", "troops from the CSTO", "the CSTO".

    Args:
        passage: the sentence.
        noun: the troops.
    """
    behind = governed_by(passage, noun, "from", "of")
    return _power_in(passage, noun) or (_power_in(passage, behind) if behind is not None else None)


def _power_in(passage: Passage, noun: Phrase) -> str | None:
    powers = (passage.names.country_behind(one.entity) for one in passage.mentions(noun) if one.entity is not None)
    return next((one for one in powers if one is not None and one.startswith(("org:", "state:"))), None)


def are_of_others(passage: Passage, noun: Phrase) -> bool:
    """Tell whether troops are called those of others without a name: "foreign troops", "peacekeepers".

    Args:
        passage: the sentence.
        noun: the troops.
    """
    return not _OF_OTHERS.isdisjoint(passage.lower[noun.first : noun.after])
