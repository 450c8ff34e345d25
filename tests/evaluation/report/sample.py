"""Documents of evaluations, as the page is given them: tiny, usual, large and hostile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

Document = dict[str, Any]
METRICS = ("ndcg", "hr", "recall", "mrr", "precision")
METHODS = (
    "retrain", "none", "push-down", "cragru-evidence", "cragru-mask", "cragru", "exact",
    "retrain-again", "sisa", "grapheraser", "receraser", "scif",
)  # fmt: skip
# Method -> loss of utility, what is left to see, share of the time of a new training.
_WAYS = {
    "retrain": (0.0, 0.0, 1.0),
    "none": (-0.004, 0.11, 1e-5),
    "push-down": (-0.003, -0.16, 2e-4),
    "cragru-evidence": (-0.003, 0.07, 3e-4),
    "cragru-mask": (-0.003, 0.05, 4e-4),
    "cragru": (0.0, 0.0, 5e-4),
    "exact": (0.0, 0.0, 8e-3),
    "retrain-again": (0.001, 0.001, 1.0),
    "sisa": (-0.052, 0.001, 0.21),
    "grapheraser": (-0.041, 0.002, 0.27),
    "receraser": (-0.035, 0.001, 0.33),
    "scif": (-0.012, 0.03, 0.04),
}
HOSTILE = (
    "<script>alert(1)</script>\"'&\u202eevil\u202c\x1b[31m\x00 $\\frac{a}{b$ https://x.example/"
)


def tiny() -> Document:
    """One way to recommend, nothing unlearnt."""
    stream = np.random.default_rng(1)
    return {
        "schema": "cragru.evaluate/2",
        "content_hash": "ab" * 32,
        "config": _config(["popularity"], [0], [], []),
        "versions": _versions(),
        "rows": [_row(stream, "popularity", 0.11, 0)],
        "notes": [],
        "seconds": 0.4,
    }


def usual() -> Document:
    """Two backbones, eight methods, one forget set, one seed, a stream, and a language model."""
    document = _whole(METHODS[:8], ["ease", "bpr"], [("users", 0.1, "")], [0])
    document["config"]["llm"] = "ollama/llama3.2"
    stream = np.random.default_rng(5)
    row = _row(stream, "attention + ollama/llama3.2", 0.318, 0)
    row["sources"] = {"llm": 790, "repaired": 40, "base": 19}
    document["rows"].append(row)
    return document


def one_method() -> Document:
    """A single method beside nothing: no control, no reference."""
    document = _whole(["exact"], ["ease"], [("users", 0.1, "")], [0])
    entry = document["unlearning"][0]
    for values in entry["k"].values():
        for key in [one for one in values if "difference" in one]:
            del values[key]
    entry["overlap"] = {"5": None, "10": None, "20": None}
    for finding in entry["findings"]:
        for measure in finding["measures"]:
            measure.update(reference=None, difference=None, difference_interval=None)
            if measure["verdict"] != "none":
                measure.update(verdict="unknown", note="without a new training there is nothing")
    entry["verdict"] = "unknown"
    return document


def large() -> Document:
    """Twelve methods, two backbones, three forget sets and three seeds."""
    sets = [("users", 0.1, ""), ("core", 0.05, ""), ("sensitive", None, "genre=Horror")]
    return _whole(METHODS, ["ease", "lightgcn"], sets, [0, 1, 2])


def seeds() -> Document:
    """Three seeds of a few methods."""
    return _whole([*METHODS[:2], "cragru", "sisa"], ["ease"], [("core", 0.05, "")], [0, 1, 2])


def cure4rec() -> Document:
    """Two seeds with CURE4Rec's figures beside ours; one user group has nobody."""
    document = _whole([*METHODS[:2], "cragru", "sisa"], ["ease"], [("users", 0.1, "")], [0, 1])
    for entry in document["unlearning"]:
        ndcg = entry["k"]["20"]["ndcg"]
        active, rest = (None, ndcg) if entry["method"] == "sisa" else (ndcg - 0.1, ndcg + 0.005)
        entry["cure4rec"] = {
            "cure4rec_hit@20": entry["k"]["20"]["recall"],
            "cure4rec_ndcg@20": ndcg,
            "cure4rec_ndcg@20_active": active,
            "cure4rec_ndcg@20_rest": rest,
            "cure4rec_fairness": None if active is None else round(active - rest, 6),
        }
    return document


