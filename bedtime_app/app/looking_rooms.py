"""Builds the pages that look back: weeks, numbers, the study, and what trackers measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bedtime_app.app.looking_back_room import looking_back_room
from bedtime_app.app.numbers_room import numbers_room
from bedtime_app.app.study_room import study_room
from bedtime_app.app.tracker_rooms import trackers_room

if TYPE_CHECKING:
    from bedtime_app.app.waiting import Waiting
    from bedtime_app.features.diary.diary_store import DiaryStore
    from bedtime_app.storage.vault import Vault


class LookingRooms(QObject):
    """The rooms of looking back."""

    def __init__(
        self, waiting: Waiting, vault: Vault, diary: DiaryStore, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.looking_back = looking_back_room(waiting, vault, diary, self)
        self.numbers = numbers_room(waiting, vault, self)
        self.study = study_room(waiting, vault, self)
        self.trackers = trackers_room(waiting, vault, self)

    def views(self) -> dict[str, QObject]:
        """What the window shows of it, by the names of the pages."""
        return {
            "looking_back": self.looking_back,
            "numbers": self.numbers,
            "study": self.study,
            "tracker_import": self.trackers,
        }
