"""Speakers before: "he" and "the president" mean who spoke or was told of right before, and nobody of whom only the words tell."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Shoigu said the base would stay. The draft is ready, a source in the staff told the agency. The post went to Kazakhstan, he recalled.", None),
        ("Shoigu said the base would stay.\n\nZas will travel, the source told TASS. “It is decided,” he added.", None),
        ("Zas is ill, according to a source in the secretariat. “He will be replaced,” he said.", None),
        ("Two men died, according to a spokesman for the ministry in Batken. Putin, he said, knew of it.", None),
        ("Petrov is ill, according to Ivan Sidorov from the clinic. He will be replaced, he added.", "person:ivan-sidorov"),
        ("Tokayev told them how it was. Putin helped, he said, and will help.", "person:kassym-jomart-tokayev"),
        ("Putin said gas was a source of wealth. “It is ours,” he said.", "person:vladimir-putin"),
        ("Two sources told Reuters that Zas would leave. He said he would stay.", "person:stanislav-zas"),
        ("Khrenin said the border was quiet. “They bring up forces. We see it,” he said.", "person:viktor-khrenin"),
        ("Putin will come, according to the ministry. He said he would stay.", "person:vladimir-putin"),
    ],
)
def test_he_goes_on_with_who_spoke_before(text: str, source: str | None) -> None:
    """A source without a name goes on as "he", whoever was named before; who is told of in the same sentence does not say it."""
    assert value_at(found(text, "statement")[-1], "attribution.source") == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "Kassym-Jomart Tokayev rang up on Monday.\n\nOn Tuesday Lukashenko met with Zas. “Not all is smooth,” the president stressed.",
            "person:alexander-lukashenko",
        ),
        (
            "Belarusian President Alexander Lukashenko rang up Kazakh President Kassym-Jomart Tokayev. Lukashenko received Zas. “Fine,” the president noted.",
            "person:alexander-lukashenko",
        ),
        ("Zas met with Lukashenko in Minsk. “We will help,” the president said.", "person:alexander-lukashenko"),
        ("Armenian President Vahagn Khachaturyan came. Lukashenko met with Zas. “We will help,” the president said.", "person:alexander-lukashenko"),
        (
            "Shoigu spoke. According to Belarusian Defence Minister Viktor Khrenin, it is tense. “They come. We see it,” the minister said.",
            "person:viktor-khrenin",
        ),
        ("Zas visited Minsk. Lukashenko and Tokayev met on Tuesday. “We will help,” the president said.", None),
        ("Tokayev met with Putin in Moscow. “We agreed,” the president said.", None),
        ("Putin met Tokayev. The government resigned. “We will help,” the president said.", None),
    ],
)
def test_a_bare_office_is_that_of_who_was_told_of(text: str, source: str | None) -> None:
    """The subject of the sentence before bears the office, unless somebody else there bears it too; nobody of two who did something together."""
    assert value_at(found(text, "statement")[-1], "attribution.source") == source
