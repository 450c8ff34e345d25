"""The house: each floor rests on lower ones only, and what is forbidden is nowhere."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import cragru_cli

ROOT = Path(cragru_cli.__file__).parent
MODULES = sorted(ROOT.rglob("*.py"))

# From the ground up. Neighbours on one floor do not know each other.
FLOORS = (
    ("errors", "untrusted", "wording", "plugins"),
    ("data",),
    ("project",),
    ("backbones",),
    ("retrieval",),
    ("generation", "unlearning"),
    ("evaluation",),
    ("usecases",),
    ("console",),
    ("commands",),
    ("app", "__main__"),
)
LEVEL: dict[str, float] = {part: level for level, floor in enumerate(FLOORS) for part in floor}
LEVEL["testing"] = LEVEL["usecases"] - 0.5  # conformance suites: anything below the use cases
GROUND = {("plugins", "errors"), ("untrusted", "errors")}
TERMINAL = {"typer", "rich", "click"}
HEAVY = {"numpy", "scipy", "pandas", "pyarrow", "torch", "litellm", "hnswlib", "threadpoolctl"}

LONGEST_FILE = 400
LONGEST_FUNCTION = 50


@dataclass(frozen=True)
class Import:
    """One import statement's target.

    Attributes:
        module: Full dotted name.
        lazy: Within a function, or for type checkers only.
    """

    module: str
    line: int
    lazy: bool


def name_of(path: Path) -> str:
    """``data/assemble.py`` -> ``data.assemble``; the package itself is empty."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def part_of(module: str) -> str:
    """The floor's name: ``data.assemble`` -> ``data``."""
    return module.split(".", 1)[0]


def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imports(path: Path) -> list[Import]:
    return list(_imports(parse(path), path, lazy=False))


def _imports(node: ast.AST, path: Path, *, lazy: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        deferred = lazy or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef)
        deferred = deferred or (
            isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test)
        )
        if isinstance(child, ast.Import):
            yield from (Import(alias.name, child.lineno, lazy) for alias in child.names)
        elif isinstance(child, ast.ImportFrom):
            yield from _from(child, path, lazy=lazy)
        yield from _imports(child, path, lazy=deferred)


