"""The verbs of the library: thin, typed, and slow parts loaded at the first call."""

import os
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import partial
from typing import IO, TYPE_CHECKING, Literal, TypeAlias, overload

from csto_events.errors import InputError, InvalidDocumentError, RegistryError
from csto_events.model import Bundle, Document, Findings, Limits, ReadResult

if TYPE_CHECKING:
    import pyarrow as pa

    from csto_events.accounts import Account, EventStore, Verdicts
    from csto_events.accounts.changes import Change
    from csto_events.evaluation import Evaluation, GoldDocument
    from csto_events.formats.arrow import Frames
    from csto_events.model.conversion import ConversionReport
    from csto_events.model.schema import Json
    from csto_events.parsing.document import TextFormat
    from csto_events.parsing.explain import Explanation
    from csto_events.registry import Registry

Format: TypeAlias = Literal["json", "jsonl"]
Unknown: TypeAlias = Literal["refuse", "keep"]
Errors: TypeAlias = Literal["raise", "collect"]
File: TypeAlias = str | os.PathLike[str] | IO[bytes] | IO[str]


def parse(
    text: str | bytes | Document,
    *,
    published: str | date | None = None,
    url: str | None = None,
    title: str | None = None,
    format: "TextFormat | None" = None,
    registry: "Registry | None" = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    limits: Limits | None = None,
) -> Bundle:
    """Read a news article: what it claims, who says so, and where the words stand.

    Args:
        text: the text, a page of HTML, or a document made of it. Bytes are UTF-8; those of a page are in the encoding that it declares.
        published: when it was published: an ISO 8601 date or date-time. Dates without a year need it. Where it is None, it is what the page
            or the first lines of the text say in full ("MOSCOW, January 10, 2022 (TASS) -"), else unknown; the clock is never read.
        url: where it was published; where None, what the page says.
        title: its headline; where None, what the page says.
        format: `text`, or `html` for a page, which needs the extra of that name. Where None, what begins like a page is one.
        registry: what is known beforehand; the package's own where None.
        select: the extraction rules to use, by name (`harm/casualty-toll`), theme (`harm`) or record type (`visit`); all where empty. A string is one.
        ignore: those to leave out; they win over `select`.
        limits: how large the text may be, and how long it may take; the defaults where None.

    Returns:
        The bundle: the document, the entities, the records, and the ledger of what was passed over. An empty text gives an empty one.

    Raises:
        InputError: if the text is no Unicode text, the page has no article, or there is no such rule, theme or record type.
        LimitExceededError: if it is too long, or takes too long.
        MissingExtraError: if it is a page, and the extra `html` is not installed.

    Example:
        >>> bundle = parse("The CSTO sent 100 peacekeepers to Kazakhstan on January 7.", published="2022-01-08")
        >>> bundle.records[0].personnel.value, bundle.records[0].host
        (100, 'state:KAZ')
    """
    from csto_events.parsing import pipeline  # noqa: PLC0415 -- late, as all of this module's imports
    from csto_events.parsing import select as selection  # noqa: PLC0415

    rules = selection.chosen(select=_listed(select), ignore=_listed(ignore))
    return pipeline.parse(_readable(text), published=published, url=url, title=title, format=format, registry=registry, rules=rules, limits=limits)


def _readable(text: str | bytes | Document) -> str | bytes | Document:
    """Refuse what is no text, as a caller without a type checker may give it."""
    if isinstance(text, str | bytes | Document):
        return text
    mend = "give its text: Path.read_text(encoding='utf-8')" if isinstance(text, os.PathLike) else "give a str, bytes or a Document"
    raise InputError(f"text: {type(text).__name__} is no text; {mend}")


def _listed(names: Iterable[str]) -> Iterable[str]:
    return (names,) if isinstance(names, str) else names


