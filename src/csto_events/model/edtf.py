"""Dates in EDTF: what days a string can mean."""

from datetime import date
from functools import lru_cache
from typing import Literal, TypeAlias

import attrs

Precision: TypeAlias = Literal["day", "week", "month", "season", "year", "decade"]


@attrs.frozen(kw_only=True)
class Bounds:
    """The days that an EDTF string can mean."""

    earliest: date | None
    """The first day; None where nothing bounds it."""
    latest: date | None
    """The last day; None where nothing bounds it."""
    precision: Precision | None
    """The unit in which it is given; None for a range of other length."""

    def before(self, other: "Bounds") -> bool | None:
        raise NotImplementedError

    def overlaps(self, other: "Bounds") -> bool | None:
        raise NotImplementedError


@lru_cache(maxsize=4096)
def bounds(text: str) -> Bounds:
    raise NotImplementedError
