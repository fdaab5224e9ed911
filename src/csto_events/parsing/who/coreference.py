"""Coreference: who is meant by a surname, a title, a pronoun or a description, and ids for those whom nobody knows."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import partial

import attrs

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Reading, Sentence
from csto_events.model import AnyEntity, Body, Document, Organisation, Person, PersonId, Place, State
from csto_events.model.ids import minted
from csto_events.parsing.who import countries
from csto_events.parsing.who.abbreviations import spell_out
from csto_events.parsing.who.bare_bodies import apart_from_voices, is_of_part, is_voice_from_abroad, of_the_country, others_speak, owner_before, state_in_front
from csto_events.parsing.who.descriptions import OF_GROUPS, body_in_short, full_body, group_meant, is_determined, is_short, meant_by, mission_named
from csto_events.parsing.who.full_names import FullNames, by_initials
from csto_events.parsing.who.institution_names import FARTHEST_NAME, is_of_name, last_named, region_before
from csto_events.parsing.who.institutions import institutions
from csto_events.parsing.who.known_names import groups_by_surname, unions_by_seat
from csto_events.parsing.who.mentions import Mention, are_people, evidence_of, held, is_person, is_place, speaker_above, state_by_metonym
from csto_events.parsing.who.minting import Mint, are_several, can_be_surname, institution_word, is_brand, is_land, is_no_person, is_occasion, kind_before
from csto_events.parsing.who.names import DESCRIPTIONS, entity_kind
from csto_events.parsing.who.office_holders import OfficeHolders, spoken_of, year_told
from csto_events.parsing.who.officials_before import official_before
from csto_events.parsing.who.outlets import NAMED_BEFORE, name_before, outlet_before
from csto_events.parsing.who.placenames import mint_called
from csto_events.parsing.who.press_services import is_press_center, owner_of_service
from csto_events.parsing.who.pronouns import LATE, holder_ahead, it_of_next, person_meant
from csto_events.parsing.who.titled_subjects import person_titled
from csto_events.parsing.who.unnamed import INDEFINITE, SENTENCES_BACK, UNNAMED, bearer_of_late
from csto_events.parsing.who.whose import country_of_whom, owner_of_its, owner_of_its_before
from csto_events.parsing.who.whose_ministry import apart_from_attackers, named_where_written, state_of_item_alone, state_where_told, states_that_tell
from csto_events.registry import Registry

LOOK_BACK = 60
"""How many mentions back a name with several bearers looks for the one that the text has spoken of."""
_NATIONAL = frozenset(("army", "cabinet", "government", "military", "navy", "parliament", "police", "senate"))  # of which a state has one
_SETTLED = frozenset(("state", "organisation", "place"))  # whose names say whom they mean, unless several bear them
_OWNERS = frozenset(("state", "organisation", "body", "place", "description"))


class Names:
    """Who is meant where in one document.

    Args:
        mentions: the mentions of the text, in order; those that are resolved here get their entity.
        reading: the text as read.
        document: the document.
        registry: what is known before reading.
    """

    def __init__(self, mentions: list[Mention], reading: Reading, document: Document, registry: Registry) -> None:
        self.mentions = mentions
        self.reading, self._document, self.registry = reading, document, registry
        self.mint = Mint(document.id, registry)
        self.minted = self.mint.entities
        self._full_names = FullNames(mentions, reading, partial(is_no_person, reading.tokens))
        self._begin = [mention.first for mention in mentions]
        self._held = held(mentions)
        self.at: Callable[[int], Mention | None] = self._held.get
        """Gives the mention that holds a token."""
        unknown = [mention for mention in mentions if mention.kind == "unknown"]
        self.offices = OfficeHolders(registry, document.published)
        self._heard: dict[str, list[Mention]] = {"person": [], "organisation": [], "state": [], "body": []}
        mint_called(reading.tokens, unknown, self.at, self.mint.place)
        spell_out(reading.tokens, mentions, [one for one in unknown if one.kind == "unknown"], self._institution_beside)
        for mention in mentions:
            if mention.entity is None or mention.kind not in _SETTLED:
                self._resolve(mention)
            if mention.owner is not None:
                self._remember(mention.owner)  # "the chair of ECOWAS": ECOWAS has been named
            self._remember(mention)

    # ---- what rules ask

    def within(self, first: int, after: int) -> list[Mention]:
        """Give the mentions that begin among the given tokens, in order."""
        return self.mentions[bisect_left(self._begin, first) : bisect_left(self._begin, after)]

    def take(self, further: Sequence[Mention]) -> None:
        """Take in mentions of tokens that none holds yet, found only once it is known who says what."""
        for one in further:
            at = bisect_left(self._begin, one.first)
            self.mentions.insert(at, one)
            self._begin.insert(at, one.first)
        self._held.update(held(further))

    def entity_of(self, sentence: Sentence, phrase: Phrase | None) -> str | None:
        """Tell whom a noun phrase means: by the mention that holds its head, else as an institution that it names."""
        if phrase is None:
            return None
        mention = self.at(phrase.head)
        if mention is not None and mention.entity is not None and not mention.adjective:
            return mention.entity
        if mention is not None and mention.kind == "unknown":
            return self._mint_unknown(mention)
        word = sentence.tokens.lower[phrase.head]
        if word in NAMED_BEFORE and (named := name_before(sentence.tokens, phrase, self.at)) is not None:
            return named[2] or self.mint.organisation(*named[:2])
        return self._institution(sentence, phrase) if word in institutions() else None

    def actor_of(self, sentence: Sentence, phrase: Phrase | None) -> str | None:
        """Tell who acts: as `entity_of`, but a capital acts for its state."""
        if phrase is None:
            return None
        entity = self.entity_of(sentence, phrase)
        if entity is not None and not entity.startswith("place:"):
            return entity
        if entity is None and phrase.after - phrase.first == 1 and sentence.tokens.lower[phrase.first] == "it":
            return self.it_within(sentence, phrase) or (self.it_before(sentence) if speaker_above(sentence, phrase) is None else None)
        return (self.state_behind(entity) if entity is not None else None) or state_by_metonym(self.at(phrase.head))

    def it_within(self, sentence: Sentence, phrase: Phrase) -> str | None:
        """The state or organisation that the clause before begins with: "Belarus denied that it had asked"."""
        for subject in countries.subjects_for_it(sentence, phrase):
            named = self.entity_of(sentence, subject)
            acting = (self.state_behind(named) if named else None) or state_by_metonym(self.at(subject.head))  # "Paris said it would"
            if acting is not None and entity_kind(acting) in ("state", "organisation", "body"):
                return acting
        return None

    def it_before(self, sentence: Sentence) -> str | None:
        """Give whom "it" means: whom the sentence before begins with, or whose words it gives: "…, the Air Force says. It …"; no person."""
        return it_of_next(self.reading.sentences[sentence.index - 1], self.entity_of) if sentence.index else None

    def known(self, entity: str) -> AnyEntity:
        """Give an entity of this document by its id: one that was minted here, else the registry's."""
        return self.minted[entity] if entity in self.minted else self.registry.get(entity)

    def is_armed_group(self, entity: str, *others: str) -> bool:
        """Tell whether an entity is an armed group, or an organisation of one of the other kinds."""
        known = self.known(entity) if entity.startswith("org:") else None
        return isinstance(known, Organisation) and known.kind in ("armed_group", *others)

    def state_behind(self, entity: str) -> str | None:
        """Give the state, or the union, whose capital a place is; other entities as they are; None for a place that is no capital."""
        if not entity.startswith("place:"):
            return entity
        country, union = self.country_of(entity), unions_by_seat().get(self.known(entity).name)
        if union is not None and not countries.is_named(country, self.mentions):
            return union if countries.is_named(union, self.mentions) else None
        state = self.registry.get(country) if country is not None else None
        return country if isinstance(state, State) and entity in [capital.place for capital in state.capitals] else None

    def country_of(self, place: str) -> str | None:
        """Give the state in which a place lies; a state itself lies in none."""
        known = self.known(place) if place.startswith("place:") else None
        return known.country if isinstance(known, Place) else None

    def country_behind(self, entity: str) -> str | None:
        """Give the state or organisation for which somebody acts: a body for its parent, an office-holder for what they hold it of."""
        kind = entity_kind(entity)
        if kind in ("state", "organisation"):
            return entity
        if kind == "body":
            body = self.minted.get(entity) or self.registry.get(entity)
            return body.parent if isinstance(body, Body) else None
        return self.offices.owner_of(entity)

    def side_of(self, speaker: str) -> str | None:
        """Give the state or organisation that a speaker means by "we": of a person that of their office, by the text or the registry."""
        side = self.offices.spoken_for(speaker) if entity_kind(speaker) == "person" else self.country_behind(speaker)
        return self.country_behind(side) if side is not None and entity_kind(side) == "body" else side

    def possessor_of(self, phrase: Phrase) -> str | None:
        """Give the state, organisation or body whose something is: "Armenian servicemen", "the CSTO's mission"."""
        owners = [one.entity for one in self.within(phrase.first, phrase.head) if one.entity and one.kind in _OWNERS and one.after <= phrase.head]
        return self.state_behind(owners[0]) if owners else None

    def narrowest(self, places: list[str]) -> tuple[str, ...]:
        """Leave out the states in which other places of the list lie."""
        holding = {country for place in places if (country := self.country_of(place)) is not None}
        return tuple(place for place in places if place not in holding)

    def belongs_to(self, person: str, office: str) -> str | None:
        """Give the state, organisation or body of an office that a person holds: as the text says anywhere, else as the registry does."""
        return self.offices.owner_of_office(person, office, is_known=person not in self.minted)

    def role(self, office: str, of: str | None) -> str:
        """Tell what an office amounts to, by the registry's table."""
        role = self.registry.role(office, of)
        return "other" if role == "secretary_general" and "~" in (of or "") and "secretary" not in office else role  # the head of an institute

    # ---- who is meant

    def _resolve(self, mention: Mention) -> None:
        if mention.owner is not None:
            self._resolve_owner(mention, mention.owner)
        kind = mention.kind
        if kind in _SETTLED:
            mention.entity = mention.entity or (self._among(mention) if mention.candidates else None)
        elif kind == "person":
            self._resolve_person(mention)
        elif kind == "title":
            here = self.reading.sentence_at(mention.first)
            if mention.of is None and (owning := owner_of_its(here, mention.first, self.actor_of, self.possessor_of)) is not None:
                mention.of, mention.modified = owning, False
            mention.entity = self._bearer(mention) if mention.bearer is not None else self._office_holder(mention)
        elif kind == "pronoun":
            mention.entity = self._person_meant(mention, self._heard["person"][-LATE:])
        elif kind == "description":
            mention.entity = self._described(mention)
        elif kind == "unknown":
            self._resolve_unknown(mention)
        elif mention.candidates or (kind == "body" and mention.entity is None):
            mention.entity = self._body_of_its_state(mention)

    def _resolve_owner(self, mention: Mention, owner: Mention) -> None:
        """What a title belongs to, where that is a description, or a name that several bear."""
        if owner.entity is None or owner.kind == "body":
            self._resolve(owner)
        owning = self._mint_unknown(owner) if owner.kind == "unknown" else owner.entity
        mention.of = owning if owning is not None and not is_person(owning) else None  # nobody holds an office of a person

    def _bearer(self, title: Mention) -> str | None:
        """Whom a title means that stands within commas beside a name, which may come after it."""
        if title.bearer is not None and title.bearer.entity is None:
            self._resolve(title.bearer)
        title.entity = title.bearer.entity if title.bearer is not None else None
        self.offices.remember(title)
        return title.entity

    def _person_meant(self, mention: Mention, heard: list[Mention]) -> str | None:
        """Whom a pronoun means, also one with which the sentence goes on: "In his speech, Zas said"."""
        ahead = holder_ahead(mention, heard[-1] if heard else None, self.reading, self.within, self.country_of, self.side_of)
        if ahead is None:
            return person_meant(mention, heard, self.reading, self.entity_of, self.within)
        self._resolve(ahead)
        return ahead.entity or self._mint_unknown(ahead)

    def _body_of_its_state(self, mention: Mention) -> str | None:
        """A body whose name several states may have ("the Defence Ministry") is that of the state named beside it, else of one named before."""
        chosen = mention.entity or (self._among(mention) if mention.candidates else None)
        parent = self.country_behind(chosen) if chosen is not None else None
        told = states_that_tell(mention.first, mention.after, self.reading, self.within, self.country_of)
        if len(told) > 1:
            return None
        here = self.reading.sentence_at(mention.first)
        its = owner_of_its_before(here, mention.first - 1, self.reading, self.it_within, self.actor_of)
        owner = self.country_behind(its) if its is not None else next(iter(told), None)
        owner = owner or owner_before(mention, self.reading.tokens, self.at, self.state_behind)
        if owner is None and (behind := countries.owner_behind(mention, self.reading.tokens, self.at)) is not None:
            meets = entity_kind(behind) == "place" and parent is not None and parent.startswith("org:")  # "the OSCE Ministerial Council in Vienna"
            owner = None if meets else self.state_behind(behind)
        if owner is None:
            owner = state_where_told(mention, parent, self.reading, self.at, self.within, self.country_of, self.state_behind)
        if owner is None:
            if parent is not None and parent.startswith("org:"):
                chair = countries.chair_of(mention, here, self.within) if parent not in self._organisations() else None
                other = (self.side_of(chair) if chair else None) or countries.organisation_in_focus(parent, self._organisations())
                return self._body_of(mention, other) if other and mention.entity is None else chosen if self._has_default(mention, parent) else None
            is_its = parent is None or countries.tells_its_state(mention.name or "", self.registry.get(parent))
            if is_its or any(one.entity == chosen for one in self._heard["body"]):
                return chosen
            heard = apart_from_attackers(self._heard["state"][-LOOK_BACK:], mention, self.reading.tokens)
            states = apart_from_voices(heard, self.reading.tokens)
            if is_voice_from_abroad(states, self.within(max(0, mention.first - FARTHEST_NAME), mention.first), self.reading.tokens, self.country_of):
                return self._body_in_focus(mention)
            known = [one.of for one in self._heard["person"][-LOOK_BACK:]] + [one.entity for one in states]
            meant = countries.body_in_focus(mention.candidates or (chosen,), known, self.country_behind, partial(self._body_in_focus, mention))
            if meant is not None and others_speak(self.country_behind(meant), mention.first, self.reading, self.actor_of, self.side_of):
                meant = None
            written = named_where_written(mention, known, self.reading, self.within, self.country_of) if meant is None else None
            return self._body_of(mention, written) if written is not None else meant
        if owner == parent or mention.name is None:
            return chosen
        return self._body_of(mention, owner)

    def _has_default(self, mention: Mention, parent: str) -> bool:
        """Whether a body that several organisations have, "the Council of Ministers", is the first one's: no text of states without it means that."""
        return mention.entity is not None or parent == "org:un" or not self._heard["state"] or parent in self._organisations()

    def _organisations(self) -> list[str | None]:
        return [one.entity for one in self._heard["organisation"]]

    def _body_in_focus(self, mention: Mention) -> str | None:
        """A body of the one state of which the text so far speaks, or in which all its places lie."""
        here = self.reading.sentence_at(mention.first)
        owner = countries.state_in_focus(here, here.phrases.at(mention.first), self.reading, self.within, self.country_of)
        return self._body_of(mention, owner) if owner is not None and mention.name is not None else None

    def _body_of(self, mention: Mention, owner: str) -> str | None:
        """The body of a name that a state or organisation has, known or not."""
        name = mention.name or ""
        known, word = self.mint.known_body(name, owner), institution_word(name)
        return known.id if known is not None else self.mint.institution(name, word, owner) if word else None

    def _resolve_person(self, mention: Mention) -> None:
        if mention.entity is None and mention.candidates:
            heard = [one.entity for one in self._heard["person"][-LOOK_BACK:] if one.entity in mention.candidates]
            mention.entity = heard[-1] if heard else self.offices.among(mention)
        elif mention.entity is None and mention.name is not None:
            mention.entity = self._mint_person(mention.name)
        self.offices.remember(mention)

    def _resolve_unknown(self, mention: Mention) -> None:
        full = self._full_names.by_nickname(mention) or (self._full_names.by_surname(mention) if " " not in (mention.name or " ") else None)
        if full is not None:
            mention.kind, mention.entity = "person", self._mint_person(full)
        elif (group := groups_by_surname().get(mention.name or "")) is not None:
            mention.kind, mention.entity = "organisation", group

    def _among(self, mention: Mention) -> str | None:
        """Of several entities of one name take the one that the text has spoken of; else the first place, which the registry ranks."""
        heard = [one.entity for kind in self._heard.values() for one in kind[-LOOK_BACK:] if one.entity in mention.candidates]
        if heard:
            return heard[-1]
        return None if mention.kind == "person" else mention.candidates[0]

    def _office_holder(self, mention: Mention) -> str | None:
        """Whom a title without a name means: who bears it in this text, else who held the office on the day of publication."""
        office = mention.office or ""
        if mention.modified or (mention.first and self.reading.tokens.lower[mention.first - 1] in INDEFINITE):
            return None
        if office in UNNAMED or " spokes" in office:
            return bearer_of_late(mention, self._heard["person"][-LOOK_BACK:], self.reading)
        if mention.of is not None and (year := year_told(mention, self.reading, self._document.published)) is not None:
            return self.offices.held_in(office, mention.of, year)
        if mention.of is None and (official := official_before(mention, self.reading, self.offices, self.entity_of, self.within)) is not None:
            return official
        borne = self.offices.told(office, mention.of)
        if not borne and (known := lexicon().titles.get(office)) is not None and known.kind == "rank":
            return self.offices.of_rank(office) if mention.first and self.reading.tokens.lower[mention.first - 1] == "the" else None
        if borne:
            return borne[-1] if mention.of is not None else spoken_of(borne, self._heard["person"], office, self._sentence_of)
        if mention.of is None:
            meant = self.offices.told_in_full(office) or self.offices.known_for_last(office, self._heard, self._sentence_of)
        else:
            meant = self.offices.known(office, mention.of) or (self.offices.leader_told(mention.of) if office == "leader" else None)
        return meant or person_titled(mention, self.reading, self.offices, self.entity_of, self.within, self.country_of)

    def _sentence_of(self, mention: Mention) -> int:
        return self.reading.sentence_at(mention.first).index

    def head_of(self, person: str, office: str | None = None) -> str | None:
        """Give the state for which a person speaks as its head, head of government or foreign minister, as the text says, or of a given office all know."""
        return self.offices.head_of(person, office)

    def _described(self, mention: Mention) -> str | None:
        before = self.reading.tokens.lower[max(0, mention.first - 3) : mention.first]
        kind = DESCRIPTIONS[mention.name or ""]
        if kind == "state" and before[-1:] in (["his"], ["her"], ["whose"]):
            return country_of_whom(self.at(mention.first - 1), before[-1], self._heard["person"], self.side_of)
        if not is_determined(mention, self.reading):
            return None
        if mention.name in OF_GROUPS:
            return self._group_meant(mention)
        beside = self.at(mention.after)
        if beside is not None and beside.first == mention.after and beside.kind == kind and not beside.adjective:
            return beside.entity  # "the regional bloc ECCAS"
        if kind == "state":
            heard = self._heard[kind][-LOOK_BACK:]
            meant = countries.country_here(mention, self.reading, self.within, self.country_of) or countries.country_meant(mention, heard, self.reading)
            return None if countries.of_guests_beside_town(meant, heard, self.within, self.reading, self.country_of) else meant
        return meant_by(mention, self._heard[kind], self.reading, self.known)

    def _group_meant(self, mention: Mention) -> str | None:
        """For "the group" the armed group or association that the sentences right before have named."""
        first = self.reading.sentences[max(0, self.reading.sentence_at(mention.first).index - SENTENCES_BACK)].first
        return group_meant(mention, reversed(self.within(first, mention.first)), self.reading, self._group_of, lambda one: getattr(self.known(one), "kind", ""))

    def _group_of(self, mention: Mention) -> str | None:
        """The organisation of no states of which a mention speaks."""
        if mention.kind == "unknown" and (word := institution_word(mention.name or "")) is not None and not institutions()[word].is_body:
            return self._mint_unknown(mention)
        entity = mention.entity
        return entity if entity is not None and entity_kind(entity) == "organisation" and self.is_armed_group(entity, "other") else None

    def _remember(self, mention: Mention) -> None:
        entity = mention.entity
        if entity is None:
            return
        kind = entity_kind(entity)
        if kind == "place" or (kind == "organisation" and self.is_armed_group(entity, "media", "other")):
            return  # of which nobody says "the organization"
        self._heard[kind].append(mention)
        if kind == "body" and (parent := self.country_behind(entity)) is not None and parent.startswith("org:"):
            self._heard["organisation"].append(attrs.evolve(mention, entity=parent))  # "the Collective Security Council": its organization

    # ---- those whom nobody knows

    def _mint_person(self, name: str) -> str | None:
        full = self._full_names.fullest(name)
        known = self.registry.resolve(full, on=self._document.published) or by_initials(full, self.registry)
        if isinstance(known, Person):
            return known.id
        identity = PersonId(minted("person:", full, self._document.id))
        if identity not in self.minted:
            self.minted[identity] = Person(id=identity, name=full, aliases=self._full_names.nicknames_of(full), resolved=False)
        return identity

    def _mint_unknown(self, mention: Mention) -> str | None:
        """Make an entity of capitalised words that act: an institution by its words, else a person of at least two names."""
        name = mention.name or ""
        judge = name.rpartition(" Justice ")[2] if "Court Justice " in name else ""
        if self._full_names.is_of_several(name):
            return None  # "the younger Bongo"
        if " " in judge:  # "Supreme Court Justice Frank Nervo" is a person, not the court
            mention.kind, mention.entity = "person", self._mint_person(judge)
            return mention.entity
        word = institution_word(name)
        if word is not None:
            mention.entity = self._in_full(mention, word) or self._institution_beside(mention, name, word)
        elif is_land(name) or is_occasion(name) or are_several(name):
            return None  # "North Waziristan District", "Extra-Ordinary Summit"
        elif (kind := kind_before(self.reading.tokens, mention)) is not None:
            mention.entity = self.mint.organisation(name, kind)
        elif mention.first and self.reading.tokens.lower[mention.first - 1] == "the" and not name.isupper():
            mention.entity = self.mint.organisation(name, "other") if " " in name else None  # people have no article, and "the Kura" is a river
        else:
            self._mint_by_shape(mention, name)
        return mention.entity

    def _mint_by_shape(self, mention: Mention, name: str) -> None:
        """Take two to four names for a person, an abbreviation for an organisation, and a single name for a person unless the text has it as a place."""
        if 2 <= mention.after - mention.first <= 4:
            mention.kind, mention.entity = "person", self._mint_person(name)
        elif (name.isupper() and (3 <= len(name) <= 6 or "-" in name)) or is_brand(name):
            mention.entity = self.mint.organisation(name, "other")
        elif can_be_surname(name) and not (are_people(mention, self.reading) or is_place(self.reading.tokens, name, self.at)):
            mention.kind, mention.entity = "person", self._mint_person(name)

    def _in_full(self, mention: Mention, word: str) -> str | None:
        """For "the Mission" the body that is so called in full before it: "the OSCE Mission in Kosovo", "MONUSCO"."""
        if not is_short(mention, self.reading):
            return None
        named = self._named_before(self.reading.sentence_at(mention.first).phrases.at(mention.first), word)
        return named or full_body(mention, self._heard["body"], self.known)

    def _institution_beside(self, mention: Mention, name: str, word: str) -> str:
        """An institution of the state right before its name, "the Ukrainian Air Force"; in "the American Bar Association" the state is a part of the name."""
        tokens = self.reading.tokens
        before = self.at(mention.first - 1 - (tokens.lower[mention.first - 1] in ("'s", "'"))) if mention.first else None
        if before is not None and (outlet := outlet_before(tokens, before, self.at)) is not None and self.is_armed_group(outlet, "media"):
            return self.mint.institution(tokens.exact(before.first, mention.after), word, outlet)
        is_part = before is not None and before.kind == "organisation" and institutions()[word].is_body
        if before is None or before.entity is None or not (is_part or before.kind == "state"):
            here = self.reading.sentence_at(mention.first)
            behind = countries.owner_after(here, here.phrases.at(mention.after - 1), self.at, self.state_behind) if institutions()[word].is_body else None
            return self.mint.institution(name, word, self.country_behind(behind) if behind is not None else None)  # "the Government of Mali"
        if not institutions()[word].is_body and before.after == mention.first:
            name = tokens.exact(before.first, mention.after)
        return self.mint.institution(name, word, before.entity)

    def _institution(self, sentence: Sentence, phrase: Phrase) -> str | None:
        """An institution that a phrase names: by capitals, or by the state that it is of."""
        tokens = sentence.tokens
        word = "service" if is_press_center(tokens.lower, phrase.head) else tokens.lower[phrase.head]
        if not institutions()[word].is_body or is_of_part(tokens.lower, phrase):
            return None
        if word == "mission" and (meant := mission_named(phrase, sentence, self.reading, self.within, self.known)) is not None:
            return meant
        told, owner = self._owner_of_institution(sentence, phrase)
        region = region_before(tokens, phrase, self.within(phrase.first, phrase.head)) if owner is None else None
        if region is not None:
            return self.mint.institution(tokens.exact(region.first, phrase.head + 1), word, self.country_of(region.entity or ""))
        named = [position for position in range(phrase.first, phrase.head + 1) if is_of_name(tokens, position, self.at(position))]
        if not named or (owner is None and not tokens.words[phrase.head][0].isupper()) or (len(named) == 1 and owner is None):
            return body_in_short(phrase, self.reading, self.entity_of) if told is None else None
        if word == "forces" and len(named) == 1:  # "Azerbaijani forces" are those of the state; "the forces" may be anybody's
            if told is None:
                return None
            army = self.mint.known_body("Armed Forces", owner)
            return army.id if army is not None else None
        if len(named) == 1 and told is None and word not in _NATIONAL and tokens.lower[phrase.first] == "the":
            known = self.mint.known_body(word, owner) if word != "council" else None  # organisations and towns have councils too
            return self._named_before(phrase, word) or (known.id if known is not None else None)
        return self.mint.institution(tokens.exact(named[0], phrase.head + 1), word, owner)

    def _owner_of_institution(self, sentence: Sentence, phrase: Phrase) -> tuple[str | None, str | None]:
        """Give what words beside an institution tell of whose it is, and the state or organisation that it is, by them or by what the text speaks of."""
        its = owner_of_its(sentence, phrase.first + 1, self.actor_of, self.possessor_of)
        if (its := its or owner_of_its_before(sentence, phrase.first, self.reading, self.it_within, self.actor_of)) is not None:
            return its, self.country_behind(its)
        theirs = states_that_tell(phrase.head - 1, phrase.head + 1, self.reading, self.within, self.country_of)
        told = next(iter(theirs)) if len(theirs) == 1 else self.possessor_of(phrase) or countries.owner_after(sentence, phrase, self.at, self.state_behind)
        told = owner_of_service(sentence, phrase, self.at, self.offices) or told or state_in_front(sentence, phrase.first, self.at, self.state_behind)
        told = told or of_the_country(sentence, phrase, self.within)
        if told is not None or theirs:
            return told, self.country_behind(told) if told is not None else None
        focus = state_of_item_alone(phrase.first, self.reading, self.within, self.country_of)
        focus = focus or countries.state_in_focus(sentence, phrase, self.reading, self.within, self.country_of)
        return None, None if others_speak(focus, phrase.first, self.reading, self.actor_of, self.side_of) else focus

    def _named_before(self, phrase: Phrase, word: str) -> str | None:
        """The body that "the ministry" means: the last one before it whose name ends so."""
        named = self.entity_of(self.reading.sentence_at(noun.first), noun) if (noun := last_named(self.reading, phrase, word)) is not None else None
        return named if named is not None and entity_kind(named) != "person" else None

    def entities(self, ids: Iterable[str]) -> list[AnyEntity]:
        """Give the entities with the given ids and those that they refer to, each with its mentions in this document."""
        wanted = set(ids)
        minted = [self.minted[one] for one in wanted if one in self.minted]
        wanted.update(one.parent for one in minted if isinstance(one, Body) and one.parent is not None)
        known = self.registry.closure(sorted(one for one in wanted if one not in self.minted))
        chosen = [*known, *(self.minted[one] for one in sorted(wanted) if one in self.minted)]
        spoken = evidence_of({entity.id for entity in chosen}, self.mentions, self.reading.tokens, self._document)
        return [entity.spoken_of(tuple(spoken[entity.id])) if entity.id in spoken else entity for entity in chosen]
