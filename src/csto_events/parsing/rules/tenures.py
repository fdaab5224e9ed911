"""Tenures: who holds which office, by a title beside a name, and who enters or leaves one."""

from collections.abc import Mapping
from functools import cache

import attrs

from csto_events.language.lexicon import lexicon, verb_forms
from csto_events.parsing.candidate import Candidate, Fires, Found, Rule, Value
from csto_events.parsing.names import Mention
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules.standing import has_since
from csto_events.parsing.setting import date_of


@cache
def _titles() -> frozenset[str]:
    titles = {title for title, known in lexicon().titles.items() if known.kind not in _NO_TENURE}
    return frozenset(next((word for word in title.split() if word in titles), title.split()[-1]) for title in titles)


_NO_TENURE = frozenset(("honorific", "rank", "modifier"))


def _tenure(passage: Passage) -> Found:
    """Read a title and a name side by side."""
    for mention in passage.mentions():
        if mention.kind != "person" or mention.office is None or mention.entity is None or not mention.entity.startswith("person:"):
            continue
        if _is_no_office(mention.office):
            continue
        of = mention.of or passage.names.belongs_to(mention.entity, mention.office)
        fields: dict[str, Value] = {"person": mention.entity, "office": mention.office, "of": of, "role": passage.names.role(mention.office, of)}
        first, after = _begin(passage, mention), _end(passage, mention)
        since = next((date for date in passage.sentence.dates if date.first - after in (0, 1, 2) and has_since(passage, date)), None)
        if since is not None:
            fields["since"], after = since, since.after
        yield Candidate(kind="tenure", sentence=passage.sentence, spans=((first, after),), trigger=mention.first, fields=fields)


def _is_no_office(office: str) -> bool:
    titles = lexicon().titles
    known = titles.get(office) or titles.get(office.rsplit(maxsplit=1)[-1])
    return known is None or known.kind in _NO_TENURE


def _begin(passage: Passage, mention: Mention) -> int:
    """A tenure begins with the title that stands before the name in commas."""
    return next((title.first for title in passage.names.within(passage.sentence.first, mention.first) if title.bearer is mention), mention.first)


_ENTERS: Mapping[str, str] = {
    **dict.fromkeys(("appoint", "elect", "name", "inaugurate", "nominate", "reappoint", "swear", "become"), "since"),
    **dict.fromkeys(("resign", "step", "quit", "retire", "dismiss", "remove", "oust", "sack", "fire"), "until"),
}
_OF_OTHERS = frozenset(("appoint", "elect", "name", "dismiss", "remove", "oust", "sack", "fire"))
"""Verbs that somebody else does to the holder."""


@cache
def _enter_forms() -> frozenset[str]:
    return verb_forms(_ENTERS)


def _appointment(passage: Passage) -> Found:
    """Read "X was appointed prime minister of Kazakhstan on 11 January", "X resigned as defence minister"."""
    for verb in passage.phrases.verbs():
        bound = _ENTERS.get(verb.lemma)
        if bound is None:
            continue
        who = passage.phrases.object(verb) if not verb.passive and verb.lemma in _OF_OTHERS else passage.phrases.subject(verb)
        person = passage.names.entity_of(passage.sentence, who)
        title = next((one for one in passage.names.within(verb.head, min(verb.after + 14, passage.sentence.after)) if one.kind == "title"), None)
        if person is None or not person.startswith("person:") or title is None or who is None or _is_no_office(title.office or ""):
            continue
        office = (title.office or "").removeprefix(f"{passage.lower(verb.head)} ")
        fields: dict[str, Value] = {"person": person, "office": office, "of": title.of, "role": passage.names.role(office, title.of)}
        made = Candidate(
            kind="tenure", sentence=passage.sentence, spans=((min(who.first, verb.first), title.after),), trigger=verb.head, fields=fields, verb=verb
        )
        date = date_of(made)
        if date is not None:
            made = attrs.evolve(made, fields={**fields, bound: date}, spans=((made.spans[0][0], max(title.after, date.after)),))
        yield made


def _end(passage: Passage, mention: Mention) -> int:
    """A tenure reaches over the title that follows the name after a comma."""
    for title in passage.names.within(mention.after, passage.sentence.after):
        if title.bearer is mention:
            return title.after
    return mention.after


RULES = (
    Rule(
        name="standing/appointment",
        kind="tenure",
        reads="a person, a verb of entering or leaving office, and a title",
        why="the verb says that the office begins or ends for its holder",
        triggers=_enter_forms,
        find=_appointment,
        fires=(
            Fires(
                text="Alikhan Smailov was appointed prime minister of Kazakhstan on 11 January 2022.",
                fields={"person": "person:alikhan-smailov", "of": "state:KAZ", "since.edtf": "2022-01-11"},
            ),
            Fires(text="Sergey Lavrov resigned as foreign minister of Russia.", fields={"of": "state:RUS", "office": "foreign minister"}),
            Fires(text="Ilham Aliyev was elected president of Azerbaijan in 2003.", fields={"since.edtf": "2003", "of": "state:AZE"}),
        ),
        near=("The board was appointed in May.", "If Zas were appointed secretary general, he would travel.", "He resigned himself to waiting."),
    ),
    Rule(
        name="standing/tenure",
        kind="tenure",
        reads="a title and the name of a person side by side",
        why="a title before or after a name says that its bearer holds the office",
        triggers=_titles,
        find=_tenure,
        fires=(
            Fires(text="Prime Minister Nikol Pashinyan arrived.", fields={"person": "person:nikol-pashinyan", "office": "prime minister"}),
            Fires(text="President of Kazakhstan Kassym-Jomart Tokayev agreed.", fields={"person": "person:kassym-jomart-tokayev", "of": "state:KAZ"}),
            Fires(text="Stanislav Zas, the CSTO secretary general, agreed.", fields={"person": "person:stanislav-zas", "of": "org:csto"}),
        ),
        near=("The Russian President agreed.", "A president spoke.", "The prime minister met Nikol Pashinyan."),
    ),
)
