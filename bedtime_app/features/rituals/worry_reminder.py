"""Calls to worry time early in the evening, if that was asked for."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from bedtime_app.core.listeners import Listeners
from bedtime_app.core.local_time import next_occurrence
from bedtime_app.core.night import Night
from bedtime_app.storage.settings_store import Setting

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bedtime_app.core.evening_span import EveningSpan
    from bedtime_app.core.ports import Alarms, Clock
    from bedtime_app.storage.settings_store import SettingsStore

BEFORE_LIGHTS_OUT = timedelta(hours=2)
"""At least so long before: worries written down late keep awake."""
LATE = timedelta(hours=1)
"""How long after its time it is still kind to call, if the computer slept through it."""
ALARM = "worry time"
_AN_INSTANT = timedelta(microseconds=1)


def _read_time(raw: object) -> time | None:
    if raw is None:
        return None
    if not isinstance(raw, str):
        raise ValueError("not a time")  # noqa: TRY004 - a Setting's read raises ValueError
    read = time.fromisoformat(raw)
    if read.tzinfo is not None:
        raise ValueError("not a local time")
    return read


def _read_night(raw: object) -> Night | None:
    if raw is None:
        return None
    return Night(date.fromisoformat(str(raw)))


WORRY_TIME: Setting[time | None] = Setting(
    name="worry_time",
    default=None,
    read=_read_time,
    write=lambda at: None if at is None else at.isoformat("minutes"),
)
"""The local time of the call; None is never."""
WORRY_CALLED: Setting[Night | None] = Setting(
    name="worry_called",
    default=None,
    read=_read_night,
    write=lambda night: None if night is None else str(night),
)
"""The last night on which it called."""


def is_early_enough(at: datetime, evening: EveningSpan) -> bool:
    """Whether worry time may begin at that instant of that evening."""
    return (
        not evening.free and at < evening.wind_down and at <= evening.lights_out - BEFORE_LIGHTS_OUT
    )


class WorryReminder:
    """Calls once a night, never after wind-down has begun, and late only within `LATE`."""

    def __init__(
        self,
        clock: Clock,
        alarms: Alarms,
        settings: SettingsStore,
        tonight: Callable[[], EveningSpan],
    ) -> None:
        self.due: Listeners[[Night]] = Listeners()
        """Told the night on which it is time to write the worries down."""
        self._clock = clock
        self._alarms = alarms
        self._settings = settings
        self._tonight = tonight
        self._chosen_at: datetime | None = None
        settings.changed.add(self._on_setting)

    def look(self) -> None:
        """Call if it is time, and wait for the next time.

        To be asked at start, after a suspend, and when the clock, the zone or the plan has changed.
        """
        local = self._settings.get(WORRY_TIME)
        if local is None:
            self._alarms.cancel(ALARM)
            return
        now, zone = self._clock.now(), self._clock.zone()
        since = now - LATE
        if self._chosen_at is not None and self._chosen_at <= now:
            since = max(since, self._chosen_at)
        coming = next_occurrence(local, zone, since - _AN_INSTANT)
        self._alarms.set(ALARM, next_occurrence(local, zone, now), self.look)
        if coming <= now:
            self._call(now)

    def stop(self) -> None:
        """Call no more."""
        self._alarms.cancel(ALARM)

    def _call(self, now: datetime) -> None:
        evening = self._tonight()
        if not is_early_enough(now, evening) or self._settings.get(WORRY_CALLED) == evening.night:
            return
        self._settings.put(WORRY_CALLED, evening.night)
        self.due.tell(evening.night)

    def _on_setting(self, name: str) -> None:
        if name == WORRY_TIME.name:
            self._chosen_at = self._clock.now()  # what has passed by then is not late
            self.look()
