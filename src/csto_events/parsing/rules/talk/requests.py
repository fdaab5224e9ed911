"""Requests: who asked whom for something, and what came of it."""

from functools import cache, partial
from itertools import pairwise

import attrs

from csto_events.language.phrases import Phrase
from csto_events.model import Reason
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.parties import acting_for, agent, doer, end_of_verb_phrase, end_over_quoted, governed_by, infinitive_after, is_alliance, verb_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.standing.tenures import only_state
from csto_events.parsing.rules.talk.answers import alliance_before, answered_next, turned_aside, who_turns_down
from csto_events.parsing.rules.talk.called_in import are_of_others, called_in, power_called_in
from csto_events.parsing.rules.talk.deciders import those_together
from csto_events.parsing.rules.talk.gatherings import verb_of_plan
from csto_events.parsing.rules.talk.help_meant import asks_for_no_more, help_before, help_meant, helper_of, is_against_arms, is_such, who_asks
from csto_events.parsing.rules.talk.not_asked import is_not_asked
from csto_events.parsing.said.resolutions import resolver
from csto_events.parsing.triggers import by_form, forms, triggers
from csto_events.parsing.who.mentions import Mention, is_person
from csto_events.parsing.who.times_of_office import is_over

_VERBS = frozenset(("asking", "appealing", "calling", "seeking"))
_NOUN = frozenset(("request_noun",))
_WANTED = frozenset(("requested", "help"))
_NOT_ASKED = frozenset(("about", "whether", "why", "what", "how", "if"))


def _by_verb(passage: Passage) -> Found:
    """Read "Armenia asked the bloc for help", "appealed to the bloc", "called on the bloc to send", "requested troops from the bloc"."""
    table = triggers("talk", _VERBS)
    for verb in passage.phrases.verbs():
        trigger = table.get(verb.lemma)
        if trigger is None or (verb.lemma == "turn" and not _turns_for_help(passage, verb)):
            continue
        if trigger.kind == "seeking" and _is_for_oneself(passage, verb):
            continue
        if verb.lemma == "address" and not _with_request(passage, verb):
            continue
        addressed = _addressee(passage, verb, trigger.kind)
        subject = agent(passage, verb) if verb.passive else who_asks(passage, verb)
        resolving = resolver(passage, verb)
        requester = resolving.entity if resolving is not None else _asking(passage, verb, subject)
        end = _end(passage, verb, addressed)
        asked = addressed is not None and addressed.first > verb.first and passage.lower[addressed.first] in ("his", "her", "its", "their")
        wanted = _help_in(passage, addressed.after if asked and addressed is not None else verb.after, end)  # "urged his soldiers to hold their fire"
        wanted = help_meant(passage, verb, _help_in) if wanted is None else wanted
        is_of_members = (not wanted or verb.lemma == "urge") and _is_to_many(
            passage, addressed
        )  # "urged the CSTO members to show restraint", who are not the CSTO
        addressee = None if is_of_members else _acting(passage, addressed) or _bloc_of(passage, addressed) or helper_of(passage, verb)
        troops = called_in(passage, verb) if verb.lemma == "call" else None
        if troops is not None:
            addressee, wanted = power_called_in(passage, troops), wanted or "military_assistance"
        are_own = troops is not None and addressee in (None, requester) and not are_of_others(passage, troops)
        if addressee is None and addressed is None and troops is None and wanted:
            addressee = who_turns_down(passage, requester) or (alliance_before(passage, requester) if asks_for_no_more(passage, verb, subject) else None)
        reason = "other_world" if are_own or _is_private(passage, subject, verb) else _no_request(passage, verb, trigger.kind, requester, addressee, wanted)
        if reason is not None:
            yield Passed("request", passage.sentence, (verb.head, verb.head + 1), reason)
            continue
        first = min(verb.first, subject.first if subject is not None and subject.first < verb.first else verb.first)
        yield _request(passage, (first, end), verb.head, verb, requester, addressee, wanted)


