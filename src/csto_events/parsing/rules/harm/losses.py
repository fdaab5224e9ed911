"""Nouns of harm: deaths, casualties, arrests, injuries that somebody suffers, bodies that are found."""

from collections.abc import Mapping
from functools import cache, partial

from csto_events.language.lexicon import forms_by_lemma, lexicon
from csto_events.language.phrases import Phrase
from csto_events.model import Quantity, RecordKind
from csto_events.parsing.candidate import Fires, Found, Rule
from csto_events.parsing.counted import Counted, are_people
from csto_events.parsing.gapping import gapped
from csto_events.parsing.parties import is_prevented, verb_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.harm.counts import passed, report
from csto_events.parsing.rules.harm.unheard_of import is_unheard_of
from csto_events.parsing.rules.harm.unscathed import lost_nobody
from csto_events.parsing.rules.harm.victims import spelled_out, struck, sufferers
from csto_events.parsing.triggers import Trigger, by_form, triggers

_COUNTABLE, _OF_SOMEBODY = frozenset(("noun",)), frozenset(("noun", "noun_of", "hurt"))
_UNDONE = frozenset("attempted planned threatened foiled thwarted failed intended impending possible alleged would-be".split())
"""What stands before the name of a deed that was not done, or is not known to be."""
_UNDOING = frozenset("avoid prevent avert plot plan attempt threaten risk foil thwart fear demand seek urge want order contemplate consider".split())
"""Verbs whose object need not happen: "averted the deaths of 12 men", "demanded the arrest of nine officers"."""


def _noun(passage: Passage, kind: RecordKind) -> Found:
    """Read "12 deaths", "no casualties", "the deaths of 12 soldiers and a nurse", "the killers of six monks"."""
    nouns = _noun_forms(kind)
    for at in passage.positions(frozenset(nouns)):
        phrase, trigger = passage.phrases.at(at), nouns[passage.lower[at]]
        if phrase.kind != "noun" or phrase.head != at:
            continue
        if trigger.word == "body" and not _is_found(passage, phrase):
            continue
        verb = _verb_of(passage, phrase)
        if _is_undone(passage, phrase, verb) or is_prevented(passage, phrase):
            yield passed(passage, kind, at, "conditional")
            continue
        is_unscathed = trigger.word == "loss" and lost_nobody(passage, phrase)
        trigger = trigger._replace(value="casualty_report/casualties") if is_unscathed else trigger
        own = _own_count(passage, phrase) if trigger.kind == "noun" or is_unscathed else None
        if own is not None and _befalls_things(passage, phrase):
            yield passed(passage, kind, at, "other_world")
            continue
        if own is not None:
            yield from _counting(passage, kind, trigger, phrase, own)
            continue
        victims = _victims(passage, phrase, trigger)
        if not victims:
            yield passed(passage, kind, at, "no_quantity")
        for one in victims:
            yield report(passage, kind, trigger, one, at, None)


def _counting(passage: Passage, kind: RecordKind, trigger: Trigger, phrase: Phrase, own: Quantity) -> Found:
    """Report the count of a noun of harm, unless it is only that of which nobody knows: "12 deaths", "no casualties"."""
    if own.high == 0 and is_unheard_of(passage, phrase):
        yield passed(passage, kind, phrase.head, "no_quantity")
        return
    count = Counted(quantity=own, phrase=phrase, noun=phrase, group=_group_before(passage, phrase), people=True)
    told = _with_joined(passage, phrase, trigger, _noun_forms(kind)) if own.high != 0 else trigger
    for one in (count, *spelled_out(passage, count)):
        yield report(passage, kind, told, one, phrase.head, _verb_of(passage, phrase))


def _own_count(passage: Passage, phrase: Phrase) -> Quantity | None:
    """The count of a noun of harm, which "or" shares: "no deaths or injuries"."""
    own = passage.count_in(phrase)
    joint = passage.phrases[phrase.position - 1] if own is None and phrase.position > 1 else None
    if joint is None or joint.kind != "C" or passage.lower[joint.first] not in ("or", "nor"):
        return own
    earlier = passage.phrases[phrase.position - 2]
    shared = passage.count_in(earlier) if earlier.kind == "noun" and passage.lower[earlier.head] in by_form("harm", _COUNTABLE) else None
    return shared if shared is not None and shared.high == 0 else None


