"""Lines: a sentence whose words are being given letters, and what stands before and behind a word of it."""

from collections.abc import Callable, Mapping, Sequence

from csto_events.language import lexicon as lex
from csto_events.language.compounds import COMPOUNDS, EVENTS, is_event_done
from csto_events.language.inflection import guess
from csto_events.language.numerals import number_words
from csto_events.language.tokens import Tokens
from csto_events.language.verbgroups import says, takes_bare_clause

FINITE = frozenset("VEXZ")
"""Letters of verbs with which something is told: "left", "has", "will"; a participle can be one in a headline."""
VERBAL = FINITE | frozenset("BG")
"""Letters of all verbs: infinitives and forms in -ing too."""
CLAUSAL = VERBAL | frozenset("SWQ;:")
"""Letters of what is in a clause of its own, or parts one from what stands before."""


class Line:
    """A sentence whose words are being given letters, from the left to the right."""

    __slots__ = ("first", "headline", "in_capitals", "letters", "lower", "printed", "tags", "tokens")

    def __init__(self, tokens: Tokens, first: int, after: int, sure: Sequence[str], headline: bool) -> None:
        self.tokens = tokens
        self.headline = headline
        self.first = first
        self.lower = tokens.lower[first:after]
        self.printed = tokens.words[first:after]
        self.letters = list(sure[first:after])
        self.in_capitals = tokens.exact(first, after).isupper()
        self.tags = lex.lexicon().tags

    def tags_at(self, at: int) -> int:
        """The tags of a word that the lexicon has; none for another one, or behind the end."""
        return self.tags.get(self.lower[at], 0) if at < len(self.lower) else 0

    def touches(self, at: int) -> bool:
        """Whether nothing stands between a word and the one before it."""
        return self.tokens.starts[self.first + at] == self.tokens.ends[self.first + at - 1]


def counted_follows(line: Line, at: int) -> bool:
    """Whether a number follows, so that a form behind "and" or a comma goes on with the verb before it: "kills 5, wounds at least 10"."""
    return at < len(line.lower) and (line.letters[at] == "M" or line.printed[at][0].isdigit() or line.lower[at] in number_words().numbers)


def is_named_alone(line: Line, at: int) -> bool:
    """Whether nothing but a name stands before a word; a line in capitals does not tell names from nouns."""
    return set(line.letters[:at]) == {"P"} or (at == 1 and line.in_capitals)


def people_follow(line: Line, at: int) -> bool:
    """Whether counted people follow, so that a name before a form is its subject: "Taliban kill 12 Afghan soldiers"; not "Flight test 12"."""
    people = lex.lexicon().person_nouns
    return counted_follows(line, at) and any(word in people for word in line.lower[at + 1 : at + 4])


def are_some_of_them(line: Line, at: int) -> bool:
    """Whether a form begins what some of them are: "four of them police officers"."""
    return line.lower[at - 1] == "them" and line.lower[at - 2] == "of" and at + 1 < len(line.lower) and line.lower[at + 1] in lex.lexicon().person_nouns


_BEFORE_OBJECT = lex.DETERMINER | lex.PRONOUN | lex.SUBORDINATOR | lex.PREPOSITION | lex.RELATIVE
_NOT_OBJECT = frozenset(("of", "in", "on", "at", "between"))


def object_follows(line: Line, at: int) -> bool:
    """Whether what follows can be the object or complement of a verb, and not the end of a noun phrase."""
    if at >= len(line.lower):
        return False
    word, printed = line.lower[at], line.printed[at]
    if word == ":" or line.letters[at] == "M":
        return True
    tags = line.tags.get(word, 0)
    if not tags:
        return printed[0].isupper() or printed[0].isdigit()
    if word in _NOT_OBJECT:
        return False
    return bool(tags & (_BEFORE_OBJECT | lex.ADJECTIVE | lex.PLURAL)) or word in ("to", "that") or _may_be_name(line, at, tags)


