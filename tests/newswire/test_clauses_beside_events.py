"""Clauses beside events: a relative clause or apposition says when and where a summit or exercise is, and what is to come of it."""

import pytest

from .reading import told

_MINSK = "place:BY/minsk"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The summit, which opens in Minsk on January 17, will be attended by Putin and Tokayev.",
            [{"status": "planned", "when.edtf": "2022-01-17", "where.0": _MINSK, "participants.1": "person:kassym-jomart-tokayev"}],
        ),
        (
            "Putin and Tokayev attended the CSTO summit, which was held in Minsk on January 7.",
            [{"status": "reported", "when.edtf": "2022-01-07", "where.0": _MINSK}],
        ),
        ("Putin and Tokayev will attend the CSTO summit, which opens in Minsk on January 17.", [{"status": "planned", "when.edtf": "2022-01-17"}]),
        ("The CSTO summit, which Pashinyan did not attend, was held in Minsk on January 7.", [{"status": "reported", "when.edtf": "2022-01-07"}]),
        ("Talks between Russia and Armenia, which began on Monday, ended on Tuesday.", [{"status": "reported", "when.edtf": "2022-01-11"}]),
        ("The summit, which opened in Minsk on Monday, was attended by Putin and Tokayev.", [{"status": "reported", "when.edtf": "2022-01-10"}]),
    ],
)
def test_a_meeting_is_when_and_where_the_clause_beside_it_says(text: str, expected: list[dict[str, object]]) -> None:
    """A day or place of its own stands before that of the clause; a main verb in the future makes of one told in the present a plan."""
    assert told(text, "meeting", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Yerevan would not take part in the CSTO's Rubezh exercise, which is due to begin in Kyrgyzstan on March 3.",
            [{"status": "planned", "started.edtf": "2022-03-03", "host": "state:KGZ"}],
        ),
        ("The CSTO's Rubezh exercise, which is to be held in Kyrgyzstan in March, is the largest ever.", [{"status": "planned", "when.edtf": "2022-03"}]),
        ("The CSTO's Rubezh exercise, which begins on January 17, is the largest ever.", [{"status": "planned", "started.edtf": "2022-01-17"}]),
        ("The CSTO's Rubezh exercise, which begins on Monday, will involve 900 troops.", [{"status": "planned", "started.edtf": "2022-01-17"}]),
        ("The CSTO's Rubezh exercise, scheduled for March, is the largest ever.", [{"status": "planned", "started.edtf": "2022-03"}]),
        ("The CSTO's Rubezh exercise, the largest ever, will involve 900 troops.", [{"status": "planned", "personnel.low": 900}]),
        ("The CSTO's Rubezh exercise, which began on Monday, will involve 900 troops.", [{"status": "reported", "started.edtf": "2022-01-10"}]),
        ("The CSTO's Rubezh exercise, which was to begin in Kyrgyzstan on March 3, was cancelled.", [{"status": "denied", "started.edtf": "2022-03-03"}]),
        ("The CSTO's Rubezh exercise, which began in Kyrgyzstan on January 3, involved 900 troops.", [{"status": "reported", "host": "state:KGZ"}]),
    ],
)
def test_an_exercise_is_to_come_where_the_clause_beside_it_says_so(text: str, expected: list[dict[str, object]]) -> None:
    """What is due, scheduled or begins on a day to come is planned; what has begun is not, whatever else will come of it."""
    assert told(text, "exercise", expected) == expected
