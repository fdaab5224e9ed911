"""Home agencies: whose minister it is of whom an agency of one state gives no nationality: "MINSK, 21 November (BelTA) - Foreign Minister Aleinik"."""

from csto_events.parsing.passage import Passage
from csto_events.parsing.who.mentions import Mention

_HOMES = {
    "org:armenpress": "state:ARM",
    "org:azertac": "state:AZE",
    "org:belta": "state:BLR",
    "org:irna": "state:IRN",
    "org:kabar": "state:KGZ",
    "org:kazinform": "state:KAZ",
    "org:khovar": "state:TJK",
    "org:ukrinform": "state:UKR",
    "org:xinhua": "state:CHN",
}
"""Agencies of states, which call the ministers of their own by the title alone."""
_LONGEST_DATELINE = 12
_OPENING = frozenset("(/")


def home_of_agency(passage: Passage, person: Mention) -> str | None:
    """Give the state whose agency signs the dateline of the text, or of the last report in it before a name.

    Args:
        passage: the sentence.
        person: the name, with a title that says nothing of a state.
    """
    reading = passage.reading
    if _OPENING.isdisjoint(reading.vocabulary):
        return None
    for sentence in reversed(reading.sentences[: passage.sentence.index + 1]):
        for one in reversed(passage.names.within(sentence.first, min(sentence.after, person.first))) if not _OPENING.isdisjoint(sentence.vocabulary) else ():
            if one.entity in _HOMES and one.first > sentence.first and passage.tokens.words[one.first - 1] in _OPENING:
                start = reading.paragraph_at(one.first)[0]
                return _HOMES[one.entity] if one.first - start <= _LONGEST_DATELINE else None
    return None
