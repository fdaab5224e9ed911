"""Full names: who is meant by a surname alone, of all whom the text names in full."""

import re
from collections.abc import Callable, Iterable

from csto_events.language.lexicon import PAST, lexicon
from csto_events.language.reading import Reading
from csto_events.language.tokens import QUOTATION_MARKS
from csto_events.model import Person
from csto_events.parsing.triggers import forms
from csto_events.parsing.who.mentions import Mention
from csto_events.parsing.who.nicknames import NICKNAMING, bearer_of
from csto_events.registry import Registry

LONGEST_PERSON = 3
"""Tokens of a name that is taken for a person's since it speaks."""
_KINDS = frozenset(("unknown", "person"))
_IN_NAMES = frozenset(("of", "the", "for", "and", "'s", "’s"))
_ARTICLES = ("al-", "el-", "as-", "ash-", "at-", "ad-", "ul-")
"""What Arabic names have before the surname, and leave out where it stands alone: "Bashar al-Assad", "Assad"."""
_OF_TWO = frozenset(("younger", "elder", "older", "junior", "senior"))
"""Words that tell two of one surname apart."""


_LONGEST_DESCRIPTION = 12
"""Tokens within commas that tell who somebody is."""
_BEHIND_NOUN = frozenset(("at", "from", "for", "in", "near", "of", "on", "who", "whose", "with"))
_BEFORE_CUE = QUOTATION_MARKS | {","}


def _is_saying(word: str) -> bool:
    cue = lexicon().verb_cues.get(lexicon().verbs.get(word, "")) if lexicon().tags.get(word, 0) & PAST else None
    return cue is not None and cue.stance == "speech" and "that" in cue.frames


class FullNames:
    """The full names that a text prints.

    Args:
        mentions: the mentions of the text, in order; names that nobody knows become those of persons where the text goes on to call them by surname.
        reading: the text as read.
        is_institution: whether a name is one of an institution by its words, or by the word before it.
    """

    def __init__(self, mentions: list[Mention], reading: Reading, is_institution: Callable[[Mention], bool]) -> None:
        self._reading = reading
        self._by_surname: dict[str, list[Mention]] = {}
        self._by_inner: dict[str, set[str]] = {}
        self._by_first: dict[str, set[str]] = {}
        named = [(mention, mention.name) for mention in mentions if mention.kind in _KINDS and mention.name is not None]
        singles = {_surname(name) for mention, name in named if mention.kind == "unknown" and mention.after - mention.first == 1}
        for mention, name in named:
            if " " not in name:
                continue
            if mention.kind == "unknown" and (not singles.isdisjoint(_parts(name)) or self._speaks(mention)) and not is_institution(mention):
                mention.kind = "person"
            if mention.kind == "person":
                self._by_surname.setdefault(_surname(name), []).append(mention)
                for word in _parts(name)[:-1]:
                    self._by_inner.setdefault(word, set()).add(name)
                self._by_first.setdefault(name.partition(" ")[0], set()).add(name)
        self._by_nickname: dict[str, str] = {} if NICKNAMING.isdisjoint(reading.vocabulary) else self._nicknames(mentions)

    def _nicknames(self, mentions: list[Mention]) -> dict[str, str]:
        """The full names by what their bearers are known as besides."""
        people = {one.after - 1: one for one in mentions if one.kind == "person" or (one.kind == "unknown" and " " in (one.name or ""))}
        borne = ((one, bearer_of(one, people, self._reading)) for one in mentions if one.kind == "unknown")
        return {one.name: bearer.name for one, bearer in borne if bearer is not None and one.name is not None and bearer.name is not None}

    def by_nickname(self, mention: Mention) -> str | None:
        """Give the full name of who is known by a nickname: "Barbecue" behind "Jimmy Cherizier, known as Barbecue"."""
        return self._by_nickname.get(mention.name or "")

    def nicknames_of(self, name: str) -> tuple[str, ...]:
        """Give by what else the bearer of a full name is known."""
        return tuple(sorted(nickname for nickname, full in self._by_nickname.items() if full == name))

    def _speaks(self, mention: Mention) -> bool:
        """Whether a verb of saying stands right behind two or three words with capitals, behind what they are of, or between them and a quotation.

        "Serik Petrov of the Office said", "“…,” said Serik Petrov".
        """
        if not 2 <= mention.after - mention.first <= LONGEST_PERSON:
            return False
        words, at = self._reading.tokens.words, mention.after
        if mention.first and self._reading.tokens.lower[mention.first - 1] == "the":
            return False
        if mention.first > 1 and words[mention.first - 2] in _BEFORE_CUE and _is_saying(words[mention.first - 1]):
            return True
        if words[at : at + 1] == [","]:
            return self._speaks_in_commas(mention)
        if words[at : at + 1] in (["of"], ["from"]):
            at = next((further for further in range(at + 1, min(at + 10, len(words))) if words[further].islower() and words[further] not in _IN_NAMES), at)
        return at < len(words) and _is_saying(words[at])

    def _speaks_in_commas(self, mention: Mention) -> bool:
        """Whether commas hold the name or what is told of its bearer: "A trader, Musa Keita, said", "Musa Keita, a trader in Gao, said", "…, 42, said"."""
        lower, at = self._reading.tokens.lower, mention.after + 1
        if mention.first > 1 and lower[mention.first - 1] == "," and lower[mention.first - 2] in lexicon().person_nouns:
            return at < len(lower) and _is_saying(lower[at])
        closing = next((further for further in range(at + 1, min(at + _LONGEST_DESCRIPTION, len(lower) - 1)) if lower[further] == ","), None)
        if closing is None or not _is_saying(lower[closing + 1]):
            return False
        end = next((further for further in range(at, closing) if lower[further] in _BEHIND_NOUN), closing)
        return lower[at].isdigit() or (lower[at] in ("a", "an") and lower[end - 1] in lexicon().person_nouns)

    def by_surname(self, mention: Mention) -> str | None:
        """Give the one full name whose surname, or else whose part, a single word is; None where it is nobody's or may be that of two."""
        name = mention.name or ""
        known = self._by_surname.get(_surname(name))
        if known is None:
            inner = self._by_inner.get(name, set()) or self._by_first.get(name, set())
            return next(iter(inner)) if len(inner) == 1 else None
        if len(told := _different(known)) == 1:
            return told[0]
        before = self._reading.tokens.lower[mention.first - 1] if mention.first else ""
        in_office = _different(one for one in known if one.first < mention.first and one.office and one.office.split()[-1] not in _no_offices())
        return in_office[0] if len(in_office) == 1 and before not in _OF_TWO else None

    def fullest(self, name: str) -> str:
        """Give the longest full name that ends with a name, the only one that begins with it or has its initials; it may be that name itself."""
        begun = self._by_first.get(name, set())
        if len(begun) == 1 and name not in self._by_surname:
            return next(iter(begun))
        known = self._by_surname.get(_surname(name), ())
        if (initials := _INITIALS.fullmatch(name)) is not None:
            spelled = _different(one for one in known if _has_initial(one.name or "", initials[1][0]))
            return spelled[0] if len(spelled) == 1 else name  # "S. Japarov", and not another Japarov
        fitting = [one for one in (mention.name or "" for mention in known) if one == name or (" " not in name and _surname(one) == _surname(name))]
        return max(fitting, key=len, default=name)

    def is_of_several(self, name: str) -> bool:
        """Tell whether persons of different names bear a surname, or a forename."""
        return " " not in name and (len(_different(self._by_surname.get(_surname(name), ()))) > 1 or len(self._by_first.get(name, ())) > 1)


