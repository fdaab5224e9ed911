"""Modifiers: participles that describe the noun behind them: "Azerbaijani armed forces", "Niger's democratically elected president"."""

from csto_events.language.line import Line

_ARTICLES = frozenset(("a", "an", "the", "its", "their", "his", "her", "our", "'s"))


def mark_modifiers(line: Line) -> None:
    """Take for adjectives the past participles of a line that cannot be verbs: behind an article and an adverb, and the "armed" of "armed forces".

    Args:
        line: a sentence whose words all have their letters.

    Example:
        >>> from csto_events.language.tagging import tag
        >>> from csto_events.language.tokens import tokenise
        >>> tokens = tokenise("The newly elected president fled.")
        >>> tag(tokens, 0, 6, [""] * 6)
        'DRANE.'
    """
    letters, lower = line.letters, line.lower
    for at in [one for one, letter in enumerate(letters) if letter == "E" and 0 < one < len(lower) - 1]:
        if lower[at] == "armed":
            is_modifier = lower[at + 1] == "forces" and letters[at - 1] in ("P", "N")
        else:
            is_article = at > 1 and letters[at - 1] == "R" and lower[at - 2] in _ARTICLES
            is_modifier = is_article and lower[at - 1].endswith("ly") and letters[at + 1] in ("A", "N", "P")
        if is_modifier:
            letters[at] = "A"
