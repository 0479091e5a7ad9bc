"""Tonight's fragment while it is written: never dropped, and a dream once it is kept."""

from __future__ import annotations

from contextlib import suppress
from enum import Enum
from typing import TYPE_CHECKING

from bedtime_app.core.listeners import Listeners
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.delay import Delay
    from bedtime_app.features.boundaries.fragment_store import FragmentStore
    from bedtime_app.storage.vault import Vault

WRITE_AFTER_SECONDS = 0.6
RETRY_AFTER_SECONDS = 4.0


class FragmentTrouble(Enum):
    """Why a fragment could not become a dream yet; its words stay where they were written."""

    NONE = ""
    LOCKED = "locked"
    ABSENT = "absent"
    TROUBLED = "troubled"


class FragmentDraft:
    """One fragment; `keep` hands it to `keep_fragment`, which says whether it is a dream now.

    While the vault is open, what is typed is in it within a second. What a crash left there
    becomes a dream when the vault is opened again, and so does what could not be kept before.
    """

    def __init__(
        self,
        keep_fragment: Callable[[str], bool],
        store: FragmentStore,
        vault: Vault,
        delay: Delay,
    ) -> None:
        self.changed: Listeners[[]] = Listeners()
        """Told when `text` or `trouble` differs for another reason than `write`."""
        self.text = ""
        self.trouble = FragmentTrouble.NONE
        self._keep_fragment = keep_fragment
        self._store = store
        self._vault = vault
        self._delay = delay
        self._written = ""
        vault.locking.add(self.keep)
        vault.changed.add(self._follow_vault)
        self._take_up()

    def write(self, text: str) -> None:
        """Take what the page says now, and write it down soon."""
        waiting = self.text != self._written
        self.text = text
        # What waits counts from the first unwritten keystroke: steady typing is written too.
        if self._vault.state is VaultState.OPEN and self.text != self._written and not waiting:
            self._delay.start(WRITE_AFTER_SECONDS, self._write_down)

    def keep(self) -> bool:
        """Make it a dream; False if that cannot be now, and then nothing of it is lost."""
        if not self.text.strip():
            self._become(FragmentTrouble.NONE)
            return True
        if not self._hand_on(self.text):
            self._write_down()
            self._become(self._why())
            return False
        self._delay.stop()
        self.text = self._written = ""
        self.trouble = FragmentTrouble.NONE
        self.changed.tell()
        return True

    def _hand_on(self, text: str) -> bool:
        try:
            kept = self._keep_fragment(text)
        except StorageError:
            return False
        if kept:
            # Only now; a crash in between leaves it twice rather than not at all.
            with suppress(StorageError):
                self._store.write("")
        return kept

    def _write_down(self) -> None:
        if self._vault.state is not VaultState.OPEN or self.text == self._written:
            return
        # Set before trying, so that even a bug in the store does not end the trying.
        self._delay.start(RETRY_AFTER_SECONDS, self._write_down)
        with suppress(StorageError):
            self._store.write(self.text)
            self._written = self.text
            self._delay.stop()

    def _follow_vault(self) -> None:
        if self._vault.state is VaultState.OPEN:
            self._take_up()
            if self.trouble is not FragmentTrouble.NONE:
                self.keep()
            else:
                self._write_down()
        elif self.trouble is not FragmentTrouble.NONE:
            self._become(self._why())

    def _take_up(self) -> None:
        """Make what was left in the vault a dream, unless it stands in the field and grew there."""
        if self._vault.state is not VaultState.OPEN:
            return
        self._written = ""
        with suppress(StorageError):
            left = self._store.text()
            if left and self.text.startswith(left):
                self._written = left
            elif left:
                self._hand_on(left)

    def _why(self) -> FragmentTrouble:
        return {
            VaultState.OPEN: FragmentTrouble.TROUBLED,
            VaultState.LOCKED: FragmentTrouble.LOCKED,
            VaultState.ABSENT: FragmentTrouble.ABSENT,
        }[self._vault.state]

    def _become(self, trouble: FragmentTrouble) -> None:
        if trouble is not self.trouble:
            self.trouble = trouble
            self.changed.tell()
