"""Write the page of the command line from the commands themselves: `python docs/make_cli_page.py`. A test holds that it is current."""

import inspect
from collections.abc import Iterator
from pathlib import Path

import click

from csto_events.cli.program import program

PAGE = Path(__file__).parent / "reference" / "cli.md"
INTRODUCTION = """# Command line

Generated from the commands by `python docs/make_cli_page.py`.

Data goes to standard output, in UTF-8 whatever the locale; messages for people go to standard error. `-` stands for standard input.
A closed pipe is no error. Colours are shown on a terminal only, and never where `NO_COLOR` is set. An input that cannot be read
gives a line with the place and what would mend it, and never a traceback.

| exit code | meaning |
|---|---|
| 0 | good |
| 1 | `validate` found something, or `convert` left out what it could not read |
| 2 | the command was called wrongly |
| 3 | bad input: a file that is missing, empty, no UTF-8, or does not follow the schema |
| 130 | interrupted |
"""


def commands(group: click.Group, names: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Give every command below a group, each with the words by which it is called."""
    for name, command in group.commands.items():
        yield (*names, name), command
        if isinstance(command, click.Group):
            yield from commands(command, (*names, name))


def section(names: tuple[str, ...], command: click.Command) -> str:
    """Make the section of a command: how it is called, what it does, its options, its example."""
    arguments = [parameter.metavar or (parameter.name or "").upper() for parameter in command.params if isinstance(parameter, click.Argument)]
    options = [parameter for parameter in command.params if isinstance(parameter, click.Option)]
    tail = "COMMAND" if isinstance(command, click.Group) else " ".join(arguments)
    called = " ".join(filter(None, (*names, "[OPTIONS]" if options else "", tail)))
    example = (command.epilog or "").splitlines()[-1].strip()
    rows = "".join(f"| {row(option)} |\n" for option in options)
    table = f"| option | meaning |\n|---|---|\n{rows}\n" if rows else ""
    return f"## {' '.join(names)}\n\n`{called}`\n\n{inspect.cleandoc(command.help or '')}\n\n{table}```console\n$ {example}\n```\n"


def row(option: click.Option) -> str:
    """Make the row of an option: how it is written, and what it means."""
    value = option.metavar or ("" if option.is_flag else option.type.name.split()[0].upper())  # "integer range" is told by the help
    if isinstance(option.type, click.Choice):
        value = "&#124;".join(option.type.choices)
    default = f" Default: {option.default}." if option.show_default else ""
    required = " Has to be given." if option.required else ""
    return f"<code>{' '.join(filter(None, (option.opts[0], value)))}</code> | {option.help}{required}{default}"


def page() -> str:
    """Make the page."""
    return "\n".join([INTRODUCTION, *(section(*found) for found in commands(program, ("csto-events",)))])


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
