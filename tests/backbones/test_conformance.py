"""The built-in backbones under the suite that plugin authors use."""

from __future__ import annotations

from cragru_cli.backbones.bpr import Bpr
from cragru_cli.backbones.ease import Ease, EaseOptions
from cragru_cli.backbones.lightgcn import LightGCN, LightGCNOptions
from cragru_cli.backbones.pairwise import PairwiseOptions
from cragru_cli.backbones.popularity import Popularity
from cragru_cli.testing import BackboneTests


class TestPopularity(BackboneTests):
    backbone = Popularity
    personal = False


class TestEase(BackboneTests):
    backbone = Ease


class TestEaseWithLittleRegularization(BackboneTests):
    backbone = Ease
    options = EaseOptions(regularization=0.5)


class TestBpr(BackboneTests):
    backbone = Bpr
    options = PairwiseOptions(dimensions=8, epochs=40, batch_users=16)


class TestBprAgainstPopularItems(BackboneTests):
    backbone = Bpr
    options = PairwiseOptions(dimensions=8, epochs=30, batch_users=16, sampler="popularity")


class TestLightGCN(BackboneTests):
    backbone = LightGCN
    options = LightGCNOptions(dimensions=8, epochs=40, batch_users=16)
