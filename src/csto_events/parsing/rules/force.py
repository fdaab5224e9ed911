"""Force: troops that are sent to a state, are there, or leave it."""

from collections.abc import Iterator, Mapping
from functools import cache

from csto_events.language.dates import DateMention
from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.model import Contingent, Status
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.names import Mention
from csto_events.parsing.parties import doer, verb_above
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.harm import is_passive
from csto_events.parsing.setting import date_of
from csto_events.parsing.status import governor
from csto_events.parsing.triggers import Trigger, forms, triggers
from csto_events.parsing.troops import UNITS, Move, is_troops, who_goes

_VERBS = frozenset(("sending", "staying", "leaving", "holding"))
_TO = frozenset(("to", "into", "in", "at", "inside", "across", "onto", "for", "on"))
_FROM = frozenset(("from", "out", "of", "in"))
_AT = frozenset(("in", "at", "on", "near"))
_COMMITTED = frozenset(
    (
        "agree order decide approve vote authorise authorize instruct pledge promise announce commit offer resolve decision agreement order vote "
        "approval consent ratify"
    ).split()
)
_REFUSED = frozenset(("refuse", "decline", "reject", "refusal"))
_SELDOM_TROOPS = frozenset(
    ("serve remain stay operate guard patrol hand go leave pull return move order provide land fly ship base transfer rush depart").split()
)
"""Verbs that speak of other things too: without troops beside them they are not even passed over."""


def _by_verb(passage: Passage) -> Found:
    table = triggers("force", _VERBS)
    for verb in passage.phrases.verbs():
        trigger = table.get(verb.lemma)
        if (
            trigger is None
            or (verb.lemma == "bring" and not _followed_home(passage, verb))
            or (verb.lemma == "hand" and not _followed_by(passage, verb, "over"))
            or (verb.lemma == "pull" and not _followed_by(passage, verb, "out", "back"))
        ):
            continue
        move = _move(passage, verb, trigger)
        if move is not None:
            yield from _deployments(passage, move)
        elif verb.lemma not in _SELDOM_TROOPS and trigger.kind == "sending":
            yield _passed(passage, verb.head, "other_world" if passage.phrases.object(verb) is not None else "generic")


def _followed_home(passage: Passage, verb: Phrase) -> bool:
    return bool({"home", "back"} & set(passage.tokens.lower[verb.after : min(verb.after + 8, passage.sentence.after)]))


def _passed(passage: Passage, at: int, reason: str) -> Passed:
    return Passed(kind="deployment", sentence=passage.sentence, trigger=(at, at + 1), reason=reason)  # type: ignore[arg-type]


def _followed_by(passage: Passage, verb: Phrase, *words: str) -> bool:
    return verb.after < passage.sentence.after and passage.lower(verb.after) in words


def _move(passage: Passage, verb: Phrase, trigger: Trigger) -> Move | None:
    """Find the troops of a verb: its object where it sends, its subject where it is passive or they act themselves."""
    subject, noun = doer(passage, verb), passage.phrases.object(verb)
    before = passage.phrases.previous(verb)
    if trigger.kind == "holding":
        return Move(troops=noun, verb=verb, trigger=trigger, at=verb.head, sender=subject) if noun is not None and is_troops(passage, noun) else None
    if trigger.kind == "sending":
        if is_passive(passage, verb):
            troops = subject if is_troops(passage, subject) else before if is_troops(passage, before) and before is not None and before.kind == "noun" else None
            return Move(troops=troops, verb=verb, trigger=trigger, at=verb.head, sender=_agent(passage, verb)) if troops is not None else None
        if noun is not None and is_troops(passage, noun):
            return Move(troops=noun, verb=verb, trigger=trigger, at=verb.head, sender=_sender(passage, verb, subject))
        return None
    if trigger.kind == "leaving" and noun is not None and is_troops(passage, noun):
        return Move(troops=noun, verb=verb, trigger=trigger, at=verb.head, sender=subject)
    subject = subject if is_troops(passage, subject) else before if before is not None and before.kind == "noun" and is_troops(passage, before) else None
    return Move(troops=subject, verb=verb, trigger=trigger, at=verb.head) if subject is not None else None


