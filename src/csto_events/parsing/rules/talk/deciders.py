"""Deciders: who decides where no body does: "the leaders of the CSTO states", "they", "the summit", and what such deciders put into force."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.parties import prepositional
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.talk.gatherings import pair

SENTENCES_BACK = 3
"""How far back those are looked for whom "they" means, over sentences that begin with "they" too."""
_HEADS = frozenset(
    "leaders presidents ministers premiers heads chiefs governments juntas countries states nations parties sides allies members participants".split()
)
_OF_SOMETHING = frozenset(("allies", "members", "participants"))
"""Those who decide together only where it is said of what they are: "NATO allies"."""
_OF_HEADS = frozenset(
    "defence defense foreign interior prime security state government member participating allied regional five six seven two three four "
    "all both african arab asian baltic european gulf nordic western world".split()
)
_GATHERINGS = frozenset(("summit", "session", "meeting", "assembly", "conference", "congress", "council", "talks", "negotiations"))
_OWNERS = frozenset("state states government governments affairs countries members nations bloc alliance organisation organization union".split())
ENACTED = frozenset(
    "agenda agreement agreements amendments appeal budget charter communique communiqué concept decision decisions declaration declarations decree deployment "
    "document documents draft list mandate measures memorandum mission package pact plan plans proposal program programme protocol protocols reforms "
    "resolution resolutions restrictions roadmap rules sanctions statement statute strategy text treaties treaty withdrawal".split()
)
"""What several who are not named put into force together: "the leaders approved the plan"."""


def those_together(passage: Passage, phrase: Phrase | None) -> tuple[str, ...] | None:
    """Give the organisation for which leaders, a summit or "they" decide.

    Args:
        passage: the sentence.
        phrase: the noun phrase that does the deciding.

    Returns:
        Its id; an empty tuple where the text does not say whose leaders they are; None where the phrase is of no such deciders.
    """
    if phrase is None:
        return None
    if passage.tokens.lower[phrase.first : phrase.after] == ["they"]:
        return _before(passage, phrase)
    if is_name_of_heads(passage, phrase) or _are_those_two(passage, phrase):
        return ()
    owners = _owners(passage, phrase)
    if passage.lower[phrase.head] == "participants" and owners and passage.lower[owners[0].head] in _GATHERINGS:
        return those_together(passage, owners[0])
    is_told = passage.lower[phrase.head] in _HEADS | _GATHERINGS and all(_is_plain(passage, one) for one in (phrase, *owners))
    if not is_told or not all(passage.lower[one.head] in _OWNERS or _is_of_known(passage, one.head) for one in owners):
        return None
    told = (entity for one in (phrase, *owners) if (entity := passage.entity_in(one, "org") or _organisation(passage, one)) is not None)
    named = tuple(entity for entity in told)[:1]
    return named if named or passage.lower[phrase.head] not in _OF_SOMETHING else None


_THE_TWO = (["the", "two"], ["the", "pair"], ["the", "duo"], ["both"], ["the", "two", "men"], ["both", "men"])


def _are_those_two(passage: Passage, phrase: Phrase) -> bool:
    """Whether "the two" are two whom the sentence has named before, or the one before it tells of: "Putin met Tokayev and the two agreed to send troops"."""
    if passage.tokens.lower[phrase.first : phrase.after] not in _THE_TWO:
        return False
    named = {one.entity for one in passage.names.within(passage.sentence.first, phrase.first) if _is_party(one.entity)}
    return len(named) > 1 or _before(passage, phrase) is not None


def _organisation(passage: Passage, owner: Phrase) -> str | None:
    actor = passage.actor(owner)
    return actor if actor is not None and actor.startswith("org:") else None


def is_name_of_heads(passage: Passage, phrase: Phrase) -> bool:
    """Tell whether capitals make heads look like a body: "the Ministers of Foreign Affairs", "Heads of State"."""
    mention = passage.names.at(phrase.head)
    is_unknown = mention is not None and mention.is_of_nobody_known and phrase.after - phrase.first > 2
    return is_unknown and not _HEADS.isdisjoint(passage.tokens.lower[phrase.first : phrase.after])


def _is_plain(passage: Passage, phrase: Phrase) -> bool:
    """Whether nothing in a noun phrase says that its leaders are of a party, faith or firm: "the foreign ministers", and not "church leaders"."""
    inside = range(phrase.first + (passage.sentence.letters[phrase.first - passage.sentence.first] == "D"), phrase.head)
    return all(passage.lower[at] in _OF_HEADS or _is_of_known(passage, at) for at in inside)


def _is_of_known(passage: Passage, at: int) -> bool:
    mention = passage.names.at(at)
    return passage.sentence.letters[at - passage.sentence.first] in "MAK" or (mention is not None and not mention.is_of_nobody_known)


def _owners(passage: Passage, phrase: Phrase) -> list[Phrase]:
    """What says whose leaders they are: "heads of state and government of the CSTO"."""
    links = ("of", "from", "in", "at") if passage.lower[phrase.head] == "participants" else ("of", "from")
    found, at = [], phrase.position + 1
    while at < len(passage.phrases) and (passage.phrases[at].kind in ("noun", "C") or passage.phrases.word(passage.phrases[at]) in links):
        found += [passage.phrases[at]] if passage.phrases[at].kind == "noun" else []
        at += 1
    return found


def _before(passage: Passage, they: Phrase) -> tuple[str, ...] | None:
    """For "they" those of whom the sentence before tells: leaders, or two who are named."""
    for index in range(passage.sentence.index - 1, max(-1, passage.sentence.index - 1 - SENTENCES_BACK), -1):
        before = Passage(passage.reading.sentences[index], passage.names)
        verb = next((one for one in before.phrases.verbs() if one.form == "finite"), None)
        subjects = before.phrases.subjects(verb) if verb is not None else []
        if not subjects or before.tokens.lower[subjects[0].first : subjects[0].after] != ["they"]:
            together = those_together(before, subjects[0]) if len(subjects) == 1 else None
            named = [one for one in subjects if _is_party(before.actor(one))]
            return together if together is not None else () if len(named) > 1 or pair(passage, they) else None
    return None


def _is_party(entity: str | None) -> bool:
    return entity is not None and entity.startswith(("person:", "state:"))


def meeting_of(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give the meeting at which something is approved, where nobody is said to approve it: "was approved at a summit", "following the summit, … was signed"."""
    enacted = passage.phrases.subject(verb)
    if enacted is not None and passage.lower[enacted.first] == "no":
        return None  # "no document was signed at the end of the talks"
    when = [noun for preposition, noun in prepositional(passage, verb) if passage.phrases.word(preposition) in _WHEN_MET]
    if passage.lower[passage.sentence.first] in _WHEN_MET and (opening := passage.phrases.next(passage.phrases[0])) is not None:
        when.append(opening)  # "following the talks, a statement was signed"
    placed = (_at_whose_end(passage, noun) for noun in when)
    return next((noun for noun in placed if noun is not None and passage.lower[noun.head] in _GATHERINGS), None)


