"""Summits due: a session that is due somewhere on a day has that day and place, and who met before it has neither of them."""

import pytest

from .reading import found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The presidents discussed preparations for the session of the CSTO Collective Security Council due in Yerevan on 23 May.",
            [("planned", "2022-05-23", ("place:AM/yerevan",))],
        ),
        ("Preparations are under way for a CSTO summit due in Yerevan on 23 May.", [("planned", "2022-05-23", ("place:AM/yerevan",))]),
        (
            "Lavrov met Mirzoyan in Moscow ahead of a CSTO summit due in Yerevan on 23 May.",
            [("reported", None, ("place:RU/moscow",)), ("planned", "2022-05-23", ("place:AM/yerevan",))],
        ),
        ("Pashinyan will skip the CSTO summit due in Astana on 23 May.", [("planned", "2022-05-23", ("place:KZ/astana",))]),
        ("The CSTO summit is due in Minsk on 23 May.", [("planned", "2022-05-23", ("place:BY/minsk",))]),
        ("Payments due on 3 May were discussed at the CSTO session.", [("reported", None, ())]),
    ],
)
def test_where_and_when_it_is_due(text: str, expected: list[tuple[str, str | None, tuple[str, ...]]]) -> None:
    """What is due to be paid is no session."""
    meetings = found(text, "meeting")
    assert [(one.status, one.when.edtf if one.when is not None else None, one.where) for one in meetings] == expected


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Two soldiers were killed in Gao before talks due in Bamako on Friday.", "place:ML/gao"),
        ("Elections due in Mali in May were put off after an attack in Gao killed 12 people.", "place:ML/gao"),
    ],
)
def test_what_is_due_elsewhere(text: str, place: str) -> None:
    """Nobody was killed where talks are due."""
    assert [(one.when, one.where) for one in found(text, "casualty_report")] == [(None, (place,))]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The CSTO summit to be held in Minsk on Monday was called off.", "2022-01-17"),
        ("The CSTO summit was called off on Monday.", "2022-01-10"),
        ("The CSTO summit was to have been held in Minsk on Monday.", "2022-01-10"),
    ],
)
def test_the_day_for_which_it_was(text: str, day: str) -> None:
    """A weekday on which a summit is to be held lies ahead also where it is called off."""
    assert [(one.status, one.when.edtf) for one in found(text, "meeting")] == [("denied", day)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Talks to be held in Minsk on 23 January were cancelled.", "denied"),
        ("The CSTO summit to be held in Minsk on 23 January was called off.", "denied"),
        ("The CSTO summit, which was to be held in Minsk on 23 January, has been postponed.", "denied"),
        ("The CSTO summit to be held in Minsk on 23 January was not cancelled.", "planned"),
        ("The CSTO summit to be held in Minsk on 23 January may be cancelled.", "planned"),
        ("A flight was cancelled before the CSTO summit to be held in Minsk on 23 January.", "planned"),
    ],
)
def test_what_was_to_be_held_is_called_off(text: str, status: str) -> None:
    """A plan that a verb behind it calls off is no plan; its day stays the one for which it was."""
    assert [(one.status, one.when.edtf, one.where) for one in found(text, "meeting")] == [(status, "2022-01-23", ("place:BY/minsk",))]