def with_guesses(document: Document, method: str) -> Document:
    """More can be guessed of those who stay, once a method has forgotten."""
    guessed = {
        "name": "lists.gender.auc", "value": 0.73, "interval": [0.7, 0.76], "before": 0.6,
        "reference": 0.6, "difference": 0.13, "difference_interval": [0.09, 0.17],
        "direction": "reference", "target": "= retrain", "verdict": "leak", "note": "gender = F",
    }  # fmt: skip
    for entry in document["unlearning"]:
        if entry["method"] == method and entry["able"]:
            finding = {"audit": "attributes", "measures": [guessed], "curves": {}, "notes": []}
            entry["findings"].append(finding)
            entry["verdict"] = "leak"
    return document


def hostile() -> Document:
    """Markup, hidden characters, nulls and gaps wherever the schema has room for them."""
    document = _whole(METHODS[:3], ["ease"], [("users", 0.1, "")], [0])
    document["config"].update({HOSTILE: HOSTILE, "llm": HOSTILE, "intervals": None, "seeds": [0]})
    document["versions"]["cragru"] = HOSTILE
    document["notes"] = [HOSTILE, HOSTILE * 200]
    document["rows"][0]["name"] = HOSTILE
    document["rows"][0]["sources"] = {HOSTILE: 3}
    document["rows"][1].update(k={}, figures={}, sources={}, seconds=None, users=None)
    bad, bare, unable = document["unlearning"]
    bad.update(backbone=HOSTILE, method=HOSTILE, source=HOSTILE, differs=HOSTILE, touched=HOSTILE)
    bad["cure4rec"] = {HOSTILE: HOSTILE, "cure4rec_hit@20": HOSTILE}
    bad["findings"][0]["audit"] = HOSTILE
    bad["findings"][0]["notes"] = [HOSTILE]
    points = [{"x": 0, "y": None, "interval": None}, {"x": 1, "y": 2.0, "interval": [None, 1]}]
    bad["findings"][0]["curves"] = {HOSTILE: points}
    for measure in bad["findings"][1]["measures"]:
        measure.update({key: None for key in measure if key not in ("name", "verdict")})
    bad["findings"][2]["measures"][0].update(name=HOSTILE, note=HOSTILE, target=HOSTILE)
    for key in ("overlap", "efficiency", "findings", "touched", "source", "differs", "users"):
        del bare[key]
    bare["k"] = {"10": {"ndcg": None, "ndcg_ci": None, "ndcg_difference": None}}
    bare["verdict"] = "none"
    unable.update(able=False, reason=HOSTILE, k={}, findings=[])
    document["streams"] = [
        {"backbone": HOSTILE, "method": HOSTILE, "seed": 0, "reason": HOSTILE},
        {"backbone": "ease", "method": "exact", "seed": 0, "requests": 0, "seconds": None,
         "checkpoints": [{"share": None, "requests": None, "overlap@10": None}]},
    ]  # fmt: skip
    document["controls"] = [{"backbone": HOSTILE, "method": "x", "seed": 0, "reason": HOSTILE}]
    document["curves"] = {HOSTILE: [{"epoch": 1, "loss": float("nan"), "ndcg": 0.2}]}
    del document["content_hash"], document["seconds"]
    return document


def _whole(
    methods: Sequence[str],
    backbones: Sequence[str],
    sets: Sequence[tuple[str, float | None, str]],
    seeds: Sequence[int],
) -> Document:
    stream = np.random.default_rng(7)
    ways = {"popularity": 0.168, backbones[0]: 0.331, "recent": 0.297, "random": 0.282,
            "preference": 0.305, "diversity": 0.309, "attention": 0.314}  # fmt: skip
    names = [f"{kind}:{share}" for kind, share, _ in sets]
    return {
        "schema": "cragru.evaluate/2",
        "content_hash": "5b1a8f" * 10 + "c0de",
        "config": _config(backbones, seeds, methods, names),
        "versions": _versions(),
        "rows": [_row(stream, way, at, seed) for seed in seeds for way, at in ways.items()],
        "unlearning": [
            _entry(stream, backbone, method, chosen, seed)
            for chosen in sets
            for seed in seeds
            for backbone in backbones
            for method in methods
        ],
        "controls": [_control(stream, backbone, seed) for seed in seeds for backbone in backbones],
        "streams": [
            _stream(stream, backbone, method, names[0], seed)
            for seed in seeds for backbone in backbones for method in ("exact", "cragru")
        ],
        "curves": {
            one: [{"epoch": epoch, "loss": round(0.7 * 0.93**epoch + 0.12, 5),
                   "ndcg": round(0.3 * (1 - 0.88**epoch), 5)} for epoch in range(1, 31)]
            for one in backbones if one != "ease"
        },
        "notes": ["94 users have too few interactions to hold any out",
                  "diversity learned from a random sample of 500 users"],
        "seconds": 61.27,
    }  # fmt: skip


