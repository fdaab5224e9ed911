"""Bounds: where a content ends that begins after its cue, and where one begins and ends that stands before or around it."""

import re
from collections.abc import Iterator

from csto_events.language.headlines import before_in_headline
from csto_events.language.lexicon import lexicon
from csto_events.language.line import CLAUSAL
from csto_events.language.phrases import Phrase
from csto_events.language.segment import LONGEST_SENTENCE
from csto_events.language.tokens import QUOTATION_MARKS
from csto_events.parsing.passage import Passage
from csto_events.parsing.said.attribution import cue_of, cued
from csto_events.parsing.said.authorities import clause_of_authority
from csto_events.parsing.said.backgrounds import before_background, before_comma
from csto_events.parsing.said.consequences import is_consequence
from csto_events.parsing.said.disputed import VERDICTS, dispute_behind
from csto_events.parsing.said.interrupted_clauses import clause_around
from csto_events.parsing.said.sources import absolute_subject, is_voice
from csto_events.parsing.said.tellers_again import before_teller_again
from csto_events.parsing.when.measures import measured_clauses
from csto_events.parsing.when.rejections import TAKING_UP


def content_end(passage: Passage, cue: Phrase, start: int, *, clause: bool = True) -> int:
    """Find where the content that begins at a token ends: at the end of the sentence, or where the writer or another voice goes on.

    Args:
        passage: the sentence.
        cue: the verb or noun that has the content.
        start: the first token of the content.
        clause: whether the content is a clause with a finite verb; else it is an infinitive, a noun or a small clause.

    Returns:
        The token after the content.
    """
    sentence = passage.sentence
    aside = _end_of_aside(passage, cue, start) if "W" in sentence.letters or cue.form == "gerund" else None
    end = aside or sentence.first + (len(sentence.letters.rstrip(".")) or 1)
    if start in passage.reading.quoted and cue.first in passage.reading.quoted:
        end = _end_of_quotation(passage, cue, start, end)
    if _PAUSE_OR_JOINT.search(sentence.letters, start - sentence.first, end - sentence.first) is not None:  # else nothing goes on behind it
        end = _end_of_opening_phrase(passage, cue, start, end)
        end = _before_verdict(passage, cue, start, _before_joint(passage, cue, start, end, clause))
    end = before_teller_again(passage, cue, start, end)
    if not clause:
        end = before_background(passage, cue, start, end)
    if not clause and describes_subject(passage, cue):
        end = _before_predicate(passage, cue, start, end)
    return max(end, start + 1)


_PAUSE_OR_JOINT = re.compile("[,;CS-]")


def _before_joint(passage: Passage, cue: Phrase, start: int, end: int, clause: bool) -> int:
    end = _before_other_voice(passage, start, end)
    if "according" in passage.sentence.vocabulary:
        own = clause_of_authority(passage)
        end = own if own is not None and start < own < end else end
        return min(_before_break(passage, cue, start, end, clause), _before_authority(passage, start, end))
    return _before_break(passage, cue, start, end, clause)


def describes_subject(passage: Passage, cue: Phrase) -> bool:
    """Tell whether a form in -ing only describes the subject of the sentence: "protesters demanding his resignation clashed with police"."""
    if cue.form != "gerund" or not cue.position or passage.phrases[cue.position - 1].kind != "noun":
        return False
    finite = [verb.first for verb in passage.phrases.verbs() if verb.form == "finite"]
    return bool(finite) and min(finite) > cue.first


def _before_predicate(passage: Passage, cue: Phrase, start: int, end: int) -> int:
    """For "a report accusing the army of abuses was published" give "was": the form in -ing only describes the subject of the sentence."""
    for verb in passage.phrases.verbs():
        before = passage.phrases.previous(verb) if verb.form == "finite" and start < verb.first < end else None
        is_done = before is not None and (before.kind == "noun" or before.form == "infinitive")  # "states wishing to leave gave notice"
        if is_done and not any(one.kind in "SWC" for one in passage.phrases[cue.position : verb.position]):
            return verb.first
    return end


