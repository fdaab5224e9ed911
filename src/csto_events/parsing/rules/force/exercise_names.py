"""Names of exercises: "the exercise Rubezh 2021", "Joint Sea 2023, a naval exercise", "drills dubbed Steadfast Noon"."""

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.language.segment import Quotation
from csto_events.language.tags import ADJECTIVE, PERSON, TIME
from csto_events.parsing.nationalities import joined_nationalities
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.force.exercise_numbers import EXERCISE_NOUNS
from csto_events.parsing.said.content import is_title
from csto_events.parsing.triggers import forms
from csto_events.parsing.troops import UNITS


def several_named(passage: Passage, noun: Phrase, at: int) -> list[tuple[int, int]]:
    """Give the names of "two exercises, Interaction-2022 and Echelon-2022,", "the exercises Rubezh-2024 and Echelon-2024"; none of fewer than two."""
    if not passage.lower[at].endswith("s"):
        return []
    if quoted := _several_quoted(passage, at):
        return quoted
    if noun.head > at:
        last, names = noun, [(at + 1, noun.after)]
    else:
        comma = passage.phrases.next(noun, "")
        if comma is not None and comma.kind == "I":  # "three exercises in Tajikistan in October – Interaction-2021, …"
            behind = passage.phrases.with_prepositions(noun, ("in", "on", "of", "at", "near"))
            comma = passage.phrases.at(behind) if behind < passage.sentence.after and passage.phrases.at(behind).kind in ":-" else None
        first = passage.phrases.next(comma, "") if comma is not None and comma.kind in ",:-" else None
        if first is None or first.kind != "noun":
            return []
        last, names = first, [(first.first, first.after)]
    while (joint := passage.phrases.next(last, "")) is not None and joint.kind in ",C":
        following = passage.phrases.next(joint, "C")
        if following is None or following.kind != "noun" or not is_name_with_year(passage, following.first, following.after):
            break
        last = following
        names.append((following.first, following.after))
    return names if len(names) > 1 and is_name_with_year(passage, *names[0]) else []


def _several_quoted(passage: Passage, at: int) -> list[tuple[int, int]]:
    """The names of "the exercises “Interaction-2026”, “Search-2026” and “Echelon-2026”"; none of fewer than two."""
    if "Q" not in passage.sentence.letters:
        return []
    if at > passage.sentence.first and passage.sentence.letters[at - 1 - passage.sentence.first] == "Q":
        return _quoted_before(passage, at)
    names: list[tuple[int, int]] = []
    end = at + 1
    for quotation in passage.reading.quotations_from(at + 1, passage.sentence.after):
        between = passage.sentence.letters[end - passage.sentence.first : quotation.first - passage.sentence.first]
        is_named = quotation.closed and quotation.after - quotation.first <= _LONGEST and passage.tokens.words[quotation.first][0].isupper()
        if not is_named or not set(between) <= set(",CQ"):
            break
        names.append((quotation.first, quotation.after - (passage.lower[quotation.after - 1] == ",")))
        end = quotation.after
    return names if len(names) > 1 else []


def _quoted_before(passage: Passage, at: int, fewest: int = 2) -> list[tuple[int, int]]:
    """The names of "the “Interaction-2026”, “Search-2026” and “Echelon-2026” exercises"; none of fewer."""
    names: list[tuple[int, int]] = []
    start = at
    for quotation in reversed(passage.reading.quotations_from(passage.sentence.first, at)):
        between = passage.sentence.letters[quotation.after - passage.sentence.first : start - passage.sentence.first]
        is_named = quotation.closed and quotation.after - quotation.first <= _LONGEST and passage.tokens.words[quotation.first][0].isupper()
        if not is_named or not set(between) <= set(",CQ"):
            break
        names.append((quotation.first, quotation.after - (passage.lower[quotation.after - 1] == ",")))
        start = quotation.first
    return names[::-1] if len(names) >= fewest else []


