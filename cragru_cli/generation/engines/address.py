"""Where prompts may go: encrypted, or nowhere but this machine."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from cragru_cli.errors import UsageError


def checked(address: str) -> str:
    """An endpoint's address without a slash at its end.

    Raises:
        UsageError: It is none, or neither https nor on this machine.
    """
    parts = _split(address)
    if parts is None or parts.scheme not in {"http", "https"} or not parts.hostname:
        raise UsageError(
            "the language model's address is none", hint="Write it as https://HOST/v1."
        )
    if parts.scheme == "http" and not is_here(parts.hostname):
        raise UsageError(
            f"prompts and the key would go to {parts.hostname} for anybody on the way to read",
            hint="Use https; plain http is for this machine alone (localhost, 127.0.0.1, [::1]).",
        )
    return address.rstrip("/")


def host_of(address: str) -> str:
    """Host and port of an address; it may carry a key, which is nobody's business."""
    parts = _split(address)
    if parts is None or not parts.hostname:
        return "an unknown host"
    return f"{parts.hostname}:{parts.port}" if parts.port else parts.hostname


def shown(address: str) -> str:
    """An address for people: without a name, a key or a query that it may carry."""
    parts = _split(address)
    if parts is None or not parts.hostname:
        return "an unknown host"
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"


def is_here(host: str) -> bool:
    """Whether a host is this machine by its name."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _split(address: str) -> SplitResult | None:
    try:
        parts = urlsplit(address)
        parts.port  # noqa: B018 - it raises for what is none
    except ValueError:
        return None
    return parts
