"""Colons and turns: who speaks before or behind a colon, whose a stenographic turn is, and what a quotation amid a clause belongs to."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "source", "said"),
    [
        ("Four conscripts wounded near Kapan: Armenian defence ministry", "body:ARM/ministry-of-defence", "Four conscripts wounded near Kapan"),
        ("Death toll in Osh fire rises to 9: Kyrgyz health ministry", "body:KGZ/ministry-of-health", "Death toll in Osh fire rises to 9"),
        ("Belarus to host 400 peacekeepers: Kremlin", "state:RUS", "Belarus to host 400 peacekeepers"),
        ("Observers to leave Batken: Tokayev", "person:kassym-jomart-tokayev", "Observers to leave Batken"),
        ("Convoy hit near Kati: military sources", None, "Convoy hit near Kati"),
        ("Bloc to send 90 peacekeepers: Zas", "person:stanislav-zas", "Bloc to send 90 peacekeepers"),
        ("Health ministry: 6 wounded in Isfara", None, "6 wounded in Isfara"),
        ("Jan 9: Interior Ministry: 14 looters detained.", "body:interior-ministry", "14 looters detained"),
        ("Nikol Pashinyan: The observers have arrived.", "person:nikol-pashinyan", "The observers have arrived"),
        ("Yerevan: Azerbaijan shelled our positions", "state:ARM", "Azerbaijan shelled our positions"),
        ("Dushanbe: The crossing must stay closed", "state:TJK", "The crossing must stay closed"),
    ],
)
def test_who_tells_stands_before_or_behind_the_colon(text: str, source: str | None, said: str) -> None:
    """A ministry, a person or the seat of a government tells what stands on the other side of a colon."""
    statement = found(text, "statement")[0]
    assert (value_at(statement, "attribution.source"), value_at(statement, "text")) == (source, said)


@pytest.mark.parametrize(
    "text",
    [
        "Khartoum: Three hurt as market burns\n\nThree people were hurt on Monday.",
        "Pristina: British soldiers land at dawn",
        "MOSCOW: Two people were killed in a blast",
        "The mission has a new chief: Stanislav Zas",
        "Who guards the gate: Stanislav Zas",
        "Four hurt in raid claimed by group: Islamic State",
        "By Ivan Petrov: Dear readers, the gate is open.",
        "The war reached one more town: Batken",
        "Nikol Pashinyan: the man who signed the truce.",
        "Soldiers leave Almaty: photos",
    ],
)
def test_a_town_a_list_and_an_answer_tell_nothing(text: str) -> None:
    """A town in front of a plain report is where it was; a name that fills in what stands before the colon says nothing."""
    assert found(text, "statement") == []


@pytest.mark.parametrize(
    ("text", "source", "said"),
    [
        (
            "President of Kazakhstan Kassym-Jomart Tokayev: Thank you, Mr Chairman.\n\nTwelve officers were killed.",
            "person:kassym-jomart-tokayev",
            "Thank you, Mr Chairman Twelve officers were killed",
        ),
        ("Vladimir Putin: Mr Pashinyan, colleagues,\n\nWe know this border.", "person:vladimir-putin", "Mr Pashinyan, colleagues We know this border"),
        ("Nikol Pashinyan: Dear colleagues, twelve officers were killed.", "person:nikol-pashinyan", "Dear colleagues, twelve officers were killed"),
        (
            "Prime Minister of Armenia Nikol Pashinyan: Colleagues, good morning.\n\nNikol Pashinyan opened the session.",
            "person:nikol-pashinyan",
            "Colleagues, good morning",
        ),
    ],
)
def test_a_turn_that_begins_with_an_address_goes_on(text: str, source: str, said: str) -> None:
    """One title, name and colon before an address make a transcript: all its paragraphs are one direct statement, until one speaks of the speaker."""
    statement = found(text, "statement")[0]
    assert (value_at(statement, "attribution.source"), value_at(statement, "text"), value_at(statement, "mode")) == (source, said, "direct")
    assert len(found(text, "statement")) == 1


@pytest.mark.parametrize(
    ("text", "harmed"),
    [
        ("President of Kazakhstan Kassym-Jomart Tokayev: Thank you, Mr Chairman.\n\nTwelve officers were killed.", "person:kassym-jomart-tokayev"),
        ("Nikol Pashinyan: Dear colleagues, twelve officers were killed.", "person:nikol-pashinyan"),
        ("Border Service Briefing: Thank you for coming.\n\nTwelve officers were killed.", None),
        ("Khartoum: Three hurt as market burns", None),
    ],
)
def test_what_a_turn_tells_is_the_speakers(text: str, harmed: str | None) -> None:
    """Records of a turn are attributed to whoever has the floor; a briefing and a town have none."""
    assert value_at(found(text, "casualty_report")[0], "attribution.source") == harmed


@pytest.mark.parametrize(
    ("text", "source", "said"),
    [
        ("Zas said that “certain officers” had called for a strike.", "person:stanislav-zas", "“certain officers” had called for a strike"),
        ("Zas said “certain officers” wanted him out.", "person:stanislav-zas", "“certain officers” wanted him out"),
        ("Zas said “old friends” had asked for it.", "person:stanislav-zas", "“old friends” had asked for it"),
        ("Zas said the pact had failed as far as Minsk was concerned, “above all in 2021.”", "person:stanislav-zas", None),
        ("“We shall stay” said Zas.", "person:stanislav-zas", "We shall stay"),
        ("“We shall stay,” had said Zas.", "person:stanislav-zas", "We shall stay"),
        ("Minsk is concerned that “the gate is shut.”", "state:BLR", "the gate is shut"),
    ],
)
def test_a_quotation_amid_a_clause_is_a_part_of_it(text: str, source: str, said: str | None) -> None:
    """A quoted subject belongs to its clause, and "as far as Minsk is concerned" is no feeling; behind a whole quotation a verb of saying is its cue."""
    statements = found(text, "statement")
    assert [value_at(one, "attribution.source") for one in statements] == [source]
    assert said is None or value_at(statements[0], "text") == said


@pytest.mark.parametrize("text", ["As far as Minsk is concerned, “the gate is shut.”", "“Certain officers” have called for a strike."])
def test_what_nobody_says_is_no_statement(text: str) -> None:
    """Words in quotation marks without anybody who says them make no statement."""
    assert found(text, "statement") == []
