"""Places of others: towns and states that stand beside a claim because somebody there spoke, was helped, or did something else."""

import pytest

from .reading import found, value_at


def placed(text: str, kind: str) -> list[list[str]]:
    """The places of each record of a kind, without what tells texts apart."""
    return [[place.partition("~")[0] for place in row.where] for row in found(text, kind)]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Azerbaijan shelled a village on September 13, and the answer to Yerevan's plea was a mission.", "armed_incident", []),
        ("Five soldiers were killed as Baku's reaction to Moscow's appeal was silence.", "casualty_report", []),
        ("The CSTO did not come to Armenia's aid in the 44-day war of 2020.", "armed_incident", []),
        ("Protests broke out in response to Bishkek's decision to send troops.", "unrest", []),
        ("Five soldiers were killed in Armenia's Syunik province.", "casualty_report", ["place:AM/syunik"]),
        ("Five soldiers were killed at Armenia's border post near Goris.", "casualty_report", ["place:AM/goris"]),
        ("Five people were killed on Monday in Mali's capital.", "casualty_report", ["place:ML/bamako"]),
    ],
)
def test_whose_words_or_help_is_nowhere(text: str, kind: str, expected: list[str]) -> None:
    """A state or capital that only owns a plea, an answer or the help that comes to it is not where something happens."""
    assert placed(text, kind) == [expected]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Bishkek called off the Frontier-2022 exercises, and Japarov stayed away from a gathering in St. Petersburg.", "exercise", []),
        ("Six people were killed on Monday, and the president attended a summit in Gao.", "casualty_report", []),
        ("Six people were killed and five were wounded in Gao.", "casualty_report", ["place:ML/gao"]),
        ("The two juntas, led by Tchiani in Niger and Goita in Mali, signed a defence pact.", "decision", []),
        ("The two juntas, led by Tchiani and Goita, signed a defence pact in Bamako.", "decision", ["place:ML/bamako"]),
        ("Protests began in Osh before spreading to Bishkek, where police killed 40 people and burned a bus.", "casualty_report", ["place:KG/bishkek"]),
        ("Protests began in Osh before spreading to Bishkek, where police shut a road and killed 12 people.", "casualty_report", ["place:KG/bishkek"]),
    ],
)
def test_places_of_another_clause(text: str, kind: str, expected: list[str]) -> None:
    """Where somebody else went is not where it happened; two deeds of one subject are where the first is."""
    assert placed(text, kind) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fighting broke out in Osh, and Kyrgyzstan asked Russia for help.", []),
        ("After fighting in Osh killed six people, Kyrgyzstan asked Russia for help.", []),
        ("Putin met Lukashenko in Minsk, and Lukashenko asked for help.", ["place:BY/minsk"]),
    ],
)
def test_nobody_asks_where_others_fight(text: str, expected: list[str]) -> None:
    """A request is made where people met, and not where something happened before it."""
    assert placed(text, "request") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad has sent 400 soldiers to Mali, and Togo turned down a request in May.", None),
        ("Chad sent 400 soldiers to Mali in May, and Togo sent none.", "2021-05"),
        ("Chad has sent 400 soldiers to Mali since May, and Togo voted against it in June.", "2021-05"),
    ],
)
def test_what_has_been_has_no_day_of_another(text: str, expected: str | None) -> None:
    """The day of a clause that is joined to it is none of what has been done at some time."""
    assert value_at(found(text, "deployment")[0], "started.edtf") == expected
