"""How things end and what each has part in: wounds that kill, attacks that are repelled, drills that are over, and whose share is whose."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One Kenyan officer was fatally wounded on Sunday.", [("killed", 1)]),
        ("Three people were fatally injured in the blast.", [("killed", 3)]),
        ("Three soldiers were mortally wounded.", [("killed", 3)]),
        ("The blast fatally wounded two men.", [("killed", 2)]),
        ("Two soldiers were fatally shot on Sunday.", [("killed", 2)]),
        ("Two police officers were fatally stabbed.", [("killed", 2)]),
        ("Police fatally shot two protesters and wounded three.", [("killed", 2), ("wounded", 3)]),
        ("Three men were wounded, two of them fatally.", [("wounded", 3)]),
        ("Two soldiers were slightly wounded on Sunday.", [("wounded", 2)]),
        ("Two soldiers were shot on Sunday.", []),
        ("The bill was fatally wounded by two amendments.", []),
        ("Two plans were fatally flawed.", []),
    ],
)
def test_who_is_fatally_wounded_is_killed(text: str, expected: list[tuple[str, int]]) -> None:
    """An adverb of death makes of wounding, shooting and stabbing a killing; without it shots and stabs are not counted."""
    assert [(one.kind, one.quantity.value) for row in found(text, "casualty_report") for one in row.figures] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two wounded soldiers later died.", [("killed", 2)]),
        ("Two wounded soldiers died in hospital.", [("killed", 2)]),
        ("A soldier wounded on Monday has died.", [("killed", 1)]),
        ("Two wounded soldiers may die.", [("wounded", 2), ("killed", 2)]),
        ("Two wounded soldiers have not died.", [("wounded", 2), ("killed", 2)]),
        ("Two wounded soldiers said that 12 men had died.", [("wounded", 2), ("killed", 12)]),
        ("Twelve soldiers were wounded and two died.", [("wounded", 12), ("killed", 2)]),
        ("Of the 12 wounded, two died.", [("wounded", 12), ("killed", 2)]),
    ],
)
def test_the_wounded_who_died_are_counted_once(text: str, expected: list[tuple[str, int]]) -> None:
    """Of those whose wounds and death one clause tells, only the death is counted; who only may die is wounded."""
    assert [(one.kind, one.quantity.value) for row in found(text, "casualty_report") for one in row.figures] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A soldier wounded on Monday has died.", None),
        ("Two soldiers wounded on Sunday died on Monday.", "2022-01-10"),
        ("Two wounded soldiers died on Monday.", "2022-01-10"),
        ("On Monday two wounded soldiers died.", "2022-01-10"),
    ],
)
def test_the_day_of_the_wounds_is_not_that_of_the_death(text: str, expected: str | None) -> None:
    """A day behind a participle of wounding is not that of the death that the main verb tells."""
    assert [value_at(row, "when.edtf") for row in found(text, "casualty_report")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 3,000 Russian soldiers are believed to be stationed in Armenia.", ("possible", "under_way")),
        ("Around 10,000 North Korean troops are understood to be deployed in Kursk.", ("possible", "under_way")),
        ("Some 1,500 French troops are reported to be based in Niger.", ("possible", "under_way")),
        ("About 900 troops were said to be deployed in Niger.", ("possible", "under_way")),
        ("Some 300 Russian soldiers are thought to remain in Mali.", ("possible", "under_way")),
        ("Some 300 Russian soldiers are reported to be leaving Mali.", ("possible", "withdrawing")),
        ("Some 3,000 Russian soldiers are not believed to be stationed in Armenia.", ("denied", "under_way")),
        ("Some 300 Russian soldiers are believed to have left Mali.", ("possible", "withdrawn")),
        ("Some 3,000 Russian soldiers are expected to be stationed in Armenia.", ("planned", "announced")),
        ("Some 3,000 Russian soldiers are due to be deployed in Armenia.", ("planned", "announced")),
        ("Some 300 soldiers are said to be deployed to Mali next month.", ("planned", "announced")),
        ("Some 3,000 Russian soldiers are stationed in Armenia.", ("reported", "under_way")),
    ],
)
def test_what_is_believed_to_be_so_is_no_plan(text: str, expected: tuple[str, str]) -> None:
    """Troops that are believed, said or reported to be somewhere may be there now; what is expected or due is to come."""
    assert [(row.status, row.phase) for row in found(text, "deployment")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Guinea foiled a coup attempt, detaining six officers.", ["Guinea"]),
        ("Officers dispersed the rally, detaining dozens.", ["Officers"]),
        ("Police searched a mosque, arresting two imams.", ["Police"]),
        ("Troops raided a house, seizing 12 rifles.", ["Troops"]),
        ("Police broke up a protest in Tbilisi, detaining 43 people.", ["Police"]),
        ("Officers dispersed the rally, beating women and detaining dozens.", ["Officers"]),
        ("Officials said police searched a mosque, arresting two imams.", ["police"]),
        ("The rally was dispersed by police, detaining 12 people.", ["police"]),
        ("The rally was dispersed, detaining 12 people.", [None]),
        ("The town saw unrest, with police arresting 12 people.", ["police"]),
        ("Police, arresting 12 men, closed the road.", ["Police"]),
        ("Twelve men were arrested by police.", ["police"]),
        ("Police arrested 12 men on Friday.", ["Police"]),
    ],
)
def test_a_participle_behind_a_comma_is_of_the_subject(text: str, expected: list[str | None]) -> None:
    """Who arrests, detains or seizes in a participle is the subject of the clause before it, never its object."""
    assert [value_at(row, "by.text") for row in found(text, "enforcement_report")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two men were charged with treason.", []),
        ("A man was charged with murder on Friday.", []),
        ("He has been charged with espionage.", []),
        ("The mission was charged with monitoring the ceasefire.", []),
        ("The two men charged with mutiny went home.", []),
        ("The senator charged that the vote was rigged.", ["the vote was rigged"]),
        ("Diallo charged the army with killing 12 men.", ["with killing 12 men"]),
    ],
)
def test_nobody_speaks_where_somebody_is_charged(text: str, expected: list[str]) -> None:
    """Who is charged with a crime or a task says nothing, and nobody is told of who does."""
    assert [row.text for row in found(text, "statement")] == expected


def test_who_is_charged_is_counted() -> None:
    """A charge is one of the law's doings."""
    assert [(one.kind, one.quantity.value) for row in found("Six officers were charged with mutiny.", "enforcement_report") for one in row.figures] == [
        ("charged", 6)
    ]


