"""Makes a page to print out of the nights that are looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.result import Err, Ok
from bedtime_app.design.announce import announce_changes

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.ports import Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.design.printed_nights import PrintedNights
    from bedtime_app.features.looking_back.nights_paper import NightsPaper

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class NightsPaperShown:
    """One moment of it."""

    opened: bool = False
    place: str = ""
    place_error: str = ""
    said: str = ""
    asking: bool = False
    troubled: bool = False
    keeping: bool = False


@QmlElement
@QmlUncreatable("made in wiring")
class NightsPaperView(QObject):
    """The page is drawn and written in `jobs`, and nothing of it is remembered."""

    openedChanged = Signal()
    placeChanged = Signal()
    placeErrorChanged = Signal()
    saidChanged = Signal()
    askingChanged = Signal()
    troubledChanged = Signal()
    keepingChanged = Signal()

    def __init__(
        self,
        page: Callable[[], PrintedNights | None],
        paper: NightsPaper,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """`page` gives what is looked at now; None if nothing is."""
        super().__init__(parent)
        self._page = page
        self._paper = paper
        self._jobs = jobs
        self._opened = self._asking = self._troubled = self._keeping = False
        self._place = paper.usual_place()
        self._place_error = self._said = ""
        self._shown = self._present()

    @Property(bool, notify=openedChanged)
    def opened(self) -> bool:
        """Whether it is laid open where the file goes."""
        return self._shown.opened

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
        """Whether another file may be replaced."""
        return self._shown.asking

    @Property(bool, notify=troubledChanged)
    def troubled(self) -> bool:
        return self._shown.troubled

    @Property(bool, notify=keepingChanged)
    def keeping(self) -> bool:
        return self._shown.keeping

    @Slot()
    def toggle(self) -> None:
        """Lay open where the file goes, or put it away."""
        self._opened = not self._opened
        self._say()

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

    def put_away(self) -> None:
        """Say no more of any file; other nights are looked at, or none."""
        self._opened = False
        self._say()

    def _keep(self, *, replacing: bool) -> None:
        if self._keeping:
            return
        place = self._paper.typed_place(self._place)
        if place is None:
            self._place_error = self._paper.no_place()
            self._say()
            return
        page, paper = self._page(), self._paper
        if page is None:
            return

        def write() -> str | None:
            return str(place) if paper.keep(page, place, replacing=replacing) else None

        self._keeping = True
        self._say()
        self._jobs.run(write, self._kept)

    def _kept(self, result: Result[str | None]) -> None:
        self._keeping = False
        match result:
            case Ok(None):
                self._say(self._paper.exists(), asking=True)
            case Ok(str(place)):
                self._say(self._paper.kept(place))
            case Err(error):
                self._say()
                self._say(self._paper.trouble(error), troubled=True)

    def _say(self, said: str = "", *, asking: bool = False, troubled: bool = False) -> None:
        self._said, self._asking, self._troubled = said, asking, troubled
        before, self._shown = self._shown, self._present()
        announce_changes(self, before, self._shown)

    def _present(self) -> NightsPaperShown:
        return NightsPaperShown(
            opened=self._opened,
            place=self._place,
            place_error=self._place_error,
            said=self._said,
            asking=self._asking,
            troubled=self._troubled,
            keeping=self._keeping,
        )
