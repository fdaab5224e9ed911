"""Bundles to bytes and back: the list of formats, and what all of them share.

A format is a module, or any object, with what `Codec` lists. Others than ours are found by the entry points of the group `csto_events.formats`.
"""

from collections.abc import Mapping
from importlib.metadata import entry_points
from typing import Any, Final, Literal, Protocol, TypeAlias, cast

from csto_events.deadline import within
from csto_events.errors import InputError, InvalidDocumentError, LimitExceededError
from csto_events.extras import load
from csto_events.formats import compression
from csto_events.formats.writing import Layout
from csto_events.model.bundle import Bundle
from csto_events.model.conversion import ConversionReport
from csto_events.model.findings import ReadResult
from csto_events.model.limits import Limits
from csto_events.model.schema import Unknown

Format: TypeAlias = Literal["json", "jsonl"]
"""The formats that are text."""
GROUP: Final = "csto_events.formats"
"""The group of entry points by which a package adds a format; the name of the entry point is that of the format."""
FORMATS: Final[Mapping[str, str]] = {
    name: f"csto_events.formats.{name}"
    for name in (
        "json",
        "jsonl",
        "sqlite",
        "csv",
        "parquet",
        "geojson",
        "jsonld",
        "ics",
        "md",
        "acled",
        "ucdp",
        "gdelt",
        "gdelt_mentions",
        "polecat",
        "cameo",
        "ftm",
    )
}
"""Every format of our own: its name, which is the suffix of its files, and its module."""
SUFFIXES: Final[Mapping[str, str]] = {"zip": "csv"}
"""Further suffixes, and the format that each stands for."""
PLAIN_SUFFIXES: Final = frozenset({"csv", "tsv", "txt", "json"})
"""Suffixes that say how a file is written and not what it holds: `events.acled.csv` is a file of ACLED."""
FOLDERS: Final = frozenset({"csv"})
"""The formats of several files: in a zip file, or in a folder where the name does not end in `.zip`."""

WHOLE: Final = frozenset({"json", "jsonl", "sqlite", "csv", "parquet"})
"""The formats of our own schema: what is written in them is read as it was."""


class Codec(Protocol):
    """What a format gives."""

    def loads(self, data: bytes, /, *, unknown: Unknown, limits: Limits) -> ReadResult:
        """Read a bundle: what is good, and the faults of the rest."""

    def dumps(self, bundle: Bundle, /, *, layout: Layout) -> str | bytes:
        """Write a bundle."""

    def report(self, bundle: Bundle, /, *, layout: Layout) -> ConversionReport:
        """Say what `dumps` carries of a bundle, what it approximates and what it loses; where `loads` gives all of it back, all is carried."""


def names() -> tuple[str, ...]:
    """Give the names of all formats: our own, then those of other packages.

    Example:
        >>> names()[:3]
        ('json', 'jsonl', 'sqlite')
    """
    return tuple(dict.fromkeys([*FORMATS, *sorted(entry_points(group=GROUP).names)]))


def codec(name: str) -> Codec:
    """Give a format by its name.

    Args:
        name: the name.

    Returns:
        The format.

    Raises:
        InputError: if there is none of that name.
    """
    checked_format(name)
    if name in FORMATS:
        return cast("Codec", load(FORMATS[name]))
    made: Any = entry_points(group=GROUP)[name].load()
    return cast("Codec", made)


def format_of(name: str) -> str:
    """Tell the format of a file by the suffix of its name, whether it is compressed or not.

    Args:
        name: the name of the file, or a path.

    Returns:
        The name of the format.

    Raises:
        InputError: if no format has that suffix.

    Example:
        >>> format_of("news/2022-01-10.jsonl"), format_of("news.sqlite.gz"), format_of("2022.acled.csv")
        ('jsonl', 'sqlite', 'acled')
    """
    plain, _ = compression.split(name)
    *_, before, suffix = ("", "", *plain.lower().split("."))
    if suffix in PLAIN_SUFFIXES and before in names():
        return before
    return checked_format(SUFFIXES.get(suffix, suffix), f"{name}: no format is known by the suffix of this name")


def is_folder(format: str, name: str) -> bool:
    """Tell whether a bundle is written into a folder of that name.

    Args:
        format: the name of the format.
        name: the path.

    Returns:
        Whether the format is one of several files, and the name none of a zip file.

    Example:
        >>> is_folder("csv", "news"), is_folder("csv", "news.zip"), is_folder("json", "news")
        (True, False, False)
    """
    plain, compressed = compression.split(name)
    return format in FOLDERS and compressed is None and not plain.lower().endswith(".zip")


def checked_format(name: str, complaint: str | None = None) -> str:
    """Give a name back if it is that of a format.

    Args:
        name: perhaps the name of a format.
        complaint: what to say if it is none.

    Returns:
        The name.

    Raises:
        InputError: if it is none; the message lists the formats.
    """
    if name in FORMATS or name in names():
        return name
    raise InputError(f"{complaint or f'{name!r} is no format'}; give one of {', '.join(names())}")


def loads(data: str | bytes, format: str, *, unknown: Unknown, limits: Limits) -> ReadResult:
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
    with within(limits.seconds, faults=limits.faults):
        return codec(format).loads(content, unknown=unknown, limits=limits)


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
        '{"type":"header","schema":"csto-events/1.1"}'
    """
    text = codec(format).dumps(bundle, layout=Layout(indent=indent))
    if isinstance(text, bytes):
        raise InputError(f"{format} is no text; write it to a file")
    return text


def encoded(bundle: Bundle, format: str, layout: Layout) -> bytes:
    """Write a bundle as the content of a file.

    Args:
        bundle: what to write.
        format: the name of the format.
        layout: how it is laid out.

    Returns:
        The bytes; text in UTF-8, with a line feed at its end.

    Example:
        >>> encoded(Bundle(), "jsonl", Layout()).endswith(b"}" + bytes([10]))
        True
    """
    content = codec(format).dumps(bundle, layout=layout)
    return content if isinstance(content, bytes) else f"{content}\n".encode()


def report(bundle: Bundle, format: str, layout: Layout) -> ConversionReport:
    """Say what becomes of a bundle in a format, without writing it.

    Args:
        bundle: the bundle.
        format: the name of the format.
        layout: how it is laid out.

    Returns:
        What is carried, what is approximated, and what is lost.

    Example:
        >>> report(Bundle(), "json", Layout()).lossless
        True
    """
    return codec(format).report(bundle, layout=layout)


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
