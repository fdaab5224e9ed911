"""Statements: who said what. Each rule reads one form in which English gives a content to a voice."""

from collections.abc import Iterator
from functools import cache
from typing import TypeAlias

import attrs

from csto_events.language import lexicon as lex
from csto_events.language.lexicon import Cue, lexicon
from csto_events.language.phrases import Phrase
from csto_events.language.segment import Quotation
from csto_events.parsing.attribution import (
    SOURCE_PREPOSITIONS,
    content_end,
    cue_of,
    mode_of,
    source,
    source_after,
    source_before,
    speaker,
)
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Source
from csto_events.parsing.passage import Passage

SHORTEST_QUOTATION = 2
"""Tokens. A single word in quotation marks is a scare quote."""


@cache
def cue_forms() -> frozenset[str]:
    """Every form of every verb that is a cue or begins one."""
    table = lexicon()
    lemmas = {*table.verb_cues, *table.verb_phrases}
    return frozenset(form for form, word in table.words.items() if word.verb in lemmas)


@cache
def _phrase_openers() -> frozenset[str]:
    return frozenset(("according",))


@cache
def _marks() -> frozenset[str]:
    return frozenset("“”„«»‹›‘’\"'")


def _statement(passage: Passage, verb: Phrase | None, spans: list[tuple[int, int]], voice: Source, cue: Cue | None, trigger: int) -> Candidate | Passed | None:
    """Put a statement together out of its pieces; None where nothing is left of them."""
    pieces = [piece for piece in (trimmed_everywhere(passage, *span) for span in spans) if piece[0] < piece[1]]
    if not pieces:
        return None
    status = cue.status if cue is not None and cue.status != "reported" else "reported"
    fields = {"text": text_of(passage, pieces), "mode": mode_of(passage, pieces)}
    return Candidate(
        kind="statement", sentence=passage.sentence, spans=tuple(pieces), trigger=trigger, fields=fields, verb=verb, status=status, source=voice, where=()
    )


def trimmed_everywhere(passage: Passage, first: int, after: int) -> tuple[int, int]:
    """Cut what only opens or closes from a piece, and the quotation marks around it where it is one quotation."""
    tokens = passage.tokens.words
    while True:
        start, end = first, after
        while first < after and tokens[first] in ",.;:-–—":
            first += 1
        while after > first and tokens[after - 1] in ",.;:-–—":
            after -= 1
        if after - first > 1 and tokens[first] in _marks() and tokens[after - 1] in _marks() and not _marks() & set(tokens[first + 1 : after - 1]):
            first, after = first + 1, after - 1
        if after - first > 0 and tokens[first] in _marks() and not _marks() & set(tokens[first + 1 : after]):
            first += 1
        elif after > first and tokens[after - 1] in _marks() and not _marks() & set(tokens[first : after - 1]):
            after -= 1
        if (start, end) == (first, after):
            return first, after


def text_of(passage: Passage, pieces: list[tuple[int, int]]) -> str:
    """Give the text of a content: its pieces joined by a space, without a leading "that"."""
    first, after = pieces[0]
    if (
        passage.lower(first) == "that" and after - first > 1 and passage.phrases.at(first).kind == "S"
        if passage.sentence.first <= first < passage.sentence.after
        else False
    ):
        first, after = trimmed_everywhere(passage, first + 1, after)
    return " ".join(passage.text(*piece) for piece in [(first, after), *pieces[1:]])


# ---- content after the cue


def _after_cue(passage: Passage) -> Found:
    for verb in list(passage.phrases.verbs()):
        found = cue_of(passage, verb)
        if found is None or _is_quoted_cue_of_other_voice(passage, verb):
            continue
        cue, cue_after = found
        content = _content_after(passage, verb, cue, cue_after)
        if content is None:
            continue
        before = source_before(passage, verb)
        if before is None and not verb.passive and verb.form == "finite" and not _is_impersonal(passage, verb):
            continue
        if before is None and verb.form in ("infinitive", "participle"):
            continue
        if cue.stance == "perception" and not _perceives(passage, before[0] if before is not None else None, verb):
            continue
        yield from _spoken(passage, verb, cue, cue_after, content, before)


