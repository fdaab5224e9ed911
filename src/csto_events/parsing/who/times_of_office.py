"""Times of offices: titles that somebody had once, or has not yet."""

from functools import cache

from csto_events.language.tokens import Tokens
from csto_events.parsing.triggers import forms
from csto_events.parsing.who.mentions import Mention

_OPENING = frozenset((",", "(", "-", "–", "—"))
_ARTICLES = frozenset(("the", "its", "their", "his", "her"))
_AT_THE_TIME = (["at", "the", "time"], ["at", "that", "time"], ["back", "then"])
_COUNTING = frozenset("first second third fourth fifth sixth seventh last preceding previous".split())
"""Words for which one in a row of holders somebody is: "Armenia's third president", "the last Soviet leader"."""
_OF_ONE = ("chairman", "leader", "president", "premier", "prime minister", "secretary general", "secretary-general")
"""Offices of which there is one holder after the other."""
_BESIDE = frozenset(("deputy", "vice"))
THEN = "then"
"""What stands in front of an office of another time."""


def mark_other_time(tokens: Tokens, found: list[Mention], title: Mention) -> None:
    """Take note of a title whose bearer has it no more, or not yet, where words apart from it say so.

    Args:
        tokens: the tokens of the text.
        found: the mentions before the title.
        title: the title, with what it is of; its office gets a "then" in front: "the then-Armenian president", "then Russia's president",
            "Kyrgyzstan's second president". "Armenia's president at the time" and "the next president" are only not whoever has the office now.
    """
    office = title.office or ""
    if title.kind not in ("title", "person") or not office:
        return
    counted = office.startswith("first ") and _is_of_one(office.removeprefix("first "))
    if counted or _is_marked_before(tokens, title) or _is_told_of_then(tokens, found, title):
        title.office, title.modified = f"{THEN} {office}", True
    elif _is_at_the_time(tokens, title) or (title.first and tokens.lower[title.first - 1] == "next"):
        title.modified = True


def _is_marked_before(tokens: Tokens, title: Mention) -> bool:
    """Whether the word in front of a title says so: "then-Armenian", "ex-CSTO", "third", or "last" before an adjective, as in "the last Soviet leader"."""
    first = title.head if title.kind == "title" else title.first
    before = [tokens.lower[at] for at in range(max(0, min(first, title.first) - 2), title.first)]
    if not before:
        return False
    prefix, hyphen, _ = before[-1].partition("-")
    if hyphen and prefix in _times():
        return True
    is_after_adjective = len(before) > 1 and before[0] in ("last", "first") and tokens.words[title.first - 1][0].isupper()
    return (before[-1] in _COUNTING or is_after_adjective) and _is_of_one(title.office or "")


def _is_of_one(office: str) -> bool:
    return office.endswith(_OF_ONE) and _BESIDE.isdisjoint(office.split())


def _is_told_of_then(tokens: Tokens, found: list[Mention], title: Mention) -> bool:
    """Whether "then" opens an apposition: "Sargsyan, then the president of Armenia," and not "met Putin. Then the president of Belarus spoke"."""
    at = title.first - 1
    at -= at > 0 and tokens.lower[at] in _ARTICLES
    if at < 2 or tokens.lower[at] != THEN or tokens.lower[at - 1] not in _OPENING or not found:
        return False
    return found[-1].kind in ("person", "unknown") and found[-1].after == at - 1


def _is_at_the_time(tokens: Tokens, title: Mention) -> bool:
    """Whether a title without a name goes on with "at the time": "Armenia's president at the time said"."""
    behind = tokens.lower[title.after : title.after + 3]
    return title.kind == "title" and any(behind[: len(words)] == words for words in _AT_THE_TIME)


@cache
def _times() -> frozenset[str]:
    return forms("standing", frozenset(("not_now",)))
