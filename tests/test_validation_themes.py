"""What rules say to the letter, and where exactly they begin to speak."""

import re

import attrs
import pytest

from csto_events.model import (
    Attribution,
    Bundle,
    CasualtyFigure,
    CasualtyReport,
    Contingent,
    Deployment,
    Document,
    DocumentId,
    Edit,
    Evidence,
    Finding,
    FrozenMapping,
    Membership,
    Organisation,
    OrganisationId,
    Person,
    PersonId,
    Place,
    PlaceId,
    Quantity,
    RecordId,
    Relation,
    State,
    StateId,
    Statement,
    Suppression,
    Tenure,
    Unrest,
    Visit,
)
from csto_events.model.ids import record_id
from csto_events.validation import RULES, Context, rule_of, validate
from csto_events.validation.samples import article, bundle, claim, exactly, figure, on, quote, said_by

CSTO, ARMENIA, KAZAKHSTAN = OrganisationId("org:csto"), StateId("state:ARM"), StateId("state:KAZ")
TIERS = {rule.name: rule.tier for rule in RULES}


def found(name: str, made: Bundle) -> list[Finding]:
    return list(rule_of(name).findings(Context(made, tiers=TIERS)))


def said(name: str, made: Bundle) -> list[tuple[str, str, str]]:
    return [(finding.path, finding.message, finding.mend) for finding in found(name, made)]


# What every rule says in its own bad bundle, word for word