def goes_on_with_base(line: Line, at: int, tags: int) -> bool:
    """Whether a form goes on with an infinitive before it, since an object follows: "will visit Minsk and hold talks", "to send troops, close the border"."""
    if not tags & lex.BASE or at + 1 >= len(line.lower) or "B" not in line.letters[:at]:
        return False
    word, behind = line.lower[at], line.tags_at(at + 1)
    if behind & lex.DETERMINER or (word == "hold" and behind & lex.NOUN):
        return True
    is_name = line.printed[at + 1][0].isupper() and not line.printed[at + 1].isupper() and not line.in_capitals
    return is_name and not tags & lex.PERSON and word not in _BEFORE_NAMES and not line.printed[at][0].isupper()


_BEFORE_NAMES = frozenset("border head man network party police press row state".split())
"""Nouns that stand before names as often as verbs do: "met ministers and state Governor Obi"."""


def _may_be_name(line: Line, at: int, tags: int) -> bool:
    """Whether a capital may mark a name: not of a verb with a number behind it where all is in capitals, "STRIKES KILL 5"."""
    return line.printed[at][0].isupper() and not (line.in_capitals and tags & lex.BASE and counted_follows(line, at + 1))


def ends_object(line: Line, at: int) -> bool:
    """Whether a word may end the object of a verb that takes no bare clause: "will host joint CSTO drills next year", "held border talks with"."""
    start = at - 1
    while start > 0 and line.letters[start] in "DAPNMK":
        start -= 1
    known = lex.lexicon()
    governs = line.letters[start] == "B" or (line.letters[start] in "EV" and line.lower[at].endswith("s") and "P" not in line.letters[start:at])
    cue = known.verb_cues.get(known.verbs.get(line.lower[start], ""))
    return start > 0 and governs and (cue is None or (line.letters[start] != "B" and "bare" not in cue.frames))


def is_called(line: Line, at: int) -> bool:
    """Whether a word before "as" ends the object of a verb by which things are called so: "dismissed the Armenian claims as baseless"."""
    if line.lower[at + 1 : at + 2] != ["as"]:
        return False
    start = at - 1
    while start > 0 and line.letters[start] in "DAPNMK":
        start -= 1
    known = lex.lexicon()
    cue = known.verb_cues.get(known.verbs.get(line.lower[start], "")) if line.letters[start] in "VBEG" else None
    return cue is not None and "small_clause" in cue.frames


def ends_phrase(line: Line, at: int) -> bool:
    """Whether a noun phrase ends before a word."""
    if at >= len(line.lower) or line.printed[at] in '.,;:)”"':
        return True
    tags = line.tags.get(line.lower[at], 0)
    return bool(tags) and not tags & (lex.NOUN | lex.ADJECTIVE) and not line.printed[at][0].isupper()


def is_deed(line: Line, at: int) -> bool:
    """Whether a form in -ing names what somebody did: "Russian shelling killed two", "Russian shelling of the port", "killed after RSF shelling on Sunday"."""
    start = at - 1
    if start < 0 or line.letters[start] not in "NP":
        return False
    while start >= 0 and line.letters[start] in "DAPN":
        start -= 1
    if start < 0:
        return line.lower[at + 1 : at + 2] == ["of"] or predicate_follows(line, at + 1)
    governs = (line.letters[start] == "I" and line.lower[start] != "with") or line.lower[start] in ("after", "before", "since")
    governs = governs or (line.letters[start] == "B" and line.letters[at - 1] == "N")  # "to hold emergency meeting"
    return governs and not tags_before(line, at) & lex.PLURAL and ends_phrase(line, at + 1)


def is_charge(line: Line, at: int) -> bool:
    """Whether a form in -ing has an object and is what somebody is accused of: "accused Kyrgyz troops of shelling villages"."""
    is_of_charge = at > 1 and line.lower[at - 1] == "of" and not _ACCUSING.isdisjoint(line.lower[: at - 1])
    return is_of_charge and not ends_phrase(line, at + 1)


_ACCUSING = frozenset(("accuse", "accused", "accuses", "accusing"))


def is_harmed_alone(line: Line, at: int) -> bool:
    """Whether a participle stands for a clause, and before no noun: "and another injured in the attack", "and dozens more wounded"."""
    return at < len(line.lower) and bool(line.tags_at(at) & lex.PARTICIPLE) and ends_phrase(line, at + 1)


def is_absolute(line: Line, at: int) -> bool:
    """Whether a form in -ing tells what somebody behind "with" says: "with the ministry reporting that …", "with Minsk saying it …"."""
    start = at
    while start and (line.letters[start - 1] in "DAPNKM" or line.lower[start - 1] == "of"):
        start -= 1
    return 0 < start < at and line.lower[start - 1] == "with" and lex.lexicon().verbs.get(line.lower[at]) in lex.lexicon().verb_cues


