"""Mutation testing: `python benchmarks/mutants.py src/csto_events/parsing src/csto_events/language --sample 400 [--seed 0] [--jobs 2]`.

A random sample of small faults (cosmic-ray's operators: a comparison turned round, a number changed by one, a branch never taken) is put into the modules, one
at a time, and the tests that have to do with the module are run until one fails. A fault that no test sees survives: it is listed with its line.

Nothing is written into the working tree: the tests run in a temporary copy, and a mutated module never stands in a file. A server with
everything loaded but the package forks for each mutant, so that one costs no more than the tests until the first failure. Places are
drawn, and of the faults possible at a place one is drawn; types in annotations are left out, as no test could see them but by an import
that fails, and so are decorators that only remember what was found and `is` in the place of `==`. Needs `pip install 'csto-events[mutants]'`.
"""

import argparse
import ast
import doctest
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import os
import random
import re
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[1]
TIMEOUT = 180
MEMORY = 4 << 30
"""Bytes that a mutant may take; one that grows without end fails by it before it harms the machine."""
PRELOADED = ("attrs", "cattrs", "click", "rich.console", "edtf", "dateutil.parser", "dateutil.relativedelta", "sentencex", "pytest")
PRELOADED += ("hypothesis.strategies", "_hypothesis_pytestplugin", "trafilatura", "rapidfuzz.fuzz", "jsonschema")
OF_WORDS = ("tests/test_places.py", "tests/test_institutions.py", "tests/test_resolutions.py", "tests/test_reporting_frames.py", "tests/newswire")
OF_WORDS += ("tests/test_unasserted.py",)
"""The tests of names, resolutions and frames, with sentences of their own."""
READING = ("tests/expected", "tests/test_rules.py")
"""The tests that read many sentences: all that is made of each is seen, so that other tests of the same sentences see no more."""
TESTS: dict[str, tuple[str, ...]] = {
    "parsing/html": ("tests/html", "tests/test_html.py"),
    "parsing/assisted": ("tests/assisted",),
    "parsing/when/dateline": ("tests/test_dateline.py",),
    "parsing/": (
        *READING,
        "tests/laws/test_edges.py",
        "tests/test_relations.py",
        "tests/test_links.py",
        "tests/test_explain.py",
        "tests/test_languages.py",
        *OF_WORDS,
    ),
    "language/date": (*READING, "tests/laws/test_dates.py"),
    "language/num": (*READING, "tests/laws/test_numbers.py"),
    "language/": (
        *READING,
        "tests/laws/test_reading.py",
        "tests/test_tags.py",
        "tests/test_lexicon.py",
        "tests/test_own_words.py",
        "tests/test_standing_words.py",
        *OF_WORDS,
    ),
    "validation/": ("tests/test_validation_themes.py", "tests/test_validation_use.py", "tests/test_validation.py"),
    "model/versions": ("tests/test_versions.py",),
    "model/limits": ("tests/hostile/test_package.py", "tests/laws/test_json.py", "tests/laws/test_model.py"),
    "model/conversion": ("tests/laws/test_conversion.py", "tests/laws/test_model.py"),
    "model/making": ("tests/laws/test_quick.py",),
    "model/findings": ("tests/test_validation_use.py", "tests/test_validation.py", "tests/laws/test_model.py"),
    "model/edtf": ("tests/laws/test_edtf.py", "tests/laws/test_dates.py"),
    "model/": ("tests/laws/test_model.py", "tests/laws/test_schema.py", "tests/laws/test_json.py", "tests/laws/test_testing.py", "tests/test_validation.py"),
    "formats/json_text": ("tests/laws/test_quick.py", "tests/laws/test_json.py"),
    "formats/json.py": ("tests/laws/test_quick.py", "tests/laws/test_json.py"),
    "formats/jsonl": ("tests/laws/test_json.py", "tests/laws/test_arrow.py"),
    "formats/objects": ("tests/laws/test_json.py", "tests/laws/test_arrow.py", "tests/laws/test_sqlite.py"),
    "formats/streaming": ("tests/laws/test_arrow.py", "tests/test_convert.py"),
    "formats/": ("tests/laws/test_json.py", "tests/test_versions.py", "tests/test_convert.py"),
    "": ("tests/laws", "tests/evaluation", "tests/test_registry.py", "tests/test_views.py"),
}
"""The tests that have to do with a module, by the beginning of its path; the first that fits."""
ANNOTATED = ("annotation", "returns")
REMEMBERING = re.compile(r"\s*@(?:cache|lru_cache\b.*)$")
"""Decorators without which everything is as it was, only slower."""

