"""Institutions are named as the text prints them, belong to the state beside them, and are no people."""

import pytest

from csto_events import parse
from csto_events.parsing.triggers import table
from csto_events.parsing.who.known_names import senders_of_soldiers, unions_by_seat
from csto_events.registry import Registry


def speaker(name: str) -> str | None:
    """Whose words a report is, without the digits of its document."""
    records = parse(f"{name} said on Monday that twelve people were killed in the attack.", published="2025-03-14").records
    statement = next(record for record in records if record.type == "statement")
    return statement.attribution.source and statement.attribution.source.partition("~")[0]


@pytest.mark.parametrize(
    ("name", "entity"),
    [
        ("The Ukrainian Air Force", "body:UKR/air-force"),
        ("Kenya Defence Forces", "body:KEN/kenya-defence-forces"),
        ("The IDF", "body:ISR/israel-defense-forces"),
        ("The Philippine Army", "body:PHL/army"),
        ("The Lake Chad Basin Commission", "body:lake-chad-basin-commission"),
        ("The Institute for Peace Research", "org:institute-for-peace-research"),
        ("The Zambian Bar Association", "org:zambian-bar-association"),
        ("The International Rescue Fund", "org:international-rescue-fund"),
    ],
)
def test_an_institution_has_its_whole_name_and_its_state(name: str, entity: str) -> None:
    """A body belongs to the state right before its name; what is no part of a state has the state in its name."""
    assert speaker(name) == entity


@pytest.mark.parametrize(
    ("name", "entity"),
    [
        ("Al Jazeera", "org:al-jazeera"),
        ("Human Rights Watch", "org:human-rights-watch"),
        ("al-Shabaab", "org:al-shabaab"),
        ("UNHCR", "body:un/unhcr"),
        ("The Free Syrian Army", "org:free-syrian-army"),
        ("Xinhua", "org:xinhua"),
    ],
)
def test_media_aid_and_armed_groups_are_no_people(name: str, entity: str) -> None:
    """Who is often quoted in news of conflicts is in the registry."""
    assert speaker(name) == entity


def test_an_operation_is_nobody() -> None:
    """Events say nothing, even where the text writes so."""
    assert speaker("Operation Barkhane") is None


def test_who_is_not_the_who() -> None:
    """An abbreviation that is also a word is one in capitals alone."""
    bundle = parse("Who sent the troops? The WHO said 12 people had died.")
    assert [[at.exact for at in entity.mentions] for entity in bundle.entities if entity.id == "org:who"] == [["WHO"]]


def test_every_known_name_stands_in_its_example_and_means_somebody_of_the_registry() -> None:
    """A name that the text need not explain is in its example; whom it stands for is in the registry, or it is an operation."""
    rows = table("known_names")
    assert [row.word for row in rows if row.word not in row.example] == []
    assert [row.word for row in rows if row.kind != "operation" and row.value not in Registry.default()] == []
    assert {"org:csto", "org:un"} <= senders_of_soldiers()
    assert unions_by_seat()["Brussels"] == "org:eu"
