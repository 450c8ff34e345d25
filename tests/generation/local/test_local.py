"""A model in this process tells what a plain pass through it tells, whatever was asked before."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cragru_cli.errors import CragruError, ExitCode, LLMError, PluginError
from cragru_cli.generation.engines import local_model
from cragru_cli.generation.engines.base import Messages, Question
from cragru_cli.generation.engines.local import LocalEngine
from cragru_cli.generation.failures import TooLongError
from tests.generation.local.conftest import CHAT, TEXTS, save_model, settled, told_by

Make = Callable[[Path], LocalEngine]


def asking(last: str) -> Messages:
    """The chat with another question at its end."""
    system, user = CHAT
    shared = user["content"].rpartition("\n\n")[0]
    return [system, {"role": "user", "content": f"{shared}\n\n{last}"}]


@pytest.mark.parametrize("kind", ["Llama", "Qwen2", "Gemma3"])
def test_likelihoods_are_those_of_a_plain_pass(
    needs_local: None, engine_of: Make, tmp_path: Path, kind: str
) -> None:
    """Gemma 3 has layers that see only the tokens nearby: fewer here than the prompt has."""
    layers = ["sliding_attention", "full_attention"]
    options = {"sliding_window": 16, "layer_types": layers} if kind == "Gemma3" else {}
    path = save_model(tmp_path, kind, **options)
    told, usage = settled(engine_of(path).likelihood(CHAT, TEXTS))
    tokenizer = local_model.Tokenizer(path)
    before = list(tokenizer.prompt(CHAT).tokens)
    assert usage["prompt_tokens"] == len(before) > 64
    for text, one in zip(TEXTS, told, strict=True):
        coded = tokenizer.continuation(text)
        assert one.tokens == len(coded) == len(text.encode())
        assert one.total == pytest.approx(told_by(path, before + coded, len(before)), abs=1e-3)


def test_told_alternatives_are_those_of_a_plain_pass(tiny: Path, engine_of: Make) -> None:
    answer = settled(engine_of(tiny).ask(Question(CHAT, max_tokens=2, top_logprobs=3)))
    tokenizer = local_model.Tokenizer(tiny)
    before = list(tokenizer.prompt(CHAT).tokens)
    assert [len(one) for one in answer.alternatives] == [3, 3]
    for character, value in answer.alternatives[0].items():
        if character.isascii():
            coded = tokenizer.continuation(character)
            assert value == pytest.approx(told_by(tiny, before + coded, len(before)), abs=1e-3)


@pytest.mark.parametrize("tied", [True, False])
def test_logits_of_a_large_model_are_not_rounded_to_halves(
    needs_local: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tied: bool
) -> None:
    """Candidates that a model tells apart would otherwise be tied."""
    import torch

    path = save_model(tmp_path, "Qwen2", tie_word_embeddings=tied)
    monkeypatch.setattr(local_model, "_SMALL_DIRECTORY", 0)
    network = local_model.load(path)
    with torch.inference_mode():
        logits = network(input_ids=torch.tensor([[1, 2, 3]])).logits[0, -1]
    assert network.dtype == network.get_input_embeddings().weight.dtype == torch.bfloat16
    assert logits.dtype == torch.float32
    assert not torch.equal(logits, logits.bfloat16().float())


def test_what_was_asked_before_changes_no_bit_and_saves_work(tiny: Path, engine_of: Make) -> None:
    one, other = asking("Would they like A?"), asking("Would they like BB?")
    fresh = settled(engine_of(tiny).ask(Question(other, 4, top_logprobs=5)))
    engine = engine_of(tiny)
    first = settled(engine.ask(Question(one, 4, top_logprobs=5)))
    second = settled(engine.ask(Question(other, 4, top_logprobs=5)))
    assert (second.text, second.alternatives) == (fresh.text, fresh.alternatives)
    assert first.usage["cached_tokens"] == 0
    shared = engine.count_tokens(other) - len("Would they like BB?</s><assistant>") + len("/s>")
    assert second.usage["cached_tokens"] == pytest.approx(shared, abs=4)
    again, usage = settled(engine.likelihood(asking("Name one."), TEXTS))
    assert usage["cached_tokens"] == second.usage["cached_tokens"]
    assert again == settled(engine_of(tiny).likelihood(asking("Name one."), TEXTS))[0]


def test_nothing_is_shared_that_differs(tiny: Path, engine_of: Make) -> None:
    engine = engine_of(tiny)
    other = [{**CHAT[0], "content": "You know another one."}, CHAT[1]]
    alone = settled(engine_of(tiny).likelihood(other, TEXTS))
    settled(engine.likelihood(CHAT, TEXTS))
    told, usage = settled(engine.likelihood(other, TEXTS))
    assert usage["cached_tokens"] == 0
    assert told == alone[0]


def test_the_order_and_company_of_texts_change_nothing(tiny: Path, engine_of: Make) -> None:
    engine = engine_of(tiny)
    many = [f'"Title number {at} of a shop"' for at in range(40)] + TEXTS + TEXTS[:2]
    told, _ = settled(engine.likelihood(CHAT, many))
    turned, _ = settled(engine.likelihood(CHAT, many[::-1]))
    assert turned[::-1] == told
    for text, one in list(zip(many, told, strict=True))[::9]:
        alone, _ = settled(engine.likelihood(CHAT, [text]))
        assert one.total == pytest.approx(alone[0].total, abs=1e-3)
    assert settled(engine.likelihood(CHAT, []))[0] == []


def test_the_chat_template_is_applied(tiny: Path, engine_of: Make) -> None:
    prompt = local_model.Tokenizer(tiny).prompt(CHAT)
    text = "".join(f"<{one['role']}>{one['content']}</s>" for one in CHAT) + "<assistant>"
    plain = text.replace("</s>", "")
    assert len(prompt.tokens) == len(plain) + 2 == engine_of(tiny).count_tokens(CHAT)
    assert prompt.ends[-1] == len(prompt.tokens)


def test_a_model_without_a_template_reads_plain_text(needs_local: None, tmp_path: Path) -> None:
    tokenizer = local_model.Tokenizer(save_model(tmp_path, "Llama", template=None))
    tokens = tokenizer.prompt(CHAT).tokens
    assert tokenizer.text(list(tokens)) == "\n\n".join(one["content"] for one in CHAT) + "\n"


def test_a_template_that_knows_no_system_message_gets_one_message(
    needs_local: None, tmp_path: Path
) -> None:
    strict = "{% if messages[0].role == 'system' %}{{ raise_exception('no') }}{% endif %}"
    strict += "[{{ messages[0].content }}]"
    tokenizer = local_model.Tokenizer(save_model(tmp_path, "Llama", template=strict))
    text = tokenizer.text(list(tokenizer.prompt(CHAT).tokens))
    assert text == f"[{CHAT[0]['content']}\n\n{CHAT[1]['content']}]"


@pytest.mark.parametrize("most", [1, 7])
def test_answers_are_as_long_as_allowed_and_always_the_same(
    tiny: Path, engine_of: Make, most: int
) -> None:
    answers = [settled(engine_of(tiny).ask(Question(CHAT, most))) for _ in range(2)]
    assert answers[0] == answers[1]
    assert 1 <= answers[0].usage["completion_tokens"] <= most
    assert answers[0].alternatives == ()


def test_many_may_ask_at_once(tiny: Path, engine_of: Make) -> None:
    engine = engine_of(tiny)
    questions = [Question(asking(f"Question {at}?"), 3) for at in range(8)]

    async def all_of_them() -> list[Any]:
        return await asyncio.gather(*(engine.ask(one) for one in questions))

    one_by_one = [settled(engine_of(tiny).ask(one)).text for one in questions]
    assert [answer.text for answer in settled(all_of_them())] == one_by_one


def test_an_answer_nobody_waits_for_ends(tiny: Path, engine_of: Make) -> None:
    engine = engine_of(tiny)

    async def impatient() -> float:
        await engine.ask(Question(CHAT, 1))
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(engine.ask(Question(CHAT, 800)), 0.05)
        start = asyncio.get_running_loop().time()
        await engine.ask(Question(CHAT, 1))
        return asyncio.get_running_loop().time() - start

    whole = settled(engine_of(tiny).ask(Question(CHAT, 800)))
    if whole.usage["completion_tokens"] > 400:  # else it ended of itself
        assert settled(impatient()) < 5


def test_a_closed_engine_is_opened_again(tiny: Path, engine_of: Make) -> None:
    engine = engine_of(tiny)
    before = settled(engine.ask(Question(CHAT, 3)))
    settled(engine.close())
    assert settled(engine.ask(Question(CHAT, 3))) == before


def test_a_prompt_that_is_too_long_says_so(tiny: Path, engine_of: Make) -> None:
    with pytest.raises(TooLongError, match="more than the 1024 that the model can read"):
        settled(engine_of(tiny).ask(Question(asking("A" * 1024), 1)))


def test_networks_whose_states_cannot_be_shared_are_refused(
    needs_local: None, engine_of: Make, tmp_path: Path
) -> None:
    path = save_model(tmp_path, "Mamba", state_size=4)
    with pytest.raises(LLMError, match="this kind of model is not supported"):
        settled(engine_of(path).ask(Question(CHAT, 1)))


def _pickled(folder: Path) -> Path:
    (folder / "pytorch_model.bin").write_bytes(b"\x80\x04.")
    (folder / "config.json").write_text("{}")
    return folder


def _of_code(folder: Path) -> Path:
    (folder / "model.safetensors").write_bytes(b"")
    (folder / "config.json").write_text(json.dumps({"auto_map": {"AutoModel": "evil.Model"}}))
    return folder


def _file(name: str, content: bytes) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        (folder / name).write_bytes(content)
        return folder / name

    return make


@pytest.mark.parametrize(
    ("make", "code", "said"),
    [
        (lambda folder: folder / "none.gguf", ExitCode.USAGE, "there is no model"),
        (_file("model.bin", b"\x80\x04."), ExitCode.USAGE, "can run code"),
        (_file("model.pt", b"GGUF"), ExitCode.USAGE, "can run code"),
        (_pickled, ExitCode.USAGE, "can run code"),
        (_of_code, ExitCode.LLM, "run code of its own"),
        (lambda folder: folder, ExitCode.LLM, "no .safetensors file"),
        (_file("model.gguf", b"not one"), ExitCode.LLM, "no GGUF file"),
    ],
)
def test_what_is_no_model_is_refused_before_anything_is_read(
    tmp_path: Path, make: Callable[[Path], Path], code: ExitCode, said: str
) -> None:
    with pytest.raises(CragruError) as caught:
        LocalEngine(make(tmp_path))
    assert caught.value.exit_code == code
    assert said in str(caught.value)


@pytest.mark.parametrize("size", [4, 8, 24, 100])
def test_a_damaged_file_is_named(
    needs_local: None, engine_of: Make, tmp_path: Path, size: int
) -> None:
    path = tmp_path / "cut.gguf"
    path.write_bytes((b"GGUF" + (3).to_bytes(4, "little") + b"\x07" * 92)[:size])
    with pytest.raises(LLMError, match=r"cut\.gguf` cannot be used"):
        settled(engine_of(path).ask(Question(CHAT, 1)))


def test_cut_weights_are_named(tiny: Path, engine_of: Make, tmp_path: Path) -> None:
    for file in tiny.iterdir():
        (tmp_path / file.name).write_bytes(
            file.read_bytes()[: 2000 if "safe" in file.name else None]
        )
    with pytest.raises(LLMError, match="cannot be used"):
        settled(engine_of(tmp_path).ask(Question(CHAT, 1)))


def test_without_the_extra_it_says_what_to_install(
    tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "gguf", None)
    with pytest.raises(PluginError) as caught:
        LocalEngine(tiny).count_tokens(CHAT)
    assert "pip install 'cragru[local]'" in str(caught.value)


def test_it_is_imported_late() -> None:
    program = (
        "import sys, cragru_cli.generation.engines.local\n"
        "assert not {'torch', 'transformers', 'gguf'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_no_connection_is_opened_and_nothing_printed(tiny: Path) -> None:
    program = (
        "import asyncio, socket, sys\n"
        "def refuse(*_): sys.exit('a connection')\n"
        "socket.socket.connect = socket.getaddrinfo = socket.create_connection = refuse\n"
        "from cragru_cli.generation.engines.base import Question\n"
        "from cragru_cli.generation.engines.local import LocalEngine\n"
        "engine = LocalEngine(sys.argv[1])\n"
        "chat = [{'role': 'user', 'content': 'Hello'}]\n"
        "asyncio.run(engine.ask(Question(chat, 2)))\n"
    )
    command = [sys.executable, "-c", program, str(tiny)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("", "")
