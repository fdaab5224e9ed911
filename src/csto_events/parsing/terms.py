"""Terms: of which states a standing is said, whether it is asserted at all, and from when until when."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from csto_events.language.dates import DateMention
from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.model import Organisation, Status
from csto_events.parsing.asserted.status import comes_to_nothing
from csto_events.parsing.candidate import Candidate, Value
from csto_events.parsing.circumstances_between import before_circumstances, is_of_deciding
from csto_events.parsing.passage import Passage
from csto_events.parsing.rulers import ruled_by
from csto_events.parsing.triggers import by_form, forms
from csto_events.parsing.when.dating import names_what_went_before
from csto_events.parsing.when.lasting import PARTS_OF_TIME, is_since_event
from csto_events.parsing.when.relatives import is_of_relative_clause
from csto_events.parsing.when.sayings import is_of_saying
from csto_events.parsing.when.several import is_one_of_several
from csto_events.parsing.who.names import Mention

Bound: TypeAlias = Literal["since", "until", ""]
"""What the date beside a verb says: when something began, when it ended, or neither."""

LOOK_BACK = 400
"""Tokens in which a pronoun finds the organisation or state that it stands for."""
_INTENDING = frozenset(("be", "plan", "intend", "prepare", "expect", "schedule", "agree", "promise", "pledge", "vow", "decide", "set", "go", "vote"))
_INTENDING |= frozenset(("choose", "opt", "threaten", "refuse", "decline", "fail", "apply", "ask", "request", "seek", "announce", "slate", "invite"))
_INTENDING |= frozenset(("allow", "permit", "poise"))
_INTENT = frozenset(("decision", "plan", "plans", "intention", "application", "agreement", "pledge", "vote", "request", "refusal"))
_SURE_TO = frozenset(("due", "set", "ready", "likely", "about", "bound", "slated", "scheduled", "expected"))
_ONLY_ALLOWED = frozenset(("invite", "allow", "permit", "threaten"))
_PLEADING = frozenset(("seek", "ask", "request", "apply"))


_ACTING = frozenset(("acts",))


class Named(NamedTuple):
    """A state and the tokens that name it."""

    entity: str
    first: int
    after: int


def states_within(passage: Passage, first: int, after: int) -> list[Mention]:
    """Give the states named as such among some tokens; "Yerevan" is none here, and "Armenian" neither."""
    return [one for one in passage.names.within(first, after) if one.entity is not None and one.entity.startswith("state:") and not one.adjective]


def owner_within(passage: Passage, first: int, after: int) -> Named | None:
    """Give the state whose something is: "Poland's", "Polish", "Warsaw's"."""
    for one in passage.names.within(first, after):
        state = passage.names.state_behind(one.entity) if one.entity is not None else None
        if state is not None and state.startswith("state:") and one.kind != "pronoun":
            return Named(state, one.first, one.after)
    return None


def state_of(passage: Passage, phrase: Phrase | None) -> Named | None:
    """Tell which state a noun phrase means: by its name, its capital, its government, a description, or "it"."""
    if phrase is None or phrase.kind != "noun":
        return None
    mention = passage.names.at(phrase.head)
    if mention is not None and mention.entity is not None and not mention.adjective:
        state = passage.names.state_behind(mention.entity)
        return Named(state, mention.first, mention.after) if state is not None and state.startswith("state:") else None
    if passage.lower[phrase.head] in forms("standing", _ACTING):
        owner = owner_within(passage, phrase.first, phrase.head)
        return Named(owner.entity, phrase.first, phrase.after) if owner is not None else None
    if phrase.after - phrase.first == 1 and passage.lower[phrase.first] == "it":
        entity = _it(passage, phrase)
        return Named(entity, phrase.first, phrase.after) if entity is not None else None
    return None


def _it(passage: Passage, phrase: Phrase) -> str | None:
    """The state for which "it" stands: one that acts before in the sentence, or the subject of the sentence before, or its last state."""
    for earlier in passage.phrases:
        if earlier.first >= phrase.first:
            break
        if earlier.kind == "noun" and not passage.phrases.is_object_of_preposition(earlier) and (named := state_of(passage, earlier)) is not None:
            return named.entity
    acting = passage.names.actor_of(passage.sentence, phrase)
    if acting is not None:
        return acting if acting.startswith("state:") else None
    if not passage.sentence.index:
        return None
    before = passage.reading.sentences[passage.sentence.index - 1]
    states = states_within(passage, before.first, before.after)
    return states[-1].entity if states else None


def subjects_of(passage: Passage, verb: Phrase) -> list[Named]:
    """Give the states that are the subject of a verb: one, several that are joined, or those between dashes or commas behind it."""
    above = above_infinitive(passage, verb) if verb.form == "infinitive" else None
    owner = owner_within(passage, above.first, above.head) if above is not None and above.kind == "noun" else None
    owner = None if tells_outcome(passage, verb) else owner
    subject = acting_subject(passage, verb)
    if owner is not None or subject is None:
        return [owner] if owner is not None else []
    phrases = _those_who_say(passage, subject) if passage.lower[subject.head] == "they" else joined_before(passage, subject)
    found = [one for phrase in ruled_by(passage, phrases) if (one := state_of(passage, phrase)) is not None]
    if found or subject.first >= verb.first:
        return [*found, *_companions(passage, subject, verb)]
    if _is_pair(passage, subject):
        return [Named(entity, subject.first, subject.after) for entity in _two_in_focus(passage)]
    return [Named(one.entity or "", one.first, one.after) for one in states_within(passage, subject.after, verb.first)] if _counts(passage, subject) else []


def _companions(passage: Passage, subject: Phrase, verb: Phrase) -> list[Named]:
    """The states of "Armenia, along with Belarus and Russia, joined"."""
    between = passage.phrases[subject.position + 1 : verb.position] if "with" in passage.sentence.vocabulary else []
    if not between or between[0].kind != "," or passage.lower[between[0].after : between[0].after + 2] not in (["along", "with"], ["together", "with"]):
        return []
    return [one for phrase in between if (one := state_of(passage, phrase)) is not None]


def tells_outcome(passage: Passage, verb: Phrase) -> bool:
    """Whether an infinitive tells what came of it all: "rejoined the CSTO only to leave it again in 2012"."""
    return (
        verb.form == "infinitive"
        and verb.first > passage.sentence.first
        and passage.lower[verb.first - 1] == "only"
        and verb_before(passage, verb.first) is not None
    )


def _those_who_say(passage: Passage, pronoun: Phrase) -> list[Phrase]:
    """For "they" in "Mali and Niger announced they were leaving" give Mali and Niger."""
    above = next((one for one in reversed(passage.phrases.verbs()) if one.first < pronoun.first and one.form == "finite"), None)
    return passage.phrases.subjects(above) if above is not None and above.lemma in lexicon().verb_cues else []


_STATES = frozenset(("countries", "states", "nations", "neighbours", "neighbors", "sides", "republics"))
FEWEST_SENTENCES = 2
"""Sentences in which each of two states has been named before "both countries" means them."""


def _is_pair(passage: Passage, subject: Phrase) -> bool:
    """Whether a subject is "both", "both countries" or "the two states"."""
    if passage.lower[subject.first : subject.after] == ["both"]:
        return True
    return passage.lower[subject.head] in _STATES and not {"both", "two"}.isdisjoint(passage.tokens.lower[subject.first : subject.head])


def _two_in_focus(passage: Passage) -> list[str]:
    """The two states with which the sentence before begins, or of which the text so far speaks again and again, and of no third one half as often."""
    before = passage.reading.sentences[passage.sentence.index - 1] if passage.sentence.index else None
    if before is not None and len(pair := _two_at_start(Passage(before, passage.names))) == 2:
        return pair
    counts: Counter[str] = Counter()
    for sentence in passage.reading.sentences[: passage.sentence.index]:
        counts.update({_state_named(passage, one) for one in passage.names.within(sentence.first, sentence.after)} - {""})
    ranked = counts.most_common(3)
    if len(ranked) < 2 or ranked[1][1] < FEWEST_SENTENCES or (len(ranked) > 2 and ranked[2][1] * 2 > ranked[1][1]):
        return []
    return [entity for entity, _ in ranked[:2]]


def _two_at_start(passage: Passage) -> list[str]:
    """The two states of "Kyrgyzstan and Tajikistan clashed"; nothing where three are joined, or one is told of."""
    first = next((verb for verb in passage.phrases.verbs() if verb.form == "finite"), None)
    subject = passage.phrases.subject(first) if first is not None else None
    joined = joined_before(passage, subject) if subject is not None else []
    states = [one.entity for phrase in joined if (one := state_of(passage, phrase)) is not None]
    return states if joined and len(states) == len(joined) and joined[0].position == 0 else []


def _state_named(passage: Passage, mention: Mention) -> str:
    state = passage.names.state_behind(mention.of or mention.entity or "") if mention.kind != "pronoun" and (mention.of or mention.entity) else None
    return state if state is not None and state.startswith("state:") else ""


def acting_subject(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give the subject of a verb; that of an infinitive is the subject of what it hangs on: "has decided to leave", "took a decision to leave"."""
    above = above_infinitive(passage, verb) if verb.form == "infinitive" else None
    if tells_outcome(passage, verb):
        above, verb = None, verb_before(passage, verb.first) or verb
    if above is None:
        return passage.phrases.subject(verb)
    if above.kind == "verb":
        return passage.phrases.subject(verb) or acting_subject(passage, above)
    taking = passage.phrases.previous(above)
    return acting_subject(passage, taking) if taking is not None and taking.kind == "verb" else passage.phrases.subject(verb)


