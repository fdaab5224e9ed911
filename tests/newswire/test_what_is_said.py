"""What is said, by whom and how: contents with all their words, denials, cues that are none, and sources that stand beside their papers."""

import pytest

from .reading import found, told, value_at


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Sadykova said not a single farmer had been hurt.", "not a single farmer had been hurt"),
        ("The envoy says not all guards were freed.", "not all guards were freed"),
        ("Sadykova told reporters hardly any villagers remained.", "hardly any villagers remained"),
        ("The mayor insists not enough buses have arrived.", "not enough buses have arrived"),
        ("The mayor said only the bridge was closed.", "only the bridge was closed"),
        ("The mayor said repeatedly the bridge was closed.", "the bridge was closed"),
        ("The mayor said only that the bridge was closed.", "the bridge was closed"),
        ("The mayor vowed not to leave.", "not to leave"),
    ],
)
def test_a_content_has_the_adverb_that_limits_or_turns_it(text: str, content: str) -> None:
    """An adverb of degree or denial right before what is said belongs to it, one of how or when it was said does not."""
    assert [row.text for row in found(text, "statement")] == [content]


@pytest.mark.parametrize(
    ("text", "kind", "figures"),
    [
        ("Residents said not a single farmer was killed.", "casualty_report", [("killed", 0)]),
        ("The army said not one conscript was wounded.", "casualty_report", [("wounded", 0)]),
        ("The army says almost no one was hurt.", "casualty_report", []),
        ("Almost nobody was killed in Gao.", "casualty_report", []),
        ("Sadykova said nearly all 70 captives had been released.", "enforcement_report", []),
        ("Not all 70 captives were released.", "enforcement_report", []),
        ("Sadykova said all 70 captives had been released.", "enforcement_report", [("released", 70)]),
        ("The rebels killed nearly 40 conscripts in Gao.", "casualty_report", [("killed", 40)]),
        ("Barely 20 conscripts were killed.", "casualty_report", [("killed", 20)]),
    ],
)
def test_what_is_nearly_a_whole_is_no_exact_number(text: str, kind: str, figures: list[tuple[str, int]]) -> None:
    """Nobody is zero, "almost no one" and "nearly all" are neither zero nor the whole."""
    assert [(one.kind, one.quantity.value) for row in found(text, kind) for one in row.figures] == figures


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The pact did not hold as Tbilisi had hoped.", []),
        ("The guards did not react as Minsk had expected.", []),
        ("As Minsk feared, the guards left.", []),
        ("As Armenia requested, the bloc opened an office.", []),
        ("As far as Moldova is concerned, the pact is in force.", []),
        ("As long as Zas believes so, the office stays open.", []),
        ("As Zas noted, the office stays open.", [("person:stanislav-zas", "the office stays open")]),
        ("The office stays open, as Minsk announced.", [("state:BLR", "The office stays open")]),
    ],
)
def test_what_as_compares_or_measures_is_no_comment(text: str, said: list[tuple[str, str]]) -> None:
    """Beside "as" a verb of saying comments on a clause; one of hoping or asking, and "as far as", do not."""
    assert [(value_at(row, "attribution.source"), row.text) for row in found(text, "statement")] == said


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            "The embassy dismissed as groundless claims that Georgia sent guards to Gao.",
            "statement",
            [{"status": "denied", "text": "Georgia sent guards to Gao"}],
        ),
        ("The embassy rejected as false the allegations of torture.", "statement", [{"status": "denied", "text": "the allegations of torture"}]),
        ("The embassy denounced as reckless the closure of the road.", "statement", [{"status": "reported"}]),
        ("Minsk dismissed as baseless reports that Georgia sent troops to Armenia.", "deployment", [{"status": "denied", "attribution.source": "state:BLR"}]),
        ("Minsk denounced claims that Georgia sent troops to Armenia.", "deployment", [{"status": "denied", "attribution.source": "state:BLR"}]),
        ("Minsk rejected reports that Georgia planned to close its office.", "statement", [{"status": "denied", "attribution.source": "state:BLR"}]),
        ("Minsk denied that Georgia had agreed to send troops to Armenia.", "deployment", [{"status": "denied", "attribution.source": "state:BLR"}]),
        ("Minsk denied that Georgia had said the office was closed.", "statement", [{"text": "Georgia had said the office was closed"}]),
        ("Minsk confirmed reports that Georgia had promised to send guards.", "statement", [{}, {"attribution.source": "state:GEO"}]),
    ],
)
def test_what_is_denied_is_said_by_nobody(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """Reports that somebody calls groundless are denied with all that stands in them, and nobody said what it is denied that they said."""
    rows = sorted(found(text, kind), key=lambda row: row.evidence[0].start)
    assert [{path: value_at(row, path) for path in fields} for row, fields in zip(rows, expected, strict=True)] == expected


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The road was closed, Sadykova was quoted as saying by the Zerkalo news website.", ["The road was closed"]),
        ("The road was closed, Sadykova was quoted by TASS as saying.", ["The road was closed"]),
        ("The road was closed, TASS quoted Sadykova as saying.", ["The road was closed"]),
        ("Sadykova was quoted as saying by the Lenta.ru news website that the road was closed.", ["the road was closed"]),
        ("On Monday, she phoned Xi, who assured her of his support.", []),
        (
            "She went on to say that the bloc had honoured, and would continue to honour, its treaties.",
            ["the bloc had honoured, and would continue to honour, its treaties"],
        ),
        ("She told Xi, who had called, that the road was closed.", ["the road was closed"]),
    ],
)
def test_one_saying_is_one_statement(text: str, said: list[str]) -> None:
    """A clause before "was quoted as saying" is the content, and neither an outlet, a relative clause nor a part of a cue makes another."""
    assert [row.text for row in found(text, "statement")] == said


