"""Status: how a claim is asserted, read once for all candidates from the mood of the verb and the clause around it."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from csto_events.language.inversions import GENERAL
from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.model import Status
from csto_events.parsing.asserted.asked_of_others import is_asked_of_others
from csto_events.parsing.asserted.called_false import FALSE, FALSELY, TRUE, is_called_false
from csto_events.parsing.asserted.circumstances import before_circumstances
from csto_events.parsing.asserted.few import ABOUT_NOBODY, NO, has_no, has_no_grounds, subject_is_nobody
from csto_events.parsing.asserted.fronted import FRONTED, negated_in_front
from csto_events.parsing.asserted.journeys import was_made
from csto_events.parsing.asserted.unconfirmed import LEFT_UNDONE, is_left_undone, is_unconfirmed
from csto_events.parsing.asserted.untold import DENYING, told_by_nobody

Mood: TypeAlias = Status | Literal["conditional", "question"]

_HYPOTHETICAL = frozenset(("would", "could", "might", "should", "may", "will"))
POSSIBLE = frozenset(("may", "might", "could", "can"))
_ASKING = frozenset(("?", "”", '"', "'", "’"))
"""What ends a sentence that can be a question."""
_OWED = frozenset(("must", "should", "ought"))
"""What ought to be is not asserted: "the sides must resume their talks"."""
_UNREAL = frozenset(("would", "could", "might", "should"))


def mood(sentence: Sentence, verb: Phrase | None, trigger: int) -> Mood:
    """Tell how a claim is asserted.

    Args:
        sentence: the sentence.
        verb: the verb group that carries the claim, if one does.
        trigger: the token that called for the record.

    Returns:
        A status; or `conditional` or `question` where nothing is asserted and no record may arise.

    Example:
        >>> from csto_events.language.reading import Reading
        >>> sentence = Reading.of("The bloc will not send troops.").sentences[0]
        >>> mood(sentence, sentence.phrases.verbs()[0], 4)
        'denied'
    """
    how: Mood | None = unasserted(sentence, trigger, verb) if sentence.conditionals or sentence.words[-1] in _ASKING else None
    if how is None and "that" in sentence.vocabulary:
        how = _mood_above(sentence, trigger) or _mood_asked_for(sentence, verb)
    if how is None and not _UNSAID.isdisjoint(sentence.vocabulary) and _is_unsaid(sentence, trigger):
        how = "conditional"
    if how is None and not DENYING.isdisjoint(sentence.vocabulary) and told_by_nobody(sentence, trigger):
        how = "conditional"
    if how is not None:
        return how
    is_turned = not _TURNING.isdisjoint(sentence.vocabulary)
    if verb is not None and ((verb.modal and _is_unreal(verb)) or (is_turned and (_hardly_happens(sentence, verb) or _is_urged(sentence, verb)))):
        return "conditional"
    if is_turned and is_called_false(sentence, trigger):
        return "denied"
    asserted = _mood_of(sentence, verb, is_turned)
    return "possible" if asserted == "reported" and is_unconfirmed(sentence, trigger) else asserted


def _mood_of(sentence: Sentence, verb: Phrase | None, is_turned: bool) -> Mood:
    """How a verb group by itself asserts what it says."""
    if verb is None:
        return "reported"
    if not FRONTED.isdisjoint(sentence.vocabulary) and (turned := negated_in_front(sentence, verb)) is not None:
        return turned
    if verb.negated or (is_turned and subject_is_nobody(sentence, verb)):
        return "denied"
    if verb.tense == "future" or verb.modal == "would":
        return "planned"
    if verb.modal in POSSIBLE:
        return "possible"
    if verb.form == "infinitive":
        return _mood_of_infinitive(sentence, verb)
    return _mood_of_gerund(sentence, verb) if verb.form == "gerund" else "reported"


def unasserted(sentence: Sentence, trigger: int, verb: Phrase | None = None) -> Literal["question", "conditional"] | None:
    """Tell whether a sentence asks or supposes what a word calls for; None where it does neither."""
    if sentence.words[-1] in _ASKING and _is_question(sentence, trigger):
        return "question"
    return "conditional" if sentence.conditionals and _is_conditional(sentence, verb, trigger) else None


def _is_urged(sentence: Sentence, verb: Phrase) -> bool:
    """Whether a deed is only called for: "let us send troops"."""
    return verb.first - 2 >= sentence.first and sentence.tokens.lower[verb.first - 2 : verb.first] == ["let", "us"]


def _hardly_happens(sentence: Sentence, verb: Phrase) -> bool:
    """Whether an adverb of a verb says that it did not quite happen, or hardly ever does: "almost reached", "seldom sent", and not "almost 12 died"."""
    if _HARDLY.isdisjoint(sentence.vocabulary) or verb.lemma in _GRADUAL:
        return False
    first = verb.first
    while first > sentence.first and sentence.letters[first - 1 - sentence.first] == "R":
        first -= 1
    return not _HARDLY.isdisjoint(sentence.tokens.lower[first : verb.head])


_HARDLY = frozenset(("almost", "nearly", "hardly", "scarcely", "seldom", "rarely"))
_GRADUAL = frozenset(("complete", "conclude", "double", "end", "finish", "halve", "treble", "triple", "quadruple"))
"""What has gone far where it has nearly been reached: "has almost completed its withdrawal"."""


def _mood_above(sentence: Sentence, trigger: int) -> Mood | None:
    """What is made of a that-clause by words before it that do not assert it: "no evidence that", "it is not true that", "nobody said that"."""
    that = max(map(sentence.letters[1 : trigger - sentence.first].rfind, "SW;")) + 1
    if not that or sentence.words[that] != "that":
        return None
    above = sentence.phrases.previous(sentence.phrases.at(sentence.first + that), "RQ")
    if above is None:
        return None
    if above.kind == "noun":
        return "conditional" if has_no_grounds(sentence, above) else None
    verb = above if above.kind == "verb" else sentence.phrases.previous(above, "RQ")
    if verb is None or verb.kind != "verb" or not is_left_undone(sentence, verb):
        return None
    if above.kind == "A":
        return "denied" if sentence.tokens.lower[above.head] in TRUE else "conditional"
    cue = lexicon().verb_cues.get(verb.lemma)
    return "conditional" if cue is not None and cue.stance == "speech" and (cue.status == "reported" or not verb.negated) else None


CAUSING = frozenset(("cause", "compel", "drive", "force", "lead", "oblige", "prompt", "push", "spur"))
"""Verbs by which somebody does what stands behind them: "prompted Beijing to urge"."""
_ALLOWING = frozenset(("allow", "permit"))
_MAKING_OR_LETTING = CAUSING | _ALLOWING | {"let"}
_WITH_PERSON = _MAKING_OR_LETTING | {"ask", "call", "instruct", "invite", "order", "request", "tell", "urge"}
GOING_ON = frozenset(("begin", "continue", "start"))
"""Verbs that only say that what stands behind them begins or goes on."""
_IMPLYING = CAUSING | GOING_ON | {"manage", "proceed", "go", "let", "succeed", "happen"}
"""Verbs whose infinitive came true: "managed to kill", "continue to hold" (Karttunen 1971, Implicative verbs)."""
_AVOIDING = frozenset(
    ("avoid", "prevent", "stop", "cease", "halt", "quit", "escape", "refrain", "consider", "contemplate", "discuss", "risk", "try", "attempt")
)
"""Verbs whose gerund does not come true, or need not."""


def _mood_of_gerund(sentence: Sentence, verb: Phrase) -> Mood:
    """How a form in -ing is asserted, which may be what somebody avoids, only tries, or leaves undone: "avoided killing 12 people"."""
    before = sentence.phrases.previous(verb, "RQ")
    if before is not None and before.kind == "verb":
        return _mood_of_infinitive(sentence, before) if before.form == "infinitive" and before.lemma == "continue" else _mood_below(before)
    if before is None or before.kind not in ("I", "S"):
        return "reported"
    word, above = sentence.phrases.word(before), sentence.phrases.previous(before, "RQ")
    beside = sentence.tokens.lower[before.first - 1] if before.first > sentence.first else ""
    if word == "without" or (word in ("of", "than") and beside in ("instead", "rather")) or (word, beside) in _NEARLY:
        return "conditional"
    if above is None or beside == "short":  # "stopped short of sending troops"
        return "reported" if above is None else "denied"
    if above.kind == "noun":
        return "denied" if comes_to_nothing(sentence, above) else "reported"  # "has no intention of sending troops"
    if above.lemma in _REHEARSING:
        return "conditional"
    if word == "against" and above.lemma in ("decide", "vote"):
        return "denied"
    return "conditional" if word == "from" and above.lemma in _AVOIDING else "reported"


_UNSAID = frozenset(("without", "short", "far", "close", "closer", "instead", "rather"))


def _is_unsaid(sentence: Sentence, trigger: int) -> bool:
    """Whether a claim is what somebody does not quite say: "stopped short of accusing Russia of shelling a village"."""
    base = sentence.first
    for verb in sentence.phrases.verbs():
        cue = lexicon().verb_cues.get(verb.lemma) if verb.form == "gerund" and verb.after <= trigger else None
        if cue is None or cue.stance != "speech" or "," in sentence.letters[verb.after - base : trigger - base]:
            continue
        before = sentence.phrases.previous(verb, "RQ")
        if before is not None and before.kind in "IS" and _mood_of_gerund(sentence, verb) != "reported":
            return True
    return False


_NEARLY = frozenset((("from", "far"), ("to", "close"), ("to", "closer")))
"""What stands before a deed that somebody nearly does, or does not do at all: "far from admitting", "came close to saying"."""
_REHEARSING = frozenset(("drill", "exercise", "learn", "practice", "practise", "rehearse", "simulate", "specialise", "specialize", "teach", "train"))
"""Verbs of those who only play it: "trained in storming buildings", "practised shelling a village"."""


def _mood_below(above: Phrase) -> Mood:
    """How a form in -ing right behind a verb is asserted: "will authorise sending troops", "has not begun sending them", "avoided killing"."""
    if above.lemma in _AVOIDING | _REHEARSING:
        return "conditional"
    if above.negated:
        return "denied"
    if above.tense == "future" or above.modal == "would":
        return "planned"
    return "possible" if above.modal in POSSIBLE else "reported"


_DROPPING = frozenset("abandon abort cancel drop halt reject scrap shelve veto withdraw".split())
"""Verbs that put an end to a plan before it is carried out."""


_MAKING = frozenset("have make submit file lodge send".split())
"""Verbs without which there is no plan: "has not submitted an application to leave"."""


def comes_to_nothing(sentence: Sentence, noun: Phrase) -> bool:
    """Tell whether there is no such thing as a plan, or somebody gives it up: "no plans to send", "no intention of sending", "dropped its plan to send"."""
    if has_no(sentence, noun):
        return True
    above = sentence.phrases.previous(noun, "RQ")
    if above is None or above.kind != "verb" or above.passive:
        return False
    return above.lemma in (_MAKING if above.negated else _DROPPING)


def governor(sentence: Sentence, verb: Phrase) -> Phrase | None:
    """Give the verb group or noun phrase on which an infinitive hangs: "agreed" in "agreed to send"."""
    before = sentence.phrases.previous(verb, "RQ")
    if before is not None and before.kind == "noun":
        before = before_circumstances(sentence, _whole_of(sentence, before))
    if before is None or before.kind == "verb":
        return before
    if before.kind == "I" and sentence.phrases.word(before) == "on":  # "went on to kill"
        before = sentence.phrases.previous(before, "RQ")
    if before is not None and before.kind == "A" and sentence.phrases.word(before) == "due":  # "is due to visit Minsk"
        before = sentence.phrases.previous(before, "RQ")
    if before is not None and before.kind == "C":  # "managed to kill one man and wound 12"
        joined = next((one for one in reversed(sentence.phrases.verbs()) if one.after <= before.first), None)
        return governor(sentence, joined) if joined is not None and joined.form == "infinitive" else None
    if before is not None and before.kind == "noun":
        earlier = sentence.phrases.previous(before, "RQ")
        is_known = sentence.tokens.lower[before.head] in lexicon().tags or (earlier is not None and earlier.lemma in _MAKING_OR_LETTING)
        if earlier is not None and earlier.kind == "verb" and is_known and earlier.lemma in _WITH_PERSON:
            return earlier
    if before is not None and before.kind == "noun" and (settled := _settled_by(sentence, before)) is not None:
        return settled
    return before if before is not None and before.kind in ("verb", "noun") else None


def _whole_of(sentence: Sentence, noun: Phrase) -> Phrase:
    """For the town of "forced 800 residents of the town to flee" give the residents; else the noun phrase itself.

    What is no number of people has its own "of" only where somebody makes them do it.
    """
    whole = noun
    while (of := sentence.phrases.previous(whole, "")) is not None and sentence.phrases.word(of) == "of":
        above = sentence.phrases.previous(of, "")
        if above is None or above.kind != "noun":
            return noun
        whole = above
    causing = sentence.phrases.previous(whole, "RQ")
    is_caused = causing is not None and causing.kind == "verb" and causing.lemma in CAUSING
    return whole if is_caused or sentence.letters[whole.head - sentence.first] == "M" else noun


def refusing(sentence: Sentence, verb: Phrase) -> Phrase | None:
    """Give the verb by which what an infinitive says is refused: "refused" in "refused to sign", and nothing in "did not refuse to sign"."""
    above = governor(sentence, verb) if verb.form == "infinitive" else None
    return above if above is not None and above.kind == "verb" and above.lemma in LEFT_UNDONE and not (above.negated or above.modal) else None


def _settled_by(sentence: Sentence, noun: Phrase) -> Phrase | None:
    """For the Uganda of "the decision of Uganda to deploy" give the decision."""
    joint = sentence.phrases.previous(noun, "")
    if joint is None or joint.kind != "I" or sentence.phrases.word(joint) not in ("of", "by"):
        return None
    settled = sentence.phrases.previous(joint, "")
    is_settled = settled is not None and settled.kind == "noun" and sentence.tokens.lower[settled.head] in _SETTLED
    return settled if is_settled else None


_DOUBTFUL: Mapping[str, Mood] = {"unlikely": "conditional", "reluctant": "conditional", "unable": "denied", "unwilling": "denied"}
"""What an adjective makes of the infinitive behind it: "is unlikely to send troops", "was unable to reach the town"."""


def _mood_of_infinitive(sentence: Sentence, verb: Phrase) -> Mood:
    before = sentence.phrases.previous(verb, "RQ")
    if before is not None and before.kind == "A" and (mood := _mood_behind(sentence, before)) is not None:
        return mood
    if is_asked_of_others(sentence, verb):
        return "conditional"
    above = governor(sentence, verb)
    if sentence.tokens.lower[verb.first - 1] == "not":  # "urged them not to march" is of nothing that happens, "vowed not to send" denies it
        return "conditional" if above is not None and above.kind == "verb" and above.lemma in _WITH_PERSON else "denied"
    if verb.perfect and above is not None and above.kind == "verb" and not above.negated:  # "claims to have sent", "is believed to have killed"
        was_to_be = above.lemma == "be" and not above.passive and above.tense == "past"  # "was to have met", and did not
        return "denied" if was_to_be else "possible" if above.lemma in _SEEMING or above.modal in POSSIBLE else "reported"
    if above is None or above.kind == "noun":
        return _mood_below_noun(sentence, above)
    if above.negated or _is_left_undone(above) or subject_is_nobody(sentence, above) or _is_of_no_decision(sentence, above):
        return _mood_of_undone(above)
    if above.lemma == "have" and above.tense == "past" and not above.modal:  # "had to recall them"
        return "reported"
    is_only_allowed = above.lemma in _ALLOWING and above.form == "infinitive"  # "refused to allow Russia to send troops"
    if is_only_allowed or (above.lemma in _IMPLYING and above.tense != "future" and not above.modal):
        how = _mood_of_infinitive(sentence, above) if above.form == "infinitive" else "reported"  # "plans to continue to send"
        return "planned" if is_only_allowed and how == "reported" else how
    return "possible" if above.modal in POSSIBLE else "planned"


def _mood_of_undone(above: Phrase) -> Mood:
    """What is made of what was left undone: of "did not fail to attend" that it was done, and "did not refuse to send" leaves it open."""
    if not (above.negated and above.lemma in LEFT_UNDONE):
        return "denied"
    if above.lemma != "fail":
        return "possible"
    return "planned" if above.tense == "future" else "reported"


def _is_left_undone(above: Phrase) -> bool:
    """Whether somebody did not do what stands behind a verb: "refused to host", and not "may refuse to host"."""
    return above.lemma in LEFT_UNDONE and above.modal not in POSSIBLE


def _mood_below_noun(sentence: Sentence, noun: Phrase | None) -> Mood:
    """What a noun makes of the infinitive behind it: "has no plans to send" denies it, "made 75 flights to transfer" tells that it was done."""
    if noun is None:
        return "planned"
    return "reported" if was_made(sentence, noun) else "denied" if comes_to_nothing(sentence, noun) else "planned"


def _mood_behind(sentence: Sentence, adjective: Phrase) -> Mood | None:
    """What an adjective makes of the infinitive behind it: "has made it possible to kill 80" tells that it was done, "was not possible to reach" denies."""
    word = sentence.phrases.word(adjective)
    if word not in ("known", "possible"):
        return _DOUBTFUL.get(word)
    verb = next((one for one in reversed(sentence.phrases.verbs()) if one.first < adjective.first), None)
    if verb is None or verb.negated:
        return "denied" if verb is not None else "possible"
    if word == "known":
        return "reported"  # "are known to have died"
    was_made = verb.lemma == "make" and (verb.tense == "past" or verb.perfect) and not verb.modal
    return "reported" if was_made else "possible"


def _is_of_no_decision(sentence: Sentence, verb: Phrase) -> bool:
    """Whether a verb says that something was not settled: "no decision has been taken to send troops"."""
    subject = sentence.phrases.subject(verb) if verb.passive and not _SETTLED.isdisjoint(sentence.vocabulary) else None
    return subject is not None and sentence.tokens.lower[subject.head] in _SETTLED and has_no(sentence, subject)


_SETTLED = frozenset("agreement attempt decision deal order plan plans proposal promise request".split())
"""What has to be made before something is done."""


_SEEMING = frozenset("appear assume believe estimate fear presume seem suspect think understand".split())
"""What is not known of what is told behind it: "is believed to have killed 20 people"."""


def attempted(sentence: Sentence, verb: Phrase | None) -> bool:
    """Tell whether an infinitive is what somebody tried to do: "tried to storm the base", which is an attack, and in the past."""
    above = governor(sentence, verb) if verb is not None and verb.form == "infinitive" and not verb.perfect else None
    return above is not None and above.kind == "verb" and above.lemma in ("try", "attempt") and above.tense == "past" and not above.negated


def denies_part_played(sentence: Sentence, cue: tuple[int, int] | None, first: int) -> bool:
    """Tell whether somebody denies to have done a deed, and not the deed: "denied responsibility for the attack on the camp", "denied it was behind"."""
    start = cue[0] if cue is not None else first
    return not _PARTS_PLAYED.isdisjoint(sentence.tokens.lower[start : first + 5])


_PARTS_PLAYED = frozenset(("behind", "blame", "complicity", "involvement", "responsibility"))


def is_past_plan(sentence: Sentence, verb: Phrase | None) -> bool:
    """Tell whether an infinitive is what was to be: "were to leave Niger by the end of March"."""
    above = governor(sentence, verb) if verb is not None and verb.form == "infinitive" and not verb.perfect else None
    return above is not None and above.kind == "verb" and above.tense == "past" and (above.lemma in ("be", "plan") or above.passive)


def _is_question(sentence: Sentence, trigger: int) -> bool:
    return sentence.words[-1] == "?" or (sentence.words[-2:-1] == ["?"] and trigger > sentence.first)


_NEED = frozenset(("necessary", "needed", "possible", "required", "any", "anything"))
"""What makes an if-clause a mere addition: "could be strengthened if necessary"."""


def _is_conditional(sentence: Sentence, verb: Phrase | None, trigger: int) -> bool:
    """Whether a claim stands in an if-clause, or hangs on one by its modal."""
    tokens = sentence.tokens
    for position in sentence.conditionals:
        if tokens.lower[position] == "even" or (position + 1 < sentence.after and tokens.lower[position + 1] in _NEED):
            continue
        if position < trigger and (not _clause_ends_between(sentence, position, trigger) or _holds_at_any_time(sentence, verb, position)):
            return True
        if verb is not None and verb.modal in _HYPOTHETICAL and tokens.lower[position] != "whether" and not _is_of_question(sentence, verb, position):
            return True
        if verb is not None and tokens.lower[position] != "whether" and verb.after <= position and _is_threat(sentence, verb):
            return True
    return False


def _holds_at_any_time(sentence: Sentence, verb: Phrase | None, position: int) -> bool:
    """Whether something is done whenever something else is: "When a state asks for help, we send troops"."""
    if verb is None or sentence.tokens.lower[position] not in GENERAL or verb.tense != "present" or verb.perfect:
        return False
    cue = lexicon().verb_cues.get(verb.lemma)
    return cue is None or cue.stance != "speech"


def _is_threat(sentence: Sentence, verb: Phrase) -> bool:
    """Whether somebody only says what he would do: "threatened to kill three hostages unless …"."""
    above = governor(sentence, verb) if verb.form == "infinitive" else None
    return above is not None and above.kind == "verb" and above.lemma in _BARGAINING


_BARGAINING = frozenset(("offer", "promise", "threaten", "vow"))


def _is_of_question(sentence: Sentence, verb: Phrase, position: int) -> bool:
    """Whether an if-clause is of a question that people discuss: "will meet to discuss what to do if the talks fail"."""
    asked = (one for one in sentence.phrases.verbs() if one.form == "infinitive" and verb.after <= one.first < position)
    return any(sentence.tokens.lower[one.first - 1] in ("how", "what", "when", "where", "whether") for one in asked)


_WANTING = frozenset(("demand", "insist", "propose", "recommend", "suggest", "urge", "ask", "request", "require"))
_WANTED = frozenset("appeal call demand demands insistence proposal proposals recommendation request requests suggestion".split())


def _is_unreal(verb: Phrase) -> bool:
    return verb.modal in (_UNREAL if verb.perfect else _OWED)


def _mood_asked_for(sentence: Sentence, verb: Phrase | None) -> Mood | None:
    """What is made of a subjunctive that somebody asks for: "demanded that the bloc send troops", "the demand that it send troops"."""
    if verb is None or verb.first != verb.head or sentence.tokens.lower[verb.head] != verb.lemma:
        return None
    that = sentence.words.index("that")
    is_wanted = any(above.lemma in _WANTING and above.after <= verb.first for above in sentence.phrases.verbs()) or sentence.words[that - 1] in _WANTED
    return "conditional" if is_wanted and that < verb.first - sentence.first else None


def _clause_ends_between(sentence: Sentence, first: int, after: int) -> bool:
    return any(letter in ",;:." for letter in sentence.letters[first - sentence.first : after - sentence.first])


_TURNING = _HARDLY | FALSE | FALSELY | ABOUT_NOBODY | {"let"}
"""Words without one of which no sentence says that something hardly happened, is only called for, is false, or was done by nobody."""


def is_of_none(sentence: Sentence, verb: Phrase | None, trigger: int) -> bool:
    """Tell whether "no" says of a deed that there was none: "no talks took place", "signed no agreement", and not "decided no troops would go"."""
    if NO.isdisjoint(sentence.vocabulary):
        return False
    named = sentence.phrases.at(trigger)
    told = [named] if named.kind == "noun" or verb is None else [sentence.phrases.subject(verb), _own_object(sentence, verb)]
    return any(one is not None and has_no(sentence, one) for one in told)


def _own_object(sentence: Sentence, verb: Phrase) -> Phrase | None:
    noun = sentence.phrases.object(verb)
    following = sentence.phrases.next(noun) if noun is not None else None
    return None if following is not None and following.kind == "verb" and following.form == "finite" else noun


def is_of_relative(sentence: Sentence, verb: Phrase | None, first: int) -> bool:
    """Whether a verb is that of a relative clause behind a token: "denied targeting the school, where 30 people were killed"."""
    if verb is None or verb.form != "finite":
        return False
    for phrase in reversed(sentence.phrases[: verb.position]):
        if phrase.first <= first or (phrase.kind == "verb" and phrase.form == "finite"):
            return False
        word = sentence.phrases.word(phrase)
        if phrase.kind == "W" or (phrase.kind == "S" and word in ("where", "that")):
            return word != "that" or sentence.phrases.next(phrase) is verb
    return False
