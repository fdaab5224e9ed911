"""Whom pronouns and callings mean: the last speaker in an aside, a name behind a possessive, a diplomat who has just spoken."""

import pytest

from .reading import found, value_at

_LUKASHENKO = "person:alexander-lukashenko"
_BEFORE = "Kremlin spokesman Dmitry Peskov said the bloc was strong.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '"It is a shell," argues Narek Sukiasyan, who runs an institute in Gyumri. If Yerevan quits, he believes, others will stay.',
            "person:narek-sukiasyan",
        ),
        ('"It is a shell," says Narek Sukiasyan, an expert. The union, he thinks, will not last.', "person:narek-sukiasyan"),
        ('"It is a shell," says analyst Lilit Sarkisyan. The union, she believes, will not last.', "person:lilit-sarkisyan"),
        ('"It is a shell," says an analyst in Gyumri. The union, he believes, will not last.', None),
        ("The union, he believes, will last.", "person:dmitry-peskov"),
        ("He added on Monday that the union would last.", "person:dmitry-peskov"),
    ],
)
def test_who_believes_in_an_aside_is_who_has_spoken_last(text: str, expected: str | None) -> None:
    """ "…, he believes, …" goes on with the words of whoever has spoken in the sentence before, and not with one of another paragraph."""
    assert value_at(found(_BEFORE + text, "statement")[-1], "attribution.source") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the framework of his visit to Dushanbe, Minister Lavrov laid flowers.", "person:sergey-lavrov"),
        ("As part of his trip to Yerevan, Stanislav Zas laid flowers.", "person:stanislav-zas"),
        ("During his visit to Minsk, Lukashenko hailed the guest.", "person:emomali-rahmon"),
        ("During his visit to Minsk, he met Zas.", "person:emomali-rahmon"),
        ("His visit to Minsk, Zas said, had been short.", "person:emomali-rahmon"),
    ],
)
def test_a_possessive_can_stand_before_its_name(text: str, expected: str) -> None:
    """A journey that opens a sentence is that of the person with whom the main clause begins, unless they are at home there."""
    assert value_at(found(f"Emomali Rahmon greeted the delegations. {text}", "visit")[-1], "visitor") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Putin arrived in Dushanbe. During his visit to Dushanbe, Lavrov laid flowers.", "person:vladimir-putin"),
        ("Putin stayed in Sochi. During his visit to Dushanbe, Lavrov laid flowers.", "person:sergey-lavrov"),
        ("Putin stayed in Sochi. His visit to Dushanbe was put off, but Lavrov came.", "person:vladimir-putin"),
    ],
)
def test_a_journey_of_which_the_text_has_spoken_stays_that_of_its_traveller(text: str, expected: str) -> None:
    """Whoever has been told to have come from abroad is the one whose visit opens the next sentence."""
    assert value_at(found(text, "visit")[-1], "visitor") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Asked whether troops might stay, the diplomat answered in the negative. "It was never discussed," he said.', "person:andrey-rudenko"),
        ('"It was never discussed," the diplomat added.', "person:andrey-rudenko"),
        ('A diplomat in Minsk answered in the negative. "It was never discussed," he said.', None),
        ('"It was never discussed," another diplomat added.', None),
        ('"It was never discussed," a diplomat said. "It will not be," the diplomat added.', None),
    ],
)
def test_the_diplomat_is_who_has_just_spoken(text: str, expected: str | None) -> None:
    """ "The diplomat" without a name goes on with the last speaker; an indefinite one is somebody else."""
    before = "Nobody fired, Deputy Foreign Minister Andrey Rudenko said. "
    assert value_at(found(before + text, "statement")[-1], "attribution.source") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Putin, he said, would stay in the bloc.", _LUKASHENKO),
        ("After meeting Putin, he said the bloc was strong.", _LUKASHENKO),
        ("Asked about Putin, he said the bloc was strong.", _LUKASHENKO),
        ("Putin came, and he said the bloc was strong.", "person:vladimir-putin"),
        ("As for Putin, he said the bloc was strong.", "person:vladimir-putin"),
    ],
)
def test_a_name_right_before_the_comma_is_another_one(text: str, expected: str) -> None:
    """ "NAME, he said, …" and "after meeting NAME, he …" speak of two."""
    assert value_at(found(f"Lukashenko flew home. {text}", "statement")[-1], "attribution.source") == expected
