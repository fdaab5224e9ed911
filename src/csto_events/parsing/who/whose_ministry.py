"""Whose ministry: what says of which state a bare defence ministry is: whose soldiers come home, where the text was written, a headline's first sentences."""

from collections.abc import Callable, Collection, Sequence
from typing import TypeAlias

from csto_events.language.lexicon import lexicon
from csto_events.language.reading import Reading, Sentence
from csto_events.language.tokens import Tokens
from csto_events.parsing.who.bare_bodies import state_in_front
from csto_events.parsing.who.countries import attacks
from csto_events.parsing.who.mentions import Mention

Within: TypeAlias = Callable[[int, int], list[Mention]]
"""Gives the mentions that begin among the given tokens."""
CountryOf: TypeAlias = Callable[[str], str | None]
"""Gives the state in which a place lies."""
_DEFENCE = frozenset(("defence", "defense"))
_UNITS = frozenset(
    (
        "aircraft airmen battalion battalions brigade column company contingent contingents convoy detachment forces military personnel plane planes "
        "platoon regiment squadron unit units"
    ).split()
)
"""Nouns for soldiers, and what carries them, that are no words for people."""
_ARMIES = frozenset(("army", "forces", "military", "troops"))
"""Soldiers of whose leaving those may tell whom they fought, where nobody keeps peace: "Russian forces withdrew from Kherson"."""
_PEACEKEEPING = frozenset(("peacekeepers", "peacekeeping", "csto"))
_LEAVING = frozenset("begin complete depart evacuate finish fly leave withdraw".split())
"""Verbs of soldiers of whom their own ministry tells."""
_COMING = frozenset("arrive come land return touch".split())
"""Verbs of soldiers of whom their own ministry tells where they come home."""
_HOME = frozenset(("home", "back", "homeland", "return", "returned", "returning"))
_AWAY = frozenset("from in into to leave leaves left leaving depart departed quit".split())
"""What stands before a state in which soldiers of others are, or from which they come."""
_FIRST_SENTENCES = 5
"""Sentences with which a text begins, its headline and dateline among them."""
_LONGEST_DATELINE = 14
_LONGEST_OWNER = 4
"""Tokens of the name of a state."""
_UNLIKE_DATELINES = frozenset("VBEXZ")


def states_that_tell(first: int, after: int, reading: Reading, within: Within, country_of: CountryOf) -> frozenset[str]:
    """Give the states of which something says that a defence ministry is theirs, beside which none stands by its name.

    Args:
        first: the first token of the body, without its article.
        after: the token behind it.
        reading: the text as read.
        within: gives the mentions that begin among the given tokens.
        country_of: gives the state in which a place lies.

    Returns:
        One state where it is decided, several where what says it disagrees; none for other bodies, and where nothing says it.
    """
    lower = reading.tokens.lower
    if not _is_of_defence(lower[first:after]):
        return frozenset()
    sentence = reading.sentence_at(first)
    before = first - 1 - (first > 0 and lower[first - 1] == "'s")
    owner = next((one for one in within(max(sentence.first, before - _LONGEST_OWNER), first) if one.after == before + 1), None)
    if (owner is not None and owner.kind not in ("description", "place")) or lower[after : after + 1] in (["of"], ["in"]):
        return frozenset()
    if owner is None and (item := state_of_item(first, reading, within, country_of)) is not None:
        return frozenset((item,))
    soldiers = _of_soldiers(sentence, first, within, reading, country_of)
    told: set[str | None] = {soldiers[0]} if soldiers is not None else set()
    if owner is None:
        told |= {_of_dateline(first, reading, within, country_of), _named_behind(sentence, reading, within)}
        if soldiers is not None and not soldiers[1]:
            told.add(written_in(reading, within, country_of))  # "NUR-SULTAN … Russian peacekeepers will leave Kazakhstan"
    return frozenset(one for one in told if one is not None)


def _is_of_defence(words: Sequence[str]) -> bool:
    """Whether words are the name of a defence ministry: "Defense Ministry", and not "Council of Defense Ministers"."""
    return "ministry" in words and not _DEFENCE.isdisjoint(words)


def apart_from_attackers(states: Sequence[Mention], body: Mention, tokens: Tokens) -> Sequence[Mention]:
    """Leave out states that only attack, of which a defence ministry tells: "Azerbaijani forces shelled the town, the Defense Ministry said"."""
    if not _is_of_defence(tokens.lower[body.first : body.after]):
        return states
    return [one for one in states if not (one.adjective and attacks(one, tokens, is_military=True))]


