"""Forces as analyses describe them: who commands them, to how many they were reduced, and bases that are given up."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "commander"),
    [
        ("The CSTO sent 2,500 troops to Kazakhstan. The force, commanded by General Andrei Serdyukov, guarded power stations.", "person:andrey-serdyukov"),
        ("The CSTO sent 2,500 troops to Kazakhstan. The force is commanded by General Andrei Serdyukov.", "person:andrey-serdyukov"),
        ("The CSTO force in Kazakhstan, commanded by General Andrei Serdyukov, guarded power stations.", "person:andrey-serdyukov"),
        ("The CSTO sent 2,500 troops to Kazakhstan. The force, praised by General Andrei Serdyukov, guarded power stations.", None),
    ],
)
def test_who_commands_a_force_in_an_aside(text: str, commander: str | None) -> None:
    """An aside behind a force that the text knows says who commands it, and makes no other force."""
    (record,) = found(text, "deployment")
    assert value_at(record, "commander.entity") == commander


@pytest.mark.parametrize(
    ("text", "host", "number", "status"),
    [
        ("The peacekeeping force in Gambia was reduced to 1,000 soldiers.", "state:GMB", 1000, "reported"),
        ("The number of soldiers in Mali was reduced to 1,000.", "state:MLI", 1000, "reported"),
        ("The UN mission in Mali will be reduced to 1,000 troops.", "state:MLI", 1000, "planned"),
        ("The UN mission in Mali may be reduced to 1,000 troops.", "state:MLI", 1000, "possible"),
        ("The contingent in Mali was doubled to 1,200 men.", "state:MLI", 1200, "reported"),
    ],
)
def test_to_how_many_a_force_is_changed(text: str, host: str, number: int, status: str) -> None:
    """A force that is reduced or raised to a number has that strength."""
    assert [(row.host, row.personnel.value, row.status) for row in found(text, "deployment")] == [(host, number, status)]


def test_the_day_behind_an_aside_is_none_of_its_strength() -> None:
    """A day behind an aside that tells of a strength is of what is told behind it."""
    (record,) = found("The ECOWAS mission in Gambia, reduced to about 1,000 soldiers, was extended in December.", "deployment")
    assert (record.started, record.ended) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "The army was reduced to 100,000 soldiers.",
        "The town in Mali was reduced to rubble.",
        "The accident in Mali involved 12 soldiers.",
        "Rebels from Mali crossed into Niger.",
        "The company closed its base in Armenia.",
        "Armenia closed the base in Gyumri.",
        "Pashinyan demanded that Russia close its base in Gyumri.",
    ],
)
def test_other_changes_are_no_deployments(text: str) -> None:
    """Armies at home, accidents, firms and demands make no deployment."""
    assert found(text, "deployment") == []


@pytest.mark.parametrize(
    ("text", "phase", "status", "host"),
    [
        ("Shoigu denied that Moscow was planning to withdraw its 201st base from Tajikistan.", "withdrawing", "denied", "state:TJK"),
        ("Russia denied planning to withdraw its 201st base from Tajikistan.", "withdrawing", "denied", "state:TJK"),
        ("Russia will not withdraw its base from Armenia.", "withdrawing", "denied", "state:ARM"),
        ("Russia refused to withdraw its base from Gyumri.", "withdrawing", "denied", "state:ARM"),
        ("Russia may withdraw its base from Armenia.", "withdrawing", "possible", "state:ARM"),
        ("Russia is withdrawing its bases from Armenia.", "withdrawing", "reported", "state:ARM"),
        ("The Russian base in Gyumri has been closed.", "withdrawn", "reported", "state:ARM"),
    ],
)
def test_a_base_is_withdrawn_or_not(text: str, phase: str, status: str, host: str) -> None:
    """Whose base is given up in another state takes home who is there, as far as the words say so."""
    assert [(row.phase, row.status, row.host, row.contingents[0].contributor) for row in found(text, "deployment")] == [(phase, status, host, "state:RUS")]


def test_troops_from_one_state_cross_into_another() -> None:
    """Where troops are from that cross a border is not what they leave, but whose they are."""
    (record,) = found("Troops from Senegal crossed into Gambia.", "deployment")
    assert (record.host, record.contingents[0].contributor, record.phase) == ("state:GMB", "state:SEN", "under_way")
