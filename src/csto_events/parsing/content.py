"""Contents: where what somebody says begins and ends, and the statement that is made of it."""

from collections.abc import Sequence
from functools import cache

from csto_events.language.lexicon import Cue, lexicon
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.language.segment import LONGEST_SENTENCE
from csto_events.model import Mode
from csto_events.parsing.attribution import cue_of, cued
from csto_events.parsing.candidate import Candidate, Passed, Source
from csto_events.parsing.passage import Passage


@cache
def marks() -> frozenset[str]:
    """The quotation marks."""
    return frozenset("“”„«»‹›‘’\"'")


def statement(passage: Passage, verb: Phrase | None, spans: list[tuple[int, int]], voice: Source, cue: Cue | None, trigger: int) -> Candidate | Passed | None:
    """Put a statement together out of its pieces; None where nothing is left of them."""
    spans = [*spans[:-1], (spans[-1][0], _to_end_of_quotation(passage, spans[-1]))]
    pieces = [piece for piece in (trimmed_everywhere(passage, *span) for span in spans) if piece[0] < piece[1]]
    if not pieces:
        return None
    status = cue.status if cue is not None and cue.status != "reported" else "reported"
    fields = {"text": text_of(passage, pieces), "mode": mode_of(passage, pieces)}
    return Candidate(
        kind="statement", sentence=passage.sentence, spans=tuple(pieces), trigger=trigger, fields=fields, verb=verb, status=status, source=voice, where=()
    )


def _to_end_of_quotation(passage: Passage, span: tuple[int, int]) -> int:
    """Let a content that ends with its sentence, amid a quotation that it holds the beginning of, go on to the end of that quotation."""
    first, after = span
    if not passage.sentence.after - 2 <= after <= passage.sentence.after or after >= len(passage.tokens):
        return after
    for quotation in passage.reading.quotations_from(max(first, passage.sentence.first), after):
        if quotation.after > passage.sentence.after and quotation.first < after:
            return quotation.after
    return after


def trimmed_everywhere(passage: Passage, first: int, after: int) -> tuple[int, int]:
    """Cut what only opens or closes from a piece, and the quotation marks around it where it is one quotation."""
    tokens = passage.tokens.words
    while True:
        start, end = first, after
        while first < after and tokens[first] in ",.;:-–—":
            first += 1
        while after > first and tokens[after - 1] in ",.;:-–—":
            after -= 1
        if after - first > 1 and tokens[first] in marks() and tokens[after - 1] in marks() and not marks() & set(tokens[first + 1 : after - 1]):
            first, after = first + 1, after - 1
        if after - first > 0 and tokens[first] in marks() and not marks() & set(tokens[first + 1 : after]):
            first += 1
        elif after > first and tokens[after - 1] in marks() and not marks() & set(tokens[first : after - 1]):
            after -= 1
        if (start, end) == (first, after):
            return first, after


def text_of(passage: Passage, pieces: list[tuple[int, int]]) -> str:
    """Give the text of a content: its pieces joined by a space, without a leading "that"."""
    first, after = pieces[0]
    if (
        passage.lower(first) == "that" and after - first > 1 and passage.phrases.at(first).kind == "S"
        if passage.sentence.first <= first < passage.sentence.after
        else False
    ):
        first, after = trimmed_everywhere(passage, first + 1, after)
    return " ".join(passage.text(*piece) for piece in [(first, after), *pieces[1:]])


def content_end(passage: Passage, cue: Phrase, start: int) -> int:
    """Find where the content that begins at a token ends: at the end of the sentence, or where the next voice begins."""
    end = _end_of_relative_clause(passage, cue, start) or _without_stop(passage.sentence, passage.sentence.after)
    end = min(end, _end_of_quotation(passage, cue, start), _end_of_opening_phrase(passage, cue, start))
    for verb, _, _ in cued(passage):
        if verb.first <= start or verb.form != "finite":
            continue
        voice = passage.phrases.subject(verb)
        if _goes_on_saying(passage, cue, verb, start):
            end = min(end, _before_comma(passage, passage.phrases[verb.position - 1]))
        if voice is None or voice.first <= start:
            continue
        before = passage.phrases.previous(voice, "R")
        if before is None or before.first <= start:
            continue
        if _begins_new_voice(passage, before, cue, voice):
            end = min(end, _before_comma(passage, before))
        elif before.kind == "," and _is_comment(passage, verb):
            end = min(end, before.first)
    return max(min(end, _before_verdict(passage, cue, start, end)), start + 1)


def _before_verdict(passage: Passage, cue: Phrase, start: int, end: int) -> int:
    """For "…, a claim that could not be verified" give the comma: the writer speaks of what was said."""
    for position in range(passage.phrases.at(start).position, len(passage.phrases) - 2):
        comma, noun, relative = passage.phrases[position], passage.phrases[position + 1], passage.phrases[position + 2]
        if comma.first >= end:
            break
        opens = comma.kind == "," and noun.kind == "noun" and relative.kind in "WSO" and cue.first < comma.first
        if opens and passage.lower(noun.first) in ("a", "an") and (passage.lower(noun.head) in _VERDICTS or passage.lower(noun.head) in lexicon().noun_cues):
            return comma.first
    return end


