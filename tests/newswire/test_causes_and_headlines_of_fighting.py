"""Causes and headlines: why people protest, which day is of which town, what fighting kills, and what nobody has been asked yet."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("Protests against a sharp rise in fuel prices erupted in Oran on January 2.", "a sharp rise in fuel prices"),
        ("Protests against a cut in subsidies broke out in Almaty.", "a cut in subsidies"),
        ("Protests over a rise in prices in Almaty broke out.", "a rise in prices"),
        ("Protests over prices in Minsk broke out.", "prices"),
        ("Protests against President Lukashenko broke out in Minsk.", None),
    ],
)
def test_why_people_protest(text: str, cause: str | None) -> None:
    """A cause goes on to what has risen or fallen, and ends before the place."""
    assert [row.cause for row in found(text, "unrest")] == [cause]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Protests erupted in Zhanaozen on January 2 before spreading to Almaty, where demonstrators stormed the mayor's office.", ["2022-01-02", None]),
        ("Protests erupted in Zhanaozen on January 2 and spread to Almaty, where demonstrators stormed the mayor's office.", ["2022-01-02", None]),
        ("Protests erupted in Almaty on January 5, when demonstrators stormed the mayor's office.", ["2022-01-05", "2022-01-05"]),
    ],
)
def test_the_day_of_the_first_town(text: str, days: list[str | None]) -> None:
    """The day on which something began is not that of where it went later."""
    assert [value_at(row, "when.edtf") for row in found(text, "unrest")] == days


@pytest.mark.parametrize(
    ("text", "killed", "kinds"),
    [
        ("Border fighting kills almost 100", 100, ["battle"]),
        ("Armenia, Azerbaijan trade blame as border fighting kills almost 100", 100, ["battle"]),
        ("Fighting kills at least 20 in Sudan", None, ["battle"]),
        ("Fighting on the border leaves nearly 100 dead", 100, ["battle"]),
        ("Yerevan asked for help after two days of fighting that left 200 servicemen dead.", 200, ["battle"]),
        ("Two days of shelling that left 200 servicemen dead shook Yerevan.", 200, ["shelling"]),
        ("Storm kills about 100 people", 100, []),
    ],
)
def test_what_fighting_kills(text: str, killed: int | None, kinds: list[str]) -> None:
    """A headline tells by "kills" and about how many that there was fighting, and what it cost."""
    (report,) = found(text, "casualty_report")
    assert (report.figures[0].kind, report.figures[0].quantity.value) == ("killed", killed)
    assert [row.kind for row in found(text, "armed_incident")] == kinds


@pytest.mark.parametrize(
    ("text", "figures", "kinds"),
    [
        ("Shelling wounds five in Goris", [("wounded", 5)], ["shelling"]),
        ("Border shelling wounds five in Goris", [("wounded", 5)], ["shelling"]),
        ("Two days of fighting that wounded 200 servicemen ended on Friday.", [("wounded", 200)], ["battle"]),
        ("Blast in Gao kills 5, wounds at least 10", [("killed", 5), ("wounded", 10)], []),
        ("Blast in Gao kills 5, wounds more than 10", [("killed", 5), ("wounded", 11)], []),
        ("Blast in Gao kills 5, wounds some 10", [("killed", 5), ("wounded", 10)], []),
    ],
)
def test_what_fighting_does_else(text: str, figures: list[tuple[str, int]], kinds: list[str]) -> None:
    """Those who are wounded are told of as the killed are, with whatever words their number has."""
    rows = [figure for report in found(text, "casualty_report") for figure in report.figures]
    assert [(figure.kind, figure.quantity.low or figure.quantity.value) for figure in rows] == figures
    assert [row.kind for row in found(text, "armed_incident")] == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Five soldiers died in renewed heavy fighting near Gao.", ["battle"]),
        ("Five soldiers died in continued shelling of Goris.", ["shelling"]),
        ("Five soldiers were killed during reported clashes near Gao.", ["battle"]),
        ("The district that the rebels moved in renewed its appeal.", []),
    ],
)
def test_in_renewed_fighting(text: str, kinds: list[str]) -> None:
    """A participle between a preposition and a noun describes it, and says nothing."""
    assert [row.kind for row in found(text, "armed_incident")] == kinds
    assert found(text, "statement") == []


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Gunmen in a pick-up attacked soldiers near Gao.", "Gunmen"),
        ("Men in a stand-off ambushed soldiers near Gao.", "Men"),
        ("Gunmen attacked soldiers in a late-night planned raid near Gao.", "Gunmen"),
    ],
)
def test_who_attacks_out_of_what(text: str, actor: str) -> None:
    """A compound that names what people are in leaves the verb behind it a verb."""
    assert value_at(found(text, "armed_incident")[0], "actor.text") == actor


@pytest.mark.parametrize(
    ("text", "addressees"),
    [
        ('"We will leave when we are asked to," Lavrov said.', []),
        ("Russia will leave once Armenia asks it to.", []),
        ("Russia was asked to leave.", ["state:RUS"]),
        ("Russia sent troops when it was asked to help.", ["state:RUS"]),
    ],
)
def test_who_has_not_been_asked_yet(text: str, addressees: list[str]) -> None:
    """Whom somebody may ask some day has not been asked; a past tense behind "when" tells of a request."""
    assert [row.addressee for row in found(text, "request")] == addressees
