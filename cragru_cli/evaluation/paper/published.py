"""What the paper printed: Tables II and III, Figures 3 and 4.

Source: Zhang, Zhang, Hu, Qiu and Wang, "Customized Retrieval-Augmented Generation with LLM for
Debiasing Recommendation Unlearning", arXiv 2511.05494v1 (2025), CC BY 4.0. Tables were read cell by
cell from the images that the authors' page shows of them. Figures were read as the numbers in the
plotting scripts of the authors' code release, and agree with the images.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from cragru_cli.data.dataset import Dataset

SOURCE = "arXiv 2511.05494v1"
CUTOFFS = (5, 10, 20)
GROUP_CUTOFFS = (1, 3, 5)
BACKBONES = ("bpr", "lightgcn")
FORGET_SHARE = 0.1

METHODS = ("Retrain", "SISA", "GraphEraser", "RecEraser", "SCIF", "IFRU", "CRAGRU")

# Table I without the padding ids that it counts: users, rated items, interactions.
_SIZES = {"ML-100K": (943, 1682, 100_000), "ML-1M": (6040, 3706, 1_000_209)}


@dataclass(frozen=True)
class Utility:
    """One cell block of Table II.

    Attributes:
        hr: At 5, 10 and 20.
        ndcg: At 5, 10 and 20.
    """

    hr: tuple[float, ...]
    ndcg: tuple[float, ...]

    def at(self, metric: str, cutoff: int) -> float:
        """``hr`` or ``ndcg`` at a cutoff."""
        values = self.hr if metric == "hr" else self.ndcg
        return values[CUTOFFS.index(cutoff)]


# Table II, a pair of lines a method: BPR, LightGCN; each H@5 N@5 H@10 N@10 H@20 N@20.
_TABLE_II = {
    "ML-100K": {
        "Retrain": (
            ".6643 .2914 .7845 .2910 .8728 .3091",
            ".6455 .2796 .7739 .2790 .8634 .2963",
        ),
        "SISA": (
            ".2968 .0908 .4240 .0949 .5607 .1085",
            ".2733 .0818 .3899 .0849 .5183 .0925",
        ),
        "GraphEraser": (
            ".3239 .1011 .4488 .1093 .6148 .1282",
            ".3805 .1156 .5336 .1257 .6808 .1460",
        ),
        "RecEraser": (
            ".3204 .1011 .4582 .1100 .6337 .1274",
            ".4806 .1557 .6137 .1668 .7491 .1873",
        ),
        "SCIF": (
            ".2524 .0720 .4093 .0851 .6055 .1074",
            ".4857 .1736 .6098 .1707 .7370 .1840",
        ),
        "IFRU": (
            ".3030 .1899 .4747 .2432 .5858 .2710",
            ".2501 .1629 .4092 .2138 .6258 .2685",
        ),
        "CRAGRU": (
            ".6193 .2864 .7116 .2801 .7805 .2886",
            ".5366 .2241 .6384 .2156 .7169 .2216",
        ),
    },
    "ML-1M": {
        "Retrain": (
            ".6185 .2673 .7403 .2555 .8352 .2598",
            ".6111 .2670 .7377 .2533 .8339 .2582",
        ),
        "SISA": (
            ".2432 .0731 .3547 .0707 .4755 .0738",
            ".2093 .0593 .2964 .0588 .3928 .0624",
        ),
        "GraphEraser": (
            ".3137 .0898 .4540 .0902 .6126 .0995",
            ".4249 .1283 .5635 .1295 .6968 .1388",
        ),
        "RecEraser": (
            ".3514 .1084 .4833 .1055 .6260 .1123",
            ".4560 .1464 .6003 .1467 .7379 .1574",
        ),
        "SCIF": (
            ".3944 .1338 .5341 .1332 .6833 .1436",
            ".4823 .1796 .6060 .1723 .7230 .1764",
        ),
        "IFRU": (
            ".2820 .1796 .4227 .2248 .5749 .2634",
            ".2656 .1659 .4350 .2205 .6502 .2746",
        ),
        "CRAGRU": (
            ".5377 .2247 .6412 .2127 .7227 .2167",
            ".5520 .2354 .6556 .2221 .7406 .2270",
        ),
    },
    "Netflix": {
        "Retrain": (
            ".7927 .3382 .9041 .2995 .9564 .2555",
            ".7725 .3329 .8879 .2928 .9523 .2485",
        ),
        "SISA": (
            ".1167 .0248 .2201 .0256 .3645 .0252",
            ".1816 .0487 .2635 .0471 .3603 .0439",
        ),
        "GraphEraser": (
            ".3980 .0941 .6343 .1001 .8099 .0957",
            ".4878 .1157 .7032 .1215 .8618 .1181",
        ),
        "RecEraser": (
            ".4303 .1032 .6673 .1086 .8361 .1038",
            ".4959 .1303 .7129 .1314 .8772 .1254",
        ),
        "SCIF": (
            ".2789 .0793 .4014 .0734 .5265 .0827",
            ".3388 .1002 .4762 .0931 .6286 .1042",
        ),
        "IFRU": (
            ".1111 .0677 .2020 .0955 .3030 .1202",
            ".1818 .1035 .2600 .1388 .3508 .1760",
        ),
        "CRAGRU": (
            ".7266 .3230 .8190 .2759 .8651 .2286",
            ".6691 .2717 .7827 .2400 .8428 .2072",
        ),
    },
}

# Table III, seconds: BPR, LightGCN.
_TABLE_III = {
    "ML-100K": {
        "Retrain": (248, 141),
        "SISA": (27, 28),
        "GraphEraser": (26, 17),
        "RecEraser": (29, 35),
        "SCIF": (18, 18),
        "IFRU": (55, 57),
        "CRAGRU": (14, 14),
    },
    "ML-1M": {
        "Retrain": (1935, 4209),
        "SISA": (298, 435),
        "GraphEraser": (302, 269),
        "RecEraser": (386, 275),
        "SCIF": (66, 64),
        "IFRU": (78, 90),
        "CRAGRU": (15, 15),
    },
    "Netflix": {
        "Retrain": (527, 1019),
        "SISA": (116, 131),
        "GraphEraser": (310, 640),
        "RecEraser": (404, 880),
        "SCIF": (299, 177),
        "IFRU": (104, 117),
        "CRAGRU": (16, 17),
    },
}

# Figure 3, each at 1, 3, 5: HR forget, HR remain, NDCG forget, NDCG remain. The line of ML-100K
# is in the plotting script, commented out: it was never printed, and its backbone is not named.
_FIGURE_3 = {
    ("ML-1M", "bpr"): (
        ".2367 .4139 .4966 .4238 .6122 .6863",
        ".2367 .2044 .1952 .4238 .3593 .3298",
    ),
    ("ML-1M", "lightgcn"): (
        ".2367 .4039 .5099 .4435 .6245 .6948",
        ".2367 .2065 .1946 .4435 .3769 .3436",
    ),
    ("Netflix", "bpr"): (
        ".3200 .5627 .6910 .5468 .7597 .8386",
        ".3200 .2814 .2596 .5468 .4630 .4124",
    ),
    ("Netflix", "lightgcn"): (
        ".3379 .5641 .6910 .5578 .7750 .8549",
        ".3379 .2806 .2610 .5578 .4786 .4293",
    ),
    ("ML-100K", "not named"): (
        ".2021 .3617 .4680 .4405 .6454 .7196",
        ".2021 .1675 .1655 .4405 .3742 .3516",
    ),
}

# Figure 4, NDCG at 5, 10, 20, for: RecEraser, Origin, preference, diversity, attention.
_FIGURE_4 = {
    ("ML-1M", "bpr"): (
        ".1084 .1055 .1123",
        ".2247 .2127 .2167",
        ".2814 .2588 .2553",
        ".2767 .2552 .2530",
        ".2976 .2698 .2612",
    ),
    ("ML-1M", "lightgcn"): (
        ".1464 .1467 .1574",
        ".2354 .2221 .2270",
        ".2890 .2673 .2643",
        ".2899 .2675 .2644",
        ".3131 .2837 .2761",
    ),
    ("Netflix", "bpr"): (
        ".1032 .1086 .1038",
        ".2639 .2335 .2014",
        ".3207 .2735 .2272",
        ".3179 .2727 .2271",
        ".3717 .3084 .2481",
    ),
    ("Netflix", "lightgcn"): (
        ".1303 .1314 .1254",
        ".2717 .2400 .2072",
        ".3299 .2827 .2349",
        ".3335 .2849 .2353",
        ".3883 .3218 .2587",
    ),
}
STRATEGIES = ("RecEraser", "origin", "preference", "diversity", "attention")
"""The rows of Figure 4; ``origin`` is its "Origin CRAGRU", ``attention`` its "Model-Based"."""


def _numbers(line: str) -> tuple[float, ...]:
    return tuple(float(one) for one in line.split())


def _utility(line: str) -> Utility:
    numbers = _numbers(line)
    return Utility(hr=numbers[0::2], ndcg=numbers[1::2])


UTILITY: Mapping[tuple[str, str], Mapping[str, Utility]] = MappingProxyType(
    {
        (data_set, backbone): {name: _utility(lines[at]) for name, lines in methods.items()}
        for data_set, methods in _TABLE_II.items()
        for at, backbone in enumerate(BACKBONES)
    }
)
"""Table II: (data set, backbone) -> method -> figures."""

SECONDS: Mapping[tuple[str, str], Mapping[str, int]] = MappingProxyType(
    {
        (data_set, backbone): {name: pair[at] for name, pair in methods.items()}
        for data_set, methods in _TABLE_III.items()
        for at, backbone in enumerate(BACKBONES)
    }
)
"""Table III: (data set, backbone) -> method -> seconds of "training time"."""

GROUPS: Mapping[tuple[str, str], Mapping[str, Mapping[str, tuple[float, ...]]]] = MappingProxyType(
    {
        key: {
            "forget": {"hr": _numbers(hr)[:3], "ndcg": _numbers(ndcg)[:3]},
            "remain": {"hr": _numbers(hr)[3:], "ndcg": _numbers(ndcg)[3:]},
        }
        for key, (hr, ndcg) in _FIGURE_3.items()
    }
)
"""Figure 3: (data set, backbone) -> ``forget`` or ``remain`` -> metric -> at 1, 3, 5."""

STRATEGY_NDCG: Mapping[tuple[str, str], Mapping[str, tuple[float, ...]]] = MappingProxyType(
    {
        key: {name: _numbers(line) for name, line in zip(STRATEGIES, lines, strict=True)}
        for key, lines in _FIGURE_4.items()
    }
)
"""Figure 4: (data set, backbone) -> strategy -> NDCG at 5, 10, 20."""


@dataclass(frozen=True)
class PublishedGain:
    """A difference between two published figures that re-ranking is meant to have made.

    Attributes:
        data_set: As in the paper.
        backbone: As this project names it.
        filter: The release's filter whose row here is set beside it.
        over: ``base`` or ``none``, the row here that stands for what is subtracted.
        place: The table, or the figure with its strategy.
        words: What is subtracted from what, for a reader.
    """

    data_set: str
    backbone: str
    filter: str
    over: str
    metric: str
    cutoff: int
    value: float
    place: str
    words: str

    @property
    def key(self) -> tuple[str, str]:
        return self.data_set, self.backbone


def name_of(dataset: Dataset) -> str | None:
    """Which of the paper's data sets this is, by its numbers of users, items and interactions."""
    rated = int((dataset.interactions.counts(dataset.n_items) > 0).sum())
    sizes = dataset.n_users, rated, len(dataset.interactions)
    return next((name for name, known in _SIZES.items() if known == sizes), None)


