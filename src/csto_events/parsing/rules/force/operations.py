"""Operations: what sort of operation forces carry out, and how far it has come."""

from collections.abc import Mapping
from functools import partial

from csto_events.language.phrases import Phrase
from csto_events.model import Party, Status
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.parties import agent, governed_by, is_time, joined, named_party, verb_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.exercise_places import host_of
from csto_events.parsing.rules.force.exercises import sign_of
from csto_events.parsing.rules.force.operators import operator_before
from csto_events.parsing.triggers import by_form, forms
from csto_events.parsing.troops import are_spoken_of
from csto_events.parsing.who.mentions import is_person

_OPERATION = frozenset(("operation_noun",))
_PHASES: Mapping[str, str] = {
    **dict.fromkeys(
        ("launch", "begin", "start", "conduct", "carry", "continue", "go", "undertake", "mount", "proceed", "expand", "lead", "resume"), "under_way"
    ),
    **dict.fromkeys(("complete", "end", "finish", "conclude", "wrap", "stop", "last"), "completed"),
    **dict.fromkeys(("announce", "plan", "order", "approve", "prepare", "authorise", "authorize", "schedule"), "announced"),
}
_STANDS: Mapping[str, str] = {
    **dict.fromkeys(("under", "underway", "ongoing", "continuing"), "under_way"),
    **dict.fromkeys(("over", "complete", "completed", "ended", "finished"), "completed"),
}
"""What stands behind "is" and says how far it has come."""
_BY_FORCES: Mapping[str, str] = {
    **dict.fromkeys(("police", "policemen", "officers", "gendarmes", "guards", "gendarmerie"), "law_enforcement"),
    **dict.fromkeys(("army", "troops", "soldiers", "forces", "military", "navy", "marines", "commandos", "paratroopers"), "military"),
}
_AGAINST: Mapping[str, str] = {
    **dict.fromkeys(("terrorists", "terrorism", "militants", "extremists", "jihadists", "insurgents"), "counter_terrorism"),
    **dict.fromkeys(
        "dealers smugglers traffickers poachers gangs gang rustlers criminals kidnappers looters mafia hostages smuggling".split(), "law_enforcement"
    ),
}
_NO_FORCES = frozenset(("shares", "stock", "currency", "bank", "company", "club", "airline", "economy", "debt", "firm", "retailer"))


_OF_WORDS = frozenset(("charm", "diplomatic", "legal", "media", "political", "propaganda", "publicity"))
"""Before an offensive or campaign that no arms carry out."""


def _operation(passage: Passage) -> Found:
    for at in passage.positions(forms("force", _OPERATION)):
        noun = passage.phrases.at(at)
        named = passage.tokens.words[at] == "Operation" and noun.head > at and passage.tokens.words[at + 1][0].isupper()
        if noun.kind != "noun" or (noun.head != at and not named):
            continue
        if _only_judges(passage, noun):
            yield Passed("operation", passage.sentence, (at, at + 1), "other_world")
            continue
        verb = _main_verb(passage, _opening_of(passage, noun))
        phase = _phase(passage, noun, verb)
        by = _conducted_by(passage, noun, verb)
        if phase is None and (headed := _in_headline(passage, noun)) is not None:
            by, phase = headed
        doing = _done_meanwhile(passage, noun) if phase is None and by is None else None
        if doing is not None:
            by, phase = named_party(passage, passage.phrases.subject(doing)), "under_way" if doing.progressive else None
        kind = _kind(passage, noun, at, by, doing is not None or (verb is not None and verb.lemma in _PHASES)) or (
            "military" if named and by is not None else "other" if named and phase is not None and are_spoken_of(passage, passage.sentence.after) else None
        )
        if kind is None or _is_of_business(passage, noun):
            reason = "other_world" if verb is None or kind is not None else "unresolved"
            yield Passed("operation", passage.sentence, (at, at + 1), reason)  # type: ignore[arg-type]
            continue
        if phase is None and by is None and not _definite(passage, noun):
            yield Passed("operation", passage.sentence, (at, at + 1), "generic")
            continue
        by = by or operator_before(passage, noun, kind)
        yield _carried_out(passage, noun, at, verb if phase is not None else None, {"kind": kind, "conducted_by": by, "phase": phase})


