"""Settings: whose place, whose number, whose council it is, and who asks, attacks or is hurt in news copy."""

import pytest

from .reading import found, told, value_at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A group of about 20 armed men opened fire on an outpost.", "group of about 20 armed men"),
        ("A group of gunmen attacked a police post in Gao.", "group of gunmen"),
        ("A wave of drones hit Kyiv on Monday.", "wave of drones"),
        ("Hundreds of Islamist fighters stormed the base.", "Hundreds of Islamist fighters"),
    ],
)
def test_a_group_of_fighters_attacks(text: str, expected: str) -> None:
    """Who is made up of fighters is armed, and is called by all of these words."""
    assert [value_at(row, "actor.text") for row in found(text, "armed_incident")] == [expected]


@pytest.mark.parametrize("text", ["A group of tourists attacked the buffet.", "Dozens of fans stormed the pitch.", "A team of lawyers attacked the ruling."])
def test_a_group_of_others_fights_nobody(text: str) -> None:
    """A group of people without arms makes no armed incident."""
    assert not found(text, "armed_incident")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rahmon chaired a meeting of the Security Council on Monday.", "body:TJK/security-council"),
        ("The CSTO was silent. Tokayev chaired a session of the Security Council on Monday.", "body:KAZ/security-council"),
        ("The Security Council met on Monday.", "body:un/security-council"),
        ("The UN was alarmed. Russia chaired a meeting of the Security Council on Monday.", "body:un/security-council"),
    ],
)
def test_a_president_chairs_the_council_of_his_state(text: str, expected: str) -> None:
    """The Security Council that a president chairs is that of his state, unless the text has spoken of the United Nations."""
    assert [value_at(row, "convened") for row in found(text, "meeting")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The attack prompted Beijing to ask Tajikistan for protection.", "reported"),
        ("The attack forced Kazakhstan to ask the CSTO for help.", "reported"),
        ("Sanctions could force Mali to ask Russia for troops.", "possible"),
        ("The crisis did not lead Armenia to ask the CSTO for help.", "denied"),
        ("The president wants Armenia to ask the CSTO for help.", "planned"),
    ],
)
def test_who_is_made_to_ask_has_asked(text: str, expected: str) -> None:
    """What somebody was prompted or forced to do was done, unless the verb above is denied or only possible."""
    assert [row.status for row in found(text, "request")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia sent 500 soldiers to Mali two days after militants attacked a base in Niger.", [{"host": "state:MLI", "contingents.1": None}]),
        ("France sent 500 soldiers, two days after militants attacked a base in Mali.", [{"host": None, "contingents.0.contributor": "state:FRA"}]),
        ("Russia will send 500 soldiers to Mali, Zas said in Astana.", [{"host": "state:MLI"}]),
        ("Russia will send 500 soldiers, Zas said in Astana.", [{"host": None}]),
        ("Chad withdrew its troops from Burundi and Kenya.", [{"contingents.0.contributor": "state:TCD", "where": ("state:BDI", "state:KEN")}]),
        ("A mission of 300 troops from Burundi and Kenya withdrew.", [{"contingents.0.contributor": "state:BDI", "contingents.1.contributor": "state:KEN"}]),
    ],
)
def test_troops_go_where_the_text_sends_them(text: str, expected: list[dict[str, object]]) -> None:
    """Neither the place of whoever tells, nor that of what happened days before, is where troops go; days are no soldiers."""
    assert told(text, "deployment", expected) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("NATO decided to send 500 troops to Kosovo.", "decision", ()),
        ("The council decided in Minsk to send 500 troops to Armenia.", "decision", ("place:BY/minsk",)),
        ("The exercise Search-2026 will be held on the territory of Kyrgyzstan.", "exercise", ("state:KGZ",)),
        ("NATO allies agreed to hold the exercise Defender in Poland.", "exercise", ("state:POL",)),
    ],
)
def test_a_decision_is_taken_where_it_is_taken(text: str, kind: str, expected: tuple[str, ...]) -> None:
    """Where something is decided to go is not where it is decided; the territory of a state is a place."""
    assert [value_at(row, "where") for row in found(text, kind)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Under a pact signed in Bamako, the force will be commanded by General Traore.", []),
        ("Under a deal signed in Minsk, the bloc was instructed by the council.", []),
        ("Tiani accused France and Benin of arming the assailants.", ["of arming the assailants"]),
        ("NATO allies agreed to send more troops.", ["to send more troops"]),
    ],
)
def test_a_passive_with_its_doer_says_nothing(text: str, expected: list[str]) -> None:
    """What somebody is commanded or instructed by another one has no content before it; accusations may be of two."""
    assert [value_at(row, "text") for row in found(text, "statement")] == expected


