"""In other words: who is asked, who meets for what, who trains, who chairs, who leaves, and whose soldiers they are."""

import pytest

from .reading import found, told, value_at


@pytest.mark.parametrize(
    ("text", "addressees"),
    [
        ("Rahmon urged the CSTO members to show restraint.", [None]),
        ("Rahmon called on CSTO states to spend more on defence.", [None]),
        ("Rahmon urged the two NATO allies to talk.", [None]),
        ("Guterres urged the members of the African Union to hold talks.", [None]),
        ("Rahmon urged the CSTO to show restraint.", ["org:csto"]),
        ("Tajikistan asked its CSTO allies for military help.", ["org:csto"]),
        ("Tajikistan appealed to CSTO member states for help.", ["org:csto"]),
        ("The African Union called on Kenya to withdraw its troops.", ["state:KEN"]),
        ("The African Union called for an immediate halt to the fighting.", []),
        ("The treaty allies Tajikistan to Belarus.", []),
    ],
)
def test_members_are_not_their_organisation(text: str, addressees: list[str | None]) -> None:
    """Who urges the members of an organisation to do something asks nobody by name; who asks allies for help asks the alliance."""
    assert [request.addressee for request in found(text, "request")] == addressees


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The CSTO agreed to send peacekeepers at Rahmon's request.", [{"requester": "state:TJK", "subject": "military_assistance", "outcome": "granted"}]),
        ("The leaders agreed to meet at Rahmon's request.", [{"requester": "state:TJK", "subject": "other"}]),
        (
            "The Arab League met on Tuesday at the request of Qatar and Oman.",
            [{"requester": "state:QAT", "addressee": "org:arab-league"}, {"requester": "state:OMN", "addressee": "org:arab-league"}],
        ),
        ("The council met at the request of Qatar and discussed Oman.", [{"requester": "state:QAT"}]),
        ("At the request of Qatar, Oman sent troops.", [{"requester": "state:QAT", "addressee": "state:OMN"}]),
    ],
)
def test_what_is_done_at_a_request(text: str, expected: list[dict[str, object]]) -> None:
    """What is agreed at a request is what was asked for, and each of several asks."""
    assert told(text, "request", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ruto and Kagame met in Kampala on Monday for talks hosted by Uganda's Yoweri Museveni.",
            [{"participants.0": "person:ruto", "participants.2": "person:yoweri-museveni", "where.0": "place:UG/kampala"}],
        ),
        ("The foreign ministers of the SCO gathered in Dushanbe for a meeting of the Contact Group.", [{"convened": "org:sco"}]),
        ("Rahmon and Japarov met in Osh for a meeting of the Collective Security Council.", [{"convened": "body:csto/collective-security-council"}]),
        ("The UN Security Council was meeting in emergency session on Monday.", [{"session": "extraordinary", "when.edtf": "2022-01-10"}]),
        ("Putin and Xi met for talks with Modi in Samarkand.", [{"participants.2": "person:modi"}]),
        ("The CSTO held a summit in Minsk. Rahmon will host the next summit in Dushanbe.", [{"convened": "org:csto"}, {"convened": "org:csto"}]),
        ("The UN Security Council met two days after the attack.", [{"convened": "body:un/security-council"}]),
        ("UN troops, meeting resistance in Goma, withdrew.", []),
        ("The CSTO met its targets.", []),
        ("The CSTO did not meet expectations.", []),
    ],
)
def test_one_meeting_is_told_once(text: str, expected: list[dict[str, object]]) -> None:
    """Who meets for talks or in session has one meeting, and what is met with is none."""
    assert told(text, "meeting", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Drills involving Kenya and Uganda will be held at the Isiolo range.", [{"status": "planned", "participants.1": "state:UGA"}]),
        ("Joint drills of the armed forces of Kenya and Uganda will be held on February 5.", [{"participants": ("state:KEN", "state:UGA")}]),
        ("Joint exercises with the armed forces of Uganda began in Kenya.", [{"participants": ("state:UGA",), "host": "state:KEN"}]),
        ("Armenia took part in the CSTO exercise.", [{"status": "reported", "participants": ("state:ARM",)}]),
        ("Armenia refused to host the CSTO exercise.", [{"status": "denied", "host": "state:ARM"}]),
        ("Belarus declined to take part in the CSTO exercise.", []),
        ("Armenia will not join the CSTO drills.", []),
    ],
)
def test_who_trains(text: str, expected: list[dict[str, object]]) -> None:
    """Who stays away from an exercise does not keep it from being held."""
    assert told(text, "exercise", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Republic of Armenia presides in the CSTO.", [{"state": "state:ARM"}]),
        ("Uganda's Yoweri Museveni, chairman of the East African Community, spoke.", [{"state": "state:UGA", "organisation": "org:eac"}]),
        (
            "Belarus took over the chairmanship of the CSTO in 2020 and handed it to Armenia in 2021.",
            [{"state": "state:BLR", "since.edtf": "2020"}, {"state": "state:ARM", "since.edtf": "2021"}],
        ),
        ("Belarus took over the chairmanship of the CSTO and will hand it a report.", [{"state": "state:BLR"}]),
        ("Chad's Moussa Faki Mahamat, chairman of the African Union Commission, spoke.", []),
        ("Uganda's Yoweri Museveni, former chairman of the East African Community, spoke.", []),
    ],
)
def test_who_presides(text: str, expected: list[dict[str, object]]) -> None:
    """A chair is that of the state whose person holds it, and it is handed on by "it" too."""
    assert told(text, "chairmanship", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The last units of the CSTO Collective Peacekeeping Forces left the territory of the Republic of Kazakhstan.", ("withdrawn", "state:KAZ")),
        ("CSTO troops arrived in Kazakhstan. Zas says CSTO troops will start leaving in two days.", ("withdrawing", "state:KAZ")),
        ("Allied troops land in Mali as dozens die in riots", ("under_way", "state:MLI")),
        ("Russian border guards remain in Armenia.", ("under_way", "state:ARM")),
        ("Russian border guards left Armenia on Monday.", ("withdrawn", "state:ARM")),
        ("The CSTO is small. It deployed to Kazakhstan within a day.", ("under_way", "state:KAZ")),
        ("Some 1,000 Dutch service members remain in Kosovo.", ("under_way", "state:XKX")),
        ("Russian forces remained in the Georgian city of Gori.", ("under_way", "state:GEO")),
        ("The EU agreed in principle to send 200 monitors to Georgia.", ("announced", "state:GEO")),
        ("The parliament of Chad failed to meet before approving the dispatch of 150 troops to Mali.", ("announced", "state:MLI")),
        ("The number of peacekeepers in Mali is 2,030.", ("under_way", "state:MLI")),
        ("NATO reinforces Kosovo force", ("under_way", "state:XKX")),
        ("CSTO troops arrived in Kazakhstan. NATO troops will start leaving in two days.", ("withdrawing", None)),
        ("Chad's parliament will debate before approving the dispatch of 150 troops to Mali.", None),
        ("Tajik border guards left the checkpoint.", None),
        ("The number of refugees in Mali is 2,030.", None),
        ("NATO troops left the hall.", None),
    ],
)
def test_where_troops_are_in_other_words(text: str, expected: tuple[str, str | None] | None) -> None:
    """Soldiers by any name are somewhere, come and leave, and those of another flag are not where the first are."""
    records = found(text, "deployment")
    assert (expected is not None) == bool(records)
    assert not records or (records[-1].phase, records[-1].host) == expected


