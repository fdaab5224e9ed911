"""Issuers: whose a statement or report is that says something: "a NATO statement said", "a report issued by the ministry said"."""

from csto_events.language.phrases import Phrase, new_phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.who.mentions import state_by_metonym
from csto_events.parsing.who.minting import institution_word

PAPERS = frozenset(
    (
        "analysis announcement assessment bulletin communique communiqué declaration letter memo memorandum message note notice release report statement "
        "study survey"
    ).split()
)
"""What somebody issues, and what speaks for whoever did."""
ISSUING = frozenset("circulate issue post publish release sign".split())
"""Verbs behind a paper that tell by whom it was made known."""
_BY = frozenset(("by", "from", "of"))


def issuer_of(passage: Passage, phrase: Phrase) -> str | None:
    """Give whose a paper is, by its name before it or by what stands behind it; None for no paper, and for one of several or of nobody named.

    Args:
        passage: the sentence.
        phrase: the noun phrase of what speaks.
    """
    return _named_before(passage, phrase) or _named_behind(passage, phrase) if passage.lower[phrase.head] in PAPERS else None


def behind_issuer(passage: Passage, paper: Phrase) -> int | None:
    """Give the token behind "issued by the Foreign Ministry of Russia", right behind a paper; behind the paper for "published on its website"; else None."""
    if passage.lower[paper.head] not in PAPERS:
        return None
    following = passage.phrases.next(paper, "")
    by = _by_issuing(passage, following)
    if by is None and following is not None and following.kind == "verb" and following.lemma in ISSUING and following.after - following.first == 1:
        return paper.after if following.after < passage.sentence.after and passage.sentence.letters[following.after - passage.sentence.first] == "I" else None
    noun = passage.phrases.next(by) if by is not None else None
    return passage.phrases.with_prepositions(noun, ("of", "in", "for")) if noun is not None and noun.kind == "noun" else None


def _named_before(passage: Passage, paper: Phrase) -> str | None:
    """Whose name stands before a paper, with or without a genitive: "an AU statement", "NATO’s report", "a Russian defence ministry statement"."""
    first = paper.first + (passage.lower[paper.first] in ("a", "an"))
    after = paper.head - (passage.lower[paper.head - 1] in _BETWEEN)
    return _issues(passage, new_phrase("noun", first, after, paper.position)) if first < after else None


_BETWEEN = frozenset(("'s", "'", "joint", "latest", "new", "press"))
"""What stands between a name and the paper."""


def _named_behind(passage: Passage, paper: Phrase) -> str | None:
    """Who stands behind a paper with "by", "from" or "of": "a statement from NATO", "a report issued by the OSCE"."""
    following = passage.phrases.next(paper, "")
    preposition = _by_issuing(passage, following) or following
    if preposition is None or preposition.kind != "I" or passage.phrases.word(preposition) not in _BY:
        return None
    noun = passage.phrases.next(preposition, "")
    behind = passage.phrases.next(noun, "") if noun is not None else None
    if noun is None or noun.kind != "noun" or (behind is not None and behind.kind == "C"):
        return None
    entity = _issues(passage, noun, people=passage.phrases.word(preposition) == "by")
    is_from_there = entity is not None and entity.startswith("state:") and passage.phrases.word(preposition) == "from"  # "a report from Mali"
    return None if is_from_there else entity


def _by_issuing(passage: Passage, verb: Phrase | None) -> Phrase | None:
    """For the "issued" of "a statement issued by the ministry" give "by"."""
    if verb is None or verb.kind != "verb" or verb.lemma not in ISSUING or verb.after - verb.first > 1:
        return None
    by = passage.phrases.next(verb)
    day = passage.phrases.next(by) if by is not None and by.kind == "I" else by
    if day is not None and passage.is_date(day):
        by = passage.phrases.next(day)  # "issued on Monday by the ministry"
    return by if by is not None and passage.phrases.word(by) == "by" else None


def _issues(passage: Passage, noun: Phrase, *, people: bool = False) -> str | None:
    """The institution or, where they are asked for, person that a noun phrase names; a name that nobody knows may be that of a site or town."""
    mention = passage.names.at(noun.head)
    if mention is not None and (mention.adjective or (mention.kind == "unknown" and not people and institution_word(mention.name or "") is None)):
        return None
    entity = passage.actor(noun)
    kinds = ("org:", "body:", "state:", "person:") if people else ("org:", "body:", "state:")
    is_town = mention is not None and mention.kind == "place" and state_by_metonym(mention) is None  # "a Minsk report", and not "a Kremlin statement"
    return entity if entity is not None and entity.startswith(kinds) and not is_town else None
