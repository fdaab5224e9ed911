"""Parts and earlier counts: what a dash spells out, what an earlier count was, losses that there were none of, and unrest that is told again."""

import pytest

from .reading import found, value_at


def _figures(text: str, kind: str = "casualty_report") -> list[list[tuple[str, int | None, str | None]]]:
    return [[(one.kind, one.quantity.value, one.group) for one in row.figures] for row in found(text, kind)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Armenia's toll stood at 30 -- 24 conscripts and six policemen.", [[("killed", 30, None), ("killed", 24, "conscripts"), ("killed", 6, "policemen")]]),
        ("The toll rose to 30: 24 soldiers and six policemen.", [[("killed", 30, None), ("killed", 24, "soldiers"), ("killed", 6, "policemen")]]),
        ("Thirty people died – 24 soldiers and six policemen – near Goris.",
         [[("killed", 30, None), ("killed", 24, "soldiers"), ("killed", 6, "policemen")]]),
        # the parts are not all of the whole, or none of it
        ("Thirty people died – 24 soldiers and nine policemen – near Goris.", [[("killed", 30, None)]]),
        ("The toll stood at 30 -- two days after the truce.", [[("killed", 30, None)]]),
    ],
)  # fmt: skip
def test_a_dash_spells_out_a_whole(text: str, expected: list[list[tuple[str, int | None, str | None]]]) -> None:
    """Behind a dash the parts of a toll stand with it, where together they are it."""
    assert _figures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministry said 44 soldiers had died, revising an earlier count of 31.", [[("killed", 44, "soldiers")], [("killed", 31, None)]]),
        ("The ministry said 44 soldiers had died, raising its previous toll of 31.", [[("killed", 44, "soldiers")], [("killed", 31, None)]]),
        ("The ministry said 44 soldiers had died, correcting an initial report of 31 dead.", [[("killed", 44, "soldiers")], [("killed", 31, None)]]),
        ("The ministry said 44 soldiers had died, up from an earlier count of 31.", [[("killed", 44, "soldiers")], [("killed", 31, None)]]),
        ("The ministry said 44 soldiers had died, revising an earlier count of 31 tanks.", [[("killed", 44, "soldiers")]]),
        ("The ministry said 44 soldiers had died, revising a list of 31 pages.", [[("killed", 44, "soldiers")]]),
        ("Prices rose by 44 roubles, revising an earlier figure of 31.", []),
    ],
)
def test_an_earlier_count_is_a_report_of_its_own(text: str, expected: list[list[tuple[str, int | None, str | None]]]) -> None:
    """A count that the same source had given before is no second figure of the one that replaces it."""
    assert _figures(text) == expected
    assert [row.attribution for row in found(text, "casualty_report")][1:] == [row.attribution for row in found(text, "casualty_report")][:1] * (
        len(expected) - 1
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There were no losses on the Tajik side.", [[("casualties", 0, None)]]),
        ("The Kyrgyz side suffered no losses.", [[("casualties", 0, None)]]),
        ("There were no losses in our ranks, the commander said.", [[("casualties", 0, None)]]),
        ("The attack was repelled with no losses.", [[("casualties", 0, None)]]),
        ("No losses were reported on the Tajik side.", [[("casualties", 0, None)]]),
        ("Tajikistan suffered no losses in the fighting.", [[("casualties", 0, None)]]),
        ("Russia suffered no losses in the trade war.", []),
        ("No losses were reported among investors.", []),
        ("The army suffered no losses in equipment.", []),
        ("There were no losses on the Moscow stock exchange.", []),
        ("The firm ended the year with no losses.", []),
        ("The Kyrgyz side suffered losses.", []),
    ],
)
def test_a_side_without_losses(text: str, expected: list[list[tuple[str, int | None, str | None]]]) -> None:
    """Losses that a side in a conflict has none of are of people; those of firms and of equipment are not."""
    assert _figures(text) == expected


@pytest.mark.parametrize(
    ("text", "whens"),
    [
        ("The takeover in Gabon is the eighth coup in the region since 2020.", []),
        ("The coup in Gabon, the eighth in the region since 2020, was condemned.", [None]),
        ("The coup in Gabon on 5 January is the second since 1964.", ["2022-01-05"]),
        ("Hundreds of people rallied in Gomel on Monday. Police fired tear gas to disperse the crowd.", ["2022-01-10"]),
        ("Hundreds of people rallied in Gomel on Monday. Police dispersed the protest.", ["2022-01-10"]),
        ("Hundreds of people rallied in Gomel on Monday. In Brest, police dispersed the demonstrators.", ["2022-01-10", None]),
        ("Police fired tear gas to disperse demonstrators in Gomel.", [None]),
    ],
)
def test_unrest_that_is_only_counted_or_told_again(text: str, whens: list[str | None]) -> None:
    """The how manieth coup it is makes none, nor does the year since which it is counted date it; a crowd that is scattered is the one just told of."""
    assert [value_at(row, "when.edtf") for row in found(text, "unrest")] == whens


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("On January 5, gangs stormed the airport in Almaty. Later in the day, police shot dead 12 people.", "2022-01-05"),
        ("Gangs stormed the airport in Almaty. Later in the day, police shot dead 12 people.", None),
        ("On Monday Zas met Putin. Putin will be in Minsk in July.\n\nEarlier that day two soldiers were killed.", "2022-01-10"),
        ("On Monday Zas met Putin. A war began in September 2020. That day, two soldiers were killed.", None),
    ],
)
def test_the_day_that_was_told_before(text: str, when: str | None) -> None:
    """That day is the last one told, which no bare month is."""
    assert [value_at(row, "when.edtf") for row in found(text, "casualty_report")] == [when]
