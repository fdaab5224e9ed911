"""Dates are found by our own grammar, and mean what their words and the day of publication say."""

import time
from datetime import date, timedelta
from importlib.resources import files

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import csto_events
from csto_events.language.date_words import CLASSES
from csto_events.language.dates import Calendar, find_dates, resolve
from csto_events.language.tokens import tokenise
from csto_events.language.words import WordRow, load_words

PUBLISHED = date(2022, 1, 11)  # a Tuesday
ROWS = load_words(files("csto_events.language").joinpath("data", "dates.tsv"), CLASSES)
WORDS = sorted({form for row in ROWS for form in (row.word, row.word.capitalize(), row.word.upper())})
OTHERS = [
    "1",
    "5",
    "10",
    "31",
    "0",
    "99",
    "10th",
    "2020",
    "2021",
    "0000",
    "9999",
    "1990s",
    "199",
    "0s",
    "10.01.2022",
    "31.04.2021",
    "to",
    "and",
    "the",
    "two",
    "a",
]
VOCABULARY = st.lists(
    st.tuples(st.sampled_from(WORDS) | st.sampled_from(OTHERS) | st.sampled_from(".,-–/'"), st.sampled_from(["", " ", " "])), max_size=12
).map(lambda pairs: "".join(word + gap for word, gap in pairs))


def dates(text: str, published: date | None = PUBLISHED, previous: date | None = None) -> list[tuple[str, str, str] | None]:
    tokens = tokenise(text)
    mentions = find_dates(tokens, 0, len(tokens))
    found = [resolve(mention, Calendar.of(published, mentions), previous) for mention in mentions]
    return [when and (when.text, when.edtf, when.basis) for when in found]


@settings(max_examples=400, deadline=None)
@given(VOCABULARY | st.text(max_size=50), st.none() | st.dates(), st.none() | st.dates())
def test_no_text_fails_and_every_mention_is_its_words(text: str, published: date | None, previous: date | None) -> None:
    tokens, last = tokenise(text), 0
    mentions = find_dates(tokens, 0, len(tokens))
    for mention in mentions:
        assert last <= mention.first < mention.after <= len(tokens)
        assert mention.text == tokens.exact(mention.first, mention.after)
        resolve(mention, Calendar.of(published, mentions), previous)
        last = mention.after


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_every_way_to_write_a_day_is_that_day(day: date) -> None:
    forms = (
        f"{day:%B} {day.day}, {day.year}",
        f"{day.day} {day:%B} {day.year}",
        f"{day:%d.%m.%Y}",
        f"{day}",
        f"{day:%A}, {day:%B} {day.day}, {day.year}",
        f"{day:%b} {day.day} {day.year}",
    )
    for form in forms:
        assert dates(form, None) == [(form, str(day), "explicit")]


@given(st.dates(min_value=date(1910, 1, 1), max_value=date(2090, 1, 1)), st.integers(-180, 60))
def test_a_day_without_year_is_the_nearest_to_publication(published: date, distance: int) -> None:
    day = published + timedelta(days=distance)
    if (day.month, day.day) != (2, 29):
        text = f"{day:%B} {day.day}"
        assert dates(text, published) == [(text, str(day), "inferred")]


@given(st.dates(min_value=date(1910, 1, 1), max_value=date(2090, 1, 1)), st.sampled_from(["Monday", "Thursday", "Sunday"]))
def test_a_weekday_is_the_last_one_or_today_and_the_next_follows(published: date, name: str) -> None:
    ((_, edtf, basis),) = (found for found in dates(f"on {name}", published) if found)
    day = date.fromisoformat(edtf)
    assert (basis, f"{day:%A}", 0 <= (published - day).days < 7) == ("relative", name, True)
    ((_, edtf, _),) = (found for found in dates(f"next {name}", published) if found)
    assert date.fromisoformat(edtf) == day + timedelta(days=7)


