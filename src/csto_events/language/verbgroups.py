"""Verb groups: the lemma, form, tense, voice, mood and polarity that their words say together."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from csto_events.language import lexicon as lex

Form: TypeAlias = Literal["finite", "infinitive", "gerund", "participle"]
Tense: TypeAlias = Literal["past", "present", "future"]


class VerbGroup(NamedTuple):
    """What the words of a verb group say."""

    offset: int = 0
    """How far the head stands behind the first word."""
    lemma: str = ""
    form: Form = "finite"
    tense: Tense = "present"
    passive: bool = False
    negated: bool = False
    perfect: bool = False
    progressive: bool = False
    modal: str = ""


@lru_cache(maxsize=8192)
def verb_group(words: tuple[str, ...], letters: str) -> VerbGroup:
    """Read a verb group; texts have few of them, again and again.

    Args:
        words: its words in lower case.
        letters: one letter a word; see `csto_events.language.tagging`.

    Returns:
        What they say.

    Example:
        >>> group = verb_group(("has", "not", "been", "sent"), "XRXE")
        >>> group.lemma, group.passive, group.negated, group.perfect
        ('send', True, True, True)
    """
    if len(words) == 1:
        return one_verb(words[0], letters)
    at_head = len(words) - 1
    while letters[at_head] == "R":
        at_head -= 1
    head_letter, auxiliaries = letters[at_head], [word for word, letter in zip(words[:at_head], letters, strict=False) if letter in "XZ"]
    if "'d" in auxiliaries and head_letter == "E":
        auxiliaries, letters = ["had", *auxiliaries[1:]], letters.replace("Z", "X")  # "they'd left"
    modal = next((_modal(word) for word, letter in zip(words, letters, strict=True) if letter == "Z"), "")
    plain = {word.removesuffix("n't") for word in auxiliaries}
    if modal == "going":
        modal = "would" if plain & _PAST_AUXILIARIES else "will"
    perfect = bool(plain & _HAVE) and head_letter in "EVX"
    return VerbGroup(
        offset=at_head,
        lemma=_lemma(words[at_head]),
        form="gerund" if words[0] in ("having", "being") else "infinitive" if letters[0] == "T" or words[0] == "be" else "finite",
        tense=_tense(words, head_letter, auxiliaries, modal, perfect=perfect),
        passive=head_letter == "E" and bool(plain & _BE),
        negated=any(word in _NEGATIONS or word.endswith("n't") for word in words),
        perfect=perfect,
        progressive=head_letter == "G" and bool(plain & _BE),
        modal=modal,
    )


@lru_cache(maxsize=8192)
def one_verb(word: str, letter: str) -> VerbGroup:
    """Read a verb group of one word: as `verb_group`.

    Args:
        word: the word in lower case.
        letter: its letter.

    Returns:
        What it says.

    Example:
        >>> one_verb("sent", "E").lemma
        'send'
    """
    modal = _modal(word) if letter == "Z" else ""
    is_past = letter == "E" or word in _PAST_AUXILIARIES or (letter == "V" and _is_past(word))
    return VerbGroup(
        lemma=_lemma(word),
        form="gerund" if letter == "G" or word in ("being", "having") else "infinitive" if letter == "B" else "finite",
        tense="past" if is_past else "future" if modal in ("will", "shall") else "present",
        negated=word.endswith("n't") or word == "cannot",
        modal=modal if not is_past else "",
    )


_NEGATIONS = frozenset(("not", "never", "n't", "cannot", "neither", "nor"))
_BE = frozenset(("be", "is", "are", "was", "were", "been", "being", "am", "'re", "'m", "get", "got", "gets", "getting", "wo"))
_HAVE = frozenset(("have", "has", "had", "having", "'ve"))
_PAST_AUXILIARIES = frozenset(("was", "were", "did", "had", "got", "wasn't", "weren't", "didn't", "hadn't"))


def _lemma(word: str) -> str:
    lexicon = lex.lexicon()
    known = lexicon.verbs.get(word)
    if known is not None:
        return known
    if word in _BE or word.removesuffix("n't") in _BE:
        return "be"
    if word in _HAVE or word.removesuffix("n't") in _HAVE:
        return "have"
    for ending in ("ing", "ed", "es", "s"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2:
            return next((base for base in (f"{stem}e", f"{stem.replace('iz', 'is')}e", stem) if base in lexicon.tags), stem)
    return word


def _modal(word: str) -> str:
    return {"'ll": "will", "won't": "will", "can't": "can", "cannot": "can", "'d": "would", "shan't": "shall"}.get(word, word.removesuffix("n't"))


def _tense(words: Sequence[str], head_letter: str, auxiliaries: list[str], modal: str, *, perfect: bool) -> Tense:
    if modal in ("will", "shall"):
        return "future"
    if perfect or any(word in _PAST_AUXILIARIES for word in (*auxiliaries, words[-1])):
        return "past"
    if not auxiliaries and head_letter in "EV":
        return "past" if head_letter == "E" or _is_past(words[-1]) else "present"
    return "present"


def _is_past(word: str) -> bool:
    return bool(lex.lexicon().tags.get(word, 0) & lex.PAST)


def says(lemma: str) -> bool:
    """Tell whether a verb is one of speech.

    Example:
        >>> says("announce"), says("believe"), says("send")
        (True, False, False)
    """
    cue = lex.lexicon().verb_cues.get(lemma)
    return cue is not None and cue.stance == "speech"


def takes_bare_clause(lemma: str) -> bool:
    """Tell whether a clause without "that" can be what a verb says.

    Example:
        >>> takes_bare_clause("say"), takes_bare_clause("condemn"), takes_bare_clause("send")
        (True, False, False)
    """
    cue = lex.lexicon().verb_cues.get(lemma)
    return cue is not None and cue.stance == "speech" and "bare" in cue.frames
