"""Tiny models made on the spot, and the real one."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

from cragru_cli.generation.engines.local import LocalEngine
from tests.models import needs_local, smollm2, smollm2_endpoint

__all__ = ["needs_local", "smollm2", "smollm2_endpoint"]

Result = TypeVar("Result")
TEMPLATE = (
    "{% for m in messages %}<{{ m.role }}>{{ m.content }}</s>{% endfor %}"
    "{% if add_generation_prompt %}<assistant>{% endif %}"
)
CHAT = [
    {"role": "system", "content": "You know one customer."},
    {"role": "user", "content": 'Evidence:\n"Forty Feet of Rope"\n"Kite"\n\nName one more title.'},
]
TEXTS = ['"The Red Kite"', '"The Red Kites"', '"A"', '"漢字 and é"', '"Forty Feet of Rope"']


def settled(work: Coroutine[Any, Any, Result]) -> Result:
    """What a coroutine comes to."""
    return asyncio.run(work)


def save_tokenizer(folder: Path, template: str | None) -> int:
    """A tokenizer of bytes, without merges; the size of its vocabulary."""
    from tokenizers import Tokenizer, decoders, pre_tokenizers
    from tokenizers.models import BPE
    from transformers import PreTrainedTokenizerFast

    words = {one: at for at, one in enumerate(sorted(pre_tokenizers.ByteLevel.alphabet()))}
    words["</s>"] = len(words)
    inner = Tokenizer(BPE(words, []))
    inner.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    inner.decoder = decoders.ByteLevel()
    whole = PreTrainedTokenizerFast(tokenizer_object=inner, eos_token="</s>")
    whole.chat_template = template
    whole.save_pretrained(folder)
    return len(words)


def save_model(folder: Path, kind: str, template: str | None = TEMPLATE, **options: Any) -> Path:
    """A model of random weights, of the kind of network that is named."""
    import torch
    import transformers

    size = save_tokenizer(folder, template)
    settings = {
        "vocab_size": size,
        "hidden_size": 32,
        "intermediate_size": 64,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "head_dim": 8,
        "max_position_embeddings": 1024,
        "initializer_range": 0.5,
        "eos_token_id": size - 1,
        "bos_token_id": None,
        "pad_token_id": None,
        **options,
    }
    torch.manual_seed(0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        named = "Gemma3Text" if kind == "Gemma3" else kind  # not the one that sees pictures
        config = getattr(transformers, f"{named}Config")(**settings)
        getattr(transformers, f"{kind}ForCausalLM")(config).save_pretrained(folder)
    return folder


@pytest.fixture(scope="session")
def tiny(needs_local: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with a model of random weights."""
    return save_model(tmp_path_factory.mktemp("tiny"), "Llama")


@pytest.fixture
def engine_of() -> Iterator[Callable[[Path], LocalEngine]]:
    """``engine_of(path)``, closed in the end."""
    engines: list[LocalEngine] = []

    def make(path: Path) -> LocalEngine:
        engines.append(LocalEngine(path, threads=1))
        return engines[-1]

    yield make
    for engine in engines:
        settled(engine.close())


def told_by(path: Path, tokens: list[int], start: int) -> float:
    """Log-probability of the tokens from ``start`` on, in one pass of the network."""
    import torch
    import transformers

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        network = transformers.AutoModelForCausalLM.from_pretrained(path, dtype=torch.float32)
    with torch.inference_mode():
        logits = network(input_ids=torch.tensor([tokens])).logits[0]
    chosen = torch.log_softmax(logits, dim=-1)[range(start - 1, len(tokens) - 1), tokens[start:]]
    return float(chosen.sum())
