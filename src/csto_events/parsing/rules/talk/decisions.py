"""Decisions: what a body, a state or somebody in office decided, how, and on what legal basis. A ceasefire is one."""

from collections.abc import Mapping
from functools import partial

from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.model import Reason
from csto_events.parsing.asserted.status import governor, refusing
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.parties import acting_for, agent, end_of_verb_phrase, governed_by, infinitive_after, joined, verb_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.talk.deciders import (
    AGREED,
    ENACTED,
    agreed_text,
    brought_about,
    is_name_of_heads,
    meeting_of,
    those_together,
    voted_on,
)
from csto_events.parsing.rules.talk.emergencies import is_called
from csto_events.parsing.rules.talk.gatherings import scheduled
from csto_events.parsing.said.frames import is_somebody
from csto_events.parsing.said.items import deciding, items_inside
from csto_events.parsing.said.resolutions import resolver
from csto_events.parsing.triggers import forms, triggers
from csto_events.parsing.when.dating import date_of
from csto_events.parsing.when.entries import is_history
from csto_events.parsing.when.lasting import is_bound, is_start_of_term

_VERBS = frozenset(("deciding", "enacting"))
_NOUN = frozenset(("decision_noun",))
_CEASEFIRES = frozenset(("ceasefire", "ceasefires", "truce", "armistice", "cease-fire"))
_ACCORDS = frozenset((*_CEASEFIRES, "agreement", "treaty", "accord", "declaration", "protocol", "deal", "pact", "decree", "order", "memorandum"))
_SIGNED = _ACCORDS | frozenset(
    "agreements treaties accords declarations protocols deals decrees orders statement communique communiqué documents document law roadmap plan program "
    "programme charter".split()
)
_PLANS = frozenset(("plan", "plans", "program", "programme", "draft", "roadmap", "communique", "communiqué", "budget", "list", "concept", "strategy", "text"))
_EMERGENCIES = frozenset(("emergency", "law", "mobilisation", "mobilization", "curfew", "ceasefire", "truce", "war", "independence", "siege"))
_MEASURES = frozenset(("suspension", "emergency", "curfew", "ban", "embargo", "blockade", "restrictions", "sanctions"))
_NEEDED: Mapping[str, frozenset[str]] = {"emergency": _EMERGENCIES, "accord": _SIGNED, "measure": _MEASURES}
"""What must be in force by a verb that enacts other things too, by its value."""
_BASES = frozenset(("article", "articles", "resolution", "chapter", "paragraph"))
_PROCEDURES = frozenset(("consensus", "vote", "votes", "majority"))
_VOTING = _PROCEDURES | {"unanimously"}
_LEADERS = frozenset(("leaders", "presidents", "ministers", "heads", "governments", "states", "countries", "nations"))
_MADE = frozenset(("make", "take", "reach", "adopt", "announce", "approve", "pass"))


