"""What a page says of itself: JSON-LD, meta elements, links and times. Nothing is guessed; what it does not say stays None."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from functools import cache
from html import unescape

import attrs

from csto_events.extras import load
from csto_events.parsing.html.tree import Element, words
from csto_events.parsing.when.dateline import whole_date

_LONGEST = 1000
"""Characters of a field; what is longer is none."""
_MOST_OBJECTS = 10_000
"""Objects of JSON-LD that are looked at."""
_PUBLISHED = (
    *("article:published_time", "og:article:published_time", "og:published_time", "datepublished", "publication_date", "publish-date", "publishdate"),
    *("publish_date", "published_time", "pubdate", "dc.date.issued", "dcterms.issued", "dc.date", "date", "parsely-pub-date", "sailthru.date"),
)
"""Names of meta elements for the day of publication, the most explicit first. Those for the last change are none of them."""
_NO_DAYS = ("0001-01-01", "1970-01-01")
"""What a program writes that has no date."""
_ARTICLE_TYPES = ("article", "blogposting", "report", "liveblogposting")


@attrs.frozen(kw_only=True)
class Metadata:
    """What a page says of itself.

    Example:
        >>> Metadata(title="Troops leave").published is None
        True
    """

    title: str | None = None
    """The headline."""
    url: str | None = None
    """The address that the page calls its own."""
    publisher: str | None = None
    """The name of the site or of who publishes it."""
    published: str | None = None
    """An ISO 8601 date or date-time."""
    language: str | None = None
    """BCP 47."""


def metadata_of(root: Element) -> Metadata:
    """Read what a page says of itself.

    Args:
        root: the page, whole.

    Returns:
        The metadata. Where two places disagree, JSON-LD goes before meta elements, and those before what readers see.

    Example:
        >>> from csto_events.parsing.html.tree import tree_of
        >>> metadata_of(tree_of('<html lang="en"><meta property="article:published_time" content="2022-01-10"><title>Troops leave</title>'))
        Metadata(title='Troops leave', url=None, publisher=None, published='2022-01-10', language='en')
    """
    meta = _meta(root)
    url = _first(_address(link.get("href")) for link in root.iter("link") if (link.get("rel") or "").lower() == "canonical") or _address(meta.get("og:url"))
    objects = list(_objects(root))
    article = _article(objects, url)
    headlines = [words(element) for element in root.iter("h1")]
    titles = (_text(article.get("headline")), meta.get("og:title"), headlines[0] if len(headlines) == 1 else None, *map(words, root.iter("title")))
    languages = (*(element.get("lang") or element.get("xml:lang") for element in root.iter("html")), _text(article.get("inLanguage")), meta.get("og:locale"))
    return Metadata(
        title=_first(map(_clean, titles)),
        url=url or _address(_text(article.get("url"))) or _address(_text(article.get("mainEntityOfPage"))),
        publisher=_first(map(_clean, (_publisher(article, objects), meta.get("og:site_name"), meta.get("dc.publisher"), meta.get("publisher")))),
        published=_first(map(iso_date, (_text(article.get("datePublished")), *map(meta.get, _PUBLISHED), _time(root)))),
        language=_first(map(_language, (*languages, meta.get("content-language"), meta.get("language")))),
    )


def iso_date(value: str | None) -> str | None:
    """Read a whole date, in ISO 8601, as in a mail or in English words, and give it in ISO 8601.

    Args:
        value: the words.

    Returns:
        The date or date-time; None where the day, month or year is missing or could be another.

    Example:
        >>> iso_date("Mon, 10 Jan 2022 09:30:00 +0300"), iso_date("January 10, 2022"), iso_date("2022-01"), iso_date("03/04/2022")
        ('2022-01-10T09:30:00+03:00', '2022-01-10', None, None)
    """
    value = " ".join((value or "")[:100].split())
    found = _iso(value) or _mail_date(value) or whole_date(value)
    return found if found is not None and not found.startswith(_NO_DAYS) else None


def _iso(value: str) -> str | None:
    match = _iso_pattern().fullmatch(value)
    try:
        if match is None:
            return None
        day = datetime.fromisoformat(f"{match[1]}T{match[2] or '00:00'}{match[3] or ''}")
    except ValueError:  # the 30th of February, or a thirteenth month
        return None
    return day.isoformat() if match[2] else match[1]


def _mail_date(value: str) -> str | None:
    if not _mail_pattern().match(value):
        return None
    try:
        day: datetime = load("email.utils").parsedate_to_datetime(value)  # which brings sockets and more with it
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return day.isoformat()


# Meta elements and times


def _meta(root: Element) -> Mapping[str, str]:
    """Give the meta elements by name, in lower case; the first of a name counts."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        content = element.get("content")
        for key in ("property", "name", "itemprop", "http-equiv"):
            name = element.get(key)
            if name and content and content.strip():
                found.setdefault(name.strip().lower(), content)
    return found


