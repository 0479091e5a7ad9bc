"""The former versions of the page that is open, and the one that is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bedtime_app.features.dreams.dream import DreamVersion
    from bedtime_app.features.dreams.dream_store import DreamStore


class PageHistory:
    """Read when it is opened; none is looked at until it is picked."""

    def __init__(self, store: DreamStore) -> None:
        self._store = store
        self.versions: list[DreamVersion] = []
        self.place = -1
        self.is_open = False

    def open(self, dream_id: str) -> None:
        """Read how the dream stood before its edits; raises `StorageError`."""
        self.versions = self._store.versions(dream_id)
        self.place = -1
        self.is_open = True

    def close(self) -> None:
        """Forget every word."""
        self.versions = []
        self.place = -1
        self.is_open = False

    def look_at(self, place: int) -> None:
        """Pick one version."""
        if 0 <= place < len(self.versions):
            self.place = place

    @property
    def picked(self) -> DreamVersion | None:
        """The version that is looked at."""
        return self.versions[self.place] if self.place >= 0 else None
