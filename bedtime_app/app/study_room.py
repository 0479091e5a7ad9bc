"""Joins a study with the nights it is about."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bedtime_app.app.study_sources import night_sources
from bedtime_app.features.diary.diary_choices import FEELINGS_ONLY
from bedtime_app.features.study.study_store import StudyStore
from bedtime_app.features.study.study_view import StudyView

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from bedtime_app.app.waiting import Waiting
    from bedtime_app.storage.vault import Vault


def study_room(waiting: Waiting, vault: Vault, parent: QObject) -> StudyView:
    """The page's view."""
    clock = waiting.doors.clock
    return StudyView(
        StudyStore(vault, clock),
        vault,
        partial(night_sources, vault, clock, lambda: waiting.plans.plan().boundary),
        lambda: waiting.watch.tonight().night,
        partial(waiting.settings.get, FEELINGS_ONLY),
        waiting.doors.jobs,
        parent,
    )
