"""At last: a membership that a text says did not begin until a day, so that it began on that day."""

from collections.abc import Iterable, Iterator

import attrs

from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Candidate


def begun_at_last(candidates: Iterable[Candidate], verb: Phrase) -> Iterator[Candidate]:
    """Give what "Georgia did not join the CSTO until December 1993" says as a membership since then.

    Args:
        candidates: what the verb says.
        verb: a verb of joining or leaving.
    """
    is_past = verb.negated and verb.tense == "past" and verb.form == "finite" and not verb.modal
    for one in candidates:
        fields = dict(one.fields)
        if not is_past or fields.get("since") is not None or fields.get("until") is None:
            yield one
            continue
        fields["since"] = fields.pop("until")
        yield attrs.evolve(one, fields=fields, verb=None, status="reported")
