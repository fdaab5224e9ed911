"""Names: where a text speaks of whom, by names of the registry, titles with and without a name, and capitalised words."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Literal, TypeAlias

import ahocorasick_rs
import attrs

from csto_events.language.lexicon import PAST, TIME, lexicon
from csto_events.language.tokens import Tokens
from csto_events.model import EntityId
from csto_events.registry import NameForm, Registry

Kind: TypeAlias = Literal["person", "state", "organisation", "body", "place", "title", "pronoun", "description", "unknown"]

DESCRIPTIONS: dict[str, Kind] = {
    "alliance": "organisation",
    "bloc": "organisation",
    "organization": "organisation",
    "organisation": "organisation",
    "union": "organisation",
    "grouping": "organisation",
    "country": "state",
    "republic": "state",
    "nation": "state",
    "council": "body",
    "ministry": "body",
    "secretariat": "body",
}
"""Nouns that, with a definite article, stand for something named before."""
PERSONAL = ("he", "she", "him", "his", "her")


@attrs.define
class Mention:
    """A stretch of tokens that speaks of somebody or something. Who that is may be found later, so it can change."""

    first: int
    after: int
    kind: Kind
    entity: str | None = None
    """The id, where it is known."""
    adjective: bool = False
    """Whether it is a demonym or a possessive pronoun: "Armenian", "his"."""
    office: str | None = None
    """The title, in lower case, without the state."""
    of: str | None = None
    """The state, organisation or body that the title belongs to."""
    name: str | None = None
    """The name as printed, for somebody whom the registry does not know."""
    head: int = -1
    """The token of the noun that it hangs on, for a description or title."""
    candidates: tuple[str, ...] = ()
    """The entities that bear the name, where there are several."""
    modified: bool = False
    """Whether a modifier stands before the title: "former", "deputy"."""
    bearer: "Mention | None" = None
    """The name that a title follows after a comma: "Zas, the secretary general of the bloc"."""


_KINDS: dict[str, Kind] = {"org": "organisation", "body": "body", "state": "state", "person": "person", "place": "place"}
_WEAK_USES = frozenset(("surname", "capital"))
"""Uses that give way to another bearer of the same name: "Astana" is the city before it is the state."""


@attrs.frozen
class Meaning:
    """Whom a name can mean."""

    kind: Kind
    entities: tuple[str, ...]
    is_demonym: bool
    """Whether it says of which state somebody or something is."""
    ends_in_s: bool
    """Whether the demonym itself does: "Swiss" is no plural."""

    @classmethod
    def of(cls, forms: Sequence[NameForm]) -> "Meaning":
        """Take the forms of one name together; weak ones give way to strong ones."""
        strong = [form for form in forms if form.use not in _WEAK_USES] or list(forms)
        entities = tuple(dict.fromkeys(form.entity for form in strong))
        return cls(_KINDS[entities[0].partition(":")[0]], entities, strong[0].use == "demonym", strong[0].text.endswith("s"))


@attrs.frozen
class Matcher:
    """All names of a registry and all titles, as one automaton over lower-case text."""

    automaton: ahocorasick_rs.AhoCorasick
    forms: list[tuple[NameForm, ...]]
    """What each pattern stands for; nothing for a title, pronoun or description."""
    words: list[str]
    """The patterns."""
    _meanings: dict[int, Meaning] = attrs.field(factory=dict, repr=False)

    def meaning(self, pattern: int) -> Meaning:
        """Tell whom a pattern with forms can mean."""
        known = self._meanings.get(pattern)
        if known is None:
            known = self._meanings[pattern] = Meaning.of(self.forms[pattern])
        return known

    @classmethod
    def of(cls, registry: Registry) -> "Matcher":
        """Build the matcher of a registry."""
        by_text: dict[str, list[NameForm]] = {}
        for form in registry.names():
            by_text.setdefault(_folded(form.text), []).append(form)
        for word in (*lexicon().titles, *DESCRIPTIONS, *PERSONAL):
            by_text.setdefault(word, [])
        words = sorted(by_text)
        automaton = ahocorasick_rs.AhoCorasick(words, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
        return cls(automaton=automaton, forms=[tuple(by_text[word]) for word in words], words=words)


@lru_cache(maxsize=8)
def matcher(registry: Registry) -> Matcher:
    """Give the matcher of a registry, built once."""
    return Matcher.of(registry)


def _folded(text: str) -> str:
    """Lower case, straight apostrophes, and as many characters as before."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
    return lower.replace("’", "'")


def find(tokens: Tokens, registry: Registry) -> list[Mention]:
    """Find the names, titles, pronouns and descriptions of a text.

    Args:
        tokens: the tokens of the text.
        registry: whose names to look for.

    Returns:
        The mentions in the order of the text, not overlapping; a title and the name beside it are one mention.
    """
    raw = sorted([*_known(tokens, registry), *_capitalised(tokens)], key=lambda mention: (mention.first, -mention.after, mention.kind == "unknown"))
    return _composed(tokens, _without_overlaps(tokens, raw), registry)


