"""Validation finds what each rule's passport says, nothing else, always the same, and never raises."""

import re
from dataclasses import dataclass
from pathlib import Path
from random import Random

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csto_events.model import (
    Attribution,
    Body,
    BodyId,
    Bundle,
    CasualtyReport,
    Chairmanship,
    Contingent,
    Deployment,
    Document,
    EnforcementFigure,
    EnforcementReport,
    Evidence,
    Finding,
    Findings,
    Meeting,
    Membership,
    OrganisationId,
    PassedOver,
    PersonId,
    Place,
    PlaceId,
    Quantity,
    Relation,
    StateId,
    Statement,
    Tenure,
    Unrest,
    Visit,
    When,
)
from csto_events.model.claim import RULE_NAME
from csto_events.registry import Registry
from csto_events.testing import bundles
from csto_events.validation import RULES, Context, Flaw, Rule, validate
from csto_events.validation.rule import shown
from csto_events.validation.samples import article, bundle, claim, exactly, figure, on, quote, said_by

EVERY_RULE = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
CSTO, ARMENIA, KAZAKHSTAN, MONGOLIA = OrganisationId("org:csto"), StateId("state:ARM"), StateId("state:KAZ"), StateId("state:MNG")
PASHINYAN, ZAS = PersonId("person:nikol-pashinyan"), PersonId("person:stanislav-zas")


def found(name: str, in_: Bundle, registry: Registry | None = None) -> list[Finding]:
    (rule,) = (rule for rule in RULES if rule.name == name)
    return list(validate(in_, rules=[rule], registry=registry))


def paths(name: str, in_: Bundle) -> list[str]:
    return [finding.path for finding in found(name, in_)]


# Every rule


@EVERY_RULE
def test_the_good_bundle_gives_no_finding_of_any_rule(rule: Rule) -> None:
    assert list(validate(rule.good())) == []


@EVERY_RULE
def test_the_bad_bundle_gives_the_finding_at_its_place_and_on_its_words(rule: Rule) -> None:
    first, *_ = validate(rule.bad(), rules=[rule])
    assert (first.rule, first.severity, first.path) == (rule.name, rule.severity, rule.at)
    assert (first.span.exact if first.span is not None else None) == rule.on


@EVERY_RULE
def test_the_path_leads_to_something_in_the_bad_bundle(rule: Rule) -> None:
    value: object = rule.bad()
    for name, position in re.findall(r"(\w+)(?:\[(\d+)\])?", rule.at):
        value = getattr(value, name)
        value = value[int(position)] if position else value  # type: ignore[index]


@EVERY_RULE
def test_the_passport_is_complete_and_reads_well(rule: Rule) -> None:
    assert re.fullmatch(RULE_NAME, rule.name)
    assert rule.severity in ("error", "warning")
    assert rule.why.endswith(".")
    assert rule.title
    assert not rule.title.endswith(".")
    assert rule.source
    assert not rule.source.endswith(".")


@EVERY_RULE
def test_message_and_mend_are_one_sentence_together(rule: Rule) -> None:
    for finding in validate(rule.bad(), rules=[rule]):
        assert finding.message
        assert not finding.message.endswith(".")
        assert finding.mend[0].islower()
        assert not finding.mend.endswith(".")


def test_names_are_unique() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES) >= 15


def test_themes_stand_together() -> None:
    themes = [rule.name.partition("/")[0] for rule in RULES]
    assert [theme for position, theme in enumerate(themes) if theme not in themes[:position]] == list(dict.fromkeys(themes))
    assert themes == sorted(themes, key=list(dict.fromkeys(themes)).index)


def test_a_rule_without_a_theme_is_refused() -> None:
    with pytest.raises(ValueError, match="name"):
        attrs.evolve(RULES[0], name="dangling")


# The runner

