"""What came of requests in other words, whose help is sought, and for what somebody asked at whose request troops go."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Armenia asked the CSTO for help, but the bloc turned it down.", "declined"),
        ("Armenia asked the CSTO for help, but was turned down.", "declined"),
        ("Armenia asked the CSTO for help. The alliance turned the request down.", "declined"),
        ("Armenia asked the CSTO for help. The bloc turned down the request.", "declined"),
        ("Armenia asked the CSTO for help. The bloc rejected it.", "declined"),
        ("Armenia asked the CSTO for help in 2021. It was refused.", "declined"),
        ("In December Serbia asked KFOR for troops; in January the alliance turned the request down.", "declined"),
        ("Armenia asked the CSTO for help, but the bloc turned them away.", "declined"),
        ("Armenia asked the CSTO for help, but was turned away.", "declined"),
        ("The president of Armenia asked the CSTO for help. The bloc turned down her plea.", "declined"),
        ("The president of Armenia asked the CSTO for help. His request went unanswered.", "unanswered"),
        ("Armenia asked the CSTO for help, but was not turned down.", None),
        ("Armenia asked the CSTO for help after Baku turned down its request for talks.", None),
        ("Armenia asked the CSTO for help. Iran turned the request down.", None),
        ("Armenia asked the CSTO for help. The bloc turned down a bid for observer status.", None),
        ("Armenia asked the CSTO for help. The bloc turned a convoy away.", None),
        ("Armenia asked the CSTO for help. It was late.", None),
        ("Armenia asked the CSTO for help. The bloc turned the volume down.", None),
    ],
)
def test_a_request_is_turned_down_in_many_words(text: str, outcome: str | None) -> None:
    """A request is declined by whoever was asked where it, or the request, is refused, rejected or turned down."""
    assert [row.outcome for row in found(text, "request") if row.addressee in ("org:csto", "body:nato/kfor")] == [outcome]


@pytest.mark.parametrize("other", ["Georgia's request", "a request from Georgia"])
def test_a_request_of_others_is_another_one(other: str) -> None:
    """What is turned down of one state says nothing of what another one asked for."""
    told = [(row.requester, row.outcome) for row in found(f"Armenia asked the CSTO for help. The bloc turned down {other}.", "request")]
    assert told == [("state:ARM", None), ("state:GEO", "declined")]


@pytest.mark.parametrize(
    ("text", "addressee", "subject"),
    [
        ("Kazakhstan seeks CSTO's help", "org:csto", "military_assistance"),
        ("Kazakhstan sought the help of the CSTO.", "org:csto", "military_assistance"),
        ("Kyrgyzstan seeks Russian help", "state:RUS", "other"),
        ("Kazakhstan seeks help to build a dam", None, "other"),
    ],
)
def test_whose_help_is_sought_is_asked(text: str, addressee: str | None, subject: str) -> None:
    """Whose help is sought is asked for it."""
    assert [(row.requester[:6], row.addressee, row.subject) for row in found(text, "request")] == [("state:", addressee, subject)]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("In January 2022 we deployed 2,000 troops in Kazakhstan at the request of President Tokayev.", "military_assistance"),
        ("Peacekeepers were sent at the request of the Kazakh government.", "military_assistance"),
        ("The meeting was held at the request of Kazakhstan.", "other"),
    ],
)
def test_troops_at_a_request_are_what_was_asked_for(text: str, subject: str) -> None:
    """Where troops go at somebody's request, military help was asked for, whoever sends them."""
    assert [(value_at(row, "requester"), row.subject, row.outcome) for row in found(text, "request")] == [("state:KAZ", subject, "granted")]
