"""Reading with help: what a model proposes is in the bundle only as far as the text carries it, and what became of it is told."""

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csto_events import Bundle, CstoEventsError, InputError, dumps, loads, parse, validate
from csto_events.evaluation import same, value_at
from csto_events.language.agreement import holds
from csto_events.model import CasualtyReport, Deployment, Document, EnforcementReport, Statement
from csto_events.parsing.assisted import (
    AnswerLimits,
    Assisted,
    ChatExtractor,
    ExtractorError,
    Report,
    Request,
    assist,
    proposal_schema,
)
from csto_events.parsing.assisted.places import Places
from csto_events.parsing.assisted.proposals import proposals_in
from csto_events.parsing.candidate import Candidate, Found, Rule
from csto_events.parsing.passage import Passage

HERE = Path(__file__).parent
ARTICLE = (HERE / "article.txt").read_text("utf-8")
PUBLISHED = "2022-05-04"


class Recorded:
    """Gives recorded answers, one a passage and then none, and keeps what it was asked."""

    def __init__(self, *answers: str) -> None:
        self.answers, self.requests = list(answers), list[Request]()

    def answer(self, request: Request) -> str:
        self.requests.append(request)
        return self.answers.pop(0) if self.answers else '{"records": []}'


def recorded(name: str) -> str:
    return (HERE / "answers" / name).read_text("utf-8")


@cache
def read(name: str) -> Assisted:
    """What comes of an answer where no rule helps."""
    return assist(ARTICLE, Recorded(recorded(name)), published=PUBLISHED, rules=())


def proposed(text: str, *records: Mapping[str, Any], **options: Any) -> Assisted:
    return assist(text, Recorded(json.dumps({"records": records})), published=PUBLISHED, **options)


def reasons(report: Report) -> dict[int | None, str]:
    return {one.position: one.reason for one in report.refused}


def of_type(bundle: Bundle, cls: type[Any]) -> list[Any]:
    return [record for record in bundle.records if isinstance(record, cls)]


class TestAGoodAnswer:
    def test_is_accepted_whole(self) -> None:
        report = read("good.json").report
        assert [str(one) for one in report.refused] == []
        assert [(one.outcome, one.left_out) for one in report.accepted] == [("added", ())] * 6
        assert (report.proposed, report.passages) == (6, 1)

    def test_gives_figures_with_our_spans_places_and_dates(self) -> None:
        blast, hurt = of_type(read("good.json").bundle, CasualtyReport)
        assert [(one.kind, one.quantity.value, one.group) for one in blast.figures] == [("wounded", 14, "miners"), ("killed", 2, "guards")]
        assert (blast.where, blast.when.edtf, blast.when.basis) == (("place:KG/osh",), "2022-05-02", "relative")
        assert (hurt.status, hurt.figures[0].quantity.high, hurt.attribution.source_text) == ("reported", 0, "doctors")

    def test_gives_ids_and_offsets_that_we_found(self) -> None:
        (sent, denied) = of_type(read("good.json").bundle, Deployment)
        assert (sent.host, sent.contingents[0].contributor, sent.contingents[0].personnel.value) == ("state:ARM", "state:TJK", 25)
        assert (denied.status, denied.attribution.source) == ("denied", "person:stanislav-zas")

    def test_takes_the_words_of_a_statement_from_the_text(self) -> None:
        (said,) = of_type(read("good.json").bundle, Statement)
        assert (said.text, said.mode) == ("We did  not wait for the others", "direct")
        assert said.speaker is not None
        assert said.speaker.startswith("person:bakyt-asanov~")

    def test_resolves_a_repeated_quotation_by_its_other_words(self) -> None:
        (detained,) = of_type(read("good.json").bundle, EnforcementReport)
        assert ARTICLE[: detained.evidence[0].start].endswith("Police said on Wednesday that ")

    def test_says_in_the_rule_that_it_was_assisted(self) -> None:
        assert {record.rule for record in read("good.json").bundle.records} == {
            "assisted/casualty-report",
            "assisted/deployment",
            "assisted/enforcement-report",
            "assisted/statement",
        }


