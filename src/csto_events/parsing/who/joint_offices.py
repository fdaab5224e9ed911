"""Joint offices: two titles that a dash makes one office, "Deputy Prime Minister – Minister of Foreign Affairs", and titles that are only forms of address."""

from csto_events.language.lexicon import lexicon
from csto_events.language.tokens import DASHES, Tokens
from csto_events.parsing.who.mentions import Mention

_FIRST = ("premier", "prime minister")
"""How the offices end that are joined so with a ministry."""


def is_address(office: str) -> bool:
    """Tell whether a title only says how somebody is addressed: "colonel general", "h.e. mr.", "his excellency mr."."""
    titles = lexicon().titles
    words = [office] if office in titles else [word for word in office.split() if word not in ("her", "his")]
    return bool(words) and all(word in titles and titles[word].kind in ("rank", "honorific") for word in words)


def are_one_office(tokens: Tokens, first: Mention, second: Mention) -> bool:
    """Tell whether a dash joins the title of a head of government, or of their deputy, with one that has a capital too.

    Args:
        tokens: the tokens of the text.
        first: the title in front of the dash.
        second: the title or the titled name behind it.
    """
    between = tokens.words[first.after : second.first]
    is_joined = first.kind == "title" and len(between) == 1 and between[0] in DASHES and (first.office or "").endswith(_FIRST)
    return is_joined and (second.office or "").startswith("minister") and tokens.words[first.first][0].isupper() and tokens.words[second.first][0].isupper()


def office_in_common(tokens: Tokens, name: int) -> str | None:
    """Give the office whose plural stands before a name, or before the name that it is joined to: "Presidents Rahmon and Japarov".

    Args:
        tokens: the tokens of the text.
        name: the position of the first word of the name.
    """
    at = name - 1
    if at > 1 and tokens.lower[at] == "and":
        at -= 1
        while at and tokens.lower[at] not in _PLURALS and tokens.words[at][0].isupper() and name - at <= _LONGEST_NAME:
            at -= 1
    if at < 0 or tokens.lower[at] not in _PLURALS:
        return None
    office = tokens.lower[at][:-1]
    return f"{tokens.lower[at - 1]} {office}" if office == "minister" and at else office


_PLURALS = frozenset(("presidents", "ministers"))
_LONGEST_NAME = 5
"""Words from the title to the second name."""


def share_owner(first: Mention, bearer: Mention, second: Mention) -> Mention:
    """Let an office be of the same state as the one that a dash joins to it, and give whoever bears both."""
    for one in (first, bearer):
        if one.of is None and one.owner is None:
            one.of, one.owner = second.of, second.owner
    return bearer
