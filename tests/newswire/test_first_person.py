"""The first person: whoever says "I" did it."""

import pytest

from csto_events import parse

from .reading import told


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            '"I discussed the details with President Rahmon in Dushanbe," Tasmagambetov said.',
            "meeting",
            [
                {
                    "participants.0": "person:imangali-tasmagambetov",
                    "participants.1": "person:emomali-rahmon",
                    "attribution.source": "person:imangali-tasmagambetov",
                }
            ],
        ),
        (
            '"I flew to Dushanbe on Monday," Zas said.',
            "visit",
            [{"visitor": "person:stanislav-zas", "destination": "place:TJ/dushanbe", "when.edtf": "2022-01-10"}],
        ),
        (
            'Tokayev said: "I have asked the heads of CSTO states for help."',
            "request",
            [{"requester": "state:KAZ", "addressee": "org:csto", "subject": "military_assistance"}],
        ),
        ('Zas said that he "will fly to Minsk", and I flew to Dushanbe.', "visit", [{"visitor": "person:stanislav-zas", "destination": "place:BY/minsk"}]),
        ('"I flew to Dushanbe," a driver said.', "visit", []),
    ],
)
def test_who_says_i_did_it(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """Within what somebody with a name says "I" is that person; outside of it, or where nobody knows who speaks, it is nobody."""
    assert told(text, kind, expected) == expected


def test_i_is_a_mention_of_who_speaks() -> None:
    """The entity of the speaker has "I" among its mentions, as it has "he"."""
    (speaker,) = [one for one in parse('"I flew to Dushanbe on Monday," Zas said.').entities if one.id == "person:stanislav-zas"]
    assert [one.exact for one in speaker.mentions] == ["I", "Zas"]