def _is_called_in(passage: Passage, verb: Phrase) -> bool:
    """Whether something is called, and nobody called on: "called a session on Sudan", and not "called Monday on the bloc to help"."""
    noun = passage.phrases.object(verb) if not verb.passive else None
    return noun is not None and not passage.is_date(noun) and acting_for(passage, noun) is None


def _asking(passage: Passage, verb: Phrase, subject: Phrase | None) -> str | None:
    """Who asks; None where several do, of whom a request can name one alone: "Mali and Niger asked"."""
    asking = {acting_for(passage, one) for one in passage.phrases.subjects(verb)} if not verb.passive else set()
    actor = acting_for(passage, subject) if len(asking - {None}) < 2 else None
    mention = passage.names.at(subject.head) if subject is not None else None
    is_by_office = mention is not None and mention.office is not None and not is_over(mention.office) and is_person(actor)
    if mention is None or actor is None or not is_by_office:
        return _side_of(passage, actor)
    state = passage.names.head_of(actor, mention.office) or only_state(passage, mention, mention.office or "")
    side = state or _side_of(passage, actor)  # "the president of Kazakhstan asked the bloc"
    return _state_of_unknown(passage, mention) or side if side is not None and "~" in side else side


def _state_of_unknown(passage: Passage, holder: Mention) -> str | None:
    """The state of a minister whom nobody knows, where one nationality alone is named before: "After the Kyrgyz army fled, Defence Minister Petrov asked"."""
    is_head = not {"president", "premier", "minister"}.isdisjoint((holder.office or "").split())
    nations = {one.entity for one in passage.names.within(passage.sentence.first, holder.first) if one.adjective and one.kind == "state"}
    return nations.pop() if is_head and len(nations) == 1 else None


def _acting(passage: Passage, phrase: Phrase | None) -> str | None:
    """Who asks or is asked, as an id: of an office-holder the state or organisation."""
    return _side_of(passage, acting_for(passage, phrase))


def _side_of(passage: Passage, actor: str | None) -> str | None:
    """For a person who holds an office that state or organisation: who asks or is asked in office asks for it: "Tokayev asked the CSTO"."""
    side = passage.names.side_of(actor) if is_person(actor) else None
    return side or actor


def _turns_for_help(passage: Passage, verb: Phrase) -> bool:
    follows = verb.after < passage.sentence.after and passage.lower[verb.after] == "to"
    return follows and _help_in(passage, verb.after, passage.sentence.after) is not None


def _is_for_oneself(passage: Passage, verb: Phrase) -> bool:
    """Whether somebody seeks to do something, and asks nobody for it: "sought to mediate"."""
    following = passage.phrases.next(verb)
    return following is not None and following.kind == "verb" and following.form == "infinitive"


def _with_request(passage: Passage, verb: Phrase) -> bool:
    """Whether somebody is addressed with a request, and not a crowd with a speech."""
    behind = governed_by(passage, verb, "with")
    return behind is not None and passage.lower[behind.head] in ("request", "requests", "appeal", "plea")


def _is_private(passage: Passage, subject: Phrase | None, verb: Phrase) -> bool:
    """Whether who asks holds an office of a firm or club: "Apple's chief executive, Tim Cook, called on Washington"."""
    offices = triggers("talk", frozenset(("private_office",)))
    return subject is not None and not offices.keys().isdisjoint(passage.tokens.lower[subject.first : verb.first])


