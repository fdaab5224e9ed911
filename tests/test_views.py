"""Records in words: each type says what it claims, and nothing that it does not know."""

from typing import Any

import attrs
import pytest
from hypothesis import given
from rich.console import Console

from csto_events import testing
from csto_events.model import (
    RECORD_TYPES,
    AnyRecord,
    ArmedIncident,
    Attribution,
    Bundle,
    CasualtyFigure,
    CasualtyReport,
    Chairmanship,
    CodedEvent,
    Contingent,
    Decision,
    Deployment,
    Document,
    EnforcementFigure,
    EnforcementReport,
    Evidence,
    Exercise,
    Meeting,
    Membership,
    Operation,
    Organisation,
    Party,
    PassedOver,
    Person,
    Quantity,
    Request,
    State,
    Statement,
    Tenure,
    Unrest,
    Visit,
    When,
)
from csto_events.model.ids import record_id
from csto_events.views import notices, rows, view

DOCUMENT = Document.of("The words of the text.", title="A headline", published="2022-01-12")
WORDS = Evidence(document=DOCUMENT.id, start=0, end=9, exact="The words")
ENTITIES = (
    State(id="state:ARM", name="Armenia", iso_alpha2="AM", iso_alpha3="ARM"),
    State(id="state:KAZ", name="Kazakhstan", iso_alpha2="KZ", iso_alpha3="KAZ"),
    Organisation(id="org:csto", name="Collective Security Treaty Organization", short_name="CSTO", kind="military_alliance"),
    Person(id="person:stanislav-zas", name="Stanislav Zas"),
)
HUNDRED = Quantity(value=100, low=100, high=100, qualifier="exact", text="100")
SPEAKER = Attribution(source="person:stanislav-zas", cue="said", via="TASS", relayed_by="org:csto")
GUNMEN, ARMENIA = Party(text="unidentified gunmen"), Party(entity="state:ARM")


def row_of(cls: type[AnyRecord], **fields: Any) -> Any:
    record = cls(id=record_id(cls.type, DOCUMENT.id, 0, 9), evidence=(WORDS,), rule="example/by-hand", **fields)
    (row,) = rows(Bundle(documents=(DOCUMENT,), entities=ENTITIES, records=(record,)))
    return row


def figure(**fields: Any) -> CasualtyFigure:
    return CasualtyFigure(quantity=HUNDRED, **fields)


SAID: list[tuple[type[AnyRecord], dict[str, Any], str]] = [
    (Membership, {"organisation": "org:csto", "state": "state:ARM", "standing": "former"}, "Armenia: former member of CSTO"),
    (Membership, {"organisation": "org:csto", "state": "state:ARM", "standing": "observer"}, "Armenia: observer of CSTO"),
    (Chairmanship, {"organisation": "org:csto", "state": "state:ARM"}, "Armenia chairs CSTO"),
    (Tenure, {"person": "person:stanislav-zas", "office": "secretary general", "role": "secretary_general"}, "Stanislav Zas: secretary general"),
    (
        Tenure,
        {"person": "person:stanislav-zas", "office": "secretary general", "role": "secretary_general", "of": "org:csto"},
        "Stanislav Zas: secretary general of CSTO",
    ),
    (Statement, {"text": "It works.", "mode": "direct", "attribution": SPEAKER}, "“It works.”"),
    (Statement, {"text": "it works", "mode": "indirect", "attribution": SPEAKER}, "it works"),
    (
        Meeting,
        {"convened": "org:csto", "session": "extraordinary", "format": "online", "topic": "Kazakhstan", "participants": ("state:ARM",)},
        "extraordinary online meeting of CSTO, with Armenia, on Kazakhstan",
    ),
    (Meeting, {}, "meeting"),
    (
        Request,
        {"requester": "state:KAZ", "addressee": "org:csto", "subject": "military_assistance", "outcome": "granted"},
        "Kazakhstan asks CSTO for military assistance, granted",
    ),
    (
        Decision,
        {"body": "org:csto", "subject": "to send troops", "procedure": "consensus", "legal_basis": "Article 4"},
        "CSTO decides: to send troops, by consensus, under Article 4",
    ),
    (Visit, {"visitor": "person:stanislav-zas", "destination": "state:KAZ", "purpose": "to look"}, "Stanislav Zas → Kazakhstan, to look"),
    (
        Deployment,
        {"host": "state:KAZ", "contingents": (Contingent(contributor="state:ARM", personnel=HUNDRED, equipment="two lorries"),), "phase": "under_way"},
        "Armenia → Kazakhstan: 100 troops, two lorries, under way",
    ),
    (
        Deployment,
        {
            "organisation": "org:csto",
            "host": "state:KAZ",
            "contingents": (Contingent(contributor="state:ARM", personnel=HUNDRED), Contingent(contributor="state:KAZ")),
            "mandate": "to guard",
        },
        "CSTO → Kazakhstan: troops, Armenia 100; Kazakhstan, to guard",
    ),
    (
        Exercise,
        {"name": "Brotherhood", "organisation": "org:csto", "host": "state:KAZ", "participants": ("state:ARM",), "personnel": HUNDRED},
        "exercise Brotherhood in Kazakhstan, CSTO, Armenia, 100 troops",
    ),
    (Exercise, {}, "exercise"),
    (Operation, {"kind": "counter_terrorism", "conducted_by": ARMENIA, "phase": "under_way"}, "counter-terrorism operation by Armenia, under way"),
    (Operation, {}, "operation by someone"),
    (ArmedIncident, {"kind": "border_clash", "actor": GUNMEN, "target": ARMENIA}, "border clash by unidentified gunmen against Armenia"),
    (ArmedIncident, {}, "armed incident by someone"),
    (CasualtyReport, {"figures": (figure(kind="killed"), figure(kind="critical", group="children"))}, "100 killed, 100 children in critical condition"),
    (CasualtyReport, {"figures": (CasualtyFigure(kind="captured"),), "status": "denied"}, "an unknown number of captured"),
    (EnforcementReport, {"figures": (EnforcementFigure(kind="detained", quantity=HUNDRED),), "by": GUNMEN}, "100 detained by unidentified gunmen"),
    (EnforcementReport, {"figures": (EnforcementFigure(kind="weapons_seized", quantity=HUNDRED),)}, "100 weapons seized"),
    (EnforcementReport, {"figures": (EnforcementFigure(kind="weapons_seized", quantity=HUNDRED, group="rifles"),)}, "100 rifles seized"),
    (Unrest, {"kind": "coup_attempt", "cause": "prices", "against": ARMENIA}, "coup attempt over prices against Armenia"),
    (Unrest, {}, "unrest"),
    (CodedEvent, {"scheme": "cameo", "code": "070", "actor": ARMENIA, "target": GUNMEN}, "cameo 070: Armenia → unidentified gunmen"),
]


