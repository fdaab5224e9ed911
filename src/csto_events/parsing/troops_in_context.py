"""Troops in context: whose troops are and where they go, by what the paragraph has just told: "another 300", "Kazakhstan asked for help. Russia sent 500"."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

import attrs

from csto_events.language.reading import Reading
from csto_events.model import Contingent
from csto_events.parsing.anaphora import LEAVING
from csto_events.parsing.candidate import Candidate, Passed
from csto_events.parsing.setting_out import contributors, setting_out
from csto_events.parsing.triggers import triggers
from csto_events.parsing.who.coreference import Names

SENTENCES_BACK = 2
"""How far back in its paragraph it is looked for where troops go."""
_HELP = frozenset("aid assistance forces help military peacekeepers peacekeeping soldiers support troops".split())
"""What a state asks for that then has the troops of others as guests."""
_SENDING = frozenset(("sending", "adding", "following"))
_BY_NOUN = "force/deployment-noun"
_DISPATCH = frozenset(("deployment", "dispatch", "sending"))
_GOING_AWAY = LEAVING | {"declined"}
_BECAUSE = frozenset(("after", "as", "because", "once", "since", "when"))


def with_context(candidates: Sequence[Candidate], names: Names) -> tuple[list[Candidate], list[Passed]]:
    """Give deployments whose sentence does not say it their host and, where they count on, whose troops they are.

    Args:
        candidates: the candidates of a document, in the order of the text.
        names: who is meant in the text.

    Returns:
        The candidates, in that order, without those that count on from nothing or only set out; and what these are passed over for. Where more than one state
        could be meant, a deployment stays as it is.
    """
    asked: dict[int, list[Candidate]] = {}
    for one in candidates:
        if one.kind == "request":
            asked.setdefault(one.sentence.index, []).append(one)
    told: dict[int, list[Candidate]] = {}
    deployments: list[Candidate] = []
    kept: list[Candidate] = []
    passed: list[Passed] = []
    for candidate in candidates:
        if candidate.kind != "deployment":
            kept.append(candidate)
            continue
        one = _completed(candidate, told, asked, names)
        near = _nearest(one, told, names.reading)
        one = setting_out(one, near, deployments) or one
        if _counts_on_from_nothing(one) or _sets_out(one, near):
            span = (one.trigger, one.trigger + 1)
            passed.append(Passed(kind=one.kind, sentence=one.sentence, trigger=span, reason="unresolved", rule=one.rule))
            continue
        kept.append(one)
        told.setdefault(one.sentence.index, []).append(one)
        deployments.append(one)
    return kept, passed


def _counts_on_from_nothing(one: Candidate) -> bool:
    """Whether nothing is known of troops that count on: neither where they go nor whose they are."""
    if not one.counts_on or any(map(one.fields.get, ("host", "organisation", "contingents"))):
        return False
    return one.leans or (_is_sending(one) and one.fields.get("phase") not in _GOING_AWAY)


def _sets_out(one: Candidate, near: Sequence[Candidate]) -> bool:
    """Whether troops that leave only set out for where they are to be sent: "Togo will send 350 soldiers to Mali. The first 100 will leave on Monday"."""
    is_spoken_of = (one.counts_on or one.leans) and one.fields.get("phase") in LEAVING
    return is_spoken_of and any(each.fields.get("phase") == "announced" for each in near[-1:])


def _completed(one: Candidate, told: Mapping[int, list[Candidate]], asked: Mapping[int, list[Candidate]], names: Names) -> Candidate:
    near = _nearest(one, told, names.reading) if not _is_offer(one) else []
    if one.counts_on and near:
        one = _of_the_same(one, near)
    if _is_hosting_of_it(one) and not one.fields.get("organisation"):
        return _of_flag(one, near)
    if one.fields.get("host") or not _is_sent(one):
        return one
    is_beside = one.counts_on or any(one.sentence.index - each.sentence.index < SENTENCES_BACK for each in near)
    host = (_host_told(one, near) if is_beside else None) or _host_asking(one, asked, names.reading)
    if host is None or host in contributors(one) or not _is_placed_nowhere_else(one, host, names):
        return one
    return attrs.evolve(one, fields={**one.fields, "host": host})


def _is_hosting_of_it(one: Candidate) -> bool:
    """Whether a state has, or will not have, what the text has just spoken of: "Yerevan declined to host the mission"."""
    verb, lower = one.verb, one.sentence.tokens.lower
    hosting = next((each for each in one.sentence.phrases.verbs() if each.head == one.trigger), verb)
    guests = one.sentence.phrases.object(hosting) if hosting is not None and hosting.lemma == "host" else None
    return guests is not None and lower[guests.first : guests.after] in _MISSIONS


_MISSIONS = [["the", noun] for noun in ("contingent", "force", "mission", "peacekeepers", "soldiers", "troops")]


def _of_flag(one: Candidate, near: Sequence[Candidate]) -> Candidate:
    """Give what a state has or will not have the flag of the troops right before it, where these have one alone."""
    flags = {each.fields.get("organisation") for each in near}
    flag = flags.pop() if len(flags) == 1 else None
    return attrs.evolve(one, fields={**one.fields, "organisation": flag}) if isinstance(flag, str) else one


def _is_offer(one: Candidate) -> bool:
    """Whether troops are only offered or pledged, and so may be meant for elsewhere."""
    trigger = triggers("force", _SENDING).get(one.sentence.phrases.at(one.trigger).lemma)
    return trigger is not None and trigger.value == "announced"


def _nearest(one: Candidate, told: Mapping[int, list[Candidate]], reading: Reading) -> list[Candidate]:
    """The deployments of its sentence so far, or of the nearest one before it in the paragraph."""
    return next((told[index] for index in _indices(one, reading) if index in told), [])


def _indices(one: Candidate, reading: Reading) -> list[int]:
    """The sentence of a candidate and those right before it in the paragraph, the nearest first."""
    opening, index = reading.paragraph_at(one.sentence.first)[0], one.sentence.index
    return [at for at in range(index, max(-1, index - SENTENCES_BACK - 1), -1) if reading.sentences[at].first >= opening]


def _of_the_same(one: Candidate, near: Sequence[Candidate]) -> Candidate:
    """Give troops that count on the host, flag and state of those before them, where these have one alone: "Another 300 will arrive"."""
    fields = dict(one.fields)
    states = set().union(*map(contributors, near))
    hosts, flags = ({each.fields.get(name) for each in near} - {None} for name in ("host", "organisation"))
    is_told = bool(fields.get("contingents") or fields.get("organisation")) or fields.get("phase") in _GOING_AWAY or _has_sender(one)
    if not fields.get("host") and len(hosts) == 1 and near[-1].fields.get("phase") != "declined" and not one.where:
        fields["host"] = next(iter(hosts))
    if not is_told and len(states) == 1 and len(near[-1].fields.get("contingents") or ()) == 1:  # type: ignore[arg-type]
        fields["contingents"] = (Contingent(contributor=next(iter(states)), personnel=fields.get("personnel")),)  # type: ignore[arg-type]
        fields["personnel"] = None
    if not is_told and len(flags) == 1 and near[-1].fields.get("organisation"):
        fields["organisation"] = next(iter(flags))
    return attrs.evolve(one, fields=fields)


def _is_sending(one: Candidate) -> bool:
    """Whether troops are sent, by a verb or by a noun: "approved the dispatch of 150 soldiers"."""
    if one.rule == _BY_NOUN:
        return one.sentence.tokens.lower[one.trigger] in _DISPATCH
    return one.sentence.phrases.at(one.trigger).lemma in triggers("force", _SENDING)


def _has_sender(one: Candidate) -> bool:
    """Whether somebody sends them whom the rule does not know: "they would send 70 more"."""
    verb = one.sentence.phrases.at(one.trigger)
    return _is_sending(one) and verb.kind == "verb" and not verb.passive and one.sentence.phrases.object(verb) is not None


def _is_sent(one: Candidate) -> bool:
    """Whether somebody sends troops, and takes none home."""
    return _is_sending(one) and one.fields.get("phase") not in _GOING_AWAY and bool(contributors(one) or one.fields.get("organisation"))


def _is_placed_nowhere_else(one: Candidate, host: str, names: Names) -> bool:
    """Whether nothing behind the verb of sending says where to, known or not: "sent 3,000 paratroopers", and not "sent 200 to the border"."""
    sentence, theirs, lower = one.sentence, {host, *contributors(one)}, names.reading.lower
    after = next((start for start in sentence.phrases.joined_clauses(with_subject=True) if start > one.trigger), sentence.after)
    after = min([after, *(start for start in _reasons(one) if start > one.trigger)])
    if not _AWAY.isdisjoint(lower[one.trigger : after]):
        return False
    for preposition, noun in pairwise(sentence.phrases):
        if not one.trigger < preposition.first < after or preposition.kind not in "IS" or lower[preposition.first] not in _WHERE or noun.kind != "noun":
            continue
        mention = names.at(noun.head)
        is_date = any(date.first == noun.first for date in sentence.dates)
        if not (is_date or lower[noun.head] in _WHY or (mention is not None and mention.entity in theirs)):
            return False
    return True


def _reasons(one: Candidate) -> list[int]:
    """Where clauses begin that say upon what troops are sent, and not where to: "after Tokayev appealed for help on Wednesday night"."""
    if _BECAUSE.isdisjoint(one.sentence.vocabulary):
        return []
    phrases = one.sentence.phrases
    opening = [each for each in phrases if each.kind == "S" and phrases.word(each) in _BECAUSE]
    return [each.first for each in opening if any(verb.first > each.first and phrases.subject(verb) is phrases.next(each) for verb in phrases.verbs())]


_AWAY = frozenset(("abroad", "back", "elsewhere", "home", "overseas"))
"""Adverbs of going that is not to the state of which the paragraph tells."""
_WHERE = frozenset("across along around at in inside into near on onto outside through to towards within".split())
_WHY = frozenset("accordance aid answer bid board effort help invitation line part request response support time total".split())
"""Nouns behind such a preposition that are no place."""


def _host_told(one: Candidate, near: Sequence[Candidate]) -> str | None:
    """The one state to which others are told to send theirs: "Russia sent 3,000 paratroopers to Kazakhstan. Belarus sent 500"."""
    if any(each.fields.get("phase") in _GOING_AWAY for each in near) or any(contributors(one) & contributors(each) for each in near):
        return None
    hosts = {each.fields.get("host") for each in near}
    host = hosts.pop() if len(hosts) == 1 else None
    return host if isinstance(host, str) else None


def _host_asking(one: Candidate, asked: Mapping[int, list[Candidate]], reading: Reading) -> str | None:
    """The one state that has asked for help, if need be those who send it: "Kazakhstan asked for help. Russia sent 3,000 paratroopers"."""
    near = next(([each for each in asked[index] if _goes_before(each, one)] for index in _indices(one, reading) if index in asked), [])
    hosts = {each.fields.get("requester") for each in near}
    host = hosts.pop() if len(hosts) == 1 else None
    return host if isinstance(host, str) and host.startswith("state:") and all(_asks_for_help(each, one) for each in near) else None


def _goes_before(request: Candidate, one: Candidate) -> bool:
    """Whether a request is what troops are sent upon: told before it, or behind "after"."""
    if request.trigger < one.trigger:
        return True
    base = one.sentence.first
    return not _BECAUSE.isdisjoint(one.sentence.words[one.trigger - base : request.trigger - base])


def _asks_for_help(request: Candidate, one: Candidate) -> bool:
    """Whether a request is for help, was made, and was not made to somebody else than those who send."""
    sentence, verb, addressee = request.sentence, request.verb, request.fields.get("addressee")
    is_met = request.fields.get("outcome") == "granted"
    if (
        (verb is not None and (verb.negated or verb.modal))
        or request.fields.get("outcome") == "declined"
        or (not is_met and _HELP.isdisjoint(sentence.vocabulary))
    ):
        return False
    if isinstance(addressee, str) and addressee.startswith("state:"):
        return addressee in contributors(one)
    flag = one.fields.get("organisation")
    return addressee is None or flag is None or addressee == flag
