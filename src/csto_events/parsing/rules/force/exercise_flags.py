"""Flags of exercises: the organisation under which they are held."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.parties import governed_by, prepositional, verb_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.exercise_names import verb_before_quoted
from csto_events.parsing.rules.force.exercise_partners import agreed_to_hold, led_by
from csto_events.parsing.troops import is_troops, owner_of_army


def organisation_of(passage: Passage, noun: Phrase) -> str | None:
    """Give the organisation that holds an exercise, or whose it is: "NATO drills", "the drills of the CSTO", "the CSTO began an exercise"."""
    if (leader := led_by(passage, noun)) is not None and leader.startswith("org:"):
        return leader
    for phrase in (noun, *(one for preposition, one in prepositional(passage, noun) if passage.lower[preposition.first] in ("of", "by"))):
        found = passage.entity_in(phrase, "org") or flag_of(passage, phrase)
        if found is not None:
            return found
    verb = verb_of(passage, noun) or verb_before_quoted(passage, noun)
    subject = next(iter(passage.phrases.subjects(verb) or agreed_to_hold(passage, verb)), None) if verb is not None else None
    if subject is None or subject is noun:
        return None
    of = governed_by(passage, subject, "of") if is_troops(passage, subject) else None  # "the peacekeeping forces of the CSTO"
    return passage.entity_in(subject, "org") or (passage.entity_in(of, "org") if of is not None else None) or flag_of(passage, subject)


def flag_of(passage: Passage, phrase: Phrase) -> str | None:
    """Give the organisation whose force trains: "drills of the Collective Rapid Reaction Force", "drills of the armed forces of UTC"."""
    for one in (phrase, governed_by(passage, phrase, "of")):
        body = passage.entity_in(one, "body") if one is not None else None
        flag = passage.names.country_behind(body) if body is not None else None
        if flag is not None and flag.startswith("org:"):
            return flag
    owner = passage.actor(owner_of_army(passage, phrase))
    return owner if owner is not None and owner.startswith("org:") else None
