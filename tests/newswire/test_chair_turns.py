"""Chair turns: who has a chair next, where the words go on from it without naming it."""

import pytest

from csto_events import parse

from .reading import found, value_at


def _chairs(text: str) -> set[tuple[str, str, str, str]]:
    """The state, since and until when, and as what it is asserted, of each chairmanship."""
    rows = found(text, "chairmanship")
    return {(row.state.removeprefix("state:"), *(str(value_at(row, f"{end}.edtf") or "") for end in ("since", "until")), row.status) for row in rows}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Poland, which chaired the OSCE for a year, passed the baton to Malta in January 2021.",
         {("POL", "", "2021-01", "reported"), ("MLT", "2021-01", "", "reported")}),
        ("Poland, which chairs the OSCE, handed over to Malta in January 2021.", {("POL", "", "2021-01", "reported"), ("MLT", "2021-01", "", "reported")}),
        ("Poland currently chairs the OSCE; Malta is due to take over in 2023.", {("POL", "", "", "reported"), ("MLT", "2023", "", "planned")}),
        ("Poland holds the chairmanship of the OSCE. Malta takes over in January 2023.", {("POL", "", "", "reported"), ("MLT", "2023-01", "", "planned")}),
        ("The chairmanship of the OSCE rotates. Poland will hand it over to Malta in January 2023.",
         {("POL", "", "2023-01", "planned"), ("MLT", "2023-01", "", "planned")}),
        ("Pashinyan, whose country holds the chairmanship of the OSCE, will hand it over to Malta in 2023.",
         {("ARM", "", "", "reported"), ("MLT", "2023", "", "planned")}),
        ("Poland holds the presidency of the OSCE and will be succeeded by Malta in 2023.",
         {("POL", "", "", "reported"), ("MLT", "2023", "", "planned")}),
        ("Poland, whose foreign minister was then chairing the OSCE, called for calm.", {("POL", "", "", "reported")}),
        # what is given or taken over is something else, or only might be
        ("Poland, which chairs the OSCE, handed the men over to Malta.", {("POL", "", "", "reported")}),
        ("Poland, which chairs the OSCE, passed intelligence to Malta.", {("POL", "", "", "reported")}),
        ("Poland holds the chairmanship of the OSCE. Malta took over the port in 2021.", {("POL", "", "", "reported")}),
        ("Poland holds the chairmanship of the OSCE. If Malta takes over, it will help.", {("POL", "", "", "reported")}),
        ("Poland holds the chairmanship of the OSCE. The port is old and Malta will hand it over to Italy.", {("POL", "", "", "reported")}),
        ("Poland, whose army was chairing the OSCE talks, called for calm.", set()),
        ("Malta is due to take over in 2023.", set()),
    ],
)  # fmt: skip
def test_whose_turn_it_is(text: str, rows: set[tuple[str, str, str, str]]) -> None:
    """Who is handed a baton, or takes over, where a chair has just been told has that chair; its giver has it until then."""
    assert _chairs(text) == rows


@pytest.mark.parametrize(
    ("text", "tenure"),
    [
        ("SCO Secretary General Nurlan Yermekbayev arrived. His predecessor, Zhang Ming, served from 2022 to 2024.", ("zhang-ming", "2022", "2024")),
        ("SCO Secretary General Nurlan Yermekbayev arrived. His predecessor, Zhang Ming, held the post until 2024.", ("zhang-ming", "", "2024")),
        ("SCO Secretary General Nurlan Yermekbayev arrived. His predecessor, Zhang Ming, served in Moscow until 2024.", None),
        ("SCO Secretary General Nurlan Yermekbayev arrived. His predecessor resigned in 2024.", None),
        ("The secretariat moved. His predecessor, Zhang Ming, served from 2022 to 2024.", None),
    ],
)
def test_how_long_a_predecessor_served(text: str, tenure: tuple[str, str, str] | None) -> None:
    """The predecessor of somebody by office had that office while they served."""
    rows = [row for row in found(text, "tenure") if row.person != "person:nurlan-yermekbayev"]
    told = [(row.person.removeprefix("person:").partition("~")[0], *(str(value_at(row, f"{end}.edtf") or "") for end in ("since", "until"))) for row in rows]
    assert told == ([tenure] if tenure is not None else [])


def test_a_predecessor_served_the_same_body() -> None:
    text = "Imangali Tasmagambetov, who became secretary-general in 2023, spoke. His predecessor, Ivan Petrov, served until 2022."
    rows = [record for record in parse(text, published="2025-02-01").records if record.type == "tenure"]
    assert [(row.person.partition("~")[0], row.of) for row in rows][1:] == [("person:ivan-petrov", "org:csto")]
