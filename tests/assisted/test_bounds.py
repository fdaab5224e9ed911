"""Answers and passages at their bounds, words that stand in several places, and what a refusal tells."""

import json
from typing import Any

import pytest

from csto_events import InputError
from csto_events.parsing.assisted import AnswerLimits, Refused, Report, Request, assist
from csto_events.parsing.assisted.places import Places, nearest
from csto_events.parsing.assisted.proposals import proposals_in

PUBLISHED = "2022-05-04"
SHELLS = {"type": "casualty_report", "evidence": "Shells killed 40 men"}


class Reader:
    """Gives the same answer for every passage, and keeps what it was shown."""

    def __init__(self, *records: Any) -> None:
        self.text, self.shown = json.dumps({"records": records}), list[str]()

    def answer(self, request: Request) -> str:
        self.shown.append(request.passage)
        return self.text


def report(text: str, *records: Any) -> Report:
    return assist(text, Reader(*records), published=PUBLISHED, rules=()).report


def refused(text: str, record: Any) -> tuple[str, str, str]:
    (one,) = report(text, record).refused
    return one.reason, one.path, one.message


class TestAnswers:
    def test_may_have_as_many_characters_as_the_limit(self) -> None:
        answer = '[{"type": "visit"}]'
        assert proposals_in(answer, AnswerLimits(characters=len(answer))).items == [(0, {"type": "visit"})]
        told = "19 characters, more than 18; ask for shorter passages, or raise `characters`"
        assert proposals_in(answer, AnswerLimits(characters=18)) == ([], [(None, told)])

    def test_may_have_as_many_records_as_the_limit(self) -> None:
        assert proposals_in("[1, 2]", AnswerLimits(proposals=2)) == ([(0, 1), (1, 2)], [])
        assert proposals_in("[1, 2, 3]", AnswerLimits(proposals=2)) == ([(0, 1), (1, 2)], [(None, "3 records, of which those after 2 were not looked at")])

    @pytest.mark.parametrize(
        ("answer", "records"),
        [
            ('{"type": "visit"}', [{"type": "visit"}]),
            ('{"records": [1,], }', [1]),
            ('Here: [1] and {"so": 2}', None),
            ("```json\n[1]\n```\nSee [2].", [1]),
            ('["a,]", "b\\",}",]', ["a,]", 'b",}']),
            ("[1] ``` [2", [1]),
        ],
    )
    def test_are_read_with_what_stands_around_them(self, answer: str, records: list[Any] | None) -> None:
        items, faults = proposals_in(answer, AnswerLimits())
        assert [item for _, item in items] == (records or [])
        assert (not faults) is (records is not None)

    def test_that_are_no_list_are_told(self) -> None:
        assert proposals_in('{"answer": 3}', AnswerLimits()).faults == [(None, 'no list of records; an answer is {"records": [...]}')]
        assert proposals_in(3, AnswerLimits()).faults == [(None, "no text but int")]  # type: ignore[arg-type]


class TestPassages:
    def test_two_paragraphs_are_one_passage_as_long_as_they_fit(self) -> None:
        text = "Zas left.\n\nHe ate."
        for length, shown in ((len(text), [text]), (len(text) - 1, ["Zas left.", "He ate."])):
            reader = Reader()
            assist(text, reader, passage_length=length)
            assert reader.shown == shown

    def test_may_be_as_many_as_the_limit(self) -> None:
        text = "Zas left.\n\nHe ate."
        assert assist(text, Reader(), passage_length=1, limits=AnswerLimits(passages=2)).report.passages == 2
        with pytest.raises(InputError, match=r"^2 passages, more than 1; give longer passages, or raise `passages` of the limits$"):
            assist(text, Reader(), passage_length=1, limits=AnswerLimits(passages=1))

    def test_reports_are_in_the_order_of_passages_and_proposals(self) -> None:
        told = assist("Zas left.\n\nHe ate.", Reader("visit", 3), passage_length=10).report
        assert [(one.passage, one.position) for one in told.refused] == [(0, 0), (0, 1), (1, 0), (1, 1)]
        assert told.proposed == 4


