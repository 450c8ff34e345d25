"""The CRAGRU paper's tables beside what its protocol and an honest one give here: one HTML page.

    python examples/paper_page.py                                  the demo data
    python examples/paper_page.py data/ml-100k --backbone bpr -o paper.html --json paper.json

The folder holds MovieLens or RecBole files. Nothing is asked for over the network; no language
model runs.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from html import escape
from pathlib import Path
from typing import Any

from cragru_cli.backbones.model import training_of
from cragru_cli.data.dataset import Dataset
from cragru_cli.data.demo import demo_dataset
from cragru_cli.data.readers import Sources, read_dataset
from cragru_cli.evaluation.metrics import PerUser
from cragru_cli.evaluation.paper import PaperResult, PaperRow, PaperSettings, published, run_paper
from cragru_cli.evaluation.paper.filters import FILTERS, READERS
from cragru_cli.evaluation.paper.share import Estimate

STYLE = Path(__file__).with_suffix(".css")
FILES = (
    ("*.inter", "*.item", "*.user"),
    ("ratings.dat*", "movies.dat*", "users.dat*"),
    ("u.data", "u.item", "u.user"),
)
NAMELESS = "data that are not the paper's"
CUTOFFS = published.CUTOFFS
PUBLISHED_AS = {"bpr": "BPR", "lightgcn": "LightGCN"}


def main(arguments: Sequence[str] | None = None) -> None:
    """Run, lay out, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path, help="default: the demo data")
    parser.add_argument("--backbone", default="ease")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("-o", "--output", type=Path, default=Path("paper.html"))
    parser.add_argument("--json", type=Path, help="the same content as JSON")
    chosen = parser.parse_args(arguments)
    training = training_of(chosen.backbone, {}, chosen.seed)
    result = run_paper(data(chosen.folder), training, PaperSettings(seed=chosen.seed))
    chosen.output.write_text(page(result), encoding="utf-8")
    if chosen.json:
        chosen.json.write_text(json.dumps(document(result), indent=2) + "\n", encoding="utf-8")


def data(folder: Path | None) -> Dataset:
    """The data set of a folder; the demo data without one."""
    if folder is None:
        return demo_dataset(0)
    for patterns in FILES:
        found = [next(iter(sorted(folder.glob(pattern))), None) for pattern in patterns]
        if found[0] is not None:
            paths = [None if path is None else str(path) for path in found]
            return read_dataset(Sources(str(found[0]), paths[1], paths[2]))[0]
    sys.exit(f"{folder}: neither MovieLens nor RecBole files")


def document(result: PaperResult) -> dict[str, Any]:
    """The run, and every published figure on the page with its source."""
    name = shown_data_set(result)
    blocks = [(name, backbone) for backbone in published.BACKBONES]
    return {
        "schema": "cragru.paper-page/1",
        "run": result.document(),
        "published": {
            "source": published.SOURCE,
            "data_set": name,
            "table_ii": {
                backbone: {
                    method: {"hr": one.hr, "ndcg": one.ndcg}
                    for method, one in published.UTILITY[key].items()
                }
                for key in blocks
                for backbone in [key[1]]
            },
            "table_iii": {key[1]: dict(published.SECONDS[key]) for key in blocks},
            "fig_3": {", ".join(key): dict(one) for key, one in published.GROUPS.items()},
            "fig_4": {", ".join(key): dict(one) for key, one in published.STRATEGY_NDCG.items()},
        },
    }


def shown_data_set(result: PaperResult) -> str:
    """Whose published figures stand beside the run."""
    return result.data_set or "ML-100K"


def page(result: PaperResult) -> str:
    """The whole page."""
    sections = (head, leak, shares, table_ii, figure_4, figure_3, table_iii, notes)
    body = "\n".join(section(result) for section in sections)
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<title>The CRAGRU paper, published and rebuilt</title>\n"
        f"<style>\n{STYLE.read_text(encoding='utf-8')}</style>\n</head>\n<body>\n{body}\n"
        "</body>\n</html>\n"
    )


