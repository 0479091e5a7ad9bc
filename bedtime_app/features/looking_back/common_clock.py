"""Nights on one clock, each by the clocks of where it was slept; nothing missing is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import tzinfo

    from bedtime_app.core.night import Night
    from bedtime_app.features.looking_back.night_seen import NightSeen

_NOON = time(12)
_HOUR = timedelta(hours=1)
_USUAL = (10, 20)
"""From 22:00 to 8:00, in hours after noon: the clock shows at least so much."""
_FARTHEST = (0, 30)
"""Beyond noon and 18:00 of the next day a bar is cut off."""


class BarKind(Enum):
    """What a bar stands for."""

    BED = "bed"
    ASLEEP = "asleep"
    MEASURED = "measured"


@dataclass(frozen=True, slots=True)
class SeenBar:
    """From where to where on the clock, 0 to 1."""

    kind: BarKind
    begin: float
    end: float
    lane: int = 0
    """0 for what was told; each measured sleep has a line of its own below."""


@dataclass(frozen=True, slots=True)
class CommonClock:
    """Whole hours after the noon of the evening."""

    first: int = _USUAL[0]
    last: int = _USUAL[1]

    @property
    def hours(self) -> tuple[time, ...]:
        """What clocks show along it, evenly spaced."""
        return tuple(time((12 + hour) % 24) for hour in range(self.first, self.last + 1))

    def place(self, instant: datetime, zone: tzinfo, night: Night) -> float:
        """Where clocks in `zone` stood then: 0 at the clock's beginning, 1 at its end."""
        hour = min(max(_after_noon(instant, zone, night), self.first), self.last)
        return (hour - self.first) / (self.last - self.first)

    def bars(self, seen: NightSeen) -> tuple[SeenBar, ...]:
        """The bars of one night, the widest first."""
        return tuple(
            SeenBar(kind, begin, max(begin, end), lane)
            for kind, lane, zone, (start, stop) in _stretches(seen)
            for begin, end in [
                (self.place(start, zone, seen.night), self.place(stop, zone, seen.night))
            ]
        )


def common_clock(nights: Iterable[NightSeen]) -> CommonClock:
    """The clock on which all of `nights` find room."""
    hours = [
        _after_noon(instant, zone, seen.night)
        for seen in nights
        for _kind, _lane, zone, stretch in _stretches(seen)
        for instant in stretch
    ]
    first = min([_USUAL[0], *(int(hour // 1) for hour in hours)])
    last = max([_USUAL[1], *(int(-(-hour // 1)) for hour in hours)])
    return CommonClock(max(first, _FARTHEST[0]), min(last, _FARTHEST[1]))


def _stretches(
    seen: NightSeen,
) -> Iterator[tuple[BarKind, int, tzinfo, tuple[datetime, datetime]]]:
    if seen.lay is not None:
        yield BarKind.BED, 0, seen.zone, seen.lay
    for stretch in seen.sleeps:
        yield BarKind.ASLEEP, 0, seen.zone, stretch
    for lane, one in enumerate(seen.measured, start=1):
        yield BarKind.MEASURED, lane, one.zone, (one.begin, one.end)


def _after_noon(instant: datetime, zone: tzinfo, night: Night) -> float:
    """Hours on the wall: a night in which clocks change stands where they showed it."""
    shown = instant.astimezone(zone).replace(tzinfo=None)
    return (shown - datetime.combine(night.evening, _NOON)) / _HOUR
