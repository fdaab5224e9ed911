"""Supposition: whether something that a noun names is only thought of, feared, planned, forbidden or judged, and is not told to have happened."""

from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.parsing.asserted.unprevented import is_not_prevented

_INDEFINITE = frozenset(("a", "an", "another"))
_ANY = frozenset(("any", "each", "every", "whatever"))
_UNREAL = frozenset("eventual future hypothetical imminent likely possible potential simulated".split())
"""Adjectives of what has not happened, if it will."""
_DEFINITE = frozenset("the this these those that its their his her our".split())
"""Words before what is known, which has happened: "the attack would not deter them"."""
_CONTINGENT = frozenset(("case", "event", "likelihood", "possibility", "probability", "prospect", "eventuality"))
_DREADED = frozenset("danger dangers fear fears preparation preparations plan plans plot plots risk risks threat threats".split())
_LICENCES = frozenset("excuse go-ahead invitation justification licence license light lights permission pretext pretexts".split())
"""What somebody needs before such a thing, which need not follow: "a green light for further attacks"."""
_THINKING = frozenset(
    (
        "allow approve authorise authorize avert avoid ban consider contemplate demand deter dread expect fear forbid order permit plan plot practice "
        "practise prepare prevent propose regard rehearse simulate threaten treat urge"
    ).split()
)
"""Verbs whose object need not come true: "residents fear an attack", "the exercise simulated an attack"."""
_GUARDING = {
    "appeal": ("for",),
    "call": ("for",),
    "defend": ("against", "from"),
    "guard": ("against", "from"),
    "insure": ("against",),
    "plan": ("for", "on"),
    "prepare": ("for", "against"),
    "protect": ("against", "from"),
    "brace": ("for",),
    "shield": ("against", "from"),
    "train": ("for",),
    "warn": ("against",),
    **dict.fromkeys(("consider", "regard", "see", "treat", "view"), ("as",)),
}
"""Verbs and prepositions behind which stands what may come, or is only meant: "protects civilians from attacks", "is seen as an attack on all"."""
_MODALS = frozenset(("would", "could", "might", "may", "can", "shall", "should", "must", "will"))
_JUDGING = frozenset("be constitute violate amount undermine represent breach contravene".split())
"""Verbs of what holds of every such deed: "shelling of civilians is a crime"."""
_REGARDING = frozenset("consider deem equate regard see treat understand view".split())
"""Verbs of what everybody holds it for, in treaties: "an attack on one is treated as an attack on all"."""


_FOR_OR_AGAINST = frozenset(
    "architect architects backer backers critic critics leader leaders mastermind opponent opponents organiser organisers organizer organizers participant "
    "participants perpetrator perpetrators planner planners plotter plotters supporter supporters survivor survivors victim victims widow widows".split()
)
"""People who are called by an event."""


def only_says_who(sentence: Sentence, noun: Phrase) -> bool:
    """Tell whether an event, without a place of its own, only says who somebody is: "supporters of the coup marched in Niamey on Friday".

    Args:
        sentence: the sentence.
        noun: the noun phrase of the event.
    """
    of = sentence.phrases.previous(noun, "")
    people = sentence.phrases.previous(of, "") if of is not None and sentence.phrases.word(of) in ("of", "behind") else None
    if people is None or people.kind != "noun" or sentence.tokens.lower[people.head] not in _FOR_OR_AGAINST:
        return False
    behind = sentence.phrases.next(noun, "")
    return behind is None or behind.kind != "I"


def is_supposed(sentence: Sentence, noun: Phrase) -> bool:
    """Tell whether what a noun phrase names is only thought of.

    Args:
        sentence: the sentence.
        noun: the noun phrase of an attack, a clash, a riot.

    Returns:
        Whether nothing says that it took place: "any attack", "in the event of an attack", "residents fear an attack", "an attack would be a
        declaration of war", "shelling of civilians is a crime". What is definite has happened: "the attack would not deter them".

    Example:
        >>> from csto_events.language.reading import Reading
        >>> sentence = Reading.of("In the event of an attack on Armenia, the bloc would respond.").sentences[0]
        >>> is_supposed(sentence, sentence.phrases.at(5))
        True
    """
    opening = sentence.tokens.lower[noun.first]
    if opening in _DEFINITE:
        return False
    if opening in _ANY or not _UNREAL.isdisjoint(sentence.tokens.lower[noun.first : noun.head]):
        return True
    return _is_unequalled(sentence, noun) or _is_dreaded(sentence, noun) or _is_object_of_thought(sentence, noun) or _is_judged(sentence, noun)


def _is_unequalled(sentence: Sentence, noun: Phrase) -> bool:
    """Whether somebody is only told to have lived through nothing like it: "has not seen such clashes since 2020", "had never seen riots of this scale"."""
    verb = sentence.phrases.previous(noun) if not _LIKE_IT.isdisjoint(sentence.vocabulary) else None
    if verb is None or verb.kind != "verb" or not verb.negated or verb.lemma not in _LIVING_THROUGH:
        return False
    return verb.perfect or sentence.tokens.lower[noun.first] == "such"


