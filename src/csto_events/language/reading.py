"""A text as read: its tokens and layout, and for each sentence its dates, counts and phrases."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, chain, compress, count, filterfalse, groupby, repeat

from csto_events.deadline import check
from csto_events.language.behind_numbers import VERBS, with_verbs_behind_numbers
from csto_events.language.chronicles import Entry
from csto_events.language.date_words import date_words
from csto_events.language.dates import DateMention, can_begin_date, date_starts, find_dates
from csto_events.language.hindsight import WOULD, tell_past
from csto_events.language.inversions import GENERAL, INVERTED, general, inverted
from csto_events.language.lexicon import CONDITIONAL, Cue, lexicon
from csto_events.language.numbers import Count, count_spots, find_counts
from csto_events.language.numerals import number_words
from csto_events.language.operative import operative_verbs, with_verbs
from csto_events.language.phrases import Phrase, Phrases
from csto_events.language.repetitions import with_repetitions
from csto_events.language.segment import Layout, Quotation, lay_out
from csto_events.language.stretches import ADVERB_ALONE, DATE_ALONE
from csto_events.language.tagging import sure_letters, tag
from csto_events.language.tokens import Tokens, tokenise
from csto_events.language.turns import OPENING_MARKS, Turn, askers, find_turns
from csto_events.language.vote_counts import voting_forms, with_vote_counts


class Sentence:
    """A sentence of a text.

    It does not know the text as read, so that nothing of that lives on in a circle of references when the parse is done.
    """

    __slots__ = (
        *("_headline", "_sure", "after", "conditionals", "contents", "counts", "cued", "cues", "dates", "first", "governed", "index", "letters"),
        *("entry", "moves_troops", "operative", "phrases", "places", "tokens", "verbs_of", "vocabulary", "words"),
    )

    letters: str
    """One letter a token for its word class; see `csto_events.language.tagging`."""
    phrases: Phrases
    """The noun phrases and verb groups."""
    conditionals: list[int]
    """The tokens that make a clause hypothetical: if, unless, whether."""

    def __init__(self, tokens: Tokens, sure: Sequence[str], index: int, first: int, after: int, *, headline: bool = False) -> None:
        self.tokens = tokens
        self._sure = sure
        self._headline = headline
        self.index = index
        self.first = first
        self.after = after
        self.words = tokens.lower[first:after]
        """The tokens in lower case."""
        self.vocabulary = frozenset(self.words)
        """The same without repetition, to be asked whether one of some words stands here."""
        self.dates: list[DateMention] = []
        """The dates, in order."""
        self.counts: list[Count] = []
        """The counts, in order; no number of a date is one."""
        self.cues: dict[int, tuple[Cue, int] | None] = {}
        """The reporting cue that begins at a token and the token after it, as far as it has been asked for."""
        self.contents: dict[tuple[int, int], tuple[int, int] | None] = {}
        """What has been found to be said after a cue, by its first token and the one after it."""
        self.cued: list[tuple[Phrase, Cue, int]] | None = None
        """The verb groups that are reporting cues, once they have been asked for."""
        self.governed: dict[int, list[tuple[Phrase, Phrase]]] = {}
        """The prepositions behind a phrase with what they govern, by its position, as far as they have been asked for."""
        self.verbs_of: dict[int, Phrase | None] = {}
        """The verb that a noun phrase goes with, by its position, as far as it has been asked for."""
        self.moves_troops: bool | None = None
        """Whether it tells of troops that go or are somewhere, once that has been asked for."""
        self.operative: int | None = None
        """The verb with which it begins, where it is an operative clause of a resolution."""
        self.entry: Entry | None = None
        """The entry of a chronicle of which it is a sentence."""
        self.places: tuple[tuple[int, str], ...] | None = None
        """The places that it names, each with its token, once they have been asked for."""

    def __repr__(self) -> str:
        return f"<Sentence {self.text!r}>"

    @property
    def text(self) -> str:
        """The words."""
        return self.tokens.exact(self.first, self.after)

    def find_letters(self) -> None:
        """Find the word classes, once dates and counts are known."""
        numbers = [position for count in self.counts for position in range(count.first, count.after)]
        letters = tag(self.tokens, self.first, self.after, self._sure, numbers, headline=self._headline)
        if self.operative is not None:
            letters = with_verbs(letters, self.words, self.operative - self.first)
        if "times" in self.vocabulary:
            letters = with_repetitions(letters, self.words)
        if not VERBS.isdisjoint(self.vocabulary):
            letters = with_verbs_behind_numbers(letters, self.words)
        if not voting_forms().isdisjoint(self.vocabulary):
            letters = with_vote_counts(letters, self.words)
        self.letters = self._with_adverbs(letters) if self.dates else letters

    def _with_adverbs(self, letters: str) -> str:
        """Take "next week", "the same day", "Friday" for adverbs, where no preposition or article goes before them, nor a noun behind a weekday.

        The dash of "July 3-4" parts nothing.
        """
        for date in self.dates:
            first, after = date.first - self.first, date.after - self.first
            if date.kind in ("days", "months"):
                letters = letters[:first] + letters[first:after].replace("-", "M") + letters[after:]
            word = self.tokens.lower[date.first]
            is_day = word in date_words()["weekday"] and first > 0 and letters[first - 1] not in "AC" and letters[after : after + 1] not in tuple("NPKA")
            if word in date_words()["weekday"] and first > 1 and self.words[first - 1] in _PARTS_OF_DAY and letters[first - 2] in "VE":
                letters = letters[: first - 1] + "R" * (after - first + 1) + letters[after:]  # "agreed late Wednesday to send"
            elif (word in _DIRECTIONS or is_day or date.from_previous) and (first == 0 or letters[first - 1] not in "ID"):
                letters = letters[:first] + "R" * (after - first) + letters[after:]
        return letters

    def find_phrases(self) -> None:
        """Find the phrases and what makes them hypothetical, once the word classes are known."""
        letters = self.letters
        for date in self.dates:
            last = date.after - self.first - 1
            if self.entry is not None and date is self.entry.date and date.after == self.entry.text:
                letters = f"{letters[:last]}{DATE_ALONE}{letters[last + 1 :]}"  # a tab parts it from what is told
            elif letters[last] == "R":
                letters = f"{letters[:last]}{ADVERB_ALONE}{letters[last + 1 :]}"
            elif (behind := self._before_subject(letters, date)) is not None:
                letters = f"{letters[: behind - 1]}{DATE_ALONE}{letters[behind:]}"
        if "AC" in letters or "A," in letters or "G," in letters:
            letters = _IN_A_ROW.sub(_as_adjectives, letters)
        self.phrases = Phrases(self.tokens, self.first, self.after, letters)
        words = _conditional_words()
        found = [] if words.isdisjoint(self.vocabulary) else [position for position, word in enumerate(self.words, self.first) if word in words]
        opened = _opening_of_thought(self.words)
        if opened is None and not GENERAL.isdisjoint(self.vocabulary):
            opened = general(self.words, letters)
        if not INVERTED.isdisjoint(self.vocabulary):
            found += [self.first + at for at in inverted(self.words, letters)]
        self.conditionals = [self.first + opened, *found] if opened is not None else found
        if WOULD in self.vocabulary and not self.conditionals:
            tell_past(self.phrases, self.tokens, self.vocabulary, letters)

    def _before_subject(self, letters: str, date: DateMention) -> int | None:
        """Where the subject of a verb begins right behind a date, or its time of day: "On Monday protesters stormed", "on Monday night police arrested"."""
        before, behind = date.first - self.first - 1, date.after - self.first
        if before < 0 or letters[before] != "I" or self.words[before] not in _DATING:
            return None
        behind += behind < len(self.words) and self.words[behind] in date_words()["daytime"]
        return behind if _SUBJECT.match(letters, behind) is not None else None


_PARTS_OF_DAY = frozenset(("early", "late"))
_DATING = frozenset(("on", "in", "by", "since", "until"))
_SUBJECT = re.compile("[DAPNMK]{0,20}+(?<=[NPM])(?:I[DAPNMK]{1,8}+(?<=[NPM])){0,2}+R{0,4}+[VEXZ]")
"""A noun phrase, with others behind prepositions, right before a verb group."""


_IN_A_ROW = re.compile("(?<=D)(?:R?[AG],)++R?A(?:CR?[AE])?(?=A{0,2}[NP])|(?<=D)R?ACR?[AE](?=A{0,2}[NP])")
"""Adjectives with commas or "and" between an article and its noun."""


def _as_adjectives(row: re.Match[str]) -> str:
    """Take what joins adjectives for a part of their noun phrase: "an immediate, unconditional ceasefire", "a neutral and united Mali"."""
    return "A" * len(row[0])


_SUPPOSING = frozenset(("suppose", "supposing", "imagine", "assuming", "had", "were", "should"))
"""What opens a supposition, or a question: "Had the bloc sent troops, …" (Quirk et al. 1985, 15.36)."""


def _opening_of_thought(words: list[str]) -> int | None:
    """Where the supposition begins that a sentence opens with: 0 for "Suppose that", the "that" of "Imagine, for a moment, that" and "Let us say that"."""
    first = int(words[0] in OPENING_MARKS and len(words) > 1)
    opened = first if words[first] in _SUPPOSING else _proposed(words, first) if words[first][:3] == "let" else None
    if opened is None or words[opened] not in _PROPOSED or words[opened + 1 : opened + 2] != [","]:
        return opened
    return words.index("that", opened) if "that" in words[opened : opened + _LONGEST_ASIDE] else opened


def _proposed(words: list[str], first: int) -> int | None:
    """Where the verb stands by which somebody proposes to think something: "Let us say that", "Let's assume"."""
    at = first + (1 if words[first] == "let's" else 2)
    return at if words[first + 1 : at] in ([], ["us"], ["'s"]) and words[at : at + 1] and words[at] in _PROPOSED else None


_PROPOSED = frozenset(("assume", "imagine", "pretend", "say", "suppose"))
_LONGEST_ASIDE = 10
"""Tokens of a sentence up to the "that" of its supposition."""


@cache
def _conditional_words() -> frozenset[str]:
    return frozenset(word for word, tags in lexicon().tags.items() if tags & CONDITIONAL)


_DIRECTIONS = frozenset(("next", "last", "this"))
CHECKED = 16
"""Sentences that are read before it is looked how late it is."""
_COLON = frozenset((":",))
_NO_WORDS: frozenset[str] = frozenset()


def _plural_genitives(tokens: Tokens, quotations: Sequence[Quotation]) -> list[int]:
    """The apostrophes behind plurals that close no quotation: "the Doctors' Network", "the rebels’ leader"."""
    found: list[int] = []
    lower, starts, ends, at = tokens.lower, tokens.starts, tokens.ends, -1
    for _ in range(lower.count("'")):
        at = lower.index("'", at + 1)
        if at and lower[at - 1].endswith("s") and starts[at] == ends[at - 1] and _goes_on(tokens, at):
            found.append(at)
    closing = {quotation.after for quotation in quotations} if found else ()
    return [at for at in found if at not in closing]


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether a space and a word stand behind an apostrophe."""
    return at + 1 < len(tokens) and tokens.starts[at + 1] > tokens.ends[at] and tokens.words[at + 1][0].isalpha()


