"""The page is whole in itself, reads without pictures, and shows hostile text as text."""

from __future__ import annotations

import copy
import math
import re
import sys
from collections import Counter
from html.parser import HTMLParser
from itertools import pairwise
from typing import Any

import pytest

from cragru_cli.errors import ExitCode, PluginError
from cragru_cli.evaluation.report.page import check, render
from tests.evaluation.report import sample
from tests.evaluation.report.conftest import COMMAND, Page

SAMPLES = ("tiny", "usual", "one_method", "seeds", "cure4rec", "hostile")
_LOADS = {"src", "srcset", "data", "poster", "action", "formaction", "background", "ping"}
_VOID = {"meta", "link", "br", "hr", "img", "input"}


class Structure(HTMLParser):
    """Elements with their attributes, headings, and the text that is shown."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.shown: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.shown.append(data)

    def all(self, *tags: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.elements if tag in tags]

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.shown).split())


@pytest.mark.parametrize("name", SAMPLES)
def test_every_element_is_closed_and_named_once(page: Page, name: str) -> None:
    found = Structure(page(name))
    assert found.open == []
    ids = Counter(attributes["id"] for _, attributes in found.elements if "id" in attributes)
    assert [one for one, times in ids.items() if times > 1] == []
    links = {str(one["href"])[1:] for one in found.all("a")}
    assert links <= set(ids)
    used = re.findall(r"url\(#([^)]+)\)", page(name))
    assert set(used) <= set(ids)


@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_is_loaded_and_no_script_runs(page: Page, name: str) -> None:
    found = Structure(page(name))
    assert found.all("script", "iframe", "object", "embed", "base", "form") == []
    for tag, attributes in found.elements:
        assert not [one for one in attributes if one.startswith("on")], tag
        assert not _LOADS & set(attributes), tag
        for reference in ("href", "xlink:href"):
            assert str(attributes.get(reference, "#")).startswith(("#", "data:,")), tag
    styles = "".join(re.findall(r"<style>(.*?)</style>", page(name), re.DOTALL))
    assert "url(" not in styles
    assert "@import" not in styles
    policies = [one["content"] for one in found.all("meta") if "http-equiv" in one]
    assert policies == ["default-src 'none'; style-src 'unsafe-inline'; img-src data:"]


@pytest.mark.parametrize("name", SAMPLES)
def test_pictures_say_in_words_what_they_show(page: Page, name: str) -> None:
    found = Structure(page(name))
    pictures = found.all("svg")
    assert len(pictures) == len(found.all("figure")) == len(found.all("figcaption"))
    assert pictures
    for one in pictures:
        assert one["role"] == "img"
        assert len(str(one["aria-label"]).split()) > 8
    assert page(name).count("<title>") == len(pictures) + 1


def test_alternative_text_names_figures(page: Page) -> None:
    labels = [str(one["aria-label"]) for one in Structure(page("usual")).all("svg")]
    time = next(one for one in labels if one.startswith("Time to forget"))
    assert re.search(r"ease: none \d+ µs; retrain-again \d+ ms\.", time)
    completeness = next(one for one in labels if one.startswith("Audits after"))
    assert "membership: served.auc ease: 8 figures, lowest and highest: push-down" in completeness
    assert "(over-forgotten); none +0.1" in completeness


@pytest.mark.parametrize("name", SAMPLES)
def test_tables_and_headings_can_be_followed_by_ear(page: Page, name: str) -> None:
    found = Structure(page(name))
    assert found.all("html")[0]["lang"] == "en"
    assert len(found.all("caption")) == len(found.all("table")) > 0
    assert all(one.get("scope") in ("col", "row", "rowgroup") for one in found.all("th"))
    levels = [int(tag[1]) for tag, _ in found.elements if re.fullmatch(r"h[1-6]", tag)]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    for one in found.all("div"):
        if one.get("tabindex") == "0":  # what scrolls can be reached and has a name
            assert one["role"] == "region"
            assert one["aria-label"]


def test_hostile_text_is_shown_and_has_no_effect(page: Page) -> None:
    whole = page("hostile")
    assert "<script" not in whole
    assert "\u202e" not in whole
    assert "\x1b" not in whole
    assert "\x00" not in whole
    text = Structure(whole).text
    assert "<script>alert(1)</script>" in text
    assert r"\u202eevil\u202c\x1b[31m\x00 $\frac{a}{b$" in text
    whole.encode("utf-8")


def test_the_command_is_shown_as_it_is_and_escaped() -> None:
    shown = render(sample.tiny(), "cragru evaluate -C '<b>&\u202e'")
    assert "<pre><code>cragru evaluate -C &#39;&lt;b&gt;&amp;\\u202e&#39;</code></pre>" in shown


@pytest.mark.parametrize("name", SAMPLES)
def test_equal_documents_give_equal_bytes(page: Page, name: str) -> None:
    again = render(getattr(sample, name)(), COMMAND)
    assert again == page(name)


def test_the_settings_of_whoever_draws_do_not_matter(page: Page) -> None:
    import matplotlib

    with matplotlib.rc_context({"lines.linewidth": 9, "font.size": 30, "axes.grid": True}):
        assert render(sample.usual(), COMMAND) == page("usual")
        assert matplotlib.rcParams["lines.linewidth"] == 9


def test_the_document_stays_as_it_was(documents: dict[str, dict[str, Any]], page: Page) -> None:
    page("usual")
    assert documents["usual"] == sample.usual()


@pytest.mark.parametrize("missing", ["jinja2", "matplotlib"])
def test_without_the_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, missing: str
) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    for ask in (check, lambda: render(sample.tiny(), COMMAND)):
        with pytest.raises(PluginError) as caught:
            ask()
        assert caught.value.what == f"a report needs {missing}, not installed here"
        assert caught.value.hint == "Run: pip install 'cragru[report]'"
        assert caught.value.exit_code == ExitCode.PLUGIN


def test_every_metric_has_direction_and_target(page: Page) -> None:
    text = Structure(page("usual")).text
    assert "served.auc Nearer to a new training is better. Target: = retrain." in text
    assert "candidates.precision Lower is better. Target: <= 0.10, and <= retrain." in text
    assert "activity=most active.ndcg@10 Higher is better." in text
    assert "NDCG@10 higher is better" in text


def test_cure4recs_definitions_are_told_where_they_are_used(page: Page) -> None:
    with_them, without = Structure(page("cure4rec")).text, Structure(page("seeds")).text
    assert "By the definitions in CURE4Rec's code" in with_them
    assert "Hit@20 a user's test items among the first 20: Recall@20; higher is better" in with_them
    assert "CURE4Rec" not in without


def test_command_versions_and_hashes_are_there(
    page: Page, documents: dict[str, dict[str, Any]]
) -> None:
    text = Structure(page("usual")).text
    assert COMMAND in text
    assert documents["usual"]["content_hash"] in text
    for package, version in documents["usual"]["versions"].items():
        assert f"{package} {version}" in text
    assert len(re.findall(r"\b[0-9a-f]{64}\b", text)) == 2


def test_a_flag_of_one_seed_is_not_hidden(page: Page) -> None:
    document = sample.seeds()
    quiet = next(one for one in document["unlearning"] if one["method"] == "cragru")
    quiet["findings"][0]["measures"][0]["verdict"] = quiet["verdict"] = "leak"
    text = Structure(render(document, COMMAND)).text
    assert "cragru ▶ leak 1 leak, 2 passed" in text
    assert "cragru ▶ leak 1 leak, 2 passed" not in Structure(page("seeds")).text
    assert "cragru in 1 of 3 cases" in text


def test_careful_words(page: Page) -> None:
    for name in SAMPLES:
        text = Structure(page(name)).text.lower()
        assert not re.search(r"complian|guarant|\bproof|\bproven|\bprove", text)


@pytest.mark.parametrize("missing", [None, math.nan, math.inf])
def test_whatever_is_no_number_is_no_figure(missing: float | None) -> None:
    document = _without_numbers(copy.deepcopy(sample.usual()), missing)
    text = Structure(render(document, COMMAND)).text
    assert "No way to recommend was measured." in text
    before_configuration = text.partition(" Configuration ")[0]
    assert not re.search(r"\b(nan|inf|None)\b", before_configuration)


def test_no_key_is_needed() -> None:
    assert "Nothing was forgotten" in Structure(render({}, "")).text
    bare: dict[str, Any] = {"unlearning": [{}], "rows": [{}], "streams": [{}], "controls": [{}]}
    assert "(no name)" in Structure(render(bare, "")).text


def _without_numbers(part: Any, missing: float | None) -> Any:
    if isinstance(part, dict):
        return {key: _without_numbers(value, missing) for key, value in part.items()}
    if isinstance(part, list):
        return [_without_numbers(value, missing) for value in part]
    return missing if isinstance(part, int | float) and not isinstance(part, bool) else part
