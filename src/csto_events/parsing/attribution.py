"""Attribution: which words make somebody responsible for a content, and whose they are."""

from csto_events.language.lexicon import Cue, lexicon
from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Source
from csto_events.parsing.passage import Passage

SOURCE_PREPOSITIONS = ("of", "for", "at", "from", "in", "with", "on", "to", "against")
"""Those that join a source to what follows it: "a spokesman for the ministry in Almaty"."""
_IMPERSONAL = frozenset(("it", "there", "this", "that", "which", "what"))
_NO_SPEAKER = frozenset(
    (
        "days",
        "weeks",
        "months",
        "years",
        "hours",
        "minutes",
        "day",
        "week",
        "month",
        "year",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "time",
    )
)


def cue_of(passage: Passage, verb: Phrase) -> tuple[Cue, int] | None:
    """Tell whether a verb group is a reporting cue, and where the cue ends.

    Args:
        passage: the sentence.
        verb: the verb group.

    Returns:
        The cue and the token after it; the longest of the lexicon's cues that the verb begins.
    """
    cues = passage.sentence.cues
    if verb.first not in cues:
        cues[verb.first] = _cue_of(passage, verb)
    return cues[verb.first]


MOST_CUES = 40
"""Cues in one sentence. Nobody writes so many; contents within contents would make a long list of them larger than any memory."""


def cued(passage: Passage) -> list[tuple[Phrase, Cue, int]]:
    """Give the verb groups of a sentence that are cues, with their cue and where it ends; found once for all rules."""
    known = passage.sentence.cued
    if known is None:
        found = [(verb, cue_of(passage, verb)) for verb in passage.phrases.verbs()]
        cues = [(verb, *cue) for verb, cue in found if cue is not None]
        known = passage.sentence.cued = cues if len(cues) <= MOST_CUES else []
    return known


def _cue_of(passage: Passage, verb: Phrase) -> tuple[Cue, int] | None:
    table, lower = lexicon(), passage.tokens.lower
    for cue in table.verb_phrases.get(verb.lemma, ()) if verb.after < passage.sentence.after else ():
        after = verb.after + len(cue.words) - 1
        if lower[verb.after] != cue.words[1] or tuple(lower[verb.after : after]) != cue.words[1:] or after > passage.sentence.after:
            continue
        if cue.words[-1] == "to" and passage.phrases.at(after - 1).kind == "verb":
            continue  # "agreed to send" is no "agreed to a plan"
        return cue, after
    adjective = _adjective_cue(passage, verb)
    if adjective is not None:
        return adjective
    single = table.verb_cues.get(verb.lemma)
    return (single, verb.after) if single is not None else None


def _adjective_cue(passage: Passage, verb: Phrase) -> tuple[Cue, int] | None:
    """Read "is convinced", "is not sure": a form of be and an adjective that takes a content."""
    adjectives = lexicon().adjective_cues
    if verb.passive and passage.lower(verb.head) in adjectives:
        return adjectives[passage.lower(verb.head)], verb.after
    if verb.lemma == "be" and verb.after < passage.sentence.after and passage.lower(verb.after) in adjectives:
        return adjectives[passage.lower(verb.after)], verb.after + 1
    return None


def agent_of(passage: Passage, verb: Phrase) -> tuple[Phrase, int] | None:
    """Find the source of a passive cue: "it was announced by the ministry that"."""
    by = passage.phrases.next(verb)
    if by is None or by.kind != "I" or passage.phrases.word(by) != "by":
        return None
    noun = passage.phrases.next(by)
    return (noun, passage.phrases.with_prepositions(noun, SOURCE_PREPOSITIONS)) if noun is not None and noun.kind == "noun" else None


