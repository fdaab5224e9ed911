"""What is called off does not take place, and what nobody has told of is no zero.

An exercise is called off by the verb over its name, and not where only one state's part in it is; a deployment that is turned down is declined; a
ministry speaks of what the forces of its state did; no deaths "acknowledged" are none that anybody counted; "should war break out" is an if.
"""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kyrgyzstan called off Silver Eagle, an exercise that was to take place in October.", ("Silver Eagle", "denied", None)),
        ("Kyrgyzstan called off Eagle-2022, a CSTO exercise that was to be held on its soil.", ("Eagle-2022", "denied", "state:KGZ")),
        ("Kazakhstan called off the Cobalt-2023 exercise, which was to be held in July.", ("Cobalt-2023", "denied", None)),
        ("Armenia did not call off the Cobalt-2023 exercise.", ("Cobalt-2023", "planned", None)),
        ("The envoy said Chad's participation in the exercise Cobalt Sky 23 had been cancelled.", ("Cobalt Sky 23", "reported", None)),
        ("He said Chad's participation in Cobalt Sky 23, a joint exercise of 800 US troops, had been cancelled.", ("Cobalt Sky 23", "reported", None)),
        ('Zas said Armenia would not host the "Silver Eagle" exercise planned for later in the year.', ("Silver Eagle", "denied", "state:ARM")),
        ('Armenia will host the "Silver Eagle" exercise planned for May.', ("Silver Eagle", "planned", "state:ARM")),
        ("Steadfast Noon, an annual NATO exercise, began in Belgium on Monday.", ("Steadfast Noon", "reported", "state:BEL")),
    ],
)
def test_exercises_called_off(text: str, expected: tuple[str, str, str | None]) -> None:
    """An exercise is called off by the verb over its name, and stands where one state's part in it is."""
    (record,) = found(text, "exercise")
    assert (record.name, record.status, record.host) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The CSTO summit was put off.", ("denied", None, "The CSTO summit was put off")),
        ("The CSTO summit was called off on Monday.", ("denied", "2022-01-10", "The CSTO summit was called off")),
        ("The CSTO summit was postponed until May.", ("denied", None, "The CSTO summit was postponed")),
        ("Talks between Tokayev and Japarov have been put off to 3 March.", ("denied", None, "Talks between Tokayev and Japarov have been put off")),
        ("The CSTO summit was not put off.", ("reported", None, "The CSTO summit was not put off")),
        ("The CSTO summit opened in Astana in May.", ("reported", "2021-05", "The CSTO summit opened")),
    ],
)
def test_meetings_called_off(text: str, expected: tuple[str, str | None, str]) -> None:
    """A meeting that is called or put off is denied by all the words that say so, and is not dated by the day to which it is put off."""
    (record,) = found(text, "meeting")
    assert (record.status, value_at(record, "when.edtf"), record.evidence[0].exact) == expected


@pytest.mark.parametrize("text", ["Maria Petrova, an exercise expert, spoke.", "In Camp Pendleton, an exercise was discussed."])
def test_names_of_no_exercise(text: str) -> None:
    """A person and a camp beside the word name no exercise."""
    assert found(text, "exercise") == []


@pytest.mark.parametrize(
    ("text", "phase", "status"),
    [
        ("Armenia turned down the dispatch of a CSTO mission.", "declined", "reported"),
        ("Lavrov accused Armenia of having turned down the dispatch of a CSTO mission.", "declined", "reported"),
        ("Kenya ruled out a deployment of troops to Haiti.", "declined", "reported"),
        ("Armenia refused the deployment of a CSTO mission to the border.", "declined", "reported"),
        ("Armenia welcomed the dispatch of a CSTO mission.", None, "reported"),
        ("Armenia turned down the withdrawal of Russian troops.", "withdrawing", "denied"),
    ],
)
def test_deployments_turned_down(text: str, phase: str | None, status: str) -> None:
    """A mission that is turned down is declined, a withdrawal denied."""
    assert [(record.phase, record.status) for record in found(text, "deployment")] == [(phase, status)]


@pytest.mark.parametrize(
    ("text", "actor", "words"),
    [
        ("Tajikistan's Foreign Ministry denied shelling the village of Ak-Sai.", "state:TJK", "Tajikistan"),
        ("The Azerbaijani defence ministry denied that it had shelled the town of Goris.", "state:AZE", "it"),
        ("Tajikistan accused the Kyrgyz defence ministry of shelling the village.", "state:KGZ", "Kyrgyz"),
        ("Baku denied shelling the village.", "state:AZE", "Baku"),
    ],
)
def test_ministries_do_not_attack(text: str, actor: str, words: str) -> None:
    """A ministry speaks of what the forces of its state did."""
    (record,) = found(text, "armed_incident")
    assert (value_at(record, "actor.entity"), value_at(record, "actor.text")) == (actor, words)


@pytest.mark.parametrize(
    "text",
    [
        "No deaths were acknowledged.",
        "No casualties were acknowledged by Moscow.",
        "No deaths have been officially confirmed.",
        "No deaths were reported yet.",
        "No injuries have been reported so far.",
        "He warned that should Azerbaijan attack again, hundreds might die.",
        "A war could force the question: should Azerbaijan attack again, hundreds of soldiers might die.",
        "He feared that hundreds of soldiers might die should Azerbaijan attack again.",
        "He told reporters that, were Russia to attack, thousands would die.",
    ],
)
def test_silence_is_no_zero_and_an_inversion_is_an_if(text: str) -> None:
    """Deaths that nobody has told of yet are no zero, and an inverted clause supposes."""
    assert found(text, "casualty_report") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("No injuries were reported.", 0),
        ("No one was killed.", 0),
        ("There were no deaths.", 0),
        ("He said the force should act, and that 12 men were killed.", 12),
        ("The ministers, he said, were to meet in Minsk, where 12 men were killed.", 12),
    ],
)
def test_zeros_and_other_uses_of_the_words(text: str, value: int) -> None:
    """No one is zero; other inversions suppose nothing."""
    (record,) = found(text, "casualty_report")
    assert record.figures[0].quantity.value == value


@pytest.mark.parametrize(
    ("text", "office", "person"),
    [
        ("Deputy Prosecutor-General Aset Chindaliev said 61 people were arrested.", "deputy prosecutor-general", "person:aset-chindaliev"),
        ("Prosecutor-General Andrey Shved said 20 people were arrested.", "prosecutor-general", "person:andrey-shved"),
        ("Prosecutor Andrey Shved said 20 people were arrested.", "prosecutor", "person:andrey-shved"),
    ],
)
def test_prosecutors_general(text: str, office: str, person: str) -> None:
    """The general behind a hyphen belongs to the office."""
    (record,) = found(text, "tenure")
    assert (record.office, value_at(record, "person")) == (office, person)
