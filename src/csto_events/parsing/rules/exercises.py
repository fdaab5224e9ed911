"""Exercises and operations: troops that train together, and forces that carry out an operation."""

from collections.abc import Mapping
from functools import partial

from csto_events.language.phrases import Phrase
from csto_events.model import Party, Quantity, Status
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.counted import counted
from csto_events.parsing.parties import acting_for, agent, governed_by, named_party, prepositional, verb_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.setting import date_of
from csto_events.parsing.triggers import by_form, forms, triggers

_EXERCISE = frozenset(("exercise_noun",))
_OPERATION = frozenset(("operation_noun",))
_TAKE_PART = frozenset(("take", "participate", "join", "hold", "conduct", "stage", "begin", "start", "launch", "host", "run", "carry"))


def _sign(passage: Passage, noun: Phrase, kind: str) -> str | None:
    """What the words before a noun say of it: "joint exercises", "the anti-terrorist operation"."""
    table = triggers("force", frozenset((kind,)))
    found = [table[passage.lower(position)].value for position in range(noun.first, noun.head) if passage.lower(position) in table]
    return next((one for one in found if one != "other"), found[0] if found else None)


# ---- exercises


def _exercise(passage: Passage) -> Found:
    for at in passage.positions(forms("force", _EXERCISE)):
        noun = passage.phrases.at(at)
        if noun.kind != "noun" or noun.head < at:
            continue
        if passage.lower(noun.first) == "no":
            yield Passed(kind="exercise", sentence=passage.sentence, trigger=(at, at + 1), reason="generic")
            continue
        name, end = _name(passage, noun, at)
        organisation = _organisation(passage, noun)
        participants = _participants(passage, noun)
        if not name and organisation is None and _sign(passage, noun, "exercise_sign") is None and not _of_troops(passage, noun, participants):
            yield Passed(kind="exercise", sentence=passage.sentence, trigger=(at, at + 1), reason="other_world")
            continue
        if not name and organisation is None and len(participants) < 1 and not _is_placed(passage, noun):
            yield Passed(kind="exercise", sentence=passage.sentence, trigger=(at, at + 1), reason="generic")
            continue
        yield _training(passage, noun, at, end, {"name": name, "organisation": organisation, "participants": participants})


def _of_troops(passage: Passage, noun: Phrase, participants: tuple[str, ...]) -> bool:
    """Whether troops or two states train: "1,500 servicemen took part in drills", "drills were conducted by Serbia and Hungary"."""
    return _personnel(passage, noun) is not None or (len(participants) > 1 and passage.lower(noun.head) not in ("exercise", "exercises"))


_CALLED_OFF = frozenset(("cancel", "postpone", "scrap", "suspend"))


def _called_off(passage: Passage, verb: Phrase | None) -> bool:
    """Whether an exercise does not take place: "was cancelled", "has been called off"."""
    if verb is None:
        return False
    off = verb.after < passage.sentence.after and passage.lower(verb.after) == "off"
    return verb.lemma in _CALLED_OFF or (verb.lemma == "call" and off)


def _main_verb(passage: Passage, noun: Phrase) -> Phrase | None:
    """The verb of an exercise, over a relative clause: "the exercise that was planned has been called off"."""
    off = next((verb for verb in passage.phrases.verbs() if verb.first > noun.head and _called_off(passage, verb)), None)
    return off if off is not None and (off.passive or noun in passage.phrases.subjects(off)) else verb_of(passage, noun)


def _training(passage: Passage, noun: Phrase, at: int, end: int, fields: dict[str, Value]) -> Candidate:
    verb = _main_verb(passage, noun)
    host = _host(passage, noun) or _hosting(passage, verb)
    fields |= {"host": host, "personnel": _personnel(passage, noun)}
    firsts, afters = [noun.first], [noun.after, end]
    if verb is not None:
        firsts += [verb.first, *(one.first for one in passage.phrases.subjects(verb))]
        afters.append(verb.after)
    span = (max(min(firsts), passage.sentence.first), max(afters))
    status: Status | None = "denied" if _called_off(passage, verb) else None
    date = date_of(passage.sentence, at)
    if date is not None:
        ended = verb is not None and verb.lemma in ("end", "finish", "conclude", "close")
        fields["ended" if ended else "started"] = date
    return Candidate(kind="exercise", sentence=passage.sentence, spans=(span,), trigger=at, fields=fields, verb=verb, status=status)


