"""Array files under a right manifest: code in them, sizes that no memory has, shapes that lie."""

from __future__ import annotations

import io
import pickle
import zipfile
from typing import Any

import numpy as np

from tests.hostile import forging
from tests.hostile.case import FORGET, LENIENT, LISTS, REFUSED, STATUS, TRAIN, hostile, rest
from tests.hostile.forging import Trap, as_npy, npy
from tests.hostile.scene import Scene

ITEMS = "interactions.items.npy"
LINES = (STATUS, LISTS, FORGET, TRAIN)
HUGE = 10**12


def _trap(scene: Scene) -> Trap:
    return Trap(scene.canary / "trap")


def _objects(scene: Scene) -> bytes:
    return as_npy(np.array([_trap(scene)], dtype=object), allow_pickle=True)


def _archive(scene: Scene) -> bytes:
    buffer = io.BytesIO()
    np.savez(buffer, one=np.array([_trap(scene)], dtype=object))
    return buffer.getvalue()


def _zip_bomb(scene: Scene) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("one.npy", bytes(1 << 24))
    return buffer.getvalue()


CODE: dict[str, tuple[Any, dict[str, Any]]] = {
    "an array of objects": (_objects, {"dtype": "|O", "shape": [1]}),
    "an array of objects that its manifest calls numbers": (_objects, {}),
    "an archive of objects": (_archive, {}),
    "a pickle": (lambda scene: pickle.dumps(_trap(scene)), {}),
    "an archive that grows": (_zip_bomb, {}),
}


@hostile(each=tuple(CODE)[:2], more=tuple(CODE)[2:], lines=LINES, codes=REFUSED)
def an_array_file_is(scene: Scene, what: str) -> None:
    make, entry = CODE[what]
    forging.forge(scene, ITEMS, make(scene), **entry)


@hostile(lines=LINES, codes=REFUSED)
def a_further_array_of_the_backbone_holds_objects(scene: Scene) -> None:
    forging.forge(scene, "backbone.extra.npy", _objects(scene), dtype="|O", shape=[1])


@hostile(lines=LINES, codes=REFUSED)
def a_pickle_is_called_a_document(scene: Scene) -> None:
    forging.forge(scene, "users.json", pickle.dumps(_trap(scene)))


def _header(text: str, entry: dict[str, Any], body: int = 64) -> tuple[bytes, dict[str, Any]]:
    return npy(text) + bytes(body), entry


HEADERS: dict[str, tuple[bytes, dict[str, Any]]] = {
    "a million millions": _header(f"({HUGE},)", {"shape": [HUGE]}),
    "a million millions that it has": (
        npy(f"({HUGE},)"), {"shape": [HUGE], "bytes": 4 * HUGE + 128}
    ),
    "more than a number": _header(f"({2**63},)", {"shape": [2**63]}),
    "nothing by very much": _header(f"(0, {10**18})", {"shape": [0, 10**18]}),
    "less than nothing": _header("(-1,)", {"shape": [-1]}),
    "a truth": _header("(True,)", {"shape": [True]}),
    "a part of one": _header("(1.5,)", {"shape": [1.5]}),
    "a text": _header("'16'", {"shape": "16"}),
    "no dimension": _header("()", {"shape": []}),
    "a hundred dimensions": _header(f"({'1,' * 100})", {"shape": [1] * 100}),
    "another order": (npy("(4, 4)", order="True") + bytes(64), {"shape": [4, 4]}),
    "a later version": (npy("(16,)", version=2) + bytes(64), {"shape": [16]}),
    "the latest version": (npy("(16,)", version=3) + bytes(64), {"shape": [16]}),
    "bytes after the end": (npy("(16,)") + bytes(6400), {"shape": [16]}),
    "a sum of signs": (npy("-" * 9000 + "1"), {"shape": [16]}),
    "brackets in brackets": (npy("(" * 9000), {"shape": [16]}),
    "a header of a gigabyte": (b"\x93NUMPY\x02\x00" + (10**9).to_bytes(4, "little"), {}),
    "a call": (npy("(16,)", "__import__('os').getpid()") + bytes(64), {}),
}  # fmt: skip
FEW = ("a million millions", "a million millions that it has", "another order", "a sum of signs")


