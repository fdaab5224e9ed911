"""Frames: the content of a cue after it, in whichever form the cue takes one (that-clause, infinitive, noun, small clause ...)."""

from collections.abc import Container

from csto_events.language import lexicon as lex
from csto_events.language.lexicon import Cue, lexicon
from csto_events.language.phrases import Phrase
from csto_events.parsing.passage import Passage
from csto_events.parsing.predicates import predicate_of
from csto_events.parsing.said.attribution import cue_of
from csto_events.parsing.said.bounds import content_end, describes_subject
from csto_events.parsing.said.complements import (
    before_gerund,
    called_holiday,
    calls_no_meeting,
    is_held_answerable,
    is_number_given,
    is_number_of_harmed,
    is_put_at_number,
    of_plan,
    quotes_subject,
    says_ready,
    that_clause,
)
from csto_events.parsing.said.content import SAID_BEFORE, is_title
from csto_events.parsing.said.culprits import before_culprit, culprit_quoted, over_quoted, skipped_behind
from csto_events.parsing.said.deeds import is_deed, is_topic, leaves_open
from csto_events.parsing.said.degrees import with_adverbs
from csto_events.parsing.said.inverted import is_inverted
from csto_events.parsing.said.refuted import refuted_behind
from csto_events.parsing.said.sources import SOURCE_PREPOSITIONS, is_voice
from csto_events.parsing.said.times_of_saying import POSTS, before_day, before_measure, before_platform, behind_day, date_in_front, over_setting, without_date
from csto_events.parsing.troops import is_troops


def content_after(passage: Passage, verb: Phrase, cue: Cue, cue_after: int) -> tuple[int, int] | None:
    """Find the content after a cue, in whichever of the cue's frames it stands."""
    known, span = passage.sentence.contents, (verb.first, cue_after)
    if span not in known:
        known[span] = with_adverbs(passage, cue_after, _find_content(passage, verb, cue, cue_after))
    return known[span]


def _find_content(passage: Passage, verb: Phrase, cue: Cue, cue_after: int) -> tuple[int, int] | None:
    if passage.sentence.dates and "small_clause" in cue.frames and (holiday := called_holiday(passage, cue_after)) is not None:
        return cue_after, passage.phrases.with_prepositions(holiday, ("of", "for"))
    that = that_clause(passage, cue_after, cue)
    if that is not None:
        return that, content_end(passage, verb, that)
    if cue_after >= passage.sentence.after:
        return None
    following = _first_of_content(passage, cue_after)
    if following is None or (following.kind == "noun" and is_inverted(passage, verb, following)):
        return None
    start = _clause_start(passage, cue, following)
    if start is not None:
        return start, content_end(passage, verb, start)
    if following.kind in ("A", "verb"):
        return _verbal_content(passage, verb, cue, following)
    if following.kind == "noun":
        return _nominal_content(passage, verb, cue, following)
    if following.kind == "Q":
        return _quoted_noun(passage, verb, cue, following)
    return _content_behind_adjunct(passage, verb, cue, following) if following.kind in "IS" else None


def _content_behind_adjunct(passage: Passage, verb: Phrase, cue: Cue, preposition: Phrase) -> tuple[int, int] | None:
    """The content behind a preposition of the cue, an addressee, a time or a place: "appealed to the bloc for help", "said after the talks he would go"."""
    word = passage.lower[preposition.first]
    if word == "as" and "small_clause" in cue.frames and (called := _called_before(passage, verb, preposition)) is not None:
        return called
    if word in cue.prepositions:
        return _prepositional_content(passage, verb, cue, preposition)
    is_heavy = "noun" in cue.frames and "" in cue.prepositions
    can_part = word in _BEFORE_ADDRESSEE or ("infinitive" in cue.frames and _says_when_or_where(passage, preposition))
    can_follow = can_part or "bare" in cue.frames or is_heavy
    behind = _behind_adjuncts(passage, preposition, cue.prepositions) if can_follow else None
    if behind is None:
        return None
    if behind.kind == "verb" and can_part and not (word == "on" and behind.passive):  # "agreed on a summit to be held in Minsk"
        return _verbal_content(passage, verb, cue, behind)
    if behind.kind == "I":
        return _prepositional_content(passage, verb, cue, behind) if word in _BEFORE_ADDRESSEE and passage.lower[behind.first] in cue.prepositions else None
    if behind.kind != "noun":
        return None
    if "bare" in cue.frames:
        predicate = predicate_of(passage, behind)
        if predicate is not None and predicate.form == "finite":
            return behind.first, content_end(passage, verb, behind.first)
    is_given = is_heavy and passage.sentence.letters[behind.first - passage.sentence.first] == "D"
    return _heavy_object(passage, verb, cue, preposition, behind) if is_given else None


