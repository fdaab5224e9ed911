"""Voices without a verb of saying: according to, in somebody's words, quoted as saying, and headlines."""

import re
from functools import cache
from itertools import pairwise
from typing import TypeAlias

import attrs

from csto_events.language.lexicon import NOUN, PLURAL, Cue, lexicon
from csto_events.language.noun_phrases import POSSESSIVES
from csto_events.language.phrases import Phrase
from csto_events.language.segment import behind_dateline, behind_time
from csto_events.language.tokens import DASHES, QUOTATION_MARKS
from csto_events.model import State
from csto_events.parsing.armed import HARMED
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Source
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.talk.said_before import before_quoting
from csto_events.parsing.said.attribution import source, titled_elsewhere
from csto_events.parsing.said.bounds import around, content_end
from csto_events.parsing.said.content import statement
from csto_events.parsing.said.issuers import behind_issuer
from csto_events.parsing.said.sources import EVIDENCE, SOURCE_PREPOSITIONS, bearer, is_voice, quoted_as_saying, quoted_voice, relayed
from csto_events.parsing.said.told_of_tellers import behind_telling_of
from csto_events.parsing.triggers import by_form
from csto_events.parsing.who.institutions import institutions
from csto_events.parsing.who.mentions import is_person, state_by_metonym

NO_AUTHORITY = frozenset(("referring to", "with reference to", "citing", "quoting"))
"""Cues of the lexicon that name where something was read and not whose words it is."""
_LONGEST_SOURCE = 12  # tokens between "in" and "'s words"


@cache
def _keys() -> dict[str, tuple[Cue, ...]]:
    """The cues by their rarest word: "words" for "in the words of", for "in" stands in every sentence."""
    table: dict[str, list[Cue]] = {}
    for cue in (cue for cues in lexicon().phrases.values() for cue in cues):
        usable = cue.part == "preposition" or (cue.part == "phrase" and "'s" in cue.words)
        if usable and cue.word not in NO_AUTHORITY:
            behind = cue.words[cue.words.index("X") + 2 :] if "X" in cue.words else cue.words
            table.setdefault(max(behind, key=len), []).append(cue)
    return {word: tuple(sorted(cues, key=lambda cue: -len(cue.words))) for word, cues in table.items()}


@cache
def _key_words() -> frozenset[str]:
    return frozenset(_keys())


def _by_phrase(passage: Passage) -> Found:
    """Read "according to Zas, C", "C, in the words of Zas", "in his view, C"."""
    for position in passage.positions(_key_words()):
        for cue in _keys()[passage.lower[position]]:
            found = _whose_words(passage, position, cue) if "X" in cue.words else _words_of(passage, position, cue)
            if found is None:
                continue
            first, noun, span, cue_span, end = found
            voice = source(passage, noun, span[1], cue_span) if noun is not None else Source(span=span, cue=cue_span)
            end, voice = _relayed(passage, end, voice)
            made = statement(passage, None, _behind_participle(passage, first, end), voice, None, first)
            if made is not None:
                yield made
            break


def _behind_participle(passage: Passage, first: int, end: int) -> list[tuple[int, int]]:
    """The content around a phrase; of "…, killing 57 people by the count of the ministry" only what the form in -ing tells is counted by the ministry."""
    if passage.lower[first] != "by" or first == passage.sentence.first or passage.lower[first - 1] == ",":
        return around(passage, first, end)
    comma = next((one for one in reversed(passage.phrases) if one.kind == "," and one.first < first), None)
    told = passage.phrases.next(comma) if comma is not None else None
    return [(told.first, first)] if told is not None and told.kind == "verb" and told.form == "gerund" else around(passage, first, end)


def _relayed(passage: Passage, end: int, voice: Source) -> tuple[int, Source]:
    """For "according to an official quoted by TASS" give what is behind "TASS", which relays it."""
    start = end + (end < passage.sentence.after and passage.lower[end] == ",")
    if start + 2 >= passage.sentence.after or passage.lower[start] not in ("quoted", "cited") or passage.lower[start + 1] != "by":
        return end, voice
    agency = passage.phrases.at(start + 2)
    return agency.after, relayed(passage, voice, agency)


Voiced: TypeAlias = tuple[int, Phrase | None, tuple[int, int], tuple[int, int], int]
"""The first token of a phrase, its noun phrase, the tokens of the source and of the cue, and the token after all."""


