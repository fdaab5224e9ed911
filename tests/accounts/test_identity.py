"""Who is who: names under any spelling, the reasons that join and part, and how well it does in a world whose truth is known."""

import runpy
from pathlib import Path
from typing import Any

import pytest

from csto_events import parse
from csto_events.accounts import EventStore, VerdictError, Verdicts, reconcile
from csto_events.accounts.clusters import chain
from csto_events.accounts.groups import group_class
from csto_events.accounts.identity import JOIN, PART, points, reasons
from csto_events.accounts.mentions import Profile
from csto_events.accounts.names import folded, is_short_form, likeness

WORLD: dict[str, Any] = runpy.run_path(str(Path(__file__).parents[2] / "benchmarks" / "world.py"))


def test_identity_in_a_world_of_a_thousand_documents() -> None:
    bundles, who, what = WORLD["world"](1000)
    with EventStore(":memory:") as store:
        store.ingest(*bundles)
        identity = store.identity()
    assert WORLD["f1_of_pairs"](who, identity) >= 0.97
    assert WORLD["f1_of_pairs"](what, identity) >= 0.90


@pytest.mark.slow
def test_identity_and_cost_in_worlds_of_1000_to_10000_documents() -> None:
    rows = [WORLD["measured"](size) for size in (1000, 3000, 10000)]
    assert rows[-1].people >= 0.97
    assert rows[-1].events >= 0.90
    assert rows[-1].seconds / rows[0].seconds < 10**1.25


@pytest.mark.parametrize(
    ("one", "other"),
    [("Yevgeny Khasanov", "Evgeniy Hasanov"), ("Zhomart Zhaparov", "Jomart Japarov"), ("Sergei Lavrov", "Sergey Lawrow"), ("Aleksandr", "Alexandr")],
)
def test_one_name_in_two_spellings_is_one(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_a_name_without_latin_letters_is_itself() -> None:
    assert folded("Токаев") == ("токаев",)
    assert likeness((), ("a",)) == 0.0


@pytest.mark.parametrize(("one", "other", "short"), [(("s", "b"), ("sadir", "b"), True), (("x", "b"), ("sadir", "b"), False), ((), ("b",), False)])
def test_short_forms(one: tuple[str, ...], other: tuple[str, ...], short: bool) -> None:
    assert is_short_form(one, other) is short


def test_an_id_in_a_verdict_that_nothing_has_is_named(caplog: pytest.LogCaptureFixture) -> None:
    bundle = parse("Nikol Pashinyan said that 5 people were killed in Minsk on January 6, 2022.", published="2022-01-10")
    there = [item.id for item in (*bundle.entities, *bundle.records)]
    known = Verdicts.loads("".join(f'[[accept]]\nid = "{one}"\n' for one in there))
    reconcile([bundle], verdicts=known)
    assert caplog.messages == []
    unknown = Verdicts.loads(f'[[same]]\nids = ["{there[0]}", "person:nobody"]\n[[accept]]\nid = "casualty_report:0123456789ab"\n')
    reconcile([bundle], verdicts=unknown)
    assert [message.split(": ")[1] for message in caplog.messages] == ["casualty_report:0123456789ab", "person:nobody"]


def person(name: str, **more: Any) -> Profile:
    return Profile(family="person", name=folded(name), **more)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (person("Sadyr Japarov"), person("Sadyr Zhaparov"), True),
        (person("Sadyr Japarov"), person("Akylbek Japarov"), False),
        (person("Japarov Sadyr"), person("Sadyr Japarov"), True),
        (person("Japarov", offices=("president of state:KGZ",)), person("Sadyr Japarov", offices=("president of state:KGZ",)), True),
        (person("Japarov", offices=("president of state:KGZ",)), person("Sadyr Japarov", offices=("mayor of state:KGZ",)), False),
        (person("Ivan Petrov", offices=("mayor of state:KAZ",)), person("Ivan Petrov", offices=("mayor of state:RUS",)), False),
        (person("Ivan Petrov", offices=("mayor of body:a",)), person("Ivan Petrov", offices=("mayor of body:b",)), False),
        (Profile(family="person", known="person:a", name=("a",)), Profile(family="person", known="person:b", name=("a",)), False),
        (Profile(family="place", name=("a",), points=((50.0, 60.0),)), Profile(family="place", name=("a",), points=((50.1, 60.0),)), True),
        (Profile(family="place", name=("a",), points=((50.0, 60.0),)), Profile(family="place", name=("a",), points=((40.0, 60.0),)), False),
        (Profile(family="body", name=("a",), state="state:KAZ"), Profile(family="body", name=("a",), state="state:RUS"), False),
        (person("Ivan Petrov"), Profile(family="body", name=("ivan", "petrov")), False),
    ],
)
def test_the_rules_join_and_part(one: Profile, other: Profile, same: bool) -> None:
    assert (points(one, other) >= JOIN) is same, list(map(str, reasons(one, other)))


