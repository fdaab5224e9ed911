"""Troops that are expected, alliances that are only called "it", troops that are only called "they", shops that nobody is said to have looted."""

import pytest

from .reading import found, told, value_at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("About 300 Russian troops are expected in Almaty on Friday.", [("planned", "announced", "state:KAZ")]),
        ("Russian troops are not expected in Kazakhstan.", [("denied", "announced", "state:KAZ")]),
        ("Heavy losses among Russian troops are expected in Ukraine.", []),
        ("Protesters are expected in Almaty on Friday.", []),
        ("Kenya will supply a battalion, with 130 soldiers expected in Freetown.", [("planned", "announced", "state:SLE")]),
    ],
)
def test_troops_that_are_expected_are_planned(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Where troops are expected somebody plans to have them; losses and guests are expected too."""
    assert [(one.status, one.phase, one.host) for one in found(text, "deployment")] == expected


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        (
            "The alliance grew out of the CSTO treaty.\n\nOnly once. In 2022, at the request of its president, it dispatched 90 troops to Kazakhstan.",
            "org:csto",
        ),
        ("It is the second time that the CSTO, seen as an answer to NATO, has deployed troops. In 2022 it sent around 2,500 to Kazakhstan.", "org:csto"),
        ("NATO and the CSTO differ. Only once. In 2022 it dispatched 90 troops to Kazakhstan.", None),
        ("The CSTO met. Tajikistan is near. It sent 90 troops to Kazakhstan.", None),
    ],
)
def test_it_is_the_alliance_that_sends(text: str, organisation: str | None) -> None:
    """Where no state stands near, "it" is the one alliance of the text, or that of the troops told before."""
    assert found(text, "deployment")[-1].organisation == organisation


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia sent 300 soldiers to Mali. They left in May.", [{"phase": "under_way"}, {"phase": "withdrawn", "contingents.0.contributor": "state:RUS"}]),
        ("Russia sent 300 soldiers to Mali. They were withdrawn in June.", [{"phase": "under_way"}, {"phase": "withdrawn", "host": "state:MLI"}]),
        (
            "CSTO peacekeepers arrived in Kazakhstan. They completed their withdrawal on January 11.",
            [{"phase": "under_way"}, {"phase": "withdrawn", "organisation": "org:csto", "ended.edtf": "2022-01-11"}],
        ),
        ("Protesters met the soldiers that Russia sent to Mali. They left within hours.", [{"phase": "under_way"}]),
        ("The ministers discussed the troops. They left on Friday.", []),
        ("Russia sent 300 soldiers to Mali. They left the hall.", [{"phase": "under_way"}]),
    ],
)
def test_they_are_the_troops_of_the_sentence_before(text: str, expected: list[dict[str, object]]) -> None:
    """Who leaves as "they" are the troops just told of, unless the sentence before begins with other people."""
    assert told(text, "deployment", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shops were looted and cars torched in Osh.", [("looting", "place:KG/osh", "reported")]),
        ("Stores and banks were ransacked in Almaty.", [("looting", "place:KZ/almaty", "reported")]),
        ("Around 200 protesters had gathered outside.", [("protest", None, "reported")]),
        ("Troops moved into the square, where around 200 protesters had gathered.", [("protest", None, "reported")]),
        ("No shops were looted in Osh.", []),
        ("Shops were looted by Russian soldiers in Kherson.", []),
        ("Villages were looted and burned.", []),
        ("Reporters had gathered outside.", []),
    ],
)
def test_shops_are_looted_by_crowds(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    """Shops that are looted tell of unrest, whoever did it; soldiers and thieves loot other things."""
    assert [(one.kind, value_at(one, "where.0"), one.status) for one in found(text, "unrest")] == expected


@pytest.mark.parametrize(
    ("text", "contributor"),
    [
        ("The bloc, often seen as Moscow's answer to NATO, has sent troops to Kazakhstan.", None),
        ("Belarus, often seen as Moscow's ally, has sent troops to Kazakhstan.", "state:BLR"),
    ],
)
def test_what_somebody_is_seen_as_sends_nothing(text: str, contributor: str | None) -> None:
    """An adverb before the participle of an aside leaves its subject the one of the verb behind it."""
    (move,) = found(text, "deployment")
    assert value_at(move, "contingents.0.contributor") == contributor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The CSTO sent peacekeepers to Kazakhstan. Armenia refused to take part in the mission.",
            [{"phase": "under_way"}, {"phase": "declined", "contingents.0.contributor": "state:ARM", "host": "state:KAZ", "status": "reported"}],
        ),
        (
            "The CSTO sent peacekeepers to Kazakhstan. Armenia and Belarus refused to join the mission.",
            [{"phase": "under_way"}, {"phase": "declined", "contingents.1.contributor": "state:BLR", "host": "state:KAZ"}],
        ),
        (
            "Armenia declined to take part in the CSTO peacekeeping mission in Kazakhstan.",
            [{"phase": "declined", "organisation": "org:csto", "host": "state:KAZ"}],
        ),
        ("The CSTO will hold exercises with 500 soldiers. Armenia refused to take part.", []),
        ("The troops rested. Armenia refused to take part in the summit.", []),
        ("Armenia did not refuse to take part in the peacekeeping mission.", []),
    ],
)
def test_who_refuses_to_take_part_declines(text: str, expected: list[dict[str, object]]) -> None:
    """A state that refuses to take part in a mission of troops sends none; summits and exercises are other matters."""
    assert told(text, "deployment", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia sent 300 peacekeepers to Mali. Its commander is General Ivan Petrov.", [{"commander.entity": "person:ivan-petrov", "host": "state:MLI"}]),
        ("Russia will send 300 peacekeepers to Mali. Its commander is General Ivan Petrov.", [{"commander.entity": "person:ivan-petrov", "status": "planned"}]),
        ("The fort was old. Its commander is General Ivan Petrov.", []),
    ],
)
def test_its_commander_is_that_of_the_troops_told_before(text: str, expected: list[dict[str, object]]) -> None:
    """Who commands troops belongs to what was told of them."""
    assert told(text, "deployment", expected) == expected


@pytest.mark.parametrize(
    ("text", "edtf", "where"),
    [
        ("In January 2022 protests broke out in Kazakhstan. More than 230 people died in the unrest.", "2022-01", "state:KAZ"),
        ("A bomb exploded in Kabul on Monday. Twelve people were killed in the blast.", "2022-01-10", "place:AF/kabul"),
        ("Protests broke out in Almaty on January 5, 2022. Twelve people died in the unrest.", None, "place:KZ/almaty"),
        ("In January 2022 protests broke out in Kazakhstan. Twelve people died in a fire.", None, None),
        ("In January 2022 protests broke out in Kazakhstan.\n\nTwelve people died in the unrest.", None, None),
        ("In January 2022 protests broke out in Almaty. Twelve people died in the unrest in Taraz.", None, "place:KZ/taraz"),
        ("In January 2022 protests broke out in Almaty. In 1986, 200 people died in the unrest.", "1986", None),
    ],
)
def test_who_died_in_the_unrest_died_there_and_then(text: str, edtf: str | None, where: str | None) -> None:
    """Harm in "the unrest" is of the one that the sentence before tells of: its place, its month, and its day where it was over on it."""
    (report,) = found(text, "casualty_report")
    assert (value_at(report, "when.edtf"), value_at(report, "where.0")) == (edtf, where)