SAYS = {
    "references/dangling": "place:KZ/aktau is not in the bundle; add what it names, or take the reference out",
    "references/wrong-kind": "it names a casualty_report; name one of: meeting, visit, deployment, exercise, operation, armed_incident, unrest, coded_event",
    "references/id-of-another-type": "visit:0123456789ab, where the record is of the type unrest; derive the id from the record's type and first span",
    "references/to-itself": "unrest:b6a2cb9b9d6e names itself; name the other, or take the reference out",
    "references/office-of-another": "tenure:6bdd6f4a3e4e is the office of person:nikol-pashinyan; move it to that person",
    "references/id-against-parent": "place:KG/almaty says KG, its fields say KZ; correct the one that is wrong",
    "references/minted-as-resolved": "person:ivan-petrov~e0a5c2 was minted for one document; set resolved to false, or give the id of the registry",
    "evidence/unknown-document": "doc:0000000000000000 is not in the bundle; add the document; its text may be left out",
    "evidence/ungrounded": "'Protests ended in Almaty' is said to stand at 0 to 24, where the text has 'Protests began in Almaty'; "
    "give the span at which the text has these words",
    "evidence/more-than-a-sentence": "'Protests began in Almaty. The president spoke.' is 2 sentences; give a piece of evidence for each place",
    "evidence/overlapping-pieces": "it shares words with evidence[0]; unite the two, or leave one out",
    "evidence/statement-reworded": "'The mechanism is working' is not what the evidence says; give the words of the evidence",
    "evidence/cuts-a-word": "'Zas went to Alm' is a part of 'Zas went to Almaty'; let the span begin and end with whole words",
    "evidence/no-words": "'–' is no word; give the words that carry the claim",
    "values/quantity-outside-evidence": "'64' does not stand in the evidence; give the words of the text, or the evidence that has them",
    "values/quantity-misread": "'164' is read as value 164, low 164, high 164 (exact), and is given as value 146, low 146, high 146 (exact); "
    "give the numbers that the words say",
    "values/zero-from-nothing": "zero, and no word of the evidence says so; leave the figure out, or give the words",
    "values/words-not-in-text": "the document does not have '5'; give the words of the text, or none",
    "quantities/bounds-against-qualifier": "at_least with value, low, high; give a low bound alone, or another qualifier",
    "quantities/year-as-count": "'2021' is the year of its date, too; leave the figure out, or the date",
    "quantities/beyond-belief": "12,000,000 people; look whether the number was read rightly, and what it counts",
    "polarity/negated-as-fact": "reported, where the text says 'not send'; leave the record out, or set the status to denied or the phase to declined",
    "polarity/hypothetical-as-fact": "reported, where the text says 'if Armenia sent'; pass it over as conditional",
    "polarity/possibility-as-fact": "reported, where the text says 'could send'; set the status to possible",
    "polarity/plan-as-fact": "reported, where the text says 'will send'; set the status to planned",
    "polarity/denied-as-fact": "reported, where the source 'denied' it; set the status to denied",
    "time/ends-before-it-begins": "ended 2021-01-10 is before started 2022-01-07; give the dates in order, or leave the wrong one out",
    "time/announced-after-it-began": "started 2022-01-07 is before announced 2022-01-08; give the dates in order, or leave the wrong one out",
    "time/fact-in-the-future": "since 2022-11 is after the publication on 2022-01-11; correct the date, or set the status to planned",
    "time/figures-after-publication": "as of 2023-01-10, which is after the publication on 2022-01-11; correct the date, or leave it out",
    "time/year-from-nowhere": "2022-01-19 is explicit, but 'January 19' gives no year; set the basis to inferred",
    "standing/contributor-not-a-member": "state:MNG is no member of org:csto on 2022-01-11, where the registry has: nothing; "
    "correct the contributor or the organisation, or leave one out",
    "standing/membership-against-registry": "member of org:csto on 2022-01-11, where the registry has: nothing; "
    "look whether text, date and state were read rightly",
    "standing/chair-against-registry": "state:KAZ in the chair on 2022-01-11, where the registry has state:ARM; "
    "look whether text, date and state were read rightly",
    "standing/tenure-against-registry": "person:stanislav-zas as prime minister of state:ARM on 2019, where the registry has person:nikol-pashinyan; "
    "look whether name, title and date were read rightly",
    "figures/contradict-within-report": "24, where records[0].figures[0] has 20; make a report of each",
    "figures/part-above-whole": "33 children of 23 in all; correct the one that is wrong",
    "figures/part-of-smaller-report": "33, of which casualty_report:3d1c5f7f5b0c has 23 in all; correct the figure, or take the relation out",
    "figures/more-killed-than-casualties": "10 casualties, of whom 14 killed or wounded; correct the one that is wrong",
    "figures/contingents-above-total": "300 in all, of whom the contingents have 350; correct the one that is wrong",
    "figures/reports-contradict": "31, where records[1].figures[0].quantity has 24; say which corrects the other, or what tells them apart",
    "casualties/neither-time-nor-place": "no date, no place, no event, and no day of publication; give at least one of them",
    "casualties/graver-above-milder": "90 hospitalised, and 24 wounded; correct the one that is wrong, or make a report of each",
    "casualties/toll-falls-unexplained": "at most 24 on 2022-01-09, after at least 31 on 2022-01-08; "
    "say that it corrects the earlier report, or correct the figure",
    "deployments/phase-against-status": "under_way, and planned; set the phase to announced, or the status to reported",
    "deployments/host-sends-to-itself": "state:KAZ is the host, too; correct one of the two",
    "deployments/over-and-under-way": "under_way, and ended on 2022-01-09; correct the phase or the date",
    "deployments/contingent-of-nothing": "no contributor, no number, no equipment; leave it out",
    "statements/marks-around-text": "'“The mechanism works – really.”' stands in quotation marks; take the marks away",
    "statements/no-words": "'–' says nothing; leave the statement out, or give its words",
    "statements/said-by-no-word": "no source, no words for one, no cue and no channel; give what the text has, or leave the statement out",
    "attribution/speaker-inside-content": "'said' stands inside the content; end the content before it, and begin again after it",
    "attribution/words-differ": "'asserted', where the span has 'said'; give the words of the span",
    "attribution/unnamed-source-identified": "'A police spokesman' is taken for person:stanislav-zas; set the source to null",
    "attribution/relayed-by-its-source": "person:stanislav-zas is source and relay; leave the relay out",
    "attribution/quotation-called-indirect": "indirect, where the content is 'the “mechanism” works'; set the mode to partial",
    "attribution/speaker-dropped": "no source, inside the statement 'that 164 people were killed'; give it the attribution of the statement",
    "provenance/document-id-of-another": "doc:0000000000000000, where text, url and published give @; make the document by Document.of, and its evidence anew",
    "provenance/record-id-of-another": "unrest:0123456789ab, where its place gives @; derive the id by csto_events.model.ids.record_id",
    "provenance/fetched-before-published": "fetched on 2021-01-11, published on 2022-01-11; correct the date that is wrong",
    "provenance/no-address": "'javascript:alert(1)' is no absolute address; give one that begins with https://, http:// or ftp://, or none",
    "provenance/language-without-tag": "'English' is no language tag; give a tag such as en",
    "provenance/neither-text-nor-address": "no text and no url; give one of the two",
    "duplicates/same-claim-twice": "it says what records[0] says, of the same words; leave one of the two out",
    "duplicates/same-figure-twice": "it is figures[0] again; leave one of the two out",
    "duplicates/same-contributor-twice": "state:ARM is that of contingents[0] too; unite the two, or correct one",
    "duplicates/same-entity-twice": "wikidata Q1 is @, too; unite the two, or correct the identifier of one",
    "style/hidden-characters": "'Ivan\\u202e Petrov' has characters that nobody sees; take them out",
    "style/space-in-names": "' Ivan  Petrov' has spaces too many; write 'Ivan Petrov'",
    "style/alias-twice": "'I. Petrov' again; name it once",
    "style/state-beside-its-place": "state:KAZ holds a place that stands there, too; leave the state out",
    "style/office-in-capitals": "'Secretary General' has capitals; write 'secretary general'",
    "style/entity-of-no-use": "nothing speaks of @; leave it out",
    "style/suppression-without-effect": "references/dangling is what the schema asks, and cannot be suppressed; "
    "take the suppression out, or name a rule of the tier should",
}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_says_of_its_bad_bundle_what_it_has_to_say_and_nothing_else(rule: object) -> None:
    name = rule.name  # type: ignore[attr-defined]
    findings = validate(rule.bad(), rules=[rule])  # type: ignore[attr-defined, list-item]
    told = [f"{finding.message}; {finding.mend}" for finding in findings]
    assert len(told) == (2 if name == "attribution/speaker-inside-content" else 1)
    ids = r"(?:doc|unrest|person|tenure|casualty_report):[-a-z0-9~]+"
    plain = re.compile(ids)
    assert plain.sub("#", told[0]) == plain.sub("#", SAYS[name]).replace("@", "#")