ANY_BUNDLE = st.one_of(bundles(), bundles(grounded=False))


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(ANY_BUNDLE)
def test_validation_never_raises_never_changes_and_always_says_the_same(any_bundle: Bundle) -> None:
    before = repr(any_bundle)
    first = validate(any_bundle)
    assert isinstance(first, Findings)
    assert list(first) == list(validate(any_bundle))
    assert repr(any_bundle) == before


@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
@given(ANY_BUNDLE, st.randoms(use_true_random=False))
def test_the_order_of_rules_does_not_matter(any_bundle: Bundle, random: Random) -> None:
    shuffled = random.sample(RULES, len(RULES))
    assert list(validate(any_bundle, rules=shuffled)) == list(validate(any_bundle))


def test_findings_stand_in_the_order_of_the_bundle_and_numbers_count_as_numbers() -> None:
    text = article("".join(f"Protests began in town {number}. " for number in range(12)))
    towns = [claim(Unrest, text, f"town {number}", where=(PlaceId(f"place:KZ/town-{number}"),)) for number in range(12)]
    lost = PassedOver(evidence=Evidence(document=text.id, start=0, end=8, exact="Pratests"), reason="generic")
    made = attrs.evolve(bundle(text, *towns), passed_over=(lost,))
    assert [finding.path for finding in validate(made)] == [*(f"records[{number}].where[0]" for number in range(12)), "passed_over[0].evidence"]


def test_a_finding_about_the_whole_bundle_stands_first_and_one_about_an_unknown_part_last() -> None:
    def strange(context: Context) -> list[Flaw]:
        return [Flaw(path=path, message="it is", mend="mend it") for path in ("extra.a", "records[0].figures[0]", "records[0].figures", "records[0]", "")]

    rule = attrs.evolve(RULES[0], check=strange)
    assert [finding.path for finding in validate(Bundle(), rules=[rule])] == ["", "records[0]", "records[0].figures", "records[0].figures[0]", "extra.a"]


def test_the_registry_that_is_given_is_asked(tmp_path: Path) -> None:
    file = tmp_path / "mongolia.json"
    file.write_text(
        '{"memberships": [{"organisation": "org:csto", "state": "state:MNG", "standing": "member", "since": "2000", '
        '"source": "https://example.org/", "confidence": "confirmed"}]}',
        encoding="utf-8",
    )
    (rule,) = (rule for rule in RULES if rule.name == "standing/contributor-not-a-member")
    assert not validate(rule.bad(), registry=Registry.load(extra=[file]))


def test_what_is_shown_of_a_rule_is_the_same_in_every_process() -> None:
    assert not [rule.name for rule in RULES if " at 0x" in repr(rule)]


def test_an_empty_bundle_is_good() -> None:
    assert validate(Bundle()).ok


# References


def test_a_body_is_held_against_its_parent() -> None:
    def council(name: str, parent: OrganisationId | None) -> Bundle:
        body = Body(id=BodyId(name), name="Council", parent=parent, kind="council")
        return bundle(article("Council"), entities=(body,))

    assert paths("references/id-against-parent", council("body:csto/council", CSTO)) == []
    assert paths("references/id-against-parent", council("body:council", CSTO)) == []
    assert paths("references/id-against-parent", council("body:csto/council", None)) == []
    assert paths("references/id-against-parent", council("body:nato/council", CSTO)) == ["entities[0].id"]


def test_a_place_whose_state_is_not_there_is_not_judged() -> None:
    place = Place(id=PlaceId("place:KG/almaty"), name="Almaty", country=KAZAKHSTAN)
    assert paths("references/id-against-parent", Bundle(entities=(place,))) == []
    assert paths("references/dangling", Bundle(entities=(place,))) == ["entities[0].country"]


# Evidence


def test_a_text_that_was_left_out_is_not_judged() -> None:
    made = next(rule for rule in RULES if rule.name == "evidence/ungrounded").bad()
    without = attrs.evolve(made, documents=tuple(attrs.evolve(document, text=None) for document in made.documents))
    assert paths("evidence/ungrounded", without) == []