def _spoken(
    passage: Passage, verb: Phrase, cue: Cue, cue_after: int, content: tuple[int, int], before: tuple[Phrase, int] | None
) -> Iterator[Candidate | Passed]:
    phrase, end = before if before is not None else (None, 0)
    if verb.passive and cue.part == "verb" and verb.lemma in ("tell", "inform", "ask", "advise", "assure"):
        phrase = None
    if verb.negated and cue.status == "reported":
        yield Passed(kind="statement", sentence=passage.sentence, trigger=(verb.first, verb.after), reason="generic")
        return
    voice = source(passage, phrase, end, (verb.first, cue_after))
    made = _statement(passage, verb, [content], voice, cue, verb.head)
    if made is not None:
        yield made


_EVIDENCE = frozenset(
    ("study", "poll", "polls", "survey", "report", "reports", "data", "figures", "investigation", "research", "analysis", "footage", "video", "images", "documents", "records", "results", "statistics", "inquiry", "review", "census")
)  # fmt: skip
_SHOWING = frozenset(("show", "prove", "demonstrate", "illustrate", "denote", "evidence", "establish", "expose", "uncover"))


def _perceives(passage: Passage, subject: Phrase | None, verb: Phrase) -> bool:
    """Whether a verb of perceiving or showing gives a content to a voice: people perceive, studies show; deeds that show are no statement."""
    if subject is None:
        return False
    if passage.lower(subject.head) in _EVIDENCE:
        return True
    return verb.lemma not in _SHOWING and (
        passage.lower(subject.head) in lexicon().pronouns or passage.is_people(subject) or passage.actor(subject) is not None
    )


def _is_impersonal(passage: Passage, verb: Phrase) -> bool:
    subject = passage.phrases.subject(verb)
    return subject is not None and passage.lower(subject.first) == "it" and verb.passive


def _is_quoted_cue_of_other_voice(passage: Passage, verb: Phrase) -> bool:
    return verb.form == "infinitive" and cue_is_weak(verb)


def cue_is_weak(verb: Phrase) -> bool:
    """Whether an infinitive cue speaks of no speech that took place: "refused to say", "to believe"."""
    return verb.lemma not in ("say", "announce", "declare", "explain", "add", "warn", "note", "stress", "clarify", "confirm", "deny")


def _content_after(passage: Passage, verb: Phrase, cue: Cue, cue_after: int) -> tuple[int, int] | None:
    """Find the content after a cue, in whichever of the cue's frames it stands."""
    that = _that_clause(passage, cue_after, cue)
    if that is not None:
        return that, content_end(passage, verb, that)
    if cue_after >= passage.sentence.after:
        return None
    following = _first_of_content(passage, cue_after)
    if following is None:
        return None
    if following.kind == "verb":
        return _verbal_content(passage, verb, cue, following)
    if following.kind in "WS" and "question" in cue.frames:
        return following.first, content_end(passage, verb, following.first)
    if following.kind == "noun":
        return _nominal_content(passage, verb, cue, following)
    if following.kind == "I" and passage.lower(following.first) in cue.prepositions:
        return _prepositional_content(passage, verb, cue, following)
    return None


def _first_of_content(passage: Passage, start: int) -> Phrase | None:
    phrase = passage.phrases.at(start)
    if phrase.first < start:
        following = passage.phrases.next(phrase, "R")
        return following
    return passage.phrases.next(phrase, "R") if phrase.kind == "R" else phrase


def _that_clause(passage: Passage, start: int, cue: Cue) -> int | None:
    """The token of "that" after a cue; before it may stand an addressee, a time, a place or something in commas."""
    if "that" not in cue.frames:
        return None
    base, seen_verb = passage.sentence.first, 0
    for position in range(start, min(start + 18, passage.sentence.after)):
        letter = passage.sentence.letters[position - base]
        if letter == "S" and passage.lower(position) == "that":
            return position
        if letter in "VBEXZG":
            seen_verb += 1
        if letter in "SW;:.Q" or seen_verb:
            return None
    return None


def _verbal_content(passage: Passage, verb: Phrase, cue: Cue, following: Phrase) -> tuple[int, int] | None:
    if following.form == "infinitive" and "infinitive" in cue.frames and passage.lower(following.first) == "to":
        return following.first, content_end(passage, verb, following.first)
    if following.form == "gerund" and "gerund" in cue.frames and ("" in cue.prepositions or not cue.prepositions):
        return following.first, content_end(passage, verb, following.first)
    return None


