"""What `bedtime dream add|list|search` does, as values a machine may read."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from bedtime_app.features.dreams.dream import DreamKind, DreamPage
from bedtime_app.features.dreams.dream_store import EVERYTHING

if TYPE_CHECKING:
    from bedtime_app.features.dreams.dream import Dream
    from bedtime_app.features.dreams.dream_store import DreamStore


class DreamRow(TypedDict):
    """One dream; `night` is the evening's date, `written_at` ISO 8601 with offset."""

    id: str
    night: str
    written_at: str
    title: str
    text: str
    nightmare: bool


def add_dream(
    store: DreamStore, text: str, title: str = "", *, nightmare: bool = False
) -> DreamRow:
    """Keep a dream written now; raises `EmptyDreamError`, `StorageError`."""
    kind = DreamKind.NIGHTMARE if nightmare else DreamKind.DREAM
    return _row(store.add(DreamPage(title.strip(), text.strip("\n"), kind)))


def list_dreams(store: DreamStore, limit: int = EVERYTHING) -> list[DreamRow]:
    """The journal, newest night first; raises `StorageError`."""
    return [_row(dream) for dream in store.newest(limit)]


def search_dreams(store: DreamStore, query: str, limit: int = EVERYTHING) -> list[DreamRow]:
    """The dreams in which every word of `query` occurs, newest first; raises `StorageError`."""
    return [_row(dream) for dream in store.search(query, limit)]


def _row(dream: Dream) -> DreamRow:
    return {
        "id": dream.id,
        "night": str(dream.night),
        "written_at": dream.written_there.isoformat(),
        "title": dream.page.title,
        "text": dream.page.text,
        "nightmare": dream.page.nightmare,
    }
