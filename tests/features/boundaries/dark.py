"""A dark page with its journal and its sound in the hands of the test."""

from __future__ import annotations

from bedtime_app.core.listeners import Listeners
from bedtime_app.storage.errors import DiskFull
from bedtime_app.storage.vault import Vault, VaultState

RAIN = object()


class HandJournal:
    """Takes dreams as the journal does: only while the vault is open, and while it can."""

    def __init__(self, vault: Vault) -> None:
        self.dreams: list[str] = []
        self.full = False
        self._vault = vault

    def keep(self, text: str) -> bool:
        if self.full:
            raise DiskFull
        if self._vault.state is VaultState.OPEN:
            self.dreams.append(text)
        return self._vault.state is VaultState.OPEN


class HandSound:
    """Sounds until told otherwise; `end` is the twentieth minute."""

    def __init__(self) -> None:
        self.changed: Listeners[[]] = Listeners()
        self.playing = False
        self.audible = True
        self.asked: list[tuple[object, float]] = []

    def play(self, kind: object, seconds: float) -> None:
        self.asked.append((kind, seconds))
        self.playing = True
        self.changed.tell()

    def stop(self) -> None:
        self.end()

    def end(self) -> None:
        self.playing = False
        self.changed.tell()

    def lose_device(self) -> None:
        self.audible = False
        self.end()