def _no_request(passage: Passage, verb: Phrase, kind: str, requester: str | None, addressee: str | None, wanted: str | None) -> Reason | None:
    """Why a verb of asking makes no request of one party to another; None where it does."""
    if requester is not None and requester == addressee:
        return "other_world"
    if kind == "seeking" and wanted is None and addressee is None:
        return "other_world"
    if requester is None and addressee is None:
        return "unresolved"
    subject = passage.phrases.subject(verb)
    if kind == "asking" and subject is not None and passage.lower[subject.first] == "i" and verb.first not in passage.reading.quoted:
        return "other_world"  # "I asked Pashinyan whether …": the writer
    if is_not_asked(passage, verb):
        return "generic"
    if kind == "calling" and _is_called_in(passage, verb):
        return "unresolved" if addressee is None else "other_world"
    to_many = requester is not None and _is_to_many(passage, _addressee(passage, verb, kind))
    if not wanted and kind == "calling" and addressee is None and _addressee(passage, verb, kind) is None:
        return "unresolved"  # "called for a halt to the hostilities"
    if (requester is None or addressee is None) and wanted is None and not to_many and not _is_first_person(passage, verb):
        return "unresolved"
    following = verb.after < passage.sentence.after and passage.lower[verb.after] in _NOT_ASKED
    return "other_world" if following or (verb.tense == "present" and not verb.modal and verb.negated and requester is None) else None


def _is_to_many(passage: Passage, addressed: Phrase | None) -> bool:
    """Whether those who are asked are several that the text does not name: "member states", "the international community"."""
    return addressed is not None and passage.lower[addressed.head] in ("states", "members", "allies", "community", "partners", "donors", "countries")


def _is_first_person(passage: Passage, verb: Phrase) -> bool:
    subject = passage.phrases.subject(verb)
    return subject is not None and passage.lower[subject.first] in ("we", "i")


def _bloc_of(passage: Passage, addressed: Phrase | None) -> str | None:
    """The organisation whose members are asked: "asked its partners in the CSTO for help", "appealed to the heads of state of the CSTO"."""
    if together := those_together(passage, addressed):
        return together[0]
    if addressed is None or passage.lower[addressed.head] not in ("allies", "members", "partners"):
        return None
    named = governed_by(passage, addressed, "in", "of", "from")
    bloc = passage.actor(named) if named is not None else passage.names.possessor_of(addressed)
    return bloc if bloc is not None and bloc.startswith("org:") else None


def _addressee(passage: Passage, verb: Phrase, kind: str) -> Phrase | None:
    if (wanted := _wanted_of(passage, verb)) is not None:
        return passage.phrases.subject(wanted)
    if kind == "asking":
        return passage.phrases.subject(verb) if verb.passive else passage.phrases.object(verb)
    if kind == "appealing":
        if verb.lemma == "address":
            return governed_by(passage, verb, "to") or passage.phrases.object(verb)
        return governed_by(passage, verb, "to", "with") if verb.lemma != "plead" else governed_by(passage, verb, "with", "to")
    if kind == "calling":
        return governed_by(passage, verb, "on", "upon")
    noun, following = passage.phrases.object(verb), passage.phrases.next(verb)
    if noun is None and following is not None and following.kind == "verb" and following.form == "gerund":
        noun = passage.phrases.object(following)  # "engineering equipment"
    infinitive = passage.phrases.next(noun) if noun is not None else None
    if infinitive is not None and infinitive.kind == "verb" and infinitive.form == "infinitive" and acting_for(passage, noun) is not None:
        return noun  # "requested Nigeria to send troops"
    return governed_by(passage, noun, "from", "of") if noun is not None else None


def _wanted_of(passage: Passage, verb: Phrase) -> Phrase | None:
    """For "requested that the bloc send troops" give "send": a subjunctive, whose subject is asked."""
    that = passage.phrases.next(verb)
    if that is None or passage.lower[that.first] != "that" or verb.passive:
        return None
    wanted = next((one for one in passage.phrases.verbs() if one.first > that.first), None)
    return wanted if wanted is not None and wanted.form == "finite" and passage.lower[wanted.head] == wanted.lemma else None


def _end(passage: Passage, verb: Phrase, addressed: Phrase | None) -> int:
    """The request goes as far as what is asked for: "for help", "to send troops"."""
    infinitive = infinitive_after(passage, verb) or _wanted_of(passage, verb)
    if infinitive is not None:
        return end_over_quoted(passage, infinitive)
    wanted = governed_by(passage, verb, "for")
    things = passage.phrases.coordinated(wanted) if wanted is not None else []  # "for air, ground and naval support"
    ends = [end_of_verb_phrase(passage, verb), *(one.after for one in (addressed, *things) if one is not None and one.first > verb.first)]
    return max(ends)


