"""Crowds that gather to demand something, and protests of which a relative clause tells where they began."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "where", "cause"),
    [
        ("Thousands of people gathered on the main square to demand the release of the leader.", (), "the release of the leader"),
        ("Thousands gathered on Jalal-Abad's main square to demand the release of a politician.", ("place:KG/jalal-abad",), "the release of a politician"),
        ("Hundreds of people gathered in Yerevan demanding the resignation of the premier.", ("place:AM/yerevan",), "the resignation of the premier"),
        ("Relatives gathered in Minsk to denounce the arrests.", ("place:BY/minsk",), "the arrests"),
        ("Hundreds protested in Yerevan, demanding new elections.", ("place:AM/yerevan",), "new elections"),
    ],
)
def test_who_gathers_to_demand_protests(text: str, where: tuple[str, ...], cause: str | None) -> None:
    """People who gather somewhere to demand something protest, and that is the cause."""
    (record,) = found(text, "unrest")
    assert (record.kind, record.where, record.cause) == ("protest", where, cause)


@pytest.mark.parametrize(
    "text",
    [
        "Thousands gathered on the square to greet the president.",
        "Thousands gathered in Minsk to celebrate Independence Day.",
        "Ministers gathered in Minsk to demand the release of the detainees.",
        "Thousands gathered in Minsk, and the envoy vowed to demand an inquiry.",
        "If thousands gathered in Minsk to demand new elections, shops would close.",
    ],
)
def test_other_gatherings_are_no_unrest(text: str) -> None:
    """Feasts, ministers and what others demand make no protest."""
    assert found(text, "unrest") == []


@pytest.mark.parametrize(
    ("text", "when", "where"),
    [
        (
            "Protests over fuel prices which began on Sunday in the western town of Zhanaozen have spread to the capital, Nur-Sultan.",
            "2022-01-09",
            ("place:KZ/zhanaozen", "place:KZ/astana"),
        ),
        ("Protests over fuel prices that began on Sunday in Zhanaozen have spread to Almaty.", "2022-01-09", ("place:KZ/zhanaozen", "place:KZ/almaty")),
        ("Protests have spread to Almaty.", None, ("place:KZ/almaty",)),
    ],
)
def test_where_protests_began_and_spread(text: str, when: str | None, where: tuple[str, ...]) -> None:
    """A relative clause behind the cause of a protest tells of the protest, its day and place."""
    (record,) = found(text, "unrest")
    assert (value_at(record, "when.edtf"), record.where) == (when, where)
