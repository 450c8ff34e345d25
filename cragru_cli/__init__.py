"""cragru: a recommender that forgets on request.

The documented Python API is :mod:`cragru_cli.usecases`; plugin authors start at
:mod:`cragru_cli.backbones.base` and :mod:`cragru_cli.testing`.
"""

__version__ = "0.1.0"
