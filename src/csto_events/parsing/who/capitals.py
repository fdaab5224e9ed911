"""Capitals: which town "the Haitian capital" and "the capital of Haiti" are."""

from csto_events.language.lexicon import CLOSED, lexicon
from csto_events.language.tokens import Tokens
from csto_events.model import State
from csto_events.parsing.who.mentions import Mention
from csto_events.registry import Registry

__all__ = ["with_capitals"]


def with_capitals(tokens: Tokens, mentions: list[Mention], registry: Registry, published: str | None) -> list[Mention]:
    """Put in the capitals that a text calls only by their states, "the Haitian capital"; not where the name stands beside it, "the Malian capital, Bamako".

    Args:
        tokens: the tokens of the text.
        mentions: its mentions in order.
        registry: which towns are capitals.
        published: the day of publication, which decides between the capitals of one state.

    Returns:
        The mentions in order.
    """
    found: list[Mention] = []
    for at, mention in enumerate(mentions):
        found.append(mention)
        named = _called(tokens, mention) if mention.kind == "state" else -1
        following = mentions[at + 1] if at + 1 < len(mentions) else None
        gap = tokens.lower[max(named + 1, mention.after) : following.first] if following is not None and following.kind in ("place", "unknown") else ["."]
        place = _capital(mention.entity, registry, published) if named >= 0 and gap not in _BEFORE_NAME else None
        if place is not None:
            found.insert(len(found) - (named < mention.first), Mention(named, named + 1, "place", place, name=tokens.words[named], head=named))
    return found


_BEFORE_NAME: tuple[list[str], ...] = ([], [","], ["of"], ["city", "of"])
"""What stands between "capital" and its name."""


def _called(tokens: Tokens, state: Mention) -> int:
    """The word "capital" that goes with a state, -1 where there is none, or where it is money, or one of former days."""
    lower, before = tokens.lower, tokens.lower[max(0, state.first - 3) : state.first]
    if not state.adjective and before in (["the", "capital", "of"], ["'s", "capital", "of"]):
        return state.first - 2
    at = state.after + (lower[state.after : state.after + 1] == ["'s"])
    is_whose = before[-1:] == ["the"] if state.adjective else at > state.after
    behind = lower[at + 1] if at + 1 < len(lower) else "."
    stands_alone = not behind[0].isalnum() or bool(lexicon().tags.get(behind, 0) & CLOSED)
    return at if is_whose and stands_alone and lower[at : at + 1] == ["capital"] else -1


def _capital(state: str | None, registry: Registry, published: str | None) -> str | None:
    """The one capital of a state on a day; None where it has two."""
    known = registry.get(state) if state is not None else None
    if not isinstance(known, State):
        return None
    held = [one for one in known.capitals if one.until is None or (published is not None and published < one.until)]
    places = {str(one.place) for one in held if one.since is None or published is None or one.since <= published}
    return places.pop() if len(places) == 1 else None
