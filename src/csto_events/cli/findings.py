"""Findings as they are printed: for people, for programs, as a difference, and as a file that is mended."""

import difflib
import sys
from collections.abc import Sequence
from importlib.metadata import version

import attrs

from csto_events import _api
from csto_events.cli import streams
from csto_events.cli.inputs import Source
from csto_events.errors import InputError
from csto_events.formats import WHOLE
from csto_events.formats.places import line_finder
from csto_events.model import Bundle, Findings
from csto_events.validation import Rule, reports


def put_findings(source: Source, findings: Findings, form: str, rules: Sequence[Rule]) -> None:
    """Write findings to stdout.

    Args:
        source: what was validated.
        findings: what was found.
        form: `text`, `json`, `github` or `sarif`.
        rules: the rules that ran.
    """
    if form in ("text", "json"):
        streams.put_items(findings, str, form)
        return
    file = None if source.file == "-" else source.file
    line_of = line_finder(source.data, source.form, source.bundle)
    if form == "github":
        streams.put(reports.github(findings, file=file, line_of=line_of))
    else:
        streams.put_json(reports.sarif(findings, rules=rules, version=version("csto-events"), file=file, line_of=line_of))


def put_diff(source: Source, better: Bundle) -> None:
    """Write to stdout what a mended bundle has otherwise, as a unified diff of the two as they would be written.

    Args:
        source: what was read.
        better: the bundle with the changes.
    """
    old, new = (_api.dumps(bundle, format=source.text_form).splitlines(keepends=True) for bundle in (source.bundle, better))
    streams.put("".join(difflib.unified_diff(old, new, source.file, f"{source.file} (mended)")))


def keep_mended(source: Source, better: Bundle, made: Findings) -> Source:
    """Write a mended bundle where it came from, and say on stderr what was changed.

    Args:
        source: what was read.
        better: the bundle with the changes.
        made: the findings whose changes were made.

    Returns:
        The source as it is now. Where nothing was changed, the file is as it was.
    """
    if source.form not in WHOLE:
        raise InputError(f"--fix cannot keep what it mends in {source.form}; make a bundle of it first: csto-events convert {source.file} bundle.json")
    for finding in made:
        streams.say(f"mended {finding}")
    if source.file == "-":
        _api.write(better, sys.stdout.buffer, source.form)
    elif made:
        _api.write(better, source.file, source.form)
    return attrs.evolve(source, bundle=better, data=_api.dumps(better, format=source.text_form).encode())
