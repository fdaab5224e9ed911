"""Partners of exercises: the states that take part in one."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.asserted.status import governor
from csto_events.parsing.asserted.unconfirmed import LEFT_UNDONE
from csto_events.parsing.nationalities import nationalities
from csto_events.parsing.parties import acting_for, agent, joined, prepositional
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.partakers import held_with, states_of, troops_before, with_participation
from csto_events.parsing.rules.talk.gatherings import SCHEDULED, verb_of_plan
from csto_events.parsing.troops import is_troops

TAKE_PART = frozenset("take participate join hold conduct stage begin start launch host run carry conclude end finish complete open train kick".split())
"""Verbs whose subject takes part in what stands behind them."""
GATHER = frozenset(("involve", "feature", "include", "bring", "unite"))
"""Verbs whose object takes part in what stands before them."""


_LED = ("-led", "-wide")
"""What joins a name to the exercise of those who bear it."""


def participants_of(passage: Passage, noun: Phrase) -> tuple[str, ...]:
    """Give who takes part: those who hold it or join in it, those with or between whom it is, and the demonyms before the noun."""
    phrases: list[Phrase] = []
    for verb in passage.phrases.verbs():
        subjects = passage.phrases.subjects(verb) or agreed_to_hold(passage, verb)
        if verb.lemma in GATHER and (noun in subjects or _is_named_beside(passage, noun, subjects)) and (gathered := passage.phrases.object(verb)) is not None:
            phrases += [gathered, *states_of(passage, gathered)]
        if noun in subjects and verb.passive and (by := agent(passage, verb)) is not None:
            phrases += passage.phrases.coordinated(by)
        if (
            takes_part(verb)
            and noun not in subjects
            and not _is_said_of_it(passage, noun, verb, subjects)
            and not _is_of_another_clause(passage, noun, verb)
            and not stays_away(passage, verb)
        ):
            phrases += [one for subject in subjects for one in (subject, *states_of(passage, subject))]
            phrases += first_from(passage, subjects) or troops_before(passage, subjects)
    phrases += with_participation(passage, noun)
    phrases += [one for troops in held_with(passage, noun) for one in (troops, *states_of(passage, troops))]
    phrases += [one for partaker in behind_verb(passage, noun) for one in (partaker, *_of_which_states(passage, partaker))]
    for preposition, one in prepositional(passage, noun):
        word = passage.lower[preposition.first]
        if word in ("with", "between", "by") or (word == "of" and preposition.position == noun.position + 1):
            phrases += [*joined(passage, one), *(states_of(passage, one) if is_troops(passage, one) else ())]
    leader = led_by(passage, noun)
    leading = (leader,) if leader is not None and leader.startswith("state:") else ()
    return tuple(dict.fromkeys((*states_among(passage, phrases), *leading, *nationalities(passage, noun))))


def led_by(passage: Passage, noun: Phrase) -> str | None:
    """Give the state or organisation that leads an exercise, or all of which trains: "the US-led drills", "a CSTO-wide exercise"."""
    word = next((word for word in passage.tokens.words[noun.first : noun.head] if word.endswith(_LED) and word[0].isupper()), None)
    leader = passage.names.registry.resolve(word.rpartition("-")[0]) if word is not None else None
    return leader.id if leader is not None else None


def _is_said_of_it(passage: Passage, noun: Phrase, verb: Phrase, subjects: list[Phrase]) -> bool:
    """Whether a relative clause is of the exercise, and not of the place before it: "the drills in Belarus, which began on Friday"."""
    before = passage.phrases.previous(verb)
    is_relative = before is not None and (before.kind == "W" or passage.phrases.word(before) == "that")
    return is_relative and any(one.first > noun.first and passage.phrases.is_object_of_preposition(one) for one in subjects)


def _is_named_beside(passage: Passage, noun: Phrase, subjects: list[Phrase]) -> bool:
    """Whether the subject of a verb is the name of an exercise, in quotation marks behind it."""
    named = passage.phrases.next(noun, "Q")
    return named is not None and named is not passage.phrases.next(noun, "") and named in subjects


def stays_away(passage: Passage, verb: Phrase) -> bool:
    """Tell whether somebody takes no part: "did not take part", "refused to join"."""
    above = governor(passage.sentence, verb) if verb.form == "infinitive" else None
    return verb.negated or (above is not None and (above.negated or above.lemma in LEFT_UNDONE))


def takes_part(verb: Phrase) -> bool:
    """Tell whether a verb says that its subject takes part: "joined the drills", "1,500 servicemen are involved in the drills"."""
    return verb.lemma in TAKE_PART or (verb.passive and verb.lemma in ("involve", "engage"))


def participates(passage: Passage, verb: Phrase) -> bool:
    """Tell whether a verb is of taking part in so many words: "participate", "take part"."""
    return verb.lemma == "participate" or (verb.lemma == "take" and verb.after < passage.sentence.after and passage.lower[verb.after] == "part")


def due_to_hold(passage: Passage, verb: Phrase) -> list[Phrase]:
    """Give who is to hold exercises: "the CSTO is to hold", "the CSTO is expected to hold"."""
    above = verb_of_plan(passage, verb)
    return passage.phrases.subjects(above) if above is not None and (above.lemma == "be" or above.lemma in SCHEDULED) else []


def agreed_to_hold(passage: Passage, verb: Phrase) -> list[Phrase]:
    """Give who agrees or plans to hold exercises: "Togo and Benin agreed on Monday to hold joint exercises"."""
    above = next((one for one in reversed(passage.phrases.verbs()) if one.first < verb.first), None) if verb.form == "infinitive" else None
    if due := due_to_hold(passage, verb):
        return due
    return passage.phrases.subjects(above) if above is not None and above.lemma in _TO_HOLD else []


_TO_HOLD = frozenset(("agree", "plan", "intend", "prepare", "decide", "pledge", "vow"))


def states_among(passage: Passage, phrases: list[Phrase]) -> tuple[str, ...]:
    """Give the states of which noun phrases speak, or for which those act who are named there."""
    found = [passage.names.possessor_of(phrase) or acting_for(passage, phrase) for phrase in phrases]
    found += [one.entity for phrase in phrases for one in passage.mentions(phrase) if one.adjective]
    return tuple(dict.fromkeys(one for one in found if one is not None and one.startswith("state:")))


def _is_of_another_clause(passage: Passage, noun: Phrase, verb: Phrase) -> bool:
    """Whether another verb stands between a verb and the exercise, or it comes behind it with an object of its own."""
    low, high = sorted((verb.position, noun.position))
    return (
        verb.position > noun.position
        and passage.phrases.object(verb) is not None
        and any(one.kind in ("C", ",", ";") for one in (passage.phrases[at] for at in range(low, high)))
    )


def first_from(passage: Passage, subjects: list[Phrase]) -> list[Phrase]:
    """For "soldiers from China, Mali and Chad took part", whose subjects are read as Mali and Chad, give China."""
    joint = passage.phrases.previous(subjects[0], "") if subjects else None
    first = passage.phrases.previous(joint, ",C") if joint is not None and joint.kind in ",C" else None
    preposition = passage.phrases.previous(first, "") if first is not None and first.kind == "noun" else None
    return [first] if first is not None and preposition is not None and passage.lower[preposition.first] == "from" else []


def inverted_verb(passage: Passage, noun: Phrase) -> Phrase | None:
    """Give the verb of "In the exercise took part 300 persons", of which nothing stands before it but the exercise, its name and its place."""
    if noun.position != 1 or passage.lower[passage.sentence.first] != "in":
        return None
    verb = next((one for one in passage.phrases[2:] if one.kind not in ("noun", "I", "Q")), None)
    is_taking = verb is not None and verb.kind == "verb" and participates(passage, verb)
    return verb if verb is not None and is_taking and passage.phrases.subject(verb) in (None, *passage.phrases[2 : verb.position]) else None


def behind_verb(passage: Passage, noun: Phrase) -> list[Phrase]:
    """Give who takes part by what stands behind the verb: "In the exercise participate troops of Belarus and Russia"."""
    verb = inverted_verb(passage, noun)
    behind = passage.phrases.next(verb, "RQ") if verb is not None else None
    if verb is not None and behind is not None and verb.lemma == "take":
        behind = passage.phrases.next(behind, "RQ")
    return passage.phrases.coordinated(behind) if behind is not None and behind.kind == "noun" else []


def _of_which_states(passage: Passage, partaker: Phrase) -> list[Phrase]:
    """For "divisions of armed forces of Kazakhstan and Russia" give Kazakhstan and Russia."""
    linked = (one for preposition, one in prepositional(passage, partaker) if passage.lower[preposition.first] in ("of", "from"))
    return [state for one in linked for state in joined(passage, one)]


def behind_gathered(passage: Passage, noun: Phrase) -> Phrase | None:
    """Give the verb of an exercise over a form in -ing that says who takes part: "drills involving Russia and Belarus will be held"."""
    gathering = passage.phrases.next(noun, "")
    if gathering is None or gathering.form != "gerund" or gathering.lemma not in GATHER or passage.phrases.previous(noun) is not None:
        return None
    for one in passage.phrases[gathering.position + 1 :]:
        if one.kind == "verb":
            return one if one.form == "finite" and passage.phrases[one.position - 1].kind == "noun" else None
        if one.kind not in ("noun", "C", ",", "I"):
            return None
    return None
