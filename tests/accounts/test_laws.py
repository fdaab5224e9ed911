"""Laws of accounts: order, repetition and later knowledge make no difference, nothing is lost, verdicts win."""

import json
from collections.abc import Sequence
from datetime import date

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from csto_events import testing
from csto_events.accounts import EventStore, Verdict, Verdicts, reconcile
from csto_events.accounts.casualties import Casualties
from csto_events.accounts.clusters import Edge, clusters
from csto_events.accounts.identity import blocks, points
from csto_events.accounts.mentions import Profile, mentions
from csto_events.model import (
    Attribution,
    Bundle,
    CasualtyFigure,
    CasualtyReport,
    Document,
    Evidence,
    Person,
    PersonId,
    Quantity,
    State,
    StateId,
    When,
)
from csto_events.model.ids import minted, record_id

FEW = settings(max_examples=40)
DAYS = st.dates(date(2022, 1, 1), date(2022, 2, 20))
NAMES = ("Sadyr Japarov", "Sadyr Zhaparov", "Akylbek Japarov", "Ivan Petrov", "Ivan Petrow", "Japarov")


@st.composite
def told(draw: st.DrawFn) -> Bundle:
    """A document in which somebody gives a figure of one state."""
    name, number = draw(st.sampled_from(NAMES)), draw(st.integers(1, 30))
    group, status = draw(st.sampled_from((None, "soldiers", "gunmen"))), draw(st.sampled_from(("reported", "reported", "reported", "retracted", "denied")))
    published = draw(st.none() | DAYS.map(str))
    text = f"{number} {group or 'people'} were killed, {name} said. {draw(st.integers(0, 10**6))}"
    document = Document.of(text, published=published)
    at = Evidence(document=document.id, start=0, end=len(text), exact=text)
    code = draw(st.sampled_from(("KAZ", "KGZ")))
    state = State(id=StateId(f"state:{code}"), name=code, iso_alpha2=code[:2], iso_alpha3=code)
    person = Person(id=PersonId(minted("person:", name, document.id)), name=name, resolved=False, mentions=(at,))
    when = draw(st.none() | DAYS.map(lambda day: When(edtf=str(day), text=str(day), basis="explicit")))
    record = CasualtyReport(
        id=record_id("casualty_report", document.id, 0, len(text)),
        evidence=(at,),
        rule="tests/made",
        attribution=draw(st.none() | st.just(Attribution(source=person.id, source_text=name))),
        status=status,  # type: ignore[arg-type]
        when=when,
        where=(state.id,),
        figures=(CasualtyFigure(kind="killed", group=group, quantity=Quantity(value=number, low=number, high=number, qualifier="exact", text=str(number))),),
    )
    return Bundle(documents=(document,), entities=(state, person), records=(record,))


WORLDS = st.lists(told(), max_size=7, unique_by=lambda bundle: bundle.documents[0].id)


def dump(bundles: Sequence[Bundle], *verdicts: Verdict) -> str:
    with EventStore(":memory:") as store:
        store.decide(*verdicts)
        for bundle in bundles:
            store.ingest(bundle)
        figures = [found.plain() for found in store.account().with_casualties()]
        return store.dump() + json.dumps(figures) + json.dumps(store.account().timeline().table())


@FEW
@given(WORLDS.flatmap(lambda world: st.tuples(st.just(world), st.permutations(world))))
def test_the_order_of_bundles_makes_no_difference(both: tuple[list[Bundle], list[Bundle]]) -> None:
    assert dump(both[0]) == dump(both[1])


@FEW
@given(WORLDS, st.lists(st.integers(0, 6), max_size=4))
def test_ingesting_again_changes_nothing(world: list[Bundle], again: list[int]) -> None:
    assert dump([*world, *(world[number] for number in again if number < len(world))]) == dump(world)


@FEW
@given(WORLDS)
def test_bundles_may_come_as_one(world: list[Bundle]) -> None:
    assert dump([Bundle().merge(*world)]) == dump(world)


@FEW
@given(WORLDS, DAYS)
def test_what_was_known_on_a_day_never_uses_what_came_later(world: list[Bundle], day: date) -> None:
    until = [bundle for bundle in world if bundle.documents[0].published_date and bundle.documents[0].published_date <= day]
    with EventStore(":memory:") as store:
        store.ingest(*world)
        known = store.account(known_on=str(day))
    assert [one.plain() for one in known.with_casualties()] == [one.plain() for one in reconcile(until).with_casualties()]
    for found in reconcile(world).with_casualties():
        for series in found.series:
            then = series.as_known_on(day)
            late = [report for report in series.reports if report not in then.reports]
            assert all(report.published_on is None or report.published_on > day for report in late)
            assert all(report.published_on and report.published_on <= day for entry in then.entries() for report in (*entry.reports, *entry.because))


@FEW
@given(WORLDS)
def test_no_report_is_lost(world: list[Bundle]) -> None:
    account = reconcile(world)
    given_in = {(record.id, position) for bundle in world for record in bundle.records for position in range(len(getattr(record, "figures", ())))}
    reached = {
        (report.record, report.position)
        for found in account.with_casualties()
        for series in found.series
        for entry in series.entries()
        for report in (*entry.reports, *entry.because)
    }
    assert reached == given_in


