"""What the machine's own clock and zone say; the only place that asks them."""

from __future__ import annotations

import logging
import time
import warnings
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

_ZONE_HOLDS = 20.0
"""Seconds after which the zone is read again."""


class SystemClock:
    """The machine's time; a change of its zone is noticed within seconds of asking.

    `monotonic` stands still during suspend on Linux and macOS and goes on on Windows.
    """

    def __init__(self) -> None:
        self._zone = ZoneInfo("UTC")
        self._read_at: float | None = None

    def now(self) -> datetime:
        """The present instant in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - here the Clock port ends

    def zone(self) -> ZoneInfo:
        """The machine's zone; the last one known, or UTC, while the system names none."""
        now = self.monotonic()
        if self._read_at is None or now - self._read_at > _ZONE_HOLDS:
            self._read_at = now
            self._zone = _system_zone() or self._zone
        return self._zone

    def monotonic(self) -> float:
        """Seconds since the machine started."""
        return time.monotonic()  # noqa: TID251 - here the Clock port ends


def _system_zone() -> ZoneInfo | None:
    import tzlocal

    # tzlocal repeats its opinion of a system's files at each reading.
    logging.getLogger("tzlocal").setLevel(logging.ERROR)
    if hasattr(time, "tzset"):
        time.tzset()  # else the C library holds on to the zone in which we started
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return tzlocal.reload_localzone()
        except (LookupError, ValueError, OSError):
            return None