def _known(tokens: Tokens, registry: Registry) -> Iterator[Mention]:
    found = matcher(registry)
    starts, ends = tokens.starts, tokens.ends
    position = 0
    for pattern, start, end in found.automaton.find_matches_as_indexes(_folded(tokens.text)):
        position = bisect_left(starts, start, position)
        if position == len(starts) or starts[position] != start:
            continue
        after = bisect_left(ends, end, position)
        if after == len(ends) or ends[after] != end:
            continue
        forms = found.forms[pattern]
        if not forms:
            yield _word_mention(position, after + 1, found.words[pattern])
        elif _has_capitals(tokens.words[position], tokens.words[after]):
            yield _name_mention(position, after + 1, found.meaning(pattern), tokens)


def _has_capitals(first: str, last: str) -> bool:
    return not first[0].islower() and (not last[0].islower() or first[0].isupper())


def _word_mention(first: int, after: int, word: str) -> Mention:
    if word in PERSONAL:
        return Mention(first, after, "pronoun", adjective=word in ("his", "her"))
    if word in DESCRIPTIONS:
        return Mention(first, after, "description", head=after - 1, name=word)
    return Mention(first, after, "title", office=word, head=after - 1)


def _name_mention(first: int, after: int, meaning: Meaning, tokens: Tokens) -> Mention:
    entities = meaning.entities
    return Mention(
        first,
        after,
        meaning.kind,
        entity=entities[0] if len(entities) == 1 else None,
        adjective=meaning.is_demonym and not (meaning.ends_in_s and tokens.lower[after - 1].endswith("s")),
        name=tokens.exact(first, after),
        candidates=entities,
    )


@cache
def _capitalised_run() -> re.Pattern[str]:
    word = r"(?:[^\W\d_a-zа-я][^\W\d_]*(?:[-'’](?![sS]\b)[^\W\d_]+)*)"
    particle = r"(?:al|ad|bin|ibn|de|da|del|della|der|van|von|ter|el|of)"
    return re.compile(rf"\b{word}(?:\.(?=[ ][^\W\d_a-z]))?(?:[ ](?:{particle}[ ]){{0,3}}{word}(?:\.(?=[ ][^\W\d_a-z]))?)*")


def _capitalised(tokens: Tokens) -> Iterator[Mention]:
    """Runs of capitalised words. In a text in capitals there are none: nothing marks a name there."""
    letters = [word for word in tokens.words[:400] if len(word) > 3]
    if sum(word.isupper() for word in letters) * 2 > len(letters):
        return
    words, position = lexicon().words, 0
    for match in _capitalised_run().finditer(tokens.text):
        position = bisect_left(tokens.starts, match.start(), position)
        after = bisect_left(tokens.starts, match.end(), position)
        while position < after and tokens.lower[position] in words and _is_function_word(tokens.lower[position]):
            position += 1
        if position + 1 < after and _is_inverted_cue(tokens, position):
            position += 1
        if after - position == 1 and _begins_sentence(tokens, position) and tokens.lower[position] in words:
            continue
        if position < after and tokens.starts[position] < match.end():
            yield Mention(position, after, "unknown", name=tokens.exact(position, after))


def _is_inverted_cue(tokens: Tokens, position: int) -> bool:
    """Whether a sentence begins with its verb: "Said Ellis:"."""
    known = lexicon().words.get(tokens.lower[position])
    return known is not None and bool(known.tags & PAST) and known.verb in lexicon().verb_cues and _begins_sentence(tokens, position)


def _begins_sentence(tokens: Tokens, position: int) -> bool:
    """Whether the capital of a word may be that of a beginning."""
    return position == 0 or tokens.words[position - 1] in ".!?:”\"“'‘" or "\n" in tokens.text[tokens.ends[position - 1] : tokens.starts[position]]


def _is_function_word(word: str) -> bool:
    known = lexicon().words[word]
    return not known.verb and not known.noun


def _without_overlaps(tokens: Tokens, mentions: Sequence[Mention]) -> list[Mention]:
    """Known names win over capitalised words, which are cut to what is left of them."""
    kept: list[Mention] = []
    known = sorted((mention for mention in mentions if mention.kind != "unknown"), key=lambda mention: mention.first)
    taken = {position for mention in known for position in range(mention.first, mention.after)}
    for mention in mentions:
        if mention.kind != "unknown":
            kept.append(mention)
            continue
        first = mention.first
        while first < mention.after:
            while first < mention.after and first in taken:
                first += 1
            after = first
            while after < mention.after and after not in taken:
                after += 1
            while first < after and tokens.words[first][0].islower():
                first += 1
            if after > first:
                kept.append(Mention(first, after, "unknown", name=mention.name if after - first == mention.after - mention.first else None))
            first = after
    return sorted(kept, key=lambda mention: mention.first)


