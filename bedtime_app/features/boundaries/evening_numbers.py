"""What is counted of one evening: a few numbers, and never a word."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from bedtime_app.core.night import Night

WEEK = timedelta(days=7)
KEPT = 8 * WEEK
"""Older nights are erased."""


@dataclass(frozen=True, slots=True)
class EveningNumbers:
    """One planned evening that Bedtime was awake for; a night without them is not known at all."""

    night: Night
    openings: int = 0
    """How often the window was opened between lights-out and rise."""
    seconds_before: int = 0
    """How long it was open between wind-down and lights-out."""
    seconds_after: int = 0
    """How long it was open between lights-out and rise."""
    begun: bool = False
    """Whether the ritual was begun."""
    in_time: bool = False
    """Whether it came to its end with lights-out or before."""
    steps: int = 0
    """Of the ritual that was begun."""
    counted_until: datetime | None = None
    """The instant (UTC) up to which all this is counted; nothing before it counts again."""

    @property
    def seconds(self) -> int:
        """How long the window was open that evening and night."""
        return self.seconds_before + self.seconds_after

    def plus(self, more: EveningNumbers) -> EveningNumbers:
        """Both together, as the same night's."""
        return EveningNumbers(
            self.night,
            self.openings + more.openings,
            self.seconds_before + more.seconds_before,
            self.seconds_after + more.seconds_after,
            self.begun or more.begun,
            self.in_time or more.in_time,
            more.steps or self.steps,
            max((at for at in (self.counted_until, more.counted_until) if at), default=None),
        )


def together(*many: Iterable[EveningNumbers]) -> tuple[EveningNumbers, ...]:
    """All of them, each night once, earliest first."""
    nights: dict[Night, EveningNumbers] = {}
    for some in many:
        for one in some:
            known = nights.get(one.night)
            nights[one.night] = known.plus(one) if known else one
    return tuple(nights[night] for night in sorted(nights))


def within(
    nights: Iterable[EveningNumbers], last: Night, span: timedelta
) -> tuple[EveningNumbers, ...]:
    """Those of the nights of `span` that ends with `last`."""
    return tuple(one for one in nights if last.evening - span < one.night.evening <= last.evening)