@pytest.mark.parametrize(
    ("text", "words", "edtf", "basis"),
    [
        ("On January 10, leaders took part", "January 10", "2022-01-10", "inferred"),
        ("on Jan. 10 he left", "Jan. 10", "2022-01-10", "inferred"),
        ("10 Jan", "10 Jan", "2022-01-10", "inferred"),
        ("in mid-January 2022", "mid-January 2022", "2022-01", "explicit"),
        ("in late-2021", "late-2021", "2021", "explicit"),
        ("in the 1990's", "the 1990's", "199X", "explicit"),
        ("On January 10, 500 men left", "January 10", "2022-01-10", "inferred"),
        ("the 10th of January", "10th of January", "2022-01-10", "inferred"),
        ("December 28", "December 28", "2021-12-28", "inferred"),
        ("on 10 January 2022", "10 January 2022", "2022-01-10", "explicit"),
        ("on Monday, January 10, he left", "Monday, January 10", "2022-01-10", "inferred"),
        ("January 5-7", "January 5-7", "2022-01-05/2022-01-07", "inferred"),
        ("Jan. 5–7, 2021", "Jan. 5–7, 2021", "2021-01-05/2021-01-07", "explicit"),
        ("from January 6 to 19", "January 6 to 19", "2022-01-06/2022-01-19", "inferred"),
        ("between 5 and 7 January", "5 and 7 January", "2022-01-05/2022-01-07", "inferred"),
        ("between January 5 and 7", "January 5 and 7", "2022-01-05/2022-01-07", "inferred"),
        ("from December 30 to January 2", "December 30 to January 2", "2021-12-30/2022-01-02", "inferred"),
        ("from 27 September to 10 November 2020", "27 September to 10 November 2020", "2020-09-27/2020-11-10", "explicit"),
        ("on 5 and 6 January", "5 and 6 January", "2022-01-05/2022-01-06", "inferred"),
        ("on January 5 and 6, leaders", "January 5 and 6", "2022-01-05/2022-01-06", "inferred"),
        ("On January 5 and 6 people", "January 5", "2022-01-05", "inferred"),
        ("on 5 and 7 January", "7 January", "2022-01-07", "inferred"),
        ("over the weekend", "the weekend", "2022-01-08/2022-01-09", "relative"),
        ("last weekend", "last weekend", "2022-01-08/2022-01-09", "relative"),
        ("next weekend", "next weekend", "2022-01-15/2022-01-16", "relative"),
        ("in May 2021", "May 2021", "2021-05", "explicit"),
        ("in May", "May", "2021-05", "inferred"),
        ("last May", "last May", "2021-05", "relative"),
        ("in September last year", "September last year", "2021-09", "relative"),
        ("began in early January", "early January", "2022-01", "inferred"),
        ("in mid-January", "mid-January", "2022-01", "inferred"),
        ("in late 2021", "late 2021", "2021", "explicit"),
        ("in 2020", "2020", "2020", "explicit"),
        ("from 2018 to 2020", "2018 to 2020", "2018/2020", "explicit"),
        ("In the autumn of 2021, he", "the autumn of 2021", "2021-23", "explicit"),
        ("in the fall of 2020 during", "the fall of 2020", "2020-23", "explicit"),
        ("summer 2021", "summer 2021", "2021-22", "explicit"),
        ("last autumn", "last autumn", "2021-23", "relative"),
        ("this winter", "this winter", "2021-24", "relative"),
        ("in the first week of January", "the first week of January", "2022-01-01/2022-01-07", "inferred"),
        ("the last week of February 2020", "the last week of February 2020", "2020-02-23/2020-02-29", "explicit"),
        ("events since the beginning of the year", "since the beginning of the year", "2022-01-01/..", "relative"),
        ("since the start of 2021", "since the start of 2021", "2021-01-01/..", "explicit"),
        ("since the beginning of January", "since the beginning of January", "2022-01-01/..", "inferred"),
        ("on the night of January 6", "January 6", "2022-01-06", "inferred"),
        ("yesterday", "yesterday", "2022-01-10", "relative"),
        ("Tonight", "Tonight", "2022-01-11", "relative"),
        ("tomorrow", "tomorrow", "2022-01-12", "relative"),
        ("the day before yesterday", "the day before yesterday", "2022-01-09", "relative"),
        ("last night", "last night", "2022-01-10", "relative"),
        ("on Thursday", "Thursday", "2022-01-06", "relative"),
        ("last Tuesday", "last Tuesday", "2022-01-04", "relative"),
        ("last week", "last week", "2022-01-03/2022-01-09", "relative"),
        ("this month", "this month", "2022-01", "relative"),
        ("last year", "last year", "2021", "relative"),
        ("two days ago", "two days ago", "2022-01-09", "relative"),
        ("a week ago", "a week ago", "2022-01-03/2022-01-09", "relative"),
        ("two years ago", "two years ago", "2020", "relative"),
        ("in the 1990s", "the 1990s", "199X", "explicit"),
        ("10.01.2022", "10.01.2022", "2022-01-10", "explicit"),
        ("13/01/2022", "13/01/2022", "2022-01-13", "explicit"),
    ],
)
def test_each_form_means_its_time(text: str, words: str, edtf: str, basis: str) -> None:
    assert dates(text) == [(words, edtf, basis)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On January 10", [("January 10", "XXXX-01-10", "explicit")]),
        ("in May", [("May", "XXXX-05", "explicit")]),
        ("January 5-7", [("January 5-7", "XXXX-01-05/XXXX-01-07", "explicit")]),
        ("on Thursday, yesterday and last May", [None, None, None]),
        ("in 2020; on January 10", [("2020", "2020", "explicit"), ("January 10", "2020-01-10", "inferred")]),
        ("on January 10; in 2020", [("January 10", "XXXX-01-10", "explicit"), ("2020", "2020", "explicit")]),
    ],
)
def test_without_publication_only_the_text_gives_a_year(text: str, found: list[tuple[str, str, str] | None]) -> None:
    assert dates(text, None) == found


