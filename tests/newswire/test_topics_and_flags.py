"""What people talk about is apart from where and when they do; troops of a state from those of an organisation; years that go on."""

import pytest

from csto_events import parse

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "meeting", "topic"),
    [
        ("ECOWAS leaders met on Monday to discuss the coup in Niger.", ("2022-01-10", None), (None, "state:NER")),
        ("ECOWAS leaders met in Abuja on Monday to discuss the coup in Niger.", ("2022-01-10", "place:NG/abuja"), (None, "state:NER")),
        ("Putin and Tokayev met in Moscow to discuss clashes in Osh.", (None, "place:RU/moscow"), (None, "place:KG/osh")),
        ("Putin and Tokayev met in Moscow on Monday over the riots in Osh.", ("2022-01-10", "place:RU/moscow"), (None, "place:KG/osh")),
    ],
)
def test_a_topic_is_neither_when_nor_where_it_is_discussed(text: str, meeting: tuple[str | None, ...], topic: tuple[str | None, ...]) -> None:
    """The day and the town of a meeting are its own, and the place of its topic is the topic's."""
    (met,), (discussed,) = found(text, "meeting"), found(text, "unrest")
    assert (value_at(met, "when.edtf"), value_at(met, "where.0")) == meeting
    assert (value_at(discussed, "when.edtf"), value_at(discussed, "where.0")) == topic


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Putin and Tokayev met to discuss trade in Astana.", "place:KZ/astana"),
        ("The leaders met in Minsk to discuss the death of 12 soldiers in Goris.", "place:BY/minsk"),
        ("Putin and Tokayev met to discuss the fighting in Goris.", None),
    ],
)
def test_a_town_behind_a_topic_may_be_where_it_is_discussed(text: str, where: str | None) -> None:
    """Where nothing happens that is discussed, the town behind it is that of the meeting."""
    assert [tuple(row.where) for row in found(text, "meeting")] == [(where,) if where else ()]


def test_what_protests_are_about_keeps_their_day() -> None:
    """Protests are on the day before "over", and not what they are about."""
    text = "Thousands protested in Dakar on Friday over the arrest of 12 activists in Thies."
    assert [value_at(row, "when.edtf") for row in found(text, "unrest")] == ["2022-01-07"]
    assert [(value_at(row, "when.edtf"), tuple(row.where)) for row in found(text, "enforcement_report")] == [(None, ("place:SN/thies",))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "France sent 300 soldiers to Niger in May. ECOWAS has 2,000 troops in Niger.",
            [(None, "state:FRA", "300", None), ("org:ecowas", None, None, "2,000")],
        ),
        (
            "The Eastern Security Organization, a military alliance, sent 2,030 troops to Kazakhstan. Armenia sent 100 soldiers to Kazakhstan.",
            [("org:eastern-security-organization", None, None, "2,030"), (None, "state:ARM", "100", None)],
        ),
        (
            "The CSTO sent troops to Kazakhstan. Belarus sent 500 soldiers to Kazakhstan.",
            [("org:csto", None, None, None), ("org:csto", "state:BLR", "500", None)],
        ),
        ("The CSTO has 2,500 soldiers in Kazakhstan. The CSTO peacekeepers arrived in Kazakhstan.", [("org:csto", None, None, "2,500")]),
        (
            "Rwanda has 2,500 soldiers in Mozambique. The SADC mission in Mozambique has 1,900 troops.",
            [(None, "state:RWA", "2,500", None), ("org:sadc", None, None, "1,900")],
        ),
    ],
)
def test_what_a_state_has_somewhere_is_not_what_an_organisation_has(text: str, expected: list[tuple[str | None, ...]]) -> None:
    """Troops of a state and those of an organisation in one country are two deployments; only members are taken to go under its flag."""
    paths = ("organisation", "contingents.0.contributor", "contingents.0.personnel.text", "personnel.text")
    assert [tuple(value_at(row, path) for path in paths) for row in found(text, "deployment")] == expected


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("On 14 February 2020 three men were killed. On 4 April two were killed.", "2022-10-01", ["2020-02-14", "2020-04-04"]),
        ("In May 2020 three men were killed. In June two were killed. In July four were killed.", "2022-01-12", ["2020-05", "2020-06", "2020-07"]),
        ("On 14 November 2020 three men were killed. On 4 April two were killed.", "2022-10-01", ["2020-11-14", "2022-04-04"]),
        ("On 14 February 2020 three men were killed. On 24 September two were killed.", "2022-10-01", ["2020-02-14", "2022-09-24"]),
        ("In May 2020 three men were killed. On Monday two were killed. In June four were killed.", "2022-10-01", ["2020-05", "2022-09-26", "2022-06"]),
        ("The war began in 2020. In June two men were killed.", "2022-10-01", ["2022-06"]),
    ],
)
def test_a_paragraph_goes_on_in_its_year(text: str, published: str, expected: list[str]) -> None:
    """A later month right behind one of an old year is of that year, unless it is news or something of today stands between."""
    rows = [record for record in parse(text, published=published).records if record.type == "casualty_report"]
    assert [value_at(row, "when.edtf") for row in rows] == expected
