"""Attribution: which words make somebody responsible for a content, and whose they are."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TypeAlias

from csto_events.language.lexicon import Cue, lexicon
from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Source
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.issuers import issuer_of
from csto_events.parsing.said.told_below import body_told_below
from csto_events.parsing.who.bare_bodies import serving_body
from csto_events.parsing.who.institutions import institutions
from csto_events.parsing.who.mentions import speaker_of_comment


def cue_of(passage: Passage, verb: Phrase) -> tuple[Cue, int] | None:
    """Tell whether a verb group is a reporting cue, and where the cue ends.

    Args:
        passage: the sentence.
        verb: the verb group.

    Returns:
        The cue and the token after it; the longest of the lexicon's cues that the verb begins.
    """
    cues, first = passage.sentence.cues, verb.first
    if first not in cues:
        cues[first] = _cue_of(passage, verb, _beginning().get(verb.lemma, _NONE))
    return cues[first]


TO_SOMEBODY = frozenset("tell inform ask advise assure accuse warn urge remind notify charge blame suspect".split())
"""Verbs in whose passive the subject is who hears it or is blamed, and no source: "Baku was accused of an attack"."""
MOST_CUES = 40
"""Cues in one sentence. Nobody writes so many; contents within contents would make a long list of them larger than any memory."""


def cued(passage: Passage) -> list[tuple[Phrase, Cue, int]]:
    """Give the verb groups of a sentence that are cues, with their cue and where it ends; found once for all rules."""
    known = passage.sentence.cued
    if known is None:
        known = passage.sentence.cued = _find_cued(passage)
    return known


def _find_cued(passage: Passage) -> list[tuple[Phrase, Cue, int]]:
    found: list[tuple[Phrase, Cue, int]] = []
    beginning, cues, lower = _beginning(), passage.sentence.cues, passage.lower
    for verb in passage.phrases.verbs():
        begun = beginning.get(verb.lemma, _NONE)
        single, several = begun
        after = verb.after
        if found and found[-1][2] > verb.first:
            continue  # the "say" of "went on to say", which is one cue
        if verb.passive or verb.lemma == "recall" or lower[after] in several:
            cue = cues[verb.first] = _cue_of(passage, verb, begun)
            if cue is not None:
                found.append((verb, cue[0], cue[1]))
        elif single is not None:
            found.append((verb, single, after))
    return found if len(found) <= MOST_CUES else []


def _cue_of(passage: Passage, verb: Phrase, begun: "_Begun") -> tuple[Cue, int] | None:
    (single, several), lemma, after = begun, verb.lemma, verb.after
    if lemma in ("be", "concern") and _is_of_extent(passage, verb):
        return None
    if several and after < passage.sentence.after and (further := several.get(passage.lower[after])):
        longer = _of_several_words(passage, after, further)
        if longer is not None and not (verb.passive and (lemma == "admit" or (lemma == "call" and _is_a_day(passage, longer[1])))):
            return longer
    if verb.passive:
        adjective = lexicon().adjective_cues.get(passage.lower[verb.head])
        if adjective is not None:
            return adjective, after
        if lemma in _OF_PURPOSE or (lemma == "admit" and _is_let_in(passage, verb)):
            return None
    if verb.passive and single is not None and single.status == "retracted" and passage.lower[after] not in _OF_CONTENT:
        return None  # "the figure was withdrawn hours later"
    if single is None or (lemma == "recall" and (_is_of_people(passage, verb) or _is_of_time(passage, verb))):
        return None
    return single, after


def _is_a_day(passage: Passage, at: int) -> bool:
    """Whether a day stands at a token: "a summit was called for Thursday", which nobody called for."""
    return any(date.first == at for date in passage.sentence.dates)


def _is_of_extent(passage: Passage, verb: Phrase) -> bool:
    """Whether a verb tells how far something goes, and is no feeling: "as far as Moscow is concerned"."""
    if "concerned" not in passage.sentence.vocabulary or "far" not in passage.sentence.vocabulary:
        return False
    subject = passage.phrases.subject(verb)
    return subject is not None and subject.first > 1 and passage.lower[subject.first - 2 : subject.first] == ["far", "as"]


def _of_several_words(passage: Passage, start: int, cues: Sequence[tuple[list[str], Cue]]) -> tuple[Cue, int] | None:
    """The first of some cues whose further words stand behind a verb, and where it ends."""
    for words, cue in cues:
        after = start + len(words)
        if after > passage.sentence.after or passage.lower[start:after] != words:
            continue
        if words[-1] != "to" or passage.phrases.at(after - 1).kind != "verb":  # "agreed to send" is no "agreed to a plan"
            return cue, after
    return None


def _is_of_people(passage: Passage, verb: Phrase) -> bool:
    """Whether somebody recalls people, as in "recalled its diplomats", and is not behind the verb: "“I heard shots,” recalled a woman"."""
    recalled, before = passage.phrases.object(verb), passage.phrases.previous(verb)
    return recalled is not None and passage.is_people(recalled) and (before is None or before.kind not in ",Q")


def _is_of_time(passage: Passage, verb: Phrase) -> bool:
    """Whether somebody recalls a time when something was, and says nothing yet: "recalls a day in 2024 when tanks came"."""
    recalled = passage.phrases.object(verb)
    return recalled is not None and passage.lower[recalled.head] in _TIMES and "when" in passage.sentence.vocabulary


_TIMES = frozenset(("day", "days", "night", "nights", "morning", "evening", "afternoon", "moment", "time", "times", "hour", "hours", "week", "year", "years"))


def _is_let_in(passage: Passage, verb: Phrase) -> bool:
    """Whether somebody is admitted to a place, and nothing is: "six were admitted to hospital", not "it was admitted that"."""
    subject = passage.phrases.subject(verb)
    return (subject is None or passage.lower[subject.first] != "it") and passage.lower[verb.after] not in ("that", "by")


_OF_CONTENT = frozenset(("by", "that"))
"""What stands behind the passive of a verb of taking back where somebody or some content is told."""
_OF_PURPOSE = frozenset(("mean", "intend", "design", "suppose", "schedule"))
"""Verbs whose passive says what something is for, in nobody's words: "a mission that is meant to number 2,500"."""


