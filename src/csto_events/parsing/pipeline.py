"""The way of a text: tokens, names, rules, attribution and status, assembly."""

from collections.abc import Container, Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import chain

import attrs

from csto_events.deadline import check, within
from csto_events.errors import LimitExceededError
from csto_events.language.lexicon import lexicon
from csto_events.language.reading import CHECKED, Reading, Sentence
from csto_events.language.segment import lay_out
from csto_events.language.tokens import Tokens, tokenise
from csto_events.memory import without_collection
from csto_events.model import Bundle, Document, Limits, PassedOver, Reason, RecordKind
from csto_events.model.checks import copied
from csto_events.model.parsed import bundle_of_one
from csto_events.model.walk import referred
from csto_events.parsing.assemble import Assembly, coded_sentences
from csto_events.parsing.boilerplate import boilerplate
from csto_events.parsing.candidate import Candidate, Passed, Rule
from csto_events.parsing.document import TextFormat, document_of
from csto_events.parsing.languages import language_of
from csto_events.parsing.ledger import Lines, ledger, looked_at
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules import RULES
from csto_events.parsing.said import first_person
from csto_events.parsing.when.timing import Dates
from csto_events.parsing.who import names as naming
from csto_events.parsing.who.capitals import with_capitals
from csto_events.parsing.who.coreference import Names
from csto_events.parsing.who.mentions import Mention
from csto_events.parsing.who.office_holders import with_offices
from csto_events.registry import Registry

_DEFAULT_LIMITS = Limits()


def parse(
    text: str | bytes | Document,
    *,
    published: str | date | None = None,
    url: str | None = None,
    title: str | None = None,
    format: TextFormat | None = None,
    registry: Registry | None = None,
    rules: Sequence[Rule] = RULES,
    limits: Limits | None = None,
) -> Bundle:
    """Read a text and give what it claims.

    Args:
        text: the text, its UTF-8 bytes, a page of HTML, or a document that has its text.
        published: when it was published; dates that the text gives in part are supplied from it.
        url: where it was published.
        title: its headline.
        format: `text` or `html`; None to take for HTML what begins like it.
        registry: what is known before reading; the registry of the package if none is given.
        rules: the extraction rules; their order does not matter.
        limits: how large it may be, and how long it may take; the defaults where None.

    Returns:
        A bundle of one document.

    Raises:
        InputError: for bytes that are no UTF-8, a document without text, or a page without article.
        LimitExceededError: for a text longer than `Limits.text_length`, or one that takes longer than `Limits.seconds`.
        MissingExtraError: for a page, where the extra `html` is not installed.
        ModelError: for a lone surrogate in the text, or a `published` that is no date.

    Example:
        >>> bundle = parse("The CSTO sent 100 peacekeepers to Kazakhstan.")
        >>> bundle.records[0].host
        'state:KAZ'
    """
    limits = limits or _DEFAULT_LIMITS
    with within(limits.seconds), without_collection():
        document = document_of(text, format=format, published=published, url=url, title=title, limits=limits)
        words = document.text or ""
        if len(words) > limits.text_length:
            raise LimitExceededError("text_length", limits.text_length, len(words))
        if not words.strip():
            return Bundle(documents=(document,)) if words else Bundle()
        return _read(document, words, registry if registry is not None else Registry.default(), rules)


def understand(document: Document, text: str, registry: Registry) -> tuple[Reading, Names] | None:
    """Find the sentences and names of a text, before any rule looks at it.

    Args:
        document: the document.
        text: its text.
        registry: what is known before reading.

    Returns:
        The text as read and who is meant in it; None where there is nothing to read, or it is not English.

    Example:
        >>> reading, names = understand(Document.of("Zas left."), "Zas left.", Registry.default())
        >>> len(reading.sentences), names.mentions[0].entity
        (1, 'person:stanislav-zas')
    """
    tokens = tokenise(text)
    layout = lay_out(tokens)
    if not layout.sentences or not _is_english(tokens):
        return None
    mentions = naming.find(tokens, registry, layout.headlines)
    reading = Reading(tokens, layout, _of_names(mentions))
    if "capital" in reading.vocabulary:
        mentions = with_capitals(tokens, mentions, registry, document.published)
    return reading, Names(mentions, reading, document, registry)


