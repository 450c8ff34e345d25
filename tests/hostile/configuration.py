"""``cragru.toml`` from a stranger: addresses, names of code, sizes, escapes."""

from __future__ import annotations

from tests.hostile import forging
from tests.hostile.case import (
    EXPLAINED,
    FORGET,
    GRACE,
    LENIENT,
    LISTS,
    PURGE,
    REFUSED,
    STATUS,
    TRAIN,
    hostile,
    rest,
)
from tests.hostile.scene import Scene

MODEL = "recommend -C {project} --user anna-lang --llm openai/test"
EVIL = "http://127.0.0.1:9/v1"

SMUGGLED = (
    f"[llm]\napi_base = '{EVIL}'\n",
    "[llm]\nmodel = 'openai/evil'\n",
    "[llm]\n",
    f"llm = {{ api_base = '{EVIL}' }}\n",
    f"llm.api_base = '{EVIL}'\n",
    f"\"llm\".'api_base' = '{EVIL}'\n",
    f'"\\u006clm".api_base = "{EVIL}"\n',
    f"[[llm]]\napi_base = '{EVIL}'\n",
    f"[llm.litellm]\napi_base = '{EVIL}'\n",
    f"api_base = '{EVIL}'\n",
    f"[LLM]\napi_base = '{EVIL}'\n",
    f"[prompt]\napi_base = '{EVIL}'\n",
    f"[recommend]\nllm = 'openai/evil'\napi_base = '{EVIL}'\n",
    f"[train]\napi_base = '{EVIL}'\n",
    f"[generators.litellm]\napi_base = '{EVIL}'\n",
    f"[environment]\nOPENAI_BASE_URL = '{EVIL}'\n",
    "[plugins]\nallow = ['evil']\n",
)


@hostile(each=SMUGGLED[:2], more=SMUGGLED[2:], lines=(LISTS, MODEL, TRAIN), codes=REFUSED)
def an_address_or_a_model_is_smuggled_in(scene: Scene, text: str) -> None:
    (scene.project / "cragru.toml").write_text(text)


@hostile(lines=(TRAIN,), codes=REFUSED, is_slow=True)
def an_address_is_an_option_of_the_backbone(scene: Scene) -> None:
    (scene.project / "cragru.toml").write_text(f"[backbones.ease]\napi_base = '{EVIL}'\n")


@hostile(lines=(STATUS, LISTS, TRAIN), codes={0})
def an_address_stands_where_nobody_reads_it(scene: Scene) -> None:
    (scene.project / "cragru.toml").write_text(f"[data]\napi_base = '{EVIL}'\n")
    for place in (scene.project, scene.work, scene.state):
        (place / "config.toml").write_text(f"[llm]\napi_base = '{EVIL}'\nmodel = 'openai/evil'\n")


NAMES_OF_CODE = (
    "os:system", "posix", "../../evil", "/tmp/evil.py", "cragru_cli.app:main",
    "ease\\u0000", "__import__('os')", "\\u001b]0;title\\u0007", "cragru_cli.backbones.ease:Ease",
    "x\\u202e",
)  # fmt: skip


@hostile(each=NAMES_OF_CODE[:2], more=NAMES_OF_CODE[2:], lines=(TRAIN, LISTS), codes={0, 14, 20})
def the_backbone_is_named_like_code(scene: Scene, name: str) -> None:
    settings = f'[train]\nbackbone = "{name}"\n[backbones."{name}"]\na = 1\n'
    (scene.project / "cragru.toml").write_text(settings)


@hostile(
    each=NAMES_OF_CODE[:1], more=NAMES_OF_CODE[1:], lines=(LISTS, STATUS, FORGET), codes={0, 20}
)
def the_strategy_and_the_trained_backbone_are_named_like_code(scene: Scene, name: str) -> None:
    (scene.project / "cragru.toml").write_text(f'[recommend]\nstrategy = "{name}"\n')
    plain = name.encode().decode("unicode_escape")
    trained = forging.document_of(scene, "training.json")
    forging.forge(scene, "training.json", {**trained, "backbone": plain})


