"""Emergencies: a curfew, a state of emergency, martial law or a mobilisation that is put into force or lifted, whoever does it."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Value
from csto_events.parsing.parties import acting_for, agent, before_of, behind_of, verb_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.troops import is_troops
from csto_events.parsing.when.dating import date_of
from csto_events.parsing.when.lasting import is_bound

_MOBILISATIONS = frozenset(("mobilisation", "mobilization"))
_NOUNS = _MOBILISATIONS | {"curfew", "curfews", "emergency", "lockdown", "martial"}
_OF_STATE = frozenset(("state", "declaration"))
_PUTS = frozenset("announce declare decree ease enact extend impose instate institute introduce lift order proclaim prolong reimpose reinstate set".split())
_COMES = frozenset(("come", "enter", "take"))
"""Verbs of "came into force" and "took effect", whose subject is what is put into force."""
_AUTHORITIES = frozenset(
    "army authorities cabinet council government governor junta king mayor military minister ministry officials parliament premier president".split()
)


def _emergency(passage: Passage) -> Found:
    """Read "a curfew was imposed in Goma", "the authorities declared a state of emergency", "President declares emergency"."""
    for at in passage.positions(_NOUNS):
        if passage.phrases.at(at).head > at and passage.lower[at] != "martial":
            continue  # "an emergency session"
        noun = _named(passage, at)
        verb = verb_of(passage, noun) if noun is not None else None
        if noun is None or verb is None or not _puts_in_force(passage, verb, noun):
            yield Passed("decision", passage.sentence, (at, at + 1), "generic")
            continue
        decider = agent(passage, verb) if verb.passive else passage.phrases.subject(verb)
        if _is_of_another_kind(passage, noun, decider) or is_called(passage, max(noun.after, at + 1)):
            yield Passed("decision", passage.sentence, (at, at + 1), "other_world")
            continue
        body = acting_for(passage, decider) if decider is not noun else None
        end = _end(passage, passage.phrases.at(at))
        around = [one for one in (noun, verb, decider) if one is not None and not _is_of_verb_before(passage, one, verb)]
        span = (min(one.first for one in around), max(end, *(one.after for one in around)))
        date = date_of(passage.sentence, verb.head)
        fields: dict[str, Value] = {"body": body, "subject": passage.text(noun.first, end)}
        undated = {"when": None} if date is not None and is_bound(passage.sentence, date) else {}
        yield Candidate(kind="decision", sentence=passage.sentence, spans=(span,), trigger=verb.head, fields={**fields, **undated}, verb=verb)


def _named(passage: Passage, at: int) -> Phrase | None:
    """The noun phrase that names the measure: a curfew, martial law, an emergency; of "a state of emergency" the state."""
    noun = passage.phrases.at(at)
    state = before_of(passage, noun)
    if state is not None and passage.lower[state.head] in _OF_STATE:
        return state
    is_law = passage.lower[at] == "martial" and passage.lower[at + 1] == "law" and noun.head == at + 1
    if passage.lower[at] in _MOBILISATIONS and not _is_of_soldiers(passage, noun):
        return None
    return noun if noun.kind == "noun" and (noun.head == at or is_law) else None


def _is_of_soldiers(passage: Passage, noun: Phrase) -> bool:
    """Whether a mobilisation is one of people, and not of funds: "the mobilisation of reservists", "a general mobilisation"."""
    of = behind_of(passage, noun)
    return of is None or of.kind != "noun" or passage.is_people(of) or is_troops(passage, of)


def _puts_in_force(passage: Passage, verb: Phrase, noun: Phrase) -> bool:
    """Whether a verb says that a measure begins, changes or ends, of itself or by somebody."""
    if verb.form == "gerund" or passage.lower[verb.first] == "be":  # "demanded that the curfew be lifted"
        return False
    if verb.lemma in _COMES:
        return passage.phrases.subject(verb) is noun and passage.lower[verb.after] in ("into", "effect", "force")
    is_headline = verb.first > noun.first and verb.first == verb.head and passage.phrases.object(verb) is None  # "Curfew imposed in Goma"
    is_object = passage.phrases.subject(verb) is noun if verb.passive or is_headline else verb.first < noun.first
    return verb.lemma in _PUTS and is_object


def _end(passage: Passage, noun: Phrase) -> int:
    """The token after a measure and where or of whom it is: "a state of emergency in Almaty", "the mobilisation of reservists"."""
    if (of := behind_of(passage, noun)) is not None and passage.lower[noun.head] in _MOBILISATIONS:
        return of.after
    preposition = passage.phrases.next(noun, "")
    place = passage.phrases.next(preposition, "") if preposition is not None and passage.phrases.word(preposition) in ("in", "across", "throughout") else None
    return place.after if place is not None and place.kind == "noun" and not passage.is_date(place) else noun.after


def _is_of_verb_before(passage: Passage, decider: Phrase, verb: Phrase) -> bool:
    """Whether who decides stands before another verb: "declared a state of emergency and imposed a curfew"."""
    return any(decider.after <= one.first < verb.first for one in passage.phrases.verbs() if one.form == "finite")


def _is_of_another_kind(passage: Passage, noun: Phrase, decider: Phrase | None) -> bool:
    """Whether an emergency is one of a pilot or patient: it is of no state, and who declares it has no power over one."""
    is_bare = passage.lower[noun.head] == "emergency" and decider is not None and decider is not noun
    return is_bare and acting_for(passage, decider) is None and passage.lower[decider.head] not in _AUTHORITIES  # type: ignore[union-attr]


def is_called(passage: Passage, behind: int) -> bool:
    """Tell whether a word behind a measure says what it is called: "declared the state of emergency over"."""
    return behind < passage.sentence.after and passage.lower[behind] in ("illegal", "necessary", "over", "unconstitutional", "unlawful", "void")


RULES = (
    Rule(
        name="talk/emergency",
        kind="decision",
        reads="a curfew, state of emergency, lockdown, mobilisation or martial law that is imposed, declared, extended or lifted",
        why="who puts such a measure into force has decided it, also where the text does not name them",
        triggers=lambda: _NOUNS,
        find=_emergency,
        fires=(
            Fires(
                text="The authorities imposed a night curfew in Maiduguri.", fields={"subject": "a night curfew in Maiduguri", "where.0": "place:NG/maiduguri"}
            ),
            Fires(text="A state of emergency has been declared in Almaty.", fields={"subject": "A state of emergency", "where.0": "place:KZ/almaty"}),
            Fires(text="South Korea lifted martial law on Wednesday.", fields={"body": "state:KOR", "subject": "martial law"}),
        ),
        near=("The pilot declared an emergency landing.", "If a curfew is imposed, shops will close.", "Police fired on those who broke the curfew."),
    ),
)
