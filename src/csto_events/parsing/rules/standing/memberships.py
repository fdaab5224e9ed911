"""Standing: memberships of states in organisations, only of words that say so."""

from collections.abc import Iterator
from functools import cache, partial

import attrs

from csto_events.language.phrases import Phrase
from csto_events.model import Body, Status
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule
from csto_events.parsing.parties import object_over_day
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.standing.asides import suspended_asides
from csto_events.parsing.rules.standing.at_last import begun_at_last
from csto_events.parsing.rules.standing.composition import included, is_head, last_organisation, left_before, united
from csto_events.parsing.rules.standing.described import described_bloc
from csto_events.parsing.rules.standing.joined_as import standing_joined
from csto_events.parsing.rules.standing.spoken_of import (
    REFUSING,
    is_withheld,
    member_that,
    of_verb_before,
    only_organisation,
    organisations_behind,
    spoken_of_before,
    to_which,
    who_moves,
)
from csto_events.parsing.rules.standing.statuses import given_by_name
from csto_events.parsing.rules.standing.targets import target
from csto_events.parsing.rules.standing.unnamed_wholes import of_the_text
from csto_events.parsing.terms import (
    Bound,
    Named,
    above_infinitive,
    apposed_states,
    listed,
    memberships,
    organisation_in,
    owner_within,
    pleads,
    state_of,
    subjects_of,
    value_of,
    verb_after,
    verb_before,
)
from csto_events.parsing.triggers import by_form, forms
from csto_events.parsing.who.names import Mention

_STATES = frozenset(("belong", "hold", "have", "enjoy", "retain"))
"""Verbs that say what is so, and not that it begins."""
_ONCE = frozenset(("formerly", "once"))
_LINKS = frozenset(("be", "become", "remain", "stay", "make"))


@cache
def _nouns() -> frozenset[str]:
    return forms("standing", frozenset(("noun", "hold_noun")))


@cache
def _noun_triggers() -> frozenset[str]:
    """The nouns, but for "participation", of which every summit has some: it calls where something is frozen or suspended."""
    freezing = {form for form, trigger in by_form("standing", frozenset(("keeps",))).items() if trigger.word in ("freeze", "suspend")}
    return (_nouns() - {"participation", "participations", "role", "roles"}) | freezing | forms("standing", frozenset(("move_noun",)))


@cache
def _verb_forms() -> frozenset[str]:
    """The forms of the verbs; "accept" and "welcome" call by the noun beside them, and "including" begins an example."""
    found = by_form("standing", frozenset(("moves", "takes", "holds")))
    called = frozenset(form for form, trigger in found.items() if trigger.word not in ("accept", "welcome"))
    return (called - {"including", "compose", "composes", "composing"}) | _UNITING


_UNITING = frozenset(("unites", "unite", "uniting", "groups", "grouping", "brings"))
"""By these a verb of uniting calls: those of what was united, grouped or brought together tell of no members."""


def _organisation_near(passage: Passage, noun: Phrase) -> Mention | None:
    """The organisation of a noun of standing: "a member of the CSTO", "NATO member", "observer in the SCO", "its members"."""
    inside = organisation_in(passage.names.within(noun.first, noun.after))
    if inside is not None:
        return inside
    preposition = passage.phrases.next(noun, "Q")
    if preposition is not None and preposition.kind == "I" and passage.lower[preposition.first] in ("of", "in", "at", "to", "from", "for", "with"):
        after = passage.phrases.next(preposition, "R")
        if after is None:
            return None
        found = organisation_in(passage.names.within(after.first, after.after)) or _of_assembly(passage, noun, after) or described_bloc(passage, after)
        if found is None and passage.lower[after.head] not in _nouns():
            return _organisation_before(passage, noun) if any(date.first == after.first for date in passage.sentence.dates) else None
        return found if found is not None else _organisation_near(passage, after)
    return _organisation_before(passage, noun)


def _of_assembly(passage: Passage, noun: Phrase, after: Phrase) -> Mention | None:
    """The organisation in whose assembly a state has observers."""
    if not any(word.startswith("observer") for word in passage.lower[noun.first : noun.after]):
        return None
    for one in passage.mentions(after):
        body = passage.names.known(one.entity) if one.kind == "body" and one.entity is not None else None
        if isinstance(body, Body) and body.kind == "assembly" and (body.parent or "").startswith("org:"):
            return attrs.evolve(one, entity=body.parent)
    return None