def _words_of(passage: Passage, key: int, cue: Cue) -> Voiced | None:
    """Read "according to Zas", "in the words of Zas" around its rarest word."""
    first = key - cue.words.index(passage.lower[key])
    after = first + len(cue.words)
    if first < passage.sentence.first or after >= passage.sentence.after or tuple(passage.tokens.lower[first:after]) != cue.words:
        return None
    noun = passage.phrases.at(after)
    if noun.kind != "noun" or noun.first > after or _is_standard(passage, noun):
        return None
    if cue.word == "per" and not (_opens_phrase(passage, first) and is_voice(passage, noun)):
        return None
    noun = _named_behind(passage, noun) or noun
    end = behind_issuer(passage, noun) or passage.phrases.with_prepositions(noun, SOURCE_PREPOSITIONS)
    actor = passage.actor(noun) or ""
    end = _end_of_described(passage, end) if is_person(actor) else _end_of_institution(passage, end) if actor.startswith("org:") else end
    end = _behind_bearer(passage, noun, end) if first == passage.sentence.first else end
    told = behind_telling_of(passage, first, end)
    return first, noun, (after, end), (first, after), _behind_issue(passage, told) if first == passage.sentence.first and told == end else told


def _behind_issue(passage: Passage, end: int) -> int:
    """For "According to a report published on Monday, …" give the comma, where only how and when it came out stands before that."""
    rest = passage.sentence.letters[end - passage.sentence.first :]
    between = rest[: rest.find(",")] if "," in rest else ""
    return end + len(between) if _ISSUE.fullmatch(between) is not None else end


_ISSUE = re.compile("E?(?:R*I[DAMNPK]*[NPM])*")


def _named_behind(passage: Passage, noun: Phrase) -> Phrase | None:
    """For "the war monitor the Syrian Observatory" give the name, which stands behind what it is without a comma."""
    name = passage.phrases.next(noun, "") if passage.lower[noun.head] in institutions() else None
    is_name = name is not None and name.kind == "noun" and passage.lower[name.first] == "the" and passage.actor(noun) is None
    return name if name is not None and is_name and (passage.actor(name) or "").startswith("org:") else None


def _end_of_described(passage: Passage, end: int) -> int:
    """For "according to Zas, the head of the bloc, …" give the second comma: who somebody is belongs to the source."""
    described = passage.phrases.at(end + 1) if end + 1 < passage.sentence.after and passage.lower[end] == "," else None
    if described is None or described.kind != "noun" or not (passage.lower[described.first] in ("a", "an", "the") or described.head == described.first):
        return end
    closing = passage.phrases.with_prepositions(described, SOURCE_PREPOSITIONS)
    is_office = passage.lower[described.head] in lexicon().titles and closing < passage.sentence.after
    following = passage.phrases.at(closing + 1) if is_office and closing + 1 < passage.sentence.after else None
    closes = is_office and (passage.lower[closing] == "." or (passage.lower[closing] == "," and following is not None and following.kind not in "CWV"))
    return closing if closes else end


def _behind_bearer(passage: Passage, noun: Phrase, end: int) -> int:
    """For "According to the head of the staff, General Zas, the plan …" give the second comma: who holds an office belongs to the source."""
    if passage.lower[noun.head] not in lexicon().titles or end + 1 >= passage.sentence.after or passage.lower[end] != ",":
        return end
    named = passage.phrases.at(end + 1)
    is_named = named.kind == "noun" and named.first == end + 1 and named.after - named.first > 1 and passage.is_name(named)
    if not is_named or not is_person(passage.actor(named) or "") or named.after + 1 >= passage.sentence.after or passage.lower[named.after] != ",":
        return end
    following = passage.phrases.at(named.after + 1)
    behind = passage.phrases.next(following, "")
    is_row = behind is not None and following.kind == "noun" and behind.kind in ",C" and passage.is_name(following)
    is_next_subject = following.kind == "W" and behind_telling_of(passage, passage.sentence.first, named.after) == named.after
    is_predicate = following.kind == "C" or (following.kind == "verb" and following.form == "finite")
    return end if is_row or is_next_subject or is_predicate else named.after


