"""A computer at night, which a test leaves alone, touches, suspends and starts again."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bedtime_app.core.listeners import Listeners
from bedtime_app.core.local_time import night_of
from bedtime_app.core.night import Night
from bedtime_app.features.nights_alone.alone_night import DarkHours
from bedtime_app.features.nights_alone.alone_store import AloneStore
from bedtime_app.features.nights_alone.alone_watch import AloneWatch
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.settings_store import SettingsStore
from tests.fakes import FakeClock, FakePower

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bedtime_app.storage.vault import Vault

PASSPHRASE = "a lamp in the window"
BERLIN = ZoneInfo("Europe/Berlin")
LIGHTS_OUT, RISE, BOUNDARY = time(22, 30), time(6, 30), time(15)
TONIGHT = Night(date(2026, 11, 20))
WHOLE = 8 * 60


def at(hour: int, minute: int = 0, day: int = 20) -> datetime:
    """That time in Berlin in November."""
    return datetime(2026, 11, day, hour, minute, tzinfo=BERLIN)


def hours_of(instant: datetime) -> DarkHours:
    night = night_of(instant, BOUNDARY, BERLIN)
    return DarkHours(
        night,
        night.instant_of(LIGHTS_OUT, BERLIN, BOUNDARY),
        night.instant_of(RISE, BERLIN, BOUNDARY),
        night.ends(BERLIN, BOUNDARY),
    )


class Bedroom:
    """One computer on one profile, with a fresh Bedtime after each `restart`."""

    def __init__(self, profile_dir: Path, vault: Vault) -> None:
        self.clock = FakeClock(at(22, 30))
        self.power = FakePower()
        self.vault = vault
        self.store = AloneStore(vault, self.clock)
        self.touched_at: datetime | None = at(22, 30)
        self.asked = 0
        self.monitored = True
        self._path = profile_dir / "settings.json"
        self.start()

    def start(self) -> None:
        """Start Bedtime."""
        self.settings = SettingsStore(self._path)
        self.watch = AloneWatch(
            store=self.store,
            vault=self.vault,
            settings=self.settings,
            idle=self,
            power=self.power,
            clock=self.clock,
            hours_of=hours_of,
            is_recorded=lambda _night: self.monitored,
        )
        self.watch.start()

    def restart(self) -> None:
        """Quit Bedtime and start it again."""
        self.watch.stop()
        self.start()

    def crash(self) -> None:
        """Start it again without any quitting."""
        self.power = FakePower()  # nobody listens any more
        self.vault.locking, self.vault.changed = Listeners(), Listeners()
        self.start()

    def open_vault(self) -> None:
        self.vault.create(PASSPHRASE, strength=LEAST_STRENGTH)

    def ask(self, told: Callable[[float | None], None]) -> None:
        """Be the door that knows how long nobody touched the computer."""
        self.asked += 1
        if self.touched_at is None:
            told(None)
        else:
            told(max(0.0, (self.clock.now() - self.touched_at).total_seconds()))

    def beat(self, minutes: int, *, times: int = 1) -> None:
        """Let minutes pass, each with its look, or with several."""
        for _ in range(minutes):
            self.clock.advance(minutes=1)
            for _ in range(times):
                self.watch.sample()

    def touch(self) -> None:
        self.touched_at = self.clock.now()

    def suspend(self, until: datetime, *, told_late: bool = False) -> None:
        """Sleep until then; monotonic time stands still."""
        if not told_late:
            self.power.sleeping.tell()
        self.clock.jump(until)
        if told_late:
            self.power.sleeping.tell()
        self.power.woke.tell()

    def counted(self, night: Night = TONIGHT) -> int | None:
        """What the vault says of that night."""
        rows = self.vault.database().execute(
            "SELECT alone_minutes FROM nights_alone WHERE night = ?", (str(night),)
        )
        return next((minutes for (minutes,) in rows), None)

    def on_file(self) -> str:
        return self._path.read_text()

    def next_evening(self) -> None:
        """The day after, when the night is long over."""
        self.clock.jump(at(20, day=21))
        self.clock.advance(hours=1)
        self.watch.keep()
        assert timedelta() < self.clock.now() - at(20, day=21)