# References


def test_every_place_that_holds_an_id_is_looked_at() -> None:
    text = article("Zas said so.")
    lost, gone = PersonId("person:nobody"), RecordId("unrest:000000000000")
    attribution = Attribution(source=lost, relayed_by=lost)
    made = bundle(text, claim(Visit, text, attribution=attribution, visitor=lost, relates_to=(Relation(relation="repeats", record=gone),)))
    assert sorted(path for path, *_ in said("references/dangling", made)) == [
        "records[0].attribution.relayed_by",
        "records[0].attribution.source",
        "records[0].relates_to[0].record",
        "records[0].visitor",
    ]


def test_the_codes_of_a_state_are_held_together() -> None:
    state = State(id=StateId("state:KAZ"), name="Kazakhstan", iso_alpha2="KZ", iso_alpha3="KGZ")
    assert said("references/id-against-parent", Bundle(entities=(state,))) == [
        ("entities[0].id", "state:KAZ says KAZ, its fields say KGZ", "correct the one that is wrong")
    ]


# Evidence


@pytest.mark.parametrize(
    ("text", "words", "fires"),
    [
        ("Zas went to Almaty.", "went to", False),
        ("Zas went to Almaty.", "ent to", True),
        ("Zas went to Almaty.", "went t", True),
        ("Zas went to Almaty.", "Zas went to Almaty.", False),
        ("A 500-strong force", "500", False),
        ("A 500-strong force", "strong", False),
        ("Kazakhstan’s force", "Kazakhstan", False),
        ("In 2022they went", "2022", False),
        ("Они ушли в Алматы", "шли", False),
    ],
)
def test_words_that_are_cut(text: str, words: str, fires: bool) -> None:
    made = article(text)
    assert bool(found("evidence/cuts-a-word", bundle(made, claim(Visit, made, words)))) is fires


def test_a_span_beyond_the_text_is_left_to_another_rule() -> None:
    text = article("Zas went.")
    beyond = Evidence(document=text.id, start=4, end=12, exact="went awa")
    assert found("evidence/cuts-a-word", bundle(text, claim(Visit, text, evidence=(beyond,)))) == []


def test_a_shifted_span_is_moved_to_the_one_place_of_its_words_but_never_the_first_of_a_record() -> None:
    text = article("Zas said that they went to Almaty, and they met.")
    went, shifted = quote(text, "they went to Almaty"), Evidence(document=text.id, start=1, end=4, exact="met")
    made = bundle(text, claim(Visit, text, evidence=(went, shifted)))
    (finding,) = found("evidence/ungrounded", made)
    assert finding.fix == Edit(at="records[0].evidence[1]", changes=FrozenMapping({"start": 44, "end": 47}))
    twice = Evidence(document=text.id, start=1, end=5, exact="they")
    nowhere = Evidence(document=text.id, start=1, end=5, exact="Them")
    for span in (twice, nowhere):
        assert [one.fix for one in found("evidence/ungrounded", bundle(text, claim(Visit, text, evidence=(went, span))))] == [None]
    assert [one.fix for one in found("evidence/ungrounded", bundle(text, claim(Visit, text, evidence=(shifted,))))] == [None]