def _config(
    backbones: Sequence[str], seeds: Sequence[int], methods: Sequence[str], forget: Sequence[str]
) -> Document:
    return {
        "backbone": backbones[0], "options": {"regularization": 200.0}, "split": "random",
        "seed": seeds[0], "seeds": list(seeds), "train": 79619, "validation": 9981, "test": 10400,
        "strategies": ["recent", "random", "preference", "diversity", "attention"],
        "budget": 100, "candidates": 100, "clusters": 8, "llm": None, "sampled_users": None,
        "history": "train", "mask": "train + validation", "index": {"kind": "exact"},
        "intervals": {"method": "bootstrap over users", "level": 0.95, "resamples": 1000},
        "backbones": list(backbones), "methods": list(methods), "forget": list(forget),
        "audits": ["membership", "absence", "exposure", "propagation", "fairness"],
    }  # fmt: skip


def _versions() -> dict[str, str]:
    return {"cragru": "0.1.0", "numpy": "2.3.4", "scipy": "1.16.2", "torch": "2.9.0",
            "python": "3.12.3"}  # fmt: skip


def _near(stream: np.random.Generator, value: float, spread: float) -> float:
    return round(float(value + stream.normal(0, spread)), 6)


def _around(value: float, half: float) -> list[float]:
    return [round(value - half, 6), round(value + half, 6)]


def _scaled(stream: np.random.Generator, ndcg: float) -> dict[str, dict[str, Any]]:
    scales = {"ndcg": 1.0, "hr": 2.1, "recall": 0.8, "mrr": 1.5, "precision": 0.6}
    found: dict[str, dict[str, Any]] = {}
    for cutoff, factor in (("5", 0.86), ("10", 1.0), ("20", 1.17)):
        found[cutoff] = {}
        for metric in METRICS:
            value = min(_near(stream, ndcg * scales[metric] * factor, 0.002), 0.99)
            found[cutoff] |= {metric: value, f"{metric}_ci": _around(value, 0.013)}
    return found


def _row(stream: np.random.Generator, name: str, ndcg: float, seed: int) -> Document:
    k = _scaled(stream, ndcg)
    return {"name": name, "seed": seed, "group": "recommendation", "users": 849, "k": k,
            "seconds": round(float(stream.uniform(0.1, 3)), 4),
            "figures": {"coverage": 0.41}, "sources": {"base": 849}}  # fmt: skip


def _entry(
    stream: np.random.Generator,
    backbone: str,
    method: str,
    chosen: tuple[str, float | None, str],
    seed: int,
) -> Document:
    kind, share, attribute = chosen
    forget = {"kind": kind, "share": share, "attribute": attribute, "users": 94 + seed,
              "interactions": 8004 + 31 * seed}  # fmt: skip
    head = {"backbone": backbone, "method": method, "forget": forget, "seed": seed}
    if method == "exact" and backbone != "ease":
        return {**head, "able": False, "reason": f"{backbone} cannot take interactions out exactly"}
    loss, seen, time = _WAYS[method]
    gap = 0.0 if loss == 0 else _near(stream, loss, 0.0012)
    k = _scaled(stream, 0.33 + gap)
    for values in k.values():
        for metric in METRICS[:4]:
            values[f"{metric}_difference"] = gap
            values[f"{metric}_difference_ci"] = _around(gap, 0.0 if gap == 0 else 0.0031)
    findings = _findings(stream, seen, loss, seed)
    full = 0.9 if backbone == "ease" else 41.0
    batch = max(full * time * float(stream.uniform(0.9, 1.1)), 1e-6)
    same = max(0.1, 1 - abs(gap) * 9 - abs(seen) * 0.6)
    verdicts = [one["verdict"] for finding in findings for one in finding["measures"]]
    order = ("none", "passed", "unknown", "harm", "over-forgotten", "leak")
    return {
        **head, "able": True, "reason": "", "users": 849, "k": k,
        "overlap": {cutoff: round(same, 6) for cutoff in ("5", "10", "20")},
        "findings": findings, "verdict": max(verdicts, key=order.index),
        "efficiency": {
            "fit_seconds": full, "batch_seconds": round(batch, 6), "requests": 94,
            "request_seconds": {"runs": 5, "p50": batch * 0.4, "p95": batch * 0.7, "max": batch},
            "peak_bytes": 212_000_000 + 40_000_000 * (method == "sisa"), "calls": 0, "tokens": 0,
        },
        "touched": "3 of 10 shards fitted anew" if method == "sisa" else "",
        "source": "Bourtoule et al., IEEE S&P 2021, arXiv 1912.03817" if method == "sisa" else "",
        "differs": "shards are users, not samples" if method == "sisa" else "",
    }  # fmt: skip