def attack(day: str, **more: Any) -> Profile:
    return Profile(**{"family": "violence", "kind": "incident", "state": "state:KAZ", "start": day, "end": day, "dated": True, **more})


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (attack("2022-01-06", places=("a",)), attack("2022-01-07", places=("a",)), True),
        (attack("2022-01-06", places=("a",)), attack("2022-01-09", places=("a",)), False),
        (attack("2022-01-06", places=("a",)), attack("2022-01-09", places=("a",), dated=False), True),
        (attack("2022-01-06", places=("a",)), attack("2022-01-06", places=("b",)), False),
        (attack("2022-01-06", places=("a",), points=((43.2, 76.9),)), attack("2022-01-06", places=("b",), points=((43.3, 76.9),)), True),
        (attack("2022-01-06", kind="unrest"), attack("2022-01-14", kind="unrest"), True),
        (attack("2022-01-06", kind="unrest", places=("a",)), attack("2022-01-06", kind="unrest", places=("b",)), True),
        (attack("2022-01-06", state="state:RUS"), attack("2022-01-06"), False),
        (attack("2022-01-06", state=None), attack("2022-01-06"), False),
        (attack("", start="", end=""), attack("2022-01-06"), False),
        (attack("2022-01-06", family="meeting", parties=("org:csto",)), attack("2022-01-06", family="meeting", parties=("org:nato",)), False),
        (attack("2022-01-06", family="exercise", name=("a",)), attack("2022-01-06", family="exercise", name=("b",)), False),
        (attack("2022-01-06", family="exercise", kind="", name=("a",)), attack("2022-01-16", family="exercise", kind="", name=("a",)), True),
    ],
)
def test_events_join_and_part(one: Profile, other: Profile, same: bool) -> None:
    assert (points(one, other) >= JOIN) is same, list(map(str, reasons(one, other)))
    assert points(one, other) <= PART or "incident" not in (one.kind, other.kind) or same or one.family != "violence" or not one.state or not one.start


def test_there_is_no_way_between_what_nothing_joins() -> None:
    assert chain("a", "z", {"a": ["b"]}) == ()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("officers of the National Guard", "security_forces"),
        ("women and children", "children"),
        ("armed people", "attackers"),
        ("people", "people"),
        ("beekeepers", "other"),
        ("medical workers", "medics"),
    ],
)
def test_words_have_their_class(words: str, found: str) -> None:
    assert group_class(words) == found


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("[[same]]\nids = ['a']", "two or more"),
        ("[[same]]\nid = 'a'", "give ids"),
        ("[[same]]\nids = 'a'", "ids as strings"),
        ("[[guess]]\nids = ['a']", "no kind"),
        ("same = 3", "no kind"),
        ("[[", "no TOML"),
        ("[[same]]\nids = ['a', 'b']\n[[same]]\nids = ['b', 'c']\n[[different]]\nids = ['a', 'c']", "same and different"),
        ("[[accept]]\nid = 'a'\n[[reject]]\nid = 'a'", "accepted and rejected"),
        ("[[correct]]\nid = 'a'\npath = 'x'\nvalue = 1\n[[correct]]\nid = 'a'\npath = 'x'\nvalue = 2", "corrected to 1 and to 2"),
    ],
)
def test_a_verdict_that_cannot_be_followed_is_refused(text: str, fault: str) -> None:
    with pytest.raises(VerdictError, match=fault):
        Verdicts.loads(text)


def test_a_file_of_verdicts_is_named_where_it_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("[[")
    with pytest.raises(VerdictError, match=r"bad\.toml"):
        Verdicts.load(tmp_path / "bad.toml")
    with pytest.raises(VerdictError, match=r"none\.toml"):
        Verdicts.load(tmp_path / "none.toml")
