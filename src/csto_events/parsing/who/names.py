"""Names: where a text speaks of whom, by names of the registry, titles with and without a name, and capitalised words."""

import re
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import compress, count, groupby
from operator import attrgetter, ne

import attrs

from csto_events.language.date_words import date_words
from csto_events.language.lexicon import ADJECTIVE, NOUN, PAST, lexicon
from csto_events.language.segment import BEHIND_TIME
from csto_events.language.tokens import QUOTATION_MARKS, Tokens, tokenise
from csto_events.model import EntityId
from csto_events.parsing.who.bearers import given_to_heads
from csto_events.parsing.who.forenames import ADJECTIVES, with_forenames
from csto_events.parsing.who.institution_names import join_institutions
from csto_events.parsing.who.institutions import institutions
from csto_events.parsing.who.mentions import KIND_OF, Kind, Mention
from csto_events.parsing.who.openings import begins_sentence, is_opening
from csto_events.parsing.who.placenames import settled
from csto_events.parsing.who.title_fields import is_no_title
from csto_events.parsing.who.titles import composed
from csto_events.registry import NameForm, Registry

__all__ = ["DESCRIPTIONS", "PERSONAL", "Kind", "Matcher", "Meaning", "Mention", "entity_kind", "find", "matcher"]

DESCRIPTIONS: dict[str, Kind] = {
    "alliance": "organisation",
    "bloc": "organisation",
    "organization": "organisation",
    "organisation": "organisation",
    "union": "organisation",
    "group": "organisation",
    "grouping": "organisation",
    "league": "organisation",
    "community": "organisation",
    "country": "state",
    "republic": "state",
    "nation": "state",
    "council": "body",
    "ministry": "body",
    "secretariat": "body",
}
"""Nouns that, with a definite article, stand for something named before."""
PERSONAL = ("he", "she", "him", "his", "her")


_WEAK_USES = frozenset(("surname", "capital"))
"""Uses that give way to another bearer of the same name: "Astana" is the city before it is the state."""


@attrs.frozen
class Meaning:
    """Whom a name can mean."""

    kind: Kind
    entities: tuple[str, ...]
    entity: str | None
    """The one entity, where there is no other."""
    is_demonym: bool
    """Whether it says of which state somebody or something is."""
    ends_in_s: bool
    """Whether the demonym itself does: "Swiss" is no plural."""
    may_be_word: bool
    """Whether it can be another word even where that is not in capitals: "Who", "May"."""

    @classmethod
    def of(cls, forms: Sequence[NameForm]) -> "Meaning":
        """Take the forms of one name together; weak ones give way to strong ones."""
        strong = [form for form in forms if form.use not in _WEAK_USES] or list(forms)
        entities = tuple(dict.fromkeys(form.entity for form in strong))
        return cls(
            kind=entity_kind(entities[0]),
            entities=entities,
            entity=entities[0] if len(entities) == 1 else None,
            is_demonym=strong[0].use == "demonym",
            ends_in_s=strong[0].text.endswith("s"),
            may_be_word=forms[0].text.isupper() or (forms[0].use == "surname" and forms[0].text.lower() == "may"),
        )


class _Meanings(dict[str, Meaning]):
    """Whom each name can mean, found out when it is first asked for."""

    def __init__(self, forms: Mapping[str, Sequence[NameForm]]) -> None:
        super().__init__()
        self._forms = forms

    def __missing__(self, name: str) -> Meaning:
        self[name] = Meaning.of(self._forms[name])
        return self[name]


