"""Who will have no part in a force declines to send anybody; who only might refuse, did not refuse, or stays out of something civil, declines nothing.

"Apologised for the attack" names a thing and says nothing of it; "apologised for closing the road" does.
"""

import pytest

from .reading import found


@pytest.mark.parametrize(
    ("text", "contributors", "organisation", "host"),
    [
        ("Cape Verde refused to take part in the ECOWAS force.", ["state:CPV"], "org:ecowas", None),
        ("Togo and Benin declined to join the ECOWAS standby force.", ["state:TGO", "state:BEN"], "org:ecowas", None),
        ("Cape Verde said it would not take part in the military intervention in Niger.", ["state:CPV"], None, "state:NER"),
        ("Chad will not participate in the peacekeeping mission in Mali.", ["state:TCD"], None, "state:MLI"),
        ("The soldiers rested. Chad and Togo refused to take part.", ["state:TCD", "state:TGO"], None, None),
        ("Peacekeepers left for Gao. Chad refused to participate in the operation.", ["state:TCD"], None, None),
        ("Peacekeepers left for Gao. Togo declined to join the deployment.", ["state:TGO"], None, None),
        ("The soldiers rested. Chad refused to participate.", ["state:TCD"], None, None),
    ],
)
def test_no_part(text: str, contributors: list[str], organisation: str | None, host: str | None) -> None:
    """Who will have no part in a force declines to contribute."""
    (record,) = found(text, "deployment")
    assert [one.contributor for one in record.contingents] == contributors
    assert (record.organisation, record.host, record.phase, record.status) == (organisation, host, "declined", "reported")


@pytest.mark.parametrize(
    "text",
    [
        "Cape Verde did not refuse to take part in the ECOWAS force.",
        "Cape Verde might refuse to join the ECOWAS force.",
        "Chad refused to take part in the trade mission to Mali.",
        "The soldiers rested. Chad might refuse to take part in the operation.",
        "The soldiers rested. Chad refused to join the talks.",
        "The ministers rested. Chad refused to participate in the operation.",
        "The soldiers held exercises. Chad refused to participate.",
        "The soldiers held exercises. Chad refused to take part.",
        "The minister refused to take part in the vote.",
    ],
)
def test_nothing_declined(text: str) -> None:
    """Who might refuse, did not refuse, or stays out of something civil declines nothing."""
    assert found(text, "deployment") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Aliyev apologised for the attack.", []),
        ("Aliyev apologised to Putin for the incident.", []),
        ("Aliyev apologised for closing the road.", ["for closing the road"]),
        ("Aliyev apologised, saying the raid was a mistake.", ["the raid was a mistake"]),
    ],
)
def test_apologies(text: str, said: list[str]) -> None:
    """A thing that somebody is sorry for is nothing said; a deed is."""
    assert [record.text for record in found(text, "statement")] == said
