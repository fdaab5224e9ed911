"""Words for people that every layer says alike."""


def counted(number: int, what: str) -> str:
    """Say how many there are of something, such as "1 report" or "2 reports".

    Args:
        number: how many.
        what: the word for one; its plural ends in s.

    Returns:
        The number and the word.

    Example:
        >>> counted(1, "report"), counted(1200, "report")
        ('1 report', '1,200 reports')
    """
    return f"{number:,} {what}{'' if number == 1 else 's'}"
