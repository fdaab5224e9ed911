"""Memberships: whom an organisation unites, who was suspended and let in again, and whose chair passes to whom."""

import pytest

from .reading import found, value_at


def _held(text: str) -> set[tuple[str, str, str, str]]:
    return {(str(value_at(row, "organisation")), row.state.removeprefix("state:"), row.standing, row.status) for row in found(text, "membership")}


@pytest.mark.parametrize(
    ("text", "organisation", "states"),
    [
        ("ASEAN groups Laos, Vietnam and Thailand.", "org:asean", {"LAO", "VNM", "THA"}),
        ("ASEAN, which groups Laos, Vietnam and Thailand, met on Monday.", "org:asean", {"LAO", "VNM", "THA"}),
        ("ASEAN, a regional bloc grouping Laos, Vietnam and Thailand, sent observers.", "org:asean", {"LAO", "VNM", "THA"}),
        ("The EAC brings together Kenya, Uganda and Rwanda.", "org:eac", {"KEN", "UGA", "RWA"}),
        ("The EAC unites Kenya and Uganda.", "org:eac", {"KEN", "UGA"}),
        ("The EAC, uniting Kenya, Uganda and Rwanda, met on Monday.", "org:eac", {"KEN", "UGA", "RWA"}),
        ("The EAC met on Monday. The bloc unites Kenya and Uganda.", "org:eac", {"KEN", "UGA"}),
        ("The EAC is composed of Kenya and Uganda.", "org:eac", {"KEN", "UGA"}),
        ("Talks were held by the EAC, a community of states that includes Kenya and Uganda.", "org:eac", {"KEN", "UGA"}),
        ("The East African Community (EAC), a regional bloc that includes Kenya and Uganda, met.", "org:eac", {"KEN", "UGA"}),
        ("The EAC is a regional bloc that also includes Kenya.", "org:eac", {"KEN"}),
        ("The EAC, of which Kenya and Uganda are members, met.", "org:eac", {"KEN", "UGA"}),
        ("Both Kenya and Uganda host African troops and belong to the EAC.", "org:eac", {"KEN", "UGA"}),
        ("Kenya, along with Uganda, joined the EAC in 2000.", "org:eac", {"KEN", "UGA"}),
        # what brings others together, for once, or what may
        ("The talks bring together Kenya and Uganda.", "", set()),
        ("The EAC summit brings together the leaders of Kenya and Uganda.", "", set()),
        ("The EAC brings together Kenya and Uganda for talks.", "", set()),
        ("The EAC brought together Kenya and Uganda.", "", set()),
        ("The EAC could unite Kenya and Somalia.", "", set()),
        ("Armed groups, Kenya and Uganda said, crossed the river.", "", set()),
        ("A treaty that unites Kenya and Uganda was signed.", "", set()),
    ],
)
def test_whom_an_organisation_unites(text: str, organisation: str, states: set[str]) -> None:
    """States that an organisation itself unites now, by name or as what it is, are its members."""
    assert _held(text) == {(organisation, state, "member", "reported") for state in states}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Gambia was suspended from the Commonwealth.", {("org:commonwealth", "GMB", "suspended", "reported")}),
        ("Gambia was readmitted to the Commonwealth.", {("org:commonwealth", "GMB", "member", "reported")}),
        ("The CIS met in Minsk. Moldova left the Commonwealth.", {("org:cis", "MDA", "former", "reported")}),
        ("Guinea was expelled from the OIF.", {("org:oif", "GIN", "former", "reported")}),
        ("Bolivia quit the Andean Community.", {("org:andean-community", "BOL", "former", "reported")}),
        (
            "Gabon was suspended from the African Union in 2009 and readmitted in 2010.",
            {("org:au", "GAB", "suspended", "reported"), ("org:au", "GAB", "member", "reported")},
        ),
        (
            "Georgia joined the CSTO in 1993 only to leave the alliance in 1999.",
            {("org:csto", "GEO", "member", "reported"), ("org:csto", "GEO", "former", "reported")},
        ),
        ("Moldova declined to renew the CIS treaty.", {("org:cis", "MDA", "former", "reported")}),
        ("Serbia holds observer status in the CSTO Parliamentary Assembly.", {("org:csto", "SRB", "observer", "reported")}),
        ("Georgia is no member of the CIS.", {("org:cis", "GEO", "member", "denied")}),
        ("Gambia was suspended from the Games.", set()),
        ("The player was expelled from Gambia.", set()),
        ("Georgia joined the CSTO only to gain arms.", {("org:csto", "GEO", "member", "reported")}),
        ("The CIS met. Moldova declined to renew the lease.", set()),
        ("The captain was suspended from the league and reinstated in May.", set()),
    ],
)
def test_who_is_let_in_again(text: str, rows: set[tuple[str, str, str, str]]) -> None:
    """A suspension, what came of it, and a treaty that is not renewed are standings of their own."""
    assert _held(text) == rows


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Gabon was suspended from the African Union in 2009 and readmitted in 2010.", {("suspended", "2009"), ("member", "2010")}),
        ("Gabon was suspended from the African Union in 2009 and readmitted.", {("suspended", "2009"), ("member", None)}),
        ("Georgia joined the CSTO in 1993 only to leave the alliance in 1999.", {("member", "1993"), ("former", "1999")}),
        ("Moldova was in the CIS until 2021, when it declined to renew the treaty.", {("former", "2021")}),
    ],
)
def test_each_standing_has_its_own_day(text: str, dates: set[tuple[str, str | None]]) -> None:
    """What came of a membership does not begin when the membership did."""
    assert {(row.standing, value_at(row, "since.edtf")) for row in found(text, "membership")} == dates


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("The EAC leaders met. Its presidency will pass to Kenya on May 1.", [("org:eac", "state:KEN", "2022-05-01", None, "planned")]),
        ("The EAC met and its presidency will pass to Kenya.", [("org:eac", "state:KEN", None, None, "planned")]),
        ("The next summit will be in Kenya, to which passes the presidency of the EAC.", [("org:eac", "state:KEN", None, None, "planned")]),
        ("Uganda met the EAC. Its presidency will pass to Kenya.", []),
        ("The bank met. Its presidency will pass to Kenya.", []),
        ("The EAC met in Kenya, to which aid was sent.", []),
    ],
)
def test_to_whom_the_chair_passes(text: str, rows: list[tuple[str, str, str | None, str | None, str]]) -> None:
    """Who is told of as the next chair has it from then on, and the chair is that of the organisation just spoken of."""
    paths = ("organisation", "state", "since.edtf", "until.edtf", "status")
    assert [tuple(value_at(row, path) for path in paths) for row in found(text, "chairmanship")] == rows


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Kenya and Uganda met. Both are members of the EAC.", {"KEN", "UGA"}),
        ("Kenya met Uganda. Both are members of the EAC.", set()),
        ("No deal. Both are members of the EAC.", set()),
        ("Kenya, Uganda. Both are members of the EAC.", set()),
    ],
)
def test_of_whom_both_is_told(text: str, states: set[str]) -> None:
    """Of whom "both" speaks the sentence before begins with; behind one that tells of nobody it means nobody."""
    assert {row.state.removeprefix("state:") for row in found(text, "membership")} == states
