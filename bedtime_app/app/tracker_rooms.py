"""Builds the page that brings in what trackers measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.features.diary.tracker_import_view import TrackerImportView

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from bedtime_app.app.waiting import Waiting
    from bedtime_app.storage.vault import Vault


def trackers_room(waiting: Waiting, vault: Vault, parent: QObject) -> TrackerImportView:
    """The page's view."""
    return TrackerImportView(
        vault,
        waiting.doors.clock,
        waiting.doors.jobs,
        lambda: waiting.plans.plan().boundary,
        waiting.doors.path_chooser,
        parent,
    )
