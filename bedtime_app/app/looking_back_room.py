"""Builds the page that looks back, out of every store that knows something of a night."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from bedtime_app.app.nights_on_paper import NightsOnPaper
from bedtime_app.app.nights_seen import NightsSeen
from bedtime_app.core.local_time import night_of
from bedtime_app.features.boundaries.unmonitored_store import UNMONITORED
from bedtime_app.features.diary.diary_choices import FEELINGS_ONLY
from bedtime_app.features.diary.tracker_store import TrackerStore
from bedtime_app.features.dreams.dream_finder import DreamFinder
from bedtime_app.features.looking_back.looking_back_view import LookingBackView
from bedtime_app.features.nights_alone.alone_store import AloneStore

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtCore import QObject

    from bedtime_app.app.waiting import Waiting
    from bedtime_app.core.night import Night
    from bedtime_app.features.diary.diary_store import DiaryStore
    from bedtime_app.storage.vault import Vault


def looking_back_room(
    waiting: Waiting, vault: Vault, diary: DiaryStore, parent: QObject
) -> LookingBackView:
    """The page's view."""
    clock, settings = waiting.doors.clock, waiting.settings

    def night_at(instant: datetime) -> Night:
        return night_of(instant, waiting.plans.plan().boundary, clock.zone())

    source = NightsSeen(
        vault=vault,
        clock=clock,
        diary=diary,
        trackers=TrackerStore(vault, night_at),
        dreams=DreamFinder(vault.database),
        alone=AloneStore(vault, clock),
        is_recorded=lambda night: not settings.get(UNMONITORED).covers(night),
    )
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    paper = NightsOnPaper(Path(QStandardPaths.writableLocation(documents)), settings)
    return LookingBackView(
        source, vault, partial(settings.get, FEELINGS_ONLY), paper, waiting.doors.jobs, parent
    )
