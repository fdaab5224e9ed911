"""Agency copy: who strikes whom, what somebody is accused of, who is counted beside others, and which day, place or voice each has."""

import pytest

from .reading import told

ARM, AZE, ISR, IND, NER = (f"state:{code}" for code in ("ARM", "AZE", "ISR", "IND", "NER"))
GOMA, KABUL = "place:CD/goma", "place:AF/kabul"


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # states strike with arms, and with words
        ("India attacked nine sites in Pakistan on Monday.", "armed_incident", [{"actor.entity": IND, "target.text": "nine sites", "when.edtf": "2022-01-10"}]),
        ("Israel struck Hodeidah on Friday.", "armed_incident", [{"actor.entity": ISR, "target.entity": "place:YE/hodeidah"}]),
        ("Israel launched air strikes on Syria on Friday.", "armed_incident", [{"actor.entity": ISR, "target.entity": "state:SYR"}]),
        ("U.S. forces carried out strikes on Houthi targets in Yemen.", "armed_incident", [{"actor.entity": "body:USA/armed-forces", "where": ("state:YEM",)}]),
        ("India carried out an airstrike on Balakot in 2019.", "armed_incident", [{"actor.entity": IND, "target.entity": None, "target.text": "Balakot"}]),
        ("Warplanes hit the port of Hodeidah.", "armed_incident", [{"actor.text": "Warplanes", "target.text": "port"}]),
        ("Hungary attacked Brussels over its migration policy.", "armed_incident", []),
        ("Germany attacked the European Commission for its plan.", "armed_incident", []),
        ("Brazil struck the post in the second half.", "armed_incident", []),
        ("The president launched a scathing attack on the courts.", "armed_incident", []),
        ("The storm hit the town on Friday, killing five people.", "armed_incident", []),
        ("Two miners were killed in a strike over pay.", "armed_incident", []),
        # strikes and shelling within what is told of the harmed
        ("A Hamas official was killed in an Israeli strike in Beirut.", "armed_incident", [{"actor.entity": ISR, "where": ("place:LB/beirut",)}]),
        ("Israel killed a Hezbollah commander in a strike on Beirut.", "armed_incident", [{"actor.entity": ISR, "target.entity": "place:LB/beirut"}]),
        (
            "At least 65 people were killed in artillery shelling by the paramilitary Rapid Support Forces.",
            "armed_incident",
            [{"kind": "shelling", "actor.entity": "org:rapid-support-forces"}],
        ),
        ("Nine people were killed after RSF shelling on Sunday.", "armed_incident", [{"kind": "shelling", "target": None, "when.edtf": "2022-01-09"}]),
        ("Russian shelling of Kherson killed two people.", "armed_incident", [{"actor.entity": "state:RUS", "target.entity": "place:UA/kherson"}]),
        # what is fired has somebody who fires it
        (
            "The coalition said it intercepted three drones fired by the Houthis at Jazan.",
            "armed_incident",
            [{"actor.text": "Houthis", "target.text": "Jazan"}],
        ),
        ("Rockets fired by Hezbollah at Metula killed five people.", "armed_incident", [{"actor.entity": "org:hezbollah", "where.0": "place:metula"}]),
        ("The Houthis fired three drones at Jazan.", "armed_incident", [{"actor.entity": "org:ansar-allah"}]),
        ("A missile struck an apartment building in Goma, killing five people.", "armed_incident", [{"kind": "shelling", "actor": None, "where": (GOMA,)}]),
        # clashes
        ("Gunmen clashed with police in Mali.", "armed_incident", [{"kind": "battle"}]),
        ("Kyrgyz border guards clashed with Tajik forces.", "armed_incident", [{"kind": "border_clash"}]),
        ("Kyrgyzstan and Tajikistan clashed.", "armed_incident", [{"kind": "border_clash", "actor.entity": "state:KGZ", "target.entity": "state:TJK"}]),
        ("Gangs attacked the airport in Goma.", "unrest", []),
        # what somebody is accused of goes on with its consequences
        (
            "Armenia accused Azerbaijan of shelling a village, killing two civilians.",
            "casualty_report",
            [{"attribution.source": ARM, "attribution.cue": "accused"}],
        ),
        ("Kabul accused Pakistan of carrying out strikes in Goma, killing 36.", "statement", [{"text": "of carrying out strikes in Goma, killing 36"}]),
        (
            "Armenia accused Azerbaijan of shelling a village, saying two died.",
            "statement",
            [{"text": "of shelling a village"}, {"text": "two died"}],
        ),
        (
            "Dushanbe accused Kyrgyz forces of attacking an ambulance, killing eight people, and of shelling a mosque.",
            "armed_incident",
            [{"actor.text": "Kyrgyz forces", "target.text": "mosque"}, {"actor.text": "Kyrgyz forces", "target.text": "ambulance"}],
        ),
        # those who demand, and what they only describe
        ("Police used water cannon to disperse protesters demanding the release of Zas.", "statement", [{"attribution.source_text": "protesters"}]),
        ("Soldiers fired warning shots at residents calling for the departure of French troops.", "statement", [{"attribution.source_text": "residents"}]),
        ("The president spoke to reporters calling for calm.", "statement", [{"attribution.source_text": "The president"}]),
        ("A report accusing the army of abuses was published on Monday.", "statement", [{"text": "of abuses"}]),
        (
            "The army said its soldiers had responded to an attack, and that the situation was calm.",
            "statement",
            [{"attribution.source_text": "The army"}],
        ),
        ('Kinshasa recalled its diplomats "with immediate effect".', "statement", []),
        ("The junta named a general as prime minister.", "statement", []),
        ("Niger revoked a military accord with France.", "statement", []),
        (
            "Jimmy Lacroix, a gang leader known as Barbecue, threatened to fight the newcomers.",
            "statement",
            [{"attribution.source": "person:jimmy-lacroix"}],
        ),
        # the next one of those who are counted
        ("One soldier was killed and another injured in the attack.", "casualty_report", [{"figures.1.kind": "wounded", "figures.1.quantity.value": 1}]),
        ("Two soldiers were wounded and a third was killed.", "casualty_report", [{"figures.1.kind": "killed", "figures.1.quantity.text": "a"}]),
        ("Five were killed and dozens more injured.", "casualty_report", [{"figures.1.kind": "wounded", "figures.1.quantity.qualifier": "vague"}]),
        ("Security forces killed three attackers and captured a fourth.", "casualty_report", [{"figures.1.kind": "captured"}]),
        ("Twelve people were killed and a third of the village was burned.", "casualty_report", [{"figures.0.quantity.value": 12, "figures.1": None}]),
        ("Two bills were passed and a third was killed in committee.", "casualty_report", []),
        ("The junta said it had freed captured jihadists.", "casualty_report", []),
        # two sides and their counts
        (
            "Israel put the number of dead at 12, while Hamas put the toll at 40.",
            "casualty_report",
            [{"attribution.source": ISR, "figures.0.quantity.value": 12}, {"attribution.source": "org:hamas", "figures.0.quantity.value": 40}],
        ),
        # who fires, and who claims it
        ("A Russian missile hit a school in Goma.", "armed_incident", [{"kind": "shelling", "actor.entity": "state:RUS"}]),
        ("Islamic State claimed the attack in Goma that killed 140.", "armed_incident", [{"actor.entity": "org:islamic-state", "where": (GOMA,)}]),
        ("Al-Shabaab claimed responsibility for the attack on Lido beach.", "armed_incident", [{"actor.entity": "org:al-shabaab"}]),
        ("The company claimed the attack on its brand was unfair.", "armed_incident", []),
        # towns that nobody knows
        ("Gunmen killed 20 people at Solhan.", "casualty_report", [{"where.0": "place:solhan"}]),
        ("Two soldiers were killed in Kafra on Sunday.", "casualty_report", [{"where.0": "place:kafra"}]),
        ("Gunmen attacked a base in Buulo Mareer on Sunday.", "armed_incident", [{"where.0": "place:buulo-mareer"}]),
        ("Nine people were killed at the Zamzam camp.", "casualty_report", [{"where.0": "place:zamzam"}]),
        ("Two men were killed in Zorbek jail on Monday.", "casualty_report", [{"where": ()}]),
        ("Two men were killed in Zorbek, officials said.", "casualty_report", [{"where.0": "place:zorbek"}]),
        ("Twelve men were killed in Ramadan.", "casualty_report", [{"where": ()}]),
        # days and places stay with their clause
        ("The U.S. will pull its troops out of Niger, where soldiers toppled the president in July 2021.", "deployment", [{"ended": None, "host": NER}]),
        ("The EU sent 100 observers to Armenia after clashes in September 2020.", "deployment", [{"started": None}]),
        (
            "Soldiers from Chad will be deployed to Haiti under a mandate that the Security Council approved last October.",
            "deployment",
            [{"started": None, "host": "state:HTI"}],
        ),
        ("The death toll rose to 46 as a truce agreed on January 10 appeared to hold.", "casualty_report", [{"when": None}]),
        ("Ukraine and Russia agreed to hold talks in Istanbul on January 23.", "decision", [{"when": None}]),
        ("The leaders agreed to hold the next summit in Moscow on November 27, 2022.", "decision", [{"when": None}]),
        ("The government decided to withdraw 1,500 troops by December.", "deployment", [{"ended.edtf": "2022-12"}]),
        ("The decision of ECOWAS to reopen the border came on 3 January 2022.", "decision", [{"when.edtf": "2022-01-03"}]),
        ("The junta, which took power in a coup on July 26, spoke of talks.", "unrest", [{"when.edtf": "2021-07-26"}]),
        ("Azerbaijan launched an attack on Karabakh on September 19.", "armed_incident", [{"when.edtf": "2021-09-19", "actor.entity": AZE}]),
        ("The council is to meet on Sunday, a day earlier than planned, at the request of Mali.", "request", [{"when": None}]),
        ("Twelve people were killed in Goma, hours after talks opened in Kabul.", "casualty_report", [{"where": (GOMA,)}]),
        ("Twelve people were killed in Goma, hours after talks opened in Kabul.", "meeting", [{"where": (KABUL,)}]),
    ],
)
def test_agency_copy_is_read_by_its_clauses(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """The text has as many records of the kind as are expected, in the order of the text, and each says what is expected of it."""
    assert told(text, kind, expected) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # whose council and ministry it is
        ("The African Union spoke. The Security Council will meet on Monday.", "meeting", [{"convened": "body:un/security-council"}]),
        ("Japan's National Security Council met in Tokyo.", "meeting", [{"convened": "body:JPN/national-security-council"}]),
        (
            "France's foreign ministry said two died. France's interior ministry said five died. The ministry said six died.",
            "statement",
            [
                {"attribution.source": "body:FRA/foreign-ministry"},
                {"attribution.source": "body:FRA/interior-ministry"},
                {"attribution.source": "body:FRA/interior-ministry"},
            ],
        ),
        ("The Israeli military said 31 civilians were killed.", "casualty_report", [{"attribution.source": "body:ISR/military"}]),
        ("CSTO leaders meet in Astana, chairmanship passes to Kyrgyzstan.", "chairmanship", [{"state": "state:KGZ"}]),
        # what is to come, and what nobody asked for
        ("The Security Council is to hold an emergency meeting on Sunday.", "meeting", [{"status": "planned", "session": "extraordinary"}]),
        ("Protests are planned for July 26.", "unrest", [{"status": "planned"}]),
        ("Armenia has not submitted an application to withdraw from the CSTO.", "membership", [{"status": "denied", "standing": "former"}]),
        ("Armenia has not submitted an application to withdraw from the CSTO.", "request", [{"status": "denied"}]),
        ("The government does not have a plan to send troops to Mali.", "deployment", [{"status": "denied"}]),
        # why people march, and against whom
        ("Students took to the streets against quotas for government jobs.", "unrest", [{"against": None, "cause": "quotas for government jobs"}]),
        ("Protesters rallied against President Vucic in Belgrade.", "unrest", [{"against.text": "President Vucic", "cause": None}]),
        # what was decided, and by whom
        ("Japarov and Rahmon agreed to a truce on Friday.", "decision", [{"body": None, "subject": "a truce"}]),
        ("The Security Council authorized Kenya to lead a mission in Haiti.", "decision", [{"subject": "Kenya to lead a mission in Haiti"}]),
    ],
)
def test_agency_copy_says_whose_it_is_and_whether_it_is_so(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """The same for bodies, plans, causes and decisions."""
    assert told(text, kind, expected) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # parts belong to their own clause
        ("Five soldiers were killed; 30 people, including three children, were arrested.", "casualty_report", [{"figures.1": None}]),
        ("Police arrested 40 people; 12 people, including 3 officers, were injured.", "enforcement_report", [{"figures.1": None}]),
        ("At least 10 people were killed and 200 detained, including 12 journalists.", "casualty_report", [{"figures.1": None}]),
        ("Eleven people, including 3 children, were killed.", "casualty_report", [{"figures.1.group": "children"}]),
        ("Not less than 19 people were killed in the blast.", "casualty_report", [{"status": "reported", "figures.0.quantity.low": 19}]),
        ("Azerbaijan handed over the bodies of 30 Armenian soldiers.", "casualty_report", []),
        ("Rescuers recovered the bodies of 30 soldiers.", "casualty_report", [{"figures.0.quantity.value": 30}]),
        (
            "The number of dead rose to 31, and the number of the wounded to 60.",
            "casualty_report",
            [{"figures.0.kind": "killed", "figures.0.quantity.value": 31, "figures.1.kind": "wounded", "figures.2": None}],
        ),
        # days and places of what is only mentioned
        ("Two soldiers died in an attack like those in Gao in March.", "casualty_report", [{"when": None, "where": ()}]),
        ("The army lost 12 men on Monday, the worst loss since the coup in Niamey in 2020.", "casualty_report", [{"when.edtf": "2022-01-10", "where": ()}]),
        ("Niger spoke. Soldiers from Mali are in the country.", "deployment", [{"host": NER}]),
        ("Soldiers from Mali and Chad are in the country.", "deployment", [{"host": None}]),
        ("India said it struck nine sites linked to last month's attack.", "armed_incident", [{"when": None}]),
        ("The army arrested 12 men suspected of involvement in last month's bombing.", "enforcement_report", [{"when": None}]),
        ("Jihadists attacked a base built by France in 2014.", "armed_incident", [{"when": None}]),
        ("Rebels attacked a convoy that left Gao on Monday.", "armed_incident", [{"when": None}]),
        ("Ten people were killed in an attack similar to the one in Goma in March.", "casualty_report", [{"when": None, "where": ()}]),
        ("Sixty peacekeepers died in Kabul, 12 of them in 2021.", "casualty_report", [{"when": None, "where": (KABUL,)}]),
        ("In last week's attack 12 people were killed.", "casualty_report", [{"when.edtf": "2022-01-03/2022-01-09"}]),
        ("Twelve people killed in the blast were buried on Monday.", "casualty_report", [{"when": None}]),
        ("US troops based in Syria were attacked on Monday.", "deployment", [{"started": None, "host": "state:SYR"}]),
        ("A ceasefire brokered by Angola collapsed in March 2021.", "decision", [{"when": None}]),
        ("The African Union welcomed the agreement signed in Pretoria on 2 November 2021.", "statement", [{"when": None}]),
        ("Guterres condemned the attack on Monday.", "statement", [{"when.edtf": "2022-01-10"}]),
        ("Ten people were killed on January 2: police opened fire.", "casualty_report", [{"when.edtf": "2022-01-02"}]),
        ("The 1994 genocide killed 800,000 people.", "casualty_report", [{"when.edtf": "1994"}]),
        ("Zas spoke of the 2020 unrest.", "statement", [{"when": None}]),
        ("MONUSCO was due to leave South Kivu by the end of November.", "deployment", [{"status": "planned", "ended.edtf": "2021-11"}]),
        ("Lavrov arrived in Ankara late Sunday.", "visit", [{"when.edtf": "2022-01-09"}]),
        # where it was, and where not
        ("The Security Council held an emergency meeting at Israel's request.", "meeting", [{"where": ()}]),
        ("The leaders met in Geneva at Qatar's invitation.", "meeting", [{"where": ("place:CH/geneva",)}]),
        ("Five people were killed in Hyderabad, Pakistan, on Monday.", "casualty_report", [{"where.0": "place:PK/hyderabad", "where.1": None}]),
        ("Rahmon visited Ankara, Egypt and Jordan.", "visit", [{"destination": "state:JOR"}, {"destination": "place:TR/ankara"}, {"destination": "state:EGY"}]),
        ("ATMIS withdrew 2,000 soldiers, leaving 13,500 troops from Burundi and Uganda in the country.", "deployment", [{"host": "state:SOM"}, {"host": None}]),
        # tolls with a day between
        (
            "The toll was revised up to nine on Monday from six.",
            "casualty_report",
            [{"figures.0.quantity.value": 9, "when.edtf": "2022-01-10"}, {"figures.0.quantity.value": 6, "when": None}],
        ),
        (
            "The number of dead climbed to 31 on Tuesday, from 24 on Monday.",
            "casualty_report",
            [{"when.edtf": "2022-01-11"}, {"figures.0.quantity.value": 24, "when.edtf": "2022-01-10"}],
        ),
        # who speaks
        ("Three people were killed in an Israeli strike, the health ministry said.", "statement", [{"attribution.source": None}]),
        ("Protesters demanding the resignation of the president clashed with police.", "statement", [{"text": "the resignation of the president"}]),
        ("The meeting that Ankara proposed took place on Monday.", "statement", []),
        ("The president of Kazakhstan appealed to the CSTO for help.", "request", [{"requester": "state:KAZ"}]),
        # what does not come about, goes on, or is denied only in part
        ("Modi called off his visit to Moscow scheduled for June 9.", "visit", [{"status": "denied"}]),
        ("M23 denied responsibility for the January 3 attack on the camp.", "armed_incident", [{"status": "reported", "attribution": None}]),
        ("France will maintain 500 troops in Romania.", "deployment", [{"status": "reported", "phase": "under_way"}]),
        ("The Council of Europe to hold emergency meeting on Friday", "meeting", [{"status": "planned"}]),
        (
            "About 1,900 servicemen from Belarus and Russia are taking part in the drills, which will last until July 26.",
            "exercise",
            [{"status": "reported", "ended.edtf": "2022-07-26"}],
        ),
        ("A Kenyan court blocked the deployment of 1,000 police to Haiti.", "deployment", [{"phase": "declined", "host": "state:HTI"}]),
        ("21:40 Putin: The troops will leave.", "statement", [{"text": "The troops will leave"}]),
        ("Putin: The troops will leave.", "statement", []),
        ("21:40 GMT Putin: Troops will leave Syria", "statement", [{"attribution.source": "person:vladimir-putin"}]),
        ("Tokayev wants troops sent to Mali.", "deployment", [{"status": "planned", "phase": "announced"}]),
        ("The plan would see 500 troops sent to Mali.", "deployment", [{"status": "planned", "phase": "announced"}]),
        ("Parliament voted against sending troops to Mali.", "deployment", [{"phase": "declined", "host": "state:MLI"}]),
        ("Macron, on a state visit to Britain until Thursday, will join the talks.", "visit", [{"status": "reported", "destination": "state:GBR"}]),
        ("Neither Kazakhstan nor Belarus left the CSTO.", "membership", [{"status": "denied", "state": "state:BLR"}]),
        ("Lavrov and Blinken met by video link in the evening.", "meeting", [{"format": "online"}]),
        # lists, posts and members
        (
            "The mission includes 500 Belarusian, 200 Tajik and 70 Armenian servicemen.",
            "deployment",
            [{"contingents.0.contributor": "state:BLR", "contingents.2.contributor": ARM}],
        ),
        ("Belarus will host joint CSTO drills next year.", "exercise", [{"status": "planned", "host": "state:BLR", "organisation": "org:csto"}]),
        (
            "Britain will contribute 20,000 personnel to the NATO exercise Steadfast Defender, while Poland will host the Dragon 24 drills.",
            "exercise",
            [{"name": "Steadfast Defender", "personnel": None}, {"name": "Dragon 24", "personnel": None, "host": "state:POL"}],
        ),
        ("Imangali Tasmagambetov has held the post of CSTO Secretary General since 2021.", "tenure", [{"office": "secretary general", "since.edtf": "2021"}]),
        ("Armenia suspended its participation in the CSTO Parliamentary Assembly.", "membership", []),
        ("Mali and Niger announced they were leaving ECOWAS.", "membership", [{"state": "state:MLI", "status": "planned"}, {"state": NER}]),
        ("Mali remains suspended from the African Union.", "membership", [{"standing": "suspended", "state": "state:MLI"}]),
        (
            "Uzbekistan left the CSTO in 2012 and Georgia in 1999.",
            "membership",
            [{"state": "state:UZB", "since.edtf": "2012"}, {"state": "state:GEO", "since.edtf": "1999"}],
        ),
        ("Finland joined NATO in 2021, and Sweden held talks in 2022.", "membership", [{"state": "state:FIN"}]),
        ("U.S. Deputy Secretary of State Victoria Lacroix travelled to Niamey.", "visit", [{"visitor": "person:victoria-lacroix"}]),
        ("Deputy Defense Minister Sultan Kamaletdinov spoke.", "tenure", [{"person": "person:sultan-kamaletdinov", "office": "deputy defense minister"}]),
        ("Representatives of Russia and Ukraine met in Geneva.", "meeting", [{"participants": ("state:RUS", "state:UKR")}]),
    ],
)
def test_agency_copy_keeps_background_in_the_background(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """The same for parts, modifiers, comparisons, plans and lists."""
    assert told(text, kind, expected) == expected


DASHES = "Interview with Stanislav Zas\n- How many went?\n- We sent 2,000 men. Two died.\n- Were there more?\n- No."


def test_an_interview_by_dashes_gives_the_answers_to_whom_it_is_with() -> None:
    """Each answer is one statement; two lines of a dialogue alone are none."""
    answers = told(DASHES, "statement", [{"text": None}, {"text": None}])
    assert len(answers) == 2
    assert told(DASHES, "statement", [{"attribution.source": None}] * 2) == [{"attribution.source": "person:stanislav-zas"}] * 2
    assert told("- Did you go?\n- No, Stanislav Zas left.", "statement", []) == []
