"""Identity: which mentions are of one thing, by points that one can read.

Every rule looks at two profiles and gives points with its reason, for (above 0) or against (below 0). Mentions join at `JOIN` points;
at `PART` or below they are kept apart, whoever else joins them. Only mentions that share a block are compared.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from math import asin, cos, radians, sin, sqrt
from typing import Final

import attrs

from csto_events.accounts.mentions import Profile
from csto_events.accounts.names import is_short_form, likeness, skeleton

JOIN: Final = 5
"""With this many points two mentions are of one thing."""
PART: Final = -5
"""With this few they are never in one, also where a third mention would join them."""
_BLOCK_DAYS: Final = 16
_NEAR, _FAR = 30.0, 60.0  # kilometres: a city with its outskirts; further is another place
_RANGE: Final = {"violence": 14, "deployment": 60, "exercise": 20, "meeting": 2, "visit": 3, "request": 4, "decision": 3}
_EARTH: Final = 6371.0


@attrs.frozen
class Reason:
    """What one rule says about two mentions.

    Example:
        >>> str(Reason(6, "same full name"))
        '+6 same full name'
    """

    points: int
    """Points for one thing, or, below 0, against it."""
    why: str
    """The rule, in words."""

    def __str__(self) -> str:
        return f"{self.points:+d} {self.why}"


def reasons(one: Profile, other: Profile) -> tuple[Reason, ...]:
    """Give what every rule says about two profiles; their order makes no difference.

    Args:
        one: a profile.
        other: another one.

    Returns:
        The reasons.

    Example:
        >>> a, b = (Profile(family="person", name=("sadir", "iaparov"), state=state, likely=True) for state in ("state:KGZ", "state:UZB"))
        >>> [str(reason) for reason in reasons(a, b)]
        ['+6 same full name', '-1 spoken of with different states']
    """
    one, other = sorted((one, other), key=lambda profile: profile.key)
    if one.family != other.family:
        return (Reason(PART * 4, f"a {one.family} and a {other.family}"),)
    if one.known and other.known:
        return (Reason(20, "one id of the registry") if one.known == other.known else Reason(PART * 4, "two ids of the registry"),)
    rules = _EVENTS if one.family in _RANGE else _ENTITIES
    return tuple(reason for rule in rules for reason in rule(one, other))


def points(one: Profile, other: Profile) -> int:
    """Give the sum of the points."""
    return sum(reason.points for reason in reasons(one, other))


def blocks(profile: Profile) -> tuple[str, ...]:
    """Give the blocks in which a mention stands.

    Args:
        profile: its profile.

    Returns:
        Names of blocks; only mentions with one in common are compared.

    Example:
        >>> blocks(Profile(family="person", name=("nikol", "pashinan")))
        ('person pshnn', 'person~nkl ps')
    """
    if profile.family in _RANGE:
        return tuple(sorted({f"{profile.family} {_region(profile)} {week}" for week in _weeks(profile)}))
    if not profile.name:
        return ()
    if profile.family in ("body", "organisation"):
        return tuple(sorted({f"{profile.family} {skeleton(word)}" for word in profile.name if len(word) > 2} or {f"{profile.family} {profile.name[0]}"}))
    first, last = skeleton(profile.name[0]), skeleton(profile.name[-1])
    return tuple(sorted({f"{profile.family} {last}", f"{profile.family}~{first} {last[:2]}"}))


def _region(profile: Profile) -> str:
    return profile.state or "?"


def _weeks(profile: Profile) -> Iterator[int]:
    days = profile.days
    if days is None:
        return
    reach = max(1, _RANGE[profile.family] // 2 + 1)
    yield from range((days[0].toordinal() - reach) // _BLOCK_DAYS, (days[1].toordinal() + reach) // _BLOCK_DAYS + 1)


# Rules for people, organisations, bodies and places


def _names(one: Profile, other: Profile) -> Iterator[Reason]:
    if one.name == other.name:
        yield Reason(6 if len(one.name) > 1 or one.family != "person" else 3, "same full name" if len(one.name) > 1 else "same single name")
    elif sorted(one.name) == sorted(other.name):
        yield Reason(5, "same words of the name in another order")
    elif one.family == "person" and is_short_form(one.name, other.name):
        yield Reason(2, "one name is short for the other")
    elif one.family == "person" and len(one.name) == len(other.name) and (alike := likeness(one.name, other.name)) >= 0.93:
        yield Reason(4, f"names alike by {alike:.2f}")
    else:
        yield Reason(PART * 2, "different names")


def _offices(one: Profile, other: Profile) -> Iterator[Reason]:
    if not one.offices or not other.offices:
        return
    if set(one.offices) & set(other.offices):
        yield Reason(3, "same office")
        return
    ours, theirs = ({office.partition(" of ")[2] for office in profile.offices} - {"?"} for profile in (one, other))
    if ours and theirs and ours.isdisjoint(theirs):
        states = all(home.startswith("state:") for home in ours | theirs)
        yield Reason(PART * 3, "offices of different states") if states else Reason(-2, "offices of different bodies")
    elif len(one.name) == 1 or len(other.name) == 1:
        yield Reason(-4, "different offices")


def _states(one: Profile, other: Profile) -> Iterator[Reason]:
    if not one.state or not other.state:
        return
    certain = not (one.likely or other.likely)
    if one.state == other.state:
        yield Reason(2 if certain else 1, "same state" if certain else "spoken of with the same state")
    elif certain:
        yield Reason(PART * 2, "different states")
    else:
        yield Reason(-1 if one.family == "person" else -4, "spoken of with different states")


def _distance(one: Profile, other: Profile) -> Iterator[Reason]:
    if one.family == "place" and one.points and other.points:
        away = kilometres(one, other)
        yield Reason(2, f"{away:.0f} km apart") if away <= _NEAR else Reason(PART * 2 if away > 2 * _FAR else -2, f"{away:.0f} km apart")


# Rules for events


def _time(one: Profile, other: Profile) -> Iterator[Reason]:
    if one.days is None or other.days is None:
        yield Reason(-2, "a day that nobody gives")
        return
    gap, longest = _gap(one.days, other.days), _longest(one, other)
    if gap == 0:
        yield Reason(3, "same days")
    elif gap * 4 <= longest:
        yield Reason(2, f"{gap} days apart")
    elif gap <= longest:
        yield Reason(1, f"{gap} days apart")
    else:
        yield Reason(PART * 2, f"{gap} days apart, more than {longest}")


def _longest(one: Profile, other: Profile) -> int:
    """The most days between two mentions of one event: an attack has its day, unrest goes on, and an undated text comes days later."""
    if "incident" in (one.kind, other.kind):
        return 1 if one.dated and other.dated else 5
    return _RANGE[one.family]


def _gap(one: tuple[date, date], other: tuple[date, date]) -> int:
    return int(max(timedelta(0), one[0] - other[1], other[0] - one[1]) / timedelta(days=1))


def _place(one: Profile, other: Profile) -> Iterator[Reason]:
    certain = not (one.likely or other.likely)
    if one.state != other.state or not one.state:
        yield Reason(PART * 2, "different states") if one.state and other.state and certain else Reason(-2, "no common state")
    elif set(one.places) & set(other.places):
        yield Reason(3, "same place")
    elif not one.places or not other.places:
        yield Reason(2, "same state") if one.places or other.places else Reason(3, "same state, no narrower place")
    elif one.points and other.points and (away := kilometres(one, other)) <= _NEAR:
        yield Reason(3, f"{away:.0f} km apart")
    elif one.kind == other.kind == "unrest" or one.family in ("deployment", "exercise"):
        yield Reason(2, "different places of one state")
    else:
        yield Reason(PART * 2 if one.kind == other.kind == "incident" else -2, "different places")


def _kinds(one: Profile, other: Profile) -> Iterator[Reason]:
    if one.kind and other.kind:
        yield Reason(1, "same kind") if one.kind == other.kind else Reason(-2, "different kinds")


def _company(one: Profile, other: Profile) -> Iterator[Reason]:
    if not one.parties or not other.parties:
        return
    common = len(set(one.parties) & set(other.parties))
    if common == 0:
        yield Reason(PART if one.family != "violence" else 0, "nobody in common")
    else:
        yield Reason(2, f"{common} in common")


def _called(one: Profile, other: Profile) -> Iterator[Reason]:
    if one.family == "exercise" and one.name and other.name:
        yield Reason(3, "same name") if one.name == other.name else Reason(PART * 2, "different names")


_ENTITIES: Final = (_names, _offices, _states, _distance)
_EVENTS: Final = (_time, _place, _kinds, _company, _called)


def kilometres(one: Profile, other: Profile) -> float:
    """Give the distance between the nearest places of two profiles, on a sphere."""
    return min(_haversine(*first, *second) for first in one.points for second in other.points)


def _haversine(north: float, east: float, north2: float, east2: float) -> float:
    up, along = radians(north2 - north) / 2, radians(east2 - east) / 2
    return 2 * _EARTH * asin(sqrt(sin(up) ** 2 + cos(radians(north)) * cos(radians(north2)) * sin(along) ** 2))
