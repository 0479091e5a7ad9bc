"""What looks after the vault by itself: its locking, the clipboard, and a backup each day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from bedtime_app.app.daily_backup import DailyBackup
from bedtime_app.app.locking import Locking
from bedtime_app.features.stories.imported_scripts import IMPORTED
from bedtime_app.shell.window_idle import WindowIdle
from bedtime_app.storage.vault import VaultState
from bedtime_app.system.own_clipboard import OwnClipboard

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from bedtime_app.app.waiting import Waiting
    from bedtime_app.core.ports import IdleTime, Power
    from bedtime_app.features.stories.story_telling import StoryTelling
    from bedtime_app.storage.vault import Vault


class VaultGuard:
    """Lives as long as the rooms do."""

    def __init__(  # noqa: PLR0913 - ports, each needed
        self,
        waiting: Waiting,
        vault: Vault,
        *,
        telling: StoryTelling,
        idle: IdleTime,
        power: Power,
        window: Callable[[], QObject],
        parent: QObject,
    ) -> None:
        doors, settings = waiting.doors, waiting.settings
        self._vault = vault
        self._clipboard = OwnClipboard(QGuiApplication.clipboard(), parent)
        self._leave_vault = vault.changed.add(self._vault_changed)
        self._window_idle = WindowIdle(window, doors.clock)
        self._locking = Locking(
            vault=vault,
            settings=settings,
            idle=idle,
            power=power,
            window_idle=self._window_idle.seconds,
            own_story_is_told=lambda: telling.script_id.startswith(IMPORTED) and telling.going_on,
        )
        self._locking.start(doors.sleep_watch.beaten)
        self.backup = DailyBackup(
            vault, doors.jobs, doors.clock, doors.alarms, settings, vault.directory.parent
        )

    def stop(self) -> None:
        """Do nothing by itself any more; the last lock still takes back what we copied."""
        self._locking.stop()
        self._window_idle.stop()
        self.backup.stop()

    def forget(self) -> None:
        """Hear of the vault no longer."""
        self._leave_vault()

    def _vault_changed(self) -> None:
        if self._vault.state is not VaultState.OPEN:
            self._clipboard.take_back()