def _heavy_object(passage: Passage, verb: Phrase, cue: Cue, preposition: Phrase, noun: Phrase) -> tuple[int, int] | None:
    """What is said, behind when, where or to whom it was: "announced on Friday its return", "confirmed to TASS the return" (Quirk et al. 1985, 18.39)."""
    on_day = any(date.first == preposition.after for date in passage.sentence.dates)
    can_part = (
        on_day
        or passage.phrases.word(preposition) == "to"
        or _is_message(passage, preposition)
        or (passage.lower[preposition.first] == "in" and "bare" not in cue.frames)
    )
    return (noun.first, _end_of_noun_content(passage, verb, noun)) if can_part and _is_said(passage, verb, cue, noun) else None


def _says_when_or_where(passage: Passage, preposition: Phrase) -> bool:
    """Whether a preposition stands before a day, month or year, or a place: "threatened in August to", "promised in Minsk to"."""
    if any(date.first == preposition.after for date in passage.sentence.dates):
        return True
    named = passage.names.at(preposition.after) if passage.lower[preposition.first] in ("in", "at") else None
    return named is not None and named.kind == "place" and not named.adjective


def _is_message(passage: Passage, preposition: Phrase) -> bool:
    """Whether a preposition has what something was said in: "announced in a statement the decision to send troops"."""
    noun = passage.phrases.next(preposition)
    is_in = noun is not None and passage.lower[preposition.first] in ("in", "during")
    return is_in and noun is not None and passage.lower[noun.first] in ("a", "an", "his", "her", "its", "their") and passage.lower[noun.head] in POSTS


_BEFORE_ADDRESSEE = frozenset(("to", "with", "on", "upon"))


def _behind_adjuncts(passage: Passage, preposition: Phrase, own: Container[str] = ()) -> Phrase | None:
    """What stands behind prepositions and what they govern, and behind a day: "told by phone on Tuesday the road was closed".

    A preposition that is the cue's own is none of them.
    """
    phrase: Phrase | None = preposition
    while phrase is not None and phrase.kind in "IS" and passage.lower[phrase.first] not in own:
        noun = passage.phrases.next(phrase)
        phrase = passage.phrases.next(noun) if noun is not None and noun.kind == "noun" else None
        phrase = _behind_brackets(passage, phrase)
    return phrase


def _behind_brackets(passage: Passage, phrase: Phrase | None) -> Phrase | None:
    """For "the Collective Security Treaty Organization (CSTO) for help" give "for", what stands behind a short form in brackets."""
    if phrase is None or phrase.kind != "(":
        return phrase
    closing = next((one for one in passage.phrases[phrase.position + 1 : phrase.position + _LONGEST_BRACKET] if one.kind == ")"), None)
    return passage.phrases.next(closing, "R") if closing is not None else None


_LONGEST_BRACKET = 4
"""Phrases from an opening bracket to the closing one of a short form."""


