"""Tables for the tests of interchange formats; their rows are made up."""

from pathlib import Path

import pytest

SHARED = Path(__file__).parents[3] / "shared" / "formats"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, where the test runs."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def shared(name: str) -> bytes:
    """A sample of real rows, where the machine has it."""
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"{name}: real samples stand beside the project only where it is developed")
    return path.read_bytes()
