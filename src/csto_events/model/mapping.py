"""A mapping that can be part of a frozen object: it never changes, has a hash and pickles."""

import json
import math
from collections.abc import Iterator, Mapping
from typing import TypeAlias, TypeVar

from csto_events.errors import ModelError

V_co = TypeVar("V_co", covariant=True)


class FrozenMapping(Mapping[str, V_co]):
    """Names and values that stay as they are: the type of `identifiers` and `extra`.

    Equal content is an equal mapping, whatever the order of its keys; keys are iterated in sorted order. Unlike a `dict`,
    it tells `1` from `True` and from `1.0`, as JSON does.

    Args:
        content: the names and values; lists inside become tuples, mappings become frozen ones.

    Raises:
        ModelError: for a key that is no string, or a value that JSON cannot hold (a lone surrogate in it, for one).

    Example:
        >>> mapping = FrozenMapping({"b": 2, "a": [1]})
        >>> mapping["a"], list(mapping), mapping == {"a": (1,), "b": 2}
        ((1,), ['a', 'b'], True)
    """

    __slots__ = ("_content", "_text")

    def __init__(self, content: Mapping[str, V_co] | None = None) -> None:
        self._content: dict[str, V_co] = {}
        for name in sorted(content or {}, key=_checked_key):
            self._content[name] = _frozen(content[name], name)  # type: ignore[index, assignment]
        self._text: str | None = None

    @property
    def _key(self) -> str:
        """What tells two mappings apart; made when it is first asked for."""
        if self._text is None:
            self._text = json.dumps(_plain(self), ensure_ascii=False, sort_keys=True)
        return self._text

    def __getitem__(self, name: str) -> V_co:
        return self._content[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._content)

    def __len__(self) -> int:
        return len(self._content)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, FrozenMapping):
            return self._key == other._key
        if isinstance(other, Mapping):
            try:
                return self._key == FrozenMapping(other)._key
            except ModelError:
                return False
        return NotImplemented

    def __hash__(self) -> int:
        return hash(self._key)

    def __repr__(self) -> str:
        return repr(self._content)

    def __reduce__(self) -> tuple[type["FrozenMapping[V_co]"], tuple[dict[str, V_co]]]:
        return FrozenMapping, (self._content,)

    def to_plain(self) -> dict[str, object]:
        """Give the content as ordinary dicts and lists, as `json.dumps` takes them."""
        return {name: _plain(value) for name, value in self._content.items()}


JsonValue: TypeAlias = bool | int | float | str | tuple["JsonValue", ...] | FrozenMapping["JsonValue"] | None
"""A JSON value that cannot change."""


def _checked_key(name: object) -> str:
    if not isinstance(name, str) or not _is_text(name):
        raise ModelError(f"{name!r} is no name; give a string of Unicode text")
    return name


def _is_text(value: str) -> bool:
    try:
        value.isascii() or value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _frozen(value: object, name: str) -> object:
    if isinstance(value, str) and not _is_text(value):
        raise ModelError(f"{name}: a lone surrogate in {value!r}; give Unicode text")
    if value is None or isinstance(value, bool | int | str | FrozenMapping):
        return value
    if isinstance(value, float) and math.isfinite(value):
        return value
    if isinstance(value, list | tuple):
        return tuple(_frozen(item, name) for item in value)
    if isinstance(value, Mapping):
        return FrozenMapping(value)
    raise ModelError(f"{name}: {value!r} cannot stand in JSON; give a string, a finite number, a boolean, null, a list or a mapping")


def _plain(value: object) -> object:
    if isinstance(value, FrozenMapping):
        return value.to_plain()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


EMPTY: FrozenMapping[JsonValue] = FrozenMapping()
"""The mapping with nothing in it."""
NO_NAMES: FrozenMapping[str] = FrozenMapping()
"""No names and no identifiers."""
