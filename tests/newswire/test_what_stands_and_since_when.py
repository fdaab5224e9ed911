"""What stands and since when: memberships, chairs and offices told in asides, relative clauses and rows, which begin and end with their own dates only."""

import pytest

from .reading import found, value_at


def _standings(text: str) -> set[tuple[str, str, str, str]]:
    """The state, its standing, since when, and as what it is asserted, of each membership."""
    rows = found(text, "membership")
    return {(row.state.removeprefix("state:"), row.standing, str(value_at(row, "since.edtf") or ""), row.status) for row in rows}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Guinea and Mali, both run by officers and suspended from ECOWAS, stayed away.",
         {("GIN", "suspended", "", "reported"), ("MLI", "suspended", "", "reported")}),
        ("Guinea, ruled by a junta and suspended from ECOWAS, stayed away.", {("GIN", "suspended", "", "reported")}),
        ("Guinea, ruled by a junta since 2021 and suspended from ECOWAS, stayed away.", set()),
        ("The officers, led by Traore and suspended from duty, left Mali.", set()),
        ("The CSTO, which Tajikistan joined as a founding member in 2002, sent a letter.", {("TJK", "member", "2002", "reported")}),
        ("ECOWAS, which Niger quit last week, sent a letter.", {("NER", "former", "2022-01-03/2022-01-09", "reported")}),
        ("The CSTO, which Serbia never joined, sent a letter.", {("SRB", "member", "", "denied")}),
        ("The CSTO, which Serbia wants to join, sent a letter.", set()),
        ("The CSTO drills, which Armenia left early, ended on Friday.", set()),
        ("The CSTO summit, which Armenia joined by video link, ended on Friday.", set()),
        ("The CSTO, which groups Russia and five other former Soviet republics, sent a letter.", {("RUS", "member", "", "reported")}),
        ("The CSTO unites Russia and five other states.", {("RUS", "member", "", "reported")}),
        ("The CSTO unites Russia and its allies.", set()),
        ("The CSTO unites Russia and five other men.", set()),
        ("Georgia left the CIS in 2009 and rejoined in 2013.", {("GEO", "former", "2009", "reported"), ("GEO", "member", "2013", "reported")}),
        ("Georgia left the country in 2009 and rejoined in 2013.", set()),
        ("The CSTO is old. Georgia declined to renew the treaty in 1999; Tbilisi rejoined in 2006.",
         {("GEO", "former", "1999", "reported"), ("GEO", "member", "2006", "reported")}),
    ],
)  # fmt: skip
def test_standings_in_asides_and_relative_clauses(text: str, rows: set[tuple[str, str, str, str]]) -> None:
    """What is said in commas of states or of their bloc tells who belongs to it, and only where the bloc itself is joined, left or made up of them."""
    assert _standings(text) == rows


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Guinea and Mali were suspended from ECOWAS after coups in 2020 and 2021.", "membership", [None, None]),
        ("Guinea and Mali were suspended from ECOWAS after coups in 2020 and 2021.", "unrest", [None]),
        ("Guinea and Mali were suspended from ECOWAS in 2020, 2021 and 2022.", "membership", [None, None]),
        ("Guinea and Mali were suspended from ECOWAS in 2021.", "membership", ["2021", "2021"]),
        ("Guinea was suspended from ECOWAS after a coup in 2021.", "membership", ["2021"]),
    ],
)
def test_a_row_of_years_dates_none(text: str, kind: str, expected: list[str | None]) -> None:
    """Two years of two states or coups are not both those of the first."""
    assert [value_at(row, "when.edtf" if kind == "unrest" else "since.edtf") for row in found(text, kind)] == expected


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Kazakhstan holds the presidency of the CSTO, having taken it over from Russia last September.", [("KAZ", "2021-09", None), ("RUS", None, "2021-09")]),
        ("Kazakhstan chairs the CSTO, having taken over from Russia in September 2021.", [("KAZ", "2021-09", None), ("RUS", None, "2021-09")]),
        ("Kazakhstan, having taken over the CSTO presidency from Russia in September 2021, calls for calm.",
         [("KAZ", "2021-09", None), ("RUS", None, "2021-09")]),
        ("Kazakhstan holds the CSTO presidency, having taken over from Russia.", [("KAZ", None, None)]),
        ("Kazakhstan holds the CSTO presidency, having taken in refugees from Russia last September.", [("KAZ", None, None)]),
        ("Kazakhstan denied having taken over the CSTO presidency from Russia last September.", []),
    ],
)  # fmt: skip
def test_a_chair_that_was_taken_over(text: str, rows: list[tuple[str, str | None, str | None]]) -> None:
    """Who has taken a chair over has it since then; from whom it was taken had it until then."""
    chairs = found(text, "chairmanship")
    assert [(row.state.removeprefix("state:"), value_at(row, "since.edtf"), value_at(row, "until.edtf")) for row in chairs] == rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Leaders of the CSTO decided to appoint Askar Petrov of Kazakhstan secretary general for a three-year term starting June 1, 2022.",
         [("secretary_general", "org:csto", "2022-06-01", "planned")]),
        ("Askar Petrov was elected CSTO secretary general for two terms.", [("secretary_general", "org:csto", None, "reported")]),
        ("Parliament appointed Askar Petrov of Kazakhstan prime minister of Tajikistan.", [("head_of_government", "state:TJK", None, "reported")]),
        ("Askar Petrov, the Kazakh who has served as CSTO secretary general since May 2021, left.", [("secretary_general", "org:csto", "2021-05", "reported")]),
        ("CSTO leaders elected Askar Petrov secretary general.", [("secretary_general", "org:csto", None, "reported")]),
        ("Parliament elected Askar Petrov president of Tajikistan.", [("head_of_state", "state:TJK", None, "reported")]),
        ("The board named Deutsche Bank chairman as a witness.", []),
        ("The commission's president, Omar Petrov, left Mali.", [("other", None, None, "reported")]),
        ("Mali has a new leader. The country's president, Omar Petrov, left.", [("head_of_state", "state:MLI", None, "reported")]),
        ("Then-Secretary General Askar Petrov called for calm.", []),
    ],
)  # fmt: skip
def test_of_what_an_office_is(text: str, expected: list[tuple[str, str | None, str | None, str]]) -> None:
    """Where somebody is from is not what they preside over, nor is a commission a state, nor a term of years an owner."""
    offices = found(text, "tenure")
    assert [(row.role, row.of, value_at(row, "since.edtf"), row.status) for row in offices] == expected


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("CSTO leaders decided to elect Askar Petrov secretary general starting June 1, 2021.", None),
        ("CSTO leaders decided on June 1, 2021 to elect Askar Petrov secretary general.", "2021-06-01"),
    ],
)
def test_the_day_of_a_decision_is_not_that_on_which_its_matter_begins(text: str, when: str | None) -> None:
    """A term starts on a day; the decision was another one."""
    assert [value_at(row, "when.edtf") for row in found(text, "decision")] == [when]


