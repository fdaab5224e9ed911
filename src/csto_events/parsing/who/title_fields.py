"""Fields of titles: what a minister is for, of what institution somebody is president, and names that begin with an adjective of nation."""

from csto_events.language.lexicon import ADJECTIVE, CLOSED, NOUN, PERSON, TIME, TITLE, lexicon
from csto_events.language.tokens import Tokens
from csto_events.parsing.who.institutions import institutions
from csto_events.parsing.who.mentions import Mention

DETERMINERS = frozenset(("the", "a", "an", "its", "their", "his", "her", "our", "my", "your", "whose", "one", "another", "'s"))
_WITH_FIELD = ("minister", "secretary", "commissioner", "deputy minister")


def take_field(tokens: Tokens, found: list[Mention], title: Mention, following: Mention | None) -> None:
    """Take in what a minister is for, where no table has it: "External Affairs Minister Jaishankar"."""
    field = found[-1] if found else None
    if field is None or following is None or field.kind != "unknown" or field.after != title.first or title.office not in _WITH_FIELD:
        return
    if following.first == title.after and following.kind in ("person", "unknown") and tokens.words[title.first][0].isupper():
        found.pop()
        first, floor = field.first, found[-1].after if found else 0
        while (
            first > floor and tokens.words[first - 1].istitle() and tokens.lower[first - 1] not in DETERMINERS and lexicon().tags.get(tokens.lower[first - 1])
        ):
            first -= 1  # an adjective is no part of a name where one begins: "External Affairs"
        title.first, title.office = first, f"{' '.join(tokens.lower[first : field.after])} {title.office}"


def take_field_in_small_letters(tokens: Tokens, found: list[Mention], title: Mention) -> None:
    """Take in what a minister is for, in small letters: "the Congolese communications minister", "Mali's territorial administration minister".

    A director can have such a field too: "the program director".
    """
    office = title.office or ""
    if (not office.endswith("minister") or office.endswith("prime minister")) and office != "director":
        return
    first, floor = title.first, max(found[-1].after if found else 0, title.first - LONGEST_FIELD)
    has_noun = office not in ("minister", "deputy minister", "director")
    while first > floor and _is_of_field(tokens.words[first - 1], NOUN | ADJECTIVE if has_noun or first < title.first else NOUN):
        first -= 1
    if first < title.first:
        title.first, title.office = first, f"{' '.join(tokens.lower[first : title.first])} {title.office}"


LONGEST_FIELD = 3
"""Words: "agriculture land affairs"."""


def _is_of_field(word: str, classes: int) -> bool:
    tags = lexicon().tags.get(word, 0)
    if word.endswith("al"):  # "national", "territorial", and not "powerful"
        return word.islower() and bool(tags & classes)
    return word.islower() and bool(tags & NOUN) and not tags & (CLOSED | TIME | PERSON | TITLE)


def take_institution(tokens: Tokens, title: Mention, found: list[Mention]) -> None:
    """Take in of what somebody is president who is none of a state: "its commission president Omar Touray", "the court president"."""
    before = tokens.lower[title.first - 1] if title.first else ""
    beside = found[-1] if found and found[-1].after == title.first else None
    if beside is not None and (beside.entity is not None or beside.after - beside.first > 1):
        return  # "European Commission President"
    if title.office in ("president", "vice president") and before in institutions():
        del found[len(found) - (beside is not None) :]
        title.first, title.office = title.first - 1, f"{before} {title.office}"


def named_after_nation(tokens: Tokens, mentions: list[Mention], position: int) -> Mention | None:
    """Give what has a name that begins with an adjective of nation: "the leader of Serb List", "the chairman of Russian Railways"; no body of a state."""
    nation, following = mentions[position], mentions[position + 1] if position + 1 < len(mentions) else None
    after = nation.after
    while after < len(tokens) and tokens.words[after][0].isupper() and tokens.words[after].isalpha():
        after += 1
    is_other = following is not None and following.first < after and following.kind not in ("unknown", "organisation")
    if nation.kind != "state" or not nation.adjective or after == nation.after or is_other or tokens.lower[after - 1] in institutions():
        return None
    return Mention(nation.first, after, "organisation", name=tokens.exact(nation.first, after))


def is_no_title(tokens: Tokens, position: int, title: str) -> bool:
    """Whether a title is only a part of a name or of a time: "Hassan Sheikh Mohamud", "at 5 PM".

    Args:
        tokens: the tokens of the text.
        position: where the title begins.
        title: the title, in lower case.
    """
    before = tokens.words[position - 1] if position else ""
    if title == "pm":
        return tokens.words[position] != "PM" or before[-1:].isdigit()
    if title in _GIVEN:
        return before.lower() in lexicon().titles
    is_name = before.istitle() and before.lower() not in lexicon().tags and before.lower() not in ("excellency", "highness", "majesty")
    return title == "sheikh" and is_name and tokens.words[position].istitle()


_GIVEN = frozenset(("emir", "sultan"))
"""Titles that are given names behind another title: "Deputy Defence Minister Sultan Kamaletdinov"."""
