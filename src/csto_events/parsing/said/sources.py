"""Sources: which words of a sentence name who is responsible for a content, before a cue or after it."""

import attrs

from csto_events.language.lexicon import PARTICIPLE, PLURAL, lexicon
from csto_events.language.phrases import Phrase, new_phrase
from csto_events.language.verbgroups import says
from csto_events.parsing.candidate import Source
from csto_events.parsing.participles import agent_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.asked import is_asked
from csto_events.parsing.said.attribution import cue_of, cued, is_medium, source
from csto_events.parsing.said.called_by_name import called_by_name
from csto_events.parsing.said.carriers import carrier_of
from csto_events.parsing.said.insertions import behind_insertion
from csto_events.parsing.said.issuers import behind_issuer
from csto_events.parsing.said.occasions import without_occasion
from csto_events.parsing.said.passed_on import OFFICES
from csto_events.parsing.said.taking_back import takes_back_figure
from csto_events.parsing.who.institutions import institutions
from csto_events.parsing.who.outlets import is_outlet

SOURCE_PREPOSITIONS = ("of", "for", "at", "from", "in", "with", "on", "to", "against")
"""Those that join a source to what follows it: "a spokesman for the ministry in Almaty"."""
EVIDENCE = frozenset(
    "study studies poll polls survey report reports data figures investigation research analysis footage video images documents records results statistics"
    " inquiry review census".split()
)
"""Nouns for what shows something in nobody's name."""
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
        "himself",
        "herself",
        "itself",
        "themselves",
        "myself",
        "ourselves",
    )
)

_NEVER_BEHIND = _NO_SPEAKER | _IMPERSONAL | frozenset(("him", "them", "me", "us"))
"""What stands behind a verb and is nobody who says something: "wanted him out"."""


def source_of_passive(passage: Passage, verb: Phrase) -> tuple[Phrase, int] | None:
    """Find the source of a passive cue, and where it ends: "it was announced by the ministry of defence that"."""
    noun = agent_of(passage, verb)
    return (noun, passage.phrases.with_prepositions(noun, SOURCE_PREPOSITIONS)) if noun is not None else None


def quoted_as_saying(passage: Passage, verb: Phrase) -> tuple[Phrase, Phrase] | None:
    """For "TASS quoted him as saying" and "he was quoted as saying" give "him" or "he", and the gerund."""
    if verb.lemma not in ("quote", "cite"):
        return None
    quoted = passage.phrases.subject(verb) if verb.passive else passage.phrases.object(verb)
    saying = next((one for one in passage.phrases.verbs() if one.first > verb.first and one.lemma in ("say", "tell", "add", "warn")), None)
    if quoted is None or saying is None or saying.form != "gerund" or passage.lower[saying.first - 1] != "as":
        return None
    return quoted, saying


def quoted_voice(passage: Passage, verb: Phrase, quoted: Phrase, saying: Phrase) -> Source:
    """The voice of somebody who is quoted as saying something, relayed by whoever quotes."""
    by = (source_of_passive(passage, verb) or source_of_passive(passage, saying)) if verb.passive else source_before(passage, verb)
    voice = source(passage, quoted, quoted.after, (verb.first, saying.after))
    return relayed(passage, voice, by[0] if by is not None else None)


def relayed(passage: Passage, voice: Source, by: Phrase | None) -> Source:
    """Give a voice with who relays it; an agency or newspaper is the channel by which it came.

    Args:
        passage: the sentence.
        voice: the voice.
        by: the noun phrase of who quotes, if the sentence has one.
    """
    entity = passage.actor(by)
    is_media = entity is not None and is_medium(passage, entity)
    is_media = is_media or (by is not None and entity is None and (_is_outlet(passage, by) or passage.lower[by.head] in OFFICES))
    return attrs.evolve(voice, relayed_by=entity, via=passage.text(by.first, by.after) if by is not None and is_media else voice.via)


def _is_outlet(passage: Passage, noun: Phrase) -> bool:
    """Whether a noun phrase is a name that nobody knows of a paper or site: "the Zerkalo news website"."""
    return is_outlet(passage.tokens, noun.head) and any(passage.tokens.words[at][0].isupper() for at in range(noun.first + 1, noun.head))


