"""The registry: what it knows, how it is asked, and what it refuses."""

import json
import pickle
import re
from collections import Counter
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csto_events.errors import ModelError, RegistryError
from csto_events.model import Body, Organisation, Person, Place, State
from csto_events.registry import MembershipRow, NameForm, NameRow, Registry, TenureRow
from csto_events.registry.load import KINDS, _unique, own_entries
from csto_events.registry.offices import Offices, is_acting
from csto_events.registry.rows import USES

REGISTRY = Registry.default()
RAW = Path(__file__).parents[2] / "shared" / "registry" / "registry.json"
SIX = ["state:ARM", "state:BLR", "state:KAZ", "state:KGZ", "state:RUS", "state:TJK"]
ALLIANCE = {
    "organisations": [
        {"id": "org:alba", "name": "Bolivarian Alliance", "short_name": "ALBA", "kind": "international_organisation", "source": "x", "confidence": "recalled"}
    ],
    "bodies": [{"id": "body:alba/council", "name": "Political Council", "parent": "org:alba", "kind": "council", "source": "x", "confidence": "recalled"}],
    "people": [{"id": "person:jorge-arreaza", "name": "Jorge Arreaza", "surnames": ["Arreaza"], "source": "x", "confidence": "recalled"}],
    "places": [
        {
            "id": "place:CU/camajuani",
            "name": "Camajuaní",
            "country": "state:CUB",
            "kind": "city",
            "latitude": 20,
            "longitude": -76.3,
            "source": "x",
            "confidence": "recalled",
        }
    ],
    "memberships": [{"organisation": "org:alba", "state": "state:CUB", "standing": "member", "since": "2004-12-14", "source": "x", "confidence": "recalled"}],
    "chairmanships": [{"organisation": "org:alba", "state": "state:CUB", "since": "2020", "source": "x", "confidence": "recalled"}],
    "tenures": [
        {"person": "person:jorge-arreaza", "office": "executive secretary", "of": "org:alba", "since": "2024", "source": "x", "confidence": "recalled"}
    ],
    "names": [{"text": "Bolivarian bloc", "entity": "org:alba", "source": "x", "confidence": "recalled"}],
    "roles": [{"office": "protector", "titles": ["lord protector"], "of": "state", "role": "head_of_state", "source": "x", "confidence": "recalled"}],
}


def ids(rows):
    return [row.state for row in rows]


def written(tmp_path, content, name="extra.json"):
    path = tmp_path / name
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def refused(tmp_path, content):
    path = written(tmp_path, content)
    with pytest.raises(RegistryError) as caught:
        Registry.load([path])
    assert str(caught.value).startswith(str(path)), "an error names its file"
    return str(caught.value).removeprefix(str(path))


def changed(kind, /, **fields):
    return {kind: [{**ALLIANCE[kind][0], **fields}]}


