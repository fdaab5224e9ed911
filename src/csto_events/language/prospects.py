"""Prospects: what somebody is going to do, told by a form of "be", "going" and "to" as "will" tells it."""

from csto_events.language.line import Line

_BE = frozenset(("am", "are", "be", "been", "is", "was", "were", "'m", "'re", "'s", "’m", "’re", "’s", "isn't", "aren't", "wasn't", "weren't"))


def mark_prospects(line: Line) -> None:
    """Take "going to" behind a form of "be" for a modal verb: "is also going to send 500 troops", and not "is going to Minsk".

    Args:
        line: the sentence, whose words have their letters.
    """
    letters, lower = line.letters, line.lower
    for at, word in enumerate(lower[:-1]):
        if word != "going" or letters[at : at + 2] != ["G", "T"]:
            continue
        before = at - 1
        while before > 0 and letters[before] == "R":
            before -= 1
        if before >= 0 and letters[before] == "X" and lower[before] in _BE:
            letters[at : at + 2] = "Z", "R"