_WRITTEN = (
    "act ad advertisement article bill book brief chapter charter clip column communique complaint constitution decree directive document editorial email"
    " essay film law letter magazine memo message newspaper note order page paper petition poster programme program resolution rule ruling show spot story"
    " text transcript treaty tweet verdict website"
)
_BODIES = (
    "bloc channel city company country crew delegation critics family firm hospital household lab laboratory many media minority majority most nation"
    " network office opposition others panel paper outlet public regime school side sides some source sources state studio team town village all"
)
_SPEAKERS = (
    "accused ally anchor autocrat backer capital carrier claimant consulate counterpart critic detractor dictator faction headquarters host interlocutor"
    " junta lender maker manufacturer militia monitor partner plaintiff presidency pundit relative retailer rival ruler sceptic signatory skeptic strongman"
    " watchdog witness"
)
_PRESS = ("press-center", "press-centre", "press-service")
_VOICES = EVIDENCE | frozenset((*_WRITTEN.split(), *_BODIES.split(), *_SPEAKERS.split(), *_PRESS))


def is_voice(passage: Passage, noun: Phrase) -> bool:
    """Whether a noun phrase is a person, a body or something written, and no thing or event, which says nothing of itself."""
    head, table = passage.lower[noun.head], lexicon()
    if head in table.pronouns or head in table.person_nouns or passage.tokens.words[noun.head][0].isupper() or passage.actor(noun) is not None:
        return True
    singular = table.nouns.get(head, head)
    return singular in table.titles or head in _VOICES or singular in _VOICES or singular in institutions() or singular in table.noun_cues


def source_before(passage: Passage, verb: Phrase) -> tuple[Phrase, int] | None:
    """Find the source of a cue before it: the subject of the verb, with what hangs on it, and the token after it."""
    if verb.form == "infinitive" and (above := carrier_of(passage, verb)) is not None:
        return source_before(passage, above)
    if verb.form == "gerund" and (absolute := absolute_subject(passage, verb)) is not None:
        return absolute, absolute.after
    apposed = before_apposition(passage, verb) if verb.position and passage.phrases[verb.position - 1].kind == "," else None
    subject = apposed or _subject_of(passage, verb)
    if subject is not None and verb.form == "gerund" and passage.lower[subject.head].isdecimal():
        subject = _subject_of_main_clause(passage, verb)  # "acknowledged 224 dead, having first put its losses at 49"
    if subject is None or (subject.first in passage.reading.quoted and verb.first not in passage.reading.quoted):
        return None
    if subject.first >= verb.first:
        return (subject, subject.after) if verb.form == "gerund" else None
    if passage.lower[subject.head] in _NO_SPEAKER or (passage.lower[subject.first] in _IMPERSONAL and not _says_itself(passage, subject, verb)):
        return None
    if apposed is not None:
        return _with_partner(passage, subject), _end_of_apposed(passage, subject, verb)
    issued = behind_issuer(passage, subject)
    if issued is not None and issued <= verb.first:
        return subject, issued  # "a statement issued by the ministry said"
    return _joined(passage, verb, subject), without_occasion(passage, subject, _end_of_source(passage, subject, verb))


def _subject_of(passage: Passage, verb: Phrase) -> Phrase | None:
    """The subject of a cue: its own, or that of the clause which a form in -ing or a joined verb goes on with."""
    phrases = passage.phrases
    before = phrases[verb.position - 1]
    if verb.form == "gerund":
        subject = _those_who(passage, verb) or phrases.subject(verb)
        return subject if subject is not None and before.kind not in ",I" else _subject_of_main_clause(passage, verb)
    if verb.form != "finite":
        return phrases.subject(verb)
    shared = (_apposed_before_joint(passage, verb) or _subject_of_cue_before(passage, verb)) if verb.position and before.kind == "C" else None
    subject = shared or phrases.subject(verb)
    if subject is None or subject is before:
        return subject
    return _doer_of_earlier(passage, subject, verb) or subject


def _apposed_before_joint(passage: Passage, verb: Phrase) -> Phrase | None:
    """For "Zas, asked whether Yerevan had called, declined to answer but said" give "Zas": the verb before the joint stands right behind an aside."""
    earlier = next((one for one in reversed(passage.phrases.verbs()) if one.first < verb.first and one.form == "finite"), None)
    is_behind_aside = earlier is not None and earlier.position > 0 and passage.phrases[earlier.position - 1].kind == ","
    return before_apposition(passage, earlier) if earlier is not None and is_behind_aside and earlier.tense == verb.tense else None


