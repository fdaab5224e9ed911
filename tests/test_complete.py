"""The forgotten places: what a new record type or command needs, and where it is missing."""

import re
import tomllib
from pathlib import Path
from typing import Any, get_args

import attrs
import click
import pytest

import csto_events
from csto_events import testing
from csto_events.cli.program import Program, program
from csto_events.model import RECORD_TYPES, AnyRecord, Bundle, RecordKind
from csto_events.views import CLAIMS, rows, view

ROOT = Path(__file__).parents[1]
KINDS = [cls.type for cls in RECORD_TYPES]
# What the parser reads in this release; the others come from other schemes and from hand.
PARSED = ("membership", "chairmanship", "tenure", "statement", "meeting", "deployment", "casualty_report", "enforcement_report")


def commands(group: click.Group, names: tuple[str, ...] = ("csto-events",)) -> dict[str, click.Command]:
    found: dict[str, click.Command] = {}
    for name, command in group.commands.items():
        found[" ".join((*names, name))] = command
        if isinstance(command, click.Group):
            found |= commands(command, (*names, name))
    return found


COMMANDS = commands(program)


@pytest.mark.parametrize("cls", RECORD_TYPES, ids=KINDS)
class TestEveryRecordType:
    def test_is_in_the_union(self, cls: type[AnyRecord]) -> None:
        assert cls in get_args(AnyRecord)

    def test_has_its_tag_in_the_closed_list(self, cls: type[AnyRecord]) -> None:
        assert cls.type in get_args(RecordKind)

    def test_is_a_name_of_the_root(self, cls: type[AnyRecord]) -> None:
        assert getattr(csto_events, cls.__name__) is cls

    def test_is_said_in_words(self, cls: type[AnyRecord]) -> None:
        assert cls.type in CLAIMS

    def test_has_a_strategy(self, cls: type[AnyRecord]) -> None:
        assert testing.objects(cls) is not None

    def test_is_explained(self, cls: type[AnyRecord]) -> None:
        assert f"`{cls.type}`" in (ROOT / "docs" / "concepts.md").read_text("utf-8")

    def test_is_in_the_json_schema(self, cls: type[AnyRecord]) -> None:
        assert cls.type in str(csto_events.json_schema())

    def test_says_of_each_field_what_it_is(self, cls: type[AnyRecord]) -> None:
        source = Path(str(__import__("sys").modules[cls.__module__].__file__)).read_text("utf-8")
        body = source.partition(f"class {cls.__name__}(")[2].partition("\n@attrs")[0]
        for field in attrs.fields(cls):
            if not field.inherited:
                assert re.search(rf'^    {field.name}: [^\n]*\n(?:    [^"\n][^\n]*\n)*    """', body, re.MULTILINE), field.name


@pytest.mark.parametrize("kind", PARSED)
def test_a_type_that_is_parsed_has_twelve_sentences_a_third_of_them_near_misses(kind: str) -> None:
    sentences: list[dict[str, Any]] = tomllib.loads((ROOT / "tests" / "sentences" / f"{kind}.toml").read_text("utf-8"))["sentence"]
    near_misses = [sentence for sentence in sentences if not sentence.get("record")]
    assert len(sentences) >= 12
    assert len(near_misses) * 3 >= len(sentences)


def test_no_rendering_is_left_over() -> None:
    assert set(CLAIMS) == set(KINDS)


def test_an_empty_bundle_can_be_shown() -> None:
    assert list(rows(Bundle())) == []
    assert view(Bundle(), ledger=True)


@pytest.mark.parametrize("name", sorted(COMMANDS))
class TestEveryCommand:
    def test_has_a_help_that_begins_with_a_verb(self, name: str) -> None:
        text = COMMANDS[name].help or ""
        assert re.match(r"(Read|Check|Print|Look up|List) ", text), text

    def test_ends_its_help_with_a_command_to_copy(self, name: str) -> None:
        command = COMMANDS[name]
        with click.Context(command, info_name=name, terminal_width=100, help_option_names=["-h", "--help"]) as context:
            last = command.get_help(context).rstrip().splitlines()[-1].strip()
        assert last.startswith(f"{name} ") or last == name

    def test_names_the_exit_codes(self, name: str) -> None:
        assert "Exit codes: 0 good, 1 findings of validate or convert, 2 usage, 3 bad input." in (COMMANDS[name].epilog or "")

    def test_explains_each_option(self, name: str) -> None:
        assert [option.name for option in COMMANDS[name].params if isinstance(option, click.Option) and not option.help] == []

    def test_has_a_section_in_the_reference(self, name: str) -> None:
        assert f"\n## {name}\n" in (ROOT / "docs" / "reference" / "cli.md").read_text("utf-8")


def test_the_command_group_ends_errors_in_one_place() -> None:
    assert isinstance(program, Program)
