"""Press services and offices of those in power: whose body it is that speaks for a president: "Macron's office", "the Kazakh president's press service"."""

from collections.abc import Callable

from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.parsing.who.mentions import Mention, is_person, state_by_metonym
from csto_events.parsing.who.office_holders import OfficeHolders

_BODIES = frozenset(("administration", "office", "service"))
"""What somebody in power has who lets others speak."""


def is_press_center(lower: list[str], at: int) -> bool:
    """Tell whether a center is that of a body for the press: "the press center of the Border Committee".

    Args:
        lower: the words of the text in lower case.
        at: the token of "center".
    """
    return lower[at] in ("center", "centre") and at > 0 and lower[at - 1] == "press"


def owner_of_service(sentence: Sentence, phrase: Phrase, mention_at: Callable[[int], Mention | None], offices: OfficeHolders) -> str | None:
    """Give the state or organisation of whose head or minister a body is.

    Args:
        sentence: the sentence.
        phrase: the noun phrase of the body.
        mention_at: gives the mention that holds a token.
        offices: who holds which office.

    Returns:
        Its id: France for "Emmanuel Macron's office", Kazakhstan for "the press service of the Kazakh president", Russia for "the Kremlin's press service".
    """
    lower = sentence.tokens.lower
    if lower[phrase.head] not in _BODIES and not is_press_center(lower, phrase.head):
        return None
    mark = next((at for at in range(phrase.first + 1, phrase.head) if lower[at] in ("'s", "'")), None)
    of = sentence.phrases.next(phrase, "") if mark is None else None
    if mark is not None:
        whose = mention_at(mark - 1)
    elif lower[phrase.first] in ("his", "her"):
        whose = mention_at(phrase.first)
    elif of is not None and sentence.phrases.word(of) == "of":
        whose = mention_at(of.after) or mention_at(of.after + 1)
    else:
        return None
    if whose is None:
        return None
    if whose.kind in ("title", "person", "pronoun"):
        return whose.of or (offices.spoken_for(whose.entity) if is_person(whose.entity) else None)
    return state_by_metonym(whose)
