"""Builds the pages about the vault, and what looks after it by itself."""

from __future__ import annotations

from random import SystemRandom
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bedtime_app.app.vault_guard import VaultGuard
from bedtime_app.features.vault.first_start_view import FirstStartView
from bedtime_app.features.vault.unlock_view import UnlockView
from bedtime_app.features.vault.vault_keys_view import VaultKeysView

if TYPE_CHECKING:
    from bedtime_app.app.waiting import Waiting
    from bedtime_app.core.ports import IdleTime, Power
    from bedtime_app.features.stories.story_telling import StoryTelling
    from bedtime_app.storage.vault import Vault


class VaultRooms(QObject):
    """The doors of the vault and its guard."""

    def __init__(  # noqa: PLR0913 - ports, each needed
        self,
        waiting: Waiting,
        vault: Vault,
        *,
        telling: StoryTelling,
        idle: IdleTime,
        power: Power,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        doors, settings = waiting.doors, waiting.settings
        self.guard = VaultGuard(
            waiting, vault, telling=telling, idle=idle, power=power, parent=self
        )
        self.first_start = FirstStartView(
            vault, doors.jobs, doors.keychain, settings, SystemRandom(), self
        )
        self.unlock = UnlockView(vault, doors.jobs, doors.keychain, settings, self)
        self.keys = VaultKeysView(
            vault, doors.jobs, doors.keychain, settings, idle, SystemRandom(), self
        )

    def views(self) -> dict[str, QObject]:
        """What the window shows of it, by the names of the pages."""
        return {
            "first_start": self.first_start,
            "unlock": self.unlock,
            "vault_keys": self.keys,
        }