class TestWhatItKnows:
    def test_the_files_of_the_package_stand_every_check(self):
        """What a user's file has to stand, the package's own files stand too, read as strictly."""
        registry = Registry(own_entries())
        registry._check(own_entries())
        folder = Path(__file__).parents[1] / "src" / "csto_events" / "registry" / "data"
        for path in folder.glob("*.json"):
            json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=_unique)

    def test_every_fact_has_source_and_confidence(self):
        for entry in own_entries():
            assert entry.fields["source"], entry.place
            assert entry.fields["confidence"] in ("confirmed", "partly_recalled", "recalled"), entry.place

    def test_every_entity_is_got_by_its_id_and_known_to_be_resolved(self):
        classes = {"org": Organisation, "body": Body, "state": State, "person": Person, "place": Place}
        for entity in REGISTRY.ids:
            found = REGISTRY.get(entity)
            assert found.id == entity
            assert type(found) is classes[entity.split(":")[0]]
            assert found.resolved

    def test_every_state_has_its_codes_and_every_capital_is_a_city_of_it(self):
        states = [REGISTRY.get(entity) for entity in REGISTRY.ids if entity.startswith("state:")]
        assert len(states) == 254  # the 249 of ISO 3166-1, Kosovo, and four of ISO 3166-3
        assert len({state.iso_alpha2 for state in states}) == 254
        for state in states:
            assert state.id == f"state:{state.iso_alpha3}"
            for capital in state.capitals:
                city = REGISTRY.get(capital.place)
                assert (city.country, city.kind) == (state.id, "city")
                assert city.id.startswith(f"place:{state.iso_alpha2}/")
        assert {state.name for state in states if not state.capitals} == {
            "Antarctica",
            "Bouvet Island",
            "British Indian Ocean Territory",
            "Czechoslovakia",
            "East Germany",
            "Heard Island and McDonald Islands",
            "Soviet Union",
            "Tokelau",
            "United States Minor Outlying Islands",
            "Yugoslavia",
        }

    def test_one_fact_stands_in_one_line_of_its_file(self):
        folder = Path(__file__).parents[1] / "src" / "csto_events" / "registry" / "data"
        for kind in KINDS:
            text = (folder / f"{kind}.json").read_text(encoding="utf-8")
            rows = json.loads(text)[kind]
            assert text == f'{{"{kind}": [\n' + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]}\n"

    def test_it_says_up_to_when_it_knows(self):
        assert REGISTRY.known_until == "2026-03"
        assert REGISTRY.gathered == "2026-11-23"
        assert REGISTRY.knows("2026-03-31")
        assert not REGISTRY.knows(date(2026, 4, 1))
        assert not REGISTRY.knows("2022-01-01/..")
        assert "249" not in repr(REGISTRY)
        assert "known until 2026-03" in repr(REGISTRY)

    @pytest.mark.skipif(not RAW.exists(), reason="the raw facts are not in the repository")
    def test_every_raw_fact_is_carried_over(self):
        raw = json.loads(RAW.read_text(encoding="utf-8"))
        for kind, name in (("organisations", None), ("bodies", None), ("states", None), ("places", None)):
            for fact in raw[kind]:
                about, entity = REGISTRY.about(fact["id"]), REGISTRY.get(fact["id"])
                assert entity.name == fact["name"], name
                assert set(fact["aliases"]) - {fact["name"]} <= set(entity.aliases)
                assert (about.source, about.note) == (fact["source"], fact.get("note"))
                assert not fact["source"].startswith("recalled") or about.confidence == "recalled"
                assert fact.get("kind", "") == getattr(entity, "kind", "")
        for fact in raw["organisations"]:
            about = REGISTRY.about(fact["id"])
            assert (about.founded, about.seat, about.entity.short_name) == (fact["founded"], fact["seat"], fact["short_name"])
            assert about.entity.identifiers.get("wikidata") == fact["wikidata"]
        for fact in raw["bodies"]:
            assert REGISTRY.get(fact["id"]).parent == fact["organisation"]
        for fact in raw["states"]:
            state = REGISTRY.get(fact["id"])
            assert (state.iso_alpha2, state.iso_alpha3) == (fact["alpha2"], fact["alpha3"])
            assert set(fact["demonyms"]) <= set(state.demonyms)
            capitals = [(capital.place, capital.name, capital.since, capital.until) for capital in state.capitals]
            assert capitals == [(capital["place"], capital.get("name"), capital["since"], capital["until"]) for capital in fact["capital"]]
            assert (REGISTRY.about(fact["id"]).official_name or fact["name"]) == fact["official_name"]
        for fact in raw["places"]:
            place = REGISTRY.get(fact["id"])
            assert (place.country, place.latitude, place.longitude) == (fact["country"], fact["latitude"], fact["longitude"])
            assert place.identifiers.get("geonames") == (str(fact["geonames"]) if fact["geonames"] else None)

    @pytest.mark.skipif(not RAW.exists(), reason="the raw facts are not in the repository")
    def test_every_raw_row_is_carried_over(self):
        raw = json.loads(RAW.read_text(encoding="utf-8"))

        def known(fact):
            confidence = "partly_recalled" if fact.get("partly_recalled") else fact["confidence"]
            return fact["since"], fact["until"], fact["source"], confidence

        def dates(row):
            return row.since, row.until, row.source, row.confidence

        organisations = sorted({fact["organisation"] for fact in raw["memberships"]})
        memberships = [row for one in organisations for row in REGISTRY.members(one, standing=None)]
        carried = Counter((row.organisation, row.state, row.standing, row.body, row.note, *dates(row)) for row in memberships)
        facts = Counter(
            (fact["organisation"], fact["state"], fact["standing"], fact.get("body"), fact.get("note"), *known(fact)) for fact in raw["memberships"]
        )
        assert facts <= carried
        assert {organisation for organisation, *_ in carried - facts} == {"org:ecowas"}  # whose members and suspensions were added with their sources
        assert Counter((row.state, row.note, *dates(row)) for row in REGISTRY.chairmanships("CSTO")) == Counter(
            (fact["state"], fact.get("note"), *known(fact)) for fact in raw["chairmanships"]
        )
        tenures = REGISTRY.tenures()
        assert Counter((row.person, row.of, *dates(row)) for row in tenures) == Counter(
            (fact["person"]["id"], fact["of"], *known(fact)) for fact in raw["tenures"]
        )
        for row, fact in zip(tenures, raw["tenures"], strict=True):
            assert (fact.get("note") or "") in (row.note or "")
            assert row.office.startswith("acting ") == fact["office"].startswith("acting ")
            expected = {"head of state": "head_of_state", "head of government": "head_of_government", "secretary general": "secretary_general"}
            core = re.sub(r" \(.*", "", fact["office"].removeprefix("acting "))
            assert row.role == expected.get(core, row.role)
            person = REGISTRY.get(row.person)
            assert person.name == fact["person"]["name"]
            assert set(fact["person"]["aliases"]) - {person.name} <= set(person.aliases)
            assert person.identifiers.get("wikidata") == fact["person"]["wikidata"]