def _called_before(passage: Passage, verb: Phrase, joint: Phrase) -> tuple[int, int] | None:
    """For "denounced as “absurd” the charge that it rained" give "as …": what is called so is heavy, and stands behind (Quirk et al. 1985, 18.39)."""
    if (refuted := refuted_behind(passage, joint)) is not None:
        return refuted, content_end(passage, verb, refuted, clause=passage.lower[refuted] == "that")
    described = passage.phrases.next(joint, "RQ")
    if described is None or described.kind not in ("A", "noun", "verb") or described.form == "infinitive":
        return None
    thing = passage.phrases.next(described, "RQ")
    if thing is None or thing.kind != "noun":
        return None
    is_parted = described.kind != "noun" or thing.first - described.after > 0 or passage.sentence.letters[thing.first - passage.sentence.first] == "D"
    return (joint.first, content_end(passage, verb, joint.first, clause=False)) if is_parted else None


def _quoted_noun(passage: Passage, verb: Phrase, cue: Cue, mark: Phrase) -> tuple[int, int] | None:
    """Words in quotation marks that are what was said, where no clause stands in them: "called for “calm”", "rejected “any link”"."""
    if "to_person" in cue.frames and "bare" not in cue.frames and (culprit := culprit_quoted(passage, mark)) is not None:
        return _thing_said(passage, verb, cue, culprit)
    noun = passage.phrases.next(mark, "RQ")
    if noun is None or noun.kind != "noun" or mark.first + 1 not in passage.reading.quoted:
        return None
    quotation = next(iter(passage.reading.quotations_from(mark.first + 1, mark.first + 2)), None)
    if "bare" in cue.frames and quotation is not None and quotes_subject(passage, quotation):
        return mark.first, content_end(passage, verb, mark.first)
    is_thing = "noun" in cue.frames and "" in cue.prepositions and cue.stance == "speech"
    if not is_thing or quotation is None or is_title(passage, quotation) or not _is_said(passage, verb, cue, noun):
        return None
    return mark.first, _end_of_noun_content(passage, verb, noun)


def _clause_start(passage: Passage, cue: Cue, following: Phrase) -> int | None:
    """The first token of a content that begins with there, with "to" before a quotation, or with a question word."""
    kind, first, frames = following.kind, following.first, cue.frames
    if kind == "verb":
        is_there = following.form == "finite" and passage.lower[first - 1] == "there" and not frames.isdisjoint(_CLAUSES)
        return first - 1 if is_there else None
    word = passage.lower[first]
    if kind == "S":
        begins = "question" in frames and word in _ASKING and not (cue.word in _TELLING and word in _CIRCUMSTANCES)
    elif kind == "W":
        begins = "question" in frames or ("noun" in frames and word == "what")  # "denounced what it calls a plot"
    else:
        begins = kind == "T" and "infinitive" in frames
    return first if begins else None


_ASKING = frozenset(("if", "whether", "when", "where", "how", "why"))
_TELLING = frozenset(("say", "tell", "write", "state", "speak"))
_CIRCUMSTANCES = frozenset(("when", "where", "if"))
"""Behind a verb of telling they say when it was told: "said when she resigned"."""


def _first_of_content(passage: Passage, start: int) -> Phrase | None:
    phrase = passage.phrases.at(start)
    if phrase.first < start:
        return passage.phrases.next(phrase, "R")
    if phrase.kind == "noun" and passage.sentence.dates and (passage.is_date(phrase) or date_in_front(passage, phrase)):
        behind = passage.phrases.next(phrase, "R")
        if behind is None or behind.kind in ",.":
            return None
        return behind if behind.kind in "TSW" or behind.form == "infinitive" else phrase
    return passage.phrases.next(phrase, "R") if phrase.kind == "R" else phrase


def _verbal_content(passage: Passage, verb: Phrase, cue: Cue, following: Phrase) -> tuple[int, int] | None:
    if says_ready(passage, verb, following):
        return following.first, content_end(passage, verb, following.first, clause=False)
    if following.form == "infinitive" and "infinitive" in cue.frames and passage.lower[following.first] == "to":
        first = following.first - (passage.lower[following.first - 1] in ("not", "never"))
        return first, content_end(passage, verb, following.first, clause=False)
    if (
        following.form == "gerund"
        and following.lemma not in _NAMING_SOURCES
        and not (verb.passive or leaves_open(passage, verb))
        and "gerund" in cue.frames
        and ("" in cue.prepositions or not cue.prepositions)
    ):
        return following.first, content_end(passage, verb, following.first, clause=False)
    return None


