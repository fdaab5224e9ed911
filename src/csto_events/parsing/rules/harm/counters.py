"""Counters: who tells a figure by a verb of counting, which takes no clause: "the group documented 30 arrests"."""

from functools import cache

from csto_events.language.lexicon import forms_by_lemma, lexicon
from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Source
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.attribution import source
from csto_events.parsing.said.frames import is_somebody
from csto_events.parsing.said.sources import is_voice

_COUNTING = frozenset("put revise correct lower raise update count document record register list tally verify log estimate".split())
"""Verbs of telling a number that take no clause."""


@cache
def counting_words() -> frozenset[str]:
    """Give the forms of the verbs of counting."""
    return frozenset(form for verb in _COUNTING for form in forms_by_lemma()[0].get(verb, (verb,)))


def teller(passage: Passage, verb: Phrase | None) -> Source | None:
    """Give who tells the figure that is the object of a verb of counting: "prosecutors put the toll at 12", "the group documented 30 arrests"."""
    if (telling := _telling_before(passage, verb)) is not None:
        who = passage.phrases.subject(telling)
        return source(passage, who, min(passage.phrases.with_prepositions(who, _WHOSE), telling.first), (telling.first, telling.after)) if who else None
    if verb is None or verb.kind != "verb" or verb.form != "finite" or verb.passive or verb.lemma not in _COUNTING:
        return None
    who = passage.phrases.subject(verb)
    tells = who is not None and (is_somebody(passage, who) or is_voice(passage, who))
    if who is None or not tells:
        return None
    return source(passage, who, min(passage.phrases.with_prepositions(who, _WHOSE), verb.first), (verb.first, verb.after))


def _telling_before(passage: Passage, counting: Phrase | None) -> Phrase | None:
    """The verb of speech on which a form in -ing goes on: "“Two more died,” Petrov told reporters, raising the toll to 12"."""
    if counting is None or counting.form != "gerund" or counting.lemma not in _COUNTING or passage.phrases[counting.position - 1].kind != ",":
        return None
    telling = next((one for one in reversed(passage.phrases.verbs()) if one.first < counting.first), None)
    if telling is None or telling.form != "finite" or telling.passive or telling.negated or telling.modal:
        return None
    cue, who = lexicon().verb_cues.get(telling.lemma), passage.phrases.subject(telling)
    tells = who is not None and (is_somebody(passage, who) or is_voice(passage, who))
    return telling if cue is not None and cue.stance == "speech" and tells else None


def places_of_telling(passage: Passage, told_by: Source | None, figure: int) -> tuple[tuple[int, int], ...]:
    """Give the stretch that says where and to whom something is told before a figure goes on: "told reporters in Osh, raising the toll to 12".

    Args:
        passage: the sentence.
        told_by: who tells the figure.
        figure: the token that calls for it.
    """
    cue = told_by.cue if told_by is not None else None
    goes_on = cue is not None and passage.phrases.at(cue[0]).lemma not in _COUNTING and "," in passage.lower[cue[1] : figure]
    return ((cue[1], figure),) if cue is not None and goes_on else ()


def teller_of(passage: Passage, count: Phrase) -> Source | None:
    """Give who tells a figure, and those before it: "counted 36 dead and 189 injured"."""
    before = passage.phrases.previous(count)
    while before is not None and before.kind in ",C":
        state = passage.phrases.previous(before, "")
        earlier = passage.phrases.previous(state, "") if state is not None and state.kind == "A" else state
        if earlier is None or earlier.kind != "noun" or passage.count_in(earlier) is None:
            break
        before = passage.phrases.previous(earlier)
    return teller(passage, _raised(passage, before))


def _raised(passage: Passage, before: Phrase | None) -> Phrase | None:
    """For the "to" of "raised its toll to 36 dead" give "raised"."""
    toll = passage.phrases.previous(before) if before is not None and before.kind == "I" and passage.phrases.word(before) in ("at", "to") else None
    verb = passage.phrases.previous(toll) if toll is not None and toll.kind == "noun" else None
    return verb if verb is not None and verb.kind == "verb" and verb.lemma in _COUNTING else before


_WHOSE = ("of", "for", "in", "at", "from")
"""Prepositions between who tells and whose officer they are: "the mayor of Gao put the toll at 12"."""
