"""Statements: who said what. Each rule reads one form in which English gives a content to a voice."""

from functools import cache

from csto_events.language.lexicon import ADJECTIVE, Cue, lexicon, verb_forms
from csto_events.language.phrases import Phrase
from csto_events.model import Reason
from csto_events.parsing.asserted.few import are_few, are_not_all, subject_is_nobody
from csto_events.parsing.asserted.status import mood
from csto_events.parsing.asserted.unconfirmed import is_left_undone
from csto_events.parsing.candidate import Candidate, Fires, Found, Passed, Rule, Source
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.talk.comments import comment_of
from csto_events.parsing.said.asked import is_asked, is_in_question
from csto_events.parsing.said.attribution import TO_SOMEBODY, cued, source
from csto_events.parsing.said.carriers import carrier_of
from csto_events.parsing.said.citing import cited
from csto_events.parsing.said.content import LONGEST_TITLE, is_title, statement
from csto_events.parsing.said.deeds import has_deed
from csto_events.parsing.said.describing import only_describes
from csto_events.parsing.said.disputed import takes_up
from csto_events.parsing.said.frames import content_after
from csto_events.parsing.said.refuted import refutes
from csto_events.parsing.said.resolutions import resolver
from csto_events.parsing.said.sources import (
    EVIDENCE,
    is_voice,
    source_before,
    source_of_passive,
)
from csto_events.parsing.who.mentions import Mention, is_person

_EVERYWHERE = frozenset(("be", "have", "do", "get", "make", "take", "go", "come", "put", "give", "keep", "let", "see", "trade", "exchange"))
"""Verbs that begin cues of several words and stand in every other sentence: another word of the cue calls for the rules."""


@cache
def cue_forms() -> frozenset[str]:
    """The words that call for the rules of cues: every form of every verb, and the rarest word of cues that begin with a verb of all work."""
    table = lexicon()
    several = [cue for cues in table.verb_phrases.values() for cue in cues]
    rare = {word for cue in several if cue.words[0] in _EVERYWHERE for word in [max(cue.words[1:], key=_weight)] if _weight(word) > 3}
    lemmas = {*table.verb_cues, *(cue.words[0] for cue in several)} - _EVERYWHERE
    return verb_forms(lemmas) | rare | set(table.adjective_cues) | _WITH_PUT | _SEEN


_SEEN = frozenset(("saw",))
"""What people have perceived: "an AFP correspondent saw"."""
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
            or is_in_question(passage, verb)
            or (verb.form != "finite" and _is_unspoken_infinitive(passage, verb))
            or (verb.lemma in RELAYING and _quotes_as_saying(passage, verb))
        ):
            continue
        if can_comment and comment_of(passage, verb, cue, cue_after) is not None:
            continue
        content = content_after(passage, verb, cue, cue_after)
        if content is None or has_deed(passage, verb, content) or takes_up(passage, verb, content) or only_describes(passage, verb, content):
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
    return verb.lemma == "accuse" and not verb.passive and is_participle(passage, verb) and verb.after == content[0] and passage.lower[content[0]] == "of"


def _is_writer(passage: Passage, verb: Phrase, subject: Phrase) -> bool:
    """Whether the writer speaks, "Let us remind that", or somebody else in the first person, whom a quotation has: "we agreed to go"."""
    word = passage.lower[subject.first]
    return (word == "us" and passage.lower[subject.first - 1] == "let") or (word in ("i", "we") and verb.first in passage.reading.quoted)


def _describes(passage: Passage, verb: Phrase, content: tuple[int, int], subject: Phrase) -> bool:
    """Whether a form in -ed says more of a thing, which says nothing: "164, a figure later blamed on a mistake"."""
    if not is_participle(passage, verb):
        return False
    before = passage.phrases.previous(subject) if verb.lemma in _PUBLISHING else None
    is_object = before is not None and before.kind == "verb"  # "withdrew a statement posted on Sunday that 164 people had died"
    return is_object or (passage.phrases.at(content[0]).kind == "I" and not is_voice(passage, subject))


