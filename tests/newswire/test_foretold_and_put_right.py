"""Moves that are yet to come, and figures that are put in the place of others.

What is planned, spoken of, called off, asked for or only held ready is never told as if troops had gone. A toll that a speaker raises is the speaker's; losses
of a state are of people where the text tells of fighting; a figure behind an earlier version of a text corrects what that said.
"""

import pytest

from .reading import found, told, value_at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The deployment of 500 troops to Mali is being considered.", ("announced", "possible")),
        ("The deployment of 500 troops to Mali is under discussion.", ("announced", "possible")),
        ("The deployment of 500 troops to Mali is planned.", ("announced", "planned")),
        ("The deployment of 500 troops to Mali was postponed.", ("announced", "planned")),
        ("The deployment of 500 troops to Mali was cancelled.", ("announced", "denied")),
        ("The withdrawal of 500 troops from Mali is being discussed.", ("withdrawing", "possible")),
        ("A decision to send 500 troops to Mali has not been taken.", ("announced", "denied")),
        ("The deployment of 500 troops to Mali was approved.", ("announced", "reported")),
        ("The deployment of 500 troops to Mali began.", ("under_way", "reported")),
        ("The deployment of 500 troops to Mali is considered a success.", (None, "reported")),
    ],
)
def test_how_far_a_move_has_come(text: str, expected: tuple[str | None, str]) -> None:
    assert [(record.phase, record.status) for record in found(text, "deployment")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The deployment of 500 troops to Mali is expected to begin on Friday.", "2022-01-14"),
        ("The deployment of 500 troops to Mali is due to start on Friday.", "2022-01-14"),
        ("The arrival of 500 troops in Mali is expected on Friday.", "2022-01-14"),
        ("The deployment of 500 troops to Mali was planned for Friday.", "2022-01-14"),
        ("The deployment of 500 troops to Mali was approved on Friday.", None),
    ],
)
def test_the_day_of_what_is_to_come(text: str, expected: str | None) -> None:
    assert [value_at(record, "started.edtf") for record in found(text, "deployment")] == [expected]


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("NATO placed 8,500 troops on heightened alert for deployment to Mali.", []),
        ("Ghana has 500 troops on standby to go to Mali.", []),
        ("Ghana has 500 troops ready for deployment in Mali.", []),
        ("Ghana has 500 troops ready to deploy to Mali.", ["planned"]),
        ("Ghana keeps 500 troops on alert at its base in Mali.", ["reported"]),
        ("Mali asked that ECOWAS troops be sent to Gao.", []),
        ("The opposition demanded that French troops be withdrawn from Mali.", []),
        ("Ghana was asked to send 500 troops to Mali.", []),
        ("Ghana was invited to send 500 troops to Mali.", []),
        ("Ghana has been called on to send 500 troops to Mali.", []),
        ("Ghana was invited to the summit and will send 500 troops to Mali.", ["planned"]),
        ("The bloc was asked for 500 troops to be deployed in Mali.", []),
        ("Ghana was ordered to send 500 troops to Mali.", ["reported"]),
    ],
)
def test_only_ready_or_asked_for(text: str, statuses: list[str]) -> None:
    assert [record.status for record in found(text, "deployment")] == statuses


@pytest.mark.parametrize(
    ("text", "personnel"),
    [
        ("A mission of 2,030 peacekeepers arrived in Mali.", 2030),
        ("The mission of 140 patrols, 2,030 peacekeepers and 70 vehicles was sent to Mali.", 2030),
        ("The bloc sent a mission of 140 observers to Mali.", 140),
        ("The force of five states left Mali.", None),
        ("The mission of 200 soldiers and 140 marines left Mali.", None),
    ],
)
def test_of_whom_a_mission_is(text: str, personnel: int | None) -> None:
    assert [value_at(record, "personnel.value") for record in found(text, "deployment")] == [personnel]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Clashes broke out on the border. Bishkek put its losses at 35.", [("casualties", 35)]),
        ("Clashes broke out on the border. Kyrgyzstan said its own losses stood at 35.", [("casualties", 35)]),
        ("Fighting broke out. Armenia's losses rose to 105 on Wednesday.", [("casualties", 105)]),
        ("Fighting broke out. Baku put its losses at 71 million dollars.", []),
        ("Fighting broke out. Baku put its losses at 300 tanks.", []),
        ("Fighting broke out. The company put its losses at 35.", []),
        ("Grain prices fell. Kazakhstan put its losses at 35.", []),
    ],
)
def test_losses_of_a_state(text: str, expected: list[tuple[str, int]]) -> None:
    reports = found(text, "casualty_report")
    assert [(figure.kind, figure.quantity.value) for record in reports for figure in record.figures] == expected