@FEW
@given(WORLDS.filter(lambda world: len(world) > 1), st.data())
def test_same_and_different_win(world: list[Bundle], data: st.DataObject) -> None:
    people = [entity.id for bundle in world for entity in bundle.entities if isinstance(entity, Person)]
    one, other = data.draw(st.lists(st.sampled_from(people), min_size=2, max_size=2, unique=True))
    for kind in ("same", "different"):
        account = reconcile(world, verdicts=Verdicts((Verdict(kind=kind, ids=(one, other)),)))
        assert (account.identity[one] == account.identity[other]) is (kind == "same")


@FEW
@given(WORLDS.filter(bool), st.data())
def test_a_verdict_after_or_before_the_bundles_is_the_same(world: list[Bundle], data: st.DataObject) -> None:
    ids = sorted({item.id for bundle in world for item in (*bundle.records, *bundle.entities)})
    pair = tuple(data.draw(st.lists(st.sampled_from(ids), min_size=2, max_size=2, unique=True)))
    verdicts = (Verdict(kind=data.draw(st.sampled_from(("same", "different"))), ids=pair), Verdict(kind="reject", ids=(world[0].records[0].id,)))
    with EventStore(":memory:") as store:
        store.ingest(*world)
        store.decide(*verdicts)
        late = store.dump()
    with EventStore(":memory:") as store:
        store.decide(*verdicts)
        store.ingest(*world)
        assert store.dump() == late


@FEW
@given(WORLDS.filter(bool), st.integers(1, 500))
def test_a_correction_stands_and_a_rejected_figure_is_never_best(world: list[Bundle], number: int) -> None:
    record = world[0].records[0].id
    fix = [Verdict(kind="correct", ids=(record,), path=f"figures[0].quantity.{field}", value=number) for field in ("value", "low", "high")]
    corrected = reconcile(world, verdicts=Verdicts(tuple(fix)))
    assert [report.quantity.value for report in corrected.reports() if report.record == record and report.quantity] == [number]
    rejected = reconcile(world, verdicts=Verdicts((Verdict(kind="reject", ids=(record,)),)))
    for found in rejected.with_casualties():
        for series in found.series:
            best = series.current()
            assert best is None or record not in {report.record for report in best.reports}


@FEW
@given(WORLDS.filter(bool))
def test_an_accepted_figure_is_best(world: list[Bundle]) -> None:
    record = next((bundle.records[0] for bundle in world if bundle.records[0].status == "reported"), None)
    if record is not None:
        account = reconcile(world, verdicts=Verdicts((Verdict(kind="accept", ids=(record.id,)),)))
        (series,) = [one for one in account.casualties(record.id).series if record.id in {report.record for report in one.reports}]
        best = series.current()
        assert best is not None
        assert record.id in {report.record for report in best.reports}


@FEW
@given(testing.bundles())
def test_any_bundle_can_be_taken_in_and_told(bundle: Bundle) -> None:
    account = reconcile([bundle])
    assert len(account.reports()) == sum(len(getattr(record, "figures", ())) for record in bundle.records)
    assert len(account.records()) == len(bundle.records)
    assert len(account.timeline()) == len(account.timeline().table())
    assert all(found.series for found in account.with_casualties())
    assert isinstance(account.deployments() + account.positions() + account.identities(), tuple)


@FEW
@given(WORLDS)
def test_points_do_not_depend_on_who_is_first_and_what_joins_shares_a_block(world: list[Bundle]) -> None:
    found: list[Profile] = [mention.profile for bundle in world for mention in mentions(bundle)]
    for one in found:
        for other in found:
            assert points(one, other) == points(other, one)
            if one.family == "person" and points(one, other) >= 5 and one.key != other.key:
                assert set(blocks(one)) & set(blocks(other))


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef"), st.integers(-9, 9)), max_size=12), st.randoms())
def test_clusters_do_not_depend_on_order_and_keep_apart_what_is_to_be_apart(edges: list[tuple[str, str, int]], dice: object) -> None:
    joins = [Edge(-weight, min(one, other), max(one, other)) for one, other, weight in edges if weight > 0 and one != other]
    parts = [(one, other) for one, other, weight in edges if weight < 0 and one != other]
    found = clusters("abcdef", joins, parts)
    dice.shuffle(joins)  # type: ignore[attr-defined]
    dice.shuffle(parts)  # type: ignore[attr-defined]
    assert clusters("fedcba", joins, parts) == found
    assert all(found[one] != found[other] for one, other in parts)


@FEW
@given(WORLDS)
def test_low_is_never_above_high(world: list[Bundle]) -> None:
    for found in reconcile(world).with_casualties():
        assert isinstance(found, Casualties)
        for series in found.series:
            bounds = series.range()
            numbers = [one.number for one in (bounds.low, bounds.best, bounds.high) if one.number is not None]
            assert numbers == sorted(numbers)
            assert attrs.evolve(series) == series
