"""What the machine's own clock and zone say; the only place that asks them."""

from __future__ import annotations

import logging
import struct
import time
import warnings
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bedtime_app.core.nameless_zone import nameless_zone

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_ZONE_HOLDS = 20.0
"""Seconds after which the zone is read again."""


class SystemClock:
    """The machine's time; a change of its zone is noticed within seconds of asking.

    `monotonic` stands still during suspend on Linux and macOS and goes on on Windows.
    """

    def __init__(self) -> None:
        self._zone: ZoneInfo | None = None
        self._read_at: float | None = None

    def now(self) -> datetime:
        """The present instant in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - here the Clock port ends

    def zone(self) -> ZoneInfo:
        """The machine's zone.

        While the system names none, or one that does not exist, it is the last one known if that
        agrees with the system's clock, and else the offset of that clock from UTC.
        """
        now = self.monotonic()
        if self._zone is None or self._read_at is None or now - self._read_at > _ZONE_HOLDS:
            self._read_at = now
            self._zone = _system_zone() or self._by_offset()
        return self._zone

    def monotonic(self) -> float:
        """Seconds since the machine started."""
        return time.monotonic()  # noqa: TID251 - here the Clock port ends

    def _by_offset(self) -> ZoneInfo:
        now = self.now()
        offset = timedelta(seconds=time.localtime(now.timestamp()).tm_gmtoff)
        if self._zone is not None and now.astimezone(self._zone).utcoffset() == offset:
            return self._zone
        return nameless_zone(offset)


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
        except (LookupError, ValueError, OSError, EOFError, struct.error):
            return None