def _before_authority(passage: Passage, start: int, end: int) -> int:
    """For "proposed to set up a hospital, according to the ministry" give the comma: the last words of a sentence say who tells the whole of it."""
    at = passage.sentence.first + passage.sentence.words.index("according")
    is_last = all(verb.first < at or verb.form != "finite" for verb in passage.phrases.verbs())
    return at - 1 if start + 1 < at < end and passage.lower[at - 1] == "," and is_last else end


def _before_other_voice(passage: Passage, start: int, end: int) -> int:
    for verb, _, _ in cued(passage):
        if verb.first <= start:
            continue
        if verb.form == "gerund":
            absolute = absolute_subject(passage, verb)
            if absolute is not None and absolute.first > start + 2:
                end = min(end, absolute.first - 2)  # ", with Minsk saying that …"
        if verb.form != "finite":
            continue
        voice = next(iter(passage.phrases.subjects(verb)), None)  # "said that Chad and Togo should see it as a sign"
        before = passage.phrases.previous(voice, "R") if voice is not None and voice.first > start else None
        if voice is None or before is None or before.first <= start:
            continue
        if _begins_new_voice(passage, before, verb, voice):
            end = min(end, before_comma(passage, before))
        elif (before.kind == "," or (before.kind == "Q" and passage.lower[before.first - 1] == ",")) and _is_comment(passage, verb):
            end = min(end, before.first)
    return end


def _before_break(passage: Passage, cue: Phrase, start: int, end: int, clause: bool) -> int:
    """Where what goes on behind a joint can be no part of the content, for like is joined with like (Quirk et al. 1985, 13.49)."""
    quoted, phrases, base = passage.reading.quoted, passage.phrases, passage.sentence.first
    for found in _JOINT.finditer(passage.sentence.letters, phrases.at(start).after - base, end - base):
        joint = phrases.at(base + found.start())
        if joint.first in quoted and cue.first not in quoted:
            continue
        if joint.kind == ",":
            if (
                _is_next_of_headline(passage, cue, joint)
                or _comments(passage, joint, clause or _is_deed(passage, start))
                or (not clause and _is_before_measure(passage, joint))
            ):
                return joint.first
        elif joint.kind in ";CS" and (_is_break(passage, cue, joint, clause) or _is_next_relative(passage, start, joint)):
            return before_comma(passage, joint)
    return end


_JOINT = re.compile("[,;CS]")


def _is_next_of_headline(passage: Passage, cue: Phrase, comma: Phrase) -> bool:
    """Whether behind a comma of a headline stands what its subject does next: "Pashinyan says Armenia left CSTO, denies rift"."""
    verb = passage.phrases.next(comma)
    return verb is not None and verb.kind == "verb" and before_in_headline(passage.phrases, passage.lower, verb) is cue


def _is_before_measure(passage: Passage, comma: Phrase) -> bool:
    """Whether behind a comma it is told when they agreed: "agreed to go, two days after …"."""
    return any(measure.first in (comma.after, comma.after + 1) for measure, _, _ in measured_clauses(passage.sentence))


def _comments(passage: Passage, comma: Phrase, clause: bool) -> bool:
    """Whether behind a comma the source goes on to say or do: "urged them to stay, arguing that …", "called it a farce, citing …"."""
    verb = passage.phrases.next(comma)
    if verb is not None and verb.kind == "I" and passage.phrases.word(verb) == "without":
        verb = passage.phrases.next(verb)
        return verb is not None and verb.form == "gerund" and verb.lemma in _WITHHOLDING
    if verb is None or verb.kind != "verb" or verb.form != "gerund" or passage.lower[verb.first] in _LISTING:
        return False
    found = cue_of(passage, verb)
    return not clause or (found is not None and found[0].stance == "speech") or verb.lemma in _EXPRESSING


