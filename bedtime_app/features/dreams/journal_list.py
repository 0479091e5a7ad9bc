"""The part of the journal that is on screen, newest night first, grown as one scrolls."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from bedtime_app.features.dreams.dream_query import DreamQuery

if TYPE_CHECKING:
    from bedtime_app.features.dreams.dream import Dream

STEP = 30
"""More than the tallest window shows: every keystroke reads and names so many."""
ASKED = STEP + 1
"""One more than is shown, to know whether there are more."""


class JournalList:
    """What was read so far, kept in step with single changes without reading all again."""

    def __init__(self) -> None:
        self.dreams: list[Dream] = []
        self.query = DreamQuery()
        self.more = False
        """Whether older dreams wait to be read."""

    def begin(self, found: list[Dream]) -> None:
        """Begin again with the first `ASKED` that the query finds."""
        self.dreams, self.more = found[:STEP], len(found) > STEP

    def grow(self, found: list[Dream]) -> None:
        """Take the `ASKED` behind those that are here."""
        known = {dream.id for dream in self.dreams}
        # A dream put in meanwhile shifts the rest by one, so that one may come twice.
        self.dreams += [dream for dream in found[:STEP] if dream.id not in known]
        self.more = len(found) > STEP

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
        self.query = DreamQuery()
        self.more = False


def _age(dream: Dream) -> tuple[int, float]:
    return -dream.night.evening.toordinal(), -dream.written_at.timestamp()
