"""Phrases: noun phrases with their heads, verb groups with tense, voice, negation and modality, and what belongs to what."""

from bisect import bisect_right
from collections.abc import Sequence

from csto_events.language import lexicon as lex
from csto_events.language.asides import before_where, opening_of_aside, opening_of_asides
from csto_events.language.noun_phrases import OPENING, joined_subject_within, subject_within, takes_back
from csto_events.language.stretches import KINDS, stretches
from csto_events.language.subjects import (
    antecedent_of_that,
    are_pair,
    before_in_row,
    first_of_apposition,
    inverted,
    is_gapped,
    is_last_named,
    person_of_relative,
)
from csto_events.language.tokens import Tokens
from csto_events.language.verbgroups import Form, Tense, one_verb, says, takes_bare_clause, verb_group

_NEGATING = frozenset(("never", "neither", "nor"))
"""Adverbs that deny the verb behind them without being of its group: "never sent", "neither asked nor promised"."""
_BEGIN_VERB = frozenset("VEXZR")
_NO_VERB: tuple[str, Form, Tense, bool, bool, bool, bool, str] = ("", "finite", "present", False, False, False, False, "")
"""What the fields of a verb group are where there is none; all at once, which takes Python fewer steps than each by itself."""
_GIVING = frozenset(("award", "give", "grant", "hand", "lend", "offer", "send"))


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
    phrase.lemma, phrase.form, phrase.tense, phrase.passive, phrase.negated, phrase.perfect, phrase.progressive, phrase.modal = _NO_VERB
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

    __slots__ = ("_all", "_firsts", "_joints", "_lower", "_subjects", "_tokens", "_verbs", "after", "first")

    def __init__(self, tokens: Tokens, first: int, after: int, letters: str) -> None:
        self._tokens = tokens
        self._lower = tokens.lower
        self.first = first
        self.after = after
        self._verbs: list[Phrase] = []
        self._subjects: dict[int, Phrase | None] = {}
        self._joints: tuple[list[int], list[int]] | None = None
        self._all: list[Phrase] = []
        """The phrases again: of a plain list Python gives an item faster."""
        self._find(letters)
        self.extend(self._all)
        self._firsts = [phrase.first for phrase in self._all]

    def _find(self, letters: str) -> None:
        first, lower, phrases, kinds, position = self.first, self._lower, self._all, KINDS, 0
        after = first
        for stretch in stretches(letters):
            start, after = after, after + len(stretch)
            kind = kinds[stretch]
            if kind == "name":
                kind, begins = "noun", letters[after - first : after - first + 1] in _BEGIN_VERB or stretch[:2] == "PM" or lower[start] == "part"
                behind = phrases[-1].kind if phrases else ""
                cut = subject_within(stretch, start, lower, behind=behind, opens=position == 1) if begins else None
                if letters[after - first : after - first + 2] == "CP":
                    cut = joined_subject_within(stretch, start, lower, behind)
                if cut:
                    phrases.append(new_phrase("noun", start, cut, position))
                    start, position = cut, position + 1
            phrase = Phrase()
            phrase.kind = kind
            phrase.first = start
            phrase.after = after
            phrase.position = position
            phrases.append(phrase)
            if kind == "verb":
                self._verbs.append(phrase)
                group = verb_group(tuple(lower[start:after]), stretch) if after - start > 1 else one_verb(lower[start], stretch)
                offset, phrase.lemma, phrase.form, phrase.tense, phrase.passive, phrase.negated, phrase.perfect, phrase.progressive, phrase.modal = group
                phrase.head = start + offset
                if position and phrases[position - 1].kind == "R" and (lower[start - 1] in _NEGATING or lower[start - 2 : start] == ["no", "longer"]):
                    phrase.negated = True
                if position > 1 and phrases[position - 2].lemma == "let" and lower[start] == phrase.lemma and lower[start - 1] not in ("me", "us"):
                    phrase.form = "infinitive"  # "voted to let the army send troops"
            else:
                phrase.head = after - 1 if kind != "K" else start - 1  # a genitive without a noun behind it hangs on what is before it
                phrase.lemma, phrase.form, phrase.tense, phrase.passive, phrase.negated, phrase.perfect, phrase.progressive, phrase.modal = _NO_VERB
            position += 1

    def at(self, token: int) -> Phrase:
        """Give the phrase that holds a token."""
        return self._all[bisect_right(self._firsts, token) - 1]

    def text(self, phrase: Phrase | None) -> str:
        """Give the words of a phrase."""
        return self._tokens.exact(phrase.first, phrase.after) if phrase is not None else ""

    def word(self, phrase: Phrase) -> str:
        """Give the first word of a phrase in lower case."""
        return self._lower[phrase.first]

    def next(self, phrase: Phrase, skip: str = "R") -> Phrase | None:
        """Give the phrase after another one, passing over those of the given kinds."""
        phrases, position = self._all, phrase.position + 1
        while position < len(phrases):
            following = phrases[position]
            if following.kind not in skip:
                return following
            position += 1
        return None

    def previous(self, phrase: Phrase, skip: str = "R") -> Phrase | None:
        """Give the phrase before another one, passing over those of the given kinds."""
        phrases, position = self._all, phrase.position - 1
        while position >= 0:
            before = phrases[position]
            if before.kind not in skip:
                return before
            position -= 1
        return None

    def verbs(self) -> Sequence[Phrase]:
        """Give all verb groups."""
        return self._verbs

    def joined_clauses(self, *, with_subject: bool = False) -> Sequence[int]:
        """Give where a coordinator begins a further clause, with a subject of its own or, unless that is asked for, that of the verb before it."""
        if self._joints is None:
            self._joints = self._find_joints()
        return self._joints[with_subject]

    def _find_joints(self) -> tuple[list[int], list[int]]:
        joints = [one for one in self._all if one.kind == "C"]
        own = [one.first for one in joints if self._is_that(one.position + 1)]  # "said that … and that …"
        shared: list[int] = []
        for verb in self._verbs[1:] if joints else ():
            before = self._whole_before(verb) if verb.form == "finite" and verb.position > joints[0].position else None
            has_subject = before is not None and before.kind == "noun" and self.subject(verb) is before and self.joined_before(before) is None
            if has_subject and before is not None:
                before = self._before_opening(before)
            if before is not None and before.kind == "C":
                (own if has_subject else shared).append(before.first)
        return sorted(own + shared), sorted(own)

    def _whole_before(self, verb: Phrase) -> Phrase | None:
        """The phrase before a verb; for what hangs on a noun phrase by prepositions the noun phrase: "and a protest in Osh or Naryn began"."""
        before = self.previous(verb, "RQ")
        if before is not None and self._is_second_object(before) and self.subject(verb) is not before:
            before = self._all[self._first_listed(before)]
        while before is not None and before.kind == "noun" and before.position > 1 and self._all[before.position - 1].kind == "I":
            before = self._all[before.position - 2]
        return before

    def _before_opening(self, subject: Phrase) -> Phrase | None:
        """The phrase before a subject and what stands in front of it: the coordinator of "and in Mosul five were wounded"."""
        before = self.previous(subject, "RQ")
        while before is not None and before.kind == "noun" and before.position and self._all[before.position - 1].kind == "I":
            before = self.previous(self._all[before.position - 1], "RQ")
        return before

    def _is_that(self, position: int) -> bool:
        return position < len(self) and self._all[position].kind == "S" and self._lower[self._all[position].first] == "that"

    def is_object_of_preposition(self, phrase: Phrase) -> bool:
        """Whether a preposition stands right before a noun phrase."""
        position = phrase.position
        while position:
            position -= 1
            if (kind := self._all[position].kind) not in "RQ":
                return kind == "I"
        return False

    def subject(self, verb: Phrase) -> Phrase | None:
        """Find the subject of a verb group: the noun phrase before it that no preposition governs.

        A relative pronoun stands for the phrase before it; a coordinated verb, and "to have died" behind "are believed", share the subject of the one before.
        """
        position = verb.position
        if position in self._subjects:
            return self._subjects[position]
        above = self.previous(verb, "RA" if self._lower[verb.first - 1] == "known" else "R") if verb.form == "infinitive" and verb.perfect else None
        if position > 3 and self._all[position - 1].kind == ",":
            above = before_in_row(self._all, self._lower, verb)
        found = self.subject(above) if above is not None and above.kind == "verb" else self._find_subject(verb)
        self._subjects[position] = found = found if found is not None else inverted(self._all, self._lower, verb)
        return found

    def _find_subject(self, verb: Phrase) -> Phrase | None:
        phrases, position, fallback = self._all, verb.position - 1, None
        bound = position - 38 if position > 38 else 0
        while position >= bound:
            kind = (phrase := phrases[position]).kind
            if kind == "noun":
                before = phrases[position - 1].kind if position else ""
                if before == "C" and self._is_second_object(phrase):
                    fallback, position = fallback or phrase, self._first_listed(phrase)
                    continue
                if fallback is not None and before == "verb" and not takes_bare_clause(phrases[position - 1].lemma):
                    return fallback
                if before != "I" and self._can_be_subject(phrase) and not self._names_what_is_governed(phrase, verb):
                    return first_of_apposition(self, self._lower, phrase)
                position -= before == "I"
            elif kind == "verb":
                if (opened := self._modifier(phrase, verb)) is None:
                    return fallback
                position = opened
            elif kind in "S;:.":
                return antecedent_of_that(phrases, self._lower, phrase, verb) or fallback
            else:
                found, position = self._over_joint(phrase, verb)
                if found is not None:
                    return found
            position -= 1
        return fallback

    def _over_joint(self, phrase: Phrase, verb: Phrase) -> tuple[Phrase | None, int]:
        """At something that is no noun phrase: the subject that it points to, or the position from which to go on looking."""
        position = phrase.position
        if phrase.kind == ")":
            return None, self._opening(position)
        if phrase.kind == "," and self._is_open_before(position, verb) and (opened := opening_of_asides(self._all, self._lower, position)) is not None:
            return None, opened
        if phrase.kind == "W":
            before = self.previous(phrase, "RQ,I-")
            return person_of_relative(self._all, self._lower, phrase, before) if before is not None and before.kind == "noun" else None, -1
        joins = phrase.kind == "C" and not self.is_taken_back(self._all[position + 1])
        return (self._shared_subject(position, verb) if joins else None), position

    def _is_open_before(self, comma: int, verb: Phrase) -> bool:
        """Whether no subject stands between a comma and a verb: adverbs at most, and what prepositions govern: "Armenia, which left, on Friday said"."""
        between = self._all[comma + 1 : verb.position]
        return all(one.kind in "RIA" or (one.kind == "noun" and self._all[one.position - 1].kind == "I") for one in between)

    def _can_be_subject(self, phrase: Phrase) -> bool:
        is_score = phrase.position > 0 and self._all[phrase.position - 1].kind == "-" and self._lower[phrase.first].isdigit()  # "voted 14-0"
        return not (is_score or self.is_object_of_preposition(phrase) or self._is_object_of_nonfinite(phrase) or self.is_taken_back(phrase))

    def is_taken_back(self, phrase: Phrase) -> bool:
        """Whether a number is told as the one that does not hold: the four of "five of the men, not four, died" and of "not four but five men died"."""
        before = self._all[phrase.position - 1].kind if phrase.position else ""
        return self._lower[phrase.first] == "not" and takes_back(self._lower, phrase.first, phrase.after, before)

    def subjects(self, verb: Phrase) -> list[Phrase]:
        """Find all subjects of a verb group: "Russia" and "Belarus" in "Russia and Belarus began"."""
        last = self.subject(verb)
        found = [last] if last is not None else []
        while found and found[0].first < verb.first and (before := self.joined_before(found[0])) is not None:
            found.insert(0, before)
        return found

    def joined_before(self, phrase: Phrase) -> Phrase | None:
        """The noun phrase that a coordinator, or a comma of the same list, joins in front of another one."""
        position = phrase.position - 1
        if position < 0 or self._all[position].kind not in ",C" or self._lower[phrase.first] in OPENING:
            return None
        while position >= 0 and self._all[position].kind in ",C":
            position -= 1
        earlier = self._all[position] if position >= 0 else None
        if earlier is not None and phrase.position - position == 3 and self._all[position + 1].kind == ",":
            earlier = self._before_apposition(earlier)
        if earlier is None or earlier.kind != "noun" or self.is_object_of_preposition(earlier) or self._is_second_object(earlier):
            return None
        at = earlier.position - 1
        while at > 0 and (self._all[at].kind in "QAC" or self._lower[self._all[at].first : self._all[at].after] == ["the"]):
            at -= 1  # "condemned the “barbaric” attack, and Borrell said"
        is_given = at > 0 and self._all[at].kind == "noun" and self._all[at - 1].lemma in _GIVING  # "gave it a year, and the mayor said"
        is_said = at == earlier.position - 1 == phrase.position - 3 and self._all[at].lemma == "say"  # "said Russia and Belarus would meet"
        is_object = is_given or (at >= 0 and self._all[at].kind == "verb" and not is_said)
        ends_list = is_last_named(self._all, phrase)
        is_apart = ends_list and all(one.kind != "C" for one in self._all[position + 1 : phrase.position]) and not are_pair(self._all, self._lower, phrase)
        return None if is_object or is_apart or is_gapped(self._all, self._lower, earlier) else earlier

    def _before_apposition(self, last: Phrase) -> Phrase:
        """For the committee of "Tashiev, the chairman of the committee, and Yatimov signed" give Tashiev; else the noun phrase itself."""
        head = last
        while head.position > 2 and self._all[head.position - 1].kind == "I" and self._all[head.position - 2].kind == "noun":
            head = self._all[head.position - 2]
        named = self._all[head.position - 2] if head.position > 1 and self._all[head.position - 1].kind == "," else None
        return named if named is not None and named.kind == "noun" and head is not last else last

    def _is_second_object(self, phrase: Phrase) -> bool:
        """Whether a noun phrase shares the preposition of the one before it: "leaders of Russia and Belarus met"."""
        if phrase.position < 3 or self._all[phrase.position - 1].kind != "C":
            return False
        earlier = self._all[phrase.position - 2]
        if earlier.kind == ")" and (opening := self._opening(earlier.position)) > 0:
            earlier = self._all[opening - 1]  # "between the army (SPLA) and rebels"
        return earlier.kind == "noun" and (self.is_object_of_preposition(earlier) or self._first_listed(phrase) < earlier.position)

    def _first_listed(self, last: Phrase) -> int:
        """Where the list of "the leaders of Russia, Belarus and Armenia" begins, else the position before the coordinator.

        In "In Minsk, Putin and Lukashenko met" the comma ends what opens the sentence.
        """
        at = before = last.position - 2
        while at > 2 and self._all[at - 1].kind == "," and self._all[at - 2].kind == "noun":
            at -= 2
        opening = at - 2
        while opening > 1 and self._all[opening].kind == "noun" and self._all[opening - 1].kind == "I":
            opening -= 2
        is_list = opening >= 0 and self._all[at - 1].kind == "I" and self._all[opening].kind == "noun" and (opening == 0 or self._all[opening - 1].kind != "I")
        return at if is_list else before

    def _opening(self, position: int) -> int:
        """Give the position of the parenthesis that a closing one closes."""
        return next((earlier for earlier in range(position - 1, max(-1, position - 12), -1) if self._all[earlier].kind == "("), position)

    def _is_parted_by_mark(self, auxiliary: Phrase) -> bool:
        """Whether a quotation mark stands between an auxiliary and its verb: "had “neutralised 24 terrorists”"."""
        behind = self._all[auxiliary.position + 1 : auxiliary.position + 3]
        return [one.kind for one in behind] == ["Q", "verb"] and behind[1].form == "finite"

    def _modifier(self, inner: Phrase, verb: Phrase) -> int | None:
        """For a verb in a modifier of the subject give where that begins: "a study that came out last year found", "a poll released Friday shows"."""
        if inner.form != "finite" or (inner.lemma == "have" and self._is_parted_by_mark(inner)):
            return inner.position  # "the troops sent there have left", "had “fled”"
        end, before = verb.position, self._all[verb.position - 1]
        if before.kind == ",":
            end = opening_of_aside(self._all, self._lower, before.position) or end  # "soldiers sent by the bloc, known as a peacemaker, died"
        between = self._all[inner.position + 1 : end]
        by_several = self._lower[inner.first + 1] == "by"  # "a truce brokered by Angola and Congo collapsed"
        if verb.form != "finite" or any(one.kind not in ("noun", "I", "R", "verb") and not (by_several and one.kind == "C") for one in between):
            return None
        at = inner.position - 1
        while at > 0 and self._all[at].kind == "R":
            at -= 1
        before = self._all[at]
        if before.kind == "noun":
            if (thing := self.relative_of(inner)) is not None and verb.position == inner.position + 1:
                return thing.position + 1  # "an attack that police said killed 12 people"
            is_participle = inner.after - inner.first == 1 and lex.lexicon().tags.get(self._lower[inner.first], 0) & lex.PARTICIPLE
            if is_participle and self._lower[before.first] not in lex.lexicon().pronouns:
                return at + 1
            at -= 1
            before = self._all[at]
        is_relative = at > 0 and (before.kind == "W" or self._lower[before.first] == "that") and self._all[at - 1].kind == "noun"
        return at if is_relative else None

    def relative_of(self, verb: Phrase) -> Phrase | None:
        """For the "said" of "an attack that police said killed 12 people" give the attack, of which what follows tells.

        A verb of saying stands right before a finite verb, and its own subject right behind a noun phrase or behind "that", "which" or "who".
        """
        following = self._all[verb.position + 1] if verb.position + 1 < len(self) else None
        if following is None or following.kind != "verb" or following.form != "finite" or verb.form != "finite":
            return None
        voice = self._all[verb.position - 1] if verb.position > 1 and verb.lemma in lex.lexicon().verb_cues else None
        if voice is None or voice.kind != "noun":
            return None
        joint = self._all[voice.position - 1]
        if joint.position and joint.kind in "WS" and self._lower[joint.first] in ("that", "which", "who", "whom"):
            joint = self._all[joint.position - 1]
        elif lex.lexicon().verb_cues[verb.lemma].stance != "speech":
            return None  # "In the city the schools accept evacuated people"
        return joint if joint.kind == "noun" else None

    def _is_object_of_nonfinite(self, phrase: Phrase) -> bool:
        """Whether a noun phrase belongs to a verb before it: "one of the states suing the agency, said", "the decision to send troops was"."""
        before = self._all[phrase.position - 1] if phrase.position else None
        if before is None or before.kind != "verb":
            return False
        if before.form not in ("gerund", "infinitive"):
            return self._is_of_relative(before)
        if before.form == "infinitive":
            hangs_on = self.previous(before) if self._lower[before.first] == "to" else None  # "the decision not to send troops was"
            return hangs_on is not None and hangs_on.kind == "noun"
        after = self._all[phrase.position + 1].kind if phrase.position + 1 < len(self) else "."
        return after == "," or before.lemma not in lex.lexicon().verb_cues

    def _is_of_relative(self, verb: Phrase) -> bool:
        """Whether a relative pronoun is the subject of a verb, and what follows no content of it: "the junta that toppled the president said"."""
        cue = lex.lexicon().verb_cues.get(verb.lemma)
        if verb.form != "finite" or verb.passive or verb.position < 2 or (cue is not None and "bare" in cue.frames):
            return False
        joint = self._all[verb.position - 1]
        return (joint.kind == "W" or self._lower[joint.first] == "that") and self._all[joint.position - 1].kind == "noun"

    def _shared_subject(self, position: int, verb: Phrase) -> Phrase | None:
        """The subject of the verb before a joint that has none of its own, or of the one that says it: "said two had died, but put the toll at one"."""
        before = self._all[position - 1] if position else None
        if before is not None and before.kind == ",":
            before = before_where(self._all, self._lower, before, verb) or self.previous(before)
        if before is None or before.kind == "C":
            return None
        for earlier in range(before.position, max(-1, before.position - 12), -1):
            phrase = self._all[earlier]
            if phrase.kind == "verb" and phrase.form == "finite" and not self._is_comment(phrase, verb):
                speaking = self._speaking_verb(phrase, verb) if self._lower[self._all[position].first] == "but" else None
                return self.subject(speaking or phrase)
            if phrase.kind in ";:.":
                return None
        return None

    def _is_comment(self, said: Phrase, verb: Phrase) -> bool:
        """Whether a verb of saying and its subject stand in commas within what was said: "the army took Gao, he said, and freed 12 men"."""
        subject = self.subject(said) if says(said.lemma) and not says(verb.lemma) and self._all[said.position + 1].kind == "," else None
        return subject is not None and subject.position > 1 and self._all[subject.position - 1].kind == ","

    def _speaking_verb(self, told: Phrase, verb: Phrase) -> Phrase | None:
        """The verb of saying whose deeds go on with "but", since tense or voice part what it told from what follows; None where they do not."""
        is_behind = (told.perfect and told.tense == verb.tense == "past" and not verb.perfect) or (told.passive and says(verb.lemma) and not verb.passive)
        if not is_behind or told.position < 2:
            return None
        earlier = next((one for one in reversed(self._verbs) if one.form == "finite" and one.after <= told.first), None)
        return earlier if earlier is not None and says(earlier.lemma) and earlier.tense == verb.tense else None

    def _names_what_is_governed(self, phrase: Phrase, verb: Phrase) -> bool:
        """Whether a noun phrase in commas before a verb names what a preposition governs: "talks with the minister of Mali, Abdoulaye Diop, began"."""
        position = phrase.position
        if position < 2 or verb.position != position + 2 or self._all[position - 1].kind != "," or self._all[position + 1].kind != ",":
            return False
        earlier, word = self._all[position - 2], self._lower[phrase.first]
        is_name = word.isalpha() and word not in lex.lexicon().tags
        return is_name and earlier.kind == "noun" and self.is_object_of_preposition(earlier) and position > 3 and self._all[position - 4].kind == "noun"

    def object(self, verb: Phrase) -> Phrase | None:
        """Find the direct object of a verb group: the noun phrase right after it."""
        after = self.next(verb, "RQ")
        return after if after is not None and after.kind == "noun" else None

    def coordinated(self, phrase: Phrase) -> list[Phrase]:
        """Give a noun phrase and those that a comma or coordinator joins to it: "Armenia, Belarus and Russia"."""
        found, position = [phrase], phrase.position + 1
        while position < len(self):
            joined = position
            while joined < len(self) and self._all[joined].kind in ",C":
                joined += 1
            if joined == position or joined >= len(self) or self._all[joined].kind != "noun":
                break
            following = self._all[joined + 1] if joined + 1 < len(self) else None
            is_subject = following is not None and following.kind == "verb" and following.form == "finite"
            if is_subject and (len(found) == 1 or (self._all[position].kind == "," and joined - position == 1)):
                break
            found.append(self._all[joined])
            position = joined + 1
        return found

    def with_prepositions(self, phrase: Phrase, prepositions: Sequence[str] = ("of",)) -> int:
        """Give the token after a noun phrase and the prepositional phrases that follow it: "a spokesman for the ministry"."""
        position = phrase.position
        while position + 2 < len(self):
            preposition, noun = self._all[position + 1], self._all[position + 2]
            if preposition.kind != "I" or noun.kind != "noun" or self._lower[preposition.first] not in prepositions:
                break
            position += 2
        return self._all[position].after
