"""Modifiers: participles that describe the noun behind them: "Azerbaijani armed forces", "Niger's democratically elected president"."""

from csto_events.language import lexicon as lex
from csto_events.language.line import NO_PARTICLES, Line

_ARTICLES = frozenset(("a", "an", "the", "its", "their", "his", "her", "our", "'s"))

_GOVERNING = NO_PARTICLES | frozenset(("amid", "during", "in"))
"""Prepositions between which and a noun a participle describes it."""


def mark_modifiers(line: Line) -> None:
    """Take for adjectives the past participles of a line that cannot be verbs.

    They stand behind an article and an adverb ("the newly elected president"), between a preposition and what it governs ("accused of renewed shelling",
    "in renewed fighting"), behind a compound of time ("a late-night televised address"), or are the "armed" of "armed forces".

    Args:
        line: a sentence whose words all have their letters.

    Example:
        >>> from csto_events.language.tagging import tag
        >>> from csto_events.language.tokens import tokenise
        >>> tokens = tokenise("The newly elected president fled.")
        >>> tag(tokens, 0, 6, [""] * 6)
        'DRANE.'
    """
    letters, lower, at = line.letters, line.lower, -1
    for _ in range(letters.count("E")):
        at = letters.index("E", at + 1)
        if not 0 < at < len(lower) - 1:
            continue
        if letters[at - 1] == "I" and lower[at - 1] in _GOVERNING:
            is_modifier = _describes(line, at)
        elif "-" in lower[at - 1]:
            is_modifier = _is_behind_compound(line, at)
        elif lower[at] == "armed":
            is_modifier = lower[at + 1] == "forces" and letters[at - 1] in ("P", "N")
        else:
            is_article = at > 1 and letters[at - 1] == "R" and lower[at - 2] in _ARTICLES
            is_modifier = is_article and lower[at - 1].endswith("ly") and letters[at + 1] in ("A", "N", "P")
        if is_modifier:
            letters[at] = "A"


def _is_behind_compound(line: Line, at: int) -> bool:
    """Whether a participle stands behind a compound of time: "in a late-night televised address", and not "people in a sit-in blocked traffic"."""
    is_of_time = line.tags.get(line.lower[at - 1].rpartition("-")[2], 0) & lex.TIME
    return bool(is_of_time) and at > 1 and line.letters[at - 2] in ("D", "K", "A") and _describes(line, at)


def _describes(line: Line, at: int) -> bool:
    """Whether a noun stands behind a participle, which a form in -ing can be too: "renewed attacks", "renewed heavy fighting", "continued shelling"."""
    behind = at + 1 + (line.letters[at + 1] == "A")
    if line.letters[behind : behind + 1] == ["G"] and line.tags_at(behind) & lex.NOUN:
        line.letters[behind] = "N"
    return line.letters[behind : behind + 1] == ["N"]
