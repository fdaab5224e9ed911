"""Unnamed speakers: whether "he" goes on with somebody without a name, and not with the last one who has a name."""

from collections.abc import Callable, Sequence

from csto_events.language.lexicon import lexicon
from csto_events.language.line import FINITE
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Reading, Sentence
from csto_events.parsing.who.last_speakers import INFORMANTS, can_be, is_speaking
from csto_events.parsing.who.mentions import Mention, is_other_sex

_INDEFINITE = frozenset(("a", "an", "one", "another"))
_SPOKESPEOPLE = ("spokesman", "spokeswoman", "spokesperson", "official", "officer", "aide", "adviser", "source")
"""How words for people end who speak of somebody else, who then is "he" in what they say: "a spokesman said he would return"."""
_LONGEST_NAMING = 6
"""Tokens behind somebody where a name can tell who it is: "said a trader from Gao, Musa Keita"."""
SENTENCES_BACK = 6
"""How far back a pronoun looks for whom it stands for."""
LONGEST_DESCRIPTION = 4
"""Tokens between "his" and the name of whom it describes."""
UNNAMED = frozenset("spokesman spokeswoman spokesperson official officer lawmaker aide adviser advisor analyst expert witness".split())
"""Titles of people who mostly have no name."""
CALLINGS = frozenset(("diplomat", "politician"))
"""Titles without a name by which news goes on with whoever has just spoken: "the diplomat said"."""
INDEFINITE = frozenset("a an any every some several no former each another as appointed elected named become becomes became becoming".split())
"""Words after which a title means the office, and nobody who holds it."""


def bearer_of_late(title: Mention, heard: Sequence[Mention], reading: Reading) -> str | None:
    """For "the spokesman" give the one person with such a title in the sentences right before.

    Args:
        title: the title without a name.
        heard: the mentions of people before it, in order.
        reading: the text as read.
    """
    if title.of is not None or title.first == 0 or reading.tokens.lower[title.first - 1] != "the":
        return None
    here = reading.sentence_at(title.first).index
    titled = (one for one in heard if f" {one.office}".endswith(f" {title.office or ''}"))
    late = [one for one in titled if here - reading.sentence_at(one.first).index <= SENTENCES_BACK]
    return late[-1].entity if len({one.entity for one in late}) == 1 else None


def is_of_unnamed(pronoun: Mention, person: Mention, reading: Reading, within: Callable[[int, int], list[Mention]]) -> bool:
    """Tell whether somebody without a name has spoken since the person was named whom a pronoun would mean.

    Args:
        pronoun: the pronoun: "he" in "A trader said soldiers came. “I ran,” he said.".
        person: the last person with a name before it.
        reading: the text as read.
        within: gives the mentions that begin among the given tokens.

    Returns:
        Whether the pronoun means nobody who is known.
    """
    here, named = reading.sentence_at(pronoun.first).index, reading.sentence_at(person.first).index
    for index in range(here, named - 1, -1):
        sentence = reading.sentences[index]
        speaker = _unnamed_speaker(sentence, pronoun, within)
        if speaker is None:
            continue
        word = reading.tokens.lower[speaker.head]
        if is_other_sex(reading.tokens.lower[pronoun.first], word):
            continue
        is_of_another = word.endswith(_SPOKESPEOPLE) or index == named
        return is_speaking(pronoun, reading) if is_of_another else True
    return False


def _unnamed_speaker(sentence: Sentence, pronoun: Mention, within: Callable[[int, int], list[Mention]]) -> Phrase | None:
    """The last one without a name who speaks before a pronoun, or would not: "a trader said", "an aide to Putin declined to", "according to a trader"."""
    if _INDEFINITE.isdisjoint(sentence.vocabulary):
        return None
    for verb in reversed(sentence.phrases.verbs()):
        cue = lexicon().verb_cues.get(verb.lemma)
        speaks = verb.lemma in _DECLINING or (cue is not None and cue.stance == "speech")
        if not speaks or verb.first > pronoun.first:
            continue
        for noun in (sentence.phrases.subject(verb), sentence.phrases.next(verb)):
            if noun is not None and noun.first < pronoun.first and _is_unnamed(sentence, noun):
                after = verb.first if noun.first < verb.first else noun.after + _LONGEST_NAMING
                people = (one for one in within(noun.first, after) if one.kind == "person" and sentence.tokens.lower[one.first - 1] not in _SPEAKING_FOR)
                return noun if next(people, None) is None else None
    return _behind_according(sentence, pronoun) if "according" in sentence.vocabulary else None


_DECLINING = frozenset(("decline", "refuse"))
_SPEAKING_FOR = frozenset(("for", "of", "to"))
"""Before a person they say for whom somebody speaks who is not named: "a spokesman for Rahmon"."""


def _behind_according(sentence: Sentence, pronoun: Mention) -> Phrase | None:
    after = sentence.first + sentence.words.index("according") + 2
    noun = sentence.phrases.at(after) if after < min(sentence.after, pronoun.first) else None
    return noun if noun is not None and _is_unnamed(sentence, noun) else None


def _is_unnamed(sentence: Sentence, noun: Phrase) -> bool:
    """Whether a noun phrase is one person whom an indefinite article introduces."""
    lower = sentence.tokens.lower
    word = lower[noun.head]
    known, title = lexicon().person_nouns.get(word), lexicon().titles.get(word)
    is_titled = word in INFORMANTS or (title is not None and title.kind != "modifier")  # "a state of emergency"
    return noun.kind == "noun" and lower[noun.first] in _INDEFINITE and (known.kind == "count" if known is not None else is_titled)


def nearest_person(mention: Mention, heard: Sequence[Mention], reading: Reading) -> Mention | None:
    """Give the first person of the nearest sentence that speaks of one: English news puts the subject there.

    Args:
        mention: the pronoun.
        heard: the persons of whom the text has spoken before it, in order.
        reading: the text as read.
    """
    sentence, quoted, word = reading.sentence_at(mention.first).index, reading.quoted, reading.tokens.lower[mention.first]
    nearest: Mention | None = None
    for one in reversed(heard):
        at = reading.sentence_at(one.first).index
        if (one.first in quoted and mention.first not in quoted) or not can_be(word, one.entity or ""):
            continue
        if sentence - at > SENTENCES_BACK or (nearest is not None and at != reading.sentence_at(nearest.first).index):
            break
        nearest = one if nearest is None or not _is_of_counterpart(one, nearest, reading) else nearest
    return nearest


def _is_of_counterpart(pronoun: Mention, named: Mention, reading: Reading) -> bool:
    """Whether a possessive says whose counterpart or spokesman somebody is whom the same words name: "His Armenian counterpart, Mirzoyan, said"."""
    if pronoun.kind != "pronoun" or not pronoun.adjective or not 0 <= named.first - pronoun.after <= LONGEST_DESCRIPTION:
        return False
    sentence = reading.sentence_at(pronoun.first)
    return FINITE.isdisjoint(sentence.letters[pronoun.after - sentence.first : named.first - sentence.first])
