"""Where bytes come in: articles and saved bundles, out of files and standard input."""

import json
import re
import sys
from pathlib import Path
from typing import BinaryIO, Final, Literal

import attrs

from csto_events import _api
from csto_events.cli import streams
from csto_events.cli.options import limits
from csto_events.errors import InputError, InvalidDocumentError, LimitExceededError
from csto_events.formats import compression
from csto_events.formats.filing import format_of
from csto_events.model import Bundle, ReadResult
from csto_events.parsing.document import TextFormat
from csto_events.parsing.html.page import is_page

_PAGES = (".html", ".htm", ".xhtml")
_BRIEF = "md"  # the one format of bundles by whose name an article may go too
_HEADER = re.compile(rb'\A\s*\{\s*"type"\s*:\s*"header"')
_BUNDLE = re.compile(rb'\A(?:\xef\xbb\xbf)?\s*\{[^{}\[\]]{0,200}"csto-events/')
_OBJECT = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*[\[{]")
_CHUNK = 2**20
_BINARIES = {
    b"%PDF-": "a PDF file",
    b"PK\x03\x04": "a zip file or office document",
    b"SQLite format 3": "a database of SQLite",
    b"\xd0\xcf\x11\xe0": "an office document",
}
_MARKS = {b"\xff\xfe\x00\x00": "UTF-32", b"\x00\x00\xfe\xff": "UTF-32", b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}
_INSTEAD: Final = "print a saved bundle with csto-events show"


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
        InputError: if it is empty, a bundle or other JSON, or text that is not UTF-8; the message names the encoding or the byte.
    """
    data = bytes_of(file)
    if format is None and is_bundle(file):
        raise InputError(f"by its name a bundle in {bundle_format(file)}, and no article; {_INSTEAD}, or give --input-format text")
    return article_in(data, file, format)


def article_in(data: bytes, file: str, format: TextFormat | None) -> tuple[str | bytes, TextFormat]:
    """Tell what is an article in bytes; see `article_of`.

    Args:
        data: the bytes.
        file: the name of their file, or a hyphen.
        format: as in `article_of`.

    Returns:
        The same as `article_of`.

    Raises:
        InputError: the same as `article_of`.
    """
    if format == "html" or (format is None and (file.lower().endswith(_PAGES) or is_page(data))):
        return data, "html"
    text = _decoded(data)
    if format is None and _is_json(text):
        what = "a bundle" if holds_bundle(data) else "JSON"
        raise InputError(f"{what}, and no article; {_INSTEAD}, or give --input-format text")
    return text, "text"


def _is_json(text: str) -> bool:
    """Tell whether a text is an object or a list of JSON, or its first line is."""
    start = text.lstrip()
    for whole in (start, start.partition("\n")[0]) if start[:1] in ("{", "[") else ():
        try:
            json.loads(whole)
        except (ValueError, RecursionError):
            continue
        return True
    return False


def _decoded(data: bytes) -> str:
    encoding = next((name for mark, name in _MARKS.items() if data.startswith(mark)), None)
    if encoding:
        raise InputError(f"{encoding}, by its byte order mark; convert it first: iconv -f {encoding} -t UTF-8")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if (binary := _binary(data)) is not None:
            raise InputError(f"{binary}, and no text; give the text of the article, or its page in HTML") from None
        raise InputError(f"byte {error.start} (0x{data[error.start]:02x}) is no UTF-8; convert the file first: iconv -f WINDOWS-1252 -t UTF-8") from None
    if not text:
        raise InputError("empty but for a byte order mark; give a file that holds something")
    return text


def _binary(data: bytes) -> str | None:
    named = (what for begin, what in _BINARIES.items() if data.startswith(begin))
    return next(named, "a binary file" if b"\0" in data[:_CHUNK] else None)


def bundle_format(file: str) -> str | None:
    """Tell which format of bundles the name of a file means, or the folder is.

    Args:
        file: the name, or a hyphen.

    Returns:
        The name of the format; None for a hyphen and every other name.

    Example:
        >>> bundle_format("news.csv.zip"), bundle_format("2022.acled.csv"), bundle_format("article.txt")
        ('csv', 'acled', None)
    """
    if file.lower().endswith(".db"):
        return "sqlite"
    try:
        return None if file == "-" else format_of(file, None)
    except InputError:
        return None


def is_bundle(file: str) -> bool:
    """Tell whether a file is a bundle and no article, by its name alone; a brief in Markdown is an article, as any other such file.

    Args:
        file: the name, or a hyphen.

    Returns:
        Whether it is.

    Example:
        >>> is_bundle("news.json"), is_bundle("news.md"), is_bundle("-")
        (True, False, False)
    """
    return bundle_format(file) not in (None, _BRIEF)


def holds_bundle(data: bytes) -> bool:
    """Tell whether bytes are JSON or JSON Lines that names our schema near its beginning.

    Args:
        data: the bytes.

    Returns:
        Whether they are.

    Example:
        >>> holds_bundle(b'{"schema": "csto-events/1.0"}'), holds_bundle(b"The CSTO met.")
        (True, False)
    """
    return _BUNDLE.match(data) is not None


@attrs.frozen(kw_only=True)
class Source:
    """A saved bundle, and the bytes that it was read from.

    Example:
        >>> Source(file="-", data=b"{}", form="json", bundle=Bundle()).form
        'json'
    """

    file: str
    """Its name, or a hyphen."""
    data: bytes = b""
    """What stands in it, where that is JSON."""
    form: str
    """How it is written: `json`, `jsonl` or another format."""
    bundle: Bundle
    """What was read."""

    @property
    def text_form(self) -> Literal["json", "jsonl"]:
        """How it is shown as text: as it is written, where that is JSON."""
        return "jsonl" if self.form == "jsonl" else "json"


def bundle_of(file: str, form: str | None = None) -> Bundle:
    """Read a saved bundle.

    Args:
        file: the name, or a hyphen.
        form: as in `source_of`.

    Returns:
        The bundle.

    Raises:
        InputError: if it is empty or does not follow the schema.
    """
    return source_of(file, form).bundle


def source_of(file: str, form: str | None = None) -> Source:
    """Read a saved bundle and keep what it was read from.

    Args:
        file: the name, or a hyphen.
        form: the name of the format; None for that of the file's name, and else for JSON or JSON Lines by the first line.

    Returns:
        The bundle, the bytes and how they are written.

    Raises:
        InputError: if it is empty or does not follow the schema.
    """
    form = form or bundle_format(file)
    if form in (None, "json", "jsonl") and compression.split(file)[1] is None:
        return source_in(bytes_of(file), file)
    result = _api.read(sys.stdin.buffer if file == "-" else file, form, errors="collect", limits=limits())
    return Source(file=file, form=form or "json", bundle=_checked(result, file))


def source_in(data: bytes, file: str) -> Source:
    """Read a saved bundle from bytes: JSON, or JSON Lines by the first line.

    Args:
        data: the bytes.
        file: the name of their file, or a hyphen.

    Returns:
        The bundle, the bytes and how they are written.

    Raises:
        InputError: if they do not follow the schema.
    """
    if bundle_format(file) is None and not _OBJECT.match(data) and not data.startswith(tuple(_MARKS)):
        raise InputError("no bundle in JSON or JSON Lines; read an article with csto-events parse, or name another format with --from")
    form: Literal["json", "jsonl"] = "jsonl" if _HEADER.match(data) else "json"
    return Source(file=file, data=data, form=form, bundle=_checked(_api.loads(data, format=form, errors="collect", limits=limits()), file))


def _checked(result: ReadResult, file: str) -> Bundle:
    if result.faults:
        raise InvalidDocumentError(result.faults)
    streams.put_notes(result, file)
    return result.bundle


def _at_most(stream: BinaryIO) -> bytes:
    limit, data = limits().bytes, bytearray()
    while chunk := stream.read(_CHUNK):
        data += chunk
        if len(data) > limit:
            raise LimitExceededError("bytes", limit, len(data))
    return bytes(data)