class TestStanding:
    def test_the_six_members_of_january_2022(self):
        assert ids(REGISTRY.members("CSTO", on="2022-01-10")) == SIX
        assert ids(REGISTRY.members("CSTO", on=date(2022, 1, 10), standing="member")) == SIX
        assert ids(REGISTRY.members("CSTO", on=datetime(2022, 1, 10, 12))) == SIX
        assert ids(REGISTRY.members("CSTO", on="2022-01-10T12:00:00+06:00")) == SIX

    @pytest.mark.parametrize(
        "name", ["org:csto", "CSTO", "the CSTO", "Collective Security Treaty Organization", "collective security treaty organisation", "ОДКБ"]
    )
    def test_an_organisation_goes_by_any_of_its_names(self, name):
        assert ids(REGISTRY.members(name, on="2022-01-10")) == SIX

    def test_without_a_date_those_who_left_are_given_too(self):
        assert {"state:AZE", "state:GEO", "state:UZB"} < set(ids(REGISTRY.members("CSTO")))

    def test_a_suspended_member_is_both_until_it_leaves(self):
        standings = [[row.standing for row in REGISTRY.standings("Niger", "ECOWAS", on=on)] for on in ("2023-12-09", "2024", "2025-02")]
        assert standings == [["member"], ["member", "suspended"], ["former"]]

    def test_overlapping_standings_are_returned_as_what_they_are(self):
        assert [row.standing for row in REGISTRY.standings("Armenia", "CSTO", on="2024-02-21")] == ["member"]
        assert [row.standing for row in REGISTRY.standings("ARM", "CSTO", on="2024-03-01")] == ["member", "suspended"]
        assert [row.standing for row in REGISTRY.standings("Uzbekistan", "CSTO", on="2020")] == ["suspended", "former"]
        assert ids(REGISTRY.members("CSTO", on="2025", standing="suspended")) == ["state:ARM", "state:UZB"]

    def test_a_standing_in_one_body_says_so(self):
        rows = REGISTRY.members("CSTO", on="2020", standing="observer")
        assert {row.body for row in rows} == {"body:csto/parliamentary-assembly"}

    def test_the_chair(self):
        assert REGISTRY.chair("CSTO", on="2022-01-10").state == "state:ARM"
        assert REGISTRY.chair("CSTO", on="2024").state == "state:KAZ"
        assert REGISTRY.chair("CSTO", on="2021") is None, "two presided in that year"
        assert REGISTRY.chair("CSTO") is None
        assert REGISTRY.chair("NATO", on="2021") is None, "the registry has no row"

    def test_on_the_day_of_a_handover_both_are_given(self):
        assert ids(REGISTRY.chairmanships("CSTO", on="2022-11-23")) == ["state:ARM", "state:BLR"]

    @settings(deadline=None)
    @given(day=st.dates(min_value=date(1990, 1, 1), max_value=date(2030, 1, 1)))
    def test_a_row_that_holds_on_a_day_holds_in_its_month_and_year(self, day):
        for row in REGISTRY.members("CSTO", on=day, standing=None):
            assert row.holds(day.strftime("%Y-%m"))
            assert row.holds(str(day.year))
            assert row.holds(None)


