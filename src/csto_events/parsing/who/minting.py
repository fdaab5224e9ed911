"""Minting: ids for those whom the registry does not know."""

from csto_events.language.lexicon import lexicon
from csto_events.language.numerals import number_words
from csto_events.language.tokens import Tokens
from csto_events.model import AnyEntity, Body, BodyId, DocumentId, Organisation, OrganisationId, Place, PlaceId, State, StateId
from csto_events.model.ids import minted, slug
from csto_events.parsing.who.institutions import institutions
from csto_events.parsing.who.known_names import operations
from csto_events.parsing.who.mentions import Mention
from csto_events.parsing.who.outlets import is_outlet
from csto_events.registry import Registry

__all__ = ["Mint", "institution_word", "is_land", "is_no_person", "is_occasion", "kind_before"]


def institution_word(name: str) -> str | None:
    """Give the word of a name that says that it is an institution's: "Ministry", "Council"; of a military district, which is no land, "military"."""
    words = name.lower().split()
    if words[-2:] == ["military", "district"]:
        return "military"
    known = institutions()
    return next((word for word in (*words[-1:], *words) if word in known), None)


def is_land(name: str) -> bool:
    """Tell whether a name is one of a stretch of land or water by its last word: "North Waziristan District"."""
    return name.rpartition(" ")[2].lower() in _LAND


def is_brand(name: str) -> bool:
    """Tell whether capitals or dots within a name show that it is no person's: "NetBlocks", "Zona.kz", and not "McGinley", "DeSantis", "J.Smith"."""
    if "." in name:
        return all(len(part) > 1 for part in name.split("."))
    within = next((at for at in range(1, len(name)) if name[at].isupper() and name[at - 1].islower()), 0)
    return within > _LONGEST_PREFIX and name.isalpha() and not name.startswith(("Mac", "Van", "Fitz"))


_LONGEST_PREFIX = 2
"""Letters before the second capital of most surnames: "McGinley", "DeSantis"."""


def is_occasion(name: str) -> bool:
    """Tell whether a name is one of a gathering or an event, which itself says and does nothing: "Extra-Ordinary Summit", "Operation Barkhane"."""
    return name.rpartition(" ")[2].lower() in _OCCASIONS or name.partition(" ")[0].lower() in _EVENTS or name in operations()


def is_no_person(tokens: Tokens, mention: Mention) -> bool:
    """Tell whether a word of a name, or the one right before it, says that it is one of an institution, a place or an event."""
    name = mention.name or ""
    return institution_word(name) is not None or is_land(name) or is_occasion(name) or are_several(name) or kind_before(tokens, mention) is not None


def can_be_surname(name: str) -> bool:
    """Tell whether a single name can be that of a person: a capital, three letters or more, no word of the language and no number."""
    word = name.lower()
    return name[:1].isupper() and len(name) > 2 and word not in lexicon().tags and word not in number_words().numbers


def are_several(name: str) -> bool:
    """Tell whether a name begins or ends with what several are called: "Ministers of Defence", "Residents of Goma", "Member States"."""
    first, last = name.partition(" ")[0], name.rpartition(" ")[2]
    noun = lexicon().person_nouns.get(first.lower())
    return first in _SEVERAL or last in _SEVERAL or (noun is not None and noun.plural == first.lower() != noun.singular)


_SEVERAL = frozenset("Chairmen Chairs Chiefs Commanders Countries Heads Leaders Members Ministers Parties Presidents Secretaries States".split())


def kind_before(tokens: Tokens, mention: Mention) -> str | None:
    """Give the kind of organisation that the word right before a name says it is: "rights group Bir Duino", "the country's largest union, Cosatu,"."""
    if tokens.lower[max(0, mention.first - 2) : mention.first] == ["think", "tank"]:
        return "other"
    is_closed = tokens.words[mention.after : mention.after + 1] == [","] and tokens.lower[mention.after + 1 : mention.after + 2] not in (["a"], ["an"])
    within = is_closed and mention.first > 1 and tokens.words[mention.first - 1] == ","
    at = mention.first - 1 - within
    if at > 0 and is_outlet(tokens, at):
        return "media"
    before = institutions().get(tokens.words[at]) if mention.first else None
    touches = before is not None and tokens.text[tokens.ends[mention.first - 1] : tokens.starts[mention.first]] == " "
    return before.kind if before is not None and touches and not before.is_body and before.word not in _NO_KINDS else None


_NO_KINDS = frozenset(("front", "post", "press", "times", "watch", "news", "campaign"))
"""Words of names that do not say what sort of thing has the name behind them."""
_EVENTS = frozenset(("operation", "exercise", "hurricane", "cyclone", "typhoon", "storm", "project"))
_OCCASIONS = frozenset(("summit", "meeting", "session", "games", "ceremony", "marathon"))


_LAND = frozenset(
    (
        *("district", "province", "region", "county", "oblast", "governorate", "prefecture", "valley", "river", "lake", "sea", "strait", "gulf"),
        *("island", "islands", "mountains", "desert", "corridor", "airport", "street", "square", "bridge"),
    )
)
"""What names of places end with, after the feature classes of GeoNames."""


class Mint:
    """Makes the entities of one document.

    Args:
        document: the id of the document.
        registry: what is known before reading.
    """

    def __init__(self, document: DocumentId, registry: Registry) -> None:
        self.entities: dict[str, AnyEntity] = {}
        self._document, self._registry = document, registry

    def institution(self, name: str, word: str, owner: str | None) -> str:
        """Give the institution of a name that a state or organisation has: a known one, else a new body, or organisation where it has no parent."""
        institution = institutions()[word]
        if not institution.is_body:
            return self.organisation(name, institution.kind)
        known = self.known_body(name, owner)
        return known.id if known is not None else self.body(name, institution.kind, owner)

    def known_body(self, name: str, owner: str | None) -> Body | None:
        """Give the body that the registry knows of a state or organisation; None of one whom it does not know: "the armed forces of UTC"."""
        has_bodies = owner is not None and owner.startswith(("state:", "org:")) and owner in self._registry
        return self._registry.body_of(name, owner) if owner is not None and has_bodies else None

    def organisation(self, name: str, kind: str) -> str:
        """Make an organisation."""
        identity = OrganisationId(minted("org:", name, self._document))
        if identity not in self.entities:
            self.entities[identity] = Organisation(id=identity, name=name, kind=kind, resolved=False)  # type: ignore[arg-type]
        return identity

    def body(self, name: str, kind: str, owner: str | None) -> str:
        """Make a part of a state or organisation."""
        code = "" if owner is None else f"{owner.partition(':')[2]}/" if owner.startswith("state:") else f"{slug(owner.partition(':')[2])}/"
        parent = StateId(owner) if owner and owner.startswith("state:") else OrganisationId(owner) if owner and owner.startswith("org:") else None
        identity = BodyId(minted(f"body:{code}", name, self._document))
        if identity not in self.entities:
            self.entities[identity] = Body(id=identity, name=name, parent=parent, kind=kind, resolved=False)  # type: ignore[arg-type]
        return identity

    def place(self, name: str, kind: str, country: str | None) -> str:
        """Make a place, in a state where the text gives one."""
        state = self._registry.get(country) if country is not None else None
        code = f"{state.iso_alpha2}/" if isinstance(state, State) and state.iso_alpha2 else ""
        identity = PlaceId(minted(f"place:{code}", name, self._document))
        if identity not in self.entities:
            lies_in = state.id if isinstance(state, State) else None
            self.entities[identity] = Place(id=identity, name=name, country=lies_in, kind=kind, resolved=False)  # type: ignore[arg-type]
        return identity