def test_the_wounded_are_flown_to_hospital() -> None:
    """Those who are flown to a hospital are in hospital."""
    row = found("Four of the wounded were flown to a military hospital in Dushanbe.", "casualty_report")
    assert [(value_at(one, "figures.0.kind"), value_at(one, "figures.0.quantity.value")) for one in row] == [("hospitalised", 4)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nobody agreed to send 500 troops to Mali.", ["denied"]),
        ("No state agreed to send 500 troops to Mali.", ["denied"]),
        ("No plan was made to send 500 troops to Mali.", ["denied"]),
        ("Russia has not begun to withdraw its troops from Armenia.", ["denied"]),
        ("Russia has begun to withdraw its troops from Armenia.", ["reported"]),
        ("Poland has not ruled out sending 500 troops to Mali.", ["possible"]),
        ("A plan was made to send 500 troops to Mali.", ["planned"]),
    ],
)
def test_what_nobody_undertakes_is_denied(text: str, expected: list[str]) -> None:
    """Troops that nobody agreed, began or planned to move are denied; what is not ruled out is possible."""
    assert [row.status for row in found(text, "deployment")] == expected


@pytest.mark.parametrize(("text", "expected"), [("was cancelled", "denied"), ("was not cancelled", "reported"), ("was not held", "denied")])
def test_a_summit_that_is_not_cancelled_takes_place(text: str, expected: str) -> None:
    """Two negations make no denial."""
    assert [row.status for row in found(f"The summit of the CSTO {text}.", "meeting")] == [expected]


@pytest.mark.parametrize(
    ("text", "kind", "path", "expected"),
    [
        ("No, 19 people were killed in Gao.", "casualty_report", "figures.0.quantity.value", [19]),
        ("No people were killed in Gao.", "casualty_report", "figures.0.quantity.value", [0]),
        ("Ministers of Defence of Kenya and Rwanda met in Nairobi.", "meeting", "participants.0", ["state:KEN"]),
        ("Russia launched a verbal attack on Poland.", "armed_incident", "kind", []),
        ("Russia launched a fresh attack on Kyiv.", "armed_incident", "kind", ["attack"]),
        ("The town saw an attack by night.", "armed_incident", "actor", []),
        ("No drone hit the depot.", "armed_incident", "status", ["denied"]),
    ],
)
def test_words_mean_what_they_are_beside(text: str, kind: str, path: str, expected: list[object]) -> None:
    """An answer is no number, several ministers are nobody by name, words are no weapons, and the night attacks nobody."""
    assert [value_at(row, path) for row in found(text, kind)] == expected


@pytest.mark.parametrize(
    ("text", "kind", "when"),
    [
        ("Ahead of elections in May, clashes have killed 12 people.", "casualty_report", None),
        ("Ahead of elections in May, clashes have killed 12 people.", "unrest", None),
        ("Before the vote in April, 12 people were killed in Goma.", "casualty_report", None),
        ("In the run-up to the vote in April, police arrested 40 people.", "enforcement_report", None),
        ("In the weeks leading up to the vote in April, police arrested 40 people.", "enforcement_report", None),
        ("With elections due in April, police arrested 40 people.", "enforcement_report", None),
        ("Prior to its withdrawal in December, the mission lost 12 soldiers.", "casualty_report", None),
        ("Ahead of the summit in December, Pashinyan met Putin in Moscow.", "meeting", None),
        ("Twelve people were killed before the attack on the base on Monday.", "casualty_report", None),
        ("Before dawn on Monday, 12 people were killed in Goma.", "casualty_report", "2022-01-10"),
        ("Twelve people were killed on Monday ahead of elections in May.", "casualty_report", "2022-01-10"),
        ("Police detained 12 people in November ahead of the vote.", "enforcement_report", "2021-11"),
        ("Clashes at a rally in November killed 12 people.", "casualty_report", "2021-11"),
    ],
)
def test_a_day_of_what_lies_ahead_is_no_day_of_what_has_been(text: str, kind: str, when: str | None) -> None:
    """What something happened before has a day of its own; dawn and noon are of the day that is told."""
    assert [value_at(row, "when.edtf") for row in found(text, kind)] == [when]


@pytest.mark.parametrize(
    ("text", "kind", "when"),
    [
        ("When the last battalion lowers its flag in May, it will close a mission that has cost 300 soldiers their lives.", "casualty_report", None),
        ("Once the mandate expires in May, the force, which has lost 12 soldiers, will go home.", "casualty_report", None),
        ("The court will rule in May on the raid that killed 12 people.", "casualty_report", None),
        ("Police arrested 12 people who are due to appear in court on Friday.", "enforcement_report", None),
        ("Police arrested 12 people set on leaving on Friday.", "enforcement_report", "2022-01-07"),
        ("Two soldiers who will be buried in May were killed in Goma.", "casualty_report", None),
        ("The vote will be held in May, and 12 people were killed in Goma.", "casualty_report", None),
        ("When gunmen attacked the market on Monday, 12 people were killed.", "casualty_report", "2022-01-10"),
        ("The army will investigate how 12 people were killed in May.", "casualty_report", "2021-05"),
        ("Twelve people were killed on Monday, and the victims will be buried on Friday.", "casualty_report", "2022-01-10"),
    ],
)
def test_a_day_of_what_will_be_is_no_day_of_what_has_been(text: str, kind: str, when: str | None) -> None:
    """A day that goes with a future, or with the time of one, dates no past."""
    assert [value_at(row, "when.edtf") for row in found(text, kind)] == [when]