def _those_who(passage: Passage, verb: Phrase) -> Phrase | None:
    """For "used water cannon to disperse protesters demanding his release" give the protesters: the form in -ing describes the people right before it."""
    noun = passage.phrases[verb.position - 1] if verb.position else None
    if noun is None or noun.kind != "noun" or not passage.is_people(noun) or passage.lower[noun.head] in _HEARERS:
        return None
    before = passage.phrases.previous(noun)
    governs = before is not None and (
        (before.kind == "I" and passage.phrases.word(before) != "to") or (before.kind == "verb" and before.form in ("infinitive", "gerund"))
    )
    return noun if governs else None


_HEARERS = frozenset(("reporters", "journalists", "lawmakers", "deputies", "media"))
"""People to whom somebody speaks, who then goes on: "spoke to reporters calling for calm"."""


def absolute_subject(passage: Passage, verb: Phrase) -> Phrase | None:
    """For the gerund of "the toll rose, with the ministry saying that …" give the ministry (Quirk et al. 1985, 15.58: "with" has a clause behind it)."""
    noun = passage.phrases.previous(verb) if verb.form == "gerund" else None
    preposition = passage.phrases.previous(noun, "") if noun is not None and noun.kind == "noun" else None
    if preposition is None or passage.phrases.word(preposition) != "with":
        return None
    before = passage.phrases.previous(preposition, "Q")
    return noun if before is None or before.kind in ",;-C" else None


def _doer_of_earlier(passage: Passage, subject: Phrase, verb: Phrase) -> Phrase | None:
    """For "He skipped the summit, froze his membership, and in June told parliament" give "He": what an earlier verb has for its object says nothing."""
    if passage.phrases.verbs()[0].first > subject.first:
        return None
    verbs = [one for one in passage.phrases.verbs() if one.form == "finite" and one.first < verb.first and one.tense == verb.tense]
    if len(verbs) < 2 or verbs[-1].first < subject.after or passage.phrases[verb.position - 1].kind in "WS":
        return None
    governing = next((one for one in reversed(verbs) if one.first < subject.first), None)
    if governing is None or governing.passive or passage.phrases.object(governing) is not subject or cue_of(passage, governing) is not None:
        return None
    parted = [phrase for phrase in (passage.phrases[at] for at in range(subject.position + 1, verb.position)) if phrase.kind in "WS,C"]
    return passage.phrases.subject(governing) if parted and all(phrase.kind in ",C" for phrase in parted) and parted[-1].kind == "C" else None


def _joined(passage: Passage, verb: Phrase, subject: Phrase) -> Phrase:
    """For "Chad and Togo said" and "Chad and Togo left, saying that …" give both."""
    phrases, position = passage.phrases, subject.position
    if not position or phrases[position - 1].kind not in ",C" or phrases.joined_before(subject) is None or passage.lower[subject.head] in _ALONE:
        return subject
    above = verb
    if verb.form == "gerund":
        above = next((one for one in phrases.verbs() if one.form == "finite" and subject.after <= one.first < verb.first), verb)
    if subject is not phrases.subject(above):
        return subject
    return _united(phrases.subjects(above)[0], subject)


_ALONE = frozenset(("he", "she", "it", "they", "we"))
"""Pronouns with which a clause begins that a coordinator joins: "since May, and they said"."""


def _united(first: Phrase, last: Phrase) -> Phrase:
    joined = new_phrase("noun", first.first, last.after, first.position)
    joined.head = last.head
    return joined


def _with_partner(passage: Passage, subject: Phrase) -> Phrase:
    """For "Chad and Togo, its neighbours, said" give both."""
    before = passage.phrases.joined_before(subject)
    return _united(before, subject) if before is not None else subject


_FARTHEST_SUBJECT = 30  # phrases between a subject and its verb


def before_apposition(passage: Passage, verb: Phrase) -> Phrase | None:
    """For "Zas, a general who led the force, said" and "Zas, speaking in Minsk, said" give "Zas": a comma right before the verb closes what it opened."""
    phrases = passage.phrases
    if verb.position < 3 or phrases[verb.position - 1].kind != "," or verb.form != "finite":
        return None
    for position in range(max(0, verb.position - _FARTHEST_SUBJECT), verb.position - 2):
        noun = phrases[position]
        if noun.kind != "noun" or not _begins_clause(passage, position):
            continue
        opening = phrases.at(min(phrases.with_prepositions(noun, SOURCE_PREPOSITIONS), verb.first))
        if opening.kind == "," and opening.position < verb.position - 1 and _only_modifies(passage, opening.position, verb):
            return None if _opens_row(passage, noun, opening.position) else noun
    return None


