"""The paper's protocol on a terminal: the warning first, and nothing cut or wrapped."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cragru_cli import console
from cragru_cli.backbones.model import training_of
from cragru_cli.commands.paper_tables import paper_tables
from cragru_cli.data.demo import demo_dataset
from cragru_cli.evaluation.paper import PaperResult, PaperSettings, run_paper
from cragru_cli.evaluation.paper.share import Comparison


@pytest.fixture(scope="module")
def result() -> PaperResult:
    return run_paper(demo_dataset(0), training_of("ease", {}, 0), PaperSettings(limit=40))


@pytest.fixture
def narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("NO_COLOR", "1")


@pytest.mark.usefixtures("narrow")
def test_what_leaks_stands_above_every_figure(
    result: PaperResult, capsys: pytest.CaptureFixture[str]
) -> None:
    console.show(*paper_tables(result))
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 80
    assert lines[0].startswith("The leaky figures rebuild the evaluation of the CRAGRU release")
    text = " ".join("\n".join(lines).split())
    assert text.index(f"{result.leaks['leaky'].test_in_history:.1%}") < text.index("leaky HR@10")
    (copied,) = [line for line in lines if line.startswith(" attention, copy") and "%" in line]
    leaky = result.row("leaky", "copy", "attention").mean("ndcg", 10)
    honest = result.row("honest", "copy", "attention").mean("ndcg", 10)
    for value in (leaky, honest):
        assert f"{value:.3f}".removeprefix("0") in copied
    assert "Published gains" not in text, "the demo data are not the paper's"


@pytest.mark.usefixtures("narrow")
def test_published_gains_fit_too(result: PaperResult, capsys: pytest.CaptureFixture[str]) -> None:
    for backbone, named in (("lightgcn", "LGCN"), ("ease", "LGCN"), ("bpr", "BPR")):
        explained = tuple(Comparison(result.rows, 0).explained("ML-1M", backbone))
        console.show(*paper_tables(replace(result, data_set="ML-1M", explained=explained)))
        lines = capsys.readouterr().out.splitlines()
        (strategy,) = [line for line in lines if f"Fig. 4, preference {named}, backbone" in line]
        gain = {"LGCN": "+.045", "BPR": "+.046"}[named]  # .2673 - .2221, .2588 - .2127
        assert gain in strategy
        (table,) = [line for line in lines if f"Table II {named}, copy" in line]
        assert table.rstrip().endswith("no gain")
        assert any("BPR" in line for line in lines) == (backbone != "lightgcn")