def is_counted(line: Line, at: int) -> bool:
    """Whether a number above one stands before the singular in front of a word, which then is the plural that it asks for: "four border guards"."""
    while at and line.letters[at - 1] in "NA":
        at -= 1
    return at > 0 and line.letters[at - 1] == "M" and line.lower[at - 1] not in ("one", "1")


def are_governed_people(line: Line, at: int) -> bool:
    """Whether a plural of people stands behind a verb and its preposition, which has no other noun: "fell to Tuareg rebels", "by Egyptian guards"."""
    if line.lower[at] not in lex.lexicon().person_nouns or not line.tags_at(at) & lex.PLURAL:
        return False
    first = at
    while first and line.letters[first - 1] in "NPA":
        first -= 1
    return first > 1 and line.letters[first - 1] == "I" and not {"V", "E"}.isdisjoint(line.letters[: first - 1])


def are_member_states(line: Line, at: int) -> bool:
    """Whether "states" or "allies" is no verb: "the treaty obliges member states to help", "urged the two NATO allies to talk"."""
    if line.lower[at] == "states" and line.lower[at - 1] == "member":
        return True
    follows = line.lower[at + 1 : at + 2]
    is_asked = line.lower[at] in ("states", "allies") and line.letters[at - 1] == "P" and (follows == ["to"] or (follows == ["for"] and _is_governed(line, at)))
    return is_asked and not {"V", "E"}.isdisjoint(line.letters[:at])


def _is_governed(line: Line, at: int) -> bool:
    """Whether a preposition or number stands before the name in front of a word: "called on CSTO states for help"."""
    return at > 1 and line.letters[at - 2] in tuple("IM")


def is_no_verb(line: Line, at: int) -> bool:
    """Whether a form behind a noun that it would agree with goes on the noun phrase, for what stands around it tells so."""
    are_people = are_governed_people(line, at) or are_member_states(line, at) or tuple(line.lower[at - 1 : at + 1]) in COMPOUNDS
    is_of_phrase = are_people or ends_object(line, at) or is_called(line, at) or is_event_done(line.lower, line.letters, at)
    return is_of_phrase or are_soldiers(line, at) or are_of_past_verb(line, at) or _is_topic(line, at) or is_told_of(line, at)


def is_told_of(line: Line, at: int) -> bool:
    """Whether a relative clause follows that tells of the noun: "over fuel prices which began", and not "asks which is better"."""
    if line.lower[at + 1 : at + 2] not in (["which"], ["that"]) or lex.lexicon().verbs.get(line.lower[at]) in lex.lexicon().verb_cues:
        return False
    return bool(line.tags_at(at + 2) & (lex.AUXILIARY | lex.MODAL | lex.PAST))


_TOPICS = EVENTS | frozenset("clashes fires floods marches protests riots votes".split())
_LONGEST_TOPIC = 4


def _is_topic(line: Line, at: int) -> bool:
    """Whether a noun ends what a headline is about: "Kazakhstan protests: troops land in Almaty", and not "Lavrov protests: “This is wrong”"."""
    is_head = at < _LONGEST_TOPIC and line.lower[at] in _TOPICS and line.lower[at + 1 : at + 2] == [":"]
    return is_head and bool(line.lower[at + 2 : at + 3]) and line.lower[at + 2][0].isalnum() and VERBAL.isdisjoint(line.letters[:at])


def are_soldiers(line: Line, at: int) -> bool:
    """Whether "forces" is no verb, since nobody follows who is forced to anything: "US forces from Mali", "Russian forces left"."""
    if line.lower[at] != "forces":
        return False
    is_name = at + 1 < len(line.lower) and line.printed[at + 1][0].isupper() and not line.in_capitals
    return not (is_name or line.tags_at(at + 1) & (lex.DETERMINER | lex.PRONOUN | lex.PLURAL) or counted_follows(line, at + 1))