class TestOffices:
    def test_the_holder_of_an_office(self):
        assert REGISTRY.holder("president", of="state:KAZ", on="2022-01-10").person == "person:kassym-jomart-tokayev"
        assert REGISTRY.holder("secretary general", of="CSTO", on="2022-01-10").person == "person:stanislav-zas"
        assert REGISTRY.holder("Head of State", of="Kazakhstan", on="2019-01").person == "person:nursultan-nazarbayev"
        assert REGISTRY.holder("president", of="Kazakhstan", on="2019") is None
        assert REGISTRY.holder("president", of="Kazakhstan") is None
        assert REGISTRY.holder("president", of="Brazil", on="2022") is None

    def test_an_acting_holder_counts_and_is_asked_for_alone(self):
        assert REGISTRY.holder("prime minister", of="KAZ", on="2022-01-08").office == "acting prime minister"
        assert [row.person for row in REGISTRY.holders("acting prime minister", of="KAZ")] == ["person:alikhan-smailov", "person:roman-sklyar"]

    def test_one_who_held_it_twice_is_one_holder(self):
        rows = REGISTRY.holders("secretary general", of="CSTO", on="2016-12-31")
        assert [row.person for row in rows] == ["person:nikolai-bordyuzha"]
        assert REGISTRY.holder("acting secretary general", of="CSTO").since == "2018-11-02"

    def test_the_office_of_an_organisation_can_be_one_of_its_bodies(self):
        assert REGISTRY.holder("chairman", of="CSTO", on="2022-01-10").person == "person:nikol-pashinyan"

    def test_tenures_by_person_and_office(self):
        assert {row.of for row in REGISTRY.tenures(person="Stanislav Zas")} == {"org:csto"}
        assert [row.person for row in REGISTRY.tenures(of="body:csto/joint-staff", on="2022-01-10")] == ["person:anatoly-sidorov"]
        assert len(REGISTRY.tenures()) == 130

    @pytest.mark.parametrize(
        ("office", "of", "role"),
        [
            ("president", "state:RUS", "head_of_state"),
            ("President", None, "head_of_state"),
            ("acting president", "state:ARM", "head_of_state"),
            ("former president", "state:KAZ", "head_of_state"),
            ("federal chancellor", "state:DEU", "head_of_government"),
            ("prime minister", "state:KGZ", "head_of_government"),
            ("chairman of the Cabinet of Ministers", "state:KGZ", "head_of_government"),
            ("president", "state:IRN", "head_of_government"),
            ("supreme leader", "state:IRN", "head_of_state"),
            ("Secretary of State", "state:USA", "foreign_minister"),
            ("secretary of state", "state:VAT", "other"),
            ("Minister of Foreign Affairs", "state:ARM", "foreign_minister"),
            ("Defense Minister", None, "defence_minister"),
            ("Secretary-General", "org:un", "secretary_general"),
            ("secretary general", None, "secretary_general"),
            ("chief", "org:nato", "secretary_general"),
            ("chief", "state:USA", "other"),
            ("vice president", "state:USA", "other"),
            ("deputy prime minister", "state:KAZ", "other"),
            ("leader", "state:ARM", "head_of_government"),
            ("chief cook", None, "other"),
            ("", None, "other"),
        ],
    )
    def test_the_role_of_a_title(self, office, of, role):
        assert REGISTRY.role(office, of) == role

    def test_acting(self):
        assert is_acting("interim leader")
        assert not is_acting("actor")

    def test_titles_that_no_table_has_are_one_office_if_they_read_alike(self):
        table = Offices(())
        assert table.same("Head Gardener", "acting head gardener", "org:csto")
        assert not table.same("gardener", "cook", "org:csto")


