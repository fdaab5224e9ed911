"""Predecessors: from when until when somebody had the office that the sentence before names: "His predecessor, Zas, served from 2020 to 2022"."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Fires, Found, Passed, Rule
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.standing.tenures import is_office, made_tenure, person_named
from csto_events.parsing.terms import dates_for
from csto_events.parsing.who.mentions import Mention, is_person
from csto_events.parsing.who.times_of_office import is_of_the_past

_PREDECESSOR = frozenset(("predecessor",))
_POSTS = frozenset(("job", "office", "position", "post"))
_FROM = frozenset(("between", "from", "since", "until"))


def _served_before(passage: Passage) -> Found:
    for at in passage.positions(_PREDECESSOR):
        noun = passage.phrases.at(at)
        verb = next((one for one in passage.phrases.verbs() if one.first > at and one.form == "finite"), None)
        named = [one for one in passage.names.within(at + 1, verb.first) if is_person(person_named(passage, one))] if verb is not None else []
        title = _office_before(passage)
        is_his = noun.kind == "noun" and passage.lower[noun.first] in ("his", "her")
        dates = dates_for(passage, verb.head, "", verb) if verb is not None and _serves(passage, verb) else {}
        if not is_his or verb is None or title is None or not named or not dates:
            yield Passed("tenure", passage.sentence, (at, at + 1), "unresolved")
            continue
        old = Mention(named[0].first, named[0].after, "title", office=title.office, of=title.of or _of_successor(passage, title.office or ""))
        yield made_tenure(passage, named[0], old, dates, verb=verb)


def _serves(passage: Passage, verb: Phrase) -> bool:
    """Whether a verb says no more than that somebody was in office: "served from", "held the post until", "was in office from"."""
    if verb.negated or verb.modal or verb.passive or verb.tense == "future":
        return False
    word = passage.lower[verb.after] if verb.after < passage.sentence.after else ""
    thing = passage.phrases.object(verb)
    if verb.lemma == "serve":
        return word in _FROM
    if verb.lemma in ("hold", "occupy"):
        return thing is not None and passage.lower[thing.head] in _POSTS
    return verb.lemma == "be" and passage.lower[verb.after : verb.after + 2] == ["in", "office"]


def _office_before(passage: Passage) -> Mention | None:
    """The last office of somebody by name in the sentence before, that is no former one."""
    if not passage.sentence.index:
        return None
    before = passage.reading.sentences[passage.sentence.index - 1]
    titles = [one for one in passage.names.within(before.first, before.after) if one.kind in ("title", "person") and one.office is not None]
    held = [one for one in titles if is_office(one.office or "") and not (one.modified or is_of_the_past(one.office or ""))]
    return held[-1] if held else None


def _of_successor(passage: Passage, office: str) -> str | None:
    """What the office of somebody in the sentence before is of: "headed by Tasmagambetov, who became secretary-general"."""
    before = passage.reading.sentences[passage.sentence.index - 1]
    people = (one.entity for one in passage.names.within(before.first, before.after) if is_person(one.entity))
    return next((of for one in people if (of := passage.names.belongs_to(one, office)) is not None), None)


RULES = (
    Rule(
        name="standing/predecessor",
        kind="tenure",
        reads="the predecessor of somebody whose office has just been named, by name, and from when until when they served",
        why="who preceded somebody in an office had it",
        triggers=lambda: _PREDECESSOR,
        find=_served_before,
        fires=(
            Fires(
                text="CSTO Secretary General Imangali Tasmagambetov arrived. His predecessor, Stanislav Zas, served from 2020 to 2022.",
                fields={"office": "secretary general", "since.edtf": "2020", "until.edtf": "2022"},
            ),
            Fires(
                text="CSTO Secretary General Imangali Tasmagambetov arrived. His predecessor Stanislav Zas held the post until 2022.",
                fields={"person": "person:stanislav-zas", "until.edtf": "2022"},
            ),
            Fires(
                text="CSTO Secretary General Imangali Tasmagambetov arrived. His predecessor, Stanislav Zas, was in office from 2020.",
                fields={"person": "person:stanislav-zas", "since.edtf": "2020"},
            ),
        ),
        near=(
            "CSTO Secretary General Imangali Tasmagambetov arrived. His predecessor, Stanislav Zas, served in the army from 2000 to 2002.",
            "CSTO Secretary General Imangali Tasmagambetov arrived. His predecessor did not serve until 2022.",
            "CSTO Secretary General Imangali Tasmagambetov arrived. Its predecessor, the Tashkent Treaty, was signed in 1992.",
        ),
    ),
)
