"""Entries of the lexicon: words, cues, nouns for people, titles, abbreviations."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

import attrs

Part = Literal["verb", "noun", "adjective", "preposition", "phrase"]
Frame = Literal["that", "bare", "infinitive", "gerund", "noun", "quotation", "small_clause", "as", "question", "to_person"]
Stance = Literal["speech", "belief", "intention", "perception"]
CueStatus = Literal["reported", "denied", "retracted"]
Group = Literal["people", "civilians", "security_forces", "attackers", "children", "women", "officials", "medics", "journalists", "protesters", "other"]
NounKind = Literal["count", "plural", "collective"]
TitleKind = Literal["office", "honorific", "rank", "modifier", "pattern"]
Before = Literal["name", "number", "any"]


class Word(NamedTuple):
    """A surface form and all that it can be.

    Example:
        >>> from csto_events.language.lexicon import PAST, NOUN, lexicon
        >>> word = lexicon().word("said")
        >>> word.verb, bool(word.tags & PAST), bool(word.tags & NOUN)
        ('say', True, False)
    """

    text: str
    """The form in lower case, with straight apostrophes."""
    tags: int
    """The tags of all its readings."""
    verb: str
    """The lemma of its reading as a verb, or nothing."""
    noun: str
    """The lemma, singular, of its reading as a noun, or nothing."""


@attrs.frozen
class Cue:
    """A word, or several, that makes somebody responsible for a content.

    Example:
        >>> from csto_events.language.lexicon import lexicon
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
        >>> from csto_events.language.lexicon import lexicon
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


class Title(NamedTuple):
    """What stands before or after a name and says who its bearer is.

    Example:
        >>> from csto_events.language.lexicon import lexicon
        >>> lexicon().titles["prime minister"].kind
        'office'
    """

    text: str
    """In lower case, as it is printed."""
    kind: TitleKind
    """`pattern` is a head that takes "of" and a field, as in "minister of justice"."""


class Abbreviation(NamedTuple):
    """A word whose full stop ends no sentence.

    Example:
        >>> from csto_events.language.lexicon import lexicon
        >>> lexicon().abbreviations["no."].before
        'number'
    """

    text: str
    """As it is printed, with the stop."""
    before: Before
    """What must follow for the stop to be its own: a name, a number, anything."""


class Pronoun(NamedTuple):
    """What a pronoun or possessive can stand for.

    Example:
        >>> from csto_events.language.lexicon import lexicon
        >>> lexicon().pronouns["her"].gender
        'feminine'
    """

    person: Literal[1, 2, 3]
    """The first is the speaker."""
    number: Literal["singular", "plural", "any"]
    """`any` for "you"."""
    gender: Literal["masculine", "feminine", "neuter", "any"]
    """`neuter` is what "it" stands for."""


class Multiword(NamedTuple):
    """Several words that are one function word, as "because of".

    Example:
        >>> from csto_events.language.lexicon import lexicon
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
        >>> from csto_events.language.lexicon import lexicon
        >>> lexicon().verbs["deployed"]
        'deploy'
    """

    tags: Mapping[str, int]
    """The tags of every form, in lower case with straight apostrophes; plain mappings, for there are twenty thousand."""
    verbs: Mapping[str, str]
    """The lemma of each form that can be a verb's."""
    nouns: Mapping[str, str]
    """The lemma, singular, of each form that can be a noun's."""
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
            >>> from csto_events.language.lexicon import lexicon
            >>> lexicon().word("xyzzy") is None
            True
        """
        tags = self.tags.get(lower)
        return Word(lower, tags, self.verbs.get(lower, ""), self.nouns.get(lower, "")) if tags is not None else None
