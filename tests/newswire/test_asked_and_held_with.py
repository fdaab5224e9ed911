"""Asked and held with: who turns whom down, whom "it" asks, and whose troops an exercise is held with."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "request_told"),
    [
        ("Kyrgyz president Askar Akayev pleaded for troops. Moscow turned him down.", ("state:KGZ", "state:RUS", "military_assistance", "declined")),
        ("In the Kyrgyz city of Osh, interim President Anara Osmonova pleaded for peacekeepers. Moscow turned her down.",
         ("state:KGZ", "state:RUS", "military_assistance", "declined")),
        ("After the Kyrgyz army fled, Defence Minister Petrov asked the CSTO for help.", ("state:KGZ", "org:csto", "military_assistance", None)),
        ("Kyrgyz president Askar Akayev pleaded for troops. Moscow turned down his plea.", ("state:KGZ", "state:RUS", "military_assistance", "declined")),
        ("Kyrgyz president Askar Akayev pleaded for troops. Moscow would have turned him down.", ("state:KGZ", None, "military_assistance", None)),
        ("Armenia asked the CSTO for help. The alliance turned down the request.", ("state:ARM", "org:csto", "military_assistance", "declined")),
        ("Kazakhstan's president asked the CSTO for troops. The bloc refused.", ("state:KAZ", "org:csto", "military_assistance", "declined")),
        ("Armenia is a member of the CSTO. It asked for help in May 2021.", ("state:ARM", "org:csto", "military_assistance", None)),
        ("Armenia criticised the CSTO. It asked France for help.", ("state:ARM", "state:FRA", "other", None)),
        ("Armenia and Russia are in the CSTO. Armenia grew weary. It asked for help.", ("state:ARM", None, "other", None)),
        ("Armenia asked the CSTO for help. The alliance turned a corner.", ("state:ARM", "org:csto", "military_assistance", None)),
    ],
)  # fmt: skip
def test_who_is_asked_and_says_no(text: str, request_told: tuple[str, str | None, str, str | None]) -> None:
    """Who turns somebody down was asked; "it" asks the one alliance of which the sentence before tells."""
    assert [(row.requester, row.addressee, row.subject, row.outcome) for row in found(text, "request")] == [request_told]


@pytest.mark.parametrize(
    ("text", "where", "participants"),
    [
        ("The Rubezh drills were held in Kyrgyzstan with 1,300 troops from Belarus, Russia and Tajikistan.",
         ("state:KGZ",), ("state:BLR", "state:RUS", "state:TJK")),
        ("Held in Kyrgyzstan with 1,300 troops from Belarus and Russia, the drills ended on Friday.", ("state:KGZ",), ("state:BLR", "state:RUS")),
        ("The Rubezh drills, held in Kyrgyzstan, ended with a parade.", ("state:KGZ",), ()),
    ],
)  # fmt: skip
def test_whose_troops_an_exercise_is_held_with(text: str, where: tuple[str, ...], participants: tuple[str, ...]) -> None:
    """Whence the troops are takes part, and is not where the exercise is held."""
    assert [(row.where, row.participants) for row in found(text, "exercise")] == [(where, participants)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Armenia may refuse to host CSTO drills next year.", "possible"),
        ("Armenia refused to host CSTO drills in 2021.", "denied"),
        ("Armenia may host CSTO drills next year.", "possible"),
        ("Armenia will host CSTO drills next year.", "planned"),
    ],
)
def test_what_somebody_may_refuse(text: str, status: str) -> None:
    """Who may refuse has not refused."""
    assert [value_at(row, "status") for row in found(text, "exercise")] == [status]
