"""Offices and chairs: who holds what together, who commands, whose country it is, and who chairs now."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (
            "Presidents Ilham Aliyev of Azerbaijan and Emomali Rahmon of Tajikistan met.",
            {("person:ilham-aliyev", "president", "state:AZE"), ("person:emomali-rahmon", "president", "state:TJK")},
        ),
        (
            "Foreign ministers Sergei Lavrov of Russia and Wang Yi of China met in Astana.",
            {("person:sergey-lavrov", "foreign minister", "state:RUS"), ("person:wang-yi", "foreign minister", "state:CHN")},
        ),
        ("Presidents Street was closed, and Lavrov left.", set()),
        ("The ministers met Lavrov.", set()),
    ],
)
def test_titles_in_the_plural(text: str, offices: set[tuple[str, str, str]]) -> None:
    """What several are called together each of them is."""
    assert {(value_at(row, "person"), row.office, row.of) for row in found(text, "tenure")} == offices


@pytest.mark.parametrize(
    ("text", "of", "office"),
    [
        ("Chief of the Russian General Staff Valery Gerasimov spoke.", "state:RUS", "chief of the general staff"),
        ("Chief of Russia's General Staff Valery Gerasimov spoke.", "state:RUS", "chief of the general staff"),
        ("The chief of Mali's army staff, Issa Keita, spoke.", "state:MLI", "chief of the army staff"),
        ("Chief of the General Staff Valery Gerasimov spoke.", None, "chief of the general staff"),
        ("Major General Ozkan Ulutas took command of KFOR in October 2024.", "body:nato/kfor", "commander"),
    ],
)
def test_chiefs_of_staff_and_commanders(text: str, of: str | None, office: str) -> None:
    """The staff of a state stands behind its name, and who takes command is commander."""
    assert [(row.of, row.office) for row in found(text, "tenure")] == [(of, office)]


@pytest.mark.parametrize("text", ["The rebels took command of the road.", "Issa Keita may hope to take command of KFOR.", "The command took office."])
def test_no_command(text: str) -> None:
    """A road has no commander, and hope gives no command."""
    assert found(text, "tenure") == []


def test_a_title_told_in_full_is_one_tenure() -> None:
    """A minister of whom the text says what he is minister of has one office."""
    text = "Minister Crosetto spoke first. Defence Minister Guido Crosetto visited Beirut. Minister Crosetto said no."
    assert [row.office for row in found(text, "tenure")] == ["defence minister"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Kyrgyzstan is chairing the CSTO.", "reported"),
        ("Kyrgyzstan is taking over the chair of the CSTO.", "planned"),
    ],
)
def test_who_is_chairing_chairs(text: str, status: str) -> None:
    """To be chairing is to chair, to be taking over is still to come."""
    assert [row.status for row in found(text, "chairmanship")] == [status]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Pashinyan froze his country's participation in the CSTO.", "state:ARM"),
        ("Zas froze his country's participation in the CSTO.", None),
    ],
)
def test_his_country_is_that_of_his_office(text: str, state: str | None) -> None:
    """The country of somebody is the state of the office that they hold; an organisation is none."""
    assert [row.state for row in found(text, "membership")] == ([state] if state is not None else [])


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The AU PSC met on Monday. The PSC met again on Friday.", "body:au/peace-and-security-council"),
        ("The European Union sent troops. The PSC met on Friday.", "body:eu/political-and-security-committee"),
    ],
)
def test_a_short_name_is_of_the_body_spoken_of(text: str, body: str) -> None:
    """A short name that two bodies bear is that of the one of which the text speaks."""
    assert found(text, "meeting")[-1].convened == body


def test_dominican_is_of_the_republic_unless_dominica_is_named() -> None:
    """A demonym of two states is that of the one that the text names, else of the one that news speaks of."""
    (row,) = found("The Dominican army sent troops to the border.", "deployment")
    (other,) = found("Dominica is small. The Dominican army sent troops to the border.", "deployment")
    assert (row.contingents[0].contributor, other.contingents[0].contributor) == ("state:DOM", "state:DMA")


LISTED = (
    "President of Kazakhstan Kassym-Jomart Tokayev opened the session in Astana. "
    "It was attended by President of Belarus Alexander Lukashenko, President of Russia Vladimir Putin and President of Tajikistan Emomali Rahmon."
)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (f'{LISTED} "It must be strengthened," the president said.', "person:kassym-jomart-tokayev"),
        (f'{LISTED} "It must be strengthened," the head of state said.', "person:kassym-jomart-tokayev"),
        ('Tokayev received Kyrgyz President Sadyr Japarov. "It must be strengthened," the president said.', "person:sadyr-japarov"),
    ],
)
def test_of_a_list_of_presidents_none_is_the_president(text: str, source: str) -> None:
    """Behind a list of several with one office the title means the one of whom the text spoke before it."""
    assert value_at(found(text, "statement")[-1], "attribution.source") == source


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("Ukraine applied for NATO membership in September 2021.", None),
        ("ECOWAS suspended Mali after the coup of August 2020.", None),
        ("ECOWAS suspended Mali in August 2020 after the coup.", "2020-08"),
    ],
)
def test_since_when_a_standing_holds(text: str, since: str | None) -> None:
    """Neither an application nor the date of something else begins a standing."""
    assert [value_at(row, "since.edtf") for row in found(text, "membership")] == [since]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("ECOWAS chair Julius Maada Bio, the president of Sierra Leone, spoke.", "state:SLE"),
        ("ECOWAS chair Julius Maada Bio, a friend of Sierra Leone, spoke.", None),
    ],
)
def test_a_head_of_state_chairs_for_the_state(text: str, state: str | None) -> None:
    """Who is told behind the name to be president of a state chairs for it."""
    assert [row.state for row in found(text, "chairmanship")] == ([state] if state is not None else [])


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("The Congolese communications minister, Patrick Muyaya, said the army had left.", "communications minister"),
        ("Israel's far-right national security minister, Itamar Ben-Gvir, said the army had left.", "national security minister"),
        ("Mali's territorial administration minister, Abdoulaye Maiga, said the vote was off.", "territorial administration minister"),
        ("Niger's new defence minister, Salifou Mody, flew to Bamako.", "defence minister"),
    ],
)
def test_what_a_minister_is_for_in_small_letters(text: str, office: str) -> None:
    """The words for a field belong to the title, and those that judge or date it do not."""
    assert [row.office for row in found(text, "tenure")] == [office]


def test_who_takes_over_a_council_heads_that_of_his_state() -> None:
    """The council of which a state's president becomes the head is not that of the United Nations."""
    (row,) = found("Tokayev dismissed the government and took over as head of the Security Council.", "tenure")
    assert row.of == "body:KAZ/security-council"


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("The Chairman of the African Union, President Azali Assoumani, visited Khartoum.", [("chairman", "org:au"), ("president", None)]),
        ("The UN envoy, Ambassador Roza Otunbayeva, said the road was closed.", [("envoy", "org:un"), ("ambassador", None)]),
        ("The president of Kenya, Foreign Minister Musalia Mudavadi, and others met.", [("foreign minister", None)]),
    ],
)
def test_who_has_an_office_can_chair_too(text: str, offices: list[tuple[str, str | None]]) -> None:
    """Behind the title of a chair or envoy a name stands with its own office; behind a president stands somebody else."""
    assert [(row.office, row.of) for row in found(text, "tenure")] == offices
