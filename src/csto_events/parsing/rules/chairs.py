"""Chairmanships: which state presides over an organisation, from when and until when."""

from collections.abc import Iterator, Mapping

import attrs

from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.names import Mention
from csto_events.parsing.parties import agent, governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.standing import has_since, organisation_in, states_in
from csto_events.parsing.setting import date_of

_CHAIRS = frozenset(("chairmanship", "presidency", "chair", "chairs", "chaired", "chairing", "presides", "presided", "preside", "presiding"))
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
    subject = agent(passage, verb) if verb.passive else passage.phrases.subject(verb)
    noun = passage.phrases.subject(verb) if verb.passive else governed_by(passage, verb, "over") if verb.lemma == "preside" else passage.phrases.object(verb)
    organisation = _chaired(passage, noun) if noun is not None else None
    if organisation is None or subject is None or noun is None:
        return
    states = _acting_states(passage, subject.first, subject.after)[:1]
    if states:
        yield from _chairmanship(passage, organisation, states, verb, at, "", noun)
    elif (actor := passage.actor(subject)) is not None and actor.startswith("state:"):
        fields: dict[str, Value] = {"organisation": organisation, "state": actor}
        span = (min(subject.first, at), max(noun.after, at + 1))
        yield Candidate(kind="chairmanship", sentence=passage.sentence, spans=(span,), trigger=at, fields=fields, verb=verb)


def _acting_states(passage: Passage, first: int, after: int) -> list[Mention]:
    """The states among some tokens; a capital stands for its own."""
    found = [one for one in passage.names.within(first, after) if one.entity is not None and not one.adjective and one.kind in ("state", "place")]
    acting = [(one, passage.names.state_behind(one.entity or "")) for one in found]
    return [one if one.entity == state else attrs.evolve(one, entity=state) for one, state in acting if state is not None and state.startswith("state:")]


def _chairs_by_noun(passage: Passage, noun: Phrase, at: int) -> Iterator[Candidate]:
    organisation = _organisation_of_chair(passage, noun)
    if organisation is None:
        return
    inside = [one for one in passage.names.within(noun.first, at) if one.entity is not None and one.entity.startswith("state:")]
    if inside and passage.lower(noun.head) in _CHAIRS:
        yield from _chairmanship(passage, organisation, inside[:1], *_limits_of_chair(passage, noun, at), noun)
        return
    named = states_in(passage, at + 1, noun.after) or _apposed_states(passage, noun)
    if named:
        yield from _chairmanship(passage, organisation, named[:1], None, at, "", noun)
        return
    held = next((one for one in passage.phrases.verbs() if one.first >= noun.after), None)
    holder = agent(passage, held) if held is not None and held.passive and held.lemma in _TAKES else None
    if held is not None and holder is not None:
        yield from _chairmanship(passage, organisation, _acting_states(passage, holder.first, holder.after)[:1], held, at, _TAKES[held.lemma], noun)
        return
    verb = next((one for one in reversed(list(passage.phrases.verbs())) if one.after <= noun.first), None)
    if verb is not None and verb.lemma in _TAKES:
        subject = passage.phrases.subject(verb)
        if subject is not None:
            yield from _chairmanship(passage, organisation, _acting_states(passage, subject.first, subject.after)[:1], verb, at, _TAKES[verb.lemma], noun)
        if _TAKES[verb.lemma] == "until" or passage.lower(verb.head) in ("passed", "passes"):
            taker = _after_preposition(passage, noun, "to")
            yield from _chairmanship(passage, organisation, taker[:1], verb, at, "since", noun)
        return
    after = next((one for one in passage.phrases.verbs() if one.first >= noun.after), None)
    if after is not None and after.lemma in ("pass", "go", "move", "fall"):
        yield from _chairmanship(passage, organisation, _after_preposition(passage, after, "to")[:1], after, at, "since", noun)


def _limits_of_chair(passage: Passage, noun: Phrase, at: int) -> tuple[Phrase | None, int, str]:
    """The verb that says that a chairmanship begins or ends, and which of the two."""
    verb = next((one for one in passage.phrases.verbs() if one.first >= noun.after and noun in passage.phrases.subjects(one)), None)
    bound = {"begin": "since", "start": "since", "end": "until", "expire": "until", "finish": "until"}.get(verb.lemma, "") if verb is not None else ""
    return (verb if bound else None), at, bound


def _apposed_states(passage: Passage, noun: Phrase) -> list[Mention]:
    """For "Kazakhstan, the current chair of the CSTO," give Kazakhstan."""
    comma = passage.phrases.previous(noun, "")
    before = passage.phrases.previous(comma, "") if comma is not None and comma.kind == "," else None
    return states_in(passage, before.first, before.after) if before is not None and before.kind == "noun" else []


def _after_preposition(passage: Passage, phrase: Phrase, word: str) -> list[Mention]:
    for position in range(phrase.position + 1, min(phrase.position + 8, len(passage.phrases) - 1)):
        preposition = passage.phrases[position]
        if passage.phrases.word(preposition) == word:
            return _acting_states(passage, preposition.after, passage.phrases[position + 1].after)
    return []


def _organisation_of_chair(passage: Passage, noun: Phrase) -> str | None:
    inside = organisation_in(passage, passage.names.within(noun.first, noun.after))
    if inside is not None:
        return inside.entity
    of = next((one.of for one in passage.names.within(noun.first, noun.after) if one.kind == "title" and one.of is not None), None)
    if of is not None and of.startswith(("org:", "body:")):
        return of
    for word in ("of", "in"):
        preposition = passage.phrases.next(noun, "")
        if preposition is not None and preposition.kind == "I" and passage.phrases.word(preposition) == word:
            after = passage.phrases.next(preposition, "R")
            return _chaired(passage, after) if after is not None and after.kind == "noun" else None
    if passage.lower(noun.head) in ("chairmanship", "presidency"):
        earlier = organisation_in(passage, passage.names.within(passage.sentence.first, noun.first))
        near = earlier or organisation_in(passage, passage.names.within(noun.after, min(noun.after + 6, passage.sentence.after)))
        return near.entity if near is not None else None
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
        if date is not None and (bound or has_since(passage, date)):
            fields[bound or "since"] = date
            span = (min(span[0], date.first), max(span[1], date.after))
        yield Candidate(kind="chairmanship", sentence=passage.sentence, spans=(span,), trigger=at, fields=fields, verb=verb)


RULES = (
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
)
