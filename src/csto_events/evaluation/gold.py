"""Gold: what a careful reader finds in a text, and the folders in which it is kept."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from csto_events.errors import Fault, InputError, InvalidDocumentError
from csto_events.evaluation import corpora
from csto_events.evaluation.forms import GoldDocument, GoldRecord
from csto_events.model import RECORD_TYPES, Document, Limits, RecordKind, strict
from csto_events.model.checks import checked
from csto_events.model.mapping import EMPTY, FrozenMapping, JsonValue
from csto_events.model.schema import Json, structure, under

_FIELDS = {cls.type: frozenset(field.name for field in attrs.fields(cls)) | ({"speaker"} if cls.type == "statement" else set()) for cls in RECORD_TYPES}


@attrs.frozen(kw_only=True, slots=False, field_transformer=checked)
class _Item:
    """A gold record, as it is written."""

    type: RecordKind
    span: str
    fields: FrozenMapping[JsonValue] = EMPTY
    key: tuple[str, ...] = ()
    optional: bool = False
    excuses: int = attrs.field(default=1, metadata={"bounds": (1, 1000)})


@attrs.frozen(kw_only=True, slots=False, field_transformer=checked)
class _File:
    """A file of gold records, as it is written."""

    text: str
    published: str | None = None
    types: tuple[RecordKind, ...] = ()
    complete: bool = True
    records: tuple[_Item, ...]


def read_gold(path: str | Path) -> tuple[GoldDocument, ...]:
    """Read gold records.

    Args:
        path: a folder of JSON files, one a text; a folder of PolNeAR, with `text/` and `attributions/`; or a file of counts from the keys of
            MUC-4, in JSON Lines. The forms are described in the documentation, under Evaluation.

    Returns:
        The documents, by name.

    Raises:
        InputError: if there is nothing to read, or nothing is to be found in what there is.
        InvalidDocumentError: if a file is not of its form; with all faults of that file.

    Example:
        >>> [document.name for document in read_gold("examples/gold")]
        ['peacekeepers', 'toll']
    """
    found = _from(Path(path))
    if not any(not record.optional for document in found for record in document.records):
        raise InputError(f"{path}: no gold record to be found; give a folder of JSON files with `text` and `records`, at least one of them not optional")
    return found


def _from(path: Path) -> tuple[GoldDocument, ...]:
    """Tell by how its files lie what is to be read."""
    if (path / "text").is_dir() and (path / "attributions").is_dir():
        return tuple(corpora.polnear(path))
    if path.suffix == ".jsonl" and path.is_file():
        return tuple(corpora.muc4(path))
    if not path.is_dir():
        raise InputError(f"{path}: no folder of gold records; give a folder with a JSON file for each text")
    return tuple(map(_gold_file, sorted(path.glob("*.json"))))


def _gold_file(file: Path) -> GoldDocument:
    try:
        plain = strict.parse(file.read_bytes(), Limits())
        written = structure(_File, plain)
        text = _text_beside(file, written.text)
        faults = [fault for position, item in enumerate(written.records) for fault in _faults(item, text, f"records[{position}]")]
        if faults:
            raise InvalidDocumentError(faults)
    except InvalidDocumentError as error:
        raise InvalidDocumentError([attrs.evolve(fault, path=f"{file.name}: {fault.path}".rstrip(": ")) for fault in error.faults]) from None
    return GoldDocument(
        name=file.stem,
        text=text,
        published=written.published,
        records=tuple(_record(item, text, given) for item, given in zip(written.records, plain["records"], strict=True)),  # type: ignore[call-overload, index, arg-type]
        types=frozenset(written.types) or None,
        complete=written.complete,
    )


def _text_beside(file: Path, name: str) -> str:
    try:
        return Document.of((file.parent / name).read_bytes().decode("utf-8-sig")).text or ""
    except (OSError, ValueError):  # no such file, no UTF-8, no name of a file
        fault = Fault(path="text", found=f"{name!r}, which cannot be read", expected="the path of a text in UTF-8, from the folder of this file")
        raise InvalidDocumentError([fault]) from None


def _faults(item: _Item, text: str, path: str) -> Iterator[Fault]:
    """What is wrong with a gold record that is of the right form."""
    times = text.count(item.span) if item.span else 0
    if times != 1:
        yield Fault(path=f"{path}.span", found=f"{item.span[:60]!r}, which stands {times} times in the text", expected="words that stand there exactly once")
    known = _FIELDS[item.type]
    for name in item.fields:
        if name.partition(".")[0] not in known:
            expected = f"a path that begins with one of {', '.join(sorted(known))}"
            yield Fault(path=under(path, "fields"), found=f"{name!r}, which a {item.type} does not have", expected=expected)
    for name in item.key:
        if name not in item.fields:
            yield Fault(path=under(path, "key"), found=f"{name!r}", expected="some of the fields")


def _record(item: _Item, text: str, given: Mapping[str, Json]) -> GoldRecord:
    start = text.index(item.span)
    return GoldRecord(
        type=item.type,
        spans=((start, start + len(item.span)),),
        fields=item.fields.to_plain(),  # type: ignore[arg-type]
        key=item.key if "key" in given else tuple(item.fields),
        optional=item.optional,
        excuses=item.excuses,
    )
