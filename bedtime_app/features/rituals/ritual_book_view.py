"""All rituals and their evenings as the page shows them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.result import Err
from bedtime_app.design.announce import announce_changes
from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.rituals.ready_rituals import READY
from bedtime_app.features.rituals.ritual_book import WEEK
from bedtime_app.features.rituals.ritual_document import RitualFileError
from bedtime_app.features.rituals.ritual_document_file import read_ritual_file
from bedtime_app.features.rituals.ritual_plan import PlannedRitual
from bedtime_app.features.rituals.ritual_words_view import RitualPlanWords

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bedtime_app.core.ports import Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.features.rituals.ready_rituals import ReadyWords
    from bedtime_app.features.rituals.ritual import Ritual
    from bedtime_app.features.rituals.ritual_book import RitualBook
    from bedtime_app.features.rituals.ritual_book_store import RitualBookStore
    from bedtime_app.features.rituals.ritual_document import RitualDocument
    from bedtime_app.features.rituals.ritual_names import RitualNames
    from bedtime_app.features.rituals.ritual_words import RitualWords

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = ("key", "name", "stepsText", "lengthText", "days", "daysText")
READY_ROLES = ("key", "name", "line", "stepsText", "lengthText")


@dataclass(frozen=True, slots=True)
class BookShown:
    """Everything the page shows but for the rituals themselves."""

    removable: bool = False
    short_options: tuple[str, ...] = ()
    short_index: int = 0
    notice: str = ""
    undoable: bool = False
    file_trouble: str = ""


@QmlElement
@QmlUncreatable("made in wiring")
class RitualBookView(QObject):
    """Rituals and weekdays; opening one is asked of whoever shows its page.

    `performed` gives what a planned ritual will be, as long as `measure` has found that its scripts
    take; `new_key` a key that no ritual has had.
    """

    removableChanged = Signal()
    shortOptionsChanged = Signal()
    shortIndexChanged = Signal()
    noticeChanged = Signal()
    undoableChanged = Signal()
    fileTroubleChanged = Signal()
    openAsked = Signal(str)
    closed = Signal()

    def __init__(  # noqa: PLR0913 - one for each thing the page shows or does
        self,
        *,
        books: RitualBookStore,
        names: RitualNames,
        words: RitualWords,
        ready: Mapping[str, ReadyWords],
        performed: Callable[[PlannedRitual], Ritual],
        measure: Callable[[], None],
        jobs: Jobs,
        new_key: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._books = books
        self._names = names
        self._words = words
        self._ready = ready
        self._performed = performed
        self._measure = measure
        self._jobs = jobs
        self._new_key = new_key
        self._said = RitualPlanWords(self)
        self._removed: tuple[RitualBook, str, str] | None = None
        self._notice = ""
        self._file_trouble = ""
        self._rows = RecordListModel(ROLES, self)
        self._offers = RecordListModel(READY_ROLES, self)
        self._shown = BookShown()
        books.changed.add(self._refresh)
        names.changed.add(self._refresh)
        self._refresh()

    @Property(QObject, constant=True)
    def rituals(self) -> RecordListModel:
        return self._rows

    @Property(QObject, constant=True)
    def offers(self) -> RecordListModel:
        return self._offers

    @Property("QVariantList", constant=True)
    def week(self) -> list[dict[str, object]]:
        first = QLocale().firstDayOfWeek().value - 1
        days = [(first + place) % len(WEEK) for place in WEEK]
        return [
            {"day": day, "name": self._said.weekday(day), "letters": self._said.short_weekday(day)}
            for day in days
        ]

    @Property(bool, notify=removableChanged)
    def removable(self) -> bool:
        return self._shown.removable

    @Property("QStringList", notify=shortOptionsChanged)
    def shortOptions(self) -> list[str]:
        return list(self._shown.short_options)

    @Property(int, notify=shortIndexChanged)
    def shortIndex(self) -> int:
        return self._shown.short_index

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        return self._shown.notice

    @Property(bool, notify=undoableChanged)
    def undoable(self) -> bool:
        return self._shown.undoable

    @Property(str, notify=fileTroubleChanged)
    def fileTrouble(self) -> str:
        return self._shown.file_trouble

    @Slot()
    def arrive(self) -> None:
        """The page is in sight: look how long everything takes."""
        self._jobs.run(self._measure, lambda _: self._refresh())

    @Slot(str, int)
    def assign(self, key: str, day: int) -> None:
        """Give a weekday (Monday is 0) that ritual."""
        self._keep(self._books.book().with_day(day, key))

    @Slot(int)
    def chooseShort(self, index: int) -> None:
        """Let evenings short of time have the ritual of that place, from 1, or 0: their own."""
        book = self._books.book()
        self._keep(replace(book, short=book.rituals[index - 1].key if index else ""))

    @Slot(str)
    def open(self, key: str) -> None:
        """Ask for that ritual to be opened."""
        self._forget()
        self._refresh()
        self.openAsked.emit(key)

    @Slot(str)
    def addReady(self, ready: str) -> None:
        """Make a ritual of a ready one, and open it."""
        self._add(PlannedRitual(self._new_key(), READY[ready], ready=ready), open_it=True)

    @Slot(str)
    def duplicate(self, key: str) -> None:
        """Make another ritual of the same steps; it bears the name of the first once more."""
        ritual = self._books.book().ritual(key)
        name = self._names.own(key) if ritual.named else ""
        self._add(replace(ritual, key=self._new_key(), named=False), name)

    @Slot(str)
    def remove(self, key: str) -> None:
        """Take a ritual out; `undo` brings it back."""
        book = self._books.book()
        if book.trouble_removing():
            return
        name = self._names.own(key)
        self._keep(book.without(key))
        if name:
            self._names.write(key, "")
        self._removed = (book, key, name)
        self._notice = self.tr("The ritual is gone. Its evenings have the first one.")
        self._refresh()

    @Slot()
    def undo(self) -> None:
        """Bring back what was taken out last, with its evenings."""
        if self._removed is None:
            return
        book, key, name = self._removed
        self._keep(book)
        if name:
            self._names.write(key, name)

    @Slot(str)
    def takeFile(self, path: str) -> None:
        """Make a ritual of the file at `path`; whatever is wrong with it changes nothing."""
        if not path.strip():
            return
        self._forget()
        self._refresh()
        file = Path(path.strip()).expanduser()
        self._jobs.run(lambda: read_ritual_file(file), self._take)

    @Slot()
    def close(self) -> None:
        """Ask to go back."""
        self._forget()
        self._refresh()
        self.closed.emit()

    def _take(self, outcome: Result[RitualDocument]) -> None:
        if isinstance(outcome, Err):
            if not isinstance(outcome.error, RitualFileError):
                raise outcome.error
            self._file_trouble = self._said.file_trouble(outcome.error)
            self._refresh()
            return
        document = outcome.value
        if self._add(PlannedRitual(self._new_key(), document.steps), document.name):
            nameless = document.name and not self._books.book().rituals[-1].named
            self._notice = (
                self.tr("The ritual is here. Its name was left out, for the vault is not open.")
                if nameless
                else self.tr("The ritual is here.")
            )
            self._refresh()

    def _add(self, ritual: PlannedRitual, name: str = "", *, open_it: bool = False) -> bool:
        book = self._books.book()
        if book.trouble_adding():
            self._forget()
            self._notice = self.tr("Fifty rituals are the most that Bedtime keeps.")
            self._refresh()
            return False
        named = bool(name) and self._names.write(ritual.key, name)
        self._keep(book.with_ritual(replace(ritual, named=named)))
        if open_it:
            self.openAsked.emit(ritual.key)
        return True

    def _keep(self, book: RitualBook) -> None:
        self._forget()
        self._books.keep(book)
        self._refresh()

    def _forget(self) -> None:
        self._removed = None
        self._notice = self._file_trouble = ""

    def _refresh(self) -> None:
        book = self._books.book()
        self._rows.show([self._row(book, ritual) for ritual in book.rituals], "key")
        self._offers.show([self._offer(key) for key in READY], "key")
        before, self._shown = self._shown, self._present(book)
        announce_changes(self, before, self._shown)

    def _present(self, book: RitualBook) -> BookShown:
        keys = ["", *(ritual.key for ritual in book.rituals)]
        return BookShown(
            removable=book.trouble_removing() is None,
            short_options=(
                self.tr("The evening’s own, made shorter"),
                *(self._name(ritual) for ritual in book.rituals),
            ),
            short_index=keys.index(book.short),
            notice=self._notice,
            undoable=self._removed is not None,
            file_trouble=self._file_trouble,
        )

    def _row(self, book: RitualBook, ritual: PlannedRitual) -> dict[str, object]:
        days = book.days_of(ritual.key)
        every = len(days) == len(WEEK)
        named = ", ".join(self._said.weekday(day) for day in days)
        return {
            "key": ritual.key,
            "name": self._name(ritual),
            "stepsText": self._steps(ritual),
            "lengthText": self._said.length(self._performed(ritual).seconds),
            "days": [day in days for day in WEEK],
            "daysText": self.tr("Every evening") if every else named,
        }

    def _offer(self, key: str) -> dict[str, object]:
        ritual = PlannedRitual(key, READY[key])
        return {
            "key": key,
            "name": self._ready[key].name,
            "line": self._ready[key].line,
            "stepsText": self._steps(ritual),
            "lengthText": self._said.length(self._performed(ritual).seconds),
        }

    def _name(self, ritual: PlannedRitual) -> str:
        return self._names.of(ritual) or self.tr("Your ritual")

    def _steps(self, ritual: PlannedRitual) -> str:
        return " · ".join(self._words.steps[step.key].name for step in ritual.steps)
