"""Asides: what stands in commas between a subject and its verb, and where it begins."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from csto_events.language import lexicon as lex
from csto_events.language.verbgroups import says

if TYPE_CHECKING:
    from csto_events.language.phrases import Phrase

FARTHEST = 25
"""Phrases before a closing comma among which the opening one is looked for."""


def opening_of_aside(phrases: Sequence["Phrase"], lower: Sequence[str], closing: int) -> int | None:
    """For the comma that closes ", which had kept silent," give the position of the one that opens it.

    Args:
        phrases: the phrases of a sentence.
        lower: the tokens of its text in lower case.
        closing: the position of the closing comma.

    Returns:
        The position; None where no relative clause, participle, form in -ing behind a conjunction, prepositional phrase or word of who says it ends there.
    """
    if closing > _SHORTEST_LIST and _is_abbreviated(phrases[closing - 3 : closing], lower):
        return closing - 3
    contrast = _opening_of_contrast(phrases, lower, closing)
    if contrast is not None:
        return contrast
    for earlier in range(closing - 1, max(0, closing - FARTHEST), -1):
        kind = phrases[earlier].kind
        if kind in ";:.":
            return None
        opening = earlier - (kind == "W" and phrases[earlier - 1].kind in ("I", "noun")) - 1  # ", in which", ", a former minister who"
        opening -= opening < earlier - 1 and phrases[earlier - 1].kind == "I" and phrases[opening].kind == "noun"  # ", two of whom"
        is_relative = kind == "W" or (phrases[earlier - 1].kind == "noun" and _describes_noun(phrases, lower, earlier, closing))
        opening -= is_relative and kind != "W" and phrases[opening].kind == "noun"  # ", a bloc that"
        opening -= kind == "verb" and opening > 0 and phrases[opening].kind == "R"  # ", often seen as"
        if opening >= 0 and phrases[opening].kind == "," and (is_relative or _opens(phrases, lower, earlier, closing)):
            return opening
    return None


def opening_of_asides(phrases: Sequence["Phrase"], lower: Sequence[str], closing: int) -> int | None:
    """As `opening_of_aside`, of the outermost one where asides stand in one another: "Putin, who spoke with Tokayev, his counterpart, on Friday, sent"."""
    opened, outer = None, opening_of_aside(phrases, lower, closing)
    while outer is not None:
        opened, outer = outer, opening_of_aside(phrases, lower, outer)
    return opened


def end_of_relative(letters: str, at: int) -> int:
    """Give the comma that closes a relative clause, over commas within it: "Nyusi, who met Hassan, his counterpart, on Monday, said".

    Args:
        letters: the letters of a sentence; see `csto_events.language.tagging`.
        at: the position of the relative pronoun.

    Returns:
        The position of the first comma behind the verb of the clause that a finite verb follows, else of the first one; -1 where there is none.
    """
    first = letters.find(",", at)
    closing = first
    while closing >= 0 and not (_FINITE_FOLLOWS.match(letters, closing + 1) and any(one in "VEXZ" for one in letters[at:closing])):
        closing = letters.find(",", closing + 1)
    return closing if closing >= 0 else first


_FINITE_FOLLOWS = re.compile("R{0,6}[VEXZ]")


def _opening_of_contrast(phrases: Sequence["Phrase"], lower: Sequence[str], closing: int) -> int | None:
    """The comma before what is not so and who told it: "287 people, and not 412 as police had announced, were detained"."""
    if "not" not in lower[phrases[max(0, closing - _LONGEST_CONTRAST)].first : phrases[closing].first]:
        return None
    joint = next((at for at in range(closing - 1, max(2, closing - _LONGEST_CONTRAST), -1) if phrases[at].kind in ",;:SWC"), 0)
    number = phrases[joint - 1] if joint > 1 and lower[phrases[joint].first] == "as" else None
    if number is None or number.kind != "noun" or lower[number.first] != "not":
        return None
    opening = joint - 2 - (phrases[joint - 2].kind == "C")
    return opening if opening > 0 and phrases[opening].kind == "," and phrases[opening - 1].kind == "noun" else None


_LONGEST_CONTRAST = 9
"""Phrases from "as" to the comma behind who told it."""


def _is_abbreviated(aside: Sequence["Phrase"], lower: Sequence[str]) -> bool:
    """Whether an aside gives the abbreviation of what stands before it: "the Economic Community of West African States, or ECOWAS, agreed"."""
    comma, joint, short = aside
    if comma.kind != "," or joint.kind != "C" or lower[joint.first] != "or" or short.kind != "noun" or short.after - short.first > _LONGEST_SHORT:
        return False
    initials = iter([word[:1] for word in lower[max(0, comma.first - _LONGEST_NAME) : comma.first]])
    word = lower[short.head]
    return len(word) > 1 and all(letter in initials for letter in word[:2]) and word not in lex.lexicon().tags


_LONGEST_SHORT = 2
"""Tokens of an abbreviation with its article."""
_LONGEST_NAME = 10
"""Tokens among which the words stand whose letters an abbreviation takes."""


def before_where(phrases: Sequence["Phrase"], lower: Sequence[str], comma: "Phrase", verb: "Phrase") -> "Phrase | None":
    """For "regretted the war in Mali, where 12 had died, and condemned the junta" give Mali, to whose clause the joined verb belongs.

    Args:
        phrases: the phrases of a sentence.
        lower: the tokens of its text in lower case.
        comma: the comma before the coordinator.
        verb: the verb group behind the coordinator.

    Returns:
        The phrase before the comma of "where" or ", two days after"; None where no such clause ends at the comma, or no verb of the same tense stands
        before it.
    """
    for at in range(comma.position - 1, max(1, comma.position - FARTHEST), -1):
        if phrases[at].kind in ",;:.C":
            return None
        opening = _comma_before(phrases, lower, at) if phrases[at].kind == "S" else None
        if opening is not None:
            above = next((one for one in reversed(phrases[:opening]) if one.kind == "verb" and one.form == "finite"), None)
            return phrases[opening - 1] if above is not None and above.tense == verb.tense else None
    return None


def _comma_before(phrases: Sequence["Phrase"], lower: Sequence[str], at: int) -> int | None:
    """The position of the comma that opens a clause of where or when: ", where", ", after", ", just two days after"."""
    word, opening = lower[phrases[at].first], at - 1
    if word in ("after", "before"):
        opening -= phrases[opening].kind == "noun"
        while opening > 1 and phrases[opening].kind == "R":
            opening -= 1
    elif word != "where":
        return None
    return opening if opening > 0 and phrases[opening].kind == "," else None


def _opens(phrases: Sequence["Phrase"], lower: Sequence[str], at: int, closing: int) -> bool:
    opening = phrases[at]
    if opening.kind == "noun" and lower[opening.first] in _OF_ALL and _is_participle(phrases[at], lower):
        return _is_governed(phrases[at + 1 : closing], phrases, lower)  # ", both suspended after coups,"
    if opening.kind == "noun":
        is_object = at >= 3 and phrases[at - 3].kind == "verb"  # "visited Armenia, officials said, and left"
        return not is_object and _says(phrases[at + 1 : at + 2], phrases[at + 2 : closing])
    if opening.kind == "S" and phrases[at + 1].form == "gerund":  # ", after failing to gather a quorum,"
        return not any(one.kind in "WS" or (one.kind == "verb" and one.form == "finite") for one in phrases[at + 1 : closing])
    if opening.kind == "S" and lower[opening.first] in ALSO_PREPOSITIONS:
        return _is_governed(phrases[at + 1 : closing], phrases, lower) or _is_one_clause(phrases[at + 1 : closing])
    if opening.kind == "S":
        return lower[opening.first] == "where" and _goes_on_about_subject(phrases, at)
    if opening.kind == "verb" and _has_list(phrases, at, closing):
        return True
    if opening.kind == "verb":
        behind = phrases[at + 1]  # ", led by Petrov,", ", known as Unity,", ", divided since the war,"
        is_since = behind.kind == "S" and lower[behind.first] in ALSO_PREPOSITIONS and all(one.kind not in ",WSQ" for one in phrases[at + 2 : closing])
        goes_on = behind.kind == "I" or lower[behind.first] == "as" or is_since
        return (_is_participle(opening, lower) and goes_on) or _says([opening], phrases[at + 1 : closing])
    inside = phrases[at + 1 : closing]
    return opening.kind == "I" and (_is_governed(inside, phrases, lower) or (lower[opening.first] in _NAMING and all(one.kind in _LISTED for one in inside)))


def _is_one_clause(inside: Sequence["Phrase"]) -> bool:
    """Whether a noun phrase and one finite verb with what goes with it stand between two commas: ", after protesters stormed the airport,"."""
    finite = [one for one in inside if one.kind == "verb" and one.form == "finite"]
    return bool(inside) and inside[0].kind == "noun" and len(finite) == 1 and all(one.kind in _OF_CLAUSE for one in inside)


_OF_CLAUSE = frozenset(("noun", "verb", "I", "R", "A"))


_NAMING = frozenset(("among", "including"))
_LISTED = frozenset(("noun", "C", ",", "A"))
"""Kinds of phrases between two commas that name some of them: ", among them Jermuk and Goris,"."""


def _describes_noun(phrases: Sequence["Phrase"], lower: Sequence[str], at: int, closing: int) -> bool:
    """Whether words right behind a noun say what it is, up to a comma: ", a bloc that unites Armenia and Belarus,", ", a bloc grouping Armenia, …,"."""
    return (phrases[at].kind == "S" and lower[phrases[at].first] == "that") or _has_list(phrases, at, closing)


def _has_list(phrases: Sequence["Phrase"], at: int, closing: int) -> bool:
    """Whether a form in -ing has a list as its object, up to a comma: ", uniting Armenia, Belarus and Russia,", ", involving 300 men from Mali and Chad,"."""
    is_list = closing - at > _SHORTEST_LIST and all(one.kind in ("noun", ",", "C", "R", "I") for one in phrases[at + 1 : closing])
    return is_list and phrases[at].kind == "verb" and phrases[at].form == "gerund"


_SHORTEST_LIST = 3
"""Phrases of a list that belongs to a form in -ing, which are more than its object."""


def _says(verb: Sequence["Phrase"], behind: Sequence["Phrase"]) -> bool:
    """Whether all between two commas is who says it, to whom and when: "Russia, Lavrov told reporters on Friday, will leave", "…, said Lavrov, …"."""
    if not verb or verb[0].kind != "verb" or verb[0].form != "finite" or not says(verb[0].lemma):
        return False
    if "that" not in lex.lexicon().verb_cues[verb[0].lemma].frames:
        return False  # ", praised the army,"
    nouns = [one for at, one in enumerate(behind) if one.kind == "noun" and (not at or behind[at - 1].kind != "I")]
    return len(nouns) < 2 and all(one.kind in ("noun", "R", "I") for one in behind)


def _goes_on_about_subject(phrases: Sequence["Phrase"], where: int) -> bool:
    """Whether "where" goes on about a subject: "Mali, where soldiers took power, said", and not about where something was done."""
    named = phrases[where - 2] if where >= 2 else None
    before = next((one.kind for one in reversed(phrases[: where - 2]) if one.kind not in "RQ"), "") if named is not None else ""
    return named is not None and named.kind == "noun" and before != "I"


def _is_governed(inside: Sequence["Phrase"], phrases: Sequence["Phrase"], lower: Sequence[str]) -> bool:
    """Whether prepositions govern all that stands between two commas: ", in an interview published on Friday,", ", since the war of 2020,"."""
    return all(
        one.kind in "RIA"
        or (one.kind == "S" and lower[one.first] in ALSO_PREPOSITIONS)
        or (one.kind == "noun" and (phrases[one.position - 1].kind in "IA" or lower[phrases[one.position - 1].first] in ALSO_PREPOSITIONS))
        or (one.kind == "verb" and _is_participle(one, lower))
        for one in inside
    )


ALSO_PREPOSITIONS = frozenset(("after", "before", "since", "until"))
"""Words that open a clause, or govern a noun where no verb follows."""
_OF_ALL = frozenset(("all", "both", "each"))


def _is_participle(phrase: "Phrase", lower: Sequence[str]) -> bool:
    is_short = phrase.after - phrase.first == 1 or (phrase.kind == "noun" and phrase.after - phrase.first == 2)
    return is_short and bool(lex.lexicon().tags.get(lower[phrase.head], 0) & lex.PARTICIPLE)


def closes_aside(letters: Sequence[str], at: int) -> bool:
    """Tell whether the comma before a word closes an aside: "Finland, which joined NATO in 2023, chairs the OSCE", "analysts, among them Lukyanov, believe".

    Args:
        letters: the letters of a sentence; see `csto_events.language.tagging`.
        at: the position of the word.
    """
    opening = next((i for i in range(at - 2, 0, -1) if letters[i] == ","), 0)
    is_told = letters[opening + 1 : opening + 2] == ["W"] or "".join(letters[opening + 1 : opening + 3]) in ("OI", "DI", "IO", "DS")
    return opening > 0 and (is_told or (set(letters[opening + 1 : at - 1]) == {"P"} and _is_office(letters[:opening])))


def _is_office(letters: Sequence[str]) -> bool:
    """Whether a line begins with whose or an article and what somebody is: "Its chairperson, Moussa Faki, plans", "Mali's president, Assimi Goita, appeals"."""
    office = letters[letters.index(":") + 1 :] if ":" in letters else letters
    return len(office) > 1 and (office[0] == "D" or office[1] == "K") and office[-1] == "N" and set(office[1:]) <= set("APNK")
