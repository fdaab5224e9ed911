"""Help that is meant: what is asked for by "any", the request that is "such a request", and help against riots."""

import pytest

from .reading import found


@pytest.mark.parametrize(
    ("text", "subject", "status"),
    [
        ("The CSTO has sent no peacekeepers. Armenia has not asked for any, Zas said.", "military_assistance", "denied"),
        ("The CSTO offered troops, but Armenia has not asked for any.", "military_assistance", "denied"),
        ("Will the CSTO send troops to Mali? Mali has not made such a request.", "military_assistance", "denied"),
        ("Mali has made no such request.", "other", "denied"),
        ("Mali asked for help in putting down riots.", "military_assistance", "reported"),
        ("Mali appealed for help to repel the attackers.", "military_assistance", "reported"),
        ("Mali asked for help in fighting the floods.", "other", "reported"),
        ("Mali asked for help after the quake.", "other", "reported"),
    ],
)
def test_what_help_is_meant(text: str, subject: str, status: str) -> None:
    """A pronoun asks for what has just been spoken of; who is helped against riots or attackers is helped by arms."""
    (row,) = found(text, "request")
    assert (row.subject, row.status) == (subject, status)


@pytest.mark.parametrize(
    "text", ["The CSTO held talks. Armenia has not asked for any.", "Mali has made such a request.", "The striker has not made such a request."]
)
def test_nothing_is_asked_for(text: str) -> None:
    """Where no help has been spoken of, a pronoun asks for none."""
    assert found(text, "request") == []


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The UN called on Kyrgyzstan to refrain from the use of force.", "other"),
        ("The UN asked Russia to use force only as a last resort.", "other"),
        ("Mali asked the UN for a force of 500.", "military_assistance"),
        ("Haiti urged the UN to send a force.", "military_assistance"),
    ],
)
def test_force_that_is_used_is_no_help(text: str, subject: str) -> None:
    """The use of force is not what is asked for where somebody is to refrain from it or look into it; a force is."""
    assert [row.subject for row in found(text, "request")] == [subject]