def _opens_row(passage: Passage, noun: Phrase, comma: int) -> bool:
    """Whether a comma parts names of a row, and describes nobody: "Mali, Niger and Chad, which share a border, said"."""
    second, joint, last = (passage.phrases[min(comma + step, len(passage.phrases) - 1)] for step in (1, 2, 3))
    return joint.kind == "C" and second.kind == last.kind == "noun" and all(passage.is_name(one) for one in (noun, second, last))


def _begins_clause(passage: Passage, position: int) -> bool:
    before = passage.phrases[position - 1] if position else None
    return before is None or before.kind in "SC;:Q,-" or (before.kind == "R" and position == 1)


def _opens_inner_clause(passage: Passage, joint: int, verb: Phrase) -> bool:
    """Whether a verb follows a word like "since" before the comma that closes an aside, and not just a noun: "divided since the war of 2020,"."""
    return any(one.kind == "verb" for one in passage.phrases[joint + 1 : verb.position])


def _only_modifies(passage: Passage, opening: int, verb: Phrase) -> bool:
    """Whether between two commas every finite verb stands in a relative clause or is a participle, or all of it is what somebody is asked."""
    phrases = passage.phrases
    if is_asked(passage, phrases[opening + 1]):
        return all(one.kind not in ";:Q" for one in phrases[opening + 1 : verb.position - 1])
    for position in range(opening + 1, verb.position - 1):
        phrase = phrases[position]
        if phrase.kind in ";:Q" or (phrase.kind == "S" and phrases.word(phrase) not in ("as", "once") and _opens_inner_clause(passage, position, verb)):
            return False
        if phrase.kind == "C" and phrases[position - 1].kind == "," and any(one.kind == "verb" for one in phrases[opening:position]):
            return False  # "the envoy, Keita, urged restraint, and the president, Ruto, said"
        if phrase.kind != "verb" or phrase.form != "finite":
            continue
        before = phrases.previous(phrase)
        if position == opening + 2 and says(phrase.lemma) and phrases[position + 1].kind in ",I":
            return False  # "Armenia, Pashinyan said, had asked"
        if before is not None and before.kind == "noun" and before.position > opening + 1:
            before = phrases.previous(before)
        is_participle = phrase.after - phrase.first == 1 and lexicon().tags.get(passage.lower[phrase.first], 0) & PARTICIPLE and before is not None
        if before is None or not (before.kind in "WC" or passage.lower[before.first] == "that" or is_participle):
            return False
    return True


def _end_of_apposed(passage: Passage, subject: Phrase, verb: Phrase) -> int:
    """A description between commas belongs to its source; a relative clause, what somebody does while speaking and "for its part" do not."""
    opening = passage.phrases.with_prepositions(subject, SOURCE_PREPOSITIONS)
    described = passage.phrases.at(opening + 1)
    is_of = described.kind == "I" and passage.lower[described.first] in _BELONGING and passage.lower[described.after] not in ("a", "an")
    return verb.first - 1 if described.kind == "noun" or is_of else opening


_BELONGING = frozenset(("at", "from", "of", "with"))
"""Prepositions that tell between commas whose or from where somebody is: "Petrov, of the union, said"."""


def _subject_of_cue_before(passage: Passage, verb: Phrase) -> Phrase | None:
    """For the second verb of "says the tunnel is safe and says it will open" give the subject of the first cue, with which "and" joins it."""
    for earlier, cue, _ in reversed(cued(passage)):
        if earlier.first < verb.first and earlier.form == "finite" and earlier.tense == verb.tense and cue.stance == "speech":
            subject = passage.phrases.subject(earlier)
            joint = passage.phrases.previous(subject) if subject is not None else None
            if joint is None or passage.phrases.word(joint) != "where":  # "welcomed the truce in Ituri, where war had raged, and condemned"
                return subject
    is_parted = verb.position > 1 and passage.phrases[verb.position - 2].kind == ","  # "declined to say whether Putin would come, but said"
    main = next((one for one in passage.phrases.verbs() if one.form == "finite"), None) if is_parted else None
    return passage.phrases.subject(main) if main is not None and main.first < verb.first and main.tense == verb.tense else None