SAME = ("_Eq_Is", "_NotEq_IsNot", "_Is_Eq", "_IsNot_NotEq")
"""Ends of the names of operators between `==` and `is`: for the words, small numbers and None that are compared here these are the same."""


class Mutant(NamedTuple):
    """A fault at a place."""

    path: str
    line: int
    column: int
    operator: str
    occurrence: int

    @property
    def module(self) -> str:
        """The dotted name of its module."""
        parts = Path(self.path).relative_to("src").with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


class Result(NamedTuple):
    """What the tests made of a mutant."""

    mutant: Mutant
    outcome: str
    seconds: float


def annotations(source: str) -> set[tuple[int, int]]:
    """Give the places of all nodes in annotations and aliases of types."""
    found: set[tuple[int, int]] = set()
    for node in ast.walk(ast.parse(source)):
        held = [getattr(node, name, None) for name in ANNOTATED]
        if isinstance(node, ast.AnnAssign) and "TypeAlias" in ast.unparse(node.annotation):
            held.append(node.value)
        for root in filter(None, held):
            found |= {(line, column) for line in range(root.lineno, (root.end_lineno or 0) + 1) for column in range(*_columns(root, line))}
    return found


def _columns(node: Any, line: int) -> tuple[int, int]:
    """The columns of a node on a line."""
    return (node.col_offset if line == node.lineno else 0), (node.end_col_offset if line == node.end_lineno else 10_000)


def operators() -> dict[str, Any]:
    """Give cosmic-ray's operators that take no arguments and change what a test could see."""
    plugins = importlib.import_module("cosmic_ray.plugins")
    classes = {name: plugins.get_operator(name) for name in plugins.operator_names()}
    return {name: cls() for name, cls in sorted(classes.items()) if not cls.arguments() and not name.endswith(("NoOp", *SAME))}


def mutants_of(path: Path) -> Iterator[Mutant]:
    """Give every mutant of a module."""
    tree = importlib.import_module("cosmic_ray.ast")
    source = path.read_text("utf-8")
    typed = annotations(source)
    lines = source.splitlines()
    nodes = [node for node in tree.ast_nodes(tree.get_ast(source)) if node.type not in ("name", "newline", "string", "endmarker", "fstring_string")]
    for name, operator in operators().items():
        occurrence = 0
        for node in nodes:
            for (line, column), _ in operator.mutation_positions(node):
                if (line, column) not in typed and not REMEMBERING.match(lines[line - 1]):
                    yield Mutant(str(path.relative_to(ROOT)), line, column, name, occurrence)
                occurrence += 1


def sampled(paths: Iterable[Path], size: int, seed: int) -> tuple[list[Mutant], int]:
    """Draw places, and one fault at each; gives the mutants and the number of places."""
    at: dict[tuple[str, int, int, str], list[Mutant]] = defaultdict(list)
    for path in sorted(paths):
        for mutant in mutants_of(path):
            family = mutant.operator.split("/")[1].split("_")[0]
            at[mutant.path, mutant.line, mutant.column, family].append(mutant)
    draw = random.Random(seed)  # noqa: S311 -- no secret
    places = draw.sample(sorted(at), min(size, len(at)))
    return [draw.choice(at[place]) for place in places], len(at)


