"""Listing: verbs of who is counted that look like other words: "the 19 dead included 12 policemen"."""

from csto_events.language import lexicon as lex
from csto_events.language.line import Line, counted_follows


def included(line: Line, at: int) -> str:
    """Give the letter of "included": that of a verb behind a number of the harmed, where those follow whom it counts.

    Args:
        line: the sentence.
        at: the position of the word.
    """
    if line.letters[max(at - 2, 0) : at] != ["M", "A"]:
        return "E"
    return "V" if counted_follows(line, at + 1) or line.tags_at(at + 1) & lex.DETERMINER else "E"


def totals(line: Line, at: int) -> str:
    """Give the letter of "totals": that of a verb between a noun and a number, though the noun next to it is another one's: "of the forces totals 2,030".

    Args:
        line: the sentence.
        at: the position of the word.
    """
    return "V" if at and line.letters[at - 1] in "NP" and counted_follows(line, at + 1) else "N"


def yet(line: Line, at: int) -> str:
    """Take "yet" behind a comma for "but": "said it was over, yet few believed him"."""
    behind = "".join(line.letters[:at]).rstrip("Q")
    return "C" if behind.endswith(",") and line.lower[at + 1 : at + 2] != [","] else "R"
