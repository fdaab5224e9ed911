"""Bare bodies: of which state a ministry is where no state stands beside it, and services that are called by many."""

import pytest

from .reading import found, value_at

_DEAD = "said two soldiers had been killed."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Tajik border guards said the road was shut. In Yerevan, the Defence Ministry {_DEAD}", "body:ARM/ministry-of-defence"),
        (f"In Bishkek, the Defence Ministry {_DEAD}", "body:KGZ/ministry-of-defence"),
        (f"Kyrgyzstan lost 40 men. In Dushanbe on Monday, the Interior Ministry {_DEAD}", "body:TJK/ministry-of-internal-affairs"),
        (f"Kyrgyzstan lost 40 men, while in Dushanbe the Interior Ministry {_DEAD}", "body:TJK/ministry-of-internal-affairs"),
        (f"Kyrgyzstan lost 40 men. In Dushanbe, the border service {_DEAD}", "body:TJK/border-service"),
        (f"Kyrgyzstan lost 40 men. In Dushanbe, the Kyrgyz Interior Ministry {_DEAD}", "body:KGZ/ministry-of-internal-affairs"),
        (f"Kyrgyzstan lost 40 men. In Osh, the Interior Ministry {_DEAD}", "body:KGZ/ministry-of-internal-affairs"),
        ("Kyrgyzstan lost 40 men. Two were held at the embassy in Dushanbe, the Interior Ministry said.", "body:KGZ/ministry-of-internal-affairs"),
    ],
)
def test_a_capital_in_front_says_whose_a_ministry_is(text: str, expected: str) -> None:
    """ "In CAPITAL, the ministry said" is that of the capital's state, whichever the text has spoken of; a state beside the ministry goes before it."""
    assert value_at(found(text, "statement")[-1], "attribution.source") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Clashes broke out in the city of Osh. Russia's defence ministry said 300 troops had landed.", "body:KGZ/ministry-of-internal-affairs"),
        ("Russia's defence ministry said 300 troops had landed.", "body:RUS/ministry-of-internal-affairs"),
        ("Fighting broke out in Kazakhstan.", "body:KAZ/ministry-of-internal-affairs"),
        ("Clashes broke out in Kyrgyzstan. Russia's defence ministry said 300 troops had landed.", None),
        ("Kazakhstan has asked Russia for help.", None),
        ("Russia has sent troops to Kazakhstan.", None),
        ("Kazakhstan and Armenia exchanged fire.", None),
        ("Kyrgyzstan said it was ready. Tajikistan said it was not.", None),
    ],
)
def test_where_two_states_compete_a_ministry_is_of_neither(text: str, expected: str | None) -> None:
    """A ministry is of the one state of which the text speaks, and of none whose own ministry only speaks of another land; else it is of nobody known."""
    assert value_at(found(f"{text} The interior ministry said 26 people had been arrested.", "statement")[-1], "attribution.source") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kyrgyz emergency services said three men had died.", "body:KGZ/emergency-services"),
        ("Three men had died, Armenia's security services said.", "body:ARM/security-services"),
        ("Tajik border guards said three men had died.", "body:TJK/border-guards"),
        ("The Tajik border guards said three men had died.", "body:TJK/border-guards"),
        ("Two Tajik border guards said three men had died.", None),
        ("Former Tajik border guards said three men had died.", None),
        ("Tajik guards said three men had died.", None),
        ("Ambulance services said three men had died.", None),
    ],
)
def test_services_that_are_called_by_many(text: str, expected: str | None) -> None:
    """Border guards and emergency services of a state are a part of it where they speak as one; some of them are people."""
    assert value_at(found(text, "statement")[-1], "attribution.source") == expected


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Armenia will not send troops to drills in Kyrgyzstan, its defence ministry said.", "body:ARM/ministry-of-defence"),
        ("Moscow will send 300 troops to Armenia, its foreign ministry said.", "body:RUS/ministry-of-foreign-affairs"),
        ("Russian jets bombed a camp in Syria, its defence ministry said.", "body:RUS/ministry-of-defence"),
        ("The CSTO will send observers to Kazakhstan, its secretariat said.", "body:csto/secretariat"),
        ("Belarus will host drills with Russia, its president said on Monday.", "person:alexander-lukashenko"),
        ("In Kyrgyzstan, Russia has lost two pilots, its defence ministry said.", "body:RUS/ministry-of-defence"),
        ("Clashes broke out near Osh and Khujand, its defence ministry said.", None),
        ("Pashinyan will not go to Moscow, its defence ministry said.", None),
    ],
)
def test_behind_a_comma_its_ministry_is_that_of_the_subject(text: str, source: str | None) -> None:
    """Who tells what a state or organisation does is of that one, whatever state is named between; where the subject is none, of nobody known."""
    assert value_at(found(text, "statement")[-1], "attribution.source") == source