def _nominal_content(passage: Passage, verb: Phrase, cue: Cue, noun: Phrase) -> tuple[int, int] | None:
    """A bare clause, a small clause, or a noun that is what was said."""
    predicate = _predicate_of(passage, noun)
    if predicate is not None and predicate.form == "finite" and cue.frames & {"bare", "that"}:
        return noun.first, content_end(passage, verb, noun.first)
    if "infinitive" in cue.frames and predicate is not None and predicate.form == "infinitive" and passage.lower(predicate.first) == "to":
        return noun.first, content_end(passage, verb, noun.first)
    if "small_clause" in cue.frames and _small_clause(passage, noun):
        return noun.first, content_end(passage, verb, noun.first)
    if "noun" in cue.frames and cue.stance == "speech" and "" in cue.prepositions:
        return noun.first, _end_of_noun_content(passage, verb, noun)
    return None


def _end_of_noun_content(passage: Passage, verb: Phrase, noun: Phrase) -> int:
    end = content_end(passage, verb, noun.first)
    letters, base = passage.sentence.letters, passage.sentence.first
    for position in range(noun.after, end):
        letter = letters[position - base]
        if letter == ";" or (letter == "," and not _continues_list(passage, position, end)):
            return position
    return end


def _continues_list(passage: Passage, comma: int, end: int) -> bool:
    return (
        comma + 1 < end
        and passage.sentence.letters[comma + 1 - passage.sentence.first] in "NADPM"
        and "C" in passage.sentence.letters[comma - passage.sentence.first : end - passage.sentence.first]
    )


def _prepositional_content(passage: Passage, verb: Phrase, cue: Cue, preposition: Phrase) -> tuple[int, int] | None:
    if cue.stance != "speech" or not cue.frames & {"noun", "gerund"}:
        return None
    following = passage.phrases.next(preposition, "RQ")
    if following is None or not (following.kind == "noun" or (following.kind == "verb" and following.form == "gerund")):
        return None
    return preposition.first, _end_of_noun_content(passage, verb, following)


def _predicate_of(passage: Passage, noun: Phrase) -> Phrase | None:
    """The verb whose subject a noun phrase is, looking over prepositional phrases and lists."""
    position, steps = noun.position + 1, 0
    while position < len(passage.phrases) and steps < 14:
        phrase = passage.phrases[position]
        if phrase.kind == "verb":
            return phrase
        if phrase.kind in "S;:.":
            return None
        if phrase.kind == "W":
            return None
        position, steps = position + 1, steps + 1
    return None


def _small_clause(passage: Passage, noun: Phrase) -> bool:
    """Whether an object is followed by what it is called: "the situation alarming", "the events as an act of aggression"."""
    base = passage.sentence.first
    for position in range(noun.after, min(noun.after + 14, passage.sentence.after)):
        letter = passage.sentence.letters[position - base]
        if passage.lower(position) == "as" or letter in "A":
            return True
        if letter == "G" and position == noun.after:
            return True
        if letter in "VBXZ;:.":
            return False
    last = passage.tokens.lower[noun.head]
    known = lexicon().words.get(last)
    return known is not None and bool(known.tags & lex.ADJECTIVE) and noun.after - noun.first > 1


# ---- content before the cue


def _before_cue(passage: Passage) -> Found:
    """Read "C, he said" and "C, said Zas", where the cue has no content after it."""
    letters, base = passage.sentence.letters, passage.sentence.first
    for verb in passage.phrases.verbs():
        found = cue_of(passage, verb)
        if found is None or verb.form != "finite" or not found[0].frames & {"bare", "that", "quotation"}:
            continue
        cue, cue_after = found
        if _content_after(passage, verb, cue, cue_after) is not None:
            continue
        placed = _placed_after_content(passage, verb, cue_after)
        if placed is None:
            continue
        comma, phrase, end, cue_span = placed
        first = _start_of_content(passage, comma)
        if letters[comma - base] != "," or "Q" in letters[max(0, comma - 1 - base) : comma + 1 - base] or comma - first < 3:
            continue
        if not any(one.kind == "verb" for one in _phrases_between(passage, first, comma)):
            continue
        made = _statement(passage, verb, [(first, comma)], source(passage, phrase, end, cue_span), cue, verb.head)
        if made is not None:
            yield made


def _phrases_between(passage: Passage, first: int, after: int) -> Iterator[Phrase]:
    return (phrase for phrase in passage.phrases if first <= phrase.first < after)