def _nominal_content(passage: Passage, verb: Phrase, cue: Cue, noun: Phrase) -> tuple[int, int] | None:
    """A bare clause, a small clause, or a noun that is what was said."""
    if is_deed(passage, verb, noun):
        return None
    if cue.word in _NAMING_SOURCES and is_voice(passage, noun) and passage.lower[min(noun.after, passage.sentence.after - 1)] != "as":
        return None
    if cue.frames >= _TELLING_SOMEBODY and _is_there(passage, noun):
        return noun.after, content_end(passage, verb, noun.after)  # "told Putin there would be costs"
    if "to_person" in cue.frames or (passage.lower[noun.first] in _ADDRESSED and cue.frames & _CLAUSES):
        noun = _behind_addressee(passage, noun, is_called="small_clause" in cue.frames and _small_clause(passage, verb, noun))
    predicate = predicate_of(passage, noun)
    if cue.word in _OF_TROOPS and _are_moved(passage, noun) and (predicate is None or predicate.first == predicate.head):
        return None
    if predicate is not None and predicate.form == "finite" and "bare" in cue.frames and not describes_subject(passage, verb):
        first = noun.first + _begins_with_her(passage, noun)
        return first, content_end(passage, verb, first)
    if verb.lemma == "tell" and (of := of_plan(passage, noun)) is not None:
        return of.first, content_end(passage, verb, of.first, clause=False)
    is_thought = cue.stance != "belief" or "small_clause" not in cue.frames or predicate is None or predicate.lemma in ("be", "have")  # no "steps to act"
    if "infinitive" in cue.frames and is_thought and predicate is not None and predicate.form == "infinitive" and passage.lower[predicate.first] == "to":
        start = behind_day(passage, noun, predicate) if "to_person" in cue.frames and passage.sentence.dates else None
        start = start or noun.first
        return start, content_end(passage, verb, start, clause=False)
    is_quoted = predicate is None or passage.phrases[predicate.position - 1].kind == "Q"
    if is_quoted and "infinitive" in cue.frames and (to := _quoted_infinitive(passage, noun)) is not None:
        return to.first, content_end(passage, verb, to.first, clause=False)
    return _thing_said(passage, verb, cue, noun)


def _thing_said(passage: Passage, verb: Phrase, cue: Cue, noun: Phrase) -> tuple[int, int] | None:
    """What a thing is called, or a thing that is said; for what somebody is praised or blamed."""
    if "small_clause" in cue.frames and _ONLY_WITH.get(verb.lemma, _small_clause)(passage, verb, noun):
        return noun.first, before_day(passage, noun, content_end(passage, verb, noun.first, clause=False))
    addressed = over_quoted(passage, passage.phrases.coordinated(noun)[-1])  # "accused France and Benin of"
    preposition = passage.phrases.next(_last_apposed(passage, addressed), skipped_behind(passage, addressed)) if "to_person" in cue.frames else None
    preposition = over_setting(passage, preposition, cue.prepositions)
    preposition = before_culprit(passage, preposition) if verb.lemma == "blame" else preposition
    if preposition is not None and preposition.kind == "I" and passage.lower[preposition.first] in cue.prepositions:
        content = _prepositional_content(passage, verb, cue, preposition)
        is_blamed = verb.lemma == "blame"  # "blamed the rebels for the attack", "blamed the attack on the rebels"
        first = noun.first - (passage.phrases[noun.position - 1].kind == "Q")
        return (first, content[1]) if content is not None and is_blamed else content
    if cue.stance == "speech" and "" not in cue.prepositions and _is_judged(passage, cue, noun):
        first = preposition_behind.first if verb.lemma == "thank" and (preposition_behind := passage.phrases.next(noun)) is not None else noun.first
        return first, _end_of_noun_content(passage, verb, noun)
    if "noun" in cue.frames and cue.stance == "speech" and "" in cue.prepositions and _is_said(passage, verb, cue, noun):
        return noun.first, _end_of_noun_content(passage, verb, noun)
    return None