@pytest.mark.parametrize(
    ("text", "contributors"),
    [
        ("The force in Mali included contingents of Chad, Niger and Togo.", ["state:TCD", "state:NER", "state:TGO"]),
        (
            "The force in Mali included military contingents of the Republic of Chad, the Kyrgyz Republic and the Russian Federation.",
            ["state:TCD", "state:KGZ", "state:RUS"],
        ),
        ("A company of soldiers of Chad arrived in Mali.", ["state:TCD"]),
        ("The force in Mali is headed by a German general, Hans Meier.", []),
    ],
)
def test_whose_contingents_they_are(text: str, contributors: list[str]) -> None:
    """The states behind the "of" of contingents give them, in official English too."""
    assert [one.contributor for one in found(text, "deployment")[0].contingents] == contributors


def test_an_officer_is_named_behind_what_he_is() -> None:
    """A force is led by whoever is named behind the rank."""
    assert value_at(found("The mission in Mali is headed by a German general, Hans Meier.", "deployment")[0], "commander.text") == "Hans Meier"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Armenia froze its role in the CSTO in February 2021.", [("suspended", "2021-02")]),
        ("Armenia had “frozen” its participation in the CSTO.", [("suspended", None)]),
        ("The CSTO has six members. Azerbaijan quit in 1999.", [("former", "1999")]),
        ("The CSTO was founded in 1992. Georgia left the treaty in 1999.", [("former", "1999")]),
        ("Armenia has a role in the CSTO.", []),
        ("The CSTO and the EU have many members. Georgia quit in 1999.", []),
        ("The CSTO has six members. Poland left in 1999.", []),
    ],
)
def test_who_left_in_other_words(text: str, expected: list[tuple[str, str | None]]) -> None:
    """A role is frozen as a membership is, and what is left is the one organisation of which the text speaks."""
    assert [(one.standing, value_at(one, "since.edtf")) for one in found(text, "membership")] == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("The Collective Security Treaty Organization, or CSTO, agreed late Monday to send peacekeepers.", "decision", [{"body": "org:csto"}]),
        ("The Collective Security Treaty Organization, or CSTO, agreed late Monday to send peacekeepers.", "deployment", [{"organisation": "org:csto"}]),
        ("Kenya, or Uganda, agreed to send peacekeepers.", "decision", [{"body": None}]),
        ("Its chairperson, Moussa Faki, plans to travel to Khartoum.", "visit", [{"visitor": "person:moussa-faki", "status": "planned"}]),
        ("A delegation that visited Moscow on January 8 pledged peace.", "statement", [{"when": None}]),
        ("The attack that hit Gao on Monday killed six people.", "casualty_report", [{"when.edtf": "2022-01-10"}]),
    ],
)
def test_what_stands_between_subject_and_verb(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """An abbreviation, a name or a relative clause parts no subject from its verb, and the day of the clause is not that of the verb."""
    assert told(text, kind, expected) == expected
