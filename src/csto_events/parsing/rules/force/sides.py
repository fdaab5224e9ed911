"""Sides: the two who fight each other, behind a "between", as two subjects, or before the verb of a headline."""

from collections.abc import Sequence

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase, new_phrase
from csto_events.language.tags import BASE, PLURAL, PRESENT
from csto_events.model import Party
from csto_events.parsing.armed import is_armed, is_crowd, is_hit, is_on_border
from csto_events.parsing.parties import governed_by, is_time, joined, named_party, verb_of
from csto_events.parsing.passage import Passage

Sides = tuple[Phrase, Phrase]


def between(passage: Passage, noun: Phrase) -> list[Phrase]:
    """Give the parties between whom something is, behind its noun or behind the verb of which it is the subject.

    Args:
        passage: the sentence.
        noun: the noun phrase: "clashes" in "clashes broke out on Tuesday between the army and rebels".

    Returns:
        Both parties, or one where only one is found; nothing without a "between".
    """
    if "between" not in passage.sentence.vocabulary:
        return []
    verb = verb_of(passage, noun)
    happens = verb if verb is not None and verb.first > noun.head else None
    first = governed_by(passage, noun, "between") or (governed_by(passage, happens, "between") if happens is not None else None)
    second = passage.phrases.next(_behind_bracket(passage, first), "C") if first is not None else None
    return [one for one in (first, second) if one is not None and one.kind == "noun"]


def _behind_bracket(passage: Passage, noun: Phrase) -> Phrase:
    """The bracket that closes behind the short name of a noun phrase: "the Sudan People's Liberation Army (SPLA)"; else the noun phrase itself."""
    behind = passage.phrases[noun.position + 1 : noun.position + 4]
    return behind[2] if [one.kind for one in behind] == ["(", "noun", ")"] else noun


def fighting(passage: Passage, parties: Sequence[Phrase]) -> Sides | None:
    """Give both sides where each of two parties is a state, a known group or somebody armed, and no crowd."""
    if len(parties) == 1:
        parties = _from_two(passage, parties[0])
    if len(parties) != 2 or any(is_crowd(passage, one) or not _can_fight(passage, one) for one in parties):
        return None
    return parties[0], parties[1]


def is_each_other(passage: Passage, target: Phrase | None) -> bool:
    """Tell whether two sides, or what they have, are struck by each other: "shelled each other's positions", "fired at one another"."""
    return target is not None and passage.lower[target.first : target.first + 2] in _EACH_OTHER


_EACH_OTHER = (["each", "other"], ["one", "another"])


def is_contest(passage: Passage, teller: Phrase) -> bool:
    """Whether two are at odds over something that no arms win: "clashed over trade", "battled for the title", "fought in the final".

    Args:
        passage: the sentence.
        teller: the verb of fighting, or its object.

    Returns:
        Whether what they contend for or in is neither ground, nor time, nor control.
    """
    matter, match = governed_by(passage, teller, "over", "for"), governed_by(passage, teller, "in", "at")
    if match is not None and passage.lower[match.head] in _MATCHES:
        return True
    return matter is not None and not (is_hit(passage, matter) or is_time(passage, matter) or passage.lower[matter.head] in _WON_BY_ARMS)


_MATCHES = frozenset("final finals semi-final semifinal match game cup championship tournament summit debate".split())
_WON_BY_ARMS = frozenset("control days hours weeks months years island islands land ground power".split())


def _from_two(passage: Passage, soldiers: Phrase) -> list[Phrase]:
    """For "border troops from Kyrgyzstan and Tajikistan" give both states."""
    origin = governed_by(passage, soldiers, "from") if is_armed(passage, soldiers) else None
    return joined(passage, origin) if origin is not None else []


