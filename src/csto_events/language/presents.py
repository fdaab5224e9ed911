"""Presents: forms in the simple present that could be nouns, and which the words around them show to be verbs: "The EU calls on both parties to stop"."""

from csto_events.language import lexicon as lex
from csto_events.language.headlines import goes_on_in_headline
from csto_events.language.line import FINITE, Line, is_named_alone
from csto_events.language.tellings import is_telling

_FARTHEST_TO = 12
"""Words behind "calls on" among which the "to" of what is asked for stands."""
_NEXT_CLAUSE = frozenset("SWC,.;:")


def is_present(line: Line, at: int) -> bool:
    """Tell whether a form that is noun and verb is a verb, for one of the constructions that only a verb has.

    Args:
        line: the sentence.
        at: the position of the form, which is not the first word.
    """
    word = line.lower[at]
    if word in _TELLING and is_telling(line, at):
        return True
    if line.letters[at - 1] == ",":
        return goes_on_in_headline(line, at)
    if line.letters[at - 1] in ("C", "M"):
        return _is_joined_or_of_one(line, at)
    if not (line.letters[at - 1] in ("N", "P") or line.lower[at - 1] == "nothing"):
        return False
    following = line.lower[at + 1] if at + 1 < len(line.lower) else ""
    if word in _CALLING and following in ("on", "upon"):
        return _calls_on(line, at)
    if word == "vows":
        return following in ("not", "never") and line.lower[at + 2 : at + 3] == ["to"]
    if word in _PROMISING:
        return _promises(line, at)
    if following == "that":
        return _thinks_away(line, at)
    return word in _GOING_ON and _goes_on(line, at)


def _is_joined_or_of_one(line: Line, at: int) -> bool:
    """Whether a form goes on with a verb or is of one alone: "remains loyal and calls on both sides to stop", "one remains in critical condition"."""
    if line.letters[at - 1] == "M":
        return line.lower[at - 1] == "one" and line.lower[at] in _GOING_ON
    is_call = line.lower[at] == "calls" and line.lower[at + 1 : at + 2] in (["on"], ["upon"])
    return is_call and "V" in line.letters[:at] and _asks_to(line, at)


_TELLING = frozenset(("reports", "claims", "reads"))
_CALLING = frozenset(("call", "calls"))


def _calls_on(line: Line, at: int) -> bool:
    """Whether somebody is called on to do something, and nothing goes on behind that: not "The UN calls on both sides to stop were ignored"."""
    if not FINITE.isdisjoint(line.letters[:at]) or line.lower[at - 1] in _CALLED:
        return False
    if (line.lower[at] == "call") != bool(line.tags_at(at - 1) & lex.PLURAL):
        return False
    return _asks_to(line, at)


def _asks_to(line: Line, at: int) -> bool:
    asks = next((to for to in range(at + 3, min(at + _FARTHEST_TO, len(line.lower) - 1)) if line.lower[to] == "to"), None)
    if asks is None or not line.tags_at(asks + 1) & lex.BASE:
        return False
    for behind in range(asks + 2, len(line.lower)):
        if line.letters[behind] and line.letters[behind] in _NEXT_CLAUSE:
            return True
        if line.letters[behind] in ("X", "Z"):
            return False
    return True


_CALLED = frozenset(("phone", "telephone", "conference", "crank", "emergency", "video"))
"""What stands before "calls" that are made by telephone."""
_PROMISING = frozenset(("demands", "offers", "pledges", "promises"))
_FOR_SOMEBODY = frozenset(("for", "from", "to"))


def _promises(line: Line, at: int) -> bool:
    """Whether a name promises a thing to somebody: "CSTO promises help to Tajikistan"."""
    if not is_named_alone(line, at) or at + 2 >= len(line.lower):
        return False
    return bool(line.tags_at(at + 1) & lex.NOUN) and line.lower[at + 2] in _FOR_SOMEBODY


_THINKING = frozenset(("claim", "doubt", "fear", "hope", "report"))


def _thinks_away(line: Line, at: int) -> bool:
    """Whether people somewhere, with whom a sentence begins, think something: "Officials in Dushanbe doubt that …"."""
    if line.lower[at] not in _THINKING:
        return False
    before = "".join(letter or "?" for letter in line.letters[:at])
    people, preposition, where = before.partition("I")
    if not preposition or not people or not where or set(people) - set("DANP") or set(where) - set("DANPK"):
        return False
    return bool(line.tags_at(len(people) - 1) & lex.PLURAL)


_GOING_ON = frozenset("changes continues ends goes holds matters remains stands stays works".split())
"""Verbs that say without an object that something is, or is not, as it was."""
_SUBJECT = frozenset("DAPNK")


def _goes_on(line: Line, at: int) -> bool:
    """Whether a form that needs no object ends what is said: "The base stays, Peskov said.", "Peskov said the base stays."."""
    start = at
    while start and line.letters[start - 1] in _SUBJECT:
        start -= 1
    if start == 1 and line.lower[0] == "nothing":
        start = 0
    if line.tags_at(at - 1) & lex.PLURAL:
        return False
    if not start:
        return _is_told_behind(line, at + 1)
    known = lex.lexicon()
    ends = at + 1 >= len(line.lower) or line.lower[at + 1] == "."
    cue = known.verb_cues.get(known.verbs.get(line.lower[start - 1], "")) if ends and line.letters[start - 1] in "VE" else None
    return cue is not None and "bare" in cue.frames and "noun" not in cue.frames and line.letters[start] == "D"


_LONGEST_VOICE = 6


def _is_told_behind(line: Line, at: int) -> bool:
    """Whether the sentence ends with a comma and who says so: ", Peskov said.", ", the Kremlin said on Monday."."""
    if line.lower[at : at + 1] != [","]:
        return False
    said = next((one for one in range(at + 2, min(at + 2 + _LONGEST_VOICE, len(line.lower))) if line.lower[one] in ("said", "says", "say")), None)
    return said is not None and line.lower[said + 1 : said + 2] in ([], ["."], ["on"], ["in"]) and "," not in line.lower[said:]


def some_speak(line: Line, at: int) -> bool:
    """Tell whether a form behind "some", "few" or "many" is what they say or think: "some say", "few expected Russia to send troops".

    Args:
        line: the sentence.
        at: the position of the form.
    """
    tags, known = line.tags_at(at), lex.lexicon()
    if tags & lex.BASE and not tags & (lex.NOUN | lex.ADJECTIVE | lex.PARTICIPLE):
        return True  # "both belong to it"
    lemma = known.verbs.get(line.lower[at]) if tags else None
    if lemma is None or lemma not in known.verb_cues:
        return False
    if tags & (lex.BASE | lex.PRESENT) and not tags & (lex.NOUN | lex.ADJECTIVE):
        return True
    if not tags & lex.PAST or at + 1 >= len(line.lower):
        return False
    behind = line.tags_at(at + 1)
    is_clause = line.lower[at + 1] == "that" or bool(behind & (lex.DETERMINER | lex.PRONOUN))
    return is_clause or (lemma in _OF_MANY and not behind and line.printed[at + 1][0].isupper())


_OF_MANY = frozenset("believe doubt expect fear hope say think".split())
"""What many do of somebody with a name: "some expected Russia to", and not "all suspected Taliban fighters"."""