def _end_of_institution(passage: Passage, end: int) -> int:
    """For "according to ACLED, a conflict monitor, …" give the second comma: what an organisation is belongs to the source."""
    described = passage.phrases.at(end + 1) if end + 1 < passage.sentence.after and passage.lower[end] == "," else None
    if described is None or described.kind != "noun" or passage.lower[described.first] not in ("a", "an"):
        return end
    closing = passage.phrases.with_prepositions(described, SOURCE_PREPOSITIONS)
    is_institution = passage.lower[described.head] in institutions() or passage.lower[described.head] in _INSTITUTIONS
    if not is_institution or closing >= passage.sentence.after or passage.lower[closing] not in (",", "."):
        return end
    following = passage.phrases.at(min(closing + 1, passage.sentence.after - 1))
    return closing if following.kind not in ("C", "W", "verb") else end


_INSTITUTIONS = frozenset("charity monitor newspaper nonprofit observatory organisation organization outlet site tracker watchdog website".split())
"""What organisations and media are called that are no institutions."""


def _opens_phrase(passage: Passage, first: int) -> bool:
    """Whether a sentence begins, or a comma stands before: "…, per the ministry", and not "six rounds per man"."""
    return first == passage.sentence.first or passage.lower[first - 1] == ","


def _is_standard(passage: Passage, noun: Phrase) -> bool:
    """Whether a noun phrase is no voice but what something goes by: "according to plan", "according to the scenario of the drills"."""
    if passage.lower[noun.head] in _SCRIPTS:
        return True
    if passage.lower[noun.head] in _PLANS and not _OF_TRAINING.isdisjoint(passage.lower[noun.first : passage.phrases.with_prepositions(noun)]):
        return True
    tags = lexicon().tags.get(passage.lower[noun.head], 0)
    is_bare = noun.after - noun.first == 1 and tags & NOUN and not tags & PLURAL
    return bool(is_bare) and not passage.is_people(noun) and passage.lower[noun.head] not in EVIDENCE and passage.actor(noun) is None


_SCRIPTS = frozenset("legend plot scenario schedule script storyline timetable".split())
"""What an exercise or a day goes by, which tells nothing that has happened."""
_PLANS = frozenset(("plan", "plans", "programme", "program"))
_OF_TRAINING = frozenset("drill drills exercise exercises manoeuvres maneuvers preparation training".split())


def _whose_words(passage: Passage, key: int, cue: Cue) -> Voiced | None:
    """Read "in Zas’s words", "by his own account" around its rarest word."""
    lower, at = passage.tokens.lower, cue.words.index("X")
    before, behind = cue.words[:at], cue.words[at + 2 :]
    mark = key - behind.index(lower[key]) - 1
    end = mark + 1 + len(behind)
    if tuple(lower[mark + 1 : end]) != behind or end > passage.sentence.after or not (lower[mark] == "'s" or lower[mark] in POSSESSIVES):
        return None
    is_pronoun = lower[mark] in POSSESSIVES
    for start in [mark] if is_pronoun else range(mark - 1, max(passage.sentence.first, mark - _LONGEST_SOURCE), -1):
        first = start - len(before)
        if first >= passage.sentence.first and tuple(lower[first:start]) == before:
            span = (start, mark + is_pronoun)
            return first, bearer(passage, span), span, (first, end), end
    return None


# ---- quoted as saying


def _quoted_as(passage: Passage) -> Found:
    """Read "Interfax quoted Khrenin as saying that C", "Khrenin was quoted as saying by Interfax that C"."""
    for verb in passage.phrases.verbs():
        if verb.lemma not in ("quote", "cite"):
            continue
        found = quoted_as_saying(passage, verb)
        if found is None:
            continue
        quoted, saying = found
        start = _content_start(passage, saying)
        content = before_quoting(passage, verb) if start is None else (start, content_end(passage, saying, start))
        if content is None or content[0] >= passage.sentence.after:
            continue  # "was quoted as saying :"
        voice = quoted_voice(passage, verb, quoted, saying)
        made = statement(passage, verb, [content], voice, None, verb.head)
        if made is not None:
            yield made


def _content_start(passage: Passage, saying: Phrase) -> int | None:
    following = passage.phrases.next(saying, "R")
    while following is not None and following.kind == "I" and passage.phrases.word(following) in ("by", "on", "in"):
        noun = passage.phrases.next(following)
        following = passage.phrases.next(noun, "R,") if noun is not None else None
    if following is not None and saying.lemma == "tell" and following.kind == "noun":
        following = passage.phrases.next(following, "R")
    if following is None or following.kind in ".;":
        return None
    return following.first + 1 if following.kind in ",:" else following.first


