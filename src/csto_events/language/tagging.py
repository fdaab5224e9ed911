"""Word classes: one letter for each token of a sentence, so that phrases can be found as patterns over the letters.

| letter | class | letter | class |
|---|---|---|---|
| D | determiner, possessive pronoun | B | base form of a verb |
| M | number | V | present or past of a verb |
| A | adjective | E | -ed form: past or participle |
| N | noun | G | -ing form |
| P | proper noun, nationality | X | auxiliary |
| O | pronoun | Z | modal |
| I | preposition | T | to |
| C | coordinator | R | adverb |
| S | subordinator, that | W | relative or question word |
| K | 's | Q | quotation mark |
| , ; : . ( ) - | themselves | ? | anything else |

Three tokens in four have the letter that a table gives for them as they are printed; what stands around the others decides.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import repeat

from csto_events.language import lexicon as lex
from csto_events.language.adverbs import BY_USE
from csto_events.language.asides import closes_aside
from csto_events.language.compounds import COMPOUNDS
from csto_events.language.deeds_named import names_deed
from csto_events.language.floating import FLOATING, floats
from csto_events.language.headlines import end_of_first_deed, find_verb, speaks_in_headline, told_at_end
from csto_events.language.inflection import guess
from csto_events.language.line import (
    BY_NEIGHBOURS,
    FINITE,
    ORDERING,
    Line,
    are_some_of_them,
    counted_follows,
    describes,
    ends_phrase,
    goes_on_with_base,
    in_order,
    is_absolute,
    is_charge,
    is_compound,
    is_counted,
    is_deed,
    is_due,
    is_governed_modifier,
    is_harmed_alone,
    is_named_alone,
    is_no_verb,
    is_of_do,
    joined_names_act,
    not_part,
    object_follows,
    opens_as_subject,
    opens_clause,
    people_follow,
    predicate_follows,
    speaks_behind_quotation,
    stands_at,
    stays,
    surely,
    tags_before,
    takes_pronoun,
)
from csto_events.language.listing import included, totals
from csto_events.language.modifiers import mark_modifiers
from csto_events.language.pointing import letter_of_that
from csto_events.language.presents import is_present, some_speak
from csto_events.language.prospects import mark_prospects
from csto_events.language.tokens import QUOTATION_MARKS, Tokens

_MARKS = {
    ",": ",", ";": ";", ":": ":", ".": ".", "!": ".", "?": ".", "…": ".", "(": "(", ")": ")", "[": "(", "]": ")", "-": "-", "–": "-", "—": "-",
    "'s": "K", **dict.fromkeys(QUOTATION_MARKS, "Q"),
}  # fmt: skip
_BEFORE_COPULA = frozenset(("it", "he", "she", "that", "there", "here", "what", "who", "where", "how", "this"))
_CLOSED = (
    (lex.MODAL, "Z"),
    (lex.AUXILIARY, "X"),
    (lex.DETERMINER, "D"),
    (lex.NEGATION, "R"),
    (lex.COORDINATOR, "C"),
    (lex.SUBORDINATOR, "S"),
    (lex.RELATIVE, "W"),
    (lex.PREPOSITION, "I"),
    (lex.PRONOUN, "O"),
)
_VERB = lex.BASE | lex.PRESENT | lex.PAST | lex.PARTICIPLE | lex.GERUND
_OPEN = _VERB | lex.NOUN | lex.ADJECTIVE | lex.ADVERB
_ONE_CLASS = {
    lex.NOUN: "N",
    lex.ADVERB: "R",
    lex.ADJECTIVE: "A",
    lex.PRESENT: "V",
    lex.PAST: "V",
    lex.PAST | lex.PARTICIPLE: "E",
    lex.PARTICIPLE: "E",
}


def sure_letters(tokens: Tokens, names: Iterable[int] = ()) -> list[str]:
    """Give each token of a text the letter that it has whatever stands around it.

    Args:
        tokens: the tokens of the text.
        names: positions of tokens that belong to a known name.

    Returns:
        One letter a token; nothing for those whose letter `tag` must find.

    Example:
        >>> from csto_events.language.tokens import tokenise
        >>> sure_letters(tokenise("The bloc sent troops to Almaty."), {5})
        ['D', 'N', 'E', 'N', '', 'P', '']
    """
    letters, lower = list(map(_letters_as_printed().get, tokens.words, repeat(""))), tokens.lower
    for position in names:
        if lower[position] not in _MARKS or lower[position] in QUOTATION_MARKS:  # "Ivan “Vanya” Sidorov"
            letters[position] = "P"
    return letters


def tag(tokens: Tokens, first: int, after: int, sure: Sequence[str], numbers: Iterable[int] = (), *, headline: bool = False) -> str:
    """Give each token of a sentence the letter of its word class.

    Args:
        tokens: the tokens of the text.
        first: the first token of the sentence.
        after: the token after the last one.
        sure: the letters that `sure_letters` gives for the text.
        numbers: positions of tokens that belong to a count.
        headline: whether all words but small ones have capitals, which then say nothing.

    Returns:
        One letter a token; see the table of this module.

    Example:
        >>> from csto_events.language.tokens import tokenise
        >>> tokens = tokenise("The bloc sent troops to Almaty.")
        >>> tag(tokens, 0, 7, sure_letters(tokens, {5}))
        'DNENIP.'
    """
    line = Line(tokens, first, after, sure, headline)
    letters, lower = line.letters, line.lower
    for position in numbers:
        if lower[position - first] not in _MARKS or lower[position - first] == ".":  # "approx. 500"
            letters[position - first] = "M"
    at = -1
    for _ in range(letters.count("")):
        at = letters.index("", at + 1)
        letters[at] = _DECIDED.get(lower[at], _word)(line, at)
    mark_modifiers(line)
    if "going" in lower:
        mark_prospects(line)
    if FINITE.isdisjoint(letters):
        if not speaks_in_headline(line):
            find_verb(line, len(letters))
    elif (end := told_at_end(line) or end_of_first_deed(line)) is not None:
        find_verb(line, end)
    return "".join(letters)


@cache
def _letters_as_printed() -> dict[str, str]:
    """The letters of marks, of words of one class and function words that are printed small, and of mere function words with capitals too."""
    letter_of = {tags: _ONE_CLASS.get(tags & (_OPEN | lex.CLOSED), "") or _closed_letter(tags) for tags in set(lex.lexicon().tags.values())}
    in_context = _IN_CONTEXT | _PRONOUN_DETERMINERS | _DECIDED.keys()
    small = {word: letter for word, tags in lex.lexicon().tags.items() if (letter := letter_of[tags]) and word not in in_context}
    capital = {form: letter for word, letter in _closed_letters().items() for form in (word.upper(), word.capitalize())}
    return small | capital | {mark: letter for mark, letter in _MARKS.items() if mark not in _DECIDED}


@cache
def _closed_letters() -> dict[str, str]:
    """The letters of the function words that are nothing else, in lower case."""
    in_context = _IN_CONTEXT | _PRONOUN_DETERMINERS | _MARKS.keys()
    return {word: _closed_letter(tags) for word, tags in lex.lexicon().tags.items() if tags & lex.CLOSED and not tags & _OPEN and word not in in_context}


@cache
def _closed_letter(tags: int) -> str:
    return next((letter for flag, letter in _CLOSED if tags & flag), "")


def _stop(line: Line, at: int) -> str:
    """Take the stop of an abbreviation for a part of the name, as in "Mr. Zas"."""
    return "P" if 0 < at < len(line.lower) - 1 and line.letters[at - 1] in "PN" and _is_abbreviation(line, at) else "."


def _is_abbreviation(line: Line, stop: int) -> bool:
    before, following = line.lower[stop - 1], line.printed[stop + 1]
    return line.touches(stop) and (len(before) == 1 or f"{before}." in lex.lexicon().abbreviations or following in ",;)" or following not in _MARKS)


def _genitive(line: Line, at: int) -> str:
    """Take the ’s of "it's" and "that's" for a form of be."""
    return "X" if at and (line.letters[at - 1] in "OW" or line.lower[at - 1] in _BEFORE_COPULA) else "K"


def _word(line: Line, at: int) -> str:
    lower, printed = line.lower[at], line.printed[at]
    if lower != printed and (letter := _closed_letters().get(lower)):
        return letter
    tags = line.tags.get(lower, 0)
    capital = printed[0].isupper() and not line.in_capitals and not (line.headline and tags)
    if capital and at and not _starts(line, at) and (not tags or tags & _OPEN or len(printed) == 1):
        return "P"
    if not tags:
        if capital and not lower.endswith(("ly", "ing")):
            return "P"
        if not (printed[0].isalpha() or printed[0].isdigit()):
            return "?"
        tags = guess(lower)
    if lower in _IN_CONTEXT and (letter := in_order(line, at) if lower in ORDERING else _by_context(line, at)):
        return letter
    if tags & lex.CLOSED:
        return _closed(line, at, _closed_letter(tags))
    if not at and tags & lex.PAST and _is_inverted_cue(line):
        return "V"
    if not at and tags & lex.BASE and not tags & lex.NOUN and _speaks(line):
        return "P"
    return _open(line, at, tags)


def _speaks(line: Line) -> bool:
    """Whether a sentence begins with a name that could be a verb, and a past of a verb of saying: "Lynch said"."""
    return bool(line.tags_at(1) & lex.PAST) and line.printed[0][0].isupper() and lex.lexicon().verbs.get(line.lower[1]) in lex.lexicon().verb_cues


_REFLEXIVE = frozenset(("himself", "herself", "itself", "themselves"))
_SUPERLATIVES = frozenset(("worst", "best"))
_IN_CONTEXT = frozenset((*_REFLEXIVE, *_SUPERLATIVES)) | frozenset(
    "all another both close each earlier early first further late long more neither no nobody none once one other others since that then to".split()
)


def _by_context(line: Line, at: int) -> str | None:
    """The letter of a function word that the words around it decide; None where its class does."""
    lower, before = line.lower[at], line.letters[at - 1] if at else ""
    following = line.lower[at + 1] if at + 1 < len(line.lower) else ""
    if lower == "no":
        return "R" if following in _BEFORE_NO_NOUN else "D"
    tags = line.tags_at(at + 1)
    if lower == "neither":  # "had neither sent troops nor promised any"
        return "R" if before and before in "XNPO" and tags & (_VERB | lex.ADVERB) and not tags & lex.NOUN else None
    if lower in _SUPERLATIVES:
        return "A" if before == "D" else None  # "the worst fighting"
    if lower == "close":
        return "A" if following == "to" and before == "N" else None  # "sources close to the cabinet"
    if lower in ("nobody", "none"):
        return "O"
    if lower in FLOATING:
        return "R" if floats(lower, before, tags) else None
    if lower == "since" and before == "R" and (tags & lex.PARTICIPLE or following == "been") and _auxiliary_before(line, at) in _HAVE:
        before = "X"  # "has also since revised its toll", "has long since been rebuilt"
    if lower in _BEHIND:
        is_alone = lower in _ALONE and (before == "M" or lower == "another") and is_harmed_alone(line, at + 1)
        on_day = lower in ("late", "early") and following in ("on", "in") and before in tuple("VE")  # "said late on Tuesday it would"
        return _ALONE[lower] if is_alone else "R" if on_day else _BEHIND[lower].get(before)
    if lower == "once":
        return "R" if following in ("again", "more", "a") else None
    return "R" if lower in _REFLEXIVE and before and before in "NP" else None


_BEFORE_PREPOSITION = frozenset(("according", "due", "owing", "thanks", "prior", "contrary"))  # "according to exit polls"
_BEHIND = {
    "others": {"M": "N"},
    "more": {"M": "A"},
    "another": {},
    "other": {"M": "A"},
    "earlier": {"D": "A"},
    **{word: {"X": "R"} for word in ("long", "since")},
    **{word: {"N": "R", "P": "R"} for word in ("late", "early")},
}
"""Letters of words behind a letter: "12 others", "500 more troops", "an earlier figure", "has long said", "has since asked"."""
_ALONE = {"another": "O", "more": "N"}
"""Letters of words that stand for somebody: "and another injured", "and dozens more wounded"."""
_BEFORE_NO_NOUN = frozenset(("longer", "more", "less", "fewer", "later", "sooner", "doubt", "matter"))


def _starts(line: Line, at: int) -> bool:
    """Whether a capital may be one of the beginning: of the sentence, or of a quotation in it, and not behind one."""
    before = line.letters[at - 1] if at else ""
    if before == "Q" and line.first + at > 1 and line.touches(at - 1):
        return False
    return before in "Q:(" or (line.letters[0] in "Q(-" and all(letter in "Q(-" for letter in line.letters[:at]))


def _to(line: Line, at: int) -> str:
    """Take "to" for the mark of an infinitive where a verb follows, and not behind "according"; "is due to arrive" has one."""
    if at and line.lower[at - 1] in _BEFORE_PREPOSITION and not is_due(line, at):
        return "I"
    return "T" if _verb_follows(line, at + 1) else "I"


def _verb_follows(line: Line, at: int) -> bool:
    while at < len(line.lower) and _MARKS.get(line.printed[at]) == "Q":
        at += 1
    for lower in line.lower[at : at + 3] if tuple(line.lower[at : at + 2]) not in COMPOUNDS else ():
        tags = line.tags.get(lower, 0)
        if not tags:
            return False
        if tags & lex.ADVERB and not tags & lex.BASE:
            continue
        if lower in ("be", "have", "do"):
            return True
        return bool(tags & lex.BASE) and (line.headline or line.printed[at].islower() or line.printed[at].isupper())
    return False


_DECIDED = {
    ".": _stop,
    "'s": _genitive,
    "to": _to,
    "that": letter_of_that,
    "not": not_part,
    "included": included,
    "totals": totals,
    **BY_USE,
    **BY_NEIGHBOURS,
}


def _closed(line: Line, at: int, letter: str) -> str:
    lower = line.lower[at]
    if lower == "one" and at and line.lower[at - 1] == "no":
        return "N"  # "no one", which is a noun phrase
    if letter == "D" and lower in _PRONOUN_DETERMINERS:
        tags = line.tags_at(at + 1)
        ends = at + 1 >= len(line.lower) or not line.lower[at + 1][0].isalnum()
        return "O" if ends or some_speak(line, at + 1) or tags & (lex.AUXILIARY | lex.MODAL | lex.PREPOSITION) else "D"
    return letter


_PRONOUN_DETERMINERS = frozenset(("this", "these", "those", "all", "some", "many", "both", "each", "most", "none", "others", "several", "few"))


def _is_inverted_cue(line: Line) -> bool:
    """Whether a sentence begins with its verb: "Said Ellis:"."""
    lexicon = lex.lexicon()
    return len(line.printed) > 1 and line.printed[1][0].isupper() and lexicon.verbs.get(line.lower[0]) in lexicon.verb_cues


def _open(line: Line, at: int, tags: int) -> str:
    last = _last_but_adverbs(line.letters, at)
    if tags & lex.GERUND:
        return _gerund(line, at, tags, last)
    if tags & lex.PARTICIPLE and last == "X" and _is_surely_passive(line, at):
        return "E"
    if last == "I" and tags & lex.PARTICIPLE and not tags & (lex.BASE | lex.NOUN) and is_governed_modifier(line, at):
        return "A"
    if tags & (lex.PAST | lex.PARTICIPLE) and not (tags & lex.ADJECTIVE and last and (last in "DAMXK" or (last == "Q" and describes(line, at)))):
        return _past(tags, last, line.letters[at - 1])
    if tags & (lex.BASE | lex.PRESENT):
        if not tags & (lex.NOUN | lex.ADJECTIVE):
            is_subject = line.letters[at - 2 : at] == ["D", "A"] if last == "A" else last == "," and closes_aside(line.letters, at)  # "the wounded remain"
            return surely(line, at) or _finite_or_base(tags, "N" if is_subject else last)
        return "V" if at and is_present(line, at) else _verb_or_noun(line, at, tags, last)
    if tags & lex.ADJECTIVE:
        return "N" if tags & lex.NOUN and last and last in "DAKPNM" and ends_phrase(line, at + 1) else "A"
    return "R" if tags & lex.ADVERB else "N"


def _last_but_adverbs(letters: Sequence[str], at: int) -> str:
    if at and letters[at - 1] != "R":
        return letters[at - 1]
    at = _behind_noun(letters, at)
    return letters[at - 1] if at and letters[at - 1] != "R" else ""


def _behind_noun(letters: Sequence[str], at: int) -> int:
    """The position behind the last word that is no adverb: that of "still" in "troops still guard"."""
    while at > 1 and letters[at - 1] == "R":
        at -= 1
    return at


def _gerund(line: Line, at: int, tags: int, last: str) -> str:
    """Decide a form in -ing, which may name what is done: "the slaying of", "a meeting"."""
    if (last == "D" and at + 1 < len(line.lower) and line.lower[at + 1] == "of") or names_deed(line, at):
        return "N"
    is_working = line.lower[at] == "working" and (last in tuple("DAM") or "-" in line.lower[at - 1]) and describes(line, at)
    if is_working or line.lower[at] in ("neighboring", "neighbouring"):
        return "A"  # "a two-day working visit"
    if ((last == "I" or is_absolute(line, at)) and _governs(line, at + 1)) or is_charge(line, at):
        return "G"
    if opens_clause(line, at) and (predicate_follows(line, at + 1) or (tags & lex.NOUN and opens_as_subject(line, at))):
        return "N"
    if tags & lex.NOUN and is_deed(line, at):
        return "N"
    if tags & lex.NOUN and last == "G" and line.letters[:at][-2:-1] == ["D"]:
        return "N"  # "a working meeting"
    return "N" if tags & lex.NOUN and last and (last in "DAIK" or is_compound(line, at)) else "G"


def _past(tags: int, last: str, before: str) -> str:
    """Decide a form in -ed or its like, which may be a noun or base form too: "cut", "hit", "wounded"."""
    if tags & (lex.BASE | lex.NOUN) and last and last in "DAIKM" and before in "DAIKM":
        return "N" if tags & lex.NOUN else "E"
    if tags & lex.BASE and last and last in "TZ":
        return "B"
    return "E" if tags & lex.PARTICIPLE else "V"


def _governs(line: Line, at: int) -> bool:
    """Whether what follows a form in -ing behind a preposition makes it a verb: "for saying that", "after meeting him", "of killing 12", "of crossing into"."""
    governs = at < len(line.lower) and (line.lower[at] in ("that", "into") or bool(line.tags_at(at) & (lex.DETERMINER | lex.PRONOUN)))
    return governs or (line.lower[at - 2] in ("of", "for") and counted_follows(line, at))


_SELDOM_ADJECTIVES = frozenset(("agreed", "elected", "adopted", "approved", "appointed"))
_BEFORE_PASSIVE = frozenset(("being", "been", "has", "have", "had", "having", "'ve"))


def _is_surely_passive(line: Line, at: int) -> bool:
    """Whether a participle is no adjective: "being prepared", "was wounded by", "have already left"."""
    if line.letters[at - 1] == "R" and _auxiliary_before(line, at) in _HAVE:
        return True
    return line.lower[at] in _SELDOM_ADJECTIVES or line.lower[at - 1] in _BEFORE_PASSIVE or line.lower[at + 1 : at + 2] == ["by"]


_HAVE = frozenset(("have", "has", "had", "having"))


def _auxiliary_before(line: Line, at: int) -> str:
    """The word before a verb and its adverbs."""
    while at and line.letters[at - 1] == "R":
        at -= 1
    return line.lower[at - 1] if at else ""


def _finite_or_base(tags: int, last: str) -> str:
    if tags & lex.BASE and (last in ("T", "Z", "X", "") or (not tags & lex.PRESENT and last not in "NPOWM")):
        return "B"
    return "V"


def _verb_or_noun(line: Line, at: int, tags: int, last: str) -> str:
    """Decide a form that is verb and noun: "attack", "reports"."""
    noun = "N" if tags & lex.NOUN else "A"
    if last in ("T", "Z"):
        return "B"
    if last == "X":  # "did attack", "does not report"; but "is report", "have troops"
        return "B" if tags & lex.BASE and is_of_do(line, at) else noun
    if not last or last in "DAKMIG":
        return "V" if last == "G" and tags & lex.PRESENT and counted_follows(line, at + 1) else noun  # "Shelling kills 31"
    is_verb_of_name = last == "P" and (takes_pronoun(line, at, tags) or stays(line, at) or (tags & lex.BASE and joined_names_act(line, at)))
    if is_verb_of_name or (last in ("Q", ",") and speaks_behind_quotation(line, at)):
        return "V"
    goes_on = last in ("C", ",") and tags & lex.PRESENT and _goes_on(line, at, last) and object_follows(line, at + 1)
    if last == "O" or goes_on:
        return noun if last == "O" and are_some_of_them(line, at) else "V"
    if last in ("C", ",") and (counted_follows(line, at + 1) or goes_on_with_base(line, at, tags)):
        return _joined_verb(line, at, tags) or noun
    if last == "W":
        return "V" if line.lower[at - 1] != "whose" and (object_follows(line, at + 1) or tags & lex.PRESENT) else noun
    if last in "NP":
        plural_subject = last == "N" and bool(tags_before(line, _behind_noun(line.letters, at)) & lex.PLURAL)
        agrees = bool(tags & lex.BASE) if plural_subject else bool(tags & lex.PRESENT) or (is_named_alone(line, at) and people_follow(line, at + 1))
        counts = last == "N" and not plural_subject and bool(tags & lex.PLURAL) and is_counted(line, at)
        agrees = agrees and not (counts or is_no_verb(line, at))
        return "V" if agrees and (line.lower[at] == "holds" or object_follows(line, at + 1) or stands_at(line, at) or _is_comment(line, at)) else noun
    return noun


def _goes_on(line: Line, at: int, joint: str) -> bool:
    """Whether a joint leads back to a subject: a coordinator behind a verb, or the comma that closes an aside."""
    return "V" in line.letters[:at] if joint == "C" else closes_aside(line.letters, at)


def _is_comment(line: Line, at: int) -> bool:
    """Whether a verb of saying ends the sentence, with a comma, quotation mark or "that" before its subject: "It is late, the minister claims."."""
    if at + 1 < len(line.lower) and line.lower[at + 1] not in (".", ",", "on", "in"):
        return False
    known, first = lex.lexicon(), at - 1
    while first > 0 and (line.letters[first] in "NPADKM" or line.lower[first] == "of"):
        first -= 1
    is_relative = line.lower[first] in ("that", "which") and line.letters[first - 1] in tuple("NP,")  # "a figure that Baku disputes"
    is_apart = is_relative or (line.letters[first] in ",Q" and line.letters[first - 1] in ",.NPAROEV")
    return first > 2 and is_apart and known.verbs.get(line.lower[at]) in known.verb_cues


def _joined_verb(line: Line, at: int, tags: int) -> str | None:
    """The letter of a form that goes on with a verb of the same form before it: "kills 5, wounds 10", "strikes kill 5, wound 20"."""
    letters = line.letters[:at]
    if tags & lex.PRESENT:
        return "V" if "V" in letters else None
    if "B" in letters:
        return "B"
    return "V" if any(letter == "V" and line.tags_at(earlier) & lex.BASE for earlier, letter in enumerate(letters)) else None
