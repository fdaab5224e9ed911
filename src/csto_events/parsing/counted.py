"""Counted noun phrases: how many of whom."""

import attrs

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase, new_phrase
from csto_events.model import Quantity
from csto_events.parsing.passage import ORDINALS, Passage
from csto_events.parsing.rules.harm.ages import is_age

_NO_GROUP = frozenset(
    (
        "people",
        "person",
        "persons",
        "others",
        "other",
        "individuals",
        "lives",
        "life",
        "total",
        "one",
        "nobody",
        "none",
        "more",
        "dead",
        "wounded",
        "victims",
        "them",
        "another",
        "hurt",
        "injured",
        "kia",
        "wia",
        "killed",
        "missing",
        "detained",
        "arrested",
        *ORDINALS,
    )
)
IN_ACTION = frozenset(("kia", "wia"))
"""Killed and wounded in action, in reports of armies."""
_OF_THE_GROUP = frozenset(("national", "military", "riot", "civilian", "special", "federal", "armed", "international", "local", "foreign", "young", "elderly"))
"""Adjectives that say of which group people are; others only describe them."""
_CONTAINERS = frozenset(
    (
        "group number total toll rest crowd body bodies column team majority contingent force company platoon battalion brigade unit detachment squad crew "
        "delegation party batch family cache haul stockpile arsenal consignment shipment"
    ).split()
)


@attrs.define(eq=False)
class Counted:
    """A count and the noun that it counts."""

    quantity: Quantity
    phrase: Phrase
    noun: Phrase | None
    """The noun phrase whose head is counted; None for a number alone."""
    group: str | None
    """The noun with the nouns before it; None for people."""
    people: bool
    """Whether the noun is a word for people, or there is none."""

    @property
    def first(self) -> int:
        """The first token."""
        return self.phrase.first

    @property
    def after(self) -> int:
        """The token after the last one."""
        return max(self.phrase.after, self.noun.after if self.noun is not None else 0)


def counted(passage: Passage, phrase: Phrase | None) -> Counted | None:
    """Read a noun phrase as a count of somebody or something: "12 soldiers", "dozens of people", "a group of 5 men", "2,265".

    Args:
        passage: the sentence.
        phrase: the noun phrase.

    Returns:
        The count and its noun, or None where the phrase has no count.
    """
    if phrase is None:
        return None
    if "Q" in passage.sentence.letters and (quoted := _in_marks(passage, phrase)) is not None:
        return quoted
    quantity, head = passage.count_in(phrase) or _both(passage, phrase), passage.lower[phrase.head]
    if quantity is None and head not in _CONTAINERS:
        return None
    if _does_not_hold(passage, phrase):
        return None
    if quantity is None:
        return counted(passage, _after_of(passage, phrase))
    letters, at = passage.sentence.letters, phrase.head - passage.sentence.first
    noun: Phrase | None = phrase
    if head in ("none", "both") or letters[at] == "M":
        if phrase.first < phrase.head and letters[at - 1] in "PN":
            return None  # "the exercise Rubezh 2022", "Flight 12"
        noun = _after_of(passage, phrase)
        if noun is not None and (letters[noun.head - passage.sentence.first] == "M" or passage.lower[noun.first + 1 : noun.after] == ["own"]):
            noun = None  # "three of the 12", "80 of its own"
    noun = _shared_noun(passage, noun) if noun is not None and "and" in passage.sentence.vocabulary else noun
    if noun is None:
        return None if is_age(passage, phrase) else Counted(quantity, phrase, None, None, True)
    return Counted(quantity, phrase, noun, group_of(passage, noun), are_people(passage, noun))


def _shared_noun(passage: Passage, noun: Phrase) -> Phrase:
    """For the "12 Russian" of "12 Russian and Ukrainian citizens" give the citizens, whom one number counts; else the noun phrase itself."""
    nation = passage.names.at(noun.head)
    joint = passage.phrases.next(noun, "")
    if nation is None or nation.kind != "state" or not nation.adjective or joint is None or passage.phrases.word(joint) != "and":
        return noun
    second = passage.phrases.next(joint, "")
    other = passage.names.at(second.first) if second is not None and second.kind == "noun" and passage.count_in(second) is None else None
    is_shared = other is not None and other.kind == "state" and other.adjective and second is not None and other.after <= second.head
    return second if is_shared and second is not None else noun


def _both(passage: Passage, phrase: Phrase) -> Quantity | None:
    """The two of "both pilots", "both of the pilots"; none where "both" only joins: "both soldiers and civilians"."""
    if passage.lower[phrase.first] != "both":
        return None
    people = _after_of(passage, phrase) if phrase.head == phrase.first else phrase
    known = lexicon().person_nouns.get(passage.lower[people.head]) if people is not None else None
    if people is None or known is None or known.kind != "count" or known.singular == passage.lower[people.head]:
        return None
    joint = passage.phrases.next(people, "")
    other = passage.phrases.next(joint, "") if joint is not None and joint.kind == "C" else None
    if other is not None and other.kind == "noun" and passage.count_in(other) is None:
        return None
    return Quantity(value=2, low=2, high=2, qualifier="exact", text=passage.tokens.words[phrase.first])


