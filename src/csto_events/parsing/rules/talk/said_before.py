"""Said before: what stands in front of its voice, "C, he said" and "C, said Zas"."""

import itertools
from collections.abc import Sequence

from csto_events.language.headlines import before_in_headline
from csto_events.language.lexicon import Cue, lexicon
from csto_events.language.phrases import Phrase
from csto_events.language.tokens import QUOTATION_MARKS
from csto_events.parsing.candidate import Fires, Found, Rule, Source
from csto_events.parsing.passage import Passage
from csto_events.parsing.predicates import predicate_of
from csto_events.parsing.rules.talk.comments import behind_addressee, behind_comment
from csto_events.parsing.rules.talk.statements import RELAYING, cue_forms, is_impersonal, is_participle
from csto_events.parsing.said.attribution import TO_SOMEBODY, cue_of, cued, is_medium, source
from csto_events.parsing.said.bounds import phrases_between, start_of_content
from csto_events.parsing.said.citing import cited
from csto_events.parsing.said.complements import quotation_follows
from csto_events.parsing.said.consequences import is_consequence
from csto_events.parsing.said.content import statement
from csto_events.parsing.said.frames import content_after
from csto_events.parsing.said.sources import (
    before_apposition,
    is_voice,
    quoted_as_saying,
    source_after,
    source_before,
)
from csto_events.parsing.said.voices_between import is_headline_of, is_order, related, stands_in_relative


def _before_cue(passage: Passage) -> Found:
    """Read "C, he said" and "C, said Zas", where the cue has no content after it."""
    letters, base = passage.sentence.letters, passage.sentence.first
    first_comma = base + letters.find(",")
    for verb, cue, cue_after in cued(passage) if first_comma >= base else ():
        if verb.first < first_comma or verb.form != "finite" or not _can_stand_behind(cue) or content_after(passage, verb, cue, cue_after) is not None:
            continue
        if (
            _is_done_by(passage, verb)
            or _is_itself_judged(passage, verb, cue)
            or quotation_follows(passage, cue_after)
            or quoted_as_saying(passage, verb) is not None
        ):
            continue
        placed = _placed_after_content(passage, verb, cue_after)
        if placed is None:
            continue
        comma, phrase, end, cue_span = placed
        if _has_complement(passage, cue, max(end, cue_after)):
            continue
        first = start_of_content(passage, comma)
        if letters[comma - base] != "," or "Q" in letters[max(0, comma - 1 - base) : comma + 1 - base] or _is_participial(passage, first):
            continue
        behind = behind_addressee(passage, cue, max(end, cue_after))
        pieces = _pieces(passage, verb, (first, comma), _rest_of_interrupted(passage, behind, is_told=behind > max(end, cue_after)))
        if pieces is None:
            continue
        is_hearer = verb.passive and verb.lemma in TO_SOMEBODY  # "…, TASS was told at the ministry"
        voice = Source(cue=cue_span) if is_hearer else cited(passage, source(passage, phrase, end, cue_span), phrase)
        made = statement(passage, verb, pieces, voice, cue, verb.head)
        if made is not None:
            yield made


def _pieces(passage: Passage, verb: Phrase, before: tuple[int, int], rest: tuple[int, int] | None) -> list[tuple[int, int]] | None:
    """The pieces of what is said around a voice and its cue; None where nothing is."""
    first, comma = _behind_colon(passage, *before) if rest is not None else before
    before = first, comma
    if stands_in_relative(passage, comma):
        return [related(passage, rest)] if rest is not None else None
    is_parted = rest is not None and passage.sentence.letters[comma - 1 - passage.sentence.first] in "XZ"  # "the truce has, he said, failed"
    is_fragment = is_parted or _is_fragment(passage, first, comma)
    is_told_of = rest is not None and is_consequence(passage, passage.phrases.at(rest[0]))
    rest = None if is_fragment and is_told_of else rest  # "On Monday, the army said, killing them was a crime"
    if (
        is_fragment
        and rest is None
        and not _is_short_answer(passage, first, comma)
        and not is_order(passage, verb, first)
        and not is_headline_of(passage, verb, first, comma)
    ):
        return None
    if rest is None:
        return [before]
    goes_on = is_fragment or is_told_of or passage.phrases.at(rest[0]).kind in "SWQC"
    return [before, rest] if goes_on else [before]


def _behind_colon(passage: Passage, first: int, comma: int) -> tuple[int, int]:
    """For "Zas is blunter: the bloc, he says, will survive" give what stands behind the colon, where a voice parts it."""
    colon = next((at for at in range(comma - 1, first, -1) if passage.lower[at] == ":"), None) if ":" in passage.sentence.vocabulary else None
    return (colon + 1, comma) if colon is not None and _is_fragment(passage, colon + 1, comma) else (first, comma)