def _placed_after_content(passage: Passage, verb: Phrase, cue_after: int) -> tuple[int, Phrase, int, tuple[int, int]] | None:
    """For a cue behind its content give the comma before it, the source, its end, and the cue."""
    before = source_before(passage, verb)
    if before is not None:
        phrase, end = before
        comma = phrase.first - 1
        if comma >= passage.sentence.first and passage.lower(comma) == ",":
            return comma, phrase, end, (verb.first, cue_after)
    after = source_after(passage, verb, cue_after)
    comma = verb.first - 1
    if after is not None and comma >= passage.sentence.first and passage.lower(comma) == ",":
        return comma, after[0], after[1], (verb.first, cue_after)
    return None


def _start_of_content(passage: Passage, comma: int) -> int:
    letters, base = passage.sentence.letters, passage.sentence.first
    for position in range(comma - 1, base - 1, -1):
        if letters[position - base] in ";":
            return position + 1
    return base


# ---- according to


def _according(passage: Passage) -> Found:
    for position in passage.positions(_phrase_openers()):
        if position + 2 >= passage.sentence.after or passage.lower(position + 1) != "to":
            continue
        noun = passage.phrases.at(position + 2)
        if noun.kind != "noun":
            continue
        end = passage.phrases.with_prepositions(noun, SOURCE_PREPOSITIONS)
        end = _end_of_apposition(passage, noun, end)
        voice = source(passage, noun, end, (position, position + 2))
        made = _statement(passage, None, _around(passage, position, end), voice, None, position)
        if made is not None:
            yield made


def _end_of_apposition(passage: Passage, noun: Phrase, end: int) -> int:
    return end


def _around(passage: Passage, first: int, after: int) -> list[tuple[int, int]]:
    """The content around a phrase such as "according to Zas": after it, before it, or on both sides."""
    sentence = passage.sentence
    last = sentence.after
    while last > after and passage.tokens.words[last - 1] in ".!?":
        last -= 1
    has_before = first - sentence.first > 2
    has_after = last - after > 2 and passage.lower(after) == ","
    if not has_before:
        return [(after, last)]
    start = _start_of_content(passage, first)
    return [(start, first), (after, last)] if has_after and _is_interrupted(passage, first, after) else [(start, first)]


def _is_interrupted(passage: Passage, first: int, after: int) -> bool:
    """Whether a phrase in commas stands inside one clause: before it the clause has no verb yet."""
    return passage.lower(first - 1) == "," and not any(phrase.kind == "verb" for phrase in _phrases_between(passage, passage.sentence.first, first))


# ---- as X put it


def _as_put(passage: Passage) -> Found:
    """Read "As Putin stated, C" and "C, as Putin put it"."""
    for verb in passage.phrases.verbs():
        found = cue_of(passage, verb)
        subject = passage.phrases.subject(verb) if found is not None and verb.form == "finite" else None
        if found is None or subject is None:
            continue
        before = passage.phrases.previous(subject, "")
        if before is None or passage.lower(before.first) != "as" or before.after - before.first != 1:
            continue
        after = found[1]
        if after >= passage.sentence.after or passage.lower(after) not in (",", ".", "“", '"', ":", "it"):
            continue
        after += passage.lower(after) == "it"
        voice = source(passage, subject, verb.first, (verb.first, found[1]))
        made = _statement(passage, verb, _around(passage, before.first, after), voice, found[0], verb.head)
        if made is not None:
            yield made


# ---- quotations


def _quoted(passage: Passage) -> Found:
    """Read quotations with their cue before, after or between them, in the sentence where each begins."""
    quotations = [one for one in passage.reading.quotations if passage.sentence.first <= one.first < passage.sentence.after]
    done: set[int] = set()
    for quotation in quotations:
        if quotation.first in done or quotation.after - quotation.first < SHORTEST_QUOTATION:
            continue
        cue = _cue_after_quotation(passage, quotation) or _cue_before_quotation(passage, quotation)
        if cue is None:
            continue
        verb, voice, entry = cue
        pieces = [(_start_of_quoted_clause(passage, quotation, voice), quotation.after)]
        for further in _further_pieces(passage, quotation, max(position for span in (voice.cue, voice.span) if span is not None for position in span)):
            pieces.append((further.first, further.after))
            done.add(further.first)
        made = _statement(passage, verb, pieces, voice, entry, verb.head)
        if made is not None:
            yield made


