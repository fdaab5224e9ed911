"""Asked of others: whether somebody only asks others to do what is told, so that nobody has done it: "asked the council to send a mission"."""

from collections.abc import Mapping
from functools import cache

from csto_events.language.lexicon import forms_by_lemma
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence


def is_asked_of_others(sentence: Sentence, verb: Phrase) -> bool:
    """Tell whether somebody only asks others to do what an infinitive says: "asked the council to send a mission", "called on the king to sign it".

    Args:
        sentence: the sentence.
        verb: the verb group of the infinitive.
    """
    if _requesting().isdisjoint(sentence.vocabulary) or sentence.tokens.lower[verb.first] != "to":
        return False
    above = next((one for one in reversed(sentence.phrases[: verb.position]) if one.kind == "verb" and one.form == "finite"), None)
    if above is None or above.passive or above.lemma not in _REQUESTING:
        return False
    asked = sentence.phrases[above.position + 1 : verb.position]
    if above.lemma in _PRESSING:
        return sentence.phrases.object(above) is not None  # and not "pressed ahead with plans to send"
    if above.lemma in _CALLING and not any(one.kind == "I" and sentence.phrases.word(one) in _CALLING[above.lemma] for one in asked):
        return False  # "called a vote to end the war"
    return any(one.kind == "noun" for one in asked)


_PRESSING = frozenset(("press", "pressure", "lobby"))
_CALLING: Mapping[str, tuple[str, ...]] = {"call": ("on", "upon", "for"), "appeal": ("to",), "plead": ("with",)}
"""Verbs of asking, and the prepositions that name who is asked; without them they say something else."""
_REQUESTING = frozenset("ask urge request beg implore petition exhort".split()) | _PRESSING | _CALLING.keys()


@cache
def _requesting() -> frozenset[str]:
    verbs = forms_by_lemma()[0]
    return _REQUESTING | frozenset(form for word in _REQUESTING for form in verbs.get(word, ()))
