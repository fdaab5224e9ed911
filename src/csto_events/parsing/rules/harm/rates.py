"""Rates: harm that happens again and again, and is no report of one time: "kill ten people a day"."""

from csto_events.parsing.passage import Passage


def is_rate(passage: Passage, after: int) -> bool:
    """Tell whether it happens again and again to so many: "kill ten people a day", "die every week", and not "died a day later"."""
    words = passage.lower[after : after + 3]
    is_time = words[1] in _PERIODS and words[2] not in _APART
    return words[0] == "daily" or (words[0] in ("every", "per", "each") and words[1] in _PERIODS) or (words[0] == "a" and is_time)


_PERIODS = frozenset(("day", "week", "month", "year"))
_APART = frozenset("after afterwards ago and before behind earlier following from into later on since when".split())
