"""A model in this process: loaded without network, quietly; its tokens and its chat template.

Shapes: n tokens of a prompt.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from cragru_cli.errors import CragruError, PluginError
from cragru_cli.generation.engines.base import Messages
from cragru_cli.generation.engines.local_files import damaged

_BEFORE_IMPORT = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "TRANSFORMERS_NO_ADVISORY_WARNINGS": "1",
    "TRANSFORMERS_VERBOSITY": "error",
    "TOKENIZERS_PARALLELISM": "false",
}
_SMALL_FILE = 500_000_000  # bytes of a GGUF file; quantised, about 0.8 billion parameters
_SMALL_DIRECTORY = 2_000_000_000  # bytes of safetensors
_SECTION_END = "\n\n"
_ENDS_OF_TURN = ("<|im_end|>", "<|eot_id|>", "<end_of_turn>", "<|end|>", "<|endoftext|>")
_ANCHOR = "\n"  # what stands before an answer


@dataclass(frozen=True)
class Prompt:
    """A chat as the model reads it.

    Attributes:
        tokens: tuple[n].
        ends: Where a section of the text ends, in tokens, ascending; the last is n. They depend on
            nothing but the text before them, so that what is evaluated section by section comes out
            the same to the last bit, whatever was evaluated before.
    """

    tokens: tuple[int, ...]
    ends: tuple[int, ...]


class Tokenizer:
    """Text to tokens and back, as the model at ``path`` wants it."""

    def __init__(self, path: Path) -> None:
        transformers = quiet_transformers()
        with _readable(path):
            place, options = _source(path)
            self._inner = transformers.AutoTokenizer.from_pretrained(place, **options)
        if not self._inner.is_fast:
            raise damaged(path, "its tokenizer is of a kind that is not supported")

    def prompt(self, messages: Messages) -> Prompt:
        """A chat up to where the model's answer begins."""
        text, bare = self._rendered(messages)
        coded = self._inner(text, add_special_tokens=bare, return_offsets_mapping=True)
        tokens = tuple(coded["input_ids"])
        reached = [end for _, end in coded["offset_mapping"]]
        return Prompt(tokens, _section_ends(text, reached))

    def continuation(self, text: str) -> list[int]:
        """A text as the beginning of an answer."""
        before = self._plain(_ANCHOR)
        whole = self._plain(_ANCHOR + text)
        return whole[len(before) :] if whole[: len(before)] == before else self._plain(text)

    def text(self, tokens: list[int]) -> str:
        """What tokens spell, without those that only mark the turns."""
        return str(self._inner.decode(tokens, skip_special_tokens=True))

    def spelled(self, token: int) -> str:
        """What one token spells, be it special or not."""
        return str(self._inner.decode([token]))

    @property
    def ends(self) -> frozenset[int]:
        """Tokens that end an answer."""
        known = self._inner.get_vocab()
        named = {known[one] for one in _ENDS_OF_TURN if one in known}
        own = self._inner.eos_token_id
        return frozenset(named if own is None else named | {own})

    def _plain(self, text: str) -> list[int]:
        return list(self._inner(text, add_special_tokens=False)["input_ids"])

    def _rendered(self, messages: Messages) -> tuple[str, bool]:
        """The chat as text, and whether the marks of a text's beginning are still to be set."""
        chat = [dict(message) for message in messages]
        if not self._inner.chat_template:
            return _SECTION_END.join(one["content"] for one in chat) + _ANCHOR, True
        options = {"tokenize": False, "add_generation_prompt": True}
        try:
            return str(self._inner.apply_chat_template(chat, **options)), False
        except Exception:  # templates are code; many know no system message
            joined = _SECTION_END.join(one["content"] for one in chat)
            alone = [{"role": "user", "content": joined}]
            return str(self._inner.apply_chat_template(alone, **options)), False


def load(path: Path) -> Any:
    """The model's network: in float32 where it is small, else in bfloat16, half as large.

    Which one depends on the files alone: equal files give equal answers. What becomes logits is
    float32 in any case: a logit of 20 in bfloat16 is told to an eighth only, and ranks by ties.
    """
    transformers = quiet_transformers()
    import torch

    place, options = _source(path)
    options["dtype"] = torch.float32 if _is_small(path) else torch.bfloat16
    if path.is_dir():
        options["use_safetensors"] = True
    elif hasattr(transformers, "GgufConfig"):  # else unpacking is what is always done
        options["quantization_config"] = transformers.GgufConfig(dequantize=True)
    with _readable(path):
        network = transformers.AutoModelForCausalLM.from_pretrained(place, **options)
    _head.cache_clear()
    if network.dtype.itemsize < torch.float32.itemsize:
        network.set_output_embeddings(_in_full(network.get_output_embeddings()))
    return network.eval()


