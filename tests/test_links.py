"""Records of one document are linked: a decision to what it concerns, a statement to where and through what it was said."""

import pytest

import csto_events


def test_a_decision_concerns_the_deployment_that_it_decides() -> None:
    records = csto_events.parse("The Collective Security Council decided to send peacekeepers to Kazakhstan.").records
    decision = next(record for record in records if record.type == "decision")
    assert decision.concerns == next(record.id for record in records if record.type == "deployment")


def test_a_decision_concerns_no_deployment_that_another_voice_tells() -> None:
    text = "Parliament approved the budget. Zas said that the CSTO had sent peacekeepers to Kazakhstan."
    assert all(record.concerns is None for record in csto_events.parse(text).records if record.type == "decision")


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("Nikol Pashinyan said in a televised address that the war was over.", "televised address"),
        ("“We are ready,” Stanislav Zas wrote on his Telegram channel.", "his Telegram channel"),
        ("Stanislav Zas said in an interview with the newspaper that the force was ready.", "interview"),
        ("Stanislav Zas said that the force had read his letter.", None),
        ("Stanislav Zas said in Moscow that the force was ready.", None),
    ],
)
def test_the_words_behind_a_cue_say_what_something_was_said_in(text: str, medium: str | None) -> None:
    assert next(record.medium for record in csto_events.parse(text).records if record.type == "statement") == medium


def test_what_was_said_at_a_meeting_names_it_as_its_event() -> None:
    records = csto_events.parse("At the CSTO summit in Yerevan, Nikol Pashinyan said that the border was quiet.", published="2022-11-24").records
    statement = next(record for record in records if record.type == "statement")
    assert statement.event == next(record.id for record in records if record.type == "meeting")


def test_a_meeting_that_is_spoken_of_is_no_event_of_the_statement() -> None:
    records = csto_events.parse("Nikol Pashinyan said that the CSTO summit in Yerevan had ended.", published="2022-11-24").records
    assert all(record.event is None for record in records if record.type == "statement")