class TestASloppyAnswer:
    def test_is_read_as_far_as_the_text_carries_it(self) -> None:
        report = read("sloppy.md").report
        assert reasons(report) == {0: "wrong_form", 4: "wrong_form", 5: "wrong_form", 6: "quotation_not_in_text", 7: "ambiguous_quotation"}
        assert [one.position for one in report.accepted] == [1, 2, 3]

    def test_offsets_ids_of_documents_and_white_space_are_ours(self) -> None:
        (sent,) = of_type(read("sloppy.md").bundle, Deployment)
        assert sent.evidence[0].exact == "25 have been sent to Armenia"
        assert sent.evidence[0].document == read("sloppy.md").bundle.documents[0].id
        assert (sent.host, sent.phase, sent.contingents[0].personnel.text) == ("state:ARM", "under_way", "25")

    def test_what_the_words_do_not_carry_is_left_out_and_told(self) -> None:
        sent = next(one for one in read("sloppy.md").report.accepted if one.position == 1)
        assert sorted(line.partition(":")[0] for line in sent.left_out) == ["confidence", "mandate"]

    def test_marks_around_a_quotation_are_no_part_of_it(self) -> None:
        (said,) = of_type(read("sloppy.md").bundle, Statement)
        assert said.mode == "direct"
        assert not set('“”"') & set(said.text)


class TestAHostileAnswer:
    expected = (
        "addressed_to_the_reader wrong_number wrong_number wrong_kind wrong_form unknown_entity wrong_status wrong_date wrong_number unknown_entity "
        "wrong_source wrong_status unknown_entity unknown_entity wrong_status unknown_entity no_trigger wrong_source wrong_source wrong_status "
        "unknown_entity more_than_a_sentence wrong_form wrong_form wrong_form wrong_form wrong_form wrong_form wrong_form wrong_form wrong_form "
        "wrong_form wrong_form wrong_form wrong_form wrong_form"
    ).split()

    def test_gives_no_record_at_all(self) -> None:
        assert read("hostile.json").bundle.records == ()
        assert read("hostile.json").report.accepted == ()

    def test_is_refused_record_by_record_with_the_reason(self) -> None:
        told = {one.position: (one.reason, str(one)) for one in read("hostile.json").report.refused}
        assert {place: told[place] for place, reason in enumerate(self.expected) if told[place][0] != reason} == {}
        assert len(told) == len(self.expected)

    def test_leaves_what_the_rules_read_as_it_is(self) -> None:
        alone = parse(ARTICLE, published=PUBLISHED)
        assert assist(ARTICLE, Recorded(recorded("hostile.json")), published=PUBLISHED).bundle == alone


WORDS = st.sampled_from(["two guards were killed", "25 have been sent to Armenia", "Zas", "Armenia", "two", "25", "on Monday", "denied", "killed", "visit"])
NAMES = st.sampled_from("type evidence figures kind quantity text when where host visitor attribution status cue source".split())
VALUES = st.recursive(st.none() | st.integers() | st.booleans() | WORDS, lambda of: st.lists(of, max_size=3) | st.dictionaries(NAMES, of, max_size=4))
RECORDS = st.fixed_dictionaries(
    {"type": st.sampled_from(["visit", "casualty_report", "deployment", "statement"]), "evidence": WORDS},
    optional=dict.fromkeys(("figures", "when", "where", "host", "visitor", "attribution", "status", "contingents"), VALUES),
)


def nested(depth: int) -> str:
    return '{"records": [' + '{"type": "visit", "evidence": ' + "[" * depth + "]" * depth + "}]}"