ABSURD = {
    "many lists": "[recommend]\nk = 1000000000000\n",
    "many candidates": "[recommend]\ncandidates = 1000000000000000000000000000000\n",
    "a large budget": "[recommend]\nbudget = 1000000000000000000000000000000\n",
    "many clusters": "[recommend]\nstrategy = 'preference'\nclusters = 1000000000000\nbudget = 1\n",
    "a large seed": f"[train]\nseed = {'9' * 4000}\n",
    "distant deadlines": f"[forget]\ndue_days = {10**30}\npurge_after_days = {10**30}\n",
    "many requests": f"[forget]\npurge_after_requests = {10**30}\n",
    "no number": "[backbones.ease]\nregularization = nan\n",
    "infinity": "[backbones.ease]\nregularization = inf\n",
    "next to nothing": "[backbones.ease]\nregularization = 1e-320\n",
    "a date": "[train]\nseed = 2026-01-01\nbackbone = 2026-01-01T00:00:00Z\n",
    "fields of all kinds": "[prompt]\nprofile_fields = ['age', '\\u001b[31m', 'email']\n",
}
FEW = ("many candidates", "many clusters")


@hostile(
    each=FEW,
    more=rest(ABSURD, FEW),
    lines=(EXPLAINED, TRAIN, GRACE, FORGET, PURGE, LISTS),
    codes={0, 14, 20},
)
def settings_ask_for(scene: Scene, what: str) -> None:
    (scene.project / "cragru.toml").write_text(ABSURD[what])


WORDED: dict[str, str | bytes] = {
    "escapes in a section": '["\\u001b]0;title\\u0007\\u202e"]\na = 1\n',
    "escapes in a key": '[train]\n"\\u001b]0;title\\u0007" = 1\n',
    "escapes in a value": '[train]\nseed = "\\u001b]0;title\\u0007\\u009b2J"\n',
    "raw escapes": "[train]\nseed = '\x1b]0;title\x07'\n",
    "zero bytes": "[train]\0\nseed = 1\n",
    "an encoding of two bytes": "[train]\nseed = 1\n".encode("utf-16"),
    "bytes of no encoding": b"[train]\nbackbone = '\xff\xfe'\n",
    "an order mark": "\ufeff[train]\nseed = 1\n",
    "deep arrays": "[data]\na = " + "[" * 100_000 + "]" * 100_000 + "\n",
    "deep tables": "[data]\na = " + "{a=" * 50_000 + "1" + "}" * 50_000 + "\n",
    "a deep key": "a" + ".a" * 50_000 + " = 1\n",
    "a deep section": "[" + "a." * 50_000 + "a]\n",
    "a number of many digits": f"[train]\nseed = {'9' * 100_000}\n",
    "a long error": "[" + "x" * 100_000 + "]\n",
    "many keys": "[data]\n" + "".join(f"k{n} = ''\n" for n in range(50_000)),
}
SOME = ("escapes in a section", "raw escapes", "deep arrays")


@hostile(each=SOME, more=rest(WORDED, SOME), lines=(STATUS, TRAIN, FORGET), codes=LENIENT)
def settings_hold(scene: Scene, what: str) -> None:
    text = WORDED[what]
    raw = text if isinstance(text, bytes) else text.encode()
    (scene.project / "cragru.toml").write_bytes(raw)


@hostile(lines=(STATUS, TRAIN), codes=LENIENT)
def settings_of_a_gigabyte_of_nothing(scene: Scene) -> None:
    with (scene.project / "cragru.toml").open("wb") as file:
        file.truncate(10**9)


@hostile(lines=(STATUS,), codes=LENIENT, is_slow=True)
def settings_of_a_hundred_megabytes(scene: Scene) -> None:
    line = b"# " + b"x" * 97 + b"\n"
    (scene.project / "cragru.toml").write_bytes(line * 10**6)


@hostile(lines=(STATUS,), codes=LENIENT, is_slow=True)
def settings_of_a_million_keys(scene: Scene) -> None:
    text = "[data]\n" + "".join(f"k{number} = ''\n" for number in range(10**6))
    (scene.project / "cragru.toml").write_text(text)
