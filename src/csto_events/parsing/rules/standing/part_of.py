"""Part of: states that are told to be part of an organisation."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Fires, Found, Passed, Rule
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.standing.composition import is_head
from csto_events.parsing.terms import Bound, Named, memberships, organisation_in, state_of, subjects_of
from csto_events.parsing.who.names import Mention

_BEING = frozenset(("be", "become", "remain", "stay"))
_PART = frozenset(("part",))


def _part_of(passage: Passage) -> Found:
    """Read "Kazakhstan is part of the CSTO", "Uzbekistan was once part of the CSTO", "is no longer part of the bloc"."""
    for at in passage.positions(_PART):
        part = passage.phrases.at(at)
        verb, link = passage.phrases.previous(part, "RS"), passage.phrases.next(part, "")
        if (
            part.kind != "noun"
            or part.head != at
            or verb is None
            or verb.lemma not in _BEING
            or verb.passive
            or link is None
            or passage.phrases.word(link) != "of"
        ):
            continue
        organisation = _whole(passage, passage.phrases.next(link))
        states = _who(passage, verb) if organisation is not None else []
        if organisation is None or not states:
            yield Passed("membership", passage.sentence, (at, at + 1), "generic")
            continue
        has_ended = "longer" in passage.lower[verb.first : link.first]
        bound: Bound = "since" if has_ended or verb.lemma == "become" else ""
        standing = "former" if has_ended or _was_once(passage, verb, link) else "member"
        yield from memberships(passage, states, organisation, standing, at=verb.head, verb=verb, bound=bound)


def _was_once(passage: Passage, verb: Phrase, link: Phrase) -> bool:
    return not {"once", "formerly"}.isdisjoint(passage.lower[verb.first : link.first]) and verb.tense == "past" and not verb.perfect


def _whole(passage: Passage, noun: Phrase | None) -> Mention | None:
    """The organisation that a phrase names and ends with: "the CSTO", and not "the CSTO office"."""
    named = organisation_in(passage.mentions(noun)) if noun is not None and noun.kind == "noun" else None
    if noun is not None and (behind := passage.phrases.next(noun)) is not None and behind.kind == "verb":
        return None  # "part of the CSTO drills"
    return named if named is not None and noun is not None and is_head(passage, named, noun) else None


def _who(passage: Passage, verb: Phrase) -> list[Named]:
    """The states that are the subject, or that stand before "which is part of the CSTO"."""
    if states := subjects_of(passage, verb):
        return states
    relative = passage.phrases.previous(verb)
    if relative is None or passage.phrases.word(relative) != "which":
        return []
    state = state_of(passage, passage.phrases.previous(relative, ","))
    return [state] if state is not None else []


RULES = (
    Rule(
        name="standing/part-of",
        kind="membership",
        reads="a state that is, was or becomes part of an organisation",
        why="the parts of which an alliance of states consists are its members",
        triggers=lambda: _PART,
        find=_part_of,
        fires=(
            Fires(text="Kazakhstan is part of the CSTO.", fields={"state": "state:KAZ", "organisation": "org:csto", "standing": "member"}),
            Fires(text="Armenia has been part of the CSTO since 1994.", fields={"state": "state:ARM", "since.edtf": "1994"}),
            Fires(text="Uzbekistan is no longer part of the CSTO.", fields={"state": "state:UZB", "standing": "former"}),
        ),
        near=(
            "The base is part of the CSTO.",
            "If Georgia were part of NATO, the border would move.",
            "Armenia is part of the CSTO exercise.",
            "Armenia took part in the CSTO summit.",
            "Georgia hopes to be part of NATO.",
        ),
    ),
)