# Quantities

N = None
BOUNDS = [
    ("exact", (5, 5, 5), True),
    ("exact", (5, 5, N), False),
    ("exact", (5, 4, 5), False),
    ("exact", (N, 5, 5), False),
    ("approximate", (5, N, N), True),
    ("approximate", (5, 4, N), False),
    ("approximate", (5, N, 6), False),
    ("approximate", (N, 5, N), False),
    *((qualifier, *pair) for qualifier in ("at_least", "more_than", "vague") for pair in (((N, 5, N), True), ((5, 5, N), False), ((N, 5, 6), False))),
    *((qualifier, (N, N, 5), False) for qualifier in ("at_least", "more_than", "vague")),
    *((qualifier, *pair) for qualifier in ("at_most", "less_than") for pair in (((N, N, 5), True), ((5, N, 5), False), ((N, 4, 5), False))),
    *((qualifier, (N, 5, N), False) for qualifier in ("at_most", "less_than")),
    ("range", (N, 4, 6), True),
    ("range", (5, 4, 6), False),
    ("range", (N, 4, N), False),
    ("range", (N, N, 6), False),
    ("estimate", (5, 4, 6), True),
    ("estimate", (5, N, N), True),
    ("estimate", (N, 4, 6), False),
]


@pytest.mark.parametrize(("qualifier", "bounds", "fits"), BOUNDS)
def test_each_qualifier_has_its_numbers(qualifier: str, bounds: tuple[int | None, int | None, int | None], fits: bool) -> None:
    value, low, high = bounds
    quantity = Quantity(value=value, low=low, high=high, qualifier=qualifier, text="x")  # type: ignore[arg-type]
    text = article("They were killed.")
    made = bundle(text, claim(CasualtyReport, text, figures=(CasualtyFigure(kind="killed", quantity=quantity),)))
    assert (not found("quantities/bounds-against-qualifier", made)) is fits


@pytest.mark.parametrize(
    ("quantity", "when", "fires"),
    [
        (exactly(2021, "2021"), "2021-04", True),
        (exactly(1999, "1999"), "1999", True),
        (exactly(2021, "2,021"), "2021-04", False),
        (exactly(2021, "2021"), "2022-04", False),
        (exactly(2100, "2100"), "2021-04", False),
        (exactly(202, "202"), "2021-04", False),
    ],
)
def test_years_and_counts(quantity: Quantity, when: str, fires: bool) -> None:
    text = article("In that year they were killed.")
    report = claim(CasualtyReport, text, figures=(CasualtyFigure(kind="killed", quantity=quantity),), when=on(when))
    assert bool(found("quantities/year-as-count", bundle(text, report))) is fires
    assert not found("quantities/year-as-count", bundle(text, attrs.evolve(report, when=None)))


@pytest.mark.parametrize(("number", "fires"), [(10_000_000, False), (10_000_001, True)])
def test_what_is_beyond_belief_begins_behind_ten_million(number: int, fires: bool) -> None:
    text = article("Many were killed.")
    for quantity in (exactly(number), Quantity(low=number, qualifier="at_least", text="x"), Quantity(value=number, qualifier="approximate", text="x")):
        made = bundle(text, claim(CasualtyReport, text, figures=(CasualtyFigure(kind="killed", quantity=quantity),)))
        assert bool(found("quantities/beyond-belief", made)) is fires
    most = Quantity(high=number, qualifier="at_most", text="x")
    made = bundle(text, claim(CasualtyReport, text, figures=(CasualtyFigure(kind="killed", quantity=most),)))
    assert not found("quantities/beyond-belief", made)


# Casualties


@pytest.mark.parametrize(
    "fields",
    [
        {"when": on("2022")},
        {"as_of": on("2022")},
        {"where": (PlaceId("place:KZ/almaty"),)},
        {"event": RecordId("unrest:0123456789ab")},
        {"relates_to": (Relation(relation="part_of", record=RecordId("unrest:0123456789ab")),)},
        {"status": "denied"},
        {"status": "retracted"},
    ],
)
def test_anything_that_places_a_report_is_enough(fields: dict[str, object]) -> None:
    text = article("In all 24 were killed.", None)
    assert not found("casualties/neither-time-nor-place", bundle(text, claim(CasualtyReport, text, figures=(figure("killed", 24),), **fields)))
    assert found("casualties/neither-time-nor-place", bundle(text, claim(CasualtyReport, text, figures=(figure("killed", 24),), status="planned")))


