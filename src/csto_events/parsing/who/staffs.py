"""Staffs: the general staff and others that a state has, whose names begin like a rank."""

from csto_events.language.tokens import Tokens
from csto_events.parsing.who.mentions import Mention


def is_of_staff(tokens: Tokens, title: Mention, following: list[Mention]) -> bool:
    """Tell whether a rank is only the first word of "the general staff", and give it to the name: "the Ukrainian General Staff"."""
    if title.office != "general" or tokens.lower[title.after : title.after + 1] != ["staff"]:
        return False
    for name in following:
        if name.kind == "unknown" and name.first == title.after and tokens.words[title.first] == "General":
            name.first, name.name = title.first, tokens.exact(title.first, name.after)
    return True


def staff_behind(tokens: Tokens, at: int) -> int:
    """Give the token behind a staff that a state has, 0 where there is none: "General Staff"."""
    start = at + (tokens.lower[at : at + 1] == ["'s"])
    words = tokens.lower[start : start + 2]
    return start + 2 if words[1:] == ["staff"] and words[0] in _STAFFS else 0


_STAFFS = frozenset(("air", "army", "defence", "defense", "general", "joint", "naval"))


def forces_behind(tokens: Tokens, title: Mention, at: int) -> int:
    """Give the token behind the armed forces whose staff somebody heads, 0 where there are none: "Chief of the General Staff of the Russian Armed Forces"."""
    is_head = (title.office or "").endswith(("of staff", "of the general staff"))
    return at + 2 if is_head and tokens.words[at : at + 2] == ["Armed", "Forces"] else 0
