"""The library as its page shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.result import Err
from bedtime_app.design.announce import announce_changes
from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.stories.library import Shelf

if TYPE_CHECKING:
    from bedtime_app.core.ports import Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.features.stories.library import Library, Listed
    from bedtime_app.features.stories.reading_places import ReadingPlaces

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = ("scriptId", "title", "summary", "kindText", "lengthText", "begun")
KINDS = ("", "story", "meditation")
HANDFUL = 6
"""Up to so many can be taken in at a glance."""


@dataclass(frozen=True, slots=True)
class ShownShelf:
    """Everything the page shows, but for the cards."""

    looked: bool = False
    empty: bool = False
    trouble: str = ""
    filterable: bool = False
    kind_index: int = 0


@QmlElement
@QmlUncreatable("made in wiring")
class StoriesView(QObject):
    """Stories and meditations; opening one is asked of whoever shows the reader."""

    lookedChanged = Signal()
    emptyChanged = Signal()
    troubleChanged = Signal()
    filterableChanged = Signal()
    kindIndexChanged = Signal()
    openAsked = Signal(str)

    def __init__(
        self, library: Library, places: ReadingPlaces, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._places = places
        self._jobs = jobs
        self._shelf: Shelf | None = None
        self._kind = 0
        self._cards = RecordListModel(ROLES, self)
        self._shown = ShownShelf()

    @Property(QObject, constant=True)
    def scripts(self) -> RecordListModel:
        return self._cards

    @Property(bool, notify=lookedChanged)
    def looked(self) -> bool:
        return self._shown.looked

    @Property(bool, notify=emptyChanged)
    def empty(self) -> bool:
        return self._shown.empty

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        return self._shown.trouble

    @Property(bool, notify=filterableChanged)
    def filterable(self) -> bool:
        return self._shown.filterable

    @Property(int, notify=kindIndexChanged)
    def kindIndex(self) -> int:
        return self._shown.kind_index

    @Slot()
    def arrive(self) -> None:
        """The page is in sight: look what there is."""
        self._jobs.run(self._library.shelf, self._take)
        self._show()

    @Slot(int)
    def chooseKind(self, index: int) -> None:
        """Show everything (0), only stories (1) or only meditations (2)."""
        self._kind = index
        self._show()

    @Slot(str)
    def open(self, script_id: str) -> None:
        """Ask for that script to be opened."""
        self.openAsked.emit(script_id)

    def _take(self, outcome: Result[Shelf]) -> None:
        if isinstance(outcome, Err):
            raise outcome.error
        self._shelf = outcome.value
        self._show()

    def _show(self) -> None:
        shelf = self._shelf or Shelf()
        wanted = KINDS[self._kind]
        self._cards.show(
            [self._card(one) for one in shelf.scripts if wanted in ("", one.kind)], "scriptId"
        )
        before, self._shown = self._shown, self._present(shelf)
        announce_changes(self, before, self._shown)

    def _present(self, shelf: Shelf) -> ShownShelf:
        return ShownShelf(
            looked=self._shelf is not None,
            empty=self._shelf is not None and not shelf.scripts,
            trouble=self.tr("%n scripts could not be read and are left out.", "", len(shelf.broken))
            if shelf.broken
            else "",
            filterable=len(shelf.scripts) > HANDFUL,
            kind_index=self._kind,
        )

    def _card(self, one: Listed) -> dict[str, object]:
        kinds = {"story": self.tr("Story"), "meditation": self.tr("Meditation")}
        return {
            "scriptId": one.id,
            "title": one.title,
            "summary": one.summary,
            "kindText": kinds.get(one.kind, self.tr("Guidance")),
            "lengthText": self.tr("%n minutes", "", one.minutes),
            "begun": self._places.of(one.id) is not None,
        }
