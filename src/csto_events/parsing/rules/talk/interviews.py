"""Interviews and transcripts: paragraphs that begin with the name of a speaker, or with "Question" and "Answer", and a colon."""

from bisect import bisect_left
from collections import Counter
from itertools import islice, takewhile

import attrs

from csto_events.language.tokens import DASHES
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Source
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.attribution import source
from csto_events.parsing.said.content import statement
from csto_events.parsing.triggers import triggers
from csto_events.parsing.who.coreference import Names
from csto_events.parsing.who.mentions import is_person
from csto_events.parsing.who.names import entity_kind

LONGEST_TURN = 3000
"""Tokens of one answer."""
LONGEST_MARK = 2
"""Marks before the name of a speaker: a quotation mark, or the asterisks of bold letters."""


def _turn(passage: Passage) -> Found:
    """Read the turn that begins with a sentence; an interviewer without a name asserts nothing."""
    yield from _behind_dash(passage)
    turns, start = passage.reading.turns, passage.sentence.first
    for position, (first, colon, after) in passage.reading.turns_from(start, start + LONGEST_MARK + 1):
        if after - colon < 3:
            continue
        label = _label(passage, first, colon)
        last = after if label is not None else len(passage.tokens)  # a report of an interview goes on behind its last answer
        following = turns[position + 1][0] if position + 1 < len(turns) else last
        end = min(passage.reading.paragraph_at(following)[0] if position + 1 < len(turns) else last, first + LONGEST_TURN)
        if position + 1 == len(turns):
            end = _before_telling(passage, colon, after, end, is_only=len(turns) == 1)
        if label == "question":
            yield Passed("statement", passage.sentence, (colon, colon + 1), "question")
            continue
        begins = next((at for at in range(colon + 1, after) if passage.tokens.words[at] != "*"), colon + 1)
        pieces = _pieces(passage, colon, begins, end)
        voice = _voice(passage, first, colon)
        if label is None and (passage.text(first, colon) in passage.reading.askers or (voice.entity is None and passage.tokens.words[end - 1] == "?")):
            yield Passed("statement", passage.sentence, (colon, colon + 1), "question")
            continue
        if len(turns) == 1 and not is_person(voice.entity):
            continue  # "Press Briefing: Thank you for coming."
        made = statement(passage, None, pieces, voice, None, colon)
        if isinstance(made, Candidate):
            yield attrs.evolve(made, fields={**made.fields, "mode": "direct"})


def _pieces(passage: Passage, colon: int, begins: int, end: int) -> list[tuple[int, int]]:
    """What a turn says, paragraph by paragraph."""
    paragraphs = passage.reading.layout.paragraphs
    opening = max(0, bisect_left(paragraphs, (colon + 1,)) - 1)
    told = takewhile(lambda one: one[0] < end, islice(paragraphs, opening, None))
    return [(max(begins, first), min(end, after)) for first, after in told if after > colon + 1]


def _before_telling(passage: Passage, colon: int, after: int, end: int, *, is_only: bool) -> int:
    """Where the last turn ends: before the paragraph that speaks of its speaker, or of the interview, and so is the paper's again.

    Behind other turns the paragraph begins with the name, since an answer may repeat what somebody calls its speaker.
    """
    words, paragraphs = passage.tokens.words, passage.reading.layout.paragraphs
    name = words[colon - 1]
    for first, behind in islice(paragraphs, bisect_left(paragraphs, (after,)), None):
        if first >= end:
            break
        opening = behind if is_only else min(behind, first + _LONGEST_OPENING)
        if name in words[first:opening] or " ".join(passage.lower[first : first + 2]) in _OF_INTERVIEW:
            return first
    return end


_LONGEST_OPENING = 3
"""Tokens among which a paragraph about somebody has the surname: "Valery Semerikov, a retired general, …"."""
_OF_INTERVIEW = frozenset(("the interview", "this interview", "interview by", "interviewed by", "the conversation", "this conversation", "edited by"))
"""How a paragraph begins that tells how the interview came about: "This interview has been edited for length."."""


