"""Who struck what: towns that are named among others, the forces of a state, soldiers who advance; who accuses whom on what day; coups."""

import pytest

from .reading import found

GORIS, JERMUK, SOTK = "place:AM/goris", "place:AM/jermuk", "place:AM/sotk"


@pytest.mark.parametrize(
    ("text", "actor", "where"),
    [
        ("Several towns, among them Jermuk and Goris, came under Azerbaijani artillery fire.", "state:AZE", (JERMUK, GORIS)),
        ("Several towns, including Jermuk and Goris, came under fire.", None, (JERMUK, GORIS)),
        ("Several towns inside Armenia, among them Jermuk and Goris, came under Azerbaijani artillery fire.", "state:AZE", (JERMUK, GORIS)),
        ("Jermuk, Goris and Sotk came under Azerbaijani fire.", "state:AZE", (JERMUK, GORIS, SOTK)),
        ("Azerbaijani armed forces launched attacks on Jermuk and Sotk.", "body:AZE/armed-forces", (JERMUK, SOTK)),
        ("Fighting flared near Goma, and Goris came under fire.", None, (GORIS,)),
        ("Azerbaijani soldiers advanced several kilometers into Syunik.", "state:AZE", ("place:AM/syunik",)),
    ],
)
def test_towns_and_forces_are_read_whole(text: str, actor: str | None, where: tuple[str, ...]) -> None:
    """All towns of a row are where it happened; fire is of the state before it, armed forces are those of theirs."""
    record = found(text, "armed_incident")[-1]
    assert (record.actor.entity if record.actor is not None else None, record.where) == (actor, where)


@pytest.mark.parametrize(
    "text",
    [
        "The minister came under fire from Azerbaijani politicians.",
        "Armenian troops advanced into Syunik.",
        "Russian peacekeepers advanced into Syunik under an agreement.",
        "Azerbaijani athletes advanced into the final in Yerevan.",
    ],
)
def test_what_only_looks_like_force_is_none(text: str) -> None:
    """Blame, soldiers at home or by agreement, and athletes are no incident."""
    assert not found(text, "armed_incident")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Azerbaijan and Armenia accused each other on Tuesday of starting border fighting.", "of starting border fighting"),
        ("Azerbaijan accused Armenia on Tuesday of shelling Sotk.", "of shelling Sotk"),
        ("Azerbaijan accused Armenian forces in Karabakh of shelling Shusha.", "of shelling Shusha"),
        ("Azerbaijan accused Armenia in June of shelling Sotk in May.", "of shelling Sotk in May"),
    ],
)
def test_accusations_go_over_day_and_place(text: str, expected: str) -> None:
    """Between whom somebody accuses and of what may stand when and where."""
    assert {row.text for row in found(text, "statement")} == {expected}


def test_the_day_of_an_accusation_is_its_own() -> None:
    """The day on which somebody accuses is that of the statement, and not of the deed."""
    text = "Azerbaijan accused Armenia on Tuesday of shelling Sotk."
    assert found(text, "statement")[0].when.edtf == "2022-01-11"
    assert found(text, "armed_incident")[0].when is None


TOLD = "A channel reported on Sunday that 164 people had been killed, but the health ministry later"


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        (f"{TOLD} withdrew that figure, and the information ministry blamed it on a technical error.", ["reported", "retracted"]),
        (f"{TOLD} withdrew that figure.", ["reported", "retracted"]),
        (f"{TOLD} confirmed that figure.", ["reported"]),
        (f"{TOLD} did not withdraw that figure.", ["reported"]),
        (f"{TOLD} withdrew its staff.", ["reported"]),
    ],
)
def test_that_figure_is_taken_back(text: str, statuses: list[str]) -> None:
    """Who withdraws "that figure" takes back the one told before; what is said of it later has not the day of the first telling."""
    assert [record.status for record in found(text, "casualty_report")] == statuses
    later = found(text, "statement")[1:]
    assert all(record.when is None for record in later)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Mutinous soldiers toppled Niger's democratically elected president, Mohamed Bazoum, on July 26.", ("state:NER",)),
        ("Soldiers ousted the democratically elected president of Niger.", ("state:NER",)),
        ("Soldiers toppled Niger's president in Niamey.", ("place:NE/niamey",)),
    ],
)
def test_coups_are_where_the_ruler_rules(text: str, where: tuple[str, ...]) -> None:
    """Who topples the president of a state does so there, unless the text says where."""
    (record,) = found(text, "unrest")
    assert (record.kind, record.where) == ("coup_attempt", where)


@pytest.mark.parametrize("text", ["Voters ousted Niger's long-serving president.", "Soldiers toppled a statue of the president of Niger."])
def test_not_every_fall_is_a_coup(text: str) -> None:
    """Voters and those who pull down a statue take no power by arms."""
    assert not found(text, "unrest")


def test_the_last_of_its_troops_leave() -> None:
    """Whose last troops leave has none left there."""
    (record,) = found("France withdrew the last of its 1,500 troops from Niger in December.", "deployment")
    assert (record.phase, record.host, record.ended.edtf) == ("withdrawn", "state:NER", "2021-12")


BETWEEN = "Police held 20 men. The mayor spoke. It was cold. Nobody was hurt."


@pytest.mark.parametrize(
    ("text", "phases"),
    [
        (f"CSTO peacekeepers began pulling out of Kazakhstan on Thursday. {BETWEEN} The pullout will be completed by Jan. 19.", ["withdrawing", "withdrawn"]),
        (f"CSTO peacekeepers arrived in Kazakhstan on Thursday. {BETWEEN} The pullout will be completed by Jan. 19.", ["under_way"]),
        (f"CSTO peacekeepers began pulling out of Kazakhstan on Thursday. {BETWEEN} The withdrawal of the bill was completed.", ["withdrawing"]),
    ],
)
def test_the_pullout_goes_on_about_the_last_one(text: str, phases: list[str]) -> None:
    """What is said of "the pullout" is of the withdrawal told before, though a few sentences stand between."""
    assert [record.phase for record in found(text, "deployment")] == phases
