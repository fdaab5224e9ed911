"""Listing: the verb that tells who is counted among the harmed, which looks like a participle: "the 19 dead included 12 policemen"."""

from csto_events.language import lexicon as lex
from csto_events.language.line import Line, counted_follows


def included(line: Line, at: int) -> str:
    """Give the letter of "included": that of a verb behind a number of the harmed, where those follow whom it counts.

    Args:
        line: the sentence.
        at: the position of the word.
    """
    follows = counted_follows(line, at + 1) or (at + 1 < len(line.lower) and bool(line.tags_at(at + 1) & lex.DETERMINER))
    return "V" if line.letters[max(at - 2, 0) : at] == ["M", "A"] and follows else "E"
