"""Stretches: the letters of a sentence cut into noun phrases, verb groups and single tokens."""

import re
from functools import cache

_NOUN_PHRASE = r"D*(?:R(?=[AM])|[AM]|(?<=DA)C(?=A+[NP])|[NP]K?|(?<=[DAMK])[EG](?=[AMNPEG])|^E(?=[NP])|K)*[NPMd]|D+[AE]+|O|D"
_PLAIN_NOUN_PHRASE = r"D*+A*+[NP]++(?![RAMKd])"  # four in five, which the other pattern would find alike but slower
_VERB_GROUP = r"(?:TR*)?(?:[XZ]R*)*[VBEG]|(?:TR*)?[XZ](?:R*[XZ])*R?"
_PARTED_VERB_GROUP = r"[XZ]R*,R+,R*(?:[XZ]R*)*[BEG]"  # "has, however, recalled"
_BEGIN_LONGER = "DRAMNPEGKTXZd"
"""The letters with which a stretch of several tokens can begin; an adverb only where an adjective or a number follows."""
_ONLY_VERB = "TXZBV"
DATE_ALONE = "d"
"""The letter of the last token of a date with which a noun phrase ends: in "On Monday troops left" there are no "Monday troops"."""
ADVERB_ALONE = "r"
"""The letter of an adverb that belongs to nothing behind it: in "Last week 3 soldiers" there is no "week 3"."""


def stretches(letters: str) -> list[str]:
    """Cut the letters of a sentence into stretches.

    Args:
        letters: one letter a token; see `csto_events.language.tagging`.

    Returns:
        The stretches, which together are the letters.

    Example:
        >>> stretches("DNZRBMN."), [KINDS[stretch] for stretch in stretches("DNZRBMN.")]
        (['DN', 'ZRB', 'MN', '.'], ['noun', 'verb', 'noun', '.'])
    """
    return _pattern().findall(letters)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(f"[^{_BEGIN_LONGER}]|{_PLAIN_NOUN_PHRASE}|R(?![AM])|(?![{_ONLY_VERB}])(?:{_NOUN_PHRASE})|{_PARTED_VERB_GROUP}|{_VERB_GROUP}|.")


_TWO = re.compile("[^DAK]P|[NP]M")
"""Letters between which a noun phrase can end and a name or number begin."""


class _Kinds(dict[str, str]):
    """The kinds of the stretches of letters that have been met: a table that is asked for every phrase, and does not grow without bound."""

    def __missing__(self, stretch: str) -> str:
        if len(self) >= _MOST_KINDS:
            self.clear()
        self[stretch] = kind = _kind(stretch)
        return kind


_MOST_KINDS = 4096
KINDS = _Kinds()
"""The kind of each stretch: `noun`, `name` for a noun phrase that can be two, `verb`, or the letter of a single token that is neither."""


def _kind(stretch: str) -> str:
    if stretch[0] in "DO" or stretch[-1] in "NPMd":
        return "name" if _TWO.search(stretch) else "noun"
    if stretch == ADVERB_ALONE:
        return "R"
    return "verb" if len(stretch) > 1 or stretch in "VBEGXZ" else stretch
