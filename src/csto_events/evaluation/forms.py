"""What gold is made of: texts, the records that a careful reader makes of them, and what is expected of their fields."""

from collections.abc import Mapping
from functools import cached_property
from typing import TypeAlias

import attrs

from csto_events.model.schema import Json

Span: TypeAlias = tuple[int, int]
"""A stretch of characters, half open."""
_MARKS = frozenset("\"“”'‘’.,")


@attrs.frozen
class Place:
    """An expected stretch of the text: evidence answers it that shares half of its letters or more (intersection over union).

    Example:
        >>> Place(spans=((0, 4),)).spans
        ((0, 4),)
    """

    spans: tuple[Span, ...]
    """The stretches, in characters."""


Expected: TypeAlias = "Json | Place"
"""What a field has to be; see `csto_events.evaluation.same`."""


@attrs.frozen(kw_only=True)
class GoldRecord:
    """A record that a careful reader makes of a text.

    Example:
        >>> GoldRecord(type="visit", spans=((0, 12),), fields={"visitor": "person:stanislav-zas"}, key=("visitor",)).optional
        False
    """

    type: str
    """Its type."""
    spans: tuple[Span, ...] | None
    """The words that carry it; None where it may stand anywhere in the text."""
    fields: Mapping[str, Expected]
    """What is expected of its fields, by dotted path."""
    key: tuple[str, ...]
    """The fields that must all hold for the record to count as found."""
    optional: bool = False
    """Whether a careful reader may or may not make it: neither its presence nor its absence counts."""
    excuses: int = 1
    """How many records that are made an optional one excuses."""
    share: float = 0.0
    """How much of the letters of the evidence and the words must be shared (intersection over union); 0 for any overlap."""


@attrs.define(kw_only=True, slots=False)
class GoldDocument:
    """A text with its gold records.

    Example:
        >>> GoldDocument(name="short", text="Zas left.", records=()).letters == {0, 1, 2, 4, 5, 6, 7}
        True
    """

    name: str
    """How it is called in what is printed."""
    text: str
    """The text."""
    published: str | None = None
    """When it was published."""
    records: tuple[GoldRecord, ...]
    """What is to be found in it."""
    types: frozenset[str] | None = None
    """The record types that were looked for; records of other types are not judged. None for all."""
    complete: bool = True
    """Whether all records of these types are here. If not, nothing is false, and there is recall alone."""
    each_figure: bool = False
    """Whether each figure of a report is a record of its own."""

    @cached_property
    def letters(self) -> frozenset[int]:
        """The places of characters that count where stretches are compared: no white space, quotation marks, commas and full stops."""
        return frozenset(place for place, letter in enumerate(self.text) if not letter.isspace() and letter not in _MARKS)
