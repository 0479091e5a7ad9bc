"""The trash of the journal: what was deleted, to be restored or erased for good."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.announce import announce_changes
from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.dreams.dream import REMOVED_STAYS
from bedtime_app.features.dreams.journal_words_view import JournalWords
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.features.dreams.dream import Dream
    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = ("dreamId", "nightText", "title", "excerpt", "nightmare", "erasedText", "asked")
STEP = 40


@dataclass(frozen=True, slots=True)
class TrashShown:
    """What the page shows beside the rows."""

    locked: bool = True
    empty: bool = False
    more: bool = False
    trouble: str = ""


@QmlElement
@QmlUncreatable("made in wiring")
class DreamTrashView(QObject):
    """The deleted dreams, the last deleted first; a nightmare's words are never among them."""

    lockedChanged = Signal()
    emptyChanged = Signal()
    moreChanged = Signal()
    troubleChanged = Signal()
    backAsked = Signal()
    unlockAsked = Signal()

    def __init__(self, store: DreamStore, vault: Vault, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._vault = vault
        self._words = JournalWords(self)
        self._rows = RecordListModel(ROLES, self)
        self._removed: list[Dream] = []
        self._limit = STEP
        self._asked = ""
        self._in_sight = False
        self._shown = TrashShown()
        vault.changed.add(self._vault_changed)

    @Property(QObject, constant=True)
    def dreams(self) -> RecordListModel:
        return self._rows

    @Property(int, constant=True)
    def daysKept(self) -> int:
        """So many days a dream stays here."""
        return REMOVED_STAYS.days

    @Property(bool, notify=lockedChanged)
    def locked(self) -> bool:
        return self._shown.locked

    @Property(bool, notify=emptyChanged)
    def empty(self) -> bool:
        return self._shown.empty

    @Property(bool, notify=moreChanged)
    def more(self) -> bool:
        """Whether there are dreams that are not listed yet."""
        return self._shown.more

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        return self._shown.trouble

    @Slot()
    def arrive(self) -> None:
        """The page is in sight: read what lies in the trash."""
        self._in_sight = True
        self._limit = STEP
        self._do()

    @Slot()
    def leave(self) -> None:
        """The page is out of sight: forget every word."""
        self._in_sight = False
        self._asked = ""
        self._show([])

    @Slot()
    def showMore(self) -> None:
        """List those that were deleted earlier too."""
        self._limit += STEP
        self._show(self._removed)

    @Slot(str)
    def restore(self, dream_id: str) -> None:
        """Put a dream back into the journal."""
        self._do(partial(self._store.restore, dream_id))

    @Slot(str)
    def askErase(self, dream_id: str) -> None:
        """Ask once more before a dream is erased for good."""
        self._asked = dream_id
        self._show(self._removed)

    @Slot()
    def withdraw(self) -> None:
        """Leave it where it is."""
        self._asked = ""
        self._show(self._removed)

    @Slot()
    def erase(self) -> None:
        """Erase for good the dream that was asked about."""
        self._do(partial(self._store.erase, self._asked))

    @Slot()
    def close(self) -> None:
        self.backAsked.emit()

    @Slot()
    def askUnlock(self) -> None:
        self.unlockAsked.emit()

    def _vault_changed(self) -> None:
        if self._in_sight:
            self.arrive()

    def _do(self, change: Callable[[], object] | None = None) -> None:
        """Do one thing with the trash, read it again and show what became of it."""
        self._asked = ""
        if not self._is_open():
            self._show([])
            return
        try:
            if change is not None:
                change()
            self._show(self._store.removed())
        except StorageError:
            self._show(self._removed, self._words.unread())

    def _is_open(self) -> bool:
        return self._vault.state is VaultState.OPEN

    def _show(self, removed: list[Dream], trouble: str = "") -> None:
        self._removed = removed
        listed = removed[: self._limit]
        self._rows.show([self._row(dream) for dream in listed], "dreamId")
        before = self._shown
        self._shown = TrashShown(
            locked=not self._is_open(),
            empty=self._is_open() and not removed,
            more=len(listed) < len(removed),
            trouble=trouble,
        )
        announce_changes(self, before, self._shown)

    def _row(self, dream: Dream) -> dict[str, object]:
        row = self._words.row(dream, self._store.present_night())
        erased = dream.there((dream.deleted_at or dream.written_at) + REMOVED_STAYS)
        return {
            **{role: value for role, value in row.items() if role in ROLES},
            "excerpt": "" if dream.page.nightmare else row["excerpt"],
            "erasedText": self._words.erased_on(erased),
            "asked": dream.id == self._asked,
        }