# ---- headlines


_LONGEST_HEADLINE = 30  # tokens
_LONGEST_SMALL_WORD = 4  # letters of "with" and "from", which titles write without a capital


def _headline(passage: Passage) -> Found:
    """Read "Tokayev: Plotters wanted the airport" and "No timetable for Georgia – Stoltenberg" where they are a line of their own."""
    first, after = passage.reading.paragraph_at(passage.sentence.first)
    words, is_title = passage.tokens.words, first in passage.reading.headlines
    start = behind_dateline(passage.tokens, first, after)
    first = _behind_day(passage, behind_time(passage.tokens, start, after))
    if passage.sentence.first not in (start, first) or after - first > _LONGEST_HEADLINE or any(passage.reading.turns_from(first, first + 1)):
        return
    if not is_title and (passage.sentence.after != after or words[after - 1] in ('!?…”"’' if first > start or _is_full_name(passage, first) else '.!?…”"’')):
        return
    found = _before_colon(passage, first, after) or _behind_mark(passage, first, after) or (_quoted_in_title(passage, after) if is_title else None)
    if found is None:
        return
    noun, cue, content = found
    if _is_topic(passage, noun, cue, content):
        yield Passed(kind="statement", sentence=passage.sentence, trigger=cue, reason="generic")
        return
    voice = source(passage, noun, noun.after, cue)
    voice = attrs.evolve(voice, entity=voice.entity or titled_elsewhere(passage, noun))
    if not _can_speak(passage, noun, cue, voice) or not _asserts(passage, content):
        yield Passed(kind="statement", sentence=passage.sentence, trigger=cue, reason="unresolved")
        return
    made = statement(passage, None, [content], voice, None, cue[0])
    if isinstance(made, Candidate):
        yield made


Headed: TypeAlias = tuple[Phrase, tuple[int, int], tuple[int, int]]
"""The noun phrase of the source, the tokens of the mark that is the cue, and those of the content."""


def _behind_day(passage: Passage, first: int) -> int:
    """Give the token behind the day that begins a line of a chronology, as in "Jan 7: Interior Ministry: 26 dead"; the first one where none does."""
    day = next((one for one in passage.sentence.dates if one.first == first), None)
    is_label = day is not None and day.after + 1 < passage.sentence.after and passage.lower[day.after] == ":"
    return day.after + 1 if day is not None and is_label and ":" in passage.tokens.words[day.after + 1 : passage.sentence.after] else first


def _is_full_name(passage: Passage, first: int) -> bool:
    """Whether a line begins with the full name of a person and a colon, and goes on with a clause: "Stanislav Zas: The peacekeepers have left."."""
    noun = passage.phrases.at(first)
    if passage.lower[noun.after] != ":" or noun.after - noun.first < 2 or not is_person(passage.actor(noun)):
        return False
    verb = next((one for one in passage.phrases.verbs() if one.first > noun.after), None)
    subject = passage.phrases.subject(verb) if verb is not None and verb.form == "finite" else None
    return subject is not None and subject.first > noun.after and passage.phrases.next(subject, "R") is verb


def _can_speak(passage: Passage, noun: Phrase, cue: tuple[int, int], voice: Source) -> bool:
    """Whether a headline can have its words from somebody: an entity, people, what shows something, "Interior Ministry"."""
    head = passage.lower[noun.head]
    if voice.entity is not None or head in EVIDENCE or passage.is_people(noun) or head in institutions():
        return True
    return noun.first > cue[0] and is_voice(passage, noun)


def _asserts(passage: Passage, content: tuple[int, int]) -> bool:
    """Whether words tell something: by a verb, or a count of dead or wounded, as in "12 dead in Batken"."""
    if any(content[0] <= one.first < content[1] for one in passage.phrases.verbs()):
        return True
    words = passage.lower[content[0] : content[1]]
    if any(word == "no" and behind in _UNHARMED for word, behind in pairwise(words)):
        return True  # "Shelling on border, no casualties"
    counted = any(content[0] <= count.first < content[1] for count in passage.sentence.counts)
    return counted and not HARMED.isdisjoint(words)


_UNHARMED = frozenset("casualties deaths fatalities injuries losses victims".split())


