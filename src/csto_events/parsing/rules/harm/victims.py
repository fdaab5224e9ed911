"""Whom one word of harm befalls: its noun phrase, what is joined to it, the parts in brackets or dashes, and who is named beside it."""

from collections.abc import Iterator, Sequence

import attrs

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.parsing.counted import IN_ACTION, Counted, are_people, counted, group_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.harm.new_clauses import goes_on_with_clause
from csto_events.parsing.rules.harm.told_apart import by_nationality
from csto_events.parsing.said.tellers import tells_before
from csto_events.parsing.triggers import by_form

LONGEST_INSERTION = 16
"""Phrases between two brackets or dashes."""
_STATES = frozenset(("adjective", "transitive"))


def sufferers(passage: Passage, subject: Phrase | None, verb: Phrase, *, of_object: bool = False) -> list[Counted]:
    """Give all who suffer as the subject of a verb: "two boys and eight women (five Finns and three Poles) were wounded".

    Args:
        passage: the sentence.
        subject: the subject as the verb has it.
        verb: the verb group, or the word of harm behind the subject.
        of_object: whether the subject is the object of another verb: "left two guards and a driver dead".

    Returns:
        Counts of people or things, in the order of the text.
    """
    if subject is None:
        return []
    last = _outside(passage, subject, verb)
    own = counted(passage, last) or counted_together(passage, last) or _put_right(passage, last)
    found: list[Counted] = []
    if own is not None:
        found += [own, *_parts_behind(passage, last.position + 1, own), *spelled_out(passage, own), *_gapped(passage, last, verb, own)]
        found += _behind_dozens(passage, own, verb)
    if passage.phrases[_before_quoted(passage, last)].kind in _JOINING and not _is_of_them(passage, last):
        found += _before(passage, last, own, of_object=of_object)
    return by_nationality(passage, sorted(found, key=lambda count: count.first)) if len(found) > 1 else found


def _put_right(passage: Passage, noun: Phrase) -> Counted | None:
    """Read "eight, not eleven, soldiers": the number that holds stands before the one that is taken back, and the noun behind both."""
    phrases, at = passage.phrases, noun.position
    if at < 4 or "not" not in passage.sentence.vocabulary or phrases[at - 1].kind != "," or not phrases.is_taken_back(phrases[at - 2]):
        return None
    number = counted(passage, phrases.previous(phrases[at - 2], ",C"))
    return attrs.evolve(number, group=group_of(passage, noun), people=are_people(passage, noun)) if number is not None and number.noun is None else None


def _gapped(passage: Passage, last: Phrase, verb: Phrase, own: Counted) -> list[Counted]:
    """For "four peacekeepers from Indonesia and two from Ghana were wounded" give the two."""
    found: list[Counted] = []
    if "from" not in passage.sentence.vocabulary:
        return found
    between = passage.phrases[last.position + 1 : verb.position]
    for at, phrase in enumerate(between[:-1]):
        if phrase.kind in "-()":
            return []
        is_bare = phrase.kind == "noun" and phrase.after - phrase.first == 1 and at > 0 and between[at - 1].kind == "C"
        count = passage.count_in(phrase) if is_bare and passage.lower[between[at + 1].first] == "from" else None
        if count is not None:
            found.append(attrs.evolve(own, quantity=count, phrase=phrase, noun=None))
    return found


def _behind_dozens(passage: Passage, own: Counted, verb: Phrase) -> list[Counted]:
    """For "dozens of protesters and 18 policemen are dead" give the policemen, who share no "of" with the protesters."""
    if own.noun is None:
        return []
    found: list[Counted] = []
    phrases = passage.phrases
    position = phrases.at(phrases.with_prepositions(own.noun, _WHOSE) - 1).position + 1
    if position == own.phrase.position + 1:
        return []
    while position + 1 < verb.position and phrases[position].kind in ",C":
        position += 1
        count = counted(passage, phrases[position]) if phrases[position].kind == "noun" else None
        if count is not None and count.noun is not None:
            found.append(count)
            position = phrases.at(phrases.with_prepositions(count.noun, _WHOSE) - 1).position + 1
    is_whole = all(one.kind == "R" for one in phrases[position : verb.position])  # and no "30 of its men, 19 Poles and 11 Finns, were"
    return found if is_whole else []


