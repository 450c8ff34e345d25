"""The built-in methods under the suite that plugin authors use."""

from __future__ import annotations

from cragru_cli.backbones.model import training_of
from cragru_cli.evaluation.methods.none import NothingForgotten
from cragru_cli.evaluation.methods.retrain import Retrained
from cragru_cli.testing.methods import MethodTests

BPR = training_of("bpr", {"dimensions": 8, "epochs": 5, "batch_users": 16}, 7)


class TestNothingForgotten(MethodTests):
    method = NothingForgotten
    forgets = False


class TestExact(MethodTests):
    method = Exact
    refused = (BPR,)


class TestCragru(MethodTests):
    method = Cragru
    refused = (BPR,)


class TestEvidenceAndMask(MethodTests):
    method = EvidenceAndMask


class TestEvidenceOnly(MethodTests):
    method = EvidenceOnly


class TestRetrained(MethodTests):
    method = Retrained


class TestRetrainedBpr(MethodTests):
    method = Retrained
    training = BPR