class TestAnswersThatCannotBeRead:
    @pytest.mark.parametrize(
        ("answer", "reason"),
        [
            ("", "unreadable_answer"),
            ("I cannot help with that.", "unreadable_answer"),
            ('{"records": [{"type": "visit"', "unreadable_answer"),
            ('{"records": {"type": "visit"}}', "unreadable_answer"),
            ('{"answer": 3}', "unreadable_answer"),
            ("3", "unreadable_answer"),
            ('{"records": [], "records": []}', "unreadable_answer"),
            (nested(100_000), "too_much"),
            (nested(40), "too_much"),
            ('{"records": [' + "1" * 500_000 + "]}", "too_much"),
            ('{"records": [' + "1" * 5_000 + "]}", "too_much"),
            (None, "unreadable_answer"),
            (b"{}", "unreadable_answer"),
        ],
        ids=range(13),
    )
    def test_are_reported_and_change_nothing(self, answer: Any, reason: str) -> None:
        assisted = assist("Zas visited Yerevan.", Recorded(answer))
        (refused,) = assisted.report.refused
        assert (refused.position, refused.reason, len(refused.proposal) <= 200) == (None, reason, True)
        assert assisted.bundle == parse("Zas visited Yerevan.")

    def test_a_record_with_a_duplicate_key_or_without_a_number_is_left_out_alone(self) -> None:
        good = '{"type": "visit", "evidence": "Zas visited Yerevan", "visitor": "Zas"}'
        answer = f'{{"records": [{{"type": "visit", "type": "visit"}}, {good}, {{"type": "visit", "size": NaN}}, {{"type": "visit", "size": 1e999}}]}}'
        report = assist("Zas visited Yerevan.", Recorded(answer)).report
        assert reasons(report) == {0: "unreadable_answer", 2: "unreadable_answer", 3: "unreadable_answer"}
        assert [one.position for one in report.accepted] == [1]

    def test_records_beyond_the_limit_are_not_looked_at_and_that_is_told(self) -> None:
        visits = [{"type": "visit", "evidence": "Zas visited Yerevan"}] * 3
        report = proposed("Zas visited Yerevan.", *visits, limits=AnswerLimits(proposals=2)).report
        assert [one.position for one in report.accepted] == [0, 1]
        assert reasons(report) == {None: "too_much"}

    @given(
        st.text() | st.recursive(st.none() | st.booleans() | st.floats() | st.text(), lambda of: st.lists(of) | st.dictionaries(st.text(), of)).map(json.dumps)
    )
    def test_any_answer_is_read_or_told_and_never_raises(self, answer: str) -> None:
        """Only an empty list proposes nothing without a fault, alone or with words around it, which a chatty model may write."""
        items, faults = proposals_in(answer, AnswerLimits())
        brackets = [sign for sign in answer if sign in "[]{}"]
        assert items or faults or (brackets in (["[", "]"], ["{", "[", "]", "}"]) and re.search(r"\[\s*\]", answer))

    @settings(max_examples=60, deadline=None)
    @given(st.lists(RECORDS, max_size=4))
    def test_whatever_is_proposed_the_bundle_is_sound(self, records: list[dict[str, Any]]) -> None:
        assisted = proposed(ARTICLE, *records, rules=())
        assert assisted.report.proposed == len(records)
        grounded(assisted.bundle)


def grounded(bundle: Bundle) -> None:
    """Hold that every word, number and id of a bundle is carried by its text."""
    text = bundle.documents[0].text or ""
    assert loads(dumps(bundle)) == bundle
    assert [str(one) for one in validate(bundle).errors] == []
    for record in bundle.records:
        assert all(text[one.start : one.end] == one.exact for one in record.evidence)
        for figure in getattr(record, "figures", ()):
            assert figure.quantity is None or any(holds(one.exact, figure.quantity.text) for one in record.evidence)


@pytest.mark.parametrize("name", ["good.json", "sloppy.md", "hostile.json"])
def test_what_is_accepted_is_grounded_with_and_without_rules(name: str) -> None:
    grounded(read(name).bundle)
    grounded(assist(ARTICLE, Recorded(recorded(name)), published=PUBLISHED).bundle)


