"""Elsewhere: places of what somebody does next, or of what a document is about, which are not where a claim plays."""

from functools import cache

from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.parsing.triggers import forms

_FETCHING = frozenset("airlift bring dispatch ferry fly hire import move recruit send ship transfer transport".split())
"""Verbs behind which "from" says where somebody comes from."""
MOVING = frozenset(("to", "into", "from", "off"))
"""Prepositions of where somebody goes, or comes from."""
_DECIDING = frozenset("agree ask authorise authorize call decide order plan pledge promise propose resolve vote vow want".split())
"""Verbs whose infinitive is still to be done, perhaps elsewhere."""
_DOCUMENTS = frozenset(
    "accord act agreement agreements bill charter communique communiqué convention deal declaration document documents law memorandum pact plan programme "
    "program protocol resolution roadmap statement statements treaty".split()
)
_ABOUT = frozenset(("on", "about", "concerning", "governing", "regarding"))
_HELD = frozenset("base bases contingent contingents deployment force forces garrison mission missions peacekeepers presence soldiers troops".split())
"""What a document can be about that is somewhere."""


def is_of_next_deed(sentence: Sentence, trigger: int, at: int, *, stays: bool = False) -> bool:
    """Tell whether a place is of what those who do something do next.

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim.
        at: the token of the place.
        stays: whether the claim is of something that does not move.

    Returns:
        True for the Sudan of "convened and decided to send observers to Sudan", where a meeting is asked for, and for the Minsk of "hosted drills in
        January and skipped a summit in Minsk in November".
    """
    if at <= trigger or not (joints := [start for start in sentence.phrases.joined_clauses() if trigger < start < at]):
        return False
    verbs = [verb for verb in sentence.phrases.verbs() if joints[-1] < verb.first < at]
    preposition = sentence.tokens.lower[at - 1]
    is_to_be = any(verb.form == "infinitive" for verb in verbs) and any(verb.lemma in _DECIDING for verb in verbs)
    if stays and (preposition in MOVING or is_to_be):
        return True
    if any(_is_of_guests(sentence, verb) for verb in verbs) and joints[-1] in sentence.phrases.joined_clauses(with_subject=True):
        return True
    if preposition == "from" and any(verb.lemma in _FETCHING and not verb.passive for verb in verbs):
        return True
    return bool(sentence.dates) and _are_dated_apart(sentence, trigger, joints)


def _is_of_guests(sentence: Sentence, verb: Phrase) -> bool:
    """Whether somebody goes to others or does not: "and its president skipped a summit in Minsk", "and Putin stayed away from a parade in Moscow"."""
    return verb.lemma in _GOING or (verb.lemma in ("stay", "keep") and sentence.tokens.lower[verb.after] == "away")


_GOING = frozenset(("attend", "boycott", "fly", "miss", "skip", "snub", "travel"))


def _are_dated_apart(sentence: Sentence, trigger: int, joints: list[int]) -> bool:
    """Whether each of two joined clauses has a date of its own behind what it tells."""
    end = next((start for start in sentence.phrases.joined_clauses() if start > joints[-1]), sentence.after)
    own = any(trigger < date.first < joints[0] for date in sentence.dates)
    return own and any(joints[-1] < date.first < end for date in sentence.dates)


def is_of_document(sentence: Sentence, trigger: int, at: int, entity: str) -> bool:
    """Tell whether a place is of what a document that is decided on is about: "signed a protocol on the deployment of troops in Kazakhstan".

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim.
        at: the token of the place.
        entity: the id of the place; a town may be where it is signed: "signed a treaty on trade in Astana".
    """
    if at < trigger or _DOCUMENTS.isdisjoint(sentence.vocabulary):
        return False
    words = sentence.tokens.lower
    about = next(
        (
            one
            for one in range(at - 1, trigger, -1)
            if words[one] in _ABOUT and not _DOCUMENTS.isdisjoint(words[max(sentence.first, one - FARTHEST_ABOUT) : one])
        ),
        None,
    )
    return about is not None and (entity.startswith("state:") or not _happening().isdisjoint(words[about:at]))


FARTHEST_ABOUT = 4
"""Tokens from a document to the preposition of what it is about: "an agreement in Moscow on"."""


@cache
def _happening() -> frozenset[str]:
    """What goes on somewhere, and what is stationed there."""
    return _HELD | forms("force", frozenset(("incident_noun", "operation_noun", "exercise_noun")))


_SEATED = frozenset(
    "administration bureaucracy cabinet council embassy government headquarters junta leadership ministry parliament presidency regime secretariat".split()
)
"""Institutions whose town says only which they are."""


def is_of_seat(sentence: Sentence, trigger: int, at: int) -> bool:
    """Tell whether a place is the seat of those who act in another clause: "when 100 people died, the government in Astana did nothing".

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim.
        at: the token of the place.
    """
    if _SEATED.isdisjoint(sentence.vocabulary) or sentence.tokens.lower[at - 1] not in ("in", "at"):
        return False
    phrases = sentence.phrases
    place = phrases.at(at)
    seat = phrases[place.position - 2] if place.position > 1 else place
    if sentence.tokens.lower[seat.head] not in _SEATED or seat.first <= trigger < seat.after:
        return False
    verb = next((one for one in phrases.verbs() if one.first > at and one.form == "finite" and phrases.subject(one) is seat), None)
    if verb is None or verb.passive:
        return False  # "the embassy in Kabul was attacked"
    if trigger < seat.first:
        return True
    return any(one.kind in "SW" and verb.after <= one.first < trigger for one in phrases)


_COMPASS = frozenset("north south east west northeast northwest southeast southwest north-east north-west south-east south-west".split())


def is_beside_town(sentence: Sentence, first: int, entity: str | None) -> bool:
    """Tell whether something is where a side of the compass of a town says: "killed just north of Osh"; what is north of a state is not in it.

    Args:
        sentence: the sentence.
        first: the token of the town.
        entity: its id.
    """
    lower = sentence.tokens.lower
    if lower[first - 1] != "of" or first - 2 < sentence.first or lower[first - 2] not in _COMPASS or entity is None or not entity.startswith("place:"):
        return False
    return first - 3 < sentence.first or lower[first - 3] != "the"


def is_of_others(sentence: Sentence, trigger: int, at: int) -> bool:
    """Tell whether a place is where others are, of whom a later clause tells: "200 soldiers died, and nobody in Moscow or Minsk was indifferent".

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim.
        at: the token of the place.
    """
    if at < trigger or not (joints := [start for start in sentence.phrases.joined_clauses(with_subject=True) if trigger < start < at]):
        return False
    verb = next((one for one in sentence.phrases.verbs() if one.first > at), None)
    subject = sentence.phrases.subject(verb) if verb is not None and verb.form == "finite" else None
    return subject is not None and joints[-1] < subject.first < at
