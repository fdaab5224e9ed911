"""The day of publication out of the first lines of a text: whole and unambiguous, or none."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import csto_events
from csto_events.model import Document
from csto_events.parsing.when.dateline import published_in, whole_date, written_on

SENT = "The CSTO sent 100 peacekeepers to Kazakhstan on January 7."


@pytest.mark.parametrize(
    "line",
    [
        "MOSCOW, January 10, 2022 (TASS) - ",
        "MOSCOW, January 10, 2022. /TASS/. ",
        "MOSCOW. Jan. 10, 2022 (Interfax) - ",
        "ALMATY, Jan 10 2022 -- ",
        "NUR-SULTAN, 10 January 2022 (Kazinform) – ",
        "Nur-Sultan, January 10, 2022 /Kazinform/ – ",
        "WASHINGTON, D.C., January 10, 2022 — ",
        "BEIJING, Jan. 10, 2022 (Xinhua) -- ",
        "Published: 10 January 2022\n",
        "Published on Monday, January 10, 2022 at 9:30 a.m. MSK\n",
        "First published 10 January 2022, 12:30 GMT+3\n",
        "Date: 2022-01-10\n",
        "10 January 2022\n",
        "Monday, January 10, 2022\n",
        "2022-01-10 09:30\n",
        "Troops leave the country\n10 January 2022\n",
        "Troops leave the country\n\nMINSK, January 10, 2022 (Agency) – ",
        "Published: 10 January 2022\nUpdated: 11 January 2022\n",
        "Published: 10 January 2022\n\nALMATY, January 9, 2022 – ",
        "10 January 2022\n\nALMATY, January 10, 2022 – ",
    ],
)
def test_a_whole_date_in_the_first_lines_is_read(line: str) -> None:
    assert published_in(line + SENT) == "2022-01-10"


@pytest.mark.parametrize(
    "text",
    [
        "",
        SENT,
        f"MOSCOW, January 10. /TASS/. {SENT}",
        f"ALMATY, January 10 – {SENT}",
        f"TBILISI, January 10–11, 2022 – {SENT}",
        f"January 2022\n{SENT}",
        f"10/01/2022\n{SENT}",
        f"Tuesday, January 10, 2022\n{SENT}",
        f"February 30, 2022\n{SENT}",
        f"Updated: 10 January 2022\n{SENT}",
        f"10 January 2022\n11 January 2022\n{SENT}",
        f"ALMATY, January 10, 2022 – {SENT}\nMOSCOW, January 11, 2022 – {SENT}",
        f"On January 10, 2022 – {SENT}",
        "On January 10, 2022 the CSTO sent 100 peacekeepers to Kazakhstan.",
        "Moscow, January 10, 2022 - a day that nobody there will forget.",
        "The treaty was signed on\n15 May 1992\nin Tashkent.",
        "The treaty was signed in\nTASHKENT, May 15, 1992 – the Soviet Union was no more.",
        "Chronology\n\nJanuary 5, 2022\n" + "The riots went on.\n\n" * 9 + "January 6, 2022\nThe troops came.",
        "Much was said.\n" * 7 + "10 January 2022\n" + SENT,
    ],
)
def test_anything_less_is_none(text: str) -> None:
    assert published_in(text) is None


def test_it_is_part_of_the_document_and_its_id() -> None:
    text = f"MOSCOW, January 10, 2022 (TASS) - {SENT}"
    (document,) = csto_events.parse(text).documents
    assert document.id == Document.of(text, published="2022-01-10").id
    assert csto_events.parse(text) == csto_events.parse(text, published="2022-01-10")


def test_an_argument_goes_before_it() -> None:
    (document,) = csto_events.parse(f"MOSCOW, January 10, 2022 (TASS) - {SENT}", published="2022-01-12").documents
    assert document.published == "2022-01-12"


def test_a_document_is_left_as_it_is() -> None:
    given_document = Document.of(f"MOSCOW, January 10, 2022 (TASS) - {SENT}")
    assert csto_events.parse(given_document).documents[0].published is None


@pytest.mark.parametrize("words", ["January 10, 2022", "10 January 2022, 12:30", "2022-01-10"])
def test_whole_dates(words: str) -> None:
    assert whole_date(words) == "2022-01-10"


@settings(deadline=None, max_examples=200)
@given(
    st.lists(
        st.sampled_from("MOSCOW|, |January 10|, 2022|10/01/2022| (TASS)| - |Published: |\n|\n\n|2022-01-10|on|0000|٣|é| |.|/".split("|")), max_size=12
    ).map("".join)
)
def test_whatever_is_found_is_a_day(text: str) -> None:
    found = published_in(text)
    assert found is None or Document.of(text, published=found).published_date is not None


@pytest.mark.parametrize("published", ["2025-11-17", "2025-12-20", "2026-01-20"])
@pytest.mark.parametrize(
    "sentence",
    [
        "A hundred Chadian soldiers left Mali in December.",
        "The CSTO summit was held in Minsk in January.",
        "The CSTO will hold a summit in Minsk in January.",
        "The CSTO summit was held in Minsk yesterday.",
        "Armenia will chair the CSTO from 1 January.",
    ],
)
def test_what_a_text_says_of_time_does_not_depend_on_when_its_page_appeared(sentence: str, published: str) -> None:
    """A text with a whole dateline counts from that day alone: what had happened by then, what was to come, and what "yesterday" was."""
    text = f"VIENNA, 16 November 2025 - {sentence}"
    times = [
        [(record.type, record.status, *(getattr(record, name, None) for name in ("when", "since", "started", "ended"))) for record in bundle.records]
        for bundle in (csto_events.parse(text, published=day) for day in ("2025-11-16", published))
    ]
    assert times[0]
    assert times[0] == times[1]


@pytest.mark.parametrize("dateline", ["VIENNA, November 16. /TASS/. ", "VIENNA, Nov 16 (AFP) - ", "VIENNA, 16 November – "])
@pytest.mark.parametrize("sentence", ["The CSTO summit was held in Minsk yesterday.", "A hundred Chadian soldiers left Mali on Thursday."])
def test_a_dateline_without_a_year_is_of_the_last_such_day(dateline: str, sentence: str) -> None:
    """A dateline that agencies set counts, whenever within a month the page appeared."""
    times = [
        [(getattr(record, "when", None), getattr(record, "ended", None)) for record in csto_events.parse(dateline + sentence, published=day).records]
        for day in ("2025-11-16", "2025-11-18", "2025-12-16")
    ]
    assert any(any(when) for when in times[0])
    assert times[0] == times[1] == times[2]


@pytest.mark.parametrize(
    "text",
    [
        "VIENNA, November 25. /TASS/. The summit was held in Minsk yesterday.",
        "VIENNA, January 16. /TASS/. The summit was held in Minsk yesterday.",
        "VIENNA, November 16. /TASS/. The talks go on.\nMINSK, November 15. /TASS/. The summit was held in Minsk yesterday.",
        "On November 16 the talks went on. The CSTO summit was held in Minsk yesterday.",
        "VIENNA, November 18. /TASS/. The summit was held in Minsk yesterday, a spokesman said on Thursday.",
    ],
)
def test_another_day_than_one_dateline_shortly_before_is_none(text: str) -> None:
    """A day that lies ahead or months back, two of them, a date in a sentence or one before the days of which the text tells is no day to count from."""
    assert written_on(Document.of(text, published="2025-11-20")) == date(2025, 11, 20)
