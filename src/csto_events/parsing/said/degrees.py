"""Degrees: adverbs that stand before what is said and are part of it, without which it would say more, or the opposite."""

from csto_events.parsing.passage import Passage

_OF_CONTENT = frozenset(
    (
        "almost barely certainly definitely even hardly hopefully just largely mainly maybe merely mostly nearly not only perhaps possibly practically "
        "probably scarcely surely undoubtedly unfortunately virtually"
    ).split()
)
"""Adverbs of what is said, and not of how or when it was: "said only one had left", and not "said repeatedly one had left"."""


def with_adverbs(passage: Passage, start: int, content: tuple[int, int] | None) -> tuple[int, int] | None:
    """Give a content with the adverbs right before it: "not all of them had left" behind "said".

    Args:
        passage: the sentence.
        start: the token behind the cue.
        content: the content, as token positions; None where there is none.
    """
    if content is None or content[0] <= start or passage.lower[content[0]] == "that":
        return content
    first, after = content
    while first > start and passage.lower[first - 1] in _OF_CONTENT:
        first -= 1
    return first, after
