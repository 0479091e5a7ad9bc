"""The part of the journal that is on screen, newest night first, grown as one scrolls."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bedtime_app.features.dreams.dream import Dream
    from bedtime_app.features.dreams.dream_store import DreamStore

STEP = 40


class JournalList:
    """What was read so far, kept in step with single changes without reading all again."""

    def __init__(self, store: DreamStore) -> None:
        self._store = store
        self.dreams: list[Dream] = []
        self.query = ""
        self.more = False
        """Whether older dreams wait to be read."""

    def look_for(self, query: str) -> None:
        """Begin again with the dreams that `query` finds, all if it is blank."""
        self.query = query
        self.dreams = self._read(0)

    def show_more(self) -> None:
        """Read the next older dreams."""
        known = {dream.id for dream in self.dreams}
        # A dream put in meanwhile shifts the rest by one, so that one may come twice.
        self.dreams += [dream for dream in self._read(len(self.dreams)) if dream.id not in known]

    def put(self, dream: Dream) -> None:
        """Show the present words of `dream`, in its place if it is new."""
        for place, shown in enumerate(self.dreams):
            if shown.id == dream.id:
                self.dreams[place] = dream
                return
        place = bisect_left(self.dreams, _age(dream), key=_age)
        if place < len(self.dreams) or not self.more:
            self.dreams.insert(place, dream)

    def drop(self, dream_id: str) -> None:
        """Show that dream no longer."""
        self.dreams = [dream for dream in self.dreams if dream.id != dream_id]

    def clear(self) -> None:
        """Forget every word."""
        self.dreams = []
        self.query = ""
        self.more = False

    def _read(self, offset: int) -> list[Dream]:
        found = (
            self._store.search(self.query, STEP + 1, offset)
            if self.query.strip()
            else self._store.newest(STEP + 1, offset)
        )
        self.more = len(found) > STEP
        return found[:STEP]


def _age(dream: Dream) -> tuple[int, float]:
    return -dream.night.evening.toordinal(), -dream.written_at.timestamp()