def listed_in_quotes(passage: Passage, quoted: Phrase) -> list[Phrase]:
    """Give the names that stand in quotation marks behind the first: "the exercises “Interaction”, “Search” and “Echelon” will be held"."""
    names: list[Phrase] = []
    last = quoted
    while (following := passage.phrases.next(last, ",CQ")) is not None and following.kind == "noun":
        if passage.sentence.letters[following.first - 1 - passage.sentence.first] != "Q":
            break
        names.append(following)
        last = following
    return names


def verb_before_quoted(passage: Passage, noun: Phrase) -> Phrase | None:
    """Give the verb whose object begins before the name in quotation marks: "will hold the “Interaction” and “Search” exercises"."""
    if noun.first == passage.sentence.first or passage.sentence.letters[noun.first - 1 - passage.sentence.first] != "Q":
        return None
    names = _quoted_before(passage, noun.first, fewest=1)
    opening = passage.phrases.at(names[0][0] - 2) if names and names[0][0] - 2 >= passage.sentence.first else None
    if opening is None or opening.kind != "noun" or opening.after - opening.first > 1 or passage.lower[opening.first] not in _ARTICLES:
        return None
    verb = passage.phrases.previous(opening)
    return verb if verb is not None and verb.kind == "verb" and passage.phrases.object(verb) is opening else None


_LONGEST = 8
"""Tokens of the longest name in quotation marks."""


def name_of(passage: Passage, noun: Phrase, at: int) -> tuple[str | None, int]:
    """Give the name of an exercise: in quotation marks behind it or in front of it, or in capitals with a year."""
    for quotation in passage.reading.quotations_from(max(passage.sentence.first, noun.first - 12), min(at + 6, passage.sentence.after)):
        if quotation.closed and quotation.after - quotation.first <= 8 and passage.tokens.words[quotation.first][0].isupper():
            near = quotation.first - at <= 4 if quotation.first > at else noun.first - quotation.after <= 1 or quotation.first >= noun.first
            is_plea = at == quotation.first and at + 1 < quotation.after and passage.tokens.words[at + 1][0].islower()  # "“Exercise restraint”"
            has_comma = passage.tokens.words[quotation.after - 1] == "," and quotation.first - at > 2 and _is_name_in_commas(passage, noun, quotation)
            if near and not is_plea and (has_comma or passage.tokens.words[quotation.after - 1] not in _ENDS_OF_SPEECH):
                return passage.text(quotation.first, quotation.after - has_comma), quotation.after + 1 if quotation.first > at else noun.after
    beside = name_beside(passage, noun)
    if beside is not None:
        return passage.text(beside.first, beside.after), max(noun.after, beside.after)
    if (dated := _with_year(passage, noun, at)) is not None:
        return dated, noun.after
    if (known := known_as(passage, noun)) is not None:
        return passage.text(known.first, known.after), known.after
    if (behind := dubbed(passage, at)) is not None:
        first, after = behind
        return passage.text(first, after), after + (passage.sentence.letters[first - 1 - passage.sentence.first] == "Q")
    return _in_capitals(passage, noun, at)


def _is_name_in_commas(passage: Passage, noun: Phrase, quotation: Quotation) -> bool:
    """Whether the comma with which a quotation ends stands behind a name: "the drill, “Big Echo,” began", "the drill, “Rubezh-2022,” will be held"."""
    if is_title(passage, quotation):
        return True
    verb = passage.phrases.at(min(quotation.after + 1, passage.sentence.after - 1))
    return quotation.after - quotation.first == 2 and verb.kind == "verb" and passage.phrases.subject(verb) is noun


_ENDS_OF_SPEECH = frozenset((",", ".", "!", "?"))
"""What a quotation ends with that is said, and no name: "“The drills will be large,” he said"."""