def _start_of_quoted_clause(passage: Passage, quotation: Quotation, voice: Source) -> int:
    """For "Victims “need their day in court,” he said" give the first word of the clause that ends in the quotation."""
    mark = quotation.first - 1
    if mark <= passage.sentence.first or voice.cue is None or voice.cue[0] < mark or not passage.tokens.words[mark - 1][0].isalnum():
        return quotation.first
    first = passage.sentence.first
    if any(cue_of(passage, verb) is not None for verb in passage.phrases.verbs() if verb.after <= mark):
        return quotation.first
    return first if all(word not in _marks() for word in passage.tokens.words[first:mark]) else quotation.first


QuotationCue: TypeAlias = tuple[Phrase, Source, Cue]


def _cue_after_quotation(passage: Passage, quotation: Quotation) -> QuotationCue | None:
    """Find "he said" or "said Zas" right after a quotation, in the sentence where the quotation ends or in the next one."""
    start = quotation.after + 1
    if not quotation.closed or start >= len(passage.tokens):
        return None
    sentence = passage.reading.sentence_at(start)
    place = Passage(sentence, passage.names)
    while start < sentence.after and passage.tokens.words[start] in ",-–—":
        start += 1
    if start >= sentence.after:
        return None
    first = place.phrases.at(start)
    if first.first < start:
        return None
    if first.kind == "verb":
        return _inverted(place, first)
    return _straight(place, first)


def _inverted(place: Passage, verb: Phrase) -> QuotationCue | None:
    found = cue_of(place, verb)
    if found is None:
        return None
    after = source_after(place, verb, found[1])
    return (verb, source(place, after[0], after[1], (verb.first, found[1])), found[0]) if after is not None else None


def _straight(place: Passage, first: Phrase) -> QuotationCue | None:
    if first.kind != "noun" and place.lower(first.first) not in ("as",):
        return None
    verb = _predicate_of(place, first)
    if verb is None or verb.form != "finite":
        return None
    found = cue_of(place, verb)
    if found is None:
        return None
    before = source_before(place, verb)
    if before is None or before[0].first < first.first:
        return None
    return verb, source(place, before[0], before[1], (verb.first, found[1])), found[0]


def _cue_before_quotation(passage: Passage, quotation: Quotation) -> QuotationCue | None:
    """Find "he said:" or "he told reporters," right before a quotation."""
    mark = quotation.first - 1
    if mark <= passage.sentence.first:
        return None
    for verb in reversed([one for one in passage.phrases.verbs() if one.after <= mark]):
        found = cue_of(passage, verb)
        if found is not None and "quotation" in found[0].frames | ({"quotation"} if found[0].frames & {"that", "bare"} else frozenset()):
            if not _only_addressee_between(passage, found[1], mark):
                return None
            before = source_before(passage, verb)
            if before is not None:
                return verb, source(passage, before[0], before[1], (verb.first, found[1])), found[0]
            after = source_after(passage, verb, found[1])
            return (verb, source(passage, after[0], after[1], (verb.first, found[1])), found[0]) if after is not None else None
        if verb.form == "finite":
            return None
    return None


def _only_addressee_between(passage: Passage, first: int, after: int) -> bool:
    letters = passage.sentence.letters[first - passage.sentence.first : after - passage.sentence.first]
    return len(letters) <= 14 and not set(letters) & set("VBEXZW;.")


def _further_pieces(passage: Passage, quotation: Quotation, after_cue: int) -> Iterator[Quotation]:
    """The quotations that go on with the same voice: after the cue in the same sentence, and whole sentences after it."""
    reading = passage.reading
    paragraph = next(((first, after) for first, after in reading.layout.paragraphs if first <= quotation.first < after), None)
    last_end = max(quotation.after + 1, after_cue)
    for further in reading.quotations:
        if further.first <= quotation.first or paragraph is None:
            continue
        if further.first >= paragraph[1]:
            if reading.quotations and not _goes_on(reading.quotations, further, paragraph[1]):
                return
            paragraph = next((first, after) for first, after in reading.layout.paragraphs if first <= further.first < after)
        elif not _only_marks_between(passage, last_end, further.first):
            return
        if _has_own_cue(passage, further):
            return
        yield further
        last_end = further.after + 1


