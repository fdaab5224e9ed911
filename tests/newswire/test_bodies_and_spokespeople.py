"""Bodies and spokespeople: whose ministry, office or press center speaks, of what an office is, and what is said in short."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Moldova quit the pact. “A pity,” Foreign Ministry spokeswoman Olga Petrova said in Moscow.", "body:RUS/ministry-of-foreign-affairs"),
        ("MOSCOW, May 4. /TASS/. Moldova quit the pact, Foreign Ministry spokeswoman Olga Petrova said.", "body:RUS/ministry-of-foreign-affairs"),
        ("Armenia quit the pact. “A pity,” Foreign Ministry spokeswoman Olga Petrova said.", "body:ARM/ministry-of-foreign-affairs"),
        ("The Armenian Foreign Ministry objected. It is late, ministry spokeswoman Olga Petrova said.", "body:ARM/ministry-of-foreign-affairs"),
        ("It is late, ministry spokeswoman Olga Petrova said.", None),
        ("Yerevan will be represented by its permanent envoy to the CSTO Aram Petrosyan.", "state:ARM"),
        ("Moscow expects Armenia to return, Deputy Foreign Minister Ivan Petrov said.", "state:RUS"),
        ("Moscow lies far from Armenia, Deputy Foreign Minister Ivan Petrov said.", None),
        ("It is over, Olga Petrova, press secretary of the Belarusian president, said.", "state:BLR"),
    ],
)
def test_an_office_is_of_whom_it_speaks_for(text: str, of: str | None) -> None:
    """A bare ministry is of where its spokeswoman speaks, else of the dateline; "its" office of the subject; a president's aide of the state."""
    assert [value_at(row, "of") for row in found(text, "tenure")] == [of]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The road is shut, the press center of the Tajik Defense Ministry said.", "body:TJK/press-center"),
        ("The road is shut, the press center of the stadium said.", None),
        ("Pashinyan left for Moscow. His office said the road was shut.", "body:ARM/office"),
        ("A trader left for Moscow. His office said the road was shut.", None),
        ("Tajikistan thanked Russia. Ten men were held across the country, the interior ministry said.", "body:TJK/ministry-of-internal-affairs"),
        ("Tajikistan thanked Russia. Ten men were held, the interior ministry said.", None),
    ],
)
def test_who_speaks_for_somebody_is_theirs(text: str, source: str | None) -> None:
    """A press center and an office that a pronoun owns are of the state of whom they speak for."""
    assert [value_at(row, "attribution.source") for row in found(text, "statement")] == [source]


@pytest.mark.parametrize(
    "text",
    [
        "“The road is shut,” the Tajik Defense Ministry said on its Telegram channel. Two trucks burned, it added.",
        "The road is shut, the Tajik Defense Ministry told Interfax. Two trucks burned, it said.",
        "The road is shut, the Tajik Defense Ministry said in a statement. Two trucks burned, it said.",
    ],
)
def test_it_goes_on_with_the_ministry(text: str) -> None:
    """Who has commented on a quotation or a clause goes on as "it"."""
    assert [value_at(row, "attribution.source") for row in found(text, "statement")] == ["body:TJK/ministry-of-defence"] * 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Will it last? Probably not, says Petrov.", ["Probably not"]),
        ("On Monday, says Petrov.", []),
        ("Tajikistan says ready to host drills", ["ready to host drills"]),
        ("Zas says open questions remain.", ["open questions remain"]),
        ("Rahmon spoke, blaming “foreign gangs” for the riots.", ["“foreign gangs” for the riots"]),
        ("Baku returned fire, accusing Armenian “saboteurs” of mining the road.", ["of mining the road"]),
        ("Rahmon said “old friends” had come.", ["“old friends” had come"]),
    ],
)
def test_what_is_said_in_short(text: str, said: list[str]) -> None:
    """Answers and headlines without a verb, and charges against somebody in quotation marks, are what is said."""
    assert [value_at(row, "text") for row in found(text, "statement")] == said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“No,” Zas said at the close of an emergency summit in Minsk.", [("place:BY/minsk", "extraordinary")]),
        ("At a summit in Minsk, Pashinyan refused to sign.", [("place:BY/minsk", None)]),
        ("Pashinyan will speak at a summit in Minsk.", []),
        ("Climbers stood at the summit in Nepal.", []),
        ("If Pashinyan spoke at a summit in Minsk, he would be heard.", []),
    ],
)
def test_a_summit_is_held_where_somebody_spoke(text: str, expected: list[tuple[str, str | None]]) -> None:
    """What was said or done at a summit somewhere tells that it was held, whoever was there."""
    assert [(value_at(row, "where.0"), value_at(row, "session")) for row in found(text, "meeting")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The CSTO decided to send troops. The decision was taken by consensus.", [("org:csto", "consensus")]),
        ("The CSTO decided to send troops. The decision was made on Thursday.", [("org:csto", None)]),
        ("The CSTO decided to send troops. The decision was taken by consensus, the UN said.", [("org:csto", None), (None, "consensus")]),
        ("It rained. The decision was taken by consensus.", [(None, "consensus")]),
    ],
)
def test_the_decision_is_the_one_before(text: str, expected: list[tuple[str | None, str | None]]) -> None:
    """How a decision was taken belongs to the one just told, unless another voice tells it."""
    assert [(value_at(row, "body"), value_at(row, "procedure")) for row in found(text, "decision")] == expected


