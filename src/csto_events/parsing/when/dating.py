"""Dating: which date of a sentence is that of a claim."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from csto_events.language.date_words import date_words
from csto_events.language.dates import DateMention
from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.language.verbgroups import says
from csto_events.parsing.predicates import is_said_now
from csto_events.parsing.triggers import forms
from csto_events.parsing.when.ahead import is_of_what_comes
from csto_events.parsing.when.asides import is_of_aside
from csto_events.parsing.when.by_then import clauses_until, is_of_another_time
from csto_events.parsing.when.comparisons import is_compared, is_in_brackets, is_of_record, is_told_behind
from csto_events.parsing.when.entries import dates_beside
from csto_events.parsing.when.events_told_of import date_of_event_told_of, is_of_event_before
from csto_events.parsing.when.fronted_days import day_within
from csto_events.parsing.when.joined_days import is_of_peace_elsewhere
from csto_events.parsing.when.lasting import UNTIL, is_bound, last_verb_before
from csto_events.parsing.when.measures import LONGEST_OPENING, measure_of, measured_clauses
from csto_events.parsing.when.next_clauses import is_of_next_clause
from csto_events.parsing.when.rejections import is_of_rejection
from csto_events.parsing.when.relatives import is_of_deed_before, is_of_relative_clause, is_of_restrictive_clause
from csto_events.parsing.when.signings import is_of_signing
from csto_events.parsing.when.told_then import date_told_of, is_of_charge
from csto_events.parsing.when.topics import ABOUT, is_date_of_topic, is_of_topic


def date_of(
    sentence: Sentence, trigger: int, *, inside: Sequence[tuple[int, int]] | None = None, outside: Sequence[tuple[int, int]] = ()
) -> DateMention | None:
    """Find the date of a claim in its sentence: the one nearest to the word that called for it.

    Args:
        sentence: the sentence.
        trigger: the token that called for the claim.
        inside: stretches in one of which the date must stand: the statement that holds the claim.
        outside: stretches in none of which it may stand.

    Returns:
        The date, or None.
    """
    if not sentence.dates:
        return None
    then = date_told_of(sentence, trigger)
    if then is not None and (inside is None or _is_in(then, inside)):
        return then  # "told of a raid on Monday, when gunmen killed two": the day of the raid, although it stands in what was told
    told = date_of_event_told_of(sentence, trigger)
    if told is not None and (inside is None or _is_in(told, inside)) and not _is_in(told, outside):
        return told
    measured = measured_clauses(sentence)
    if measured:
        measured = [clause for clause in measured if not _is_in(clause[0], outside)]
    apart = [*((first, after) for _, first, after in measured), *clauses_until(sentence)]
    dates = [
        date
        for date in sentence.dates
        if (inside is None or _is_in(date, inside) or (sentence.entry is not None and date is sentence.entry.date))
        and not _is_in(date, outside)
        and not (_is_of_other_before if date.first <= trigger else _is_of_other_behind)(sentence, trigger, date)
        and not _is_of_other(sentence, trigger, date)
        and not (apart and any((first <= trigger < after) != (first <= date.first < after) for first, after in apart))
    ]
    if len(dates) > 1 and sentence.entry is not None and dates[0] is sentence.entry.date:
        dates = dates_beside(sentence, trigger, dates[1:]) or dates[:1]
    if len(dates) > 1:
        dates = day_within(sentence, trigger, dates)
    if len(dates) > 1:
        dates = _right_behind(sentence, trigger, dates) or [date for date in dates if not _is_of_other_verb(sentence, trigger, date)] or dates
    if len(dates) > 1:
        return min(dates, key=lambda date: (abs(date.first - trigger), date.first))
    return dates[0] if dates else measure_of(sentence, trigger, measured)


def _is_of_other_before(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a date before a claim is of something else, by what only stands before."""
    return (
        is_of_restrictive_clause(sentence, trigger, date)
        or _is_until_before(sentence, trigger, date)
        or _is_of_deed_before_saying(sentence, trigger, date)
        or is_of_topic(sentence, trigger, date.first)
        or is_of_event_before(sentence, trigger, date)
        or is_of_peace_elsewhere(sentence, trigger, date)
    )