def before_quoting(passage: Passage, verb: Phrase) -> tuple[int, int] | None:
    """Give the content before "…, TASS quoted Zas as saying" and "…, Zas was quoted as saying by TASS", as token positions."""
    before = source_before(passage, verb)
    comma = before[0].first - 1 if before is not None else 0
    if comma <= passage.sentence.first or passage.lower[comma] != "," or comma - 1 in passage.reading.quoted:
        return None
    first = start_of_content(passage, comma)
    return (first, comma) if not _is_participial(passage, first) and not _is_fragment(passage, first, comma) else None


def _can_stand_behind(cue: Cue) -> bool:
    """Whether a cue can have a clause before it; one that only names things has none: "the drill, called Search, began"."""
    frames = cue.frames
    if cue.word == "plan":
        return False  # "Putin visits Minsk, talks planned"
    return "bare" in frames or "that" in frames or ("quotation" in frames and "small_clause" not in frames)


def _is_done_by(passage: Passage, verb: Phrase) -> bool:
    """Whether a passive tells by whom something was claimed or commanded: "an attack, claimed by JNIM,", "the force will be commanded by a general"."""
    if verb.passive and verb.lemma == "charge":
        return True  # "500 were detained, 40 were charged"
    if verb.after >= passage.sentence.after or passage.lower[verb.after] != "by":
        return False
    if not is_participle(passage, verb):
        return verb.passive and not is_impersonal(passage, verb)
    before = passage.phrases.previous(verb, "")
    is_told = before is not None and passage.lower[before.head] in lexicon().noun_cues  # "a claim denied by Kyiv"
    return before is None or before.kind != "noun" or is_told or not is_voice(passage, before)  # "the mayor said by telephone"


def _is_itself_judged(passage: Passage, verb: Phrase, cue: Cue) -> bool:
    """Whether the subject of a passive is what is judged and nobody who tells: "He fell, his health is estimated as good", not "it is estimated"."""
    if not verb.passive or cue.part != "verb":
        return False
    subject = passage.phrases.subject(verb)
    return subject is not None and not is_impersonal(passage, verb) and not _hears(passage, verb, subject)


def _hears(passage: Passage, verb: Phrase, subject: Phrase) -> bool:
    """Whether an outlet is told what it tells on: "TASS was told at the ministry"."""
    return verb.lemma in TO_SOMEBODY and is_medium(passage, passage.actor(subject) or "")


def _has_complement(passage: Passage, cue: Cue, after: int) -> bool:
    """Whether something stands behind a cue that it governs, so that it is no comment: "…, he decided to leave"."""
    following = passage.phrases.at(after) if after < passage.sentence.after else None
    if following is None or following.first < after or any(date.first == after for date in passage.sentence.dates):
        return False
    if following.kind == "verb":
        return following.lemma not in RELAYING or following.form != "gerund"  # "TASS reports citing the ministry"
    return following.kind == "noun" and "to_person" not in cue.frames


def _is_fragment(passage: Passage, first: int, comma: int) -> bool:
    """Whether what stands before a comma is no main clause: "The quarrel, Zas said, had begun", "If it rains, he said, we stay"."""
    within = list(phrases_between(passage, first, comma))
    if (comma - first < 3 and not _is_short_clause(passage, within)) or not any(one.kind == "verb" and one.form == "finite" for one in within):
        return True
    clauses = [list(clause) for is_comma, clause in itertools.groupby(within, lambda one: one.kind == ",") if not is_comma]
    return all(_is_subordinate(passage, clause) for clause in clauses if any(one.kind == "verb" and one.form == "finite" for one in clause))


def _is_short_answer(passage: Passage, first: int, comma: int) -> bool:
    """Whether words are an answer without a verb: "Probably not, says Petrov"."""
    return first == passage.sentence.first and 0 < comma - first <= _LONGEST_ANSWER and _ANSWERING.issuperset(passage.lower[first:comma])


_LONGEST_ANSWER = 4  # tokens
_ANSWERING = frozenset("absolutely certainly definitely entirely hardly maybe never no not perhaps possibly probably quite really so unlikely yes yet".split())


def _is_short_clause(passage: Passage, within: Sequence[Phrase]) -> bool:
    """Whether a subject and a verb that says nothing make a clause of two words: "Nothing changes", "Goma fell"."""
    if len(within) != 2:
        return False
    subject, verb = within
    is_subject = subject.kind == "noun" or passage.lower[subject.first] == "nothing"
    return is_subject and verb.kind == "verb" and verb.form == "finite" and cue_of(passage, verb) is None


def _is_subordinate(passage: Passage, clause: Sequence[Phrase]) -> bool:
    """Whether words between commas begin as a clause that another one governs: "In 2010, when riots broke out, the bloc intervened", "Had they known, …"."""
    opening = next((one for one in clause if one.kind not in "CR"), None)
    if opening is not None and opening.first in passage.sentence.conditionals:
        return True
    if opening is not None and passage.lower[opening.first] == "what" and sum(one.kind == "verb" and one.form == "finite" for one in clause) > 1:
        return False  # "What is needed is unity, he said"
    if opening is None or opening.kind in "SW":
        return opening is not None
    return opening.kind == "noun" and passage.lower[opening.first] == "that" and opening.first != passage.sentence.first  # "That was wrong, he said"


