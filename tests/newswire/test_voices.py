"""Voices: who speaks at all, when it was said, and what is left of the words in quotation marks."""

import pytest

from csto_events import parse

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"That request was made in 2022," Zas said.', "That request was made in 2022"),
        ('"That attack killed 12 soldiers," the minister said.', "That attack killed 12 soldiers"),
        ('He said: "That mission is over."', "That mission is over"),
        ('"That is a lie," Lavrov said.', "That is a lie"),
        ("The minister said that attacks had stopped.", "attacks had stopped"),
    ],
)
def test_a_quotation_keeps_its_that(text: str, expected: str) -> None:
    """What stands in quotation marks is left word for word; the conjunction before an indirect statement is none of it."""
    assert [value_at(row, "text") for row in found(text, "statement")] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Fourteen people were injured, six of whom are still admitted at the hospital.",
        "Twelve people were wounded, three of whom were admitted with burns.",
        "Fourteen people were injured and six were admitted to hospital.",
        "The decision reflects the will of the allies.",
        "He recalled the morning when the shelling began.",
        "The mayor recalls a day when tanks broke down the gate.",
    ],
)
def test_nobody_speaks(text: str) -> None:
    """Who is admitted to a place says nothing, nor does a thing that reflects another, nor who recalls a time without a word of what was."""
    assert not found(text, "statement")
    assert all(value_at(row, "attribution") is None for row in found(text, "casualty_report"))


@pytest.mark.parametrize(
    "text",
    [
        "The minister admitted that six soldiers were killed.",
        "It was admitted that six soldiers were killed.",
        "The general reflected that wars end in talks.",
        "The mayor recalled that 12 people had died.",
    ],
)
def test_somebody_speaks(text: str) -> None:
    """With a clause behind them the same verbs are of saying."""
    assert len(found(text, "statement")) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rwanda, accused of backing rebels, was silent.", None),
        ("The colonel, accused of plotting a coup, was arrested in Bamako.", None),
        ("The ministry accused the rebels of shelling the town.", "The ministry"),
    ],
)
def test_the_accused_does_not_accuse(text: str, expected: str | None) -> None:
    """Who stands before "accused of" is accused by somebody who is not told of."""
    assert [value_at(row, "attribution.source_text") for row in found(text, "statement")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Putin visited Beijing in May, and Zas has said China would remain neutral.", None),
        ("He was elected in 2021 and says he will not run again.", None),
        ("In May Zas said China would remain neutral.", "2021-05"),
        ("Zas came in May and said on Monday that China would remain neutral.", "2022-01-10"),
    ],
)
def test_what_is_said_now_has_no_date_of_a_deed_before(text: str, expected: str | None) -> None:
    """A verb of saying in the present or the perfect does not take the date of a clause to which its own is joined."""
    assert [value_at(row, "when.edtf") for row in found(text, "statement")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("VIENNA, 16 November 2026 – The OSCE Permanent Council met in Vienna today.", "2026-11-16"),
        ("Moscow, November 12, 2026. The Collective Security Council met today.", "2026-11-12"),
        ("VIENNA, 16 November 2027 – The OSCE Permanent Council met in Vienna today.", "2026-11-20"),
        ("In the year before November 12, 2026. The Collective Security Council met today.", "2026-11-20"),
    ],
)
def test_today_is_the_day_of_the_dateline(text: str, expected: str) -> None:
    """A whole date in the dateline is what "today" counts from, where the page was published later."""
    bundle = parse(text, published="2026-11-20")
    assert [one.when.edtf for one in bundle.records if one.when is not None] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nor did he say that it rained.", 0),
        ("He did not go, nor did he say that troops had left.", 0),
        ("Neither did Zas say that troops had left.", 0),
        ("Nor is it late, Zas said.", 1),
        ("“Steadfast Noon”, the NATO exercise, began.", 0),
        ("“Friends,” the minister began.", 1),
        ("“We stay,” Zas continued.", 1),
    ],
)
def test_what_is_not_said(text: str, expected: int) -> None:
    """With "nor" before it a verb of saying tells of no saying, and a thing that begins or continues says nothing."""
    assert len(found(text, "statement")) == expected
