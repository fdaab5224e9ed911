"""Recipients and nationals: who is to have something says nothing, somebody of a nation is not the state, and what a post claims falsely is denied."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Armenia was offered only a fact-finding mission.", []),
        ("Kazakhstan was promised support.", []),
        ("Armenia was offered help by Russia.", []),
        ("Armenia offered help to Belarus.", ["help to Belarus"]),
        ("Armenia promised that help would come.", ["help would come"]),
        ("Armenia was promised that help would come.", ["help would come"]),
    ],
)
def test_who_is_to_have_something_says_nothing(text: str, expected: list[str]) -> None:
    """In the passive of a verb of giving the subject is who is to have it, and what is given is no content."""
    assert [row.text for row in found(text, "statement")] == expected


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("“Violence helps nobody,” Stoltenberg told reporters. “We are ready,” the Norwegian said.", None),
        ("The Italian said the attack was unprovoked.", None),
        ("The Italians said the attack was unprovoked.", "state:ITA"),
        ("The Italian government said the attack was unprovoked.", "body:ITA/government"),
        ("Four people were hurt at the French embassy in Niamey, the interior ministry said.", None),
        ("Four people were hurt in Niamey, the French interior ministry said.", "body:FRA/interior-ministry"),
    ],
)
def test_somebody_of_a_nation_is_not_the_state(text: str, source: str | None) -> None:
    """A nationality alone is a person, and an embassy does not make a ministry that of its state."""
    assert value_at(found(text, "statement")[-1], "attribution.source") == source


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("A post claiming that 20 soldiers had been captured is fake, the CSTO said.", "denied"),
        ("A video claiming that three soldiers had died is false, the CSTO says.", "denied"),
        ("Reports that three soldiers had died are false, the CSTO says.", "denied"),
        ("Suggestions that three soldiers had died are false, the CSTO says.", "denied"),
        ("Accusations that soldiers had killed three people are baseless, the CSTO says.", "denied"),
        ("Speculation that three soldiers had died spread after the CSTO told of its plans.", "reported"),
        ("A post claiming that three soldiers had died was shared by the CSTO.", "reported"),
    ],
)
def test_what_a_post_claims_falsely_is_denied(text: str, status: str) -> None:
    """What posts and videos claim is denied where somebody calls them false."""
    assert [row.status for row in found(text, "casualty_report")] == [status]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The exercise “Search” will be held in Kazakhstan in October.", ("planned", "2022-10")),
        ("The exercise “Search” was held in Kazakhstan in October.", ("reported", "2021-10")),
        ("The exercise “Search” has not been held since 2019.", ("denied", "2019/..")),
        ("The “Search” exercise will be held in Kazakhstan in October.", ("planned", "2022-10")),
    ],
)
def test_the_verb_behind_a_quoted_name_is_that_of_the_exercise(text: str, expected: tuple[str, str]) -> None:
    """A name in quotation marks between an exercise and its verb leaves the verb to the exercise."""
    (row,) = found(text, "exercise")
    assert (row.status, value_at(row, "when.edtf")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The ministry produced a plan, said Petr Zorbek, the bloc's commissioner, who refused to give details.",
            ("The ministry produced a plan", "petr-zorbek"),
        ),
        ("The ministry produced a plan, said Petr Zorbek, who wants to resign.", ("The ministry produced a plan", "petr-zorbek")),
        ("The ministry said Petr Zorbek, who refused to resign, had left.", ("Petr Zorbek, who refused to resign, had left", None)),
    ],
)
def test_what_hangs_on_a_relative_clause_is_not_what_the_name_before_it_does(text: str, expected: tuple[str, str | None]) -> None:
    """An infinitive behind the verb of "who refused to" belongs to it, so that who stands before it may be who speaks."""
    (row,) = [one for one in found(text, "statement") if one.attribution.cue == "said"]
    assert (row.text, value_at(row, "attribution.source")) == (expected[0], expected[1] and f"person:{expected[1]}")


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Opponents of the coup marched in Niamey on July 30.", "unrest", ["protest"]),
        ("Victims of the riots gathered in Almaty on Friday.", "unrest", []),
        ("Survivors of the attack said that it was over.", "armed_incident", []),
        ("Victims of the riots in Almaty gathered on Friday.", "unrest", ["riot"]),
        ("The riots in Almaty were over on Friday.", "unrest", ["riot"]),
    ],
)
def test_an_event_may_only_say_who_somebody_is(text: str, kind: str, expected: list[str]) -> None:
    """An event without a place of its own behind victims, supporters or opponents is not told, nor did it happen when they act."""
    assert [row.kind for row in found(text, kind)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three people were killed, the press service of the interior ministry reports.", 1),
        ("Three people were killed, the head of the border service claims.", 1),
        ("He read three books, a list of police reports.", 0),
    ],
)
def test_a_comment_in_the_present_may_have_a_long_voice(text: str, expected: int) -> None:
    """A verb of saying in the present ends a sentence also behind somebody "of" something."""
    assert len(found(text, "statement")) == expected


@pytest.mark.parametrize("text", ["x. ; , Zas said.", "; , Zas said.", "Determining that it rained,", "About 900 troops are said to be deployed"])
def test_a_line_that_is_cut_off_is_read_too(text: str) -> None:
    """Marks without words before a voice, and lines that end where more was to come, raise nothing and hold no deed."""
    assert [row for kind in ("casualty_report", "armed_incident", "decision") for row in found(text, kind)] == []
