"""Rows of places: names that nobody knows which go on from that of a place, "killed in Ganja, Zorbek and Talbek"."""

from collections.abc import Callable, Container, Iterator, Sequence

from csto_events.language.date_words import date_words
from csto_events.language.lexicon import lexicon
from csto_events.language.tokens import Tokens
from csto_events.parsing.who.mentions import Mention

_IN = frozenset(("in", "at", "near", "around", "outside", "of"))
_BETWEEN = frozenset(("the", "towns", "cities", "villages", "districts", "provinces", "regions", "settlements", "and", "town", "city", "of"))
_ENDING = frozenset(("on", "last", "this", "after", "before", "early", "late", "overnight", "when", "while", "during", "where"))
"""Words before which a row of places can end."""
MOST_PLACES = 8
"""Names of the longest row."""
FARTHEST_DEED = 10
"""Tokens from what was done to the first place."""


def joined_places(
    tokens: Tokens, unknown: Sequence[Mention], mention_at: Callable[[int], Mention | None], known: Container[str], deeds: Container[str]
) -> Iterator[Mention]:
    """Give the names that stand in a row with a place where something was done.

    Args:
        tokens: the tokens of the text.
        unknown: the names that nobody knows, in order.
        mention_at: gives the mention that holds a token.
        known: the names of nobody known that the text itself calls places.
        deeds: words of what is done somewhere, one of which stands before the row.

    Returns:
        The names of nobody known that stand behind the first place of a row: each joined by a comma or "and", and the last one by "and".
    """
    done = -1
    for mention in unknown:
        before = _joint_before(tokens, mention) if mention.first > done else None
        if before is None or not _may_go_on(tokens, mention):
            continue
        first = mention_at(before - 1)
        if first is None or first.adjective or not (first.kind == "place" or (first.name or "") in known) or not _is_governed(tokens, first, deeds):
            continue
        row = _row_from(tokens, first, mention_at)
        done = row[-1].first
        if mention in row and _ends(tokens, row, first):
            yield from (one for one in row if one.kind == "unknown")


def _joint_before(tokens: Tokens, mention: Mention) -> int | None:
    """The first token of the "," or "and" or ", and" before a name."""
    at = mention.first - 1
    if at > 1 and tokens.lower[at] == "and":
        return at - (tokens.lower[at - 1] == ",")
    return at if at > 0 and tokens.lower[at] == "," else None


def _is_governed(tokens: Tokens, place: Mention, deeds: Container[str]) -> bool:
    """Whether something is done at a place: "killed in Ganja", "clashes in the towns of Ganja", "shelling of Ganja"."""
    before = place.first - 1
    while before > 0 and tokens.lower[before] in _BETWEEN:
        before -= 1
    if tokens.lower[before] not in _IN and tokens.lower[place.first - 1] not in _IN:
        before = place.first
    elif tokens.lower[before] not in _IN:
        before += 1  # "shelling of"
    is_in = before < place.first
    return is_in and any(word in deeds for word in tokens.lower[max(0, before - FARTHEST_DEED) : before])


def _row_from(tokens: Tokens, first: Mention, mention_at: Callable[[int], Mention | None]) -> list[Mention]:
    """The names from the first place on, as far as commas and "and" join them."""
    row = [first]
    while len(row) < MOST_PLACES:
        at = row[-1].after
        if tokens.lower[at : at + 1] == [","]:
            at += 1
        has_and = tokens.lower[at : at + 1] == ["and"]
        at += has_and
        following = mention_at(at) if row[-1].after < at < len(tokens) else None
        if following is None or following.first != at or not (following.kind == "place" or _may_go_on(tokens, following)):
            break
        row.append(following)
        if has_and:
            break
    return row


def _may_go_on(tokens: Tokens, mention: Mention) -> bool:
    """Whether a name of nobody known can be one of a place: two words at most, none of them a word of the language or in capitals."""
    words = tokens.words[mention.first : mention.after]
    return mention.kind == "unknown" and len(words) < 3 and all(word.istitle() and word.lower() not in lexicon().tags for word in words)


def _ends(tokens: Tokens, row: Sequence[Mention], first: Mention) -> bool:
    """Whether a row is closed by "and", and nobody in it does what follows: a verb goes on with what was done to the places, "shelling of … killed"."""
    last = row[-1]
    if len(row) < 2 or tokens.lower[last.first - 1] != "and":
        return False
    behind = tokens.lower[last.after] if last.after < len(tokens) else "."
    if not behind[0].isalnum():
        return behind not in ("'s", "’s", "'")
    return behind in _ENDING or behind in date_words()["weekday"] or tokens.lower[first.first - 1] == "of"
