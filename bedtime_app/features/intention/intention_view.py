"""What the page of an intention binds to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.result import Err, Ok
from bedtime_app.features.intention.intention import IntentionTooLongError, one_line
from bedtime_app.features.intention.intention_shown_view import IntentionShown, IntentionShownView
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.night import Night
    from bedtime_app.core.ports import Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.design.printed_page import PrintedPage
    from bedtime_app.features.intention.intention_store import IntentionStore
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in wiring")
class IntentionView(IntentionShownView):
    """One line for tonight: kept when asked, when the page is left, and before the vault locks."""

    closed = Signal()
    unlockAsked = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - what it needs of the house, each once
        self,
        store: IntentionStore,
        vault: Vault,
        tonight: Callable[[], Night],
        save_cards: Callable[[PrintedPage], str],
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """`save_cards` runs in `jobs`, says where they are, and may raise a `StorageError`."""
        super().__init__(parent)
        self._store, self._vault, self._tonight = store, vault, tonight
        self._save_cards, self._jobs = save_cards, jobs
        self._in_sight = False
        self._text = self._kept = self._earlier = ""
        self._error = self._cards_said = ""
        self._troubled = self._cards_troubled = self._saving_cards = False
        vault.locking.add(self.keep)
        vault.changed.add(self._vault_changed)

    @property
    def writing(self) -> bool:
        """Whether there are words that are not kept yet."""
        return self._text != self._kept

    @Slot()
    def arrive(self) -> None:
        """Look what there is for tonight; the page calls it each time it opens."""
        self._in_sight = True
        self._read()

    @Slot()
    def leave(self) -> None:
        """Keep what was written, and forget every word that is kept."""
        self.keep()
        self._in_sight = False
        self._cards_said, self._cards_troubled = "", False
        self._forget()

    @Slot(str)
    def write(self, text: str) -> None:
        """Take what the line says now."""
        self._text, self._error = text, ""
        self._show()

    @Slot()
    def keep(self) -> None:
        """Keep the line for tonight; an empty one leaves nothing."""
        if self._is_open() and self.writing:
            try:
                self._text = self._kept = self._store.write(self._tonight(), self._text)
                self._troubled, self._error = False, ""
            except IntentionTooLongError:
                self._error = self._words.too_long(len(one_line(self._text)))
            except StorageError:
                self._troubled = True
        self._show()

    @Slot()
    def letGo(self) -> None:
        """Have no line for tonight."""
        self._text = ""
        self.keep()

    @Slot()
    def askAgain(self) -> None:
        """Carry what was asked before into tonight."""
        self._text = self._earlier
        self.keep()

    @Slot()
    def retry(self) -> None:
        """Do again what the vault could not do."""
        self.keep()
        self._read()

    @Slot()
    def saveCards(self) -> None:
        """Save cards to be printed; nothing of a person's own is on them."""
        if not self._saving_cards:
            self._saving_cards = True
            self._show()
            self._jobs.run(partial(self._save_cards, self._words.cards()), self._cards_saved)

    @Slot()
    def askUnlock(self) -> None:
        self.unlockAsked.emit()

    @Slot()
    def close(self) -> None:
        self.closed.emit()

    def _cards_saved(self, result: Result[str]) -> None:
        self._saving_cards = False
        match result:
            case Ok(place):
                self._cards_said, self._cards_troubled = self._words.cards_kept(place), False
            case Err(error):
                self._cards_said, self._cards_troubled = self._words.cards_trouble(error), True
        self._show()

    def _vault_changed(self) -> None:
        if not self._is_open():
            self._forget()
        elif self._in_sight:
            self._read()

    def _forget(self) -> None:
        if not self.writing:
            # Words that could not be kept stay here unseen, for they are nowhere else.
            self._text = ""
        self._kept = self._earlier = ""
        self._show()

    def _read(self) -> None:
        if self._is_open():
            writing, night = self.writing, self._tonight()
            try:
                self._kept = self._store.text_of(night)
                self._earlier = self._store.last_before(night)
                self._troubled = False
            except StorageError:
                self._troubled = True
            if not writing:
                self._text = self._kept
        self._show()

    def _is_open(self) -> bool:
        return self._vault.state is VaultState.OPEN

    def _show(self) -> None:
        seen = self._is_open() and self._in_sight
        again = seen and self._earlier and not self._text
        self._become(
            IntentionShown(
                vault=self._vault.state.name.lower(),
                text=self._text if seen else "",
                error=self._error if seen else "",
                kept=seen and bool(self._kept) and not self.writing,
                earlier=self._words.earlier(self._earlier) if again else "",
                troubled=seen and self._troubled,
                cards_said=self._cards_said,
                cards_troubled=self._cards_troubled,
                saving_cards=self._saving_cards,
            )
        )
