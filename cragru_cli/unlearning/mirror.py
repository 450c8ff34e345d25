"""A second copy of the suppression list, outside the project.

A project's directory can be replaced by an older copy of itself, whose own list knows nothing of
what was forgotten since. The list is therefore kept once more in the user's own state directory,
under the project's random name; any copy of the project that is opened on this computer by this
user learns from it. It holds pseudonyms only, and not the secret they were made with.
"""

from __future__ import annotations

import errno
from collections.abc import Iterable

from cragru_cli.errors import IntegrityError
from cragru_cli.project import files, settings
from cragru_cli.project.documents import Documents
from cragru_cli.unlearning import suppression
from cragru_cli.unlearning.subjects import Subjects
from cragru_cli.unlearning.suppression import EMPTY, Suppression

_UNUSABLE = (PermissionError, FileExistsError, NotADirectoryError)


def _documents(subjects: Subjects) -> Documents:
    return Documents(settings.user_state_directory() / "projects" / subjects.project)


def read(subjects: Subjects) -> Suppression:
    """The list outside the project; an empty one where there is none or it cannot be reached.

    Raises:
        IntegrityError: It was damaged.
    """
    try:
        return suppression.read(_documents(subjects))
    except _UNUSABLE:
        return EMPTY
    except IntegrityError as problem:
        raise IntegrityError(
            problem.what,
            where=problem.where,
            hint="It lies outside the project, which may be whole. Delete it if this is the newest "
            "copy of the project; it is then written anew.",
        ) from None


def write(subjects: Subjects, current: Suppression, ended: Iterable[str]) -> bool:
    """Bring the list outside the project up to date.

    Other copies of the project write to it as well: only what has ended leaves it.

    Args:
        ended: Ids of requests that were restored, or whose pseudonyms were destroyed.

    Returns:
        False where this user has no place to keep it.
    """
    documents = _documents(subjects)
    try:
        if not current and not documents.path(suppression.NAME).exists():
            return True
        files.make_directory(documents.directory)
        with documents.locked("lock", "forget"):
            outside = suppression.read(documents)
            wanted = outside.minus(ended).plus(current.orders.values())
            if wanted.orders != outside.orders:
                suppression.write(documents, wanted)
    except _UNUSABLE:
        return False
    except OSError as problem:
        if problem.errno == errno.EROFS:
            return False
        raise
    return True