def _is_of_other_behind(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a date behind a claim is of something else, by what only stands behind."""
    return (
        _is_of_sum(sentence, trigger, date)
        or _is_of_plan(sentence, trigger, date)
        or _is_of_next_clause(sentence, trigger, date)
        or _is_of_time_of_next(sentence, trigger, date)
        or _is_of_clause_behind(sentence, trigger, date)
        or _is_of_reason(sentence, trigger, date)
        or _is_of_what_followed(sentence, trigger, date)
        or is_of_deed_before(sentence, trigger, date)
        or is_of_another_time(sentence, trigger, date)
        or is_of_next_clause(sentence, trigger, date)
    )


def _is_of_other(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a date is of something else than a claim, wherever it stands."""
    return (
        is_of_relative_clause(sentence, trigger, date)
        or _is_of_contrast(sentence, trigger, date)
        or is_in_brackets(sentence, trigger, date)
        or is_of_record(sentence, date)
        or (is_compared(sentence, trigger, date) and not (date.after < trigger and is_told_behind(sentence, date)))
        or _is_of_contact_clause(sentence, trigger, date)
        or _is_of_participle(sentence, trigger, date)
        or is_of_aside(sentence, trigger, date)
        or _is_of_event(sentence, trigger, date)
        or _is_of_other_noun(sentence, trigger, date)
        or is_of_background(sentence, trigger, date.first)
        or is_of_what_comes(sentence, trigger, date)
        or is_date_of_topic(sentence, trigger, date)
        or is_of_charge(sentence, trigger, date)
        or is_of_signing(sentence, trigger, date.first)
        or is_of_rejection(sentence, trigger, date)
    )


def _right_behind(sentence: Sentence, trigger: int, dates: list[DateMention]) -> list[DateMention]:
    """The dates that go on from a noun, with no verb between: "spoke on Friday about the attack on the base on 2 March", or stand behind a verb."""
    noun = sentence.phrases.at(trigger)
    if noun.kind != "noun":
        return [date for date in dates if noun.kind == "verb" and noun.after <= date.first <= noun.after + 1]
    last = noun
    while (following := sentence.phrases.next(last)) is not None and following.kind in ("noun", "I"):
        last = following
    return [date for date in dates if noun.after <= date.first < last.after]


def _is_of_next_clause(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a date stands behind a semicolon, and the claim before it: "the accords ended; the last soldiers left on December 22"."""
    return ";" in sentence.vocabulary and trigger < date.first and ";" in sentence.tokens.lower[trigger : date.first]


def _is_of_time_of_next(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a date says when it was that a joined clause tells of: "sent troops and was silent when gunmen attacked in May"."""
    if _WHEN.isdisjoint(sentence.vocabulary):
        return False
    words = sentence.tokens.lower
    starts = [start for start in sentence.phrases.joined_clauses() if trigger < start < date.first]
    when = next((at for at in range(starts[0], date.first) if words[at] in _WHEN), None) if starts else None
    if when is not None and _are_of_one_harm(sentence, trigger, starts[0], date):
        return False
    return when is not None and any(verb.form == "finite" and when < verb.first < date.first for verb in sentence.phrases.verbs())


def is_of_clause_before(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a date is of a clause to which another one with a subject of its own is joined: "Search was held in May, and Echelon will follow"."""
    if date.after > trigger or date.first - sentence.first <= LONGEST_OPENING:
        return False
    return any(date.after <= start <= trigger for start in sentence.phrases.joined_clauses(with_subject=True))


def _is_of_clause_behind(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a date is of a joined clause with a subject and a place of its own: "Russia sent troops to Mali and 12 died in Gao on 6 January"."""
    if trigger >= date.first or _JOINTS.isdisjoint(sentence.vocabulary):
        return False
    words, starts = sentence.tokens.words, [start for start in sentence.phrases.joined_clauses(with_subject=True) if trigger < start < date.first]
    if not starts:
        return False
    is_placed = any(words[at] in _IN and words[at + 1][0].isupper() for start in starts for at in range(start, date.first - 1))
    is_placed = is_placed and not _are_of_one_harm(sentence, trigger, min(starts), date)
    if _is_of_no_day(sentence, trigger) and not _are_of_one_harm(sentence, trigger, min(starts), date):
        return True
    return is_placed or _is_of_saying(sentence, date) or _opens_clause(sentence, starts[-1], date)


def _is_of_no_day(sentence: Sentence, trigger: int) -> bool:
    """Whether a present perfect tells of what has been at some time: "has sent troops to Mali, and Togo turned it down in May" (Quirk et al. 1985, 4.23)."""
    verb = sentence.phrases.at(trigger)
    return verb.kind == "verb" and verb.form == "finite" and sentence.tokens.lower[verb.first] in ("has", "have") and verb.after - verb.first > 1


def _opens_clause(sentence: Sentence, joint: int, date: DateMention) -> bool:
    """Whether a date stands between the subject of a joined clause and its verb: "it would send troops, but Nigeria on Saturday urged"."""
    behind = sentence.phrases.next(sentence.phrases.at(date.after - 1))
    subject = sentence.phrases.subject(behind) if behind is not None and behind.kind == "verb" and behind.form == "finite" else None
    return subject is not None and joint < subject.first < date.first


def _are_of_one_harm(sentence: Sentence, trigger: int, joint: int, date: DateMention) -> bool:
    """Whether two counts of the same harm share the place and day behind them: "14 people were killed and 60 others were wounded in Goma on Monday"."""
    words, harm = sentence.tokens.lower, _words_of_harm()
    if words[trigger] not in harm or harm.isdisjoint(words[joint : date.first]):
        return False
    return not any(words[at] in _IN and sentence.tokens.words[at + 1][0].isupper() for at in range(sentence.first, joint))


@cache
def _words_of_harm() -> frozenset[str]:
    return forms("harm", frozenset(("transitive", "intransitive", "adjective")))


def _is_of_saying(sentence: Sentence, date: DateMention) -> bool:
    """Whether a date stands right behind a verb of saying: "reported 13 dead, but the ministry clarified on Tuesday that …"."""
    verb = sentence.phrases.previous(sentence.phrases.at(date.first), "I")
    return verb is not None and verb.kind == "verb" and says(verb.lemma)


def _is_of_deed_before_saying(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a date is of what was done before somebody who speaks now: "was elected in 2021 and says", "visited in May, and Wang has said"."""
    return is_said_now(sentence, trigger) and any(date.after <= start <= trigger for start in sentence.phrases.joined_clauses())


_JOINTS = frozenset(("and", "but"))


_IN = frozenset(("at", "from", "in", "into", "near", "to"))
_WHEN = frozenset(("when", "after", "before", "while"))


def _is_of_reason(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a month or year is of what somebody is held to account for: "sentenced four men for kidnapping soldiers in 2002"."""
    if date.kind not in ("month", "year") or "for" not in sentence.vocabulary:
        return False
    words = sentence.tokens.lower[trigger : date.first]
    return any(word == "for" and behind.endswith("ing") for word, behind in pairwise(words))


def _is_of_participle(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a date is of what was done before to a thing: "the toll rose as a truce agreed on July 12 held", "freed those detained last week"."""
    phrases = sentence.phrases
    done = phrases.previous(phrases.at(date.first), "RIA")
    if done is not None and done.kind == "noun":  # "a base built by France in 2014"
        by = phrases.previous(done)
        done = phrases.previous(by) if by is not None and phrases.word(by) == "by" else None
    if done is None or done.kind != "verb" or done.position < 2 or sentence.letters[done.first - sentence.first : done.after - sentence.first] != "E":
        return False
    thing, above = phrases[done.position - 1], phrases[done.position - 2]
    if thing.kind != "noun" or _whole_of(sentence, thing).first <= trigger < date.after:
        return False
    behind = phrases.at(date.after) if date.after < sentence.after else None
    if behind is not None and behind.kind == "verb" and behind.form == "finite":
        return not behind.first <= trigger < behind.after
    if above.kind == "I" and behind is not None and behind.kind == ",":  # "in line with a deal signed in 2020, withdrew its troops"
        opening = sentence.first + sentence.letters.rfind(",", 0, done.first - sentence.first) + 1
        return trigger > date.first and _UTTERANCES.isdisjoint(sentence.tokens.lower[opening : done.first])
    if above.kind == "I" and done.lemma in _AGREED and trigger < thing.first:
        return True  # "has 10,000 soldiers there under an agreement signed in 2023"
    return above.kind == "verb" and above.form == "finite" and above.lemma not in lexicon().verb_cues


_AGREED = frozenset(("adopt", "agree", "approve", "broker", "conclude", "ratify", "reach", "sign"))
_UTTERANCES = frozenset(
    "address article briefing comments communique communiqué conference interview letter meeting message post release remarks report session speech "
    "statement summit".split()
)
"""What somebody says something in, on the day on which it is published."""


def _whole_of(sentence: Sentence, noun: Phrase) -> Phrase:
    """For the Union of "a summit of the African Union" give the summit."""
    while (of := sentence.phrases.previous(noun, "")) is not None and sentence.phrases.word(of) == "of":
        before = sentence.phrases.previous(of, "")
        if before is None or before.kind != "noun":
            break
        noun = before
    return noun


def _is_of_what_followed(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a date is of what became of somebody or something of which a participle told: "a truce brokered by Angola collapsed in March"."""
    phrases, told = sentence.phrases, sentence.phrases.at(trigger)
    if told.kind != "verb" or not told.position or trigger > date.first or sentence.letters[told.first - sentence.first : told.after - sentence.first] != "E":
        return False
    thing = phrases[told.position - 1]
    after = next((one for one in phrases.verbs() if one.form == "finite" and told.after <= one.first < date.first), None)
    if thing.kind != "noun" or after is None or phrases.subject(after) is not thing:
        return False
    has_doer = sentence.tokens.lower[told.after : told.after + 1] == ["by"]
    return has_doer or after.after - after.first > 1  # else the later one may be the participle: "said in a report released today"


def _is_of_event(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a date says which event something else is about: "spoke of the 2022 unrest", "jailed over the January unrest"; who died in it, died then."""
    if names_what_went_before(sentence, trigger, date):
        return True
    phrases = sentence.phrases
    event = phrases.at(date.first) if date.kind in ("day", "month", "year") and date.after < sentence.after else None
    if event is None or event.kind != "noun" or event.head < date.after or event.first <= trigger < event.after:
        return False
    joint = phrases.previous(event)
    if date.kind == "day":
        return joint is not None and phrases.word(joint) in _UPON  # "deployed under the November 9 statement"
    if joint is not None and phrases.word(joint) in ("in", "during", "by"):
        verb = phrases.previous(joint)
        if verb is None:
            return trigger < event.first  # "in the 2021 conflict 50 people were killed"
        is_named = sentence.tokens.lower[event.head] in date_words()["event"]  # and not "in the 2021 coup case"
        if is_named and verb.kind == "noun" and (above := phrases.previous(verb)) is not None and above.kind == "verb":
            verb = above  # "killed 50 people in the 2021 conflict"
    else:
        verb = next((one for one in phrases.verbs() if one.first >= event.after and phrases.subject(one) is event), None)
    return verb is None or not verb.first <= trigger < verb.after


_UPON = ABOUT | {"under"}


def names_what_went_before(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Tell whether a year or month only says which event it was that a claim came after: "left after the 2008 war", "after the May 2023 clashes"."""
    event = sentence.phrases.at(date.first)
    if date.kind not in ("year", "month") or event.kind != "noun" or event.head < date.after or event.first <= trigger < event.after:
        return False
    joint, following = sentence.phrases.previous(event, ""), sentence.phrases.next(event)
    is_subject = following is not None and following.kind == "verb"  # "after the 2020 coup ousted him"
    return joint is not None and not is_subject and sentence.phrases.word(joint) in _EARLIER


def _is_of_contact_clause(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a date is of what was done with a thing told of: "the equipment it had promised in 2021", "under a mandate that the council approved in May"."""
    phrases = sentence.phrases
    verb = last_verb_before(sentence, date)
    if verb is None or verb.form != "finite" or verb.position < 2:
        return False
    subject, thing = phrases[verb.position - 1], phrases[verb.position - 2]
    if trigger >= verb.first:  # "the attack on a convoy that left on Monday killed six"
        is_relative = phrases.word(subject) in ("that", "which") and thing.kind == "noun" and phrases.is_object_of_preposition(thing)
        return is_relative and date.after <= trigger and phrases.at(date.after) is phrases.at(trigger)
    if phrases.word(subject) in ("that", "which") and thing.kind == "noun":  # "attacked a convoy that left Gao on Monday"
        goes_on = phrases.is_object_of_preposition(thing) and phrases.at(date.after).kind == "verb"
        return trigger < thing.first and (goes_on or phrases.at(trigger).kind == "verb")
    if thing.kind == "S" and phrases.word(thing) == "that" and verb.position > 3:
        antecedent = phrases[verb.position - 3]
        told = phrases.at(trigger)
        is_of_deed = told.kind == "verb" and told.form == "finite" and phrases.object(told) is antecedent  # "retook a town that rebels seized in July"
        return antecedent.kind == "noun" and trigger < antecedent.first and (is_of_deed or phrases.is_object_of_preposition(antecedent))
    is_pronoun = subject.kind == "noun" and sentence.letters[subject.first - sentence.first] == "O" and subject.after - subject.first == 1
    if not is_pronoun or thing.kind != "noun" or trigger >= thing.first:
        return False
    before = phrases.previous(thing)
    return before is None or before.lemma not in lexicon().verb_cues  # "told reporters he had left in May"


def _is_of_other_verb(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a date goes with a verb to which that of the claim is only joined: "froze its participation in February and skipped the summit last year"."""
    phrases = sentence.phrases
    for verb in phrases.verbs():
        if verb.form == "finite" and date.after <= verb.first and verb.head <= trigger and verb.position and phrases[verb.position - 1].kind == "C":
            return any(earlier.form == "finite" and earlier.after <= date.first for earlier in phrases.verbs())
    return False


def _is_until_before(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a date is how long goes on what was done before: "declared a curfew until Monday and arrested 40 people"."""
    if date.after > trigger or UNTIL.isdisjoint(sentence.vocabulary) or not is_bound(sentence, date):
        return False
    return any(date.after <= start <= trigger for start in sentence.phrases.joined_clauses())


_CONTRASTS = frozenset(("although", "though", "whereas", "while"))


def _is_of_contrast(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a date stands in a clause of contrast and the claim outside it, or the other way round: "has 900 men there, although it left Gao in May"."""
    is_fronted = date.first - sentence.first <= LONGEST_OPENING and sentence.letters[date.after - sentence.first : date.after - sentence.first + 1] == ","
    if is_fronted or _CONTRASTS.isdisjoint(sentence.vocabulary):
        return False  # "In 2008, Georgia lost 170 men, while Russia reported 67 dead"
    for clause in (one for one in sentence.phrases if one.kind == "S" and sentence.phrases.word(one) in _CONTRASTS):
        subject = sentence.phrases.next(clause, "R")
        verb = sentence.phrases.next(subject, "R") if subject is not None and subject.kind == "noun" else None
        closing = sentence.letters.find(",", clause.after - sentence.first)
        after = sentence.first + closing if closing >= 0 else sentence.after
        is_clause = verb is not None and verb.kind == "verb" and verb.form == "finite"
        if is_clause and (clause.first <= date.first < after) != (clause.first <= trigger < after):
            return True
    return False


def _is_of_sum(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a date stands in what a claim adds up to: "five were killed, taking the toll since January to 40"."""
    if trigger > date.first or _BY_SUMMING.isdisjoint(sentence.vocabulary):
        return False
    verbs = (one for one in sentence.phrases.verbs() if trigger < one.first < date.first and one.form == "gerund" and one.lemma in _SUMMING)
    return any(sentence.letters[one.first - 1 - sentence.first] == "," for one in verbs)


_SUMMING = frozenset(("bring", "lift", "push", "raise", "take"))
_BY_SUMMING = frozenset(("bringing", "lifting", "pushing", "raising", "taking", "having", "being"))
"""Words without which no form in -ing sums up."""


def is_planned(sentence: Sentence, date: DateMention) -> bool:
    """Tell whether a date is that for which, or until or by which, something is planned: "drills, planned for October", "agreed to leave by May"."""
    lower, at = sentence.tokens.lower, date.first - 1
    if at <= sentence.first:
        return False
    if lower[at] == "by":
        return any(verb.form == "infinitive" and not verb.perfect and verb.after <= at for verb in sentence.phrases.verbs())
    if lower[at] == "until":
        return len(sentence.dates) == 1 and not _EXTENDING.isdisjoint(lower[sentence.first : at])
    return lower[at] == "for" and lower[at - 1] in _PLANNED


def is_of_infinitive(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Tell whether a date behind a claim is of the infinitive that follows it: "agreed to hold talks on July 23"."""
    verb = next((one for one in reversed(sentence.phrases.verbs()) if one.first < date.first), None)
    return verb is not None and verb.form == "infinitive" and trigger < verb.first


def _is_of_plan(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether something further in front than what is planned is spoken of: "asked the bloc to cancel its drills, planned for October"."""
    if not is_planned(sentence, date):
        return False
    return any(trigger < verb.first and verb.after <= date.first - 2 for verb in sentence.phrases.verbs())


_PLANNED = frozenset(("planned", "scheduled", "slated", "set"))
_EXTENDING = frozenset("extend extended extends extending prolong prolonged prolongs prolonging renew renewed renews renewing".split())


def _is_of_other_noun(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a date says only which thing is spoken of: "the host of this week's summit urged", "sites linked to last month's attack"."""
    if date.after >= sentence.after or sentence.tokens.lower[date.after] not in ("'s", "’s", "'", "’"):
        return False
    phrases = sentence.phrases
    event, told = phrases.at(date.after), phrases.at(trigger)
    if min(event.first, date.first) <= trigger < event.after or (told.kind == "verb" and phrases.subject(told) is event):
        return False
    letter, before = sentence.letters[date.first - 1 - sentence.first], phrases.at(date.first - 1)
    if letter in "VEBG":
        return not before.first <= trigger < before.after
    if letter not in "IT" or date.first == sentence.first:
        return False
    above = phrases.previous(before)
    return phrases.word(before) not in _OCCASIONS or (above is not None and sentence.tokens.lower[above.head] in _PARTS_PLAYED)


_PARTS_PLAYED = frozenset(("complicity", "hand", "involvement", "part", "participation", "role"))
_OCCASIONS = frozenset(("in", "during", "at", "amid"))


def is_of_background(sentence: Sentence, trigger: int, at: int) -> bool:
    """Whether a claim stands in what went before, and a day or place outside of it: "met on Tuesday in Minsk after an attack killed 12 people"."""
    if _EARLIER.isdisjoint(sentence.vocabulary) or sentence.tokens.lower[trigger] in _GATHERINGS:
        return False
    lower, base = sentence.tokens.lower, sentence.first
    joint = next((one for one in range(trigger - 1, base - 1, -1) if lower[one] in _EARLIER and sentence.letters[one - base] in "ISG"), None)
    if joint is None or (joint > base and lower[joint - 1] in _SOON):
        return False
    comma = sentence.letters.find(",", joint - base)
    end = base + comma if comma >= 0 else sentence.after
    return trigger < end and not joint < at < end


_GATHERINGS = frozenset(("meeting", "talks", "summit", "session", "call", "conversation", "conference"))
"""After them people speak on the same day."""
_EARLIER = frozenset(("after", "following"))
_SOON = frozenset(("the", "hours", "minutes", "hour", "shortly", "soon", "immediately", "day", "days", "week", "weeks", "month", "months", "year", "years"))
"""What before "after" says that both were on one day, or how far apart they were."""


def _is_in(date: DateMention, stretches: Sequence[tuple[int, int]]) -> bool:
    return bool(stretches) and any(first <= date.first and date.after <= after for first, after in stretches)
