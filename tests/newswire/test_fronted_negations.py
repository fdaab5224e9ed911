"""Fronted negations: what stands in front of its subject and says that something was not done, or only for the first time."""

import pytest

from .reading import found


@pytest.mark.parametrize(
    ("text", "kind", "statuses"),
    [
        ("Never before had the alliance, set up in 1992, deployed troops to Mali.", "deployment", []),
        ("Never before have Kenyan and Rwandan soldiers been sent to Mali.", "deployment", []),
        ("The CSTO has never before deployed peacekeepers to Armenia.", "deployment", []),
        ("Rarely has the CSTO sent troops to Armenia.", "deployment", []),
        ("Never before had rioters stormed the parliament in Bamako.", "unrest", []),
        ("Not once has the CSTO sent troops to Armenia.", "deployment", ["denied"]),
        ("At no time did Russia send troops to Mali.", "deployment", ["denied"]),
        ("Nor did the CSTO send peacekeepers to Armenia.", "deployment", ["denied"]),
        ("Never again will Russia send soldiers to Mali.", "deployment", ["denied"]),
        ("Never did gunmen attack the base in Gao.", "armed_incident", ["denied"]),
        ("Not only did Russia send troops to Mali, it also sent planes.", "deployment", ["reported"]),
        ("Only in 2021 did Russia send troops to Mali.", "deployment", ["reported"]),
        ("The CSTO, set up in 2002, sent peacekeepers to Kazakhstan.", "deployment", ["reported"]),
        ("Had Russia not acted, nobody would have come. Russia sent troops to Mali.", "deployment", ["reported"]),
    ],
)
def test_what_is_negated_in_front_of_its_subject(text: str, kind: str, statuses: list[str]) -> None:
    """What was "never before" or "rarely" done makes no record, what was done "not once" is denied, and "not only" and "only in" deny nothing."""
    assert [row.status for row in found(text, kind)] == statuses


def test_the_year_of_an_alliance_is_none_of_its_troops() -> None:
    """A first time says nothing new of the troops before it, nor when they came."""
    (record,) = found("The CSTO sent 300 troops to Armenia.\n\nNever before had the alliance, set up in 2002, deployed troops there.", "deployment")
    assert (record.personnel.value, record.started, len(record.evidence)) == (300, None, 1)
