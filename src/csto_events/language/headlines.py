"""Headlines of two deeds: "Lukashenko skips summit, denies plan to quit", where a comma alone joins what one subject does."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from csto_events.language import lexicon as lex
from csto_events.language.compounds import COMPOUNDS
from csto_events.language.line import FINITE, Line, object_follows
from csto_events.language.verbgroups import says

if TYPE_CHECKING:
    from csto_events.language.phrases import Phrase

_ENDS = frozenset(".!?…;:")
_NAMING = frozenset("PNAK")
_FARTHEST = 14
"""Phrases before a verb among which the one before it is looked for."""


def speaks_in_headline(line: Line) -> bool:
    """Let the one verb of a headline that has no other be what somebody with an office, or a name, says: "UN chief urges calm in Kazakhstan".

    Args:
        line: the sentence, whose words have their letters.

    Returns:
        Whether there is such a verb, which has its letter now.
    """
    at = next((at for at, word in enumerate(line.lower) if word in _SPEAKING), None)
    if at is None or not 0 < at < len(line.lower) - 1 or line.letters[at] != "N" or line.printed[-1] in _ENDS or set(line.letters[:at]) - _NAMING:
        return False
    known, before = lex.lexicon(), line.lower[at - 1]
    is_somebody = line.letters[at - 1] == "P" or before in known.titles or before in known.person_nouns
    if not is_somebody or line.tags_at(at - 1) & lex.PLURAL or line.letters[at + 1] not in tuple("NAPDTM"):
        return False
    line.letters[at - 1 : at + 1] = "P" if line.letters[at - 1] == "P" else "N", "V"
    for behind in range(at + 2, len(line.lower)):
        if line.letters[behind - 1 : behind + 1] == [",", "N"] and goes_on_in_headline(line, behind):
            line.letters[behind] = "V"
    return True


def end_of_first_deed(line: Line) -> int | None:
    """Give where a headline without a verb so far goes on with what happens meanwhile: the "as" of "president calls in troops as riots kill 14".

    Args:
        line: the sentence, whose words have their letters.
    """
    letters = line.letters
    if "S" not in letters or line.printed[-1] in _ENDS:
        return None
    end, known = letters.index("S"), lex.lexicon()
    is_somebody = letters[0] == "P" or any(word in known.titles or word in known.person_nouns for word in line.lower[:2])
    is_verbless = end > 1 and FINITE.isdisjoint(letters[:end])
    return end if is_verbless and is_somebody and line.lower[end] in _MEANWHILE else None


_MEANWHILE = frozenset(("after", "as", "before", "while"))


def find_verb(line: Line, after: int) -> None:
    """Take for the verb of a headline that has no other up to a position the first word that can be one: "African Union summit ends in Minsk".

    Before an infinitive only a plain form is one, behind a plural: "leaders meet in Minsk to sign", and not "strikes in Mali to go on".
    """
    letters, plural = line.letters[:after], False
    has_infinitive = "B" in letters
    if has_infinitive and any(letter == "B" and letters[at - 1] != "T" for at, letter in enumerate(letters)):
        return
    for at, letter in enumerate(letters):
        tags = line.tags_at(at)
        agrees = tags & (lex.BASE if plural else lex.PRESENT) and (not has_infinitive or (plural and letters[at + 1 : at + 2] != ["T"]))
        goes = plural and line.lower[at] in _GOING and letters[at + 1 :] in ([], ["."])  # "last peacekeepers leave"
        can_be_one = at and letter in "NA" and letters[at - 1] in "NP" and agrees and tuple(line.lower[at - 1 : at + 1]) not in COMPOUNDS
        if can_be_one and (goes or _goes_on_behind(line, letters, at)):  # and not "Border clashes in Batken"
            line.letters[at] = "V"
            return
        plural = plural or bool(letter == "N" and tags & lex.PLURAL)
    presents = [at for at, letter in enumerate(letters) if at and letter in "NA" and line.tags_at(at) & lex.PRESENT]
    is_one = len(presents) == 1 and set(letters[: presents[0]]) == {"P"} and line.lower[presents[0]] not in _OCCURRENCES
    if is_one and letters[presents[0] + 1 : presents[0] + 2] in (["N"], ["A"]):
        line.letters[presents[0]] = "V"  # "Armenia freezes participation"


def _goes_on_behind(line: Line, letters: Sequence[str], at: int) -> bool:
    """Whether what stands behind a form goes on from a verb: "summit ends in Minsk", "parliament backs sending troops"."""
    if at + 1 == len(letters):
        return False
    return letters[at + 1] in "IDPTRM" or (letters[at + 1] == "G" and lex.lexicon().verbs.get(line.lower[at]) in _BEFORE_GERUND)


_BEFORE_GERUND = frozenset("approve back begin consider end finish halt oppose reject resume start stop support suspend".split())
"""Verbs that have a form in -ing as their object."""
_GOING = frozenset(("arrive", "depart", "leave", "return", "withdraw"))
_OCCURRENCES = frozenset(
    (
        "arrests attacks claims clashes debates deals drills elections exercises fires floods forces marches offers patrols plans polls protests raids "
        "reports riots sanctions shells strikes talks troops visits votes"
    ).split()
)
"""Plurals that stand behind a name as nouns where a line has no verb: "Kazakhstan protests timeline"."""


def told_at_end(line: Line) -> int | None:
    """Give the comma behind which a headline says no more than who tells what stands before it, where that has no verb yet.

    "Armenia freezes participation in CSTO, says Pashinyan", "…, PM says".
    """
    if line.printed[-1] in _ENDS or "," not in line.letters:
        return None
    comma = len(line.letters) - 1 - line.letters[::-1].index(",")
    behind = line.letters[comma + 1 :]
    told = behind.index("V") if behind.count("V") == 1 else None
    if told is None or told not in (0, len(behind) - 1) or set(behind) - _TELLER or not FINITE.isdisjoint(line.letters[:comma]):
        return None
    return comma if says(lex.lexicon().verbs.get(line.lower[comma + 1 + told], "")) else None


_TELLER = _NAMING | {"D", "V"}
_SPEAKING = frozenset(("slams", "urges", "vows"))
"""Verbs of headlines that are hardly ever nouns."""


def goes_on_in_headline(line: Line, at: int) -> bool:
    """Tell whether a form that is noun and verb is what the subject of a headline does further: "PM meets Putin, urges CSTO to act".

    Args:
        line: the sentence.
        at: the position of a form right behind a comma.
    """
    if line.printed[-1] in _ENDS or at < 3 or not line.tags_at(at) & lex.PRESENT or not line.lower[at].endswith("s") or at + 1 >= len(line.lower):
        return False
    if not any(letter == "V" and line.tags_at(earlier) & (lex.PRESENT | lex.BASE) for earlier, letter in enumerate(line.letters[:at])):
        return False
    known, following = lex.lexicon(), line.lower[at + 1]
    lemma = known.verbs.get(line.lower[at], "")
    follows = object_follows(line, at + 1) or (line.lower[at] in _SPEAKING and bool(line.tags_at(at + 1) & lex.NOUN))
    return (follows and lemma in known.verb_cues) or any(cue.words[1:2] == (following,) for cue in known.verb_phrases.get(lemma, ()))


def before_in_headline(phrases: Sequence["Phrase"], lower: Sequence[str], verb: "Phrase") -> "Phrase | None":
    """For the "denies" of "Lukashenko skips summit, denies plan to quit" give "skips", whose subject it has.

    Args:
        phrases: the phrases of a sentence.
        lower: the tokens of its text in lower case.
        verb: a verb group right behind a comma.

    Returns:
        The verb group before it; None where the sentence ends with a stop, where the verb is not third person, or where who says it stands behind.
    """
    if phrases[-1].kind == "." or verb.form != "finite" or not _is_present(lower, verb) or _is_inverted(phrases, verb):
        return None
    earlier = _first_deed(phrases[max(0, verb.position - _FARTHEST) : verb.position - 1])
    if earlier is None or (earlier.position and phrases[earlier.position - 1].kind not in ("noun", "R", ")")):
        return None
    is_to = earlier.form == "infinitive" and earlier.position == 1 and lower[earlier.first] == "to"
    return earlier if is_to or (earlier.form == "finite" and earlier.tense == "present" and not earlier.passive) else None


def _first_deed(before: Sequence["Phrase"]) -> "Phrase | None":
    """The first verb of what stands before the comma, where that is one deed, or one saying with its content: "Pashinyan says Armenia left"."""
    verbs = [one for one in before if one.kind == "verb"]
    if not verbs or any(one.kind not in ("noun", "verb", "I", "R", "A", "Q") for one in before[before.index(verbs[0]) :]):
        return None
    finite = [one for one in verbs if one.form == "finite"]
    return verbs[0] if len(finite) < 2 or says(verbs[0].lemma) else None


def _is_present(lower: Sequence[str], verb: "Phrase") -> bool:
    return verb.tense == "present" and verb.after - verb.first == 1 and lower[verb.first].endswith("s") and lower[verb.first] not in ("is", "has")


def _is_inverted(phrases: Sequence["Phrase"], verb: "Phrase") -> bool:
    """Whether who says it stands behind a verb of saying: "troops leave Almaty, says Tokayev on Friday"."""
    rest = phrases[verb.position + 1 :]
    if not rest or rest[0].kind != "noun" or verb.lemma not in SAID_BEFORE:
        return False
    return all(one.kind in ("noun", "I", "(", ")") for one in rest)


SAID_BEFORE = frozenset("acknowledge add admit announce claim confirm declare predict report say state suggest warn".split())
"""Verbs of saying before which what is said stands, and behind which who says it."""
