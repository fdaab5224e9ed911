"""Not quite said: what a country has seen, what anybody does at any time, and what an official's own state is ready for are no words of it."""

import pytest

from .reading import found, told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Kyrgyzstan has seen three presidents toppled since 2005.", []),
        ("The region saw troops arriving on Monday.", []),
        ("Moscow regarded the talks as useful.", ["the talks as useful"]),
        ("When a government calls for help, such unions rarely answer.", []),
        ("When the government called for help, Russia answered.", ["help"]),
        ("Lavrov said Russia is ready to work with China.", ["Russia is ready to work with China"]),
        ("Lavrov said Armenia is ready to sign.", ["Armenia is ready to sign", "to sign"]),
        ("Russia is ready to work with China.", ["to work with China"]),
        ("Pashinyan informed Lukashenko about that during a phone call.", []),
        ("Zas informed the ministers about the talks in Minsk.", ["about the talks in Minsk"]),
        ("Zas announced the mission on Facebook shortly after midnight.", ["the mission"]),
        ("Zas announced the end of the mission just before the summit.", ["the end of the mission"]),
    ],
)
def test_what_is_a_statement(text: str, statements: list[str]) -> None:
    """A statement has a voice of its own, once, and a content that says something."""
    expected = [{"text": one} for one in statements]
    assert told(text, "statement", expected) == expected


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Kazakhstan joined the pact in 1992; Uzbekistan has ruled out a return.", [None]),
        ("The mission began in May 2014; Zas says it will go on.", [None]),
        ("Kazakhstan joined the pact in 1992; Zas said on Monday it would stay.", ["2022-01-10"]),
        ("In May 2021 Zas said it was over; Putin said it was not.", ["2021-05", None]),
    ],
)
def test_a_year_before_a_semicolon_dates_no_later_words(text: str, days: list[str | None]) -> None:
    """A month or year belongs to the clause in which it stands."""
    assert [one.when and one.when.edtf for one in found(text, "statement")] == days


@pytest.mark.parametrize(
    ("text", "kind", "records"),
    [
        ("When a member asks for help, the bloc sends troops.", "deployment", 0),
        ("Whenever Russia asks for help, Belarus sends troops.", "deployment", 0),
        ("When Tokayev asked for help, Russia sent troops.", "deployment", 1),
        ("When a bomb went off in Gao, 12 people were killed.", "casualty_report", 1),
        ("UN: “Exercise restraint”", "exercise", 0),
        ("The exercise “Indestructible Brotherhood” began in Armenia.", "exercise", 1),
    ],
)
def test_what_holds_at_any_time_is_no_event(text: str, kind: str, records: int) -> None:
    """What is done whenever something else is has not been done yet; and to exercise restraint is no exercise."""
    assert len(found(text, kind)) == records
