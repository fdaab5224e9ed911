"""Not read: captions and links to other articles, wherever they stand."""

import pytest

from csto_events import parse

_WRAPPED = "The commander of the force visited the range in\nBatken on Monday and spoke with the crews of the\nguns. One man was hurt there.\n\n"


@pytest.mark.parametrize(
    ("text", "hurt"),
    [
        ("Photo caption: Two soldiers were hurt in training.", 0),
        ("Photo: Troops board a plane. Two soldiers were hurt in training.", 0),
        ("The force landed. Read also: Two soldiers were hurt in training", 0),
        ("The force landed. READ MORE: Two soldiers were hurt in training", 0),
        (f"{_WRAPPED}Press service of the Ministry\nRead also: Two soldiers were hurt in training", 1),
        ("The photo shows that two soldiers were hurt in training.", 1),
        ("Read more on why two soldiers were hurt in training.", 1),
        ("He told what he had seen: two soldiers were hurt in training.", 1),
    ],
)
def test_captions_and_links_give_no_record(text: str, hurt: int) -> None:
    """A caption or a link with its colon is passed over in a paragraph of its own, behind a sentence, and in a line of a wrapped text."""
    assert [record.type for record in parse(text, published="2022-01-12").records].count("casualty_report") == hurt
