"""The first person: for which state or organisation "we" and "our" stand in words that are quoted."""

from collections.abc import Iterable

from csto_events.parsing.candidate import Candidate
from csto_events.parsing.coreference import Names
from csto_events.parsing.mentions import Mention
from csto_events.parsing.names import DESCRIPTIONS, entity_kind

WORDS = frozenset(("we", "us", "our"))
KINDS = frozenset(("chairmanship", "deployment", "membership", "request"))
"""What states and organisations do, and not whoever speaks for them: those who say "we met" were there themselves."""


def with_first_person(statements: Iterable[Candidate], names: Names) -> None:
    """Add the mentions of those for whom "we" stands in direct speech.

    Args:
        statements: the statements of the document; those of speakers who hold no office say nothing of a state.
        names: who is meant in the document.
    """
    lower, quoted = names.reading.tokens.lower, names.reading.quoted
    sides: dict[int, set[str]] = {}
    for one in statements:
        speaker = one.source.entity if one.source is not None else None
        side = names.side_of(speaker) if speaker is not None else None
        for first, after in one.spans:
            for at in range(first, after):
                if lower[at] in WORDS and (at in quoted or one.fields["mode"] == "direct"):
                    sides.setdefault(at, set()).add(side or "")
    known = {at: side for at, (side, *others) in sides.items() if side and not others}
    for at, side in known.items():
        country = names.at(at + 1)
        if country is not None and country.kind == "description" and DESCRIPTIONS[country.name or ""] == entity_kind(side) == "state":
            country.entity = side
    names.take(Mention(at, at + 1, entity_kind(side), entity=side, adjective=lower[at] == "our", name=lower[at]) for at, side in known.items())
