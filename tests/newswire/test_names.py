"""Names: who speaks where the text says "he", "the bloc" or "we", and whose a council or an office is."""

import pytest

from .reading import told

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
            [{"attribution.source": "person:musa-keita"}, {"attribution.source": None, "text": "it rained"}],
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
        ("Serik Oil, a company based in Baku, said nine people died.", "casualty_report", [{"attribution": None}]),
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
    ],
)
def test_bodies_and_groups(text: str, kind: str, expected: list[dict[str, object]]) -> None:
    assert told(text, kind, expected) == expected
