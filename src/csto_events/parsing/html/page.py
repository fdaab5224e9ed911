"""From a page to a document."""

import re
from functools import cache

from csto_events.deadline import check
from csto_events.errors import InputError, LimitExceededError
from csto_events.model import Document, Limits
from csto_events.parsing.html import decoding
from csto_events.parsing.html.article import article_of
from csto_events.parsing.html.metadata import metadata_of
from csto_events.parsing.html.tree import tree_of
from csto_events.parsing.when.dateline import published_in

_BEGINNING = 1024


def is_page(data: str | bytes) -> bool:
    """Tell whether something is a page of HTML: it begins with a mark of HTML, and has a doctype or `<html` in the first 1,024 characters.

    Args:
        data: a text or its bytes.

    Returns:
        Whether it is; words about HTML are none.

    Example:
        >>> is_page("<!-- made by hand --><HTML lang=en>"), is_page("The tag <html> opens a page.")
        (True, False)
    """
    start = decoding.beginning(data, _BEGINNING).lstrip()
    return start.startswith("<") and _mark().search(start) is not None


def read_page(page: str | bytes, *, published: str | None = None, url: str | None = None, title: str | None = None, limits: Limits | None = None) -> Document:
    """Make the document of a page: the text of its article, and what the page says of itself.

    Args:
        page: the page; of bytes, the encoding that they declare is taken, else UTF-8.
        published: when it was published, if you know it better than the page.
        url: where, likewise.
        title: its headline, likewise.
        limits: how large it may be; the defaults where None.

    Returns:
        The document. `published` is None where neither the page nor its first lines give a whole date.

    Raises:
        InputError: if the page has no article, is nested too deeply, or is not in the encoding that it declares.
        LimitExceededError: if it has more than `Limits.bytes` or `Limits.text_length`, or when the time is over.
        MissingExtraError: if the extra `html` is not installed.

    Example:
        >>> document = read_page("<html lang=en><h1>Troops leave</h1><p>MINSK, January 10, 2022 (Agency) - The troops of the bloc left.")
        >>> document.title, document.published, document.language
        ('Troops leave', '2022-01-10', 'en')
    """
    limits = limits or Limits()
    if len(page) > limits.bytes:
        raise LimitExceededError("bytes", limits.bytes, len(page))
    words = decoding.decode(page) if isinstance(page, bytes) else page.removeprefix("\ufeff")
    if len(words) > limits.text_length:
        raise LimitExceededError("text_length", limits.text_length, len(words))
    root = tree_of(words)
    check()
    found = metadata_of(root)
    check()
    text = article_of(root, found.publisher)
    if not text:
        raise InputError("the page has no text of an article; give the page of one article, or its text")
    return Document.of(
        text,
        title=title if title is not None else found.title,
        url=url if url is not None else found.url,
        publisher=found.publisher,
        published=published if published is not None else found.published or published_in(text),
        language=found.language,
    )


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(r"<!doctype\s{1,9}html|<html[\s>]", re.IGNORECASE)
