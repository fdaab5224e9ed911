"""Whose a bare defence ministry is: that of the soldiers who come home, of the town where the text was written, or of a minister in the lead."""

import pytest

from .reading import found, value_at

_RUS, _KAZ, _BLR = "body:RUS/ministry-of-defence", "body:KAZ/ministry-of-defence", "body:BLR/ministry-of-defence"
_NOBODY = "body:defense-ministry"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MOSCOW, January 14. /TASS/. The first cargo plane has left Kazakhstan, the Defense Ministry said.", _RUS),
        ("MOSCOW (Reuters) - More peacekeepers will go to Kazakhstan, the Defense Ministry said.", _RUS),
        ("YEREVAN, September 14. /Armenpress/. Azerbaijani forces shelled heights near Goris, the Defense Ministry said.", "body:ARM/ministry-of-defence"),
        ("BAKU, September 14 (APA) - Armenian troops shelled heights near Lachin, the Defense Ministry said.", "body:AZE/ministry-of-defence"),
        ("NUR-SULTAN, January 14. /TASS/. Russian peacekeepers will leave Kazakhstan in a week, the Defense Ministry said.", _NOBODY),
        ("DUSHANBE, October 3 (Reuters) - Russia will hold drills in Tajikistan, the Defense Ministry said.", _NOBODY),
        ("MOSCOW, January 8 (Reuters) - Kazakhstan's president set a curfew. The Defense Ministry said two soldiers had been killed.", _KAZ),
        ("MOSCOW, January 8 (Reuters) - Planes left Kazakhstan, the Kazakh Defense Ministry said.", _KAZ),
        ("The first planes are back, the Defense Ministry said.\n\nMOSCOW", _NOBODY),
    ],
)
def test_where_a_text_was_written_says_whose_a_defence_ministry_is(text: str, expected: str) -> None:
    """A dateline tells where the text names others only as where soldiers are, or for an attack; a state that acts, or stands beside it, goes before."""
    assert value_at(found(text, "statement")[-1], "attribution.source") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The last Russian paratroopers left Kazakhstan, the Defense Ministry said.", _RUS),
        ("Kazakhstan asked for help. Planes with Belarusian peacekeepers have left Almaty, the defence ministry said.", _BLR),
        ("Kazakhstan asked for help. The Belarusian company landed in Minsk, the republic's Defense Ministry said.", _BLR),
        ("Kyrgyz units left Kazakhstan and came home. The Belarusian company landed at Dubrava on Friday, the republic's Defense Ministry said.", _BLR),
        ("Kazakhstan asked for help. Russian soldiers landed at the airport, the republic's Defense Ministry said.", _KAZ),
        ("Kazakhstan asked for help and thanked Moscow. Russian troops have left Almaty, the Defense Ministry said.", _NOBODY),
        ("The CSTO sent help to Kazakhstan. The last Russian troops have left Almaty, the Defense Ministry said.", _RUS),
        ("Armenia and Belarus met. Russian diplomats left Minsk, the Defense Ministry said.", _NOBODY),
        ("Russian troops have entered Ukraine, the Defense Ministry said.", _NOBODY),
        ("Russia will send 500 troops to Tajikistan, the Defense Ministry said.", _NOBODY),
        ("Azerbaijani forces shelled heights near Goris, the Defense Ministry said.", _NOBODY),
        ("The Armenian contingent arrived in Kazakhstan, the Defense Ministry said.", _NOBODY),
    ],
)
def test_soldiers_who_leave_say_whose_a_defence_ministry_is(text: str, expected: str) -> None:
    """Their own ministry tells of soldiers who leave or come home; of those who attack or arrive it may be anybody's."""
    assert value_at(found(text, "statement")[-1], "attribution.source") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pullout was over, Russian Defense Minister Sergei Shoigu said on Friday.", _RUS),
        ("The pullout was over, Belarus's Defense Ministry said on Friday.", _BLR),
        ("MOSCOW, January 14. /TASS/. Cargo planes have left Kazakhstan.", _RUS),
        ("The pullout was over, Russian Foreign Minister Sergei Lavrov said on Friday.", _KAZ),
        ("Belarus's Defense Ministry said it was over. Russia's Defense Ministry said it was not.", _KAZ),
    ],
)
def test_a_headline_is_read_with_what_stands_behind_it(text: str, expected: str) -> None:
    """The bare ministry of a headline is that which the first sentences name in full, or that of their dateline."""
    headline = "CSTO ends pullout of peacekeepers from Kazakhstan - Defense Ministry"
    assert value_at(found(f"{headline}\n\n{text}", "statement")[0], "attribution.source") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BISHKEK, Kyrgyzstan (AP) - Kyrgyzstan and Tajikistan exchanged fire.\n\n", "body:KGZ/ministry-of-health"),
        ("BISHKEK, Kyrgyzstan (AP) - Kyrgyzstan and Tajikistan exchanged fire. ", "body:health-ministry"),
        ("Kyrgyzstan and Tajikistan exchanged fire.\n\n", "body:health-ministry"),
    ],
)
def test_of_states_named_alike_it_is_that_of_the_dateline(text: str, expected: str) -> None:
    """Where a text has named two states as often, the ministry of a new paragraph is that of the town where it was written; else nobody's."""
    assert value_at(found(f"{text}The Health Ministry said 24 people had died.", "statement")[-1], "attribution.source") == expected
