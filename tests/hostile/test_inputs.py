"""Input that means harm: it is read as what it is, or refused by a typed error that names the limit or the place; and it ends soon."""

import json
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest
from click.testing import CliRunner

import csto_events
from csto_events import InputError, InvalidDocumentError, LimitExceededError, Limits, dumps, loads, parse, read, validate, write
from csto_events.cli.program import program
from csto_events.deadline import check, within
from csto_events.model import Bundle, Document, Person, PersonId, When, edtf
from csto_events.model.ids import PATTERNS
from csto_events.parsing.html.page import read_page
from csto_events.validation import mended
from csto_events.validation.samples import article, bundle, claim, quote
from csto_events.views import view

SUITE = Path(__file__).parents[3] / "shared" / "hostile" / "JSONTestSuite"
CASES = sorted(SUITE.glob("*.json")) if SUITE.exists() else []
FORMATS = ("json", "jsonl")
LONG_AGO = 10.0


def call(*arguments: str, given: str | bytes | None = None) -> Any:
    return CliRunner().invoke(program, arguments, input=given, prog_name="csto-events")


# JSONTestSuite, where it is there


BEYOND_LIMITS = ("structure_100000", "structure_500", "open_array_object", "too_big_neg_int", "too_big_pos_int", "very_big_negative_int")
"""The cases that are larger than a limit before they are anything else."""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_the_json_test_suite(case: Path) -> None:
    """What is no JSON is called malformed; what is JSON is none of ours, and is told so; nothing crashes."""
    if any(words in case.stem for words in BEYOND_LIMITS):
        with pytest.raises(LimitExceededError, match=r"^(?:nesting|integer_digits): "):
            loads(case.read_bytes(), errors="collect")
        return
    result = loads(case.read_bytes(), errors="collect")
    assert result.faults
    told = " ".join(fault.found for fault in result.faults)
    is_malformed = any(word in told for word in ("malformed JSON", "no UTF-8", "UTF-16", "nothing: no byte", "a number that JSON does not have"))
    if case.stem.startswith("y_"):
        assert not is_malformed
        assert ("duplicate key" in told) is ("duplicated" in case.stem)
    elif case.stem.startswith("n_"):
        assert is_malformed


# Every limit, at every reader


def at(limit: str, value: float) -> Limits:
    return Limits(**{limit: value})  # type: ignore[arg-type]


RECORD = {"type": "visit", "evidence": [{"document": "doc:0123456789abcdef", "start": 0, "end": 1, "exact": "x"}], "rule": "talk/visit-verb"}


def many(count: int) -> str:
    records = [RECORD | {"id": f"visit:{number:012x}"} for number in range(count)]
    return json.dumps({"schema": "csto-events/1.1", "records": records})


def lines(count: int) -> str:
    return dumps(loads(many(count)), format="jsonl")


def sized(limit: str, value: float, just: Callable[[], object], above: Callable[[], object]) -> None:
    just()
    with pytest.raises(LimitExceededError) as caught:
        above()
    assert (caught.value.limit, caught.value.allowed) == (limit, value)
    assert caught.value.found > value
    assert str(caught.value).startswith(f"{limit}: ")
    assert str(caught.value).endswith(f"give Limits({limit}=N), or --limit {limit}=N, if the input is to be trusted")


EMPTY = '{"schema":"csto-events/1.1"}'
HEADER = '{"type":"header","schema":"csto-events/1.1"}'


