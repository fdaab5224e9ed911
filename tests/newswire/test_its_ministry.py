"""Whose "its ministry" is: of the state with which the sentence before begins, whichever that sentence names beside it."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Azerbaijan rejected Armenian claims. "Nobody crossed the line," its foreign ministry said.', "body:AZE/ministry-of-foreign-affairs"),
        ("Armenia accused Azerbaijan of shelling. Its defence ministry said two men were hurt.", "body:ARM/ministry-of-defence"),
        ("Armenia accused Azerbaijan of shelling. Azerbaijan denied it. Its Defense Ministry said nobody had fired.", "body:AZE/ministry-of-defence"),
        ('Baku rejected Armenian claims. "Nobody crossed the line," its foreign ministry said.', "body:AZE/ministry-of-foreign-affairs"),
        ("When Armenia protested, Azerbaijan was silent. Its foreign ministry said the line was quiet.", "body:AZE/ministry-of-foreign-affairs"),
        ("Azerbaijan's border service accused Armenia. Its Foreign Ministry said the line was quiet.", "body:AZE/ministry-of-foreign-affairs"),
        ("The CSTO sent troops to Kazakhstan. Its secretariat said they would leave.", "body:csto/secretariat"),
        ("Armenia and Azerbaijan protested. Its foreign ministry said the line was quiet.", None),
        ("Shelling hit Armenia and Azerbaijan. Its foreign ministry said the line was quiet.", None),
        ("Azerbaijan rejected Armenian claims. The foreign ministry said the line was quiet.", None),
    ],
)
def test_its_ministry_is_that_of_the_subject_before(text: str, expected: str | None) -> None:
    """The subject of the sentence before owns "its ministry", also behind a quotation; of two that are joined nobody knows which does."""
    assert value_at(found(text, "statement")[-1], "attribution.source") == expected
