"""Which of the scripts on the shelf somebody is looking for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bedtime_app.features.stories.library_search import is_meant

if TYPE_CHECKING:
    from bedtime_app.features.stories.library import Listed

KINDS = ("", "story", "meditation", "imported")
"""Everything, stories, practices, and a person's own texts."""
LENGTHS = ((0, 10_000), (0, 9), (10, 20), (21, 10_000))
"""Least and most minutes: any, short, middling, long."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; the defaults are everything."""

    words: str = ""
    kind: int = 0
    length: int = 0
    favourites: bool = False
    for_everyone: bool = False

    def takes(self, one: Listed, *, favourite: bool) -> bool:
        """Whether that script is among it."""
        least, most = LENGTHS[self.length]
        return (
            self._is_of_kind(one)
            and least <= one.minutes <= most
            and (favourite or not self.favourites)
            and (one.audience == "everyone" or not self.for_everyone)
            and is_meant(one, self.words)
        )

    def _is_of_kind(self, one: Listed) -> bool:
        kind = KINDS[self.kind]
        if kind == "imported":
            return one.imported
        if kind == "meditation":  # guidance is found beside it
            return one.kind != "story"
        return kind in {"", one.kind}
