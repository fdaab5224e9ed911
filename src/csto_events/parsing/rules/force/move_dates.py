"""Dates of moves: whether a day is when a move was announced, started or ended, or of something else that its sentence tells."""

from csto_events.language.dates import DateMention
from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.model import Status
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.foretold import STEPS, is_day_of_move
from csto_events.parsing.rules.force.moves import VERBS, move_of
from csto_events.parsing.rules.force.phases import is_of_today, is_ordered
from csto_events.parsing.triggers import triggers
from csto_events.parsing.troops import Move
from csto_events.parsing.when.dating import date_of, is_of_clause_before
from csto_events.parsing.when.entries import date_of_entry
from csto_events.parsing.when.lasting import is_bound


def day_of(passage: Passage, move: Move, verb: Phrase | None, phase: str | None, status: Status | None) -> dict[str, DateMention]:
    """Give the field that the day of a move is for, with that day, which the entry of a chronicle may give."""
    if not passage.sentence.dates:
        entry = date_of_entry(passage.sentence, verb, passage.reading)
        return {_bound(phase, status): entry} if entry is not None else {}
    date = date_of(passage.sentence, move.at, inside=(passage.between_semicolons(move.at),), outside=_days_of_telling(passage, move))
    if date is None or passage.lower[max(date.first - 1, 0)] == "before" or _is_of_other(passage, move, date) or _is_of_what_they_do(passage, move, date):
        return {}
    field = _dated(passage, move, date, phase, status)
    return {field: date} if field is not None else {}


def _is_of_what_they_do(passage: Passage, move: Move, date: DateMention) -> bool:
    """Whether a date is that of what troops do who are there already: "the 430-strong contingent in Syria will receive vehicles in April"."""
    return move.verb is None and any(verb.form == "finite" and move.troops.after <= verb.first < date.first for verb in passage.phrases.verbs())


def _days_of_telling(passage: Passage, move: Move) -> list[tuple[int, int]]:
    """Give the days on which somebody told of what had been done: "said on Monday that 300 had arrived", "according to a statement on Monday"."""
    days, verb = passage.sentence.dates, move.verb
    if "according" in passage.sentence.vocabulary:
        at = passage.sentence.first + passage.sentence.words.index("according")
        closing = passage.sentence.letters.find(",", at - passage.sentence.first)
        end = passage.sentence.first + closing if closing >= 0 else passage.sentence.after
        told = [(date.first, date.after) for date in days if at < date.first < end and not at < move.at < end]
    else:
        told = []
    is_done = verb is not None and verb.form == "finite" and verb.tense != "future" and not (verb.modal or verb.progressive)
    is_deed = is_done and move.trigger.kind != "noun"
    return told + [(date.first, date.after) for date in days if is_deed and _is_of_announcement(passage, date, verb)]


def _dated(passage: Passage, move: Move, date: DateMention, phase: str | None, status: Status | None) -> str | None:
    """The field that a date is for: when it was announced, started or ended; None where it is the day on which somebody told of it."""
    if is_bound(passage.sentence, date):
        return "ended"
    if phase in ("withdrawing", "withdrawn") and move.verb is not None and (_begins(passage, move) or passage.lower[date.first - 1] == "since"):
        return None  # when a withdrawal begins nothing ends, and nothing starts either
    if move.trigger.kind == "noun" and phase == "withdrawing" and (is_ordered(move.verb) or _is_of_what_is_said(date, move.verb)):
        return "announced" if is_ordered(move.verb) else None
    if move.trigger.word == "mandate" and phase == "completed":
        return "announced" if _is_of_announcement(passage, date, move.verb) else "ended"
    if move.trigger.kind == "noun" and (phase == "completed" or (phase is None and _is_of_comment(passage, date, move))):
        return None  # "the deployment was completed on Monday", "the arrival of 300 soldiers was confirmed on Monday"
    if move.verb is not None and _is_told_behind(passage, date, move.verb):
        return "announced" if phase == "announced" else None
    before = passage.lower[date.first - 1]
    if phase == "under_way" and (is_of_today(move, date, before) or (before == "by" and date.kind in ("month", "year", "season"))):
        return None  # "had sent 1,200 soldiers by June"
    if phase == "under_way" and move.verb is not None and move.verb.form == "infinitive" and _continues(passage, move.verb):
        return None
    is_starting = before in ("from", "for") or is_day_of_move(move.verb) or passage.lower[date.first - 2] == "from"
    is_approved = move.trigger.kind == "noun" and phase == "announced" and not is_starting
    return "announced" if is_approved or _is_of_announcement(passage, date, move.verb) else _bound(phase, status)


def _continues(passage: Passage, verb: Phrase) -> bool:
    """Whether a move only goes on: "continued to send troops in May"."""
    above = passage.phrases.previous(verb, "RT")
    return above is not None and above.lemma == "continue"


def _begins(passage: Passage, move: Move) -> bool:
    """Whether it is told that a move begins: "the withdrawal began on Thursday", "began pulling out", "has started to withdraw"."""
    above = move.verb if move.trigger.kind == "noun" or move.verb is None else passage.phrases.previous(move.verb, "RT")
    return above is not None and above.lemma in ("begin", "start")


def _is_of_what_is_said(date: DateMention, verb: Phrase | None) -> bool:
    """Whether a date right behind the verb of a withdrawal is when it was spoken of, or went on: "was hailed on Monday", "continued on Monday"."""
    if verb is None or date.first < verb.after or not (verb.passive or verb.lemma == "continue") or verb.tense == "future" or verb.modal:
        return False
    return verb.lemma not in STEPS and verb.lemma not in _SETTING


