"""The dream journal as its page shows it."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.announce import announce_changes
from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.dreams.dream import DreamKind
from bedtime_app.features.dreams.dream_draft import DreamDraft
from bedtime_app.features.dreams.journal_list import JournalList
from bedtime_app.features.dreams.journal_shown import (
    Shown,
    closed,
    present_list,
    with_page,
    with_trouble,
)
from bedtime_app.features.dreams.journal_words_view import JournalWords
from bedtime_app.features.dreams.removal import Removal
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState
from bedtime_app.system.timed_delay import TimedDelay

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.features.dreams.dream import Dream, DreamPage
    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = (
    *("dreamId", "nightText", "title", "titleMarked", "untitled", "excerpt", "excerptMarked"),
    "nightmare",
)


@QmlElement
@QmlUncreatable("made in wiring")
class DreamJournalView(QObject):
    """The list, the open page and what became of the last act.

    `keepNow` must be called before the vault is locked or the app ends; what is typed otherwise
    reaches the disk within a second.
    """

    vaultChanged = Signal()
    emptyChanged = Signal()
    searchTextChanged = Signal()
    nothingFoundChanged = Signal()
    pageOpenChanged = Signal()
    dreamIdChanged = Signal()
    titleChanged = Signal()
    textChanged = Signal()
    nightmareChanged = Signal()
    coveredChanged = Signal()
    nightTextChanged = Signal()
    keptTextChanged = Signal()
    troubleChanged = Signal()
    noticeChanged = Signal()
    unlockAsked = Signal()

    def __init__(self, store: DreamStore, vault: Vault, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._vault = vault
        self._list = JournalList(store)
        self._draft = DreamDraft(store, TimedDelay("keep", self))
        self._draft.kept.add(self._kept)
        self._draft.changed.add(self._show)
        self._removal = Removal(store, TimedDelay("undo", self))
        self._removal.ended.add(self._show)
        self._page_open = False
        self._covered = False
        self._unread = False
        self._words = JournalWords(self)
        self._rows = RecordListModel(ROLES, self)
        self._shown = Shown()
        vault.locking.add(self.keepNow)
        vault.changed.add(self._vault_changed)
        self._vault_changed()

    @Property(QObject, constant=True)
    def dreams(self) -> RecordListModel:
        return self._rows

    @Property(str, notify=vaultChanged)
    def vault(self) -> str:
        return self._shown.vault

    @Property(bool, notify=emptyChanged)
    def empty(self) -> bool:
        return self._shown.empty

    @Property(str, notify=searchTextChanged)
    def searchText(self) -> str:
        return self._shown.search_text

    @Property(bool, notify=nothingFoundChanged)
    def nothingFound(self) -> bool:
        return self._shown.nothing_found

    @Property(bool, notify=pageOpenChanged)
    def pageOpen(self) -> bool:
        return self._shown.page_open

    @Property(str, notify=dreamIdChanged)
    def dreamId(self) -> str:
        return self._shown.dream_id

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._shown.title

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self._shown.text

    @Property(bool, notify=nightmareChanged)
    def nightmare(self) -> bool:
        return self._shown.nightmare

    @Property(bool, notify=coveredChanged)
    def covered(self) -> bool:
        return self._shown.covered

    @Property(str, notify=nightTextChanged)
    def nightText(self) -> str:
        return self._shown.night_text

    @Property(str, notify=keptTextChanged)
    def keptText(self) -> str:
        return self._shown.kept_text

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        return self._shown.trouble

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        return self._shown.notice

    @Slot()
    def askUnlock(self) -> None:
        """Ask for the vault to be opened, or made."""
        self.unlockAsked.emit()

    @Slot(str)
    def search(self, query: str) -> None:
        """List the dreams in which every word of `query` occurs."""
        with self._act():
            self._list.look_for(query)

    @Slot()
    def showMore(self) -> None:
        """List older dreams too."""
        if self._list.more:
            with self._act():
                self._list.show_more()

    @Slot()
    def newDream(self) -> None:
        """Open a fresh page."""
        with self._act():
            if self._turn_to(None):
                self._page_open = True
                if self._list.query:
                    self._list.look_for("")

    @Slot(str)
    def open(self, dream_id: str) -> None:
        """Open the page of a dream; a nightmare stays covered."""
        if self._page_open and self._is_current(dream_id):
            return
        with self._act():
            dream = self._store.get(dream_id)
            if dream is not None and self._turn_to(dream):
                self._page_open = True

    @Slot()
    def uncover(self) -> None:
        """Show the nightmare whose page is open."""
        self._covered = False
        self._show()

    @Slot()
    def closePage(self) -> None:
        """Go back to the list."""
        if self._page_open:
            with self._act():
                self._page_open = not self._turn_to(None)

    @Slot()
    def arrive(self) -> None:
        """The page is in sight: show what was written elsewhere meanwhile."""
        with self._act():
            self._list.look_for(self._list.query)

    @Slot()
    def leave(self) -> None:
        """The page is out of sight: keep what is written and cover a nightmare."""
        self._draft.keep()
        self._covered = self._draft.page.nightmare
        self._show()

    @Slot(str)
    def writeTitle(self, title: str) -> None:
        """Take the title as typed."""
        self._write(replace(self._draft.page, title=title))

    @Slot(str)
    def writeText(self, text: str) -> None:
        """Take the text as typed."""
        self._write(replace(self._draft.page, text=text))

    @Slot(bool)
    def setNightmare(self, nightmare: bool) -> None:  # noqa: FBT001 - a switch has one value
        """Say whether this dream is to stay covered."""
        kind = DreamKind.NIGHTMARE if nightmare else DreamKind.DREAM
        self._write(replace(self._draft.page, kind=kind))

    @Slot(result=bool)
    def keepNow(self) -> bool:
        """Put what is written on disk at once; False if it could not be."""
        return self._draft.keep()

    @Slot(str)
    def remove(self, dream_id: str) -> None:
        """Delete a dream; `undo` brings it back."""
        with self._act():
            dream = self._store.get(dream_id)
            if self._is_current(dream_id) and self._draft.turn_to(None):
                self._page_open = self._covered = False
                dream = self._store.get(dream_id)  # with the words kept in turning
            if dream is not None and not self._is_current(dream_id):
                self._take_out(dream)

    @Slot()
    def removeThis(self) -> None:
        """Delete the dream whose page is open."""
        if not self._draft.keep():
            return
        if self._draft.dream is None:
            self.closePage()
        else:
            self.remove(self._draft.dream.id)

    @Slot()
    def undo(self) -> None:
        """Bring back the dream deleted last."""
        with self._act():
            if (restored := self._removal.undo()) is not None:
                self._list.put(restored)

    def _is_open(self) -> bool:
        return self._vault.state is VaultState.OPEN

    def _is_current(self, dream_id: str) -> bool:
        return self._draft.dream is not None and self._draft.dream.id == dream_id

    def _write(self, page: DreamPage) -> None:
        # A field that is emptied because its words are covered or locked away writes nothing.
        if self._is_open() and self._page_open and not self._covered:
            self._removal.withdraw()
            self._draft.write(page)
            self._show()

    def _turn_to(self, dream: Dream | None) -> bool:
        """Turn the page; a dream emptied on the one before is deleted, its former words to undo."""
        emptied = self._draft.dream if self._draft.emptied else None
        if not self._draft.turn_to(dream):
            return False
        self._covered = dream is not None and dream.page.nightmare
        self._removal.withdraw()
        if emptied is not None:
            self._take_out(emptied)
        self._store.prepare_search()
        return True

    def _take_out(self, dream: Dream) -> None:
        if self._removal.take_out(dream):
            self._list.drop(dream.id)

    def _kept(self, dream: Dream) -> None:
        self._list.put(dream)
        self._show_rows()
        self._show()

    def _vault_changed(self) -> None:
        if self._is_open():
            with self._act():
                self._list.look_for("")
                self._draft.unseal()
                self._covered = self._draft.dream is not None and self._draft.page.nightmare
        else:
            self._draft.seal()
            self._list.clear()
            self._removal.withdraw()
            self._show_rows()
            self._show()

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

    def _show_rows(self) -> None:
        tonight = self._store.present_night()
        words = self._list.query
        rows = [self._words.row(dream, tonight, words) for dream in self._list.dreams]
        self._rows.show(rows, "dreamId")

    def _show(self) -> None:
        before, self._shown = self._shown, self._present()
        announce_changes(self, before, self._shown)

    def _present(self) -> Shown:
        if not self._is_open():
            return closed(absent=self._vault.state is VaultState.ABSENT)
        shown = present_list(self._list, self._words, removed=self._removal.offered)
        if self._page_open:
            tonight = self._store.present_night()
            shown = with_page(shown, self._draft, self._words, tonight, covered=self._covered)
        return with_trouble(shown, self._draft, self._words, unread=self._unread)
