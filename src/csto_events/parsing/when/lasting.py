"""Lasting: since when, until when and how often something is told to go on."""

from csto_events.language.dates import DateMention
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence


def since_before(sentence: Sentence, trigger: int, date: DateMention) -> int | None:
    """Give the token "since" with a date, or with what began on it, outside of which a claim stands."""
    words, at = sentence.tokens.lower, date.first - 1
    if words[at] == "of" and words[at - 1] in PARTS_OF_TIME:  # "since the middle of April"
        at -= 2 + (words[at - 2] == "the")
    if words[at] in ("in", "on", "late", "early", "mid"):
        stops = (position for position in range(at - 1, max(sentence.first, at - FARTHEST_SINCE) - 1, -1) if words[position] in _SINCE_OR_MARK)
        stop = next(stops, at)
        at = stop if at - stop <= LONGEST_SINCE or _is_one_clause(sentence, stop, at) else at
    is_since = at >= sentence.first and words[at] == "since"
    return at if is_since and not at < trigger < date.after else None


def is_since_event(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Tell whether a date is that of what something has gone on since: "since its founding in 2002", "has been a member since it was founded in 2002"."""
    since = since_before(sentence, trigger, date) if "since" in sentence.vocabulary else None
    if since is None or since <= trigger or sentence.tokens.lower[since - 1] == ",":
        return False
    verbs = [verb for verb in sentence.phrases.verbs() if trigger < verb.first < date.first]
    telling = [verb for verb in sentence.phrases.verbs() if verb.first <= trigger]
    return not verbs or (verbs[0].first > since and bool(telling) and telling[-1].perfect)


PARTS_OF_TIME = frozenset(("beginning", "end", "evening", "middle", "morning", "night", "start"))
"""What stands before "of" and a date of which it is a part."""
LONGEST_SINCE = 8
"""Tokens between "since" and the date of what it speaks of: "since the war began in April"."""
FARTHEST_SINCE = 16
"""Tokens between them where one clause reaches from the one to the other: "since fighting erupted between the army and the rebels of the north on 15 April"."""
_SINCE_OR_MARK = frozenset(("since", ",", ";", ":"))


def _is_one_clause(sentence: Sentence, since: int, at: int) -> bool:
    """Whether one verb tells all that stands between "since" and a day, and nothing is joined before it."""
    verbs = [verb for verb in sentence.phrases.verbs() if since < verb.first < at]
    is_one = len(verbs) == 1 and verbs[0].form == "finite"
    return is_one and "C" not in sentence.letters[since - sentence.first : verbs[0].first - sentence.first]


def is_start_of_term(sentence: Sentence, date: DateMention) -> bool:
    """Tell whether a date is that on which what is decided is to begin: "for a three-year term starting January 1", "effective from June"."""
    at = date.first - 1
    while at > sentence.first and sentence.tokens.lower[at] in ("from", "in", "on", "early", "late"):
        at -= 1
    return sentence.tokens.lower[at] in _STARTING


_STARTING = frozenset(("beginning", "commencing", "effective", "starting"))


def is_repeated(sentence: Sentence, verb: Phrase | None) -> bool:
    """Tell whether something was done more than once by now: "has visited Minsk twice since January"."""
    return verb is not None and verb.perfect and not _REPEATING.isdisjoint(sentence.tokens.lower[verb.after : sentence.after])


_REPEATING = frozenset(("times", "twice", "repeatedly"))


def is_bound(sentence: Sentence, date: DateMention) -> bool:
    """Tell whether a date is how long something goes on: "until June", "through the end of 2023"."""
    at = date.first - 1
    while at > sentence.first and sentence.tokens.lower[at] in ("the", "end", "of", "at", "least", "late", "early"):
        at -= 1
    return at >= sentence.first and sentence.tokens.lower[at] in UNTIL


UNTIL = frozenset(("until", "till", "through"))
"""Before a date they say how long something goes on."""


def last_verb_before(sentence: Sentence, date: DateMention) -> Phrase | None:
    """Give the verb group that stands last before a date."""
    for verb in reversed(sentence.phrases.verbs()):
        if verb.after <= date.first:
            return verb
    return None


def will_last(sentence: Sentence, date: DateMention) -> bool:
    """Tell whether a date is until when something will go on: "drills, which will last until July 26"."""
    verb = last_verb_before(sentence, date)
    return verb is not None and verb.tense == "future" and is_bound(sentence, date)
