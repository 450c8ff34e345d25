"""An index by the command line: built, used, told of, forgotten with the data, never trusted."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from cragru_cli.project import files
from cragru_cli.project.generations import content_hash
from cragru_cli.retrieval import index

if TYPE_CHECKING:
    from tests.commands.conftest import Files, Make, Tables
    from tests.conftest import Cli, Refused

ARRAYS = {f"index.{name}.npy" for name in ("items", "links", "upper", "levels", "entry")}
Train = Callable[..., Path]


@pytest.fixture(autouse=True)
def _factors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A backbone with vectors that fits in no time, as if installed."""
    metadata = tmp_path / "installed" / "factors-1.0.dist-info"
    metadata.mkdir(parents=True)
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: factors\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text(
        "[cragru.backbones.v1]\nfactors = tests.backbones.factors:Factors\n"
    )
    monkeypatch.syspath_prepend(tmp_path / "installed")


@pytest.fixture
def train(cli: Cli) -> Train:
    """``train(shop, "hnsw")`` trains vectors with that setting of the index."""

    def call(project: Path, choice: str | None = "hnsw", more: str = "") -> Path:
        if choice is not None:
            with (project / "cragru.toml").open("a", encoding="utf-8") as file:
                file.write(f'\n[recommend]\nindex = "{choice}"\n{more}')
        ran = cli("train", "-C", project, "--backbone", "factors")
        assert ran.code == 0, ran
        return project

    return call


def lists(cli: Cli, project: Path, *more: str) -> list[list[str]]:
    ran = cli("recommend", "-C", project, "--all", "-k", "5", "--jsonl", *more)
    assert ran.code == 0, ran
    return [[one["item"] for one in json.loads(line)["items"]] for line in ran.out.splitlines()]


def test_lists_by_an_index_are_those_of_all_items_scored(
    cli: Cli, shop: Path, train: Train, generation_files: Files
) -> None:
    train(shop)
    assert generation_files(shop).keys() >= ARRAYS
    exact, near = lists(cli, shop, "--index", "exact"), lists(cli, shop)
    same = np.mean([len({*one} & {*other}) / 5 for one, other in zip(exact, near, strict=True)])
    assert same > 0.99
    assert lists(cli, shop, "--index", "hnsw") == near


def test_without_the_setting_small_catalogues_have_none(
    cli: Cli, shop: Path, train: Train, generation_files: Files
) -> None:
    train(shop, None)
    assert not generation_files(shop).keys() & ARRAYS
    exact, built = lists(cli, shop), lists(cli, shop, "--index", "hnsw")
    assert np.mean([one == other for one, other in zip(exact, built, strict=True)]) > 0.97


