"""The open page of the journal: what is written on it, said beside it, and stood there before."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.features.dreams.dream_draft import DreamDraft
from bedtime_app.features.dreams.journal_shown import (
    LEAST_TONE,
    on_scale,
    with_details,
    with_history,
    with_page,
)
from bedtime_app.features.dreams.journal_shown_view import JournalShownView
from bedtime_app.features.dreams.journal_words_view import JournalWords
from bedtime_app.features.dreams.page_details import KINDS, TAG_FIELDS, TypedDetails, is_detailed
from bedtime_app.features.dreams.page_history import PageHistory
from bedtime_app.features.dreams.removal import Removal
from bedtime_app.features.dreams.version_words_view import VersionWords
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState
from bedtime_app.system.timed_delay import TimedDelay

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.features.dreams.dream import DreamPage
    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.features.dreams.journal_shown import Shown
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("only its heir is made")
class JournalPageView(JournalShownView):
    """What is typed reaches the disk within a second, and at once by `keepNow`."""

    def __init__(self, store: DreamStore, vault: Vault, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._vault = vault
        self._draft = DreamDraft(store, TimedDelay("keep", self))
        self._draft.changed.add(self._show)
        self._removal = Removal(store, TimedDelay("undo", self))
        self._removal.ended.add(self._show)
        self._page_open = False
        self._covered = False
        self._details_open = False
        self._typed = TypedDetails()
        self._history = PageHistory(store)
        self._unread = False
        self._words = JournalWords(self)
        self._version_words = VersionWords(self)

    @Slot()
    def uncover(self) -> None:
        """Show the nightmare whose page is open."""
        self._covered = False
        self._show()

    @Slot(str)
    def writeTitle(self, title: str) -> None:
        """Take the title as typed."""
        self._write(replace(self._draft.page, title=title))

    @Slot(str)
    def writeText(self, text: str) -> None:
        """Take the text as typed."""
        self._write(replace(self._draft.page, text=text))

    @Slot()
    def toggleDetails(self) -> None:
        """Fold away what is said beside the words, or unfold it."""
        self._details_open = not self._details_open
        self._show()

    @Slot(int)
    def chooseKind(self, place: int) -> None:
        """Say what the night left behind; a fragment is then complete."""
        self._write(replace(self._draft.page, kind=KINDS[place]))

    @Slot(str)
    def writeWokeAt(self, typed: str) -> None:
        """Take the time of waking as typed."""
        if self._takes_words:
            self._write(self._typed.write_woke_at(self._draft.page, typed))

    @Slot(int)
    def chooseVividness(self, place: int) -> None:
        """Say how vivid it was; 0 leaves it unsaid."""
        self._write(replace(self._draft.page, vividness=on_scale(place)))

    @Slot(int)
    def chooseTone(self, place: int) -> None:
        """Say how pleasant it was; 0 leaves it unsaid."""
        self._write(replace(self._draft.page, tone=on_scale(place, LEAST_TONE)))

    @Slot(int)
    def chooseIntensity(self, place: int) -> None:
        """Say how strong its feelings were; 0 leaves it unsaid."""
        self._write(replace(self._draft.page, intensity=on_scale(place)))

    @Slot(bool)
    def setLucid(self, lucid: bool) -> None:  # noqa: FBT001 - a switch has one value
        """Say whether they knew that they dreamt."""
        self._write(replace(self._draft.page, lucid=lucid))

    @Slot(str, str)
    def writeTags(self, field: str, typed: str) -> None:
        """Take the people, places, feelings or tags as typed, commas between."""
        if self._takes_words:
            self._write(self._typed.write_tags(self._draft.page, TAG_FIELDS[field], typed))

    @Slot()
    def openHistory(self) -> None:
        """Show how the dream stood before its edits."""
        with self._act():
            if self._takes_words and self._draft.keep() and self._draft.dream is not None:
                self._history.open(self._draft.dream.id)

    @Slot(int)
    def lookAt(self, place: int) -> None:
        """Show one version."""
        self._history.look_at(place)
        self._show()

    @Slot()
    def putBack(self) -> None:
        """Let the version that is looked at stand on the page again."""
        version = self._history.picked
        if version is None or not self._takes_words:
            return
        with self._act():
            if self._draft.put_back(version.page):
                self._removal.withdraw()
                self._unfold()

    @Slot()
    def closeHistory(self) -> None:
        """Go back to the page."""
        self._history.close()
        self._show()

    @Slot(result=bool)
    def keepNow(self) -> bool:
        """Put what is written on disk at once; False if it could not be."""
        return self._draft.keep()

    def _is_open(self) -> bool:
        return self._vault.state is VaultState.OPEN

    @property
    def _takes_words(self) -> bool:
        # A field that is emptied because its words are covered or locked away writes nothing.
        return self._is_open() and self._page_open and not self._covered

    def _write(self, page: DreamPage) -> None:
        if self._takes_words:
            self._removal.withdraw()
            self._draft.write(page)
            self._show()

    def _unfold(self) -> None:
        """Show what is said beside the words of the page just turned to, if anything is."""
        self._typed.clear()
        self._history.close()
        self._details_open = is_detailed(self._draft.page)

    @contextmanager
    def _act(self) -> Iterator[None]:
        """Do one thing with the journal and show what became of it."""
        self._unread = False
        try:
            yield
        except StorageError:
            self._unread = self._is_open()
        if self._is_open():
            self._show_rows()
        self._show()

    def _with_page(self, shown: Shown) -> Shown:
        """The same with the page, if one is open."""
        if not self._page_open:
            return shown
        dream, page = self._draft.dream, self._draft.page
        tonight = self._store.present_night()
        shown = with_page(shown, self._draft, self._words, tonight, covered=self._covered)
        if self._covered:
            return shown
        shown = with_details(shown, page, self._typed)
        shown = replace(shown, details_open=self._details_open)
        return with_history(shown, dream, self._history, self._version_words)

    def _show_rows(self) -> None:
        """Show the list as it is now."""
        raise NotImplementedError

    def _show(self) -> None:
        """Show everything else as it is now."""
        raise NotImplementedError
