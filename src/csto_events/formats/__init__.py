"""Bundles to bytes and back: the list of formats, and what all of them share.

Each format is a module with `loads`, which gives what is good and the faults of the rest, and `dumps`.
"""

from collections.abc import Mapping
from types import ModuleType
from typing import Literal, TypeAlias, cast

from csto_events.errors import InputError, InvalidDocumentError, LimitExceededError
from csto_events.formats import json, jsonl
from csto_events.model.bundle import Bundle
from csto_events.model.findings import ReadResult
from csto_events.model.limits import Limits
from csto_events.model.schema import Unknown

Format: TypeAlias = Literal["json", "jsonl"]
"""The formats of this release."""
FORMATS: Mapping[str, ModuleType] = {"json": json, "jsonl": jsonl}
"""Every format: its name, which is the suffix of its files, and its module."""


def format_of(name: str) -> Format:
    """Tell the format of a file by the suffix of its name.

    Args:
        name: the name of the file, or a path.

    Returns:
        The name of the format.

    Raises:
        InputError: if no format has that suffix.

    Example:
        >>> format_of("news/2022-01-10.jsonl")
        'jsonl'
    """
    return checked_format(name.rpartition(".")[2].lower(), f"{name}: no format is known by the suffix of this name")


def checked_format(name: str, complaint: str | None = None) -> Format:
    """Give a name back if it is that of a format.

    Args:
        name: perhaps the name of a format.
        complaint: what to say if it is none.

    Returns:
        The name.

    Raises:
        InputError: if it is none; the message lists the formats.
    """
    if name in FORMATS:
        return cast("Format", name)
    raise InputError(f"{complaint or f'{name!r} is no format'}; give one of {', '.join(FORMATS)}")


def loads(data: str | bytes, format: Format, *, unknown: Unknown, limits: Limits) -> ReadResult:
    """Read a bundle; faults are collected, and an input that is no bundle at all is all faults.

    Args:
        data: the text or the bytes.
        format: the name of its format.
        unknown: whether a field that the schema does not know is refused, or kept in `extra`.
        limits: how large it may be.

    Returns:
        What is good, and the faults of the rest.

    Raises:
        InvalidDocumentError: if it is no bundle at all, `UnsupportedVersionError` if it is one of another major version.
        LimitExceededError: if it is larger than a limit.

    Example:
        >>> loads('{"schema": "csto-events/1.0", "records": [{}]}', "json", unknown="refuse", limits=Limits()).faults[0].path
        'records[0].type'
    """
    content = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    if len(content) > limits.bytes:
        raise LimitExceededError("bytes", limits.bytes, len(content))
    result: ReadResult = FORMATS[checked_format(format)].loads(content, unknown=unknown, limits=limits)
    return result


def dumps(bundle: Bundle, format: Format, *, indent: int | None) -> str:
    """Write a bundle: the same bundle gives the same text.

    Args:
        bundle: what to write.
        format: the name of the format.
        indent: spaces a level, where the format is laid out; None for the shortest text.

    Returns:
        The text, without a line feed at the end.

    Example:
        >>> dumps(Bundle(), "jsonl", indent=None)
        '{"type":"header","schema":"csto-events/1.0"}'
    """
    text: str = FORMATS[checked_format(format)].dumps(bundle, indent=indent)
    return text


def raised(result: ReadResult) -> Bundle:
    """Give the bundle of a result without faults.

    Args:
        result: what was read.

    Returns:
        Its bundle.

    Raises:
        InvalidDocumentError: with all faults, if there is one.
    """
    if result.faults:
        raise InvalidDocumentError(result.faults)
    return result.bundle
