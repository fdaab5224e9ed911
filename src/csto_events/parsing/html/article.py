"""The text of an article: what a reader came for, and nothing that stands around it."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from csto_events import extras
from csto_events.deadline import check
from csto_events.errors import InputError
from csto_events.parsing.html.tree import EXTRA, Element, words

_BLOCKS = ("p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section", "article", "aside", "table", "td", "dd", "dt")
_MARKS = ("a", "abbr", "b", "big", "em", "font", "i", "mark", "s", "small", "span", "strong", "sub", "sup", "u", "wbr")
"""Elements that only say how words look, and links."""
_UNSEEN = ("script", "style", "template", "noscript", "iframe", "nav", "figcaption", "dialog")
_WHOLE = ("html", "body", "main", "article", "h1")
_ROLES = frozenset(("navigation", "search", "dialog", "alertdialog", "menu", "menubar", "contentinfo"))
_LONGEST_TEASER = 400
"""Characters of a block that begins like a teaser. A longer one is a paragraph of the article."""
_MOST_BLOCKS = 3000
"""Blocks up to which the extractor's second opinion is asked: its time grows with the square of their number."""
_MOST_MARKS = 500
"""Marks in one element up to which they are left there: the extractor's time grows with the square of their number."""
_MOST_BESIDE, _MOST_OF_A_BANNER = 0.5, 0.9
"""The share of a page that may be beside its article."""


def article_of(root: Element, publisher: str | None) -> str:
    """Find the article of a page. The tree is used up.

    Args:
        root: the page.
        publisher: the name of the site, which is no headline.

    Returns:
        Its headline and paragraphs, an empty line between them; empty where the page has no article.

    Raises:
        InputError: if the extractor fails on the page.
        LimitExceededError: when the time is over; what the extractor does cannot be interrupted, so that it is looked at before and behind it.
        MissingExtraError: if the extra is not installed.

    Example:
        >>> from csto_events.parsing.html.tree import tree_of
        >>> article_of(tree_of("<nav>War: 9 killed</nav><p>The bloc sent 100 peacekeepers.<p>Read also: Nine killed"), None)
        'The bloc sent 100 peacekeepers.'
    """
    trafilatura = extras.load("trafilatura", EXTRA)
    _prune(root)
    for element in [one for one in root.iter() if len(one) > _MOST_MARKS]:
        if element.tag in _WHOLE or not _is_of_links(element, len(words(element))):
            _unmark(element)
        else:
            _drop(element)
    headline = _headline(root, publisher)
    check()
    is_long = sum(1 for _ in root.iter(*_BLOCKS)) > _MOST_BLOCKS
    options = {"include_comments": False, "favor_precision": True, "fast": is_long, "date_extraction_params": {"original_date": True}}
    try:
        # Precision: nothing rather than menus. No metadata: the library would guess a date where the page gives none.
        found = trafilatura.bare_extraction(root, with_metadata=False, **options)
    except Exception as error:  # what a page can do to an extractor is not known
        raise InputError(f"the text of the page cannot be extracted ({type(error).__name__}); give the text alone") from error
    check()
    paragraphs = list(_paragraphs(found.text or "")) if found is not None else []
    if headline and paragraphs and headline.casefold() not in (paragraph.casefold() for paragraph in paragraphs[:3]):
        paragraphs.insert(0, headline)
    return "\n\n".join(paragraphs)


def _paragraphs(text: str) -> Iterator[str]:
    """Give the lines of an extracted text, without the marks of lists and tables."""
    for line in text.splitlines():
        paragraph = " ".join(line.removeprefix("- ").strip("| ").split())
        label = _label().match(paragraph) if len(paragraph) <= _LONGEST_TEASER else None
        if paragraph.strip("-| ") and _caption().match(paragraph) is None and not (label and label[2]):
            yield paragraph


def _headline(root: Element, publisher: str | None) -> str | None:
    """Give the one headline of the page; the name of the site is none."""
    found = {words(element): None for element in root.iter("h1")}
    headlines = [one for one in found if one and one != publisher]
    return headlines[0] if len(headlines) == 1 else None


# What stands around an article


def _prune(root: Element) -> None:
    for element in list(root.iter(*_UNSEEN)):
        _drop(element)
    around = [element for element in root.iter() if _is_around(element)]
    lengths, kept = _lengths(root), _above(element for element in root.iter() if element.tag in ("h1", "main") or element.get("itemprop") == "articleBody")
    for element in around:
        if element not in kept and not _is_too_much(element, lengths[element] / (lengths[root] or 1)):
            _drop(element)
    for element in list(_leaves(root)):
        check()
        if element.getparent() is not None:
            _drop_teaser(element)


def _unmark(element: Element) -> None:
    """Put the words of marks where these stand, all of those in a row at once."""
    before, words_in_row = None, [element.text or ""]
    for child in [*element, None]:
        if child is not None and all(one.tag in _MARKS for one in child.iter()):
            words_in_row += [*child.itertext(), child.tail or ""]
            element.remove(child)
            continue
        if before is None:
            element.text = "".join(words_in_row)
        else:
            before.tail = "".join(words_in_row)
        before, words_in_row = child, [child.tail or ""] if child is not None else []


def _drop(element: Element) -> None:
    if element.getparent() is not None:
        element.drop_tree()


