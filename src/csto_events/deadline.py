"""How long one document may take, and how many faults are collected of it: set where a reading begins, looked at where it goes on."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from time import monotonic

from csto_events.errors import LimitExceededError

_END: ContextVar[tuple[float, float] | None] = ContextVar("end of the time for a document", default=None)
_FAULTS: ContextVar[int | None] = ContextVar("most faults of a document", default=None)


@contextmanager
def within(seconds: float, *, faults: int | None = None) -> Iterator[None]:
    """Let what is done inside take so much time and no more; a longer time outside does not lengthen a shorter one that runs.

    Only `check` ends what takes longer, so that it has to be called in every loop over the input; likewise `check_faults` for faults.

    Args:
        seconds: how many.
        faults: how many faults are collected; None for as many as before.

    Example:
        >>> with within(10):
        ...     check()
    """
    running, end = _END.get(), (monotonic() + seconds, seconds)
    time = _END.set(end if running is None or end[0] < running[0] else running)
    most = _FAULTS.set(_FAULTS.get() if faults is None else faults)
    try:
        yield
    finally:
        _END.reset(time)
        _FAULTS.reset(most)


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


def check_faults(count: int) -> None:
    """Refuse to go on with an input that is nothing but faults.

    Args:
        count: how many there are so far.

    Raises:
        LimitExceededError: of the limit `faults`.

    Example:
        >>> check_faults(3)
    """
    most = _FAULTS.get()
    if most is not None and count > most:
        raise LimitExceededError("faults", most, count)
