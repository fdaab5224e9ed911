"""Employers: whose an office is of which a text gives only the title, where one owner alone is possible."""

from csto_events.language.lexicon import lexicon
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.standing.home_agencies import home_of_agency
from csto_events.parsing.said.attribution import cued
from csto_events.parsing.who.mentions import Mention

_SPEAKING = frozenset(("spokesman", "spokeswoman", "spokesperson"))


def employer_of(passage: Passage, person: Mention, office: str) -> str | None:
    """Give whose somebody's office is, by the institution in front of the title or by the sentence before.

    Args:
        passage: the sentence.
        person: the name, with the title in front of it.
        office: the title.

    Returns:
        The body of "State Department spokesman Ned Price", the state of "The Kremlin said … Spokesman Peskov told", that of the ministry in
        "Armenia's Foreign Ministry had … Deputy Foreign Minister Kostanyan"; None where the text gives no owner, or several.
    """
    if office in _SPEAKING:
        return _institution_before(passage, person, office) or _spoken_for(passage, person)
    if not office.endswith(" minister") or "prime" in office:
        return None
    return _of_ministry(passage, person, office) or _of_capital(passage, person) or (home_of_agency(passage, person) if "~" in (person.entity or "") else None)


def _of_capital(passage: Passage, person: Mention) -> str | None:
    """Give Russia for "Moscow expects Armenia to return, Deputy Foreign Minister Ivan Petrov said": who tells what a capital thinks is of it."""
    subject, verb = passage.phrases[0], next(iter(passage.phrases.verbs()), None)
    if verb is None or verb.position != 1 or verb.lemma not in _THINKING or verb.tense == "past" or "~" not in (person.entity or ""):
        return None
    named = passage.names.at(subject.head)
    is_comment = person.first > verb.after and passage.lower[person.first - 1] == ","
    owner = passage.actor(subject) if is_comment and named is not None and named.kind == "place" else None
    return owner if owner is not None and owner.startswith("state:") else None


_THINKING = frozenset("believe consider expect favor favour hope intend plan regard want welcome".split())


def _institution_before(passage: Passage, person: Mention, office: str) -> str | None:
    """The body that the registry knows by the words in front of the title: "State Department spokesman"."""
    title = passage.lower[person.first : person.after].index(office) if office in passage.lower[person.first : person.after] else 0
    words = passage.text(person.first, person.first + title) if title else ""
    known = passage.names.registry.resolve(words) if words else None
    home = home_of_agency(passage, person) if known is None and words.endswith("Ministry") else None
    known = passage.names.registry.body_of(words, home) if home is not None else known
    return known.id if known is not None and known.type == "body" else None


def _spoken_for(passage: Passage, person: Mention) -> str | None:
    """Whose the words of the sentence before are, where a sentence begins with a spokesman of nobody: "The Kremlin said so. Spokesman Peskov told"."""
    if person.first != passage.sentence.first or not passage.sentence.index or passage.tokens.words[person.first][0].islower():
        return None
    before = Passage(passage.reading.sentences[passage.sentence.index - 1], passage.names)
    subjects = [before.phrases.subject(verb) for verb, cue, _ in cued(before) if cue.stance == "speech" and verb.form == "finite"]
    alone = [one for one in subjects if one is not None and before.phrases.joined_before(one) is None]
    owners = {before.actor(one) for one in alone}
    owner = (owners.pop() if len(owners) == 1 else None) or ""
    return owner if owner.startswith(("state:", "org:", "body:")) else None


def _of_ministry(passage: Passage, person: Mention, office: str) -> str | None:
    """The one state of whose ministry in the same field the text speaks before: "the Foreign Ministry" beside "Deputy Foreign Minister"."""
    field = office.split()[-2]
    if field in lexicon().titles or not {field, "ministry"} <= passage.reading.vocabulary:
        return None
    owners = {
        passage.names.country_behind(one.entity)
        for one in passage.names.within(0, person.first)
        if one.kind == "body" and one.entity is not None and {field, "ministry"} <= set(passage.tokens.lower[one.first : one.after])
    }
    owner = (owners.pop() if len(owners) == 1 else None) or ""
    return owner if owner.startswith("state:") else None