def test_all_evidence_is_looked_at() -> None:
    text = article("Zas said so.")
    beyond = Evidence(document=text.id, start=8, end=99, exact="x" * 91)
    said = Attribution(source_text="Zas", source_evidence=beyond, cue="said", cue_evidence=beyond)
    made = bundle(text, claim(Visit, text, "Zas", attribution=said))
    (first, second) = found("evidence/ungrounded", made)
    assert (first.path, second.path) == ("records[0].attribution.cue_evidence", "records[0].attribution.source_evidence")
    assert "ends after 12 characters" in first.message


@pytest.mark.parametrize(
    ("words", "fires"),
    [
        ("Protests began. The president spoke.", True),
        ("Protests began\n\nThe president spoke", True),
        ("Protests began, Gen. Zas said on Jan. 5.", False),
        ("“Protests began.”", False),
        ("protests by one\nU.S. citizen", False),
    ],
)
def test_several_sentences(words: str, fires: bool) -> None:
    text = article(words)
    assert bool(found("evidence/more-than-a-sentence", bundle(text, claim(Unrest, text)))) is fires


def test_the_pieces_of_a_statement_may_be_several_sentences() -> None:
    text = article("Zas said: “It works. It was quick.”")
    said = claim(Statement, text, "It works. It was quick.", text="It works. It was quick.", mode="direct", attribution=said_by(text, "Zas", "said"))
    assert found("evidence/more-than-a-sentence", bundle(text, said)) == []


def test_a_split_quotation_is_its_pieces() -> None:
    text = article("“It works,” Zas said, “and it was quick.”")
    pieces = (quote(text, "It works"), quote(text, "and it was quick"))
    said = claim(Statement, text, evidence=pieces, text="It works, and it was quick.", mode="direct", attribution=said_by(text, "Zas", "said"))
    assert validate(bundle(text, said)).ok


# Values


@dataclass
class Number:
    text: str
    quantity: Quantity
    outside: bool = False
    misread: bool = False
    zero: bool = False


@pytest.mark.parametrize(
    "number",
    [
        Number("About 2,265 were wounded", Quantity(value=2265, qualifier="approximate", text="About 2,265")),
        Number("2,265 were wounded", exactly(265), outside=True),
        Number("2,265 were wounded", exactly(2, "2"), outside=True),
        Number("12 were wounded, 2", exactly(2, "2")),
        Number("1.5 were wounded, and 5", exactly(5, "5")),
        Number("None were wounded", exactly(0, "None")),
        Number("They were unharmed", exactly(0, "unharmed")),
        Number("They weren’t wounded", exactly(0, "They")),
        Number("10 were wounded", exactly(0, "10"), misread=True, zero=True),
        Number("They were wounded", exactly(0, "They"), zero=True),
        Number("0 were wounded", exactly(0, "0")),
        Number("Dozens were wounded", Quantity(low=24, qualifier="vague", text="Dozens")),
        Number("Dozens were wounded", Quantity(low=12, qualifier="vague", text="Dozens"), misread=True),
        Number("Many were wounded", exactly(9, "Many"), misread=True),
        Number("best: 5, low: 3, high: 9", Quantity(value=5, low=3, high=9, qualifier="estimate", text="best=5 low=3 high=9")),
        Number("nearly 300 were wounded", Quantity(value=300, low=250, qualifier="approximate", text="nearly 300"), misread=True),
    ],
    ids=lambda number: f"{number.text}: {number.quantity.text}",
)
def test_numbers_against_words(number: Number) -> None:
    text = article(number.text)
    wounded = attrs.evolve(figure("wounded", 1), quantity=number.quantity)
    made = bundle(text, claim(CasualtyReport, text, figures=(wounded,)))
    names = ("values/quantity-outside-evidence", "values/quantity-misread", "values/zero-from-nothing")
    assert [bool(found(name, made)) for name in names] == [number.outside, number.misread, number.zero]


