"""What was not done, or not settled: deeds of which nobody is the doer, moves that were not agreed on, attacks that would be encouraged."""

import pytest

from .reading import found, told, value_at


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("No ally sent soldiers to Niger.", "deployment", "denied"),
        ("No ECOWAS country has sent soldiers to Niger.", "deployment", "denied"),
        ("Benin aside, no other member state has sent soldiers to Niger.", "deployment", "denied"),
        ("No neighbour has recognised the junta or sent peacekeepers to Niger.", "deployment", "denied"),
        ("No ally will send soldiers to Niger.", "deployment", "denied"),
        ("No country withdrew its troops from Mali.", "deployment", "denied"),
        ("No member asked the CSTO for help.", "request", "denied"),
        ("No protesters stormed the mayor's office in Almaty.", "unrest", "denied"),
        ("No country but Benin sent soldiers to Niger.", "deployment", "reported"),
        ("No country sent more soldiers to Niger than Benin.", "deployment", "reported"),
        ("No member that sent soldiers to Niger regrets it.", "deployment", "reported"),
        ("No sooner had the bloc sent soldiers to Niger than fighting resumed.", "deployment", "reported"),
        ("Benin, which no ally backed, sent soldiers to Niger.", "deployment", "reported"),
    ],
)
def test_nobody_does_what_no_ally_does(text: str, kind: str, status: str) -> None:
    """A deed is denied of which "no" says that none of those who could have done it did, unless one is excepted."""
    assert [record.status for record in found(text, kind)] == [status]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No ally has sent soldiers to Niger, and Chad turned down a request for troops in May.", None),
        ("Benin has sent 300 soldiers to Niger, and Chad left the bloc in May.", None),
        ("Benin sent 300 soldiers to Niger in May.", "2021-05"),
    ],
)
def test_a_perfect_has_not_the_day_of_the_next_clause(text: str, expected: str | None) -> None:
    """When another clause was true says nothing of what somebody "has sent"."""
    started = found(text, "deployment")[0].started
    assert (started.edtf if started is not None else None) == expected


def test_nobody_refuses() -> None:
    """Where no ally refused to send soldiers, nothing was refused and nobody is told to have been sent."""
    assert not found("No ally refused to send soldiers to Niger.", "deployment")


@pytest.mark.parametrize(
    ("text", "phase", "status"),
    [
        ("A decision providing for the deployment of CSTO observers to Armenia was not agreed upon.", "announced", "denied"),
        ("The draft on the deployment of CSTO observers to Armenia was not adopted.", "announced", "denied"),
        ("Members could not agree on the deployment of CSTO observers to Armenia.", "announced", "denied"),
        ("The bloc failed to agree on the deployment of CSTO observers to Armenia.", "announced", "denied"),
        ("The deployment of CSTO troops to Armenia has not been approved.", "announced", "denied"),
        ("There has been no deployment of CSTO troops to Armenia.", None, "denied"),
        ("There has been no withdrawal of Russian troops from Georgia.", "withdrawing", "denied"),
        ("The deployment of CSTO troops to Armenia was ruled out by Putin.", "declined", "reported"),
        ("The plan for the deployment of CSTO troops to Armenia was vetoed by Belarus.", "declined", "reported"),
        ("The deployment of CSTO troops to Armenia was not ruled out.", "announced", "possible"),
        ("The bloc agreed on the deployment of CSTO observers to Armenia.", "announced", "reported"),
        ("The deployment of CSTO troops to Armenia was approved by the council.", "announced", "reported"),
    ],
)
def test_moves_that_nobody_settled_are_not_announced(text: str, phase: str | None, status: str) -> None:
    """What was not agreed on is denied, what was ruled out declined; nobody is counted in it."""
    (record,) = found(text, "deployment")
    assert (record.phase, record.status, record.personnel) == (phase, status, None)


def test_what_was_not_discussed_is_no_move() -> None:
    """A deployment that was not even spoken of is neither denied nor told."""
    assert not found("The deployment of CSTO troops to Armenia was not discussed.", "deployment")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The silence could be seen as a green light for further aggression against Armenia.", 0),
        ("Azerbaijan could take it as an invitation for new attacks on Armenia.", 0),
        ("He warned that the silence would encourage new attacks on Armenia by Azerbaijan.", 0),
        ("The silence could invite another invasion of Armenia.", 0),
        ("That would embolden Azerbaijan to launch an attack on Armenia.", 0),
        ("This could lead to new attacks on Armenia.", 0),
        ("The silence encouraged new attacks on Armenia.", 1),
        ("In light of attacks on Armenia, the council met.", 1),
        ("The council would not condemn the attack on Armenia.", 1),
        ("The raid may have provoked an attack on Armenia.", 1),
        ("The rebels were emboldened by attacks on Armenia.", 1),
    ],
)
def test_what_would_be_encouraged_has_not_happened(text: str, count: int) -> None:
    """An attack for which there is a green light, or that something would bring about, is not told; what is definite or was brought about is."""
    assert len(found(text, "armed_incident")) == count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Armenia asked the CSTO for help. The bloc refused.", "declined"),
        ("Armenia asked the CSTO for help. The bloc refused to send troops.", "declined"),
        ("Armenia asked the CSTO for help. The bloc agreed.", "granted"),
        ("Armenia asked the CSTO for help. The request went unanswered for weeks.", "unanswered"),
        ("Armenia asked the CSTO for help. The appeal was turned down.", "declined"),
        ("Armenia asked the CSTO for help. The CSTO did not respond.", "unanswered"),
        ("Armenia asked the CSTO for help. The bloc refused to comment.", None),
        ("Armenia asked the CSTO for help. Russia refused.", None),
        ("Armenia asked the CSTO for help. The request might be granted.", None),
        ("Armenia asked the CSTO for help. Did the bloc refuse?", None),
        ("Armenia asked the CSTO for help.\n\nThe bloc refused.", None),
    ],
)
def test_the_next_sentence_answers_a_request(text: str, expected: str | None) -> None:
    """What became of a request may stand in the next sentence of its paragraph, if that speaks of the request or of whom it was made to."""
    (record,) = found(text, "request")
    assert record.outcome == expected
    assert len(record.evidence) == 1 + (expected is not None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Armenia requested consultations under Article 2 of the treaty.", [{"requester": "state:ARM", "subject": "political_support"}]),
        ("The company requested consultations with its lawyers.", []),
        ("Armenia held consultations under Article 2 of the treaty.", []),
    ],
)
def test_consultations_are_asked_for(text: str, expected: list[dict[str, object]]) -> None:
    """A state that requests consultations asks its allies for their support."""
    assert told(text, "request", expected) == expected


@pytest.mark.parametrize(
    ("text", "path", "expected"),
    [
        ("The number of security personnel killed rose to 19.", "figures.0.group", "security personnel"),
        ("The number of police officers wounded rose to 19.", "figures.0.group", "police officers"),
        ("Officials put the number of servicemen killed at 18.", "figures.0.group", "servicemen"),
        ("The number of people killed rose to 19.", "figures.0.group", None),
        ("The number of dead rose to 19.", "figures.0.group", None),
        ("The fighting forced 137,000 Kyrgyz villagers to evacuate.", "figures.0.kind", "displaced"),
    ],
)
def test_numbers_have_their_group(text: str, path: str, expected: object) -> None:
    """The number of some who were killed is of them, and those who are forced to evacuate are displaced."""
    (record,) = found(text, "casualty_report")
    assert value_at(record, path) == expected
