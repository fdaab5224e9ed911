"""Asked about others: whom somebody is asked about does not answer, and a bare ministry is not that of a state of which others speak."""

import pytest

from .reading import told


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Asked about the call between President Putin and the Crown Prince, he said he had nothing to add.", None),
        ("Zas said talks would go on. Asked whether Putin would come, he said the visit was being prepared.", "person:stanislav-zas"),
        ("Asked about Putin's offer, Zas said talks would go on.", "person:stanislav-zas"),
        ("Putin arrived in Minsk. Asked about the visit, he said talks would go on.", "person:vladimir-putin"),
    ],
)
def test_whom_somebody_is_asked_about_does_not_answer(text: str, source: str | None) -> None:
    """Behind "Asked whether Putin would come", "he" is who has been speaking."""
    statements = [{"attribution.source": source}] * (1 + text.startswith("Zas said"))
    assert told(text, "statement", statements) == statements


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Moscow says Armenia remains a member. The foreign ministry has complained of hostile steps.", None),
        ("Kremlin spokesman Dmitry Peskov says Armenia remains a member; the foreign ministry has complained of hostile steps.", None),
        ("Yerevan says Armenia remains a member. The foreign ministry has complained of hostile steps.", "body:ARM/ministry-of-foreign-affairs"),
        ("Armenia has left the talks. The foreign ministry has complained of hostile steps.", "body:ARM/ministry-of-foreign-affairs"),
    ],
)
def test_a_bare_ministry_is_not_of_the_state_of_which_others_speak(text: str, source: str | None) -> None:
    """Where officials of another state have just spoken, the only state that they name has not the ministry."""
    statements = [{}] * (2 if "says" in text else 1)
    assert told(text, "statement", [*statements[1:], {"attribution.source": source}])[-1] == {"attribution.source": source}


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Thomas de Waal of Carnegie Europe", "person:thomas-de-waal"),
        ("John Smith of Acme Group", "person:john-smith"),
        ("Ludwig van der Berg of Acme Group", "person:ludwig-van-der-berg"),
    ],
)
def test_what_somebody_is_of_is_no_part_of_the_name(name: str, person: str) -> None:
    """A name with a particle ends before "of" as others do."""
    expected = [{"attribution.source": person}]
    assert told(f"{name} said the road was closed.", "statement", expected) == expected


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("Bundeswehr", "body:DEU/bundeswehr"),
        ("RDF", "body:RWA/rwanda-defence-force"),
        ("FAMa", "body:MLI/malian-armed-forces"),
        ("Duma", "body:RUS/state-duma"),
        ("Senate", "body:senate"),
    ],
)
def test_a_name_that_one_body_has_needs_no_state_beside_it(name: str, body: str) -> None:
    """An army or assembly with a name of its own is known without its state; a senate may be anybody's."""
    expected = [{"attribution.source": body}]
    assert told(f"The {name} said the road was closed.", "statement", expected) == expected
