"""All that can be written during a ritual, each sort kept for itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.listeners import Listeners
from bedtime_app.features.rituals.notebook_store import NotebookPage, NotebookStore
from bedtime_app.features.rituals.ritual import StepKind
from bedtime_app.features.rituals.written_draft import WrittenDraft

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.delay import Delay
    from bedtime_app.core.night import Night
    from bedtime_app.core.ports import Clock
    from bedtime_app.features.rituals.tomorrow_list_store import TomorrowListStore
    from bedtime_app.storage.vault import Vault


class EveningNotes:
    """Tomorrow's list, what one is grateful for, and the worries of one night."""

    def __init__(
        self, lists: TomorrowListStore, vault: Vault, clock: Clock, delay: Callable[[str], Delay]
    ) -> None:
        self.changed: Listeners[[]] = Listeners()
        """Told when a text or its state differs for another reason than writing."""
        gratitude = NotebookStore(NotebookPage.GRATITUDE, vault, clock)
        worries = NotebookStore(NotebookPage.WORRY, vault, clock)
        self._drafts = {
            StepKind.LIST: WrittenDraft(lists, vault, delay("keep list")),
            StepKind.GRATITUDE: WrittenDraft(gratitude, vault, delay("keep gratitude")),
            StepKind.WORRY: WrittenDraft(worries, vault, delay("keep worries")),
        }
        for draft in self._drafts.values():
            draft.changed.add(self.changed.tell)

    def of(self, kind: StepKind) -> WrittenDraft | None:
        """What is written in a step of that kind; None if nothing is."""
        return self._drafts.get(kind)

    def turn_to(self, night: Night) -> None:
        """Open the texts of that night, once what was written before is kept."""
        for draft in self._drafts.values():
            draft.turn_to(night)

    def keep(self) -> None:
        """Keep all of it now."""
        for draft in self._drafts.values():
            draft.keep()
