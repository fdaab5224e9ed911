"""Speaking and deciding: who meets in a conversation, what standing is joined, which exercises a list names, and what is adopted at a meeting."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "participants"),
    [
        ("Lavrov spoke with Blinken on Tuesday.", {"person:sergey-lavrov", "person:blinken"}),
        ("Lavrov spoke on Tuesday with his Turkish counterpart Mevlut Cavusoglu.", {"person:sergey-lavrov", "person:mevlut-cavusoglu"}),
        ("Pashinyan spoke by video link with Putin.", {"person:nikol-pashinyan", "person:vladimir-putin"}),
        ("Putin spoke to Tokayev on Monday.", {"person:vladimir-putin", "person:kassym-jomart-tokayev"}),
        ("Putin discussed the truce with Tokayev.", {"person:vladimir-putin", "person:kassym-jomart-tokayev"}),
        ("Macron, who phoned Putin on Sunday, left.", {"person:emmanuel-macron", "person:vladimir-putin"}),
        ("In a phone call with Putin, Pashinyan said no.", {"person:vladimir-putin", "person:nikol-pashinyan"}),
        ("Peskov said Putin and Macron would hold talks.", {"person:vladimir-putin", "person:emmanuel-macron"}),
        # those to whom one only speaks
        ("Lavrov spoke with reporters on Tuesday.", set()),
        ("Lavrov spoke with TASS on Tuesday.", set()),
        ("Zas spoke at a news conference with Lukashenko.", set()),
        ("Zas spoke to Anna Ivanova.", set()),
        ("Zas spoke to journalist Anna Ivanova.", set()),
        ("Zas spoke about Putin.", set()),
        ("If Lavrov spoke with Blinken, all would know.", set()),
        ("Lavrov discussed the conflict with Ukraine.", set()),
        ("Pashinyan phoned the ministry.", set()),
    ],
)
def test_who_speak_with_each_other(text: str, participants: set[str]) -> None:
    """Two people by name who speak with each other meet; reporters and those of whom one speaks do not."""
    assert {str(one).partition("~")[0] for row in found(text, "meeting") for one in row.participants} == participants


@pytest.mark.parametrize(
    ("text", "form"),
    [("Pashinyan spoke by video link with Putin.", "online"), ("Pashinyan spoke by phone with Putin.", None), ("Pashinyan spoke with Putin.", None)],
)
def test_how_they_speak(text: str, form: str | None) -> None:
    """A conversation has a format only where one is told."""
    assert [row.format for row in found(text, "meeting")] == [form]


@pytest.mark.parametrize(
    ("text", "standings"),
    [
        ("Serbia acceded to the CSTO as an observer in 2013.", [("SRB", "observer")]),
        ("Sri Lanka joined the SCO as a dialogue partner in 2010.", [("LKA", "partner")]),
        ("Iran joined the SCO as a full member in 2021.", [("IRN", "member")]),
        ("Iran joined the SCO in 2021.", [("IRN", "member")]),
        ("Uzbekistan walked out of the CSTO in 2012.", [("UZB", "former")]),
        ("Armenia walked out of the CSTO meeting.", []),
        ("Mali, Guinea and Sudan are all suspended from the African Union.", [("MLI", "suspended"), ("GIN", "suspended"), ("SDN", "suspended")]),
        ("Mali, Guinea and Sudan are all of the African Union's concerns.", []),
    ],
)
def test_what_standing_begins_or_ends(text: str, standings: list[tuple[str, str]]) -> None:
    """Who joins as something else is no member, and "all" before a participle leaves it one."""
    held = {(str(row.state).removeprefix("state:"), row.standing) for row in found(text, "membership")}
    assert held == set(standings)


def test_who_holds_the_chair_and_who_gets_it() -> None:
    """Who holds the chair now holds it where the same sentence tells to whom it goes next."""
    rows = found("Armenia holds the rotating presidency of the CSTO and will pass it to Belarus in November.", "chairmanship")
    assert {(row.state, row.status) for row in rows} == {("state:ARM", "reported"), ("state:BLR", "planned")}


@pytest.mark.parametrize(
    ("text", "exercises"),
    [
        (
            "The exercises “Interaction”, “Search” and “Echelon” will be held in Armenia.",
            {("Interaction", "planned"), ("Search", "planned"), ("Echelon", "planned")},
        ),
        ("The CSTO will hold the “Interaction-2022” and “Search-2022” exercises.", {("Interaction-2022", "planned"), ("Search-2022", "planned")}),
        ("The CSTO held the “Interaction” exercise in Armenia.", {("Interaction", "reported")}),
        ("The CSTO did not hold the “Search” exercise.", {("Search", "denied")}),
        ("The CSTO drills were cancelled.", {(None, "denied")}),
        ("The opposition wants the CSTO drills cancelled.", set()),
    ],
)
def test_which_exercises(text: str, exercises: set[tuple[str | None, str]]) -> None:
    """Each name in quotation marks is an exercise of its own with the status of the verb; to want one cancelled cancels none."""
    assert {(row.name, row.status) for row in found(text, "exercise")} == exercises


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("The Spring Frost exercise began in Armenia. More than 2,000 troops take part in it.", 2001),
        ("The Spring Frost exercise began in Armenia. More than 2,000 troops took part in the vote.", None),
    ],
)
def test_how_many_train(text: str, low: int | None) -> None:
    """Those who take part in "it" take part in the exercise just told of."""
    assert [value_at(row, "personnel.low") for row in found(text, "exercise")] == [low]


@pytest.mark.parametrize(
    ("text", "body", "subject"),
    [
        ("Following the meeting, a joint statement was adopted.", None, "a joint statement"),
        ("A package of documents was signed at the end of the summit.", None, "A package of documents"),
        ("Participants in the summit signed a joint statement.", None, "a joint statement"),
        ("EU leaders agreed a sixth package of sanctions.", "org:eu", "a sixth package of sanctions"),
        ("The EU agreed on a new package of sanctions.", "org:eu", "a new package of sanctions"),
        ("Armenia and Azerbaijan agreed a truce.", None, "a truce"),
        ("Kenya and Uganda reached an agreement on a ceasefire.", None, "a ceasefire"),
        ("Kenya and Uganda reached an agreement on the withdrawal of troops.", None, "the withdrawal"),
    ],
)
def test_what_is_adopted(text: str, body: str | None, subject: str) -> None:
    """What is put into force at or after a meeting is decided there; of several who agree none is the one body."""
    assert [(row.body, row.subject) for row in found(text, "decision")] == [(body, subject)]


@pytest.mark.parametrize(
    "text",
    [
        "The leaders agreed the plan was dead.",
        "No document was signed at the end of the talks.",
        "The minister was appointed after the meeting.",
        "The sides are close to an agreement on a ceasefire.",
        "If a declaration is adopted following the summit, Baku will object.",
    ],
)
def test_what_is_not_adopted(text: str) -> None:
    """To agree that something is so, and to adopt nothing, is no decision."""
    assert found(text, "decision") == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The defence ministry in Yerevan said two soldiers were killed.", "body:ARM/ministry-of-defence"),
        ("The armed forces ministry in Paris said two soldiers were killed.", "body:FRA/armed-forces-ministry"),
        ("The defence ministry in Tskhinvali said two soldiers were killed.", None),
        ("The emergencies ministry said two soldiers were killed.", None),
    ],
)
def test_the_ministry_in_a_capital(text: str, source: str | None) -> None:
    """A ministry in a capital is one of its state; in another town it may be anybody's."""
    assert [value_at(row, "attribution.source") for row in found(text, "statement")] == [source]


