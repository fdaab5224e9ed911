"""Tenures: that a person holds, takes or leaves an office."""

from collections.abc import Container, Iterator, Mapping
from functools import cache, partial
from typing import Literal

import attrs

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.model import Status
from csto_events.parsing.candidate import Candidate, Fires, Found, Rule, Value
from csto_events.parsing.parties import governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.standing.employers import employer_of
from csto_events.parsing.rules.standing.of_bodies import body_before, of_head, of_its
from csto_events.parsing.rules.standing.owners import appointed_by_leaders, name_appointed, of_predecessor, who_served, without_home
from csto_events.parsing.rules.standing.posts_held import held_until
from csto_events.parsing.terms import Bound, acting_subject, dates_for, intended, stretch, value_of, values_of, verb_after
from csto_events.parsing.who.mentions import Mention, is_person
from csto_events.parsing.who.office_holders import HEADS
from csto_events.parsing.who.portfolios import without_portfolio
from csto_events.parsing.who.times_of_office import is_of_the_past, times

_NO_TENURE = frozenset(("honorific", "rank", "modifier"))
_OVER = frozenset(
    ("as", "the", "a", "an", "in", "down", "over", "up", "from", "of", "to", "be", "its", "their", "his", "her", "new", "next", "interim", "on", "at")
)
_OVER |= frozenset(
    ("office", "post", "position", "job", "role", "duties", "duty", "country", "state", "'s", "work", "again", "formally", "officially", "also", "by")
)
_WORDS_OF_OFFICE = frozenset(("as", "office", "post", "position", "job", "role", "duties"))
_RESIGNING = frozenset(("resign", "step", "quit", "retire"))
_REFLEXIVES = frozenset(("himself", "herself"))
_OVER |= _REFLEXIVES
_WORDY = frozenset(("serve", "begin", "take", "assume", "hold", "leave"))
"""Verbs that need a word like "as" or "office" between them and the title: "took office as", "served as"."""


@cache
def _heads() -> frozenset[str]:
    """The nouns of the titles of offices, without which no tenure is told: "minister", "secretary", "chief"."""
    titles = {title for title, known in lexicon().titles.items() if known.kind not in _NO_TENURE}
    heads = (_head(title, titles) for title in titles)
    return frozenset(word for word in heads if word not in ("member", "state") and value_of("occupation", word) is None)


def _head(title: str, titles: Container[str]) -> str:
    words = title.partition(" of ")[0].split()
    return next((word for word in reversed(words) if word in titles), words[-1])


@cache
def known_offices() -> Mapping[str, bool]:
    """Tell whether each title is one of an office."""
    occupations = values_of("occupation")
    return {title: known.kind not in _NO_TENURE and title.split()[-1] not in occupations for title, known in lexicon().titles.items()}


def is_office(title: str) -> bool:
    """Whether a title is one of an office; the modifiers in front of it and its portfolio do not count: "acting minister of water"."""
    offices, rest = known_offices(), title
    while rest and rest not in offices:
        rest = rest.partition(" ")[2]
    base = without_portfolio(title) if not rest else title
    return offices[rest] if rest else base != title and is_office(base)


# ---- side by side


def _tenure(passage: Passage) -> Found:
    """Read a title and a name side by side."""
    for mention in passage.mentions():
        if mention.office is None:
            continue
        if mention.kind == "title" and mention.bearer is not None and mention.office != mention.bearer.office:
            yield from _second(passage, mention, mention.bearer)
        if mention.kind != "person" or not is_person(mention.entity) or not is_office(mention.office):
            continue
        if passage.names.offices.bears_longer(mention.entity or "", mention.office):
            continue  # "Minister Crosetto", of whom the text says elsewhere what he is minister of
        if _is_of_former(passage, mention):
            continue  # "former junta chief Koroma"
        title = _title_of(passage, mention)
        ending = _ending(passage, mention, title)
        dates = _of_apposition(passage, title or mention, is_apposed=title is not None) or _of_beginning(passage, title or mention)
        dates = dates if ending is None else dates_for(passage, ending.head, "until", ending)
        if is_of_the_past(mention.office) and "until" not in dates:
            continue  # nobody says when it was, and a tenure without an end reads as one of today
        yield made_tenure(passage, mention, mention, dates, words=title or (ending if "until" in dates else None))


