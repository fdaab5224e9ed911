"""Troops, exercises and whom it is told to, by what stands beside or before them in the paragraph.

Troops that count on from those just told of are of the same state and go where these go; troops that are sent upon a request go to the state that asked, if
the paragraph names no other; where more than one could be meant, nothing is filled in.
"""

import pytest

from .reading import found, value_at

_STATE = "contingents.0.contributor"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ghana sent 300 soldiers to Mali on Thursday. Another 250 will arrive next week.", ("state:MLI", "state:GHA", 250, "planned")),
        ("Ghana sent 300 soldiers to Mali. 200 more are to follow.", ("state:MLI", "state:GHA", 200, "planned")),
        ("Ghana sent 300 soldiers to Mali, with 150 more to follow.", ("state:MLI", "state:GHA", 150, "planned")),
        ("Ghana sent 300 soldiers to Mali. A further 150 are expected to follow.", ("state:MLI", "state:GHA", 150, "planned")),
        ("Ghana has sent 300 soldiers to Mali, and 50 others will be sent.", ("state:MLI", "state:GHA", 50, "planned")),
        ("Ghana sent 300 soldiers to Mali. Another 70 soldiers will be sent on Friday.", ("state:MLI", "state:GHA", 70, "planned")),
        ("Ghana sent 300 soldiers to Mali. Another 150 may follow.", ("state:MLI", "state:GHA", 150, "possible")),
        ("Ghana sent 300 soldiers to Mali. Togo will send 90 more.", ("state:MLI", "state:TGO", 90, "planned")),
    ],
)
def test_more_of_them(text: str, expected: tuple[object, ...]) -> None:
    last = found(text, "deployment")[-1]
    assert tuple(value_at(last, path) for path in ("host", _STATE, "contingents.0.personnel.value", "status")) == expected


@pytest.mark.parametrize(
    ("text", "deployments"),
    [
        ("Ghana sent 300 soldiers to Mali. 200 soldiers will follow orders.", 1),
        ("Ghana sent 300 soldiers to Mali. Tough measures will follow.", 1),
        ("Ghana sent 300 soldiers to Mali. Three were killed and 20 others were flown home.", 1),
        ("Three soldiers were killed in Mali and 20 others were flown to Ghana.", 0),
        ("Officials sent 200 more peacekeepers.", 0),
        ("Ghana sent 300 soldiers to Mali. A further 150 are on standby.", 1),
        ("Ghana sent 300 soldiers to Mali. The first 100 will leave on Monday.", 2),
        ("Ghana sent 300 soldiers to Mali. If the fighting goes on, 200 more will follow.", 1),
    ],
)
def test_none_of_them(text: str, deployments: int) -> None:
    assert len(found(text, "deployment")) == deployments


