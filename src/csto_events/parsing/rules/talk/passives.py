"""Passives: what somebody confirmed, announced or denied, told as the subject: "The death of 12 soldiers was confirmed by the ministry"."""

from functools import cache

from csto_events.language.lexicon import lexicon, verb_forms
from csto_events.language.phrases import Phrase
from csto_events.parsing.asserted.unconfirmed import TOLD
from csto_events.parsing.candidate import Fires, Found, Rule
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.talk.statements import unspoken
from csto_events.parsing.said.attribution import cued, source
from csto_events.parsing.said.content import statement
from csto_events.parsing.said.occasions import without_occasion
from csto_events.parsing.said.sources import is_voice, source_of_passive

_TELLING = frozenset(("acknowledge", "announce", "confirm", "deny", "dismiss", "refute", "reject", "report"))
"""Verbs whose object can be what happened."""
_WHAT_HAPPENED = frozenset(("acknowledge", "announce", "confirm", "deny", "report"))
_JOINING = ("of", "in", "on", "at", "from", "to", "between", "near", "during", "among")


@cache
def _forms() -> frozenset[str]:
    return verb_forms(_TELLING)


def _told_of(passage: Passage) -> Found:
    """Read "The death of 12 soldiers was confirmed by Zas" and "the claim was rejected by Baku"."""
    if "by" not in passage.sentence.vocabulary:
        return
    for verb, cue, cue_after in cued(passage):
        if verb.lemma not in _TELLING or not verb.passive or verb.form != "finite" or verb.modal:
            continue
        by, subject = source_of_passive(passage, verb), passage.phrases.subject(verb)
        if by is None or subject is None or _is_day(passage, by[0]) or not is_voice(passage, by[0]):
            continue
        if not _is_told(passage, subject, verb) or unspoken(passage, verb, cue) is not None:
            continue
        end = passage.phrases.with_prepositions(subject, _JOINING)
        if end != verb.first:
            continue
        made = statement(passage, verb, [(subject.first, end)], source(passage, by[0], without_occasion(passage, *by), (verb.first, cue_after)), cue, verb.head)
        if made is not None:
            yield made


def _is_day(passage: Passage, noun: Phrase) -> bool:
    """Whether a noun phrase says by when, and not by whom: "were reported by late Friday"."""
    return any(noun.first <= date.first < noun.after for date in passage.sentence.dates)


def _is_told(passage: Passage, subject: Phrase, verb: Phrase) -> bool:
    """Whether a subject is a claim, or what happened, told with of whom or with how many: no minister, whom a parliament confirms, and no plain thing."""
    head = passage.lower[subject.head]
    if verb.first <= subject.first or passage.is_people(subject) or passage.actor(subject) is not None:
        return False
    if head in TOLD:
        return verb.lemma not in _WHAT_HAPPENED or verb.lemma == "deny"
    if verb.lemma not in _WHAT_HAPPENED or is_voice(passage, subject) or head in lexicon().titles:
        return False
    return passage.lower[subject.after] == "of" or passage.count_in(subject) is not None


RULES = (
    Rule(
        name="talk/content-as-subject",
        kind="statement",
        reads="what happened, or a claim, was confirmed, announced or denied by somebody",
        why="the passive has for its subject what the active verb of saying has for its object, and the source behind by (Quirk et al. 1985, 3.64)",
        triggers=_forms,
        find=_told_of,
        fires=(
            Fires(
                text="The death of 12 soldiers was confirmed by Zas.", fields={"attribution.source": "person:stanislav-zas", "text": "The death of 12 soldiers"}
            ),
            Fires(text="The loss of the bridge was denied by Zas.", fields={"attribution.source": "person:stanislav-zas", "status": "denied"}),
            Fires(text="The claim was rejected by Baku.", fields={"attribution.source": "state:AZE", "status": "denied", "text": "The claim"}),
        ),
        near=(
            "The death of 12 soldiers was not confirmed by Zas.",
            "The minister was confirmed by parliament.",
            "12 deaths were reported by Friday.",
            "The death of 12 soldiers could be confirmed by Zas.",
        ),
    ),
)