def _by_verb(passage: Passage) -> Found:
    """Read "the council decided to send", "it was decided by consensus", "parliament approved the mission"."""
    table = triggers("talk", _VERBS)
    for verb in passage.phrases.verbs():
        trigger = table.get(verb.lemma)
        if trigger is None or _is_content(passage, verb):
            continue
        infinitive = infinitive_after(passage, verb) or _behind_aside(passage, verb)
        noun = passage.phrases.subject(verb) if verb.passive else passage.phrases.object(verb)
        acting = scheduled(passage, verb) or refusing(passage.sentence, verb) or verb
        decider = (agent(passage, verb) or meeting_of(passage, verb)) if verb.passive else passage.phrases.subject(acting)
        if decider is not None and passage.lower[decider.head] in _PROCEDURES:
            decider = governed_by(passage, verb, "at", "in")
        deciders = (passage.phrases.coordinated(decider) if decider is not None else []) if verb.passive else passage.phrases.subjects(acting)
        bodies = dict.fromkeys([body for phrase in deciders if phrase is not None and (body := decider_of(passage, phrase)) is not None])
        if not bodies and (resolving := resolver(passage, verb)) is not None:
            bodies = {str(resolving.entity): None}
        body = next(iter(bodies), None)
        reason = _no_decision(passage, verb, trigger.kind, trigger.value, infinitive, noun, body)
        if reason == "unresolved" and trigger.kind == "deciding" and decider is not None and passage.lower[decider.head] in _LEADERS:
            reason = None  # those who decide together for states that are not named
        if body is None and len(deciders) == 1 and (reason is None or reason == "unresolved") and _is_put_in_force(passage, trigger.kind, noun):
            together = those_together(passage, decider)
            bodies, reason = dict.fromkeys(together or ()), reason if together is None else None
            body = next(iter(bodies), None)
        if reason is not None:
            yield Passed("decision", passage.sentence, (verb.head, verb.head + 1), reason)
            continue
        subject, end = _subject(passage, verb, trigger.kind, infinitive, noun)
        around = [one for one in (noun, *(() if verb.passive else deciders)) if one is not None and not _is_shared(passage, one, verb)]
        first = min([verb.first, *(one.first for one in around if one.first < verb.first)])
        alone = len(bodies) == 1 and len([one for one in deciders if one is not None]) < 2
        after = max([end, verb.after, *(one.after for one in deciders if one is not None and verb.passive)])
        yield _decision(passage, (first, after), verb, body if alone else None, subject, voted=verb.lemma == "vote")


def _is_shared(passage: Passage, subject: Phrase, verb: Phrase) -> bool:
    """Whether another decision has the same subject, before this one: "the leaders approved the budget and decided to meet again"."""
    table = triggers("talk", _VERBS)
    return any(one.lemma in table and one.form == "finite" for one in passage.phrases.verbs() if subject.first < one.first < verb.first)


def _is_put_in_force(passage: Passage, kind: str, noun: Phrase | None) -> bool:
    """Whether leaders who enact something enact what states do: a plan, and not a candidate."""
    return kind == "deciding" or (noun is not None and _names(passage, noun, ENACTED) is not None)


def _behind_aside(passage: Passage, verb: Phrase) -> Phrase | None:
    """The infinitive of "voted 14-0, with Russia abstaining, to extend the mandate"."""
    commas = [one for one in passage.phrases[verb.position : verb.position + FARTHEST_ASIDE] if one.kind == ","][:2]
    behind = passage.phrases.next(commas[1]) if verb.lemma in ("vote", "decide") and len(commas) == 2 else None
    return behind if behind is not None and behind.form == "infinitive" and passage.lower[behind.first] == "to" else None


FARTHEST_ASIDE = 14
"""Phrases behind a verb of deciding among which an aside ends."""


def _is_content(passage: Passage, verb: Phrase) -> bool:
    """Whether a verb is what another one says to have been decided: "decided on Thursday to extend the mandate"."""
    table = triggers("talk", frozenset(("deciding",)))
    if verb.form == "infinitive" and ":" in passage.sentence.vocabulary and deciding(passage) is not None:
        return any(one is verb for one, _ in items_inside(passage))
    return verb.form == "infinitive" and any(one.lemma in table and infinitive_after(passage, one) is verb for one in passage.phrases.verbs())


def decider_of(passage: Passage, phrase: Phrase) -> str | None:
    """Who decides, as an id; a summit or session of an organisation decides for it, and so do its members."""
    if passage.lower[phrase.head] in ("summit", "session", "meeting", "assembly", "conference"):
        of = governed_by(passage, phrase, "of")
        organisation = passage.entity_in(phrase, "org") or (passage.entity_in(of, "org") if of is not None else None)
        return organisation or acting_for(passage, phrase)
    if passage.lower[phrase.head] == "members":
        return passage.names.possessor_of(phrase) or acting_for(passage, governed_by(passage, phrase, "of"))
    return acting_for(passage, phrase) if not is_name_of_heads(passage, phrase) else None


