"""Arrangements: what the present tense tells of a day to come, "Lavrov arrives in Tehran tomorrow", "is flying to Moscow on Friday"."""

from collections.abc import Mapping
from datetime import date

from csto_events.language.dates import DateMention
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.model import RecordKind, When
from csto_events.parsing.draft import Draft
from csto_events.parsing.when.lasting import is_bound
from csto_events.parsing.when.measures import LONGEST_OPENING

ARRANGED: frozenset[RecordKind] = frozenset(("chairmanship", "decision", "deployment", "exercise", "meeting", "operation", "unrest", "visit"))
"""Record types of deeds that are arranged before they are done; harm and attacks are told when they have been."""
PHASES_AHEAD: Mapping[str, str] = {"under_way": "announced", "completed": "announced", "withdrawn": "withdrawing"}
"""What the phase of a verb in the present is while its day is still to come."""
_TIMETABLED = frozenset(
    (
        "arrive attend begin commence conclude convene depart end expire fly gather go "
        "head hold host kick leave meet open resume return start take travel visit"
    ).split()
)
"""Verbs whose simple present tells what a timetable says: "the summit takes place on Friday"; "protesters storm" is the present of headlines."""
_ATTENDING = frozenset("attend discuss hold join meet participate take talk".split())
"""What somebody goes somewhere to do, on the day on which they go."""
_BEGINNING = frozenset(("begin", "start", "resume", "finish", "stop"))
_BOUNDS = frozenset(("by", "to", "before", "for", "since"))
"""Before a day they do not say that something is done on it."""
PROGRESSIVE_BACK, SIMPLE_BACK = 2, 3
"""Days for which nobody tells a deed any more as going on, or in the present of captions: a weekday so far back is the next one."""


def arranging(sentence: Sentence, verb: Phrase | None) -> Phrase | None:
    """Give the verb in the present of which a day to come makes an arrangement; for "withdrawing" in "begins withdrawing" the one that begins it.

    Example:
        >>> from csto_events.language.reading import Reading
        >>> sentence = Reading.of("The ministers meet tomorrow.").sentences[0]
        >>> arranging(sentence, sentence.phrases.verbs()[0]).lemma
        'meet'
    """
    if not sentence.dates or verb is None:
        return None
    above = sentence.phrases.previous(verb) if verb.form == "gerund" else verb
    is_present = above is not None and above.kind == "verb" and above.form == "finite" and above.tense == "present" and not (above.perfect or above.modal)
    return above if is_present and above is not None and (above is verb or above.lemma in _BEGINNING) else None


def opening_day(sentence: Sentence, kind: RecordKind, content: int) -> DateMention | None:
    """Give the date in front of whoever plans something that is arranged: "Next year the CSTO plans to hold drills".

    Args:
        sentence: the sentence.
        kind: what is planned.
        content: the first token of the plan.
    """
    date = sentence.dates[0]
    return date if kind in ARRANGED and kind != "deployment" and date.first - sentence.first <= LONGEST_OPENING and date.after < content else None


def lies_ahead(sentence: Sentence, verb: Phrase, mention: DateMention, when: When, written: date | None, *, as_news: bool) -> bool:
    """Tell whether what a verb in the present says is to be done on a day that is still to come.

    Args:
        sentence: the sentence.
        verb: the verb.
        mention: the day.
        when: what the day means, counted back from the day of writing where it is a weekday.
        written: the day on which the text was written.
        as_news: whether a weekday tells what has happened: in headlines, and of protests.

    Returns:
        True for "arrives tomorrow", "is flying on Friday", "takes place on September 16"; False for "kills 12 on Monday".
    """
    begins = when.earliest
    if written is None or begins is None or mention.from_previous or not _is_of_verb(sentence, verb, mention):
        return False
    if begins > written:
        return True
    back = (written - begins).days
    if as_news or mention.kind != "weekday" or mention.offset not in (None, 0):
        return False
    if verb.progressive or "being" in sentence.tokens.lower[verb.first : verb.head]:
        return back >= PROGRESSIVE_BACK
    return back >= SIMPLE_BACK and verb.lemma in _TIMETABLED and _is_told_in_full(sentence, verb)


def put_ahead(draft: Draft) -> None:
    """Make of a draft that tells of a day to come one of what is planned; drills that only end then go on already."""
    fields = draft.fields
    if draft.status != "reported" or (draft.kind in ("exercise", "operation") and fields.get("ended") and not fields.get("started")):
        return
    draft.status = "planned"
    if fields.get("phase") in PHASES_AHEAD:
        fields["phase"] = PHASES_AHEAD[fields["phase"]]


def _is_of_verb(sentence: Sentence, verb: Phrase, mention: DateMention) -> bool:
    """Whether a day is that of a verb: no other verb stands between, and it is no bound: "remain until December"."""
    if sentence.tokens.lower[mention.first - 1] in _BOUNDS or is_bound(sentence, mention):
        return False
    first, after = sorted((verb.first, mention.first))
    return all(one.form == "gerund" or (one.form == "infinitive" and one.lemma in _ATTENDING) for one in sentence.phrases.verbs() if first < one.first < after)


def _is_told_in_full(sentence: Sentence, verb: Phrase) -> bool:
    """Whether a verb is that of a whole sentence, and not of a clause of headlines: "fighting goes on as Putin arrives on Friday"."""
    subject = sentence.phrases.subject(verb)
    before = sentence.phrases.previous(subject) if subject is not None else None
    is_closed = sentence.words[-1] in (".", "”", '"')
    return is_closed and subject is not None and not (before is not None and sentence.phrases.word(before) in ("as", "while"))


def is_opening_behind(sentence: Sentence, trigger: int) -> bool:
    """Tell whether a meeting that opens a sentence is over, since what was done at or after it is told as past: "At a summit on Dec. 10, leaders agreed"."""
    letters, base = sentence.letters, sentence.first
    if sentence.words[0] not in _AT or "," not in letters or trigger - base > LONGEST_TO_MEETING:
        return False
    comma = base + letters.find(",", trigger - base)
    main = next((one for one in sentence.phrases.verbs() if one.form == "finite"), None)
    return main is not None and trigger < comma < main.first and main.tense == "past" and not main.modal


_AT = frozenset(("after", "at", "during", "following", "in"))
LONGEST_TO_MEETING = 6
"""Tokens from the preposition that opens a sentence to the meeting."""