@pytest.mark.parametrize(
    ("figures", "paths"),
    [
        ((figure("wounded", 24), figure("hospitalised", 24)), []),
        ((figure("wounded", 24), figure("hospitalised", 25)), [1]),
        ((figure("hospitalised", 25), figure("wounded", 24)), [0]),
        ((figure("casualties", 24), figure("hospitalised", 25)), [1]),
        ((figure("hospitalised", 5), figure("critical", 6)), [1]),
        ((figure("wounded", 5), figure("hospitalised", 6), figure("critical", 6)), [1, 2]),
        ((figure("critical", 5), figure("hospitalised", 6)), []),
        ((figure("killed", 5), figure("critical", 6)), []),
        ((figure("wounded", 5, "children"), figure("critical", 6)), []),
        ((figure("wounded", 5), figure("critical", 6, "children")), []),
        ((CasualtyFigure(kind="wounded", quantity=Quantity(value=5, qualifier="approximate", text="x")), figure("critical", 6)), []),
    ],
)
def test_the_gravely_hurt_are_among_the_hurt(figures: tuple[CasualtyFigure, ...], paths: list[int]) -> None:
    text = article("They were hurt.")
    made = bundle(text, claim(CasualtyReport, text, figures=figures))
    assert [finding.path for finding in found("casualties/graver-above-milder", made)] == [f"records[0].figures[{one}].quantity" for one in paths]


def falling(**fields: object) -> Bundle:
    text = article("In riots 31 had been killed by January 8. By January 9 it was 24. Zas said it.")
    riots = claim(Unrest, text, "In riots")
    common: dict[str, object] = {"event": riots.id, "cumulative": True}
    first = claim(CasualtyReport, text, "31 had been killed by January 8", figures=(figure("killed", 31),), as_of=on("2022-01-08"), **common)
    common |= {"figures": (figure("killed", 24),), "as_of": on("2022-01-09")} | fields
    return bundle(text, riots, first, claim(CasualtyReport, text, "By January 9 it was 24", **common))


@pytest.mark.parametrize(
    ("fields", "fires"),
    [
        ({}, True),
        ({"figures": (figure("killed", 31),)}, False),
        ({"figures": (figure("killed", 30),)}, True),
        ({"figures": (figure("killed", 24, "children"),)}, False),
        ({"figures": (figure("wounded", 24),)}, False),
        ({"figures": (CasualtyFigure(kind="killed", quantity=Quantity(low=24, qualifier="at_least", text="x")),)}, False),
        ({"as_of": on("2022-01-08")}, False),
        ({"as_of": on("2022-01-07")}, False),
        ({"as_of": None}, False),
        ({"cumulative": None}, False),
        ({"cumulative": False}, False),
        ({"event": None}, False),
        ({"status": "denied", "figures": (CasualtyFigure(kind="killed"),)}, False),
        ({"attribution": Attribution(source_text="Zas")}, False),
    ],
)
def test_a_toll_falls_only_for_one_source_event_and_kind_and_later(fields: dict[str, object], fires: bool) -> None:
    assert bool(found("casualties/toll-falls-unexplained", falling(**fields))) is fires


# Deployments


@pytest.mark.parametrize("status", ["planned", "reported", "possible"])
@pytest.mark.parametrize("phase", ["announced", "under_way", "completed", "withdrawing", "withdrawn", "declined", None])
def test_phases_and_plans(status: str, phase: str | None) -> None:
    fires = status == "planned" and phase in ("under_way", "completed", "withdrawn")
    text = article("They are sent.")
    assert bool(found("deployments/phase-against-status", bundle(text, claim(Deployment, text, status=status, phase=phase)))) is fires


@pytest.mark.parametrize(
    ("fields", "published", "fires"),
    [
        ({}, "2022-01-11", True),
        ({"phase": "announced"}, "2022-01-11", True),
        ({"phase": "withdrawing"}, "2022-01-11", False),
        ({"phase": None}, "2022-01-11", False),
        ({"status": "planned"}, "2022-01-11", False),
        ({}, "2022-01-09", False),
        ({}, "2022-01-10", True),
        ({}, None, False),
        ({"ended": None}, "2022-01-11", False),
        ({"ended": on("2022-01-01/..")}, "2022-01-11", False),
    ],
)
def test_missions_that_are_over(fields: dict[str, object], published: str | None, fires: bool) -> None:
    text = article("The troops left on January 9.", published)
    record = claim(Deployment, text, **({"phase": "under_way", "ended": on("2022-01-09")} | fields))
    assert bool(found("deployments/over-and-under-way", bundle(text, record))) is fires