class TestNames:
    @pytest.mark.parametrize(
        ("text", "on", "entity"),
        [
            ("state:KAZ", None, "state:KAZ"),
            ("Nur-Sultan", "2022-01-10", "place:KZ/astana"),
            ("Nur-Sultan", None, "place:KZ/astana"),
            ("Stanislav Zas", None, "person:stanislav-zas"),
            ("Lukashenka", None, "person:alexander-lukashenko"),
            ("Rakhmon", None, "person:emomali-rahmon"),
            ("Tokaev", None, "person:kassym-jomart-tokayev"),
            ("Japarov", None, None),
            ("Japarov", "2022-01-10", None),
            ("President Japarov", None, "person:sadyr-japarov"),
            ("Prime Minister Japarov", None, None),
            ("Kyrgyz Prime Minister Japarov", "2022-01-10", "person:akylbek-japarov"),
            ("President Nobody", "2022-01-10", None),
            ("the Kazakh president", "2022-01-10", "person:kassym-jomart-tokayev"),
            ("the Kazakh president", None, None),
            ("Kazakhstan’s president", "2018", "person:nursultan-nazarbayev"),
            ("president of Kazakhstan", "2022-01-10", "person:kassym-jomart-tokayev"),
            ("President of Kazakhstan Kassym-Jomart Tokayev", None, "person:kassym-jomart-tokayev"),
            ("Kazakhstan's president, Kassym-Jomart Tokayev", None, "person:kassym-jomart-tokayev"),
            ("Armenian president of Kazakhstan", "2022-01-10", None),
            ("president of nothing", "2022-01-10", None),
            ("former Kazakh president", "2022-01-10", None),
            ("the president", "2022-01-10", None),
            ("the US president", "2022-01-10", "person:joe-biden"),
            ("president of the United States", "2018", "person:donald-trump"),
            ("CSTO secretary general", "2022-01-10", "person:stanislav-zas"),
            ("CSTO secretary general", None, None),
            ("CSTO Secretary-General Stanislav Zas", None, "person:stanislav-zas"),
            ("the Russian foreign minister", "2022-01-10", "person:sergey-lavrov"),
            ("the Russian Defense Minister", "2022-01-10", "person:sergei-shoigu"),
            ("acting prime minister of Kazakhstan", "2022-01-08", "person:alikhan-smailov"),
            ("Kazakh acting prime minister", "2022-01-08", "person:alikhan-smailov"),
            ("Kyrgyz acting interior minister", "2022-01-08", None),
            ("chairman of the CSTO", "2022-01-10", "person:nikol-pashinyan"),
            ("chief of the CSTO Joint Staff", "2022-01-10", "person:anatoly-sidorov"),
            ("Kazakhstan's Interior Ministry", None, "body:KAZ/ministry-of-internal-affairs"),
            ("Ministry of Internal Affairs of Kazakhstan", None, "body:KAZ/ministry-of-internal-affairs"),
            ("the Russian Defense Ministry", None, "body:RUS/ministry-of-defence"),
            ("Interior Ministry", None, None),
            ("Collective Security Council", None, "body:csto/collective-security-council"),
            ("the United States", None, "state:USA"),
            ("US", None, "state:USA"),
            ("us", None, None),
            ("USA", None, "state:USA"),
            ("UAE", None, "state:ARE"),
            ("UK", None, "state:GBR"),
            ("Britain", None, "state:GBR"),
            ("IRAN", None, "state:IRN"),
            ("Turkiye", None, "state:TUR"),
            ("Cote d’Ivoire", None, "state:CIV"),
            ("Congo", None, None),
            ("Luxembourg", None, "state:LUX"),
            ("the Kremlin", None, "place:RU/kremlin"),
            ("White House", None, "state:USA"),
            ("Armenian", None, "state:ARM"),
            ("Washington, D.C.", None, "place:US/washington"),
            ("no such thing", None, None),
            ("", None, None),
        ],
    )
    def test_what_a_text_means(self, text, on, entity):
        found = REGISTRY.resolve(text, on=on)
        assert (found.id if found else None) == entity

    @settings(deadline=None)
    @given(
        text=st.text(max_size=40)
        | st.lists(st.sampled_from(["the", "of", "Kazakh", "president", "CSTO", "'s", "acting", "Japarov", ",", "Ministry"]), max_size=7).map(" ".join)
    )
    def test_any_text_is_resolved_or_not(self, text):
        found = REGISTRY.resolve(text, on="2022-01-10")
        assert found is None or found.id in REGISTRY

    def test_candidates(self):
        assert [entity.id for entity in REGISTRY.candidates("Kremlin")] == ["place:RU/kremlin", "state:RUS"]
        assert [entity.id for entity in REGISTRY.candidates("Congolese")] == ["state:COD", "state:COG"]
        assert REGISTRY.candidates("nobody") == ()

    def test_a_capital_stands_for_its_state_while_it_is_the_capital_and_has_the_name(self):
        def states(text, on):
            return [entity.id for entity in REGISTRY.candidates(text, on=on) if entity.id.startswith("state:")]

        assert states("Yerevan", "2022") == ["state:ARM"]
        assert states("Nur-Sultan", "2022-01-10") == ["state:KAZ"]
        assert states("Nur-Sultan", "2023") == []
        assert states("Almaty", "1995") == ["state:KAZ"]
        assert states("Almaty", "2022") == []

    def test_every_form_says_what_it_is(self):
        forms = REGISTRY.names()
        assert len(set(forms)) == len(forms)
        assert {form.use for form in forms} == set(USES)
        assert all(form.text and form.entity in REGISTRY for form in forms)
        by_text = {(form.text, form.entity, form.use): form for form in forms}
        assert by_text["Armenian", "state:ARM", "demonym"] == NameForm(text="Armenian", entity="state:ARM", use="demonym")
        assert by_text["Japarov", "person:sadyr-japarov", "surname"].ambiguous is False
        assert by_text["Kremlin", "state:RUS", "metonym"]
        assert by_text["Nur-Sultan", "state:KAZ", "capital"].holds("2022-01-10")
        assert not by_text["Nur-Sultan", "state:KAZ", "capital"].holds("2024")

    @pytest.mark.parametrize("text", ["Georgia", "Turkey", "Chad", "Jordan", "May", "Security Council", "Kant"])
    def test_a_name_that_is_another_word_is_ambiguous(self, text):
        forms = [form for form in REGISTRY.names() if form.text == text]
        assert forms
        assert all(form.ambiguous for form in forms)

    def test_every_entity_is_a_candidate_of_its_own_name(self):
        for entity in map(REGISTRY.get, REGISTRY.ids):
            assert entity in REGISTRY.candidates(entity.name)

    def test_bodies_by_description(self):
        assert REGISTRY.body_of("interior ministry", "state:KAZ").id == "body:KAZ/ministry-of-internal-affairs"
        assert REGISTRY.body_of("Ministry of Internal Affairs", "Kazakhstan").id == "body:KAZ/ministry-of-internal-affairs"
        assert REGISTRY.body_of("secretariat", "CSTO").id == "body:csto/secretariat"
        assert REGISTRY.body_of("staff", "CSTO").id == "body:csto/joint-staff", "the only one of its kind"
        assert REGISTRY.body_of("council", "CSTO") is None, "there are several"
        assert REGISTRY.body_of("council", "SADC").id == "body:sadc/organ-on-politics-defence-and-security"
        assert REGISTRY.body_of("interior ministry", "Tuvalu") is None

    def test_a_closure_holds_all_that_is_referred_to(self):
        found = REGISTRY.closure(["body:KAZ/ministry-of-health", "person:stanislav-zas"])
        assert [entity.id for entity in found] == ["body:KAZ/ministry-of-health", "person:stanislav-zas", "place:KZ/almaty", "place:KZ/astana", "state:KAZ"]
        assert REGISTRY.closure([]) == ()

    def test_titles_for_a_matcher(self):
        titles = REGISTRY.titles()
        assert {"president", "secretary general", "secretary-general", "defence minister", "minister of defense", "chancellor"} <= set(titles)
        assert list(titles) == sorted(set(titles))


