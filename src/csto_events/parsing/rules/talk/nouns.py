"""Nouns of saying and thinking: somebody's claim that, promise to, criticism of; made a claim, has plans."""

from functools import cache
from typing import TypeAlias

from csto_events.language.lexicon import Cue, forms_by_lemma, lexicon
from csto_events.language.noun_phrases import POSSESSIVES
from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Fires, Found, Rule
from csto_events.parsing.parties import governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.attribution import source
from csto_events.parsing.said.bounds import content_end
from csto_events.parsing.said.content import statement
from csto_events.parsing.said.frames import is_somebody
from csto_events.parsing.said.sources import bearer, is_voice, source_before

_BEARING = frozenset(
    "make give issue have repeat offer deliver send publish present renew reiterate voice express raise hold share state file sign reach abandon keep announce"
    " unveil outline launch maintain defend".split()
)
"""Verbs whose subject has what the noun behind them names: "made a promise", "has plans"."""


@cache
def _noun_forms() -> frozenset[str]:
    cues = lexicon().noun_cues
    return frozenset(form for cue in cues for form in forms_by_lemma()[1].get(cue, ())) | frozenset(cues)


Borne: TypeAlias = tuple[Phrase, int, tuple[int, int]]
"""Whose it is, where the words for that end, and the tokens of the cue."""


def _by_noun(passage: Passage) -> Found:
    """Read "Zas’s claim that C", "the claim of Zas that C", "Xi’s view is that C", "its refusal to C", "made a promise to C"."""
    for at in passage.positions(_noun_forms()):
        noun = passage.phrases.at(at)
        if noun.kind != "noun" or noun.head != at:
            continue
        word, cues = passage.lower[at], lexicon().noun_cues
        cue = cues.get(lexicon().nouns.get(word, "")) or cues.get(word)
        if cue is None:
            continue
        borne = _possessed(passage, noun, cue) or _held(passage, noun)
        start = _start(passage, noun, cue, borne[0]) if borne is not None else None
        if start is None or borne is None:
            continue
        who, end, cue_span = borne
        made = statement(passage, None, [(start, _end(passage, noun, start))], source(passage, who, end, cue_span), cue, at)
        if made is not None:
            yield made


_WITH_NOUN = frozenset(
    "accusation admission allegation apology appeal complaint condemnation confession confirmation criticism demand denial disclosure forecast pledge praise"
    " prediction promise rejection request threat vow warning".split()
)
"""Nouns whose preposition governs what is said, and not of whom or what it is."""


def _start(passage: Passage, noun: Phrase, cue: Cue, who: Phrase) -> int | None:
    """The first token of what is said: that, to, or what the preposition of the noun governs."""
    that = _that_after(passage, noun) if "that" in cue.frames else None
    if that is not None:
        return that
    behind = noun if who.first < noun.first else passage.phrases.at(who.after - 1)
    following = passage.phrases.next(behind)
    if following is None:
        return None
    if following.kind == "verb":
        return following.first if "infinitive" in cue.frames and following.form == "infinitive" and passage.lower[following.first] == "to" else None
    said = passage.phrases.next(following, "RQ")
    if following.kind != "I" or passage.lower[following.first] not in cue.prepositions or cue.word not in _WITH_NOUN or said is None:
        return None
    is_said = (said.kind == "noun" and not is_somebody(passage, said)) or (said.kind == "verb" and said.form == "gerund")
    return said.first if is_said else None


def _end(passage: Passage, noun: Phrase, start: int) -> int:
    """Where what is said ends: before a verb that has the noun for its subject, or a comma behind which the sentence goes on."""
    opening = passage.phrases.at(start)
    end = content_end(passage, noun, start, clause=opening.kind == "S")
    predicate = next((verb for verb in passage.phrases.verbs() if verb.first >= start), None) if opening.kind in ("S", "verb") else None
    for phrase in passage.phrases:
        if not start < phrase.first < end:
            continue
        if opening.kind == "verb" and _is_next_deed(passage, noun, phrase):
            return phrase.first - 1 - (passage.lower[phrase.first - 2] == ",")
        if _begins_clause(passage, phrase) or _closes(passage, phrase, predicate):
            return phrase.first - (passage.phrases[phrase.position - 1].kind == "C")
        if opening.kind != "S" and _gives_reason(passage, noun, phrase):
            return phrase.first
    return end


def _gives_reason(passage: Passage, noun: Phrase, joint: Phrase) -> bool:
    """Whether "because" begins the reason for a deed whose object a noun of saying is: "rejected a call to leave because it was tired"."""
    is_reason = joint.kind == "S" and passage.lower[joint.first] == "because"
    return is_reason and any(verb.form == "finite" and verb.first < noun.first for verb in passage.phrases.verbs())