_Longer: TypeAlias = Mapping[str, Sequence[tuple[list[str], Cue]]]
"""Cues of several words by the word behind their verb: the words behind it, and the cue."""
_Begun: TypeAlias = tuple[Cue | None, _Longer]
"""The cues that begin with a verb: that which it is alone, and those of several words."""
_NONE: _Begun = (None, {})


@cache
def _beginning() -> Mapping[str, _Begun]:
    """The verbs with which cues begin; "be" goes before adjectives: "is convinced".

    An adjective that is a cue can be a passive of any other verb.
    """
    table = lexicon()
    longer: dict[str, dict[str, list[tuple[list[str], Cue]]]] = {"be": {}}
    for cue in (cue for cues in table.verb_phrases.values() for cue in cues):
        longer.setdefault(cue.words[0], {}).setdefault(cue.words[1], []).append((list(cue.words[1:]), cue))
    for adjective, cue in table.adjective_cues.items():
        longer["be"].setdefault(adjective, []).append(([adjective], cue))
    return {lemma: (table.verb_cues.get(lemma), longer.get(lemma, {})) for lemma in (*table.verb_cues, *longer)}


def source(passage: Passage, phrase: Phrase | None, end: int, cue: tuple[int, int] | None) -> Source:
    """Put a source together: the entity where somebody with a name is meant, the words in any case."""
    if phrase is None:
        return Source(cue=cue)
    is_joined = passage.phrases[phrase.position].after < phrase.after and _are_several(passage, phrase)
    is_nobody = is_joined or _is_citizen(passage, phrase)
    is_nobody = is_nobody or _is_called_body(passage, phrase, end)
    entity = None if is_nobody else _speaker_going_on(passage, phrase) or passage.actor(phrase) or _apposed_person(passage, phrase, end)
    entity = entity or ((issuer_of(passage, phrase) or _serving(passage, phrase) or body_told_below(passage, phrase)) if not is_joined else None)
    pronoun = passage.names.at(phrase.head) if entity is None and phrase.after - phrase.first == 1 else None
    entity = pronoun.entity if pronoun is not None and pronoun.kind == "pronoun" else entity  # "in his words"
    return Source(entity, (phrase.first, end), cue, _via(passage, cue) if cue is not None else None)


def _serving(passage: Passage, phrase: Phrase) -> str | None:
    """The body of a state that "Kyrgyz emergency services" means."""
    body = serving_body(passage.tokens, phrase, passage.names.at)
    return passage.names.mint.body(*body) if body is not None else None


def _is_citizen(passage: Passage, phrase: Phrase) -> bool:
    """Whether somebody is called by a nationality alone, who is not the state: "the Norwegian said"."""
    mention = passage.names.at(phrase.head)
    is_alone = phrase.after - phrase.first == 2 and passage.lower[phrase.first] == "the"
    return is_alone and mention is not None and mention.kind == "state" and mention.adjective


