"""`csto-events convert`: a bundle from one format into another, with a word on all that has no place there."""

import sys

import click

from csto_events import _api
from csto_events.cli import options, streams
from csto_events.errors import InputError, InvalidDocumentError
from csto_events.formats import checked_format, format_of, report
from csto_events.formats.writing import Layout
from csto_events.model import Bundle


@click.command("convert", epilog=options.Example("csto-events convert bundle.json bundle.sqlite").epilog)
@click.argument("source", metavar="IN|-", callback=options.placed, shell_complete=options.files)
@click.argument("target", metavar="OUT|-", shell_complete=options.files)
@click.option("--from", "from_format", metavar="FORMAT", help="The format of IN. Default: by the suffix of its name.")
@click.option("--to", "to_format", metavar="FORMAT", help="The format of OUT. Default: by the suffix of its name.")
@click.option("--strict", is_flag=True, help="Write nothing if anything would be lost or approximated.")
@click.option("--spreadsheet-unsafe", is_flag=True, help="Write cells that a spreadsheet would run as they are, without an apostrophe.")
@click.pass_context
def command(ctx: click.Context, source: str, target: str, from_format: str | None, to_format: str | None, strict: bool, spreadsheet_unsafe: bool) -> None:
    """Read a bundle and write it in another format: json, jsonl, sqlite, csv, geojson or one that another package adds.

    A further .gz or .zst at the end of a name compresses. What was approximated and what OUT cannot hold is said on stderr, and so is what of
    IN cannot be read: the rest is written, and the exit code is 1.
    """
    to_format = format_of(target) if to_format is None else checked_format(to_format)
    given: _api.File = sys.stdin.buffer if source == "-" else source
    wanted: _api.File = sys.stdout.buffer if target == "-" else target
    result = _api.read(given, from_format, errors="collect")
    if result.faults and result.bundle == Bundle():
        raise InvalidDocumentError(result.faults)
    done = result.report + report(result.bundle, to_format, Layout(spreadsheet_safe=not spreadsheet_unsafe))
    if strict and not done.lossless:
        would = [*(f"would approximate {line}" for line in done.approximated), *(f"would lose {line}" for line in done.lost)]
        raise InputError("\n".join(f"{to_format} {line}" for line in would))
    _api.write(result.bundle, wanted, to_format, spreadsheet_safe=not spreadsheet_unsafe)
    streams.put_notes(result, source)
    for fault in result.faults:
        streams.say(f"{source}: left out: {fault}")
    for line in done.approximated:
        streams.say(f"{target}: {to_format} approximates {line}")
    for lost in done.lost or ("nothing",):
        streams.say(f"{target}: {to_format} loses {lost}")
    ctx.exit(options.FINDINGS_CODE if result.faults else 0)