def test_later_counts_from_the_day_told_before() -> None:
    assert dates("two days later", previous=date(2020, 2, 28)) == [("two days later", "2020-03-01", "relative")]
    assert dates("the next day", previous=date(2020, 2, 28)) == [("the next day", "2020-02-29", "relative")]
    assert dates("the night before", previous=date(2020, 2, 28)) == [("the night before", "2020-02-27", "relative")]
    assert dates("the previous week", previous=date(2020, 2, 28)) == [("the previous week", "2020-02-17/2020-02-23", "relative")]
    assert dates("a week later") == [None]


def test_of_a_weekend_the_last_one_is_over() -> None:
    sunday = date(2022, 1, 9)
    assert dates("over the weekend", sunday) == [("the weekend", "2022-01-08/2022-01-09", "relative")]
    assert dates("last weekend", sunday) == [("last weekend", "2022-01-01/2022-01-02", "relative")]


@pytest.mark.parametrize(
    "text",
    [
        *("February 30", "31.04.2021", "January 0", "99999", "he may leave", "March on the capital", "the Second World War", "the 1,500 men", "2020 soldiers"),
        *(
            "a fall in prices",
            "half a year ago",
            "this weekend",
            "the weekend staff",
            "10/01/2022",
            "sunday",
            "of 2020 soldiers",
            "the 44-day war",
            "Resolution 2021",
            "the day",
            "many years later",
            "a march",
            "00.00.0000",
        ),
    ],
)
def test_what_is_no_date_is_not_found(text: str) -> None:
    assert dates(text) == []


def test_a_count_after_a_month_is_no_day() -> None:
    assert dates("In January 10 people died") == [("January", "2022-01", "inferred")]


_SPAN_OF_SEASON = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 14)}
"""The first and the last month of each season; the months of winter behind December count on."""


@given(st.dates(date(1990, 1, 1), date(2060, 12, 31)), st.sampled_from(sorted(_SPAN_OF_SEASON)), st.sampled_from(("last", "next")))
@example(date(2022, 2, 15), "winter", "last")
@example(date(2021, 12, 1), "winter", "next")
@example(date(2022, 5, 31), "spring", "last")
@example(date(2022, 3, 1), "spring", "next")
@example(date(2022, 8, 1), "summer", "last")
@example(date(2022, 11, 30), "autumn", "last")
def test_the_last_season_is_over_and_the_next_has_not_begun(published: date, season: str, direction: str) -> None:
    """Of all seasons of that name the last is the latest that ended before the month of publication, the next the first that begins after it."""
    first, last = _SPAN_OF_SEASON[season]
    now = published.year * 12 + published.month
    over = [year for year in range(published.year - 3, published.year + 1) if year * 12 + last < now]
    to_come = [year for year in range(published.year - 1, published.year + 4) if year * 12 + first > now]
    year = over[-1] if direction == "last" else to_come[0]
    found = dates(f"It ended {direction} {season}.", published)
    code = 21 + tuple(_SPAN_OF_SEASON).index(season)
    assert found == [(f"{direction} {season}", f"{year}-{code}", "relative")]


@pytest.mark.parametrize("row", [row for row in ROWS if row.kind not in ("plural", "no_plural")], ids=lambda row: f"{row.kind}-{row.word}")
def test_each_row_is_read_in_its_example(row: WordRow) -> None:
    assert row.word in row.example.lower()
    assert len(find_dates(tokenise(row.example), 0, len(tokenise(row.example)))) == 1


