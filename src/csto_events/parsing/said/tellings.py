"""Tellings: the stretches of a sentence that say who tells a claim, which are neither its time nor its place."""

import attrs

from csto_events.language.lexicon import lexicon
from csto_events.language.reading import Reading, Sentence
from csto_events.parsing.candidate import Candidate, Source
from csto_events.parsing.said.statements import Voices


def tellings(candidate: Candidate, voice: Candidate | None, voices: Voices) -> list[tuple[int, int]]:
    """Give the tokens that say who tells it, and who tells that."""
    outer = voices.of_cue(voice) if voice is not None else None
    told = [telling(candidate, voice)] if outer is None else [telling(candidate, voice), telling(candidate, outer)]
    return [stretch for stretch in told if stretch is not None]


def telling(candidate: Candidate, voice: Candidate | None) -> tuple[int, int] | None:
    """Give the tokens that say who tells it, to the end of the sentence where they stand behind it: "Egypt sent 90, its minister said in Cairo"."""
    teller = voice.source if voice is not None else candidate.source
    content = voice.spans[-1][1] if voice is not None else None
    if teller is not None and content is not None and teller.cue is not None and candidate.trigger < content <= teller.cue[0] < candidate.sentence.after:
        return content, candidate.sentence.after
    return teller.span if teller is not None else None


def says_more_of(candidate: Candidate, after: int) -> bool:
    """Tell whether a claim stands in what is said further of an event that a content names last: "condemned the attack of 26 May, in which 54 died"."""
    if after >= candidate.trigger:
        return False
    words, end = candidate.sentence.tokens.lower, candidate.sentence.after
    behind = words[after + 1 : min(after + 3, end)] if after < end and words[after] == "," else []
    return behind[:1] == ["where"] or behind in (["in", "which"], ["during", "which"])


def before_content(candidate: Candidate, voice: Candidate | None) -> list[tuple[int, int]]:
    """Give what stands before a content and its cue, which says when and where it is told: "speaking in Minsk on Monday, Zas said that …"."""
    cue = voice.source.cue if voice is not None and voice.source is not None else None
    if voice is None or voice.source is None or cue is None or not candidate.sentence.first <= cue[0] < voice.spans[0][0]:
        return []
    return [(_behind_where(candidate.sentence, voice.source), voice.spans[0][0])]


def _behind_where(sentence: Sentence, teller: Source) -> int:
    """Where it begins to be told who tells a claim: behind "where" in "raged in Makeni, where, residents say, 12 people died", else with the sentence."""
    first = teller.span[0] if teller.span is not None else sentence.first
    is_of_where = first - sentence.first > 1 and sentence.tokens.lower[first - 2 : first] == ["where", ","]
    return first if is_of_where else sentence.first


def is_of_themselves(candidate: Candidate) -> bool:
    """Tell whether those who tell it may have done it: "officers in Gabon announced that they had seized power"."""
    subject = candidate.sentence.phrases.subject(candidate.verb) if candidate.verb is not None else None
    return subject is not None and candidate.sentence.phrases.word(subject) in lexicon().pronouns


def at_cue(told: Candidate, reading: Reading) -> Candidate:
    """Give a statement in the sentence that has its cue, which says when it was said: the last one of "“It is late. We left,” he said on Monday.".

    Args:
        told: the statement, in the sentence in which its content begins.
        reading: the text as read.
    """
    cue = told.source.cue if told.source is not None else None
    if cue is None or told.sentence.first <= cue[0] < told.sentence.after:
        return told
    return attrs.evolve(told, sentence=reading.sentence_at(cue[0]), trigger=cue[0])
