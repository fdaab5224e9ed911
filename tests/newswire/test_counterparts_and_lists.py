"""Counterparts and lists: who meets by a name in commas, by what officials without names they are, and by a list behind a colon."""

import pytest

from .reading import found, value_at


def _met(text: str) -> list[list[object]]:
    return [[value_at(one, f"participants.{number}") for number in range(len(one.participants))] for one in found(text, "meeting")]


_JAPAROV, _RAHMON, _ZAS = "person:sadyr-japarov", "person:emomali-rahmon", "person:stanislav-zas"
_MIRZOYAN, _MAKEI, _PUTIN = "person:ara-mirzoyan", "person:vladimir-makei", "person:vladimir-putin"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Sadyr Japarov and his Tajik counterpart, Emomali Rahmon, met in Osh.", [[_JAPAROV, _RAHMON]]),
        ("President Sadyr Japarov and his Tajik counterpart, Emomali Rahmon, held talks in Osh.", [[_JAPAROV, _RAHMON]]),
        ("President Sadyr Japarov received his Tajik counterpart, Emomali Rahmon, in Osh.", [[_JAPAROV, _RAHMON]]),
        ("Putin, his Tajik counterpart, Emomali Rahmon, and Zas met in Osh.", [[_PUTIN, _RAHMON, _ZAS]]),
        ("Zas met his Tajik counterpart, Putin said.", [[_ZAS, "state:TJK"]]),
        ("Putin waited and his Tajik counterpart, Emomali Rahmon, met Zas.", [[_RAHMON, _ZAS]]),
    ],
)
def test_a_counterpart_is_who_is_named_in_commas(text: str, expected: list[list[object]]) -> None:
    """ "His counterpart, NAME," meets as NAME does."""
    assert _met(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zas spoke by phone with the heads of both security councils.", [[_ZAS]]),
        ("Emomali Rahmon received the heads of delegations.", [[_RAHMON]]),
        ("Emomali Rahmon received the foreign ministers of Russia and Armenia.", [[_RAHMON, "state:RUS", "state:ARM"]]),
        ("The Council of Foreign Ministers met in Dushanbe. Emomali Rahmon received the heads of delegations.", [[], [_RAHMON]]),
        ("Emomali Rahmon received the ministers' letters.", []),
        ("Emomali Rahmon welcomed the delegates of the forum.", []),
        ("Zas spoke by phone with neighbours.", []),
    ],
)
def test_officials_without_names_are_met_too(text: str, expected: list[list[object]]) -> None:
    """Somebody who receives or phones officials meets them, and apart from their own session."""
    assert _met(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CSTO leaders prepare to meet in Bishkek on November 27.", ["planned"]),
        ("As CSTO leaders are preparing to meet in Bishkek, police closed roads.", ["planned"]),
        ("CSTO leaders refused to meet in Bishkek.", []),
        ("CSTO leaders prepare for war.", []),
    ],
)
def test_who_prepares_to_meet_will_meet(text: str, expected: list[str]) -> None:
    """A meeting for which those who meet prepare is planned."""
    assert [one.status for one in found(text, "meeting")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The meeting was attended by:\n\n- Ara Mirzoyan, Foreign Minister of Armenia;\n\n- Vladimir Makei.\n\nPutin left.", [[_MIRZOYAN, _MAKEI]]),
        ("The CSTO session opened. It was attended by: Ara Mirzoyan, Foreign Minister of Armenia; and Stanislav Zas.", [[_MIRZOYAN, _ZAS]]),
        ("The meeting was attended by: Ara Mirzoyan, Vladimir Makei and Stanislav Zas.", [[_MIRZOYAN, _MAKEI, _ZAS]]),
        ("The meeting was attended by:\n\n► Ara Mirzoyan;\n\n► Vladimir Makei.\n\nPutin left.", [[_MIRZOYAN, _MAKEI]]),
        ("The school was attended by:\n\n- Vladimir Makei;\n\n- Stanislav Zas.", []),
        ("The meeting was not attended by:\n\n- Vladimir Makei;\n\n- Stanislav Zas.", []),
    ],
)
def test_a_list_behind_a_colon_says_who_attended(text: str, expected: list[list[object]]) -> None:
    """The first name of each item of a list is that of somebody who attended."""
    assert _met(text) == expected
