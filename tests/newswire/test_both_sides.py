"""Both sides: who fires on each other, who tells of their own dead, and who crosses whose border."""

import pytest

from .reading import found, told

GIN, MLI, NER, TCD, TGO = (f"state:{code}" for code in ("GIN", "MLI", "NER", "TCD", "TGO"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Malian and Nigerien soldiers shelled each other on Friday.", [{"kind": "shelling", "actor.entity": MLI, "target.entity": NER}]),
        ("Malian and Nigerien troops fired on each other's positions.", [{"kind": "border_clash", "actor.entity": MLI, "target.text": "Nigerien troops"}]),
        ("Malian and Nigerien border guards shot at one another near Ayorou.", [{"kind": "border_clash", "actor.entity": MLI, "target.entity": NER}]),
        ("Mali and Niger fired rockets at each other.", [{"actor.entity": MLI, "target.entity": NER}]),
        ("The rebels and the army bombed each other.", [{"kind": "battle", "actor.text": "rebels", "target.text": "army"}]),
        ("The two sides shelled each other for hours.", [{"kind": "shelling", "actor.text": "two sides", "target": None}]),
        ("Mali and Niger attacked each other's record on human rights.", []),
        ("Mali and Niger attacked each other over the tariffs.", []),
        ("The candidates attacked each other.", []),
    ],
)
def test_who_fires_on_each_other(text: str, expected: list[dict[str, object]]) -> None:
    """Of two who fire on each other one is the actor and the other the target; "each other" is nobody."""
    assert told(text, "armed_incident", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bamako put its dead at 59, Niamey at 41.", [(MLI, 59), (NER, 41)]),
        ("Mali put its losses at 105 soldiers and Niger at 71.", [(MLI, 105), (NER, 71)]),
        ("Mali reported 105 soldiers killed and Niger 71.", [(MLI, 105), (NER, 71)]),
        ("Mali has acknowledged 41 dead, Niger 63.", [(MLI, 41), (NER, 63)]),
        ("Doctors put the toll at 12, Niger at 40.", [(None, 12), (NER, 40)]),
        ("Mali said Niger had lost 105 soldiers and Togo 41.", [(MLI, 105), (MLI, 41)]),
        ("Mali put its dead at 59 at noon.", [(MLI, 59)]),
        ("Mali reported 36 dead and 40 injured and Niger 41.", [(MLI, 36)]),
    ],
)
def test_each_side_tells_of_its_own_dead(text: str, expected: list[tuple[str | None, int]]) -> None:
    """Where the verb of the second is left out, its figure is told by the second all the same."""
    read = [(one.attribution.source, one.figures[0].quantity.value) for one in found(text, "casualty_report")]
    assert read == expected


