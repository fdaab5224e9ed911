"""Public corpora as gold, in the form in which they are published.

PolNeAR: attributions in political news, that is contents with their sources and cues (Newell et al., "An Attribution Relations Corpus for
Political News", LREC 2018). MUC-4: counts of the killed and wounded in agency texts of 1988 to 1991, from the answer keys of the Fourth Message
Understanding Conference (1992), here one object a line: `id`, `text`, `casualties`.
"""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import attrs

from csto_events.errors import Fault, InvalidDocumentError
from csto_events.evaluation.forms import GoldDocument, GoldRecord, Place, Span
from csto_events.model import Limits, strict
from csto_events.model.checks import checked
from csto_events.model.schema import structure

SAME_CONTENT = 0.5
"""How much of their letters two contents must share to be one (intersection over union)."""
_ROLES = {"Source": "attribution.source_evidence", "Cue": "attribution.cue_evidence"}


def polnear(folder: Path) -> Iterator[GoldDocument]:
    """Read a folder of PolNeAR: `text/*.txt`, and `attributions/*.ann` in the stand-off form of brat.

    An attribution with a content is a statement; where several people annotated a text, the first of them is taken.

    Args:
        folder: the folder.

    Yields:
        The texts that somebody annotated, by name.

    Raises:
        InvalidDocumentError: for a line that is none of that form.

    Example:
        >>> list(polnear(Path("examples")))
        []
    """
    for path in sorted((folder / "text").glob("*.txt")):
        annotated = sorted((folder / "attributions").glob(f"{path.stem}_*.ann"))
        if annotated:
            records = tuple(_attributions(annotated[0]))
            yield GoldDocument(name=path.stem, text=path.read_bytes().decode("utf-8"), records=records, types=frozenset(("statement",)))


def _attributions(path: Path) -> Iterator[GoldRecord]:
    spans: dict[str, tuple[Span, ...]] = {}
    events: list[str] = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        tag, _, rest = line.partition("\t")
        try:
            if tag.startswith("T"):
                offsets = rest.partition("\t")[0].partition(" ")[2]
                spans[tag] = tuple((int(first), int(after)) for first, after in (piece.split() for piece in offsets.split(";")))
            elif tag.startswith("E"):
                events.append(rest)
        except ValueError:
            fault = Fault(path=path.name, found=f"{line[:60]!r}", expected="a line of brat's stand-off form, such as T1, a tab, Source 0 4", line=number)
            raise InvalidDocumentError([fault]) from None
    for event in events:
        yield from _statement(event, spans)


def _statement(event: str, spans: dict[str, tuple[Span, ...]]) -> Iterator[GoldRecord]:
    roles: dict[str, list[Span]] = defaultdict(list)
    for role, _, of in (part.partition(":") for part in event.split()):
        roles[role.rstrip("0123456789")] += spans.get(of, ())
    if roles["Content"]:
        fields = {path: Place(spans=tuple(roles[role])) for role, path in _ROLES.items() if roles[role]}
        yield GoldRecord(type="statement", spans=tuple(roles["Content"]), fields=fields, key=(), share=SAME_CONTENT)


@attrs.frozen(kw_only=True, slots=False, field_transformer=checked)
class _Count:
    """The count of an answer key."""

    kind: str
    low: int
    high: int
    target: str | None = None


@attrs.frozen(kw_only=True, slots=False, field_transformer=checked)
class _Line:
    """A text of MUC-4 with the counts of its keys."""

    id: str
    text: str
    casualties: tuple[_Count, ...]


def muc4(file: Path) -> Iterator[GoldDocument]:
    """Read counts from the answer keys of MUC-4. The keys tell of the incidents that the task asked for and of no others: recall alone can be had.

    Args:
        file: JSON Lines: `id`, `text`, and `casualties` with `kind`, `low`, `high` and perhaps `target`.

    Yields:
        The texts that have a count.

    Raises:
        InvalidDocumentError: for a line that is none of that form.
    """
    for number, line in enumerate(file.read_bytes().splitlines(), 1):
        try:
            one = structure(_Line, strict.parse(line, Limits(), line=number))
        except InvalidDocumentError as error:
            raise InvalidDocumentError([attrs.evolve(fault, path=f"{file.name}: {fault.path}".rstrip(": "), line=number) for fault in error.faults]) from None
        if one.casualties:
            records = tuple(map(_figure, one.casualties))
            yield GoldDocument(name=one.id, text=one.text, records=records, types=frozenset(("casualty_report",)), complete=False, each_figure=True)


def _figure(count: _Count) -> GoldRecord:
    bounds = {"low": count.low, "high": count.high}
    quantities = [{"value": count.low}, bounds] if count.low == count.high else [bounds]
    expected = {"any_of": [[{"kind": count.kind, "quantity": quantity}] for quantity in quantities]}
    return GoldRecord(type="casualty_report", spans=None, fields={"figures": expected}, key=("figures",))  # type: ignore[dict-item]
