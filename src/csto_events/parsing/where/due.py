"""Due: where something is to be that the sentence only mentions: "Lavrov met Mirzoyan in Moscow ahead of a summit due in Yerevan"."""

from csto_events.language.reading import Sentence

_JOINING = frozenset(("between", "of", "on", "with"))


def what_is_due(sentence: Sentence) -> list[tuple[int, int]]:
    """Give what is due with where and when it is: "a summit of the alliance due in Yerevan on 23 November"; "is due" tells of what the sentence tells.

    Args:
        sentence: the sentence.
    """
    if "due" not in sentence.vocabulary:
        return []
    phrases, lower, found = sentence.phrases, sentence.tokens.lower, []
    for due in phrases:
        noun = phrases.previous(due, "") if due.kind == "A" and lower[due.head] == "due" else None
        if noun is None or noun.kind != "noun":
            continue
        while noun.position > 1 and lower[phrases[noun.position - 1].first] in _JOINING and phrases[noun.position - 2].kind == "noun":
            noun = phrases[noun.position - 2]
        last = due
        while (following := phrases.next(last, "")) is not None and following.kind in ("I", "noun"):
            last = following
        if last is not due and noun.position:
            found.append((noun.first, last.after))
    return found