def _organisation_before(passage: Passage, noun: Phrase) -> Mention | None:
    """For "its members" and "whose members" the organisation that was named last."""
    before = passage.phrases.previous(noun, "")
    if (whole := _of_which(passage, noun)) is not None:
        return whole
    if _is_told_apart(passage, noun) and organisation_in(passage.mentions()) is None:
        return last_organisation(passage)
    if passage.lower[noun.first] not in ("its", "whose") and (before is None or passage.lower[before.first] not in ("whose", "its")):
        return None
    return organisation_in(reversed(list(passage.names.within(passage.sentence.first, noun.first)))) or last_organisation(passage)


def _of_which(passage: Passage, noun: Phrase) -> Mention | None:
    """The organisation of "NATO, of which Turkey is a member,"."""
    link = passage.phrases.previous(noun)
    subjects = passage.phrases.subjects(link) if link is not None and link.kind == "verb" and link.lemma in _LINKS else []
    relative = passage.phrases.previous(subjects[0], "") if subjects else None
    if relative is None or passage.lower[relative.first - 1 : relative.after] != ["of", "which"]:
        return None
    return organisation_in(passage.mentions(passage.phrases.previous(relative, "I,")))


def _is_told_apart(passage: Passage, noun: Phrase) -> bool:
    """Whether words say what kind of member somebody is, of what the text speaks: "Turkmenistan, which is an associate member,"."""
    before = passage.lower[noun.head - 1] if noun.head > noun.first else ""
    return passage.lower[noun.head].startswith("member") and (before == "full" or value_of("modifier", before) is not None)


# ---- nouns


def _noun(passage: Passage) -> Found:
    """Read a noun of standing with its organisation and the states that it is said of."""
    yield from _move(passage)
    yield from given_by_name(passage)
    for at in passage.positions(_nouns()):
        noun = passage.phrases.at(at)
        if noun.kind != "noun" or not _is_standing(passage, noun, at):
            continue
        organisation = _organisation_near(passage, noun) or _taker(passage, noun)
        made = list(_read_noun(passage, noun, at, organisation))
        if organisation is None and not made:
            made = list(of_the_text(passage, noun, partial(_read_noun, passage, noun, at)))
        if made:
            yield from made
        elif passage.lower[at] in _noun_triggers():
            yield Passed("membership", passage.sentence, (at, at + 1), "generic")


def _read_noun(passage: Passage, noun: Phrase, at: int, organisation: Mention | None) -> Iterator[Candidate]:
    if _is_held(passage, noun, at):
        yield from _held(passage, noun, at, organisation)
    elif organisation is not None and not _is_of_another(passage, noun, organisation) and not _is_fellow(passage, noun):
        states, verb = _said_of(passage, noun, organisation, at)
        ended = _that_ended(passage, noun, verb)
        begins: Bound = "since" if ended is not None or (verb is not None and (verb.lemma == "become" or value_of("takes", verb.lemma))) else ""
        standing = _standing_of(passage, noun, at) if ended is None else "former"
        status: Status | None = "denied" if passage.lower[noun.first] == "no" else None  # "is no member of the CSTO"
        for one in (organisation, *organisations_behind(passage, organisation)):
            yield from memberships(passage, states, one, standing, at=at, verb=ended or verb, bound=begins, status=status)


def _is_fellow(passage: Passage, noun: Phrase) -> bool:
    """Whether those who are partners in an organisation are so of one another: "Mali's partners in the Alliance of Sahel States"."""
    is_partner = passage.lower[noun.head].startswith("partner")
    return is_partner and (behind := passage.phrases.next(noun)) is not None and passage.lower[behind.first] == "in"


