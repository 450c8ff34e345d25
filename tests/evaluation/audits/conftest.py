"""The endpoint of the generation tests, for audits that ask a model."""

from __future__ import annotations

from tests.generation.conftest import _endpoint, endpoint

__all__ = ("_endpoint", "endpoint")
