"""Leaders: who is only named for what is led, and speaks no word: "Commanding the contingent is General Serdyukov"."""

from csto_events.language.reading import Sentence

_LEADING = frozenset(("command", "head", "lead", "oversee"))
_FORMS = frozenset(("commanding", "commanded", "headed", "heading", "leading", "led", "overseeing", "overseen"))


def only_names_leader(sentence: Sentence) -> bool:
    """Tell whether a sentence says of a force or mission who leads it, and of its leader nothing else.

    Args:
        sentence: the sentence.

    Returns:
        Whether the leader stands behind an inverted "is", or behind the "by" of a passive: "The mission is led by Zas".
    """
    if _FORMS.isdisjoint(sentence.vocabulary):
        return False
    verbs = [verb for verb in sentence.phrases.verbs() if verb.form == "finite"]
    if len(verbs) != 1:
        return False
    verb, opening = verbs[0], sentence.phrases[0]
    if opening.kind == "verb" and opening.form == "gerund" and opening.lemma in _LEADING:
        return verb.lemma == "be" and not verb.passive
    behind = sentence.tokens.lower[verb.after] if verb.after < sentence.after else ""
    return verb.lemma in _LEADING and verb.passive and behind == "by" and opening.kind == "noun"
