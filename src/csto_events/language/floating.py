"""Floating: quantifiers that stand behind those of whom they are and before a verb: "have each agreed", "are all suspended"."""

from csto_events.language import tags as lex

FLOATING = frozenset(("all", "further", "each", "both"))


def floats(lower: str, before: str, tags: int) -> bool:
    """Tell whether a word stands between those of whom it is said and their verb.

    Args:
        lower: the word.
        before: the letter of the word before; empty where it begins the sentence.
        tags: what the next word may be.
    """
    if lower == "all":
        return before == "X" and bool(tags & lex.PARTICIPLE)  # "are all suspended", "have all left"
    is_between = lower == "further" or (before != "" and before in "NPOXZ")  # "Burundi and Malawi each sent a battalion"
    return is_between and bool(tags & (lex.BASE if before == "Z" else lex.PAST | lex.PRESENT | lex.PARTICIPLE)) and not tags & lex.NOUN
