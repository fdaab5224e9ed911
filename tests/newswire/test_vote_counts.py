"""By how many something was approved stands between the verb and what was approved; what is only voted on or debated has not been sent."""

import pytest

from csto_events.language.vote_counts import with_vote_counts

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "phase", "status", "sender"),
    [
        ("Armenia's parliament approved by 72 votes to 6 the dispatch of 100 soldiers to Kazakhstan.", "announced", "reported", "state:ARM"),
        ("Armenia's parliament authorised by 72 votes to 6 the dispatch of 100 soldiers to Kazakhstan.", "announced", "reported", "state:ARM"),
        ("Armenia's parliament approved by a vote of 72 to 6 the dispatch of 100 soldiers to Kazakhstan.", "announced", "reported", "state:ARM"),
        ("Armenia's parliament voted 72-6 to send 100 soldiers to Kazakhstan.", "announced", "reported", "state:ARM"),
        ("Armenia's parliament voted by 72 votes to 6 to send 100 soldiers to Kazakhstan.", "announced", "reported", "state:ARM"),
        ("Armenia's parliament voted 72-6 against sending 100 soldiers to Kazakhstan.", "declined", "reported", "state:ARM"),
        ("Armenia's parliament rejected by 60 votes to 12 the dispatch of 100 soldiers to Kazakhstan.", "declined", "reported", None),
        ("Armenia's parliament will vote on the dispatch of 100 soldiers to Kazakhstan.", "announced", "possible", None),
        ("Armenia's parliament is due to debate on Friday the dispatch of 100 soldiers to Kazakhstan.", "announced", "possible", None),
        ("Armenia's parliament put off a vote on the dispatch of 100 soldiers to Kazakhstan.", "announced", "possible", None),
        ("Armenia's parliament voted on Friday for the dispatch of 100 soldiers to Kazakhstan.", "announced", "reported", None),
        ("Armenia's parliament voted in favour of the dispatch of 100 soldiers to Kazakhstan.", "announced", "reported", None),
        ("Armenia's parliament will vote for the dispatch of 100 soldiers to Kazakhstan.", "announced", "planned", None),
        ("Armenia's parliament voted against the dispatch of 100 soldiers to Kazakhstan.", "declined", "reported", None),
        ("Armenia's parliament voted for the withdrawal of 100 soldiers from Kazakhstan.", "withdrawing", "reported", None),
        ("After the vote on Friday the dispatch of 100 soldiers to Kazakhstan began.", "under_way", "reported", None),
    ],
)
def test_troops_that_are_voted_on(text: str, phase: str, status: str, sender: str | None) -> None:
    (sent,) = found(text, "deployment")
    contingents = value_at(sent, "contingents")
    personnel = contingents[0].personnel if contingents else value_at(sent, "personnel")
    assert (value_at(sent, "phase"), value_at(sent, "status"), personnel.value) == (phase, status, 100)
    assert (contingents[0].contributor if contingents else None) == sender


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Armenia's parliament approved by 72 votes to 6 the dispatch of 100 soldiers to Kazakhstan.", ["the dispatch of 100 soldiers to Kazakhstan"]),
        ("The Senate approved 72-6 the plan.", ["the plan"]),
        ("The Senate approved 12 to 15 new posts.", ["12 to 15 new posts"]),
        ("The team passed 72-6 on Friday.", []),
    ],
)
def test_what_is_approved(text: str, subjects: list[str]) -> None:
    assert [value_at(one, "subject") for one in found(text, "decision")] == subjects


@pytest.mark.parametrize("verb", ["approves", "decides", "endorses", "opposes", "ratifies", "sanctions"])
def test_a_vote_is_told_by_any_form_of_the_verb(verb: str) -> None:
    """The numbers of a vote are no part of the sentence behind a verb in the present either."""
    assert with_vote_counts("NEIMNIMDN", ["parliament", verb, "by", "72", "votes", "to", "6", "the", "dispatch"]) == "NERRRRRDN"
