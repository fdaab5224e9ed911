"""Titles: each is joined to the state or organisation that it belongs to, and to the name beside it."""

from functools import cache
from itertools import pairwise

from csto_events.language.lexicon import ADJECTIVE, PAST, TIME, lexicon
from csto_events.language.tokens import Tokens
from csto_events.parsing.triggers import forms
from csto_events.parsing.who.comments import is_apart
from csto_events.parsing.who.fronted import is_fronted
from csto_events.parsing.who.institutions import institutions
from csto_events.parsing.who.joint_offices import are_one_office, is_address, share_owner
from csto_events.parsing.who.mentions import Mention, paragraph_ends
from csto_events.parsing.who.portfolios import take_portfolio
from csto_events.parsing.who.staffs import forces_behind, is_of_staff, staff_behind
from csto_events.parsing.who.times_of_office import is_of_the_past, mark_other_time, times
from csto_events.parsing.who.title_fields import DETERMINERS, named_after_nation, take_field, take_field_in_small_letters, take_institution

_OF_OFFICE = ("state", "organisation", "body", "description")
_OF = (["of"], ["of", "the"], ["for"], ["for", "the"])
_TO = (["to"], ["to", "the"])
_FOR = (["for"], ["for", "the"])
_SENT = ("ambassador", "envoy", "representative", "consul", "emissary")
"""Titles of those whom a state or organisation sends to another one."""
_APPOSED = frozenset((",", "the", "a", "an", "current", "then", "its", "their"))
_AND = (["and"], ["and", "the"], ["and", "its"])
_CLOSED = ([","], ["."], [";"], [")"], ["–"], ["—"], ["-"])
_CLOSING = {",": ",.;:)-–—?!", "(": ")", "-": "-–—", "–": "–", "—": "—"}
LONGEST_NAME = 4
"""Tokens of a name beside a title."""


@cache
def _modifiers() -> frozenset[str]:
    """Words before a title that alone are none: "deputy", "former"."""
    return frozenset(text for text, title in lexicon().titles.items() if title.kind == "modifier")


@cache
def _namesakes() -> frozenset[str]:
    """Words that end the name of a thing or an institution, and no person's: "President Hotel", "General Assembly"."""
    return forms("standing", frozenset(("namesake",))) | frozenset(institutions())


def composed(tokens: Tokens, mentions: list[Mention]) -> list[Mention]:
    """Join each title to the state or organisation and to the name beside it.

    Args:
        tokens: the tokens of the text.
        mentions: its mentions in order, not overlapping.

    Returns:
        The mentions; a title and the name right behind it are one, where no paragraph ends between them.
    """
    found: list[Mention] = []
    for first, after in pairwise((0, *paragraph_ends(tokens, mentions), len(mentions))):
        found += _composed(tokens, mentions[first:after])
    return found


def _composed(tokens: Tokens, mentions: list[Mention]) -> list[Mention]:
    found: list[Mention] = []
    after = 0
    for position, mention in enumerate(mentions):
        if position < after:
            continue
        if mention.kind == "title":
            after = _compose(tokens, mentions, position, found)
        else:
            found.append(mention)
    return found


def _compose(tokens: Tokens, mentions: list[Mention], position: int, found: list[Mention]) -> int:
    """Compose the title at a position, and give the position of the mention after it."""
    title = mentions[position]
    if (title.office in times() and _is_done(tokens, title.first)) or is_of_staff(tokens, title, mentions[position + 1 : position + 2]):
        return position + 1
    title.name = None
    position = _with_titles(mentions, position)
    _take_modifiers(tokens, title)
    if _is_modifier_only(title):
        return _leave(tokens, mentions, position, title)
    take_field(tokens, found, title, mentions[position] if position < len(mentions) else None)
    take_field_in_small_letters(tokens, found, title)
    take_institution(tokens, title, found)
    if (ministry := _ministry_before(tokens, title, found)) is not None:
        _own(title, ministry)
    elif found and (found[-1].kind in _OF_OFFICE or _government(found[-1]) or is_institution(tokens, found[-1])) and _joins(tokens, found[-1], title):
        _own(title, found.pop())
        if title.owner is not None and tokens.lower[title.owner.after] != "'s":
            _take_modifiers(tokens, title)  # "a former Mexican foreign minister"
    if title.owner is None and len(found) > 1 and _is_abbreviated(tokens, found[-2], found[-1], title):
        title.of, title.owner = found[-2].entity, found[-2]
    _own_of_holder(tokens, found, title)
    position = _take_followers(tokens, mentions, take_portfolio(tokens, mentions, position, title), title)
    position = _take_name_behind_part(tokens, mentions, position, title)
    mark_other_time(tokens, found, title)
    if title.kind == "person" and found and found[-1].kind == "title" and found[-1].bearer is None:
        _name_behind(tokens, found[-1], title)
    if title.kind == "person" and found and _is_held_too(tokens, found[-1], title):
        title.of, title.owner = title.of or found[-1].of, title.owner or found[-1].owner
        found[-1].bearer = share_owner(found[-1], title, title)
    if title.kind == "title":
        _find_bearer(tokens, found, mentions[position] if position < len(mentions) else None, title)
    found.append(title)
    return position


