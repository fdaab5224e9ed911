"""Gerunds: what is proposed, decided, opposed or only talked of by a form in -ing: "proposed sending 200 men", "the idea of sending them"."""

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

from csto_events.language.phrases import Phrase
from csto_events.parsing.asserted.status import comes_to_nothing
from csto_events.parsing.passage import Passage

Sense: TypeAlias = Literal["agreed", "planned", "possible", "declined", "nothing", "unread"]
"""What becomes of a deed: it is settled, intended, thought of, turned down, not settled at all, or nobody can tell."""

COMMITTED = frozenset(
    (
        "agree order decide approve vote authorise authorize instruct pledge promise announce commit offer resolve decision agreement order vote "
        "approval consent ratify"
    ).split()
)
"""Verbs and nouns by which somebody binds himself, or another, to do something."""
REFUSED = frozenset(("refuse", "decline", "reject", "rebuff", "dismiss", "refusal"))
_WITH_PARTICLE = frozenset((("rule", "out"), ("turn", "down"), ("vote", "down"), ("throw", "out"), ("shoot", "down"), ("strike", "down")))
"""Verbs that turn something down with the word behind them."""


def turns_down(passage: Passage, verb: Phrase) -> bool:
    """Tell whether a verb is one of refusing: "rejected", "ruled out", "turned down"."""
    behind = passage.lower[verb.after] if verb.after < passage.sentence.after else ""
    return verb.lemma in REFUSED or (verb.lemma, behind) in _WITH_PARTICLE


def deciding_whether(passage: Passage, infinitive: Phrase) -> Phrase | None:
    """Give the finite verb before "whether to": "will vote" in "will vote on whether to send"."""
    if passage.lower[infinitive.first - 1] != "whether":
        return None
    above = next((one for one in reversed(passage.phrases.verbs()) if one.after < infinitive.first), None)
    return above if above is not None and above.form == "finite" else None


class Mooted(NamedTuple):
    """What the words above a form in -ing make of it."""

    sense: Sense
    """What becomes of the deed."""
    verb: Phrase | None
    """The verb that says so, where one does."""


def mooted(passage: Passage, gerund: Phrase) -> Mooted | None:
    """Read the verb or noun on which a form in -ing hangs.

    Args:
        passage: the sentence.
        gerund: a verb group.

    Returns:
        What becomes of the deed; None where it is told as done: "began sending", "replied by sending", "accused Chad of sending".
    """
    above, preposition = _above(passage, gerund) if gerund.form == "gerund" else (None, "")
    if above is None:
        return None
    if above.kind == "verb":
        sense = _below_verb(passage, above, preposition)
        return Mooted(sense, above) if sense is not None else None
    if above.kind != "noun":
        return _below_adjective(passage, above, preposition)
    return _below_noun(passage, above, preposition)


def _below_adjective(passage: Passage, adjective: Phrase, preposition: str) -> Mooted | None:
    """What an adjective makes of the form in -ing behind it: "is opposed to sending", "is wary of sending"."""
    word, verb = passage.phrases.word(adjective), passage.phrases.previous(adjective)
    if word == "opposed" and preposition == "to" and verb is not None and verb.kind == "verb":
        return Mooted(_as_told("declined", verb), verb)
    return Mooted("unread", None) if word in _ONLY_DISPOSED else None


_ONLY_DISPOSED = frozenset("afraid averse capable fond incapable interested keen reluctant sceptical skeptical wary".split())
"""Adjectives of who may do something: "wary of sending", "interested in sending"."""


def _above(passage: Passage, gerund: Phrase) -> tuple[Phrase | None, str]:
    """What a form in -ing hangs on, and the preposition between: "called on Monday for sending", "opposed the sending of"."""
    phrases = passage.phrases
    before = phrases.previous(gerund, "RQD")
    if before is None or before.kind == "verb":
        return before, ""
    if before.kind != "I":
        return None, ""
    above = phrases.previous(before, "RQI")
    if above is not None and above.kind == "noun" and passage.is_date(above):
        above = phrases.previous(above, "RQI")
    return (above, phrases.word(before)) if above is not None and above.kind in ("verb", "noun", "A") else (None, "")


