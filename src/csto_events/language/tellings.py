"""Tellings: "reports", "claims" and "reads" where they are what somebody does: "Three guards were wounded, reports TASS"."""

from csto_events.language import lexicon as lex
from csto_events.language.line import FINITE, Line

_LONGEST = 14
"""Words behind the verb among which another one would be that of a clause."""
_OWNING = frozenset(("of", "for", "in", "at"))


def is_telling(line: Line, at: int) -> bool:
    """Tell whether "reports", "claims" or "reads" is a verb, by one of the constructions that only a verb has.

    Args:
        line: the sentence.
        at: the position of the form, which is not the first word.
    """
    before, following = line.lower[at - 1], line.lower[at + 1] if at + 1 < len(line.lower) else ""
    if line.lower[at] == "reads":
        return line.letters[at - 1] == "Q" and bool(line.tags_at(at + 1) & lex.DETERMINER)  # "“…,” reads the statement"
    if before == ",":
        return _ends_behind_content(line, at)
    if following in ("citing", "quoting"):
        return line.letters[at - 1] in ("N", "P")
    if before == "military":
        return at > 1 and line.letters[at - 2] in ("D", "P") and (following == "that" or bool(line.tags_at(at + 1) & lex.DETERMINER) or following.isdigit())
    if following in _CHANNELS and _tells_through(line, at):
        return True
    return (following in ("that", ",", ".", "on") or following.isdigit()) and _is_of_one(line, at)


_CHANNELS = frozenset(("on", "in", "via", "that"))
_SHORTEST_BODY = 2
_LONGEST_CHANNEL = 6
"""Words between the verb and "that": "in its daily bulletin on Telegram"."""


def _tells_through(line: Line, at: int) -> bool:
    """Whether one body with which a sentence begins tells something by a channel: "The group claims on Facebook that 31 people have been shot"."""
    before = line.letters[:at]
    if (
        len(before) < _SHORTEST_BODY
        or before[0] != "D"
        or before[-1] != "N"
        or set(before[2:]) - set("DANPM")
        or before[1] not in tuple("DANPME")
        or line.tags_at(at - 1) & lex.PLURAL
    ):
        return False
    that = next((one for one in range(at + 1, min(at + 2 + _LONGEST_CHANNEL, len(line.lower))) if line.lower[one] == "that"), None)
    if that is None or any(line.tags_at(one) & (lex.AUXILIARY | lex.MODAL | lex.RELATIVE) or line.lower[one] == "," for one in range(at + 1, that)):
        return False
    return not _is_told_of(line, that + 1)


def _is_told_of(line: Line, start: int) -> bool:
    """Whether the clause behind "that" is itself what is spoken of: "… claims on Telegram that Kyiv had fallen were false"."""
    has_verb = False
    for one in range(start, len(line.lower)):
        tags = line.tags_at(one)
        if tags & (lex.COORDINATOR | lex.RELATIVE | lex.SUBORDINATOR) or line.lower[one] in ",;":
            has_verb = False
        elif tags & (lex.AUXILIARY | lex.MODAL) and not line.tags_at(one - 1) & (lex.AUXILIARY | lex.MODAL):
            if has_verb:
                return True
            has_verb = True
    return False


def _ends_behind_content(line: Line, at: int) -> bool:
    """Whether who says it ends the sentence, behind a clause and its comma: "…, reports the press service of the border troops."."""
    if FINITE.isdisjoint(line.letters[:at]) or at + 1 >= len(line.lower):
        return False
    if not (line.printed[at + 1][0].isupper() or line.tags_at(at + 1) & lex.DETERMINER):
        return False
    rest = range(at + 1, min(at + 1 + _LONGEST, len(line.lower)))
    return not any(line.lower[one] == "that" or line.tags_at(one) & (lex.AUXILIARY | lex.MODAL | lex.PAST | lex.COORDINATOR) for one in rest)


def _is_of_one(line: Line, at: int) -> bool:
    """Whether one body of several people tells it: "The press service of the border troops reports that …"."""
    start = at - 1
    if line.letters[start] != "N" or not line.lower[start].endswith("s") or not line.tags_at(start) & lex.PLURAL:
        return False
    while start > 1 and line.letters[start] in tuple("DANPK"):
        start -= 1
    head = line.lower[start - 1]
    is_one = line.letters[start - 1] == "N" and not line.tags_at(start - 1) & lex.PLURAL and not head.endswith("s")
    first = start - 1
    while first and line.letters[first - 1] in tuple("DANPK"):
        first -= 1
    opens = not first or line.letters[first - 1] in tuple(",SQ")
    return line.lower[start] in _OWNING and is_one and opens and line.lower[first] == "the"
