"""Laws of whole documents: the ledger is complete, quantities read back, negation and condition never give a report, parts stay parts."""

import json
import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import csto_events
from csto_events.language.numbers import read_quantity
from csto_events.language.reading import Reading
from csto_events.model import AnyRecord, Bundle, Document, Party, PassedOver, Quantity
from csto_events.model.checks import copied, made
from csto_events.parsing.rules import RULES

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
OWN = sorted([*(ROOT / "examples" / "articles").glob("*.txt"), ROOT / "benchmarks" / "article.txt"])
NEWS = sorted((SHARED / "corpora" / "polnear-dev" / "text").glob("*.txt"))[:12]
WIRE = SHARED / "corpora" / "muc4-dev.jsonl"
LAW = settings(deadline=None, max_examples=60)


def documents() -> Iterator[Any]:
    yield from (pytest.param(path.read_text("utf-8"), id=path.stem) for path in OWN)
    if not NEWS or not WIRE.exists():
        yield pytest.param("", id="corpora", marks=pytest.mark.skip(reason="the corpora beside the project are not here"))
        return
    yield from (pytest.param(path.read_text("utf-8"), id=path.stem[:30]) for path in NEWS)
    lines = WIRE.read_text("utf-8").splitlines()[:12]
    yield from (pytest.param(json.loads(line)["text"], id=f"wire-{number}") for number, line in enumerate(lines))


DOCUMENTS = list(documents())


def quantities(value: object) -> Iterator[Quantity]:
    if isinstance(value, Quantity):
        yield value
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from quantities(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from quantities(item)


def parts(value: object) -> Iterator[Any]:
    """All objects of the model that an object holds, and the object."""
    if attrs.has(type(value)):
        yield value
        for field in attrs.fields(type(value)):
            yield from parts(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from parts(item)


TEXTS = sorted((ROOT / "tests" / "documents" / "texts").glob("*.txt"))
PASSPORTS = [fires.text for rule in RULES for fires in rule.fires]


@pytest.mark.parametrize("text", [*DOCUMENTS, *(pytest.param(path.read_text("utf-8"), id=path.stem) for path in TEXTS), pytest.param(None, id="passports")])
def test_what_is_made_without_checks_would_pass_them(text: str | None) -> None:
    """The parser makes records, numbers, dates and lines of the ledger without checks; each has what its class asks of its fields, alone and together."""
    count = 0
    for one in [text] if text is not None else PASSPORTS:
        for part in parts(csto_events.parse(one, published="2022-01-12")):
            check_again(part)
            count += 1
    assert count > 0


def check_again(part: Any) -> None:
    """Ask of an object again what is asked of one that is made with checks."""
    attrs.validate(part)
    if (together := getattr(part, "__attrs_post_init__", None)) is not None:
        together()


NAMES_IN_BRACKETS = """Opposition MP Artur Petrov of the Hayastan faction said it rained. [2022-01-12]
[PPPP Opposition MP Artur Petrov] I of [DPN the Hayastan faction] {E said: say finite past} [O it] {E rained: rain finite past} .
[PPP East African Community] ( [P EAC] ) [PPPP Secretary General Jim Petrov] {E left: leave finite past} .
"""
"""Capitals that no text has, before a title."""


def test_nobody_holds_an_office_of_a_person() -> None:
    """What stands before a title is no person of whom it is an office, whatever the text looks like."""
    records = csto_events.parse(NAMES_IN_BRACKETS, published="2022-09-18").records
    assert [record.of for record in records if record.type == "tenure"] == [None, None]
    for part in parts(records):
        check_again(part)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (made(Quantity, 12, 13, 14, "exact", "12"), "low"),
        (made(Party, None, None), "entity"),
    ],
)
def test_what_goes_wrong_together_is_told(wrong: Any, message: str) -> None:
    """Bounds out of order and a party that is nobody are refused, so that the law above can fail."""
    with pytest.raises(csto_events.ModelError, match=message):
        check_again(wrong)


def test_a_check_that_is_passed_over_still_tells_what_is_wrong() -> None:
    """What `made` makes of a wrong value is refused by the same checks, so that the law above can fail."""
    line = made(PassedOver, Document.of("Zas left.").evidence(0, 3), None, None, None, "unheard_of")
    with pytest.raises(csto_events.ModelError, match="reason"):
        attrs.validate(line)


def test_what_is_made_without_checks_is_like_what_is_made_with_them() -> None:
    """It is of the class itself, equal, frozen, and pickles; a copy takes what is changed and keeps the rest."""
    where = Document.of("Zas left.").evidence(0, 3)
    line = made(PassedOver, where, "left", "visit", None, "generic")
    checked = PassedOver(evidence=where, trigger="left", kind="visit", reason="generic")
    assert type(line) is PassedOver
    assert (line, hash(line), repr(line)) == (checked, hash(checked), repr(checked))
    assert pickle.loads(pickle.dumps(line)) == checked  # noqa: S301 -- ours
    assert copied(line, rule="talk/visit-verb") == attrs.evolve(checked, rule="talk/visit-verb")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        line.reason = "question"  # type: ignore[misc]