def _is_next_deed(passage: Passage, noun: Phrase, verb: Phrase) -> bool:
    """Whether a coordinator goes on with the verb before a noun of saying: "underlined its readiness to host the talks, and thanked Minsk"."""
    if verb.kind != "verb" or verb.form != "finite" or verb.tense != "past" or passage.phrases[verb.position - 1].kind != "C":
        return False
    above = next((one for one in reversed(passage.phrases.verbs()) if one.first < noun.first), None)
    return above is not None and above.form == "finite" and above.tense == "past"


def _begins_clause(passage: Passage, comma: Phrase) -> bool:
    """Whether behind a comma the main clause begins: "Asked about his claim that it rained, Zas laughed"."""
    subject = passage.phrases.next(comma, "") if comma.kind == "," else None
    verb = passage.phrases.next(subject) if subject is not None and subject.kind == "noun" else None
    return verb is not None and verb.kind == "verb" and verb.form == "finite"


def _closes(passage: Passage, verb: Phrase, predicate: Phrase | None) -> bool:
    """Whether a finite verb without a subject of its own goes on behind what is said: "the claim that it was neutral met with laughter"."""
    if verb.kind != "verb" or verb.form != "finite" or verb is predicate:
        return False
    if predicate is None:
        return True
    before = passage.phrases[verb.position - 1]
    own = passage.phrases.subject(verb) is before and before.position > predicate.position + 1
    return verb.first >= predicate.after and before.kind in ("noun", "A", "R", "verb") and not own


def _possessed(passage: Passage, noun: Phrase, cue: Cue) -> Borne | None:
    """Whose it is by a genitive, a possessive or of: "Zas’s claim", "their refusal", "the promise of the bloc"."""
    lower, words = passage.tokens.lower, (noun.head, noun.head + 1)
    for at in range(noun.first, noun.head):
        is_pronoun = lower[at] in POSSESSIVES and at == noun.first
        who = bearer(passage, (noun.first, at + is_pronoun)) if is_pronoun or (lower[at] == "'s" and at > noun.first) else None
        if who is not None:
            return who, who.after, words
    of = governed_by(passage, noun, *_OWNING.difference(cue.prepositions))
    return (of, of.after, words) if of is not None and is_voice(passage, of) else None


_OWNING = frozenset(("of", "by", "from"))


def _held(passage: Passage, noun: Phrase) -> Borne | None:
    """Whose it is by the verb that governs it: "made a promise", "has plans"."""
    verb = passage.phrases.previous(noun)
    if verb is None or verb.kind != "verb" or verb.lemma not in _BEARING or verb.form not in ("finite", "gerund"):
        return None
    if verb.passive or verb.negated or verb.modal or passage.lower[noun.first] in ("no", "little"):
        return None
    before = source_before(passage, verb)
    return (*before, (verb.first, noun.after)) if before is not None else None


def _that_after(passage: Passage, noun: Phrase) -> int | None:
    for position in range(noun.position + 1, min(noun.position + 6, len(passage.phrases))):
        phrase = passage.phrases[position]
        if phrase.kind == "S":
            following = passage.phrases.next(phrase)
            is_relative = following is None or (following.kind == "verb" and passage.lower[following.first - 1] != "there")  # "the claim that was made"
            has_verb = any(verb.form == "finite" and verb.first > phrase.first for verb in passage.phrases.verbs())
            return phrase.first if passage.lower[phrase.first] == "that" and has_verb and not is_relative else None
        if phrase.kind not in ("I", "noun") and not (phrase.kind == "verb" and phrase.lemma == "be" and position == noun.position + 1):
            return None
    return None


RULES: tuple[Rule, ...] = (
    Rule(
        name="talk/noun-of-saying",
        kind="statement",
        reads="a noun of saying or thinking with whose it is, and a that-clause, an infinitive or what its preposition governs",
        why="the noun names the saying, its possessor who said it, and the clause what (Quirk et al. 1985, 17.26)",
        triggers=_noun_forms,
        find=_by_noun,
        fires=(
            Fires(
                text="Zas’s claim that the force was neutral met with laughter.",
                fields={"attribution.source": "person:stanislav-zas", "text": "the force was neutral"},
            ),
            Fires(
                text="Putin’s view is that the talks should go on.", fields={"attribution.source": "person:vladimir-putin", "text": "the talks should go on"}
            ),
            Fires(text="The claim of the CSTO that nobody left was false.", fields={"attribution.source": "org:csto", "text": "nobody left"}),
        ),
        near=("The claim was settled.", "There is a view that prices fall.", "His claim to the throne failed."),
    ),
)