_WITHHOLDING = frozenset("disclose elaborate explain give identify mention name offer provide reveal say specify".split())
"""What somebody does not do in saying so: "said 12 had died, without elaborating"."""
_EXPRESSING = frozenset(("express", "reiterate", "signal", "voice"))
"""Verbs that put a thought into words: "expressing hope that its influence will grow"."""


def _is_deed(passage: Passage, start: int) -> bool:
    """Whether a content is what somebody is said to have done, which has consequences: "of shelling a village, killing two civilians"."""
    first = passage.phrases.at(start)
    return first.kind == "verb" and first.form == "gerund" and start > 0 and passage.lower[start - 1] == "of"


_LISTING = frozenset(("including", "excluding", "according", "beginning", "starting", "depending", "regarding", "concerning", "following"))


_CONTRASTS = frozenset(("but", "yet", "though", "although", "while", "whereas"))


def _is_break(passage: Passage, cue: Phrase, joint: Phrase, clause: bool) -> bool:
    """Whether a joint goes on with a deed of the source, or with a clause that is not said: "vowed to stay, but left", "wants peace and Minsk wants war"."""
    following = passage.phrases.next(joint, "R,")
    if following is None:
        return False
    if following.kind == "verb":
        return joint.kind == "C" and _is_next_deed(passage, cue, following, clause)
    if joint.kind == ";":
        return following.kind == "noun" and any(verb.form == "finite" and verb.first > joint.first for verb in passage.phrases.verbs())
    predicate = passage.phrases.next(following) if following.kind == "noun" else None
    if predicate is None or predicate.kind != "verb" or predicate.form != "finite":
        return False
    before = passage.phrases.previous(joint, "Q")
    is_behind_comma, word = before is not None and before.kind == ",", passage.lower[joint.first]
    counts_on = word in ("while", "whereas") and passage.count_in(following) is not None  # "59 people had died, while 139 were injured"
    contrasts = is_behind_comma and word in _CONTRASTS and not counts_on
    goes_along = is_behind_comma and word == "as" and predicate.tense == "past" and passage.actor(following) is not None  # ", as Russia claimed credit"
    goes_on = _counts_on(passage, cue, joint, following) or _joins_subjects(passage, before, following)
    return contrasts or goes_along or (not clause and joint.kind == "C" and not goes_on)


def _joins_subjects(passage: Passage, before: Phrase | None, following: Phrase) -> bool:
    """Whether a joint stands between two subjects of one verb: "urged them to act when EU and Kazakh officials meet"."""
    opening = passage.phrases[before.position - 1] if before is not None and before.kind == "noun" and before.position else None
    return opening is not None and opening.kind in "SW" and passage.phrases.joined_before(following) is before


def _is_next_relative(passage: Passage, start: int, joint: Phrase) -> bool:
    """Whether a relative clause goes on with another one, of which the content is none: "Rwanda, which experts accuse of aid and which denies it, said"."""
    relative = passage.phrases.next(joint, "") if joint.kind == "C" else None
    if relative is None or relative.kind != "W" or passage.lower[relative.first] not in ("which", "who", "whom"):
        return False
    return all(one.kind != "W" for one in phrases_between(passage, start, joint.first))


def _counts_on(passage: Passage, cue: Phrase, joint: Phrase, following: Phrase) -> bool:
    """Whether a relative clause goes on to count: "condemned an attack in which a man was killed and two others were wounded"."""
    if passage.lower[joint.first] != "and" or passage.count_in(following) is None:
        return False
    inside = [one for one in passage.phrases.verbs() if cue.first < one.first < joint.first and one.form == "finite"]
    before = passage.phrases.previous(inside[-1]) if inside else None
    relative = passage.phrases.previous(before) if before is not None and before.kind == "noun" else before
    return relative is not None and relative.kind == "W"


