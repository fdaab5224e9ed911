"""Told of tellers: where what is told of a source in passing ends: "According to Khrenin, who came on Thursday, the border is quiet"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.consequences import is_consequence


def behind_telling_of(passage: Passage, first: int, end: int) -> int:
    """Give where a content begins or goes on behind what is told of its source; the end of the source where nothing is.

    Args:
        passage: the sentence.
        first: the first token of the phrase with the source: "according" in "According to Khrenin, who came, C".
        end: the token after the source.

    Returns:
        The comma behind what is told of the source, or the last mark of the sentence.
    """
    start = end + (end < passage.sentence.after and passage.lower[end] == ",")
    opening = passage.phrases.at(start) if start < passage.sentence.after else None
    if (
        opening is None
        or opening.first != start
        or is_consequence(passage, opening)
        or not (opening.kind == "W" or (opening.form in _DESCRIBING and start > end))
    ):
        return end
    told = next((verb for verb in passage.phrases.verbs() if verb.first >= opening.first and (verb.form == "finite" or verb is opening)), None)
    if told is None:
        return end
    is_opening = first == passage.sentence.first
    for verb in passage.phrases.verbs():
        if verb.form != "finite" or verb.first <= told.first:
            continue
        comma = _comma_before(passage, verb, told.after, may_follow=not is_opening)
        if comma is not None:
            return comma
    last = passage.sentence.after - 1
    return end if is_opening or passage.lower[last] != "." else last


_DESCRIBING = ("gerund", "participle")


def _comma_before(passage: Passage, verb: Phrase, told: int, *, may_follow: bool) -> int | None:
    """The last comma before the subject of a verb behind what is told of the source; or right before the verb, where its subject may stand in front of all."""
    subject = passage.phrases.subject(verb)
    start = subject.first if subject is not None and subject.first > told else None
    if start is None:
        before = passage.phrases.previous(verb) if may_follow else None
        return before.first if before is not None and before.kind == "," and before.first > told else None
    return next((at for at in range(start - 1, told - 1, -1) if passage.lower[at] == ","), None)
