"""Names: who speaks where the text says "he", "the bloc" or "we", and whose a council or an office is."""

import pytest

from .reading import found, told, value_at

TINUBU = "person:bola-tinubu"


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # "he" behind somebody without a name is nobody who is known
        (
            'President Bola Tinubu condemned the raid. A trader said he saw nine bodies. "There was smoke," he said.',
            "statement",
            [{"attribution.source": TINUBU}, {"attribution.source": None, "text": "he saw nine bodies"}, {"attribution.source": None}],
        ),
        (
            'President Bola Tinubu condemned the raid. "I ran," said a nurse. He added that two men were killed.',
            "casualty_report",
            [{"attribution.source": None, "attribution.source_text": "He"}],
        ),
        (
            'President Bola Tinubu condemned the raid. According to a farmer, soldiers burned huts. "We hid," she said.',
            "statement",
            [{"attribution.source": TINUBU}, {"attribution.source": None}, {"attribution.source": None, "attribution.source_text": "she"}],
        ),
        ("A spokesman said Tokayev had left. He said the talks would go on.", "statement", [{"attribution.source": None}, {"attribution.source": None}]),
        ("A spokesman said Tokayev had left. He met Putin.", "meeting", [{"participants": ("person:kassym-jomart-tokayev", "person:vladimir-putin")}]),
        (
            'President Bola Tinubu spoke. A trader, Musa Keita, said soldiers came. "I ran," he said.',
            "statement",
            [{"attribution.source": "person:musa-keita"}, {"attribution.source": "person:musa-keita", "text": "I ran"}],
        ),
        (
            'President Bola Tinubu spoke. Musa Keita, a trader in Gao, said soldiers came. "I ran," he said.',
            "statement",
            [{"attribution.source": "person:musa-keita"}, {"attribution.source": "person:musa-keita", "text": "I ran"}],
        ),
        (
            'President Bola Tinubu spoke. Musa Keita, 42, told AFP that soldiers came. "I ran," he said.',
            "statement",
            [{"attribution.source": "person:musa-keita"}, {"attribution.source": "person:musa-keita", "text": "I ran"}],
        ),
        (
            "President Bola Tinubu spoke. “I ran,” said a trader, Musa Keita. He added that it rained.",
            "statement",
            [{"attribution.source": "person:musa-keita"}, {"attribution.source": "person:musa-keita", "text": "it rained"}],
        ),
        ('President Bola Tinubu met a trader. "We agreed," he said.', "statement", [{"attribution.source": TINUBU}]),
        (
            "President Bola Tinubu spoke. A woman said soldiers came. He said nobody came.",
            "statement",
            [{"attribution.source": None}, {"attribution.source": TINUBU}],
        ),
        (
            "President Bola Tinubu fell ill. A spokesman said he would recover. He will travel to Paris.",
            "visit",
            [{"visitor": TINUBU, "destination": "place:FR/paris"}],
        ),
        ("Serik Oil, a company based in Baku, said nine people died.", "casualty_report", [{"attribution.source": None}]),
    ],
)
def test_speakers_without_a_name(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    assert told(text, kind, expected) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # a council is that of the organisation right before it, known or not
        ("The CSTO Military Committee met in Moscow on Monday.", "meeting", [{"convened": "body:csto/military-committee"}]),
        ("The NATO Military Committee met on Monday.", "meeting", [{"convened": "body:nato/military-committee"}]),
        ("The SADC Council of Ministers met on Monday.", "meeting", [{"convened": "body:sadc/council-of-ministers"}]),
        ("The ECOWAS Mediation and Security Council met on Monday.", "meeting", [{"convened": "body:ecowas/mediation-and-security-council"}]),
        ("The GCC Ministerial Council met on Monday.", "meeting", [{"convened": "body:gcc/ministerial-council"}]),
        ("The Arab League's Ministerial Council met on Monday.", "meeting", [{"convened": "body:arab-league/ministerial-council"}]),
        ("The SCO Council of Heads of Government met on Monday.", "meeting", [{"convened": "body:sco/council-of-heads-of-government"}]),
        ("The SCO Council of Foreign Ministers met on Monday.", "meeting", [{"convened": "body:sco/council-of-foreign-ministers"}]),
        ("The IGAD Peace and Security Council met on Monday.", "meeting", [{"convened": "body:igad/peace-and-security-council"}]),
        ("The CSTO Parliamentary Assembly Council met on Monday.", "meeting", [{"convened": "body:csto/parliamentary-assembly-council"}]),
        ("Mali left ECOWAS. The Council of Ministers met on Monday.", "meeting", [{"convened": "body:ecowas/council-of-ministers"}]),
        ("In Burkina Faso, the Council of Ministers met on Monday.", "meeting", [{"convened": None}]),
        ("In Burkina Faso, the Council of Ministers met. The bloc said it would act.", "statement", [{"attribution.source": None}]),
        ("The Armenian Security Council met on Monday.", "meeting", [{"convened": "body:ARM/security-council"}]),
        ("The council of the Karin Group met. Petrov said it rained.", "statement", [{"attribution.source": "person:petrov"}]),
        ("Joint drills of the armed forces of UTC began.", "exercise", [{"organisation": "org:utc"}]),
        # "the ministry", "the alliance" and "the bloc" are the last one that can be
        (
            'The Armenian Defense Ministry denied it. "The claim of the Azerbaijani Defense Ministry is untrue," the ministry said.',
            "statement",
            [{"attribution.source": "body:ARM/ministry-of-defence", "mode": "direct"}],
        ),
        (
            '"The Azerbaijani Defense Ministry lied," Pashinyan said. The ministry said it had evidence.',
            "statement",
            [{"attribution.source": "person:nikol-pashinyan"}, {"attribution.source": "body:AZE/ministry-of-defence"}],
        ),
        (
            "Niger left ECOWAS and formed the Alliance of Sahel States. In 2017, the bloc sent 7,000 troops to Gambia.",
            "deployment",
            [{"organisation": "org:ecowas"}],
        ),
        ("NATO met. The European Union said it would attend. The alliance will send 200 soldiers to Kosovo.", "deployment", [{"organisation": "org:nato"}]),
        ("NATO met. The European Union said it would attend. The bloc will send 200 soldiers to Kosovo.", "deployment", [{"organisation": "org:eu"}]),
        ("NATO met. The African Union said it would attend. The union will send 200 soldiers to Kosovo.", "deployment", [{"organisation": "org:au"}]),
        ("The CSTO met. The bloc will send 200 soldiers to Kosovo.", "deployment", [{"organisation": "org:csto"}]),
        ("The Russian Defence Ministry spoke. The Fisheries Ministry said it rained.", "statement", [{"attribution.source": "body:fisheries-ministry"}]),
        ("NATO met on Monday. The Democratic Alliance said it rained.", "statement", [{"attribution.source": "org:democratic-alliance"}]),
        ("NATO met on Monday. The Alliance said it rained.", "statement", [{"attribution.source": "org:nato"}]),
        # "the group"
        ("Al-Shabaab fighters attacked a base. The group claimed it had killed 57 soldiers.", "casualty_report", [{"attribution.source": "org:al-shabaab"}]),
        (
            "Nine people died, according to the Gao Doctors Network. JNIM spoke. The medical group said women were hurt.",
            "statement",
            [{"attribution.source": "org:gao-doctors-network"}, {"attribution.source": "org:gao-doctors-network"}],
        ),
        ("JNIM fighters fled. The jihadist group said it was at peace.", "statement", [{"attribution.source": "org:jnim"}]),
        ("JNIM fighters fled. The group of officers said it was at peace.", "statement", [{"attribution.source": None}]),
        ("JNIM fighters fled. The opposition group said it was at peace.", "statement", [{"attribution.source": None}]),
        ("Police spoke on Monday. The group said it was at peace.", "statement", [{"attribution.source": None}]),
        ("TASS spoke on Monday. The group said it was at peace.", "statement", [{"attribution.source": None}]),
        ("The Hayk Group said it rained.", "statement", [{"attribution.source": "org:hayk-group"}]),
        ("The International Crisis Group said it rained.", "statement", [{"attribution.source": "org:international-crisis-group"}]),
        # names of institutions as long as they are printed
        ("The Center for Eastern Studies in Warsaw said it rained.", "statement", [{"attribution.source": "org:center-for-eastern-studies"}]),
        (
            "The Center for Strategic and International Studies said it rained.",
            "statement",
            [{"attribution.source": "org:center-for-strategic-and-international-studies"}],
        ),
        ("The Council on Foreign Relations said it rained.", "statement", [{"attribution.source": "body:council-on-foreign-relations"}]),
        ("The Council on Monday said it rained.", "statement", [{"attribution.source": None}]),
        ("Colombia's Attorney General's Office said it rained.", "statement", [{"attribution.source": "body:COL/attorney-generals-office"}]),
        ("The Ombudsman's Office said it rained.", "statement", [{"attribution.source": "body:ombudsmans-office"}]),
        ("The ombudsman's office said it rained.", "statement", [{"attribution.source": None}]),
        ("The Cauca health secretariat said it rained.", "statement", [{"attribution.source": "body:COL/cauca-health-secretariat"}]),
        ("Batken regional administration said it rained.", "statement", [{"attribution.source": "body:KGZ/batken-regional-administration"}]),
        ("Goma police said it rained.", "statement", [{"attribution.source": "body:COD/goma-police"}]),
        ("Kherson forces said it rained.", "statement", [{"attribution.source": None}]),
        (
            "Nine people died, according to the think tank Fundacion Ideas para la Paz.",
            "casualty_report",
            [{"attribution.source": "org:fundacion-ideas-para-la-paz"}],
        ),
        ("The think tanks said it rained.", "statement", [{"attribution.source": None, "attribution.source_text": "The think tanks"}]),
        (
            "Nine people died, according to the war monitor the Syrian Observatory for Human Rights.",
            "casualty_report",
            [{"attribution.source": "org:syrian-observatory-for-human-rights"}],
        ),
        ("Nine people died, according to the monitor the government pays.", "casualty_report", [{"attribution.source": None}]),
    ],
)
def test_bodies_and_groups(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    assert told(text, kind, expected) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # people by what they are, by one of their names, and by names that states have too
        ("Farmer Issa Diallo said soldiers came.", "statement", [{"attribution.source": "person:issa-diallo"}]),
        ("Witness Bukar Modu said soldiers came.", "statement", [{"attribution.source": "person:bukar-modu"}]),
        ("Baker Hughes said it rained.", "statement", [{"attribution.source": "person:baker-hughes"}]),
        ("Minister Mao Ning left. Mao said it rained.", "statement", [{"attribution.source": "person:mao-ning"}]),
        ("Minister Ivan Petrov met Minister Ivan Serov. Ivan said it rained.", "statement", [{"attribution.source": None}]),
        (
            "Qatar's Emir Sheikh Tamim bin Hamad Al Thani left. Sheikh Tamim said it rained.",
            "statement",
            [{"attribution.source": "person:tamim-bin-hamad-al-thani"}],
        ),
        ("Rights chief Volker Turk said 12 people were killed.", "casualty_report", [{"attribution.source": "person:volker-turk"}]),
        ("UN human rights chief Volker Turk left.", "tenure", [{"office": "human rights chief", "of": "org:un"}]),
        ("Chad Holland said it rained.", "statement", [{"attribution.source": "person:chad-holland"}]),
        (
            "Rights chief Volker Turk spoke. Turk said 12 people were killed. A Turk said it rained.",
            "statement",
            [{"attribution.source": "person:volker-turk"}, {"attribution.source": "state:TUR"}],
        ),
        ("Deputy head of the Ukrainian presidential office Jim Petrov said it rained.", "statement", [{"attribution.source": "person:jim-petrov"}]),
        ("Chad and Holland said it rained.", "statement", [{"attribution.source": None}]),
        ("Russian Turks said it rained.", "statement", [{"attribution.source_text": "Russian Turks"}]),
        # who heads a part of something, or is of somewhere
        ("Mirzoyan met Mark Rutte. Head of the mission Markus Ritter said it rained.", "statement", [{"attribution.source": "person:markus-ritter"}]),
        ("Head of the Armenian delegation Hayk Petrov said it rained.", "statement", [{"attribution.source": "person:hayk-petrov"}]),
        ("The head of the mission Tuesday said it rained.", "statement", [{"attribution.source": None}]),
        ("Opposition MP Artur Petrov of the Hayastan faction said it rained.", "statement", [{"attribution.source": "person:artur-petrov"}]),
        ("Senator Lindsey Graham of South Carolina said it rained.", "statement", [{"attribution.source": "person:lindsey-graham"}]),
        ("“We left,” said Senator Lindsey Graham of South Carolina.", "statement", [{"attribution.source": "person:lindsey-graham"}]),
        ("The Bank of Africa said it rained.", "statement", [{"attribution.source": "org:bank-of-africa"}]),
        # organisations behind the word for what they are
        ("South Africa's main opposition party, the Democratic Alliance, said it rained.", "statement", [{"attribution.source": "org:democratic-alliance"}]),
        ("The country's largest trade union, Cosatu, said it rained.", "statement", [{"attribution.source": "org:cosatu"}]),
        ("Having left the party, Petrov, a farmer, said it rained.", "statement", [{"attribution.source": "person:petrov"}]),
        # offices and whose they are
        ("Riots erupted in Nigeria. President Musa Keita fled.", "tenure", [{"office": "president", "of": "state:NGA"}]),
        ("Riots erupted in Gao. President Musa Keita fled.", "tenure", [{"of": "state:MLI"}]),
        ("Riots erupted in Gao and in Niger. President Musa Keita fled.", "tenure", [{"of": None}]),
        ("Riots erupted in Nigeria. Minister Musa Keita fled.", "tenure", [{"of": None}]),
        ("The United States spoke. Secretary of State Jim Petrov left.", "tenure", [{"role": "foreign_minister", "of": "state:USA"}]),
        ("Mali spoke. Secretary of State Jim Petrov left.", "tenure", [{"role": "other", "of": None}]),
        ("Government spokesperson Jim Petrov left.", "tenure", [{"office": "government spokesperson"}]),
        ("The coup leader, Lieutenant Colonel Jim Petrov, fled.", "tenure", [{"office": "coup leader"}]),
        ("AU Commission chairman Jim Petrov left.", "tenure", [{"of": "body:au/commission"}]),
        ("U.S. Central Command chief Admiral Jim Petrov left.", "tenure", [{"office": "chief", "of": "body:USA/central-command"}]),
        ("The chief of Central Command, Jim Petrov, left.", "tenure", [{"office": "chief", "of": "body:central-command"}]),
        ("East African Community (EAC) Secretary General Jim Petrov left.", "tenure", [{"role": "secretary_general", "of": "org:eac"}]),
        (
            "First Deputy Minister of Defense of the Republic of Tajikistan Jim Petrov left.",
            "tenure",
            [{"office": "first deputy minister of defense", "of": "state:TJK"}],
        ),
        ("The deputy minister of the region Petrov left.", "tenure", []),
        ("RSF spokesman Jim Petrov left.", "tenure", [{"office": "spokesman", "of": "org:rapid-support-forces"}]),
        ("The Rapid Support Forces (RSF) spoke. RSF spokesman Jim Petrov left.", "tenure", [{"of": "org:rapid-support-forces"}]),
        ("CEO Jim Petrov left.", "tenure", [{"of": None}]),
        ("The chief of Central Command left. The chief of the CSTO left.", "tenure", []),
        # the last syllable of a name is no abbreviation
        ("Kim Jong Un said it rained.", "statement", [{"attribution.source": "person:kim-jong-un"}]),
        ("Lavrov met Kim Jong Un in Pyongyang.", "meeting", [{"participants.0": "person:sergey-lavrov"}]),
        ("The UN said it rained.", "statement", [{"attribution.source": "org:un"}]),
        ("Nato said it rained.", "statement", [{"attribution.source": "org:nato"}]),
    ],
)
def test_people_and_offices(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    assert told(text, kind, expected) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # claims that are rejected as something are a thing that somebody else said
        (
            "Azerbaijan's Defense Ministry dismissed the Armenian claims as baseless.",
            "statement",
            [{"attribution.source": "body:AZE/ministry-of-defence", "status": "denied", "text": "the Armenian claims as baseless"}],
        ),
        ("Moscow rejected Ukrainian reports as false.", "statement", [{"attribution.source": "state:RUS", "text": "Ukrainian reports as false"}]),
        # what is considered or offered, and not said
        ("The participants considered issues of military cooperation.", "statement", []),
        ("The participants consider military cooperation vital.", "statement", [{"text": "military cooperation vital"}]),
        ("The CSTO offers a telling contrast.", "statement", []),
        ("The CSTO offered condolences.", "statement", [{"text": "condolences"}]),
        ("The minister downplayed the decision.", "statement", [{"status": "reported"}]),
        # agencies are channels
        ('"We go on," TASS quoted Peskov as saying.', "statement", [{"attribution.via": "TASS", "attribution.source_text": "Peskov"}]),
        ("Peskov was quoted by Interfax as saying that talks went on.", "statement", [{"attribution.via": "Interfax"}]),
        ("Nine people died, according to an official quoted by TASS.", "casualty_report", [{"attribution.via": "TASS", "attribution.source": None}]),
        ("Lukashenko quoted Putin as saying that talks went on.", "statement", [{"attribution.via": None, "attribution.source": "person:vladimir-putin"}]),
        # states that follow others, and are suspended beside them
        (
            "Mali quit ECOWAS in January, while Guinea was suspended last November.",
            "membership",
            [{"state": "state:MLI", "standing": "former"}, {"state": "state:GIN", "standing": "suspended", "organisation": "org:ecowas"}],
        ),
        (
            "Mali quit ECOWAS and Guinea was suspended from the African Union.",
            "membership",
            [{"state": "state:MLI"}, {"state": "state:GIN", "organisation": "org:au"}],
        ),
        ("Mali quit ECOWAS and Guinea was suspended by the court.", "membership", [{"state": "state:MLI"}]),
        ("Mali quit ECOWAS and three ministers were suspended.", "membership", [{"state": "state:MLI"}]),
        (
            "Finland joined NATO in April 2023 and Sweden followed in March 2024.",
            "membership",
            [{"state": "state:FIN", "since.edtf": "2023-04"}, {"state": "state:SWE", "since.edtf": "2024-03"}],
        ),
        ("Finland joined NATO in April 2023 and Sweden followed the talks in March 2024.", "membership", [{"state": "state:FIN"}]),
        ("Finland joined NATO in April 2023 and Sweden was followed in March 2024.", "membership", [{"state": "state:FIN"}]),
        ("Ukraine and Georgia are NATO aspirant countries.", "membership", [{"standing": "candidate"}, {"standing": "candidate"}]),
        ("The aspirant left NATO.", "membership", []),
        ("Imangali Tasmagambetov was elected CSTO Secretary General.", "tenure", [{"office": "secretary general", "of": "org:csto"}]),
        ("The elected president, Jim Petrov, left.", "tenure", []),
    ],
)
def test_claims_and_members(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    assert told(text, kind, expected) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # "it" is whoever says so
        (
            "Mali left the bloc. In Burkina Faso, the junta said on January 11 that it had arrested 18 officers.",
            "enforcement_report",
            [{"by.entity": None, "by.text": "junta"}],
        ),
        ("Mali spoke. It said it had arrested 18 officers.", "enforcement_report", [{"by.entity": "state:MLI"}]),
        ("Belarus denied that it had arrested 18 officers.", "enforcement_report", [{"by.entity": "state:BLR"}]),
        (
            'Mali spoke. The army said it had "neutralized 24 terrorists" in Gao and seized 6 rifles.',
            "enforcement_report",
            [{"by.entity": "body:MLI/army", "by.text": "it"}],
        ),
        # "we" is the state or organisation of whoever is quoted
        (
            '"We have frozen our participation in the CSTO," Prime Minister Nikol Pashinyan said.',
            "membership",
            [{"state": "state:ARM", "standing": "suspended", "attribution.source": "person:nikol-pashinyan"}],
        ),
        (
            'Prime Minister Nikol Pashinyan spoke. "We will leave the CSTO," he said.',
            "membership",
            [{"state": "state:ARM", "standing": "former", "status": "planned"}],
        ),
        ('"We joined NATO in 2004," Estonian Foreign Minister Jaan Petrov told reporters.', "membership", [{"state": "state:EST", "since.edtf": "2004"}]),
        (
            '"We will send 500 peacekeepers to Kazakhstan," Lukashenko said.',
            "deployment",
            [{"contingents.0.contributor": "state:BLR", "contingents.0.personnel.value": 500}],
        ),
        (
            '"Our peacekeepers will leave Kazakhstan," President Alexander Lukashenko said.',
            "deployment",
            [{"contingents.0.contributor": "state:BLR", "phase": "withdrawing"}],
        ),
        ('"We sent 50 soldiers to Kosovo," the Belarusian Defense Ministry said.', "deployment", [{"contingents.0.contributor": "state:BLR"}]),
        (
            '"We asked the CSTO for help," Prime Minister Nikol Pashinyan said.',
            "request",
            [{"requester": "state:ARM", "addressee": "org:csto", "attribution.source": "person:nikol-pashinyan"}],
        ),
        ('"Armenia asked us for help," said Stanislav Zas, the CSTO secretary general.', "request", [{"requester": "state:ARM", "addressee": "org:csto"}]),
        ('"We will send 500 peacekeepers to Kazakhstan," Armenian lawmaker Jim Petrov said.', "deployment", [{"contingents": ()}]),
        ('"We will send 500 peacekeepers to Kazakhstan," an official said.', "deployment", [{"contingents": ()}]),
        ("We will send 500 peacekeepers to Kazakhstan, Lukashenko said.", "deployment", [{"contingents": ()}]),
        ('"The US sent 500 soldiers to Niger," Sergey Lavrov said.', "deployment", [{"contingents.0.contributor": "state:USA"}]),
        ('"Let us send 500 soldiers to Mali," Nikol Pashinyan said.', "deployment", []),
        ('"They let us send 500 soldiers to Mali," Nikol Pashinyan said.', "deployment", []),
        (
            '"Our country joined the AU in 1963," said Mali\'s foreign minister, Jim Petrov.',
            "membership",
            [{"state": "state:MLI", "organisation": "org:au", "since.edtf": "1963"}],
        ),
        ('"Our country joined the AU in 1963," said a farmer in Mali.', "membership", []),
        ('"We met in Minsk with Putin," President Alexander Lukashenko said.', "meeting", []),
    ],
)
def test_who_it_and_we_are(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    assert told(text, kind, expected) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # parts of organisations that nobody knows
        ("The AU Military Staff Committee met on Monday.", "meeting", [{"convened": "body:au/military-staff-committee"}]),
        ("NATO's Intelligence Division said it rained.", "statement", [{"attribution.source": "body:nato/intelligence-division"}]),
        ("The army's Third Division said it rained.", "statement", [{"attribution.source": "body:third-division"}]),
        ("The EU Doctors Network said it rained.", "statement", [{"attribution.source": "org:doctors-network"}]),
        # "it" behind a sentence that ends with its source
        (
            "Nine people died, according to the Gao Doctors Network. It said women were hurt.",
            "statement",
            [{"attribution.source": "org:gao-doctors-network"}, {"attribution.source": "org:gao-doctors-network"}],
        ),
        ("According to plan, it rained. It said women were hurt.", "statement", [{"attribution.source": None}]),
        ("Nine people died, according to the report of the army. It said women were hurt.", "statement", [{}, {"attribution.source": None}]),
        # headlines of what will be
        ("Kuwait to take over GCC presidency", "chairmanship", [{"state": "state:KWT", "organisation": "org:gcc", "status": "planned"}]),
        ("Finland and Sweden to join NATO", "membership", [{"state": "state:FIN", "status": "planned"}, {"state": "state:SWE", "status": "planned"}]),
        ("Georgia to join NATO exercises", "membership", []),
        ("For Georgia to join NATO is a dream.", "membership", []),
        ("Georgia hopes to join NATO", "membership", []),
    ],
)
def test_parts_and_headlines(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    assert told(text, kind, expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Aliyev left early. The President of Kyrgyzstan said the border was quiet.", "person:sadyr-japarov"),
        ("President Trump left. The president of Ukraine said talks were good.", "person:volodymyr-zelensky"),
        (
            "Azerbaijani President Ilham Aliyev met Kazakh President Kassym-Jomart Tokayev. President Aliyev left early. The Kazakh president said it rained.",
            "person:kassym-jomart-tokayev",
        ),
        ("President Aliyev left early. The president said the border was quiet.", "person:ilham-aliyev"),
    ],
)
def test_an_office_of_a_state_is_held_by_its_own(text: str, expected: str) -> None:
    """Whoever is named with an office and no state does not hold that of another one."""
    assert told(text, "statement", [{"attribution.source": expected}]) == [{"attribution.source": expected}]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("On 20 November Aleinik said the drills were over.", "person:aleinik"),
        ("On the 3rd March Volfovich said the drills were over.", "person:volfovich"),
        ("Last August Aleinik said the drills were over.", "person:aleinik"),
        ("In early May Aleinik said the drills were over.", "person:aleinik"),
        ("April Jones said the drills were over.", "person:april-jones"),
        ("On 5 May Theresa May said the drills were over.", "person:theresa-may"),
    ],
)
def test_a_month_behind_a_day_is_no_forename(text: str, source: str) -> None:
    """The month of "on 20 November" and of "last August" belongs to the date, and not to the name behind it."""
    assert value_at(found(text, "statement")[0], "attribution.source") == source