def struck(passage: Passage, phrase: Phrase, *, closes: bool = True) -> list[Counted]:
    """Give all who are named as the object of a verb or behind the "of" of a noun: "the murder of six monks and two drivers".

    Args:
        passage: the sentence.
        phrase: the first noun phrase.
        closes: whether a noun phrase with a verb of its own is the subject of a new clause.

    Returns:
        Counts of people or things, in the order of the text.
    """
    found: list[Counted] = []
    for noun in _members(passage, phrase, closes=closes):
        count = counted(passage, noun)
        if count is None or (noun is not phrase and (_is_of_them(passage, noun) or _goes_on_otherwise(passage, noun, count, found))):
            continue
        found += [count, *_parts_behind(passage, noun.position + 1, count)]
    return by_nationality(passage, found) if len(found) > 1 else found + (spelled_out(passage, found[0]) if found else [])


def _goes_on_otherwise(passage: Passage, noun: Phrase, count: Counted, found: list[Counted]) -> bool:
    """Whether what is joined counts nobody else: "the murder of Karimov, a judge, was", "six dead and millions in damage"."""
    if count.noun is None and passage.phrases[noun.position - 1].kind == "," and passage.lower[noun.after] in _DEGREES:
        return True  # "wounded four people, two seriously"
    is_apposed = passage.phrases[noun.position - 1].kind == "," and not found and passage.lower[noun.first] in ("a", "an", "the")
    return is_apposed or (count.noun is None and noun.kind == "noun" and bool(found) and found[-1].noun is not None and count.quantity.qualifier == "vague")


_DEGREES = frozenset("badly critically fatally gravely lightly seriously severely slightly".split())
"""How some of those are harmed who were counted before."""


def _is_of_them(passage: Passage, noun: Phrase) -> bool:
    """Whether a number is of those told before: "eight people, six of them monks"."""
    lower, after = passage.lower, passage.sentence.after
    return noun.after + 1 < after and lower[noun.after] == "of" and lower[noun.after + 1] in ("them", "whom", "these", "those")


_COMPANY = (("along", "with"), ("together", "with"), ("as", "well", "as"), ("in", "addition", "to"))


_COMPANY_STARTS = frozenset(words[0] for words in _COMPANY)
_COMPANY_SIGNS = frozenset(("along", "together", "well", "addition"))


def company(passage: Passage, verb: Phrase, *, of_subject: bool = True) -> list[Counted]:
    """Give who suffers beside somebody else: "Sargsyan was killed together with three soldiers".

    Args:
        passage: the sentence.
        verb: the verb group of harm.
        of_subject: whether the subject suffers, so that its company may stand before the verb too.

    Returns:
        Counts of people.
    """
    if _COMPANY_SIGNS.isdisjoint(passage.sentence.vocabulary):
        return []
    lower, phrases = passage.lower, passage.phrases
    first = max((one.after for one in phrases.verbs() if one.after <= verb.first and one.form == "finite"), default=passage.sentence.first)
    after = min((one.first for one in phrases.verbs() if one.first >= verb.after and one.form == "finite"), default=passage.sentence.after)
    for at in range(first if of_subject else verb.after, after):
        if lower[at] not in _COMPANY_STARTS:
            continue
        words = next((words for words in _COMPANY if lower[at] == words[0] and tuple(lower[at : at + len(words)]) == words), None)
        noun = phrases.at(at + len(words)) if words is not None and at + len(words) < after else None
        if noun is not None and noun.kind == "noun":
            beside = struck(passage, noun)
            return [one for one in beside if one.people and (at > verb.first or one.phrase is noun)]
    return []


def tallied(passage: Passage, word: Phrase) -> list[Counted]:
    """Give the number behind a colon: "Killed: 12", "Death toll: 31"."""
    if ":" not in passage.sentence.vocabulary:
        return []
    colon = passage.phrases.next(word, "")
    number = passage.phrases.next(colon, "") if colon is not None and colon.kind == ":" else None
    count = counted(passage, number) if number is not None and number.kind == "noun" else None
    return [count] if count is not None and count.noun is None else []


# ---- coordination

_JOINING = "C,-)"
"""Kinds of phrases that join a noun phrase to one before it."""
_GOING_ON = "IC,(-"
"""Kinds of phrases behind which a noun phrase goes on, or another one is joined to it."""