def test_a_number_of_another_piece_of_evidence_is_grounded() -> None:
    text = article("Soldiers were killed. There were 12.")
    pieces = (quote(text, "Soldiers were killed"), quote(text, "There were 12"))
    made = bundle(text, claim(CasualtyReport, text, evidence=pieces, figures=(figure("killed", 12),)))
    assert validate(made).ok
    misread = attrs.evolve(made.records[0], figures=(figure("killed", 21, text="12"),))
    (finding,) = found("values/quantity-misread", bundle(text, misread))
    assert finding.span == pieces[1]


# Polarity


def of_kind(kind: str, words: str) -> Bundle:
    text = article(words)
    made = {
        "deployment": lambda: claim(Deployment, text),
        "declined": lambda: claim(Deployment, text, phase="declined"),
        "killed": lambda: claim(CasualtyReport, text, figures=(figure("killed", 5),)),
        "none killed": lambda: claim(CasualtyReport, text, figures=(figure("killed", 0, text="no"),)),
        "critical": lambda: claim(CasualtyReport, text, figures=(figure("critical", 5),)),
        "detained": lambda: claim(EnforcementReport, text, figures=(EnforcementFigure(kind="detained", quantity=exactly(5)),)),
        "none detained": lambda: claim(EnforcementReport, text, figures=(EnforcementFigure(kind="detained", quantity=exactly(0, "no")),)),
        "meeting": lambda: claim(Meeting, text),
        "member": lambda: claim(Membership, text, organisation=CSTO, state=ARMENIA, standing="member"),
        "former": lambda: claim(Membership, text, organisation=CSTO, state=ARMENIA, standing="former"),
        "tenure": lambda: claim(Tenure, text, person=ZAS, office="president", role="head_of_state"),
    }[kind]
    return bundle(text, made())


@pytest.mark.parametrize(
    ("kind", "words", "rule"),
    [
        ("deployment", "Armenia did not send troops", "negated"),
        ("deployment", "Armenia didn’t send troops", "negated"),
        ("deployment", "Armenia has never sent troops", "negated"),
        ("deployment", "troops have not yet been sent", "negated"),
        ("deployment", "Armenia refused to send troops", "negated"),
        ("deployment", "troops could not be deployed", "negated"),
        ("declined", "Armenia refused to send troops", None),
        ("deployment", "Armenia not only sent troops", None),
        ("deployment", "The bloc sent troops to Kazakhstan, but did not respond to Armenia", None),
        ("deployment", "The bloc did not send troops to Armenia, but sent them to Kazakhstan", None),
        ("killed", "5 people were not killed", "negated"),
        ("killed", "It was not known how many were killed", None),
        ("killed", "5 people may have been killed", "possibility"),
        ("killed", "5 people were killed in May", None),
        ("killed", "dozens if not hundreds were killed", None),
        ("killed", "people would have been killed", "hypothetical"),
        ("none killed", "no one was not killed", None),
        ("critical", "5 will be killed", None),
        ("detained", "The police never detained 5 people", "negated"),
        ("none detained", "The police never detained people", None),
        ("meeting", "the leaders did not meet", "negated"),
        ("meeting", "the leaders will meet", "plan"),
        ("meeting", "the leaders are expected to meet", "plan"),
        ("meeting", "unless the leaders meet", "hypothetical"),
        ("member", "Armenia is not a member", "negated"),
        ("former", "Armenia is no longer a member", None),
        ("deployment", "if the bloc sends or sent troops", "hypothetical"),
        ("deployment", "even if the bloc sent troops", None),
        ("deployment", "Armenia will send troops", "plan"),
        ("deployment", "leaders agreed that troops will be sent", None),
        ("deployment", "Armenia might deploy troops", "possibility"),
        ("tenure", "Zas did not send troops", None),
    ],
)
def test_polarity(kind: str, words: str, rule: str | None) -> None:
    rules = [one for one in RULES if one.name.startswith("polarity/")]
    names = [finding.rule for finding in validate(of_kind(kind, words), rules=rules)]
    assert names == ([f"polarity/{rule}-as-fact"] if rule else [])


