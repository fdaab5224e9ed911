"""Every row of the table of reporting cues is read in each form in which it says that a content follows: one made sentence for each."""

import pytest

from csto_events import parse
from csto_events.language.entries import Cue
from csto_events.language.lexicon import PAST, forms_by_lemma, lexicon
from csto_events.parsing.rules.talk.voices import NO_AUTHORITY

CLAUSE = "the road was closed"
AFTER = {
    "that": (f"that {CLAUSE}", CLAUSE),
    "bare": (CLAUSE, CLAUSE),
    "question": (f"how {CLAUSE}", f"how {CLAUSE}"),
    "infinitive": ("{whom}to leave the town", "to leave the town"),
    "gerund": ("{whom}{preposition}closing the road", "closing the road"),
    "noun": ("{whom}{preposition}the closure of the road", "the closure of the road"),
    "small_clause": ("the plan as a mistake", "the plan as a mistake"),
    "quotation": (f": “{CLAUSE}”", CLAUSE),
}
"""How a content follows, and what of that is the content, by frame."""
OF_SOMEBODY = ("for", "with", "of", "on", "against")
"""Prepositions behind whom the content is about: "blamed the driver for closing the road"."""
EVERYWHERE = ("see", "take")
"""Verbs that stand in every other sentence with another meaning: alone they do not call for the rules, so that reading stays fast."""
ONLY_WITH = (("noun", "withdraw"),)
"""Frames in which a verb says something only with some nouns: a claim is withdrawn, and so are troops."""
OF_ALL_WORK = ("give", "hold", "put")
"""Verbs that say something only where somebody is held responsible, or a number put at something or given."""


def past_of(cue: Cue) -> str:
    lemma = cue.words[0]
    past = next(form for form in forms_by_lemma()[0][lemma] if lexicon().tags[form] & PAST)
    return " ".join((past, *cue.words[1:]))


def sentence(cue: Cue, frame: str, preposition: str = "") -> tuple[str, str]:
    """Make a sentence in which a verb takes its content in one form, and say what is the content."""
    form, content = AFTER[frame]
    who = "The report" if cue.stance == "perception" else "The minister"  # deeds that show are no statement
    is_of_somebody = preposition in OF_SOMEBODY and cue.prepositions[0] in OF_SOMEBODY and " " not in cue.word
    whom = "the driver " if is_of_somebody or ("to_person" in cue.frames and (preposition or frame == "infinitive")) else ""
    return f"{who} {past_of(cue)} {form.format(whom=whom, preposition=f'{preposition} '.lstrip())}.".replace(" :", ":"), content


VERBS = [cue for cue in lexicon().cues if cue.part == "verb" and cue.words[0] not in EVERYWHERE]


def contents(text: str) -> list[str]:
    return [str(getattr(record, "text", "")) for record in parse(text).records if record.type == "statement"]


def unread(made: list[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    """Give the sentences of which no statement holds the content, with what was found there."""
    found = [(text, wanted, contents(text)) for text, wanted in made]
    return [(text, read) for text, wanted, read in found if not any(wanted in one for one in read)]


@pytest.mark.parametrize("frame", AFTER)
def test_a_verb_is_read_in_each_form_that_its_row_gives(frame: str) -> None:
    cues = [cue for cue in VERBS if frame in cue.frames and (frame, cue.word) not in ONLY_WITH and not (frame == "small_clause" and cue.word in OF_ALL_WORK)]
    made = [sentence(cue, frame, preposition) for cue in cues for preposition in (cue.prepositions if frame in ("noun", "gerund") else ("",))]
    assert unread(made) == []


def test_a_verb_is_read_behind_its_quotation() -> None:
    made = [f"“The road is closed,” the minister {past_of(cue)}." for cue in VERBS if "quotation" in cue.frames]
    assert [text for text in made if contents(text) != ["The road is closed"]] == []


def test_a_verb_is_read_behind_as() -> None:
    made = [f"As the minister {past_of(cue)}, {CLAUSE}." for cue in VERBS if "as" in cue.frames]
    assert [text for text in made if contents(text) != [CLAUSE]] == []


def test_an_adjective_is_read_in_each_form_that_its_row_gives() -> None:
    forms = {"that": f"that {CLAUSE}", "bare": CLAUSE, "infinitive": "to close the road", "question": f"whether {CLAUSE}"}
    cues = [cue for cue in lexicon().cues if cue.part == "adjective"]
    made = [(f"The minister is {cue.word} {form}.", form.removeprefix("that ")) for cue in cues for frame, form in forms.items() if frame in cue.frames]
    made += [
        (f"The minister is {cue.word} {word} closing the road.", "closing the road") for cue in cues if "gerund" in cue.frames for word in cue.prepositions
    ]
    assert unread(made) == []


def test_a_noun_is_read_with_whose_it_is() -> None:
    forms = {"that": f"that {CLAUSE}", "infinitive": "to close the road"}
    cues = [cue for cue in lexicon().cues if cue.part == "noun"]
    made = [
        (f"The ministry’s {cue.word} {form} angered the driver.", form.removeprefix("that "))
        for cue in cues
        for frame, form in forms.items()
        if frame in cue.frames
    ]
    assert unread(made) == []


def test_a_phrase_is_read_before_its_clause() -> None:
    cues = [cue for cue in lexicon().cues if (cue.part == "preposition" and cue.word not in NO_AUTHORITY) or (cue.part == "phrase" and "'s" in cue.word)]
    made = [
        f"{cue.word[0].upper()}{cue.word[1:]} the minister, {CLAUSE}."
        if cue.part == "preposition"
        else f"{cue.word[0].upper()}{cue.word[1:].replace('X', 'the minister')}, {CLAUSE}."
        for cue in cues
    ]
    assert [text for text in made if contents(text) != [CLAUSE]] == []
