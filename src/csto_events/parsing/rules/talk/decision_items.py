"""Decisions in items: what a body decided, told in paragraphs with letters or numbers behind a colon."""

from csto_events.language.phrases import Phrase
from csto_events.parsing.candidate import Candidate, Fires, Found, Rule, Value
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.talk.decisions import decider_of, legal_basis_of, procedure_of
from csto_events.parsing.said.items import items_behind
from csto_events.parsing.triggers import triggers
from csto_events.parsing.when.dating import date_of


def _items(lead: Passage) -> Found:
    """Read "The Council decided, by consensus: (a) to extend the mandate; (b) to meet again", each item for itself."""
    if lead.sentence.words[-1] != ":" or (verb := _deciding(lead)) is None:
        return
    for item, infinitive in items_behind(lead):
        deciders = lead.phrases.subjects(verb)
        body = decider_of(lead, deciders[0]) if len(deciders) == 1 else None
        first, end = infinitive.first - (item.lower[infinitive.first - 1] == "not"), _end(item)
        fields: dict[str, Value] = {"body": body, "subject": item.text(first, end)}
        fields |= {"procedure": procedure_of(lead, voted=False)[0], "legal_basis": legal_basis_of(item), "when": date_of(lead.sentence, verb.head)}
        yield Candidate(kind="decision", sentence=item.sentence, spans=((first, end),), trigger=infinitive.head, fields=fields, status="reported", where=())


def _end(passage: Passage) -> int:
    """Where an item ends, without the mark and the "and" that lead to the next one."""
    end = passage.sentence.after
    while passage.lower[end - 1] in (".", ",", ";", "and"):
        end -= 1
    return end


def _deciding(lead: Passage) -> Phrase | None:
    """The verb of a sentence that says of somebody that they decided what follows its colon."""
    table = triggers("talk", frozenset(("deciding",)))
    last = next((verb for verb in reversed(lead.phrases.verbs()) if verb.form == "finite"), None)
    is_told = last is not None and last.lemma in table and not (last.negated or last.modal or last.tense == "future")
    return last if is_told and last is not None and lead.phrases.subjects(last) else None


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
