"""Offices of bodies: what "the commission's president" and "the assembly's speaker" are of: no state, but the body named before."""

from csto_events.language.phrases import new_phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.who.institution_names import last_named
from csto_events.parsing.who.institutions import institutions
from csto_events.parsing.who.mentions import Mention, is_person
from csto_events.parsing.who.names import DESCRIPTIONS
from csto_events.parsing.who.office_holders import HEADS

_GENITIVES = frozenset(("'s", "’s", "'"))
_OTHERS = frozenset(("association", "bank", "bloc", "chamber", "club", "company", "group", "party", "union"))


def of_head(passage: Passage, title: Mention, entity: str | None) -> str | None:
    """Give the state of whose head somebody is press secretary or aide: "press secretary of the Belarusian president"; else the entity as it is.

    Args:
        passage: the sentence.
        title: the title.
        entity: what stands behind its "of".
    """
    office = title.office or ""
    return passage.names.side_of(entity) if is_person(entity) and office.endswith(_OF_PEOPLE) else entity


_OF_PEOPLE = ("press secretary", "spokesman", "spokeswoman", "spokesperson", "adviser", "advisor", "aide", "assistant", "chief of staff")


_OF_STATES = frozenset("ambassador envoy leader minister premier president representative spokesman spokesperson spokeswoman".split())


def of_its(passage: Passage, title: Mention) -> str | None:
    """Give whose "its permanent envoy" and "its spokeswoman" is: that of the subject, else with which this sentence or the one before begins.

    And for "ministry spokeswoman" the ministry that has been named.

    Args:
        passage: the sentence.
        title: the title, which says of nothing what it is of.
    """
    at = title.first - 1
    word = passage.lower[at] if at >= passage.sentence.first else ""
    if word in ("ministry", "committee", "commission", "secretariat") and (title.office or "").startswith("spokes"):
        named = last_named(passage.reading, new_phrase("noun", at, title.first, passage.phrases.at(at).position), word)
        owner = passage.names.entity_of(passage.reading.sentence_at(named.first), named) if named is not None else None
        return owner if owner is not None and owner.startswith("body:") else None
    if word != "its":
        return None
    if at == passage.sentence.first and not _OF_STATES.intersection((title.office or "").split()):
        return None  # "Russia sent troops. Its commander is Petrov"
    before = [one for one in passage.phrases if one.after <= at and one.first not in passage.reading.quoted]
    verb = next((one for one in reversed(before) if one.kind == "verb" and one.form == "finite"), None)
    opening = before[0] if before and before[0] is passage.phrases[0] and before[0].kind == "noun" else None
    subject = passage.phrases.subject(verb) if verb is not None else opening
    owner = passage.actor(subject)
    if verb is None and opening is None and not any((one.entity or "").startswith(_OWNERS) for phrase in before for one in passage.mentions(phrase)):
        owner = passage.names.it_before(passage.sentence)
    return owner if owner is not None and owner.startswith(_OWNERS) else None


_OWNERS = ("state:", "org:", "body:")


def body_before(passage: Passage, title: Mention) -> tuple[str | None] | None:
    """Give the body of "the commission's president" as the text has named it, in a tuple of one; None where no such body stands before the title.

    A president of another thing that is no state is of nothing: "the factory's president", and not "the country's president".

    Args:
        passage: the sentence.
        title: the title.
    """
    if title.of is not None:
        return None
    at = title.first - 2
    is_owned = at >= passage.sentence.first and passage.lower[at + 1] in _GENITIVES
    if title.owner is not None:
        if title.owner.kind == "description" and DESCRIPTIONS.get(title.owner.name or "", "state") != "state":
            return (None,)
    elif is_owned and (passage.lower[at] in institutions() or passage.lower[at] in _OTHERS):
        held = passage.names.at(at)
        first = held.first if held is not None else at - (at > passage.sentence.first and passage.lower[at - 1] == "the")
        owner = passage.names.entity_of(passage.sentence, new_phrase("noun", first, at + 1, passage.phrases.at(at).position))
        return (owner if owner is not None and owner.startswith(("org:", "body:")) else None,)
    word = passage.tokens.words[at] if is_owned else ""
    is_thing = word.islower() and word not in DESCRIPTIONS and word not in _STATES
    return (None,) if is_thing and passage.names.role(title.office or "", None) in HEADS else None


_STATES = frozenset(("enclave", "federation", "island", "kingdom", "territory"))
