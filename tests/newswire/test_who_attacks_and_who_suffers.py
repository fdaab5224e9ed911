"""Who attacks and who suffers: tellers and victims, attackers and targets, parts of tolls, and what is hit where."""

import pytest

from .reading import found, value_at


def counts(text: str, kind: str = "casualty_report") -> list[list[tuple[str, object, str | None]]]:
    """The figures of each report: kind, value or else lower bound, group."""
    return [[(one.kind, one.quantity.value or one.quantity.low, one.group) for one in row.figures] for row in found(text, kind)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mine killed nine people and wounded 14, a soldier at the scene said.", [("killed", 9, None), ("wounded", 14, None)]),
        ("The mine killed nine people and wounded two dozen, a policeman and a hospital director said.", [("killed", 9, None), ("wounded", 24, None)]),
        ("Rebels killed nine people, a policeman, a nurse and a clerk said.", [("killed", 9, None)]),
        ("The wounding of a driver, a soldier in Osh said, was accidental.", [("wounded", 1, "driver")]),
        ("The mine left nine dead and 14 wounded, a doctor at the hospital said.", [("killed", 9, None), ("wounded", 14, None)]),
        ("Rebels killed nine people, a policeman and a nurse, a clerk said.", [("killed", 9, None), ("killed", 1, "policeman"), ("killed", 1, "nurse")]),
        ("Rebels killed two soldiers, a policeman from Osh and a nurse.", [("killed", 2, "soldiers"), ("killed", 1, "policeman"), ("killed", 1, "nurse")]),
        ("Rebels killed nine men and a soldier who had told reporters of the plan.", [("killed", 9, "men"), ("killed", 1, "soldier")]),
    ],
)
def test_who_tells_is_not_harmed(text: str, expected: list[tuple[str, int, str | None]]) -> None:
    """Who says it behind the last comma is none of those who were counted; without a verb of saying they are."""
    assert counts(text) == [expected]


