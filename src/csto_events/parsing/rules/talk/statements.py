"""Statements: who said what. Each rule reads one form in which English gives a content to a voice."""

import itertools
from collections.abc import Sequence
from functools import cache

from csto_events.language.headlines import before_in_headline
from csto_events.language.lexicon import ADJECTIVE, Cue, lexicon, verb_forms
from csto_events.language.phrases import Phrase
from csto_events.language.tokens import QUOTATION_MARKS
from csto_events.model import Reason
from csto_events.parsing.asserted.few import are_few, are_not_all
from csto_events.parsing.asserted.status import mood, subject_is_nobody
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Source
from csto_events.parsing.passage import Passage
from csto_events.parsing.predicates import predicate_of
from csto_events.parsing.rules.talk.comments import behind_addressee, behind_comment, comment_of
from csto_events.parsing.said.attribution import TO_SOMEBODY, cue_of, cued, source
from csto_events.parsing.said.bounds import phrases_between, start_of_content
from csto_events.parsing.said.complements import quotation_follows
from csto_events.parsing.said.content import LONGEST_TITLE, is_title, statement
from csto_events.parsing.said.deeds import has_deed
from csto_events.parsing.said.disputed import takes_up
from csto_events.parsing.said.frames import content_after
from csto_events.parsing.said.hindsight import tells_ahead
from csto_events.parsing.said.own_errors import is_own_error
from csto_events.parsing.said.refuted import refutes
from csto_events.parsing.said.resolutions import resolver
from csto_events.parsing.said.sources import (
    EVIDENCE,
    before_apposition,
    carrier_of,
    is_asked,
    is_voice,
    quoted_as_saying,
    source_after,
    source_before,
    source_of_passive,
)
from csto_events.parsing.said.voices_between import is_headline_of, is_order, related, stands_in_relative
from csto_events.parsing.who.mentions import Mention

_EVERYWHERE = frozenset(("be", "have", "do", "get", "make", "take", "go", "come", "put", "give", "keep", "let", "see"))
"""Verbs that begin cues of several words and stand in every other sentence: another word of the cue calls for the rules."""


@cache
def cue_forms() -> frozenset[str]:
    """The words that call for the rules of cues: every form of every verb, and the rarest word of cues that begin with a verb of all work."""
    table = lexicon()
    several = [cue for cues in table.verb_phrases.values() for cue in cues]
    rare = {word for cue in several if cue.words[0] in _EVERYWHERE for word in [max(cue.words[1:], key=_weight)] if _weight(word) > 3}
    lemmas = {*table.verb_cues, *(cue.words[0] for cue in several)} - _EVERYWHERE
    return verb_forms(lemmas) | rare | set(table.adjective_cues) | _WITH_PUT


_WITH_PUT = frozenset(("toll", "number", "losses", "cost", "total", "figure", "estimate", "tally"))
"""What is put at a number, or given with one, by somebody who says it."""


def _weight(word: str) -> int:
    """How much a word says: little where it is a function word, nearly nothing where that is short."""
    table = lexicon()
    return len(word) + 10 * (word in table.verbs or word in table.nouns or bool(table.tags.get(word, 0) & ADJECTIVE))


# ---- content after the cue


def _after_cue(passage: Passage) -> Found:
    sentence = passage.sentence
    can_comment = "as" in sentence.vocabulary
    for verb, cue, cue_after in cued(passage):
        if (
            is_asked(passage, verb)
            or (verb.form != "finite" and _is_unspoken_infinitive(passage, verb))
            or (verb.lemma in _RELAYING and _quotes_as_saying(passage, verb))
        ):
            continue
        if can_comment and comment_of(passage, verb, cue, cue_after) is not None:
            continue
        content = content_after(passage, verb, cue, cue_after)
        if content is None or has_deed(passage, verb, content) or takes_up(passage, verb, content):
            continue
        resolving = resolver(passage, verb) if sentence.operative is not None else None
        made = _resolved(passage, verb, cue, cue_after, content, resolving) if resolving is not None else _said(passage, verb, cue, cue_after, content)
        if made is not None:
            yield made