def mutated(mutant: Mutant, tree: Path | None = None) -> str:
    """Give the source of a module with the fault in it, out of a tree that stays as it is while the working tree may change."""
    mutating = importlib.import_module("cosmic_ray.mutating")
    operator = operators()[mutant.operator]
    code = mutating.mutate_code(((tree or ROOT) / mutant.path).read_text("utf-8"), operator, mutant.occurrence)
    if code is None:
        raise LookupError(f"{mutant}: no such place")
    return str(code)


class Planted(importlib.abc.MetaPathFinder):
    """Gives one module with other source than its file has."""

    def __init__(self, name: str, path: Path, source: str) -> None:
        self.name, self.path, self.source = name, path, source

    def find_spec(self, fullname: str, path: object = None, target: object = None) -> importlib.machinery.ModuleSpec | None:
        """Find the module, if it is the one."""
        if fullname != self.name:
            return None
        loader = importlib.machinery.SourceFileLoader(fullname, str(self.path))
        loader.get_code = lambda _: compile(self.source, str(self.path), "exec")  # type: ignore[method-assign, assignment]
        return importlib.util.spec_from_file_location(fullname, self.path, loader=loader)


def tests_for(path: str) -> Sequence[str]:
    """Give the tests that have to do with a module."""
    inside = path.removeprefix("src/csto_events/")
    return next(tests for start, tests in TESTS.items() if inside.startswith(start))


def run_tests(tree: Path, tests: Sequence[str], module: str | None) -> int:
    """Run the examples of a module, then tests until one fails; in a process of its own. Gives 0 where all pass."""
    hypothesis, pytest = importlib.import_module("hypothesis"), importlib.import_module("pytest")
    os.chdir(tree)
    sys.path[:0] = [str(tree / "src"), str(tree)]
    os.environ["PYTHONPATH"] = str(tree / "src")
    phases = (hypothesis.Phase.explicit, hypothesis.Phase.generate)  # that a test fails is enough: no smallest example is looked for
    hypothesis.settings.register_profile("few", max_examples=10, derandomize=True, database=None, deadline=None, phases=phases)
    hypothesis.settings.load_profile("few")
    if module is not None and doctest.testmod(importlib.import_module(module)).failed:
        return 1
    quiet = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:cov", "--no-header", "--tb=no", "--assert=plain"]
    return int(pytest.main([*quiet, *(test for test in tests if (tree / test).exists())]))


def forked(work: Callable[[], int]) -> int:
    """Start work in a child that says nothing; gives its process id."""
    child = os.fork()
    if child:
        return child
    os.setsid()
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    code = 1
    try:
        code = work()
    finally:
        os._exit(min(code, 100))


def tried(mutant: Mutant, tree: Path) -> int:
    """Start the tests for a mutant; gives the process id."""
    source = mutated(mutant, tree)

    def work() -> int:
        sys.meta_path.insert(0, Planted(mutant.module, tree / mutant.path, source))
        return run_tests(tree, tests_for(mutant.path), mutant.module)

    return forked(work)


def outcomes(mutants: Sequence[Mutant], tree: Path, jobs: int, timeout: float) -> Iterator[Result]:
    """Try mutants, several at a time; one that takes too long is killed."""
    waiting, running = list(reversed(mutants)), dict[int, tuple[Mutant, float]]()
    while waiting or running:
        while waiting and len(running) < jobs:
            mutant = waiting.pop()
            running[tried(mutant, tree)] = mutant, time.monotonic()
        for process, (mutant, began) in list(running.items()):
            ended, status = os.waitpid(process, os.WNOHANG)
            seconds = time.monotonic() - began
            if ended:
                del running[process]
                yield Result(mutant, "killed" if os.waitstatus_to_exitcode(status) else "survived", seconds)
            elif seconds > timeout:
                os.killpg(process, signal.SIGKILL)
                os.waitpid(process, 0)
                del running[process]
                yield Result(mutant, "timeout", seconds)
        time.sleep(0.02)