def above_infinitive(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give what an infinitive hangs on: "is" in "is ready to join", "invited" in "invited Sweden to join", "decision" in "the decision to join"."""
    before = passage.phrases.previous(verb)
    if before is not None and before.kind == "A":
        before = passage.phrases.previous(before)
    if before is not None and before.kind == "noun":
        before = before_circumstances(passage, before) or before
    if before is not None and before.kind == "noun" and state_of(passage, before) is not None:
        earlier = passage.phrases.previous(joined_before(passage, before)[0])  # "invited Finland and Sweden to join"
        return earlier if earlier is not None and earlier.kind == "verb" else None
    return before if before is not None and before.kind in ("verb", "noun") else None


def _counts(passage: Passage, subject: Phrase) -> bool:
    """Whether a subject tells several apart, who are then named: "three of its members – Mali, Niger and Burkina Faso –"."""
    return passage.lower[subject.first] in ("all", "both") or passage.count_in(subject) is not None


def joined_before(passage: Passage, last: Phrase) -> list[Phrase]:
    """Give a noun phrase and those that a coordinator, or a comma of the same list, joins in front of it."""
    found, position, phrases = [last], last.position - 1, passage.phrases
    has_coordinator = False
    while position > 0 and phrases[position].kind in ",C":
        has_coordinator = has_coordinator or phrases[position].kind == "C"
        earlier = phrases[position - 1]
        if earlier.kind in ",C":
            position -= 1
            continue
        if earlier.kind != "noun" or not has_coordinator or state_of(passage, earlier) is None:
            break
        found.insert(0, earlier)
        position -= 2
    return found


def listed(passage: Passage, phrase: Phrase | None) -> list[Named]:
    """Give the states of a list that begins with a noun phrase; it ends with the first that is none."""
    found: list[Named] = []
    position = phrase.position if phrase is not None else len(passage.phrases)
    while position < len(passage.phrases):
        one = state_of(passage, passage.phrases[position])
        if one is None:
            break
        found.append(one)
        position += 1
        while position < len(passage.phrases) and passage.phrases[position].kind in ",CR":
            position += 1
    return found


def intended(passage: Passage, verb: Phrase) -> Status | Literal["no", "as the verb says"]:
    """Tell whether a verb is more than a wish or a thought: "hopes to join", "dreams of joining" and "ruled out joining" claim nothing."""
    if verb.form == "gerund":
        return "no"
    if verb.form != "infinitive":
        return "planned" if verb.progressive and verb.tense == "present" and passage.sentence.entry is None else "as the verb says"
    return "reported" if tells_outcome(passage, verb) else _intended_by_infinitive(passage, verb)


def _intended_by_infinitive(passage: Passage, verb: Phrase) -> Status | Literal["no", "as the verb says"]:
    before = passage.phrases.previous(verb)
    if before is not None and before.kind == "A":
        return "planned" if passage.lower[before.head] in _SURE_TO else "no"
    above = above_infinitive(passage, verb)
    if above is None:
        return "planned" if _is_of_headline(passage, verb) else "no"
    if above.kind == "noun":
        known: Status = "denied" if comes_to_nothing(passage.sentence, above) else "planned"
        return known if passage.lower[above.head] in _INTENT else "no"
    if above.lemma == "be" and above.position == verb.position - 1:
        return "planned"  # "is to be sworn in"
    if above.lemma not in _INTENDING or (above.lemma == "seek" and above.progressive):
        return "no"
    if above.lemma in _ONLY_ALLOWED and not above.negated:
        return "possible"
    return "as the verb says"


def _is_of_headline(passage: Passage, verb: Phrase) -> bool:
    """Whether an infinitive is all that a sentence says of whom it begins with, as headlines tell what will be: "Kuwait to chair GCC in December"."""
    subject = passage.phrases.subject(verb)
    is_first = subject is not None and subject.after == verb.first and joined_before(passage, subject)[0].position == 0
    return is_first and passage.lower[verb.first] == "to" and all(one.form != "finite" for one in passage.phrases.verbs())


def word_before(passage: Passage, token: int) -> str:
    """Give the word before a token of the sentence, in lower case; articles are passed over."""
    before = token - 1
    while before > passage.sentence.first and passage.lower[before] in ("the", "about", "around"):
        before -= 1
    return passage.lower[before] if before >= passage.sentence.first else ""


def dates_for(passage: Passage, at: int, bound: Bound, verb: Phrase | None = None) -> dict[str, Value]:
    """Find since when and until when something is, in the clause of a word.

    Args:
        passage: the sentence.
        at: the word.
        bound: what a date says that has no word of its own for it.
        verb: the verb that tells it, which does not part the word from its date.

    Returns:
        The fields `since` and `until`, as far as there are dates for them.
    """
    here = passage.sentence
    dates = (date for date in here.dates if not (is_of_relative_clause(here, at, date) or is_of_saying(here, at, date, verb)))
    dates = (date for date in dates if not is_of_deciding(passage, date, verb))
    near = [date for date in dates if not (_is_parted(passage, at, date, verb) or _is_of_noun(passage, at, date))]
    found: dict[str, Value] = {}
    for date in sorted(near, key=lambda one: (abs(one.first - at), one.first)):
        if date.kind in _STRETCHES and word_before(passage, date.first) != "since":
            for said, end in zip(("since", "until"), _ends(passage, date), strict=False):
                found.setdefault(said, end)
        elif told := _said_by(passage, at, date) or bound:
            found.setdefault(bound if bound == "until" and _is_of_change(passage, date) else told, date)
    return found


def _is_of_change(passage: Passage, date: DateMention) -> bool:
    """Whether a sentence begins with the day from which all that it tells is otherwise: "From January 1, the chair will pass from Kazakhstan"."""
    words = passage.lower[passage.sentence.first : date.first]
    return words[-1:] == ["from"] and words[:-1] in ([], ["starting"], ["beginning"], ["as"])


def _is_of_noun(passage: Passage, at: int, date: DateMention) -> bool:
    """Whether a date only says which other thing is spoken of: "suspended Mali after the coup of August 2020", "after the 2020 coup"."""
    if names_what_went_before(passage.sentence, at, date):
        return True
    of = passage.phrases.at(date.first - 1) if date.first > passage.sentence.first and passage.lower[date.first - 1] == "of" else None
    noun = passage.phrases.previous(of, "") if of is not None else None
    is_other = noun is not None and noun.kind == "noun" and not noun.first <= at < noun.after
    return is_other and noun is not None and passage.lower[noun.head] not in PARTS_OF_TIME


def _said_by(passage: Passage, at: int, date: DateMention) -> Bound:
    is_part = passage.lower[date.first - 1] == "of" and passage.lower[date.first - 2] in PARTS_OF_TIME
    word = word_before(passage, date.first - 2 if is_part else date.first)  # "until the end of 2019"
    if word in ("since", "from") or passage.lower[date.first] == "since":
        return "since"
    if word in ("until", "till", "through"):
        return "until"
    return "since" if is_since_event(passage.sentence, at, date) else ""


_STRETCHES: Mapping[str, Literal["year", "month", "day"]] = {"years": "year", "months": "month", "days": "day"}
"""Dates that have a beginning and an end, and what these are."""
_BETWEEN = frozenset(("to", "until", "till", "through", "and", "-", "–", "—"))


def _ends(passage: Passage, date: DateMention) -> tuple[DateMention, DateMention] | tuple[()]:
    """The beginning and the end of "2003 to 2016" and "1 May 2003 until 3 June 2016", each with its own words."""
    joint = next((at for at in range(date.first + 1, date.after - 1) if passage.lower[at] in _BETWEEN), None)
    if joint is None:
        return ()
    kind = _STRETCHES[date.kind]
    year, month, day = date.end_year or date.year, date.end_month or date.month, date.end_day or date.day
    whole = date._replace(kind=kind, end_year=None, end_month=None, end_day=None)
    return (
        whole._replace(after=joint, text=passage.text(date.first, joint)),
        whole._replace(first=joint + 1, text=passage.text(joint + 1, date.after), year=year, month=month, day=day),
    )


def _is_parted(passage: Passage, at: int, date: DateMention, verb: Phrase | None) -> bool:
    """Whether another verb or clause stands between a word and a date: "froze its membership, Pashinyan said in May", "in 2012, while Georgia left"."""
    low, high = sorted((at, date.first))
    if verb is not None and date.first < verb.first and (tells_outcome(passage, verb) or _is_of_verb_joined(passage, verb, date)):
        return True
    if not _CLAUSES.isdisjoint(passage.tokens.lower[low:high]) or _is_of_next(passage, at, date):
        return True
    if is_since_event(passage.sentence, at, date):
        return False
    return any(one is not verb and one.form == "finite" and low < one.head < high and not one.first <= at < one.after for one in passage.phrases.verbs())


def _is_of_next(passage: Passage, at: int, date: DateMention) -> bool:
    """Whether a date is told of the next of several: "a member since 2002, and Kazakhstan since 1994"."""
    link = passage.phrases.at(date.first - 1)
    state = passage.phrases.previous(link, "") if at < link.first and passage.phrases.word(link) in _OF_NEXT else None
    joint = passage.phrases.previous(state, "") if state is not None and state_of(passage, state) is not None else None
    return joint is not None and joint.kind in ",C;" and any(at < one.first < joint.first for one in passage.sentence.dates)


_OF_NEXT: Mapping[str, Bound] = {"in": "", "on": "", "since": "since", "from": "since", "until": "until", "till": "until"}
"""Words between the next state of a list and its date, and what they say of the date."""


def _is_of_verb_joined(passage: Passage, verb: Phrase, date: DateMention) -> bool:
    """Whether a date belongs to the verb to which this one is joined: "was suspended in 2012 and readmitted", "quit in 1999, rejoined in 2006"."""
    joint, before = passage.phrases.previous(verb), verb_before(passage, verb.first)
    return joint is not None and joint.kind in "C," and before is not None and before.first < date.first < joint.first


_CLAUSES = frozenset(("while", "whereas", "although", "though", "but", "that", ";"))


def stretch(passage: Passage, at: int, *parts: Named | Mention | Phrase | Value) -> tuple[int, int]:
    """Give the stretch of the sentence that a claim's words fill, as token positions; what stands in other sentences is left out."""
    first, after, sentence = at, at + 1, passage.sentence
    for one in parts:
        if isinstance(one, _WITH_TOKENS) and sentence.first <= one.first < sentence.after:
            first, after = min(first, one.first), max(after, one.after)
    return first, after


_WITH_TOKENS = (Named, Mention, Phrase, DateMention)


def verb_before(passage: Passage, token: int) -> Phrase | None:
    """Give the last verb group that ends before a token."""
    for verb in reversed(passage.phrases.verbs()):
        if verb.after <= token:
            return verb
    return None


def verb_after(passage: Passage, token: int) -> Phrase | None:
    """Give the first verb group that begins at a token or after it."""
    for verb in passage.phrases.verbs():
        if verb.first >= token:
            return verb
    return None


@cache
def values_of(kind: str) -> Mapping[str, str]:
    """Give the values of a class of the table of standing by every form, and by the stem without "e" of verbs that the lexicon does not know: "inaugurat"."""
    values = {form: trigger.value for form, trigger in by_form("standing", frozenset((kind,))).items()}
    return {form.removesuffix("e"): value for form, value in values.items()} | values


def value_of(kind: str, word: str) -> str | None:
    """Give the value of a word of the table of standing, in any form; None where it does not stand there in that class."""
    return values_of(kind).get(word)


def pleads(passage: Passage, verb: Phrase) -> bool:
    """Whether a verb only asks for what its object names, or hangs on one that did: "applied for membership", "applied to join"."""
    above = above_infinitive(passage, verb) if verb.form == "infinitive" else None
    return verb.lemma in _PLEADING or (above is not None and above.kind == "verb" and above.lemma in (*_PLEADING, "vote") and above.tense == "past")


def apposed_states(passage: Passage, mark: Phrase) -> list[Named]:
    """Read "Mongolia, an observer in the SCO," and "Armenia and Belarus, both members of the CSTO,"."""
    beside = passage.phrases.previous(mark)
    if beside is None or beside.kind != "noun":
        return []
    return [one for phrase in joined_before(passage, beside) if (one := state_of(passage, phrase)) is not None]


def organisation_in(mentions: Iterable[Mention]) -> Mention | None:
    """Give the first organisation among some mentions; one whose assembly is named is not meant itself: "the CSTO Parliamentary Assembly"."""
    named = list(mentions)
    bodies = {one.first for one in named if one.kind == "body"}
    found = (one for one in named if one.kind != "title" and one.entity is not None and one.entity.startswith("org:"))
    return next((one for one in found if one.after not in bodies), None)


def _cannot_be(passage: Passage, state: str, organisation: str, standing: str) -> bool:
    """Whether the registry knows that nobody can have a standing there: of a news agency, or as suspended or former where a state never was."""
    known = passage.names.known(organisation)
    if isinstance(known, Organisation) and known.kind == "media":
        return True
    rows = passage.names.registry.members(organisation, standing=None) if "~" not in organisation and standing in ("suspended", "former") else ()
    return bool(rows) and all(row.state != state for row in rows)


def memberships(
    passage: Passage, states: Iterable[Named], organisation: Mention, standing: str, *, at: int, verb: Phrase | None, bound: Bound, status: Status | None = None
) -> Iterator[Candidate]:
    """Make the claims that states have a standing in an organisation, unless the verb is no more than a wish."""
    asserted = intended(passage, verb) if verb is not None else "as the verb says"
    if asserted == "no":
        return
    if asserted != "as the verb says":
        status = asserted
    dates = dates_for(passage, at, "" if verb is not None and pleads(passage, verb) else bound, verb)  # the day on which they applied begins nothing
    dates = {name: date for name, date in dates.items() if not (isinstance(date, DateMention) and is_one_of_several(passage.sentence, date))}
    for state in states:
        if state.entity == organisation.entity or _cannot_be(passage, state.entity, organisation.entity or "", standing):
            continue
        fields: dict[str, Value] = {"organisation": organisation.entity, "state": state.entity, "standing": standing}
        if passage.lower[state.first - 1] in ("neither", "nor") and state.first > passage.sentence.first:
            status = "denied"
        span = stretch(passage, at, state, organisation, *dates.values())
        yield Candidate("membership", passage.sentence, (span,), at, fields | dates, verb, status)
    for name, date in dates.items():
        for state, day, told in _further(passage, date) if isinstance(date, DateMention) else ():
            fields = {"organisation": organisation.entity, "state": state.entity, "standing": standing, told or name: day}
            span = (state.first, day.after)
            yield Candidate("membership", passage.sentence, (span,), at, fields, verb, status)


def _further(passage: Passage, date: DateMention) -> Iterator[tuple[Named, DateMention, Bound]]:
    """The states that a list of dates goes on with: "left the CSTO in 2012, Georgia in 1999", "and Sweden followed in March 2024", "and Mali since 1994"."""
    days = {one.first: one for one in passage.sentence.dates}
    phrase: Phrase | None = passage.phrases.at(date.after) if date.after < passage.sentence.after else None
    while phrase is not None and phrase.kind in ",C;":
        noun = passage.phrases.next(phrase, ",C")
        link = passage.phrases.next(noun, "") if noun is not None and noun.kind == "noun" else None
        if link is not None and link.kind == "verb" and link.lemma == "follow" and link.form == "finite" and not (link.passive or link.negated or link.modal):
            link = passage.phrases.next(link, "")
        word = passage.phrases.word(link) if link is not None else ""
        state, day = state_of(passage, noun), days.get(link.after) if link is not None and word in _OF_NEXT else None
        if state is None or day is None or passage.phrases.at(day.after).kind == "verb":
            return
        yield state, day, _OF_NEXT[word]
        phrase = passage.phrases.at(day.after) if day.after < passage.sentence.after else None
