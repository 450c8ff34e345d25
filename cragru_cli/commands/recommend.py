"""``cragru recommend``: lists for users, or for a history given on the spot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cragru_cli import console
from cragru_cli.commands.llm_options import (
    NOTHING_SAID,
    ModelOptions,
    asks_model,
    remark_recipient,
)
from cragru_cli.commands.options import (
    AsCsv,
    AsJson,
    Budget,
    Candidates,
    Fusion,
    Index,
    Output,
    ProjectDir,
    Quiet,
    Strategy,
    checked_fusion,
    checked_index,
    find_project,
    only_one,
    reporter,
)
from cragru_cli.errors import (
    AbilityError,
    BadDataError,
    CragruError,
    LLMError,
    LockedError,
    UsageError,
)

if TYPE_CHECKING:
    from cragru_cli.project.directory import Project
    from cragru_cli.project.settings import Settings
    from cragru_cli.usecases.generating import Asking
    from cragru_cli.usecases.recommend import Recommendations, UserList

_TABLES = 5  # up to so many users get a table each, more get a line each


@asks_model
def recommend(
    project: ProjectDir = None,
    user: Annotated[
        list[str] | None, typer.Option(metavar="ID", help="For this user. Repeatable.")
    ] = None,
    users_from: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help="For the users named there, one a line; `-` for stdin.",
            show_default=False,
        ),
    ] = None,
    everybody: Annotated[
        bool, typer.Option("--all", help="For all users with interactions.")
    ] = False,
    history: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ITEM[:RATING]",
            help="For somebody who is not in the data. Repeatable, oldest first.",
        ),
    ] = None,
    k: Annotated[
        int | None, typer.Option("-k", min=1, help="Items a list.", show_default="the project's")
    ] = None,
    strategy: Strategy = None,
    budget: Budget = None,
    candidates: Candidates = None,
    index: Index = None,
    model: ModelOptions = NOTHING_SAID,
    fusion: Fusion = None,
    show_prompt: Annotated[
        bool, typer.Option("--show-prompt", help="Print what would be sent; nothing is sent.")
    ] = False,
    fail_on_fallback: Annotated[
        str | None,
        typer.Option(
            "--fail-on-fallback",
            metavar="SHARE",
            help="Exit 30 if more than this share of lists is not the model's, like 5%.",
            show_default=False,
        ),
    ] = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show the evidence that each list rests on.")
    ] = False,
    quiet: Quiet = False,
    as_json: AsJson = False,
    as_jsonl: Annotated[bool, typer.Option("--jsonl", help="Print one JSON line a user.")] = False,
    as_csv: AsCsv = False,
    output: Output = None,
) -> None:
    """Recommend items.

    Candidates come from the backbone and the remaining history, a strategy picks the evidence, and
    the backbone, or a language model, ranks the candidates from it.

    Example: cragru recommend -C shop --user u017 -k 5 --explain
    """
    form = only_one(json=as_json, jsonl=as_jsonl, csv=as_csv)
    opened = find_project(project)
    settings = opened.settings().with_flags(
        recommend_k=k,
        recommend_strategy=strategy,
        recommend_budget=budget,
        recommend_candidates=candidates,
        recommend_index=checked_index(index),
        **model.flags,
    )
    settings = settings.with_flags(recommend_fusion=checked_fusion(fusion, settings.llm.model))
    asked: dict[str, Any] = {
        "users": _users(user, users_from, everybody, bool(history)),
        "history": history or None,
        "settings": settings,
        "calls": model.asking(opened, settings),
    }
    for target, option in ((output, "-o"), (model.record, "--record")):
        if target is not None and str(target) not in {"", "-"}:
            console.check_target(str(target), option)  # before anything is paid for
    allowed = 1.0 if fail_on_fallback is None else _share(fail_on_fallback)
    if show_prompt:
        _show_prompt(opened, asked, form, output)
        return
    tally, asks_model = _made(opened, asked, form, output, explain=explain)
    if asks_model:
        tally.check(settings.llm.model, allowed)


def _made(
    project: Project, asked: dict[str, Any], form: str | None, output: str | None, *, explain: bool
) -> tuple[_Tally, bool]:
    """Make the lists and show or write them; counts, and whether a model was asked at all."""
    from cragru_cli.usecases.recommend import recommend as run

    with console.progress() as step:
        result = run(project, explain=explain, report=reporter(step), **asked)
    _remark_recipient(result, asked["settings"], asked["calls"])
    tally = _Tally()
    rows = tally.count(result.rows)
    made: list[UserList] = []
    refusal: LLMError | AbilityError | None = None
    is_streamed = form in {"jsonl", "csv"} and output in {None, "-"}
    try:
        if is_streamed:
            _write(result, rows, form or "", None)  # the lines are the progress
        else:
            with console.progress() as step:
                for row in _watched(rows, result.users, step):
                    made.append(row)
    except LockedError:
        _remark_old_lists(len(made))
        raise
    except (LLMError, AbilityError) as problem:
        refusal = problem  # what was made by then was paid for
    if made or (refusal is None and not is_streamed):
        if form is None and output is None:
            _show(made)
        else:
            _write(result, made, form or "jsonl", output)
    if refusal is not None:
        raise _with_count(refusal, tally, result, asked["calls"])
    if output not in {None, "-"}:
        console.remark(f"Wrote {console.count(tally.lists, 'list')} to {output}")
    _remark_outcome(tally, result)
    return tally, result.asks_model


def _remark_old_lists(count: int) -> None:
    """What may hold something that is not there any more is not written."""
    if count:
        lists = console.count(count, "list")
        console.remark(f"Not written: {lists} that may hold what is not there any more")


def _with_count(
    refusal: CragruError, tally: _Tally, result: Recommendations, calls: Asking
) -> CragruError:
    """A refusal in mid-run, with what it left: lists that were paid for are not thrown away."""
    if tally.lists:
        _remark_outcome(tally, result)
        tally.remark()
        console.remark(f"{tally.lists:,} of {console.count(result.users, 'list')} written")
        if result.asks_model and not (calls.resume or calls.cache):
            more = "With --resume, the same command asks only for what is missing."
            refusal.hint = f"{refusal.hint} {more}" if refusal.hint else more
    return refusal


def _remark_outcome(tally: _Tally, result: Recommendations) -> None:
    """What the calls used and left, and who is not known."""
    outcome = result.outcome
    if outcome.used is not None and outcome.used.tokens is not None:
        tally.tokens = outcome.used.tokens
    if outcome.keeps_answers:
        console.remark("Answers are kept: the same command asks only for what is missing")
    _remark_strangers(result)


def _remark_recipient(result: Recommendations, settings: Settings, calls: Asking) -> None:
    """Before the first call: how much a model counts, who is told what, and where."""
    for sentence in result.weight.sentences if result.weight else ():
        console.remark(sentence)
    if result.asks_model:
        asked = result.users - len(result.strangers)
        remark_recipient(settings, calls, console.count(asked, "user"))


def _show_prompt(
    project: Project, asked: dict[str, Any], form: str | None, output: str | None
) -> None:
    """What would be sent, to the character, with what it would cost."""
    from cragru_cli.usecases.prompts import prompts

    if form in {"jsonl", "csv"}:
        raise UsageError("prompts are shown as text or as --json", hint="Leave out the other.")
    shown = prompts(project, **asked)
    for sentence in shown.said:
        console.remark(sentence)
    if form == "json":
        console.write([console.as_json(shown.document()), "\n"], output)
    else:
        console.write([shown.text()], output)


def _share(text: str) -> float:
    """A share, as 5% or 0.05; none at all is allowed too, and so are all."""
    from cragru_cli.evaluation.forget_sets import share_of

    ends = {"0": 0.0, "0.0": 0.0, "0%": 0.0, "1": 1.0, "1.0": 1.0, "100%": 1.0}
    return ends[text] if text in ends else share_of(text)


def _remark_strangers(result: Recommendations) -> None:
    """A mistyped id looks just like somebody who was forgotten, so it is said who they are."""
    strangers = result.strangers
    if strangers:
        named = ", ".join(strangers[:3]) + (", …" if len(strangers) > 3 else "")
        console.remark(f"Without a history here: {named}; the popularity list was used")


class _Tally:
    """Counts where lists came from as they pass."""

    def __init__(self) -> None:
        self.sources: dict[str, int] = {}
        self.last_reason = ""
        self.failed = 0
        self.tokens = 0

    def count(self, rows: Iterable[UserList]) -> Iterator[UserList]:
        for row in rows:
            self.sources[row.source] = self.sources.get(row.source, 0) + 1
            self.last_reason = row.reason or self.last_reason
            self.failed += row.source == "base" and bool(row.reason)
            self.tokens += row.tokens
            yield row

    @property
    def lists(self) -> int:
        return sum(self.sources.values())

    @property
    def from_model(self) -> int:
        return self.sources.get("llm", 0) + self.sources.get("repaired", 0)

    def check(self, model: str | None, allowed: float) -> None:
        """Say what came from where, and fail if the model made too few of the lists.

        Raises:
            LLMError: It made none, or fewer than was asked for.
        """
        if self.failed and not self.from_model:
            from cragru_cli.usecases.generating import hint_for

            raise LLMError(
                f"no list came from {model}: {self.last_reason}",
                hint=f"The lists are the backbone's own. {hint_for(model or '')}",
            )
        self.remark()
        asked = self.failed + self.from_model
        if asked and self.failed > allowed * asked:
            raise LLMError(
                f"{self.failed:,} of {asked:,} lists are not from {model}: {self.last_reason}",
                hint="They are the backbone's own, and marked; see `source`.",
            )

    def remark(self) -> None:
        if self.last_reason:
            counts = ", ".join(f"{count:,} {source}" for source, count in self.sources.items())
            console.remark(f"Sources: {counts}. Last remark: {self.last_reason}")
        if self.tokens:
            console.remark(console.count(self.tokens, "token") + " used")


def _watched(rows: Iterable[UserList], total: int, step: console.Step) -> Iterator[UserList]:
    step("recommending", 0, total)
    for done, row in enumerate(rows, start=1):
        if done % 50 == 0:
            step("recommending", done, total)
        yield row


def _users(
    named: list[str] | None, file: str | None, everybody: bool, has_history: bool
) -> list[str] | None:
    """The users asked for; None for all.

    Raises:
        UsageError: Not exactly one way of naming them was used.
    """
    ways = [bool(named) or file is not None, everybody, has_history]
    if sum(ways) != 1:
        raise UsageError(
            "say for whom: --user, --users-from, --all or --history", hint="One of them."
        )
    if everybody or has_history:
        return None
    return [*(named or []), *(_read_users(file) if file is not None else [])]


def _read_users(file: str) -> list[str]:
    try:
        raw = console.stdin_bytes().read() if file == "-" else Path(file).read_bytes()
        lines = raw.decode("utf-8-sig").splitlines()
    except OSError as problem:
        raise BadDataError(
            f"cannot be read ({problem.strerror})", where=file, hint="Check --users-from."
        ) from None
    except UnicodeDecodeError:
        raise BadDataError(
            "is not valid UTF-8", where=file, hint="Save it as UTF-8, one user id a line."
        ) from None
    users = [line.strip() for line in lines if line.strip()]
    if not users:
        raise BadDataError("names no users", where=file, hint="One user id a line.")
    return users


def _write(
    result: Recommendations, rows: Iterable[UserList], chosen: str, output: str | None
) -> None:
    if chosen == "json":
        document = result.document(list(rows))
        console.write([console.as_json(document), "\n"], output)
    elif chosen == "jsonl":
        lines = (console.as_json(row.document(), indent=None) + "\n" for row in rows)
        console.write(lines, output)
    else:
        header = ("user", "source", "rank", "item", "title", "score")
        cells = (
            (row.user, row.source, one.rank, one.item, one.title, one.score)
            for row in rows
            for one in row.items
        )
        console.write(console.as_csv(header, cells), output)


def _show(rows: list[UserList]) -> None:
    if len(rows) > _TABLES:
        table = console.table("user", "source", "items")
        for row in rows:
            listed = ", ".join(one.item for one in row.items)
            table.add_row(console.data(row.user), row.source, console.data(listed))
        console.show(table)
        return
    for row in rows:
        _show_one(row)


def _show_one(row: UserList) -> None:
    name = row.user or "the given history"
    table = console.table("#", "item", "title", "score", right=("#", "score"))
    for one in row.items:
        score = "" if one.score is None else f"{one.score:.4g}"
        table.add_row(str(one.rank), console.data(one.item), console.data(one.title), score)
    shown = table if row.items else console.data("Nothing is left to recommend.")
    console.show(console.data(f"For {name}  ({row.source})", style="bold"), shown)
    if row.evidence:
        evidence = console.table("item", "evidence", "rating", right=("rating",))
        for entry in row.evidence:
            evidence.add_row(
                console.data(entry.item),
                console.data(entry.title),
                "" if entry.rating is None else f"{entry.rating:g}",
            )
        console.show(evidence)
