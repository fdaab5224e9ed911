"""Places of exercises: in which state they are held, or which one hosts them."""

from itertools import pairwise

from csto_events.language.phrases import Phrase
from csto_events.parsing.parties import agent
from csto_events.parsing.passage import Passage
from csto_events.parsing.where.elsewhere import is_of_next_deed
from csto_events.parsing.who.mentions import Mention


def host_of(passage: Passage, noun: Phrase) -> str | None:
    """Give the state in which an exercise or operation of the sentence is held, where a preposition of place says so; of several states none."""
    for mention in passage.mentions():
        if mention.entity is None or mention.adjective or not mention.entity.startswith(("state:", "place:")) or mention.first <= passage.sentence.first:
            continue
        if is_of_next_deed(passage.sentence, noun.head, mention.first):
            continue
        if (
            passage.lower[mention.first - 1] in ("in", "at", "near", "across")
            or passage.lower[mention.first - 2] in ("in", "at", "near")
            or _is_whole(passage, mention)
        ):
            host = passage.state_at(mention.entity)
            return None if _is_followed_by_others(passage, mention, host) else host
    return None


def _is_followed_by_others(passage: Passage, mention: Mention, host: str | None) -> bool:
    """Whether a place is the first of several in several states: "in Kyrgyzstan and Tajikistan"."""
    row = passage.phrases.coordinated(passage.phrases.at(mention.first))
    named = (passage.names.at(one.head) for one in row[1:])
    return any(one is not None and not one.adjective and passage.state_at(one.entity) not in (None, host) for one in named)


def hosting(passage: Passage, verb: Phrase | None) -> str | None:
    """Give the state that hosts or opens an exercise: "is to host the drills", "the exercise was hosted by Kyrgyzstan"."""
    if verb is None or verb.lemma not in ("host", "open") or (verb.passive and verb.lemma == "open"):
        return None
    host = agent(passage, verb) if verb.passive else passage.phrases.subject(verb)
    if host is None and verb.form == "infinitive" and (above := passage.phrases.previous(verb, "RQA")) is not None and above.kind == "verb":
        host = passage.phrases.subject(above)
    actor = passage.actor(host)
    return actor if actor is not None and actor.startswith("state:") else None


def is_on_range(passage: Passage, noun: Phrase) -> bool:
    """Tell whether an exercise is held where troops train: "took place at the Edelweiss training ground", "on the firing range"."""
    if _RANGES.isdisjoint(passage.sentence.vocabulary):
        return False
    words = passage.lower[noun.after : passage.sentence.after]
    return any(range_ in _RANGES and kind in _TRAINING for kind, range_ in pairwise(words))


_RANGES = frozenset(("ground", "grounds", "range", "ranges", "polygon"))
_TRAINING = frozenset(("artillery", "firing", "military", "proving", "shooting", "training"))


def _is_whole(passage: Passage, mention: Mention) -> bool:
    """Whether something is in a part of a state: "in the territorial waters of Qatar", "on the territory of Kazakhstan"."""
    before = mention.first - 1 - (passage.lower[mention.first - 1] == "the")
    part = passage.phrases.at(before - 1) if before > passage.sentence.first and passage.lower[before] == "of" else None
    if part is None or passage.lower[part.head] not in _PARTS:
        return False
    preposition = passage.phrases.previous(part, "")
    return preposition is not None and passage.lower[preposition.first] in ("in", "on", "at", "over", "across")


_PARTS = frozenset("airspace area areas east north outskirts part province region south suburbs territory vicinity waters west".split())