_OF_TROOPS = frozenset(("recall", "command", "withdraw"))
"""Verbs of saying that do something to soldiers: "recalled 400 of its soldiers", "commands the peacekeepers stationed there"."""


def _are_moved(passage: Passage, noun: Phrase) -> bool:
    """Whether an object is soldiers, some of them, or what is taken from somewhere: "withdrew the last of its troops", "withdrew its jets from Niger"."""
    following = passage.phrases.next(noun)
    behind = passage.phrases.next(following, "R") if following is not None and following.kind == "I" else None
    if behind is None or behind.kind != "noun" or following is None:
        return is_troops(passage, noun)
    if passage.phrases.word(following) == "of":
        return is_troops(passage, noun) or is_troops(passage, behind) or passage.lower[behind.head] == "them"
    return is_troops(passage, noun) or (passage.phrases.word(following) == "from" and passage.entity_in(behind, "place", "state") is not None)


def _is_said(passage: Passage, verb: Phrase, cue: Cue, noun: Phrase) -> bool:
    """Whether an object can be what a voice says, and not somebody or something that is met, struck or held."""
    if is_topic(passage, verb, noun) or passage.lower[min(noun.after, passage.sentence.after - 1)] == "ago":
        return False  # "the figure that he reported two years ago"
    subject = passage.phrases.subject(verb) if verb.form == "finite" and not verb.passive else None
    is_content = not is_somebody(passage, noun) or _is_judged(passage, cue, noun) or is_number_of_harmed(passage, verb, noun)
    return (subject is None or is_voice(passage, subject)) and is_content


_NAMING_SOURCES = frozenset(("cite", "quote"))
"""Verbs whose object is where something was read, if it is a voice: "citing the ministry", but "citing the cold"."""


def is_somebody(passage: Passage, noun: Phrase) -> bool:
    """Whether an object is a person or body, who is praised or attacked and not said: "praised the troops", "mocked him"."""
    if passage.lower[noun.head] in lexicon().pronouns or passage.is_people(noun) or passage.lower[noun.head] in _STATES:
        return True
    return passage.names.at(noun.head) is not None and passage.actor(noun) is not None and passage.names.possessor_of(noun) is None


_STATES = frozenset("countries country states nations nation members partners".split())


def _is_judged(passage: Passage, cue: Cue, noun: Phrase) -> bool:
    """Whether it is said for what somebody is praised or attacked: "praised the troops for holding the bridge"."""
    preposition = passage.phrases.next(noun)
    if preposition is None or preposition.kind not in "IS" or passage.lower[preposition.first] not in cue.prepositions:
        return False
    reason = passage.phrases.next(preposition, "RQ")
    if reason is not None and passage.lower[reason.head] in lexicon().pronouns:
        return False
    return reason is not None and (reason.kind == "noun" or (reason.kind == "verb" and reason.form == "gerund"))


def _quoted_infinitive(passage: Passage, noun: Phrase) -> Phrase | None:
    """For "told his supporters at a rally to “go and vote”" give "to"."""
    for phrase in list(passage.phrases)[noun.position + 1 : noun.position + 8]:
        if phrase.kind == "T":
            return phrase
        if phrase.kind not in ("noun", "I", "R"):
            return None
    return None


def _last_apposed(passage: Passage, noun: Phrase) -> Phrase:
    """For "the North’s leader, Kim Jong Un, of" give the name that stands in commas behind the noun, else the noun."""
    comma = passage.phrases.next(noun, "")
    name = passage.phrases.next(comma, "") if comma is not None and comma.kind == "," else None
    closing = passage.phrases.next(name, "") if name is not None and name.kind == "noun" else None
    return closing if closing is not None and closing.kind == "," else noun


_ADDRESSED = frozenset(("me", "him", "her", "us", "them", "you"))
_CLAUSES = frozenset(("that", "bare"))


