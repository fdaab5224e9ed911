"""Spoken: two who meet in that they speak with each other: "spoke by phone", "spoke with Blinken", "discussed the truce with Tokayev"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.parties import governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.talk.attendance import are_officials_met, participants_of
from csto_events.parsing.said.telephoned import is_telephoned
from csto_events.parsing.who.mentions import is_person

_CALLING = frozenset(("phone", "telephone"))
SPEAKING = frozenset(("speak", "talk", "discuss", "call")) | _CALLING
"""Verbs of those who may be far from each other."""
BY_TELEPHONE = frozenset(("telephone", "phone", "video"))
"""Without one of these, a call or conversation is no meeting."""


def speak_together(passage: Passage, verb: Phrase, met: list[Phrase]) -> bool:
    """Tell whether a verb of speaking tells of a meeting of two.

    Args:
        passage: the sentence.
        verb: the verb.
        met: the noun phrases of those with whom the subject speaks.
    """
    if verb.lemma == "call":
        return is_telephoned(passage, verb, met[0] if met else None) and any("~" not in one for one in participants_of(passage, met))
    if verb.lemma in _CALLING and calls_officials(passage, verb, met):
        return True
    return verb.lemma in SPEAKING and (_by_telephone(passage, verb) or _discuss_together(passage, verb) or _speaks_with(passage, verb, met))


def calls_officials(passage: Passage, verb: Phrase, met: list[Phrase]) -> bool:
    """Tell whether a person speaks by telephone with officials without names: "spoke by phone with the heads of both councils".

    Args:
        passage: the sentence.
        verb: the verb.
        met: the noun phrases of those with whom the subject speaks.
    """
    by_telephone = verb.lemma in _CALLING or (verb.lemma in SPEAKING and _by_telephone(passage, verb))
    is_call = bool(met) and by_telephone and are_officials_met(passage, met[0])
    return is_call and is_person(passage.actor(passage.phrases.subject(verb)))


def _by_telephone(passage: Passage, verb: Phrase) -> bool:
    """Read "spoke by phone", "spoke by video link"."""
    means = governed_by(passage, verb, "by", "over", "on", "via")
    return means is not None and not BY_TELEPHONE.isdisjoint(passage.lower[means.first : means.after])


def _discuss_together(passage: Passage, verb: Phrase) -> bool:
    """Whether people by name discuss something with each other: "Japarov and Rahmon discussed the situation in Samarkand"."""
    told = verb.lemma == "discuss" and verb.form == "finite" and not (verb.modal or verb.negated)
    people = participants_of(passage, passage.phrases.subjects(verb)) if told else ()
    return len(people) > 1 and all(map(is_person, people))


def _speaks_with(passage: Passage, verb: Phrase, met: list[Phrase]) -> bool:
    """Whether one person speaks with another: "spoke with Blinken on Tuesday"; only known people are spoken "to", reporters being so too."""
    speaker = passage.phrases.subject(verb)
    is_told = verb.form == "finite" and not verb.passive and not (verb.lemma == "discuss" and verb.negated)
    if speaker is None or not met or not is_told:
        return False
    pairs = [(phrase, person) for phrase in (speaker, met[0]) for person in participants_of(passage, [phrase])]
    if len(pairs) != 2 or not all(is_person(person) for _, person in pairs):
        return False
    known = sum(_is_known(passage, phrase, person) for phrase, person in pairs)
    if verb.lemma in _CALLING:
        return known > 0  # "phoned Tokayev on Friday"
    link = passage.phrases.previous(met[0])
    if link is None or any(_is_of_occasion(passage, one) for one in passage.phrases[verb.position + 1 : link.position]):
        return False
    word = passage.phrases.word(link)
    return known > 0 if word == "with" else known > 1 and word == "to" and verb.lemma != "discuss"


def _is_of_occasion(passage: Passage, preposition: Phrase) -> bool:
    """Whether somebody is only with the speaker where they speak to others: "spoke at a news conference with Lukashenko"."""
    if preposition.kind != "I" or passage.phrases.word(preposition) not in _OCCASIONS:
        return False
    noun = passage.phrases.next(preposition)
    return noun is None or not passage.is_date(noun)


_OCCASIONS = frozenset(("after", "ahead", "at", "before", "during", "following", "in", "to"))


def _is_known(passage: Passage, phrase: Phrase, person: str) -> bool:
    """Whether a person is of the registry, or is told with an office, and not as a reporter."""
    is_reporter = not _REPORTERS.isdisjoint(passage.lower[phrase.first : phrase.after])
    return "~" not in person or (not is_reporter and any(one.office is not None for one in passage.names.within(phrase.first, phrase.after)))


_REPORTERS = frozenset("journalist reporter correspondent presenter host anchor editor interviewer blogger columnist".split())
"""Who are spoken to for the news, which is no meeting."""
