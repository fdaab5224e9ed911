"""Counts of their own: an earlier figure, a number told again, a part of a total and who opens a new clause are each of one kind, voice and day."""

import pytest

from .reading import found, told, value_at

KILLED, WOUNDED = "killed", "wounded"


def figures(text: str, kind: str) -> list[list[tuple[object, ...]]]:
    """Kind and number of all figures of a kind of record, by record; the lowest number where no other is told."""
    return [
        [(value_at(one, "kind"), value_at(one, "quantity.value") or value_at(one, "quantity.low")) for one in record.figures] for record in found(text, kind)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The ministry said 15 people had been killed and 240 wounded by noon, up from eight dead on Sunday night.",
            [
                {"figures.0.kind": KILLED, "figures.1.kind": WOUNDED, "when": None},
                {"figures.0.kind": KILLED, "figures.0.quantity.value": 8, "figures.1": None, "when.edtf": "2022-01-09"},
            ],
        ),
        (
            "Officials said 15 people were killed and 33 injured, up from eight killed and 21 injured on Sunday.",
            [{"figures.1.quantity.value": 33}, {"figures.0.quantity.value": 8, "figures.1.quantity.value": 21, "when.edtf": "2022-01-09"}],
        ),
        ("The death toll stood at 15, up from eight on Sunday.", [{"when": None}, {"figures.0.quantity.value": 8, "when.edtf": "2022-01-09"}]),
        ("The raid left 15 dead, up from eight reported on Sunday.", [{"when": None}, {"figures.0.quantity.value": 8, "when.edtf": "2022-01-09"}]),
        ("The raid left 15 dead, up from eight, and 21 were hurt on Sunday.", [{"figures.1.quantity.value": 21}, {"figures.1": None, "when": None}]),
        ("The ministry said 15 people had died, compared with eight on Sunday.", [{"when": None}, {"figures.0.quantity.value": 8, "when.edtf": "2022-01-09"}]),
        ("Fifteen people died, compared with 1988.", [{"figures.0.quantity.value": 15}]),
        (
            "The ministry raised the toll to 15 dead, up from eight dead on Sunday.",
            [{"when": None}, {"figures.0.quantity.value": 8, "when.edtf": "2022-01-09"}],
        ),
        ("The ministry said eight people were dead and 240 wounded.", [{"figures.0.quantity.value": 8, "figures.1.quantity.value": 240}]),
    ],
)
def test_an_earlier_count_is_of_its_own_kind_and_day(text: str, expected: list[dict[str, object]]) -> None:
    """What a count has come up from counts what its own words say, on the day right behind it."""
    assert told(text, "casualty_report", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officials have not released a toll, but a doctor in Gao said three people were killed.", []),
        ("Officials have not released a list, but a nurse in Gao, who asked not to be named, said three people died.", []),
        ("Police arrested 12 protesters, and a reporter from Minsk was beaten.", [[("arrested", 12)]]),
        ("Police arrested 12 protesters, and a reporter from Minsk.", [[("arrested", 12), ("arrested", 1)]]),
        ("The court freed two men, but a lawyer for the family said three were held.", [[("released", 2)], [("detained", 3)]]),
    ],
)
def test_who_opens_a_clause_is_no_object(text: str, expected: list[list[tuple[object, ...]]]) -> None:
    """Behind a comma and "but" or "and" somebody with a verb of their own is not who the verb before befalls."""
    assert figures(text, "enforcement_report") == expected