@pytest.mark.parametrize(
    "text",
    [
        "“It is not the final figure,” Pashinyan told parliament in Yerevan, raising the toll to 105 from 49.",
        "Pashinyan told parliament on Wednesday, raising his country's death toll to 105 from 49.",
    ],
)
def test_a_toll_that_a_speaker_raises(text: str) -> None:
    whose = {"attribution.source": "person:nikol-pashinyan", "when": None, "where": ()}
    expected: list[dict[str, object]] = [{"figures.0.quantity.value": 105, **whose}, {"figures.0.quantity.value": 49, **whose}]
    assert told(text, "casualty_report", expected) == expected


def test_a_toll_that_nobody_raises() -> None:
    first, second = found("Two more soldiers died in hospital, raising the toll to 105.", "casualty_report")
    assert (first.attribution, second.attribution) == (None, None)


@pytest.mark.parametrize(
    ("text", "number", "relations"),
    [
        ("An earlier version of this story said 412 people had been killed; the figure is 142.", 142, ["corrects"]),
        ("An earlier version of this report said 412 people were killed. The correct figure is 142.", 142, ["corrects"]),
        ("412 men were killed. An earlier version of this story misstated the number of people killed. The number is 142.", 142, ["corrects"]),
        ("412 men were killed. A previous version of the law was softer. The number of people killed was 142.", 142, []),
        ("The ministry corrected an earlier toll of 412 to 142.", 142, ["corrects"]),
        ("Officials revised a previous toll of 412 to 142.", 142, ["corrects"]),
        ("The ministry said 412 people had died; the figure is expected to rise.", 412, []),
        ("The ministry raised the toll to 142 from 49.", 142, []),
    ],
)
def test_a_figure_in_the_place_of_another(text: str, number: int, relations: list[str]) -> None:
    about = [record for record in found(text, "casualty_report") if record.figures[0].quantity.value == number]
    assert [relation.relation for record in about for relation in record.relates_to] == relations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ghana flew 500 troops out of Mali on Thursday.", ("withdrawn", "state:MLI", "state:GHA")),
        ("Russia airlifted 500 troops from Mali to Ivanovo.", ("withdrawn", "state:MLI", "state:RUS")),
        ("About 500 Russian troops were airlifted from Mali to Ivanovo.", ("withdrawn", "state:MLI", "state:RUS")),
        ("Russian troops flew from Mali to Pskov on Thursday.", ("withdrawn", "state:MLI", "state:RUS")),
        ("Russian troops flew from Pskov to Mali on Thursday.", ("under_way", "state:MLI", "state:RUS")),
        ("Russia airlifted 500 troops from Ivanovo to Mali.", ("under_way", "state:MLI", "state:RUS")),
        ("Russia moved 500 troops from Niger to Mali.", ("under_way", "state:MLI", "state:RUS")),
        ("Ghana has 3,000 troops in Mali. Another 300 have already left.", ("withdrawn", "state:MLI", "state:GHA")),
    ],
)
def test_out_of_a_state_and_home(text: str, expected: tuple[str, str, str]) -> None:
    last = found(text, "deployment")[-1]
    assert tuple(value_at(last, path) for path in ("phase", "host", "contingents.0.contributor")) == expected


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("Britain will send 400 troops to Mali and 150 more to Chad.", ["state:MLI", "state:TCD"]),
        ("Britain will send 400 troops to Mali, 150 to Chad and 90 more to Niger.", ["state:MLI", "state:TCD", "state:NER"]),
        ("Britain will send 400 troops to Mali and more to Chad.", ["state:MLI"]),
    ],
)
def test_more_to_another_state(text: str, hosts: list[str]) -> None:
    assert [record.host for record in found(text, "deployment")] == hosts
