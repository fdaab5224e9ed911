"""Figures that are taken back, replaced or shared out, and losses that there were none of."""

import pytest

from .reading import found, told, value_at


def figures(text: str, kind: str = "casualty_report") -> list[list[tuple[object, ...]]]:
    """The figures of each report, as kind, number (the lower bound where no number is sure) and group."""
    rows = found(text, kind)
    return [[(one.kind, one.quantity.value if one.quantity.value is not None else one.quantity.low, one.group) for one in row.figures] for row in rows]


@pytest.mark.parametrize(
    ("text", "status", "source"),
    [
        ("The figure of 31 dead was later withdrawn by the interior ministry.", "retracted", "the interior ministry"),
        ("The report of 31 dead was withdrawn.", "retracted", None),
        ("The death toll of 31 was retracted an hour later as an error.", "retracted", None),
        ("A toll of 31 given on Sunday was later withdrawn.", "retracted", None),
        ("The report that 31 people had been killed was withdrawn.", "retracted", None),
        ("The death toll of 31 was not withdrawn.", "reported", None),
        ("The figure of 31 dead may be withdrawn.", "reported", None),
        ("The report on 31 dead soldiers was withdrawn from the agenda.", "reported", None),
        ("The figure of 31 dead was confirmed by the interior ministry.", "reported", None),
    ],
)
def test_a_passive_takes_a_figure_back(text: str, status: str, source: str | None) -> None:
    """A figure that was withdrawn is retracted, by whoever withdrew it; one that was not, or may yet be, is not."""
    (row,) = found(text, "casualty_report")
    assert (row.status, value_at(row, "attribution.source_text"), value_at(row, "figures.0.quantity.value")) == (status, source, 31)


@pytest.mark.parametrize(
    ("text", "kind", "relation"),
    [
        ("A state channel reported 31 deaths. The figure was withdrawn hours later.", "casualty_report", "retracts"),
        ("The ministry said 31 people had been killed, but the figure was later withdrawn.", "casualty_report", "retracts"),
        ("Police reported 31 arrests, and the number was retracted on Monday.", "enforcement_report", "retracts"),
        ("The ministry said 31 people had been killed. The troops were withdrawn.", "casualty_report", None),
        ("Thirty-one soldiers were killed before the report was withdrawn.", "casualty_report", None),
        ("The ministry said 31 people had been killed, but the figure was not withdrawn.", "casualty_report", None),
    ],
)
def test_the_figure_told_before_is_taken_back(text: str, kind: str, relation: str | None) -> None:
    """Where the text then says that the figure was withdrawn, a second report retracts the first; what else is withdrawn does nothing to it."""
    rows = found(text, kind)
    assert [one.relation for row in rows for one in row.relates_to] == ([relation] if relation is not None else [])
    assert sorted(row.status for row in rows) == (["reported", "retracted"] if relation is not None else ["reported"])


def test_nothing_is_said_later() -> None:
    """What stands behind the passive of a verb of taking back is no content."""
    assert found("The ministry's figure of 31 dead was retracted hours later.", "statement") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministry said 36 people were killed, up from 24.", [[("killed", 36, None)], [("killed", 24, None)]]),
        ("At least 12 people were killed, down from 15 reported on Monday.", [[("killed", 12, None)], [("killed", 15, None)]]),
        (
            "Two villagers were killed and 23 wounded, up from an earlier figure of 11 wounded.",
            [[("killed", 2, "villagers"), ("wounded", 23, "villagers")], [("wounded", 11, None)]],
        ),
        ("The number of dead was put at 36, up from 24.", [[("killed", 36, None)], [("killed", 24, None)]]),
        ("Prices rose by 36 roubles, up from 24.", []),
        ("Rescuers said 36 people were killed as they came up from 24 mines.", [[("killed", 36, None)]]),
    ],
)
def test_a_count_that_was_replaced_is_apart(text: str, expected: list[list[tuple[object, ...]]]) -> None:
    """A number behind "up from" was told earlier of those who are counted before, and is a report of its own."""
    assert figures(text) == expected


