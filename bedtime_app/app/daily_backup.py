"""Backs the open vault up once a day, away from the GUI thread and without a word."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

from bedtime_app.core.listeners import Listeners
from bedtime_app.core.result import Err
from bedtime_app.features.backups.backup_place import FOLDER, backup_folder
from bedtime_app.storage.errors import DiskTrouble, StorageError, VaultLocked
from bedtime_app.storage.thinning import BETWEEN_BACKUPS, is_due
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.core.ports import Alarms, Clock, Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.storage.backup import Backup
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault

ALARM = "backup"
AFTER_TROUBLE = timedelta(hours=1)


class DailyBackup:
    """Looks when the vault opens, when the folder changes and a day after the last backup."""

    def __init__(  # noqa: PLR0913, PLR0917 - its doors by name
        self,
        vault: Vault,
        jobs: Jobs,
        clock: Clock,
        alarms: Alarms,
        settings: SettingsStore,
        profile: Path,
    ) -> None:
        self._vault = vault
        self._jobs = jobs
        self._clock = clock
        self._alarms = alarms
        self._settings = settings
        self._profile = profile
        self._running = False
        self._wished = False
        self.trouble: StorageError | None = None
        """Why the last backup could not be made; None after one that could."""
        self.changed: Listeners[[]] = Listeners()
        """Told after a backup was made or could not be, and when one begins."""
        self._leave = (vault.changed.add(self._look), settings.changed.add(self._chosen))
        self._look()

    @property
    def running(self) -> bool:
        """Whether one is being made."""
        return self._running

    def make_now(self) -> None:
        """Make one whether it is due or not, after the one that is being made, if any."""
        if self._vault.state is not VaultState.OPEN:
            return
        if self._running:
            self._wished = True
            return
        self._begin(wished=True)

    def stop(self) -> None:
        """Follow nothing any longer."""
        for leave in self._leave:
            leave()
        self._alarms.cancel(ALARM)

    def _chosen(self, name: str) -> None:
        if name == FOLDER.name:
            self._look()

    def _look(self) -> None:
        if self._vault.state is not VaultState.OPEN:
            self._alarms.cancel(ALARM)
        elif not self._running:
            self._begin(wished=False)

    def _begin(self, *, wished: bool) -> None:
        vault, now = self._vault, self._clock.now()
        folder = backup_folder(self._settings, self._profile)
        try:
            key, slots = vault.key(), vault.key_slots()
        except StorageError as error:  # such as sealed keys that were damaged while it is open
            self._ended(error)
            return

        def work() -> Backup | None:
            made = [backup.made_at for backup in folder.backups(slots.vault)]
            if not wished and not is_due(now, made):
                return None
            with closing(vault.connect()) as source:
                backup = folder.make(source, key, slots, now)
            folder.thin(slots.vault, now)
            return backup

        self._running = True
        self.changed.tell()
        self._jobs.run(work, self._done)

    def _done(self, result: Result[Backup | None]) -> None:
        self._running = False
        error = result.error if isinstance(result, Err) else None
        known = error is None or isinstance(error, StorageError)
        self._ended(error if isinstance(error, StorageError) else None if known else DiskTrouble())
        if error is not None and not known:
            raise error
        if self._wished:
            self._wished = False
            self.make_now()

    def _ended(self, error: StorageError | None) -> None:
        # It was locked before its turn came: the next opening looks again.
        self.trouble = None if isinstance(error, VaultLocked) else error
        if self._vault.state is VaultState.OPEN:
            pause = BETWEEN_BACKUPS if self.trouble is None else AFTER_TROUBLE
            self._alarms.set(ALARM, self._clock.now() + pause, self._look)
        self.changed.tell()