def _goes_on(quotations: list[Quotation], further: Quotation, paragraph_end: int) -> bool:
    """Whether a quotation was left open at the end of a paragraph and goes on at the beginning of the next."""
    before = next((one for one in reversed(quotations) if one.first < further.first), None)
    return before is not None and not before.closed and before.after == paragraph_end and further.first <= paragraph_end + 1


def _only_marks_between(passage: Passage, first: int, after: int) -> bool:
    """Whether between a cue and the rest of its quotation stand only words that say who, where, when or to whom."""
    if after - first > 30:
        return False
    for position in range(first, after):
        sentence = passage.reading.sentence_at(position)
        if sentence.letters[position - sentence.first] in "VBXZ":
            return False
    return True


def _has_own_cue(passage: Passage, quotation: Quotation) -> bool:
    place = Passage(passage.reading.sentence_at(quotation.first), passage.names)
    return _cue_after_quotation(place, quotation) is not None


def _quoted_alone(passage: Passage) -> Found:
    """Read a quotation that is a paragraph of its own, spoken by whoever the sentence before it is about or quotes."""
    for quotation in passage.reading.quotations:
        if not (passage.sentence.first <= quotation.first < passage.sentence.after):
            continue
        if not _is_paragraph(passage, quotation) or _has_own_cue(passage, quotation) or _cue_before_quotation(passage, quotation) is not None:
            continue
        voice = _voice_before(passage, quotation)
        if voice is None:
            continue
        pieces = [(quotation.first, quotation.after), *((further.first, further.after) for further in _further_pieces(passage, quotation, quotation.after + 1))]
        made = _statement(passage, None, pieces, voice, None, quotation.first)
        if made is not None:
            yield made


def _is_paragraph(passage: Passage, quotation: Quotation) -> bool:
    """Whether a quotation of whole sentences begins a paragraph and fills it; a heading has no full stop."""
    words, paragraphs = passage.tokens.words, passage.reading.layout.paragraphs
    starts = any(first in (quotation.first, quotation.first - 1) and after - quotation.after <= 2 for first, after in paragraphs)
    return starts and (words[quotation.after - 1] in ".!?" or words[min(quotation.after + 1, len(words) - 1)] == "." or not quotation.closed)


def _voice_before(passage: Passage, quotation: Quotation) -> Source | None:
    """Who speaks in the paragraph before: the one that it announces with a colon, else the last one that it quotes."""
    index = passage.reading.sentence_at(max(0, quotation.first - 1)).index
    if passage.reading.sentences[index].first >= quotation.first - 1:
        index -= 1
    if index < 0:
        return None
    place = Passage(passage.reading.sentences[index], passage.names)
    if passage.tokens.words[place.sentence.after - 1] == ":":
        return _announced(place)
    quoted = [verb for verb in place.phrases.verbs() if verb.form == "finite" and cue_of(place, verb) is not None]
    for verb in reversed(quoted):
        found = source_before(place, verb) or source_after(place, verb, verb.after)
        if found is not None and speaker(place, found[0]) is not None:
            return source(place, found[0], found[1], None)
    return None


def _announced(place: Passage) -> Source | None:
    for mention in place.mentions():
        if mention.entity is not None and mention.entity.startswith("person:") and not mention.adjective:
            return Source(entity=mention.entity, span=(mention.first, mention.after))
    return None


_DASHES = frozenset(("―", "—", "–", "-", "~"))


def _quoted_signed(passage: Passage) -> Found:
    """Read a quotation signed with a dash and a name: "“We were afraid.” — Aigul Sadykova"."""
    tokens = passage.tokens
    for quotation in passage.reading.quotations:
        at = quotation.after + 1
        if not (passage.sentence.first <= quotation.first < passage.sentence.after) or at + 1 >= len(tokens) or tokens.words[at] not in _DASHES:
            continue
        while at + 1 < len(tokens) and tokens.words[at] in _DASHES:
            at += 1
        place = Passage(passage.reading.sentence_at(at), passage.names)
        name = place.phrases.at(at)
        if name.kind != "noun" or not tokens.words[name.first][0].isupper() or not _ends_paragraph(passage, name.after):
            continue
        voice = source(place, name, name.after, (quotation.after + 1, at))
        made = _statement(passage, None, [(quotation.first, quotation.after)], voice, None, quotation.first)
        if made is not None:
            yield made


def _ends_paragraph(passage: Passage, token: int) -> bool:
    """Whether a paragraph ends at a token, or with the description that follows it: "— Aigul, a nurse"."""
    after = next((after for _, after in passage.reading.layout.paragraphs if token <= after), token)
    return after - token <= 12 and not any(word in _marks() for word in passage.tokens.words[token:after])