def test_arrests_are_replaced_too() -> None:
    """What a number of the detained has come up from is a report of its own."""
    expected = [{"figures.0.quantity.value": 9900}, {"figures.0.quantity.value": 7939}]
    assert told("The ministry said 9,900 people had been detained, up from 7,939.", "enforcement_report", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 49 Kyrgyz and 31 Tajik guards were killed.", [[("killed", 49, "Kyrgyz"), ("killed", 31, "Tajik guards")]]),
        ("The fighting killed 49 Kyrgyz soldiers and 31 Tajik soldiers.", [[("killed", 49, "Kyrgyz soldiers"), ("killed", 31, "Tajik soldiers")]]),
        ("The blast caused the deaths of 49 Kyrgyz and 31 Tajik guards.", [[("killed", 49, "Kyrgyz"), ("killed", 31, "Tajik guards")]]),
        ("Dozens of Kyrgyz and Tajik guards were killed.", [[("killed", 24, "guards")]]),
        ("Twelve Kyrgyz guards were killed.", [[("killed", 12, "guards")]]),
        ("Twelve Kyrgyz guards and three drivers were killed.", [[("killed", 12, "guards"), ("killed", 3, "drivers")]]),
        ("Sixteen members of law enforcement and the military were killed.", [[("killed", 16, "members of law enforcement and the military")]]),
        ("Two members of the army and the commander were killed.", [[("killed", 2, "members of the army")]]),
    ],
)
def test_who_shares_a_noun_is_told_apart(text: str, expected: list[list[tuple[object, ...]]]) -> None:
    """Those of two states who share a noun are one report, with groups that name the states; one state alone is no part of a group."""
    assert figures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tajik officials said 23 of their citizens, including three children, were killed.", [[("killed", 23, "citizens"), ("killed", 3, "children")]]),
        ("The general put losses at 74 dead, 171 wounded and 19 missing.", [[("killed", 74, None), ("wounded", 171, None), ("missing", 19, None)]]),
        ("The army put its casualties at 1,610.", [[("casualties", 1610, None)]]),
        ("Doctors said they had treated 68 people for gunshot wounds.", [[("wounded", 68, None)]]),
        ("Doctors treated 68 people for flu.", []),
        ("The morgue had registered only 44 bodies.", [[("killed", 44, None)]]),
        ("The ministry registered 12 new bodies.", []),
        ("A bomb killed 12 people. Among the victims were three children.", [[("killed", 12, None)], [("killed", 3, "children")]]),
        ("Among the victims were three children.", []),
    ],
)
def test_what_a_count_is_of(text: str, expected: list[list[tuple[object, ...]]]) -> None:
    """A count is of those whom its own words name, and is not counted twice."""
    assert figures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There were no losses among the peacekeepers.", [[("casualties", 0, None)]]),
        ("The guards suffered no losses.", [[("casualties", 0, None)]]),
        ("No one was harmed in the shooting.", [[("casualties", 0, None)]]),
        ("No peacekeepers were harmed.", [[("casualties", 0, "peacekeepers")]]),
        ("The company suffered no losses.", []),
        ("The army suffered no losses of equipment.", []),
        ("The tariffs harmed two companies.", []),
    ],
)
def test_nobody_was_lost(text: str, expected: list[list[tuple[object, ...]]]) -> None:
    """No losses among those who bear arms, and nobody harmed, are a number: zero."""
    assert figures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("More than 10,000 villagers fled on Monday.", [[("displaced", 10001, "villagers")]]),
        ("Some 1,037 Afghan soldiers fled across the border in one night.", [[("displaced", 1037, "soldiers")]]),
        ("More than 7,000 people have fled areas north of the town.", [[("displaced", 7001, None)]]),
        ("More than 1,000 Afghan soldiers crossed into Tajikistan, fleeing from the Taliban.", [[("displaced", 1001, "soldiers")]]),
        ("Five men fled.", []),
        ("More than 2,000 protesters fled.", []),
        ("Thousands of fans fled when it rained.", []),
    ],
)
def test_those_who_flee_are_displaced(text: str, expected: list[list[tuple[object, ...]]]) -> None:
    """People who flee in great number are displaced wherever they go, soldiers where they cross a border; a few get away."""
    assert figures(text) == expected
