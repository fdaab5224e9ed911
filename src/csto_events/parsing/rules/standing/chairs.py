"""Chairs: which state presides over an organisation or one of its bodies."""

from collections.abc import Iterable, Iterator
from functools import cache

from csto_events.language.dates import DateMention
from csto_events.language.phrases import Phrase
from csto_events.model import Status
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.standing.chair_turns import is_having_done, taken_from, turns
from csto_events.parsing.terms import (
    LOOK_BACK,
    Bound,
    Named,
    dates_for,
    intended,
    joined_before,
    listed,
    owner_within,
    state_of,
    stretch,
    subjects_of,
    value_of,
    verb_after,
    verb_before,
)
from csto_events.parsing.triggers import forms
from csto_events.parsing.who.mentions import is_person
from csto_events.parsing.who.times_of_office import times

_COUNTRY = frozenset(("country", "state", "nation"))
_TURN = frozenset(("term", "turn", "year", "stint", "tenure", "period"))


@cache
def _chair_words() -> frozenset[str]:
    return forms("standing", frozenset(("chair_noun", "chair_verb", "chair_title")))


def _chair(passage: Passage) -> Found:
    """Read who takes, holds, hands over or exercises the chair of an organisation."""
    for at in passage.positions(_chair_words()):
        phrase = passage.phrases.at(at)
        made = list(_by_title(passage, at))
        made = made or list(_by_verb(passage, phrase, at) if phrase.kind == "verb" else _by_noun(passage, phrase, at))
        made += _gone_on(passage, made, phrase, at)
        if made:
            yield from made
        elif value_of("chair_noun", passage.lower[at]) is not None or phrase.kind == "verb":
            yield Passed("chairmanship", passage.sentence, (at, at + 1), "generic")


def _gone_on(passage: Passage, made: list[Candidate], phrase: Phrase, at: int) -> list[Candidate]:
    """Read on behind a chair: "which chaired the CSTO in 2024, passed the baton to Kyrgyzstan. Russia is due to take over in 2026"."""
    if at != passage.positions(_chair_words())[-1] or (not made and value_of("chair_noun", passage.lower[at]) is None):
        return []
    chaired = made[-1].fields["organisation"] if made else _organisation(passage, phrase, at)
    if not isinstance(chaired, str):
        return []
    known, holders = {(one.fields["state"], one.verb) for one in made}, {one.fields["state"] for one in made}
    found = _taken_over(passage, chaired, made, at)
    for turn in turns(passage, at, _chair_words()):
        holds_until_then = turn.bound == "until" and turn.verb.tense == "future" and turn.passage is passage and turn.state.entity in holders
        if (turn.state.entity, turn.verb) not in known and not holds_until_then:
            found += _made(turn.passage, chaired, [turn.state], turn.verb, turn.verb.head, turn.bound, None)
    return found


def _taken_over(passage: Passage, chaired: str, made: list[Candidate], at: int) -> list[Candidate]:
    """Read on in "Belarus holds the presidency, having taken it over from Armenia last November": Belarus since then, Armenia until then."""
    taken = taken_from(passage, at) if len(made) == 1 and made[0].status is None else None
    holding = made[0].verb if taken is not None else None
    if taken is None or taken[0].entity == made[0].fields["state"] or (holding is not None and (holding.modal or holding.tense == "future")):
        return []
    giver, verb = taken
    given = [one for one in _made(passage, chaired, [giver], verb, verb.head, "until", None) if "until" in one.fields]
    since = next((one.fields["until"] for one in given), None)
    if isinstance(since, DateMention):
        (first, after), *_ = made[0].spans
        made[0].fields, made[0].spans = {**made[0].fields, "since": since}, ((first, max(after, since.after)),)
    return given