def explain(
    text: str | bytes | Document,
    *,
    at: int,
    published: str | date | None = None,
    format: "TextFormat | None" = None,
    registry: "Registry | None" = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> "Explanation":
    """Tell which rules looked at a place of a text, which fired, which passed over and why.

    Args:
        text: as for `parse`.
        at: the place, as a number of characters from the start of the document's text; those of a page are counted in what was extracted.
        published: as for `parse`.
        format: as for `parse`.
        registry: as for `parse`.
        select: as for `parse`.
        ignore: as for `parse`.

    Returns:
        The sentence at that place, what each rule that a word of it called made of it, and the records that came of it.

    Raises:
        InputError: if there is no such place, nothing is read there, or there is no such rule, theme or record type.

    Example:
        >>> [look.rule for look in explain("Zas visited Yerevan.", at=5).looks if look.outcome == "fired"]
        ['talk/visit-verb']
    """
    from csto_events.parsing import explain as explaining  # noqa: PLC0415
    from csto_events.parsing import select as selection  # noqa: PLC0415

    rules = selection.chosen(select=_listed(select), ignore=_listed(ignore))
    return explaining.explain(_readable(text), at=at, published=published, format=format, registry=registry, rules=rules)


def evaluate(
    gold: str | os.PathLike[str],
    *,
    registry: "Registry | None" = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    resamples: int = 1000,
    seed: int = 0,
) -> "Evaluation":
    """Read the texts of a folder of gold records, and score what comes of it; see `csto_events.evaluation`.

    Args:
        gold: the folder, or a public corpus.
        registry: as for `parse`.
        select: as for `parse`.
        ignore: as for `parse`.
        resamples: how often texts or records are drawn again for the confidence intervals.
        seed: what the drawing begins with.

    Returns:
        The scores by type, field and rule.

    Raises:
        InputError: if there is no gold record at all, or no such rule, theme or record type.
        InvalidDocumentError: if a file is not of the form that is described.

    Example:
        >>> evaluate("examples/gold", resamples=100).documents
        2
    """
    from csto_events import evaluation  # noqa: PLC0415
    from csto_events.parsing import pipeline  # noqa: PLC0415
    from csto_events.parsing import select as selection  # noqa: PLC0415

    rules = selection.chosen(select=_listed(select), ignore=_listed(ignore))

    def read(document: "GoldDocument") -> Bundle:
        return pipeline.parse(document.text, format="text", published=document.published, registry=registry, rules=rules)

    return evaluation.evaluate(evaluation.read_gold(os.fspath(gold)), read, resamples=resamples, seed=seed)


def use_words(*folders: str | os.PathLike[str]) -> None:
    """Read with words of your own beside those of the package, from now on and in the whole process.

    A folder holds files like the package's, of the same names and columns: `reporting.tsv` for cues with their frames, `verbs.tsv` and
    `nouns.tsv` for other words, `titles.tsv` for titles of offices, `standing.tsv`, `harm.tsv`, `force.tsv` and `talk.tsv` for the triggers of rules.
    Organisations, people and who holds which office when are the business of `Registry.load(extra=...)`.

    Args:
        folders: the folders; those of an earlier call are used no longer, so that no folder at all means the package's words alone.

    Raises:
        RegistryError: if there is no such folder, a file is none of the package's, or a row cannot be read; it names file and line.

    Example:
        >>> use_words()
    """
    from pathlib import Path  # noqa: PLC0415

    from csto_events.language import lexicon, own_words  # noqa: PLC0415
    from csto_events.parsing import triggers  # noqa: PLC0415

    own_words.set_folders(*(Path(folder) for folder in folders))
    try:
        lexicon.lexicon()
        for theme in ("standing", "harm", "force", "talk", "boilerplate"):
            triggers.table(theme)
    except RegistryError:
        own_words.set_folders()
        raise


def validate(bundle: Bundle, *, registry: "Registry | None" = None, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> Findings:
    """Look for what an analyst should not rely on: dangling references, numbers that the words do not give, dates out of order.

    Args:
        bundle: what to look at; it is not changed.
        registry: what is known beforehand; the package's own where None.
        select: the rules to run, by name (`time/fact-in-the-future`), theme (`time`) or tier (`must`); all where empty.
        ignore: those of the tier *should* to leave out; they win over `select`.

    Returns:
        All findings, in the order of the bundle. What a record suppresses is in `Findings.set_aside`.

    Raises:
        RuleError: if there is no such rule, theme or tier, or it cannot be ignored.

    Example:
        >>> validate(Bundle()).ok
        True
    """
    from csto_events.validation import runner  # noqa: PLC0415

    return runner.validate(bundle, registry=registry, select=_listed(select), ignore=_listed(ignore))


@overload
def loads(
    data: str | bytes, *, format: Format = "json", unknown: Unknown = "refuse", errors: Literal["raise"] = "raise", limits: Limits | None = None
) -> Bundle: ...
@overload
def loads(
    data: str | bytes, *, format: Format = "json", unknown: Unknown = "refuse", errors: Literal["collect"], limits: Limits | None = None
) -> ReadResult: ...
@overload
def loads(data: str | bytes, *, format: Format = "json", unknown: Unknown = "refuse", errors: Errors, limits: Limits | None = None) -> Bundle | ReadResult: ...
def loads(
    data: str | bytes, *, format: Format = "json", unknown: Unknown = "refuse", errors: Errors = "raise", limits: Limits | None = None
) -> Bundle | ReadResult:
    """Read a bundle from a string or bytes, strictly.

    Args:
        data: the text, or its bytes in UTF-8.
        format: `json` or `jsonl`.
        unknown: whether a field that the schema does not know is refused, or kept in `extra`. Of a newer minor version it is kept.
        errors: `raise` gives a bundle or raises with all faults; `collect` gives what is good, and the faults of the rest.
        limits: how large the input may be; the defaults where None.

    Returns:
        The bundle; with `errors="collect"` a `ReadResult`.

    Raises:
        InvalidDocumentError: with **all** faults, each with its path, what was found and what was expected.
        UnsupportedVersionError: if it was written by a newer major version.
        LimitExceededError: if it is larger than a limit, also with `errors="collect"`.

    Example:
        >>> loads('{"schema": "csto-events/1.0"}') == Bundle()
        True
        >>> loads('{"schema": "csto-events/1.0", "records": 3}', errors="collect").faults[0].path
        'records'
    """
    from csto_events import formats  # noqa: PLC0415

    return _result(partial(formats.loads, data, format, unknown=unknown, limits=limits or Limits()), errors)


def _result(reading: "Callable[[], ReadResult]", errors: Errors) -> Bundle | ReadResult:
    import logging  # noqa: PLC0415

    from csto_events import formats  # noqa: PLC0415

    try:
        result = reading()
    except InvalidDocumentError as error:
        if errors == "raise":
            raise
        return ReadResult(bundle=Bundle(), faults=error.faults)
    for note in result.notes:
        logging.getLogger("csto_events").info(note)
    return formats.raised(result) if errors == "raise" else result


def dumps(bundle: Bundle, *, format: Format = "json", indent: int | None = 2) -> str:
    """Write a bundle to a string. The same bundle gives the same string, and `loads` gives the same bundle back.

    Args:
        bundle: what to write.
        format: `json` or `jsonl`.
        indent: spaces a level in JSON; None for one line.

    Returns:
        The text, without a line feed at the end.

    Example:
        >>> dumps(Bundle(), indent=None)
        '{"schema":"csto-events/1.1","documents":[],"entities":[],"records":[],"passed_over":[]}'
    """
    from csto_events import formats  # noqa: PLC0415

    return formats.dumps(bundle, format, indent=indent)


@overload
def read(
    file: "File | Frames", format: str | None = None, *, unknown: Unknown = "refuse", errors: Literal["raise"] = "raise", limits: Limits | None = None
) -> Bundle: ...
@overload
def read(
    file: "File | Frames", format: str | None = None, *, unknown: Unknown = "refuse", errors: Literal["collect"], limits: Limits | None = None
) -> ReadResult: ...
@overload
def read(
    file: "File | Frames", format: str | None = None, *, unknown: Unknown = "refuse", errors: Errors, limits: Limits | None = None
) -> Bundle | ReadResult: ...
def read(
    file: "File | Frames", format: str | None = None, *, unknown: Unknown = "refuse", errors: Errors = "raise", limits: Limits | None = None
) -> Bundle | ReadResult:
    """Read a bundle from a file, or from data frames.

    Args:
        file: a path, a file that is open, or frames: one, or a list or mapping of several, of pyarrow, polars, pandas or whatever gives itself as
            Arrow, whose rows are those of `to_arrow`.
        format: `json`, `jsonl`, `sqlite`, `csv`, `parquet` or one that another package adds; where None, the suffix of the file's name says it.
            A further `.gz` or `.zst` says that the file is compressed.
        unknown: as in `loads`.
        errors: as in `loads`.
        limits: as in `loads`.

    Returns:
        The bundle; with `errors="collect"` a `ReadResult`.

    Raises:
        InputError: if the file cannot be read, or its format is not known.
        InvalidDocumentError: with all faults.
        UnsupportedVersionError: if it was written by a newer major version.
        LimitExceededError: if it is larger than a limit.

    Example:
        >>> from io import StringIO
        >>> read(StringIO(dumps(Bundle())), "json") == Bundle()
        True
    """
    from csto_events.formats import filing  # noqa: PLC0415

    return _result(partial(filing.read, file, format, unknown=unknown, limits=limits or Limits()), errors)


def to_arrow(bundle: Bundle) -> "dict[str, pa.Table]":
    """Give a bundle as Arrow tables with nested columns, which polars, pandas and DuckDB take as they are.

    Args:
        bundle: the bundle.

    Returns:
        A table for each type by its name: `casualty_report`, `place`, `document` and so on, also those without rows; `header` has the version of
        the schema. `read` takes them back, and the frames that other libraries make of them.

    Raises:
        MissingExtraError: if the extra `arrow` is not installed.

    Example:
        >>> to_arrow(Bundle())["document"].num_rows
        0
    """
    from csto_events.formats import arrow  # noqa: PLC0415

    return arrow.to_arrow(bundle)


def write(bundle: Bundle, file: File, format: str | None = None, *, spreadsheet_safe: bool = True) -> "ConversionReport":
    """Write a bundle to a file, whole or not at all: when it fails, the file that stood there is as it was.

    Args:
        bundle: what to write.
        file: a path, or a file that is open. Packages of CSV tables are a folder, unless the name ends in `.zip`.
        format: as in `read`, and those that are written only, such as `geojson`, `ics` and `md`.
        spreadsheet_safe: whether cells of tables that a spreadsheet would run as formulas are written so that it does not.

    Returns:
        What was carried, what was approximated, and what has no place in the format.

    Raises:
        InputError: if the format is not known.
        MissingExtraError: if the file is to be a `.zst`, and the extra `zst` is not installed.
        OutputError: if the file cannot be written.

    Example:
        >>> from io import StringIO
        >>> file = StringIO()
        >>> write(Bundle(), file, "jsonl").lossless
        True
        >>> file.getvalue() == dumps(Bundle(), format="jsonl") + chr(10)
        True
    """
    from csto_events.formats import filing  # noqa: PLC0415
    from csto_events.formats.writing import Layout  # noqa: PLC0415

    return filing.write(bundle, file, format, layout=Layout(spreadsheet_safe=spreadsheet_safe))


def migrate(source: "Bundle | Mapping[str, Json] | str | os.PathLike[str]", *, to: str | None = None, limits: Limits | None = None) -> "dict[str, Json]":
    """Give a bundle as plain data of another version of the schema; see `csto_events.formats.migration`.

    Args:
        source: a bundle, plain data of one, or the path of a file of any format.
        to: the version, such as `1.0`; the one that this release writes where None.
        limits: as in `loads`.

    Returns:
        New plain data, as `json.dumps` takes it.

    Raises:
        InputError: if the file cannot be read, or `to` is no version.
        InvalidDocumentError: if it is no bundle at all.
        UnsupportedVersionError: if no way from the one version to the other is known.

    Example:
        >>> migrate({"schema": "csto-events/1.0"})
        {'schema': 'csto-events/1.1'}
    """
    from csto_events.formats import migration  # noqa: PLC0415
    from csto_events.model import SCHEMA  # noqa: PLC0415

    return migration.migrate(source, to=SCHEMA if to is None else to, limits=limits)


def open_store(file: str | os.PathLike[str]) -> "EventStore":
    """Open a store of bundles, verdicts and the account of them, or make one; see `csto_events.accounts`.

    Args:
        file: its path; `:memory:` for one that is gone afterwards.

    Returns:
        The store; close it, or use it in a `with`.

    Raises:
        InputError: if the file cannot be opened, is no store, or is one of a newer release.

    Example:
        >>> with open_store(":memory:") as store:
        ...     len(store)
        0
    """
    from csto_events.accounts import store  # noqa: PLC0415

    return store.EventStore(file)


def verdicts_of(*files: str | os.PathLike[str]) -> "Verdicts":
    """Read files of verdicts; see `csto_events.accounts.verdicts`.

    Args:
        files: their paths.

    Returns:
        All of them as one.

    Raises:
        VerdictError: if a file cannot be read or holds what is no verdict.

    Example:
        >>> len(verdicts_of().items)
        0
    """
    from csto_events.accounts import verdicts  # noqa: PLC0415

    return verdicts.Verdicts.load(*(os.fspath(file) for file in files))


def changes(old: "Account", new: "Account") -> "tuple[Change, ...]":
    """Compare two accounts.

    Args:
        old: the older one.
        new: the newer one.

    Returns:
        What the newer one says otherwise: documents, figures, and what is best.

    Example:
        >>> with open_store(":memory:") as store:
        ...     changes(store.account(), store.account())
        ()
    """
    from csto_events.accounts import changes as comparing  # noqa: PLC0415

    return comparing.changes(old, new)


def json_schema() -> "dict[str, Json]":
    """Give the JSON Schema (2020-12) of a bundle; see `csto_events.model.json_schema` for what it cannot say.

    Returns:
        A new dict, as `json.dumps` and any JSON Schema library take it.

    Example:
        >>> json_schema()["$schema"]
        'https://json-schema.org/draft/2020-12/schema'
    """
    from csto_events.model import json_schema as module  # noqa: PLC0415

    return module.json_schema()
