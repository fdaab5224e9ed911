"""Voices between: who says what a relative clause or a headline without a verb tells: "…, where, residents say, 12 died", "Two dead in clash, police say"."""

from csto_events.language.lexicon import BASE, lexicon
from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage

_RELATIVES = frozenset(("where", "which", "who", "whom", "when"))


def stands_in_relative(passage: Passage, comma: int) -> bool:
    """Tell whether a relative word stands right before the comma before a voice: "in Makeni, where, residents say, 12 people died"."""
    return passage.lower[comma - 1] in _RELATIVES and comma - 1 > passage.sentence.first


def related(passage: Passage, rest: tuple[int, int]) -> tuple[int, int]:
    """Give what is said in a relative clause without what the sentence goes on with: "which, Zas said, has sent troops, met on Monday"."""
    first, after = rest
    has_verb = False
    for phrase in passage.phrases:
        if phrase.first < first or phrase.first >= after:
            continue
        if phrase.kind == "," and has_verb:
            following = passage.phrases.next(phrase, "R")
            if following is not None and following.kind == "verb" and following.form == "finite":
                return first, phrase.first
        has_verb = has_verb or (phrase.kind == "verb" and phrase.form == "finite")
    return rest


_SHORTEST = 3
"""Tokens of a headline before who says it."""


def is_headline_of(passage: Passage, verb: Phrase, first: int, comma: int) -> bool:
    """Tell whether a headline without a finite verb ends with who says it: "Two dead in Goma clash, police say", "CSTO to help Tajikistan, Zas says".

    Args:
        passage: the sentence.
        verb: the verb of saying.
        first: the first token of what stands before the voice.
        comma: the comma between them.
    """
    sentence = passage.sentence
    ends_with_day = sentence.after - verb.after <= _SHORTEST and any(date.after == sentence.after for date in sentence.dates)
    behind = passage.phrases.next(verb, "")
    is_inverted = comma == verb.first - 1 and behind is not None and behind.kind == "noun" and passage.phrases.with_prepositions(behind) == sentence.after
    is_told = verb.lemma == "tell" and behind is not None and behind.kind == "noun" and behind.after == sentence.after
    if (
        not (verb.after == sentence.after or ends_with_day or is_inverted or is_told)
        or verb.tense != "present"
        or first != sentence.first
        or comma - first < _SHORTEST
    ):
        return False
    if passage.reading.paragraph_at(first) != (first, sentence.after) or passage.tokens.words[sentence.after - 1] in ".!?":
        return False
    opening = passage.phrases.at(first)
    if opening.kind != "noun" or passage.is_date(opening) or "," in passage.lower[first:comma]:
        return False
    return any(_says_something(passage, phrase) for phrase in passage.phrases[opening.position + 1 :] if phrase.first < comma)


_STATES = frozenset("dead wounded hurt injured missing safe ready free over likely near".split())


def _says_something(passage: Passage, phrase: Phrase) -> bool:
    """Whether a phrase is an infinitive, a participle or a state, which is said of a thing before it."""
    if phrase.kind == "verb":
        return phrase.form in ("infinitive", "participle") or phrase.passive
    return passage.lower[phrase.first] in _STATES


def is_order(passage: Passage, verb: Phrase, first: int) -> bool:
    """Tell whether a headline begins with an order before its cue: "Stay at home, Tokayev tells Almaty", "Don't panic, mayor says"."""
    sentence, words = passage.sentence, passage.tokens.words
    is_headline = passage.reading.paragraph_at(first) == (sentence.first, sentence.after) and words[sentence.after - 1] not in ".!?"
    opening = passage.lower[first + (passage.lower[first] in _BEFORE_ORDER)]
    return first == sentence.first and is_headline and verb.tense == "present" and bool(lexicon().tags.get(opening, 0) & BASE)


_BEFORE_ORDER = frozenset(("don't", "do", "never", "not", "please", "always"))