def _by_title(passage: Passage, at: int) -> Iterator[Candidate]:
    """Read "Kenyan President William Ruto, the EAC chairman": who presides as head of a state does so for it."""
    mention = passage.names.at(at)
    office = (mention.office or "").split() if mention is not None else []
    if mention is None or mention.entity is None or not office or value_of("chair_title", office[-1]) is None or not times().isdisjoint(office):
        return
    if not (mention.of or "").startswith("org:"):
        return
    state = passage.names.head_of(mention.entity)
    presiding = Named(state, mention.first, mention.after) if state is not None else _whose(passage, mention.entity, at)
    if presiding is not None:
        yield from _made(passage, mention.of, [presiding], None, at, "", None)


def _whose(passage: Passage, person: str, at: int) -> Named | None:
    """The state whose person presides, by a genitive before the name: "Uganda's Yoweri Museveni, chairman of the EAC"."""
    named = next((one for one in passage.mentions() if one.entity == person and one.first < at), None)
    return owner_within(passage, passage.phrases.at(named.first).first, named.first) if named is not None else None


def _presiding(passage: Passage, verb: Phrase) -> list[Named]:
    """The state that is the subject of a verb of chairing, or that of its head."""
    beside = passage.phrases.previous(verb) if _is_absolute(passage, verb) else None
    states = _states(passage, [beside]) if beside is not None else subjects_of(passage, verb)[:1]
    return states or _of_head(passage, passage.phrases.subject(verb)) or _whose_head(passage, passage.phrases.subject(verb))


def _whose_head(passage: Passage, subject: Phrase | None) -> list[Named]:
    """The state of "Armenia, whose prime minister was then chairing the council"."""
    relative = passage.phrases.previous(subject) if subject is not None else None
    if relative is None or subject is None or passage.phrases.word(relative) != "whose":
        return []
    is_head = not _HEADS.isdisjoint(passage.lower[subject.first : subject.after])
    return _states(passage, [beside]) if is_head and (beside := passage.phrases.previous(relative, ",")) is not None else []


_HEADS = frozenset(("leader", "premier", "president", "minister"))
"""Words for those who act for a state."""


def _of_head(passage: Passage, phrase: Phrase | None) -> list[Named]:
    """The state of a head of state or government, by their office or as "Zimbabwe's Emmerson Mnangagwa"."""
    actor = passage.actor(phrase)
    if phrase is None or not is_person(actor):
        return []
    state = passage.names.head_of(actor)
    if state is not None:
        return [Named(state, phrase.first, phrase.after)]
    named = passage.names.at(phrase.head)
    owner = owner_within(passage, phrase.first, named.first) if named is not None else None
    return [owner] if owner is not None else []


def _chaired(passage: Passage, noun: Phrase | None) -> str | None:
    """What is presided over, as an id: an organisation or one of its bodies."""
    entity = passage.names.entity_of(passage.sentence, noun)
    return entity if entity is not None and entity.startswith(("org:", "body:")) else None


def _by_verb(passage: Passage, verb: Phrase, at: int) -> Iterator[Candidate]:
    """Read "Armenia chairs the CSTO", "the CSTO is chaired by Armenia", "Nigeria presides over ECOWAS"."""
    following = passage.phrases.next(verb)
    if following is not None and following.kind == "I" and passage.lower[following.first] in _OVER.get(verb.lemma, ("by", "over")):
        following = passage.phrases.next(following)
    if verb.lemma == "preside" and passage.phrases.object(verb) is not None:
        return
    if verb.passive or _is_reduced(passage, verb):
        chaired, states = _chaired(passage, passage.phrases.subject(verb)), listed(passage, following)[:1]
    else:
        chaired, states = _chaired(passage, following), _presiding(passage, verb)
    if chaired is None and not verb.passive and (subject := passage.phrases.subject(verb)) is not None:
        relative = passage.phrases.previous(subject)
        before = passage.phrases.previous(relative, "R,I") if relative is not None and relative.kind == "W" else None
        chaired, following = _chaired(passage, before), before
    yield from _made(passage, chaired, states, verb, at, "", following)


_OVER = {"preside": ("at", "by", "in", "over")}
"""Prepositions of what is chaired: "presides in the CSTO"."""


