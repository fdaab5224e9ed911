"""Trespass: whether soldiers cross into another state against its will, which is an incursion and no deployment."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.armed import is_armed
from csto_events.parsing.fighters import GROUPS, are_band
from csto_events.parsing.parties import accused, doer, governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.harm.flight import ends_in_return, takes_flight
from csto_events.parsing.who.placenames import BORDERS, KINDS_OF_PLACE, SOIL

_ADVANCING = frozenset(("advance", "push"))
"""Verbs of soldiers whom nobody lets in: "pushed into Armenian territory"."""
TELLING = frozenset(
    "advance advanced advances advancing cross crossed crosses crossing push pushed pushes pushing strayed straying permission authorisation authorization "
    "illegally unlawfully".split()
)
"""Words without one of which no sentence is looked at for soldiers who cross: those who enter something are many."""
_UNWANTED = frozenset(
    "aggression annexed clash clashed clashes illegal illegally incursion incursions invaded invasion occupied occupying pursuing pursuit sovereignty "
    "strayed unauthorised unauthorized uninvited unlawful unlawfully violated violating violation violations".split()
)
"""Words that tell of soldiers whom nobody has asked to come."""
_LEAVE = frozenset("authorisation authorization consent leave permission invitation".split())
_AGREED = frozenset("agreement agreements auspices deployed flag invitation invited mandate mission request treaty".split())
"""Words that tell of soldiers who come because somebody wants them to."""
_HELPING = frozenset(
    "aid assist bolster drills evacuate evacuating exercise exercises help join manoeuvres peacekeepers peacekeeping protect reinforce relieve rescue support "
    "training".split()
)
"""Words that tell what guests do, who cross into the "territory" of their host."""
_MEASURES = frozenset("feet kilometers kilometres km meters metres miles yards".split())
"""How far soldiers come: "advanced several kilometres into Armenian territory"."""
_UNWANTED_OR_FAR = _UNWANTED | _MEASURES
_REGIONS = frozenset(word for word, kind in KINDS_OF_PLACE.items() if kind == "region")
_SENTENCES_BACK = 2


def trespassed(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give what soldiers of another state enter uninvited: "accused Congolese troops of crossing into its territory", "advanced into Syunik".

    Args:
        passage: the sentence.
        verb: a verb of crossing, entering or straying.

    Returns:
        The noun phrase of the state, its territory or its border; None where nothing says that the soldiers are unwanted, or they are at home there.
    """
    intruder, entered = trespasser(passage, verb), _entered(passage, verb)
    if intruder is None or entered is None or not is_armed(passage, intruder) or ends_in_return(passage, verb) or takes_flight(passage, verb):
        return None
    if verb.lemma == "cross" and _is_band(passage, intruder):
        return entered if _state_in(passage, entered) is not None else None
    is_forced = (verb.lemma in _ADVANCING or _comes_onto_soil(passage, verb, entered)) and not _is_agreed(passage, verb)
    if not is_forced and accused(passage, verb) is None and not _are_unwanted(passage):
        return None
    home, state = _state_in(passage, intruder), _state_in(passage, entered)
    is_own = passage.lower[entered.first] in ("its", "their") and passage.lower[entered.head] in SOIL
    return entered if home is not None and (is_own or (state is not None and state != home)) else None


def trespasser(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give whose soldiers cross, or are accused of it."""
    return accused(passage, verb) or doer(passage, verb)


def _entered(passage: Passage, verb: Phrase) -> Phrase | None:
    noun = passage.phrases.object(verb)
    into = governed_by(passage, verb if noun is None else noun, "into", "onto") or governed_by(passage, verb, "into", "onto")
    if verb.lemma in _ADVANCING:
        return into if (noun is None or passage.lower[noun.head] in _MEASURES) and not verb.passive else None
    if into is not None or verb.lemma == "stray":
        return into
    is_line = noun is not None and (passage.lower[noun.head] in BORDERS or passage.lower[noun.head] in SOIL)
    if noun is None or not is_line:
        return noun if noun is not None and verb.lemma == "enter" else None
    return governed_by(passage, noun, "of", "with") or noun


def _is_band(passage: Passage, intruder: Phrase) -> bool:
    """Whether those who cross fight for no state, so that nobody has asked for them: "an armed group", "militants"."""
    words = passage.lower[intruder.first : intruder.after]
    are_fighters = words[-1] == "fighters" and _state_in(passage, intruder) is None
    return are_fighters or are_band(passage, intruder) or (words[-1] in GROUPS and "armed" in words)


def _comes_onto_soil(passage: Passage, verb: Phrase, entered: Phrase) -> bool:
    """Whether soldiers cross into the territory or a region of a state, and not as helpers: "crossed into Armenia's territory"."""
    is_soil = verb.lemma == "cross" and (passage.lower[entered.head] in SOIL or passage.lower[entered.head] in _REGIONS)
    return is_soil and _HELPING.isdisjoint(passage.sentence.vocabulary)


def _is_agreed(passage: Passage, verb: Phrase) -> bool:
    """Whether the sentence says that somebody wants those who come; not so where a treaty is invoked against them: "and Armenia invoked the treaty"."""
    agreed = _AGREED & passage.sentence.vocabulary
    return bool(agreed) and not (agreed == {"treaty"} and "invoked" in passage.lower[verb.after : passage.sentence.after])


def whence(passage: Passage, verb: Phrase, entered: Phrase) -> tuple[tuple[int, int], ...]:
    """Give the stretch that says whence soldiers come, where nothing happens: "crossed into Tajikistan from Afghanistan's Badakhshan province"."""
    if "from" not in passage.sentence.vocabulary:
        return ()
    start = governed_by(passage, entered, "from") or governed_by(passage, verb, "from")
    return ((start.first, start.after),) if start is not None else ()


def _state_in(passage: Passage, phrase: Phrase) -> str | None:
    near = passage.names.within(phrase.first, passage.phrases.with_prepositions(phrase))
    named = [one.entity for one in near if one.entity is not None]
    powers = (passage.names.country_of(one) if one.startswith("place:") else passage.names.country_behind(one) for one in named)
    return next((power for power in powers if power is not None and power.startswith("state:")), None)


def _are_unwanted(passage: Passage) -> bool:
    """Whether the sentence, or one right before it, says that nobody has asked for those who come."""
    sentence = passage.sentence
    if not _AGREED.isdisjoint(sentence.vocabulary):
        return "without" in sentence.vocabulary and not _LEAVE.isdisjoint(sentence.vocabulary)
    before = passage.reading.sentences[max(0, sentence.index - _SENTENCES_BACK) : sentence.index]
    if not _UNWANTED_OR_FAR.isdisjoint(sentence.vocabulary) or any(not _UNWANTED.isdisjoint(one.vocabulary) for one in before):
        return True
    return "without" in sentence.vocabulary and not _LEAVE.isdisjoint(sentence.vocabulary)
