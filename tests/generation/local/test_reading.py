"""A GGUF file is read to the same values and weights as by its own reader."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from cragru_cli.generation.engines import local_model

WORDS = ["<s>", "forty", "Ġfeet", "漢字", ""]


def written(path: Path) -> Path:
    """A small file with a value of each kind, and tensors of several."""
    from gguf import GGMLQuantizationType, GGUFWriter, quants

    writer = GGUFWriter(path, "llama")
    writer.add_name("small")
    writer.add_block_count(3)
    writer.add_rope_freq_base(1e4)
    writer.add_add_bos_token(True)
    writer.add_token_list(WORDS)
    writer.add_token_scores([0.5, -1.0, 2.0, 0.0, 1.0])
    plain = np.random.default_rng(0).normal(size=(40, 64)).astype(np.float32)
    writer.add_tensor("plain", plain)
    for kind in (GGMLQuantizationType.Q4_1, GGMLQuantizationType.Q8_0):
        writer.add_tensor(kind.name, quants.quantize(plain, kind), raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def test_the_values_and_weights_of_a_file_are_those_of_its_own_reader(
    needs_local: None, tmp_path: Path
) -> None:
    from gguf import GGUFReader, dequantize

    path = written(tmp_path / "small.gguf")
    ours, theirs = local_model._reader()(str(path)), GGUFReader(str(path))
    assert type(ours.tensors[0].data) is np.ndarray
    assert told(ours) == told(theirs)
    assert [one.name for one in ours.tensors] == ["plain", "Q4_1", "Q8_0"]
    for one, other in zip(ours.tensors, theirs.tensors, strict=True):
        assert (one.name, one.tensor_type) == (other.name, other.tensor_type)
        mine, own = (dequantize(each.data, each.tensor_type) for each in (one, other))
        assert mine.dtype == own.dtype
        assert mine.tobytes() == own.tobytes()
    assert ours.fields["tokenizer.ggml.tokens"].contents() == WORDS


def told(reader: Any) -> dict[str, Any]:
    return {name: (field.types, field.contents()) for name, field in reader.fields.items()}
