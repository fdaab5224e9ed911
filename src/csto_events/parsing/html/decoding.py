"""Bytes of a page as characters, by what they declare: byte order mark, XML declaration, meta element; UTF-8 where they say nothing."""

import re
from functools import cache

from csto_events.errors import InputError

_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe\x00\x00", "utf-32"), (b"\x00\x00\xfe\xff", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_UNMARKED = ((b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))
_HEAD = 4096
"""Bytes in which a declaration has to stand; browsers ask for 1,024, and pages do not keep to it."""
_LEAST_OF_ONE_BROKEN = 1000
"""One broken character among so many is damage; more of them are another encoding than the page says."""
_CODECS = {
    **dict.fromkeys(("iso-8859-1", "iso8859-1", "latin1", "latin-1", "ascii", "us-ascii", "cp1252"), "windows-1252"),
    **dict.fromkeys(("gb2312", "gbk", "x-gbk"), "gb18030"),
    **dict.fromkeys(("shift_jis", "shift-jis", "x-sjis", "sjis"), "cp932"),
    **dict.fromkeys(("utf8", "utf-16", "utf-16le", "utf-16be", "utf-32"), "utf-8"),  # the declaration was read as ASCII: it is none of these
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987"), "cp949"),
    "iso-8859-9": "windows-1254",
    "iso-8859-11": "cp874",
    "windows-874": "cp874",
    "macintosh": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
    "ibm866": "cp866",
}
"""What browsers read for a label, where Python has another codec under that name or none."""
_KNOWN = re.compile(r"utf-8|windows-125\d|cp125\d|iso-8859-(?:[2-8]|1[03-6])|koi8-[ru]|cp8(?:66|74)|big5|euc-jp|iso-2022-jp|gb18030|cp932|cp949|mac-\w+")


def decode(data: bytes) -> str:
    """Read the bytes of a page as text.

    Args:
        data: the bytes.

    Returns:
        The text, without a byte order mark.

    Raises:
        InputError: if the declared encoding is not known, or the bytes do not follow it.

    Example:
        >>> decode('<meta charset="windows-1251"><title>ОДКБ</title>'.encode("cp1251"))[-12:-8]
        'ОДКБ'
    """
    marked = _marked(data)
    label = marked or declared(data) or "utf-8"
    name = label if marked else _CODECS.get(label, label)
    if not marked and _KNOWN.fullmatch(name) is None:
        raise InputError(f"the page declares the encoding {label!r}, which is not known; decode it first and give a string")
    text = data.decode(name, errors="replace")
    if text.count("\ufffd") * _LEAST_OF_ONE_BROKEN > len(text) + _LEAST_OF_ONE_BROKEN:
        said = "as the page declares" if marked or declared(data) else "and the page declares no other encoding"
        raise InputError(f"the bytes are no {name.upper()}, {said}; decode them first and give a string")
    return text.removeprefix("\ufeff")


def declared(data: bytes) -> str | None:
    """Give the encoding that the XML declaration or a meta element names, in lower case.

    Example:
        >>> declared(b'<meta http-equiv="Content-Type" content="text/html; charset=KOI8-R">')
        'koi8-r'
    """
    head = _comment().sub(b"", data[:_HEAD])
    found = _xml_declaration().match(head) or _meta().search(head)
    return found[1].decode("ascii").lower() if found else None


def beginning(page: str | bytes, length: int) -> str:
    """Give the first characters of a page, without knowing its encoding: ASCII is right, the rest may be anything.

    Example:
        >>> beginning("<html>".encode("utf-16"), 5)
        '<html'
    """
    if isinstance(page, str):
        return page[: length + 1].removeprefix("\ufeff")[:length]
    encoding = _marked(page) or "latin-1"
    return page[: 4 * length + 4].decode(encoding, errors="replace").removeprefix("\ufeff")[:length]


def _marked(data: bytes) -> str | None:
    """Give the encoding that a byte order mark says, or the two bytes of the first "<"."""
    return next((encoding for mark, encoding in (*_MARKS, *_UNMARKED) if data.startswith(mark)), None)


@cache
def _comment() -> re.Pattern[bytes]:
    return re.compile(rb"<!--.*?-->", re.DOTALL)


@cache
def _xml_declaration() -> re.Pattern[bytes]:
    return re.compile(rb"""\s{0,100}<\?xml\s[^>]{0,200}?encoding\s?=\s?["']([A-Za-z0-9._-]{1,40})["']""")


@cache
def _meta() -> re.Pattern[bytes]:
    return re.compile(rb"""<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z0-9._-]{1,40})""", re.IGNORECASE)
