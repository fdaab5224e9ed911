"""Whose: the state that "its ministry", "his country" and "whose country" are of."""

from collections.abc import Callable, Sequence

from csto_events.language.phrases import Phrase
from csto_events.language.reading import Reading, Sentence
from csto_events.parsing.who.countries import opening_subject
from csto_events.parsing.who.mentions import Mention


def owner_of_its(
    sentence: Sentence, first: int, actor_of: Callable[[Sentence, Phrase | None], str | None], possessor_of: Callable[[Phrase], str | None]
) -> str | None:
    """Give the state or organisation whose body or officer tells behind a comma what it does.

    "Armenia will not send troops to Georgia, its defence ministry said" is the ministry of Armenia.

    Args:
        sentence: the sentence.
        first: the token behind "its".
        actor_of: tells who acts, by a noun phrase.
        possessor_of: gives whose something is, by a noun phrase: Russia for "Russian peacekeepers".

    Returns:
        The id; None where there is no "its" behind a comma, or where the sentence begins with neither a state nor what is a state's.
    """
    lower = sentence.tokens.lower
    if first - sentence.first < _SHORTEST or lower[first - 1] != "its" or lower[first - 2] != ",":
        return None
    subject = opening_subject(sentence, first - 2)
    owner = actor_of(sentence, subject) if subject is not None else None
    if subject is not None and owner is None:
        owner = possessor_of(subject)
    return owner if owner is not None and owner.startswith(("state:", "org:")) else None


_SHORTEST = 4
"""Tokens of a subject, a verb, a comma and "its"."""


def owner_of_its_before(
    sentence: Sentence,
    first: int,
    reading: Reading,
    it_within: Callable[[Sentence, Phrase], str | None],
    actor_of: Callable[[Sentence, Phrase | None], str | None],
) -> str | None:
    """Give whose "its ministry" is: that of the state, or of its body, with which the sentence before begins, where no clause of its own begins with one.

    Args:
        sentence: the sentence.
        first: the token that may be "its".
        reading: the text as read.
        it_within: gives the state or organisation with which the clause before begins.
        actor_of: tells who acts in a sentence.
    """
    if first < sentence.first or reading.tokens.lower[first] != "its" or sentence.index == 0 or it_within(sentence, sentence.phrases.at(first)) is not None:
        return None
    before = reading.sentences[sentence.index - 1]
    subject = opening_subject(before, before.after)
    joint = before.phrases.next(subject, "") if subject is not None else None
    owner = actor_of(before, subject) if joint is not None and joint.kind != "C" else None
    return owner if owner is not None and owner.startswith(("state:", "org:", "body:")) else None


def country_of_whom(said: Mention | None, word: str, people: Sequence[Mention], side_of: Callable[[str], str | None]) -> str | None:
    """Give the country of "his country" and "whose country": that of whom the pronoun means.

    Args:
        said: the mention that the pronoun is.
        word: the pronoun.
        people: the people of whom the text has spoken so far.
        side_of: gives the state for which somebody speaks.
    """
    person = said.entity if said is not None else people[-1].entity if word == "whose" and people else None
    country = side_of(person) if person is not None else None
    return country if country is not None and country.startswith("state:") else None
