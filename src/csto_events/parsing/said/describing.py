"""Describing: cues by which the writer only says who somebody is: "Petrov, the officer who ordered the strike", "states wishing to leave must wait"."""

from csto_events.language.lexicon import PLURAL, lexicon
from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.bounds import describes_subject

_WISHING = frozenset(("desire", "hope", "intend", "plan", "propose", "want", "wish"))
_FINITE = frozenset("VXZ")


def only_describes(passage: Passage, verb: Phrase, content: tuple[int, int]) -> bool:
    """Tell whether a cue tells the reader of whom the sentence speaks, and nothing that was said.

    Args:
        passage: the sentence.
        verb: the cue.
        content: what it governs, as token positions.
    """
    return _is_of_anybody(passage, verb) if verb.form == "gerund" else verb.form == "finite" and _identifies(passage, verb, content)


def _is_of_anybody(passage: Passage, verb: Phrase) -> bool:
    """Whether a rule is told for all who wish so: "states wishing to leave must give notice", and not "residents hoping to return blocked a road"."""
    if verb.lemma not in _WISHING or not describes_subject(passage, verb):
        return False
    subject = passage.phrases[verb.position - 1]
    is_plural = bool(lexicon().tags.get(passage.lower[subject.head], 0) & PLURAL)
    is_some = subject.first == subject.head and is_plural and passage.names.at(subject.head) is None
    is_some = is_some or passage.lower[subject.first] in ("any", "every", "all", "each")
    main = next((one for one in passage.phrases.verbs() if one.first > verb.first and one.form == "finite"), None)
    is_rule = main is not None and (bool(main.modal) or (main.tense == "present" and main.first == main.head))
    return is_some and is_rule


def _identifies(passage: Passage, verb: Phrase, content: tuple[int, int]) -> bool:
    """Whether a relative clause tells which person a name in front of a comma has: "Petrov, the officer who ordered the strike"."""
    relative = passage.phrases.previous(verb, "R")
    antecedent = passage.phrases.previous(relative, "") if relative is not None and relative.kind == "W" else None
    comma = passage.phrases.previous(antecedent, "") if antecedent is not None and antecedent.kind == "noun" else None
    name = passage.phrases.previous(comma, "") if comma is not None and comma.kind == "," else None
    if antecedent is None or name is None or name.kind != "noun" or not passage.is_name(name):
        return False
    is_called = passage.lower[antecedent.first] in ("the", "a", "an") and not passage.is_name(antecedent)
    base = passage.sentence.first
    return is_called and passage.phrases.at(content[0]).kind == "noun" and _FINITE.isdisjoint(passage.sentence.letters[content[0] - base : content[1] - base])