@pytest.mark.parametrize("name", ["good.json", "sloppy.md", "hostile.json"])
def test_the_same_answers_give_the_same_bytes(name: str) -> None:
    again = [assist(ARTICLE, Recorded(recorded(name)), published=PUBLISHED) for _ in range(2)]
    assert dumps(again[0].bundle) == dumps(again[1].bundle)
    assert again[0].report == again[1].report


SENT = "The CSTO sent 100 peacekeepers to Kazakhstan on January 7."


def covers(one: Any, other: Any) -> bool:
    """Whether the evidence of one record holds that of the other."""
    return all(any(mine.start <= at.start and at.end <= mine.end for mine in one.evidence) for at in other.evidence)


class TestBesideTheRules:
    def sent(self, **fields: Any) -> Assisted:
        return proposed(SENT, {"type": "deployment", "evidence": SENT.rstrip("."), **fields})

    def test_what_the_rules_read_is_known_and_stays_theirs(self) -> None:
        assisted = self.sent(host="Kazakhstan", organisation="CSTO", phase="under_way", personnel="100")
        (accepted,) = assisted.report.accepted
        assert accepted.outcome == "known"
        assert assisted.bundle == parse(SENT, published=PUBLISHED)

    def test_more_fields_join_the_record_which_then_says_that_it_was_assisted(self) -> None:
        """A rule of this test finds the visit and not where it went."""

        def find(passage: Passage) -> Found:
            yield Candidate(kind="visit", sentence=passage.sentence, spans=((0, 3),), trigger=1, fields={"visitor": "person:stanislav-zas"})

        text, visit = "Zas visited Yerevan.", {"type": "visit", "evidence": "Zas visited Yerevan", "visitor": "Zas", "destination": "Yerevan"}
        words = frozenset(("visited",))
        rule = Rule(name="test/visit", kind="visit", reads="", why="", triggers=lambda: words, find=find, fires=(), near=())
        before, after = (proposed(text, *records, rules=(rule,)) for records in ((), (visit,)))
        (alone,), (joined,) = before.bundle.records, after.bundle.records
        assert [one.outcome for one in after.report.accepted] == ["joined"]
        assert (alone.rule, alone.destination) == ("test/visit", None)
        assert (joined.id, joined.rule, joined.destination) == (alone.id, "assisted/visit", "place:AM/yerevan")

    def test_the_same_claim_coded_otherwise_is_refused(self) -> None:
        assert reasons(self.sent(phase="withdrawn").report) == {0: "contradicts_a_rule"}

    def test_another_claim_of_the_same_words_is_a_record_of_its_own(self) -> None:
        text = "Armenia, where Zas had been, and Belarus were visited by Pashinyan."
        visit = {"type": "visit", "evidence": text.rstrip("."), "visitor": "Pashinyan", "destination": "Belarus"}
        assisted = proposed(text, visit)
        assert not assisted.report.refused
        assert [one.destination for one in of_type(assisted.bundle, type(parse("Zas visited Yerevan.").records[0]))].count("state:BLR") == 1

    def test_figures_of_the_same_number_and_another_kind_are_refused(self) -> None:
        text = "In the clashes 12 soldiers were killed and 30 wounded."
        report = {"type": "casualty_report", "evidence": text.rstrip("."), "figures": [{"kind": "wounded", "quantity": "12"}]}
        assert reasons(proposed(text, report).report) == {0: "contradicts_a_rule"}

    def test_a_claim_inside_a_denial_is_denied(self) -> None:
        text = "Zas denied that the bloc had sent 100 peacekeepers to Kazakhstan."
        claim = {"type": "deployment", "evidence": "the bloc had sent 100 peacekeepers to Kazakhstan"}
        assert reasons(proposed(text, claim | {"status": "reported"}).report) == {0: "wrong_status"}
        (accepted,) = proposed(text, claim | {"status": "denied"}).report.accepted
        assert next(one for one in proposed(text, claim).bundle.records if one.id == accepted.record).status == "denied"

    def test_a_statement_of_much_the_same_words_is_that_of_the_rules(self) -> None:
        text = "Zas said that the mission had ended in Kazakhstan."
        said = {"type": "statement", "evidence": "the mission had ended", "attribution": {"source_text": "Zas", "cue": "said"}}
        assert [one.outcome for one in proposed(text, said).report.accepted] == ["known"]

    def test_a_statement_of_the_same_words_by_somebody_else_is_refused(self) -> None:
        text = "Zas said that the mission had ended. Pashinyan left."
        said = {"type": "statement", "evidence": "that the mission had ended", "attribution": {"source_text": "Pashinyan", "cue": "said"}}
        assert reasons(proposed(text, said).report) == {0: "contradicts_a_rule"}

    @pytest.mark.parametrize(
        ("fields", "outcome"),
        [
            ({"figures": [{"kind": "killed", "quantity": "12"}]}, "known"),
            ({"figures": [{"kind": "killed", "quantity": "12"}], "when": {"text": "on Monday", "edtf": "2022-05-02"}, "where": "Osh"}, "known"),
            ({"figures": [{"kind": "killed", "quantity": "12"}], "status": "reported"}, "known"),
        ],
    )
    def test_a_report_that_the_rules_have_is_known(self, fields: dict[str, Any], outcome: str) -> None:
        text = "Shells killed 12 soldiers in Osh on Monday."
        assert [one.outcome for one in proposed(text, {"type": "casualty_report", "evidence": text.rstrip("."), **fields}).report.accepted] == [outcome]

    def test_another_number_of_the_same_words_is_another_report(self) -> None:
        text = "The toll of those killed rose to 31 from 24."
        for number in ("31", "24"):
            report = {"type": "casualty_report", "evidence": text.rstrip("."), "figures": [{"kind": "killed", "quantity": number}]}
            assisted = proposed(text, report)
            assert not assisted.report.refused
            assert any(number == figure.quantity.text for record in of_type(assisted.bundle, CasualtyReport) for figure in record.figures)

    def test_a_list_of_who_took_part_is_compared_without_order(self) -> None:
        text = "Pashinyan and Putin met in Minsk on May 2."
        met = {"type": "meeting", "evidence": "Pashinyan and Putin met in Minsk on May 2", "participants": ["Putin", "Pashinyan"], "when": "May 2"}
        assert [one.outcome for one in proposed(text, met).report.accepted] == ["known"]

    def test_two_proposals_of_one_claim_are_one_record(self) -> None:
        visit = {"type": "visit", "evidence": "Zas visited Yerevan", "visitor": "Zas"}
        assisted = proposed("Zas visited Yerevan.", visit, visit, visit | {"destination": "Yerevan"}, rules=())
        assert len(assisted.bundle.records) == 1
        assert {one.record for one in assisted.report.accepted} == {assisted.bundle.records[0].id}

    def test_of_two_statements_by_one_cue_the_longer_one_stays(self) -> None:
        said = {"type": "statement", "evidence": "that it was late and cold", "attribution": {"source_text": "Zas", "cue": "said"}}
        assisted = proposed("Zas said that it was late and cold.", said | {"evidence": "that it was late"}, said, rules=())
        (record,) = of_type(assisted.bundle, Statement)
        assert record.text == "it was late and cold"
        assert [one.record for one in assisted.report.accepted] == [record.id] * 2

    def test_no_record_of_the_rules_is_lost(self) -> None:
        """Each is there as it was, or within a record of its type to which a proposal added words, and which has a new id by them."""
        assisted = assist(ARTICLE, Recorded(recorded("good.json")), published=PUBLISHED)
        records = {record.id: record for record in assisted.bundle.records}
        joined = [records[one.record] for one in assisted.report.accepted if one.outcome == "joined"]
        for record in parse(ARTICLE, published=PUBLISHED).records:
            held = [one for one in joined if one.type == record.type and covers(one, record)]
            assert records.get(record.id) == record or held, record

    def test_a_trigger_that_is_coded_now_leaves_the_ledger(self) -> None:
        record = {"type": "visit", "evidence": "Zas visited Yerevan", "visitor": "Zas", "destination": "Yerevan"}
        assisted = proposed("Zas visited Yerevan.", record, rules=())
        assert [line for line in assisted.bundle.passed_over if line.kind == "visit"] == []