def head(result: PaperResult) -> str:
    """What was run, and the warning."""
    counts, settings = result.counts, result.settings
    warning = "\n".join(f"<p>{escape(sentence)}</p>" for sentence in result.banner)
    return (
        "<h1>The CRAGRU paper: published, rebuilt with its leak, and without</h1>\n"
        f'<p class="soft">Here: {escape(result.data_set or NAMELESS)}, '
        f"backbone {escape(result.training.backbone)}, seed {settings.seed}, {counts.users:,} "
        f"users, {counts.forgotten:,} of them forgotten. Published: {published.SOURCE}.</p>\n"
        f"<aside>\n{warning}\n</aside>"
    )


def leak(result: PaperResult) -> str:
    """The leak itself."""
    found, honest = result.leaks["leaky"], result.leaks["honest"]
    tiles = {
        "test items that stand in the history": percent(found.test_in_history),
        "users whose history lists some": percent(found.users_affected),
        "right answers among the candidates that the history gives away": f"{found.candidates:,}",
        "test items in the history, honest protocol": percent(honest.test_in_history),
    }
    shown = "\n".join(
        f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in tiles.items()
    )
    text = (
        "<h2>The leak</h2>\n<p>The history in the prompt is the training part of one random split; "
        "the test comes from another. What one holds out, the other shows. A reader that lifts the "
        "candidates which the history lists needs no taste at all.</p>\n"
        f"<dl>\n{shown}\n</dl>\n"
    )
    if found.kept_by_chance is None:
        return text + "<p>No history here is longer than the limit: all filters show it whole.</p>"
    bars = [(f"{name}", [("leaky", found.kept[name])]) for name in FILTERS]
    return (
        text
        + "<p>Where a history is cut, a filter keeps this share of its given-away answers. Random "
        f"rows would keep {percent(found.kept_by_chance)}. The release's attention works with "
        "random vectors that are never trained; what it finds is that a row is itself a "
        f"candidate.</p>\n{chart(bars, percent)}"
    )


def shares(result: PaperResult) -> str:
    """How much the leak explains."""
    rows = [
        (
            f"{gain.filter}, {gain.ranker}",
            [signed(gain.leaky), signed(gain.honest), signed(gain.effect)],
            "by design" if gain.ranker == "copy" and gain.share else interval(gain.share),
        )
        for gain in result.gains
        if gain.metric == "ndcg"
    ]
    here = table(
        "NDCG@10 above the order of the candidates, users who remain; 95 % intervals over users",
        ["evidence, reader", "leaky gain", "honest gain", "leak effect", "share by the leak"],
        ([name, *cells, share] for name, cells, share in rows),
    )
    return (
        "<h2>The share of the gain that the leak explains</h2>\n"
        "<p>A gain is a row's NDCG@10 less that of the candidates as the model ordered them. The "
        "leak effect is the leaky gain less the honest one, user by user; its share is leak effect "
        "/ leaky gain, put at 100% where the row would lose without the leak. <em>No gain</em>: "
        "not above zero beyond chance, so there is nothing to explain. Two readers stand in for "
        "the language model: <em>backbone</em> scores the candidates from the evidence and knows "
        "of no leak; <em>copy</em> lifts the candidates that the evidence lists, and without a "
        "leak does nothing, so that its share is 100% by design: read it as the most that a "
        f"reader can take.</p>\n{here}\n{published_gains(result)}"
    )


