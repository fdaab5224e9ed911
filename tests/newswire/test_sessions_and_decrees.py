"""Sessions and decrees: which meeting is told of on, whose council meets, how decisions are made and who asks for a state."""

import pytest

from .reading import found, told, value_at


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The SCO held an extraordinary session on Monday. The session was attended by Xi Jinping and Emomali Rahmon.",
            [{"convened": "org:sco", "session": "extraordinary", "when.edtf": "2022-01-10", "participants.1": "person:emomali-rahmon"}],
        ),
        (
            "A session of the CSTO Council of Foreign Ministers was held in Minsk. The session was attended by Sergey Lavrov and Ararat Mirzoyan.",
            [{"convened": "body:csto/council-of-foreign-ministers", "participants.0": "person:sergey-lavrov"}],
        ),
        ("The EAC agreed to convene its next extraordinary session in Kigali.", [{"convened": "org:eac", "session": "extraordinary", "status": "planned"}]),
        ("Belarusian President Alexander Lukashenko held a meeting of the Security Council.", [{"convened": "body:BLR/security-council"}]),
        ("Guterres held a meeting of the Security Council.", [{"convened": "body:un/security-council"}]),
        ("Lukashenko held a meeting of the UN Security Council.", [{"convened": "body:un/security-council"}]),
        ("China held a meeting of the Security Council.", [{"convened": "body:un/security-council"}]),
        ("SCO leaders meet in Astana to sign treaty on water", [{"convened": "org:sco", "where.0": "place:KZ/astana"}]),
        ("Xi Jinping held phone calls with Emomali Rahmon on Monday.", [{"participants.1": "person:emomali-rahmon"}]),
        (
            "Xi Jinping held phone calls with Emomali Rahmon and Sadyr Japarov.",
            [{"participants.1": "person:sadyr-japarov"}, {"participants.1": "person:emomali-rahmon"}],
        ),
        ("SCO strikes in Astana to continue", []),
        ("Xi Jinping called for calls to end.", []),
    ],
)
def test_which_meeting_it_is(text: str, expected: list[dict[str, object]]) -> None:
    """A session told on is the one told of before, a council that a president convenes is that of his state, and each call is one meeting."""
    assert sorted(map(str, told(text, "meeting", expected))) == sorted(map(str, expected))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bloc's assembly approved the mission in a hasty vote.", [{"subject": "the mission"}]),
        ("After nine hours of talks Kenya and Uganda agreed to a ceasefire.", [{"subject": "a ceasefire"}]),
        ("Kenya and Uganda agreed to a “full truce”.", [{"subject": "full truce"}]),
        ("The Kenyan authorities declared a nationwide state of emergency.", [{"subject": "a nationwide state of emergency"}]),
        ("The president ordered the mobilisation of reservists.", [{"subject": "the mobilisation of reservists"}]),
        ("Kenya ordered a general mobilisation.", [{"body": "state:KEN", "subject": "a general mobilisation"}]),
        ("The council took its decision by consensus on Monday.", [{"procedure": "consensus"}]),
        ("NATO takes decision to send observers", [{"body": "org:nato", "subject": "to send observers"}]),
        ("The bloc takes its decisions by consensus.", []),
        ("ASEAN, which adopts its decisions by consensus, is slow.", []),
        ("The council, whose decisions are taken by a majority vote, sits in Kigali.", []),
        ("A decision is made by consensus.", []),
        ("The UN announced the mobilisation of funds.", []),
        ("If Kenya orders a mobilisation, prices will rise.", []),
    ],
)
def test_what_is_decided(text: str, expected: list[dict[str, object]]) -> None:
    """A decision is what was decided once; how an organisation decides in general is none."""
    assert told(text, "decision", expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Troops were sent to Mali at Rahmon's request.", [{"requester": "state:TJK", "subject": "military_assistance", "outcome": "granted"}]),
        ("Soldiers were deployed at the request of the Kenyan president.", [{"requester": "state:KEN", "outcome": "granted"}]),
        ("Troops will be sent at Rahmon's request.", [{"requester": "state:TJK", "outcome": None}]),
        ("Rahmon asked Putin to mediate.", [{"requester": "state:TJK", "addressee": "state:RUS", "subject": "mediation"}]),
        ("The Kyrgyz side has not asked for troops.", [{"requester": "state:KGZ", "status": "denied"}]),
        ("The OSCE requested the Moldovan authorities to ensure safety.", [{"requester": "org:osce", "addressee": "state:MDA"}]),
        ("The OSCE asked the Moldovan authorities for access.", [{"requester": "org:osce", "addressee": "state:MDA", "subject": "other"}]),
        ("Clashes broke out in Chad. Issa Deby, the interim president, asked France to send troops.", [{"requester": "state:TCD"}]),
        ("The separatist authorities of the town asked Russia for troops.", [{"requester": None, "addressee": "state:RUS"}]),
        ("Clashes broke out in Chad. Mayor Issa Deby asked France to send troops.", [{"requester": "person:issa-deby"}]),
        ("The other side has not asked for troops.", []),
    ],
)
def test_who_asks_for_whom(text: str, expected: list[dict[str, object]]) -> None:
    """Who holds an office, authorities and sides ask and are asked for their state; a mayor and rebels are none."""
    assert told(text, "request", expected) == expected


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The Kyrgyz side said that the border was quiet.", "state:KGZ"),
        ("The Kyrgyz side of the border was quiet, Aliyev said.", "person:ilham-aliyev"),
        ("The other side said that the border was quiet.", None),
    ],
)
def test_a_side_is_its_state(text: str, source: str | None) -> None:
    """What "the Kyrgyz side" says its state says; a side of something, and another one, is nobody."""
    assert [value_at(row, "attribution.source") for row in found(text, "statement")] == [source]
