"""Who sends troops where a form in -ing says so behind a comma, and for which state a person sends them."""

import pytest

from .reading import found, value_at

_STATE = "contingents.0.contributor"


@pytest.mark.parametrize(
    ("text", "state", "host"),
    [
        ("Russia stepped in, deploying 2,000 troops in Kazakhstan.", "state:RUS", "state:KAZ"),
        ("Moscow answered the call, dispatching 3,000 troops to Kazakhstan.", "state:RUS", "state:KAZ"),
        ("Kenya answered the request, sending 1,000 police officers to Haiti.", "state:KEN", "state:HTI"),
        ("The minister said Russia had reacted, deploying 2,000 troops to Belarus.", "state:RUS", "state:BLR"),
        ("President Vladimir Putin responded, sending 3,000 paratroopers to Kazakhstan.", "state:RUS", "state:KAZ"),
        ("The crisis deepened, sending 150 paratroopers to Kant.", None, "state:KGZ"),
        ("Russia was asked for help, sending 150 paratroopers to Kant.", None, "state:KGZ"),
        ("Tokayev asked for help, sending 500 soldiers to Almaty.", None, "state:KAZ"),
    ],
)
def test_who_does_what_goes_before_sends_too(text: str, state: str | None, host: str) -> None:
    """A form in -ing behind a comma tells what the subject of the clause before it does, if that can send troops."""
    assert [(value_at(row, _STATE), row.host) for row in found(text, "deployment")] == [(state, host)]


def test_an_organisation_sends_under_its_flag() -> None:
    """An organisation that does so sends troops under its own flag."""
    (record,) = found("The CSTO agreed, sending 2,500 troops to Kazakhstan.", "deployment")
    assert (record.organisation, record.personnel.value, record.contingents) == ("org:csto", 2500, ())


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Putin sent 3,000 paratroopers to Kazakhstan.", "state:RUS"),
        ("Macron withdrew 500 soldiers from Mali.", "state:FRA"),
        ("Putin agreed to send 3,000 paratroopers to Kazakhstan.", "state:RUS"),
        ("Petrov sent 300 soldiers to Mali.", None),
        ("Tokayev withdrew 500 soldiers from Almaty.", None),
        ("Putin sent 300 Serbian soldiers to Mali.", "state:SRB"),
    ],
)
def test_a_head_of_state_sends_those_of_the_state(text: str, state: str | None) -> None:
    """Troops that a head of state sends abroad are of the state, unless they are of another; nobody sends troops to himself."""
    assert [value_at(row, _STATE) for row in found(text, "deployment")] == [state]
