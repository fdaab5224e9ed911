"""Forenames: who of a surname is meant by the names before it."""

from difflib import SequenceMatcher
from itertools import pairwise

import attrs

from csto_events.language.lexicon import lexicon
from csto_events.language.tokens import Tokens
from csto_events.parsing.mentions import Mention
from csto_events.registry import Registry

LIKENESS = 0.7
"""How much of two forenames is the same where one is another spelling of the other: "Aleksandr", "Alyaksandr"."""


def with_forenames(tokens: Tokens, mentions: list[Mention], registry: Registry) -> list[Mention]:
    """Join surnames that the registry knows and the names before them, which say whether somebody else is meant.

    Args:
        tokens: the tokens of the text.
        mentions: its mentions in order.
        registry: whose names are known.

    Returns:
        The mentions: "Tayyip Erdogan" is the president, "Bilal Erdogan" a name that nobody knows.
    """
    if not [one for before, one in pairwise(mentions) if one.kind == "person" and before.kind == "unknown" and _are_one_name(tokens, before, one)]:
        return mentions
    joined: list[Mention] = []
    for mention in mentions:
        if mention.kind == "person" and joined and joined[-1].kind == "unknown" and _are_one_name(tokens, joined[-1], mention):
            joined[-1] = _in_full(tokens, joined[-1], mention, registry)
        else:
            joined.append(mention)
    return joined


def _are_one_name(tokens: Tokens, before: Mention, surname: Mention) -> bool:
    if before.after != surname.first or surname.after - surname.first != 1:
        return False
    is_common = any(word in lexicon().tags for word in tokens.lower[before.first : before.after])
    return not is_common and tokens.text[tokens.ends[before.after - 1] : tokens.starts[surname.first]] == " "


def _in_full(tokens: Tokens, before: Mention, surname: Mention, registry: Registry) -> Mention:
    forenames, name = tokens.lower[before.first : before.after], tokens.exact(before.first, surname.after)
    meant = [person for person in surname.candidates if any(_is_called(registry, person, forename) for forename in forenames)]
    if not meant:
        return Mention(before.first, surname.after, "unknown", name=name)
    entity = meant[0] if len(meant) == 1 else None
    return attrs.evolve(surname, first=before.first, entity=entity, candidates=tuple(meant), name=name)


def _is_called(registry: Registry, person: str, forename: str) -> bool:
    known = registry.get(person)
    parts = {part for name in (known.name, *known.aliases) for part in name.lower().split()[:-1]}
    return any(part[:1] == forename[:1] and SequenceMatcher(None, part, forename).ratio() >= LIKENESS for part in parts)