def _is_called_body(passage: Passage, phrase: Phrase, end: int) -> bool:
    """Whether a comma parts a name from the company or the like that it is, and so no person: "Serik Oil, a company based in Baku, said"."""
    if phrase.after + 1 >= end or passage.lower[phrase.after] != ",":
        return False
    called, mention = passage.phrases.at(phrase.after + 1), passage.names.at(phrase.head)
    is_body = called.kind == "noun" and passage.lower[called.first] in ("a", "an", "the") and passage.lower[called.head] in _BODIES
    return is_body and mention is not None and mention.is_of_nobody_known and mention.office is None


_BODIES = frozenset("airline bank charity company firm foundation group network organisation organization outlet party portal site website".split())


def titled_elsewhere(passage: Passage, phrase: Phrase) -> str | None:
    """Give the one person whom the text names elsewhere with a title that a headline gives alone: "Zimbabwe's envoy: “We stay.”"."""
    mention = passage.names.at(phrase.head)
    if mention is None or mention.kind != "title" or mention.office is None or mention.of is None or mention.modified:
        return None
    bearers = set(passage.names.offices.told(mention.office, mention.of))
    return bearers.pop() if len(bearers) == 1 else None


def _speaker_going_on(passage: Passage, phrase: Phrase) -> str | None:
    """For the "it" of "…, the ministry said in a statement. The attack took place in Gao, it said." give the ministry, and no person."""
    sentence = passage.sentence
    if passage.lower[phrase.first : phrase.after] != ["it"] or not sentence.index or passage.names.it_within(sentence, phrase) is not None:
        return None
    before = passage.reading.sentences[sentence.index - 1]
    entity = passage.names.entity_of(before, speaker_of_comment(before))
    return entity if entity is not None and entity.startswith(("state:", "org:", "body:")) else None


def _are_several(passage: Passage, phrase: Phrase) -> bool:
    """Whether a source is made of noun phrases that "and" joins, so that no one of them alone said it: "Japarov and Rahmon ordered"."""
    inner = passage.phrases[phrase.position]
    while inner.after < phrase.after:
        if inner.kind in ",C":
            return True
        inner = passage.phrases[inner.position + 1]
    return False


def _apposed_person(passage: Passage, phrase: Phrase, end: int) -> str | None:
    """For "the foreign minister, Peter Szijjarto," give the person of the name behind the comma, for "the union, Cosatu," the organisation."""
    kinds = ("person:", "org:") if passage.lower[phrase.head] in institutions() else ("person:",)
    for noun in passage.phrases:
        if noun.first >= end:
            return None
        is_example = passage.lower[noun.first - 2 : noun.first] == ["such", "as"]
        if noun.kind == "noun" and noun.first >= phrase.after and not is_example and not passage.phrases.is_object_of_preposition(noun):
            entity = passage.names.entity_of(passage.sentence, noun)
            if entity is not None and entity.startswith(kinds):
                return entity
    return None


_CHANNELS = frozenset(
    ("telegram", "facebook", "twitter", "instagram", "youtube", "tiktok", "vkontakte", "whatsapp", "x", "television", "radio", "tv", "website")
)

_TELLING = frozenset(("told", "tell", "tells"))


def _via(passage: Passage, cue: tuple[int, int]) -> str | None:
    """Find the channel behind a cue: "wrote on Telegram", "told AFP"."""
    (first, behind), sentence, lower = cue, passage.sentence, passage.lower
    after = sentence.after
    if behind >= after or not sentence.first <= first < after:
        return None
    words = passage.tokens.words
    if lower[behind - 1] in _TELLING:
        return words[behind] if words[behind].isupper() and len(words[behind]) > 1 else _medium_told(passage, behind)
    if lower[behind] == "on":
        return next((words[position] for position in range(behind + 1, min(behind + 5, after)) if lower[position] in _CHANNELS), None)
    return None


def _medium_told(passage: Passage, behind: int) -> str | None:
    """The agency, channel or newspaper to which somebody told it: "told Interfax", "told the news agency Interfax"."""
    noun = passage.phrases.at(behind)
    named = passage.names.at(noun.head) if noun.kind == "noun" and noun.first == behind else None
    if named is None or named.entity is None or named.kind != "organisation" or not is_medium(passage, named.entity):
        return None
    return passage.text(named.first, named.after)


def is_medium(passage: Passage, entity: str) -> bool:
    """Tell whether an entity is an agency, a channel or a newspaper."""
    return passage.names.is_armed_group(entity, "media") and not passage.names.is_armed_group(entity)
