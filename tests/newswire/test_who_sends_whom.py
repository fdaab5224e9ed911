"""Who sends whom and where: what the words of a paragraph say of troops, missions and drills, where their own clause does not."""

import pytest

from .reading import found, value_at

KAZ, KGZ, NER, USA, FRA, RUS = "state:KAZ", "state:KGZ", "state:NER", "state:USA", "state:FRA", "state:RUS"


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("The CSTO sent about 2,500 troops after Tokayev appealed for help on Wednesday night.", [KAZ]),
        ("Russia sent 300 soldiers after Lukashenko asked for help in Minsk.", ["state:BLR"]),
        ("The CSTO is sending peacekeepers to Kazakhstan. Kyrgyzstan's parliament approved the dispatch of 150 troops.", [KAZ, KAZ]),
        ("The CSTO is sending peacekeepers to Kazakhstan. Poland approved the deployment of 150 troops to Latvia.", [KAZ, "state:LVA"]),
        ("The CSTO has withdrawn its peacekeepers from Kazakhstan. Kyrgyzstan approved the dispatch of 150 soldiers.", [KAZ, None]),
        ("The CSTO sent 300 troops to Gyumri after Tokayev appealed for help.", ["state:ARM"]),
        ("Russia sent 300 soldiers after Putin spoke to Biden.", [None]),
    ],
)
def test_where_troops_go_by_what_was_told(text: str, hosts: list[str | None]) -> None:
    """Troops go to the state upon whose call they are sent, or to which the paragraph sends others, unless their own words say where to."""
    assert [row.host for row in found(text, "deployment")] == hosts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Leaders of ECOWAS ordered the activation of a standby force to restore order in Niger.", {"organisation": "org:ecowas", "host": NER}),
        ("Heads of state of the CSTO agreed to send peacekeepers to Kazakhstan.", {"organisation": "org:csto", "host": KAZ}),
        ("Critics of NATO sent 50 soldiers to Latvia.", {"organisation": None}),
        ("Yerevan turned away a CSTO monitoring mission.", {"organisation": "org:csto", "host": "state:ARM", "phase": "declined"}),
        ("Mali may turn away UN peacekeepers.", {"organisation": "org:un", "phase": "declined", "status": "possible"}),
        ("France, the former colonial power, which has 1,500 troops in Niger, flew them out.", {"contingents.0.contributor": FRA}),
        ("France, a NATO member, which sent 1,500 troops to Niger, was silent.", {"contingents.0.contributor": FRA, "organisation": None}),
        ("The United States, which keeps about 900 military personnel in Niger, was silent.", {"contingents.0.contributor": USA, "host": NER}),
        ("Former President Medvedev sent troops to Georgia in 2008.", {"contingents.0.contributor": RUS, "host": "state:GEO"}),
        ("Former Armenian President Serzh Sargsyan sent troops to Kosovo.", {"contingents.0.contributor": "state:ARM"}),
        ("Former soldier Ivan Petrov sent troops to Georgia.", {"contingents": ()}),
    ],
)
def test_whose_troops_they_are(text: str, expected: dict[str, object]) -> None:
    """Who leads an organisation or led a state sends its troops, and an apposition before a relative clause does not hide of whom it tells."""
    (record,) = found(text, "deployment")
    assert {path: value_at(record, path) for path in expected} == expected


@pytest.mark.parametrize(
    "text",
    ["Poland turned away refugees.", "Armenia did not turn away the CSTO mission.", "Soldiers turned away a CSTO monitoring mission.", "Mali turned away."],
)
def test_who_turns_nobody_of_a_mission_away(text: str) -> None:
    """Refugees who are turned away are no troops, and soldiers who turn somebody away are no state."""
    assert found(text, "deployment") == []


def test_the_mission_that_a_state_will_not_have() -> None:
    """ "The mission" that a state will not have is that of the organisation told right before."""
    _, declined = found("The plan to send a CSTO monitoring mission to the border stands. Yerevan declined to host the mission.", "deployment")
    assert (declined.organisation, declined.host, declined.phase) == ("org:csto", "state:ARM", "declined")


def test_the_country_of_guests() -> None:
    """ "The country" in which a state keeps military personnel is not its own."""
    _, record = found("France has 1,500 troops in Niger. The United States, which keeps 900 military personnel in the country, was silent.", "deployment")
    assert (record.host, record.contingents[0].contributor) == (NER, USA)


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Kyrgyzstan canceled the Steppe-2022 drills a day before they were due to begin.", ["denied"]),
        ("Kyrgyzstan cancelled the CSTO drills because of the clashes.", ["denied"]),
        ("Kyrgyzstan cancelled the CSTO drills hours before their start.", ["denied"]),
        ("The school cancelled the fire drill.", []),
    ],
)
def test_drills_that_are_cancelled(text: str, statuses: list[str]) -> None:
    """ "Drills" behind a verb and the name of an organisation are its exercise, and no verb."""
    assert [row.status for row in found(text, "exercise")] == statuses
