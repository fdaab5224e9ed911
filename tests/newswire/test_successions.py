"""Successions: who gets an office that the words before name, and whose appointment is settled."""

import pytest

from .reading import found, value_at


def _tenures(text: str) -> set[tuple[str, str, str, str]]:
    """Who has which office, as what it is asserted, and since when."""
    rows = found(text, "tenure")
    return {(str(value_at(row, "person")).removeprefix("person:"), row.office, row.status, str(value_at(row, "since.edtf") or "")) for row in rows}


@pytest.mark.parametrize(
    ("text", "tenure"),
    [
        ("Berdymov fired Oraz Kuliev as interior minister and named Serdar Atayev to replace him.", ("serdar-atayev", "interior minister", "reported", "")),
        (
            "The president dismissed Interior Minister Oraz Kuliev. Serdar Atayev, previously head of the border guard, was appointed in his place.",
            ("serdar-atayev", "interior minister", "reported", ""),
        ),
        ("Interior Minister Oraz Kuliev resigned. Serdar Atayev was named in his place.", ("serdar-atayev", "interior minister", "reported", "")),
        (
            "Interior Minister Oraz Kuliev was dismissed and Serdar Atayev named in his place.",
            ("serdar-atayev", "interior minister", "reported", ""),
        ),
        (
            "Interior Minister Oraz Kuliev was sacked on January 10, with Serdar Atayev named to succeed him.",
            ("serdar-atayev", "interior minister", "reported", ""),
        ),
        (
            "Interior Minister Oraz Kuliev was sacked on January 9 and Serdar Atayev was appointed in his place on January 10.",
            ("serdar-atayev", "interior minister", "reported", "2022-01-10"),
        ),
        ("Berdymov replaced Interior Minister Oraz Kuliev with Serdar Atayev.", ("serdar-atayev", "interior minister", "reported", "")),
        ("Berdymov sacked Interior Minister Oraz Kuliev, replacing him with Serdar Atayev.", ("serdar-atayev", "interior minister", "reported", "")),
        ("Serdar Atayev was named to succeed Oraz Kuliev as interior minister.", ("serdar-atayev", "interior minister", "reported", "")),
        ("Berdymov named Serdar Atayev to succeed Oraz Kuliev as interior minister.", ("serdar-atayev", "interior minister", "reported", "")),
        ("Interior Minister Oraz Kuliev resigned. Serdar Atayev will be named as his successor.", ("serdar-atayev", "interior minister", "planned", "")),
        ("Oraz Kuliev was sacked as mayor and Serdar Atayev was appointed to replace him.", ("serdar-atayev", "mayor", "reported", "")),
        ("Berdymov fired Oraz Kuliev as interior minister and named Serdar Atayev to succeed him.", ("serdar-atayev", "interior minister", "reported", "")),
        (
            "Oraz Kuliev resigned as interior minister and Berdymov appointed Serdar Atayev in his place.",
            ("serdar-atayev", "interior minister", "reported", ""),
        ),
        ("Interior Minister Oraz Kuliev resigned. Berdymov named Serdar Atayev as his replacement.", ("serdar-atayev", "interior minister", "reported", "")),
        (
            "The SCO approved the appointment of Serdar Atayev as secretary general, succeeding Oraz Kuliev, in office since 2019.",
            ("oraz-kuliev", "secretary general", "reported", "2019"),
        ),
        (
            "The SCO approved the appointment of Serdar Atayev as secretary general from 1 February 2022.",
            ("serdar-atayev", "secretary general", "planned", "2022-02-01"),
        ),
        (
            "The SCO approved the appointment of Serdar Atayev as secretary general; he will replace Oraz Kuliev, in office since 2019.",
            ("oraz-kuliev", "secretary general", "reported", "2019"),
        ),
    ],
)
def test_who_gets_an_office_named_before(text: str, tenure: tuple[str, str, str, str]) -> None:
    """The office of him in whose place somebody comes is the successor's; an approved appointment is a tenure."""
    assert tenure in _tenures(text)


@pytest.mark.parametrize(
    "text",
    [
        "Berdymov did not fire Oraz Kuliev as interior minister or name Serdar Atayev to replace him.",
        "The coach was fired and Serdar Atayev was named to replace him.",
        "The coach was fired and Serdar Atayev was named to succeed him.",
        "Berdymov fired Oraz Kuliev as interior minister and wants Serdar Atayev to succeed him.",
        "The minister may be dismissed and Serdar Atayev named in his place.",
        "The coach was wounded and Serdar Atayev named in the report.",
        "The mayor was fired. Serdar Atayev named a street in his place of birth.",
        "Berdymov replaced the tanks with new ones.",
        "The mayor was fired and a clerk was named to replace him.",
        "The minister praised the mayor. Serdar Atayev was named to replace the cook.",
        "The SCO did not approve the appointment of Serdar Atayev as secretary general.",
        "The SCO discussed the appointment of Serdar Atayev as secretary general.",
    ],
)
def test_who_gets_none(text: str) -> None:
    """A refusal, a discussion and an office that nobody left give nobody an office."""
    assert _tenures(text) == set()


def test_who_replaces_somebody_of_whom_no_name_is_known_takes_the_title_beside_him() -> None:
    """A title before a pronoun that means nobody gives the successor an office of nothing."""
    text = "Berdymov sacked Interior Minister not Oraz Kuliev, replacing spokeswoman him with Serdar Atayev."
    tenures = [(value_at(row, "person"), row.office, row.of) for row in found(text, "tenure")]
    assert ("person:serdar-atayev", "spokeswoman", None) in tenures
