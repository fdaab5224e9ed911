"""Deeds: what somebody does by a verb of saying, and says nothing: dismisses a minister, asks not to be named, claims lives, declares a curfew."""

from collections.abc import Mapping

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.parsing.parties import doer
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.complements import WITHDRAWN, is_kept_up, is_put_in_force
from csto_events.parsing.said.sources import source_of_passive
from csto_events.parsing.said.telephoned import is_telephoned
from csto_events.parsing.terms import value_of
from csto_events.parsing.troops import is_troops
from csto_events.parsing.who.mentions import is_person


def has_deed(passage: Passage, verb: Phrase, content: tuple[int, int]) -> bool:
    """Tell whether somebody does something to a person, and says nothing: dismisses one, gives one an office; or only asks not to be named.

    Args:
        passage: the sentence.
        verb: the verb that could be a cue.
        content: what could be its content, as token positions.
    """
    if verb.lemma in _ASKING:
        return _asks_for_silence(passage, content)
    if verb.lemma in _APOLOGISING:
        return _is_for_thing(passage, content)
    if verb.passive or verb.lemma == "charge":
        return _is_charge_of_court(passage, verb, content)
    return (verb.lemma == "dismiss" and _dismisses_from_office(passage, verb)) or _gives_office(passage, verb, content)


_APOLOGISING = frozenset(("apologise", "apologize"))


def _is_for_thing(passage: Passage, content: tuple[int, int]) -> bool:
    """Whether somebody only names what he is sorry for: "apologised for the attack", and not "apologised for closing the road"."""
    behind = passage.phrases.next(passage.phrases.at(content[0]), "R") if passage.lower[content[0]] == "for" else None
    return behind is not None and behind.kind == "noun"


def _is_charge_of_court(passage: Passage, verb: Phrase, content: tuple[int, int]) -> bool:
    """Whether somebody has a charge or a task, and nobody is told of who gave it: "two men were charged with treason"; or a court or a count says it is one."""
    is_charged = verb.lemma == "charge" and passage.lower[content[0]] == "with"
    if not is_charged or verb.passive or verb.after == content[0]:
        return is_charged and source_of_passive(passage, verb) is None
    who, whom = doer(passage, verb), passage.phrases.object(verb)
    is_of_law = who is not None and passage.lower[who.head] in _LAW
    return is_of_law or (whom is not None and passage.count_in(whom) is not None)


_LAW = frozenset(
    "authorities court courts investigators judge judges jury magistrate office police policemen prosecution prosecutor prosecutors tribunal".split()
)
"""Who charges somebody with a crime by a deed of law, and not in words alone."""


def _dismisses_from_office(passage: Passage, verb: Phrase) -> bool:
    """Whether a person is dismissed, and not a claim or, by "as", what somebody makes of the person: "dismissed Minister Petrov"."""
    noun = passage.phrases.object(verb)
    entity = passage.actor(noun) if noun is not None else None
    if noun is not None and passage.lower[noun.head] in _IN_OFFICE and passage.lower[noun.after] != "as":
        return True
    return noun is not None and is_person(entity) and passage.names.possessor_of(noun) is None and not _is_called(passage, noun)


_IN_OFFICE = frozenset(
    "ambassador ambassadors board cabinet chief chiefs commander commanders general generals government head minister ministers officials".split()
)


def _gives_office(passage: Passage, verb: Phrase, content: tuple[int, int]) -> bool:
    """Whether a person is given an office, or takes one by a declaration: "named Belousov as defence minister", "declared himself president"."""
    noun = passage.phrases.object(verb) if value_of("office_other", verb.lemma) == "since" else None
    if noun is None or content[0] not in (noun.first, noun.after) or not (passage.lower[noun.first] in _REFLEXIVES or _is_person(passage, noun)):
        return False
    office = next((one for one in passage.names.within(noun.first, content[1]) if one.kind == "title" and one.first > noun.first), None)
    return office is not None and office.bearer is None and all(one.first >= office.first for one in passage.phrases.verbs() if one.first >= noun.after)


_REFLEXIVES = frozenset(("himself", "herself", "themselves"))


def _is_person(passage: Passage, noun: Phrase) -> bool:
    """Whether a noun phrase names a person, or gives a name of several words that nobody knows."""
    mention = passage.names.at(noun.head)
    if mention is None or mention.adjective:
        return False
    return mention.kind == "person" or (mention.kind == "unknown" and mention.after - mention.first > 1)


_ASKING = frozenset(("ask", "request", "want", "wish", "prefer", "insist", "demand"))
_NAMING = frozenset(("name", "identify", "quote", "cite"))


def _asks_for_silence(passage: Passage, content: tuple[int, int]) -> bool:
    """Whether a source asks only that nobody learns who it is: "asked not to be named", "did not want to be named", "wished to remain anonymous"."""
    above = passage.phrases.previous(passage.phrases.at(content[0]), "") if content[0] > passage.sentence.first else None
    opening = passage.lower[content[0]]
    verb = passage.phrases.at(content[0] + (opening == "not")) if opening in ("not", "to") else None
    if verb is None or verb.kind != "verb":
        return False
    is_named = verb.lemma in _NAMING and verb.passive and (opening == "not" or (above is not None and above.negated))
    return is_named or (verb.lemma in ("remain", "stay") and verb.after < passage.sentence.after and passage.lower[verb.after] in ("anonymous", "unnamed"))