@pytest.mark.parametrize("status", ["planned", "possible", "denied", "retracted"])
def test_what_is_not_reported_may_stand_under_a_negation(status: str) -> None:
    made = of_kind("deployment", "Armenia did not send troops")
    rules = [one for one in RULES if one.name.startswith("polarity/")]
    assert not validate(attrs.evolve(made, records=(attrs.evolve(made.records[0], status=status),)), rules=rules)


@pytest.mark.parametrize(("cue", "fires"), [("denied", True), ("Denying that", True), ("did not deny", False), ("said", False), (None, False)])
def test_denials(cue: str | None, fires: bool) -> None:
    text = article("Zas spoke.")
    made = bundle(text, claim(Visit, text, attribution=Attribution(source_text="Zas", cue=cue)))
    assert bool(found("polarity/denied-as-fact", made)) is fires


# Time


@pytest.mark.parametrize(
    ("fields", "fires"),
    [
        ({"announced": on("2022-01-13")}, ["records[0].announced"]),
        ({"announced": on("2022-01-12")}, []),  # where it was published, it may have been the day before
        ({"announced": on("2022")}, []),
        ({"announced": on("XXXX-01-13")}, []),
        ({"announced": on("../2023")}, []),
        ({"started": on("2022-02")}, []),
        ({"started": on("2022-02"), "phase": "announced"}, []),
        ({"started": on("2022-02"), "phase": "under_way"}, ["records[0].started"]),
        ({"announced": on("2022-02"), "status": "planned"}, []),
    ],
)
def test_facts_in_the_future(fields: dict[str, object], fires: list[str]) -> None:
    text = article("Troops were sent.")
    assert paths("time/fact-in-the-future", bundle(text, claim(Deployment, text, **fields))) == fires


def test_the_last_day_of_all_is_no_trouble() -> None:
    text = article("Protests began.", published="9999-12-31")
    assert found("time/fact-in-the-future", bundle(text, claim(Unrest, text, when=on("9999-12-31")))) == []


def test_without_a_publication_date_nothing_is_in_the_future() -> None:
    text = article("Protests began.", published=None)
    assert found("time/fact-in-the-future", bundle(text, claim(Unrest, text, when=on("2999")))) == []
    toll = claim(CasualtyReport, text, figures=(figure("killed", 5),), as_of=on("2999"))
    assert found("time/figures-after-publication", bundle(text, toll)) == []


@pytest.mark.parametrize(
    ("edtf", "words", "fires"),
    [
        ("2022-01-10", "January 10, 2022", False),
        ("2022-01-10", "10.01.22", False),
        ("2022-01-10", "January 10", True),
        ("XXXX-01-10", "January 10", False),
        ("2021-12-30/2022-01-03", "30 December to 3 January 2022", False),
        ("199X", "the 1990s", False),
        ("-0044", "44 BC", False),
    ],
)
def test_years_from_nowhere(edtf: str, words: str, fires: bool) -> None:
    text = article(words)
    assert bool(found("time/year-from-nowhere", bundle(text, claim(Unrest, text, when=on(edtf, words, "explicit"))))) is fires


def test_ends_are_held_against_all_beginnings() -> None:
    text = article("Armenia chairs.")
    chair = claim(Chairmanship, text, organisation=CSTO, state=ARMENIA, since=on("2021-09"), until=on("2020"))
    assert paths("time/ends-before-it-begins", bundle(text, chair)) == ["records[0].until"]
    uncertain = attrs.evolve(chair, until=on("2021"))
    assert paths("time/ends-before-it-begins", bundle(text, uncertain)) == []


# Standing


def force(contributor: StateId | BodyId | None, published: str | None = "2022-01-11", **fields: object) -> Bundle:
    text = article("Troops were sent.", published=published)
    police = Body(id=BodyId("body:MNG/police"), name="Police", parent=MONGOLIA, kind="force")
    fields = {"organisation": CSTO, "contingents": (Contingent(contributor=contributor),)} | fields
    return bundle(text, claim(Deployment, text, **fields), entities=(police,))


