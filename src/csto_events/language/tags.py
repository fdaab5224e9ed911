"""Tags: what a surface form can be, as bits.

The tags of a form are merged over its readings: "report" is `BASE | NOUN`, "left" is `PAST | PARTICIPLE | ADJECTIVE`.
"""

from collections.abc import Mapping
from types import MappingProxyType

BASE = 1 << 0
PRESENT = 1 << 1  # the form in -s; BASE is the other one
PAST = 1 << 2
PARTICIPLE = 1 << 3  # the past participle
GERUND = 1 << 4  # the form in -ing, whatever it does
NOUN = 1 << 5
ADJECTIVE = 1 << 6
ADVERB = 1 << 7
DETERMINER = 1 << 8
PREPOSITION = 1 << 9
PRONOUN = 1 << 10
COORDINATOR = 1 << 11
SUBORDINATOR = 1 << 12
AUXILIARY = 1 << 13
MODAL = 1 << 14
NEGATION = 1 << 15
RELATIVE = 1 << 16
PERSON = 1 << 17
PLURAL = 1 << 18
TITLE = 1 << 19
POSSESSIVE = 1 << 20
COLLECTIVE = 1 << 21
ABBREVIATION = 1 << 22
INTENSIFIER = 1 << 23  # very, more, too: goes before an adjective or adverb
NEVER_NOUN = 1 << 24  # no noun, whatever stands before it
QUANTIFIER = 1 << 25  # many, several, most
CONDITIONAL = 1 << 26  # if, unless, whether
INTERROGATIVE = 1 << 27
NUMERAL = 1 << 28
PARTICLE = 1 << 29  # up, out, off after a verb
MODIFIER = 1 << 30  # acting, deputy, former before a title
TIME = 1 << 31  # yesterday, Monday, week
REPORTIVE = 1 << 32  # reportedly, allegedly: somebody unnamed says so

CLOSED = MODAL | AUXILIARY | NEGATION | DETERMINER | COORDINATOR | SUBORDINATOR | RELATIVE | PREPOSITION | PRONOUN
"""The classes of function words."""

CLASSES: Mapping[str, int] = MappingProxyType(
    {
        "base": BASE,
        "present": PRESENT,
        "past": PAST,
        "participle": PARTICIPLE,
        "gerund": GERUND,
        "noun": NOUN,
        "adjective": ADJECTIVE,
        "adverb": ADVERB,
        "determiner": DETERMINER,
        "preposition": PREPOSITION,
        "pronoun": PRONOUN,
        "coordinator": COORDINATOR,
        "subordinator": SUBORDINATOR,
        "auxiliary": AUXILIARY,
        "modal": MODAL,
        "negation": NEGATION,
        "relative": RELATIVE,
        "plural": PLURAL,
        "possessive": POSSESSIVE,
        "intensifier": INTENSIFIER,
        "quantifier": QUANTIFIER,
        "conditional": CONDITIONAL,
        "interrogative": INTERROGATIVE,
        "numeral": NUMERAL,
        "particle": PARTICLE,
        "time": TIME,
        "reportive": REPORTIVE,
    }
)
"""The tags by the names that the data give them."""
