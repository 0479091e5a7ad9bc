"""The dream journal as its page shows it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.features.dreams.dream_filters_view import DreamFiltersView
from bedtime_app.features.dreams.dream_query import DreamQuery
from bedtime_app.features.dreams.filter_words_view import FilterWords
from bedtime_app.features.dreams.journal_page_view import JournalPageView
from bedtime_app.features.dreams.journal_search import JournalSearch
from bedtime_app.features.dreams.journal_shown import closed, present_list, with_trouble
from bedtime_app.features.dreams.night_calendar_view import NightCalendarView
from bedtime_app.features.dreams.other_years_view import OtherYearsView
from bedtime_app.features.dreams.tag_book import TagBook
from bedtime_app.features.dreams.tag_offers_view import TagOffersView
from bedtime_app.storage.vault import VaultState
from bedtime_app.system.timed_delay import TimedDelay

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.night import Night
    from bedtime_app.core.ports import Jobs
    from bedtime_app.features.dreams.dream import Dream
    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.features.dreams.journal_shown import Shown
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in wiring")
class DreamJournalView(JournalPageView):
    """The list, the open page and what became of the last act.

    `keepNow` must be called before the vault is locked or the app ends; what is typed otherwise
    reaches the disk within a second.
    """

    unlockAsked = Signal()
    trashAsked = Signal()
    importAsked = Signal()
    threadsAsked = Signal()
    rescriptingAsked = Signal()
    foundSaid = Signal(str)
    """How many dreams were found, once nobody has typed for a moment."""
    intentionAsked = Signal()

    def __init__(
        self, store: DreamStore, vault: Vault, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(store, vault, parent)
        self._journal = JournalSearch(store, vault, jobs, TimedDelay("count", self), self._answer)
        self._journal.settled.add(lambda: self.foundSaid.emit(self._shown.found_text))
        self._tag_book = TagBook(vault, jobs)
        self._tag_offers = TagOffersView(self._tag_book, self)
        self._filters = DreamFiltersView(self._tag_book, store.present_night, self)
        self._filters.changed.add(lambda: self.search(self._journal.query.words))
        self._filter_words = FilterWords(self)
        self._calendar = NightCalendarView(store, self)
        self._calendar.chosen.add(self._show_night)
        self._other_years = OtherYearsView(store, self)
        self._draft.kept.add(self._kept)
        vault.locking.add(self.keepNow)
        vault.changed.add(self._vault_changed)
        self._vault_changed()

    @Property(QObject, constant=True)
    def filters(self) -> DreamFiltersView:
        """What is looked for beside the words."""
        return self._filters

    @Property(QObject, constant=True)
    def tagOffers(self) -> TagOffersView:
        """Own tags for the field that is being typed in."""
        return self._tag_offers

    @Property(QObject, constant=True)
    def calendar(self) -> NightCalendarView:
        """The nights of a month."""
        return self._calendar

    @Property(QObject, constant=True)
    def otherYears(self) -> OtherYearsView:
        """What was dreamt on this night before."""
        return self._other_years

    @Slot()
    def askUnlock(self) -> None:
        """Ask for the vault to be opened, or made."""
        self.unlockAsked.emit()

    @Slot()
    def askTrash(self) -> None:
        """Ask for the page of what was deleted."""
        self.trashAsked.emit()

    @Slot()
    def askImport(self) -> None:
        """Ask for the page that brings dreams of another journal in."""
        self.importAsked.emit()

    @Slot()
    def askThreads(self) -> None:
        """Ask for the page of what comes back."""
        self.threadsAsked.emit()

    @Slot()
    def askIntention(self) -> None:
        """Ask for the page of what one would like to dream of."""
        self.intentionAsked.emit()

    @Slot()
    def askRescripting(self) -> None:
        """Ask for the page on which a nightmare becomes another dream."""
        self.rescriptingAsked.emit()

    @Slot(str)
    def search(self, words: str) -> None:
        """List the dreams in which all of `words` occur and of which every choice holds."""
        with self._act():
            self._look_for_words(words)

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
                if not self._journal.query.is_blank:
                    self._look_for_all()

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
    def closePage(self) -> None:
        """Go back to the list."""
        if self._page_open:
            with self._act():
                self._page_open = not self._turn_to(None)

    @Slot()
    def arrive(self) -> None:
        """The page is in sight: show what was written elsewhere meanwhile."""
        with self._act():
            self._look_for_words(self._journal.query.words)
            self._other_years.refresh()

    @Slot()
    def leave(self) -> None:
        """The page is out of sight: keep what is written and cover a nightmare."""
        self._draft.keep()
        self._covered = self._draft.page.nightmare
        self._history.close()
        self._show()

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
                self._other_years.refresh()

    def _is_current(self, dream_id: str) -> bool:
        return self._draft.dream is not None and self._draft.dream.id == dream_id

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
        self._journal.prepare()
        return True

    def _take_out(self, dream: Dream) -> None:
        if self._removal.take_out(dream):
            self._journal.drop(dream.id)
            self._other_years.refresh()

    def _kept(self, dream: Dream) -> None:
        self._journal.put(dream)
        self._show_rows()
        self._show()

    def _vault_changed(self) -> None:
        if self._is_open():
            with self._act():
                self._look_for_all()
                self._other_years.refresh()
                self._draft.unseal()
                self._covered = self._draft.dream is not None and self._draft.page.nightmare
                self._unfold()
        else:
            self._draft.seal()
            self._typed.clear()
            self._history.close()
            self._journal.clear()
            self._filters.reset()
            self._tag_offers.clear()
            self._tag_book.clear()
            self._calendar.leave()
            self._other_years.clear()
            self._removal.withdraw()
            self._show_rows()
            self._show()

    def _look_for_words(self, words: str) -> None:
        self._journal.look_for(replace(self._filters.query, words=words))

    def _look_for_all(self) -> None:
        self._filters.reset()
        self._journal.look_for(DreamQuery())

    def _show_night(self, night: Night) -> None:
        self._filters.show_night(night)
        self.search("")

    def _answer(self, act: Callable[[], None]) -> None:
        with self._act():
            act()

    def _show_rows(self) -> None:
        tonight = self._store.present_night()
        words = self._journal.query.words
        self._calendar.refresh()
        self._list([self._words.row(dream, tonight, words) for dream in self._journal.dreams])

    def _show(self) -> None:
        self._become(self._present())

    def _present(self) -> Shown:
        if not self._is_open():
            return closed(absent=self._vault.state is VaultState.ABSENT)
        shown = present_list(
            self._journal, self._words, self._filter_words, removed=self._removal.offered
        )
        return with_trouble(self._with_page(shown), self._draft, self._words, unread=self._unread)
