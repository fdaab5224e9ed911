"""Why two mentions are one thing, or two."""

import attrs

from csto_events.accounts.identity import JOIN, PART, Reason


@attrs.frozen(kw_only=True)
class Explanation:
    """What joined two ids, or parted them.

    Example:
        >>> str(Explanation(one="a", other="b", same=True, reasons=(Reason(6, "same full name"),)))
        'a and b are one: +6 same full name; 6 points, and 5 join'
    """

    one: str
    """An id."""
    other: str
    """Another one."""
    same: bool
    """Whether the account takes them for one."""
    reasons: tuple[Reason, ...] = ()
    """What each rule says about the two alone."""
    verdicts: tuple[str, ...] = ()
    """What a person decided."""
    through: tuple[str, ...] = ()
    """The ids through which they came together, both ends among them."""

    @property
    def points(self) -> int:
        """The sum of the points."""
        return sum(reason.points for reason in self.reasons)

    def __str__(self) -> str:
        said = [f"decided: {verdict}" for verdict in self.verdicts] + [str(reason) for reason in self.reasons]
        if self.reasons:
            said.append(f"{self.points} points, and {JOIN} join" if self.points > PART else f"{self.points} points, and {PART} part")
        if len(self.through) > 2:
            said.append(f"joined through {', '.join(self.through[1:-1])}")
        return f"{self.one} and {self.other} are {'one' if self.same else 'two'}: {'; '.join(said) or 'nothing tells them apart'}"
