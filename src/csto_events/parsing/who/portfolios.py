"""Portfolios: what a minister is of, or a representative for, where no table has it: "Minister of Roads and Bridges Simon Mijok"."""

from csto_events.language.lexicon import ADJECTIVE, CLOSED, NOUN, PLURAL, TIME, lexicon
from csto_events.language.tokens import Tokens
from csto_events.parsing.who.mentions import Mention

_OF = ("minister", "deputy minister", "first deputy minister", "vice minister")
"""Titles that say behind "of" or "for" what their bearer is concerned with."""
_FOR = ("adviser", "advisor", "commissioner", "representative", "secretary", "secretary-general", "secretary general")
"""How the titles end that say so behind "for" alone."""
_SECOND = frozenset(
    "assistance change control cooperation defence defense development education government industry innovation integration management planning policy "
    "production protection reform security service technology trade training transformation".split()
)
"""Nouns that can stand behind another one in a portfolio: "Climate Change"."""
FEWEST_NAMES = 2


def take_portfolio(tokens: Tokens, mentions: list[Mention], position: int, title: Mention) -> int:
    """Take in what somebody is minister of, or representative for, as far as it goes before the name.

    Args:
        tokens: the tokens of the text.
        mentions: its mentions in order; a name of which the portfolio is cut off begins later then.
        position: the mention behind the title.
        title: the title, which is given its portfolio.

    Returns:
        The position of the mention behind the portfolio.
    """
    office, joint = title.office or "", tokens.lower[title.after : title.after + 1]
    goes_on = joint == ["and"] and office.startswith(_OF) and " of " in office  # "Minister of Foreign Affairs and Cooperation"
    if not (goes_on or (office in _OF and joint in (["of"], ["for"])) or (joint == ["for"] and office.endswith(_FOR))):
        return position
    end = _end_of_field(tokens, mentions, position, title.after + 1)
    if end == title.after + 1:
        return position
    title.office = f"{office} {tokens.exact(title.after, end).lower()}"
    while position < len(mentions) and mentions[position].first < end:
        cut = mentions[position]
        if cut.after > end:
            cut.first, cut.name = end, tokens.exact(end, cut.after)
            break
        position += 1
    title.after, title.head = end, end - 1
    return position


def without_portfolio(office: str) -> str:
    """Give a title without what its bearer is concerned with.

    Example:
        >>> without_portfolio("minister of roads and bridges"), without_portfolio("chief of staff")
        ('minister', 'chief of staff')
    """
    for joint in (" of ", " for "):
        base = office.partition(joint)[0]
        if base != office and (base.endswith("minister") or (joint == " for " and base.endswith(_FOR))):
            return base
    return office


def _end_of_field(tokens: Tokens, mentions: list[Mention], position: int, first: int) -> int:
    """The token behind a portfolio that begins with a token; that token itself where none does."""
    known = {at for one in mentions[position : position + _MOST] if one.kind != "unknown" for at in range(one.first, one.after)}
    names = {one.first: one.after for one in mentions[position : position + _MOST] if one.kind == "unknown"}
    at = end = first
    while at < len(tokens) and at not in known and _is_of_field(tokens, at, follows=at > first and end == at):
        at = end = at + 1
        if end < len(tokens) and tokens.lower[end] in ("and", ",") and end + 1 not in known and _is_joined(tokens, end):
            at = end + 1
    begun = max((start for start in names if start < end), default=end)
    left = names.get(begun, end) - end
    return end - 1 if 0 < left < FEWEST_NAMES and end - begun >= FEWEST_NAMES else end  # "Minister of Information Hope Smith"


_MOST = 6
"""Mentions among which a portfolio ends."""


def _is_joined(tokens: Tokens, joint: int) -> bool:
    """Whether a coordinator, or a comma before one, goes on with a portfolio: "Information, Technology and Tourism"."""
    behind = tokens.lower[joint + 1 : joint + _FARTHEST_AND]
    return tokens.lower[joint] == "and" or ("and" in behind and not {",", "."} & set(behind[: behind.index("and")]))


_FARTHEST_AND = 5


def _is_of_field(tokens: Tokens, at: int, *, follows: bool) -> bool:
    """Whether a word with a capital can say what a minister is of; a second noun only where nobody is called so."""
    word = tokens.lower[at]
    tags = lexicon().tags.get(word, 0)
    if not tokens.words[at].istitle() or not tags & (NOUN | ADJECTIVE) or tags & (CLOSED | TIME):
        return False
    is_behind_adjective = follows and bool(lexicon().tags.get(tokens.lower[at - 1], 0) & ADJECTIVE)
    return not follows or is_behind_adjective or bool(tags & PLURAL) or word in _SECOND
