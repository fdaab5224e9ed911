"""Numbers in the order of those who are named before them: "Germany and France contributed 300 and 120 soldiers"."""

import attrs

from csto_events.language.phrases import Phrase
from csto_events.model import Quantity
from csto_events.parsing.counted import Counted, counted
from csto_events.parsing.passage import Passage


def numbers_in_order(passage: Passage, verb: Phrase, times: int) -> list[Quantity]:
    """Give the numbers of a list behind a verb of which the last alone has a noun, or none has.

    Args:
        passage: the sentence.
        verb: the verb group.
        times: how many subjects it has.

    Returns:
        As many numbers as there are subjects; none where the list is shorter or longer, or counts several things.
    """
    first = passage.phrases.object(verb)
    if first is None or times < 2:
        return []
    numbers = passage.phrases.coordinated(first)
    if len(numbers) != times or not all(_is_bare(passage, one) for one in numbers[:-1]) or not _THEN.isdisjoint(passage.lower[verb.after : numbers[-1].head]):
        return []
    counts = [passage.count_in(one) for one in numbers]
    found = [one for one in counts if one is not None]
    is_told = _is_bare(passage, numbers[-1]) <= ("respectively" in passage.sentence.vocabulary)  # "lost 12 and three"
    return found if is_told and len(found) == times else []


def counts_in_order(passage: Passage, verb: Phrase) -> list[Counted]:
    """Give whom several subjects of a verb lose, each with the noun of the last: "Armenia and Azerbaijan lost 12 and three soldiers"."""
    first = passage.phrases.object(verb)
    shares = numbers_in_order(passage, verb, len(passage.phrases.subjects(verb))) if first is not None and _is_bare(passage, first) else []
    numbers = passage.phrases.coordinated(first) if first is not None and shares else []
    last = counted(passage, numbers[-1]) if numbers else None
    return [attrs.evolve(last, quantity=share, phrase=number) for share, number in zip(shares, numbers, strict=True)] if last is not None else []


_THEN = frozenset(("then", "later", "another"))
"""Words of a second time: "sent 300 and then 400 soldiers"."""


def _is_bare(passage: Passage, noun: Phrase) -> bool:
    """Whether a noun phrase is a number alone."""
    return noun.kind == "noun" and passage.sentence.letters[noun.head - passage.sentence.first] == "M"