def _is_there(passage: Passage, noun: Phrase) -> bool:
    """Whether behind an addressee a clause begins with "there"."""
    verb = passage.phrases.next(noun)
    return verb is not None and verb.kind == "verb" and verb.form == "finite" and verb.first > noun.after and passage.lower[noun.after] == "there"


_TELLING_SOMEBODY = frozenset(("to_person", "bare"))


def _behind_addressee(passage: Passage, addressee: Phrase, *, is_called: bool = False) -> Phrase:
    """For "told AFP on Tuesday the road was closed" give "the road", the noun phrase that follows without a joint; else the addressee.

    Where `is_called` the noun phrase behind can be what the first is called: "declared the plan a mistake".
    """
    second = passage.phrases.next(addressee)
    if second is not None and second.kind == "I":
        second = _behind_adjuncts(passage, second)
        predicate = predicate_of(passage, second) if second is not None and second.kind == "noun" else None
        return second if second is not None and predicate is not None and predicate.form == "finite" else addressee
    if second is None or second.kind != "noun" or (is_called and predicate_of(passage, second) is None):
        return addressee
    return passage.phrases[min(second.position + 1, len(passage.phrases) - 1)] if passage.is_date(second) else second


def _end_of_noun_content(passage: Passage, verb: Phrase, noun: Phrase, *, is_deed: bool = False) -> int:
    """Find where a noun that is said ends, with what belongs to it; what somebody did goes on behind a comma with its consequences."""
    end = content_end(passage, verb, noun.first, clause=False)
    if passage.sentence.dates and passage.sentence.dates[0].first >= noun.first:  # else a day before says when
        end = without_date(passage, noun, end)
    end = before_platform(passage, noun, end)
    base = passage.sentence.first
    for position, letter in enumerate(passage.sentence.letters[noun.after - base : end - base], noun.after):
        if letter == ";" or (letter == "," and not _continues_list(passage, position, end) and not (is_deed and _has_consequence(passage, position))):
            return position
        if letter in "SW" and passage.lower[position] in _TIMES:
            return before_platform(passage, noun, before_measure(passage, noun, without_date(passage, noun, position)))
    return end


def _has_consequence(passage: Passage, comma: int) -> bool:
    """Whether behind a comma stands what a deed led to, or the next one: "of shelling a village, killing two, and of burning a school"."""
    behind = passage.phrases.at(comma + 1)
    if behind.kind == "C":
        return passage.lower[behind.after] == "of"
    if behind.kind != "verb" or behind.form != "gerund":
        return False
    found = cue_of(passage, behind)
    return found is None or found[0].stance != "speech"


_TIMES = frozenset(("after", "before", "when", "while", "because", "since", "as"))


def _continues_list(passage: Passage, comma: int, end: int) -> bool:
    """Whether a list goes on behind a comma: "for calm, dialogue and trade", "on a bilateral basis, and within the bloc"."""
    rest = passage.sentence.letters[comma + 1 - passage.sentence.first : end - passage.sentence.first]
    if rest[:2] == "CI":
        return _FINITE.isdisjoint(rest)
    return rest[:1] in tuple("NADPM") and "C" in rest


_FINITE = frozenset("VEXZBW,;")


def _prepositional_content(passage: Passage, verb: Phrase, cue: Cue, preposition: Phrase) -> tuple[int, int] | None:
    preposition = before_gerund(passage, preposition) if cue.stance == "speech" else preposition
    following = passage.phrases.next(preposition, "RQ")
    if following is None or cue.stance == "perception" or passage.lower[following.first : following.after] in SAID_BEFORE:
        return None
    if verb.lemma == "blame" and passage.lower[following.first] == "what":
        return preposition.first, content_end(passage, verb, following.first, clause=False)  # "blamed the unrest on what he called “gangs”"
    is_thing = following.kind == "noun" and cue.stance == "speech" and cue.frames & {"noun", "gerund"} and not is_topic(passage, verb, following)
    if not is_thing and not (
        following.kind == "verb" and following.form == "gerund" and "gerund" in cue.frames | ({"gerund"} if cue.stance == "speech" else set())
    ):
        return None
    return preposition.first, _end_of_noun_content(passage, verb, following, is_deed=following.kind == "verb")


