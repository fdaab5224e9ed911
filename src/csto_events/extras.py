"""The one place that loads a package late, and says which extra brings it when it is missing."""

from importlib import import_module
from types import ModuleType

from csto_events.errors import MissingExtraError


def load(module: str, extra: str | None = None) -> ModuleType:
    """Import a module at the moment when it is needed.

    Args:
        module: its dotted name.
        extra: the extra of csto-events that installs it; None for a core dependency that is merely slow to import.

    Returns:
        The module.

    Raises:
        MissingExtraError: if it is not installed; the message holds the command that installs it.

    Example:
        >>> load("json").dumps([1])
        '[1]'
    """
    try:
        return import_module(module)
    except ImportError as error:
        if extra is None:
            raise
        package = module.partition(".")[0]
        raise MissingExtraError(f"{package} is not installed; run: pip install 'csto-events[{extra}]'") from error
