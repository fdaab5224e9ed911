"""Few: those of whom so few think or say something that it is told as what is not thought: "Few expected Armenia to leave"."""

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