def _only_judges(passage: Passage, noun: Phrase) -> bool:
    """Whether the word is what somebody calls the thing before it: "called the remark offensive", and not "called the summer offensive a failure"."""
    before = passage.lower[noun.head - 1]
    if passage.lower[noun.head] != "offensive" or noun.first == noun.head or before in _SEASONS or before in forms("force", _SIGN):
        return False
    judged: Phrase | None = noun
    while judged is not None and passage.phrases.is_object_of_preposition(judged):
        judged = passage.phrases.previous(passage.phrases[judged.position - 1], "")
    verb = passage.phrases.previous(judged, "") if judged is not None and judged.kind == "noun" else None
    if verb is None or verb.kind != "verb" or verb.lemma not in _JUDGING or verb.passive:
        return False
    behind = passage.phrases.next(noun, "R")
    is_of_thing = passage.sentence.letters[noun.head - 1 - passage.sentence.first] == "N" or judged is not noun
    return is_of_thing and (behind is None or behind.kind not in ("noun", "verb", "A") or passage.is_date(behind))


_JUDGING = frozenset("brand call consider declare deem find judge label think".split())
_SEASONS = frozenset(("spring", "summer", "autumn", "fall", "winter", "border", "counter"))
"""What goes before an offensive that is one, beside the words of every operation."""


def _main_verb(passage: Passage, noun: Phrase) -> Phrase | None:
    """The verb of an operation, over a participle that stands in commas: "Operation Serval, launched in 2013, has ended"."""
    verb = verb_of(passage, noun)
    if verb is None or verb.first != verb.head or verb.position != noun.position + 2 or passage.phrases[verb.position - 1].kind != ",":
        return verb
    for later in passage.phrases.verbs():
        before = passage.phrases.previous(later) if later.first > verb.first and later.form == "finite" else None
        if before is not None and before.kind == ",":
            return later
    return verb


def _kind(passage: Passage, noun: Phrase, at: int, by: Party | None, carrying: bool) -> str | None:
    """What sort of operation it is: by the words before it, by whom it is against, or by the forces that carry it out."""
    trigger = by_form("force", _OPERATION)[passage.lower[at]]
    said = (
        sign_of(passage, noun, "operation_sign")
        or _quoted_sign(passage, noun)
        or (trigger.value if trigger.word in ("offensive", "counteroffensive", "manhunt") else None)
    )
    if said is not None:
        return said
    target = governed_by(passage, noun, "against") or _freed(passage, noun)
    if target is not None and passage.lower[target.head] in _AGAINST:
        return _AGAINST[passage.lower[target.head]]
    words = (by.text or "").lower().split() if by is not None and (carrying or governed_by(passage, noun, "of", "by") is not None) else []
    return next((_BY_FORCES[word] for word in words if word in _BY_FORCES), None)


def _quoted_sign(passage: Passage, noun: Phrase) -> str | None:
    """What a word in quotation marks of its own says of an operation: "an 'anti-terrorist' operation"."""
    before = passage.phrases[max(noun.position - 3, 0) : noun.position]
    is_quoted = noun.first == noun.head and [one.kind for one in before] in (["Q", "A", "Q"], ["Q", "noun", "Q"])
    sign = by_form("force", _SIGN).get(passage.lower[noun.first - 2]) if is_quoted else None
    return sign.value if sign is not None else None


def _in_headline(passage: Passage, noun: Phrase) -> tuple[Party, str] | None:
    """Who does what by a verb that looks like a noun before quotation marks: "Azerbaijan launches 'anti-terrorist' operation"."""
    before = passage.phrases[noun.position - 4] if noun.position > 3 and _quoted_sign(passage, noun) is not None else None
    if before is None or before.kind != "noun" or (phase := _IN_HEADLINE.get(passage.lower[before.head])) is None:
        return None
    who = next((one for one in passage.names.within(before.first, before.head) if one.kind in ("state", "organisation") and not one.adjective), None)
    return (Party(entity=who.entity, text=passage.text(who.first, who.after)), phase) if who is not None and who.entity is not None else None  # type: ignore[arg-type]


_IN_HEADLINE: Mapping[str, str] = {**dict.fromkeys(("launches", "begins", "starts", "conducts"), "under_way"), **dict.fromkeys(("ends", "halts"), "completed")}


def _opening_of(passage: Passage, noun: Phrase) -> Phrase:
    """The article before the quotation marks of "an 'anti-terrorist' operation", with which its verb stands; else the noun phrase itself."""
    if noun.position < 4 or _quoted_sign(passage, noun) is None:
        return noun
    article = passage.phrases[noun.position - 4]
    return article if article.kind == "noun" and passage.sentence.letters[article.head - passage.sentence.first] == "D" else noun


_SIGN = frozenset(("operation_sign",))


