"""Descriptions: which organisation, body or group "the bloc", "the ministry" and "the group" stand for, of those that a text has named."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from csto_events.language.phrases import Phrase
from csto_events.language.reading import Reading, Sentence
from csto_events.model import AnyEntity, Organisation
from csto_events.parsing.who.institution_names import last_named
from csto_events.parsing.who.mentions import Mention
from csto_events.parsing.who.unnamed import SENTENCES_BACK

OF_GROUPS = frozenset(("group",))
"""Words for organisations that are none of states."""
_LOOK_BACK = 20
_OF_SOME = frozenset(("alliance", "bloc", "grouping", "union", "league"))
"""Organisations of some states, and not of all."""
_BY_NAME = frozenset(("alliance", "union"))
"""Words by which organisations call themselves."""
_DETERMINERS = frozenset(("the", "this", "that", "its"))
_KINDS_OF_GROUP = {
    **dict.fromkeys(("armed", "insurgent", "islamist", "jihadist", "militant", "paramilitary", "rebel", "terrorist"), "armed_group"),
    **dict.fromkeys(("advocacy", "aid", "doctors", "medical", "medics", "monitoring", "rights"), "other"),
}
"""What kind of organisation a word before "group" says it is."""
_NO_SUBJECT = frozenset(("of", "was", "were", "who", "whose", "that", "which"))


def meant_by(mention: Mention, heard: Sequence[Mention], reading: Reading, known: Callable[[str], AnyEntity]) -> str | None:
    """Give the organisation or body that a description with a definite article stands for.

    Args:
        mention: the description: "the alliance", "the ministry".
        heard: the mentions of organisations, or of bodies, before it.
        reading: the text as read.
        known: gives an entity by its id.

    Returns:
        The id of the last one that fits the word; what a quotation only speaks of comes after the rest.
    """
    word, late = mention.name or "", heard[-_LOOK_BACK:]
    if word not in _NAMED_SO:
        late = [one for one in late if not (one.entity == "org:un" and word in _OF_SOME)]
        meant = _of_states(word, late, reading, known)
        return _leading(mention, late, meant, reading, known) or meant
    named = [one for one in late if word in (one.entity or "")]
    aloud = [one for one in named if one.first not in reading.quoted or mention.first in reading.quoted]
    return (aloud or named)[-1].entity if named else None


_NAMED_SO = frozenset(("council", "ministry", "secretariat", "league"))
"""Words that stand only for what has them in its name."""


def _of_states(word: str, heard: Sequence[Mention], reading: Reading, known: Callable[[str], AnyEntity]) -> str | None:
    """The last organisation of those that "the bloc" or "the alliance" can be; "the bloc" is no military alliance where the same sentence names another."""
    if word == "community":
        return next((one.entity for one in reversed(heard) if _calls_itself(word, known(one.entity or ""))), None)
    if word in _BY_NAME:
        fitting = [one for one in heard if _calls_itself(word, known(one.entity or ""))]
        return (fitting or heard)[-1].entity if heard else None
    if word == "bloc" and heard:
        last = reading.sentence_at(heard[-1].first)
        beside = [one for one in heard if one.first >= last.first and not is_military_alliance(known(one.entity or ""))]
        return (beside or heard)[-1].entity
    return heard[-1].entity if heard else None


def _leading(mention: Mention, heard: Sequence[Mention], meant: str | None, reading: Reading, known: Callable[[str], AnyEntity]) -> str | None:
    """The organisation that a text is about, where another one was only named in passing, and neither in the paragraph nor in the sentence before.

    Args:
        mention: the description.
        heard: the mentions of organisations before it.
        meant: the one that was named last.
        reading: the text as read.
        known: gives an entity by its id.
    """
    counts = Counter(one.entity for one in heard)
    if len(counts) < 2 or counts[meant] * _OFTENER > max(counts.values()):
        return None
    before = reading.sentences[max(0, reading.sentence_at(mention.first).index - 1)]
    opening = min(before.first, reading.paragraph_at(mention.first)[0])
    if any(one.entity == meant and one.first >= opening for one in heard):
        return None
    leading = counts.most_common(1)[0][0]
    is_other = leading is None or (mention.name in _BY_NAME and not _calls_itself(mention.name or "", known(leading)))
    return None if is_other else leading


_OFTENER = 3
"""How many times as often as another one an organisation is named that a text is about."""


def is_military_alliance(entity: AnyEntity) -> bool:
    """Tell whether an entity is a military alliance."""
    return isinstance(entity, Organisation) and entity.kind == "military_alliance"


def _calls_itself(word: str, entity: AnyEntity) -> bool:
    """Whether an organisation is what a word says: by its name, or as a military alliance."""
    return word.title() in entity.name or (word == "alliance" and is_military_alliance(entity))


def full_body(mention: Mention, heard: Sequence[Mention], known: Callable[[str], AnyEntity]) -> str | None:
    """For "the Mission" give the last body before it that has the word in its full name: "MONUSCO".

    Args:
        mention: a name of one word.
        heard: the mentions of bodies.
        known: gives an entity by its id.
    """
    bodies = (one.entity or "" for one in reversed(heard) if one.first < mention.first)
    return next((one for one in bodies if "~" not in one and mention.name in known(one).name.split()), None)


def body_in_short(phrase: Phrase, reading: Reading, entity_of: Callable[[Sentence, Phrase], str | None]) -> str | None:
    """For "the committee" and "the commission" give the one body named before it by that word: "the State Border Committee".

    Args:
        phrase: the words.
        reading: the text as read.
        entity_of: tells whom a noun phrase means.
    """
    lower, word = reading.tokens.lower, reading.tokens.lower[phrase.head]
    if word not in _IN_SHORT or lower[phrase.first : phrase.head] != ["the"] or lower[phrase.after : phrase.after + 1] in _MORE:
        return None
    meant: set[str | None] = set()
    named: Phrase | None = phrase
    while named is not None and len(meant) < _AMBIGUOUS and (named := last_named(reading, named, word)) is not None:
        meant.add(entity_of(reading.sentence_at(named.first), named))
    found = meant.pop() if len(meant) == 1 else None
    return found if found is not None and found.startswith("body:") else None


_AMBIGUOUS = 2
_MORE = (["of"], ["for"], ["on"], ["to"], ["in"], ["that"], ["which"])
_IN_SHORT = frozenset(("assembly", "commission", "committee", "court", "department", "ministry", "secretariat", "tribunal"))
"""Words for institutions that news takes up alone; an agency or service may be who tells the news."""


def mission_named(
    phrase: Phrase, sentence: Sentence, reading: Reading, within: Callable[[int, int], list[Mention]], known: Callable[[str], AnyEntity]
) -> str | None:
    """For "NATO's KFOR mission" give KFOR, for "the mission" the one mission that has just been named: "UNMISS".

    Args:
        phrase: the words.
        sentence: their sentence.
        reading: the text as read.
        within: gives the mentions that begin among the given tokens.
        known: gives an entity by its id.
    """
    beside = next((one for one in within(phrase.first, phrase.head) if one.after == phrase.head and one.kind == "body"), None)
    if beside is not None:
        return beside.entity
    if reading.tokens.lower[phrase.first : phrase.after] != ["the", "mission"]:
        return None
    heard = within(reading.sentences[max(0, sentence.index - SENTENCES_BACK)].first, phrase.first)
    named = {one.entity for one in heard if one.kind == "body" and one.entity is not None}
    missions = {one for one in named if "mission" in known(one).name.lower().split()}
    return missions.pop() if len(missions) == 1 else None


def is_short(mention: Mention, reading: Reading) -> bool:
    """Tell whether a name of one word with an article stands alone: "the Mission", and not "the Mission to Ukraine"."""
    is_alone = mention.after == mention.first + 1 and reading.tokens.lower[mention.first - 1 : mention.first] == ["the"]
    return is_alone and reading.tokens.lower[mention.after : mention.after + 1] not in (["of"], ["for"], ["on"], ["to"], ["in"])


def is_determined(mention: Mention, reading: Reading) -> bool:
    """Tell whether a definite article or possessive stands right before a description, or before one word before it."""
    before = reading.tokens.lower[max(0, mention.first - 2) : mention.first]
    return not _DETERMINERS.isdisjoint(before)


def group_meant(
    mention: Mention, before: Iterable[Mention], reading: Reading, group_of: Callable[[Mention], str | None], kind_of: Callable[[str], str]
) -> str | None:
    """For "the group" and "the medical group" give the last armed group or association that the text has named.

    Args:
        mention: the description.
        before: the mentions before it, the nearest first.
        reading: the text as read.
        group_of: gives the organisation that a mention speaks of.
        kind_of: gives the kind of an organisation.
    """
    lower = reading.tokens.lower
    if mention.after < len(lower) and lower[mention.after] in _NO_SUBJECT:
        return None
    word = lower[mention.first - 1]
    kind = _KINDS_OF_GROUP.get(word)
    if word not in _DETERMINERS and kind is None:
        return None
    monitor: Mention | None = None
    for one in before:
        entity = group_of(one)
        if entity is None or (kind or kind_of(entity)) != kind_of(entity) or kind_of(entity) == "media":
            continue
        if monitor is None and kind is None and kind_of(entity) == "other" and _tells_of_claim(one, reading):
            monitor = one
        elif monitor is None or (kind_of(entity) == "armed_group" and one.first >= reading.sentence_at(monitor.first).first):
            return entity
    return group_of(monitor) if monitor is not None else None


def _tells_of_claim(group: Mention, reading: Reading) -> bool:
    """Whether an organisation only tells who has claimed an attack: "JNIM claimed the raid, according to SITE Intelligence Group"."""
    before = reading.tokens.lower[max(0, group.first - 3) : group.first]
    return before[-2:] == ["according", "to"] and not _CLAIMS.isdisjoint(reading.sentence_at(group.first).vocabulary)


_CLAIMS = frozenset(("claim", "claimed", "claims"))
