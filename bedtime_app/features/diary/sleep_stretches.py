"""Where a diary places sleep and waking, by the clocks of wherever the person was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from bedtime_app.core.sleep_regularity import DAY, Stretch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import time
    from zoneinfo import ZoneInfo

    from bedtime_app.features.diary.counted_nights import CountedNight
    from bedtime_app.features.diary.diary_answers import Nap

_EPOCH = date(1970, 1, 1).toordinal()
_MINUTE = 60.0
Span = tuple[float, float]
"""From and to, in seconds of wall time."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Stretches of wall time in order, and how they came about."""

    stretches: tuple[Stretch, ...]
    nights: int
    """How many could be placed."""
    clocks_changed: bool
    """Whether wall time and instants differ in it."""
    naps_left_out: bool
    """Whether there were naps whose place nobody told."""


def placed_sleep(nights: Iterable[CountedNight], *, with_awake: bool) -> Placed:
    """The sleep of `nights` from onset to last waking, and naps whose time was told.

    A told night makes the whole day from its boundary to the next one known. With `with_awake`
    the minutes awake are equal blocks, one for each awakening, evenly spaced; a night that does
    not tell them is unknown then.
    """
    known: list[Span] = []
    asleep: list[Span] = []
    offsets: set[float] = set()
    left_out = False
    for night in nights:
        for nap in night.entry.answers.naps or ():
            span = _nap(night, nap)
            if span is None:
                left_out = left_out or nap.minutes > 0
            else:
                asleep.append(span)
        edges = _edges(night, with_awake=with_awake)
        if edges is None:
            continue
        ahead = [_ahead(edge, night.zone) for edge in (*edges[:1], *edges[-1:])]
        offsets.update(ahead)
        if len(set(ahead)) > 1:
            ahead = [_ahead(edge, night.zone) for edge in edges]
        else:
            ahead = ahead[:1] * len(edges)
        wall = [edge + more for edge, more in zip(edges, ahead, strict=True)]
        asleep += zip(wall[::2], wall[1::2], strict=True)
        begin = _wall(night.entry.night.evening, night.entry.boundary)
        known.append((min((begin, *wall[:1])), max((begin + DAY, *wall[-1:]))))
    laid = _laid(_joined(known), _joined(asleep))
    return Placed(tuple(laid), len(known), len(offsets) > 1, left_out)


def _edges(night: CountedNight, *, with_awake: bool) -> list[float] | None:
    """Falling asleep and waking in turn, in seconds; empty of a sleepless night, None unknown."""
    if not night.told.slept:
        return []
    onset, woke, awake = night.metrics.onset, night.told.woke, night.told.awake
    if onset is None or woke is None or (with_awake and awake is None):
        return None
    begin, end = onset.timestamp(), woke.timestamp()
    if not with_awake or not awake:
        return [begin, end]
    times = night.told.awakenings or 1
    block = awake * _MINUTE / times
    piece = (end - begin - awake * _MINUTE) / (times + 1)
    edges = [begin]
    for _ in range(times):
        edges += [edges[-1] + piece, edges[-1] + piece + block]
    return [*edges, end]


def _nap(night: CountedNight, nap: Nap) -> Span | None:
    """The last time before bed that clocks showed its begin; None where one of the two is open."""
    bed = night.told.into_bed or night.told.tried
    if nap.begin is None or bed is None:
        return None
    local = bed.astimezone(night.zone)
    begin = _wall(local.date(), nap.begin)
    if nap.begin >= local.time():
        begin -= DAY
    return begin, begin + nap.minutes * _MINUTE


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """In order, those that touch or overlap made one."""
    last: Span | None = None
    for begin, end in sorted(span for span in spans if span[1] > span[0]):
        if last is None or begin > last[1]:
            if last is not None:
                yield last
            last = begin, end
        else:
            last = last[0], max(last[1], end)
    if last is not None:
        yield last


def _laid(known: Iterable[Span], asleep: Iterable[Span]) -> Iterator[Stretch]:
    """What is known, cut where sleep begins and ends."""
    sleeps: Sequence[Span] = tuple(asleep)
    place = 0
    for begin, end in known:
        at = begin
        while place < len(sleeps) and sleeps[place][1] <= begin:
            place += 1
        while place < len(sleeps) and sleeps[place][0] < end:
            fell, woke = max(sleeps[place][0], begin), min(sleeps[place][1], end)
            if fell > at:
                yield Stretch(at, fell, asleep=False)
            yield Stretch(fell, woke, asleep=True)
            at = woke
            if sleeps[place][1] > end:
                break
            place += 1
        if end > at:
            yield Stretch(at, end, asleep=False)


def _wall(day: date, local: time) -> float:
    return (day.toordinal() - _EPOCH) * DAY + (local.hour * 60 + local.minute) * _MINUTE


def _ahead(instant: float, zone: ZoneInfo) -> float:
    """How far clocks of `zone` are ahead of UTC then."""
    ahead = datetime.fromtimestamp(instant, zone).utcoffset()
    return ahead.total_seconds() if ahead is not None else 0.0
