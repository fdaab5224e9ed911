"""What is kept apart: verbs that share an auxiliary, hours and targets, whose arrests are whose, and what is asked of whom."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "phase", "started"),
    [
        ("The joint force will number 5,000 and be based in Niamey.", "announced", None),
        ("The troops will arrive in May and be deployed in Goma.", "announced", "2022-05"),
        ("The troops are to arrive in May and be deployed in Goma.", "announced", "2022-05"),
        ("Kenya agreed in May to send troops to Goma and keep them there.", "announced", None),
    ],
)
def test_a_bare_be_goes_on_what_will_be(text: str, phase: str, started: str | None) -> None:
    """A bare "be" behind a coordinator is as much ahead as the verb before it, and its day is when that begins."""
    assert [(value_at(row, "phase"), value_at(row, "started.edtf")) for row in found(text, "deployment")] == [(phase, started)]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Tajik servicemen opened fire at 6:20 a.m. on Monday.", None),
        ("Soldiers opened fire at dawn.", None),
        ("Soldiers opened fire at noon on the village.", "village"),
        ("Soldiers opened fire at the crowd.", "crowd"),
        ("Two UN helicopters came under fire over Goma.", "Two UN helicopters"),
    ],
)
def test_hours_are_no_targets(text: str, target: str | None) -> None:
    """Fire that is opened at an hour has no target there; who comes under fire over a town is in the air."""
    assert [value_at(row, "target.text") for row in found(text, "armed_incident")] == [target]


@pytest.mark.parametrize("text", ["Two UN helicopters came under fire over the budget.", "The UN came under fire over Gaza."])
def test_blame_is_no_fire(text: str) -> None:
    """Who comes under fire over a matter is blamed."""
    assert found(text, "armed_incident") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Azerbaijan returned 32 prisoners to Armenia, which freed two Azerbaijani soldiers.",
            [("state:AZE", "32"), ("state:ARM", "two")],
        ),
        ("Police in Osh arrested 20 people and the army detained five.", [(None, "20"), (None, "five")]),
        ("Azerbaijan freed 32 prisoners, while Armenia freed two soldiers.", [("state:AZE", "32"), ("state:ARM", "two")]),
    ],
)
def test_each_has_its_own_prisoners(text: str, expected: list[tuple[str | None, str]]) -> None:
    """What two do in one sentence makes two reports."""
    assert [(value_at(row, "by.entity"), value_at(row, "figures.0.quantity.text")) for row in found(text, "enforcement_report")] == expected


def test_one_who_does_two_things_is_told_once() -> None:
    """What one does in one sentence makes one report."""
    assert [len(row.figures) for row in found("The police arrested 20 people and they seized 12 weapons.", "enforcement_report")] == [2]


def test_a_toll_of_another_clause_is_of_whom_it_says() -> None:
    """A number behind a semicolon is no earlier toll of the one before it."""
    rows = found("The army put the death toll at 42; local officials had earlier spoken of 17.", "casualty_report")
    assert [(value_at(row, "figures.0.quantity.text"), value_at(row, "attribution.source_text")) for row in rows] == [("42", "The army")]


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Kenyatta urged all sides to lay down their arms.", ["other"]),
        ("The UN called on Rwanda to surrender its weapons.", ["other"]),
        ("Mali asked Russia to hand over helicopters.", ["military_assistance"]),
        ("The African Union asked its commission to study a standby force.", []),
    ],
)
def test_arms_that_are_laid_down_are_no_help(text: str, subjects: list[str]) -> None:
    """Arms that are to be given up help nobody, and a study of a force is no force."""
    assert [value_at(row, "subject") for row in found(text, "request")] == subjects


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("30 KFOR soldiers were hurt, 11 of them Italians.", [("30", "soldiers"), ("11", "Italians")]),
        ("30 KFOR soldiers were hurt, 11 of them Rome said.", [("30", "soldiers")]),
    ],
)
def test_citizens_are_a_part(text: str, figures: list[tuple[str, str]]) -> None:
    """Citizens of a state can be the part of those who were hurt."""
    (row,) = found(text, "casualty_report")
    assert [(figure.quantity.text, figure.group) for figure in row.figures] == figures


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Two more soldiers died on Friday, bringing the total to 14.", ["Two", "14"]),
        ("Two soldiers died on Friday. This brings the total to 14.", ["Two", "14"]),
        ("Two soldiers died in the attack. The firm brought the total to $14 million.", ["Two"]),
    ],
)
def test_a_total_that_is_brought_to_a_number(text: str, counts: list[str]) -> None:
    """The total of those who were told of before is one of them; one of money is not."""
    assert [value_at(row, "figures.0.quantity.text") for row in found(text, "casualty_report")] == counts


@pytest.mark.parametrize(
    "text",
    [
        "About half of the 2,900 South African soldiers went home.",
        "Over a third of the 2,900 South African soldiers went home.",
        "Two thirds of the 2,900 South African soldiers went home.",
    ],
)
def test_a_share_of_troops_has_no_number(text: str) -> None:
    """Of troops of whom a share goes the number of all is not that of those who go."""
    (row,) = found(text, "deployment")
    assert (row.phase, row.contingents[0].contributor, row.contingents[0].personnel) == ("withdrawing", "state:ZAF", None)


@pytest.mark.parametrize(
    "text",
    [
        "Leaders condemned the junta that took power in Niger in July, but said they still wanted peace.",
        "Leaders shunned the junta which seized power in July and said they wanted peace.",
    ],
)
def test_a_relative_clause_keeps_its_date(text: str) -> None:
    """When those who are spoken of did something is not when something else was said."""
    assert {value_at(row, "when") for row in found(text, "statement")} == {None}


@pytest.mark.parametrize(
    ("text", "phases"),
    [
        ("ECOWAS ordered the activation of its standby force for Niger.", ["announced"]),
        ("The bank ordered the activation of the cards.", []),
    ],
)
def test_a_standby_force_that_is_activated(text: str, phases: list[str]) -> None:
    """A force whose activation is ordered is announced."""
    assert [row.phase for row in found(text, "deployment")] == phases


@pytest.mark.parametrize(
    ("text", "personnel", "started"),
    [
        ("The UN mission still has 11,000 soldiers in Congo, although Kinshasa asked it to leave in 2020.", 11000, None),
        ("France has 1,500 troops in Chad, while Italy withdrew its men from Niger in July.", None, None),
        ("South Africa had sent 1,200 soldiers to Congo by June 2021.", None, None),
        ("By Wednesday evening 320 soldiers had arrived in Chad.", 320, "2022-01-12"),
        ("Although Paris left Mali in 2020, the UN has 900 soldiers there.", 900, None),
    ],
)
def test_a_contrast_keeps_its_date(text: str, personnel: int | None, started: str | None) -> None:
    """When something else was, and by when something had come about, is not when a deployment began."""
    row = found(text, "deployment")[-1]
    assert (value_at(row, "personnel.value"), value_at(row, "started.edtf")) == (personnel, started)


@pytest.mark.parametrize(
    ("text", "personnel"),
    [
        ("Uganda doubled its contingent in Ituri to 4,000.", 4000),
        ("Turkey may cut its contingent in Syria to 300.", None),
        ("Uganda increased its troops in Congo by half.", None),
    ],
)
def test_the_level_to_which_a_contingent_grows(text: str, personnel: int | None) -> None:
    """A bare number to which a contingent is raised is that of its troops; what is left of one that is cut is not who leaves."""
    assert [value_at(row, "contingents.0.personnel.value") for row in found(text, "deployment")] == [personnel]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The toll from three days of fighting on the border between Kyrgyzstan and Tajikistan rose to 94 on Sunday.", None),
        ("The toll from the shelling of Goris rose to 94 on Sunday.", None),
        ("An attack on a base in Gao killed 12 on Sunday.", "2022-01-09"),
        ("Clashes between Armenia and Azerbaijan broke out on Sunday.", "2022-01-09"),
    ],
)
def test_when_a_toll_rises_is_not_when_it_happened(text: str, when: str | None) -> None:
    """The day on which a toll moves is not that of the fighting that is in its name."""
    assert [value_at(row, "when.edtf") for row in found(text, "armed_incident")] == [when]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Some 300 people left, the ministry said, and four guards taken prisoner on Saturday were freed.", None),
        ("Some 300 people left, the ministry said on Saturday, and four guards were freed.", "2022-01-08"),
    ],
)
def test_the_next_clause_keeps_its_date(text: str, when: str | None) -> None:
    """A day in the clause behind a saying is not when it was said."""
    assert [value_at(row, "when.edtf") for row in found(text, "statement")] == [when]
