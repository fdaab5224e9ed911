"""Forces: who fights whom, whose fighters they are, who is blamed, where troops go and what they are made of, and who is harmed."""

import pytest

from .reading import told

BDI, COD, HTI, KEN, MOZ, MWI, TCD = (f"state:{code}" for code in ("BDI", "COD", "HTI", "KEN", "MOZ", "MWI", "TCD"))
IND, KGZ, PAK, TJK = (f"state:{code}" for code in ("IND", "KGZ", "PAK", "TJK"))
CONGOLESE, SUDANESE = "body:COD/army", "body:SDN/army"
M23, RSF = "org:m23", "org:rapid-support-forces"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # clashes and fighting between two
        (
            "Clashes erupted on Monday between M23 rebels and the Congolese army outside Goma.",
            [{"kind": "battle", "actor.entity": M23, "target.entity": CONGOLESE, "when.edtf": "2022-01-10"}],
        ),
        ("Fighting resumed along the border between Kyrgyzstan and Tajikistan.", [{"kind": "border_clash", "actor.entity": KGZ, "target.entity": TJK}]),
        ("Heavy fighting between the army and rebels was reported in Goma.", [{"kind": "battle", "actor.text": "army", "target.text": "rebels"}]),
        ("Skirmishes between Kyrgyz border guards and Tajik soldiers were heard.", [{"kind": "border_clash", "actor.entity": KGZ, "target.entity": TJK}]),
        ("Battles raged between Sudan's army and the Rapid Support Forces.", [{"kind": "battle", "actor.entity": SUDANESE, "target.entity": RSF}]),
        ("Clashes broke out between protesters and the army.", []),
        ("Talks broke down between the army and the rebels.", []),
        ("A clash between the two ministers delayed the vote.", []),
        # fire that two exchange
        ("Indian and Pakistani soldiers exchanged fire on Monday night.", [{"kind": "border_clash", "actor.entity": IND, "target.entity": PAK}]),
        ("Troops traded gunfire with militants in Kashmir.", [{"kind": "battle", "actor.text": "Troops", "target.text": "militants"}]),
        ("Israel and Hezbollah exchanged fire on Sunday.", [{"kind": "battle", "actor.entity": "state:ISR", "target.entity": "org:hezbollah"}]),
        ("Border troops from Kyrgyzstan and Tajikistan exchanged fire.", [{"kind": "border_clash", "actor.entity": KGZ, "target.entity": TJK}]),
        ("Soldiers from Kyrgyzstan and Tajikistan clashed.", [{"kind": "border_clash", "actor.entity": KGZ, "target.entity": TJK}]),
        ("Soldiers from Mali clashed.", [{"kind": "battle", "target": None}]),
        ("A gunfight broke out between police and militants.", [{"kind": "battle", "actor.text": "police", "target.text": "militants"}]),
        ("The ministers exchanged views.", []),
        ("The two candidates traded fire over taxes.", []),
        # headlines
        ("India, Pakistan exchange fire across Line of Control.", [{"kind": "border_clash", "actor.entity": IND, "target.entity": PAK}]),
        ("Kyrgyzstan and Tajikistan trade fire for second day.", [{"kind": "border_clash", "actor.entity": KGZ, "target.entity": TJK}]),
        ("Army, M23 rebels clash near Goma.", [{"kind": "battle", "actor.text": "Army", "target.entity": M23}]),
        ("Kyrgyz, Tajik border guards clash.", [{"kind": "border_clash", "actor.entity": KGZ, "target.entity": TJK}]),
        ("Teachers, government clash over pay.", []),
        ("Prisoner, hostage exchange collapses.", []),
        # who battles and fights whom
        ("The Congolese army fought M23 rebels near Goma.", [{"kind": "battle", "actor.entity": CONGOLESE, "target.entity": M23}]),
        ("The Sudanese army has been battling the RSF since April 2020.", [{"actor.entity": SUDANESE, "target.entity": RSF, "when.edtf": "2020-04/.."}]),
        ("Rebels and government soldiers fought near Goma.", [{"kind": "battle", "actor.text": "Rebels", "target.text": "government soldiers"}]),
        ("The army and the rebels have been fighting for two years.", [{"kind": "battle"}]),
        ("Government forces and rebels battled for control of the airport.", [{"kind": "battle", "target.text": "rebels"}]),
        ("The US and China clashed over trade.", []),
        ("Israel and Hamas battled over the wording of the text.", []),
        ("Armenia fought Azerbaijan in the final.", []),
        ("A war of words broke out between India and Pakistan.", []),
        ("The army fought corruption.", []),
        ("Mali has been battling cholera since April.", []),
        ("The army helped the police fight crime.", []),
        ("The soldiers fought back tears.", []),
    ],
)
def test_two_sides_that_fight(text: str, expected: list[dict[str, object]]) -> None:
    """A fight has the two who fight as its actor and target, and is at a border where they are of two states."""
    assert told(text, "armed_incident", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fighters from the Islamic State West Africa Province attacked a base.", [{"actor.entity": "org:iswap", "actor.text": "Fighters"}]),
        ("Suspected Boko Haram militants raided a village.", [{"actor.entity": "org:boko-haram", "actor.text": "Boko Haram militants"}]),
        ("M23 fighters took control of the town.", [{"actor.entity": M23}]),
        ("Members of the ADF attacked three villages.", [{"actor.entity": "org:allied-democratic-forces"}]),
        ("A group of Boko Haram fighters attacked a village.", [{"actor.entity": "org:boko-haram", "actor.text": "group of Boko Haram fighters"}]),
        ("Drones of the RSF hit a market.", [{"actor.entity": RSF}]),
        ("The RSF said its drones had struck a convoy.", [{"actor.entity": RSF, "actor.text": "its drones", "target.text": "convoy"}]),
        ("Al-Shabaab said its fighters attacked a military base.", [{"actor.entity": "org:al-shabaab"}]),
        ("Gunmen from a rival clan attacked a village.", [{"actor.entity": None, "actor.text": "Gunmen"}]),
        ("Fighters from the north attacked a village.", [{"actor.entity": None}]),
        ("Members of parliament attacked the village plan.", []),
        ("Elements of the report attacked the base.", []),
    ],
)
def test_fighters_are_of_their_group(text: str, expected: list[dict[str, object]]) -> None:
    """Fighters, members and weapons of a known group are that group, and of no other."""
    assert told(text, "armed_incident", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kyiv blamed the attack on Russia.", [{"actor.entity": "state:RUS", "target": None, "attribution.source": "state:UKR"}]),
        ("The mayor blamed the ELN for the bombing of a market.", [{"actor.entity": "org:eln", "target.text": "market", "attribution.cue": "blamed"}]),
        ("The government attributed the attack to Islamic State.", [{"actor.entity": "org:islamic-state", "attribution.source_text": "The government"}]),
        ("The army attributed the ambush to the 33rd front of the FARC dissidents.", [{"actor.text": "33rd front", "target": None}]),
        ("The attack on the base was blamed on the ADF.", [{"actor.entity": "org:allied-democratic-forces", "target.text": "base"}]),
        ("Islamist militants were blamed for the attack on the base.", [{"actor.text": "Islamist militants"}]),
        ("A drone strike blamed on the RSF killed 20 people.", [{"actor.entity": RSF, "attribution": None}]),
        ("The bombing, blamed on Al-Shabaab, killed 12.", [{"actor.entity": "org:al-shabaab", "attribution": None}]),
        ("The army attributed the ambush to bad luck.", []),
        ("The mayor blamed the attack on immigration.", []),
        ("The minister blamed the strike on unions.", []),
        ("The army paid for the attack on the base, and nobody blamed it.", [{"actor": None}]),
        ("The police did not blame the attack on Hamas.", []),
        ("It would be wrong to blame the attack on Hamas.", []),
        # what weapons are used against
        ("Armenia accused Azerbaijani forces of using mortars against villages.", [{"kind": "shelling", "target.text": "villages"}]),
        ("The army used artillery against the town.", [{"kind": "shelling", "actor.text": "army", "target.text": "town"}]),
        ("Ukraine accused Russia of using drones against a hospital.", [{"kind": "attack", "actor.entity": "state:RUS", "target.text": "hospital"}]),
        ("Ukraine accused Russia of attacking a school.", [{"actor.entity": "state:RUS", "attribution.source": "state:UKR"}]),
        ("The farmers used drones against locusts.", []),
        ("Poland accused Germany of attacking its judges.", []),
        ("The EU accused Russia of using energy against its members.", []),
    ],
)
def test_who_is_blamed_has_done_it(text: str, expected: list[dict[str, object]]) -> None:
    """Who is blamed for a deed is its actor, in the words of who blames."""
    assert told(text, "armed_incident", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # troops that come home
        (
            "The last group of soldiers who had been stranded in Congo arrived home on Monday.",
            [{"host": COD, "phase": "withdrawn", "ended.edtf": "2022-01-10"}],
        ),
        ("The first 200 Tanzanian soldiers arrived back home from Congo.", [{"host": COD, "phase": "withdrawn", "contingents.0.personnel.value": 200}]),
        ("Malawian troops landed back in Lilongwe from Congo.", [{"host": COD, "contingents.0.contributor": MWI, "phase": "withdrawn"}]),
        ("Soldiers from Malawi left Congo through Rwanda.", [{"host": COD, "contingents.0.contributor": MWI, "where": (COD,)}]),
        ("Troops from Chad withdrew from Mali on Monday.", [{"host": "state:MLI", "contingents.0.contributor": TCD}]),
        ("Soldiers of the Burundian army crossed into Congo.", [{"host": COD, "contingents.0.contributor": BDI, "phase": "under_way"}]),
        ("The peacekeepers arrived back in Dakar.", []),
        ("The two soldiers were handed over to the Red Cross in Mali.", []),
        ("The army handed over three soldiers to the police in Mali.", []),
        ("Tourists arrived home from Congo.", []),
        ("Crossing into Mali on Monday, the soldiers sang.", []),
        # what is sent beside troops, and by another name
        ("Nigeria sent fighter jets and around 200 soldiers to Benin.", [{"host": "state:BEN", "contingents.0.personnel.value": 200}]),
        ("Turkey deployed warships and troops to Libya.", [{"host": "state:LBY", "contingents.0.contributor": "state:TUR"}]),
        ("ECOWAS ordered the deployment of elements of its standby force to Benin.", [{"organisation": "org:ecowas", "phase": "announced"}]),
        ("Up to 1,000 police officers from Kenya will be deployed to Haiti.", [{"host": HTI, "contingents.0.personnel.high": 1000, "status": "planned"}]),
        (
            "Rwanda is deploying two battalions, about 1,600 soldiers, to Mozambique.",
            [{"host": MOZ, "contingents.0.personnel.value": 1600}],
        ),
        ("Norway deployed one battalion, its best, to Latvia.", [{"contingents.0.personnel": None}]),
        ("Turkey sent blankets and doctors to Libya.", []),
        ("The club ordered the deployment of elements of its plan to Benin.", []),
        ("Ten police officers will be deployed in Minsk.", []),
        # the host in the name of a mission, and those from whom it has its soldiers
        ("The SADC Mission in Mozambique had 2,000 troops from eight countries.", [{"host": MOZ, "organisation": "org:sadc", "personnel.value": 2000}]),
        ("UNMISS has 15,000 peacekeepers.", [{"host": "state:SSD", "organisation": "org:un"}]),
        ("The Collective Peacekeeping Forces have 3,600 soldiers.", [{"host": None, "organisation": "org:csto"}]),
        ("The mission had about 1,300 soldiers, most of them from South Africa.", [{"host": None, "where": ()}]),
        ("A convoy of soldiers from Kenya arrived in Goma.", [{"host": COD, "contingents.0.contributor": KEN, "where": ("place:CD/goma",)}]),
        # what a force is made of
        (
            "The force will be made up of troops from Kenya, Burundi and Chad.",
            [{"status": "planned", "contingents.0.contributor": KEN, "contingents.1.contributor": BDI, "contingents.2.contributor": TCD, "where": ()}],
        ),
        ("The mission comprises soldiers from Kenya and Burundi.", [{"contingents.0.contributor": KEN, "contingents.1.contributor": BDI}]),
        ("The contingent included servicemen from Chad and Kenya.", [{"contingents.0.contributor": TCD, "contingents.1.contributor": KEN}]),
        ("The mission consists of soldiers from Chad.", [{"contingents.0.contributor": TCD, "contingents.1": None}]),
        (
            "The 2,500-strong force, made up of troops from Malawi and Burundi, was deployed to Congo in 2021.",
            [{"host": COD, "contingents.1.contributor": BDI, "personnel.value": 2500, "started.edtf": "2021", "where": (COD,)}],
        ),
        (
            "ECOWAS ordered the deployment of a force made up of troops from Chad and Kenya to Mali.",
            [{"host": "state:MLI", "phase": "announced", "contingents.0.contributor": TCD, "contingents.1.contributor": KEN}],
        ),
        ("Kenya's first contingent of 400 police officers arrived in Haiti.", [{"host": HTI, "contingents.0.personnel.value": 400}]),
        ("The UN Interim Force in Lebanon, which has 10,000 peacekeepers, spoke.", [{"host": "state:LBN", "organisation": "org:un", "contingents": ()}]),
        ("Turkey, which has 500 soldiers in Syria, spoke.", [{"host": "state:SYR", "contingents.0.contributor": "state:TUR"}]),
        ("The force, tired of war, was deployed to Congo in 2021.", [{"host": COD, "contingents": ()}]),
        ("The band is made up of musicians from Kenya and Burundi.", []),
        ("The force made up its mind.", []),
        ("The delegation included soldiers from Chad.", []),
    ],
)
def test_where_troops_go_and_of_whom_they_are(text: str, expected: list[dict[str, object]]) -> None:
    """A deployment has the state that troops are sent to or leave as its host, and those whom they are of as its contingents."""
    assert told(text, "deployment", expected) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # who loses their home, and where
        ("More than 11,000 people have been evacuated from Goma.", "casualty_report", [{"figures.0.kind": "displaced", "where": ("place:CD/goma",)}]),
        ("Over 2,000 people were evacuated.", "casualty_report", [{"figures.0.kind": "displaced", "figures.0.quantity.low": 2001}]),
        ("Kyrgyzstan has evacuated 11,000 people.", "casualty_report", [{"figures.0.quantity.value": 11000}]),
        ("Rescuers evacuated 300 residents from two villages.", "casualty_report", [{"figures.0.group": "residents"}]),
        ("Some 2,300 people have crossed into Uganda since 8 November.", "casualty_report", [{"figures.0.kind": "displaced", "where": ()}]),
        ("About 900 villagers crossed the border into Chad to escape the fighting.", "casualty_report", [{"figures.0.group": "villagers"}]),
        ("About 40,000 people have left their homes.", "casualty_report", [{"figures.0.quantity.value": 40000}]),
        ("The shelling forced 4,000 people to leave their homes.", "casualty_report", [{"status": "reported", "figures.0.quantity.value": 4000}]),
        ("In May 2,300 refugees arrived in Chad.", "casualty_report", [{"figures.0.group": "refugees", "where": ()}]),
        ("Over 100,000 Armenians fled to Armenia.", "casualty_report", [{"figures.0.group": "Armenians", "where": ()}]),
        ("More than 5,000 people fled from Goma to Rwanda.", "casualty_report", [{"where": ("place:CD/goma",)}]),
        ("Thousands of people have fled Goma.", "casualty_report", [{"figures.0.kind": "displaced", "figures.0.quantity.low": 2000}]),
        ("More than 60,000 people have fled the town of Goma.", "casualty_report", [{"where": ("place:CD/goma",)}]),
        ("About 900 people have been forced to leave their homes.", "casualty_report", [{"status": "reported", "figures.0.quantity.value": 900}]),
        ("Twelve people fled the scene.", "casualty_report", []),
        ("The embassy evacuated 40 diplomats from Goma.", "casualty_report", []),
        ("France evacuated 300 Britons from Goma.", "casualty_report", []),
        ("Some 200 people were evacuated from the hotel.", "casualty_report", []),
        ("Two men crossed into Uganda.", "casualty_report", []),
        ("Some 300 people crossed into Poland to shop.", "casualty_report", []),
        ("Some 300 people crossed the bridge.", "casualty_report", []),
        ("Some 300 tourists arrived in Chad.", "casualty_report", []),
        ("About 1,000 people left their jobs.", "casualty_report", []),
        ("Two gunmen fled to Uganda.", "casualty_report", []),
        # prisoners
        ("Russia and Ukraine exchanged 60 prisoners.", "enforcement_report", [{"figures.0.kind": "released", "figures.0.quantity.value": 60, "by": None}]),
        ("Azerbaijan handed over four Armenian prisoners.", "enforcement_report", [{"by.entity": "state:AZE", "figures.0.quantity.text": "four"}]),
        ("Hamas handed three hostages over to the Red Cross.", "enforcement_report", [{"by.entity": "org:hamas", "figures.0.group": "hostages"}]),
        ("Two captured soldiers were handed over to Ukraine.", "enforcement_report", [{"figures.0.kind": "released"}]),
        ("Eighteen soldiers captured in July were released on Monday.", "enforcement_report", [{"figures.0.quantity.value": 18, "when.edtf": "2022-01-10"}]),
        ("Armenia returned two prisoners.", "enforcement_report", [{"by.entity": "state:ARM"}]),
        ("The sides swapped 100 prisoners of war on Friday.", "armed_incident", []),
        ("Hamas handed over the bodies of three hostages.", "enforcement_report", []),
        ("Police handed over four suspects to prosecutors.", "enforcement_report", []),
        ("Hamas handed over three.", "enforcement_report", []),
        ("The hostages exchanged 10 letters.", "enforcement_report", []),
        ("The prisoners handed two guards a note.", "enforcement_report", []),
        ("Three hostages returned 12 books.", "enforcement_report", []),
    ],
)
def test_who_is_displaced_and_who_is_freed(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """People who are evacuated or leave home are displaced from where they were, and captives who are handed over are released."""
    assert told(text, kind, expected) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # a clause behind the parts of a total
        (
            "Thirty people were arrested, among them four minors, and two officers suffered minor injuries.",
            "enforcement_report",
            [{"figures.0.quantity.value": 30, "figures.1.quantity.value": 4, "figures.2": None}],
        ),
        (
            "Thirty people were arrested, among them four minors, and two officers suffered minor injuries.",
            "casualty_report",
            [{"figures.0.quantity.value": 2, "figures.1": None}],
        ),
        (
            "Police detained 40 people, including three journalists, and two officers were injured.",
            "enforcement_report",
            [{"figures.1.quantity.value": 3, "figures.2": None}],
        ),
        (
            "Twelve people were killed, among them two boys and three girls.",
            "casualty_report",
            [{"figures.1.quantity.value": 2, "figures.2.quantity.value": 3}],
        ),
        ("Thirty people, among them two boys and three girls, were killed.", "casualty_report", [{"figures.2.quantity.value": 3}]),
        # parts in a sentence of their own
        (
            "Ten people were killed. The dead included a lieutenant and two women.",
            "casualty_report",
            [{}, {"figures.0.group": "lieutenant", "figures.1.quantity.value": 2, "relates_to.0.relation": "part_of"}],
        ),
        ("Ten people were killed. Those killed included five children.", "casualty_report", [{}, {"figures.0.kind": "killed", "figures.0.quantity.value": 5}]),
        ("Ten people were wounded. The victims included three nurses.", "casualty_report", [{}, {"figures.0.kind": "wounded", "figures.0.group": "nurses"}]),
        (
            "Ten people were wounded. The market was closed. The victims included three nurses.",
            "casualty_report",
            [{}, {"figures.0.kind": "wounded", "figures.0.group": "nurses"}],
        ),
        ("Ten people were killed. Five of the victims were children.", "casualty_report", [{}, {"figures.0.quantity.value": 5}]),
        ("Ten people were killed. The dead include two children.", "casualty_report", [{}, {"figures.0.quantity.value": 2}]),
        ("Ten people were killed. The dead included their leader.", "casualty_report", [{}]),
        ("Ten people were killed. Three of the victims were not named.", "casualty_report", [{}]),
        ("The victims of the fraud included three nurses.", "casualty_report", []),
        ("The list included two women.", "casualty_report", []),
        ("Included were two women.", "casualty_report", []),
        # bodies
        ('"We have 27 bodies," a doctor said.', "casualty_report", [{"figures.0.quantity.value": 27, "attribution.source_text": "a doctor"}]),
        ("The morgue received 27 bodies.", "casualty_report", [{"figures.0.kind": "killed"}]),
        ("The organisation has six bodies.", "casualty_report", []),
    ],
)
def test_parts_of_a_total(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """What is counted among the harmed is a part of their total, and what a new clause counts is none."""
    assert told(text, kind, expected) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # bombs, and what is fired
        ("A suicide bomber detonated his vest near a bus.", "armed_incident", [{"actor.text": "suicide bomber", "target.text": "bus"}]),
        ("Militants detonated a bomb.", "armed_incident", [{"actor.text": "Militants", "target": None}]),
        ("A bomber attacked a bank. The blast ripped through a market.", "armed_incident", [{}, {"actor": None, "target.text": "market"}]),
        ("Hezbollah launched dozens of rockets at northern Israel.", "armed_incident", [{"actor.entity": "org:hezbollah", "target.entity": "state:ISR"}]),
        ("Rebels fired a barrage of rockets at a base.", "armed_incident", [{"actor.text": "Rebels", "target.text": "base"}]),
        ("The school was hit by two mortar shells.", "armed_incident", [{"kind": "shelling", "actor": None, "target.text": "school"}]),
        ("A hospital was struck by a Russian missile.", "armed_incident", [{"kind": "shelling", "actor.entity": "state:RUS"}]),
        ("Police detonated the bomb.", "armed_incident", []),
        ("The bomber detonated hopes of peace.", "armed_incident", []),
        ("Gas leaked for a day. The blast ripped through a market.", "armed_incident", []),
        ("The bomber spoke. The blast was heard.", "armed_incident", []),
        ("The bus was hit by a truck.", "armed_incident", []),
        ("The economy was hit by a missile of debt.", "armed_incident", []),
        ("A number of rockets were shown.", "armed_incident", []),
        # what comes under attack
        ("A base in Goma came under drone attack.", "armed_incident", [{"target.text": "base", "where": ("place:CD/goma",)}]),
        ("The town came under attack by rebels.", "armed_incident", [{"actor.text": "rebels", "target.text": "town"}]),
        ("The minister came under attack for his words.", "armed_incident", []),
        ("The government came under attack.", "armed_incident", []),
        ("The bishop came under mortar attack.", "armed_incident", []),
        # who is targeted
        ("The RSF targeted a camp.", "armed_incident", [{"actor.entity": RSF, "target.text": "camp"}]),
        ("The EU targeted refineries with sanctions.", "armed_incident", []),
        # what is denied
        ("The RSF denied that it had targeted the camp.", "armed_incident", [{"status": "denied", "actor.entity": RSF, "attribution.source": RSF}]),
        ("The rebels denied they had attacked civilians.", "armed_incident", [{"status": "denied", "actor.text": "rebels"}]),
        ("Critics said they had attacked the plan.", "armed_incident", []),
        ("The army denied that it carried out the strike.", "armed_incident", [{"status": "denied", "actor.text": "army"}]),
        ("Russia denied attacking the hospital.", "armed_incident", [{"status": "denied", "actor.entity": "state:RUS", "target.text": "hospital"}]),
        ("Israel denied carrying out the strike on the school.", "armed_incident", [{"status": "denied", "actor.entity": "state:ISR"}]),
        ("Russia denied attacking Estonia over its law.", "armed_incident", []),
        ("The workers denied that they carried out the strike.", "armed_incident", []),
        ("The army did not carry out the strike.", "armed_incident", []),
        ("The army has denied losing any men.", "casualty_report", [{"status": "denied", "figures.0.kind": "killed", "figures.0.quantity": None}]),
        ("The army denied losing the town.", "casualty_report", []),
    ],
)
def test_what_strikes_and_what_is_denied(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """What is fired or detonated has who did it and what it hit, and who denies a deed has not reported it."""
    assert told(text, kind, expected) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # who is taken home, how many, and when
        ("Uganda will pull out all of its roughly 4,500 troops from Somalia.", "deployment", [{"host": "state:SOM", "contingents.0.personnel.value": 4500}]),
        (
            "The organization deployed 2,500 troops to Kazakhstan and withdrew them within weeks.",
            "deployment",
            [{"phase": "under_way"}, {"phase": "withdrawn", "host": "state:KAZ", "personnel.value": 2500}],
        ),
        (
            "Germany sent 300 soldiers to Niger in 2018 and withdrew them in 2020.",
            "deployment",
            [{"phase": "withdrawn", "ended.edtf": "2020"}, {"phase": "under_way", "started.edtf": "2018"}],
        ),
        ("The first contingent of 400 troops is due to leave Zorbek on February 1.", "deployment", [{"personnel.value": 400, "ended.edtf": "2022-02-01"}]),
        ("The editors sent two letters to Kazakhstan and withdrew them.", "deployment", []),
        ("The soldiers saw the plans, and the minister withdrew them.", "deployment", []),
        # who takes, shoots, repels and intercepts
        ("M23 rebels captured Zorbek on Sunday.", "armed_incident", [{"actor.entity": M23, "target.text": "Zorbek", "target.entity": None}]),
        ("Kyrgyz servicemen had shot first at a Tajik patrol.", "armed_incident", [{"actor.text": "Kyrgyz servicemen", "target.entity": TJK}]),
        ("The army repelled an attack by M23 rebels.", "armed_incident", [{"actor.entity": M23, "target.text": "army"}]),
        ("Troops fought off an attack by M23 rebels.", "armed_incident", [{"actor.entity": M23, "target.text": "Troops"}]),
        ("Azerbaijani forces opened fire on four of our outposts.", "armed_incident", [{"target.text": "four of our outposts"}]),
        ("Four of the attackers stormed the base.", "armed_incident", [{"actor.text": "Four of the attackers"}]),
        ("Israel intercepted a missile fired from Yemen.", "armed_incident", [{"actor": None, "target.entity": "state:ISR", "where": ()}]),
        ("Israel intercepted two missiles fired at Haifa from Lebanon.", "armed_incident", [{"target.entity": "place:IL/haifa"}]),
        ("Azerbaijani troops invaded the territory of Armenia.", "armed_incident", [{"kind": "incursion", "target.entity": "state:ARM"}]),
        ("Attacks on peacekeepers may constitute war crimes, Guterres said.", "armed_incident", []),
        ("Attacks on civilians are crimes.", "armed_incident", []),
        ("Attacks on hospitals are on the rise.", "armed_incident", []),
        ("The army seized Fentanyl.", "armed_incident", []),
        ("Attacks on the base were reported in Goma.", "armed_incident", [{"target.text": "base"}]),
        ("Rebels seized Kalashnikovs on Monday.", "armed_incident", []),
        ("Rebels freed Ivan Petrov. Soldiers captured Petrov on Monday.", "armed_incident", []),
        ("Soldiers shot at protesters.", "armed_incident", []),
        ("The photographer shot at a village.", "armed_incident", []),
        ("The army repelled an attack by critics.", "armed_incident", []),
        ("The keeper intercepted a pass from Yemen.", "armed_incident", []),
    ],
)
def test_who_leaves_and_who_takes_ground(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """Troops that are taken home are those that were sent, and ground is taken by arms."""
    assert told(text, kind, expected) == expected
