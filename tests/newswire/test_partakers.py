"""Partakers: whose troops take part in an exercise, and the days on which it was held."""

import pytest

from .reading import found, value_at


@pytest.mark.parametrize(
    ("text", "where", "participants"),
    [
        (
            'The "Search-2021" exercise was held in Kyrgyzstan with the participation of about 1,000 troops from Russia, Kazakhstan and Tajikistan.',
            ("state:KGZ",),
            ("state:RUS", "state:KAZ", "state:TJK"),
        ),
        ("The CSTO exercise was held in Armenia with the participation of Russia and Belarus.", ("state:ARM",), ("state:RUS", "state:BLR")),
        ("The Search drill involves 400 troops from three countries, namely China, Mali and India.", (), ("state:CHN", "state:MLI", "state:IND")),
        ("The CSTO exercise in Kyrgyzstan involves 1,000 soldiers from Russia and Tajikistan.", ("state:KGZ",), ("state:RUS", "state:TJK")),
        ("The CSTO exercise in Kyrgyzstan ended, and Togo held talks with the participation of Benin.", ("state:KGZ",), ()),
    ],
)
def test_whose_troops_take_part(text: str, where: tuple[str, ...], participants: tuple[str, ...]) -> None:
    """States from which troops take part are participants, and not where it is held."""
    (row,) = found(text, "exercise")
    assert (row.where, row.participants) == (where, participants)


@pytest.mark.parametrize(
    ("text", "started", "ended"),
    [
        ("Earlier this month, the Search exercise of the CSTO Collective Rapid Deployment Forces was held on Jan. 7-9.", "2022-01-07", "2022-01-09"),
        ("Last week, the Search exercise of the CSTO Collective Rapid Deployment Forces was held on Jan. 4-6 in Osh.", "2022-01-04", "2022-01-06"),
        ("In 2021, the Search exercise was held in May.", "2021", None),
        ("Last week, the Search exercise of the CSTO began in Osh, and drills will be held on January 29.", "2022-01-03/2022-01-09", None),
    ],
)
def test_the_days_themselves_are_told_behind(text: str, started: str, ended: str | None) -> None:
    """A week or month in front of a clause is no more than the span in which its days lie."""
    row = found(text, "exercise")[0]
    assert (value_at(row, "started.edtf"), value_at(row, "ended.edtf")) == (started, ended)