def _time(root: Element) -> str | None:
    """Give what a time element says that is marked as the publication, or stands alone beside the headline."""
    marked = [
        element for element in root.iter() if element.get("itemprop") == "datePublished" or (element.tag == "time" and element.get("pubdate") is not None)
    ]
    values = [_value(element) for element in marked] or list(_times_by_the_headline(root))
    days = {day[:10] for day in map(iso_date, values) if day is not None}
    return _first(value for value in values if iso_date(value)) if len(days) == 1 else None


def _times_by_the_headline(root: Element) -> Iterator[str]:
    """Give the times in the nearest box of the only headline that has any, but for those of a change and of other articles."""
    headlines = list(root.iter("h1"))
    for around in headlines[0].iterancestors() if len(headlines) == 1 else ():
        found = [element for element in around.iter("time") if not _is_of_something_else(element)]
        if found or around.tag in ("article", "main", "body"):
            yield from map(_value, found)
            return


def _is_of_something_else(element: Element) -> bool:
    names = f"{element.get('class')} {element.get('itemprop')} {element.get('id')}".lower()
    return _change().search(names) is not None or any(True for _ in element.iterancestors("aside", "nav", "footer", "li", "a"))


def _value(element: Element) -> str:
    return element.get("datetime") or element.get("content") or words(element)


# JSON-LD


def _objects(root: Element) -> Iterator[Mapping[str, object]]:
    """Give the objects at the top of the page's JSON-LD, and those that stand for the page in them."""
    waiting: list[object] = []
    for script in root.iter("script"):
        if (script.get("type") or "").partition(";")[0].strip().lower() == "application/ld+json":
            try:
                waiting.append(json.loads("".join(script.itertext()), strict=False))
            except (ValueError, RecursionError):  # sites write what is no JSON
                continue
    waiting.reverse()
    for _ in range(_MOST_OBJECTS):
        if not waiting:
            return
        one = waiting.pop()
        if isinstance(one, list):
            waiting.extend(reversed(one))
        elif isinstance(one, dict):
            yield one
            waiting.extend(one[key] for key in ("mainEntity", "@graph") if isinstance(one.get(key), dict | list))


def _article(objects: Iterable[Mapping[str, object]], url: str | None) -> Mapping[str, object]:
    """Give the object of the article: the only one, or the one that has the address of the page."""
    articles = [one for one in objects if any(kind.lower().endswith(_ARTICLE_TYPES) for kind in _texts(one.get("@type")))]
    if len(articles) > 1 and url is not None:
        here = [one for one in articles if url in (_text(one.get("url")), _text(one.get("mainEntityOfPage")), one.get("@id"))]
        articles = here or articles
    return articles[0] if len(articles) == 1 else {}


def _publisher(article: Mapping[str, object], objects: Iterable[Mapping[str, object]]) -> str | None:
    publisher = article.get("publisher")
    if isinstance(publisher, list) and publisher:
        publisher = publisher[0]
    if not isinstance(publisher, dict):
        return publisher if isinstance(publisher, str) and _address(publisher) is None else None
    if isinstance(publisher.get("name"), str):
        return str(publisher["name"])
    identity = publisher.get("@id")
    named = (one.get("name") for one in objects if identity is not None and one.get("@id") == identity)
    return _first(name for name in named if isinstance(name, str))


def _texts(value: object) -> list[str]:
    """Give the strings of a value that may be one or a list."""
    values = value if isinstance(value, list) else [value]
    return [one for one in values if isinstance(one, str)]


def _text(value: object) -> str | None:
    """Give the first string of a value, which may stand as the id or name of an object."""
    if isinstance(value, dict):
        value = next((value[key] for key in ("@id", "@value", "alternateName", "name") if key in value), None)
    return next(iter(_texts(value)), None)


# Single fields


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _clean(value: str | None) -> str | None:
    """Give a field without the entities, control characters and lone surrogates that sites leave in it."""
    text = "".join(one for one in unescape(value or "") if one.isprintable() or one.isspace())
    text = " ".join(text.split())
    return text if 0 < len(text) <= _LONGEST else None


def _address(value: str | None) -> str | None:
    value = _clean(value)
    return value if value is not None and _absolute().fullmatch(value) else None


def _language(value: str | None) -> str | None:
    tag = (value or "").strip().partition(",")[0].replace("_", "-")
    return tag if _tag().fullmatch(tag) else None


@cache
def _iso_pattern() -> re.Pattern[str]:
    return re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?) ?(Z|[+-]\d\d(?::?\d\d)?)?)?", re.ASCII)


@cache
def _mail_pattern() -> re.Pattern[str]:
    return re.compile(r"[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d")


@cache
def _change() -> re.Pattern[str]:
    return re.compile(r"modif|updat|chang|comment|relat")


@cache
def _absolute() -> re.Pattern[str]:
    return re.compile(r"https?://[^\s<>\"]{1,2000}", re.IGNORECASE)


@cache
def _tag() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