@pytest.mark.parametrize(
    ("contingent", "fires"),
    [
        (Contingent(), True),
        (Contingent(equipment=""), True),
        (Contingent(equipment="drones"), False),
        (Contingent(contributor=ARMENIA), False),
        (Contingent(personnel=exactly(3)), False),
        (Contingent(extra=FrozenMapping({"house": 1})), False),
    ],
)
def test_contingents_of_nothing(contingent: Contingent, fires: bool) -> None:
    text = article("They sent 3.")
    assert bool(found("deployments/contingent-of-nothing", bundle(text, claim(Deployment, text, contingents=(contingent,))))) is fires


# Statements


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("“It works.”", "It works."),
        ("«It works»", "It works"),
        ('"It works"', "It works"),
        ("‘It works’", "It works"),
        ("„It works“", "It works"),
        ("“It works”, “it does”", None),
        ('"It" works "well"', None),
        ("“It works", None),
        ("It works", None),
        ("“ ”", None),
        ("“”", None),
        ("“It works»", None),
    ],
)
def test_marks_around_a_statement(text: str, inner: str | None) -> None:
    document = article(f"Zas said {text}.")
    made = bundle(document, claim(Statement, document, text, text=text, mode="direct", attribution=said_by(document, "Zas", "said")))
    fixes = [finding.fix for finding in found("statements/marks-around-text", made)]
    assert fixes == ([Edit(at="records[0]", changes=FrozenMapping({"text": inner}))] if inner is not None else [])


@pytest.mark.parametrize(
    ("attribution", "fires"),
    [
        (Attribution(), True),
        (Attribution(source_text=""), True),
        (Attribution(source_text="he"), False),
        (Attribution(cue="said"), False),
        (Attribution(via="TASS"), False),
        (Attribution(source=PersonId("person:stanislav-zas")), False),
        (Attribution(relayed_by=PersonId("person:stanislav-zas")), False),
    ],
)
def test_something_says_who_speaks(attribution: Attribution, fires: bool) -> None:
    document = article("It works.")
    made = bundle(document, claim(Statement, document, text="It works", mode="indirect", attribution=attribution))
    assert bool(found("statements/said-by-no-word", made)) is fires


# Attribution


@pytest.mark.parametrize(
    ("words", "fires"),
    [
        ("the “mechanism” works", True),
        ("the “Zapad-2021” exercise", False),
        ("the “Indestructible Brotherhood” works", False),
        ('the "use of" it', False),
        ('he is "very sorry"', True),
    ],
)
def test_names_in_quotation_marks_are_no_quotations(words: str, fires: bool) -> None:
    text = article(f"Zas said {words}.")
    made = bundle(text, claim(Statement, text, words, text=words, mode="indirect", attribution=said_by(text, "Zas", "said")))
    assert bool(found("attribution/quotation-called-indirect", made)) is fires


# Standing


@pytest.mark.parametrize(("standing", "fires"), [("suspended", False), ("observer", True), ("former", True), ("member", False)])
def test_who_is_suspended_is_a_member_still(standing: str, fires: bool) -> None:
    text = article("It has its standing.")
    made = bundle(text, claim(Membership, text, organisation=CSTO, state=ARMENIA, standing=standing))
    assert bool(found("standing/membership-against-registry", made)) is fires


# Provenance


def test_a_record_may_be_any_of_those_at_its_place() -> None:
    text = article("Protests began.")
    first, second, third = (claim(Unrest, text, "Protests began", ordinal=number, cause=f"{number}") for number in range(3))
    assert not found("provenance/record-id-of-another", bundle(text, first, second, third))
    assert [finding.path for finding in found("provenance/record-id-of-another", bundle(text, first, third))] == ["records[1].id"]
    wanted = record_id("unrest", text.id, 0, 14)
    (finding,) = found("provenance/record-id-of-another", bundle(text, second))
    assert finding.message == f"{second.id}, where its place gives {wanted}"


def test_an_id_of_another_type_is_left_to_another_rule() -> None:
    text = article("Protests began.")
    assert not found("provenance/record-id-of-another", bundle(text, claim(Unrest, text, id=RecordId("visit:0123456789ab"))))


