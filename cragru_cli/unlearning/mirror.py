"""A second copy of the suppression list, outside the project.

A project's directory can be replaced by an older copy of itself, whose own list knows nothing of
what was forgotten since. The list is therefore kept once more in the user's own state directory,
under the project's random name and its place: an older copy that is put back there learns from it,
a copy elsewhere goes its own way. It holds pseudonyms only, and not the secret they were made with.
"""

from __future__ import annotations

import errno
import hashlib
from collections.abc import Callable, Iterable
from dataclasses import replace

from cragru_cli.errors import IntegrityError
from cragru_cli.project import files, settings
from cragru_cli.project.documents import Documents
from cragru_cli.unlearning import suppression
from cragru_cli.unlearning.orders import Order
from cragru_cli.unlearning.subjects import Subjects
from cragru_cli.unlearning.suppression import EMPTY, Suppression

_UNUSABLE = (PermissionError, FileExistsError, NotADirectoryError)


def _documents(subjects: Subjects) -> Documents:
    name = hashlib.sha256(f"{subjects.project} {subjects.place}".encode()).hexdigest()[:32]
    return Documents(settings.user_state_directory() / "projects" / name)


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
            "copy of the project; an older copy will then not be noticed.",
        ) from None


def tidy(subjects: Subjects) -> None:
    """Delete what a killed writer of the list left."""
    documents = _documents(subjects)
    try:
        if files.temporaries(documents.directory):
            with documents.locked("lock", "finishing"):
                for left in files.temporaries(documents.directory):
                    files.remove(left)
    except _UNUSABLE:
        return


def put(subjects: Subjects, orders: Iterable[Order]) -> bool:
    """Add orders to the list outside the project, or replace those with their ids.

    Only for requests that this user makes here and now: what is merely found in a project may have
    been put there by a stranger, and other copies of the project would obey it.

    Returns:
        False where this user has no place to keep the list.
    """
    return _change(subjects, lambda outside: outside.plus(orders))


def end_graces(subjects: Subjects, request_ids: Iterable[str]) -> bool:
    """Let other copies know that requests they know of cannot be restored any more.

    Returns:
        False where this user has no place to keep the list.
    """

    def ended(outside: Suppression) -> Suppression:
        known = [outside.orders[name] for name in request_ids if name in outside]
        return outside.plus(replace(order, grace_until="") for order in known)

    return _change(subjects, ended)


def take_out(subjects: Subjects, request_ids: Iterable[str]) -> bool:
    """Take requests off the list outside the project, as this user asks for here and now.

    Returns:
        False where this user has no place to keep the list.
    """
    return _change(subjects, lambda outside: outside.minus(request_ids))


def _change(subjects: Subjects, change: Callable[[Suppression], Suppression]) -> bool:
    documents = _documents(subjects)
    try:
        files.make_directory(documents.directory)
        with documents.locked("lock", "forget"):
            outside = suppression.read(documents)
            wanted = change(outside)
            if wanted.orders != outside.orders:
                suppression.write(documents, wanted)
    except _UNUSABLE:
        return False
    except OSError as problem:
        if problem.errno == errno.EROFS:
            return False
        raise
    return True
