"""What runs inside the process with RecBole: trains one model and answers with its item vectors.

A script of its own: it knows numpy, torch and RecBole, and nothing of cragru, which need not be
installed beside them. See :mod:`cragru_recbole.process` for the other end.

Shapes: U users, I items, d dimensions. RecBole numbers users and items anew, from 1; 0 is padding.
"""

from __future__ import annotations

import io
import json
import os
import sys
from importlib.util import find_spec
from typing import Any, BinaryIO

_USER, _ITEM = "user_id", "item_id"
_TRIED_USERS = 100
_ROUNDING = 1e-4
_SUPPORTED = "BPR, LightGCN, NGCF, DGCF, SGL, NCL, SpectralCF, LINE"


class RefusedError(Exception):
    """Ends the process with a message for the user."""

    def __init__(self, kind: str, what: str, hint: str | None = None) -> None:
        super().__init__(what)
        self.said = {"kind": kind, "error": what, "hint": hint}


def main() -> None:
    # Whatever the libraries print goes to stderr; the answer has the real stdout for itself.
    answer = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    question = json.loads(sys.stdin.buffer.readline())
    try:
        vectors = _vectors(question, sys.stdin.buffer.read(), answer)
    except RefusedError as refusal:
        _say(answer, refusal.said)
        return
    content = io.BytesIO()
    np = _numpy()
    np.save(content, vectors, allow_pickle=False)
    _say(answer, {"bytes": len(content.getvalue())})
    answer.write(content.getvalue())
    answer.flush()


def _say(answer: BinaryIO, said: dict[str, Any]) -> None:
    answer.write(json.dumps(said).encode() + b"\n")
    answer.flush()


def _vectors(question: dict[str, Any], content: bytes, answer: BinaryIO) -> Any:
    """Item vectors: float32[I, d]."""
    np = _numpy()
    log = np.load(io.BytesIO(content), allow_pickle=False)
    _lend_what_is_gone()
    try:
        import recbole  # noqa: F401
        import torch
    except ImportError as problem:
        raise _missing(problem) from None
    torch.set_num_threads(1)
    config = _configured(question)
    dataset = _dataset(config, log["users"], log["items"], question["items"])
    model = _trained(config, dataset, answer)
    numbers = dataset.field2token_id[_ITEM]
    place = np.array([numbers[str(item)] for item in range(question["items"])])
    vectors = _product_vectors(model, dataset, question["model"])[place]
    vectors[np.setdiff1d(np.arange(len(place)), log["items"])] = 0.0
    if not np.isfinite(vectors).all():
        raise _diverged()
    return np.ascontiguousarray(vectors, dtype=np.float32)


def _lend_what_is_gone() -> None:
    """Names that RecBole 1.2.1 uses, and that newer numpy and scipy have given up."""
    import scipy.sparse

    np = _numpy()
    for name, kind in {"float_": float, "complex_": complex, "unicode_": str}.items():
        if not hasattr(np, name):
            setattr(np, name, kind)
    if not hasattr(scipy.sparse.dok_matrix, "_update"):
        older: Any = scipy.sparse.dok_matrix
        older._update = lambda matrix, entries: matrix._dict.update(entries)


def _configured(question: dict[str, Any]) -> Any:
    """RecBole's configuration; an unknown name in ours is refused, where RecBole would pass it."""
    try:
        from recbole.config import Config
        from recbole.utils import get_model, init_seed
    except ImportError as problem:
        raise _missing(problem) from None
    name = question["model"]
    if find_spec(f"recbole.model.general_recommender.{name.lower()}") is None:
        raise RefusedError("data", f"RecBole has no general model called {name}", _hint())
    try:
        get_model(name)
    except ImportError as problem:
        raise _missing(problem) from None
    except AttributeError:  # written in another case
        raise RefusedError("data", f"RecBole has no general model called {name}", _hint()) from None
    ours = {
        "epochs": question["epochs"],
        "seed": question["seed"],
        "reproducibility": True,
        "use_gpu": False,
        "show_progress": False,
        "data_path": ".",
        "checkpoint_dir": "saved",
        "save_dataset": False,
        "save_dataloaders": False,
        "USER_ID_FIELD": _USER,
        "ITEM_ID_FIELD": _ITEM,
        "load_col": {"inter": [_USER, _ITEM]},
        "eval_args": {"order": "RO", "group_by": "user", "mode": "full", "split": {"RS": [1]}},
    }
    plain = Config(model=name, dataset="cragru", config_dict=dict(ours))
    known = {*plain.final_config_dict, *(one for many in plain.parameters.values() for one in many)}
    unknown = sorted(set(question["config"]) - known)
    if unknown:
        raise RefusedError("data", f"RecBole's {name} has no setting `{unknown[0]}`")
    config = Config(model=name, dataset="cragru", config_dict={**question["config"], **ours})
    init_seed(config["seed"], config["reproducibility"])
    return config


