"""Whose troops: who decides to send them, whose units they are, who commands them and what they are to do."""

import pytest

from .reading import found, told, value_at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lawmakers supported the dispatch of a 150-strong contingent to Kazakhstan.",
            [{"phase": "announced", "personnel.value": 150, "host": "state:KAZ", "contingents.0.contributor": None}],
        ),
        (
            "Pashinyan defended his decision to send soldiers to Kazakhstan.",
            [{"phase": "announced", "personnel.value": None, "host": "state:KAZ", "contingents.0.contributor": "state:ARM"}],
        ),
        (
            "Armenia defended its decision to send soldiers to Kazakhstan.",
            [{"phase": "announced", "personnel.value": None, "host": "state:KAZ", "contingents.0.contributor": "state:ARM"}],
        ),
        (
            "Leaders praised his decision to send soldiers to Mali.",
            [{"phase": "announced", "personnel.value": None, "host": "state:MLI", "contingents.0.contributor": None}],
        ),
        (
            "Kyrgyz parliament backs sending troops to Kazakhstan",
            [{"phase": "announced", "personnel.value": None, "host": "state:KAZ", "contingents.0.contributor": "state:KGZ"}],
        ),
    ],
)
def test_whose_decision_it_is_to_send_them(text: str, expected: list[dict[str, object]]) -> None:
    """Who defends "its decision to send" sends; of troops whose dispatch is backed nothing is told but that."""
    assert told(text, "deployment", expected) == expected


@pytest.mark.parametrize(
    ("text", "contributors"),
    [
        ("Units of the armed forces of Russia, Belarus and Armenia were sent to Kazakhstan.", ["state:RUS", "state:BLR", "state:ARM"]),
        ("Units of the armed forces of Russia were sent to Kazakhstan.", ["state:RUS"]),
        (
            "The CSTO sent peacekeepers to Kazakhstan. The contingent includes units of the armed forces of Russia and Belarus.",
            ["state:RUS", "state:BLR"],
        ),
        ("Units of the armed forces were sent to Kazakhstan.", []),
    ],
)
def test_units_of_the_armies_of_states_are_theirs(text: str, contributors: list[str]) -> None:
    """Units of the armed forces of several states are contingents of each."""
    assert [one.contributor for row in found(text, "deployment")[:1] for one in row.contingents] == contributors


@pytest.mark.parametrize(
    ("text", "commander"),
    [
        ("The CSTO sent 2,500 peacekeepers to Kazakhstan. It is commanded by General Petrov.", "General Petrov"),
        ("The CSTO sent a contingent to Kazakhstan. They are led by General Petrov.", "General Petrov"),
        ("The CSTO sent a contingent to Kazakhstan. Its commander is General Petrov.", "General Petrov"),
        ("The CSTO sent a contingent to Kazakhstan. It is led by Stanislav Zas.", None),
        ("The CSTO sent a contingent to Kazakhstan. It will be commanded by General Petrov.", None),
    ],
)
def test_who_commands_them_the_next_sentence_tells(text: str, commander: str | None) -> None:
    """ "It is commanded by" is of the troops of the sentence before; "it is led by" may be of the organisation."""
    assert [value_at(row, "commander.text") for row in found(text, "deployment")] == [commander]


@pytest.mark.parametrize(
    ("text", "mandate"),
    [
        ("The CSTO sent 2,000 troops to Kazakhstan in order to stabilise and normalise the situation there.", "stabilise and normalise the situation there"),
        ("The CSTO sent 2,000 troops to Kazakhstan to guard the airport and to help.", "guard the airport and to help"),
    ],
)
def test_a_mandate_of_two_verbs_is_whole(text: str, mandate: str) -> None:
    """Verbs that "and" joins are one task."""
    assert [row.mandate for row in found(text, "deployment")] == [mandate]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("In Moscow, Putin decided to send troops.", []),
        ("In Yerevan, Pashinyan defended his decision to send soldiers.", []),
        ("In Yerevan, Pashinyan defended a plan to send 100 soldiers to Kazakhstan.", ["state:KAZ"]),
        ("In Syria, Russia decided to deploy troops.", ["state:SYR"]),
        ("In Gyumri, Russia has deployed 3,000 troops.", ["state:ARM"]),
    ],
)
def test_soldiers_are_not_sent_to_where_it_is_decided(text: str, hosts: list[str]) -> None:
    """Troops go where the sentence says; the capital in which their own leader speaks of them hosts nobody."""
    assert [row.host for row in found(text, "deployment")] == hosts
