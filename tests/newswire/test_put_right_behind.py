"""Figures that a later sentence takes back, denies or puts right, and which figure a new one corrects."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("An earlier post said that 26 protesters had been killed. That figure was wrong: six died.", "retracted"),
        ("An earlier post said that 26 protesters had been killed. That was incorrect.", "retracted"),
        ("We earlier reported that 26 people had been killed. The number was inaccurate.", "retracted"),
        ("We wrongly reported that 26 people had been killed.", "retracted"),
        ("Correction: We earlier reported that 26 people had died. The figure is six.", "retracted"),
        ("Correction\n\nWe reported earlier that 26 people had been killed in Aktobe.", "retracted"),
        ("This article was amended on 7 January. An earlier version said 26 people had been killed.", "retracted"),
        ("An earlier post said that 26 protesters had been killed. That figure was not wrong.", "reported"),
        ("An earlier post said that 26 protesters had been killed. Two soldiers were killed in Mali.", "reported"),
        ("We earlier reported that 26 people had been killed. We have a reporter on the square.", "reported"),
        ("An earlier report by the ministry said 26 people had been killed. That figure was for all of the country.", "reported"),
    ],
)
def test_an_outlet_takes_back_what_it_told_before(text: str, status: str) -> None:
    """What an earlier text of the outlet said is retracted where a label, an adverb or the sentence beside it owns that it was wrong."""
    assert found(text, "casualty_report")[0].status == status


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Police said 26 people had been killed. That figure was wrong, the ministry said.", ["denied", "reported"]),
        ("Police said 26 people had been killed. That figure was wrong.", ["denied", "reported"]),
        ("Police said 26 people had been killed. That figure was in fact wrong.", ["denied", "reported"]),
        ("Police said 26 people had been killed. That figure was in wrong.", ["reported"]),
        ("Police said 26 people had been killed. The figure was incorrect, police said on Friday.", ["reported", "retracted"]),
        ("Police said 26 people had been killed. The figure was wrong in one respect.", ["reported"]),
        ("Police said 26 people had been killed. The figure was not wrong, the ministry said.", ["reported"]),
        ("Police killed 26 people, the ministry said. That was wrong, Tokayev said.", ["reported"]),
        ("Twenty-six people were killed. The figure was wrong.", ["reported"]),
    ],
)
def test_a_figure_is_rejected_by_the_next_sentence(text: str, statuses: list[str]) -> None:
    """A figure that somebody told is retracted where its own source calls it wrong, and denied where another voice does."""
    records = found(text, "casualty_report")
    assert sorted(row.status for row in records) == statuses
    assert {row.figures[0].quantity.value for row in records} == {26}


@pytest.mark.parametrize(
    "text",
    [
        "An earlier post said that 26 protesters had been killed in Aktobe. That figure was wrong: police say six people died there.",
        "An earlier version of this article said 26 people had been killed. In fact, six people were killed.",
        "Correction: We earlier reported that 26 people had died. The figure is six.",
        "We earlier reported that 26 people had been killed. That was incorrect. Police say six people were killed.",
        "We wrongly reported that 26 people had been killed in Aktobe. Six people died in Aktobe.",
        "Police said 26 people had been killed in Aktobe. The number was incorrect, police said: six people died there.",
    ],
)
def test_the_new_figure_corrects_the_one_taken_back(text: str) -> None:
    """A figure in the place of one that is taken back corrects the report of that."""
    records = found(text, "casualty_report")
    right = next(row for row in records if row.figures[0].quantity.value == 6)
    wrong = {row.id for row in records if row.figures[0].quantity.value == 26}
    assert [one.relation for one in right.relates_to] == ["corrects"]
    assert right.relates_to[0].record in wrong


@pytest.mark.parametrize(
    ("text", "corrected"),
    [
        ("At least 31 people were killed, the Health Ministry said. Five children were among the dead. The ministry has since revised its toll to 29.", 31),
        ("Fifteen died, doctors said. Rebels spoke of 40 dead.\n\nThe school was shut.\n\nDoctors later revised the toll to 12.", 15),
        ("The ministry said six people were killed. It had earlier put the toll at 26.", 26),
        ("The ministry said 31 people were killed. It had earlier put the toll at 26.", None),
        ("Officials raised the toll from 24 to 26. It was cold. Rescuers searched the school. The ministry corrected the toll to 25.", 26),
        ("The ministry denied that 26 people were killed in Osh. Six people died in Osh.", None),
        ("An earlier version of this story said five children were among the dead. The ministry has also since revised its toll to 29.", None),
        ("An earlier version of this story said 26 people were killed in Aktobe. In fact, two soldiers were killed in Osh.", None),
    ],
)
def test_a_correction_is_of_the_figure_of_its_own_source(text: str, corrected: int | None) -> None:
    """A correction is about the figure of the same source, kind and place, and about none where the text does not say which."""
    records = {row.id: row for row in found(text, "casualty_report")}
    related = [one.record for row in records.values() for one in row.relates_to if one.relation == "corrects"]
    values = [records[one].figures[0].quantity.low for one in related]
    assert values == ([] if corrected is None else [corrected])


@pytest.mark.parametrize(
    "text", ["The ministry has {} revised its toll to 29.", "Officials said six people were hurt. The ministry has {} revised its toll to 29."]
)
@pytest.mark.parametrize("adverbs", ["since", "also since", "long since", "now since"])
def test_since_is_an_adverb_in_a_verb(text: str, adverbs: str) -> None:
    """Before a participle "since" belongs to the verb, whatever adverb goes before it."""
    toll = next(row for row in found(text.format(adverbs), "casualty_report") if row.figures[0].quantity.low == 29)
    assert toll.attribution.source_text == "The ministry"


@pytest.mark.parametrize(
    ("between", "relations"),
    [("", ["part_of"]), (" Rescuers searched the school. It was cold.", [])],
)
def test_a_note_takes_back_no_part_of_a_total_far_before_it(between: str, relations: list[str]) -> None:
    """What a note takes back is a part of the total right before it, and of none from which other sentences part it."""
    note = "Correction: An earlier version of this story wrongly said four soldiers were among the dead."
    taken_back = [row for row in found(f"Police said 12 people died.{between}\n\n{note}", "casualty_report") if row.status == "retracted"]
    assert [[one.relation for one in row.relates_to] for row in taken_back] == [relations]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("That decision was wrong, Lavrov said.", "person:sergey-lavrov", "That decision was wrong"),
        ("That was wrong, Lavrov said.", "person:sergey-lavrov", "That was wrong"),
        ("That meeting, Lavrov said, was fruitful.", "person:sergey-lavrov", "That meeting was fruitful"),
    ],
)
def test_that_can_open_what_is_said(text: str, speaker: str, content: str) -> None:
    """A sentence may begin with "that" and a noun or verb, which is no clause of another one."""
    assert [(value_at(row, "attribution.source"), row.text) for row in found(text, "statement")] == [(speaker, content)]


@pytest.mark.parametrize(
    ("text", "contents"),
    [("That he lied is clear.", []), ("That Russia sent troops is known.", [])],
)
def test_that_can_open_a_clause(text: str, contents: list[str]) -> None:
    """A clause with "that" for a subject is said by nobody."""
    assert [row.text for row in found(text, "statement")] == contents