_OPPOSING = frozenset(("oppose", "veto", "block", "resist"))
_MOOTING = frozenset(
    (
        "advocate consider contemplate debate discuss envisage envision favor favour float foresee moot mull ponder propose recommend review suggest "
        "support weigh back explore study"
    ).split()
)
"""Verbs of what may come: "is considering sending", "the plan envisages sending"."""
_DOING = frozenset(
    (
        "acknowledge admit begin complete confess confirm continue defend deny end finish go justify keep carry recall regret remember report resume start "
        "avoid cease halt quit stop escape prevent refrain risk try attempt"
    ).split()
)
"""Verbs behind which something is told as done, or of which the mood of the sentence says what is made of it."""
_BEHIND: Mapping[str, Mapping[str, Sense]] = {
    "for": {
        **dict.fromkeys(("appeal", "argue", "ask", "call", "campaign", "lobby", "plead", "press", "push"), "unread"),
        **dict.fromkeys(("vote", "opt"), "agreed"),
        **dict.fromkeys(("plan", "prepare"), "planned"),
    },
    "on": {**dict.fromkeys(("agree", "decide", "settle"), "agreed"), "count": "planned", "plan": "planned", "vote": "possible"},
    "about": {"think": "possible"},
    "against": dict.fromkeys(("be", "come", "decide", "remain", "stand", "vote"), "declined"),
    "to": {**dict.fromkeys(("agree", "commit", "consent"), "agreed"), **dict.fromkeys(("object", "oppose"), "declined"), "look": "unread"},
    "at": {"aim": "planned", "balk": "unread", "baulk": "unread", "hint": "unread", "look": "possible"},
    "of": {"think": "possible", **dict.fromkeys(("dream", "speak", "talk", "warn"), "unread")},
    "from": {**dict.fromkeys(("abstain", "refrain"), "declined"), **dict.fromkeys(("ban", "bar", "block", "prohibit", "restrain"), "unread")},
    "into": {"look": "possible"},
}
"""What a verb makes of a form in -ing behind a preposition; any other verb tells it as done."""
_ONLY_TALKED_OF = frozenset(("about", "against", "on", "over", "toward", "towards"))
"""Prepositions behind which nothing is told as done, whatever the verb: "spoke about sending"."""


def _below_verb(passage: Passage, verb: Phrase, preposition: str) -> Sense | None:
    """What a verb makes of the form in -ing behind it."""
    sense = _by_itself(passage, verb) if not preposition or turns_down(passage, verb) else _behind(verb, preposition)
    return _as_told(sense, verb) if sense is not None else None


def _by_itself(passage: Passage, verb: Phrase) -> Sense | None:
    if turns_down(passage, verb) or verb.lemma in _OPPOSING:
        return "declined"
    if verb.lemma in COMMITTED or verb.lemma in ("allow", "permit"):
        return "agreed"
    if verb.lemma in _MOOTING:
        return "possible"
    return None if verb.passive or verb.lemma in _DOING else "unread"


def _behind(verb: Phrase, preposition: str) -> Sense | None:
    if preposition == "on" and verb.lemma in ("carry", "go", "keep"):
        return None
    known = _BEHIND.get(preposition, {}).get(verb.lemma)
    return known or ("unread" if preposition in _ONLY_TALKED_OF else None)


def _as_told(sense: Sense, verb: Phrase) -> Sense:
    """What is left of a sense where its verb is denied or still to come: "has not agreed to sending", "may approve sending"."""
    if verb.negated:
        return _DENIED[sense]
    if sense != "agreed":
        return sense
    if verb.tense == "future" or verb.modal == "would":
        return "planned"
    return "possible" if verb.modal in ("can", "could", "may", "might") else sense


_DENIED: Mapping[Sense, Sense] = {
    "agreed": "nothing",
    "declined": "possible",
    "planned": "unread",
    "possible": "unread",
    "nothing": "unread",
    "unread": "unread",
}


# ---- below a noun


_IDEAS = frozenset(
    (
        "bill concept draft idea ideas intention intentions initiative likelihood motion notion option options plan plans possibility proposal proposals "
        "prospect resolution scenario suggestion"
    ).split()
)
_PLANS = frozenset(("intention", "intentions", "plan", "plans"))
_DECISIONS = frozenset("accord agreement approval commitment consent deal decision decree order pledge promise".split())
_VOTES = frozenset(("ballot", "debate", "vote"))
_POSTPONING = frozenset(("defer", "delay", "postpone", "put"))
"""Verbs by which a decision is left open: "postponed a decision on sending"."""
_TALKED_OF = frozenset(("issue", "matter", "question", "questions", "topic"))
_DEEDS = frozenset("mistake policy practice process step".split())
"""Nouns of what is done: "the practice of sending 300 soldiers each year"."""
_DROPPING = frozenset("abandon discard dismiss drop scrap shelve".split()) | _OPPOSING
_PASSING = frozenset("accept adopt agree approve authorise authorize back endorse pass ratify support".split())
_MAKING = _PASSING | frozenset("announce make reach sign take".split())
_BARRING = frozenset("ban bar block deter discourage dissuade forbid keep prevent prohibit restrain stop".split())
_DEFINITE = frozenset("the this its their his her our".split())


