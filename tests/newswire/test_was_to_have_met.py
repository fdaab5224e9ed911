"""Was to have met: what was to be and was not, what is known to have happened, and records that were broken this year."""

import pytest

from .reading import found, told


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Putin was to have met Pashinyan in Minsk on Monday.", "meeting", "denied"),
        ("Zas was to have visited Yerevan on Monday.", "visit", "denied"),
        ("The CSTO was to have sent 500 troops to Armenia.", "deployment", "denied"),
        ("Putin was to meet Pashinyan in Minsk on Monday.", "meeting", "planned"),
        ("Putin is believed to have met Pashinyan in Minsk.", "meeting", "possible"),
        ("At least 16 people are known to have died.", "casualty_report", "reported"),
        ("At least 16 are known to have died, and 31 are missing.", "casualty_report", "reported"),
    ],
)
def test_what_was_to_have_been_was_not(text: str, kind: str, expected: str) -> None:
    """A perfect infinitive behind "was" denies what it tells; behind what is believed or known it tells it."""
    assert [row.status for row in found(text, kind)] == [expected]


@pytest.mark.parametrize("text", ["At least 16 people are not known to have died.", "Zas is likely to have visited Yerevan."])
def test_what_is_not_known_is_not_told(text: str) -> None:
    """What is not known, or only likely, is not reported."""
    assert not [row for kind in ("casualty_report", "visit") for row in found(text, kind) if row.status == "reported"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zas cancelled a trip to Minsk, where he was to have met Lukashenko on Sunday.", [{"status": "denied", "when": None}]),
        ("Zas cancelled a trip to Minsk on Sunday, where he was to have met Lukashenko.", [{"status": "denied", "when.edtf": "2022-01-09"}]),
        ("Zas travelled to Minsk, where he met Lukashenko on Sunday.", [{"status": "reported"}]),
    ],
)
def test_a_day_there_does_not_date_a_trip_that_is_cancelled(text: str, expected: list[dict[str, object]]) -> None:
    """The day of what was to be done there is none of a trip that does not take place."""
    assert told(text, "visit", expected) == expected


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Gunmen killed seven officers, the army said, in the deadliest attack on security forces in the country this year.", [None]),
        ("Gunmen killed seven officers in the deadliest attack this year, the army said.", [None]),
        ("Gunmen killed seven officers in the deadliest attack this year on Monday, the army said.", ["2022-01-10"]),
        ("Gunmen have killed seven officers this year, the army said.", ["2022"]),
    ],
)
def test_a_record_of_the_year_is_no_date(text: str, when: list[str | None]) -> None:
    """A year in which nothing was so bad dates neither the harm nor what is said of it."""
    assert [row.when and row.when.edtf for row in found(text, "casualty_report")] == when
    assert [row.when for row in found(text, "statement")] == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An extraordinary CSTO session was called for Monday.", [{"status": "planned", "when.edtf": "2022-01-17", "convened": "org:csto"}]),
        ("The CSTO session was called off on Monday.", [{"status": "denied", "convened": "org:csto"}]),
    ],
)
def test_a_session_that_is_called_for_a_day_is_planned(text: str, expected: list[dict[str, object]]) -> None:
    """A day for which a meeting is called is its own, and nobody called for that day."""
    assert told(text, "meeting", expected) == expected
    assert found(text, "statement") == []
