"""Abstentions and commanders: states that refuse to take part in a mission, and who is told to command one in a sentence of its own."""

from csto_events.language.phrases import Phrase
from csto_events.model import Contingent, Party
from csto_events.parsing.candidate import Candidate, Value
from csto_events.parsing.parties import governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.triggers import forms

REFUSING = frozenset("decline declined declines declining refuse refused refuses refusing".split())
"""Words without which nobody refuses."""
_REFUSE = frozenset(("decline", "refuse"))
_MISSIONS = frozenset(("contingent", "deployment", "force", "intervention", "mission", "operation"))
_PEACE = frozenset("contingent deployment peacekeepers peacekeeping soldiers troops".split())
_SENTENCES_BACK = 2
"""How many sentences before speak of the troops with which a state refuses to go."""


def refused(passage: Passage) -> list[Candidate]:
    """Read "Armenia refused to take part in the mission", where the text speaks of troops that are sent.

    Args:
        passage: the sentence.
    """
    found: list[Candidate] = []
    for verb in passage.phrases.verbs():
        joining = passage.phrases.next(verb) if verb.lemma in _REFUSE and verb.form == "finite" and not (verb.negated or verb.passive) else None
        if joining is None or not _takes_part(passage, joining):
            continue
        mission = _mission(passage, joining)
        if not _is_of_troops(passage, mission):
            continue
        subject = passage.phrases.subject(verb)
        state = passage.actor(subject) if subject is not None else None
        if subject is not None and state is not None and state.startswith("state:"):
            land = governed_by(passage, mission, "in", "to") if mission is not None else None
            flags = (one.entity for one in passage.mentions(mission) if one.kind == "organisation") if mission is not None else ()
            fields: dict[str, Value] = {
                "contingents": (Contingent(contributor=state),),  # type: ignore[arg-type]
                "host": passage.entity_in(land, "state") if land is not None else None,
                "organisation": next((one for one in flags if one is not None), None),
                "phase": "declined",
            }
            span = (subject.first, joining.after + (joining.lemma == "take"))
            found.append(Candidate("deployment", passage.sentence, (span,), verb.head, fields, verb, "reported", leans=True))
    return found


def _takes_part(passage: Passage, verb: Phrase) -> bool:
    """Whether an infinitive is one of taking part: "to participate", "to take part"."""
    if verb.kind != "verb" or verb.form != "infinitive":
        return False
    return verb.lemma == "participate" or (verb.lemma == "take" and passage.lower[verb.after : verb.after + 1] == ["part"])


def _mission(passage: Passage, joining: Phrase) -> Phrase | None:
    """What somebody takes part in, as far as it is said."""
    part = passage.phrases.object(joining)
    return (governed_by(passage, part, "in") if part is not None else None) or governed_by(passage, joining, "in")


def _is_of_troops(passage: Passage, mission: Phrase | None) -> bool:
    """Whether it is a mission of troops in which somebody takes part, and no exercise and no summit."""
    if mission is not None and passage.lower[mission.head] not in _MISSIONS:
        return False
    sentences, index = passage.reading.sentences, passage.sentence.index
    near = sentences[max(0, index - _SENTENCES_BACK) : index + 1]
    is_peace = any(not _PEACE.isdisjoint(one.vocabulary) for one in near)
    return is_peace and all(forms("force", frozenset(("exercise_noun",))).isdisjoint(one.vocabulary) for one in near)


def commanded_next(passage: Passage) -> tuple[Party, tuple[int, int]] | None:
    """Find who commands troops by the next sentence of the paragraph, and where: "Its commander is General Petrov".

    Args:
        passage: the sentence that tells of the troops.
    """
    sentences, index = passage.reading.sentences, passage.sentence.index + 1
    following = sentences[index] if index < len(sentences) and sentences[index].words[:2] in (["its", "commander"], ["their", "commander"]) else None
    if following is None or following.first == passage.reading.paragraph_at(following.first)[0]:
        return None
    behind = Passage(following, passage.names)
    officer = behind.phrases[0]
    verb = behind.phrases.next(officer, "") if officer.after == following.first + 2 else None
    named = behind.phrases.next(verb, "R") if verb is not None and verb.lemma == "be" and not (verb.negated or verb.modal) else None
    person = next((one for one in behind.mentions(named) if one.kind == "person" and one.entity is not None), None) if named is not None else None
    if person is None:
        return None
    return Party(entity=person.entity, text=behind.text(person.first, person.after)), (officer.first, person.after)  # type: ignore[arg-type]