def _is_next_deed(passage: Passage, cue: Phrase, verb: Phrase, clause: bool) -> bool:
    """Whether a finite verb without subject of its own is joined with the cue: "vowed to stay and warned that …"."""
    found = cue_of(passage, verb)
    if verb.form == cue.form == "infinitive" and passage.lower[verb.first] != "to":
        return found is not None and found[0].stance == "speech"
    if not clause and verb.form == "finite" and found is not None and passage.lower[verb.after] == "that" and _is_plainly_finite(passage, verb):
        return True  # "expressed its thanks but considers that"
    is_parallel = _is_parallel(passage, cue, verb) or (bool(verb.modal) and not clause)  # "condemns the attack and will go on"
    if verb.form != "finite" or not is_parallel or not _is_plainly_finite(passage, verb):
        return False
    if found is not None and found[0].stance == "speech" and (found[0].frames != _ONLY_QUOTES or "Q" in passage.sentence.letters):
        return True  # and not "surrounded the square and began dragging people away"
    inner = [one for one in passage.phrases.verbs() if cue.first < one.first < verb.first]
    if clause:  # "recommends that the bloc pay for fuel, but stopped short of …"
        return verb.tense == "past" and not any(one.form == "finite" and (one.tense != "present" or one.modal) for one in inner)
    return not any(one.form == "finite" or one.passive or one.perfect for one in inner)


_ONLY_QUOTES = frozenset(("quotation",))
"""The frames of verbs that say something only before or behind a quotation: "he began"."""


def _is_parallel(passage: Passage, cue: Phrase, verb: Phrase) -> bool:
    """Whether tenses go together; a present perfect goes with a present: "has denied backing the group, and accuses Mali"."""
    return verb.tense == cue.tense or (verb.tense == "present" and passage.lower[cue.first] in ("has", "have"))


def _is_plainly_finite(passage: Passage, verb: Phrase) -> bool:
    """Whether a verb cannot be an infinitive or participle whose "to" or auxiliary stands further in front."""
    return verb.tense != "present" or verb.after - verb.first > 1 or passage.lower[verb.head].endswith("s")


def _before_verdict(passage: Passage, cue: Phrase, start: int, end: int) -> int:
    """For "…, a claim that could not be verified" give the comma or dash: the writer speaks of what was said."""
    sentence, lower = passage.sentence, passage.lower
    if TAKING_UP.isdisjoint(sentence.vocabulary):
        return end
    base = sentence.first
    for found in _PAUSE.finditer(sentence.letters, start - base, min(end, sentence.after - 1) - base):
        pause = base + found.start()
        if lower[pause + 1] not in TAKING_UP or cue.first >= pause:
            continue
        if _is_verdict(passage, pause + 1) or dispute_behind(passage, pause) is not None:
            return pause
    return end


_PAUSE = re.compile("[,-]")


def _is_verdict(passage: Passage, start: int) -> bool:
    noun = passage.phrases.at(start)
    relative = passage.phrases.next(noun, "")
    if noun.kind == "noun" and passage.lower[noun.head] in _STEPS:
        return _is_judged_by_another(passage, noun)
    is_verdict = noun.kind == "noun" and (passage.lower[noun.head] in VERDICTS or passage.lower[noun.head] in lexicon().noun_cues)
    if is_verdict and relative is not None and relative.kind == "noun":  # "a claim Kyiv denied", "a figure it later raised"
        verb = passage.phrases.next(relative)
        return verb is not None and verb.kind == "verb" and verb.form == "finite"
    return is_verdict and relative is not None and relative.kind in "WSO"


_STEPS = frozenset(("decision", "development", "measure", "move", "step"))


def _is_judged_by_another(passage: Passage, step: Phrase) -> bool:
    """Whether it is told how somebody else calls what was said or done: "froze its membership, a step that Moscow called regrettable"."""
    behind = passage.phrases.next(step, "")
    judge = passage.phrases.next(behind, "") if behind is not None and behind.kind in "WS" else behind
    verb = passage.phrases.next(judge) if judge is not None and judge.kind == "noun" else None
    if judge is None or verb is None or verb.kind != "verb" or verb.form != "finite" or passage.lower[judge.first] in lexicon().pronouns:
        return False
    return cue_of(passage, verb) is not None