@pytest.mark.parametrize("text", DOCUMENTS)
def test_every_trigger_has_a_record_or_a_line_of_the_ledger(text: str) -> None:
    """For each trigger a record of its kind has evidence in the sentence, or a line names it with a reason."""
    bundle = csto_events.parse(text, published="2022-01-12")
    kinds: dict[str, set[str]] = {}
    for rule in RULES:
        for word in filter(str.isalnum, rule.triggers()):
            kinds.setdefault(word, set()).add(rule.kind)
    reading = Reading.of(bundle.documents[0].text or "")
    for sentence in reading.sentences:
        start, end = reading.tokens.span(sentence.first, sentence.after)
        recorded = {record.type for record in bundle.records for at in record.evidence if at.start < end and start < at.end}
        named = {
            (line.kind, (line.trigger or "").lower().replace("’", "'"))
            for line in bundle.passed_over
            if line.evidence.start < end and start < line.evidence.end
        }
        for word in sentence.words:
            for kind in kinds.get(word, ()):
                assert kind in recorded or any(named_kind == kind and word in (*words.split(), words) for named_kind, words in named), (
                    kind,
                    word,
                    sentence.text,
                )


@pytest.mark.parametrize("text", DOCUMENTS)
def test_the_words_of_a_quantity_give_the_quantity(text: str) -> None:
    bundle = csto_events.parse(text, published="2022-01-12")
    for record in bundle.records:
        for quantity in quantities(record):
            assert read_quantity(quantity.text) == quantity


CLAUSES = {
    "deployment": ("the CSTO sent 100 soldiers to Mali", "Belarus deployed troops to Armenia"),
    "casualty_report": ("12 people were killed in Almaty", "the blast wounded 30 soldiers"),
    "enforcement_report": ("police detained 12 people", "40 men were arrested in Minsk"),
    "visit": ("Stanislav Zas visited Yerevan", "Vladimir Putin arrived in Minsk"),
    "meeting": ("the Collective Security Council met in Yerevan", "Vladimir Putin met Nikol Pashinyan"),
    "armed_incident": ("gunmen attacked a base in Mali", "Iraq invaded Kuwait"),
    "request": ("Armenia asked the CSTO for help", "Mali requested troops from the African Union"),
    "membership": ("Lithuania joined NATO", "Uzbekistan left the CSTO"),
}
CASES = [(kind, clause) for kind, clauses in CLAUSES.items() for clause in clauses]
UNREAL = st.sampled_from(
    (
        "If {}, nobody would say so.",
        "Nobody knows whether {}.",
        "It would be a surprise if {}.",
        "Unless {}, the talks go on.",
        "Suppose {}.",
        "Did you hear that {}?",
    )
)


def reported(text: str, kind: str) -> list[AnyRecord]:
    return [record for record in csto_events.parse(text).records if record.type == kind and record.status == "reported"]


@pytest.mark.parametrize(("kind", "clause"), CASES)
def test_the_clauses_of_these_laws_are_read_as_reports(kind: str, clause: str) -> None:
    assert reported(f"{clause[0].upper()}{clause[1:]}.", kind)


@LAW
@given(st.sampled_from(CASES), UNREAL)
def test_what_is_asked_or_supposed_is_never_reported(case: tuple[str, str], frame: str) -> None:
    kind, clause = case
    assert reported(frame.format(clause), kind) == []


@LAW
@given(st.sampled_from(CASES), st.sampled_from(("The ministry denied that {}.", "Tokayev denied that {}, agencies said.")))
def test_what_is_denied_is_never_reported(case: tuple[str, str], frame: str) -> None:
    kind, clause = case
    assert reported(frame.format(clause), kind) == []


PARAGRAPHS = (
    "Stanislav Zas visited Yerevan on 3 March 2021.",
    "Twelve people were killed in Almaty, according to Kassym-Jomart Tokayev.",
    "“The mission is over,” Vladimir Putin said.",
    "Mali asked the African Union for troops.",
    "The African Union sent 200 soldiers to Somalia.",
    "Police in Minsk detained 40 men.",
    "Protests broke out in Georgia over prices.",
    "Lithuania joined NATO in 2004.",
)


def plain(bundle: Bundle, shift: int) -> list[tuple[Any, ...]]:
    """Records without what hangs on the document: their ids, and where it begins."""
    return [
        (record.type, record.rule, record.status, tuple((at.start + shift, at.exact) for at in record.evidence), tuple(quantities(record)))
        for record in bundle.records
    ]


@LAW
@given(st.permutations(PARAGRAPHS), st.integers(1, len(PARAGRAPHS) - 1))
@example([PARAGRAPHS[number] for number in (0, 5, 6, 7, 4, 1, 2, 3)], 4)
def test_a_split_where_nothing_crosses_changes_no_record(paragraphs: list[str], cut: int) -> None:
    first, second = "\n\n".join(paragraphs[:cut]) + "\n\n", "\n\n".join(paragraphs[cut:])
    whole = plain(csto_events.parse(first + second), 0)
    assert whole == plain(csto_events.parse(first), 0) + plain(csto_events.parse(second), len(first))