def _dataset(config: Any, users: Any, items: Any, n_items: int) -> Any:
    """RecBole's data set, from memory. All items are in it, so that unused ones are negatives."""
    import pandas as pd
    from recbole.data.dataset import Dataset
    from recbole.utils import FeatureSource, FeatureType

    class FromMemory(Dataset):  # type: ignore[misc]
        def _load_data(self, token: str, dataset_path: str) -> None:
            # In numpy's arrays of objects: RecBole knows no strings of pandas' own.
            names = [str(user) for user in users], [str(item) for item in items]
            self.inter_feat = pd.DataFrame({_USER: names[0], _ITEM: names[1]}, dtype=object)
            self.item_feat = pd.DataFrame({_ITEM: [str(i) for i in range(n_items)]}, dtype=object)
            self.user_feat = None
            for name, source in (
                (_USER, FeatureSource.USER_ID),
                (_ITEM, FeatureSource.ITEM_ID),
            ):
                self.field2type[name] = FeatureType.TOKEN
                self.field2source[name] = source
                self.field2seqlen[name] = 1

    dataset = FromMemory(config)
    dataset._change_feat_format()
    return dataset


def _trained(config: Any, dataset: Any, answer: BinaryIO) -> Any:
    from recbole.data.utils import get_dataloader
    from recbole.sampler import Sampler
    from recbole.utils import get_model, get_trainer

    negatives, sampler = config["train_neg_sample_args"], None
    if negatives["distribution"] != "none":
        chosen = negatives["distribution"], negatives["alpha"]
        sampler = Sampler(["train"], [dataset], *chosen).set_phase("train")
    loader = get_dataloader(config, "train")(config, dataset, sampler, shuffle=config["shuffle"])
    try:
        model = get_model(config["model"])(config, dataset).to(config["device"])
        trainer = get_trainer(config["MODEL_TYPE"], config["model"])(config, model)
        _refuse_unless_product(model, dataset, config["model"])
        _tell_epochs(trainer, answer)
        trainer.fit(loader, None, verbose=False, saved=False, show_progress=False)
    except ImportError as problem:
        raise _missing(problem) from None
    except ValueError as problem:
        if "nan" in str(problem).lower():
            raise _diverged() from None
        raise
    model.eval()
    return model


def _refuse_unless_product(model: Any, dataset: Any, name: str) -> None:
    """Before the training, which may take hours; without any effect on it."""
    import torch

    with torch.random.fork_rng(devices=[]):
        model.eval()
        _product_vectors(model, dataset, name)


def _tell_epochs(trainer: Any, answer: BinaryIO) -> None:
    train_epoch = trainer._train_epoch

    def telling(loader: Any, epoch: int, *rest: Any, **more: Any) -> Any:
        loss = train_epoch(loader, epoch, *rest, **more)
        total = float(sum(loss) if isinstance(loss, tuple) else loss)
        _say(answer, {"epoch": epoch + 1, "loss": total})
        return loss

    trainer._train_epoch = telling


def _product_vectors(model: Any, dataset: Any, name: str) -> Any:
    """Item vectors whose products with users' vectors are the model's own scores; else none.

    Models that spread vectors over a graph leave what has arrived in ``restore_item_e``; the table
    of embeddings alone would be another model.
    """
    import torch

    users = torch.arange(1, min(dataset.user_num, _TRIED_USERS + 1))
    with torch.no_grad():
        try:
            asked = {_USER: users, _ITEM: torch.zeros_like(users)}
            scores = model.full_sort_predict(asked).view(len(users), -1)
        except (NotImplementedError, KeyError, AttributeError):
            raise _no_product(name) from None
        if not scores.isfinite().all():
            raise _diverged()
        for kind in (("restore_user_e", "restore_item_e"), ("user_embedding", "item_embedding")):
            of_users, of_items = (_table(getattr(model, one, None)) for one in kind)
            if of_users is None or of_items is None or of_users.shape[1] != of_items.shape[1]:
                continue
            of_items = of_items[: dataset.item_num]
            products = of_users[users] @ of_items.T
            size = scores.abs().max().item() + 1e-12
            gap = (products - scores)[:, 1:].abs().max().item()
            if products.shape == scores.shape and gap <= _ROUNDING * size:
                return of_items.detach().cpu().numpy()
    raise _no_product(name)


def _table(found: Any) -> Any:
    import torch

    if isinstance(found, torch.nn.Embedding):
        found = found.weight
    return found if isinstance(found, torch.Tensor) and found.ndim == 2 else None


def _no_product(name: str) -> RefusedError:
    what = f"RecBole's {name} does not score by the product of a user's and an item's vector"
    return RefusedError("ability", what, _hint())


def _hint() -> str:
    return f"Models that do: {_SUPPORTED}."


def _diverged() -> RefusedError:
    return RefusedError(
        "data", "the training ended in numbers that are none", "Lower config.learning_rate."
    )


def _missing(problem: ImportError) -> RefusedError:
    name = problem.name or str(problem)
    return RefusedError(
        "plugin", f"RecBole cannot be loaded: `{name}` is missing", f"Install {name}."
    )


def _numpy() -> Any:
    import numpy as np

    return np


if __name__ == "__main__":
    main()
