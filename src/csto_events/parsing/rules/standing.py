"""Standing: memberships, chairmanships and tenures, only of words that say so."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from csto_events.language.dates import DateMention
from csto_events.language.lexicon import lexicon
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
    return frozenset(form for form, word in lexicon().words.items() if word.verb in _VERBS)


def _organisation(passage: Passage, mentions: Iterable[Mention]) -> Mention | None:
    return next((one for one in mentions if one.entity is not None and one.entity.startswith("org:")), None)


def _states(passage: Passage, first: int, after: int) -> list[Mention]:
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
        if since is not None and (begins or _has_since(passage, since)):
            fields["since"] = since
            made = Candidate(kind="membership", sentence=passage.sentence, spans=((first, max(after, since.after)),), trigger=at, fields=fields, verb=verb)
        yield made


def _has_since(passage: Passage, date: DateMention) -> bool:
    return date.first > passage.sentence.first and "since" in (passage.lower(date.first - 1), passage.lower(date.first))


def _organisation_near(passage: Passage, at: int, noun: Phrase) -> Mention | None:
    """The organisation of a noun of standing: "a member of the CSTO", "NATO member", "observer in the SCO", "its members"."""
    inside = _organisation(passage, passage.names.within(noun.first, noun.after))
    if inside is not None:
        return inside
    preposition = passage.phrases.next(noun, "")
    if preposition is not None and preposition.kind == "I" and passage.phrases.word(preposition) in ("of", "in", "at", "to", "from", "for"):
        after = passage.phrases.next(preposition, "R")
        if after is None:
            return None
        found = _organisation(passage, passage.names.within(after.first, after.after))
        return found if found is not None else _organisation_near(passage, at, after) if passage.lower(after.head) in _NOUNS else None
    if passage.lower(noun.first) in ("its", "whose"):
        return _organisation(passage, passage.names.within(passage.sentence.first, noun.first)) or _last_organisation(passage)
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
    return any(one.first > at for one in _states(passage, noun.first, noun.after))


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
    beside = [one for one in _states(passage, noun.first, noun.after) if one.entity != organisation.entity]
    if beside:
        return _listed(passage, passage.phrases.coordinated(noun), beside), None
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
            return _states(passage, apposed.head, apposed.after), None
    verb = next((one for one in passage.phrases.verbs() if one.first >= noun.after), None)
    if verb is not None and verb.lemma in ("be", "include", "comprise") and verb.form == "finite":
        return _states(passage, verb.after, passage.sentence.after), verb
    dash = next((one for one in passage.phrases if one.first >= noun.after), None)
    if dash is not None and dash.kind in "-:(":
        return _states(passage, dash.after, _end_of_list(passage, dash)), None
    return [], None


def _subject_states(passage: Passage, subject: Phrase, verb: Phrase) -> list[Mention]:
    states = _states(passage, subject.first, verb.first)
    if states:
        return [one for one in states if not _is_modifier(passage, one, verb)]
    if passage.lower(subject.first) == "it" or passage.lower(subject.first) in ("the", "this"):
        earlier = _states(passage, 0, passage.sentence.first) if passage.lower(subject.first) == "it" else []
        previous = passage.reading.sentences[passage.sentence.index - 1] if passage.sentence.index else None
        return earlier[-1:] if previous is not None and earlier and earlier[-1].first >= previous.first else []
    return []


def _is_modifier(passage: Passage, state: Mention, verb: Phrase) -> bool:
    return state.after < len(passage.tokens) and passage.lower(state.after) == "'s"


def _listed(passage: Passage, phrases: list[Phrase], beside: list[Mention]) -> list[Mention]:
    further = [state for phrase in phrases[1:] for state in _states(passage, phrase.first, phrase.after)]
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
    organisation = _organisation(passage, passage.names.within(subject.first, subject.after))
    if organisation is None and passage.lower(subject.first) == "it":
        earlier = _organisation(passage, reversed(list(passage.names.within(passage.sentence.first, subject.first))))
        organisation = earlier or _last_organisation(passage)
    states = [state for phrase in passage.phrases.coordinated(listed) for state in _states(passage, phrase.first, phrase.after)]
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
    organisation = _organisation(passage, passage.names.within(noun.first, noun.after))
    if organisation is None and passage.lower(noun.head) in ("membership", "participation"):
        organisation = _organisation_near(passage, noun.head, noun)
    elif organisation is not None and (organisation.after - 1 != noun.head or _goes_on_in_gerund(passage, noun)):
        return None
    subject = passage.phrases.subject(verb)
    if organisation is None or subject is None:
        return None
    return _states(passage, subject.first, subject.after) or _antecedents(passage, subject), organisation


def _antecedents(passage: Passage, subject: Phrase) -> list[Mention]:
    """For "three of its members – Mali, Niger and Burkina Faso – quit" the states between the dashes."""
    verb = next((one for one in passage.phrases.verbs() if one.first > subject.first), None)
    return _states(passage, subject.after, verb.first) if verb is not None else []


def _goes_on_in_gerund(passage: Passage, noun: Phrase) -> bool:
    following = passage.phrases.next(noun, "")
    if following is None or following.kind != "I" or passage.phrases.word(following) != "in":
        return False
    gerund = passage.phrases.next(following)
    return gerund is not None and gerund.kind == "verb"


# ---- chairmanships


_CHAIRS = frozenset(("chairmanship", "presidency", "chair", "chairs", "chaired", "chairing"))
_TAKES: Mapping[str, str] = {
    "take": "since",
    "assume": "since",
    "hold": "",
    "have": "",
    "accept": "since",
    "begin": "since",
    "exercise": "",
    "receive": "since",
    "inherit": "since",
    "start": "since",
    "hand": "until",
    "pass": "until",
    "relinquish": "until",
    "cede": "until",
    "end": "until",
    "transfer": "until",
    "chair": "",
    "be": "",
    "occupy": "",
}


def _chair(passage: Passage) -> Found:
    """Read who takes, holds, hands over or exercises the chair of an organisation."""
    for at in passage.positions(_CHAIRS):
        phrase = passage.phrases.at(at)
        made = _chairs_by_verb(passage, phrase, at) if phrase.kind == "verb" else _chairs_by_noun(passage, phrase, at)
        found = False
        for one in made:
            found = True
            yield one
        if not found:
            yield Passed(kind="chairmanship", sentence=passage.sentence, trigger=(at, at + 1), reason="generic")


def _chaired(passage: Passage, noun: Phrase) -> str | None:
    """What is presided over, as an id: an organisation or one of its bodies."""
    entity = passage.names.entity_of(passage.sentence, noun)
    return entity if entity is not None and entity.startswith(("org:", "body:")) else None


def _chairs_by_verb(passage: Passage, verb: Phrase, at: int) -> Iterator[Candidate]:
    noun, subject = passage.phrases.object(verb), passage.phrases.subject(verb)
    organisation = _chaired(passage, noun) if noun is not None else None
    if organisation is not None and subject is not None:
        yield from _chairmanship(passage, organisation, _states(passage, subject.first, subject.after)[:1], verb, at, "", noun)


def _chairs_by_noun(passage: Passage, noun: Phrase, at: int) -> Iterator[Candidate]:
    organisation = _organisation_of_chair(passage, noun)
    if organisation is None:
        return
    inside = [one for one in passage.names.within(noun.first, at) if one.entity is not None and one.entity.startswith("state:")]
    if inside and passage.lower(noun.head) in _CHAIRS:
        yield from _chairmanship(passage, organisation, inside[:1], None, at, "", noun)
        return
    verb = next((one for one in reversed(list(passage.phrases.verbs())) if one.after <= noun.first), None)
    if verb is not None and verb.lemma in _TAKES:
        subject = passage.phrases.subject(verb)
        if subject is not None:
            yield from _chairmanship(passage, organisation, _states(passage, subject.first, subject.after)[:1], verb, at, _TAKES[verb.lemma], noun)
        if _TAKES[verb.lemma] == "until" or passage.lower(verb.head) in ("passed", "passes"):
            taker = _after_preposition(passage, noun, "to")
            yield from _chairmanship(passage, organisation, taker[:1], verb, at, "since", noun)
        return
    after = next((one for one in passage.phrases.verbs() if one.first >= noun.after), None)
    if after is not None and after.lemma in ("pass", "go", "move", "fall"):
        yield from _chairmanship(passage, organisation, _after_preposition(passage, after, "to")[:1], after, at, "since", noun)


def _after_preposition(passage: Passage, phrase: Phrase, word: str) -> list[Mention]:
    for position in range(phrase.position + 1, min(phrase.position + 8, len(passage.phrases) - 1)):
        preposition = passage.phrases[position]
        if passage.phrases.word(preposition) == word:
            return _states(passage, preposition.after, passage.phrases[position + 1].after)
    return []


def _organisation_of_chair(passage: Passage, noun: Phrase) -> str | None:
    inside = _organisation(passage, passage.names.within(noun.first, noun.after))
    if inside is not None:
        return inside.entity
    for word in ("of", "in"):
        preposition = passage.phrases.next(noun, "")
        if preposition is not None and preposition.kind == "I" and passage.phrases.word(preposition) == word:
            after = passage.phrases.next(preposition, "R")
            return _chaired(passage, after) if after is not None and after.kind == "noun" else None
    if passage.lower(noun.head) in ("chairmanship", "presidency"):
        earlier = _organisation(passage, passage.names.within(passage.sentence.first, noun.first))
        return earlier.entity if earlier is not None else None
    return None


def _chairmanship(
    passage: Passage, organisation: str, states: list[Mention], verb: Phrase | None, at: int, bound: str, noun: Phrase | None
) -> Iterator[Candidate]:
    for state in states:
        fields: dict[str, Value] = {"organisation": organisation, "state": state.entity}
        ends = [state.after, at + 1, *([noun.after] if noun is not None else [])]
        span = (min(state.first, at), max(ends))
        made = Candidate(kind="chairmanship", sentence=passage.sentence, spans=(span,), trigger=at, fields=fields, verb=verb)
        date = date_of(made)
        if date is not None and (bound or _has_since(passage, date)):
            fields[bound or "since"] = date
            span = (min(span[0], date.first), max(span[1], date.after))
        yield Candidate(kind="chairmanship", sentence=passage.sentence, spans=(span,), trigger=at, fields=fields, verb=verb)


# ---- tenures


@cache
def _titles() -> frozenset[str]:
    titles = {title for title, known in lexicon().titles.items() if known.kind not in _NO_TENURE}
    return frozenset(next((word for word in title.split() if word in titles), title.split()[-1]) for title in titles)


_NO_TENURE = frozenset(("honorific", "rank", "modifier"))


def _tenure(passage: Passage) -> Found:
    """Read a title and a name side by side."""
    for mention in passage.mentions():
        if mention.kind != "person" or mention.office is None or mention.entity is None or not mention.entity.startswith("person:"):
            continue
        if _is_no_office(mention.office):
            continue
        of = mention.of or passage.names.belongs_to(mention.entity, mention.office)
        fields: dict[str, Value] = {"person": mention.entity, "office": mention.office, "of": of, "role": passage.names.role(mention.office, of)}
        yield Candidate(kind="tenure", sentence=passage.sentence, spans=((mention.first, _end(passage, mention)),), trigger=mention.first, fields=fields)


def _is_no_office(office: str) -> bool:
    titles = lexicon().titles
    known = titles.get(office) or titles.get(office.rsplit(maxsplit=1)[-1])
    return known is None or known.kind in _NO_TENURE


def _end(passage: Passage, mention: Mention) -> int:
    """A tenure reaches over the title that follows the name after a comma."""
    for title in passage.names.within(mention.after, passage.sentence.after):
        if title.bearer is mention:
            return title.after
    return mention.after


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
    Rule(
        name="standing/chairmanship",
        kind="chairmanship",
        reads="a state that takes, holds, hands over or exercises the chair of an organisation",
        why="to chair is to preside",
        triggers=lambda: _CHAIRS,
        find=_chair,
        fires=(
            Fires(text="Armenia took over the chairmanship of the CSTO.", fields={"state": "state:ARM", "organisation": "org:csto"}),
            Fires(text="Belarus holds the presidency of the CSTO.", fields={"state": "state:BLR"}),
            Fires(text="Tajikistan chairs the SCO.", fields={"state": "state:TJK", "organisation": "org:sco"}),
        ),
        near=("The chair of the committee resigned.", "If Armenia took over the chairmanship of the CSTO, much would change.", "The presidency is in Ankara."),
    ),
    Rule(
        name="standing/tenure",
        kind="tenure",
        reads="a title and the name of a person side by side",
        why="a title before or after a name says that its bearer holds the office",
        triggers=_titles,
        find=_tenure,
        fires=(
            Fires(text="Prime Minister Nikol Pashinyan arrived.", fields={"person": "person:nikol-pashinyan", "office": "prime minister"}),
            Fires(text="President of Kazakhstan Kassym-Jomart Tokayev agreed.", fields={"person": "person:kassym-jomart-tokayev", "of": "state:KAZ"}),
            Fires(text="Stanislav Zas, the CSTO secretary general, agreed.", fields={"person": "person:stanislav-zas", "of": "org:csto"}),
        ),
        near=("The Russian President agreed.", "A president spoke.", "The prime minister met Nikol Pashinyan."),
    ),
)
