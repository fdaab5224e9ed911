"""Culprits: who is blamed or accused in quotation marks, and on whom something is blamed: "blaming “terrorist gangs” for the violence"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage


def culprit_quoted(passage: Passage, mark: Phrase) -> Phrase | None:
    """Give the noun phrase in quotation marks that a mark opens, where nothing but its closing mark stands behind it.

    Args:
        passage: the sentence.
        mark: the opening quotation mark.
    """
    noun = passage.phrases.next(mark, "")
    closing = passage.phrases.next(noun, "") if noun is not None and noun.kind == "noun" else None
    return noun if closing is not None and closing.kind == "Q" and mark.first + 1 in passage.reading.quoted else None


def over_quoted(passage: Passage, noun: Phrase) -> Phrase:
    """For the nation of "accusing Armenian “sabotage groups” of mining" give the groups that stand in quotation marks behind it; else the noun phrase itself.

    Args:
        passage: the sentence.
        noun: the noun phrase behind the verb.
    """
    mark = passage.phrases.next(noun, "")
    mention = passage.names.at(noun.head) if mark is not None and mark.kind == "Q" else None
    quoted = culprit_quoted(passage, mark) if mark is not None and mention is not None and mention.adjective else None
    return quoted or noun


def skipped_behind(passage: Passage, noun: Phrase) -> str:
    """Give the kinds of phrases between who is accused and what of: the mark too that closes a quotation of them.

    Args:
        passage: the sentence.
        noun: who is accused.
    """
    return "RQ" if noun.after < passage.sentence.after and passage.phrases.at(noun.after).kind == "Q" and noun.head in passage.reading.quoted else "R"


def before_culprit(passage: Passage, preposition: Phrase | None) -> Phrase | None:
    """For "blamed the attack in Gao on the rebels" give "on", over the place where it was.

    Args:
        passage: the sentence.
        preposition: the first preposition behind what is blamed.
    """
    while preposition is not None and preposition.kind == "I" and passage.lower[preposition.first] not in ("on", "for"):
        noun = passage.phrases.next(preposition)
        preposition = passage.phrases.next(noun) if noun is not None and noun.kind == "noun" else None
    return preposition