# ---- interviews


_FEWEST_TURNS = 2
_LONGEST_NAME = 6


def _answer(passage: Passage) -> Found:
    """Read the turns of an interview: paragraphs that begin with a name and a colon."""
    turns = _turns(passage)
    if len(turns) < _FEWEST_TURNS:
        return
    for position, (first, colon, after) in enumerate(turns):
        if first != passage.sentence.first or after - colon < 3:
            continue
        end = next((start for start, _, _ in turns[position + 1 :]), len(passage.tokens))
        name = passage.phrases.at(colon - 1)
        pieces = [
            (max(colon + 1, start), min(end, stop)) for start, stop in passage.reading.layout.paragraphs if start < min(end, first + 3000) and stop > colon + 1
        ]
        voice = source(passage, name, colon, (colon, colon + 1)) if name.kind == "noun" else Source(span=(first, colon), cue=(colon, colon + 1))
        made = _statement(passage, None, pieces, voice, None, colon)
        if isinstance(made, Candidate):
            yield attrs.evolve(made, fields={**made.fields, "mode": "direct"})


def _turns(passage: Passage) -> list[tuple[int, int, int]]:
    """The paragraphs that begin with a name in few words and a colon: (first, colon, after). Quoted ones are no turns."""
    found: list[tuple[int, int, int]] = []
    words = passage.tokens.words
    for first, after in passage.reading.layout.paragraphs:
        colon = next((position for position in range(first, min(first + _LONGEST_NAME, after)) if words[position] == ":"), -1)
        if colon > first and all(word[0].isupper() or word in ".,-()" for word in words[first:colon]) and words[min(colon + 1, after - 1)] not in _marks():
            found.append((first, colon, after))
    names: dict[str, int] = {}
    for first, colon, _ in found:
        names[" ".join(words[first:colon])] = names.get(" ".join(words[first:colon]), 0) + 1
    return [turn for turn in found if names[" ".join(words[turn[0] : turn[1]])] >= _FEWEST_TURNS]


