"""Names of states with what they call themselves, and of several people with their states and titles."""

import pytest

from csto_events.model import Document
from csto_events.parsing.pipeline import understand
from csto_events.registry import Registry

from .reading import found, told, value_at


@pytest.mark.parametrize(
    ("text", "contributors"),
    [
        ("The Republic of South Sudan is in crisis. The Republic of Rwanda will send 850 troops.", ["state:RWA"]),
        ("The Republic of Mozambique asked for help. The Republic of Rwanda sent 1,000 soldiers to Cabo Delgado.", ["state:RWA"]),
        ("The Republic of Uganda and the Republic of Rwanda will send 850 troops.", ["state:UGA", "state:RWA"]),
        ("Rwanda is at war. The Republic has sent 850 soldiers to Mozambique.", ["state:RWA"]),
    ],
)
def test_a_state_is_named_with_what_it_calls_itself(text: str, contributors: list[str]) -> None:
    """ "The Republic of Rwanda" is Rwanda, whatever republic was spoken of before; the republic alone is that one."""
    (row,) = found(text, "deployment")
    assert [one.contributor for one in row.contingents] == contributors


@pytest.mark.parametrize(
    ("text", "participants"),
    [
        ("Presidents Vladimir Putin of Russia and Xi Jinping of China met in Beijing.", ("person:vladimir-putin", "person:xi-jinping")),
        ("Presidents Adam Petrov of Uganda and Ivan Belov of Kenya met in Juba.", ("person:adam-petrov", "person:ivan-belov")),
        ("The presidents of Russia and China met in Beijing.", ("state:RUS", "state:CHN")),
    ],
)
def test_those_who_meet_are_the_people_and_not_what_they_are_of(text: str, participants: tuple[str, ...]) -> None:
    """Of presidents who are named with their states the people meet; of those without a name the states."""
    (row,) = found(text, "meeting")
    assert tuple(one.partition("~")[0] for one in row.participants) == participants


@pytest.mark.parametrize(
    ("text", "source"),
    [("In May Wang Yi said China would stay out.", "person:wang-yi"), ("May Petrova said China would stay out.", "person:may-petrova")],
)
def test_a_month_is_no_forename(text: str, source: str) -> None:
    """Behind "in" a month is no part of the name that follows; without it the word may be one."""
    (row,) = found(text, "statement")
    assert value_at(row, "attribution.source") == source


def test_a_title_of_several_is_no_name() -> None:
    """A title of two is no part of the first one's name."""
    expected = {"participants": ("person:ararat-mirzoyan", "person:sergey-lavrov")}
    assert told("Foreign Ministers Ararat Mirzoyan and Sergey Lavrov met in Yerevan.", "meeting", [expected]) == [expected]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("President of Kyrgyzstan Sadyr Japarov arrived. “All is quiet,” S. Japarov told journalists.", "person:sadyr-japarov"),
        ("President Kassym-Jomart Tokayev arrived. “All is quiet,” J. Tokayev told journalists.", "person:kassym-jomart-tokayev"),
        ("Ivan Petrov arrived in Minsk. “All is well,” S. Petrov said.", "person:s-petrov"),
        ("Stepan Petrov and Sergei Petrov arrived in Minsk. “All is well,” S. Petrov said.", "person:s-petrov"),
    ],
)
def test_initials_stand_for_the_forename(text: str, source: str) -> None:
    """A surname with an initial is whoever the text has named in full with both, where that is one person."""
    assert [value_at(row, "attribution.source") for row in found(text, "statement")] == [source]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Foreign Minister Sergey Lavrov came. His Armenian counterpart, Ararat Mirzoyan, left. He said it was late.", "person:ararat-mirzoyan"),
        ("Vladimir Putin arrived. His spokesman, Dmitry Peskov, spoke. He said it was late.", "person:dmitry-peskov"),
        ("Vladimir Putin arrived. His troops met their commander, Ivan Petrov. He said it was late.", "person:vladimir-putin"),
        ("Vladimir Putin arrived. His troops came. He said it was late.", "person:vladimir-putin"),
    ],
)
def test_he_is_whom_the_subject_names(text: str, source: str) -> None:
    """Behind "his counterpart, NAME," the pronoun goes on with the name, and not with whose counterpart it is."""
    assert [value_at(row, "attribution.source") for row in found(text, "statement")] == [source]


def test_a_minister_of_state_is_of_no_state_called_state() -> None:
    """In "the Minister of State of Qatar" the words "of State" are of the title, which is of Qatar."""
    text = "The Minister of State of Qatar said it rained."
    read = understand(Document.of(text), text, Registry.default())
    assert read is not None
    reading, names = read
    assert [(reading.tokens.exact(one.first, one.after), one.of) for one in names.mentions] == [("Minister of State of Qatar", "state:QAT")]
