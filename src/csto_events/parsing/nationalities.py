"""Nationalities: the states of which something is at once, by the adjectives before its noun: "Kazakh-Kyrgyz drills", "Armenian and Azerbaijani talks"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.who.mentions import Mention
from csto_events.registry import Registry

_JOINED = ("-", "–")
"""What joins the nationalities of one word."""


def nationalities(passage: Passage, noun: Phrase) -> tuple[str, ...]:
    """Give the states whose nationalities stand before a noun, in the order of the text, each once."""
    return tuple(dict.fromkeys(state for phrase in with_joined(passage, noun) for state in _named_in(passage, phrase, noun)))


def with_joined(passage: Passage, noun: Phrase) -> list[Phrase]:
    """Give a noun phrase with those before it that "and", a comma or a hyphen joins to its nationality: "Kazakh, Kyrgyz and Tajik drills"."""
    found = [noun]
    joints = "C-," if _opens_row(passage, noun) else "C-"
    while (joint := passage.phrases.previous(found[0], "")) is not None and joint.kind in joints and _begins_with_nationality(passage, found[0], noun):
        before = passage.phrases.previous(joint, "," if joint.kind == "C" else "")
        if before is None or before.kind != "noun" or (len(found) > 1 and _nationality(passage, before.head) is None):
            break
        found.insert(0, before)
        joints = ","
    return found


def _opens_row(passage: Passage, noun: Phrase) -> bool:
    """Whether a clause begins with a bare nationality that a comma alone joins, as in headlines: "Russian, Belarusian troops arrive"."""
    comma = passage.phrases.previous(noun, "")
    first = passage.phrases.previous(comma, "") if comma is not None and comma.kind == "," else None
    mention = _nationality(passage, first.first) if first is not None and first.kind == "noun" else None
    if first is None or mention is None or mention.first != first.first or mention.after != first.after:
        return False
    before = passage.phrases.previous(first, "")
    return before is None or before.kind in ",:;S"


def several(passage: Passage, noun: Phrase) -> tuple[str, ...]:
    """Give the nationalities of a noun that has two or more."""
    found = nationalities(passage, noun)
    return found if len(found) > 1 else ()


def joined_nationalities(passage: Passage, token: int) -> tuple[str, ...]:
    """Give the states of one word that a hyphen joins of their names: "Kazakh-Kyrgyz", "India-China"; nothing for others."""
    word = passage.tokens.words[token]
    joint = "-" if "-" in word else "–"
    if joint not in word or not word[0].isupper():
        return ()
    first, _, last = word.partition(joint)
    going_on = [last, " ".join((last, *passage.tokens.words[token + 1 : token + 2]))]  # "US-South Korean"
    states = [_state_named(passage.names.registry, first), next(filter(None, (_state_named(passage.names.registry, one) for one in going_on)), None)]
    return tuple(one for one in states if one is not None) if None not in states else ()


def _state_named(registry: Registry, name: str) -> str | None:
    """The state that a name or demonym is of."""
    return next((one.id for one in registry.candidates(name) if one.id.startswith("state:")), None) if name else None


def _begins_with_nationality(passage: Passage, phrase: Phrase, noun: Phrase) -> bool:
    """Whether a phrase begins with a nationality; that of the noun itself stands before its head."""
    nationality = _nationality(passage, phrase.first)
    return nationality is not None and (phrase is not noun or phrase.head >= nationality.after)


def _nationality(passage: Passage, token: int) -> Mention | None:
    mention = passage.names.at(token)
    return mention if mention is not None and mention.adjective and mention.kind == "state" else None


def _named_in(passage: Passage, phrase: Phrase, noun: Phrase) -> list[str]:
    """The states of a phrase by their nationalities, and by its name where a hyphen joins it to the noun: "U.S.-Georgian drills"."""
    found: list[str] = []
    for token in range(phrase.first, phrase.after):
        mention = passage.names.at(token)
        if mention is not None and mention.kind == "state" and mention.entity is not None and mention.first == token:
            if mention.adjective or (phrase is not noun and passage.lower[mention.after] in _JOINED):
                found.append(mention.entity)
        else:
            found += joined_nationalities(passage, token)
    return found
