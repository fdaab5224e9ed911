"""What is spoken of: the organisation that a verb of joining or leaving means where no name stands behind it."""

from collections import Counter
from collections.abc import Mapping

from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.standing.composition import is_head, last_organisation
from csto_events.parsing.rules.standing.targets import target
from csto_events.parsing.terms import Named, apposed_states, organisation_in, states_within, subjects_of, value_of, verb_after, verb_before
from csto_events.parsing.triggers import forms
from csto_events.parsing.who.names import Mention

_GOING = frozenset(("accede", "join", "leave", "pull", "quit", "rejoin", "walk", "withdraw"))
_OF_MEMBERS = frozenset(("alliance", "bloc", "member", "members", "membership", "treaty"))
_JOINING = frozenset("admitted join joined joining quit rejoin rejoined rejoining withdrew withdrawn".split())
"""Forms of verbs by which the sentence before has told of a member: "Georgia joined the CSTO. It quit in 1999"."""
_STANDING_VERBS = ("holds", "embraces", "takes", "moves")


def to_which(passage: Passage, verb: Phrase) -> Mention | None:
    """Give the organisation of "the CSTO, to which Kyrgyzstan and Tajikistan belong," and "the CSTO, which Armenia joined in 2002,"."""
    if "which" not in passage.sentence.vocabulary or verb.lemma not in _WITH_WHICH:
        return None
    words = _WITH_WHICH[verb.lemma]
    last = passage.phrases.subject(verb)
    relative = next((one for one in reversed(passage.phrases[: last.position]) if one.kind not in ("noun", "C", ",", "R")), None) if last is not None else None
    if relative is None or relative.kind != "W" or passage.lower[relative.after - len(words) : relative.after] != words:
        return None
    whole = passage.phrases.previous(relative, "I,)")
    if words == ["which"] and (whole is None or verb.passive or verb.form != "finite" or passage.phrases.object(verb) is not None):
        return None
    of = organisation_in(reversed(passage.mentions(whole)))
    return of if of is None or words != ["which"] or whole is None or is_head(passage, of, whole) else None  # "the CSTO drills, which Armenia left"


_WITH_WHICH: Mapping[str, list[str]] = {
    **{lemma: ["to", "which"] for lemma in ("accede", "belong")},
    **{lemma: ["which"] for lemma in ("exit", "join", "leave", "quit", "rejoin")},
}
"""Words of a relative clause before those who do something with an organisation."""


def only_organisation(passage: Passage, verb: Phrase) -> Mention | None:
    """Give the one organisation of which a text has spoken: "The CSTO has six members. Georgia quit in 1999.", "left the treaty in 1999".

    Args:
        passage: the sentence.
        verb: a verb of joining or leaving behind which no organisation is named.
    """
    if verb.lemma not in _GOING or not (passage.sentence.dates or "but" in passage.sentence.vocabulary):
        return None
    behind = passage.phrases.next(verb)
    if behind is not None and verb.lemma in ("pull", "walk"):
        behind = passage.phrases.next(behind)  # "pulled out in 2012"
    is_alone = behind is None or behind.kind in ".;" or any(date.first - 1 <= behind.first <= date.first for date in passage.sentence.dates)
    is_treaty = behind is not None and passage.lower[behind.first : behind.after] in (["the", "treaty"], ["the", "pact"])
    is_back = verb.lemma == "rejoin" and "treaty" in passage.sentence.vocabulary  # "declined to renew the treaty in 1999; Tashkent rejoined in 2006"
    of = (of_verb_before(passage, verb) or _of_verb_behind(passage, verb) or (last_organisation(passage) if is_back else None)) if is_alone else None
    if of is not None:
        return of
    if not (is_alone or is_treaty) or not passage.sentence.index or not passage.sentence.dates:
        return None
    return _of_sentence_before(passage, is_treaty=is_treaty)


def of_verb_before(passage: Passage, verb: Phrase) -> Mention | None:
    """Give the organisation of which the sentence has told who its members are: "The CSTO unites Armenia and Belarus; Georgia left in 1999".

    Args:
        passage: the sentence.
        verb: a verb of joining or leaving behind which no organisation is named.
    """
    before = verb_before(passage, verb.first)
    while before is not None and not (_tells_standing(before) or _leaves_one(passage, before) or _applies(passage, before) or _is_in_one(passage, before)):
        before = verb_before(passage, before.first)
    if before is None or not (passage.sentence.dates or before.lemma == "be"):
        return None
    of = organisation_in(passage.names.within(passage.sentence.first, verb.first))
    if of is not None and not _ends_phrase(passage, of):
        return None
    return of or (last_organisation(passage) if "it" in passage.lower[before.after : verb.first] or before.lemma == "rejoin" else None)