@pytest.mark.parametrize(
    ("text", "statements", "decisions"),
    [
        ("Kazakhstan declared a nationwide state of emergency until June.", [], ["a nationwide state of emergency"]),
        ("Georgia had declared martial law.", [], ["martial law"]),
        ("The authorities declared a curfew in Gao until June.", [], ["a curfew in Gao"]),
        ("Georgia declared the war over.", ["the war over"], []),
        ("Georgia declared that a curfew was needed.", ["a curfew was needed"], []),
        ("Georgia declared its readiness to help.", ["its readiness to help"], []),
    ],
)
def test_a_measure_that_is_declared_is_decided_and_not_said(text: str, statements: list[str], decisions: list[str]) -> None:
    """Who declares a measure takes it; a thing that is called something, or a readiness, is said."""
    assert [row.text for row in found(text, "statement")] == statements
    assert [row.subject for row in found(text, "decision")] == decisions


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Zas made his position clear in an interview: “The office stays open.”", [("person:stanislav-zas", "The office stays open")]),
        ("Zas made it clear: “The office stays open.”", [("person:stanislav-zas", "The office stays open")]),
        ("Zas was blunt on Monday: “Nobody will leave.”", [("person:stanislav-zas", "Nobody will leave")]),
        ("Zas did not make his position clear: “We shall see.”", []),
        ("Zas made a clear gesture: “Operation Dawn” would go on.", []),
        ("“It was cold,” recalls Aigul Sadykova.", [("person:aigul-sadykova", "It was cold")]),
        ("“Are you safe?” jokes the mayor.", [(None, "Are you safe?")]),
        ("He burnt “Laws,” notes and reports.", []),
    ],
)
def test_a_quotation_is_of_whoever_makes_it_plain(text: str, said: list[tuple[str | None, str]]) -> None:
    """Before a colon somebody makes a position clear or is blunt, behind a quotation a present form that could be a noun is the cue."""
    assert [(value_at(row, "attribution.source"), row.text) for row in found(text, "statement")] == said