_LEAVING = frozenset(
    "delay departure disarm end ended halt halted lay leave left pull pulled remove removed silence stop stopped surrender withdraw withdrawal withdrawing "
    "withdrawn withdrew".split()
)


_STUDYING = frozenset("analyse analyze assess evaluate examine study".split())


def _help_in(passage: Passage, first: int, after: int) -> str | None:
    """What kind of thing is asked for, by the first word of a request among some tokens; empty where nobody is to help; None where there is none."""
    table = by_form("talk", _WANTED)
    found = None
    said = passage.lower[first:after]
    if not _LEAVING.isdisjoint(said) and any(word in _LEAVING and before != "without" for before, word in pairwise(passage.lower[max(0, first - 1) : after])):
        return ""  # "called on Rwanda to withdraw its troops", "on the rebels to lay down their arms": no help
    if not _STUDYING.isdisjoint(said):
        return None  # "asked its commission to study the cost of a standby force"
    for position in range(first, min(after, passage.sentence.after)):
        trigger = table.get(passage.lower[position])
        if passage.lower[min(position + 1, passage.sentence.after - 1)] in _NO_HELP or _is_violence(passage, position):
            continue
        if trigger is not None and trigger.kind == "requested":
            return trigger.value
        found = found or (trigger.value if trigger is not None else None)
    return found


def _is_violence(passage: Passage, at: int) -> bool:
    """Whether force is what is done to people, and no troops: "to investigate the use of lethal force", "to refrain from force"."""
    return passage.lower[at] == "force" and not _OF_VIOLENCE.isdisjoint(passage.lower[max(passage.sentence.first, at - 3) : at])


_OF_VIOLENCE = frozenset("brute deadly disproportionate excessive lethal refrain resort unnecessary use used using violence".split())
_NO_HELP = frozenset("ban control embargo embargoes exports proliferation race smuggling trade trafficking transfers".split())
"""Words before which arms and the like are not what is asked for: "to respect the arms embargo"."""


def _request(
    passage: Passage, span: tuple[int, int], at: int, verb: Phrase | None, requester: str | None, addressee: str | None, wanted: str | None
) -> Candidate:
    subject = wanted or "other"
    if wanted == "other" and ((addressee is not None and is_alliance(passage, addressee)) or is_against_arms(passage, at)):
        subject = "military_assistance"  # as help is that is asked of a military alliance
    outcome, end = _outcome(passage, span[1])
    answer = answered_next(passage, addressee) if outcome is None else None
    outcome = answer[0] if answer is not None else outcome
    fields: dict[str, Value] = {"requester": requester, "addressee": addressee, "subject": subject, "outcome": outcome}
    spans = ((span[0], max(span[1], end)), *((answer[1],) if answer is not None else ()))
    return Candidate(kind="request", sentence=passage.sentence, spans=spans, trigger=at, fields=fields, verb=verb)


_ANSWERS = frozenset(("response", "answer", "reply"))


def _outcome(passage: Passage, start: int) -> tuple[str | None, int]:
    """What came of a request, as the rest of its sentence says, and the token after those words."""
    table = triggers("talk", frozenset(("outcome",)))
    for verb in passage.phrases.verbs():
        if verb.first < start or verb.form == "gerund" or _is_of_circumstance(passage, start, verb):
            continue
        if (end := turned_aside(passage, verb)) is not None and _OF_ANOTHER_TIME.isdisjoint(passage.lower[start - 1 : verb.first]):
            return "declined", end
        noun = passage.phrases.object(verb)
        if noun is not None and passage.lower[noun.head] in _ANSWERS and verb.lemma in ("receive", "get", "give", "have"):
            denied = verb.negated or passage.lower[noun.first] == "no"
            positive = "positive" in passage.tokens.lower[noun.first : noun.head]
            return ("declined" if positive else "unanswered") if denied else "granted" if positive else None, noun.after
        trigger = table.get(verb.lemma)
        if trigger is None:
            continue
        if trigger.value == "answer":
            return ("unanswered", verb.after) if verb.negated else (None, start)
        if verb.tense == "future" or verb.modal:
            return None, start
        return (trigger.value, verb.after) if not verb.negated else (None, start)
    return None, start


