"""Uniting: drafts of one sentence that are one record, and mentions of one claim all over a text."""

from bisect import bisect_left
from collections.abc import Mapping
from typing import Any

import attrs

from csto_events.model import CasualtyFigure, EnforcementFigure, Quantity, When
from csto_events.parsing.draft import Draft, same_group
from csto_events.registry import Registry

FREE_TEXT = frozenset(("subject", "topic", "cause", "mandate", "purpose", "equipment"))
"""Fields that are not compared when mentions are united; the first one stays."""
UNITED = frozenset(("membership", "chairmanship", "tenure", "meeting", "deployment", "casualty_report", "enforcement_report", "exercise"))
"""Record types of which several mentions can be one claim."""


def _same_voice(one: Draft, other: Draft) -> bool:
    if one.attribution is None or other.attribution is None:
        return one.attribution is other.attribution
    if one.attribution.source is not None:
        return one.attribution.source == other.attribution.source
    return other.attribution.source is None and (one.attribution.source_text or "").lower() == (other.attribution.source_text or "").lower()


def without_duplicates(drafts: list[Draft]) -> list[Draft]:
    """Join what several rules read in one sentence: figures of one report; else what does not disagree stays once."""
    joined: list[Draft] = []
    by_sentence: dict[tuple[int, str], list[Draft]] = {}
    for draft in drafts:
        neighbours = by_sentence.setdefault((draft.sentence, draft.kind), [])
        for one in neighbours:
            if _is_same(one, draft):
                _join(one, draft, same_sentence=True)
                break
        else:
            neighbours.append(draft)
            joined.append(draft)
    return joined


def _is_same(one: Draft, other: Draft) -> bool:
    return one.status == other.status and _same_voice(one, other) and _joins(one, other)


def _joins(one: Draft, other: Draft) -> bool:
    """Whether two drafts of one sentence are one record: figures of one time; other claims where their evidence overlaps and they agree."""
    if one.part_of or other.part_of or ("figures" in one.fields and _contradict(one, other)):
        return False
    if "figures" in one.fields:
        is_dated, is_dated_too = bool(one.fields.get("when")), bool(other.fields.get("when"))
        if is_dated and is_dated_too:
            return _agree(one, other, without=("figures",))
        return is_dated == is_dated_too or any(figure in one.fields["figures"] for figure in other.fields["figures"])
    return _overlap(one, other) and _agree(one, other) and not _count_otherwise(one.fields, other.fields)


def _count_otherwise(fields: Mapping[str, Any], there: Mapping[str, Any]) -> bool:
    """Whether one tells how many the troops of one state are, and the other of another number: "Russia has 350 men there, and 40 commandos landed"."""
    for sent, personnel in ((fields.get("contingents"), there.get("personnel")), (there.get("contingents"), fields.get("personnel"))):
        if sent and personnel and len(sent) == 1 and sent[0].personnel not in (None, personnel):
            return True
    return False


def _contradict(one: Draft, other: Draft) -> bool:
    """Whether two sets of figures count the same differently, and so are two reports: "rose to 31 from 24", "two died, raising the toll to 40"."""
    kinds = {figure.kind for figure in one.fields["figures"]}
    if bool(one.fields.get("cumulative")) != bool(other.fields.get("cumulative")) and any(figure.kind in kinds for figure in other.fields["figures"]):
        return True
    if any(one.fields.get(name) and other.fields.get(name) and one.fields[name] != other.fields[name] for name in ("where", "by")):
        return True
    known = {(figure.kind, figure.group): figure.quantity for figure in one.fields["figures"]}
    return any(known.get((figure.kind, figure.group), figure.quantity) != figure.quantity for figure in other.fields["figures"])


def _overlap(one: Draft, other: Draft) -> bool:
    for start, end in one.spans:
        for other_start, other_end in other.spans:
            if start < other_end and other_start < end:
                return True
    return False


def _agree(one: Draft, other: Draft, without: tuple[str, ...] = ()) -> bool:
    fields = other.fields
    for name, value in one.fields.items():
        if value and name not in without and (there := fields.get(name)) and value != there and name not in FREE_TEXT:
            if isinstance(value, When) and isinstance(there, When) and value.edtf == there.edtf:
                continue  # one day in other words
            return False
    return True


