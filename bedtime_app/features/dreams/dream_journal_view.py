"""The dream journal as its page shows it."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.features.dreams.catch_up import CatchUp
from bedtime_app.features.dreams.dream_draft import DreamDraft
from bedtime_app.features.dreams.journal_list import JournalList
from bedtime_app.features.dreams.journal_shown import (
    LEAST_TONE,
    closed,
    on_scale,
    present_list,
    with_details,
    with_history,
    with_page,
    with_trouble,
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

    from bedtime_app.core.ports import Jobs
    from bedtime_app.features.dreams.dream import Dream, DreamPage
    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.features.dreams.journal_shown import Shown
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in wiring")
class DreamJournalView(JournalShownView):
    """The list, the open page and what became of the last act.

    `keepNow` must be called before the vault is locked or the app ends; what is typed otherwise
    reaches the disk within a second.
    """

    unlockAsked = Signal()
    trashAsked = Signal()
    rescriptingAsked = Signal()
    intentionAsked = Signal()

    def __init__(
        self, store: DreamStore, vault: Vault, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._vault = vault
        self._journal = JournalList(store)
        self._catch_up = CatchUp(store, vault, jobs)
        self._draft = DreamDraft(store, TimedDelay("keep", self))
        self._draft.kept.add(self._kept)
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
        vault.locking.add(self.keepNow)
        vault.changed.add(self._vault_changed)
        self._vault_changed()

    @Slot()
    def askUnlock(self) -> None:
        """Ask for the vault to be opened, or made."""
        self.unlockAsked.emit()

    @Slot()
    def askTrash(self) -> None:
        """Ask for the page of what was deleted."""
        self.trashAsked.emit()

    @Slot()
    def askIntention(self) -> None:
        """Ask for the page of what one would like to dream of."""
        self.intentionAsked.emit()

    @Slot()
    def askRescripting(self) -> None:
        """Ask for the page on which a nightmare becomes another dream."""
        self.rescriptingAsked.emit()

    @Slot(str)
    def search(self, query: str) -> None:
        """List the dreams in which every word of `query` occurs."""
        with self._act():
            if query.strip():
                self._journal.query = query  # what is shown above the list while it is prepared
                self._catch_up.then(lambda: self._look_for(query))
            else:
                self._catch_up.forget()
                self._journal.look_for("")

    @Slot()
    def showMore(self) -> None:
        """List older dreams too."""
        if self._journal.more:
            with self._act():
                self._journal.show_more()

    @Slot()
    def newDream(self) -> None:
        """Open a fresh page."""
        with self._act():
            if self._turn_to(None):
                self._page_open = True
                if self._journal.query:
                    self._journal.look_for("")

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
        self.search(self._journal.query)

    @Slot()
    def leave(self) -> None:
        """The page is out of sight: keep what is written and cover a nightmare."""
        self._draft.keep()
        self._covered = self._draft.page.nightmare
        self._history.close()
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
                self._journal.put(restored)

    def _is_open(self) -> bool:
        return self._vault.state is VaultState.OPEN

    def _is_current(self, dream_id: str) -> bool:
        return self._draft.dream is not None and self._draft.dream.id == dream_id

    @property
    def _takes_words(self) -> bool:
        # A field that is emptied because its words are covered or locked away writes nothing.
        return self._is_open() and self._page_open and not self._covered

    def _write(self, page: DreamPage) -> None:
        if self._takes_words:
            self._removal.withdraw()
            self._draft.write(page)
            self._show()

    def _turn_to(self, dream: Dream | None) -> bool:
        """Turn the page; a dream emptied on the one before is deleted, its former words to undo."""
        emptied = self._draft.dream if self._draft.emptied else None
        if not self._draft.turn_to(dream):
            return False
        self._covered = dream is not None and dream.page.nightmare
        self._unfold()
        self._removal.withdraw()
        if emptied is not None:
            self._take_out(emptied)
        self._catch_up.then(self._store.prepare_search)
        return True

    def _unfold(self) -> None:
        """Show what is said beside the words of the page just turned to, if anything is."""
        self._typed.clear()
        self._history.close()
        self._details_open = is_detailed(self._draft.page)

    def _take_out(self, dream: Dream) -> None:
        if self._removal.take_out(dream):
            self._journal.drop(dream.id)

    def _kept(self, dream: Dream) -> None:
        self._journal.put(dream)
        self._show_rows()
        self._show()

    def _vault_changed(self) -> None:
        if self._is_open():
            with self._act():
                self._journal.look_for("")
                self._draft.unseal()
                self._covered = self._draft.dream is not None and self._draft.page.nightmare
                self._unfold()
        else:
            self._draft.seal()
            self._typed.clear()
            self._history.close()
            self._journal.clear()
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

    def _look_for(self, query: str) -> None:
        with self._act():
            self._journal.look_for(query)

    def _show_rows(self) -> None:
        tonight = self._store.present_night()
        words = self._journal.query
        self._list([self._words.row(dream, tonight, words) for dream in self._journal.dreams])

    def _show(self) -> None:
        self._become(self._present())

    def _present(self) -> Shown:
        if not self._is_open():
            return closed(absent=self._vault.state is VaultState.ABSENT)
        shown = present_list(self._journal, self._words, removed=self._removal.offered)
        if self._page_open:
            tonight = self._store.present_night()
            shown = with_page(shown, self._draft, self._words, tonight, covered=self._covered)
            if not self._covered:
                shown = with_details(shown, self._draft.page, self._typed)
                shown = replace(shown, details_open=self._details_open)
                dream = self._draft.dream
                shown = with_history(shown, dream, self._history, self._version_words)
        return with_trouble(shown, self._draft, self._words, unread=self._unread)
