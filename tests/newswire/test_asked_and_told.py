"""Who asks, tells or is told: what officials are asked about, what several say together, and what is said behind or before a deed."""

import pytest

from .reading import found


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Asked about reports that 12 soldiers had been killed, the spokesman declined to comment.", "casualty_report", "possible"),
        ("The spokesman was asked about reports that 12 soldiers had been killed in Goma.", "casualty_report", "possible"),
        ("Asked about claims that Ugandan troops had crossed into Congo, the minister said he had no details.", "deployment", "possible"),
        ("The ministry could not verify claims that 30 people were killed.", "casualty_report", "possible"),
        ("The envoy could not immediately confirm reports that 30 soldiers had been killed.", "casualty_report", "possible"),
        ("The ministry was unable to confirm reports that 12 soldiers were killed.", "casualty_report", "possible"),
        ("The ministry could neither confirm nor deny reports that 12 soldiers were killed.", "casualty_report", "possible"),
        ("The army has not confirmed reports that rebels captured Goma.", "armed_incident", "possible"),
        ("The ministry declined to comment on reports that 12 soldiers were killed.", "casualty_report", "possible"),
        ("There are unconfirmed reports that Kenyan troops have arrived in Haiti.", "deployment", "possible"),
        ("There are unconfirmed reports of an attack on Goma.", "armed_incident", "possible"),
        ("The ministry confirmed reports that 12 soldiers were killed.", "casualty_report", "reported"),
        ("There are reports that 12 soldiers were killed.", "casualty_report", "reported"),
        ("Asked about reports of an attack, the spokesman said 12 soldiers had been killed.", "casualty_report", "reported"),
        ("Asked about reports that talks had failed, the spokesman said 12 soldiers had been killed.", "casualty_report", "reported"),
        ("The army could not confirm reports of looting, but 12 soldiers were killed in Goma.", "casualty_report", "reported"),
        ("He did not deny reports that 12 soldiers were killed.", "casualty_report", "reported"),
    ],
)
def test_reports_that_nobody_confirms_are_open(text: str, kind: str, status: str) -> None:
    """What reports say of which an official is asked, or which nobody can confirm, may be so; what is confirmed or told by somebody else is reported."""
    assert [row.status for row in found(text, kind)] == [status]
