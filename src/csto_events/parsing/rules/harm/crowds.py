"""Crowds: so many of those who protest, whom the police scatter, and what people gather to demand: "thousands gathered to demand his release"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.armed import NOT_LETHAL
from csto_events.parsing.parties import before_of, governed_by
from csto_events.parsing.passage import Passage

_GROUPS = frozenset(("crowd", "crowds", "group", "groups"))


def are_some_of(passage: Passage, struck: Phrase, crowd: Phrase) -> bool:
    """Tell whether those whom the police scatter are so many of a crowd: "hundreds of demonstrators", and not "the son of protesters".

    Args:
        passage: the sentence.
        struck: whom the police scatter or beat.
        crowd: those who protest.
    """
    is_number = passage.lower[struck.head] in _GROUPS or passage.sentence.letters[struck.head - passage.sentence.first] == "M"
    return is_number and before_of(passage, crowd) is struck


_AGAINST_CROWDS = NOT_LETHAL | {"ammunition", "batons", "bullets", "force", "tanks", "truncheons", "violence"}
_TURNING = frozenset(("fire", "shoot", "turn", "use"))


def is_turned_on(passage: Passage, verb: Phrase, thing: Phrase) -> Phrase | None:
    """Give whom the police turn something on: the demonstrators of "used batons and tear gas against demonstrators".

    Args:
        passage: the sentence.
        verb: what the police do.
        thing: its object.
    """
    words = _AGAINST_CROWDS if verb.lemma == "use" else NOT_LETHAL
    things = passage.phrases.coordinated(thing) if verb.lemma in _TURNING else []
    if not any(not words.isdisjoint(passage.lower[one.first : one.after]) for one in things):
        return None
    return governed_by(passage, things[-1], "at", "on", "against")


_CROWD = frozenset(
    (
        "activists citizens demonstrators dozens farmers hundreds locals miners mothers opponents people protesters relatives residents scores students "
        "supporters thousands villagers women workers"
    ).split()
)
"""Who gathers to demand something, and no ministers."""
_DEMANDING = frozenset(("condemn", "decry", "demand", "denounce", "oppose"))
_FARTHEST = 10
"""Phrases between those who gather and what they demand."""


def gather_to_demand(passage: Passage, verb: Phrase, subject: Phrase) -> bool:
    """Tell whether people gather to protest: "thousands gathered on the square to demand the release of the leader".

    Args:
        passage: the sentence.
        verb: the verb of gathering.
        subject: who gathers.
    """
    is_number = passage.sentence.letters[subject.head - passage.sentence.first] == "M"
    return (is_number or passage.lower[subject.head] in _CROWD) and _demanding(passage, verb) is not None


def demanded(passage: Passage, verb: Phrase | None) -> tuple[str | None, int]:
    """Give what those who protest demand, in the words of the text, and the token behind it; nothing where they demand nothing.

    Args:
        passage: the sentence.
        verb: the verb of protesting.
    """
    demanding = _demanding(passage, verb) if verb is not None and verb.kind == "verb" else None
    thing = passage.phrases.object(demanding) if demanding is not None else None
    if thing is None:
        return None, 0
    end = passage.phrases.with_prepositions(thing, ("of", "to"))
    return passage.text(thing.first, end), end


def _demanding(passage: Passage, verb: Phrase) -> Phrase | None:
    """The infinitive or form in -ing, in the same clause, by which those who gather demand something."""
    for one in passage.phrases[verb.position + 1 : verb.position + 1 + _FARTHEST]:
        if one.kind == "verb":
            is_purpose = one.form in ("infinitive", "gerund") and not one.negated
            return one if is_purpose and one.lemma in _DEMANDING else None
        if one.kind in ";:WSC":
            return None
    return None