def _that_ended(passage: Passage, noun: Phrase, verb: Phrase | None) -> Phrase | None:
    """The verb of "is no longer a member" or "ceased to be a member"."""
    if verb is None or verb.lemma != "be":
        return None
    between = passage.lower[verb.first : noun.first]
    if "longer" in between or (between[:1] in (["was"], ["were"]) and not verb.negated and not _ONCE.isdisjoint(between)):
        return verb
    above = above_infinitive(passage, verb) if verb.form == "infinitive" else None
    return above if above is not None and above.kind == "verb" and above.lemma in ("cease", "stop") else None


def _is_standing(passage: Passage, noun: Phrase, at: int) -> bool:
    """Whether a noun of standing is what its phrase speaks of: it ends it, or a word for a state, "status" or the state itself does."""
    return noun.head == at or value_of("state_noun", passage.lower[at + 1]) is not None or _is_status(passage, noun) or state_of(passage, noun) is not None


def _is_status(passage: Passage, noun: Phrase) -> bool:
    return value_of("status_noun", passage.lower[noun.head]) is not None


def _is_held(passage: Passage, noun: Phrase, at: int) -> bool:
    """Whether a noun names what a state has, and not what it is: "membership", "observer status"."""
    return (noun.head == at and value_of("hold_noun", passage.lower[at]) is not None) or _is_status(passage, noun)


def _is_of_another(passage: Passage, noun: Phrase, organisation: Mention) -> bool:
    """Whether the member is somebody of a part of the organisation: "a member of the CSTO secretariat"."""
    if organisation.first < passage.sentence.first:
        return False
    inside = passage.phrases.at(organisation.first)
    is_other_noun = inside is not noun and inside.kind == "noun" and inside.head >= organisation.after
    if is_other_noun and passage.lower[inside.head] == "assembly" and passage.lower[noun.head].startswith("observer"):
        return False  # in its parliamentary assembly
    return is_other_noun and not organisation.adjective and passage.lower[inside.head] not in _nouns()


def _standing_of(passage: Passage, noun: Phrase, at: int) -> str:
    before = (value_of("modifier", passage.lower[position]) for position in range(noun.first, at))
    return next((standing for standing in before if standing is not None), value_of("noun", passage.lower[at]) or "member")


def _said_of(passage: Passage, noun: Phrase, organisation: Mention, at: int) -> tuple[list[Named], Phrase | None]:
    """Whom a noun of standing is said of: those beside it, its subject, or those that are listed after it."""
    beside = state_of(passage, noun)
    if beside is not None and beside.entity != organisation.entity:
        return (listed(passage, noun) if _is_plural(passage, at) else [beside]), None
    before = passage.phrases.previous(noun, "RQ")
    if before is not None and passage.lower[before.first] == "as":
        return _as_member(passage, before, noun)
    if before is not None and before.kind == "verb" and (before.lemma in _LINKS or value_of("takes", before.lemma)):
        return subjects_of(passage, before), before
    if before is not None and before.kind in ",-(" and (found := apposed_states(passage, before)):
        return found, None
    return _listed_behind(passage, noun, organisation, at)


def _is_plural(passage: Passage, at: int) -> bool:
    return passage.lower[at].endswith("s") or passage.lower[at + 1] in ("states", "countries", "nations")


def _as_member(passage: Passage, link: Phrase, noun: Phrase) -> tuple[list[Named], Phrase | None]:
    """Read "as a member of the CSTO, Armenia …", "Iran was admitted as a member", "NATO welcomed Finland as its member"."""
    if link.position == 0:
        verb = verb_after(passage, noun.after)
        return (subjects_of(passage, verb) if verb is not None else []), None
    mark = passage.phrases.previous(link)
    if mark is not None and mark.kind == "," and (found := apposed_states(passage, mark)):
        return found, None
    verb = verb_before(passage, noun.first)
    if verb is None:
        return [], None
    if not verb.passive and value_of("takes", verb.lemma) is not None:
        return listed(passage, passage.phrases.object(verb)), verb
    is_change = value_of("takes", verb.lemma) is not None or verb.lemma in _STAYING
    return subjects_of(passage, verb), verb if is_change else None  # "will take part as a member": a member already


_STAYING = ("remain", "stay", "continue", "return")


