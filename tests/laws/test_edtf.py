"""Dates in EDTF mean the days that the notation gives them, and nothing else ever happens than that or a ValueError."""

import calendar
import time
from datetime import date, timedelta

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from csto_events.model.edtf import bounds

YEARS = st.integers(1, 9998).map("{:04}".format)
DAYS = st.dates().map(date.isoformat)
MONTHS = st.builds("{}-{:02}".format, YEARS, st.integers(1, 12))
SEASONS = st.builds("{}-{}".format, YEARS, st.integers(21, 23))  # the library ends winter with December
DECADES = st.integers(1, 999).map("{:03}X".format)
UNSPECIFIED = st.one_of(MONTHS.map(lambda text: text[:5] + "XX"), DAYS.map(lambda text: text[:8] + "XX"))
PLAIN = st.one_of(YEARS, MONTHS, DAYS, SEASONS, DECADES, UNSPECIFIED)
MARKED = st.builds("{}{}".format, st.one_of(YEARS, MONTHS, DAYS), st.sampled_from("?~%"))
NEAR = st.text("0123456789X-/.?~%[]{},YESTZ:+", max_size=24)
POINTS = st.one_of(PLAIN, MARKED)
INTERVALS = st.one_of(
    st.builds("{}/{}".format, POINTS, POINTS),
    st.builds("{}{}".format, POINTS, st.sampled_from(["/", "/.."])),
    st.builds("{}{}".format, st.sampled_from(["/", "../"]), POINTS),
)


def _day(moment: time.struct_time) -> date:
    return date(moment.tm_year, moment.tm_mon, moment.tm_mday)


@settings(max_examples=60, deadline=None)
@given(POINTS)
def test_the_fast_path_agrees_with_the_library(text: str) -> None:
    parsed = parse_edtf(text)
    assert (bounds(text).earliest, bounds(text).latest) == (_day(parsed.lower_strict()), _day(parsed.upper_strict()))


@settings(max_examples=60, deadline=None)
@given(POINTS, POINTS)
def test_an_interval_lasts_from_the_first_day_of_the_one_to_the_last_of_the_other(first: str, last: str) -> None:
    start, end = bounds(first).earliest, bounds(last).latest
    assert start is not None
    assert end is not None
    if end < start:
        with pytest.raises(ValueError, match="ends before it starts"):
            bounds(f"{first}/{last}")
    else:
        assert (bounds(f"{first}/{last}").earliest, bounds(f"{first}/{last}").latest) == (start, end)


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=30), NEAR, INTERVALS))
def test_any_text_is_a_date_or_a_value_error(text: str) -> None:
    try:
        found = bounds(text)
    except ValueError:
        return
    if found.earliest is not None and found.latest is not None:
        assert found.earliest <= found.latest


@given(POINTS, POINTS)
def test_before_is_an_order(first: str, second: str) -> None:
    one, other = bounds(first), bounds(second)
    if one.before(other):
        assert other.before(one) is False
        assert one.overlaps(other) is False
    assert one.overlaps(other) == other.overlaps(one)
    assert one.overlaps(one) is True


NEAR_EACH_OTHER = st.one_of(st.dates(date(2021, 12, 30), date(2022, 1, 3)).map(date.isoformat), st.sampled_from(["2021", "2021-12", "2022-01", "2022", "202X"]))


@given(NEAR_EACH_OTHER, NEAR_EACH_OTHER)
def test_before_is_certain_where_it_holds_for_every_day_or_for_none(first: str, second: str) -> None:
    one, other = bounds(first), bounds(second)
    assert one.earliest is not None
    assert one.latest is not None
    assert other.earliest is not None
    assert other.latest is not None
    for_all, for_some = one.latest < other.earliest, one.earliest < other.latest
    assert one.before(other) is (True if for_all else None if for_some else False)


@pytest.mark.parametrize(("text", "precision"), [("201X", "decade"), ("20XX", None), ("2XXX", None), ("2010-XX", "year"), ("2010-10-XX", "month")])
def test_digits_that_are_left_open_make_a_date_less_precise(text: str, precision: str | None) -> None:
    assert bounds(text).precision == precision


