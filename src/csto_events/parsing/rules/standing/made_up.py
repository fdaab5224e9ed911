"""Made up: of which states an alliance is, by words that stand everywhere: "is made up of Armenia and Belarus", "is an alliance of Armenia and Belarus"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Fires, Found, Rule
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.standing.composition import FEWEST_UNITED, KINDS_OF_STATES, described_organisation, included, organisation_of
from csto_events.parsing.terms import Named, listed, memberships
from csto_events.parsing.who.mentions import Mention

_BLOCS = frozenset(("alliance", "bloc", "grouping", "pact", "union"))
_CALLING = frozenset(("made", "among", "alliance", ":", "—", "–"))
_MADE_UP = frozenset(("made", "up", "of"))
_AMONG = frozenset(("among", "its", "members"))


def _made_up(passage: Passage) -> Found:
    """Read "is made up of Armenia, Belarus and Russia", "counts Armenia and Belarus among its members"."""
    words = passage.sentence.vocabulary
    for verb in passage.phrases.verbs() if words >= _MADE_UP or words >= _AMONG else ():
        is_list = verb.lemma in _COUNTING and not verb.passive
        found = included(passage, verb) if verb.lemma == "make" else _counted(passage, verb) if is_list else None
        if found is not None:
            yield from memberships(passage, *found, "member", at=verb.head, verb=verb, bound="")
    for at in passage.positions(_BLOCS) if "of" in words and not _BLOCS.isdisjoint(words) else ():
        found = _alliance_of(passage, passage.phrases.at(at))
        if found is not None:
            yield from memberships(passage, *found, "member", at=at, verb=None, bound="")


def _alliance_of(passage: Passage, bloc: Phrase) -> tuple[list[Named], Mention] | None:
    """The states and the organisation of "The CSTO is an alliance of six states: Armenia, …", "the CSTO, an alliance of Armenia, Belarus and Russia,"."""
    of = passage.phrases.next(bloc, "")
    first = passage.phrases.next(of, "R") if of is not None and passage.lower[of.first] == "of" else None
    colon = passage.phrases.next(first, "") if first is not None else None
    if first is None or passage.lower[bloc.first] not in ("a", "an"):
        return None
    if colon is not None and colon.kind in ":-" and passage.lower[first.head] in KINDS_OF_STATES:
        first = passage.phrases.next(colon)
    states = listed(passage, first)
    organisation = described_organisation(passage, bloc) if len(states) >= FEWEST_UNITED else None
    return (states, organisation) if organisation is not None else None


_COUNTING = frozenset(("count", "have", "number"))


def _counted(passage: Passage, verb: Phrase) -> tuple[list[Named], Mention] | None:
    """The states and the organisation of "The CSTO counts Armenia, Belarus and Russia among its members"."""
    states, subject = listed(passage, passage.phrases.object(verb)), passage.phrases.subject(verb)
    organisation = organisation_of(passage, subject) if subject is not None and states else None
    if organisation is None or passage.lower[states[-1].after : states[-1].after + 3] != ["among", "its", "members"]:
        return None
    return states, organisation


RULES = (
    Rule(
        name="standing/made-up",
        kind="membership",
        reads="an organisation, made up of, or an alliance of, and a list of states, or a list of states that it counts among its members",
        why="the states that an alliance is made up of are its members",
        triggers=lambda: _CALLING,
        find=_made_up,
        fires=(
            Fires(
                text="The CSTO is made up of Armenia, Belarus and Russia.",
                fields={"organisation": "org:csto", "state": "state:BLR", "standing": "member", "status": "reported"},
            ),
            Fires(text="The CSTO, made up of Armenia, Belarus and Russia, met in Minsk.", fields={"organisation": "org:csto", "state": "state:ARM"}),
            Fires(text="The CSTO is an alliance of three states: Armenia, Belarus and Russia.", fields={"organisation": "org:csto", "state": "state:RUS"}),
            Fires(text="NATO, which is made up of Poland, Latvia and 30 other states, met.", fields={"organisation": "org:nato", "state": "state:POL"}),
        ),
        near=(
            "The CSTO force is made up of Armenian, Belarusian and Russian troops.",
            "If the CSTO were made up of Serbia, Russia and Belarus, it would be stronger.",
            "The drill, made up of three parts, ended.",
            "The CSTO is no alliance of Armenia and Belarus.",
        ),
    ),
)
