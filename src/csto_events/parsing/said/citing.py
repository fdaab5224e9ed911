"""Citing: whose words an agency only passes on: "…, state TV said, quoting the commandant's office", "…, BelTA learned from the ministry"."""

import attrs

from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Source
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.attribution import is_medium, source
from csto_events.parsing.said.sources import EVIDENCE, SOURCE_PREPOSITIONS, is_voice
from csto_events.parsing.who.mentions import Mention
from csto_events.parsing.who.outlets import OUTLETS

_CITING = frozenset(("citing", "quoting"))
_LEARNING = frozenset(("learned", "learnt", "learns"))
_CALLING = _CITING | _LEARNING
_MEDIA = OUTLETS | {"agency", "media", "radio", "television", "tv"}
"""What speaks in others' words and has no name."""


def cited(passage: Passage, voice: Source, phrase: Phrase | None) -> Source:
    """Give the voice of whom an agency or channel cites, which itself relays it; a voice that is no medium as it is.

    Args:
        passage: the sentence.
        voice: who speaks, by the verb.
        phrase: the noun phrase of who speaks.
    """
    if phrase is None or _CALLING.isdisjoint(passage.sentence.vocabulary):
        return voice
    outlet = _outlet_of(passage, phrase) if voice.entity is None else None
    if outlet is None and not _is_medium(passage, voice, phrase):
        return voice
    after = voice.cue[1] if voice.cue is not None else phrase.after
    noun = _whom(passage, after) or _from_whom(passage, after)
    if noun is None or noun.first == phrase.first:
        return voice
    own = source(passage, noun, passage.phrases.with_prepositions(noun, SOURCE_PREPOSITIONS), voice.cue)
    if outlet is not None:
        return attrs.evolve(own, relayed_by=outlet.entity, via=passage.text(outlet.first, outlet.after))
    return attrs.evolve(own, relayed_by=voice.entity, via=_name_of_medium(passage, phrase))


def _whom(passage: Passage, after: int) -> Phrase | None:
    """Who is cited behind the verb of saying and a comma, where that is somebody and nothing written."""
    for verb in passage.phrases.verbs():
        before = passage.phrases.previous(verb, "") if verb.first > after and passage.lower[verb.head] in _CITING and verb.form == "gerund" else None
        noun = passage.phrases.next(verb, "") if before is not None and before.kind == "," else None
        behind = passage.phrases.next(noun) if noun is not None and noun.kind == "noun" else None
        if noun is None or noun.kind != "noun" or (behind is not None and behind.lemma == "say"):
            continue
        if is_voice(passage, noun) and passage.lower[noun.head] not in EVIDENCE and verb.first not in passage.reading.quoted:
            return noun
    return None


def _from_whom(passage: Passage, after: int) -> Phrase | None:
    """From whom an agency has learned something, right behind its verb: "BelTA has learned from the press service that"."""
    if after + 1 >= passage.sentence.after or passage.lower[after - 1] not in _LEARNING or passage.lower[after] != "from":
        return None
    noun = passage.phrases.at(after + 1)
    return noun if noun.kind == "noun" and is_voice(passage, noun) and passage.lower[noun.head] not in EVIDENCE else None


def _is_medium(passage: Passage, voice: Source, phrase: Phrase) -> bool:
    if voice.entity is not None:
        return is_medium(passage, voice.entity)
    return passage.lower[phrase.head] in _MEDIA


def _outlet_of(passage: Passage, phrase: Phrase) -> Mention | None:
    """For "a BelTA correspondent" give the name of the agency."""
    if passage.lower[phrase.head] not in ("correspondent", "reporter"):
        return None
    title = passage.names.at(phrase.head)
    outlet = title.owner if title is not None else passage.names.at(phrase.head - 1)
    return outlet if outlet is not None and outlet.entity is not None and is_medium(passage, outlet.entity) else None


def _name_of_medium(passage: Passage, phrase: Phrase) -> str:
    """The name of an agency or channel without what it is called, "Khabar-24"; the words where it has none, "state TV"."""
    named = passage.names.at(phrase.head)
    if named is None or named.kind not in ("organisation", "unknown") or passage.lower[phrase.head] in _MEDIA:
        return passage.text(phrase.first, phrase.after)
    return passage.text(named.first, named.after)
