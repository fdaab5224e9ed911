"""Where arms strike: places that are attacked, fire that is exchanged, whose what is attacked is, and operations and requests that end."""

import pytest

from .reading import found, told, value_at


@pytest.mark.parametrize(
    ("text", "kind", "where"),
    [
        ("Gunmen attacked the village of Sobane, killing 35 people.", "casualty_report", "place:sobane"),
        ("The shelling of the town of Goris wounded four people.", "casualty_report", "place:AM/goris"),
        ("Two people died in the bombing of Sana'a.", "casualty_report", "place:YE/sanaa"),
        ("Rebels raided the town of Gao and killed three soldiers.", "casualty_report", "place:ML/gao"),
        ("Malian rebels captured Gao on Monday.", "armed_incident", "place:ML/gao"),
        ("Protests erupted in Gorodok on Monday.", "unrest", "place:gorodok"),
        ("Police arrested 53 people in Gorodok on Monday.", "enforcement_report", "place:gorodok"),
        ("Clashes in Zvecan left 30 soldiers hurt.", "casualty_report", "place:zvecan"),
        ("Clashes in Zvecan wounded 30 soldiers.", "casualty_report", "place:zvecan"),
    ],
)
def test_what_happens_there_has_the_place(text: str, kind: str, where: str) -> None:
    """Who comes to harm where arms strike does so in the place that is struck."""
    rows = found(text, kind)
    assert [str(value_at(row, "where.0")).partition("~")[0] for row in rows] == [where]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Residents of the village of Sobane said five people were killed.", "casualty_report"),
        ("The mayor of the city of Osh said five people were killed.", "casualty_report"),
        ("Two men were killed in Zorbek jail on Monday.", "casualty_report"),
    ],
)
def test_whose_place_it_is_is_not_where(text: str, kind: str) -> None:
    """The place whose people speak, and a name that goes on, are not where somebody was killed."""
    assert [value_at(row, "where") for row in found(text, kind)] == [()]


@pytest.mark.parametrize("text", ["The senator attacked Austin over the war in Mali.", "The protest in Telegram channels was loud."])
def test_people_and_channels_are_no_towns(text: str) -> None:
    """A name that a text does not place stays nobody's town."""
    assert all(not str(place).startswith("place:") for kind in ("armed_incident", "unrest") for row in found(text, kind) for place in value_at(row, "where"))


@pytest.mark.parametrize(
    ("text", "kind", "actor", "target"),
    [
        ("Two border guards died in an exchange of fire near Kekh.", "battle", None, None),
        ("There was an exchange of fire between Armenian and Azerbaijani troops near Vardenis.", "border_clash", "state:ARM", "state:AZE"),
        ("An exchange of gunfire broke out between Kyrgyz and Tajik guards.", "border_clash", "state:KGZ", "state:TJK"),
        ("The exchange of artillery fire across the Line of Control went on for two days.", "border_clash", None, None),
        ("Three militants were killed in exchanges of heavy fire.", "battle", None, None),
    ],
)
def test_fire_is_exchanged(text: str, kind: str, actor: str | None, target: str | None) -> None:
    """An exchange of fire is a fight of two sides, of two states at their border."""
    rows = found(text, "armed_incident")
    assert [(value_at(row, "kind"), value_at(row, "actor.entity"), value_at(row, "target.entity")) for row in rows] == [(kind, actor, target)]


@pytest.mark.parametrize(
    "text",
    [
        "There was no exchange of fire on Sunday.",
        "An exchange of fire would end the truce.",
        "The ministers had an exchange of views.",
        "An exchange of prisoners began in Goris.",
    ],
)
def test_no_fire_is_exchanged(text: str) -> None:
    """Where none was, it is only thought of, or something else is exchanged, nobody fights."""
    assert found(text, "armed_incident") == []


@pytest.mark.parametrize(
    ("text", "actor", "target"),
    [
        ("Armenia accused Azerbaijan of shelling its positions.", "state:AZE", "state:ARM"),
        ("Kyrgyzstan said Tajikistan had fired on its border posts.", "state:TJK", "state:KGZ"),
        ("Azerbaijan shelled its positions, Armenia said.", "state:AZE", None),
        ("Syria bombed its own cities.", "state:SYR", "state:SYR"),
    ],
)
def test_nobody_attacks_what_is_theirs(text: str, actor: str, target: str | None) -> None:
    """What is attacked as "its" is of another than the one who attacks, but for its "own"."""
    assert [(value_at(row, "actor.entity"), value_at(row, "target.entity")) for row in found(text, "armed_incident")] == [(actor, target)]