class TestErrors:
    @pytest.mark.parametrize(
        ("ask", "said"),
        [
            (lambda: REGISTRY.get("org:cstto"), "'org:cstto' is not in the registry (near: org:csto"),
            (lambda: REGISTRY.about("nothing at all"), "'nothing at all' is not in the registry"),
            (lambda: REGISTRY.closure(["state:KAX"]), "state:KAZ"),
            (
                lambda: REGISTRY.members("North Atlantic Treaty Organisatoin"),
                "organisation: 'North Atlantic Treaty Organisatoin' is not in the registry (near: North Atlantic",
            ),
            (lambda: REGISTRY.members("state:KAZ"), "organisation: 'state:KAZ' is a state; give an organisation"),
            (lambda: REGISTRY.members("CSTO", on="yesterday"), "on: 'yesterday'"),
            (lambda: REGISTRY.standings("CSTO", "CSTO"), "state: 'CSTO'"),
            (lambda: REGISTRY.standings("Armenia", "Atlantis"), "organisation: 'Atlantis'"),
            (lambda: REGISTRY.chairmanships("person:stanislav-zas"), "is a person; give an organisation or a body"),
            (lambda: REGISTRY.chair("Atlantis"), "organisation: 'Atlantis'"),
            (lambda: REGISTRY.holder("president", of="Atlantis"), "of: 'Atlantis'"),
            (lambda: REGISTRY.holders("president", of="place:KZ/almaty"), "of: 'place:KZ/almaty' is a place; give a state or an organisation or a body"),
            (lambda: REGISTRY.tenures(person="Stanislaw Zass"), "person: 'Stanislaw Zass' is not in the registry (near: Stanislav Zas"),
            (lambda: REGISTRY.tenures(of="Atlantis"), "of: 'Atlantis'"),
            (lambda: REGISTRY.tenures(on="2022-13"), "on: '2022-13'"),
            (lambda: REGISTRY.resolve("Kazakh president", on="2022-02-30"), "on: '2022-02-30'"),
            (lambda: REGISTRY.candidates("Yerevan", on="then"), "on: 'then'"),
            (lambda: REGISTRY.body_of("secretariat", "Atlantis"), "parent: 'Atlantis'"),
            (lambda: REGISTRY.knows("sometime"), "on: 'sometime'"),
        ],
    )
    def test_a_question_about_nothing_is_refused_in_words(self, ask, said):
        with pytest.raises(RegistryError, match=re.escape(said)):
            ask()

    def test_rows_hold_what_they_can_hold(self):
        good = {"organisation": "org:csto", "state": "state:ARM", "standing": "member", "source": "x", "confidence": "recalled"}
        assert MembershipRow(**good).holds("1800")
        for bad in ({"since": "yesterday"}, {"since": "2022", "until": "2021"}, {"confidence": "sure"}, {"standing": "friend"}):
            with pytest.raises(ModelError):
                MembershipRow(**good | bad)
        with pytest.raises(ModelError):
            NameRow(text="x", entity="doc:0", source="x", confidence="recalled")
        assert not TenureRow(person="person:x", office="cook", role="other", of="org:csto", until="2001", source="x", confidence="recalled").holds("2002")


