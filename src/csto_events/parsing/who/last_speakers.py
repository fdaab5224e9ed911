"""Last speakers: who has spoken right before "he said", "the minister said", and whether that can be the one who is meant."""

from collections.abc import Callable
from typing import NamedTuple

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Reading, Sentence
from csto_events.parsing.who.known_names import men_and_women
from csto_events.parsing.who.leaders import only_names_leader
from csto_events.parsing.who.mentions import Mention, is_other_sex, is_person, speaker_at_end, speaker_of_comment

SENTENCES_BACK = 3
"""How far back the last speaker is looked for, over sentences that are quoted whole."""


class Speaker(NamedTuple):
    """Who has spoken last."""

    entity: str | None
    """Whoever it is; None for somebody without a name: "Pashinyan's spokeswoman said"."""


def is_speaking(mention: Mention, reading: Reading) -> bool:
    """Tell whether a pronoun or title is the subject of a verb of saying: "he said", "said the minister"."""
    if mention.adjective:
        return False
    sentence = reading.sentence_at(mention.first)
    first, last = sentence.phrases.at(mention.first), sentence.phrases.at(mention.after - 1)
    behind, before = sentence.phrases.next(last, "R"), sentence.phrases.previous(first, "R")
    if behind is not None and (_is_cue(behind) or _is_aside(behind, mention, reading)):
        return True
    return before is not None and _is_cue(before) and sentence.phrases.subject(before) in (None, first)  # "said the minister", and not "a trader said he saw"


def _is_aside(verb: Phrase, mention: Mention, reading: Reading) -> bool:
    """Whether commas part somebody and a verb of belief from what is believed: "the bloc, he believes, will survive"."""
    words = reading.tokens.words
    is_parted = mention.first > 0 and words[mention.first - 1] == "," and words[verb.after : verb.after + 1] in ([","], ["."])
    return is_parted and verb.kind == "verb" and verb.lemma in lexicon().verb_cues


def last_speaker(mention: Mention, reading: Reading, entity_of: Callable[[Sentence, Phrase], str | None]) -> Speaker | None:
    """Give who speaks in the last sentence before that of a mention that is not quoted whole.

    Args:
        mention: the pronoun or title that speaks.
        reading: the text as read.
        entity_of: tells whom a noun phrase means.

    Returns:
        The speaker; None where nobody, an institution, or somebody of the other sex speaks.
    """
    here = reading.sentence_at(mention.first).index
    has_leader = False
    for index in range(here - 1, max(-1, here - 1 - SENTENCES_BACK), -1):
        sentence = reading.sentences[index]
        if is_quoted_whole(sentence, reading):
            continue
        if only_names_leader(sentence):
            has_leader = True
            continue
        phrase = speaking(sentence, reading)
        if phrase is not None:
            return _speaker(phrase, sentence, reading.tokens.lower[mention.first], entity_of)
        if not has_leader:
            return None
    return None


def is_quoted_whole(sentence: Sentence, reading: Reading) -> bool:
    """Tell whether a quotation has all of a sentence, which begins it or goes on with it: "“It is cold. It rains,” he said"."""
    quoted = reading.quoted
    return sentence.after - 1 in quoted and (sentence.first in quoted or (sentence.letters[0] == "Q" and sentence.first + 1 in quoted))


def speaking(sentence: Sentence, reading: Reading) -> Phrase | None:
    """Give whose words a sentence gives: by the cue at its end or "according to" at its beginning, else by its first verb of saying outside quotation marks."""
    at_end = speaker_at_end(sentence) or speaker_of_comment(sentence)
    if at_end is not None:
        return at_end
    if sentence.words[:2] == ["according", "to"] and sentence.after - sentence.first > _ACCORDING:
        return sentence.phrases.at(sentence.first + _ACCORDING)
    for verb in sentence.phrases.verbs():
        if verb.form != "finite" or verb.first in reading.quoted or not _is_cue(verb):
            continue
        behind = sentence.phrases.next(verb)
        subject = sentence.phrases.subject(verb)
        inverted = behind if behind is not None and behind.kind == "noun" and reading.tokens.words[verb.first - 1] in _CLOSING else None
        is_behind = inverted is not None and (subject is None or subject.first in reading.quoted or _ends_with_speaker(sentence, verb, inverted))
        return inverted if is_behind else subject
    return None


