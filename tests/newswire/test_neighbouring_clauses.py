"""Neighbouring clauses: days, places and hosts that stand beside a claim and are those of something else."""

from typing import Any

import pytest

from .reading import found, value_at


def placed(text: str, kind: str) -> list[list[str]]:
    """The places of each record of a kind, without what tells texts apart."""
    return [[place.partition("~")[0] for place in row.where] for row in found(text, kind)]


def told(text: str, kind: str, path: str) -> list[Any]:
    """A value of each record of a kind."""
    return [value_at(row, path) for row in found(text, kind)]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("In September, Azerbaijan shelled Armenia and six people were killed.", "casualty_report", []),
        ("In May, Chad sent 500 soldiers to Mali.", "deployment", ["state:MLI"]),
        ("In spring, Togo held elections and 20 people were killed.", "casualty_report", []),
        ("In Ramadan, Sudan was calm and six people were killed.", "casualty_report", []),
        ("Six people were killed in Semera, northern Ethiopia.", "casualty_report", ["place:ET/semera"]),
        ("Six people were killed in Sake, Congo, in May.", "casualty_report", ["place:CD/sake"]),
    ],
)
def test_months_and_seasons_are_no_places(text: str, kind: str, expected: list[str]) -> None:
    """A month, season or feast before a comma and a state is when it was; a town before its state is where."""
    assert placed(text, kind) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NATO will send 400 troops, an official in Brussels said.", None),
        ("The UN has sent 400 troops, spokesmen in New York and Geneva said.", None),
        ("NATO will send 400 troops, said an official in Brussels.", None),
        ("NATO will send 400 troops, according to an official in Brussels.", None),
        ("Chad sent 400 soldiers in May, and rebels in Gao said they were ready.", None),
        ("NATO will send 400 troops to Kosovo, an official in Brussels said.", "state:XKX"),
        ("The African Union mission in Somalia has 18,000 soldiers, a diplomat in Nairobi said.", "state:SOM"),
        ("Chad has 400 soldiers in Mali, an official in Bamako said.", "state:MLI"),
    ],
)
def test_towns_of_tellers_are_no_hosts(text: str, expected: str | None) -> None:
    """Where those are who tell of troops is not where the troops go."""
    assert told(text, "deployment", "host") == [expected]


@pytest.mark.parametrize(
    ("text", "kind", "path", "expected"),
    [
        ("Chad sent 400 soldiers under a mandate adopted in Moscow on January 6.", "deployment", "host", None),
        ("Chad sent 400 soldiers under a mandate adopted in Moscow on January 6.", "deployment", "started", None),
        ("Chad sent 400 soldiers to Togo to watch over the truce signed in Lome on July 7.", "deployment", "started", None),
        ("Six people were killed in Goma despite a truce signed in Luanda on January 4.", "casualty_report", "when", None),
        ("The two sides violated the ceasefire agreed in Jeddah on January 4, killing six people.", "casualty_report", "when", None),
        ("Chad agreed to send 400 soldiers to monitor the truce signed in Lome on January 4.", "decision", "when", None),
        ("A truce signed in Cairo on January 4 collapsed.", "decision", "when.edtf", "2022-01-04"),
        ("Chad sent 400 soldiers to Togo on January 4.", "deployment", "started.edtf", "2022-01-04"),
    ],
)
def test_signings_keep_their_day_and_place(text: str, kind: str, path: str, expected: str | None) -> None:
    """When and where an agreement was made is said of the agreement, and of nothing else in its sentence."""
    assert told(text, kind, path) == [expected]


@pytest.mark.parametrize(
    ("text", "phase", "status"),
    [
        ("The UN will set up a 3,000-strong force in Haiti.", "announced", "planned"),
        ("The UN agreed to create a 3,000-strong force in Haiti to oversee the accord signed on January 4.", "announced", "reported"),
        ("The UN refused to set up a 3,000-strong force in Haiti.", "declined", "reported"),
        ("The 3,000-strong force in Haiti is tired.", "under_way", "reported"),
    ],
)
def test_forces_that_are_set_up(text: str, phase: str, status: str) -> None:
    """A force that somebody sets up or agrees to create is announced, whatever is said of its task."""
    assert [(row.phase, row.status) for row in found(text, "deployment")] == [(phase, status)]


