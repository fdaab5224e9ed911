"""Where bytes come in and words go out: files, standard streams and the table."""

import json
import os
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO, Literal, TypeAlias, TypeVar

import attrs
import click
from rich.console import Console

from csto_events import _api
from csto_events.cli.options import limits
from csto_events.errors import CstoEventsError, InputError, InvalidDocumentError, LimitExceededError
from csto_events.model import Bundle, ReadResult
from csto_events.model.schema import unstructure
from csto_events.parsing.document import TextFormat
from csto_events.parsing.explain import Explanation
from csto_events.parsing.html.page import is_page
from csto_events.views import notices, view

Item = TypeVar("Item", bound=attrs.AttrsInstance)
Form: TypeAlias = Literal["json", "jsonl", "table"]
_PAGES = (".html", ".htm", ".xhtml")
_WIDTH_OF_A_FILE = 160
_HEADER = re.compile(rb'\A\s*\{\s*"type"\s*:\s*"header"')
_CHUNK = 2**20
_MOST_LINES = 50
_MARKS = {b"\xff\xfe\x00\x00": "UTF-32", b"\x00\x00\xfe\xff": "UTF-32", b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}


def bytes_of(file: str) -> bytes:
    """Read a file, or standard input where its name is a hyphen.

    Args:
        file: the name.

    Returns:
        Its bytes; never none.

    Raises:
        InputError: if it cannot be read or is empty.
        LimitExceededError: if it is larger than `Limits.bytes`.
    """
    try:
        if file == "-":
            data = _at_most(sys.stdin.buffer)
        else:
            with Path(file).open("rb") as stream:
                data = _at_most(stream)
    except FileNotFoundError:
        raise InputError("no such file; give the path of a file, or - for standard input") from None
    except IsADirectoryError:
        raise InputError("a directory; give the path of one file") from None
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror}); give a file that you may read") from None
    except InputError:
        raise
    except ValueError as error:
        raise InputError(f"no name of a file ({error}); give the path of a file") from None
    if not data:
        raise InputError("empty; give a file that holds something")
    return data


def article_of(file: str, format: TextFormat | None) -> tuple[str | bytes, TextFormat]:
    """Read a file that holds an article: text in UTF-8, or a page of HTML in the encoding that it declares.

    Args:
        file: the name, or a hyphen.
        format: `text` or `html`; None for HTML where the name ends like that of a page or the content begins like one.

    Returns:
        The text without a byte order mark, or the bytes of the page; and which of them it is.

    Raises:
        InputError: if it is empty, or text that is not UTF-8; the message names the encoding or the byte.
    """
    data = bytes_of(file)
    if format == "html" or (format is None and (file.lower().endswith(_PAGES) or is_page(data))):
        return data, "html"
    return _decoded(data), "text"


def _decoded(data: bytes) -> str:
    encoding = next((name for mark, name in _MARKS.items() if data.startswith(mark)), None)
    if encoding:
        raise InputError(f"{encoding}, by its byte order mark; convert it first: iconv -f {encoding} -t UTF-8")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"byte {error.start} (0x{data[error.start]:02x}) is no UTF-8; convert the file first: iconv -f WINDOWS-1252 -t UTF-8") from None
    if not text:
        raise InputError("empty but for a byte order mark; give a file that holds something")
    return text


@attrs.frozen(kw_only=True)
class Source:
    """A saved bundle, and the bytes that it was read from.

    Example:
        >>> Source(file="-", data=b"{}", form="json", bundle=Bundle()).form
        'json'
    """

    file: str
    """Its name, or a hyphen."""
    data: bytes
    """What stands in it."""
    form: Literal["json", "jsonl"]
    """How it is written."""
    bundle: Bundle
    """What was read."""


def bundle_of(file: str) -> Bundle:
    """Read a saved bundle, JSON or JSON Lines by its first line.

    Args:
        file: the name, or a hyphen.

    Returns:
        The bundle.

    Raises:
        InputError: if it is empty or does not follow the schema.
    """
    return source_of(file).bundle


def source_of(file: str) -> Source:
    """Read a saved bundle and keep what it was read from.

    Args:
        file: the name, or a hyphen.

    Returns:
        The bundle, the bytes and how they are written.

    Raises:
        InputError: if it is empty or does not follow the schema.
    """
    data = bytes_of(file)
    form: Literal["json", "jsonl"] = "jsonl" if _HEADER.match(data) else "json"
    result = _api.loads(data, format=form, errors="collect", limits=limits())
    if result.faults:
        raise InvalidDocumentError(result.faults)
    put_notes(result, file)
    return Source(file=file, data=data, form=form, bundle=result.bundle)


