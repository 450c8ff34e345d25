"""Prompts: what all questions of a user share comes first, byte for byte, then the question.

Candidates are shuffled for each user and carry labels made for one call, never ids: neither their
order nor their names tell the model what the backbone thinks of them. A candidate's place depends
on the user and the item alone, so that the others stay in order when one is forgotten.

Shapes: c candidates of a request, w candidates shown in one call.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cragru_cli.data.dataset import Catalog, Int64
from cragru_cli.data.seeds import rng
from cragru_cli.generation.base import RankRequest
from cragru_cli.generation.prompt.labels import numbers
from cragru_cli.generation.prompt.template import DEFAULT, Template
from cragru_cli.untrusted import plain

_YEARS = ("year", "release_year", "publication_year")  # as catalogues call it


@dataclass(frozen=True)
class Prompt:
    """What is sent, and how to read the answer.

    Attributes:
        labels: Label -> position among the request's candidates, in the order shown.
    """

    system: str
    user: str
    labels: dict[str, int]

    @property
    def messages(self) -> list[dict[str, str]]:
        """The chat form of the prompt."""
        return chat(self.system, self.user)

    @property
    def shown(self) -> Int64:
        """int64[w]: positions of the candidates in the order shown."""
        return np.array(list(self.labels.values()), dtype=np.int64)


def chat(system: str, user: str) -> list[dict[str, str]]:
    """A chat of instructions, if there are any, and one message.

    Many models come with instructions of their own for chats that have none.
    """
    told = [{"role": "system", "content": system}] if system else []
    return [*told, {"role": "user", "content": user}]


def build(request: RankRequest, seed: int, template: Template = DEFAULT) -> Prompt:
    """The prompt of the paper's form: a score for every candidate, which carry numbers."""
    order = shuffled(request, seed)
    return listing(request, template, "scores", order, numbers(len(order)))


def shuffled(request: RankRequest, seed: int, turn: int = 0) -> Int64:
    """int64[c]: positions of the candidates, in an order of the seed, the user and each item."""
    ids = [request.catalog.ids[item] for item in request.candidates.tolist()]
    keys = [rng(seed, "prompt", request.user_id, str(turn), one).random() for one in ids]
    return np.array(sorted(range(len(ids)), key=lambda at: (keys[at], ids[at])), dtype=np.int64)


def listing(
    request: RankRequest,
    template: Template,
    mode: str,
    order: Int64,
    labels: Sequence[str],
    k: int = 0,
) -> Prompt:
    """A question about several candidates, shown with labels in the given order: int64[w]."""
    named = dict(zip(labels, order.tolist(), strict=True))
    lines = [
        template.fill("lines.candidate", label=label, **_item(request.catalog, item))
        for label, item in zip(labels, request.candidates[order].tolist(), strict=True)
    ]
    candidates = _section(template, "candidates", lines)
    asked = template.fill(f"questions.{mode}", candidates=candidates, k=str(k))
    return Prompt(template.fill("system"), f"{_shared(request, template)}{asked}", named)


def single(request: RankRequest, template: Template, position: int) -> list[dict[str, str]]:
    """A question about one candidate."""
    item = int(request.candidates[position])
    asked = template.fill("questions.pointwise", **_item(request.catalog, item))
    return chat(template.fill("system"), f"{_shared(request, template)}{asked}")


def opening(request: RankRequest | None, template: Template) -> list[dict[str, str]]:
    """The question for any title at all: of a user, or of nobody, with no evidence."""
    asked = template.fill("questions.likelihood")
    before = _shared(request, template) if request else ""
    return chat(template.fill("system"), f"{before}{asked}")


def answers(request: RankRequest, template: Template) -> list[str]:
    """Each candidate as the answer to :func:`opening`."""
    return [
        template.fill("lines.answer", **_item(request.catalog, item))
        for item in request.candidates.tolist()
    ]


def _shared(request: RankRequest, template: Template) -> str:
    """Profile and evidence, with what parts them from the question."""
    profile = [
        template.fill("lines.profile", name=plain(name, 40), value=_quoted(value))
        for name, value in request.profile.items()
    ]
    sections = (
        _section(template, "profile", profile),
        _section(template, "evidence", _seen(request, template)),
    )
    return "".join(f"{section}\n\n" for section in sections if section)


def _seen(request: RankRequest, template: Template) -> list[str]:
    evidence = request.evidence
    return [
        template.fill(
            "lines.evidence",
            **_item(request.catalog, item),
            rating=f" - rated {rating:g}" if request.rated else "",
        )
        for item, rating in zip(evidence.items.tolist(), evidence.ratings.tolist(), strict=True)
    ]


def _section(template: Template, name: str, lines: Sequence[str]) -> str:
    return template.fill(f"sections.{name}", lines="\n".join(lines)) if lines else ""


def _item(catalog: Catalog, item: int) -> dict[str, str]:
    """What may be told of an item, each with its marks.

    An id never stands in for a title: an item without one is told by what else is known of it.
    """
    dated = next((catalog.fields[name] for name in _YEARS if name in catalog.fields), None)
    year = plain(dated[item], 10) if dated else ""
    categories = plain(", ".join(catalog.categories[item]), 80)
    told = {
        "title": _quoted(catalog.titles[item]),
        "year": f" ({year})" if year else "",
        "categories": f" [{categories}]" if categories else "",
    }
    if catalog.titles[item] != catalog.ids[item]:
        return told
    return {"title": f"untitled{told['year']}{told['categories']}", "year": "", "categories": ""}


def _quoted(text: str) -> str:
    return json.dumps(plain(text), ensure_ascii=False)