def _listed_behind(passage: Passage, noun: Phrase, organisation: Mention, at: int) -> tuple[list[Named], Phrase | None]:
    """Read "the members of the CSTO are Armenia and Belarus", "NATO members, Poland and Latvia,", "members such as Poland"."""
    end = passage.phrases.at(organisation.first) if organisation.first > noun.first else noun
    after = passage.phrases.next(end)
    if after is None:
        return [], None
    if after.kind == "verb" and after.form == "finite" and (after.lemma == "be" or value_of("holds", after.lemma) is not None):
        return listed(passage, passage.phrases.object(after)), after
    if passage.lower[after.first] == "such":
        after = passage.phrases.next(after)
    if after is None or not (after.kind in "-:(," or passage.lower[after.first] in ("including", "like", "as")):
        return [], None
    states = listed(passage, passage.phrases.next(after))
    if after.kind == "," and not _closes(passage, states):
        return [], None
    return (states if _is_plural(passage, at) or len(states) == 1 else []), None


def _closes(passage: Passage, states: list[Named]) -> bool:
    """Whether a list within commas ends with one."""
    return bool(states) and states[-1].after < passage.sentence.after and passage.lower[states[-1].after] in (",", ".", ";", "–", "-", ")")


def _held(passage: Passage, noun: Phrase, at: int, organisation: Mention | None) -> Iterator[Candidate]:
    """Read what is done with a membership or a status: it is frozen, ended, won, held, granted."""
    after, before = verb_after(passage, noun.after), verb_before(passage, noun.first)
    if after is not None and after.passive and passage.phrases.subject(after) is noun:
        verb, owner = after, owner_within(passage, noun.first, at) or _whose(passage, noun)
        states = [owner] if owner is not None else _receivers(passage, after)
    elif before is not None and _governs(passage, before, noun):
        verb, states = before, _holders(passage, before, noun, at)
    else:
        return
    standing = _held_standing(passage, verb, noun, at)
    known = organisation or _giver(passage, verb)
    if standing is None or known is None or (verb.negated and verb.lemma in REFUSING):
        return
    status: Status | None = "denied" if is_withheld(passage, noun, verb) else "planned" if pleads(passage, verb) else None
    begins: Bound = "" if verb.lemma in _STATES else "since"
    yield from memberships(passage, states, known, standing, at=at, verb=verb, bound=begins, status=status)


def _whose(passage: Passage, noun: Phrase) -> Named | None:
    """The state of "Armenia, whose membership is frozen"."""
    relative = passage.phrases.previous(noun)
    if relative is None or passage.lower[relative.first] != "whose":
        return None
    return state_of(passage, passage.phrases.previous(relative, "R,"))


def _move(passage: Passage) -> Iterator[Candidate]:
    """Read what is announced or completed: "announced their withdrawal from ECOWAS", "completed its accession to the SCO"."""
    for at in passage.positions(forms("standing", frozenset(("move_noun",)))):
        noun, standing = passage.phrases.at(at), value_of("move_noun", passage.lower[at])
        verb = verb_before(passage, noun.first)
        said = value_of("announces", verb.lemma) if verb is not None and object_over_day(passage, verb) is noun else None
        organisation = target(passage, noun, ("from", "to")) if noun.head == at else None
        if verb is None or said is None or standing is None or organisation is None:
            continue
        owner = owner_within(passage, noun.first, at)
        states = [owner] if owner is not None else subjects_of(passage, verb)
        status: Status | None = "planned" if said == "planned" else None
        bound: Bound = "" if status == "planned" else "since"
        yield from memberships(passage, states, organisation, standing, at=at, verb=verb, bound=bound, status=status)


def _governs(passage: Passage, verb: Phrase, noun: Phrase) -> bool:
    """Whether a noun is the object of a verb, right behind it or behind one other: "granted Belarus observer status", "applied for membership"."""
    following = passage.phrases.next(verb, "RQ")  # "had “frozen” its participation"
    if following is noun:
        return True
    if following is None or passage.phrases.next(following) is not noun:
        return False
    return following.kind == "noun" or (passage.lower[following.first] == "for" and pleads(passage, verb))


def _held_standing(passage: Passage, verb: Phrase, noun: Phrase, at: int) -> str | None:
    said = "standing" if pleads(passage, verb) else value_of("keeps", verb.lemma) or value_of("gives", verb.lemma)
    if passage.lower[at] == "role" and said != "suspended":
        return None  # "has a role in NATO"
    if _is_status(passage, noun) and said in ("suspended", "former") and _standing_of(passage, noun, at) != "member":
        return said
    return _standing_of(passage, noun, at) if said == "standing" else said


