"""Grounding: a proposal becomes a candidate, as a rule yields it, or is refused."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from csto_events.language.agreement import is_denial
from csto_events.language.phrases import Phrase
from csto_events.model import AnyRecord, Statement, Status
from csto_events.model.checks import describe
from csto_events.parsing.assemble import UNDATED
from csto_events.parsing.asserted.status import Mood, governor, mood
from csto_events.parsing.assisted.merging import denied_around
from csto_events.parsing.assisted.places import nearest
from csto_events.parsing.assisted.proposals import PROPOSED
from csto_events.parsing.assisted.report import Refusal
from csto_events.parsing.assisted.setting import Setting, Spot
from csto_events.parsing.assisted.values import Values
from csto_events.parsing.candidate import Candidate, Source
from csto_events.parsing.parties import verb_of
from csto_events.parsing.passage import Passage
from csto_events.parsing.rules import RULES
from csto_events.parsing.said.attribution import cue_of, source
from csto_events.parsing.said.content import mode_of, text_of, trimmed_everywhere
from csto_events.parsing.triggers import by_form, table

TYPES: Mapping[str, Any] = {cls.type: cls for cls in PROPOSED}
MOST_PIECES = 20
"""Pieces of evidence of one record."""
_ELSEWHERE = frozenset(("evidence", "attribution", "status", "when", "text"))
_KINDS = {"armed_incident": ("force", "incident_"), "operation": ("force", "operation_"), "unrest": ("harm", "unrest_")}
"""The tables whose words say of which kind a record is."""


def grounded(item: Any, setting: Setting, region: tuple[int, int], records: Sequence[AnyRecord] = ()) -> tuple[Candidate, list[str]]:
    """Ground a proposal.

    Args:
        item: what was proposed, as plain data of any form.
        setting: the text as read.
        region: the characters of the passage that was shown.
        records: what the rules read: a claim in what somebody denies is denied.

    Returns:
        A candidate, and what was left out of it.

    Raises:
        Refusal: if the text does not carry it.
    """
    tag = item.get("type") if isinstance(item, dict) else None
    cls = TYPES.get(tag) if isinstance(tag, str) else None
    if cls is None:
        found = describe(tag if isinstance(item, dict) else item)
        raise Refusal("wrong_form", "type", f"{found}, which is none of {', '.join(sorted(TYPES))}")
    spot = Spot(setting=setting, spans=tuple(_evidence(item, setting, region)))
    _check_address(spot)
    values = Values(spot, cls.type)
    voice = _voice(item.get("attribution"), values)
    if cls is Statement:
        return _statement(item, spot, voice), values.left_out
    return _claim(cls, item, values, voice, records), values.left_out


# ---- where it stands


def _evidence(item: Mapping[str, Any], setting: Setting, region: tuple[int, int]) -> Iterator[tuple[int, int]]:
    given = item.get("evidence")
    pieces = given if isinstance(given, list) else [given]
    if not pieces or len(pieces) > MOST_PIECES:
        raise Refusal("wrong_form", "evidence", f"{describe(given)}, and not one to {MOST_PIECES} quotations")
    spans = []
    for position, piece in enumerate(pieces):
        words = piece.get("exact") if isinstance(piece, dict) else piece
        path = f"evidence[{position}]"
        if not isinstance(words, str) or not words.strip():
            raise Refusal("wrong_form", path, f"{describe(words)}, and not words")
        places = list(setting.places.of(words, *region))
        if not places:
            raise Refusal("quotation_not_in_text", path, f"{words[:80]!r} does not stand in the passage")
        place = places[0] if len(places) == 1 else _meant(places, item, setting, path)
        span = trimmed_everywhere(Passage(setting.reading.sentences[0], setting.names), *setting.tokens_of(place))
        if not any(word[0].isalnum() for word in setting.reading.tokens.words[slice(*span)]):
            raise Refusal("wrong_form", path, f"{words[:80]!r} has no words")
        if item["type"] != "statement" and len(setting.sentences(*span)) > 1:
            raise Refusal("more_than_a_sentence", path, f"{words[:80]!r} runs over several sentences")
        spans.append(span)
    yield from sorted(set(spans))


def _meant(places: Sequence[tuple[int, int]], item: Mapping[str, Any], setting: Setting, path: str) -> tuple[int, int]:
    """Of several places of the same words take the one whose sentence has most of the other words of the proposal."""
    words = [leaf for leaf in _leaves({name: one for name, one in item.items() if name not in ("evidence", "type")}) if leaf.strip()]
    shared = []
    for place in places:
        first, after = setting.tokens_of(place)
        stretch = setting.reading.tokens.span(setting.sentences(first, after)[0].first, setting.sentences(first, after)[-1].after)
        shared.append(sum(next(setting.places.of(leaf, *stretch), None) is not None for leaf in words))
    if shared.count(max(shared)) > 1:
        raise Refusal("ambiguous_quotation", path, f"{len(places)} places have these words, and nothing else of the record tells which is meant")
    return places[shared.index(max(shared))]


def _leaves(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _leaves(one)


def _check_address(spot: Spot) -> None:
    """Refuse a sentence that speaks to whoever reads it for records: it claims nothing of the world."""
    for sentence in spot.sentences:
        if _address().search(sentence.text):
            raise Refusal("addressed_to_the_reader", "evidence", f"{sentence.text[:80]!r} speaks of records or instructions")


@cache
def _address() -> re.Pattern[str]:
    tags = "|".join(sorted(tag for tag in TYPES if "_" in tag))
    orders = r"\b(?:ignore|disregard|forget|override)\b[^.]{0,80}\b(?:instructions?|prompts?|rules|guidelines)\b"
    return re.compile(rf"(?i)\b(?:{tags}|json|system prompt)\b|{orders}|^\W*(?:system|assistant|user)\s*:")


# ---- who says so


def _voice(given: Any, values: Values) -> Source | None:
    """Find the source and the cue near the evidence: the words for the source decide who it is."""
    if given is None or given == {}:
        return None
    if not isinstance(given, dict):
        raise Refusal("wrong_form", "attribution", f"{describe(given)}, and not an object")
    cue = _near(values.spot, given.get("cue"), "attribution.cue", values.spot.spans[0])
    words = _near(values.spot, given.get("source_text"), "attribution.source_text", cue or values.spot.spans[0])
    named = values.entity(given["source"], "attribution.source", ("org", "body", "state", "person")) if given.get("source") else None
    if words is None:
        words = _mention_of(named, values.spot) if named is not None else None
        if words is None:
            raise Refusal("wrong_source", "attribution", "no words for the source near the evidence")
    passage = Passage(values.spot.setting.reading.sentence_at(words[0]), values.spot.setting.names)
    noun = next((phrase for phrase in passage.phrases if phrase.kind == "noun" and phrase.first < words[1] and phrase.after > words[0]), None)
    if noun is None:
        raise Refusal("wrong_source", "attribution.source_text", f"{passage.text(*words)!r} names nobody")
    voice = source(passage, noun, max(words[1], noun.after), cue)
    if named is not None and voice.entity is not None and voice.entity != named:
        raise Refusal("wrong_source", "attribution.source", f"{passage.text(*words)!r} is {voice.entity}, and is given as {named}")
    if named is not None and voice.entity is None:
        values.left_out.append(f"attribution.source: {passage.text(*words)!r} names nobody")
    return voice


def _near(spot: Spot, given: Any, path: str, to: tuple[int, int]) -> tuple[int, int] | None:
    """Find words in the sentences of the evidence and those beside them, outside the evidence, as near as can be."""
    if given in (None, ""):
        return None
    if not isinstance(given, str):
        raise Refusal("wrong_form", path, f"{describe(given)}, and not words")
    setting, sentences = spot.setting, spot.setting.reading.sentences
    first, last = sentences[max(0, spot.sentences[0].index - 1)], sentences[min(len(sentences) - 1, spot.sentences[-1].index + 1)]
    found = [setting.tokens_of(place) for place in setting.places.of(given, *setting.reading.tokens.span(first.first, last.after))]
    outside = [span for span in found if not any(start < span[1] and span[0] < end for start, end in spot.spans)]
    if not outside:
        raise Refusal("wrong_source", path, f"{given[:60]!r} does not stand beside the evidence")
    return nearest(outside, to)


def _mention_of(entity: str, spot: Spot) -> tuple[int, int] | None:
    mentions = spot.setting.names.within(spot.sentences[0].first, spot.sentences[-1].after)
    outside = [(one.first, one.after) for one in mentions if one.entity == entity and not any(first <= one.first < after for first, after in spot.spans)]
    return nearest(outside, spot.spans[0])


# ---- what is claimed


def _statement(item: Mapping[str, Any], spot: Spot, voice: Source | None) -> Candidate:
    if voice is None or voice.cue is None:
        raise Refusal("wrong_source", "attribution", "a statement needs the words for its source and the verb of saying")
    passage = Passage(spot.setting.reading.sentence_at(voice.cue[0]), spot.setting.names)
    verb = next((phrase for phrase in passage.phrases.verbs() if phrase.first < voice.cue[1] and phrase.after > voice.cue[0]), None)
    cue = cue_of(passage, verb) if verb is not None else None
    status = cue[0].status if cue is not None else "denied" if is_denial(passage.text(*voice.cue)) else "reported"
    claimed = item.get("status") or status
    if claimed != status:
        raise Refusal("wrong_status", "status", f"{passage.text(*voice.cue)!r} is {status}, and is given as {str(claimed)[:40]}")
    pieces = list(spot.spans)
    fields = {"text": text_of(spot.passage, pieces), "mode": mode_of(spot.passage, pieces)}
    return Candidate(
        kind="statement",
        sentence=passage.sentence,
        spans=spot.spans,
        trigger=voice.cue[0],
        fields=fields,
        verb=verb,
        status=status,
        source=voice,
        where=(),
        rule="assisted/statement",
    )


def _claim(cls: Any, item: Mapping[str, Any], values: Values, voice: Source | None, records: Sequence[AnyRecord]) -> Candidate:
    spot, passage = values.spot, values.spot.passage
    trigger = _trigger(cls.type, spot)
    fields = values.fields(cls, item, "", skip=_ELSEWHERE)
    if "office" in fields:
        fields["office"] = fields["office"].lower()
        fields["role"] = spot.setting.names.role(fields["office"], fields.get("of"))
    where = fields.pop("where", None)
    _check_kind(cls.type, fields, spot)
    phrase = passage.phrases.at(trigger)
    verb = phrase if phrase.kind == "verb" else verb_of(passage, phrase)
    is_denied = denied_around(spot.spans, records, spot.setting) or (voice is not None and voice.cue is not None and is_denial(passage.text(*voice.cue)))
    asserted = _asserted(mood(passage.sentence, verb, trigger), is_denied, fields)
    return Candidate(
        kind=cls.type,
        sentence=passage.sentence,
        spans=spot.spans,
        trigger=trigger,
        fields=fields,
        verb=verb,
        status=_status(item.get("status"), asserted, fields, passage, verb),
        source=voice,
        when=values.date(item["when"], "when") if item.get("when") and cls.type not in UNDATED else None,
        where=where,
        rule=f"assisted/{cls.type.replace('_', '-')}",
    )


def _trigger(kind: str, spot: Spot) -> int:
    """Find the word of the evidence that calls for a record of this type: best one that is a verb."""
    found = [token for token in spot.tokens() if spot.passage.lower[token] in _words_calling_for(kind)]
    if not found:
        raise Refusal("no_trigger", "evidence", f"no word of the evidence calls for a {kind}")
    phrases = spot.passage.phrases
    inside = [token for token in found if spot.passage.sentence.first <= token < spot.passage.sentence.after]
    return next((token for token in inside if phrases.at(token).kind == "verb"), (inside or found)[0])


@cache
def _words_calling_for(kind: str) -> frozenset[str]:
    return frozenset(word for rule in RULES if rule.kind == kind for word in rule.triggers())


def _check_kind(kind: str, fields: Mapping[str, Any], spot: Spot) -> None:
    """What kind of incident, operation or unrest it is, the words of the table decide where they say it."""
    theme, prefix = _KINDS.get(kind, ("", ""))
    claimed = fields.get("kind", "other")
    if not theme or claimed == "other":
        return
    rows = by_form(theme, frozenset(row.kind for row in table(theme) if row.kind.startswith(prefix)))
    said = {rows[word].value for token in spot.tokens() if (word := spot.passage.lower[token]) in rows}
    if said and claimed not in said:
        raise Refusal("wrong_kind", "kind", f"the words say {' or '.join(sorted(said))}, and it is given as {claimed}")


_SETTLING = frozenset(("agree", "decide", "order", "approve", "vote", "announce", "authorise", "authorize"))
"""Verbs by which what is still to be done is reported as settled: "agreed to send"."""


def _asserted(asserted: Mood, is_denied: bool, fields: Mapping[str, Any]) -> Mood:
    """How the words assert a claim: "no one was hurt" reports a zero, and what somebody denies is denied."""
    figures = fields.get("figures", ())
    if asserted == "denied" and figures and all(figure.quantity is not None and figure.quantity.high == 0 for figure in figures):
        return "reported"
    return "denied" if asserted == "reported" and is_denied else asserted


def _status(claimed: Any, asserted: Mood, fields: Mapping[str, Any], passage: Passage, verb: Phrase | None) -> Status:
    """Give the status, where what is claimed of it agrees with the words."""
    if asserted in ("conditional", "question"):
        raise Refusal("wrong_status", "status", f"{passage.sentence.text[:80]!r} is {asserted}: nothing is claimed")
    allowed = (asserted, "reported") if asserted == "planned" and _is_settled(passage, verb) else (asserted,)
    if claimed is not None and claimed not in allowed:
        raise Refusal("wrong_status", "status", f"the words say {asserted}, and it is given as {str(claimed)[:40]}")
    if asserted != "denied" and any(figure.quantity is None for figure in fields.get("figures", ())):
        raise Refusal("wrong_number", "figures", "a figure without a number, of which nothing is denied")
    return asserted if claimed is None or claimed == asserted else "reported"  # type: ignore[return-value]


def _is_settled(passage: Passage, verb: Phrase | None) -> bool:
    above = governor(passage.sentence, verb) if verb is not None and verb.form == "infinitive" else None
    return above is not None and above.kind == "verb" and above.lemma in _SETTLING
