"""Phrases: noun phrases with their heads, verb groups with tense, voice, negation and modality, and what belongs to what."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise
from operator import attrgetter

from csto_events.language import lexicon as lex
from csto_events.language.date_words import date_words
from csto_events.language.tokens import Tokens
from csto_events.language.verbgroups import Form, Tense, one_verb, verb_group

_NOUN_PHRASE = r"D*(?:R(?=[AM])|[AM]|(?<=DA)C(?=A+[NP])|[NP]K?|(?<=[DAMK])[EG](?=[AMNPEG])|^E(?=[NP])|K)*[NPMd]|D+[AE]+|O|D"
_PLAIN_NOUN_PHRASE = r"D*+A*+[NP]++(?![RAMKd])"  # four in five, which the other pattern would find alike but slower
_VERB_GROUP = r"(?:TR*)?(?:[XZ]R*)*[VBEG]|(?:TR*)?[XZ](?:R*[XZ])*R?"


_NEGATING = frozenset(("never", "neither", "nor"))
"""Adverbs that deny the verb behind them without being of its group: "never sent", "neither asked nor promised"."""
DATE_ALONE = "d"
"""The letter of the last token of a date with which a noun phrase ends: in "On Monday troops left" there are no "Monday troops"."""
ADVERB_ALONE = "r"
"""The letter of an adverb that belongs to nothing behind it: in "Last week 3 soldiers" there is no "week 3"."""
_WITH_BARE_CLAUSE = frozenset("day week month year moment time way summit meeting talks".split())
"""Nouns behind which a name begins a clause: "the day Putin visited"."""
_BEGIN_PHRASE = "DRAMNPEGKOTXZVBd"
_ONLY_VERB = "TXZBV"
_BEGIN_VERB = frozenset("VEXZR")
_FIRST = attrgetter("first")


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(f"[^{_BEGIN_PHRASE}]|{_PLAIN_NOUN_PHRASE}|(?![{_ONLY_VERB}])(?:{_NOUN_PHRASE})|{_VERB_GROUP}|.")


_TWO = re.compile("[^DAK]P|[NP]M")
"""Letters between which a noun phrase can end and a name or number begin."""


@lru_cache(maxsize=4096)
def _kind(stretch: str) -> str:
    """Tell by its letters what the pattern has found: `noun`, `name` for one that can be two, `verb`, or else the letter of a single token."""
    if stretch[0] in "DO" or stretch[-1] in "NPMd":
        return "name" if _TWO.search(stretch) else "noun"
    if stretch == ADVERB_ALONE:
        return "R"
    return "verb" if len(stretch) > 1 or stretch in "VBEGXZ" else stretch


class Phrase:
    """A stretch of tokens of one kind: `noun`, `verb`, or the letter of a single token that is neither; a verb group says more, in its own fields.

    A plain class of one shape, filled by `new_phrase`, for a text has many and they live only while it is read.
    """

    __slots__ = ("after", "first", "form", "head", "kind", "lemma", "modal", "negated", "passive", "perfect", "position", "progressive", "tense")

    kind: str
    first: int
    after: int
    position: int
    head: int
    lemma: str
    form: Form
    tense: Tense
    passive: bool
    negated: bool
    perfect: bool
    progressive: bool
    modal: str

    def __repr__(self) -> str:
        return f"<{self.kind} {self.first}:{self.after} {self.lemma}>"


def new_phrase(kind: str, first: int, after: int, position: int) -> Phrase:
    """Make a phrase that is no verb group: a function, which Python calls faster than a class.

    Args:
        kind: its kind.
        first: its first token.
        after: the token after its last one.
        position: its place among the phrases of the sentence.

    Example:
        >>> new_phrase("noun", 0, 2, 0).head
        1
    """
    phrase = Phrase()
    phrase.kind = kind
    phrase.first = first
    phrase.after = after
    phrase.head = after - 1
    phrase.position = position
    phrase.lemma = phrase.modal = ""
    phrase.form = "finite"
    phrase.tense = "present"
    phrase.passive = phrase.negated = phrase.perfect = phrase.progressive = False
    return phrase


class Phrases(list[Phrase]):
    """The phrases of one sentence, and what belongs to what.

    Example:
        >>> from csto_events.language.tokens import tokenise
        >>> phrases = Phrases(tokenise("The bloc will not send 100 troops."), 0, 8, "DNZRBMN.")
        >>> [phrases.text(phrase) for phrase in phrases]
        ['The bloc', 'will not send', '100 troops', '.']
        >>> verb = phrases[1]
        >>> verb.lemma, verb.tense, verb.negated, phrases.text(phrases.subject(verb)), phrases.text(phrases.object(verb))
        ('send', 'future', True, 'The bloc', '100 troops')
    """

    __slots__ = ("_firsts", "_joints", "_subjects", "_tokens", "_verbs", "after", "first")

    def __init__(self, tokens: Tokens, first: int, after: int, letters: str) -> None:
        super().__init__()
        self._tokens = tokens
        self.first = first
        self.after = after
        self._verbs: list[Phrase] = []
        self._subjects: dict[int, Phrase | None] = {}
        self._joints: dict[bool, list[int]] = {}
        self._find(letters)
        self._firsts = list(map(_FIRST, self))

    def _find(self, letters: str) -> None:
        first, lower, add, position = self.first, self._tokens.lower, self.append, 0
        after = first
        for stretch in _pattern().findall(letters):
            start, after = after, after + len(stretch)
            kind = _kind(stretch)
            if kind == "name" and (letters[after - first : after - first + 1] in _BEGIN_VERB or stretch[:2] == "PM") and (cut := self._cut(stretch, start)):
                add(new_phrase("noun", start, cut, position))
                start, position = cut, position + 1
            phrase = new_phrase("noun" if kind == "name" else kind, start, after, position)
            add(phrase)
            if kind == "verb":
                self._verbs.append(phrase)
                group = verb_group(tuple(lower[start:after]), stretch) if after - start > 1 else one_verb(lower[start], stretch)
                offset, phrase.lemma, phrase.form, phrase.tense, phrase.passive, phrase.negated, phrase.perfect, phrase.progressive, phrase.modal = group
                phrase.head = start + offset
                if position and self[position - 1].kind == "R" and (lower[start - 1] in _NEGATING or lower[start - 2 : start] == ["no", "longer"]):
                    phrase.negated = True
            elif kind == "K":
                phrase.head = start - 1  # what a genitive without a noun behind it hangs on
            position += 1

    def _cut(self, noun: str, start: int) -> int | None:
        """Where a subject begins that no comma parts from what is before it: "On Thursday Putin said", "During the attack 7 men died"."""
        lexicon, lower = lex.lexicon(), self._tokens.lower
        for at, (letter, following) in enumerate(pairwise(noun), start):
            is_year = following == "P" and lower[at].isdecimal() and len(lower[at]) == 4 and (at == start or lower[at - 1] in date_words()["month"])
            if is_year or letter + following == "NM" or (letter + following == "NP" and at > start and lower[at] in _WITH_BARE_CLAUSE):
                return at + 1
            if letter not in "NP" or following not in "PM":
                continue
            tags = lexicon.tags.get(lower[at], 0)
            is_opening = len(self) == 1 and self[0].kind == "I" and letter == "N" and lower[at] not in lexicon.titles
            if (tags & lex.TIME and (at == start or lower[at - 1] != "the")) or (tags and is_opening and lower[at] not in lexicon.person_nouns):
                return at + 1
        return None

    def at(self, token: int) -> Phrase:
        """Give the phrase that holds a token."""
        return self[bisect_right(self._firsts, token) - 1]

    def text(self, phrase: Phrase | None) -> str:
        """Give the words of a phrase."""
        return self._tokens.exact(phrase.first, phrase.after) if phrase is not None else ""

    def word(self, phrase: Phrase) -> str:
        """Give the first word of a phrase in lower case."""
        return self._tokens.lower[phrase.first]

    def next(self, phrase: Phrase, skip: str = "R") -> Phrase | None:
        """Give the phrase after another one, passing over those of the given kinds."""
        position, count = phrase.position + 1, len(self)
        while position < count:
            following = self[position]
            if following.kind not in skip:
                return following
            position += 1
        return None

    def previous(self, phrase: Phrase, skip: str = "R") -> Phrase | None:
        """Give the phrase before another one, passing over those of the given kinds."""
        position = phrase.position - 1
        while position >= 0:
            before = self[position]
            if before.kind not in skip:
                return before
            position -= 1
        return None

    def verbs(self) -> Sequence[Phrase]:
        """Give all verb groups."""
        return self._verbs

    def joined_clauses(self, *, with_subject: bool = False) -> Sequence[int]:
        """Give where a coordinator begins a further clause, with a subject of its own or, unless that is asked for, that of the verb before it."""
        if with_subject not in self._joints:
            self._joints[with_subject] = self._find_joints(with_subject=with_subject)
        return self._joints[with_subject]

    def _find_joints(self, *, with_subject: bool) -> list[int]:
        found = [one.first for one in self if one.kind == "C" and self._is_that(one.position + 1)]  # "said that … and that …"
        for verb in self._verbs[1:]:
            before = self.previous(verb, "RQ") if verb.form == "finite" else None
            has_subject = before is not None and before.kind == "noun" and self.subject(verb) is before and self.joined_before(before) is None
            if has_subject and before is not None:
                before = self.previous(before, "RQ")
            if before is not None and before.kind == "C" and (has_subject or not with_subject):
                found.append(before.first)
        return sorted(found)

    def _is_that(self, position: int) -> bool:
        return position < len(self) and self[position].kind == "S" and self.word(self[position]) == "that"

    def is_object_of_preposition(self, phrase: Phrase) -> bool:
        """Whether a preposition stands right before a noun phrase."""
        before = self.previous(phrase, "RQ")
        return before is not None and before.kind == "I"

    def subject(self, verb: Phrase) -> Phrase | None:
        """Find the subject of a verb group: the noun phrase before it that no preposition governs.

        A relative pronoun stands for the phrase before it, a coordinated verb shares the subject of the one before it.
        """
        known = self._subjects
        position = verb.position
        if position not in known:
            above = self.previous(verb) if verb.form == "infinitive" and verb.perfect else None  # "twenty people are believed to have died"
            known[position] = self.subject(above) if above is not None and above.kind == "verb" else self._find_subject(verb)
        return known[position]

    def _find_subject(self, verb: Phrase) -> Phrase | None:
        position, bound, fallback = verb.position - 1, verb.position - 40, None
        while position >= 0 and position > bound:
            phrase = self[position]
            if phrase.kind == "noun":
                if self._is_second_object(phrase):
                    fallback, position = fallback or phrase, position - 2
                    continue
                if fallback is not None and position and self[position - 1].kind == "verb":
                    return fallback
                if self._can_be_subject(phrase):
                    return self._first_of_apposition(phrase)
            elif phrase.kind == "verb" and not self._is_passed_over(phrase):
                if (opened := self._modifier(phrase, verb)) is None:
                    return fallback
                position = opened
            elif phrase.kind in "S;:.":
                return self._antecedent_of_that(phrase, verb) or fallback
            else:
                found, position = self._over_joint(phrase, verb)
                if found is not None:
                    return found
            position -= 1
        return fallback

    def _antecedent_of_that(self, joint: Phrase, verb: Phrase) -> Phrase | None:
        """For "a letter on Monday that says" give "a letter": right before a finite verb "that" is a relative pronoun, and no day its antecedent."""
        if verb.form != "finite" or self.word(joint) != "that" or self.next(joint) is not verb:
            return None
        at = joint.position - 1
        while at > 1 and self[at - 1].kind == "I" and self[at - 2].kind == "noun" and self._tokens.lower[self[at].head] in lex.days_and_people():
            at -= 2
        return self[at] if at >= 0 and self[at].kind == "noun" else None

    def _over_joint(self, phrase: Phrase, verb: Phrase) -> tuple[Phrase | None, int]:
        """At something that is no noun phrase: the subject that it points to, or the position from which to go on looking."""
        position = phrase.position
        if phrase.kind == ")":
            return None, self._opening(position)
        closes = phrase.kind == "," and verb.position - position - 1 <= (self[verb.position - 1].kind == "R")
        if closes and (opened := self._relative_clause(position)) is not None:
            return None, opened
        if phrase.kind == "W":
            return self._antecedent(phrase), -1
        return (self._shared_subject(position) if phrase.kind == "C" else None), position

    def _can_be_subject(self, phrase: Phrase) -> bool:
        is_score = self.word(phrase).isdigit() and phrase.position > 0 and self[phrase.position - 1].kind == "-"  # "voted 14-0"
        return not (is_score or self.is_object_of_preposition(phrase) or self._is_object_of_nonfinite(phrase))

    def subjects(self, verb: Phrase) -> list[Phrase]:
        """Find all subjects of a verb group: "Russia" and "Belarus" in "Russia and Belarus began"."""
        last = self.subject(verb)
        if last is None or last.first >= verb.first:
            return [last] if last is not None else []
        found = [last]
        while (before := self.joined_before(found[0])) is not None:
            found.insert(0, before)
        return found

    def joined_before(self, phrase: Phrase) -> Phrase | None:
        """The noun phrase that a coordinator, or a comma of the same list, joins in front of another one."""
        position = phrase.position - 1
        if position < 0 or self[position].kind not in ",C":
            return None
        while position >= 0 and self[position].kind in ",C":
            position -= 1
        earlier = self[position] if position >= 0 else None
        joined = [one.kind for one in self[position + 1 : phrase.position]]
        if earlier is None or earlier.kind != "noun" or self.is_object_of_preposition(earlier) or self._is_second_object(earlier):
            return None
        is_object = position > 0 and self[position - 1].kind == "verb"
        ends_list = phrase.position + 1 < len(self) and self[phrase.position + 1].kind not in ",C"
        return None if is_object or ("C" not in joined and ends_list) else earlier

    def _is_second_object(self, phrase: Phrase) -> bool:
        """Whether a noun phrase shares the preposition of the one before it: "leaders of Russia and Belarus met"."""
        if phrase.position < 3 or self[phrase.position - 1].kind != "C":
            return False
        earlier = self[phrase.position - 2]
        return earlier.kind == "noun" and self.is_object_of_preposition(earlier)

    def _opening(self, position: int) -> int:
        """Give the position of the parenthesis that a closing one closes."""
        for earlier in range(position - 1, max(-1, position - 12), -1):
            if self[earlier].kind == "(":
                return earlier
        return position

    def _relative_clause(self, closing: int) -> int | None:
        """For the comma that closes ", which had kept silent," give the position of the one that opens it."""
        for earlier in range(closing - 1, max(0, closing - 25), -1):
            kind = self[earlier].kind
            if kind in ";:.":
                return None
            opening = earlier - (kind == "W" and self[earlier - 1].kind in ("I", "noun")) - 1  # ", in which", ", a former minister who"
            opening -= opening < earlier - 1 and self[earlier - 1].kind == "I" and self[opening].kind == "noun"  # ", two of whom"
            if (kind == "W" or self._is_where(earlier) or self._is_aside(earlier)) and opening >= 0 and self[opening].kind == ",":
                return opening
        return None

    def _is_aside(self, position: int) -> bool:
        """Whether a participle with a preposition tells more of a subject: "peacekeepers, led by Petrov, landed", "the mission, known as Unity, ended"."""
        verb = self[position]
        is_one = verb.kind == "verb" and verb.after - verb.first == 1 and bool(lex.lexicon().tags.get(self.word(verb), 0) & lex.PARTICIPLE)
        return is_one and self[position - 1].kind == "," and (self[position + 1].kind == "I" or self.word(self[position + 1]) == "as")

    def _is_where(self, position: int) -> bool:
        """Whether "where" goes on about a subject: "Mali, where soldiers took power, said", and not about where something was done."""
        named = self[position - 2] if position >= 2 else None
        is_where = self[position].kind == "S" and self.word(self[position]) == "where"
        return is_where and named is not None and named.kind == "noun" and not self.is_object_of_preposition(named)

    def _is_passed_over(self, verb: Phrase) -> bool:
        """Whether a verb group may stand between a subject and its verb: a participle ("the troops sent there have left"), an auxiliary ("had “fled”")."""
        return verb.form in ("gerund", "participle", "infinitive") or (verb.lemma == "have" and self._is_parted_by_mark(verb))

    def _is_parted_by_mark(self, auxiliary: Phrase) -> bool:
        """Whether a quotation mark stands between an auxiliary and its verb: "had “neutralised 24 terrorists”"."""
        behind = self[auxiliary.position + 1 : auxiliary.position + 3]
        return [one.kind for one in behind] == ["Q", "verb"] and behind[1].form == "finite"

    def _modifier(self, inner: Phrase, verb: Phrase) -> int | None:
        """For a finite verb in a modifier of the subject give where that begins: "a study that came out last year found", "a poll released Friday shows"."""
        between = self[inner.position + 1 : verb.position]
        if verb.form != "finite" or inner.form != "finite" or any(one.kind not in ("noun", "I", "R", "verb") for one in between):
            return None
        at = inner.position - 1
        while at > 0 and self[at].kind == "R":
            at -= 1
        before = self[at]
        if before.kind == "noun":
            if (thing := self.relative_of(inner)) is not None and verb.position == inner.position + 1:
                return thing.position + 1  # "an attack that police said killed 12 people"
            is_participle = inner.after - inner.first == 1 and lex.lexicon().tags.get(self.word(inner), 0) & lex.PARTICIPLE
            if is_participle and not self._is_pronoun(before):
                return at + 1
            at -= 1
            before = self[at]
        is_relative = at > 0 and (before.kind == "W" or self.word(before) == "that") and self[at - 1].kind == "noun"
        return at if is_relative else None

    def relative_of(self, verb: Phrase) -> Phrase | None:
        """For the "said" of "an attack that police said killed 12 people" give the attack, of which what follows tells.

        A verb of saying stands right before a finite verb, and its own subject right behind a noun phrase or behind "that", "which" or "who".
        """
        following = self[verb.position + 1] if verb.position + 1 < len(self) else None
        if following is None or following.kind != "verb" or following.form != "finite" or verb.form != "finite":
            return None
        voice = self[verb.position - 1] if verb.position > 1 and verb.lemma in lex.lexicon().verb_cues else None
        if voice is None or voice.kind != "noun":
            return None
        joint = self[voice.position - 1]
        if joint.position and joint.kind in "WS" and self.word(joint) in ("that", "which", "who", "whom"):
            joint = self[joint.position - 1]
        elif lex.lexicon().verb_cues[verb.lemma].stance != "speech":
            return None  # "In the city the schools accept evacuated people"
        return joint if joint.kind == "noun" else None

    def _is_pronoun(self, phrase: Phrase) -> bool:
        return self.word(phrase) in lex.lexicon().pronouns

    def _is_object_of_nonfinite(self, phrase: Phrase) -> bool:
        """Whether a noun phrase belongs to a verb before it: "one of the states suing the agency, said", "the decision to send troops was"."""
        before = self[phrase.position - 1] if phrase.position else None
        if before is None or before.kind != "verb":
            return False
        if before.form not in ("gerund", "infinitive"):
            return self._is_of_relative(before)
        if before.form == "infinitive":
            return self._tokens.lower[before.first] == "to" and before.position > 0 and self[before.position - 1].kind == "noun"
        after = self[phrase.position + 1].kind if phrase.position + 1 < len(self) else "."
        return after == "," or before.lemma not in lex.lexicon().verb_cues

    def _is_of_relative(self, verb: Phrase) -> bool:
        """Whether a relative pronoun is the subject of a verb, and what follows no content of it: "the junta that toppled the president said"."""
        cue = lex.lexicon().verb_cues.get(verb.lemma)
        if verb.form != "finite" or verb.passive or verb.position < 2 or (cue is not None and "bare" in cue.frames):
            return False
        joint = self[verb.position - 1]
        return (joint.kind == "W" or self.word(joint) == "that") and self[joint.position - 1].kind == "noun"

    def _antecedent(self, relative: Phrase) -> Phrase | None:
        before = self.previous(relative, "RQ,I-")
        return before if before is not None and before.kind == "noun" else None

    def _shared_subject(self, position: int) -> Phrase | None:
        before = self[position - 1] if position else None
        if before is not None and before.kind == ",":
            before = self.previous(before)
        if before is None or before.kind == "C":
            return None
        for earlier in range(before.position, max(-1, before.position - 12), -1):
            phrase = self[earlier]
            if phrase.kind == "verb" and phrase.form == "finite":
                return self.subject(phrase)
            if phrase.kind in ";:.":
                return None
        return None

    def _first_of_apposition(self, phrase: Phrase) -> Phrase:
        """For "Zas, the secretary general," give "Zas"."""
        if phrase.position >= 2 and self[phrase.position - 1].kind == ",":
            earlier = self[phrase.position - 2]
            end = self.with_prepositions(phrase, ("of", "for", "at", "in", "to", "from", "on", "with"))
            closes = end < self.after and self.at(end).kind == ","
            if closes and earlier.kind == "noun" and not self.is_object_of_preposition(earlier):
                return earlier
        return phrase

    def object(self, verb: Phrase) -> Phrase | None:
        """Find the direct object of a verb group: the noun phrase right after it."""
        after = self.next(verb, "RQ")
        return after if after is not None and after.kind == "noun" else None

    def coordinated(self, phrase: Phrase) -> list[Phrase]:
        """Give a noun phrase and those that a comma or coordinator joins to it: "Armenia, Belarus and Russia"."""
        found, position = [phrase], phrase.position + 1
        while position < len(self):
            joined = position
            while joined < len(self) and self[joined].kind in ",C":
                joined += 1
            if joined == position or joined >= len(self) or self[joined].kind != "noun":
                break
            following = self[joined + 1] if joined + 1 < len(self) else None
            is_subject = following is not None and following.kind == "verb" and following.form == "finite" and joined - position == 1
            if is_subject and (self[position].kind == "," or len(found) == 1):
                break
            found.append(self[joined])
            position = joined + 1
        return found

    def with_prepositions(self, phrase: Phrase, prepositions: Sequence[str] = ("of",)) -> int:
        """Give the token after a noun phrase and the prepositional phrases that follow it: "a spokesman for the ministry"."""
        position = phrase.position
        while position + 2 < len(self):
            preposition, noun = self[position + 1], self[position + 2]
            if preposition.kind != "I" or noun.kind != "noun" or self.word(preposition) not in prepositions:
                break
            position += 2
        return self[position].after
