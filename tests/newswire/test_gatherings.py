"""Gatherings: what those who come together decide, who attends, whom they meet unnamed, and what lies ahead."""

import pytest

from .reading import found, told, value_at

CSTO, NATO, UN_COUNCIL = "org:csto", "org:nato", "body:un/security-council"
GOMA = "place:CD/goma"


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # leaders decide for their organisation, with any verb
        ("NATO leaders endorsed the draft on Monday.", "decision", [{"body": NATO, "subject": "the draft", "when.edtf": "2022-01-10"}]),
        ("The ministers adopted a list of measures.", "decision", [{"body": None, "subject": "a list of measures"}]),
        ("The heads of state and government of ECOWAS imposed sanctions on Mali.", "decision", [{"body": "org:ecowas", "subject": "sanctions on Mali"}]),
        ("The presidents of the CSTO member states signed nine documents.", "decision", [{"body": CSTO, "subject": "nine documents"}]),
        ("The Ministers of Foreign Affairs of Armenia and Azerbaijan signed a joint statement.", "decision", [{"body": None}]),
        ("African leaders adopted a declaration on trade.", "decision", [{"body": None, "subject": "a declaration on trade"}]),
        ("Defense ministers will approve the plan on Thursday.", "decision", [{"body": None, "status": "planned", "when.edtf": "2022-01-13"}]),
        ("The plan was approved by the leaders of the CSTO.", "decision", [{"body": CSTO, "subject": "The plan"}]),
        ("NATO allies approved the concept.", "decision", [{"body": NATO, "subject": "the concept"}]),
        ("ECOWAS met in Abuja. The members of the bloc approved the rules.", "decision", [{"body": "org:ecowas", "subject": "the rules"}]),
        ("A joint statement was signed by Putin and Rahmon.", "decision", [{"body": None, "subject": "A joint statement"}]),
        ("The session adopted a final communique.", "decision", [{"body": None, "subject": "a final communique"}]),
        ("The roadmap was approved at a CSTO session in Minsk.", "decision", [{"body": CSTO, "subject": "The roadmap", "where": ("place:BY/minsk",)}]),
        ("Rahmon and Japarov signed a joint statement.", "decision", [{"body": None, "subject": "a joint statement"}]),
        ("ECOWAS lifted its sanctions on Niger.", "decision", [{"body": "org:ecowas", "subject": "its sanctions on Niger"}]),
        # "they", and two decisions of one subject
        (
            "CSTO leaders met in Minsk on Monday. They adopted a statement and agreed to set up a group.",
            "decision",
            [{"body": CSTO, "subject": "a statement"}, {"body": CSTO, "subject": "to set up a group"}],
        ),
        ("Rahmon met Putin in Minsk. They signed nine agreements.", "decision", [{"body": None, "subject": "nine agreements"}]),
        ("Rahmon and Putin met in Minsk. They were late. They signed an agreement.", "decision", [{"body": None, "subject": "an agreement"}]),
        ("The leaders approved the budget and decided to meet again.", "decision", [{"subject": "the budget"}, {"subject": "to meet again"}]),
        # by decision of
        (
            "By a decision of the Security Council, the mission was extended until June.",
            "decision",
            [{"body": UN_COUNCIL, "subject": "the mission was extended until June"}],
        ),
        ("By decision of the CSTO, Zas was named envoy, reports say.", "decision", [{"body": CSTO, "subject": "Zas was named envoy"}]),
        # others who decide, and what is no decision
        ("Church leaders approved the plan.", "decision", []),
        ("Club members approved the budget.", "decision", []),
        ("Participants approved the budget.", "decision", []),
        ("Leaders of churches approved the plan.", "decision", []),
        ("A summit of bankers adopted a declaration.", "decision", []),
        ("The leaders approved a candidate.", "decision", []),
        ("The leaders signed autographs.", "decision", []),
        ("They approved the budget.", "decision", []),
        ("The players met in Minsk. They approved the plan.", "decision", []),
        ("The film was shown at a CSTO summit.", "decision", []),
        ("The plan was approved at breakfast.", "decision", []),
        ("If the leaders approved the plan, the mission would begin.", "decision", []),
        ("By decision of the judge, Petrov was released.", "decision", []),
        ("By decision of the CSTO, the door stays open.", "decision", []),
        ("By decision of the CSTO", "decision", []),
        ("Zas was moved by the decision of the CSTO.", "decision", []),
    ],
)
def test_those_who_meet_decide_together(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """The text has as many records of the kind as are expected, in the order of the text, and each says what is expected of it."""
    assert told(text, kind, expected) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # "not" belongs to what was decided
        ("The Ugandan government decided not to extend the mandate.", "decision", [{"body": "state:UGA", "subject": "not to extend the mandate"}]),
        ("NATO's decision not to close the office came late.", "decision", [{"body": NATO, "subject": "not to close the office"}]),
        ("The decision not to send troops was taken by the Security Council.", "decision", [{"body": UN_COUNCIL, "subject": "not to send troops"}]),
        ("The CSTO did not decide to close the office.", "decision", [{"body": CSTO, "subject": "to close the office", "status": "denied"}]),
        ("Togo said it could send 900 soldiers, but nothing has been decided.", "decision", []),
        ("Nothing was agreed on a ceasefire.", "decision", []),
        ("Zas said no decision has been taken to send troops to Mali.", "deployment", [{"status": "denied"}]),
        ("Zas said no decision has been taken to send troops to Mali.", "decision", []),
        ("Zas said a decision has been taken to send troops to Mali.", "deployment", [{"status": "planned"}]),
        # what is expected is to come, and nobody says so
        ("The Security Council is expected to vote on extending the mandate.", "statement", []),
        (
            "The Security Council is expected to vote next week on extending the mandate.",
            "decision",
            [{"body": UN_COUNCIL, "status": "planned", "subject": "extending the mandate", "procedure": "vote"}],
        ),
        ("The Security Council will vote on Friday on ending the mission.", "decision", [{"status": "planned", "subject": "ending the mission"}]),
        ("Ministers were expected to approve the plan.", "decision", [{"status": "planned", "subject": "the plan"}]),
        ("Ministers were expected to approve the plan.", "statement", []),
        ("Rahmon is expected to visit Goma on Saturday.", "visit", [{"status": "planned", "destination": GOMA, "when.edtf": "2022-01-15"}]),
        ("Rahmon is expected to visit Goma on Saturday.", "statement", []),
        ("Troops are expected to arrive soon.", "statement", []),
        ("Troops are expected to arrive soon, according to Zas.", "statement", [{"attribution.source": "person:stanislav-zas"}]),
        ("Analysts expect troops to arrive.", "statement", [{"attribution.source_text": "Analysts"}]),
        ("Ministers were asked to approve the plan.", "decision", []),
        ("The Security Council voted, ending the mission.", "decision", []),
    ],
)
def test_what_is_not_decided_and_what_is_expected(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """The same for negated decisions and for plans that nobody tells."""
    assert told(text, kind, expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A curfew was imposed in Goma on Monday.", [{"body": None, "subject": "A curfew", "where": (GOMA,), "when.edtf": "2022-01-10"}]),
        ("The authorities imposed a night curfew in Goma.", [{"body": None, "subject": "a night curfew in Goma", "where": (GOMA,)}]),
        ("A state of emergency has been declared in Almaty.", [{"subject": "A state of emergency", "where": ("place:KZ/almaty",)}]),
        ("President declares emergency", [{"body": None, "subject": "emergency"}]),
        ("The governor ordered a curfew until January 19.", [{"subject": "a curfew", "when": None}]),
        ("The curfew came into force on Monday.", [{"subject": "The curfew", "when.edtf": "2022-01-10"}]),
        ("Curfew lifted in Goma", [{"subject": "Curfew"}]),
        ("South Korea announced martial law.", [{"body": "state:KOR", "subject": "martial law"}]),
        ("The government proclaimed a state of emergency in January.", [{"subject": "a state of emergency"}]),
        ("The army declared a state of emergency and imposed a curfew.", [{"subject": "a state of emergency"}, {"subject": "a curfew"}]),
        ("No curfew was imposed.", [{"status": "denied"}]),
        ("The authorities will introduce a curfew.", [{"status": "planned"}]),
        ("The pilot declared an emergency.", []),
        ("The emergency services announced nine deaths.", []),
        ("Protesters demanded that the curfew be lifted.", []),
        ("Officials declared the state of emergency over.", []),
        ("The police enforced the curfew.", []),
        ("The curfew took its toll.", []),
        ("Imposing a curfew, he said, was wrong.", []),
        ("If a curfew is imposed, we will leave.", []),
        ("The army came with an order of emergency", []),
        ("A martial art", []),
    ],
)
def test_emergencies_are_decisions(text: str, expected: list[dict[str, object]]) -> None:
    """The same for curfews and states of emergency, whoever decides them."""
    assert told(text, "decision", expected) == expected


