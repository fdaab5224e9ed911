"""Comments: who said a clause by "as", beside it: "as Putin stated", "as Zas told parliament", "as reported by the ministry"."""

import attrs

from csto_events.language.lexicon import Cue
from csto_events.language.phrases import Phrase
from csto_events.language.tokens import QUOTATION_MARKS
from csto_events.parsing.candidate import Fires, Found, Rule
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.attribution import TO_SOMEBODY, cued, source
from csto_events.parsing.said.bounds import around
from csto_events.parsing.said.citing import cited
from csto_events.parsing.said.content import statement
from csto_events.parsing.said.contrasts import is_of_contrast
from csto_events.parsing.said.frames import is_somebody
from csto_events.parsing.said.passed_on import QUOTING
from csto_events.parsing.said.sources import source_of_passive


def _as_put(passage: Passage) -> Found:
    """Read "As Putin stated, C" and "C, as Putin put it"."""
    for verb, cue, cue_after in cued(passage):
        comment = comment_of(passage, verb, cue, cue_after) or (_reported_by(passage, verb) if cue.stance == "speech" else None)
        if comment is None:
            continue
        first, subject, after = comment
        if (passage.lower[subject.first] in ("i", "we") and verb.first in passage.reading.quoted) or is_of_contrast(passage, first):
            continue
        end = verb.first if subject.first < verb.first else after
        voice, pieces = source(passage, subject, end, (verb.first, cue_after)), around(passage, first, after)
        if len(pieces) == 1 and pieces[0][0] in passage.sentence.conditionals:
            continue  # "Had the bloc sent observers, as Armenia requested, …"
        is_passed_on = verb.lemma in QUOTING and verb.first < subject.first
        voice = attrs.evolve(voice, via=passage.text(subject.first, end)) if is_passed_on else cited(passage, voice, subject)
        made = statement(passage, verb, pieces, voice, cue, verb.head)
        if made is not None:
            yield made


def behind_addressee(passage: Passage, cue: Cue, after: int) -> int:
    """For "told parliament" give the token behind "parliament"."""
    noun = passage.phrases.at(after) if after < passage.sentence.after and "to_person" in cue.frames else None
    return noun.after if noun is not None and noun.kind == "noun" and noun.first == after else after


def comment_of(passage: Passage, verb: Phrase, cue: Cue, cue_after: int) -> tuple[int, Phrase, int] | None:
    """The token of "as", the source, and the token behind the comment, for the cue of "as Putin stated" and "as Zas told parliament"."""
    if "as" not in passage.sentence.vocabulary:
        return None
    subject = passage.phrases.subject(verb) if verb.form == "finite" and not verb.passive else None
    before = passage.phrases.previous(subject, "") if subject is not None else None
    if (
        subject is None
        or before is None
        or passage.lower[before.first] != "as"
        or before.after - before.first != 1
        or not _comments(passage, verb, cue, before)
    ):
        return None
    addressee = passage.phrases.at(cue_after) if cue_after < passage.sentence.after else None
    is_noun = addressee is not None and addressee.kind == "noun"  # "told parliament", and not "urged restraint"
    is_told = addressee is not None and is_noun and ((verb.lemma in TO_SOMEBODY and "noun" not in cue.frames) or is_somebody(passage, addressee))
    after = behind_comment(passage, behind_addressee(passage, cue, cue_after) if is_told else cue_after)
    return (before.first, subject, after) if after is not None else None


def _reported_by(passage: Passage, verb: Phrase) -> tuple[int, Phrase, int] | None:
    """The same as `comment_of` for "as reported by the ministry", "as it was noted by Zas"."""
    words, start = passage.tokens.lower, max(passage.sentence.first, verb.first - 2)
    is_comment = words[start : verb.first][-1:] == ["as"] or words[start : verb.first] == ["as", "it"]
    by = source_of_passive(passage, verb) if is_comment and verb.form != "gerund" else None
    if by is None or by[1] >= passage.sentence.after or passage.lower[by[1]] not in (",", "."):
        return None
    return words.index("as", start), by[0], by[1]


def _comments(passage: Passage, verb: Phrase, cue: Cue, joint: Phrase) -> bool:
    """Whether as begins a comment: not "as well as others who insisted", "as he issued a statement", "as we saw", "as Baku accused Yerevan"."""
    is_comparison = verb.lemma in _COMPARED or (joint.first > passage.sentence.first and passage.lower[joint.first - 1] in _MEASURES)
    has_object = any(word in ("a", "an", "the") for word in cue.words)
    is_of_all = cue.stance == "perception" and passage.lower[joint.after] == "we"
    stands = verb.lemma == "hold"  # "fighting eased as the truce held"
    takes_no_clause = cue.frames.isdisjoint(_CLAUSES) and passage.tokens.lower[verb.after : verb.after + 1] != ["it"]
    return not (stands or is_comparison or has_object or is_of_all or takes_no_clause) and passage.phrases[verb.position - 1].kind != "W"


_COMPARED = frozenset("anticipate ask demand desire expect fear hope intend order plan pledge promise propose request urge vow want wish".split())
"""Verbs of what is to be: beside a deed it is compared with that, and not told: "did not work as Moscow had hoped", "left, as Zas had promised"."""
_MEASURES = frozenset(("far", "insofar", "long", "much", "soon", "well"))
"""Words that make of "as" a measure: "as far as Armenia was concerned", "as long as he believes so"."""
_CLAUSES = frozenset(("as", "bare", "that"))
"""Frames of verbs whose content a clause is that stands beside them."""


def behind_comment(passage: Passage, after: int) -> int | None:
    """The token behind "put it" and where, when or to whom it was put; None where something stands there that the verb governs."""
    end = passage.sentence.after
    after += after < end and passage.lower[after] == "it"
    while after < end and (passage.sentence.letters[after - passage.sentence.first] in "IR" or passage.lower[after] in ("after", "before")):
        adjunct = passage.phrases.at(after)
        governed = passage.phrases.next(adjunct) if adjunct.kind in "IS" else adjunct
        if governed is None or governed.kind not in ("noun", "R"):
            return None
        after = governed.after
    return after if after < end and passage.lower[after] in {",", ".", ":", *QUOTATION_MARKS} else None


RULES = (
    Rule(
        name="talk/as-put-by",
        kind="statement",
        reads="as, a source and a verb of saying, beside the clause that it comments on",
        why="the as-clause names whose words the clause gives (Quirk et al. 1985, 15.55)",
        triggers=lambda: frozenset(("as",)),
        find=_as_put,
        fires=(
            Fires(text="As Putin stated, the bloc acted quickly.", fields={"attribution.source": "person:vladimir-putin", "text": "the bloc acted quickly"}),
            Fires(text="As Lukashenko put it, the lesson was learnt.", fields={"attribution.source": "person:alexander-lukashenko"}),
            Fires(text="As Tokayev noted, prices had doubled.", fields={"text": "prices had doubled"}),
        ),
        near=("As Putin arrived, the talks began.", "Zas served as secretary general.", "As planned, the troops left."),
    ),
)
