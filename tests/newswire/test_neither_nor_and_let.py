"""Neither, nor and let: troops of which none are sent, which somebody is only let send, of a force that is still to come, and those of one clause alone."""

import pytest

from .reading import told

_KAZAKH_FORCE = "430-strong contingent of Kazakh peacekeepers"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The CSTO has sent neither observers nor peacekeepers to Armenia.", [{"status": "denied", "host": "state:ARM"}]),
        ("Belarus sent neither troops nor weapons to Ukraine.", [{"status": "denied", "host": "state:UKR"}]),
        ("Lawmakers voted to let the army send 60 soldiers to Kyrgyzstan.", [{"status": "planned", "phase": "announced"}]),
        ("Rahmon will let the army send 60 soldiers to Kyrgyzstan.", [{"status": "planned", "phase": "announced"}]),
        ("Rahmon refused to let the army send 60 soldiers to Kyrgyzstan.", [{"status": "denied", "phase": "announced"}]),
        ("Rahmon let the army send 60 soldiers to Kyrgyzstan.", [{"status": "reported", "phase": "under_way"}]),
        ("Rahmon would not let Russia send 60 soldiers to Kyrgyzstan.", [{"status": "denied", "phase": "announced"}]),
        ("Rahmon will not allow Russia to send 60 soldiers to Kyrgyzstan.", [{"status": "denied", "phase": "announced"}]),
        ("Rahmon refused to allow Russia to send 60 soldiers to Kyrgyzstan.", [{"status": "denied", "phase": "announced"}]),
        ("Rahmon decided not to allow Russia to send 60 soldiers to Kyrgyzstan.", [{"status": "denied", "phase": "announced"}]),
        ("Rahmon agreed to allow Russia to send 60 soldiers to Kyrgyzstan.", [{"status": "planned", "phase": "announced"}]),
        ("Russia will not let the CSTO send 60 soldiers to Kyrgyzstan.", [{"status": "denied", "organisation": "org:csto"}]),
        ("Rahmon refused to allow Armenia to send 60 soldiers to Kyrgyzstan.", [{"status": "denied", "phase": "announced"}]),
        ("Russia will allow Armenia to send 60 soldiers to Kyrgyzstan.", [{"status": "planned", "phase": "announced"}]),
        (f"A {_KAZAKH_FORCE} will replace the current rotation in Lebanon in April.", [{"status": "planned", "started.edtf": "2022-04"}]),
        (f"A {_KAZAKH_FORCE} is to be based in Lebanon.", [{"status": "planned", "phase": "announced"}]),
        (f"The {_KAZAKH_FORCE} in Lebanon will receive new vehicles in April.", [{"status": "reported", "phase": "under_way", "started": None}]),
    ],
)
def test_what_is_let_to_come_and_none_is_not_there(text: str, expected: list[dict[str, object]]) -> None:
    """A move is denied of what stands behind "neither", planned where leave is given or a force is to come, and done where somebody let it be done."""
    assert told(text, "deployment", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Russia has about 350 soldiers there, and 40 commandos landed in Conakry on Sunday.",
            [{"host": None, "personnel": None, "contingents.0.personnel.text": "about 350"}, {"host": "state:GIN", "personnel.low": 40}],
        ),
        ("Russia sent 350 soldiers, and Belarus dispatched 200 to Kazakhstan.", [{"host": "state:KAZ"}, {"host": "state:KAZ"}]),
        ("There are 350 Russian soldiers in Armenia.", [{"host": "state:ARM"}]),
    ],
)
def test_troops_that_are_there_are_not_where_others_land(text: str, expected: list[dict[str, object]]) -> None:
    """Two numbers are two deployments, and "there" is no place of the next clause."""
    assert told(text, "deployment", expected) == expected


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("The health ministry has confirmed seven deaths, all but one of them civilians.", [7]),
        ("Seven people died, all but two of them soldiers.", [7]),
        ("Seven people died, two of them soldiers.", [7, 2]),
        ("Her son was one of 204 soldiers killed or missing in the war.", [204]),
        ("One of 12 soldiers was killed in the war.", [1]),
    ],
)
def test_all_but_one_of_them_is_no_figure(text: str, figures: list[int]) -> None:
    """A number of those of whom something is not told counts nobody."""
    expected = {f"figures.{at}.quantity.low": number for at, number in enumerate(figures)} | {f"figures.{len(figures)}": None}
    assert told(text, "casualty_report", [expected]) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The colonel, who served with the United Nations in Mali, was freed on Monday, the interior ministry said.", None),
        ("The bishop, who studied in France, was freed on Monday, the interior ministry said.", None),
        ("The bishop was freed in Mali on Monday, the interior ministry said.", "body:MLI/interior-ministry"),
    ],
)
def test_a_ministry_is_not_that_of_where_somebody_studied(text: str, expected: str | None) -> None:
    """A state that only stands in what somebody has lived through has no ministry in the text."""
    assert told(text, "statement", [{"attribution.source": expected}]) == [{"attribution.source": expected}]
