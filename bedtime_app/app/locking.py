"""Locks the vault when nobody is there any more: after a while, on suspend, with the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.features.vault.lock_settings import (
    LOCK_AFTER,
    LOCK_ON_SUSPEND,
    LOCK_WITH_SESSION,
    NEVER,
)
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.listeners import Listeners
    from bedtime_app.core.ports import IdleTime, Power
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault


class Locking:
    """Fed by `look` once a minute, and by what becomes of the machine.

    A person's own story that is being told is told to its end first, unless the computer sleeps:
    its text is in the vault, and falling silent would wake who listens. Where the system does not
    know whether anybody is there, what counts is when our own window was touched last.
    """

    def __init__(  # noqa: PLR0913 - ports, each needed
        self,
        *,
        vault: Vault,
        settings: SettingsStore,
        idle: IdleTime,
        power: Power,
        window_idle: Callable[[], float],
        own_story_is_told: Callable[[], bool],
    ) -> None:
        """`window_idle` says for how many seconds nobody has touched our own window."""
        self._vault = vault
        self._settings = settings
        self._idle = idle
        self._power = power
        self._window_idle = window_idle
        self._own_story_is_told = own_story_is_told
        self._waits_for_the_story = False
        self._leave: list[Callable[[], None]] = []

    def start(self, minutes: Listeners[[]]) -> None:
        """Listen from now on; `minutes` is told about once in each."""
        self._leave = [
            minutes.add(self._look),
            self._power.sleeping.add(self._sleeps),
            self._power.locked.add(self._session_locked),
            self._vault.changed.add(self._vault_changed),
        ]

    def stop(self) -> None:
        """Listen no longer."""
        for leave in self._leave:
            leave()
        self._leave.clear()

    def _look(self) -> None:
        if self._vault.state is not VaultState.OPEN:
            return
        if self._waits_for_the_story:
            self._lock_unless_told()
        elif self._settings.get(LOCK_AFTER) != NEVER:
            self._idle.ask(self._hear)

    def _hear(self, seconds: float | None) -> None:
        minutes = self._settings.get(LOCK_AFTER)
        if minutes == NEVER or self._vault.state is not VaultState.OPEN:
            return
        if (self._window_idle() if seconds is None else seconds) >= minutes * 60:
            self._lock_unless_told()

    def _sleeps(self) -> None:
        if self._settings.get(LOCK_ON_SUSPEND):
            self._vault.lock()

    def _session_locked(self) -> None:
        if self._settings.get(LOCK_WITH_SESSION):
            self._lock_unless_told()

    def _lock_unless_told(self) -> None:
        if self._own_story_is_told():
            self._waits_for_the_story = self._vault.state is VaultState.OPEN
        else:
            self._vault.lock()

    def _vault_changed(self) -> None:
        self._waits_for_the_story = False
