"""Following: more troops that come behind those of whom the text has just told: "200 more are to follow"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.parties import doer
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.bare_numbers import counts_on
from csto_events.parsing.triggers import Trigger
from csto_events.parsing.troops import Move, are_spoken_of


def following(passage: Passage, verb: Phrase, trigger: Trigger) -> Move | None:
    """Read "Another 200 will follow", "with 200 more to follow", and not "will follow orders", "followed by 200 more".

    Args:
        passage: the sentence.
        verb: a form of "follow".
        trigger: its row of the table.
    """
    behind = passage.phrases.next(verb, "R")
    if verb.passive or verb.form == "gerund" or (behind is not None and behind.kind in ("noun", "verb") and not passage.is_date(behind)):
        return None
    more = passage.phrases.previous(verb, "A") if verb.form == "infinitive" else None
    troops = more if more is not None and more.kind == "noun" else doer(passage, verb)
    if troops is None or not counts_on(passage, troops) or not are_spoken_of(passage, troops.first):
        return None
    return Move(troops=troops, verb=verb, trigger=trigger, at=verb.head)
