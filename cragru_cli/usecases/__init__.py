"""The Python API: the verbs of the command line as plain functions on a project.

    from cragru_cli.usecases import ForgetRequest, forget, init_demo, recommend, train

    project = init_demo("shop").project
    train(project)
    for line in recommend(project, users=["u001"]).rows:
        print(line.document())
    forget(project, [ForgetRequest(user="u001")])

Each result has a ``document()``: the JSON that the command prints with ``--json``, with a
``schema`` field that names its version.

Stability: what ``__all__`` names is an interface.
"""

from cragru_cli.project.directory import Project
from cragru_cli.unlearning.forgetter import Forgetter
from cragru_cli.unlearning.request import ForgetRequest
from cragru_cli.usecases.evaluate import evaluate
from cragru_cli.usecases.forget import Ways, forget
from cragru_cli.usecases.importing import import_data
from cragru_cli.usecases.init import init, init_demo
from cragru_cli.usecases.recommend import recommend
from cragru_cli.usecases.requests import purge, receipt, requests, restore
from cragru_cli.usecases.status import status
from cragru_cli.usecases.train import train
from cragru_cli.usecases.tune import tune
from cragru_cli.usecases.verify import verify

__all__ = [
    "ForgetRequest",
    "Forgetter",
    "Project",
    "Ways",
    "evaluate",
    "forget",
    "import_data",
    "init",
    "init_demo",
    "purge",
    "receipt",
    "recommend",
    "requests",
    "restore",
    "status",
    "train",
    "tune",
    "verify",
]
