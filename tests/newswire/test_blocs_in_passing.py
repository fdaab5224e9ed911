"""Blocs in passing: which organisation "the bloc" and "the alliance" mean in a text that is about one and has named another."""

import pytest

from .reading import found

_ABOUT = "ECOWAS has closed its border with Niger. ECOWAS said it would send troops.\n\nECOWAS leaders met on Friday."


_NIGERIA = "Nigeria, which holds the bloc's rotating chairmanship, urged calm."
_ARMENIA = "Armenia, which holds the bloc's rotating chairmanship, urged calm."
_UNION = "Belarus is a member of the Eurasian Economic Union."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_ABOUT} Mali signed a pact known as the Alliance of Sahel States.\n\nFrance left in May.\n\n{_NIGERIA}", "org:ecowas"),
        (f"{_ABOUT}\n\n{_UNION} {_ARMENIA}", "org:eaeu"),
        (f"{_ABOUT}\n\n{_UNION}\n\n{_ARMENIA}", "org:eaeu"),
        (f"ECOWAS leaders met on Friday.\n\n{_UNION}\n\nFrance left in May.\n\n{_ARMENIA}", "org:eaeu"),
    ],
)
def test_the_bloc_is_that_of_the_text(text: str, expected: str) -> None:
    """A bloc that was named once, and not in the paragraph or sentence before, is not meant where the text is about another."""
    assert [row.organisation for row in found(text, "chairmanship")] == [expected]