def _befalls_things(passage: Passage, phrase: Phrase) -> bool:
    """Whether what a noun of harm names is done to no people: "three injuries to its reputation", "two arrests of growth"."""
    of = passage.phrases.next(phrase, "")
    inner = passage.phrases.next(of, "R") if of is not None and of.kind == "I" and passage.lower[of.first] in ("of", "to") else None
    is_common = inner is not None and inner.kind == "noun" and passage.sentence.letters[inner.head - passage.sentence.first] == "N"
    return inner is not None and is_common and not are_people(passage, inner)


def _victims(passage: Passage, phrase: Phrase, trigger: Trigger) -> list[Counted]:
    """Whom a noun of harm takes behind "of", or who has the injuries."""
    of = passage.phrases.next(phrase, "(")
    words = ("of",) if trigger.kind == "noun_of" else ("of", "to", "among")
    inner = passage.phrases.next(of, "R") if of is not None and of.kind == "I" and passage.lower[of.first] in words else None
    if inner is not None and inner.kind == "noun" and trigger.kind != "hurt":
        governed = any(verb.form == "finite" and verb.first < phrase.first for verb in passage.phrases.verbs())
        return struck(passage, inner, closes=governed)
    return _sufferers(passage, phrase, trigger)


def _is_undone(passage: Passage, phrase: Phrase, verb: Phrase | None) -> bool:
    """Whether what a noun names was not done: "the attempted murder of two judges", "averted the deaths of 12 men"."""
    before = passage.lower[max(passage.sentence.first, phrase.first - 1) : phrase.head]
    is_undone = not _UNDONE.isdisjoint(before) or (verb is not None and not verb.passive and verb.lemma in _UNDOING)
    return is_undone or _is_wanted(passage, phrase)


def _is_wanted(passage: Passage, phrase: Phrase) -> bool:
    """Whether somebody only wants what a noun names: "a warrant for the arrest of two officers", "called for the arrest of nine men"."""
    wanting = passage.phrases.previous(phrase)
    above = passage.phrases.previous(wanting) if wanting is not None and passage.phrases.word(wanting) == "for" else None
    if above is None:
        return False
    return above.lemma in _CALLING if above.kind == "verb" else passage.lower[above.head] in _WARRANTS


_CALLING = frozenset("appeal apply ask call petition plead press push".split())
_WARRANTS = frozenset("bounty call calls demand demands order orders plan plans request requests reward rewards warrant warrants".split())
"""What there is for a deed that is yet to be done."""


_SUFFERED = {"injury": "suffer sustain receive", "wound": "suffer sustain receive", "burn": "suffer sustain receive", "suicide": "commit"}
"""What somebody has by a verb of which he is the subject."""


def _sufferers(passage: Passage, phrase: Phrase, trigger: Trigger) -> list[Counted]:
    """Who has injuries, or is treated for them: "three workers suffered burns", "20 people were treated for injuries"."""
    verb = passage.phrases.previous(phrase)
    joint = passage.lower[verb.first] if verb is not None and verb.kind == "I" and trigger.word != "suicide" else None
    if joint is not None and verb is not None:
        verb = passage.phrases.previous(verb)
    if verb is None:
        return []
    if verb.kind == "noun" and joint in _TREATED["treat"]:
        treating = passage.phrases.previous(verb)
        is_treated = treating is not None and treating.kind == "verb" and treating.lemma == "treat" and not treating.passive
        return [one for one in struck(passage, verb) if one.people] if is_treated else []
    suffers = verb.lemma in _SUFFERED.get(trigger.word, "").split() and not verb.passive and joint is None
    treated = verb.passive and joint in _TREATED.get(verb.lemma, ())
    return [one for one in sufferers(passage, passage.phrases.subject(verb), verb) if one.people] if suffers or treated else []


_TREATED = {"treat": ("for",), "admit": ("with", "for"), "hospitalise": ("with",), "hospitalize": ("with",)}
"""What is done in a hospital to those who have injuries, and the prepositions that name them."""