@pytest.mark.parametrize(("code", "same_as"), [*zip(range(25, 29), range(21, 25), strict=True), (29, 23), (30, 24), (31, 21), (32, 22)])
def test_seasons_of_the_north_are_those_without_a_half_and_those_of_the_south_half_a_year_apart(code: int, same_as: int) -> None:
    assert bounds(f"2021-{code}") == bounds(f"2021-{same_as}")


@pytest.mark.parametrize("text", ["{2022-01-03..2022-01-09}", "[2022-01-03..2022-01-09]"])
def test_a_set_of_days_is_no_week(text: str) -> None:
    assert bounds("2022-01-03/2022-01-09").precision == "week"
    assert bounds(text).precision is None


@pytest.mark.parametrize(("first", "second"), [("2022-01-10/..", "2022"), ("../2022-01-10", "2022"), ("2022", "2022-01-10/..")])
def test_what_is_open_may_overlap_and_may_not(first: str, second: str) -> None:
    assert bounds(first).overlaps(bounds(second)) is None


@given(st.dates(max_value=date(9999, 12, 20)))
def test_seven_days_are_a_week_whatever_day_they_start_on(first: date) -> None:
    assert bounds(f"{first}/{first + timedelta(days=6)}").precision == "week"
    assert bounds(f"{first}/{first + timedelta(days=5)}").precision is None


@pytest.mark.parametrize("year", [2019, 2020, 9998])
def test_winter_ends_in_the_next_year(year: int) -> None:
    winter = bounds(f"{year}-24")
    assert winter.earliest == date(year, 12, 1)
    assert winter.latest == date(year + 1, 2, calendar.monthrange(year + 1, 2)[1])


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("2022", "2022-01-01", "2022-12-31", "year"),
        ("202X", "2020-01-01", "2029-12-31", "decade"),
        ("2021-29", "2021-09-01", "2021-11-30", "season"),
        ("XXXX-01-10", None, None, "day"),
        ("XXXX-02-29", None, None, "day"),
        ("XXXX-01", None, None, "month"),
        ("XXXX-01-05/XXXX-01-07", None, None, None),
        ("2024-1X", "2024-10-01", "2024-12-31", "year"),
        ("2022-01-01/..", "2022-01-01", None, None),
        ("2020-23/..", "2020-09-01", None, None),
        ("/2020", None, "2020-12-31", None),
        ("../..", None, None, None),
        ("9999-24", "9999-12-01", None, "season"),
        ("0000", None, None, "year"),
        ("Y123456", None, None, "year"),
        ("Y1E999999999", None, None, "year"),
        ("[1667,1668]", "1667-01-01", "1668-12-31", None),
        ("2020-01-10T10:00:00Z", "2020-01-10", "2020-01-10", "day"),
        ("2021-33", "2021-01-01", "2021-03-31", None),
    ],
)
def test_each_shape_means_its_days(text: str, earliest: str | None, latest: str | None, precision: str | None) -> None:
    found = bounds(text)
    assert (found.earliest and str(found.earliest), found.latest and str(found.latest), found.precision) == (earliest, latest, precision)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "/",
        "abc",
        "2022-02-30",
        "2021-02-29",
        "XXXX-02-30",
        "2021-13",
        "2021-00",
        "2022-01-00",
        "2021-05/2021-04",
        "2021/2020/2019",
        "99999",
        "２０２２",
        "2022\n",
    ],
)
def test_what_is_no_date_is_refused_in_words_and_silence(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="give "):
        bounds(text)
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("text", ["{" * 100, "[" * 5000, "2024-01-1X" * 9, "[Y1E99999999]", "1950S99999999", "9" * 100])
def test_hostile_text_is_refused_at_once(text: str) -> None:
    start = time.perf_counter()
    with pytest.raises(ValueError, match="give "):
        bounds(text)
    assert time.perf_counter() - start < 2