@pytest.mark.parametrize(
    ("made", "fires"),
    [
        (force(ARMENIA), False),
        (force(MONGOLIA), True),
        (force(BodyId("body:MNG/police")), True),
        (force(BodyId("body:csto/secretariat")), False),
        (force(None), False),
        (force(MONGOLIA, organisation=None), False),
        (force(MONGOLIA, organisation=OrganisationId("org:league-of-nowhere")), False),
        (force(StateId("state:XXX")), False),
        (force(MONGOLIA, phase="declined"), False),
        (force(MONGOLIA, status="denied"), False),
        (force(MONGOLIA, published=None), False),
        (force(MONGOLIA, published=None, started=on("2022-01-07")), True),
        (force(MONGOLIA, published="2999-01-01"), False),
        (force(StateId("state:UZB"), published="2000-01-01"), True),
        (force(StateId("state:UZB"), published="2010-01-01"), False),
    ],
)
def test_contributors(made: Bundle, fires: bool) -> None:
    assert bool(found("standing/contributor-not-a-member", made)) is fires


def membership(standing: str, state: StateId = ARMENIA, **fields: object) -> Bundle:
    text = article("They belong to it.")
    return bundle(text, claim(Membership, text, **({"organisation": CSTO, "state": state, "standing": standing} | fields)))


@pytest.mark.parametrize(
    ("made", "fires"),
    [
        (membership("member"), False),
        (membership("observer"), True),
        (membership("member", since=on("1980")), True),
        (membership("member", since=on("1980"), status="denied"), False),
        (membership("observer", MONGOLIA), False),
        (membership("member", MONGOLIA), True),
        (membership("former", StateId("state:GEO")), False),
        (membership("member", MONGOLIA, organisation=OrganisationId("org:league-of-nowhere")), False),
    ],
)
def test_memberships(made: Bundle, fires: bool) -> None:
    assert bool(found("standing/membership-against-registry", made)) is fires


def chair(state: StateId, **fields: object) -> Bundle:
    text = article("They chair it.")
    return bundle(text, claim(Chairmanship, text, **({"organisation": CSTO, "state": state} | fields)))


@pytest.mark.parametrize(
    ("made", "fires"),
    [
        (chair(ARMENIA), False),
        (chair(ARMENIA, since=on("2021-23", "the autumn of 2021")), False),
        (chair(KAZAKHSTAN), True),
        (chair(KAZAKHSTAN, since=on("1950")), False),
        (chair(KAZAKHSTAN, status="planned"), False),
        (chair(KAZAKHSTAN, organisation=OrganisationId("org:league-of-nowhere")), False),
    ],
)
def test_chairs(made: Bundle, fires: bool) -> None:
    assert bool(found("standing/chair-against-registry", made)) is fires


def tenure(person: PersonId, **fields: object) -> Bundle:
    text = article("They hold it.")
    fields = {"office": "prime minister", "role": "head_of_government", "of": ARMENIA} | fields
    return bundle(text, claim(Tenure, text, person=person, **fields))


@pytest.mark.parametrize(
    ("made", "fires"),
    [
        (tenure(PASHINYAN), False),
        (tenure(PASHINYAN, since=on("2019")), False),
        (tenure(PASHINYAN, of=KAZAKHSTAN, office="president", until=on("2010")), True),
        (tenure(PASHINYAN, office="former prime minister", until=on("2010")), False),
        (tenure(PASHINYAN, office="chief cook", until=on("2010")), False),
        (tenure(PASHINYAN, of=None), False),
        (tenure(ZAS), True),
        (tenure(ZAS, status="denied"), False),
        (tenure(PersonId("person:ivan-petrov~3f9c2a")), False),
        (tenure(PersonId("person:ivan-petrov~3f9c2a"), since=on("2019")), True),
    ],
)
def test_tenures(made: Bundle, fires: bool) -> None:
    assert bool(found("standing/tenure-against-registry", made)) is fires


# Figures


def quantity(low: int | None, high: int | None) -> Quantity:
    return Quantity(low=low, high=high, qualifier="range", text="x")