def _ends_with_speaker(sentence: Sentence, verb: Phrase, behind: Phrase) -> bool:
    """Whether a verb of saying ends a sentence with whose words it gives: "What has changed is money, argues Stephanie Wolters."."""
    cue = lexicon().verb_cues[verb.lemma]
    is_named = sentence.letters[behind.head - sentence.first] == "P" and sentence.words[verb.first - sentence.first - 1] == ","
    return is_named and "bare" in cue.frames and verb is next(reversed(sentence.phrases.verbs()))


_ACCORDING = 2
"""Tokens of "according to"."""
_CLOSING = frozenset((",", '"', "”", "»", "“", "'", "’", "?", "!"))
"""What stands before a verb of saying that is behind the words said: "“It was hell,” said Ivan Petrov"."""


def _is_cue(verb: Phrase) -> bool:
    cue = lexicon().verb_cues.get(verb.lemma) if verb.kind == "verb" else None
    return cue is not None and cue.stance == "speech"


def _speaker(phrase: Phrase, sentence: Sentence, pronoun: str, entity_of: Callable[[Sentence, Phrase], str | None]) -> Speaker | None:
    for one in (phrase, _named_beside(phrase, sentence)):
        entity = entity_of(sentence, one) if one is not None else None
        if is_person(entity):
            return Speaker(entity) if can_be(pronoun, entity) and not is_other_sex(pronoun, sentence.tokens.lower[phrase.head]) else None
    word = sentence.tokens.lower[phrase.head]
    return Speaker(None) if is_person_noun(word) and not is_other_sex(pronoun, word) else None


def _named_beside(phrase: Phrase, sentence: Sentence) -> Phrase | None:
    """The name in commas behind somebody: "Pashinyan's press secretary, Mane Gevorgyan, said"."""
    comma = sentence.phrases.next(phrase, "")
    return sentence.phrases.next(comma, "") if comma is not None and comma.kind == "," else None


def described_by(owner: Mention, pronoun: str, reading: Reading, entity_of: Callable[[Sentence, Phrase], str | None]) -> Speaker | None:
    """Give who is described by whose they are: "Putin's spokesman Dmitry Peskov", "his wife, Elena".

    Args:
        owner: the name or possessive.
        pronoun: in lower case, of a later clause, that would mean the owner.
        reading: the text as read.
        entity_of: tells whom a noun phrase means.

    Returns:
        Whoever is described; None where nobody is, or somebody of the other sex.
    """
    sentence = reading.sentence_at(owner.first)
    phrase = sentence.phrases.at(owner.first)
    is_owner = owner.adjective or reading.tokens.lower[owner.after : owner.after + 1] in (["'s"], ["’s"], ["'"], ["’"])
    return _speaker(phrase, sentence, pronoun, entity_of) if is_owner and phrase.head >= owner.after else None


def is_person_noun(word: str) -> bool:
    """Tell whether a word is for one person: "sister", "spokesman", "minister"."""
    noun = lexicon().person_nouns.get(word)
    return (noun is not None and noun.kind == "count" and word == noun.singular != noun.plural) or word in lexicon().titles or word in INFORMANTS


INFORMANTS = frozenset(("source", "interlocutor"))
"""Words for one person who tells a reporter something, and for other things too."""


def can_be(pronoun: str, person: str) -> bool:
    """Tell whether a pronoun can stand for somebody: "she" for nobody whom all know as a man.

    Args:
        pronoun: in lower case.
        person: the id of the person.

    Example:
        >>> can_be("she", "person:vladimir-putin"), can_be("he", "person:vladimir-putin"), can_be("she", "person:ivan-petrov~1")
        (False, True, True)
    """
    known = lexicon().pronouns.get(pronoun)
    gender = men_and_women().get(person)
    return known is None or gender is None or known.gender in (gender, "any", "neuter")