def source_before(passage: Passage, verb: Phrase) -> tuple[Phrase, int] | None:
    """Find the source of a cue before it: the subject of the verb, with what hangs on it, and the token after it."""
    above = carrier_of(passage, verb)
    if above is not None:
        return source_before(passage, above)
    subject = _subject_of_cue_before(passage, verb) or passage.phrases.subject(verb)
    if verb.form == "gerund" and (subject is None or passage.phrases[verb.position - 1].kind == ","):
        subject = _subject_of_main_clause(passage, verb)
    if subject is None:
        return None
    if subject.first >= verb.first:
        return (subject, subject.after) if verb.form == "gerund" else None
    if verb.passive and passage.lower(subject.first) in _IMPERSONAL:
        return None
    if passage.lower(subject.head) in _NO_SPEAKER or (passage.lower(subject.first) in _IMPERSONAL and not _says_itself(passage, subject, verb)):
        return None
    return subject, _end_of_source(passage, subject, verb.first)


_CARRIERS = frozenset("appear seem begin start continue come go proceed hasten happen try attempt seek rush move manage dare".split())
_OCCASIONS = frozenset("take use hold call go issue speak write appear convene phone stand rise return join publish release tweet".split())


def carrier_of(passage: Passage, verb: Phrase) -> Phrase | None:
    """Find the verb that carries an infinitive cue and has its subject: "appeared to suggest", "took the floor to say", "used the visit to warn".

    Args:
        passage: the sentence.
        verb: the verb group.

    Returns:
        The finite verb or gerund above it, if that says that the saying took place.
    """
    if verb.form != "infinitive":
        return None
    between = 0
    for position in range(verb.position - 1, max(-1, verb.position - 8), -1):
        above = passage.phrases[position]
        if above.kind == "verb":
            carries = above.lemma in (_OCCASIONS if between else _CARRIERS)
            return above if carries and above.form in ("finite", "gerund") and not above.negated and not above.modal else None
        if above.kind not in ("noun", "I", "R"):
            return None
        between += above.kind != "R"
    return None


def _subject_of_cue_before(passage: Passage, verb: Phrase) -> Phrase | None:
    """For "says the tunnel is safe and says it will open" give the subject of the first cue, with which the second one is joined."""
    if verb.form != "finite" or verb.position == 0 or passage.phrases[verb.position - 1].kind != "C":
        return None
    for earlier, cue, _ in reversed(cued(passage)):
        if earlier.first < verb.first and earlier.form == "finite" and earlier.tense == verb.tense and cue.stance == "speech":
            return passage.phrases.subject(earlier)
    return None


_TELLING = frozenset("say add note announce state declare warn stress deny claim insist explain confirm estimate accuse urge demand condemn reject".split())


def _says_itself(passage: Passage, subject: Phrase, verb: Phrase) -> bool:
    """Whether "it" is a body that speaks: "It said that …", and not "it turned out that …"."""
    return passage.lower(subject.first) == "it" and not verb.passive and verb.lemma in _TELLING


def _subject_of_main_clause(passage: Passage, verb: Phrase) -> Phrase | None:
    """For "He left, saying that …" give "He"; for "After saying that …, he left" too."""
    quoted = passage.reading.quoted
    for position in range(verb.position - 1, max(-1, verb.position - 20), -1):
        phrase = passage.phrases[position]
        if phrase.kind == "verb" and phrase.form == "finite" and (phrase.first in quoted) == (verb.first in quoted):
            return passage.phrases.subject(phrase)
    before = passage.phrases.previous(verb)
    if before is None or before.position > 0 or before.kind not in "IS":
        return None
    main = next((one for one in passage.phrases.verbs() if one.first > verb.first and one.form == "finite" and _is_main(passage, one)), None)
    return passage.phrases.subject(main) if main is not None else None


def _is_main(passage: Passage, verb: Phrase) -> bool:
    """Whether a verb and its subject stand behind a comma, outside quotation marks."""
    subject = passage.phrases.subject(verb)
    if subject is None or verb.first in passage.reading.quoted:
        return False
    before = passage.phrases.previous(subject, "RQ")
    return before is not None and before.kind == ","


