"""Languages: which one a text is in that is not English, by its function words."""

from collections import Counter
from collections.abc import Iterable
from functools import cache

from csto_events.parsing.triggers import table

FEWEST = 3
"""Function words without which no language is told."""
UNDETERMINED = "und"
"""The code of BCP 47 for a language that nobody has determined."""


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for row in table("languages"):
        found.setdefault(row.word, []).append(row.kind)
    return {word: tuple(kinds) for word, kinds in found.items()}


def language_of(words: Iterable[str]) -> str:
    """Tell which language some words are in.

    Args:
        words: the words of a text, in lower case.

    Returns:
        Its code (BCP 47); `und` where too few words tell, or two languages as well.

    Example:
        >>> language_of("и он не знал что это было для него".split())
        'ru'
        >>> language_of("xyzzy plugh".split())
        'und'
    """
    counts = Counter(language for word in words for language in _languages().get(word, ()))
    best = counts.most_common(2)
    if not best or best[0][1] < FEWEST or (len(best) > 1 and best[0][1] == best[1][1]):
        return UNDETERMINED
    return best[0][0]