def _is_comment(passage: Passage, verb: Phrase) -> bool:
    """Whether a cue behind a comma ends the sentence and has no content of its own: "denied that it fired, agencies said on Monday"."""
    letters, base = passage.sentence.letters, passage.sentence.first
    return _GOING_ON.isdisjoint(letters[verb.after - base :])


_GOING_ON = CLAUSAL | frozenset(",")


def _end_of_quotation(passage: Passage, cue: Phrase, start: int, end: int) -> int:
    """A cue inside a quotation has its content there too."""
    for one in passage.reading.quotations_from(max(0, cue.first - LONGEST_SENTENCE), start + 1):
        if one.first <= cue.first and start < one.after < end:
            end = one.after
    return end


def _end_of_opening_phrase(passage: Passage, cue: Phrase, start: int, end: int) -> int:
    """For "After saying that it was late, she left" and "When he said so, she left" give the comma."""
    first = passage.phrases[0]
    opens = first.kind in "SW" and (passage.lower[first.first] in _TIMES or _is_at_once(passage, first, cue))
    if not opens and not (cue.kind == "verb" and cue.form == "gerund" and not _has_finite_before(passage, cue)):
        return end
    for phrase in passage.phrases:
        if phrase.kind == "," and phrase.first > start:
            noun = passage.phrases.next(phrase, "RQ")
            verb = passage.phrases.next(noun) if noun is not None and noun.kind == "noun" else None
            if verb is not None and verb.kind == "verb" and verb.form == "finite":
                return min(phrase.first, end)
    return end


def _is_at_once(passage: Passage, first: Phrase, cue: Phrase) -> bool:
    """Whether the clause of a cue goes on while the next one does: "As Baku says it is ready, Armenia is arming", and not "As of Monday, Baku says"."""
    if passage.lower[first.first] != "as":
        return False
    subject = passage.phrases.next(first, "R")
    return subject is not None and subject.kind == "noun" and all(one.kind != "," for one in passage.phrases[first.position : cue.position])


def _has_finite_before(passage: Passage, cue: Phrase) -> bool:
    return any(verb.form == "finite" for verb in passage.phrases.verbs() if verb.first < cue.first)


_TIMES = frozenset(("when", "after", "before", "while", "once", "since", "although", "though", "because", "lest", "given"))


def _end_of_aside(passage: Passage, cue: Phrase, start: int) -> int | None:
    """For "Aliyev, who said that the road was his, left" and "Zas, hoping to win time, left" give the comma at which the clause about him ends."""
    relative = opening = passage.phrases.previous(cue)
    relative = passage.phrases.previous(relative) if relative is not None and relative.kind == "noun" else relative  # "which Armenia denies sending,"
    if relative is not None and relative.kind == "W":
        opening = passage.phrases.previous(relative)
    elif cue.form != "gerund" or _has_finite_before(passage, cue):
        return None
    if opening is None or opening.kind != ",":
        return None
    for phrase in passage.phrases:
        if phrase.kind == "," and phrase.first > start:
            following = passage.phrases.next(phrase)
            if following is not None and following.kind == "verb" and following.form == "finite":
                return phrase.first
    return None


def _begins_new_voice(passage: Passage, joint: Phrase, verb: Phrase, voice: Phrase) -> bool:
    """Whether behind a joint somebody else speaks: "said A, and the army denied that B", "said A while Minsk insisted that B"."""
    if joint.kind == ";":
        return True
    if joint.kind != "C" and passage.lower[joint.first] not in ("while", "whereas"):
        return False
    if passage.actor(voice) is not None and passage.lower[voice.first] not in lexicon().pronouns:
        return True
    found, following = cue_of(passage, verb), passage.phrases.next(verb)
    has_content = following is not None and following.kind not in ",.;C"
    is_parted = passage.lower[joint.first - 1] == "," or is_voice(passage, voice)
    return is_parted and has_content and found is not None and found[0].stance == "speech"