def _second(passage: Passage, title: Mention, bearer: Mention) -> Iterator[Candidate]:
    """Read the further office of whoever has one already: "President William Ruto, the EAC chairman,"."""
    office = title.office or ""
    if is_person(bearer.entity) and is_office(office):
        dates = _of_apposition(passage, title)
        if not is_of_the_past(office) or "until" in dates:
            yield made_tenure(passage, bearer, title, dates)


def _is_of_former(passage: Passage, mention: Mention) -> bool:
    """Whether a word that says that an office is of another time stands before the noun that goes before the title: "former junta chief"."""
    before = passage.lower[mention.first - 2 : mention.first] if mention.first > 1 else []
    return len(before) == 2 and before[0] in times() and passage.tokens.words[mention.first - 1].islower() and before[1] in lexicon().nouns


def _plain(office: str) -> str:
    """The title without the words that only say when: "outgoing president" is "president", "acting president" stays."""
    words = office.split()
    if not _only_when().isdisjoint(words):
        words = [word for word in words if word not in _only_when()]
    return " ".join(words).removeprefix("newly elected ") or office


@cache
def _only_when() -> frozenset[str]:
    """The words of a title that only say when somebody has the office."""
    return frozenset((*values_of("describes"), *values_of("not_now")))


def _title_of(passage: Passage, bearer: Mention) -> Mention | None:
    """The title that stands before or behind a name with a comma between."""
    first = max(passage.sentence.first, bearer.first - 12)
    behind = passage.names.within(first, min(bearer.after + 8, passage.sentence.after))
    for one in behind:
        if one.bearer is bearer and one.office == bearer.office:
            return one
    return None


def _of_apposition(passage: Passage, title: Mention, *, is_apposed: bool = True) -> dict[str, Value]:
    """Read "secretary general of the CSTO since 2023" and "president (2005-2010)": the date stands right behind the title."""
    for date in passage.sentence.dates:
        if not 0 <= date.first - title.after <= 3:
            continue
        between = passage.lower[title.after : date.first]
        if (
            set(between) <= {"since", "from", "between", "until", "(", "the", "till", ","}
            and between[:1] != [","]
            and (is_apposed or between[:1] == ["("])  # "has not met Prime Minister Kristersson since November"
        ):
            return dates_for(passage, title.after, "", None) if between != ["("] or date.kind in ("days", "years") else {}
    return {}


def _of_beginning(passage: Passage, title: Mention) -> dict[str, Value]:
    """Read since when by "Zas, secretary general of the CSTO, assumed office on 1 January" and "Prime Minister Mamin, who has been in office since 2019"."""
    verb = verb_after(passage, title.after)
    words = passage.lower[verb.after : verb.after + 4] if verb is not None else []
    if verb is None or verb.negated or verb.modal or not _is_in_office(verb.lemma, words) or _has_other_subject(passage, verb, title):
        return {}
    return dates_for(passage, verb.head, "since", verb) if intended(passage, verb) == "as the verb says" else {}


def _is_in_office(lemma: str, words: list[str]) -> bool:
    if lemma == "be":
        return words[:1] == ["in"] and not _IN_POST.isdisjoint(words[1:])
    if lemma == "come":
        return words[:2] == ["to", "power"]
    words = words[1:] if words[:1] in (["up"], ["over"]) else words
    words = words[1:] if words[:1] in (["the"], ["his"], ["her"], ["this"]) else words
    holds = lemma in ("hold", "occupy") and "since" in words  # "has held the post since 2020"
    return (holds or lemma in ("take", "assume")) and words[:1] in (["office"], ["duties"], ["post"], ["position"])


_IN_POST = frozenset(("office", "post", "power", "job"))


def _has_other_subject(passage: Passage, verb: Phrase, title: Mention) -> bool:
    subject = passage.phrases.subject(verb)
    bearer = title.bearer or title
    return subject is None or not bearer.first <= subject.head < max(bearer.after, title.after)