@pytest.mark.parametrize(
    ("text", "phase", "conductor"),
    [
        ("The counter-terrorist operation in Almaty was declared over on Tuesday.", "completed", None),
        ("The army declared the security operation over.", "completed", "army"),
        ("Tokayev declared the counter-terrorist operation complete.", "completed", None),
        ("The police declared a counter-terrorist operation in Almaty.", "announced", "police"),
        ("A counter-terrorist operation was declared in Almaty on Thursday.", "announced", None),
    ],
)
def test_operations_that_are_declared(text: str, phase: str, conductor: str | None) -> None:
    """An operation that is declared is announced, one that is declared over is completed, by whoever carries it out."""
    assert [(value_at(row, "phase"), value_at(row, "conducted_by.text")) for row in found(text, "operation")] == [(phase, conductor)]


@pytest.mark.parametrize(
    ("text", "subject", "outcome"),
    [
        ("Libya asked Turkey for air, ground and naval support in December 2019.", "military_assistance", None),
        ("Barrow, Gambia's president, called on ECOWAS to intervene militarily if Jammeh refused to step down.", "military_assistance", None),
        ("Mali appealed to the CSTO for troops because France had refused to stay.", "military_assistance", None),
        ("Mali appealed to the CSTO for troops, but the bloc refused.", "military_assistance", "declined"),
        ("Mali asked France for soldiers, and France sent observers.", "military_assistance", None),
    ],
)
def test_answers_are_those_to_the_request(text: str, subject: str, outcome: str | None) -> None:
    """What somebody refuses in a condition or a reason is no answer, and all that is asked for is read."""
    assert [(value_at(row, "subject"), value_at(row, "outcome")) for row in found(text, "request")] == [(subject, outcome)]


@pytest.mark.parametrize(
    ("text", "target", "where"),
    [
        ("A bomb blast near the ministry wounded three.", "ministry", None),
        ("Two soldiers died in a grenade blast in Gao.", None, "place:ML/gao"),
        ("A suicide blast at a mosque in Kunduz killed 46 people on Friday.", "mosque", "place:AF/kunduz"),
        ("A landmine blast killed two soldiers near Fizuli.", None, "place:fizuli"),
    ],
)
def test_blasts_of_bombs_are_attacks(text: str, target: str | None, where: str | None) -> None:
    """A blast that is said to be one of a bomb is an attack where it harms somebody."""
    assert told(text, "armed_incident", [{"target.text": target, "where.0": where}]) == [{"target.text": target, "where.0": where}]


@pytest.mark.parametrize(
    "text",
    [
        "A gas blast killed three in Kazan.",
        "A mine blast killed 12 miners in Donbas.",
        "There was no bomb blast, police said.",
        "A bomb blast would shake the talks.",
        "An explosion in the centre of Goma injured 11 people.",
    ],
)
def test_other_blasts_are_none(text: str) -> None:
    """A blast of gas or of a pit, one that was not or is only thought of, and an explosion that nobody explains are no attack."""
    assert found(text, "armed_incident") == []


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Rocket fire from Lebanon killed two people in Haifa on Wednesday.", ("place:IL/haifa",)),
        ("Missiles from Yemen killed two people.", ()),
        ("Shelling from Rwanda killed two people in Goma.", ("place:CD/goma",)),
    ],
)
def test_whence_fire_comes_is_not_where_it_kills(text: str, where: tuple[str, ...]) -> None:
    """Where fire comes from is not where people are killed."""
    assert [value_at(row, "where") for row in found(text, "casualty_report")] == [where]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("Israel had threatened the force.", []),
        ("The drought threatened the stability of Mali.", []),
        ("Israel threatened war.", ["war"]),
        ("Israel threatened action against Iran.", ["action against Iran"]),
    ],
)
def test_who_is_threatened_is_no_threat(text: str, contents: list[str]) -> None:
    """What is threatened is not what somebody threatens with."""
    assert [row.text for row in found(text, "statement")] == contents


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Jermuk, Goris and Kapan were shelled on Tuesday.", ("place:AM/jermuk", "place:AM/goris", "place:AM/kapan")),
        ("Several towns, including Jermuk and Goris, were shelled on Tuesday.", ("place:AM/jermuk", "place:AM/goris")),
        ("Twelve people were hurt in Jermuk and Goris, and Kapan was shelled.", ("place:AM/kapan",)),
        ("Azerbaijan shelled Jermuk and Goris.", ("place:AM/jermuk", "place:AM/goris")),
    ],
)
def test_all_towns_of_a_row_are_struck(text: str, where: tuple[str, ...]) -> None:
    """A row of towns is struck as a whole, and a town of the clause before is not."""
    assert [value_at(row, "where") for row in found(text, "armed_incident")] == [where]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Armenia says 49 soldiers killed in overnight Azerbaijani attacks", "state:AZE"),
        ("Israel killed a commander in a strike on Beirut.", "state:ISR"),
    ],
)
def test_who_is_killed_in_an_attack_does_not_carry_it_out(text: str, actor: str) -> None:
    """In a headline those who are killed in attacks are not who attacks."""
    assert [value_at(row, "actor.entity") for row in found(text, "armed_incident")] == [actor]
