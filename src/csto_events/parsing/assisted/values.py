"""Values: what a field of a proposal has to be, made out of what was proposed and of the words alone."""

from collections.abc import Mapping
from types import NoneType
from typing import Any, Literal, NewType, get_args, get_origin

import attrs

from csto_events.language.agreement import same_numbers
from csto_events.language.dates import DateMention
from csto_events.language.numbers import read_quantity
from csto_events.model import CasualtyFigure, EnforcementFigure, Party, Quantity, When
from csto_events.model.checks import describe, members_of, type_of
from csto_events.model.ids import PATTERNS
from csto_events.model.schema import under
from csto_events.parsing.assisted.proposals import OURS
from csto_events.parsing.assisted.report import Refusal
from csto_events.parsing.assisted.setting import Spot
from csto_events.parsing.passage import Passage
from csto_events.parsing.triggers import forms, table

_NUMBERS = ("value", "low", "high", "qualifier")
_ENTITIES = ("org", "body", "state", "person", "place")


class Values:
    """Makes the values of one proposal.

    What the words contradict is refused; what they merely do not carry, and nothing asks for, is left out and noted.

    Args:
        spot: where the proposal stands.
        kind: its record type.
    """

    def __init__(self, spot: Spot, kind: str) -> None:
        self.spot, self.kind = spot, kind
        self.left_out: list[str] = []

    def fields(self, cls: Any, item: Mapping[str, Any], path: str, skip: frozenset[str] = frozenset()) -> dict[str, Any]:
        """Make the fields of a class of the model.

        Args:
            cls: the class.
            item: what was proposed.
            path: where it stands in the proposal.
            skip: fields that are made elsewhere.

        Returns:
            The fields that the words carry; a date is the mention of a date, still to be resolved.

        Raises:
            Refusal: for what the words contradict, and for a required field that is not there.
        """
        made: dict[str, Any] = {}
        known = {field.name: field for field in attrs.fields(cls)}
        self.left_out += [f"{under(path, name)}: not asked for" for name in item if isinstance(name, str) and name not in known and name != "type"]
        for name, field in known.items():
            if name in OURS or name in skip or item.get(name) in (None, [], ""):
                continue
            value = self._value(type_of(field), item[name], under(path, name))
            if value is not None and value != ():
                made[name] = value
        missing = [name for name, field in known.items() if field.default is attrs.NOTHING and name not in made and name not in OURS and name not in skip]
        if missing:
            raise Refusal("wrong_form", under(path, missing[0]), "nothing that the words carry, and the record needs it")
        return made

    def _value(self, annotation: Any, value: Any, path: str) -> Any:
        members = [member for member in members_of(annotation) if member is not NoneType]
        if len(members) == 1 and get_origin(members[0]) is tuple:
            items = value if isinstance(value, list) else [value]
            of = get_args(members[0])[0]
            return tuple(made for position, one in enumerate(items) if (made := self._value(of, one, f"{path}[{position}]")) is not None)
        if all(isinstance(member, NewType) for member in members):
            return self.entity(value, path, tuple(_prefix(member) for member in members))
        if get_origin(members[0]) is Literal:
            return self._one_of(get_args(members[0]), value, path)
        makers: dict[Any, Any] = {Quantity: self.quantity, When: self.date, Party: self._party, str: self._words}
        if members[0] in makers:
            return makers[members[0]](value, path)
        return self._object(members[0], value, path)

    def _object(self, cls: Any, value: Any, path: str) -> Any:
        if not isinstance(value, dict):
            raise Refusal("wrong_form", path, f"{describe(value)}, and not an object")
        made = cls(**self.fields(cls, value, path))
        if isinstance(made, CasualtyFigure | EnforcementFigure):
            self._check_figure(made, path)
        return made

    # ---- words

    def _words(self, value: Any, path: str) -> str | None:
        if not isinstance(value, str):
            self._leave_out(path, f"{describe(value)}, and not words")
            return None
        found = self.spot.words(value)
        if found is None:
            self._leave_out(path, f"{value[:60]!r} does not stand in the sentence")
        return found

    def _one_of(self, allowed: tuple[str, ...], value: Any, path: str) -> str | None:
        folded = "_".join(value.lower().replace("-", " ").split()) if isinstance(value, str) else ""
        if folded in allowed:
            return folded
        self._leave_out(path, f"{describe(value)}, which is none of {', '.join(allowed)}")
        return None

    def _leave_out(self, path: str, why: str) -> None:
        self.left_out.append(f"{path}: {why}")

    # ---- numbers

    def quantity(self, value: Any, path: str) -> Quantity:
        """Give the quantity that the words say; a number that they do not say is refused."""
        given = {"text": value} if isinstance(value, str) else {"value": value} if type(value) is int else value
        if not isinstance(given, dict):
            raise Refusal("wrong_form", path, f"{describe(value)}, and not a quantity")
        words = given.get("text")
        read = self._in_words(words, path) if isinstance(words, str) and words else self._of_value(given, path)
        for name in _NUMBERS:
            said = given.get(name)
            if said is not None and (said != getattr(read, name) or isinstance(said, bool | float)):
                raise Refusal("wrong_number", f"{path}.{name}", f"{read.text!r} is read as {_told(read)}, and is given as {name} {str(said)[:40]}")
        return read

    def _counts(self) -> list[Quantity]:
        """The counts of the evidence, as the sentence has them."""
        return [
            count.quantity
            for sentence in self.spot.sentences
            for count in sentence.counts
            if any(first <= count.first and count.after <= after for first, after in self.spot.spans)
        ]

    def _in_words(self, words: str, path: str) -> Quantity:
        read = read_quantity(words)
        if read is None:
            raise Refusal("wrong_number", path, f"{words[:60]!r} is no quantity")
        found = next((count for count in self._counts() if same_numbers(count, read)), None)
        if found is not None:
            return found
        tokens = self.spot.setting.reading.tokens
        stretches = [tokens.span(*span) for span in self.spot.spans]
        place = next((place for stretch in stretches for place in self.spot.setting.places.of(words, *stretch)), None)
        if place is None or read.high not in (0, 1):  # "no" and "a" are counts by their noun, and are not found among the numbers
            raise Refusal("wrong_number", path, f"{words[:60]!r} is no count of the evidence; its counts are {self._listed()}")
        return attrs.evolve(read, text=tokens.text[place[0] : place[1]])

    def _of_value(self, given: Mapping[str, Any], path: str) -> Quantity:
        said = {name: given[name] for name in _NUMBERS if given.get(name) is not None}
        found = [count for count in self._counts() if all(getattr(count, name) == one for name, one in said.items())] if said else []
        if not found or any(not same_numbers(found[0], other) for other in found):
            raise Refusal("wrong_number", path, f"no count of the evidence is {said or 'it'}; its counts are {self._listed()}")
        return found[0]

    def _listed(self) -> str:
        return ", ".join(repr(count.text) for count in self._counts()) or "none"

    def _check_figure(self, figure: CasualtyFigure | EnforcementFigure, path: str) -> None:
        """A figure of some kind of harm needs a word for that kind beside it."""
        words = {self.spot.passage.lower[token] for token in self.spot.tokens()}
        if figure.kind != "other" and words.isdisjoint(_words_for(self.kind, figure.kind)):
            raise Refusal("wrong_kind", f"{path}.kind", f"no word of the evidence says {figure.kind}")

    # ---- dates

    def date(self, value: Any, path: str) -> DateMention | None:
        """Give the date that the words say; another day than theirs is refused."""
        words = value.get("text") if isinstance(value, dict) else value
        said = value.get("edtf") if isinstance(value, dict) else None
        if not isinstance(words, str):
            self._leave_out(path, f"{describe(words)}, and not the words of a date")
            return None
        found = next((date for date in self._dates() if self._is_in(date, words)), None)
        if found is None:
            self._leave_out(path, f"{words[:60]!r} is no date of the sentence")
            return None
        resolved = self.spot.setting.dates(found)
        if said is not None and (resolved is None or resolved.edtf != said):
            raise Refusal(
                "wrong_date", path, f"{found.text!r} is {resolved.edtf if resolved is not None else 'no date here'}, and is given as {str(said)[:40]}"
            )
        return found

    def _dates(self) -> list[DateMention]:
        return [date for sentence in self.spot.sentences for date in sentence.dates]

    def _is_in(self, date: DateMention, words: str) -> bool:
        start, end = self.spot.setting.reading.tokens.span(date.first, date.after)
        return any(first < end and start < after for first, after in self.spot.setting.places.of(words, *self.spot.stretch))

    # ---- names

    def entity(self, value: Any, path: str, kinds: tuple[str, ...]) -> str:
        """Give the id of somebody or something that the sentence, or the text right before it, speaks of."""
        if not isinstance(value, str):
            raise Refusal("wrong_form", path, f"{describe(value)}, and not a name")
        found = self._known(value, kinds) or self._named(value, kinds)
        if found is None:
            raise Refusal("unknown_entity", path, f"the text speaks of no {' or '.join(kinds)} {value[:60]!r} here")
        return found

    def _known(self, name: str, kinds: tuple[str, ...]) -> str | None:
        """Somebody whom the registry knows by this name or id, and of whom the text speaks."""
        known = self.spot.setting.registry.resolve(name.removeprefix("the "), on=self.spot.setting.document.published)
        wanted = known.id if known is not None else name
        for mention in self.spot.setting.names.within(*self._reach(kinds)):
            entity = mention.entity
            acting = self.spot.setting.names.state_behind(entity) if entity is not None and "place" not in kinds else entity
            if wanted in (entity, acting) and (acting or "").partition(":")[0] in kinds:
                return acting
        return None

    def _reach(self, kinds: tuple[str, ...]) -> tuple[int, int]:
        """Whoever acts may have been named before, and a pronoun stands in the sentence; a place is one of the sentence itself."""
        first, after = self.spot.within_reach
        return (self.spot.sentences[0].first if "place" in kinds and "person" not in kinds else first), after

    def _named(self, name: str, kinds: tuple[str, ...]) -> str | None:
        """Somebody whose name the text prints."""
        setting, tokens = self.spot.setting, self.spot.setting.reading.tokens
        if name.partition(":")[0] in _ENTITIES:  # an id: of another document, or made up
            return None
        for place in reversed(list(setting.places.of(name.removeprefix("the "), *tokens.span(*self._reach(kinds))))):
            first, after = setting.tokens_of(place)
            sentence = setting.reading.sentence_at(after - 1)
            phrase = sentence.phrases.at(after - 1)
            if phrase.kind == "noun" and first <= phrase.head < after and sentence.tokens.words[phrase.head][0].isupper():
                entity = setting.names.entity_of(sentence, phrase) if "place" in kinds else Passage(sentence, setting.names).actor(phrase)
                if entity is not None and entity.partition(":")[0] in kinds:
                    return entity
        return None

    def _party(self, value: Any, path: str) -> Party | None:
        given = {"text": value} if isinstance(value, str) else value
        if not isinstance(given, dict):
            self._leave_out(path, f"{describe(value)}, and not a party")
            return None
        text = self._words(given["text"], f"{path}.text") if given.get("text") else None
        entity = self.entity(given["entity"], f"{path}.entity", _ENTITIES) if given.get("entity") else None
        if entity is None and text is not None:
            entity = self._known(text, _ENTITIES)
        return Party(entity=entity, text=text) if entity is not None or text is not None else None  # type: ignore[arg-type]


def _prefix(kind: Any) -> str:
    return PATTERNS[kind].removeprefix("^").partition(":")[0]


def _words_for(kind: str, value: str) -> frozenset[str]:
    """The words that say a kind of harm."""
    classes = frozenset(row.kind for row in table("harm"))
    return forms("harm", classes, f"{kind}/{value}")


def _told(quantity: Quantity) -> str:
    given = [f"{name} {getattr(quantity, name)}" for name in _NUMBERS[:3] if getattr(quantity, name) is not None]
    return f"{', '.join(given)} ({quantity.qualifier})"