def in_headline(passage: Passage, noun: Phrase, at: int) -> Sides | None:
    """Read the verb of a headline that looks like a noun: "Thailand and Cambodia exchange fire", "Army, M23 rebels clash".

    Args:
        passage: the sentence.
        noun: the noun phrase in which the verb hides.
        at: the token of the verb.

    Returns:
        Who stands before the verb, where that is two who can fight.
    """
    joint = passage.phrases[noun.position - 1] if noun.first < at and noun.position > 1 else None
    first = passage.phrases[noun.position - 2] if joint is not None and joint.kind in ",C" else None
    if first is None or first.kind != "noun" or passage.phrases.is_object_of_preposition(first):
        return None
    return fighting(passage, (first, new_phrase("noun", noun.first, at, noun.position)))


def verb_of_headline(passage: Passage) -> tuple[Phrase, int, Phrase] | None:
    """Read the verb of a headline that looks like a noun between who attacks and what is hit: "Suicide bomber strikes mosque in Mogadishu".

    Args:
        passage: the sentence.

    Returns:
        Who attacks, the token of the verb, which agrees with them in number, and what is hit; None where the clause has another verb.
    """
    noun, tags = passage.phrases[0], lexicon().tags
    if noun.kind != "noun" or noun.head - noun.first < 2:
        return None
    ends = next((one.first for one in passage.phrases if one.kind in ";:,"), passage.sentence.after)
    has_verb = any(verb.first < ends for verb in passage.phrases.verbs())
    for at in range(noun.first + 1, noun.head) if not has_verb else ():
        actor, target = new_phrase("noun", noun.first, at, 0), new_phrase("noun", at + 1, noun.after, 0)
        number = BASE if tags.get(passage.lower[at - 1], 0) & PLURAL else PRESENT
        if tags.get(passage.lower[at], 0) & number and is_armed(passage, actor) and is_hit(passage, target):
            return actor, at, target
    return None


def side(passage: Passage, phrase: Phrase) -> Party | None:
    """Give a side by its name, else by the state that its soldiers are of: "Indian" and "Pakistani troops"."""
    party = named_party(passage, phrase)
    if party is None or party.entity is not None:
        return party
    return Party(entity=_state_of(passage, phrase), text=party.text)  # type: ignore[arg-type]


def are_of_border(passage: Passage, sides: Sides, *tellers: Phrase) -> bool:
    """Whether two sides are of two states, or fight at a border."""
    states = {_state_of(passage, one) for one in sides} - {None}
    return len(states) > 1 or any(is_on_border(passage, one) for one in tellers)


def antecedent(passage: Passage, actor: Phrase | None) -> Phrase | None:
    """For the pronoun of "militants killed six when they opened fire" give the militants."""
    if actor is None or actor.after - actor.first > 1 or passage.lower[actor.head] not in ("they", "he", "it", "who"):
        return actor
    main = next((verb for verb in passage.phrases.verbs() if verb.form == "finite" and not verb.passive), None)
    subject = passage.phrases.subject(main) if main is not None else None
    return subject if subject is not None and subject.first < actor.first and is_armed(passage, subject) else actor


_ARMED_TOO = frozenset("police policemen gendarmes gang gangsters cartel vigilantes".split())
"""Who has arms, and need not use them: police are no fighters unless somebody fights them."""


def _can_fight(passage: Passage, phrase: Phrase) -> bool:
    actor = passage.actor(phrase) or ""
    return (
        is_armed(passage, phrase)
        or passage.lower[phrase.head] in _ARMED_TOO
        or (actor.startswith("state:") and not passage.is_people(phrase))
        or _stands_for_soldiers(passage, phrase)
    )


def _stands_for_soldiers(passage: Passage, phrase: Phrase) -> bool:
    """Whether the word for a state shares the noun of the phrase behind it: "Indian and Pakistani troops"."""
    mention = passage.names.at(phrase.head)
    joint = passage.phrases[phrase.position + 1 : phrase.position + 3]
    is_shared = mention is not None and mention.adjective and mention.kind == "state" and len(joint) == 2
    return is_shared and joint[0].kind in ",C" and joint[1].kind == "noun" and is_armed(passage, joint[1])


def _state_of(passage: Passage, phrase: Phrase) -> str | None:
    spoken = (one.entity for one in passage.mentions(phrase) if one.entity is not None and one.kind in ("state", "body"))
    return next((state for one in spoken if (state := passage.names.country_behind(one)) is not None), None)
