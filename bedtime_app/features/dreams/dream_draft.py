"""The page being written: on disk within a second of each keystroke, and never dropped."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from bedtime_app.core.listeners import Listeners
from bedtime_app.features.dreams.dream import DreamPage
from bedtime_app.storage.errors import StorageError

if TYPE_CHECKING:
    from bedtime_app.core.delay import Delay
    from bedtime_app.features.dreams.dream import Dream
    from bedtime_app.features.dreams.dream_store import DreamStore

KEEP_AFTER_SECONDS = 0.6
RETRY_AFTER_SECONDS = 4.0


class Keeping(Enum):
    """How safe the words on the page are."""

    BLANK = auto()
    WAITING = auto()
    KEPT = auto()
    TROUBLED = auto()


class DreamDraft:
    """One open page, which keeps itself."""

    def __init__(self, store: DreamStore, delay: Delay) -> None:
        self.kept: Listeners[[Dream]] = Listeners()
        """Told after each time the words reached the disk."""
        self.changed: Listeners[[]] = Listeners()
        """Told when `keeping` differs."""
        self.dream: Dream | None = None
        """What is on disk of this page."""
        self.page = DreamPage()
        """What the person sees."""
        self.keeping = Keeping.BLANK
        self.trouble: StorageError | None = None
        self._store = store
        self._delay = delay
        self._sealed = ""

    @property
    def emptied(self) -> bool:
        """Whether every word of a kept dream was taken away; on disk it is still whole."""
        return self.dream is not None and self.page.is_blank

    def turn_to(self, dream: Dream | None) -> bool:
        """Open the page of `dream`, or a fresh one; False while the present one cannot be kept."""
        if not self.keep():
            return False
        self._turn_to(dream)
        return True

    def write(self, page: DreamPage) -> None:
        """Take what the page says now, and keep it soon."""
        if page == self.page:
            return
        self.page = page
        if self._unkept:
            # What waits counts from the first unkept keystroke: steady typing is kept too.
            return
        self._delay.start(KEEP_AFTER_SECONDS, self.keep)
        self._become(Keeping.WAITING)

    def keep(self) -> bool:
        """Keep the page now; False if the vault could not, and then it is tried again later."""
        if not self._unkept:
            return True
        if self.page.is_blank:
            self._delay.stop()
            self._become(Keeping.BLANK)
            return True
        # Set before trying, so that even a bug in the store does not end the trying.
        self._delay.start(RETRY_AFTER_SECONDS, self.keep)
        try:
            self.dream = (
                self._store.add(self.page)
                if self.dream is None
                else self._store.update(self.dream, self.page)
            )
        except StorageError as trouble:
            self.trouble = trouble
            self._become(Keeping.TROUBLED)
            return False
        self._delay.stop()
        self._become(Keeping.KEPT)
        self.kept.tell(self.dream)
        return True

    def put_back(self, page: DreamPage) -> bool:
        """Let a former page of the dream stand here again; raises `StorageError`.

        What stood here is kept first; False if it could not be.
        """
        if not self.keep() or self.dream is None:
            return False
        self._turn_to(self._store.put_back(self.dream, page))
        self.kept.tell(self.dream)
        return True

    def seal(self) -> None:
        """The vault is locked: forget every word that it holds.

        Words that could not be kept before stay here, for they are nowhere else.
        """
        self._delay.stop()
        if not self._unkept:
            self._sealed = self.dream.id if self.dream else ""
            self._turn_to(None)

    def unseal(self) -> None:
        """The vault is open again: keep what was not kept, or go back to the page that was open."""
        if self._unkept:
            self.keep()
        elif self._sealed:
            self._turn_to(self._store.get(self._sealed))
        self._sealed = ""

    @property
    def _unkept(self) -> bool:
        return self.keeping in (Keeping.WAITING, Keeping.TROUBLED)

    def _turn_to(self, dream: Dream | None) -> None:
        self.dream = dream
        self.page = dream.page if dream else DreamPage()
        self._become(Keeping.KEPT if dream else Keeping.BLANK)

    def _become(self, keeping: Keeping) -> None:
        if keeping is not Keeping.TROUBLED:
            self.trouble = None
        if keeping is not self.keeping:
            self.keeping = keeping
            self.changed.tell()
