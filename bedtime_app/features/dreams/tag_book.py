"""The tags that a person gave their dreams, to be offered again."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from bedtime_app.core.folding import fold
from bedtime_app.core.listeners import Listeners
from bedtime_app.core.result import Ok
from bedtime_app.features.dreams.background_finder import BackgroundFinder
from bedtime_app.features.dreams.dream_filter import tag_key
from bedtime_app.features.dreams.dream_finder import DreamFinder

if TYPE_CHECKING:
    from collections.abc import Collection

    from bedtime_app.core.ports import Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.features.dreams.dream import Tag, TagSort
    from bedtime_app.storage.vault import Vault

OFFERED = 6
"""So many at most, the most used first."""


class TagBook:
    """What was read of them last; a vault that does not answer just offers none."""

    def __init__(self, vault: Vault, jobs: Jobs) -> None:
        self.changed: Listeners[[]] = Listeners()
        """Told when they were read again, or forgotten."""
        self._finder = BackgroundFinder(vault, jobs)
        self._tags: list[Tag] = []

    def refresh(self) -> None:
        """Read them again, away from the GUI thread."""
        self._finder.ask(DreamFinder.own_tags, self._take)

    def clear(self) -> None:
        """Forget every one: the vault is locked."""
        self._finder.forget()
        self._tags = []
        self.changed.tell()

    def fitting(
        self, typed: str, sort: TagSort | None = None, without: Collection[str] = ()
    ) -> list[Tag]:
        """Those of which a word begins with what is typed, but for the keys in `without`."""
        beginning = " ".join(fold(typed).split())
        fitting = (
            tag
            for tag in self._tags
            if sort in {None, tag.sort}
            and f" {beginning}" in f" {fold(tag.name)}"
            and tag_key(tag) not in without
        )
        return list(islice(fitting, OFFERED))

    def _take(self, outcome: Result[list[Tag]]) -> None:
        if isinstance(outcome, Ok):
            self._tags = outcome.value
            self.changed.tell()
