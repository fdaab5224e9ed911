"""Offices: what a title amounts to, and which titles mean one office."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from csto_events.errors import RegistryError
from csto_events.model.standing import Role
from csto_events.registry.rows import RoleRow

_ACTING = ("acting ", "interim ", "caretaker ", "temporary ", "transitional ")
_QUALIFIERS = (*_ACTING, "former ", "ex-", "then-", "then ", "outgoing ", "incumbent ", "current ", "newly elected ", "new ", "late ")
_OF_ANY = {"state:": "state", "org:": "organisation", "body:": "body"}


@lru_cache(maxsize=4096)
def title_of(text: str) -> str:
    """Bring a title to the form in which titles are compared.

    Args:
        text: a title.

    Returns:
        It in lower case, in British spelling, without article and hyphen.

    Example:
        >>> title_of("the Secretary-General"), title_of("Acting Defense Minister")
        ('secretary general', 'acting defence minister')
    """
    lower = " ".join(text.lower().replace("’", "'").split()).removeprefix("the ")
    return re.sub(r"-general\b", " general", lower.replace("defense", "defence"))


@lru_cache(maxsize=4096)
def _stripped(title: str, words: tuple[str, ...]) -> str:
    for word in words:
        if title.startswith(word):
            return _stripped(title.removeprefix(word), words)
    return title


def is_acting(title: str) -> bool:
    """Tell whether a title says that its holder only stands in.

    Example:
        >>> is_acting("acting president"), is_acting("president")
        (True, False)
    """
    return f"{title_of(title)} ".startswith(_ACTING)


class Offices:
    """The table of roles, by title and what it is of."""

    def __init__(self, rows: Sequence[RoleRow]) -> None:
        self._rows: dict[tuple[str, str | None], RoleRow] = {}
        for row in rows:
            for title in dict.fromkeys(map(title_of, (row.office, *row.titles))):
                if (title, row.of) in self._rows:
                    raise RegistryError(f"roles: {title!r} of {row.of} is there already, for {self._rows[title, row.of].office!r}; leave one out")
                self._rows[title, row.of] = row

    @property
    def titles(self) -> Iterator[str]:
        """Every title of the table."""
        return (title for title, _ in self._rows)

    def _row(self, title: str, of: str | None) -> RoleRow | None:
        core = _stripped(title_of(title), _QUALIFIERS)
        places = (of, _OF_ANY.get(of[: of.find(":") + 1]), None) if of else (None, *_OF_ANY.values())
        for place in places:
            if (row := self._rows.get((core, place))) is not None:
                return row
        return None

    def role(self, title: str, of: str | None) -> Role:
        """Tell what a title amounts to.

        Args:
            title: the title, without the state.
            of: the id of what it is an office of; None where that is not known.

        Returns:
            The role; `other` for a title that the table does not have.
        """
        row = self._row(title, of)
        return row.role if row else "other"

    def same(self, asked: str, held: str, of: str) -> bool:
        """Tell whether the holder of one title is who another one asks for.

        Args:
            asked: the title that is asked for.
            held: the title that somebody holds.
            of: the id of what both are offices of.

        Returns:
            Whether the titles mean one office, or the one asked for means whoever has the role.
        """
        if is_acting(asked) and not is_acting(held):
            return False
        first, second = self._row(asked, of), self._row(held, of)
        if first is None or second is None:
            return _stripped(title_of(asked), _ACTING) == _stripped(title_of(held), _ACTING)
        return first.office == second.office or (first.generic and first.role == second.role)


def spelled(titles: Mapping[str, object]) -> tuple[str, ...]:
    """Give titles in all spellings, for a matcher.

    Args:
        titles: titles as `title_of` gives them.

    Returns:
        They, with the American spelling and the hyphen, sorted.

    Example:
        >>> spelled({"defence minister": None, "secretary general": None})
        ('defence minister', 'defense minister', 'secretary general', 'secretary-general')
    """
    found = set(titles)
    found |= {title.replace("defence", "defense") for title in found}
    found |= {re.sub(r"\b(secretary|prosecutor) general\b", r"\1-general", title) for title in found}
    return tuple(sorted(found))
