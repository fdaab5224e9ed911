"""The first person: who "I" is in words that are quoted, and for which state or organisation "we" and "our" stand there."""

from bisect import bisect_left
from collections.abc import Iterable

from csto_events.parsing.candidate import Candidate
from csto_events.parsing.who.coreference import Names
from csto_events.parsing.who.mentions import Mention, is_person
from csto_events.parsing.who.names import DESCRIPTIONS, entity_kind

_SPEAKER = frozenset(("i",))
WORDS = frozenset(("we", "us", "our"))
KINDS = frozenset(("chairmanship", "deployment", "membership", "request"))
"""What states and organisations do, and not whoever speaks for them: those who say "we met" were there themselves."""


def with_speakers(statements: Iterable[Candidate], names: Names) -> None:
    """Add the mentions of people who say "I" in direct speech, or within the quotation marks of what they say.

    Args:
        statements: the statements of the document.
        names: who is meant in the document.
    """
    spoken, quoted = [at for at in names.reading.positions(_SPEAKER) if names.at(at) is None], names.reading.quoted
    speakers: dict[int, set[str | None]] = {}
    for one in statements if spoken else ():
        speaker, is_direct = one.source.entity if one.source is not None else None, one.fields["mode"] == "direct"
        for first, after in one.spans:
            for at in spoken[bisect_left(spoken, first) : bisect_left(spoken, after)]:
                if is_direct or at in quoted:
                    speakers.setdefault(at, set()).add(speaker)
    known = {at: one for at, (one, *others) in sorted(speakers.items()) if is_person(one) and not others}
    names.take([Mention(at, at + 1, "person", entity=speaker, name="I") for at, speaker in known.items()])


def with_first_person(statements: Iterable[Candidate], names: Names) -> None:
    """Add the mentions of those for whom "we" stands in direct speech.

    Args:
        statements: the statements of the document; those of speakers who hold no office say nothing of a state.
        names: who is meant in the document.
    """
    lower, quoted = names.reading.tokens.lower, names.reading.quoted
    spoken = [at for at in names.reading.positions(WORDS) if names.at(at) is None]  # "the US" is another one
    sides: dict[int, set[str]] = {}
    for one in statements if spoken else ():
        speaker, is_direct = one.source.entity if one.source is not None else None, one.fields["mode"] == "direct"
        inside = [at for first, after in one.spans for at in spoken[bisect_left(spoken, first) : bisect_left(spoken, after)] if is_direct or at in quoted]
        side = names.side_of(speaker) if inside and speaker is not None else None
        for at in inside:
            sides.setdefault(at, set()).add(side or "")
    known = {at: side for at, (side, *others) in sides.items() if side and not others}
    for at, side in known.items():
        country = names.at(at + 1)
        if country is not None and country.kind == "description" and DESCRIPTIONS[country.name or ""] == entity_kind(side) == "state":
            country.entity = side
    names.take([Mention(at, at + 1, entity_kind(side), entity=side, adjective=lower[at] == "our", name=lower[at]) for at, side in known.items()])
