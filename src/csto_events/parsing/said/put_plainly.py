"""Put plainly: whose words stand behind a colon that no verb of saying goes before: "Zas was blunt: “We stay.”", "He went further: the deal was dead"."""

from typing import TypeAlias

from csto_events.language.lexicon import Cue, lexicon
from csto_events.language.noun_phrases import POSSESSIVES
from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Source
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.attribution import source
from csto_events.parsing.said.sources import bearer, is_voice, source_before

QuotationCue: TypeAlias = tuple[Phrase, Source, Cue]
"""The verb, whose words it gives, and what the lexicon says of it."""
_PLAIN = frozenset(
    """adamant angry bitter bleak blunt blunter bullish candid categorical cautious circumspect clear clearer combative conciliatory critical curt defiant
    diplomatic dismissive emphatic explicit firm frank furious gloomy guarded harsher laconic measured optimistic outspoken pessimistic philosophical plain
    positive pragmatic reassuring sarcastic scathing sceptical sharper skeptical succinct terse unambiguous unapologetic unequivocal unmoved unrepentant
    upbeat""".split()
)
"""How somebody is, or makes a position, who then says it."""
_FEELINGS = frozenset(("angry", "bitter", "furious", "unmoved"))
_FURTHER = frozenset(("further", "farther"))
_STEPS = frozenset(("further", "farther", "step"))
_GIVING = frozenset(("bring", "deliver", "give", "have", "issue", "offer", "provide", "send"))
"""Verbs whose object is what somebody says, and not what somebody has said: "had a simple explanation"."""
_STATING = frozenset(("be", "go", "make", "remain"))
_ANSWERS = frozenset(
    """answer argument assessment complaint demand excuse explanation justification message objection prediction reassurance reminder reply response retort
    verdict warning""".split()
)
"""What somebody gives, and a clause behind a colon then tells."""
_OBJECT = frozenset("NPO")


def put_plainly(passage: Passage, mark: int, verb: Phrase) -> QuotationCue | None:
    """Find whose words stand behind a colon, where the verb before it is none of saying.

    Args:
        passage: the sentence.
        mark: the token behind the colon.
        verb: the last finite verb before it.

    Returns:
        The verb, the voice and the cue of "Zas was blunt:", "He went further:" and "The president has a message:".
    """
    if passage.lower[mark - 1] != ":" or verb.negated or verb.passive or verb.modal:
        return None
    return _announced_by_noun(passage, mark, verb) or _made_clear(passage, mark, verb)


def put_plainly_unquoted(passage: Passage, mark: int, verb: Phrase) -> QuotationCue | None:
    """Find them for words without quotation marks: "Zas had a simple explanation: it had come too late", and not "rejected one explanation:".

    What stands behind a feeling may be why it is felt: "Zas was furious: 20 men had died".
    """
    if not _FEELINGS.isdisjoint(passage.lower[verb.first : mark]):
        return None
    found = clear_message(passage, mark) or put_plainly(passage, mark, verb)
    is_said = found is not None and found[1].entity is not None and (verb.lemma in _STATING or (verb.lemma in _GIVING and passage.lower[mark - 2] in _ANSWERS))
    return found if is_said else None


def _announced_by_noun(passage: Passage, mark: int, verb: Phrase) -> QuotationCue | None:
    """Find the voice of "the president has a new message: “It’s about me.”": whose the noun of saying before the colon is."""
    noun = passage.phrases.at(mark - 2)
    cue = lexicon().noun_cues.get(passage.lower[noun.head]) if noun.kind == "noun" else None
    subject = passage.phrases.subject(verb)
    if cue is None or subject is None or subject.first > noun.first or not is_voice(passage, subject):
        return None
    return verb, source(passage, subject, subject.after, (noun.head, noun.head + 1)), cue


def _made_clear(passage: Passage, mark: int, verb: Phrase) -> QuotationCue | None:
    """Find the voice of "Zas made his position clear in an interview: “We stay.”", "Zas was blunt: “We stay.”", "Zas went a step further: “We stay.”"."""
    base, end = passage.sentence.first, verb.after
    if verb.lemma not in ("make", "be", "remain", "go"):
        return None
    words = _FURTHER if verb.lemma == "go" else _PLAIN
    plain = next((at for at in range(verb.first, mark - 1) if passage.lower[at] in words and passage.sentence.letters[at + 1 - base] in "IR:"), None)
    before = source_before(passage, verb) if plain is not None else None
    if plain is None or before is None or not is_voice(passage, before[0]) or passage.lower[before[0].head] in lexicon().noun_cues:
        return None
    between = [at for at in range(end, plain) if passage.lower[at] not in _STEPS]
    has_object = any(passage.sentence.letters[at - base] in _OBJECT for at in between)
    if has_object != (verb.lemma == "make"):
        return None
    return verb, source(passage, before[0], before[1], (verb.first, end)), lexicon().phrases["according"][0]


def clear_message(passage: Passage, mark: int) -> QuotationCue | None:
    """Find the voice of "Tokayev's message was clear: “We leave.”": whose the noun of saying is that is plain."""
    if passage.lower[mark - 1] != ":" or passage.lower[mark - 2] not in _CLEAR:
        return None
    verb = next((one for one in reversed(passage.phrases.verbs()) if one.after < mark), None)
    if verb is None or verb.negated or verb.modal:
        return None
    subject = passage.phrases.subject(verb) if verb.lemma == "be" else None
    cue = lexicon().noun_cues.get(passage.lower[subject.head]) if subject is not None else None
    if subject is None or cue is None or subject.after != verb.first:
        return None
    owned = next((at for at in range(subject.first + 1, subject.head) if passage.lower[at] in ("'s", "'")), subject.first + 1)
    is_owned = owned > subject.first + 1 or passage.lower[subject.first] in POSSESSIVES
    owner = bearer(passage, (subject.first, owned)) if is_owned or passage.lower[owned] in ("'s", "'") else None
    return None if owner is None else (verb, source(passage, owner, owner.after, (subject.head, subject.head + 1)), cue)


_CLEAR = _PLAIN | frozenset(("simple", "this", "same"))