def _is_of_circumstance(passage: Passage, start: int, verb: Phrase) -> bool:
    """Whether a verb is of a clause that gives the reason or the condition: "called on the bloc to step in if the president refused to leave"."""
    words, letters, base = passage.sentence.words, passage.sentence.letters, passage.sentence.first
    return any(letters[at] == "S" and words[at] in _CIRCUMSTANCES for at in range(start - 1 - base, verb.first - base))


_OF_ANOTHER_TIME = frozenset(("after", "although", "as", "before", "though", "when", "while"))
_CIRCUMSTANCES = frozenset(("if", "unless", "because", "since", "until", "whenever"))


def _by_noun(passage: Passage) -> Found:
    """Read "at the request of Mali", "Armenia’s appeal to the bloc", "calls for help from Mali"."""
    for at in passage.positions(forms("talk", _NOUN)):
        noun = passage.phrases.at(at)
        if noun.kind != "noun" or noun.head != at:
            continue
        requester, last = _owner(passage, noun)
        addressed = governed_by(passage, noun, "to")
        addressed = addressed if addressed is None or not _is_parted(passage, noun, addressed) else None
        addressee = _acting(passage, addressed) if addressed is not None else None
        infinitive = infinitive_after(passage, noun)
        others = passage.phrases.coordinated(last)[1:] if last is not None and _is_joined(passage, last) else []  # "at the request of Egypt and Saudi Arabia"
        ends = [noun.after, *(one.after for one in (last, *others, addressed, governed_by(passage, noun, "for")) if one is not None)]
        if infinitive is not None and infinitive.position - noun.position < 6:
            ends.append(end_of_verb_phrase(passage, infinitive))
        wanted = _help_in(passage, noun.first, max(ends))
        verb = _answering(passage, noun)
        if requester is None and verb is not None and _makes(passage, verb, noun):
            requester = _acting(passage, passage.phrases.subject(verb))
            receiver = passage.phrases.object(verb)
            addressee = addressee or (_acting(passage, receiver) if receiver is not noun else None)  # "sent the CSTO an official request"
            if requester == addressee:  # "Zas has a plea to the CSTO"
                requester = acting_for(passage, passage.phrases.subject(verb))
        answered = verb is not None and _answer_of(passage, verb) is not None
        is_other = addressee is None and wanted is None and not answered and not _is_at_request(passage, noun)
        if is_other and verb is not None and is_such(passage, noun, verb) and _makes(passage, verb, noun):
            is_other, wanted = False, help_before(passage, noun.first, _help_in)
        if requester is None or is_other:
            yield Passed("request", passage.sentence, (at, at + 1), "generic")
            continue
        made = _request(passage, (noun.first, max(ends)), at, None, requester, addressee, wanted)
        is_made = verb is not None and (_makes(passage, verb, noun) or verb.lemma in ("receive", "get"))
        if passage.lower[noun.first] == "no" or (is_made and verb is not None and verb.negated):
            yield attrs.evolve(made, status="denied")
            continue
        told = _with_verb(passage, _done_at_request(passage, noun, made), verb)
        yield told
        together = dict.fromkeys(_acting(passage, one) for one in others)
        yield from (attrs.evolve(told, fields={**told.fields, "requester": one}) for one in together if one not in (None, requester))


def _is_joined(passage: Passage, one: Phrase) -> bool:
    """Whether a coordinator stands right behind a noun phrase, and not the comma of "at the request of Chad, France sent"."""
    joint = passage.phrases.next(one, "")
    return joint is not None and joint.kind == "C"


def _makes(passage: Passage, verb: Phrase, request: Phrase) -> bool:
    """Whether a verb makes a request, to somebody who may stand between: "submitted a request", "sent the CSTO an official request"."""
    made = passage.phrases.object(verb) if verb.lemma in _MAKES and not verb.passive else None
    return made is request or (made is not None and passage.phrases.next(made, "") is request)


