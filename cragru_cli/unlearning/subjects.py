"""Names that say nothing: HMACs of ids under the project's own random secret.

A plain hash of a short id is reversed by counting; an HMAC is not, without the secret. It is a
pseudonym all the same, and `forget --drop-suppression` destroys it.
"""

from __future__ import annotations

import hmac
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cragru_cli.errors import IntegrityError
from cragru_cli.project.directory import KEY, Project
from cragru_cli.project.files import DAMAGED_HINT, canonical_json

_DIGITS = 32  # of hexadecimal: 128 bits
_REQUEST_ID = re.compile(r"r-[0-9a-f]{12}")


@dataclass(frozen=True)
class Subjects:
    """The pseudonyms of one project.

    Attributes:
        project: A random name of the project, the same in all its copies.
        place: Where this copy lies.
    """

    project: str
    secret: bytes
    place: str = ""

    def user(self, user_id: str) -> str:
        """The pseudonym of a user."""
        return self._name("user", user_id)

    def item(self, item_id: str) -> str:
        """The pseudonym of an item."""
        return self._name("item", item_id)

    def pair(self, user_id: str, item_id: str) -> str:
        """The pseudonym of an interaction."""
        return self._name("pair", user_id, item_id)

    def asked(self, request: Mapping[str, str]) -> str:
        """The pseudonym of a request as it was worded."""
        return self._name("asked", canonical_json(request).decode("utf-8", "surrogatepass"))

    def salted(self, salt: str, *names: str) -> str:
        """A pseudonym that nobody can make again once the salt is gone."""
        return self._name("salted", salt, *names)

    def _name(self, purpose: str, *texts: str) -> str:
        # Lengths first: no two lists of texts give the same message.
        parts = [text.encode("utf-8", "surrogatepass") for text in (purpose, *texts)]
        message = b"".join(b"%d:%b" % (len(part), part) for part in parts)
        return hmac.digest(self.secret, message, "sha256").hex()[:_DIGITS]


def read(project: Project) -> Subjects:
    """The pseudonyms of a project.

    Raises:
        IntegrityError: The key is missing or damaged.
    """
    document = project.documents.read(KEY)
    try:
        if document is None:
            raise KeyError
        name, secret = document["project"], bytes.fromhex(document["secret"])
        if not (_is_hex(name) and len(secret) == 32):
            raise ValueError
    except (KeyError, TypeError, ValueError):
        where = str(project.documents.path(KEY))
        raise IntegrityError("is missing or no key", where=where, hint=DAMAGED_HINT) from None
    return Subjects(name, secret, str(project.root.resolve()))


def _is_hex(text: Any) -> bool:
    return isinstance(text, str) and len(text) == 32 and set(text) <= set("0123456789abcdef")


def new_salt() -> str:
    """A salt for :meth:`Subjects.salted`."""
    return secrets.token_hex(16)


def is_request_id(name: object) -> bool:
    """Whether a name is one that :func:`new_request_id` makes: it becomes part of a path."""
    return isinstance(name, str) and _REQUEST_ID.fullmatch(name) is not None


def new_request_id() -> str:
    """A random name for a request; it says nothing about anybody."""
    return f"r-{secrets.token_hex(6)}"
