"""Standing: memberships, only of words that say so. Chairmanships are read in `chairs`, offices in `tenures`."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from csto_events.language.dates import DateMention
from csto_events.language.lexicon import verb_forms
from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.names import Mention
from csto_events.parsing.passage import Passage
from csto_events.parsing.setting import date_of

_NOUNS: Mapping[str, str] = {
    "member": "member",
    "members": "member",
    "membership": "member",
    "observer": "observer",
    "observers": "observer",
    "partner": "partner",
    "partners": "partner",
    "candidate": "candidate",
    "candidates": "candidate",
    "signatory": "member",
}
_MODIFIERS: Mapping[str, str] = {
    "former": "former",
    "suspended": "suspended",
    "candidate": "candidate",
    "observer": "observer",
    "associate": "partner",
    "ex": "former",
}
_VERBS: Mapping[str, str] = {
    "join": "member",
    "belong": "member",
    "accede": "member",
    "leave": "former",
    "quit": "former",
    "withdraw": "former",
    "exit": "former",
    "suspend": "suspended",
    "freeze": "suspended",
    "admit": "member",
    "expel": "former",
    "include": "member",
    "comprise": "member",
    "unite": "member",
}
_BEGINS = frozenset(("join", "accede", "become", "leave", "quit", "withdraw", "exit", "suspend", "freeze", "admit", "expel"))


LOOK_BACK = 400
"""Tokens in which a pronoun finds the organisation or state that it stands for."""


@cache
def _verb_forms() -> frozenset[str]:
    return verb_forms(_VERBS)


def organisation_in(passage: Passage, mentions: Iterable[Mention]) -> Mention | None:
    """Give the first organisation among some mentions."""
    return next((one for one in mentions if one.entity is not None and one.entity.startswith("org:")), None)


def states_in(passage: Passage, first: int, after: int) -> list[Mention]:
    """The states named as such among some tokens; "Yerevan" is none here, and "Armenian" neither."""
    return [one for one in passage.names.within(first, after) if one.entity is not None and one.entity.startswith("state:") and not one.adjective]


def _memberships(
    passage: Passage, states: Iterable[Mention], organisation: Mention, standing: str, verb: Phrase | None, at: int, begins: bool
) -> Iterator[Candidate]:
    for state in states:
        spoken = [one for one in (state, organisation) if one.first >= passage.sentence.first]
        first = min(at, *(one.first for one in spoken)) if spoken else at
        after = max(at + 1, *(one.after for one in spoken)) if spoken else at + 1
        fields: dict[str, Value] = {"organisation": organisation.entity, "state": state.entity, "standing": standing}
        made = Candidate(kind="membership", sentence=passage.sentence, spans=((first, after),), trigger=at, fields=fields, verb=verb)
        since = date_of(made)
        if since is not None and (begins or has_since(passage, since)):
            fields["since"] = since
            made = Candidate(kind="membership", sentence=passage.sentence, spans=((first, max(after, since.after)),), trigger=at, fields=fields, verb=verb)
        yield made


def has_since(passage: Passage, date: DateMention) -> bool:
    """Whether a date says since when: "since 2012"."""
    return date.first > passage.sentence.first and "since" in (passage.lower(date.first - 1), passage.lower(date.first))


def _organisation_near(passage: Passage, at: int, noun: Phrase) -> Mention | None:
    """The organisation of a noun of standing: "a member of the CSTO", "NATO member", "observer in the SCO", "its members"."""
    inside = organisation_in(passage, passage.names.within(noun.first, noun.after))
    if inside is not None:
        return inside
    preposition = passage.phrases.next(noun, "")
    if preposition is not None and preposition.kind == "I" and passage.phrases.word(preposition) in ("of", "in", "at", "to", "from", "for"):
        after = passage.phrases.next(preposition, "R")
        if after is None:
            return None
        found = organisation_in(passage, passage.names.within(after.first, after.after))
        return found if found is not None else _organisation_near(passage, at, after) if passage.lower(after.head) in _NOUNS else None
    if passage.lower(noun.first) in ("its", "whose") or (noun.first > passage.sentence.first and passage.lower(noun.first - 1) == "whose"):
        return organisation_in(passage, passage.names.within(passage.sentence.first, noun.first)) or _last_organisation(passage)
    return None


def _last_organisation(passage: Passage) -> Mention | None:
    earlier = [
        one
        for one in passage.names.within(max(0, passage.sentence.first - LOOK_BACK), passage.sentence.first)
        if one.entity is not None and one.entity.startswith("org:")
    ]
    return earlier[-1] if earlier else None


def _noun(passage: Passage) -> Found:
    """Read a noun of standing with its organisation and the states that it is said of."""
    for at in passage.positions(frozenset(_NOUNS)):
        noun = passage.phrases.at(at)
        if noun.kind != "noun" or (passage.lower(noun.head) not in _NOUNS and not _names_state_after(passage, noun, at)):
            continue
        organisation = _organisation_near(passage, at, noun)
        if organisation is None or _is_of_another(passage, noun, organisation):
            yield Passed(kind="membership", sentence=passage.sentence, trigger=(at, at + 1), reason="generic")
            continue
        states, verb = _said_of(passage, noun, organisation, at)
        if not states:
            yield Passed(kind="membership", sentence=passage.sentence, trigger=(at, at + 1), reason="generic")
        standing = _standing_of(passage, noun, at)
        begins = verb is not None and verb.lemma == "become"
        yield from _memberships(passage, states, organisation, standing, verb, at, begins)


def _names_state_after(passage: Passage, noun: Phrase, at: int) -> bool:
    return any(one.first > at for one in states_in(passage, noun.first, noun.after))


def _is_of_another(passage: Passage, noun: Phrase, organisation: Mention) -> bool:
    """Whether the member is somebody of a part of the organisation: "a member of the CSTO secretariat"."""
    if organisation.first < passage.sentence.first:
        return False
    inside = passage.phrases.at(organisation.first)
    return (
        inside is not noun
        and inside.kind == "noun"
        and inside.head >= organisation.after
        and not organisation.adjective
        and passage.lower(inside.head) not in _NOUNS
    )


def _standing_of(passage: Passage, noun: Phrase, at: int) -> str:
    before = [passage.lower(position) for position in range(noun.first, at)]
    return next((_MODIFIERS[word] for word in before if word in _MODIFIERS), _NOUNS[passage.lower(at)])


def _said_of(passage: Passage, noun: Phrase, organisation: Mention, at: int) -> tuple[list[Mention], Phrase | None]:
    """Whom a noun of standing is said of: those beside it, its subject, or those that are listed after it."""
    beside = [one for one in states_in(passage, noun.first, noun.after) if one.entity != organisation.entity]
    if beside:
        return _listed(passage, _joined(passage, noun), beside), None
    before = passage.phrases.previous(noun)
    if before is not None and before.kind == "I" and passage.phrases.word(before) == "as":
        before = next((one for one in passage.phrases.verbs() if one.after <= noun.first), None)
    if before is not None and before.kind == "verb" and before.lemma in ("be", "become", "remain", "admit", "accept", "make", "stay"):
        subject = passage.phrases.subject(before)
        if subject is not None:
            return _subject_states(passage, subject, before), before
    if before is not None and before.kind == ",":
        apposed = passage.phrases.previous(before)
        if apposed is not None and apposed.kind == "noun":
            return states_in(passage, apposed.head, apposed.after), None
    verb = next((one for one in passage.phrases.verbs() if one.first >= noun.after), None)
    if verb is not None and verb.lemma in ("be", "include", "comprise") and verb.form == "finite":
        return states_in(passage, verb.after, passage.sentence.after), verb
    dash = next((one for one in passage.phrases if one.first >= noun.after), None)
    if dash is not None and dash.kind in "-:(":
        return states_in(passage, dash.after, _end_of_list(passage, dash)), None
    return [], None


def _joined(passage: Passage, noun: Phrase) -> list[Phrase]:
    """A noun phrase and those joined to it; a plural has a second one, whatever verb follows: "members Kazakhstan and Kyrgyzstan have"."""
    phrases = passage.phrases.coordinated(noun)
    joint = passage.phrases.next(noun, "") if len(phrases) == 1 else None
    second = passage.phrases.next(joint, "") if joint is not None and joint.kind == "C" else None
    plural = any(passage.lower(position).endswith("s") and passage.lower(position) in _NOUNS for position in range(noun.first, noun.after))
    return [*phrases, second] if plural and second is not None and second.kind == "noun" else phrases


def _subject_states(passage: Passage, subject: Phrase, verb: Phrase) -> list[Mention]:
    states = states_in(passage, subject.first, verb.first)
    if states:
        return [one for one in states if not _is_modifier(passage, one, verb)]
    if passage.lower(subject.first) == "it" or passage.lower(subject.first) in ("the", "this"):
        earlier = states_in(passage, 0, passage.sentence.first) if passage.lower(subject.first) == "it" else []
        previous = passage.reading.sentences[passage.sentence.index - 1] if passage.sentence.index else None
        return earlier[-1:] if previous is not None and earlier and earlier[-1].first >= previous.first else []
    return []


def _is_modifier(passage: Passage, state: Mention, verb: Phrase) -> bool:
    return state.after < len(passage.tokens) and passage.lower(state.after) == "'s"


def _listed(passage: Passage, phrases: list[Phrase], beside: list[Mention]) -> list[Mention]:
    further = [state for phrase in phrases[1:] for state in states_in(passage, phrase.first, phrase.after)]
    return [*beside, *further]


def _end_of_list(passage: Passage, dash: Phrase) -> int:
    for phrase in passage.phrases:
        if phrase.first > dash.first and (phrase.kind == "verb" or phrase.kind in "-)"):
            return phrase.first
    return passage.sentence.after


def _verb(passage: Passage) -> Found:
    """Read a verb of joining, leaving or including with its state and its organisation."""
    for verb in passage.phrases.verbs():
        standing = _VERBS.get(verb.lemma)
        if standing is None:
            continue
        found = _includes(passage, verb) if verb.lemma in ("include", "comprise", "unite") else _moves(passage, verb)
        if found is None:
            continue
        states, organisation = found
        yield from _memberships(passage, states, organisation, standing, verb, verb.head, verb.lemma in _BEGINS)


def _includes(passage: Passage, verb: Phrase) -> tuple[list[Mention], Mention] | None:
    subject, listed = passage.phrases.subject(verb), passage.phrases.object(verb)
    if subject is None or listed is None:
        return None
    organisation = organisation_in(passage, passage.names.within(subject.first, subject.after))
    if organisation is None and passage.lower(subject.first) == "it":
        earlier = organisation_in(passage, reversed(list(passage.names.within(passage.sentence.first, subject.first))))
        organisation = earlier or _last_organisation(passage)
    states = [state for phrase in passage.phrases.coordinated(listed) for state in states_in(passage, phrase.first, phrase.after)]
    if organisation is None or not states or not all(_is_state_alone(passage, state) for state in states):
        return None
    return states, organisation


def _is_state_alone(passage: Passage, state: Mention) -> bool:
    phrase = passage.phrases.at(state.first)
    return phrase.head == state.after - 1


def _moves(passage: Passage, verb: Phrase) -> tuple[list[Mention], Mention] | None:
    noun = passage.phrases.object(verb)
    if noun is None:
        following = passage.phrases.next(verb)
        if following is None or following.kind != "I" or passage.phrases.word(following) not in ("to", "from", "in"):
            return None
        noun = passage.phrases.next(following)
    if noun is None or noun.kind != "noun":
        return None
    organisation = organisation_in(passage, passage.names.within(noun.first, noun.after))
    if organisation is None and passage.lower(noun.head) in ("membership", "participation"):
        organisation = _organisation_near(passage, noun.head, noun)
    elif organisation is not None and (organisation.after - 1 != noun.head or _goes_on_in_gerund(passage, noun)):
        return None
    subject = passage.phrases.subject(verb)
    if organisation is None or subject is None:
        return None
    named = [state for one in passage.phrases.subjects(verb) for state in states_in(passage, one.first, one.after)]
    return _between_dashes(passage, verb) or named or _antecedents(passage, subject), organisation


def _between_dashes(passage: Passage, verb: Phrase) -> list[Mention]:
    """For "three of its members – Mali, Niger and Burkina Faso – quit" the states between the dashes."""
    closing = passage.phrases.previous(verb, "")
    if closing is None or closing.kind not in "-)":
        return []
    opening = next((one for one in reversed(list(passage.phrases)[: closing.position]) if one.kind in "-("), None)
    return states_in(passage, opening.after, closing.first) if opening is not None else []


def _antecedents(passage: Passage, subject: Phrase) -> list[Mention]:
    """For "three of its members – Mali, Niger and Burkina Faso – quit" the states between the dashes."""
    verb = next((one for one in passage.phrases.verbs() if one.first > subject.first), None)
    return states_in(passage, subject.after, verb.first) if verb is not None else []


def _goes_on_in_gerund(passage: Passage, noun: Phrase) -> bool:
    following = passage.phrases.next(noun, "")
    if following is None or following.kind != "I" or passage.phrases.word(following) != "in":
        return False
    gerund = passage.phrases.next(following)
    return gerund is not None and gerund.kind == "verb"


RULES = (
    Rule(
        name="standing/membership-noun",
        kind="membership",
        reads="member, observer, partner or candidate, its organisation, and the states that it is said of",
        why="the noun names the standing, and the grammar around it says whose",
        triggers=lambda: frozenset(_NOUNS),
        find=_noun,
        fires=(
            Fires(text="Armenia is a member of the CSTO.", fields={"state": "state:ARM", "organisation": "org:csto", "standing": "member"}),
            Fires(text="Mongolia, an observer in the SCO, sent its minister.", fields={"state": "state:MNG", "standing": "observer"}),
            Fires(text="NATO member Turkey bought missiles.", fields={"state": "state:TUR", "organisation": "org:nato"}),
        ),
        near=(
            "A member of the CSTO secretariat resigned.",
            "If Georgia were a member of NATO, the border would move.",
            "Members of the CSTO must consult one another.",
        ),
    ),
    Rule(
        name="standing/membership-verb",
        kind="membership",
        reads="a state, a verb of joining, leaving, suspending or including, and an organisation",
        why="the verb says that the standing begins, ends or is held",
        triggers=_verb_forms,
        find=_verb,
        fires=(
            Fires(text="Lithuania joined NATO in 2004.", fields={"state": "state:LTU", "standing": "member", "since.edtf": "2004"}),
            Fires(text="The CSTO also includes Belarus.", fields={"state": "state:BLR"}),
            Fires(text="Uzbekistan left the CSTO.", fields={"state": "state:UZB", "standing": "former"}),
        ),
        near=("Serbia joined the EU in condemning the raid.", "NATO soldiers left Lithuania.", "Should Sweden join NATO?"),
    ),
)