def _holders(passage: Passage, verb: Phrase, noun: Phrase, at: int) -> list[Named]:
    owner = owner_within(passage, noun.first, at)
    if owner is not None:
        return [owner]
    if value_of("gives", verb.lemma) is not None and not verb.passive:
        return _receivers(passage, verb)
    return subjects_of(passage, verb) or member_that(passage, verb)


def _receivers(passage: Passage, verb: Phrase) -> list[Named]:
    """Read "granted Belarus observer status", "granted observer status to Belarus"."""
    for phrase in passage.phrases:
        if phrase.first >= verb.after and phrase.kind == "I" and passage.lower[phrase.first] == "to":
            return listed(passage, passage.phrases.next(phrase))
    given = passage.phrases.object(verb)
    return listed(passage, given) if given is not None else []


def _taker(passage: Passage, noun: Phrase) -> Mention | None:
    """The organisation that takes a state in "as a member": "NATO welcomed Finland", "Iran was accepted into the SCO"."""
    link, verb = passage.phrases.previous(noun), verb_before(passage, noun.first)
    if link is None or passage.lower[link.first] != "as" or verb is None or value_of("takes", verb.lemma) is None:
        return None
    if verb.passive:
        return target(passage, verb, ("to", "into", "in", "by"))
    subject = passage.phrases.subject(verb)
    return organisation_in(passage.names.within(subject.first, subject.after)) if subject is not None else None


def _giver(passage: Passage, verb: Phrase) -> Mention | None:
    """The organisation that gives or takes the standing: "the SCO granted Belarus observer status", "ECOWAS suspended Mali's membership"."""
    subject = passage.phrases.subject(verb) if value_of("gives", verb.lemma) or value_of("keeps", verb.lemma) else None
    return organisation_in(passage.names.within(subject.first, subject.after)) if subject is not None else None


# ---- verbs


def _verb(passage: Passage) -> Found:
    """Read a verb of joining, leaving, taking in or including with its states and its organisation."""
    for verb in passage.phrases.verbs():
        for kind, read in (("holds", included), ("embraces", united), ("takes", _taken), ("moves", _moved)):
            standing = value_of(kind, verb.lemma)
            found = read(passage, verb) if standing is not None else None
            if found is not None and standing is not None:
                states, organisation = found
                standing = standing_joined(passage, verb, organisation, standing)
                was_going_to = kind == "moves" and verb.progressive and verb.tense == "past"  # "announced that it was quitting ECOWAS"
                begins: Bound = "since" if kind in ("moves", "takes") and verb.lemma not in _STATES and not was_going_to else ""
                status: Status | None = "planned" if was_going_to else None
                told = None if verb.form == "gerund" and (kind == "embraces" or verb.lemma == "comprise") else verb  # "the CSTO, uniting Armenia and Belarus,"
                made = memberships(passage, states, organisation, standing, at=verb.head, verb=told, bound=begins, status=status)
                yield from begun_at_last(made, verb) if begins else made
    for at, joint, apposed in suspended_asides(passage):
        if (bloc := target(passage, joint, ())) is not None:
            yield from memberships(passage, apposed, bloc, "suspended", at=at, verb=None, bound="since")


def _moved(passage: Passage, verb: Phrase) -> tuple[list[Named], Mention] | None:
    """Read "Lithuania joined NATO", "Mali pulled out of ECOWAS", "Mali was expelled from ECOWAS"."""
    following = passage.phrases.next(verb)
    word = passage.lower[following.first] if following is not None else ""
    if (whole := to_which(passage, verb)) is not None:
        return subjects_of(passage, verb), whole
    if (
        (verb.lemma in ("pull", "walk") and word != "out")
        or (verb.lemma in ("withdraw", "secede", "belong", "accede") and word not in ("from", "to"))
        or verb.passive
    ):
        left = of_verb_before(passage, verb) if verb.lemma == "withdraw" and word in ("in", "on") else None
        return (who_moves(passage, verb), left) if left is not None else None
    organisation = target(passage, verb, ("to", "from", "out", "of")) or only_organisation(passage, verb)
    return (who_moves(passage, verb), organisation) if organisation is not None else None


