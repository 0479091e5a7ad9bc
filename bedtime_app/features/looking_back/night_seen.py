"""A night as it is looked back upon: what was told, what was counted, what a device measured."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, tzinfo

    from bedtime_app.core.night import Night

Stretch: TypeAlias = "tuple[datetime, datetime]"


@dataclass(frozen=True, slots=True)
class Measured:
    """A sleep as a device measured it; it stands beside what was told and never in its place."""

    source: str
    begin: datetime
    end: datetime
    zone: tzinfo
    asleep: float | None = None
    """Minutes."""


@dataclass(frozen=True, slots=True)
class NightSeen:
    """All that is known of one night. Instants are aware; None is what nobody said."""

    night: Night
    zone: tzinfo = UTC
    """Whose clocks the person read."""
    told: bool = False
    unmonitored: bool = False
    slept: bool = True
    doubtful: bool = False
    """Whether its times cannot all be right; then none of them is here."""
    into_bed: datetime | None = None
    out_of_bed: datetime | None = None
    lay: Stretch | None = None
    """From the first of the told times to the last."""
    sleeps: tuple[Stretch, ...] = ()
    asleep: float | None = None
    """Minutes."""
    mid_sleep: datetime | None = None
    quality: int | None = None
    """1 to 5, as is `rested`."""
    rested: int | None = None
    ritual: bool = False
    """Whether that evening's ritual was begun."""
    alone: int | None = None
    """Minutes for which the computer was left alone."""
    dreams: int = 0
    measured: tuple[Measured, ...] = ()


class NightsSource(Protocol):
    """Knows the nights; may raise a `StorageError`."""

    def last_night(self) -> Night:
        """The latest night that can be looked back upon."""

    def between(self, first: Night, last: Night) -> Sequence[NightSeen]:
        """Every night from that one to that one, the earliest first, also those of no word."""
