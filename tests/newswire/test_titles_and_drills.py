"""Titles and drills: portfolios, forms of address and terms of office; who is to hold drills, what they are called and where they are."""

import pytest

from .reading import found, told, value_at


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Minister of Water Issa Keita spoke.", [("person:issa-keita", "minister of water", None)]),
        ("Mali's Minister of Roads and Bridges Issa Keita spoke.", [("person:issa-keita", "minister of roads and bridges", "state:MLI")]),
        (
            "The Minister of Youth, Sports and Tourism of Mali, Issa Keita, spoke.",
            [("person:issa-keita", "minister of youth, sports and tourism", "state:MLI")],
        ),
        (
            "Mali's Minister of Defence and Veterans Affairs Issa Keita spoke.",
            [("person:issa-keita", "minister of defence and veterans affairs", "state:MLI")],
        ),
        ("Minister of Water Hope Keita spoke.", [("person:hope-keita", "minister of water", None)]),
        (
            "The UN Under-Secretary-General for Political Affairs, Issa Keita, spoke.",
            [("person:issa-keita", "under-secretary-general for political affairs", "org:un")],
        ),
        ("NATO deputy chief of staff Ivan Petrov spoke.", [("person:ivan-petrov", "deputy chief of staff", "org:nato")]),
        ("Ivan Petrov, NATO deputy chief of staff, spoke.", [("person:ivan-petrov", "deputy chief of staff", "org:nato")]),
        ("Kyrgyz deputy chief of police Ivan Petrov spoke.", [("person:ivan-petrov", "deputy chief of police", "state:KGZ")]),
        ("His Excellency President Issa Keita of Mali spoke.", [("person:issa-keita", "president", "state:MLI")]),
        (
            "His Highness Sheikh Hamad bin Issa Al Nuaimi, Minister of Energy of Qatar, spoke.",
            [("person:hamad-bin-issa-al-nuaimi", "minister of energy", "state:QAT")],
        ),
        ("“It will pass,” said Issa Keita, the Sahel program director at Peace Now.", [("person:issa-keita", "program director", None)]),
        ("The Minister of Water left.", []),
        ("His Highness Sheikh Hamad bin Issa Al Nuaimi spoke.", []),
    ],
)
def test_what_somebody_is(text: str, rows: list[tuple[str, str, str | None]]) -> None:
    """A portfolio belongs to a title whatever it is, and how somebody is addressed does not."""
    assert [(value_at(row, "person"), row.office, row.of) for row in found(text, "tenure")] == rows


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("CSTO Secretary General Stanislav Zas took up the post on 1 January 2020.", "2020-01-01", None),
        ("Stanislav Zas, whose term as CSTO secretary general expires on 31 December 2022, spoke.", None, "2022-12-31"),
        ("Zas thanked Rahmon. His term as CSTO secretary general began in January 2020.", "2020-01", None),
        ("CSTO Secretary General Stanislav Zas took up the issue on 1 January 2020.", None, None),
    ],
)
def test_when_a_term_begins_and_ends(text: str, since: str | None, until: str | None) -> None:
    """Who takes up a post has it since then, and whose term ends until then."""
    (row,) = found(text, "tenure")
    assert (value_at(row, "person"), value_at(row, "since.edtf"), value_at(row, "until.edtf")) == ("person:stanislav-zas", since, until)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NATO is to hold exercises in Latvia in May.", [{"organisation": "org:nato", "host": "state:LVA", "status": "planned", "started.edtf": "2022-05"}]),
        (
            "NATO is due to hold two exercises in Latvia in May – Shield-2022 and Sword-2022 – involving 3,000 soldiers.",
            [{"name": "Shield-2022", "organisation": "org:nato", "personnel": None}, {"name": "Sword-2022", "host": "state:LVA"}],
        ),
        ("The allies will hold an exercise in the waters of Oman in May.", [{"host": "state:OMN", "status": "planned"}]),
        ("NATO held drills on the territory of Latvia.", [{"organisation": "org:nato", "host": "state:LVA"}]),
        ("Servicemen from Latvia and Poland are involved in the manoeuvres.", [{"participants": ("state:LVA", "state:POL")}]),
        ("The company is to hold exercises in May.", []),
        ("Teachers from Latvia are involved in the exercise.", []),
        ("The school will hold an exercise in Oman in May.", []),
    ],
)
def test_who_is_to_train_and_where(text: str, expected: list[dict[str, object]]) -> None:
    """Who is to hold drills is told before the verb, their names stand behind a dash, and the waters of a state are its own."""
    assert told(text, "exercise", expected) == expected