def _with_year(passage: Passage, noun: Phrase, at: int) -> str | None:
    """The name of "the Poisk-2024 reconnaissance drill", "the Indestructible Brotherhood-2022 joint exercise"."""
    words = passage.tokens.words
    dated = next((token for token in range(noun.first, at) if words[token][0].isupper() and words[token][-4:].isdecimal() and "-" in words[token]), None)
    if dated is None:
        return None
    first = dated
    while first > noun.first and words[first - 1][0].isupper() and passage.lower[first - 1] not in _ARTICLES and is_bare_name(passage, first - 1):
        first -= 1
    return passage.text(first, dated + 1)


def _in_capitals(passage: Passage, noun: Phrase, at: int) -> tuple[str | None, int]:
    """The name in capitals right behind or before the noun."""
    words, position = passage.tokens.words, at + 1
    while (
        position < passage.sentence.after
        and passage.phrases.at(position).kind in ("noun", "-")
        and (words[position][0].isupper() or (position > at + 1 and (words[position][0].isdigit() or words[position] == "-")))
    ):
        position += 1
    if position > at + 2 or (position == at + 2 and words[at + 1].isupper() is False and is_bare_name(passage, at + 1)):
        return passage.text(at + 1, position), position
    end = at
    while end > noun.first and passage.lower[end - 1] in forms("force", _SIGNS) and words[end - 1][0].islower():
        end -= 1  # "the Eagle Partner 2026 joint exercise"
    first = end
    while first > noun.first and (words[first - 1][0].isupper() or words[first - 1][0] in _YEAR) and is_bare_name(passage, first - 1):
        first -= 1
    first += passage.lower[first] in _ARTICLES
    first += first < end and words[first].rpartition("-")[2].islower() and "-" in words[first]  # "the Russian-led Zapad drills"
    if all(word.isdecimal() for word in words[first:end]):
        return None, noun.after  # "the 2024 exercise"
    is_name = end - first >= 2 or (end > first and words[end - 1][-1].isdigit()) or (end - first == 1 and _is_name_of_one_word(passage, first))
    return (passage.text(first, end), noun.after) if is_name else (None, noun.after)


def _is_name_of_one_word(passage: Passage, token: int) -> bool:
    """Whether one word in capitals is a name: "the Zapad drills", "the CSTO's Interaction exercises", and not "Muslim exercises", "an Army exercise"."""
    word, before = passage.tokens.words[token], passage.lower[token - 1] if token > passage.sentence.first else ""
    if word.isupper() or not word[0].isupper() or not (before in _ARTICLES or before in ("'s", "’s") or before.endswith("-led")):
        return False
    return word.lower() not in UNITS and not lexicon().tags.get(word.lower(), 0) & (ADJECTIVE | PERSON | TIME)


_SIGNS = frozenset(("exercise_sign",))


_ARTICLES = frozenset(("the", "a", "its", "their"))


def known_as(passage: Passage, noun: Phrase) -> Phrase | None:
    """Give the name of "the exercise, known as Iron Shield 24,", "drills dubbed Steadfast Noon"."""
    comma = passage.phrases.next(noun, "")
    verb = passage.phrases.next(comma, "") if comma is not None and comma.kind == "," else comma
    if verb is None or verb.kind != "verb" or verb.lemma not in ("know", "dub", "call", "codename", "name", "nickname") or verb.first != verb.head:
        return None
    following = passage.phrases.next(verb, "Q")
    known = passage.phrases.next(following, "Q") if following is not None and passage.lower[following.first] == "as" else following
    is_name = known is not None and known.kind == "noun" and passage.tokens.words[known.first][0].isupper() and is_bare_name(passage, known.first)
    return known if is_name else None


