"""Memory: when the garbage collector rests, since all that is made lives on."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collection() -> Iterator[None]:
    """Let no search for circles of references run inside, where it would walk all that has just been made and find nothing to free.

    What no circle holds is freed as always. Where the collector is off already, it stays off.

    Example:
        >>> with without_collection():
        ...     gc.isenabled()
        False
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