_LIKE_IT = frozenset(("such", "since", "scale", "size", "magnitude", "kind", "intensity"))
"""Words without one of which nothing is compared with what was before."""
_LIVING_THROUGH = frozenset("experience face have know see suffer witness".split())


def _is_dreaded(sentence: Sentence, noun: Phrase) -> bool:
    """Whether another noun says that it may come: "in case of an attack", "the risk of riots", "fears of a coup"."""
    joint = sentence.phrases.previous(noun, "")
    if joint is None or joint.kind != "I" or sentence.phrases.word(joint) not in ("of", "for", "against"):
        return False
    of = sentence.phrases.previous(joint, "")
    word = sentence.tokens.lower[of.head] if of is not None and of.kind == "noun" else ""
    return word in _CONTINGENT or word in _DREADED or (word in _LICENCES and sentence.phrases.word(joint) == "for")


def _is_object_of_thought(sentence: Sentence, noun: Phrase) -> bool:
    before = sentence.phrases.previous(noun)
    if before is None:
        return False
    if before.kind == "noun":  # "considers an attack on one member an attack on all"
        verb = next((one for one in reversed(sentence.phrases.verbs()) if one.first < before.first), None)
        return verb is not None and verb.lemma in ("consider", "regard", "treat") and verb.after <= before.first
    if before.kind == "verb":
        is_thought = before.lemma in _THINKING and (before.lemma not in _STOPPING or (before.form == "infinitive" and not is_not_prevented(sentence, before)))
        return is_thought or _is_for_practice(sentence, before) or _would_bring(sentence, before)
    if before.kind not in "IS":
        return False
    verb = next((one for one in reversed(sentence.phrases.verbs()) if one.after <= before.first), None)
    if verb is not None and verb.lemma in ("lead", "result") and verb.modal in _MODALS and verb.after == before.first:
        return True  # "could lead to new attacks"
    return verb is not None and sentence.phrases.word(before) in _GUARDING.get(verb.lemma, ())


def _would_bring(sentence: Sentence, verb: Phrase) -> bool:
    """Whether an attack is what something would bring about: "would encourage new attacks", "may embolden rebels to launch an attack"."""
    if verb.form == "infinitive" and verb.lemma in _LAUNCHING:
        above = next((one for one in reversed(sentence.phrases.verbs()) if one.after <= verb.first), None)
        verb = above if above is not None and above.lemma in _BRINGING else verb
    is_guessed = verb.perfect and verb.modal in ("may", "might")  # "may have triggered an explosion", which there was
    return verb.lemma in _BRINGING and (verb.modal in _MODALS or verb.tense == "future") and not is_guessed


_LAUNCHING = frozenset(("carry", "launch", "mount", "stage", "start"))
_BRINGING = frozenset("cause embolden encourage incite inspire invite precipitate prompt provoke risk spark spur tempt trigger".split())
"""Verbs of what leads to such a thing, which with a modal verb has not come."""


def _is_for_practice(sentence: Sentence, verb: Phrase) -> bool:
    """Whether an attack is beaten off in an exercise or in thought: "practised repelling an attack", "are ready to repel an attack"."""
    if verb.lemma not in _REPELLING or verb.form not in ("gerund", "infinitive"):
        return False
    above = [one.lemma for one in sentence.phrases.verbs() if one.after <= verb.first]
    return above[-1:] not in (["help"], ["manage"]) if verb.form == "infinitive" else not _PRACTISING.isdisjoint(above)


_PRACTISING = frozenset(("practise", "practice", "rehearse", "simulate", "train"))
_REPELLING = frozenset("counter foil repel repulse resist stop thwart withstand".split())
_STOPPING = frozenset(("avert", "avoid", "prevent"))
"""What they keep from happening is denied, unless it is only their purpose: "to prevent riots"."""


def _is_judged(sentence: Sentence, noun: Phrase) -> bool:
    """Whether a verb says what would come of such a thing, or what every such thing is: "an attack may lead to war", "shelling of civilians is a crime"."""
    is_one = sentence.tokens.lower[noun.first] in _INDEFINITE
    is_kind = noun.first == noun.head and not any(date.first == noun.after + 1 for date in sentence.dates)
    if not (is_one or is_kind):
        return False
    verb = next((one for one in sentence.phrases.verbs() if one.first > noun.first and sentence.phrases.subject(one) is noun), None)
    if verb is None:
        return False
    if verb.modal in _MODALS or verb.tense == "future":
        return is_one or verb.modal != "will"
    if verb.tense != "present" or verb.progressive or verb.perfect:
        return False
    if verb.passive:  # "an attack on one member is considered an attack on all", and not "an attack near Osh on Monday is regarded as terrorism"
        return verb.lemma in _REGARDING and not any(noun.first < date.first < verb.first for date in sentence.dates)
    return verb.lemma in _JUDGING and not _is_under_way(sentence, verb)


def _is_under_way(sentence: Sentence, verb: Phrase) -> bool:
    """Whether a copula says that it goes on: "shelling of Goris is under way", "is ongoing"."""
    return verb.after < sentence.after and sentence.tokens.lower[verb.after] in ("under", "underway", "ongoing", "over", "heavy", "intense")