def _name_behind(tokens: Tokens, title: Mention, named: Mention) -> None:
    """Give a title to a name in commas behind it, which may have one of its own: "the force commander, General Petrov,", "the chair, Ambassador Diallo,"."""
    if _is_named_behind(tokens, title, named):
        _bear(tokens, named, title)
    elif (title.office or "").endswith(_CHAIRING) and named.of is None and _is_named_behind(tokens, title, named, with_office=True):
        title.bearer = named


_CHAIRING = ("chair", "chairman", "chairperson", "chairwoman", "envoy", "head", "representative")
"""How the titles end that somebody has beside another office."""


def _ministry_before(tokens: Tokens, title: Mention, found: list[Mention]) -> Mention | None:
    """The ministry in small letters for which somebody speaks: "Russian defence ministry spokesman", "China's foreign ministry spokeswoman"."""
    state = found[-1] if found else None
    if state is None or state.kind != "state" or not (title.office or "").startswith("spokes"):
        return None
    first = state.after + (tokens.lower[state.after] == "'s")
    after = title.first - (tokens.lower[title.first - 1] == "'s")
    words = tokens.words[first:after]
    if not 1 < len(words) <= LONGEST_NAME_OF_MINISTRY or words[-1] != "ministry" or not all(word.islower() and word in lexicon().tags for word in words):
        return None
    return Mention(first, after, "body", name=" ".join(words).title())


LONGEST_NAME_OF_MINISTRY = 4
"""Words: "emergency situations ministry"."""


def _is_held_too(tokens: Tokens, first: Mention, title: Mention) -> bool:
    """Whether one person has two titles before the name: "Crown Prince and Prime Minister Salman", and not "the president and Prime Minister Sharif"."""
    if first.kind != "title" or first.bearer is not None or first.office in _OF_ANOTHER:
        return False
    if tokens.lower[first.after : title.first] != ["and"]:
        return are_one_office(tokens, first, title)
    start = first.head - len((first.office or "").split()) + 1
    alike = tokens.words[start][0].isupper() == tokens.words[title.first][0].isupper()
    return alike and tokens.lower[first.first - 1] not in ("the", "both") if first.first else alike


_OF_ANOTHER = frozenset(("president", "king", "queen", "emir", "sultan", "emperor", "chancellor"))
"""Offices of whoever holds no other one beside them."""


MOST_TITLES = 8
"""Titles in a row that are taken together: "His Majesty King", "retired Army Lieutenant General Dr."."""


def _with_titles(mentions: list[Mention], position: int) -> int:
    """Take in the titles right behind the first one: "acting", "foreign minister"."""
    title, position = mentions[position], position + 1
    last = min(position + MOST_TITLES, len(mentions))
    while position < last and mentions[position].kind == "title" and mentions[position].first == title.after:
        following = mentions[position]
        if _is_rank(following) and not (_is_rank(title) or _is_modifier_only(title)):
            break  # "defence chief General Petrov": an office, and how its bearer is addressed
        is_only_address = (title.office or "").endswith(_CEREMONIAL) and not _is_rank(following)  # "His Excellency President Ruto"
        title.office = following.office if is_only_address else f"{title.office} {following.office}"
        title.after, title.head = following.after, following.head
        title.modified = title.modified or following.modified
        position += 1
    return position


_CEREMONIAL = ("excellency", "highness", "holiness", "honorable", "honourable", "majesty")
"""How somebody with an office is addressed."""


def _take_modifiers(tokens: Tokens, title: Mention) -> None:
    modifiers = _modifiers()
    while title.first > 0 and tokens.lower[title.first - 1] in modifiers and not _is_done(tokens, title.first - 1):
        title.first -= 1
        title.modified = True
        title.office = f"{tokens.lower[title.first]} {title.office}"
    title.modified = title.modified or is_of_the_past(title.office or "")