@pytest.mark.parametrize(
    ("text", "contributors"),
    [
        ("Zas said Russia and Belarus had sent troops to Kazakhstan.", ["state:RUS", "state:BLR"]),
        ("Zas said that Russia and Belarus had sent troops to Kazakhstan.", ["state:RUS", "state:BLR"]),
        ("Zas said Belarus had sent troops to Kazakhstan.", ["state:BLR"]),
    ],
)
def test_two_of_whom_something_is_said(text: str, contributors: list[str]) -> None:
    """Two names behind "said" without "that" are both subjects of what was said."""
    assert [one.contributor for row in found(text, "deployment") for one in row.contingents] == contributors


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("After talks with Lavrov, the Armenian foreign minister, Ararat Mirzoyan, said no.", {("person:ararat-mirzoyan", "state:ARM")}),
        ("At a meeting with Putin, the prime minister of Armenia, Nikol Pashinyan, said no.", {("person:nikol-pashinyan", "state:ARM")}),
        ("After talks with Lavrov, the Russian foreign minister, Ararat Mirzoyan left.", {("person:sergey-lavrov", "state:RUS")}),
        (
            "After talks with Lavrov, the Russian foreign minister, and Wang Yi, the Chinese foreign minister, Mirzoyan left.",
            {("person:sergey-lavrov", "state:RUS"), ("person:wang-yi", "state:CHN")},
        ),
    ],
)
def test_whose_title_stands_behind_a_fronted_name(text: str, offices: set[tuple[str, str]]) -> None:
    """Between the name with which talks were held and a name in commas a title is the second one's."""
    assert {(value_at(row, "person"), row.of) for row in found(text, "tenure")} == offices
