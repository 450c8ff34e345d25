"""The built-in backbones under the suite that plugin authors use."""

from __future__ import annotations

from cragru_cli.backbones.ease import Ease, EaseOptions
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