def written_in(reading: Reading, within: Within, country_of: CountryOf) -> str | None:
    """Give the state of the town with which a dateline begins: "MOSCOW, January 19. /TASS/." and "BISHKEK, Kyrgyzstan (AP) -"."""
    for sentence in reading.sentences[:_FIRST_SENTENCES]:
        town = next(iter(within(sentence.first, sentence.first + 1)), None)
        if town is not None and town.kind == "place" and town.entity is not None and _is_dateline(sentence, town):
            return country_of(town.entity)
    return None


def state_where_told(
    body: Mention,
    parent: str | None,
    reading: Reading,
    mention_at: Callable[[int], Mention | None],
    within: Within,
    country_of: CountryOf,
    state_behind: Callable[[str], str | None],
) -> str | None:
    """Give the state of a bare body by where it speaks: of the capital in front of it, of the dateline of its item, or of where its spokeswoman is.

    Args:
        body: the body.
        parent: what a body of that name is of, where one is known.
        reading: the text as read.
        mention_at: gives the mention that holds a token.
        within: gives the mentions that begin among the given tokens.
        country_of: gives the state in which a place lies.
        state_behind: gives the state whose capital a place is.
    """
    told = None
    if parent is None or parent.startswith("state:"):
        told = state_in_front(reading.sentence_at(body.first), body.first, mention_at, state_behind) or state_of_item(body.first, reading, within, country_of)
    return told or state_of_spokesperson(body, reading, within, country_of, state_behind)


def state_of_spokesperson(body: Mention, reading: Reading, within: Within, country_of: CountryOf, state_behind: Callable[[str], str | None]) -> str | None:
    """Give the state for whose foreign ministry somebody speaks: that of the capital where it is said, else that of the dateline.

    "Foreign Ministry spokeswoman Petrova said in Moscow" is of Russia, whatever state she speaks about.

    Args:
        body: the bare ministry.
        reading: the text as read.
        within: gives the mentions that begin among the given tokens.
        country_of: gives the state in which a place lies.
        state_behind: gives the state whose capital a place is.
    """
    lower, sentence = reading.tokens.lower, reading.sentence_at(body.first)
    if not "".join(lower[body.after : body.after + 1]).startswith("spokes") or lower[body.first] != "foreign":
        return None
    for one in within(body.after, min(sentence.after, body.after + _FARTHEST_SAYING)):
        if one.kind == "place" and one.entity is not None and lower[one.first - 2 : one.first] in (["said", "in"], ["reporters", "in"], ["briefing", "in"]):
            return state_behind(one.entity)
    written = written_in(reading, within, country_of)
    return written if written not in _SEATS else None


def state_of_item(at: int, reading: Reading, within: Within, country_of: CountryOf) -> str | None:
    """Give the state of the town with which a later item of a series begins: "ASTANA. Oct 14 (Interfax) - … the Defense Ministry reported".

    Args:
        at: the first token of a bare body.
        reading: the text as read.
        within: gives the mentions that begin among the given tokens.
        country_of: gives the state in which a place lies.
    """
    first = reading.paragraph_at(at)[0]
    town = next(iter(within(first, first + 1)), None) if first else None
    if town is None or town.kind != "place" or town.entity is None or not _is_dateline(reading.sentence_at(first), town):
        return None
    state = country_of(town.entity)
    return state if state not in _SEATS else None


def state_of_item_alone(at: int, reading: Reading, within: Within, country_of: CountryOf) -> str | None:
    """As `state_of_item`, of an item that names no other state before: "ASTANA. Oct 14 (Interfax) - Two people died, the interior ministry said"."""
    state = state_of_item(at, reading, within, country_of)
    return state if state is not None and _names_no_other(state, at, reading, within) else None


_SEATS = frozenset(("state:AUT", "state:BEL", "state:CHE", "state:NLD", "state:USA"))
"""States in whose towns organisations sit, from which much is written of others."""
_FARTHEST_SAYING = 12
"""Tokens between a ministry and where its spokeswoman speaks: "spokeswoman Maria Petrova told reporters in Moscow"."""


def named_where_written(body: Mention, states: Collection[str | None], reading: Reading, within: Within, country_of: CountryOf) -> str | None:
    """Of states that are named alike give the one in which the text was written: "BISHKEK (AP) - … the Health Ministry said", not where a paragraph tells.

    Args:
        body: the bare body, which is no defence ministry.
        states: the states that the text has named.
        reading: the text as read.
        within: gives the mentions that begin among the given tokens.
        country_of: gives the state in which a place lies.
    """
    written = written_in(reading, within, country_of)
    if written is None or written not in states or _is_of_defence(reading.tokens.lower[body.first : body.after]):
        return None
    return written if _names_no_other(written, body.first, reading, within) else None


def _names_no_other(state: str, at: int, reading: Reading, within: Within) -> bool:
    """Whether a paragraph names no state but the given one before a token."""
    return all(one.entity == state for one in within(reading.paragraph_at(at)[0], at) if one.kind == "state")


