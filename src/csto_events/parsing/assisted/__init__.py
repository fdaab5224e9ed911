"""Reading with the help of a language model that the caller brings: it proposes records, and nothing of them is believed.

What is proposed is **grounded**: its quotations are looked for in the text, its numbers read from their words, its polarity from the
sentence, its names found in the text; what does not agree is refused and reported. Offsets, ids, sources, dates and status are found by
us, and what is left goes the way of every candidate of a rule, and is united with the rules' records. No network and no vendor's
package is used here: a client is whatever has the methods.

Example:
    >>> import json
    >>> class Reader:  # stands for a language model
    ...     def answer(self, request):
    ...         visit = {"type": "visit", "evidence": ["Zas would be seen in Yerevan"], "visitor": "Zas", "destination": "Yerevan"}
    ...         return json.dumps({"records": [visit]})
    >>> for refused in assist("Zas would be seen in Minsk.", Reader()).report.refused:
    ...     print(refused.reason, "|", refused.message)
    quotation_not_in_text | 'Zas would be seen in Yerevan' does not stand in the passage
"""

from csto_events.parsing.assisted.assist import Assisted, assist
from csto_events.parsing.assisted.extractor import ChatClient, ChatExtractor, Extractor, ExtractorError, Request
from csto_events.parsing.assisted.proposals import AnswerLimits, proposal_schema
from csto_events.parsing.assisted.report import Accepted, Reason, Refused, Report

__all__ = [
    "Accepted",
    "AnswerLimits",
    "Assisted",
    "ChatClient",
    "ChatExtractor",
    "Extractor",
    "ExtractorError",
    "Reason",
    "Refused",
    "Report",
    "Request",
    "assist",
    "proposal_schema",
]
