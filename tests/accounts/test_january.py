"""January 2022 in Kazakhstan: at each date the series answers as the public record does."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from csto_events.accounts import Account, Casualties, Verdict, Verdicts, reconcile
from csto_events.accounts.entries import Entry
from csto_events.accounts.reports import Kind
from csto_events.model import Bundle


@pytest.fixture(scope="module")
def unrest(account: Account) -> Casualties:
    return max(account.with_casualties(), key=lambda found: len(found.reports))


def number(unrest: Casualties, day: str, kind: Kind = "killed", group: str = "people") -> int | None:
    return unrest.of(kind, group).as_known_on(day).range().best.number  # type: ignore[arg-type]


def entries(unrest: Casualties, value: int, day: str = "2030-01-01") -> list[Entry]:
    return [entry for entry in unrest.of("killed").as_known_on(day).entries() if entry.number == value]


def test_there_are_forty_texts_and_more(january: tuple[Bundle, ...]) -> None:
    assert len(january) >= 40
    assert len({document.publisher for bundle in january for document in bundle.documents}) >= 10


RECORD = tomllib.loads((Path(__file__).parent / "january" / "record.toml").read_text("utf-8"))["figure"]


@pytest.mark.parametrize("figure", RECORD, ids=lambda figure: f"{figure['day']} {figure['number']} {figure['kind']} {figure['group']}")
def test_every_figure_of_the_record_is_in_the_account_from_its_day(account: Account, figure: dict[str, Any]) -> None:
    """Whether it later stood, was corrected, repeated, withdrawn or contradicted: no report is overwritten."""
    found = [
        report
        for report in account.reports()
        if report.kind == figure["kind"]
        and report.group_class == figure["group"]
        and report.quantity is not None
        and figure["number"] in (report.quantity.value, report.quantity.low)
        and ("place" not in figure or figure["place"] in report.places)
    ]
    assert figure["day"] in {str(report.published)[:10] for report in found}


def test_nearly_all_figures_are_of_one_event(account: Account, unrest: Casualties) -> None:
    elsewhere = [report.words for report in account.reports() if report not in unrest.reports]
    assert len(elsewhere) <= 3, elsewhere  # what the parser gives neither place nor state, and the peacekeepers of the mission


@pytest.mark.parametrize(
    ("day", "dead"),
    [
        ("2022-01-08", None),
        ("2022-01-09", 164),
        ("2022-01-10", None),
        ("2022-01-14", None),
        ("2022-01-15", 225),
        ("2022-02-01", 225),
        ("2022-03-14", 230),
        ("2022-07-31", 230),
        ("2022-08-16", 238),
        ("2023-01-05", 238),
    ],
)
def test_the_dead_are_those_that_were_known_on_the_day(unrest: Casualties, day: str, dead: int | None) -> None:
    assert number(unrest, day) == dead


@pytest.mark.parametrize(
    ("day", "dead"), [("2022-01-06", 18), ("2022-01-09", 16), ("2022-01-10", 16), ("2022-01-15", 19), ("2022-01-16", 19), ("2022-03-14", 19)]
)
def test_the_dead_of_the_security_forces_rise_and_fall_as_they_were_told(unrest: Casualties, day: str, dead: int) -> None:
    assert number(unrest, day, group="security_forces") == dead


@pytest.mark.parametrize(("day", "number_of"), [("2022-01-07", 3811), ("2022-01-08", 4404), ("2022-01-10", 7939), ("2022-01-11", 9900), ("2022-01-12", 12000)])
def test_the_detained(unrest: Casualties, day: str, number_of: int) -> None:
    assert number(unrest, day, "detained") == number_of


def test_totals_of_one_day_that_disagree_are_told(unrest: Casualties) -> None:
    told = {tuple(sorted(entry.number for entry in one.entries)) for one in unrest.contradictions() if one.kind == "same_day"}
    assert (5135, 5800) in told
    assert (10001, 12000) not in told  # more than 10,000 can be 12,000


@pytest.mark.parametrize(("day", "dead"), [("2022-01-07", 26), ("2023-01-05", 67)])
def test_the_attackers_killed(unrest: Casualties, day: str, dead: int) -> None:
    assert number(unrest, day, group="attackers") == dead


def test_one_ministry_in_many_papers_is_one_figure_with_many_reports(unrest: Casualties) -> None:
    (ministry,) = entries(unrest, 164, "2022-01-09")
    assert ministry.state == "standing"
    assert {report.publisher for report in ministry.reports} == {"State Channel", "Wire of the North", "Danube Daily", "Steppe Observer"}


def test_the_retracted_figure_is_retracted_from_the_day_of_its_withdrawal(unrest: Casualties) -> None:
    (ministry,) = entries(unrest, 164, "2022-01-10")
    assert ministry.state == "retracted"
    assert [report.published_on.isoformat() for report in ministry.because if report.published_on] == ["2022-01-10"]


def test_a_retracted_figure_that_is_printed_later_is_shown_as_such(unrest: Casualties) -> None:
    states = {(report.publisher, entry.state) for entry in entries(unrest, 164) for report in entry.reports}
    assert {("Vistula Paper", "repeats_retracted"), ("Atlantic Herald", "repeats_retracted"), ("State Channel", "retracted")} <= states
    assert "standing" not in {state for _, state in states}


def test_sixteen_and_seventeen_of_one_day_are_told_as_a_contradiction(unrest: Casualties) -> None:
    told = [one.message for one in unrest.contradictions() if one.kind == "same_day"]
    assert any("17" in message and "16" in message and "2022-01-10" in message for message in told)


def test_a_toll_that_falls_is_told(unrest: Casualties) -> None:
    told = [one.message for one in unrest.contradictions() if one.kind == "falls"]
    assert any(message.startswith("18 as of 2022-01-06") and "then 16 as of 2022-01-09" in message for message in told)


def test_numbers_that_change_their_meaning_are_told(unrest: Casualties) -> None:
    told = [one.message for one in unrest.contradictions() if one.kind == "number_changes_meaning"]
    assert any(message.startswith("18: security forces killed") and "attackers wounded" in message for message in told)
    assert any(message.startswith("26: attackers killed") and "civilians killed" in message for message in told)


def test_a_day_more_is_no_total(unrest: Casualties) -> None:
    assert unrest.of("detained", place="place:KZ/almaty").range().best.number == 1678
    assert 1678 not in [entry.number for entry in unrest.of("detained").entries()]


@pytest.mark.parametrize(("day", "dead"), [("2022-01-09", 103), ("2022-03-14", 139)])
def test_the_dead_of_one_city_are_a_series_of_their_own(unrest: Casualties, day: str, dead: int) -> None:
    assert unrest.of("killed", place="place:KZ/almaty").as_known_on(day).range().best.number == dead
    assert dead not in [entry.number for entry in unrest.of("killed").entries()]


def test_children_among_the_dead_are_a_group_and_no_total(unrest: Casualties) -> None:
    assert number(unrest, "2022-01-09", group="children") == 3
    assert 3 not in [entry.number for entry in unrest.of("killed").entries()]


@pytest.mark.parametrize(("day", "wounded"), [("2022-01-06", 748), ("2022-01-09", 1301)])
def test_the_wounded_of_the_security_forces_are_no_wounded_people(unrest: Casualties, day: str, wounded: int) -> None:
    assert 317 in [entry.number for entry in unrest.of("wounded", "security_forces").entries()]
    assert 317 not in [entry.number for entry in unrest.of("wounded").entries()]
    assert number(unrest, day, "wounded", "security_forces") == wounded


def test_the_wounded_of_one_region_are_told_by_place(unrest: Casualties) -> None:
    assert unrest.of("wounded", place="place:KZ/kyzylorda").range().best.number == 182


def test_the_deployment_has_its_strengths_by_date_and_voice(account: Account) -> None:
    (mission,) = (one for one in account.deployments() if "org:csto" in one.organisations)
    told = [(one.quantity.value, one.status) for one in mission.strength()]
    assert told == [(2500, "planned"), (2030, "reported"), (2500, "reported")]
    assert [one.quantity.value for one in mission.strength(known_on="2022-01-06")] == [2500]
    assert {"state:ARM", "state:KGZ"} <= set(mission.contributors)
    phases = [mission.phase(known_on=day) for day in ("2022-01-06", "2022-01-10", "2022-01-13", "2022-01-20")]
    assert phases == [None, "under_way", "withdrawing", "withdrawn"]


def test_a_person_is_one_across_papers(account: Account) -> None:
    assert len(account.who("Berik Asylov").documents) >= 3
    assert len(account.who("Kassym-Jomart Tokayev").documents) >= 3


def test_a_verdict_wins_over_the_retraction(january: tuple[Bundle, ...], account: Account, unrest: Casualties) -> None:
    record = entries(unrest, 225)[0].first.record
    rejected = reconcile(january, verdicts=Verdicts((Verdict(kind="reject", ids=(record,)),)))
    told = [entry.state for entry in rejected.casualties(record).of("killed").entries() if entry.first.record == record]
    assert told == ["rejected"]


def test_every_answer_leads_to_the_words(account: Account, unrest: Casualties) -> None:
    for series in unrest.series:
        for report in (report for entry in series.entries() for report in entry.reports):
            record, text = account.record(report.record), account.document(report.document).text or ""
            assert all(text[at.start : at.end] == at.exact for at in record.evidence)