def _from(node: ast.ImportFrom, path: Path, *, lazy: bool) -> Iterator[Import]:
    """``from a import b`` may mean the module a.b: both are named where that exists."""
    assert node.level == 0, f"relative import in {path}, line {node.lineno}"
    base = node.module or ""
    yield Import(base, node.lineno, lazy)
    for alias in node.names:
        target = ROOT.parent.joinpath(*base.split("."), alias.name)
        if target.is_dir() or target.with_suffix(".py").exists():
            yield Import(f"{base}.{alias.name}", node.lineno, lazy)


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Every call with the text of what is called."""
    for node in ast.walk(parse(path)):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node


def allowed(importer: str, imported: str) -> bool:
    """Whether one part of the house may import from another."""
    if importer == imported or imported == "":
        return True
    if LEVEL[importer] == 0:
        return (importer, imported) in GROUND
    return LEVEL[imported] < LEVEL[importer]


def test_every_part_has_its_floor() -> None:
    parts = {part_of(name_of(path)) for path in MODULES} - {""}
    assert parts <= set(LEVEL), "give the new part a floor"


def test_each_floor_imports_lower_floors_only() -> None:
    violations = []
    for path in MODULES:
        importer = part_of(name_of(path))
        if importer == "":
            continue
        for found in imports(path):
            package, _, inner = found.module.partition(".")
            if package == "cragru_cli" and not allowed(importer, part_of(inner)):
                violations.append(f"{path.relative_to(ROOT)}:{found.line} imports {found.module}")
    assert violations == []


@pytest.mark.parametrize(
    ("importer", "imported", "fine"),
    [
        ("generation", "unlearning", False),
        ("unlearning", "generation", False),
        ("evaluation", "generation", True),
        ("evaluation", "unlearning", True),
        ("usecases", "console", False),
        ("usecases", "commands", False),
        ("console", "errors", True),
        ("data", "project", False),
        ("errors", "plugins", False),
        ("testing", "evaluation", True),
        ("testing", "usecases", False),
    ],
)
def test_the_rule_itself(importer: str, imported: str, fine: bool) -> None:
    assert allowed(importer, imported) == fine


def test_the_package_itself_imports_nothing() -> None:
    assert [found for found in imports(ROOT / "__init__.py") if found.module != "__future__"] == []


def test_only_the_command_line_knows_the_terminal() -> None:
    knowing = {
        name_of(path)
        for path in MODULES
        for found in imports(path)
        if part_of(found.module) in TERMINAL
    }
    assert {part_of(name) for name in knowing} <= {"app", "commands", "console", "__main__"}


def test_the_command_line_starts_without_heavy_libraries() -> None:
    """What is imported at the top of app, console, commands and all that these import so."""
    found = {path: [one.module for one in imports(path) if not one.lazy] for path in MODULES}
    by_name = {f"cragru_cli.{name_of(path)}".rstrip("."): path for path in MODULES}
    reached = [path for path in MODULES if part_of(name_of(path)) in {"app", "console", "commands"}]
    heavy = []
    for path in reached:
        heavy += [
            f"{path.relative_to(ROOT)}: {one}" for one in found[path] if part_of(one) in HEAVY
        ]
        inner = [by_name[one] for one in found[path] if one in by_name]
        reached += [other for other in inner if other not in reached]
    assert heavy == []


_WRITERS = {
    "write_text", "savetxt", "save", "savez", "savez_compressed", "tofile", "dump", "to_csv",
    "to_json", "to_parquet", "to_pickle", "copy", "copy2", "copyfile", "copytree", "copyfileobj",
    "symlink_to", "hardlink_to", "touch", "NamedTemporaryFile", "TemporaryFile", "mkstemp",
}  # fmt: skip
_MODULES_THAT_WRITE = {"os", "shutil", "np", "numpy", "tempfile", "json", "Path"}


def writes(name: str, call: ast.Call) -> bool:
    """Whether a call opens a file for writing, as far as its text tells."""
    owner, _, method = name.rpartition(".")
    if method in {"open", "fdopen"}:
        texts = [
            node.value
            for argument in (*call.args, *(keyword.value for keyword in call.keywords))
            for node in ast.walk(argument)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        ]
        flags = any(
            "O_WRONLY" in ast.unparse(one) or "O_RDWR" in ast.unparse(one) for one in call.args
        )
        modes = [text for text in texts if set(text) <= set("rwaxbt+U")]
        return flags or any(set(mode) & set("wax+") for mode in modes)
    if method == "write_bytes":
        return owner != "files"  # the project's own function, which may be called from above
    unmistakable = {"write_text", "to_csv", "to_json", "to_parquet", "to_pickle", "tofile", "touch"}
    return method in unmistakable or (method in _WRITERS and owner in _MODULES_THAT_WRITE)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("open(path, 'w')", True),
        ("path.open('ab')", True),
        ("path.open(mode='x', encoding='utf-8')", True),
        ("os.open(path, os.O_RDWR | os.O_CREAT)", True),
        ("np.save(path, array)", True),
        ("path.write_text('x')", True),
        ("frame.to_csv(path)", True),
        ("tempfile.NamedTemporaryFile()", True),
        ("open(path)", False),
        ("path.open('rb')", False),
        ("path.open(encoding='utf-8')", False),
        ("array.copy()", False),
        ("os.open(path, os.O_RDONLY)", False),
    ],
)
def test_what_counts_as_writing(text: str, expected: bool) -> None:
    call = ast.parse(text, mode="eval").body
    assert isinstance(call, ast.Call)
    assert writes(ast.unparse(call.func), call) == expected


def test_only_the_project_and_the_console_write_files() -> None:
    """Conformance suites may: they run in tests, on directories of their own."""
    writing = [
        f"{path.relative_to(ROOT)}:{call.lineno} {name}"
        for path in MODULES
        if part_of(name_of(path)) not in {"project", "console", "testing"}
        for name, call in calls(path)
        if writes(name, call)
    ]
    assert writing == []


def test_nothing_that_runs_code_from_data() -> None:
    modules = {"pickle", "cPickle", "_pickle", "dill", "cloudpickle", "joblib", "marshal", "shelve"}
    functions = {"eval", "exec", "compile", "__import__", "builtins.eval", "builtins.exec"}
    methods = ("torch.load", ".read_pickle", ".to_pickle")
    found = [
        f"{path.relative_to(ROOT)}:{one.line} imports {one.module}"
        for path in MODULES
        for one in imports(path)
        if part_of(one.module) in modules or one.module in {"torch.serialization"}
    ]
    for path in MODULES:
        for name, call in calls(path):
            unpickles = any(
                keyword.arg == "allow_pickle" and ast.unparse(keyword.value) != "False"
                for keyword in call.keywords
            )
            loads = name in {"np.load", "numpy.load"} and not any(
                keyword.arg == "allow_pickle" for keyword in call.keywords
            )
            if name in functions or name.endswith(methods) or unpickles or loads:
                found.append(f"{path.relative_to(ROOT)}:{call.lineno} {name}")
    assert found == []


def test_no_shell_and_no_unsafe_parsers() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{call.lineno} {name}"
        for path in MODULES
        for name, call in calls(path)
        if name in {"os.system", "os.popen", "yaml.load", "yaml.unsafe_load"}
        or (name.startswith("subprocess.") and "shell" in {one.arg for one in call.keywords})
    ]
    assert found == []


def test_files_are_short_enough_to_be_read() -> None:
    sizes = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for path in MODULES
    }
    assert {name: size for name, size in sizes.items() if size > LONGEST_FILE} == {}


def test_functions_are_short_enough_to_be_read() -> None:
    """Statements only: declaring and describing many options takes lines but no thought."""
    long = {
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}": lines
        for path in MODULES
        for node in ast.walk(parse(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (lines := _lines_of_statements(node)) > LONGEST_FUNCTION
    }
    assert long == {}


def _lines_of_statements(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    statements = node.body[1:] if ast.get_docstring(node) else node.body
    return (statements[-1].end_lineno or 0) - statements[0].lineno + 1 if statements else 0
