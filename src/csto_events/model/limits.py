"""Limits: how large an input may be before it is refused."""

import attrs

from csto_events.model.checks import checked


@attrs.frozen(kw_only=True, field_transformer=checked)
class Limits:
    """The largest input that is read. What is larger is refused with a `LimitExceededError` that names the limit.

    Example:
        >>> Limits(bytes=1_000_000).nesting
        64
    """

    bytes: int = 256 * 2**20
    """Bytes of a file or string."""
    nesting: int = 64
    """Objects and lists inside one another."""
    string_length: int = 16 * 2**20
    """Characters of one string, such as the text of a document."""
    records: int = 1_000_000
    """Records of a bundle."""
    integer_digits: int = 20
    """Digits of an integer."""
    line_length: int = 64 * 2**20
    """Bytes of a line of JSON Lines."""
    text_length: int = 4 * 2**20
    """Characters of a text to parse."""