def _does_not_hold(passage: Passage, phrase: Phrase) -> bool:
    """Whether a number is taken back, or counts nobody to whom it happened: "not four", "rather than ten", "all but two", "was one of 12"."""
    before = passage.lower[phrase.first - 1]
    if passage.lower[phrase.first : phrase.after + 1] == ["one", "of"] and _says_who_it_is(passage, phrase):
        return True
    if (before == "than" and passage.lower[phrase.first - 2] == "rather") or (before == "of" and passage.lower[phrase.first - 2] == "instead"):
        return True
    return (before == "but" and is_all_but(passage, phrase)) or passage.phrases.is_taken_back(phrase)


def _says_who_it_is(passage: Passage, phrase: Phrase) -> bool:
    """Whether a noun phrase behind "be" says who its subject is: "Her son was one of 204 soldiers killed", and not "Among the dead was one of them"."""
    verb = passage.phrases.previous(phrase)
    return verb is not None and verb.lemma == "be" and passage.phrases.subject(verb) not in (None, phrase)


def _in_marks(passage: Passage, phrase: Phrase) -> Counted | None:
    """For the number or the noun of "26 “armed criminals”" give both: quotation marks say that others call them so."""
    at = phrase.position if passage.sentence.letters[phrase.head - passage.sentence.first] == "M" else phrase.position - 2
    parts = passage.phrases[at : at + 4] if at >= 0 else []
    if len(parts) < 4 or [one.kind for one in parts] != ["noun", "Q", "noun", "Q"]:
        return None
    number, noun = parts[0], parts[2]
    quantity = passage.count_in(number) if passage.sentence.letters[number.head - passage.sentence.first] == "M" else None
    if quantity is None or passage.count_in(noun) is not None or not are_people(passage, noun):
        return None
    whole = new_phrase("noun", number.first, parts[3].after, number.position)
    whole.head = noun.head
    return Counted(quantity, whole, noun, group_of(passage, noun), True)


def is_all_but(passage: Passage, phrase: Phrase) -> bool:
    """Tell whether those are counted to whom it did not happen: "all but two were released"."""
    return passage.lower[max(passage.sentence.first, phrase.first - 2) : phrase.first] == ["all", "but"]


def _after_of(passage: Passage, phrase: Phrase) -> Phrase | None:
    preposition = passage.phrases.next(phrase, "")
    if preposition is None or preposition.kind != "I" or passage.lower[preposition.first] not in ("of", "among"):
        return None
    noun = passage.phrases.next(preposition, "R")
    return noun if noun is not None and noun.kind == "noun" else None


def group_of(passage: Passage, noun: Phrase) -> str | None:
    """Give the noun with the nouns before it that say of which group people are; None for people."""
    if passage.lower[noun.head] in _NO_GROUP:
        return None
    mention = passage.names.at(noun.head)
    of_state = mention is not None and mention.kind == "state" and mention.first >= noun.first
    base, first = passage.sentence.first, mention.first if mention is not None and of_state else noun.head  # "South Africans"
    while first - 1 >= noun.first and (passage.sentence.letters[first - 1 - base] == "N" or passage.lower[first - 1] in _OF_THE_GROUP):
        first -= 1
    return passage.text(first, _end_of_members(passage, noun))


def named_by_head(passage: Passage, noun: Phrase) -> str:
    """Give the noun alone that says what people are: "officers" for "four of them police officers"."""
    return passage.text(noun.head, _end_of_members(passage, noun))


def end_of_group(passage: Passage, count: Counted) -> int:
    """Give the token behind a count and the words that say of whom it is: "12 members of the security forces"."""
    return max(count.after, _end_of_members(passage, count.noun)) if count.noun is not None else count.after


def _end_of_members(passage: Passage, noun: Phrase) -> int:
    """The token behind a noun, and behind what its people are members of."""
    is_of_body = passage.lower[noun.head] in _MEMBERS and passage.lower[noun.after] == "of"
    if not is_of_body:
        return noun.head + 1
    end = passage.phrases.with_prepositions(noun)
    return end if passage.lower[end] != "and" else _end_of_second_body(passage, end)


def _end_of_second_body(passage: Passage, joint: int) -> int:
    """The token behind the second of two bodies that people are of: "members of law enforcement and the military were killed"."""
    body = passage.phrases.at(joint + 1)
    verb = passage.phrases.next(body)
    is_body = body.kind == "noun" and passage.lower[body.first] == "the" and passage.lower[body.head] not in lexicon().person_nouns
    return body.after if is_body and verb is not None and verb.kind == "verb" and passage.count_in(body) is None else joint


_MEMBERS = frozenset(("member", "members"))
"""A noun that says nothing of people without what they are members of: "members of the security forces"."""


def are_people(passage: Passage, noun: Phrase | None) -> bool:
    """Tell whether a noun phrase is one for people; a number alone is."""
    if noun is None:
        return True
    word = passage.lower[noun.head]
    if (
        word in lexicon().person_nouns
        or word in _NO_GROUP
        or (noun.after - noun.first == 1 and passage.sentence.letters[noun.head - passage.sentence.first] in "OMD")
    ):
        return True
    mention = passage.names.at(noun.head)
    is_national = mention is not None and mention.kind == "state" and (word.endswith("s") or mention.adjective)
    return is_national or word.endswith(_PEOPLE_ENDINGS)


_PEOPLE_ENDINGS = ("men", "women", "ists", "eers", "ians", "fighters", "workers", "members")
