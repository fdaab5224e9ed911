"""What two clauses share and what each has for itself: days of harm, days of relative and joined clauses, and who acts together."""

import pytest

from .reading import found, told, value_at


@pytest.mark.parametrize(
    "text",
    [
        "At least 14 people were killed and 60 others injured when a missile hit a market in Goma on Monday.",
        "At least 14 people, including two children, were killed and 60 others were wounded in Goma on Monday.",
        "At least 14 people were killed and 60 others were wounded in Goma on Monday.",
    ],
)
def test_two_counts_of_one_harm_are_one_report(text: str) -> None:
    """Place and day behind two counts of harm are of both."""
    (row,) = found(text, "casualty_report")
    assert {figure.kind for figure in row.figures} == {"killed", "wounded"}
    assert (value_at(row, "when.edtf"), value_at(row, "where.0")) == ("2022-01-10", "place:CD/goma")


def test_harm_at_two_places_is_told_apart() -> None:
    """Where each count has its place, the day is that of its own clause."""
    expected = [{"where.0": "place:ML/mopti", "when.edtf": None}, {"where.0": "place:ML/gao", "when.edtf": "2022-01-06"}]
    assert told("Six were killed in Mopti and 12 died in Gao on 6 January.", "casualty_report", expected) == expected


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("Mali, whose junta left the G5 last year, quit ECOWAS in January.", "2022-01"),
        ("Mali, which formed an alliance in 2020, quit ECOWAS.", None),
        ("Mali quit ECOWAS in January.", "2022-01"),
    ],
)
def test_the_day_of_a_relative_clause_begins_no_standing(text: str, since: str | None) -> None:
    """What is told of a state in commas has its own day."""
    assert [value_at(row, "since.edtf") for row in found(text, "membership")] == [since]


def test_a_day_between_a_joined_subject_and_its_verb_is_of_that_clause() -> None:
    """ "But Nigeria on Saturday urged" dates what Nigeria did, and nothing before it."""
    text = "Senegal has said it would send troops to Niger, but Nigeria's Senate on Saturday urged the bloc to wait."
    assert [value_at(row, "started.edtf") for row in found(text, "deployment")] == [None]
    assert [value_at(row, "when.edtf") for row in found(text, "statement")] == [None, "2022-01-08"]


@pytest.mark.parametrize(
    ("text", "field", "day"),
    [
        ("On Friday Putin ordered the withdrawal of forces from Kherson.", "announced", "2022-01-07"),
        ("The withdrawal of forces from Kherson was completed on Friday.", "ended", "2022-01-07"),
    ],
)
def test_the_day_of_an_order_to_leave_ends_nothing(text: str, field: str, day: str) -> None:
    """A withdrawal that is ordered is announced on that day, and has ended when it is complete."""
    (row,) = found(text, "deployment")
    dates = {name: value_at(row, f"{name}.edtf") for name in ("announced", "started", "ended")}
    assert dates == {"announced": None, "started": None, "ended": None} | {field: day}


@pytest.mark.parametrize(
    ("text", "participants"),
    [
        ("Putin and Xi discussed the situation in Samarkand on Friday.", ("person:vladimir-putin", "person:xi-jinping")),
        ("Tchiani, who took power in July, received a delegation led by Abdulsalami Abubakar in Niamey.", ("person:tchiani", "person:abdulsalami-abubakar")),
        ("Putin, the president of Russia, and Xi met in Samarkand.", ("person:vladimir-putin", "person:xi-jinping")),
    ],
)
def test_who_discusses_or_receives_meets(text: str, participants: tuple[str, ...]) -> None:
    """Two people by name who discuss something meet, as do a host and whoever leads a delegation; appositions part nobody."""
    assert [tuple(one.partition("~")[0] for one in row.participants) for row in found(text, "meeting")] == [participants]


@pytest.mark.parametrize("text", ["The committee discussed the budget in Minsk.", "Putin discussed Ukraine.", "Putin and Xi did not discuss Ukraine."])
def test_who_discusses_alone_meets_nobody(text: str) -> None:
    """One who discusses something, or a body without a name, is at no meeting by that."""
    assert found(text, "meeting") == []


def test_two_who_sign_behind_an_apposition_decide_together() -> None:
    """A decision of two people has no one body, also where more is said of the first."""
    text = "Kamchybek Tashiev, chairman of the State Committee for National Security, and Saimumin Yatimov signed a protocol."
    assert [row.body for row in found(text, "decision")] == [None]