def counted_together(passage: Passage, phrase: Phrase | None) -> Counted | None:
    """Read a subject whose count stands with the first of two nouns: "eight police officers and guardsmen"."""
    if phrase is None or phrase.position < 2 or not passage.is_people(phrase) or passage.phrases[phrase.position - 1].kind != "C":
        return None
    whole = counted(passage, passage.phrases[phrase.position - 2])
    bare = passage.sentence.letters[phrase.first - passage.sentence.first] not in "DM"
    if whole is None or whole.group is None or not bare or whole.noun is not whole.phrase or not whole.people or " of " in whole.group:
        return None
    start = whole.phrase.head - whole.group.count(" ")
    return attrs.evolve(whole, group=passage.text(start, phrase.head + 1), noun=phrase)


def _before(passage: Passage, phrase: Phrase, own: Counted | None, *, of_object: bool) -> Iterator[Counted]:
    """The counts of what is joined in front of a noun phrase; "11 Italian and 19 Hungarian soldiers" are soldiers both."""
    for earlier in _joined_before(passage, phrase, of_object=of_object):
        count = counted(passage, earlier)
        if (
            count is None
            or _is_of_them(passage, earlier)
            or _says_who_it_is(passage, earlier)
            or passage.lower[earlier.head] in IN_ACTION
            or (own is not None and own.phrase is earlier)
        ):
            continue
        if own is not None and _is_bare_adjective(passage, earlier) and not _are_of_nation(passage, own):
            count = attrs.evolve(count, group=own.group, people=own.people)
        yield count
        yield from _parts_behind(passage, earlier.position + 1, count)


def _says_who_it_is(passage: Passage, noun: Phrase) -> bool:
    """Whether a noun phrase in commas says what somebody named is: "Petrov, a judge, and Maria Ivanova, a nurse, were killed"."""
    phrases, at = passage.phrases, noun.position
    if at < 2 or passage.lower[noun.first] not in ("a", "an") or phrases[at - 1].kind != "," or phrases[at + 1].kind != ",":
        return False
    head = phrases[at - 2].head
    named = passage.names.at(head)
    if named is not None:
        return named.kind in ("person", "unknown")
    return passage.tokens.words[head][0].isupper() and passage.lower[head] not in lexicon().tags


def _are_of_nation(passage: Passage, count: Counted) -> bool:
    """Whether people are told of by their nation alone, so that nobody before them shares their noun: "a Tajik and two Russians"."""
    named = passage.names.at(count.noun.head) if count.noun is not None else None
    return named is not None and named.kind == "state" and named.people


def _is_bare_adjective(passage: Passage, phrase: Phrase) -> bool:
    """Whether a noun phrase leaves its noun to a later one: "11 Italian" before "and 19 Hungarian soldiers"."""
    mention = passage.names.at(phrase.head)
    return mention is not None and mention.adjective and not passage.lower[phrase.head].endswith("s")


def _joined_before(passage: Passage, phrase: Phrase, *, of_object: bool) -> Iterator[Phrase]:
    """The noun phrases that a comma or coordinator joins in front of another one, over brackets and dashes."""
    phrases, position = passage.phrases, _before_quoted(passage, phrase)
    while position >= 1 and phrases[position].kind in _JOINING:
        while position >= 1 and phrases[position].kind in "C,":
            position -= 1
        if phrases[position].kind in "-)" and (opened := _opening(passage, position)) is not None:
            position = opened - 1
        is_quoted = [one.kind for one in phrases[max(position - 3, 0) : position + 1]] == ["noun", "Q", "noun", "Q"]  # "26 “armed criminals” and 18 officers"
        position -= is_quoted
        earlier = phrases[position] if position >= 0 else None
        while earlier is not None and earlier.kind == "noun" and phrases.is_object_of_preposition(earlier):
            earlier = phrases[earlier.position - 2] if earlier.position >= 2 else None
        if earlier is not None and earlier.kind == "noun" and (opening := _opening_of_parts(passage, earlier)) is not None:
            position = opening - 1
            continue
        follows_verb = earlier is not None and _is_object(passage, earlier)
        if earlier is None or earlier.kind != "noun" or (follows_verb and not of_object):
            return
        yield earlier
        if follows_verb:
            return
        position = earlier.position - (3 if is_quoted else 1)


