"""Office-holders: who holds which office, as the text has said so far and as the registry knows it on the day of publication."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from csto_events.language.reading import Reading
from csto_events.model import AnyRecord, PersonId, RecordId
from csto_events.model.checks import copied
from csto_events.parsing.who.joint_offices import office_in_common
from csto_events.parsing.who.mentions import Mention
from csto_events.parsing.who.times_of_office import is_over
from csto_events.registry import Registry

HEADS = ("head_of_state", "head_of_government", "foreign_minister")
"""Roles in which somebody stands for a state."""
_SHORT = frozenset(
    ("minister", "secretary", "chief", "ambassador", "commissioner", "envoy", "representative", "director", "speaker", "governor", "chairman")
)  # of longer titles


_OF_THEMSELVES = frozenset(
    "analyst candidate congressman congresswoman deputy expert lawmaker legislator member mp opposition parliamentarian party senator".split()
)
"""Words of titles whose bearers say "we" of their party, or of nobody who acts."""


class OfficeHolders:
    """Who holds which office in one document.

    Args:
        registry: what is known before reading.
        published: the day of publication, which decides between those who have held an office.
    """

    def __init__(self, registry: Registry, published: str | None) -> None:
        self._registry, self._published = registry, published
        self._told: dict[str, list[tuple[str | None, str]]] = {}
        self._borne: dict[str, dict[tuple[str, str | None], None]] = {}
        self._ranks: list[tuple[str, str]] = []
        self._known: dict[tuple[str, str, str | None], str | None] = {}

    def remember(self, mention: Mention) -> None:
        """Take note of a person whom the text names with an office."""
        if mention.entity is not None and mention.office is not None:
            self._told.setdefault(mention.office, []).append((mention.of, mention.entity))
            self._borne.setdefault(mention.entity, {})[mention.office, mention.of] = None
            self._ranks.append((mention.rank or mention.office, mention.entity))

    def told(self, office: str, of: str | None) -> list[str]:
        """Give whom the text has named with an office of the given state, else with one that can be its; of anybody where None is given."""
        told = self._told.get(office, ())
        named = [person for owner, person in told if of is None or owner == of]
        return named or [person for owner, person in told if owner is None and self._can_be_of(person, office, of)]

    def _can_be_of(self, person: str, office: str, of: str | None) -> bool:
        """Whether somebody with an office of nobody in particular can hold that of a state: "President Trump" is not "the president of Ukraine"."""
        holder = self.known(office, of)
        return holder == person if holder is not None else "~" in person or self.spoken_for(person) in (of, None)

    def bears_longer(self, person: str, office: str) -> bool:
        """Whether the text names somebody elsewhere with more of a title: "Defence Minister Guido Crosetto" beside "Minister Crosetto"."""
        return office in _SHORT and any(_is_longer(title, office) for title, _ in self._borne.get(person, ()))

    def bears(self, person: str, office: str) -> bool:
        """Tell whether somebody has an office by the text or the registry, under a longer title or another name too: "the minister", "the head of state"."""
        told = {title for title, _ in self._borne.get(person, ())}
        rows = self._registry.tenures(person=person, on=self._published) if "~" not in person and self._published is not None else ()
        role = self._registry.role(office)
        return any(title == office or _is_longer(title, office) for title in told | {row.office for row in rows}) or (
            role in HEADS and role in {row.role for row in rows}
        )

    def is_without_office(self, person: str) -> bool:
        """Tell whether the text so far gives somebody no office."""
        return person not in self._borne

    def leader_told(self, of: str) -> str | None:
        """For "the Nigerian leader" give the one head of state, else of government, whom the text has named with that office of Nigeria."""
        for role in HEADS[:2]:
            heads = {person for title, borne in self._told.items() if self._registry.role(title, of) == role for owner, person in borne if owner == of}
            if heads:
                return heads.pop() if len(heads) == 1 else None
        return None

    def told_in_full(self, office: str) -> str | None:
        """For "the minister" give the one defence minister of whom the text has spoken."""
        told = {person for title, borne in self._told.items() if office in _SHORT and _is_longer(title, office) for _, person in borne}
        return told.pop() if len(told) == 1 else None

    def of_rank(self, rank: str) -> str | None:
        """For "the general" give the last major general of whom the text has spoken."""
        return next((person for known, person in reversed(self._ranks) if known.split()[-1] == rank), None)

    def known(self, office: str, of: str | None, year: str | None = None) -> str | None:
        """Who held an office on the day of publication, or all through a year, by the registry; None where several have held it and no date decides."""
        if of is None or "~" in of:
            return None
        if (office, of, year) not in self._known:
            holder = self._registry.holder(office, of=of, on=year or self._published)
            self._known[office, of, year] = holder.person if holder is not None else None
        return self._known[office, of, year]

    def held_in(self, office: str, of: str, year: str) -> str | None:
        """Who held an office in a year: whom the registry knows, else the one unknown to it whom the text has named with it."""
        told = {person for person in self.told(office, of) if "~" in person}
        return self.known(office, of, year) or (told.pop() if len(told) == 1 else None)

    def known_for_last(self, office: str, heard: Mapping[str, Sequence[Mention]], sentence_of: Callable[[Mention], int]) -> str | None:
        """The registry's holder of an office for the one state or organisation that the text has spoken of last.

        Args:
            office: the office.
            heard: the states, organisations and persons of whom the text has spoken, in order.
            sentence_of: gives the number of the sentence of a mention.
        """
        for kind in ("state", "organisation"):
            for one in reversed(apart_from_list(heard[kind], sentence_of)[-3:]):
                holder = self.known(office, one.entity)
                if holder is not None and any(person.entity == holder for person in heard["person"]):
                    return holder
        return None

    def among(self, mention: Mention, reading: Reading) -> str | None:
        """Give the one of several bearers of a name who held the office beside it on the day of publication: "President Japarov"."""
        office = mention.office or office_in_common(reading.tokens, mention.first)
        if office is None:
            return None
        if mention.of is None:
            holders = [one for one in mention.candidates if self.bears(one, office)]
            return holders[0] if len(holders) == 1 else None
        holder = self.known(office, mention.of)
        return holder if holder in mention.candidates else None

    def owner_of(self, person: str) -> str | None:
        """Give the state, organisation or body of the first office with which the text names a person."""
        return next((of for office, of in self._borne.get(person, ()) if of is not None and not is_over(office)), None)

    def spoken_for(self, person: str) -> str | None:
        """Give the one state, organisation or body for which somebody speaks by an office, as the text or else the registry says."""
        told = [(office, of) for office, of in self._borne.get(person, ()) if of is not None]
        own = next((of for office, of in told if _OF_THEMSELVES.isdisjoint(office.split()) and not is_over(office)), None)
        if own is not None or not all(is_over(office) for office, _ in told):
            return own
        rows = self._registry.tenures(person=person, on=self._published) if "~" not in person and self._published is not None else ()
        held = {str(row.of) for row in rows if row.role in HEADS} or {str(row.of) for row in rows}
        return held.pop() if len(held) == 1 else None

    def owner_of_office(self, person: str, office: str, *, is_known: bool) -> str | None:
        """Give the state, organisation or body of an office that a person holds: as the text says anywhere, else as the registry does."""
        for title, of in self._borne.get(person, ()):
            if title == office and of is not None:
                return of
        if not is_known:
            return None
        rows = self._registry.tenures(person=person, on=self._published)
        held = {str(row.of) for row in rows if self.known(office, row.of) == person}
        by_that_title = {str(row.of) for row in rows if row.office == office} & held  # "chairman" may mean a president of something else too
        return next(iter(by_that_title or held)) if len(by_that_title or held) == 1 else None

    def head_of(self, person: str, office: str | None = None) -> str | None:
        """Give the state for which a person speaks as its head, head of government or foreign minister, as the text says, or of a given office all know."""
        held = ((title, of) for title, of in self._borne.get(person, ()) if of is not None and of.startswith("state:") and not is_over(title))
        told = next((of for title, of in held if self._registry.role(title, of) in HEADS), None)
        if told is not None or office is None or is_over(office):
            return told
        of = self.owner_of_office(person, office, is_known="~" not in person)
        return of if of is not None and of.startswith("state:") and self._registry.role(office, of) in HEADS else None


LONGEST_PAIR = 2
"""Names in one sentence of which the last one may be meant afterwards; more are a list, of which no one is."""


def _is_longer(title: str, office: str) -> bool:
    """Whether a title goes on with more than an office: "defence minister" and "minister of defence" beside "minister"."""
    return title.endswith(f" {office}") or title.startswith(f"{office} of ")


def apart_from_list(heard: Sequence[Mention], sentence_of: Callable[[Mention], int]) -> list[Mention]:
    """Leave out those of the last sentence where it lists several, none of whom is spoken of afterwards.

    Args:
        heard: who or what was named, in order.
        sentence_of: gives the number of the sentence of a mention.
    """
    last = sentence_of(heard[-1]) if heard else 0
    listed = {one.entity for one in heard[-_FARTHEST_LIST:] if sentence_of(one) == last}
    return [one for one in heard if sentence_of(one) != last] if len(listed) > LONGEST_PAIR else list(heard)


_FARTHEST_LIST = 20
"""Mentions in which a list is looked for."""


def spoken_of(borne: Sequence[str], heard: Sequence[Mention], office: str, sentence_of: Callable[[Mention], int]) -> str | None:
    """Give whom a bare title means of several who bear it: the last one named; behind a list the last one before it, else nobody.

    Whoever of them is spoken of alone later on, without the title, is meant.

    Args:
        borne: who bears the title in the text so far.
        heard: the people who were named, in order.
        office: the title.
        sentence_of: gives the number of the sentence of a mention.
    """
    named = [one for one in heard if one.office == office and one.entity in borne]
    last = sentence_of(named[-1]) if named else 0
    later = [one for one in heard if one.entity in borne and sentence_of(one) > last]
    spoken = {one.entity for one in later if sentence_of(one) == sentence_of(later[-1])}
    if len(spoken) == 1:
        return spoken.pop()
    before = apart_from_list(named, sentence_of)
    return borne[-1] if len(before) == len(named) else before[-1].entity if before else None


FARTHEST_YEAR = 2
"""Tokens of a sentence before the date with which it begins: "in early 2010"."""


def year_told(mention: Mention, reading: Reading, published: str | None) -> str | None:
    """Give the year before that of publication with which the sentence of a title begins: "In 2010 the CSTO secretary general said".

    Args:
        mention: the title.
        reading: the text.
        published: the day of publication.
    """
    sentence = reading.sentence_at(mention.first)
    date = sentence.dates[0] if sentence.dates else None
    if date is None or published is None or date.year is None or date.end_year is not None or date.after > mention.first:
        return None
    opens = date.first - sentence.first <= FARTHEST_YEAR and sentence.words[0] in ("in", "on")
    return str(date.year) if opens and str(date.year) < published[:4] else None


def with_offices(entities: Iterable[Any], records: Sequence[AnyRecord]) -> list[Any]:
    """Give each person the ids of the tenures that say which offices they hold."""
    held: dict[PersonId, list[RecordId]] = {}
    for record in records:
        if record.type == "tenure":
            held.setdefault(record.person, []).append(record.id)
    return [copied(entity, offices=tuple(sorted(held[entity.id]))) if entity.id in held else entity for entity in entities]
