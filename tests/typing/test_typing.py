"""The types say what the library takes and gives, and a type checker holds users to it."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
pytest.importorskip("mypy", reason="mypy is in the extra `dev`")


def errors_of(name: str, cache: Path) -> dict[int, set[str]]:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--follow-imports=silent", f"--cache-dir={cache}", str(HERE / name)]
    run = subprocess.run(command, capture_output=True, text=True, cwd=HERE.parents[1], check=False)
    found: dict[int, set[str]] = {}
    for line, code in re.findall(rf"{name}:(\d+): error: .*\[([a-z-]+)\]$", run.stdout, re.MULTILINE):
        found.setdefault(int(line), set()).add(code)
    assert not run.stderr
    return found


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    kept = HERE.parents[1] / ".mypy_cache"
    return kept if kept.is_dir() else tmp_path_factory.mktemp("mypy")


def test_good_lines_are_accepted(cache: Path) -> None:
    assert errors_of("good.py", cache) == {}


def test_bad_lines_are_refused_for_their_reason(cache: Path) -> None:
    wanted = {number: set(line.partition("  # ")[2].split()) for number, line in enumerate((HERE / "bad.py").read_text().splitlines(), 1) if "  # " in line}
    assert errors_of("bad.py", cache) == wanted