def dubbed(passage: Passage, at: int) -> tuple[int, int] | None:
    """Give the name behind a participle that says so, over whose exercise it is: "drills of the CSTO's reaction force, code-named “Interaction-2026”"."""
    if _DUBBED.isdisjoint(passage.sentence.vocabulary):
        return None
    words, after = passage.tokens.words, passage.sentence.after
    naming = next((one for one in range(at + 1, min(at + _FARTHEST_NAME, after)) if _names(passage, one)), None)
    if naming is None:
        return None
    between = passage.sentence.letters[at - passage.sentence.first : naming - passage.sentence.first]
    if "V" in between or ";" in between or "CD" in between:  # "held drills and a film dubbed Rain was shown"
        return None
    quoted = next(iter(passage.reading.quotations_from(naming, min(naming + 3, after))), None)
    if quoted is not None:
        return (quoted.first, quoted.after - (words[quoted.after - 1] == ",")) if quoted.closed and quoted.after - quoted.first <= _LONGEST else None
    first = end = naming + 1
    while end < after and (words[end][0].isupper() or (end > first and words[end][0] in _YEAR)):
        end += 1
    return (first, end) if end > first else None


def _names(passage: Passage, at: int) -> bool:
    """Whether a word gives what is before it a name: "code-named", "under the code name"."""
    word = passage.lower[at]
    return word in _DUBBED and (word != "name" or "under" in passage.lower[at - 3 : at])


_DUBBED = frozenset(("code-named", "codenamed", "codename", "code-name", "dubbed", "name", "nicknamed", "titled", "entitled"))
_FARTHEST_NAME = 16
"""Tokens from the noun to the word that gives its name."""


def name_beside(passage: Passage, noun: Phrase) -> Phrase | None:
    """Give the name that commas part from the noun: "Joint Sea 2023, a naval exercise", "the joint exercise of Armenia, Eagle Partner 2023,"."""
    comma = passage.phrases.previous(noun, "")
    before = passage.phrases.previous(comma, "") if comma is not None and comma.kind == "," else None
    after, position = None, noun.position + 1
    while position + 1 < len(passage.phrases) and passage.phrases[position].kind in ("I", "noun", "C"):
        position += 1
    if position + 2 < len(passage.phrases) and passage.phrases[position].kind == passage.phrases[position + 2].kind == ",":
        after = passage.phrases[position + 1]
    named = next((one for one in (before, after) if one is not None and one.kind == "noun" and is_name_with_year(passage, one.first, one.after)), None)
    return named or (before if before is not None and _is_explained(passage, before, noun) else None)


def _is_explained(passage: Passage, before: Phrase, noun: Phrase) -> bool:
    """Whether a name without a year is told to be one of an exercise: "called off Indestructible Brotherhood, an exercise"."""
    is_one = passage.lower[noun.first] in ("a", "an") and passage.lower[noun.head] in forms("force", EXERCISE_NOUNS)
    if before.kind != "noun" or before.after - before.first < _SHORTEST_WITHOUT_YEAR or not is_one:
        return False
    above = passage.phrases.previous(before)
    is_told = above is None or above.kind == "verb" or passage.phrases.word(above) == "off"
    return is_told and all(passage.tokens.words[at][0].isupper() and is_bare_name(passage, at) for at in range(before.first, before.after))


def is_name_with_year(passage: Passage, first: int, after: int) -> bool:
    """Tell whether all of some words are of a name that nobody knows, with a year or number at its end."""
    if any(date.first <= first and after <= date.after for date in passage.sentence.dates):
        return False  # "in October 2021, the exercise"
    words = passage.tokens.words[first:after]
    has_year = words[-1][-1].isdigit() and (len(words) > 1 or not {"-", "–"}.isdisjoint(words[0]))
    return has_year and all(word[0].isupper() or word[0] in _YEAR for word in words) and is_bare_name(passage, first)


_SHORTEST_WITHOUT_YEAR = 2
_YEAR = frozenset("-–0123456789")
"""What a year behind the name of an exercise begins with: "Rubezh-2021"."""


def is_bare_name(passage: Passage, token: int) -> bool:
    """Tell whether a word is of no name that the registry knows."""
    mention = passage.names.at(token)
    return (mention is None or mention.is_of_nobody_known) and not joined_nationalities(passage, token)
