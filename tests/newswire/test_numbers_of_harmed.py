"""Numbers of harmed people that are reported: "The ministry confirmed two wounded soldiers" is told by the ministry; whom somebody mourns is told by nobody."""

import pytest

from .reading import found


@pytest.mark.parametrize(
    ("text", "source", "status"),
    [
        ("The defence ministry, however, spoke of two dead guards.", "The defence ministry", "reported"),
        ("The ministry confirmed two wounded soldiers.", "The ministry", "reported"),
        ("Police reported three missing hikers.", "Police", "reported"),
        ("The governor denied two dead guards.", "The governor", "denied"),
        ("The mayor honoured two dead soldiers.", None, "reported"),
        ("The mayor praised 12 wounded soldiers.", None, "reported"),
    ],
)
def test_who_reports_the_harmed(text: str, source: str | None, status: str) -> None:
    """A verb of reporting has a number of harmed people for its content; praise and mourning have not."""
    (report,) = found(text, "casualty_report")
    assert (report.attribution.source_text if report.attribution is not None else None, report.status) == (source, status)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Tajik officials, who initially denied any fatalities, have since acknowledged 23, among them three children.", 0),
        ("The governor first denied any deaths, but now speaks of 23, including three children.", 0),
        ("Officials, who denied a cover-up, said 23 people had died, among them three children.", 1),
        ("The ministry denied the deaths of 23 people, among them three children.", 1),
    ],
)
def test_parts_of_what_is_told_behind_a_denial(text: str, count: int) -> None:
    """What was denied first is not the total of a later part."""
    assert len(found(text, "casualty_report")) == count