def _measure(
    stream: np.random.Generator, name: str, reference: float, gap: float, **more: Any
) -> Document:
    gap = 0.0 if gap == 0 else _near(stream, gap, 0.002)
    half = 0.0 if gap == 0 else 0.009
    sides = {1: "leak", -1: "over-forgotten", 0: "passed"}
    side = 0 if abs(gap) <= max(half, 0.005) else 1 if gap > 0 else -1
    value = round(reference + gap, 6)
    return {
        "name": name, "value": value, "interval": _around(value, 0.012),
        "before": round(reference + 0.11, 6), "reference": reference, "difference": gap,
        "difference_interval": _around(gap, half), "direction": "reference",
        "target": "= retrain", "verdict": sides[side], "note": "", **more,
    }  # fmt: skip


def _findings(stream: np.random.Generator, seen: float, loss: float, seed: int) -> list[Document]:
    harm = "harm" if loss < -0.03 and (seed != 1) else "passed"
    similarities = [0.05, 0.1, 0.2, 0.3, 0.5]
    ndcg = [{"x": x, "y": round(loss * 1.5 * x, 6), "interval": _around(loss * 1.5 * x, 0.006)}
            for x in similarities]  # fmt: skip
    same = [{"x": x, "y": round(1 + loss * 4 * x, 6), "interval": _around(1 + loss * 4 * x, 0.02)}
            for x in similarities]  # fmt: skip
    return [
        {"audit": "membership", "curves": {}, "notes": [
            "9,204 forgotten interactions of 94 users, each beside a never-seen item.",
            "An AUC above 0.5 is no leak in itself: taste alone lets a new training guess."],
         "measures": [
             _measure(stream, "served.auc", 0.721, seen),
             _measure(stream, "served.tpr@1%fpr", 0.083, seen / 3, verdict="none",
                      note="not judged; see the AUC"),
             _measure(stream, "weights.auc", 0.714, seen * 0.8),
         ]},
        {"audit": "absence", "curves": {}, "notes": [], "measures": [
            _measure(stream, "candidates.precision", 0.071, max(-seen, 0.0), direction="lower",
                     target="<= 0.10, and <= retrain", note="of 188 guesses",
                     verdict="leak" if seen < -0.05 else "passed"),
            _measure(stream, "list.precision", 0.064, max(-seen, 0.0), direction="lower",
                     target="<= 0.10, and <= retrain", note="of 470 guesses",
                     verdict="leak" if seen < -0.05 else "passed"),
        ]},
        {"audit": "propagation", "notes": [],
         "curves": {"overlap@10 by similarity": same, "ndcg@10 difference by similarity": ndcg},
         "measures": [_measure(stream, "gap.overlap@10", 0.0, loss * 0.9, verdict=harm,
                     direction="higher", target=">= retrain")]},
        {"audit": "fairness", "curves": {}, "notes": [], "measures": [
            _measure(stream, "activity=most active.ndcg@10", 0.36, loss, direction="higher",
                     verdict="none"),
            _measure(stream, "activity=others.ndcg@10", 0.32, loss, direction="higher",
                     verdict="none"),
            _measure(stream, "activity.gap", 0.04, loss / 4, verdict=harm),
        ]},
    ]  # fmt: skip


def _control(stream: np.random.Generator, backbone: str, seed: int) -> Document:
    measure = _measure(stream, "backbone.auc", 0.62, 0.0, verdict="none", direction="none",
                       target="none")  # fmt: skip
    finding = {"audit": "membership", "measures": [measure], "curves": {},
               "notes": ["An attacker who learned from half of the users."]}  # fmt: skip
    return {"backbone": backbone, "method": "membership-control", "seed": seed, "finding": finding}


def _stream(
    stream: np.random.Generator, backbone: str, method: str, forget: str, seed: int
) -> Document:
    head = {"backbone": backbone, "method": method, "seed": seed, "forget": forget}
    if method == "exact" and backbone != "ease":
        return {**head, "reason": f"{backbone} cannot take interactions out exactly"}
    looks = []
    for quarter in range(1, 5):
        drift = 0.0 if method == "exact" else -0.004 * quarter
        looks.append({
            "share": quarter / 4, "requests": round(94 * quarter / 4),
            "overlap@10": 1.0 if method == "exact" else _near(stream, 1 + drift * 9, 0.004),
            "ndcg@10": _near(stream, 0.33 + drift, 0.001),
            "ndcg_difference": 0.0 if method == "exact" else _near(stream, drift, 0.001),
            "retrain_seconds": 0.91,
        })  # fmt: skip
    seconds = {"runs": 94, "p50": 0.0021, "p95": 0.0034, "max": 0.0082}
    return {**head, "requests": 94, "seconds": seconds, "checkpoints": looks}
