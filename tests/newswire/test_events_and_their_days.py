"""Events and their days: what hangs on an event has its day, and not that of what was done about it."""

import pytest

from .reading import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The 2020 war, in which more than 6,000 people died, ended with a truce.", [{"when.edtf": "2020"}]),
        ("Russia sent 2,000 men to Karabakh after the 2020 war, in which 6,000 people died.", [{"when.edtf": "2020"}]),
        ("The January 5 attack, which killed nine people, was claimed by nobody.", [{"when.edtf": "2022-01-05"}]),
        ("The minister left in May 2021 over the 2020 war, in which 6,000 people were killed.", [{"when.edtf": "2020"}]),
        ("The 2020 war, which killed 6,000 people and displaced 90,000, is over.", [{"figures.1.kind": "displaced", "when.edtf": "2020"}]),
        ("The 2020 war, which ended in a truce, left 6,000 people dead.", [{"figures.0.quantity.value": 6000}]),
    ],
)
def test_a_relative_clause_has_the_day_of_its_event(text: str, expected: list[dict[str, object]]) -> None:
    """The date in the name of an event is that of what a clause behind it tells of the event."""
    assert told(text, "casualty_report", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moscow sent 1,900 men in November 2020 under a truce it brokered to end a 44-day war in which 6,000 people died.", [{"when": None}]),
        ("In May 2021 Moscow sent envoys to end a war that killed 300 people.", [{"when": None}]),
        ("In May 2021 Moscow halts a war that killed 300 people.", [{"when": None}]),
        ("In May 2021 the minister resigned over a war that killed 4,000 soldiers.", [{"when": None}]),
        ("On Monday police opened an inquiry over a blast that injured four.", [{"when": None}]),
        ("A truce in November 2020 ended the war, in which 6,000 people died.", [{"when": None}]),
        ("In May 2021 a court jailed four men for an attack that killed nine people on 3 March 2020.", [{"when.edtf": "2020-03-03"}]),
        ("On Monday, an attack that killed nine people shook Gao.", [{"when.edtf": "2022-01-10"}]),
        ("On Monday soldiers opened fire in clashes that killed nine people.", [{"when.edtf": "2022-01-10"}]),
    ],
)
def test_what_is_done_about_an_event_has_another_day(text: str, expected: list[dict[str, object]]) -> None:
    """An event that is ended, or over which somebody acts, was before."""
    assert told(text, "casualty_report", expected) == expected


def test_a_war_that_is_ended_has_no_day_of_its_own() -> None:
    """The war itself is dated no more than its dead."""
    text = "Moscow sent 1,900 men in November 2020 under a truce it brokered to end a 44-day war in which 6,000 people died."
    expected: list[dict[str, object]] = [{"kind": "war", "when": None}]
    assert told(text, "armed_incident", expected) == expected
