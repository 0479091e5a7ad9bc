"""Which backups are worth their room, and when the next one is due; pure rules over instants."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

DAYS, WEEKS, MONTHS = 7, 4, 12
BETWEEN_BACKUPS = timedelta(hours=20)
"""Less than a day, so that who opens Bedtime a little earlier than yesterday has one too."""


def worth_keeping(made: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Of the aware UTC instants `made`: the newest of 7 days, of 4 weeks and of 12 months.

    Those are the last periods that have a backup, so that a long pause costs none. What bears an
    instant after `now` was made while a clock was wrong, then or now: it is thinned by itself and
    pushes nothing else out.
    """
    all_made = frozenset(made)
    past = frozenset(instant for instant in all_made if instant <= now)
    return _thinned(past) | _thinned(all_made - past)


def is_due(now: datetime, made: Iterable[datetime]) -> bool:
    """Whether nothing was made within the last 20 hours; what lies after `now` does not count."""
    past = [instant for instant in made if instant <= now]
    return not past or now - max(past) >= BETWEEN_BACKUPS


def _thinned(made: frozenset[datetime]) -> frozenset[datetime]:
    rules: tuple[tuple[int, Callable[[datetime], tuple[int, ...]]], ...] = (
        (DAYS, lambda instant: (instant.year, instant.month, instant.day)),
        (WEEKS, lambda instant: instant.isocalendar()[:2]),
        (MONTHS, lambda instant: (instant.year, instant.month)),
    )
    kept: set[datetime] = set()
    for count, period in rules:
        newest = {period(instant): instant for instant in sorted(made)}
        kept.update(newest[each] for each in sorted(newest)[-count:])
    return frozenset(kept)
