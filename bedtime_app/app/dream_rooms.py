"""The pages about dreams: the journal, what was deleted, and the changing of a nightmare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.app.rescripting_rooms import rescripting_room
from bedtime_app.features.dreams.dream_journal_view import DreamJournalView
from bedtime_app.features.dreams.dream_trash_view import DreamTrashView
from bedtime_app.system.timed_delay import TimedDelay

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from bedtime_app.app.waiting import Waiting
    from bedtime_app.core.narration import Narrator
    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.features.rescripting.rescripting_view import RescriptingView
    from bedtime_app.features.stories.story_telling import StoryTelling
    from bedtime_app.storage.vault import Vault


def dream_views(  # noqa: PLR0913, PLR0917 - what they need of the house, each once
    waiting: Waiting,
    vault: Vault,
    dreams: DreamStore,
    narrator: Narrator,
    telling: StoryTelling,
    parent: QObject,
) -> tuple[DreamJournalView, DreamTrashView, RescriptingView]:
    """Their view-models."""
    rescripting = rescripting_room(
        vault,
        waiting.doors.clock,
        lambda: waiting.plans.plan().boundary,
        dreams,
        narrator,
        telling.give_up,
        TimedDelay("rescripting", parent),
        parent,
    )
    journal = DreamJournalView(dreams, vault, waiting.doors.jobs, parent)
    return journal, DreamTrashView(dreams, vault, parent), rescripting
