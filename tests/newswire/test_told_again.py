"""Told again: one of several figures that the same voice tells once more is another mention of its report."""

import pytest

from .reading import found


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Seven people died and 20 were hurt in Osh, police said. Police said seven people died in Osh.", [2]),
        ("Seven soldiers died and 20 were hurt in Osh. The seven died in hospital.", [2]),
        ("Seven people died and 20 were hurt in Osh. Seven people died in Gao.", [1, 1]),
        ("Seven people died and 20 were hurt, police said. Seven people died, the army said.", [1, 1]),
        ("Seven people died and 20 were hurt. Twenty were hurt and three are missing.", [1, 1]),
        ("Seven people died and 20 were hurt. Eight people died.", [1, 1]),
        ("One soldier died and two were hurt in Osh. Another soldier died in Osh.", [1, 1]),
        ("A soldier died in Osh. Another soldier died in Osh.", [1, 1]),
        ("A soldier died in Osh. A soldier died in Osh, police said.", [1, 1]),
        ("Another soldier died in Osh on Monday. Police named him. Another soldier died in Osh.", [2]),
    ],
)
def test_a_figure_told_again_is_one_more_mention(text: str, mentions: list[int]) -> None:
    """Another place, voice or number, or a further figure, makes another report."""
    assert [len(row.evidence) for row in found(text, "casualty_report")] == mentions


def test_of_whom_is_told_by_the_one_or_the_other_mention() -> None:
    """A mention that says of which group a figure is gives it to the report."""
    (report,) = found("Seven died and 20 were hurt in Osh. Seven soldiers died in Osh.", "casualty_report")
    assert [figure.group for figure in report.figures] == ["soldiers", None]