def _is_found(passage: Passage, phrase: Phrase) -> bool:
    """Whether bodies are those of the dead: they are found or recovered."""
    of = passage.phrases.next(phrase, "")
    whose = passage.phrases.next(of, "R") if of is not None and of.kind == "I" and passage.lower[of.first] == "of" else None
    if passage.lower[phrase.head] != "bodies" or (whose is not None and not passage.is_people(whose)):
        return False
    verb, base = verb_of(passage, phrase), passage.sentence.first
    if verb is not None and verb.lemma in _HANDING_OVER:
        return False  # of whose death the text has told, or others
    if whose is not None and phrase.after - phrase.first <= 2 and passage.lower[phrase.first] in ("bodies", "the"):
        return True
    if verb is not None and verb.lemma == "have" and passage.phrases.object(verb) is phrase and passage.count_in(phrase) is not None:
        holder = passage.phrases.subject(verb)
        return holder is not None and passage.lower[holder.head] in _HOLDERS  # "“We have 27 bodies,” a doctor said"
    if verb is not None and verb.lemma in ("register", "log") and not set(passage.sentence.letters[phrase.first - base : phrase.head - base]) <= set("MDR"):
        return False  # "registered 12 new bodies"
    return any(verb.lemma in _FINDING and (verb.passive or verb.form != "finite" or verb.first < phrase.first) for verb in passage.phrases.verbs())


_HOLDERS = frozenset(("we", "hospital", "morgue", "mortuary"))
"""Who has bodies only where people have died."""
_HANDING_OVER = frozenset(("exchange", "hand", "repatriate", "swap", "transfer"))
_FINDING = frozenset(
    "find receive register log count recover discover retrieve exhume unearth bring deliver carry pull dig see take wash dump bury identify return".split()
)
"""What is done with the bodies of the dead."""


def _with_joined(passage: Passage, phrase: Phrase, trigger: Trigger, nouns: Mapping[str, Trigger]) -> Trigger:
    """For "40 deaths and injuries" give casualties, which are not divided."""
    joint = passage.phrases.next(phrase, "")
    other = passage.phrases.next(joint, "") if joint is not None and joint.kind == "C" else None
    joined = nouns.get(passage.lower[other.head]) if other is not None and other.kind == "noun" and passage.count_in(other) is None else None
    is_shared = joined is not None and joined.value != trigger.value and trigger.value.startswith("casualty_report/")
    return trigger._replace(value="casualty_report/casualties") if is_shared else trigger


@cache
def _noun_forms(kind: RecordKind) -> Mapping[str, Trigger]:
    table = {word: trigger for word, trigger in triggers("harm", _OF_SOMEBODY).items() if trigger.value.startswith(kind)}
    _, nouns = forms_by_lemma()
    return table | {form: trigger for word, trigger in table.items() for form in nouns.get(word, ())}


def _group_before(passage: Passage, phrase: Phrase) -> str | None:
    """The people before a noun of harm: "30 troop casualties", "12 civilian deaths"."""
    for position in range(phrase.first, phrase.head):
        word = passage.lower[position]
        if word in lexicon().person_nouns and word not in ("people", "person"):
            return passage.tokens.words[position]
    return None


def _verb_of(passage: Passage, phrase: Phrase) -> Phrase | None:
    """The verb that a noun of harm stands with, whose negation and tense are its own."""
    before = passage.phrases.previous(phrase)
    return before if before is not None and before.kind == "verb" else None


def _noun_rules(kind: RecordKind) -> tuple[Rule, ...]:
    """The rules that casualties and enforcement share: nouns of harm, and parts of totals."""
    harmed, killed = ("casualty", True) if kind == "casualty_report" else ("enforcement", False)
    return (
        Rule(
            name=f"harm/{harmed}-noun",
            kind=kind,
            reads="a noun of harm with its own count, or with a counted noun after of",
            why="the noun names what happened, the count how often or to how many",
            triggers=partial(_noun_words, kind),
            find=partial(gapped(_noun), kind=kind),
            fires=(
                Fires(text="The ministry reported 12 deaths." if killed else "The ministry reported 12 arrests.", fields={"figures.0.quantity.value": 12}),
                Fires(text="There were no casualties." if killed else "There were no arrests.", fields={"figures.0.quantity.value": 0}),
                Fires(
                    text="He condemned the deaths of nine soldiers." if killed else "He condemned the arrests of nine soldiers.",
                    fields={"figures.0.group": "soldiers"},
                ),
            ),
            near=(
                "He feared deaths." if killed else "He feared arrests.",
                "The death of the novel was announced." if killed else "The cardiac arrest came early.",
                "If there were 12 deaths, nobody counted them." if killed else "If there were 12 arrests, nobody counted them.",
            ),
        ),
    )


def _noun_words(kind: RecordKind) -> frozenset[str]:
    return frozenset(_noun_forms(kind))


RULES = (*_noun_rules("casualty_report"), *_noun_rules("enforcement_report"))