def _is_done(tokens: Tokens, at: int) -> bool:
    """Whether a word before a title is what is done to its bearer: "soldiers ousted President Bazoum", "Zas was elected CSTO Secretary General"."""
    if at == 0 or not lexicon().tags.get(tokens.lower[at], 0) & PAST:
        return False
    return tokens.lower[at - 1] in lexicon().person_nouns or tokens.lower[at - 1] in _BEFORE_DEED


_BEFORE_DEED = frozenset(("junta", "coup", "army", "was", "were", "been", "being", "is", "be"))


def _is_modifier_only(title: Mention) -> bool:
    office = title.office or ""
    if office.endswith(_PEOPLE):
        return False
    return (office in _modifiers() or office not in lexicon().titles) and _modifiers().issuperset(office.split())


_PEOPLE = ("associate", "assistant", "incumbent")
"""Modifiers that stand for people without a title too: "a senior associate"."""


def _leave(tokens: Tokens, mentions: list[Mention], position: int, title: Mention) -> int:
    """A modifier without a title is none: "National" in "National Guard" belongs to the name of the institution."""
    following = mentions[position] if position < len(mentions) else None
    if following is None or following.kind != "unknown" or following.first != title.after or not tokens.words[title.first][0].isupper():
        return position
    if tokens.lower[following.after - 1] in institutions():
        following.first, following.name = title.first, tokens.exact(title.first, following.after)
    return position


def is_institution(tokens: Tokens, mention: Mention) -> bool:
    """Tell whether a name that nobody knows ends in a word for a part of a state or organisation, "Central Command", or is an abbreviation, "RSF"."""
    if mention.kind != "unknown":
        return False
    if mention.after - mention.first == 1:
        word = tokens.words[mention.first]
        return word.isupper() and word.isalpha() and len(word) in _ABBREVIATED
    known = institutions().get(tokens.lower[mention.after - 1])
    return known is not None and known.is_body


_ABBREVIATED = range(3, 7)
"""Letters of an abbreviation."""


def _joins(tokens: Tokens, owner: Mention, title: Mention) -> bool:
    gap = tokens.lower[owner.after : title.first]
    if owner.kind == "state" and (title.office or "").endswith(" director"):
        return False  # "the Kazakh film director", "the Mali program director"
    return gap == ["'s"] or (not gap and owner.kind != "description")


def _is_abbreviated(tokens: Tokens, owner: Mention, short: Mention, title: Mention) -> bool:
    """Whether the short form of an owner stands in brackets before its title: "East African Community (EAC) Secretary General"."""
    brackets = tokens.lower[owner.after : short.first], tokens.lower[short.after : title.first]
    return owner.kind in ("organisation", "body") and brackets == (["("], [")"])


def _take_name_behind_part(tokens: Tokens, mentions: list[Mention], position: int, title: Mention) -> int:
    """Take in whoever is named behind that of which they are the head: "Head of the Armenian delegation Hayk Petrov said"."""
    ahead = [one for one in mentions[position : position + 2] if one.kind in ("person", "unknown")]
    if title.kind != "title" or title.owner is not None or not ahead or tokens.lower[title.after : title.after + 1] != ["of"]:
        return position
    name, part = ahead[0], tokens.lower[title.after + 1 : ahead[0].first]
    adjectives = [one for one in mentions[position:] if one.first < name.first]
    noun = part[-1] if part else ""
    is_part = 1 < len(part) <= _LONGEST_FIELD and part[0] in ("the", "its") and noun in lexicon().nouns and tokens.words[name.first - 1].islower()
    if not is_part or name.after - name.first < 2 or any(not one.adjective for one in adjectives) or not _take_name(tokens, title, name):
        return position
    title.office = f"{title.office} of {part[0]} {noun}"
    return mentions.index(name, position) + 1


def _own(title: Mention, owner: Mention) -> None:
    """A title belongs to what is named in front of it; behind it, see `_take_followers`."""
    if (state := _government(owner)) is not None:
        owner.kind, owner.entity = "state", state
    title.of, title.owner, title.first = owner.entity, owner, min(title.first, owner.first)
    title.after = max(title.after, owner.after)