@pytest.mark.parametrize("row", [row for row in ROWS if row.kind in ("plural", "no_plural")], ids=lambda row: f"{row.kind}-{row.word}")
def test_a_number_before_a_plural_is_no_year(row: WordRow) -> None:
    assert len(dates(row.example)) == (row.kind == "no_plural")


@pytest.mark.parametrize("piece", ["January 5-", "10 ", "the ", "Monday, ", "early ", "January 1 to ", "2020-", "since the beginning of "])
def test_time_is_linear_in_the_text(piece: str) -> None:
    tokens = tokenise(piece * 4000)
    start = time.perf_counter()
    find_dates(tokens, 0, len(tokens))
    assert time.perf_counter() - start < 3


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Protests began on January 2. Two days later, police killed three people in Almaty.", "2022-01-04"),
        ("Leaders met on Thursday in Accra, two days after gunmen killed 11 people in Bissau.", "2022-01-04"),
        ("Two days after gunmen killed 11 people in Bissau, leaders met on Thursday in Accra.", "2022-01-04"),
        ("Leaders met on Thursday in Accra, two days after gunmen killed 11 people in Bissau on January 3.", "2022-01-03"),
        ("The troops left Goma on Tuesday, three months after shelling killed 14 soldiers.", "2021-10"),
        ("Leaders met on Thursday in Accra, weeks after gunmen killed 11 people in Bissau.", None),
        ("Leaders met in January. Two days later, gunmen killed 11 people in Bissau.", None),
        ("Leaders met on January 3.\n\nTwo days later, gunmen killed 11 people in Bissau.", None),
        ("Leaders met in December. The same month gunmen killed 11 people in Bissau.", "2021-12"),
        ("Gunmen killed 11 people, twice as many as a year ago.", None),
        ("Gunmen killed 11 people in Bissau, more than in 2021.", None),
        ("The bloc, which met on January 3, said gunmen killed 11 people.", None),
        ("BISSAU, January 3, 2022 (Agency) - Gunmen killed 11 people in Bissau.", None),
        ("(Bissau, January 3, 2022) – Gunmen killed 11 people in Bissau.", None),
        ("Gunmen killed 11 people in Bissau in March.", "2021-03"),
    ],
)
def test_what_is_told_of_another_time_is_counted_from_the_time_told(text: str, told: str | None) -> None:
    (report,) = [record for record in csto_events.parse(text, published="2022-01-12").records if isinstance(record, csto_events.CasualtyReport)]
    assert (report.when and report.when.edtf) == told


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Two days after gunmen killed 11 people in Bissau, leaders met on Thursday in Accra.", ("place:GW/bissau",)),
        ("Leaders met on Thursday in Accra, two days after gunmen killed 11 people in Bissau.", ("place:GW/bissau",)),
        ("Leaders met on Thursday in Accra, two days after gunmen killed 11 people.", ()),
        ("Eleven people were killed, according to officials in Dushanbe.", ()),
        ("Gunmen killed 11 people in north Mali as the junta turned to Moscow.", ("state:MLI",)),
        ("Gunmen killed 11 people, the minister told reporters in Accra.", ()),
        ("Gunmen killed 11 people in Bissau, the minister told reporters in Accra.", ("place:GW/bissau",)),
        ("Eleven people were killed near Batken, according to officials in Dushanbe.", ("place:KG/batken",)),
        ("Eleven people were killed; the government in Accra has not confirmed it.", ()),
        ("Officers in Bissau announced that they had killed 11 rebels.", ("place:GW/bissau",)),
    ],
)
def test_a_place_of_another_time_or_of_the_teller_is_not_the_place(text: str, where: tuple[str, ...]) -> None:
    (report,) = [record for record in csto_events.parse(text, published="2022-01-12").records if isinstance(record, csto_events.CasualtyReport)]
    assert report.where == where


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("President Kassym-Jomart Tokayev (since 2019) met Stanislav Zas in Minsk.", None),
        ("Stanislav Zas (2020-2022) met Alexander Lukashenko in Minsk.", None),
        ("Alexander Lukashenko met Stanislav Zas (born in 1958) in Minsk on Monday.", "2022-01-10"),
        ("Alexander Lukashenko met Stanislav Zas in Minsk (on January 5).", "2022-01-05"),
    ],
)
def test_the_time_of_a_bearer_in_brackets_is_not_that_of_a_deed(text: str, when: str | None) -> None:
    meeting = next(record for record in csto_events.parse(text, published="2022-01-11").records if record.type == "meeting")
    assert (meeting.when and meeting.when.edtf) == when
