"""Membership history: who joined, left and came back, as background paragraphs and explainers tell it."""

import pytest

from .reading import found, value_at


def _held(text: str, organisation: str = "org:csto") -> set[tuple[str, str, str, str, str]]:
    """The state, its standing, since and until when, and as what it is asserted, of each membership."""
    rows = [row for row in found(text, "membership") if row.organisation == organisation]
    return {
        (row.state.removeprefix("state:"), row.standing, *(str(value_at(row, f"{end}.edtf") or "") for end in ("since", "until")), row.status) for row in rows
    }


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("The Collective Security Treaty was signed by six states in 1992. Moldova and Georgia joined the following year.",
         {("MDA", "member", "1993", "", "reported"), ("GEO", "member", "1993", "", "reported")}),
        ("Georgia acceded to the Collective Security Treaty in 1993.", {("GEO", "member", "1993", "", "reported")}),
        ("The CSTO was founded by six states in 2002. Georgia joined in 2004. It left in 2008.",
         {("GEO", "member", "2004", "", "reported"), ("GEO", "former", "2008", "", "reported")}),
        ("The CSTO, unlike NATO, is small. The CSTO is a bloc of six members. Georgia rejoined in 2006.", {("GEO", "member", "2006", "", "reported")}),
        ("Georgia quit the CSTO in 1999, rejoined in 2006 and left again in 2012.",
         {("GEO", "former", "1999", "", "reported"), ("GEO", "member", "2006", "", "reported"), ("GEO", "former", "2012", "", "reported")}),
        ("Georgia, which quit in 1999, rejoined the CSTO in 2006.", {("GEO", "former", "1999", "", "reported"), ("GEO", "member", "2006", "", "reported")}),
        ("Georgia joined the CSTO in 2006 but withdrew in 2012.", {("GEO", "member", "2006", "", "reported"), ("GEO", "former", "2012", "", "reported")}),
        ("Georgia did not join the CSTO until December 1993.", {("GEO", "member", "1993-12", "", "reported")}),
        ("Georgia applied to the CSTO in 1992 and joined in 1993.", {("GEO", "member", "1993", "", "reported")}),
        # what is joined and left is no bloc, or nobody's
        ("The CSTO met in 2019. Georgia joined the following year.", set()),
        ("The CSTO set up a mission of ten states in 2013. Georgia left in 2020.", set()),
        ("Georgia joined the CSTO drills in 2006 but withdrew in 2012.", set()),
        ("The Collective Security Treaty was signed by six states. Thousands of Georgians left the country the following year.", set()),
        ("The CSTO and NATO are two blocs. Georgia left in 2008.", set()),
        ("Georgia applied to the CSTO for help in 1992 and joined in 1993.", set()),
        ("Georgia joined the CSTO in condemning the raid in 2008.", set()),
    ],
)  # fmt: skip
def test_who_joined_and_left_without_a_name_behind_it(text: str, rows: set[tuple[str, str, str, str, str]]) -> None:
    """Where states join and leave, the bloc is that whose treaty, members or founding the words before tell of."""
    assert _held(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("When the CSTO treaty came up for renewal in 1999, Azerbaijan and Georgia refused to sign.",
         {("AZE", "former", "1999", "", "reported"), ("GEO", "former", "1999", "", "reported")}),
        ("In April 1999, Georgia declined to sign the protocol extending the Collective Security Treaty.", {("GEO", "former", "1999-04", "", "reported")}),
        ("Georgia refused to extend the CSTO treaty in 1999.", {("GEO", "former", "1999", "", "reported")}),
        ("Georgia chose not to renew the CSTO treaty in 1999.", {("GEO", "former", "1999", "", "reported")}),
        ("Georgia refused to sign the CSTO declaration in 1999.", set()),
        ("Georgia refused to extend the mandate of the CSTO mission.", set()),
        ("Georgia may refuse to extend the CSTO treaty.", set()),
        ("Six states signed the extension of the CSTO treaty.", set()),
    ],
)  # fmt: skip
def test_who_does_not_extend_a_treaty(text: str, rows: set[tuple[str, str, str, str, str]]) -> None:
    """Who does not sign the renewal of a bloc's treaty is no member any more; another paper makes nobody leave."""
    assert _held(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Armenia has been a member of the CSTO since its founding in 2002.", {("ARM", "member", "2002", "", "reported")}),
        ("Armenia has been a member of the CSTO since it was set up in 2002.", {("ARM", "member", "2002", "", "reported")}),
        ("Armenia has been a member of the CSTO since its creation in 2002, and Belarus since 1993.",
         {("ARM", "member", "2002", "", "reported"), ("BLR", "member", "1993", "", "reported")}),
        ("Armenia has been a member of the CSTO since 1994, Belarus since 1993 and Georgia until 1999.",
         {("ARM", "member", "1994", "", "reported"), ("BLR", "member", "1993", "", "reported"), ("GEO", "member", "", "1999", "reported")}),
        ("Armenia has been part of the CSTO since 1994.", {("ARM", "member", "1994", "", "reported")}),
        ("Georgia was part of the CSTO until 1999.", {("GEO", "member", "", "1999", "reported")}),
        ("Armenia and Belarus are part of the CSTO.", {("ARM", "member", "", "", "reported"), ("BLR", "member", "", "", "reported")}),
        ("Armenia, which is part of the CSTO, sent a minister.", {("ARM", "member", "", "", "reported")}),
        ("Georgia is no longer part of the CSTO.", {("GEO", "former", "", "", "reported")}),
        ("Georgia was once part of the CSTO.", {("GEO", "former", "", "", "reported")}),
        ("Ukraine will never be part of the CSTO.", {("UKR", "member", "", "", "denied")}),
        # what is no state's, or no more than a wish
        ("The base has been part of the CSTO since 1994.", set()),
        ("Armenia has been part of the CSTO drills since 1994.", set()),
        ("Georgia hopes to be part of the CSTO.", set()),
        ("Georgia left the CSTO, since its army was beaten in 2008.", {("GEO", "former", "", "", "reported")}),
    ],
)  # fmt: skip
def test_since_when_and_until_when(text: str, rows: set[tuple[str, str, str, str, str]]) -> None:
    """A membership goes on since what happened on the day; each state of a list has its own day, and parts of a bloc are its members."""
    assert _held(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Armenia has frozen its participation in a Russian-led military alliance.\n\nThe CSTO has six members.", {("ARM", "suspended", "", "", "reported")}),
        ("Armenia is to leave the Kremlin-dominated alliance.\n\nThe CSTO has six members.", {("ARM", "former", "", "", "planned")}),
        ("Armenia is to leave a Moscow-led security bloc.\n\nThe CSTO has six members. NATO was silent.", {("ARM", "former", "", "", "planned")}),
        ("Belarus, a member of a Russian-led security bloc, asked the CSTO for help.", {("BLR", "member", "", "", "reported")}),
        # another alliance, or no alliance of states
        ("Armenia has left a US-led military alliance.\n\nThe CSTO has six members.", set()),
        ("Yemen has joined a Saudi-led military alliance.\n\nThe CSTO has six members.", set()),
        ("Armenia may join a Western-led security bloc.\n\nThe CSTO has six members.", set()),
        ("Armenia has joined a military alliance.\n\nThe CSTO and NATO have not commented.", set()),
        ("Armenia has frozen its participation in a Russian-led project.\n\nThe CSTO has six members.", set()),
        ("Armenia may leave a Russian-led alliance of parties.\n\nNATO has 30 members.", set()),
    ],
)
def test_a_bloc_that_is_only_described(text: str, rows: set[tuple[str, str, str, str, str]]) -> None:
    """An alliance that is only described is the one that the text names and that can be it."""
    assert _held(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Armenia said Tuesday it had frozen its membership of the CSTO.", {("ARM", "suspended", "", "", "reported")}),
        ("Armenia said on Tuesday it would leave the CSTO.", {("ARM", "former", "", "", "planned")}),
        ("Armenia said on Tuesday it had frozen its membership of the CSTO in 2020.", {("ARM", "suspended", "2020", "", "reported")}),
        ("On Tuesday Armenia froze its membership of the CSTO.", {("ARM", "suspended", "2022-01-11", "", "reported")}),
        ("Armenia said that on Tuesday it froze its membership of the CSTO.", {("ARM", "suspended", "2022-01-11", "", "reported")}),
    ],
)
def test_the_day_of_saying_begins_nothing(text: str, rows: set[tuple[str, str, str, str, str]]) -> None:
    """The day behind a verb of saying is when it was said, and not since when it is so."""
    assert _held(text) == rows