def _of_names(mentions: Sequence[Mention]) -> list[int]:
    """The tokens of mentions that are a name; of a title only whose it is: "the US ambassador"."""
    tokens: list[int] = []
    for mention in mentions:
        owner = mention.owner
        if mention.kind not in _NO_NAMES:
            tokens += range(mention.first, mention.after)
        elif owner is not None and owner.kind in ("state", "organisation"):
            tokens += range(owner.first, owner.after)
    return tokens


def _read(document: Document, text: str, registry: Registry, rules: Sequence[Rule]) -> Bundle:
    read = understand(document, text, registry)
    return claims(document, *read, rules=rules) if read is not None else _unread_document(document, text)


def claims(document: Document, reading: Reading, names: Names, *, rules: Sequence[Rule], further: Sequence[Candidate] = ()) -> Bundle:
    """Read what a text claims, once its sentences and names are known.

    Args:
        document: the document.
        reading: its text as read.
        names: who is meant in it.
        rules: the extraction rules.
        further: candidates that something else found in the same reading; they are treated like those of rules.

    Returns:
        A bundle of one document.
    """
    idle = boilerplate(reading)
    calls = _calls(tuple(rules))
    calling = _calling(calls, reading)
    candidates, passed = _apply(calls, calling, names, idle)
    assembly = Assembly(document, reading, names, Dates(document, reading))
    records = assembly.records([*candidates, *further])
    coded = coded_sentences(records, reading)
    lines = _unread(calls, calling, coded, idle)
    looked_at(lines, (*passed, *assembly.passed), coded)
    entities = with_offices(names.entities(referred(records)), records)
    return bundle_of_one(_in_english(document), entities, records, ledger(lines, document))


def _unread_document(document: Document, text: str) -> Bundle:
    tokens = tokenise(text)
    sentences = lay_out(tokens).sentences
    if not sentences:
        return Bundle(documents=(document,))
    language = document.language or language_of(tokens.lower[:2000])
    why = PassedOver(evidence=document.evidence(*tokens.span(*sentences[0])), reason="not_english")
    return Bundle(documents=(attrs.evolve(document, language=language),), passed_over=(why,))


_NO_NAMES = frozenset(("title", "pronoun", "description"))


def _in_english(document: Document) -> Document:
    return document if document.language else copied(document, language="en")


@attrs.frozen
class _Calls:
    """What the words of a text call for."""

    words: frozenset[str]
    """The words that call for any rule."""
    order: Sequence[Rule]
    """The rules in the order in which they are asked: what is said first, and last what needs to know for whom "we" stands."""
    groups: Sequence[int]
    """The group of each of them; those of one group are called for by the same words."""
    called: Mapping[str, tuple[int, ...]]
    """The groups that each word calls for."""
    kinds: Mapping[str, tuple[tuple[RecordKind, str], ...]]
    """The record types that each word calls for and the first rule by name; none for a mark alone, of which its rule says what it passed over."""


@lru_cache(maxsize=16)
def _calls(rules: tuple[Rule, ...]) -> _Calls:
    order = sorted(rules, key=_stage)
    groups: dict[frozenset[str], int] = {}
    first_rules: dict[RecordKind, dict[str, str]] = {}
    for number in sorted(range(len(order)), key=lambda number: order[number].name, reverse=True):
        words = order[number].triggers()
        groups.setdefault(words, len(groups))
        first_rules.setdefault(order[number].kind, {}).update(dict.fromkeys(words, order[number].name))
    called: dict[str, tuple[int, ...]] = {}
    for words, group in groups.items():
        called.update({word: (*called.get(word, ()), group) for word in words})
    kinds: dict[str, tuple[tuple[RecordKind, str], ...]] = dict.fromkeys(called, ())
    for kind, of_kind in sorted(first_rules.items()):
        kinds.update({word: (*kinds[word], (kind, name)) for word, name in of_kind.items() if word[0].isalnum()})
    return _Calls(words=frozenset(called), order=order, groups=[groups[rule.triggers()] for rule in order], called=called, kinds=kinds)


def _calling(calls: _Calls, reading: Reading) -> list[tuple[Sentence, frozenset[str]]]:
    """The sentences that hold words which call for rules, and these words."""
    calling = calls.words & reading.vocabulary
    return [(sentence, words) for sentence in reading.sentences if (words := calling & sentence.vocabulary)]


def _passages(calls: _Calls, calling: Iterable[tuple[Sentence, frozenset[str]]], names: Names) -> list[list[Passage]]:
    """The sentences that call for each group of rules, as rules see them."""
    called: list[list[Passage]] = [[] for _ in calls.groups]
    groups_of = calls.called
    for sentence, words in calling:
        passage = Passage(sentence, names)
        for word in words:
            for group in groups_of[word]:
                passages = called[group]
                if not passages or passages[-1] is not passage:
                    passages.append(passage)
    return called


