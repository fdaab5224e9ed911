"""Constructions of newswire that say whose, whence and since when: each is read for what it says and not for what stands nearest."""

import pytest

from csto_events import parse

from .reading import found, told


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # whose words
        (
            "It mourned the dead of an attack that police said killed 12 people.",
            "casualty_report",
            [{"attribution.source_text": "police", "figures.0.quantity.value": 12}],
        ),
        (
            "Kazakhstan declared Monday a day of mourning after violence that police said had left 164 people dead.",
            "statement",
            [{"text": "Monday a day of mourning"}, {"text": "violence had left 164 people dead"}],
        ),
        (
            "The toll rose to 12, with the Health Ministry of Mali reporting that five more bodies had been found.",
            "statement",
            [{"text": "five more bodies had been found"}],
        ),
        ("With Minsk insisting that it would not send troops, the bloc turned to Bishkek.", "statement", [{"attribution.source": "state:BLR"}]),
        (
            "The CSTO met in Minsk. The organization's press service said the talks went well.",
            "statement",
            [{"attribution.source": "body:csto/press-service"}],
        ),
        (
            "Three Kyrgyz citizens were hurt at the Tajik border, the Health Ministry in Bishkek reported.",
            "statement",
            [{"attribution.source": "body:KGZ/ministry-of-health"}],
        ),
        (
            "Three men were hurt, the Kyrgyz Health Ministry reported on January 5. It said later that five were hurt.",
            "statement",
            [{"attribution.source_text": "the Kyrgyz Health Ministry"}, {"attribution.source_text": "It", "attribution.source": "body:KGZ/ministry-of-health"}],
        ),
        ("A force that is meant to number 2,500 will go to Haiti.", "statement", []),
        ("Armenia's parliament speaker Alen Simonyan left. The speaker said it was late.", "statement", [{"attribution.source": "person:alen-simonyan"}]),
        ("Alen Simonyan ruled out on Friday any return to the bloc.", "statement", [{"text": "any return to the bloc", "status": "denied"}]),
        (
            "According to ACLED, a conflict monitor, 38 people died in Mali.",
            "statement",
            [{"attribution.source": "org:acled", "text": "38 people died in Mali"}],
        ),
        (
            "According to ACLED, a group in Mali, which had helped, was attacked.",
            "statement",
            [{"attribution.source_text": "ACLED"}],
        ),
        # who did it behind a day without a comma, and what a name's number counts
        ("On Friday police arrested 20 men in Almaty.", "enforcement_report", [{"by.text": "police", "when.edtf": "2022-01-07"}]),
        ("On Monday night police detained 12 men in Goris.", "enforcement_report", [{"by.text": "police", "figures.0.quantity.value": 12}]),
        ("The bloc held the exercise Indestructible Brotherhood 2021 in Russia.", "enforcement_report", []),
        ("The army promised to investigate the killings in Mali.", "deployment", []),
        ("Portugal promised 120 soldiers for the mission in Mali.", "deployment", [{"phase": "announced", "host": "state:MLI"}]),
        (
            "CSTO Chief of the Joint Staff Colonel General Andrey Serdyukov told reporters that the drill went well.",
            "statement",
            [{"attribution.source": "person:andrey-serdyukov"}],
        ),
        (
            "Gunmen killed 12 people including three children in an attack on a village in Mali.",
            "casualty_report",
            [{"where": ("state:MLI",)}],
        ),
        (
            "At least 80 people were killed in Haiti, among them five police officers shot in an ambush in the town of Gressier.",
            "casualty_report",
            [{"where": ("state:HTI",), "figures.0.quantity.low": 80}],
        ),
        # what is not done, given up or not planned
        ("Russia has no plans to send troops to Armenia.", "deployment", [{"status": "denied", "host": "state:ARM"}]),
        ("Russia has no intention of sending troops to Armenia.", "deployment", [{"status": "denied", "host": "state:ARM"}]),
        ("There are no plans to send troops to Armenia.", "deployment", [{"status": "denied"}]),
        ("Russia no longer plans to send troops to Armenia.", "deployment", [{"status": "denied"}]),
        ("Russia cancelled a plan to send 300 troops to Armenia.", "deployment", [{"status": "denied", "personnel.value": 300}]),
        ("Russia has not cancelled a plan to send 300 troops to Armenia.", "deployment", [{"status": "planned"}]),
        ("Russia decided against sending troops to Armenia.", "deployment", [{"status": "reported", "phase": "declined"}]),
        ("Russia stopped short of sending troops to Armenia.", "deployment", [{"status": "denied"}]),
        ("No decision to send troops to Armenia has been taken.", "deployment", [{"status": "denied"}]),
        ("A decision to send troops to Armenia has been taken.", "deployment", [{"status": "reported", "phase": "announced"}]),
        ("Russia has not ruled out sending troops to Armenia.", "deployment", [{"status": "possible", "phase": "announced"}]),
        ("Russia has not refused to send troops to Armenia.", "deployment", [{"status": "possible", "phase": "announced"}]),
        ("Instead of sending troops to Armenia, Russia called for talks.", "deployment", []),
        ("Russia called for talks rather than sending troops to Armenia.", "deployment", []),
        ("Russia never sent troops to Armenia.", "deployment", [{"status": "denied"}]),
        ("Russia had neither sent troops to Armenia nor planned to.", "deployment", [{"status": "denied"}]),
        ("The soldiers never killed 12 civilians.", "casualty_report", [{"status": "denied"}]),
        ("Putin never visited Minsk in 2021.", "visit", [{"status": "denied", "when.edtf": "2021"}]),
        ("Parliament will authorise sending 100 troops to Mali.", "deployment", [{"status": "planned", "personnel.value": 100}]),
        ("Parliament could authorise sending 100 troops to Mali.", "deployment", [{"status": "possible"}]),
        ("Parliament has not authorised sending 100 troops to Mali.", "deployment", [{"status": "denied"}]),
        ("Parliament has authorised sending 100 troops to Mali.", "deployment", [{"status": "reported", "phase": "announced"}]),
        (
            "The deployment of servers and the deployment of 100 soldiers to Mali were announced.",
            "deployment",
            [{"host": "state:MLI", "personnel.value": 100}],
        ),
        ("Nearly 300 were killed in Mali.", "casualty_report", [{"status": "reported", "figures.0.quantity.value": 300}]),
        ("Almost 12 died in Mali.", "casualty_report", [{"status": "reported", "figures.0.quantity.value": 12}]),
        ("Russia has almost completed its withdrawal from Syria.", "deployment", [{"status": "reported", "host": "state:SYR"}]),
        ("The mission, with no mandate that allows fighting, lost 12 soldiers in Mali.", "casualty_report", [{"status": "reported"}]),
        # who is sent, and whose deed it was
        ("Moscow has sent 200 men to Niger.", "deployment", [{"host": "state:NER", "contingents.0.contributor": "state:RUS"}]),
        ("The club sent 12 men to Italy.", "deployment", []),
        (
            "About 2,000 men of the Wagner Group are stationed in Mali.",
            "deployment",
            [{"organisation": "org:wagner-group", "host": "state:MLI", "personnel.value": 2000}],
        ),
        (
            "An attack claimed by the Islamic State killed four policemen in Kabul.",
            "armed_incident",
            [{"actor.entity": "org:islamic-state", "where.0": "place:AF/kabul"}],
        ),
        ("Some 300 soldiers arrived in Kosovo.", "deployment", [{"host": "state:XKX"}]),
        # where, and since when
        ("Emomali Rahmon, who is due to travel to Moscow, ordered 1,500 troops to the border.", "deployment", []),
        (
            "Emomali Rahmon, who is due to travel to Moscow, asked the CSTO for the equipment it had promised in 2021.",
            "request",
            [{"when": None, "addressee": "org:csto"}],
        ),
        ("Stanislav Zas told reporters he had visited Minsk in May 2021.", "visit", [{"when.edtf": "2021-05"}]),
        (
            "French troops left Niger in December 2020; the last 150 soldiers left Chad on December 22.",
            "deployment",
            [{"host": "state:NER", "ended.edtf": "2020-12"}, {"host": "state:TCD", "ended.edtf": "2020-12-22"}],
        ),
        (
            "An attack killed four policemen in the northern Afghan province of Kunduz.",
            "casualty_report",
            [{"where": ("place:AF/kunduz",)}],
        ),
        (
            "The troops, most of them from Turkey's 65th Brigade, landed in Mali.",
            "deployment",
            [{"where": ("state:MLI",)}],
        ),
        (
            "Gunmen killed 54 soldiers in Benin, the deadliest attack since the war spilled over from Mali in 2021.",
            "casualty_report",
            [{"where": ("state:BEN",), "when": None}],
        ),
        ("Gunmen killed five soldiers from Chad.", "casualty_report", [{"where": ()}]),
        (
            "ECCAS held an extraordinary session by videoconference and moved its headquarters temporarily from Libreville to Malabo.",
            "meeting",
            [{"where": ()}],
        ),
        (
            "SADC ended its mission in Congo, ordering a withdrawal of some 1,300 troops from South Africa, Malawi and Tanzania.",
            "deployment",
            [{"where": ("state:COD",)}],
        ),
        ("SADC on Monday ended the mandate of its mission in Congo.", "deployment", [{"ended.edtf": "2022-01-10", "started": None}]),
        (
            "Kyrgyzstan's parliament approved the dispatch of 150 soldiers to Kazakhstan on Friday.",
            "deployment",
            [{"announced.edtf": "2022-01-07", "started": None}],
        ),
        ("It rained in Gao. The toll rose to 105, double the 49 deaths of Monday.", "casualty_report", [{"figures.0.quantity.value": 105, "when": None}]),
        ("Police detained 105 people, triple the number of last week.", "enforcement_report", [{"figures.0.quantity.value": 105, "when": None}]),
        ("Police detained 105 people last week, triple the usual number.", "enforcement_report", [{"when.edtf": "2022-01-03/2022-01-09"}]),
        # that there was none
        ("No talks between Stanislav Zas and Vladimir Putin took place on Monday.", "meeting", [{"status": "denied", "when.edtf": "2022-01-10"}]),
        ("No meeting of the CSTO is scheduled for Monday.", "meeting", [{"status": "denied", "convened": "org:csto"}]),
        ("Zas held no talks with Alexander Lukashenko on Monday.", "meeting", [{"status": "denied"}]),
        ("No meeting of the CSTO was cancelled.", "meeting", []),
        ("At no summit of the CSTO was Mali discussed.", "meeting", []),
        ("Vladimir Putin paid no visit to Minsk on Monday.", "visit", [{"status": "denied"}]),
        ("No agreement was signed by Armenia and Russia.", "decision", [{"status": "denied"}]),
        ("The CSTO adopted no resolution on Monday.", "decision", [{"status": "denied"}]),
        ("No operation was launched by Mali's army.", "operation", [{"status": "denied"}]),
        ("Stanislav Zas met Vladimir Putin in Minsk, and no agreement was signed.", "meeting", [{"status": "reported"}]),
        ("The CSTO decided no troops would be sent to Mali.", "deployment", [{"status": "denied"}]),
        # who, and how many
        (
            "A shootout left at least four border guards dead and nine wounded.",
            "casualty_report",
            [{"figures.0.group": "border guards", "figures.1.quantity.value": 9}],
        ),
        ("At least 17 soldiers from the mission, known as SAMIDRC, have died.", "casualty_report", [{"figures.0.quantity.low": 17}]),
        (
            "ECOWAS will activate a 1,650-strong brigade, Omar Touray said on Sunday.",
            "deployment",
            [{"phase": "announced", "organisation": "org:ecowas", "status": "planned"}],
        ),
        (
            "The CSTO met. Some 2,030 troops had been brought in under the alliance's mandate.",
            "deployment",
            [{"organisation": "org:csto", "personnel.value": 2030}],
        ),
        ("NATO agreed on Monday to send 100 soldiers to Mali.", "deployment", [{"organisation": "org:nato", "phase": "announced"}]),
        (
            "Russia accounts for the bulk of the force in Mali; Togo has sent 100 soldiers, Chad 200.",
            "deployment",
            [{"contingents.0.contributor": "state:RUS"}, {"contingents.0.contributor": "state:TGO", "contingents.1.contributor": "state:TCD"}],
        ),
        ("ECOWAS sent 300 policemen to Haiti.", "deployment", [{"organisation": "org:ecowas", "personnel.value": 300}]),
        (
            "Militants killed 12 people, the UN and a doctors' group said Sunday, one of the worst attacks in years.",
            "statement",
            [{"text": "Militants killed 12 people"}],
        ),
        ("Twelve were killed, the Sudan Doctors' Network said.", "statement", [{"attribution.source_text": "the Sudan Doctors' Network"}]),
        (
            "Armenia said on Wednesday that it had lost 5 men, as Russia claimed credit for a truce.",
            "statement",
            [{"text": "it had lost 5 men"}, {"text": "credit for a truce"}],
        ),
        (
            "It rained in Gao. Mali said 105 soldiers had died, more than double the 49 deaths it had reported a day earlier.",
            "casualty_report",
            [{"figures.0.quantity.value": 105, "figures.1": None, "when": None}],
        ),
        (
            "Azerbaijan's Defence Ministry put losses at 50, down from the 54 it first announced. It said 2 men had been wounded.",
            "casualty_report",
            [
                {"figures.0.quantity.value": 50},
                {"figures.0.quantity.value": 54},
                {"figures.0.quantity.value": 2, "attribution.source": "body:AZE/ministry-of-defence"},
            ],
        ),
        (
            "Rebels attacked Sariha, in Gezira province, on Monday.",
            "armed_incident",
            [{"target.entity": "place:sariha", "where.0": "place:sariha", "when.edtf": "2022-01-10"}],
        ),
        ("The Rapid Support Forces attacked Sariha. The RSF denied targeting civilians.", "statement", [{"attribution.source": "org:rapid-support-forces"}]),
        ("The bloc is unlikely to send troops to Mali.", "deployment", []),
        ("France will raise the clashes at a meeting on Thursday.", "unrest", []),
        ("ASTANA, November 27 (Xinhua) -- Zas left Minsk, the Akorda press service said.", "statement", [{"text": "Zas left Minsk"}]),
        ("Tokayev called on allies to act and said that Kazakhstan had sent 139 men to Mali in May 2021.", "request", [{"when": None, "where": ()}]),
        ("The drill, called Search, began in Belarus.", "statement", []),
        ("Two Rwandan soldiers were lightly injured in Mali.", "deployment", []),
        ("Human Rights Watch accused soldiers of all three countries of killing 1,700 civilians.", "statement", [{"text": "of killing 1,700 civilians"}]),
        ("The mourners stood in silence, read out the names of the dead and left.", "statement", []),
        (
            "Gunmen abducted six drivers, four of whom were freed on Monday.",
            "casualty_report",
            [{"figures.0.quantity.value": 6, "when": None}],
        ),
        ("Leaders considered measures to strengthen the force.", "statement", []),
        ("Uganda sent special forces to Juba to secure it.", "deployment", [{"contingents.0.contributor": "state:UGA", "mandate": "secure it"}]),
        ("Ethiopia left. Doctors Without Borders said its hospital was bombed on January 5.", "armed_incident", [{"target.entity": None}]),
        ("Kyrgyzstan asked the CSTO to cancel its drills, planned for October on its territory.", "request", [{"when": None}]),
        ("Kyrgyzstan asked the CSTO to cancel its drills, planned for October on its territory.", "exercise", [{"when.edtf": "2022-10", "status": "denied"}]),
        ("Zas met Vladimir Putin in Minsk on Monday about drills planned for October.", "meeting", [{"when.edtf": "2022-01-10"}]),
        ("Four men were released by the evening.", "enforcement_report", [{"figures.0.quantity.value": 4, "by": None}]),
        ("All but two were released by police.", "enforcement_report", []),
        ("Five members of a group based in Mali were killed on Monday.", "casualty_report", [{"where": ()}]),
        (
            "Armenia's 100 soldiers guard a plant, according to Colonel Hayk Ginosyan of the Armenian Defence Ministry.",
            "statement",
            [{"attribution.source": "person:hayk-ginosyan", "attribution.source_text": "Colonel Hayk Ginosyan of the Armenian Defence Ministry"}],
        ),
        ("It spoke of 164, a figure later blamed on a “technical mistake”.", "statement", []),
        ("Kazakhstan is calm. The forces number about 18,000.", "deployment", [{"contingents": ()}]),
        ("Tokayev may be chairman of the CSTO until May.", "tenure", [{"status": "possible", "until.edtf": "2022-05"}]),
        ("SADC decided to withdraw 1,300 troops from South Africa, Malawi and Tanzania.", "decision", [{"where": ()}]),
        ("Rebels killed five men in Gao, and the army sent troops to Timbuktu.", "casualty_report", [{"where": ("place:ML/gao",)}]),
        ("Niger sent 100 soldiers to Mali, and Mali sent 200 soldiers to Niger.", "deployment", [{"where": ("state:MLI",)}, {"where": ("state:NER",)}]),
        (
            "Togo sent 900 soldiers to Mali, where gunmen killed five people, and Mali sent 200 soldiers to Niger.",
            "casualty_report",
            [{"where": ("state:MLI",)}],
        ),
        ("Armenia protested. Rebels shelled its territory on Monday.", "armed_incident", [{"target.entity": "state:ARM"}]),
        ("The two units for the plant arrived in Mali on Monday.", "deployment", []),
        ("Mali addressed the CSTO with a request for help.", "request", [{"addressee": "org:csto"}]),
        # who decides, holds, belongs
        (
            "Security Council members voted 14-0, with Russia abstaining, to extend the mandate.",
            "decision",
            [{"body": "body:un/security-council", "procedure": "vote"}],
        ),
        ("The African Union's Peace and Security Council has suspended Gabon.", "membership", [{"organisation": "org:au", "standing": "suspended"}]),
        ("Serik Ospan is to be sworn in as prime minister of Mali on Monday.", "tenure", [{"status": "planned", "since.edtf": "2022-01-17"}]),
        (
            "Mark Rutte took office as NATO secretary general on Monday, succeeding Jens Stoltenberg.",
            "tenure",
            [{"person": "person:mark-rutte", "since.edtf": "2022-01-10"}, {"person": "person:jens-stoltenberg", "until.edtf": "2022-01-10"}],
        ),
        (
            "Mark Rutte took office as NATO secretary general on Monday, thanking Jens Stoltenberg.",
            "tenure",
            [{"person": "person:mark-rutte", "since.edtf": "2022-01-10"}],
        ),
        ("ECOWAS will stay, its commission president Omar Touray said.", "tenure", [{"office": "commission president", "role": "other"}]),
        ("A spokesman welcomed the decision.", "decision", []),
        ("A decision was taken to establish a council.", "decision", [{"subject": "to establish a council"}]),
        ("Neither the army nor the African Union, which has suspended Sudan, commented.", "membership", [{"status": "reported", "state": "state:SDN"}]),
        ("The CSTO met. Anatoly Sidorov, chief of the bloc's joint staff, left.", "tenure", [{"role": "other", "of": "body:csto/joint-staff"}]),
        ("The mission saw no violation of the truce by the rebels.", "armed_incident", []),
    ],
)
def test_each_construction_says_what_it_says(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """The text has as many records of the kind as are expected, in the order of the text, and each says what is expected of it."""
    assert told(text, kind, expected) == expected


def test_the_gapped_count_is_counted_too() -> None:
    reports = found("Four peacekeepers from Indonesia and two from Ghana were wounded near Naqoura on Monday.", "casualty_report")
    assert [figure.quantity.value for report in reports for figure in report.figures] == [4, 2]
    assert {place.partition("~")[0] for report in reports for place in report.where} == {"place:naqoura"}


def test_a_name_behind_the_word_for_what_it_is_is_an_organisation() -> None:
    bundle = parse("Rights group Adilet Jolu said that most had been released.")
    (statement,) = (record for record in bundle.records if record.type == "statement")
    assert str(statement.attribution.source).startswith("org:adilet-jolu~")


def test_figures_told_twice_are_one_report_of_two_mentions() -> None:
    (report,) = found("Seven soldiers were killed in Goris. The strike killed 7 in Goris.", "casualty_report")
    assert [evidence.exact for evidence in report.evidence] == ["Seven soldiers were killed", "killed 7"]
    assert [figure.group for figure in report.figures] == ["soldiers"]
