"""`csto-events ingest`, `timeline`, `casualties`, `who` and `diff`: a store of many documents, and questions to it."""

from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import click
from rich.console import Console
from rich.progress import Progress

from csto_events import _api
from csto_events.cli import inputs, options, streams
from csto_events.errors import CstoEventsError, InputError
from csto_events.model import Bundle
from csto_events.model.wording import counted

if TYPE_CHECKING:
    from csto_events.accounts import Account, Casualties, EventStore, Series

_store = click.argument("store", metavar="STORE", callback=options.placed)
_known_on = click.option(
    "--known-on", metavar="DATE", callback=options.day, help="Answer from what had been published by the end of that day, such as 2022-01-12."
)


def _opened(file: str) -> "EventStore":
    if not Path(file).is_file() or not Path(file).stat().st_size:  # an empty file would become one
        raise InputError("no such store; make one with csto-events ingest")
    return _api.open_store(file)


def _account(file: str, known_on: str | None = None) -> "Account":
    with _opened(file) as store:
        return store.account(known_on=known_on)


@click.command("ingest", epilog=options.Example("csto-events ingest news.db bundle.json").epilog)
@click.argument("store", metavar="STORE")
@click.argument("files", metavar="FILES...", nargs=-1)
@options.published
@click.option("--verdicts", multiple=True, metavar="FILE", help="A file of verdicts, in TOML, to keep in the store. Can be given often.")
@click.option("--quiet", is_flag=True, help="Show no progress.")
@click.pass_context
def ingest(ctx: click.Context, store: str, files: tuple[str, ...], published: str | None, verdicts: tuple[str, ...], quiet: bool) -> None:
    """Read bundles and articles into a store, one file at a time.

    A file is kept as soon as its name is printed. A document that the store has already changes nothing. A file that cannot be read is left
    out: what is wrong with it is said at the end, and the exit code is 3.
    """
    if not files and not verdicts:
        raise click.UsageError("Missing argument 'FILES...', and no --verdicts either; give what is to be read", ctx)
    failed: dict[str, CstoEventsError] = {}
    console = Console(stderr=True)
    with _api.open_store(store) as opened, Progress(console=console, disable=quiet or not console.is_terminal) as progress:
        given = _api.verdicts_of(*verdicts).items
        opened.decide(*given)
        for file in progress.track(files, description="ingesting"):
            try:
                outcomes = opened.ingest(_bundle(file, published))
            except CstoEventsError as error:
                failed[file] = error
                continue
            streams.put(f"{file}: {outcomes.count('added')} added, {outcomes.count('known')} known\n")
        unmet = opened.unmet(*given) if given else ()
    for one in unmet:
        streams.say(f"verdicts: {one}: nothing in the store has this id; until something has, the verdict decides nothing")
    for name, why in failed.items():
        streams.complain(why, "standard input" if name == "-" else name)
    ctx.exit(options.DATA_CODE if failed else 0)


def _bundle(file: str, published: str | None) -> Bundle:
    if inputs.is_bundle(file):
        return inputs.bundle_of(file)
    data = inputs.bytes_of(file)
    if inputs.holds_bundle(data):
        return inputs.source_in(data, file).bundle
    article, form = inputs.article_in(data, file, None)
    return _api.parse(article, format=form, published=published, limits=options.limits())


@click.command("timeline", epilog=options.Example("csto-events timeline news.db").epilog)
@_store
@_known_on
@click.option("--format", "form", type=click.Choice(["text", "json", "markdown", "icalendar"]), default="text", show_default=True, help="What to print.")
def timeline(store: str, known_on: str | None, form: str) -> None:
    """Print what happened and what was said, in order.

    Times are EDTF: ../2022-01-10 is some day up to that of publication. What is no fact begins with its status: "denied: ".
    """
    found = _account(store, known_on).timeline()
    if form == "json":
        streams.put_json(found.table())
    elif form == "text":
        streams.put("".join(f"{line.edtf}\t{line.words}\t{line.id}\n" for line in found))
    else:
        streams.put(found.markdown() if form == "markdown" else found.icalendar().decode().replace("\r\n", "\n"))


@click.command("casualties", epilog=options.Example("csto-events casualties news.db --known-on 2022-01-12").epilog)
@_store
@_known_on
@click.option("--event", metavar="ID", help="The id of one event, or of one of its records. Default: every event.")
@options.text_or_json
def casualties(store: str, known_on: str | None, event: str | None, form: str) -> None:
    """Print every series of figures, what became of each figure, and what contradicts.

    A series is of one kind of harm and one class of people in one event.
    """
    account = _account(store, known_on)
    found = (account.casualties(event),) if event else account.with_casualties()
    if form == "json":
        streams.put_json([one.plain() for one in found])
    else:
        streams.put("".join(map(_told, found)))


def _told(found: "Casualties") -> str:
    lines = [line for series in found.series for line in _lines(series)]
    return "\n".join([found.event, *lines, *(f"  contradiction: {one.message}" for one in found.contradictions())]) + "\n"


def _lines(series: "Series") -> list[str]:
    title = f"  {series.kind}, {series.group.replace('_', ' ')}{f' in {series.place}' if series.place else ''}"
    bounds = series.range()
    figures = [
        f"    {entry.as_of or '?'}  {entry.quantity.text}  {entry.first.source_text or entry.first.publisher or entry.first.document}"
        f"  {entry.state.replace('_', ' ')}, {counted(len(entry.reports), 'report')}  {entry.first.record}"
        for entry in series.entries()
    ]
    return [f"{title}: best {bounds.best.number}, low {bounds.low.number}, high {bounds.high.number} ({bounds.best.rule})", *figures]


@click.command("who", epilog=options.Example("csto-events who news.db 'Nikol Pashinyan'").epilog)
@_store
@click.argument("person", metavar="PERSON")
@options.text_or_json
def who(store: str, person: str, form: str) -> None:
    """Look up a person or body: names, ids, documents and what they said.

    PERSON is an id, or a name that only one has.
    """
    account = _account(store)
    found = account.who(person)
    said = [statement for position in account.positions(found.id) for statement in position.said]
    if form == "json":
        streams.put_json(
            {**attrs.asdict(found), "said": [{"record": one.record, "published": one.published, "status": one.status, "text": one.text} for one in said]}
        )
        return
    lines = [f"{found.id}  {found.name}", *(f"  also {alias}" for alias in found.aliases), *(f"  in {document}" for document in found.documents)]
    streams.put("".join(f"{line}\n" for line in (*lines, *(f"  {one.published or '?'}  {one.words}  {one.record}" for one in said))))


@click.command("diff", epilog=options.Example("csto-events diff news.db news.db").epilog)
@click.argument("old", metavar="OLD", callback=options.placed)
@click.argument("new", metavar="NEW")
@options.text_or_json
@click.pass_context
def diff(ctx: click.Context, old: str, new: str, form: str) -> None:
    """Print what a newer store says otherwise than an older one.

    One change a line: new documents, events, figures, and what became of figures that were known.
    """
    before = _account(old)
    ctx.meta[options.PLACE] = new
    streams.put_items(_api.changes(before, _account(new)), str, form)


COMMANDS = (ingest, timeline, casualties, who, diff)
