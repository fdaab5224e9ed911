"""Coverage: of whom the registry has facts, so that no answer is not taken for none."""

from collections.abc import Callable, Sequence

from csto_events.model import Body, Organisation
from csto_events.registry.registry import Registry


def with_members(known: Registry) -> tuple[str, ...]:
    """Name the organisations whose members a registry has; of all others it has the name alone.

    Args:
        known: the registry.

    Returns:
        Their short names, or names, sorted.

    Example:
        >>> with_members(Registry.default())
        ('AES', 'CIS', 'CSTO', 'ECOWAS', 'NATO', 'SCO')
    """
    return _named(known, lambda one: known.members(one, standing=None) if one.startswith("org:") else ())


def with_chairs(known: Registry) -> tuple[str, ...]:
    """Name the organisations and bodies of which a registry has who presided over them.

    Args:
        known: the registry.

    Returns:
        Their short names, or names, sorted.

    Example:
        >>> with_chairs(Registry.default())
        ('CSTO',)
    """
    return _named(known, known.chairmanships)


def _named(known: Registry, facts: Callable[[str], Sequence[object]]) -> tuple[str, ...]:
    found = (known.get(one) for one in known.ids if one.startswith(("org:", "body:")) and facts(one))
    return tuple(sorted(one.short_name or one.name if isinstance(one, Organisation) else one.name for one in found if isinstance(one, Organisation | Body)))