def copied(target: Path) -> Path:
    """Copy what the tests need."""
    ignored = shutil.ignore_patterns("__pycache__", ".git", ".venv", "site", ".*_cache", ".hypothesis")
    for name in ("src", "tests", "docs", "examples", "benchmarks", ".ci"):
        shutil.copytree(ROOT / name, target / name, ignore=ignored)
    for name in ("pyproject.toml", "README.md", "CHANGELOG.md", "SECURITY.md", "mkdocs.yml"):
        shutil.copy(ROOT / name, target / name)
    return target


def check(tree: Path, tests: Sequence[str]) -> None:
    """See that all tests pass where nothing is mutated, and that a fault is seen.

    Raises:
        SystemExit: if not.
    """
    began = time.monotonic()
    _, status = os.waitpid(forked(lambda: run_tests(tree, tests, None)), 0)
    if os.waitstatus_to_exitcode(status):
        raise SystemExit(f"the tests fail without any mutant: python -m pytest {' '.join(tests)}")
    print(f"all tests pass without a mutant, in {time.monotonic() - began:.0f} s", flush=True)


def report(results: Sequence[Result], tree: Path | None = None) -> None:
    """Print the survivors and the rates."""
    for result in sorted(result for result in results if result.outcome == "survived"):
        mutant = result.mutant
        line = ((tree or ROOT) / mutant.path).read_text("utf-8").splitlines()[mutant.line - 1].strip()
        changed = next((text.strip() for number, text in enumerate(mutated(mutant, tree).splitlines(), 1) if number == mutant.line), "")
        print(f"survived {mutant.path}:{mutant.line} {mutant.operator.split('/')[1]}\n    {line}\n    {changed if changed != line else '(taken away)'}")
    by_module: dict[str, Counter[str]] = defaultdict(Counter)
    for result in results:
        by_module[result.mutant.path][result.outcome] += 1
    print(f"\n{'module':50} killed survived timeout")
    for path, counts in sorted(by_module.items()):
        print(f"{path.removeprefix('src/csto_events/'):50} {counts['killed']:6} {counts['survived']:8} {counts['timeout']:7}")
    dead = sum(result.outcome != "survived" for result in results)
    seconds = sum(result.seconds for result in results) / max(1, len(results))
    print(f"\n{dead} of {len(results)} mutants killed: {dead / max(1, len(results)):.1%}; {seconds:.1f} s for one")


def main() -> None:
    """Draw mutants, try them, and report."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("modules", nargs="+", type=Path, help="modules, or folders of modules")
    arguments.add_argument("--sample", type=int, default=40, help="how many mutants")
    arguments.add_argument("--seed", type=int, default=0, help="what the drawing begins with")
    arguments.add_argument("--jobs", type=int, default=2, help="how many at a time")
    arguments.add_argument("--timeout", type=float, default=TIMEOUT, help="seconds after which a mutant counts as killed")
    arguments.add_argument("--minimum", type=float, default=0.0, help="exit 1 if a smaller share is killed: 0.8")
    given = arguments.parse_args()
    paths = {file.resolve() for module in given.modules for file in (module.rglob("*.py") if module.is_dir() else (module,))}
    mutants, places = sampled(paths, given.sample, given.seed)
    print(f"{len(mutants)} mutants at places drawn from {places:,}, in {len(paths)} modules", flush=True)
    for name in PRELOADED:
        importlib.import_module(name)
    with tempfile.TemporaryDirectory() as folder:
        tree = copied(Path(folder))
        check(tree, sorted({test for mutant in mutants for test in tests_for(mutant.path)}))
        results = []
        for result in outcomes(mutants, tree, given.jobs, given.timeout):
            results.append(result)
            print(f"{len(results):4} {result.outcome:8} {result.seconds:5.1f} s  {result.mutant.path}:{result.mutant.line}", flush=True)
        report(results, tree)
    sys.exit(sum(result.outcome != "survived" for result in results) < given.minimum * len(results))


if __name__ == "__main__":
    main()
