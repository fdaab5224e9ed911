"""Former offices: who had an office once is nobody who has it now, and the dates of an office are not those of what its holder says."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sooronbay Jeenbekov, then the president of Kyrgyzstan, told reporters that the road was open.", []),
        ("Sooronbay Jeenbekov, then Kyrgyzstan's president, said the road was open.", []),
        ("The then-CSTO secretary general, Nikolai Bordyuzha, said the road was open.", []),
        ("Then-Kyrgyz President Sooronbay Jeenbekov said the road was open.", []),
        ("Kyrgyzstan's first president, Askar Akayev, said the road was open.", []),
        ("Kyrgyzstan's fourth president Almazbek Atambayev said the road was open.", []),
        ("The deposed president of Kyrgyzstan, Kurmanbek Bakiyev, said the road was open.", []),
        ("The last Soviet leader, Mikhail Gorbachev, said the road was open.", []),
        ("Then Sadyr Japarov, president of Kyrgyzstan, said the road was open.", ["president"]),
        ("Sadyr Japarov, the president of Kyrgyzstan, then said the road was open.", ["president"]),
        ("At first President Sadyr Japarov said the road was open.", ["president"]),
        ("Last Monday Kyrgyz President Sadyr Japarov said the road was open.", ["president"]),
        ("First Deputy Prime Minister Daniyar Amangeldiev said the road was open.", ["first deputy prime minister"]),
        ("The CSTO appointed Taalatbek Masadykov as its next secretary general.", ["secretary general"]),
        ("Longtime president Emomali Rahmon said the road was open.", ["president"]),
    ],
)
def test_an_office_of_another_time_makes_no_tenure(text: str, expected: list[str]) -> None:
    """Of an office that somebody had once, with no date of its end, no tenure is told."""
    assert [row.office for row in found(text, "tenure")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kyrgyzstan's president at the time said the road was open.", None),
        ("The secretary general of the CSTO at that time said the road was open.", None),
        ("The previous secretary general of the CSTO said the road was open.", None),
        ("The next secretary general of the CSTO said the road was open.", None),
        ("Sooronbay Jeenbekov, once the president of Kyrgyzstan, said the road was open.", "person:sooronbay-jeenbekov"),
        ("Nikolai Bordyuzha, secretary general until the end of 2016, said the road was open.", "person:nikolai-bordyuzha"),
        ("In 2010 the CSTO secretary general said the road was open.", "person:nikolai-bordyuzha"),
        ("In May 2021 the CSTO secretary general said the road was open.", "person:stanislav-zas"),
        ("The CSTO secretary general said the road was open.", "person:stanislav-zas"),
    ],
)
def test_who_speaks_had_the_office_then(text: str, expected: str | None) -> None:
    """A title of another time is not whoever has the office on the day of publication, and the year that a sentence begins with tells who had it."""
    (row,) = found(text, "statement")
    assert value_at(row, "attribution.source") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nikolai Bordyuzha, the CSTO secretary general between 2003 and 2016, said the road was open.", None),
        ("Kassym-Jomart Tokayev, president since 2019, said on Monday that the road was open.", "2022-01-10"),
        ("Kassym-Jomart Tokayev, the president, said in 2021 that the road was open.", "2021"),
    ],
)
def test_the_dates_of_an_office_are_its_own(text: str, expected: str | None) -> None:
    """From when to when somebody had an office is not when they said something."""
    (row,) = found(text, "statement")
    assert value_at(row, "when.edtf") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The then president of Kyrgyzstan said the road was open.", "The then president of Kyrgyzstan"),
        ("Kyrgyzstan's then president said the road was open.", "Kyrgyzstan's then president"),
    ],
)
def test_then_belongs_to_the_office(text: str, expected: str) -> None:
    """Between an article and a title "then" is a part of what somebody is called."""
    (row,) = found(text, "statement")
    assert row.attribution.source_text == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Former Kyrgyz President Kurmanbek Bakiyev asked Russia for help.", "person:kurmanbek-bakiyev"),
        ("One-time Kyrgyz President Kurmanbek Bakiyev asked Russia for help.", "person:kurmanbek-bakiyev"),
        ("Ousted Kyrgyz President Kurmanbek Bakiyev asked Russia for help.", "person:kurmanbek-bakiyev"),
        ("A former president of Kyrgyzstan asked Russia for help.", None),
        ("A one-time president of Kyrgyzstan asked Russia for help.", None),
        ("Kyrgyzstan's then president asked Russia for help in 2010.", "state:KGZ"),
        ("The president of Kyrgyzstan asked Russia for help.", "state:KGZ"),
    ],
)
def test_for_whom_somebody_asks(text: str, expected: str | None) -> None:
    """Who had an office once asks for nobody but themselves; who had it then asked for the state."""
    (row,) = found(text, "request")
    assert value_at(row, "requester") == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The former Kyrgyz president met Emomali Rahmon in Osh.", "meeting"),
        ("Kyrgyzstan's former prime minister decided to leave the CSTO.", "decision"),
        ("The former secretary general of the CSTO decided to send a mission.", "decision"),
    ],
)
def test_who_is_out_of_office_acts_for_no_state(text: str, kind: str) -> None:
    """A state neither meets anybody nor decides by somebody who has left office."""
    assert found(text, kind) == []
