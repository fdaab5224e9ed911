"""What is only called so, meant by a treaty, or played in an exercise; who tells of the harmed and is none; days and shares in asides."""

import pytest

from .reading import found, told, value_at


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The embassy called the caricature offensive.", 0),
        ("Several deputies found the posters offensive.", 0),
        ("Bishkek considers the broadcast offensive and false.", 0),
        ("Ankara deemed the comments by the mayor offensive to Turks.", 0),
        ("Analysts called the winter offensive a failure.", 1),
        ("He deemed the Kharkiv offensive a success.", 1),
        ("Rebels launched an offensive in the Kherson region.", 1),
    ],
)
def test_what_somebody_calls_offensive_is_no_offensive(text: str, count: int) -> None:
    """Behind the object of a verb of judging the word says what the thing is like; behind a season or a place it is one."""
    assert len(found(text, "operation")) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("An attack on one ally is considered an attack on all.", 0),
        ("Under the treaty, aggression against one state is regarded as aggression against all of them.", 0),
        ("An armed attack on one is treated as an attack on all, he said.", 0),
        ("The attack on the barracks is considered an act of terror.", 1),
        ("An attack on a police station in Osh was considered an act of terror.", 1),
        ("An attack on a police station in Osh on Monday is being treated as terrorism.", 1),
        ("The attack on Goris is regarded as an attack on Armenia.", 1),
    ],
)
def test_what_every_attack_is_held_for_tells_of_none(text: str, count: int) -> None:
    """A treaty says what an attack on anybody is considered; one that has a day or is spoken of as known took place."""
    assert len(found(text, "armed_incident")) == count


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Nine were wounded, among them two nurses, a spokesman for the army said.", [None, "nurses"]),
        ("Nine people were killed, including two officers, an official at the ministry told reporters.", ["people", "officers"]),
        ("Nine were killed, including two officers, a doctor who treated them said.", [None, "officers"]),
        ("Nine were killed, including two officers, a driver and a nurse.", [None, "officers", "driver", "nurse"]),
        ("Nine were killed, including two officers, a driver and a nurse, a spokesman for the army said.", [None, "officers", "driver", "nurse"]),
    ],
)
def test_who_tells_of_the_harmed_is_none_of_them(text: str, groups: list[str | None]) -> None:
    """Behind the parts of a count the speaker stands with a verb of saying, and counts for nothing."""
    (report,) = found(text, "casualty_report")
    assert [None if figure.group == "people" else figure.group for figure in report.figures] == [None if one == "people" else one for one in groups]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("During the exercise, 40 mock saboteurs were destroyed and five were captured.", 0),
        ("At the range, paratroopers destroyed the simulated enemy, killing 40.", 0),
        ("By the plot of the exercise, terrorists seized a village. Then 30 conditional terrorists were destroyed and six were taken captive.", 0),
        ("According to the legend of the drill, terrorists took hostages. The hostages were freed and 20 terrorists were killed.", 0),
        ("During the exercise, two soldiers were killed in an accident.", 1),
        ("During the operation 40 saboteurs were destroyed and five were captured.", 1),
        ("The drill ended on Monday. In Khatlon, 20 terrorists were killed.", 1),
    ],
)
def test_foes_of_an_exercise_come_to_no_harm(text: str, count: int) -> None:
    """Foes that are mock, and those of a scenario in the sentence or the one before, are destroyed in play; soldiers die in exercises, too."""
    assert len(found(text, "casualty_report")) == count


@pytest.mark.parametrize(
    ("text", "field", "edtf"),
    [
        ("The CSTO, created in 2002, has sent troops to Kazakhstan.", "started", None),
        ("The alliance, founded in 1992 and based in Moscow, sent 300 troops to Kazakhstan.", "started", None),
        ("The CSTO force, sent in May 2021, left Kazakhstan.", "ended", None),
        ("Russian peacekeepers, deployed in November 2020, left Karabakh in June 2024.", "ended", "2024-06"),
        ("The CSTO, which met in May, sent troops to Kazakhstan on January 6, 2022.", "started", "2022-01-06"),
    ],
)
def test_the_day_of_an_aside_is_not_that_of_the_deed(text: str, field: str, edtf: str | None) -> None:
    """What befell a subject before, in commas behind it, has a date of its own."""
    (move,) = found(text, "deployment")
    assert value_at(move, f"{field}.edtf") == edtf


def test_what_an_event_did_it_did_on_its_own_day() -> None:
    """The participle behind an event says when it was, and so when it did what it did."""
    (report,) = found("The attack, carried out on Monday, killed two soldiers.", "casualty_report")
    assert value_at(report, "when.edtf") == "2022-01-10"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The force would number 900 men, with Benin contributing 300 and Togo 150.",
            [{"status": "planned", "personnel.value": 900, "contingents.0.contributor": "state:BEN", "contingents.1.personnel.value": 150}],
        ),
        (
            "Benin will send 300 soldiers to Mali, with Togo providing 150.",
            [{"status": "planned", "contingents.0.contributor": "state:BEN", "contingents.1.contributor": "state:TGO"}],
        ),
        ("The mission in Mali has 3,000 soldiers, with Benin providing 1,000 of them.", [{"personnel.value": 3000, "contingents.0.personnel.value": 1000}]),
        ("NATO sent troops to Latvia, with Spain considering 600.", [{"organisation": "org:nato", "contingents": ()}]),
    ],
)
def test_shares_behind_with_are_parts_of_the_whole(text: str, expected: list[dict[str, object]]) -> None:
    """What a state gives behind "with" is a contingent of the troops before it, as certain as they are."""
    assert told(text, "deployment", expected) == expected