def published_gains(result: PaperResult) -> str:
    """The leak effect against what was printed."""
    if not result.explained:
        return (
            "<p>The data here are not the paper's, so no published gain is set against the leak: "
            "run it on MovieLens 100K or 1M.</p>"
        )
    rows = [
        [
            f"{one.published.place}, {PUBLISHED_AS[one.published.backbone]}"
            f"{'' if one.same_backbone else ' (not run here)'}; {one.ranker}",
            f"{one.published.value:+.4f}",
            signed(one.effect),
            interval(one.ratio, "{:.1f}") if one.ratio else "no gain printed",
            interval(one.share),
        ]
        for one in result.explained
    ]
    shown = table(
        f"Published gains at NDCG@10, {published.SOURCE}; the leak effect here over all users, "
        "forgotten ones at zero",
        ["published; reader here", "published gain", "leak effect here", "ratio",
         "share explained", "same backbone"],
        rows,
    )  # fmt: skip
    return (
        "<p>The paper prints no row for the same candidates without re-ranking. The nearest is 0.9 "
        "&times; Retrain: a model's own order, with the forgotten tenth of the users as misses, as "
        "CRAGRU's row counts them. Table II's gain is CRAGRU less that (CRAGRU less Retrain is "
        "below zero); Fig. 4's is a strategy less “Origin”. The ratio is the leak effect of the "
        "same filter here over the published gain (Table II: ten rows, the least evidence); above "
        "1 the leak alone allows more than was published, and the share is 100%. The paper's own "
        f"language model was not run: how much of this it took is not known.</p>\n{shown}"
    )


def table_ii(result: PaperResult) -> str:
    """Utility."""
    name = shown_data_set(result)
    at = " ".join(map(str, CUTOFFS))
    utility = [published.UTILITY[name, backbone] for backbone in PUBLISHED_AS]
    printed = [
        [method, *(triple(one[method].at(metric, k) for k in CUTOFFS) for one in utility
                   for metric in ("hr", "ndcg"))]
        for method in published.METHODS
    ]  # fmt: skip
    headings = [
        f"{who} {metric}@{at}"
        for who in ("published BPR", "published LightGCN")
        for metric in ("HR", "NDCG")
    ]
    ours = [
        [label(row), *(triple(one.mean(metric, k) for k in CUTOFFS) for one in pair
                       for metric in ("hr", "ndcg"))]
        for row in result.rows if row.protocol == "leaky"
        for pair in [(row, result.row("honest", row.ranker, row.filter))]
    ]  # fmt: skip
    measured = [f"{who} {metric}@{at}" for who in ("leaky", "honest") for metric in ("HR", "NDCG")]
    return (
        f"<h2>Table II: utility</h2>\n{other_data(result)}{side_by_side(result)}"
        + table(f"All that Table II prints for {name}", ["", *headings], printed)
        + table(f"All rows here, {result.training.backbone}", ["evidence, reader", *measured], ours)
    )


def side_by_side(result: PaperResult) -> str:
    """The published rows that have a counterpart here, at 10."""
    name, mine = shown_data_set(result), result.training.backbone
    backbone = mine if mine in PUBLISHED_AS else "bpr"
    utility = published.UTILITY[name, backbone]
    pairs = [("Retrain", "base order", result.row("leaky", "base"))]
    pairs += [
        ("CRAGRU", f"{evidence}, {reader}", result.row("leaky", reader, evidence))
        for evidence in ("none", "random", "attention")
        for reader in READERS
    ]
    rows = []
    for method, here, leaky in pairs:
        honest = result.row("honest", leaky.ranker, leaky.filter)
        cells = [f"{method} / {here}"]
        for metric in ("hr", "ndcg"):
            cells.append(digits(utility[method].at(metric, 10)))
            cells += [digits(row.mean(metric, 10)) for row in (leaky, honest)]
        rows.append(cells)
    heads = [f"{who} {metric}@10" for metric in ("HR", "NDCG")
             for who in ("published", "leaky", "honest")]  # fmt: skip
    return (
        table(f"Published for {name}, {PUBLISHED_AS[backbone]}, beside here, {mine}",
              ["published / here: evidence, reader", *heads], rows)
        + '<p class="soft">Leaky rows average over all users, forgotten ones as misses; honest '
        "rows over those who remain. The published rows were not all measured on the same test "
        "and users, so that they compare poorly with one another. Which evidence the CRAGRU row "
        "of Table II had is not said.</p>"
    )  # fmt: skip


