"""Mentions: stretches of a text that speak of somebody or something."""

from bisect import bisect_right
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from typing import Literal, TypeAlias, TypeGuard

import attrs

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Reading, Sentence
from csto_events.language.tokens import Tokens
from csto_events.model import Document, Evidence
from csto_events.model.values import cut

Kind: TypeAlias = Literal["person", "state", "organisation", "body", "place", "title", "pronoun", "description", "unknown"]

KIND_OF: Mapping[str, Kind] = {"org": "organisation", "body": "body", "state": "state", "person": "person", "place": "place"}
"""What kind of mention an entity has, by how its id begins."""


@attrs.define
class Mention:
    """A stretch of tokens that speaks of somebody or something. Who that is may be found later, so it can change."""

    first: int
    after: int
    kind: Kind
    entity: str | None = None
    """The id, where it is known."""
    adjective: bool = False
    """Whether it is a demonym or a possessive pronoun: "Armenian", "his"."""
    people: bool = False
    """Whether it is a demonym that stands for people: "Armenians"."""
    name: str | None = None
    """The name as printed, for somebody whom the registry does not know."""
    candidates: tuple[str, ...] = ()
    """The entities that bear the name, where there are several."""
    office: str | None = None
    """The title, in lower case, without the state."""
    rank: str | None = None
    """The rank behind a title, in lower case: "Chief of Staff General Petrov"."""
    of: str | None = None
    """The state, organisation or body that the title belongs to."""
    head: int = -1
    """The token of the noun that it hangs on, for a description or title."""
    modified: bool = False
    """Whether a modifier stands before the title: "former", "deputy"."""
    bearer: "Mention | None" = None
    """The name that a title follows after a comma: "Zas, the secretary general of the bloc"."""
    owner: "Mention | None" = None
    """What the title belongs to, where it is said in words that must still be resolved: "the bloc's", "of the Border Service"."""

    @property
    def is_of_nobody_known(self) -> bool:
        """Whether it is a name that the registry does not know, whether or not an entity has been made of it meanwhile."""
        return self.kind == "unknown" or (self.entity is not None and "~" in self.entity)


def is_other_sex(pronoun: str, noun: str) -> bool:
    """Tell whether "he" stands behind a spokeswoman or sister, or "she" behind a spokesman or father."""
    known, person = lexicon().pronouns.get(pronoun), lexicon().person_nouns.get(noun)
    is_woman = noun.endswith("woman") or (person is not None and person.group == "women")
    sex = "feminine" if is_woman else "masculine" if noun.endswith("man") or noun in _MEN else None
    return known is not None and sex is not None and known.gender in ("masculine", "feminine") and known.gender != sex


_MEN = frozenset("boy brother brother-in-law father father-in-law grandfather grandson husband king monk nephew prince son stepfather uncle widower".split())


def is_place(tokens: Tokens, name: str, mention_at: Callable[[int], Mention | None]) -> bool:
    """Tell whether a single name that nobody knows is used for a place anywhere in the text: "in Pristina", "Pristina and Belgrade"."""
    lower = tokens.lower
    for at in (at for at, word in enumerate(tokens.words) if word == name and at):
        beside = mention_at(at - 2) if at > 1 and lower[at - 1] == "and" else mention_at(at + 2) if lower[at + 1 : at + 2] == ["and"] else None
        if (beside is not None and beside.kind == "place") or (lower[at - 1] in _WITHIN and lower[at + 1 : at + 2] not in (["'s"], ["’s"])):
            return True
    return False


_WITHIN = frozenset(("in", "near", "outside", "inside", "into", "around"))


def speaker_at_end(sentence: Sentence) -> Phrase | None:
    """Give whose words a sentence gives that ends with a cue, or with the day behind it: "…, the ministry said on Monday", "…, according to the Red Cross"."""
    if "according" in sentence.vocabulary and sentence.words[-1] == ".":
        teller = sentence.phrases.at(sentence.first + sentence.words.index("according") + _ACCORDING)
        before = sentence.phrases.previous(teller, "")
        is_last = sentence.phrases.with_prepositions(teller, _OF_TELLERS) == sentence.after - 1
        if is_last and before is not None and sentence.tokens.lower[before.after - 2 : before.after] == ["according", "to"]:
            return teller
    verb = next(iter(reversed(sentence.phrases.verbs())), None)
    last = sentence.dates[-1] if sentence.dates else None
    end = last.first - (sentence.tokens.lower[last.first - 1] == "on") if last is not None and last.after + 1 >= sentence.after else sentence.after - 1
    cue = lexicon().verb_cues.get(verb.lemma) if verb is not None and verb.after >= end else None
    speaker = sentence.phrases.subject(verb) if verb is not None and cue is not None and cue.stance == "speech" else None
    joint = sentence.phrases.previous(speaker) if speaker is not None else None
    return None if joint is not None and joint.kind in "SW" else speaker  # "would not say whether the president had apologised"