def _is_reduced(passage: Passage, verb: Phrase) -> bool:
    """Whether a participle stands for a passive: "the CSTO, chaired by Armenia,"."""
    return verb.first == verb.head and verb.after < passage.sentence.after and passage.lower[verb.after] == "by"


def _by_noun(passage: Passage, noun: Phrase, at: int) -> Iterator[Candidate]:
    is_head = noun.head == at or (passage.lower[noun.head] in _COUNTRY and noun.head == at + 1)
    beside = state_of(passage, noun) if noun.head > at and not is_head else None
    if not is_head and beside is None:
        return
    chaired = _organisation(passage, noun, at)
    if chaired is None:
        return
    owner = None if beside is not None else owner_within(passage, noun.first, at) or _owner_of_turn(passage, noun)
    if beside is not None:
        yield from _made(passage, chaired, [beside], None, at, "", noun)
    elif owner is not None:
        yield from _owned(passage, chaired, owner, noun, at)
    elif _is_circumstance(passage, noun) and (presiding := _behind(passage, noun, "of")):
        yield from _made(passage, chaired, presiding, None, at, "", noun)
    else:
        yield from _told(passage, chaired, noun, at)


def _owner_of_turn(passage: Passage, noun: Phrase) -> Named | None:
    """Whose "term as chair" it is."""
    link = passage.phrases.previous(noun)
    turn = passage.phrases.previous(link) if link is not None and passage.lower[link.first] in ("as", "at", "in") else None
    if turn is None or turn.kind != "noun" or passage.lower[turn.head] not in _TURN:
        return None
    return owner_within(passage, turn.first, turn.head)


def _owned(passage: Passage, chaired: str, owner: Named, noun: Phrase, at: int) -> Iterator[Candidate]:
    """Read "Poland's chairmanship of the OSCE", with what is told of its beginning or end."""
    told = [(verb, value_of("chair_spans", verb.lemma)) for verb in passage.phrases.verbs() if verb.first >= noun.after and _is_subject(passage, noun, verb)]
    for verb, value in told:
        if value is not None:
            yield from _made(passage, chaired, [owner], verb, at, _bound(value), noun)
    if any(value is not None for _, value in told):
        return
    before = verb_before(passage, noun.first)
    governing = before if before is not None and passage.phrases.object(before) is noun and value_of("chair_by", before.lemma) is not None else None
    yield from _made(passage, chaired, [owner], governing, at, _bound(value_of("chair_by", governing.lemma) if governing is not None else None), noun)


def _is_subject(passage: Passage, noun: Phrase, verb: Phrase) -> bool:
    subject = passage.phrases.subject(verb)
    return subject is not None and noun.position - 2 <= subject.position <= noun.position


def _told(passage: Passage, chaired: str, noun: Phrase, at: int) -> Iterator[Candidate]:
    """Read who has the chair by the verb, or by what it stands beside."""
    before, after = passage.phrases.previous(noun), verb_after(passage, noun.after)
    if (taking := _to_which(passage, noun)) is not None:
        yield from _taken_next(passage, chaired, taking, noun, at)
        return
    governing = _governing(passage, noun)
    if governing is None and after is not None and value_of("chair_goes", after.lemma) is not None and _is_subject(passage, noun, after):
        yield from _moves(passage, chaired, after, noun, at)
        return
    if before is not None and before.kind in ",-(" and (beside := passage.phrases.previous(before)) is not None and state_of(passage, beside) is not None:
        yield from _made(passage, chaired, _states(passage, joined_before(passage, beside))[-1:], None, at, "", noun)
        return
    if governing is not None:
        yield from _moved(passage, chaired, governing, noun, at)
        yield from _handed_on(passage, chaired, governing, noun, at)
        return
    if before is not None and (passage.lower[before.first] == "as" or (passage.lower[noun.first] == "its" and _is_circumstance(passage, noun))):
        yield from _made(passage, chaired, _who_acts(passage, noun, before), None, at, "", noun)
        return
    if after is not None and _is_subject(passage, noun, after):
        yield from _moves(passage, chaired, after, noun, at)


