"""Travellers: who is told of behind the journey that opens a sentence, "Visiting Dushanbe, Zas called for calm", and where: "Minsk, where he arrived"."""

from csto_events.language.noun_phrases import POSSESSIVES
from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.who.mentions import is_person

_OPENINGS = frozenset(("after", "during", "on", "upon", "while"))
_BEFORE_GERUND = frozenset(("after", "upon", "while"))


def traveller_behind(passage: Passage, journey: Phrase) -> Phrase | None:
    """Give the subject of the main clause behind a journey that somebody has made or is on.

    Args:
        passage: the sentence.
        journey: a verb group or noun of travelling.
    """
    if journey.position > 1 or (journey.kind == "verb" and journey.form != "gerund"):
        return None
    openings = _BEFORE_GERUND if journey.kind == "verb" else _OPENINGS
    if journey.position and passage.phrases.word(passage.phrases[0]) not in openings:
        return None
    if journey.position == 0 and journey.kind != "verb":
        return None
    main = next((one for one in passage.phrases.verbs() if one.first > journey.first and one.form == "finite"), None)
    subject = passage.phrases.subject(main) if main is not None and not main.modal and main.tense != "future" else None
    before = passage.phrases.previous(subject, "RQ") if subject is not None else None
    if journey.kind == "noun" and (passage.lower[journey.first] in POSSESSIVES or not is_person(passage.actor(subject))):
        return None
    return subject if before is not None and before.kind == "," else None


def where_told(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give Bishkek for the verb of "met him in Bishkek, where he paid a visit": the place of which a relative clause tells.

    Args:
        passage: the sentence.
        verb: the verb of the clause, with its subject right before it.
    """
    if "where" not in passage.sentence.vocabulary or verb.form != "finite" or verb.negated:
        return None
    subject = passage.phrases.subject(verb)
    relative = passage.phrases.previous(subject) if subject is not None and subject.first < verb.first else None
    comma = passage.phrases.previous(relative, "") if relative is not None and passage.phrases.word(relative) == "where" else None
    place = passage.phrases.previous(comma) if comma is not None and comma.kind == "," else None
    main = next((one for one in passage.phrases.verbs() if one.form == "finite" and one.first < verb.first), None)
    is_he = subject is not None and subject.kind == "noun" and passage.lower[subject.first] in ("he", "she")
    if is_he and (main is None or passage.actor(passage.phrases.subject(main)) != passage.actor(subject)):
        return None  # "met Petrov in Minsk, where he …" is told of whom the sentence is about
    return place if place is not None and place.kind == "noun" else None
