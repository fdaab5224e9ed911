"""Times of offices: titles that somebody had once, or has not yet."""

from functools import cache

from csto_events.language.tokens import Tokens
from csto_events.parsing.triggers import forms
from csto_events.parsing.who.mentions import Mention

_OPENING = frozenset((",", "(", "-", "–", "—"))
_ARTICLES = frozenset(("the", "its", "their", "his", "her"))
_DETERMINING = _ARTICLES | {"'s", "a"}
_AT_THE_TIME = (["at", "the", "time"], ["at", "that", "time"], ["back", "then"])
_COUNTING = frozenset("first second third fourth fifth sixth seventh last preceding previous".split())
"""Words for which one in a row of holders somebody is: "Armenia's third president", "the last Soviet leader"."""
_OF_ONE = ("chairman", "leader", "president", "premier", "prime minister", "secretary general", "secretary-general")
"""Offices of which there is one holder after the other."""
_BESIDE = frozenset(("deputy", "vice"))
THEN, FORMER = "then", "former"
"""What stands in front of an office of another time: that of which is told, and any before now."""


def mark_other_time(tokens: Tokens, found: list[Mention], title: Mention) -> None:
    """Take note of a title whose bearer has it no more, or not yet, where words apart from it say so.

    Args:
        tokens: the tokens of the text.
        found: the mentions before the title.
        title: the title, with what it is of; its office gets a "then" or "former" in front: "the then-Armenian president", "then Russia's
            president", "Kyrgyzstan's second president". "Armenia's president at the time" and "the next president" are only not whoever has the office now.
    """
    office = title.office or ""
    if title.kind not in ("title", "person") or not office:
        return
    is_counted = office.startswith("first ") and _is_of_one(office.removeprefix("first "))
    if is_counted and title.first and tokens.lower[title.first - 1] == "at":  # "At first President Tokayev refused"
        title.first, title.office = title.first + 1, office.removeprefix("first ")
        return
    time = FORMER if is_counted else _marked_before(tokens, title) or (THEN if _is_told_of_then(tokens, found, title) else None)
    if time is not None:
        title.office, title.modified = f"{time} {office}", True
    elif _is_at_the_time(tokens, title) or (title.first and tokens.lower[title.first - 1] == "next"):
        title.modified = True


def _marked_before(tokens: Tokens, title: Mention) -> str | None:
    """What the word in front of a title says of its time: "then-Armenian", "ex-CSTO", "the third", "the last Soviet"."""
    if not title.first:
        return None
    before = tokens.lower[title.first - 1]
    prefix, hyphen, _ = before.partition("-")
    if hyphen and prefix in times():
        return prefix
    at = title.first - 1 - (before == "soviet")
    is_counted = at > 0 and tokens.lower[at] in _COUNTING and tokens.lower[at - 1] in _DETERMINING
    return FORMER if is_counted and _is_of_one(title.office or "") else None


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
def times() -> frozenset[str]:
    """Give the words by which somebody no longer holds an office, or not yet."""
    return forms("standing", frozenset(("not_now",)))


def is_of_the_past(office: str) -> bool:
    """Tell whether a title says that its bearer holds it no more, or not yet: "former president", "president-elect", "one-time leader"."""
    return not times().isdisjoint(office.split()) or ("-" in office and not times().isdisjoint(office.replace("-", " ").split()))


def is_over(office: str | None) -> bool:
    """Tell whether a title says that its bearer acts for nobody by it: "former president", "president-elect"; "then president" is told of its own time."""
    return office is not None and is_of_the_past(office) and THEN not in office.replace("-", " ").split()