@pytest.mark.parametrize(
    ("label", "answers"),
    [
        ("Question", ["Good morning. It was late", "I do not know"]),
        ("Question (Channel 9)", ["Good morning. It was late", "I do not know"]),
        ("Q", ["Good morning. It was late", "I do not know"]),
        ("Journalist", ["Good morning. It was late", "I do not know"]),
        ("Moderator", ["Good morning. It was late", "I do not know"]),
        ("Then it came", ["Good morning. It was late Then it came: Who opened the gate?", "I do not know"]),
    ],
)
def test_who_asks_once_in_a_transcript_is_no_part_of_an_answer(label: str, answers: list[str]) -> None:
    """A label of somebody who asks begins a turn where others have several, and asserts nothing."""
    text = f"Ambassador Sadykova: Good morning. It was late.\n\n{label}: Who opened the gate?\n\nAmbassador Sadykova: I do not know."
    assert sorted(row.text for row in found(text, "statement")) == answers


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Zas appealed for help late on Wednesday.", "help"),
        ("The envoy called for restraint late Sunday.", "restraint"),
        ("The envoy called for an early vote.", "an early vote"),
        ("According to a report published by the OSCE on Monday, the road was closed.", "the road was closed"),
        ("According to Zas, the road to Gao was closed, and nobody left.", "the road to Gao was closed, and nobody left"),
        ("Zas confirmed his readiness to help both in Minsk, and within the bloc.", "his readiness to help both in Minsk, and within the bloc"),
        ("Sadykova told reporters Warsaw had questions.", "Warsaw had questions"),
        ("Sadykova told news channel Khabar-9 that the road was closed.", "the road was closed"),
        ("Had they known, one envoy jokes, they might have left.", "Had they known they might have left"),
        ("Were the truce to fail, Zas said, guards would be sent.", "Were the truce to fail guards would be sent"),
    ],
)
def test_a_content_has_neither_more_nor_less_than_was_said(text: str, content: str) -> None:
    """When it was said and to whom is no part of a content, a condition before the cue and the end of a list are."""
    assert [row.text for row in found(text, "statement")] == [content]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Zas urged the parties “to show restraint,” RIA reported.",
            {("person:stanislav-zas", "the parties “to show restraint,”"), ("org:ria-novosti", "Zas urged the parties “to show restraint,”")},
        ),
        ("Zas called the pact “a mistake”.", {("person:stanislav-zas", "the pact “a mistake”")}),
        (
            "Zas said that the pact held, expressing hope that it would last.",
            {("person:stanislav-zas", "the pact held"), ("person:stanislav-zas", "it would last")},
        ),
        ("Zas said the states had signed a pact expressing hope.", {("person:stanislav-zas", "the states had signed a pact expressing hope")}),
        ("The guards heard the appeal of Armenia for help and left.", {("state:ARM", "help")}),
        ("The mayor rejected the call of Armenia to leave because he was ill.", {(None, "the call of Armenia to leave"), ("state:ARM", "to leave")}),
    ],
)
def test_words_end_where_another_saying_begins(text: str, said: set[tuple[str | None, str]]) -> None:
    """A quotation that ends a content keeps its mark and is told of as a whole, a hope behind a comma and a next deed are apart."""
    rows = found(text, "statement")
    assert {(value_at(row, "attribution.source"), row.text) for row in rows} == said
    assert len(rows) == len(said)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Kyrgyzstan said it had recorded 59 deaths, while 139 people were wounded.", {"killed": "state:KGZ", "wounded": "state:KGZ"}),
        ("Kyrgyzstan said 59 people were killed, whereas 139 were wounded.", {"killed": "state:KGZ", "wounded": "state:KGZ"}),
        ("Kyrgyzstan said 59 people were wounded, while Tajikistan said 41 were killed.", {"wounded": "state:KGZ", "killed": "state:TJK"}),
        ("Kyrgyzstan said 59 people were wounded, while hospitals counted 41 dead.", {"wounded": "state:KGZ", "killed": None}),
    ],
)
def test_a_toll_goes_on_behind_while(text: str, kinds: dict[str, str | None]) -> None:
    """A number behind "while" is of the same voice, unless somebody else has it."""
    assert {one.kind: value_at(row, "attribution.source") for row in found(text, "casualty_report") for one in row.figures} == kinds


