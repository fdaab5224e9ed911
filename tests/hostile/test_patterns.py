"""No regular expression of the package takes more than about linear time, whatever the text."""

import importlib.util
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


def beside(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


patterns = beside("patterns")
PLACES = patterns.places()
SIZES = (2_000, 8_000)
MOST = 7.0
"""Of four times the text: 4 is linear, 16 is quadratic."""
QUICK = 0.004
"""Seconds below which nothing is measured: it is no attack, and all noise."""

Heard = dict[str, list[tuple[str, int]]]


@pytest.fixture(scope="session")
def heard() -> Heard:
    """The patterns that the package makes when it is used, by the place that makes them."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run([sys.executable, patterns.__file__], capture_output=True, text=True, check=True, env=environment)
    found: Heard = json.loads(run.stdout)
    return found


def made_at(name: str, heard: Heard) -> list[tuple[str, int]]:
    place, module = PLACES[name], name.rpartition(":")[0]
    literal = [(place.literal, 0)] if place.literal is not None else []
    lines = [found for at, found in heard.items() if at.rpartition(":")[0] == module and place.first <= int(at.rpartition(":")[2]) <= place.last]
    return literal + [(pattern, flags) for found in lines for pattern, flags in found]


def cost(search: Callable[[str], object], text: str, times: int) -> float:
    """The time of one search on this thread, the best of several."""
    best = float("inf")
    for _ in range(times):
        start = time.thread_time()
        search(text)
        best = min(best, time.thread_time() - start)
    return best


def growth(search: Callable[[str], object], small: str, large: str, times: int) -> float:
    whole = cost(search, large, times)
    return whole / max(cost(search, small, times), 1e-6) if whole > QUICK else 0.0


@pytest.mark.parametrize("name", sorted(PLACES))
def test_four_times_the_text_costs_about_four_times_the_time(name: str, heard: Heard) -> None:
    made = made_at(name, heard)
    assert made, "nothing in use_everything.py makes this pattern: use it there"
    for pattern, flags in made:
        search = re.compile(pattern, flags).search
        attacks = [patterns.attacks(pattern, flags, size) for size in SIZES]
        for number, (small, large) in enumerate(zip(*attacks, strict=True)):
            if growth(search, small, large, 1) > MOST:  # once more, with care: what is bounded costs more until the bound is reached, and no more after it
                larger = patterns.attacks(pattern, flags, SIZES[1] * 4)[number]
                assert growth(search, large, larger, 3) <= MOST, f"{pattern!r} on {large[:60]!r}..."


def test_a_pattern_that_grows_faster_is_found() -> None:
    for pattern in (r"(a+)+$", r"\s+$", r"[a-z]+\d", r"(?:a|a)*b", r'"[^"]*"x|“[^”]+”'):
        attacks = [patterns.attacks(pattern, 0, size) for size in (15, 20)] if pattern in (r"(a+)+$", r"(?:a|a)*b") else None
        if attacks is None:
            attacks = [patterns.attacks(pattern, 0, size) for size in SIZES]
        worst = max(growth(re.compile(pattern).search, small, large, 1) for small, large in zip(*attacks, strict=True))
        assert worst > MOST, pattern


def test_places_are_found_in_the_source() -> None:
    assert len(PLACES) > 50
    assert all((patterns.PACKAGE / name.rpartition(":")[0]).is_file() for name in PLACES)
    assert Path(patterns.__file__).name == "patterns.py"