@pytest.mark.parametrize(
    ("limit", "value", "format", "just", "above"),
    [
        ("bytes", len(EMPTY), "json", EMPTY, EMPTY + " "),
        ("bytes", len(HEADER), "jsonl", HEADER, HEADER + "\n"),
        ("nesting", 3, "json", '{"schema":"csto-events/1.1","extra":{"a":[1]}}', '{"schema":"csto-events/1.1","extra":{"a":[[1]]}}'),
        ("nesting", 3, "jsonl", HEADER[:-1] + ',"extra":{"a":[1]}}', HEADER[:-1] + ',"extra":{"a":[[1]]}}'),
        ("string_length", 15, "json", '{"schema":"csto-events/1.1"}', '{"schema":"csto-events/1.1","extra":{"a":"0123456789abcdef"}}'),
        ("records", 2, "json", many(2), many(3)),
        ("records", 2, "jsonl", lines(2), lines(3)),
        ("integer_digits", 3, "json", '{"schema":"csto-events/1.1","extra":{"a":-999}}', '{"schema":"csto-events/1.1","extra":{"a":-1000}}'),
        ("line_length", len(HEADER), "jsonl", HEADER + "\n" + " " * len(HEADER), HEADER + "\n" + " " * (len(HEADER) + 1)),
    ],
)
def test_a_limit_of_bundles_holds_to_the_last_one(limit: str, value: int, format: Any, just: str, above: str) -> None:
    for errors in ("raise", "collect"):
        sized(
            limit,
            value,
            lambda: loads(just, format=format, limits=at(limit, value), errors=errors),  # type: ignore[call-overload]  # noqa: B023
            lambda: loads(above, format=format, limits=at(limit, value), errors=errors),  # type: ignore[call-overload]  # noqa: B023
        )


@pytest.mark.parametrize("format", FORMATS)
def test_a_limit_of_files_is_that_of_what_comes_out_of_them(format: Any, tmp_path: Path) -> None:
    for name in (f"b.{format}", f"b.{format}.gz"):
        write(loads(many(3)), tmp_path / name)
        with pytest.raises(LimitExceededError, match=r"^bytes"):
            read(tmp_path / name, limits=Limits(bytes=300))
        with pytest.raises(LimitExceededError, match=r"^records"):
            read(tmp_path / name, limits=Limits(records=2))
        assert len(read(tmp_path / name, limits=Limits(records=3)).records) == 3


def test_databases_have_limits_too(tmp_path: Path) -> None:
    write(loads(many(3)), tmp_path / "b.sqlite")
    with pytest.raises(LimitExceededError, match=r"^records"):
        read(tmp_path / "b.sqlite", limits=Limits(records=2))
    with pytest.raises(LimitExceededError, match=r"^bytes"):
        read(tmp_path / "b.sqlite", limits=Limits(bytes=1000))


PAGE = "<html lang=en><h1>Troops leave</h1><p>The troops of the bloc left the country on Monday, and nobody was hurt.</p>"


def test_texts_and_pages_have_limits_too() -> None:
    text = "Zas arrived in Yerevan."
    sized("text_length", 23, lambda: parse(text, limits=Limits(text_length=23)), lambda: parse(text + ".", limits=Limits(text_length=23)))
    sized("bytes", 23, lambda: parse(text.encode(), limits=Limits(bytes=23)), lambda: parse(text.encode() + b".", limits=Limits(bytes=23)))
    sized("bytes", len(PAGE), lambda: parse(PAGE.encode(), limits=Limits(bytes=len(PAGE))), lambda: parse(PAGE.encode() + b" ", limits=Limits(bytes=len(PAGE))))
    sized("text_length", len(PAGE), lambda: parse(PAGE, limits=Limits(text_length=len(PAGE))), lambda: parse(PAGE + " ", limits=Limits(text_length=len(PAGE))))


def test_time_is_a_limit_of_every_reader(tmp_path: Path) -> None:
    now = Limits(seconds=0.0)
    long_text = "The CSTO sent 100 peacekeepers to Kazakhstan. " * 50
    write(loads(many(3)), tmp_path / "b.sqlite")
    for work in (
        lambda: parse(long_text, limits=now),
        lambda: parse(f"<html><p>{long_text}</p>", limits=now),
        lambda: loads(many(2), limits=now),
        lambda: loads(lines(2), format="jsonl", limits=now),
        lambda: read(tmp_path / "b.sqlite", limits=now),
    ):
        with pytest.raises(LimitExceededError, match=r"^seconds: 0\.?\d* is above the limit of 0\.0; give Limits\(seconds=N\)"):
            work()
    assert parse(long_text, limits=Limits(seconds=60.0)).records


def test_a_page_is_given_up_when_the_time_is_over() -> None:
    """The extractor cannot be interrupted: it is not begun, or what it gives is refused."""
    for body in (f"<p>{PAGE}</p>", "<div>" * 20 + PAGE):
        with within(0.0), pytest.raises(LimitExceededError, match=r"^seconds"):
            read_page(f"<html>{body}")