def test_a_document_without_its_text_keeps_its_id() -> None:
    without = attrs.evolve(article("Protests began."), text=None, id=DocumentId("doc:0000000000000000"))
    assert not found("provenance/document-id-of-another", Bundle(documents=(without,)))


@pytest.mark.parametrize(
    ("published", "retrieved", "fires"),
    [
        ("2022-01-11", "2022-01-11", False),
        ("2022-01-11", "2022-01-10", False),
        ("2022-01-11", "2022-01-09", True),
        ("2022-01-11T01:00:00+06:00", "2022-01-10T19:30:00Z", False),
        ("0001-01-01", "0001-01-01", False),
        (None, "2022-01-09", False),
        ("2022-01-11", None, False),
    ],
)
def test_a_day_is_no_matter_between_publishing_and_fetching(published: str | None, retrieved: str | None, fires: bool) -> None:
    made = Bundle(documents=(attrs.evolve(article("They met.", published), retrieved=retrieved),))
    assert bool(found("provenance/fetched-before-published", made)) is fires


@pytest.mark.parametrize(
    ("url", "fires"),
    [
        ("https://example.org", False),
        ("HTTP://example.org/a?b=ц#d", False),
        ("ftp://example.org/x", False),
        ("https://example.org?q=1", False),
        ("example.org", True),
        ("/news/1", True),
        ("https://", True),
        ("https:///x", True),
        ("https://example.org/a b", True),
        ("https://example.org/\n", True),
        ("data:text/html,x", True),
        ('https://example.org/"x', True),
        ("", True),
    ],
)
def test_addresses(url: str, fires: bool) -> None:
    assert bool(found("provenance/no-address", Bundle(documents=(Document.of("x", url=url),)))) is fires


@pytest.mark.parametrize(
    ("tag", "fires", "fix"),
    [
        ("en", False, None),
        ("en-GB", False, None),
        ("sr-Latn-RS", False, None),
        ("zh-Hans-CN", False, None),
        ("es-419", False, None),
        ("de-CH-1901", False, None),
        ("sl-rozaj-biske", False, None),
        ("x-house", False, None),
        ("en-x-house", False, None),
        ("en-u-ca-gregory", False, None),
        ("e", True, None),
        ("english", True, "en"),
        (" Russian ", True, "ru"),
        ("en_GB", True, "en-GB"),
        ("en-", True, None),
        ("en--GB", True, None),
        ("en\n", True, None),
        ("", True, None),
    ],
)
def test_language_tags(tag: str, fires: bool, fix: str | None) -> None:
    made = Bundle(documents=(attrs.evolve(article("x"), language=tag),))
    findings = found("provenance/language-without-tag", made)
    assert bool(findings) is fires
    if fires:
        assert findings[0].fix == (Edit(at="documents[0]", changes=FrozenMapping({"language": fix})) if fix else None)
        assert findings[0].mend == f"give a tag such as {fix or 'en'}"


# Style


def person(name: str, **fields: object) -> Bundle:
    text = article("Ivan Petrov arrived.")
    return Bundle(documents=(text,), entities=(Person(id=PersonId("person:ivan"), name=name, mentions=(quote(text, "Ivan"),), **fields),))  # type: ignore[arg-type]


@pytest.mark.parametrize("character", "\x00 \x1b \x7f \x9f \u00ad \u061c \u200b \u200e \u202a \u202e \u2060 \u2066 \u206f \ufeff".split(" "))
def test_hidden_characters(character: str) -> None:
    (finding,) = found("style/hidden-characters", person(f"Iv{character}an"))
    assert finding.fix == Edit(at="entities[0]", changes=FrozenMapping({"name": "Ivan"}))
    assert [one.fix for one in found("style/hidden-characters", person(character))] == [None]


@pytest.mark.parametrize("name", ["Ivan Petrov", "Zhōu Ēnlái", "Алматы", "O’Neill", "J\u0301", "a\u200db", "Ivan\tPetrov"])
def test_what_can_be_seen_is_not_hidden(name: str) -> None:
    assert not found("style/hidden-characters", person(name))