@pytest.mark.parametrize(
    ("text", "expected", "whole"),
    [
        ("Germany and France contributed 300 and 120 soldiers.", [("state:DEU", 300), ("state:FRA", 120)], None),
        ("Benin and Chad have pledged 2,000 and 800 troops.", [("state:BEN", 2000), ("state:TCD", 800)], None),
        ("Guatemala and El Salvador sent 150 and eight soldiers respectively.", [("state:GTM", 150), ("state:SLV", 8)], None),
        ("Benin, Chad and Niger sent 2,000, 800 and 300 soldiers.", [("state:BEN", 2000), ("state:TCD", 800), ("state:NER", 300)], None),
        ("Germany and France sent 300 soldiers.", [("state:DEU", None), ("state:FRA", None)], 300),
        ("Germany and France sent three ships and 120 soldiers.", [("state:DEU", None), ("state:FRA", None)], 120),
        ("Germany and France sent 300 soldiers and 120 instructors.", [("state:DEU", None), ("state:FRA", None)], 300),
        ("Germany and France sent 300 and then 400 soldiers.", [("state:DEU", None), ("state:FRA", None)], 400),
        ("Germany sent 300 soldiers.", [("state:DEU", 300)], None),
    ],
)
def test_numbers_go_to_their_senders_in_order(text: str, expected: list[tuple[str, int | None]], whole: int | None) -> None:
    """As many numbers as there are senders, with one noun, are shared out in order; one number is of all together."""
    told = [
        ([(one.contributor, value_at(one, "personnel.value")) for one in row.contingents], value_at(row, "personnel.value"))
        for row in found(text, "deployment")
    ]
    assert told == [(expected, whole)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kazakhstan and Belarus lost 12 and three soldiers respectively.", [(12, "soldiers"), (3, "soldiers")]),
        ("Kazakhstan and Belarus lost 12 soldiers.", [(12, "soldiers")]),
        ("Kazakhstan and Belarus lost 12 and three games.", []),
    ],
)
def test_losses_go_to_their_sides_in_order(text: str, expected: list[tuple[int, str]]) -> None:
    """What several sides lost is counted for each."""
    assert [(one.quantity.value, one.group) for row in found(text, "casualty_report") for one in row.figures] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Security forces thwarted an attack on a base, killing three gunmen.", ("reported", "three gunmen")),
        ("Soldiers foiled an attack on the palace, wounding two rebels.", ("reported", "two rebels")),
        ("Security forces thwarted an attack on a base and killed three gunmen.", ("reported", "three gunmen")),
        ("The army repelled an attack on a base, killing three gunmen.", ("reported", None)),
        ("Soldiers foiled an attack on the palace, arresting 12 men.", ("denied", None)),
        ("Police foiled an attack on the embassy.", ("denied", None)),
        ("Police thwarted a planned attack on the embassy, killing two men.", ("denied", None)),
        ("Police foiled an attack on the embassy and said 12 men had been killed in March.", ("denied", None)),
    ],
)
def test_an_attack_is_tried_where_attackers_fall(text: str, expected: tuple[str, str | None]) -> None:
    """Who is killed or wounded by those who foil an attack was attacking; without that a foiled attack did not happen."""
    assert [(row.status, value_at(row, "actor.text")) for row in found(text, "armed_incident")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The active phase of the Rubezh-2022 exercise ended on Monday.", (None, "2022-01-10")),
        ("The active phase of the Rubezh-2022 exercise has ended at the range, the ministry reported on Monday.", (None, None)),
        ("The final stage of the Rubezh-2022 exercise concluded on Monday.", (None, "2022-01-10")),
        ("The active phase of the Rubezh-2022 exercise began on Monday.", ("2022-01-10", None)),
        ("The first stage of the Rubezh-2022 exercise ended on Monday.", (None, None)),
        ("The Rubezh-2022 exercise ended on Monday.", (None, "2022-01-10")),
        ("The Rubezh-2022 exercise began on Monday.", ("2022-01-10", None)),
    ],
)
def test_an_exercise_is_over_with_its_active_phase(text: str, expected: tuple[str | None, str | None]) -> None:
    """The end of its active or last phase is that of an exercise; behind an earlier one it goes on, and begins nowhere."""
    assert [(value_at(row, "started.edtf"), value_at(row, "ended.edtf")) for row in found(text, "exercise")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2021, the Rubezh exercise was hosted by Kyrgyzstan.", "state:KGZ"),
        ("The Rubezh-2022 exercise will be hosted by Kyrgyzstan.", "state:KGZ"),
        ("Kyrgyzstan is to host the drills of the CSTO rapid reaction forces in September.", "state:KGZ"),
        ("Kyrgyzstan is due to host the Rubezh-2022 exercise.", "state:KGZ"),
        ("Kyrgyzstan hosted the Rubezh-2021 exercise.", "state:KGZ"),
        ("The Rubezh-2021 exercise was attended by Kyrgyzstan.", None),
        ("The Rubezh-2021 exercise was opened by Kyrgyzstan.", None),
        ("The Rubezh-2021 exercise was hosted by the ministry.", None),
    ],
)
def test_who_hosts_an_exercise_is_its_host(text: str, expected: str | None) -> None:
    """A state hosts an exercise as the subject of the verb, behind its passive, or where it is to do so; who attends one does not."""
    assert [row.host for row in found(text, "exercise")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("More than 400,000 people have fled the Zamzam camp.", [("displaced", 400001, None)]),
        ("Hundreds of people fled the camp on Sunday.", [("displaced", 200, None)]),
        ("Five thousand families have left their homes.", [("displaced", 5000, "families")]),
        ("Five thousand families have fled their homes.", [("displaced", 5000, "families")]),
        ("The war has uprooted five thousand families.", []),
        ("Two hundred prisoners fled the camp.", []),
        ("Two hundred soldiers fled the camp.", []),
        ("Four hundred people fled the building.", []),
        ("Five thousand families left their homes to attend the rally.", []),
        ("Five thousand families left the city.", []),
        ("Five thousand families were killed by the news.", []),
    ],
)
def test_who_leaves_a_camp_or_home_is_displaced(text: str, expected: list[tuple[str, int, str | None]]) -> None:
    """People at large who flee a camp, and families that leave their homes, are displaced; soldiers and prisoners get away."""
    assert [(one.kind, one.quantity.low, one.group) for row in found(text, "casualty_report") for one in row.figures] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The base in Gyumri hosts 3,000 Russian soldiers.", [("state:ARM", "state:RUS", None)]),
        ("The airport hosts 200 French troops.", [(None, "state:FRA", None)]),
        ("The base houses 3,000 soldiers.", [(None, None, 3000)]),
        ("The base in Gyumri is home to 3,000 Russian soldiers.", [("state:ARM", "state:RUS", None)]),
        ("Armenia hosts 3,000 Russian soldiers.", [("state:ARM", "state:RUS", None)]),
        ("The museum houses 3,000 paintings.", []),
        ("The camp hosts 3,000 refugees.", []),
        ("The stadium hosted 3,000 soldiers for the match.", []),
        ("The base hosted 3,000 soldiers during the drills.", []),
        ("The hotel houses 200 soldiers.", []),
    ],
)
def test_a_base_hosts_its_garrison(text: str, expected: list[tuple[str | None, str | None, int | None]]) -> None:
    """Soldiers whom a base, camp or airport hosts or houses are deployed there; where a match or drill brings them they are guests."""
    told = [(row.host, value_at(row, "contingents.0.contributor"), value_at(row, "personnel.value")) for row in found(text, "deployment")]
    assert told == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Both pilots were killed.", [("killed", 2)]),
        ("The crash killed both pilots and two passengers.", [("killed", 2), ("killed", 2)]),
        ("Both of the soldiers were wounded.", [("wounded", 2)]),
        ("Both soldiers and civilians were killed.", []),
        ("Both Armenian and Azerbaijani soldiers were killed.", []),
        ("The drone killed both men and women.", []),
        ("Both sides were hurt.", []),
    ],
)
def test_both_are_two(text: str, expected: list[tuple[str, int]]) -> None:
    """Both of some people are two; where the word only joins groups nobody is counted."""
    assert [(one.kind, one.quantity.value) for row in found(text, "casualty_report") for one in row.figures] == expected


@pytest.mark.parametrize(
    ("text", "released"),
    [
        ("Tajikistan, which had released no figures before, put its losses at 35, including 18 civilians.", []),
        ("Tajikistan, which had not released any names, reported 35 deaths, including 18 civilians.", []),
        ("Guinea released 30 prisoners, including 18 civilians.", [30, 18]),
    ],
)
def test_a_part_is_of_what_was_counted_last(text: str, released: list[int]) -> None:
    """Numbers of the dead have no part among those whom an earlier verb sets free."""
    assert [figure.quantity.value for row in found(text, "enforcement_report") for figure in row.figures] == released
