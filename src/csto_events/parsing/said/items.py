"""Items: clauses in paragraphs of their own that go on with a sentence before them: "The Council decided: (a) to extend the mandate; (b) to meet again"."""

from collections.abc import Iterator

from csto_events.language.operative import NUMBERING
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.parsing.passage import Passage
from csto_events.parsing.triggers import triggers

MOST_ITEMS = 60
"""Sentences behind a colon that are looked through for items."""
_LONGEST_MARK = 4  # tokens of "(ii)" and its like
_SINGLE = frozenset(("he", "i", "she", "we", "who", "you"))


def opening_infinitive(passage: Passage) -> Phrase | None:
    """Give the infinitive with which an item begins, behind its letter or number: "(b) to extend the term of office", "(c) not to admit"."""
    at = _behind_mark(passage.sentence)
    at = at + 1 if at is not None and passage.lower[at] == "not" else at
    phrase = passage.phrases.at(at) if at is not None and passage.lower[at] == "to" else None
    return phrase if phrase is not None and phrase.kind == "verb" and phrase.form == "infinitive" else None


def _behind_mark(sentence: Sentence) -> int | None:
    """The token behind the letter, number or dash of an item; None where there is none."""
    words, at = sentence.words, 0
    while at < min(len(words) - 1, _LONGEST_MARK) and (
        words[at] in NUMBERING or words[at].isdigit() or (len(words[at]) < _LONGEST_MARK and words[at + 1] == ")")
    ):
        at += 1
    return sentence.first + at if at else None


def items_behind(passage: Passage) -> Iterator[tuple[Passage, Phrase]]:
    """Give the items that go on with a sentence that ends with a colon, each with the infinitive with which it begins."""
    index = passage.sentence.index
    for sentence in passage.reading.sentences[index + 1 : index + 1 + MOST_ITEMS] if passage.sentence.words[-1] == ":" else ():
        if _behind_mark(sentence) is None:
            return
        item = Passage(sentence, passage.names)
        if (infinitive := opening_infinitive(item)) is not None:
            yield item, infinitive


def items_inside(passage: Passage) -> Iterator[tuple[Phrase, int]]:
    """Give the infinitives of the items that stand in the sentence itself, each with its end: "decided: (a) to extend the mandate; (b) to meet again"."""
    colon = passage.sentence.first + passage.sentence.words.index(":")
    first = colon + 1
    while first < passage.sentence.after:
        after = next((at for at in range(first, passage.sentence.after) if passage.lower[at] == ";"), passage.sentence.after)
        at = first
        while at < after and (
            passage.lower[at] in NUMBERING or passage.lower[at].isdigit() or passage.lower[at + 1] == ")" or passage.lower[at] in ("not", "and")
        ):
            at += 1
        phrase = passage.phrases.at(at) if at < after and passage.lower[at] == "to" else None
        if phrase is None or phrase.kind != "verb" or phrase.form != "infinitive":
            return
        yield phrase, after
        first = after + 1


def deciding(lead: Passage) -> Phrase | None:
    """Give the verb of a sentence that says of somebody that they decided what follows its colon."""
    table, colon = triggers("talk", frozenset(("deciding",))), lead.sentence.words.index(":") + lead.sentence.first
    last = next((verb for verb in reversed(lead.phrases.verbs()) if verb.form == "finite" and verb.first < colon), None)
    if last is None or last.lemma not in table or last.negated or last.modal or last.tense == "future":
        return None
    subject = lead.phrases.subject(last)
    return last if subject is not None and lead.lower[subject.head] not in _SINGLE else None