def _no_offices() -> frozenset[str]:
    return forms("standing", frozenset(("occupation",)))


def _surname(name: str) -> str:
    last = name.rpartition(" ")[2]
    return last.partition("-")[2] if "-" in last and last.lower().startswith(_ARTICLES) else last


def _parts(name: str) -> list[str]:
    """The words of a name behind the first one by which somebody may be called; the surname is the last."""
    inner = [word for word in name.split()[1:-1] if word[0].isupper() and len(word) > 2 and word.isalpha()]
    return [*inner, _surname(name)]


def _different(mentions: Iterable[Mention]) -> list[str]:
    """The names of different persons, each as long as it is printed: "Felix Tshisekedi" and "Felix Antoine Tshisekedi" are one."""
    found: list[str] = []
    for name in dict.fromkeys(mention.name or "" for mention in mentions):
        words = set(name.split())
        same = next((at for at, other in enumerate(found) if words <= set(other.split()) or words >= set(other.split())), None)
        if same is None:
            found.append(name)
        else:
            found[same] = max(found[same], name, key=len)
    return found


_INITIALS = re.compile(r"((?:[^\W\d_]\.[ ]?){1,3})([^\W\d_][^.]+)")


def _has_initial(name: str, initial: str) -> bool:
    """Whether a forename that is spelled out begins with an initial: "Kassym-Jomart Tokayev" with K and J."""
    forename = name.split(maxsplit=1)[0]
    return "." not in forename and initial in {part[:1] for part in forename.split("-")}


def by_initials(name: str, registry: Registry) -> Person | None:
    """Give the person of the registry whose surname stands behind the initial of the first name: "S. Zas", "V.V. Putin"; None for nobody, or for two.

    Args:
        name: the name.
        registry: whom to look for.
    """
    match = _INITIALS.fullmatch(name)
    known = registry.resolve(match[2]) if match is not None else None
    return known if match is not None and isinstance(known, Person) and known.name.startswith(match[1][0]) else None