def _before_colon(passage: Passage, first: int, after: int) -> Headed | None:
    noun = passage.phrases.at(first)
    if noun.kind != "noun" or noun.first != first or noun.after >= after - 2 or passage.lower[noun.after] != ":" or is_genre(passage, noun):
        return None
    return noun, (noun.after, noun.after + 1), (noun.after + 1, after)


def _is_topic(passage: Passage, noun: Phrase, cue: tuple[int, int], content: tuple[int, int]) -> bool:
    """Whether a country before a colon is what a headline is about, and no voice: "Haiti: Security Force Must Answer for Abuses"."""
    words = passage.tokens.words[content[0] : content[1]]
    entity = passage.actor(noun) if noun.first < cue[0] else None
    is_country = entity is not None and entity.startswith("state:")
    if passage.lower[content[0]] in _EXPLAINING and QUOTATION_MARKS.isdisjoint(words):
        return True  # "The long march: why the bloc cannot leave Congo"
    if is_country and _is_place_label(passage, noun, entity, content):
        return True
    in_capitals = all(not word[0].islower() or len(word) <= _LONGEST_SMALL_WORD for word in words)
    printed = passage.text(noun.first, noun.after).casefold()
    by_its_name = is_country and isinstance(known := passage.names.known(entity or ""), State) and printed == known.name.casefold()
    speaks = not _FIRST_PERSON.isdisjoint(passage.tokens.lower[content[0] : content[1]])
    return is_country and (in_capitals or (by_its_name and not speaks)) and QUOTATION_MARKS.isdisjoint(words)


_EXPLAINING = frozenset(("how", "why"))
"""Words with which a headline says what is told below it."""


def _is_place_label(passage: Passage, noun: Phrase, entity: str | None, content: tuple[int, int]) -> bool:
    """Whether a town before a colon is where something happened: "Khartoum: Two dead as truce crumbles", and not "Baku: Armenia must withdraw"."""
    mention = passage.names.at(noun.head)
    if mention is None or mention.kind != "place" or state_by_metonym(mention) is not None:
        return False
    words = passage.lower[content[0] : content[1]]
    if not (_FIRST_PERSON | _OF_OPINION).isdisjoint(words) or not QUOTATION_MARKS.isdisjoint(words):
        return False
    opening = passage.names.at(content[0])
    is_other = opening is not None and opening.kind == "state" and not opening.adjective and opening.entity not in (None, entity)
    return not is_other


_OF_OPINION = frozenset("cannot can't could may might must need needs no not never ready shall should will won't would yes".split())
"""Words of a headline by which a capital says what is to be, and does not merely stand where something was."""
_FIRST_PERSON = frozenset(("we", "us", "our", "i", "my"))


def is_genre(passage: Passage, noun: Phrase) -> bool:
    """Whether a noun phrase is a label of the paper and no voice: "Explainer", "Analysis"."""
    return noun.after - noun.first == 1 and passage.lower[noun.head] in by_form("talk", frozenset(("genre",)))


def _quoted_in_title(passage: Passage, after: int) -> Headed | None:
    """Read "Petrov Leaves Port: ‘We Were Betrayed’": the subject of what stands before a colon speaks the quotation behind it."""
    colon = next((position for position in range(passage.sentence.first + 1, passage.sentence.after - 2) if passage.lower[position] == ":"), None)
    verb = next((one for one in passage.phrases.verbs() if one.form == "finite"), None)
    subject = passage.phrases.subject(verb) if verb is not None and colon is not None and verb.after < colon else None
    if colon is None or subject is None or passage.tokens.words[colon + 1] not in QUOTATION_MARKS:
        return None
    return subject, (colon, colon + 1), (colon + 1, after)


def _behind_mark(passage: Passage, first: int, after: int) -> Headed | None:
    """Read "Troops left - Kremlin" and "Two killed: Kyrgyz health ministry": who speaks behind a dash, or who cannot but speak behind a colon."""
    noun = passage.phrases.at(after - 1)
    if noun.kind == "noun" and noun.first > first + 2 and passage.lower[noun.first - 1] == ":" and passage.lower[first:after].count(":") == 1:
        return (noun, (noun.first - 1, noun.first), (first, noun.first - 1)) if _is_authority(passage, noun, first) else None
    dash = noun.first - 1
    if noun.kind != "noun" or dash <= first + 1 or passage.tokens.words[dash] not in DASHES:
        return None
    spaced = passage.tokens.starts[dash] > passage.tokens.ends[dash - 1] and passage.tokens.starts[noun.first] > passage.tokens.ends[dash]
    return (noun, (dash, dash + 1), (first, dash)) if spaced else None