class TestPlaces:
    @pytest.mark.parametrize(
        ("places", "to", "found"),
        [
            ([(0, 4), (20, 24)], (10, 14), (0, 4)),
            ([(0, 4), (19, 23)], (10, 14), (19, 23)),
            ([(30, 34), (20, 24)], (10, 14), (20, 24)),
            ([(0, 2), (6, 8)], (3, 5), (0, 2)),
            ([(4, 12), (0, 3)], (3, 5), (0, 3)),
            ([(0, 9), (13, 15)], (10, 12), (0, 9)),
            ([], (3, 5), None),
        ],
    )
    def test_the_nearest_is_by_the_gap_and_the_first_of_equals(self, places: list[tuple[int, int]], to: tuple[int, int], found: object) -> None:
        assert nearest(places, to) == found

    def test_all_are_given_in_order_and_those_with_the_marks_go_before(self) -> None:
        text = "“We left.” We left."
        assert list(Places(text).of('"we left."')) == [(0, 10)]
        assert list(Places(text).of("we left")) == [(1, 8), (11, 18)]
        assert list(Places(text).of("we left", 1, 18)) == [(1, 8), (11, 18)]
        assert list(Places(text).of("we left", 2, 17)) == []


class TestRefusals:
    @pytest.mark.parametrize(
        ("record", "told"),
        [
            (
                SHELLS | {"figures": [{"kind": "killed", "quantity": 41}]},
                ("wrong_number", "figures[0].quantity", "no count of the evidence is {'value': 41}; its counts are '40'"),
            ),
            (SHELLS | {"figures": [{"kind": "killed", "quantity": "many"}]}, ("wrong_number", "figures[0].quantity", "'many' is no quantity")),
            (
                SHELLS | {"figures": [{"kind": "killed", "quantity": "41"}]},
                ("wrong_number", "figures[0].quantity", "'41' is no count of the evidence; its counts are '40'"),
            ),
            (SHELLS | {"figures": [{"kind": "wounded", "quantity": 40}]}, ("wrong_kind", "figures[0].kind", "no word of the evidence says wounded")),
            (SHELLS | {"evidence": "Shells fell"}, ("quotation_not_in_text", "evidence[0]", "'Shells fell' does not stand in the passage")),
            (SHELLS | {"evidence": ["Shells", "…"]}, ("quotation_not_in_text", "evidence[1]", "'…' does not stand in the passage")),
            (SHELLS | {"type": "visit", "visitor": "Zas"}, ("no_trigger", "evidence", "no word of the evidence calls for a visit")),
            (
                {"type": "visit", "evidence": "Zas visited Minsk", "visitor": "Putin"},
                ("unknown_entity", "visitor", "the text speaks of no org or body or state or person 'Putin' here"),
            ),
            (SHELLS, ("wrong_form", "figures", "nothing that the words carry, and the record needs it")),
        ],
    )
    def test_name_the_field_and_what_was_found(self, record: Any, told: tuple[str, str, str]) -> None:
        assert refused("Shells killed 40 men. Zas visited Minsk.", record) == told

    def test_one_to_twenty_quotations_are_read(self) -> None:
        visit = {"type": "visit", "visitor": "Zas"}
        assert not report("Zas visited Minsk.", visit | {"evidence": ["Zas visited Minsk"] * 20}).refused
        reason, path, message = refused("Zas visited Minsk.", visit | {"evidence": ["Zas visited Minsk"] * 21})
        assert (reason, path) == ("wrong_form", "evidence")
        assert message.endswith(", and not one to 20 quotations")

    def test_two_hundred_characters_of_a_proposal_are_shown(self) -> None:
        (one,) = report("Zas visited Minsk.", "é" * 300).refused
        assert one.proposal == "é" * 200

    def test_an_answer_as_a_whole_has_no_position(self) -> None:
        one = Refused(passage=1, position=None, reason="too_much", path="", message="too long", proposal="")
        assert str(one) == "passage 1: too_much: too long"
        assert Report(passages=2, accepted=(), refused=(one,)).proposed == 0

    def test_of_two_equal_quotations_the_other_words_decide(self) -> None:
        text = "On May 2 shells killed 40 men. On May 3 shells killed 40 men."
        record = {"type": "casualty_report", "evidence": "shells killed 40 men", "figures": [{"kind": "killed", "quantity": 40}]}
        for day, start in (("May 2", 9), ("May 3", 40)):
            bundle = assist(text, Reader(record | {"when": day}), published=PUBLISHED, rules=()).bundle
            assert [one.start for record in bundle.records for one in record.evidence] == [start]
        told = "2 places have these words, and nothing else of the record tells which is meant"
        assert refused(text, record) == ("ambiguous_quotation", "evidence[0]", told)

    def test_another_day_than_the_words_say_is_refused(self) -> None:
        record = SHELLS | {"figures": [{"kind": "killed", "quantity": 40}], "evidence": "Shells killed 40 men"}
        told = refused("Shells killed 40 men on May 2.", record | {"when": {"text": "May 2", "edtf": "2022-05-03"}})
        assert (told[0], told[1]) == ("wrong_date", "when")
        assert told[2].endswith("is 2022-05-02, and is given as 2022-05-03")