# ---- content before and around a cue


def phrases_between(passage: Passage, first: int, after: int) -> Iterator[Phrase]:
    """Give the phrases that begin among some tokens."""
    return (phrase for phrase in passage.phrases if first <= phrase.first < after)


def start_of_content(passage: Passage, comma: int) -> int:
    """Find where the clause in front of a comma begins: behind a semicolon or the mark of its quotation, else with the sentence."""
    letters, base, is_quoted = passage.sentence.letters, passage.sentence.first, comma in passage.reading.quoted
    for position in range(comma - 1, base - 1, -1):
        if letters[position - base] == ";" or (is_quoted and position not in passage.reading.quoted):
            return position + 1
    return base + 2 if letters[1:2] == ":" and comma > base + 2 else base  # "Answer: …"


def around(passage: Passage, first: int, after: int) -> list[tuple[int, int]]:
    """The content around a phrase such as "according to Zas": after it, before it, or on both sides."""
    sentence = passage.sentence
    last = sentence.after
    while last > after and passage.tokens.words[last - 1] in ".!?":
        last -= 1
    before, behind = passage.lower[first - 1], passage.lower[after]  # "the road is closed; according to the army, 12 men died"
    opens = first > sentence.first and (before == ";" or (before in _ANNOUNCING and behind == ","))
    has_before = not opens and (first - sentence.first > 2 or _opens_with_subject(passage, first))
    has_after = last - after > 2 and behind == ","
    last = _before_voice_of_next(passage, after, last) if last > after else last
    has_after = has_after and last > after
    if not has_before:
        return [(after, last)]
    own = clause_of_authority(passage)
    if own is not None and own < first:
        return [(own + 2, first)]  # "…, while four guards were captured, according to the committee"
    inner = clause_around(passage, first, after, last)
    if inner is not None:
        return inner
    start = start_of_content(passage, first)
    if has_after and is_consequence(passage, passage.phrases.at(after + 1)):
        return [(start, first), (after + 1, last)]
    return [(start, first), (after, last)] if has_after and _is_interrupted(passage, first) else [(start, first)]


def _before_voice_of_next(passage: Passage, after: int, last: int) -> int:
    """For ", according to Yerevan, while Baku said 20 had died" give the comma before "while", where the first verb of saying behind the source is Baku's."""
    for verb, _, _ in cued(passage):
        if verb.form != "finite" or not after < verb.first < last:
            continue
        voice = next(iter(passage.phrases.subjects(verb)), None)  # "Zambia and Angola opposed it"
        joint = passage.phrases.previous(voice, "R") if voice is not None and voice.first > after else None
        parts = joint is not None and voice is not None and joint.first > after and joint.kind in "CS" and _begins_new_voice(passage, joint, verb, voice)
        return max(after, before_comma(passage, joint)) if parts and joint is not None else last
    return last


_ANNOUNCING = frozenset(":–—-")
"""Marks that announce what follows: "Minsk's account is different: according to its guards, …"."""


def _opens_with_subject(passage: Passage, first: int) -> bool:
    """Whether a sentence begins with one noun and a comma, and no day: "Togo, according to its president, offered to help"."""
    noun = passage.phrases[0]
    is_alone = noun.kind == "noun" and noun.after == first - 1 and passage.lower[noun.after] == ","
    return is_alone and passage.lower[first] != "as" and not passage.is_date(noun)  # "Poland, as a member of the bloc, objected"


def _is_interrupted(passage: Passage, first: int) -> bool:
    """Whether a phrase in commas stands inside one clause: before it the clause has no verb yet, or a verb without its complement."""
    comma = first - 1 - (passage.tokens.words[first - 1] in QUOTATION_MARKS)
    verbs = [phrase for phrase in phrases_between(passage, passage.sentence.first, first) if phrase.kind == "verb"]
    return passage.lower[comma] == "," and (not verbs or verbs[-1].after == comma)
