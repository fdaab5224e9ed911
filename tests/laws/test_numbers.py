"""A count says what its own words say, and nothing else is a count."""

import re
import time
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csto_events.errors import RegistryError
from csto_events.language.numbers import find_counts, read_quantity
from csto_events.language.numerals import CLASSES, number_words
from csto_events.language.tokens import tokenise
from csto_events.language.words import WordRow, load_words
from csto_events.model.values import Quantity

ROWS = load_words(files("csto_events.language").joinpath("data", "numbers.tsv"), CLASSES)
GUARDS = frozenset(number_words().guards)
WORDS = sorted({row.word for row in ROWS})
SIGNS = ["and", "to", "of", "or", "from", "the", "people", "rose", "-", "–", "+", ",", ".", ":", "$", "(", ")", "May", "\n"]
DIGITS = ["5", "10", "20", "500", "1,500", "1.500", "1.2", "2,265", "007", "2021", "9" * 15, "9" * 17, "٣٤", "20-strong", "44-day", "1990s", "10th", "1,00,000"]
VOCABULARY = st.lists(
    st.tuples(st.sampled_from(WORDS) | st.sampled_from(SIGNS) | st.sampled_from(DIGITS), st.sampled_from(["", " ", " ", " ", "\u00a0"])), max_size=14
).map(lambda pairs: "".join(word + gap for word, gap in pairs))


def counts(text: str) -> list[Quantity]:
    tokens = tokenise(text)
    return [count.quantity for count in find_counts(tokens, 0, len(tokens))]


def shown(quantity: Quantity | None) -> tuple[object, ...] | None:
    return quantity and (quantity.value, quantity.low, quantity.high, quantity.qualifier)


@settings(max_examples=400, deadline=None)
@given(VOCABULARY | st.text(max_size=60), st.sets(st.integers(0, 14), max_size=3))
def test_reading_the_text_of_a_count_again_gives_the_same_quantity(text: str, taken: set[int]) -> None:
    tokens, last = tokenise(text), 0
    for count in find_counts(tokens, 0, len(tokens), taken):
        assert last <= count.first < count.after <= len(tokens)
        assert not taken & set(range(count.first, count.after))
        assert count.first - 1 <= count.opening <= count.first
        assert count.quantity.text == tokens.exact(count.opening, count.after)
        assert read_quantity(count.quantity.text) == count.quantity
        last = count.after


@settings(max_examples=200, deadline=None)
@given(VOCABULARY | st.text(max_size=60))
def test_what_can_be_read_alone_keeps_its_text(text: str) -> None:
    quantity = read_quantity(text)
    assert quantity is None or quantity.text == text.strip()


@given(st.integers(0, 2**53 - 1))
def test_every_number_that_the_model_holds_can_be_read(number: int) -> None:
    assert shown(read_quantity(str(number))) == (number, number, number, "exact")
    assert shown(read_quantity(f"{number:,}")) == (number, number, number, "exact")
    assert read_quantity(str(number + 2**53)) is None


