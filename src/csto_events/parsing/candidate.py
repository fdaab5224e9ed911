"""What rules are and what they yield: candidates for records, and triggers passed over."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

import attrs

from csto_events.language.dates import DateMention
from csto_events.language.lexicon import Stance
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.model import CasualtyFigure, Contingent, EnforcementFigure, Party, Quantity, Reason, RecordKind, Status
from csto_events.parsing.passage import Passage

Value: TypeAlias = str | bool | Quantity | DateMention | Party | tuple[str | CasualtyFigure | EnforcementFigure | Contingent, ...] | None
"""A field of a record to be: an id, a word, a quantity, a date that is still to be resolved, or several of them."""


SPEAKER = "speaker:"
"""Stands in a field for whoever says it: "I will travel" in a quotation."""


@attrs.define(eq=False)
class Source:
    """Who says it and by which words, in token positions."""

    entity: str | None = None
    span: tuple[int, int] | None = None
    cue: tuple[int, int] | None = None
    via: str | None = None
    relayed_by: str | None = None


@attrs.define(eq=False)
class Candidate:
    """A claim that a rule has found, before it is known who says so.

    Rules give its fields by name; by position, in this order, costs a third of that, for what is made most often.
    """

    kind: RecordKind
    sentence: Sentence
    spans: tuple[tuple[int, int], ...]
    """The evidence, as pairs of token positions."""
    trigger: int
    """The token that called for it."""
    fields: Mapping[str, Value]
    """The fields of its own, by name."""
    verb: Phrase | None = None
    """The verb group whose mood says how it is asserted."""
    status: Status | None = None
    """How it is asserted, where the rule knows it from other words than the verb's mood."""
    source: Source | None = None
    """Who says so, for a statement."""
    stance: Stance | None = None
    """How the source of a statement holds what it says."""
    when: DateMention | None = None
    """The date, where the rule has found it; else the sentence is searched."""
    part_of: bool = False
    """Whether it tells of a part of what the last record of its type before it tells."""
    corrects: bool = False
    """Whether it puts another figure in the place of one told before."""
    where: tuple[str, ...] | None = None
    """The places, where the rule has found them; else the sentence is searched."""
    elsewhere: tuple[tuple[int, int], ...] = ()
    """Stretches whose places are not its own, where the rule has found them."""
    leans: bool = False
    """Whether it is of troops that the text has just spoken of: "the force"."""
    counts_on: bool = False
    """Whether it is of more of the troops that the text has just spoken of: "another 300", "200 more soldiers"."""
    is_of_other: bool = False
    """Whether its source has told it before, and not whoever tells what it stands in: the 20 of "not 20 as Baku had claimed"."""
    rule: str = ""
    """The name of the rule; filled in by the pipeline."""


def told_by(claim: Candidate, voice: Candidate | None) -> tuple[Source | None, str | None]:
    """Give who tells a claim, and who relays that: the statement in which it stands, unless that itself says who else tells it.

    Args:
        claim: the claim.
        voice: the statement in whose content it stands, if it does: "Zas said that 12 men, not 20 as Baku had claimed, were killed".
    """
    if voice is None or voice.source is None:
        return claim.source, None
    return (claim.source, voice.source.entity) if claim.is_of_other else (voice.source, None)


@attrs.define(eq=False)
class Passed:
    """A trigger that a rule looked at and did not code, and why."""

    kind: RecordKind
    sentence: Sentence
    trigger: tuple[int, int]
    """The words, as token positions."""
    reason: Reason
    rule: str = ""
    """The name of the rule; filled in by the pipeline."""


Found: TypeAlias = Iterator[Candidate | Passed]


@attrs.frozen(kw_only=True)
class Fires:
    """A sentence on which a rule fires, and what it must give there."""

    text: str
    fields: Mapping[str, object]
    """Dotted paths and values of the record."""
    published: str | None = None


@attrs.frozen(kw_only=True, eq=False)
class Rule:
    """An extraction rule with its passport.

    A rule finds what is claimed and gives exact spans; who says it, when, and how it is asserted are found later, once for all.
    """

    name: str
    """Its identity in data: theme/what it finds."""
    kind: RecordKind
    """The record type."""
    reads: str
    """The construction of English that it reads."""
    why: str
    """Why that construction makes this claim."""
    triggers: Callable[[], frozenset[str]]
    """The words, in lower case, without one of which it does not look."""
    find: Callable[[Passage], Found]
    """The rule itself."""
    fires: tuple[Fires, ...]
    """Sentences on which it fires."""
    near: tuple[str, ...]
    """Near misses, on which it must not: the negated, the hypothetical, the look-alike."""