def test_what_a_state_tells_ends_before_what_the_other_tells() -> None:
    """The figure of the second is no part of what the first one said."""
    assert [one.text for one in found("Mali reported 105 soldiers killed and Niger 71.", "statement")] == ["105 soldiers killed"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bamako counted 36 dead and 189 injured.", [[("killed", 36, "exact"), ("wounded", 189, "exact")]]),
        ("Niamey owned up to 19 dead.", [[("killed", 19, "exact")]]),
        ("The hospital received up to 19 dead.", [[("killed", None, "at_most")]]),
        ("The army said 40 people had died; rights groups put it closer to 900.", [[("killed", 40, "exact")], [("killed", 900, "approximate")]]),
        ("Doctors put the toll closer to 900.", [[("killed", 900, "approximate")]]),
        ("The quake killed 40 people. Experts put it at 6.2 on the Richter scale.", [[("killed", 40, "exact")]]),
        ("Experts put it closer to 900.", []),
    ],
)
def test_figures_as_they_are_put(text: str, expected: list[list[tuple[str, int | None, str]]]) -> None:
    """Figures that one voice gives stay together; "owned up to" is no bound, and "closer to" is about."""
    read = [[(one.kind, one.quantity.value, one.quantity.qualifier) for one in report.figures] for report in found(text, "casualty_report")]
    assert read == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Malian troops crossed into Niger's territory on Monday.", "armed_incident", [{"kind": "incursion", "target.entity": NER}]),
        ("Malian troops crossed into Niger's territory on Monday.", "deployment", []),
        ("Malian troops advanced several kilometres into Nigerien territory.", "armed_incident", [{"kind": "incursion", "target.entity": NER}]),
        ("Malian troops crossed into Nigerien territory to reinforce the peacekeepers.", "armed_incident", []),
        ("Malian troops crossed into Nigerien territory to escape the fighting.", "armed_incident", []),
        ("Malian refugees crossed into Nigerien territory.", "armed_incident", []),
        ("If Malian troops crossed into Nigerien territory, Niamey would act.", "armed_incident", []),
    ],
)
def test_who_comes_onto_the_soil_of_a_state(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """Soldiers who cross into what is called the territory of another state make an incursion, unless they come to help or to get away."""
    assert told(text, kind, expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The 19 dead included 12 policemen.", {("killed", 19, None), ("killed", 12, "policemen")}),
        ("The 40 wounded include six soldiers.", {("wounded", 40, None), ("wounded", 6, "soldiers")}),
        ("Among the 19 dead were 12 policemen.", {("killed", 19, None), ("killed", 12, "policemen")}),
        ("The injured included two women.", {("wounded", 2, "women")}),
        ("The new law included three amendments.", set()),
        ("The talks, taxes included, lasted two days.", set()),
    ],
)
def test_whom_the_dead_include(text: str, expected: set[tuple[str, int, str | None]]) -> None:
    """Whom the dead "included" are a part of them, and no group of all."""
    read = {(one.kind, one.quantity.value, one.group) for report in found(text, "casualty_report") for one in report.figures}
    assert read == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Officials said 12 fighters from Chad had been killed in Gao.", "casualty_report", [("place:ML/gao",)]),
        ("Officials said fighters from Chad had attacked the post.", "armed_incident", [()]),
        ("Militants who came from Chad killed five border guards.", "casualty_report", [()]),
        ("Gunmen coming from Chad attacked the post.", "armed_incident", [()]),
        ("Rockets fired from Chad hit the city of Gao.", "armed_incident", [("place:ML/gao",)]),
        ("Officials said five people in Chad had been killed.", "casualty_report", [("state:TCD",)]),
    ],
)
def test_whence_somebody_comes_is_not_where_it_happened(text: str, kind: str, expected: list[tuple[str, ...]]) -> None:
    """Whence fighters come and rockets are fired is no place of what they do."""
    assert [one.where for one in found(text, kind)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Niamey's lightning offensive in Gao ended in September.", [{"conducted_by.entity": NER}]),
        ("Niger's military operation lasted 24 hours.", [{"conducted_by.entity": NER}]),
        ("The army's offensive in the north began on Monday.", [{"conducted_by.text": "army"}]),
        ("The Nigerien military operation in Mali began on Monday.", [{"conducted_by.entity": NER, "where": (MLI,)}]),
        ("Niamey's police operation ended on Monday.", [{"conducted_by": None}]),
        ("The Malian military operation in Mali began on Monday.", [{"conducted_by": None}]),
        ("Niger's charm offensive continued.", []),
    ],
)
def test_whose_operation_it_is(text: str, expected: list[dict[str, object]]) -> None:
    """An operation is carried out by whose it is; the town that it is called by may be where it was."""
    assert told(text, "operation", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Togo sent 450 soldiers to MINUSCA.", [{"organisation": "org:un", "host": "state:CAF", "contingents.0.contributor": TGO}]),
        ("Guinea contributes 1,200 soldiers to UNIFIL.", [{"organisation": "org:un", "host": "state:LBN", "contingents.0.personnel.value": 1200}]),
        ("Guinea and Togo contribute troops to KFOR.", [{"organisation": "org:nato", "host": "state:XKX", "contingents.1.contributor": TGO}]),
        ("Togo will withdraw its troops from MONUSCO.", [{"organisation": "org:un", "host": "state:COD", "phase": "withdrawing", "status": "planned"}]),
        ("UNIFIL is commanded by Major General Kofi Mensah.", [{"host": "state:LBN", "commander.text": "Major General Kofi Mensah"}]),
        ("Togo sent 450 soldiers to Mali.", [{"organisation": None, "host": MLI}]),
        ("Togo sent 450 soldiers to Mali to reinforce the contingent.", [{"host": MLI, "phase": "under_way", "mandate": "reinforce the contingent"}]),
        ("The trade mission to Mali is led by Deputy Minister Mensah.", []),
    ],
)
def test_missions_by_name_say_where_they_are(text: str, expected: list[dict[str, object]]) -> None:
    """Who sends soldiers to a mission by name sends them under its flag, to the state that it is in."""
    assert told(text, "deployment", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police arrested 200 people and charged 30 with rioting.", []),
        ("Prosecutors charged 12 people with terrorism.", []),
        ("Police detained 200 people, 40 were charged.", []),
        ("The senator charged the minister with lying.", ["with lying"]),
    ],
)
def test_a_charge_at_law_is_no_statement(text: str, expected: list[str]) -> None:
    """Whom a court or the police charge with a crime is counted; only who accuses somebody in words says something."""
    assert [one.text for one in found(text, "statement")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A total of 1,300 people were taken to police stations in Gao.", [("detained", 1300)]),
        ("Five men were brought to the police station for questioning.", [("detained", 5)]),
        ("Nine policemen were at the police station.", []),
        ("Nine people were taken to the railway station.", []),
    ],
)
def test_who_is_taken_to_a_police_station(text: str, expected: list[tuple[str, int]]) -> None:
    """Who is taken to a police station is detained; who is there need not be."""
    assert [(one.kind, one.quantity.value) for report in found(text, "enforcement_report") for one in report.figures] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The health ministry raised its toll to 36 dead and 129 wounded.", [[("killed", 36), ("wounded", 129)]]),
        ("At least 40 soldiers died, the ministry said, up from an earlier toll of 35.", [[("killed", None)], [("killed", 35)]]),
        ("At least 40 soldiers died, the ministry said, up from 35.", [[("killed", None)], [("killed", 35)]]),
    ],
)
def test_a_toll_is_told_once(text: str, expected: list[list[tuple[str, int | None]]]) -> None:
    """A toll that is raised, or that another one has replaced, makes one report."""
    assert [[(one.kind, one.quantity.value) for one in report.figures] for report in found(text, "casualty_report")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ECOWAS has sent 2,500 troops to Mali, among them some 2,000 Guinean paratroopers, 300 Togolese soldiers and 200 Nigerien servicemen.",
            [(GIN, 2000), (TGO, 300), (NER, 200)],
        ),
        ("ECOWAS withdrew 2,030 troops from Mali, including 70 Togolese soldiers.", [(TGO, 70)]),
        ("Guinea sent 3,000 soldiers to Mali, among them 120 officers.", [(GIN, 3000)]),
        ("ECOWAS has sent 2,500 troops to Mali, and said among them 500 Togolese soldiers had fallen ill.", []),
    ],
)
def test_whose_soldiers_are_among_the_troops(text: str, expected: list[tuple[str, int]]) -> None:
    """Soldiers of a state "among them" are its contingent, each with its number."""
    (row,) = found(text, "deployment")
    assert [(one.contributor, one.personnel.value) for one in row.contingents] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Togo sent ten armoured vehicles and 200 soldiers to Mali.", "ten armoured vehicles"),
        ("Togo sent a battalion with tanks and artillery to Mali.", "tanks and artillery"),
        ("Togo sent a company of 100 soldiers with 20 vehicles to Mali.", "20 vehicles"),
        ("Togo sent food and 200 soldiers to Mali.", None),
        ("Togo sent 200 soldiers to Mali and 20 tanks to Niger.", None),
    ],
)
def test_what_soldiers_bring(text: str, expected: str | None) -> None:
    """Tanks and vehicles that are sent with soldiers, before or behind them, are what they bring."""
    (row,) = found(text, "deployment")
    assert row.contingents[0].equipment == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Kenya-led mission in Haiti has about 400 officers.", [{"host": "state:HTI", "personnel.value": 400, "contingents": ()}]),
        ("Togo has 300 soldiers in Mali, and 500 more are on standby.", [{"host": MLI, "contingents.0.personnel.value": 300, "personnel": None}]),
        ("The contingent of the CSTO peacekeeping forces totals 203 servicemen.", [{"organisation": "org:csto", "personnel.value": 203}]),
        ("The embassy in Haiti has about 400 officers.", []),
        ("The police force has 9,000 officers.", []),
    ],
)
def test_how_many_a_mission_is(text: str, expected: list[dict[str, object]]) -> None:
    """The police of a mission are its strength; who waits at home is no part of it."""
    assert told(text, "deployment", expected) == expected


