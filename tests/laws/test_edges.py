"""A word that calls for a rule may stand anywhere in a text, alone, first or last: no rule looks for what is not there."""

import pytest

import csto_events
from csto_events.parsing.rules import RULES

MANY = 30
"""Words of one rule."""
FILLER = "That was all of it, and they had been with him for what it is."


def words() -> list[str]:
    """Give words that call for each rule, at most so many for one, as far apart in the alphabet as can be."""
    chosen: set[str] = set()
    for rule in RULES:
        calling = sorted(rule.triggers())
        chosen.update(calling[:: len(calling) // MANY + 1])
    return sorted(chosen)


WORDS = words()
FRAMES = (
    "{}",
    "{} Armenia",
    "Armenia {}",
    "12 {}",
    "{} 12",
    "The {} of",
    "Of the {}",
    "{}, {} and",
    "And the {}, the",
    "To {}",
    "They {} to",
    "Zas, {}",
    "In {} on Monday",
    "It was {} by",
    "By {} as",
    "Armenia and Iran, {} with 12 or",
    "Not {} from",
    "He has been {}, a member, in",
    "Soldiers {} Minsk",
    "The {} Putin",
)


@pytest.mark.parametrize("frame", FRAMES)
def test_a_word_at_an_edge_breaks_no_rule_and_claims_nothing_over_it(frame: str) -> None:
    """Each stands in a paragraph of its own, and what is claimed in one has no word of another."""
    text = "\n\n".join(f"{frame.format(word, word)}\n\n{FILLER}" if number % 2 else frame.format(word, word) for number, word in enumerate(WORDS))
    bundle = csto_events.parse(text, published="2022-01-12")
    for record in bundle.records:
        assert all("\n" not in evidence.exact for evidence in record.evidence), record
        assert all(FILLER not in evidence.exact for evidence in record.evidence), record
    assert bundle.documents[0].language == "en"
    assert len(bundle.passed_over) > len(WORDS) / 10