def _sender(passage: Passage, verb: Phrase, subject: Phrase | None) -> Phrase | None:
    """Who sends: the subject, or that of the verb on which an infinitive hangs."""
    if subject is not None or verb.form != "infinitive":
        return subject
    above = governor(passage.sentence, verb)
    if above is not None and above.kind == "verb":
        return passage.phrases.subject(above)
    return above


def _agent(passage: Passage, verb: Phrase) -> Phrase | None:
    by = passage.phrases.next(verb)
    return passage.phrases.next(by) if by is not None and by.kind == "I" and passage.phrases.word(by) == "by" else None


def _by_noun(passage: Passage) -> Found:
    """Read "the deployment of 100 soldiers to Mali", "the withdrawal of the contingent"."""
    for at in passage.positions(_noun_forms()):
        noun = passage.phrases.at(at)
        if noun.kind != "noun" or noun.head != at:
            continue
        of = passage.phrases.next(noun, "")
        troops = passage.phrases.next(of, "R") if of is not None and of.kind == "I" and passage.phrases.word(of) == "of" else noun
        trigger = triggers("force", frozenset(("noun",)))[_lemma(passage, at)]
        if troops is None or not (is_troops(passage, troops) or (troops is noun and _has_troops_before(passage, noun))):
            yield _passed(passage, at, "generic")
            continue
        verb = _verb_of(passage, noun)
        yield from _deployments(passage, Move(troops=troops, verb=verb, trigger=trigger, at=at, sender=_sender_of_noun(passage, noun, verb)))


def _sender_of_noun(passage: Passage, noun: Phrase, verb: Phrase | None) -> Phrase | None:
    """Who sends or withdraws: who approved, ordered or announced it."""
    if verb is None or verb.passive or _NOUN_PHASES.get(verb.lemma) != "announced":
        return None
    subject = passage.phrases.subject(verb)
    return subject if subject is not noun else None


@cache
def _verb_forms() -> frozenset[str]:
    """The forms of the verbs; for "have" and the like, which stand everywhere, the troops that are had."""
    return forms("force", _VERBS - {"holding"}) | {"troops", "soldiers", "peacekeepers", "servicemen"}


@cache
def _noun_forms() -> frozenset[str]:
    return frozenset(triggers("force", frozenset(("noun",)))) | {f"{word}s" for word in triggers("force", frozenset(("noun",)))}


def _lemma(passage: Passage, at: int) -> str:
    word = passage.lower(at)
    return word if word in triggers("force", frozenset(("noun",))) else word.removesuffix("s")


def _has_troops_before(passage: Passage, noun: Phrase) -> bool:
    return any(passage.lower(position) in UNITS for position in range(noun.first, noun.head))


def _verb_of(passage: Passage, noun: Phrase) -> Phrase | None:
    """The verb whose subject the noun is, else the one whose object it is."""
    for verb in passage.phrases.verbs():
        if verb.first > noun.head and verb.form == "finite" and passage.phrases.subject(verb) is noun:
            return verb
    before = passage.phrases.previous(noun)
    return before if before is not None and before.kind == "verb" else None


def _deployments(passage: Passage, move: Move) -> Iterator[Candidate | Passed]:
    host, place = _host(passage, move)
    organisation, contingents, personnel = who_goes(passage, move)
    phase, status = _phase(passage, move)
    if move.verb is not None and _is_habit(passage, move.verb):
        yield _passed(passage, move.at, "generic")
        return
    if host is None and organisation is None and not contingents and phase != "completed":
        if move.trigger.word not in _SELDOM_TROOPS:
            yield _passed(passage, move.at, "unresolved")
        return
    if host is None and (move.trigger.word in _SELDOM_TROOPS or move.trigger.kind == "holding"):
        return
    if any(one.contributor == host for one in contingents):
        host, place = None, None  # "Tajikistan will send 200 soldiers, officials in Dushanbe said": nobody sends troops to itself
    fields: dict[str, Value | tuple[Contingent, ...]] = {
        "host": host,
        "organisation": organisation,
        "contingents": contingents,
        "personnel": personnel,
        "phase": phase,
    }
    ends = [
        move.troops.first,
        move.troops.after,
        move.at,
        move.at + 1,
        *((place.first, place.after) if place is not None else ()),
        *((move.verb.first, move.verb.after) if move.verb is not None else ()),
    ]
    if move.sender is not None:
        ends.append(move.sender.first)
    span = (max(min(ends), passage.sentence.first), min(max(ends), passage.sentence.after))
    date = date_of(passage.sentence, move.at)
    if date is not None:
        fields["announced" if _is_of_announcement(passage, date, move.verb) else _bound(phase, status)] = date
    yield Candidate(kind="deployment", sentence=passage.sentence, spans=(span,), trigger=move.at, fields=fields, verb=move.verb, status=status)


