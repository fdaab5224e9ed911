"""Journeys ended and summits online: "ends" before a visit is a verb, and "online" behind a summit says how it is held."""

import pytest

from .reading import found


@pytest.mark.parametrize(
    ("text", "visitors"),
    [
        ("Secretary General Stanislav Zas ends three-day visit to Armenia.", ["person:stanislav-zas"]),
        ("Putin ends visit to Tajikistan", ["person:vladimir-putin"]),
        ("Lavrov starts two-day trip to Armenia.", ["person:sergey-lavrov"]),
        ("In Moscow ends and visit plans clash.", []),
    ],
)
def test_who_ends_a_visit(text: str, visitors: list[str]) -> None:
    """A name before "ends" is who was away."""
    assert [one.visitor for one in found(text, "visit")] == visitors


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("CSTO leaders hold an emergency summit online.", [("org:csto", "online", "extraordinary")]),
        ("Leaders of the CSTO held a summit online on Friday.", [("org:csto", "online", None)]),
        ("The CSTO held an online summit on Friday.", [("org:csto", "online", None)]),
        ("The online newspaper Hetq reported on the CSTO.", []),
    ],
)
def test_held_online(text: str, held: list[tuple[str, str, str | None]]) -> None:
    """The summit is still the head of what is held."""
    assert [(one.convened, one.format, one.session) for one in found(text, "meeting")] == held