@pytest.mark.parametrize(
    ("quantities", "fires"),
    [
        ([quantity(10, 20), quantity(15, 30)], []),
        ([quantity(10, 20), quantity(21, None)], [1]),
        ([quantity(10, None), quantity(None, 9)], [1]),
        ([quantity(10, None), quantity(20, None), quantity(None, 15)], [2]),
        ([quantity(None, 15), quantity(None, 9), quantity(10, 12)], [2]),
        ([quantity(5, 5), Quantity(value=5800, qualifier="approximate", text="about 5,800")], []),
    ],
)
def test_contradictions_are_certain(quantities: list[Quantity], fires: list[int]) -> None:
    text = article("They were killed.")
    figures = tuple(attrs.evolve(figure("killed", 1), quantity=one) for one in quantities)
    made = bundle(text, claim(CasualtyReport, text, figures=figures))
    assert paths("figures/contradict-within-report", made) == [f"records[0].figures[{position}].quantity" for position in fires]


def test_denied_figures_without_a_number_are_no_trouble() -> None:
    text = article("They were not killed.")
    none = attrs.evolve(figure("killed", 1), quantity=None)
    made = bundle(text, claim(CasualtyReport, text, status="denied", figures=(none, none)))
    assert {finding.rule for finding in validate(made)} == {"duplicates/same-figure-twice"}


def test_arrests_are_figures_too() -> None:
    text = article("50 and 60 and 70 students were detained.")
    figures = [EnforcementFigure(kind="detained", quantity=exactly(number), group=group) for number, group in ((50, None), (60, None), (70, "students"))]
    made = bundle(text, claim(EnforcementReport, text, figures=tuple(figures)))
    assert [finding.rule for finding in validate(made)] == ["figures/contradict-within-report", "figures/part-above-whole"]


def test_a_part_of_something_else_is_not_judged() -> None:
    text = article("Riots began. 33 children were killed.")
    riots = claim(Unrest, text, "Riots began")
    relations = (Relation(relation="part_of", record=riots.id), Relation(relation="repeats", record=riots.id))
    toll = claim(CasualtyReport, text, "33 children were killed", figures=(figure("killed", 33, "children"),), relates_to=relations)
    assert validate(bundle(text, riots, toll)).ok


def tolls(**fields: object) -> Bundle:
    text = article("In riots 24 were killed. There were 31 killed.")
    riots = claim(Unrest, text, "In riots")
    common = {"event": riots.id, "as_of": on("2022-01-09")}
    first = claim(CasualtyReport, text, "24 were killed", figures=(figure("killed", 24),), **common)
    if fields.get("relates_to"):
        fields["relates_to"] = (Relation(relation="corrects", record=first.id),)
    return bundle(text, riots, first, claim(CasualtyReport, text, "31 killed", **({"figures": (figure("killed", 31),)} | common | fields)))


@pytest.mark.parametrize(
    ("fields", "fires"),
    [
        ({}, True),
        ({"as_of": None}, False),
        ({"event": None}, False),
        ({"status": "denied"}, False),
        ({"cumulative": False}, False),
        ({"relates_to": True}, False),
        ({"attribution": Attribution(source_text="Zas")}, False),
        ({"attribution": Attribution()}, True),
        ({"figures": (figure("wounded", 31),)}, False),
        ({"figures": (figure("killed", 24), figure("killed", 31))}, True),
    ],
)
def test_reports_contradict_only_of_one_source_event_and_day(fields: dict[str, object], fires: bool) -> None:
    assert bool(found("figures/reports-contradict", tolls(**fields))) is fires


def test_a_contradiction_inside_one_report_is_told_once() -> None:
    made = tolls(figures=(figure("killed", 24), figure("killed", 31)))
    assert len(found("figures/contradict-within-report", made)) == 1
    alone = attrs.evolve(made, records=made.records[::2])
    assert found("figures/reports-contradict", alone) == []


# Duplicates