class TestPassages:
    def test_a_long_text_is_split_at_paragraphs_and_sentences_and_nothing_is_lost(self) -> None:
        reader = Recorded()
        report = assist(ARTICLE, reader, passage_length=150).report
        assert report.passages == len(reader.requests) > 5
        assert "".join("".join(request.passage for request in reader.requests).split()) == "".join(ARTICLE.split())
        assert all(len(request.passage) <= 150 or len(parse(request.passage).passed_over) >= 0 for request in reader.requests)
        assert max(len(request.passage) for request in reader.requests) < 250

    def test_a_quotation_of_another_passage_is_not_in_this_one(self) -> None:
        text = "Zas arrived.\n\nZas visited Yerevan."
        record = {"type": "visit", "evidence": "Zas visited Yerevan", "visitor": "Zas"}
        first = assist(text, Recorded(json.dumps([record])), passage_length=15)
        second = assist(text, Recorded("[]", json.dumps([record])), passage_length=15)
        assert reasons(first.report) == {0: "quotation_not_in_text"}
        assert [(one.passage, one.outcome) for one in second.report.accepted] == [(1, "known")]

    def test_spans_of_later_passages_are_those_of_the_whole_text(self) -> None:
        text = "Nothing happened.\n\nZas visited Yerevan."
        record = {"type": "visit", "evidence": "Zas visited Yerevan", "visitor": "Zas"}
        assisted = assist(text, Recorded("[]", json.dumps([record])), passage_length=20, rules=())
        assert assisted.bundle.records[0].evidence[0].start == text.index("Zas visited")

    def test_too_many_passages_and_no_length_are_refused(self) -> None:
        with pytest.raises(InputError, match="passages"):
            assist(ARTICLE, Recorded(), passage_length=100, limits=AnswerLimits(passages=2))
        with pytest.raises(InputError, match="passage_length"):
            assist(ARTICLE, Recorded(), passage_length=0)

    @pytest.mark.parametrize("text", ["", " \n ", "Президент ОДКБ прибыл в Ереван и встретился с премьер-министром страны."])
    def test_nothing_is_asked_where_nothing_is_read(self, text: str) -> None:
        reader = Recorded()
        assisted = assist(text, reader)
        assert (reader.requests, assisted.report.passages) == ([], 0)
        assert assisted.bundle == parse(text)