@pytest.mark.parametrize(
    ("text", "source", "source_text"),
    [
        ("An AU statement said the road was closed.", "org:au", "An AU statement"),
        ("A Georgian interior ministry statement said the road was closed.", "body:GEO/ministry-of-internal-affairs", "A Georgian interior ministry statement"),
        ("A statement from NATO said the road was closed.", "org:nato", "A statement from NATO"),
        ("A report issued by the OSCE said the road was closed.", "org:osce", "A report issued by the OSCE"),
        ("A report on NATO said the road was closed.", None, "A report on NATO"),
        ("A report from Mali said the road was closed.", None, "A report from Mali"),
        ("A joint statement of Mali and Niger said the road was closed.", None, "A joint statement of Mali and Niger"),
        ("A Georgian study said the road was closed.", None, "A Georgian study"),
        ("The ministry, for its part, said the road was closed.", None, "The ministry"),
        ("Zas, in turn, said the road was closed.", "person:stanislav-zas", "Zas"),
        ("Zas, of the bloc, said the road was closed.", "person:stanislav-zas", "Zas, of the bloc"),
        ("The road was closed, has informed the border guard press-centre.", None, "the border guard press-centre"),
        ("Georgia freezes participation in CSTO - Prime Minister", None, "Prime Minister"),
    ],
)
def test_a_paper_speaks_for_whoever_issued_it(text: str, source: str | None, source_text: str) -> None:
    """The source of a statement or report is whose name stands before it, or behind "by", "from" or "issued by"; asides are no part of a source."""
    fields = {"attribution.source": source, "attribution.source_text": source_text}
    assert told(text, "statement", [fields]) == [fields]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Crowds burnt cars in Almaty. The interior ministry said 12 people were killed.", "body:KAZ/ministry-of-internal-affairs"),
        ("Crowds burnt cars in Almaty and Gao. The interior ministry said 12 people were killed.", None),
        ("Rockets fell on Gao. The army said 12 people were killed.", None),
        ("Fighting went on in South Sudan. The Ministry of Health said 12 people were killed.", "body:SSD/ministry-of-health"),
        ("UNMISS has an office in Juba. The mission said 12 people were killed.", "body:un/unmiss"),
        ("UNMISS and MINUSMA met. The mission said 12 people were killed.", None),
        ("Russia's Eastern Military District said 12 people were killed.", "body:RUS/eastern-military-district"),
    ],
)
def test_an_institution_is_of_the_one_country_that_is_meant(text: str, source: str | None) -> None:
    """Places of one country tell whose a ministry is, and no army, which tells of strikes abroad; a mission is the one just named."""
    assert [value_at(row, "attribution.source") for row in found(text, "casualty_report")] == [source]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Baku said 49 guards were killed, a figure that the mayor disputes.", {("state:AZE", "reported"), (None, "denied")}),
        ("Baku said 49 guards were killed, a claim denied by Yerevan.", {("state:AZE", "reported"), ("state:ARM", "denied")}),
        ("Baku said 49 guards were killed, which Yerevan has denied.", {("state:AZE", "reported"), ("state:ARM", "denied")}),
        ("Baku said 49 guards were killed, a claim that Yerevan did not deny.", {("state:AZE", "reported")}),
        ("Baku said 49 guards were killed, a figure that Yerevan repeated.", {("state:AZE", "reported")}),
        ("Some 49 guards were killed, a figure that Yerevan disputes.", set()),
    ],
)
def test_who_disputes_a_claim_denies_what_it_says(text: str, said: set[tuple[str | None, str]]) -> None:
    """Behind a comma a claim can be denied by somebody else; the toll remains that of whoever told it."""
    assert {(value_at(row, "attribution.source"), row.status) for row in found(text, "statement")} == said
    assert [row.status for row in found(text, "casualty_report")] == ["reported"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The parties considered the military and political situation in the regions.", []),
        ("The leaders considered the plan dangerous and wrong.", ["the plan dangerous and wrong"]),
    ],
)
def test_what_is_considered_is_said_only_with_what_it_is_called(text: str, said: list[str]) -> None:
    """A second adjective before the noun says nothing of it; one behind it does."""
    assert [row.text for row in found(text, "statement")] == said
