"""Whether Bedtime was open too much in a week, by its own rule.

Opened too late: between lights-out and rise on at least three nights of the last seven.
Open too long: for ninety minutes or more on at least three of them, from wind-down to rise.
Nights of which nothing is known count as nothing. It is said at most once in seven nights.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from bedtime_app.features.boundaries.evening_numbers import WEEK, within

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bedtime_app.core.night import Night
    from bedtime_app.features.boundaries.evening_numbers import EveningNumbers

NIGHTS = 3
LONG_EVENING = 90 * 60
"""Seconds."""


class OverUseKind(Enum):
    """What there was too much of."""

    OPENED_LATE = auto()
    LONG_EVENINGS = auto()


@dataclass(frozen=True, slots=True)
class OverUse:
    """What was noticed, and on how many nights of the week."""

    kind: OverUseKind
    nights: int


def over_use(known: Iterable[EveningNumbers], last: Night) -> OverUse | None:
    """What is true of the week that ends with the night `last`; the later hour weighs more."""
    week = within(known, last, WEEK)
    late = sum(one.openings > 0 for one in week)
    if late >= NIGHTS:
        return OverUse(OverUseKind.OPENED_LATE, late)
    long = sum(one.seconds >= LONG_EVENING for one in week)
    return OverUse(OverUseKind.LONG_EVENINGS, long) if long >= NIGHTS else None


def may_be_said(last_said: Night | None, last: Night) -> bool:
    """Whether a week has gone by; a clock that was set may have it lie ahead."""
    return last_said is None or abs(last.evening - last_said.evening) >= WEEK