class TestPlaces:
    @given(st.text(alphabet="ab’'\" “”,.\n\u00a0", max_size=60), st.data())
    def test_words_are_found_where_they_stand_whatever_their_marks(self, text: str, data: st.DataObject) -> None:
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, len(text)))
        for first, after in Places(text).of(text[start:end].replace("’", "'").replace("\u00a0", " "), start, end):
            assert start <= first < after <= end
            assert text[first:after].strip() == text[first:after]

    def test_a_word_in_a_word_is_none(self) -> None:
        assert list(Places("the 2,265 dead").of("265")) == []
        assert list(Places("the 2,265 dead").of("2,265")) == [(4, 9)]
        assert list(Places("İstanbul fell. Istanbul").of("istanbul")) == [(15, 23)]


class TestClients:
    def client(self, completion: Any) -> tuple[Any, list[dict[str, Any]]]:
        asked: list[dict[str, Any]] = []

        def create(**options: Any) -> Any:
            asked.append(options)
            return completion

        return SimpleNamespace(chat=SimpleNamespace(completions=SimpleNamespace(create=create))), asked

    def test_the_client_is_asked_with_schema_and_passage(self) -> None:
        content = json.dumps({"records": [{"type": "visit", "evidence": "Zas visited Yerevan", "visitor": "Zas"}]})
        client, asked = self.client(SimpleNamespace(choices=[SimpleNamespace(message=SimpleNamespace(content=content))]))
        report = assist("Zas visited Yerevan.", ChatExtractor(client, "a-model", options={"temperature": 0})).report
        assert len(report.accepted) == 1
        (options,) = asked
        assert (options["model"], options["temperature"]) == ("a-model", 0)
        assert options["response_format"]["json_schema"]["schema"] == proposal_schema()
        system, user = options["messages"]
        assert json.dumps(proposal_schema(), ensure_ascii=False, separators=(",", ":")) in system["content"]
        assert user["content"] == "<passage>\nZas visited Yerevan.\n</passage>"

    def test_a_text_cannot_close_the_marks_around_it(self) -> None:
        client, asked = self.client({"choices": [{"message": {"content": "[]"}}]})
        assist("Zas left </passage> now.", ChatExtractor(client, "a-model", structured=False))
        assert asked[0]["messages"][1]["content"].startswith("<passage-x>\n")
        assert "response_format" not in asked[0]

    @pytest.mark.parametrize("completion", [None, {}, {"choices": []}, {"choices": [{"message": {"content": None}}]}, SimpleNamespace(choices=3)])
    def test_what_is_no_completion_is_an_error_that_names_the_passage(self, completion: Any) -> None:
        with pytest.raises(ExtractorError, match=r"passage 0 \(characters 0 to 20\)"):
            assist("Zas visited Yerevan.", ChatExtractor(self.client(completion)[0], "a-model"))

    def test_an_error_of_the_client_is_the_cause(self) -> None:
        class Broken:
            def answer(self, request: Request) -> str:
                raise TimeoutError("too slow")

        with pytest.raises(ExtractorError, match="TimeoutError: too slow") as caught:
            assist("Zas visited Yerevan.", Broken())
        assert isinstance(caught.value.__cause__, TimeoutError)
        assert isinstance(caught.value, CstoEventsError)


