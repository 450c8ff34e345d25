"""The real small model in this process, and the same weights behind an endpoint."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cragru_cli.generation.engines import local_model
from cragru_cli.generation.engines.base import Question
from cragru_cli.generation.engines.local import LocalEngine
from tests.generation.local.conftest import settled

SYSTEM = {"role": "system", "content": "You are a film expert."}
EVIDENCE = 'Evidence:\n"Toy Story"\n"Aladdin"\n"Beauty and the Beast"\n\n'
ASKED = [SYSTEM, {"role": "user", "content": f"{EVIDENCE}Name one more film they would like."}]


@pytest.fixture(scope="module")
def engine(smollm2: Path, needs_local: None) -> Iterator[LocalEngine]:
    engine = LocalEngine(smollm2, threads=1)
    yield engine
    settled(engine.close())


def test_the_chat_template_of_the_file_is_applied(engine: LocalEngine) -> None:
    tokenizer = local_model.Tokenizer(engine.path)
    spelled = "".join(tokenizer.spelled(one) for one in tokenizer.prompt(ASKED).tokens)
    assert spelled == (
        f"<|im_start|>system\n{SYSTEM['content']}<|im_end|>\n<|im_start|>user\n"
        f"{ASKED[1]['content']}<|im_end|>\n<|im_start|>assistant\n"
    )


def test_likelihoods_are_those_of_one_plain_pass(engine: LocalEngine) -> None:
    import torch

    texts = ['"The Lion King"', '"Pulp Fiction"', '"Amistad"', '"Il Postino"']
    told, usage = settled(engine.likelihood(ASKED, texts))
    tokenizer = local_model.Tokenizer(engine.path)
    before = list(tokenizer.prompt(ASKED).tokens)
    assert 0 <= usage["cached_tokens"] < usage["prompt_tokens"] == len(before)
    assert engine._known_evaluator
    network = engine._known_evaluator._network
    assert network.dtype == torch.float32
    for text, one in zip(texts, told, strict=True):
        tokens = before + tokenizer.continuation(text)
        with torch.inference_mode():
            plain = network(input_ids=torch.tensor([tokens])).logits[0].log_softmax(dim=-1)
        places = range(len(before) - 1, len(tokens) - 1)
        assert one.total == pytest.approx(
            float(plain[places, tokens[len(before) :]].sum()), abs=0.01
        )
    assert told[0].total > told[2].total  # a film like those in the evidence


@pytest.mark.parametrize("last", ["Name one film.", 'Would they like "Heat"? Yes or No?'])
def test_the_endpoint_tells_about_the_same_of_the_next_token(
    engine: LocalEngine, smollm2_endpoint: str, last: str
) -> None:
    """It rounds what it computes with to eight bits: over eight prompts 0.12 of deviation."""
    chat = [SYSTEM, {"role": "user", "content": last}]
    body = {"messages": chat, "max_tokens": 1, "temperature": 0, "logprobs": True}
    reply = _posted(smollm2_endpoint, {**body, "top_logprobs": 8})
    told = reply["choices"][0]["logprobs"]["content"][0]["top_logprobs"]
    answer = settled(engine.ask(Question(chat, 1, top_logprobs=100)))
    assert reply["usage"]["prompt_tokens"] == answer.usage["prompt_tokens"]
    apart = [answer.alternatives[0][one["token"]] - one["logprob"] for one in told]
    assert abs(sum(apart) / len(apart)) < 0.2
    assert max(map(abs, apart)) < 0.5


def test_the_shared_prefix_is_evaluated_once(engine: LocalEngine) -> None:
    system = {"role": "system", "content": "You know one customer well."}
    chats = [
        [system, {"role": "user", "content": f"{EVIDENCE}Would they like {title}? Yes or No?"}]
        for title in ('"Mulan"', '"Heat"', '"Fargo"')
    ]
    answers = [settled(engine.ask(Question(chat, 1, top_logprobs=5))) for chat in chats]
    cached = [answer.usage["cached_tokens"] for answer in answers]
    assert cached[0] == 0
    own = engine.count_tokens([{"role": "user", "content": EVIDENCE}]) // 2
    assert cached[1] == cached[2] > own


def _posted(base: str, body: dict[str, Any]) -> Any:
    request = urllib.request.Request(
        f"{base}/chat/completions",
        json.dumps(body).encode(),
        {"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=120) as reply:
        return json.load(reply)
