"""The tree of a page: made of characters that may be anything, and the little that is asked of it."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Protocol, cast

from csto_events import extras
from csto_events.errors import InputError

EXTRA = "html"
"""The extra that brings what reads pages."""


class Element(Protocol):
    """An element of lxml, as far as it is used here."""

    tag: str
    """Its name, in lower case."""
    text: str | None
    """The characters between its start and the first element in it."""
    tail: str | None
    """The characters between its end and the next element."""

    def __len__(self) -> int:
        """Count the elements right inside of it."""

    def __iter__(self) -> "Iterator[Element]":
        """Go through the elements right inside of it."""

    def remove(self, element: "Element") -> None:
        """Take one of these out, with what follows it."""

    def get(self, key: str) -> str | None:
        """Give an attribute."""

    def iter(self, *tags: str) -> "Iterator[Element]":
        """Go through it and all below, in the order of the page; of some names only, if any are given."""

    def iterancestors(self, *tags: str) -> "Iterator[Element]":
        """Go through what it stands in, from the inside out."""

    def itersiblings(self) -> "Iterator[Element]":
        """Go through what follows it in the same element."""

    def itertext(self) -> Iterator[str]:
        """Go through the characters in it."""

    def getparent(self) -> "Element | None":
        """Give the element that it stands in."""

    def drop_tree(self) -> None:
        """Take it out of the page, and leave what follows it."""


def tree_of(page: str) -> Element:
    """Read a page as browsers do: whatever is wrong in it, there is a tree.

    Args:
        page: the page.

    Returns:
        Its root.

    Raises:
        InputError: if it has no elements, or too many of them inside one another.
        MissingExtraError: if the extra is not installed.

    Example:
        >>> words(tree_of("<p>Zas <b>arrived.</p>"))
        'Zas arrived.'
    """
    lxml = extras.load("lxml.html", EXTRA)
    # Bytes and a fixed encoding: what the page declares of itself was true before it was decoded.
    parser = lxml.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        root = lxml.document_fromstring(_mended(page).encode(), parser=parser)
    except UnicodeEncodeError as error:
        raise InputError(f"a lone surrogate at character {error.start}; give Unicode text, decoded with errors='replace' if need be") from None
    except (lxml.etree.LxmlError, ValueError, AssertionError):
        raise InputError("no HTML: it holds no element and no text; give a page") from None
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise InputError("elements lie more than 255 deep in one another, and what lies deeper would be lost; give the text alone")
    return cast("Element", root)


def words(element: Element) -> str:
    """Give the characters of an element, with single spaces.

    Example:
        >>> words(tree_of("<h1>Troops <br>leave</h1>"))
        'Troops leave'
    """
    return " ".join("".join(element.itertext()).split())


def _mended(page: str) -> str:
    """Leave out what makes the parser lose the rest of a page, and browsers not: an early end, and characters that are none."""
    return _closed_root().sub(r"\1>", _ends().sub("", _no_characters().sub("", page)))


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(r"</(?:html|body)\s{0,9}>", re.IGNORECASE)


@cache
def _closed_root() -> re.Pattern[str]:
    return re.compile(r"(<html(?:\s[^<>]{0,500})?)/>", re.IGNORECASE)


@cache
def _no_characters() -> re.Pattern[str]:
    return re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff]")
