"""Hosts and callers: who visits whom by an invitation, who telephones whom, what a body's president is, and verbs that a comment parts."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "visitor", "status"),
    [
        ("Japarov thanked Tokayev and invited him to visit Bishkek.", "person:kassym-jomart-tokayev", "planned"),
        ("Japarov met Tokayev in Astana. The Kyrgyz president invited him to visit Osh.", "person:kassym-jomart-tokayev", "planned"),
        ("Tokayev told Macron that Japarov had invited him to visit Bishkek.", "person:kassym-jomart-tokayev", "planned"),
        ("Japarov invited Tokayev to pay a visit to Bishkek.", "person:kassym-jomart-tokayev", "planned"),
        ("Tokayev was invited by Japarov to visit Bishkek.", "person:kassym-jomart-tokayev", "planned"),
        ("Tokayev accepted an invitation to visit Bishkek.", "person:kassym-jomart-tokayev", "planned"),
        ("Tokayev has accepted Japarov's invitation to pay a visit to Bishkek.", "person:kassym-jomart-tokayev", "planned"),
        ("Tokayev declined an invitation to visit Bishkek.", "person:kassym-jomart-tokayev", "denied"),
    ],
)
def test_who_is_invited_travels(text: str, visitor: str, status: str) -> None:
    """The journey of an invitation is that of whom it goes to, and "him" is never who invites."""
    assert [(value_at(row, "visitor"), value_at(row, "status")) for row in found(text, "visit")] == [(visitor, status)]


@pytest.mark.parametrize(
    "text",
    [
        "Emomali Rahmon invited him to visit Dushanbe.",
        "Tokayev will accept an invitation to visit Bishkek.",
        "Tokayev did not decline an invitation to visit Bishkek.",
    ],
)
def test_an_invitation_of_nobody_known_or_not_yet_taken_is_no_visit(text: str) -> None:
    """Whom nothing names does not travel, and what is not decided is none."""
    assert found(text, "visit") == []


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Tokayev called Putin overnight.", ["person:vladimir-putin"]),
        ("Tokayev called Putin and Xi overnight.", ["person:vladimir-putin", "person:xi-jinping"]),
        ("Tokayev, who called President Putin in the early hours, asked for troops.", ["person:vladimir-putin"]),
        ("Tokayev called Putin on Tuesday to discuss the riots.", ["person:vladimir-putin"]),
        ("Tokayev phoned both leaders on Tuesday.", []),
        ("Tokayev called Putin a friend.", None),
        ("Tokayev called Putin on Tuesday a friend.", None),
        ("Putin called Lukashenko to Moscow.", None),
        ("Putin called Lukashenko to order.", None),
        ("Tokayev did not call Putin.", None),
        ("Tokayev called on Putin to wait.", None),
        ("Tokayev called off a meeting with Putin in Sochi.", None),
        ("Tokayev called for restraint with Putin on Tuesday.", None),
    ],
)
def test_who_is_called_is_telephoned(text: str, others: list[str] | None) -> None:
    """People of whom nothing more is said than when and why somebody called them were on the telephone, unless they are called something or somewhere."""
    told = [list(row.participants) for row in found(text, "meeting")]
    assert told == ([] if others is None else [["person:kassym-jomart-tokayev", *others]])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It has, however, recalled its permanent envoy.", []),
        ("It has, for its part, recalled its permanent envoy.", []),
        ("Tokayev, who called President Putin and President Xi in the early hours, flew home.", []),
        ("The general, however, recalled that the post had been empty.", ["the post had been empty"]),
        ("The truce has, said Zas, failed.", ["The truce has failed"]),
        ("Armenia has, Zas said, left.", ["Armenia has left"]),
        ("The road was, unfortunately, closed, said Zas.", ["The road was, unfortunately, closed"]),
    ],
)
def test_an_auxiliary_waits_for_its_verb(text: str, said: list[str]) -> None:
    """A comment between an auxiliary and its verb makes no voice of the object, and who speaks there parts one statement."""
    assert [value_at(row, "text") for row in found(text, "statement")] == said


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Moldova will, however, send 30 soldiers to Kosovo.", "planned"),
        ("Moldova has not, however, sent 30 soldiers to Kosovo.", "denied"),
        ("Moldova has, meanwhile, sent 30 soldiers to Kosovo.", "reported"),
    ],
)
def test_a_parted_verb_keeps_its_auxiliary(text: str, status: str) -> None:
    """What is not, and what is ahead, stays so across an adverb in commas."""
    assert [value_at(row, "status") for row in found(text, "deployment")] == [status]


@pytest.mark.parametrize(
    ("text", "role", "of"),
    [
        ("The ECOWAS Commission met. The commission's president, Awa Diallo, read it out.", "other", "body:ecowas/commission"),
        ("The assembly's president, Awa Diallo, read it out.", "other", None),
        ("The bloc's president, Awa Diallo, read it out.", "other", None),
        ("The country's president, Awa Diallo, read it out in Mali.", "head_of_state", "state:MLI"),
        ("Mali's president, Awa Diallo, read it out.", "head_of_state", "state:MLI"),
    ],
)
def test_a_president_of_a_body_is_no_head_of_state(text: str, role: str, of: str | None) -> None:
    """Whose president somebody is decides what the office is."""
    assert [(value_at(row, "role"), value_at(row, "of")) for row in found(text, "tenure")] == [(role, of)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The State Border Committee met in Minsk. The committee said the road was open.", "body:state-border-committee"),
        ("The CSTO Secretariat objected. The secretariat said the road was open.", "body:csto/secretariat"),
        ("The State Border Committee met the Investigative Committee. The committee said the road was open.", None),
        ("The State Border Committee met. The committee of experts said the road was open.", None),
        ("A committee met. The committee said the road was open.", None),
    ],
)
def test_a_body_in_short_is_the_one_named(text: str, source: str | None) -> None:
    """One word for an institution means the body that ends in it, where the text has named one alone."""
    assert [value_at(row, "attribution.source") for row in found(text, "statement")] == [source]
