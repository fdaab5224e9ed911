"""What a rule sees: one sentence with its phrases and names."""

from collections.abc import Mapping

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.model import Quantity
from csto_events.parsing.when.several import is_year
from csto_events.parsing.who.coreference import Names
from csto_events.parsing.who.names import Mention

ORDINALS = frozenset(("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"))
"""Words for the next one of those who are counted: "two were wounded and a third was killed"."""


_COUNTING = frozenset(("a", "an", "one", "another", "no", "nobody", "none"))
"""Words that say how many there are where no number does."""


_WHOLE = frozenset(("all", "every"))
_NONE_AT_ALL = frozenset(("no", "nobody", "none"))
_NEARLY: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("almost", "nearly", "practically", "virtually"), _WHOLE | _NONE_AT_ALL),
    **dict.fromkeys(("barely", "hardly", "scarcely"), frozenset(("a", "an"))),
    "not": _WHOLE,
}
"""Adverbs, and the words of a whole or of nobody that do not quite hold behind them."""


class Passage:
    """A sentence, its phrases, and who is meant in it. Rules look at nothing else.

    Args:
        sentence: the sentence.
        names: who is meant in its text.
    """

    __slots__ = ("lower", "names", "phrases", "reading", "sentence", "tokens")

    def __init__(self, sentence: Sentence, names: Names) -> None:
        self.sentence = sentence
        self.names = names
        self.reading = names.reading
        self.tokens = sentence.tokens
        self.phrases = sentence.phrases
        self.lower = names.reading.lower
        """The tokens of the text in lower case, with two empty words behind them."""

    def text(self, first: int, after: int) -> str:
        """Give the words of the tokens from `first` up to and without `after`."""
        return self.tokens.exact(first, after)

    def next_in_paragraph(self) -> Sentence | None:
        """Give the next sentence; None where the paragraph ends before it."""
        sentences, index = self.reading.sentences, self.sentence.index + 1
        following = sentences[index] if index < len(sentences) else None
        return following if following is not None and following.first != self.reading.paragraph_at(following.first)[0] else None

    def positions(self, words: frozenset[str]) -> list[int]:
        """Give the tokens of the sentence that are one of the words."""
        sentence = self.sentence
        here, first, found = sentence.words, sentence.first, []
        for word in words & sentence.vocabulary:
            at = here.index(word)
            found.append(first + at)
            if (times := here.count(word)) > 1:
                for _ in range(times - 1):
                    at = here.index(word, at + 1)
                    found.append(first + at)
        return sorted(found) if len(found) > 1 else found

    def mentions(self, phrase: Phrase | None = None) -> list[Mention]:
        """Give the mentions of the sentence, or of one phrase of it."""
        if phrase is None:
            return self.names.within(self.sentence.first, self.sentence.after)
        return self.names.within(phrase.first, phrase.after)

    def actor(self, phrase: Phrase | None) -> str | None:
        """Tell who acts, as an id; None where nobody with a name does."""
        return self.names.actor_of(self.sentence, phrase) or (self._side(phrase) if phrase is not None and self.lower[phrase.head] == "side" else None)

    def _side(self, phrase: Phrase) -> str | None:
        """The state of "the Tajik side" and "Azerbaijan's side", as those who speak for one call it, and not of "the Syrian side of the border"."""
        beside = self.names.at(phrase.head - 1 - (self.lower[phrase.head - 1] == "'s"))
        is_side = beside is not None and beside.kind == "state" and phrase.first <= beside.first <= phrase.first + 1 and self.lower[phrase.after] != "of"
        return beside.entity if is_side and beside is not None else None

    def is_date(self, phrase: Phrase) -> bool:
        """Tell whether a noun phrase is a date of the sentence: "Tuesday" in "exchanged fire on Tuesday"."""
        dates = self.sentence.dates
        return bool(dates) and any(date.first == phrase.first and date.after == phrase.after for date in dates)

    def count_in(self, phrase: Phrase | None) -> Quantity | None:
        """Give the count of a noun phrase: its number, or what its determiner says ("a soldier" is 1, "no one" is 0)."""
        if phrase is None or self._is_nearly(phrase):
            return None
        if self.lower[phrase.first] == "not" and self.lower[phrase.first + 1] in ("a", "an", "one"):
            return self._not_one(phrase)
        year: Quantity | None = None
        first, after = phrase.first, phrase.after
        for count in self.sentence.counts:
            if first <= count.first < after and not self._is_pronoun(phrase, count.first):
                if after - first < 4 or not is_year(count.quantity.text):
                    return count.quantity  # "the 2007 uprising 30 men"
                year = year or count.quantity
        return year or self._determined(phrase)

    def _is_nearly(self, phrase: Phrase) -> bool:
        """Whether an adverb says that a whole or nobody is not quite meant: "nearly all 300 hostages", "almost no one", "not all 40 men"."""
        return self.lower[phrase.first] in _NEARLY.get(self.lower[phrase.first - 1], ())

    def _not_one(self, phrase: Phrase) -> Quantity | None:
        """The zero of "not a single soldier", "not one soldier"; None where what follows is no word for people."""
        after = phrase.first + 2 + (self.lower[phrase.first + 2 : phrase.first + 3] == ["single"])
        is_none = after <= phrase.head and self.is_people(phrase)
        return Quantity(value=0, low=0, high=0, qualifier="exact", text=self.text(phrase.first, after)) if is_none else None

    def _is_pronoun(self, phrase: Phrase, token: int) -> bool:
        """Whether "one" stands for a noun: "the old one"."""
        return token == phrase.head > phrase.first and self.lower[token] == "one"

    def _determined(self, phrase: Phrase) -> Quantity | None:
        word = self.lower[phrase.first]
        if word not in _COUNTING:
            return None
        if word == "another" and phrase.after - phrase.first == 1:
            return Quantity(value=1, low=1, high=1, qualifier="exact", text=self.tokens.words[phrase.first])
        if word == "no" and phrase.after - phrase.first == 1:
            return None  # "No, 19 people were killed"
        if word in ("no", "nobody", "none"):
            after = phrase.first + 1 + (phrase.after - phrase.first == 2 and self.lower[phrase.head] == "one")
            return Quantity(value=0, low=0, high=0, qualifier="exact", text=self.text(phrase.first, after))
        if phrase.head == phrase.first:
            return None
        if phrase.after - phrase.first == 2 and self.lower[phrase.head] in ORDINALS and self._is_next_one(phrase):
            return Quantity(value=1, low=1, high=1, qualifier="exact", text=self.tokens.words[phrase.first])
        noun = lexicon().person_nouns.get(self.lower[phrase.head])
        is_of_nation = noun is None and word in ("a", "an") and self._is_one_of_nation(phrase)
        if not is_of_nation and (noun is None or noun.kind != "count" or noun.singular != self.lower[phrase.head]):
            return None
        return Quantity(value=1, low=1, high=1, qualifier="exact", text=self.tokens.words[phrase.first])

    def _is_one_of_nation(self, phrase: Phrase) -> bool:
        """Whether somebody is told of by their nation alone: "a Tanzanian", and not "a Russian and a Turkish jet"."""
        if phrase.after - phrase.first != 2 or not self._is_of_nation(phrase.head):
            return False
        joint = self.phrases.next(phrase, "")
        other = self.phrases.next(joint, "") if joint is not None and joint.kind in ",C" else None
        if other is None or other.kind != "noun" or other.after - other.first < 3:
            return True
        return self.is_people(other) or not self._is_of_nation(other.first + 1)

    def _is_of_nation(self, token: int) -> bool:
        nation = self.names.at(token)
        return nation is not None and nation.kind == "state" and nation.adjective

    def _is_next_one(self, phrase: Phrase) -> bool:
        """Whether an ordinal counts on from a number of people, and is no fraction: "two were wounded and a third was killed"."""
        if self.lower[phrase.after : phrase.after + 1] == ["of"]:
            return False
        counted = [self.phrases.at(count.first) for count in self.sentence.counts if count.first < phrase.first and count.quantity.high != 0]
        return any(self.is_people(noun) or self.sentence.letters[noun.head - self.sentence.first] == "M" for noun in counted if noun.kind == "noun")

    def is_name(self, phrase: Phrase) -> bool:
        """Whether each word of a noun phrase has a capital, so that it is a name."""
        return all(self.tokens.words[at][0].isupper() for at in range(phrase.first, phrase.after))

    def is_people(self, phrase: Phrase) -> bool:
        """Whether the head of a noun phrase is a word for people."""
        return self.lower[phrase.head] in lexicon().person_nouns

    def entity_in(self, phrase: Phrase, *kinds: str) -> str | None:
        """Give the first entity of the given kinds that a noun phrase speaks of."""
        for mention in self.mentions(phrase):
            if mention.entity is not None and mention.entity.partition(":")[0] in kinds:
                return mention.entity
        return None

    def state_at(self, entity: str | None) -> str | None:
        """Give the state in which a place lies, and a state itself; None of anything else."""
        return entity if entity is None or entity.startswith("state:") else self.names.country_of(entity)

    def between_semicolons(self, token: int) -> tuple[int, int]:
        """Give the part of the sentence around a token that semicolons bound, as token positions."""
        if ";" not in self.sentence.vocabulary:
            return self.sentence.first, self.sentence.after
        letters, base = self.sentence.letters, self.sentence.first
        first, after = letters.rfind(";", 0, token - base), letters.find(";", token - base)
        return base + first + 1, base + after if after >= 0 else self.sentence.after
