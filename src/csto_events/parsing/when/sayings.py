"""Sayings: dates on which something is said, and not on which it is so: "said Wednesday it had frozen its membership"."""

from csto_events.language.dates import DateMention
from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.parsing.when.lasting import last_verb_before


def is_of_saying(sentence: Sentence, trigger: int, date: DateMention, verb: Phrase | None) -> bool:
    """Tell whether a date stands right behind a verb of saying, and what is said behind the date.

    Args:
        sentence: the sentence.
        trigger: the word of the claim.
        date: the date.
        verb: the verb that tells the claim.
    """
    if date.after > trigger or verb is None or verb.first < date.after:
        return False
    saying = last_verb_before(sentence, date)
    if saying is None or saying is verb or saying.lemma not in lexicon().verb_cues or saying.form != "finite":
        return False
    between = sentence.letters[saying.after - sentence.first : date.first - sentence.first]
    return set(",CSW").isdisjoint(between) and sentence.letters[date.after - sentence.first] in "OPDNA"