def _no_decision(passage: Passage, verb: Phrase, kind: str, value: str, infinitive: Phrase | None, noun: Phrase | None, body: str | None) -> Reason | None:
    """Why a verb of deciding speaks of no decision of a body; None where it does."""
    if verb.form == "gerund" or (_is_habit(passage, verb) and resolver(passage, verb) is None):
        return "generic"
    if infinitive is not None and passage.tokens.lower[infinitive.after : infinitive.after + 1] == ["seized"]:
        return "generic"  # "decides to remain seized of the matter"
    if passage.lower[verb.first - 1] == "nothing":
        return "generic"
    if noun is not None and passage.lower[noun.first] in ("a", "an", "the") and noun.after - noun.first == 1:
        return "unresolved"  # "was adopting a “forward” posture"
    impersonal = verb.passive and noun is not None and passage.lower[noun.first] == "it" and kind == "deciding"
    if kind == "deciding":
        ceasefire = noun is not None and _names(passage, noun, _CEASEFIRES) is not None
        on = _on(passage, verb, "on", "upon", "to")
        agreed_on = on is not None and (verb.lemma in ("decide", "vote") or _names(passage, on, _ACCORDS | _PLANS | AGREED) is not None)
        agreed_on = agreed_on or agreed_text(passage, verb) is not None
        if infinitive is None and not ceasefire and not agreed_on and not impersonal and voted_on(passage, verb) is None:
            return "other_world"
    elif not _can_be_enacted(passage, verb, value, noun):
        return "other_world"
    if body is not None or impersonal or procedure_of(passage, voted=False)[0] is not None:
        return None
    return None if kind == "deciding" and _is_on_truce(passage, verb, noun) else "unresolved"


def _can_be_enacted(passage: Passage, verb: Phrase, value: str, noun: Phrase | None) -> bool:
    """Whether a verb of enacting has what it enacts: a deed, or a noun of its kind: "approved sending troops", "declared an emergency"."""
    if noun is None:
        return voted_on(passage, verb) is not None
    if value == "emergency" and is_called(passage, passage.phrases.with_prepositions(noun)):
        return False
    return value not in _NEEDED or _names(passage, noun, _NEEDED[value]) is not None


def _is_on_truce(passage: Passage, verb: Phrase, noun: Phrase | None) -> bool:
    """Whether those who fight decide on a ceasefire."""
    on, subject = governed_by(passage, verb, "on", "upon", "to"), passage.phrases.subject(verb)
    on = on if subject is not None and passage.lower[subject.head] in ("sides", "parties", "belligerents", "armies") else None
    return any(one is not None and _names(passage, one, _CEASEFIRES) for one in (noun, on))


def _is_habit(passage: Passage, verb: Phrase) -> bool:
    """Whether a whole sentence without a date of its own tells in the present what somebody does: "The council decides by consensus."."""
    is_present = verb.form == "finite" and verb.tense == "present" and not (verb.perfect or verb.progressive or verb.modal or verb.passive)
    return is_present and passage.tokens.words[passage.sentence.after - 1] in ".!" and not is_history(passage.sentence)


def _names(passage: Passage, noun: Phrase, words: frozenset[str]) -> int | None:
    end = passage.phrases.with_prepositions(noun, ("of",))
    return next((position for position in range(noun.first, end) if passage.lower[position] in words), None)


