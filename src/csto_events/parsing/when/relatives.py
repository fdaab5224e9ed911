"""Relatives: dates that stand in what a relative clause says of somebody."""

from collections.abc import Sequence

from csto_events.language.asides import end_of_relative
from csto_events.language.dates import DateMention
from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.parsing.when.lasting import last_verb_before


def is_of_relative_clause(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Tell whether a date stands in what is said of somebody in commas, and the claim outside it: "Vucic, who arrived last week, accused"."""
    if _RELATIVES.isdisjoint(sentence.vocabulary):
        return False
    if _goes_on_during(sentence, trigger, date) or _is_of_what_is_decided(sentence, trigger, date) or _is_within_one(sentence, trigger, date):
        return True
    letters, base = sentence.letters, sentence.first
    opening = letters.rfind(",", 0, date.first - base)
    closing = letters.find(",", date.after - base)
    if opening >= 0 and trigger < base + opening and sentence.words[opening + 2 : opening + 4] in _OF_RELATIVES:
        return True  # "abducted six drivers, four of whom were freed the next day"
    if closing < 0 <= opening and trigger < base + opening and _is_of_last_noun(sentence, trigger, base + opening):
        return True  # "met Saidov, who took office in December"
    if _is_where_it_came_next(sentence, trigger, date):
        return True
    opening = letters.rfind(",", 0, trigger - base)
    is_aside = opening >= 0 and sentence.words[opening + 1] in _RELATIVES and (closing := end_of_relative(letters, trigger - base)) >= 0
    return is_aside and date.first > base + closing and ";" not in letters[closing : date.first - base]


def _is_within_one(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a date stands in a relative clause, which may have commas of its own: "Nyusi, who met Hassan, his counterpart, on Monday, said"."""
    letters, words, at, after = sentence.letters, sentence.words, date.first - sentence.first, date.after - sentence.first
    opening = next((one for one in range(at - 1, 0, -1) if letters[one - 1] == "," and words[one] in _RELATIVES), None)
    if opening is None:
        return False
    closing = end_of_relative(letters, opening) if "," in letters[opening:at] else letters.find(",", after)  # what a further comma opens may be of another day
    return closing >= after and not opening <= trigger - sentence.first < closing


def is_of_restrictive_clause(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Tell whether a date stands in a relative clause without commas, before the clause of the claim: "the junta that took power in July, but said"."""
    verb = last_verb_before(sentence, date) if date.after <= trigger else None
    pronoun = sentence.phrases.previous(verb, "R") if verb is not None and verb.position else None
    if pronoun is not None and pronoun.kind == "noun":  # "the town that rebels took on July 3, fell"
        pronoun = sentence.phrases.previous(pronoun, "R")
        above = sentence.phrases.previous(sentence.phrases[pronoun.position - 1]) if pronoun is not None and pronoun.position > 1 else None
        if above is not None and above.lemma in lexicon().verb_cues:
            return False  # "told reporters that rebels took it on July 3, and"
    if pronoun is None or not (pronoun.kind == "W" or (pronoun.kind == "S" and sentence.phrases.word(pronoun) == "that")):
        return False
    if _goes_on_from_what_is_asked(sentence, trigger, date, verb):
        return False
    noun = sentence.phrases.previous(pronoun, "")
    between = sentence.letters[date.after - sentence.first : trigger - sentence.first]
    behind = sentence.phrases.at(min(date.after, sentence.after - 1))
    are_people = noun is not None and (sentence.tokens.lower[noun.head] in lexicon().person_nouns or sentence.tokens.lower[noun.head] in _ACTORS)
    is_right_before = are_people and behind.kind == "verb" and behind.form == "finite" and behind.first <= trigger < behind.after  # "who left on July 8 said"
    return noun is not None and noun.kind == "noun" and ("," in between or "C" in between or is_right_before)


def _goes_on_from_what_is_asked(sentence: Sentence, trigger: int, date: DateMention, verb: Phrase | None) -> bool:
    """Whether a form in -ing goes on with a relative clause, and not with what is asked: "asks for men for a port that they shelled in May, killing 57"."""
    told = sentence.phrases.at(trigger)
    if verb is None or told.kind != "verb" or told.form != "gerund" or sentence.letters[date.after - sentence.first : told.first - sentence.first] != ",":
        return False
    above = next((one for one in reversed(sentence.phrases.verbs()) if one.form == "finite" and one.first < verb.first), None)
    return above is not None and above.lemma in lexicon().verb_cues


_ACTORS = frozenset("army cabinet coalition council delegation force government group junta militia mission party regime team".split())
"""Groups of people, who do what is told of them on another day than what the relative clause tells."""


def is_of_deed_before(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Tell whether a date behind a claim is of what was done before to those of whom it tells: "freed 14 officers who were arrested in March"."""
    if _PRONOUNS.isdisjoint(sentence.vocabulary):
        return False
    verb = last_verb_before(sentence, date)
    if verb is None or verb.first < trigger or verb.form != "finite" or verb.progressive or not (verb.passive or verb.perfect):
        return False
    pronoun = sentence.phrases.previous(verb)
    noun = sentence.phrases.previous(pronoun, "") if pronoun is not None and sentence.phrases.word(pronoun) in _PRONOUNS else None
    return noun is not None and noun.kind == "noun" and trigger < noun.first


_PRONOUNS = frozenset(("that", "which", "who"))


def _is_of_what_is_decided(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a date is of what is told of a thing that is agreed on: "agreed to extend the mission, under which 300 men arrived in 2021"."""
    verb = sentence.phrases.at(trigger)
    if date.first < trigger or verb.kind != "verb" or _OF_THINGS.isdisjoint(sentence.vocabulary):
        return False
    words = sentence.tokens.lower
    opening = next((at for at in range(date.first - 1, verb.after, -1) if words[at] in _RELATIVES or words[at] == ","), None)
    if opening is None or words[opening] not in _OF_THINGS:
        return False
    if not (words[opening] == "whose" or (sentence.phrases.at(opening - 1).kind == "I" and verb.lemma in lexicon().verb_cues)):
        return False
    return any(one.form == "finite" and opening < one.first < date.first for one in sentence.phrases.verbs())


_OF_THINGS = frozenset(("whose", "which"))


def _goes_on_during(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a claim is of a length of time behind a date: "left in December after a decade in the country, during which 300 men died"."""
    words = sentence.words
    if "which" not in sentence.vocabulary:
        return False
    for at in range(1, trigger - sentence.first):
        if words[at] == "which" and words[at - 1] in ("during", "in") and sentence.first + at > date.first:
            before = words[max(0, at - _FARTHEST_LENGTH) : at]
            return not _LENGTHS.isdisjoint(before) and (words[at - 1] == "during" or _is_after_length(before))
    return False


def _is_after_length(before: Sequence[str]) -> bool:
    """Whether "after" opens the length of time: "after three days of clashes in which", and not "two days after an attack in which"."""
    return "after" in before and not _LENGTHS.isdisjoint(before[before.index("after") :])


_LENGTHS = frozenset("century day days decade decades hours month months period week weeks year years".split())
_FARTHEST_LENGTH = 9
"""Tokens from a length of time to "during which"."""


def _is_of_last_noun(sentence: Sentence, trigger: int, comma: int) -> bool:
    """Whether behind a comma more is said of the last noun before it, which is not what is spoken of: "to Niger, where soldiers seized power in May"."""
    word = sentence.tokens.lower[comma + 1]
    if word != "which":
        return word in _OF_PEOPLE or word == "where"
    last = sentence.phrases.at(comma - 1)
    return last.kind == "noun" and not last.first <= trigger < last.after and sentence.phrases.at(trigger).kind == "verb"


def _is_where_it_came_next(sentence: Sentence, trigger: int, date: DateMention) -> bool:
    """Whether a claim is of where something went after the date: "began in Oran on May 2 before spreading to Algiers, where people stormed"."""
    if date.first > trigger or "where" not in sentence.vocabulary:
        return False
    words = sentence.tokens.lower
    where = next((at for at in range(trigger - 1, date.after, -1) if words[at] == "where" and words[at - 1] == ","), None)
    if where is None:
        return False
    between = (one for one in sentence.phrases.verbs() if date.after <= one.first < where)
    return any(one.lemma == "spread" or (one.form == "gerund" and words[one.first - 1] == "before") for one in between)


_OF_PEOPLE = frozenset(("who", "whose", "whom"))
_RELATIVES = frozenset(("who", "whose", "whom", "which", "where"))
_OF_RELATIVES = (["of", "whom"], ["of", "which"])
