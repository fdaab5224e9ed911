"""Posts held: until when somebody has the office in which a sentence puts them: "was appointed secretary general, a post he held until 2016"."""

from csto_events.parsing.candidate import Value
from csto_events.parsing.passage import Passage
from csto_events.parsing.when.lasting import is_bound
from csto_events.parsing.who.names import Mention

_POSTS = frozenset(("job", "office", "position", "post", "role"))
_HOLDING = frozenset(("fill", "have", "hold", "keep", "occupy", "retain"))
_FARTHEST = 12
"""Tokens from a title to the post that is it."""


def held_until(passage: Passage, title: Mention) -> dict[str, Value]:
    """Give until when a post in commas behind a title is held.

    Args:
        passage: the sentence.
        title: the title.

    Returns:
        The field `until`; nothing where the sentence does not say so.
    """
    if _POSTS.isdisjoint(passage.sentence.vocabulary):
        return {}
    for noun in passage.phrases:
        if noun.kind != "noun" or not title.after < noun.first < title.after + _FARTHEST or passage.lower[noun.first - 1] != ",":
            continue
        verb = next((one for one in passage.phrases.verbs() if one.first >= noun.after), None)
        is_post = passage.lower[noun.first] in ("a", "an", "the") and not _POSTS.isdisjoint(passage.lower[noun.first : noun.after])
        if is_post and verb is not None and verb.lemma in _HOLDING and verb.form == "finite" and not (verb.negated or verb.modal):
            until = next((date for date in passage.sentence.dates if date.first > verb.first), None)
            return {"until": until} if until is not None and is_bound(passage.sentence, until) else {}
    return {}
