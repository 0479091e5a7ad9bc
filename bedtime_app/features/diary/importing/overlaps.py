"""Which sleeps lie over one of another source: two devices, or two apps, of the same night."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bedtime_app.features.diary.tracker_sleep import TrackerSleep

MOST_AT_ONCE = 64
"""So many sleeps of one moment are compared; more are no person's."""


def overlapping(
    sleeps: Sequence[TrackerSleep],
    others: Iterable[TrackerSleep],
    go_on: Callable[[], object] = lambda: None,
) -> list[TrackerSleep]:
    """Those of `sleeps` that share half of the shorter with a sleep of another source.

    The other is among `sleeps` too, or one of the `others`. `go_on` may raise to stop it.
    """
    found: set[TrackerSleep] = set()
    going_on: list[TrackerSleep] = []
    for number, one in enumerate(sorted((*sleeps, *others), key=lambda one: one.begin)):
        if number % 256 == 0:
            go_on()
        going_on = [each for each in going_on if each.end > one.begin][-MOST_AT_ONCE:]
        for each in going_on:
            if each.source != one.source and _share_half(each, one):
                found |= {each, one}
        going_on.append(one)
    return [one for one in sleeps if one in found]


def _share_half(earlier: TrackerSleep, later: TrackerSleep) -> bool:
    shared = min(earlier.end, later.end) - later.begin
    return 2 * shared >= min(earlier.end - earlier.begin, later.end - later.begin)
