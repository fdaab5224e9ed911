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
"""

from collections.abc import Container
from functools import cache

from csto_events.language import lexicon as lex
from csto_events.language.lexicon import Lexicon, guess
from csto_events.language.numerals import number_words
from csto_events.language.tokens import Tokens

_MARKS = {
    ",": ",", ";": ";", ":": ":", ".": ".", "!": ".", "?": ".", "…": ".", "(": "(", ")": ")", "[": "(", "]": ")", "-": "-", "–": "-", "—": "-",
    '"': "Q", "“": "Q", "”": "Q", "„": "Q", "«": "Q", "»": "Q", "‹": "Q", "›": "Q", "‘": "Q", "’": "Q", "'": "Q", "'s": "K",
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


def tag(tokens: Tokens, first: int, after: int, names: Container[int], numbers: Container[int]) -> str:
    """Give each token of a sentence the letter of its word class.

    Args:
        tokens: the tokens of the text.
        first: the first token of the sentence.
        after: the token after the last one.
        names: positions of tokens that belong to a known name.
        numbers: positions of tokens that belong to a count.

    Returns:
        One letter a token; see the table of this module.

    Example:
        >>> from csto_events.language.tokens import tokenise
        >>> tag(tokenise("The bloc sent troops to Almaty."), 0, 7, {5}, ())
        'DNENIP.'
    """
    lexicon, sure, small = lex.lexicon(), _sure_letters(), _sure_small_letters()
    capitals = tokens.exact(first, after).isupper()
    words = zip(range(first, after), tokens.lower[first:after], tokens.words[first:after], strict=True)
    sure_ones = [
        (small if word == printed else sure).get(word) if (position not in numbers and position not in names) or word in _MARKS else None
        for position, word, printed in words
    ]
    letters: list[str] = []
    done = 0
    for at in [at for at, letter in enumerate(sure_ones) if letter is None or letter in ".K"]:
        letters += sure_ones[done:at]  # type: ignore[arg-type]
        position, letter, done = first + at, sure_ones[at], at + 1
        if (
            letter == "."
            and tokens.lower[position] == "."
            and position < after - 1
            and letters
            and letters[-1] in "PN"
            and _is_abbreviation(tokens, position, lexicon)
        ):
            letter = "P"  # the stop of an abbreviation, as in "Mr. Zas"
        elif letter == "K" and letters and (letters[-1] in "OW" or tokens.lower[position - 1] in _BEFORE_COPULA):
            letter = "X"  # "it's", "that's": a form of be, and no genitive
        elif letter is None:
            letter = "M" if position in numbers else "P" if position in names else _word(tokens, position, first, after, letters, lexicon, capitals)
        letters.append(letter)
    letters += sure_ones[done:]  # type: ignore[arg-type]
    if _VERBAL.isdisjoint(letters):
        _find_verb(letters, tokens, first, lexicon)
    return "".join(letters)


_VERBAL = frozenset("VEXZB")


def _find_verb(letters: list[str], tokens: Tokens, first: int, lexicon: Lexicon) -> None:
    """Take for the verb of a headline that has no other the first word that can be one: "African Union summit ends in Minsk"."""
    plural = False
    for at, letter in enumerate(letters):
        known = lexicon.words.get(tokens.lower[first + at])
        tags = known.tags if known is not None else 0
        if at and letter in "NA" and letters[at - 1] in "NP" and tags & lex.PRESENT and not plural and at + 1 < len(letters) and letters[at + 1] in "IDPTRM":
            letters[at] = "V"
            return
        if at and letter in "NA" and letters[at - 1] in "NP" and tags & lex.BASE and plural and at + 1 < len(letters) and letters[at + 1] in "IDPTRM":
            letters[at] = "V"
            return
        plural = plural or bool(letter == "N" and tags & lex.PLURAL)


def _is_abbreviation(tokens: Tokens, stop: int, lexicon: Lexicon) -> bool:
    before = tokens.lower[stop - 1]
    touches = tokens.starts[stop] == tokens.ends[stop - 1]
    return touches and (len(before) == 1 or f"{before}." in lexicon.abbreviations or tokens.words[stop + 1] in ",;)" or tokens.words[stop + 1] not in _MARKS)


_REFLEXIVE = frozenset(("himself", "herself", "itself", "themselves"))
_IN_CONTEXT = _REFLEXIVE | {"to", "that", "may", "will", "no", "once", "more", "other", "others", "further", "nobody", "none", "close", "one"}


@cache
def _sure_letters() -> dict[str, str]:
    """The letters of marks and of the function words that are nothing else."""
    sure = dict(_MARKS)
    for word, known in lex.lexicon().words.items():
        if known.tags & _ANY_CLOSED and not known.tags & _OPEN and word not in _PRONOUN_DETERMINERS and word not in _IN_CONTEXT:
            sure.setdefault(word, next(letter for flag, letter in _CLOSED if known.tags & flag))
    return sure


@cache
def _sure_small_letters() -> dict[str, str]:
    """The sure letters, and those of the words that are of one open class whatever stands around them, if they are printed small."""
    sure = dict(_sure_letters())
    for word, known in lex.lexicon().words.items():
        letter = _ONE_CLASS.get(known.tags & (_OPEN | _ANY_CLOSED))
        if letter is not None:
            sure.setdefault(word, letter)
    return sure


_ANY_CLOSED = lex.MODAL | lex.AUXILIARY | lex.NEGATION | lex.DETERMINER | lex.COORDINATOR | lex.SUBORDINATOR | lex.RELATIVE | lex.PREPOSITION | lex.PRONOUN
_ONE_CLASS = {
    lex.NOUN: "N",
    lex.ADVERB: "R",
    lex.ADJECTIVE: "A",
    lex.GERUND: "G",
    lex.PRESENT: "V",
    lex.PAST: "V",
    lex.PAST | lex.PARTICIPLE: "E",
    lex.PARTICIPLE: "E",
}


def _word(tokens: Tokens, position: int, first: int, after: int, before: list[str], lexicon: Lexicon, capitals: bool) -> str:
    lower, printed = tokens.lower[position], tokens.words[position]
    known = lexicon.words.get(lower)
    capital = printed[0].isupper() and not capitals
    if capital and position > first and not _starts(before, tokens, position) and (known is None or known.tags & _OPEN or len(printed) == 1):
        return "P"
    if known is None:
        if capital and not lower.endswith(("ly", "ing")):
            return "P"
        if not (printed[0].isalpha() or printed[0].isdigit()):
            return "?"
        tags = guess(lower)
    else:
        tags = known.tags
    if lower in _IN_CONTEXT and (letter := _by_context(lower, tokens, position, after, before, lexicon)):
        return letter
    for flag, letter in _CLOSED:
        if tags & flag:
            return _closed(letter, lower, tokens, position, after, lexicon)
    if not before and _is_inverted_cue(tags, tokens, position, after, lexicon):
        return "V"
    return _open(tags, before, tokens, position, after, lexicon)


def _by_context(lower: str, tokens: Tokens, position: int, after: int, before: list[str], lexicon: Lexicon) -> str | None:
    """The letter of a function word that the words around it decide; None where its class does."""
    following = tokens.lower[position + 1] if position + 1 < after else ""
    if lower == "to":
        return "T" if _verb_follows(tokens, position + 1, after, lexicon) else "I"
    if lower == "that":
        return _that(tokens, position, after, before, lexicon)
    if lower == "no":
        return "R" if following in _BEFORE_NO_NOUN else "D"
    if lower == "close":
        return "A" if following == "to" and before and before[-1] == "N" else None  # "sources close to the cabinet"
    if lower in ("nobody", "none"):
        return "O"
    if lower == "further":
        known = lexicon.words.get(following)
        return "R" if known is not None and known.tags & (lex.PAST | lex.PRESENT) and not known.tags & lex.NOUN else None
    if lower == "others":
        return "N" if before and before[-1] == "M" else None  # "12 others"
    if lower in ("more", "other"):
        return "A" if before and before[-1] == "M" else None  # "500 more troops"
    if lower == "once":
        return "R" if following in ("again", "more", "a") else None
    return "R" if lower in _REFLEXIVE and before and before[-1] in "NP" else None


_BEFORE_NO_NOUN = frozenset(("longer", "more", "less", "fewer", "later", "sooner", "doubt", "matter"))


def _starts(before: list[str], tokens: Tokens, position: int) -> bool:
    """Whether a capital may be one of the beginning: of the sentence, or of a quotation in it, and not behind one."""
    if before and before[-1] == "Q" and position > 1 and tokens.starts[position - 1] == tokens.ends[position - 2]:
        return False
    return not before or before[-1] in "Q:(" or all(letter in "Q(-" for letter in before)


def _verb_follows(tokens: Tokens, position: int, after: int, lexicon: Lexicon) -> bool:
    while position < after and _MARKS.get(tokens.words[position]) == "Q":
        position += 1
    for lower in tokens.lower[position : min(position + 3, after)]:
        known = lexicon.words.get(lower)
        if known is None:
            return False
        if known.tags & lex.ADVERB and not known.tags & lex.BASE:
            continue
        if lower in ("be", "have", "do"):
            return True
        return bool(known.tags & lex.BASE) and tokens.words[position].islower() | tokens.words[position].isupper()
    return False


def _that(tokens: Tokens, position: int, after: int, before: list[str], lexicon: Lexicon) -> str:
    if position + 1 >= after:
        return "O"
    following = lexicon.words.get(tokens.lower[position + 1])
    if before and before[-1] in "I":
        return "D" if following is None or following.tags & lex.NOUN else "O"
    if before and before[-1] in "NPM":
        return "W" if following is not None and following.tags & lex.AUXILIARY and tokens.lower[position - 1] in lexicon.person_nouns else "S"
    if following is not None and following.tags & (lex.AUXILIARY | lex.MODAL | lex.PRESENT) and not following.tags & lex.NOUN:
        return "O"
    return "S"


def _closed(letter: str, lower: str, tokens: Tokens, position: int, after: int, lexicon: Lexicon) -> str:
    if lower == "one" and position and tokens.lower[position - 1] == "no":
        return "N"  # "no one", which is a noun phrase
    if letter == "D" and lower in _PRONOUN_DETERMINERS:
        following = lexicon.words.get(tokens.lower[position + 1]) if position + 1 < after else None
        if position + 1 >= after or (following is not None and following.tags & (lex.AUXILIARY | lex.MODAL | lex.PREPOSITION)):
            return "O"
    return letter


_PRONOUN_DETERMINERS = frozenset(("this", "these", "those", "all", "some", "many", "both", "each", "most", "none", "others", "several", "few"))


def _is_inverted_cue(tags: int, tokens: Tokens, position: int, after: int, lexicon: Lexicon) -> bool:
    """Whether a sentence begins with its verb: "Said Ellis:"."""
    if not tags & lex.PAST or position + 1 >= after or not tokens.words[position + 1][0].isupper():
        return False
    known = lexicon.words.get(tokens.lower[position])
    return known is not None and known.verb in lexicon.verb_cues


def _open(tags: int, before: list[str], tokens: Tokens, position: int, after: int, lexicon: Lexicon) -> str:
    last = next((letter for letter in reversed(before) if letter != "R"), "")
    if tags & lex.GERUND:
        if last == "I" and _governs(tokens, position + 1, after, lexicon):
            return "G"
        return "N" if tags & lex.NOUN and last and (last in "DAIK" or _is_compound(before, tokens, position, lexicon)) else "G"
    if tags & lex.PARTICIPLE and last == "X" and _is_surely_passive(tokens, position, after):
        return "E"
    if tags & (lex.PAST | lex.PARTICIPLE) and not (tags & lex.ADJECTIVE and last and last in "DAMXK"):
        return _past(tags, last, before)
    if tags & (lex.BASE | lex.PRESENT):
        if not tags & (lex.NOUN | lex.ADJECTIVE):
            return _finite_or_base(tags, last)
        return _verb_or_noun(tags, last, before, tokens, position, after, lexicon)
    if tags & lex.ADJECTIVE:
        return "N" if tags & lex.NOUN and last and last in "DAKPNM" and _ends_phrase(tokens, position + 1, after, lexicon) else "A"
    if tags & lex.ADVERB:
        return "R"
    return "N"


def _past(tags: int, last: str, before: list[str]) -> str:
    """Decide a form in -ed or its like, which may be a noun or base form too: "cut", "hit", "wounded"."""
    if tags & (lex.BASE | lex.NOUN) and last and last in "DAIKM" and before[-1] in "DAIKM":
        return "N" if tags & lex.NOUN else "E"
    if tags & lex.BASE and last and last in "TZ":
        return "B"
    return "E" if tags & lex.PARTICIPLE else "V"


def _governs(tokens: Tokens, position: int, after: int, lexicon: Lexicon) -> bool:
    """Whether what follows a form in -ing behind a preposition makes it a verb: "for saying that", "after meeting the envoy"."""
    known = lexicon.words.get(tokens.lower[position]) if position < after else None
    return known is not None and (tokens.lower[position] == "that" or bool(known.tags & (lex.DETERMINER | lex.PRONOUN)))


_SELDOM_ADJECTIVES = frozenset(("agreed", "elected", "adopted", "approved", "appointed"))


def _is_surely_passive(tokens: Tokens, position: int, after: int) -> bool:
    """Whether a participle is no adjective: "being prepared", "was wounded by"."""
    if tokens.lower[position] in _SELDOM_ADJECTIVES:
        return True
    return tokens.lower[position - 1] in ("being", "been", "has", "have", "had", "having", "'ve") or tokens.lower[min(position + 1, after - 1)] == "by"


def _is_compound(before: list[str], tokens: Tokens, position: int, lexicon: Lexicon) -> bool:
    """Whether a form in -ing ends a noun phrase with an article: "an online meeting", and not "the troops fighting"."""
    if before[-1] != "N" or _tags_before(tokens, position, lexicon) & lex.PLURAL:
        return False
    at = len(before) - 1
    while at >= 0 and before[at] in "NA":
        at -= 1
    return at >= 0 and before[at] == "D"


def _finite_or_base(tags: int, last: str) -> str:
    if tags & lex.BASE and (last in ("T", "Z", "X", "") or (not tags & lex.PRESENT and last not in "NPOWM")):
        return "B"
    return "V"


def _verb_or_noun(tags: int, last: str, before: list[str], tokens: Tokens, position: int, after: int, lexicon: Lexicon) -> str:
    """Decide a form that is verb and noun: "attack", "reports"."""
    noun = "N" if tags & lex.NOUN else "A"
    if last in ("T", "Z"):
        return "B"
    if last == "X":  # "did attack", "does not report"; but "is report", "have troops"
        return "B" if tags & lex.BASE and _last_auxiliary(tokens, position) in ("do", "does", "did") else noun
    if not last or last in "DAKMI" or last in "G":
        return noun
    if last == "O" or (last == "C" and tags & lex.PRESENT and "V" in before and _object_follows(tokens, position + 1, after, lexicon)):
        return "V"
    if last in ("C", ",") and _counted_follows(tokens, position + 1, after):
        return "V" if tags & lex.PRESENT and "V" in before else "B" if tags & lex.BASE and "B" in before else noun
    if last == "W":
        return "V" if _object_follows(tokens, position + 1, after, lexicon) or tags & lex.PRESENT else noun
    if last in "NP":
        plural_subject = last == "N" and bool(_tags_before(tokens, position, lexicon) & lex.PLURAL)
        agrees = bool(tags & lex.BASE) if plural_subject else bool(tags & lex.PRESENT)
        return "V" if agrees and _object_follows(tokens, position + 1, after, lexicon) else noun
    return noun


def _counted_follows(tokens: Tokens, position: int, after: int) -> bool:
    """Whether a number follows, so that a form behind "and" or a comma goes on with the verb before it: "kills 5, wounds 10"."""
    return position < after and (tokens.words[position][0].isdigit() or tokens.lower[position] in number_words().numbers)


def _last_auxiliary(tokens: Tokens, position: int) -> str:
    for word in reversed(tokens.lower[max(0, position - 4) : position]):
        if word in ("do", "does", "did", "don't", "doesn't", "didn't"):
            return word.removesuffix("n't")
    return ""


def _tags_before(tokens: Tokens, position: int, lexicon: Lexicon) -> int:
    known = lexicon.words.get(tokens.lower[position - 1])
    return known.tags if known is not None else guess(tokens.lower[position - 1])


_BEFORE_OBJECT = lex.DETERMINER | lex.PRONOUN | lex.SUBORDINATOR | lex.PREPOSITION | lex.RELATIVE


def _object_follows(tokens: Tokens, position: int, after: int, lexicon: Lexicon) -> bool:
    """Whether what follows can be the object or complement of a verb, and not the end of a noun phrase."""
    if position >= after:
        return False
    word, printed = tokens.lower[position], tokens.words[position]
    if word == ":":
        return True
    known = lexicon.words.get(word)
    if known is None:
        return printed[0].isupper() or printed[0].isdigit()
    if word in ("of", "in", "on", "at", "between"):
        return False
    if known.tags & _BEFORE_OBJECT or word in ("to", "that"):
        return True
    return bool(printed[0].isupper() or known.tags & lex.ADJECTIVE or known.tags & lex.PLURAL)


def _ends_phrase(tokens: Tokens, position: int, after: int, lexicon: Lexicon) -> bool:
    if position >= after or tokens.words[position] in '.,;:)”"':
        return True
    known = lexicon.words.get(tokens.lower[position])
    return known is not None and not known.tags & (lex.NOUN | lex.ADJECTIVE) and not tokens.words[position][0].isupper()
