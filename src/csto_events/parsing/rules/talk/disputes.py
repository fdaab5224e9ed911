"""Disputes: what somebody has said and somebody else denies behind a comma, in a clause that tells of it as a claim."""

from functools import cache

import attrs

from csto_events.language.lexicon import lexicon, verb_forms
from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Fires, Found, Rule, Source
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.talk.said_before import before_quoting
from csto_events.parsing.said.attribution import cued, source
from csto_events.parsing.said.content import statement
from csto_events.parsing.said.disputed import denied_behind, dispute_behind
from csto_events.parsing.said.frames import content_after


@cache
def _disputing() -> frozenset[str]:
    return verb_forms({cue.words[0] for cue in lexicon().verb_cues.values() if cue.status == "denied"})


def _disputed(passage: Passage) -> Found:
    """Read "Moscow said that C, a claim Kyiv denied", "…, a figure disputed by Kyiv", where C is what a voice before the comma says."""
    for said, entry, after in cued(passage):
        content = content_after(passage, said, entry, after) if said.form == "finite" and entry.status == "reported" else None
        end = content[1] if content is not None else after
        if content is None and said.form == "finite" and entry.status == "reported" and not said.passive and entry.stance == "speech":
            content = before_quoting(passage, said)  # "12 had died, residents said, a claim the army denied"
        end = _behind_day(passage, end)
        if content is None or end >= passage.sentence.after:
            continue
        is_paused = passage.sentence.letters[end - passage.sentence.first] in ",-"
        found = (dispute_behind(passage, end) if is_paused else None) or denied_behind(passage, end)
        if found is None:
            continue
        verb, cue, cue_after, voice = found
        made = statement(passage, verb, [content], _disputer(passage, said, source(passage, *voice, (verb.first, cue_after))), cue, verb.head)
        if made is not None:
            yield made


def _behind_day(passage: Passage, end: int) -> int:
    """For "reported fresh shelling on Saturday, a claim that …" give the comma, over the day when it was reported."""
    return next((date.after for date in passage.sentence.dates if date.first - end in (0, 1) and passage.lower[end : date.first] in ([], ["on"])), end)


def _disputer(passage: Passage, said: Phrase, voice: Source) -> Source:
    """For "it" in "Yerevan blamed Baku for the attack, a charge it denied" give who is blamed: nobody denies what he has said himself."""
    if voice.span is None or voice.span[1] - voice.span[0] > 1 or passage.lower[voice.span[0]] not in lexicon().pronouns:
        return voice
    blamed = passage.phrases.object(said) if said.lemma in ("accuse", "blame") else None
    return attrs.evolve(voice, entity=passage.actor(blamed))


RULES = (
    Rule(
        name="talk/disputed-behind",
        kind="statement",
        reads="what a voice says, a comma, and a claim, figure or which with who denies it",
        why="the clause behind the comma takes up what was said before it as somebody's claim, and says who denies that",
        triggers=_disputing,
        find=_disputed,
        fires=(
            Fires(
                text="Moscow said that the road was closed, a claim Kyiv denied.",
                fields={"attribution.source": "state:UKR", "status": "denied", "text": "the road was closed"},
            ),
            Fires(text="The army reported 49 deaths, a figure that Baku disputes.", fields={"attribution.source": "state:AZE", "text": "49 deaths"}),
            Fires(text="Zas said the road was closed, an account rejected by Minsk.", fields={"attribution.source": "state:BLR", "status": "denied"}),
            Fires(text="The road was closed, residents said, a claim Kyiv denied.", fields={"attribution.source": "state:UKR", "text": "The road was closed"}),
        ),
        near=(
            "Moscow said the road was closed, a claim Kyiv did not deny.",
            "The road was closed, a man who denied it said.",
            "Moscow said the road was closed, a claim that Kyiv repeated.",
        ),
    ),
)
