"""What would become of the files that were read: seen before anything is kept, then all at once."""

from __future__ import annotations

import uuid
from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from bedtime_app.features.diary.importing.overlaps import overlapping
from bedtime_app.features.diary.importing.tracker_report import (
    MOST_SLEEPS,
    FileTrouble,
    ReadingCancelled,
    Remark,
    TrackerRefusedError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from bedtime_app.core.import_progress import ImportProgress
    from bedtime_app.features.diary.importing.tracker_report import (
        ReportLine,
        TrackerOptions,
        TrackerReport,
    )
    from bedtime_app.features.diary.tracker_sleep import TrackerSleep
    from bedtime_app.features.diary.tracker_store import Standing, TrackerStore


@dataclass(frozen=True, slots=True)
class TrackerPlan:
    """What would be kept, replaced and left as it is; nothing is kept yet."""

    reports: tuple[TrackerReport, ...]
    """One for each file."""
    sleeps: tuple[TrackerSleep, ...]
    """Of all the files, each once, the earliest first."""
    standing: Standing
    overlaps: tuple[TrackerSleep, ...]
    """Those that lie over a sleep of another source; both are kept."""

    @property
    def remarks(self) -> dict[Remark, int]:
        """How often each was made, those that leave out first; overlaps are the last."""
        counts = Counter[Remark]()
        for report in self.reports:
            counts.update(report.counts)
        counts[Remark.OVERLAPS] += len(self.overlaps)
        ordered = sorted(Remark, key=lambda remark: not remark.leaves_out)
        return {remark: counts[remark] for remark in ordered if counts[remark]}

    def first_lines(self, remark: Remark, most: int) -> list[ReportLine]:
        """Where it was made, so many of them."""
        lines = (line for report in self.reports for line in report.lines if line.remark is remark)
        return list(islice(lines, most))

    @property
    def counting(self) -> int:
        """How many would be kept anew or otherwise than they are."""
        return self.standing.new + self.standing.changed


def read_one(path: Path, options: TrackerOptions, progress: ImportProgress) -> TrackerReport:
    """`read_tracker`, called off by the `progress` with `ImportCancelled`."""
    # Every format's reader is brought in with the first file, not with the window.
    from bedtime_app.features.diary.importing.tracker_import import read_tracker

    try:
        return read_tracker(path, options, lambda: not progress.cancelled, progress.reach)
    except ReadingCancelled:
        progress.reach(1)  # raises what was asked for
        raise


def plan_tracker(
    reports: Sequence[TrackerReport], store: TrackerStore, progress: ImportProgress
) -> TrackerPlan:
    """What would become of it; the same sleep in a later file counts.

    Raises `TrackerRefusedError`, `StorageError` and `ImportCancelled`.
    """
    each = {(one.source, one.key): one for report in reports for one in report.sleeps}
    if len(each) > MOST_SLEEPS:
        raise TrackerRefusedError(FileTrouble.TOO_MANY)
    sleeps = tuple(sorted(each.values(), key=lambda one: (one.begin, one.end)))
    beside = [
        one
        for one in (store.touching(*_span(sleeps)) if sleeps else ())
        if (one.source, one.key) not in each
    ]
    found = overlapping(sleeps, beside, lambda: progress.reach(1))
    standing = store.standing(_until_cancelled(sleeps, progress))
    return TrackerPlan(tuple(reports), sleeps, standing, tuple(found))


def keep_plan(
    plan: TrackerPlan, store: TrackerStore, kept_at: datetime, progress: ImportProgress
) -> str:
    """Keep it, all or nothing; the batch by which it is taken back.

    Raises `StorageError`, and `ImportCancelled` if the `progress` was called off before the end.
    """
    batch = str(uuid.uuid4())
    store.add_batch(batch, _until_cancelled(plan.sleeps, progress), kept_at)
    return batch


def _span(sleeps: Sequence[TrackerSleep]) -> tuple[datetime, datetime]:
    return sleeps[0].begin, max(one.end for one in sleeps)


def _until_cancelled(
    sleeps: Sequence[TrackerSleep], progress: ImportProgress
) -> Iterator[TrackerSleep]:
    for one in sleeps:
        progress.reach(1)
        yield one
    progress.reach(1)