def are_of_past_verb(line: Line, at: int) -> bool:
    """Whether a past tense follows that describes no noun, so that a plural is its subject: "NATO allies agreed to send", "Border clashes left 94 dead"."""
    following = line.lower[at + 2 : at + 3]
    is_open = bool(line.tags_at(at + 2) & lex.CLOSED) or following in (["to"], ["that"]) or counted_follows(line, at + 2)
    return is_open and line.lower[at].endswith("s") and bool(line.tags_at(at + 1) & lex.PAST)


_ACCUSATIVES = frozenset(("me", "him", "us", "them"))


def takes_pronoun(line: Line, at: int, tags: int) -> bool:
    """Whether a form has a pronoun as its object: "Zas urged them"."""
    return bool(tags & lex.BASE) and line.lower[at + 1 : at + 2] != [] and line.lower[at + 1] in _ACCUSATIVES


def stands_at(line: Line, at: int) -> bool:
    """Whether a form says how much something is, or people land or meet: "the toll now stands at eight", "troops land in Osh", "when the leaders meet"."""
    if line.lower[at] == "meet":
        return line.lower[at - 2 : at - 1] not in (["a"], ["an"])  # "attended a leaders meet"
    if line.lower[at] == "land":
        return line.lower[at - 1] in _LANDING and line.lower[at + 1 : at + 2] in (["in"], ["at"], ["near"])
    return line.lower[at] in ("stand", "stands") and line.lower[at + 1 : at + 2] == ["at"]


_LANDING = frozenset(("forces", "marines", "paratroopers", "peacekeepers", "soldiers", "troops"))


def stays(line: Line, at: int) -> bool:
    """Whether a verb says what a name goes on being: "Mali remains suspended"."""
    return line.lower[at] in ("remains", "stays") and bool(line.tags_at(at + 1) & lex.PARTICIPLE)


def predicate_follows(line: Line, at: int) -> bool:
    """Whether a form that is nothing but a finite verb follows, so that what begins the sentence is its subject: "Shelling killed five", "kills five"."""
    while line.tags_at(at) & lex.ADVERB:
        at += 1
    tags = line.tags_at(at)
    is_deadly = bool(tags & lex.PRESENT) and line.lower[at] in _DEADLY and counted_follows(line, at + 1)
    return is_deadly or (bool(tags & lex.PAST) and not tags & (lex.NOUN | lex.ADJECTIVE | lex.CLOSED))


_DEADLY = frozenset("claims displaces injures kills leaves maims wounds".split())
"""What fighting does to people, in the present."""


def opens_clause(line: Line, at: int) -> bool:
    """Whether a word begins a sentence or clause: behind "But", "However,", "On Friday,", "that" or "said"."""
    if not at or line.letters[at - 1] == "S" or line.lower[at - 1] in ("said", "says"):
        return True
    return line.letters[at - 1] in tuple(",C") and VERBAL.isdisjoint(line.letters[:at])


_LONGEST_SUBJECT = 8
"""Tokens from a form in -ing to the verb of which it is the subject."""


def opens_as_subject(line: Line, begin: int) -> bool:
    """Whether a form in -ing has an auxiliary behind it, or opens a sentence with a preposition and a verb: "Fighting in Kidal killed 12", "has resumed"."""
    if line.tags_at(begin + 1) & lex.AUXILIARY:
        return True
    if begin or not line.tags_at(1) & lex.PREPOSITION:
        return False
    for at in range(3, min(_LONGEST_SUBJECT, len(line.lower))):
        if line.lower[at] in (",", ".", "that"):
            return False
        if predicate_follows(line, at) or line.tags_at(at) & lex.AUXILIARY:
            return True
    return False


def is_compound(line: Line, at: int) -> bool:
    """Whether a form in -ing ends a noun phrase: "an online meeting", "calls Security Council meeting", and not "the troops fighting"."""
    if line.letters[at - 1] not in "NP" or tags_before(line, at) & lex.PLURAL:
        return False
    first = at - 1
    while first >= 0 and line.letters[first] in "NAP":
        first -= 1
    return (first >= 0 and line.letters[first] == "D") or (line.lower[at] == "meeting" and line.lower[at - 1] in _MEETING)


_MEETING = frozenset(("assembly", "board", "cabinet", "commission", "committee", "council", "summit"))
"""Bodies of which a meeting can be in one name, without an article."""
_DO = frozenset(("do", "does", "did", "don't", "doesn't", "didn't"))


