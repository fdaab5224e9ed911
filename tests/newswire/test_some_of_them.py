"""Some of them: numbers of people told before, as the object of a verb of harm."""

import pytest

from .reading import found, told


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            "About 300 people rallied in Osh. Police detained at least ten of them.",
            "enforcement_report",
            {"figures.0.quantity.low": 10, "figures.0.kind": "detained", "by.text": "Police"},
        ),
        (
            "Twenty soldiers were captured. The rebels later freed ten of them.",
            "enforcement_report",
            {"figures.0.quantity.low": 10, "figures.0.kind": "released"},
        ),
        ("Rebels held 30 soldiers. They killed two of them.", "casualty_report", {"figures.0.quantity.low": 2, "figures.0.kind": "killed", "figures.1": None}),
        ("Gunmen killed eight people, six of them monks.", "casualty_report", {"figures.0.quantity.low": 8, "figures.1.group": "monks", "figures.2": None}),
    ],
)
def test_some_of_them_are_counted(text: str, kind: str, expected: dict[str, object]) -> None:
    """ "Detained ten of them" counts ten; behind a comma they stay a part of the whole."""
    assert told(text, kind, [expected]) == [expected]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("The fighting claimed the lives of 207 Armenian and 80 Azerbaijani soldiers.", [(207, "Armenian"), (80, "Azerbaijani soldiers")]),
        ("The fighting claimed the lives of 207 soldiers and 80 civilians.", [(207, "soldiers"), (80, "civilians")]),
        ("The fire claimed the lives of 12 cows.", []),
        ("The team claimed 12.", []),
    ],
)
def test_lives_that_are_claimed_are_counted_by_nation(text: str, counts: list[tuple[int, str]]) -> None:
    """The number before a nationality counts people whose noun follows the next one."""
    assert [(one.quantity.value, one.group) for row in found(text, "casualty_report") for one in row.figures] == counts
