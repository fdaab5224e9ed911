"""`csto-events convert`: a bundle from one format into another, with a word on all that has no place there."""

import sys
from collections.abc import Iterator

import click
from rich.console import Console
from rich.progress import Progress

from csto_events import _api
from csto_events.cli import options, streams
from csto_events.errors import Fault, InputError, InvalidDocumentError, OutputError
from csto_events.formats import format_of, report, streaming
from csto_events.formats.writing import Layout
from csto_events.model import Bundle, ConversionReport
from csto_events.model.conversion import NOTHING
from csto_events.model.schema import Unknown


@click.command("convert", epilog=options.Example("csto-events convert bundle.json bundle.sqlite").epilog)
@click.argument("source", metavar="IN|-", callback=options.placed, shell_complete=options.files)
@click.argument("target", metavar="OUT|-", shell_complete=options.files)
@options.from_format
@options.to_format
@click.option("--strict", is_flag=True, help="Write nothing if anything would be lost or approximated.")
@click.option("--spreadsheet-unsafe", is_flag=True, help="Write cells that a spreadsheet would run as they are, without an apostrophe.")
@click.option("--keep-unknown", is_flag=True, help="Keep columns and fields of IN that its format does not know, instead of refusing them.")
@click.option("--quiet", is_flag=True, help="Show no progress.")
@click.pass_context
def command(
    ctx: click.Context,
    source: str,
    target: str,
    *,
    from_format: str | None,
    to_format: str | None,
    strict: bool,
    spreadsheet_unsafe: bool,
    keep_unknown: bool,
    quiet: bool,
) -> None:
    """Read a bundle and write it in another format, one of ours or one that another package adds.

    A further .gz or .zst at the end of a name compresses. What was approximated and what OUT cannot hold is said on stderr, and so is what of
    IN cannot be read: the rest is written, and the exit code is 1. Tables of acled, ucdp, gdelt, gdelt_mentions and polecat become JSON Lines batch by
    batch, never held whole.
    """
    options.writing(ctx, target)
    to_format = to_format or _named(target, "--to")
    options.reading(ctx, source)
    from_format = from_format or (_named(source, "--from") if source == "-" else None)
    job = Conversion(source, target, to_format, strict=strict, unknown="keep" if keep_unknown else "refuse")
    job.run(from_format, Layout(spreadsheet_safe=not spreadsheet_unsafe), quiet=quiet)
    shown = "standard output" if target == "-" else target
    for line in job.report.approximated:
        streams.say(f"{shown}: {to_format} approximates {line}")
    for lost in job.report.lost or ("nothing",):
        streams.say(f"{shown}: {to_format} loses {lost}")
    ctx.exit(options.FINDINGS_CODE if job.left_out else 0)


def _named(file: str, option: str) -> str:
    """Give the format that the name of a file means; a standard stream has none."""
    if file == "-":
        raise InputError(f"there is no name that tells the format; give it with {option}, such as {option} json")
    return format_of(file)


class Conversion:
    """One run: what was read and written so far, and what became of it. What is left out is said at once and not kept."""

    def __init__(self, source: str, target: str, to_format: str, *, strict: bool, unknown: Unknown) -> None:
        self.source, self.target, self.to_format, self.strict, self.unknown = source, target, to_format, strict, unknown
        self.given: _api.File = sys.stdin.buffer if source == "-" else source
        self.wanted: _api.File = sys.stdout.buffer if target == "-" else target
        self.left_out = 0
        self.report: ConversionReport = NOTHING

    def run(self, from_format: str | None, layout: Layout, *, quiet: bool) -> None:
        """Convert: batch by batch where both formats allow it, else as a whole."""
        if streaming.streams(from_format or streaming.row_format_of(self.source), self.to_format):
            streaming.write_stream(self._batches(from_format, quiet), self.wanted, self.to_format)
            return
        result = _api.read(self.given, from_format, unknown=self.unknown, errors="collect", limits=options.limits())
        if result.faults and result.bundle == Bundle():
            raise InvalidDocumentError(result.faults)
        options.writing(click.get_current_context(), self.target)
        self._add(result.faults, result.report + report(result.bundle, self.to_format, layout))
        _api.write(result.bundle, self.wanted, self.to_format, spreadsheet_safe=layout.spreadsheet_safe)
        streams.put_notes(result, self.source)

    def _batches(self, from_format: str | None, quiet: bool) -> Iterator[Bundle]:
        console = Console(stderr=True)
        with Progress(*Progress.get_default_columns()[:1], "{task.completed:,} rows", console=console, disable=quiet or not console.is_terminal) as progress:
            task = progress.add_task("converting", total=None)
            for result in streaming.stream(self.given, from_format or format_of(self.source), unknown=self.unknown, limits=options.limits()):
                self._add(result.faults, result.report)
                yield result.bundle
                progress.advance(task, len(result.bundle.documents) + len(result.faults))

    def _add(self, faults: tuple[Fault, ...], done: ConversionReport) -> None:
        for fault in faults:
            streams.say(f"{'standard input' if self.source == '-' else self.source}: left out: {fault}")
        self.left_out += len(faults)
        self.report += done
        if self.strict and not done.lossless:
            would = [*(f"would approximate {line}" for line in done.approximated), *(f"would lose {line}" for line in done.lost)]
            raise OutputError("\n".join(f"{self.target}: {self.to_format} {line}" for line in would))