def _apply(calls: _Calls, calling: Sequence[tuple[Sentence, frozenset[str]]], names: Names, idle: Container[int]) -> tuple[list[Candidate], list[Passed]]:
    candidates: list[Candidate] = []
    passed: list[Passed] = []
    called = _passages(calls, ((sentence, words) for sentence, words in calling if sentence.index not in idle), names)
    asked = list(zip(calls.order, calls.groups, strict=True))
    for stage in (_WHAT_IS_SAID, _WHO_IS_KNOWN, _ALL_ARE_KNOWN):
        if stage == _WHO_IS_KNOWN and "i" in names.reading.vocabulary:
            first_person.with_speakers(candidates, names)
        if stage == _ALL_ARE_KNOWN and not first_person.WORDS.isdisjoint(names.reading.vocabulary):
            first_person.with_first_person((one for one in candidates if one.kind == "statement"), names)
        for rule, group in asked:  # one rule after another: the program of a rule is then at hand for all of its sentences
            if called[group] and _stage(rule) == stage:
                _find(rule, called[group], candidates, passed)
    return candidates, passed


_WHAT_IS_SAID, _WHO_IS_KNOWN, _ALL_ARE_KNOWN = range(3)
"""The stages of the rules: what is said, what may need to know who says "I", and what needs to know for whom "we" stands."""


def _stage(rule: Rule) -> int:
    return _ALL_ARE_KNOWN if rule.kind in first_person.KINDS else _WHO_IS_KNOWN if rule.kind != "statement" else _WHAT_IS_SAID


def _find(rule: Rule, passages: Sequence[Passage], candidates: list[Candidate], passed: list[Passed]) -> None:
    """Ask one rule about its sentences."""
    name, find = rule.name, rule.find
    for start in range(0, len(passages), CHECKED):
        check()
        for found in chain.from_iterable(map(find, passages[start : start + CHECKED])):
            found.rule = name
            if isinstance(found, Candidate):
                candidates.append(found)
            else:
                passed.append(found)


def _unread(calls: _Calls, calling: Sequence[tuple[Sentence, frozenset[str]]], coded: Mapping[int, Container[str]], idle: Container[int]) -> Lines:
    """Every trigger, once a sentence, as a line of the ledger to be: it stays there only if nothing better is known of it."""
    lines: Lines = {}
    kinds_of = calls.kinds
    for sentence, words in calling:
        first, index, coded_here = sentence.first, sentence.words.index, coded.get(sentence.index, ())
        reason: Reason = "boilerplate" if sentence.index in idle else "unresolved"
        is_open, here = reason == "unresolved", lines.setdefault(sentence, {})
        for word in words:
            at = -1
            for kind, rule in kinds_of[word]:
                if kind not in coded_here:
                    at = at if at >= 0 else first + index(word)
                    here[kind, word] = is_open, (at, at + 1), rule, reason
    return lines


_ENGLISH = frozenset(
    (
        "the",
        "of",
        "and",
        "that",
        "with",
        "is",
        "for",
        "by",
        "has",
        "have",
        "from",
        "were",
        "which",
        "not",
        "be",
        "it",
        "his",
        "their",
        "this",
        "are",
        "had",
        "they",
        "would",
        "will",
        "been",
        "who",
        "said",
    )
)
"""Words that hardly another language of the Latin alphabet has, and of which English prose is a quarter."""


def _is_english(tokens: Tokens) -> bool:
    """Whether enough of the words are English function words; a few words alone are taken for English where they can be."""
    lower = tokens.lower[:2000]
    known = 0
    for start in range(0, len(lower), 200):
        known += sum(map(_ENGLISH.__contains__, lower[start : start + 200]))
        if known * 15 >= len(lower):
            return True  # whatever of them is no word
    words = [word for word in lower if word[0].isalpha()]
    if 20 <= len(words) < 200 and 2 * sum(map(lexicon().tags.__contains__, words)) >= len(words):
        return True  # a few terse lines, nearly all of whose words are English
    if len(words) < 20:
        small = {word for word in tokens.words if word[0].islower()}  # "Nicușor Dan met Maia Sandu in Chișinău on Monday": names may have any letters
        return known > 0 or all(map(str.isascii, words)) or (len(small) > 1 and small <= lexicon().tags.keys())
    return known * 15 >= len(words)
