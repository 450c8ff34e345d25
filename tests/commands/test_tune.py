"""`cragru tune`: what weight a model gets, where it counts, and that it goes with the data."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cragru_cli.errors import LockedError
from cragru_cli.project import codec, lock
from cragru_cli.usecases import ForgetRequest, Project, forget, train, tune, weights

if TYPE_CHECKING:
    from tests.conftest import Cli, Golden, Refused

FAKE = """
import json
import os

import numpy as np
from cragru_cli.data.seeds import rng
from cragru_cli.generation.base import Generator, Look
from cragru_cli.generation.none import base_order
from cragru_cli.generation.parse import by_scores, nothing
from cragru_cli.generation.prompt.build import shuffled


class Fake(Generator):
    def rank(self, requests):
        with open(os.environ["FAKE_LOG"]) as file:
            liked = json.load(file)
        with open(os.environ["FAKE_LOG"] + ".asked", "a") as asked:
            for request in requests:
                asked.write(request.user_id + "\\n")
                if self.model == "silent" or self.model == "shy" and request.user_id > "u1":
                    yield nothing(request, "no answer", {})
                else:
                    yield self.answer(request, {*liked[request.user_id]})

    def answer(self, request, liked):
        size = len(request.candidates)
        shown = shuffled(request, self.setup.seed)
        stream = rng(self.setup.seed, "fake", request.user_id)
        ids = [request.catalog.ids[item] for item in request.candidates.tolist()]
        known = np.array([one in liked for one in ids], dtype=np.float32)
        scores = {
            "random": lambda: stream.random(size),
            "constant": lambda: np.ones(size),
            "by-place": lambda: -np.argsort(shown).astype(float),
            "reversed": lambda: -request.scores,
            "good": lambda: 0.4 * known + stream.random(size),
            "oracle": lambda: known,
            "shy": lambda: known,
        }[self.model]().astype(np.float32)
        usage = {"prompt_tokens": 100, "completion_tokens": 1}
        return by_scores(request, scores, "", usage, (Look(shown, scores[shown]),))
"""
HELPS, SAYS_NOTHING = ("good", "oracle"), ("random", "constant", "by-place", "reversed")


@pytest.fixture(scope="module", autouse=True)
def _fakes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The generator `fake`, installed; its models know as much as their names say."""
    place = tmp_path_factory.mktemp("fakes")
    metadata = place / "fake-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: fake\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text("[cragru.generators.v1]\nfake = fake_models:Fake\n")
    (place / "fake_models.py").write_text(FAKE)
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.syspath_prepend(place)
        yield