@pytest.mark.parametrize(
    ("text", "actor", "target"),
    [
        ("The incursion of Rwandan troops into Congo took place in May 2021.", "Rwandan troops", "Congo"),
        ("The attack of Syrian forces on Lebanon continued.", "Syrian forces", "Lebanon"),
        ("The invasion of Iraqi troops began in February.", "Iraqi troops", None),
        ("The raid of the rebels on the base killed two soldiers.", "rebels", "base"),
        ("The attack of Iraq against Kuwait began in August 1990.", "Iraq", "Kuwait"),
        ("The attack of gunmen on Monday killed three people.", "gunmen", None),
        ("The invasion of Kuwait began in August 1990.", None, "Kuwait"),
        ("The invasion of Kuwait by Iraqi troops began in August 1990.", "Iraqi troops", "Kuwait"),
        ("The shelling of Syrian troops continued on Monday.", None, "Syrian troops"),
        ("The ambush of soldiers near Goma killed four.", None, "soldiers"),
        ("The invasion of Kuwaiti territory began in August 1990.", None, "Kuwaiti territory"),
    ],
)
def test_soldiers_behind_of_attack(text: str, actor: str | None, target: str | None) -> None:
    """Behind "of" stand those who invade or attack something else; a country, and those who are shelled or ambushed, are attacked."""
    assert [(value_at(row, "actor.text"), value_at(row, "target.text")) for row in found(text, "armed_incident")] == [(actor, target)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bombing in the village of Sobane killed two.", [(None, "place:sobane")]),
        ("The raid in the district of Sobane killed two.", [(None, "place:sobane")]),
        ("A bomb explosion in the city of Herat killed three.", [(None, "place:AF/herat")]),
        ("The bombing on Monday of a market in the city of Herat was condemned.", [("market", "place:AF/herat")]),
        ("The battle for the town of Goris continued.", [("Goris", "place:AM/goris")]),
        ("The shelling of the town of Goris continued.", [("town", "place:AM/goris")]),
        ("An explosion in the city of Herat killed three people.", []),
        ("There was an explosion in the town of Goris on Monday.", []),
    ],
)
def test_where_it_happens_is_no_target(text: str, expected: list[tuple[str | None, str]]) -> None:
    """The town in which a bomb goes off is where; an explosion that nobody explains is no attack, in whichever words its town is named."""
    assert [(value_at(row, "target.text"), value_at(row, "where.0")) for row in found(text, "armed_incident")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 90 people drowned or were shot dead.", [[("killed", 90, None)]]),
        ("Nine soldiers were killed or died of their wounds.", [[("killed", 9, "soldiers")]]),
        ("Nine people were injured or hurt.", [[("wounded", 9, None)]]),
        ("Nine people were shot dead or wounded.", [[("casualties", 9, None)]]),
        ("Nine people were wounded or shot dead.", [[("casualties", 9, None)]]),
        ("Nine people were killed, maimed or wounded.", [[("casualties", 9, None)]]),
        ("Nine people drowned and three were shot dead.", [[("killed", 9, None)], [("killed", 3, None)]]),
    ],
)
def test_two_words_for_one_harm(text: str, expected: list[list[tuple[str, int, str | None]]]) -> None:
    """Two words for the same that share a number leave it what it is; two that differ leave it undivided."""
    assert counts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The ministry said that 31 Kyrgyz citizens had been killed and that 154 people had fled, up from 13 dead reported the previous day.",
            [[("killed", 31, "citizens")], [("killed", 13, None)]],
        ),
        ("The clashes left 31 soldiers dead, up from 13 dead on Monday.", [[("killed", 31, "soldiers")], [("killed", 13, None)]]),
        ("The clashes left 31 soldiers and 13 civilians dead on Monday.", [[("killed", 31, "soldiers"), ("killed", 13, "civilians")]]),
    ],
)
def test_a_toll_told_earlier_is_apart(text: str, expected: list[list[tuple[str, int, str | None]]]) -> None:
    """What a toll has come up from is another, earlier report; soldiers whom clashes leave dead are sent nowhere."""
    assert (counts(text), found(text, "deployment")) == (expected, [])


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The riots were planned abroad, the minister said.", "reported"),
        ("The riots had been planned in advance.", "reported"),
        ("The protest in Osh was planned by the opposition.", "reported"),
        ("Troops were given powers in an attempt to end riots in Osh.", "reported"),
        ("The government vowed to end the riots in Osh.", "reported"),
        ("The government will end the riots in Osh.", "reported"),
        ("A rally was planned in Minsk on Saturday.", "planned"),
        ("The coup was planned for Saturday.", "planned"),
        ("The opposition made an attempt to hold a rally in Minsk.", "planned"),
    ],
)
def test_unrest_that_was_there(text: str, status: str) -> None:
    """Riots that somebody prepared, and riots that somebody is to end, are there; a rally that is set for a day lies ahead."""
    assert [row.status for row in found(text, "unrest")] == [status]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The president asked the bloc for help in quelling protests in which dozens of people have been killed.", None),
        ("The president called for an inquiry into the clashes in which 12 people were killed.", None),
        ("The president urged the army to end a war that has killed 12,000 people.", "The president"),
        ("The president said the bloc had quelled protests in which 12 people were killed.", "The president"),
    ],
)
def test_what_is_asked_for_ends_before_what_happened(text: str, source: str | None) -> None:
    """Who asks for something tells nothing of what happened in it; who says that it took place does."""
    assert [value_at(row, "attribution.source_text") for row in found(text, "casualty_report")] == [source]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six men died, four of them policemen and two monks, and 20 were wounded.", [("killed", 6), ("killed", 4), ("killed", 2), ("wounded", 20)]),
        ("Six men died, including four policemen and two monks, and 20 were wounded.", [("killed", 6), ("killed", 4), ("killed", 2), ("wounded", 20)]),
        ("Six men, four of them policemen and two monks, were killed.", [("killed", 6), ("killed", 4), ("killed", 2)]),
        ("Two monks, four policemen, and 20 soldiers were wounded.", [("wounded", 2), ("wounded", 4), ("wounded", 20)]),
    ],
)
def test_parts_share_no_verb_behind_them(text: str, expected: list[tuple[str, int]]) -> None:
    """The parts of a total in its commas have nothing to do with the verb of the clause that follows; a list before its verb has."""
    assert [[(kind, number) for kind, number, _ in report] for report in counts(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "kind", "path", "value"),
    [
        ("Missiles struck Yugoslavia on the night of March 24.", "armed_incident", "target.entity", "state:YUG"),
        ("The USSR invaded Afghanistan in December 1979.", "armed_incident", "actor.entity", "state:SUN"),
        ("The Soviet Union sent 500 advisers to Angola.", "deployment", "contingents.0.contributor", "state:SUN"),
        ("Czechoslovakia rejected the ultimatum.", "statement", "attribution.source", "state:CSK"),
        ("The German Democratic Republic said 12 people had been arrested.", "enforcement_report", "attribution.source", "state:DDR"),
        ("Clashes in the former Yugoslavia killed 12 people.", "casualty_report", "where.0", None),
        ("Mali was part of a federation with the Soviet Union. Protests in the country killed 12 people.", "casualty_report", "where.0", "state:MLI"),
    ],
)
def test_states_that_are_no_more(text: str, kind: str, path: str, value: str | None) -> None:
    """A state that has gone has its code of ISO 3166-3 and is nobody new; "the country" is one that is there."""
    assert [value_at(row, path) for row in found(text, kind)] == [value]