def _is_dateline(sentence: Sentence, town: Mention) -> bool:
    if len(sentence.words) > _LONGEST_DATELINE or not _UNLIKE_DATELINES.isdisjoint(sentence.letters):
        return False
    words = sentence.tokens.words
    return (words[sentence.first].isupper() or "(" in sentence.vocabulary) and words[town.after : town.after + 1] in ([","], ["("], ["."])


def _of_soldiers(sentence: Sentence, before: int, within: Within, reading: Reading, country_of: CountryOf) -> tuple[str, bool] | None:
    """The state whose soldiers leave, as the subject of the sentence, and whether they come home: "the Belarusian company landed in Minsk"."""
    verb = next((one for one in sentence.phrases.verbs() if one.first < before and one.form in ("finite", "infinitive")), None)
    if verb is None or verb.negated or verb.lemma not in _LEAVING | _COMING:
        return None
    owners = [one for one in within(sentence.first, verb.first) if one.kind == "state"]
    states = {one.entity for one in owners if _has_soldiers(one, reading)}
    if len(states) != 1 or (state := states.pop()) is None:
        return None
    is_army = any(word in _ARMIES for one in owners for word in reading.tokens.lower[one.after : one.after + 2])
    is_army = is_army and _PEACEKEEPING.isdisjoint(reading.vocabulary)
    is_home = verb.lemma == "return" or (verb.lemma in _COMING and _come_home(sentence, before, state, within, reading, country_of))
    return (state, is_home) if is_home or (verb.lemma in _LEAVING and not is_army) else None


def _has_soldiers(state: Mention, reading: Reading) -> bool:
    """Whether soldiers stand behind a state: "Russian peacekeepers", "Kazakhstan's last planes"."""
    lower = reading.tokens.lower
    if not state.adjective and lower[state.after : state.after + 1] != ["'s"]:
        return False
    nouns = (lower[at] for at in range(state.after, min(state.after + 3, len(lower))))
    return any(word in _UNITS or ((noun := lexicon().person_nouns.get(word)) is not None and noun.group == "security_forces") for word in nouns)


def _come_home(sentence: Sentence, before: int, state: str, within: Within, reading: Reading, country_of: CountryOf) -> bool:
    """Whether soldiers come to a place of their own state, or to one that nobody knows behind a sentence in which others come home."""
    named = within(sentence.first, before)
    lands = {country_of(one.entity) for one in named if one.kind == "place" and one.entity is not None}
    if lands or any(one.kind == "state" and one.entity != state for one in named):
        return lands == {state}
    last = reading.sentences[sentence.index - 1] if sentence.index else sentence
    return not _HOME.isdisjoint(sentence.vocabulary) or not _HOME.isdisjoint(last.vocabulary)


def _of_dateline(before: int, reading: Reading, within: Within, country_of: CountryOf) -> str | None:
    """The state in which a text was written that names others only as where soldiers are, or for an attack: "MOSCOW … the last plane left Kazakhstan"."""
    state = written_in(reading, within, country_of)
    if state is None:
        return None
    for one in within(0, before):
        of = one.entity if one.kind == "state" else one.of
        if of is not None and of != state and of.startswith("state:") and not (one.kind == "state" and _is_elsewhere(one, reading)):
            return None
    return state


def _is_elsewhere(state: Mention, reading: Reading) -> bool:
    """Whether a state is only where soldiers are, or attacks: "left Kazakhstan", "Azerbaijani forces shelled"."""
    if state.adjective:
        return attacks(state, reading.tokens, is_military=True)
    return state.first > 0 and reading.tokens.lower[state.first - 1] in _AWAY


def _named_behind(sentence: Sentence, reading: Reading, within: Within) -> str | None:
    """For a headline the state whose defence ministry or minister the first sentences behind it name: "Russian Defense Minister Sergei Shoigu"."""
    behind = reading.sentences[1:_FIRST_SENTENCES]
    if sentence.index or not behind:
        return None
    named = within(sentence.after, behind[-1].after)
    states = {of for before, one in zip([None, *named], named, strict=False) if (of := _state_defended(before, one, reading)) is not None}
    return states.pop() if len(states) == 1 else None


def _state_defended(before: Mention | None, named: Mention, reading: Reading) -> str | None:
    """The state in "Russian Defense Minister Sergei Shoigu" and "Russia's Defense Ministry"."""
    if named.office is not None:
        return named.of if not _DEFENCE.isdisjoint(named.office.split()) and not named.modified else None
    if named.kind != "body" or before is None or before.kind != "state" or not _is_of_defence(reading.tokens.lower[named.first : named.after]):
        return None
    return before.entity if named.first - before.after <= (reading.tokens.lower[before.after] == "'s") else None