PUTIN, RAHMON, TOKAYEV = "person:vladimir-putin", "person:emomali-rahmon", "person:kassym-jomart-tokayev"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who attends, in the next sentence, behind a comma or "which", or before the verb
        (
            "The CSTO held a session in Minsk on Monday. Tajik President Emomali Rahmon and Putin attended the session.",
            [{"convened": CSTO, "participants": (RAHMON, PUTIN), "when.edtf": "2022-01-10", "evidence.1.exact": True}],
        ),
        ("The EU held a summit in Brussels. The summit was attended by Putin.", [{"convened": "org:eu", "participants": (PUTIN,)}]),
        ("The CSTO held a session in Minsk on Monday, chaired by Putin.", [{"convened": CSTO, "participants": (PUTIN,)}]),
        ("Putin chaired a session of the Collective Security Council.", [{"convened": "body:csto/collective-security-council", "participants": (PUTIN,)}]),
        ("The CSTO opened a summit of its states, which was attended by Putin and Rahmon.", [{"convened": CSTO, "participants": (PUTIN, RAHMON)}]),
        ("The session, held in Minsk on Monday, was attended by Putin and Rahmon.", [{"participants": (PUTIN, RAHMON), "where": ("place:BY/minsk",)}]),
        ("Attending the summit were Putin, Rahmon and Tokayev.", [{"participants": (PUTIN, RAHMON, TOKAYEV)}]),
        ("Kazakhstan hosted the CSTO summit.", [{"convened": CSTO, "participants": ()}]),
        ("Putin and Rahmon are expected to attend the CSTO summit.", [{"convened": CSTO, "participants": (PUTIN, RAHMON), "status": "planned"}]),
        ("Rahmon wrote a letter. The meeting was attended by Putin.", [{"convened": None, "participants": (PUTIN,)}]),
        ("Putin did not attend the meeting.", []),
        ("Attending the summit was an honour.", []),
        ("The meeting was chaired.", []),
        ("Attending the summit", []),
        # the purpose of a journey, an aside, a proposal
        ("Putin arrived in Minsk on Monday to attend the CSTO summit.", [{"convened": CSTO, "participants": (PUTIN,), "when": None, "status": "planned"}]),
        ("Putin arrived in Minsk to attend the CSTO summit on Friday.", [{"participants": (PUTIN,), "when.edtf": "2022-01-14"}]),
        ("Putin will fly to Minsk on Monday to attend the CSTO summit.", [{"participants": (PUTIN,), "when.edtf": "2022-01-17"}]),
        ("Putin, who was late, to attend the CSTO summit.", [{"convened": CSTO}]),
        (
            "The Security Council condemned the coup after an emergency meeting held by video link.",
            [{"convened": UN_COUNCIL, "session": "extraordinary", "format": "online"}],
        ),
        ("The players celebrated after an emergency meeting.", []),
        ("The Security Council condemned the coup after a meeting.", []),
        ("The ministers discussed the next meeting of envoys, scheduled for March 2023 in Minsk.", [{"status": "planned", "when.edtf": "2023-03"}]),
        ("The ministers discussed the next meeting, arranged by their aides in Minsk.", []),
        ("He proposed holding the next CSTO summit in Minsk in March 2023.", [{"status": "possible", "convened": CSTO, "when.edtf": "2023-03"}]),
        ("He regretted holding the CSTO summit in Minsk.", [{"status": "reported"}]),
        # unnamed counterparts, and lists of whose they are
        ("Lavrov met with his Turkish counterpart in Goma.", [{"participants": ("person:sergey-lavrov", "state:TUR")}]),
        ("Lavrov met his Armenian counterpart, Ararat Mirzoyan, in Goma.", [{"participants": ("person:sergey-lavrov", "person:ararat-mirzoyan")}]),
        ("The Chadian president met the Turkish defence minister in Goma.", [{"participants": ("state:TCD", "state:TUR")}]),
        ("The king of Morocco met the president of Chad.", [{"participants": ("state:MAR", "state:TCD")}]),
        ("The presidents of Chad, Mali and Niger met in Goma.", [{"participants": ("state:TCD", "state:MLI", "state:NER")}]),
        ("Delegations from Chad, Mali and Niger took part in the CSTO meeting in Minsk.", [{"where": ("place:BY/minsk",), "convened": CSTO}]),
        ("In Goma, Putin and Rahmon met.", [{"participants": (PUTIN, RAHMON)}]),
        ("At the end of a visit to Goma, Putin and Rahmon met.", [{"participants": (PUTIN, RAHMON)}]),
        ("Lavrov met his counterpart.", []),
        ("Lavrov met the minister of the church.", []),
        ("Fans met the Turkish coach in Goma.", []),
    ],
)
def test_who_is_at_a_meeting(text: str, expected: list[dict[str, object]]) -> None:
    """The same for meetings: whose they are, who attends, and how they lie ahead."""
    wanted = [{path: value for path, value in fields.items() if path != "evidence.1.exact"} for fields in expected]
    assert told(text, "meeting", wanted) == wanted
    assert all(value_at(found(text, "meeting")[0], "evidence.1") is not None for fields in expected if "evidence.1.exact" in fields)


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Zas heads the secretariat in Minsk.", "visit", []),
        ("General Petrov will head the NATO headquarters in Brussels from May.", "visit", []),
        ("Putin heads to Minsk on Friday.", "visit", [{"destination": "place:BY/minsk"}]),
        ("Putin headed for Minsk.", "visit", [{"destination": "place:BY/minsk"}]),
        ("Lavrov headed a delegation to Minsk.", "visit", [{"destination": "place:BY/minsk"}]),
        # exercises: what the next sentence adds, and several names
        (
            "The CSTO exercise Rubezh-2022 began in Armenia. About 2,000 servicemen took part in the drills.",
            "exercise",
            [{"name": "Rubezh-2022", "personnel.value": 2000, "host": "state:ARM"}],
        ),
        (
            "The CSTO exercise Rubezh-2022 began in Armenia. Over 900 soldiers and 40 units of equipment were involved.",
            "exercise",
            [{"name": "Rubezh-2022", "personnel.low": 901}],
        ),
        (
            "The exercise Eagle Partner 2022 began in Armenia. Some 175 Armenian and 85 American servicemen will participate.",
            "exercise",
            [{"personnel": None}, {"personnel": None, "participants": ("state:ARM", "state:USA")}],
        ),
        (
            "The exercise “Rubezh-2022” involved contingents of Belarus, Russia and Tajikistan.",
            "exercise",
            [{"name": "Rubezh-2022", "participants": ("state:BLR", "state:RUS", "state:TJK")}],
        ),
        (
            'The exercises "Search-2022", "Echelon-2022" and "Thunder-2022" were held in Armenia.',
            "exercise",
            [{"name": "Search-2022", "host": "state:ARM"}, {"name": "Echelon-2022", "host": "state:ARM"}, {"name": "Thunder-2022", "host": "state:ARM"}],
        ),
        ("The exercises “Search-2022,” “Echelon-2022” were held in Armenia.", "exercise", [{"name": "Search-2022"}, {"name": "Echelon-2022"}]),
        ("Exercises “Search-2022” and “Echelon-2022”", "exercise", [{"name": "Search-2022"}, {"name": "Echelon-2022"}]),
        ("The Cobra Gold 2022 joint exercise began in Thailand.", "exercise", [{"name": "Cobra Gold 2022", "host": "state:THA"}]),
        ("The Serbian joint exercise began.", "exercise", [{"name": None}]),
        ("The exercises “will be long”, he said, “and hard”.", "exercise", []),
        ("The CSTO held drills in Armenia. The minister did not take part in the drills.", "exercise", [{"host": "state:ARM"}]),
        ("Voters took part in the drills.", "exercise", []),
    ],
)
def test_heads_and_exercises(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """The same for those who head something, and for what a text adds to an exercise."""
    assert told(text, kind, expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lukashenko called on NATO to halt the buildup.", [{"addressee": NATO, "subject": "other"}]),
        ("Mali asked NATO for help.", [{"addressee": NATO, "subject": "military_assistance"}]),
        ("Rahmon appealed to the heads of state of the CSTO for help.", [{"addressee": CSTO, "subject": "military_assistance"}]),
        ("Armenia appealed to the CSTO member states for help.", [{"addressee": CSTO, "requester": "state:ARM"}]),
        # who does what somebody asked for has been asked
        (
            "Nigeria sent soldiers to Benin at the request of the Beninese government.",
            [{"requester": "state:BEN", "addressee": "state:NGA", "subject": "military_assistance", "outcome": "granted"}],
        ),
        ("Macron said France had sent 20 men at Benin's request.", [{"requester": "state:BEN", "addressee": "state:FRA"}]),
        ("France has given support at Benin's request, an aide to President Emmanuel Macron said.", [{"addressee": "state:FRA", "subject": "other"}]),
        ("Rwanda withdrew its troops at the request of Mali.", [{"requester": "state:MLI", "addressee": "state:RWA", "subject": "other"}]),
        ("Benin's request to France for soldiers was granted.", [{"requester": "state:BEN", "addressee": "state:FRA"}]),
        ("Mali sent troops at the request of Mali.", [{"requester": "state:MLI", "addressee": None, "outcome": "granted"}]),
        ("Students sang at the request of Mali.", [{"addressee": None, "outcome": "granted"}]),
        ("Mali’s appeal for help to the CSTO, a bloc of states, was heard.", [{"addressee": CSTO}]),
        ("At the request of Mali", [{"requester": "state:MLI", "addressee": None, "outcome": None}]),
        ("The mayor asked the town council for help.", []),
    ],
)
def test_who_is_asked(text: str, expected: list[dict[str, object]]) -> None:
    """The same for requests: whom they are put to, and for what."""
    assert told(text, "request", expected) == expected


@pytest.mark.parametrize(
    ("text", "when", "people", "convened"),
    [
        ("ECOWAS announced an emergency summit for Monday.", "2022-01-17", (), "org:ecowas"),
        ("ECOWAS announced an emergency summit in Abuja on Sunday.", None, (), "org:ecowas"),
        ("The Kremlin announced a meeting between Putin and Pashinyan in Sochi.", None, ("person:vladimir-putin", "person:nikol-pashinyan"), None),
        ("Pashinyan announced talks with Aliyev in Brussels.", None, ("person:nikol-pashinyan", "person:ilham-aliyev"), None),
    ],
)
def test_a_meeting_that_is_announced_lies_ahead(text: str, when: str | None, people: tuple[str, ...], convened: str | None) -> None:
    """The day behind "for" is the meeting's; another may be that of the announcement."""
    (row,) = found(text, "meeting")
    assert (row.status, value_at(row, "when.edtf"), row.participants, row.convened) == ("planned", when, people, convened)


@pytest.mark.parametrize("announced", ["the summit", "the results of the summit"])
def test_what_is_announced_of_a_meeting_is_none(announced: str) -> None:
    """Of the meeting itself nothing is told."""
    assert found(f"ECOWAS announced {announced} on Sunday.", "meeting") == []
