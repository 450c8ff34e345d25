"""Conformance suites: the contracts of exchangeable parts as tests to inherit. They need pytest.

A plugin's own test file needs no more than this::

    from cragru_cli.testing import BackboneTests

    from my_package import MyBackbone


    class TestMyBackbone(BackboneTests):
        backbone = MyBackbone

Stability: public. New tests may be added at any time, where they hold a part to its contract.
"""

from cragru_cli.testing.backbones import BackboneTests
from cragru_cli.testing.methods import MethodTests

__all__ = ["BackboneTests", "MethodTests"]
