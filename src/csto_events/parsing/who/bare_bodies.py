"""Bare bodies: of which state "the Interior Ministry" is where no state stands beside it, and parts of states called by whom they are made of."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import TypeAlias

from csto_events.language.lexicon import lexicon, verb_forms
from csto_events.language.line import CLAUSAL
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Reading, Sentence
from csto_events.language.tokens import Tokens
from csto_events.parsing.who.institutions import institutions
from csto_events.parsing.who.mentions import Mention, is_person

At: TypeAlias = Callable[[int], Mention | None]
"""Gives the mention that holds a token."""
_FARTHEST_FRONT = 10
"""Tokens between the town with which a sentence begins and the body that speaks there."""


def owner_before(body: Mention, tokens: Tokens, mention_at: At, state_behind: Callable[[str], str | None]) -> str | None:
    """Give the state or organisation right before a body: "Armenia's Defence Ministry", "the Armenian Defence Ministry"."""
    at = body.first - 1 - (tokens.lower[body.first - 1] == "'s") if body.first else -1
    before = mention_at(at) if at >= 0 else None
    return state_behind(before.entity) if before is not None and before.entity is not None and before.kind in ("state", "organisation") else None


def state_in_front(sentence: Sentence, first: int, mention_at: At, state_behind: Callable[[str], str | None]) -> str | None:
    """Give the state of the capital right before a body, or with which its sentence begins: "In Yerevan, the Defence Ministry said".

    Args:
        sentence: the sentence.
        first: the first token of the body, without its article.
        mention_at: gives the mention that holds a token.
        state_behind: gives the state whose capital a place is.

    Returns:
        The id of the state; None where no capital stands there, or a verb between it and the body.
    """
    if "in" not in sentence.vocabulary:
        return None
    lower = sentence.tokens.lower
    last = first - 1 - (lower[first - 1] == "the")
    last -= last >= sentence.first and lower[last] == ","
    beside = mention_at(last) if last > sentence.first else None
    if beside is not None and beside.after == last + 1 and lower[beside.first - 1] == "in" and _opens_clause(sentence, beside.first - 1):
        return _state_of(beside, state_behind)
    opening = mention_at(sentence.first + 1) if sentence.words[0] == "in" else None
    if opening is None or not opening.after <= first <= opening.after + _FARTHEST_FRONT:
        return None
    between = sentence.letters[opening.after - sentence.first : first - sentence.first]
    return _state_of(opening, state_behind) if _CLAUSE.isdisjoint(between) else None


def of_the_country(sentence: Sentence, phrase: Phrase, within: Callable[[int, int], list[Mention]]) -> str | None:
    """Give the state of "the country" of whose people a bare ministry tells behind a comma: "10 were held across the country, the interior ministry said".

    Args:
        sentence: the sentence.
        phrase: the noun phrase of the ministry.
        within: gives the mentions that begin among the given tokens.
    """
    lower = sentence.tokens.lower
    if (
        "country" not in sentence.vocabulary
        or lower[phrase.head] != "ministry"
        or phrase.head - phrase.first < _SHORTEST_MINISTRY
        or lower[phrase.first - 1] != ","
    ):
        return None
    named = [one for one in within(sentence.first, phrase.first) if one.kind in ("state", "description")]
    states = {one.entity for one in named}
    meant = states.pop() if len(states) == 1 and any(one.name == "country" for one in named) else None
    return meant if meant is not None and meant.startswith("state:") else None


_SHORTEST_MINISTRY = 2
"""Tokens before "ministry" in "the interior ministry"."""


def _opens_clause(sentence: Sentence, first: int) -> bool:
    """Whether a token begins a clause: "…, and in Baku the ministry said", and not "at the embassy in Niamey, the ministry said"."""
    return first == sentence.first or sentence.letters[first - 1 - sentence.first] in "SC"


_CLAUSE = CLAUSAL | frozenset("C")


def _state_of(place: Mention, state_behind: Callable[[str], str | None]) -> str | None:
    state = state_behind(place.entity) if place.kind == "place" and place.entity is not None and not place.adjective else None
    return state if state is not None and state.startswith("state:") else None


def apart_from_voices(states: Sequence[Mention], tokens: Tokens) -> Sequence[Mention]:
    """Leave out states that are only named as those of a body, as "Russia's defence ministry said" does, where others are named too."""
    others = [one for one in states if not owns_body(one, tokens)]
    return others or states


def owns_body(state: Mention, tokens: Tokens) -> bool:
    """Tell whether a state is named as that of a body that speaks: "Russia's defence ministry said", "the Russian army announced"."""
    at = state.after + (tokens.lower[state.after : state.after + 1] in (["'s"], ["'"]))
    if at == state.after and not state.adjective:
        return False
    behind = tokens.lower[at : at + _LONGEST_BODY]
    word = next((one for one in range(len(behind) - 1) if behind[one] in institutions()), None)
    return word is not None and behind[word + 1] in _speaking()


_LONGEST_BODY = 5
"""Tokens of the name of a body and its verb: "foreign intelligence service said"."""


@cache
def _speaking() -> frozenset[str]:
    return verb_forms({lemma for lemma, cue in lexicon().verb_cues.items() if cue.stance == "speech"})


def is_voice_from_abroad(states: Sequence[Mention], named: Sequence[Mention], tokens: Tokens, country_of: Callable[[str], str | None]) -> bool:
    """Tell whether a text names states only as those of bodies, and all its places lie elsewhere: "Clashes in Osh … Russia's defence ministry said"."""
    if not states or not all(owns_body(one, tokens) for one in states):
        return False
    lands = {country_of(one.entity) for one in named if one.kind == "place" and one.entity is not None} - {None}
    return bool(lands) and lands.isdisjoint(one.entity for one in states)


def serving_body(tokens: Tokens, phrase: Phrase, mention_at: At) -> tuple[str, str, str] | None:
    """Give the name, the kind and the state of a body that is called by many: "Tajik border guards", and not "two border guards", "security guards".

    Args:
        tokens: the tokens of the text.
        phrase: the noun phrase of who speaks.
        mention_at: gives the mention that holds a token.
    """
    kinds = _SERVING.get(tokens.lower[phrase.head])
    first = phrase.head - 1
    if kinds is None or first <= phrase.first or tokens.lower[first] not in kinds[1]:
        return None
    owner = mention_at(first - 1 - (tokens.lower[first - 1] == "'s"))
    if owner is None or owner.kind != "state" or owner.entity is None or owner.first - (tokens.lower[phrase.first] == "the") != phrase.first:
        return None
    return tokens.exact(first, phrase.head + 1), kinds[0], owner.entity


_SERVING = {
    "guards": ("force", frozenset(("border", "frontier", "coast"))),
    "services": ("agency", frozenset(("border", "emergency", "intelligence", "rescue", "secret", "security"))),
    "troops": ("force", frozenset(("border",))),
}
"""Parts of a state that are called by many: their kind, and what stands before the word."""


_GOVERNING = frozenset(("assembly", "cabinet", "government", "parliament"))
_OF_PARTS = frozenset(("local", "municipal", "provincial", "regional"))


def is_of_part(lower: Sequence[str], phrase: Phrase) -> bool:
    """Tell whether those who govern do so in a part of a state, of which nobody says which: "the provincial government".

    Args:
        lower: the tokens of the text in lower case.
        phrase: the words.
    """
    return lower[phrase.head] in _GOVERNING and not _OF_PARTS.isdisjoint(lower[phrase.first : phrase.head])


def others_speak(
    state: str | None, at: int, reading: Reading, actor_of: Callable[[Sentence, Phrase | None], str | None], side_of: Callable[[str], str | None]
) -> bool:
    """Tell whether other states than the one named have just spoken: "Moscow says Armenia is a member; the foreign ministry complained".

    Args:
        state: the state that the text would have a bare body be of.
        at: the first token of the body.
        reading: the text as read.
        actor_of: tells who a noun phrase is.
        side_of: gives the state or organisation for which somebody acts.
    """
    here, speaking = reading.sentence_at(at).index, set()
    for sentence in reading.sentences[max(0, here - 1) : here + 1] if state is not None else ():
        for verb in sentence.phrases.verbs():
            cue = lexicon().verb_cues.get(verb.lemma) if verb.form == "finite" and verb.first < at else None
            subject = sentence.phrases.subject(verb) if cue is not None and cue.stance == "speech" and "that" in cue.frames else None
            actor = actor_of(sentence, subject) if subject is not None and subject.after <= at else None
            speaking.add((side_of(actor) if is_person(actor) else actor) if actor is not None else None)
    states = {one for one in speaking if one is not None and one.startswith("state:")}
    return bool(states) and state not in states
