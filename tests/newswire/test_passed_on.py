"""Passed on: through which agency or channel words came, and whose words they are."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "source_text", "via"),
    [
        ("Two officers were killed, state TV said, quoting the commandant's office.", "the commandant's office", "state TV"),
        ("Two officers were found dead, TV channel Khabar-24 said, citing the commandant's office.", "the commandant's office", "Khabar-24"),
        ("Two officers were killed, a magazine reported, citing the commandant's office.", "the commandant's office", "a magazine"),
        ("Two officers were killed, Reuters reported, citing two officials.", "two officials", "Reuters"),
        ("TASS said two officers were killed, citing the Defence Ministry of Russia.", "the Defence Ministry of Russia", "TASS"),
        ("Two officers were killed, the ministry told Interfax.", "the ministry", "Interfax"),
        ("The ministry told the news agency Interfax that two officers had been killed.", "The ministry", "Interfax"),
        ("Two officers were killed, Zas said, citing the health ministry.", "Zas", None),
        ("Two officers were killed, state TV said, citing the latest figures.", "state TV", None),
        ("Two officers were killed, the ministry told parliament.", "the ministry", None),
    ],
)
def test_a_channel_that_cites_somebody_passes_on_their_words(text: str, source_text: str, via: str | None) -> None:
    """An agency or channel that cites people or an office is how their words came, as is one that was told; anybody else who cites speaks."""
    for kind in ("statement", "casualty_report"):
        record = found(text, kind)[0]
        assert (value_at(record, "attribution.source_text"), value_at(record, "attribution.via")) == (source_text, via)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zas said: The road is closed.", [("Zas", "The road is closed")]),
        ("The ministry said in a statement on Monday: two bridges were destroyed.", [("The ministry", "two bridges were destroyed")]),
        ("My colleague Oleg Marin writes from Moscow: The troops are expected on Friday.", [("My colleague Oleg Marin", "The troops are expected on Friday")]),
        ("Zas added: there are no losses.", [("Zas", "there are no losses")]),
        ("Zas did not say: The road is closed.", []),
        ("Zas asked: Is the road closed?", []),
        ("Zas named two reasons: the road was closed and it rained.", []),
    ],
)
def test_what_is_said_behind_a_colon(text: str, expected: list[tuple[str, str]]) -> None:
    """A verb of saying gives a voice to the clause behind its colon, without quotation marks too."""
    assert [(value_at(row, "attribution.source_text"), value_at(row, "text")) for row in found(text, "statement")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Hundreds of protesters in Yerevan chanted "Leave the CSTO!" outside parliament.', [("Leave the CSTO!", "direct")]),
        ('"Leave the CSTO!" the crowd chanted.', [("Leave the CSTO!", "direct")]),
        ('Demonstrators marched to parliament, chanting "Free Osh".', [("Free Osh", "direct")]),
        ('The crowd did not chant "Leave the CSTO!" in the square.', []),
        ('Zas never said "we will leave".', []),
        ('They watched "The Last Border" in the square.', []),
        ('The exercise "Indestructible Brotherhood" began.', []),
    ],
)
def test_a_cry_is_a_quotation_whatever_its_capitals(text: str, expected: list[tuple[str, str]]) -> None:
    """Words that are chanted, or end with an exclamation mark, are somebody's and no title; what was not said is nobody's."""
    assert [(value_at(row, "text"), value_at(row, "mode")) for row in found(text, "statement")] == expected
