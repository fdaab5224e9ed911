"""Reports of conversions: everything is counted, the first places are named, and the reports of two steps are added."""

from hypothesis import given
from hypothesis import strategies as st

from csto_events.model import ConversionReport, Fate, Tally, Transfer

FATES: tuple[Fate, ...] = ("carried", "approximated", "lost")
kinds = st.tuples(st.sampled_from(FATES), st.sampled_from(("documents", "when")), st.sampled_from(("line 2", "line 3")), st.sampled_from((None, "a day")))
met = st.lists(kinds, max_size=30)


def report_of(things: list[tuple[Fate, str, str, str | None]]) -> ConversionReport:
    tally = Tally()
    for fate, what, place, how in things:
        tally.add(fate, what, place, how=how)
    return tally.report()


@given(met)
def test_everything_is_counted_under_its_fate(things: list[tuple[Fate, str, str, str | None]]) -> None:
    report = report_of(things)
    assert sum(line.count for line in report) == len(things)
    assert (*report.carried, *report.approximated, *report.lost) == tuple(report)
    assert report.lossless == all(fate == "carried" for fate, *_ in things)
    for line in report:
        same = [place for fate, what, place, how in things if (fate, what, how) == (line.fate, line.what, line.how)]
        assert (line.count, list(line.places)) == (len(same), same[:5])


@given(met, met)
def test_the_reports_of_two_steps_are_added(first: list[tuple[Fate, str, str, str | None]], second: list[tuple[Fate, str, str, str | None]]) -> None:
    assert report_of(first) + report_of(second) == report_of(first + second)


def test_what_is_not_there_is_no_line() -> None:
    tally = Tally()
    tally.add_all("lost", [("documents", 0), ("records", 2)])
    assert tally.report() == ConversionReport((Transfer(fate="lost", what="records", count=2),))
    assert tally.report()[:1] == tally.report()
    assert tally.report()[0].what == "records"


def test_a_line_says_what_became_of_how_many_and_where() -> None:
    places = tuple(f"line {number}" for number in range(5))
    assert str(Transfer(fate="lost", what="mandate", count=7, places=places, how="no column")).endswith("line 4, ...)")
    assert str(Transfer(fate="approximated", what="when", count=1, places=("line 2",), how="its first day")) == "when: 1, as its first day (line 2)"
