"""What is of two nations at once, what only one word names, and who is asked, supposed or told of elsewhere."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("drills", "states"),
    [
        ("Joint Kazakh-Kyrgyz drills were", ("state:KAZ", "state:KGZ")),
        ("The Russian-Belarusian exercises were", ("state:RUS", "state:BLR")),
        ("Joint Kazakh and Kyrgyz drills were", ("state:KAZ", "state:KGZ")),
        ("U.S.-Georgian exercises were", ("state:USA", "state:GEO")),
        ("US-South Korean drills were", ("state:USA", "state:KOR")),
        ("The India-China military exercises were", ("state:IND", "state:CHN")),
        ("Kazakh, Kyrgyz and Tajik drills were", ("state:KAZ", "state:KGZ", "state:TJK")),
    ],
)
def test_exercises_of_several_nations_are_held_by_all(drills: str, states: tuple[str, ...]) -> None:
    """What a hyphen, a comma or "and" joins is of all, and no name of the exercise."""
    (row,) = found(f"{drills} held on Monday.", "exercise")
    assert (row.participants, row.name) == (states, None)
    assert drills.split(maxsplit=1)[0] in str(row.evidence[0])


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The Armenian-Azerbaijani talks were held in Moscow.", ("state:ARM", "state:AZE")),
        ("Armenian and Azerbaijani talks were held in Moscow.", ("state:ARM", "state:AZE")),
        ("The next round of Tajik-Kyrgyz talks will be held in Batken.", ("state:TJK", "state:KGZ")),
        ("Putin attended the Russian-Belarusian talks in Minsk.", ("person:vladimir-putin",)),
        ("The Armenian talks were held in Moscow.", ()),
    ],
)
def test_talks_of_two_nations_are_between_them(text: str, people: tuple[str, ...]) -> None:
    """Two nationalities say between whom a meeting is, unless the text says who held it."""
    assert [row.participants for row in found(text, "meeting")] == [people]


@pytest.mark.parametrize(
    ("drills", "name"),
    [
        ("held the Zapad drills", "Zapad"),
        ("held the CSTO's Interaction exercises", "Interaction"),
        ("held the Joint exercises", None),
        ("held the September drills", None),
        ("held the Army drills", None),
        ("held an anti-terrorist exercise", None),
    ],
)
def test_one_word_in_capitals_names_an_exercise(drills: str, name: str | None) -> None:
    """A word that is no adjective, unit or people is the name of what it stands before."""
    assert [row.name for row in found(f"Russia and Belarus {drills} in September.", "exercise")] == [name]


@pytest.mark.parametrize("verb", ["plans", "intends", "prepares"])
def test_who_means_to_hold_an_exercise_holds_it(verb: str) -> None:
    """Whose intention it is says whose exercise it is."""
    (row,) = found(f"The CSTO {verb} to conduct drills in Kyrgyzstan in October.", "exercise")
    assert (row.organisation, row.status) == ("org:csto", "planned")


@pytest.mark.parametrize("wanted", ["The demand that Russia withdraw its troops", "Its proposal that Russia withdraw its troops"])
def test_what_a_demand_wants_has_not_happened(wanted: str) -> None:
    """A subjunctive behind a noun of demand tells of nothing done; behind a report the same words do."""
    assert found(f"{wanted} was rejected.", "deployment") == []
    assert len(found("The report that Russia withdrew its troops was confirmed.", "deployment")) == 1


@pytest.mark.parametrize("verb", ["requested", "asked"])
def test_who_is_to_do_what_is_requested_is_asked(verb: str) -> None:
    """The subject of the subjunctive is the addressee."""
    (row,) = found(f"Armenia {verb} that the CSTO send troops.", "request")
    assert (row.requester, row.addressee, row.subject) == ("state:ARM", "org:csto", "military_assistance")
    assert found(f"Armenia {verb} that the summit be moved.", "request") == []


@pytest.mark.parametrize("said", ["a spokeswoman said", "an EU spokeswoman, Nabila Massrali, said"])
def test_where_plans_are_told_is_not_where_they_lead(said: str) -> None:
    """A town before who speaks is of the telling, where troops are still to come; harm that was done is where the sentence begins."""
    assert [(row.host, value_at(row, "where")) for row in found(f"In Brussels, {said} the EU would send 50 observers.", "deployment")] == [(None, ())]
    assert [value_at(row, "where") for row in found("In Yerevan, officials said 49 people had been killed.", "casualty_report")] == [("place:AM/yerevan",)]


@pytest.mark.parametrize("harmed", ["wounded", "injured", "killed"])
def test_displaced_people_who_are_harmed_are_not_displaced_then(harmed: str) -> None:
    """Who people are is not what befell them."""
    (row,) = found(f"Three internally displaced women were {harmed} in the attack.", "casualty_report")
    assert [figure.kind for figure in row.figures] == ["killed" if harmed == "killed" else "wounded"]


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Belarus sent a company of paratroopers, Tajikistan 200 soldiers and Armenia 100.", [("state:BLR", None), ("state:TJK", 200), ("state:ARM", 100)]),
        ("Belarus sent 500 soldiers, Tajikistan 200 and Armenia 100.", [("state:BLR", 500), ("state:TJK", 200), ("state:ARM", 100)]),
        ("Russia sent paratroopers and Armenia 100 soldiers.", [("state:RUS", None), ("state:ARM", 100)]),
    ],
)
def test_who_sends_troops_without_a_number_is_in_the_list(text: str, sent: list[tuple[str, int | None]]) -> None:
    """Those behind it have no verb of their own, and share that of the first."""
    (row,) = found(text, "deployment")
    assert [(one.contributor, value_at(one, "personnel.value")) for one in row.contingents] == sent


@pytest.mark.parametrize(("name", "kind"), [("NetBlocks", "org"), ("McGinley", "person"), ("DeSantis", "person"), ("Pashinyan", "person")])
def test_capitals_within_a_name_are_of_no_person(name: str, kind: str) -> None:
    """ "NetBlocks" is an organisation; prefixes of surnames have capitals behind them, too."""
    (row,) = found(f"{name} said the internet was down.", "statement")
    assert value_at(row, "attribution.source").split(":", 1)[0] == kind


@pytest.mark.parametrize("sent", ["each sent a battalion", "both sent a battalion", "sent a battalion"])
def test_each_and_both_before_a_verb_are_adverbs(sent: str) -> None:
    """In "Burundi and Malawi each sent" both are subjects."""
    (row,) = found(f"Burundi and Malawi {sent} to Mozambique.", "deployment")
    assert ([one.contributor for one in row.contingents], row.host) == (["state:BDI", "state:MWI"], "state:MOZ")


def test_a_count_of_somebodys_soldiers_is_the_whole() -> None:
    """Behind a verb of saying "30 of its soldiers" are all who were hurt, whatever nations stand behind a comma."""
    (row,) = found("KFOR said 30 of its soldiers, 19 Hungarians and 11 Italians, were injured.", "casualty_report")
    assert [figure.quantity.value for figure in row.figures] == [30]
