"""What the window's frame shows: which page, the rail, and the light."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.announce import announce_changes
from bedtime_app.shell.page_registry import PAGES, PageEntry

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Frame:
    """One moment of the window's frame."""

    page: str = ""
    page_source: QUrl = field(default_factory=QUrl)
    guest: str = ""
    guest_source: QUrl = field(default_factory=QUrl)
    railed: bool = True
    accompanied: bool = False
    immersed: bool = False
    night: bool = True
    palette: Mapping[str, str] = field(default_factory=dict)
    text_scale: float = 1.0
    still: bool = False


@QmlElement
@QmlUncreatable("made in wiring")
class ShellView(QObject):
    """Moves between pages; the pages themselves know nothing of each other."""

    pageChanged = Signal()
    pageSourceChanged = Signal()
    guestChanged = Signal()
    guestSourceChanged = Signal()
    railedChanged = Signal()
    accompaniedChanged = Signal()
    immersedChanged = Signal()
    nightChanged = Signal()
    paletteChanged = Signal()
    textScaleChanged = Signal()
    stillChanged = Signal()
    closed = Signal()
    quitAsked = Signal()

    def __init__(
        self, features: Path, pages: Sequence[PageEntry] = PAGES, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._features = features
        self._pages = {entry.name: entry for entry in pages}
        self._visited: list[str] = []
        self._frame = Frame()

    def light(self, *, night: bool, palette: Mapping[str, str]) -> None:
        """Light the window."""
        self._show(replace(self._frame, night=night, palette=palette))

    def adapt(self, *, text_scale: float, still: bool) -> None:
        """Scale text and still motion, as the person chose."""
        self._show(replace(self._frame, text_scale=text_scale, still=still))

    def immerse(self, *, immersed: bool) -> None:
        """Fill the screen, or become a window again."""
        self._show(replace(self._frame, immersed=immersed))

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        return self._frame.page

    @Property(QUrl, notify=pageSourceChanged)
    def pageSource(self) -> QUrl:
        return self._frame.page_source

    @Property(str, notify=guestChanged)
    def guest(self) -> str:
        """The page whose view is lent to this one; empty for none."""
        return self._frame.guest

    @Property(QUrl, notify=guestSourceChanged)
    def guestSource(self) -> QUrl:
        """What shows that view on this page."""
        return self._frame.guest_source

    @Property(bool, notify=railedChanged)
    def railed(self) -> bool:
        return self._frame.railed

    @Property(bool, notify=accompaniedChanged)
    def accompanied(self) -> bool:
        """Whether the page may have the story that goes on at its foot."""
        return self._frame.accompanied

    @Property(bool, notify=immersedChanged)
    def immersed(self) -> bool:
        return self._frame.immersed

    @Property(bool, notify=nightChanged)
    def night(self) -> bool:
        return self._frame.night

    @Property("QVariantMap", notify=paletteChanged)
    def palette(self) -> dict[str, str]:
        return dict(self._frame.palette)

    @Property(float, notify=textScaleChanged)
    def textScale(self) -> float:
        return self._frame.text_scale

    @Property(bool, notify=stillChanged)
    def still(self) -> bool:
        return self._frame.still

    @Property("QVariantList", constant=True)
    def rail(self) -> list[dict[str, str]]:
        return [
            {"name": entry.name, "title": self._titles()[entry.name], "icon": entry.icon}
            for entry in self._pages.values()
            if entry.icon
        ]

    @Slot(str)
    def go(self, name: str) -> None:
        """Show that page."""
        if name == self._frame.page:
            return
        self._visited = [page for page in self._visited if page != name]
        self._visited.append(name)
        self._turn_to(name)

    @Slot()
    def back(self) -> None:
        """Show the page seen before this one, or the first page."""
        if self._visited:
            self._visited.pop()
        self._turn_to(self._visited[-1] if self._visited else next(iter(self._pages)))

    def _titles(self) -> dict[str, str]:
        return {
            "tonight": self.tr("Tonight"),
            "stories": self.tr("Stories"),
            "dreams": self.tr("Dreams"),
            "morning": self.tr("Morning"),
            "looking_back": self.tr("Look back"),
            "preferences": self.tr("Preferences"),
        }

    def _turn_to(self, name: str) -> None:
        entry = self._pages[name]
        self._show(
            replace(
                self._frame,
                page=name,
                page_source=self._url(entry.source),
                guest=entry.guest,
                guest_source=self._url(entry.guest_source) if entry.guest else QUrl(),
                railed=entry.railed,
                accompanied=entry.railed and entry.accompanied,
            )
        )

    def _url(self, source: str) -> QUrl:
        return QUrl.fromLocalFile(str(self._features / source))

    def _show(self, frame: Frame) -> None:
        before, self._frame = self._frame, frame
        announce_changes(self, before, frame)