def _is_around(element: Element) -> bool:
    if element.tag in _WHOLE:
        return False
    if element.get("hidden") is not None or element.get("role") in _ROLES or _not_displayed().search(element.get("style") or ""):
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''}".lower().replace("_", "-").split()
    return any(_name_of_what_is_around().fullmatch(name) for name in names[:50])


def _is_too_much(element: Element, share: float) -> bool:
    """Whether it is too much to stand beside an article: some sites name the box of the whole page after its banner."""
    is_banner = _banner().search(f"{element.get('class')} {element.get('id')}".lower()) is not None  # may be longer than a short article
    return share > (_MOST_OF_A_BANNER if is_banner else _MOST_BESIDE)


def _lengths(root: Element) -> dict[Element, int]:
    """Count the characters in every element, in one go."""
    lengths = dict.fromkeys(root.iter(), 0)
    for element in reversed(lengths):
        lengths[element] += len((element.text or "").strip())
        around = element.getparent()
        if around is not None:
            lengths[around] += lengths[element] + len((element.tail or "").strip())
    return lengths


def _above(elements: Iterable[Element]) -> set[Element]:
    """Give some elements and all that they stand in."""
    found: set[Element] = set()
    for element in elements:
        for one in (element, *element.iterancestors()):
            if one in found:
                break
            found.add(one)
    return found


def _leaves(root: Element) -> Iterator[Element]:
    """Give the blocks that hold no other block."""
    outer = _above(around for element in root.iter(*_BLOCKS) if (around := element.getparent()) is not None)
    return (element for element in root.iter(*_BLOCKS) if element not in outer)


def _drop_teaser(element: Element) -> None:
    """Drop "Read also: …", a block of links behind such a label, and a caption that is set as a paragraph."""
    text = words(element)
    label = _label().match(text) if len(text) <= _LONGEST_TEASER else None
    if _caption().match(text):
        _drop(element)
    elif label is not None and (label[2] or len(text) == label.end()):
        if len(text) == label.end():
            element = _outermost(element, text)
            for following in list(_links_behind(element)):
                _drop(following)
        _drop(element)
    elif label is not None and _is_of_links(element, len(text) - label.end()):
        _drop(element)


def _outermost(element: Element, text: str) -> Element:
    """Give the largest element that holds nothing but a text."""
    for around in element.iterancestors():
        if around.tag in _WHOLE or words(around) != text:
            break
        element = around
    return element


def _links_behind(element: Element) -> Iterator[Element]:
    for following in element.itersiblings():
        length = len(words(following))
        if (following.tag in _BLOCKS or following.tag == "a") and following.tag != "h1" and _is_of_links(following, length):
            yield following
        else:
            return


def _is_of_links(element: Element, length: int) -> bool:
    """Whether nearly all of a text stands in links."""
    return sum(len(words(link)) for link in element.iter("a")) * 10 >= length * 8


@cache
def _label() -> re.Pattern[str]:
    """The label of a teaser; the second group is what divides it from the title behind."""
    related = "related(?: articles?| stor(?:y|ies)| news| topics?| content)?"
    names = f"read also|also read|see also|read (?:more|next|on)|{related}|more on (?:this|the) (?:topic|story)|more (?:stories|news)"
    others = "you may also like|recommended(?: for you)?|most read|don['’]t miss"
    return re.compile(rf"\W{{0,3}}({names}|{others})\b\s?([:–—|»>-])?\s?", re.IGNORECASE)


@cache
def _caption() -> re.Pattern[str]:
    kind = "(?:file )?(?:photo|picture|image)"
    return re.compile(rf"(?:{kind}|photo credit|video|caption)(?: \([^)]{{1,60}}\))?\s?[:©].{{0,300}}$|{kind} by .{{1,60}}$|©.{{0,150}}$", re.IGNORECASE)


@cache
def _name_of_what_is_around() -> re.Pattern[str]:
    """A class or id, whole. "with-…", "has-…" and "no-…" name the box around the article."""
    names = (
        r"fig(?:ure)?-?caption|(?:image|img|photo|picture|media|wp|thumb|gallery|video)-?(?:caption|credit|legend)(?:-text)?|caption(?:-text)?",
        r"(?:\w{1,20}-){0,3}(?:cookies?|gdpr|consent)(?:-\w{1,20}){0,3}|cookie(?:banner|consent|bar|law|notice)",
        r"(?:\w{1,20}-){0,3}(?:read-?also|also-?read|see-?also|read-?more|read-?next|readmore)(?:-\w{1,20}){0,3}",
        r"(?:\w{1,20}-){0,2}(?:related|recommended|recommendations?)(?:-(?:articles?|posts?|news|stor(?:y|ies)|content|links?|items?|box|block|list|topics?))?",
        r"(?:\w{1,20}-){0,2}(?:newsletter|subscribe|subscription|breadcrumbs?|most-?read|share-?(?:bar|buttons?|links?)|tags?-list)(?:-\w{1,20}){0,2}",
        r"by-?line|dateline-?author|author-?(?:name|bio|box|info)",
    )
    return re.compile(rf"(?!(?:with|has|no|is|not)-)(?:{'|'.join(names)})")


@cache
def _banner() -> re.Pattern[str]:
    return re.compile(r"cookie|consent|gdpr")


@cache
def _not_displayed() -> re.Pattern[str]:
    return re.compile(r"display\s?:\s?none|visibility\s?:\s?hidden", re.IGNORECASE)
