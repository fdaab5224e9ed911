"""Gold against bundles: what counts as found, missed, false and excused; what gold has to look like; and what the intervals hold."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from csto_events import parse
from csto_events.cli.program import program
from csto_events.errors import InputError, InvalidDocumentError
from csto_events.evaluation import GoldDocument, GoldRecord, Matching, Place, Score, evaluate, match, read_gold, same, value_at
from csto_events.model import Bundle

TEXT = "Armenia sent 100 men. Belarus agreed. Zas said that the men had arrived."


def span(words: str) -> tuple[tuple[int, int], ...]:
    return ((TEXT.index(words), TEXT.index(words) + len(words)),)


def gold(kind: str, words: str, *, optional: bool = False, excuses: int = 1, key: tuple[str, ...] | None = None, **fields: Any) -> GoldRecord:
    names = tuple(fields) if key is None else key
    return GoldRecord(type=kind, spans=span(words), fields=fields, key=names, optional=optional, excuses=excuses)


def made(kind: str, words: str, **fields: Any) -> dict[str, Any]:
    ((start, end),) = span(words)
    return {"type": kind, "rule": "force/sent", "evidence": [{"start": start, "end": end, "exact": words}], **fields}


def judged(records: list[GoldRecord], found: list[dict[str, Any]], **document: Any) -> Matching:
    return match(GoldDocument(name="short", text=TEXT, records=tuple(records), **document), found)


def counts(matching: Matching) -> tuple[int, int, int]:
    return len(matching.found), len(matching.missed), len(matching.false)


class TestMatching:
    sent = gold("deployment", "Armenia sent", phase="under_way", organisation="org:csto", key=("phase",))
    agreed = gold("decision", "Belarus agreed", optional=True)

    def test_key_fields_decide_and_other_fields_are_scored(self) -> None:
        matching = judged([self.sent], [made("deployment", "sent 100 men", phase="under_way")])
        assert counts(matching) == (1, 0, 0)
        assert matching.answers[0].hits == {"phase": True, "organisation": False}

    def test_a_record_with_a_wrong_key_field_is_missed_and_false_and_still_asked_for_its_fields(self) -> None:
        matching = judged([self.sent], [made("deployment", "sent 100 men", phase="announced", organisation="org:csto")])
        assert counts(matching) == (0, 1, 1)
        assert matching.answers[0].hits == {"phase": False, "organisation": True}

    def test_another_place_or_type_is_no_answer(self) -> None:
        assert counts(judged([self.sent], [made("deployment", "Belarus agreed", phase="under_way")])) == (0, 1, 1)
        assert counts(judged([self.sent], [made("visit", "Armenia sent", phase="under_way")])) == (0, 1, 1)

    def test_an_optional_record_is_neither_missed_nor_false_and_excuses_as_many_as_it_says(self) -> None:
        extra = made("decision", "agreed")
        assert counts(judged([self.agreed], [])) == (0, 0, 0)
        assert counts(judged([self.agreed], [extra])) == (0, 0, 0)
        assert counts(judged([self.agreed], [extra, extra])) == (0, 0, 1)
        assert counts(judged([gold("decision", "Belarus agreed", optional=True, excuses=2)], [extra, extra])) == (0, 0, 0)

    def test_a_required_record_chooses_before_an_optional_one(self) -> None:
        assert counts(judged([self.agreed, gold("decision", "Belarus")], [made("decision", "Belarus agreed")])) == (1, 0, 0)

    def test_as_many_pairs_are_made_as_can_be(self) -> None:
        """The first gold record can be answered by both, the second by one alone."""
        both, one = gold("decision", "Belarus agreed"), gold("decision", "agreed", body="state:BLR")
        assert counts(judged([both, one], [made("decision", "agreed", body="state:BLR"), made("decision", "agreed")])) == (2, 0, 0)

    def test_the_answer_with_more_fields_right_is_taken(self) -> None:
        wanted = gold("decision", "Belarus agreed", body="state:BLR", key=())
        matching = judged([wanted], [made("decision", "agreed"), made("decision", "agreed", body="state:BLR")])
        assert matching.found == {0: 1}

    def test_types_that_were_not_looked_for_are_not_judged(self) -> None:
        assert counts(judged([self.sent], [made("decision", "agreed")], types=frozenset(("deployment",)))) == (0, 1, 0)

    def test_nothing_is_false_where_the_gold_is_not_complete(self) -> None:
        assert counts(judged([self.sent], [made("decision", "agreed")], complete=False)) == (0, 1, 0)

    def test_each_figure_can_be_a_record_of_its_own(self) -> None:
        killed = [GoldRecord(type="casualty_report", spans=None, fields={"figures": [{"kind": "killed", "quantity": n}]}, key=("figures",)) for n in (3, 4)]
        report = made("casualty_report", "100 men", figures=[{"kind": "killed", "quantity": 4}, {"kind": "killed", "quantity": 3}])
        assert counts(judged(killed, [report], each_figure=True)) == (2, 0, 0)
        assert counts(judged(killed, [report])) == (0, 2, 1)

    def test_a_place_is_answered_by_half_of_its_letters(self) -> None:
        said = {"start": TEXT.index("the men"), "end": TEXT.index("the men") + len("the men had arrived.")}
        for words, holds in (("the men had arrived", True), ("had arrived", True), ("arrived", False)):
            wanted = GoldRecord(type="visit", spans=None, fields={"at": Place(span(words))}, key=())
            assert judged([wanted], [{**made("visit", "Zas"), "at": said}]).answers[0].hits == {"at": holds}, words
        assert judged([wanted], [made("visit", "Zas")]).answers[0].hits == {"at": False}

    @given(
        st.lists(st.sampled_from(["Armenia sent", "Belarus agreed", "Zas said"]), max_size=6), st.lists(st.sampled_from(["sent", "agreed", "said"]), max_size=6)
    )
    def test_each_record_is_found_missed_or_false_once(self, wanted: list[str], given_: list[str]) -> None:
        found, missed, false = counts(judged([gold("visit", words) for words in wanted], [made("visit", words) for words in given_]))
        assert (found + missed, found + false) == (len(wanted), len(given_))
        assert found == sum(min(wanted.count(one), given_.count(one.split()[1])) for one in set(wanted))


@pytest.mark.parametrize(
    ("want", "have", "answers"),
    [
        ("the “Bloc”", 'The  "bloc".', True),
        ("person:ivan-petrov", "person:ivan-petrov~3f9c2a", True),
        ("state:KAZ", {"entity": "state:KAZ", "text": "the Kazakhs"}, True),
        ("state:KAZ", {"entity": None, "text": "state:KAZ"}, False),
        (None, None, True),
        (None, 0, False),
        (0, False, False),
        (1, True, False),
        ({"null": True}, None, True),
        ({"null": True}, 3, False),
        ({"any_of": ["battle", None]}, None, True),
        ({"any_of": ["battle", None]}, "war", False),
        ({"value": 8}, {"value": 8, "low": 8}, True),
        ({"value": 8, "qualifier": "approximate"}, {"value": 8, "low": 8, "high": None, "qualifier": "approximate"}, False),
        ({"value": 8, "qualifier": "approximate"}, {"value": 8, "low": None, "high": None, "qualifier": "approximate"}, True),
        ({"value": 8}, None, False),
        (["a"], ["c", "b", "a"], True),
        (["a"], ["d", "c", "b", "a"], False),
        (["a", "a"], ["a"], False),
        ([{"kind": "killed"}], [{"kind": "killed"}, {"kind": "wounded"}], False),
        ([{"kind": "killed"}], [{"kind": "killed", "group": "men"}], True),
        ([], None, True),
        ([], "a", False),
    ],
)
def test_what_answers_what(want: object, have: object, answers: bool) -> None:
    assert same(want, have) is answers


def test_a_path_leads_into_a_record_or_to_nothing() -> None:
    record = {"when": {"edtf": "2022"}, "attribution": {"source": "state:KAZ"}, "status": "reported"}
    assert [value_at(record, path) for path in ("when.edtf", "speaker", "when.text.more", "status.more", "none")] == ["2022", "state:KAZ", None, None, None]


class TestScores:
    documents = read_gold(Path(__file__).parents[2] / "examples" / "gold")

    def test_silence_finds_nothing_and_says_nothing_false(self) -> None:
        found = evaluate(self.documents, lambda _: Bundle(), resamples=10)
        assert found.all.score.made == 0
        assert found.all.estimates["recall"].value == found.all.estimates["f1"].value == 0
        assert "precision" not in found.all.estimates
        assert found.rules == ()

    def test_rows_add_up(self) -> None:
        found = evaluate(self.documents, resamples=10)
        total = sum((row.score for row in found.types[:-1]), Score())
        assert total == found.all.score
        assert (sum(row.score.asked for row in found.fields), sum(row.score.right for row in found.fields)) == (total.asked, total.right)
        assert (sum(row.score.made for row in found.rules), sum(row.score.found for row in found.rules)) == (total.made, total.found)
        assert len(list(found.misses())) == total.gold + total.made - 2 * total.found

    def test_intervals_hold_their_value_and_do_not_change(self) -> None:
        first, second = (evaluate(self.documents, resamples=200, seed=7) for _ in range(2))
        assert first.plain() == second.plain()
        assert first.plain() != evaluate(self.documents, resamples=200, seed=8).plain()
        for row in (*first.types, *first.fields, *first.rules):
            assert all(one.low <= one.value <= one.high for one in row.estimates.values()), row
        assert first.all.estimates["f1"].low < first.all.estimates["f1"].value < first.all.estimates["f1"].high

    def test_many_documents_are_drawn_again_themselves(self) -> None:
        assert evaluate(self.documents, resamples=10).resampled == "records"
        assert evaluate(self.documents * 5, resamples=10).resampled == "documents"

    def test_the_interval_is_that_of_the_binomial(self) -> None:
        """Half of 400 records found: plus or minus 1.96 standard errors of 0.025."""
        half = [GoldDocument(name=str(n), text=TEXT, records=(gold("visit", "Zas said"),)) for n in range(400)]
        spoken = parse("Zas arrived in Minsk. Zas visited Armenia on Monday, he said.")
        visit = next(record for record in spoken.records if record.type == "visit")
        at = span("Zas said")[0]
        evidence = tuple(type(one)(document=one.document, start=at[0], end=at[1], exact="Zas said") for one in visit.evidence[:1])
        there = Bundle(documents=spoken.documents, records=(type(visit)(id=visit.id, evidence=evidence, rule=visit.rule),))
        recall = evaluate(half, lambda document: there if int(document.name) % 2 else Bundle()).all.estimates["recall"]
        assert recall.value == 0.5
        assert (recall.low, recall.high) == (pytest.approx(0.451, abs=0.008), pytest.approx(0.549, abs=0.008))


def write(folder: Path, **file: Any) -> Path:
    (folder / "short.txt").write_text("Armenia sent 100 soldiers to Kazakhstan. The men agreed.", encoding="utf-8")
    (folder / "short.json").write_text(json.dumps({"text": "short.txt"} | file), encoding="utf-8")
    return folder


class TestGoldFiles:
    record: dict[str, Any] = {"type": "deployment", "span": "Armenia sent", "fields": {"phase": "under_way", "status": "reported"}}  # noqa: RUF012

    def test_a_file_says_what_is_to_be_found(self, tmp_path: Path) -> None:
        write(tmp_path, records=[self.record, self.record | {"key": ["phase"], "optional": True, "excuses": 2}], published="2022-01-08", types=["deployment"])
        (document,) = read_gold(tmp_path)
        assert (document.name, document.published, document.types, document.complete) == ("short", "2022-01-08", {"deployment"}, True)
        first, second = document.records
        assert (first.spans, first.key, first.optional) == (span("Armenia sent"), ("phase", "status"), False)
        assert (second.key, second.optional, second.excuses) == (("phase",), True, 2)

    @pytest.mark.parametrize(
        ("changed", "place"),
        [
            ({"span": "Armenia lost"}, "records[0].span"),
            ({"span": "men"}, "records[0].span"),
            ({"span": ""}, "records[0].span"),
            ({"type": "deployments"}, "records[0].type"),
            ({"fields": {"strength": 100}}, "records[0].fields"),
            ({"key": ["host"]}, "records[0].key"),
            ({"excuses": 0}, "records[0].excuses"),
            ({"note": "unsure"}, "records[0].note"),
        ],
    )
    def test_what_is_wrong_is_named_with_file_and_place(self, tmp_path: Path, changed: dict[str, Any], place: str) -> None:
        with pytest.raises(InvalidDocumentError) as caught:
            read_gold(write(tmp_path, records=[self.record | changed]))
        assert [fault.path for fault in caught.value.faults] == [f"short.json: {place}"]

    def test_no_way_out_is_named_that_gold_does_not_have(self, tmp_path: Path) -> None:
        with pytest.raises(InvalidDocumentError) as caught:
            read_gold(write(tmp_path, records=[self.record | {"note": "unsure"}]))
        assert caught.value.faults[0].expected == "one of excuses, fields, key, optional, span, type"

    def test_a_text_that_is_not_there_is_named(self, tmp_path: Path) -> None:
        for name in ("long.txt", ".", "a\0b"):
            with pytest.raises(InvalidDocumentError, match=r"short\.json: text: .*cannot be read"):
                read_gold(write(tmp_path, text=name, records=[self.record]))

    def test_what_is_no_json_is_named(self, tmp_path: Path) -> None:
        (tmp_path / "bad.json").write_text('{"text": 1, "text": 2}')
        with pytest.raises(InvalidDocumentError, match=r"bad\.json: text: found a duplicate key"):
            read_gold(tmp_path)

    def test_an_empty_set_is_an_error(self, tmp_path: Path) -> None:
        for path in (tmp_path, tmp_path / "nowhere", write(tmp_path, records=[]), write(tmp_path, records=[self.record | {"optional": True}])):
            with pytest.raises(InputError):
                read_gold(path)


POLNEAR = (
    "T1\tSource 38 41\tZas\nT2\tCue 42 46\tsaid\nE1\tAttribution:T9 Content:T3 Cue:T2 Source:T1\n"
    "T3\tContent 47 51;52 71\tthat the men had arrived\nE2\tAttribution:T9 Cue:T2\n"
)


class TestCorpora:
    def polnear(self, folder: Path, annotations: str = POLNEAR) -> Path:
        for name in ("text", "attributions"):
            (folder / name).mkdir()
        (folder / "text" / "short.txt").write_text(TEXT)
        (folder / "text" / "unread.txt").write_text(TEXT)
        (folder / "attributions" / "short_1.ann").write_text(annotations)
        (folder / "attributions" / "short_2.ann").write_text("")
        return folder

    def test_an_attribution_of_polnear_is_a_statement_with_source_and_cue(self, tmp_path: Path) -> None:
        (document,) = read_gold(self.polnear(tmp_path))
        (record,) = document.records
        assert record.spans == ((47, 51), (52, 71))
        found = evaluate([document], resamples=10)
        assert found.all.score == Score(gold=1, made=1, found=1, right=2, asked=2)

    def test_a_line_of_another_form_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(InvalidDocumentError, match=r"line 1: short_1\.ann: found 'T1"):
            read_gold(self.polnear(tmp_path, "T1\tSource from the start\n"))

    def test_a_count_of_muc_is_found_by_kind_and_number_and_nothing_is_false(self, tmp_path: Path) -> None:
        killed = {"kind": "killed", "low": 12, "high": 12, "target": "SOLDIERS"}
        lines = [
            {
                "id": "one",
                "text": "AT LEAST FIVE PEOPLE WERE WOUNDED AND 12 SOLDIERS WERE KILLED IN THE ATTACK.",
                "casualties": [killed, killed | {"low": 13, "high": 13}],
            },
            {"id": "two", "text": "FROM 3 TO 5 SOLDIERS WERE KILLED IN THE ATTACK.", "casualties": [killed | {"low": 3, "high": 5}]},
            {"id": "none", "text": "NOTHING.", "casualties": []},
        ]
        file = tmp_path / "keys.jsonl"
        file.write_text("".join(json.dumps(line) + "\n" for line in lines))
        found = evaluate(read_gold(file), resamples=10)
        assert found.all.score == Score(gold=3, made=3, found=2, right=2, asked=3)
        assert set(found.all.estimates) == {"recall", "fields"}
        assert found.rules == ()
        (missed,) = found.misses()
        assert missed.startswith("one: missed casualty_report: {'figures': {'any_of': [[{'kind': 'killed', 'quantity': {'value': 13}}]")

    def test_a_line_of_keys_that_is_wrong_is_named(self, tmp_path: Path) -> None:
        (tmp_path / "keys.jsonl").write_text('{"id": "one", "text": "NOTHING.", "casualties": []}\n{"id": "two"}\n')
        with pytest.raises(InvalidDocumentError, match=r"line 2: keys\.jsonl: text: found nothing"):
            read_gold(tmp_path / "keys.jsonl")


class TestCommand:
    def call(self, *arguments: str) -> Any:
        return CliRunner().invoke(program, ("evaluate", *arguments), prog_name="csto-events")

    def test_prints_a_table_and_what_is_missed(self, tmp_path: Path) -> None:
        record = TestGoldFiles.record | {"fields": {"phase": "withdrawn"}}
        result = self.call(str(write(tmp_path, records=[TestGoldFiles.record, record])), "--misses", "--resamples", "10")
        assert result.exit_code == 0
        assert result.stdout.splitlines()[2].split() == ["type", "gold", "made", "found", "recall", "precision", "F1", "fields"]
        assert "short: missed deployment: Armenia sent" in result.stderr

    def test_prints_json(self, tmp_path: Path) -> None:
        plain = json.loads(self.call(str(write(tmp_path, records=[TestGoldFiles.record])), "--format", "json").stdout)
        deployment = next(row for row in plain["types"] if row["name"] == "deployment")
        assert (deployment["gold"], deployment["recall"]["value"]) == (1, 1.0)

    def test_a_rule_that_is_left_out_finds_nothing(self, tmp_path: Path) -> None:
        plain = json.loads(self.call(str(write(tmp_path, records=[TestGoldFiles.record])), "--format", "json", "--ignore", "force").stdout)
        assert next(row for row in plain["types"] if row["name"] == "deployment")["found"] == 0

    def test_an_empty_set_fails(self, tmp_path: Path) -> None:
        result = self.call(str(tmp_path))
        assert (result.exit_code, result.stdout) == (3, "")
        assert "no gold record to be found" in result.stderr
