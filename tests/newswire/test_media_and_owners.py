"""Media and owners: what an outlet or movement is by the word beside its name, and whose an office is that stands alone."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Tajikistan's state news agency Khovar said that the gate was open.", "org:khovar"),
        ("Tajik television channel Safina said that the gate was open.", "org:safina"),
        ("The Telegram channel Rybar said that the gate was open.", "org:rybar"),
        ("The gate was open, the weekly Jeune Afrique reported.", "org:jeune-afrique"),
        ("The gate was open, the Khabar 24 channel reported.", "org:khabar-24"),
        ("The gate was open, the Kazakh Khabar 24 channel reported.", "org:khabar-24"),
        ("The gate was open, the Kommersant newspaper reported.", "org:kommersant"),
        ("The gate was open, the TASS news agency reported.", "org:tass"),
        ("The Islamic Courts movement said that the gate was open.", "org:islamic-courts"),
        ("The Ukrainian general staff said that the gate was open.", "body:UKR/general-staff"),
        ("Ukraine's General Staff said that the gate was open.", "body:UKR/general-staff"),
        ("The U.N. refugee agency said that the gate was open.", "body:un/unhcr"),
        ("The gate was open, the Almaty newspaper reported.", None),
        ("The Telegram channel of the garrison said that the gate was open.", None),
        ("The opposition movement said that the gate was open.", None),
        ("The channel's author, Ivan Petrov, said that the gate was open.", "person:ivan-petrov"),
        ("Russian general Ivan Petrov said that the gate was open.", "person:ivan-petrov"),
    ],
)
def test_an_outlet_is_nobody(text: str, source: str | None) -> None:
    """A name beside "channel", "portal" or "newspaper" is an organisation; without a name the word is nobody, and beside a person nothing changes."""
    assert value_at(found(text, "statement")[0], "attribution.source") == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Nigerian President Olusegun Petrov arrived. The Nigerian leader said that the gate was open.", "person:olusegun-petrov"),
        ("Ghanaian Prime Minister Kofi Petrov arrived. The Ghanaian leader said that the gate was open.", "person:kofi-petrov"),
        ("Malian rebel Iyad Petrov arrived. The Malian leader said that the gate was open.", None),
        ("Nigerian President Olusegun Petrov arrived. The Malian leader said that the gate was open.", None),
        (
            "CSTO Deputy Secretary General: “We stay at the gate”\n\nWe spoke to Valery Semerikov, Deputy Secretary General of the CSTO.",
            "person:valery-semerikov",
        ),
        ("CSTO spokesman: “We stay at the gate”\n\nIvan Petrov, spokesman of the CSTO, left. Oleg Sidorov, spokesman of the CSTO, came.", None),
    ],
)
def test_a_title_alone_means_its_one_bearer(text: str, source: str | None) -> None:
    """The leader of a nation is its head named in the text, and a headline's title means who is named with it; of several it means nobody."""
    assert value_at(found(text, "statement")[0], "attribution.source") == source


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("State Department spokesman Ned Petrov told reporters that the gate was open.", "body:USA/department-of-state"),
        ("The Kremlin said the gate was open.\n\nSpokesman Dmitry Petrov told reporters that it was late.", "state:RUS"),
        ("Armenia's Foreign Ministry was silent. The gate was open, Deputy Foreign Minister Vahan Petrov said.", "state:ARM"),
        ("Armenia's Defence Ministry was silent. The gate was open, Deputy Foreign Minister Vahan Petrov said.", None),
        ("France and Mali said the gate was open.\n\nSpokesman Dmitry Petrov told reporters that it was late.", None),
        ("Ivan Sidorov said the gate was open.\n\nSpokesman Dmitry Petrov told reporters that it was late.", None),
    ],
)
def test_an_office_is_of_the_only_owner(text: str, of: str | None) -> None:
    """A spokesman is of the institution before the title or of who spoke before; a minister of whose ministry in that field was named; of two of none."""
    assert value_at(found(text, "tenure")[0], "of") == of


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("Former junta chief Johnny Petrov returned to the capital.", []),
        ("Junta chief Johnny Petrov returned to the capital.", ["chief"]),
        ("The former colony welcomed junta chief Johnny Petrov.", ["chief"]),
    ],
)
def test_former_reaches_over_a_noun(text: str, offices: list[str]) -> None:
    """Who was once the chief of a junta is so no more."""
    assert [value_at(one, "office") for one in found(text, "tenure")] == offices


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("• The gate was open, according to a separatist official", "The gate was open"),
        ("(Zas said the gate was open.)", "the gate was open"),
        ("Zas said the gate (of the fort) was open (for now).", "the gate (of the fort) was open (for now)"),
    ],
)
def test_marks_around_a_sentence_are_not_said(text: str, said: str) -> None:
    """A bullet and the brackets around a whole sentence belong to the page; those within a content stay."""
    assert value_at(found(text, "statement")[0], "text") == said


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("Foday Petrov returned to Freetown. Nigerian troops watched. Petrov asked the nation to forgive him.", None),
        ("Nigerian troops fought in Kano. Petrov asked the nation to forgive him.", "state:NGA"),
    ],
)
def test_soldiers_from_abroad_are_not_the_nation(text: str, addressee: str | None) -> None:
    """Soldiers told of behind a town of another state do not make theirs the nation."""
    assert [value_at(one, "addressee") for one in found(text, "request")] == ([addressee] if addressee is not None else [])
