"""Ranking by any model that litellm reaches, or that speaks OpenAI's protocol at an address."""

from __future__ import annotations

from cragru_cli.generation.engines.base import Engine
from cragru_cli.generation.engines.http import HTTPEngine
from cragru_cli.generation.engines.litellm import LiteLLMEngine, quiet_litellm
from cragru_cli.generation.llm import LLMGenerator

__all__ = ["LiteLLM", "quiet_litellm"]

_PLAIN = "openai"


class LiteLLM(LLMGenerator):
    """``openai/NAME`` at an address of the user's is asked without litellm; all others with it."""

    def engine(self) -> Engine:
        provider, _, name = self.model.partition("/")
        api_base, proxies = self.setup.api_base, self.setup.trust_proxies
        if api_base and provider == _PLAIN and name:
            return HTTPEngine(name, api_base, trust_proxies=proxies)
        return LiteLLMEngine(self.model, api_base, trust_proxies=proxies)