def _behind_dash(passage: Passage) -> Found:
    """Read the answer of "– How many were sent? – We sent 2,000.", a paragraph each, where more than one question is asked."""
    first, paragraphs = passage.sentence.first, passage.reading.layout.paragraphs
    at = bisect_left(paragraphs, (first,)) if passage.tokens.words[first] in DASHES else 0
    if not 0 < at < len(paragraphs) or paragraphs[at][0] != first or not _asks(passage, at - 1) or _asks(passage, at):
        return
    if not (_asks(passage, at + 1) or _asks(passage, at - 3)):
        return
    opening = next(start for start, _ in paragraphs if passage.tokens.words[start] in DASHES)
    spoken_of = _interviewed(passage.names, opening)
    named = next((one for one in passage.names.within(0, opening) if one.entity == spoken_of), None) if spoken_of is not None else None
    if named is None:
        yield Passed("statement", passage.sentence, (first, first + 1), "unresolved")
        return
    after = next((later for later in range(at + 1, len(paragraphs)) if passage.tokens.words[paragraphs[later][0]] in DASHES), at + 1)
    pieces = [(first + 1, paragraphs[at][1]), *(piece for piece in paragraphs[at + 1 : after] if piece[0] - first < LONGEST_TURN)]
    made = statement(passage, None, pieces, Source(entity=spoken_of, span=(named.first, named.after)), None, first)
    if isinstance(made, Candidate):
        yield attrs.evolve(made, fields={**made.fields, "mode": "direct"})


def _asks(passage: Passage, at: int) -> bool:
    """Whether a paragraph is a question behind a dash."""
    paragraphs, words = passage.reading.layout.paragraphs, passage.tokens.words
    return 0 <= at < len(paragraphs) and words[paragraphs[at][0]] in DASHES and words[paragraphs[at][1] - 1] == "?"


def _label(passage: Passage, first: int, colon: int) -> str | None:
    """What the word before the colon says of the turn, `question` or `answer`; None where it is a name."""
    is_alone = colon - first == 1 or passage.lower[first + 1] in ("(", "*")  # "Question (Interfax)"
    known = triggers("talk", frozenset(("turn",))).get(passage.lower[first]) if is_alone else None
    return known.value if known is not None else None


def _voice(passage: Passage, first: int, colon: int) -> Source:
    cue = (colon, colon + 1)
    if _label(passage, first, colon) == "answer":
        return Source(entity=_interviewed(passage.names, passage.reading.turns[0][0]), span=(first, colon), cue=cue)
    end = next((at + 1 for at in range(colon - 1, first, -1) if passage.tokens.words[at] != "*"), first + 1)
    name = passage.phrases.at(end - 1)
    return source(passage, name, end, cue) if name.kind == "noun" else Source(span=(first, end), cue=cue)


def _interviewed(names: Names, before: int) -> str | None:
    """Whom the answers come from: the person of whom the lines before the first turn speak most, and first."""
    spoken_of = [one.entity for one in names.within(0, before) if one.entity is not None and entity_kind(one.entity) == "person"]
    return Counter(spoken_of).most_common(1)[0][0] if spoken_of else None


RULES = (
    Rule(
        name="talk/interview-answer",
        kind="statement",
        reads="paragraphs that begin with a name, or with question and answer, and a colon, or with a dash; each has several",
        why="a transcript gives each turn under the name of its speaker; a question asserts nothing",
        triggers=lambda: DASHES | {":"},
        find=_turn,
        fires=(
            Fires(text="ZAS: We left.\n\nREPORTER: When?\n\nZAS: On Monday at noon.\n\nREPORTER: And then?", fields={"mode": "direct", "text": "We left"}),
            Fires(
                text="Putin received us in Sochi.\n\nQuestion: Who asked?\n\nAnswer: They did it.\n\nQuestion: Why?\n\nAnswer: For help.",
                fields={"mode": "direct", "attribution.source": "person:vladimir-putin", "text": "They did it"},
            ),
            Fires(
                text="Putin: We saw it coming.\n\nHost: How?\n\nPutin: By the prices.\n\nHost: I see.", fields={"attribution.source": "person:vladimir-putin"}
            ),
        ),
        near=("Background: the war of 2020.", "Time: noon\n\nPlace: Minsk", "The agenda: gas.", "Q: Who asked?\n\nQ: Who paid for it?"),
    ),
)