def _join(one: Draft, other: Draft, *, same_sentence: bool) -> None:
    fields = one.fields
    for name, value in other.fields.items():
        known: Any = fields.get(name)
        if name == "figures" and same_sentence:
            fields[name] = known + tuple([figure for figure in value if figure not in known])
        elif name == "figures":  # the same numbers; of whom, the one or the other says
            fields[name] = tuple([figure if figure.group else there for figure, there in zip(known, value, strict=True)])
        elif not known:
            fields[name] = value
        elif name == "participants":
            fields[name] = tuple(dict.fromkeys((*known, *value)))
    if same_sentence:
        start = min(one.spans[0][0], other.spans[0][0])
        end = max(one.spans[-1][1], other.spans[-1][1])
        one.spans = [(start, end)]
    else:
        _add_spans(one, other)
    one.rule = min(one.rule, other.rule)


def _add_spans(one: Draft, other: Draft) -> None:
    """Give a draft the evidence of another mention; one claim can have very many, so that each is put in place, and all are not sorted again."""
    for span in other.spans:
        at = bisect_left(one.spans, span)
        if one.spans[at : at + 1] != [span]:
            one.spans.insert(at, span)


def united(drafts: list[Draft]) -> list[Draft]:
    """Unite mentions of one claim: same type, source, status and phase, and no other field that disagrees."""
    kept: list[Draft] = []
    buckets: dict[tuple[object, ...], list[Draft]] = {}
    reports: dict[tuple[str, str], list[Draft]] = {}
    for draft in drafts:
        if draft.kind not in UNITED:
            kept.append(draft)
            continue
        told = reports.setdefault((draft.kind, draft.status), []) if "figures" in draft.fields else []
        if (report := next((one for one in told[-50:] if _repeats(draft, one)), None)) is not None:
            report.fields["figures"] = tuple([_named(one, _figure_told(draft, one)) for one in report.figures])
            _add_spans(report, draft)
            continue
        if len(draft.figures) > 1:
            told.append(draft)
        bucket = buckets.setdefault((draft.kind, draft.status, draft.fields.get("phase"), _identity(draft)), [])
        for one in bucket[-50:]:
            if _is_one_claim(one, draft):
                _join(one, draft, same_sentence=False)
                break
        else:
            bucket.append(draft)
            kept.append(draft)
    return kept


def _is_one_claim(one: Draft, other: Draft) -> bool:
    """Whether two drafts in different sentences tell one thing; deployments that are told apart and have nothing of that in common are two."""
    if one.part_of or other.part_of or not _same_voice(one, other) or not _agree(one, other, without=("participants", "figures")):
        return False
    if "figures" in one.fields and not _are_of_the_same(one, other):
        return False
    if one.kind == "meeting":
        return _is_one_meeting(one, other)
    if one.kind == "exercise":
        return one.fields.get("name") is not None  # others are told apart by nothing
    if one.kind != "deployment":
        return True
    told, told_there = set(filter(one.fields.get, _OF_DEPLOYMENTS)), set(filter(other.fields.get, _OF_DEPLOYMENTS))
    shared = told & told_there
    is_part = ("contingents" in told) is not ("contingents" in told_there)  # of one flag fly many
    if is_part and ("personnel" in told) is not ("personnel" in told_there):
        return False  # how many all are, and who some of them are
    if is_part and ("organisation" in told) is not ("organisation" in told_there):
        return False  # what a state has there, and what an organisation has
    return not told or not told_there or bool(shared - {"organisation"} if is_part else shared)


def _repeats(draft: Draft, report: Draft) -> bool:
    """Whether a draft tells again, and nothing else, some of several figures of one report: "Seven died and 20 were hurt. The seven died in hospital."."""
    if len(draft.figures) >= len(report.figures) or draft.part_of or report.part_of or not _same_voice(draft, report):
        return False
    again = [(figure, _figure_told(report, figure)) for figure in draft.figures]
    if not all(there is not None and _may_be_the_same(figure, there) for figure, there in again):
        return False
    return all(value == report.fields.get(name) for name, value in draft.fields.items() if value and name != "figures")


