"""The time that one document may take: set where a reading begins, looked at where it goes on."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from time import monotonic

from csto_events.errors import LimitExceededError

_END: ContextVar[tuple[float, float] | None] = ContextVar("end of the time for a document", default=None)


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Let what is done inside take so much time and no more; a longer time outside does not lengthen a shorter one that runs.

    Only `check` ends what takes longer, so that it has to be called in every loop over the input.

    Args:
        seconds: how many.

    Example:
        >>> with within(10):
        ...     check()
    """
    running, end = _END.get(), (monotonic() + seconds, seconds)
    mark = _END.set(end if running is None or end[0] < running[0] else running)
    try:
        yield
    finally:
        _END.reset(mark)


def check() -> None:
    """Refuse to go on when the time is over; outside of `within` there is always time.

    Raises:
        LimitExceededError: of the limit `seconds`.

    Example:
        >>> check()
    """
    end = _END.get()
    if end is not None and monotonic() > end[0]:
        raise LimitExceededError("seconds", end[1], round(monotonic() - end[0] + end[1], 3))
