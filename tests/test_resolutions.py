"""Resolutions and communiqués: clauses that begin with a verb are those of the body with which the preamble begins."""

from csto_events import parse

COMMUNIQUE = """The Permanent Council of the CSTO, at its meeting in Minsk on 12 January 2022:

1. Welcomes the Secretary General;

2. Strongly condemns the attack on the border post near Batken, which claimed the lives of three guards;

3. Decides to extend the mandate of the peacekeeping force by one month;

4. Requests the Joint Staff to report by March, and urges Armenia to take part;

5. Decides to remain seized of the matter.
"""
RESOLUTION = """The Security Council,

Reaffirming its strong support for the people of Mali,

Determining that the fighting in Mali threatens peace in the region,

1. Decides to end the mandate of the mission on 30 June 2023;

2. Calls upon Mali to protect the withdrawal.
"""
ARTICLE = """The council spoke of two papers:

Reports from Minsk say that the road is open.

Calls for help came from Batken.
"""


def said(text: str) -> dict[str, str | None]:
    """Whose words each statement of a text is, by its beginning."""
    records = [record for record in parse(text, published="2022-01-12").records if record.type == "statement"]
    return {record.evidence[0].exact[:24]: record.attribution.source if record.attribution else None for record in records}


def test_what_operative_clauses_say_is_said_by_the_body_of_the_preamble() -> None:
    """Each clause has its content and the body as its source, also behind "and"."""
    assert said(COMMUNIQUE) == {
        "the attack on the border": "body:csto/permanent-council",
        "the Joint Staff to repor": "body:csto/permanent-council",
        "Armenia to take part": "body:csto/permanent-council",
    }


def test_what_operative_clauses_decide_is_decided_by_the_body_of_the_preamble() -> None:
    """To remain seized of a matter decides nothing."""
    decisions = [record for record in parse(COMMUNIQUE, published="2022-01-12").records if record.type == "decision"]
    assert [(one.body, one.subject) for one in decisions] == [("body:csto/permanent-council", "to extend the mandate of the peacekeeping force by one month")]


def test_a_lost_life_is_claimed_by_nobody() -> None:
    """An attack that claims lives says nothing."""
    report = next(record for record in parse(COMMUNIQUE, published="2022-01-12").records if record.type == "casualty_report")
    assert [(one.kind, one.quantity.value, one.group) for one in report.figures if one.quantity] == [("killed", 3, "guards")]


def test_recitals_are_of_the_same_body() -> None:
    """A resolution of the United Nations begins with participles."""
    assert set(said(RESOLUTION).values()) == {"body:un/security-council"}
    assert len(said(RESOLUTION)) == 3


def test_paragraphs_that_begin_with_a_noun_like_a_verb_are_no_resolution() -> None:
    """Without a body that resolves, "Reports" are reports."""
    assert "council" not in str(said(ARTICLE).values())