def _before_quoted(passage: Passage, phrase: Phrase) -> int:
    """The position before a noun phrase, and before the number and the mark of one in quotation marks: "18 officers and 26 “armed criminals”"."""
    before = passage.phrases.previous(phrase, "Q")
    base = passage.sentence.first
    is_number = before is not None and before.kind == "noun" and set(passage.sentence.letters[before.first - base : before.after - base]) == {"M"}
    is_quoted = phrase.position > 1 and passage.phrases[phrase.position - 1].kind == "Q"
    return before.position - 1 if before is not None and is_number and is_quoted else phrase.position - 1


def _opening_of_parts(passage: Passage, part: Phrase) -> int | None:
    """Where the aside begins that tells parts of a total, of which a noun phrase is one: "12 dead, four of them soldiers and two monks, and"."""
    phrases, at = passage.phrases, part.position
    while at > 2 and phrases[at - 1].kind in ",C" and phrases[at - 2].kind == "noun":
        at -= 2
    opening = at - 1
    if opening < 1 or (word := passage.lower[phrases[opening].first]) not in _OPENING_PARTS:
        return None
    if word != "including":
        opening -= 1 + (passage.lower[phrases[opening - 1].first] == "of")
    return max(opening, 0)


_OPENING_PARTS = frozenset(("them", "whom", "including"))
"""Words behind which the parts of a total stand, to which nothing later is joined: "12 dead, among them two women, and five soldiers were wounded"."""


def _members(passage: Passage, phrase: Phrase, *, closes: bool) -> Iterator[Phrase]:
    """A noun phrase and those that a comma or coordinator joins behind it, over brackets and dashes."""
    phrases, position = passage.phrases, _behind_quoted(passage, phrase)
    yield phrase
    if position == len(phrases) or phrases[position].kind not in _GOING_ON:
        return
    if position == phrase.position + 1:
        position = phrases.at(phrases.with_prepositions(phrase, _WHOSE) - 1).position + 1
    while position < len(phrases):
        if phrases[position].kind in "(-" and (inside := _inside(passage, position)) is not None:
            position = inside[1]
        joint = position
        while position < len(phrases) and phrases[position].kind in "C,":
            position += 1
        if position in (joint, len(phrases)) or phrases[position].kind != "noun" or _begins_clause(passage, phrases[position], closes=closes):
            return
        yield phrases[position]
        quoted = _behind_quoted(passage, phrases[position])
        position = quoted if quoted > position + 1 else phrases.at(phrases.with_prepositions(phrases[position], _WHOSE) - 1).position + 1


def _behind_quoted(passage: Passage, phrase: Phrase) -> int:
    """The position behind a noun phrase, and behind the noun in quotation marks of a bare number: "killed 12 “terrorists” and five soldiers"."""
    behind = passage.phrases[phrase.position + 1 : phrase.position + 4]
    is_quoted = [one.kind for one in behind] == ["Q", "noun", "Q"] and phrase.after - phrase.first == 1
    return phrase.position + (4 if is_quoted else 1)


def _begins_clause(passage: Passage, noun: Phrase, *, closes: bool) -> bool:
    """Whether a noun phrase behind "and" has a word of its own that says what became of it: "killed 12, and 30 were hurt", "12 dead and 30 wounded"."""
    following = passage.phrases.next(noun)
    if following is None:
        return False
    predicate = _behind_parts(passage, following)
    if (
        tells_before(passage, noun)
        or (closes and goes_on_with_clause(passage, noun))
        or (predicate.kind == "verb" and predicate.form == "finite" and closes and passage.lower[predicate.head] != "aged")
    ):
        return True
    return following.kind in ("A", "verb") and passage.lower[following.first] in by_form("harm", _STATES)


def _behind_parts(passage: Passage, following: Phrase) -> Phrase:
    """What stands behind the parts in commas of a noun phrase: "arrested 20 people, and 50 others, including 12 monks, were freed"; else the phrase itself."""
    part = passage.phrases.next(following, "") if following.kind == "," else None
    if part is None or passage.phrases.word(part) not in ("including", "among"):
        return following
    closing = next((one for one in passage.phrases[part.position + 1 : part.position + LONGEST_INSERTION] if one.kind == ","), None)
    return (passage.phrases.next(closing) or following) if closing is not None else following


