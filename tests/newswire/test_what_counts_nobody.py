"""What counts nobody: ages, degrees of wounds, rates, deeds that are only wanted or threatened, and who a name is of."""

import pytest

from .reading import found


def numbers(text: str, kind: str = "casualty_report") -> list[int]:
    """The numbers of all figures of a kind, or their lower bounds."""
    return [one.quantity.value or one.quantity.low for row in found(text, kind) for one in row.figures]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Gunmen killed Ivan Petrov, 45, and two bodyguards.", "casualty_report", [2]),
        ("Gunmen killed a judge, 45, and wounded his son, 12.", "casualty_report", [1]),
        ("A woman, 34, and her son, 5, were wounded in Osh.", "casualty_report", [1]),
        ("The dead are Ivan Petrov, 25; Anna Ivanova, 19; and Oleg Sidorov, 30.", "casualty_report", []),
        ("Police arrested Ivan Petrov, 45, and Oleg Sidorov, 14.", "enforcement_report", []),
        ("The mine killed a soldier, 12 policemen, and a driver.", "casualty_report", [1, 12, 1]),
        ("The mine killed one soldier, and 12 were wounded.", "casualty_report", [1, 12]),
        ("In Almaty, 12 were killed.", "casualty_report", [12]),
    ],
)
def test_ages_count_nobody(text: str, kind: str, expected: list[int]) -> None:
    """A number in commas behind one person is an age; behind a place, or with a noun of its own, it counts."""
    assert numbers(text, kind) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mine wounded four people, two seriously.", [4]),
        ("The mine wounded four people, three lightly, the army said.", [4]),
        ("The mine wounded four people, two of them critically.", [4, 2]),
        ("The mine wounded four people and two seriously ill men.", [4, 2]),
        ("Death squads kill 10 people a day.", []),
        ("Some 20 people are killed every week.", []),
        ("The mine killed 10 people a day after the talks.", [10]),
        ("Ten people died a day earlier.", [10]),
        ("Ivan Petrov, a judge, and Maria Ivanova, a nurse, were killed.", []),
        ("A soldier, a judge, and two nurses were killed.", [1, 1, 2]),
    ],
)
def test_degrees_rates_and_descriptions(text: str, expected: list[int]) -> None:
    """How badly some were hurt, how many die a day, and what somebody named is make no further figure."""
    assert numbers(text) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("The court issued warrants for the arrest of 12 officers.", "enforcement_report", []),
        ("The opposition called for the arrest of nine officers.", "enforcement_report", []),
        ("The president offered a reward for the capture of 12 rebels.", "casualty_report", []),
        ("He was jailed for the murder of six priests.", "casualty_report", [6]),
        ("The ministry announced the arrest of nine officers.", "enforcement_report", [9]),
        ("The rebels threatened to kill three hostages unless the army left.", "casualty_report", []),
        ("The rebels promised to free 12 soldiers if the army left.", "enforcement_report", []),
        ("The rebels promised to free 12 soldiers.", "enforcement_report", [12]),
    ],
)
def test_what_is_only_wanted(text: str, kind: str, expected: list[int]) -> None:
    """What there is a warrant for, and what somebody would do on a condition, has not been done."""
    assert numbers(text, kind) == expected


def test_who_is_reported_missing_says_nothing() -> None:
    """In "are reported missing" nobody speaks."""
    assert found("Three policemen are reported missing.", "statement") == []
    assert numbers("Three policemen are reported missing.") == [3]
