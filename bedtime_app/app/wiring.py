"""Builds the window and everything it shows; long, flat and boring on purpose."""

from __future__ import annotations

from random import SystemRandom
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
from shiboken6 import delete

from bedtime_app.app.commands.opening import read_passphrase
from bedtime_app.app.lamplighter import Lamplighter
from bedtime_app.app.tonights_scripts import TonightsScripts
from bedtime_app.design.fonts import load_fonts
from bedtime_app.design.icon_provider import ICON_PROVIDER, IconProvider
from bedtime_app.features.dreams.dream_journal_view import DreamJournalView
from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.features.evening.plan_view import PlanView
from bedtime_app.features.evening.tonight_view import TonightView
from bedtime_app.features.morning.morning_view import MorningView
from bedtime_app.features.preferences.preferences import VOICE_PACE
from bedtime_app.features.preferences.preferences_view import PreferencesView
from bedtime_app.features.rituals.ritual_run_view import RitualRunView
from bedtime_app.features.rituals.ritual_words import read_ritual_words
from bedtime_app.features.rituals.tomorrow_list_store import TomorrowListStore
from bedtime_app.features.stories.library import Library
from bedtime_app.features.stories.reader_view import ReaderView
from bedtime_app.features.stories.reading_places import ReadingPlaces
from bedtime_app.features.stories.stories_view import StoriesView
from bedtime_app.features.vault.first_start_view import FirstStartView
from bedtime_app.features.vault.remembering import Remembering
from bedtime_app.features.vault.unlock_view import UnlockView
from bedtime_app.shell.shell_view import ShellView
from bedtime_app.storage.vault import VaultState
from bedtime_app.system.paths import PACKAGE, qml_import_path, shipped
from bedtime_app.system.reduced_motion import motion_is_unwished

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.app.waiting import Waiting
    from bedtime_app.storage.vault import Vault


class Rooms(QObject):
    """The pages' view-models, and the window in which they are shown."""

    def __init__(
        self,
        vault: Vault,
        waiting: Waiting,
        parent: QObject | None = None,
        *,
        ritual_seconds: float | None = None,
    ) -> None:
        super().__init__(parent)
        doors, settings, watch = waiting.doors, waiting.settings, waiting.watch
        content = shipped("resources") / "content"
        language = QLocale().name().partition("_")[0]
        words = content / language / "rituals.json"
        if not words.exists():
            words = content / "en" / "rituals.json"

        self.vault = vault
        self.narrator = doors.narrator(settings)
        self.library = Library(content, language, lambda: settings.get(VOICE_PACE))
        self.scripts = TonightsScripts(
            self.library, read_ritual_words(words), watch, ritual_seconds
        )
        self.dreams = DreamStore(vault, doors.clock, lambda: waiting.plans.plan().boundary)
        self.lists = TomorrowListStore(vault, doors.clock)
        places = ReadingPlaces(settings)

        self.shell = ShellView(PACKAGE / "features", parent=self)
        self.ritual = RitualRunView(
            ritual=self.scripts.ritual,
            words=self.scripts.words,
            clock=doors.clock,
            narrator=self.narrator,
            script_for=self.scripts.script_for,
            lists=self.lists,
            vault=vault,
            settings=settings,
            tonight=lambda: watch.tonight().night,
            lights_out=lambda: watch.tonight().lights_out,
            parent=self,
        )
        self.tonight = TonightView(
            watch,
            doors.clock,
            waiting.plans,
            self.scripts.moments,
            ritual_begun=lambda: self.ritual.tonights.kept_place() is not None,
            parent=self,
        )
        self.plan = PlanView(waiting.plans, self)
        self.stories = StoriesView(self.library, places, doors.jobs, self)
        self.reader = ReaderView(self.library, self.narrator, places, doors.jobs, self)
        self.journal = DreamJournalView(self.dreams, vault, self)
        self.morning = MorningView(self.lists.last_evening, vault, self)
        self.preferences = PreferencesView(
            settings, vault, Remembering(doors.jobs, doors.keychain, settings), parent=self
        )
        self.first_start = FirstStartView(
            vault, doors.jobs, doors.keychain, settings, SystemRandom(), self
        )
        self.unlock = UnlockView(vault, doors.jobs, doors.keychain, settings, self)
        self.lamplighter = Lamplighter(self.shell, watch, doors.clock, settings, self)
        doors.jobs.run(motion_is_unwished, self.lamplighter.hear_of_motion)
        self._engine: QQmlApplicationEngine | None = None
        self._window: QQuickWindow | None = None

    def window(self) -> QQuickWindow:
        """The window, made hidden when first asked for."""
        if self._window is None:
            self._window = self._make_window()
        return self._window

    def arrive(self, passphrase_file: Path | None = None) -> None:
        """Choose the first page, and open the vault with that file or as this computer remembers."""
        self.shell.go("tonight")
        if self.vault.state is VaultState.ABSENT:
            self.shell.go("first_start")
        elif passphrase_file is not None:
            self._open_with(read_passphrase(passphrase_file))
        else:
            self.unlock.begin()

    def keep(self) -> None:
        """Put on disk whatever is being written, and remember every place."""
        self.journal.keepNow()
        if self.shell.immersed:
            self.ritual.leave()
        self.reader.leave()

    def close(self) -> None:
        """Keep everything, fall silent, lock, and take the window down before its view-models."""
        self.keep()
        self.narrator.close()
        self.lamplighter.seen(visible=False)
        if self._window is not None:
            self._window.hide()
        if self._engine is not None:
            delete(self._engine)
        self._window = self._engine = None
        self.vault.lock()

    def _open_with(self, passphrase: str) -> None:
        self.shell.go("unlock")  # which says what went wrong, if anything does
        self.unlock.typePassphrase(passphrase)
        self.unlock.goOn()

    def _make_window(self) -> QQuickWindow:
        if QQuickWindow.sceneGraphBackend() != "software":  # only before the first window of all
            QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
        resources = shipped("resources")
        load_fonts(resources / "fonts")
        engine = QQmlApplicationEngine(self)
        engine.addImportPath(str(qml_import_path()))
        engine.addImageProvider(ICON_PROVIDER, IconProvider(resources / "icons"))
        engine.setInitialProperties({"shell": self.shell, "views": self._views()})
        engine.load(str(PACKAGE / "shell" / "Main.qml"))
        window = engine.rootObjects()[0]
        if not isinstance(window, QQuickWindow):
            raise TypeError("Main.qml is no window")
        window.setIcon(QGuiApplication.windowIcon())
        self._engine = engine
        return window

    def _views(self) -> dict[str, QObject]:
        return {
            "tonight": self.tonight,
            "ritual": self.ritual,
            "plan": self.plan,
            "stories": self.stories,
            "reader": self.reader,
            "dreams": self.journal,
            "morning": self.morning,
            "preferences": self.preferences,
            "first_start": self.first_start,
            "unlock": self.unlock,
        }
