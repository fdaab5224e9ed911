"""Hindsight: "would" that tells what came later, and is a past: "the bomb would later kill 12", "would go on to admit" (Quirk et al. 1985, 4.48)."""

from csto_events.language.date_words import date_words
from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase, Phrases
from csto_events.language.tokens import Tokens

WOULD = "would"
_LATER = frozenset("afterward afterwards eventually later subsequently ultimately".split())
"""Adverbs of a time that is past by now."""
_PLANS = frozenset(
    "accord according agreement agreements anticipated bill ceasefire contract deal decree draft expected forecast forecasts hope hopes idea planned plan "
    "plans pledge prediction promise proposal proposals roadmap scenario scheme supposed timetable treaty truce vow vision".split()
)
"""Words of what people have only agreed on or expect."""
_TO_COME = frozenset(("in", "next", "on", "this", "today", "tonight", "tomorrow"))
"""Words behind "later" with which it is of a day that the writer has still before him: "would be sent later this week"."""
_CLAUSES = frozenset(("bare", "that"))
"""Frames of verbs that can hold what somebody says: "said that", and not "began"."""
_IN_THE_END = frozenset(("eventually", "ultimately"))
_IMAGINED = frozenset(("a", "an", "another", "any", "anything", "it", "such", "that", "this"))
"""What begins a subject that may be only thought of: "such a war would ultimately kill thousands"."""
_LIKELY = frozenset(("inevitably", "likely", "presumably", "probably", "surely"))


def tell_past(phrases: Phrases, tokens: Tokens, vocabulary: frozenset[str], letters: str) -> None:
    """Make past verbs of those groups with "would" that tell in hindsight, unless somebody's words or a plan hold them.

    Args:
        phrases: the phrases of a sentence; its verb groups are changed.
        tokens: the tokens of the text.
        vocabulary: the words of the sentence.
        letters: a letter a token for its word class.

    Example:
        >>> from csto_events.language.reading import Sentence, Reading
        >>> sentence = Reading.of("The toll would later rise to 238.").sentences[0]
        >>> [(verb.tense, verb.modal) for verb in sentence.phrases.verbs()]
        [('past', '')]
    """
    if _LATER.isdisjoint(vocabulary) and "go" not in vocabulary:
        return
    for verb in phrases.verbs():
        is_told = verb.modal == WOULD and not verb.negated and not verb.perfect and verb.form == "finite"
        if is_told and _looks_back(phrases, tokens, verb) and not _is_foreseen(phrases, tokens, verb, letters):
            verb.modal, verb.tense = "", "past"


def _looks_back(phrases: Phrases, tokens: Tokens, verb: Phrase) -> bool:
    """Whether an adverb of later times goes with a verb: "would later kill", "later would kill", "would be killed later that day", "would go on to kill"."""
    lower = tokens.lower
    if verb.lemma == "go":
        return lower[verb.after : verb.after + 2] == ["on", "to"]
    if not _LATER.isdisjoint(lower[max(phrases.first, verb.first - 1) : verb.after]):
        return True
    behind = lower[verb.after + 1 : verb.after + 2]
    return lower[verb.after : verb.after + 1] == ["later"] and _TO_COME.isdisjoint(behind) and not set(behind) & date_words()["weekday"].keys()


def _is_foreseen(phrases: Phrases, tokens: Tokens, verb: Phrase, letters: str) -> bool:
    """Whether somebody says, expects or has agreed on what a verb tells: "he said it would later rise", "under the deal they would later leave"."""
    lower, first = tokens.lower, phrases.first
    if _is_imagined(phrases, tokens, verb):
        return True
    if not _PLANS.isdisjoint(lower[first : verb.first]) or "according" in lower[verb.after : phrases.after] or lower[verb.first - 1] == "that":
        return True
    cues = lexicon().verb_cues
    for other in phrases.verbs():
        cue = cues.get(other.lemma) if other is not verb and other.form == "finite" else None
        if cue is None or _CLAUSES.isdisjoint(cue.frames):
            continue
        between = letters[min(other.after, verb.after) - first : max(other.first, verb.first) - first]
        if ";" not in between and (other.first < verb.first or ("," in between and not other.passive)):
            return True
    return False


def _is_imagined(phrases: Phrases, tokens: Tokens, verb: Phrase) -> bool:
    """Whether a verb tells what would come in the end of something that is only thought of: "a war would ultimately kill thousands"."""
    lower = tokens.lower
    if not _LIKELY.isdisjoint(lower[verb.first : verb.after]):
        return True
    if _IN_THE_END.isdisjoint(lower[max(phrases.first, verb.first - 1) : verb.after]):
        return False
    subject, before = phrases.subject(verb), phrases.previous(verb, "R")
    if before is not None and before.kind == "W":
        return False  # "the attack, which would eventually kill 40 people"
    return subject is None or lower[subject.first] in _IMAGINED or phrases[0].form == "gerund"
