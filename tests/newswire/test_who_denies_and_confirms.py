"""Whose words: nicknames, leaders who are only named, figures that are put right, and who told the earlier one."""

import pytest

from csto_events import parse

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ilia Sarov, the ex-officer known as Kestrel, has left. The gang will fight, he said.", "person:ilia-sarov"),
        ('Gang leader Ilia Sarov, better known as "Kestrel", has left. Kestrel said that the gang would fight.', "person:ilia-sarov"),
        ("Ilia Sarov, alias Kestrel, has left. He said the gang would fight.", "person:ilia-sarov"),
        ("Ilia Sarov, who is also known as Kestrel, has left. Kestrel said the gang would fight.", "person:ilia-sarov"),
        ("The operation known as Kestrel has failed, Putin said. He said troops would fight.", "person:vladimir-putin"),
        ("The town, also known as Kestrel, has fallen, Putin said. He said troops would fight.", "person:vladimir-putin"),
    ],
)
def test_nicknames(text: str, expected: str) -> None:
    """What somebody is known as besides names nobody else; what an operation or a town is known as names no person."""
    assert {value_at(row, "attribution.source") for row in found(text, "statement")} == {expected}


def test_nicknames_are_aliases() -> None:
    """A person who is not known before has the nickname for an alias."""
    (person,) = parse("Ilia Sarov, known as Kestrel, has left. He said the gang would fight.").entities
    assert person.name == "Ilia Sarov"
    assert person.aliases == ("Kestrel",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ilia Sarov said that units had landed. Commanding the contingent is General Marek Dolin. It will stay, he stressed.", "person:ilia-sarov"),
        ("Ilia Sarov said that units had landed. The contingent is led by General Marek Dolin. It will stay, he stressed.", "person:ilia-sarov"),
        ("Ilia Sarov said that units had landed. General Marek Dolin leads the contingent. It will stay, he stressed.", "person:marek-dolin"),
        ("The units have landed. Commanding the contingent is General Marek Dolin. It will stay, he stressed.", "person:marek-dolin"),
    ],
)
def test_leaders_who_are_only_named(text: str, expected: str) -> None:
    """Who is only named as the leader of a force does not take the floor from who has spoken before."""
    assert value_at(found(text, "statement")[-1], "attribution.source") == expected


