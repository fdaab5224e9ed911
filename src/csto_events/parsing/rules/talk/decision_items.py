"""Decisions in items: what a body decided, told in paragraphs with letters or numbers behind a colon."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Candidate, Fires, Found, Rule, Value
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.talk.decisions import decider_of, legal_basis_of, procedure_of
from csto_events.parsing.said.items import deciding, items_behind, items_inside
from csto_events.parsing.when.dating import date_of


def _items(lead: Passage) -> Found:
    """Read "The Council decided, by consensus: (a) to extend the mandate; (b) to meet again", each item for itself."""
    if (verb := deciding(lead)) is None:
        return
    if lead.sentence.words[-1] == ":":
        for item, infinitive in items_behind(lead):
            yield _decided(lead, verb, item, infinitive, item.sentence.after)
    else:
        for infinitive, after in items_inside(lead):
            yield _decided(lead, verb, lead, infinitive, after)


def _decided(lead: Passage, verb: Phrase, item: Passage, infinitive: Phrase, after: int) -> Candidate:
    deciders = lead.phrases.subjects(verb)
    body = decider_of(lead, deciders[0]) if len(deciders) == 1 else None
    first = infinitive.first - (item.lower[infinitive.first - 1] == "not")
    while item.lower[after - 1] in (".", ",", ";", "and"):
        after -= 1
    fields: dict[str, Value] = {"body": body, "subject": item.text(first, after)}
    fields |= {"procedure": procedure_of(lead, voted=False)[0], "legal_basis": legal_basis_of(item)}
    date, colon = date_of(lead.sentence, verb.head), lead.sentence.first + lead.sentence.words.index(":")
    fields["when"] = date if date is not None and date.first < colon else None
    return Candidate(kind="decision", sentence=item.sentence, spans=((first, after),), trigger=infinitive.head, fields=fields, status="reported", where=())


RULES = (
    Rule(
        name="talk/decision-item",
        kind="decision",
        reads="an infinitive with which an item with a letter or number begins, and the sentence with a verb of deciding that it goes on with",
        why="items go on with the sentence before their colon, and each of them is decided",
        triggers=lambda: frozenset((":",)),
        find=_items,
        fires=(
            Fires(
                text="The CSTO decided by consensus:\n\n(a) to extend the mandate of the mission;\n\n(b) to meet again in May.",
                fields={"body": "org:csto", "procedure": "consensus", "subject": "to extend the mandate of the mission"},
            ),
            Fires(text="The African Union agreed:\n\n1) to send observers to Mali;\n\n2) to meet again.", fields={"body": "org:au"}),
            Fires(
                text="The Parties decided:\n\n- to allocate funds in accordance with Article 7 of the Charter.",
                fields={"legal_basis": "Article 7 of the Charter"},
            ),
        ),
        near=(
            "The CSTO did not decide:\n\n(a) to extend the mandate;\n\n(b) to meet again.",
            "The coach has two aims:\n\n(a) to win the cup;\n\n(b) to keep his job.",
            "The CSTO may decide:\n\n(a) to extend the mandate.",
        ),
    ),
)