def test_more_of_several_is_of_nobody() -> None:
    last = found("Ghana sent 300 soldiers to Mali, and Togo sent 500. Another 200 will arrive on Friday.", "deployment")[-1]
    assert (last.host, last.contingents, last.personnel.value) == ("state:MLI", (), 200)


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("Mali asked for help. Togo sent 300 paratroopers, Benin 50.", "state:MLI"),
        ("Mali's president appealed to ECOWAS for assistance. Togo will send 100 peacekeepers.", "state:MLI"),
        ("Mali asked Ghana to send troops. Accra sent 300 soldiers.", "state:MLI"),
        ("Togo sent 300 paratroopers after Mali asked ECOWAS for help.", "state:MLI"),
        ("Ghana sent 300 paratroopers to Mali. Togo sent 50 soldiers, Benin 20.", "state:MLI"),
        ("Mali did not ask for help. Togo sent 300 paratroopers.", None),
        ("Mali asked Iran for help. Togo sent 300 paratroopers.", None),
        ("Mali and Niger asked for help. Togo sent 300 paratroopers.", None),
        ("Protests in Mali went on. Togo sent 300 paratroopers.", None),
        ("Mali asked ECOWAS for help.\n\nTogo sent 300 paratroopers.", None),
        ("Mali asked ECOWAS for help. Togo sent 300 soldiers to the border.", None),
        ("Ghana withdrew 300 soldiers from Mali. Togo sent 50 soldiers.", None),
        ("Ghana sent 300 soldiers to Mali. Togo sent 50 soldiers home.", None),
        ("Ghana sent 300 soldiers to Mali. Togo deployed 50 soldiers on its eastern frontier.", None),
    ],
)
def test_where_the_paragraph_sends_them(text: str, host: str | None) -> None:
    assert found(text, "deployment")[-1].host == host


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The CSTO exercise Rubezh-2022 opened in Kyrgyzstan on Monday. It involves 1,500 servicemen and 300 vehicles.", (1500, "state:KGZ")),
        ("The CSTO drills began in Tajikistan on Tuesday. They involve 1,500 troops and 40 aircraft.", (1500, "state:TJK")),
        ("The CSTO drills began in Tajikistan on Tuesday. It will feature 1,500 servicemen from Belarus and Russia.", (1500, "state:TJK")),
        (
            "The CSTO drills began in Tajikistan on Tuesday. The drills, involving 1,500 servicemen and 300 pieces of equipment, will last until Friday.",
            (1500, "state:TJK"),
        ),
        ("The exercise opened in Kyrgyzstan on Monday.\n\nIt involves 1,500 servicemen.", (1500, "state:KGZ")),
        ("The CSTO drills began in Tajikistan on Tuesday. The plan involves 1,500 servicemen.", (None, "state:TJK")),
        ("The CSTO drills began in Tajikistan on Tuesday. It does not involve 1,500 troops.", (None, "state:TJK")),
        ("The CSTO drills began in Tajikistan on Tuesday. Clashes broke out in Mali. It involved 1,500 soldiers.", (None, "state:TJK")),
    ],
)
def test_whom_an_exercise_draws_in(text: str, expected: tuple[int | None, str]) -> None:
    last = found(text, "exercise")[-1]
    assert (value_at(last, "personnel.value"), last.host) == expected


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("The exercise opened in Kyrgyzstan on Monday. More than 2,000 troops are taking part.", ["state:KGZ", "state:KGZ"]),
        ("The exercise will be held in Kyrgyzstan. Voters will take part.", []),
        ("The fire drill took place in Kyrgyzstan. Two soldiers took part in a vote.", []),
    ],
)
def test_an_exercise_of_the_troops_of_the_next_sentence(text: str, hosts: list[str]) -> None:
    assert [record.host for record in found(text, "exercise")] == hosts


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Russian, Belarusian troops arrive in Kazakhstan", ["state:RUS", "state:BLR"]),
        ("Russian, Belarusian troops arrived in Kazakhstan on Friday.", ["state:RUS", "state:BLR"]),
        ("Russian and Belarusian troops arrive in Kazakhstan.", ["state:RUS", "state:BLR"]),
        ("According to the Russian, Belarusian troops arrived in Kazakhstan.", ["state:BLR"]),
        ("On the road, Belarusian troops arrived in Kazakhstan.", ["state:BLR"]),
    ],
)
def test_two_nationalities_of_a_headline(text: str, states: list[str]) -> None:
    assert [one.contributor for record in found(text, "deployment") for one in record.contingents] == states


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("A spokesman told Reuters 70 soldiers are leaving Mali.", "70 soldiers are leaving Mali"),
        ("The minister told Interfax 2,030 peacekeepers would leave Mali.", "2,030 peacekeepers would leave Mali"),
        ("Pashinyan told TASS 12 had died.", "12 had died"),
        ("Zas told Channel 5 that the troops would leave.", "the troops would leave"),
        ("Zas told France 24 he would leave.", "he would leave"),
    ],
)
def test_a_number_behind_whom_it_is_told(text: str, content: str) -> None:
    assert [record.text for record in found(text, "statement")] == [content]


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Police detained 12 over the deaths, including two officers.", []),
        ("Police detained 12 people after the deaths, among them two teachers.", []),
        ("Twelve people were charged with the killings, including two officers.", []),
        ("The clashes led to 30 deaths, including two officers.", [30, 2]),
        ("Police detained 12 over the deaths of 30 people, including two children.", [30, 2]),
    ],
)
def test_who_is_detained_over_deaths(text: str, killed: list[int]) -> None:
    assert [figure.quantity.value for record in found(text, "casualty_report") for figure in record.figures] == killed


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Togo will send 300 soldiers, Benin 200, and Ghana has sent 150.", [["state:TGO", "state:BEN"], ["state:GHA"]]),
        ("Togo sent 300 soldiers to Mali, Benin 200, and Ghana sent 150.", [["state:TGO", "state:BEN"], ["state:GHA"]]),
        ("Togo sent 300 soldiers to Mali, and Ghana said it would send 150.", [["state:TGO"], ["state:GHA"]]),
        ("Togo sent 300 soldiers to Mali, and Putin said it would send 150 more.", [["state:TGO"], ["state:TGO"]]),
        ("Togo sent 300 soldiers to Mali. Officials said they would send 150 more.", [["state:TGO"], []]),
        ("Togo sent 300 soldiers to Mali and said it would send 150 more.", [["state:TGO"], ["state:TGO"]]),
    ],
)
def test_who_sends_in_the_clause_behind(text: str, states: list[list[str]]) -> None:
    assert [[one.contributor for one in record.contingents] for record in found(text, "deployment")] == states
