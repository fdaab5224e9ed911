"""Series, deployments, positions and lines of time, one law at a time."""

from collections.abc import Mapping
from typing import Any
from zlib import crc32

import attrs
import pytest

from csto_events import parse
from csto_events.accounts import Account, reconcile
from csto_events.accounts.casualties import Casualties, Series
from csto_events.accounts.explanation import Explanation
from csto_events.accounts.identity import PART, Reason
from csto_events.accounts.reports import Report
from csto_events.accounts.timeline import Timeline
from csto_events.errors import InputError
from csto_events.model import Bundle, DocumentId, Evidence, Quantity, RecordId, When


def report(number: int, published: str | None = "2022-01-10", **more: Any) -> Report:
    count = more.pop("count", {"value": number, "low": number, "high": number, "qualifier": "exact"})
    digits = f"{number:012x}"[:8] + f"{crc32(repr((published, more)).encode()) % 16**4:04x}"
    text = f"{number} killed"
    plain: Mapping[str, Any] = {
        "record": RecordId(f"casualty_report:{digits}"),
        "position": 0,
        "document": DocumentId(f"doc:{digits}0000"),
        "publisher": None,
        "published": published,
        "kind": "killed",
        "group": None,
        "group_class": "people",
        "quantity": Quantity(text=str(number), **count),
        "places": (),
        "as_of": None,
        "cumulative": None,
        "status": "reported",
        "source": "body:a",
        "source_text": "the ministry",
        "official": True,
        "relates_to": (),
        "verdict": None,
        "evidence": (Evidence(document=DocumentId(f"doc:{digits}0000"), start=0, end=len(text), exact=text),),
    }
    return Report(**{**plain, **more})


def series(*reports: Report) -> Series:
    return Series(event="event:0", kind="killed", group="people", reports=reports)


def states(*reports: Report) -> list[tuple[int | None, str]]:
    return [(entry.number, entry.state) for entry in series(*reports).entries()]


def on(day: str) -> When:
    return When(edtf=day, text=day, basis="explicit")


def test_a_later_figure_of_one_source_takes_the_place_of_the_earlier() -> None:
    assert states(report(5, "2022-01-10"), report(7, "2022-01-11")) == [(5, "superseded"), (7, "standing")]


def test_two_sources_of_one_day_both_stand() -> None:
    told = series(report(5), report(7, source="body:b", source_text="the police"))
    assert {entry.state for entry in told.entries()} == {"standing"}
    bounds = told.range()
    assert (bounds.low.number, bounds.best.number, bounds.high.number) == (5, 5, 7)
    (contradiction,) = told.contradictions()
    assert contradiction.kind == "same_day"
    assert {"5 by the ministry", "7 by the police"} == set(contradiction.message.removeprefix("as of 2022-01-10: ").split(", "))
    assert set(told.by_source()) == {"body:a", "body:b"}


def told(text: str) -> Series:
    (found,) = reconcile([parse(text, published="2022-01-16")]).with_casualties()
    return found.of("killed")


@pytest.mark.parametrize(
    "text",
    [
        "The death toll in Kazakhstan's unrest rose to 225 from 164 on January 15.",
        "164 people were killed in the unrest in Kazakhstan. The toll later rose to 225.",
        "164 people died in the unrest in Kazakhstan, the Health Ministry said on January 9. The Health Ministry said on January 15 that 225 people had died.",
        "Prosecutors said on January 15 that 225 people had died in the unrest in Kazakhstan. On January 9 state media reported that 164 people were killed.",
    ],
)
def test_of_a_toll_that_rises_in_one_text_the_later_figure_stands(text: str) -> None:
    found = told(text)
    assert [(entry.number, entry.state) for entry in found.entries()] == [(164, "superseded"), (225, "standing")]
    assert [entry.relation for entry in found.entries()] == ["first", "revises_up"]
    assert found.range().best.number == 225


def test_a_figure_that_corrects_another_takes_its_place_though_it_is_lower() -> None:
    found = told("The Health Ministry revised the death toll in the unrest in Kazakhstan down to 149 from 164 on January 15.")
    assert [(entry.number, entry.state) for entry in found.entries()] == [(164, "superseded"), (149, "standing")]