def _said(passage: Passage, verb: Phrase, cue: Cue, cue_after: int, content: tuple[int, int]) -> Candidate | Passed | None:
    """What somebody says after a cue; None where nobody speaks who is told of, or what was said stands before the cue."""
    is_of_accused = _is_of_accused(passage, verb, content)
    before = None if is_of_accused else source_before(passage, verb)
    subject = before[0] if before is not None else None
    if subject is None:
        if not is_of_accused and _needs_source(passage, verb):
            return None
    elif _is_writer(passage, verb, subject) or _describes(passage, verb, content, subject):
        return None
    speaks = subject if subject is not None and subject.first < verb.first and verb.form != "gerund" else verb  # "“No,” he said, urging them to stop"
    if passage.lower[content[0]] != "that" and _follows_quotation(passage, speaks):
        return None
    if cue.stance == "perception" and not _perceives(passage, subject, verb):
        return None
    return _spoken(passage, verb, cue, cue_after, content, before)


def _is_of_accused(passage: Passage, verb: Phrase, content: tuple[int, int]) -> bool:
    """Whether somebody who is accused stands before the verb, and not who accuses: "Rwanda, accused of backing rebels, denied the charge"."""
    return verb.lemma == "accuse" and not verb.passive and _is_participle(passage, verb) and verb.after == content[0] and passage.lower[content[0]] == "of"


def _is_writer(passage: Passage, verb: Phrase, subject: Phrase) -> bool:
    """Whether the writer speaks, "Let us remind that", or somebody else in the first person, whom a quotation has: "we agreed to go"."""
    word = passage.lower[subject.first]
    return (word == "us" and passage.lower[subject.first - 1] == "let") or (word in ("i", "we") and verb.first in passage.reading.quoted)


def _describes(passage: Passage, verb: Phrase, content: tuple[int, int], subject: Phrase) -> bool:
    """Whether a form in -ed says more of a thing, which says nothing: "164, a figure later blamed on a mistake"."""
    if not _is_participle(passage, verb):
        return False
    before = passage.phrases.previous(subject) if verb.lemma in _PUBLISHING else None
    is_object = before is not None and before.kind == "verb"  # "withdrew a statement posted on Sunday that 164 people had died"
    return is_object or (passage.phrases.at(content[0]).kind == "I" and not is_voice(passage, subject))


_PUBLISHING = frozenset(("air", "broadcast", "circulate", "issue", "post", "publish", "release"))
"""What is done to a statement, behind which its content may stand."""


def _is_participle(passage: Passage, verb: Phrase) -> bool:
    return verb.first == verb.head and passage.sentence.letters[verb.head - passage.sentence.first] == "E"


def _needs_source(passage: Passage, verb: Phrase) -> bool:
    """Whether nothing is said where nobody is named who says it."""
    if verb.form == "finite":
        return not verb.passive and not _is_impersonal(passage, verb)
    return verb.form in ("infinitive", "participle")


def _resolved(passage: Passage, verb: Phrase, cue: Cue, cue_after: int, content: tuple[int, int], resolving: Mention) -> Candidate | None:
    """What a body says in an operative clause of its resolution."""
    voice = Source(entity=resolving.entity, span=(resolving.first, resolving.after), cue=(verb.first, cue_after))
    first, after = content
    next_clause = next((one for one in passage.phrases.verbs() if one.first > first and resolver(passage, one) is not None), None)
    end = min(after, next_clause.first) if next_clause is not None else after
    return statement(passage, verb, [(first, end - (passage.lower[end - 1] == "and"))], voice, cue, verb.head)


def _quotes_as_saying(passage: Passage, verb: Phrase) -> bool:
    """Whether a verb only relays: "Interfax quoted him as saying"."""
    return any(one.first > verb.first and one.lemma == "say" and passage.lower[one.first - 1] == "as" for one in passage.phrases.verbs())


_RELAYING = frozenset(("quote", "cite"))


def _follows_quotation(passage: Passage, first: Phrase) -> bool:
    """Whether a quotation ends right before a cue and its source, which is what was said: "“No,” she said years after it"."""
    mark = first.first - 1
    if mark <= passage.sentence.first or passage.sentence.letters[mark - passage.sentence.first] != "Q" or mark - 1 not in passage.reading.quoted:
        return False
    before = passage.reading.quotations_from(max(passage.sentence.first, mark - LONGEST_TITLE - 2), mark)
    return not before or not is_title(passage, before[-1]) or before[-1].first - 1 <= passage.sentence.first


