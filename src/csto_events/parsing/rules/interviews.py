"""Interviews and transcripts: paragraphs that begin with the name of a speaker, or with "Question" and "Answer", and a colon."""

from collections import Counter

import attrs

from csto_events.parsing.attribution import source
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Source
from csto_events.parsing.content import statement
from csto_events.parsing.coreference import Names
from csto_events.parsing.names import entity_kind
from csto_events.parsing.passage import Passage
from csto_events.parsing.triggers import triggers

LONGEST_TURN = 3000
"""Tokens of one answer."""


def _turn(passage: Passage) -> Found:
    """Read the turn that begins with a sentence; an interviewer without a name asserts nothing."""
    turns = passage.reading.turns
    for position, (first, colon, after) in enumerate(turns):
        if first - passage.sentence.first not in (0, 1) or after - colon < 3:
            continue
        label = _label(passage, first, colon)
        last = after if label is not None else len(passage.tokens)  # a report of an interview goes on behind its last answer
        end = min(turns[position + 1][0] if position + 1 < len(turns) else last, first + LONGEST_TURN)
        if label == "question":
            yield Passed(kind="statement", sentence=passage.sentence, trigger=(colon, colon + 1), reason="question")
            continue
        paragraphs = passage.reading.layout.paragraphs
        pieces = [(max(colon + 1, start), min(end, stop)) for start, stop in paragraphs if start < end and stop > colon + 1]
        voice = _voice(passage, first, colon)
        if voice.entity is None and label is None and passage.tokens.words[end - 1] == "?":
            yield Passed(kind="statement", sentence=passage.sentence, trigger=(colon, colon + 1), reason="question")
            continue
        made = statement(passage, None, pieces, voice, None, colon)
        if isinstance(made, Candidate):
            yield attrs.evolve(made, fields={**made.fields, "mode": "direct"})


def _label(passage: Passage, first: int, colon: int) -> str | None:
    """What the word before the colon says of the turn, `question` or `answer`; None where it is a name."""
    known = triggers("talk", frozenset(("turn",))).get(passage.lower[first]) if colon - first == 1 else None
    return known.value if known is not None else None


def _voice(passage: Passage, first: int, colon: int) -> Source:
    cue = (colon, colon + 1)
    if _label(passage, first, colon) == "answer":
        return Source(entity=_interviewed(passage.names, passage.reading.turns[0][0]), span=(first, colon), cue=cue)
    name = passage.phrases.at(colon - 1)
    return source(passage, name, colon, cue) if name.kind == "noun" else Source(span=(first, colon), cue=cue)


def _interviewed(names: Names, before: int) -> str | None:
    """Whom the answers come from: the person of whom the lines before the first turn speak most, and first."""
    spoken_of = [one.entity for one in names.within(0, before) if one.entity is not None and entity_kind(one.entity) == "person"]
    return Counter(spoken_of).most_common(1)[0][0] if spoken_of else None


RULES = (
    Rule(
        name="talk/interview-answer",
        kind="statement",
        reads="paragraphs that begin with a name, or with question and answer, and a colon; each has several",
        why="a transcript gives each turn under the name of its speaker; a question asserts nothing",
        triggers=lambda: frozenset((":",)),
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
