"""Asides between a subject and its verb, comments within a clause, and attacks by who carried them out."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "source", "when"),
    [
        ("Zas, in an interview with TASS published on Friday, said the mission was over.", "person:stanislav-zas", "2022-01-07"),
        ("Zas, in an interview with TASS, said the mission was over.", "person:stanislav-zas", None),
        ("Zas, known as a soldier, said the mission was over.", "person:stanislav-zas", None),
        ("In Minsk, the troops led by Zas resigned on Friday, Putin said.", "person:vladimir-putin", None),
    ],
)
def test_what_stands_in_commas_leaves_the_subject_to_its_verb(text: str, source: str, when: str | None) -> None:
    """Prepositions with what they govern, and what was done to it, part no subject from its verb."""
    assert [(value_at(row, "attribution.source"), value_at(row, "when.edtf")) for row in found(text, "statement")] == [(source, when)]


def test_a_body_decides_at_the_meeting_told_of_in_an_aside() -> None:
    """The day of the meeting in the aside is that of the decision."""
    text = "The African Union Peace and Security Council, at its 1140th meeting held on 28 February 2021, adopted a decision on Somalia."
    (row,) = found(text, "decision")
    assert (row.body, value_at(row, "when.edtf")) == ("body:au/peace-and-security-council", "2021-02-28")


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        ("Armenia, in line with a deal signed in 2020, withdrew its troops from Karabakh.", None),
        ("Armenia, in line with a deal, withdrew its troops from Karabakh in 2020.", "2020"),
    ],
)
def test_the_day_of_a_deal_in_an_aside_is_its_own(text: str, ended: str | None) -> None:
    """When a deal was signed is not when it was carried out."""
    assert [(value_at(row, "contingents.0.contributor"), value_at(row, "ended.edtf")) for row in found(text, "deployment")] == [("state:ARM", ended)]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("The rebels took Goma, the army said, and freed 12 prisoners.", "rebels"),
        ("The rebels took Goma, and the army freed 12 prisoners.", "army"),
        ("The rebels left, the minister of defence said, and seized 40 rifles.", "rebels"),
    ],
)
def test_a_comment_within_a_clause_does_nothing_that_follows(text: str, by: str) -> None:
    """Who tells of something in commas has not done what comes next."""
    assert [value_at(row, "by.text") for row in found(text, "enforcement_report")] == [by]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The attack was carried out by fighters of M23.", "org:m23"),
        ("An attack carried out by Azerbaijani forces killed two soldiers in Goris.", "body:AZE/armed-forces"),
        ("The attack was carried out by a hacker.", None),
        ("The attack launched by Barcelona in the first half was stopped.", None),
    ],
)
def test_who_carried_out_an_attack_by_a_passive(text: str, actor: str | None) -> None:
    """An attack is by whom a passive or a participle says carried it out, where they are armed."""
    assert [value_at(row, "actor.entity") for row in found(text, "armed_incident")] == ([actor] if actor else [])


@pytest.mark.parametrize("weapon", ["tank", "Russian helicopter", "warship"])
def test_weapons_fire_as_those_do_who_hold_them(weapon: str) -> None:
    """One weapon fires as well as several do."""
    assert [value_at(row, "target.text") for row in found(f"A {weapon} fired at a checkpoint near Goris.", "armed_incident")] == ["checkpoint"]


@pytest.mark.parametrize(
    ("text", "contributor"),
    [
        ("Germany has 1,000 soldiers in Mali. Its last soldiers left the country in May.", "state:DEU"),
        ("Germany ended its mission in Mali. Its soldiers left Gao on Friday.", "state:DEU"),
    ],
)
def test_its_soldiers_are_of_whom_the_sentence_before_speaks(text: str, contributor: str) -> None:
    """A pronoun that opens a sentence is that with which the one before began."""
    assert value_at(found(text, "deployment")[-1], "contingents.0.contributor") == contributor


@pytest.mark.parametrize(
    "text",
    [
        "Thirteen South African soldiers deployed as part of a Southern African Development Community mission, known as SAMIDRC, died in the clashes.",
        "Thirteen soldiers deployed as part of a mission died in the clashes.",
        "Thirteen peacekeepers deployed in Mali were killed on Monday.",
    ],
)
def test_soldiers_who_die_where_they_were_sent_are_no_strength(text: str) -> None:
    """How many soldiers of a mission died is a toll, and not how many were sent."""
    assert [value_at(row, "figures.0.quantity.value") for row in found(text, "casualty_report")] == [13]
    assert found(text, "deployment") == []


@pytest.mark.parametrize(
    ("text", "participants"),
    [
        (
            "A working meeting of Serdyukov with the Minister of Defence of Kazakhstan, Ruslan Zhaksylykov, took place in Almaty.",
            ("person:andrey-serdyukov", "person:ruslan-zhaksylykov"),
        ),
        ("A meeting of Zas with Tokayev took place in Astana.", ("person:stanislav-zas", "person:kassym-jomart-tokayev")),
    ],
)
def test_a_meeting_of_one_with_another_has_both(text: str, participants: tuple[str, ...]) -> None:
    """A name in commas behind what a preposition governs is no subject, and who is met is there too."""
    assert [row.participants for row in found(text, "meeting")] == [participants]


@pytest.mark.parametrize(
    ("text", "started"),
    [
        ("Today 139 Kazakh servicemen serve on the Golan Heights.", None),
        ("Since Monday 139 Kazakh servicemen serve on the Golan Heights.", "2022-01-10"),
        ("On Monday 139 Kazakh servicemen arrived on the Golan Heights.", "2022-01-10"),
        ("Burundi has 10,000 soldiers in South Kivu under an agreement signed in August 2021.", None),
        ("Burundi has had 10,000 soldiers in South Kivu since August 2021.", "2021-08"),
    ],
)
def test_the_day_on_which_troops_are_somewhere_starts_nothing(text: str, started: str | None) -> None:
    """Neither today nor the day of an agreement is when troops came."""
    assert [value_at(row, "started.edtf") for row in found(text, "deployment")] == [started]


def test_a_last_relative_clause_has_its_own_place() -> None:
    """Where a group killed people is not where troops were sent against it."""
    text = "Uganda said it had sent more troops to Bunia to help fight CODECO, which killed 55 civilians in Djaiba."
    assert [row.where for row in found(text, "deployment")] == [("place:CD/bunia",)]
    assert [value_at(row, "where.0") for row in found(text, "casualty_report")] == ["place:djaiba"]


@pytest.mark.parametrize("embassies", ["the embassies of Rwanda, France and the United States", "the embassy of Rwanda", "embassies"])
def test_crowds_attack_one_embassy_or_several(embassies: str) -> None:
    """What crowds attack may be in the plural."""
    assert [row.kind for row in found(f"In Kinshasa, protesters attacked {embassies} on Friday.", "unrest")] == ["riot"]


def test_soldiers_who_cross_back_have_left() -> None:
    """Who crosses back goes home."""
    assert [row.phase for row in found("Hundreds of Burundian soldiers had crossed back into Burundi since Saturday.", "deployment")] == ["withdrawn"]


def test_several_exercises_of_one_organisation_are_all_its() -> None:
    """The organisation before several names is that of each exercise."""
    text = 'The active phase of the joint CSTO exercises "Interaction-2024", "Search-2024" and "Echelon-2024" was held in Almaty.'
    assert [row.organisation for row in found(text, "exercise")] == ["org:csto"] * 3