def _is_authority(passage: Passage, noun: Phrase, first: int) -> bool:
    """Whether who stands behind a colon is a person, institution or seat of one that tells what stands before it: no town, list or answer."""
    head, mention = passage.lower[noun.head], passage.names.at(noun.head)
    if passage.lower[first] in _ASKING or (mention is not None and mention.adjective):
        return False
    if head in institutions() or head in _TELLERS:
        return True
    entity = passage.actor(noun)
    is_seat = entity is not None and mention is not None and mention.kind == "place" and state_by_metonym(mention) == entity
    before = passage.lower[noun.first - 2]
    person = lexicon().person_nouns.get(before)
    is_one = person is not None and person.singular == before != person.plural
    is_named = before in lexicon().titles or before in institutions() or is_one  # "The bloc has a new chief: Zas"
    return is_seat or (not is_named and entity is not None and entity.startswith(("person:", "org:", "body:")) and passage.tokens.words[noun.head][0].isupper())


_ASKING = frozenset("how what when where which who whose why".split())
_TELLERS = frozenset(
    "ambassador analyst analysts authorities chief envoy expert experts governor lawyer mayor media minister monitors ngo official officials police"
    " president prosecutor prosecutors report reports source sources spokesman spokesperson spokeswoman state-media witness witnesses".split()
)
"""Those whom a headline names behind a colon as who told it."""


RULES: tuple[Rule, ...] = (
    Rule(
        name="talk/according-to",
        kind="statement",
        reads="according to, in the words of, in the view of and a source, or in somebody's words, before, inside or after a clause",
        why="the phrase names the authority for the clause (Quirk et al. 1985, 9.57)",
        triggers=_key_words,
        find=_by_phrase,
        fires=(
            Fires(
                text="According to Zas, the soldiers have arrived.", fields={"attribution.source": "person:stanislav-zas", "text": "the soldiers have arrived"}
            ),
            Fires(
                text="The soldiers have arrived, according to Zas.", fields={"attribution.source": "person:stanislav-zas", "text": "The soldiers have arrived"}
            ),
            Fires(text="According to the ministry, two bridges were destroyed.", fields={"attribution.source_text": "the ministry", "mode": "indirect"}),
        ),
        near=("The troops acted according to plan.", "Everything went accordingly.", "According to."),
    ),
    Rule(
        name="talk/quoted-as-saying",
        kind="statement",
        reads="somebody who is quoted or cited as saying something",
        why="who is quoted said it; who quotes relays it",
        triggers=lambda: frozenset(("quoted", "quotes", "quote", "quoting", "cited", "cites", "cite", "citing")),
        find=_quoted_as,
        fires=(
            Fires(
                text="TASS quoted Zas as saying that the convoy was late.", fields={"attribution.source": "person:stanislav-zas", "text": "the convoy was late"}
            ),
            Fires(text="Zas was quoted as saying that the convoy was late.", fields={"attribution.source": "person:stanislav-zas"}),
            Fires(text="Zas was cited by TASS as saying the road was open.", fields={"text": "the road was open"}),
        ),
        near=("TASS quoted Zas.", "The price was quoted in roubles.", "He cited the law."),
    ),
    Rule(
        name="talk/headline",
        kind="statement",
        reads="a line of its own that begins with a name and a colon, or ends with a dash and a name",
        why="headlines give the voice before a colon or behind a dash",
        triggers=lambda: frozenset((":", "–", "—", "-")),
        find=_headline,
        fires=(
            Fires(text="Tokayev: Plotters wanted to seize the airport", fields={"attribution.source": "person:kassym-jomart-tokayev"}),
            Fires(text="Alliance has no timetable for Georgia – Stoltenberg", fields={"attribution.source": "person:jens-stoltenberg"}),
            Fires(text="CSTO: Peacekeepers have left Almaty", fields={"attribution.source": "org:csto", "text": "Peacekeepers have left Almaty"}),
        ),
        near=("Background: the war of 2020", "The agenda – gas and grain", "Minsk – Moscow: a love story"),
    ),
)