_VERDICTS = frozenset(("figure", "number", "toll", "total", "version", "account"))


def _is_comment(passage: Passage, verb: Phrase) -> bool:
    """Whether a cue behind a comma ends the sentence and has no content of its own: "denied that it fired, agencies said on Monday"."""
    letters, base = passage.sentence.letters, passage.sentence.first
    return not set(letters[verb.after - base :]) & set("VEXZBGSWQ,;:")


def _end_of_quotation(passage: Passage, cue: Phrase, start: int) -> int:
    """A cue inside a quotation has its content there too."""
    if cue.first not in passage.reading.quoted or start not in passage.reading.quoted:
        return passage.sentence.after
    before = [one for one in passage.reading.quotations_from(max(0, cue.first - LONGEST_SENTENCE), start + 1) if one.after > start]
    return min((one.after for one in before if one.first <= cue.first), default=passage.sentence.after)


def _end_of_opening_phrase(passage: Passage, cue: Phrase, start: int) -> int:
    """For "After saying that it was late, she left" and "When he said so, she left" give the comma."""
    before = passage.phrases.previous(cue)
    opens = cue.form == "gerund" and before is not None and before.position == 0 and before.kind in "IS"
    if not opens and not (passage.phrases[0].kind in "SW" and passage.lower(passage.phrases[0].first) in _TIMES):
        return passage.sentence.after
    for phrase in passage.phrases:
        if phrase.kind == "," and phrase.first > start:
            noun = passage.phrases.next(phrase, "RQ")
            verb = passage.phrases.next(noun) if noun is not None and noun.kind == "noun" else None
            if verb is not None and verb.kind == "verb" and verb.form == "finite":
                return phrase.first
    return passage.sentence.after


_TIMES = frozenset(("when", "after", "before", "while", "once", "since", "although", "though", "because"))


def _goes_on_saying(passage: Passage, cue: Phrase, verb: Phrase, start: int) -> bool:
    """Whether a verb of saying is coordinated with the cue: "vowed to stay and warned that …"."""
    before = passage.phrases[verb.position - 1]
    found = cue_of(passage, verb)
    return before.kind == "C" and before.first > start and found is not None and found[0].stance == "speech" and verb.tense == cue.tense == "past"


def _end_of_relative_clause(passage: Passage, cue: Phrase, start: int) -> int | None:
    """For "Aliyev, who said that the road was his, left" give the comma at which the relative clause ends."""
    relative = passage.phrases.previous(cue)
    opening = passage.phrases.previous(relative) if relative is not None and relative.kind == "W" else None
    if opening is None or opening.kind != ",":
        return None
    for phrase in passage.phrases:
        if phrase.kind == "," and phrase.first > start:
            following = passage.phrases.next(phrase)
            if following is not None and following.kind == "verb" and following.form == "finite":
                return phrase.first
    return None


def _begins_new_voice(passage: Passage, joint: Phrase, cue: Phrase, voice: Phrase) -> bool:
    if joint.kind == ";":
        return True
    if joint.kind != "C" and passage.lower(joint.first) not in ("while", "whereas"):
        return False
    return passage.actor(voice) is not None and passage.lower(voice.first) not in ("he", "she", "they", "it")


def _before_comma(passage: Passage, joint: Phrase) -> int:
    before = passage.phrases.previous(joint, "")
    return before.first if before is not None and before.kind == "," else joint.first


def _without_stop(sentence: Sentence, after: int) -> int:
    letters, base = sentence.letters, sentence.first
    while after - 1 > base and letters[after - 1 - base] in ".":
        after -= 1
    return after


LONGEST_TITLE = 6
"""Tokens of the name of a thing in quotation marks."""


def _is_of_title(passage: Passage, position: int) -> bool:
    """Whether a token in quotation marks belongs to the name of a thing, such as an exercise: all its words but small ones have capitals."""
    around = [one for one in passage.reading.quotations_from(max(0, position - LONGEST_TITLE), position + 1) if one.after > position]
    words = passage.tokens.words[around[-1].first : around[-1].after] if around else []
    return 0 < len(words) <= LONGEST_TITLE and words[0][0].isupper() and all(not word[0].islower() or word in ("of", "the", "and", "in") for word in words)


def mode_of(passage: Passage, spans: Sequence[tuple[int, int]]) -> Mode:
    """Tell whether a content stands in quotation marks wholly, in part or not at all."""
    quoted = passage.reading.quoted
    if all(quoted.isdisjoint(range(first, after)) for first, after in spans):
        return "indirect"
    words = [position for first, after in spans for position in range(first, after) if passage.tokens.words[position][0].isalnum()]
    if words and passage.lower(words[0]) == "that" and words[0] not in quoted:
        words = words[1:]
    inside = sum(position in quoted and not _is_of_title(passage, position) for position in words)
    return "direct" if words and inside == len(words) else "partial" if inside else "indirect"