def _ends_phrase(passage: Passage, of: Mention) -> bool:
    """Whether it is an organisation that is told of, and not something of it: "the CSTO", "the CSTO bloc", and not "the CSTO drills"."""
    phrase = passage.phrases.at(of.first)
    return (
        phrase.kind != "noun"
        or phrase.head < of.after
        or passage.lower[phrase.head] in _OF_ONE
        or any(phrase.first <= one.first < phrase.after for one in passage.sentence.dates)
    )


_OF_ONE = _OF_MEMBERS | frozenset(("organisation", "organization", "pact", "union"))


def _tells_standing(verb: Phrase) -> bool:
    return any(value_of(kind, verb.lemma) is not None for kind in _STANDING_VERBS) and verb.lemma not in ("leave", "pull", "walk", "bring", "accept")


def _leaves_one(passage: Passage, verb: Phrase) -> bool:
    """Whether an organisation is left, and no place: "left the CSTO", "pulled out of ECOWAS"."""
    return verb.lemma in _LEAVING and target(passage, verb, ("out", "of", "from")) is not None


_LEAVING = frozenset(("leave", "pull", "walk"))


def _applies(passage: Passage, verb: Phrase) -> bool:
    """Whether somebody applies to an organisation to be let in: "applied to NATO", "applied for membership", and not "applied to NATO for help"."""
    if verb.lemma != "apply":
        return False
    behind = verb_after(passage, verb.after)
    words = passage.lower[verb.after : behind.first if behind is not None else passage.sentence.after]
    return "for" not in words or "membership" in words


def _is_in_one(passage: Passage, verb: Phrase) -> bool:
    """Whether a verb tells who was in an organisation: "Georgia was once in it", "was in the CSTO"."""
    was = passage.lower[verb.first] in ("was", "were") and not verb.negated
    link = passage.phrases.next(verb, "RS") if was else None
    inside = passage.phrases.next(link) if link is not None and passage.lower[link.first] == "in" else None
    of = organisation_in(passage.mentions(inside)) if inside is not None else None
    return inside is not None and (passage.lower[inside.first] == "it" or (of is not None and is_head(passage, of, inside)))


def _of_verb_behind(passage: Passage, verb: Phrase) -> Mention | None:
    """The organisation of "Uzbekistan, which quit in 1999, rejoined the CSTO"."""
    relative, main = passage.phrases.previous(verb), verb_after(passage, verb.after)
    if relative is None or relative.kind != "W" or main is None or value_of("moves", main.lemma) is None:
        return None
    noun = passage.phrases.next(main, "I")
    of = organisation_in(passage.mentions(noun)) if noun is not None and noun.kind == "noun" else None
    return of if of is not None and noun is not None and is_head(passage, of, noun) else None


def _of_sentence_before(passage: Passage, *, is_treaty: bool) -> Mention | None:
    """The organisation of whose members or founding the sentence before tells, if it or the text speaks most of that one."""
    before = _before_those_who_go(passage)
    telling = _OF_MEMBERS | _JOINING | forms("standing", frozenset(("holds", "embraces")))
    if not is_treaty and before.vocabulary.isdisjoint(telling) and not _is_founding(passage, before):
        return None
    told = [one for one in passage.names.within(0, passage.sentence.first) if one.kind == "organisation" and one.entity is not None]
    told = [one for one in told if one.first >= before.first] or told
    ranked = Counter(one.entity for one in told).most_common(2)
    is_clear = len(ranked) == 1 or (len(ranked) > 1 and ranked[0][1] >= MUCH_MORE * ranked[1][1])
    return next(one for one in reversed(told) if one.entity == ranked[0][0]) if is_clear else None


MUCH_MORE = 2
"""How often a text speaks of one organisation, for each time that it speaks of the next, where that one alone is meant."""


def _before_those_who_go(passage: Passage) -> Sentence:
    """The sentence before those in which states only join and leave: "Britain joined in 1973. It left in 2020."."""
    index = passage.sentence.index - 1
    sentences, going = passage.reading.sentences, forms("standing", frozenset(("moves",)))
    while index and passage.sentence.index - index <= _FARTHEST and not going.isdisjoint((before := sentences[index]).vocabulary) and before.dates:
        if any(one.kind == "organisation" for one in passage.names.within(before.first, before.after)):
            break
        index -= 1
    return sentences[index]


_FARTHEST = 3
"""Sentences of joining and leaving that follow one another."""