def test_other_words_or_other_content_are_no_duplicate() -> None:
    text = article("Protests began, riots began.")
    one = claim(Unrest, text, "Protests began")
    other = claim(Unrest, text, "Protests began", ordinal=1, cause="riots")
    assert validate(bundle(text, one, other)).ok


def test_contributors_without_a_name_are_no_duplicates() -> None:
    text = article("Two states sent troops.")
    made = bundle(text, claim(Deployment, text, contingents=(Contingent(personnel=exactly(2, "Two")), Contingent(equipment="troops"))))
    assert validate(made).ok


# Attribution


@pytest.mark.parametrize(
    ("words", "fires"),
    [
        ("A police spokesman", True),
        ("several unnamed officials", True),
        ("two people’s advisers", True),
        ("the president’s spokesman", False),
        ("an organisation", False),
        ("Zas", False),
        (None, False),
    ],
)
def test_unnamed_sources(words: str | None, fires: bool) -> None:
    text = article("They spoke.")
    made = bundle(text, claim(Visit, text, attribution=Attribution(source=ZAS, source_text=words)))
    assert bool(found("attribution/unnamed-source-identified", made)) is fires


def test_a_claim_outside_the_statement_is_the_documents_own() -> None:
    text = article("Zas said it works. Protests began. He added that they end.")
    first = claim(Statement, text, "it works", text="it works", mode="indirect", attribution=said_by(text, "Zas", "said"))
    last = claim(Statement, text, "they end", text="they end", mode="indirect", attribution=said_by(text, "He", "added"))
    made = bundle(text, first, claim(Unrest, text, "Protests began"), last, claim(Unrest, text, "they end"))
    assert [finding.path for finding in validate(made)] == ["records[3].attribution"]


def test_a_claim_inside_the_first_of_two_statements_is_not_hidden_by_the_second() -> None:
    text = article("Zas said that protests began. He added that they end.")
    first = claim(Statement, text, "protests began", text="protests began", mode="indirect", attribution=said_by(text, "Zas", "said"))
    last = claim(Statement, text, "they end", text="they end", mode="indirect", attribution=said_by(text, "He", "added"))
    assert paths("attribution/speaker-dropped", bundle(text, first, claim(Unrest, text, "protests began"), last)) == ["records[1].attribution"]


def test_a_short_statement_inside_a_long_one_does_not_hide_it() -> None:
    text = article("Zas said that Putin said it works and protests began.")
    outer = "that Putin said it works and protests began"
    first = claim(Statement, text, outer, text=outer[5:], mode="indirect", attribution=said_by(text, "Zas", "said"))
    inner = claim(Statement, text, "it works", text="it works", mode="indirect", attribution=said_by(text, "Putin", "said"))
    made = bundle(text, first, inner, claim(Unrest, text, "protests began"))
    assert paths("attribution/speaker-dropped", made) == ["records[2].attribution"]


@pytest.mark.parametrize("words", ["it “works” well", 'it "works" well', "it «works» well"])
def test_quotation_marks(words: str) -> None:
    text = article(f"Zas said {words}")
    made = bundle(text, claim(Statement, text, words, text=words, mode="indirect", attribution=said_by(text, "Zas", "said")))
    assert [finding.rule for finding in validate(made)] == ["attribution/quotation-called-indirect"]


# Small things


def test_long_values_are_cut_in_messages() -> None:
    assert len(shown("ab" * 1000)) == 61
    assert shown(None) == "None"


def test_documents_without_text_have_no_words_to_look_for() -> None:
    text = article("Protests began.")
    made = bundle(text, claim(Unrest, text, cause="bread", when=When(edtf="2022", text="2022", basis="explicit")))
    without = attrs.evolve(made, documents=(Document(id=text.id, sha256=text.sha256),))
    assert paths("values/words-not-in-text", made) == ["records[0].cause", "records[0].when.text"]
    assert paths("values/words-not-in-text", without) == []
    assert paths("values/words-not-in-text", attrs.evolve(made, documents=())) == []
