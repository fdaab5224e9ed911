"""Ages: numbers behind a comma that say how old somebody is, and count nobody: "killed a judge, 45, and wounded his son, 12"."""

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage

_OLDEST = 110
_LONGEST_LIST = 6
"""Phrases between "aged" and the last age."""


def is_age(passage: Passage, phrase: Phrase) -> bool:
    """Tell whether a number alone is an age.

    Args:
        passage: the sentence.
        phrase: the noun phrase of the number.

    Returns:
        Whether it stands in commas behind one person, or behind "aged", or "of": "a girl of 12".
    """
    word = passage.lower[phrase.first]
    if phrase.after - phrase.first > 1 or not phrase.position:
        return False
    if "aged" in passage.sentence.vocabulary and _is_behind_aged(passage, phrase):
        return True
    if passage.lower[phrase.first - 1] == "of":
        return _is_of_years(passage, phrase)
    if not (word.isdecimal() and int(word) <= _OLDEST) or passage.phrases[phrase.position - 1].kind != ",":
        return False
    following = passage.phrases.next(phrase, "")
    is_closed = following is None or following.kind in (",", ";", ".", ")", "C")
    person = passage.phrases.previous(passage.phrases[phrase.position - 1], "")
    return is_closed and person is not None and person.kind == "noun" and _is_one_person(passage, person)


def _is_of_years(passage: Passage, phrase: Phrase) -> bool:
    """Whether a number says of how many years one person is: "a girl of 12", "a woman of sixty"."""
    count, of = passage.count_in(phrase), passage.phrases[phrase.position - 1]
    person = passage.phrases.previous(of, "")
    if count is None or count.value is None or count.value > _OLDEST or person is None or person.kind != "noun":
        return False
    return passage.lower[person.first] in ("a", "an", "another") and passage.lower[person.head] in _OF_AN_AGE


_OF_AN_AGE = frozenset("boy child girl lad man pensioner teenager woman youth".split())
"""People of whom it is said with "of" how old they are."""


def _is_behind_aged(passage: Passage, phrase: Phrase) -> bool:
    for before in reversed(passage.phrases[max(0, phrase.position - _LONGEST_LIST) : phrase.position]):
        if passage.lower[before.after - 1] == "aged":
            return True
        if before.kind not in ",C" and not passage.lower[before.first].isdecimal():
            return False
    return False


def _is_one_person(passage: Passage, noun: Phrase) -> bool:
    """Whether a noun phrase is a name that may be of a person, or a singular noun for one: "Petrov", "a judge", "his son"."""
    mention, word = passage.names.at(noun.head), passage.lower[noun.head]
    if mention is not None and not mention.adjective and passage.tokens.words[noun.head][0].isupper() and word not in lexicon().person_nouns:
        return mention.kind in ("person", "unknown")
    known = lexicon().person_nouns.get(word)
    count = passage.count_in(noun)
    return known is not None and known.kind == "count" and known.singular == word and (count is None or count.value == 1)