def _is_participial(passage: Passage, first: int) -> bool:
    """Whether words begin with a participle, and so say of the subject behind them what goes with the verb: "Asked whether he would go, he laughed"."""
    opening = passage.phrases.at(first)
    return opening.kind == "verb" and opening.first == first and opening.head == first and passage.sentence.letters[first - passage.sentence.first] in "EG"


_REASONS = frozenset(("because", "since", "if", "unless", "until", "so", "provided", "that", "how", "why", "whether"))
"""What begins a clause that belongs to the one before the cue: "It is clear, he said, that the bloc failed"."""


def _rest_of_interrupted(passage: Passage, after: int, *, is_told: bool) -> tuple[int, int] | None:
    """For "The quarrel, Lavrov said in Minsk, had begun" give "had begun": what behind the comma goes on with the clause before the cue.

    Where `is_told`, somebody stands before the comma of whom a relative clause would tell: "On Monday, he phoned Putin, who promised help".
    """
    comma = behind_comment(passage, after)
    if comma is None or comma + 1 >= passage.sentence.after or passage.lower[comma] != ",":
        return None
    if is_told and passage.phrases.at(comma + 1).kind == "W":
        return None
    last = passage.sentence.after - (passage.tokens.words[passage.sentence.after - 1] in ".!?")
    return (comma + 1, last) if _goes_on(passage, comma + 1) else None


def _goes_on(passage: Passage, start: int) -> bool:
    """Whether a finite verb, a clause, a reason, a contrast or a consequence begins, and no deed of the source: "but will not open", not "and left"."""
    opening = passage.phrases.at(start)
    if opening.kind == "C":
        verb = passage.phrases.next(opening)
        return verb is not None and verb.kind == "verb" and (bool(verb.modal) or verb.tense == "future")
    if (opening.kind == "S" and passage.lower[opening.first] in _REASONS) or opening.kind == "W" or is_consequence(passage, opening):
        return True
    verb = passage.phrases.at(start + (passage.lower[start] == "there" or passage.tokens.words[start] in QUOTATION_MARKS))
    predicate = predicate_of(passage, verb) if verb.kind == "noun" else verb
    return predicate is not None and predicate.kind == "verb" and predicate.form == "finite"


def _placed_after_content(passage: Passage, verb: Phrase, cue_after: int) -> tuple[int, Phrase, int, tuple[int, int]] | None:
    """For a cue behind its content give the comma before it, the source, its end, and the cue."""
    before = source_before(passage, verb)
    if before is not None:
        phrase, end = before
        comma, opening = phrase.first - 1, passage.phrases.previous(verb, "R")
        if (
            comma >= passage.sentence.first
            and passage.lower[comma] == ","
            and passage.lower[verb.first - 1] != "that"
            and (opening is None or opening.kind != "W")
        ):
            return comma, phrase, end, (verb.first, cue_after)
        behind = passage.phrases.next(phrase, ",")
        if behind is not None and behind.kind == "W":  # "Armenia, which asked for help, criticised the bloc"
            return None
    comma = verb.first - 1
    is_apart = comma >= passage.sentence.first and passage.lower[comma] == "," and before_apposition(passage, verb) is None
    is_apart = is_apart and before_in_headline(passage.phrases, passage.lower, verb) is None  # "Kazakhstan restores order, thanks allies"
    is_apart = is_apart and not _goes_on_with_auxiliary(passage, comma)
    after = source_after(passage, cue_after) if is_apart else None
    if after is not None and is_voice(passage, after[0]):  # and not "stood in silence, read out the names of the dead"
        return comma, after[0], after[1], (verb.first, cue_after)
    return None


def _goes_on_with_auxiliary(passage: Passage, comma: int) -> bool:
    """Whether words in commas part an auxiliary and its participle: "It has, for its part, recalled its envoy", not "the truce has, said Zas, failed"."""
    opening = next((one for one in reversed(passage.phrases[: passage.phrases.at(comma).position]) if one.kind not in "RIA" and one.kind != "noun"), None)
    before = opening.first - 1 - passage.sentence.first if opening is not None and opening.kind == "," else -1
    return before > 0 and passage.sentence.letters[before] in "XZ"


RULES = (
    Rule(
        name="talk/content-before-cue",
        kind="statement",
        reads="a clause, a comma, and then the source with its verb of saying, in either order",
        why="the verb has no other content, and the comma sets it apart as comment on the clause (Quirk et al. 1985, 15.54)",
        triggers=cue_forms,
        find=_before_cue,
        fires=(
            Fires(text="The mission has ended, Pashinyan said.", fields={"attribution.source": "person:nikol-pashinyan", "text": "The mission has ended"}),
            Fires(text="Troops will leave Almaty, said Tokayev.", fields={"attribution.source": "person:kassym-jomart-tokayev"}),
            Fires(text="The border is closed, the Interior Ministry said on Monday.", fields={"attribution.source_text": "the Interior Ministry"}),
        ),
        near=("After the talks, Pashinyan left.", "In Minsk, the ministers spoke.", "On Monday, the president said nothing."),
    ),
)
