"""What an account is made of: who somebody is, and what happened."""

import attrs

from csto_events.model import AnyRecord, Status


def with_status(status: Status, words: str) -> str:
    """Put the status before words that are told otherwise than as a fact.

    Args:
        status: the status.
        words: the words.

    Returns:
        The words, such as "denied: killed 12 people".

    Example:
        >>> with_status("denied", "killed 12 people"), with_status("reported", "killed 12 people")
        ('denied: killed 12 people', 'killed 12 people')
    """
    return words if status == "reported" else f"{status}: {words}"


@attrs.frozen(kw_only=True)
class Identity:
    """Someone or something of the account, and the ids under which documents speak of it.

    Example:
        >>> Identity(id="person:a", name="A", ids=("person:a",)).documents
        ()
    """

    id: str
    """The registry's id, or the smallest of those in documents."""
    name: str
    """The fullest name."""
    aliases: tuple[str, ...] = ()
    """The other names."""
    ids: tuple[str, ...]
    """All ids."""
    documents: tuple[str, ...] = ()
    """The ids of the documents that speak of it."""


@attrs.frozen(kw_only=True)
class Event:
    """Something that happened, by all records that tell of it. Not a record: it is made responsible for by nobody.

    Example:
        >>> Event(id="event:0", family="violence", records=()).documents
        ()
    """

    id: str
    """Derived from what its records have in common."""
    family: str
    """What sort of event: `violence` (unrest, attacks, operations, and the harm that they did), `meeting`, `deployment`, …"""
    records: tuple[AnyRecord, ...]
    """The records, in the order of their documents and of the text."""

    @property
    def documents(self) -> tuple[str, ...]:
        """The ids of their documents."""
        return tuple(sorted({record.evidence[0].document for record in self.records}))
