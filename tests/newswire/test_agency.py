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
        ("Rockets fired by Hezbollah at Metula killed five people.", "armed_incident", [{"actor.entity": "org:hezbollah", "target.entity": None}]),
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
        ("The junta said it had freed captured jihadists.", "casualty_report", []),
        # two sides and their counts
        (
            "Israel put the number of dead at 12, while Hamas put the toll at 40.",
            "casualty_report",
            [{"attribution.source": ISR, "figures.0.quantity.value": 12}, {"attribution.source": "org:hamas", "figures.0.quantity.value": 40}],
        ),
        # towns that nobody knows
        ("Two soldiers were killed in Kafra on Sunday.", "casualty_report", [{"where.0": "place:kafra"}]),
        ("Gunmen attacked a base in Buulo Mareer on Sunday.", "armed_incident", [{"where.0": "place:buulo-mareer"}]),
        ("Nine people were killed at the Zamzam camp.", "casualty_report", [{"where.0": "place:zamzam"}]),
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
