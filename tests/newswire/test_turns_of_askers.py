"""Turns of askers: who asks in an interview asserts nothing by a remark, and the paper that speaks of whoever has answered is no answer."""

import pytest

from .reading import found, value_at

ASKED = (
    "Stanislav Zas spoke to the Herald in Minsk.\n\nHerald: How do you assess the operation?\n\nZas: It was a success.\n\n"
    "Herald: Were there any losses?\n\nZas: No one was hurt.\n\n"
)


@pytest.mark.parametrize(
    ("behind", "answers"),
    [
        ("Herald: But Nikol Pashinyan says the bloc failed.\n\nZas: He is wrong.", ["It was a success", "No one was hurt", "He is wrong"]),
        ("Herald: Who paid?\n\nZas: We did.\n\nZas, a retired general, has led the bloc since 2020.", ["It was a success", "No one was hurt", "We did"]),
        ("Herald: Who paid?\n\nZas: We did.\n\nStanislav Zas was born in 1964.", ["It was a success", "No one was hurt", "We did"]),
        ("Herald: Who paid?\n\nZas: We did.\n\nThis interview has been edited for length.", ["It was a success", "No one was hurt", "We did"]),
        ("Herald: Who paid?\n\nZas: We did.\n\nAll of us paid.", ["It was a success", "No one was hurt", "We did All of us paid"]),
        ("Herald: Who paid?\n\nZas: They said, Zas will pay.", ["It was a success", "No one was hurt", "They said, Zas will pay"]),
        ("Zas: Who would do it?", ["It was a success", "No one was hurt", "Who would do it?"]),
    ],
)
def test_only_answers_are_read(behind: str, answers: list[str]) -> None:
    """A remark of who mostly asks is passed over; the last answer ends where a paragraph begins with its speaker, and goes on over others."""
    told = [one for one in found(ASKED + behind, "statement") if one.rule == "talk/interview-answer"]
    assert [(value_at(one, "attribution.source"), one.text) for one in told] == [("person:stanislav-zas", text) for text in answers]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "The camp is safe, Putin said. An officer in Osh, who was not allowed to speak, said two men had fled and were well. Both live, he added.",
            None,
        ),
        (
            "The president of Kenya, who met Putin, visited Minsk and flew home, Ivan Petrov said. The camp is safe, he added.",
            "person:ivan-petrov",
        ),
        ("Putin met Lukashenko, visited Minsk and said the camp was safe. Both are home, he added.", "person:vladimir-putin"),
    ],
)
def test_a_clause_in_commas_ends_before_its_speaker_speaks(text: str, source: str | None) -> None:
    """ "Who was not allowed to speak" is no first verb of a row that goes on with "said … and were"; a row without such a clause is one."""
    assert value_at(found(text, "statement")[-1], "attribution.source") == source
