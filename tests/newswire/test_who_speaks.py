"""Who says something and who does not: agencies that could not verify, people who are only described, and clauses behind which the writer goes on."""

import pytest

from .reading import found, value_at


def said(text: str) -> list[tuple[object, ...]]:
    """Who says what, of each statement."""
    return [(value_at(row, "attribution.source") or value_at(row, "attribution.source_text"), row.text) for row in found(text, "statement")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('The army said 40 rebels were "neutralized." Reuters could not independently verify the claim.', [("The army", '40 rebels were "neutralized."')]),
        ('The army said 40 rebels were "destroyed." AFP was not able to confirm the figures.', [("The army", '40 rebels were "destroyed."')]),
        ('The army said 40 rebels were "destroyed." TASS verified the claim.', [("The army", '40 rebels were "destroyed."')]),
        ('The commander called the raid "a success." Baku did not confirm it.', [("The commander", 'the raid "a success."')]),
        ('"We took the bridge," the ministry confirmed.', [("the ministry", "We took the bridge")]),
        ('"We took the bridge," confirmed the ministry on Monday.', [("the ministry", "We took the bridge")]),
        ('The army said 40 rebels were "destroyed." Baku disputed the claim.', [("The army", '40 rebels were "destroyed."'), ("state:AZE", "the claim")]),
    ],
)
def test_who_cannot_verify_says_nothing(text: str, expected: list[tuple[object, ...]]) -> None:
    """What stands in the sentence before is not said by whoever could not verify it."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As Baku says it is ready for talks, Armenia is arming.", [("state:AZE", "it is ready for talks")]),
        ("As the ministry warned that troops would leave, the president flew to Minsk.", [("the ministry", "troops would leave")]),
        ("As secretary general, Zas said the road was open, the men were home.", [("person:stanislav-zas", "the road was open, the men were home")]),
        ("As Zas said, the mission is over.", [("person:stanislav-zas", "the mission is over")]),
        ("Armenia, hoping to win support, called for calm.", [("state:ARM", "to win support")]),
        ("The ministry spoke, adding that the men, who had left, were safe.", [("The ministry", "the men, who had left, were safe")]),
        ("Residents hoping to return home blocked a road.", [("Residents", "to return home")]),
    ],
)
def test_the_writer_goes_on_behind_the_clause_of_a_voice(text: str, expected: list[tuple[object, ...]]) -> None:
    """What is said in a clause before the main one, or in commas within it, ends where the main one goes on."""
    assert [row for row in said(text) if row in expected] == expected
    assert not [row for row in said(text) if "arming" in str(row[1]) or "flew" in str(row[1]) or "blocked" in str(row[1])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("States wishing to withdraw must give a year's notice.", []),
        ("Residents hoping to return must register.", []),
        ("Police hoping to retire must register.", []),
        ("All members wishing to leave have to wait.", []),
        ('"It is over," said Ivan Petrov, the officer who ordered the strike.', ["It is over"]),
        ('"It is over," said Andrey Serdyukov, the Russian general who commanded the force.', ["It is over"]),
        ("The operation is over, said Andrey Serdyukov, the general who later commanded the force.", ["The operation is over"]),
        ('"It is over," said Ivan Petrov, the officer who said the strike was wrong.', ["It is over", "the strike was wrong"]),
        ("Pashinyan, who denied the charge, left.", ["the charge"]),
        ("Protesters demanding his resignation clashed with police.", ["his resignation"]),
        ("The mission is over, a man who declined to be named said.", ["The mission is over"]),
    ],
)
def test_a_cue_may_only_describe(text: str, expected: list[str]) -> None:
    """Verbs that tell which person or state is spoken of make no statement."""
    assert [row.text for row in found(text, "statement")] == expected


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The presidents of Niger, Mali and Burkina Faso left the bloc, accusing it of weakness.", "The presidents of Niger, Mali and Burkina Faso"),
        ("The presidents of Mali and Niger left the bloc, saying it had failed.", "The presidents of Mali and Niger"),
        ("Speaker of parliament Alen Simonian said the alliance was dead.", "person:alen-simonian"),
        ("Chief of the General Staff of the Russian Armed Forces Valery Gerasimov said it was over.", "person:valery-gerasimov"),
        ("Chief of Staff of the Armenian Armed Forces Edvard Asryan said it was over.", "person:edvard-asryan"),
        ("The Speaker of Parliament said it was over.", "The Speaker of Parliament"),
    ],
)
def test_who_speaks_is_told_in_full(text: str, source: str) -> None:
    """A row of states goes with those who speak for them, and a title with the name behind it."""
    assert [one for one, _ in said(text)] == [source]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Speaker of Parliament Alen Simonian arrived.", [("person:alen-simonian", "speaker of parliament", None)]),
        (
            "Chief of the General Staff of the Russian Armed Forces Valery Gerasimov arrived.",
            [("person:valery-gerasimov", "chief of the general staff", "state:RUS")],
        ),
        ("The Speaker of Parliament arrived.", []),
    ],
)
def test_who_heads_a_staff_or_parliament(text: str, expected: list[tuple[object, ...]]) -> None:
    """The armed forces stand behind the title that is of their state."""
    assert [(value_at(row, "person"), row.office, row.of) for row in found(text, "tenure")] == expected