_PUBLISHING = frozenset(("air", "broadcast", "circulate", "issue", "post", "publish", "release"))
"""What is done to a statement, behind which its content may stand."""


def is_participle(passage: Passage, verb: Phrase) -> bool:
    """Tell whether a verb group is a past participle alone: "claimed" in "an attack claimed by JNIM"."""
    return verb.first == verb.head and passage.sentence.letters[verb.head - passage.sentence.first] == "E"


def _needs_source(passage: Passage, verb: Phrase) -> bool:
    """Whether nothing is said where nobody is named who says it."""
    if verb.form == "finite":
        return not verb.passive and not is_impersonal(passage, verb)
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


RELAYING = frozenset(("quote", "cite"))


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
            return Passed("statement", passage.sentence, (verb.first, verb.after), "unresolved")
        if before is None:
            before = source_of_passive(passage, verb)
        elif _is_spoken_of(passage, verb, cue, content):
            spans, before = [(before[0].first, before[1]), content], source_of_passive(passage, verb)
            if verb.lemma in _IN_NOBODYS_WORDS and before is None:
                return Passed("statement", passage.sentence, (verb.first, verb.after), "unresolved")
        if cue.part == "verb" and verb.lemma in TO_SOMEBODY:
            before = None
        elif verb.lemma in _ORDERING and passage.lower[content[0]] == "to":
            before = source_of_passive(passage, verb)  # "the soldiers were ordered to leave", whoever gave the order
    phrase, end = before if before is not None else (None, 0)
    voice = cited(passage, source(passage, phrase, end, (_first_of_cue(passage, verb), cue_after)), phrase)
    made = statement(passage, verb, spans, voice, cue, verb.head)
    if made is not None:
        _assert(passage, made, verb, cue)
    return made


_GIVING = frozenset(("assure", "deny", "grant", "offer", "pledge", "promise", "refuse"))
"""Verbs whose passive may have what is given behind it, and before it who is to have it: "Armenia was offered help", "was denied entry"."""
_ORDERING = frozenset(("command", "encourage", "forbid", "instruct", "invite", "order", "prohibit", "request"))
"""Verbs of whose passive the subject is whom somebody tells to do something."""


def _assert(passage: Passage, made: Candidate, verb: Phrase, cue: Cue) -> None:
    """Give a statement the status that its cue has with what negates it, or puts it off."""
    if cue.status == "reported" and refutes(passage, verb):
        made.status = "denied"
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
        if verb.modal in ("would", "might", "could", "should") and not verb.perfect and cue.part == "verb":
            return "conditional"
    before = passage.lower[verb.first - 1]
    is_withheld = cue.status in ("reported", "retracted") and not _is_disbelief(cue, verb) and _is_negated(passage, verb)
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
    if verb.lemma == "see" and not is_person(passage.actor(subject)):
        return passage.is_people(subject) or passage.lower[subject.head] in ("he", "she", "they")  # "Kazakhstan saw protesters storm an airport"
    return verb.lemma not in _SHOWING and is_voice(passage, subject)


def is_impersonal(passage: Passage, verb: Phrase) -> bool:
    """Tell whether nobody is the subject of a passive: "it was announced"."""
    subject = passage.phrases.subject(verb)
    return subject is not None and passage.lower[subject.first] == "it" and verb.passive


def _is_unspoken_infinitive(passage: Passage, verb: Phrase) -> bool:
    if verb.form == "gerund":
        return verb.lemma == "protest"  # "crowds protesting against the bill"
    return verb.form == "infinitive" and ((cue_is_weak(verb) and carrier_of(passage, verb) is None) or is_left_undone(passage.sentence, verb))


def cue_is_weak(verb: Phrase) -> bool:
    """Whether an infinitive cue speaks of no speech that took place: "refused to say", "to believe"."""
    return verb.lemma not in ("say", "announce", "declare", "explain", "add", "warn", "note", "stress", "clarify", "confirm", "deny")


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
)
