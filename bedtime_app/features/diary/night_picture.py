"""A night as bars on a clock, so far as it was told; nothing that is missing is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from bedtime_app.core.sleep_arithmetic import sleep_metrics

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from bedtime_app.core.sleep_night import SleepNight

_HOUR = timedelta(hours=1)
_MOST_GAPS = 8
"""More awakenings would be hatching; they are drawn as so many."""


@dataclass(frozen=True, slots=True)
class NightBar:
    """From where to where on the axis, 0 to 1."""

    begin: float
    end: float
    asleep: bool


@dataclass(frozen=True, slots=True)
class NightPicture:
    """The whole hours (local) along the axis, evenly spaced, and the bars, the widest first."""

    hours: tuple[datetime, ...]
    bars: tuple[NightBar, ...] = ()


def night_picture(
    night: SleepNight, usual: tuple[datetime, datetime], zone: ZoneInfo
) -> NightPicture:
    """What was told of `night`; the axis reaches over `usual` at least."""
    known = [
        one.astimezone(UTC)
        for one in (night.into_bed, night.tried, night.woke, night.out_of_bed)
        if one is not None
    ]
    first = _hour_before(min([*known, usual[0].astimezone(UTC)]), zone)
    hours = [first]
    while hours[-1] < max([*known, usual[1].astimezone(UTC)]):
        hours.append(hours[-1] + _HOUR)
    bars = [(min(known), max(known), False)] if known else []
    bars += [(begin, end, True) for begin, end in sleeps_of(night)]
    length = hours[-1] - first
    return NightPicture(
        tuple(hour.astimezone(zone) for hour in hours),
        tuple(
            NightBar((begin - first) / length, (end - first) / length, asleep)
            for begin, end, asleep in bars
        ),
    )


def sleeps_of(night: SleepNight) -> list[tuple[datetime, datetime]]:
    """Sleep with its breaks; where in it they were nobody said, so they are spread evenly."""
    metrics = sleep_metrics(night)
    if metrics.onset is None or not metrics.sleep_period or metrics.sleep_period < 0:
        return []
    awake = night.awake or 0
    if awake >= metrics.sleep_period:
        return []
    gaps = min(night.awakenings or 1, _MOST_GAPS) if awake else 0
    piece = timedelta(minutes=(metrics.sleep_period - awake) / (gaps + 1))
    gap = timedelta(minutes=awake / gaps) if gaps else timedelta()
    begins = [metrics.onset + number * (piece + gap) for number in range(gaps + 1)]
    return [(begin, begin + piece) for begin in begins]


def _hour_before(instant: datetime, zone: ZoneInfo) -> datetime:
    local = instant.astimezone(zone)
    return instant - timedelta(
        minutes=local.minute, seconds=local.second, microseconds=local.microsecond
    )