def _subject(passage: Passage, verb: Phrase, kind: str, infinitive: Phrase | None, noun: Phrase | None) -> tuple[str | None, int]:
    """What was decided, in the words of the text, and the token after them."""
    if kind == "deciding" and infinitive is not None:
        end = end_of_verb_phrase(passage, infinitive)
        first = _first_of_thing(passage, verb, infinitive) or _with_negation(passage, infinitive)
        return passage.text(first, end), end
    on = _on(passage, verb, "on", "upon", "to", "for", "against") if kind == "deciding" else None
    if (on if kind == "deciding" else noun) is None and (gerund := voted_on(passage, verb)) is not None:
        end = end_of_verb_phrase(passage, gerund)
        return passage.text(gerund.first, end), end
    if kind == "enacting" and noun is not None and infinitive is not None and infinitive.position == noun.position + 1 and is_somebody(passage, noun):
        end = end_of_verb_phrase(passage, infinitive)
        return passage.text(noun.first, end), end  # "authorised Kenya to lead a mission"
    is_date = on is not None and any(date.first <= on.head < date.after for date in passage.sentence.dates)
    thing = noun if is_date else on or noun
    if thing is None or (verb.passive and passage.lower[thing.first] == "it"):
        return None, verb.after
    end = _before_way(passage, thing, passage.phrases.with_prepositions(thing, ("of", "for", "to", "on", "in", "with", "between")))
    day = next((date for date in passage.sentence.dates if date.first < end <= date.after and passage.lower[date.first - 1] in ("on", "in")), None)
    end = day.first - 1 if day is not None and day.first - 1 > thing.head else end
    return passage.text(thing.first, end), max(end, verb.after)


def _first_of_thing(passage: Passage, verb: Phrase, infinitive: Phrase) -> int | None:
    """Where the thing begins of which an infinitive says more: "agreed on a summit to be held in Minsk"; not "agreed on the sidelines of it to meet"."""
    on = _on(passage, verb, "on", "upon")
    if on is None or passage.lower[on.head] in _BESIDE or any(date.first <= on.head < date.after for date in passage.sentence.dates):
        return None
    return on.first if passage.phrases.with_prepositions(on, ("of",)) == infinitive.first else None


_BESIDE = frozenset(
    """advice basis behalf condition eve fringes grounds initiative instruction instructions margins notice occasion order orders phone principle
    recommendation sidelines spot telephone""".split()
)
"""What stands behind "on" and says when or how something was decided."""


def _before_way(passage: Passage, thing: Phrase, end: int) -> int:
    """Where what was decided ends, without the way in which it was: "approved the deployment in an overnight decision"."""
    following = (passage.phrases[at] for at in range(thing.position + 1, len(passage.phrases) - 1))
    ways = (
        one.first
        for one in following
        if one.first < end and passage.lower[one.first] == "in" and passage.lower[passage.phrases[one.position + 1].head] in _WAYS
    )
    return next(ways, end)


_WAYS = frozenset(("decision", "move", "resolution", "session", "statement", "vote"))


def _on(passage: Passage, verb: Phrase, *prepositions: str) -> Phrase | None:
    """What a preposition behind a verb governs, over a quotation mark: "agreed to a “complete ceasefire”"."""
    on = governed_by(passage, verb, *prepositions)
    if on is None or passage.sentence.letters[on.head - passage.sentence.first] != "D":
        return on
    mark = passage.phrases.next(on, "")
    quoted = passage.phrases.next(mark, "") if mark is not None and mark.kind == "Q" else None
    return quoted if quoted is not None and quoted.kind == "noun" else on


def _with_negation(passage: Passage, infinitive: Phrase) -> int:
    """Where what was decided begins: with the "not" of "decided not to renew the mandate"."""
    return infinitive.first - (passage.lower[infinitive.first - 1] in ("not", "never"))


def _decision(passage: Passage, span: tuple[int, int], verb: Phrase | None, body: str | None, subject: str | None, *, voted: bool) -> Candidate:
    procedure, after = procedure_of(passage, voted=voted)
    basis = legal_basis_of(passage)
    end = max(span[1], after if after <= span[1] + 4 else 0)
    fields: dict[str, Value] = {"body": body, "subject": subject, "procedure": procedure, "legal_basis": basis}
    at = verb.head if verb is not None else span[0]
    date = date_of(passage.sentence, at)
    if date is not None and (is_bound(passage.sentence, date) or is_start_of_term(passage.sentence, date)):
        fields["when"] = None  # how long it holds
    told = _told_after(passage) if procedure is None else None
    if told is not None:
        fields["procedure"] = told[0]
    return Candidate("decision", passage.sentence, ((span[0], end), *((told[1],) if told is not None else ())), at, fields, verb)