def _is_of_announcement(passage: Passage, date: DateMention, verb: Phrase | None) -> bool:
    """Whether a date before a verb says when it was decided or told: "decided on Tuesday to send", "said Tuesday it would send"."""
    if verb is None or date.after > verb.first:
        return False
    told = passage.phrases.previous(passage.phrases.at(date.first), "RI")
    is_told = told is not None and told.kind == "verb" and told.lemma in lexicon().verb_cues
    return verb.form == "infinitive" or is_told


def _is_habit(passage: Passage, verb: Phrase) -> bool:
    """Whether a gerund is the subject of what is said of such things: "sending troops abroad requires a vote"."""
    before = passage.phrases.previous(verb)
    return verb.form == "gerund" and verb.first == verb.head and (before is None or before.kind in "QS")


def _bound(phase: str | None, status: Status | None) -> str:
    if phase in ("withdrawn", "withdrawing"):
        return "ended"
    return "announced" if phase in ("announced", "declined") and status == "reported" else "started"


def _host(passage: Passage, move: Move) -> tuple[str | None, Mention | None]:
    """Find the state to which, in which or from which the troops move: behind the verb first, then behind the troops."""
    wanted = _AT if move.trigger.word == "presence" else _FROM if move.trigger.kind == "leaving" or move.trigger.word in ("withdrawal", "pullout") else _TO
    start = min(move.at, move.troops.first)
    for mention in passage.names.within(start, passage.sentence.after):
        if mention.entity is None or mention.adjective or mention.entity.partition(":")[0] not in ("state", "place"):
            continue
        state = _state_of(passage, mention)
        if state is None:
            continue
        if _governed(passage, mention, wanted) or (
            move.trigger.word in ("leave", "depart") and move.verb is not None and passage.phrases.at(mention.first) is passage.phrases.object(move.verb)
        ):
            return state, mention
    return _host_before(passage, move)


def _host_before(passage: Passage, move: Move) -> tuple[str | None, Mention | None]:
    """The host before the verb: "In Mali, 100 soldiers were deployed"."""
    for mention in passage.names.within(passage.sentence.first, move.at):
        if (
            mention.entity is not None
            and not mention.adjective
            and mention.entity.partition(":")[0] in ("state", "place")
            and _governed(passage, mention, frozenset(("in", "to")))
        ):
            return _state_of(passage, mention), mention
    return None, None


def _state_of(passage: Passage, mention: Mention) -> str | None:
    entity = mention.entity or ""
    return entity if entity.startswith("state:") else passage.names.country_of(entity)


def _governed(passage: Passage, mention: Mention, prepositions: frozenset[str]) -> bool:
    position = mention.first - 1
    steps = 0
    while position > passage.sentence.first and steps < 8 and passage.lower(position) not in prepositions:
        if passage.sentence.letters[position - passage.sentence.first] not in "DANPC,RK":
            return False
        position, steps = position - 1, steps + 1
    return position >= passage.sentence.first and passage.lower(position) in prepositions


def _phase(passage: Passage, move: Move) -> tuple[str | None, Status | None]:
    """Tell how far a deployment has come, and its status where that is not the mood of the verb."""
    if move.trigger.kind == "noun":
        return _phase_of_noun(passage, move)
    verb = move.verb
    if verb is None:
        return None, None
    if verb.form == "infinitive":
        return _phase_of_infinitive(passage, move, verb)
    above = verb_above(passage, verb) if verb.form == "gerund" else None
    if above is not None and (above.lemma in _REFUSED or (above.lemma == "rule" and _followed_by(passage, above, "out"))):
        return "declined", "reported"
    if move.trigger.kind == "leaving":
        ongoing = verb.tense == "future" or verb.progressive or bool(verb.modal) or verb.form == "gerund"
        return ("withdrawing" if ongoing else "withdrawn"), None
    if verb.tense == "future" or verb.modal:
        return "announced", None
    if move.trigger.word in ("arrive", "deploy", "land") and passage.lower(move.troops.first) == "all":
        return "completed", None
    return move.trigger.value, None


