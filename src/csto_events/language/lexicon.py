"""The lexicon: what English words are, before any text is read.

The data stand in `data/*.tsv`. Inflected forms are not stored but made from the lemma and its irregular forms. Where two verbs share a
form ("found"), the earlier row has it.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Literal, TypeVar, get_args

from csto_events.language.date_words import date_words
from csto_events.language.entries import (
    Abbreviation,
    Before,
    Cue,
    CueStatus,
    Frame,
    Group,
    Lexicon,
    Multiword,
    NounKind,
    Part,
    PersonNoun,
    Pronoun,
    Stance,
    Title,
    TitleKind,
    Word,
)
from csto_events.language.inflection import gerund_of, guess, past_of, plural_of
from csto_events.language.tables import Row, Table, split
from csto_events.language.tags import (
    ABBREVIATION,
    ADJECTIVE,
    ADVERB,
    AUXILIARY,
    BASE,
    CLASSES,
    CLOSED,
    COLLECTIVE,
    CONDITIONAL,
    COORDINATOR,
    DETERMINER,
    GERUND,
    INTENSIFIER,
    INTERROGATIVE,
    MODAL,
    MODIFIER,
    NEGATION,
    NEVER_NOUN,
    NOUN,
    NUMERAL,
    PARTICIPLE,
    PARTICLE,
    PAST,
    PERSON,
    PLURAL,
    POSSESSIVE,
    PREPOSITION,
    PRESENT,
    PRONOUN,
    QUANTIFIER,
    RELATIVE,
    REPORTIVE,
    SUBORDINATOR,
    TIME,
    TITLE,
)

__all__ = [
    "ABBREVIATION",
    "ADJECTIVE",
    "ADVERB",
    "AUXILIARY",
    "BASE",
    "CLOSED",
    "COLLECTIVE",
    "CONDITIONAL",
    "COORDINATOR",
    "DETERMINER",
    "GERUND",
    "INTENSIFIER",
    "INTERROGATIVE",
    "MODAL",
    "MODIFIER",
    "NEGATION",
    "NEVER_NOUN",
    "NOUN",
    "NUMERAL",
    "PARTICIPLE",
    "PARTICLE",
    "PAST",
    "PERSON",
    "PLURAL",
    "POSSESSIVE",
    "PREPOSITION",
    "PRESENT",
    "PRONOUN",
    "QUANTIFIER",
    "RELATIVE",
    "REPORTIVE",
    "SUBORDINATOR",
    "TIME",
    "TITLE",
    "Abbreviation",
    "Before",
    "Cue",
    "CueStatus",
    "Frame",
    "Group",
    "Lexicon",
    "Multiword",
    "NounKind",
    "Part",
    "PersonNoun",
    "Pronoun",
    "Stance",
    "Title",
    "TitleKind",
    "Word",
    "forms_by_lemma",
    "gerund_of",
    "guess",
    "lexicon",
    "load_lexicon",
    "past_of",
    "plural_of",
]

_Item = TypeVar("_Item")

_YES_NO = ("y", "n")
_PERSONS: Mapping[str, Literal[1, 2, 3]] = MappingProxyType({"1": 1, "2": 2, "3": 3})
_NUMBERS: tuple[Literal["singular", "plural", "any"], ...] = ("singular", "plural", "any")
_GENDERS: tuple[Literal["masculine", "feminine", "neuter", "any"], ...] = ("masculine", "feminine", "neuter", "any")
_HEADED: tuple[Part, ...] = ("noun", "adjective")
_PARTS: tuple[Part, ...] = get_args(Part)
_FRAMES: tuple[Frame, ...] = get_args(Frame)
_STANCES: tuple[Stance, ...] = get_args(Stance)
_STATUSES: tuple[CueStatus, ...] = get_args(CueStatus)
_GROUPS: tuple[Group, ...] = get_args(Group)
_NOUN_KINDS: tuple[NounKind, ...] = get_args(NounKind)
_TITLE_KINDS: tuple[TitleKind, ...] = get_args(TitleKind)
_BEFORE: tuple[Before, ...] = get_args(Before)
_Content = tuple[frozenset[Frame], tuple[str, ...]]

_FUNCTION_WORDS = Table("function_words.tsv", ("word", "classes", "lemma", "features", "example", "source"), optional=frozenset({"lemma", "features"}))
_VERBS = Table("verbs.tsv", ("lemma", "past", "participle", "gerund", "noun", "spelling"), optional=frozenset({"past", "participle", "gerund", "spelling"}))
_NOUNS = Table("nouns.tsv", ("singular", "plural"), optional=frozenset({"plural"}))
_ADJECTIVES = Table("adjectives.tsv", ("word",))
_REPORTING = Table(
    "reporting.tsv",
    ("word", "part", "frames", "preposition", "stance", "status", "example", "source"),
    key=2,
    optional=frozenset({"frames", "preposition"}),
)
_PERSON_NOUNS = Table("person_nouns.tsv", ("singular", "plural", "group", "kind", "example", "source"), key=2, optional=frozenset({"singular"}))
_TITLES = Table("titles.tsv", ("title", "class", "example"))
_ABBREVIATIONS = Table("abbreviations.tsv", ("abbreviation", "before", "example"))


class _Entries:
    """Words under construction: the tags of all readings are united, the first lemma stays."""

    def __init__(self) -> None:
        self.tags: dict[str, int] = {}
        self.verbs: dict[str, str] = {}
        self.nouns: dict[str, str] = {}

    def add(self, text: str, tags: int, verb: str = "", noun: str = "") -> None:
        self.tags[text] = self.tags.get(text, 0) | tags
        if verb:
            self.verbs.setdefault(text, verb)
        if noun:
            self.nouns.setdefault(text, noun)

    def noun(self, singular: str, plural: str, tags: int = 0) -> None:
        if singular:
            self.add(singular, NOUN | tags, "", singular)
        if plural:
            self.add(plural, NOUN | PLURAL | tags, "", singular or plural)

    def united_tags(self) -> dict[str, int]:
        return {text: tags & ~NEVER_NOUN if tags & NOUN else tags for text, tags in self.tags.items()}


def _classes(row: Row, cell: str) -> int:
    tags = 0
    for name in split(cell):
        tags |= CLASSES[row.one_of("class", name, CLASSES)]
    return tags


def _by_first(words: Iterable[tuple[tuple[str, ...], _Item]]) -> dict[str, tuple[_Item, ...]]:
    """Sort what has several words under the first of them, the longest first."""
    table: dict[str, list[_Item]] = {}
    for sequence, item in sorted(words, key=lambda pair: -len(pair[0])):
        table.setdefault(sequence[0], []).append(item)
    return {first: tuple(items) for first, items in table.items()}


def _load_function_words(folder: Traversable, entries: _Entries) -> tuple[dict[str, Pronoun], dict[str, tuple[Multiword, ...]]]:
    pronouns: dict[str, Pronoun] = {}
    multiwords: list[Multiword] = []
    for row in _FUNCTION_WORDS.rows(folder):
        text, classes, lemma, features = row.cells[:4]
        tags = _classes(row, classes)
        if features:
            pronouns[text] = _pronoun(row, features)
        if " " in text:
            multiwords.append(Multiword(tuple(text.split()), tags))
        else:
            _add_function_word(entries, text, tags, lemma)
    return pronouns, _by_first((entry.words, entry) for entry in multiwords)


def _add_function_word(entries: _Entries, text: str, tags: int, lemma: str) -> None:
    if tags & NOUN:
        entries.add(text, tags, noun=lemma or text)
    else:
        entries.add(text, tags | NEVER_NOUN, verb=lemma)


def _pronoun(row: Row, features: str) -> Pronoun:
    parts = features.split()
    if len(parts) != 3:
        raise row.error(f"found the features {features!r}; give person, number and gender, as in '3 singular feminine'")
    person, number, gender = parts
    return Pronoun(
        person=_PERSONS[row.one_of("person", person, _PERSONS)],
        number=row.one_of("number", number, _NUMBERS),
        gender=row.one_of("gender", gender, _GENDERS),
    )


def _load_verbs(folder: Traversable, entries: _Entries) -> frozenset[str]:
    """Add the forms of every verb, those of its other spelling too; give the lemmas."""
    lemmas = set()
    for row in _VERBS.rows(folder):
        lemma, past, participle, gerund, noun, spelling = row.cells
        lemmas.add(lemma)
        is_noun = row.one_of("noun", noun, _YES_NO) == "y"
        _add_verb(entries, lemma, lemma, is_noun)
        if past or gerund:
            _add_irregular(entries, lemma, split(past), split(participle), split(gerund))
        else:
            _add_regular(entries, lemma, lemma)
        for other in split(spelling):
            _add_verb(entries, other, lemma, is_noun)
            _add_regular(entries, other, lemma)
    return frozenset(lemmas)


def _add_verb(entries: _Entries, spelt: str, lemma: str, is_noun: bool) -> None:
    if is_noun:
        entries.add(spelt, BASE | NOUN, lemma, lemma)
        entries.add(plural_of(spelt), PRESENT | NOUN | PLURAL, lemma, lemma)
    else:
        entries.add(spelt, BASE | NEVER_NOUN, lemma)
        entries.add(plural_of(spelt), PRESENT | NEVER_NOUN, lemma)


def _add_regular(entries: _Entries, spelt: str, lemma: str) -> None:
    entries.add(past_of(spelt), PAST | PARTICIPLE, lemma)
    entries.add(gerund_of(spelt), GERUND, lemma)


def _add_irregular(entries: _Entries, lemma: str, pasts: list[str], participles: list[str], gerunds: list[str]) -> None:
    pasts = pasts or [past_of(lemma)]
    for form in pasts:
        entries.add(form, PAST if form.endswith("ed") else PAST | NEVER_NOUN, lemma)
    for form in participles or pasts:
        entries.add(form, PARTICIPLE, lemma)
    for form in gerunds or [gerund_of(lemma)]:
        entries.add(form, GERUND, lemma)


def _load_nouns(folder: Traversable, entries: _Entries) -> None:
    for row in _NOUNS.rows(folder):
        singular, plural = row.cells
        entries.noun(singular, "" if plural == "-" else plural or plural_of(singular))
    for row in _ADJECTIVES.rows(folder):
        entries.add(row.cells[0], ADJECTIVE)


def _load_cues(folder: Traversable, entries: _Entries, lemmas: frozenset[str]) -> dict[Part, list[Cue]]:
    cues: dict[Part, list[Cue]] = {part: [] for part in _PARTS}
    contents: dict[tuple[str, str], _Content] = {}
    for row in _REPORTING.rows(folder):
        cue = _cue(row, contents)
        if cue.part == "verb" and cue.words[0] not in lemmas:
            raise row.error(f"the verb {cue.words[0]!r} is not in {_VERBS.name}; add it there")
        if len(cue.words) == 1 and cue.part == "noun":
            entries.noun(cue.word, "" if cue.word in entries.tags else plural_of(cue.word))
        elif len(cue.words) == 1 and cue.part == "adjective":
            entries.add(cue.word, ADJECTIVE)
        cues[cue.part].append(cue)
    return cues


def _cue(row: Row, contents: dict[tuple[str, str], _Content]) -> Cue:
    word, part, frames, preposition, stance, status, example, source = row.cells
    content = contents.get((frames, preposition))
    if content is None:
        content = contents[frames, preposition] = _content(row, frames, preposition)
    return Cue(
        word=word,
        words=tuple(word.replace("'s", " 's").split()) if " " in word else (word,),
        part=row.one_of("part", part, _PARTS),
        frames=content[0],
        prepositions=content[1],
        stance=row.one_of("stance", stance, _STANCES),
        status=row.one_of("status", status, _STATUSES),
        example=example,
        source=source,
    )


def _content(row: Row, frames: str, preposition: str) -> _Content:
    """Read how the content follows: the frames, and what goes before a noun or gerund."""
    known = frozenset(row.one_of("frame", frame, _FRAMES) for frame in split(frames))
    if known.isdisjoint(("noun", "gerund")):
        if preposition:
            raise row.error("a preposition without the frame noun or gerund; add the frame or leave the preposition out")
        return known, ()
    return known, tuple("" if one == "-" else one for one in split(preposition)) or ("",)


def _load_person_nouns(folder: Traversable, entries: _Entries) -> dict[str, PersonNoun]:
    people: dict[str, PersonNoun] = {}
    for row in _PERSON_NOUNS.rows(folder):
        singular, plural, group, kind = row.cells[:4]
        person = PersonNoun(singular, plural, row.one_of("group", group, _GROUPS), row.one_of("kind", kind, _NOUN_KINDS))
        entries.noun(singular, plural, PERSON | (COLLECTIVE if person.kind == "collective" else 0))
        for form in {singular, plural} - {""}:
            if people.setdefault(form, person) is not person:
                raise row.error(f"{form!r} is a form of another row; leave one of them out")
    return people


_TITLE_TAGS: Mapping[TitleKind, int] = MappingProxyType(
    {
        "office": TITLE | NOUN | PERSON,
        "honorific": TITLE,
        "rank": TITLE | NOUN | PERSON,
        "modifier": MODIFIER,
        "pattern": TITLE | NOUN | PERSON,
    }
)


def _load_titles(folder: Traversable, entries: _Entries) -> dict[str, Title]:
    titles: dict[str, Title] = {}
    for row in _TITLES.rows(folder):
        text, name = row.cells[:2]
        kind = row.one_of("class", name, _TITLE_KINDS)
        titles[text] = Title(text, kind)
        tags = _TITLE_TAGS[kind]
        if " " not in text and tags & NOUN and "." not in text:
            entries.noun(text, "" if "-" in text or text in entries.tags else plural_of(text), tags)
        elif " " not in text:
            entries.add(text, tags)
    return titles


def _load_abbreviations(folder: Traversable, entries: _Entries) -> dict[str, Abbreviation]:
    table: dict[str, Abbreviation] = {}
    for row in _ABBREVIATIONS.rows(folder):
        text, before = row.cells[:2]
        if not text.endswith("."):
            raise row.error(f"{text!r} has no full stop at its end; print it with one")
        table[text.lower()] = Abbreviation(text, row.one_of("before", before, _BEFORE))
        entries.add(text.lower(), ABBREVIATION)
    return table


def load_lexicon(folder: Traversable) -> Lexicon:
    """Read a lexicon from a folder that holds all its files.

    Args:
        folder: where `verbs.tsv` and the other files stand.

    Returns:
        The lexicon.

    Raises:
        RegistryError: a row that cannot be read. The message names the file, the line and what would mend it.

    Example:
        >>> load_lexicon(files("csto_events.language").joinpath("data")).verbs["went"]
        'go'
    """
    entries = _Entries()
    pronouns, multiwords = _load_function_words(folder, entries)
    lemmas = _load_verbs(folder, entries)
    people = _load_person_nouns(folder, entries)
    titles = _load_titles(folder, entries)
    _load_nouns(folder, entries)
    cues = _load_cues(folder, entries, lemmas)
    abbreviations = _load_abbreviations(folder, entries)
    return Lexicon(
        tags=entries.united_tags(),
        verbs=entries.verbs,
        nouns=entries.nouns,
        verb_cues=_single(cues["verb"]),
        noun_cues=_single(cues["noun"]),
        adjective_cues=_single(cues["adjective"]),
        verb_phrases=_several(cues["verb"]),
        phrases=_several([*cues["preposition"], *cues["phrase"], *(cue for part in _HEADED for cue in cues[part] if len(cue.words) > 1)], one=True),
        person_nouns=MappingProxyType(people),
        titles=MappingProxyType(titles),
        abbreviations=MappingProxyType(abbreviations),
        pronouns=MappingProxyType(pronouns),
        multiwords=MappingProxyType(multiwords),
    )


def _single(cues: list[Cue]) -> Mapping[str, Cue]:
    return MappingProxyType({cue.word: cue for cue in cues if len(cue.words) == 1})


def _several(cues: list[Cue], one: bool = False) -> Mapping[str, tuple[Cue, ...]]:
    return MappingProxyType(_by_first((cue.words, cue) for cue in cues if one or len(cue.words) > 1))


@cache
def forms_by_lemma() -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]:
    """Give the forms of every verb and of every noun, by the lemma.

    Returns:
        Two mappings, of verbs and of nouns.

    Example:
        >>> verbs, nouns = forms_by_lemma()
        >>> sorted(verbs["send"])
        ['send', 'sending', 'sends', 'sent']
    """
    return _inverted(lexicon().verbs), _inverted(lexicon().nouns)


def _inverted(lemmas: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    forms: dict[str, list[str]] = {}
    for form, lemma in lemmas.items():
        forms.setdefault(lemma, []).append(form)
    return {lemma: tuple(found) for lemma, found in forms.items()}


def verb_forms(lemmas: Iterable[str]) -> frozenset[str]:
    """Give every form of some verbs.

    Example:
        >>> sorted(verb_forms(["meet"]))
        ['meet', 'meeting', 'meets', 'met']
    """
    verbs, _ = forms_by_lemma()
    return frozenset(form for lemma in lemmas for form in verbs.get(lemma, ()))


@cache
def days_and_people() -> frozenset[str]:
    """Give the words for days and people, which the relative pronoun "that" hardly ever stands for."""
    return frozenset((*date_words()["weekday"], *lexicon().person_nouns))


@cache
def lexicon() -> Lexicon:
    """Give the lexicon of this package, read at the first call.

    Returns:
        The same object at every call.

    Example:
        >>> lexicon() is lexicon()
        True
    """
    return load_lexicon(files("csto_events.language").joinpath("data"))