def _below_noun(passage: Passage, noun: Phrase, preposition: str) -> Mooted | None:
    """What a noun makes of the form in -ing behind it: "the idea of sending", "a decision on sending", "talks about sending"."""
    word, verb = passage.lower[noun.head], _verb_with(passage, noun)
    if preposition == "from":
        return Mooted("unread", verb) if verb is not None and verb.lemma in _BARRING else None
    if preposition not in ("of", "on", "for", "about", "over", "against", "to", "behind") or passage.names.at(noun.head) is not None or passage.is_people(noun):
        return None
    if word in _IDEAS or word in _TALKED_OF:
        return Mooted(_of_idea(passage, noun, verb), verb)
    is_settled = word in _DECISIONS and not (verb is not None and verb.lemma in _POSTPONING)
    if is_settled or (word == "vote" and preposition in ("for", "against")):
        sense = _of_decision(passage, noun, verb)
        return Mooted("declined" if sense == "agreed" and preposition == "against" else sense, verb)
    if verb is not None and word in _VOTES | _DECISIONS:
        return Mooted(_as_told("possible", verb), verb)  # "have put off a vote on sending"
    if word in ("favour", "favor"):
        return Mooted(_as_told("agreed" if verb is not None and verb.lemma == "vote" else "possible", verb), verb) if verb is not None else None
    return None if word in _DEEDS or (preposition in ("for", "to") and word not in _WISHES) else Mooted("unread", None)


_WISHES = frozenset("appeal appeals call calls demand demands opposition objection objections preparations request requests support".split())


def _verb_with(passage: Passage, noun: Phrase) -> Phrase | None:
    """The verb whose object a noun phrase is, or that of which it is the subject."""
    before = passage.phrases.previous(noun, "RQDI")
    if before is not None and before.kind == "noun" and passage.is_date(before):
        before = passage.phrases.previous(before, "RQDI")
    if before is not None and before.kind == "verb":
        return before
    return next((one for one in passage.phrases.verbs() if one.first > noun.head and one.form == "finite" and passage.phrases.subject(one) is noun), None)


def _of_idea(passage: Passage, noun: Phrase, verb: Phrase | None) -> Sense:
    """What becomes of a plan, by the verb that it goes with: "opposed the idea of sending", "the proposal for sending 300 men was adopted"."""
    word = passage.lower[noun.head]
    if comes_to_nothing(passage.sentence, noun):
        return "nothing"
    acts_on = verb is not None and (verb.passive if verb.first > noun.head else not verb.passive)
    if verb is not None and acts_on and (turns_down(passage, verb) or verb.lemma in _DROPPING):
        return _as_told("declined", verb)
    if verb is not None and acts_on and verb.lemma in _PASSING and word not in _TALKED_OF:
        return _as_told("agreed", verb) if word not in ("idea", "ideas", "option", "possibility") else "possible"
    if word in _TALKED_OF:
        return "possible" if verb is not None and acts_on and verb.lemma in _MOOTING else "unread"
    return "planned" if word in _PLANS else "possible"


def _of_decision(passage: Passage, noun: Phrase, verb: Phrase | None) -> Sense:
    """Whether something is settled: "took a decision on sending", "the decision on sending", and not "a decision on sending is expected"."""
    if comes_to_nothing(passage.sentence, noun):
        return "nothing"
    if verb is not None and (verb.lemma in _MAKING or verb.form != "finite" or verb.tense == "future"):
        is_made = verb.lemma in _MAKING and verb.form == "finite"
        return _as_told("agreed", verb) if is_made and verb.tense != "future" else "unread"
    is_known = passage.lower[noun.first] in _DEFINITE or "'s" in passage.lower[noun.first : noun.head]
    return "agreed" if is_known else "unread"
