"""Some of those who were counted, told in a sentence of their own, are a report that is a part of the first; told beside them they are no total."""

import pytest

from .reading import found, value_at

TOTAL = "The blast killed 16 people in Almaty. "


def _told(text: str, kind: str = "casualty_report") -> list[tuple[str, list[tuple[int, str | None]], bool]]:
    return [
        (
            value_at(one, "figures.0.kind"),
            [(figure.quantity.value, figure.group) for figure in value_at(one, "figures")],
            bool(value_at(one, "relates_to")),
        )
        for one in found(text, kind)
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Six were women and two were children.", [(6, "women"), (2, "children")]),
        ("Three were police officers.", [(3, "officers")]),
        ("Three were police officers, the health ministry said.", [(3, "officers")]),
        ("Among the dead were three children.", [(3, "children")]),
        ("Among those killed were three children.", [(3, "children")]),
        ("The dead included three children.", [(3, "children")]),
        ("Six of them were women.", [(6, "women")]),
    ],
)
def test_parts_in_a_sentence_of_their_own(text: str, parts: list[tuple[int, str]]) -> None:
    assert _told(TOTAL + text)[1:] == [("killed", parts, True)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (TOTAL + "None were women.", 1),
        (TOTAL + "Six were not women.", 1),
        (TOTAL + "Twenty were women.", 1),
        (TOTAL + "Six were the best pupils.", 1),
        ("Twenty ministers met. Six were women.", 0),
        ("Ten people attended the funeral of a man killed in Osh. Six were women.", 1),
        ("The blast killed 16 people and wounded 20. Six were women.", 1),
    ],
)
def test_other_numbers_are_no_parts(text: str, count: int) -> None:
    assert len(found(text, "casualty_report")) == count


def test_some_of_those_detained() -> None:
    told = found("Police detained 200 people on Friday. Twelve were foreigners.", "enforcement_report")
    assert [(value_at(one, "figures.0.quantity.value"), value_at(one, "figures.0.group")) for one in told] == [(200, None), (12, "foreigners")]
    assert [relation.relation for relation in value_at(told[1], "relates_to")] == ["part_of"]


@pytest.mark.parametrize(
    ("text", "critical"),
    [
        ("Nine people remain in hospital, three of them in intensive care.", 3),
        ("Nine people remain in hospital, including three in intensive care.", 3),
        ("Nine people were taken to hospital, three of them to intensive care.", 3),
        ("Nine people remain in intensive care.", 9),
    ],
)
def test_some_of_them_lie_elsewhere(text: str, critical: int) -> None:
    figures = [figure for one in found(text, "casualty_report") for figure in value_at(one, "figures")]
    assert [figure.quantity.value for figure in figures if figure.kind == "critical"] == [critical]