def _is_object(passage: Passage, noun: Phrase) -> bool:
    """Whether a noun phrase right behind a verb is its object; behind a verb of saying it begins what is said: "said 21 guards and six boys were hurt"."""
    before = passage.phrases[noun.position - 1] if noun.position else None
    if before is None or before.kind != "verb":
        return False
    last = passage.phrases.at(passage.phrases.with_prepositions(noun) - 1).position
    behind = passage.phrases[last + 1 : last + 3]
    goes_on = len(behind) == 2 and behind[0].kind == "," and counted(passage, behind[1]) is not None  # "said two soldiers, 18 guards and six boys were hurt"
    if not (goes_on or (behind and behind[0].kind == "C")):
        return True
    cue = lexicon().verb_cues.get(before.lemma) if before.form == "finite" and not before.passive else None
    return cue is None or cue.stance != "speech" or "bare" not in cue.frames


# ---- brackets and dashes


def _inside(passage: Passage, position: int) -> tuple[int, int, int] | None:
    """For an opening bracket or dash give the position behind what is inside, that behind the closing mark, and the first inside."""
    phrases = passage.phrases
    mark = phrases[position].kind
    first = position
    while first < len(phrases) and phrases[first].kind == mark:
        first += 1
    closing = ")" if mark == "(" else "-."
    end = next((at for at in range(first, min(first + LONGEST_INSERTION, len(phrases))) if phrases[at].kind in closing), None)
    if end is None:
        return None
    after = end
    while after < len(phrases) and phrases[after].kind in ")-":
        after += 1
    return end, after, first


def _opening(passage: Passage, position: int) -> int | None:
    """For a closing bracket or dash give the position of the opening one."""
    phrases = passage.phrases
    mark = phrases[position].kind
    while position >= 0 and phrases[position].kind == mark:
        position -= 1
    sought = "(" if mark == ")" else "-"
    opened = next((at for at in range(position, max(-1, position - LONGEST_INSERTION), -1) if phrases[at].kind == sought), None)
    while opened is not None and opened > 0 and phrases[opened - 1].kind == sought:
        opened -= 1
    return opened


def _outside(passage: Passage, subject: Phrase, verb: Phrase) -> Phrase:
    """For the subject that stands in an insertion give the noun phrase before it: "six monks -- four of them Poles -- were"."""
    phrases, base = passage.phrases, passage.sentence.first
    if (inserted := _inserted_by_comma(passage, subject, verb)) is not None:
        return inserted
    is_closed = passage.sentence.letters.find("-", subject.after - base, verb.first - base) >= 0
    opened = _opening(passage, subject.position) if is_closed else None
    before = phrases[opened - 1] if opened else subject
    return _headed(passage, before) if before.kind == "noun" else subject


def _headed(passage: Passage, noun: Phrase, *, of_number: bool = False) -> Phrase:
    """The counted noun phrase that another one hangs on: the 50 of "50 of its men"; and where a number counts it, the dozens of "dozens of people"."""
    phrases, at = passage.phrases, noun.position
    if at < 2 or phrases[at - 1].kind != "I" or counted(passage, noun) is not None:
        return noun
    whole = phrases[at - 2]
    count = counted(passage, whole) if whole.kind == "noun" else None
    is_whole = count is not None and (count.noun is whole or (of_number and count.noun is noun) or passage.lower[noun.first] in ("its", "their", "our"))
    return whole if is_whole else noun


def _inserted_by_comma(passage: Passage, subject: Phrase, verb: Phrase) -> Phrase | None:
    """For the subject that is a part of what stands before the comma give the whole: "six monks, four of them Poles,", "60 men, among them two Poles,"."""
    phrases, at = passage.phrases, subject.position
    if (described := _described(passage, subject)) is not None:
        return described
    is_closed = any(one.kind == "," for one in phrases[subject.position + 1 : verb.position])
    if is_closed and at > 1 and phrases[at - 1].kind == "," and passage.lower[subject.after : subject.after + 2] in _OF_THEM:
        return _headed(passage, phrases[at - 2], of_number=True) if phrases[at - 2].kind == "noun" else None  # "24 people, most of them young,"
    if not is_closed and phrases[at - 1].kind == "C":
        return None  # "12 people were killed, among them two women, and five soldiers were wounded"
    while at > 4 and phrases[at - 1].kind in ",C" and (first := phrases.previous(phrases[at], ",C")) is not None and first.kind == "noun":
        at = first.position  # the last of "among them three children and two women"
    if at < 4 or passage.lower[phrases[at - 1].head] not in ("them", "whom") or phrases[at - 2].kind != "I":
        return None
    comma = at - 3 if passage.lower[phrases[at - 2].first] == "among" else at - 4
    before = phrases[comma - 1] if comma >= 1 and phrases[comma].kind == "," else None
    return _headed(passage, before, of_number=True) if before is not None and before.kind == "noun" else None


