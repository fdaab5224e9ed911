"""Blocs in passing: which organisation "the bloc" and "the alliance" mean in a text that is about one and has named another."""

import pytest

from .reading import found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ECOWAS has closed its border with Niger. ECOWAS said it would send troops.\n\nECOWAS leaders met on Friday. Mali signed a pact known as the "
            "Alliance of Sahel States.\n\nFrance left in May.\n\nNigeria, which holds the bloc's rotating chairmanship, urged calm.",
            "org:ecowas",
        ),
        (
            "ECOWAS has closed its border with Niger. ECOWAS said it would send troops.\n\nECOWAS leaders met on Friday.\n\nBelarus is a member of the "
            "Eurasian Economic Union. Armenia, which holds the bloc's rotating chairmanship, urged calm.",
            "org:eaeu",
        ),
        (
            "ECOWAS has closed its border with Niger. ECOWAS said it would send troops.\n\nECOWAS leaders met on Friday.\n\nBelarus is a member of the "
            "Eurasian Economic Union.\n\nArmenia, which holds the bloc's rotating chairmanship, urged calm.",
            "org:eaeu",
        ),
        (
            "ECOWAS leaders met on Friday.\n\nBelarus is a member of the Eurasian Economic Union.\n\nFrance left in May.\n\nArmenia, which holds the bloc's "
            "rotating chairmanship, urged calm.",
            "org:eaeu",
        ),
    ],
)
def test_the_bloc_is_that_of_the_text(text: str, expected: str) -> None:
    """A bloc that was named once, and not in the paragraph or sentence before, is not meant where the text is about another."""
    assert [row.organisation for row in found(text, "chairmanship")] == [expected]