def _ending(passage: Passage, mention: Mention, title: Mention | None) -> Phrase | None:
    """The verb of "Prime Minister Mamin resigned on 5 January", "the prime minister, Askar Mamin, resigned" and "dismissed Prime Minister Mamin"."""
    phrase = passage.phrases.at(mention.after - 1)
    after, before = verb_after(passage, mention.after), passage.phrases.previous(phrase)
    told = passage.phrases.subject(after) if after is not None else None
    is_of_title = title is not None and told is not None and title.after < mention.first and told.first <= title.head < told.after
    if after is not None and _ends(after, is_object=False) and (told is phrase or is_of_title):
        verb = after
    elif before is not None and before.kind == "verb" and _ends(before, is_object=True):
        verb = before
    else:
        return None
    return verb if intended(passage, verb) == "as the verb says" and verb.tense == "past" and not verb.negated and not verb.modal else None


def _ends(verb: Phrase, *, is_object: bool) -> bool:
    if verb.lemma in _RESIGNING and not is_object:
        return True
    return value_of("office_other", verb.lemma) == "until" and verb.passive is not is_object


# ---- by a verb


def _by_verb(passage: Passage) -> Found:
    """Read who is appointed to an office, takes it, has it since a date, or leaves it."""
    for title in map(partial(without_home, passage), passage.mentions()):
        if title.office is None or title.kind != "title" or title.bearer is not None:
            continue
        if not is_office(title.office) or is_of_the_past(title.office):
            continue
        verb = _verb_of(passage, title)
        changes = [*(_changes(passage, verb, title) if verb is not None else (*_is_called(passage, title), *_by_term(passage, title)))]
        owner = of_predecessor(passage, title, changes) if title.of is None else None
        told_of = attrs.evolve(title, of=owner) if owner is not None else title
        for person, bound, told in changes:
            asserted, dates = _asserted(passage, told), dates_for(passage, title.head, bound, told)
            if asserted == "no" or not is_person(person.entity) or (not dates and (bound == "until" or _only_was(passage, told, person, title))):
                continue  # without its end, a tenure that is over would read as one of today
            dates = held_until(passage, title) | dates if bound == "since" else dates
            yield made_tenure(passage, person, told_of, dates, verb=told, status=None if asserted == "as the verb says" else asserted)


def _asserted(passage: Passage, told: Phrase) -> Status | Literal["no", "as the verb says"]:
    """Tell whether a verb is more than a wish: "was named to succeed Zas" settles it, as "was named" does."""
    above = _naming_above(passage, told)
    if above is None:
        return intended(passage, told)
    asserted = intended(passage, above) if not (above.negated or above.modal) else "no"
    return "reported" if asserted == "as the verb says" and above.form == "finite" and above.tense != "future" else asserted


def _naming_above(passage: Passage, told: Phrase) -> Phrase | None:
    """The verb of appointing on which an infinitive hangs: "was named to succeed", "named Petrov to succeed"."""
    above = passage.phrases.previous(told) if told.form == "infinitive" and value_of("office_swap", told.lemma) is not None else None
    above = passage.phrases.previous(above) if above is not None and above.kind == "noun" else above
    return above if above is not None and above.kind == "verb" and value_of("office_other", above.lemma) == "since" else None


def _only_was(passage: Passage, verb: Phrase, person: Mention, title: Mention) -> bool:
    """Whether a verb says neither when nor whether still: "was president", "when he is president", "is a leader"."""
    if verb.lemma not in ("be", "serve"):
        return False
    if verb.tense == "past":
        return passage.lower[verb.first] not in ("has", "have", "'s", "'ve")
    if person.kind == "pronoun" or any(passage.lower[at] in ("a", "an") for at in range(verb.after, title.first)):
        return True
    subject = passage.phrases.subject(verb)
    before = passage.phrases.previous(subject) if subject is not None else None
    return before is not None and passage.lower[before.first] in ("when", "once", "until", "till", "before", "unless", "while")


def _verb_of(passage: Passage, title: Mention) -> Phrase | None:
    """The verb of appointing, becoming or leaving that a title completes: nothing stands between but "as", "the post of" and the person."""
    at = title.first - 1
    while at >= passage.sentence.first and _may_stand_before(passage, at):
        at -= 1
        if (state := passage.names.at(at)) is not None and state.kind == "state" and passage.lower[state.first - 1] in ("of", "from"):
            at = state.first - 2  # "appointed Masadykov of Kyrgyzstan as"
        at -= at > passage.sentence.first and passage.lower[at] == "," and _holds_person(passage, at - 1)  # "appointed Yermekbayev, a former minister, as"
    verb = passage.phrases.at(at) if at >= passage.sentence.first else None
    if verb is None or verb.kind != "verb" or _value(verb) is None:
        return None
    between = {passage.lower[position] for position in range(verb.after, title.first)}
    return None if (verb.lemma in _WORDY or "by" in between) and not between & _WORDS_OF_OFFICE else verb