def gains(data_set: str, metric: str = "ndcg", cutoff: int = 10) -> list[PublishedGain]:
    """The published gains of a data set, for both backbones.

    Table II has no row "the same candidates, not re-ranked". The nearest to it is 0.9 x Retrain:
    the order of a model that saw the retained users, with the tenth of users that was forgotten
    counted as misses, as CRAGRU's own row counts them. It is compared with the filter ``none``,
    the smallest evidence: which filter Table II shows for ML-100K is not said, and for ML-1M its
    figures are Figure 4's "Origin". Figure 4 itself states gains over "Origin".
    """
    found = []
    for backbone in BACKBONES:
        rows = UTILITY[data_set, backbone]
        kept = 1 - FORGET_SHARE
        gain = rows["CRAGRU"].at(metric, cutoff) - kept * rows["Retrain"].at(metric, cutoff)
        words = f"CRAGRU - {kept:g} x Retrain"
        found.append(
            PublishedGain(
                data_set, backbone, "none", "base", metric, cutoff, gain, "Table II", words
            )
        )
        if metric == "ndcg" and (data_set, backbone) in STRATEGY_NDCG:
            found += _strategy_gains(data_set, backbone, cutoff)
    return found


def _strategy_gains(data_set: str, backbone: str, cutoff: int) -> list[PublishedGain]:
    at = CUTOFFS.index(cutoff)
    strategies = STRATEGY_NDCG[data_set, backbone]
    return [
        PublishedGain(
            data_set,
            backbone,
            name,
            "none",
            "ndcg",
            cutoff,
            strategies[name][at] - strategies["origin"][at],
            f"Fig. 4, {name}",
            f"{name} - Origin",
        )
        for name in ("preference", "diversity", "attention")
    ]
