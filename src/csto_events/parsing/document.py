"""What is given to read, as a document: text, bytes, a page of HTML, or a document already."""

from datetime import date
from typing import Literal, TypeAlias

from csto_events.errors import InputError, LimitExceededError
from csto_events.model import Document, Limits
from csto_events.parsing.html.page import is_page, read_page
from csto_events.parsing.when.dateline import published_in

TextFormat: TypeAlias = Literal["text", "html"]


def document_of(
    text: str | bytes | Document,
    *,
    format: TextFormat | None = None,
    published: str | date | None = None,
    url: str | None = None,
    title: str | None = None,
    limits: Limits | None = None,
) -> Document:
    """Make the document of what is given to read.

    Args:
        text: a text, its bytes in UTF-8, a page of HTML or its bytes in any encoding that they declare, or a document that has its text.
        format: `text` or `html`; None to take for HTML what begins like it.
        published: when it was published; where None, what the page or the first lines of the text say.
        url: where it was published; where None, what the page says.
        title: its headline; where None, what the page says.
        limits: how large it may be; the defaults where None.

    Returns:
        The document; one that was given, as it is.

    Raises:
        InputError: for bytes that are no UTF-8, a document without text, a page without article, or a format that nobody knows.
        LimitExceededError: for bytes or a page that are too large.
        MissingExtraError: for a page, where the extra `html` is not installed.
        ModelError: for a lone surrogate in the text, or a `published` that is no date.

    Example:
        >>> document_of("MINSK, January 10, 2022 (Agency) - Zas arrived.").published
        '2022-01-10'
    """
    if isinstance(text, Document):
        if text.text is None:
            raise InputError(f"{text.id}: a document without its text; give the text")
        return text
    if format not in (None, "text", "html"):
        raise InputError(f"format: {format!r} is not known; give 'text' or 'html'")
    limits = limits or Limits()
    if isinstance(text, bytes) and len(text) > limits.bytes:
        raise LimitExceededError("bytes", limits.bytes, len(text))
    day = published.isoformat() if isinstance(published, date) else published
    if format == "html" or (format is None and is_page(text)):
        return read_page(text, published=day, url=url, title=title, limits=limits)
    words = _decoded(text).removeprefix("\ufeff")
    return Document.of(words, published=published_in(words) if day is None else day, url=url, title=title)


def _decoded(text: str | bytes) -> str:
    if isinstance(text, str):
        return text
    try:
        return text.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(f"byte {error.start}: no UTF-8 ({error.reason}); decode the text first and give a string") from None