@pytest.mark.parametrize(
    ("text", "is_part"),
    [
        ("Nine men were wounded on Monday. Two of the wounded were children.", True),
        ("Nine men were killed and 14 wounded on Monday. Ten of the wounded were children.", True),
        ("Nine men were wounded on Monday. In Gao in 1996 two soldiers were among the wounded.", False),
        ("Nine men were killed on Monday. Two of the wounded were children.", False),
        ("Nine men were wounded on Monday. Twenty of the wounded were children.", False),
    ],
)
def test_a_part_fits_into_its_whole(text: str, is_part: bool) -> None:
    """A part is of what counts the same harm, of the same day, and no fewer people."""
    *_, last = found(text, "casualty_report")
    assert bool(last.relates_to) is is_part


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Over 900 were hurt, with 400 in hospital and 62 in intensive care.", [("wounded", 901), ("hospitalised", 400), ("critical", 62)]),
        ("There were 62 people in intensive care.", [("critical", 62)]),
        ("Six of the wounded were in serious condition.", [("critical", 6)]),
        ("Six men are in a grave condition.", [("critical", 6)]),
        ("Six bridges are in serious condition.", []),
        ("The minister spoke, with two doctors in hospital gowns.", []),
        ("The pact left 12 children in care.", []),
    ],
)
def test_hospitals_and_conditions(text: str, expected: list[tuple[str, int]]) -> None:
    """Who is in intensive care or in a serious condition is critical, also where no verb says so."""
    assert [(kind, number) for report in counts(text) for kind, number, _ in report] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dozens of protesters and 18 members of the security forces are dead.",
            [("killed", 24, "protesters"), ("killed", 18, "members of the security forces")],
        ),
        ("Hundreds of boys, 18 policemen and two medics were hurt.", [("wounded", 200, "boys"), ("wounded", 18, "policemen"), ("wounded", 2, "medics")]),
        ("Nine men were killed and 50 others, including 12 boys, wounded.", [("killed", 9, "men"), ("wounded", 50, None), ("wounded", 12, "boys")]),
        ("Nine men were killed and 50 others, including 12 boys, were hurt.", [("killed", 9, "men"), ("wounded", 50, None), ("wounded", 12, "boys")]),
        ("Rebels killed 50 men, including 12 officers, the army said.", [("killed", 50, "men"), ("killed", 12, "officers")]),
        ("A total of 90 bodies, including those of 19 policemen, were delivered to morgues.", [("killed", 90, None), ("killed", 19, "policemen")]),
        ("A total of 90 bodies were brought to morgues, 19 of them policemen.", [("killed", 90, None), ("killed", 19, "policemen")]),
        ("At least 30 people, including three boys were killed.", [("killed", 30, None), ("killed", 3, "boys")]),
        ("Of the 90 dead, 19 were policemen.", [("killed", 90, None), ("killed", 19, "policemen")]),
        ("Of those killed, 19 were policemen.", [("killed", 19, "policemen")]),
        ("Of the dead, many were policemen.", []),
        ("Of the dead, 19 were found in Osh.", []),
    ],
)
def test_parts_of_the_harmed(text: str, expected: list[tuple[str, int, str | None]]) -> None:
    """Who stands beside dozens, in commas before the verb, among bodies, or behind "of the dead" is counted as a group."""
    assert [figure for report in counts(text) for figure in report] == expected


