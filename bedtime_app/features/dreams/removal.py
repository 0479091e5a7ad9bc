"""The dream that was deleted last, which can be brought back for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.listeners import Listeners

if TYPE_CHECKING:
    from bedtime_app.core.delay import Delay
    from bedtime_app.features.dreams.dream import Dream
    from bedtime_app.features.dreams.dream_store import DreamStore

UNDO_SECONDS = 30.0


class Removal:
    """Deletes one dream at a time and offers to undo it; both raise `StorageError`."""

    def __init__(self, store: DreamStore, delay: Delay) -> None:
        self.ended: Listeners[[]] = Listeners()
        """Told when the offer ends by itself."""
        self._store = store
        self._delay = delay
        self._removed: Dream | None = None

    @property
    def offered(self) -> bool:
        """Whether the last dream can be brought back."""
        return self._removed is not None

    def take_out(self, dream: Dream) -> bool:
        """Delete `dream`; whether it was there."""
        if not self._store.remove(dream.id):
            return False
        self._removed = dream
        self._delay.start(UNDO_SECONDS, self._end)
        return True

    def undo(self) -> Dream | None:
        """Bring the last one back, and give it; while the vault cannot, the offer stands."""
        removed = self._removed
        restored = removed is not None and self._store.restore(removed.id)
        self.withdraw()
        return removed if restored else None

    def withdraw(self) -> None:
        """Offer it no longer."""
        self._removed = None
        self._delay.stop()

    def _end(self) -> None:
        self.withdraw()
        self.ended.tell()