@hostile(each=FEW, more=rest(HEADERS, FEW), lines=LINES, codes=REFUSED)
def an_array_states(scene: Scene, what: str) -> None:
    content, entry = HEADERS[what]
    forging.forge(scene, ITEMS, content, dtype="<i4", **entry)


KINDS: dict[str, str] = {
    "objects in a record": "[('a', '|O')]",
    "arrays in a record": "[('a', '<i4', (1000000000,))]",
    "records in records": "[('a', [('b', [('c', '<i4')])])]",
    "a billion bytes each": "'|V1000000000'",
    "a billion characters each": "'<U1000000000'",
    "nothing each": "'|V0'",
    "dates": "'<M8[s]'",
    "a list of kinds": "'i4,i4'",
    "an expression": "'<i4,(2,)O'",
    "another byte order": "'>i4'",
}


@hostile(each=tuple(KINDS)[:2], more=tuple(KINDS)[2:], lines=LINES, codes=REFUSED)
def an_array_is_of(scene: Scene, what: str) -> None:
    text = KINDS[what]
    forging.forge(scene, ITEMS, npy("(16,)", text) + bytes(64), dtype=text.strip("'"), shape=[16])


def _square(size: int, value: float = 0.0) -> Any:
    return np.full((size, size), value)


MATRICES: dict[str, dict[str, Any]] = {
    "of another size": {"backbone.gram.npy": _square(3).astype("<i4")},
    "of one dimension": {"backbone.inverse.npy": np.zeros(64)},
    "of nothing": {"backbone.inverse.npy": np.zeros((0, 0))},
    "of texts": {"backbone.inverse.npy": np.full((8, 8), "x")},
    "of numbers that are none": {"backbone.inverse.npy": _square(8, float("nan"))},
    "of infinities": {"backbone.inverse.npy": _square(8, float("inf"))},
    "of zeros": {"backbone.inverse.npy": _square(8)},
    "of large numbers": {"backbone.gram.npy": np.full((8, 8), 2**31 - 1, dtype="<i4")},
    "of truths": {"backbone.gram.npy": np.ones((8, 8), dtype=np.bool_)},
    "of two parts each": {"backbone.inverse.npy": np.zeros((8, 8), dtype=np.complex128)},
    "with columns of then": {"columns.npy": np.array([5, 4, 3, 2, 1, 0, -1, 99])},
}


@hostile(
    each=tuple(MATRICES)[::6],
    more=tuple(one for number, one in enumerate(MATRICES) if number % 6),
    lines=LINES,
    codes=LENIENT | {20, 21},
)
def weights(scene: Scene, what: str) -> None:
    for name, array in MATRICES[what].items():
        forging.forge(scene, name, np.asarray(array))


LOGS: dict[str, dict[str, Any]] = {
    "times that are none": {"interactions.timestamps.npy": float("nan")},
    "infinite times": {"interactions.timestamps.npy": float("inf")},
    "ratings that are none": {"interactions.ratings.npy": float("nan")},
    "items beyond the catalogue": {ITEMS: 10**6},
    "items before it": {ITEMS: -1},
    "pointers beyond the end": {"interactions.pointers.npy": 10**9},
}


@hostile(
    each=tuple(LOGS)[:1],
    more=tuple(LOGS)[1:],
    lines=(STATUS, LISTS, FORGET, TRAIN, "evaluate -C {project} --split last"),
    codes=LENIENT | {20},
)
def interactions_with(scene: Scene, what: str) -> None:
    for name, value in LOGS[what].items():
        array = np.load(scene.generation / name).copy()
        array[-1 if "pointers" in name else slice(None)] = value
        forging.forge(scene, name, array)