def test_large_catalogues_have_one_unless_told_otherwise(
    cli: Cli,
    shop: Path,
    train: Train,
    generation_files: Files,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(index, "MANY", 100)
    train(shop, None)
    assert generation_files(shop).keys() >= ARRAYS
    train(shop, "exact")
    assert not generation_files(shop).keys() & ARRAYS


def test_evaluate_tells_how_much_the_index_finds(cli: Cli, shop: Path, train: Train) -> None:
    train(shop, None)
    asked = ("evaluate", "-C", shop, "--strategies", "random")
    document = json.loads(cli(*asked, "--index", "hnsw", "--json").out)
    found = document["config"]["index"]
    assert found["kind"] == "hnsw"
    assert found["at"] == 50
    assert found["users"] == 300
    assert 0.98 < found["recall"] <= 1
    shown = cli(*asked, "--index", "hnsw").out
    assert f"recall@50 {found['recall']:.3f} of exact search, over 300 users" in shown
    exact = cli(*asked, "--json").out
    assert json.loads(exact)["config"]["index"] == {"kind": "exact"}
    assert "recall@50" not in cli(*asked).out


def test_an_unknown_index_and_a_backbone_without_vectors_are_refused(
    refused: Refused, shop: Path
) -> None:
    for command in (("recommend", "--user", "u017"), ("evaluate",)):
        asked = (*command, "-C", shop, "--index")
        refused(2, *asked, "nope", says="no index is called `nope`", below=shop)
        refused(21, *asked, "hnsw", says="`ease` has no vectors", below=shop)
    (shop / "cragru.toml").write_text('[recommend]\nindex = "fast"\n')
    refused(14, "recommend", "-C", shop, "--user", "u017", says="auto or exact", below=shop)


@pytest.mark.parametrize("purge", ["later", "now"])
@pytest.mark.parametrize(
    "asked", [("--user", "dora"), ("--item", "2rope"), ("--user", "emil", "--item", "8bell")]
)
def test_after_forgetting_the_index_is_that_of_a_project_that_never_had_the_data(
    cli: Cli,
    make: Make,
    train: Train,
    tables: Tables,
    generation_files: Files,
    asked: tuple[str, ...],
    purge: str,
) -> None:
    policy = f'\n[forget]\npurge = "{purge}"\n'
    project = train(make(tables, "had", backbone=None), more=policy)
    assert cli("forget", "-C", project, *asked, "--yes").code == 0
    if purge == "later":
        held = generation_files(project)
        assert held.keys() >= {*ARRAYS, "columns.npy"}
        assert lists(cli, project) == lists(cli, project, "--index", "exact")
        assert cli("purge", "-C", project).code == 0
    named = dict(zip(asked[::2], asked[1::2], strict=True))
    users, items = ([named[one]] if one in named else [] for one in ("--user", "--item"))
    pairs = [(users[0], items[0])] if users and items else []
    remaining = tables.without(pairs=pairs) if pairs else tables.without(users, items)
    never = train(make(remaining, "never", backbone=None), more=policy)
    assert generation_files(project) == generation_files(never)


def test_until_the_purge_only_items_that_somebody_uses_are_in_it(
    cli: Cli, make: Make, train: Train, tables: Tables
) -> None:
    project = train(make(tables, "shop", backbone=None))

    def indexed() -> int:
        (directory,) = (project / ".cragru" / "generations").iterdir()
        return len(np.load(directory / "index.items.npy", allow_pickle=False))

    assert indexed() == 7  # nobody bought the eighth
    assert cli("forget", "-C", project, "--user", "dora", "--yes").code == 0
    assert indexed() == 6  # and one was hers alone
    assert cli("verify", "-C", project, "--user", "dora").code == 0


def test_an_import_builds_it_anew(
    cli: Cli, make: Make, train: Train, tables: Tables, tmp_path: Path, generation_files: Files
) -> None:
    project = train(make(tables, "shop", backbone=None))
    before = generation_files(project)
    (tmp_path / "more.csv").write_text("user,item,rating,timestamp\ngina,6dust,4,99\n")
    ran = cli("import", tmp_path / "more.csv", "-C", project)
    assert ran.code == 0, ran
    after = generation_files(project)
    assert after.keys() >= ARRAYS
    assert len(after["index.items.npy"]) == len(before["index.items.npy"]) + 8


def forge(project: Path, name: str, array: Any) -> None:
    """Put an array in the place of another under a manifest that vouches for it."""
    (directory,) = (project / ".cragru" / "generations").iterdir()
    (directory / name).unlink(missing_ok=True)
    written = files.write_array(directory / name, array)
    manifest = json.loads((directory / "manifest.json").read_bytes())
    manifest["files"][name] = {
        "sha256": written.sha256,
        "bytes": written.size,
        "dtype": array.dtype.str,
        "shape": list(array.shape),
    }
    manifest["content_hash"] = content_hash(manifest["files"])
    (directory / "manifest.json").unlink()
    digest = files.write_bytes(directory / "manifest.json", files.canonical_json(manifest)).sha256
    current = project / ".cragru" / "CURRENT"
    pointer = files.unseal(current, files.read_small(current))
    files.replace_bytes(current, files.seal({**pointer, "manifest": digest}))


@pytest.mark.parametrize(
    ("name", "array"),
    [
        ("links", np.full((500, 48), 2**31 - 1, dtype=np.int32)),
        ("links", np.zeros((3, 3), dtype=np.int32)),
        ("levels", np.full(500, 127, dtype=np.int8)),
        ("entry", np.array([2**62])),
        ("items", np.array([10**9])),
        ("upper", np.full((10**5, 24), 400, dtype=np.int32)),
    ],
)
def test_a_strangers_index_is_refused(
    refused: Refused, shop: Path, train: Train, name: str, array: Any
) -> None:
    forge(train(shop), f"index.{name}.npy", array)
    asked = ("recommend", "-C", shop, "--user", "u017")
    refused(13, *asked, says="the index does not fit", below=shop)


def test_an_index_beside_a_backbone_without_vectors_is_refused(
    refused: Refused, shop: Path
) -> None:
    forge(shop, "index.items.npy", np.arange(3))
    asked = ("recommend", "-C", shop, "--user", "u017")
    refused(13, *asked, says="without vectors", below=shop)