_WHEN_MET = frozenset(("after", "at", "during", "following"))
"""Prepositions of the meeting that put something into force."""


def _at_whose_end(passage: Passage, noun: Phrase) -> Phrase | None:
    """The summit of "at the end of the summit", else the noun itself."""
    link = passage.phrases.next(noun, "") if passage.lower[noun.head] in ("end", "conclusion", "close", "outcome") else None
    return passage.phrases.next(link) if link is not None and passage.phrases.word(link) == "of" else noun


def agreed_text(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give what is agreed without "on": "agreed a new package of sanctions", and not "agreed the plan was dead"."""
    agreed = passage.phrases.object(verb) if verb.lemma == "agree" and not verb.passive else None
    if agreed is None or any(passage.phrases.subject(one) is agreed for one in passage.phrases.verbs()):
        return None
    return agreed if passage.lower[agreed.head] in AGREED else None


AGREED = ENACTED - frozenset(("text", "list", "rules", "deployment", "withdrawal", "appeal"))
"""What is agreed as a text or a deed."""


def brought_about(passage: Passage, decision: Phrase) -> tuple[int, int] | None:
    """Give the clause that says what was done "by decision of the council": "Ivanov was appointed secretary general"."""
    before = passage.phrases.previous(decision, "")
    if before is None or passage.phrases.word(before) != "by" or before.first != passage.sentence.first:
        return None
    verb = next((one for one in passage.phrases.verbs() if one.form == "finite"), None)
    subject = passage.phrases.subject(verb) if verb is not None and verb.passive and not verb.negated else None
    if verb is None or subject is None or subject.first < decision.after:
        return None
    letters, base = passage.sentence.letters, passage.sentence.first
    return subject.first, next((at for at in range(verb.after, passage.sentence.after) if letters[at - base] in ",;:."), passage.sentence.after)


_APPROVING = frozenset(("approve", "authorise", "authorize", "endorse"))


def voted_on(passage: Passage, verb: Phrase) -> Phrase | None:
    """Give the deed on which a body votes or agrees: "is to vote next month on extending the mandate", "approved sending 150 troops"."""
    following = passage.phrases.next(verb) if verb.lemma in _APPROVING and not verb.passive else None
    if following is not None and following.kind == "verb" and following.form == "gerund" and passage.phrases.object(following) is not None:
        return following
    if verb.lemma not in ("vote", "decide", "agree") or "on" not in passage.sentence.vocabulary:
        return None
    deed = next((one for one in passage.phrases[verb.position + 1 : verb.position + 6] if one.kind == "verb"), None)
    before = passage.phrases.previous(deed) if deed is not None and deed.form == "gerund" else None
    return deed if before is not None and passage.phrases.word(before) == "on" else None
