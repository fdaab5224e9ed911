"""Values: where a text says something, how many, when, and who may have no name."""

import itertools
from datetime import date
from typing import Literal, TypeAlias

import attrs

from csto_events.errors import ModelError
from csto_events.model import edtf
from csto_events.model.checks import BIGGEST, blank, checked
from csto_events.model.ids import BodyId, DocumentId, OrganisationId, PersonId, PlaceId, StateId
from csto_events.model.mapping import EMPTY, FrozenMapping, JsonValue

EntityId: TypeAlias = OrganisationId | BodyId | StateId | PersonId | PlaceId
ActorId: TypeAlias = OrganisationId | BodyId | StateId | PersonId
Extra: TypeAlias = FrozenMapping[JsonValue]
Qualifier: TypeAlias = Literal["exact", "approximate", "at_least", "more_than", "at_most", "less_than", "range", "vague", "estimate"]
Basis: TypeAlias = Literal["explicit", "relative", "inferred"]
Precision: TypeAlias = edtf.Precision
_COUNT = {"bounds": (0, BIGGEST)}


@attrs.frozen(kw_only=True, order=True, field_transformer=checked)
class Evidence:
    """The words of a document that carry a claim, and where they stand.

    Not a paraphrase: `exact` is the text between `start` and `end`, character for character.

    Raises:
        ModelError: if the span is empty or its length is not that of `exact`.

    Example:
        >>> Evidence(document=DocumentId("doc:0123456789abcdef"), start=4, end=8, exact="sent")
        Evidence(document='doc:0123456789abcdef', start=4, end=8, exact='sent')
    """

    document: DocumentId
    """The id of the document."""
    start: int = attrs.field(metadata=_COUNT)
    """The first character, in Unicode code points from 0 (W3C Web Annotation, TextPositionSelector)."""
    end: int = attrs.field(metadata=_COUNT)
    """The character after the last one."""
    exact: str
    """The text between them (W3C Web Annotation, TextQuoteSelector)."""
    extra: Extra = attrs.field(default=EMPTY, repr=False)
    """What this version of the schema does not know."""

    def __attrs_post_init__(self) -> None:
        if not self.start < self.end:
            raise ModelError(f"end: {self.end} is not after start {self.start}; give the character after the last one")
        if len(self.exact) != self.end - self.start:
            raise ModelError(f"exact: {len(self.exact)} characters for a span of {self.end - self.start}; give the text between start and end")


_blank_evidence = blank(Evidence)


def cut(document: DocumentId, text: str, start: int, end: int) -> Evidence:
    """Give a stretch of the text of a document as evidence, where the two places are known to be right: nothing is checked."""
    made = _blank_evidence()
    made.document = document
    made.start = start
    made.end = end
    made.exact = text[start:end]
    made.extra = EMPTY
    made.__class__ = Evidence
    return made  # type: ignore[no-any-return]


@attrs.frozen(kw_only=True)
class Interval:
    """A number that is known only to lie between two bounds. What one computes with; `Quantity.interval` makes it.

    Example:
        >>> Interval(low=10, high=20) + Interval(low=5)
        Interval(low=15, high=None)
    """

    low: int = 0
    """The smallest number that it can be."""
    high: int | None = None
    """The largest number that it can be; None where nothing bounds it."""

    def __add__(self, other: "Interval") -> "Interval":
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(low=self.low + other.low, high=high)

    def certainly_above(self, number: int) -> bool:
        """Tell whether every number that it can be is above the given one."""
        return self.low > number

    def possibly_above(self, number: int) -> bool:
        """Tell whether some number that it can be is above the given one."""
        return self.high is None or self.high > number

    def certainly_below(self, number: int) -> bool:
        """Tell whether every number that it can be is below the given one."""
        return self.high is not None and self.high < number

    def possibly_below(self, number: int) -> bool:
        """Tell whether some number that it can be is below the given one."""
        return self.low < number

    def overlaps(self, other: "Interval") -> bool:
        """Tell whether both can be the same number."""
        return not (self.certainly_below(other.low) or other.certainly_below(self.low))


