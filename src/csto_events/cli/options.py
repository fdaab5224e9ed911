"""What several commands share: arguments, options, exit codes and how a help ends."""

from datetime import date
from pathlib import Path
from typing import Final

import attrs
import click
from click.shell_completion import CompletionItem

from csto_events._api import use_words
from csto_events.errors import InputError, ModelError
from csto_events.formats import FORMATS, checked_format
from csto_events.model import Document, Limits, edtf
from csto_events.registry import Registry
from csto_events.settings import Settings, limited

FINDINGS_CODE: Final = 1
"""The exit code of `validate` when it found something, and of `convert` when it left something out."""
DATA_CODE: Final = 3
"""The exit code for an input that cannot be read."""
PLACE: Final = "csto_events.cli.place"
"""Where the context keeps the name of the input, for messages."""


_SETTINGS: Final = "csto_events.cli.settings"
_LIMITS: Final = "csto_events.cli.limits"


def settings(ctx: click.Context) -> Settings:
    """Give the settings of the project in which the command runs.

    Args:
        ctx: what click knows of the call.

    Returns:
        The settings of the nearest `pyproject.toml` that has a table of ours.
    """
    found: Settings | None = ctx.meta.get(_SETTINGS)
    if found is None:
        found = ctx.meta[_SETTINGS] = Settings.near(Path.cwd())
    return found


def limits() -> Limits:
    """Give the limits that hold for this call: those of the project, and over them those of `--limit`."""
    ctx = click.get_current_context(silent=True)
    if ctx is None:
        return Limits()
    return limited(settings(ctx).limits, ctx.meta.get(_LIMITS, ()), place="--limit")


def _limit(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> None:
    pairs = []
    for one in value:
        name, sign, number = one.partition("=")
        if not sign or not number.isascii() or not number.replace("_", "").replace(".", "", 1).isdigit() or len(number) > 20:
            raise click.BadParameter(f"{one!r} is no limit; give one such as bytes=1000000", ctx, param)
        pairs.append((name, float(number) if "." in number else int(number)))
    try:
        limited(Limits(), pairs, place="--limit")
    except InputError as error:
        raise click.BadParameter(str(error), ctx, param) from None
    ctx.meta[_LIMITS] = tuple(pairs)


@attrs.frozen
class Example:
    """A command to copy; a test runs every one.

    Example:
        >>> Example("csto-events schema").epilog.splitlines()[-1]
        '  csto-events schema'
    """

    line: str
    """The command, as one types it in a folder with an article.txt and a bundle.json."""

    @property
    def epilog(self) -> str:
        """The end of a help: the exit codes, then the example."""
        codes = "Exit codes: 0 good, 1 findings of validate or convert, 2 usage, 3 bad input."
        return f"{codes}\n\n\b\nExample:\n  {self.line}"


def reading(ctx: click.Context, file: str) -> None:
    """Keep the name of the input that is read now, for messages."""
    ctx.meta[PLACE] = "standard input" if file == "-" else file


def writing(ctx: click.Context, file: str) -> None:
    """Keep the name of the output that is written now, for messages."""
    ctx.meta[PLACE] = "standard output" if file == "-" else file


def placed(ctx: click.Context, param: click.Parameter, value: str) -> str:
    """Keep the name of the input, for messages."""
    reading(ctx, value)
    return value


def _loaded(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> Registry | None:
    return Registry.load(extra=value) if value else None


def _with_words(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> None:
    if value:
        use_words(*value)


def _time(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    try:
        edtf.bounds(value) if value is not None else None
    except ValueError as error:
        raise click.BadParameter(str(error), ctx, param) from None
    return value


def day(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Refuse what is no day in ISO 8601."""
    try:
        return date.fromisoformat(value).isoformat() if value is not None else None
    except ValueError:
        raise click.BadParameter(f"{value!r} is no day; give one such as 2022-01-12", ctx, param) from None


def _published(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    try:
        return Document.of("", published=value).published
    except ModelError as error:
        raise click.BadParameter(str(error), ctx, param) from None


def _format(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    try:
        return value if value is None else checked_format(value)
    except InputError as error:
        raise click.BadParameter(str(error), ctx, param) from None


def files(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Complete names of files."""
    return [CompletionItem(incomplete, type="file")]


# A file is opened by the command and not by click, so that a missing one is bad input and no misuse.
file = click.argument("file", metavar="FILE|-", callback=placed, shell_complete=files)
inputs = click.argument("files", metavar="FILE|-...", nargs=-1, required=True, shell_complete=files)
limit = click.Option(
    ["--limit"],
    multiple=True,
    metavar="NAME=NUMBER",
    callback=_limit,
    expose_value=False,
    help=f"Read inputs up to another size: {', '.join(field.name for field in attrs.fields(Limits))}. Can be given often.",
)
to_format = click.option(
    "--to",
    "to_format",
    metavar="FORMAT",
    callback=_format,
    help=f"The format of OUT: {', '.join(FORMATS)}, or one of another package. Default: by the suffix of its name.",
)
from_format = click.option(
    "--from",
    "from_format",
    metavar="FORMAT",
    callback=_format,
    help="The format of what is read. Default: by the suffix of its name, else (show, validate) json or jsonl by its first line.",
)
ledger = click.option("--ledger", is_flag=True, help="Show in the table what was read and not coded, too; the JSON always has it.")
registry = click.option(
    "--registry",
    multiple=True,
    metavar="FILE",
    callback=_loaded,
    shell_complete=files,
    help="A registry file of your own, added to what is known. Can be given often.",
)
text_or_json = click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Lines for people, or JSON.")
on = click.option("--on", metavar="DATE", callback=_time, help="The day for which you ask, such as 2022-01-10, or a longer time: 2022-01.")
published = click.option(
    "--published", metavar="DATE", callback=_published, help="When the text was published; dates without a year are read by it. Default: what it says itself."
)
input_format = click.option(
    "--input-format", type=click.Choice(["text", "html"]), help="What FILE holds. Default: html for .html, .htm, .xhtml and what begins like a page, else text."
)
words = click.option(
    "--words",
    multiple=True,
    metavar="FOLDER",
    callback=_with_words,
    expose_value=False,
    help="A folder of words of your own, with files like reporting.tsv and harm.tsv. Can be given often.",
)
select = click.option(
    "--select", multiple=True, metavar="RULE", help="Use only this rule, theme or record type: harm/casualty-toll, harm, visit. Can be given often."
)
ignore = click.option("--ignore", multiple=True, metavar="RULE", help="Leave this rule, theme or record type out; it wins over --select. Can be given often.")