_ACCORDING = 2
"""Tokens of "according to"."""
_OF_TELLERS = ("of", "in", "at", "from", "for", "with")
"""Prepositions behind who tells something: "a source in the ministry"."""


def speaker_of_comment(sentence: Sentence) -> Phrase | None:
    """Give the ministry of "…, the ministry said in a statement on Monday.": behind the comma stands nothing but who said it, in what and when."""
    verb = next(iter(reversed(sentence.phrases.verbs())), None)
    if verb is None:
        return None
    subject, cue = sentence.phrases.subject(verb), lexicon().verb_cues.get(verb.lemma)
    if subject is None or cue is None or cue.stance != "speech" or verb.form != "finite" or subject.position < 2 or subject.first > verb.first:
        return None
    told = sentence.phrases.object(verb) if verb.lemma == "tell" else None  # "the ministry told Interfax"
    behind = sentence.phrases[(told or verb).position + 1 :]
    is_placed = all(one.kind in "I." or (one.kind == "noun" and sentence.phrases[one.position - 1].kind == "I") for one in behind)
    before = sentence.phrases.previous(subject, "Q")  # "“The road is shut,” the ministry said"
    is_comment = before is not None and before.kind == "," and sentence.phrases.with_prepositions(subject, ("of", "for")) == verb.first
    return subject if is_placed and is_comment else None


def state_by_metonym(mention: Mention | None) -> str | None:
    """Give the state for which a building stands that is a name for its government too: "the Kremlin said"."""
    states = [one for one in mention.candidates if one.startswith("state:")] if mention is not None else []
    return states[0] if len(states) == 1 else None


def speaker_above(sentence: Sentence, phrase: Phrase) -> Phrase | None:
    """Give who says what a pronoun begins: "the junta" for "it" in "the junta said on Monday that it had left"."""
    verb = next((one for one in reversed(sentence.phrases.verbs()) if one.first < phrase.first), None)
    cue = lexicon().verb_cues.get(verb.lemma) if verb is not None else None
    subject = sentence.phrases.subject(verb) if verb is not None and cue is not None and cue.frames & {"that", "bare"} else None
    return subject if subject is not None and subject.first < phrase.first and sentence.tokens.lower[subject.head] not in lexicon().pronouns else None


def are_people(mention: Mention, reading: Reading) -> bool:
    """Tell whether a word with a capital since it begins a sentence is a plural for people who do something: "Creditors agreed"."""
    first = reading.sentence_at(mention.first).first
    return mention.first == first and mention.after == first + 1 and reading.tokens.lower[first].endswith(("ors", "ists", "ants"))


def is_person(entity: str | None) -> TypeGuard[str]:
    """Tell whether an id is that of a person."""
    return entity is not None and entity.startswith("person:")


def held(mentions: Sequence[Mention]) -> dict[int, Mention]:
    """Give the mention that holds each token."""
    tokens = {mention.first: mention for mention in mentions}
    for mention in mentions:
        if mention.after - mention.first > 1:
            tokens.update(dict.fromkeys(range(mention.first + 1, mention.after), mention))
    return tokens


def paragraph_ends(tokens: Tokens, mentions: Sequence[Mention]) -> list[int]:
    """Give the positions of the mentions before which an empty line stands."""
    text, ends, starts = tokens.text, tokens.ends, [tokens.starts[mention.first] for mention in mentions]
    found: list[int] = []
    at, line_end = 0, text.find("\n")
    while line_end >= 0 and (at := bisect_right(starts, line_end, at)) < len(starts):
        if at and text.count("\n", ends[mentions[at - 1].after - 1], starts[at]) > 1:
            found.append(at)
        line_end = text.find("\n", starts[at])
    return found


def evidence_of(wanted: Container[str | None], mentions: Iterable[Mention], tokens: Tokens, document: Document) -> dict[str, list[Evidence]]:
    """Give where a document speaks of each of the wanted entities."""
    found: dict[str, list[Evidence]] = {}
    identity, text, starts, ends = document.id, tokens.text, tokens.starts, tokens.ends
    for mention in mentions:
        if mention.entity is not None and mention.entity in wanted:
            found.setdefault(mention.entity, []).append(cut(identity, text, starts[mention.first], ends[mention.after - 1]))
    return found
