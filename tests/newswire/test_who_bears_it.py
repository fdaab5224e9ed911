"""Whose an office, a name and a country is where several are named side by side."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "person", "office", "role", "of"),
    [
        ("The press secretary of the President of Belarus, Natalya Eismont, said so.", "person:natalya-eismont", "press secretary", "other", "state:BLR"),
        ("The aide to the Russian president, Yury Ushakov, said so.", "person:yury-ushakov", "aide", "other", "state:RUS"),
        ("A spokesman for the foreign minister of Serbia, Petar Ilic, said so.", "person:petar-ilic", "spokesman", "other", "state:SRB"),
        ("The adviser to the prime minister, Omar Diallo, said so.", "person:omar-diallo", "adviser", "other", None),
        ("The Special Representative of the UN Secretary-General for Mali, Aida Sow, spoke.", "person:aida-sow", "special representative", "other", "org:un"),
        ("Special Representative of the Secretary-General for Libya Aida Sow resigned.", "person:aida-sow", "special representative", "other", None),
        ("The special envoy of the UN Secretary-General to Sudan, Aida Sow, spoke.", "person:aida-sow", "special envoy", "other", "org:un"),
        ("The EU special representative for the Sahel, Aida Sow, spoke.", "person:aida-sow", "special representative", "other", "org:eu"),
        ("The UN Secretary-General's Special Representative for Mali, Aida Sow, spoke.", "person:aida-sow", "special representative", "other", "org:un"),
        ("The representative of the OSCE Chairperson-in-Office, Petar Ilic, left.", "person:petar-ilic", "representative", "other", "org:osce"),
        ("Chief of Staff of the President of Nigeria Femi Gbajabiamila spoke.", "person:femi-gbajabiamila", "chief of staff", "other", "state:NGA"),
        ("The commander of the guard of the president of Niger, Petar Ilic, left.", "person:petar-ilic", "commander", "other", None),
        ("The residence of the president of Gabon, Ali Bongo, was empty.", "person:ali-bongo", "president", "head_of_state", "state:GAB"),
        ("The arrest of the president of Niger, Petar Ilic, was condemned.", "person:petar-ilic", "president", "head_of_state", "state:NER"),
        ("The spokesman for the Russian president, Vladimir Putin, said so.", "person:vladimir-putin", "president", "head_of_state", "state:RUS"),
        ("A spokesman for Serbian Foreign Minister Petar Ilic said so.", "person:petar-ilic", "foreign minister", "foreign_minister", "state:SRB"),
    ],
)
def test_a_name_behind_an_office_within_another_one_is_that_of_the_outer_one(text: str, person: str, office: str, role: str, of: str | None) -> None:
    """Whoever is named behind "the press secretary of the President" is the press secretary; behind "the residence of" it is the president."""
    (tenure,) = found(text, "tenure")
    assert [value_at(tenure, field) for field in ("person", "office", "role", "of")] == [person, office, role, of]


@pytest.mark.parametrize(
    "text",
    [
        "The lawyer of the president of Niger, Petar Ilic, said he was well.",
        "The wife of the president of Gabon, Sylvia Bongo, was detained.",
        "The deputy to the secretary general of NATO, Radmila Ilic, spoke.",
        "The press secretary of the President of Belarus Natalya Eismont spoke.",
    ],
)
def test_somebody_near_the_holder_of_an_office_holds_none(text: str) -> None:
    """Whoever is named behind "the wife of the president" is not the president, and has no office that anybody told."""
    assert not found(text, "tenure")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The EU has observers in Armenia. Brussels said they would stay.", "org:eu"),
        ("The European Commission met. Brussels said the sanctions would stay.", "org:eu"),
        ("NATO ministers met on Friday. Brussels said the talks would go on.", None),
        ("Brussels said the sanctions would stay.", None),
        ("Belgium sent soldiers to Romania. Brussels said they would stay.", "state:BEL"),
        ("The EU thanked the Belgian government. Brussels said it would go on.", "state:BEL"),
    ],
)
def test_brussels_speaks_for_belgium_only_beside_it(text: str, source: str | None) -> None:
    """Brussels is the European Union in a text that names it, and Belgium only in one that names Belgium."""
    assert value_at(found(text, "statement")[-1], "attribution.source") == source


@pytest.mark.parametrize(
    ("text", "organisation", "host", "phase", "when"),
    [
        ("Wagner first arrived in Mali in December 2021.", "org:wagner-group", "state:MLI", "under_way", "started.edtf=2021-12"),
        ("The Wagner Group arrived in Mali in December 2021.", "org:wagner-group", "state:MLI", "under_way", "started.edtf=2021-12"),
        ("Wagner left Mali in June 2021.", "org:wagner-group", "state:MLI", "withdrawn", "ended.edtf=2021-06"),
        ("Africa Corps arrived in Niger in April 2021.", "org:africa-corps", "state:NER", "under_way", "started.edtf=2021-04"),
    ],
)
def test_a_group_of_armed_men_is_sent_and_pays_no_visit(text: str, organisation: str, host: str, phase: str, when: str) -> None:
    """Wagner is where its men are: it arrives as troops do, and not as a guest does."""
    assert not found(text, "visit")
    (deployment,) = found(text, "deployment")
    field, _, value = when.partition("=")
    assert [value_at(deployment, path) for path in ("organisation", "host", "phase", field)] == [organisation, host, phase, value]


@pytest.mark.parametrize(
    ("text", "visitor"),
    [
        ("Robert Wagner arrived in Paris on Monday. Wagner left.", "person:robert-wagner"),
        ("General Wagner arrived in Paris on Monday.", "person:wagner"),
    ],
)
def test_somebody_called_like_a_group_is_a_person(text: str, visitor: str) -> None:
    """A text that names somebody with the surname of a group, or a rank before it, speaks of the person."""
    assert [value_at(one, "visitor") for one in found(text, "visit")] == [visitor]
    assert not found(text, "deployment")


def test_an_operation_pays_no_visit() -> None:
    """Barkhane is no person."""
    assert not found("Barkhane arrived in Mali in August 2014.", "visit")


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("Niger ended the accord with France. Some 1,100 American troops remain in the country.", "state:NER"),
        ("Mali expelled the envoy of France. About 1,000 Russian soldiers are in the country.", "state:MLI"),
        ("Mali asked the UN to go. It also cut ties with Ukraine. Some 1,000 Russian soldiers are in the country.", "state:MLI"),
        ("Niger's junta broke with France. About 100 Russian instructors have arrived in the country.", "state:NER"),
        ("Armenia thanked France for its help. Russian soldiers left the country in June.", "state:ARM"),
        ("France withdrew its soldiers from Mali. About 1,000 Russian soldiers are in the country.", "state:MLI"),
        ("Russia broke off relations with Georgia. About 3,000 Russian soldiers are in the country.", "state:GEO"),
        ("Russia cut ties with Georgia. Its soldiers are still in the country.", "state:GEO"),
        ("The United States agreed with Niger to withdraw. About 1,000 soldiers will leave the country.", "state:NER"),
    ],
)
def test_the_country_is_that_which_breaks_and_not_the_partner(text: str, host: str) -> None:
    """Behind "Niger ended the accord with France" the country is Niger, unless Niger's own soldiers are the guests."""
    assert value_at(found(text, "deployment")[-1], "host") == host


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Burkina Faso thanked Russia. Two soldiers were killed in the country's east.", "state:BFA"),
        ("Mali expelled the ambassador of Sweden. Twelve soldiers were killed in the country's north.", "state:MLI"),
        ("Russia attacked Ukraine. Ten people were killed in the country.", "state:UKR"),
        ("The UN ended its contract with Mali. Ten soldiers died in the country.", "state:MLI"),
        ("France suspended its aid to Niger. Ten soldiers died in the country.", "state:NER"),
    ],
)
def test_the_country_is_not_that_which_is_thanked_or_expelled(text: str, where: str) -> None:
    """Whoever is thanked, or has an envoy expelled, is not where the next sentence tells of; whoever is attacked or helped may be."""
    assert value_at(found(text, "casualty_report")[-1], "where.0") == where


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The UN Mission in South Sudan (UNMISS) voiced alarm. The Mission said it would stay.", "body:un/unmiss"),
        ("MONUSCO voiced alarm. The Mission said it would stay.", "body:un/monusco"),
        ("MONUSCO voiced alarm. The OSCE Mission to Moldova met. The Mission said it would stay.", "body:osce/mission"),
        ("The European Commission met. The Security Council met. The Commission said it would stay.", "body:eu/commission"),
        ("Russia's Investigative Committee opened a case. The Committee said two men were held.", "body:RUS/investigative-committee"),
        ("NATO's KFOR mission said it would stay.", "body:nato/kfor"),
        ("MONUSCO voiced alarm. The OSCE Mission to Moldova said it would stay.", "body:osce/mission"),
        ("The EAC met. The local community said it would stay.", None),
    ],
)
def test_a_short_name_is_that_of_the_body_named_in_full(text: str, source: str | None) -> None:
    """ "The Mission" with a capital is the last one that the text has named in full, and no other body of that word alone."""
    assert value_at(found(text, "statement")[-1], "attribution.source") == source


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("The East African Community met. Congo, which joined the Community in July 2021, took part.", "org:eac"),
        ("ECOWAS met. Mali left the Community in January 2021.", "org:ecowas"),
        ("The CSTO met. Mali left the Community in January 2021.", None),
        ("ECOWAS met. Mali left the community in January 2021.", None),
    ],
)
def test_the_community_is_the_organisation_that_calls_itself_so(text: str, organisation: str | None) -> None:
    """ "The Community" with a capital is an organisation that has the word in its name; without one it is anybody's."""
    assert [value_at(one, "organisation") for one in found(text, "membership")] == ([organisation] if organisation else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PM Nikol Pashinyan said so.", [("person:nikol-pashinyan", "prime minister", "state:ARM")]),
        ("The Serbian PM, Petar Ilic, said so.", [("person:petar-ilic", "prime minister", "state:SRB")]),
        ("Deputy PM Mher Grigoryan arrived.", [("person:mher-grigoryan", "deputy prime minister", None)]),
        ("Armenia's ombudswoman, Anna Petrosyan, said so.", [("person:anna-petrosyan", "ombudswoman", "state:ARM")]),
        ("At 5 PM Petar Ilic arrived.", []),
        ("The talks of Serbia began at 10:30 PM, Petar Ilic said.", []),
    ],
)
def test_a_prime_minister_in_short_is_one(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """ "PM" before a name is an office, and behind a number it is a time."""
    assert [tuple(value_at(one, field) for field in ("person", "office", "of")) for one in found(text, "tenure")] == expected


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Two people were killed in the Haitian capital on Monday.", ("place:HT/port-au-prince",)),
        ("Two people were killed in Haiti's capital on Monday.", ("place:HT/port-au-prince",)),
        ("Two people were killed in the capital of Haiti on Monday.", ("place:HT/port-au-prince",)),
        ("Two people were killed near the Kazakh capital.", ("place:KZ/astana",)),
        ("Two people were killed in the Malian capital, Bamako.", ("place:ML/bamako",)),
        ("Two people were killed in the former Kazakh capital.", ()),
        ("Two people were killed in the Bolivian capital.", ()),
        ("Two people were killed for Haitian capital on Monday.", ()),
        ("Officials in the Haitian capital said two people were killed.", ()),
    ],
)
def test_the_capital_of_a_state_is_its_town(text: str, where: tuple[str, ...]) -> None:
    """ "The Haitian capital" is Port-au-Prince; of a state with two capitals it is neither, and a former one is not today's."""
    assert found(text, "casualty_report")[0].where == where