def _figure_told(draft: Draft, figure: CasualtyFigure | EnforcementFigure) -> CasualtyFigure | EnforcementFigure | None:
    """The figure of a draft with the kind and number of another one."""
    return next((one for one in draft.figures if one.kind == figure.kind and _bounds(one.quantity) == _bounds(figure.quantity)), None)


def _named(figure: CasualtyFigure | EnforcementFigure, again: CasualtyFigure | EnforcementFigure | None) -> CasualtyFigure | EnforcementFigure:
    """A figure with the group that another mention of it gives."""
    return attrs.evolve(figure, group=again.group) if again is not None and again.group and not figure.group else figure


def _are_of_the_same(one: Draft, other: Draft) -> bool:
    """Whether the same numbers count the same people: of one group, or of a group that only one of them names."""
    pairs = zip(one.figures, other.figures, strict=True)
    return all(_may_be_the_same(figure, there) for figure, there in pairs)


def _may_be_the_same(figure: CasualtyFigure | EnforcementFigure, there: CasualtyFigure | EnforcementFigure) -> bool:
    """Whether two figures may count the same people; "another soldier" is none of those told before."""
    return same_group(figure.group, there.group) and _counts_on(figure.quantity) == _counts_on(there.quantity)


def _counts_on(quantity: Quantity | None) -> bool:
    return quantity is not None and quantity.text in ("another", "Another")


def _is_one_meeting(one: Draft, other: Draft) -> bool:
    """Whether two mentions are of one meeting: of one body, or of the same people; talks of two are none of a body, though held at its summit."""
    convened = [draft for draft in (one, other) if draft.fields.get("convened")]
    people, there = (frozenset(draft.fields.get("participants") or ()) for draft in (one, other))
    is_set_alike = any(one.fields.get(name) and one.fields.get(name) == other.fields.get(name) for name in ("when", "where"))
    if len(convened) == 2:
        return True
    if convened:
        others, apart = (there, other) if convened[0] is one else (people, one)
        if others and apart.rule == _OF_TWO_SIDES:
            return False  # "received the heads of delegations", beside their session
        return len(others) < 2 and (bool(others) or is_set_alike)
    return people == there if people and there else is_set_alike


_OF_TWO_SIDES = "talk/meeting-verb"
"""The rule of meetings of somebody with others, who may have no names."""
_OF_DEPLOYMENTS = ("host", "organisation", "contingents", "personnel")


def with_flags(drafts: list[Draft], registry: Registry) -> list[Draft]:
    """Give troops without flag that of the others of the text in the same state, where the text tells of no other flag: "the peacekeepers"."""
    deployments = [draft.fields for draft in drafts if draft.kind == "deployment"]
    flags = {fields.get("organisation") for fields in deployments} - {None}
    if len(flags) == 1:
        flag = flags.pop()
        hosts = {fields.get("host") for fields in deployments if fields.get("organisation")} - {None}
        unflagged = [fields for fields in deployments if not fields.get("organisation") and fields.get("host") in hosts]
        members = _members(flag, registry) if any(fields.get("contingents") for fields in unflagged) else set()
        for fields in unflagged:
            if members.issuperset({one.contributor for one in fields.get("contingents") or ()}):
                fields["organisation"] = flag
    return drafts


def _members(organisation: str | None, registry: Registry) -> set[str]:
    """The states of which the registry knows that they had a standing in an organisation: of other states the troops may be their own."""
    return {row.state for row in registry.members(organisation, standing=None)} if organisation is not None and organisation in registry else set()


_IDENTITY: Mapping[str, tuple[str, ...]] = {
    "membership": ("organisation", "state", "standing"),
    "chairmanship": ("organisation", "state"),
    "tenure": ("person", "office"),
    "exercise": ("name",),
}


def _identity(draft: Draft) -> tuple[object, ...]:
    if figures := draft.fields.get("figures"):
        return tuple([(figure.kind, *_bounds(figure.quantity)) for figure in figures])
    return tuple(map(draft.fields.get, _IDENTITY.get(draft.kind, ())))


def _bounds(quantity: Quantity | None) -> tuple[int | None, ...]:
    return () if quantity is None else (quantity.value, quantity.low, quantity.high)