def _is_time(passage: Passage, position: int) -> bool:
    """Whether "as" begins a clause of time: "condemned the launch as rockets fell", and not what something is called."""
    noun = passage.phrases.next(passage.phrases.at(position))
    verb = passage.phrases.next(noun) if noun is not None and noun.kind == "noun" else None
    return verb is not None and verb.kind == "verb" and verb.form == "finite" and (verb.tense == "present" or verb.after - verb.first > 1 or not verb.passive)


def _begins_with_her(passage: Passage, noun: Phrase) -> bool:
    """Whether "her" before an article is a pronoun, though it looks like a possessive: "called her a liar", "told her the road was closed"."""
    return passage.lower[noun.first] == "her" and passage.lower[min(noun.first + 1, noun.head)] in ("a", "an", "the")


_EQUATING = {"compare": frozenset(("to",)), "liken": frozenset(("to",)), "equate": frozenset(("with",)), "show": frozenset(("with", "ahead", "behind"))}
"""Verbs and what joins their object with what it is like or in which state it is."""


_TAKEN_UP = frozenset("office post position oath role seat duties power charge control command place part job reins helm action steps leave".split())


def _is_taken_for(passage: Passage, verb: Phrase, noun: Phrase) -> bool:
    """Whether a thing is taken for something, and no office taken up: "took the silence as a refusal"."""
    return passage.lower[noun.head] not in _TAKEN_UP and _small_clause(passage, verb, noun)


def _is_identified(passage: Passage, verb: Phrase, noun: Phrase) -> bool:
    """Whether somebody is said to be something, and given no office: "named him as a suspect", and not "as prime minister"."""
    joint = next((one for one in passage.phrases[noun.position :] if passage.phrases.word(one) == "as"), None)
    called = passage.phrases.next(joint, "RQ") if joint is not None else None
    is_office = called is not None and passage.lower[called.head] in lexicon().titles
    is_office = is_office or (called is not None and passage.text(called.first, called.after).lower() in lexicon().titles)
    return not is_office and _small_clause(passage, verb, noun)


_ONLY_WITH = {
    "call": lambda passage, verb, noun: calls_no_meeting(passage, noun) and _small_clause(passage, verb, noun),
    "name": _is_identified,
    "give": is_number_given,
    "hold": is_held_answerable,
    "put": is_put_at_number,
    "take": _is_taken_for,
}
"""Verbs of all work that say something only with some complements."""


def _small_clause(passage: Passage, verb: Phrase, noun: Phrase) -> bool:
    """Whether an object is followed by what it is called: "the situation alarming", "the events as an act of aggression"."""
    if _begins_with_her(passage, noun):
        return True
    end = passage.phrases.with_prepositions(noun, SOURCE_PREPOSITIONS)
    for second in (passage.phrases.next(noun, "RQ"), passage.phrases.at(end) if end < passage.sentence.after else None):
        if second is not None and second.kind == "noun" and second.first > noun.first and passage.lower[second.first] in ("a", "an", "the"):
            return True
    behind = noun.after - passage.sentence.first
    letters = passage.sentence.letters[behind : behind + 14]
    if letters[:1] == "G" or letters[:2] in ("E.", "E,", "EC") or (letters[:1] == "Q" and noun.after + 1 in passage.reading.quoted):
        return True
    joins = _EQUATING.get(verb.lemma, frozenset())
    for position, letter in enumerate(letters, noun.after):
        is_second = letters.startswith("CAN", max(0, position - noun.after - 1))  # "the military and political situation"
        is_said = letter == "A" and passage.lower[position - 1] != "of" and not is_second  # "considered issues of military cooperation"
        if is_said or (passage.lower[position] == "as" and not _is_time(passage, position)) or (passage.lower[position] in joins and letter in "IR"):
            return True
        if letter in "VBXZ;:.":
            return False
    return noun.after - noun.first > 1 and bool(lexicon().tags.get(passage.lower[noun.head], 0) & lex.ADJECTIVE)