class Reading:
    """A text as read.

    Args:
        tokens: its tokens.
        layout: its paragraphs, sentences and quotations.
        names: positions of the tokens that belong to known names.

    Example:
        >>> reading = Reading.of("The CSTO sent 100 troops. They arrived.")
        >>> [len(sentence.phrases) for sentence in reading.sentences], reading.sentences[0].counts[0].quantity.value
        ([4, 3], 100)
    """

    def __init__(self, tokens: Tokens, layout: Layout, names: Iterable[int] = ()) -> None:
        self.tokens = tokens
        self.lower = [*tokens.lower, "", ""]
        """The tokens in lower case, and behind the last one two empty words: what follows a phrase can be asked for at the end of a text, too."""
        self.layout = layout
        self.quotations = layout.quotations
        """The quotations, in order."""
        self._quotation_starts = [quotation.first for quotation in layout.quotations]
        self._quotation_reach = list(accumulate((quotation.after for quotation in layout.quotations), max))
        self._paragraph_starts = [first for first, _ in layout.paragraphs]
        sure = sure_letters(tokens, names)
        titles = layout.headlines
        self.sentences = [Sentence(tokens, sure, index, first, after, headline=first in titles) for index, (first, after) in enumerate(layout.sentences)]
        self.vocabulary = _NO_WORDS.union(*[sentence.vocabulary for sentence in self.sentences])
        """The words of the text, in lower case."""
        for at in _plural_genitives(tokens, layout.quotations) if "'" in self.vocabulary else ():
            sure[at] = "K"
        self._sentence_of = list(chain.from_iterable(repeat(sentence, sentence.after - sentence.first) for sentence in self.sentences))
        for at in operative_verbs(tokens, layout):
            self.sentence_at(at).operative = at
        self._find_dates_and_counts()
        for entry in layout.entries:
            self._begin(entry, sure)
        for sentence in self.sentences:
            if sentence.index % CHECKED == 0:
                check()
            sentence.find_letters()
            sentence.find_phrases()
        self.quoted = frozenset(chain.from_iterable(range(quotation.first, quotation.after) for quotation in self.quotations))
        """The tokens that stand inside quotation marks."""
        self.turns = find_turns(tokens, ((colon, self.paragraph_at(colon)) for colon in self.positions(_COLON)))
        """The paragraphs that begin with a name in few words and a colon: (first, colon, after); each name has several, or begins with an address."""
        self.askers = askers(tokens, self.turns)
        """The names of those turns that do nothing but ask."""

    def turns_from(self, first: int, after: int) -> Iterator[tuple[int, Turn]]:
        """Give the turns that begin from a token up to and without another one, each with its place among all."""
        for place in range(bisect_left(self.turns, (first,)), len(self.turns)):
            if self.turns[place][0] >= after:
                return
            yield place, self.turns[place]

    @property
    def headlines(self) -> frozenset[int]:
        """The tokens of lines in which a capital marks no name."""
        return self.layout.headlines

    def _begin(self, entry: Entry, sure: list[str]) -> None:
        """Make the date at the head of an entry one of its first sentence, parted from it as by a colon."""
        opening = self.sentence_at(entry.first)
        opening.dates = [entry.date, *(date for date in opening.dates if date.first >= entry.text)]
        opening.counts = [one for one in opening.counts if one.first >= entry.text]
        sure[entry.date.after : entry.text] = [":"] * (entry.text - entry.date.after)
        for index in range(opening.index, self.sentence_at(entry.after - 1).index + 1):
            self.sentences[index].entry = entry

    def _find_dates_and_counts(self) -> None:
        tokens, lower, sentence_at = self.tokens, self.tokens.lower, self._sentence_of.__getitem__
        figures = {word for word in filterfalse(str.isalpha, self.vocabulary) if word[0].isdigit() or "-" in word}
        dating = self.vocabulary & date_starts() | set(filter(can_begin_date, figures))
        counting = self.vocabulary & number_words().starts.keys() | {word for word in figures if word[0].isdigit()}
        among = list(compress(count(), map((dating | counting).__contains__, lower)))
        for sentence, spots in groupby([at for at in among if lower[at] in dating], sentence_at):
            sentence.dates = find_dates(tokens, sentence.first, sentence.after, list(spots))
        for sentence, spots in groupby(count_spots(lower, [at for at in among if lower[at] in counting]), sentence_at):
            taken = {position for date in sentence.dates for position in range(date.first, date.after)}
            sentence.counts = find_counts(tokens, sentence.first, sentence.after, taken, list(spots))

    @classmethod
    def of(cls, text: str) -> "Reading":
        """Read a text without knowing any names."""
        tokens = tokenise(text)
        return cls(tokens, lay_out(tokens))

    def has_quoted(self, first: int, after: int) -> bool:
        """Tell whether a quotation reaches into some tokens."""
        begun = bisect_left(self._quotation_starts, after)
        return begun > 0 and self._quotation_reach[begun - 1] > first

    def quotations_from(self, first: int, after: int | None = None) -> list[Quotation]:
        """Give the quotations that begin among some tokens; without an end, at most the next hundred."""
        starts = self._quotation_starts
        start = bisect_left(starts, first)
        return self.quotations[start : bisect_left(starts, after) if after is not None else start + 100]

    def positions(self, words: frozenset[str]) -> list[int]:
        """Give the tokens of the text that are one of the words, in lower case, in order."""
        if words.isdisjoint(self.vocabulary):
            return []
        calling = [sentence for sentence in self.sentences if not words.isdisjoint(sentence.vocabulary)]
        return [at for sentence in calling for at, word in enumerate(sentence.words, sentence.first) if word in words]

    def paragraph_at(self, token: int) -> tuple[int, int]:
        """Give the paragraph that holds a token, as (first, after)."""
        return self.layout.paragraphs[bisect_right(self._paragraph_starts, token) - 1]

    def sentence_at(self, token: int) -> Sentence:
        """Give the sentence that holds a token; the last one for a token behind the end."""
        return self._sentence_of[token if token < len(self._sentence_of) else -1]

    def sentence_of_character(self, offset: int) -> int:
        """Give the number of the sentence that holds a character."""
        begun = bisect_right(self.tokens.starts, offset)
        return self._sentence_of[begun - 1 if begun else 0].index
