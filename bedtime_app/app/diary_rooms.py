"""Builds the pages of the sleep diary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bedtime_app.app.evenings_ahead import planned_lights_out
from bedtime_app.app.looking_rooms import LookingRooms
from bedtime_app.features.diary.diary_entry_view import DiaryEntryView
from bedtime_app.features.diary.diary_store import DiaryStore
from bedtime_app.features.diary.night_guess import NightGuess

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import time

    from bedtime_app.app.waiting import Waiting
    from bedtime_app.core.night import Night
    from bedtime_app.storage.vault import Vault


class DiaryRooms(QObject):
    """The rooms of the diary."""

    def __init__(
        self,
        waiting: Waiting,
        vault: Vault,
        is_asked: Callable[[Night], bool],
        parent: QObject | None = None,
    ) -> None:
        """`is_asked` is false of an unmonitored night."""
        super().__init__(parent)
        clock = waiting.doors.clock

        def boundary() -> time:
            return waiting.plans.plan().boundary

        self.store = DiaryStore(vault, clock, boundary)
        self.entry = DiaryEntryView(
            self.store,
            vault,
            waiting.settings,
            clock,
            boundary,
            is_asked=is_asked,
            guess=lambda night: NightGuess(tried=planned_lights_out(waiting, night)),
            parent=self,
        )
        self.looking = LookingRooms(waiting, vault, self.store, self)

    def views(self) -> dict[str, QObject]:
        """What the window shows of it, by the names of the pages."""
        return {"diary": self.entry, **self.looking.views()}
