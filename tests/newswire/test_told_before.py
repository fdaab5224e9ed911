"""What was told before: the year of "that year", "it" for a meeting, and the council of nobody in particular."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "kind", "path", "when"),
    [
        (
            "The summit was held in Astana on November 28, 2020. Yerevan froze its participation in the CSTO in February of the same year.",
            "membership",
            "since.edtf",
            "2020-02",
        ),
        ("War broke out in September 2020. A truce was signed in November of that year.", "decision", "when.edtf", "2020-11"),
        ("The truce of 2019 held. The CSTO sent troops to Mali on 5 May that year.", "deployment", "started.edtf", "2019-05-05"),
        ("The CSTO sent troops to Mali in March of last year.", "deployment", "started.edtf", "2021-03"),
        ("A truce was signed in November of that year.", "decision", "when.edtf", "XXXX-11"),
    ],
)
def test_that_year_is_the_one_told_before(text: str, kind: str, path: str, when: str) -> None:
    """The year of "that year" is that of the date before it; without one it is not known."""
    assert [value_at(row, path) for row in found(text, kind)] == [when]


@pytest.mark.parametrize(
    "text", ["The summit was held in 2019. Another was held in May that year.", "Talks were held that day in Minsk. One was held at night."]
)
def test_what_is_held_then_is_neither_prisoner_nor_content(text: str) -> None:
    """A meeting that is held in "that year" detains nobody, and nobody says it."""
    assert (found(text, "enforcement_report"), found(text, "statement")) == ([], [])


@pytest.mark.parametrize(
    ("text", "participants"),
    [
        ("The CSTO session has begun in Minsk. It is attended by Vladimir Putin and Sadyr Japarov.", ("person:vladimir-putin", "person:sadyr-japarov")),
        ("The CSTO summit ended in Minsk. It was not attended by Nikol Pashinyan.", ()),
        ("The CSTO summit ended in Minsk. It was attended by dancers.", ()),
    ],
)
def test_it_is_the_meeting_told_of(text: str, participants: tuple[str, ...]) -> None:
    """Who attends "it" is at the meeting of the sentence before."""
    assert [row.participants for row in found(text, "meeting")] == [participants]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Putin visited Armenia. The council decided to send troops to Mali.", None),
        ("The Security Council of Armenia met. The council decided to send troops to Mali.", "body:ARM/security-council"),
    ],
)
def test_a_council_is_one_that_was_named(text: str, body: str | None) -> None:
    """The council is that of a state only where the text has named it; its troops are nobody's else."""
    (row,) = found(text, "decision")
    (sent,) = found(text, "deployment")
    assert (row.body, bool(sent.contingents)) == (body, body is not None)


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("Yerevan sent the CSTO an official request for military assistance.", "org:csto"),
        ("Yerevan sent us an official request for military assistance.", None),
        ("Armenia submitted a request for help to the CSTO.", "org:csto"),
    ],
)
def test_a_request_that_is_sent_to_somebody(text: str, addressee: str | None) -> None:
    """Who is sent a request stands behind its verb or behind "to"."""
    assert [(row.requester, row.addressee) for row in found(text, "request")] == [("state:ARM", addressee)]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The UN Security Council, at its 9871st meeting held on 24 March 2021, adopted a resolution.", "body:un/security-council"),
        ("At its 1271st meeting, held on 24 March 2021, the AU Peace and Security Council decided to send troops.", "body:au/peace-and-security-council"),
        ("The CSTO Permanent Council, at a meeting on 24 March 2021, discussed the situation.", "body:csto/permanent-council"),
        ("The UN Security Council, at its own expense, adopted a logo.", None),
        ("The minister, at a meeting on 24 March 2021, was silent.", None),
    ],
)
def test_a_body_meets_in_an_aside(text: str, body: str | None) -> None:
    """A body that does something "at its 12th meeting" has met."""
    rows = found(text, "meeting")
    assert [(row.convened, row.when.edtf) for row in rows] == ([(body, "2021-03-24")] if body is not None else [])


