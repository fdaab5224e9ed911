"""Quoting: whose words a quotation is, by the cue right behind it or right before it."""

import attrs

from csto_events.language.lexicon import Cue, lexicon
from csto_events.language.phrases import Phrase
from csto_events.language.segment import Quotation
from csto_events.language.tokens import QUOTATION_MARKS
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.attribution import cue_of, cued, source, titled_elsewhere
from csto_events.parsing.said.complements import quotation_follows
from csto_events.parsing.said.frames import content_after
from csto_events.parsing.said.put_plainly import QuotationCue, clear_message, put_plainly
from csto_events.parsing.said.sources import is_voice, quoted_as_saying, quoted_voice, source_after, source_before
from csto_events.parsing.who.mentions import is_person


def cue_after_quotation(passage: Passage, quotation: Quotation) -> QuotationCue | None:
    """Find "he said" or "said Zas" right after a quotation, in the sentence where the quotation ends or in the next one."""
    start = quotation.after + 1
    if not quotation.closed or start >= passage.reading.paragraph_at(quotation.first)[1]:
        return None
    sentence = passage.reading.sentence_at(start)
    place = Passage(sentence, passage.names)
    found = _cue_that_follows(place, start)
    if found is not None and found[0].first == start and not _ends_clause(passage, quotation) and found[0].after - start > 1:
        return None  # "“certain forces” had called for a coup"
    if found is not None and not _ends_clause(passage, quotation) and found[1].span is not None and found[1].span[0] > start and found[0].first > start:
        return None
    if found is not None and passage.tokens.words[quotation.after - 1] == "." and _says_something_else(place, found):
        return None
    return found


def _ends_clause(passage: Passage, quotation: Quotation) -> bool:
    """Whether a mark at the end of a quotation or behind it shows that the clause ends there too."""
    words = passage.tokens.words
    return words[quotation.after - 1] in ".,!?…" or words[quotation.after - 1] in QUOTATION_MARKS or words[quotation.after + 1] in ",-–—"


def _says_something_else(place: Passage, cue: QuotationCue) -> bool:
    """Whether the verb after a quotation that is a sentence has a content of its own: "“We left.” He added that it rained."."""
    verb, voice, entry = cue
    after = max(voice.cue[1] if voice.cue is not None else 0, voice.span[1] if voice.span is not None else 0)
    return content_after(place, verb, entry, voice.cue[1] if voice.cue else after) is not None or quotation_follows(place, after)


def _cue_that_follows(place: Passage, start: int) -> QuotationCue | None:
    sentence, passage = place.sentence, place
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


def _quoting(verb: Phrase, found: tuple[Cue, int] | None) -> tuple[Cue, int] | None:
    """A cue that can have a quotation before it; "called", "took place", "could not verify the claim" have none."""
    if verb.lemma == "verify" or (verb.lemma == "confirm" and verb.negated):
        return None
    return found if found is not None and not found[0].frames.isdisjoint(_AFTER_QUOTATIONS) else None


_AFTER_QUOTATIONS = frozenset(("quotation", "that", "bare", "infinitive", "question"))


def _inverted(place: Passage, verb: Phrase) -> QuotationCue | None:
    found = _quoting(verb, cue_of(place, verb))
    if found is None:
        return None
    after = source_after(place, found[1])
    if after is None or (place.lower[after[0].first] == "a" and place.lower[after[0].head] == "state"):
        return None  # "…, declared a state of emergency"
    return verb, source(place, after[0], after[1], (verb.first, found[1])), found[0]


def _straight(place: Passage, first: Phrase) -> QuotationCue | None:
    """Find "he said", "Pruitt, one of the men suing the agency, said": the first cue whose subject stands right behind the quotation."""
    if first.kind != "noun" and place.lower[first.first] not in ("as",):
        return None
    for verb in place.phrases.verbs():
        if verb.first < first.first or verb.form != "finite" or _is_aside(place, verb):
            continue
        if "Q" in place.sentence.letters[first.first - place.sentence.first : verb.first - place.sentence.first]:
            return None
        found = _quoting(verb, cue_of(place, verb))
        before = source_before(place, verb) or _it(place, first, verb) if found is not None else None
        if found is not None and (before is None or not _begins_with(place, first, before[0])):
            before = _told_apart(place, first, verb)
        if found is not None and before is not None and _goes_on_itself(place, found[0], before[0]):
            return None
        if found is not None and before is not None:
            quoted = quoted_as_saying(place, verb)
            if quoted is not None:
                return verb, quoted_voice(place, verb, *quoted), found[0]
            return verb, source(place, before[0], before[1], (verb.first, found[1])), found[0]
        if place.phrases.subject(verb) is first and place.phrases[verb.position - 1].kind != "W":  # "Pruitt, who leads the force, said"
            return None
    return None


def _goes_on_itself(place: Passage, cue: Cue, subject: Phrase) -> bool:
    """Whether a thing begins or continues, and nobody's words do: "“Search”, the exercise, began"."""
    return cue.frames == {"quotation"} and not is_voice(place, subject)


def _is_aside(place: Passage, verb: Phrase) -> bool:
    """Whether a verb group tells more of a noun: "the line, repeated by ministers,", "Petrov, who commands the force,"."""
    joint = place.phrases[verb.position - 1]
    if joint.kind == "W" and place.lower[joint.first - 1] == ",":
        return True
    following = place.phrases.next(verb)
    return place.phrases[verb.position - 1].kind == "," and following is not None and place.phrases.word(following) == "by"