def _spoken(passage: Passage, verb: Phrase, cue: Cue, cue_after: int, content: tuple[int, int], before: tuple[Phrase, int] | None) -> Candidate | Passed | None:
    reason = unspoken(passage, verb, cue)
    if reason is not None:
        return Passed("statement", passage.sentence, (verb.first, verb.after), reason)
    spans = [content]
    if verb.passive:
        if before is not None and verb.lemma in _GIVING and passage.lower[content[0]] not in ("that", "to"):
            return Passed(kind="statement", sentence=passage.sentence, trigger=(verb.first, verb.after), reason="unresolved")
        if before is None:
            before = source_of_passive(passage, verb)
        elif _is_spoken_of(passage, verb, cue, content):
            spans, before = [(before[0].first, before[1]), content], source_of_passive(passage, verb)
            if verb.lemma in _IN_NOBODYS_WORDS and before is None:
                return Passed(kind="statement", sentence=passage.sentence, trigger=(verb.first, verb.after), reason="unresolved")
        if cue.part == "verb" and verb.lemma in TO_SOMEBODY:
            before = None
    phrase, end = before if before is not None else (None, 0)
    voice = source(passage, phrase, end, (_first_of_cue(passage, verb), cue_after))
    made = statement(passage, verb, spans, voice, cue, verb.head)
    if made is not None:
        _assert(passage, made, verb, cue)
    return made


_GIVING = frozenset(("assure", "grant", "offer", "pledge", "promise"))
"""Verbs whose passive may have what is given behind it, and before it who is to have it: "Armenia was offered help"."""


def _assert(passage: Passage, made: Candidate, verb: Phrase, cue: Cue) -> None:
    """Give a statement the status that its cue has with what negates it, or puts it off."""
    if cue.status == "reported" and refutes(passage, verb):
        made.status = "denied"
    if made.status == "reported" and is_own_error(passage, made.source):
        made.status = "retracted"
    if verb.lemma == "doubt" and passage.lower[made.spans[0][0]] in ("whether", "if"):
        made.status = "reported"
    if (cue.status == "denied" or _is_disbelief(cue, verb)) and _is_negated(passage, verb):
        made.status = "reported" if cue.status == "denied" else "denied"  # "did not deny that" leaves it open
    if verb.modal in ("will", "shall") and made.status == "reported" and not verb.perfect and not verb.passive:
        made.status = "planned"  # "will announce on Friday that"


def _first_of_cue(passage: Passage, verb: Phrase) -> int:
    """Where a cue begins: an infinitive with the verb right before that carries it, else without its "to"."""
    if verb.form != "infinitive":
        return verb.first
    above = carrier_of(passage, verb)
    return above.first if above is not None and above.position == verb.position - 1 else verb.head


def _is_spoken_of(passage: Passage, verb: Phrase, cue: Cue, content: tuple[int, int]) -> bool:
    """Whether the subject of a passive cue is no source but what is said of it: "He is said to have fled"."""
    return cue.part == "verb" and verb.lemma in _SAID_OF and passage.lower[content[0]] == "to"


_IN_NOBODYS_WORDS = frozenset(("expect", "think"))
"""What is said of something in its passive is said by nobody: "is expected to visit Goma", "is thought to be higher"."""
_SAID_OF = frozenset(("say", "report", "allege", "believe", "think", "understand", "expect", "presume", "rumour", "rumor", "assume", "estimate", "consider"))
_HABITS = frozenset(("always", "often", "usually", "sometimes"))


def unspoken(passage: Passage, verb: Phrase, cue: Cue) -> Reason | None:
    """Tell why a cue speaks of no saying that took place: it is negated, hypothetical, asked or a habit; None where it does."""
    if "Q" not in passage.sentence.letters:
        asserted = mood(passage.sentence, verb, verb.head)
        if asserted in ("conditional", "question"):
            return asserted
        if asserted == "denied" and verb.form == "gerund" and not verb.negated:
            return "conditional"  # "stopped short of saying that"
        if verb.modal in ("would", "might", "could", "should") and not verb.perfect and cue.part == "verb" and not tells_ahead(passage, verb):
            return "conditional"
    before = passage.lower[verb.first - 1]
    is_withheld = cue.status == "reported" and not _is_disbelief(cue, verb) and _is_negated(passage, verb)
    is_withheld = is_withheld or (before == "nor" and "neither" in passage.sentence.vocabulary)
    return "generic" if is_withheld or before in _HABITS or are_not_all(passage.sentence, verb) else None


