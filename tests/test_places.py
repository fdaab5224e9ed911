"""Places are read as places: of the world's cities and regions, and of those that the text calls places; people of the same name are people."""

import pytest

from csto_events import parse


def where(text: str) -> list[str]:
    """The places of the casualty reports of a text, minted ones without the digits of their document."""
    reports = [record for record in parse(text, published="2025-03-14").records if record.type == "casualty_report"]
    assert reports, "no report"
    return [place.partition("~")[0] for place in reports[0].where]


@pytest.mark.parametrize(
    ("place", "entity"),
    [
        ("in Goma", "place:CD/goma"),
        ("in Khan Younis", "place:PS/khan-younis"),
        ("near Zaporizhzhia", "place:UA/zaporizhzhia"),
        ("in Sao Paulo", "place:BR/sao-paulo"),
        ("in North Kivu", "place:CD/north-kivu"),
        ("in Borno state", "place:NG/borno"),
        ("in the Gaza Strip", "place:PS/gaza-strip"),
        ("in northern Kano", "place:NG/kano"),
    ],
)
def test_cities_and_regions_of_the_world_are_known(place: str, entity: str) -> None:
    """What the registry knows is found by its English name, with and without accents."""
    assert where(f"Twelve people were killed {place} on Monday.") == [entity]


@pytest.mark.parametrize(
    ("place", "entity"),
    [
        ("in the town of Walungu", "place:walungu"),
        ("in the village of Deh Surkh", "place:deh-surkh"),
        ("in Barmal district", "place:barmal"),
        ("in Khushamand District", "place:khushamand-district"),
        ("in Walungu, Ghana", "place:GH/walungu"),
        ("near Semera, northern Ethiopia", "place:ET/semera"),
        ("in Walungu, a town of 30,000", "place:walungu"),
    ],
)
def test_what_the_text_calls_a_place_is_one(place: str, entity: str) -> None:
    """Names that the registry does not know get ids of their own where the words around them say that they are places."""
    assert where(f"Twelve people were killed {place} on Monday.") == [entity]


def test_a_place_that_was_called_one_is_known_in_the_rest_of_the_text() -> None:
    """One name in one text is one place."""
    assert where("Rebels took the town of Walungu. Twelve people were killed in Walungu on Monday.") == ["place:walungu"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Lloyd Austin said that Washington would send more weapons.", "person:lloyd-austin"),
        ("General Jackson said that the force would stay.", "person:jackson"),
        ("Milan Jovic said that the force would stay.", "person:milan-jovic"),
    ],
)
def test_people_who_bear_the_name_of_a_city_are_people(text: str, speaker: str) -> None:
    """Names of cities that are also names of people are places only where something says so."""
    statement = next(record for record in parse(text, published="2025-03-14").records if record.type == "statement")
    assert (statement.attribution.source or "").partition("~")[0] == speaker


def test_a_city_that_bears_the_name_of_people_is_a_place_in_a_row_of_places() -> None:
    """A preposition, a row of places or the state behind a name say that it is a place."""
    text = "At least 40 people were killed in Houston, Dallas and Austin on Monday."
    assert where(text) == ["place:US/houston", "place:US/dallas", "place:US/austin"]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Gunmen killed five people in attacks on Russians in Mali.", ("state:MLI",)),
        ("Doctors counted three injuries to Germans.", ()),
    ],
)
def test_people_named_by_their_country_are_no_place(text: str, where: tuple[str, ...]) -> None:
    (report,) = (record for record in parse(text).records if record.type == "casualty_report")
    assert report.where == where
