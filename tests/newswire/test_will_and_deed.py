"""Will and deed: what a form in -ing says of troops is done, decided, thought of, turned down or only talked of, as the words above it say."""

import pytest

from .reading import found, told

MLI, TCD = "state:MLI", "state:TCD"
DECLINED = ("declined", "reported")
DECIDED = ("announced", "reported")
POSSIBLE = ("announced", "possible")
UNDER_WAY = ("under_way", "reported")


@pytest.mark.parametrize(
    ("text", "phase", "status"),
    [
        # thought of
        ("Chad proposed sending 40 soldiers to Mali.", *POSSIBLE),
        ("Chad is considering sending 40 soldiers to Mali.", *POSSIBLE),
        ("Senators debated sending 40 soldiers to Mali.", *POSSIBLE),
        ("The plan envisages sending 40 soldiers to Mali.", *POSSIBLE),
        ("The minister is thinking of sending 40 soldiers to Mali.", *POSSIBLE),
        ("The Senate will vote on Friday on sending 40 soldiers to Mali.", *POSSIBLE),
        ("Chad has not ruled out sending 40 soldiers to Mali.", *POSSIBLE),
        ("He floated the idea of sending 40 soldiers to Mali.", *POSSIBLE),
        # turned down
        ("Chad opposes sending 40 soldiers to Mali.", *DECLINED),
        ("Chad opposed the idea of sending 40 soldiers to Mali.", *DECLINED),
        ("The proposal for sending 40 soldiers to Mali was rejected.", *DECLINED),
        ("Chad objected to sending 40 soldiers to Mali.", *DECLINED),
        ("Chad is opposed to sending 40 soldiers to Mali.", *DECLINED),
        ("Chad refrained from sending 40 soldiers to Mali.", *DECLINED),
        # decided
        ("Senators voted in favour of sending 40 soldiers to Mali.", *DECIDED),
        ("The government took a decision on sending 40 soldiers to Mali.", *DECIDED),
        ("The Senate has not agreed to sending 40 soldiers to Mali.", "announced", "denied"),
        ("The Senate will approve sending 40 soldiers to Mali.", "announced", "planned"),
        # taken home
        ("Chad proposed withdrawing its 40 soldiers from Mali.", "withdrawing", "possible"),
        ("Chad ruled out withdrawing its 40 soldiers from Mali.", "withdrawing", "denied"),
        ("Chad proposed keeping 40 soldiers in Mali.", "under_way", "possible"),
        # done
        ("Chad replied by sending 40 soldiers to Mali.", *UNDER_WAY),
        ("Chad began sending 40 soldiers to Mali.", *UNDER_WAY),
        ("Chad went on sending 40 soldiers to Mali.", *UNDER_WAY),
        ("Chad reinforced the mission, sending 40 soldiers to Mali.", *UNDER_WAY),
        ("Sudan accused Chad of sending 40 soldiers to Mali.", *UNDER_WAY),
        ("Chad was criticised for sending 40 soldiers to Mali.", *UNDER_WAY),
    ],
)
def test_the_words_above_say_what_becomes_of_it(text: str, phase: str, status: str) -> None:
    """A form in -ing tells of a deployment what the verb or noun above it makes of it."""
    expected: list[dict[str, object]] = [{"phase": phase, "status": status, "host": MLI, "started": None}]
    assert told(text, "deployment", expected) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Chad called for sending 40 soldiers to Mali.",
        "Chad did not propose sending 40 soldiers to Mali.",
        "Talks about sending 40 soldiers to Mali have begun.",
        "A decision on sending 40 soldiers to Mali is expected on Friday.",
        "Zas warned against sending 40 soldiers to Mali.",
        "Chad postponed sending 40 soldiers to Mali.",
        "The constitution bars Chad from sending 40 soldiers to Mali.",
        "Chad insisted on sending 40 soldiers to Mali.",
    ],
)
def test_what_is_only_talked_of_is_no_deployment(text: str) -> None:
    """What is called for, talked of or put off is neither done nor decided."""
    assert found(text, "deployment") == []


@pytest.mark.parametrize(
    ("text", "contributors"),
    [
        ("Chad proposed sending NATO peacekeepers to Mali.", []),
        ("Chad opposed sending French soldiers to Mali.", ["state:FRA"]),
        ("Chad proposed sending 40 soldiers to Mali.", [TCD]),
        ("Chad began sending 40 soldiers to Mali.", [TCD]),
    ],
)
def test_who_speaks_of_troops_of_others_sends_none(text: str, contributors: list[str]) -> None:
    """Who proposes or opposes that troops of others are sent contributes none of them."""
    assert [one.contributor for record in found(text, "deployment") for one in record.contingents] == contributors
