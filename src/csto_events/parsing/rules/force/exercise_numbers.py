"""Numbers of exercises: how many soldiers train, and which counts of a sentence are of something else."""

from csto_events.language.phrases import Phrase
from csto_events.model import Quantity
from csto_events.parsing.counted import Counted, counted
from csto_events.parsing.parties import joined
from csto_events.parsing.passage import Passage
from csto_events.parsing.triggers import forms
from csto_events.parsing.troops import is_troops

EXERCISE_NOUNS = frozenset(("exercise_noun",))
_TROOPS = frozenset(
    (
        "troops",
        "soldiers",
        "servicemen",
        "personnel",
        "people",
        "persons",
        "peacekeepers",
        "fighters",
        "marines",
        "paratroopers",
        "men",
        "sailors",
        "airmen",
        "reservists",
    )
)


def personnel_of(passage: Passage, noun: Phrase) -> Quantity | None:
    """How many take part: the one count of troops in the sentence, if no nationals are counted beside it: "12,200 U.S. soldiers and 5,400 Filipinos"."""
    counts = counts_beside(passage, noun)
    troops = [one.quantity for one in counts if are_troops(passage, one.noun)]  # type: ignore[arg-type]
    others = [one for one in counts if not are_troops(passage, one.noun)]  # type: ignore[arg-type]
    nationals = [mention for one in others if (mention := passage.names.at(one.noun.head)) is not None and mention.kind == "state"]  # type: ignore[union-attr]
    return troops[0] if len(troops) == 1 and not nationals else None


def troops_among(passage: Passage, phrases: list[Phrase]) -> Quantity | None:
    """Give the one count of troops among those who take part; None where nationals are counted beside them: "175 Armenian and 85 American servicemen"."""
    troops = [one for one in phrases if is_troops(passage, one) and not _are_things(passage, one)]
    counts = [count.quantity for one in troops if (count := counted(passage, one)) is not None]
    nationals = [one for one in phrases if one not in troops and passage.count_in(one) is not None and _is_demonym(passage, one)]
    return counts[0] if len(counts) == 1 and not nationals else None


def _is_demonym(passage: Passage, phrase: Phrase) -> bool:
    mention = passage.names.at(phrase.head)
    return mention is not None and mention.kind == "state"


def _are_things(passage: Passage, phrase: Phrase) -> bool:
    """Whether units or pieces are counted, or what soldiers use: "350 units", "20 tonnes of military equipment"."""
    if passage.lower[phrase.head] in ("units", "pieces"):
        return True
    of = passage.phrases.next(phrase, "")
    things = passage.phrases.next(of) if of is not None and passage.phrases.word(of) == "of" else None
    return things is not None and passage.lower[things.head] in ("equipment", "hardware", "machinery", "vehicles", "weaponry", "weapons")


def counts_beside(passage: Passage, noun: Phrase) -> list[Counted]:
    """What is counted by its noun in the sentence, and not behind another exercise or in an aside of somebody."""
    others = [at for at in passage.positions(forms("force", EXERCISE_NOUNS)) if passage.phrases.at(at) is not noun]
    before = [at for at in others if at < noun.first]
    others += [start for start in passage.phrases.joined_clauses(with_subject=True) if not _takes_part(passage, start)]
    counts = [
        counted(passage, phrase)
        for phrase in passage.phrases
        if phrase.kind == "noun"
        and phrase is not noun
        and not any(noun.head < at < phrase.first for at in others)
        and not _is_of_aside(passage, noun, phrase)
        and not any(phrase.first < at for at in before)
        and not _is_share(passage, phrase)
    ]
    return [one for one in counts if one is not None and one.noun is not None]


def _is_share(passage: Passage, phrase: Phrase) -> bool:
    """Whether a number is what one state gives: "Britain will contribute 20,000 personnel to the exercise"."""
    verb = passage.phrases.previous(phrase)
    giver = passage.phrases.subject(verb) if verb is not None and verb.kind == "verb" and verb.lemma in _GIVING and not verb.passive else None
    return giver is not None and (passage.actor(giver) or "").startswith("state:")


_GIVING = frozenset(("contribute", "send", "provide", "commit"))


def _takes_part(passage: Passage, start: int) -> bool:
    """Whether a joined clause goes on about the exercise: "and 2,500 soldiers will take part"."""
    verb = next((one for one in passage.phrases.verbs() if one.first > start), None)
    return verb is None or verb.lemma in _PARTAKING


_PARTAKING = frozenset("attend be contribute deploy engage gather include involve join participate run see take train use".split())


def _is_of_aside(passage: Passage, noun: Phrase, phrase: Phrase) -> bool:
    """Whether a noun phrase is in what a relative clause says of somebody behind the exercise: "led by Germany, which has committed 4,200 soldiers"."""
    for which in (one for one in passage.phrases if one.kind == "W" and noun.position < one.position < phrase.position):
        comma = passage.phrases.previous(which, "")
        antecedent = passage.phrases.previous(comma, "") if comma is not None and comma.kind == "," else None
        mention = passage.names.at(antecedent.head) if antecedent is not None and antecedent is not noun else None
        if mention is not None and mention.kind == "state":
            return True
    return False


def are_troops(passage: Passage, noun: Phrase) -> bool:
    """Whether a noun phrase, or the one that it is joined to by its demonym, is troops: "700 Kyrgyz and Uzbek soldiers"."""
    if passage.lower[noun.head] in _TROOPS:
        return True
    mention = passage.names.at(noun.head)
    others = joined(passage, noun)[1:2] if mention is not None and mention.adjective else []
    return any(passage.lower[one.head] in _TROOPS for one in others)
