"""Joins the threads to the journal: its dreams as they are counted, and the words left out."""

from __future__ import annotations

from collections import defaultdict
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

from bedtime_app.app.content_words import words_folder
from bedtime_app.core.night import Night
from bedtime_app.features.dreams.dream import DreamKind
from bedtime_app.features.threads.recurrence import find_threads
from bedtime_app.features.threads.thread import ThreadDream
from bedtime_app.features.threads.thread_count import ThreadCount
from bedtime_app.features.threads.thread_words import Stems

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlite_utils import Database

    from bedtime_app.features.threads.thread import Thread
    from bedtime_app.storage.vault import Vault

STOP_WORDS = "stop-words.txt"
_DREAMS = """
    SELECT number, id, night, title, text, kind FROM dreams WHERE deleted_at IS NULL AND kind != ?
"""


def threads_in(
    db: Database, tonight: Night, go_on: Callable[[float], bool] = lambda _part: True
) -> tuple[Thread, ...]:
    """What recurs in the journal that is open in `db`; slow with many dreams."""
    return find_threads(dreams_of(db), tonight, stems_in(words_folder()), go_on)


def count_threads(
    vault: Vault, tonight: Night, go_on: Callable[[float], bool] = lambda _part: True
) -> ThreadCount:
    """What recurs in the journal of an open vault, and its nights; on any thread."""
    with closing(vault.connect()) as db:
        dreams = dreams_of(db)
    nights = sorted(dream.night for dream in dreams if dream.night <= tonight)
    threads = find_threads(dreams, tonight, stems_in(words_folder()), go_on)
    return ThreadCount(tonight, tuple(nights), threads)


def dreams_of(db: Database) -> list[ThreadDream]:
    """Every dream of the journal, its title and text as one; a night without a dream is none."""
    tags: defaultdict[int, list[str]] = defaultdict(list)
    for number, name in db.execute("SELECT dream, name FROM dream_tags ORDER BY dream, place"):
        tags[number].append(name)
    return [
        ThreadDream(
            id=dream_id,
            night=Night(date.fromisoformat(night)),
            words=f"{title}\n{text}".strip(),
            tags=tuple(tags.get(number, ())),
            nightmare=kind == DreamKind.NIGHTMARE.value,
        )
        for number, dream_id, night, title, text, kind in db.execute(
            _DREAMS, (DreamKind.NO_DREAM.value,)
        )
    ]


def stems_in(content: Path) -> Stems:
    """The stems of the language whose content folder this is."""
    return Stems(content.name, (content / STOP_WORDS).read_text(encoding="utf-8").split())
