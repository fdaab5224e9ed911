"""Topics: what people meet or speak about, which is neither when nor where they do so."""

from functools import cache

from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.parsing.triggers import forms

_DISCUSSING = frozenset("address analyse analyze assess consider debate discuss evaluate examine review tackle".split())
_ABOUT = frozenset(("about", "concerning", "over", "regarding"))
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
    return about is not None and about.kind == "I" and sentence.phrases.word(about) in _ABOUT and at < about.first


def is_place_of_topic(sentence: Sentence, trigger: int, at: int, entity: str) -> bool:
    """Tell whether a place is where something plays that the people of a claim before it only discuss: "met to discuss the coup in Niger".

    A town at the end may be where they meet: "met to discuss trade in Astana".
    """
    verb = _discussed_by(sentence, at)
    if verb is None or trigger >= verb.first:
        return False
    return entity.startswith("state:") or not _events().isdisjoint(sentence.tokens.lower[verb.after : at])


def _discussed_by(sentence: Sentence, at: int) -> Phrase | None:
    """The infinitive or form in -ing of discussing in whose clause a token stands."""
    for verb in reversed(sentence.phrases.verbs()):
        if verb.first <= at:
            return verb if verb.lemma in _DISCUSSING and verb.form in ("infinitive", "gerund") and verb.after <= at else None
    return None


@cache
def _events() -> frozenset[str]:
    return AFFAIRS | forms("force", frozenset(("incident_noun",))) | forms("harm", frozenset(("unrest_noun", "noun")))
