"""Measures of time: how far what is told lies from something else, "two days later", "a week after the vote"."""

from csto_events.language.date_words import DateMention, Place, Unit, date_words
from csto_events.language.numerals import number_words
from csto_events.language.tokens import Tokens

UNITS: tuple[Unit, ...] = ("day", "week", "month", "year", "weekend")
"""The units of time, by their numbers in the table of words from 1 on."""


def measured(place: Place, position: int) -> DateMention | None:
    """Read a unit of time and the word behind it that says on which side; without offset where it is not said how many."""
    number, side = place.lower(position - 2), place.value("distance", position)
    is_one = number in ("a", "one") or (number == "the" and place.lower(position) in ("before", "after"))
    unit = place.value("unit", position - 1) or (1 if is_one and place.value("daytime", position - 1) is not None else None)  # "the night before"
    if unit is None or place.lower(position - 3) == "half":
        return None
    kind, value = number_words().numbers.get(number, ("", 0))
    amount = 1 if is_one else (value if kind in ("small", "tens", "pair") else 0) or place.day(position - 2)
    found = place.mention(position - 2 if amount else position - 1, position + 1, "relative")
    return found._replace(offset=(amount if side == 2 else -amount) if amount else None, unit=UNITS[unit - 1], from_previous=side != 0)


def find_measures(tokens: Tokens, first: int, after: int) -> list[DateMention]:
    """Find the times that say how far what follows them lies from what they stand in: "two days after gunmen attacked".

    Args:
        tokens: the tokens of a text.
        first: the first token to read.
        after: the token after the last one to read.

    Returns:
        The mentions, in order. Each counts from the time of what it stands in to the time of what follows: of "two days after" the offset is
        -2. It has no offset where it is not said how many: "weeks after".

    Example:
        >>> from csto_events.language.tokens import tokenise
        >>> tokens = tokenise("They agreed on Thursday, two days after gunmen attacked.")
        >>> [(found.text, found.offset) for found in find_measures(tokens, 0, len(tokens))]
        [('two days after', -2)]
    """
    place = Place(date_words(), tokens, first, after)
    spots = [at for at in range(first, after) if tokens.lower[at] in ("after", "before") and place.lower(at + 1) not in ("", ".", ",", ";")]
    found = [one for one in (measured(place, at) for at in spots) if one is not None]
    return [one._replace(offset=-one.offset) if one.offset is not None else one for one in found]