def _is_negated(passage: Passage, verb: Phrase) -> bool:
    if verb.negated or (passage.lower[verb.first - 1] == "never" and verb.first > passage.sentence.first):
        return True
    subject = passage.phrases.subject(verb)
    if subject is not None and (passage.lower[subject.first] in ("no", "neither") or _is_turned_by_nor(passage, subject, verb)):
        return True
    return subject is not None and (subject_is_nobody(passage.sentence, verb) or are_few(passage.sentence, verb))


def _is_turned_by_nor(passage: Passage, subject: Phrase, verb: Phrase) -> bool:
    """Whether a subject stands behind its auxiliary because of what negates both: "Nor did he say that"."""
    first = passage.sentence.first
    return first + 2 <= subject.first < verb.first and passage.lower[subject.first - 2] in ("nor", "neither")


def _is_disbelief(cue: Cue, verb: Phrase) -> bool:
    """Whether a belief or wish is denied where it is negated: "does not think that", "did not want to", but not "does not know whether"."""
    return cue.stance in ("belief", "intention") and cue.part == "verb" and not (cue.frames >= {"question"} and verb.lemma in _IGNORING)


_IGNORING = frozenset(("know", "understand", "see", "remember", "decide", "learn"))


_SHOWING = frozenset(("show", "prove", "demonstrate", "illustrate", "denote", "evidence"))


def _perceives(passage: Passage, subject: Phrase | None, verb: Phrase) -> bool:
    """Whether a verb of perceiving or showing gives a content to a voice: people perceive, studies show; deeds that show are no statement."""
    if subject is None:
        return False
    if passage.lower[subject.head] in EVIDENCE:
        return True
    return verb.lemma not in _SHOWING and is_voice(passage, subject)


def _is_impersonal(passage: Passage, verb: Phrase) -> bool:
    subject = passage.phrases.subject(verb)
    return subject is not None and passage.lower[subject.first] == "it" and verb.passive


def _is_unspoken_infinitive(passage: Passage, verb: Phrase) -> bool:
    if verb.form == "gerund":
        return verb.lemma == "protest"  # "crowds protesting against the bill"
    return verb.form == "infinitive" and cue_is_weak(verb) and carrier_of(passage, verb) is None


def cue_is_weak(verb: Phrase) -> bool:
    """Whether an infinitive cue speaks of no speech that took place: "refused to say", "to believe"."""
    return verb.lemma not in ("say", "announce", "declare", "explain", "add", "warn", "note", "stress", "clarify", "confirm", "deny")


# ---- content before the cue


def _before_cue(passage: Passage) -> Found:
    """Read "C, he said" and "C, said Zas", where the cue has no content after it."""
    letters, base = passage.sentence.letters, passage.sentence.first
    first_comma = base + letters.find(",")
    for verb, cue, cue_after in cued(passage) if first_comma >= base else ():
        if verb.first < first_comma or verb.form != "finite" or not _can_stand_behind(cue) or content_after(passage, verb, cue, cue_after) is not None:
            continue
        if _is_done_by(passage, verb) or quotation_follows(passage, cue_after) or quoted_as_saying(passage, verb) is not None:
            continue
        placed = _placed_after_content(passage, verb, cue_after)
        if placed is None:
            continue
        comma, phrase, end, cue_span = placed
        if _has_complement(passage, cue, max(end, cue_after)):
            continue
        first = start_of_content(passage, comma)
        if letters[comma - base] != "," or "Q" in letters[max(0, comma - 1 - base) : comma + 1 - base] or _is_participial(passage, first):
            continue
        behind = behind_addressee(passage, cue, max(end, cue_after))
        pieces = _pieces(passage, verb, (first, comma), _rest_of_interrupted(passage, behind, is_told=behind > max(end, cue_after)))
        if pieces is None:
            continue
        is_hearer = verb.passive and verb.lemma in TO_SOMEBODY  # "…, TASS was told at the ministry"
        voice = Source(cue=cue_span) if is_hearer else source(passage, phrase, end, cue_span)
        made = statement(passage, verb, pieces, voice, cue, verb.head)
        if made is not None:
            yield made


