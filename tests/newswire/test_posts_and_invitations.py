"""A clause behind a title says since when the post is held; who thanks for an invitation is who would travel."""

import pytest

from .reading import found, value_at

ZAS = "CSTO Secretary General Stanislav Zas"


@pytest.mark.parametrize(
    ("text", "since"),
    [
        (f"{ZAS}, who has held the post since 2020, met Tokayev.", "2020"),
        (f"{ZAS}, who has occupied the post since January 2020, met Tokayev.", "2020-01"),
        (f"{ZAS} has held talks since Monday.", None),
        (f"{ZAS} met Japarov, who has held the post since 2021.", None),
        (f"{ZAS}, who held the post in 2020, met Tokayev.", None),
    ],
)
def test_since_when_a_post_is_held(text: str, since: str | None) -> None:
    (held,) = found(text, "tenure")
    assert (value_at(held, "office"), value_at(held, "since.edtf")) == ("secretary general", since)


@pytest.mark.parametrize(
    ("text", "visitors"),
    [
        ("Tokayev thanked Lukashenko for the invitation to visit Minsk.", ["person:kassym-jomart-tokayev"]),
        ("Tokayev accepted an invitation from Lukashenko to visit Minsk.", ["person:kassym-jomart-tokayev"]),
        ("Tokayev thanked Lukashenko for the visit.", []),
    ],
)
def test_who_would_travel(text: str, visitors: list[str]) -> None:
    assert [value_at(one, "visitor") for one in found(text, "visit")] == visitors