def _may_stand_before(passage: Passage, at: int) -> bool:
    """Whether a token may stand between a verb and the title that completes it: "as", "the post of", a date, the person."""
    word = passage.lower[at]
    return word in _OVER or word[0].isdigit() or any(date.first <= at < date.after for date in passage.sentence.dates) or _holds_person(passage, at)


def _value(verb: Phrase) -> str | None:
    return value_of("office_self", verb.lemma) or value_of("office_other", verb.lemma) or value_of("office_swap", verb.lemma)


def _holds_person(passage: Passage, at: int) -> bool:
    mention = passage.names.at(at) or passage.names.at(passage.phrases.at(at).head)  # "former opposition figure Raymond Ndong Sima"
    return mention is not None and (mention.kind == "title" or is_person(person_named(passage, mention)))


def person_named(passage: Passage, mention: Mention) -> str | None:
    """Whom a name means; a name of several words that nobody knows is that of a person here."""
    if mention.entity is None and mention.kind == "unknown" and mention.after - mention.first > 1:
        passage.names.entity_of(passage.sentence, name_appointed(passage, mention))
    return mention.entity


def _changes(passage: Passage, verb: Phrase, title: Mention) -> Iterator[tuple[Mention, Bound, Phrase]]:
    """Who gets the office of a title, or loses it, by a verb."""
    subject, value = person_at(passage, who_served(passage, passage.phrases.subject(verb)) or acting_subject(passage, verb)), _value(verb)
    named = [one for one in passage.names.within(verb.after, title.first) if not one.adjective and is_person(person_named(passage, one))]
    if value == "swap":
        named = named or (person_at(passage, governed_by(passage, passage.phrases.at(title.after - 1), "by")) if verb.passive else [])
        if (above := _naming_above(passage, verb)) is not None and not above.passive:
            subject = person_at(passage, passage.phrases.object(above))  # "named Petrov to succeed Ivanov as"
        gains, loses = (named[-1:], subject) if verb.passive else (subject, named[-1:])
        yield from ((one, "since", verb) for one in gains)
        yield from ((one, "until", verb) for one in loses)
        return
    if value == "since":
        yield from ((one, "until", verb) for one in _followed(passage, title))
    is_own = passage.lower[verb.after] in _REFLEXIVES
    is_active = value_of("office_self", verb.lemma) is None and not verb.passive and not is_own and not _is_reduced(passage, verb, named)
    bound: Bound = "since" if value == "since" else "until" if value == "until" else ""
    yield from ((one, bound, verb) for one in (named[-1:] if is_active else subject))


def _followed(passage: Passage, title: Mention) -> list[Mention]:
    """Whom somebody follows in an office: "took office as secretary-general, succeeding Jens Stoltenberg"."""
    following = verb_after(passage, title.after)
    if following is None or following.form != "gerund" or _value(following) != "swap":
        return []
    return person_at(passage, passage.phrases.object(following))


def _is_reduced(passage: Passage, verb: Phrase, named: list[Mention]) -> bool:
    """Whether a participle stands for a passive: "Alikhan Smailov, appointed prime minister in January,"."""
    before = passage.phrases.previous(verb)
    return verb.first == verb.head and not named and before is not None and before.kind == ","


def _is_called(passage: Passage, title: Mention) -> Iterator[tuple[Mention, Bound, Phrase]]:
    """Read "the new prime minister is Alikhan Smailov"."""
    if _letter_behind(passage, title) not in _OF_VERBS:
        return
    verb = passage.phrases.at(title.after)
    if verb.lemma != "be" or verb.first != title.after:
        return
    yield from ((one, "", verb) for one in person_at(passage, passage.phrases.object(verb)))