def _to_which(passage: Passage, noun: Phrase) -> tuple[Named, Phrase] | None:
    """The state and the verb of "Uzbekistan, to which passes the presidency" and "to which the presidency will pass"."""
    before, after = passage.phrases.previous(noun, "RD"), verb_after(passage, noun.after)
    is_inverted = before is not None and before.kind == "verb"
    verb, relative = (before, passage.phrases.previous(before)) if before is not None and is_inverted else (after, before)
    if verb is None or relative is None or relative.kind != "W" or passage.lower[relative.first - 1] != "to" or value_of("chair_goes", verb.lemma) is None:
        return None
    state = state_of(passage, passage.phrases.previous(relative, "I,"))
    return (state, verb) if state is not None else None


def _taken_next(passage: Passage, chaired: str, taking: tuple[Named, Phrase], noun: Phrase, at: int) -> Iterator[Candidate]:
    """Read who has the chair next, where something else is told of them: of what lies ahead in the future."""
    state, verb = taking
    is_ahead = any(one.tense == "future" for one in passage.phrases.verbs() if one.first <= verb.first)
    for made in _made(passage, chaired, [state], verb, at, "since", noun):
        made.status = "planned" if is_ahead else made.status
        yield made


def _states(passage: Passage, phrases: Iterable[Phrase]) -> list[Named]:
    return [one for phrase in phrases if (one := state_of(passage, phrase)) is not None]


def _who_acts(passage: Passage, noun: Phrase, link: Phrase) -> list[Named]:
    """The state that does something "as chair of the CSTO"."""
    beside = passage.phrases.previous(link, "R,")
    if beside is not None and (one := state_of(passage, beside)) is not None:
        return [one]
    verb = verb_after(passage, noun.after) if link.position == 0 else verb_before(passage, link.first)
    return subjects_of(passage, verb)[:1] if verb is not None else []


def _governing(passage: Passage, noun: Phrase) -> Phrase | None:
    """The verb of taking, holding or handing over whose object or complement a noun is: "hands over", "took over as"."""
    earlier = passage.phrases.previous(noun)
    while earlier is not None and earlier.kind in "IS" and passage.lower[earlier.first] in ("over", "on", "up", "as", "down", "of"):
        earlier = passage.phrases.previous(earlier)
    is_verb = earlier is not None and earlier.kind == "verb" and value_of("chair_by", earlier.lemma) is not None
    return earlier if is_verb else None


def _moved(passage: Passage, chaired: str, verb: Phrase, noun: Phrase, at: int) -> Iterator[Candidate]:
    """Read a verb that has the chair as its object: the giver has it until then, the taker from then on."""
    bound = _bound(value_of("chair_by", verb.lemma))
    yield from _made(passage, chaired, _presiding(passage, verb), verb, at, bound, noun)
    yield from _made(passage, chaired, _behind(passage, noun, "to") if bound == "until" else [], verb, at, "since", noun)
    yield from _made(passage, chaired, _behind(passage, noun, "from") if bound == "since" else [], verb, at, "until", noun)


def _handed_on(passage: Passage, chaired: str, taking: Phrase, noun: Phrase, at: int) -> Iterator[Candidate]:
    """Read on in "took over the chairmanship of the CSTO and will hand it over to Armenia in September"."""
    for verb in passage.phrases.verbs():
        given = passage.phrases.object(verb) if verb.first > noun.first and _bound(value_of("chair_by", verb.lemma)) == "until" else None
        if given is not None and passage.lower[given.first : given.after] == ["it"] and passage.phrases.subject(verb) is passage.phrases.subject(taking):
            yield from _made(passage, chaired, _behind(passage, given, "to"), verb, at, "since", given)


