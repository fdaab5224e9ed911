"""Subjects that stand farther away: of rows of verbs ("met Putin, visited Minsk and said"), and before a relative "that"."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from csto_events.language import lexicon as lex
from csto_events.language.date_words import date_words
from csto_events.language.headlines import before_in_headline

if TYPE_CHECKING:
    from csto_events.language.phrases import Phrase, Phrases

FARTHEST = 14
"""Phrases before and behind a verb among which the row is looked for."""


def before_in_row(phrases: Sequence["Phrase"], lower: Sequence[str], verb: "Phrase") -> "Phrase | None":
    """For the "visited" of "met Putin, visited Minsk and said" give "met", whose subject it has.

    Args:
        phrases: the phrases of a sentence.
        lower: the tokens of its text in lower case.
        verb: a verb group right behind a comma.

    Returns:
        The verb group before it; None where no row of finite verbs or bare infinitives, which a conjunction closes, goes on with it, and no headline.
    """
    return _before_in_closed_row(phrases, lower, verb) or before_in_headline(phrases, lower, verb)


def _before_in_closed_row(phrases: Sequence["Phrase"], lower: Sequence[str], verb: "Phrase") -> "Phrase | None":
    is_bare = verb.form == "infinitive" and lower[verb.first] != "to"
    if not (is_bare or verb.form == "finite") or _may_modify(phrases, lower, verb) or not _is_closed(phrases, verb):
        return None
    for earlier in reversed(phrases[max(0, verb.position - FARTHEST) : verb.position - 1]):
        if earlier.kind == "verb" and (earlier.form == "finite" or is_bare):
            has_object = earlier.position < verb.position - 2
            return earlier if has_object and _agree(earlier, verb) and not _is_of_aside(phrases, earlier) else None
        if earlier.kind not in ("noun", "verb", "I", "R", "A", "Q"):
            return None
    return None


def _is_of_aside(phrases: Sequence["Phrase"], verb: "Phrase") -> bool:
    """Whether a verb is that of an aside, which the next comma closes: "an officer in Osh, who was not allowed to speak, said they met and were well"."""
    before = phrases[max(0, verb.position - 2) : verb.position]
    return [one.kind for one in before] == [",", "W"]


def _may_modify(phrases: Sequence["Phrase"], lower: Sequence[str], verb: "Phrase") -> bool:
    """Whether a form may be a participle that describes the noun before its comma, having no object: "attacked the town, held by the army, and fled"."""
    is_participle = verb.after - verb.first == 1 and bool(lex.lexicon().tags.get(lower[verb.first], 0) & lex.PARTICIPLE)
    behind = phrases[verb.position + 1].kind if verb.position + 1 < len(phrases) else "."
    return is_participle and behind not in ("noun", "S")


def _is_closed(phrases: Sequence["Phrase"], verb: "Phrase") -> bool:
    """Whether a conjunction joins a further verb, of the same subject, behind the row."""
    for joint in phrases[verb.position + 1 : verb.position + FARTHEST]:
        if joint.kind in ";:.W":
            return False
        if joint.kind == "C":
            behind = next((one for one in phrases[joint.position + 1 :] if one.kind != "R"), None)
            if behind is not None and behind.kind == "verb":
                return behind.form == verb.form and _agree(verb, behind)
    return False


def _agree(verb: "Phrase", other: "Phrase") -> bool:
    """Whether two verb groups of a row are of one time; a bare infinitive goes on with a modal or an infinitive."""
    if other.form == "infinitive":
        return bool(verb.modal) or verb.tense == "future" or verb.form == "infinitive"
    return verb.form == "finite" and verb.tense == other.tense and not other.modal


_ARRIVING = frozenset(("arrive",))
"""Verbs without an object, behind which their subject can stand."""


def inverted(phrases: Sequence["Phrase"], lower: Sequence[str], verb: "Phrase") -> "Phrase | None":
    """For "To Dushanbe has arrived a company of 120 servicemen" give the company: before the verb stands nothing but where or when."""
    if verb.lemma not in _ARRIVING or verb.form != "finite" or verb.position < 2 or phrases[0].kind != "I":
        return None
    opening = phrases[: verb.position]
    if any(one.kind != ("noun" if one.position % 2 else "I") for one in opening) or verb.position + 1 >= len(phrases):
        return None
    behind = phrases[verb.position + 1]
    return behind if behind.kind == "noun" and lower[behind.head] not in date_words()["weekday"] else None


def antecedent_of_that(phrases: Sequence["Phrase"], lower: Sequence[str], joint: "Phrase", verb: "Phrase") -> "Phrase | None":
    """For "a letter on Monday that says" give "a letter": right before a finite verb "that" is a relative pronoun, and no day its antecedent."""
    if verb.form != "finite" or lower[joint.first] != "that" or any(one.kind != "R" for one in phrases[joint.position + 1 : verb.position]):
        return None
    at = joint.position - 1
    while at > 1 and phrases[at - 1].kind == "I" and phrases[at - 2].kind == "noun" and lower[phrases[at].head] in lex.days_and_people():
        at -= 2
    return phrases[at] if at >= 0 and phrases[at].kind == "noun" else None


def is_gapped(phrases: Sequence["Phrase"], lower: Sequence[str], noun: "Phrase") -> bool:
    """Tell whether a name and a number go on with a verb before them, and open nothing: Benin in "Togo sent 300 men, Benin 200, and Ghana offered 150".

    Args:
        phrases: the phrases of a sentence.
        lower: the tokens of its text in lower case.
        noun: the noun phrase.
    """
    first, last = lower[noun.first], lower[noun.after - 1]
    is_numbered = noun.after - noun.first == 2 and last[0].isdigit() and first not in lex.lexicon().tags
    return is_numbered and noun.position > 2 and phrases[noun.position - 1].kind == "," and any(one.kind == "verb" for one in phrases[: noun.position])


def are_pair(phrases: Sequence["Phrase"], lower: Sequence[str], last: "Phrase") -> bool:
    """Tell whether the comma before a name is the "and" of a headline: "Putin, Lukashenko agree", "Kyrgyz, Tajik leaders agree", where the verb is of both.

    Args:
        phrases: the phrases of a sentence.
        lower: the tokens of its text in lower case.
        last: the noun phrase behind the comma.
    """
    if last.position != 2 or phrases[-1].kind == "." or len(phrases) < 4 or phrases[1].kind != "," or phrases[0].kind != "noun":
        return False
    verb, tags = phrases[3], lex.lexicon().tags
    is_of_several = verb.kind == "verb" and verb.form == "finite" and verb.tense == "present" and bool(tags.get(lower[verb.first], 0) & lex.BASE)
    are_leaders = last.first < last.head and _may_be_name(lower[last.first]) and bool(tags.get(lower[last.head], 0) & lex.PLURAL)
    return is_of_several and (lower[last.head] not in tags or are_leaders) and _may_be_name(lower[phrases[0].head])


def _may_be_name(word: str) -> bool:
    """Whether a word is no common one, or one for people of a nation: "Tajik"."""
    people = lex.lexicon().person_nouns.get(word)
    return word not in lex.lexicon().tags or (people is not None and people.group == "people")


def first_of_apposition(phrases: "Phrases", lower: Sequence[str], last: "Phrase") -> "Phrase":
    """For "Zas, the secretary general," give "Zas", the drill for "The drill, “Frontier”,", the troops for "900 troops, most of them Russian,".

    Args:
        phrases: the phrases of a sentence.
        lower: the tokens of its text in lower case.
        last: the noun phrase before a verb.

    Returns:
        The noun phrase before the commas; the last one itself where it is in none.
    """
    at = last.position - 1
    if at < 1 or phrases[at].kind not in _BEHIND_APPOSITIONS:
        return last
    at = _before_share(phrases, lower, at)
    at -= at > 0 and phrases[at].kind == "Q"
    named = _before_brackets(phrases, at - 1) if at > 0 and phrases[at].kind == "," else None
    if named is None or named.kind != "noun" or phrases.is_object_of_preposition(named):
        return last
    end = phrases.with_prepositions(last, ("of", "for", "at", "in", "to", "from", "on", "with"))
    while end < phrases.after and (phrases.at(end).kind in "QR" or lower[end] in _THIS_YEAR):  # "the largest ever,"
        end += 1
    return named if end < phrases.after and phrases.at(end).kind == "," else last


def _before_brackets(phrases: "Phrases", at: int) -> "Phrase | None":
    """The phrase at a position, over the short form in brackets: the alliance of "the alliance (CSTO), a bloc of six,"."""
    if phrases[at].kind != ")":
        return phrases[at]
    opening = next((one for one in reversed(phrases[max(0, at - _LONGEST_BRACKET) : at]) if one.kind == "("), None)
    return phrases[opening.position - 1] if opening is not None and opening.position else None


_LONGEST_BRACKET = 4
"""Phrases from an opening bracket to the closing one of a short form."""


def _before_share(phrases: "Phrases", lower: Sequence[str], at: int) -> int:
    """The position before "most of them" and "mostly", which say of how many a nationality is told: "900 troops, most of them Russian,"."""
    if at > 1 and phrases[at].kind == "R" and lower[phrases[at].first] in _MOSTLY:
        return at - 1
    is_share = at > 3 and lower[phrases[at - 1].first : phrases[at].after] in (["of", "them"], ["of", "whom"])
    return at - 3 if is_share and lower[phrases[at - 2].head] in _SHARES else at


_BEHIND_APPOSITIONS = frozenset((",", "Q", "R", "noun"))
"""Kinds of what stands right before a noun phrase that describes another one."""
_MOSTLY = frozenset(("chiefly", "largely", "mainly", "mostly", "predominantly", "primarily"))
_SHARES = frozenset(("all", "half", "many", "most", "several", "some"))


_THIS_YEAR = frozenset(("far", "month", "so", "this", "week", "year"))
"""What says of the third or the largest one when it is that."""


_WHERE = frozenset(("at", "from", "in", "near"))


def person_of_relative(phrases: Sequence["Phrase"], lower: Sequence[str], who: "Phrase", noun: "Phrase") -> "Phrase":
    """For the "who" of "Popsoi, an analyst in Chisinau, who warned that" give the analyst; else the noun phrase right before it.

    Args:
        phrases: the phrases of a sentence.
        lower: the tokens of its text in lower case.
        who: the relative pronoun.
        noun: the noun phrase before it.
    """
    if lower[who.first] != "who" or noun.position < 2 or phrases[noun.position - 1].kind != "I" or lower[noun.first - 1] not in _WHERE:
        return noun
    people, before = lex.lexicon().person_nouns, phrases[noun.position - 2]
    is_person = before.kind == "noun" and (lower[before.head] in people or lower[before.head] in lex.lexicon().titles)
    return before if is_person and lower[noun.head] not in people and lower[noun.head] not in lex.lexicon().titles else noun


def is_last_named(phrases: Sequence["Phrase"], last: "Phrase") -> bool:
    """Tell whether a noun phrase ends a list: neither a comma nor a coordinator goes on with it, unless the comma opens a relative clause.

    Args:
        phrases: the phrases of a sentence.
        last: the noun phrase.
    """
    behind = [one.kind for one in phrases[last.position + 1 : last.position + 3]]
    return bool(behind) and (behind[0] not in ",C" or behind == [",", "W"])