def _by_term(passage: Passage, title: Mention) -> Iterator[tuple[Mention, Bound, Phrase]]:
    """Read "Abdullah Bishara, whose term as secretary general of the GCC ended in 1993" and "his tenure as prime minister began in May"."""
    before = passage.tokens.lower[max(passage.sentence.first, title.first - 3) : title.first]
    verb = verb_after(passage, title.after)
    if before[1:] not in [[term, "as"] for term in _TERMS] or verb is None or (value := value_of("chair_spans", verb.lemma)) is None:
        return
    whose = passage.names.at(title.first - 3)
    if before[0] == "whose":
        behind = passage.phrases.previous(passage.phrases.at(title.first - 2), "W,")
        person = person_at(passage, behind)
    else:
        person = [whose] if whose is not None and is_person(whose.entity) else []
    yield from ((one, "since" if value == "since" else "until", verb) for one in person)


_TERMS = ("mandate", "tenure", "term", "time", "terms")


def _letter_behind(passage: Passage, title: Mention) -> str:
    """The word class of the token behind a title; a full stop at the end of the sentence."""
    return passage.sentence.letters[title.after - passage.sentence.first] if title.after < passage.sentence.after else "."


_OF_VERBS = frozenset("TXZVBEG")
"""Word classes that a verb group can begin with."""


def person_at(passage: Passage, phrase: Phrase | None) -> list[Mention]:
    """The mention of a person at the head of a noun phrase."""
    mention = passage.names.at(phrase.head) if phrase is not None else None
    if mention is None or (mention.kind == "title" and mention.bearer is None):
        return []
    return [mention] if is_person(person_named(passage, mention)) else []


# ---- records


def made_tenure(
    passage: Passage,
    person: Mention,
    title: Mention,
    dates: dict[str, Value],
    *,
    words: Mention | Phrase | None = None,
    verb: Phrase | None = None,
    status: Status | None = None,
) -> Candidate:
    """Make the tenure of a person from the title, with what it is of as far as the text or the registry says."""
    office, bearer = _plain(title.office or ""), person.entity or ""
    of, is_told = _of(passage, words if isinstance(words, Mention) else title)
    if not is_told:
        of = title.of or (passage.names.belongs_to(bearer, title.office or "") if bearer else None)
        of = of or _appointing(passage, verb, office) or _of_his(passage, words or title, office)
        of = of or only_state(passage, person, office) or employer_of(passage, person, office) or of_its(passage, title)
    fields: dict[str, Value] = {"person": bearer, "office": office, "of": of, "role": _role(passage, office, of, is_told=is_told)}
    at = verb.head if verb is not None else person.first
    span = stretch(passage, at, person, title, words, verb, *dates.values())
    return Candidate("tenure", passage.sentence, (span,), at, fields | dates, verb, status)


def only_state(passage: Passage, person: Mention, office: str) -> str | None:
    """The one state of which a text has spoken before it names a president or prime minister whom nobody knows: "Riots in Mali. President Keita fled".

    Of an office by which only some states call their foreign minister or head it is the one of them that the text names: "Secretary of State Rubio".
    """
    role = passage.names.role(office, None)
    if "~" not in (person.entity or "") or role not in ("head_of_state", "head_of_government", "other"):
        return None
    end = person.first if role != "other" else len(passage.tokens)
    spoken = [one.entity for one in passage.names.within(0, end) if one.entity is not None and one.kind in ("state", "place")]
    states = {passage.names.country_of(entity) or entity for entity in spoken}
    if role == "other":
        states = {state for state in states if state.startswith("state:") and passage.names.role(office, state) in HEADS}
    state = states.pop() if len(states) == 1 else ""
    return state if state.startswith("state:") else None


def _of_his(passage: Passage, title: Mention | Phrase, office: str) -> str | None:
    """The state of "his prime minister" and "Donald Trump's special envoy": that of whose the office is."""
    before = title.first - 1
    if before > passage.sentence.first and passage.lower[before] in ("'s", "’s"):
        owner = passage.names.at(before - 1)
        return passage.names.head_of(owner.entity) if owner is not None and is_person(owner.entity) else None
    whose = passage.names.at(before) if before >= passage.sentence.first else None
    if whose is None or whose.kind != "pronoun" or whose.entity is None:
        return None
    state = passage.names.head_of(whose.entity)
    return state if state is not None and passage.names.role(office, state) != "other" else None


