"""Unquoted: what somebody says behind a colon, without quotation marks: "The ministry said in a statement: Two soldiers have died"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Fires, Found, Rule
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.attribution import TO_SOMEBODY, cued, source
from csto_events.parsing.said.content import statement
from csto_events.parsing.said.put_plainly import put_plainly_unquoted
from csto_events.parsing.said.sources import source_before

_FARTHEST = 8
"""Phrases between a verb of saying and its colon."""


def _behind_colon(passage: Passage) -> Found:
    """Read "A said: C" and "A wrote on Telegram: C", where C has a verb and no quotation marks."""
    for verb, cue, cue_after in cued(passage):
        if verb.form != "finite" or cue.part != "verb" or cue.stance != "speech" or cue.status != "reported" or verb.negated or verb.modal or verb.passive:
            continue
        colon = _colon_behind(passage, cue_after)
        content = _content(passage, colon) if colon is not None else None
        before = source_before(passage, verb) if content is not None else None
        if content is None or before is None or (verb.lemma in TO_SOMEBODY and verb.lemma != "tell"):
            continue
        made = statement(passage, verb, [content], source(passage, *before, (verb.first, cue_after)), cue, verb.head)
        if made is not None:
            yield made
    yield from _put_plainly(passage)


def _put_plainly(passage: Passage) -> Found:
    """Read "A was blunt: C", "A went further: C", "A had a simple explanation: C"."""
    colon = next((one for one in passage.phrases if one.kind == ":"), None)
    if colon is None or any(one.first > colon.first for one, _, _ in cued(passage)):
        return
    verb = next((one for one in reversed(passage.phrases.verbs()) if one.after <= colon.first and one.form == "finite"), None)
    found = put_plainly_unquoted(passage, colon.after, verb) if verb is not None else None
    content = _content(passage, colon) if found is not None else None
    made = statement(passage, found[0], [content], found[1], found[2], found[0].head) if found is not None and content is not None else None
    if made is not None:
        yield made


def _colon_behind(passage: Passage, after: int) -> Phrase | None:
    """The colon behind a verb of saying, and where, when and in what it was said: "wrote on Telegram on Friday:"."""
    if after >= passage.sentence.after:
        return None
    opening = passage.phrases.at(after)
    for phrase in passage.phrases[opening.position : opening.position + _FARTHEST]:
        if phrase.kind == ":":
            return phrase
        before = passage.phrases[phrase.position - 1]
        is_told = phrase is opening and before.lemma == "tell"
        if phrase.kind not in "IR" and not (phrase.kind == "noun" and (is_told or before.kind == "I" or passage.is_date(phrase))):
            return None
    return None


def _content(passage: Passage, colon: Phrase) -> tuple[int, int] | None:
    """What stands behind a colon, where it is one clause with a subject of its own; no question, list or quotation."""
    first, after = colon.after, passage.sentence.after
    if first >= after or "Q" in passage.sentence.letters[colon.first - passage.sentence.first :] or passage.tokens.words[after - 1] == "?":
        return None
    verb = next((one for one in passage.phrases.verbs() if one.first > first and one.form == "finite"), None)
    subject = passage.phrases.subject(verb) if verb is not None else None
    has_subject = passage.lower[first] == "there" or (subject is not None and subject.first >= first)
    return (first, after) if verb is not None and has_subject else None


RULES = (
    Rule(
        name="talk/behind-colon",
        kind="statement",
        reads="somebody with a verb of saying, a colon, and a clause without quotation marks",
        why="the colon introduces what is said (Quirk et al. 1985, III.17)",
        triggers=lambda: frozenset((":",)),
        find=_behind_colon,
        fires=(
            Fires(
                text="Zas said: The road is closed.", fields={"attribution.source": "person:stanislav-zas", "text": "The road is closed", "mode": "indirect"}
            ),
            Fires(text="The ministry wrote on Telegram on Monday: two bridges were destroyed.", fields={"text": "two bridges were destroyed"}),
            Fires(text="Tokayev told reporters in Almaty: the troops will leave.", fields={"attribution.source": "person:kassym-jomart-tokayev"}),
        ),
        near=("Zas did not say: The road is closed.", "Zas said one thing: no.", "Zas asked: Is the road closed?"),
    ),
)
