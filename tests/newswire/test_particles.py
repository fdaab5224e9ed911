"""Verbs that a small word behind them makes verbs of harm."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Gunmen gunned down two judges outside the court.", "casualty_report", [("killed", 2, "judges")]),
        ("The mine blew up six guards.", "casualty_report", [("killed", 6, "guards")]),
        ("Six guards blown up in two attacks.", "casualty_report", [("killed", 6, "guards")]),
        ("Soldiers rounded up 40 youths in Bamako.", "enforcement_report", [("detained", 40, "youths")]),
        ("The junta locked up 40 activists.", "enforcement_report", [("detained", 40, "activists")]),
        ("Hamas handed back three hostages.", "enforcement_report", [("released", 3, "hostages")]),
        ("Hamas handed over three hostages.", "enforcement_report", [("released", 3, "hostages")]),
        ("The rebels blew up 12 bridges.", "casualty_report", []),
        ("Prices were rounded up in 12 shops.", "enforcement_report", []),
        ("The shop handed back 12 tickets.", "enforcement_report", []),
        ("The shop handed three guests over to the hotel.", "enforcement_report", []),
        ("The junta locked 40 activists' bicycles up.", "enforcement_report", []),
    ],
)
def test_the_object_stands_behind_the_particle(text: str, kind: str, expected: list[tuple[str, int, str]]) -> None:
    """Whom "gunned down" and "rounded up" harm stands behind the particle; what is no person is not harmed so."""
    rows = found(text, kind)
    assert [(value_at(row, "figures.0.kind"), value_at(row, "figures.0.quantity.value"), value_at(row, "figures.0.group")) for row in rows] == expected