class TestSchema:
    def test_is_json_schema_and_a_good_answer_follows_it(self) -> None:
        jsonschema.Draft202012Validator.check_schema(proposal_schema())
        good = json.loads(recorded("good.json"))
        for record in good["records"]:
            for figure in record.get("figures", ()):
                figure["quantity"].setdefault("qualifier", "exact")
        jsonschema.validate(good, proposal_schema())

    def test_asks_for_no_id_no_offset_and_no_row_of_another_scheme(self) -> None:
        definitions: dict[str, Any] = proposal_schema()["$defs"]  # type: ignore[assignment]
        assert "CodedEvent" not in definitions
        assert definitions["Evidence"]["type"] == "string"
        for name, definition in definitions.items():
            assert not {"id", "rule", "relates_to", "start", "end"} & set(definition.get("properties", ())), name


def test_a_document_is_read_as_it_is() -> None:
    document = Document.of("Zas visited Yerevan.", published="2022-05-04", url="https://example.org/1")
    assert assist(document, Recorded()).bundle.documents[0].url == "https://example.org/1"


def test_reports_are_for_people_too() -> None:
    told = "'two' is read as value 2, low 2, high 2 (exact), and is given as value 200"
    assert str(read("hostile.json").report.refused[1]) == f"passage 0, proposal 1: figures[0].quantity.value: wrong_number: {told}"


SENTENCES: list[dict[str, Any]] = json.loads((HERE / "sentences.json").read_text("utf-8"))
"""What a sentence says, what is proposed of it, and the reason for which it is refused or what the record has."""


@pytest.mark.parametrize("case", SENTENCES, ids=lambda case: case["text"][:40])
def test_a_proposal_is_accepted_as_far_as_its_sentence_goes(case: dict[str, Any]) -> None:
    assisted = proposed(case["text"], case["proposal"], rules=())
    assert [one.reason for one in assisted.report.refused] == ([case["refused"]] if case["refused"] else [])
    assert len(assisted.bundle.records) == (not case["refused"])
    grounded(assisted.bundle)
    plain = json.loads(dumps(assisted.bundle))["records"]
    for path, expected in case["fields"].items():
        first, _, rest = path.partition("[0]")
        value = value_at(plain[0], first)
        assert same(expected, value_at(value[0], rest.lstrip(".")) if rest else value), path