def _pieces(passage: Passage, verb: Phrase, before: tuple[int, int], rest: tuple[int, int] | None) -> list[tuple[int, int]] | None:
    """The pieces of what is said around a voice and its cue; None where nothing is."""
    first, comma = before
    if stands_in_relative(passage, comma):
        return [related(passage, rest)] if rest is not None else None
    is_fragment = _is_fragment(passage, first, comma)
    if is_fragment and rest is None and not is_order(passage, verb, first) and not is_headline_of(passage, verb, first, comma):
        return None
    goes_on = rest is not None and (is_fragment or passage.phrases.at(rest[0]).kind in "SWQC")
    return [before, rest] if rest is not None and goes_on else [before]


def before_quoting(passage: Passage, verb: Phrase) -> tuple[int, int] | None:
    """Give the content before "…, TASS quoted Zas as saying" and "…, Zas was quoted as saying by TASS", as token positions."""
    before = source_before(passage, verb)
    comma = before[0].first - 1 if before is not None else 0
    if comma <= passage.sentence.first or passage.lower[comma] != "," or comma - 1 in passage.reading.quoted:
        return None
    first = start_of_content(passage, comma)
    return (first, comma) if not _is_participial(passage, first) and not _is_fragment(passage, first, comma) else None


def _can_stand_behind(cue: Cue) -> bool:
    """Whether a cue can have a clause before it; one that only names things has none: "the drill, called Search, began"."""
    frames = cue.frames
    if cue.word == "plan":
        return False  # "Putin visits Minsk, talks planned"
    return "bare" in frames or "that" in frames or ("quotation" in frames and "small_clause" not in frames)


def _is_done_by(passage: Passage, verb: Phrase) -> bool:
    """Whether a passive tells by whom something was claimed or commanded: "an attack, claimed by JNIM,", "the force will be commanded by a general"."""
    if verb.passive and verb.lemma == "charge":
        return True  # "500 were detained, 40 were charged"
    if verb.after >= passage.sentence.after or passage.lower[verb.after] != "by":
        return False
    if not _is_participle(passage, verb):
        return verb.passive and not _is_impersonal(passage, verb)
    before = passage.phrases.previous(verb, "")
    is_told = before is not None and passage.lower[before.head] in lexicon().noun_cues  # "a claim denied by Kyiv"
    return before is None or before.kind != "noun" or is_told or not is_voice(passage, before)  # "the mayor said by telephone"


def _has_complement(passage: Passage, cue: Cue, after: int) -> bool:
    """Whether something stands behind a cue that it governs, so that it is no comment: "…, he decided to leave"."""
    following = passage.phrases.at(after) if after < passage.sentence.after else None
    if following is None or following.first < after or any(date.first == after for date in passage.sentence.dates):
        return False
    if following.kind == "verb":
        return following.lemma not in _RELAYING or following.form != "gerund"  # "TASS reports citing the ministry"
    return following.kind == "noun" and "to_person" not in cue.frames


def _is_fragment(passage: Passage, first: int, comma: int) -> bool:
    """Whether what stands before a comma is no main clause: "The quarrel, Zas said, had begun", "If it rains, he said, we stay"."""
    within = list(phrases_between(passage, first, comma))
    if (comma - first < 3 and not _is_short_clause(passage, within)) or not any(one.kind == "verb" and one.form == "finite" for one in within):
        return True
    clauses = [list(clause) for is_comma, clause in itertools.groupby(within, lambda one: one.kind == ",") if not is_comma]
    return all(_is_subordinate(passage, clause) for clause in clauses if any(one.kind == "verb" and one.form == "finite" for one in clause))


