"""Where words go out: standard streams, the table, and what is said to people."""

import json
import os
import sys
from collections.abc import Callable, Iterable
from typing import Literal, TypeAlias, TypeVar

import attrs
import click
from rich.console import Console

from csto_events import _api
from csto_events.errors import CstoEventsError, OutputError
from csto_events.model import Bundle, ReadResult
from csto_events.model.schema import unstructure
from csto_events.parsing.explain import Explanation
from csto_events.views import notices, view

Item = TypeVar("Item", bound=attrs.AttrsInstance)
Form: TypeAlias = Literal["json", "jsonl", "table"]
_WIDTH_OF_A_FILE = 160
_MOST_LINES = 50


def put_notes(result: ReadResult, file: str) -> None:
    """Say on stderr what a user should know of the reading of a bundle.

    Args:
        result: what was read.
        file: the name of the file.
    """
    for note in result.notes:
        say(f"{'standard input' if file == '-' else file}: {note}")


def put(text: str) -> None:
    """Write text to stdout, as it is.

    Args:
        text: the text, with its last line end.
    """
    click.echo(text, nl=False)


def on_terminal() -> bool:
    """Tell whether somebody reads what goes to stdout."""
    return sys.stdout.isatty()


def put_table(bundle: Bundle, *, ledger: bool) -> None:
    """Write a bundle as a table: in colour on a terminal, unless NO_COLOR is set, and as plain text into a file or pipe.

    Args:
        bundle: the bundle.
        ledger: whether to show what was passed over.
    """
    coloured = on_terminal() and not os.environ.get("NO_COLOR")
    width = None if on_terminal() or "COLUMNS" in os.environ else _WIDTH_OF_A_FILE
    console = Console(highlight=False, markup=False, emoji=False, color_system="auto" if coloured else None, width=width)
    with console.capture() as capture:
        console.print(view(bundle, ledger=ledger, width=console.width))
    put("".join(line.rstrip() + "\n" for line in capture.get().splitlines()))


def put_json(content: object) -> None:
    """Write plain data as JSON.

    Args:
        content: the data.
    """
    put(json.dumps(content, ensure_ascii=False, indent=2) + "\n")


def put_items(items: Iterable[Item], line_of: Callable[[Item], str], form: str) -> None:
    """Write a list of objects: one line each, or JSON.

    Args:
        items: the objects.
        line_of: what says one in a line.
        form: `text` or `json`.
    """
    if form == "json":
        put_json([unstructure(item) for item in items])
    else:
        put("".join(f"{line_of(item)}\n" for item in items))


def put_explanation(found: Explanation, form: str) -> None:
    """Write what was made of a sentence: the sentence, a line for each rule, and the records.

    Args:
        found: the explanation.
        form: `text` or `json`.
    """
    if form == "json":
        put_json({"evidence": unstructure(found.evidence), "looks": [attrs.asdict(look) for look in found.looks], "records": list(found.records)})
        return
    lines = [f"{found.evidence.start}-{found.evidence.end}: {found.evidence.exact}", *(f"  {look}" for look in found.looks)]
    put("".join(f"{line}\n" for line in (*lines, f"records: {', '.join(found.records) or 'none'}")))


def say(message: str) -> None:
    """Write a message for people to stderr: above a line of progress where there is one, which `click.echo` would write into.

    Args:
        message: the message.
    """
    sys.stderr.write(f"csto-events: {message}\n")


def complain(error: Exception, place: str | None) -> None:
    """Say on stderr what is wrong with an input, or that the fault is our own.

    Args:
        error: what was raised.
        place: the name of the input, where there is one; a message that names it too is not made to name it twice.
    """
    if not isinstance(error, CstoEventsError):
        start = f"{place}: " if place else ""
        say(f"{start}a fault of csto-events itself, {type(error).__name__}: {error}; set CSTO_EVENTS_TRACEBACK=1 and report what it prints")
        return
    if isinstance(error, OutputError):  # it names the output
        place = None
    start, known = (f"{place}: ", "<stdin>: " if place == "standard input" else f"{place}: ") if place else ("", "")
    lines = [line.removeprefix(start).removeprefix(known) for line in str(error).splitlines()] or [type(error).__name__]
    for line in lines[:_MOST_LINES]:
        say(start + line)
    if len(lines) > _MOST_LINES:
        say(f"{start}and {len(lines) - _MOST_LINES:,} faults more")


def put_bundle(bundle: Bundle, form: Form | None, *, ledger: bool) -> None:
    """Write a bundle.

    Args:
        bundle: the bundle.
        form: how; None for a table on a terminal and JSON elsewhere.
        ledger: whether the table shows what was passed over.
    """
    chosen = form or ("table" if on_terminal() else "json")
    if chosen == "table":
        put_table(bundle, ledger=ledger)
    else:
        put(_api.dumps(bundle, format=chosen) + "\n")


def put_notices(bundle: Bundle) -> None:
    """Say on stderr what a reader should know of a bundle.

    Args:
        bundle: the bundle.
    """
    for notice in notices(bundle):
        say(notice)
