"""The page that looks back, in a window of its own, turned from month to month."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

# Before the first application.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

from bedtime_app.app.nights_on_paper import NightsOnPaper
from bedtime_app.app.nights_seen import NightsSeen
from bedtime_app.design.fonts import load_fonts
from bedtime_app.design.icon_provider import ICON_PROVIDER, IconProvider
from bedtime_app.features.boundaries.boundaries_migrations import boundaries_migrations
from bedtime_app.features.dreams.dream_finder import DreamFinder
from bedtime_app.features.dreams.dream_migrations import dream_migrations
from bedtime_app.features.looking_back.looking_back_view import LookingBackView
from bedtime_app.features.nights_alone.alone_migrations import alone_migrations
from bedtime_app.features.nights_alone.alone_store import AloneStore
from bedtime_app.storage.settings_store import SettingsStore
from tests.bench.ground import GROUND, ROOT
from tests.fakes import FakeJobs

if TYPE_CHECKING:
    from bedtime_app.core.ports import Clock
    from bedtime_app.features.diary.diary_store import DiaryStore
    from bedtime_app.features.diary.tracker_store import TrackerStore
    from bedtime_app.storage.vault import Vault

TABLES = (dream_migrations, alone_migrations, boundaries_migrations)
"""What it reads besides the diary."""
PAGE = ROOT / "bedtime_app" / "features" / "looking_back" / "LookingBackPage.qml"


class OpenedMonth:
    """Each turn shows the month before."""

    def __init__(
        self, vault: Vault, clock: Clock, diary: DiaryStore, trackers: TrackerStore
    ) -> None:
        self._application = QGuiApplication([])
        load_fonts(ROOT / "resources" / "fonts")
        settings = SettingsStore(GROUND / "diary" / "settings.json")
        source = NightsSeen(
            vault=vault,
            clock=clock,
            diary=diary,
            trackers=trackers,
            dreams=DreamFinder(vault.database),
            alone=AloneStore(vault, clock),
            is_recorded=lambda _night: True,
        )
        self._paper = NightsOnPaper(Path(), settings)
        self._view = LookingBackView(source, vault, lambda: False, self._paper, FakeJobs())
        self._view.chooseReach(1)
        self._window = QQuickView()
        engine = self._window.engine()
        engine.addImportPath(str(ROOT))
        engine.addImageProvider(ICON_PROVIDER, IconProvider(ROOT / "resources" / "icons"))
        self._window.setInitialProperties({"view": self._view})
        self._window.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self._window.setSource(QUrl.fromLocalFile(str(PAGE)))
        self._window.resize(1184, 800)
        self._window.show()
        assert self._window.status() is QQuickView.Status.Ready

    def turn(self) -> None:
        """Show the month before, as far as the first frame that has it."""
        self._view.goEarlier()
        self._application.processEvents()

    def close(self) -> None:
        """The window before its view."""
        self._window.close()
        self._window.deleteLater()