def test_those_included_from_a_state_with_an_article_are_a_contingent() -> None:
    """ "600 from the United States" are American."""
    (row,) = found("KFOR has about 4,500 troops from 27 countries, including 600 from the United States.", "deployment")
    assert [(one.contributor, one.personnel.text) for one in row.contingents] == [("state:USA", "600")]


def test_deals_that_are_revoked_are_not_taken_back_words() -> None:
    """Who revokes several deals says nothing by it."""
    assert found("The junta revoked five military cooperation deals with France on Thursday.", "statement") == []


def test_verbs_in_a_row_have_one_subject() -> None:
    """Behind a comma goes on who did the first thing, and not what it was done to."""
    (visit,) = found("Putin met Lukashenko, visited Minsk and said the base would stay.", "visit")
    assert visit.visitor == "person:vladimir-putin"
    (detained,) = found("The army shelled the village, wounded five civilians and detained 20 men.", "enforcement_report")
    assert value_at(detained, "by.text") == "army"
    rows = found("Russia condemned the attack, praised the army, hailed the truce and rejected claims of defeat.", "statement")
    assert {value_at(row, "attribution.source") for row in rows} == {"state:RUS"}


@pytest.mark.parametrize(
    ("text", "visitor"),
    [
        ("Putin met Lukashenko, who visited Minsk and said the base would stay.", "person:alexander-lukashenko"),
        ("Putin met Lukashenko in Sochi on Monday, visited Minsk and said the base would stay.", "person:vladimir-putin"),
        ("Putin decided to call Lukashenko, visited Minsk and said the base would stay.", "person:vladimir-putin"),
    ],
)
def test_a_row_goes_over_what_stands_behind_its_verbs(text: str, visitor: str) -> None:
    """Places, days and infinitives stand within a row; a relative pronoun ends it."""
    assert [row.visitor for row in found(text, "visit")] == [visitor]


@pytest.mark.parametrize("clause", ["held by the army", "said the army and the police"])
def test_no_row_is_a_description_or_who_says_it(clause: str) -> None:
    """What describes an object, and who tells it, is no verb of the row."""
    rows = found(f"Rebels attacked the town, {clause}, and fled.", "armed_incident")
    assert [value_at(row, "actor.text") for row in rows] == ["Rebels"]
    assert not any(value_at(row, "attribution.source_text") == "Rebels" for row in found(f"Rebels attacked the town, {clause}, and fled.", "statement"))


@pytest.mark.parametrize(
    ("text", "visitor"),
    [
        ("Tokayev will meet Putin, visit Minsk and hold talks with Lukashenko.", "person:kassym-jomart-tokayev"),
        ("Tokayev will visit Minsk and hold talks with Lukashenko.", "person:kassym-jomart-tokayev"),
        ("Zas will attend the summit and visit Minsk, the bloc said.", "person:stanislav-zas"),
    ],
)
def test_bare_infinitives_go_on_with_a_modal(text: str, visitor: str) -> None:
    """In "will meet Putin, visit Minsk and hold talks" all three are verbs of one subject, and lie ahead."""
    assert [(row.visitor, row.status) for row in found(text, "visit")] == [(visitor, "planned")]
    if "talks" in text:
        (talks,) = [row for row in found(text, "meeting") if "person:alexander-lukashenko" in row.participants]
        assert (talks.participants, talks.status) == ((visitor, "person:alexander-lukashenko"), "planned")


@pytest.mark.parametrize("rest", ["and travel to the region", "and state TV", "and support vehicles", "and aid workers"])
def test_nouns_go_on_with_nouns(rest: str) -> None:
    """Without a determiner or a name behind it, what could be a verb is a noun."""
    assert found(f"Zas will discuss trade, security {rest}.", "visit") == []
    assert [row.text for row in found(f"Zas said he would discuss security {rest}.", "statement")] == [f"he would discuss security {rest}"]


@pytest.mark.parametrize("rest", ["", ", with at least 33 dead", ", with 33 dead and 40 hurt"])
def test_two_states_exchange_fire_whatever_stands_behind(rest: str) -> None:
    """ "With" behind a comma names no side."""
    (row,) = found(f"Armenia and Azerbaijan exchanged fire on Saturday{rest}.", "armed_incident")
    assert (value_at(row, "actor.entity"), value_at(row, "target.entity")) == ("state:ARM", "state:AZE")


@pytest.mark.parametrize("said", ["Qatar said", "Qatar said that", "Qatar says the"])
def test_a_bare_clause_begins_with_its_subject(said: str) -> None:
    """Behind "said" stands the subject, and not only what a preposition governs in it."""
    (row,) = found(f"{said} talks between Egypt and Israel will resume in Doha.", "meeting")
    assert (row.participants, row.status) == (("state:EGY", "state:ISR"), "planned")