@pytest.mark.parametrize(
    ("text", "source_text"),
    [
        ("No casualties among CSTO peacekeepers - Defense Ministry", "Defense Ministry"),
        ("Shelling on Tajik border, no casualties - Defense Ministry", "Defense Ministry"),
        ("Shelling on Tajik border, no casualties: Defense Ministry", "Defense Ministry"),
        ("No clashes on Tajik border, no casualties: Defense Ministry", "Defense Ministry"),
        ("Shelling on Tajik border, no casualties", None),
    ],
)
def test_a_headline_without_casualties_has_its_voice(text: str, source_text: str | None) -> None:
    """That nobody was harmed is told by who stands behind the dash."""
    assert [value_at(row, "attribution.source_text") for row in found(text, "casualty_report")] == [source_text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Armenia invoked Article 4, requesting consultations.", ("state:ARM", None, None)),
        ("Armenia belongs to the CSTO. Yerevan asked for help.", ("state:ARM", "org:csto", None)),
        ("The CSTO summit ended. Armenia asked for help with its floods.", ("state:ARM", None, None)),
        ("Yerevan asked the CSTO for help. Once again it was rebuffed.", ("state:ARM", "org:csto", "declined")),
        ("Yerevan asked the CSTO for help, but was rebuffed.", ("state:ARM", "org:csto", "declined")),
        ("Yerevan asked the CSTO for help, and was not rebuffed.", ("state:ARM", "org:csto", None)),
        ("Yerevan asked the CSTO for help. The offer was rebuffed.", ("state:ARM", "org:csto", None)),
    ],
)
def test_a_request_is_told_beside_the_rest(text: str, expected: tuple[str, str | None, str | None]) -> None:
    """A participle asks as its subject does, and the next sentence tells what came of it."""
    told = [(value_at(row, "requester"), value_at(row, "addressee"), value_at(row, "outcome")) for row in found(text, "request")]
    assert told == [expected]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Ministers to meet in Minsk, secretariat says\n\nThey will meet on Friday, the CSTO Secretariat said.", "body:csto/secretariat"),
        ("Azerbaijan shelled border - ministry\n\nTwo posts burned, the Armenian Defense Ministry reported.", "body:ARM/ministry-of-defence"),
        (
            "Azerbaijan shelled border - ministry\n\nTwo posts burned, the Armenian Defense Ministry said. Azerbaijan's Defense Ministry denied it.",
            None,
        ),
        ("Azerbaijan shelled border - ministry\n\nTwo posts burned.", None),
    ],
)
def test_a_headline_names_in_short_who_speaks_below(text: str, source: str | None) -> None:
    """A bare ministry of a headline is the one that the text below it names, where it names one alone."""
    assert value_at(found(text, "statement")[0], "attribution.source") == source
