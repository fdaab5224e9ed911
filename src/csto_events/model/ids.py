"""Ids: one type for each kind of thing, the pattern that it follows, and how ids are derived from content."""

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from json.encoder import encode_basestring as _quoted
from typing import NewType

DocumentId = NewType("DocumentId", str)
RecordId = NewType("RecordId", str)
OrganisationId = NewType("OrganisationId", str)
BodyId = NewType("BodyId", str)
StateId = NewType("StateId", str)
PersonId = NewType("PersonId", str)
PlaceId = NewType("PlaceId", str)

MINTED = r"(~[0-9a-f]{6})?"
SLUG = r"[a-z0-9]+(-[a-z0-9]+)*"

PATTERNS: Mapping[object, str] = {
    DocumentId: r"^doc:[0-9a-f]{16}$",
    RecordId: r"^[a-z]+(_[a-z]+)*:[0-9a-f]{12}$",
    OrganisationId: rf"^org:{SLUG}{MINTED}$",
    BodyId: rf"^body:([A-Z]{{3}}/|{SLUG}/)?{SLUG}{MINTED}$",
    StateId: r"^state:[A-Z]{3}$",
    PersonId: rf"^person:{SLUG}{MINTED}$",
    PlaceId: rf"^place:([A-Z]{{2}}/)?{SLUG}{MINTED}$",
}
"""The regular expression of each kind of id, in the dialect that JSON Schema and Python share."""


@lru_cache(maxsize=16384)
def slug(name: str) -> str:
    """Make the readable part of an id out of a name: Latin letters, lower case, hyphens.

    Args:
        name: any text.

    Returns:
        The slug; `unnamed` where the name has no Latin letter and no digit.

    Example:
        >>> slug("Kassym-Jomart Tokayev"), slug("Göran Lenmarker"), slug("Łukasz Ødegård"), slug("ОДКБ")
        ('kassym-jomart-tokayev', 'goran-lenmarker', 'lukasz-odegard', 'unnamed')
    """
    return "-".join(re.findall("[a-z0-9]+", without_accents(name).lower().replace("'", ""))) or "unnamed"


def without_accents(name: str) -> str:
    """Bring Latin letters to those of English, after the tables of Unicode and, for those that have no accent there, of ICAO 9303; others are left out.

    Args:
        name: any text.

    Example:
        >>> without_accents("Łukasz Ødegård")
        'Lukasz Odegard'
    """
    return unicodedata.normalize("NFKD", name.translate(_LETTERS)).encode("ascii", "ignore").decode()


_LETTERS = str.maketrans(
    {"Ø": "O", "ø": "o", "Ł": "L", "ł": "l", "Đ": "D", "đ": "d", "ß": "ss", "Æ": "Ae", "æ": "ae", "Œ": "Oe", "œ": "oe", "Þ": "Th", "þ": "th", "ı": "i"}
)


def document_id(text: str, url: str | None, published: str | None) -> DocumentId:
    """Derive the id of a document from what makes it that document.

    Args:
        text: the whole text.
        url: where it was published.
        published: when it was published, as the document gives it.

    Returns:
        `doc:` and 16 hexadecimal digits of the SHA-256 of the three as a JSON array.

    Example:
        >>> document_id("", None, None)
        'doc:2b295d52b1ef0ae8'
    """
    return DocumentId(f"doc:{_digest(f'[{_quoted(text)},{_nullable(url)},{_nullable(published)}]')[:16]}")


def _nullable(text: str | None) -> str:
    return "null" if text is None else _quoted(text)


def record_id(kind: str, document: DocumentId, start: int, end: int, ordinal: int = 0) -> RecordId:
    """Derive the id of a record from where it stands, so that a better rule keeps the id.

    Args:
        kind: the record's type, such as `casualty_report`.
        document: the id of the document of its first evidence.
        start: the start of its first evidence.
        end: the end of its first evidence.
        ordinal: its number, from 0 and in text order, among the records of one type and span.

    Returns:
        The type, a colon and 12 hexadecimal digits.

    Example:
        >>> record_id("visit", DocumentId("doc:0000000000000000"), 0, 5)
        'visit:0a5eb36b8a33'
    """
    return RecordIds(document).numbered(kind, start, end, ordinal)


class RecordIds:
    """The ids of the records of one document.

    Args:
        document: the id of the document.

    Example:
        >>> ids = RecordIds(DocumentId("doc:0000000000000000"))
        >>> ids.next("visit", 0, 5), ids.next("visit", 0, 5) == record_id("visit", DocumentId("doc:0000000000000000"), 0, 5, 1)
        ('visit:0a5eb36b8a33', True)
    """

    def __init__(self, document: DocumentId) -> None:
        self._document = document
        self._begun: dict[str, str] = {}
        self._given: dict[tuple[str, int, int], int] = {}

    def numbered(self, kind: str, start: int, end: int, ordinal: int) -> RecordId:
        """Give the id of the record with a number among those of one type and span."""
        begun = self._begun.get(kind)
        if begun is None:
            begun = self._begun[kind] = f"[{_quoted(self._document)},{_quoted(kind)},"
        digest = hashlib.sha256(f"{begun}{start},{end},{ordinal}]".encode()).hexdigest()
        return RecordId(f"{kind}:{digest[:12]}")

    def next(self, kind: str, start: int, end: int) -> RecordId:
        """Give the id of the next record of a type and span, in text order."""
        place = kind, start, end
        self._given[place] = ordinal = self._given.get(place, -1) + 1
        return self.numbered(kind, start, end, ordinal)


def minted(prefix: str, name: str, document: DocumentId) -> str:
    """Make the id of something that the registry does not know: it is good for one document only.

    Args:
        prefix: what stands before the name: `person:`, `place:KZ/`, `body:KAZ/`.
        name: the fullest name that the document prints, without article and title.
        document: the id of that document.

    Returns:
        The id, which ends in a tilde and six hexadecimal digits of the document's id.

    Example:
        >>> minted("person:", "Ivan Petrov", DocumentId("doc:3f9c2a0000000000"))
        'person:ivan-petrov~3f9c2a'
    """
    return f"{prefix}{slug(name)}~{document.removeprefix('doc:')[:6]}"


def _digest(array: str) -> str:
    return hashlib.sha256(array.encode()).hexdigest()
