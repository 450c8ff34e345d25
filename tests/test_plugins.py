"""Parts that other packages bring: listed without import, and never able to break the tool."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from cragru_cli import plugins
from cragru_cli.errors import PluginError

Install = Callable[..., Path]
Cli = Callable[..., Any]
Refused = Callable[..., str]

BROKEN = "raise ImportError('needs a library that is not there')"
NOISY = '''
from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cragru_cli.backbones.base import Backbone, no_report
from cragru_cli.data.seeds import rng


@dataclass(frozen=True)
class NoisyOptions:
    amplitude: float = 0.5


class Noisy(Backbone):
    """Popularity with noise that hangs on the seed and on how many items there are."""

    Options = NoisyOptions

    def fit(self, train, *, seed, report=no_report):
        counts = np.bincount(train.indices, minlength=train.shape[1])
        noise = rng(seed, "noise", str(train.shape)).random(train.shape[1])
        self._appeal = counts * (1 + self.options.amplitude * noise)

    def score(self, history, weights, items=None):
        appeal = self._appeal if items is None else self._appeal[items]
        return appeal.astype(np.float32)

    def state(self):
        return {"appeal": self._appeal}

    @classmethod
    def from_state(cls, options, state):
        backbone = cls(options)
        backbone._appeal = state["appeal"]
        return backbone
'''


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """``install("cragru-x", "x", source)`` makes a distribution with a backbone ``x``.

    It lies on the search path as pip would have left it: a module and a dist-info directory. The
    file that is returned exists once the module has been imported.
    """
    modules: set[str] = set()

    def make(package: str, name: str, source: str = "", attribute: str = "Part") -> Path:
        module = package.replace("-", "_")
        modules.add(module)
        site, marker = tmp_path / "site" / package, tmp_path / f"{module}.imported"
        information = site / f"{module}-1.2.dist-info"
        information.mkdir(parents=True)
        metadata = f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.2\n"
        (information / "METADATA").write_text(metadata)
        entry = f"[cragru.backbones.v1]\n{name} = {module}:{attribute}\n"
        (information / "entry_points.txt").write_text(entry)
        marking = f"open({str(marker)!r}, 'w').close()\n"
        future = "from __future__ import annotations\n"
        (site / f"{module}.py").write_text(future + marking + dedent(source).replace(future, ""))
        monkeypatch.syspath_prepend(str(site))
        return marker

    yield make
    for module in modules:
        sys.modules.pop(module, None)


def listed(cli: Cli) -> list[tuple[str, str, str]]:
    """(kind, name, package) of each part that ``cragru plugins`` lists."""
    ran = cli("plugins", "--json")
    assert ran.code == 0, ran.err
    parts = json.loads(ran.out)["plugins"]
    return [(part["kind"], part["name"], part["package"]) for part in parts]


def test_parts_are_listed_without_import(cli: Cli, install: Install) -> None:
    marker = install("cragru-broken", "broken", BROKEN)
    assert ("backbones", "broken", "cragru-broken") in listed(cli)
    table = cli("plugins").out
    assert "cragru-broken 1.2" in table
    assert not marker.exists()


def test_built_in_parts_come_first(install: Install) -> None:
    install("aaa-first", "aaa", BROKEN)
    built_in = [part.built_in for part in plugins.listed("backbones")]
    assert built_in == sorted(built_in, reverse=True)
    assert not built_in[-1]


def test_commands_leave_plugins_alone_that_nobody_asked_for(
    cli: Cli, install: Install, shop: Path
) -> None:
    marker = install("cragru-broken", "broken", BROKEN)
    assert cli("status", "-C", shop).code == 0
    assert cli("recommend", "-C", shop, "--user", "u017", "-k", 3).code == 0
    assert cli("train", "-C", shop, "--backbone", "popularity").code == 0
    assert not marker.exists()


def test_a_library_that_is_missing_is_named(
    cli: Cli, refused: Refused, install: Install, shop: Path
) -> None:
    install("cragru-lacking", "lacking", "import no_such_library.inner")
    says = "`lacking` of package cragru-lacking 1.2 needs `no_such_library`, which is not installed"
    message = refused(20, "train", "-C", shop, "--backbone", "lacking", says=says, below=shop)
    assert "`pip install no_such_library`" in message
    assert len(message.splitlines()) == 2
    ran = cli("plugins", "--check")
    assert ran.code == 20
    assert says in ran.err
    assert ("backbones", "lacking", "cragru-lacking") in listed(cli)


@pytest.mark.parametrize(
    ("package", "library"), [("cragru_implicit", "implicit"), ("cragru_recbole", "recbole")]
)
def test_our_plugins_miss_their_libraries_before_anything_is_trained(
    refused: Refused,
    shop: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    package: str,
    library: str,
) -> None:
    """As pip would have left the plugin, with a Python that knows nothing of its library."""
    from importlib.machinery import PathFinder

    class WithoutLibrary(PathFinder):
        @classmethod
        def find_spec(cls, name: str, path: Any = None, target: Any = None) -> Any:
            return None if name == library else PathFinder.find_spec(name, path, target)

    found = [WithoutLibrary if one is PathFinder else one for one in sys.meta_path]
    monkeypatch.setattr(sys, "meta_path", found)
    for name in [*sys.modules]:
        if name.partition(".")[0] in {package, library}:
            monkeypatch.delitem(sys.modules, name)
    source = Path(__file__).parents[1] / "plugins" / package.replace("_", "-")
    site = tmp_path / "site"
    information = site / f"{package}_here-0.1.0.dist-info"
    information.mkdir(parents=True)
    metadata = f"Metadata-Version: 2.1\nName: {package}-here\nVersion: 0.1.0\n"
    (information / "METADATA").write_text(metadata)
    attribute = {"implicit": "Als", "recbole": "RecBole"}[library]
    entry = f"[cragru.backbones.v1]\nunmet = {package}:{attribute}\n"
    (information / "entry_points.txt").write_text(entry)
    monkeypatch.syspath_prepend(str(source))
    monkeypatch.syspath_prepend(str(site))
    says = f"needs `{library}`, which is not installed"
    message = refused(20, "train", "-C", shop, "--backbone", "unmet", says=says, below=shop)
    assert f"pip install {library}" in message


def test_a_broken_plugin_that_was_asked_for_is_named(
    refused: Refused, install: Install, shop: Path
) -> None:
    marker = install("cragru-broken", "broken", BROKEN)
    message = refused(
        20,
        *("train", "-C", shop, "--backbone", "broken"),
        says="the backbone `broken` of package cragru-broken 1.2 cannot be loaded",
        below=shop,
    )
    assert "needs a library that is not there" in message
    assert "pip uninstall cragru-broken" in message
    assert len(message.splitlines()) == 2
    assert marker.exists()


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("import a_module_that_nobody_has", "needs `a_module_that_nobody_has`"),
        ("1 / 0", "ZeroDivisionError"),
        ("def half(:", "SyntaxError"),
        ("Other = 1", "has no attribute 'Part'"),
    ],
)
def test_every_way_of_failing_to_load_is_the_plugins(
    install: Install, source: str, reason: str
) -> None:
    install("cragru-broken", "broken", source)
    with pytest.raises(PluginError, match=reason):
        plugins.load("backbones", "broken")


def test_check_imports_all_and_names_the_broken(cli: Cli, install: Install) -> None:
    install("cragru-broken", "broken", BROKEN)
    install("cragru-noisy", "noisy", NOISY, "Noisy")
    ran = cli("plugins", "--check")
    assert ran.code == 20
    assert "the backbone `broken` of package cragru-broken 1.2 cannot be loaded" in ran.err
    states = {line.split()[1]: line.split()[-1] for line in ran.out.splitlines() if "1.2" in line}
    assert states == {"broken": "broken", "noisy": "ok"}


def test_check_is_content_where_all_is_well(cli: Cli, install: Install) -> None:
    marker = install("cragru-noisy", "noisy", NOISY, "Noisy")
    ran = cli("plugins", "--check", "--json")
    assert ran.code == 0, ran.err
    assert {part["broken"] for part in json.loads(ran.out)["plugins"]} == {None}
    assert marker.exists()


def test_an_unknown_name_gets_the_known_ones(
    refused: Refused, install: Install, shop: Path
) -> None:
    install("cragru-broken", "broken", BROKEN)
    message = refused(
        20, "train", "-C", shop, "--backbone", "nobody", says="no backbone called", below=shop
    )
    for name in ("nobody", "ease", "popularity", "broken"):
        assert name in message
    assert "CRAGRU_PLUGINS" not in message


# What CRAGRU_PLUGINS lets in


def others(parts: Sequence[tuple[str, str, str]]) -> set[str]:
    return {package for _, _, package in parts} - {"cragru"}


def test_an_empty_list_lets_only_built_in_parts_in(
    cli: Cli, refused: Refused, install: Install, shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    marker = install("cragru-noisy", "noisy", NOISY, "Noisy")
    monkeypatch.setenv("CRAGRU_PLUGINS", "")
    assert others(listed(cli)) == set()
    assert {"ease", "popularity"} <= {name for _, name, _ in listed(cli)}
    message = refused(
        20, "train", "-C", shop, "--backbone", "noisy", says="called `noisy`", below=shop
    )
    assert "CRAGRU_PLUGINS is set and may hide it" in message
    assert not marker.exists()


def test_a_name_lets_one_in(
    cli: Cli, install: Install, shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install("cragru-noisy", "noisy", NOISY, "Noisy")
    install("cragru-broken", "broken", BROKEN)
    monkeypatch.setenv("CRAGRU_PLUGINS", "cragru-noisy, cragru-elsewhere")
    assert others(listed(cli)) == {"cragru-noisy"}
    assert cli("train", "-C", shop, "--backbone", "noisy").code == 0


def test_without_a_list_all_are_in(cli: Cli, install: Install) -> None:
    install("cragru-noisy", "noisy", NOISY, "Noisy")
    install("cragru-broken", "broken", BROKEN)
    assert {"cragru-noisy", "cragru-broken"} <= others(listed(cli))


def test_a_plugin_cannot_take_a_built_in_name(cli: Cli, install: Install, shop: Path) -> None:
    marker = install("aaa-impostor", "ease", NOISY, "Noisy")
    named = [part for part in listed(cli) if part[:2] == ("backbones", "ease")]
    assert named == [("backbones", "ease", "cragru")]
    ran = cli("train", "-C", shop, "--backbone", "ease", "--json")
    assert json.loads(ran.out)["options"] == {"regularization": 300.0}
    assert not marker.exists()


def test_of_two_plugins_of_one_name_the_first_by_package_counts(install: Install) -> None:
    install("aaa-one", "twin", NOISY, "Noisy")
    install("bbb-two", "twin", NOISY, "Noisy")
    found = [part for part in plugins.listed("backbones") if part.name == "twin"]
    assert [part.package for part in found] == ["aaa-one"]
    assert plugins.load("backbones", "twin").__module__ == "aaa_one"


# A plugin at work: one that can only forget by training anew

ROWS = [
    (f"u{user:02d}", f"i{item}", 1 + (user * item) % 5)
    for user in range(14)
    for item in range(9)
    if (user * 7 + item * 5) % 4 != 0
] + [("u03", "rare", 4)]


def made(cli: Cli, directory: Path, rows: Sequence[tuple[str, str, int]]) -> Path:
    """A project of the given rows, trained by the plugin."""
    lines = ["user,item,rating", *(f"{user},{item},{rating}" for user, item, rating in rows)]
    log = directory.with_suffix(".csv")
    log.write_text("\n".join(lines) + "\n")
    assert cli("init", directory, "--interactions", log).code == 0
    assert cli("train", "-C", directory, "--backbone", "noisy", "--seed", 5).code == 0
    return directory


def content_hash(cli: Cli, project: Path) -> str:
    return str(json.loads(cli("status", "-C", project, "--json").out)["content_hash"])


REQUESTS = pytest.mark.parametrize(
    ("named", "gone"),
    [
        (["--user", "u03"], lambda user, item: user == "u03"),
        (["--item", "i4"], lambda user, item: item == "i4"),
        (["--user", "u03", "--item", "rare"], lambda user, item: item == "rare"),
        (["--user", "u01", "--user", "u02"], lambda user, item: user in {"u01", "u02"}),
    ],
    ids=["user", "item", "interaction", "users"],
)


def columns(project: Path) -> list[Path]:
    """The file that says which columns of older weights are in use; one if they are older."""
    return list((project / ".cragru" / "generations").glob("*/columns.npy"))


@REQUESTS
def test_weights_wait_for_a_purge_and_leave_no_trace_then(
    cli: Cli, install: Install, tmp_path: Path, named: list[str], gone: Callable[[str, str], bool]
) -> None:
    install("cragru-noisy", "noisy", NOISY, "Noisy")
    everything = made(cli, tmp_path / "everything", ROWS)
    before = content_hash(cli, everything)
    ran = cli("forget", "-C", everything, *named, "--yes", "--json")
    assert ran.code == 0, ran.err
    document = json.loads(ran.out)
    layers = dict(document["layers"])
    assert (layers.pop("candidates"), layers.pop("weights")) == ("pending", "pending")
    assert "`cragru purge`" in document["notes"]["weights"]
    assert {*layers.values()} == {"verified", "out_of_scope"}
    ids = [one["request"] for one in document["requests"]]
    status = json.loads(cli("status", "-C", everything, "--json").out)
    assert [(one["request"], one["state"]) for one in status["pending"]] == [
        (name, "pending") for name in ids
    ]
    assert len(columns(everything)) == 1
    recommended = cli("recommend", "-C", everything, "--all", "-k", 20, "--jsonl")
    assert recommended.code == 0
    if "--item" in named:
        shown = {row["user"]: row["items"] for row in map(json.loads, recommended.out.splitlines())}
        assert named[-1] not in {one["item"] for row in shown.values() for one in row}
    else:
        assert not [user for user in named if f'"{user}"' in recommended.out]
    without = made(cli, tmp_path / "without", [row for row in ROWS if not gone(*row[:2])])
    never_had_it = content_hash(cli, without)
    waiting = content_hash(cli, everything)
    assert waiting not in (before, never_had_it)
    assert waiting == document["content_hash"] == status["content_hash"]

    purged = cli("purge", "-C", everything, "--json")
    assert purged.code == 0, purged.err
    assert json.loads(purged.out)["weights"] == ids
    assert json.loads(purged.out)["waiting"] == {}
    assert content_hash(cli, everything) == never_had_it
    assert json.loads(cli("status", "-C", everything, "--json").out)["pending"] == []
    assert columns(everything) == []
    for one in json.loads(cli("requests", "-C", everything, "--json").out)["requests"]:
        assert (one["state"], one["layers"]["weights"]) == ("done", "verified")
        assert one["layers"]["candidates"] == "verified"
    assert cli("recommend", "-C", everything, "--user", "u05", "-k", 3).code == 0


@REQUESTS
def test_forgetting_by_training_anew_at_once_leaves_no_trace(
    cli: Cli, install: Install, tmp_path: Path, named: list[str], gone: Callable[[str, str], bool]
) -> None:
    install("cragru-noisy", "noisy", NOISY, "Noisy")
    everything = made(cli, tmp_path / "everything", ROWS)
    with (everything / "cragru.toml").open("a") as settings:
        settings.write('\n[forget]\npurge = "now"\n')
    before = content_hash(cli, everything)
    planned = cli("forget", "-C", everything, *named, "--dry-run", "--json")
    assert "fitted anew at once" in json.loads(planned.out)["notes"]["weights"]
    ran = cli("forget", "-C", everything, *named, "--yes", "--json")
    assert ran.code == 0, ran.err
    layers = json.loads(ran.out)["layers"]
    assert (layers["candidates"], layers["weights"]) == ("verified", "verified")
    without = made(cli, tmp_path / "without", [row for row in ROWS if not gone(*row[:2])])
    assert content_hash(cli, everything) == content_hash(cli, without) != before
    assert columns(everything) == []
    assert json.loads(cli("status", "-C", everything, "--json").out)["pending"] == []
    assert cli("recommend", "-C", everything, "--user", "u05", "-k", 3).code == 0


def test_everybody_can_be_forgotten(cli: Cli, install: Install, tmp_path: Path) -> None:
    install("cragru-noisy", "noisy", NOISY, "Noisy")
    project = made(cli, tmp_path / "everything", ROWS)
    users = sorted({user for user, _, _ in ROWS})
    named = [part for user in users for part in ("--user", user)]
    ran = cli("forget", "-C", project, *named, "--yes", "--json")
    assert ran.code == 0, ran.err
    assert json.loads(cli("status", "-C", project, "--json").out)["interactions"] == 0
    assert json.loads(ran.out)["layers"]["weights"] == "pending"
    purged = cli("purge", "-C", project, "--json")
    assert purged.code == 0, purged.err
    assert len(json.loads(purged.out)["weights"]) == len(users)
    assert columns(project) == []


def test_options_of_a_plugin_are_read_from_the_project(
    cli: Cli, refused: Refused, install: Install, tmp_path: Path
) -> None:
    install("cragru-noisy", "noisy", NOISY, "Noisy")
    project = made(cli, tmp_path / "shop", ROWS)
    settings = project / "cragru.toml"
    text = settings.read_text()
    settings.write_text(text + "\n[backbones.noisy]\namplitude = 2\n")
    ran = cli("train", "-C", project, "--backbone", "noisy", "--json")
    assert json.loads(ran.out)["options"] == {"amplitude": 2.0}
    settings.write_text(text + "\n[backbones.noisy]\nloudness = 2\n")
    message = refused(
        14, "train", "-C", project, "--backbone", "noisy", says="`loudness`", below=project
    )
    assert "Known: amplitude" in message


def test_a_project_outlives_its_plugin(
    cli: Cli, refused: Refused, install: Install, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install("cragru-noisy", "noisy", NOISY, "Noisy")
    project = made(cli, tmp_path / "shop", ROWS)
    monkeypatch.setenv("CRAGRU_PLUGINS", "")
    assert json.loads(cli("status", "-C", project, "--json").out)["backbone"] == "noisy"
    for command in (
        ["recommend", "--user", "u05"],
        ["forget", "--user", "u05", "--yes"],
        ["forget", "--user", "u05", "--dry-run"],
    ):
        name, *rest = command
        refused(20, name, "-C", project, *rest, says="no backbone called `noisy`", below=project)
    assert cli("train", "-C", project, "--backbone", "popularity").code == 0
    assert cli("recommend", "-C", project, "--user", "u05").code == 0