def _end_of_source(passage: Passage, subject: Phrase, before: int) -> int:
    """The source goes up to its verb, unless another verb stands between: "Zas, the head of the bloc, said"."""
    end = subject.after
    for position in range(subject.position + 1, len(passage.phrases)):
        phrase = passage.phrases[position]
        if phrase.first >= before:
            break
        if phrase.kind == "verb" or phrase.kind in "WS;:":
            break
        if phrase.kind == "noun" or (phrase.kind == ")" and "(" in passage.tokens.words[subject.first : end]):
            end = phrase.after
    return end


def source_after(passage: Passage, verb: Phrase, start: int) -> tuple[Phrase, int] | None:
    """Find the source of a cue after it: "said Pashinyan", "said a spokesman for the ministry"."""
    if start >= passage.sentence.after:
        return None
    noun = passage.phrases.at(start)
    if noun.kind != "noun" or noun.first < start or passage.lower(noun.head) in _NO_SPEAKER | _IMPERSONAL:
        return None
    following = passage.phrases.next(noun, "R")
    end = passage.phrases.with_prepositions(noun, SOURCE_PREPOSITIONS)
    if following is not None and following.kind == "verb" and following.form == "finite":
        return None
    return noun, _end_of_apposition(passage, noun, end)


def _end_of_apposition(passage: Passage, noun: Phrase, end: int) -> int:
    """Let a source take the description after its comma: "said McGinley, a law professor at the university"."""
    if end + 1 >= passage.sentence.after or passage.lower(end) != ",":
        return end
    described = passage.phrases.at(end + 1)
    if described.kind != "noun" or described.first != end + 1 or passage.lower(noun.head) in lexicon().pronouns:
        return end
    described_by_noun = passage.lower(described.first) in ("a", "an", "the", "its", "his", "her", "their") or passage.lower(described.head) in lexicon().titles
    if not described_by_noun and not (passage.tokens.words[described.first][0].isupper() and passage.lower(noun.first) in ("the", "a", "an")):
        return end
    closing = passage.phrases.with_prepositions(described, SOURCE_PREPOSITIONS)
    after = passage.phrases.at(closing) if closing < passage.sentence.after else None
    return closing if after is None or after.kind in ",.;Q" else end


def source(passage: Passage, phrase: Phrase | None, end: int, cue: tuple[int, int] | None) -> Source:
    """Put a source together: the entity where somebody with a name is meant, the words in any case."""
    if phrase is None:
        return Source(cue=cue)
    entity = speaker(passage, phrase) or _apposed_person(passage, phrase, end)
    return Source(entity=entity, span=(phrase.first, end), cue=cue, via=_via(passage, cue) if cue is not None else None)


def _apposed_person(passage: Passage, phrase: Phrase, end: int) -> str | None:
    """For "the foreign minister, Peter Szijjarto," give the person of the name behind the comma."""
    for noun in passage.phrases:
        if noun.first >= end:
            return None
        if noun.kind == "noun" and noun.first >= phrase.after and not passage.phrases.is_object_of_preposition(noun):
            entity = passage.names.entity_of(passage.sentence, noun)
            if entity is not None and entity.startswith("person:"):
                return entity
    return None


_CHANNELS = frozenset(
    ("telegram", "facebook", "twitter", "instagram", "youtube", "tiktok", "vkontakte", "whatsapp", "x", "television", "radio", "tv", "website")
)


def _via(passage: Passage, cue: tuple[int, int]) -> str | None:
    """Find the channel behind a cue: "wrote on Telegram", "told AFP"."""
    tokens, after = passage.tokens, passage.sentence.after
    if not passage.sentence.first <= cue[0] < after or cue[1] >= after:
        return None
    if tokens.lower[cue[1] - 1] in ("told", "tell", "tells") and tokens.words[cue[1]].isupper() and len(tokens.words[cue[1]]) > 1:
        return tokens.words[cue[1]]
    if tokens.lower[cue[1]] == "on":
        return next((tokens.words[position] for position in range(cue[1] + 1, min(cue[1] + 5, after)) if tokens.lower[position] in _CHANNELS), None)
    return None


def speaker(passage: Passage, phrase: Phrase) -> str | None:
    """Tell who speaks: a place that is no capital does not."""
    return passage.actor(phrase)