def test_a_day_of_one_figure_alone() -> None:
    """A figure that is said to be that of a time alone is a report of its own."""
    assert [
        (row.figures[0].kind, value_at(row, "when.edtf"))
        for row in found("The war has displaced 2 million people, and 300 were killed in October alone.", "casualty_report")
    ] == [("displaced", None), ("killed", "2021-10")]
    (report,) = found("In October alone 300 people were killed and 500 wounded.", "casualty_report")
    assert value_at(report, "when.edtf") == "2021-10"


@pytest.mark.parametrize(
    ("text", "actor", "where"),
    [
        ("The envoy called for an end to Armenia's war against Georgia.", "state:ARM", ("state:GEO",)),
        ("Twelve people died in Armenia's war on Georgia.", "state:ARM", ("state:GEO",)),
        ("Armenia's attack against Georgia began in September.", "state:ARM", ("state:GEO",)),
        ("Twelve people died in Mali's war against jihadists.", "state:MLI", ("state:MLI",)),
        ("Twelve people died in Sudan's war.", None, ("state:SDN",)),
    ],
)
def test_a_war_against_a_state_is_where_that_state_is(text: str, actor: str | None, where: tuple[str, ...]) -> None:
    """Whose war it is, is no place where a state against which it goes is named; without somebody against whom it is nobody's."""
    assert [(value_at(row, "actor.entity"), row.where) for row in found(text, "armed_incident")] == [(actor, where)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve people have died since the ceasefire took effect.", []),
        ("After the ceasefire took effect, soldiers left Goma.", []),
        ("Until the truce takes effect in March, troops will stay.", []),
        ("Twelve people have died since the truce came into force in May.", ["2021-05"]),
        ("The ceasefire took effect on Monday.", ["2022-01-10"]),
        ("Twelve people died, and a truce was announced.", [None]),
    ],
)
def test_a_truce_that_says_since_when_is_no_decision(text: str, expected: list[str | None]) -> None:
    """A truce by which only the time of something else is told is known already, if no day of it is told."""
    assert [value_at(row, "when.edtf") for row in found(text, "decision")] == expected


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Talks failed; according to the ministry in Bamako, 12 soldiers were killed in Gao.",
            "the ministry in Bamako",
            "12 soldiers were killed in Gao",
        ),
        ("Talks failed; 12 soldiers were killed, according to the ministry.", "the ministry", "12 soldiers were killed"),
        ("According to the ministry, 12 soldiers were killed in Gao.", "the ministry", "12 soldiers were killed in Gao"),
    ],
)
def test_a_voice_behind_a_semicolon_tells_what_follows(text: str, source: str, content: str) -> None:
    """Behind a semicolon a voice opens its clause, as it opens a sentence."""
    assert [(value_at(row, "attribution.source_text"), row.text) for row in found(text, "statement")] == [(source, content)]
    assert [value_at(row, "attribution.source_text") for row in found(text, "casualty_report")] == [source]


@pytest.mark.parametrize(
    ("text", "kind", "when"),
    [
        ("The attack on a convoy that left Gao on Monday killed six people.", "casualty_report", None),
        ("The attack on a convoy that left Gao on Monday killed six people.", "armed_incident", None),
        ("The blast in a bus that left Gao on Monday has killed six people.", "casualty_report", None),
        ("The attack that hit Gao on Monday killed six people.", "casualty_report", "2022-01-10"),
        ("The attack on a convoy that had left Gao killed six people on Monday.", "casualty_report", "2022-01-10"),
    ],
)
def test_a_day_of_what_was_attacked_is_no_day_of_the_attack(text: str, kind: str, when: str | None) -> None:
    """A day in what is said of the thing attacked is of that; one in what is said of the attack itself is of whom it killed too."""
    assert [value_at(row, "when.edtf") for row in found(text, kind)] == [when]


@pytest.mark.parametrize(
    ("text", "kind", "where"),
    [
        ("No riots broke out in Minsk, but a protest in Osh began.", "unrest", [("place:KG/osh",)]),
        ("Twelve people died in Gao, and an attack on a village in Niger killed nine.", "casualty_report", [("place:ML/gao",), ("state:NER",)]),
        ("Police arrested 12 men in Osh, but the leader of the protest in Minsk fled.", "enforcement_report", [("place:KG/osh",)]),
        ("Twelve people died in Gao and Kidal.", "casualty_report", [("place:ML/gao", "place:ML/kidal")]),
    ],
)
def test_a_clause_whose_subject_has_a_place_has_it_alone(text: str, kind: str, where: list[tuple[str, ...]]) -> None:
    """A joined clause begins with its whole subject, and what hangs on that is no place of the clause before."""
    assert [row.where for row in found(text, kind)] == where