def test_of_the_dead_of_the_sentence_before() -> None:
    """A number of "the dead" is a part of those of whom the sentence before tells."""
    whole, part = found("Officials said 90 people had been killed. Of the dead, 19 were residents of Osh, police said.", "casualty_report")
    assert [(one.relation, one.record) for one in part.relates_to] == [("part_of", whole.id)]
    assert (value_at(part, "figures.0.quantity.value"), value_at(part, "attribution.source_text")) == (19, "police")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mali gave no death toll, but the mayor of Gao put it at between 18 and 20.", [("the mayor of Gao", 18)]),
        ("The death toll is not known. The opposition puts it at 40.", [("The opposition", 40)]),
        ("The damage was large; the ministry put it at 40 million dollars.", []),
        ("The ministry put it at 12.", []),
    ],
)
def test_a_toll_is_put_at_a_number(text: str, expected: list[tuple[str, int]]) -> None:
    """ "It" is put at a number of the dead where a toll has just been spoken of."""
    rows = found(text, "casualty_report")
    assert [(value_at(row, "attribution.source_text"), value_at(row, "figures.0.quantity.low")) for row in rows] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad has taken in over 30,000 refugees.", [(30001, None)]),
        ("Chad hosts 400,000 Sudanese refugees.", [(400000, None)]),
        ("More than 1,000 Malian soldiers fled into Niger.", [(1001, None)]),
        ("The authorities evacuated 500 residents of Gao.", [(500, "place:ML/gao")]),
        ("The authorities have evacuated 9,000 residents of the Batken Region.", [(9000, "place:KG/batken-region")]),
        ("Chad will take in 5,000 refugees.", []),
        ("The hotel hosts 200 guests.", []),
        ("Two soldiers fled into Niger.", []),
        ("The hotel evacuated 500 guests.", []),
    ],
)
def test_who_is_displaced(text: str, expected: list[tuple[int, str | None]]) -> None:
    """Refugees whom a state has taken in, soldiers in number who fled abroad and residents who were evacuated are displaced, from where they lived."""
    rows = found(text, "casualty_report")
    assert [(value_at(row, "figures.0.quantity.low"), value_at(row, "where.0")) for row in rows] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The general said that dozens of attackers were “liquidated” overnight in Osh.", [("reported", 24)]),
        ("Twelve militants were “eliminated”, the army said.", [("reported", 12)]),
        ("Twelve candidates were “eliminated” from the race.", []),
        ("The paper reported that 16 men had died, but the Health Ministry later retracted the figure.", [("reported", 16), ("retracted", 16)]),
        ("The paper reported that 16 men had died, but the Health Ministry later retracted the plan.", [("reported", 16)]),
        ("The Health Ministry retracted the figure.", []),
    ],
)
def test_words_of_others_and_figures_withdrawn(text: str, expected: list[tuple[str, int]]) -> None:
    """Quotation marks around a participle take nothing from what it says; who retracts "the figure" retracts the one told last."""
    rows = found(text, "casualty_report")
    assert [(row.status, value_at(row, "figures.0.quantity.low")) for row in rows] == expected


