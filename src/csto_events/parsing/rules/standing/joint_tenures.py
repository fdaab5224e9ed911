"""Tenures told together: titles in the plural with the names of those who hold them, and command that somebody takes."""

from collections.abc import Iterator

from csto_events.parsing.candidate import Fires, Found, Rule
from csto_events.parsing.parties import governed_by
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.standing.tenures import is_office, known_offices, made_tenure, person_at, person_named
from csto_events.parsing.terms import dates_for, intended
from csto_events.parsing.who.mentions import Mention, is_person

_PLURALS = frozenset(("presidents", "ministers", "premiers", "chancellors"))


def _together(passage: Passage) -> Found:
    """Read "Presidents Tokayev and Mirziyoyev", "foreign ministers Sergei Lavrov of Russia and Wang Yi of China"."""
    for at in passage.positions(_PLURALS):
        first = next(
            (
                at - words
                for words in (2, 1, 0)
                if at - words >= passage.sentence.first and " ".join((*passage.lower[at - words : at], passage.lower[at][:-1])) in known_offices()
            ),
            None,
        )
        office = " ".join((*passage.lower[first:at], passage.lower[at][:-1])) if first is not None else ""
        people = list(_in_a_row(passage, at + 1)) if is_office(office) else []
        if first is not None and len(people) > 1:
            yield from (made_tenure(passage, one, Mention(first, at + 1, "title", office=office, of=of), {}) for one, of in people)


def _in_a_row(passage: Passage, at: int) -> Iterator[tuple[Mention, str | None]]:
    """The people of a row of names, each with the state behind their name."""
    while (person := passage.names.at(at)) is not None and person.first == at and person.office is None and is_person(person_named(passage, person)):
        home = passage.names.at(person.after + 1) if passage.lower[person.after] == "of" else None
        home = home if home is not None and home.kind == "state" else None
        yield person, home.entity if home is not None else None
        at = home.after if home is not None else person.after
        while at < passage.sentence.after and passage.lower[at] in (",", "and"):
            at += 1


def _command(passage: Passage) -> Found:
    """Read "Major General Ozkan Ulutas took command of KFOR in October 2024"."""
    for at in passage.positions(_COMMAND):
        noun, verb = passage.phrases.at(at), passage.phrases.previous(passage.phrases.at(at))
        takes = noun.head == at and verb is not None and verb.lemma in ("take", "assume") and not verb.passive
        of = passage.names.entity_of(passage.sentence, governed_by(passage, noun, "of")) if takes else None
        asserted = intended(passage, verb) if takes and verb is not None else "no"
        if verb is None or of is None or not of.startswith(("org:", "body:")) or asserted == "no":
            continue
        for person in person_at(passage, passage.phrases.subject(verb)):
            title = Mention(at, at + 1, "title", office="commander", of=of)
            status = None if asserted == "as the verb says" else asserted
            yield made_tenure(passage, person, title, dates_for(passage, at, "since", verb), verb=verb, status=status)


_COMMAND = frozenset(("command",))


RULES = (
    Rule(
        name="standing/joint-tenure",
        kind="tenure",
        reads="a title in the plural and the names of those who hold it",
        why="what several are called together each of them is",
        triggers=lambda: _PLURALS,
        find=_together,
        fires=(
            Fires(
                text="Presidents Kassym-Jomart Tokayev and Shavkat Mirziyoyev met.", fields={"person": "person:kassym-jomart-tokayev", "office": "president"}
            ),
            Fires(text="Presidents Ilham Aliyev of Azerbaijan and Emomali Rahmon of Tajikistan agreed.", fields={"of": "state:TJK"}),
            Fires(text="Foreign ministers Sergei Lavrov and Ararat Mirzoyan met.", fields={"office": "foreign minister", "person": "person:sergey-lavrov"}),
        ),
        near=("The presidents met.", "Presidents Street was closed.", "The ministers, Lavrov said, agreed."),
    ),
    Rule(
        name="standing/command",
        kind="tenure",
        reads="somebody who takes command of a force",
        why="who takes command is commander from then on",
        triggers=lambda: _COMMAND,
        find=_command,
        fires=(
            Fires(text="Ozkan Ulutas took command of KFOR in October 2024.", fields={"office": "commander", "since.edtf": "2024-10"}),
            Fires(text="General Ozkan Ulutas assumed command of KFOR.", fields={"of": "body:nato/kfor"}),
            Fires(text="Ozkan Ulutas will take command of KFOR.", fields={"status": "planned"}),
        ),
        near=("The command took office.", "The rebels took command of the road.", "Ozkan Ulutas may hope to take command of KFOR."),
    ),
)