def _freed(passage: Passage, noun: Phrase) -> Phrase | None:
    """For "an operation to free the hostages" give the hostages."""
    purpose = passage.phrases.next(noun)
    is_purpose = purpose is not None and purpose.kind == "verb" and purpose.form == "infinitive" and purpose.lemma in ("free", "rescue", "release", "save")
    return passage.phrases.object(purpose) if is_purpose and purpose is not None else None


def _is_of_business(passage: Passage, noun: Phrase) -> bool:
    """Whether it is money that is rescued, or a stage to which a mission is only to be turned: "a rescue operation for its shares"."""
    before = passage.phrases.previous(noun)
    if before is not None and before.kind == "I" and passage.lower[before.first] in ("into", "as"):
        return True
    if not _OF_WORDS.isdisjoint(passage.lower[noun.first : noun.head]):
        return True
    target = governed_by(passage, noun, "for")
    return target is not None and passage.lower[target.head] in _NO_FORCES


def _phase(passage: Passage, noun: Phrase, verb: Phrase | None) -> str | None:
    if verb is None:
        return None
    following = passage.lower[verb.after] if verb.after < passage.sentence.after else ""
    if verb.lemma == "declare":
        behind = passage.lower[noun.after] if noun.first > verb.first and noun.after < passage.sentence.after else following
        return _STANDS.get(behind, "announced")  # "declared the operation over", "was declared complete"
    if verb.lemma == "be":
        return _STANDS.get(following) if following != "under" or passage.lower[min(verb.after + 1, passage.sentence.after - 1)] == "way" else None
    return _PHASES.get(verb.lemma)


def _done_meanwhile(passage: Passage, noun: Phrase) -> Phrase | None:
    """The verb of "special forces are combing the woods in an operation"."""
    before = passage.phrases.previous(noun)
    if before is None or before.kind != "I" or passage.lower[before.first] not in ("in", "during"):
        return None
    verb = next((one for one in reversed(passage.phrases.verbs()) if one.after <= noun.first and one.form == "finite"), None)
    subject = passage.phrases.subject(verb) if verb is not None and not verb.passive else None
    return verb if subject is not None and not _BY_FORCES.keys().isdisjoint(passage.lower[subject.first : subject.after]) else None


def _definite(passage: Passage, noun: Phrase) -> bool:
    definite = passage.lower[noun.first] in ("the", "this", "its", "their")
    return definite or passage.names.possessor_of(noun) is not None or host_of(passage, noun) is not None


def _carried_out(passage: Passage, noun: Phrase, at: int, verb: Phrase | None, fields: dict[str, Value]) -> Candidate:
    if verb is not None and fields["phase"] == "under_way" and (verb.tense == "future" or verb.form == "infinitive" or verb.modal):
        fields["phase"] = "announced"
    first, after = noun.first, passage.phrases.with_prepositions(noun, ("in", "of", "against", "by", "at", "near"))
    if _quoted_sign(passage, noun) is not None:
        first = passage.phrases[noun.position - 4].first if _in_headline(passage, noun) is not None else noun.first - 3
    if verb is not None:
        subject = passage.phrases.subject(verb)
        first = min(first, verb.first, subject.first if subject is not None else verb.first)
        after = max(after, verb.after)
    status: Status | None = "planned" if verb is not None and verb.passive and verb.lemma in ("plan", "schedule", "prepare") else None
    span = (max(first, passage.sentence.first), after)
    return Candidate(kind="operation", sentence=passage.sentence, spans=(span,), trigger=at, fields=fields, verb=verb, status=status)


def _conducted_by(passage: Passage, noun: Phrase, verb: Phrase | None) -> Party | None:
    by = governed_by(passage, noun, "by") or (agent(passage, verb) if verb is not None and verb.passive and verb.lemma in _PHASES else None)
    if by is not None and not is_time(passage, by):
        return named_party(passage, by)
    subject = passage.phrases.subject(verb) if verb is not None and not verb.passive else None
    if subject is not None and subject is not noun and verb is not None and _phase(passage, noun, verb) is not None and _acts(passage, subject):
        is_word_of_one = verb.lemma == "declare" and is_person(passage.actor(subject))
        return named_party(passage, subject) if not is_word_of_one else None  # "the president declared the operation over"
    owner = governed_by(passage, noun, "of")
    last = joined(passage, owner)[-1] if owner is not None else None
    return named_party(passage, last) if last is not None and _acts(passage, last) else None


def _acts(passage: Passage, phrase: Phrase) -> bool:
    """Whether a noun phrase can carry out an operation: somebody with a name, or forces."""
    return passage.actor(phrase) is not None or not _BY_FORCES.keys().isdisjoint(passage.lower[phrase.first : phrase.after])


RULES = (
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