def figure_4(result: PaperResult) -> str:
    """Strategies."""
    name = "ML-1M"
    bars, rows = [], []
    for strategy in ("origin", *published.STRATEGIES[2:]):
        mine = next(one for one in FILTERS if one == strategy.replace("origin", "none"))
        printed = [published.STRATEGY_NDCG[name, backbone][strategy] for backbone in PUBLISHED_AS]
        here = [
            result.row(protocol, reader, mine)
            for protocol in ("leaky", "honest")
            for reader in READERS
        ]
        ours = [triple(row.mean("ndcg", k) for k in CUTOFFS) for row in here]
        rows.append([strategy, *map(triple, printed), *ours])
        values = [("published", printed[0][1])]
        values += [(row.protocol, row.mean("ndcg", 10)) for row in here if row.ranker == "copy"]
        bars.append((strategy, values))
    note = "" if result.data_set == name else f" The published figures are {name}'s."
    heads = ["published BPR", "published LightGCN"]
    heads += [f"{who}, {reader}" for who in ("leaky", "honest") for reader in READERS]
    return (
        "<h2>Fig. 4: strategies</h2>\n<p>NDCG@10: published (BPR), leaky here and honest here, "
        f"both with the reader that copies.{note} “Origin” has ten rows of evidence, every other "
        f"strategy a hundred.</p>\n{chart(bars, digits)}\n"
        + table(f"NDCG@5 10 20, published for {name}", ["strategy", *heads], rows)
    )


def figure_3(result: PaperResult) -> str:
    """Completeness."""
    rows = [
        [f"published: {name}, {PUBLISHED_AS.get(backbone, 'backbone not named, never printed')}",
         triple(groups["forget"]["hr"]), triple(groups["remain"]["hr"])]
        for (name, backbone), groups in published.GROUPS.items()
    ]  # fmt: skip
    shown = [result.row("leaky", "base"), result.row("leaky", "popularity")]
    shown += [result.row("leaky", reader, "attention") for reader in READERS]
    for row in shown:
        rows.append(
            [f"leaky: {label(row)}", *(hits(row.groups.get(one)) for one in ("forget", "remain"))]
        )
    honest = result.row("honest", "base").groups.get("remain")
    rows.append(["honest: base order", hits(result.no_knowledge), hits(honest)])
    return (
        "<h2>Fig. 3: completeness</h2>\n<p>HR of the forgotten users and of the others. The paper "
        "has no reference for “forgotten”; here it is the last row: the popular items of those who "
        "remain, which is what somebody gets of whom nothing is known. What lies above it is "
        "remembered. Ordering the full model's candidates by popularity forgets the order, but not "
        "the candidates.</p>\n" + table("", ["", "forgotten HR@1 3 5", "remaining HR@1 3 5"], rows)
    )


def table_iii(result: PaperResult) -> str:
    """Times."""
    name, seconds = shown_data_set(result), result.seconds
    rows = [
        [
            method,
            *(f"{published.SECONDS[name, backbone][method]:,}" for backbone in PUBLISHED_AS),
            "",
        ]
        for method in published.METHODS
    ]
    way = "update of the weights" if seconds.by == "update" else "new training of the backbone"
    rows.append(["here: training", "", "", f"{seconds.train:.2f}"])
    rows.append([f"here: forgetting, {way}", "", "", f"{seconds.forget:.2f}"])
    return (
        f"<h2>Table III: seconds</h2>\n{other_data(result)}"
        + table(
            f"Published “training time” for {name}",
            ["", "BPR", "LightGCN", f"here, {result.training.backbone}"],
            rows,
        )
        + "<p>What exactly the paper timed is not known. Here: from the request, for all "
        f"{result.counts.forgotten:,} forgotten users and one row of every other one at once "
        f"({result.counts.interactions:,} interactions), to a model in memory without them. Lists, "
        "language model and files are not in it, and the machines differ.</p>"
    )