def _name(passage: Passage, noun: Phrase, at: int) -> tuple[str | None, int]:
    """The name of an exercise: in quotation marks behind it or in front of it, or in capitals with a year."""
    for quotation in passage.reading.quotations_from(max(passage.sentence.first, noun.first - 12), min(at + 6, passage.sentence.after)):
        if quotation.closed and quotation.after - quotation.first <= 8 and passage.tokens.words[quotation.first][0].isupper():
            near = quotation.first - at <= 4 if quotation.first > at else noun.first - quotation.after <= 1 or quotation.first >= noun.first
            if near:
                return passage.text(quotation.first, quotation.after), quotation.after + 1 if quotation.first > at else noun.after
    words, position = passage.tokens.words, at + 1
    while position < passage.sentence.after and (
        words[position][0].isupper() or (position > at + 1 and (words[position][0].isdigit() or words[position] == "-"))
    ):
        position += 1
    if position > at + 2 or (position == at + 2 and words[at + 1].isupper() is False and _is_bare_name(passage, at + 1)):
        return passage.text(at + 1, position), position
    first = at
    while first > noun.first and (words[first - 1][0].isupper() or words[first - 1][0] in _YEAR) and _is_bare_name(passage, first - 1):
        first -= 1
    first += passage.lower(first) in ("the", "its", "their")
    is_name = at - first >= 2 or (at > first and words[at - 1][-1].isdigit())
    return (passage.text(first, at), noun.after) if is_name else (None, noun.after)


_YEAR = frozenset("-–0123456789")
"""What a year behind the name of an exercise begins with: "Rubezh-2021"."""


def _is_bare_name(passage: Passage, token: int) -> bool:
    mention = passage.names.at(token)
    return mention is None or mention.kind == "unknown"


def _organisation(passage: Passage, noun: Phrase) -> str | None:
    for phrase in (noun, *(one for preposition, one in prepositional(passage, noun) if passage.phrases.word(preposition) in ("of", "by"))):
        found = passage.entity_in(phrase, "org")
        if found is not None:
            return found
    verb = verb_of(passage, noun)
    subject = passage.phrases.subject(verb) if verb is not None else None
    return passage.entity_in(subject, "org") if subject is not None and subject is not noun else None


def _participants(passage: Passage, noun: Phrase) -> tuple[str, ...]:
    """Who takes part: those who hold it or join in it, those with or between whom it is, and the demonyms before the noun."""
    phrases: list[Phrase] = []
    for verb in passage.phrases.verbs():
        subjects = passage.phrases.subjects(verb)
        if verb.lemma in _TAKE_PART and noun not in subjects:
            subjects = [one for subject in subjects for one in (subject, *_from_where(passage, subject))]
            phrases += subjects
    for preposition, one in prepositional(passage, noun):
        if passage.phrases.word(preposition) in ("with", "between", "by", "of"):
            phrases += passage.phrases.coordinated(one)
    found = [passage.names.possessor_of(phrase) or acting_for(passage, phrase) for phrase in phrases]
    found += [one.entity for one in passage.names.within(noun.first, noun.head) if one.adjective]
    return tuple(dict.fromkeys(one for one in found if one is not None and one.startswith("state:")))


def _from_where(passage: Passage, subject: Phrase) -> list[Phrase]:
    """For "soldiers from Kazakhstan" give Kazakhstan."""
    noun = governed_by(passage, subject, "from")
    return passage.phrases.coordinated(noun) if noun is not None else []


def _host(passage: Passage, noun: Phrase) -> str | None:
    for mention in passage.mentions():
        if mention.entity is None or mention.adjective or not mention.entity.startswith(("state:", "place:")) or mention.first <= passage.sentence.first:
            continue
        if passage.lower(mention.first - 1) in ("in", "at", "near", "across") or passage.lower(mention.first - 2) in ("in", "at", "near"):
            return mention.entity if mention.entity.startswith("state:") else passage.names.country_of(mention.entity)
    return None


def _hosting(passage: Passage, verb: Phrase | None) -> str | None:
    """The state that hosts or opens an exercise."""
    subject = passage.phrases.subject(verb) if verb is not None and verb.lemma in ("host", "open") and not verb.passive else None
    actor = passage.actor(subject)
    return actor if actor is not None and actor.startswith("state:") else None


def _is_placed(passage: Passage, noun: Phrase) -> bool:
    return _host(passage, noun) is not None


_TROOPS = frozenset(("troops", "soldiers", "servicemen", "personnel", "people", "peacekeepers", "fighters", "marines", "paratroopers", "men"))


def _personnel(passage: Passage, noun: Phrase) -> Quantity | None:
    """How many take part: the one count of troops in the sentence."""
    counts = [counted(passage, phrase) for phrase in passage.phrases if phrase.kind == "noun" and phrase is not noun]
    troops = [one.quantity for one in counts if one is not None and one.noun is not None and passage.lower(one.noun.head) in _TROOPS]
    return troops[0] if len(troops) == 1 else None


# ---- operations


