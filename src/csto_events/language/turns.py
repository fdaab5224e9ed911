"""Turns: the paragraphs of a transcript that begin with who speaks and a colon."""

from collections import Counter
from collections.abc import Iterable, Sequence

from csto_events.language.lexicon import lexicon
from csto_events.language.tokens import QUOTATION_MARKS, Tokens

Turn = tuple[int, int, int]
"""The first token of the label, the colon, and the token after the paragraph."""
LONGEST_NAME = 6
"""Tokens of the name before the colon of a turn."""
LONGEST_TITLED = 16
"""Tokens of a title and name: "Prime Minister of the Republic of Armenia Nikol Pashinyan"."""
FEWEST_TURNS = 2
"""Turns without which a name and a colon are no transcript, unless the turn begins with an address."""
FEWEST_SPEAKERS = 3
"""Names of several words, each before a colon, that make a transcript although each stands once."""

OPENING_MARKS = frozenset(("“", "„", "«", '"', "''", "``"))
ASKING = frozenset(("interviewer", "journalist", "moderator", "q", "question", "reporter"))
"""Labels of those who ask, and whose name is not given: "Question (Interfax)"."""


def find_turns(tokens: Tokens, paragraphs: Iterable[tuple[int, tuple[int, int]]]) -> list[Turn]:
    """Find the turns of a transcript; each label stands several times, or several names do, or the turn begins as a speech does.

    Args:
        tokens: the tokens of the text.
        paragraphs: each colon with the paragraph that holds it, in order.

    Example:
        >>> from csto_events.language.tokens import tokenise
        >>> find_turns(tokenise("Ivan Petrov: Dear colleagues, we left."), [(2, (0, 9))]), find_turns(tokenise("Ivan Petrov: he left."), [(2, (0, 6))])
        ([(0, 2, 9)], [])
    """
    found = list(_labelled(tokens, paragraphs))
    labels = [tuple(word for word in tokens.words[first:colon] if word != "*") for first, colon, _ in found]
    counts = Counter(labels)
    repeated = {label for label, times in counts.items() if times >= FEWEST_TURNS}
    speakers = {label for label in counts if _names_speaker(label)}
    if repeated or len({label for label in speakers if len(label) > 1}) >= FEWEST_SPEAKERS:
        repeated |= speakers
    return [
        turn
        for turn, label in zip(found, labels, strict=True)
        if label in repeated or (label in speakers and len(label) > 1 and _addresses(tokens.lower, turn[1] + 1, turn[2]))
    ]


def askers(tokens: Tokens, turns: Sequence[Turn]) -> frozenset[str]:
    """Give the labels of those who do nothing but ask, or ask often and remark on something now and then.

    Args:
        tokens: the tokens of the text.
        turns: its turns.

    Example:
        >>> from csto_events.language.tokens import tokenise
        >>> sorted(askers(tokenise("REPORTER: When? ZAS: On Monday."), [(0, 1, 4), (4, 5, 9)]))
        ['REPORTER']
    """
    spoken: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for first, colon, after in turns:
        name = tokens.exact(first, colon)
        spoken[name] += 1
        asked[name] += tokens.words[after - 1] == "?"
    return frozenset(name for name, times in spoken.items() if asked[name] == times or (times >= _OFTEN and asked[name] * 3 >= times * 2))


_OFTEN = 3
"""Turns of somebody of which two in three ask, and who is the interviewer in the others too: "But he said the bloc failed."."""


def _labelled(tokens: Tokens, paragraphs: Iterable[tuple[int, tuple[int, int]]]) -> Iterable[Turn]:
    words, passed = tokens.words, 0
    for colon, (start, after) in paragraphs:
        first = start + (words[start] in OPENING_MARKS)  # a transcript that is quoted whole
        while first < colon and words[first] == "*":  # bold, as in Markdown
            first += 1
        is_near = start >= passed and first < colon < first + LONGEST_TITLED
        if is_near and _is_label(tokens, first, colon) and words[min(colon + 1, after - 1)] not in QUOTATION_MARKS:
            yield first, colon, after
        passed = after


def _is_label(tokens: Tokens, first: int, colon: int) -> bool:
    """Whether words before a colon are a name, somebody who asks, or a title and a name."""
    asks = tokens.lower[first] in ASKING  # "Question (Channel 9)"
    capitals = (word[0].isupper() or word in ".,-()*" or (asks and word.isdigit()) for word in tokens.words[first:colon])
    return (colon < first + LONGEST_NAME and all(capitals)) or _is_titled(tokens.words[first:colon])


def _is_titled(label: Sequence[str]) -> bool:
    """Whether a label begins with a title and ends with a name of several words: "President of Kazakhstan Kassym-Jomart Tokayev"."""
    if len(label) < _SHORTEST_TITLED or not all(word[0].isupper() or word in _WITHIN_TITLES for word in label):
        return False
    begins = any(" ".join(label[:length]).lower() in lexicon().titles for length in range(1, _LONGEST_TITLE + 1))
    return begins and all(word[0].isupper() for word in label[-2:])


_SHORTEST_TITLED = 3
_LONGEST_TITLE = 4
_WITHIN_TITLES = frozenset(("of", "the", "and", "for", "in", "on", "-", ",", "–"))


def _names_speaker(label: tuple[str, ...]) -> bool:
    """Whether a label that stands once in a transcript can be a speaker: a name of several words, one word in capitals, or who asks."""
    if label[0].lower() == "by":
        return False  # "By Ivan Petrov:" is a byline
    if label[0].lower() in ASKING or _is_titled(label):
        return True
    names = [word for word in label if word[0].isalpha()]
    return (len(names) > 1 and all(word[0].isupper() for word in names)) or (len(label) == 1 and label[0].isupper() and len(label[0]) > 1)


def _addresses(lower: Sequence[str], first: int, after: int) -> bool:
    """Whether a turn begins as a speech does, with whom it addresses: "Dear colleagues, …", "Thank you, Mr Chairman.", "Mr Putin, …"."""
    opening = [word.rstrip(".") for word in lower[first : min(after, first + _LONGEST_ADDRESS)] if word != "*"]
    if opening[:1] and opening[0] in _HONORIFICS:
        return "," in opening
    return opening[:1] != [] and (opening[0] in _ADDRESSED or tuple(opening[:2]) in _GREETINGS)


_LONGEST_ADDRESS = 8
"""Tokens of an address up to its comma: "Mr President of the Republic, …"."""
_HONORIFICS = frozenset(("mr", "ms", "mrs", "madam", "your"))
_ADDRESSED = frozenset("colleagues comrades dear distinguished esteemed excellencies friends gentlemen greetings hello ladies respected".split())
_GREETINGS = frozenset(
    (("thank", "you"), ("good", "morning"), ("good", "afternoon"), ("good", "evening"), ("good", "day"), ("many", "thanks"), ("fellow", "citizens"))
)