@pytest.mark.parametrize(
    ("text", "killed", "held"),
    [
        ("Aid groups had put the number of dead at two. Police had put the number of detained at 70.", [[(KILLED, 2)]], [[("detained", 70)]]),
        ("Police have detained 90 people. Opposition deputies put the number at over 300.", [], [[("detained", 90)], [("detained", 301)]]),
        ("More than 90 people were arrested, police said; lawyers put the number at 300.", [], [[("arrested", 91)], [("arrested", 300)]]),
        ("Nine people were killed, the army said; aid groups put the figure at 30.", [[(KILLED, 9)], [(KILLED, 30)]], []),
        ("Nine people were killed and 90 detained, the army said. Aid groups put the figure at 120.", [[(KILLED, 9)]], [[("detained", 90)]]),
        ("Nine people were killed and 90 wounded. Aid groups put the figure at 120.", [[(KILLED, 9), (WOUNDED, 90)]], []),
        ("Thousands marched in Minsk and 90 were detained. Organisers put the figure at 40,000.", [], [[("detained", 90)]]),
        ("Nine people were killed; troops were sent to the town and analysts put the number at 3,000.", [[(KILLED, 9)]], []),
    ],
)
def test_a_number_told_again_is_of_what_was_counted(text: str, killed: list[list[tuple[object, ...]]], held: list[list[tuple[object, ...]]]) -> None:
    """A figure that is only called one is of what the clause before counts; where that counts two things, nobody knows."""
    assert (figures(text, "casualty_report"), figures(text, "enforcement_report")) == (killed, held)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "As of January 9, 225 people had been killed, including 19 officers.",
            [{"figures.0.quantity.value": 225, "figures.1.group": "officers", "as_of.edtf": "2022-01-09", "when": None}],
        ),
        ("As of March 9, 225 people had been killed, including 19 officers.", [{"figures.1.group": "officers", "as_of.edtf": "2021-03-09"}]),
        ("The ministry said 225 people had been killed as of December 30.", [{"as_of.edtf": "2021-12-30"}]),
        (
            "A doctor in Osh said nine people, including a woman, were killed and 27 hospitalised.",
            [{"figures.1.group": "woman", "figures.2.kind": "hospitalised"}],
        ),
        (
            "No toll was given, but police said nine people, including a woman, were killed.",
            [{"figures.1.group": "woman", "attribution.source_text": "police"}],
        ),
        ("More than 40 people, including 11 conscripts, lost their lives.", [{"figures.0.quantity.low": 41, "figures.1.group": "conscripts"}]),
        ("Nine people, two of them children, lost their lives in Osh.", [{"figures.0.quantity.value": 9, "figures.1.group": "children"}]),
        ("Four soldiers died and 12, including two officers, were wounded.", [{"figures.1.quantity.value": 12, "figures.2.group": "officers"}]),
        ("Eleven people - including four children - were killed.", [{"figures.0.quantity.value": 11, "figures.1.group": "children"}]),
        ("As of 7:30 a.m. on January 9, 18 officers had been killed.", [{"as_of.edtf": "2022-01-09", "when": None}]),
        ("Armenia and 12 firms, including two neighbours, were hurt by the tariffs.", []),
        ("Thirty deputies, including four women, lost their seats.", []),
    ],
)
def test_a_part_stands_with_its_total(text: str, expected: list[dict[str, object]]) -> None:
    """A part has the voice, verb and day of its total, and what has happened never lies ahead."""
    assert told(text, "casualty_report", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dozens of people, most of them soldiers, have been killed.", [[(KILLED, 24)]]),
        ("At least 17 people, most of them young, were killed.", [[(KILLED, 17)]]),
        ("At least 17 people, five of them children, were killed.", [[(KILLED, 17), (KILLED, 5)]]),
        ("Seventeen people came, and most of them were killed.", []),
    ],
)
def test_who_most_of_them_are_counts_nobody(text: str, expected: list[list[tuple[object, ...]]]) -> None:
    """What most of those are who were counted stands in an aside; the number before it is that of the verb behind."""
    assert figures(text, "casualty_report") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hospitals in Osh were treating 150 people, the ministry said.", [[("hospitalised", 150)]]),
        ("The hospital treated two guards and six villagers.", [[("hospitalised", 2), ("hospitalised", 6)]]),
        ("The clinic treats 400 patients a day.", []),
        ("Hospitals treated 300 people for cholera.", []),
        ("The shelling left nine dead and forced tens of thousands to flee.", [[(KILLED, 9), ("displaced", 20000)]]),
        ("Tens of thousands have been forced to flee their homes.", [[("displaced", 20000)]]),
        ("The police forced 12 marchers to leave the square.", []),
        ("Rain forced thousands to flee the stadium.", []),
    ],
)
def test_who_is_treated_or_has_to_go(text: str, expected: list[list[tuple[object, ...]]]) -> None:
    """Those whom hospitals treat lie there; those who are forced to flee are displaced, where it is from home."""
    assert figures(text, "casualty_report") == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The fighting could force tens of thousands to flee.", "possible"),
        ("The fighting forced 900 residents of the village of Kok-Tash to leave their homes.", "reported"),
        ("The shooting forced thousands of villagers to flee.", "reported"),
        ("The fighting has not forced 900 residents of the village to leave their homes.", "denied"),
    ],
)
def test_how_somebody_is_made_to_go(text: str, status: str) -> None:
    """The verb by which people are made to go says how their flight is asserted, over all that they are called."""
    assert [record.status for record in found(text, "casualty_report")] == [status]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Kazakhstan's health ministry said 164 people had been killed. The health ministry later withdrew its figures.", 1),
        ("Police in Almaty said 16 officers had been killed. Kazakhstan's health ministry later withdrew its figures.", 0),
    ],
)
def test_its_figures_are_its_own(text: str, number: int) -> None:
    """Who withdraws "its figures" takes back what it told itself."""
    assert len([record for record in found(text, "casualty_report") if record.status == "retracted"]) == number