@pytest.mark.parametrize(
    ("text", "value", "low", "high", "qualifier"),
    [
        ("164", 164, 164, 164, "exact"),
        *((f"{word} 5,800", 5800, None, None, "approximate") for word in ("approximately", "about", "some", "around", "nearly", "almost", "Roughly")),
        *((f"{word} 8", None, 8, None, "at_least") for word in ("at least", "no fewer than", "AT LEAST")),
        *((f"{word} 2,400", None, 2401, None, "more_than") for word in ("more than", "over", "well over")),
        *((f"{word} 300", None, None, 300, "at_most") for word in ("up to", "as many as", "no more than", "at most")),
        *((f"{word} 50", None, None, 49, "less_than") for word in ("fewer than", "less than", "under")),
        *((text, None, 10, 20, "range") for text in ("10 to 20", "between 10 and 20", "10-20", "10–20", "ten to twenty", "about 10 to 20")),
        ("dozens", None, 24, None, "vague"),
        ("scores", None, 40, None, "vague"),
        ("hundreds", None, 200, None, "vague"),
        ("Thousands", None, 2000, None, "vague"),
        ("tens of thousands", None, 20_000, None, "vague"),
        ("hundreds of thousands", None, 200_000, None, "vague"),
        ("several", None, 3, None, "vague"),
        ("a few", None, 3, None, "vague"),
        ("several hundred", None, 300, None, "vague"),
        ("at least several dozen", None, 36, None, "vague"),
        ("more than a dozen", None, 13, None, "vague"),
        ("over two dozen", None, 25, None, "more_than"),
        ("at least a dozen", None, 12, None, "at_least"),
        ("a dozen", 12, 12, 12, "exact"),
        ("two dozen", 24, 24, 24, "exact"),
        ("half a dozen", 6, 6, 6, "exact"),
        ("half a million", 500_000, 500_000, 500_000, "exact"),
        ("three", 3, 3, 3, "exact"),
        ("twenty-five", 25, 25, 25, "exact"),
        ("two hundred and six", 206, 206, 206, "exact"),
        ("one hundred thousand", 100_000, 100_000, 100_000, "exact"),
        ("one million two hundred thousand and five", 1_200_005, 1_200_005, 1_200_005, "exact"),
        ("1.2 thousand", 1200, 1200, 1200, "exact"),
        ("2.5 million", 2_500_000, 2_500_000, 2_500_000, "exact"),
        *((text, 1500, 1500, 1500, "exact") for text in ("1,500", "1 500", "1\u00a0500", "1.500", "١٥٠٠")),
        ("2,500-strong", 2500, 2500, 2500, "exact"),
        ("100-strong", 100, 100, 100, "exact"),
        ("10 to 20 thousand", None, 10_000, 20_000, "range"),
        ("five or six", None, 5, 6, "range"),
        ("20 or more", None, 20, None, "at_least"),
        ("20+", None, 20, None, "at_least"),
        ("a dozen or so", 12, None, None, "approximate"),
        ("at least some 300", 300, None, None, "approximate"),
        ("best=5 low=3 high=9", 5, 3, 9, "estimate"),
        ("best=5 low=6 high=9", None, None, None, ""),
        *((text, 1, 1, 1, "exact") for text in ("a", "An", "one", "another")),
        *((text, 0, 0, 0, "exact") for text in ("no", "none", "No one", "nobody", "zero", "nil", "0")),
        *((text, None, None, None, "") for text in ("", "people", "5 people", "5 and 6", "fewer than 0", "1.5", "007", "5 ,", "up to several", "20-10")),
    ],
)
def test_each_form_of_the_table_reads(text: str, value: int | None, low: int | None, high: int | None, qualifier: str) -> None:
    assert shown(read_quantity(text)) == ((value, low, high, qualifier) if qualifier else None)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("164 people were killed, 2,265 were wounded, 719 were hospitalized and 83 are critical.", ["164", "2,265", "719", "83"]),
        ("The police detained approximately 5,800 people, and seized 116 weapons.", ["approximately 5,800", "116"]),
        ("The toll rose from 24 to 31.", ["24", "31"]),
        ("The toll rose to 31 from 24.", ["31", "24"]),
        ("From 10 to 20 people died.", ["10 to 20"]),
        ("A 2,500-strong force and a 100-strong unit", ["2,500-strong", "100-strong"]),
        ("the 44-day war", []),
        ("5 %, 5 percent, 5 per cent, 5-10%", []),
        ("$5, 5 dollars, 5 million euros, €2 million, US$ 20", []),
        ("a man aged 20, Ivan Petrov, 34, a boy of 5 years of age, children under 5", []),
        ("at 10:30 and at 5 p.m.", []),
        ("No. 5 of Article 4 and Resolution 1244 (1999)", []),
        ("1. The parties agree.", []),
        ("2022-01-10, 10.01.2022, 7/10, the 1990s, the 7th, one-third, one third", []),
        ("A soldier was killed, another was hurt, no one else was.", []),
        ("One was killed and zero were hurt.", ["One", "zero"]),
        ("no one knows each one; they helped one another", []),
        ("3 1 500 x", ["3", "1 500"]),
        ("99999999999999999999999999999 people", []),
    ],
)
def test_counts_are_found_among_other_words(text: str, found: list[str]) -> None:
    assert [quantity.text for quantity in counts(text)] == found


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.kind}-{row.word}")
def test_each_row_does_what_its_class_says(row: WordRow) -> None:
    printed = row.word.replace(" .", ".")
    after = r"(?!\w)" if printed[-1].isalpha() else ""
    found, word = counts(row.example), re.compile(rf"(?<![^\W\d_]){re.escape(printed)}{after}", re.IGNORECASE)
    assert word.search(row.example)
    if row.kind == "alone":
        assert shown(read_quantity(row.example)) == (row.value, row.value, row.value, "exact")
    elif row.kind == "moving":
        assert [quantity.text for quantity in found] == ["24", "31"]
    elif row.kind in GUARDS:
        assert found == []
    else:
        assert len(found) == 1
        assert word.search(found[0].text)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("one\tsmall\t1\tone man\tus", "line 3: 'one' as small stands on line 2 already"),
        ("two\tsmal\t2\ttwo men\tus", "line 3: unknown class 'smal'"),
        ("two\tsmall\ttwo\ttwo men\tus", "line 3: the value is 'two'"),
        ("two\tsmall\t2\t\tus", "line 3: an empty cell"),
        ("two\tsmall", "line 3: found 2 cells"),
    ],
)
def test_a_wrong_row_is_refused_by_file_and_line(tmp_path: Path, line: str, said: str) -> None:
    path = tmp_path / "words.tsv"
    path.write_text(f"word\tclass\tvalue\texample\tsource\none\tsmall\t1\tone man\tus\n{line}\n", encoding="utf-8")
    with pytest.raises(RegistryError, match="words.tsv, " + re.escape(said)):
        load_words(path, CLASSES)


@pytest.mark.parametrize("piece", ["1 ", "1 500 ", "hundred and ", "one hundred ", "several ", "at least ", "tens of ", "10-", "between 1 and "])
def test_time_is_linear_in_the_text(piece: str) -> None:
    tokens = tokenise(piece * 5000)
    start = time.perf_counter()
    find_counts(tokens, 0, len(tokens))
    assert time.perf_counter() - start < 3