def _is_parted(passage: Passage, noun: Phrase, addressed: Phrase) -> bool:
    """Whether a comma stands between a request and whom "to" names: "at Benin's request, an aide to Macron said"."""
    return any(one.kind == "," for one in passage.phrases[noun.position : addressed.position])


def _done_at_request(passage: Passage, noun: Phrase, made: Candidate) -> Candidate:
    """What is done at somebody's request has been granted, "at the request of Chad, France sent two helicopters"; of what will be done, the day is not its."""
    before = passage.phrases.previous(noun)
    main = next((one for one in passage.phrases.verbs() if one.form == "finite" and one.lemma not in _SAYING), None)
    is_to_come = main is not None and (main.tense == "future" or any(verb_of_plan(passage, one) is main for one in passage.phrases.verbs()))
    if before is not None and passage.phrases.word(before) == "at" and is_to_come:
        return attrs.evolve(made, fields={**made.fields, "when": None})
    is_done = main is not None and not (main.negated or main.modal) and main.tense == "past" and main.lemma not in ("be", "discuss")
    if before is None or passage.phrases.word(before) != "at" or not is_done or made.fields["outcome"] is not None:
        return made
    return _granted(passage, made, main) if main is not None else made


_SAYING = frozenset(("add", "announce", "confirm", "report", "say", "tell", "write"))


def _granted(passage: Passage, made: Candidate, main: Phrase) -> Candidate:
    """Who does something at a request has been asked for it: "Nigeria sent soldiers to Benin at the request of its government"."""
    subject, fields = passage.phrases.subject(main), {**made.fields, "outcome": "granted"}
    if main.passive:
        given = _help_in(passage, subject.first, main.after) if subject is not None and made.fields["subject"] == "other" else None
        return attrs.evolve(made, fields={**fields, "subject": given or made.fields["subject"]})  # "troops were sent at Mali's request"
    actor = _acting(passage, subject)
    if actor is None and made.fields["subject"] == "other":
        return attrs.evolve(made, fields={**fields, "subject": _help_in(passage, main.first, end_of_verb_phrase(passage, main)) or "other"})
    if subject is None or actor is None or made.fields["addressee"] is not None or not actor.startswith(("state:", "org:", "body:")):
        return attrs.evolve(made, fields=fields)
    if actor == made.fields["requester"]:
        return attrs.evolve(made, fields=fields)
    deed = infinitive_after(passage, main) if main.lemma in _AGREEING else None  # "agreed to send peacekeepers at Mali's request"
    end = end_of_verb_phrase(passage, deed or main)
    wanted = made.fields["subject"] if made.fields["subject"] != "other" else _help_in(passage, main.first, end) or "other"
    span = (min(made.spans[0][0], subject.first), max(made.spans[0][1], main.after))
    return attrs.evolve(made, spans=(span,), fields={**fields, "addressee": actor, "subject": wanted})


_AGREEING = frozenset(("agree", "decide", "pledge", "promise", "vote"))
_MAKES = frozenset(("submit", "make", "send", "file", "lodge", "issue", "address"))


def _answering(passage: Passage, noun: Phrase) -> Phrase | None:
    """The verb around a noun of asking, which says what came of it."""
    return verb_of(passage, noun) or next((one for one in reversed(passage.phrases.verbs()) if one.after <= noun.first), None)


def _answer_of(passage: Passage, verb: Phrase) -> str | None:
    """What came of a request by the verb around it: "rejected", "turned down", "went unanswered", "has yet to answer"."""
    following = passage.lower[verb.after] if verb.after < passage.sentence.after else ""
    if verb.lemma == "turn":
        return "declined" if following == "down" else None
    if verb.lemma == "go":
        return "unanswered" if following in ("unanswered", "unheeded") else None
    trigger = triggers("talk", frozenset(("outcome",))).get(verb.lemma)
    if trigger is None or verb.modal:
        return None
    if trigger.value == "answer":
        waiting = verb.form == "infinitive" and "yet" in passage.tokens.lower[max(passage.sentence.first, verb.first - 2) : verb.first]
        return "unanswered" if verb.negated or waiting else None
    return None if verb.negated else trigger.value


