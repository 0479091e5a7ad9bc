"""The page on which a person's own text is looked at and then kept."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.import_progress import ImportCancelled, ImportProgress
from bedtime_app.core.result import Err, Ok
from bedtime_app.design.announce import announce_changes
from bedtime_app.features.stories.import_words_view import ImportWords
from bedtime_app.features.stories.importing.import_trouble import ImportRefused
from bedtime_app.features.stories.shelf_words_view import language_name
from bedtime_app.storage.errors import StorageError, VaultAbsent, VaultLocked
from bedtime_app.system.typed_path import typed_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.ports import Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.features.stories.imported_scripts import ImportedScripts
    from bedtime_app.features.stories.importing.import_preview import ImportPreview

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

LANGUAGES = ("en", "de", "es", "fr", "it")
"""Offered beside the one that the file seems to be in."""


@dataclass(frozen=True, slots=True)
class ImportShown:
    """One moment of the page."""

    place: str = ""
    place_error: str = ""
    looking: bool = False
    found: bool = False
    title: str = ""
    about: str = ""
    languages: tuple[str, ...] = ()
    language: int = 0
    known: bool = False
    said: str = ""
    troubled: bool = False
    locked: bool = False


@QmlElement
@QmlUncreatable("made in wiring")
class ImportView(QObject):
    """Nothing is kept before somebody has seen what it would become."""

    placeChanged = Signal()
    placeErrorChanged = Signal()
    lookingChanged = Signal()
    foundChanged = Signal()
    titleChanged = Signal()
    aboutChanged = Signal()
    languagesChanged = Signal()
    languageChanged = Signal()
    knownChanged = Signal()
    saidChanged = Signal()
    troubledChanged = Signal()
    lockedChanged = Signal()
    openAsked = Signal(str)
    """With the id of what was kept."""
    unlockAsked = Signal()
    closed = Signal()

    def __init__(
        self,
        imported: ImportedScripts,
        jobs: Jobs,
        rate: Callable[[str], float],
        parent: QObject | None = None,
    ) -> None:
        """`rate` is the person's pace in a language."""
        super().__init__(parent)
        self._imported = imported
        self._jobs = jobs
        self._rate = rate
        self._words = ImportWords(self)
        self._place = self._place_error = self._said = ""
        self._troubled = self._locked = False
        self._preview: ImportPreview | None = None
        self._tags: tuple[str, ...] = ()
        self._progress: ImportProgress | None = None
        self._shown = ImportShown()

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        return self._shown.place

    @Property(str, notify=placeErrorChanged)
    def placeError(self) -> str:
        return self._shown.place_error

    @Property(bool, notify=lookingChanged)
    def looking(self) -> bool:
        return self._shown.looking

    @Property(bool, notify=foundChanged)
    def found(self) -> bool:
        """Whether there is something that could be kept."""
        return self._shown.found

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._shown.title

    @Property(str, notify=aboutChanged)
    def about(self) -> str:
        """How long it is, in words, minutes and chapters."""
        return self._shown.about

    @Property("QStringList", notify=languagesChanged)
    def languages(self) -> list[str]:
        return list(self._shown.languages)

    @Property(int, notify=languageChanged)
    def language(self) -> int:
        """The index of the language in which it will be spoken."""
        return self._shown.language

    @Property(bool, notify=knownChanged)
    def known(self) -> bool:
        """Whether the same file was kept before."""
        return self._shown.known

    @Property(str, notify=saidChanged)
    def said(self) -> str:
        return self._shown.said

    @Property(bool, notify=troubledChanged)
    def troubled(self) -> bool:
        return self._shown.troubled

    @Property(bool, notify=lockedChanged)
    def locked(self) -> bool:
        """Whether it is the vault that stands in the way."""
        return self._shown.locked

    @Slot(str)
    def typePlace(self, text: str) -> None:
        """Take in where the file is; what was found in another is let go."""
        self._place = text
        self._forget()
        self._show()

    @Slot()
    def look(self) -> None:
        """Look into the file."""
        place = typed_path(self._place)
        self._forget()
        if place is None:
            self._place_error = self.tr("Write where the file is.")
        else:
            self._progress = progress = ImportProgress()
            self._jobs.run(
                partial(self._imported.preview, place, progress), partial(self._take, progress)
            )
        self._show()

    @Slot()
    def cancel(self) -> None:
        """Look no further."""
        self._forget()
        self._show()

    @Slot(str)
    def rename(self, title: str) -> None:
        """Give it another title."""
        if self._preview is not None and title.strip():
            self._preview = self._preview.called(title)
            self._show()

    @Slot(int)
    def chooseLanguage(self, index: int) -> None:
        """Have it spoken in that language."""
        if self._preview is not None:
            self._preview = self._preview.in_language(self._tags[index])
            self._show()

    @Slot()
    def keep(self) -> None:
        """Put it on the shelf, and ask for it to be opened."""
        if self._preview is None:
            return
        try:
            script_id = self._imported.keep(self._preview)
        except StorageError as trouble:
            self._say_trouble(trouble)
            return
        self._place = ""
        self._forget()
        self._show()
        self.openAsked.emit(script_id)

    @Slot()
    def askUnlock(self) -> None:
        """Ask for the vault to be opened; what was found stays."""
        self.unlockAsked.emit()

    @Slot()
    def close(self) -> None:
        """Ask for the page before, and keep nothing."""
        self.put_away()
        self.closed.emit()

    def put_away(self) -> None:
        """Keep nothing in hand of what was found, as the vault was locked; the file stays."""
        self._place = ""
        self._forget()
        self._show()

    def _take(self, progress: ImportProgress, outcome: Result[ImportPreview]) -> None:
        if progress is not self._progress:
            return
        self._progress = None
        match outcome:
            case Ok(preview):
                self._lay_out(preview)
            case Err(ImportRefused() as refused):
                self._place_error = self._words.refusal(refused)
            case Err(ImportCancelled()):
                pass
            case Err(error):
                self._show()
                raise error
        self._show()

    def _lay_out(self, preview: ImportPreview) -> None:
        self._preview = preview
        others = (tag for tag in LANGUAGES if tag != _base(preview.language))
        self._tags = (preview.language, *others)

    def _say_trouble(self, trouble: StorageError) -> None:
        self._troubled = True
        self._locked = isinstance(trouble, VaultLocked | VaultAbsent)
        if self._locked:
            self._said = self.tr("Your own texts are kept in the vault, which is not open.")
        else:
            self._said = self.tr("The text could not be kept just now. The file is untouched.")
        self._show()

    def _forget(self) -> None:
        if self._progress is not None:
            self._progress.cancel()
        self._progress = self._preview = None
        self._place_error = self._said = ""
        self._troubled = self._locked = False

    def _show(self) -> None:
        before, self._shown = self._shown, self._present()
        announce_changes(self, before, self._shown)

    def _present(self) -> ImportShown:
        preview = self._preview
        shown = ImportShown(
            place=self._place,
            place_error=self._place_error,
            looking=self._progress is not None,
            said=self._said,
            troubled=self._troubled,
            locked=self._locked,
        )
        if preview is None:
            return shown
        return ImportShown(
            place=self._place,
            found=True,
            title=preview.title,
            about=self._about(preview),
            languages=tuple(language_name(tag) for tag in self._tags),
            language=self._tags.index(preview.language),
            known=self._is_known(preview),
            said=self._said,
            troubled=self._troubled,
            locked=self._locked,
        )

    def _about(self, preview: ImportPreview) -> str:
        parts = [
            self.tr("%n minutes", "", preview.length.minutes(self._rate(preview.language))),
            self.tr("%n words", "", preview.words),
        ]
        if preview.chapters:
            parts.append(self.tr("%n chapters", "", len(preview.chapters)))
        return " · ".join(parts)

    def _is_known(self, preview: ImportPreview) -> bool:
        try:
            return self._imported.is_kept(preview)
        except StorageError:
            return False


def _base(language: str) -> str:
    return language.partition("-")[0].lower()
