"""Help that is meant: what is asked for by a pronoun, and help against those who riot or attack, which is military."""

from collections.abc import Callable

from csto_events.language.phrases import Phrase
from csto_events.language.verbgroups import says
from csto_events.parsing.parties import governed_by
from csto_events.parsing.passage import Passage

_PRONOUNS = frozenset(("any", "none", "one", "some", "them"))
_HELP = frozenset(("aid", "assistance", "help", "support"))
_AGAINST = frozenset("crush crushing quash quashing quell quelling repel repelling repulse repulsing subdue subduing suppress suppressing".split())
_FARTHEST = 4  # tokens behind "help", "help him to quell"


def who_asks(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give the subject of a verb of asking; of a participle behind a comma that of the main clause: "Armenia invoked the treaty, requesting talks".

    Args:
        passage: the sentence.
        verb: the verb.
    """
    comma = passage.phrases.previous(verb) if verb.form == "gerund" else None
    if comma is None or comma.kind != ",":
        return passage.phrases.subject(verb)
    main = next((one for one in reversed(passage.phrases.verbs()) if one.first < comma.first and one.form == "finite"), None)
    behind = passage.phrases.next(main, "") if main is not None and says(main.lemma) else None
    if behind is not None and behind.kind == "noun" and behind.position == comma.position - 1:
        return behind  # "…, said Zas, urging both to stop"
    return (passage.phrases.subject(main) if main is not None and not main.passive else None) or passage.phrases.subject(verb)


def asks_for_no_more(passage: Passage, verb: Phrase, subject: Phrase | None) -> bool:
    """Tell whether "it" asks, or help is asked for and nothing said of it: "The bloc met. Armenia asked for help.", not "for help with the floods".

    Args:
        passage: the sentence.
        verb: the verb of asking.
        subject: who asks.
    """
    if subject is not None and passage.lower[subject.first : subject.after] == ["it"]:
        return True
    wanted = governed_by(passage, verb, "for")
    return wanted is not None and (wanted.after >= passage.sentence.after or passage.lower[wanted.after] in (".", ",", ";"))


def help_meant(passage: Passage, verb: Phrase, help_in: Callable[[Passage, int, int], str | None]) -> str | None:
    """Give what is asked for by a pronoun: the peacekeepers of "The bloc has sent no peacekeepers. Kyrgyzstan has not asked for any".

    Args:
        passage: the sentence.
        verb: a verb of asking.
        help_in: tells what kind of help the words between two tokens speak of.

    Returns:
        The kind of help of which the sentence speaks before, else the sentence before it, and that of consultations; None where nothing is asked for
        by a pronoun.
    """
    asked = passage.phrases.object(verb) if verb.lemma == "request" and not verb.passive else None
    if asked is not None and passage.lower[asked.head] == "consultations":
        return "political_support"  # "requested consultations under Article 2"
    meant = governed_by(passage, verb, "for") if not _PRONOUNS.isdisjoint(passage.sentence.vocabulary) else None
    if meant is None or meant.after - meant.first > 1 or passage.lower[meant.first] not in _PRONOUNS:
        return None
    return help_before(passage, verb.first, help_in)


def help_before(passage: Passage, at: int, help_in: Callable[[Passage, int, int], str | None]) -> str | None:
    """Give what kind of help the sentence speaks of before a token, else the sentence before it."""
    here = help_in(passage, passage.sentence.first, at)
    if here is not None or not passage.sentence.index:
        return here
    before = passage.reading.sentences[passage.sentence.index - 1]
    return help_in(passage, before.first, before.after)


def is_such(passage: Passage, request: Phrase, verb: Phrase) -> bool:
    """Tell whether nobody makes a request of which the text has just spoken: "has not made such a request", "has made no such appeal"."""
    return "such" in passage.lower[request.first : request.head] and (verb.negated or passage.lower[request.first] == "no")


def is_against_arms(passage: Passage, at: int) -> bool:
    """Tell whether help is asked for against those who riot or attack: "help in putting down riots", "help him to repel the attackers".

    Args:
        passage: the sentence.
        at: the token that calls for the request.
    """
    helps = (one for one in range(at, passage.sentence.after) if passage.lower[one] in _HELP)
    first = next(helps, None)
    if first is None:
        return False
    behind = passage.lower[first + 1 : first + 1 + _FARTHEST]
    downs = any(behind[one : one + 2] in (["putting", "down"], ["put", "down"]) for one in range(len(behind)))
    return downs or not _AGAINST.isdisjoint(behind)


def helper_of(passage: Passage, verb: Phrase) -> str | None:
    """Give whose help is sought, as an id: the CSTO of "seeks the CSTO's help", the Russia of "seeks Russian help".

    Args:
        passage: the sentence.
        verb: a verb of seeking.
    """
    sought = passage.phrases.object(verb) if verb.lemma in ("request", "seek", "want") and not verb.passive else None
    if sought is None or passage.lower[sought.head] not in _HELP:
        return None
    helper = passage.names.possessor_of(sought)
    if helper is None and "'s" in passage.lower[sought.first : sought.head]:
        described = passage.names.at(passage.lower.index("'s", sought.first) - 1)
        helper = described.entity if described is not None else None
    return helper if helper is not None and helper.startswith(("org:", "state:")) else None
