"""Complements: what has to stand behind a verb of all work for it to say something."""

import re

from csto_events.language.asides import ALSO_PREPOSITIONS
from csto_events.language.lexicon import Cue, lexicon
from csto_events.language.phrases import Phrase
from csto_events.language.segment import Quotation
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.attribution import cue_of
from csto_events.parsing.said.content import is_title
from csto_events.parsing.said.interrupted import behind_aside, behind_count

_ANSWERABLE = frozenset(("responsible", "accountable", "liable", "guilty"))


def is_held_answerable(passage: Passage, _: Phrase, noun: Phrase) -> bool:
    """Whether somebody is held responsible, and nothing held."""
    return not _ANSWERABLE.isdisjoint(passage.tokens.lower[noun.after : min(noun.after + 8, passage.sentence.after)])


_NUMBERED = frozenset("number numbers toll figure figures total count losses cost costs strength casualties size share".split())


def is_put_at_number(passage: Passage, _: Phrase, noun: Phrase) -> bool:
    """Whether a number is told, and nothing put anywhere: "put the toll at 12"."""
    at = next((position for position in range(noun.after, min(noun.after + 6, passage.sentence.after - 1)) if passage.lower[position] == "at"), None)
    if at is None or passage.lower[noun.head] not in _NUMBERED:
        return False
    number = passage.phrases.next(passage.phrases.at(at), "R")
    return number is not None and number.kind == "noun" and (passage.count_in(number) is not None or passage.tokens.words[number.first][0].isdigit())


def is_number_given(passage: Passage, _: Phrase, noun: Phrase) -> bool:
    """Whether a number is told, and nothing given to anybody: "gave a toll of 141"."""
    of = passage.phrases.next(noun) if passage.lower[noun.head] in _NUMBERED | {"estimate", "tally"} else None
    number = passage.phrases.next(of, "R") if of is not None and passage.phrases.word(of) == "of" else None
    return number is not None and number.kind == "noun" and passage.count_in(number) is not None


_KEPT = frozenset("contact contacts cooperation dialogue link links neutrality presence relations relationship tie ties".split())


def is_kept_up(passage: Passage, noun: Phrase) -> bool:
    """Whether somebody keeps something up, and claims nothing: "maintains close ties with Minsk", and not "maintains the ties are close"."""
    base, after = passage.sentence.first, passage.sentence.after
    kept = next((at for at in range(noun.first, min(noun.after + 1, after - 1)) if passage.lower[at] in _KEPT), None)
    return kept is not None and passage.sentence.letters[kept + 1 - base] in "IC.,"


def is_put_in_force(passage: Passage, noun: Phrase) -> bool:
    """Whether a measure is taken by being declared, and not called something: "declared a curfew", and not "declared the curfew over"."""
    head, behind = passage.lower[noun.head], noun.after
    if head == "state" and passage.lower[behind] == "of" and passage.lower[behind + 1] in _STATES_OF:
        behind += 2
    elif head not in _MEASURES and not (head == "law" and passage.lower[noun.head - 1] == "martial"):
        return False
    letters, base = passage.sentence.letters, passage.sentence.first
    return passage.lower[noun.first] not in ("the", "this", "its", "their") and letters[behind - base : behind - base + 1] not in tuple("ADEGT")


_STATES_OF = frozenset(("alert", "emergency", "siege", "war"))
_MEASURES = frozenset("armistice ceasefire curfew curfews emergency independence lockdown mobilisation mobilization quarantine truce war".split())
"""What begins by being declared."""


_CONVENED = frozenset("briefing conference election elections hearing meeting meetings referendum session summit talks vote".split())


def calls_no_meeting(passage: Passage, noun: Phrase) -> bool:
    """Tell whether something can be called by a name, and no meeting is called: not "called a meeting of EU ministers"."""
    base, letters = passage.sentence.first, passage.sentence.letters
    called = next((at for at in (noun.after, noun.head) if at < passage.sentence.after and passage.lower[at] in _CONVENED), None)
    if called is None or (letters[noun.first - base] == "D" and passage.lower[noun.first] not in ("a", "an")):
        return True
    rest = letters[called + 1 - base :]
    return (
        rest[:1] not in ("", ".", "I", ",")
        or _PREDICATED.search(rest) is not None
        or not {"a", "an", "as"}.isdisjoint(passage.lower[called : passage.sentence.after])
    )


_PREDICATED = re.compile("A(?![ANP])")
"""An adjective with no noun behind it: "called a meeting of the bloc pointless"."""


WITHDRAWN = frozenset(
    (
        "accusation accusations allegation allegations appeal application backing bid bill candidacy charge charges claim claims complaint consent "
        "count data draft endorsement estimate figure figures motion nomination number numbers objection objections offer opposition proposal remark "
        "remarks report request statement statements support threat toll veto"
    ).split()
)
"""What is said or wished, and can be taken back."""