_PHASES: Mapping[str, str] = {
    **dict.fromkeys(
        ("launch", "begin", "start", "conduct", "carry", "continue", "go", "undertake", "mount", "proceed", "expand", "lead", "resume"), "under_way"
    ),
    **dict.fromkeys(("complete", "end", "finish", "conclude", "wind", "stop", "last"), "completed"),
    **dict.fromkeys(("announce", "plan", "order", "approve", "prepare", "authorise", "authorize", "declare"), "announced"),
}


def _operation(passage: Passage) -> Found:
    for at in passage.positions(forms("force", _OPERATION)):
        noun = passage.phrases.at(at)
        if noun.kind != "noun" or noun.head != at:
            continue
        trigger = by_form("force", _OPERATION)[passage.lower(at)]
        kind = _sign(passage, noun, "operation_sign") or (trigger.value if trigger.word in ("offensive", "counteroffensive", "manhunt") else None)
        verb = verb_of(passage, noun)
        if kind is None:
            yield Passed(kind="operation", sentence=passage.sentence, trigger=(at, at + 1), reason="other_world" if verb is None else "unresolved")
            continue
        phase = _PHASES.get(verb.lemma) if verb is not None else None
        by = _conducted_by(passage, noun, verb)
        if phase is None and by is None and not _definite(passage, noun):
            yield Passed(kind="operation", sentence=passage.sentence, trigger=(at, at + 1), reason="generic")
            continue
        yield _carried_out(passage, noun, at, verb if phase is not None else None, {"kind": kind, "conducted_by": by, "phase": phase})


def _definite(passage: Passage, noun: Phrase) -> bool:
    return passage.lower(noun.first) in ("the", "this", "its", "their") or passage.names.possessor_of(noun) is not None or _is_placed(passage, noun)


def _carried_out(passage: Passage, noun: Phrase, at: int, verb: Phrase | None, fields: dict[str, Value]) -> Candidate:
    if verb is not None and fields["phase"] == "under_way" and (verb.tense == "future" or verb.form == "infinitive" or verb.modal):
        fields["phase"] = "announced"
    first, after = noun.first, passage.phrases.with_prepositions(noun, ("in", "of", "against", "by", "at", "near"))
    if verb is not None:
        subject = passage.phrases.subject(verb)
        first = min(first, verb.first, subject.first if subject is not None else verb.first)
        after = max(after, verb.after)
    return Candidate(kind="operation", sentence=passage.sentence, spans=((max(first, passage.sentence.first), after),), trigger=at, fields=fields, verb=verb)


def _conducted_by(passage: Passage, noun: Phrase, verb: Phrase | None) -> Party | None:
    by = governed_by(passage, noun, "by")
    if by is not None:
        return named_party(passage, by)
    if verb is not None:
        subject = agent(passage, verb) if verb.passive else passage.phrases.subject(verb)
        if subject is not None and subject is not noun and verb.lemma in _PHASES and passage.actor(subject) is not None:
            return named_party(passage, subject)
    return None


RULES = (
    Rule(
        name="force/exercise",
        kind="exercise",
        reads="an exercise, drill or manoeuvre with a name, an organisation or a military sign",
        why="the noun names the training, its sign that it is one of troops",
        triggers=partial(forms, "force", _EXERCISE),
        find=_exercise,
        fires=(
            Fires(text="The exercise “Rubezh 2021” was held in Kyrgyzstan.", fields={"name": "Rubezh 2021", "host": "state:KGZ"}),
            Fires(text="The CSTO will hold joint exercises in Tajikistan.", fields={"organisation": "org:csto", "status": "planned"}),
            Fires(text="Russia and Belarus began military drills.", fields={"participants.0": "state:RUS", "participants.1": "state:BLR"}),
        ),
        near=("Doctors recommend physical exercise.", "If the CSTO held joint exercises, Tajikistan would host them.", "The fire drill took an hour."),
    ),
    Rule(
        name="force/operation",
        kind="operation",
        reads="an operation with the word that says of what kind it is, and the verb that says how far it has come",
        why="the noun names what forces carry out",
        triggers=partial(forms, "force", _OPERATION),
        find=_operation,
        fires=(
            Fires(
                text="An anti-terrorist operation began in Almaty.", fields={"kind": "counter_terrorism", "phase": "under_way", "where.0": "place:KZ/almaty"}
            ),
            Fires(text="Turkey launched a military operation in Syria.", fields={"kind": "military", "conducted_by.entity": "state:TUR"}),
            Fires(text="The rescue operation was completed.", fields={"kind": "humanitarian", "phase": "completed"}),
        ),
        near=("The operation on his knee went well.", "If a military operation began, prices would rise.", "The firm cut its operations in Almaty."),
    ),
)
