"""Sites: the camp, school or base that "it" means where a clause of time says that it was struck."""

from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence

_SITES = frozenset(
    "airbase airfield airport barracks base border bridge building camp checkpoint church clinic compound convoy depot embassy facility factory garrison"
    " headquarters hospital hotel market mosque outpost palace plant port position post prison refinery school settlement shelter ship site station"
    " town vessel village warehouse".split()
)
_STRUCK = frozenset("attack bomb bombard burn capture destroy hit loot occupy overrun raid ransack seize shell storm strike target".split())
_OF_PLACES = frozenset(("bomb", "bombard", "burn", "capture", "occupy", "overrun", "ransack", "seize", "shell", "storm"))
"""What is done to places more than to who was there."""
_TIMES = frozenset(("after", "because", "before", "once", "since", "when"))


def site_meant(sentence: Sentence, noun: Phrase) -> Phrase | None:
    """Give what "it" means in "thousands fled the camp after it was overrun": the nearest site before it, and not whoever speaks.

    Args:
        sentence: the sentence.
        noun: the noun phrase of what was struck.

    Returns:
        The noun phrase of the site; None where "it" opens no clause of time, is not struck, or no site stands before it.

    Example:
        >>> from csto_events.language.reading import Reading
        >>> sentence = Reading.of("The bloc said the outpost was empty after it was shelled.").sentences[0]
        >>> site_meant(sentence, sentence.phrases.at(8))
        <noun 3:5 >
    """
    if sentence.tokens.lower[noun.first : noun.after] != ["it"] or not noun.position:
        return None
    phrases, joint = sentence.phrases, sentence.phrases[noun.position - 1]
    verb = phrases.next(noun)
    is_struck = verb is not None and verb.kind == "verb" and verb.passive and verb.lemma in _STRUCK
    if joint.kind not in "SI" or phrases.word(joint) not in _TIMES or not is_struck:
        return None
    site = next((one for one in reversed(phrases[: joint.position]) if one.kind == "noun" and sentence.tokens.lower[one.head] in _SITES), None)
    return site if site is not None and verb is not None and _can_be_meant(sentence, site, joint, verb) else None


def _can_be_meant(sentence: Sentence, site: Phrase, joint: Phrase, struck: Phrase) -> bool:
    """Whether whoever did something at a site is not rather what was struck: "it had left its base before it was shelled", "the convoy left the base"."""
    above = next((one for one in reversed(sentence.phrases.verbs()) if one.after <= joint.first), None)
    doer = sentence.phrases.subject(above) if above is not None else None
    if doer is None or doer is site:
        return doer is site
    word = sentence.tokens.lower[doer.head]
    return word != "it" and (word.endswith("s") or struck.lemma in _OF_PLACES)