def test_a_measure_ends_a_sentence() -> None:
    """A sentence that ends with a measure of ground is one of its own."""
    first, second = found("Niger said the rebels held 10 sq km. Mali said nobody held the town of Gao.", "statement")
    assert (first.attribution.source, second.attribution.source) == (NER, MLI)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Malian soldier was killed by Nigerien fire on Monday.", [{"kind": "attack", "actor.entity": NER, "when.edtf": "2022-01-10"}]),
        ("Nigerien fire killed a Malian soldier.", [{"kind": "attack", "actor.entity": NER}]),
        ("Three Malian villages came under fire from the Nigerien side.", [{"actor.entity": NER, "target.entity": MLI}]),
        ("A gunbattle in Gao left five dead.", [{"kind": "battle"}]),
        ("A Nigerien fire killed 12 people in a hotel.", []),
        ("The village came under fire from the hills.", [{"actor": None}]),
        ("Two soldiers were wounded by fire in Mali.", []),
        ("The minister came under fire from the opposition.", []),
    ],
)
def test_by_whose_fire_somebody_is_hit(text: str, expected: list[dict[str, object]]) -> None:
    """Fire that is called by a nationality, or comes from somebody's side, has them for its actor."""
    assert told(text, "armed_incident", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Protests planned for Saturday were banned.", ["planned"]),
        ("The protest, planned for Saturday, was banned.", ["planned"]),
        ("Protests were held on Saturday.", ["reported"]),
    ],
)
def test_protests_that_are_planned(text: str, expected: list[str]) -> None:
    """A protest that is planned for a day is not told of as one that took place."""
    assert [one.status for one in found(text, "unrest")] == expected


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Riot police used batons to disperse hundreds of demonstrators.", ["protest"]),
        ("Police beat dozens of demonstrators in Gao.", ["protest"]),
        ("Police beat the son of protesters.", []),
    ],
)
def test_so_many_of_a_crowd_are_scattered(text: str, kinds: list[str]) -> None:
    """Hundreds of demonstrators whom the police scatter were a crowd; those who only belong to it are none."""
    assert [one.kind for one in found(text, "unrest")] == kinds
