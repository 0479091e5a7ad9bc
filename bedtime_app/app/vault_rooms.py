"""Builds the pages about the vault, and what looks after it by itself."""

from __future__ import annotations

from random import SystemRandom
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bedtime_app.app.vault_guard import VaultGuard
from bedtime_app.app.vault_rescue import VaultRescue
from bedtime_app.features.backups.backups_view import BackupsView
from bedtime_app.features.vault.first_start_view import FirstStartView
from bedtime_app.features.vault.rescue_view import RescueView
from bedtime_app.features.vault.unlock_view import UnlockView
from bedtime_app.features.vault.vault_keys_view import VaultKeysView
from bedtime_app.features.vault.vault_words_view import VaultWords

if TYPE_CHECKING:
    from collections.abc import Callable

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
        window: Callable[[], QObject],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.vault = vault
        doors, settings = waiting.doors, waiting.settings
        self.guard = VaultGuard(
            waiting, vault, telling=telling, idle=idle, power=power, window=window, parent=self
        )
        self.first_start = FirstStartView(
            vault, doors.jobs, doors.keychain, settings, SystemRandom(), self
        )
        self.unlock = UnlockView(vault, doors.jobs, doors.keychain, settings, self)
        profile = vault.directory.parent
        self.rescue = RescueView(
            vault, VaultRescue(vault, settings, profile), doors.jobs, doors.clock, self
        )
        self.backups = BackupsView(
            vault,
            self.guard.backup,
            doors.jobs,
            doors.clock,
            settings,
            profile,
            VaultWords(self).trouble,
            self,
        )
        self.keys = VaultKeysView(
            vault, doors.jobs, doors.keychain, settings, idle, SystemRandom(), self
        )

    def views(self) -> dict[str, QObject]:
        """What the window shows of it, by the names of the pages."""
        return {
            "first_start": self.first_start,
            "unlock": self.unlock,
            "rescue": self.rescue,
            "backups": self.backups,
            "vault_keys": self.keys,
        }