@pytest.mark.parametrize(
    ("text", "kind", "path", "expected"),
    [
        ("Soldiers shot six men dead on Monday, two days after a curfew was imposed, and detained 30.", "enforcement_report", "when.edtf", "2022-01-10"),
        ("Soldiers shot six men dead on Monday, two days after a curfew was imposed, and detained 30.", "enforcement_report", "by.text", "Soldiers"),
        ("Clashes broke out on Monday, a day before the talks began, and six people were killed.", "casualty_report", "when.edtf", "2022-01-10"),
        ("The blast came two days after gunmen took Gao, and police arrested 40 people.", "enforcement_report", "when", None),
        ("The army left on Monday, a day after rebels took Gao and killed six soldiers.", "casualty_report", "when.edtf", "2022-01-09"),
        ("The army left on Monday, a week after it came to quell the unrest in Gao.", "unrest", "when", None),
        ("The army left on Monday, a day after it came to quell the unrest in Gao.", "unrest", "when.edtf", "2022-01-09"),
    ],
)
def test_measured_clauses_end_where_the_sentence_goes_on(text: str, kind: str, path: str, expected: str | None) -> None:
    """What a comma and a coordinator join behind "two days after" is of the sentence; a week or month dates no purpose."""
    assert told(text, kind, path) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("When 100 people died, the government in Astana did nothing.", []),
        ("The government in Astana did nothing when 100 people died.", []),
        ("A hundred people died, and the secretariat in Moscow kept silent.", []),
        ("The embassy in Kabul was attacked and 100 people died.", ["place:AF/kabul"]),
        ("A bomb hit the ministry in Kabul, and 100 people died.", ["place:AF/kabul"]),
        ("A hundred people died in Osh when the government in Bishkek fell.", ["place:KG/osh"]),
    ],
)
def test_seats_of_institutions(text: str, expected: list[str]) -> None:
    """The town of those who act in one clause is not where people died in another; it is where they are struck."""
    assert placed(text, "casualty_report") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At a summit in Abuja on Dec. 10, ECOWAS leaders agreed to ease sanctions.", "2021-12-10"),
        ("At a summit in Abuja on March 10, ECOWAS leaders agreed to ease sanctions.", "2021-03-10"),
        ("At a summit in Abuja on March 10, ECOWAS leaders will ease sanctions.", "2022-03-10"),
        ("Before a summit in Abuja on March 10, ECOWAS leaders agreed to ease sanctions.", "2022-03-10"),
    ],
)
def test_meetings_that_open_a_sentence(text: str, expected: str) -> None:
    """A meeting at which something was done is over, and its day that of the year before where it is still to come."""
    assert told(text, "meeting", "when.edtf") == [expected]


