"""The journal at three sizes: opened, added to and searched, beside bare sqlcipher3 and FTS5."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.figure import Figure
from tests.bench.ground import child, fresh, said

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZES = (1_000, 5_000, 20_000)
LONGEST = 600.0
"""Seconds for one size, most of which go into filling it."""


def journal(times: int) -> Iterator[str]:
    """Each run fills a journal of every size anew, from the same seed."""
    for size in SIZES:
        runs = []
        for _ in range(times):
            command = [*child("journal"), str(fresh("journal")), str(size)]
            runs.append(said(command, longest=LONGEST)[1])

        def all_of(name: str, runs: list[dict[str, str]] = runs) -> list[float]:
            return [float(run[name]) for run in runs]

        largest = size == SIZES[-1]  # the goals are for that
        size_is = {"dreams": size}
        yield Figure(
            "open_journal",
            "ms",
            all_of("open_ours"),
            all_of("open_bare"),
            "the same rows through sqlcipher3 with the same pragmas and the same key",
            most=150.0 if largest else None,
            notes=size_is,
        ).line()
        yield Figure(
            "add_to_journal",
            "ms",
            all_of("add_ours"),
            all_of("add_bare"),
            "the same row into the same table through sqlcipher3 with the same pragmas",
            most_ratio=3.0 if largest else None,
            notes=size_is,
        ).line()
        yield Figure(
            "search_journal_per_keystroke",
            "ms",
            all_of("type_ours"),
            all_of("type_bare"),
            "twenty hits with snippets from the same trigram table through FTS5, by row",
            most_ratio=2.0 if largest else None,
            notes=size_is,
        ).line()
        yield Figure(
            "search_journal_p99",
            "ms",
            all_of("type_p99"),
            most=16.0 if largest else None,
            notes=size_is,
        ).line()
        yield Figure("index_whole_journal", "ms", all_of("index"), notes=size_is).line()
