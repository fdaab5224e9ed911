"""Quoted by others: what an agency or office passes on is said by whom it quotes; what is told of a source in passing is not said by it."""

import pytest

from .reading import found, told

_TEXT, _SOURCE, _VIA = "text", "attribution.source", "attribution.via"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Khrenin spoke. “The unit will stay,” he said, as quoted by the ministry.",
            [{_TEXT: "The unit will stay", "mode": "direct", _SOURCE: "person:viktor-khrenin", _VIA: "the ministry"}],
        ),
        (
            "The unit will stay, Khrenin said, as cited by RIA Novosti.",
            [{_TEXT: "The unit will stay", _SOURCE: "person:viktor-khrenin", _VIA: "RIA Novosti", "attribution.relayed_by": "org:ria-novosti"}],
        ),
        ("As quoted by TASS, Khrenin said the unit would stay.", [{_TEXT: "the unit would stay", _SOURCE: "person:viktor-khrenin", _VIA: "TASS"}]),
        (
            "“The unit will stay,” Khrenin was quoted as saying by the ministry’s press service.",
            [{_TEXT: "The unit will stay", _SOURCE: "person:viktor-khrenin", _VIA: "the ministry’s press service"}],
        ),
        (
            "TASS cites Khrenin as saying that the unit will stay.",
            [{_TEXT: "the unit will stay", _SOURCE: "person:viktor-khrenin", _VIA: "TASS", "attribution.relayed_by": "org:tass"}],
        ),
        (
            "Khrenin said the unit would stay, according to the ministry’s press service.",
            [
                {_TEXT: "Khrenin said the unit would stay", _SOURCE: None, _VIA: None},
                {_TEXT: "the unit would stay", _SOURCE: "person:viktor-khrenin", _VIA: "the ministry’s press service"},
            ],
        ),
        (
            "Khrenin spoke. “The unit will stay,” he said, TASS reported.",
            [
                {_TEXT: "“The unit will stay,” he said", _SOURCE: "org:tass"},
                {_TEXT: "The unit will stay", _SOURCE: "person:viktor-khrenin", "attribution.relayed_by": "org:tass"},
            ],
        ),
        ("The unit will stay, as quoted by TASS.", [{_TEXT: "The unit will stay", _SOURCE: "org:tass", _VIA: None}]),
        (
            "Zas quoted Putin as saying that the unit would stay.",
            [{_TEXT: "the unit would stay", _SOURCE: "person:vladimir-putin", _VIA: None, "attribution.relayed_by": "person:stanislav-zas"}],
        ),
        ("Khrenin said nothing new, the ministry noted.", [{_TEXT: "Khrenin said nothing new", _SOURCE: None}]),
    ],
)
def test_who_is_quoted_speaks_through_who_quotes(text: str, expected: list[dict[str, object]]) -> None:
    """A statement is of whom it quotes, and its channel is the agency or office; who only cites says nothing beside it."""
    assert told(text, "statement", expected) == expected


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("According to Khrenin, who arrived in Bishkek on Thursday to take part in a session, the border is quiet.", ["the border is quiet"]),
        ("According to the ministry, which sent a team to Batken, 12 men died.", ["12 men died"]),
        ("According to Khrenin, speaking in Minsk, “Poland is arming”.", ["Poland is arming"]),
        ("According to officials who asked not to be named, the unit has left.", ["the unit has left"]),
        ("The unit has left, according to Khrenin, who visited Bishkek on Monday.", ["The unit has left"]),
        ("Zas, according to Khrenin, who visited Bishkek on Monday, will come.", ["Zas will come"]),
        ("According to Khrenin, who said the talks had failed, the war goes on.", ["the talks had failed", "the war goes on"]),
        ("In Minsk, according to Khrenin, troops are on alert.", ["In Minsk troops are on alert"]),
        ("According to what the ministry, which heads it, wrote.", []),
    ],
)
def test_what_is_told_of_a_source_is_no_content(text: str, statements: list[str]) -> None:
    """The content begins behind what a relative clause or participle tells of its source."""
    assert [one.text for one in found(text, "statement")] == statements


@pytest.mark.parametrize(
    ("text", "visitor", "source"),
    [
        ("According to Khrenin, who arrived in Bishkek on Thursday, the border is quiet.", "person:viktor-khrenin", None),
        ("The border is quiet, according to Khrenin, who arrived in Bishkek on Thursday.", "person:viktor-khrenin", None),
        ("According to Khrenin, Zas arrived in Bishkek on Thursday.", "person:stanislav-zas", "person:viktor-khrenin"),
    ],
)
def test_the_paper_tells_of_a_source(text: str, visitor: str, source: str | None) -> None:
    """What a relative clause tells of a source is in the paper's own words."""
    (visit,) = found(text, "visit")
    assert (visit.visitor, visit.attribution and visit.attribution.source) == (visitor, source)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Zas came to Minsk, BelTA learned from the CSTO Secretariat.",
            {_SOURCE: "body:csto/secretariat", _VIA: "BelTA", "attribution.relayed_by": "org:belta"},
        ),
        ("Interfax has learned from a source in the ministry that Zas will come.", {"attribution.source_text": "a source in the ministry", _VIA: "Interfax"}),
        ("The unit has left, the press service of the ministry told BelTA.", {"attribution.source_text": "the press service of the ministry", _VIA: "BelTA"}),
        ("The unit has left, as TASS learned from two officers.", {"attribution.source_text": "two officers", _VIA: "TASS"}),
        (
            "Zas came to Minsk, a BelTA correspondent learned from the CSTO Secretariat.",
            {_SOURCE: "body:csto/secretariat", _VIA: "BelTA", "attribution.relayed_by": "org:belta"},
        ),
        ("The unit has left, a TASS reporter learned from the ministry.", {"attribution.source_text": "the ministry", _VIA: "TASS"}),
        ("A CSTO correspondent learned from the ministry that the unit had left.", {"attribution.source_text": "A CSTO correspondent", _VIA: None}),
        ("BelTA has learned that the unit has left.", {_SOURCE: "org:belta", _VIA: None}),
        ("Tokayev learned from the press service that the unit had left.", {_SOURCE: "person:kassym-jomart-tokayev", _VIA: None}),
    ],
)
def test_an_agency_learns_from_who_says_it(text: str, expected: dict[str, object]) -> None:
    """From whom an agency learns something is its source; a president who learns something holds it himself."""
    assert told(text, "statement", [expected]) == [expected]
