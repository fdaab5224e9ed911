"""What became of what was proposed: accepted with what was left out, or refused with the reason."""

from typing import Literal, TypeAlias

import attrs

from csto_events.model import RecordId

Reason: TypeAlias = Literal[
    "unreadable_answer",
    "too_much",
    "wrong_form",
    "quotation_not_in_text",
    "ambiguous_quotation",
    "more_than_a_sentence",
    "addressed_to_the_reader",
    "no_trigger",
    "wrong_kind",
    "wrong_number",
    "wrong_date",
    "wrong_status",
    "wrong_source",
    "unknown_entity",
    "contradicts_a_rule",
    "set_aside",
]
"""Why a proposal is refused."""


class Refusal(Exception):  # noqa: N818 -- never leaves the package; a caller sees `Refused`
    """A proposal that is refused, and why."""

    def __init__(self, reason: Reason, path: str, message: str) -> None:
        super().__init__(reason, path, message)
        self.reason, self.path, self.message = reason, path, message


@attrs.frozen(kw_only=True)
class Accepted:
    """A proposal that the text carries.

    Example:
        >>> Accepted(passage=0, position=0, outcome="added", record=RecordId("visit:000000000000")).left_out
        ()
    """

    passage: int
    """The passage in whose answer it stands, from 0."""
    position: int
    """Which proposal of that answer it is, from 0."""
    outcome: Literal["added", "joined", "known"]
    """A new record; more fields or another mention of a record of the rules; or nothing that the rules had not read already."""
    record: RecordId
    """The id of the record."""
    left_out: tuple[str, ...] = ()
    """The fields that the words do not carry and that were left out, each with the reason."""


@attrs.frozen(kw_only=True)
class Refused:
    """A proposal that was not believed, or an answer that could not be read.

    Example:
        >>> print(Refused(passage=0, position=2, reason="wrong_number", path="personnel", message="'12' is read as 12, and is given as 21", proposal="{}"))
        passage 0, proposal 2: personnel: wrong_number: '12' is read as 12, and is given as 21
    """

    passage: int
    """The passage in whose answer it stands, from 0."""
    position: int | None
    """Which proposal of that answer it is, from 0; None for the answer as a whole."""
    reason: Reason
    """Why."""
    path: str
    """The field."""
    message: str
    """What was found."""
    proposal: str
    """How what was proposed begins."""

    def __str__(self) -> str:
        place = f"passage {self.passage}" if self.position is None else f"passage {self.passage}, proposal {self.position}"
        return f"{place}: {self.path + ': ' if self.path else ''}{self.reason}: {self.message}"


@attrs.frozen(kw_only=True)
class Report:
    """What became of every proposal.

    Example:
        >>> Report(passages=1, accepted=(), refused=()).proposed
        0
    """

    passages: int
    """Into how many passages the text was split."""
    accepted: tuple[Accepted, ...]
    """The proposals that the text carries."""
    refused: tuple[Refused, ...]
    """The others."""

    @property
    def proposed(self) -> int:
        """How many records were proposed."""
        return len(self.accepted) + sum(one.position is not None for one in self.refused)