def _moves(passage: Passage, chaired: str, verb: Phrase, noun: Phrase, at: int) -> Iterator[Candidate]:
    """Read a verb that has the chair as its subject: "passed to Sweden", "is held by North Macedonia", "was handed over to Minsk"."""
    taking = value_of("chair_by", verb.lemma)
    if verb.passive and taking is not None:
        bound = _bound(taking)
        yield from _made(passage, chaired, _behind(passage, verb, "by"), verb, at, bound, noun)
        yield from _made(passage, chaired, _behind(passage, verb, "to") if bound == "until" else [], verb, at, "since", noun)
    elif value_of("chair_goes", verb.lemma) is not None:
        yield from _made(passage, chaired, _behind(passage, verb, "to"), verb, at, "since", noun)
    else:
        return
    yield from _made(passage, chaired, _behind(passage, verb, "from"), verb, at, "until", noun)


def _behind(passage: Passage, phrase: Phrase, word: str) -> list[Named]:
    """The state that a preposition governs soon after a phrase."""
    for position in range(phrase.position + 1, min(phrase.position + 8, len(passage.phrases) - 1)):
        if passage.lower[passage.phrases[position].first] == word:
            following = passage.phrases[position + 1]
            one = state_of(passage, following)
            return [one] if one is not None else _of_head(passage, following)
    return []


def _bound(value: str | None) -> Bound:
    return "since" if value == "since" else "until" if value == "until" else ""


def _organisation(passage: Passage, noun: Phrase, at: int) -> str | None:
    """What a chair is of: named in the phrase, after "of", or, where a state's own chairmanship is told, elsewhere in the sentence."""
    for one in passage.names.within(noun.first, noun.after):
        entity = one.of if one.kind == "title" else one.entity
        if entity is not None and entity.startswith(("org:", "body:")):
            return entity
    preposition = passage.phrases.next(noun, "")
    if preposition is not None and preposition.kind == "I" and passage.lower[preposition.first] in ("of", "in", "at"):
        chaired = _chaired(passage, passage.phrases.next(preposition, "R"))
        if chaired is not None or (passage.lower[preposition.first] == "of" and not _is_circumstance(passage, noun)):
            return chaired
    if passage.lower[noun.first] == "its" and (its := _what_it_is(passage, noun)) is not None:
        return its
    is_one = passage.lower[at] in ("chairmanship", "chairpersonship") or "rotating" in passage.lower[noun.first : at]
    if not is_one and not _is_circumstance(passage, noun):
        return None
    return _elsewhere(passage, noun) or (_before(passage) if is_one else None)


def _what_it_is(passage: Passage, noun: Phrase) -> str | None:
    """Whose "its presidency" is: that of the organisation with which the clause or sentence before begins, or of the only one of which it speaks."""
    its = passage.names.it_within(passage.sentence, noun) or passage.names.it_before(passage.sentence)
    if its is not None or not passage.sentence.index:
        return its if its is not None and its.startswith(("org:", "body:")) else None
    before = passage.reading.sentences[passage.sentence.index - 1]
    named = {one.entity for one in passage.names.within(before.first, before.after) if one.kind == "organisation" and one.entity is not None}
    return named.pop() if len(named) == 1 else None


def _is_circumstance(passage: Passage, noun: Phrase) -> bool:
    before = passage.phrases.previous(noun)
    return before is not None and passage.lower[before.first] in ("under", "during", "throughout")


def _elsewhere(passage: Passage, noun: Phrase) -> str | None:
    kinds = ("organisation", "body") if _is_circumstance(passage, noun) else ("organisation",)
    named = [one for one in passage.mentions() if one.entity is not None and one.entity.startswith(("org:", "body:")) and one.kind in kinds]
    nearest = min(named, key=lambda one: abs(one.first - noun.head), default=None)
    return nearest.entity if nearest is not None else None


def _before(passage: Passage) -> str | None:
    """The organisation of which the text has spoken last."""
    spoken = reversed(passage.names.within(max(0, passage.sentence.first - LOOK_BACK), passage.sentence.first))
    of = (passage.names.country_behind(one.entity) if one.kind in ("organisation", "body") else one.entity for one in spoken if one.entity is not None)
    return next((one for one in of if one is not None and one.startswith("org:") and not passage.names.is_armed_group(one, "media", "other")), None)


