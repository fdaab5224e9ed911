"""Repetitions: how often something was done, which is neither whom nor what it was done to."""

from collections.abc import Sequence


def with_repetitions(letters: str, words: Sequence[str]) -> str:
    """Take "three times" behind a noun for adverbs.

    Args:
        letters: one letter a word; see `csto_events.language.tagging`.
        words: the words in lower case.

    Example:
        >>> with_repetitions("PEPMN", ["zas", "visited", "minsk", "three", "times"])
        'PEPRR'
    """
    for at, word in enumerate(words):
        if word == "times" and at > 1 and letters[at - 1] == "M" and letters[at - 2] in "NP":
            letters = f"{letters[: at - 1]}RR{letters[at + 1 :]}"
    return letters
