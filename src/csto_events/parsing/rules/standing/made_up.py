"""Made up: of which states an alliance is, by a verb that stands everywhere: "The CSTO is made up of Armenia, Belarus and Russia"."""

from csto_events.language.tokens import DASHES
from csto_events.parsing.candidate import Fires, Found, Rule
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.standing.composition import included
from csto_events.parsing.terms import memberships

_WORDS = frozenset(("made", "up", "of"))


def _made_up(passage: Passage) -> Found:
    """Read "is made up of Armenia, Belarus and Russia"; the commas of the list call, for "made" stands in every other sentence."""
    for verb in passage.phrases.verbs() if passage.sentence.vocabulary >= _WORDS else ():
        found = included(passage, verb) if verb.lemma == "make" and verb.head + 1 < passage.sentence.after else None
        if found is not None:
            yield from memberships(passage, *found, "member", at=verb.head, verb=verb, bound="")


RULES = (
    Rule(
        name="standing/made-up",
        kind="membership",
        reads="an organisation, made up of, and a list of states",
        why="the states that an alliance is made up of are its members",
        triggers=lambda: DASHES | {","},
        find=_made_up,
        fires=(
            Fires(
                text="The CSTO is made up of Armenia, Belarus and Russia.",
                fields={"organisation": "org:csto", "state": "state:BLR", "standing": "member", "status": "reported"},
            ),
            Fires(text="The CSTO, made up of Armenia, Belarus and Russia, met in Minsk.", fields={"organisation": "org:csto", "state": "state:ARM"}),
            Fires(text="NATO, which is made up of Poland, Latvia and 30 other states, met.", fields={"organisation": "org:nato", "state": "state:POL"}),
        ),
        near=(
            "The CSTO force is made up of Armenian, Belarusian and Russian troops.",
            "If the CSTO were made up of Serbia, Russia and Belarus, it would be stronger.",
            "The drill, made up of three parts, ended.",
        ),
    ),
)
