"""The report as one HTML page: nothing is loaded from anywhere, and no script runs.

Text from the document is untrusted. It is escaped, and characters that hide or reorder others are
spelled out, for everything that the template shows.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from importlib import import_module
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from cragru_cli.errors import PluginError
from cragru_cli.untrusted import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cragru_cli.evaluation.report.plots import Plot
    from cragru_cli.evaluation.report.reading import ForgetSet

LONGEST_TEXT = 4000
_TEMPLATE = "template.html.j2"
_NEEDS = ("jinja2", "matplotlib")


def check() -> None:
    """Whether a report can be made; best asked before the work that it is to tell of.

    Raises:
        PluginError: What draws or lays out the page is not installed.
    """
    missing = []
    for module in _NEEDS:
        try:
            import_module(module)
        except ImportError:
            missing.append(module)
    if missing:
        raise PluginError(
            f"a report needs {' and '.join(missing)}, not installed here",
            hint="Run: pip install 'cragru[report]'",
        )


def render(document: Mapping[str, Any], command: str) -> str:
    """The page.

    Args:
        document: As ``cragru evaluate --json`` prints it.
        command: The command line that made it, to be shown.

    Raises:
        PluginError: What draws or lays out the page is not installed.
    """
    check()
    from jinja2 import Environment, StrictUndefined

    environment = Environment(
        autoescape=True,
        finalize=_shown,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    source = files(__package__).joinpath(_TEMPLATE).read_text(encoding="utf-8")
    return environment.from_string(source).render(_contents(document, command))


def _shown(value: Any) -> Any:
    """Text without hidden characters; what is HTML already stays."""
    from markupsafe import Markup

    if value is None:
        return ""
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return visible(value, LONGEST_TEXT)


def _contents(document: Mapping[str, Any], command: str) -> dict[str, Any]:
    """All that the template shows."""
    from cragru_cli.evaluation.labels import CURE4REC_REMARK
    from cragru_cli.evaluation.report import curve_plots, plots, tables, words
    from cragru_cli.evaluation.report.figures import items, mapping, text
    from cragru_cli.evaluation.report.reading import forget_sets

    sets = forget_sets(document)
    return {
        "lead": words.lead(document),
        "command": command,
        "level": words.level(document),
        "answers": words.answers(document),
        "recommendation": tables.recommendation(document),
        "recommendation_takes": tables.recommendation_takes(document),
        "recommendation_more": [tables.recommendation(document, one) for one in ("5", "20")],
        "recommendation_plots": _marked(plots.recommendation(document)),
        "sets": _sections(sets),
        "cure4rec_remark": CURE4REC_REMARK,
        "methods": tables.methods(sets),
        "streams": tables.streams(document),
        "stream_plots": _marked(curve_plots.streams(document)),
        "learning_plots": _marked(curve_plots.learning(document)),
        "controls": tables.controls(document),
        "notes": [text(one) for one in items(document.get("notes"))],
        "hashes": tables.pairs("Hashes and time", "What", _hashes(document)),
        "configuration": tables.pairs("Configuration", "Setting", mapping(document.get("config"))),
        "version_table": tables.pairs("Versions", "Package", mapping(document.get("versions"))),
    }


def _sections(sets: list[ForgetSet]) -> list[dict[str, Any]]:
    """What is shown of each forget set."""
    from cragru_cli.evaluation.report import cure4rec, curve_plots, plots, tables
    from cragru_cli.evaluation.report.reading import OTHERS

    return [
        {
            "set": chosen,
            "verdicts": tables.verdicts(chosen),
            "utility": tables.utility(chosen),
            "differences": tables.differences(chosen),
            "more": [
                table(chosen, cutoff)
                for cutoff in ("5", "20")
                for table in (tables.utility, tables.differences)
            ],
            "cure4rec": cure4rec.table(chosen),
            "efficiency": tables.efficiency(chosen),
            "resources": tables.resources(chosen),
            "kept": [tables.audit(chosen, one) for one in chosen.audits if one not in OTHERS],
            "others": [tables.audit(chosen, one) for one in chosen.audits if one in OTHERS],
            "fairness": tables.fairness(chosen, "fairness"),
            "notes": _notes(chosen),
            "plots": {
                "utility": _marked(plots.utility(chosen)),
                "time": _marked(plots.time_against_utility(chosen)),
                "completeness": _marked(plots.completeness(chosen)),
                "others": _marked(plots.others(chosen)),
                "curves": _marked(curve_plots.by_distance(chosen)),
            },
        }
        for chosen in sets
    ]


def _marked(found: Iterable[Plot]) -> list[dict[str, Any]]:
    """Pictures as HTML: they are drawn here, and their words are escaped where they are drawn."""
    from markupsafe import Markup

    return [{"svg": Markup(one.svg), "caption": one.caption} for one in found]  # noqa: S704


def _notes(chosen: ForgetSet) -> list[str]:
    """What audits say of a forget set, each sentence once."""
    from cragru_cli.evaluation.report.figures import items, text

    found = [
        f"{audit}: {text(note)}"
        for audit in chosen.audits
        for one in chosen.able
        for finding in one.findings(audit)
        for note in items(finding.get("notes"))
    ]
    return list(dict.fromkeys(found))


def _hashes(document: Mapping[str, Any]) -> dict[str, Any]:
    from cragru_cli.evaluation.report import numbers
    from cragru_cli.evaluation.report.figures import number

    whole = json.dumps(document, sort_keys=True, separators=(",", ":"), default=str).encode()
    return {
        "state of the project (content_hash)": document.get("content_hash"),
        "this document, keys sorted, no white space (SHA-256)": hashlib.sha256(whole).hexdigest(),
        "schema": document.get("schema"),
        "time in all": numbers.seconds(number(document.get("seconds"))),
    }
