"""``train``: fit the backbone on everything that is remembered."""

from __future__ import annotations

import math
import sys
import time
from dataclasses import asdict, dataclass
from typing import Any, cast

from cragru_cli.backbones import model as models
from cragru_cli.backbones.base import Report, no_report
from cragru_cli.errors import AbilityError, BadDataError, CragruError, MemoryShortageError
from cragru_cli.project.directory import Project
from cragru_cli.retrieval.index import indexed
from cragru_cli.unlearning import recovery


@dataclass(frozen=True)
class Epoch:
    """One point of a learning curve.

    Attributes:
        step: What the backbone was doing.
        ndcg: On interactions held out of the training data; None where nothing was held out.
    """

    step: str
    epoch: int
    loss: float
    ndcg: float | None


@dataclass(frozen=True)
class TrainResult:
    """A trained project.

    Attributes:
        curves: What the backbone told of each epoch, if it learns in epochs.
        peak_bytes: The most memory that this process has had so far; None where nobody knows.
    """

    content_hash: str
    training: models.Training
    users: int
    items: int
    interactions: int
    seconds: float
    curves: tuple[Epoch, ...] = ()
    peak_bytes: int | None = None

    def document(self) -> dict[str, Any]:
        """JSON, schema ``cragru.train/1``."""
        return {
            "schema": "cragru.train/1",
            "content_hash": self.content_hash,
            "backbone": self.training.backbone,
            "options": dict(self.training.options),
            "seed": self.training.seed,
            "users": self.users,
            "items": self.items,
            "interactions": self.interactions,
            "seconds": round(self.seconds, 3),
            "curves": [asdict(one) for one in self.curves],
            "peak_bytes": self.peak_bytes,
        }


def train(
    project: Project,
    *,
    backbone: str | None = None,
    seed: int | None = None,
    device: str | None = None,
    report: Report = no_report,
) -> TrainResult:
    """Train from scratch and replace the project's state.

    Where an earlier call with the same data, options and seed was interrupted, backbones that can
    go on from there; the result is the same.

    Args:
        backbone: Default: the project's setting.
        seed: Default: the project's setting.
        device: Where to compute: ``auto``, ``cpu`` or ``cuda``. Default: the backbone's option.

    Raises:
        BadDataError: There is no interaction to learn from, or the options let the loss run away.
        AbilityError: The backbone, or this computer, cannot use the device.
        MemoryShortageError: The memory does not suffice.
    """
    training = _training(project, backbone, seed, device)
    begin, curves = time.perf_counter(), list[Epoch]()
    with recovery.writing(project, "train", report) as session:
        dataset = session.stored()
        if len(dataset.interactions) == 0:
            raise BadDataError("the project holds no interactions", where=str(project.root))
        checkpoint = session.checkpoint(dataset, training)
        try:
            model = models.fit(dataset, training, _noting(report, curves), checkpoint)
        except CragruError:  # the same command would only come here again
            checkpoint.erase()
            raise
        except MemoryError as problem:
            raise _memory_shortage(training, problem) from None
        session.write(models.encode(indexed(model, report)))
        content_hash = session.content_hash
    return TrainResult(
        content_hash,
        training,
        dataset.n_users,
        dataset.n_items,
        len(dataset.interactions),
        time.perf_counter() - begin,
        tuple(curves),
        _peak_bytes(),
    )


def _training(
    project: Project, backbone: str | None, seed: int | None, device: str | None
) -> models.Training:
    chosen = project.settings().with_flags(train_backbone=backbone, train_seed=seed)
    name = chosen.train.backbone
    stated, where = chosen.backbone_options(name), str(project.settings_file)
    index = cast(models.IndexChoice, chosen.recommend.index)
    training = models.training_of(name, stated, chosen.train.seed, where, index)
    if device is None:
        return training
    if "device" in training.options:
        stated = {**stated, "device": device}
        return models.training_of(name, stated, training.seed, where, index)
    if device == "cuda":
        raise AbilityError(
            f"the backbone `{name}` computes on the CPU only",
            hint="Leave out --device, or choose another backbone; see `cragru plugins`.",
        )
    return training


def _noting(report: Report, curves: list[Epoch]) -> Report:
    """A report that keeps what is told of each epoch."""

    def noting(step: str, /, *, done: int = 0, total: int = 0, **figures: float) -> None:
        if "loss" in figures:
            loss, ndcg = float(figures["loss"]), figures.get("ndcg")
            if math.isfinite(loss):
                curves.append(Epoch(step, done, loss, None if ndcg is None else float(ndcg)))
        report(step, done=done, total=total, **figures)

    return noting


def _memory_shortage(training: models.Training, problem: MemoryError) -> MemoryShortageError:
    small = [name for name in ("batch_users", "dimensions", "layers") if name in training.options]
    lower = f"lower {' or '.join(small)} in [backbones.{training.backbone}], or " if small else ""
    detail = str(problem).strip().splitlines()
    return MemoryShortageError(
        f"the memory does not suffice to train `{training.backbone}`"
        + (f" ({detail[0][:200]})" if detail else ""),
        hint=f"Close other programs, {lower}choose another backbone. "
        "The project keeps its last complete state.",
    )


def _peak_bytes() -> int | None:
    try:
        import resource
    except ImportError:
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