def _is_short_clause(passage: Passage, within: Sequence[Phrase]) -> bool:
    """Whether a subject and a verb that says nothing make a clause of two words: "Nothing changes", "Goma fell"."""
    if len(within) != 2:
        return False
    subject, verb = within
    is_subject = subject.kind == "noun" or passage.lower[subject.first] == "nothing"
    return is_subject and verb.kind == "verb" and verb.form == "finite" and cue_of(passage, verb) is None


def _is_subordinate(passage: Passage, clause: Sequence[Phrase]) -> bool:
    """Whether words between commas begin as a clause that another one governs: "In 2010, when riots broke out, the bloc intervened", "Had they known, …"."""
    opening = next((one for one in clause if one.kind not in "CR"), None)
    if opening is not None and opening.first in passage.sentence.conditionals:
        return True
    return opening is not None and (opening.kind in "SW" or (opening.kind == "noun" and passage.lower[opening.first] == "that"))


def _is_participial(passage: Passage, first: int) -> bool:
    """Whether words begin with a participle, and so say of the subject behind them what goes with the verb: "Asked whether he would go, he laughed"."""
    opening = passage.phrases.at(first)
    return opening.kind == "verb" and opening.first == first and opening.head == first and passage.sentence.letters[first - passage.sentence.first] in "EG"


_REASONS = frozenset(("because", "since", "if", "unless", "until", "so", "provided", "that", "how", "why", "whether"))
"""What begins a clause that belongs to the one before the cue: "It is clear, he said, that the bloc failed"."""


def _rest_of_interrupted(passage: Passage, after: int, *, is_told: bool) -> tuple[int, int] | None:
    """For "The quarrel, Lavrov said in Minsk, had begun" give "had begun": what behind the comma goes on with the clause before the cue.

    Where `is_told`, somebody stands before the comma of whom a relative clause would tell: "On Monday, he phoned Putin, who promised help".
    """
    comma = behind_comment(passage, after)
    if comma is None or comma + 1 >= passage.sentence.after or passage.lower[comma] != ",":
        return None
    if is_told and passage.phrases.at(comma + 1).kind == "W":
        return None
    last = passage.sentence.after - (passage.tokens.words[passage.sentence.after - 1] in ".!?")
    return (comma + 1, last) if _goes_on(passage, comma + 1) else None


def _goes_on(passage: Passage, start: int) -> bool:
    """Whether a finite verb, a clause, a reason or a contrast begins at a token, and no deed of the source: "but will not open", not "and left"."""
    opening = passage.phrases.at(start)
    if opening.kind == "C":
        verb = passage.phrases.next(opening)
        return verb is not None and verb.kind == "verb" and (bool(verb.modal) or verb.tense == "future")
    if (opening.kind == "S" and passage.lower[opening.first] in _REASONS) or opening.kind == "W":
        return True
    verb = passage.phrases.at(start + (passage.lower[start] == "there" or passage.tokens.words[start] in QUOTATION_MARKS))
    predicate = predicate_of(passage, verb) if verb.kind == "noun" else verb
    return predicate is not None and predicate.kind == "verb" and predicate.form == "finite"


def _placed_after_content(passage: Passage, verb: Phrase, cue_after: int) -> tuple[int, Phrase, int, tuple[int, int]] | None:
    """For a cue behind its content give the comma before it, the source, its end, and the cue."""
    before = source_before(passage, verb)
    if before is not None:
        phrase, end = before
        comma = phrase.first - 1
        if comma >= passage.sentence.first and passage.lower[comma] == "," and passage.lower[verb.first - 1] != "that":
            return comma, phrase, end, (verb.first, cue_after)
        behind = passage.phrases.next(phrase, ",")
        if behind is not None and behind.kind == "W":  # "Armenia, which asked for help, criticised the bloc"
            return None
    after = source_after(passage, verb, cue_after)
    comma = verb.first - 1
    is_apart = comma >= passage.sentence.first and passage.lower[comma] == "," and before_apposition(passage, verb) is None
    is_apart = is_apart and before_in_headline(passage.phrases, passage.lower, verb) is None  # "Kazakhstan restores order, thanks allies"
    if after is not None and is_apart and is_voice(passage, after[0]):  # and not "stood in silence, read out the names of the dead"
        return comma, after[0], after[1], (verb.first, cue_after)
    return None


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
)
