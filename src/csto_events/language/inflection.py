"""Inflection: the regular forms of English words, and what an ending suggests."""

from functools import lru_cache

from csto_events.language.tags import ADJECTIVE, ADVERB, BASE, GERUND, NOUN, PARTICIPLE, PAST, PERSON, PLURAL, PRESENT

_VOWELS = frozenset("aeiou")


def _doubles(lemma: str) -> bool:
    """Say whether the last consonant is doubled: a single syllable of consonants, one vowel, one consonant ("ban")."""
    if len(lemma) < 3 or lemma[-1] in "aeiouwxy" or lemma[-2] not in _VOWELS:
        return False
    return not _VOWELS.intersection(lemma[:-2].replace("qu", "q"))


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


_TAILS = ("-born", "-bred", "-built", "-free", "-held", "-led", "-made", "-old", "-run", "-scale", "-term", "-torn", "-wide")  # war-torn, large-scale


@lru_cache(maxsize=8192)
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
    if lower[0].isdigit() or lower.endswith(_TAILS) or head & (PARTICIPLE | GERUND):  # 44-day, Russian-led, peace-loving
        return ADJECTIVE
    return head | ADJECTIVE if lower.startswith(_PREFIXES) else head
