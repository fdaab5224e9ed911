"""Mission strengths: how many soldiers took part in a mission of peace: "2,030 servicemen took part in the peacekeeping operation in Kazakhstan"."""

from csto_events.language.phrases import Phrase
from csto_events.model import Contingent
from csto_events.parsing.candidate import Candidate, Fires, Found, Rule, Value
from csto_events.parsing.parties import doer, governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.contributors import who_goes
from csto_events.parsing.rules.force.exercise_partners import participates
from csto_events.parsing.rules.force.missions import with_equipment
from csto_events.parsing.rules.force.refusals import flag_of
from csto_events.parsing.triggers import Trigger
from csto_events.parsing.troops import Move, is_troops
from csto_events.parsing.who.known_names import senders_of_soldiers

_MISSIONS = frozenset(("mission", "operation"))
_PEACE = frozenset("peacekeepers peacekeeping".split())
_SOLDIERS = frozenset(("peacekeepers", "personnel", "servicemen", "soldiers", "troops"))
_SENTENCES_BACK = 3
"""Sentences in which peacekeepers are spoken of before "the operation" that is theirs."""


def _took_part(passage: Passage) -> Found:
    for verb in passage.phrases.verbs() if not _MISSIONS.isdisjoint(passage.sentence.vocabulary) else ():
        mission = _joined(passage, verb)
        troops = _counted_before(passage, verb) if mission is not None else None
        if mission is None or troops is None:
            continue
        flag, there = _flag_and_place(passage, mission) if _is_of_peace(passage, mission) else _told_before(passage, mission)
        if flag is None and there is None:
            continue
        trigger = Trigger(word="participate", kind="staying", value="under_way", example="")
        organisation, contingents, personnel = who_goes(passage, Move(troops=troops, verb=verb, trigger=trigger, at=verb.head))
        fields: dict[str, Value | tuple[Contingent, ...]] = {
            "organisation": organisation or flag,
            "host": passage.state_at(there),
            "contingents": with_equipment(passage, troops, contingents),
            "personnel": personnel,
            "phase": "under_way",
        }
        span = (min(troops.first, verb.first), mission.after)
        yield Candidate("deployment", passage.sentence, (span,), verb.head, fields, verb, leans=fields["host"] is None)


def _joined(passage: Passage, verb: Phrase) -> Phrase | None:
    """The mission of "took part in the mission", "were involved in the operation"."""
    if verb.lemma == "involve" and verb.passive:
        mission = governed_by(passage, verb, "in")
    elif participates(passage, verb) and not verb.passive:
        part = passage.phrases.object(verb) if verb.lemma == "take" else None
        mission = (governed_by(passage, part, "in") if part is not None else None) or governed_by(passage, verb, "in")
    else:
        return None
    return mission if mission is not None and passage.lower[mission.head] in _MISSIONS else None


def _counted_before(passage: Passage, verb: Phrase) -> Phrase | None:
    """The counted soldiers among those who take part: "2,030 servicemen and 250 vehicles"."""
    last = doer(passage, verb)
    while last is not None:
        if passage.lower[last.head] in _SOLDIERS and is_troops(passage, last) and passage.count_in(last) is not None:
            return last
        behind = governed_by(passage, last, "of") if passage.lower[last.head] == "total" else None
        last = behind or passage.phrases.joined_before(last)
    return None


def _is_of_peace(passage: Passage, mission: Phrase) -> bool:
    """Whether a mission is one of peacekeepers by its own words: "the CSTO mission", "the peacekeeping operation"."""
    return not _PEACE.isdisjoint(passage.lower[mission.first : mission.head]) or flag_of(passage, mission) in senders_of_soldiers()


def _flag_and_place(passage: Passage, mission: Phrase) -> tuple[str | None, str | None]:
    place = governed_by(passage, mission, "in")
    return flag_of(passage, mission), passage.entity_in(place, "state", "place") if place is not None else None


def _told_before(passage: Passage, mission: Phrase) -> tuple[str | None, str | None]:
    """The organisation and the state of the peacekeepers just spoken of, for "the operation" that is theirs."""
    sentences, index = passage.reading.sentences, passage.sentence.index
    is_told = passage.lower[mission.first] in ("the", "this") and mission.after - mission.first == 2
    for before in reversed(sentences[max(0, index - _SENTENCES_BACK) : index] if is_told else []):
        named = passage.names.within(before.first, before.after)
        flags = {one.entity for one in named if one.entity in senders_of_soldiers()}
        hosts = {one.entity for one in named if one.kind == "state" and not one.adjective and one.entity is not None}
        of_peace = not _PEACE.isdisjoint(before.vocabulary) or (flags and not _SOLDIERS.isdisjoint(before.vocabulary))
        if of_peace and len(hosts) == 1:
            return next(iter(flags)) if len(flags) == 1 else None, hosts.pop()
    return None, None


RULES = (
    Rule(
        name="force/mission-strength",
        kind="deployment",
        reads="counted soldiers who take part in a peacekeeping mission or operation",
        why="who serves in a mission is where that is",
        triggers=lambda: _SOLDIERS,
        find=_took_part,
        fires=(
            Fires(
                text="Some 2,000 soldiers took part in the CSTO peacekeeping operation in Kazakhstan.",
                fields={"host": "state:KAZ", "organisation": "org:csto", "personnel.text": "Some 2,000"},
            ),
            Fires(text="2,030 troops were involved in the peacekeeping mission in Kazakhstan.", fields={"host": "state:KAZ", "personnel.low": 2030}),
            Fires(
                text="The CSTO sent peacekeepers to Kazakhstan. In total, 2,030 servicemen took part in the operation.",
                fields={"host": "state:KAZ", "personnel.low": 2030},
            ),
        ),
        near=(
            "Some 2,000 soldiers took part in the drills.",
            "Some 500 soldiers took part in the operation against the rebels.",
            "Soldiers took part in the peacekeeping mission in Kazakhstan.",
            "Some 2,000 soldiers may take part in a mission.",
        ),
    ),
)
