"""Asides and next deeds: who speaks behind an aside, when the next thing was done, until when a drill runs, and what is nobody behind "by"."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Zas, asked whether Yerevan had appealed for help, refused to comment but said the situation was calm.", "person:stanislav-zas"),
        ("Putin, asked whether Minsk would send troops, declined to answer but said the talks were useful.", "person:vladimir-putin"),
        ("Zas, who met Putin in Minsk, visited the base and said the situation was calm.", "person:stanislav-zas"),
        ("Tokayev said Armenia, which borders Iran, had left and said it would not return.", "person:kassym-jomart-tokayev"),
        ("Armenia, which Russia accused of a breach, denied it and said it would stay.", "state:ARM"),
    ],
)
def test_who_says_behind_an_aside(text: str, source: str) -> None:
    """The last statement is of the subject of the sentence, and of nobody named in the aside."""
    assert value_at(found(text, "statement")[-1], "attribution.source") == source


@pytest.mark.parametrize(
    ("text", "kind", "when"),
    [
        ("ECOWAS imposed sanctions after the August 2020 putsch and lifted them two months later.", "decision", None),
        ("ECOWAS imposed sanctions on Mali in August 2020 and lifted them two months later.", "decision", "2020-08"),
        ("Gunmen attacked a village in August 2020 and burned it two days later.", "armed_incident", "2020-08"),
        ("Three soldiers were wounded and died two days later. Protests began on January 2.", "unrest", "2022-01-02"),
    ],
)
def test_when_the_first_thing_was_done(text: str, kind: str, when: str | None) -> None:
    """So much later is when the joined verb's deed was done."""
    assert value_at(found(text, kind)[0], "when.edtf") == when


@pytest.mark.parametrize(
    ("text", "started", "ended", "status"),
    [
        ("The Rubezh-2022 exercise, which will run through January 14, involves over 1,300 troops.", None, "2022-01-14", "reported"),
        ("The Rubezh-2022 exercise, which runs until January 14, will involve over 1,300 troops.", None, "2022-01-14", "planned"),
        ("The Rubezh-2022 exercise, which will begin on January 14, will involve over 1,300 troops.", "2022-01-14", None, "planned"),
    ],
)
def test_until_when_a_drill_runs(text: str, started: str | None, ended: str | None, status: str) -> None:
    """Through and until say when it ends; whether it is still to come is told by the verb of the sentence."""
    (drill,) = found(text, "exercise")
    assert (value_at(drill, "started.edtf"), value_at(drill, "ended.edtf"), drill.status) == (started, ended, status)


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Three people are being held by force.", None),
        ("Three people were detained by mistake.", None),
        ("Three people were detained by special forces.", "special forces"),
        ("Three people are being held by the police.", "police"),
    ],
)
def test_by_whom(text: str, by: str | None) -> None:
    """Force and mistakes detain nobody."""
    assert value_at(found(text, "enforcement_report")[0], "by.text") == by


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Niger has seen four coups since independence from France in 1960.", ()),
        ("Protests broke out after the island declared independence from France.", ()),
        ("Protests broke out in France.", ("state:FRA",)),
    ],
)
def test_from_whom_independence_was_won(text: str, where: tuple[str, ...]) -> None:
    """Nothing happens in the state from which another one is independent."""
    assert found(text, "unrest")[0].where == where