def is_of_do(line: Line, at: int) -> bool:
    """Whether a form of do stands within four words before: "did not attack"."""
    return not _DO.isdisjoint(line.lower[max(0, at - 4) : at])


def tags_before(line: Line, at: int) -> int:
    """The tags of the word before one, guessed from its ending where the lexicon has none."""
    return line.tags.get(line.lower[at - 1]) or guess(line.lower[at - 1])


ORDERING = frozenset(("then", "first"))
"""Words that tell in which order somebody does things."""


def in_order(line: Line, at: int) -> str | None:
    """The letter of "then" that goes on with a verb, "met them, then said", or describes an office, and of "first" in front of one, "at first accused them"."""
    tags, before = line.tags_at(at + 1), line.letters[at - 1] if at else ""
    if line.lower[at] == "then" and before in ("D", "K") and not tags & (lex.PAST | lex.PRESENT | lex.AUXILIARY):
        return "A"  # "the then president", "Armenia's then president"
    if line.lower[at] == "first" and before == "X" and tags & lex.PARTICIPLE:
        return "R"  # "having first put"
    if not tags & (lex.PAST | lex.PRESENT) or tags & (lex.NOUN | lex.AUXILIARY):
        return None
    if line.lower[at] == "then":
        return "C" if before == "," and "".join(line.letters[:at]).rstrip("R,").strip("PDNAMK") else None
    return "R" if before and (before in "NP" or line.lower[at - 1] == "at") else None


def is_due(line: Line, at: int) -> bool:
    """Whether somebody "is due to visit Minsk", and nothing "due to rain"."""
    is_said = at > 1 and line.lower[at - 1] == "due" and "X" in line.letters[max(0, at - 3) : at - 1]
    is_verb = not line.tags_at(at + 1) & lex.NOUN or object_follows(line, at + 2) or counted_follows(line, at + 2)
    return is_said and (is_verb or line.lower[at + 1] in _APPOINTED)


_APPOINTED = frozenset("meet return start end open close leave vote travel visit report".split())
"""Nouns too, but hardly ever a cause: "is due to meet on Monday"."""


def before_share(line: Line, at: int) -> str:
    """The letter of "about", "around" and "over": part of a share that begins a clause, "about half of the troops", else a preposition."""
    opens = not at or line.letters[at - 1] in ",;:CS"
    following = line.lower[at + 1 : at + 3]
    is_share = following[:1] == ["half"] or (following[:1] != [] and following[0] in _NUMERATORS and following[1:] != [] and following[1] in _SHARES)
    return "D" if opens and is_share else "I"


_NUMERATORS = frozenset(("a", "one", "two", "three", "four"))
_SHARES = frozenset(("third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth", "tenths"))


def as_part(line: Line, at: int) -> str:
    """The letter of "as": a preposition in "as part of the force", else it joins clauses."""
    return "I" if line.lower[at + 1 : at + 3] == ["part", "of"] else "S"


def not_part(line: Line, at: int) -> str:
    """Take "not" for a part of the noun phrase in "not a single soldier died", "said not one man died", and not behind another verb."""
    before, following = line.letters[at - 1] if at else "", line.lower[at + 1 : at + 3]
    is_free = before not in tuple("XZVEO") or (before in "VE" and takes_bare_clause(lex.lexicon().verbs.get(line.lower[at - 1], "")))
    return "D" if is_free and following[:1] and following[0] in ("a", "an", "one") and following != ["one", "of"] else "R"


def speaks_behind_quotation(line: Line, at: int) -> bool:
    """Whether a verb of saying stands between a quotation and who speaks: "“It was hell,” recalls Ivan Petrov"."""
    before, printed = "".join(line.letters[max(0, at - 2) : at]), line.printed[at + 1 : at + 2]
    if before not in (",Q", "Q,", ".Q") or not printed or not line.tags_at(at) & lex.PRESENT:
        return False
    is_somebody = printed[0][0].isupper() or line.tags_at(at + 1) & lex.DETERMINER
    return bool(is_somebody) and says(lex.lexicon().verbs.get(line.lower[at], ""))


def describes(line: Line, at: int) -> bool:
    """Whether a participle stands before the noun that it describes: "“…,” retired general Petrov said"."""
    return bool(line.tags_at(at + 1) & lex.NOUN) and not line.tags_at(at + 1) & lex.CLOSED


