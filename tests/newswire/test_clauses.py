"""What belongs to which clause: numbers, places and dates are those of the claim beside which they are told, and not of the next one."""

import pytest

from .reading import found, told

GAO, KIDAL, TIMBUKTU = (f"place:ML/{name}" for name in ("gao", "kidal", "timbuktu"))
MON, TUE, SUN = "2022-01-10", "2022-01-11", "2022-01-09"


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # places of joined clauses
        ("Rwanda sent 900 soldiers to Mali, and Mali sent 200 to Niger.", "deployment", [{"where": ("state:MLI",)}, {"where": ("state:NER",)}]),
        (
            "Ministers met in Astana on Monday and will meet again in Moscow in May.",
            "meeting",
            [{"where": ("place:KZ/astana",), "when.edtf": MON}, {"where": ("place:RU/moscow",), "when.edtf": "2022-05"}],
        ),
        ("Three soldiers died in Gao and two others were wounded in Kidal.", "casualty_report", [{"where": (GAO,)}, {"where": (KIDAL,)}]),
        ("Gunmen attacked a base in Gao and killed 12 soldiers.", "casualty_report", [{"where": (GAO,)}]),
        ("Two soldiers were killed and five wounded in Gao.", "casualty_report", [{"where": (GAO,)}]),
        (
            "The bloc sent troops to Mali but did not answer when gunmen attacked Niger in May 2021.",
            "deployment",
            [{"where": ("state:MLI",), "started": None}],
        ),
        # numbers of several hosts
        (
            "France has 1,500 troops in Chad, 300 in Gabon and 200 in Mali.",
            "deployment",
            [
                {"host": "state:TCD", "contingents.0.personnel.value": 1500, "where": ("state:TCD",)},
                {"host": "state:GAB", "contingents.0.personnel.value": 300, "where": ("state:GAB",)},
                {"host": "state:MLI", "contingents.0.personnel.value": 200, "contingents.0.contributor": "state:FRA"},
            ],
        ),
        (
            "France sent 1,500 troops to Chad in January and 300 to Gabon in March.",
            "deployment",
            [{"host": "state:TCD", "started.edtf": "2022-01"}, {"host": "state:GAB", "started.edtf": "2021-03"}],
        ),
        (
            "The UN has 13,000 peacekeepers in Mali and 14,000 in Chad.",
            "deployment",
            [{"host": "state:MLI", "personnel.value": 13000}, {"host": "state:TCD", "personnel.value": 14000, "organisation": "org:un"}],
        ),
        ("The bloc sent 2,000 troops to Mali and 30 aircraft to Gao.", "deployment", [{"host": "state:MLI", "personnel.value": 2000}]),
        # dates of several places
        (
            "Gunmen killed 12 people in Gao on Monday and five in Kidal on Tuesday.",
            "casualty_report",
            [{"where": (GAO,), "when.edtf": MON}, {"where": (KIDAL,), "when.edtf": TUE, "figures.0.quantity.value": 5}],
        ),
        ("Gunmen killed 12 people in Gao and five in Kidal on Tuesday.", "casualty_report", [{"when.edtf": TUE}, {"when.edtf": TUE}]),
        (
            "Twelve people were killed in Gao on Sunday, nine in Kidal on Monday and four in Timbuktu on Tuesday.",
            "casualty_report",
            [{"where": (GAO,), "when.edtf": SUN}, {"where": (KIDAL,), "when.edtf": MON}, {"where": (TIMBUKTU,), "when.edtf": TUE}],
        ),
        # where and when it is told, and where and when it was
        ("Speaking in Yerevan on Monday, Zas said three soldiers were killed.", "casualty_report", [{"where": (), "when": None}]),
        ("In Minsk on Monday, Zas said three soldiers were killed in Gao.", "casualty_report", [{"where": (GAO,), "when": None}]),
        ("After meeting Putin in Moscow, Pashinyan said 12 soldiers had died in Goris.", "casualty_report", [{"where": ("place:AM/goris",)}]),
        ("At a meeting in Minsk, Lukashenko said two soldiers had died.", "casualty_report", [{"where": ()}]),
        ("In Bamako, officials said three soldiers were killed.", "casualty_report", [{"where": ("place:ML/bamako",)}]),
        ("Officers in Gabon announced that they had seized power.", "unrest", [{"where": ("state:GAB",)}]),
        ("On Monday Zas said the troops had left Kazakhstan.", "deployment", [{"host": "state:KAZ", "ended": None}]),
        ("On Monday, Zas said the bloc would send 100 soldiers to Mali.", "deployment", [{"announced.edtf": MON, "started": None, "where": ("state:MLI",)}]),
        ("Speaking after talks in Minsk, Zas said troops would leave.", "deployment", []),
        ("Speaking after talks in Minsk, Zas said 300 troops would leave Mali.", "deployment", [{"host": "state:MLI", "where": ("state:MLI",)}]),
        # places that their description stands before
        ("Nine people died in Ukraine's second-largest city Kharkiv.", "casualty_report", [{"where": ("place:UA/kharkiv",)}]),
        ("Nine people died in the flashpoint town of Kidal.", "casualty_report", [{"where": (KIDAL,)}]),
        ("Nine people died in rebel-held Kidal.", "casualty_report", [{"where": (KIDAL,)}]),
        ("Fighting resumed in the highlands of South Kivu on Sunday.", "armed_incident", [{"where": ("place:CD/south-kivu",)}]),
        ("The positions came under fire from the units of the armed forces of Chad.", "armed_incident", [{"where": ()}]),
        (
            "Fighting also flared in El-Fasher, where 19 people died, the local resistance committee said.",
            "casualty_report",
            [{"where": ("place:SD/el-fasher",), "attribution.source_text": "the local resistance committee"}],
        ),
        # several exercises, and who stays away
        (
            "The exercises Rubezh-2024 and Echelon-2024 were held in Kyrgyzstan and Kazakhstan, respectively.",
            "exercise",
            [{"name": "Rubezh-2024", "host": "state:KGZ"}, {"name": "Echelon-2024", "host": "state:KAZ"}],
        ),
        ("Armenia did not participate in the exercise Rubezh-2024.", "exercise", [{"participants": ()}]),
        ("Armenia refused to take part in the exercise Rubezh-2024.", "exercise", [{"participants": ()}]),
        ("Armenia took part in the exercise Rubezh-2024.", "exercise", [{"participants": ("state:ARM",)}]),
        # ceasefires
        ("A ceasefire agreed in Jeddah in May 2023 collapsed within days.", "decision", [{"when.edtf": "2023-05", "where": ("place:SA/jeddah",)}]),
        ("A ceasefire agreement was signed in Minsk on February 12, 2015.", "decision", [{"when.edtf": "2015-02-12", "subject": "ceasefire"}]),
        ("Talks on a ceasefire agreement began on Monday.", "decision", []),
        # who takes what
        ("M23 rebels seized control of the town of Masisi on Monday.", "armed_incident", [{"kind": "attack", "actor.entity": "org:m23", "when.edtf": MON}]),
        ("The town of Gao fell to Tuareg rebels last week.", "armed_incident", [{"actor.text": "Tuareg rebels", "where": (GAO,)}]),
        ("The army said it had recaptured three villages from the rebels.", "armed_incident", [{"actor.text": "army", "attribution.source_text": "The army"}]),
        ("Rebels could capture Kidal within days.", "armed_incident", [{"status": "possible"}]),
        ("The army denied that rebels had captured the base.", "armed_incident", [{"status": "denied"}]),
        ("Prices in the town fell to 30 roubles, and rebels seized a truck.", "armed_incident", []),
        ("Fighting near Gao has displaced 20,000 people.", "armed_incident", [{"kind": "battle", "where": (GAO,)}]),
        # nobody, and what further is said of it
        ("Not a single peacekeeper was killed or wounded.", "casualty_report", [{"figures.0.quantity.value": 0, "status": "reported"}]),
        ("Not one soldier died in the clashes.", "casualty_report", [{"figures.0.quantity.value": 0, "figures.0.quantity.text": "Not one"}]),
        ("Not a single official said that troops would leave.", "statement", []),
        ("Armenia sent not a single soldier to Mali.", "deployment", [{"status": "denied"}]),
        (
            "The CSTO condemned the attack on a base in Gao on 26 May 2021, in which 54 soldiers lost their lives.",
            "casualty_report",
            [{"where": (GAO,), "when.edtf": "2021-05-26", "attribution": None}],
        ),
        ("He visited Goris, where 12 people died on Sunday.", "casualty_report", [{"where": ("place:AM/goris",), "when.edtf": SUN}]),
        # whose country
        ("Some 1,200 French citizens live in Niger. France has 1,500 soldiers in the country.", "deployment", [{"host": "state:NER"}]),
        ("Mali is at war. France withdrew its last soldiers from the country.", "deployment", [{"host": "state:MLI"}]),
        ("Mali said that police had detained 100 people across the country.", "enforcement_report", [{"where": ("state:MLI",)}]),
        # coups and crowds
        ("The junta that toppled President Kabore in January said it would hold elections.", "statement", [{"attribution.source_text": "The junta"}]),
        ("The junta that toppled President Kabore in January said it would hold elections.", "unrest", [{"kind": "coup_attempt", "when.edtf": "2022-01"}]),
        ("President Bazoum was overthrown by his guards in July 2020.", "unrest", [{"kind": "coup_attempt", "when.edtf": "2020-07"}]),
        ("Imran Khan was ousted in a no-confidence vote in April.", "unrest", []),
        ("Protesters attacked the French embassy in Niamey on Sunday.", "unrest", [{"kind": "riot", "where": ("place:NE/niamey",), "when.edtf": SUN}]),
        ("Protesters attacked the plan.", "unrest", []),
        ("Hundreds of protesters gathered outside parliament in Tbilisi.", "unrest", [{"kind": "protest", "where": ("place:GE/tbilisi",)}]),
        ("Diplomats gathered in Tbilisi, and protesters have sometimes gathered too.", "unrest", [{"where": ("place:GE/tbilisi",)}]),
        # exercises by their names in quotation marks
        (
            "We plan exercises. “Interaction” will be held in Belarus in September, and “Brotherhood” will take place in Armenia.",
            "exercise",
            [{"name": "Interaction", "host": "state:BLR", "started.edtf": "2022-09"}, {"name": "Brotherhood", "host": "state:ARM", "started": None}],
        ),
        ("Ministers discussed the drills. “Hamlet” was held in the theatre.", "exercise", []),
        ("We plan exercises. “Interaction” will be held in Belarus, and “Indestructible Brotherhood” will take place in Armenia.", "statement", []),
        # who is killed beside the one who kills
        ("A suicide bomber killed himself and four others.", "casualty_report", [{"figures.0.quantity.value": 1, "figures.1.quantity.value": 4}]),
        ("The army reported 12 KIA and 30 WIA.", "casualty_report", [{"figures.0.kind": "killed", "figures.1.kind": "wounded"}]),
        ("He sold 12 Kia cars.", "casualty_report", []),
        ("Losses: 12 KIA since 1 March.", "casualty_report", [{"when.edtf": "2021-03-01/.."}]),
        ("The ministry informed about 24 wounded.", "casualty_report", [{"figures.0.quantity.value": 24, "figures.0.quantity.qualifier": "exact"}]),
        ("Rebels wounded about 24 people.", "casualty_report", [{"figures.0.quantity.qualifier": "approximate"}]),
        ("The guards continue firing at the positions of Mali.", "armed_incident", [{"actor.text": "guards", "target.text": "positions"}]),
        ("M23 took control of Nyanzale on Monday.", "armed_incident", [{"target.entity": None, "target.text": "Nyanzale"}]),
        # meetings to come, and bases handed over
        ("The next round of talks is planned for September 17.", "meeting", [{"status": "planned", "when.edtf": "2022-09-17"}]),
        ("Military chiefs of the bloc will meet in Abuja on Friday.", "meeting", [{"status": "planned", "where": ("place:NG/abuja",)}]),
        ("MONUSCO closed its base on Monday and handed it over to the police.", "deployment", [{"organisation": "org:un", "started": None}]),
        # as somebody says
        ("As reported by the Ministry of Health of Mali, 31 people died.", "casualty_report", [{"attribution.source_text": "the Ministry of Health of Mali"}]),
        ("As it was noted by Zas, troops will leave.", "statement", [{"text": "troops will leave", "attribution.source": "person:stanislav-zas"}]),
        ("Troops left, as reported by TASS.", "statement", [{"text": "Troops left", "attribution.source": "org:tass"}]),
        ("As planned by the ministry, troops will leave.", "statement", []),
        ("In Batken city the schools accept evacuated people.", "statement", []),
        # first this, then that
        ("Zas met Pashinyan, then said that troops would leave.", "statement", [{"attribution.source": "person:stanislav-zas"}]),
        (
            "The minister at first accused Malawi of panicking, then said that she would stay.",
            "statement",
            [{"text": "of panicking", "attribution.source_text": "The minister"}, {"text": "she would stay", "attribution.source_text": "The minister"}],
        ),
        # what was decided, what will be told
        (
            "Leaders decided on 13 March to end the mandate of their mission in Mali.",
            "deployment",
            [{"status": "planned", "announced.edtf": "2021-03-13", "ended": None}],
        ),
        ("The mandate of the mission in Mali ended on 13 March.", "deployment", [{"ended.edtf": "2021-03-13"}]),
        ("Turkey will announce on Friday that it has sent troops to Mali.", "deployment", [{"status": "planned"}]),
        ("He will tell parliament that 12 soldiers were killed.", "casualty_report", [{"status": "planned"}]),
        ("He told parliament that 12 soldiers were killed.", "casualty_report", [{"status": "reported"}]),
        # whose troops
        (
            "SADC deployed troops in December. Some 700 soldiers were flown to Lubumbashi. The UN has peacekeepers in Congo.",
            "deployment",
            [{"organisation": "org:sadc"}, {"organisation": None, "personnel.value": 700}, {"organisation": "org:un"}],
        ),
        # what arms strike, and troops leave
        ("An air strike hit Kidal, killing 10 people.", "casualty_report", [{"where": (KIDAL,)}]),
        ("UN peacekeepers left Kidal on Tuesday.", "deployment", [{"where": (KIDAL,), "ended.edtf": TUE}]),
        ("Sanctions hit Russia, killing 10 firms.", "casualty_report", []),
        # which organisation
        ("ASTANA (Interfax) - The leaders met. Russia takes over the chairmanship from Kyrgyzstan.", "chairmanship", []),
        (
            "The Collective Security Council met. Russia takes over the chairmanship from Kyrgyzstan.",
            "chairmanship",
            [{"organisation": "org:csto", "state": "state:RUS"}, {"organisation": "org:csto", "state": "state:KGZ"}],
        ),
        ("The Collective Security Council met. The organization will send troops to Mali.", "deployment", [{"organisation": "org:csto"}]),
        (
            "The CSTO appointed Taalatbek Masadykov of Kyrgyzstan as the next secretary general of the organization.",
            "tenure",
            [{"person": "person:taalatbek-masadykov", "of": "org:csto"}],
        ),
        # no place of a deed
        ("Lukashenko called on Armenia to “come to its senses”.", "request", [{"where": (), "addressee": "state:ARM"}]),
        ("Lukashenko called on Armenia to “come to its senses”.", "statement", [{"text": "to “come to its senses”", "mode": "partial"}]),
        ("Guards killed three smugglers in Shamsiddin Shohin district.", "casualty_report", [{"where.0": "place:shamsiddin-shohin"}]),
        # who says it
        ("As Zas told parliament, the mission in Kazakhstan is over.", "statement", [{"text": "the mission in Kazakhstan is over"}]),
        ("Health officials gave a toll of 141 dead.", "casualty_report", [{"attribution.source_text": "Health officials", "attribution.cue": "gave"}]),
        ("The bloc gave 141 soldiers a medal.", "statement", []),
    ],
)
def test_each_clause_keeps_what_is_its_own(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """The text has as many records of the kind as are expected, and each says what is expected of it."""
    assert told(text, kind, expected) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # wholes and their parts
        (
            "93 KFOR soldiers, among them 30 Hungarians and 11 Italians, were wounded in clashes.",
            "casualty_report",
            [{"figures.0.quantity.value": 93, "figures.0.group": "soldiers"}],
        ),
        (
            "12 people, among them three children and two women, were killed in the strike.",
            "casualty_report",
            [{"figures.0.quantity.value": 12, "figures.1.quantity.value": 3, "figures.2.quantity.value": 2}],
        ),
        ("SNA: 20 KIA, 4 captured.", "casualty_report", [{"figures.0.quantity.value": 20, "figures.1.quantity.value": 4, "figures.1.kind": "captured"}]),
        # spans of months
        ("Between late April and mid-June 2020, soldiers killed 40 civilians.", "casualty_report", [{"when.edtf": "2020-04/2020-06"}]),
        ("From May to early July 2020, soldiers killed 40 civilians.", "casualty_report", [{"when.edtf": "2020-05/2020-07"}]),
        # members already, and to be
        ("Finland will take part in the meeting as a full member of NATO.", "membership", [{"status": "reported", "state": "state:FIN"}]),
        ("Iran will be admitted as a member of the SCO.", "membership", [{"status": "planned", "state": "state:IRN"}]),
        # what is claimed or rejected by somebody
        (
            "Amnesty put the toll at 23, a figure rejected by the police.",
            "statement",
            [{"attribution.source_text": "the police", "status": "denied"}, {"attribution.source_text": "Amnesty", "status": "reported"}],
        ),
        (
            "The council condemned the heinous and cowardly attack in Gao, claimed by JNIM.",
            "statement",
            [{"text": "the heinous and cowardly attack in Gao", "attribution.source_text": "The council"}],
        ),
        # of what a meeting is
        ("ECOWAS held a summit on Niger in Abuja.", "meeting", [{"where": ("place:NG/abuja",)}]),
        ("ECOWAS held a summit on the situation in Mali in Abuja.", "meeting", [{"where": ("place:NG/abuja",)}]),
        ("An attack on Armenia killed 12 people.", "casualty_report", [{"where": ("state:ARM",)}]),
        ("The statement was issued by Council President Joonkook Hwang.", "tenure", [{"role": "other", "office": "council president"}]),
        # what is no fact, or one of yesterday
        ("The army claims to have killed 20 rebels.", "casualty_report", [{"status": "reported", "attribution.source_text": "The army"}]),
        ("The strike appears to have killed 20 people.", "casualty_report", [{"status": "possible"}]),
        ("Twenty people are believed to have died.", "casualty_report", [{"status": "possible", "figures.0.quantity.value": 20}]),
        ("Russia is said to have sent 500 soldiers to Mali.", "deployment", [{"status": "reported", "phase": "under_way"}]),
        ("Gunmen tried to storm a base in Mali on Friday.", "armed_incident", [{"status": "reported", "when.edtf": "2022-01-07"}]),
        ("Soldiers attempted to overthrow the government in Niger on 26 July.", "unrest", [{"status": "reported", "when.edtf": "2021-07-26"}]),
        ("Troops will try to storm the base on Friday.", "armed_incident", [{"status": "planned"}]),
        ("Security forces foiled an attack on a hotel in Mogadishu.", "armed_incident", [{"status": "denied"}]),
        ("The army repelled an attack on a base in Gao.", "armed_incident", [{"status": "reported"}]),
        ("Initial reports that 20 people had died turned out to be wrong.", "casualty_report", [{"status": "denied"}]),
        ("It was wrongly reported that 20 people had died.", "casualty_report", [{"status": "denied"}]),
        ("The plan would see 500 soldiers sent to Haiti.", "deployment", [{"status": "planned", "phase": "announced"}]),
        ("A proposal to send 500 soldiers to Mali was rejected.", "deployment", [{"phase": "declined"}]),
        ("On Monday, the ministers discussed the deployment of 500 soldiers to Mali.", "deployment", [{"status": "possible", "started": None}]),
        ("Parliament blocked the deployment of 500 soldiers to Mali.", "deployment", [{"phase": "declined"}]),
        ("The withdrawal of the peacekeeping forces from Kazakhstan begins on January 13.", "deployment", [{"phase": "withdrawing", "ended": None}]),
        ("There are 500 Russian soldiers in Mali.", "deployment", [{"contingents.0.personnel.value": 500, "host": "state:MLI"}]),
        ("Kyrgyzstan and Tajikistan will withdraw 150 and 200 servicemen, respectively.", "statement", []),
        ("The ministry withdrew the figure of 164 deaths.", "casualty_report", [{"status": "retracted"}]),
        ("The Security Council called on Rwanda to withdraw its troops.", "request", [{"subject": "other", "where": ()}]),
        ("Putin will return to Moscow after a visit to China.", "visit", [{"status": "reported"}]),
        ("Seven soldiers were captured and are held in Baku.", "enforcement_report", []),
        # who comes to a meeting
        ("Zas held a working meeting in Almaty with Nikol Pashinyan.", "meeting", [{"participants.1": "person:nikol-pashinyan"}]),
        ("A telephone conversation took place between Zas and Pashinyan.", "meeting", [{"participants.0": "person:stanislav-zas"}]),
        ("The leaders of Armenia, Belarus and Kazakhstan attended the summit.", "meeting", [{"participants": ("state:ARM", "state:BLR", "state:KAZ")}]),
        ("The CSTO summit was attended by Putin, Lukashenko and Tokayev.", "meeting", [{"participants.2": "person:kassym-jomart-tokayev"}]),
        ("Pashinyan did not attend the CSTO summit in Minsk.", "meeting", []),
        ("S. Zas visited Armenia.", "visit", [{"visitor": "person:stanislav-zas"}]),
        ("J. Putin visited Armenia.", "visit", [{"visitor": "person:j-putin"}]),
        # what is played
        ("During the exercise, terrorists captured a settlement.", "armed_incident", []),
        ("In the course of the exercise, the military destroyed 300 terrorists.", "casualty_report", []),
        ("During the exercise, two soldiers were killed when a tank overturned.", "casualty_report", [{"figures.0.quantity.value": 2}]),
        # which clause, of all
        (
            "Turkey said 12 soldiers were killed in Iraq and that it had sent 500 troops to Libya.",
            "deployment",
            [{"where": ("state:LBY",), "host": "state:LBY"}],
        ),
        ("Turkey said 12 soldiers were killed in Iraq and that it had sent 500 troops to Libya.", "casualty_report", [{"where": ("state:IRQ",)}]),
        ("16 November 2020: Six soldiers are killed. Azerbaijan reports seven dead.", "casualty_report", [{"when.edtf": "2020-11-16"}] * 2),
        ("People protesting against the war were detained.", "statement", []),
        ("Approx. 500 soldiers were killed.", "casualty_report", [{"figures.0.quantity.qualifier": "approximate"}]),
        (">500 soldiers were killed.", "casualty_report", [{"figures.0.quantity.low": 501}]),
        # blasts, towns, sums that go down, who is counted
        ("A car bomb went off outside a hotel in Mogadishu.", "armed_incident", [{"kind": "attack", "target.text": "hotel", "where": ("place:SO/mogadishu",)}]),
        ("A mine exploded under a truck near Sake.", "armed_incident", [{"target.text": "truck", "where": ("place:CD/sake",)}]),
        ("A coal mine exploded near Karaganda.", "armed_incident", []),
        ("Azerbaijan shelled Goris, Jermuk and Sotk.", "armed_incident", [{"where": ("place:AM/goris", "place:AM/jermuk", "place:AM/sotk")}]),
        (
            "The toll was revised down from 24 to 18.",
            "casualty_report",
            [{"figures.0.quantity.value": 18, "relates_to.0.relation": "corrects"}, {"figures.0.quantity.value": 24, "cumulative": True}],
        ),
        (
            "Thirty people, six of whom were children, were killed in Gao.",
            "casualty_report",
            [{"figures.0.quantity.value": 30, "figures.1.quantity.value": 6, "figures.1.group": "children"}],
        ),
        ("1.5 mln people were displaced.", "casualty_report", [{"figures.0.quantity.value": 1_500_000}]),
        ("The troops, most of whom are Russian, arrived in Minsk.", "deployment", [{"where": ("place:BY/minsk",)}]),
        # whose number and whose day
        (
            "NATO will hold an exercise in Poland and Russia sent 500 soldiers to Belarus on 3 March.",
            "exercise",
            [{"personnel": None, "started": None, "where": ("state:POL",)}],
        ),
        ("NATO began drills in Poland on 4 March 2024 and 2,500 soldiers will take part.", "exercise", [{"personnel.value": 2500}]),
        (
            "Russia sent troops to Kazakhstan and 12 people were killed in Almaty on 6 January 2022.",
            "deployment",
            [{"started": None, "host": "state:KAZ"}],
        ),
        ("Armenia and Azerbaijan clashed and six soldiers were killed on 6 January 2022.", "armed_incident", [{"when.edtf": "2022-01-06"}]),
        ("The president spoke on Friday about the attack on the base on 2 March 2024.", "armed_incident", [{"when.edtf": "2024-03-02"}]),
        ("On Monday the Council condemned the attack on a base in Mali on 2 March 2024.", "armed_incident", [{"when.edtf": "2024-03-02"}]),
        (
            "On Monday the Council condemned the attack on a base in Mali on 2 March 2024.",
            "statement",
            [{"text": "the attack on a base in Mali on 2 March 2024"}],
        ),
        # a whole and its parts in brackets
        (
            "27 people were injured (18 soldiers and nine civilians).",
            "casualty_report",
            [{"figures.0.quantity.value": 27, "figures.1.group": "soldiers", "figures.2.quantity.value": 9}],
        ),
        ("40 people were arrested (30 men and ten women).", "enforcement_report", [{"figures.1.quantity.value": 30, "figures.2.group": "women"}]),
        ("12 people (aged 20 to 30) died.", "casualty_report", [{"figures.0.quantity.value": 12, "figures.1": None}]),
        (
            "At least 164 people, including 103 in Almaty and two children, were killed.",
            "casualty_report",
            [{"figures.1.group": "children"}, {"where": ("place:KZ/almaty",), "figures.0.quantity.value": 103}],
        ),
        # nobody asks or decides where the next clause plays
        ("Armenia appealed to the CSTO after Azerbaijani forces attacked Goris and Sotk.", "request", [{"where": ()}]),
        (
            "The CSTO decided to send troops to Kazakhstan when gunmen stormed the airport in Almaty.",
            "deployment",
            [{"where": ("state:KAZ",), "phase": "announced"}],
        ),
        ("Pashinyan announced the decision on Facebook.", "decision", []),
        # a day between a verb and its object, or what its preposition would govern
        (
            "Burkina Faso, Mali and Niger announced on Sunday their immediate withdrawal from ECOWAS.",
            "membership",
            [{"state": "state:BFA", "standing": "former"}, {"state": "state:MLI"}, {"state": "state:NER"}],
        ),
        ("Mali announced on Sunday its withdrawal from ECOWAS.", "statement", [{"text": "its withdrawal from ECOWAS"}]),
        ("Armenia and Azerbaijan exchanged fire on 5 March 2024.", "armed_incident", [{"target.entity": "state:AZE", "when.edtf": "2024-03-05"}]),
        # who is asked, and who speaks by phone
        ("Tajikistan asked its partners in the CSTO for help.", "request", [{"addressee": "org:csto", "subject": "military_assistance"}]),
        (
            "Putin discussed the situation with Pashinyan by phone.",
            "meeting",
            [{"participants": ("person:vladimir-putin", "person:nikol-pashinyan")}],
        ),
        ("Analysts discussed the plan by phone.", "meeting", []),
        # what is denied is the deed, and not what is told of its object; what is only supposed or wanted
        ("Israel denied targeting the school, where 30 people were killed.", "casualty_report", [{"status": "reported", "attribution": None}]),
        ("Tehran denied that it supplied the drone that killed three soldiers.", "casualty_report", [{"status": "reported", "attribution": None}]),
        ("The army denied that its soldiers, who were in Gao, killed 12 people.", "casualty_report", [{"status": "denied"}]),
        ("Mali warned that an attack on Niger would be considered a declaration of war.", "armed_incident", []),
        ("The attack on the base in Gao would not deter them, Zas said.", "armed_incident", [{"where": ("place:ML/gao",)}]),
        ("Guterres demanded that an immediate ceasefire be declared in Gaza.", "decision", []),
        ("Fighting continued on Sunday as the ceasefire held in Goma.", "decision", []),
        ("Fighting continued on Sunday as the ceasefire held in Goma.", "statement", []),
        # "that" as the subject of its clause begins no content
        ("Hamas rejected a truce proposal after a strike that killed 12 people.", "statement", [{"text": "a truce proposal"}]),
        ("Hamas rejected a truce proposal after a strike that killed 12 people.", "casualty_report", [{"status": "reported", "attribution": None}]),
        ("The army told reporters on Sunday that gunmen killed 12 soldiers.", "statement", [{"text": "gunmen killed 12 soldiers"}]),
        ("The army denied on Sunday that there were any losses.", "statement", [{"status": "denied", "text": "there were any losses"}]),
        # a border is no country, and a term no day of deciding
        ("Poland sent 10,000 soldiers to the Belarus border.", "deployment", [{"host": None, "where": ()}]),
        ("Washington agreed to withdraw its troops from Niger by September 15.", "decision", [{"when": None}]),
        # what is due
        (
            "The leaders of Armenia and Azerbaijan are due to meet in Brussels on 11 July.",
            "meeting",
            [{"status": "planned", "participants": ("state:ARM", "state:AZE"), "where": ("place:BE/brussels",)}],
        ),
        ("Vladimir Putin and Nikol Pashinyan are expected to meet.", "meeting", [{"participants": ("person:vladimir-putin", "person:nikol-pashinyan")}]),
        ("The delay was due to rain in Minsk.", "meeting", []),
    ],
)
def test_a_reading_of_forms_says_what_its_words_say(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    """The same for communiqués, reports of situations and chronicles."""
    assert told(text, kind, expected) == expected


TURNS = "MR. LACROIX: Three men were killed.\n\nQUESTION: Were 20 killed in Gao? He denies that.\n\nMR. LACROIX: No comment on that."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (TURNS, ["Three men were killed", "that", "No comment on that"]),
        (
            "**Aigul Tokto:** How many died?\n\n**Omur Suva:** Six men.\n\n**Aigul Tokto:** When?\n\n**Omur Suva:** On Monday at noon.",
            ["Six men", "On Monday at noon"],
        ),
        (
            "Kassym Tokayev: Sixteen officers died.\n\nVladimir Putin: The contingent will stay.\n\nStanislav Zas: Armenia has sent men.",
            ["Sixteen officers died", "The contingent will stay", "Armenia has sent men"],
        ),
        ("Key Facts: Six men died.\n\nThe war: a review.", []),
    ],
)
def test_a_transcript_gives_each_the_own_words(text: str, said: list[str]) -> None:
    """A label that stands once ends the turn before it, and who only asks says nothing."""
    assert [record.text for record in found(text, "statement")] == said