@attrs.frozen(kw_only=True, field_transformer=checked)
class Quantity:
    """A count as a text gives it: with its bounds, and no more of them than the words give.

    Not a number: "more than 2,400" has a lower bound and no value, and "about 5,800" a value and no bound.
    `best`, `low` and `high` of the Uppsala Conflict Data Program (UCDP) are `value`, `low` and `high`.

    Raises:
        ModelError: if nothing is given, or not `low <= value <= high`.

    Example:
        >>> dead = Quantity(low=8, qualifier="at_least", text="at least 8")
        >>> dead.certainly_above(7), dead.certainly_above(8), dead.possibly_above(200)
        (True, False, True)
    """

    value: int | None = attrs.field(default=None, metadata=_COUNT)
    """The number that the words give."""
    low: int | None = attrs.field(default=None, metadata=_COUNT)
    """The smallest number that the words allow."""
    high: int | None = attrs.field(default=None, metadata=_COUNT)
    """The largest number that the words allow."""
    qualifier: Qualifier
    """How the words bound the number."""
    text: str
    """The words; reading them again gives the same quantity."""
    extra: Extra = attrs.field(default=EMPTY, repr=False)
    """What this version of the schema does not know."""

    def __attrs_post_init__(self) -> None:
        low, value, high = self.low, self.value, self.high
        if low is value is high is None:
            raise ModelError("value: no number at all; give value, low or high, or leave the quantity out")
        least = low or 0
        most = high if high is not None else BIGGEST
        if not (least <= most if value is None else least <= value <= most):
            self._refuse_order()

    def _refuse_order(self) -> None:
        given = [(name, number) for name, number in (("low", self.low), ("value", self.value), ("high", self.high)) if number is not None]
        pairs = [(one, other) for one, other in itertools.pairwise(given) if one[1] > other[1]]
        raise ModelError(
            "\n".join(f"{one}: {first} is above {other} {second}; give them the other way round or leave one out" for (one, first), (other, second) in pairs)
        )

    @property
    def interval(self) -> Interval:
        """The bounds that are certain. No bound is inferred from an approximate value."""
        return Interval(low=self.low or 0, high=self.high)

    def __add__(self, other: "Quantity") -> Interval:
        return self.interval + other.interval

    def certainly_above(self, number: int) -> bool:
        """Tell whether the words say that it is above the given number."""
        return self.interval.certainly_above(number)

    def possibly_above(self, number: int) -> bool:
        """Tell whether the words allow that it is above the given number."""
        return self.interval.possibly_above(number)

    def certainly_below(self, number: int) -> bool:
        """Tell whether the words say that it is below the given number."""
        return self.interval.certainly_below(number)

    def possibly_below(self, number: int) -> bool:
        """Tell whether the words allow that it is below the given number."""
        return self.interval.possibly_below(number)


@attrs.frozen(kw_only=True, field_transformer=checked)
class When:
    """A time as precise as the text gives it, and no more.

    Not a timestamp: "the autumn of 2021" is the season `2021-23`, and "January 10" without any year is `XXXX-01-10`.
    The notation is EDTF, levels 0 to 2 (ISO 8601-2:2019; Library of Congress, 2019).

    Raises:
        ModelError: if `edtf` is no EDTF, or names a day that does not exist.

    Example:
        >>> autumn = When(edtf="2021-23", text="the autumn of 2021", basis="explicit")
        >>> autumn.earliest, autumn.latest, autumn.precision
        (datetime.date(2021, 9, 1), datetime.date(2021, 11, 30), 'season')
        >>> autumn.before(When(edtf="2022-01-10", text="January 10", basis="inferred"))
        True
    """

    edtf: str = attrs.field()
    """The date in EDTF."""
    text: str
    """The words."""
    basis: Basis
    """How the date was found: the words give it, it is counted from another date, or its year was supplied."""
    extra: Extra = attrs.field(default=EMPTY, repr=False)
    """What this version of the schema does not know."""

    @edtf.validator
    def _is_edtf(self, attribute: "attrs.Attribute[str]", value: str) -> None:
        try:
            edtf.bounds(value)
        except ValueError as error:
            raise ModelError(f"edtf: {error}") from None

    @property
    def earliest(self) -> date | None:
        """The first day that it can mean; None where nothing bounds it."""
        return edtf.bounds(self.edtf).earliest

    @property
    def latest(self) -> date | None:
        """The last day that it can mean; None where nothing bounds it."""
        return edtf.bounds(self.edtf).latest

    @property
    def precision(self) -> Precision | None:
        """The unit in which the date is given; None for a range of other length."""
        return edtf.bounds(self.edtf).precision

    def before(self, other: "When") -> bool | None:
        """Tell whether it is before the other: yes, no, or None where the two do not say."""
        return edtf.bounds(self.edtf).before(edtf.bounds(other.edtf))

    def overlaps(self, other: "When") -> bool | None:
        """Tell whether both can be one day: yes where one of them lies wholly in the other's span, no where they are apart, else None."""
        return edtf.bounds(self.edtf).overlaps(edtf.bounds(other.edtf))


@attrs.frozen(kw_only=True, field_transformer=checked)
class Party:
    """Someone who takes part and may have no name: an entity, or the words alone.

    Raises:
        ModelError: if neither is given.

    Example:
        >>> Party(text="unidentified gunmen")
        Party(entity=None, text='unidentified gunmen')
    """

    entity: ActorId | PlaceId | None = None
    """Who it is, where the text names them."""
    text: str | None = None
    """The words for them."""
    extra: Extra = attrs.field(default=EMPTY, repr=False)
    """What this version of the schema does not know."""

    def __attrs_post_init__(self) -> None:
        if self.entity is None and not self.text:
            raise ModelError("entity: a party with neither name nor words; give the entity or the text")
