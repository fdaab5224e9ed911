"""Clusters: from pairs of mentions to things, whatever the order in which they came."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs


@attrs.frozen(order=True)
class Edge:
    """Two nodes that were compared.

    Example:
        >>> Edge(-7, "a", "b") < Edge(-5, "a", "b")
        True
    """

    weight: int
    """The points with the sign turned, so that the strongest edge stands first."""
    one: str
    """The smaller key."""
    other: str
    """The larger key."""


def clusters(nodes: Iterable[str], joins: Iterable[Edge], parts: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Unite nodes along their edges, the strongest first, unless that would unite two that are to stay apart.

    Args:
        nodes: the keys.
        joins: the edges that unite, and their weights.
        parts: pairs that must not come together.

    Returns:
        For each node the smallest key of its cluster. It depends on the sets alone, not on their order.

    Example:
        >>> clusters("abc", [Edge(-6, "a", "b"), Edge(-5, "b", "c")], [("a", "c")])
        {'a': 'a', 'b': 'a', 'c': 'c'}
    """
    members: dict[str, list[str]] = {node: [node] for node in sorted(nodes)}
    home = {node: node for node in members}
    hostile: dict[str, set[str]] = {node: set() for node in members}
    for one, other in parts:
        hostile[one].add(other)
        hostile[other].add(one)
    for edge in sorted(joins):
        one, other = home[edge.one], home[edge.other]
        if one == other or any(home[enemy] == other for enemy in hostile[one]) or any(home[enemy] == one for enemy in hostile[other]):
            continue
        large, small = (one, other) if len(members[one]) >= len(members[other]) else (other, one)
        members[large] += members[small]
        hostile[large] |= hostile[small]
        home.update(dict.fromkeys(members[small], large))
        del members[small], hostile[small]
    smallest = {at: min(inside) for at, inside in members.items()}
    return {node: smallest[home[node]] for node in sorted(home)}


def chain(start: str, goal: str, neighbours: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Give the shortest way from one node to another; among equals the first by key.

    Example:
        >>> chain("a", "c", {"a": ["b"], "b": ["a", "c"], "c": ["b"]})
        ('a', 'b', 'c')
    """
    came: dict[str, str] = {start: start}
    ring = [start]
    while ring and goal not in came:
        ring = [came.setdefault(near, node) and near for node in sorted(ring) for near in sorted(neighbours.get(node, ())) if near not in came]
    return tuple(reversed(list(_back(goal, came)))) if goal in came else ()


def _back(node: str, came: Mapping[str, str]) -> Iterator[str]:
    while came[node] != node:
        yield node
        node = came[node]
    yield node
