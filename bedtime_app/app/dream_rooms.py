"""Builds the pages about dreams: journal, trash, threads, the changing of a nightmare."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bedtime_app.app.dream_threads import count_threads
from bedtime_app.app.intention_rooms import intention_room
from bedtime_app.app.rescripting_rooms import rescripting_room
from bedtime_app.features.dreams.dream_import_view import DreamImportView
from bedtime_app.features.dreams.dream_journal_view import DreamJournalView
from bedtime_app.features.dreams.dream_trash_view import DreamTrashView
from bedtime_app.features.dreams.scraps import ScrapSweeping
from bedtime_app.features.threads.thread_store import ThreadStore
from bedtime_app.features.threads.threads_view import ThreadsView
from bedtime_app.system.timed_delay import TimedDelay

if TYPE_CHECKING:
    from bedtime_app.app.waiting import Waiting
    from bedtime_app.core.narration import Narrator
    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.features.stories.story_telling import StoryTelling
    from bedtime_app.storage.vault import Vault


class DreamRooms(QObject):
    """The rooms of the dreams; `close` silences the practice."""

    def __init__(  # noqa: PLR0913, PLR0917 - what they need of the house, each once
        self,
        waiting: Waiting,
        vault: Vault,
        dreams: DreamStore,
        narrator: Narrator,
        telling: StoryTelling,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.journal = DreamJournalView(dreams, vault, waiting.doors.jobs, self)
        self.trash = DreamTrashView(dreams, vault, self)
        self.importing = DreamImportView(
            vault,
            waiting.doors.clock,
            waiting.doors.jobs,
            lambda: waiting.plans.plan().boundary,
            waiting.doors.path_chooser,
            self,
        )
        self.threads = ThreadsView(
            ThreadStore(vault),
            vault,
            waiting.doors.jobs,
            dreams.present_night,
            partial(count_threads, vault),
            self,
        )
        self.scraps = ScrapSweeping(vault, waiting.doors.jobs)
        dreams.erased.add(self.scraps.sweep)
        vault.changed.add(self.scraps.sweep)
        self.rescripting = rescripting_room(
            vault,
            waiting.doors.clock,
            lambda: waiting.plans.plan().boundary,
            dreams,
            narrator,
            telling.give_up,
            TimedDelay("rescripting", self),
            self,
        )
        self.intention = intention_room(waiting, vault, self)

    def views(self) -> dict[str, QObject]:
        """What the window shows of it, by the names of the pages."""
        return {
            "dreams": self.journal,
            "dream_trash": self.trash,
            "dream_import": self.importing,
            "threads": self.threads,
            "rescripting": self.rescripting,
            "intention": self.intention,
        }

    def close(self) -> None:
        """Let the practice end."""
        self.rescripting.leave()