def test_a_figure_holds_as_of_the_day_on_which_it_was_said() -> None:
    found = told("The Health Ministry said on January 9 that 164 people were killed in Kazakhstan on January 6.")
    assert [entry.as_of and entry.as_of.isoformat() for entry in found.entries()] == ["2022-01-09"]


def test_of_two_bounds_in_one_voice_only_the_one_that_is_above_takes_the_place() -> None:
    one = report(164, count={"low": 164, "qualifier": "at_least"})
    other = report(300, document=one.document, count={"high": 300, "qualifier": "at_most"})
    assert sorted(states(one, other)) == [(164, "standing"), (300, "standing")]


@pytest.mark.parametrize(
    ("count", "words"),
    [
        ({"value": 12, "qualifier": "estimate"}, "; a coder's estimate without bounds"),
        ({"value": 12, "low": 10, "high": 20, "qualifier": "estimate"}, "; a coder's estimate"),
        ({"value": 12, "low": 12, "high": 12, "qualifier": "exact"}, "then the lower"),
    ],
)
def test_the_best_figure_says_that_it_is_a_coders_estimate(count: Mapping[str, Any], words: str) -> None:
    assert series(report(12, count=count)).range().best.rule.endswith(words)


def test_what_is_only_new_is_never_the_total() -> None:
    told = series(report(100, "2022-01-10"), report(3, "2022-01-11", cumulative=False), report(4, "2022-01-12", cumulative=False))
    assert told.range().best.number == 100
    assert [entry.relation for entry in told.entries()] == ["first", "adds", "adds"]


def test_a_denial_by_another_strikes_nothing_and_by_the_source_itself_does() -> None:
    assert (5, "standing") in states(report(5), report(5, "2022-01-11", status="denied", source="body:b"))
    assert states(report(5), report(5, "2022-01-11", status="denied"))[0] == (5, "denied")


def test_a_figure_known_only_by_its_withdrawal_is_an_entry() -> None:
    told = series(report(164, status="retracted"))
    assert [(entry.number, entry.state) for entry in told.entries()] == [(164, "retracted")]
    assert told.current() is None
    assert told.range().best.rule == "no figure stands"


def test_who_withdrew_a_figure_can_give_it_again_for_a_later_day() -> None:
    again = report(164, "2022-01-20", as_of=on("2022-01-19"))
    found = series(report(164, "2022-01-09"), report(164, "2022-01-10", status="retracted"), again).entries()
    assert [(entry.state, entry.first.published) for entry in found] == [("retracted", "2022-01-09"), ("standing", "2022-01-20")]


def test_a_relation_between_records_strikes_what_it_names() -> None:
    first = report(5)
    assert states(first, report(6, "2022-01-11", status="retracted", relates_to=(("retracts", first.record),)))[0] == (5, "retracted")


def test_a_bound_without_a_top_is_told() -> None:
    told = series(report(8, count={"low": 8, "qualifier": "at_least"}), report(9, source="body:b"))
    assert "1 more have no upper bound" in told.range().high.rule


def test_planned_and_possible_figures_stand_for_nothing() -> None:
    assert states(report(5, status="possible")) == [(5, "unasserted")]


def test_a_part_above_its_total_is_told() -> None:
    part = report(9, "2022-01-11", group="soldiers", group_class="security_forces", source="body:b")
    told = Casualties(event="event:0", reports=(report(5), part)).contradictions()
    assert [(one.kind, one.message) for one in told] == [("part_above_total", "9 security forces killed, of 5 in all")]


def test_reports_of_no_day_are_told_and_never_known_on_a_day() -> None:
    told = series(report(5, None))
    assert told.current() is not None
    assert told.as_known_on("2030-01-01").current() is None


def test_hours_put_reports_of_one_day_in_order() -> None:
    told = series(report(18, "2022-01-06T18:00:00+06:00"), report(8, "2022-01-06T08:51:00+06:00"))
    assert [entry.number for entry in told.entries()] == [8, 18]
    assert told.range().best.number == 18