def _is_called(passage: Passage, noun: Phrase) -> bool:
    return noun.after < passage.sentence.after and (passage.lower[noun.after] == "as" or passage.lower[noun.after] in ("'s", "’s"))


# ---- what is done to an object


def is_deed(passage: Passage, verb: Phrase, noun: Phrase) -> bool:
    """Tell whether a verb does something to its object: "withdrew 500 of its soldiers", "the attack claimed 12 lives", "declared a curfew".

    Args:
        passage: the sentence.
        verb: the verb that could be a cue.
        noun: its object.
    """
    if verb.lemma == "maintain":
        return is_kept_up(passage, noun)
    if verb.lemma == "call":
        return is_telephoned(passage, verb, noun)
    if verb.lemma in _PUTTING_IN_FORCE:
        return is_put_in_force(passage, noun)
    if verb.lemma == "withdraw":
        return WITHDRAWN.isdisjoint(passage.tokens.lower[noun.first : noun.after + 2])
    if verb.lemma in _HANDING and _is_handed(passage, noun):
        return True
    subject = passage.phrases.subject(verb) if verb.lemma in _GIVING else None
    if subject is not None and passage.lower[subject.head] in _DOCUMENTS:
        return True  # "the treaty offers no protection", "invites its members to consult"
    return passage.lower[noun.head] in _DONE_TO.get(verb.lemma, ())


_PUTTING_IN_FORCE = frozenset(("declare", "decree", "proclaim"))
_HANDING = frozenset(("offer", "pledge", "promise"))
_OF_WORDS = frozenset(
    "answers apologies compromises concessions conditions explanations ideas measures options proposals reforms solutions steps versions ways".split()
)
"""What is offered in words, though it is counted."""


def _is_handed(passage: Passage, noun: Phrase) -> bool:
    """Whether counted things or soldiers are given: "pledged two battalions", "offered two helicopters", and not "offered two solutions"."""
    if is_troops(passage, noun):
        return True
    return passage.count_in(noun) is not None and passage.lower[noun.first] not in _SINGLE and passage.lower[noun.head] not in _OF_WORDS


_SINGLE = frozenset(("a", "an", "one", "another", "no", "any"))
_GIVING = frozenset(("invite", "offer"))
_DOCUMENTS = frozenset("accord act agreement article charter clause constitution convention deal law pact plan protocol resolution treaty".split())
"""What says what stands in it, and offers nothing to anybody."""


_DONE_TO: Mapping[str, frozenset[str]] = {
    "claim": frozenset(("life", "lives", "victim", "victims")),
    "offer": frozenset("alternative chance contrast example glimpse hope insight lesson model opportunity precedent prospect protection view window".split()),
    "revoke": frozenset(
        "accord accords agreement agreements citizenship deal deals licence licences license licenses pact pacts permit permits treaties treaty visa "
        "visas".split()
    ),
    "threaten": frozenset(
        "base bases border ceasefire city civilians deal existence force forces future interests life lives livelihoods mission order peace population "
        "region security sovereignty stability survival system talks town truce unity".split()
    ),
}
"""Objects by which a verb of saying says nothing."""


_TOPICS = frozenset(
    "activities agenda course details developments efforts events goal goals issues matter objective objectives outcome outcomes plan plans preparations "
    "priorities priority procedure process programme progress results situation state task tasks threat threats work".split()
)
_TREATING = frozenset(("describe", "inform", "notify"))
"""Verbs whose object, or what stands behind "of" and "about", may only name what is spoken of."""


def is_topic(passage: Passage, verb: Phrase, noun: Phrase) -> bool:
    """Tell whether a noun only names of what somebody speaks: "described the priorities", "informed him about the situation".

    Args:
        passage: the sentence.
        verb: the verb that could be a cue.
        noun: the noun.
    """
    if verb.lemma == "describe" and noun.after - noun.first == 1 and _is_feeling(passage, noun):
        return True
    is_bare = verb.lemma != "describe" or passage.sentence.letters[noun.head - 1 - passage.sentence.first] != "A"
    return verb.lemma in _TREATING and is_bare and passage.lower[noun.head] in _TOPICS


_FEELINGS = frozenset("anger anguish anxiety chaos confusion desperation despair fear fears horror misery pain panic shock terror".split())


def _is_feeling(passage: Passage, noun: Phrase) -> bool:
    """Whether a noun that nothing qualifies names a feeling, of which nothing is said: "described panic", and not "described chaos in the streets"."""
    return passage.lower[noun.head] in _FEELINGS and passage.phrases.at(noun.after).kind in ".,;C"


def leaves_open(passage: Passage, verb: Phrase) -> bool:
    """Tell whether somebody only leaves a deed open within the words of another one: "Zas said Armenia had not ruled out leaving".

    Args:
        passage: the sentence.
        verb: the verb with a form in -ing behind it.
    """
    if verb.lemma != "rule" or not verb.negated:
        return False
    cues = lexicon().verb_cues
    above = (cues.get(one.lemma) for one in passage.phrases.verbs() if one.first < verb.first)
    return any(cue is not None and "that" in cue.frames for cue in above)
