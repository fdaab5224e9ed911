"""Bearers: whose a name is behind an office within another one, "the press secretary of the President of Belarus, Natalya Eismont,"."""

from csto_events.language.tokens import Tokens
from csto_events.parsing.who.mentions import Mention
from csto_events.registry import Registry

__all__ = ["given_to_heads"]

_LINKS = frozenset(("of", "for", "to"))
_BEFORE_OFFICE = frozenset(("the", "its", "his", "her", "their"))
_GREAT = ("president", "minister", "premier", "king", "queen", "emir", "sultan", "prince", "chancellor", "leader")
"""How the titles end of those who work for nobody: "the foreign minister told the president"."""
_SERVING = ("adviser", "advisor", "aide", "assistant", "counsel", "counsellor", "counselor", "envoy")
"""How the titles end of those who are somebody "to" an office; an ambassador only gives something to it."""
_NEAR = frozenset(
    "ally assistant attorney bodyguard brother confidant confidante cousin critic daughter deputy doctor driver father friend guest husband lawyer mother "
    "nephew opponent predecessor rival secretary sister son spouse successor translator widow wife".split()
)
"""Who somebody can be to the holder of an office, without one of their own."""
LONGEST_LINK = 7
"""Tokens between two titles: "head of the office of the prime minister"."""


def given_to_heads(tokens: Tokens, mentions: list[Mention], registry: Registry) -> list[Mention]:
    """Give each name behind an office within another one to the outer one, unless the registry knows its bearer by the inner one.

    Args:
        tokens: the tokens of the text.
        mentions: its mentions in order, with their titles composed.
        registry: who holds what.

    Returns:
        The mentions; a title and a name that were one are two where the name is that of somebody else.
    """
    found: list[Mention] = []
    for mention in mentions:
        if mention.kind != "title" and mention.owner is None:
            found.append(mention)
            continue
        before = _last_known(found)
        inner = mention if mention.kind == "title" else _parted(tokens, before, mention)
        name = mention.bearer if inner is mention else mention
        if inner is not None and name is not None and name.after > inner.after and not _holds(name, inner, registry):
            outer = _outer(tokens, before, inner)
            if outer is not None or _is_behind_nearest(tokens, inner):
                _hand_over(tokens, name, inner, None if outer is not None and _is_anybodys(tokens, outer, inner, mention) else outer)
                found += [inner] if inner is not mention else []
        found.append(mention)
    return found


def _last_known(found: list[Mention]) -> Mention | None:
    """The last mention, or the one before it where that is of somebody unknown; None where both are."""
    if found and found[-1].kind != "unknown":
        return found[-1]
    return found[-2] if len(found) > 1 and found[-2].kind != "unknown" else None


def _outer(tokens: Tokens, before: Mention | None, inner: Mention) -> Mention | None:
    """The title that has another one behind it: "the adviser to the prime minister", "Head of the Office of the Prime Minister"."""
    if before is None or before.kind != "title" or before.bearer is not None or (before.office or "").endswith(_GREAT):
        return None
    link = tokens.lower[before.after : inner.first]
    ends = link[:-1] if link and link[-1] in _BEFORE_OFFICE else link
    is_link = len(ends) > 0 and len(link) <= LONGEST_LINK and link[0] in _LINKS and ends[-1] in ("of", link[0]) and all(word[0].isalpha() for word in link)
    return before if is_link and (link[0] != "to" or (before.office or "").endswith(_SERVING)) else None


def _is_behind_nearest(tokens: Tokens, inner: Mention) -> bool:
    """Whether a person without an office stands before a title: "the wife of the president of Gabon"."""
    at = inner.first - (tokens.lower[inner.first - 1] in _BEFORE_OFFICE) if inner.first else 0
    return at > 1 and tokens.lower[at - 1] in _LINKS and tokens.lower[at - 2] in _NEAR


def _parted(tokens: Tokens, before: Mention | None, mention: Mention) -> Mention | None:
    """The title of a title and name in one, behind another one: "Chief of Staff of the President of Nigeria Femi Gbajabiamila"."""
    owner = mention.owner
    if before is None or before.kind != "title" or owner is None or not mention.first < owner.first < owner.after < mention.after - 1:
        return None
    is_of_any = before.first > 0 and tokens.lower[before.first - 1] in ("a", "an")
    if is_of_any or not tokens.words[mention.first][0].isupper() or tokens.lower[mention.first - 1] not in _BEFORE_OFFICE:
        return None
    return Mention(mention.first, owner.after, "title", office=mention.office, of=mention.of, owner=owner, head=owner.first - 1)


def _is_anybodys(tokens: Tokens, outer: Mention, inner: Mention, mention: Mention) -> bool:
    """Whether a name without a comma can belong to either of two titles: "the press secretary of the President of Belarus Natalya Eismont"."""
    return inner is not mention and tokens.words[outer.first].islower()


def _holds(name: Mention, inner: Mention, registry: Registry) -> bool:
    """Whether the registry knows somebody by an office, at any time: "the spokesman for the president of Gabon, Ali Bongo," can be about Bongo."""
    rows = registry.tenures(person=name.entity) if name.entity is not None else ()
    role = registry.role(inner.office or "", inner.of)
    return any(row.role == role and inner.of in (None, row.of) for row in rows)


def _hand_over(tokens: Tokens, name: Mention, inner: Mention, outer: Mention | None) -> None:
    """Take a name from the inner title and give it to the outer one, of what the inner one is of, if that is one that is known."""
    inner.bearer, name.first = None, max(name.first, inner.after)
    name.office, name.of, name.owner = None, None, None
    if outer is None:
        return
    is_beside = outer.owner is None and "of" not in tokens.lower[outer.after + 1 : inner.first]
    if is_beside and inner.owner is not None and tokens.lower[inner.owner.first - 1] != "for":
        outer.of, outer.owner = inner.of, inner.owner
    name.office, name.of, name.owner, outer.bearer = outer.office, outer.of, outer.owner, name
