"""What belongs to a voice: where what it says begins and ends, amid the time and place of saying it, and what is given or told of and not said."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "content", "when"),
    [
        # an aside in commas between the cue and its clause
        ("Zas said on Monday, two days after the vote, that the drill was over.", "the drill was over", "2022-01-10"),
        ("Zas said on Monday, a day after he met Rahmon, that the drill was over.", "the drill was over", "2022-01-10"),
        ("Officials warned on Monday, after rebels attacked Gao, that fuel was short.", "fuel was short", "2022-01-10"),
        ("Zas told TASS on Monday, speaking in Minsk, that the drill was over.", "the drill was over", "2022-01-10"),
        ("Zas has said more than once that the drill is useful.", "the drill is useful", None),
        # the day between the cue, an addressee and what is asked for
        ("The CSTO agreed late Monday to send observers to Osh.", "to send observers to Osh", "2022-01-10"),
        ("The envoy asked the bloc on Monday to help the town.", "to help the town", "2022-01-10"),
        ("The envoy asked the bloc to help the town.", "the bloc to help the town", None),
        ("The Kremlin rejected the claim as absurd on Monday.", "the claim as absurd", "2022-01-10"),
        ("Zas described the drill as the first since Monday.", "the drill as the first since Monday", None),
        ("Armenia appealed for food hours after the first shells fell.", "food", None),
        ("Armenia appealed to the CSTO for food two days after the first shells fell.", "for food", None),
        ("Armenia appealed to the Collective Security Treaty Organization (CSTO) for food.", "for food", None),
        # where it is said
        ("Rahmon announced the drill in a Facebook post.", "the drill", None),
        ("Rahmon announced in a statement the decision to hold a drill.", "the decision to hold a drill", None),
        ("Rahmon announced changes in the army.", "changes in the army", None),
        # what is blamed, and thanks
        ("The government blamed the fire on smugglers.", "the fire on smugglers", None),
        ("The government blamed the fire in Gao on smugglers.", "the fire in Gao on smugglers", None),
        ("The government blamed smugglers for the fire.", "smugglers for the fire", None),
        ("Tokayev thanked Putin for his support.", "for his support", None),
        ("Zas expressed gratitude to the crews for their work.", "gratitude to the crews for their work", None),
        # the simple present, which looks like a noun
        ("The EU calls on both parties to show restraint.", "both parties to show restraint", None),
        ("The CSTO Secretariat calls on the parties to stop.", "the parties to stop", None),
        ("The base stays, Peskov said.", "The base stays", None),
        ("Peskov said the base stays.", "the base stays", None),
        ("Nothing changes, Lavrov said.", "Nothing changes", None),
        ("CSTO promises help to Tajikistan", "help to Tajikistan", None),
        # headlines
        ("Two dead in Goma clash, police say\n\nThe town was calm.", "Two dead in Goma clash", None),
        ("CSTO to help Tajikistan, Zas says\n\nThe town was calm.", "CSTO to help Tajikistan", None),
        # a relative clause in which somebody else speaks
        ("They left for Lome, where, diplomats said, the talks would resume.", "the talks would resume", None),
        ("The bloc, which, Zas said, has sent guards, met in Minsk.", "has sent guards", None),
    ],
)
def test_a_voice_has_what_it_says_and_nothing_of_when_or_where_it_said_so(text: str, content: str, when: str | None) -> None:
    """A content begins behind the time, the place and the medium of saying it, and ends before them."""
    (statement,) = found(text, "statement")
    assert (statement.text, value_at(statement, "when.edtf")) == (content, when)


@pytest.mark.parametrize(
    "text",
    [
        "The envoy convinced both sides to sign.",
        "The envoy tried to persuade the rebels to leave.",
        "Turkey pledged two battalions.",
        "Russia has offered two helicopters.",
        "Kosovo declared independence from Serbia in 2008.",
        "The true toll is thought to be far higher.",
        "Tokayev informed Putin about the situation in the country.",
        "Kazakhstan has informed the CSTO of the threat.",
        "Zas outlined plans for the summit.",
        "The minister described the priorities.",
        "The President will decide that matter.",
        "The court will determine that.",
        "NATO calls on both sides to show restraint were ignored.",
        "Goma clash, police say",
        "After the clash in Goma, police say",
    ],
)
def test_what_is_given_done_or_only_named_is_not_said(text: str) -> None:
    """Things that are given, deeds that a word does, topics, and what somebody is brought to do are no content."""
    assert found(text, "statement") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia offered two solutions.", [("two solutions", "reported")]),
        ("The CSTO offered condolences.", [("condolences", "reported")]),
        ("The minister described slow progress.", [("slow progress", "reported")]),
        ("The envoy convinced both sides that it was over.", [("it was over", "reported")]),
        ("Kazakhstan informed the CSTO that fuel was short.", [("fuel was short", "reported")]),
        ("Diplomats doubt whether the bloc can pay.", [("whether the bloc can pay", "reported")]),
        ("Officials in Dushanbe doubt that the bloc can pay.", [("the bloc can pay", "denied")]),
        ("The road was shut, villagers said, a claim the army denied.", [("The road was shut", "reported"), ("The road was shut", "denied")]),
        ("The ministry informed about 24 wounded.", [("about 24 wounded", "reported")]),
        ("Twelve men died, the paper reported, citing an army document.", [("Twelve men died", "reported")]),
    ],
)
def test_what_is_said_of_it_stays(text: str, expected: list[tuple[str, str]]) -> None:
    """What says something stays a content, and is denied only where somebody holds it to be false."""
    assert [(one.text, one.status) for one in found(text, "statement")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bishkek said it had moved 137,000 people, while four border guards were captured, according to the security committee.",
            ["it had moved 137,000 people", "four border guards were captured"],
        ),
        ("Twelve people died, while 13 were wounded, according to the ministry.", ["Twelve people died, while 13 were wounded"]),
        ("Bishkek said 12 people had died, while 13 were wounded.", ["12 people had died, while 13 were wounded"]),
    ],
)
def test_the_authority_that_ends_a_sentence_tells_its_last_clause(text: str, expected: list[str]) -> None:
    """Behind what one voice says, the clause that "while" begins is told by whom the last words name."""
    assert [one.text for one in found(text, "statement")] == expected


def test_a_toll_of_a_relative_clause_is_told_by_its_voice_where_it_was() -> None:
    """Whoever speaks behind "where" tells what follows, at the place before it, and not that there was fighting."""
    text = "Fighting raged in Makeni, where, residents say, 12 people died."
    (toll,), (fighting,) = found(text, "casualty_report"), found(text, "armed_incident")
    assert (value_at(toll, "attribution.source_text"), toll.where) == ("residents", ("place:SL/makeni",))
    assert fighting.attribution is None


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Kyiv blamed the attack on Russia.", ()),
        ("Mali blamed the attack on rebels from Niger.", ()),
        ("The government blamed the attack in Gao on al-Shabaab.", ("place:ML/gao",)),
    ],
)
def test_it_was_not_in_the_country_of_whoever_is_blamed(text: str, where: tuple[str, ...]) -> None:
    """The country of a culprit is no place of the deed."""
    assert [one.where for one in found(text, "armed_incident")] == [where]