def is_governed_modifier(line: Line, at: int) -> bool:
    """Whether a participle describes what a preposition governs: "the number of wounded soldiers", and not "the men who came in wounded soldiers"."""
    return line.lower[at - 1] in NO_PARTICLES and describes(line, at)


NO_PARTICLES = frozenset("against among between by for from of to with".split())
"""Prepositions that are no particles of verbs."""


def group_part(line: Line, at: int) -> str:
    """The letter of "groups" and "grouping": a verb where a list of names follows, "NATO groups Iceland, …", "a bloc, grouping Russia, …", else a noun."""
    before = at - 1
    while before > 0 and line.letters[before] == "R":
        before -= 1
    first = at + 1 + (line.lower[at + 1 : at + 2] == ["the"])
    last = first
    while line.letters[last : last + 1] == ["P"]:
        last += 1
    if before < 0 or last == first or line.lower[last : last + 1] not in ([","], ["and"]):
        return "N"
    if line.lower[at] == "grouping":
        return "G" if line.letters[before] == "," or line.lower[before] in _UNIONS else "N"
    return "V" if line.letters[before] in ("P", "W") or line.lower[before] in _UNIONS else "N"


_UNIONS = frozenset(("alliance", "bloc", "it", "organisation", "organization", "pact", "union", "that"))
"""What can group states, where no name says who does."""


def joined_names_act(line: Line, at: int) -> bool:
    """Whether joined names in front of a form are its subject, with no other verb: "Mali and Niger host drills", not "Mali and Niger border guards met"."""
    first = at
    while first and line.letters[first - 1] == "P":
        first -= 1
    first -= line.letters[first - 1 : first] == ["D"]
    if first < 2 or line.letters[first - 1] != "C" or line.letters[first - 2] != "P" or not _BEFORE_NAMES.isdisjoint(line.lower[at : at + 1]):
        return False
    if not {"V", "E", "X", "Z", "I"}.isdisjoint(line.letters[:first]) or line.headline:
        return False
    return object_follows(line, at + 1) and not any(_is_finite(line, behind) for behind in range(at + 1, len(line.lower)))


def _is_finite(line: Line, at: int) -> bool:
    """Whether a word is a finite verb and cannot be a noun."""
    tags = line.tags_at(at)
    return bool(tags & (lex.AUXILIARY | lex.MODAL)) or bool(tags & (lex.PAST | lex.PRESENT) and not tags & (lex.NOUN | lex.ADJECTIVE))


def surely(line: Line, at: int) -> str:
    """The letter of "think" in "think tank", and of a plain form that goes on with one that has a subject: "they host bases and belong to"; none for others."""
    if line.lower[at] == "think" and line.lower[at + 1 : at + 2] in (["tank"], ["tanks"]):
        return "N"
    if not at or line.letters[at - 1] not in ("C", "R"):
        return ""
    before = "".join(line.letters[:at]).rstrip("R")
    last = before.rfind("V")
    goes_on = before.endswith("C") and last >= 0 and "B" not in before[last:] and bool(line.tags_at(last) & line.tags_at(at) & lex.BASE)
    return "V" if goes_on else ""


ALL_OVER = frozenset(("countrywide", "downtown", "nationwide", "overnight", "worldwide"))
"""Adverbs that stand in front of a noun too."""


def all_over(line: Line, at: int) -> str:
    """The letter of "nationwide": an adjective in "a nationwide curfew", else an adverb."""
    before = line.letters[at - 1] if at else ""
    tags = line.tags_at(at + 1)
    return "A" if before and before in "DAKM" and tags & (lex.NOUN | lex.ADJECTIVE) and not tags & lex.CLOSED else "R"


BY_NEIGHBOURS: Mapping[str, Callable[[Line, int], str]] = {
    "as": as_part,
    "mine": lambda line, at: "N" if at and line.letters[at - 1] in tuple("DAMNK") else "O",  # "a mine killed two", "a land mine"
    **dict.fromkeys(("about", "around", "over"), before_share),
    **dict.fromkeys(("groups", "grouping"), group_part),
    **dict.fromkeys(ALL_OVER, all_over),
}
"""Words whose letter only their neighbours tell, and how."""