@pytest.mark.parametrize(
    ("text", "kind", "actor", "target"),
    [
        ("However, shelling resumed the next morning, the border service claimed.", "shelling", None, None),
        ("But fighting has resumed near Goris.", "battle", None, None),
        ("The army said shelling had resumed on Friday.", "shelling", None, None),
        ("Clashes between the Sudan People's Liberation Army (SPLA) and rebels took place in Juba.", "battle", "Sudan People's Liberation Army", "rebels"),
        ("The compound in Gao was hit by mortar fire on 10 July.", "shelling", None, "compound"),
        ("A base was struck by gunfire.", "attack", None, "base"),
        ("A shell hit the compound at Gao in 1996.", "shelling", None, "compound"),
        ("Their car came under fire near the village of Sobane.", "attack", None, "Their car"),
        ("The bloc condemned the attack carried out on the embassy of Kuwait in Tripoli.", "attack", None, "embassy"),
        ("Suicide bomber strikes mosque in Mogadishu; 11 dead", "attack", "Suicide bomber", "mosque"),
        ("Gunmen attack base in Mali; 12 killed", "attack", "Gunmen", "base"),
        ("Mali accused Chadian troops of firing first.", "attack", "Chadian troops", None),
        ("Mali accused Chadian troops of shelling villages.", "shelling", "Chadian troops", "villages"),
    ],
)
def test_more_ways_to_tell_an_incident(text: str, kind: str, actor: str | None, target: str | None) -> None:
    """Openings, brackets, participles, fire that hits and verbs of headlines hide no incident."""
    rows = found(text, "armed_incident")
    assert [(row.kind, value_at(row, "actor.text"), value_at(row, "target.text")) for row in rows] == [(kind, actor, target)]


@pytest.mark.parametrize(
    "text",
    [
        "However, shelling peas is dull.",
        "The house was hit by a fire on Monday.",
        "A shell company hit the bank.",
        "The car firm came under fire near the end of the year.",
        "The owner accused the coach of firing first.",
        "Police accused the men of drug trafficking.",
        "Drone strikes in Mali",
        "Clashes between opposition supporters and police took place in Juba.",
    ],
)
def test_look_alikes_of_incidents(text: str) -> None:
    """Peas, fires, firms, dismissals and crowds make no armed incident."""
    assert found(text, "armed_incident") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Protests erupted in Osh on January 2, escalating into mass riots.", [("protest", "reported"), ("riot", "reported")]),
        ("The protests did not turn into riots.", [("protest", "reported"), ("riot", "denied")]),
        ("Tens of thousands of students pelted the embassy in Minsk with stones.", [("riot", "reported")]),
        ("The plan turned into a riot of colour.", []),
        ("Students pelted the teacher with questions.", []),
        ("Fans pelted the players with bottles.", []),
    ],
)
def test_protests_that_grow(text: str, expected: list[tuple[str, str]]) -> None:
    """What protests turn into is told beside them; who pelts what arms hit with stones riots."""
    assert [(row.kind, row.status) for row in found(text, "unrest")] == expected


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Kyrgyz troops fired on an outpost.", "state:KGZ"),
        ("Russian jets bombed a camp in Syria.", "state:RUS"),
        ("The post was shelled by Azerbaijani artillery.", "state:AZE"),
        ("Former Russian soldiers attacked a shop.", None),
        ("Turkish-backed fighters attacked a village.", None),
    ],
)
def test_soldiers_and_arms_of_a_state_are_the_state(text: str, actor: str | None) -> None:
    """Who attacks is the state whose soldiers, jets or guns do; those whom it only backs and those who have left it are not it."""
    assert value_at(found(text, "armed_incident")[0], "actor.entity") == actor