class TestFilesOfAUser:
    def test_a_file_adds_an_organisation_and_everything_works_for_it(self, tmp_path):
        registry = Registry.load([written(tmp_path, ALLIANCE)])
        assert ids(registry.members("ALBA", on="2022")) == ["state:CUB"]
        assert registry.chair("Bolivarian bloc", on="2022").state == "state:CUB"
        assert registry.holder("secretary general", of="ALBA", on="2025").role == "secretary_general"
        assert registry.resolve("ALBA executive secretary", on="2025").name == "Jorge Arreaza"
        assert registry.body_of("political council", "ALBA").id == "body:alba/council"
        assert registry.resolve("Camajuani").latitude == 20.0
        assert registry.role("Lord Protector", "state:GBR") == "head_of_state"
        assert registry.about("org:alba").confidence == "recalled"
        assert {form.text for form in registry.names()} > {"Bolivarian bloc", "ALBA", "Arreaza"}
        assert [entity.id for entity in registry.closure(["body:alba/council"])] == ["body:alba/council", "org:alba"]
        assert "org:alba" not in REGISTRY

    def test_files_refer_to_each_other_in_any_order(self, tmp_path):
        first = written(tmp_path, {"memberships": ALLIANCE["memberships"]}, "1.json")
        second = written(tmp_path, {"organisations": ALLIANCE["organisations"]}, "2.json")
        assert ids(Registry.load([str(first), second]).members("ALBA")) == ["state:CUB"]

    def test_a_state_brings_its_capital(self, tmp_path):
        facts = {"source": "x", "confidence": "recalled"}
        state = {
            "id": "state:QZZ",
            "name": "Ruritania",
            "iso_alpha2": "QZ",
            "iso_alpha3": "QZZ",
            "capitals": [{"place": "place:QZ/strelsau", "since": "2008"}],
            **facts,
        }
        city = {"id": "place:QZ/strelsau", "name": "Strelsau", "country": "state:QZZ", "kind": "city", **facts}
        registry = Registry.load([written(tmp_path, {"states": [state], "places": [city]})])
        assert [entity.id for entity in registry.candidates("Strelsau", on="2010")] == ["place:QZ/strelsau", "state:QZZ"]

    def test_a_role_may_be_given(self, tmp_path):
        row = {
            "person": "person:stanislav-zas",
            "office": "great helmsman",
            "of": "org:csto",
            "role": "secretary_general",
            "source": "x",
            "confidence": "recalled",
        }
        registry = Registry.load([written(tmp_path, {"tenures": [row]})])
        assert registry.holder("great helmsman", of="CSTO").role == "secretary_general"

    @pytest.mark.parametrize(
        ("content", "said"),
        [
            ("", ": not readable as JSON: "),
            pytest.param("[" * 100_000, ": not readable as JSON: ", id="deep"),
            ("[]", ": the whole file is no object; give one with lists named organisations, bodies"),
            ('{"organisations": [], "organisations": []}', ": not readable as JSON: 'organisations' stands twice in one object"),
            ('{"places": [{"latitude": NaN}]}', ": not readable as JSON: NaN is no number of JSON"),
            ({"organizations": []}, ": 'organizations' is no kind of fact; give one of organisations"),
            ({"states": {}}, ": states: no list; give a list of objects"),
            ({"states": [3]}, ", line 1: states[0]: no object"),
            ({"organisations": [{}]}, ", line 1: organisations[0]: id: None is no id of organisations; give one that begins with org:"),
            (changed("organisations", id="org:alba~123456"), "has no ~"),
            (changed("organisations", id="org:A L"), ", line 1: organisations[0]: id: a string ('org:A L'); give an id that matches"),
            (changed("organisations", id="org:csto"), ", line 1: organisations[0]: org:csto is there already (organisations.json, line 2: organisations[0])"),
            (changed("organisations", colour="red"), ", line 1: organisations[0]: colour: no field of organisations; give aliases, ambiguous"),
            (changed("organisations", mentions=[]), "mentions: no field of organisations"),
            (changed("organisations", kind="club"), "kind: a string ('club'); give one of military_alliance"),
            (changed("organisations", aliases="ALBA-TCP"), "aliases: a string ('ALBA-TCP'); give a tuple"),
            (changed("organisations", aliases=["A", "A"]), "aliases: 'A' stands twice"),
            (changed("organisations", identifiers={"wikidata": 5}), "identifiers.wikidata: 5; give a string"),
            (changed("organisations", founded="long ago"), "founded: 'long ago'"),
            (changed("organisations", seat="place:CU/nowhere"), "seat: 'place:CU/nowhere' is not in the registry"),
            (changed("organisations", confidence="sure"), "confidence: a string ('sure'); give one of confirmed"),
            ({"organisations": [{"id": "org:alba", "name": "A", "confidence": "recalled"}]}, "source: missing; give it"),
            ({"bodies": ALLIANCE["bodies"]}, "parent: 'org:alba' is not in the registry"),
            (changed("places", latitude=91), "latitude: a number (91.0); give a number from -90 to 90"),
            (
                {
                    "states": [
                        {
                            "id": "state:QZZ",
                            "name": "K",
                            "iso_alpha2": "QZ",
                            "iso_alpha3": "QZZ",
                            "capitals": [{"city": 1}],
                            "source": "x",
                            "confidence": "recalled",
                        }
                    ]
                },
                "capitals: {'city': 1}; give objects with",
            ),
            (
                {
                    "states": [
                        {"id": "state:QZZ", "name": "K", "iso_alpha2": "QZ", "iso_alpha3": "QZZ", "capitals": ["x"], "source": "x", "confidence": "recalled"}
                    ]
                },
                "capitals: 'x'; give objects with",
            ),
            (
                {
                    "states": [
                        {
                            "id": "state:QZZ",
                            "name": "K",
                            "iso_alpha2": "QZ",
                            "iso_alpha3": "QZZ",
                            "capitals": [{"place": "place:QZ/x"}],
                            "source": "x",
                            "confidence": "recalled",
                        }
                    ]
                },
                "capitals[0].place: 'place:QZ/x' is not in the registry",
            ),
            ({"memberships": ALLIANCE["memberships"]}, "organisation: 'org:alba' is not in the registry"),
            (changed("memberships", organisation="org:csto", standing="friend"), "standing: a string ('friend'); give one of member"),
            (changed("memberships", organisation="org:csto", since="soon"), "since: 'soon'"),
            (changed("memberships", organisation="org:csto", until="1999"), "until: 1999 is before since 2004-12-14"),
            (changed("memberships", organisation=["org:csto"]), "organisation: a list of 1"),
            (
                {"memberships": ALLIANCE["memberships"] * 2, "organisations": ALLIANCE["organisations"]},
                "memberships[1]: memberships: org:alba, state:CUB, member, 2004-12-14 is there already",
            ),
            (changed("chairmanships", organisation="org:csto", role="x"), "role: no field of chairmanships"),
            (changed("tenures", office="President"), "office: 'President'; give the title in lower case"),
            (changed("tenures", person="person:stanislav-zas", of=3), "of: a number (3)"),
            ({"tenures": [{"person": "person:stanislav-zas", "office": "cook", "source": "x", "confidence": "recalled"}]}, "of: missing"),
            (changed("names", entity="org:csto", use="joke"), "use: a string ('joke')"),
            (changed("names"), "entity: 'org:alba' is not in the registry"),
            (changed("roles", of="state:ATL"), "of: 'state:ATL' is not in the registry"),
        ],
    )
    def test_a_wrong_file_is_refused_by_file_and_place(self, tmp_path, content, said):
        assert said in refused(tmp_path, content)

    def test_a_title_of_two_offices_is_refused(self, tmp_path):
        with pytest.raises(RegistryError, match="'king' of state is there already, for 'king'"):
            Registry.load([written(tmp_path, changed("roles", titles=["king"]))])

    def test_the_line_of_an_entry_is_that_of_the_file(self, tmp_path):
        two = [*ALLIANCE["memberships"], {**ALLIANCE["memberships"][0], "state": "state:ATL"}]
        text = json.dumps({"organisations": ALLIANCE["organisations"], "memberships": two}, indent=1)
        expected = text[: text.index("state:ATL")].count("\n") - 1  # the object begins two lines above; lines count from 1
        assert f"line {expected}: memberships[1]: state: 'state:ATL'" in refused(tmp_path, text)

    def test_a_file_that_is_not_there_or_no_text(self, tmp_path):
        with pytest.raises(RegistryError, match=r"none\.json: cannot be read"):
            Registry.load([tmp_path / "none.json"])
        bad = tmp_path / "bad.json"
        bad.write_bytes(b"\xff\xfe\x00")
        with pytest.raises(RegistryError, match="cannot be read"):
            Registry.load([bad])

    def test_a_byte_order_mark_is_no_matter(self, tmp_path):
        path = tmp_path / "bom.json"
        path.write_text(json.dumps({"organisations": ALLIANCE["organisations"]}), encoding="utf-8-sig")
        assert "org:alba" in Registry.load([path])

    def test_a_registry_travels_to_another_process(self):
        copy = pickle.loads(pickle.dumps(Registry.load()))  # noqa: S301
        assert copy.chair("CSTO", on="2022-01-10") == REGISTRY.chair("CSTO", on="2022-01-10")