def put_notes(result: ReadResult, file: str) -> None:
    """Say on stderr what a user should know of the reading of a bundle.

    Args:
        result: what was read.
        file: the name of the file.
    """
    for note in result.notes:
        say(f"{'standard input' if file == '-' else file}: {note}")


def put(text: str) -> None:
    """Write text to stdout, as it is.

    Args:
        text: the text, with its last line end.
    """
    click.echo(text, nl=False)


def on_terminal() -> bool:
    """Tell whether somebody reads what goes to stdout."""
    return sys.stdout.isatty()


def put_table(bundle: Bundle, *, ledger: bool) -> None:
    """Write a bundle as a table: in colour on a terminal, unless NO_COLOR is set, and as plain text into a file or pipe.

    Args:
        bundle: the bundle.
        ledger: whether to show what was passed over.
    """
    coloured = on_terminal() and not os.environ.get("NO_COLOR")
    width = None if on_terminal() or "COLUMNS" in os.environ else _WIDTH_OF_A_FILE
    console = Console(highlight=False, markup=False, emoji=False, color_system="auto" if coloured else None, width=width)
    with console.capture() as capture:
        console.print(view(bundle, ledger=ledger, width=console.width))
    put("".join(line.rstrip() + "\n" for line in capture.get().splitlines()))


def put_json(content: object) -> None:
    """Write plain data as JSON.

    Args:
        content: the data.
    """
    put(json.dumps(content, ensure_ascii=False, indent=2) + "\n")


def put_items(items: Iterable[Item], line_of: Callable[[Item], str], form: str) -> None:
    """Write a list of objects: one line each, or JSON.

    Args:
        items: the objects.
        line_of: what says one in a line.
        form: `text` or `json`.
    """
    if form == "json":
        put_json([unstructure(item) for item in items])
    else:
        put("".join(f"{line_of(item)}\n" for item in items))


def put_explanation(found: Explanation, form: str) -> None:
    """Write what was made of a sentence: the sentence, a line for each rule, and the records.

    Args:
        found: the explanation.
        form: `text` or `json`.
    """
    if form == "json":
        put_json({"evidence": unstructure(found.evidence), "looks": [attrs.asdict(look) for look in found.looks], "records": list(found.records)})
        return
    lines = [f"{found.evidence.start}-{found.evidence.end}: {found.evidence.exact}", *(f"  {look}" for look in found.looks)]
    put("".join(f"{line}\n" for line in (*lines, f"records: {', '.join(found.records) or 'none'}")))


def say(message: str) -> None:
    """Write a message for people to stderr: above a line of progress where there is one, which `click.echo` would write into.

    Args:
        message: the message.
    """
    sys.stderr.write(f"csto-events: {message}\n")


def complain(error: Exception, place: str | None) -> None:
    """Say on stderr what is wrong with an input, or that the fault is our own.

    Args:
        error: what was raised.
        place: the name of the input, where there is one; a message that names it too is not made to name it twice.
    """
    if not isinstance(error, CstoEventsError):
        start = f"{place}: " if place else ""
        say(f"{start}a fault of csto-events itself, {type(error).__name__}: {error}; set CSTO_EVENTS_TRACEBACK=1 and report what it prints")
        return
    start, known = (f"{place}: ", "<stdin>: " if place == "standard input" else f"{place}: ") if place else ("", "")
    lines = [line.removeprefix(start).removeprefix(known) for line in str(error).splitlines()] or [type(error).__name__]
    for line in lines[:_MOST_LINES]:
        say(start + line)
    if len(lines) > _MOST_LINES:
        say(f"{start}and {len(lines) - _MOST_LINES:,} faults more")


def put_bundle(bundle: Bundle, form: Form | None, *, ledger: bool) -> None:
    """Write a bundle.

    Args:
        bundle: the bundle.
        form: how; None for a table on a terminal and JSON elsewhere.
        ledger: whether the table shows what was passed over.
    """
    chosen = form or ("table" if on_terminal() else "json")
    if chosen == "table":
        put_table(bundle, ledger=ledger)
    else:
        put(_api.dumps(bundle, format=chosen) + "\n")


def put_notices(bundle: Bundle) -> None:
    """Say on stderr what a reader should know of a bundle.

    Args:
        bundle: the bundle.
    """
    for notice in notices(bundle):
        say(notice)


def _at_most(stream: BinaryIO) -> bytes:
    limit, data = limits().bytes, bytearray()
    while chunk := stream.read(_CHUNK):
        data += chunk
        if len(data) > limit:
            raise LimitExceededError("bytes", limit, len(data))
    return bytes(data)
