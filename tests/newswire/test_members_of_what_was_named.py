"""Members of what was named: a bare "member" or "observer" is one of the organisation that the text has named last, where the state is known in it."""

import pytest

from .reading import found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six states belong to the CSTO. Armenia, a member since 1994, holds the chair.", [("state:ARM", "member", "reported")]),
        ("The CSTO met in Minsk. Kazakhstan, a member, sent troops.", [("state:KAZ", "member", "reported")]),
        ("The CSTO has six members. Serbia is an observer.", [("state:SRB", "observer", "reported")]),
        ("The CSTO has six members. Afghanistan and Serbia are observers.", [("state:AFG", "observer", "reported"), ("state:SRB", "observer", "reported")]),
        ("The CSTO has six members. Azerbaijan is not a member.", [("state:AZE", "member", "denied")]),
        ("The CSTO has six members. Brazil is a member.", []),
        ("The CSTO met in Minsk. Armenia sent observers.", []),
        ("The CSTO met in Minsk. Russia is a permanent member of the council.", []),
        ("The CSTO met in Minsk. A member of parliament said so in Armenia.", []),
        ("Armenia is a member.", []),
    ],
)
def test_of_what_the_text_has_named(text: str, expected: list[tuple[str, str, str]]) -> None:
    """What a member is one of stands in the same sentence, or was named before and has the state in it."""
    assert sorted((one.state, one.standing, one.status) for one in found(text, "membership")) == expected