def _taken(passage: Passage, verb: Phrase) -> tuple[list[Named], Mention] | None:
    """Read "Iran was admitted to the SCO", "Mali remains suspended from the bloc" and "the SCO admitted Iran"."""
    before = passage.phrases.previous(verb)
    stays = before is not None and before.kind == "verb" and before.lemma in ("remain", "stay")
    if (from_before := left_before(passage, verb)) is not None:
        return subjects_of(passage, verb), from_before
    if verb.passive or stays:
        organisation = target(passage, verb, ("to", "from", "into", "in", "by")) or _membership_of(passage, verb) or spoken_of_before(passage, verb)
        return (subjects_of(passage, before if before is not None and stays else verb), organisation) if organisation is not None else None
    subject, taken = passage.phrases.subject(verb), passage.phrases.object(verb)
    if subject is None or taken is None or verb.lemma in ("accept", "welcome"):
        return None
    organisation = organisation_in(passage.names.within(subject.first, subject.after))
    if organisation is None or not is_head(passage, organisation, subject):
        organisation = target(passage, taken, ("from",)) if passage.lower[taken.after] == "from" else None  # "leaders suspended Mali from ECOWAS"
    return (listed(passage, taken), organisation) if organisation is not None else None


def _membership_of(passage: Passage, verb: Phrase) -> Mention | None:
    """The organisation of "was admitted to membership of the SCO"."""
    link = passage.phrases.next(verb)
    noun = passage.phrases.next(link) if link is not None and link.kind == "I" else None
    return _organisation_near(passage, noun) if noun is not None and passage.lower[noun.head] in _nouns() else None


RULES = (
    Rule(
        name="standing/membership-noun",
        kind="membership",
        reads="member, observer, partner or candidate, its organisation, and the states that it is said of; what is done with a membership or status",
        why="the noun names the standing, and the grammar around it says whose",
        triggers=_noun_triggers,
        find=_noun,
        fires=(
            Fires(text="Armenia is a member of the CSTO.", fields={"state": "state:ARM", "organisation": "org:csto", "standing": "member"}),
            Fires(text="Mongolia, an observer in the SCO, sent its minister.", fields={"state": "state:MNG", "standing": "observer"}),
            Fires(text="NATO member Turkey bought missiles.", fields={"state": "state:TUR", "organisation": "org:nato"}),
            Fires(text="Armenia froze its membership of the CSTO in 2024.", fields={"state": "state:ARM", "standing": "suspended", "since.edtf": "2024"}),
            Fires(text="The SCO granted Belarus observer status.", fields={"state": "state:BLR", "organisation": "org:sco", "standing": "observer"}),
        ),
        near=(
            "A member of the CSTO secretariat resigned.",
            "If Georgia were a member of NATO, the border would move.",
            "Members of the CSTO must consult one another.",
            "They discussed the membership of Georgia in NATO.",
            "Georgia hopes to become a member of NATO.",
        ),
    ),
    Rule(
        name="standing/membership-verb",
        kind="membership",
        reads="a state, a verb of joining, leaving, taking in, suspending or including, and an organisation",
        why="the verb says that the standing begins, ends or is held",
        triggers=_verb_forms,
        find=_verb,
        fires=(
            Fires(text="Lithuania joined NATO in 2004.", fields={"state": "state:LTU", "standing": "member", "since.edtf": "2004"}),
            Fires(text="The CSTO also includes Belarus.", fields={"state": "state:BLR"}),
            Fires(text="Uzbekistan left the CSTO.", fields={"state": "state:UZB", "standing": "former"}),
            Fires(text="ECOWAS suspended Mali.", fields={"state": "state:MLI", "organisation": "org:ecowas", "standing": "suspended"}),
        ),
        near=(
            "Serbia joined the EU in condemning the raid.",
            "NATO soldiers left Lithuania.",
            "Should Sweden join NATO?",
            "Georgia wants to join NATO.",
            "Sweden joined NATO exercises.",
        ),
    ),
)
