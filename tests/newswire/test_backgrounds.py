"""Backgrounds: what the writer tells behind what somebody asks or agrees to is not in that one's words."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "source", "said"),
    [
        ("The CSTO agreed to send troops after Tokayev appealed for help in quelling riots that killed 20 people.", None, "to send troops"),
        ("Tokayev called on the bloc to help after clashes left 155 people dead.", None, "the bloc to help"),
        ("Putin urged both sides to show restraint as fighting killed 12 soldiers.", None, "both sides to show restraint"),
        ("Guterres called for calm amid clashes that have left 49 people dead.", None, "calm"),
        ("Japarov agreed to meet Rahmon hours after shelling killed three soldiers.", None, "to meet Rahmon"),
        ("Tokayev asked for help in ending unrest that has killed at least 40 people.", None, "help in ending unrest"),
        ("Zas said the force had left after riots killed 20 people.", "person:stanislav-zas", "the force had left after riots killed 20 people"),
        ("Zas condemned the attack that killed 12 soldiers.", "person:stanislav-zas", "the attack that killed 12 soldiers"),
        ("Zas vowed to punish the gunmen who killed 12 soldiers.", "person:stanislav-zas", "to punish the gunmen who killed 12 soldiers"),
    ],
)
def test_a_toll_behind_what_is_asked_is_the_writers(text: str, source: str | None, said: str) -> None:
    """Behind an infinitive or noun that is asked or agreed to, "after" and "as" with a past tell why; in a clause that is said, all is said."""
    assert value_at(found(text, "statement")[0], "text") == said
    assert [value_at(row, "attribution.source") for row in found(text, "casualty_report")] == [source]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Zas promised to send observers after the talks ended.", "to send observers after the talks ended"),
        ("Zas promised to leave after parliament approved the plan.", "to leave after parliament approved the plan"),
        ("Zas denied sending troops after the riots broke out.", "sending troops after the riots broke out"),
        ("Zas urged the army to end a war that has killed 12,000 people.", "the army to end a war that has killed 12,000 people"),
    ],
)
def test_a_condition_belongs_to_what_is_said(text: str, said: str) -> None:
    """What is promised for a time to come keeps that time, and what is denied each word of it."""
    assert value_at(found(text, "statement")[0], "text") == said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The ministers underlined Armenia's readiness to host the talks, and thanked the Tajik side for its hospitality.",
            [(None, "Armenia's readiness to host the talks"), ("state:ARM", "to host the talks"), (None, "for its hospitality")],
        ),
        ("Zas repeated his promise to go, and left.", [("person:stanislav-zas", "his promise to go")]),
        ("Zas gave a promise to go and stay away.", [("person:stanislav-zas", "to go and stay away")]),
    ],
)
def test_what_the_subject_goes_on_to_do_is_not_in_the_noun(text: str, expected: list[tuple[str | None, str]]) -> None:
    """ "Underlined X's readiness to A, and thanked Y": the second verb has the subject of the first."""
    assert [(value_at(row, "attribution.source"), value_at(row, "text")) for row in found(text, "statement")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fighting broke out near Kekh after Tajik guards, according to Bishkek, took up positions there.", "Tajik guards took up positions there"),
        ("The unrest began when police, according to the opposition, shot at a crowd.", "police shot at a crowd"),
        ("He returned to the town, which, according to Zas, was in ruins.", "which was in ruins"),
        ("The soldiers, according to Zas, have left.", "The soldiers have left"),
        ("The talks ended, according to Zas, after Minsk had refused.", "The talks ended after Minsk had refused"),
        ("The road was closed after the shelling, according to Zas, and three bridges were down.", "The road was closed after the shelling"),
    ],
)
def test_an_authority_within_a_clause_tells_that_clause(text: str, expected: str) -> None:
    """Commas with "according to" between the subject and verb of a subordinate clause give that clause to a voice, and the main clause to nobody."""
    statement = found(text, "statement")[0]
    assert value_at(statement, "text") == expected
    assert all(value_at(row, "attribution") is None for row in found(text, "armed_incident"))


def test_a_day_before_the_clause_is_not_when_it_was_said() -> None:
    """A day in the main clause is when that happened, and tells nothing of when the authority for the other clause spoke."""
    (statement,) = found("Fighting broke out on Wednesday after Tajik guards, according to Bishkek, took up positions there.", "statement")
    assert value_at(statement, "when") is None
