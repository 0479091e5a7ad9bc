"""The journal at three sizes, beside bare sqlcipher3 and FTS5, and beside jrnl if it is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.figure import Figure, skipped
from tests.bench.ground import child, fresh, said
from tests.bench.jrnl_beside import INSTALL, jrnl_figures, python_of_jrnl

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

SIZES = (1_000, 5_000, 20_000)
LONGEST = 600.0
"""Seconds for one size, most of which go into filling it."""
BESIDE_BARE = (
    (
        "open_journal",
        "open",
        "the same rows through sqlcipher3 with the same pragmas and the same key",
    ),
    ("add_to_journal", "add", "the same row into the same table through sqlcipher3"),
    (
        "search_journal_per_keystroke",
        "type",
        "twenty hits with snippets from the same trigram table through FTS5, by row",
    ),
    ("threads_of_journal", "threads", "the same texts read and split at spaces, each word counted"),
    ("export_vault", "export", "the table of dreams as JSON Lines, without the Markdown"),
    ("back_up_vault", "backup", "SQLite's own copy, neither verified nor made sure on disk"),
)
GOALS = {"open": 150.0, "threads": 2000.0}
"""Milliseconds at the largest size."""
GOAL_RATIOS = {"add": 3.0, "type": 2.0}
JRNL_GOAL_RATIOS = {"add": 0.01}


def journal(times: int, sizes: Sequence[int] = SIZES) -> Iterator[str]:
    """Each run fills a journal of every size anew, from the same seed."""
    python = python_of_jrnl()
    for size in sizes:
        command = [*child("journal"), str(fresh("journal")), str(size)]
        runs: list[dict[str, str]] = []
        for _ in range(times):
            fresh("journal")
            runs.append(said(command, longest=LONGEST)[1])
        yield from _beside_bare(runs, size)
        if python is None:
            yield skipped("journal_beside_jrnl", INSTALL)
        else:
            yield from _beside_jrnl(runs, jrnl_figures(python, size, longest=LONGEST), size)


def _beside_bare(runs: Sequence[Mapping[str, str]], size: int) -> Iterator[str]:
    largest = size == SIZES[-1]  # the goals are for that
    for name, key, reference_is in BESIDE_BARE:
        yield Figure(
            name,
            "ms",
            _all(runs, f"{key}_ours"),
            _all(runs, f"{key}_bare"),
            reference_is,
            most=GOALS.get(key) if largest else None,
            most_ratio=GOAL_RATIOS.get(key) if largest else None,
            notes={"dreams": size},
        ).line()
    yield Figure(
        "search_journal_p99",
        "ms",
        _all(runs, "type_p99"),
        most=16.0 if largest else None,
        notes={"dreams": size},
    ).line()
    yield Figure(
        "threads_hold_up_the_window",
        "ms",
        _all(runs, "threads_held"),
        most=50.0,
        notes={"dreams": size},
    ).line()
    yield Figure("index_whole_journal", "ms", _all(runs, "index"), notes={"dreams": size}).line()


def _beside_jrnl(
    runs: Sequence[Mapping[str, str]], theirs: Mapping[str, float], size: int
) -> Iterator[str]:
    for key, figure in theirs.items():
        yield Figure(
            f"journal_beside_jrnl_{key}",
            "ms",
            _all(runs, f"{key}_ours"),
            [figure],
            "an encrypted journal of jrnl with the same dreams, inside one process",
            most_ratio=JRNL_GOAL_RATIOS.get(key) if size == SIZES[-1] else None,
            notes={"dreams": size},
        ).line()


def _all(runs: Sequence[Mapping[str, str]], name: str) -> list[float]:
    return [float(run[name]) for run in runs]
