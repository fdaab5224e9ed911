"""Predicates: the verb that goes with a noun phrase, over what modifies it."""

from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.language.verbgroups import says
from csto_events.parsing.passage import Passage

_FARTHEST_PREDICATE = 20  # phrases


def predicate_of(passage: Passage, noun: Phrase) -> Phrase | None:
    """The verb whose subject a noun phrase is, looking over what modifies it: prepositions, lists, participles and relative clauses."""
    gerund, relative, told = None, False, None
    for phrase in passage.phrases[noun.position + 1 : noun.position + _FARTHEST_PREDICATE]:
        kind, form = phrase.kind, phrase.form
        if kind in ("noun", "I") or _is_within(passage, phrase, gerund, told):
            continue
        if kind == "verb":
            if form == "finite" and relative:
                relative, told = False, phrase
            elif form == "gerund":
                gerund = gerund or phrase
            elif form == "finite":
                is_of_others = _has_other_subject(passage, noun, phrase) or _is_behind_lone_comma(passage, noun, phrase)
                return gerund if is_of_others else phrase
            elif form != "infinitive" or passage.lower[phrase.first] == "to":
                return gerund or phrase
        elif not relative and (kind == "W" or _is_of_what_is_not(passage, phrase)):
            relative = True
        elif kind in "SW;:." or (kind == "C" and _begins_next_clause(passage, noun, phrase)):
            break
    return gerund


def _is_of_what_is_not(passage: Passage, joint: Phrase) -> bool:
    """Whether "as" opens who told what is not so: "287 people, not 412 as police had announced, were detained"."""
    before = passage.phrases[joint.position - 1]
    return joint.kind == "S" and before.kind == "noun" and passage.lower[before.first] == "not" and passage.lower[joint.first] == "as"


def _is_within(passage: Passage, verb: Phrase, gerund: Phrase | None, told: Phrase | None) -> bool:
    """Whether a verb is in what a form in -ing says, or hangs on that of a relative clause: the "to give" of "Zas, who refused to give details, left"."""
    if told is not None and verb.form == "infinitive" and passage.phrases[verb.position - 1] is told:
        return True
    return gerund is not None and verb.form == "finite" and _is_of_saying(passage, gerund, verb)


def is_said_now(sentence: Sentence, token: int) -> bool:
    """Whether a token is of a verb of saying in the present or the perfect: "says", "has said"."""
    verb = sentence.phrases.at(token)
    if verb.kind != "verb" or verb.form != "finite" or verb.modal or not says(verb.lemma):
        return False
    return verb.tense == "present" or sentence.tokens.lower[verb.first] in ("has", "have")


def _has_other_subject(passage: Passage, noun: Phrase, verb: Phrase) -> bool:
    """Whether a comma parts a noun from a verb that has its subject right before it: "lamenting their luck, farmers say"."""
    phrases = passage.phrases
    subject = phrases.previous(verb)
    before = phrases[subject.position - 1] if subject is not None and subject.kind == "noun" and subject.position > noun.position else None
    return before is not None and before.kind == "," and not any(phrases[position].kind == "C" for position in range(noun.position, verb.position))


def _is_of_saying(passage: Passage, gerund: Phrase, verb: Phrase) -> bool:
    """Whether a verb with a subject stands in what a form in -ing behind a comma says: "told parliament, adding the number may rise"."""
    if passage.phrases[gerund.position - 1].kind != "," or not says(gerund.lemma):
        return False
    subject = passage.phrases.subject(verb)
    return subject is not None and gerund.first < subject.first < verb.first


def _is_behind_lone_comma(passage: Passage, noun: Phrase, verb: Phrase) -> bool:
    """Whether the one comma between a noun and a verb stands right before the verb, which then is no verb of the noun: "told parliament, “is …”"."""
    before = passage.phrases.previous(verb, "RQ")
    if before is None or before.kind != ",":
        return False
    return all(passage.phrases[position].kind != "," for position in range(noun.position, before.position))


def _begins_next_clause(passage: Passage, noun: Phrase, joint: Phrase) -> bool:
    """Whether a coordinator goes on with a verb, a contrast or a clause: "found the bridge and held it", "wrote a book, and the town laughed"."""
    following = passage.phrases.next(joint)
    if following is None or passage.phrases.is_taken_back(following):
        return False
    commas = [position for position in range(noun.position, joint.position) if passage.phrases[position].kind == ","]
    return following.kind == "verb" or passage.lower[joint.first] == "but" or commas == [joint.position - 1]
