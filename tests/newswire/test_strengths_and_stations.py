"""Strengths and stations: how many took part in a mission, who is on a base abroad, who guards a border, and who left first."""

import pytest

from .reading import found, value_at


def _forces(text: str) -> set[tuple[str | None, str | None, str | None, str, str]]:
    """The host, the first contributor, the number, the phase and the status of each deployment."""
    rows = found(text, "deployment")
    return {
        (
            row.host,
            next((one.contributor for one in row.contingents), None),
            next((str(one.personnel.text) for one in row.contingents if one.personnel is not None), None) or str(value_at(row, "personnel.text") or ""),
            row.phase,
            row.status,
        )
        for row in rows
    }


@pytest.mark.parametrize(
    ("text", "force"),
    [
        ("Some 900 soldiers took part in the CSTO peacekeeping operation in Kazakhstan.", ("state:KAZ", None, "Some 900", "under_way", "reported")),
        ("A total of 900 soldiers were involved in the CSTO mission in Kazakhstan.", ("state:KAZ", None, "900", "under_way", "reported")),
        ("CSTO peacekeepers left Kazakhstan. In all, 900 servicemen took part in the operation.", ("state:KAZ", None, "900", "under_way", "reported")),
        ("Armenia hosts a Russian base in its second city, Gyumri, with an estimated 3,000 troops.",
         ("state:ARM", "state:RUS", "an estimated 3,000", "under_way", "reported")),
        ("Russia has a base in Gyumri with 3,000 soldiers.", ("state:ARM", "state:RUS", "3,000", "under_way", "reported")),
        ("Kazakhstan will deploy an extra 400 border guards.", (None, "state:KAZ", "400", "announced", "planned")),
        ("Kazakhstan deployed 400 border guards along its frontier.", (None, "state:KAZ", "400", "under_way", "reported")),
        ("The EU agreed to send up to 100 monitors to the Armenian side of the border.", ("state:ARM", None, "up to 100", "announced", "reported")),
        ("The CSTO declined to intervene in Kyrgyzstan in 2010.", ("state:KGZ", None, "", "declined", "reported")),
        ("Russian troops were the first to leave Kazakhstan.", ("state:KAZ", "state:RUS", "", "withdrawn", "reported")),
        ("CSTO peacekeepers are in Kazakhstan. Armenian troops will be the first to leave.", ("state:KAZ", "state:ARM", "", "withdrawing", "planned")),
    ],
)  # fmt: skip
def test_who_is_where(text: str, force: tuple[str | None, str | None, str, str, str]) -> None:
    """Who takes part in a mission, sits on a base abroad, is sent to a border or goes first is told of as troops are."""
    assert force in _forces(text)


@pytest.mark.parametrize(
    "text",
    [
        "Some 900 soldiers took part in the operation against the rebels in Almaty.",
        "Some 900 students took part in the peacekeeping seminar in Kazakhstan.",
        "Armenia has a base in Gyumri with 3,000 soldiers.",
        "Armenia may one day host a base with 3,000 desks.",
        "The firm deployed 400 guards along its fence.",
        "The letter was sent to the Armenian side.",
        "The CSTO declined to intervene in the debate.",
        "Armenian tourists were the first to leave Kazakhstan.",
        "Armenian troops were not the first to leave.",
    ],
)
def test_who_is_nowhere(text: str) -> None:
    """Neither an operation of one's own nor a debate makes a deployment."""
    assert found(text, "deployment") == []


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "CSTO troops are leaving Kazakhstan. CSTO soldiers guarded Almaty. It was cold. It snowed. Nobody spoke. The pullout began on January 3.",
            {"state:KAZ"},
        ),
        ("CSTO troops are in Kazakhstan. It was cold. It snowed. Nobody spoke. Nobody was hurt. The pullout of the bill began on January 3.", {"state:KAZ"}),
    ],
)
def test_from_where_the_pullout_is(text: str, hosts: set[str]) -> None:
    """The pullout is from the one state that troops of the text leave."""
    assert {row.host for row in found(text, "deployment")} == hosts
