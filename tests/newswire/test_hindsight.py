"""Hindsight: "would" that tells what came later, and "would" of what is said, agreed on or supposed."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Kazakh prosecutors would later put the death toll at 238.", "reported"),
        ("The mine would later kill 12 people.", "reported"),
        ("Twelve people would be killed later that day.", "reported"),
        ("The toll would eventually rise to 238.", "reported"),
        ("The army would go on to kill 12 villagers.", "reported"),
        ("The survey counted 225 dead; the toll would later rise to 238.", "reported"),
        ("Officials said the toll would later rise to 238.", "planned"),
        ("The toll would later rise to 238, the ministry said.", "planned"),
        ("According to doctors, the toll would later rise to 238.", "planned"),
        ("Twelve prisoners would be released later this week.", "planned"),
        ("Twelve prisoners would be released later on Monday.", "planned"),
        ("Under the deal, 12 prisoners would later be released.", "planned"),
        ("Twelve prisoners would be released.", "planned"),
        ("Such a war would ultimately kill thousands of people.", "planned"),
        ("A Russian attack would eventually displace millions of people.", "planned"),
        ("Sending troops would ultimately kill thousands of people.", "planned"),
        ("The toll would probably later rise to 238.", "planned"),
        ("The attack, which would eventually kill 40 people, began at dawn.", "reported"),
        ("A bomb would later kill 12 people.", "reported"),
        ("The toll would not later rise to 238.", "denied"),
    ],
)
def test_what_came_later_is_reported(text: str, status: str) -> None:
    """The future in the past is a past where no voice, plan or day ahead holds it."""
    records = [*found(text, "casualty_report"), *found(text, "enforcement_report")]
    assert records[-1].status == status


@pytest.mark.parametrize(
    "text",
    [
        "If the talks failed, 12 prisoners would later be released.",
        "Twelve prisoners would later be released if the talks succeeded.",
        "Twelve prisoners would later have been released.",
    ],
)
def test_what_is_supposed_came_never(text: str) -> None:
    """A condition, or a perfect of what did not come about, is no hindsight."""
    assert not [row for row in found(text, "enforcement_report") if row.status == "reported"]


@pytest.mark.parametrize(
    ("text", "phase", "status"),
    [
        ("Russia would later send 2,000 troops to Kazakhstan.", "under_way", "reported"),
        ("The Russian troops would later leave Kazakhstan.", "withdrawn", "reported"),
        ("Zas said that Russia would later send 2,000 troops to Kazakhstan.", "announced", "planned"),
        ("Under the plan, Russia would later send 2,000 troops to Kazakhstan.", "announced", "planned"),
        ("Russia would send 2,000 troops to Kazakhstan.", "announced", "planned"),
    ],
)
def test_troops_that_would_later_go_have_gone(text: str, phase: str, status: str) -> None:
    """Troops of whom it is told in hindsight have been sent, or have left."""
    assert [(row.phase, row.status) for row in found(text, "deployment")] == [(phase, status)]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Pashinyan would later admit that 50 soldiers had died.", "person:nikol-pashinyan", "50 soldiers had died"),
        ("Pashinyan would go on to admit that 50 soldiers had died.", "person:nikol-pashinyan", "50 soldiers had died"),
    ],
)
def test_what_somebody_would_later_say_is_said(text: str, speaker: str, content: str) -> None:
    """A verb of saying in hindsight has its content and its speaker."""
    assert [(value_at(row, "attribution.source"), row.text) for row in found(text, "statement")] == [(speaker, content)]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("The army went on to kill 12 people in Mali.", []),
        ("The army would go on to kill 12 people in Mali.", []),
        ("The soldiers went to Mali to guard the mine.", ["state:MLI"]),
    ],
)
def test_going_on_to_do_something_is_no_journey(text: str, hosts: list[str]) -> None:
    """Troops that "went on to kill" went nowhere by that."""
    assert [row.host for row in found(text, "deployment")] == hosts