@pytest.mark.parametrize(("cls", "fields", "claim"), SAID, ids=[claim for _, _, claim in SAID])
def test_a_record_says_what_it_claims(cls: type[AnyRecord], fields: dict[str, Any], claim: str) -> None:
    assert row_of(cls, **fields).claim == claim


def test_every_type_is_tried() -> None:
    assert {cls for cls, _, _ in SAID} == set(RECORD_TYPES)


@pytest.mark.parametrize(
    ("qualifier", "bounds", "words"),
    [
        ("exact", {"value": 2265, "low": 2265, "high": 2265}, "2,265"),
        ("approximate", {"value": 5800}, "about 5,800"),
        ("at_least", {"low": 8}, "at least 8"),
        ("more_than", {"low": 2401}, "more than 2,400"),
        ("at_most", {"high": 300}, "at most 300"),
        ("less_than", {"high": 49}, "fewer than 50"),
        ("range", {"low": 10, "high": 20}, "10 to 20"),
        ("vague", {"low": 24}, "the words"),
        ("estimate", {"value": 5, "low": 3, "high": 9}, "5 (3 to 9)"),
        ("range", {"low": 10}, "the words"),
    ],
)
def test_a_number_keeps_its_bounds(qualifier: Any, bounds: dict[str, int], words: str) -> None:
    quantity = Quantity(qualifier=qualifier, text="the words", **bounds)
    assert row_of(CasualtyReport, figures=(CasualtyFigure(kind="killed", quantity=quantity),)).claim == f"{words} killed"


def test_who_says_so_is_said() -> None:
    spoken = {"text": "It works.", "mode": "direct"}
    assert row_of(Statement, attribution=SPEAKER, **spoken).source == "Stanislav Zas, via TASS, relayed by CSTO"
    assert row_of(Statement, attribution=Attribution(source_text="a spokesman"), **spoken).source == "a spokesman"
    assert row_of(Statement, attribution=Attribution(), **spoken).source == "someone unnamed"
    assert row_of(Visit).source == "the text"


def test_when_and_where_are_said() -> None:
    when = When(edtf="2022-01-10", text="January 10", basis="explicit")
    row = row_of(Visit, when=when, where=("state:KAZ", "place:KZ/almaty"))
    assert (row.when, row.where) == ("2022-01-10", "Kazakhstan, place:KZ/almaty")
    assert row_of(Deployment, announced=when, started=when, ended=when).when == "announced 2022-01-10, from 2022-01-10, to 2022-01-10"
    assert row_of(CasualtyReport, figures=(figure(kind="killed"),), as_of=when).when == "as of 2022-01-10"


def test_a_text_that_is_not_english_is_named_with_its_language() -> None:
    document = attrs.evolve(DOCUMENT, language="fr")
    bundle = Bundle(documents=(document,), passed_over=(PassedOver(evidence=WORDS, reason="not_english"),))
    assert list(notices(bundle)) == [f"{document.id}: not English (language: fr); nothing was read in it"]


@given(testing.bundles())
def test_every_bundle_can_be_shown_at_every_width(bundle: Bundle) -> None:
    for width in (20, 80, 160):
        console = Console(width=width, color_system=None, highlight=False)
        with console.capture() as capture:
            console.print(view(bundle, ledger=True, width=width))
        shown = capture.get()
        assert not set(shown) & set("\x00\x07\x1b\u202e\u2028")
        assert "passed over" in shown
