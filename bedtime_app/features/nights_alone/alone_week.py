"""Seven nights' counts, and when they are shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from bedtime_app.core.night import Night
from bedtime_app.storage.settings_store import Setting

if TYPE_CHECKING:
    from bedtime_app.storage.settings_store import SettingsStore

WEEK = 7
FEWEST_KNOWN = 3
"""Nights of a week, below which its figure says nothing."""


@dataclass(frozen=True, slots=True)
class WeekAlone:
    """Minutes for each night, earliest first; None is not known, and never zero."""

    nights: tuple[tuple[Night, int | None], ...] = ()

    def known(self) -> tuple[tuple[Night, int], ...]:
        """The nights that are known."""
        return tuple((night, minutes) for night, minutes in self.nights if minutes is not None)

    def mean(self) -> int | None:
        """Minutes of a night on average over those that are known: their sum divided by n."""
        known = [minutes for _, minutes in self.known()]
        return round(sum(known) / len(known)) if known else None


def _read(kept: object) -> Night | None:
    if kept is None:
        return None
    if not isinstance(kept, str):
        raise ValueError("no night")  # noqa: TRY004 - what a Setting promises
    return Night(date.fromisoformat(kept))


WEEK_SHOWN: Setting[Night | None] = Setting(
    "alone_week_shown", None, _read, lambda night: str(night) if night else None
)
"""The night before which the last week was shown."""


def is_due(settings: SettingsStore, week: WeekAlone, night: Night) -> bool:
    """Whether a week has passed since the last was shown, and this one has something to say."""
    shown = settings.get(WEEK_SHOWN)
    passed = None if shown is None else (night.evening - shown.evening).days
    rested = passed is None or passed >= WEEK or passed < 0
    return rested and len(week.known()) >= FEWEST_KNOWN
