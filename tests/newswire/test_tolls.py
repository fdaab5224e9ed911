"""Tolls of two sides, what a side loses, and figures that are put right."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The death toll stood at 59 on the Kyrgyz side and 41 on the Tajik side.", [(59, ("state:KGZ",)), (41, ("state:TJK",))]),
        ("At least 46 people died on the Kyrgyz side and 38 on the Tajik one.", [(None, ("state:KGZ",)), (38, ("state:TJK",))]),
        ("The death toll rose to 59 in Kyrgyzstan and 41 in Tajikistan.", [(59, ("state:KGZ",)), (41, ("state:TJK",))]),
    ],
)
def test_each_side_has_its_own_toll(text: str, expected: list[tuple[int | None, tuple[str, ...]]]) -> None:
    """Where a toll is given for two sides or states, each has a report of its own."""
    assert [(value_at(row, "figures.0.quantity.value"), value_at(row, "where")) for row in found(text, "casualty_report")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kyrgyzstan has lost 36 people in the clashes.", [36]),
        ("Kyrgyzstan lost 36 people during the fighting.", [36]),
        ("The army lost 12 people.", [12]),
        ("The village lost 36 people to hunger.", []),
        ("Belarus lost 12,000 people last year as young men moved abroad.", []),
        ("The company lost 50 people in the merger.", []),
    ],
)
def test_people_are_lost_in_a_fight(text: str, expected: list[int]) -> None:
    """A state loses people in a fight that is named, an army in any case; other losses of people are no harm."""
    assert [value_at(row, "figures.0.quantity.value") for row in found(text, "casualty_report")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fifteen soldiers were killed, the ministry said. It later clarified that the figure was 12.", [15, 12]),
        ("Fifteen soldiers were killed, the ministry said. The correct figure is 12, it said on Friday.", [15, 12]),
        ("Officials said 15 people had died. They later said the number was 12.", [15, 12]),
        ("Twelve people were killed. The number was 10 more than a week ago.", [12]),
        ("Twelve people were killed. The figure is 10 times that of last year.", [12]),
        ("Twelve people were killed. The number of the house is 10.", [12]),
        ("Twelve people were killed. The figure was given by a doctor.", [12]),
    ],
)
def test_a_figure_is_that_of_whoever_was_harmed(text: str, expected: list[int]) -> None:
    """A figure that is only called one counts the harmed of whom the text has told, where it is given and not compared."""
    assert [value_at(row, "figures.0.quantity.value") for row in found(text, "casualty_report")] == expected


@pytest.mark.parametrize("text", ["It later clarified that the figure was 12.", "The correct figure is 12, it said."])
def test_the_right_figure_corrects_the_one_before(text: str) -> None:
    """A figure that is said to be the right one corrects the one before."""
    first, second = found(f"Fifteen soldiers were killed, the ministry said. {text}", "casualty_report")
    assert [(one.relation, one.record) for one in second.relates_to] == [("corrects", first.id)]


@pytest.mark.parametrize("said", ["clarified", "calculated", "later said"])
def test_a_body_speaks_as_it(said: str) -> None:
    """With a verb of speech "it" is a body that speaks."""
    assert [value_at(row, "attribution.source_text") for row in found(f"The ministry was asked on Monday. It {said} that talks had failed.", "statement")] == [
        "It"
    ]


@pytest.mark.parametrize("shown", ["suggested", "was said", "turned out"])
def test_nobody_speaks_as_it(shown: str) -> None:
    """Papers and events only show something, and a passive says nothing of who speaks."""
    assert not any(value_at(row, "attribution.source_text") for row in found(f"The war went on. It {shown} that talks had failed.", "statement"))


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Diallo said five of his men, not four, had been killed.", "casualty_report", [(5, "men")]),
        ("Not four but five soldiers had been killed, the army said.", "casualty_report", [(5, "soldiers")]),
        ("Eight, not eleven, people died in the raid, police said.", "casualty_report", [(8, None)]),
        ("Eight, not eleven, soldiers were wounded in Gao.", "casualty_report", [(8, "soldiers")]),
        ("Five of the drivers, not four, were killed.", "casualty_report", [(5, "drivers")]),
        ("Officials said 12 people, and not 15, were wounded.", "casualty_report", [(12, None)]),
        ("The blast killed five soldiers and not six.", "casualty_report", [(5, "soldiers")]),
        ("Police detained 12 of the suspects, not 20.", "enforcement_report", [(12, "suspects")]),
        ("Police arrested not 12 but 15 men.", "enforcement_report", [(15, "men")]),
        ("Eight people, not eleven, were killed.", "casualty_report", [(8, None)]),
        ("Not less than 19 people were killed.", "casualty_report", [(None, None)]),
        ("Not a single soldier was killed.", "casualty_report", [(0, "soldier")]),
        ("Twelve soldiers were killed, not wounded.", "casualty_report", [(12, "soldiers")]),
    ],
)
def test_a_number_that_is_taken_back_counts_nobody(text: str, kind: str, expected: list[tuple[int | None, str | None]]) -> None:
    """Of two numbers one of which is denied the other one holds, and is denied by nobody."""
    records = found(text, kind)
    assert [(value_at(row, "figures.0.quantity.value"), value_at(row, "figures.0.group")) for row in records] == expected
    assert all(row.status == "reported" and len(row.figures) == 1 for row in records)


def test_not_so_many_but_more_soldiers_arrived() -> None:
    """A number that is taken back is no strength of a force either."""
    assert [value_at(row, "contingents.0.personnel.value") for row in found("Not 500 but 800 Chadian soldiers arrived in Mali.", "deployment")] == [800]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("More than 6,000 servicemen were killed and wounded.", [("casualties", None)]),
        ("Forty people have been killed and injured in Goma.", [("casualties", 40)]),
        ("The army lost 300 men killed and wounded.", [("casualties", 300)]),
        ("The army's losses amounted to 300 men killed and wounded.", [("casualties", 300)]),
        ("There were 40 dead and injured in Goma.", [("casualties", 40)]),
        ("The blast killed and wounded 40 people.", [("casualties", 40)]),
        ("The blast killed or wounded 40 people.", [("casualties", 40)]),
        ("Forty people were killed and 20 injured in Goma.", [("killed", 40), ("wounded", 20)]),
        ("The army lost 300 men killed and 500 wounded.", [("killed", 300), ("wounded", 500)]),
        ("The blast killed 12 people and wounded 30.", [("killed", 12), ("wounded", 30)]),
        ("Twelve soldiers were captured and killed in Gao.", [("captured", 12), ("killed", 12)]),
        ("The army lost 300 men.", [("killed", 300)]),
    ],
)
def test_one_number_of_killed_and_wounded_is_not_divided(text: str, expected: list[tuple[str, int | None]]) -> None:
    """Nobody is both killed and wounded: one number of both is one of casualties."""
    assert [(one.kind, one.quantity.value) for row in found(text, "casualty_report") for one in row.figures] == expected


@pytest.mark.parametrize(
    ("text", "status", "source"),
    [
        ("The envoy, Peter Taban, said the death toll now stands at eight.", "reported", "person:peter-taban"),
        ("The death toll stands at eight, the army said.", "reported", "the army"),
        ("The death toll now stands at eight.", "reported", None),
        ("The ministry withdrew its earlier figure of 11 dead.", "retracted", "The ministry"),
        ("The army withdrew its earlier report of 11 dead.", "retracted", "The army"),
        ("The army withdrew its soldiers after 11 were killed.", "reported", None),
    ],
)
def test_a_toll_has_the_voice_of_its_sentence(text: str, status: str, source: str | None) -> None:
    """Who gives a toll, or takes it back, is the source of it; a toll that nobody gives is told by the text."""
    records = found(text, "casualty_report")
    assert [(row.status, value_at(row, "attribution.source") or value_at(row, "attribution.source_text")) for row in records] == [(status, source)]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Police in Goma said they had arrested 26 people.", "Police"),
        ("Officials said they had seized 30 rifles.", "Officials"),
        ("They arrested 26 people.", None),
        ("The army said it had arrested 26 people.", "army"),
    ],
)
def test_they_are_who_says_what_they_did(text: str, by: str | None) -> None:
    """Who says what they did did it; a pronoun of nobody names nobody."""
    assert [value_at(row, "by.text") for row in found(text, "enforcement_report")] == [by]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("The deaths of two men were averted by doctors.", "casualty_report", []),
        ("The arrest of two men was prevented.", "enforcement_report", []),
        ("The deaths of two men were confirmed.", "casualty_report", [2]),
        ("The arrest of two men was condemned.", "enforcement_report", [2]),
    ],
)
def test_what_was_averted_befell_nobody(text: str, kind: str, expected: list[int]) -> None:
    """Deaths and arrests that somebody kept from happening are none."""
    assert [value_at(row, "figures.0.quantity.value") for row in found(text, kind)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 300 soldiers had been killed, wounded or captured.", "casualties"),
        ("Some 300 were either killed or wounded in the fighting.", "casualties"),
        ("The number of killed and wounded reached 300.", "casualties"),
        ("The toll of dead and wounded rose to 300.", "casualties"),
        ("The blast caused 40 deaths and injuries in Goma.", "casualties"),
        ("The blast caused 40 deaths and damage in Goma.", "killed"),
        ("The blast caused 40 deaths and dozens of injuries in Goma.", "killed"),
        ("The number of killed reached 300.", "killed"),
        ("The toll of the dead rose to 300.", "killed"),
        ("Some 300 soldiers had been killed, the army said.", "killed"),
    ],
)
def test_a_number_of_several_harms_is_not_of_the_first(text: str, expected: str) -> None:
    """In a list of harms, and in a number or toll of several, one number is of all of them."""
    assert [one.kind for row in found(text, "casualty_report") for one in row.figures] == [expected]


@pytest.mark.parametrize("instead", ["rather than", "instead of"])
def test_a_number_that_stands_back_counts_nobody(instead: str) -> None:
    """What did not happen instead of something is counted nowhere."""
    assert all(value_at(row, "figures.0.quantity.value") == 9 for row in found(f"Nine people died {instead} ten.", "casualty_report"))
    assert not any(value_at(row, "figures.0.quantity.value") == 10 for row in found(f"Only nine people, {instead} ten, were killed.", "casualty_report"))


def test_none_of_several_harms_is_none_of_each() -> None:
    """Where nobody was harmed, each kind of harm befell nobody."""
    (row,) = found("There were no deaths or injuries.", "casualty_report")
    assert [(one.kind, one.quantity.value) for one in row.figures] == [("killed", 0), ("wounded", 0)]


@pytest.mark.parametrize("earlier", ["an earlier toll of eight", "its previous toll of eight", "an initial toll of eight"])
def test_an_earlier_toll_corrects_nothing(earlier: str) -> None:
    """The toll that is revised is the older one, and no sum."""
    rows = found(f"The army lost 54 soldiers on 5 January, its spokesman said, revising {earlier}.", "casualty_report")
    assert [([figure.quantity.value for figure in row.figures], row.relates_to, value_at(row, "when.edtf")) for row in rows] == [
        ([54], (), "2022-01-05"),
        ([8], (), None),
    ]