def test_names_of_all_kinds_are_looked_at() -> None:
    text = Document.of("x", title=" a", publisher="b ")
    entities = (
        Organisation(id=CSTO, name="c  d", short_name=" e"),
        Place(id=PlaceId("place:KZ/almaty"), name="\tf"),
        State(id=KAZAKHSTAN, name="g\n", iso_alpha2="KZ", iso_alpha3="KAZ"),
    )
    assert sorted(path for path, *_ in said("style/space-in-names", Bundle(documents=(text,), entities=entities))) == [
        "documents[0].publisher",
        "documents[0].title",
        "entities[0].name",
        "entities[0].short_name",
        "entities[1].name",
        "entities[2].name",
    ]
    assert not found("style/space-in-names", person(" "))


@pytest.mark.parametrize(
    ("aliases", "kept", "told"),
    [
        (("A", "B"), None, ""),
        (("B", "A"), None, ""),
        (("A", "A"), ("A",), "'A' again"),
        (("Ivan", "A"), ("A",), "'Ivan' again"),
        (("A", "B", "A", "B", "C", "C", "D", "D"), ("A", "B", "C", "D"), "'A', 'B', 'C' again"),
    ],
)
def test_aliases(aliases: tuple[str, ...], kept: tuple[str, ...] | None, told: str) -> None:
    findings = found("style/alias-twice", person("Ivan", aliases=aliases))
    assert [finding.fix for finding in findings] == ([Edit(at="entities[0]", changes=FrozenMapping({"aliases": kept}))] if kept else [])
    assert [finding.message for finding in findings] == ([told] if kept else [])


@pytest.mark.parametrize(
    ("where", "kept"),
    [
        (("place:KZ/almaty", "state:KAZ"), ("place:KZ/almaty",)),
        (("state:KAZ", "place:KZ/almaty"), ("place:KZ/almaty",)),
        (("place:KZ/almaty", "state:ARM"), None),
        (("state:KAZ",), None),
        (("state:KAZ", "state:ARM"), None),
    ],
)
def test_a_state_beside_a_place_of_another_stays(where: tuple[str, ...], kept: tuple[str, ...] | None) -> None:
    text = article("Protests began.")
    made = bundle(text, claim(Unrest, text, where=where))
    fixes = [finding.fix for finding in found("style/state-beside-its-place", made)]
    assert fixes == ([Edit(at="records[0]", changes=FrozenMapping({"where": kept}))] if kept else [])


def test_an_entity_is_of_use_where_it_is_mentioned_or_referred_to() -> None:
    text = article("Protests began.")
    place, state = (one for one in bundle(text, claim(Unrest, text, where=(PlaceId("place:KZ/almaty"),))).entities)
    assert [finding.path for finding in found("style/entity-of-no-use", Bundle(entities=(place, state)))] == ["entities[0]"]
    assert not found("style/entity-of-no-use", bundle(text, claim(Unrest, text, where=(PlaceId("place:KZ/almaty"),))))


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("style/alias-twice", None),
        ("references/dangling", "references/dangling is what the schema asks, and cannot be suppressed"),
        ("style/no-such-rule", "style/no-such-rule is no rule that is known here"),
        ("house/of-another-project", None),
    ],
)
def test_suppressions_without_effect(name: str, told: str | None) -> None:
    text = article("Protests began.")
    made = bundle(text, claim(Unrest, text, suppressed=(Suppression(rule=name, reason="seen"),)))
    assert [finding.message for finding in validate(made)] == ([told] if told else [])


# Offices


def test_an_office_is_written_in_small_letters() -> None:
    text = article("They hold it.")
    made = bundle(text, claim(Tenure, text, person=PersonId("person:stanislav-zas"), office="CSTO chief", role="other"))
    (finding,) = found("style/office-in-capitals", made)
    assert finding.fix == Edit(at="records[0]", changes=FrozenMapping({"office": "csto chief"}))


# Duplicates


def test_identifiers_of_different_schemes_are_different() -> None:
    text = article("Zas met Zas.")
    pair = [
        Person(id=PersonId(f"person:{name}"), name=name, mentions=(quote(text, "Zas"),), identifiers=FrozenMapping({scheme: "1"}))
        for name, scheme in (("a", "viaf"), ("b", "gnd"))
    ]
    assert not found("duplicates/same-entity-twice", Bundle(documents=(text,), entities=tuple(pair)))
    same = [attrs.evolve(one, identifiers=FrozenMapping({"viaf": "1", "gnd": "2"})) for one in pair]
    assert said("duplicates/same-entity-twice", Bundle(documents=(text,), entities=tuple(same))) == [
        ("entities[1].identifiers", f"{words} is person:a, too", "unite the two, or correct the identifier of one") for words in ("gnd 2", "viaf 1")
    ]
