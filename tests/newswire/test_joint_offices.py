"""Joint offices and forms of address: two offices of one person, "H.E." and "Mr." before a name, and "Minister" beside a longer title."""

import pytest

from .reading import found, value_at


def _held(text: str) -> list[tuple[object, ...]]:
    return sorted((tuple(value_at(one, path) for path in ("person", "office", "of")) for one in found(text, "tenure")), key=str)


_NURTLEU, _MUHRIDDIN = "person:murat-nurtleu", "person:sirojiddin-muhriddin"
_BOTH = [(_NURTLEU, "deputy prime minister", "state:KAZ"), (_NURTLEU, "minister of foreign affairs", "state:KAZ")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Murat Nurtleu, Deputy Prime Minister – Minister of Foreign Affairs of Kazakhstan, came.", _BOTH),
        ("Deputy Prime Minister - Minister of Foreign Affairs of the Republic of Kazakhstan Murat Nurtleu came.", _BOTH),
        ("Murat Nurtleu, Minister of Foreign Affairs of Kazakhstan, came.", _BOTH[1:]),
        (
            "Nikol Pashinyan, Prime Minister of Armenia - Minister Lavrov was there too - came.",
            [("person:nikol-pashinyan", "prime minister", "state:ARM"), ("person:sergey-lavrov", "minister", None)],
        ),
    ],
)
def test_a_dash_joins_two_offices(text: str, expected: list[tuple[object, ...]]) -> None:
    """A deputy head of government who has a ministry holds both offices of the same state."""
    assert _held(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The President of the Republic of Tajikistan, H.E. Emomali Rahmon, came.", [("person:emomali-rahmon", "president", "state:TJK")]),
        ("H.E. Mr. Sirojiddin Muhriddin, Minister of Foreign Affairs of Tajikistan, came.", [(_MUHRIDDIN, "minister of foreign affairs", "state:TJK")]),
        ("Zas met the Minister of Foreign Affairs of Tajikistan, H.E. Mr. Sirojiddin Muhriddin.", [(_MUHRIDDIN, "minister of foreign affairs", "state:TJK")]),
        ("President of Tajikistan H.E. Emomali Rahmon came.", [("person:emomali-rahmon", "president", "state:TJK")]),
        ("The President of Tajikistan, His Excellency Mr. Emomali Rahmon, came.", [("person:emomali-rahmon", "president", "state:TJK")]),
        ("H.E. Emomali Rahmon came.", []),
    ],
)
def test_forms_of_address_stand_before_names(text: str, expected: list[tuple[object, ...]]) -> None:
    """ "H.E." and "Mr." are no offices and no names, one behind the other neither."""
    assert _held(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sergey Lavrov, Minister of Foreign Affairs of Russia, spoke. Minister Lavrov left.", ["minister of foreign affairs"]),
        ("Foreign Minister Sergey Lavrov spoke. Minister Lavrov left.", ["foreign minister"]),
        ("Minister Lavrov left.", ["minister"]),
    ],
)
def test_a_short_title_is_no_second_office(text: str, expected: list[str]) -> None:
    """ "Minister" beside a name is the longer title that the text gives the same person elsewhere."""
    assert [one.office for one in found(text, "tenure")] == expected