def _is_founding(passage: Passage, before: Sentence) -> bool:
    """Whether a sentence tells which states set up an organisation: "The SCO was founded by six countries in 2001"."""
    if _FOUNDING.isdisjoint(before.vocabulary) or _FOUNDERS.isdisjoint(before.vocabulary):
        return False
    told = Passage(before, passage.names)
    for verb in told.phrases.verbs():
        thing = told.phrases.subject(verb) if verb.passive else told.phrases.object(verb)
        of = organisation_in(told.mentions(thing)) if thing is not None and verb.lemma in _TO_FOUND and not (verb.negated or verb.modal) else None
        if of is not None and thing is not None and is_head(told, of, thing):
            return True
    return False


_TO_FOUND = frozenset(("create", "establish", "form", "found", "set"))
_FOUNDING = frozenset(("created", "established", "formed", "founded", "set"))
_FOUNDERS = frozenset(("countries", "nations", "republics", "states"))


def who_moves(passage: Passage, verb: Phrase) -> list[Named]:
    """Give the states that join or leave, over a verb to which this one is joined: "Uzbekistan quit the CSTO in 1999, rejoined in 2006".

    "It" means the last one named where the sentence before begins with the organisation: "The CSTO unites Armenia and Georgia. It quit in 2012".
    """
    states, subject = subjects_of(passage, verb), passage.phrases.subject(verb)
    if states or subject is None:
        return states
    if passage.lower[subject.first : subject.after] == ["it"]:
        return _last_named_before(passage, verb, subject)
    before, joint = verb_before(passage, verb.first), passage.phrases.previous(verb)
    if before is None or joint is None or joint.kind not in ",C" or not (_tells_standing(before) or _leaves_one(passage, before)):
        return []
    is_shared = subject in (passage.phrases.object(before), passage.phrases.subject(before))
    return who_moves(passage, before) if is_shared else []


def _last_named_before(passage: Passage, verb: Phrase, subject: Phrase) -> list[Named]:
    if not passage.sentence.index or verb.lemma not in _GOING:
        return []
    before = passage.reading.sentences[passage.sentence.index - 1]
    named = states_within(passage, before.first, before.after)
    return [Named(named[-1].entity or "", subject.first, subject.after)] if named else []


REFUSING = frozenset(("deny", "refuse"))
"""Verbs of who does not give a standing."""


def is_withheld(passage: Passage, noun: Phrase, verb: Phrase) -> bool:
    """Tell whether a standing is not had or given: "has no observer status", "was denied observer status", "did not apply for membership".

    Args:
        passage: the sentence.
        noun: the standing.
        verb: what is done with it.
    """
    return passage.lower[noun.first] == "no" or verb.negated or verb.lemma in REFUSING


def member_that(passage: Passage, verb: Phrase) -> list[Named]:
    """Give the states of "Armenia, a member of the CSTO that suspended its participation," and "Armenia, a CSTO member that froze its membership,"."""
    that = passage.phrases.previous(verb)
    noun = passage.phrases.previous(that) if that is not None and passage.lower[that.first] in ("that", "which", "who") else None
    if noun is not None and (of := passage.phrases.previous(noun)) is not None and passage.lower[of.first] == "of":
        noun = passage.phrases.previous(of)
    mark = passage.phrases.previous(noun) if noun is not None and noun.kind == "noun" and value_of("noun", passage.lower[noun.head]) == "member" else None
    return apposed_states(passage, mark) if mark is not None and mark.kind == "," else []


def spoken_of_before(passage: Passage, verb: Phrase) -> Mention | None:
    """The organisation that the sentence has named before "while Guinea-Bissau was suspended", where nothing behind the verb says what from."""
    following, subject = passage.phrases.next(verb, "R"), passage.phrases.subject(verb)
    is_alone = following is None or following.kind in ".,;C" or any(date.first >= verb.after for date in passage.sentence.dates)
    if not is_alone or subject is None or verb.lemma not in ("suspend", "expel", "readmit", "reinstate") or (following is not None and following.kind == "I"):
        return None
    return organisation_in(reversed(list(passage.names.within(passage.sentence.first, subject.first))))


def organisations_behind(passage: Passage, first: Mention) -> list[Mention]:
    """For "a member of the CSTO, the SCO and the CIS" give the SCO and the CIS."""
    phrase = passage.phrases.at(first.after - 1) if first.first >= passage.sentence.first else None
    if phrase is None or phrase.head != first.after - 1 or not passage.phrases.is_object_of_preposition(phrase):
        return []
    others = (passage.names.at(one.head) for one in passage.phrases.coordinated(phrase)[1:])
    return [one for one in others if one is not None and one.kind == "organisation" and one.entity != first.entity]