def _own_of_holder(tokens: Tokens, found: list[Mention], title: Mention) -> None:
    """Give a title what that of its owner belongs to: "the UN Secretary-General's Special Representative for Mali" is one of the UN."""
    if title.owner is None and found and found[-1].kind == "title" and tokens.lower[found[-1].after : title.first] == ["'s"]:
        title.of, title.owner = found[-1].of, found[-1].owner


def _government(owner: Mention) -> str | None:
    """The state for whose government a building is a name: "the Kremlin spokesman"."""
    return next((one for one in owner.candidates if one.startswith("state:")), None) if owner.kind == "place" and owner.entity is None else None


def _take_followers(tokens: Tokens, mentions: list[Mention], position: int, title: Mention) -> int:
    while position < len(mentions):
        following = mentions[position]
        gap = tokens.lower[title.after : following.first]
        is_owner = (following.kind in _OF_OFFICE or is_institution(tokens, following)) and gap in _OF and (title.of is None or _is_narrower(title, following))
        has_staff = following.kind == "state" and (staff_behind(tokens, following.after) or forces_behind(tokens, title, following.after)) > 0
        if is_owner and not has_staff and (_is_of_part(tokens, following) or _is_of_body(mentions, position) or _is_of_office(mentions, position)):
            break  # "deputy head of the UN mission" is no deputy head of the UN
        if is_owner and not has_staff and (company := named_after_nation(tokens, mentions, position)) is not None:
            _own(title, company)
            position += position + 1 < len(mentions) and mentions[position + 1].first < company.after
        elif is_owner:
            _own(title, following)
            position = _take_staff(tokens, mentions, position, title) if has_staff else position
        elif not gap and _is_rank(following) and title.kind == "title" and not _is_rank(title):
            title.after, title.head, title.rank = following.after, following.head, following.office
        elif title.kind == "title" and following.kind == "unknown" and _is_field_behind(tokens, title, gap, following):
            title.office = f"{title.office} {' '.join(tokens.lower[title.after : following.after])}"
            title.after, title.head = following.after, following.after - 1
        elif _is_where_sent(tokens, title, gap, following) or _is_whose_body(title, gap, following):
            title.after = following.after
        elif not gap and following.kind in ("person", "unknown") and title.kind == "title" and not _is_time(tokens, following):
            if not _take_name(tokens, title, following):
                break
        else:
            title.modified = title.modified or (not gap and following.kind == "state" and title.kind == "title" and not following.adjective)
            break
        position += 1
    return position


def _is_where_sent(tokens: Tokens, title: Mention, gap: list[str], following: Mention) -> bool:
    """Whether words behind a title say where somebody is sent: "the ambassador to Kyrgyzstan", "the EU envoy for the Sahel, Petar Ilic,"."""
    office = title.office or ""
    if title.owner is None or title.kind != "title":
        return following.kind in (*_OF_OFFICE, "place") and gap in _TO and office.endswith(_SENT)  # "its ambassador to Chisinau"
    is_region = gap in _FOR and following.kind in ("place", "unknown") and tokens.lower[following.after : following.after + 1] == [","]
    is_sent = office.endswith((*_SENT, "general"))  # "of the UN Secretary-General for Afghanistan"
    is_town = following.kind == "place" and gap in _TO
    return is_sent and (is_region or is_town or (following.kind in _OF_OFFICE and gap in (*_TO, *_FOR)))


def _is_whose_body(title: Mention, gap: list[str], owner: Mention) -> bool:
    """Whether words behind a title say whose body it is of: "Chief of the Joint Staff of the CSTO"."""
    is_of_body = title.kind == "title" and title.owner is not None and title.owner.kind == "body"
    return is_of_body and gap in _OF and owner.kind in ("organisation", "state")


def _take_staff(tokens: Tokens, mentions: list[Mention], position: int, title: Mention) -> int:
    """Take in the staff behind its state: "Chief of the Russian General Staff Valery Gerasimov", "chief of Mali's army staff"."""
    after, office = staff_behind(tokens, title.after), title.office or ""
    if after and office.endswith("chief"):
        title.office = f"{office} of the {tokens.lower[after - 2]} staff"
    elif not (after := forces_behind(tokens, title, title.after)):
        return position
    title.after, title.head = after, after - 1
    while position + 1 < len(mentions) and mentions[position + 1].first < title.after:
        behind = mentions[position + 1]
        if behind.after > title.after:
            behind.first, behind.name = title.after, tokens.exact(title.after, behind.after)
            break
        position += 1
    return position