def _composed(tokens: Tokens, mentions: list[Mention], registry: Registry) -> list[Mention]:
    """Join each title to the state or organisation and to the name beside it."""
    composed: list[Mention] = []
    position = 0
    while position < len(mentions):
        mention = mentions[position]
        if mention.kind == "title":
            position = _compose_title(tokens, mentions, position, composed, registry)
        else:
            if mention.kind == "unknown" and mention.name is None:
                mention.name = tokens.exact(mention.first, mention.after)
            composed.append(mention)
            position += 1
    return composed


_OF_OFFICE = ("state", "organisation", "body")


def _compose_title(tokens: Tokens, mentions: list[Mention], position: int, composed: list[Mention], registry: Registry) -> int:
    title, position = mentions[position], position + 1
    title.name = None
    _take_modifiers(tokens, title)
    if composed and composed[-1].kind in _OF_OFFICE and _joins(tokens, composed[-1].after, title.first, ("'s",)):
        owner = composed.pop()
        title.of, title.first = owner.entity, owner.first
    while position < len(mentions):
        following = mentions[position]
        gap = tokens.lower[title.after : following.first]
        if following.kind in _OF_OFFICE and title.of is None and gap in (["of"], ["of", "the"], ["for"]):
            title.of, title.after = following.entity, following.after
        elif following.kind == "title" and not gap and title.entity is None:
            title.office, title.after, title.head = f"{title.office} {following.office}", following.after, following.head
        elif (
            following.kind in ("person", "unknown")
            and not gap
            and tokens.lower[following.first] not in _FACILITIES
            and not _is_time(tokens, following)
            and following.after - following.first <= 4
            and title.entity is None
            and title.name is None
        ):
            title.kind, title.entity, title.name, title.candidates = (
                "person",
                following.entity,
                following.name or tokens.exact(following.first, following.after),
                following.candidates,
            )
            title.after = title.head = following.after
            title.head -= 1
        else:
            break
        position += 1
    if (
        title.kind == "title"
        and composed
        and composed[-1].kind in ("person", "unknown")
        and composed[-1].office is None
        and _is_apposition(tokens, composed[-1], title)
    ):
        bearer = composed[-1]
        bearer.kind, bearer.office, bearer.of = "person", title.office, title.of
        title.bearer = bearer
    if title.kind == "title" and title.bearer is None:
        _name_behind(tokens, mentions, position, title)
    composed.append(title)
    return position


_FACILITIES = frozenset("hotel palace street avenue square boulevard road airport university school library house park".split())
"""Words that end the name of a building or street: "the President Hotel" names nobody."""


def _name_behind(tokens: Tokens, mentions: list[Mention], position: int, title: Mention) -> None:
    """Give a title the name that stands in commas behind it: "the prime minister, Alikhan Smailov,"."""
    following = mentions[position] if position < len(mentions) else None
    if following is None or following.kind not in ("person", "unknown") or tokens.lower[title.after : following.first] != [","]:
        return
    closes = following.after >= len(tokens) or tokens.words[following.after] in ",.;)"
    if closes and (following.kind == "person" or following.after - following.first in (2, 3, 4)) and following.office is None:
        following.kind, following.office, following.of = "person", title.office, title.of
        following.name = following.name or tokens.exact(following.first, following.after)
        title.bearer = following


def _is_time(tokens: Tokens, mention: Mention) -> bool:
    """Whether a capitalised word is a day or month: "the president Tuesday"."""
    known = lexicon().words.get(tokens.lower[mention.first])
    return known is not None and bool(known.tags & TIME) and mention.after - mention.first == 1


def _take_modifiers(tokens: Tokens, title: Mention) -> None:
    while title.first > 0:
        known = lexicon().titles.get(tokens.lower[title.first - 1])
        if known is None or known.kind != "modifier":
            break
        title.first -= 1
        title.modified = True
        title.office = f"{tokens.lower[title.first]} {title.office}"


def _joins(tokens: Tokens, after: int, first: int, allowed: tuple[str, ...]) -> bool:
    return after == first or (first - after == 1 and tokens.lower[after] in allowed)


def _is_apposition(tokens: Tokens, bearer: Mention, title: Mention) -> bool:
    """Whether a title follows a name after a comma: "Zas, the secretary general of the bloc,"."""
    gap = tokens.lower[bearer.after : title.first]
    return bool(gap) and gap[0] == "," and len(gap) <= 3 and all(word in ("the", "a", "an", "current", "then") for word in gap[1:])


def entity_kind(entity: EntityId | str) -> Kind:
    """Tell from an id what kind of entity it is."""
    return _KINDS[entity.partition(":")[0]]
