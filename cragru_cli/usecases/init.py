"""``init``: from data files, or the built-in data set, to a project."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

from cragru_cli.data.dataset import Dataset
from cragru_cli.data.readers import ImportReport, Sources, read_dataset
from cragru_cli.project import codec, settings
from cragru_cli.project.directory import Project
from cragru_cli.project.settings import PROJECT_FILE


@dataclass(frozen=True)
class InitResult:
    """A new project and what its import met.

    Attributes:
        report: None for the built-in data set.
    """

    project: Project
    content_hash: str
    users: int
    items: int
    interactions: int
    report: ImportReport | None

    def document(self) -> dict[str, Any]:
        """JSON, schema ``cragru.init/1``."""
        return {
            "schema": "cragru.init/1",
            "project": str(self.project.root),
            "content_hash": self.content_hash,
            "users": self.users,
            "items": self.items,
            "interactions": self.interactions,
            "import": asdict(self.report) if self.report else None,
        }


def init(directory: str | Path, sources: Sources, *, stdin: BinaryIO | None = None) -> InitResult:
    """Read data files and make a project of them; on any error there is none.

    Raises:
        BadDataError: Something in the files cannot be used.
        UsageError: The directory holds a project already.
    """
    Project.refuse_existing(Path(directory))
    dataset, report = read_dataset(sources, stdin=stdin)
    origin = {
        role: path
        for role in ("interactions", "items", "users")
        if (path := getattr(sources, role)) is not None
    }
    return _create(Path(directory), dataset, origin, report)


def init_demo(directory: str | Path, seed: int = 0) -> InitResult:
    """Make a project of the built-in film shop."""
    from cragru_cli.data.demo import demo_dataset

    Project.refuse_existing(Path(directory))
    return _create(Path(directory), demo_dataset(seed), {"demo_seed": str(seed)}, None)


def _create(
    root: Path, dataset: Dataset, origin: dict[str, str], report: ImportReport | None
) -> InitResult:
    existing = root / PROJECT_FILE
    chosen = settings.load(existing if existing.is_file() else None)
    project = Project.create(root, replace(chosen, data=origin), codec.encode(dataset))
    return InitResult(
        project,
        project.read().content_hash,
        dataset.n_users,
        dataset.n_items,
        len(dataset.interactions),
        report,
    )
