"""When something was said, where it stands amid or behind what was said: "asked the bloc on July 7 to help", "for help hours after the shelling"."""

from csto_events.language.dates import DateMention
from csto_events.language.lexicon import PARTICIPLE, lexicon
from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.when.measures import measured_clauses
from csto_events.parsing.who.outlets import PLATFORMS

_PARTS = frozenset(("early", "late", "later"))


def date_in_front(passage: Passage, noun: Phrase) -> bool:
    """Tell whether a noun phrase is a date with a part of it in front: "late Wednesday" in "agreed late Wednesday to send peacekeepers"."""
    dates = passage.sentence.dates
    return passage.lower[noun.first] in _PARTS and any(noun.first <= date.first <= noun.first + 1 and date.after == noun.after for date in dates)


def behind_day(passage: Passage, noun: Phrase, infinitive: Phrase) -> int | None:
    """Give where an infinitive begins between which and an addressee stands nothing but the day: "asked Putin on Monday to mediate".

    Args:
        passage: the sentence.
        noun: the addressee.
        infinitive: the infinitive that goes with it.
    """
    first = noun.after + (passage.lower[noun.after] in _PARTS)
    first += passage.lower[first] == "on"
    is_day = any(date.first in (first, first - 1) and date.after == infinitive.first for date in passage.sentence.dates)
    return infinitive.first if is_day else None


def over_setting(passage: Passage, preposition: Phrase | None, wanted: tuple[str, ...]) -> Phrase | None:
    """For "accused Armenia on Tuesday of shelling Goris" give "of", over the day or place where it was said; else the preposition itself.

    Args:
        passage: the sentence.
        preposition: what follows the addressee.
        wanted: the prepositions behind which stands what was said.
    """
    if preposition is None or preposition.kind != "I" or passage.phrases.word(preposition) not in _SETTING:
        return preposition
    setting = passage.phrases.next(preposition, "R")
    behind = passage.phrases.next(setting, "R") if setting is not None and setting.kind == "noun" else None
    if setting is None or behind is None or behind.kind != "I" or passage.phrases.word(behind) not in wanted:
        return preposition
    said = passage.phrases.next(behind, "R")
    return behind if passage.is_date(setting) or (said is not None and said.form == "gerund") else preposition


_SETTING = frozenset(("at", "in", "near", "on"))


def before_day(passage: Passage, noun: Phrase, end: int) -> int:
    """Give the end of what a thing is called without the day when it was: "rejected the claim as baseless on Monday"."""
    date = next((one for one in passage.sentence.dates if one.after == end and one.first > noun.after), None)
    if date is None or passage.sentence.dates[0].first < noun.first or passage.lower[date.first - 1] != "on":
        return end
    return date.first - 1 - (passage.lower[date.first - 2] in _PARTS)


_SOON = frozenset(("immediately", "just", "long", "right", "shortly", "soon"))
"""What says how close in time something was to what follows: "shortly after midnight"."""
_UNITS = frozenset("minutes hours days weeks months years".split())


def before_measure(passage: Passage, noun: Phrase, end: int) -> int:
    """For "for military help hours after" give the token of "hours": how much later something was is no part of what was said."""
    letters, base, before = passage.sentence.letters, passage.sentence.first, passage.lower[end - 1]
    first = next((one.first for one, _, _ in measured_clauses(passage.sentence) if one.first > noun.first and one.after == end + 1), None)
    if first is None and passage.lower[end - 1] in _UNITS and passage.lower[end] in ("after", "before") and noun.first < end - 1:
        first = end - 1
    if first is None:
        return end - (before in _SOON and noun.first < end - 1 and passage.lower[end] in ("after", "before"))
    first -= passage.lower[first - 1] in ("just", "only", "barely")
    return first if letters[first - 1 - base] in "NP" else end


def before_date(passage: Passage, date: DateMention, end: int) -> int:
    """The end without a date that says when it was said; one behind another preposition belongs to what was said: "until the end of March"."""
    first = date.first - (passage.lower[date.first - 1] in ("on", "in", "at"))
    if passage.lower[first - 1] in _PARTS:
        return first - 1  # "appealed for help late on Wednesday"
    if first < date.first:
        return first
    if passage.lower[date.first - 1] in _OPENINGS:
        return end  # "declared three days of mourning starting Friday", "called for a truce until January 19"
    return end if passage.sentence.letters[date.first - 1 - passage.sentence.first] in "IT" else date.first


def without_date(passage: Passage, noun: Phrase, end: int) -> int:
    """The end of a noun that is said without the day behind it on which it was said: "for help last week", and not "of 14 men who were arrested in March"."""
    date = next((one for one in passage.sentence.dates if one.after == end and one.first >= noun.after), None)
    return end if date is None or _is_of_description(passage, noun, date) else before_date(passage, date, end)


def _is_of_description(passage: Passage, noun: Phrase, date: DateMention) -> bool:
    """Whether a date is of a clause that describes what is said: "who were arrested in March", "held since May"."""
    phrases = passage.phrases
    verb = next((one for one in reversed(phrases.verbs()) if noun.after <= one.first < date.first), None)
    before = phrases.previous(verb) if verb is not None else None
    if verb is None or before is None or before.first < noun.first:
        return False
    if before.kind == "noun":
        return verb.first == verb.head and bool(lexicon().tags.get(passage.lower[verb.head], 0) & PARTICIPLE)
    return before.kind == "W" or passage.lower[before.first] == "that"


_OPENINGS = frozenset(("starting", "beginning", "ending", "effective", "until", "till"))


_AGAINST_PLATFORMS = frozenset(("ban", "blackout", "block", "crackdown", "curbs", "restrictions", "sanctions", "tax"))
POSTS = frozenset(("address", "broadcast", "interview", "letter", "message", "post", "posting", "speech", "statement", "tweet", "video"))
"""In what something is said."""


def before_platform(passage: Passage, noun: Phrase, end: int) -> int:
    """The end without where it was said: "announced the deployment on Facebook", "in a Facebook post", and not "announced a ban on Facebook"."""
    lower = passage.lower
    if end - 2 >= noun.after and lower[end - 2] == "on" and lower[end - 1] in PLATFORMS and lower[end - 3] not in _AGAINST_PLATFORMS:
        return end - 2
    if lower[end - 1] not in POSTS:
        return end
    post = passage.phrases.at(end - 1)
    first = post.first - 1
    is_place = post.kind == "noun" and post.after == end and lower[post.first] in ("a", "an", "his", "her", "its", "their") and lower[first] == "in"
    return first if is_place and first >= noun.after else end
