"""JSON as RFC 8259 has it, read strictly: what other readers let pass or cannot agree on is refused, with its place.

Refused are duplicate keys, NaN and Infinity, numbers too large for a float, lone surrogates, control characters in strings, other
encodings than UTF-8, and whatever is larger than a limit. A byte order mark at the start is ignored.
"""

import json
import math
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from typing import Any, cast

from csto_events.errors import Fault, InvalidDocumentError, LimitExceededError
from csto_events.model.limits import Limits
from csto_events.model.schema import Json, path_to

_STEP = {"[": 1, "{": 1, "]": -1, "}": -1}
_UTF8 = "JSON in UTF-8 (RFC 8259)"
_BOMS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}


def parse(data: bytes, limits: Limits, *, line: int | None = None) -> Json:
    """Read JSON.

    Args:
        data: the bytes.
        limits: how large it may be: `nesting`, `string_length` and `integer_digits` are looked at here.
        line: the line of the file that it is, where it is a line; it goes into the faults.

    Returns:
        Plain data.

    Raises:
        InvalidDocumentError: if it is no JSON.
        LimitExceededError: if it is larger than a limit.

    Example:
        >>> parse(b'{"a": [1, 2.5, null]}', Limits())
        {'a': [1, 2.5, None]}
        >>> parse(b'[{"a": 1, "a": 2}]', Limits())
        Traceback (most recent call last):
        csto_events.errors.InvalidDocumentError: [0].a: found a duplicate key; expected each key once
    """
    text = _decoded(data, line)
    _measure(text, limits)
    reading = _Reading(limits)
    try:
        made = reading.decoder().decode(text)
    except json.JSONDecodeError as error:
        raise InvalidDocumentError([_fault_of(error, text, line)]) from None
    faults = list(_faults_in(made, "", line)) if reading.suspicious or _escaped_surrogate().search(text) else []
    if faults:
        raise InvalidDocumentError(faults)
    return cast("Json", made)


def _decoded(data: bytes, line: int | None) -> str:
    try:
        text = data.decode()
        return text.removeprefix("\ufeff") if line in (None, 1) else text
    except UnicodeDecodeError as error:
        guess = _BOMS.get(data[:2])
        found = f"bytes in {guess}" if guess else f"bytes that are no UTF-8 (at byte {error.start})"
        raise InvalidDocumentError([Fault(path="", found=found, expected=_UTF8, line=line)]) from None


def _measure(text: str, limits: Limits) -> None:
    """Look at nesting and strings before anything recurses or grows. Linear: what stands in strings is cut out first."""
    if text.count("[") + text.count("{") <= limits.nesting and len(text) <= limits.string_length:
        return
    pieces = _escape().sub("x", text).split('"')  # every second piece is a string, as far as this is JSON; after that, nobody reads
    if len(text) > limits.string_length:
        longest = max(map(len, pieces[1::2]), default=0)
        if longest > limits.string_length:
            raise LimitExceededError("string_length", limits.string_length, longest)
    brackets = _no_bracket().sub("", "".join(pieces[::2]))
    deepest = max(accumulate(map(_STEP.__getitem__, brackets)), default=0)
    if deepest > limits.nesting:
        raise LimitExceededError("nesting", limits.nesting, deepest)


@cache
def _escape() -> re.Pattern[str]:
    return re.compile(r"\\u[dD][89aAbB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.", re.DOTALL)


@cache
def _no_bracket() -> re.Pattern[str]:
    return re.compile(r"[^\[\]{}]+")


@cache
def _escaped_surrogate() -> re.Pattern[str]:
    return re.compile(r"\\u[dD][89a-fA-F]")


@cache
def _surrogate() -> re.Pattern[str]:
    return re.compile("[\ud800-\udfff]")


class _Duplicates(dict[str, Any]):
    """An object with the keys that stand in it twice."""

    names: tuple[str, ...] = ()


class _Unspeakable:
    """A number that no float can hold."""

    def __init__(self, text: str) -> None:
        self.text = text


class _Reading:
    """The hooks of one reading, and whether one of them met something that has to be looked for."""

    def __init__(self, limits: Limits) -> None:
        self.limits, self.suspicious = limits, False

    def decoder(self) -> json.JSONDecoder:
        return json.JSONDecoder(object_pairs_hook=self._object, parse_float=self._fraction, parse_int=self._whole, parse_constant=self._constant)

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) == len(pairs):
            return made
        self.suspicious = True
        marked = _Duplicates(made)
        marked.names = tuple(name for name, times in Counter(name for name, _ in pairs).items() if times > 1)
        return marked

    def _fraction(self, text: str) -> object:
        number = float(text)
        return number if math.isfinite(number) else self._constant(text)

    def _whole(self, text: str) -> int:
        if len(text) > self.limits.integer_digits and len(text.removeprefix("-")) > self.limits.integer_digits:
            raise LimitExceededError("integer_digits", self.limits.integer_digits, len(text.removeprefix("-")))
        return int(text)

    def _constant(self, text: str) -> object:
        self.suspicious = True
        return _Unspeakable(text)


def _faults_in(value: object, path: str, line: int | None) -> Iterator[Fault]:
    if isinstance(value, _Unspeakable):
        yield Fault(path=path, found=f"a number that JSON does not have ({value.text[:40]})", expected="a finite number", line=line)
    elif isinstance(value, str):
        if _surrogate().search(value):
            yield Fault(path=path, found=f"a string with a lone surrogate ({value[:40]!a})", expected="Unicode text", line=line)
    elif isinstance(value, list):
        for position, item in enumerate(value):
            yield from _faults_in(item, f"{path}[{position}]", line)
    elif isinstance(value, dict):
        yield from _faults_in_object(value, path, line)


def _faults_in_object(value: dict[str, object], path: str, line: int | None) -> Iterator[Fault]:
    for name in value.names if isinstance(value, _Duplicates) else ():
        yield Fault(path=path_to(path, name), found="a duplicate key", expected="each key once", line=line)
    for name, item in value.items():
        if _surrogate().search(name):
            yield Fault(path=path_to(path, name), found="a name with a lone surrogate", expected="Unicode text", line=line)
        yield from _faults_in(item, path_to(path, name), line)


def _fault_of(error: json.JSONDecodeError, text: str, line: int | None) -> Fault:
    if not text.strip(" \t\r\n"):
        return Fault(path="", found="nothing: no byte of content", expected=_UTF8, line=line)
    after = error.msg == "Extra data"
    what = "something after the end of the value" if after else error.msg
    place = f"column {error.colno}" if line is not None else f"line {error.lineno}, column {error.colno}"
    expected = f"{_UTF8}; JSON Lines are read with format='jsonl'" if after and line is None else _UTF8
    return Fault(path="", found=f"malformed JSON at {place}: {what}", expected=expected, line=error.lineno if line is None else line)
