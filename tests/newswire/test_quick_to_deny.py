"""Quick to deny: what is denied or said by an infinitive that hangs on another verb, over a day, or on how somebody is; and what somebody will not say."""

import pytest

from .reading import found, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kremlin officials continued on Monday to deny that Russia had asked its CSTO allies for troops.", ["denied"]),
        ("Kyiv hastened on Sunday to deny that it had asked Russia for troops.", ["denied"]),
        ("The ministry was quick on Monday to deny that Russia had asked Armenia for troops.", ["denied"]),
        ("Armenia continued on Monday to insist that it had asked Russia for troops.", ["reported"]),
        ("The ministry refused on Monday to confirm that Russia had asked Armenia for troops.", []),
        ("The ministry refused to confirm or deny that Russia had asked Armenia for troops.", []),
        ("Officials have yet to confirm that Russia has asked Armenia for troops.", []),
        ("The ministry declined to say that Russia had asked Armenia for troops.", []),
    ],
)
def test_a_denial_reaches_over_the_day_to_what_is_denied(text: str, expected: list[str]) -> None:
    """Who continues or hastens to deny denies; who refuses to confirm says nothing."""
    assert [row.status for row in found(text, "request")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tokayev was careful to say that the troops had left.", [{"status": "reported", "attribution.source": "person:kassym-jomart-tokayev"}]),
        ("Kazakhstan was quick to deny that the troops had left.", [{"status": "denied", "attribution.source": "state:KAZ"}]),
        ("Tokayev was not quick to say that the troops had left.", []),
        ("Tokayev would be quick to say that the troops had left.", []),
        ("The ministry refused to confirm or deny that the troops had left.", []),
    ],
)
def test_who_is_quick_to_say_something_says_it(text: str, expected: list[dict[str, object]]) -> None:
    """An adjective with "be" carries what is said; denied or supposed it does not."""
    assert told(text, "statement", expected) == expected


_JAPAROV = '"We buried our citizens," Kyrgyz President Sadyr Japarov told a rally in Osh.\n\n'


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (_JAPAROV + "A spokesman for Rahmon would not say whether the president had apologised. He said only that the call had been short.", None),
        (_JAPAROV + "A spokesman for Rahmon declined to comment. He said that the call had been short.", None),
        (_JAPAROV + "Rahmon's spokesman, Abdufattoh Sharifzoda, declined to comment. He said that the call had been short.", "person:abdufattoh-sharifzoda"),
        (_JAPAROV + "Rahmon declined to comment. He said that the call had been short.", "person:emomali-rahmon"),
        (_JAPAROV + "He said that the call had been short.", "person:sadyr-japarov"),
    ],
)
def test_he_is_the_spokesman_who_would_not_say(text: str, source: str | None) -> None:
    """Behind somebody without a name who speaks for another, "he" is neither the other nor who spoke before."""
    last = told(text, "statement", [{}, {"attribution.source": source}])[-1]
    assert last == {"attribution.source": source}
