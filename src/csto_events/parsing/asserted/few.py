"""Few: those of whom nobody, or so few, think or say something that it is told as what is not thought: "Few expected Armenia to leave"."""

from csto_events.language.noun_phrases import DEFINITE
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence

_BEFORE = {"many": frozenset(("not",)), **dict.fromkeys(("anyone", "anybody"), frozenset(("hardly", "scarcely", "barely")))}
"""Words that mean hardly anybody behind others: "not many", "hardly anyone"."""
_FEW = frozenset(("few", *_BEFORE))
_SOME = frozenset(("a", "the", "these", "those"))
"""Words before "few" that make some of them: "a few analysts", "the few who stayed"."""


def are_few(sentence: Sentence, verb: Phrase) -> bool:
    """Tell whether hardly anybody does what a verb says: "few of them expected", "hardly anyone believes", and not "a few believe".

    Args:
        sentence: the sentence.
        verb: the verb group.
    """
    if _FEW.isdisjoint(sentence.vocabulary):
        return False
    subject, lower = sentence.phrases.subject(verb), sentence.tokens.lower
    if subject is None:
        return False
    before = lower[subject.first - 1] if subject.first > sentence.first else ""
    if lower[subject.first] == "few":
        return before not in _SOME
    return before in _BEFORE.get(lower[subject.first], ())


_ALL = frozenset(("all", "both", "every", "everybody", "everyone"))


def are_not_all(sentence: Sentence, verb: Phrase) -> bool:
    """Tell whether it is denied of some what a verb says, and nobody tells of whom: "not everyone agrees", "not all analysts believe".

    Args:
        sentence: the sentence.
        verb: the verb group.
    """
    if "not" not in sentence.vocabulary or _ALL.isdisjoint(sentence.vocabulary):
        return False
    subject, lower = sentence.phrases.subject(verb), sentence.tokens.lower
    if subject is None or subject.first > verb.first:
        return False
    first = subject.first + (lower[subject.first] == "not")
    return lower[first] in _ALL and lower[first - 1] == "not" and first > sentence.first


_NOBODY = frozenset(("neither", "nobody", "none", "not"))
ABOUT_NOBODY = _NOBODY | {"one"}
"""Words without which no subject is nobody."""
_AT_LEAST = frozenset(("fewer", "less", "more", "later", "longer", "only", "just", "sooner", "doubt"))
"""Words that make of "no" no denial: "no fewer than three summits"."""
EXCEPTING = frozenset(("apart", "aside", "bar", "besides", "but", "except", "other", "save"))
"""Words behind nobody that name one who did: "no country but Russia sent troops"."""


def subject_is_nobody(sentence: Sentence, verb: Phrase) -> bool:
    """Tell whether a verb has nobody for its subject: "nobody said", "neither Moscow nor Minsk said"."""
    if ABOUT_NOBODY.isdisjoint(sentence.vocabulary):
        return False
    subject, lower = sentence.phrases.subject(verb), sentence.tokens.lower
    if subject is None:
        return False
    opening, before = lower[subject.first], lower[subject.first - 1]
    if opening not in _NOBODY and opening != "no" and before != "nor":
        return False
    if sentence.phrases[verb.position - 1].kind == "W":  # "neither the army nor the African Union, which has suspended Sudan, commented"
        return False
    if opening in _NOBODY and lower[subject.head] != "one":
        return lower[subject.first + 1] not in _AT_LEAST  # "not less than 19 people were killed"
    if lower[subject.first : subject.after] == ["no", "one"]:
        return True
    return subject.first > sentence.first and before == "nor" and "neither" in lower[sentence.first : subject.first]


def is_undone(sentence: Sentence, verb: Phrase) -> bool:
    """Tell whether nobody does what a verb says, or it is not done: "no state agreed to send", "has not begun to withdraw"."""
    return verb.negated or subject_is_nobody(sentence, verb) or ((subject := sentence.phrases.subject(verb)) is not None and has_no(sentence, subject))


NO = frozenset(("no", "not"))


def has_no(sentence: Sentence, noun: Phrase) -> bool:
    """Tell whether a noun phrase is of none: "no plans", "not one soldier", and not "no fewer than three summits"."""
    lower = sentence.tokens.lower
    return lower[noun.first] in NO and noun.after - noun.first > 1 and lower[noun.first + 1] not in _AT_LEAST


def has_no_grounds(sentence: Sentence, noun: Phrase) -> bool:
    """Tell whether nothing shows what a noun carries: "no evidence that", "was never any sign of", and not "has not seen the reports that"."""
    if sentence.tokens.lower[noun.head] not in _GROUNDS:
        return False
    if has_no(sentence, noun):
        return True
    verb = sentence.phrases.previous(noun) if sentence.tokens.lower[noun.first] not in DEFINITE else None
    return verb is not None and verb.kind == "verb" and verb.negated and verb.lemma in _HAVING


_GROUNDS = frozenset(
    "claim claims confirmation evidence hint hints indication indications information proof report reports sign signs suggestion trace traces word".split()
)
"""What carries a that-clause, or an event behind "of": without it nothing is claimed, and not "with no mandate that allows it"."""
_HAVING = frozenset("be detect find get have obtain receive see".split())