@pytest.mark.parametrize(
    ("text", "expected", "statements"),
    [
        ("12 soldiers were killed, not 20 as Baku had claimed.", {12: None, 20: "state:AZE"}, 0),
        ("12 soldiers were killed and not 20, as Baku had claimed.", {12: None}, 0),
        ("12 soldiers, not 20 as Baku had claimed on Monday, were killed, Yerevan said.", {12: "state:ARM", 20: "state:AZE"}, 1),
        ("Yerevan said 12 soldiers, and not 20 as Baku had claimed, were killed.", {12: "state:ARM", 20: "state:AZE"}, 1),
        ("Yerevan said 12 soldiers, not 20, were killed.", {12: "state:ARM"}, 1),
        ("12 soldiers were killed, as Baku had claimed.", {12: "state:AZE"}, 1),
        ("12 soldiers were killed, not far from the border, as Baku had claimed.", {12: "state:AZE"}, 1),
        ("12 soldiers were killed, and not 20 as was reported earlier.", {12: None}, 0),
    ],
)
def test_figures_put_right_by_as(text: str, expected: dict[int, str | None], statements: int) -> None:
    """Behind "not 20 as" stands who told the 20, and not whose words the clause gives; when it was told is no time of the deed."""
    reports = found(text, "casualty_report")
    assert {row.figures[0].quantity.value: value_at(row, "attribution.source") for row in reports} == expected
    assert {row.when for row in reports} == {None}
    assert len(found(text, "statement")) == statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zas revised the number of wounded to 190, from the 140 that Armenia reported two years ago.", ["person:stanislav-zas", "state:ARM"]),
        ("Zas raised the toll to 190, from the 140 reported by Armenia.", ["person:stanislav-zas", "state:ARM"]),
        ("The toll rose to 190 from the 140 that Armenia had reported on Monday.", [None, "state:ARM"]),
        ("The toll rose to 190 from 140, Armenia reported.", ["state:ARM", "state:ARM"]),
        ("Zas raised the toll to 190 from 140 on Monday.", ["person:stanislav-zas", "person:stanislav-zas"]),
    ],
)
def test_who_told_the_earlier_figure(text: str, expected: list[str | None]) -> None:
    """A figure that is replaced is told by whom the clause that hangs on it names; when it was told is no content."""
    reports = sorted(found(text, "casualty_report"), key=lambda row: -row.figures[0].quantity.value)
    assert [value_at(row, "attribution.source") for row in reports] == expected
    assert all("years" not in row.text for row in found(text, "statement"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Not everyone in Yerevan agrees that the bloc is dead.", []),
        ("Not all analysts believe that the bloc will survive.", []),
        ("Not every minister said that the bloc would survive.", []),
        ("Few in Yerevan believe that the bloc will survive.", ["denied"]),
        ("No one in Yerevan would confirm that the bloc had failed.", []),
        ("Everyone in Yerevan agrees that the bloc is dead.", ["reported"]),
        ("Not only Yerevan believes that the bloc is dead.", ["reported"]),
        ("Not everyone was happy, but everyone agreed that the bloc is dead.", ["reported"]),
    ],
)
def test_not_everyone(text: str, expected: list[str]) -> None:
    """Of whom not all say something nobody tells what the rest think; hardly anybody believes what few believe."""
    assert [row.status for row in found(text, "statement")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minsk's account is different: according to Armenia, guards opened fire, killing one.", ["guards opened fire, killing one"]),
        ("The losses were heavy \u2013 according to Armenia, one guard was killed.", ["one guard was killed"]),
        ("The toll may rise: in the words of Zas, one guard was killed.", ["one guard was killed"]),
        ("The road is closed: one guard was killed, according to Armenia.", ["The road is closed: one guard was killed"]),
        ("Guards opened fire, killing one, according to Armenia.", ["Guards opened fire, killing one"]),
    ],
)
def test_voices_behind_a_colon(text: str, expected: list[str]) -> None:
    """A colon or dash right before "according to" ends what the writer says; what was done there has the voice behind it."""
    assert [row.text for row in found(text, "statement")] == expected
    assert all(row.attribution is not None for row in found(text, "casualty_report"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Armenia reported fresh shelling, something that Baku dismissed.", [("state:ARM", None), ("state:AZE", None)]),
        ("Armenia reported fresh shelling on Monday, something that Baku dismissed as false.", [("state:ARM", "2022-01-10"), ("state:AZE", None)]),
        ("Armenia said that it had rained, a claim that Baku rejected on Monday.", [("state:ARM", None), ("state:AZE", "2022-01-10")]),
        ("Armenia said that it had rained, a claim Baku dismissed as false.", [("state:ARM", None), ("state:AZE", None)]),
        ("Armenia reported fresh shelling, something that Baku confirmed.", [("state:ARM", None)]),
        ("Armenia reported fresh shelling, something that Baku did not deny.", [("state:ARM", None)]),
        ("Armenia reported at last that Baku had dismissed the claim.", [("state:ARM", None), ("state:AZE", None)]),
    ],
)
def test_what_is_rejected_behind_a_comma(text: str, expected: list[tuple[str, str | None]]) -> None:
    """The clause behind the comma says who denies what stands before it; "that" opens no content there, and each has a day of its own."""
    rows = sorted(found(text, "statement"), key=lambda row: row.status == "denied")
    assert [(value_at(row, "attribution.source"), value_at(row, "when.edtf")) for row in rows] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MOSCOW. Jan 9 (Interfax) - 40 people detained in Almaty - Kazakh Interior Ministry", "body:KAZ/ministry-of-internal-affairs"),
        ("ALMATY, Jan 9 (Reuters) - 40 people detained in Almaty - Kazakh Interior Ministry", "body:KAZ/ministry-of-internal-affairs"),
        ("MINSK, Jan 9 - Lukashenko: 40 people detained in Almaty", "person:alexander-lukashenko"),
        ("MOSCOW. Jan 9 (Interfax) - 40 people detained in Almaty - the main town", None),
        ("MOSCOW. Jan 9 (Interfax) - 40 people were detained in Almaty - a town in Kazakhstan.", None),
    ],
)
def test_headlines_behind_a_dateline(text: str, expected: str | None) -> None:
    """Who stands behind the last dash, or before a colon, of a wire headline says it, behind its dateline as without one."""
    (report,) = found(text, "enforcement_report")
    assert value_at(report, "attribution.source") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We will stay," Zas said, condemning what he called "heinous" attacks. "Both must go."', "We will stay Both must go"),
        ('"We will stay," Zas said, calling the attacks "heinous". "Both must go."', "We will stay Both must go"),
        ('"We will stay," said Zas, who called the attacks "heinous." "Both must go."', "We will stay Both must go"),
        ('"We will stay," Zas told the "Dawn" programme. "Both must go."', "We will stay Both must go"),
        ('"We will stay," Zas said, "and we will win." "Both must go."', "We will stay and we will win Both must go"),
        ('"We will stay," Zas said, and Putin called the attacks "heinous". "Both must go."', "We will stay"),
        ('"We will stay," Zas said. He called it "heinous". "Both must go."', "We will stay"),
    ],
)
def test_single_words_between_two_pieces(text: str, expected: str) -> None:
    """A quotation goes on behind what its speaker calls something in the same sentence, and not where somebody else may speak."""
    assert next(row.text for row in found(text, "statement") if row.mode == "direct") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The government in Yerevan said that it had rained.", "body:ARM/government"),
        ("The parliament in Tbilisi said that it had rained.", "body:GEO/parliament"),
        ("The government in Goma said that it had rained.", None),
        ("A government in Yerevan said that it had rained.", None),
        (
            "According to Tajikistan's State Committee for National Security, all is calm. It had rained, the committee said.",
            "body:TJK/state-committee-for-nat",
        ),
        ("Kazakhstan's National Security Committee chairman has left. It had rained, the committee said.", "body:KAZ/national-security-committee"),
        ("The village has a strike committee. It had rained, the committee said.", None),
        ("The RFE/RL Kazakh Service said that it had rained.", "body:rfe-rl/kazakh-service"),
        ("The Kazakh Border Service said that it had rained.", "body:KAZ/border-service"),
        ("The group Ar.Zan.Sol said that it had rained.", "org:ar-zan-sol"),
        ("The site Zona.kz said that it had rained.", "org:zona-kz"),
        ("Deputy Prosecutor-General Ilia Sarov said that it had rained.", "person:ilia-sarov"),
    ],
)
def test_institutions_that_speak(text: str, expected: str | None) -> None:
    """A government where its capital is, a committee told before in full, a service of an outlet, and a name with dots are themselves."""
    source = value_at(found(text, "statement")[-1], "attribution.source")
    assert source == expected or (expected is not None and str(source).startswith(expected))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 soldiers were killed, according to Armenia, while Baku said that 20 had died.", "12 soldiers were killed"),
        ("12 soldiers were killed, according to Armenia, but Baku denied that it had fired.", "12 soldiers were killed"),
        ("According to Armenia, 12 soldiers were killed, and the army said that it would respond.", "12 soldiers were killed"),
        ("12 soldiers were killed, according to Armenia, while 20 were wounded.", "12 soldiers were killed while 20 were wounded"),
        ("According to Armenia, Baku said that it had fired, and Zas said that it had not.", "Baku said that it had fired, and Zas said that it had not"),
    ],
)
def test_according_to_ends_where_somebody_else_speaks(text: str, expected: str) -> None:
    """A joined clause that gives another voice is none of the source's words, unless these begin with a voice themselves."""
    assert [row.text for row in found(text, "statement") if value_at(row, "attribution.source") == "state:ARM"] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The death of 12 soldiers was confirmed by Zas.", ("person:stanislav-zas", "reported")),
        ("12 deaths were reported by Zas on Monday.", ("person:stanislav-zas", "reported")),
        ("The death of 12 soldiers was denied by Zas.", ("person:stanislav-zas", "denied")),
        ("The death of 12 soldiers was not confirmed by Zas.", (None, "possible")),
        ("The death of 12 soldiers was mourned by Zas.", (None, "reported")),
        ("12 deaths were reported by late Friday.", (None, "reported")),
    ],
)
def test_what_a_passive_confirms(text: str, expected: tuple[str | None, str]) -> None:
    """Behind "by" stands who confirms what the subject tells; a day says nothing."""
    (report,) = found(text, "casualty_report")
    assert (value_at(report, "attribution.source"), report.status) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Baku said that it was hit; Yerevan denied it.", [("state:AZE", "it was hit"), ("state:ARM", "it was hit")]),
        ("Baku said that it was hit; Yerevan denied it", [("state:AZE", "it was hit"), ("state:ARM", "it was hit")]),
        ("Baku said that it was hit, but Yerevan denied this.", [("state:AZE", "it was hit"), ("state:ARM", "it was hit")]),
        ("Baku said that it was hit; Yerevan did not deny it.", [("state:AZE", "it was hit")]),
        ("Baku said that it had a plan; Yerevan rejected it.", [("state:AZE", "it had a plan")]),
        ("Baku said that it was hit; Yerevan denied that it had fired.", [("state:AZE", "it was hit"), ("state:ARM", "it had fired")]),
    ],
)
def test_what_is_denied_behind_a_semicolon(text: str, expected: list[tuple[str, str]]) -> None:
    """Who denies "it" or "this" behind what somebody has said in the same sentence denies that; a plan is not denied."""
    rows = sorted(found(text, "statement"), key=lambda row: row.status == "denied")
    assert [(value_at(row, "attribution.source"), row.text) for row in rows] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kyrgyz, Tajik leaders meet in Moscow", ("state:KGZ", "state:TJK")),
        ("Armenian, French leaders meet in Moscow", ("state:ARM", "state:FRA")),
        ("Zas, Tajik leaders meet in Moscow", ("person:stanislav-zas", "state:TJK")),
        ("Amid Tensions, Tajik leaders meet in Moscow", ("state:TJK",)),
        ("In Moscow, Tajik leaders meet Kyrgyz ministers", ("state:TJK", "state:KGZ")),
    ],
)
def test_leaders_of_two_in_a_headline(text: str, expected: tuple[str, ...]) -> None:
    """The comma between two nationalities of a headline is an "and"; a phrase that opens it is nobody."""
    (meeting,) = found(text, "meeting")
    assert meeting.participants == expected