def before_gerund(passage: Passage, preposition: Phrase) -> Phrase:
    """For "accused soldiers of three countries of killing" give the second "of", behind which stands what was done; else the preposition itself."""
    for one in passage.phrases[preposition.position + 1 : preposition.position + 6]:
        if one.kind not in ("noun", "I", "R"):
            return preposition
        following = passage.phrases.next(one)
        if one.kind == "I" and passage.phrases.word(one) == passage.phrases.word(preposition) and following is not None and following.form == "gerund":
            return one
    return preposition


def of_plan(passage: Passage, addressee: Phrase) -> Phrase | None:
    """For "told Putin of his plan to resign" give "of": the plan is told, and nobody told to resign."""
    of = passage.phrases.next(addressee)
    plan = passage.phrases.next(of) if of is not None and passage.phrases.word(of) == "of" else None
    if plan is None or plan.kind != "noun" or (passage.lower[plan.first] in ("the", "a") and not passage.is_name(addressee)):
        return None  # "told critics of the plan to leave"
    head, table = passage.lower[plan.head], lexicon()
    return of if table.nouns.get(head, head) in table.noun_cues else None


def quotation_follows(passage: Passage, after: int) -> bool:
    """Whether a quotation begins right after a cue, which then is what was said."""
    letters, base = passage.sentence.letters, passage.sentence.first
    rest = letters[after - base : after - base + 3].lstrip(",:")
    return rest[:1] == "Q"


def that_clause(passage: Passage, start: int, cue: Cue) -> int | None:
    """The token of "that" after a cue; before it may stand an addressee, a time, a place or something in commas."""
    sentence = passage.sentence
    if "that" not in sentence.vocabulary or "that" not in cue.frames:
        return None
    letters, words, at = sentence.letters, sentence.words, behind_count(sentence, start - sentence.first)
    farthest = at + _FARTHEST_THAT
    if (behind := behind_aside(sentence, at) if "," in letters[at : at + _FARTHEST_COMMA] else None) is not None:
        return sentence.first + behind
    if "that" not in words[at:farthest]:
        return None
    found = _JOINT_OR_VERB.search(letters, at, farthest)
    if found is not None and found[0] == "Q" and (title := _title_at(passage, sentence.first + found.start() + 1)) is not None:
        found = _JOINT_OR_VERB.search(letters, title + 1 - sentence.first, farthest)
    while found is not None and found[0] == "S" and words[found.start()] in ALSO_PREPOSITIONS:  # "said after talks with Zas that"
        found = _JOINT_OR_VERB.search(letters, found.end(), farthest)
    if found is not None and "to_person" in cue.frames and (behind := _behind_clause_of_addressee(letters, at, found)) is not None:
        found = _JOINT_OR_VERB.search(letters, behind, behind + _FARTHEST_THAT)
    if found is None or found[0] != "S" or words[found.start()] != "that":
        return None
    if _is_behind_comment(letters, at, found.start()):
        return None
    that = sentence.first + found.start()
    if cue.stance == "belief" and _THING.fullmatch(letters, found.end()) is not None:
        return None  # "will decide that matter"
    goes_on = letters[found.start() - 1] == "C" and that - 1 > start and _goes_on_from_earlier(passage, start)
    return None if goes_on or _is_relative(passage, that, start) else that


def _is_behind_comment(letters: str, start: int, that: int) -> bool:
    """Whether a comma ends the cue before "that": "…, he said, a claim that …", "…, he said on Monday, amid fears that …"; not "said, in Minsk, that"."""
    comma = letters.rfind(",", start, that)
    return comma >= 0 and comma < that - 1 and letters[that - 1] != "C" and (comma == start or letters[comma + 1] == "I")


def _behind_clause_of_addressee(letters: str, start: int, found: re.Match[str]) -> int | None:
    """Where it goes on behind what is said of an addressee: "told Zas, who chairs it, that", "told the council at a session requested by Mali that"."""
    at = found.start()
    if found[0] == "W" and letters[at - 1] == ",":
        closing = letters.find(",", at)
        return closing + 1 if closing >= 0 else None
    if found[0] == "W" and letters[at - 1] in "NP":
        verb = _FULL_VERB.search(letters, at)
        return verb.end() if verb is not None else None
    is_participle = found[0] == "E" and letters[at - 1] in "NP" and letters[at + 1 : at + 2] == "I"
    return found.end() if is_participle and _APART.isdisjoint(letters[start:at]) else None


_APART = frozenset(",C")
"""What parts a subject from an addressee: "told reporters, but the ministry clarified on Tuesday that"."""


