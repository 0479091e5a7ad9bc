"""The unit everything is filed under: one night per local evening."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from bedtime_app.core.occurrence import day_after, occurrence_on

if TYPE_CHECKING:
    from collections.abc import Iterable
    from zoneinfo import ZoneInfo

_LAST_MOMENT = timedelta(seconds=1)


@dataclass(frozen=True, slots=True, order=True)
class Night:
    """From one boundary to the next; begins included, ends not. `str` gives the evening in ISO."""

    evening: date
    """The local day on whose boundary the night begins."""

    def __str__(self) -> str:
        return self.evening.isoformat()

    def begins(self, zone: ZoneInfo, boundary: time) -> datetime:
        """The first instant (UTC) of the night."""
        return occurrence_on(self.evening, boundary, zone)

    def ends(self, zone: ZoneInfo, boundary: time) -> datetime:
        """The first instant (UTC) of the night after."""
        return self.following(zone).begins(zone, boundary)

    def following(self, zone: ZoneInfo) -> Night:
        """The night after; days that never happened in `zone` have none."""
        return Night(day_after(self.evening, zone))

    def instant_of(self, local: time, zone: ZoneInfo, boundary: time) -> datetime:
        """The one instant (UTC) of this night that counts as `local`, a time in whole seconds.

        Times from the boundary on belong to the evening's day, earlier ones to the day after.
        A gap that would carry a time across the night's end leaves it in the night's last second.
        """
        return self.instants_of((local,), zone, boundary)[0]

    def instants_of(
        self, locals_: Iterable[time], zone: ZoneInfo, boundary: time
    ) -> tuple[datetime, ...]:
        """`instant_of` each of these times, at less cost than one by one."""
        tomorrow = day_after(self.evening, zone)
        last = occurrence_on(tomorrow, boundary, zone) - _LAST_MOMENT
        days = ((self.evening if local >= boundary else tomorrow, local) for local in locals_)
        return tuple(min(occurrence_on(day, local, zone), last) for day, local in days)
