"""Evaluating prompts: what several have in common is computed once.

A prompt is evaluated section by section, and the states of the last few prompts are kept up to
their last section, which is the question's own. A state is never changed, only continued.

Shapes: n tokens of a prompt; v tokens of the vocabulary; r tokens of texts evaluated together.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, NamedTuple

from cragru_cli.errors import LLMError
from cragru_cli.generation.engines.local_model import Prompt
from cragru_cli.generation.failures import TooLongError

_KEPT_TOKENS = 8_192  # of all kept states together; about 50 KB each in a model of 1.5 B
_TOGETHER = 128  # tokens of texts in one evaluation
_AGREEMENT = 1e-2  # in float32, of a sentence's log-probability
_AGREEMENT_HALF = 1.0  # in bfloat16; what is wrong is wrong by tens

State = Any
"""Keys and values of the tokens so far; None for none."""
Check = Callable[[], None]
"""Raises where nobody waits for the result any more."""


class Evaluated(NamedTuple):
    """A prompt behind us.

    Attributes:
        logits: float32[v], for what comes next.
        cached: How many of the prompt's tokens had not to be computed.
    """

    state: State
    logits: Any
    cached: int


class _Kept(NamedTuple):
    tokens: tuple[int, ...]
    ends: tuple[int, ...]
    state: State


class Evaluator:
    """Runs a network over prompts and texts. To be used by one thread."""

    def __init__(self, network: Any) -> None:
        self._network = network
        self._kept: list[_Kept] = []  # least recently used first
        named = inspect.signature(network.forward).parameters
        self._cache = "cache" if "cache" in named else "past_key_values"  # its newer, older name
        self._agreement = _AGREEMENT if network.dtype.itemsize == 4 else _AGREEMENT_HALF
        inner = network.config.get_text_config()
        self._longest = int(getattr(inner, "max_position_embeddings", 0) or 1 << 30)
        kinds = set(getattr(inner, "layer_types", None) or ())
        self._window = int(inner.sliding_window) if "sliding_attention" in kinds else 0

    def prompt(self, prompt: Prompt, room: int, check: Check = lambda: None) -> Evaluated:
        """Evaluate a prompt, after which ``room`` more tokens are to fit."""
        if len(prompt.tokens) + room > self._longest:
            raise TooLongError(
                f"a prompt of {len(prompt.tokens)} tokens and an answer of {room} are more than "
                f"the {self._longest} that the model can read"
            )
        state, cached = self._beginning(prompt)
        start = cached
        for end in prompt.ends:
            if end <= start:
                continue
            check()
            if end == len(prompt.tokens) and start > 0:
                self._keep(prompt, start, state)
            state, logits = self.step(prompt.tokens[start:end], state)
            start = end
        return Evaluated(state, logits, cached)

    def step(self, tokens: Sequence[int], state: State) -> tuple[State, Any]:
        """Continue a state by some tokens: the new state and float32[v]."""
        import torch

        with torch.inference_mode():
            out = self._network(
                input_ids=torch.tensor([list(tokens)]),
                use_cache=True,
                logits_to_keep=1,
                **{self._cache: (longer := _fork(state, _length(state)))},
            )
        return longer, out.logits[0, -1].float()

    def texts(
        self, after: Evaluated, texts: Sequence[Sequence[int]], check: Check = lambda: None
    ) -> list[float]:
        """Log-probability of each text after an evaluated prompt."""
        import torch

        first = torch.log_softmax(after.logits, dim=-1)
        totals = [float(first[text[0]]) if text else 0.0 for text in texts]
        for group in _groups([len(text) - 1 for text in texts]):
            check()
            for at, more in zip(group, self._rest(after, [texts[at] for at in group]), strict=True):
                totals[at] += more
        return totals

    def check_sharing(self, tokens: Sequence[int]) -> None:
        """Refuse a network for which texts together do not come out as texts alone.

        Some kinds of networks keep no keys and values, or take no mask: they would be silently
        wrong.
        """
        half = len(tokens) // 2
        try:
            begun = self.prompt(Prompt(tuple(tokens[:half]), (half,)), 0)
            texts = [tokens[half:], list(reversed(tokens[half:]))]
            together = self.texts(begun, texts)
            alone = [self._alone([*tokens[:half], *text], half) for text in texts]
            agree = all(
                abs(one - two) <= self._agreement for one, two in zip(together, alone, strict=True)
            )
        except Exception as problem:
            raise _unsupported(type(problem).__name__) from problem
        if not agree:
            raise _unsupported("its states cannot be shared")

    def _alone(self, tokens: Sequence[int], start: int) -> float:
        """Log-probability of the tokens from ``start`` on, all evaluated in one go."""
        import torch

        with torch.inference_mode():
            logits = self._network(input_ids=torch.tensor([list(tokens)])).logits[0].float()
        told = torch.log_softmax(logits, dim=-1)
        return sum(float(told[at - 1, tokens[at]]) for at in range(start, len(tokens)))

    def _rest(self, after: Evaluated, texts: Sequence[Sequence[int]]) -> list[float]:
        """Log-probability of each text behind its first token, all texts in one evaluation.

        They stand one after another, and a mask hides each from the others.
        """
        import torch

        behind = _length(after.state)
        fed = [token for text in texts for token in text[:-1]]
        wanted = [token for text in texts for token in text[1:]]
        owner = torch.tensor([at for at, text in enumerate(texts) for _ in text[:-1]])
        place = torch.tensor([at for text in texts for at in range(len(text) - 1)])
        with torch.inference_mode():
            out = self._network(
                input_ids=torch.tensor([fed]),
                position_ids=(behind + place)[None],
                attention_mask=self._masks(behind, owner, place),
                use_cache=True,
                **{self._cache: _fork(after.state, behind)},
            )
            logits = out.logits[0].float()
            told = logits[torch.arange(len(wanted)), torch.tensor(wanted)]
            told = (told - logits.logsumexp(dim=-1)).double()
            sums = torch.zeros(len(texts), dtype=torch.double).index_add_(0, owner, told)
        return [float(one) for one in sums]

    def _masks(self, behind: int, owner: Any, place: Any) -> Any:
        """float32[1, 1, r, behind + r]: 0 where a token sees another, very low where not."""
        import torch

        position = torch.cat([torch.arange(behind), behind + place])
        own = (owner[:, None] == owner[None, :]) & (place[None, :] <= place[:, None])
        seen = torch.cat([torch.ones(len(owner), behind, dtype=torch.bool), own], dim=1)
        full = self._added(seen)
        if not self._window:
            return full
        near = (behind + place)[:, None] - position[None, :] < self._window
        return {"full_attention": full, "sliding_attention": self._added(seen & near)}

    def _added(self, seen: Any) -> Any:
        import torch

        dtype = self._network.dtype
        zeros = torch.zeros(seen.shape, dtype=dtype)
        return zeros.masked_fill(~seen, torch.finfo(dtype).min)[None, None]

    def _beginning(self, prompt: Prompt) -> tuple[State, int]:
        """The longest kept state that begins the prompt, by whole sections."""
        best, length = None, 0
        for kept in self._kept:
            shared = _shared(kept, prompt)
            if shared > length:
                best, length = kept, shared
        if best is None:
            return None, 0
        self._kept.remove(best)
        self._kept.append(best)
        return _fork(best.state, length), length

    def _keep(self, prompt: Prompt, length: int, state: State) -> None:
        ends = tuple(end for end in prompt.ends if end <= length)
        new = _Kept(prompt.tokens[:length], ends, state)
        self._kept = [one for one in self._kept if one.tokens != new.tokens]
        self._kept.append(new)
        while len(self._kept) > 1 and sum(len(k.tokens) for k in self._kept) > _KEPT_TOKENS:
            self._kept.pop(0)


def _shared(kept: _Kept, prompt: Prompt) -> int:
    """How many tokens of whole sections both begin with, the prompt's last section aside."""
    shared, start = 0, 0
    for one, two in zip(kept.ends, prompt.ends[:-1], strict=False):
        if one != two or kept.tokens[start:one] != prompt.tokens[start:two]:
            break
        shared = start = one
    return shared


def _length(state: State) -> int:
    return 0 if state is None else int(state.get_seq_length())


def _fork(state: State, length: int) -> State:
    """A state that begins like another; continuing it leaves the other as it is.

    Continuing joins tensors to new ones, so views of the old ones do.
    """
    fork = import_module("transformers").DynamicCache()
    for at, layer in enumerate(() if state is None else state.layers):
        fork.update(layer.keys[..., :length, :], layer.values[..., :length, :], at)
    return fork


def _groups(sizes: Sequence[int]) -> list[list[int]]:
    """Positions of sizes above 0, in order, so that each group's sum stays small."""
    groups: list[list[int]] = []
    room = 0
    for at, size in enumerate(sizes):
        if size <= 0:
            continue
        if size > room:
            groups.append([])
            room = _TOGETHER
        groups[-1].append(at)
        room -= size
    return groups


def _unsupported(why: str) -> LLMError:
    return LLMError(
        f"this kind of model is not supported ({why})",
        hint="Serve it by an endpoint and use `openai/...` with --api-base, or choose another.",
    )
