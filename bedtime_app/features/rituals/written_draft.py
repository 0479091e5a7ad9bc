"""What is being written: on disk within a second of each keystroke, and never dropped."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Protocol

from bedtime_app.core.listeners import Listeners
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from bedtime_app.core.delay import Delay
    from bedtime_app.core.night import Night
    from bedtime_app.storage.vault import Vault

KEEP_AFTER_SECONDS = 0.6
RETRY_AFTER_SECONDS = 4.0


class WrittenState(Enum):
    """Whether it can be written, and kept."""

    OPEN = "open"
    LOCKED = "locked"
    ABSENT = "absent"
    TROUBLED = "troubled"
    """It can be written, but the last words are not on disk yet."""


class WrittenStore(Protocol):
    """Keeps one text for each night; raises a `StorageError` when the vault cannot do it."""

    def text_of(self, night: Night) -> str:
        """What was written that night; empty if nothing was."""

    def write(self, night: Night, text: str) -> None:
        """Keep `text` for that night; an empty one leaves nothing behind."""


class WrittenDraft:
    """One night's text, which keeps itself."""

    def __init__(self, store: WrittenStore, vault: Vault, delay: Delay) -> None:
        self.changed: Listeners[[]] = Listeners()
        """Told when `text` or `state` differs for another reason than `write`."""
        self.text = ""
        self._store = store
        self._vault = vault
        self._delay = delay
        self._night: Night | None = None
        self._kept = ""
        self._trouble: StorageError | None = None
        vault.locking.add(self.keep)
        vault.changed.add(self._follow_vault)

    @property
    def state(self) -> WrittenState:
        """Whether it can be written, and kept."""
        if self._vault.state is VaultState.ABSENT:
            return WrittenState.ABSENT
        if self._vault.state is VaultState.LOCKED:
            return WrittenState.LOCKED
        return WrittenState.OPEN if self._trouble is None else WrittenState.TROUBLED

    def turn_to(self, night: Night) -> None:
        """Open the text of that night, once what was written before is kept."""
        if self.keep() and night != self._night:
            self._night = night
            self._read()

    def write(self, text: str) -> None:
        """Take what the page says now, and keep it soon."""
        waiting = self._unkept
        self.text = text
        # What waits counts from the first unkept keystroke: steady typing is kept too.
        if self._unkept and not waiting:
            self._delay.start(KEEP_AFTER_SECONDS, self.keep)

    def keep(self) -> bool:
        """Keep it now; False if the vault could not, and then it is tried again later."""
        if not self._unkept or self._night is None:
            self._delay.stop()
            return True
        # Set before trying, so that even a bug in the store does not end the trying.
        self._delay.start(RETRY_AFTER_SECONDS, self.keep)
        try:
            self._store.write(self._night, self.text)
        except StorageError as trouble:
            self._become(trouble)
            return False
        self._delay.stop()
        self._kept = self.text
        self._become(None)
        return True

    @property
    def _unkept(self) -> bool:
        return self.text != self._kept

    def _follow_vault(self) -> None:
        if self._vault.state is VaultState.OPEN:
            if self._unkept:
                self.keep()
            else:
                self._read()
        elif not self._unkept:
            # Words that could not be kept stay here, for they are nowhere else.
            self.text = self._kept = ""
        self.changed.tell()

    def _read(self) -> None:
        if self._vault.state is not VaultState.OPEN or self._night is None:
            return
        try:
            self.text = self._kept = self._store.text_of(self._night)
        except StorageError as trouble:
            self._become(trouble)
        else:
            self._become(None)

    def _become(self, trouble: StorageError | None) -> None:
        before = self.state
        self._trouble = trouble
        if self.state is not before:
            self.changed.tell()