RULES = (
    Rule(
        name="talk/content-after-cue",
        kind="statement",
        reads="a source, a verb of saying or thinking, and its content as a that-clause, bare clause, infinitive, small clause or noun",
        why="the grammar of the verb makes its subject responsible for what it governs (Quirk et al. 1985, 16.30-16.38)",
        triggers=cue_forms,
        find=_after_cue,
        fires=(
            Fires(
                text="Pashinyan said that the mission had ended.",
                fields={"attribution.source": "person:nikol-pashinyan", "mode": "indirect", "text": "the mission had ended"},
            ),
            Fires(text="Tokayev denied that troops had fired.", fields={"status": "denied", "text": "troops had fired"}),
            Fires(text="The president of Belarus vowed to send help.", fields={"text": "to send help"}),
        ),
        near=("Pashinyan discussed trade with Putin.", "Tokayev backs the government.", "The Kremlin did not say that troops would leave."),
    ),
    Rule(
        name="talk/content-before-cue",
        kind="statement",
        reads="a clause, a comma, and then the source with its verb of saying, in either order",
        why="the verb has no other content, and the comma sets it apart as comment on the clause (Quirk et al. 1985, 15.54)",
        triggers=cue_forms,
        find=_before_cue,
        fires=(
            Fires(text="The mission has ended, Pashinyan said.", fields={"attribution.source": "person:nikol-pashinyan", "text": "The mission has ended"}),
            Fires(text="Troops will leave Almaty, said Tokayev.", fields={"attribution.source": "person:kassym-jomart-tokayev"}),
            Fires(text="The border is closed, the Interior Ministry said on Monday.", fields={"attribution.source_text": "the Interior Ministry"}),
        ),
        near=("After the talks, Pashinyan left.", "In Minsk, the ministers spoke.", "On Monday, the president said nothing."),
    ),
    Rule(
        name="talk/according-to",
        kind="statement",
        reads="according to and a source, before, inside or after a clause",
        why="the phrase names the authority for the clause (Quirk et al. 1985, 9.57)",
        triggers=_phrase_openers,
        find=_according,
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
        name="talk/as-put-by",
        kind="statement",
        reads="as, a source and a verb of saying, beside the clause that it comments on",
        why="the as-clause names whose words the clause gives (Quirk et al. 1985, 15.55)",
        triggers=cue_forms,
        find=_as_put,
        fires=(
            Fires(text="As Putin stated, the bloc acted quickly.", fields={"attribution.source": "person:vladimir-putin", "text": "the bloc acted quickly"}),
            Fires(text="As Lukashenko put it, the lesson was learnt.", fields={"attribution.source": "person:alexander-lukashenko"}),
            Fires(text="As Tokayev noted, prices had doubled.", fields={"text": "prices had doubled"}),
        ),
        near=("As Putin arrived, the talks began.", "Zas served as secretary general.", "As planned, the troops left."),
    ),
    Rule(
        name="talk/quotation",
        kind="statement",
        reads="words in quotation marks with a verb of saying before, after or between them",
        why="quotation marks give the words as somebody's own, and the verb beside them says whose",
        triggers=_marks,
        find=_quoted,
        fires=(
            Fires(
                text="“The mission is over,” Zas said.", fields={"attribution.source": "person:stanislav-zas", "mode": "direct", "text": "The mission is over"}
            ),
            Fires(text='"We acted," Putin said, "and we will leave."', fields={"text": "We acted and we will leave", "mode": "direct"}),
            Fires(text="Tokayev told reporters: “Order has been restored.”", fields={"mode": "direct", "text": "Order has been restored"}),
        ),
        near=("The so-called “peacekeepers” left.", "The exercise “Indestructible Brotherhood” began.", "He reads “War and Peace” at home."),
    ),
    Rule(
        name="talk/quotation-alone",
        kind="statement",
        reads="a quotation of whole sentences that is a paragraph of its own, after a paragraph that ends in a colon or quotes somebody",
        why="news goes on quoting the voice that it has just given",
        triggers=_marks,
        find=_quoted_alone,
        fires=(
            Fires(
                text="Putin drew a conclusion:\n\n“The mission is over”.", fields={"attribution.source": "person:vladimir-putin", "text": "The mission is over"}
            ),
            Fires(
                text="Zas said that order had returned.\n\n“Our soldiers did well.”", fields={"attribution.source": "person:stanislav-zas", "mode": "direct"}
            ),
            Fires(
                text="According to Tokayev, it was planned:\n\n“They came armed. They came at night.”", fields={"text": "They came armed. They came at night"}
            ),
        ),
        near=("“A mission that works”\n\nZas arrived.", "The rain stopped.\n\n“War and Peace” was sold out.", "The road is open.\n\n“Nobody knows.”"),
    ),
    Rule(
        name="talk/quotation-signed",
        kind="statement",
        reads="a quotation, a dash and a name at the end of a paragraph",
        why="the name behind the dash signs the words",
        triggers=_marks,
        find=_quoted_signed,
        fires=(
            Fires(text="“We heard shots all night.” — Aigul Sadykova", fields={"mode": "direct", "attribution.source_text": "Aigul Sadykova"}),
            Fires(text="“Nobody told us to leave.” ― Bolat Atabayev, a driver", fields={"text": "Nobody told us to leave"}),
            Fires(text='"The shops were empty." - Vladimir Putin', fields={"attribution.source": "person:vladimir-putin"}),
        ),
        near=(
            "He read “War and Peace” – a long book.",
            "The “allies” — Minsk and Moscow — agreed on little else.",
            "“Order” - of a kind - returned to the city.",
        ),
    ),
    Rule(
        name="talk/interview-answer",
        kind="statement",
        reads="paragraphs that begin with a name and a colon, of which each name has several",
        why="a transcript gives each turn under the name of its speaker",
        triggers=lambda: frozenset((":",)),
        find=_answer,
        fires=(
            Fires(text="ZAS: We left.\n\nREPORTER: When?\n\nZAS: On Monday at noon.\n\nREPORTER: And then?", fields={"mode": "direct", "text": "We left"}),
            Fires(text="Q: Who asked?\n\nA: They did it.\n\nQ: Why was that?\n\nA: For help.", fields={"mode": "direct"}),
            Fires(
                text="Putin: We saw it coming.\n\nHost: How?\n\nPutin: By the prices.\n\nHost: I see.", fields={"attribution.source": "person:vladimir-putin"}
            ),
        ),
        near=("Background: the war of 2020.", "Time: noon\n\nPlace: Minsk", "The agenda: gas."),
    ),
)
