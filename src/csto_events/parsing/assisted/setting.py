"""The setting in which proposals are grounded: a text as read, and where a proposal stands in it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

import attrs

from csto_events.language.reading import Reading, Sentence
from csto_events.model import Document
from csto_events.parsing.assisted.places import Places
from csto_events.parsing.passage import Passage
from csto_events.parsing.when.timing import Dates
from csto_events.parsing.who.coreference import Names
from csto_events.parsing.who.unnamed import SENTENCES_BACK
from csto_events.registry import Registry


@attrs.define(kw_only=True, slots=False)
class Setting:
    """A document as read, for all of its proposals."""

    document: Document
    reading: Reading
    names: Names
    registry: Registry
    dates: Dates

    @cached_property
    def places(self) -> Places:
        """Where words stand in the text."""
        return Places(self.reading.tokens.text)

    def tokens_of(self, place: tuple[int, int]) -> tuple[int, int]:
        """Give the tokens that characters belong to, as (first, after)."""
        tokens = self.reading.tokens
        return bisect_right(tokens.starts, place[0]) - 1, bisect_left(tokens.starts, place[1])

    def sentences(self, first: int, after: int) -> Sequence[Sentence]:
        """Give the sentences of some tokens."""
        return self.reading.sentences[self.reading.sentence_at(first).index : self.reading.sentence_at(after - 1).index + 1]


@attrs.frozen(kw_only=True)
class Spot:
    """Where a proposal stands."""

    setting: Setting
    spans: tuple[tuple[int, int], ...]
    """Its evidence, as pairs of token positions."""

    @property
    def passage(self) -> Passage:
        """The sentence of its first evidence."""
        return Passage(self.setting.reading.sentence_at(self.spans[0][0]), self.setting.names)

    @property
    def sentences(self) -> Sequence[Sentence]:
        """The sentences of its evidence."""
        return [sentence for first, after in self.spans for sentence in self.setting.sentences(first, after)]

    @property
    def stretch(self) -> tuple[int, int]:
        """The characters of these sentences."""
        return self.setting.reading.tokens.span(self.sentences[0].first, self.sentences[-1].after)

    @property
    def within_reach(self) -> tuple[int, int]:
        """The tokens in which somebody is looked for who is meant: these sentences and those before them that a pronoun reaches."""
        first = self.setting.reading.sentences[max(0, self.sentences[0].index - SENTENCES_BACK)].first
        return first, self.sentences[-1].after

    def tokens(self) -> Iterator[int]:
        """Give the tokens of its evidence."""
        return (token for first, after in self.spans for token in range(first, after))

    def words(self, given: str) -> str | None:
        """Give words of these sentences as the text has them; None where they do not stand there."""
        place = next(self.setting.places.of(given, *self.stretch), None)
        return self.setting.reading.tokens.text[place[0] : place[1]] if place is not None else None