_OF_THEM = (["of", "them"], ["of", "whom"])


def _described(passage: Passage, subject: Phrase) -> Phrase | None:
    """For the subject that only says who most of them are give the whole: "900 people, mostly women and children,"."""
    if _MOSTLY.isdisjoint(passage.sentence.vocabulary):
        return None
    phrases, at = passage.phrases, subject.position
    while at > 2 and phrases[at].kind in ("noun", "C", ",") and phrases[at - 1].kind != "R":
        at -= 1
    is_told = at > 2 and phrases[at - 1].kind == "R" and passage.lower[phrases[at - 1].first] in _MOSTLY and phrases[at - 2].kind == ","
    before = phrases[at - 3] if is_told else None
    return _headed(passage, before) if before is not None and before.kind == "noun" else None


_MOSTLY = frozenset(("mostly", "mainly", "largely", "primarily", "predominantly"))


def _parts_behind(passage: Passage, position: int, whole: Counted) -> list[Counted]:
    """The counted parts of a whole in the brackets or dashes behind it; they are no more than the whole."""
    inside = _inside(passage, position) if position < len(passage.phrases) and passage.phrases[position].kind in "(-" else None
    return listed(passage, range(inside[2], inside[0]), whole) if inside is not None else []


def spelled_out(passage: Passage, whole: Counted) -> list[Counted]:
    """Give the list behind a colon or semicolon, or in brackets: "13 bodies were found: eight rebels and five soldiers", "27 died (18 men and 9 women)".

    Behind a dash the parts are all of the whole: "50 -- 42 soldiers and eight guards".
    """
    if _OPENING_LIST.isdisjoint(passage.sentence.letters[whole.after - passage.sentence.first :]):
        return []
    mark = next((phrase for phrase in passage.phrases if phrase.kind in _OPENING_LIST and phrase.first >= whole.after), None)
    if mark is None:
        return []
    first, after = mark.position + 1, len(passage.phrases)
    while first < after and mark.kind == "-" and passage.phrases[first].kind == "-":
        first += 1
    closing = {"(": ")", "-": "-"}.get(mark.kind, ".")
    found = listed(passage, range(first, next((at for at in range(first, after) if passage.phrases[at].kind in (closing, ".")), after)), whole)
    is_sum = mark.kind != "-" or (len(found) > 1 and sum(one.quantity.value or 0 for one in found) == whole.quantity.value)
    return found if is_sum else []


_OPENING_LIST = frozenset(":;(-")


_WHOSE = ("of", "from")
"""Prepositions that say of whom somebody is: "three members of the guard"."""


def listed(passage: Passage, positions: Sequence[int], whole: Counted) -> list[Counted]:
    """Read a list of nothing but counted people, together no more than the whole: "eight rebels, four soldiers and a farmer".

    Args:
        passage: the sentence.
        positions: the positions of its phrases.
        whole: what it is a list of.

    Returns:
        The parts; none where anything else stands in the list, or they are more than the whole.
    """
    found: list[Counted] = []
    behind = 0
    for phrase in (passage.phrases[position] for position in positions):
        if phrase.first < behind:
            continue
        count = counted(passage, phrase) if phrase.kind == "noun" else None
        if (count is None and phrase.kind not in "C,") or (count is not None and (count.group is None or not count.people)):
            return []
        found += [count] if count is not None else []
        behind = passage.phrases.with_prepositions(phrase, _WHOSE) if count is not None and count.noun is phrase else 0
    bound = whole.quantity.value if whole.quantity.value is not None else whole.quantity.high
    return found if bound is None or sum(one.quantity.low or 0 for one in found) <= bound else []