def test_a_speaker_who_turns_round_is_shown() -> None:
    texts = {
        "2022-02-01": "Armenia will send 100 peacekeepers to Kazakhstan, Nikol Pashinyan said.",
        "2022-02-05": "Nikol Pashinyan said Armenia had refused to send 100 peacekeepers to Kazakhstan.",
    }
    account = reconcile(parse(text, published=day) for day, text in texts.items())
    lines = [line for line in account.positions("Nikol Pashinyan") if line.subject == "deployment to state:KAZ"]
    assert [one.reverses is not None for line in lines for one in line.said] == [False, True]
    assert len(lines[0].reversals) == 1


def test_times_are_no_narrower_than_the_words() -> None:
    undated = reconcile([parse("Zas visited Yerevan.", published="2022-01-10")]).timeline()
    assert [line.edtf for line in undated] == ["../2022-01-10"]
    assert [line.interval for line in undated] == ["../2022-01-10"]
    unknown = reconcile([parse("Zas visited Yerevan.")]).timeline()
    assert [line.edtf for line in unknown] == ["../.."]
    assert b"VEVENT" not in unknown.icalendar()


STATUSES = """Stanislav Zas will visit Yerevan on January 20, 2022. Nikol Pashinyan will visit Moscow. Zas denied he visited Minsk on January 5, 2022.
Nikol Pashinyan said that 5 people may have been killed in Minsk on January 6, 2022."""


def test_the_timeline_says_what_is_no_fact() -> None:
    found = reconcile([parse(STATUSES, published="2022-01-10")]).timeline()
    happened = {line.words: line.edtf for line in found if line.sort == "happened"}
    assert happened == {
        "planned: Stanislav Zas will visit Yerevan": "2022-01-20",
        "planned: Nikol Pashinyan will visit Moscow": "../..",
        "denied: he visited Minsk": "2022-01-05",
        "possible: 5 people may have been killed": "2022-01-06",
    }
    assert "denied: he visited Minsk" in found.markdown()
    assert {str(row["status"]) for row in found.table()} == {"planned", "denied", "possible", "reported"}
    calendar = found.icalendar().decode().replace("\r\n", "\n")
    entries = {entry.partition("SUMMARY:")[2].splitlines()[0]: entry for entry in calendar.split("BEGIN:VEVENT")[1:]}
    assert "STATUS:CANCELLED" in entries["denied: he visited Minsk"]
    assert "STATUS:TENTATIVE" in entries["planned: Stanislav Zas will visit Yerevan"]


def test_an_event_that_one_record_tells_as_a_fact_is_one() -> None:
    texts = {"2022-01-09": "Stanislav Zas will visit Yerevan on January 12, 2022.", "2022-01-13": "Stanislav Zas visited Yerevan on January 12, 2022."}
    (line,) = reconcile(parse(text, published=day) for day, text in texts.items()).timeline()
    assert (line.words, line.status, line.edtf) == ("Stanislav Zas visited Yerevan", "reported", "2022-01-12")


def test_the_timeline_is_in_order(account: Account) -> None:
    lines = list(account.timeline())
    assert lines == sorted(lines, key=lambda line: line.order)
    assert Timeline(tuple(lines)).markdown().count("\n") == len(lines) + 2


def test_the_account_names_what_it_does_not_have(account: Account, january: tuple[Bundle, ...]) -> None:
    for ask in (account.event, account.record, account.document, account.casualties):
        with pytest.raises(InputError, match="nothing of this id"):
            ask("event:none")
    assert len(account.documents()) == len(january)
    assert account.casualties(account.with_casualties()[0].event).series
    first = account.events("violence")[0]
    assert set(first.documents) <= {document.id for document in account.documents()}


@pytest.mark.parametrize(
    ("explanation", "words"),
    [
        (Explanation(one="a", other="b", same=True), "a and b are one: nothing tells them apart"),
        (Explanation(one="a", other="b", same=False, reasons=(Reason(PART, "far"),)), "a and b are two: -5 far; -5 points, and -5 part"),
        (Explanation(one="a", other="c", same=True, through=("a", "b", "c")), "a and c are one: joined through b"),
    ],
)
def test_an_explanation_in_words(explanation: Explanation, words: str) -> None:
    assert str(explanation) == words


def test_a_series_is_a_value() -> None:
    assert attrs.evolve(series(report(1)), reports=(report(1),)) == series(report(1))
