"""Origins: whence people come who are harmed or harm elsewhere, and whence what strikes elsewhere is fired."""

from csto_events.language.lexicon import lexicon
from csto_events.language.phrases import Phrase
from csto_events.language.reading import Sentence
from csto_events.language.verbgroups import says

FIRED = frozenset(
    "artillery attack attacks drone drones fire fired gunfire missile missiles projectiles raid raids rocket rockets shelling shells strikes".split()
)
"""What comes from where it is fired, and harms elsewhere."""
_SENT = frozenset(("contingent", "contingents", "delegation", "delegations", "team", "teams", "unit", "units"))
_HARMING = frozenset(("kill", "wound", "injure", "hurt", "capture", "detain", "arrest", "kidnap", "abduct"))
_FREEDOM = frozenset(("autonomy", "freedom", "independence", "independent", "secession"))
"""What is had or won from a state in which nothing happens: "four coups since independence from France"."""
_COMING = frozenset(("arrive", "come", "cross", "hail", "infiltrate"))


def is_of_origin(sentence: Sentence, preposition: int) -> bool:
    """Tell whether "from" says whence people are or came, before it is told what they do, or harmed: "marines from Georgia trained", "men who came from Chad".

    Args:
        sentence: the sentence.
        preposition: the token of the "from".
    """
    words = sentence.tokens.lower
    if words[preposition - 1] in _FREEDOM:
        return True
    if sentence.letters[preposition - 1 - sentence.first] == "M" or words[preposition - 1] in ("each", "them", "whom"):
        return True  # "most of them from South Africa"
    before = [verb for verb in sentence.phrases.verbs() if verb.first < preposition]
    if before and before[-1].passive and _is_struck_from(sentence, before[-1], preposition):
        return True
    if before and (before[-1].lemma in _COMING or len(before) > 1) and sentence.letters[before[-1].first - 1 - sentence.first] == "W":
        return True  # "killed three men who had crossed from Afghanistan"
    if before and before[-1].lemma in _COMING and before[-1].form == "gerund":
        return words[before[-1].first - 1] in lexicon().person_nouns  # "gunmen coming from Chad"
    if words[preposition - 1] not in lexicon().person_nouns and words[preposition - 1] not in _SENT:
        return False
    if _takes_part(sentence, preposition):
        return True
    if before and before[-1].lemma not in _HARMING and not (says(before[-1].lemma) and _is_of_subject(sentence, preposition)):
        return False
    return words[sentence.phrases.at(preposition - 1).first - 1] != "of"  # "the withdrawal of the peacekeepers from Kazakhstan"


def _is_struck_from(sentence: Sentence, verb: Phrase, preposition: int) -> bool:
    """Whether it is told whence something elsewhere is struck: "the post was attacked from Chad", "rockets were fired at it from Chad"."""
    return verb.lemma in _STRIKING or (verb.lemma == "fire" and not _AT.isdisjoint(sentence.tokens.lower[verb.after : preposition]))


_STRIKING = frozenset(("attack", "bomb", "bombard", "shell", "strike"))
_AT = frozenset(("at", "into", "on", "towards"))


def _takes_part(sentence: Sentence, preposition: int) -> bool:
    """Whether it is told whose people take part: "held in Osh with the participation of 300 soldiers from Tajikistan"."""
    if "participation" not in sentence.vocabulary:
        return False
    people = sentence.phrases.at(preposition - 1)
    return sentence.tokens.lower[max(sentence.first, people.first - 2) : people.first] == ["participation", "of"]


def _is_of_subject(sentence: Sentence, preposition: int) -> bool:
    """Whether those of whom the origin is told are the subject of the verb behind: "said fighters from Chad had attacked"."""
    verb = next((one for one in sentence.phrases.verbs() if one.first > preposition), None)
    return verb is not None and verb.form == "finite" and sentence.phrases.subject(verb) is sentence.phrases.at(preposition - 1)
