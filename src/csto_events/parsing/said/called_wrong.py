"""Called wrong: a figure that the next sentence rejects: "That figure was wrong", "The number was incorrect, the ministry said"."""

from collections.abc import Iterator, Sequence

from csto_events.language.reading import Reading, Sentence
from csto_events.model import Status
from csto_events.parsing.asserted.called_false import FALSE, TRUE
from csto_events.parsing.draft import Draft, same_voice

WRONG = FALSE | {"erroneous", "inaccurate", "mistaken"}
_OPENING = frozenset(("it", "that", "the", "these", "this", "those"))
_FIGURES = frozenset("claim count figure figures information number numbers report reports statement tally toll".split())
_FOUND = frozenset(("are", "is", "proved", "was", "were"))
_ADVERBS = frozenset("actually also completely entirely later simply since".split())
IN_FACT = (["in", "fact"], ["in", "reality"])
_ENDS = frozenset((".", ",", ":", ";", "-", "–", "—", "!", "and", "as", "because", "but"))
"""What stands behind the whole of a judgement: "wrong", and not "wrong in one respect"."""


def calls_wrong(sentence: Sentence) -> int | None:
    """Give the token of the judgement where a sentence begins by calling wrong what has just been told; None where it does not.

    Args:
        sentence: the sentence.

    Example:
        >>> from csto_events.language.reading import Reading
        >>> [calls_wrong(one) for one in Reading.of("That figure was wrong. That figure was not wrong.").sentences]
        [3, None]
    """
    words = sentence.words
    if words[0] not in _OPENING or (WRONG.isdisjoint(sentence.vocabulary) and "not" not in sentence.vocabulary):
        return None
    at = 1 + (words[1:2] == ["death"])
    at += words[at] in _FIGURES if at < len(words) else 0
    if words[at : at + 1] and words[at] in _FOUND and (at > 1 or words[0] in ("it", "that", "this")):
        at += 1
        while words[at : at + 1] and (words[at] in _ADVERBS or words[at : at + 2] in IN_FACT):
            at += 1 if words[at] in _ADVERBS else 2
        is_denied = words[at : at + 1] == ["not"]
        at += is_denied
        if words[at + 1 : at + 2] and words[at] in (TRUE if is_denied else WRONG) and words[at + 1] in _ENDS:
            return sentence.first + at
    return None


def rejected(reading: Reading, statements: Sequence[Draft], claims: Sequence[Draft]) -> Iterator[Draft]:
    """Give the reports of a figure that the next sentence calls wrong: as retracted by whoever told it, as denied by others.

    Args:
        reading: the text as read.
        statements: what is said in it.
        claims: what else is claimed in it.

    Returns:
        For each such sentence the report told last before it, if somebody told it; what the writer's own voice told is not the writer's to deny.
    """
    judging = reading.sentences[1:] if claims and not (WRONG | TRUE).isdisjoint(reading.vocabulary) else []
    judged = {sentence.index: at for sentence in judging if (at := calls_wrong(sentence)) is not None}
    last = {one.sentence + 1: one for one in claims if one.sentence + 1 in judged and one.figures}
    said: dict[int, list[Draft]] = {index: [] for index in last}
    for one in statements if last else ():
        if one.sentence in said:
            said[one.sentence].append(one)
    for index, told in sorted(last.items()):
        sentence, at = reading.sentences[index], judged[index]
        if told.status != "reported" or told.attribution is None or _may_be_of_deed(sentence, at):
            continue
        start, end = reading.tokens.span(sentence.first, at + 1)
        voice = next((one.attribution for one in said[index] if one.spans[0][0] <= start < one.spans[0][1]), None)
        status: Status = "retracted" if voice is not None and same_voice(voice, told.attribution) else "denied"
        fields = {**told.fields, "when": None, "figures": told.figures[:1]}
        yield Draft(told.kind, told.rule, [*told.spans, (start, end)], fields, status, voice, index)


def _may_be_of_deed(sentence: Sentence, at: int) -> bool:
    """Whether a deed may be called wrong, and no figure: "That was wrong"."""
    return sentence.words[at - sentence.first] == "wrong" and _FIGURES.isdisjoint(sentence.words[1:3])
