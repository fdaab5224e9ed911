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
