"""The lexicon: what English words are, before any text is read.

The data stand in `data/*.tsv`: a header line, tab separated cells, lines with `#` in front that are not read. Inflected forms are not
stored but made from the lemma and its irregular forms. Where two verbs share a form ("found"), the earlier row has it.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Literal, TypeVar, get_args

import attrs

from csto_events.errors import RegistryError

# The tags of a surface form, merged over its readings: "report" is BASE | NOUN, "left" is PAST | PARTICIPLE | ADJECTIVE.
BASE = 1 << 0
PRESENT = 1 << 1  # the form in -s; BASE is the other one
PAST = 1 << 2
PARTICIPLE = 1 << 3  # the past participle
GERUND = 1 << 4  # the form in -ing, whatever it does
NOUN = 1 << 5
ADJECTIVE = 1 << 6
ADVERB = 1 << 7
DETERMINER = 1 << 8
PREPOSITION = 1 << 9
PRONOUN = 1 << 10
COORDINATOR = 1 << 11
SUBORDINATOR = 1 << 12
AUXILIARY = 1 << 13
MODAL = 1 << 14
NEGATION = 1 << 15
RELATIVE = 1 << 16
PERSON = 1 << 17
PLURAL = 1 << 18
TITLE = 1 << 19
POSSESSIVE = 1 << 20
COLLECTIVE = 1 << 21
ABBREVIATION = 1 << 22
INTENSIFIER = 1 << 23  # very, more, too: goes before an adjective or adverb
NEVER_NOUN = 1 << 24  # no noun, whatever stands before it
QUANTIFIER = 1 << 25  # many, several, most
CONDITIONAL = 1 << 26  # if, unless, whether
INTERROGATIVE = 1 << 27
NUMERAL = 1 << 28
PARTICLE = 1 << 29  # up, out, off after a verb
MODIFIER = 1 << 30  # acting, deputy, former before a title
TIME = 1 << 31  # yesterday, Monday, week
REPORTIVE = 1 << 32  # reportedly, allegedly: somebody unnamed says so

_CLASSES: Mapping[str, int] = MappingProxyType(
    {
        "base": BASE,
        "present": PRESENT,
        "past": PAST,
        "participle": PARTICIPLE,
        "gerund": GERUND,
        "noun": NOUN,
        "adjective": ADJECTIVE,
        "adverb": ADVERB,
        "determiner": DETERMINER,
        "preposition": PREPOSITION,
        "pronoun": PRONOUN,
        "coordinator": COORDINATOR,
        "subordinator": SUBORDINATOR,
        "auxiliary": AUXILIARY,
        "modal": MODAL,
        "negation": NEGATION,
        "relative": RELATIVE,
        "plural": PLURAL,
        "possessive": POSSESSIVE,
        "intensifier": INTENSIFIER,
        "quantifier": QUANTIFIER,
        "conditional": CONDITIONAL,
        "interrogative": INTERROGATIVE,
        "numeral": NUMERAL,
        "particle": PARTICLE,
        "time": TIME,
        "reportive": REPORTIVE,
    }
)

Part = Literal["verb", "noun", "adjective", "preposition", "phrase"]
Frame = Literal["that", "bare", "infinitive", "gerund", "noun", "quotation", "small_clause", "as", "question", "to_person"]
Stance = Literal["speech", "belief", "intention", "perception"]
CueStatus = Literal["reported", "denied", "retracted"]
Group = Literal["people", "civilians", "security_forces", "attackers", "children", "women", "officials", "medics", "journalists", "protesters", "other"]
NounKind = Literal["count", "plural", "collective"]
TitleKind = Literal["office", "honorific", "rank", "modifier", "pattern"]
Before = Literal["name", "number", "any"]


@attrs.frozen(slots=True)
class Word:
    """A surface form and all that it can be.

    Example:
        >>> word = lexicon().words["said"]
        >>> word.verb, bool(word.tags & PAST), bool(word.tags & NOUN)
        ('say', True, False)
    """

    text: str
    """The form in lower case, with straight apostrophes."""
    tags: int
    """The tags of all its readings."""
    verb: str = ""
    """The lemma of its reading as a verb, or nothing."""
    noun: str = ""
    """The lemma, singular, of its reading as a noun, or nothing."""


@attrs.frozen
class Cue:
    """A word, or several, that makes somebody responsible for a content.

    Example:
        >>> cue = lexicon().verb_cues["deny"]
        >>> cue.status, cue.stance, "that" in cue.frames, cue.prepositions
        ('denied', 'speech', True, ('',))
    """

    word: str
    """The lemma, or several words headed by it: `say`, `point out`, `in X's words`."""
    words: tuple[str, ...]
    """The same as tokens in lower case; `X` is the place of the speaker, `'s` stands alone."""
    part: Part
    """What part of speech its head is."""
    frames: frozenset[Frame]
    """In which forms the content follows."""
    prepositions: tuple[str, ...]
    """What goes before a content that is a noun or a gerund; the empty string is a direct object. Empty where no such content follows."""
    stance: Stance
    """What kind of holding the content it is."""
    status: CueStatus
    """How the speaker holds the content."""
    example: str
    """A sentence in which it attributes."""
    source: str
    """Where the class is described."""


@attrs.frozen
class PersonNoun:
    """A noun for people who can be counted, hurt, detained or sent.

    Example:
        >>> lexicon().person_nouns["servicemen"].singular
        'serviceman'
    """

    singular: str
    """The singular; empty for `troops`."""
    plural: str
    """The plural; the same word for `police`."""
    group: Group
    """What they are in a table of harm."""
    kind: NounKind
    """`count`; `plural` for what has no singular; `collective` for what is many without an ending."""


@attrs.frozen
class Title:
    """What stands before or after a name and says who its bearer is.

    Example:
        >>> lexicon().titles["prime minister"].kind
        'office'
    """

    text: str
    """In lower case, as it is printed."""
    kind: TitleKind
    """`pattern` is a head that takes "of" and a field, as in "minister of justice"."""


@attrs.frozen
class Abbreviation:
    """A word whose full stop ends no sentence.

    Example:
        >>> lexicon().abbreviations["no."].before
        'number'
    """

    text: str
    """As it is printed, with the stop."""
    before: Before
    """What must follow for the stop to be its own: a name, a number, anything."""


@attrs.frozen
class Pronoun:
    """What a pronoun or possessive can stand for.

    Example:
        >>> lexicon().pronouns["her"].gender
        'feminine'
    """

    person: Literal[1, 2, 3]
    """The first is the speaker."""
    number: Literal["singular", "plural", "any"]
    """`any` for "you"."""
    gender: Literal["masculine", "feminine", "neuter", "any"]
    """`neuter` is what "it" stands for."""


@attrs.frozen
class Multiword:
    """Several words that are one function word, as "because of".

    Example:
        >>> [entry.words for entry in lexicon().multiwords["in"] if entry.words[1] == "front"]
        [('in', 'front', 'of')]
    """

    words: tuple[str, ...]
    """Its tokens, in lower case."""
    tags: int
    """What it is as a whole."""


@attrs.frozen(kw_only=True)
class Lexicon:
    """All that is known about English words before a text is read.

    Example:
        >>> lexicon().words["deployed"].verb
        'deploy'
    """

    words: Mapping[str, Word]
    """Forms in lower case with straight apostrophes."""
    verb_cues: Mapping[str, Cue]
    """One-word cues by the lemma of the verb."""
    noun_cues: Mapping[str, Cue]
    """One-word cues by the singular of the noun."""
    adjective_cues: Mapping[str, Cue]
    """One-word cues by the adjective."""
    verb_phrases: Mapping[str, tuple[Cue, ...]]
    """Cues of several words by the lemma of the verb that begins them, the longest first."""
    phrases: Mapping[str, tuple[Cue, ...]]
    """Prepositions and other cues without a verb as head, by their first word, the longest first."""
    person_nouns: Mapping[str, PersonNoun]
    """Nouns for people, by singular and plural."""
    titles: Mapping[str, Title]
    """Titles in lower case, of one word or several."""
    abbreviations: Mapping[str, Abbreviation]
    """Abbreviations in lower case, with the stop."""
    pronouns: Mapping[str, Pronoun]
    """Personal pronouns and possessives."""
    multiwords: Mapping[str, tuple[Multiword, ...]]
    """Function words of several words, by the first, the longest first."""

    @property
    def cues(self) -> tuple[Cue, ...]:
        """Every cue, in the order of its part of speech and the file."""
        single = (*self.verb_cues.values(), *self.noun_cues.values(), *self.adjective_cues.values())
        return single + tuple(cue for table in (self.verb_phrases, self.phrases) for cues in table.values() for cue in cues)

    def word(self, lower: str) -> Word | None:
        """Look a form up.

        Args:
            lower: the form in lower case, with straight apostrophes.

        Returns:
            Its entry, or None where the lexicon has none; `guess` then says what its ending suggests.

        Example:
            >>> lexicon().word("xyzzy") is None
            True
        """
        return self.words.get(lower)


# ---- inflection

_VOWELS = frozenset("aeiou")


def _doubles(lemma: str) -> bool:
    """Say whether the last consonant is doubled: a single syllable of consonants, one vowel, one consonant ("ban")."""
    if len(lemma) < 3 or lemma[-1] in "aeiouwxy" or lemma[-2] not in _VOWELS:
        return False
    before = lemma[:-2]
    return before.endswith("qu") or not _VOWELS.intersection(before)


def _soft_y(lemma: str) -> bool:
    return lemma[-1] == "y" and lemma[-2:-1] not in _VOWELS


def plural_of(noun: str) -> str:
    """Give the regular plural of a noun, which is also the form in -s of a verb.

    Args:
        noun: the singular, in lower case.

    Returns:
        The plural as the rules of spelling make it.

    Example:
        >>> [plural_of(noun) for noun in ("army", "clash", "convoy", "echo")]
        ['armies', 'clashes', 'convoys', 'echoes']
    """
    if _soft_y(noun):
        return noun[:-1] + "ies"
    sibilant = noun.endswith(("s", "x", "z", "ch", "sh")) or (noun[-1] == "o" and noun[-2:-1] not in _VOWELS)
    return noun + ("es" if sibilant else "s")


def past_of(verb: str) -> str:
    """Give the regular past of a verb, which is also its past participle.

    Args:
        verb: the lemma.

    Returns:
        The form in -ed.

    Example:
        >>> [past_of(verb) for verb in ("deploy", "deny", "ban", "agree")]
        ['deployed', 'denied', 'banned', 'agreed']
    """
    if verb[-1] == "e":
        return verb + "d"
    if _soft_y(verb):
        return verb[:-1] + "ied"
    return verb + (verb[-1] if _doubles(verb) else "") + "ed"


def gerund_of(verb: str) -> str:
    """Give the regular form in -ing of a verb.

    Args:
        verb: the lemma.

    Returns:
        The form in -ing.

    Example:
        >>> [gerund_of(verb) for verb in ("leave", "flee", "die", "stop")]
        ['leaving', 'fleeing', 'dying', 'stopping']
    """
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb[-1] == "e" and verb[-2:-1] not in ("e", "o", "y") and len(verb) > 2:
        return verb[:-1] + "ing"
    return verb + (verb[-1] if _doubles(verb) else "") + "ing"


# ---- what an ending suggests

_ENDINGS: tuple[tuple[str, int], ...] = (
    ("women", NOUN | PERSON | PLURAL),
    ("men", NOUN | PERSON | PLURAL),
    ("man", NOUN | PERSON),
    ("person", NOUN | PERSON),
    ("ing", GERUND),
    ("eed", NOUN),
    ("ed", PAST | PARTICIPLE),
    ("ly", ADVERB),
    ("wards", ADVERB),
    ("ment", NOUN),
    ("ion", NOUN),
    ("ness", NOUN),
    ("less", ADJECTIVE),
    ("ity", NOUN),
    ("ism", NOUN),
    ("ance", NOUN),
    ("ence", NOUN),
    ("ship", NOUN),
    ("hood", NOUN),
    ("ist", NOUN | ADJECTIVE),
    ("ian", NOUN | ADJECTIVE),
    ("ese", NOUN | ADJECTIVE),
    ("ous", ADJECTIVE),
    ("ful", ADJECTIVE),
    ("ive", ADJECTIVE | NOUN),
    ("able", ADJECTIVE),
    ("ible", ADJECTIVE),
    ("ical", ADJECTIVE),
    ("al", ADJECTIVE | NOUN),
    ("ic", ADJECTIVE | NOUN),
    ("ish", ADJECTIVE),
    ("ise", BASE),
    ("ize", BASE),
    ("ify", BASE),
    ("ises", PRESENT),
    ("izes", PRESENT),
    ("ifies", PRESENT),
    ("ss", NOUN),
    ("us", NOUN),
    ("is", NOUN),
    ("s", NOUN | PLURAL),
)
_PREFIXES = ("anti-", "counter-", "cross-", "ex-", "inter-", "mid-", "multi-", "non-", "post-", "pre-", "pro-", "quasi-", "semi-", "trans-")


def guess(lower: str) -> int:
    """Say what the ending of an unknown word suggests.

    Args:
        lower: a word that the lexicon does not have, in lower case.

    Returns:
        Tags; NOUN where nothing suggests another.

    Example:
        >>> guess("redeployed") == PAST | PARTICIPLE, guess("counter-terrorist") & ADJECTIVE > 0, guess("drone") == NOUN
        (True, True, True)
    """
    if "-" in lower:
        return _guess_compound(lower)
    for ending, tags in _ENDINGS:
        if lower.endswith(ending) and len(lower) >= len(ending) + 2:
            return tags
    return NOUN


def _guess_compound(lower: str) -> int:
    head = guess(lower.rpartition("-")[2])
    if lower[0].isdigit() or head & (PARTICIPLE | GERUND):  # 44-day, Russian-led, peace-loving
        return ADJECTIVE
    return head | ADJECTIVE if lower.startswith(_PREFIXES) else head


# ---- reading the files


@attrs.frozen
class _Table:
    """A file and what each of its rows must hold."""

    name: str
    columns: tuple[str, ...]
    key: int = 1
    """How many of the first columns make a row unique."""
    optional: frozenset[str] = frozenset()


@attrs.frozen
class _Row:
    file: str
    line: int
    cells: list[str]

    def error(self, message: str) -> RegistryError:
        return RegistryError(f"{self.file}, line {self.line}: {message}")


_Value = TypeVar("_Value", bound=str)
_Item = TypeVar("_Item")

_PERSONS: Mapping[str, Literal[1, 2, 3]] = MappingProxyType({"1": 1, "2": 2, "3": 3})
_NUMBERS: tuple[Literal["singular", "plural", "any"], ...] = ("singular", "plural", "any")
_GENDERS: tuple[Literal["masculine", "feminine", "neuter", "any"], ...] = ("masculine", "feminine", "neuter", "any")
_HEADED: tuple[Part, ...] = ("noun", "adjective")

_FUNCTION_WORDS = _Table("function_words.tsv", ("word", "classes", "lemma", "features", "example", "source"), optional=frozenset({"lemma", "features"}))
_VERBS = _Table("verbs.tsv", ("lemma", "past", "participle", "gerund", "noun", "spelling"), optional=frozenset({"past", "participle", "gerund", "spelling"}))
_NOUNS = _Table("nouns.tsv", ("singular", "plural"), optional=frozenset({"plural"}))
_ADJECTIVES = _Table("adjectives.tsv", ("word",))
_REPORTING = _Table(
    "reporting.tsv",
    ("word", "part", "frames", "preposition", "stance", "status", "example", "source"),
    key=2,
    optional=frozenset({"frames", "preposition"}),
)
_PERSON_NOUNS = _Table("person_nouns.tsv", ("singular", "plural", "group", "kind", "example", "source"), key=2, optional=frozenset({"singular"}))
_TITLES = _Table("titles.tsv", ("title", "class", "example"))
_ABBREVIATIONS = _Table("abbreviations.tsv", ("abbreviation", "before", "example"))


def _rows(folder: Traversable, table: _Table) -> Iterator[_Row]:
    """Give the rows of a file, each with the cells that it must have and no key twice."""
    required = [place for place, column in enumerate(table.columns) if column not in table.optional]
    seen: dict[tuple[str, ...], int] = {}
    header = False
    for line, text in enumerate(folder.joinpath(table.name).read_text(encoding="utf-8").split("\n"), 1):
        if not text or text[0] == "#":
            continue
        row = _Row(table.name, line, text.split("\t"))
        if not header:
            _check_header(row, table)
            header = True
            continue
        if len(row.cells) != len(table.columns):
            raise row.error(f"found {len(row.cells)} cells; give {len(table.columns)}: {', '.join(table.columns)}")
        for place in required:
            if not row.cells[place]:
                raise row.error(f"column {table.columns[place]!r} is empty; fill it in")
        first = seen.setdefault(tuple(row.cells[: table.key]), line)
        if first != line:
            raise row.error(f"{row.cells[0]!r} stands on line {first} already; leave one of them out")
        yield row
    if not header:
        raise RegistryError(f"{table.name}, line 1: no header line; give the columns {', '.join(table.columns)}")


def _check_header(row: _Row, table: _Table) -> None:
    missing = [column for column in table.columns if column not in row.cells]
    if missing:
        raise row.error(f"missing columns {', '.join(missing)}; the header is {', '.join(table.columns)}")
    if tuple(row.cells) != table.columns:
        raise row.error(f"found the columns {', '.join(row.cells)}; give {', '.join(table.columns)} in this order")


def _one_of(row: _Row, column: str, value: str, allowed: Iterable[_Value]) -> _Value:
    for candidate in allowed:
        if candidate == value:
            return candidate
    raise row.error(f"unknown {column} {value!r}; give one of {', '.join(allowed)}")


def _split(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(",")] if cell else []


class _Entries:
    """Words under construction: the tags of all readings are united, the first lemma stays."""

    def __init__(self) -> None:
        self.tags: dict[str, int] = {}
        self.verbs: dict[str, str] = {}
        self.nouns: dict[str, str] = {}

    def add(self, text: str, tags: int, *, verb: str = "", noun: str = "") -> None:
        self.tags[text] = self.tags.get(text, 0) | tags
        if verb:
            self.verbs.setdefault(text, verb)
        if noun:
            self.nouns.setdefault(text, noun)

    def noun(self, singular: str, plural: str, tags: int = 0) -> None:
        if singular:
            self.add(singular, NOUN | tags, noun=singular)
        if plural:
            self.add(plural, NOUN | PLURAL | tags, noun=singular or plural)

    def words(self) -> dict[str, Word]:
        verbs, nouns = self.verbs, self.nouns
        return {text: Word(text, tags & ~NEVER_NOUN if tags & NOUN else tags, verbs.get(text, ""), nouns.get(text, "")) for text, tags in self.tags.items()}


def _classes(row: _Row, cell: str) -> int:
    tags = 0
    for name in _split(cell):
        tags |= _CLASSES[_one_of(row, "class", name, _CLASSES)]
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
    for row in _rows(folder, _FUNCTION_WORDS):
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


def _pronoun(row: _Row, features: str) -> Pronoun:
    parts = features.split()
    if len(parts) != 3:
        raise row.error(f"found the features {features!r}; give person, number and gender, as in '3 singular feminine'")
    person, number, gender = parts
    return Pronoun(
        person=_PERSONS[_one_of(row, "person", person, _PERSONS)],
        number=_one_of(row, "number", number, _NUMBERS),
        gender=_one_of(row, "gender", gender, _GENDERS),
    )


def _load_verbs(folder: Traversable, entries: _Entries) -> frozenset[str]:
    """Add the forms of every verb, those of its other spelling too; give the lemmas."""
    lemmas = set()
    for row in _rows(folder, _VERBS):
        lemma, past, participle, gerund, noun, spelling = row.cells
        lemmas.add(lemma)
        is_noun = _one_of(row, "noun", noun, ("y", "n")) == "y"
        _add_verb(entries, lemma, lemma, is_noun)
        pasts = _split(past) or [past_of(lemma)]
        _add_forms(entries, lemma, pasts, _split(participle) or pasts, _split(gerund) or [gerund_of(lemma)])
        for other in _split(spelling):
            _add_verb(entries, other, lemma, is_noun)
            _add_forms(entries, lemma, [past_of(other)], [past_of(other)], [gerund_of(other)])
    return frozenset(lemmas)


def _add_verb(entries: _Entries, spelt: str, lemma: str, is_noun: bool) -> None:
    present = plural_of(spelt)
    if is_noun:
        entries.add(spelt, BASE | NOUN, verb=lemma, noun=lemma)
        entries.add(present, PRESENT | NOUN | PLURAL, verb=lemma, noun=lemma)
    else:
        entries.add(spelt, BASE | NEVER_NOUN, verb=lemma)
        entries.add(present, PRESENT | NEVER_NOUN, verb=lemma)


def _add_forms(entries: _Entries, lemma: str, pasts: list[str], participles: list[str], gerunds: list[str]) -> None:
    for form in pasts:
        entries.add(form, PAST, verb=lemma)
    for form in participles:
        entries.add(form, PARTICIPLE, verb=lemma)
    for form in gerunds:
        entries.add(form, GERUND, verb=lemma)


def _load_nouns(folder: Traversable, entries: _Entries) -> None:
    for row in _rows(folder, _NOUNS):
        singular, plural = row.cells
        entries.noun(singular, "" if plural == "-" else plural or plural_of(singular))
    for row in _rows(folder, _ADJECTIVES):
        entries.add(row.cells[0], ADJECTIVE)


def _load_cues(folder: Traversable, entries: _Entries, lemmas: frozenset[str]) -> dict[Part, list[Cue]]:
    cues: dict[Part, list[Cue]] = {part: [] for part in get_args(Part)}
    for row in _rows(folder, _REPORTING):
        cue = _cue(row)
        if cue.part == "verb" and cue.words[0] not in lemmas:
            raise row.error(f"the verb {cue.words[0]!r} is not in {_VERBS.name}; add it there")
        if len(cue.words) == 1 and cue.part == "noun":
            entries.noun(cue.word, "" if cue.word in entries.tags else plural_of(cue.word))
        elif len(cue.words) == 1 and cue.part == "adjective":
            entries.add(cue.word, ADJECTIVE)
        cues[cue.part].append(cue)
    return cues


def _cue(row: _Row) -> Cue:
    word, part, frames, preposition, stance, status, example, source = row.cells
    content = {"noun", "gerund"}.intersection(_split(frames))
    if preposition and not content:
        raise row.error("a preposition without the frame noun or gerund; add the frame or leave the preposition out")
    return Cue(
        word=word,
        words=tuple(word.replace("'s", " 's").split()),
        part=_one_of(row, "part", part, get_args(Part)),
        frames=frozenset(_one_of(row, "frame", frame, get_args(Frame)) for frame in _split(frames)),
        prepositions=tuple("" if one == "-" else one for one in _split(preposition)) or (("",) if content else ()),
        stance=_one_of(row, "stance", stance, get_args(Stance)),
        status=_one_of(row, "status", status, get_args(CueStatus)),
        example=example,
        source=source,
    )


def _load_person_nouns(folder: Traversable, entries: _Entries) -> dict[str, PersonNoun]:
    people: dict[str, PersonNoun] = {}
    for row in _rows(folder, _PERSON_NOUNS):
        singular, plural, group, kind = row.cells[:4]
        person = PersonNoun(singular, plural, _one_of(row, "group", group, get_args(Group)), _one_of(row, "kind", kind, get_args(NounKind)))
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
    for row in _rows(folder, _TITLES):
        text, name = row.cells[:2]
        kind = _one_of(row, "class", name, get_args(TitleKind))
        titles[text] = Title(text, kind)
        tags = _TITLE_TAGS[kind]
        if " " not in text and tags & NOUN and "." not in text:
            entries.noun(text, plural_of(text), tags)
        elif " " not in text:
            entries.add(text, tags)
    return titles


def _load_abbreviations(folder: Traversable, entries: _Entries) -> dict[str, Abbreviation]:
    table: dict[str, Abbreviation] = {}
    for row in _rows(folder, _ABBREVIATIONS):
        text, before = row.cells[:2]
        if not text.endswith("."):
            raise row.error(f"{text!r} has no full stop at its end; print it with one")
        table[text.lower()] = Abbreviation(text, _one_of(row, "before", before, get_args(Before)))
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
        >>> load_lexicon(files("csto_events.language").joinpath("data")).words["went"].verb
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
        words=MappingProxyType(entries.words()),
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
def lexicon() -> Lexicon:
    """Give the lexicon of this package, read at the first call.

    Returns:
        The same object at every call.

    Example:
        >>> lexicon() is lexicon()
        True
    """
    return load_lexicon(files("csto_events.language").joinpath("data"))