def test_a_longer_time_inside_does_not_lengthen_a_shorter_one() -> None:
    with within(0.0), within(100.0):
        time.sleep(0.001)
        with pytest.raises(LimitExceededError) as caught:
            check()
    assert caught.value.allowed == 0.0
    with within(100.0):
        with within(0.0):
            time.sleep(0.001)
            with pytest.raises(LimitExceededError):
                check()
        check()


@pytest.mark.parametrize("field", [field.name for field in attrs.fields(Limits)])
def test_every_limit_has_a_default_that_is_in_its_bounds_and_can_be_set_on_the_command_line(field: str) -> None:
    low, _ = attrs.fields_dict(Limits)[field].metadata["bounds"]
    assert getattr(Limits(), field) > low
    value = "0.0" if field == "seconds" else str(low)
    result = call("--limit", f"{field}={value}", "validate", "-", given=many(3))
    if field in ("text_length", "line_length", "integer_digits", "faults"):
        assert result.exit_code in (0, 1)
    else:
        assert result.exit_code == 3
        assert f"standard input: {field}: " in result.stderr


def test_an_input_that_is_nothing_but_faults_is_given_up() -> None:
    whole = json.dumps({"schema": "csto-events/1.1", "entities": [1, 2, 3]})
    lines_ = "\n".join([HEADER, "1", "2", "3"])
    for errors in ("raise", "collect"):
        for data, form in ((whole, "json"), (lines_, "jsonl")):
            with pytest.raises(LimitExceededError, match=r"^faults: 3 is above the limit of 2; give Limits\(faults=N\)"):
                loads(data, format=form, errors=errors, limits=Limits(faults=2))  # type: ignore[call-overload]
    assert len(loads(whole, errors="collect", limits=Limits(faults=3)).faults) == 3
    assert len(loads(lines_, format="jsonl", errors="collect", limits=Limits(faults=3)).faults) == 3


def test_a_number_that_is_no_time_is_refused() -> None:
    with pytest.raises(csto_events.ModelError, match="seconds"):
        Limits(seconds=-1.0)
    with pytest.raises(csto_events.ModelError, match="seconds"):
        Limits(seconds=86401.0)


# Bytes and encodings


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (EMPTY.encode("utf-16"), "UTF-16"),
        (EMPTY.encode("utf-16-le"), "malformed JSON"),
        (b"\xff" + EMPTY.encode(), "no UTF-8"),
        (EMPTY.replace("1.1", "é").encode() + "é".encode("latin-1"), "no UTF-8"),
        (b"\x00" + EMPTY.encode(), "malformed JSON"),
        (EMPTY[:-1].encode() + b',"extra":{"a":"\x00"}}', "malformed JSON"),
        (EMPTY[:-1].encode(), "malformed JSON"),
        (b"\xef\xbb\xbf", "nothing"),
        (b'{"schema":"csto-events/1.1","extra":{"a":NaN}}', "a number that JSON does not have (NaN)"),
        (b'{"schema":"csto-events/1.1","extra":{"a":-Infinity}}', "a number that JSON does not have (-Infinity)"),
        (b'{"schema":"csto-events/1.1","extra":{"a":1e999}}', "a number that JSON does not have (1e999)"),
        (b'{"schema":"csto-events/1.1","extra":{"a":"\\ud800"}}', "lone surrogate"),
        (b'{"schema":"csto-events/1.1","schema":"csto-events/1.1"}', "a duplicate key"),
    ],
)
def test_bytes_that_are_no_json_in_utf8_are_told_as_what_they_are(data: bytes, word: str) -> None:
    with pytest.raises(InvalidDocumentError, match="found ") as caught:
        loads(data)
    assert word in str(caught.value)
    result = call("validate", "-", given=data)
    assert result.exit_code == 3
    assert "Traceback" not in result.stderr


def test_an_escaped_nul_is_a_character() -> None:
    assert loads('{"schema":"csto-events/1.1","extra":{"a":"\\u0000"}}').extra == {"a": "\x00"}


