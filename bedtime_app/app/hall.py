"""The window and the page it opens on: all that the first frame needs, and nothing else."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
from shiboken6 import delete

from bedtime_app.app.chosen_pace import pace_of
from bedtime_app.app.content_words import words_folder
from bedtime_app.app.lamplighter import Lamplighter
from bedtime_app.app.shuffled_words import WORD_SHUFFLE, ShuffledWords
from bedtime_app.app.tonights_scripts import TonightsScripts
from bedtime_app.design.fonts import load_fonts
from bedtime_app.design.icon_provider import ICON_PROVIDER, IconProvider
from bedtime_app.design.picture_provider import PictureProvider
from bedtime_app.features.evening.tonight_view import TonightView
from bedtime_app.features.rituals.ritual_book_store import RitualBookStore
from bedtime_app.features.rituals.ritual_book_tonight import TonightsRitual
from bedtime_app.features.rituals.ritual_place import kept_place
from bedtime_app.features.rituals.ritual_words import read_ritual_words
from bedtime_app.features.stories.library import Library
from bedtime_app.shell.shell_view import ShellView
from bedtime_app.system.paths import PACKAGE, qml_import_path, shipped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QImage

    from bedtime_app.app.waiting import Waiting

LATEST_FRAME_MS = 1000
"""A desktop that has shown no frame by then will not show one soon."""


class Hall(QObject):
    """The frame of the window and Tonight; the rooms behind are furnished once it is seen."""

    seen = Signal()
    """The first frame is on the screen, or none is to be expected."""

    def __init__(
        self,
        waiting: Waiting,
        parent: QObject | None = None,
        *,
        ritual_seconds: float | None = None,
    ) -> None:
        super().__init__(parent)
        clock, settings, watch = waiting.doors.clock, waiting.settings, waiting.watch
        content = shipped("resources") / "content"
        language = QLocale().name().partition("_")[0]

        def tonight() -> int:
            return watch.night().evening.toordinal()

        self.library = Library(
            content,
            language,
            partial(pace_of, settings),
            {WORD_SHUFFLE: ShuffledWords(content, tonight)},
        )
        self.words = words_folder()
        self.books = RitualBookStore(settings)
        tonights = TonightsRitual(self.books, settings, clock, lambda: watch.tonight().lights_out)
        self.scripts = TonightsScripts(
            self.library,
            read_ritual_words(self.words / "rituals.json"),
            watch,
            ritual_seconds,
            tonights.of,
        )
        self.shell = ShellView(PACKAGE / "features", parent=self)
        self.tonight = TonightView(
            watch,
            waiting.changes,
            clock,
            waiting.plans,
            self.scripts.moments,
            ritual_begun=lambda: (
                kept_place(settings, watch.tonight().night, self.scripts.ritual().key) is not None
            ),
            parent=self,
        )
        self.lamplighter = Lamplighter(self.shell, watch, clock, settings, self)
        self.shell.go("tonight")
        self._views: dict[str, QObject] = {"tonight": self.tonight}
        self._pictures: dict[str, Callable[[], QImage]] = {}
        self._engine: QQmlApplicationEngine | None = None
        self._window: QQuickWindow | None = None
        self._unseen = QTimer(self, singleShot=True, interval=LATEST_FRAME_MS)
        self._unseen.timeout.connect(self._is_seen)

    def window(self) -> QQuickWindow:
        """The window, made hidden when first asked for."""
        if self._window is None:
            self._window = self._make_window()
            self._window.frameSwapped.connect(self._is_seen)
            self._unseen.start()
        return self._window

    def let_in(self, views: Mapping[str, QObject]) -> None:
        """Let the window show these pages too."""
        self._views.update(views)
        if self._window is not None:
            self._window.setProperty("views", self._views)

    def hang(self, name: str, picture: Callable[[], QImage]) -> None:
        """Let pages show `image://name/…`, which `picture` draws."""
        self._pictures[name] = picture
        if self._engine is not None:
            self._engine.addImageProvider(name, PictureProvider(picture))

    def close(self) -> None:
        """Take the window down, before its view-models go."""
        self._unseen.stop()
        self.lamplighter.seen(visible=False)
        if self._window is not None:
            self._window.hide()
        if self._engine is not None:
            delete(self._engine)
        self._window = self._engine = None

    def _is_seen(self) -> None:
        self._unseen.stop()
        if self._window is not None:
            self._window.frameSwapped.disconnect(self._is_seen)
        # Not within the drawing of the frame.
        QTimer.singleShot(0, self, self.seen.emit)

    def _make_window(self) -> QQuickWindow:
        if QQuickWindow.sceneGraphBackend() != "software":  # only before the first window of all
            QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
        resources = shipped("resources")
        load_fonts(resources / "fonts")
        engine = QQmlApplicationEngine(self)
        engine.addImportPath(str(qml_import_path()))
        engine.addImageProvider(ICON_PROVIDER, IconProvider(resources / "icons"))
        for name, picture in self._pictures.items():
            engine.addImageProvider(name, PictureProvider(picture))
        engine.setInitialProperties({"shell": self.shell, "views": self._views})
        engine.load(str(PACKAGE / "shell" / "Main.qml"))
        window = engine.rootObjects()[0]
        if not isinstance(window, QQuickWindow):
            raise TypeError("Main.qml is no window")
        window.setIcon(QGuiApplication.windowIcon())
        self._engine = engine
        return window