def _told_after(passage: Passage) -> tuple[str, tuple[int, int]] | None:
    """Give how something was decided as one of the next ones tells, and its words: "The council approved the plan. The decision was taken by consensus"."""
    index = passage.sentence.index + 1
    for following in passage.reading.sentences[index : index + _FARTHEST_DECISION]:
        if following.words[:3] == ["the", "decision", "was"] and not _is_of_a_voice(following) and not _VOTING.isdisjoint(following.vocabulary):
            procedure, after = procedure_of(Passage(following, passage.names), voted=False)
            return (procedure, (following.first, after)) if procedure is not None else None
    return None


def procedure_of(passage: Passage, *, voted: bool) -> tuple[str | None, int]:
    """Give how something was decided, "by consensus" or "by a vote of 14-0", and the token behind the word for it."""
    for position in passage.positions(_VOTING):
        word = passage.lower[position]
        if word == "consensus":
            return "consensus", position + 1
        if word == "votes" and "by" in passage.tokens.lower[max(passage.sentence.first, position - 3) : position]:
            return "vote", position + 1
        if voted or passage.lower[position - 1] in ("by", "a", "of", "unanimous"):
            return "vote", position + 1
    return ("vote", 0) if voted else (None, 0)


def legal_basis_of(passage: Passage) -> str | None:
    """What a decision rests on: "Article 4 of the Collective Security Treaty"."""
    for position in passage.positions(_BASES):
        phrase = passage.phrases.at(position)
        following = passage.tokens.words[min(position + 1, passage.sentence.after - 1)]
        if phrase.kind == "noun" and (following[0].isdigit() or following[0] in "IVX"):
            return passage.text(position, passage.phrases.with_prepositions(phrase, ("of",)))
    return None


def _by_noun(passage: Passage) -> Found:
    """Read "the decision of the council to send", "the decision to send was made"."""
    for at in passage.positions(forms("talk", _NOUN)):
        noun = passage.phrases.at(at)
        if noun.kind != "noun" or noun.head != at:
            continue
        if passage.lower[noun.first] in ("any", "no", "every", "such", "some"):
            yield Passed("decision", passage.sentence, (at, at + 1), "generic")
            continue
        of = governed_by(passage, noun, "of", "by")
        body = passage.names.possessor_of(noun) or (acting_for(passage, of) if of is not None else None)
        reached = _reached(passage, noun)
        verb = reached or verb_of(passage, noun)
        behind = infinitive_after(passage, verb) if verb is not None and verb.passive and verb.lemma in _MADE else None  # "a decision was taken to establish"
        infinitive = infinitive_after(passage, noun) or behind
        made = verb is not None and (verb is reached or verb.lemma in _MADE) and (verb.passive or noun not in passage.phrases.subjects(verb))
        if passage.lower[at] in _AGREEMENTS and not (made and _names_ceasefire(passage, noun) is not None):
            continue
        if verb is not None and body is None and made:
            maker = agent(passage, verb) if verb.passive else passage.phrases.subject(verb)
            is_one = verb.passive or len(passage.phrases.subjects(verb)) < 2
            body = acting_for(passage, maker) if maker is not noun and is_one else None
        if verb is not None and made and infinitive is None and _is_custom(verb, is_plural=passage.lower[at] == "decisions"):
            yield Passed("decision", passage.sentence, (at, at + 1), "generic")
            continue
        is_announced = verb is not None and verb.lemma == "announce" and passage.lower[noun.first] == "the"  # whose and which it is, others tell
        is_known = is_announced or (body is None and _is_told_before(passage, noun))
        if body is not None and infinitive is None and (clause := brought_about(passage, noun)) is not None:
            yield _decision(passage, (passage.phrases[noun.position - 1].first, clause[1]), None, body, passage.text(*clause), voted=False)
            continue
        if (is_known or not made) and (infinitive is None or body is None):
            yield Passed("decision", passage.sentence, (at, at + 1), "generic")
            continue
        end = end_of_verb_phrase(passage, infinitive) if infinitive is not None else noun.after
        subject = passage.text(_with_negation(passage, infinitive), end) if infinitive is not None else None
        if passage.lower[at] in _AGREEMENTS and subject is None and (on := _names_ceasefire(passage, noun)) is not None:
            subject, end = passage.text(on.first, on.after), max(end, on.after)
        ends = [end, *((verb.after,) if verb is not None and made else ())]
        first = min(noun.first, verb.first) if verb is not None and made else noun.first
        alone = of is None or len({passage.actor(one) for one in joined(passage, of)} - {None}) < 2  # "the decision of Mali and Niger"
        yield _decision(passage, (first, max(ends)), verb if made else None, body if alone else None, subject, voted=False)


