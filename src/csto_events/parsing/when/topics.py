"""Topics: what people meet or speak about, which is neither when nor where they do so."""

from functools import cache

from csto_events.language.dates import DateMention
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.parsing.triggers import forms

_DISCUSSING = frozenset("address analyse analyze assess consider debate discuss evaluate examine review tackle".split())
_REACTING = _DISCUSSING | frozenset("commemorate condemn demand denounce honor honour investigate mourn probe protest remember".split())
"""What people do, once they have met or been sent, about what has happened: "gathered to demand an inquiry into the deaths of 14 people"."""
ABOUT = frozenset(("about", "concerning", "over", "regarding"))
"""Prepositions of what is spoken of, or fought or tried over."""
AFFAIRS = frozenset("conflict crisis crises development developments events fighting hostilities situation tensions violence".split())
"""Nouns of what goes on somewhere: "the situation in Goma"."""


def is_of_topic(sentence: Sentence, trigger: int, at: int) -> bool:
    """Tell whether what stands at a token is said of those who speak, and the word of a claim is in what they speak about.

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim.
        at: the token of a date or place before it.

    Example:
        >>> from csto_events.language.reading import Reading
        >>> sentence = Reading.of("The leaders met on Monday to discuss the coup in Niger.").sentences[0]
        >>> is_of_topic(sentence, 8, 4)
        True
    """
    if at > trigger:
        return False
    verb = _discussed_by(sentence, trigger)
    if verb is not None:
        return at < verb.first
    noun = sentence.phrases.at(trigger)
    about = sentence.phrases.previous(noun, "") if noun.kind == "noun" else None
    return about is not None and about.kind == "I" and sentence.phrases.word(about) in ABOUT and at < about.first


def is_date_of_topic(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Tell whether a day behind a claim is that of what its people discuss: "met to discuss the July 26 coup", "the attack of September 13".

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim.
        date: the day.
    """
    verb = _discussed_by(sentence, date.first) if trigger < date.first else None
    about = verb.first if verb is not None else _about_before(sentence, trigger, date.first)
    if about is None or trigger >= about:
        return False
    names_event = date.after < sentence.after and sentence.phrases.at(date.first) is sentence.phrases.at(date.after)
    return sentence.tokens.lower[date.first - 1] == "of" or (names_event and sentence.phrases.at(date.first).kind == "noun")


def _about_before(sentence: Sentence, trigger: int, at: int) -> int | None:
    """The last "about" between a claim and a token: "met in Abuja about the coup", and not "about 300 soldiers"."""
    if ABOUT.isdisjoint(sentence.vocabulary):
        return None
    lower, letters, base = sentence.tokens.lower, sentence.letters, sentence.first
    return next((one for one in range(at - 1, trigger, -1) if lower[one] in ABOUT and letters[one - base] == "I" and letters[one + 1 - base] != "M"), None)


def is_place_of_topic(sentence: Sentence, trigger: int, at: int, entity: str) -> bool:
    """Tell whether a place is where something plays that the people of a claim before it only discuss: "met to discuss the coup in Niger".

    A town at the end may be where they meet: "met to discuss trade in Astana".
    """
    if _is_met_over(sentence, trigger, at) or _is_of_transfer(sentence, trigger, at):
        return True
    verb = _discussed_by(sentence, at)
    if verb is None or trigger >= verb.first:
        return False
    return entity.startswith("state:") or not events().isdisjoint(sentence.tokens.lower[verb.after : at])


def _is_met_over(sentence: Sentence, trigger: int, at: int) -> bool:
    """Whether a place is of the event over which people meet: "gathered in Abuja over the coup in Niger"."""
    if sentence.phrases.at(trigger).lemma not in _MEETING:
        return False
    about = _about_before(sentence, trigger, at)
    return about is not None and not events().isdisjoint(sentence.tokens.lower[about:at])


_MEETING = frozenset(("assemble", "confer", "convene", "gather", "meet", "speak"))


def _is_of_transfer(sentence: Sentence, trigger: int, at: int) -> bool:
    """Whether a place is where something is to go that a claim only speaks of: "detained 26 over the transfer of a reservoir to Uzbekistan"."""
    if _TRANSFERS.isdisjoint(sentence.vocabulary) or sentence.tokens.lower[at - 1] != "to":
        return False
    phrases = sentence.phrases
    noun = phrases.previous(phrases.at(at - 1), "")
    while noun is not None and noun.kind == "noun" and sentence.tokens.lower[noun.head] not in _TRANSFERS:
        joint = phrases.previous(noun, "")
        noun = phrases.previous(joint, "") if joint is not None and sentence.phrases.word(joint) == "of" else None
    return noun is not None and noun.kind == "noun" and trigger < noun.first


_TRANSFERS = frozenset("deliveries delivery deployment dispatch exports extradition handover return sale sales shipment shipments supply transfer".split())


def _discussed_by(sentence: Sentence, at: int) -> Phrase | None:
    """The verb of discussing, or the infinitive or form in -ing of reacting to something, in whose clause a token stands."""
    for verb in reversed(sentence.phrases.verbs()):
        if verb.first <= at:
            words = _DISCUSSING if verb.form == "finite" else _REACTING
            return verb if verb.lemma in words and verb.after <= at and (verb.form != "finite" or not verb.passive) else None
    return None


@cache
def events() -> frozenset[str]:
    """Give the nouns of what happens somewhere: wars, attacks, protests, crises."""
    return AFFAIRS | forms("force", frozenset(("incident_noun",))) | forms("harm", frozenset(("unrest_noun", "noun")))