def _phase_of_infinitive(passage: Passage, move: Move, verb: Phrase) -> tuple[str | None, Status | None]:
    leaving = move.trigger.kind == "leaving"
    above = governor(passage.sentence, verb)
    word = "" if above is None else above.lemma if above.kind == "verb" else passage.lower(above.head)
    if word in ("begin", "start"):
        return ("withdrawing" if leaving else "under_way"), "reported"
    if word in _REFUSED and above is not None:
        return "declined", "reported"
    status: Status | None = None
    if above is not None and word in _COMMITTED and not (above.kind == "verb" and (above.negated or above.modal or above.tense == "future")):
        status = "reported"
    return ("withdrawing" if leaving else "announced"), status


_NOUN_PHASES: Mapping[str, str] = {
    "complete": "completed",
    "finish": "completed",
    "end": "completed",
    "conclude": "completed",
    "begin": "under_way",
    "start": "under_way",
    "continue": "under_way",
    "approve": "announced",
    "announce": "announced",
    "order": "announced",
    "authorise": "announced",
    "authorize": "announced",
    "agree": "announced",
    "back": "announced",
    "support": "announced",
}


def _phase_of_noun(passage: Passage, move: Move) -> tuple[str | None, Status | None]:
    leaving = move.trigger.value == "withdrawn"
    verb = move.verb
    phase = _NOUN_PHASES.get(verb.lemma) if verb is not None else None
    if verb is not None and verb.lemma == "be" and verb.after < passage.sentence.after and passage.lower(verb.after) in ("complete", "over", "completed"):
        phase = "completed"
    if leaving:
        return {"completed": "withdrawn", "under_way": "withdrawing", "announced": "withdrawing"}.get(phase or "", "withdrawing"), None
    return phase or ("under_way" if move.trigger.word == "presence" else None), None


RULES = (
    Rule(
        name="force/deployment-verb",
        kind="deployment",
        reads="a verb of sending, staying or leaving, the troops that are its object or subject, and the state that they move to or from",
        why="the verb says that the troops are sent, are there or leave",
        triggers=_verb_forms,
        find=_by_verb,
        fires=(
            Fires(
                text="The CSTO sent 100 peacekeepers to Kazakhstan.",
                fields={"organisation": "org:csto", "host": "state:KAZ", "personnel.value": 100, "phase": "under_way"},
            ),
            Fires(
                text="Germany will send up to 800 soldiers to Lithuania.",
                fields={"contingents.0.contributor": "state:DEU", "status": "planned", "phase": "announced"},
            ),
            Fires(text="Uzbekistan refused to send troops to Ukraine.", fields={"phase": "declined", "status": "reported"}),
        ),
        near=("The bank deployed 100 servers to Iceland.", "If war broke out, Russia would send troops to Armenia.", "He sent a letter to Belarus."),
    ),
    Rule(
        name="force/deployment-noun",
        kind="deployment",
        reads="deployment, dispatch, arrival or withdrawal of troops, and the state that they move to or from",
        why="the noun names the move, and the verb that it stands with how far it has come",
        triggers=_noun_forms,
        find=_by_noun,
        fires=(
            Fires(text="The deployment of Russian troops to Belarus began.", fields={"host": "state:BLR", "phase": "under_way"}),
            Fires(
                text="Parliament approved the dispatch of 200 Tajik soldiers to Kazakhstan.",
                fields={"phase": "announced", "contingents.0.contributor": "state:TJK"},
            ),
            Fires(text="The withdrawal of the CSTO contingent from Kazakhstan was completed.", fields={"phase": "withdrawn"}),
        ),
        near=("The deployment of the software failed.", "The withdrawal of the offer was welcome.", "His arrival in Minsk was late."),
    ),
)
