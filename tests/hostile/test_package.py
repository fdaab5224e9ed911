"""The package does nothing that an input could make use of."""

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

import csto_events
from csto_events import Limits

ROOT = Path(__file__).parents[2]
PACKAGE = Path(csto_events.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))
NO_IMPORTS = set("pickle marshal shelve yaml subprocess socket ssl http urllib.request ftplib smtplib requests httpx aiohttp ctypes webbrowser pty".split())
NO_CALLS = {"eval", "exec", "compile", "__import__", "os.system", "os.popen", "os.execv", "os.spawnv", "tempfile.mktemp"}
CODE_IS_MADE_IN = {"formats/json_text.py"}
"""The module that makes functions, out of the names of the fields of our own classes."""
MARKED = r"""
import sys, json
made, listening = [], False
sys.addaudithook(lambda event, given: made.append(str(given[0])) if listening and event == "compile" else None)
import attrs
import csto_events
from csto_events.model import FrozenMapping

def written_and_read(mark):
    bundle = csto_events.parse(f'{mark} "{mark}" At least 18 people were killed in Almaty, {mark} said.', published="2022-01-13")
    document = attrs.evolve(bundle.documents[0], title=mark, publisher=mark)
    bundle = attrs.evolve(bundle, documents=(document,), extra=FrozenMapping({mark: mark}))
    for indent in (None, 2):
        assert csto_events.loads(csto_events.dumps(bundle, indent=indent)) == bundle

listening = True
written_and_read("Qzmarkq")
before = len(made)
written_and_read("%s {item} \\ ' \" \n")
print(json.dumps([made[:before], made[before:]]))
"""
"""A program that prints what source was compiled while a marked input was parsed, written and read, and while another one was."""


def imported(tree: ast.AST) -> set[str]:
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    return names | {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_a_module_imports_and_calls_nothing_dangerous(file: Path) -> None:
    tree = ast.parse(file.read_text("utf-8"))
    assert not imported(tree) & NO_IMPORTS
    called = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    assert not (called & NO_CALLS if str(file.relative_to(PACKAGE)) not in CODE_IS_MADE_IN else set())
    assert not any(keyword.arg == "shell" for node in ast.walk(tree) if isinstance(node, ast.Call) for keyword in node.keywords)


def test_no_word_of_an_input_is_part_of_code_that_is_made() -> None:
    """What is written is the first to need code; another input of the same classes needs no more."""
    environment = {**os.environ, "PYTHONPATH": str(PACKAGE.parent)}
    run = subprocess.run([sys.executable, "-c", MARKED], capture_output=True, text=True, check=True, env=environment)
    first, second = json.loads(run.stdout)
    assert any("def write(item):" in source for source in first)
    assert not any("Qzmarkq" in source for source in first)
    assert not any("def " in source for source in second)


def test_every_noqa_of_a_security_rule_says_why() -> None:
    for file in FILES:
        for line in file.read_text("utf-8").splitlines():
            if re.search(r"# noqa: S\d+", line):
                assert re.search(r"# noqa: S\d+ -- \w", line), f"{file.name}: {line.strip()}"


def test_security_rules_are_checked_on_every_change() -> None:
    assert '"S"' in re.search(r"^select = \[.*\]$", (ROOT / "pyproject.toml").read_text("utf-8"), re.MULTILINE)[0]  # type: ignore[index]
    assert '"ruff" "$bin/ruff" check .' in (ROOT / ".ci" / "run").read_text("utf-8")


def test_the_page_on_security_names_every_limit_with_its_default() -> None:
    page = (ROOT / "SECURITY.md").read_text("utf-8")
    for field in attrs.fields(Limits):
        default = getattr(Limits(), field.name)
        assert f"| `{field.name}` | {default:,.0f} |" in page
    assert page.count("\n| `") == len(attrs.fields(Limits))
