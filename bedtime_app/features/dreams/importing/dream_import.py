"""What becomes of found entries: seen before anything is kept, kept at once or not, undone."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import time
from enum import Enum
from typing import TYPE_CHECKING

from bedtime_app.core.folding import fold
from bedtime_app.core.import_progress import ImportProgress
from bedtime_app.core.occurrence import occurrence_on
from bedtime_app.features.dreams.dream import Dream

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bedtime_app.core.ports import Clock
    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.features.dreams.importing.found_dream import FoundDream

Mark = tuple[str, int]
MORNING = time(7)
"""When an entry without an hour counts as written: dreams are written down in the morning."""


class Outcome(Enum):
    """What becomes of one entry."""

    NEW = "new"
    SEEN = "seen"
    """The same words stand under the same night already, or twice in the file."""
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One entry, what becomes of it and, where it is new, the dream it will be."""

    entry: FoundDream
    outcome: Outcome
    dream: Dream | None = None


def marks_in(store: DreamStore) -> frozenset[Mark]:
    """By what the dreams in the journal are known again; raises `StorageError`."""
    return frozenset(_mark(dream) for dream in store.newest())


def plan_import(
    entries: Sequence[FoundDream],
    store: DreamStore,
    clock: Clock,
    progress: ImportProgress | None = None,
    known: Iterable[Mark] | None = None,
) -> list[ReportLine]:
    """The report on `entries`; nothing is kept yet; `known` are the `marks_in` the store.

    Raises `StorageError`, and `ImportCancelled` if the `progress` was called off.
    """
    progress = progress or ImportProgress()
    seen = set(marks_in(store) if known is None else known)
    zone = clock.zone()
    lines = []
    for number, entry in enumerate(entries):
        progress.reach(number / len(entries))
        if entry.trouble is not None or entry.day is None:
            lines.append(ReportLine(entry, Outcome.LEFT_OUT))
            continue
        at = occurrence_on(entry.day, entry.hour or MORNING, zone)
        dream = Dream(str(uuid.uuid4()), store.night_at(at), at, zone.key, entry.page)
        mark = _mark(dream)
        outcome = Outcome.SEEN if mark in seen else Outcome.NEW
        seen.add(mark)
        lines.append(ReportLine(entry, outcome, dream if outcome is Outcome.NEW else None))
    return lines


def keep_import(lines: Sequence[ReportLine], store: DreamStore) -> str:
    """Keep what is new, as `keep_dreams`."""
    return keep_dreams([line.dream for line in lines if line.dream is not None], store)


def keep_dreams(
    dreams: Sequence[Dream], store: DreamStore, progress: ImportProgress | None = None
) -> str:
    """Keep dreams of another journal, all or nothing; the batch by which it can be undone.

    Raises `StorageError`, and `ImportCancelled` if the `progress` was called off before the end.
    """
    batch = str(uuid.uuid4())
    store.add_batch(batch, _counted(dreams, progress or ImportProgress()))
    return batch


def _counted(dreams: Sequence[Dream], progress: ImportProgress) -> Iterator[Dream]:
    for number, dream in enumerate(dreams):
        progress.reach(number / len(dreams))
        yield dream
    progress.reach(1)


def _mark(dream: Dream) -> Mark:
    # A hash of this process only: it is never kept.
    page = dream.page
    words = " ".join(fold(f"{page.title} {page.text}").split())
    return str(dream.night), hash((words, page.kind if not words else None))
