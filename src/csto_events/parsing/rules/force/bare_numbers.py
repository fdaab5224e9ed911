"""Bare numbers: whether one stands for troops that the paragraph has spoken of."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.armed import HARMING
from csto_events.parsing.passage import Passage
from csto_events.parsing.triggers import forms
from csto_events.parsing.troops import are_spoken_of, begins_with_first, is_troops, words_before

MOST_TROOPS = 1_000_000
"""More than that is money or goods."""


def stand_for_troops(passage: Passage, phrase: Phrase) -> bool:
    """Whether a bare number stands for troops that the paragraph has just spoken of: "Moldova sends 41", "150 more", "180 of them"."""
    is_bare = passage.sentence.letters[phrase.head - passage.sentence.first] == "M" or passage.lower[phrase.head] in ("men", "more")
    is_bare = is_bare or (passage.lower[phrase.head] == "others" and _are_sent_too(passage, phrase))
    quantity = passage.count_in(phrase) if is_bare else None
    size = None if quantity is None else quantity.value or quantity.low or quantity.high
    if not size or size > MOST_TROOPS:
        return False
    before = passage.tokens.words[phrase.first - 1] if phrase.first else ""
    after = passage.lower[phrase.after] if phrase.after < passage.sentence.after else "."
    if before in _OF_MONEY or passage.tokens.words[phrase.first] in _OF_MONEY or after in _OF_MONEY:
        return False
    if after == "of" and passage.lower[phrase.after + 1] not in ("them", "these", "those", "whom", "which"):
        return False
    if after in _FLEEING or _is_of_another_noun(passage, phrase):
        return False
    if begins_with_first(passage) and _tells_of_others(passage):
        return False
    return are_spoken_of(passage, phrase.first) and not _counts_others(passage, phrase)


def _tells_of_others(passage: Passage) -> bool:
    """Whether a paragraph before counts people who are no troops, of whom "the first 200" may be."""
    opening = passage.reading.paragraph_at(passage.sentence.first)[0]
    last = [one for one in passage.reading.sentences[max(0, passage.sentence.index - 2) : passage.sentence.index] if one.first < opening]
    places = [(Passage(one, passage.names), count) for one in last for count in one.counts]
    nouns = [(place, place.phrases.at(count.first)) for place, count in places]
    return any(noun.kind == "noun" and place.is_people(noun) and not is_troops(place, noun) for place, noun in nouns)


def counts_on(passage: Passage, phrase: Phrase) -> bool:
    """Tell whether a noun phrase counts more of the troops just spoken of: "another 300", "50 others", "200 more soldiers"."""
    words = passage.lower[phrase.first : phrase.after]
    return stand_for_troops(passage, phrase) or (is_troops(passage, phrase) and passage.count_in(phrase) is not None and not _FURTHER.isdisjoint(words))


_FURTHER = frozenset(("additional", "another", "extra", "further", "more"))


def _are_sent_too(passage: Passage, others: Phrase) -> bool:
    """Whether others are more of those who were sent before, and nobody who came to harm: "sent 100 soldiers to Mali, and 50 others will be sent"."""
    if forms("force", _GOING).isdisjoint(words_before(passage, others.first)):
        return False
    return not any(verb.lemma in HARMING for verb in passage.phrases.verbs())


_GOING = frozenset(("sending", "staying"))
_FLEEING = frozenset(("fleeing", "running", "scrambling", "scurrying", "packing"))
"""What those do whom an attack sends away: "sent 80,000 fleeing"."""


def _is_of_another_noun(passage: Passage, phrase: Phrase) -> bool:
    """Whether a number goes with a noun that stands behind a second number: "13 international and 42 local staff"."""
    adjective = passage.phrases.next(phrase, "")
    joint = passage.phrases.next(adjective, "") if adjective is not None and adjective.kind == "A" else None
    noun = passage.phrases.next(joint, "") if joint is not None and joint.kind == "C" else None
    return noun is not None and noun.kind == "noun" and passage.count_in(noun) is not None


def _counts_others(passage: Passage, phrase: Phrase) -> bool:
    """Whether a bare number goes on with what its sentence counted just before: "2,000 bodies had been collected and 900 remained"."""
    if phrase.position == 0 or passage.phrases[phrase.position - 1].kind != "C":
        return False
    earlier = next((one for one in reversed(passage.phrases.verbs()) if one.after <= phrase.first and one.form == "finite"), None)
    subject = passage.phrases.subject(earlier) if earlier is not None else None
    return subject is not None and passage.count_in(subject) is not None and not is_troops(passage, subject)


_OF_MONEY = frozenset(("$", "€", "£", "%", "percent", "per", "euros", "dollars", "points", "-"))
