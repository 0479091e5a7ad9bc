"""Counts for how long the computer is left alone at night, and brings the counts to the vault."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from bedtime_app.features.nights_alone.alone_counts import ALONE_COUNTS, MOST_NIGHTS, OFF_SINCE
from bedtime_app.features.nights_alone.alone_night import AloneNight
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import VaultState

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bedtime_app.core.night import Night
    from bedtime_app.core.ports import Clock, IdleTime, Power
    from bedtime_app.features.nights_alone.alone_night import DarkHours
    from bedtime_app.features.nights_alone.alone_store import AloneStore
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault

KEPT_EVERY = timedelta(minutes=10)
"""What a crash may lose."""
BEAT = timedelta(minutes=1)
"""The last look of a night may come this much after rise."""
_LONGEST_AWAY = 30
"""Nights of one suspend that are counted."""


class AloneWatch:
    """Fed by suspend and wake, and by `sample` once a minute between lights-out and rise.

    `hours_of` gives the counted stretch of the night to which an instant belongs; of a night that
    `is_recorded` denies nothing is asked, kept or left behind.
    """

    def __init__(  # noqa: PLR0913 - each is another door
        self,
        *,
        store: AloneStore,
        vault: Vault,
        settings: SettingsStore,
        idle: IdleTime,
        power: Power,
        clock: Clock,
        hours_of: Callable[[datetime], DarkHours],
        is_recorded: Callable[[Night], bool],
    ) -> None:
        self._store = store
        self._vault = vault
        self._settings = settings
        self._idle = idle
        self._power = power
        self._clock = clock
        self._hours_of = hours_of
        self._is_recorded = is_recorded
        self._counts = {one.night: one for one in settings.get(ALONE_COUNTS)}
        self._kept_at = clock.now()
        self._read = (clock.now(), clock.monotonic())
        self._slept_at: datetime | None = None
        self._forgotten: Night | None = None
        self._leave: list[Callable[[], None]] = []

    def start(self) -> None:
        """Listen from now on; a computer that Bedtime switched off was alone until now."""
        off = self._settings.get(OFF_SINCE)
        if off is not None:
            self._settings.put(OFF_SINCE, None)
            # Of later nights it is not known who used the computer without Bedtime.
            self._was_away(off, min(self._clock.now(), self._hours_of(off).ends))
        self._leave = [
            self._power.sleeping.add(self._sleeps),
            self._power.woke.add(self._wakes),
            self._vault.changed.add(self._vault_changed),
            self._vault.locking.add(self.keep),
        ]
        self.keep()

    def stop(self) -> None:
        """Keep what was counted and listen no longer."""
        for leave in self._leave:
            leave()
        self._leave.clear()
        self.keep()

    def sample(self) -> None:
        """Ask whether anybody is there; a minute asked about twice counts once."""
        now = self._clock.now()
        if self._settings.get(OFF_SINCE) is not None:
            self._settings.put(OFF_SINCE, None)  # it was not switched off after all
        self._look()
        hours = self._hours_of(now)
        if not hours.lights_out <= now < hours.rise + BEAT:
            return
        if self._is_recorded(hours.night):
            self._idle.ask(lambda seconds: self._hear(now, seconds, hours))
        else:
            self._forget(hours.night)

    def goes_off(self) -> None:
        """The evening's end switches the computer off now."""
        self._settings.put(OFF_SINCE, self._clock.now())
        self.keep()

    def keep(self) -> None:
        """Put every count on disk: in the vault if it is open, in the settings until then."""
        self._kept_at = self._clock.now()
        waiting = dict(self._counts)
        if self._vault.state is VaultState.OPEN:
            with suppress(StorageError):  # they wait here for the next time
                self._store.keep(waiting.values())
                tonight = self._hours_of(self._kept_at).night
                waiting = {night: one for night, one in waiting.items() if night >= tonight}
        self._counts = {night: waiting[night] for night in sorted(waiting)[-MOST_NIGHTS:]}
        self._settings.put(ALONE_COUNTS, tuple(self._counts.values()))

    def _hear(self, now: datetime, seconds: float | None, hours: DarkHours) -> None:
        if seconds is None or not self._is_recorded(hours.night):
            return
        count = self._count_of(hours).looked(now, timedelta(seconds=seconds), hours)
        self._counts[hours.night] = count
        if abs(self._clock.now() - self._kept_at) >= KEPT_EVERY:
            self.keep()

    def _sleeps(self) -> None:
        self._slept_at = self._clock.now()
        self.keep()

    def _wakes(self) -> None:
        """The news of the suspend may have come only after it: then the clocks differ by it."""
        (wall, monotonic), now = self._read, self._clock.now()
        drift = (now - wall).total_seconds() - (self._clock.monotonic() - monotonic)
        since = max(wall, now - timedelta(seconds=max(0.0, drift)))
        slept_at, self._slept_at = self._slept_at, None
        self._was_away(min(since, slept_at or since), now)
        self._look()

    def _look(self) -> None:
        self._read = (self._clock.now(), self._clock.monotonic())

    def _was_away(self, since: datetime, until: datetime) -> None:
        at = since
        for _ in range(_LONGEST_AWAY):
            if at >= until:
                break
            hours = self._hours_of(at)
            if self._is_recorded(hours.night):
                count = self._count_of(hours).suspended(since, until, hours)
                if count.known:
                    self._counts[hours.night] = count
            at = hours.ends
        self.keep()

    def _count_of(self, hours: DarkHours) -> AloneNight:
        return self._counts.get(hours.night) or AloneNight.before(hours)

    def _forget(self, night: Night) -> None:
        if self._counts.pop(night, None) is not None:
            self.keep()
        if self._forgotten != night and self._vault.state is VaultState.OPEN:
            with suppress(StorageError):
                self._store.forget(night)
                self._forgotten = night

    def _vault_changed(self) -> None:
        if self._vault.state is VaultState.OPEN:
            self.keep()