def _with_verb(passage: Passage, made: Candidate, verb: Phrase | None) -> Candidate:
    """The verb around the noun says what came of it: "rejected Mali’s request"."""
    outcome = _answer_of(passage, verb) if verb is not None else None
    if verb is None or outcome is None or (made.fields["outcome"] is not None and made.fields["addressee"] is not None):
        return made
    subject = doer(passage, verb) if not verb.passive else agent(passage, verb)
    addressee = made.fields["addressee"] or _acting(passage, subject)
    span = (min(made.spans[0][0], verb.first), max(made.spans[0][1], verb.after))
    return Candidate(
        kind="request",
        sentence=made.sentence,
        spans=(span,),
        trigger=made.trigger,
        status="reported",
        fields={**made.fields, "outcome": outcome, "addressee": addressee if addressee != made.fields["requester"] else None},
    )


def _is_at_request(passage: Passage, noun: Phrase) -> bool:
    before = passage.phrases.previous(noun)
    if before is None or before.kind != "I":
        return False
    word = passage.phrases.word(before)
    return word in ("at", "on", "after", "following", "upon") or (word == "to" and passage.lower[before.first - 1] in ("response", "answer", "reply"))


def _owner(passage: Passage, noun: Phrase) -> tuple[str | None, Phrase | None]:
    """Whose request it is: the possessor, or who stands after of, by or from."""
    inside = passage.names.possessor_of(noun)
    if inside is not None:
        return inside, None
    people = (one for one in passage.names.within(noun.first, noun.head) if is_person(one.entity))
    asking = next((one.entity for one in people if one.entity is not None and passage.lower[one.after] == "'s"), None)
    if asking is not None and (side := passage.names.side_of(asking)) is not None:
        return side, None  # "at Tokayev's request", and not "Petrov's request for bail"
    of = governed_by(passage, noun, "of", "by", "from")
    return (_acting(passage, of), of) if of is not None else (None, None)


@cache
def _verb_forms() -> frozenset[str]:
    return forms("talk", _VERBS)


RULES = (
    Rule(
        name="talk/request-verb",
        kind="request",
        reads="a verb of asking with who asks, who is asked, and what for",
        why="the subject asks, the object or the noun after to or on is asked (PLOVER codebook: REQUEST)",
        triggers=_verb_forms,
        find=_by_verb,
        fires=(
            Fires(text="Armenia asked the CSTO for help.", fields={"requester": "state:ARM", "addressee": "org:csto", "subject": "military_assistance"}),
            Fires(text="Mali requested observers from the African Union.", fields={"requester": "state:MLI", "addressee": "org:au"}),
            Fires(text="Moldova appealed to the OSCE for mediation, but received no answer.", fields={"subject": "mediation", "outcome": "unanswered"}),
        ),
        near=(
            "A reporter asked Tokayev about gas.",
            "If Armenia asked the CSTO for help, it would wait.",
            "The manager asked for help with the printer.",
        ),
    ),
    Rule(
        name="talk/request-noun",
        kind="request",
        reads="a request, appeal, plea, call or application with whose it is, and to whom or for what it is",
        why="the noun names the asking, and its possessor is who asked",
        triggers=partial(forms, "talk", _NOUN),
        find=_by_noun,
        fires=(
            Fires(text="Observers arrived at the request of Mali.", fields={"requester": "state:MLI"}),
            Fires(text="The OSCE rejected Moldova’s request for mediation.", fields={"requester": "state:MDA", "addressee": "org:osce", "outcome": "declined"}),
            Fires(text="Armenia’s appeal to the CSTO was not heard.", fields={"requester": "state:ARM", "addressee": "org:csto"}),
        ),
        near=("The phone call lasted an hour.", "Requests must be sent by noon.", "The appeal of the film is its music."),
    ),
)