def _is_told_before(passage: Passage, noun: Phrase) -> bool:
    """Whether only more is told of what was decided right before: "The council approved the plan. The decision was taken on Thursday"."""
    if passage.lower[noun.first : noun.after] not in (["the", "decision"], ["this", "decision"], ["that", "decision"]) or _is_of_a_voice(passage.sentence):
        return False
    before = passage.reading.sentences[max(0, passage.sentence.index - _FARTHEST_DECISION) : passage.sentence.index]
    deciding = forms("talk", _VERBS)
    return any(not deciding.isdisjoint(one.vocabulary) for one in before)


def _is_of_a_voice(sentence: Sentence) -> bool:
    """Whether somebody may tell what a sentence says, which then is a record of its own: "The decision was taken by consensus, the bloc said"."""
    return len(sentence.phrases.verbs()) > 1 or "according" in sentence.vocabulary


_FARTHEST_DECISION = 2
"""Sentences away in which "the decision" may have been told."""


def _is_custom(verb: Phrase, *, is_plural: bool) -> bool:
    """Whether a verb tells how decisions are made, and of none that was: "takes its decisions by consensus", "a decision is made by a vote"."""
    is_of_now = verb.form == "gerund" or (verb.tense == "present" and not (verb.perfect or verb.progressive))
    return is_of_now and (is_plural or (verb.passive and verb.form == "finite"))


_AGREEMENTS = frozenset(("agreement", "agreements", "accord", "understanding", "deal"))


def _reached(passage: Passage, noun: Phrase) -> Phrase | None:
    """The verb of "came to an agreement", "arrived at an understanding"."""
    to = passage.phrases.previous(noun)
    verb = passage.phrases.previous(to) if to is not None and to.kind == "I" and passage.phrases.word(to) in ("to", "at") else None
    return verb if verb is not None and verb.kind == "verb" and verb.lemma in ("come", "arrive") else None


def _names_ceasefire(passage: Passage, noun: Phrase) -> Phrase | None:
    """What ends the fighting in "an agreement on a ceasefire", "on the complete withdrawal of troops"."""
    about = governed_by(passage, noun, "about", "on", "of", "for")
    is_end = about is not None and (_names(passage, about, _CEASEFIRES) is not None or passage.lower[about.head] in ("withdrawal", "disengagement"))
    return about if is_end else None


def _ceasefire(passage: Passage) -> Found:
    """Read "a ceasefire came into force", "announced a ceasefire", "a truce between X and Y"."""
    for at in passage.positions(_CEASEFIRES):
        noun = passage.phrases.at(at)
        is_head = noun.kind == "noun" and (noun.head == at or passage.lower[noun.head] in _AGREEMENTS)
        verb = verb_of(passage, noun) if is_head else None
        if verb is None or verb.lemma not in _TAKES_EFFECT or _is_undecided(passage, verb, noun) or _is_only_a_time(passage, verb, noun):
            yield Passed("decision", passage.sentence, (at, at + 1), "generic")
            continue
        subject, acting = passage.phrases.subject(verb), {acting_for(passage, one) for one in passage.phrases.subjects(verb) if one is not noun}
        body = acting.pop() if len(acting) == 1 else None
        first = min(noun.first, verb.first, subject.first if subject is not None else noun.first)
        yield _decision(passage, (first, max(noun.after, verb.after)), verb, body, passage.text(at, at + 1), voted=False)


