"""Those who are held in captivity, those of whom none was lost, and how tolls, quotation marks and "of whom" count."""

import pytest

from csto_events.language.numbers import read_quantity

from .reading import found, told, value_at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Forty Armenian servicemen continue to be held in captivity.", [("captured", 40)]),
        ("Forty Armenian soldiers remain in Azerbaijani captivity, the ministry said.", [("captured", 40)]),
        ("Azerbaijan keeps 23 Armenians in captivity.", [("captured", 23)]),
        ("No Armenian soldiers remain in captivity.", [("captured", 0)]),
        ("Forty lions are kept in captivity.", []),
        ("Three soldiers came back from captivity.", []),
        ("Nobody knows whether 12 soldiers remain in captivity.", []),
    ],
)
def test_who_is_in_captivity_is_captured(text: str, expected: list[tuple[str, int]]) -> None:
    """Soldiers who are held or remain in captivity are captured, and no longer by any police."""
    assert [(figure.kind, value_at(figure, "quantity.value")) for report in found(text, "casualty_report") for figure in report.figures] == expected
    assert found(text, "enforcement_report") == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Police continue to hold 12 activists.", "reported"),
        ("Police began to detain 12 activists.", "reported"),
        ("Twelve activists continue to be detained in Minsk.", "reported"),
        ("Police will continue to detain 12 activists.", "planned"),
        ("Police plan to detain 12 activists.", "planned"),
    ],
)
def test_what_begins_or_goes_on_is_done(text: str, status: str) -> None:
    """Behind "continue to" and "begin to" a deed is done; behind a plan or a future it is not yet."""
    assert [report.status for report in found(text, "enforcement_report")] == [status]


@pytest.mark.parametrize(
    ("text", "kind", "number", "status"),
    [
        ("The mission did not lose a single peacekeeper in Mali.", "casualty_report", 0, "reported"),
        ("The shelling did not kill a single civilian.", "casualty_report", 0, "reported"),
        ("The police did not detain a single protester.", "enforcement_report", 0, "reported"),
        ("Our contingent did not detain anyone.", "enforcement_report", None, "denied"),
        ("The mission lost a single peacekeeper.", "casualty_report", 1, "reported"),
        ("The mission did not lose 12 soldiers.", "casualty_report", 12, "denied"),
    ],
)
def test_not_a_single_one_is_zero(text: str, kind: str, number: int | None, status: str) -> None:
    """Zero is a number: whom a negated verb strikes "a single" of, it strikes none of."""
    (report,) = found(text, kind)
    assert (value_at(report, "figures.0.quantity.value"), report.status) == (number, status)


@pytest.mark.parametrize(
    ("text", "value"), [("not lose a single", 0), ("never kill one single", 0), ("not lose a", None), ("lose a single", None), ("not a single", 0)]
)
def test_the_words_of_a_zero_read_back(text: str, value: int | None) -> None:
    """The stretch from the negation to "single" is a quantity by itself."""
    quantity = read_quantity(text)
    assert (quantity.value if quantity is not None else None) == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kyrgyzstan raises toll from border fighting to 59, Dushanbe puts its dead at 41",
            [{"figures.0.quantity.value": 59, "cumulative": None}, {"figures.0.quantity.value": 41, "attribution.source": "state:TJK"}],
        ),
        ("Kazakhstan raises toll from riots to 225", [{"figures.0.quantity.value": 225, "attribution.source": "state:KAZ"}]),
        ("Baku put the dead at 49 and the wounded at 120.", [{"figures.0.kind": "killed", "figures.1.kind": "wounded", "figures.1.quantity.value": 120}]),
        ("The death toll among the police has risen to 18, up from 13.", [{"figures.0.group": "police"}, {"figures.0.group": "police"}]),
        ("The toll among women and children has reached 40.", [{"figures.0.group": "women and children"}]),
        ("The death toll in Almaty has risen to 103.", [{"figures.0.group": None, "where.0": "place:KZ/almaty"}]),
        ("The ministry put its dead at rest.", []),
        ("Kazakhstan raises toll on lorries to 225", []),
    ],
)
def test_tolls_say_whose_they_are(text: str, expected: list[dict[str, object]]) -> None:
    """A toll, or the dead of one side, is put at a number by who says so; among whom it counts is its group."""
    assert told(text, "casualty_report", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('At least 26 "armed criminals" and 18 officers were killed.', ["armed criminals", "officers"]),
        ("Two nurses, 26 “bandits” and 18 officers were killed.", ["nurses", "bandits", "officers"]),
        ('The "criminals" and 18 officers were killed.', ["officers"]),
        ("The blast claimed the lives of 170 people, including 13 service members.", [None, "service members"]),
        ("The fire cost 23 lives, among them three children.", [None, "children"]),
        ("The raid saved 23 lives, including three children.", []),
    ],
)
def test_groups_stand_in_marks_and_behind_lives(text: str, expected: list[str | None]) -> None:
    """Quotation marks around a group say that others call them so; the parts of lives that were lost are dead too."""
    assert [figure.group for report in found(text, "casualty_report") for figure in report.figures] == expected


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Some 900 people were injured, Bachelet said, of whom 400 are in hospital and 62 in intensive care.", ["wounded", "hospitalised", "critical"]),
        ("Some 900 were injured, Bachelet said, of whom 400 in hospital.", ["wounded", "hospitalised"]),
        ("Some 900 were injured, Bachelet said.", ["wounded"]),
    ],
)
def test_of_whom_goes_on_behind_the_cue(text: str, kinds: list[str]) -> None:
    """Those "of whom" behind who says so are parts of the same count, in the same voice."""
    (report,) = found(text, "casualty_report")
    assert ([figure.kind for figure in report.figures], report.attribution.source_text) == (kinds, "Bachelet")