def _is_of_comment(passage: Passage, date: DateMention, move: Move) -> bool:
    """Whether a date is when somebody spoke of a move: "was condemned on Monday", "condemned the deployment on Monday"."""
    verb = move.verb
    is_object = verb is not None and verb.first < move.at < date.first and not verb.passive
    return (is_object and verb is not None and verb.lemma in lexicon().verb_cues) or _is_of_what_is_said(date, verb)


_SETTING = frozenset("agree approve carry conduct decide delay expect order plan postpone schedule set".split())
"""Verbs whose day may be that of the move."""


def _is_of_announcement(passage: Passage, date: DateMention, verb: Phrase | None) -> bool:
    """Whether a date before a verb says when it was decided or told: "decided on Tuesday to send", "said Tuesday it would send"."""
    if verb is None or date.after > verb.first:
        return False
    told = passage.phrases.previous(passage.phrases.at(date.first), "RI")
    is_told = told is not None and told.kind == "verb" and told.lemma in lexicon().verb_cues
    before = passage.phrases.previous(verb, "RQ")
    joins = before is not None and before.kind == "C"
    joined = next((one for one in reversed(passage.phrases.verbs()) if joins and one.first < verb.first), None)
    is_of_joined = joined is not None and joined.after <= date.first  # "will arrive in May and be sent to Goma"
    return is_told or (verb.form == "infinitive" and not is_of_joined)


def _is_told_behind(passage: Passage, date: DateMention, verb: Phrase) -> bool:
    """Whether a date behind a verb says when it was told: "would send them, the ministry said on Tuesday"."""
    return any(one.first > verb.after and one.after <= date.first and _tells(passage, one) for one in passage.phrases.verbs())


def _tells(passage: Passage, verb: Phrase) -> bool:
    """Whether a verb behind a comma and its subject is one of saying: ", the president told parliament"."""
    if verb.form != "finite" or verb.lemma not in lexicon().verb_cues:
        return False
    subject, before = passage.phrases.subject(verb), passage.phrases.previous(verb)
    if before is not None and before.kind in ",Q" and lexicon().verb_cues[verb.lemma].stance == "speech" and passage.phrases.object(verb) is not None:
        return True  # ", reported the agency on Tuesday"
    before = passage.phrases.previous(subject) if subject is not None else None
    return before is not None and before.kind in ",Q"


def _is_of_other(passage: Passage, move: Move, date: DateMention) -> bool:
    """Whether a date goes with another verb: the next one of sending, or, if it is a bound, with that before a relative clause."""
    if move.verb is not None and is_of_clause_before(passage.sentence, move.at, date):
        return True  # "a pact was signed in 2002, and Chad has sent 300 soldiers"
    if _is_since_of_joined(passage, move, date) or _is_past_of_joined(passage, move, date):
        return True
    is_before = is_bound(passage.sentence, date) and any(date.after <= one.first <= move.at and one.kind == "W" for one in passage.phrases)
    return is_before or _is_of_next(passage, move, date) or _is_of_occasion(passage, move, date) or _is_of_what_befell(passage, move, date)


def _is_since_of_joined(passage: Passage, move: Move, date: DateMention) -> bool:
    """Whether a date is of a verb to which that of a move is joined: "has kept 300 men there since 1982 and will send 200", "came in 2007 and has grown to"."""
    verb = move.verb
    is_strength = move.trigger.kind == "numbering"
    if verb is None or not (passage.lower[date.first - 1] == "since" or is_strength) or not date.first < verb.first:
        return False
    return any(one.kind == "C" and date.after <= one.first < verb.first for one in passage.phrases)


def _is_past_of_joined(passage: Passage, move: Move, date: DateMention) -> bool:
    """Whether a date is of a joined clause behind a perfect, which has no day: "no ally has sent troops, and Chad turned down a request in May"."""
    verb = move.verb
    if verb is None or passage.lower[verb.first] not in ("has", "have") or date.first < verb.after:
        return False
    return any(verb.after <= start < date.first for start in passage.phrases.joined_clauses(with_subject=True))


def _is_of_what_befell(passage: Passage, move: Move, date: DateMention) -> bool:
    """Whether a date is of what troops did or suffered where they are: "troops based in Syria were attacked on Monday", "the force, cut to 12, left in May"."""
    verb = move.verb
    before = passage.phrases[verb.position - 1] if verb is not None else None
    is_participle = verb is not None and verb.first == verb.head and before is move.troops and move.trigger.kind != "leaving"
    is_aside = verb is not None and verb.first == verb.head and before is not None and before.kind in ",C" and move.trigger.kind == "numbering"
    return (is_participle or is_aside) and any(one.form == "finite" and move.at < one.first < date.first for one in passage.phrases.verbs())


def _is_of_occasion(passage: Passage, move: Move, date: DateMention) -> bool:
    """Whether a date behind a verb is of what troops were sent after: "sent 100 observers after clashes in September"."""
    base = passage.sentence.first
    return any(passage.lower[at] in ("after", "following") and passage.sentence.letters[at - base] in "ISG" for at in range(move.at, date.first))


def _is_of_next(passage: Passage, move: Move, date: DateMention) -> bool:
    """Whether another verb of sending stands between a verb and a date: "has sent 300 men and will send 200 by December"."""
    table = triggers("force", VERBS)
    return any(move.at < one.first and one.after <= date.first and one.lemma in table and move_of(passage, one) is not None for one in passage.phrases.verbs())


def _bound(phase: str | None, status: Status | None) -> str:
    if phase in ("withdrawn", "withdrawing"):
        return "ended"
    return "announced" if phase in ("announced", "declined") and status == "reported" else "started"
