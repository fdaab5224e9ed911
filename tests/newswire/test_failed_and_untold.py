"""Failed and untold: what somebody failed to do, what nobody prevented, and what nobody says."""

import pytest

from .reading import found


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("The bloc failed to prevent the shelling of Batken.", "armed_incident", ["reported"]),
        ("The guards were unable to prevent an attack on the post in May.", "armed_incident", ["reported"]),
        ("The bloc did nothing to prevent the attack on Batken.", "armed_incident", ["reported"]),
        ("The mission's failure to prevent the attack on the convoy was criticised.", "armed_incident", ["reported"]),
        ("The failure of the peacekeepers to prevent an attack on the post was criticised.", "armed_incident", ["reported"]),
        ("The task of the peacekeepers to prevent an attack on the post was hard.", "armed_incident", []),
        ("The bloc prevented the shelling of Batken.", "armed_incident", ["denied"]),
        ("Envoys averted a war between Kyrgyzstan and Tajikistan.", "armed_incident", ["denied"]),
        ("The mission was sent to prevent an attack on the post.", "armed_incident", []),
        ("The leaders failed to agree on a statement.", "decision", ["denied"]),
        ("Kyrgyzstan and Tajikistan failed to sign the treaty.", "decision", ["denied"]),
        ("The leaders agreed on a statement.", "decision", ["reported"]),
        ("If the leaders fail to agree on a statement, the talks will end.", "decision", []),
        ("The CSTO failed to send troops to Batken.", "deployment", ["denied"]),
        ("The CSTO did not fail to send troops to Batken.", "deployment", ["reported"]),
        ("The CSTO will not fail to send troops to Batken.", "deployment", ["planned"]),
    ],
)
def test_what_failed_was_not_done(text: str, kind: str, expected: list[str]) -> None:
    """What somebody failed to do is denied, what they failed to prevent took place, and who did not fail did it."""
    assert [row.status for row in found(text, kind)] == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("No state said it had sent soldiers to Batken.", "deployment", []),
        ("Neither Russia nor Belarus said it had sent soldiers to Batken.", "deployment", []),
        ("None of the members said they would send soldiers to Batken.", "deployment", []),
        ("No official said that 12 people had been killed.", "casualty_report", []),
        ("No state but Russia said it had sent soldiers to Batken.", "deployment", ["reported"]),
        ("Not only Russia said it had sent soldiers to Batken.", "deployment", ["reported"]),
        ("No officials spoke, but TASS said that 12 people had been killed.", "casualty_report", ["reported"]),
        ("Russia said no soldiers had been sent to Batken.", "deployment", ["denied"]),
        ("No official has confirmed reports that 12 people were killed.", "casualty_report", ["possible"]),
    ],
)
def test_what_nobody_says_is_not_told(text: str, kind: str, expected: list[str]) -> None:
    """What none of those who could have said it said is no claim, unless somebody is named who did."""
    assert [row.status for row in found(text, kind)] == expected
