"""Forenames: who of a surname is meant by the names before it."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise

import attrs

from csto_events.language.lexicon import PAST, lexicon
from csto_events.language.tokens import Tokens
from csto_events.parsing.who.mentions import Mention
from csto_events.registry import Registry

LIKENESS = 0.7
"""How much of two forenames is the same where one is another spelling of the other: "Aleksandr", "Alyaksandr"."""

ADJECTIVES = frozenset(("earnest", "frank", "noble", "olive", "rich", "royal", "sterling", "sunny"))
"""Adjectives that are forenames too, with a capital and a surname behind them: "Frank Bainimarama"."""


def with_forenames(tokens: Tokens, mentions: list[Mention], registry: Registry) -> list[Mention]:
    """Join surnames that the registry knows and the names before them, which say whether somebody else is meant.

    Args:
        tokens: the tokens of the text.
        mentions: its mentions in order.
        registry: whose names are known.

    Returns:
        The mentions: "Tayyip Erdogan" is the president, "Bilal Erdogan" a name that nobody knows.
    """
    if not [one for before, one in pairwise(mentions) if before.after == one.first and _can_be_forename(before, one)]:
        return mentions
    joined: list[Mention] = []
    surnames: set[str] = set()
    for mention in mentions:
        if mention.kind == "person" and joined and joined[-1].kind == "unknown" and _are_one_name(tokens, joined[-1], mention):
            joined[-1] = _in_full(tokens, joined[-1], mention, registry)
        elif mention.kind == "unknown" and joined and _is_called_after_body(tokens, joined[-1], mention):
            joined[-1] = Mention(joined[-1].first, mention.after, "person", name=tokens.exact(joined[-1].first, mention.after))
        elif mention.kind == "unknown" and joined and _goes_on_name(tokens, joined, mention):
            joined[-1] = Mention(joined[-1].first, mention.after, "unknown", name=tokens.exact(joined[-1].first, mention.after))
        elif mention.kind == "state" and joined and _is_called_after_state(tokens, joined, mention):
            joined[-1] = Mention(joined[-1].first, mention.after, "unknown", name=tokens.exact(joined[-1].first, mention.after))
            surnames.add(mention.name or "")
        elif mention.kind == "state" and mention.name in surnames and _says(tokens, mention.after) and tokens.lower[mention.first - 1] not in ("a", "the"):
            joined.append(Mention(mention.first, mention.after, "unknown", name=mention.name))
        else:
            joined.append(mention)
    return joined


def _can_be_forename(before: Mention, surname: Mention) -> bool:
    """Whether a mention can be the forename of a person that is known, or of somebody who is called like a state."""
    if surname.kind == "person":
        return before.kind == "unknown"
    if surname.kind != "state":
        return before.kind in ("person", "body") and surname.kind == "unknown"
    return before.kind in ("unknown", "state") and surname.after - before.first == 2


def _goes_on_name(tokens: Tokens, before: Sequence[Mention], name: Mention) -> bool:
    """Whether a surname that is known is only the first name of somebody with a title: "President Johnson Toribiong", "Minister Rahmon Yusuf"."""
    known = before[-1]
    is_one = known.kind == "person" and known.after - known.first == 1 and known.after == name.first and _touch(tokens, known, name)
    is_titled = len(before) > 1 and before[-2].kind == "title" and before[-2].after == known.first
    return is_one and is_titled and tokens.lower[name.first] not in lexicon().tags


_BODIES = frozenset(("duma",))
"""Institutions whose names are forenames too."""


def _is_called_after_body(tokens: Tokens, before: Mention, surname: Mention) -> bool:
    """Whether the name of a chamber is a forename, without an article and with a surname behind it: "Duma Boko"."""
    is_one = before.after - before.first == 1 and before.after == surname.first and surname.after - surname.first == 1 and _touch(tokens, before, surname)
    if not is_one or tokens.lower[before.first] not in _BODIES or tokens.lower[surname.first] in lexicon().tags:
        return False
    return tokens.lower[before.first - 1] not in ("the", "'s") if before.first else True


def _is_called_after_state(tokens: Tokens, before: Sequence[Mention], state: Mention) -> bool:
    """Whether a name of a state is a surname, by a title or verb of saying beside it and a forename: "rights chief Volker Turk", "Chad Holland said"."""
    forename = before[-1]
    is_forename = forename.kind == "unknown" or (forename.kind == "state" and not forename.adjective)
    is_one = is_forename and forename.after == state.first and state.after - forename.first == 2 and _touch(tokens, forename, state)
    if not is_one or tokens.lower[forename.first] in lexicon().tags:
        return False
    is_titled = len(before) > 1 and before[-2].kind == "title" and before[-2].after == forename.first
    return is_titled or _says(tokens, state.after)


def _says(tokens: Tokens, at: int) -> bool:
    """Whether a token is the past of a verb of saying."""
    word = tokens.lower[at] if at < len(tokens) else ""
    cue = lexicon().verb_cues.get(lexicon().verbs.get(word, ""))
    return cue is not None and cue.stance == "speech" and bool(lexicon().tags[word] & PAST)


def _touch(tokens: Tokens, before: Mention, behind: Mention) -> bool:
    return tokens.text[tokens.ends[before.after - 1] : tokens.starts[behind.first]] == " "


def _are_one_name(tokens: Tokens, before: Mention, surname: Mention) -> bool:
    if before.after != surname.first or surname.after - surname.first != 1:
        return False
    is_common = any(word in lexicon().tags for word in tokens.lower[before.first : before.after])
    return not is_common and _touch(tokens, before, surname)


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