def _begins_with(place: Passage, first: Phrase, subject: Phrase) -> bool:
    """Whether a subject is what stands right behind a quotation, or the end of an apposition to it."""
    return subject.first >= first.first and all(
        one.kind in ("noun", "I", ",", "C", "(", ")", "A", "R", "-") for one in list(place.phrases)[first.position : subject.position]
    )


def _told_apart(place: Passage, first: Phrase, verb: Phrase) -> tuple[Phrase, int] | None:
    """For "the man who started it told AFP" give "the man who started it": a relative clause without commas says which man."""
    inner = [one for one in place.phrases.verbs() if first.first < one.first < verb.first]
    is_relative = place.phrases[first.position + 1].kind == "W" and len(inner) == 1 and inner[0].position <= first.position + 3
    return (first, verb.first) if is_relative and verb.first - inner[0].after <= _LONGEST_OBJECT else None


_LONGEST_OBJECT = 6  # tokens behind the verb of a relative clause


def _it(place: Passage, first: Phrase, verb: Phrase) -> tuple[Phrase, int] | None:
    """Beside a quotation "it" is no expletive but somebody: "“…,” it added"."""
    return (first, first.after) if place.lower[first.first] == "it" and not verb.passive and place.phrases.subject(verb) is first else None


def cue_before_quotation(passage: Passage, quotation: Quotation) -> QuotationCue | None:
    """Find "he said:" or "he told reporters," right before a quotation."""
    mark = quotation.first - 1
    if mark <= passage.sentence.first:
        return None
    named = _for_whom(passage, mark) or _before_colon(passage, mark) or clear_message(passage, mark)
    if named is not None:
        return named
    for verb in reversed(passage.phrases.verbs()):
        if verb.after > mark or any(one.first < verb.first < after for one, _, after in cued(passage)):
            continue  # the "clear" of "made it clear", which is one cue
        found = cue_of(passage, verb)
        if found is not None and not found[0].frames.isdisjoint(_BEFORE_QUOTATIONS):
            if not _only_addressee_between(passage, found[1], mark) or _is_inside_clause(passage, found[1], mark):
                return None
            before = source_before(passage, verb)
            if before is not None and _goes_on_itself(passage, found[0], before[0]):
                return None  # "the offensive would continue “until the end”"
            if before is not None:
                return verb, source(passage, before[0], before[1], (verb.first, found[1])), found[0]
            after = source_after(passage, found[1])
            return (verb, source(passage, after[0], after[1], (verb.first, found[1])), found[0]) if after is not None else None
        if verb.form == "finite":
            return put_plainly(passage, mark, verb)
    return None


_BEFORE_QUOTATIONS = frozenset(("quotation", "that", "bare"))


def _for_whom(passage: Passage, mark: int) -> QuotationCue | None:
    """Find the voice of "to her, “…”" and "for Zas, “…”": somebody behind a preposition that opens the clause."""
    noun = passage.phrases.at(mark - 2) if mark - 2 > passage.sentence.first and passage.lower[mark - 1] == "," else None
    preposition = passage.phrases.previous(noun, "") if noun is not None and noun.kind == "noun" else None
    if noun is None or preposition is None or passage.phrases.word(preposition) not in ("to", "for") or preposition.kind not in "IT":
        return None
    before = passage.phrases.previous(preposition, "Q")
    is_one = passage.lower[noun.head] in ("him", "her", "them", "me") or is_person(passage.actor(noun))
    if not is_one or (before is not None and before.kind not in "CS,"):
        return None
    return noun, source(passage, noun, noun.after, (preposition.first, preposition.after)), lexicon().phrases["according"][0]


def _before_colon(passage: Passage, mark: int) -> QuotationCue | None:
    """Find the voice of "Zas: “…”" and "Zas on Ukraine: “…”": a sentence that has nothing but somebody and a topic before the colon."""
    noun, colon = passage.phrases[0], mark - 1
    if passage.lower[colon] != ":" or noun.kind != "noun" or passage.phrases.with_prepositions(noun, ("on", "about", "to")) != colon:
        return None
    if passage.actor(noun) is None and not passage.is_people(noun):
        return None
    voice = source(passage, noun, noun.after, (colon, mark))
    return noun, attrs.evolve(voice, entity=voice.entity or titled_elsewhere(passage, noun)), lexicon().phrases["according"][0]


def _is_inside_clause(passage: Passage, after_cue: int, mark: int) -> bool:
    """Whether a quotation begins amid a clause, which then is the content: "vowed to “fight on”", "called it a “riot”"."""
    letters, before = passage.sentence.letters, mark - 1 - passage.sentence.first
    goes_on = letters[before] in "TIDAKMB" or (letters[before] in "NP" and letters[before + 2 : before + 3] in ("V", "X", "Z"))
    return mark > after_cue and goes_on and passage.lower[mark - 1] not in ("this", "following")


def _only_addressee_between(passage: Passage, first: int, after: int) -> bool:
    letters = passage.sentence.letters[first - passage.sentence.first : after - passage.sentence.first]
    return len(letters) <= 14 and _NO_ADDRESSEE.isdisjoint(letters)


_NO_ADDRESSEE = frozenset("VBEXZW;.")
