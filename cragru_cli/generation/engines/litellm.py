"""Any model that litellm reaches.

litellm is imported late and made quiet first: by default its import reads a ``.env`` file from the
working directory (a stranger's project could redirect a key with it) and fetches a price list. Its
connections are ours: no redirects, no proxies that were not asked for, nothing unencrypted that
leaves this machine, answers of bounded size.
"""

from __future__ import annotations

import os
import ssl
import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from cragru_cli.errors import LLMError
from cragru_cli.generation.engines import address
from cragru_cli.generation.engines.base import Answer, Messages, Question
from cragru_cli.generation.engines.chat import ChatEngine, answer_of, body_of

if TYPE_CHECKING:
    from cragru_cli.generation.engines.bounded import Client

_BEFORE_IMPORT = {
    "LITELLM_MODE": "PRODUCTION",
    "LITELLM_LOCAL_MODEL_COST_MAP": "True",
    "LITELLM_LOCAL_ANTHROPIC_BETA_HEADERS": "True",
    "LITELLM_LOG": "ERROR",
}
_WITHOUT_LOGPROBS = {"ollama", "ollama_chat", "anthropic"}
"""Providers whose adapters drop the question for log-probabilities: no call is spent on it."""


class LiteLLMEngine(ChatEngine):
    """Asks ``PROVIDER/MODEL``; keys come from the environment, as litellm looks for them."""

    def __init__(
        self, model: str, api_base: str | None = None, *, trust_proxies: bool = False
    ) -> None:
        self._api_base = address.checked(api_base) if api_base else None
        provider = model.partition("/")[0]
        where = address.host_of(self._api_base) if self._api_base else f"the provider {provider}"
        super().__init__(model, f"{where}, model {model}")
        self._trust_proxies = trust_proxies
        if provider in _WITHOUT_LOGPROBS:
            self.abilities = self.abilities - {"logprobs"}

    def check(self) -> None:
        try:
            quiet_litellm().get_llm_provider(model=self.model, api_base=self._api_base)
        except LLMError:
            raise
        except Exception as problem:
            raise LLMError(
                f"no provider is known for the model `{self.model}`, so nothing was sent",
                hint="Write PROVIDER/MODEL as litellm names it, openai/NAME with --api-base for a "
                "server of your own, or local/PATH for a model file.",
            ) from problem

    async def send(self, question: Question, schema: Mapping[str, Any] | None) -> Answer:
        litellm = connected_litellm(self._trust_proxies)
        from cragru_cli.generation.engines.bounded import MAY_SEND

        MAY_SEND.set(self.may_send)
        response = await litellm.acompletion(
            **body_of(question, schema, self.model),
            api_base=self._api_base,
            max_retries=0,
            num_retries=0,
            drop_params=True,
            caching=False,
        )
        return answer_of(response)

    def count_tokens(self, messages: Messages) -> int | None:
        try:
            return int(quiet_litellm().token_counter(model=self.model, messages=list(messages)))
        except Exception:  # whatever it is, nothing depends on an estimate
            return None

    def price(self, usage: Mapping[str, int]) -> float | None:
        try:
            read, written = quiet_litellm().cost_per_token(
                model=self.model,
                prompt_tokens=usage.get("prompt_tokens", 0),
                completion_tokens=usage.get("completion_tokens", 0),
                cache_read_input_tokens=usage.get("cached_tokens", 0),
            )
        except Exception:  # the model is not in the list, or the list is not what it was
            return None
        return float(read + written)


def quiet_litellm() -> Any:
    """The litellm module, imported so that it neither reads ``.env`` nor opens a connection."""
    for name, value in _BEFORE_IMPORT.items():
        os.environ[name] = value
    try:
        import litellm
    except ImportError as problem:
        raise LLMError(
            f"litellm cannot be imported ({problem})", hint="Install cragru again."
        ) from problem
    # Ours are errors; its own, about how it declares its types, are not for our users.
    warnings.filterwarnings("ignore", r"(?s).*ReadOnly. qualifier", UserWarning)
    litellm.suppress_debug_info = True
    litellm.telemetry = False
    litellm.disable_hf_tokenizer_download = True
    litellm.num_retries = None
    return litellm


def connected_litellm(trust_proxies: bool = False) -> Any:
    """The same, with connections of ours: those of the OpenAI client and those of its own."""
    litellm = quiet_litellm()
    if getattr(litellm.aclient_session, "trusts_proxies", None) != trust_proxies:
        from litellm.llms.custom_httpx.http_handler import AsyncHTTPHandler

        litellm.aiohttp_trust_env = trust_proxies
        litellm.disable_aiohttp_trust_env = not trust_proxies
        litellm.aclient_session = _client(trust_proxies)
        litellm.in_memory_llm_clients_cache.flush_cache()
        cast(Any, AsyncHTTPHandler).create_client = lambda *_, **__: _client(trust_proxies)
    return litellm


def _client(trust_proxies: bool) -> Client:
    from litellm.llms.custom_httpx.http_handler import AsyncHTTPHandler, get_ssl_configuration

    from cragru_cli.generation.engines.bounded import Client

    trusted = get_ssl_configuration()
    # litellm's own way over aiohttp takes a third of the processor time of httpx's.
    transport = AsyncHTTPHandler.create_async_transport(
        ssl_context=trusted if isinstance(trusted, ssl.SSLContext) else None,
        ssl_verify=trusted if isinstance(trusted, bool) else None,
    )
    return Client(transport, trust_proxies)
