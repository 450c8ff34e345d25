"""``evaluate --protocol paper``: the published evaluation, rebuilt, with what leaks in it."""

from __future__ import annotations

from cragru_cli.backbones import model as models
from cragru_cli.backbones.base import Report, no_report
from cragru_cli.evaluation.paper import PaperResult, PaperSettings, run_paper
from cragru_cli.project.directory import Project
from cragru_cli.project.settings import Settings
from cragru_cli.usecases.reading import read_state


def evaluate_as_paper(
    project: Project,
    *,
    seed: int | None = None,
    backbone: str | None = None,
    settings: Settings | None = None,
    report: Report = no_report,
) -> PaperResult:
    """Rebuild the release's evaluation beside an honest one; the project is only read.

    Args:
        seed: Default: the project's.
        backbone: Default: the project's.
        settings: Default: the project's.

    Raises:
        BadDataError: Too little data to hold anything out.
    """
    chosen = settings or project.settings()
    state = read_state(project, with_model=False)
    own = state.training
    name = backbone or (own.backbone if own else chosen.train.backbone)
    training = models.training_of(
        name, chosen.backbone_options(name), chosen.train.seed, str(project.settings_file)
    )
    if own is not None and own.backbone == name:
        training = own
    number = training.seed if seed is None else seed
    asked = PaperSettings(seed=number, candidates=chosen.recommend.candidates)
    result = run_paper(state.dataset, training, asked, report)
    state.check_current()
    return result