@pytest.mark.parametrize(
    ("text", "path", "expected"),
    [
        ("ECOWAS agreed in Abuja to send 400 troops to Niger.", "organisation", ["org:ecowas"]),
        ("The leaders decided at a summit in Bishkek to send 400 soldiers to Osh.", "contingents", [()]),
        ("Togo vowed in Moscow on Monday to send 400 soldiers.", "host", [None]),
        ("Kenya waits for Chad to send 400 soldiers to Niger.", "contingents.0.contributor", ["state:TCD"]),
        ("Nigeria will bring home 400 soldiers until the few needed by a new United Nations force are left.", "organisation", [None]),
        ("Armenia has deployed 400 soldiers under the flag of a UN mission.", "organisation", ["org:un"]),
        ("Kenya will supply a battalion, with 130 soldiers expected in Freetown, and India has offered two.", "host", ["state:SLE", None]),
    ],
)
def test_where_it_is_decided(text: str, path: str, expected: list[Any]) -> None:
    """A town between a verb of deciding and its infinitive neither sends troops nor has them; nor is a force theirs that only needs somebody."""
    assert told(text, "deployment", path) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("EU ministers, meeting in Brussels, agreed to send monitors to Georgia.", "meeting", ["place:BE/brussels"]),
        ("The leaders decided at a summit in Astana to meet in Minsk.", "meeting", ["place:BY/minsk"]),
        ("Some 20,000 people fled from Darfur to Chad and South Sudan.", "casualty_report", ["place:SD/darfur"]),
        ("As many as 270,000 people could flee to Egypt, Chad and South Sudan.", "casualty_report", []),
    ],
)
def test_goals_are_not_where_it_happens(text: str, kind: str, expected: list[str]) -> None:
    """Where people are sent, or flee, all of a row, is not where those met or were driven out."""
    assert placed(text, kind) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The leaders met in Minsk on Monday, and a blast in Gomel killed two people.", None),
        ("The staff arrived in Port Sudan on Monday, and 430 people were evacuated from Khartoum to Chad.", None),
        ("Gunmen attacked a base in Gao on Monday, and 12 people were killed.", "2022-01-10"),
        ("On Monday, leaders met in Minsk, and a blast in Gomel killed two people.", "2022-01-10"),
        ("At least 427 people have been killed since fighting erupted between the army and the forces of the north on 5 January.", "2022-01-05/.."),
        ("At least 427 people have been killed since the war and 30 people were wounded in the capital Bamako on Monday.", "2022-01-10"),
    ],
)
def test_days_of_harm(text: str, expected: str | None) -> None:
    """The day of arrivals and meetings is not that of harm elsewhere; since when people die may stand at the end of a long clause."""
    assert told(text, "casualty_report", "when.edtf") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ECOWAS threatened in August to use force.", "2021-08"),
        ("ECOWAS threatened in Abuja on Monday to use force.", "2022-01-10"),
        ("ECOWAS threatened on Monday to use force.", "2022-01-10"),
    ],
)
def test_contents_behind_a_month_or_town(text: str, expected: str) -> None:
    """An infinitive is what somebody threatens, over the month and the town where they do."""
    assert told(text, "statement", "when.edtf") == [expected]


def test_nothing_hangs_on_a_cause() -> None:
    """Neither "in principle" nor a bid is a day or a place."""
    assert found("ECOWAS failed in a bid to use force.", "statement") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia will pull its troops out of several Armenian regions.", ["state:ARM"]),
        ("Russian troops will leave Armenian territory.", ["state:ARM"]),
        ("Russia sent 400 soldiers across Ukrainian territory to Moldova.", ["state:MDA"]),
        ("Azerbaijan withdrew its soldiers from Armenian positions.", [None]),
        ("Armenian troops left Armenian territory.", [None]),
        ("Russian troops will leave the Armenian parliament.", []),
    ],
)
def test_land_of_a_state(text: str, expected: list[str | None]) -> None:
    """Territory and regions are in the state whose they are said to be; positions and buildings may be anywhere."""
    assert told(text, "deployment", "host") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia has 3,000 soldiers at Gyumri. Two soldiers were hurt there last week.", ["place:AM/gyumri"]),
        ("Clashes broke out in Osh. Two soldiers were killed there, the ministry said.", ["place:KG/osh"]),
        ("Gunmen attacked a base in Gao and fled to Kidal. Two soldiers died there.", []),
        ("Clashes broke out in Osh. Two soldiers died and there were fires.", []),
    ],
)
def test_the_place_that_there_means(text: str, expected: list[str]) -> None:
    """ "There" is the one place that the sentence before names; where it names two, nobody knows which."""
    assert placed(text, "casualty_report") == [expected]


def test_officials_meet_where_it_is_told() -> None:
    """Officials without names meet where the text says that they do, and not where they decide to meet again."""
    assert placed("The ministers met in Astana.", "meeting") == [["place:KZ/astana"]]
    assert found("The ministers decided in Astana to meet again.", "meeting") == []
