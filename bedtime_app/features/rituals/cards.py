"""A few cards to follow, one after another: which of them lies open after so many seconds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bedtime_app.features.rituals.ritual import Step

SECONDS_EACH = 45.0


@dataclass(frozen=True, slots=True)
class CardAt:
    """The open card."""

    index: int
    count: int
    left: float
    """Seconds until the next one."""


def card_at(step: Step, count: int, elapsed: float) -> CardAt:
    """The open one of `count` cards; a shortened step leaves out the last rather than hurry."""
    if step.shortened:
        count = min(count, max(1, round(step.seconds / SECONDS_EACH)))
    each = step.seconds / count
    index = min(count - 1, int(elapsed / each))
    return CardAt(index, count, max(0.0, (index + 1) * each - elapsed))
