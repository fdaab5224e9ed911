"""Attribution: which words make somebody responsible for a content, and whose they are."""

from functools import cache

from csto_events.language.lexicon import Cue, lexicon
from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Source
from csto_events.parsing.institutions import institutions
from csto_events.parsing.passage import Passage


def cue_of(passage: Passage, verb: Phrase) -> tuple[Cue, int] | None:
    """Tell whether a verb group is a reporting cue, and where the cue ends.

    Args:
        passage: the sentence.
        verb: the verb group.

    Returns:
        The cue and the token after it; the longest of the lexicon's cues that the verb begins.
    """
    cues = passage.sentence.cues
    if verb.first in cues:
        return cues[verb.first]
    found = cues[verb.first] = _cue_of(passage, verb)
    return found


TO_SOMEBODY = frozenset("tell inform ask advise assure accuse warn urge remind notify charge blame suspect".split())
"""Verbs in whose passive the subject is who hears it or is blamed, and no source: "Baku was accused of an attack"."""
MOST_CUES = 40
"""Cues in one sentence. Nobody writes so many; contents within contents would make a long list of them larger than any memory."""


def cued(passage: Passage) -> list[tuple[Phrase, Cue, int]]:
    """Give the verb groups of a sentence that are cues, with their cue and where it ends; found once for all rules."""
    known = passage.sentence.cued
    if known is None:
        lemmas = _lemmas()
        verbs = [verb for verb in passage.phrases.verbs() if verb.lemma in lemmas or verb.passive]
        cues = [(verb, *cue) for verb in verbs if (cue := cue_of(passage, verb)) is not None]
        known = passage.sentence.cued = cues if len(cues) <= MOST_CUES else []
    return known


def _cue_of(passage: Passage, verb: Phrase) -> tuple[Cue, int] | None:
    table, lower, end = lexicon(), passage.tokens.lower, passage.sentence.after
    following = lower[verb.after] if verb.after < end else ""
    for cue in _several_words().get((verb.lemma, following), ()):
        after = verb.after + len(cue.words) - 1
        if after > end or tuple(lower[verb.after : after]) != cue.words[1:]:
            continue
        if cue.words[-1] == "to" and passage.phrases.at(after - 1).kind == "verb":
            continue  # "agreed to send" is no "agreed to a plan"
        return cue, after
    if verb.passive and lower[verb.head] in table.adjective_cues:
        return table.adjective_cues[lower[verb.head]], verb.after
    if verb.lemma == "be" and following in table.adjective_cues:  # "is convinced", "is not sure"
        return table.adjective_cues[following], verb.after + 1
    if verb.lemma == "recall" and _is_of_people(passage, verb):
        return None
    single = table.verb_cues.get(verb.lemma) if not (verb.passive and verb.lemma in _OF_PURPOSE) else None
    return (single, verb.after) if single is not None else None


def _is_of_people(passage: Passage, verb: Phrase) -> bool:
    """Whether somebody recalls people, as in "recalled its diplomats", and is not behind the verb: "“I heard shots,” recalled a woman"."""
    recalled, before = passage.phrases.object(verb), passage.phrases.previous(verb)
    return recalled is not None and passage.is_people(recalled) and (before is None or before.kind not in ",Q")


_OF_PURPOSE = frozenset(("mean", "intend", "design", "suppose", "schedule"))
"""Verbs whose passive says what something is for, in nobody's words: "a mission that is meant to number 2,500"."""


@cache
def _lemmas() -> frozenset[str]:
    """The verbs with which cues begin; an adjective that is a cue can be a passive of any other verb."""
    return frozenset((*lexicon().verb_cues, *lexicon().verb_phrases, "be"))


@cache
def _several_words() -> dict[tuple[str, str], list[Cue]]:
    """The cues of several words by the lemma and the word behind it, in the order of the lexicon."""
    table: dict[tuple[str, str], list[Cue]] = {}
    for lemma, cues in lexicon().verb_phrases.items():
        for cue in cues:
            table.setdefault((lemma, cue.words[1]), []).append(cue)
    return table


def source(passage: Passage, phrase: Phrase | None, end: int, cue: tuple[int, int] | None) -> Source:
    """Put a source together: the entity where somebody with a name is meant, the words in any case."""
    if phrase is None:
        return Source(cue=cue)
    entity = None if _are_several(passage, phrase) else speaker(passage, phrase) or _apposed_person(passage, phrase, end)
    return Source(entity=entity, span=(phrase.first, end), cue=cue, via=_via(passage, cue) if cue is not None else None)


def _are_several(passage: Passage, phrase: Phrase) -> bool:
    """Whether a source is made of noun phrases that "and" joins, so that no one of them alone said it: "Japarov and Rahmon ordered"."""
    inner = passage.phrases.at(phrase.first)
    while inner.after < phrase.after:
        if inner.kind == "C":
            return True
        inner = passage.phrases[inner.position + 1]
    return False


def _apposed_person(passage: Passage, phrase: Phrase, end: int) -> str | None:
    """For "the foreign minister, Peter Szijjarto," give the person of the name behind the comma, for "the union, Cosatu," the organisation."""
    kinds = ("person:", "org:") if passage.lower[phrase.head] in institutions() else ("person:",)
    for noun in passage.phrases:
        if noun.first >= end:
            return None
        if noun.kind == "noun" and noun.first >= phrase.after and not passage.phrases.is_object_of_preposition(noun):
            entity = passage.names.entity_of(passage.sentence, noun)
            if entity is not None and entity.startswith(kinds):
                return entity
    return None


_CHANNELS = frozenset(
    ("telegram", "facebook", "twitter", "instagram", "youtube", "tiktok", "vkontakte", "whatsapp", "x", "television", "radio", "tv", "website")
)


def _via(passage: Passage, cue: tuple[int, int]) -> str | None:
    """Find the channel behind a cue: "wrote on Telegram", "told AFP"."""
    tokens, after = passage.tokens, passage.sentence.after
    if not passage.sentence.first <= cue[0] < after or cue[1] >= after:
        return None
    if tokens.lower[cue[1] - 1] in ("told", "tell", "tells") and tokens.words[cue[1]].isupper() and len(tokens.words[cue[1]]) > 1:
        return tokens.words[cue[1]]
    if tokens.lower[cue[1]] == "on":
        return next((tokens.words[position] for position in range(cue[1] + 1, min(cue[1] + 5, after)) if tokens.lower[position] in _CHANNELS), None)
    return None


def speaker(passage: Passage, phrase: Phrase) -> str | None:
    """Tell who speaks: a place that is no capital does not."""
    return passage.actor(phrase)