@attrs.frozen
class Matcher:
    """All names of a registry, and all titles, pronouns and descriptions, by their first two words."""

    forms: dict[str, tuple[NameForm, ...]]
    """What each pattern stands for, in lower case; nothing for a title, pronoun or description."""
    patterns: dict[str, dict[str, tuple[str, ...]]]
    """The patterns that begin with a word, the longest first, by the word behind it; those of one word by none."""
    unclear: frozenset[str]
    """The names of places that are also names of people."""
    meanings: dict[str, Meaning] = attrs.field(repr=False)
    """Whom each pattern with forms can mean."""

    def longest(self, tokens: Tokens) -> Iterator[tuple[str, int, int]]:
        """Find the longest patterns that begin with a token and end with one: "CSTO" in "CSTO partners", although there is "CSTO PA".

        Args:
            tokens: the tokens of a text.

        Yields:
            Each pattern with its first token and the token after it; none begins within the one before.
        """
        patterns, lower, after = self.patterns, tokens.lower, 0
        following = [*lower[1:], ""]
        for first in compress(count(), map(patterns.__contains__, lower)):
            if first < after:
                continue
            behind = patterns[lower[first]]
            if following[first] in behind and (longer := _longest_of(behind[following[first]], tokens, first)) is not None:
                name, after = longer
            elif "" in behind:
                name, after = lower[first], first + 1
            else:
                continue
            yield name, first, after

    @classmethod
    def of(cls, registry: Registry) -> "Matcher":
        """Build the matcher of a registry."""
        by_text: dict[str, list[NameForm]] = {}
        for form in registry.names():
            text = _folded(form.text)
            by_text.setdefault(text, []).append(form)
            if text.startswith(_ARABIC_ARTICLES):
                by_text.setdefault(text.replace(" ", "-", 1), []).append(form)
        for word in (*lexicon().titles, *DESCRIPTIONS, *PERSONAL):
            by_text.setdefault(word, [])
        patterns: dict[str, dict[str, list[str]]] = {}
        longest_first = sorted(by_text, key=lambda text: (-len(text), text))
        for text, (first, second) in zip(longest_first, _first_words(longest_first), strict=True):
            patterns.setdefault(first, {}).setdefault(second, []).append(text)
        unclear = frozenset(word for word, forms in by_text.items() if forms and all(form.ambiguous and form.entity.startswith("place:") for form in forms))
        forms = {text: tuple(forms) for text, forms in by_text.items()}
        return cls(
            forms=forms,
            patterns={first: {second: tuple(texts) for second, texts in behind.items()} for first, behind in patterns.items()},
            unclear=unclear,
            meanings=_Meanings(forms),
        )


def _longest_of(patterns: Sequence[str], tokens: Tokens, first: int) -> tuple[str, int] | None:
    """The longest of some patterns, which begin with that one, that stands at a token and ends with one, and the token after it."""
    start, ends = tokens.starts[first], tokens.ends
    text = _folded(tokens.text[start : start + len(patterns[0])])
    for pattern in patterns:
        if text.startswith(pattern):
            last = bisect_left(ends, start + len(pattern), first)
            if last < len(ends) and ends[last] == start + len(pattern):
                return pattern, last + 1
    return None


_ARABIC_ARTICLES = ("el ", "al ")
"""What is joined to a name by a hyphen as often as not: "El Fasher", "El-Fasher"."""


