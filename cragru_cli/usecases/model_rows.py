"""Rows of a language model in the table of `evaluate`: its own order, and the one mixed in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

from cragru_cli.backbones.base import Report
from cragru_cli.evaluation.protocol import Experiment, Row
from cragru_cli.generation.base import Generator, Ranking, RankRequest
from cragru_cli.project.settings import Settings
from cragru_cli.usecases.generating import profile_fields
from cragru_cli.usecases.reading import State
from cragru_cli.usecases.weights import weight_for


def model_rows(
    state: State, experiment: Experiment, chosen: Settings, generator: Generator, report: Report
) -> Iterator[Row | str]:
    """The model's own order and, from the same answers, the one mixed by the weight there is."""
    if not chosen.llm.model:
        return
    label = f"{chosen.recommend.strategy} + {chosen.llm.model}"
    row_of = partial(
        experiment.generated_row,
        strategy=chosen.recommend.strategy,
        generator=_Heard(generator.seeded(experiment.protocol.seed)),
        profile_fields=profile_fields(experiment.train, chosen),
    )
    row = row_of(label, progress=lambda done, total: report(label, done=done, total=total))
    yield row
    yield from _sources(row, generator.stopped)
    weight = weight_for(state, chosen, generator.setup.mode)
    if weight is None or weight.value is None:
        return
    if weight.origin == "fitted" and not _is_apart(state, experiment):
        yield (
            "the fitted weight is left out where items that it was fitted on may be test items: "
            "it needs a random split by the project's seed"
        )
        return
    fused = row_of(f"{label}, weight {weight.value:g} ({weight.origin})", weight=weight.value)
    yield replace(fused, seconds=row.seconds + fused.seconds)
    yield from _sources(fused, generator.stopped)


def _is_apart(state: State, experiment: Experiment) -> bool:
    """Whether what `tune` holds out is the validation part of this split, never its test part."""
    own, protocol = state.training, experiment.protocol
    return protocol.split == "random" and own is not None and protocol.seed == own.seed


def _sources(row: Row, stopped: str) -> Iterator[str]:
    """Where the lists came from, if not all from the backbone, and why not all from the model."""
    if not stopped and set(row.sources) == {"base"}:
        return
    counts = ", ".join(f"{count:,} {name}" for name, count in row.sources.items())
    why = f" ({stopped})" if stopped and "base" in row.sources else ""
    yield f"{row.name}: sources of the lists: {counts}{why}"


class _Heard(Generator):
    """Asks once; whoever asks the same again hears what was answered."""

    def __init__(self, generator: Generator) -> None:
        super().__init__(generator.model, generator.setup)
        self.part_name = generator.part_name
        self._generator = generator
        self._answers: list[Ranking] | None = None

    def rank(self, requests: Iterable[RankRequest]) -> Iterator[Ranking]:
        if self._answers is None:
            self._answers = []
            for answer in self._generator.rank(requests):
                self._answers.append(answer)
                yield answer
        else:
            yield from (answer for _, answer in zip(requests, self._answers, strict=True))
