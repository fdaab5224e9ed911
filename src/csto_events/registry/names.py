"""Names: every form by which texts name an entity, and what a form can stand for."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any

from csto_events.model.ids import StateId
from csto_events.registry.load import Entry, Facts
from csto_events.registry.rows import USES, NameForm, NameRow, NameUse

_ABBREVIATION = 5  # capitals up to this length are taken as they are: "US" is not "us"
_RANK = {use: rank for rank, use in enumerate(USES)}


def fold(text: str) -> str:
    """Bring a name to the form in which names are compared: no article, case, accents or curly apostrophes.

    Args:
        text: a name.

    Returns:
        Its folded form.

    Example:
        >>> fold("the  Côte d’Ivoire")
        "cote d'ivoire"
    """
    return _folded(_bare(text))


def _folded(bare: str) -> str:
    if not bare.isascii():
        bare = "".join(sign for sign in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(sign))
    return bare.casefold()


def _bare(text: str) -> str:
    plain = " ".join(text.replace("’", "'").replace("ʻ", "'").split())
    return plain[4:] if plain[:4].lower() == "the " else plain


def _key(text: str) -> str:
    bare = _bare(text)
    return bare if len(bare) <= _ABBREVIATION and bare.isupper() else _folded(bare)


class Names:
    """The forms of a registry and what they stand for."""

    def __init__(self, facts: Facts, rows: Sequence[NameRow]) -> None:
        self._facts, self._rows = facts, rows

    @cached_property
    def forms(self) -> tuple[NameForm, ...]:
        """Every form, by the order of the files; none of one text, entity, use and time stands twice."""
        found = [form for entry in self._facts.entities.values() for form in self._of_entity(entry)]
        found += [NameForm(text=row.text, entity=row.entity, use=row.use, ambiguous=row.ambiguous, since=row.since, until=row.until) for row in self._rows]
        return tuple(dict.fromkeys(found))

    @cached_property
    def _index(self) -> Mapping[str, tuple[NameForm, ...]]:
        found: dict[str, list[NameForm]] = {}
        for form in self.forms:
            found.setdefault(_key(form.text), []).append(form)
        return {key: tuple(sorted(forms, key=lambda form: _RANK[form.use]) if len(forms) > 1 else forms) for key, forms in found.items()}

    @property
    def texts(self) -> Mapping[str, NameForm]:
        """The texts of all forms, for suggestions."""
        return {form.text: form for form in self.forms}

    def _of_entity(self, entry: Entry) -> Iterator[NameForm]:
        fields, surnames, unclear = entry.fields, entry.fields.get("surnames", ()), entry.fields.get("ambiguous", ())
        texts: Mapping[NameUse, Sequence[str | None]] = {
            "name": [fields["name"]],
            "short_name": [fields.get("short_name")],
            "alias": [fields.get("official_name"), *(text for text in fields.get("aliases", ()) if text not in surnames)],
            "surname": surnames,
            "demonym": fields.get("demonyms", ()),
        }
        for use, found in texts.items():
            yield from (NameForm(text=text, entity=fields["id"], use=use, ambiguous=text in unclear) for text in found if text)
        for capital in fields.get("capitals", ()):
            yield from self._of_capital(capital, fields["id"])

    def _of_capital(self, capital: Mapping[str, Any], state: StateId) -> Iterator[NameForm]:
        city = self._facts.entities[capital["place"]].fields
        texts = [capital["name"]] if capital.get("name") else [city["name"], *city.get("aliases", ())]
        for text in texts:
            unclear = text in city.get("ambiguous", ())
            yield NameForm(text=text, entity=state, use="capital", ambiguous=unclear, since=capital.get("since"), until=capital.get("until"))

    def standing_for(self, text: str, on: str | date | None, prefixes: tuple[str, ...]) -> tuple[NameForm, ...]:
        """Find the forms that a text can be.

        Args:
            text: a name.
            on: the time; None for any.
            prefixes: how the ids of the wanted entities may begin.

        Returns:
            The forms, the most telling use first.
        """
        key = _key(text)
        found = self._index.get(key) or (self._index.get(_folded(key), ()) if key.isupper() else ())
        return tuple([form for form in found if form.entity.startswith(prefixes) and form.holds(on)])

    def one(self, text: str, on: str | date | None, prefixes: tuple[str, ...]) -> str | None:
        """Find the one entity that a text names best.

        Args:
            text: a name.
            on: the time; None for any.
            prefixes: how the ids of the wanted entities may begin.

        Returns:
            The id of the entity; of a state and its city of one name it is the state; None where several are named equally well.
        """
        forms = self.standing_for(text, on, prefixes)
        best = {form.entity for form in forms if form.use == forms[0].use}
        if len(best) > 1:
            best = {entity for entity in best if entity.startswith("state:")}
        return best.pop() if len(best) == 1 else None
