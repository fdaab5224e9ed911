"""Items and labels: an item of a list has sentences, a country in capitals before a colon does not speak, nor does he of what follows "he said,"."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize("mark", ["•", "■", "(a)", "-", "▪"])
def test_an_item_has_sentences(mark: str) -> None:
    """What a ministry says of one sentence of an item does not go on with the next one, whatever mark stands before it."""
    text = f"{mark} Six people remain missing, the ministry said on 3 January. This is one fewer than before. Two men died in Osh."
    assert [one.text for one in found(text, "statement")] == ["Six people remain missing"]
    reports = [(value_at(one, "figures.0.quantity.text"), value_at(one, "attribution.source_text"), one.where) for one in found(text, "casualty_report")]
    assert reports == [("Six", "the ministry", ()), ("Two", None, ("place:KG/osh",))]


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("KYRGYZSTAN: Border clashes in Batken\n\nThe market has closed.", []),
        ("MALI: 12 soldiers killed in ambush\n\nThe market has closed.", []),
        ("Mali: 12 soldiers killed in ambush\n\nThe market has closed.", []),
        ("RUSSIA: We will not send troops\n\nThe market has closed.", ["We will not send troops"]),
        ("Zas: CSTO will not send troops\n\nThe market has closed.", ["CSTO will not send troops"]),
    ],
)
def test_a_country_in_capitals_is_a_label_too(text: str, texts: list[str]) -> None:
    """A country before a colon is what the headline is about, unless it says "we"; a person speaks."""
    assert [one.text for one in found(text, "statement")] == texts


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Border clashes in Batken kill 12 people.", [None]),
        ("Border guards in Batken clashed with smugglers.", ["Border guards"]),
        ("Border clashes in Batken", []),
    ],
)
def test_border_clashes_are_no_deed_of_a_border(text: str, actors: list[str | None]) -> None:
    """The two nouns are one thing, of which the second is no verb."""
    assert [value_at(one, "actor.text") for one in found(text, "armed_incident")] == actors


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police detained 80 people in Osh, activists say, in the latest sign that officials fear dissent.", "Police detained 80 people in Osh"),
        ("Two soldiers died, the ministry said on Monday, amid fears that the truce will not hold.", "Two soldiers died"),
        ("Two soldiers died in Gao, the army said, despite assurances that the town was safe.", "Two soldiers died in Gao"),
        ("Two soldiers died in Gao, the army said, a claim that nobody could check.", "Two soldiers died in Gao"),
        ("The army said, in a statement on Monday, that two soldiers had died.", "two soldiers had died"),
        ("The ministry said on Monday, January 10, that two soldiers had died.", "two soldiers had died"),
        ("The minister said in Minsk, Belarus that two soldiers had died.", "two soldiers had died"),
        ("The army said Monday, in the first such report, that two soldiers had died.", "two soldiers had died"),
    ],
)
def test_what_follows_a_comment_is_the_papers(text: str, expected: str) -> None:
    """Behind the comma that ends "he said," a noun with "that" is of the paper; "that" right behind a comma goes on with the verb of saying."""
    assert [one.text for one in found(text, "statement")] == [expected]


@pytest.mark.parametrize("dateline", ["Berlin (dpa) - ", "BERLIN (dpa) - ", "Berlin, January 8 (dpa) - "])
def test_an_agency_in_small_letters_ends_a_dateline(dateline: str) -> None:
    """The abbreviation of an agency is in brackets, whatever its letters."""
    (statement,) = found(f"{dateline}Germany will end its mission in Niger, the Defence Ministry announced.", "statement")
    assert statement.text == "Germany will end its mission in Niger"