@pytest.mark.parametrize(
    ("text", "visitor"),
    [
        ("Lukashenko thanked Putin and invited him to visit Minsk in May.", "person:vladimir-putin"),
        ("Tokayev praised Putin. Tokayev invited him to visit Astana in May.", "person:vladimir-putin"),
        ("Tokayev said Putin had invited him to visit Moscow in May.", "person:kassym-jomart-tokayev"),
    ],
)
def test_who_invites_is_not_whom_he_invites(text: str, visitor: str) -> None:
    """Nobody is "him" to whom he himself does something."""
    assert [row.visitor for row in found(text, "visit")] == [visitor]


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("CSTO leaders decided at their session in Minsk to appoint Askar Petrov secretary general from June 1, 2022.", ["2022-06-01"]),
        ("CSTO leaders decided on Monday to appoint Askar Petrov secretary general.", [None]),
        ("CSTO leaders failed at their session in Minsk to appoint Askar Petrov secretary general.", []),
        ("CSTO leaders met in Minsk to appoint Askar Petrov secretary general.", []),
    ],
)
def test_what_was_decided_somewhere(text: str, since: list[str | None]) -> None:
    """Where and when it was decided stands between the verb and the office, and is not since when somebody has it."""
    assert [value_at(row, "since.edtf") for row in found(text, "tenure")] == since


def test_a_decision_is_not_about_what_a_relative_clause_told_before() -> None:
    """A membership told in commas of who decides is not what is decided."""
    (decision,) = found("The CSTO, which Tajikistan joined in 2002, agreed to dispatch a team.", "decision")
    assert decision.concerns is None
