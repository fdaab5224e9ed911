"""The sizes and habits that keep the package readable, as numbers."""

import ast
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

import csto_events

PACKAGE = Path(__file__).parents[1] / "src" / "csto_events"
FILES = sorted(PACKAGE.rglob("*.py"))
TREES = {path: ast.parse(path.read_text("utf-8")) for path in FILES}
LONGEST_FUNCTION, LONGEST_OF_95_IN_100, LONGEST_MODULE, MOST_NAMES = 80, 40, 500, 40
VAGUE_NAMES = {"utils", "util", "helpers", "common", "base"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def name_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {name_of(path): path for path in FILES}


def lines_of(function: Function) -> int:
    """Count the lines of a function without its docstring, which says nothing of how hard it is to read."""
    first = function.body[0]
    has_docstring = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str)
    docstring = (first.end_lineno or 0) - first.lineno + 1 if has_docstring else 0
    return (function.end_lineno or 0) - function.lineno + 1 - docstring


def functions() -> dict[str, int]:
    return {
        f"{path.relative_to(PACKAGE)}:{node.lineno} {node.name}": lines_of(node)
        for path, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def is_for_types_only(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def statements(node: ast.AST) -> Iterator[ast.AST]:
    """Walk through everything that can run: what stands under `if TYPE_CHECKING` cannot."""
    for child in ast.iter_child_nodes(node):
        if not is_for_types_only(child):
            yield child
            yield from statements(child)


def imports_of(name: str) -> set[str]:
    """Give the modules of the package that a module imports, inside functions too, and by name through `extras.load`."""
    found: set[str] = set()
    for node in statements(TREES[MODULES[name]]):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{name}:{node.lineno} imports relatively"
            found.update(whole if (whole := f"{node.module}.{alias.name}") in MODULES else str(node.module) for alias in node.names)
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("load", "import_module")):
            found.update(argument.value for argument in node.args if isinstance(argument, ast.Constant) and isinstance(argument.value, str))
    return {one for one in found if one in MODULES} - {name}


def test_95_in_100_functions_have_at_most_40_lines() -> None:
    lengths = sorted(functions().values())
    assert statistics.quantiles(lengths, n=100)[94] <= LONGEST_OF_95_IN_100


def test_no_function_is_longer_than_80_lines() -> None:
    assert {place: length for place, length in functions().items() if length > LONGEST_FUNCTION} == {}


def test_no_module_is_longer_than_500_lines() -> None:
    lengths = {str(path.relative_to(PACKAGE)): len(path.read_text("utf-8").splitlines()) for path in FILES}
    assert {path: length for path, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_no_module_has_a_vague_name() -> None:
    assert {name for name in MODULES if name.rpartition(".")[2] in VAGUE_NAMES} == set()


def test_no_two_modules_import_each_other_in_a_circle() -> None:
    graph = {name: imports_of(name) for name in MODULES}
    while leaves := {name for name, imported in graph.items() if not imported & graph.keys()}:
        for name in leaves:
            del graph[name]
    assert graph == {}, "these modules import each other, or something that does"


@pytest.mark.parametrize("name", sorted(set(MODULES) - {"csto_events"}))
def test_no_module_imports_the_root(name: str) -> None:
    for node in statements(TREES[MODULES[name]]):
        if isinstance(node, ast.Import):
            assert "csto_events" not in {alias.name for alias in node.names}, f"line {node.lineno}"
        elif isinstance(node, ast.ImportFrom) and node.module == "csto_events":
            assert {f"csto_events.{alias.name}" for alias in node.names} <= set(MODULES), f"line {node.lineno}"


@pytest.mark.parametrize("name", sorted(set(MODULES) - {"csto_events", "csto_events._api", "csto_events.extras"}))
def test_only_the_face_imports_inside_functions(name: str) -> None:
    inside = [
        node.lineno
        for function in ast.walk(TREES[MODULES[name]])
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert inside == []


def test_the_root_has_at_most_40_names_and_all_of_them_exist() -> None:
    assert len(csto_events.__all__) <= MOST_NAMES
    assert [name for name in csto_events.__all__ if not hasattr(csto_events, name)] == []


def public(tree: ast.AST, prefix: str) -> Iterator[tuple[str, ast.AST]]:
    """Give every public module, class, function and method."""
    yield prefix, tree
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            if any(isinstance(decorator, ast.Name) and decorator.id == "overload" for decorator in node.decorator_list):
                continue
            if isinstance(node, ast.ClassDef):
                yield from public(node, f"{prefix}.{node.name}")
            else:
                yield f"{prefix}.{node.name}", node


def test_everything_public_has_a_docstring() -> None:
    missing = [
        place
        for name, path in MODULES.items()
        for place, node in public(TREES[path], name)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and not ast.get_docstring(node)
    ]
    assert missing == []