def _goes_on_from_earlier(passage: Passage, start: int) -> bool:
    """Whether "and that" goes on with what an earlier verb says: "said its soldiers had responded to an attack and that all was calm"."""
    verbs = [verb for verb in passage.phrases.verbs() if verb.after <= start]
    cues = [lexicon().verb_cues.get(verb.lemma) for verb in verbs[:-1]]
    return any(cue is not None and cue.stance == "speech" and "that" in cue.frames for cue in cues)


def _is_relative(passage: Passage, that: int, start: int) -> bool:
    """Whether "that" is the subject of what follows: "rejected a truce after a strike that killed 12"."""
    if that == start or passage.lower[that + 1 : that + 2] == ["there"]:  # "denied on Monday that there are rifts"
        return False
    noun = passage.phrases.at(that - 1)
    comma = passage.phrases.previous(noun, "") if noun.kind == "noun" and noun.first > start else None
    if comma is not None and comma.kind == "," and passage.lower[noun.first] in ("a", "an", "the", "something"):
        return True  # "reported 49 deaths, a figure that nobody confirmed"
    following = passage.phrases.next(passage.phrases.at(that))
    return following is not None and following.kind == "verb" and following.form == "finite"


def _title_at(passage: Passage, token: int) -> int | None:
    """Where the name of a broadcast or paper ends that begins at a token: "told “Good Morning Mali” that …"."""
    quotation = next(iter(passage.reading.quotations_from(token, token + 1)), None)
    return quotation.after if quotation is not None and is_title(passage, quotation) else None


_FARTHEST_THAT = 18  # tokens behind the cue
_THING = re.compile("[AN]{0,2}[.]?")
_FARTHEST_COMMA = 10  # tokens from the cue to the aside in which it is told when or how
_FULL_VERB = re.compile("[VEBG]")
_JOINT_OR_VERB = re.compile("[SW;:.QVBXZG-]|E(?![NAP])|(?<![DIA])E")
"""What ends the search for "that"; a participle within a noun phrase is none: "in a televised address"."""


def quotes_subject(passage: Passage, quotation: Quotation) -> bool:
    """Tell whether quoted words are only the subject of the clause that is said, or a part of it: "said “dozens of rebels” had left"."""
    letters, base = passage.sentence.letters, passage.sentence.first
    if quotation.after + 1 >= passage.sentence.after or not _VERBAL.isdisjoint(letters[quotation.first - base : quotation.after - base]):
        return False
    following = passage.phrases.at(quotation.after + 1)
    if following.kind == "verb" and following.first == quotation.after + 1 and following.form == "finite":
        return True  # "said “third countries” had asked for it"
    if following.kind == "noun":
        following = passage.phrases.next(following) or following
    return following.kind == "verb" and following.form == "finite" and cue_of(passage, following) is None


_VERBAL = frozenset("VBXZGE,.:;?!")


def called_holiday(passage: Passage, start: int) -> Phrase | None:
    """Give what a day is declared to be, where it is not when that was done: "declared Monday a day of mourning"."""
    date = next((one for one in passage.sentence.dates if one.first == start), None)
    noun = passage.phrases.at(date.after) if date is not None and date.after < passage.sentence.after else None
    if noun is None or noun.kind != "noun" or passage.lower[noun.first] not in ("a", "an"):
        return None
    return noun if passage.lower[noun.head] in ("day", "holiday") else None


def says_ready(passage: Passage, verb: Phrase, adjective: Phrase) -> bool:
    """Tell whether a headline leaves out that who speaks is ready: "Kyrgyzstan says ready to host drills".

    Args:
        passage: the sentence.
        verb: the verb of saying.
        adjective: the adjective right behind it.
    """
    if adjective.kind != "A":
        return False
    behind = passage.phrases.next(adjective, "")
    is_headline = passage.lower[verb.first : verb.after] in (["says"], ["say"]) and adjective.first == verb.after
    follows = behind is not None and (behind.form == "infinitive" or passage.lower[behind.first] == "for")
    return is_headline and follows and passage.lower[adjective.first] in _READY


_READY = frozenset(("eager", "open", "prepared", "ready", "unable", "unwilling", "willing"))


_REPORTING = frozenset("acknowledge admit announce claim confirm count deny record register report speak".split())
_HARMED = frozenset(("dead", "injured", "killed", "missing", "wounded"))


def is_number_of_harmed(passage: Passage, verb: Phrase, noun: Phrase) -> bool:
    """Whether how many were harmed is reported, who are not only spoken of: "confirmed two wounded soldiers", not "mourned two dead soldiers"."""
    if verb.lemma not in _REPORTING or _HARMED.isdisjoint(passage.lower[noun.first : noun.head]):
        return False
    return passage.count_in(noun) is not None