@pytest.mark.parametrize(
    ("text", "personnel"),
    [
        ("More than 1 thousand 200 servicemen arrived in Mali.", 1201),
        ("Exactly 3 thousand 500 soldiers left Mali.", 3500),
    ],
)
def test_thousands_and_hundreds_in_digits(text: str, personnel: int) -> None:
    """What is written as "1 thousand 200" is one number."""
    (row,) = found(text, "deployment")
    assert row.personnel.low == personnel


def test_an_exercise_of_one_name_is_told_once() -> None:
    """What several sentences say of an exercise of one name is one record; others are not told apart by anything."""
    (row,) = found('The CSTO exercise "Rubezh-2021" began. In total more than 1,200 servicemen were involved.', "exercise")
    assert (row.name, len(row.evidence), row.personnel.low) == ("Rubezh-2021", 2, 1201)
    assert len(found("The CSTO held drills in Armenia. NATO held drills in Poland.", "exercise")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The decision of Uganda to deploy troops to Juba was condemned.",
        "The decision by Uganda to deploy troops to Juba was condemned.",
        "Uganda's decision to deploy troops to Juba was condemned.",
    ],
)
def test_a_decision_is_of_whom_it_says(text: str) -> None:
    """Whose decision it is sends the troops, wherever it stands."""
    (row,) = found(text, "deployment")
    assert (row.status, row.phase, row.contingents[0].contributor) == ("reported", "announced", "state:UGA")


@pytest.mark.parametrize(
    ("text", "requester"),
    [
        ("At Tokayev's request, the CSTO sent troops to Kazakhstan.", "state:KAZ"),
        ("Zas rejected Pashinyan's request for help.", "state:ARM"),
        ("The court rejected Petrov's request for bail.", None),
    ],
)
def test_requests_of_those_who_hold_an_office(text: str, requester: str | None) -> None:
    """The request of somebody with an office is one of the state, that of a private man is none of ours."""
    assert [row.requester for row in found(text, "request")] == ([requester] if requester is not None else [])


@pytest.mark.parametrize(
    ("text", "when", "where"),
    [
        ("Leaders agreed to hold a conference in Nairobi in March.", None, ()),
        ("Leaders agreed in Nairobi in March to hold a conference.", "2021-03", ("place:KE/nairobi",)),
        ("Leaders agreed on Monday to send troops.", "2022-01-10", ()),
        ("Leaders agreed to send troops on Monday.", "2022-01-10", ()),
    ],
)
def test_what_is_decided_is_elsewhere_and_later(text: str, when: str | None, where: tuple[str, ...]) -> None:
    """A decision is taken neither where nor when what it is about is to be; a weekday may be that of either."""
    (row,) = found(text, "decision")
    assert (value_at(row, "when.edtf"), row.where) == (when, where)


@pytest.mark.parametrize(
    ("text", "visitors"),
    [
        ("Aliyev and Pashinyan arrived in Washington on Friday.", ["person:ilham-aliyev", "person:nikol-pashinyan"]),
        ("Vladimir Putin, Sadyr Japarov and Emomali Rahmon visited Astana.", ["person:vladimir-putin", "person:sadyr-japarov", "person:emomali-rahmon"]),
        ("Putin said Lukashenko had visited Astana.", ["person:alexander-lukashenko"]),
        ("Putin and his aides spoke.", []),
    ],
)
def test_each_visitor_has_a_visit(text: str, visitors: list[str]) -> None:
    """Who comes together makes a visit each."""
    assert [row.visitor for row in found(text, "visit")] == visitors


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Tokayev informed the council. In his words, 30 events were held.", "person:kassym-jomart-tokayev"),
        ("The spokesman left. In his words, 30 events were held.", None),
    ],
)
def test_his_words_are_of_whom_he_is(text: str, source: str | None) -> None:
    """In "his words" he speaks who was spoken of."""
    assert [value_at(row, "attribution.source") for row in found(text, "statement")] == [source]
