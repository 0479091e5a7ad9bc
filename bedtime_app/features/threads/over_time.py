"""A thread over time: in how many dreams it is, stretch by stretch of equal length.

The last three stretches are what counts as lately, so that the picture and the numbers agree: of
thirty days each, or of a sixth of a younger journal.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from bedtime_app.core.night import Night
    from bedtime_app.features.threads.thread_count import ThreadCount

LATELY = 3
"""So many stretches."""
MOST = 24
"""Of a long journal the last two years."""
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some days, first and last evening included."""

    first: date
    last: date
    n: int
    """In so many dreams of it the thread is."""
    of: int
    """So many dreams it has."""


def over_time(nights: Iterable[Night], count: ThreadCount) -> tuple[Stretch, ...]:
    """The stretches of a thread with these nights, earliest first; some may have no dreams."""
    begins = _begins(count)
    having, every = [0] * len(begins), [0] * len(begins)
    for counted, some in ((having, nights), (every, count.nights)):
        for night in some:
            place = bisect_right(begins, night.evening) - 1
            if place >= 0:
                counted[place] += 1
    ends = [*(begin - DAY for begin in begins[1:]), count.tonight.evening]
    return tuple(Stretch(*one) for one in zip(begins, ends, having, every, strict=True))


def _begins(count: ThreadCount) -> list[date]:
    since, days = count.since, (count.tonight.evening - count.since).days + 1
    lately = [since + DAY * (days * part // LATELY) for part in range(LATELY)]
    length, first = DAY * max(1, days // LATELY), min(count.nights).evening
    before: list[date] = []
    while len(before) < MOST - LATELY and (before or [since])[-1] > first:
        before.append((before or [since])[-1] - length)
    return before[::-1] + lately