def _is_field_behind(tokens: Tokens, title: Mention, gap: list[str], field: Mention) -> bool:
    """Whether a minister is one of what is named behind: "First Deputy Minister of Defense of Tajikistan", "Vice Minister of Foreign Affairs"."""
    is_minister = (title.office or "").endswith(" minister") and gap[:1] == ["of"]
    return is_minister and all(word.istitle() or word == "the" for word in tokens.words[title.after + 1 : field.first])


def _is_narrower(title: Mention, body: Mention) -> bool:
    """Whether a body behind a title says of which part of the organisation before it somebody is: "CSTO Chief of the Joint Staff"."""
    return title.kind == "title" and body.kind == "body" and title.owner is not None and title.owner.kind == "organisation"


def _is_of_body(mentions: list[Mention], position: int) -> bool:
    """Whether an adjective only says of which state the body behind it is: "Colonel Ginosyan of the Armenian Defence Ministry"."""
    adjective, body = mentions[position], mentions[position + 1] if position + 1 < len(mentions) else None
    return adjective.adjective and body is not None and body.kind == "body" and body.first == adjective.after


def _is_of_office(mentions: list[Mention], position: int) -> bool:
    """Whether what is named behind a title is that of another one: "the representative of the OSCE Chairperson-in-Office"."""
    owner, inner = mentions[position], mentions[position + 1] if position + 1 < len(mentions) else None
    is_beside = inner is not None and inner.kind == "title" and inner.first == owner.after and not _is_rank(inner)
    return is_beside and owner.kind in ("state", "organisation") and (owner.adjective or owner.kind == "organisation")


def _is_of_part(tokens: Tokens, owner: Mention) -> bool:
    """Whether an office is one of something that the owner has: "the UN mission", "the bloc's joint staff"."""
    if tokens.lower[owner.after : owner.after + 1] == ["'s"]:
        return True
    behind = tokens.lower[owner.after : owner.after + 2]
    return behind[:1] in _PARTS or behind in _PARTS or (owner.adjective and behind[1:] in _PARTS and bool(lexicon().tags.get(behind[0], 0) & ADJECTIVE))


_PARTS = (
    *([word] for word in "mission faction force forces contingent contingents delegation operation operations office party team troops".split()),
    *([kind, word] for kind in ("peacekeeping", "monitoring") for word in ("mission", "force")),
)


def _is_rank(title: Mention) -> bool:
    """Whether a title only says how somebody is addressed: "Colonel General", "Sheikh"."""
    return title.kind == "title" and is_address(title.office or "")


def _take_name(tokens: Tokens, title: Mention, following: Mention) -> bool:
    """Join a title and the name behind it; a thing that is called after an office is no person."""
    is_taken_over = (title.office or "").endswith("chair") and "whose" in tokens.lower[max(0, title.first - 2) : title.first]
    if is_taken_over or _length(tokens, following) > LONGEST_NAME:
        return False  # "SADC, whose rotating chair Rajoelina took over"
    if following.kind == "unknown" and tokens.lower[following.after - 1] in forms("standing", frozenset(("unit",))):
        title.after = following.after  # "Bukhari, Commander Peshawar Corps"
        return True
    if following.kind == "unknown" and tokens.lower[following.after - 1] in _namesakes():
        if tokens.lower[following.after - 1] in institutions() or title.owner is not None:
            return False
        title.kind, title.office, title.after = "place", None, following.after
        return True
    title.kind, title.entity, title.candidates = "person", following.entity, following.candidates
    title.name = following.name or tokens.exact(following.first, following.after)
    title.after, title.head = following.after, following.after - 1
    return True


def _length(tokens: Tokens, name: Mention) -> int:
    """How many words a name has; "bin", "von der" and "Al" are none."""
    return sum(not word.islower() and word not in ("Al", "El") for word in tokens.words[name.first : name.after])


def _is_time(tokens: Tokens, mention: Mention) -> bool:
    """Whether a capitalised word is a day or month: "the president Tuesday"."""
    return bool(lexicon().tags.get(tokens.lower[mention.first], 0) & TIME) and mention.after - mention.first == 1


