"""Untold and apart: what nobody said or decided, whom a series of items speaks of, and where those speak who tell of their soldiers."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "kind", "statuses"),
    [
        ("Pashinyan did not say Armenia would quit the CSTO.", "membership", []),
        ("Pashinyan said Armenia would quit the CSTO.", "membership", ["planned"]),
        ("Armenia does not intend to attend the CSTO summit in Astana.", "meeting", []),
        ("Armenia intends to host the CSTO summit in Yerevan.", "meeting", ["planned"]),
        ("The bloc offered to broker a lasting truce.", "decision", []),
        ("The two sides announced a truce on Monday.", "decision", ["reported"]),
    ],
)
def test_what_is_not_said_attended_or_decided_is_not_told(text: str, kind: str, statuses: list[str]) -> None:
    """The clause of "did not say" asserts nothing, who stays away denies no summit, and a truce that is offered is not decided."""
    assert [row.status for row in found(text, kind)] == statuses


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "MINSK. Oct 14 (Interfax) - Belarus has called up reservists, the Defense Ministry said.\n\n"
            "ASTANA. Oct 14 (Interfax) - Two soldiers were killed, the Defense Ministry reported.",
            "body:KAZ/ministry-of-defence",
        ),
        (
            "MINSK. Oct 14 (Interfax) - Belarus has called up reservists, the Defense Ministry said.\n\n"
            "Two soldiers were killed, the Defense Ministry reported.",
            "body:BLR/ministry-of-defence",
        ),
        (
            "MINSK. Oct 14 (Interfax) - Belarus has closed its border.\n\nASTANA. Oct 14 (Interfax) - Two people died, the interior ministry reported.",
            "body:KAZ/ministry-of-internal-affairs",
        ),
        (
            "MINSK. Oct 14 (Interfax) - Belarus has closed its border.\n\n"
            "MOSCOW. Oct 14 (Interfax) - Kazakhstan has closed its border too, the health ministry reported.",
            "body:KAZ/ministry-of-health",
        ),
        (
            "MINSK. Oct 14 (Interfax) - Belarus has closed its border.\n\nTwo people died, the interior ministry reported.",
            "body:BLR/ministry-of-internal-affairs",
        ),
    ],
)
def test_each_item_of_a_series_has_its_own_dateline(text: str, source: str) -> None:
    """A bare ministry is of the state of the town with which its item begins."""
    assert value_at(found(text, "statement")[-1], "attribution.source") == source


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("In Baku, the Defense Ministry said on Tuesday 80 of its servicemen had died.", []),
        ("In Baku, the Defense Ministry said 80 army soldiers had died.", []),
        ("In Baku, the Defense Ministry said a serviceman was killed.", []),
        ("In Baku, the Defense Ministry said 80 service members had died.", []),
        ("In Baku, the Defense Ministry said 80 military personnel had died.", []),
        ("In Baku, the State Border Service said a border guard was killed.", []),
        ("In Baku, the Interior Ministry said three police officers were killed.", ["place:AZ/baku"]),
        ("In Baku, the Health Ministry said two pilots were killed.", ["place:AZ/baku"]),
        ("In Almaty, police said 12 people had died.", ["place:KZ/almaty"]),
        ("In Goris, officials said 12 soldiers had died.", ["place:AM/goris"]),
    ],
)
def test_soldiers_do_not_die_where_their_ministry_speaks(text: str, where: list[str]) -> None:
    """A capital in which a ministry tells of its soldiers is where it tells of them."""
    assert [list(row.where) for row in found(text, "casualty_report")] == [where]


def test_a_state_of_emergency_says_nothing() -> None:
    """What somebody declares behind a quotation is no voice."""
    rows = found('Tokayev, who asked for help against what he called a "terrorist threat", declared a state of emergency.', "statement")
    assert not any("emergency" in (row.attribution.source_text or "") for row in rows)


def test_a_purpose_is_no_part_of_what_is_decided_nor_cut_in_two() -> None:
    """What is decided ends before "in order to"."""
    (row,) = found("The CSTO decided to send troops to Kazakhstan in order to guard it.", "decision")
    assert row.subject == "to send troops to Kazakhstan"