def _in_full(head: Any) -> Any:
    """A copy of the last layer that computes in float32; of the embeddings it may be tied to."""
    import torch

    class Head(torch.nn.Linear):
        def forward(self, hidden: Any) -> Any:
            return super().forward(hidden.float())

    rows, columns = head.weight.shape
    full = Head(columns, rows, bias=head.bias is not None, device="meta")
    full.weight = torch.nn.Parameter(head.weight.detach().float(), requires_grad=False)
    if head.bias is not None:
        full.bias = torch.nn.Parameter(head.bias.detach().float(), requires_grad=False)
    return full


def _is_small(path: Path) -> bool:
    files = path.glob("*.safetensors") if path.is_dir() else (path,)
    limit = _SMALL_DIRECTORY if path.is_dir() else _SMALL_FILE
    return sum(file.stat().st_size for file in files) <= limit


def quiet_transformers() -> Any:
    """The transformers module, imported so that it neither opens a connection nor prints.

    Raises:
        PluginError: The extra is not installed.
    """
    os.environ.update(_BEFORE_IMPORT)
    try:
        for needed in ("accelerate", "gguf"):
            import_module(needed)
        transformers: Any = import_module("transformers")
    except ImportError as problem:
        raise PluginError(
            f"local models need what is not installed ({problem})",
            hint="Install it: `pip install 'cragru[local]'`.",
        ) from None
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    return transformers


def _source(path: Path) -> tuple[str, dict[str, Any]]:
    """Where a model lies, as transformers asks for it; nothing else is ever looked at."""
    options: dict[str, Any] = {"local_files_only": True, "trust_remote_code": False}
    if path.is_dir():
        return str(path), options
    return str(path.parent), {**options, "gguf_file": path.name}


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    """Whatever goes wrong while a stranger's file is read is that file's fault."""
    try:
        with warnings.catch_warnings(), _read_once():
            warnings.simplefilter("ignore")
            yield
    except (CragruError, MemoryError):
        raise
    except Exception as problem:
        raise damaged(path, f"{type(problem).__name__} while reading it") from problem


@contextmanager
def _read_once() -> Iterator[None]:
    """Spare transformers reading the head of one GGUF file again and again, and its own bar.

    It parses the head, with all words of the vocabulary, for the settings, the tokenizer and the
    weights, and builds one table of names for each layer: most of the time that loading takes.
    """
    gguf: Any = import_module("gguf")
    reading: Any = import_module("transformers.modeling_gguf_pytorch_utils")
    before = gguf.GGUFReader, gguf.get_tensor_name_map, reading.tqdm
    gguf.GGUFReader = _head
    gguf.get_tensor_name_map = lru_cache(maxsize=4)(before[1])
    reading.tqdm = _no_bar
    try:
        yield
    finally:
        gguf.GGUFReader, gguf.get_tensor_name_map, reading.tqdm = before


@lru_cache(maxsize=1)
def _head(path: str) -> Any:
    """A GGUF file's head; :func:`load` lets go of it."""
    return _reader()(path)


@lru_cache(maxsize=1)
def _reader() -> type[Any]:
    """The reader of GGUF files, made to slice a plain array over the same memory map.

    Each of some hundred thousand slices of a memory map costs several times as much.
    """

    class PlainReader(import_module("gguf.gguf_reader").GGUFReader):  # type: ignore[misc]
        @property
        def data(self) -> Any:
            return self._plain

        @data.setter
        def data(self, mapped: Any) -> None:
            self._plain = mapped.view(np.ndarray)

    return PlainReader


def _no_bar(things: Any, **_options: Any) -> Any:
    return things


def _section_ends(text: str, reached: list[int]) -> tuple[int, ...]:
    """Of a text whose tokens reach so far: after which of them a section ends."""
    ends: list[int] = []
    at, place = 0, text.find(_SECTION_END)
    while place >= 0:
        place += len(_SECTION_END)
        while at < len(reached) and reached[at] <= place:
            at += 1
        if at > (ends[-1] if ends else 0):
            ends.append(at)
        place = text.find(_SECTION_END, place)
    if not ends or ends[-1] < len(reached):
        ends.append(len(reached))
    return tuple(ends)
