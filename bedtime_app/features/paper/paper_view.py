"""The page on which the week's paper is looked at and kept as a file."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.result import Err, Ok
from bedtime_app.design.announce import announce_changes
from bedtime_app.design.paper_press import press_pdf, press_picture, usual_size
from bedtime_app.design.printed_page import PaperPart, PaperSize
from bedtime_app.features.paper.paper_choice import PAPER_SIZE
from bedtime_app.features.paper.paper_file import FILE_NAME, PaperExists, keep_paper, typed_place
from bedtime_app.features.paper.paper_words_view import PaperWords

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bedtime_app.core.ports import Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.design.printed_page import PrintedPage
    from bedtime_app.features.paper.paper_sheet import PaperSheet
    from bedtime_app.storage.settings_store import SettingsStore

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

PAPER_PICTURE = "paper"
"""The name under which QML asks for the preview."""
_PICTURE_WIDTH = 1000
_SIZES = tuple(PaperSize)
_PARTS = tuple(PaperPart)


@dataclass(frozen=True, slots=True)
class PaperShown:
    """One moment of the page."""

    size: int = 0
    part: int = 0
    preview: str = ""
    shape: float = 1.0
    place: str = ""
    place_error: str = ""
    said: str = ""
    asking: bool = False
    troubled: bool = False
    keeping: bool = False


@QmlElement
@QmlUncreatable("made in wiring")
class PaperView(QObject):
    """What is drawn and written is drawn and written in `jobs`; nothing of it is remembered."""

    sizeChanged = Signal()
    partChanged = Signal()
    previewChanged = Signal()
    shapeChanged = Signal()
    placeChanged = Signal()
    placeErrorChanged = Signal()
    saidChanged = Signal()
    askingChanged = Signal()
    troubledChanged = Signal()
    keepingChanged = Signal()
    closed = Signal()

    def __init__(
        self,
        sheet: Callable[[], PaperSheet],
        settings: SettingsStore,
        jobs: Jobs,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        """`folder` is where a person's documents lie; it need not exist."""
        super().__init__(parent)
        self._sheet = sheet
        self._settings = settings
        self._jobs = jobs
        self._folder = folder
        self._words = PaperWords(self)
        self._page: PrintedPage | None = None
        self._picture = QImage()
        self._drawn = 0
        self._part = PaperPart.BOTH
        self._place = str(folder / FILE_NAME)
        self._place_error = self._said = ""
        self._asking = self._troubled = self._keeping = False
        self._shown = self._present()

    def picture(self) -> QImage:
        """The preview as it was drawn last."""
        return self._picture

    @Property(int, notify=sizeChanged)
    def size(self) -> int:
        """0 is A4, 1 is Letter."""
        return self._shown.size

    @Property(int, notify=partChanged)
    def part(self) -> int:
        """0 is the whole page, 1 only the week, 2 only the cards."""
        return self._shown.part

    @Property(str, notify=previewChanged)
    def preview(self) -> str:
        return self._shown.preview

    @Property(float, notify=shapeChanged)
    def shape(self) -> float:
        """How high the page is for its width."""
        return self._shown.shape

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        return self._shown.place

    @Property(str, notify=placeErrorChanged)
    def placeError(self) -> str:
        return self._shown.place_error

    @Property(str, notify=saidChanged)
    def said(self) -> str:
        return self._shown.said

    @Property(bool, notify=askingChanged)
    def asking(self) -> bool:
        """Whether `said` asks if a file may be replaced."""
        return self._shown.asking

    @Property(bool, notify=troubledChanged)
    def troubled(self) -> bool:
        return self._shown.troubled

    @Property(bool, notify=keepingChanged)
    def keeping(self) -> bool:
        return self._shown.keeping

    @Slot()
    def begin(self) -> None:
        """Take in tonight's ritual and the plan as they are now, and draw."""
        self._page = self._words.page(self._sheet())
        self._say()
        self._draw()

    @Slot(int)
    def chooseSize(self, place: int) -> None:
        self._settings.put(PAPER_SIZE, _SIZES[place])
        self._draw()

    @Slot(int)
    def choosePart(self, place: int) -> None:
        self._part = _PARTS[place]
        self._draw()

    @Slot(str)
    def typePlace(self, text: str) -> None:
        """Take in where the file shall be; what was said about another place is let go."""
        self._place = text
        self._place_error = ""
        self._say()

    @Slot()
    def keep(self) -> None:
        """Write the file, unless one of that name is there: then ask."""
        self._keep(replacing=False)

    @Slot()
    def replace(self) -> None:
        """Write the file over the one that is there."""
        self._keep(replacing=True)

    @Slot()
    def close(self) -> None:
        self.closed.emit()

    def _size(self) -> PaperSize:
        return self._settings.get(PAPER_SIZE) or usual_size(QLocale())

    def _draw(self) -> None:
        if self._page is not None:
            draw = partial(press_picture, self._page, self._size(), self._part, _PICTURE_WIDTH)
            self._jobs.run(draw, self._drawn_as)
        self._show()

    def _drawn_as(self, result: Result[QImage]) -> None:
        if isinstance(result, Err):
            raise result.error
        self._picture = result.value
        self._drawn += 1
        self._show()

    def _keep(self, *, replacing: bool) -> None:
        place = typed_place(self._place, self._folder)
        if self._page is None or self._keeping:
            return
        if place is None:
            self._place_error = self._words.no_place()
            self._say()
            return
        page, size, part = self._page, self._size(), self._part

        def write() -> str:
            keep_paper(place, press_pdf(page, size, part), replacing=replacing)
            return str(place)

        self._keeping = True
        self._say()
        self._jobs.run(write, self._kept)

    def _kept(self, result: Result[str]) -> None:
        self._keeping = False
        match result:
            case Ok(place):
                self._say(self._words.kept(place))
            case Err(PaperExists()):
                self._say(self._words.exists(), asking=True)
            case Err(error):
                self._say()
                self._say(self._words.trouble(error), troubled=True)

    def _say(self, said: str = "", *, asking: bool = False, troubled: bool = False) -> None:
        self._said, self._asking, self._troubled = said, asking, troubled
        self._show()

    def _show(self) -> None:
        before, self._shown = self._shown, self._present()
        announce_changes(self, before, self._shown)

    def _present(self) -> PaperShown:
        drawn = self._picture.height() / max(1, self._picture.width())
        return PaperShown(
            size=_SIZES.index(self._size()),
            part=_PARTS.index(self._part),
            preview=f"image://{PAPER_PICTURE}/{self._drawn}" if self._drawn else "",
            shape=drawn,
            place=self._place,
            place_error=self._place_error,
            said=self._said,
            asking=self._asking,
            troubled=self._troubled,
            keeping=self._keeping,
        )
