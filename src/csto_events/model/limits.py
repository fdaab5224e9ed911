"""Limits: how large an input may be before it is refused."""

import attrs

from csto_events.model.checks import BIGGEST, as_float, checked

_SIZE = {"bounds": (1, BIGGEST)}


@attrs.frozen(kw_only=True, field_transformer=checked)
class Limits:
    """The largest input that is read. What is larger is refused with a `LimitExceededError` that names the limit.

    Example:
        >>> Limits(bytes=1_000_000).nesting
        64
    """

    bytes: int = attrs.field(default=256 * 2**20, metadata=_SIZE)
    """Bytes of a file or string."""
    nesting: int = attrs.field(default=64, metadata={"bounds": (1, 128)})
    """Objects and lists inside one another; never above 128, so that no reader runs out of stack."""
    string_length: int = attrs.field(default=16 * 2**20, metadata=_SIZE)
    """Characters of one string, such as the text of a document."""
    records: int = attrs.field(default=1_000_000, metadata=_SIZE)
    """Records of a bundle."""
    integer_digits: int = attrs.field(default=20, metadata={"bounds": (1, 4300)})
    """Digits of an integer; never above 4,300, which is what Python itself reads."""
    line_length: int = attrs.field(default=64 * 2**20, metadata=_SIZE)
    """Bytes of a line of JSON Lines."""
    text_length: int = attrs.field(default=4 * 2**20, metadata=_SIZE)
    """Characters of a text to parse."""
    faults: int = attrs.field(default=100_000, metadata=_SIZE)
    """Faults that are collected of one input; one with more is not worth reading."""
    seconds: float = attrs.field(default=300.0, converter=as_float, metadata={"bounds": (0.0, 86400.0)})
    """Time for one document or file; looked at between its sentences, objects and rows, before and behind the extraction of a page."""
