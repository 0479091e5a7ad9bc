"""What the page of imports asks of files and of the journal, away from the GUI thread."""

from __future__ import annotations

from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.features.dreams.importing.dream_files import look_into
from bedtime_app.features.dreams.importing.dream_import import (
    Outcome,
    keep_dreams,
    marks_in,
    plan_import,
)
from bedtime_app.storage.connected import Connected

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import time
    from pathlib import Path

    from bedtime_app.core.import_progress import ImportProgress
    from bedtime_app.core.ports import Clock
    from bedtime_app.features.dreams.dream import Dream
    from bedtime_app.features.dreams.importing.dream_files import FoundJournal
    from bedtime_app.features.dreams.importing.dream_import import Mark, ReportLine
    from bedtime_app.storage.vault import Vault


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What would become of a journal that was found."""

    journal: FoundJournal
    known: frozenset[Mark]
    """What is in the vault already."""
    columns: Mapping[str, str]
    """Which column of a table holds what."""
    dreams: tuple[Dream, ...] = ()
    """What is new."""
    others: tuple[ReportLine, ...] = ()
    """What becomes no dream, in the file's order."""
    seen: int = 0
    """How many of the others are known already."""

    @property
    def nameless(self) -> bool:
        """Whether it is a table of which no column holds the words yet."""
        return self.journal.table is not None and not {"text", "title"} & self.columns.keys()


@dataclass(frozen=True, slots=True)
class LatestImport:
    """The import that can be undone."""

    batch: str
    dreams: int
    """How many it brought that nobody changed since."""


class ImportWork:
    """Pieces of work for `Jobs`, each on a connection of its own.

    `boundary` is that of now. All raise `StorageError`, and `ImportCancelled` when called off.
    """

    def __init__(self, vault: Vault, clock: Clock, boundary: time) -> None:
        self._vault = vault
        self._clock = clock
        self._boundary = boundary

    def look(self, path: Path, progress: ImportProgress) -> ImportPlan:
        """What would become of the file or folder at `path`; raises `FileRefusedError` too."""
        journal = look_into(path, progress)
        columns = journal.table.guessed_columns() if journal.table is not None else {}
        with self._journal() as store:
            return self._planned(ImportPlan(journal, marks_in(store), columns), store, progress)

    def plan(self, plan: ImportPlan, progress: ImportProgress) -> ImportPlan:
        """The same journal once more, with the columns of `plan`."""
        with self._journal() as store:
            return self._planned(plan, store, progress)

    def keep(self, plan: ImportPlan, progress: ImportProgress) -> LatestImport | None:
        """Keep what is new, all of it or nothing; gives what can be undone now."""
        with self._journal() as store:
            keep_dreams(plan.dreams, store, progress)
            return _latest(store)

    def undo(self, latest: LatestImport) -> LatestImport | None:
        """Erase what an import brought; gives the one before."""
        with self._journal() as store:
            store.undo_batch(latest.batch)
            return _latest(store)

    def latest(self) -> LatestImport | None:
        """The import that can be undone, if there is one."""
        with self._journal() as store:
            return _latest(store)

    def _planned(self, plan: ImportPlan, store: DreamStore, progress: ImportProgress) -> ImportPlan:
        table = plan.journal.table
        if plan.nameless:
            return replace(plan, dreams=(), others=(), seen=0)
        entries = plan.journal.found if table is None else table.entries(plan.columns)
        lines = plan_import(entries, store, self._clock, progress, plan.known)
        return replace(
            plan,
            dreams=tuple(line.dream for line in lines if line.dream is not None),
            others=tuple(line for line in lines if line.dream is None),
            seen=sum(line.outcome is Outcome.SEEN for line in lines),
        )

    @contextmanager
    def _journal(self) -> Iterator[DreamStore]:
        with closing(self._vault.connect()) as db:
            yield DreamStore(Connected(db), self._clock, lambda: self._boundary)


def _latest(store: DreamStore) -> LatestImport | None:
    batch = store.last_batch()
    dreams = store.count_of_batch(batch) if batch is not None else 0
    return LatestImport(batch, dreams) if batch is not None and dreams else None
