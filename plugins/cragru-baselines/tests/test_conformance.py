"""Every method under the suite that all methods pass."""

from __future__ import annotations

import pytest

from cragru_cli.backbones.model import training_of
from cragru_cli.testing.methods import MethodTests

# Whoever runs the tests of cragru without this plugin misses these alone.
pytest.importorskip("cragru_baselines", reason="pip install -e plugins/cragru-baselines")

from cragru_baselines.grapheraser import GraphEraser, GraphEraserOptions
from cragru_baselines.ifru import Ifru, IfruOptions
from cragru_baselines.influence import InfluenceOptions
from cragru_baselines.receraser import RecEraser, RecEraserOptions
from cragru_baselines.scif import Scif
from cragru_baselines.sisa import Sisa, SisaOptions

QUICK = {"dimensions": 8, "epochs": 5, "batch_users": 16}
BPR = training_of("bpr", QUICK, 7)
LIGHTGCN = training_of("lightgcn", QUICK, 7)
EASE = training_of("ease", {"regularization": 5.0}, 7)
POPULARITY = training_of("popularity", {}, 7)
SHARDED = training_of("sharded", {"base": "ease", "shards": 3}, 7)


class TestSisa(MethodTests):
    method = Sisa
    options = SisaOptions(shards=4)
    refused = (SHARDED,)


class TestSisaOfBpr(MethodTests):
    method = Sisa
    training = BPR


class TestRecEraserByUsers(MethodTests):
    method = RecEraser
    options = RecEraserOptions(shards=3, epochs=2)
    training = BPR
    refused = (SHARDED,)


class TestRecEraserByItems(MethodTests):
    method = RecEraser
    options = RecEraserOptions(shards=3, partition="item", epochs=2)
    training = BPR


class TestRecEraserByInteractions(MethodTests):
    method = RecEraser
    options = RecEraserOptions(shards=3, partition="interaction", epochs=2)
    training = LIGHTGCN


class TestRecEraserWithoutVectors(MethodTests):
    method = RecEraser
    options = RecEraserOptions(shards=3, partition="interaction")


class TestGraphEraser(MethodTests):
    method = GraphEraser
    options = GraphEraserOptions(shards=4)
    refused = (SHARDED,)


class TestGraphEraserByVectors(MethodTests):
    method = GraphEraser
    options = GraphEraserOptions(shards=4, partition="bekm")
    training = BPR


class TestGraphEraserOfPopularity(MethodTests):
    method = GraphEraser
    options = GraphEraserOptions(shards=4, partition="bekm")
    training = POPULARITY


class TestScif(MethodTests):
    method = Scif
    training = BPR
    refused = (EASE, POPULARITY, SHARDED)


class TestScifOfASample(MethodTests):
    method = Scif
    options = InfluenceOptions(users=9, negatives=1)
    training = training_of("bpr", {**QUICK, "sampler": "popularity"}, 7)


class TestIfru(MethodTests):
    method = Ifru
    training = LIGHTGCN
    refused = (EASE, POPULARITY, SHARDED)


class TestIfruFarAndWide(MethodTests):
    method = Ifru
    options = IfruOptions(hops=3, keep=1.0)
    training = training_of("bpr", {**QUICK, "sampler": "uniform"}, 7)