@pytest.mark.parametrize("place", range(0, 400, 7))
def test_a_file_that_was_cut_off_is_refused(place: int) -> None:
    """Whatever the byte at which it ends, nothing is read of JSON that is not whole."""
    whole = dumps(parse("At least 12 people were killed in Almaty, Zas said."), indent=None).encode()
    cut = whole[: place * len(whole) // 400]
    with pytest.raises(InputError):
        loads(cut)


@pytest.mark.parametrize("name", ["b.csv.zip", "b.json.gz", "b.sqlite"])
def test_a_file_with_a_byte_that_is_wrong_is_read_or_refused(name: str, tmp_path: Path) -> None:
    write(loads(many(2)), tmp_path / name)
    whole = (tmp_path / name).read_bytes()
    step = max(1, len(whole) // 60)
    for place in {*range(0, len(whole), step), *range(max(0, len(whole) - 22), len(whole))}:
        for byte in (0xFF, 0x01):
            (tmp_path / name).write_bytes(whole[:place] + bytes([byte]) + whole[place + 1 :])
            try:
                read(tmp_path / name, errors="collect", limits=Limits(bytes=2**24))
            except csto_events.CstoEventsError as error:
                assert str(error)  # noqa: PT017 -- most are refused, some are not


# Times at the edges


@pytest.mark.parametrize(
    "text", "Y-17E7 y170000002 -9999-01-01 0001-01-01 9999-12-31 9999-12 9999 9999-24 Y3388E2S3 ../9999-12-31 0000 0000-01-01/9999-12-31".split()
)
def test_times_far_away_are_read_or_refused(text: str) -> None:
    try:
        when = When(edtf=text, text=text, basis="explicit")
    except csto_events.ModelError as error:
        assert str(error).startswith("edtf: ")  # noqa: PT017 -- some are no EDTF
        return
    earliest, latest = when.earliest, when.latest
    assert earliest is None or latest is None or earliest <= latest
    made = bundle(text_ := article("They met."), claim(csto_events.Meeting, text_, when=when))
    assert loads(dumps(made)) == made
    validate(made)


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31", "9999-12-31T23:59:59+14:00", "0001-01-01T00:00:00-12:00"])
def test_a_day_at_the_edge_of_the_calendar_is_a_day(published: str) -> None:
    text = "The CSTO will send 100 troops to Kazakhstan next week. Yesterday 12 people were killed, and in two days others left."
    made = parse(text, published=published)
    assert loads(dumps(made)) == made
    validate(made)
    validate(Bundle(documents=(attrs.evolve(made.documents[0], retrieved=published),)))


def test_a_date_of_a_thousand_digits_is_refused_soon() -> None:
    start = time.thread_time()
    with pytest.raises(ValueError, match="too long"):
        edtf.bounds("2022-" * 10_000)
    assert time.thread_time() - start < 1


# Pages


@pytest.mark.parametrize(
    "page",
    [
        "<html>" + "<div>" * 50_000 + "12 people were killed in Almaty.",
        "<html><p " + "a=1 " * 50_000 + ">12 people were killed in Almaty.</p>",
        "<!DOCTYPE html [" + "".join(f'<!ENTITY a{n} "&a{n - 1};&a{n - 1};">' for n in range(1, 40)) + "]><html><p>&a39; 12 were killed.</p></html>",
        '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><p>12 people were killed in Almaty, &x; said.</p></html>',
        "<html><p>" + "&amp;" * 100_000 + " 12 people were killed in Almaty.</p></html>",
        "<html><p>&#1114112; &#xD800; &#0; 12 people were killed in Almaty.</p></html>",
        "<html>" + "<!--" * 50_000 + "<p>12 people were killed in Almaty.</p>",
        "<html><script>" + "<p>" * 10_000 + "</script><p>12 people were killed in Almaty.</p></html>",
        "<html><table>" + "<tr><td>" * 20_000 + "12 people were killed in Almaty.",
        "<html><p>12 people were killed in Almaty.</p><p>" + "<span>word </span>" * 100_000 + "</p>",
        "<html><p>12 people were killed in Almaty.</p><div>" + "<b>word </b><br>" * 2 + "<i>word <sub>word</sub></i> " * 50_000 + "</div>",
        "<html><p>12 people were killed in Almaty.</p><div>" + "<a href=x>word</a> " * 100_000 + "</div>",
    ],
    ids=["nested", "attributes", "entities", "file", "escapes", "numbers", "comments", "script", "table", "spans", "marks", "links"],
)
def test_pages_that_mean_harm_end_soon(page: str) -> None:
    start = time.thread_time()
    try:
        made = parse(page, format="html")
    except InputError:
        made = Bundle()
    assert time.thread_time() - start < LONG_AGO
    assert "root:" not in dumps(made)
    assert loads(dumps(made)) == made


# Names and fields


PATHS = "person:../../etc/passwd person:.. person:a/b state:../ place:KZ/../x org:a\x00 doc:../x person:".split()


@pytest.mark.parametrize("name", [*PATHS, "person:a\n"])
def test_ids_that_look_like_paths_are_no_ids(name: str) -> None:
    assert not any(__import__("re").fullmatch(pattern.removesuffix("$"), name) for pattern in PATTERNS.values())
    with pytest.raises(InvalidDocumentError) as caught:
        loads(json.dumps({"schema": "csto-events/1.1", "entities": [{"type": "person", "id": name, "name": "x"}]}))
    assert [fault.path for fault in caught.value.faults] == ["entities[0].id"]


def test_control_and_bidi_characters_in_names_are_found_and_taken_out() -> None:
    text = article("Ivan Petrov arrived.")
    person = Person(id=PersonId("person:ivan-petrov"), name="Ivan\u202e \x1b[31mPetrov\x07\u2066", mentions=(quote(text, "Ivan"),))
    made = Bundle(documents=(text,), entities=(person,))
    assert loads(dumps(made)) == made
    assert "style/hidden-characters" in {finding.rule for finding in validate(made)}
    better, _ = mended(made)
    assert better.entities[0].name == "Ivan [31mPetrov"


EVIL = "<script>alert(1)</script>'); DROP TABLE document;-- \" & <img src=x onerror=1> ${7*7} {{7*7}} %s %n ]]>"


@pytest.mark.parametrize("file", ["b.json", "b.jsonl", "b.sqlite", "b.json.gz"])
def test_markup_and_sql_in_every_text_field_are_text(file: str, tmp_path: Path) -> None:
    made = loads(json.dumps(poisoned(json.loads((Path(__file__).parents[1] / "versions" / "1.1" / "bundle.json").read_text("utf-8")))))
    write(made, tmp_path / file)
    assert read(tmp_path / file) == made
    validate(made)
    if file == "b.sqlite":
        with sqlite3.connect(tmp_path / file) as db:
            assert db.execute("SELECT count(*) FROM document").fetchone() == (1,)
        db.close()


def poisoned(plain: Any, field: str = "") -> Any:
    """Put harm into every field that takes any text."""
    if isinstance(plain, dict):
        return {name: poisoned(value, name) for name, value in plain.items() if not (name == "text" and "sha256" in plain)}
    if isinstance(plain, list):
        return [poisoned(value, field) for value in plain]
    return EVIL if plain == "words, “слова”" else plain


def test_what_is_shown_on_a_terminal_cannot_steer_it() -> None:
    text = "\x1b]0;owned\x07Zas said that \x1b[2J12 people were killed in Almaty."
    result = call("parse", "-", "--format", "table", given=text)
    assert result.exit_code == 0
    assert "\x1b" not in result.stdout
    assert "\x07" not in result.stdout
    assert view(parse(text), ledger=True, width=100)


def test_a_document_that_is_all_one_word_or_no_word_ends_soon() -> None:
    signs = ("a", "said ", "killed ", "“", "1,", "12 ", "\n", "\u0301", "А", "a.", "U.S. ", "(", "Mr. ")
    for piece in (
        *signs,
        "Two days later they met. ",
        "They left the town, they left the valley and they withdrew. ",
        "they met in Minsk, ",
        "ZAS: We left.\n\nREPORTER: When?\n\n",
    ):
        text = piece * (240_000 // len(piece))
        start = time.thread_time()
        parse(text)
        assert time.thread_time() - start < LONG_AGO, text[:20]


def test_documents_of_surrogates_are_refused() -> None:
    with pytest.raises(csto_events.ModelError, match="lone surrogate"):
        Document.of("\ud800")
    with pytest.raises(csto_events.CstoEventsError):
        parse("Zas \udfff arrived.")
