"""The report in plain words: each sentence is made from figures, and names its interval or count.

Words are careful. Audits see what they see, on these data; where intervals meet, nothing is said
to be better; and what was not measured is named as such.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cragru_cli.evaluation.report import numbers
from cragru_cli.evaluation.report.figures import (
    Document,
    Figure,
    by,
    figure,
    items,
    mapping,
    name,
    number,
    text,
)
from cragru_cli.evaluation.report.reading import (
    CONTROL,
    OTHERS,
    REFERENCE,
    ForgetSet,
    Measured,
    Method,
    forget_sets,
    ways,
)

_FLAGS = ("leak", "over-forgotten", "harm")
_FROM_MODEL = ("llm", "repaired")
_MOST_NAMED = 4
_YARDSTICKS = (REFERENCE, "retrain-again", CONTROL)
_NO_RIVALS = (*_YARDSTICKS, "push-down")
"""Controls are there to be seen through, and not to be chosen."""
_LEADS: tuple[tuple[str, bool | None, str], ...] = (
    ("leak", False, "More of the forgotten data shows than after a new training (leak)"),
    ("leak", True, "More can be guessed of those who stay than after a new training (leak)"),
    (
        "over-forgotten",
        None,
        "Less shows than after a new training, which gives the forgotten away as well "
        "(over-forgotten)",
    ),
    ("harm", None, "Others pay for the forgetting (harm)"),
)
"""Flag, whether by audits of those who did not ask (None: by any), and what it means."""


@dataclass(frozen=True)
class Answer:
    """A question and what the figures say to it."""

    question: str
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class Way:
    """A way to recommend, over seeds.

    Attributes:
        label: Its name as the document has it.
        lists: How many lists, of all seeds.
        from_model: How many of them a language model made, if only by an answer that was repaired.
    """

    name: str
    label: str
    ndcg: Figure
    users: Figure
    lists: float
    from_model: float


def answers(document: Document) -> list[Answer]:
    """The three questions that readers come with."""
    sets = forget_sets(document)
    return [
        Answer(
            "How good are the recommendations, and what did the language model add?",
            tuple(_quality(document)),
        ),
        Answer("Is it really forgotten, and who else was hurt?", tuple(_forgotten(sets))),
        Answer("Which method is better?", tuple(_better(sets, level(document)))),
    ]


def lead(document: Document) -> str:
    """What was evaluated, in a line."""
    config, version = mapping(document.get("config")), mapping(document.get("versions"))
    backbones = [
        name(one) for one in items(config.get("backbones")) or [config.get("backbone")] if one
    ]
    seeds = [name(one) for one in items(config.get("seeds"))]
    parts = [
        f" of {_listed(backbones)}" if backbones else "",
        f", {name(config['split'])} split" if config.get("split") else "",
        f", {'seed' if len(seeds) == 1 else 'seeds'} {_listed(seeds)}" if seeds else "",
        f", by cragru {name(version['cragru'])}" if version.get("cragru") else "",
    ]
    return f"An evaluation{''.join(parts)}."


def level(document: Document) -> str:
    """The level of the intervals: ``95 %``."""
    found = number(mapping(mapping(document.get("config")).get("intervals")).get("level"))
    return f"{(found or 0.95) * 100:.3g} %"


def _ways(document: Document) -> list[Way]:
    found_ways = []
    for named, group in ways(document).items():
        found = [mapping(mapping(row.get("k")).get("10")) for row in group]
        ndcg = figure((one.get("ndcg"), one.get("ndcg_ci")) for one in found)
        users = figure((row.get("users"), None) for row in group)
        sources = [mapping(row.get("sources")) for row in group]
        made = sum(number(one.get(source)) or 0 for one in sources for source in _FROM_MODEL)
        lists = sum(number(many) or 0 for one in sources for many in one.values())
        label = text(group[0].get("name"))
        found_ways.append(Way(named, label, ndcg, users, lists, made))
    return found_ways


def _quality(document: Document) -> Iterator[str]:
    measured = [one for one in _ways(document) if one.ndcg.value is not None]
    if not measured:
        yield "No way to recommend was measured."
        return
    best = max(measured, key=lambda one: one.ndcg.value or 0.0)
    yield (
        f"Of {_many(len(measured), 'way')} to recommend, {best.name} has the highest NDCG@10: "
        f"{numbers.with_interval(best.ndcg, level(document))}, over "
        f"{numbers.count(best.users.value)} users."
    )
    popular = next((one for one in measured if one.name == "popularity"), None)
    if popular is not None and popular is not best:
        yield (
            f"Showing everybody what is popular has {numbers.plain(popular.ndcg.value)} "
            f"({numbers.interval(popular.ndcg) or 'no interval'}). "
            f"{_apart(best.name, best.ndcg, popular.ndcg)}"
        )
    yield from _model(document, measured)


def _model(document: Document, measured: Sequence[Way]) -> Iterator[str]:
    model = mapping(document.get("config")).get("llm")
    if not model:
        yield "No language model was asked, so nothing is said of what one would add."
        return
    suffix = f" + {model}"
    used = next((one for one in measured if one.label.endswith(suffix)), None)
    if used is None:
        yield f"{name(model)} was configured, but there is no figure of its lists."
        return
    if not used.from_model:
        yield f"None of the lists came from {name(model)}; its row shows what it fell back on."
        return
    plain = used.label.removesuffix(suffix)
    without = next((one for one in measured if one.label == plain), None)
    share = f"{numbers.count(used.from_model)} of {numbers.count(used.lists)} lists"
    yield (
        f"With {name(model)}, which made {share}, NDCG@10 is "
        f"{numbers.with_interval(used.ndcg, level(document))}."
    )
    if without is not None:
        yield (
            f"The same evidence without it has {numbers.plain(without.ndcg.value)} "
            f"({numbers.interval(without.ndcg) or 'no interval'}). "
            f"{_apart(used.name, used.ndcg, without.ndcg)}"
        )


def _apart(who: str, first: Figure, second: Figure) -> str:
    """What two intervals of the same users allow to say; they are not paired, so this is wary."""
    if first.low is None or first.high is None or second.low is None or second.high is None:
        return "Without intervals, no more can be said."
    if first.low > second.high:
        return f"The intervals lie apart: {who} is higher."
    if first.high < second.low:
        return f"The intervals lie apart: {who} is lower."
    return "The intervals overlap, so these figures do not settle which is better."


def _forgotten(sets: Sequence[ForgetSet]) -> Iterator[str]:
    runs = [one for chosen in sets for one in chosen.able]
    if not runs:
        yield "Nothing was forgotten in this evaluation, so it says nothing about forgetting."
        return
    if not any(one.audits for one in runs):
        yield "No audit looked at what was forgotten, so nothing is said of it."
        return
    yield from _control(runs)
    judged = by([one for one in runs if one.method not in _YARDSTICKS], lambda one: one.method)
    outcome = {method: _counts(found) for method, found in judged.items()}
    clean = [one for one, counts in outcome.items() if set(counts) <= {"passed", "none"} and
             counts.get("passed")]  # fmt: skip
    if clean:
        cases = sum(_total(outcome[one]) for one in clean)
        yield (
            f"No audit raised a flag, in {_many(cases, 'case')}, with {_listed(clean)}: what they "
            "look at could not be told from a new training without the data."
        )
    for flag, others, lead in _LEADS:
        yield from _flagged(flag, others, lead, outcome, judged)
    yield from _unjudged(outcome, judged)
    yield (
        "A case is one method with one backbone, forget set and seed. This is what these audits "
        "saw on these data; an attacker who knows more may see more."
    )


def _control(runs: Sequence[Method]) -> Iterator[str]:
    """Whether the audits can see anything at all."""
    counts = _counts([one for one in runs if one.method == CONTROL])
    seen = sum(counts.get(flag, 0) for flag in _FLAGS)
    total = _total(counts) - counts.get("none", 0)
    if not total:
        yield "Without a control that forgets nothing, it is open whether the audits see anything."
    elif seen:
        yield (
            f"Where nothing is forgotten, the audits raise a flag in {_of_cases(seen, total)}: "
            + ("they can see forgotten data." if seen == total else "elsewhere they see too little "
               "for a pass to mean much.")
        )  # fmt: skip
    else:
        yield (
            f"Where nothing is forgotten, the audits raise no flag in {_many(total, 'case')}: on "
            "these data they cannot see what they look for, and a pass says little."
        )


def _flagged(
    flag: str,
    others: bool | None,
    lead: str,
    outcome: dict[str, dict[str, int]],
    judged: dict[str, list[Method]],
) -> Iterator[str]:
    # A case may have several flags; each is told.
    found = {method: many for method, runs in judged.items()
             if (many := sum(one.flagged(flag, others=others) for one in runs))}  # fmt: skip
    if not found:
        return
    cases = [f"{method} in {_of_cases(many, _total(outcome[method]))}" for method, many in
             sorted(found.items(), key=lambda pair: -pair[1])]  # fmt: skip
    yield f"{lead}: {_listed(cases)}."
    if example := _example(flag, others, [one for method in found for one in judged[method]]):
        yield example


def _example(flag: str, others: bool | None, runs: Sequence[Method]) -> str:
    """The measure with this flag that is farthest from a new training."""
    found: list[tuple[float, Method, Measured]] = []
    for one in runs:
        for audit in one.audits:
            if others not in (None, audit in OTHERS):
                continue
            for measure in one.measures(audit):
                gap = measure.difference.value
                if flag in measure.verdicts.counts and gap is not None:
                    found.append((abs(gap), one, measure))
    if not found:
        return ""
    _, method, measure = max(found, key=lambda one: one[0])
    farthest, bounds = measure.difference, numbers.interval(measure.difference, sign=True)
    return (
        f"The largest such difference: {method.method} with {method.backbone}, {measure.audit}: "
        f"{measure.name} is {numbers.plain(measure.value.value)} against "
        f"{numbers.plain(measure.reference.value)} after a new training, a difference of "
        f"{numbers.signed(farthest.value)}"
        + (f" (interval {bounds})." if bounds else " (no interval).")
    )


def _unjudged(outcome: dict[str, dict[str, int]], judged: dict[str, list[Method]]) -> Iterator[str]:
    found = [f"{method} in {_of_cases(counts['unknown'], _total(counts))}"
             for method, counts in outcome.items() if counts.get("unknown")]  # fmt: skip
    if not found:
        return
    yield f"Without a verdict (unknown): {_listed(found)}."
    notes = {
        note: None
        for runs in judged.values() for one in runs for audit in one.audits
        for measure in one.measures(audit) if "unknown" in measure.verdicts.counts
        for note in measure.notes
    }  # fmt: skip
    if notes:
        yield f"The reasons given: {_listed(list(notes))}."


def _better(sets: Sequence[ForgetSet], how_sure: str) -> Iterator[str]:
    compared = [chosen for chosen in sets if any(_is_rival(one) for one in chosen.able)]
    if not compared:
        yield "No methods were compared."
        return
    for chosen in compared:
        for backbone, methods in chosen.backbones.items():
            rivals = [one for one in methods if _is_rival(one)]
            if rivals:
                yield _winner(chosen.label, backbone, rivals, methods, how_sure)
    yield (
        "What counts here is first what the audits say in every seed, then whether a loss of "
        "utility can be seen, then time; weigh them in another way if your case is another. A wide "
        "interval can hide a loss."
    )


def _is_rival(one: Method) -> bool:
    return one.method not in _NO_RIVALS


def _winner(
    label: str, backbone: str, rivals: Sequence[Method], methods: Sequence[Method], how_sure: str
) -> str:
    where = f"{_capital(label)}, {backbone}"
    clean = [one for one in rivals if set(one.verdicts().counts) <= {"passed"}]
    if not clean:
        return f"{where}: no method passed every audit in every seed, so none is named."
    level_ones = [one for one in clean if one.difference().low is not None and
                  one.difference().sign >= 0]  # fmt: skip
    if not level_ones:
        return (
            f"{where}: {_listed([one.method for one in clean])} passed, but with a loss of utility "
            "or without an interval that excludes one, so none is named."
        )
    best = min(level_ones, key=_seconds)
    reference = next((one for one in methods if one.method == REFERENCE), None)
    rest = [one.method for one in level_ones if one is not best]
    also = f" No loss can be seen with {_listed(rest)} either." if rest else ""
    return (
        f"{where}: {best.method} passed every audit; its NDCG@10 "
        f"{_against_new(best.difference(), how_sure)}{_pace(best, reference)}.{also}"
    )


def _against_new(gap: Figure, how_sure: str) -> str:
    if gap.value == gap.low == gap.high == 0:
        return "is that of a new training"
    shown = numbers.with_interval(gap, how_sure, sign=True)
    return f"differs from that of a new training by {shown}"


def _pace(one: Method, reference: Method | None) -> str:
    mine = one.efficiency("batch_seconds").value
    theirs = None if reference is None else reference.efficiency("batch_seconds").value
    if mine is None:
        return ""
    beside = "" if theirs is None else f", where a new training takes {numbers.seconds(theirs)}"
    return f", and it forgets all in {numbers.seconds(mine)}{beside}"


def _seconds(one: Method) -> float:
    spent = one.efficiency("batch_seconds").value
    return float("inf") if spent is None else spent


def _counts(runs: Sequence[Method]) -> dict[str, int]:
    """Verdict -> cases."""
    found: dict[str, int] = {}
    for one in runs:
        for word, many in one.verdicts().counts.items():
            found[word] = found.get(word, 0) + many
    return found


def _total(counts: dict[str, int] | None) -> int:
    return sum((counts or {}).values())


def _of_cases(some: int, total: int) -> str:
    return f"{some} of {_many(total, 'case')}"


def _many(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _listed(names: Sequence[str]) -> str:
    if len(names) > _MOST_NAMED + 1:
        names = [*names[:_MOST_NAMED], f"{len(names) - _MOST_NAMED} more"]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