_OFFERING = frozenset("attempt call fail help hope offer propose seek try urge volunteer want work".split())


def _is_undecided(passage: Passage, verb: Phrase, noun: Phrase) -> bool:
    """Whether a truce is only wanted or offered, or goes on: "demanded that a truce be declared", "offered to broker a truce", "the truce held"."""
    above = governor(passage.sentence, verb) if verb.form == "infinitive" else None
    if above is not None and above.kind == "verb" and above.lemma in _OFFERING:
        return True
    return passage.lower[verb.first] == "be" or (verb.lemma == "hold" and not verb.passive and passage.phrases.subject(verb) is noun)


def _is_only_a_time(passage: Passage, verb: Phrase, noun: Phrase) -> bool:
    """Whether a truce only says since or until when something else was, and no day is told: "twelve have died since the ceasefire took effect"."""
    word, base = passage.lower[noun.first - 1], passage.sentence.first
    if word not in _TIMING or noun.first == base:
        return False
    comma = passage.sentence.letters.find(",", verb.after - base)
    end = base + comma if comma >= 0 else passage.sentence.after
    return word in _AHEAD or not any(verb.after <= date.first < end for date in passage.sentence.dates)


_AHEAD = frozenset(("until", "till"))
_TIMING = _AHEAD | {"since", "after", "before", "once", "when", "while"}

_TAKES_EFFECT = frozenset("agree announce begin broker come conclude declare enter establish go hold reach sign start take".split())

RULES = (
    Rule(
        name="talk/decision-verb",
        kind="decision",
        reads="a body, a verb of deciding or enacting, and what it decided as infinitive or noun",
        why="the verb says that the body settled the matter (PLOVER codebook: AGREE)",
        triggers=partial(forms, "talk", _VERBS),
        find=_by_verb,
        fires=(
            Fires(text="The CSTO decided to send observers.", fields={"body": "org:csto", "subject": "to send observers"}),
            Fires(text="It was decided by consensus to send a mission.", fields={"procedure": "consensus"}),
            Fires(
                text="The Collective Security Council approved a mission under Article 4 of the Charter.", fields={"legal_basis": "Article 4 of the Charter"}
            ),
        ),
        near=("He decided to take a walk.", "If the CSTO decided to leave, we would know.", "The shop adopted a cat."),
    ),
    Rule(
        name="talk/decision-noun",
        kind="decision",
        reads="the decision of somebody to do something, or a decision that is made",
        why="the noun names what was settled",
        triggers=partial(forms, "talk", _NOUN),
        find=_by_noun,
        fires=(
            Fires(text="The decision of the CSTO to send troops surprised Baku.", fields={"body": "org:csto", "subject": "to send troops"}),
            Fires(text="NATO’s decision to leave came late.", fields={"body": "org:nato"}),
            Fires(text="A decision to end the mission was made by the African Union.", fields={"body": "org:au"}),
        ),
        near=("Decisions need time.", "It was a hard decision.", "The referee’s decision was final."),
    ),
    Rule(
        name="talk/ceasefire",
        kind="decision",
        reads="a ceasefire or truce that is announced, signed, or comes into force",
        why="a ceasefire is a decision to stop fighting",
        triggers=lambda: _CEASEFIRES,
        find=_ceasefire,
        fires=(
            Fires(text="A ceasefire came into force on 10 November 2020.", fields={"subject": "ceasefire", "when.edtf": "2020-11-10"}),
            Fires(text="Armenia and Azerbaijan announced a truce.", fields={"subject": "truce"}),
            Fires(text="The ceasefire took effect at noon.", fields={"status": "reported"}),
        ),
        near=("The ceasefire line runs along the river.", "If a ceasefire comes into force, we return.", "Nobody trusts the truce."),
    ),
)