def notes(result: PaperResult) -> str:
    """Where this departs from the release, and where the figures are from."""
    points = "\n".join(f"<li>{escape(one).replace('`', '')}</li>" for one in result.differences)
    return (
        f"<h2>Where this departs from the release</h2>\n<ul>\n{points}\n</ul>\n"
        '<h2>Sources</h2>\n<p class="soft">Published figures: Zhang, Zhang, Hu, Qiu and Wang, '
        "“Customized Retrieval-Augmented Generation with LLM for Debiasing Recommendation "
        f"Unlearning”, {published.SOURCE}, CC BY 4.0, Tables II and III, Figs 3 and 4. Tables were "
        "read cell by cell from their images on the authors' page; figures from the plotting "
        "scripts of the authors' code release. Everything else was measured in this run.</p>"
    )


def other_data(result: PaperResult) -> str:
    """A sentence where published and measured figures are of different data."""
    if result.data_set:
        return ""
    return "<p>The published figures are for other data: they are context, not a comparison.</p>\n"


def label(row: PaperRow) -> str:
    """The row in words."""
    return {"base": "base order", "popularity": "by popularity"}.get(row.ranker, row.name)


def hits(values: PerUser | None) -> str:
    """HR at 1, 3 and 5 of a group of users."""
    return triple(float(one["hr"].mean()) for one in values.values()) if values else "-"


def triple(values: Iterable[float]) -> str:
    """A metric at three cutoffs."""
    return " ".join(digits(value) for value in values)


def table(caption: str, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table that scrolls sideways where the window is narrow; coloured by whose figures."""
    title = f"<caption>{escape(caption)}</caption>" if caption else ""
    top = "".join(f"<th{colour(one)}>{escape(one)}</th>" for one in headings)
    lines = [
        f"<tr><td{colour(row[0])}>{escape(row[0])}</td>"
        + "".join(f"<td>{escape(one)}</td>" for one in row[1:])
        + "</tr>"
        for row in rows
    ]
    return (
        f'<div class="scroll"><table>{title}<thead><tr>{top}</tr></thead>\n<tbody>\n'
        + "\n".join(lines)
        + "\n</tbody></table></div>\n"
    )


def colour(text: str) -> str:
    """A class for what begins with whose figures it names."""
    kinds = ("published", "leaky", "honest")
    kind = next((one for one in kinds if text.startswith(one)), None)
    return f' class="of-{kind}"' if kind else ""


def chart(
    groups: Sequence[tuple[str, Sequence[tuple[str, float]]]], shown: Callable[[float], str]
) -> str:
    """Bars, a group of them for each name; all values lie between 0 and 1."""
    top = max(value for _, bars in groups for _, value in bars) or 1.0
    drawn, y = [], 4
    for name, bars in groups:
        drawn.append(
            f'<text x="92" y="{y + 7 * len(bars) + 4}" text-anchor="end">{escape(name)}</text>'
        )
        for kind, value in bars:
            width = 460 * value / top
            drawn.append(
                f'<rect class="{kind}" x="100" y="{y}" width="{width:.1f}" height="12" rx="2"/>'
            )
            drawn.append(f'<text x="{106 + width:.1f}" y="{y + 10}">{shown(value)}</text>')
            y += 14
        y += 8
    return f'<figure><svg viewBox="0 0 620 {y}" role="img">{"".join(drawn)}</svg></figure>'


def digits(value: float) -> str:
    """Four digits, as the paper prints: .2801."""
    return f"{value:.4f}".removeprefix("0") if value < 0.99995 else "1.0000"


def percent(value: float) -> str:
    """80.4%."""
    return f"{value:.1%}"


def signed(one: Estimate) -> str:
    """A difference with its interval."""
    if one.lower == one.upper == 0:
        return "0"
    return f"{one.value:+.3f} [{one.lower:+.3f}, {one.upper:+.3f}]"


def interval(one: Estimate | None, form: str = "{:.0%}") -> str:
    """A figure with its interval, or that there is no gain."""
    if one is None:
        return "no gain"
    return f"{form.format(one.value)} [{form.format(one.lower)}, {form.format(one.upper)}]"


if __name__ == "__main__":
    main()