_SHOWING = frozenset("suggest indicate imply signal signify reveal predict forecast foretell intimate narrate mean hint".split())
"""Verbs of speech that papers, figures and events are the subjects of."""
_OF_THINGS = frozenset(
    "say add note announce state declare warn stress deny claim insist explain confirm estimate accuse urge demand condemn reject denounce criticise"
    " criticize praise blame deplore dismiss welcome describe call vow pledge propose recommend request reiterate reaffirm underline".split()
)
"""Verbs of speech of which a body is the subject whatever stands behind them."""


def _says_itself(passage: Passage, subject: Phrase, verb: Phrase) -> bool:
    """Whether "it" is a body that speaks: "It said that …", "It later withdrew the figure", and not "it turned out that …"."""
    if takes_back_figure(passage, verb):
        return passage.lower[subject.first] == "it"
    if passage.lower[subject.first] != "it" or verb.passive or verb.lemma in _SHOWING:
        return False
    cue = lexicon().verb_cues.get(verb.lemma)
    says = cue is not None and cue.stance == "speech"
    return says and (verb.lemma in _OF_THINGS or passage.lower[verb.after] == "that")


def _subject_of_main_clause(passage: Passage, verb: Phrase) -> Phrase | None:
    """For "He left, saying that …" give "He"; for "After saying that …, he left" too."""
    quoted = passage.reading.quoted
    above = [one for one in passage.phrases.verbs() if one.first < verb.first and one.form == "finite" and (one.first in quoted) == (verb.first in quoted)]
    while len(above) > 1 and _modifies_noun(passage, above[-1]):
        above.pop()  # "in a statement posted on its channel, saying"
    if above and above[-1].position >= verb.position - 20:
        saying = [(one, after) for one, cue, after in cued(passage) if cue.stance == "speech" and one in above]
        if not saying:
            return passage.phrases.subject(above[-1])
        told = passage.phrases.subject(saying[-1][0])
        is_object = told is not None and told.position > 0 and passage.phrases[told.position - 1].kind == "verb"  # "it lasted two hours, said Zas, adding"
        if told is not None and not is_object and (told.first in quoted) == (verb.first in quoted):
            return told
        behind = source_after(passage, saying[-1][1])  # "said Zas, adding that …"
        return behind[0] if behind is not None else None
    if above:
        return None
    main = next((one for one in passage.phrases.verbs() if one.first > verb.first and one.form == "finite" and _is_main(passage, one)), None)
    return passage.phrases.subject(main) if main is not None else _subject_before_aside(passage, verb)


def _subject_before_aside(passage: Passage, verb: Phrase) -> Phrase | None:
    """For "Zas, hoping to win time, left" give "Zas"."""
    main = next((one for one in passage.phrases.verbs() if one.first > verb.first and one.form == "finite"), None)
    return before_apposition(passage, main) if main is not None and verb.position and passage.phrases[verb.position - 1].kind == "," else None


def _modifies_noun(passage: Passage, verb: Phrase) -> bool:
    """Whether a single participle stands behind a noun that a preposition governs, and so says more of it."""
    noun = passage.phrases[verb.position - 1] if verb.position else None
    is_participle = verb.after - verb.first == 1 and bool(lexicon().tags.get(passage.lower[verb.first], 0) & PARTICIPLE)
    if is_participle and passage.phrases.object(verb) is not None and passage.lower[verb.after].endswith(("self", "selves")):
        return False  # "the secretariat in Moscow limited itself to expressing concern"
    return is_participle and noun is not None and noun.kind == "noun" and passage.phrases.is_object_of_preposition(noun)


def _is_main(passage: Passage, verb: Phrase) -> bool:
    """Whether a verb and its subject stand behind a comma, outside quotation marks."""
    subject = passage.phrases.subject(verb)
    if subject is None or verb.first in passage.reading.quoted:
        return False
    before = passage.phrases.previous(subject, "RQ")
    return before is not None and before.kind == ","


