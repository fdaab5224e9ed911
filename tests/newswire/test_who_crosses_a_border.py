"""Who crosses a border: soldiers who come into a region of another state unasked, armed groups, and those who come to help or to drill."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "incursions", "deployments"),
    [
        ("Azerbaijani troops crossed into the Syunik region of Armenia in May 2021.", ["place:AM/syunik"], 0),
        ("It began when Azerbaijani soldiers crossed into Syunik province and Armenia invoked the treaty.", ["place:AM/syunik"], 0),
        ("Ukrainian troops crossed the border into Russia's Kursk region.", ["state:RUS"], 0),
        ("An armed group attempted to cross into Tajikistan from Afghanistan.", ["state:TJK"], 0),
        ("Militants crossed into Pakistan from Afghanistan.", ["state:PAK"], 0),
        ("Fighters tried to cross the border into Tajikistan on Thursday.", ["state:TJK"], 0),
        ("Belarusian troops crossed into Smolensk region for drills.", [], 1),
        ("Russian peacekeepers crossed into Syunik region under an agreement.", [], 1),
        ("Rebels crossed into Niger to escape the fighting.", [], 0),
        ("Rebels crossed into the market.", [], 0),
        ("Migrants attempted to cross into Poland from Belarus.", [], 0),
        ("If Azerbaijani troops crossed into Syunik province, Armenia would call on the CSTO.", [], 0),
    ],
)
def test_who_comes_unasked(text: str, incursions: list[str], deployments: int) -> None:
    """Soldiers who cross into a region of another state, and armed groups who cross into a state, make an incursion, unless somebody wants them there."""
    targets = [value_at(row, "target.entity") for row in found(text, "armed_incident") if row.kind == "incursion"]
    assert (targets, len(found(text, "deployment"))) == (incursions, deployments)


def test_nothing_happens_whence_they_come() -> None:
    """Whence an armed group comes is not where it crosses."""
    (record,) = found("An armed group attempted to cross into Tajikistan from Afghanistan's Badakhshan province.", "armed_incident")
    assert record.where == ("state:TJK",)


@pytest.mark.parametrize(
    ("text", "commander", "cue"),
    [
        (
            'The CSTO sent troops to Armenia.\n\n"We are leaving," General Ivan Petrov, who commands the force, told reporters.',
            "General Ivan Petrov",
            "told",
        ),
        ('The CSTO sent troops to Armenia. "We are leaving," General Ivan Petrov, who announced the plan, said.', None, "said"),
        ('The CSTO sent troops to Armenia. "We are leaving," said General Ivan Petrov, who leads the CSTO force in Armenia.', "General Ivan Petrov", "said"),
    ],
)
def test_who_commands_the_force_and_speaks(text: str, commander: str | None, cue: str) -> None:
    """What a relative clause tells of a speaker is not how they speak, but may say whom they command."""
    (deployment,) = found(text, "deployment")
    (statement,) = found(text, "statement")
    assert (value_at(deployment, "commander.text"), statement.attribution.cue) == (commander, cue)


def test_who_commands_is_not_sent_where_others_leave() -> None:
    """ "The force" of a commander is not the soldiers who have just left."""
    text = 'The first Russian paratroopers flew out of Kazakhstan on Thursday.\n\n"It is over," General Ivan Petrov, who commands the force, told reporters.'
    assert [row.phase for row in found(text, "deployment")] == ["withdrawn"]
