"""Relative clauses with a voice of their own: "an attack that police said killed 12 people" (Huddleston and Pullum 2002, 12.4.1)."""

from csto_events.language.lexicon import Stance
from csto_events.language.phrases import Phrase
from csto_events.model import Reason
from csto_events.parsing.asserted.status import mood
from csto_events.parsing.candidate import Fires, Found, Passed, Rule
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.talk.statements import cue_forms
from csto_events.parsing.said.attribution import cued, source
from csto_events.parsing.said.bounds import content_end
from csto_events.parsing.said.content import statement


def _embedded(passage: Passage) -> Found:
    """Read "violence that the ministry said had left 164 people dead", "a blast the army said was an accident"."""
    verbs = passage.phrases.verbs()
    for verb, cue, cue_after in cued(passage) if len(verbs) > 1 else ():
        if verb.passive or verb is verbs[-1] or cue.stance not in _TELLING:
            continue
        thing = passage.phrases.relative_of(verb)
        if thing is None or _is_subject_of_main_verb(passage, thing, verb):
            continue
        voice, predicate = passage.phrases[verb.position - 1], passage.phrases[verb.position + 1]
        reason = _unsaid(passage, verb)
        if reason is not None:
            yield Passed("statement", passage.sentence, (verb.first, verb.after), reason)
            continue
        content = predicate.first, min(content_end(passage, verb, predicate.first), _main_verb_behind(passage, predicate))
        made = statement(passage, verb, [(thing.first, thing.after), content], source(passage, voice, verb.first, (verb.first, cue_after)), cue, verb.head)
        if made is not None:
            yield made


def _is_subject_of_main_verb(passage: Passage, thing: Phrase, verb: Phrase) -> bool:
    """Whether what follows is told of a thing by the sentence itself: "the meeting that Ankara proposed took place on Monday"."""
    before = passage.phrases[thing.position - 1] if thing.position else None
    finite = [one for one in passage.phrases.verbs() if one.form == "finite" and one is not verb]
    return (before is None or before.kind in ";Q") and len(finite) == 1


def _unsaid(passage: Passage, verb: Phrase) -> Reason | None:
    asserted = mood(passage.sentence, verb, verb.head)
    if asserted in ("conditional", "question"):
        return asserted
    return "generic" if verb.negated or verb.modal else None


def _main_verb_behind(passage: Passage, predicate: Phrase) -> int:
    """Where the clause ends whose antecedent is the subject of what follows: "troops that Moscow says are peacekeepers arrived"."""
    main = next((one for one in passage.phrases.verbs() if one.first > predicate.first and one.form == "finite"), None)
    between = passage.phrases[predicate.position + 1 : main.position] if main is not None else []
    return main.first if main is not None and all(one.kind in ("noun", "A", "I", "R") for one in between) else passage.sentence.after


_TELLING: frozenset[Stance] = frozenset(("speech", "belief"))


RULES = (
    Rule(
        name="talk/relative-voice",
        kind="statement",
        reads="a thing, a relative clause, in it who says so, and what is said of the thing",
        why="what the clause says of its antecedent is in the words of whoever stands inside it",
        triggers=cue_forms,
        find=_embedded,
        fires=(
            Fires(
                text="The city buried the dead of an attack that police said killed 12 people.",
                fields={"text": "an attack killed 12 people", "attribution.source_text": "police"},
            ),
            Fires(text="A drone the army said was Russian fell in Moldova.", fields={"attribution.source_text": "the army", "text": "A drone was Russian"}),
            Fires(text="Troops that Moscow says are peacekeepers arrived.", fields={"attribution.source": "state:RUS", "text": "Troops are peacekeepers"}),
        ),
        near=(
            "The police that said so left.",
            "An attack that police say nothing of took place.",
            "Troops that Moscow might say are peacekeepers arrived.",
            "Troops that Moscow did not say are peacekeepers arrived.",
            "An attack that the police were told killed 12 people took place.",
            "If it were an attack that police said killed nobody, we would know.",
        ),
    ),
)