def _named(passage: Passage, chaired: str, at: int) -> Named | None:
    """The words nearest to the chair that name what is chaired."""
    spoken = [one for one in passage.mentions() if chaired in (one.entity, one.of if one.kind == "title" else None)]
    nearest = min(spoken, key=lambda one: abs(one.first - at), default=None)
    return Named(chaired, nearest.first, nearest.after) if nearest is not None else None


def _made(
    passage: Passage, chaired: str | None, states: Iterable[Named], verb: Phrase | None, at: int, bound: Bound, noun: Phrase | None
) -> Iterator[Candidate]:
    is_fact = verb is None or _is_absolute(passage, verb) or is_having_done(passage, verb)
    asserted = intended(passage, verb) if verb is not None and not is_fact else "as the verb says"
    if chaired is None or asserted == "no":
        return
    status: Status | None = asserted if asserted != "as the verb says" else None
    if verb is not None and verb.progressive and verb.lemma in _LASTING:
        status = None  # "is chairing the CSTO", and not "is taking over the chair"
    if verb is not None and verb.tense == "future" and "longer" in passage.lower[verb.first : verb.after]:
        bound = "until"  # "will no longer chair the CSTO"
    if noun is not None and "incoming" in passage.lower[noun.first : noun.head]:
        status = "planned"
    for state in states:
        fields: dict[str, Value] = {"organisation": chaired, "state": state.entity}
        anchor = verb.head if verb is not None and verb.first > at else at
        dates = dates_for(passage, anchor, bound, verb)
        span = stretch(passage, at, state, noun, _named(passage, chaired, at), verb, *dates.values())
        yield Candidate(kind="chairmanship", sentence=passage.sentence, spans=(span,), trigger=at, fields=fields | dates, verb=verb, status=status)


_LASTING = frozenset(("chair", "exercise", "hold", "preside"))


def _is_absolute(passage: Passage, verb: Phrase) -> bool:
    """Whether a form in -ing tells a fact beside another: "with Kazakhstan holding the rotating presidency"."""
    subject = passage.phrases.previous(verb) if verb.form == "gerund" else None
    link = passage.phrases.previous(subject) if subject is not None and subject.kind == "noun" else None
    return link is not None and passage.lower[link.first] == "with"


RULES = (
    Rule(
        name="standing/chairmanship",
        kind="chairmanship",
        reads="a state that takes, holds, hands over or exercises the chair of an organisation",
        why="to chair is to preside",
        triggers=_chair_words,
        find=_chair,
        fires=(
            Fires(text="Armenia took over the chairmanship of the CSTO.", fields={"state": "state:ARM", "organisation": "org:csto"}),
            Fires(text="The presidency of the CSTO is held by Belarus.", fields={"state": "state:BLR"}),
            Fires(text="Tajikistan chairs the SCO.", fields={"state": "state:TJK", "organisation": "org:sco"}),
            Fires(text="The chairmanship of the CSTO passed from Armenia to Belarus.", fields={"state": "state:BLR"}),
            Fires(text="CSTO chair Armenia asked for talks.", fields={"state": "state:ARM", "organisation": "org:csto"}),
            Fires(text="Kenyan President William Ruto, the EAC chairman, arrived.", fields={"state": "state:KEN", "organisation": "org:eac"}),
            Fires(text="Poland's chairmanship of the OSCE ended in 2022.", fields={"state": "state:POL", "until.edtf": "2022"}),
        ),
        near=(
            "The chair of the committee resigned.",
            "If Armenia took over the chairmanship of the CSTO, much would change.",
            "The presidency is in Ankara.",
            "Kazakhstan hopes to chair the OSCE one day.",
            "Armenia's candidate for the CSTO chairmanship left.",
            "Zas, the former CSTO chairman, arrived.",
        ),
    ),
)