@pytest.fixture
def asked(shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """Whom the fakes were asked about since the last time, one line a question.

    They read what everybody has ever used: a candidate among it was held out.
    """
    dataset = codec.decode(Project(shop).read().contents)
    ids, log = dataset.catalog.ids, dataset.interactions
    liked = {
        user: [ids[item] for item in log.items[log.of(row)].tolist()]
        for row, user in enumerate(dataset.user_ids)
    }
    place = tmp_path / "log.json"
    place.write_text(json.dumps(liked))
    monkeypatch.setenv("FAKE_LOG", str(place))
    seen = tmp_path / "log.json.asked"

    def read() -> list[str]:
        lines = seen.read_text().splitlines() if seen.exists() else []
        seen.unlink(missing_ok=True)
        return lines

    return read


@pytest.fixture
def tuned(cli: Cli, shop: Path, asked: object) -> Callable[..., dict[str, Any]]:
    def call(model: str, *options: object) -> dict[str, Any]:
        ran = cli("tune", "-C", shop, "--llm", f"fake/{model}", *options, "--json")
        assert ran.code == 0, ran
        found: dict[str, Any] = json.loads(ran.out)
        return found

    return call


Tune = Callable[..., dict[str, Any]]
Asked = Callable[[], list[str]]


def stored(shop: Path) -> list[str]:
    place = shop / ".cragru" / "outputs" / "fusion"
    return sorted(one.name for one in place.iterdir()) if place.is_dir() else []


def lists(cli: Cli, shop: Path, model: str | None, *options: object) -> list[dict[str, Any]]:
    named = ("--llm", f"fake/{model}") if model else ()
    users = [part for at in range(1, 9) for part in ("--user", f"u{at:03d}")]
    ran = cli("recommend", "-C", shop, *users, *named, *options, "--jsonl")
    assert ran.code == 0, ran
    return [json.loads(line) for line in ran.out.splitlines()]


def items(rows: list[dict[str, Any]]) -> list[list[str]]:
    return [[one["item"] for one in row["items"]] for row in rows]


@pytest.mark.parametrize("model", SAYS_NOTHING)
def test_a_model_that_says_nothing_gets_weight_0_and_is_not_called(
    cli: Cli, shop: Path, tuned: Tune, asked: Asked, model: str
) -> None:
    found = tuned(model)
    assert (found["weight"], found["earned"]) == (0.0, False)
    assert found["soundness"]["says_nothing"] == (model in {"constant", "by-place"})
    assert len(asked()) == 200
    ran = cli("recommend", "-C", shop, "--user", "u001", "--llm", f"fake/{model}")
    assert ran.err.count("does not help on this data") == 1
    assert "go to" not in ran.err
    rows = lists(cli, shop, model)
    assert {(row["source"], row["reason"]) for row in rows} == {
        ("base", "the language model has weight 0")
    }
    assert items(rows) == items(lists(cli, shop, None))
    assert asked() == []


@pytest.mark.parametrize("model", HELPS)
def test_a_model_that_knows_gets_weight_and_is_mixed_in(
    cli: Cli, shop: Path, tuned: Tune, asked: Asked, model: str
) -> None:
    found = tuned(model)
    assert found["earned"]
    assert found["weight"] >= (0.95 if model == "oracle" else 0.1)
    assert found["best"]["low"] <= found["best"]["value"] <= found["best"]["high"]
    assert found["ndcg@10"]["gain"]["low"] > 0
    assert found["sources"] == {"llm": 200}
    assert found["tokens"] == 200 * 101
    assert len(set(asked())) == 200
    ran = cli("recommend", "-C", shop, "--user", "u001", "--llm", f"fake/{model}", "--json")
    assert json.loads(ran.out)["config"]["fusion"] == found["weight"]
    assert "weight" not in ran.err
    rows = lists(cli, shop, model)
    assert {row["source"] for row in rows} == {"llm"}
    assert items(rows) == items(lists(cli, shop, model, "--fusion", found["weight"]))
    alone = items(lists(cli, shop, model, "--fusion", 1))
    assert (items(rows) == alone) == (found["weight"] == 1)


@pytest.mark.parametrize("seed", [0, 1])
def test_on_test_users_the_mixed_order_is_never_below_the_base_by_more_than_its_interval(
    cli: Cli, shop: Path, tuned: Tune, seed: int
) -> None:
    train(Project(shop), seed=seed)
    for model in (*HELPS, *SAYS_NOTHING):
        weight = tuned(model, "--users", 150)["weight"]
        ran = cli(
            *("evaluate", "-C", shop, "--llm", f"fake/{model}", "--strategies", "attention"),
            *("--users", 200, "--json"),
        )
        document = json.loads(ran.out)
        rows = {row["name"]: row["k"]["10"] for row in document["rows"]}
        fused = rows[f"attention + fake/{model}, weight {weight:g} (fitted)"]
        assert fused["ndcg"] >= rows["attention"]["ndcg_ci"][0], model
        if model in SAYS_NOTHING:
            assert fused == rows["attention"]
        else:
            assert fused["ndcg"] > rows["attention"]["ndcg_ci"][1]


def test_an_evaluation_asks_once_and_never_tests_on_what_the_weight_was_fitted_on(
    cli: Cli, shop: Path, tuned: Tune, asked: Asked
) -> None:
    def rows(*options: object) -> tuple[list[str], list[str]]:
        model = ("--llm", "fake/good", "--strategies", "recent", "--users", 30)
        ran = cli("evaluate", "-C", shop, *model, *options, "--json")
        document = json.loads(ran.out)
        names = [row["name"] for row in document["rows"] if "fake" in row["name"]]
        return names, [note for note in document["notes"] if "left out" in note]

    own = "attention + fake/good"
    assert rows() == ([own], [])
    weight = tuned("good")["weight"]
    asked()
    assert rows() == ([own, f"{own}, weight {weight:g} (fitted)"], [])
    assert len(asked()) == 30
    for options in (("--seed", 5), ("--split", "last")):
        names, notes = rows(*options)
        assert names == [own]
        assert len(notes) == 1
    assert rows("--seed", 5, "--fusion", 0.5) == ([own, f"{own}, weight 0.5 (fixed)"], [])


def test_without_a_weight_it_is_the_models_order_and_said_once(
    cli: Cli, shop: Path, asked: Asked
) -> None:
    ran = cli("recommend", "-C", shop, "--all", "-k", 2, "--llm", "fake/random", "--jsonl")
    assert ran.err.count("No weight fitted yet") == 1
    assert items(lists(cli, shop, "random")) == items(lists(cli, shop, "random", "--fusion", 1))


def test_a_weight_counts_for_its_model_mode_strategy_and_content_alone(
    cli: Cli, shop: Path, tuned: Tune
) -> None:
    def said(*options: object, model: str = "oracle") -> str:
        ran = cli("recommend", "-C", shop, "--user", "u001", "--llm", f"fake/{model}", *options)
        assert ran.code == 0, ran
        return ran.err

    tuned("oracle")
    tuned("oracle", "--strategy", "recent", "--llm-mode", "list")
    assert len(stored(shop)) == 2
    assert "No weight" not in said()
    assert "No weight" not in said("--strategy", "recent", "--llm-mode", "list")
    for options in (("--strategy", "recent"), ("--llm-mode", "list")):
        assert "No weight" in said(*options)
    assert "No weight" in said(model="good")
    assert "fitted with budget 100" in said("--budget", 7)
    train(Project(shop), seed=4)
    assert stored(shop) == []  # those of other contents go with them
    assert "No weight" in said()


def test_a_person_can_fix_the_weight(cli: Cli, shop: Path, tuned: Tune, asked: Asked) -> None:
    tuned("oracle")
    asked()
    (shop / "cragru.toml").write_text("[recommend]\nfusion = 0\n")
    assert items(lists(cli, shop, "oracle")) == items(lists(cli, shop, None))
    assert asked() == []
    ran = cli("recommend", "-C", shop, "--user", "u001", "--llm", "fake/oracle")
    assert "fixed at 0" in ran.err
    lists(cli, shop, "oracle", "--fusion", "0.5")
    assert len(asked()) == 8
    assert "fix the weight at 0" in cli("tune", "-C", shop, "--llm", "fake/oracle").err


@pytest.mark.parametrize("value", ["-0.1", "1.5", "true", "'half'", "nan"])
def test_a_weight_that_is_none_is_refused(refused: Refused, shop: Path, value: str) -> None:
    (shop / "cragru.toml").write_text(f"[recommend]\nfusion = {value}\n")
    refused(14, "recommend", "-C", shop, "--user", "u001", says="`fusion` must be", below=shop)


def test_refusals(cli: Cli, refused: Refused, shop: Path, small: Path, asked: Asked) -> None:
    one = ("recommend", "-C", shop, "--user", "u001")
    refused(2, *one, "--fusion", "0.5", says="belongs to --llm", below=shop)
    for value in ("nan", "1.01"):
        model = ("--llm", "fake/oracle", "--fusion", value)
        refused(2, *one, *model, says="from 0 to 1", below=shop)
    refused(2, "tune", "-C", shop, says="no language model is named", below=shop)
    refused(14, "tune", "-C", small, "--llm", "fake/oracle", says="enough", below=small)
    noted = [".cragru/recipients.json"]
    silent = ("tune", "-C", shop, "--llm", "fake/silent")
    refused(30, *silent, says="no answer", below=shop, but=noted)
    nobody = cli("init", shop.parent / "fresh", "--demo")
    assert nobody.code == 0
    untrained = ("tune", "-C", shop.parent / "fresh", "--llm", "fake/oracle")
    refused(2, *untrained, says="train", below=shop.parent / "fresh")
    assert stored(shop) == []


def test_whom_the_model_leaves_out_does_not_speak_for_it(tuned: Tune, shop: Path) -> None:
    found = tuned("shy")
    assert found["users"] == found["sources"]["llm"] < 200
    assert found["sources"]["base"] == 200 - found["users"]
    assert found["weight"] >= 0.95
    assert any("no answer" in note for note in found["notes"])


def test_a_handful_of_users_is_too_few(tuned: Tune, shop: Path) -> None:
    found = tuned("oracle", "--users", 19)
    assert (found["weight"], found["best"]["value"]) == (0.0, 1.0)
    assert any("too few" in note for note in found["notes"])


def test_a_weight_goes_with_the_first_thing_that_is_forgotten(
    cli: Cli, shop: Path, tuned: Tune, asked: Asked
) -> None:
    tuned("oracle")
    assert len(stored(shop)) == 1
    assert cli("verify", "-C", shop).code == 0  # it belongs to the data that are there
    project = Project(shop)
    noted = project.documents.read("recipients.json")
    assert noted is not None
    assert len(noted) == 200
    forget(project, [ForgetRequest(user="u003")])
    assert not (shop / ".cragru" / "outputs").exists()
    assert {row["source"] for row in lists(cli, shop, "oracle")} == {"llm", "popularity"}
    assert cli("verify", "-C", shop).code == 0


def test_a_weight_of_other_data_is_found(cli: Cli, shop: Path, tuned: Tune) -> None:
    tuned("oracle")
    place = shop / ".cragru" / "outputs" / "fusion"
    (path,) = place.iterdir()
    path.rename(place / ("0" * 64))
    ran = cli("verify", "-C", shop)
    assert ran.code == 3
    assert "was left behind" in ran.out + ran.err


def test_nothing_is_kept_or_told_once_something_was_forgotten(shop: Path, asked: Asked) -> None:
    project = Project(shop)

    def meanwhile(plan: object) -> None:
        forget(Project(shop), [ForgetRequest(user="u002")])

    with pytest.raises(LockedError, match="carried out while this ran"):
        tune(project, settings=_with_model(project), before=meanwhile)
    assert stored(shop) == []


def test_nothing_is_kept_for_a_model_that_was_trained_anew(shop: Path, asked: Asked) -> None:
    project = Project(shop)

    def meanwhile(plan: object) -> None:
        train(Project(shop), seed=9)

    with pytest.raises(LockedError, match="changed while this ran"):
        tune(project, settings=_with_model(project), before=meanwhile)
    assert stored(shop) == []


def test_where_somebody_else_writes_the_weight_is_told_at_least(
    refused: Refused, shop: Path, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(weights, "_TRIES", 2)
    arguments = ("tune", "-C", shop, "--llm", "fake/oracle", "--users", 30)
    noted = [".cragru/recipients.json"]
    with lock.exclusive(shop / ".cragru" / "lock", "train"):
        message = refused(11, *arguments, says="could not be stored", below=shop, but=noted)
    assert "`fusion = 1`" in message
    assert stored(shop) == []


def test_a_weight_that_somebody_changed_does_not_count(cli: Cli, shop: Path, tuned: Tune) -> None:
    tuned("oracle")
    (path,) = (shop / ".cragru" / "outputs" / "fusion").rglob("weight.json")
    path.write_text(path.read_text().replace("1.0", "0.5"))
    ran = cli("recommend", "-C", shop, "--user", "u001", "--llm", "fake/oracle")
    assert "No weight fitted yet" in ran.err


def test_the_table_and_what_is_said_before(cli: Cli, shop: Path, asked: Asked) -> None:
    ran = cli("tune", "-C", shop, "--llm", "fake/oracle", "--users", 40)
    assert ran.code == 0
    assert ran.err.startswith("Evidence and candidates of 40 users go to fake/oracle")
    assert ran.out.startswith("Weight 1  (fake/oracle, mode auto, strategy attention, ease)")
    for words in ("NDCG@10", "the backbone's", "both, less", "interval", "4,040 tokens", " s\n"):
        assert words in ran.out, words
    assert cli("tune", "-C", shop, "--llm", "fake/oracle", "--users", 20, "-q").err == ""


def test_equal_input_gives_equal_figures(tuned: Tune) -> None:
    first, second = ({**tuned("good"), "seconds": 0} for _ in range(2))
    assert first == second


def test_json(golden: Golden, tuned: Tune) -> None:
    document = tuned("oracle", "--users", 40)
    document["soundness"]["sentence"] = "<text>" if document["soundness"]["sentence"] else ""
    golden("tune", document)


def _with_model(project: Project) -> Any:
    return project.settings().with_flags(llm_model="fake/oracle")