def _appointing(passage: Passage, verb: Phrase | None, office: str) -> str | None:
    """The organisation that gives itself a secretary general: "The SCO appointed Nurlan Yermekbayev as secretary general"."""
    verb = (_naming_above(passage, verb) or verb) if verb is not None else None
    if verb is None or verb.passive or "secretary" not in office or value_of("office_other", verb.lemma) is None:
        return None
    entity = passage.names.entity_of(passage.sentence, passage.phrases.subject(verb))
    return entity if entity is not None and entity.startswith("org:") else appointed_by_leaders(passage, verb, office)


def _of(passage: Passage, title: Mention) -> tuple[str | None, bool]:
    """What an office is of by the words behind it, and whether they say so at all: "president of the football federation" is of no state."""
    if title.of is None and title.owner is not None and title.owner.kind == "organisation" and title.owner.entity is None:
        return None, True  # "the president of Ukrainian Red Cross"
    if (body := body_before(passage, title)) is not None:
        return body[0], True
    if title.of is not None or _letter_behind(passage, title) != "I" or passage.lower[title.after] not in ("of", "for", "at"):
        return None, False
    of = passage.phrases.next(passage.phrases.at(title.after))
    if of is not None and passage.lower[of.head] in _TERMS:
        return None, False  # "secretary general for a three-year term"
    entity = of_head(passage, title, passage.names.entity_of(passage.sentence, of))
    return (entity if entity is not None and entity.startswith(("state:", "org:", "body:")) else None), True


def _role(passage: Passage, office: str, of: str | None, *, is_told: bool) -> str:
    """What an office amounts to; one of something that nobody knows, and a bare "head", is none of the great ones."""
    role = passage.names.role(office, of)
    role = role if role != "other" else passage.names.role(office.partition(" and ")[0], of)  # "minister of foreign affairs and cooperation"
    return "other" if of is None and (is_told or (role == "secretary_general" and "secretary" not in office)) else role


RULES = (
    Rule(
        name="standing/tenure",
        kind="tenure",
        reads="a title and the name of a person side by side",
        why="a title before or after a name says that its bearer holds the office",
        triggers=_heads,
        find=_tenure,
        fires=(
            Fires(text="Prime Minister Nikol Pashinyan arrived.", fields={"person": "person:nikol-pashinyan", "office": "prime minister"}),
            Fires(text="President of Kazakhstan Kassym-Jomart Tokayev agreed.", fields={"person": "person:kassym-jomart-tokayev", "of": "state:KAZ"}),
            Fires(text="Stanislav Zas, the CSTO secretary general, agreed.", fields={"person": "person:stanislav-zas", "of": "org:csto"}),
            Fires(text="Kazakhstan's prime minister, Alikhan Smailov, agreed.", fields={"person": "person:alikhan-smailov", "of": "state:KAZ"}),
        ),
        near=(
            "The Russian President agreed.",
            "A president spoke.",
            "The prime minister met Nikol Pashinyan.",
            "Former President Almazbek Atambayev agreed.",
            "The convoy stopped at the President Hotel.",
        ),
    ),
    Rule(
        name="standing/appointment",
        kind="tenure",
        reads="a person, a verb of appointing, becoming, holding or leaving, and a title",
        why="the verb says that the person has the office from then on, or until then",
        triggers=_heads,
        find=_by_verb,
        fires=(
            Fires(
                text="Alikhan Smailov was appointed prime minister of Kazakhstan on 11 January 2022.",
                fields={"person": "person:alikhan-smailov", "of": "state:KAZ", "since.edtf": "2022-01-11"},
            ),
            Fires(text="Tokayev named Alikhan Smailov as prime minister.", fields={"person": "person:alikhan-smailov", "office": "prime minister"}),
            Fires(text="Stanislav Zas resigned as secretary general of the CSTO in January 2023.", fields={"of": "org:csto", "until.edtf": "2023-01"}),
        ),
        near=(
            "Marat Bekenov hopes to become foreign minister.",
            "If Ivan Petrov becomes president, the base will close.",
            "Alikhan Smailov was received by the prime minister.",
            "Ivan Petrov was the president.",
        ),
    ),
)
