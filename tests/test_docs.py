"""What the documentation shows runs: every block of README and docs, and every docstring."""

import doctest
import importlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import csto_events

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "examples" / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^```(python|pycon|console)$\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PACKAGE = Path(csto_events.__file__).parent
MODULES = [".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__") for path in sorted(PACKAGE.rglob("*.py"))]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder like a clone, with an article.txt and a bundle.json, where `csto-events` and `python` are this environment's."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    shutil.copy(ROOT / "examples" / "articles" / "peacekeepers.txt", tmp_path / "article.txt")
    csto_events.write(csto_events.parse((tmp_path / "article.txt").read_text("utf-8"), published="2022-01-12"), tmp_path / "bundle.json")
    programs = tmp_path / "bin"
    programs.mkdir()
    for name, line in (("python", ""), ("csto-events", " -c 'from csto_events.cli import main; main()'")):
        (programs / name).write_text(f'#!/bin/sh\nexec "{sys.executable}"{line} "$@"\n')
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run_console(block: str) -> None:
    for line in block.splitlines():
        if not line.startswith("$ ") or "pip install" in line:  # what installs is run by .ci/run, on a clean clone
            continue
        done = subprocess.run(["bash", "-c", line[2:]], capture_output=True, encoding="utf-8", check=False)
        found_something = line.startswith("$ csto-events validate") and done.returncode == 1
        assert done.returncode == 0 or found_something, f"{line}\n{done.stderr}"


def run_pycon(block: str, names: dict[str, Any], page: Path, line: int) -> None:
    test = doctest.DocTestParser().get_doctest(block, names, page.name, str(page), line)
    runner = doctest.DocTestRunner(verbose=False)
    report: list[str] = []
    runner.run(test, out=report.append, clear_globs=False)
    names.update(test.globs)
    assert not runner.failures, "".join(report)


@pytest.mark.skipif(os.name == "nt", reason="the shell blocks are for sh")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_block_of_a_page_runs(page: Path, folder: Path) -> None:
    """Blocks of one page share their names, in the order in which they are read."""
    text = page.read_text("utf-8")
    names: dict[str, Any] = {"__name__": "page"}
    for found in BLOCK.finditer(text):
        language, block, line = found[1], found[2], text.count("\n", 0, found.start())
        if language == "console":
            run_console(block)
        elif language == "pycon":
            run_pycon(block, names, page, line)
        else:
            exec(compile("\n" * (line + 1) + block, str(page), "exec"), names)  # noqa: S102 -- our own pages


@pytest.mark.parametrize("name", MODULES)
def test_every_docstring_runs(name: str, folder: Path) -> None:
    results = doctest.testmod(importlib.import_module(name), verbose=False)
    assert results.failed == 0


def maker(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "docs" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_of_the_command_line_is_current() -> None:
    module = maker("make_cli_page")
    assert module.PAGE.read_text("utf-8") == module.page(), "run: python docs/make_cli_page.py"


def test_the_page_of_the_validation_rules_is_current() -> None:
    module = maker("make_rules_page")
    assert module.PAGE.read_text("utf-8") == module.page(), "run: python docs/make_rules_page.py"


def test_the_pages_of_record_types_and_rules_are_current() -> None:
    for path, text in maker("make_record_pages").pages().items():
        assert path.read_text("utf-8") == text, f"{path.name}: run: python docs/make_record_pages.py"


def test_the_page_of_interchange_formats_is_current() -> None:
    module = maker("make_interchange_page")
    assert module.PAGE.read_text("utf-8") == module.page(), "run: python docs/make_interchange_page.py"


def test_the_first_two_shell_blocks_of_the_readme_are_one_line_each() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    first, second = re.findall(r"^```(?:console|sh|bash)$\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)[:2]
    assert len(first.splitlines()) == len(second.splitlines()) == 1
    assert "csto-events parse examples/articles/" in first
    assert "-m pytest" in second


def test_every_page_stands_in_the_navigation() -> None:
    navigation = (ROOT / "mkdocs.yml").read_text("utf-8")
    pages = {str(path.relative_to(ROOT / "docs")) for path in (ROOT / "docs").rglob("*.md")}
    assert {page for page in pages if f": {page}" not in navigation} == set()


def test_every_name_of_the_root_is_in_the_reference() -> None:
    reference = "".join(path.read_text("utf-8") for path in (ROOT / "docs" / "reference").glob("*.md"))
    verbs = {"parse", "validate", "loads", "dumps", "read", "write", "json_schema"}
    missing = verbs - set(re.findall(r"\w+", reference))
    for name in set(csto_events.__all__) - verbs:
        if f"::: {getattr(csto_events, name).__module__}\n" not in reference:
            missing.add(name)
    assert missing == set()