def _end_of_source(passage: Passage, subject: Phrase, verb: Phrase) -> int:
    """The source goes up to its verb, unless another verb stands between: "Zas, the head of the bloc, said"; or whose it is: "Zas, he said, denied"."""
    end = subject.after
    at_comma = row = _end_of_row(passage, subject, passage.phrases.with_prepositions(subject))
    for phrase in passage.phrases[subject.position + 1 : verb.position]:
        if phrase.kind == "verb" or phrase.kind in "WS;:":
            return at_comma if phrase.kind == "verb" and phrase.form == "finite" else end
        if phrase.kind == "," and phrase.first >= row:
            at_comma = end
        if (phrase.kind == "noun" and not passage.is_date(phrase)) or (phrase.kind == ")" and "(" in passage.tokens.words[subject.first : end]):
            end = phrase.after
    return end


def _end_of_row(passage: Passage, subject: Phrase, end: int) -> int:
    """Where a row of names ends whose first one hangs on a plural: "the juntas of Niger, Mali and Chad left, saying that"."""
    if end == subject.after or not lexicon().tags.get(passage.lower[subject.head], 0) & PLURAL:
        return end
    last = passage.phrases.at(end - 1)
    while True:
        joint = passage.phrases.next(last, "")
        following = passage.phrases.next(joint, "") if joint is not None and joint.kind in ",C" else None
        if joint is None or following is None or following.kind != "noun" or not passage.is_name(following):
            return end
        if joint.kind == "C":
            return following.after
        last = following


def source_after(passage: Passage, start: int) -> tuple[Phrase, int] | None:
    """Find the source of a cue after it: "said Pashinyan", "said a spokesman for the ministry"."""
    if start >= passage.sentence.after:
        return None
    noun: Phrase | None = passage.phrases.at(start)
    if noun is not None and noun.first >= start and (noun.kind in ",IR" or (noun.kind == "noun" and passage.is_date(noun))):
        noun = behind_insertion(passage, noun)
    if noun is None or noun.kind != "noun" or noun.first < start or passage.lower[noun.head] in _NEVER_BEHIND:
        return None
    if (issued := behind_issuer(passage, noun)) is not None:
        return noun, issued  # "reads a statement issued by the ministry"
    following = passage.phrases.next(noun, "R")
    end = without_occasion(passage, noun, _before_occasion(passage, noun, passage.phrases.with_prepositions(noun, SOURCE_PREPOSITIONS)))
    if following is not None and following.kind == "verb" and following.form == "finite":
        called = called_by_name(passage, noun)
        return (called, called.after) if called is not None else None
    return noun, _end_of_apposition(passage, noun, end)


def _before_occasion(passage: Passage, noun: Phrase, end: int) -> int:
    """For "wrote Oleg Petrov in a commentary" give the end of the name: where somebody with a name said it is no part of whom."""
    preposition = passage.phrases.next(noun, "")
    governed = passage.phrases.next(preposition, "") if preposition is not None and preposition.kind == "I" else None
    if (
        governed is None
        or passage.lower[noun.after] not in ("in", "on", "with", "to", "at")
        or passage.lower[governed.first] not in ("a", "an", "his", "her", "their")
    ):
        return end
    return noun.after if passage.is_name(noun) else end


def _end_of_apposition(passage: Passage, noun: Phrase, end: int) -> int:
    """Let a source behind its cue take the description after its comma: "said McGinley, a law professor who had sued the firm"."""
    phrases = passage.phrases
    if end + 1 >= passage.sentence.after or passage.lower[end] != "," or passage.lower[noun.head] in lexicon().pronouns:
        return end
    described = phrases.at(end + 1)
    if described.kind not in ("noun", "W") or described.first != end + 1 or any(date.first == end + 1 for date in passage.sentence.dates):
        return end
    for position in range(described.position, len(phrases)):
        phrase, following = phrases[position], phrases[min(position + 1, len(phrases) - 1)]
        if phrase.kind in ".;:Q-" or (phrase.kind == "," and (following.kind in "CSI" or (following.kind == "verb" and following.form == "gerund"))):
            return phrase.first
    return passage.sentence.after


def bearer(passage: Passage, span: tuple[int, int]) -> Phrase | None:
    """Give a noun phrase of exactly some tokens, so that whom they mean is found as anybody's."""
    made = new_phrase("noun", span[0], span[1], passage.phrases.at(span[0]).position)
    return made if span[0] < span[1] else None
