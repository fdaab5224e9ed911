"""Met for: the talks or session for which those who meet come together, which is no second meeting: "met in Kampala for talks on Goma"."""

from csto_events.language.date_words import date_words
from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.parsing.parties import governed_by
from csto_events.parsing.passage import Passage

_FOR = frozenset("meeting summit session talks sitting conference negotiations consultations".split())
_IN = frozenset(("session", "sitting"))
MEET = frozenset(("meet", "convene", "gather", "assemble", "confer"))
"""Verbs of those who come together."""


def met_for(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give the talks of "met in Kampala on Tuesday for talks hosted by", the session of "was meeting in emergency session".

    Args:
        passage: the sentence.
        verb: a verb of coming together.
    """
    if verb.lemma not in MEET or (verb.passive and verb.lemma != "convene"):
        return None
    aim = governed_by(passage, verb, "for")
    if aim is not None and passage.lower[aim.head] in _FOR:
        return aim
    form = governed_by(passage, verb, "in")
    return form if form is not None and passage.lower[form.head] in _IN else None


def verb_met_for(passage: Passage, noun: Phrase) -> Phrase | None:
    """Give the verb of those who come together for a meeting that a noun names.

    Args:
        passage: the sentence.
        noun: the noun phrase of the meeting.
    """
    before = passage.phrases.previous(noun)
    if before is None or passage.phrases.word(before) not in ("for", "in"):
        return None
    verb = next((one for one in reversed(passage.phrases.verbs()) if one.after <= before.first), None)
    return verb if verb is not None and met_for(passage, verb) is noun else None


def meets_a_thing(passage: Passage, verb: Phrase) -> bool:
    """Tell whether what is met is nobody: "met its targets", "meeting resistance in Goma", and not "met the press", "met two days later"."""
    met = passage.phrases.object(verb) if verb.lemma == "meet" and not verb.passive else None
    if met is None or passage.is_date(met) or passage.is_people(met) or passage.entity_in(met, "person", "org", "body", "state") is not None:
        return False
    word, letter = passage.lower[met.head], passage.sentence.letters[met.head - passage.sentence.first]
    return letter == "N" and word not in date_words()["unit"] and word not in lexicon().titles and word not in _MET


_MET = frozenset("online counterpart counterparts delegation families family group press public team times".split())
"""Who is met by words that are for no single people, and how they are met."""
