"""`csto-events registry`: what is known before reading, asked by name and date."""

from collections.abc import Sequence
from functools import partial
from typing import Literal, get_args

import click

from csto_events.cli import options, streams
from csto_events.errors import RegistryError
from csto_events.model import Standing
from csto_events.registry import AnyRow, Registry, coverage
from csto_events.views import entity_line, fact_line


@click.group("registry", epilog=options.Example("csto-events registry members CSTO --on 2022-01-10").epilog)
def command() -> None:
    """Look up names, members, chairs and offices."""


@command.command("lookup", epilog=options.Example("csto-events registry lookup 'the Kazakh president' --on 2022-01-10").epilog)
@click.argument("name")
@options.on
@options.text_or_json
@options.registry
def lookup(name: str, on: str | None, form: str, registry: Registry | None) -> None:
    """Look up what a name or description can mean."""
    known = registry or Registry.default()
    one = known.resolve(name, on=on)
    found = (one,) if one else known.candidates(name, on=on) or known.candidates(name.upper(), on=on)
    if not found:
        raise RegistryError(f"nothing is known by {name!r}; give another spelling, or a registry file of your own with --registry")
    streams.put_items(found, entity_line, form)


@command.command("members", epilog=options.Example("csto-events registry members CSTO --on 2022-01-10").epilog)
@click.argument("organisation")
@click.option("--standing", type=click.Choice([*get_args(Standing), "any"]), default="member", show_default=True, help="Which standing.")
@options.on
@options.text_or_json
@options.registry
def members(organisation: str, standing: Standing | Literal["any"], on: str | None, form: str, registry: Registry | None) -> None:
    """List the states that have a standing in an organisation."""
    known = registry or Registry.default()
    rows = known.members(organisation, on=on, standing=None if standing == "any" else standing)
    covered = () if rows or known.members(organisation, standing=None) else coverage.with_members(known)
    _answer(known, rows, on, form, _gap("members", organisation, covered))


@command.command("chair", epilog=options.Example("csto-events registry chair CSTO --on 2022-01-10").epilog)
@click.argument("organisation")
@options.on
@options.text_or_json
@options.registry
def chair(organisation: str, on: str | None, form: str, registry: Registry | None) -> None:
    """List the states that presided over an organisation."""
    known = registry or Registry.default()
    rows = known.chairmanships(organisation, on=on)
    covered = () if rows or known.chairmanships(organisation) else coverage.with_chairs(known)
    _answer(known, rows, on, form, _gap("chairs", organisation, covered))


@command.command("holder", epilog=options.Example("csto-events registry holder president --of Kazakhstan --on 2022-01-10").epilog)
@click.argument("office")
@click.option("--of", "owner", required=True, metavar="NAME", help="The state, organisation or body that it is an office of.")
@options.on
@options.text_or_json
@options.registry
def holder(office: str, owner: str, on: str | None, form: str, registry: Registry | None) -> None:
    """List who held an office."""
    known = registry or Registry.default()
    _answer(known, known.holders(office, of=owner, on=on), on, form)


def _gap(what: str, organisation: str, covered: Sequence[str]) -> str:
    mend = "those of others you can add by --registry"
    return f"the registry has no {what} of {organisation}; it has those of {', '.join(covered)}; {mend}" if covered else "nothing is known for that"


def _answer(known: Registry, rows: Sequence[AnyRow], on: str | None, form: str, gap: str = "nothing is known for that") -> None:
    if on is not None and not known.knows(on):
        streams.say(f"known up to {known.known_until}; what came later may be missing")
    if not rows:
        streams.say(gap)
    streams.put_items(rows, partial(fact_line, known=known), form)