def _first_words(texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The first two words of each text, nothing for a second one that there is not; all are split at once, which is faster."""
    tokens, end, at = tokenise("\n".join(texts)), -1, 0
    for text in texts:
        start, end = end + 1, end + 1 + len(text)
        at = bisect_left(tokens.starts, start, at)
        yield tokens.lower[at], tokens.lower[at + 1] if at + 1 < len(tokens) and tokens.starts[at + 1] < end else ""


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


def find(tokens: Tokens, registry: Registry, headlines: Iterable[int] = ()) -> list[Mention]:
    """Find the names, titles, pronouns and descriptions of a text.

    Args:
        tokens: the tokens of the text.
        registry: whose names to look for.
        headlines: positions of the tokens of lines in which a capital marks no name.

    Returns:
        The mentions in the order of the text, not overlapping; a title and the name beside it are one mention.
    """
    known = settled(tokens, _known(tokens, registry), matcher(registry).unclear, registry)
    taken = {position for mention in known for position in range(mention.first, mention.after)}
    taken.update(position for position in headlines if tokens.lower[position] in lexicon().tags)
    mentions = sorted([*known, *_capitalised(tokens, taken)], key=_FIRST)
    join_institutions(tokens, mentions)
    return given_to_heads(tokens, composed(tokens, with_forenames(tokens, mentions, registry)), registry)


def _known(tokens: Tokens, registry: Registry) -> list[Mention]:
    found, mentions = matcher(registry), list(_glued(tokens))
    taken = {position for mention in mentions for position in range(mention.first, mention.after)}
    words, forms, meanings = tokens.words, found.forms, found.meanings
    for name, first, after in found.longest(tokens):
        if taken and not taken.isdisjoint(range(first, after)):
            continue
        if not forms[name]:
            if name in DESCRIPTIONS and _is_part_of_name(tokens, first, mentions):
                continue
            if not is_no_title(tokens, first, name):
                mentions.append(_word_mention(first, after, name))
            continue
        meaning = meanings[name]
        if meaning.kind == "body" and first and words[first - 1] == "National":
            continue  # "the National Security Council", which is another one than the Security Council
        is_single = after - first == 1
        begins = first + 1 if words[first] == "the" and not is_single else first  # "the Netherlands", which the registry has as "The Netherlands" too
        printed = words[begins + (words[begins] == "The" and not is_single)]  # "The guardian" is no newspaper
        if not printed[0].isupper() and not _has_capitals(printed, words[after - 1]):
            continue
        if not (is_single and (meaning.may_be_word or printed.isupper()) and _is_common_word(tokens, first, forms[name][0])):
            if meaning.kind == "state" and tokens.lower[begins - 1] == "of":
                begins = _form_of_state(tokens, begins, mentions)
            mentions.append(_name_mention(begins, after, meaning, tokens))
    return sorted(mentions, key=_FIRST) if taken else mentions


def _form_of_state(tokens: Tokens, first: int, mentions: list[Mention]) -> int:
    """Where a state begins that is named with what it calls itself, which then is no republic spoken of before."""
    form, last = first - 2, mentions[-1] if mentions else None
    if form < 0 or tokens.words[form] not in _FORMS_OF_STATE or (last is not None and last.first < form < last.after):
        return first  # "the Minister of State of Qatar"
    if last is not None and last.first == form:
        mentions.pop()
    return form


_FIRST = attrgetter("first")
_FORMS_OF_STATE = frozenset(("Republic", "Kingdom", "State", "Sultanate", "Emirate", "Commonwealth", "Principality"))
"""What a state calls itself in front of "of" and its name: "the Republic of Rwanda"."""


def _is_part_of_name(tokens: Tokens, position: int, before: Sequence[Mention]) -> bool:
    """Whether a description with a capital belongs to a name: "the Fisheries Ministry", "the Council on Foreign Relations", and not "the Alliance"."""
    word, last = tokens.words[position], tokens.words[position - 1] if position else ""
    if word.islower():
        return word == "community"  # which stands for nothing named, unlike "the Community"
    if word.lower() == "group":
        return True
    behind = tokens.words[position + 1 : position + 3]
    goes_on = behind[:1] in (["on"], ["for"]) and behind[-1].istitle() and behind[-1].lower() not in date_words()["weekday"]
    is_name = last.istitle() and (last.lower() not in _function_words() or bool(lexicon().tags[last.lower()] & ADJECTIVE))
    is_behind = is_name and not (before and before[-1].after == position)
    return word.istitle() and (goes_on or is_behind) and last not in QUOTATION_MARKS


def _glued(tokens: Tokens) -> Iterator[Mention]:
    """Titles to which a hyphen joins a word that says when: "ex-president", "Then-Prime Minister", "president-elect"."""
    if not _has_glued(tokens.text):
        return
    for at, word in enumerate(tokens.lower):
        prefix = next((one for one in _GLUED_BEFORE if word.startswith(one)), "")
        suffix = next((one for one in _GLUED_BEHIND if word.endswith(one)), "")
        for first in range(at if prefix else max(0, at - LONGEST_TITLE), at + 1) if prefix or suffix else ():
            start = tokens.starts[first] + len(prefix)
            ends = reversed(tokens.ends[at : at + 1 if suffix else at + LONGEST_TITLE])
            title = next((title for end in ends if (title := _folded(tokens.text[start : end - len(suffix)])) in lexicon().titles), None)
            if title is not None:
                after = bisect_left(tokens.ends, start + len(title), at) + 1
                yield Mention(first, after, "title", office=f"{prefix.rstrip('-')} {title}{suffix}".strip(), head=after - 1, modified=True)
                break


def _has_glued(text: str) -> bool:
    """Whether a hyphen stands behind one of the words that say when, or before one."""
    hyphen = text.find("-")
    while hyphen >= 0:
        around = text[max(0, hyphen - _LONGEST_GLUED) : hyphen + _LONGEST_GLUED].lower()
        if any(affix in around for affix in (*_GLUED_BEFORE, *_GLUED_BEHIND)):
            return True
        hyphen = text.find("-", hyphen + 1)
    return False


_LONGEST_GLUED = len("-designate")
_GLUED_BEFORE = ("ex-", "then-", "former-")
_GLUED_BEHIND = ("-elect", "-designate")
LONGEST_TITLE = 6
"""Tokens of a title to which a hyphen joins a word."""


def _has_capitals(first: str, last: str) -> bool:
    """Whether a name that does not begin with a capital has one where it needs it."""
    begins = not first[0].islower() or ("-" in first and not first.islower())  # "al-Shabaab"
    return begins and (first is last or not last[0].islower())


def _is_common_word(tokens: Tokens, position: int, form: NameForm) -> bool:
    """Whether a name is a common word where all is in capitals: "A CAR BOMB", "300 MAY HAVE DIED", and not "THE US ARMY"."""
    if form.use == "surname" and tokens.lower[position] == "may" and _is_month(tokens, position):
        return True
    if form.text.isupper() and not tokens.words[position].isupper():
        return len(form.text) == _SHORTEST or tokens.lower[position] in lexicon().tags  # "Kim Jong Un", "Who", and not the UN and the WHO
    tags = lexicon().tags.get(tokens.lower[position], 0)
    if not tags or not tokens.words[position].isupper() or not _is_among_capitals(tokens, position):
        return False
    if form.text.isupper():
        return bool(tags & NOUN) or tokens.lower[position - 1] != "the"
    return form.use in _WEAK_USES or form.entity.startswith("place:")


_SHORTEST = 2
"""Letters of an abbreviation that is never printed with one capital alone, as a name is."""


def _is_month(tokens: Tokens, position: int) -> bool:
    """Whether "May" is the month: beside a number, or where neither a title before it nor the full name anywhere says whose name it is."""
    around = (*tokens.words[max(0, position - 1) : position], *tokens.words[position + 1 : position + 2])
    if any(word[:1].isdigit() for word in around):
        return True
    titled = position > 0 and tokens.lower[position - 1] in (*lexicon().titles, "minister", "secretary")
    return not titled and "Theresa May" not in tokens.text


def _is_among_capitals(tokens: Tokens, position: int) -> bool:
    """Whether the words around a token are in capitals, so that its own say nothing."""
    around = [word for word in tokens.words[max(0, position - 3) : position + 4] if word[0].isalpha()]
    return len(around) > 1 and all(map(str.isupper, around))


def _word_mention(first: int, after: int, word: str) -> Mention:
    if word in PERSONAL:
        return Mention(first, after, "pronoun", adjective=word in ("his", "her"))
    if word in DESCRIPTIONS:
        return Mention(first, after, "description", head=after - 1, name=word)
    return Mention(first, after, "title", office="prime minister" if word == "pm" else word, head=after - 1)


def _name_mention(first: int, after: int, meaning: Meaning, tokens: Tokens) -> Mention:
    name = tokens.words[first] if after - first == 1 else tokens.exact(first, after)
    people = meaning.ends_in_s and meaning.is_demonym and name.endswith(("s", "S"))
    adjective = meaning.is_demonym and not people
    return Mention(first, after, meaning.kind, meaning.entity, adjective, people, name, meaning.entities)


_PARTICLES = tuple("al ad bin ibn abu de den da do dos das di du la le los del della der van von zu zur ter ten el of para".split())
"""Small words within names."""
_GOING_ON = frozenset((*_PARTICLES, ".", "“", "”", '"'))
"""What can stand between capitals of one name, without one of its own."""


@cache
def _capitalised_run() -> re.Pattern[str]:
    """A run of capitals. What may be missing is written as one of two, `(?:x|)`, which is passed over faster than `(?:x)?`."""
    capital = r"[^\W\d_a-zа-я]"
    joined = r"[-'’](?![sS]\b)[^\W\d_]+"
    rest = rf"[a-z]*+[^\W\d_]*(?:{joined}(?:{joined})*|)(?:['’](?<=s.)(?=[ ]{capital})|)"  # "Doctors' Network"
    particle = f"(?:{'|'.join(_PARTICLES)})[ ]"
    particles = f"(?:(?=[{''.join(sorted({word[0] for word in _PARTICLES}))}])(?:{particle}){{1,3}}|)"
    short = sorted((word for word, row in lexicon().abbreviations.items() if row.before != "number" and word.find(".") == len(word) - 1), key=len)
    one_length = ("|".join(map(re.escape, words)) for _, words in groupby(short, key=len))  # what looks behind has one length
    stop = rf"\.(?=[ ][^\W\d_a-z])(?:(?<=\b\w\.)|(?i:{'|'.join(map('(?<=[^a-z](?:{}))'.format, one_length))}))"  # of an initial or "Gen.", not of a sentence
    first = rf"[A-Z\x80-\U0010ffff](?<={capital})(?<!\w\w)"  # a pattern that starts with a set of characters is found faster, one of few ranges fastest
    nickname = rf"(?:[“\"]{capital}{rest}[”\"][ ]|)"
    article = r"(?:(?:al|el|ad|as|ash|at|ul)-|)"  # "Bashar al-Assad"
    return re.compile(rf"{first}{rest}(?:{stop}|)(?:[ ]{nickname}{particles}{article}{capital}{rest}(?:{stop}|))*")


def _capitalised(tokens: Tokens, taken: set[int]) -> Iterator[Mention]:
    """Runs of capitalised words, where no known name stands. In a text in capitals there are none: nothing marks a name there."""
    letters = [word for word in tokens.words[:400] if len(word) > 3]
    if sum(map(str.isupper, letters)) * 2 > len(letters):
        return
    starts, words, function_words, position = tokens.starts, lexicon().tags, _function_words(), 0
    for line in _lines_of_unknown(tokens, taken):
        for match in _capitalised_run().finditer(tokens.text, *line):
            start, end = match.span()
            position = bisect_left(starts, start, position)
            after = bisect_left(starts, end, position)
            if taken.issuperset(range(position, after)):
                continue
            is_institution = tokens.lower[after - 1] in institutions()  # "International Crisis Group": an adjective belongs to its name
            is_initial = len(tokens.words[position]) == 1 and tokens.words[position + 1 : position + 2] == ["."]
            is_forename = is_initial or (after - position == 2 and tokens.lower[position] in ADJECTIVES)
            while position < after and tokens.lower[position] in function_words and not (is_institution and words[tokens.lower[position]] & ADJECTIVE):
                if is_forename:
                    break
                position += 1
            if position + 2 < after and tokens.lower[position] in _BEFORE_MONTH and _is_time(tokens, position + 1):
                position += 1  # "Last August Putin said"
            if position + 1 < after and (_is_time(tokens, position) or _is_inverted_cue(tokens, position) or is_opening(tokens, position, after, taken)):
                position += 1
            if not (after - position == 1 and tokens.lower[position] in words and begins_sentence(tokens, position)):
                yield from _left_over(tokens, position, after, taken)


def _is_time(tokens: Tokens, position: int) -> bool:
    """Whether a word with a capital says when, before a name: "On Saturday Blinken left", "On 9 May Wang Yi said", "21:40 GMT Blinken: …"."""
    word, before = tokens.lower[position], tokens.words[position - 1] if position else ""
    is_month = word in date_words()["month"] and (before.lower() in _BEFORE_MONTH or before[:1].isdigit())
    return is_month or word in date_words()["weekday"] or (word in BEHIND_TIME and before[:1].isdigit())


_BEFORE_MONTH = frozenset("by early in last late mid next since this until".split())


def _lines_of_unknown(tokens: Tokens, taken: set[int]) -> Iterator[tuple[int, int]]:
    """The lines, in characters, in which a capital is neither that of a known name nor that of a common word with which a sentence begins."""
    words, function_words = lexicon().tags, _function_words()
    lower, printed, text, after = tokens.lower, tokens.words, tokens.text, 0
    for at in compress(range(len(lower)), map(ne, lower, printed)):
        if at < after or at in taken:
            continue
        word = lower[at]
        if word in function_words and (not at or (printed[at - 1] == lower[at - 1] and lower[at - 1] not in _GOING_ON)):
            continue
        is_alone = at + 1 == len(lower) or (printed[at + 1] == lower[at + 1] and lower[at + 1] not in _GOING_ON)
        if is_alone and word in words and begins_sentence(tokens, at):
            continue
        start, end = text.rfind("\n", 0, tokens.starts[at]) + 1, text.find("\n", tokens.ends[at])
        end = end if end >= 0 else len(text)
        yield start, end
        after = bisect_left(tokens.starts, end, at)


def _is_inverted_cue(tokens: Tokens, position: int) -> bool:
    """Whether a sentence begins with its verb: "Said Ellis:"."""
    word, known = tokens.lower[position], lexicon()
    return bool(known.tags.get(word, 0) & PAST) and known.verbs.get(word) in known.verb_cues and begins_sentence(tokens, position)


@cache
def _function_words() -> frozenset[str]:
    """The words that are neither noun nor verb."""
    return frozenset(lexicon().tags.keys() - lexicon().verbs.keys() - lexicon().nouns.keys())


def _left_over(tokens: Tokens, first: int, after: int, taken: Container[int]) -> Iterator[Mention]:
    """Known names win over capitalised words, which are cut to what is left of them."""
    while first < after:
        while first < after and first in taken:
            first += 1
        stop = first
        while stop < after and stop not in taken:
            stop += 1
        while first < stop and tokens.words[first].islower():
            first += 1
        end = _before_home(tokens, first, stop)
        while end > first and tokens.words[end - 1].islower():  # "Sergei Ivanov of" before "Armenia"
            end -= 1
        if end > first:
            yield Mention(first, end, "unknown", name=tokens.exact(first, end))
        first = max(end, first + 1) if end < stop and tokens.lower[end] == "of" else stop


def _before_home(tokens: Tokens, first: int, stop: int) -> int:
    """For "Lindsey Graham of South Carolina" give the token of "of": what people of two names are of is no part of their name."""
    lower = tokens.lower
    of = next((at for at in range(first + 2, min(first + _LONGEST_PERSON, stop)) if lower[at] == "of"), stop)
    if of == stop or not institutions().keys().isdisjoint(lower[first:of]):
        return stop
    is_person = all((word[0].isupper() and word.lower() not in lexicon().tags) or word in _PARTICLES for word in tokens.words[first:of])
    return of if is_person else stop


_LONGEST_PERSON = 5
"""Tokens of a name with particles, and the "of" behind it: "Ludwig van der Berg of"."""


@lru_cache(maxsize=4096)
def entity_kind(entity: EntityId | str) -> Kind:
    """Tell from an id what kind of entity it is."""
    return KIND_OF[entity.partition(":")[0]]