def _find_bearer(tokens: Tokens, found: list[Mention], following: Mention | None, title: Mention) -> None:
    """Give a title to the name that a comma parts from it, before it or behind it."""
    before = found[-1] if found and not _is_time(tokens, found[-1]) else None
    if before is not None and _is_field(tokens, before, title) and len(found) > 1 and _is_apposition(tokens, found[-2], before):
        title.first, before = before.first, found[-2]  # "Joseph, Americas director"
        found.pop()
    if before is not None and following is not None and is_fronted(tokens, before, following) and _is_named_behind(tokens, title, following):
        _bear(tokens, following, title)
    elif before is not None and _is_apposition(tokens, before, title):
        if before.kind == "state":
            title.modified = title.owner is None or title.owner.kind != "state"  # "Kazakhstan, the current chair of the bloc,": no person
        elif before.kind in ("person", "unknown") and _is_free(before) and not is_apart(tokens, before, title, _namesakes()):
            _bear(tokens, before, title)
        elif before.kind == "person" and title.owner is not None and tokens.lower[title.after : title.after + 1] in _CLOSED:
            title.bearer = before  # "President William Ruto, the EAC chairman,": a second office
    elif before is not None and before.kind == "title" and before.bearer is not None and tokens.lower[before.after : title.first] in _AND:
        title.bearer = before.bearer  # "Ruto, president of Kenya and chairman of the EAC"
    elif before is not None and before.bearer is not None and are_one_office(tokens, before, title):
        title.bearer = share_owner(before, before.bearer, title)
    elif following is not None and _is_named_behind(tokens, title, following):
        _bear(tokens, following, title)


def _is_field(tokens: Tokens, before: Mention, title: Mention) -> bool:
    """Whether a capitalised word right before a title says what its bearer is concerned with: "Americas director"."""
    is_region = before.kind == "place" and (title.office or "").endswith(" director")  # "the Caucasus program director"
    return (
        (is_region or before.kind == "unknown") and before.after == title.first and before.after - before.first == 1 and tokens.words[title.first][0].islower()
    )


def _is_free(bearer: Mention) -> bool:
    """Whether a name has no office yet; a rank or form of address is none: "Gen. Anatoly Sidorov, chief of the Joint Staff,"."""
    return bearer.office is None or is_address(bearer.office)


def _bear(tokens: Tokens, bearer: Mention, title: Mention) -> None:
    bearer.kind, bearer.office, bearer.of, bearer.owner = "person", title.office, title.of, title.owner
    bearer.name = bearer.name or tokens.exact(bearer.first, bearer.after)
    title.bearer = bearer


def _is_apposition(tokens: Tokens, bearer: Mention, title: Mention) -> bool:
    """Whether a title follows a name after a comma: "Zas, the secretary general of the bloc,", "Zas, 60, its secretary general,"."""
    gap = tokens.lower[bearer.after : title.first]
    if len(gap) > 2 and gap[0] == gap[2] == "," and gap[1].isdigit():
        gap = gap[2:]
    return bool(gap) and gap[0] in ",(" and len(gap) <= 3 and all(word in _APPOSED for word in gap[1:])


def _is_determined(tokens: Tokens, title: Mention) -> bool:
    """Whether an article or possessive stands before a title, with at most three words between: "my top science adviser"."""
    for at in range(title.first - 1, max(-1, title.first - 5), -1):
        if tokens.lower[at] in DETERMINERS:
            return True
        if not tokens.lower[at][0].isalpha():
            return False
    return False


_LONGEST_FIELD = 5
"""Tokens of what a title is for, and the comma behind them."""


def _is_named_behind(tokens: Tokens, title: Mention, following: Mention, *, with_office: bool = False) -> bool:
    """Whether a name, or one with another office, follows a title within commas: "Kazakhstan's prime minister, Alikhan Smailov,"."""
    gap = tokens.lower[title.after : following.first]
    if gap[:1] == ["for"] and len(gap) <= _LONGEST_FIELD and gap[-1] == ",":
        gap = gap[-1:]  # "the U.S. envoy for the region, Johnnie Carson,"
    if following.kind not in ("person", "unknown") or not (with_office or _is_free(following)) or len(gap) != 1 or gap[0] not in _CLOSING:
        return False
    if following.kind == "unknown" and (not 2 <= _length(tokens, following) <= LONGEST_NAME or tokens.lower[following.after - 1] in _namesakes()):
        return False
    if title.owner is None and not _is_determined(tokens, title):
        return False
    end = following.after
    if tokens.lower[end : end + 1] == ["of"] and tokens.words[end + 1 : end + 2] and tokens.words[end + 1][0].isupper():
        end += 2  # "the force commander, General Petrov of Bulgaria,"
    return end < len(tokens.words) and tokens.words[end] in _CLOSING[gap[0]]
