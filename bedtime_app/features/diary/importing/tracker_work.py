"""What the page of trackers asks of files and of the vault, away from the GUI thread."""

from __future__ import annotations

from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bedtime_app.features.diary.importing.tracker_night import tracker_night
from bedtime_app.features.diary.importing.tracker_plan import keep_plan, plan_tracker, read_one
from bedtime_app.features.diary.importing.tracker_report import (
    FileTrouble,
    TrackerFormat,
    TrackerRefusedError,
)
from bedtime_app.features.diary.tracker_store import TrackerStore
from bedtime_app.storage.connected import Connected

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import time
    from pathlib import Path

    from bedtime_app.core.import_progress import ImportProgress
    from bedtime_app.core.ports import Clock
    from bedtime_app.features.diary.importing.tracker_plan import TrackerPlan
    from bedtime_app.features.diary.importing.tracker_report import TrackerOptions
    from bedtime_app.features.diary.tracker_store import TrackerBatch
    from bedtime_app.storage.vault import Vault


_ANSWERABLE = frozenset({FileTrouble.NO_COLUMN, FileTrouble.DAY_OR_MONTH})


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found, or what has to be said first."""

    plan: TrackerPlan | None
    trouble: FileTrouble | None
    columns: tuple[str, ...]
    """The names of a table's columns."""


class TrackerWork:
    """Pieces of work for `Jobs`, each on a connection of its own.

    `boundary` is that of now. All raise `StorageError`, and `ImportCancelled` when called off.
    """

    def __init__(self, vault: Vault, clock: Clock, boundary: time) -> None:
        self._vault = vault
        self._clock = clock
        self._boundary = boundary

    def look(self, path: Path, options: TrackerOptions, progress: ImportProgress) -> Looked:
        """What would become of the file at `path`; raises `TrackerRefusedError` too."""
        from bedtime_app.features.diary.importing.table_head import table_head

        try:
            report = read_one(path, options, progress)
        except TrackerRefusedError as refused:
            if refused.trouble not in _ANSWERABLE:
                raise
            return Looked(None, refused.trouble, table_head(path))
        with self._sleeps() as store:
            plan = plan_tracker([report], store, progress)
        is_table = report.format is TrackerFormat.TABLE
        return Looked(plan, None, table_head(path) if is_table else ())

    def keep(self, plan: TrackerPlan, progress: ImportProgress) -> list[TrackerBatch]:
        """Keep what was planned, all of it or nothing; gives what can be taken back now."""
        with self._sleeps() as store:
            keep_plan(plan, store, self._clock.now(), progress)
            return store.batches()

    def undo(self, batch: str) -> list[TrackerBatch]:
        """Take back what an import brought; gives those that still can be."""
        with self._sleeps() as store:
            store.undo_batch(batch)
            return store.batches()

    def batches(self) -> list[TrackerBatch]:
        """What can be taken back, the latest first."""
        with self._sleeps() as store:
            return store.batches()

    @contextmanager
    def _sleeps(self) -> Iterator[TrackerStore]:
        zone = self._clock.zone()
        with closing(self._vault.connect()) as db:
            yield TrackerStore(
                Connected(db), lambda instant: tracker_night(instant, self._boundary, zone)
            )
