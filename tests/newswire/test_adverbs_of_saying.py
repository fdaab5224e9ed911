"""Adverbs of saying and sites: a word between the parts of a verb of saying hides neither it nor its source, and a site may have a stop in its name."""

import pytest

from .reading import told


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The unit will leave Gyumri, the defence ministry in Yerevan has just confirmed.", "the defence ministry in Yerevan"),
        ("The unit will leave Gyumri, the ministry has also confirmed.", "the ministry"),
        ("The unit will leave Gyumri, the ministry has already announced.", "the ministry"),
        ("The unit will leave Gyumri, the ministry today confirmed.", "the ministry"),
        ("The unit will leave Gyumri, Zas just told reporters.", "Zas"),
        ("The unit will leave Gyumri, the 24.kg news agency said.", "the 24.kg news agency"),
        ("The unit will leave Gyumri, 24.kg reported.", "24.kg"),
        ("The unit will leave Gyumri, according to 24.kg.", "24.kg"),
        ("The unit will leave Gyumri, Hetq.am reported.", "Hetq.am"),
    ],
)
def test_a_comment_keeps_its_source(text: str, source: str) -> None:
    """What stands before the comma is what the source behind it says."""
    expected = [{"text": "The unit will leave Gyumri", "attribution.source_text": source}]
    assert told(text, "statement", expected) == expected


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Zas called for a just peace.", ["a just peace"]),
        ("The ministry says the war was just.", ["the war was just"]),
        ("The ministry has just said that 12.5 kg were found.", ["12.5 kg were found"]),
        ("The parcel weighed 24 kg.", []),
        ("The troops have just left.", []),
        ("ECOWAS will just order the deployment of 300 soldiers to Mali.", ["the deployment of 300 soldiers to Mali"]),
    ],
)
def test_a_just_peace_is_no_moment_ago(text: str, statements: list[str]) -> None:
    """Beside a noun "just" is an adjective; what has just been done is said by nobody."""
    expected = [{"text": one} for one in statements]
    assert told(text, "statement", expected) == expected
